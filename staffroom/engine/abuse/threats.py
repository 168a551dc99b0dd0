"""Threats and wishes of harm, by the words that make them up."""

from __future__ import annotations


THREATS = {
    # What somebody threatens to do, in the form that follows "I will".
    "KILL": """
        drag chuck throw_him/her/them/you_off/under/in/out hurl lob launch heave cut chop rip_apart
        tear_apart beat_seven kick_his/her/your/their_arse dance_on_his/her/your/their_grave
        throttle flatten deck clock spark_out put_through knock_seven_bells banjo wallop pummel
        pulverise cosh run_down lynch skin_alive kill murder stab strangle shoot hang drown punch
        slap smack lamp clout thump headbutt bottle knife batter slaughter kneecap knock_out
        beat_up beat_the_crap/shit_out_of beat_the_living kick_the_shit/crap_out_of smash_up
        run_over set_fire_to torch ruin destroy finish_off smash hurt wring kick gut skin burn
        poison slit throw_acid_at chin floor sort_out do_time_for swing_for rip_into fill_in
        trip_up trip push_over
    """,
    "KILL_HIM": """
        put_you/him/her/them_through feed_him/her/you_to run_you/him/her/them_down
        knock_him/her/them/you_out beat_you/him/her/them_up run_you/him/her/them_over do_you_in
        do_him/her_in hit_you/him/her/them end_you/him/her/them bury_you/him/her/them
        jump_you/him/her/them
    """,
    # What somebody "gets" or "needs" who is to be hit.
    "BLOW": """
        a_smack a_slap a_punch a_thump a_kicking a_good_kicking a_good_hiding a_good_slap a_hiding
        a_battering a_pasting a_beating a_good_beating a_clout a_clip_round a_thick_ear a_fat_lip
        a_black_eye a_bloody_nose a_broken_nose a_broken_jaw a_seeing_to a_doing_over a_right_hook
        a_smacking a_leathering a_belt_round a_boot_up a_kick_up a_swift_kick a_bullet a_brick
        a_knuckle_sandwich a_good_thrashing a_dead_arm a_stamping slapped punched smacked battered
        lamped chinned decked filled_in done_over jumped sparked beaten_up kicked_in worked_over
        knocked_out
    """,
    "GETS": """
        get gets getting needs need wants want deserves deserve earning asking_for due give gives
        giving take takes owed about_to_get cruising_for begging_for ask_for earned
    """,
    # Of a match as often as of anything worse.
    "TAUNT": """
        we_are_coming_for_you/them i_am_coming_for_you/them were_coming_for
        coming_for_you/him/her/them beware_of_us
    """,
    # Leads up to what will happen to somebody.
    "ONCE_MORE": """
        again next_time once_more one_more if best_keep better_keep carry_on keep_it_up
        keep_that_up enjoy hope_you_enjoy hope_he_enjoys hope_she_enjoys you_had_better you_better
        you_would_better dont_be_surprised
    """,
    "DAMAGE": """
        in_bandages hospital_food in_a_coffin in_traction in_a_neck_brace a_shovel_and
        a_shallow_grave dig_your_own_grave body_bag blood_on_the spit_teeth no_teeth without_teeth
        missing_teeth kneecapped baseball_bat crowbar doors_locked stuff_that_down down_your_neck
        head_caved_in caved_in heads_will_roll yours_is_first yours_will_be_first sorry_you_ever
        wish_you_hadnt wish_they_hadnt walking_with_a_limp eating_soup eat_through limp_home
        crawl_home need_new_teeth a_new_set_of_teeth feet_first
    """,
    "WRECK": """
        torch burn slash brick smash wreck trash key egg vandalise graffiti flatten bulldoze
        set_fire_to put_a_brick_through let_down pour_paint_on pour_petrol_on
    """,
    "PROPERTY": """
        house car shed tyres windows bike shop van gate fence garden door greenhouse caravan boat
        windscreen business
    """,
    "IN_HALF": """
        in_half in_two to_pieces apart to_bits limb_from_limb to_shreds like_a_twig
    """,
    "WRECKED": """
        slashed smashed keyed burned burnt torched let_down on_fire gone on_bricks put_through
        in_flames
    """,
    "BODY": """
        teeth legs leg face head nose neck jaw skull arms arm fingers kneecaps knees lights throat
        ribs windows house car tyres head_in face_in backside ugly_face eyes guts skin_off spine
        ankle ankles wrist wrists shins
        smile smirk grin
    """,
    "SMASH": """
        break knock smash kick punch rip cave slap bash wring bite snap stove slit slash
        put_through brick bounce slam key burn let_down cut tear blow twat stamp_on
    """,
    # What is done to somebody who "should be" it, with the gerund that follows "needs".
    "HARMED": """
        drowned_at_birth put_up_against sent_to_the_tower lined_up hanging_by strung_up_by beheaded
        impaled taken_outside given_a_good horse_whipped strung_up_from a_slap_round a_clip_round
        a_clout a_boot_up a_boot_in a_good_kicking a_good_slapping fed_to_the put_against_a_wall
        drowned_in taken_out_and_shot put_in_the_stocks hung_drawn shot hanged hung stabbed killed
        deported gassed culled sterilised lynched whipped flogged beaten strung_up put_down
        burned/burnt_at_the_stake burned burnt drowned executed neutered exterminated eradicated
        wiped_out birched horsewhipped caned castrated euthanised aborted shooting hanging
        stringing_up putting_down deporting drowning gassing culling flogging a_bullet
        a_good_slap/kicking/hiding/beating/thrashing/punch
        a_slap/kicking/hiding/beating/thrashing/punch/smack a_kick_up a_smack_in a_punch_in to_die
        die to_be_dead shot_at_dawn put_out_of_his/her/their_misery everything_he/she/they_gets/get
        what_he/she/they_gets/get knocking_out a_brick a_good_hiding to_be_taught_a_lesson
        taught_a_lesson sorting_out teaching_a_lesson battering slapping to_suffer to_burn run_over
        to_rot
        a_good_slap a_slap a_kicking
    """,
    "EVIL": """
        falls_under/off/in fall_under fall_off gets_hit gets_run gets_mugged gets_knocked gets_what
        house/car/boat/shed_burns/blows wheels_fall fall_off_a get_run choke_on chokes_on
        crashes_on is_never_able never_sleep never_find die dies hit_by run_over crash crashes
        choke chokes rot rots burn burns suffer suffers killed shot stabbed drown drowns
        struck_down struck_by falls_down/off/under fall_down/off/under get/gets_what_is sacked
        hurt_badly paralysed miscarry never_walk beaten_up robbed gets_knocked_down burns_down
        burn_down house_burns get/gets_ill/cancer/covid/aids/sick dead an_accident a_heart_attack
        heart_attack never_wake_up slow_death rots_in drop_dead break_your_neck breaks_her/his_neck
        breaks_her/his_legs
        goes_down go_down goes_bust catches_fire get_sacked gets_sacked gets_nits slips_on
        slips_over steps_on step_on burn_in_the
        suffers suffered perish perishes
        flattened squashed crops_fail hair_fall
    """,
    "HOPE": "hope hoping wish wishing pray praying",
    # Threats whole.
    "THREAT": """
        wish_you_would_never/not wish_he/she/they_would_never wish_youd_never
        shame_if_anything/something_happened/were/was shame_if_your/it/that
        enjoy_your_teeth/kneecaps/legs/freedom/windows/car while_you_still_have while_you_have_them
        going_in_the_river/canal/skip/pond/ditch/bin/sea/duckpond
        going_through_the/his/her/your_window/windscreen/letterbox going_through_a_wall/window
        windows_put_through windows_put_in windows_smashed tyres_slashed tyres_let_down car_keyed
        house_burnt/burned_down under_a_bus/train/lorry in_front_of_a_bus under_the_wheels
        off_the/a_viaduct by_your/his/her/their_hair/ankles/throat/collar/ears/neck
        lined_up_against pick_on_me_again mess_with_my/me/us and_see_what_happens do_that_again_and
        come_back_here_again_and show_your_face/faces_round/around/again/here
        show_his/her/their_face/faces_round/around/again/here better_not_show
        keep_looking_over_your watch_how_you watch_where_you_walk got_my_eye_on_you
        eyes_in_the_back this_isnt_over_by this_is_not_over you_have_been_warned_son i_know_people
        i_know_a_man you_picked_the_wrong picked_the_wrong_family messed_with_the_wrong tick_tock
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
        see_you_outside see_you_in_the_car_park meet_me_outside
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
        well_find_you we_will_find_you your/youre_dead_meat youre/hes/shes/theyre_a_dead_man/woman
        youre/hes/shes/theyre_dead_meat is_dead_meat is_a_dead_man/woman dead_men_walking
        is_dead_when_i you_are_so_dead youre_so_dead you_are_dead youre_dead your_days_are_numbered
        her/his_days_are_numbered get_your_head_kicked_in get_his_head_kicked_in head_kicked_in
        face_smashed_in kicked_in sleep_with_one_eye_open accidents_happen accidents_can_happen
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
        snitches_get_stitches stitches
        wont_be_smiling_when kick_your_head_in knock_your_block_off
        knock_your/his/her/their_lights/head_out/off ive_got_a_shovel got_a_shovel_and
        and_have_done_with_it get_your/his/her/their_head_caved have_your/his/her_head_caved
        keep_your_doors_locked lock_your_doors_tonight heads_will_roll
        know_which_school_your/his/her know_what_school_your/his/her
        know_where_your_kids/children/daughter/son/mum/wife/family know_your_address
        got_your_address got_your_reg have_your_reg your_mum_should_have_swallowed/aborted/stopped
        go_hang_yourself go_kill_yourself go_drown_yourself go_and_hang/drown/kill/top_yourself
        stuff_it_down/up stuff_that_down/up shove_that_down/up shove_it_down
        down_your/his/her/their_neck run_him/her/them/you_over_and see_how_you_like_it_when
        watch_your_step_son mind_how_you_go_home sleep_with_the_fishes concrete_boots
        know_where_to_bury nobody_will_find_you/the_body bodies_are_buried
        put_you/him/her/them_on_your/his/her/their_back/arse/backside never_walk_again
        watch_yourself_on_the/your_stairs/way/walk watch_yourself_tonight/tomorrow/son/mate/pal
        got_another_thing_coming has_another_thing_coming theres_more_where_that
        be_in_the_car_park_waiting waiting_in_the_car_park say_that_at_the_gates
        say_it_at_the_gates wont_be_walking wont_be_able_to_walk
        picking_up_his/her/your/their_teeth waiting_at_the_gate/gates be_for_a_chat
        and_not_for_a_chat youll/you+will_find_it_on_bricks find_it_on_bricks
        before_i_do_it_for_him/her/you shut_your/his/her_gob_for_you/him/her
        gets/get_it_in_the_end every_dog_gets his/her/your/their_time_is_coming
        his/her/your/their_day_is_coming your_card_is
        tar_and_feather tarred_and_feathered string_them/him/her_up
        break_his/her/their/your_fingers/legs/neck/nose
    """,
    # Before what is wished on somebody.
    "SOONER": """
        the_sooner
    """,
    # What a school may say with a wink, where it invites or tells of a game.
    "TEASE": """
        know_where_you_live we/i_know_where_you_live watch/mind_your_backs
        watch/mind_your_back youll_be_sorry you_will_be_sorry heads_will_roll
        were_coming_for coming_for_you be_waiting_for_you be_waiting_for_them
        lock_your_doors you_have_been_warned just_you_wait
    """,
    # Somebody is asked to do it to them.
    "TRIP_UP": """
        trip_up trip push_over push slap punch
    """,
}
