"""Whole remarks that put somebody down, and cries after somebody who was spoken of."""

from __future__ import annotations


REMARKS = {
    # What follows somebody who has failed at the job.
    "SACK": """
        should_have_been_sacked couldnt_care_less_about_the_kids should/ought_be_ashamed
        should_be_ashamed ought_to_be_ashamed
        needs/need_sacking/firing/sectioning/locking+up/putting+away wants/want_sacking/locking+up
        should/must_be_sacked/fired/sectioned/struck+off/locked+up/banned+from
        needs/need_to_be_sacked/fired/sectioned/locked+up
        deserves/deserve_to_be_sacked/fired/locked+up should_never_work should_not_be_allowed
        shouldnt_be_allowed doesnt/dont_deserve_to/kids/children/the+job
        doesnt/dont_give_a_damn/toss/shit/stuff/monkeys couldnt_give_a_damn/toss/shit/monkeys
        can_whistle has/have_lost_the_plot
        treats/treat_us/parents/people/staff_like/as_dirt/idiots/fools/children/scum
        ruins/ruin/ruined_everything/lives/childhoods is/are_the_worst makes_a_mockery must_go
        has_to_go needs/need_to_resign should_resign needs_to_go should_hang_his/her_head
        wants_to_be_ashamed
    """,
    "FUCK": "fuck screw sod bollocks_to bugger fcuk fuk fvck phuck",
    # Whole remarks at somebody.
    "SWEAR_AT": """
        daft/stupid/silly/miserable/lying/old/fat/lazy_cow/bat/mare/bint/git shut_your_gob
        shut_your_trap shut_your_face shut_your_mouth go_to_hell
        shut_your/ur_mouth/gob/face/trap/cakehole shut_the_fuck/hell_up gtfo piss_off fuck_off
        fuck_you fuck_u fuck_him/her/them f_off f_you eff_off screw_you screw_u up_yours
        kiss_my_arse/ass suck_my shove_it_up stick_it_up
        nobody/noone/no+one_likes/wants/loves/asked/needs/cares+about_you/him/her/them
        everyone/everybody_hates/laughs+at/is+laughing+at_you/him/her/them crawl_back_under
        crawl_back_into go_back_under_your_rock you_make_me_sick you_disgust_me your_mum_is
        your_mums_a your_mum_should eat_a_dick eat_shit suck_it fat_pig/cow/lump/bastard/slob
        silly_cow stupid/lazy/fat/old/miserable_cow lazy_git pathetic/sad/little_little_man
        sad_little_man/woman/person/boy/life sad_people pathetic_people sad_old_man/woman
        dirty_old_man nasty_old_woman silly_little_man/girl jumped_up_little_man fuck_the
        pricks_the_lot feck_off ef_off
        go_and_play_in_traffic/the+traffic/the+road go_play_in_traffic play_in_traffic
        play_on_the_motorway take_a_running_jump screw_them_all screw_him/her go_boil_your
        can_go_and_boil shove_that_clipboard shove_your_clipboard get_back_in_the_kitchen
        can_shove_it shove_it_where
        shut_it_grandma/grandad/you/love/mate/fatso/specs
        go_cry_to
    """,
    # The same, milder.
    "RUN_BY": """
        run_by led_by managed_by staffed_by taught_by in_the_hands_of refereed_by governed_by
        being_taught_by
    """,
    "DISMISS": """
        faces_like_smacked/slapped/bulldogs ive_met_cleverer/brighter/smarter/nicer/better
        ive_seen_cleverer/brighter/more+life/more+brains/better+organised
        even_my_dog/nan/cat/hamster/toddler/gran/goldfish/rabbit_could
        my_dog/nan/cat/hamster/toddler/gran/goldfish/rabbit_could a_trained_monkey/chimp_could
        a_monkey_could a_traffic_cone could_do_a_better_job could_do_better_blindfolded
        more_brains/sense/life/personality/charm_in_a if_brains_were if_brains_was if_ignorance_is
        wouldnt_trust_him/her/them/you wouldnt_trust_mr/mrs/miss/ms/dr/that
        wouldnt_let_him/her/them/mr/mrs/miss_near dont_trust_a_word
        want/wants/need/needs_your/his/her/their_eyes/head/ears/brain_testing/examining/checking/cleaning
        needs_a_guide/white_dog/stick needs_a_new_pair_of_glasses retire_already
        do_us_all_a_favour_and do_everyone_a_favour_and
        accent_is_like/so/terrible/awful/dreadful/grating/horrible/impossible
        accent_like_nails/a/fingernails cant_your/his/her/their_mum/dad/mother/parents_afford/buy
        dresses_like_a/an/her/his hands_up_if_you_think clown_in_charge clowns_in_charge
        muppet_in_charge muppets_in_charge idiot_in_charge idiots_in_charge joker/jokers_in_charge
        monkey/monkeys_in_charge muppets_running clowns_running idiots_running
        what_a_weasel/snake/rat/clown/joker/worm/toad/creep/ghoul/charmer
        face_like_smacked/slapped/thunder you/has/have/got_no_friends/mates youve_got_no_friends
        billy_no_mates go_and_get_a_real hang_up_his/her/your_whistle stick_to_the_day
        give_up_the_whistle get_in_the_sea put_him/her_out_to_grass past_your/his/her_best
        pack_it_in_you go_outside_you touch_grass thick_as_mince/pigshit/two+short thick_as_a_brick
        clown_show joke_of_a excuse_of_a get_back_in_your_box wind_your_neck back_under_your_rock
        back_under_his_rock state_of_him/her/them/you look_at_the_state_of_him/her/them/you
        take_a_long_walk off_a_short_pier hang_your_head/heads_in_shame hang_their_heads_in_shame
        should_all_be_ashamed ashamed_of_yourself/yourselves do_me_a_favour_and_quit put_a_sock_in
        face/teeth/ears/nose/arse/gob/breath/head_like_a/an not_worth_the_paper rotten_to_the_core
        rotten_from_top couldnt_run_a_bath the_blind_leading lunatics_have_taken lunatics_running
        lunatics_are_running one_brain_cell no_brain_cells single_brain_cell beggars_belief_that_he
        you_people_are shut_ya shut_yer belt_up zip_it pipe_down_you nobody/no+one_asked_you
        nobody/no+one_cares_about_your nobody/no+one_wants_to_hear_from shut_up shut_it_you stfu
        get_lost get_stuffed sod_off bugger_off bog_off naff_off do_one jog_on bore_off get_a_life
        get_in_the_bin go_to_h3ll get_bent get_knotted nobody/noone/no+one_wants_you_here
        nobody/noone/no+one_cares_what_you_think grow_a_spine/backbone/brain/pair go_and_cry go_cry
        do_us_all_a_favour do_everyone_a_favour youre_not_wanted you_are_not_wanted not_wanted_here
        shame_on_you shame_on_him/her/them/the/whoever/every/mr/mrs/miss/ms learn_to_speak_english
        learn_english learn_to_spell speak_english
        lay_off_the_pies/cakes/biscuits/burgers/doughnuts
        put_down_the_cake/burger/fork/pies/biscuits whats_wrong_with_you_people whats_your_problem
        call/calls/calling/called_yourself/yourselves/himself/herself/themselves_a
        call_yourselves/themselves excuse/apology_for_a poor_excuse_for sorry_excuse_for
        pathetic_excuse_for sad_excuse_for go_on_a_diet lose_some_weight go_and_lose_some_weight
        cut_the_baby_talk go_back_to_the_special go_back_to_primary not_the_sharpest_tool
        fat_shaming lazy_sod lazy_bugger lazy_so_and_so miserable_sod two_faced_cow sour_faced
        stupid_accent that_accent funny_accent thick_accent with_an_accent_like_that
        face_like_a_slapped face_like_a_bulldog face_only_a_mother face_like_a_bag back_of_a_bus
        face_like_the_back brain_of_a/an iq_of_a/an mental_age_of brain_cell_between
        brain_cells_between not_a_brain_cell off_you_trot_you toddle_off_you
        nobody/noone/no+one_asked_your/for_your
        get_back_to_your_swamp/hole/cave/cage/kennel/village/sewer/own pipe_down_grandad
        whats_wrong_with_him/her/them/that/these whats_the_matter_with_him/her/these/that
        who_writes_this_rubbish whos_writing_these hang_your_heads
        not_the_full_shilling/ticket/quid/picnic playing_with_a_full_deck
        a_screw/tile/slate_loose card/cards/fries/picnic/sandwich/sandwiches_short_of
        needs/needed/need/needing_a_brain/guide+dog brain_transplant guide_dog_and
        missing_its/their/an_idiot some_village_is slow_on_the_uptake thick_as_they/a
        dumb_as_a dense_as_a sharp_as_a_spoon/marble/bowling/sponge/butter/beach
        bright_as_a_blackout/broken/coal talk/talks_proper intellectual_giants
        intellectual_heavyweights gene_pool dropped_on_his/her/their_head brain_the_size
        two_brain_cells wind_between tumbleweed_between couldnt_pour_water
        find_its/his/her/their_own_backside/arse/bum/bottom its_own_backside
        with_both_hands cataracts no_backbone backbone_of_a the_backbone_of/a
        all_the_backbone/charm/brains/personality/spine/charisma/warmth/wit_of
        fell_out_of_the_ugly ugly_tree ugly_stick ugly_inside inside_and_out_that
        better_heads_on a_face_like faces_like like_a_smacked like_a_beached
        looks/look/looked_like_a_beached beached_whale fatter_than wider_than_the
        uglier_than thicker_than dumber_than at_least_he/she/it_fills he/she_fills_it
        sat_there_like stood_there_like own_postcode blocks/block/blocking_out_the
        wide_load stinks_the_place back_end_of_a_bus count_the_spoons follow_the_smell
        open_a_window_they lock_your_bikes/sheds/cars/vans/doors_up lock_up_your
        nail_everything/anything/it_down hide_your_purses/wallets/purse/wallet/valuables/hubcaps/wheels/silver
        hold_your_noses hold_your_nose god_squad bible_basher/bashers happy_clappy
        want_everything_changed not_taken_enough taken_enough benefits_tribe/scum/street
        padded_room/cell off_his/her/their_meds off_your_meds white_coats straitjacket
        straightjacket funny_farm loony_bin nuthouse care_in_the_community
        belongs_in_a_home usual_mix_of and_inbreeding read_the_scoreboard
        cant_buy_talent/class/taste/brains/manners nobody/noone/no+one_else_will_have
        back_in_his/her/their/your_box crawl_back_in/into/under/to
        back_in_your_hole/cave/box/cage back_to_your_hole/cave get_a_grip_you
        love_to_see_him/her/them/that_cry/fail/fall/squirm/suffer/cry
        love_to_watch_him/her_cry/fail cant_wait_to_see_him/her/them_fail/cry/fall/squirm
        karmas_coming karma_is_coming karma_will_get karma_comes_for cheats_never_prosper
        fiver/tenner/twenty/money_on_the_other/opposition paid_the_ref bought_the_ref
        whos_paying_the_ref gets_paid_to_be
        boil_your/his/her/their_head/heads shut_it_grandma/grandad/love/you/fatty
        shut_that_kids/boys/girls/womans/mans somebody/someone_shut_that/him/her/them/his
        bone_idle still_in_nappies pigs_ear_of_a on_another_planet
        not_fit_for_pigs/dogs/human let_the_clowns/idiots/muppets_run clowns_run
        the_clowns_at/in/on/who/running the_jokers_at/in/who/running
        the_muppets_at/in/who/running the_idiots_at/in/who/running the_morons_at/in/who
        the_cowboys_at/who the_toffs_at/from the_snobs_at/from/in the_numpties_at/in/who
        the_thugs_at/from the_cheats_at/from the_crooks_at/in the_thieves_at_the
        the_fools_at/who/in_charge the_chavs_at/from the_plebs_at/from
        is_a/are/was_a/were_wrong_un/uns
        control_your_brat/brats/kid/kids/child/children/dog
        you_people/lot_disgust/sicken/make
        what_kind/sort_of_monster/animal/idiot/moron/clown/halfwit/imbecile
        to_the_clown/genius/muppet/idiot/joker/moron/hero_who
        look_in_a/the_mirror_before/and/first want_to_look_in_a_mirror look_in_a_mirror
        fun_police all_gear all_fur_coat all_talk_no raised_by_wolves
        nick/nicks/steal/steals/rob/robs_everything/anything isnt_nailed_down
        not_nailed_down get_a_rebate brains_were_taxed
        this/that/your/their_lot_need/needs_deporting/drowning/neutering parent_anymore
        no_better_than_his/her/their
    """,
    # Cried out by itself, of whoever the post has just spoken of.
    "EPITHET": """
        scum vermin filth parasites leeches thugs cowards liars crooks cheats thieves
        hypocrites morons losers lowlifes degenerates frauds scumbags idiots fraudsters
        con_merchants bloodsuckers criminals lying_toads snakes rats bullies jokers muppets
        rejects scroungers clown liar coward crook thug snake rat joker cheat fraud hypocrite
        muppet parasite sheep vultures pigs animals leech
    """,
    # Beside a person, these call them something.
    "EMOJI": """
        🤡 💩 🐍 🖕
    """,
}
