"""Slurs, and words that turn on people for who they are."""

from __future__ import annotations


HATE = {
    # Words that degrade a group of people wherever they stand.
    "SLUR": """
        retard retards retarded spaz spazz spazzes spazzy spacker spackers spastic spastics mong
        mongs mongoloid mongoloids flid pikey pikeys pikies gyppo gyppos gippo gippos gypo gypos
        paki pakis nigger niggers nigga niggas wog wogs tranny trannies shemale shemales faggot
        faggots you_fag fat_dyke ugly_dyke bull_dyke butch_dyke old_dyke a_dyke the_dykes_are poofter poofters poof poofs batty_boy batty_boys bender_boy
        chink chinks chinky chinkies gook gooks kike kikes yid yids raghead ragheads towelhead
        towelheads towel_head/heads sand_nigger coolie coolies darkie darkies golliwog coon coons
        jungle_bunny jungle_bunnies half_caste half_castes halfcaste wetback wetbacks spic spics
        dago dagos polack polacks kaffir kaffirs cripple cripples window_licker window_lickers
        bumboy bum_boy lezzer lezzers lezza camel_jockey goatherd sambo jihadi_kid tinker_scum
        knacker_kid thick_paddy thick_as_a_paddy typical_paddy
    """,
    # Slurs that are something else in these phrases or on their own: only with a person.
    "SLURRY": """
        queer queers gypsy_scum cripple cripples paddy taig fenian hun jock gypo bender benders
        schizo spastic mong midget midgets tinker tinkers
    """,
    # Where somebody is told to go who belongs to "them".
    "EXCLUDE": """
        not_like_us arent_like_us should_be_kept_away/apart/separate/out
        kept_away_from_normal/proper keep_breeding just_breed keep_having_kids
        should_look_after_our_own_first look_after_our_own
        go_back_to_where_you/he/she/they_came/come/belong
        go_back_where_you/they/he/she_came/come/belong
        go/going/fuck/f_back_to_your/their/his/her_own_country/countries
        go_back_to_your/their/her/his_country send/sending_them/him/her/you/him_back
        send_them/him/her/you_all_back send_them/him/her_home ship_them_out/back/home deport_them
        deport_them_all
        dont/doesnt/do+not/does+not/didnt_belong_here/among/in+this/in+our/at+this/in+a+normal/on+our/with+normal
        you_dont_belong not_welcome_here/in+our/in+this not_our_kind not_one_of_us
        our_country_is_full we_are_full country_is_full get_out_of_our/my/this_country get_them_out
        keep_them_out keep_their_kind their/your/her/his_kind/sort your_lot_should
        england_for_the_english britain_for_the_british taking_over_our/the_town/country/school
        taking_over_this taking_our_jobs/places stealing_our_jobs takeover_of_our
        belong_in_the_kitchen back_in_the_kitchen back_to_the_kitchen belong_in_special
        belongs_in_a_special arent/are+not/isnt_real_men/women/people/girls/boys arent_normal
        are_not_normal isnt_normal_to_be its_not_natural against_nature
        drag/drags/dragging_everyone/everybody/us/the+class/the+others_down
        drag/drags/dragging_down_our shouldnt/should+not_be_in_normal/mainstream/our/this
        shouldnt_be_in_our bred_like
        no_gypsies/travellers/blacks/irish/muslims/gays/foreigners/refugees/migrants
        shouldnt/should+not_be_allowed_to_breed/vote/adopt/have cant_speak_the_language
        cant_even_speak_english dont_speak_english_they dont_even_speak_english shouldnt_be_let_in
        no_place_in_our_country/school/town taking_all_our get_someone_who_speaks_english
        nobody_can_understand_a_word cant_understand_a_word send_the_lot_home/back share_our_values
        are_why_my are_why_our are_why_nobody are_the_reason_our are_the_reason_my not_our_people
        never_be_one_of_us
        send/sending_them/em/him/her/the+lot_packing send_em_back/home
        bunch_of_girls/lasses/fairies/women
        run/ran/play/plays/played/kick/kicks/throw/throws/fight/cry/cries/bat/bowl_like_girls/a+girl/little+girls
        like_a_bunch_of_girls/fairies/lasses
        man/bloke/boy/fella_in_a_frock/dress/skirt_teaching/at/who by_that_man_in_a
        that_man_in_a_frock/dress that_bloke_in_a_frock/dress that_boy_in_a_dress
        plague_of_rats/locusts swarm_of_them/immigrants/foreigners even_speaking_english
        speaking_english_is cripple_space/spaces shouldnt/should+not_be_in_a_normal
        get_back_in_the_kitchen leave_it_to_the_men leave_the_coaching_to
        no_woman/girl/muslim/foreigner/immigrant_should_be/ever_in/allowed/teaching/running/leading/coaching/refereeing/near/be
        never_employ/hire/trust/promote_a_woman/woman/girl/muslim/foreigner never_employ/hire/promote_women/girls
        wouldnt_employ/hire/trust_a_woman/muslim/foreigner/traveller/gypsy
    """,
    "GO_HOME": """
        go/off_back_to_africa/india/pakistan/poland/romania/somalia/china/syria/albania/nigeria/turkey/iran/iraq/ireland/wales/scotland/france/germany/italy
        go_back_to_the_jungle/site/camp/gutter/sewer go_back_home go_home_and_stay
    """,
    "UNWANTED": """
        dont_want do_not_want never_wanted get_rid_of ban keep_out no_room_for no_place_for_these
        enough_of kick_out
    """,
    "UNABLE": """
        cant/cannot_do_physics/sums/sport/science/engineering/dt
        cant/cannot/shouldnt/should+not_code/play/do/coach/drive/run belong_in_the always_trouble
        just_keep_breeding should_be_kept
        cant/shouldnt/should+not/cannot_drive/referee/teach/lead/park/throw/fight/bat/bowl/count/think/cope/be+trusted
        cant/shouldnt/should+not/cannot_play_football/rugby/cricket/sport
        cant/cannot_do_maths/science cant/cannot_be_trusted
        shouldnt/should+not_be_teaching/allowed/reffing/refereeing should_stay_at_home
        should_stay_in_the_kitchen should_stick_to_cooking/netball/cleaning
        should_not_be_around/near/teaching/in/allowed/let shouldnt_be_around/near/in/let/on
        get_everything_handed get_everything_for gets_everything get_special_treatment get_all_the
        get_away_with_everything/murder ruin_every/it ruins_every spoil_it_for spoil_every
        hold_everyone/the_class/us_back slow_everyone/us_down run_this/the/everything/our
        control_this/the/everything have_no_place ruin_our are_ruining are_destroying
        only_come_here only_here_for come_over_here take_our have_taken should_know_their_place
        should_stick cant_take_a_joke cant_control dont_wash dont_work never_work wont_work
        wont_integrate dont_want_to_work/integrate/learn think_they_own have_too_many breed
        shouldnt_get should_learn should_go_home should_go_back should_be_banned should_be_separate
        should_have_their_own_school are_all_the_same are_all_at_it
        shouldnt/should+not/should+never_be_anywhere/allowed_near
        shouldnt/should+not/should+never_be_anywhere
        run/runs/own/owns/control/controls_everything/that/our/this/it/the
        want_the/our/everything have_taken_over take/taking_over taking_all_the/our
        are_dragging/ruining dragging_the/our/us/everyone_down/back/results
        stick_together_like cant_code/drive/park/throw have_moved_on always_jabbering
        taking_all
        dragging_down
        dragging_the_sats/results/school/class/year/others/whole+class/side_down
        nick_everything/anything steal_everything/anything
        should_have_the_vote should_have_no should_lose_the/their shouldnt_get_the/a_vote
    """,
    "DIRTY": """
        dirty filthy bloody fucking thieving lazy stupid disgusting smelly stinking effing
        scrounging
    """,
    "ANOTHER": """
        another all_those all_them those_bloody what_with_all_the no_wonder_with_all
    """,
    "SHOULDNT": """
        shouldnt should_not should_never shouldnt_ever
    """,
    "PLACE": """
        mosque mosques synagogue temple hostel hotel camp site refuge estate full_of
    """,
    "EVIL_ONES": """
        terrorists extremists rapists criminals jihadis paedophiles illegals invaders savages
    """,
    "THOSE_PEOPLE": """
        these_people those_people people_like_that people_like_them that_sort their_sort their_kind
        that_lot her_sort his_sort your_sort your_kind
    """,
    "OTHERED": """
        dont cant wont never shouldnt will_never breed do_not should_not
    """,
    "OVERRUN": """
        so_many why_are_there_so_many flooded_with riddled_with nothing_but a_load_of load_of
        typical overrun_with overrun_by swamped_with swamped_by infested_with cant_move_for bloody
        fucking effing these_bloody too_many crawling_with letting_in another_load_of more_bloody
        all_these typical_bloody full_of
    """,
    "HATE": """
        hate hates hated detest detests despise despises loathe loathes cant_stand cannot_stand
        sick_of sick_to_death_of had_enough_of fed_up_of/with wish_death_on cant_abide cannot_abide
    """,
    # Said of a group, and of nobody in it: everyday words that turn to hate after "all X are".
    "SMEAR": """
        inbred inbreds thugs violent benefit_cheats work_shy workshy parasitic disgusting dirty
        lazy criminals terrorists thieves thieving liars animals vermin rats cockroaches scum filth
        parasites rapists murderers savages monkeys apes pigs dogs dangerous stupid thick evil
        unnatural abnormal perverts perverted sinners going_to_hell sick weak inferior subhuman
        less_than_human not_human primitive uncivilised backward a_disease a_plague a_cancer
        a_burden a_drain a_problem a_threat the_problem to_blame greedy tight stingy drunks paedos
        groomers scroungers spongers leeches useless ruining destroying invading infesting swarming
        stealing trouble worthless mental confused attention_seekers attention_seeking faking_it
        hysterical emotional unclean smelly bad_drivers backwards cursed abominations
        an_abomination freaks weirdos idiots morons cheats crooks untrustworthy not_to_be_trusted
        incapable slow ugly fat bad_at rubbish_at
        too_stupid/weak/emotional/thick/dangerous/dirty/lazy no_good useless_at all_the_same
    """,
}
