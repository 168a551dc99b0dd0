"""Threats, slurs, hate, grave claims and calls to hound somebody."""

from __future__ import annotations


HARM = {
    # What somebody threatens to do, in the form that follows "I will".
    "KILL": """throttle flatten deck clock spark_out put_through knock_seven_bells banjo wallop pummel pulverise cosh run_down lynch skin_alive kill murder stab strangle shoot hang drown punch slap smack lamp clout thump headbutt bottle knife batter slaughter kneecap knock_out beat_up beat_the_crap/shit_out_of beat_the_living kick_the_shit/crap_out_of smash_up run_over set_fire_to torch ruin destroy finish_off smash hurt wring kick gut skin burn poison slit throw_acid_at chin floor sort_out do_time_for swing_for rip_into fill_in""",
    "KILL_HIM": """put_you/him/her/them_through feed_him/her/you_to run_you/him/her/them_down knock_him/her/them/you_out beat_you/him/her/them_up run_you/him/her/them_over do_you_in do_him/her_in hit_you/him/her/them end_you/him/her/them bury_you/him/her/them""",
    "BODY": """
        teeth legs leg face head nose neck jaw skull arms arm fingers kneecaps knees lights throat
        ribs windows house car tyres head_in face_in backside ugly_face eyes guts skin_off spine
    """,
    "SMASH": """
        break knock smash kick punch rip cave slap bash wring bite snap stove slit slash
        put_through brick bounce slam key burn let_down cut tear blow twat stamp_on
    """,
    # What is done to somebody who "should be" it, with the gerund that follows "needs".
    "HARMED": """
        horse_whipped strung_up_from a_slap_round a_clip_round a_clout a_boot_up a_boot_in
        a_good_kicking a_good_slapping fed_to_the put_against_a_wall drowned_in taken_out_and_shot
        put_in_the_stocks hung_drawn shot hanged hung stabbed killed deported gassed culled
        sterilised lynched whipped flogged beaten strung_up put_down burned/burnt_at_the_stake
        burned burnt drowned executed neutered exterminated eradicated wiped_out birched
        horsewhipped caned castrated euthanised aborted shooting hanging stringing_up putting_down
        deporting drowning gassing culling flogging a_bullet
        a_good_slap/kicking/hiding/beating/thrashing/punch
        a_slap/kicking/hiding/beating/thrashing/punch/smack a_kick_up a_smack_in a_punch_in to_die
        die to_be_dead shot_at_dawn put_out_of_his/her/their_misery everything_he/she/they_gets/get
        what_he/she/they_gets/get knocking_out a_brick a_good_hiding to_be_taught_a_lesson
        taught_a_lesson sorting_out teaching_a_lesson battering slapping to_suffer to_burn run_over
        to_rot
    """,
    "EVIL": """
        die dies hit_by run_over crash crashes choke chokes rot rots burn burns suffer suffers
        killed shot stabbed drown drowns struck_down struck_by falls_down/off/under
        fall_down/off/under get/gets_what_is sacked hurt_badly paralysed miscarry never_walk
        beaten_up robbed gets_knocked_down burns_down burn_down house_burns
        get/gets_ill/cancer/covid/aids/sick dead an_accident a_heart_attack heart_attack
        never_wake_up slow_death rots_in drop_dead break_your_neck breaks_her/his_neck
        breaks_her/his_legs
    """,
    "HOPE": "hope hoping wish wishing pray praying",
    # Threats whole.
    "THREAT": """
        tick_tock
        picking/spitting/collecting/swallowing/counting/looking+for_your/his/her/their_teeth
        eating_through_a_straw through_a_straw drinking_through_a_straw lose_your_teeth
        carried_out_in_a carried_off_in_a_box need_an_ambulance needing_an_ambulance
        leave_in_an_ambulance in_a_body_bag wake_up_in_a wake_up_in_hospital
        wish_you_had_never/been wish_you_hadnt wish_he_had_never/hadnt wish_she_had_never/hadnt
        live_to_regret come_near_me/us/my/our come_anywhere_near lay_a_finger lay_one_finger
        touch_my_son_again bring_your_gumshield through_his/her/your/their_own
        through_his/her/your/their_window/windows/windscreen/letterbox/front
        know_which_pub/house/street/car/bus/gym/school/shop/road
        know_what_pub/house/street/bus/gym/school/shop/road/time_you know_where_your/his/her/their
        know_where_he/she_drinks/parks/works/walks coming_round_to_your coming_round_your
        were_coming_round we_will_be_waiting ill_be_waiting be_waiting_for_you/him/her/them
        waiting_for_you/him/her_outside see_you_outside see_you_in_the_car_park meet_me_outside
        outside_the_gates_3 swing_for_you/him/her/them have_his/your/her_legs wrap_it_round
        his/your/her/their_neck up_his/your/her/their_arse/backside
        down_his/her/your/their_throat/neck where_the_sun/sunshine up_against_a_wall
        against_the_wall_and_shoot six_feet_under pushing_up_daisies dig_a_hole_for
        someone_should_do_something_about_him dont_come_crying_when good_luck_getting_home
        hope_your_brakes hope_you_have_good_insurance got_good_insurance petrol_through petrol_bomb
        acid_in_your/his/her/their car_might_get car_may_get tyres_might
        slash_your/his/her/their_tyres let_your/his/her/their_tyres
        kill/hang/drown/shoot/stab/top/neck/end_yourself/yourselves/urself kys unalive_yourself
        go_and_die go_die jump_off_a_cliff/bridge/roof go_jump_off drink_bleach drop_dead
        rot/burn_in_hell watch/mind_your/ur/yer/her/his_back watch_their_backs
        better_watch_yourself better_watch_out
        i/we_know_where_you/he/she/they_live/lives/work/works/park/parks know_where_you_live
        know_where_your_kids i/we_know_what_car_you know_what_car
        will_find_out_where_you/he/she/they_live/lives find_out_where_he/she_lives i_will_find_you
        well_find_you we_will_find_you we_are_coming_for_you were_coming_for_you im_coming_for_you
        i_am_coming_for_you coming_for_you/him/her/them_next your/youre_dead_meat
        youre/hes/shes/theyre_a_dead_man/woman youre/hes/shes/theyre_dead_meat is_dead_meat
        is_a_dead_man/woman dead_men_walking is_dead_when_i you_are_so_dead youre_so_dead
        you_are_dead youre_dead your_days_are_numbered her/his_days_are_numbered
        get_your_head_kicked_in get_his_head_kicked_in head_kicked_in face_smashed_in kicked_in
        sleep_with_one_eye_open accidents_happen accidents_can_happen
        would_be_a_shame_if_anything/something_happened be_a_shame_if_something/anything
        be_a_shame_if_your watch_what_happens_to_you/your youll_get_whats you_will_get_what_is
        get/gets/got_whats_coming_to_you/him/her/them get_whats_coming gets_whats_coming
        has_it_coming had_it_coming getting_whats_coming what_goes_around_will
        youll_regret_it/this/that you_will_be_sorry youll_be_sorry youll_pay_for_this/that/it
        make_you/him/her/them_pay wait_till_i_see/find/get_you/him/her/them
        wait_until_i_see/find/get_you/him/her/them just_you_wait lets_see_how_brave
        say_that_to_my_face see_what_happens_to_you come_and_say_it_to_my
        burn_the/your/that_school/house/place/office_down
        burn_that/the/your_school/place/house_to_the_ground bomb_the_school blow_up_the_school
        shoot_up_the_school bring_a_knife bringing_a_knife blow_the_place_up put_a_brick_through
        brick_through put_you/him/her/them_in_hospital/the+ground/a+coffin/a+wheelchair
        put_him/her/you_six_feet end_up_in_hospital/a+ditch/a+box/the+canal
        teach_you/him/her/them_a_lesson teach_that_man/woman/teacher/boy/girl_a_lesson
        teach_the_ref_a_lesson your_card_is_marked youre_a_marked you_wont_see_the you_wont_live
        slit_your his_throat meet_your_maker you_have_been_warned_next_time next_time_i_wont
        someone_will_get_hurt somebody_will_get_hurt somebodys_going_to_get_hurt
        someone_is_going_to_get_hurt people_will_get_hurt snitches_get_stitches stitches
        wont_be_smiling_when kick_your_head_in knock_your_block_off
        knock_your/his/her/their_lights/head_out/off
    """,
    # Words that degrade a group of people wherever they stand.
    "SLUR": """
        retard retards retarded spaz spazz spazzes spazzy spacker spackers spastic spastics mong
        mongs mongoloid mongoloids flid pikey pikeys pikies gyppo gyppos gippo gippos gypo gypos
        paki pakis nigger niggers nigga niggas wog wogs tranny trannies shemale shemales faggot
        faggots fag fags dyke dykes poofter poofters poof poofs batty_boy batty_boys bender_boy
        chink chinks chinky chinkies gook gooks kike kikes yid yids raghead ragheads towelhead
        towelheads towel_head/heads sand_nigger coolie coolies darkie darkies golliwog coon coons
        jungle_bunny jungle_bunnies half_caste half_castes halfcaste wetback wetbacks spic spics
        dago dagos polack polacks kaffir kaffirs cripple cripples window_licker window_lickers
        bumboy bum_boy lezzer lezzers lezza camel_jockey goatherd sambo jihadi_kid tinker_scum
        knacker_kid
    """,
    # Slurs that are something else in these phrases or on their own: only with a person.
    "SLURRY": """
        queer queers gypsy_scum cripple cripples paddy taig fenian hun jock gypo bender benders
        schizo spastic mong midget midgets tinker tinkers
    """,
    "GRAVE": """
        conwoman con_woman con_merchant/merchants racists bent_copper child_molester molester
        kiddy_diddler wrong_un wrong_uns bunch_of_bandits bandits robbers robber daylight_robbers
        profiteers profiteer tax_dodger/dodgers benefit_cheat/cheats fiddlers fiddler forger
        drunkard drunkards pisshead pissheads alkie alkies coke_head/heads cokehead letch lech
        sleaze crims crim bigamist adulterer arsonist vandal vandals liar liars compulsive_liar
        cheat cheats thief thieves crook crooks fraud frauds fraudster fraudsters
        con_artist/artists con_man/men conman conmen scammer scammers embezzler paedo paedos pedo
        pedos paedophile paedophiles pedophile pedophiles nonce nonces pervert perverts perv pervs
        groomer groomers predator predators sex_offender rapist rapists abuser abusers child_abuser
        wife_beater racist sexist_pig homophobe misogynist criminal criminals drunk drunks
        alcoholic alcoholics alcy druggie druggies drug_dealer/dealers dealer dealers gangster
        gangsters mafia quack quacks murderer murderers killer killers terrorist terrorists
        money_launderer peeping_tom stalker shoplifter kiddy_fiddler/fiddlers
        kiddie_fiddler/fiddlers cowboys cowboy rip_off_merchants/merchant scam/con swindler
        swindlers extortionist blackmailer
    """,
    # What somebody is said to have done, after "has been", "is" or at once.
    "CRIME": """
        fiddling/fiddled/fiddles_the/our/pta/club/charity/tuck/tin/till
        skimming/skimmed/skims_off/the/money creaming/creamed/creams_off/it
        siphoning/siphoned/siphons_off/money trousering trousered trousers_the
        dipping/dipped/dips_into_the/his/her fingers_in_the_tin/box
        hand/hands_in_the_tin/box/pot/petty bought_his/her/their_way
        slipped_the_examiner/inspector/ref/inspectors gave_them_the_answers gives_them_the_answers
        gave_the_answers wrote/writes/writing_the_coursework/essays/exams wrote_their_coursework
        leaked/leaks/leaking_the_paper/questions/exam used/uses/using_ringers
        fielded/fields/fielding_ringers/overage plays_ringers played_ringers playing_ringers
        never_tests/test_their_brakes gave_us/them/my/our/half_food+poisoning/kids+food+poisoning
        poisoned_half/our/the having_it_away carrying_on_with carries_on_with
        has/have_wandering_hands has/have_previous has/have_form_for was_sacked_for was_sacked_from
        got/getting_too_friendly_with messaging_girls/pupils/kids/boys
        texting_girls/pupils/kids/boys sends/sent/sending_nudes/pictures+to_girls/pupils
        watches/watching_porn ogling ogles perving_at leers_at not_safe_around isnt_safe_around
        shouldnt_be_near_children/kids shouldnt_be_allowed_near should_not_be_allowed_near
        should_never_be_near/left+alone shouldnt_be_around_children/kids/girls
        drinks/drinking_on_the_job drinks_at_work/lunch drinking_in_the asleep_drunk deals_weed
        dealing_coke snorting off_rolling off_rolled off_rolls massaged/massages/massaging_the
        fudged/fudges/fudging_the dodgy_dealings made_up_the_results making_up_the_results
        inflates/inflated/inflating_grades/marks/results bungs_the
        bunged_the_ref/ref/council/inspector pays_off_the beats_up
        battered_his/her_wife/kids/husband bullies_staff/kids/children/pupils/everyone/her
        bullied_staff/kids/children/pupils/everyone racially_abused sexually_assaulted
        sexually_harassed harasses_women/staff falsified_her/his/the lied_on_her/his/their
        is_wanted_by under_investigation_for been_arrested_for was_arrested_for got_arrested
        never_qualified isnt_qualified has_fake
        steal/steals/stealing/stole/stolen/nicked/nicking/pinched/pinching_from/money/cash/funds/thousands/the+funds/the+money/our+money/our+taxes
        takes/taking/taken/took_our+money/money+from/cash+from/money+out
        stole_the_money/takings/charity/raffle/trip/cash/funds
        steal/stole/stealing/nicked/nicking/took/taking_the/_charity/school/pta/trip/raffle/dinner/public_money/funds/cash
        pocketed pocketing pockets_the helping/helped/helps_himself/herself/themselves_to
        line/lines/lining/lined_his/her/their_own_pockets lining_his/her/their_pockets
        lined_his/her/their_pockets
        took/taken/taking/takes/take/accepted/accepting_a_bribe/backhander/bung
        took/taken/taking/takes/take/accepted/accepting_bribes/backhanders/bungs/back+handers
        on_the_take on_the_fiddle on_the_make in_the_pocket_of in_his/her/their_pocket
        in_their_pockets
        fiddle/fiddled/fiddles/fiddling_the/their/his/her/exam/results/expenses/marks/attendance/figures/grades/books/data
        cook/cooks/cooked/cooking_the_books laundering hand/hands_in_the_till fingers_in_the_till
        on_the_rob rob/robs/robbing/robbed_us/parents/people/families/schools_blind
        had_her/his/their_hand_in lied_in/to/about/under lies_to/about/all_the_time
        lying_to/about/again cheated_in/on/at/their/his/her/its cheats_in/on/at cheat_in/on/at
        cheating_in/on/at fixed_the_match/game/result/vote/results/election fix_the_results/vote
        doctored/doctors/doctoring_the/results/records/data tampered_with altered_the_marks
        changed_the_marks covered/covers/covering/cover_up covered/covers/covering_it_up
        swept/sweeps/sweeping_it/everything/this/bullying/things_under
        turns/turned/turn_a_blind_eye bought_off bent_the_rules_for covered_for ripped_us_off
        dodges/dodged/dodging_tax tax_dodger
        hits/hit/hitting/slapped/slaps/beats/kicks/kicked/smacks/assaults/assaulted_his/her/a/the/our/my_kids/kid/children/child/pupil/pupils/wife/students/boys/girls/son/daughter
        hits/hitting/assaulted/abused/abuses/abusing/assaulting/assaults_kids/children/pupils/girls/boys/women
        molested molests molesting groped gropes groping groomed
        grooming_kids/children/girls/boys/pupils touches/touched/touching_up
        touched/touches/touching_a/the/our/his/her_pupil/pupils/girls/boys/kids/girl/boy
        cant_keep_his/her/their_hands_off couldnt_keep_his/her/their_hands_off sleeping_with
        slept_with sleeps_with shagging shagged having/had_an_affair had_an_affair affair_with
        knocking_off leering_at perves perving_on spies_on on_drugs deals_drugs dealing_drugs
        sells_drugs selling_drugs sells/selling/sold_weed dealing_weed takes_drugs takes_cocaine
        snorts_cocaine off_his/her_face drunk_at/on/in/again/every turned_up_drunk was_drunk
        stank_of_drink
        reeked/reeks/stinks/stank/smelt/smells_of_booze/drink/alcohol/gin/vodka/whisky
        been_in_prison has_a_criminal_record on_the_sex on_the_register_for been_inside did_time
        controls/control/run/runs_the_council/media/banks/government/world
        neglects/neglected/neglecting_her/his/their_kids/children neglects_her failed_a_drug_test
        drink_driving drink_drove
        bribed/bribes/bribing_the/an/ofsted/officials/governors/councillors/inspectors
        were/was/been/got_paid_off is/are/was/were_bribed
        rip/rips/ripped/ripping_people/parents/families/us/everyone/everybody/you/schools/customers/kids/pensioners_off
        rip/rips/ripping/ripped_off_people/parents/families/everyone/every/schools/customers/kids/pensioners/us/you
        abuses/abused/abusing_her/his/their_position/power
    """,
    # The same, where nothing follows: "he lied", but not "he lied down".
    "CRIME_BARE": """
        steals stealing lied lies lying cheated cheating abused abuses abusing forging faking
        doctored perjured laundered conned conning cons scammed scamming scams swindled swindling
        rigged rigging rigs embezzled embezzling embezzles defrauded defrauding fleeced fleecing
        overcharging blackmailed blackmailing extorted forged faked falsified falsifying perving
        cheat
    """,
    "BRIBES": """
        brown_envelope used_notes backhander backhanders back_hander/handers brown_envelopes bung
        bungs
    """,
    "TURNED_UP": """
        turned/turns_up rolled/rolls_in/up came/comes_in shows/showed_up staggered staggers
        teaches/taught/drives/drove stood_there at_work while_he_was while_she_was
    """,
    "DRUNK": """
        hungover drunk pissed hammered off_his/her_face stinking_of_booze/drink under_the_influence
        high_as_a_kite stoned
    """,
    # A cry to turn on one person.
    "HOUND": """
        dm_me_for_her/his/their make_him/her/them_famous do_your_thing
        until_hes/shes/theyre_sacked/gone/fired/banned follow_him/her/them_home
        wait_for_him/her_outside/after wait_outside_his/her sign_him/her_up_for park_across_his/her
        retweet_until share_until everyone_should_know_what_she/he lets_ruin_his/her/their
        lets_make_him/her/them he/she_needs_to_be_named name_him/her name_names_so ring_him/her_day
        every_five_minutes keep_ringing/calling/messaging/texting_him/her/them/until
        see_how_she/he_likes give_him/her_a_taste storm_the_office picket_his/her
        have_a_pop_at_him/her  get_round_there get_yourselves_round
        get_down_there_and name_and_shame named_and_shamed naming_and_shaming
        name_and_shame_them/him/her
        make_her/his/their_life/lives_hell/miserable/a+misery/a+living+hell
        hound/drive/force/run/chase/kick/bully_him/her/them/that_out hound_him/her/them
        freeze/freezing_him/her/them_out gang_up_on pile_on pile_in_on
        go_and_tell_him/her/them_what tell_him/her/them_what_you_think
        tell_him/her/them_what_we_think tell_them_exactly_what tell_her/him_exactly_what
        give_him/her/them_hell give_him/her/them_what_for give_him/her/them_grief
        give_her/him/them_both_barrels dont_let_him/her/them_get_away dont_let_him/her/them_live_it
        send_her/him_to_coventry share_his/her/their_face/picture/address
        post/share/spread/put_his/her/their_picture/photo/face/number/address/name_everywhere/online/around/all+over
        does_anyone_know_where_he/she_lives anyone_know_where_he/she_lives
        anyone_got_his/her_address/number anyone_have_his/her_address/number
        get_him/her_sacked/fired/struck/cancelled address/number_is_going_round
        address/number_going_round heres_his/her/their_address/number lets_get_him/her
        lets_all_get_him/her make_him/her/them_regret make_him/her_suffer bombard_him/her/them
        flood_his/her/their_inbox/page/mentions/phone/dms bad_reviews one_star_reviews fake_reviews
        one_star_the mess_with_her/his/their_head get_the_whole_school_to
        nobody/noone/no+one_speak/speaks/talk/talks_to_him/her/that/them nobody/noone_is_to_speak
    """,
    # The same, where everybody is told to do it.
    "SOFT_HOUND": """
        turn/turning_up_at_his/her/their/your_house/door/home/work/car
        go_round/to/round+to_his/her/their/your_house/home go_round_hers round_his/her/their_house
        pay_him/her/them_a_visit pay_her/him/them_a_little_visit let_him/her/them_have_it
        dont_let_up_until ignore_him/her_until find_out_where_he/she/they_lives/live/works
        who_knows_where_he/she_lives expose_him/her/them out_him/her_as get_them_sacked
        take_her/him/them_down cancel_him/her make_her/him_cry make_sure_he/she_never
        give_her/him_no_peace spam_him/her/them troll_him/her/them laugh_at_her/him_when
        turn/turning_up_outside_his/her/their_house/home
    """,
    # "Ring her until she answers."
    "GIVES_IN": """
        until_he/she_answers/quits/resigns/replies/leaves/cracks/cries/goes/apologises/breaks/loses
        until_they_answer/quit/resign/reply/leave/crack/go/apologise
        till_he/she_answers/quits/resigns/replies/leaves/cracks/goes/apologises
    """,
    "GO_FOR": """
        report bombard flood spam troll expose shame humiliate inundate boycott hound ignore shun
    """,
    "LETS": """
        lets let_us we_should we_need_to we_must time_to please_all who_wants_to you_should_all
        you_must_all
    """,
    "KEEP": "keep_on keep",
    "CONTACT": """
        message email ring phone call text dm report contact tweet inundate write_to email_bomb msg
        complain_about bombard flood spam troll tag mail ping
    """,
    # Where somebody is told to go who belongs to "them".
    "EXCLUDE": """
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
        shouldnt/should+not_be_allowed_to_breed/vote/adopt/have
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
        cant/shouldnt/should+not/cannot_drive/referee/teach/lead/park/throw/fight/bat/bowl/count/think/cope/be+trusted
        cant/shouldnt/should+not/cannot_play_football/rugby/cricket/sport
        cant/cannot_do_maths/science cant/cannot_be_trusted
        shouldnt/should+not_be_teaching/allowed/reffing/refereeing should_stay_at_home
        should_stay_in_the_kitchen should_stick_to_cooking/netball/cleaning
    """,
    "DIRTY": """
        dirty filthy bloody fucking thieving lazy stupid disgusting smelly stinking effing
        scrounging
    """,
    "OVERRUN": """
        typical overrun_with overrun_by swamped_with swamped_by infested_with full_of cant_move_for
        bloody fucking effing these_bloody too_many crawling_with letting_in another_load_of
        more_bloody all_these typical_bloody
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
