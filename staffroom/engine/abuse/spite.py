"""Threats, calls, scorn and hate, in two parts that make up an attack only together."""

from __future__ import annotations


SPITE = {
    # Somebody comes with something in the hand.
    "VISIT": """
        round_there down_there over_there up_there in_there round_his/her/their/your/yours/hers
        to_his/her/their/your_house/door/home/office come_for_you/him/her/them after_you/him/her
        find_you/him/her/them waiting_for_you/him/her/them meet_you/him/her/them
        pay_you/him/her/them visit_you/him/her/them
    """,
    "WEAPON": """
        bat crowbar machete knife petrol shotgun gun pitchfork chainsaw iron_bar baseball_bat
        sledgehammer hammer brick bricks matches shovel axe fists
    """,
    "HENCHMEN": """
        mates_whod lads_whod brothers_whod cousins_whod uncle_whod dad_whod mates_who friends_who lads_who brothers_who cousins_who uncles_who boys_who blokes_who
        brother_who dad_who cousin_who uncle_who mates_that lads_that friends_that mates_would
        brothers_would cousins_would a_few_mates a_few_lads a_couple_of_lads/mates
    """,
    "MEETS": """
        meet_him/her/you/them have_a_word/chat sort_him/her/you/them pay_him/her/you/them
        visit_him/her/you/them find_him/her/you/them know_how_to_deal/sort deal_with_him/her/you/them
        round_his/her/your/their break_his/her/your/their
    """,
    "THROUGH": """
        put/putting/puts_his/her/your/their/the/thy/all+your/all+his/all+her_window/windows/windscreen/door/winders_through/in
        your/his/her/their_windows_through your/his/her/their_windows_in
    """,
    "MENACE": """
        somebody/someone/i_shuts/shut_it_for before_somebody/someone/i_shuts/shut
        soon_to_everyone dark_alley wont_be_responsible_for_my/what cant_be_held_responsible_for_my
        not_be_responsible_for_my wont_know_what_hit life_wont_be_worth_living
        wish_you/he/she/they_were_dead/never/born youll/you+will_wish_you/you+had
        consider_this_a/your_warning last_warning_before final_warning_before
        if_i_were_you_i_would_move/run/hide/leave let_me_catch if_i_catch/see/get
        till_i_catch/get when_i_catch/get/find_you/him/her/them
        nobody/noone/no+one_would/will_miss_you/him/her/them
        wouldnt_be_missed world_would/will_be_better world_would/will_be_a_better
        world_a_favour_and better_off_dead better_off_if_you/he/she/they_were
        hope_it_hurts/stings/kills/bleeds hope_it_is_slow/painful/fatal/terminal hope_its_slow
        hope_they/he/she/you_never_work/works/recover/recovers/sleep/sleeps/walk/walks
        hope_your/his/her/their_brakes/house/car/kids hurts_a_lot
        lose_your_job/house/kids_over ends/end_up_in_a/the_ditch/river/canal/coffin/morgue/wheelchair/grave/gutter
        left/leave_him/her/them/you/_to_rot one_more_word_and dare_you_to_come
        wants/want/needs/deserves_horsewhipping/flogging/birching/stringing/locking/shooting/hanging/slapping/drowning
        wont_be_so_brave wont_be_laughing_when wont_be_laughing_long laugh_on_the_other
        settle_this_outside sort_this_outside sort_it_outside take_this_outside
        off_the_roof get_out_of_town_while
        better_hope_i/we_never/dont make_him/her/them_feel_it will_find_out_who_you_are
        keep_his/your/her_head_down_or kick_it_out_of_him/her/them gonna/going+to_get_it
        somebody/someone_will_take_it day_they_carry_him/her/them/you
        crossed/upset/pushed/angered/annoyed/messed+with_the_wrong_mother/father/mum/dad/man/woman/family/person/people/one
        put_him/her/them/that+boy/that+girl/that+man/that+woman_out_of_his/her/their_misery
        wont_be_answerable not_be_answerable lucky_to_see/make_friday/christmas/morning
    """,
    "DIRE": """
        get_cancer gets_cancer all_get_cancer all_die drop_dead get_run_over gets_run_over
        burn_in_hell rot_in_hell rot_in_prison rot_in_jail choke_on chokes_on
        never_have_children/kids lose_everything loses_everything goes_bust go_bust goes_under
        burns_down burn_down get_sepsis crash_and_burn fall_ill die_alone dies_alone
        die_in_pain suffer_like die_slowly
        get_aids gets_aids get_hit_by lose_the_baby loses_the_baby
    """,
    "LEAVES_STARS": """
        leave leaving post give giving drop write hit
    """,
    "STARS": """
        one_star 1_star one_star_review/reviews 1_star_review/reviews bad_review/reviews
        negative_review/reviews terrible_review/reviews fake_review/reviews zero_stars one_stars
        a_stinker scathing_review/reviews
    """,
    "LIFE_HELL": """
        life/lives_hell/miserable/unbearable/impossible/a+misery/a+living+hell/as+hard/as+miserable/a+nightmare/not+worth
    """,
    "FLOOD": """
        flood/spam/bombard/swamp_their/his/her/its/the+_review/reviews/page/inbox/comments/phone/voicemail/replies
        ratio_her/him/them brigade_her/his/their pile_onto_her/him/them pile_on_to_her/him/them
        report_his/her/their_account/page/profile/post/posts/channel/business
        get_his/her/their_account/page/channel/licence/license_taken/banned/removed/closed/shut
        mass_report let_the_comments/replies_begin
        get_them/him/her_closed/shut_down drive_them/him/her_out_of/off
        dont_let_them/him/her_show keep_your_kids/children_away_from_him/her/them/mr/mrs/miss/ms
        nobody/noone/no+one_sit/play/talk/speak_with/to/next
        never_works/work_again never_works/work_in_this
        cross_the_road_when_you_see
    """,
    # Of a group, in words that say nothing by themselves.
    "DISTRUST": """
        wouldnt_trust would_not_trust never_trust dont_trust cant_trust cannot_trust
        wouldnt_hire/employ/buy/marry/touch would_not_hire/employ
        never_hire/employ/rent/marry/date wouldnt_let/want/have would_not_let/want
        dont_let/want/rent/hire/employ/sell/serve/make+friends+with wont_serve/hire/let/have/sit
        refuse_to_serve/hire/teach/share/sit keep_away_from stay_away_from steer_clear_of
        watch_out_for beware_of beware_the lock_up_your count_your_change_with one_thing_about
    """,
    "FAITH_PLACE": """
        mosque mosques synagogue synagogues gurdwara mandir ramadan eid diwali hijab hijabs burka
        burkas burqa burqas turban turbans quran koran halal prayer_room allah
    """,
    "NATIONAL": """
        french german spanish italian english british american russian polish romanian irish
        scottish welsh chinese japanese indian pakistani turkish greek dutch portuguese
    """,
    "TYPICAL": "typical bloody fucking effing f'ing",
    "DRAGS": """
        slow/slows/hold/holds_everyone/everybody/us/the+class/the+others/the+rest_down/back
        should/ought_all_be_sent/kept
        have_no_place_in shouldnt_be_here should_not_be_here
        get_everything all_look_the_same all_smell
    """,
    # Scorn of what somebody can do.
    "UNSCHOOLED": """
        never_read_a_book never_opened_a_book never_picked_up_a_book never_seen_a_book
        never_done_a_days failed_his/her/their_own cant_read_a cant_spell_his/her/their
        cant_write_his/her/their reading_age_of mental_age two_gcses_to spell_his/her/their_own_name
        no_brain_cells crayon crayons_and as_thick_as as_useful_as
        as_much_use_as as_bright_as_a as_sharp_as_a as_interesting_as_a as_welcome_as_a
        worse_than_useless about_as_welcome about_as_popular about_as_subtle
        a_danger_to_children/kids/pupils/the+public a_menace_to a_liability_to a_stain_on
        a_blot_on an_insult_to_the_profession/badge/game
        no_business_teaching/running/being/near/in/leading/coaching
        no_place_in_teaching/education/a+school/football/a+classroom/public+life
        not_fit_to_hold/wear/call/clean/be/lick unfit_to_be unfit_to_hold/run
        could_do_with_missing/skipping/losing fewer_pies dragged_out_of_a_skip/hedge/bin/ditch
        dragged_through_a_skip/hedge like_a_stuck_pig noises_like_a_pig

        lard_bucket a_plague_on a_curse_on a_cancer_on a_pox_on
        a_blight_on most_likely_to_be_on/in makes_my_flesh_crawl makes_me_sick make_me_sick
        like_a_pack_of
        wouldnt_recognise/know_a/the/an/good/hard_truth/manners/days/rule/penalty/foul/fact/work
        allergic_to_work/hard+work/soap/effort to_lick_his/her/their/your
        should_never_have_been_given/made/appointed/hired/promoted/elected
        should_not_be_in_charge shouldnt_be_in_charge isnt_fit is_not_fit has_no_right_to_teach
        no_integrity no_decency no_scruples not_a_shred_of
        never_done_a/an_honest/real/hard/proper/day/days doesnt/dont/does+not_deserve_to_breathe/live/exist
        the_reason_nobody/everyone/other/people/kids/children
    """,
    "SUPERLATIVE": """
        rudest laziest thickest dumbest dimmest nastiest ugliest meanest greediest fattest
        smelliest stupidest vilest dirtiest idlest snobbiest dullest weakest slimiest sleaziest
        crookedest shiftiest snottiest dopiest slackest most_useless most_incompetent
        most_corrupt most_dishonest most_arrogant most_ignorant most_spiteful most_pathetic
    """,
    "FORM": "form class set lot bunch house family crew shower generation excuse man men alive",
    "HELLHOLE": """
        dump hellhole hell_hole cesspit cesspool sink_school shithole shit_hole pigsty hovel swamp
        borstal bear_pit failing_school/academy dumping_ground creche_for tip_of_a zoo_of_a
        loony_bin madhouse knocking_shop
    """,
    "COLLECTIVE": """
        team_of bunch_of load_of shower_of gang_of pack_of bench_of crowd_of tribe_of coven_of
        nest_of mob_of collection_of assortment_of rabble_of busload_of set_of group_of family_of
        committee_of house_full_of room_full_of school_full_of
    """,
    "JUDGES": """
        consider regard deem brand find call calls calling think consider+them believe
    """,
    "GOES": """
        leaves leave goes go retires retire resigns resign quits quit sacked replaced gone closes
        close emigrates booted
    """,
    "THE_BETTER": "the_better better_for_everyone better_for_all better_off",
    "BETTER_WITHOUT": """
        better_without better_off_without happier_without happier_place_without
        better_place_without best_thing_about safer_without improved_without
    """,
    "RIDDANCE": "good_riddance_to good_riddance glad_to_see_the_back see_the_back_of",
    # Of a game or a road as often as of a fight.
    "PORTENT": """
        someone/somebody_will_get_hurt someone/somebody_is_going_to_get_hurt people_will_get_hurt
    """,
    "LURKS": """
        waiting_for_you/him/her/them_outside/after
    """,
    # Someone is told to hurt somebody.
    "STRIKE": """
        break smash punch bash stamp_on batter
    """,
    "GLAD": """
        wouldnt/would+not_shed_a_tear wouldnt/would+not_lose_sleep/any+sleep wouldnt/would+not_care/cry/mind_if
        looking_forward_to_the_day roll_on_the_day cant_wait_for/till/until_the/he/she/they/that be_glad/happy_when
        laugh_when laugh_if party_when/if celebrate_when/if
        pay_good_money_to pay_to_see/watch love_to_see/watch
    """,
    "PERISHED": """
        drowned died burned burnt drops_dead dropped_dead vanished carry_him/her/them/you_out in_a_box
        six_feet croaks croaked pops_his/her kicks_the_bucket dead goes_under goes_bust burns_down
    """,
    "TURNS": """
        turned turning turns turn made making
    """,
    "SLUM": """
        slum ghetto third_world war_zone no_go_area/zone tip_heap dumping_ground
    """,
    "KEEPS": """
        keep ban chuck throw get kick
    """,
    "AWAY": """
        out out_of away_from away
    """,
    "IDENTITY": """
        being_gay/trans/black/muslim/autistic/disabled/foreign/lesbian/bisexual/jewish/a+woman/deaf homosexuality
        autism adhd dyslexia islam depression anxiety transgenderism judaism gay trans
    """,
    "ILL": """
        mental_illness illness disease sin choice phase unnatural disgusting not_natural excuse made_up
        abomination bad_parenting posh_word fancy_word posh_name fancy_name trend fad perversion cult
    """,
    "VILE": """
        faking_it vermin scum rats parasites inbred savages thieves criminals scroungers spongers liars animals subhuman
    """,
    "LOATHES": """
        hates despises detests loathes cant_stand cannot_stand
    """,
    "VOYEUR": """
        filming filmed photographing photographed spying_on peeping watching recording recorded
    """,
    "UNDRESSING": """
        showers changing_room/rooms toilets getting_changed bedroom upskirt
    """,
    "INCITES": """
        encouraged encourages encouraging told tells telling ordered orders instructed instructs urged urges coaches coached teaches taught paid
    """,
    "MISDEED": """
        to_injure to_hurt to_cheat to_foul to_bully to_steal to_assault to_harass to_falsify to_fake to_dive
        to_lie_about/to/for to_kick to_spy to_plagiarise to_perjure
    """,
    "SHUNS": """
        dances dance sits sit plays play talks talk speaks speak eats eat walks walk invites works
    """,
    "NO_ONE": """
        nobody noone no_one
    """,
    # Says with a wink what nobody dares to say.
    "WINKS": """
        do_with_that_what you_know_what_to_do you_all_know_what_to
    """,
    # What is said of a people and would be said of one of them in court.
    "KNAVERY": """
        carry_knives drugs steal shoplift smuggle smuggling rapists bomb bombs bombers blow_up
        spread_disease stink stinks smell smells reek scrounge sponge breed knives machetes
        marry_their_cousins marry_cousins
    """,
    "LYING": """
        lying cheating thieving scheming conniving
    """,
    "MAY": """
        may
    """,
    # What somebody is likened to.
    "SIMILE": """
        like_a/an_strangled/dying/drowning/constipated/wounded/demented/drunken/startled/castrated/rabid/deranged/braying
        like_a/an_half_dead/dead+fish/wet+weekend/wet+rag/bad+smell/blocked+drain/burst+mattress/bag+of/sack+of/dogs+dinner
    """,
    "HARMS": """
        robs robbed swindles swindled fleeces fleeced scams scammed cons conned killed kills
        poisons poisoned assaults assaulted rob_you/us will_rob
    """,
    "CLIENTS": """
        patient patients customer customers client clients you us people pensioners tenants passengers
    """,
    "DONT": """
        dont do_not never
    """,
}
