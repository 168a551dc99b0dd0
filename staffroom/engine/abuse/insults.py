"""Words that insult, by the grammar in which they do. Left out: words whose everyday use is fine."""

from __future__ import annotations


# Only ever said of people, to hurt.
INSULTS = {
    "INSULT": """
        four_eyes speccy speccy_git goggle_eyes ginge gingernut ginger_nut carrot_top shortarse
        short_arse lard_bucket porker tubs_of_lard metal_mouth shit_for_brains cabbage_for_brains
        dog_breath fish_face rat_face pizza_face spotty_face arse_face horse_face moon_face baldy
        lanky_streak waste_of_a pondlife pond_life wazzock wazzocks barmpot barmpots bampot bampots
        nyaff bawbag bawbags shyster sleazebag sleazeball wet_lettuce streak_of_piss thickwit
        thickwits nincompoop nincompoops cabbage_brain airbrain dunderhead dunderheads gobshyte
        meathead meatheads muppetry numbskull numbskulls numskull chump chumps cretinous_oaf idiot
        idiots moron morons imbecile imbeciles cretin cretins muppet muppets scumbag scumbags
        thicko thickos thickie dimwit dimwits halfwit halfwits half_wit/wits simpleton simpletons
        ignoramus buffoon buffoons pillock pillocks dipstick airhead airheads bimbo bimbos weirdo
        sicko sickos scrounger scroungers benefit_scrounger/scroungers lowlife lowlifes
        low_life/lifes ratbag scrote scrotes skank skanks slapper slappers windbag windbags nutjob
        nutjobs nutcase headcase waste_of_space/oxygen/skin/air/wages/a+wage/a+salary
        village_idiot/idiots nasty_piece_of_work piece_of_work
        piece/pieces_of_dirt/trash/filth/scum/rubbish ingrate oxygen_thief/thieves control_freak
        power_freak little_hitler lard_arse fatso fatty fatties lardy lardbucket window_licker
        window_lickers divvy divvies prat prats git gits eejit eejits gobshite gobshites lummox
        thickhead thickheads bonehead boneheads blockhead knuckle_dragger/draggers
        knuckledragger/knuckledraggers trailer_trash council_estate_trash inbred inbreds
        back_stabber/stabbers bootlicker arse_licker brown_noser teachers_pet misery_guts skiver
        skivers toe_rag/rags toerag/toerags dumbo dullard dimbo sad_sack
        mouth_breather/breathers lickspittle lickspittles bottom_feeder/feeders
        soap_dodger/dodgers arsewipe arse_wipe knobber bellwhiff pond_scum numbnuts
        waste_man wasteman wastemen saddo saddos sad_loser/losers neek neeks incel incels
        neckbeard manchild man_child nest_of_vipers snake_in_a_suit/lanyard
        snake_in_the_grass doylem div_kid plastic_gangster slimebag scuzzball pipsqueak
        dingbat dingbats crackpot crackpots trollop trollops floozy hussy strumpet thot
        thots school_bike village_bike town_bike spawn_of_satan/the+devil devil_spawn
        satans_spawn arselicker brown_nosers evil_old_hag/cow/witch/crone/bag old_bint
        batty_old_bint/woman/bat mum_from_hell parent_from_hell family_from_hell
        neighbour_from_hell parents_from_hell no_hoper no_hopers dimwitted_oaf dead_weight
        lardarse fat_arse lard_arses blubber_guts jumped_up_nobody wonky_eyed_freak
        boss_eyed_freak
        waste_of_a_uniform/desk/seat/chair/badge/whistle/lanyard/season little_scrotes
        little_scrote absolute_weapon/weapons absolute_melt/melts absolute_helmet/helmets
        absolute_plank/tool/spanner/roaster/rocket total_weapon
        lying_toad/toads evil_old_hag wrong_un/uns kid_from_hell class_from_hell
        little_napoleon/stalin/emperor/dictator/madam
        oaf oafs jobsworth jobsworths charlatan charlatans bigot bigots cold_fish
    """,
    # An insult of whoever is called it, and else a word like others.
    "NAMECALL": """
        mare puppet puppets minnie minnies moaning_minnie/minnies
        keyboard_warrior/warriors do_gooder/gooders snowflake snowflakes karen karens gammon
        gammons crybaby crybabies sore_loser/losers bad_losers whinger whingers moaner moaners
        drama_queen/queens diva divas attention_seeker/seekers glory_hunter/hunters mutton_dressed
        pack_of_wolves/hyenas/animals/dogs bunch_of_animals tyrants gobshites stick_in_the_mud
        killjoy killjoys spoilsport show_off know_all know_alls clever_clogs smart_arse smart_alec
        bighead big_head big_mouth loudmouth loudmouths motormouth slacker skinflint miser tightwad
        cheapskate cheapskates bloodsucker bloodsuckers parasite shower absolute_shower
        complete_shower right_shower ne_er_do_wells wastrel layabouts deadbeat deadbeats drip
        jellyfish invertebrate misfits misfit oddball oddballs reject rejects has_beens never_was
        liability menace menaces snob snobs little_hitlers bunch_of_cowboys pen_pusher pen_pushers
        bean_counter bean_counters clipboard_warrior jumped_up_clerk weapon plank planks plum pleb
        plebs oik oiks lemon turnip cabbage roaster rocket zoomer whopper sponger spongers wretch
        harpy shrew fishwife harridan dragon bunny_boiler gold_digger munter rottweiler stooge
        lackey lackeys yes_man spiv spivs chancer chancers rogue rogues villain hooligan hooligans
        blowhard bore lout louts ruffian toff toffs ponce nancy pansy bunglers bungler amateurs
        vegetable potato goon goons stuffed_shirt prima_donna empty_suit ambulance_chaser
        hypocritical_cow sham shams imposter impostor vermin sociopath sociopaths psychopath
        psychopaths narcissist narcissists gaslighter chauvinist dinosaur fossil relic
        embarrassment_to scum filth lowlifes loser losers nitwit numpty numpties dunce dunces
        plonker plonkers wally wallies slob slobs creep creeps chav chavs slag slags
        busybody coward cowards traitor hypocrite
        hypocrites bully bullies thug thugs yob yobs tyrant nutter nutters psycho psychos lunatic
        lunatics maniac maniacs fruitcake schizo loony good_for_nothing know_nothing know_it_all
        freeloader freeloaders parasites leech leeches degenerates  sad_act sad_case minger
        mingers tramp tramps scruff scruffs special_case div divs spanner spanners melt melts
        wet_wipe wetwipe doughnut donut donuts helmet helmets tool tools twit berk berks clot trash
        white_trash peasant peasants crone hag hags old_bag/bat/hag/crone/trout/battleaxe/witch
        battleaxe old_goat bat_brain mean_girl witch busybodies gossip backstabber backstabbers
        snitch grass suck_up brown_nose slime slimeball scab wimp wimps waster wasters dosser
        dossers layabout slackers shirker shirkers rag nuisance failure failures incompetent
        incompetents dummy dope dopes no_mark no_marks nonentity charity_case savages ghoul vulture
        vultures brute brutes monster monsters degenerate brat brats hack hacks trout old_trout
        battle_axe dump rabble shambles_of_a tinpot_dictator wet_blanket sad_sacks pencil_pusher
        pencil_pushers pushover pushovers snake_oil_salesman used_car_salesman
        failed_teacher/teachers failed_footballer/copper/actor migraine madam
        slop_merchant/merchants sod sods yes_men toilet_brush lapdog lapdogs toady toadies
        bootlickers madams little_nobody a_nobody total_nobody complete_nobody jumped_up_nobody
        nobodies
        viper vipers jackal scoundrel scoundrels rotter mug mugs fruitloop fruitloops
        mummys_boy yokel yokels hillbilly hillbillies bumpkin bumpkins scally scallies ned
        neds pov povs tart tarts hoe hoes simp simps dweeb dweebs dork dorks toad toads
        slug slugs worm worms maggot maggots crawler crawlers doormat basket_case flop
        flops stain disgrace_to so_and_so/sos babysitters daftie dafties walloper wallopers
        nepotist nepotists child/bairn/baby_snatchers
    """,
    # Said of a state of affairs, or of somebody.
    "WORST": """
        biggest worst most_useless laziest thickest dumbest dirtiest stupidest rudest
    """,
    "WALKING": """
        a_walking a_human a_living_breathing
    """,
    "STATE": """
        laughing_stock laughing_stocks embarrassment disgrace disgraces joke absolute_joke farce
        shambles circus zoo rubbish embarrassing cancer disease virus plague cancer_on_society
        let_down waste_of_time/money
    """,
    # Coarse: hurts whoever it is said of, in any grammar.
    "VULGAR": """
        twat twats prick pricks wanker wankers bastard bastards dickhead dickheads arsehole
        arseholes asshole assholes arse_hole/holes tosser tossers bellend bellends bell_end/ends
        knobhead knobheads knob_head/heads knob knobs shithead shitheads shitbag shitbags shit_bag
        cunt cunts fuckwit fuckwits fucker fuckers motherfucker motherfuckers whore whores slut
        sluts douche douchebag tosspot tosspots bitch bitches douche douchebag cockwomble cockwombles fuckface shitface twunt
        bumhole jackass dumbass dumbasses smartarse fanny bint bints minge nobhead nobheads
        piece/pieces_of_shit/crap pieces_of_shit son_of_a_bitch sack_of_shit turd turds shitstain
        crackhead crackheads smackhead smackheads junkie junkies retarded
    """,
    # An insult of somebody, and a role, an animal or a thing elsewhere.
    "CREATURE": """
        clown clowns joker jokers pig pigs cow cows rat rats snake snakes freak
        freaks donkey dinosaur dinosaurs goblin gremlin gorilla ape apes monkey monkeys troll
        trolls gargoyle toad weasel weasels sheep dog dogs animal animals beached_whale whale hippo
        elephant pug ogre caveman cavemen zombie zombies fool fools nazi nazis fascist fascists
        dictator dictators stalin hitler vermin cockroach/cockroaches pest pests bag_of_bones
        stick_insect skeleton blob heifer mutt jellyfish dregs
    """,
    # Said after "is", or before the person.
    # Scorn in whatever grammar.
    "SCORN": """
        gormless brainless witless moronic idiotic cretinous imbecilic braindead brain_dead
        feckless pea_brained half_witted dim_witted dimwitted two_faced bone_idle pig_ignorant
        thick_as_mince thick_as_a thick_as_two thick_as_pigshit thick_as_they dense_as blind_as_a
        dim_as_a daft_as_a as_much_use_as as_useful_as useful_as_a useless_as_a ugly_as_sin
        ugly_as_a fat_as_a mad_as_a_box deaf_as_a_post slippery_as bent_as_a crooked_as_a
        about_as_much_use for_toffee mutton_dressed_as wet_as_a like_talking_to_a_brick
        nothing_between_the_ears nothing_upstairs lights_are_on nobody_home nobody_at_home
        elevator_doesnt lift_doesnt_go if_it_bit if_it_hit_him if_it_slapped with_a_map
        with_both_hands to_save_his/her/their_life if_his/her/their_life_depended own_backside/arse
        his/her_own_elbow from_his/her_elbow out_of_a_paper_bag out_of_a_wet_paper in_a_brewery
        teach_a_dog_to to_bark to_run_a_tap run_a_tap run_a_bath run_a_whelk manage_your_way
        blow_his/her_nose what_planet_is what_planet_are on_another_planet had_all_the_pies
        had_too_many_pies eaten_all_the_pies eats_all_the_pies like_a_wardrobe like_a_carthorse
        like_a_drunk waddles_like waddling_like trots_like snorts_like lord_snooty lady_muck
        lord_muck captain_clipboard little_miss_perfect like_watching_paint the_personality_of
        the_charisma_of the_brains_of the_intellect_of the_warmth_of the_iq_of the_charm_of
        the_spine_of the_backbone_of the_attention_span_of_a the_leadership_skills_of
        a_toddler_writing a_toddler_could ashtray_on_a_motorbike chocolate_teapot/fireguard/kettle
        handbrake_on_a_canoe barn_door_with_a chimps_tea_party one_sandwich_short ten_watt_bulb
        10_watt_bulb snotty_nosed toffee_nosed competent_people_left out_of_competent
        rather_eat_my_own rather_stick_pins rather_chew where_joy_goes_to_die all_fur_coat
        face_for_radio a_right_madam a_right_piece all_mouth_and all_mouth_no must_be_blind_or
        must_be_blind_as
        look/looks/looking_like_a_toilet+brush/scarecrow/bag+of/sack+of/bulldog/thumb/potato/melted/dropped/dogs+dinner/hedge/burst/slapped/blobfish/boiled/drowned+hamster/bin+bag
        talks_to_parents_like talk_to_parents_like
        talks/talk/talked_to_us/people/parents/me/staff/everyone_like_they_are/were/dirt/children/dirt/idiots
        like_they_are_dirt like_we_are_dirt like_im_dirt
        built_like_a_bus/barn/fridge/bungalow on_a_matchstick on_a_postage_stamp of_a_stamp
        sober/awake/polite/honest_for_once posh/fancy_word/name_for_thick/lazy/stupid/naughty
        cheque_cleared cheque_clears who_let_him/her who_let_this/that_clown/idiot/man/woman/lot/muppet/joker
        who_hired_him/her who_put_him/her_in low/limited/little_intelligence
        thunder_thighs bingo_wings cankles moobs double_chins scum_of_the dregs_of_society
        with_half_a_brain a_lobotomy dishonest_man/woman/person/people below_average_intelligence of_limited_intellect dim_as_a thick_as_a
        must_be_on_something/drugs/crack must_have_been_on_something/drugs/crack what_are_they_on
        brain_to_match brains_to_match to_spit_on wouldnt_spit_on would_not_spit_on wouldnt_piss_on
        if_he/she/they_was/were_on_fire who_raised_you were_you_raised_by born_in_a_barn twice_as_thick
        half_as_clever warmer_welcome/welcomes_from_a/the
    """,
    "TRAIT": """
        faced headed brained arsed witted skulled gobbed livered gormless feckless barmy smarmy
        sanctimonious gutless amoral loathsome odious contemptible despicable inept cack_handed
        ham_fisted useless stupid pathetic thick lazy incompetent disgusting braindead clueless
        ugly fat dumb worthless vile corrupt hopeless twofaced moronic idiotic cretinous imbecilic
        brainless witless mindless feral obese repulsive revolting minging scummy dishonest
        deceitful spineless cowardly spiteful vindictive heartless shameless disgraceful psychotic
        demented ignorant obnoxious slutty slaggy dense pervy slimy sleazy devious manipulative
        eyed brainwashed wonky_eyed boss_eyed bug_eyed goggle_eyed buck_toothed jug_eared
        neglectful negligent inebriated thuggish bigoted ill_mannered
    """,
    # After "is" alone.
    "IS_TRAIT": """
        about_as_much_use about_as_useful as_useful as_much_use as_much_good no_use no_better_than
        less_use_than worse_than_useless not_fit_for not_fit_to unfit_to no_good_at past_their_sell
        past_his_sell past_her_sell
        the_worst_teacher/head/headteacher/ref/referee/coach/council/school/driver/manager/company/team/parent/parents/neighbours
        the_most_incompetent/useless/arrogant/rude/clueless brain_dead two_faced bone_idle
        simple_minded inbred subhuman sub_human racist sexist homophobic bigoted stuck_up crap_at
        rubbish_at useless_at hopeless_at unfit_for_the_job/office/purpose
        unfit_to_teach/lead/govern/drive/coach/referee out_of_her/his/their_depth
        full_of_himself/herself/themselves/it/shit/crap full_of_hot_air
        off_her/his/their_head/rocker/trolley not_right_in_the_head wrong_in_the_head
        sick_in_the_head soft_in_the_head not_all_there
        not_fit_to_teach/lead/govern/drive/coach/run/be thick_as_two_short_planks
        thick_as_mince/pigshit/a+brick as_thick_as as_much_use_as about_as_much_use_as
        about_as_useful_as as_useful_as as_useless_as a_few_sandwiches_short
        two/one/few_sandwiches/sandwich/cans/pence_short not_the_sharpest not_the_brightest
        one/two_slices_short built_like_a_whale size_of_a_house in_it_for_the_money
        only_in_it_for_the_money beneath_contempt morally_bankrupt retarded
    """,
    "MILD_TRAIT": """
        awful appalling horrendous terrible laughable farcical amateurish shambolic disorganised
        chaotic inconsiderate ungrateful unhelpful uncaring callous dismissive condescending
        patronising bullying unfriendly unreliable untrustworthy unqualified overrated overpaid
        lacklustre embarrassing delusional deluded petty vicious mean a_law_unto self_serving
        unbearable insufferable intolerable unteachable uncontrollable crap shit shite rubbish evil
        idle dim overweight hideous rank dodgy bent crooked toxic poisonous nasty horrible cruel
        shameful unhinged deranged senile cuckoo a_bit_simple backward arrogant smug rude
        hypocritical biased one_eyed smelly scruffy common tacky dreadful atrocious abysmal
        shocking dire woeful unfit unprofessional past_it over_the_hill slow_as illiterate weird
        creepy sly boring self_centred selfish greedy
    """,
    "DUMB": """
        stupid thick dumb mental retarded autistic dense brain_dead special_needs
        deaf/blind_or/and_just/stupid/thick/dumb/daft
    """,
    # Predicates: follow the person at once.
    "FAILS": """
        couldnt/cant/could+not_referee/ref/coach/teach/lead/manage/boil/umpire/mark/organise/run/coordinate/supervise_a/an
        couldnt_count_to couldnt_hit_a_barn
        couldnt/wouldnt_find/know_her/his/their_arse/backside/elbow couldnt_catch_a_cold
        wouldnt_know_a wouldnt_know_the_rules wouldnt_know_good couldnt_tell_a
        has/have/with_the_brains/charm/charisma/intelligence/iq/backbone/morals/manners/personality/integrity/eyesight/memory/warmth/empathy/brain/social+skills/attention+span/work+ethic_of
        hasnt/havent_the_brains/guts/decency/wit/sense has/have_the_reading_age can_barely_read
        can_barely_write cant_even_spell/read/count/do cannot_even_spell/read/count cant_spell
        cant_add_up never_tests/test_their has/have_lost_it was/were_never_any_good needs_glasses
        needs_his_eyes needs_her_eyes should_have_gone_to is_why_people_hate
        is_the_reason_why_people was_dropped_on gives_teachers_a_bad gives/give_teaching_a_bad
        gives/give_us_all_a_bad is/are_not_fit couldnt/cant_run_a_bath couldnt_organise
        hasnt/havent/has+not/aint_got_a_brain/clue/single/scooby hasnt/havent_a_clue
        hasnt/havent_the_first hasnt/havent_got_the_first
        has_no_clue/brain/backbone/spine/morals/shame/soul
        have_no_clue/brain/backbone/spine/morals/shame/soul hasnt/havent_got_two_brain_cells
        hasnt/havent_got_a_brain_cell doesnt/dont/does+not_have_a_clue/brain/backbone/spine
        doesnt/dont_know_her/his/their_arse doesnt/dont_know_his/her/their_backside
        cant/couldnt_teach cant/couldnt_manage cant_string_a_sentence cant_tie
        cant/couldnt_find_his/her/their_own lies_through lie_through lying_through
        talks/talk/talking_rubbish/crap/bollocks/shit/nonsense makes/make/made_me/us_sick
        makes_my_skin_crawl makes_me_want_to_vomit/puke gives/give/gave_me_the_creeps
        turns_my_stomach is/are_a_few_sandwiches
        should_be_in_prison/jail/a+zoo/a+cage/an+asylum/a+home
        belongs/belong_in_prison/jail/a+zoo/a+cage/an+asylum/the+bin/the+gutter/a+special+school
        should_never_have_been_born should_never_have_been_allowed has_got_no_brain
        ate_all_the_pies needs/need_a+diet/to+lose+weight/to+go+on+a+diet
        could_do_with_a_diet/losing needs/need_a_wash/bath stinks_of/smells_of has_a_face_like
        have_faces_like has/have/got_a_face_like
        needs_her/his_head_examined/examining/testing/looking_at needs_psychiatric
        is_not_right_in_the_head slept_her/his_way sleeps_around puts_it_about can_do_one
        can_get_stuffed can_go_to_hell can_go_and can_shove can_stick can_kiss_my
        can_f/fuck/piss/sod_off can_get_lost can_get_in_the_bin belong/belongs_on_benefits
        needs_to_go_back needs_to_learn_english needs_to_resign_in_disgrace is_a_few
        has_lost_her/his_marbles went_to_the_school_of breed_like_rabbits breeds_like_rabbits
        breed_like_rats couldnt/cant/could_not_organise_a couldnt/cant/could_not_run_a
        ought/needs/need/deserves/deserve/wants/belongs_to_be_in_prison/jail/a+zoo/a+cage/an+asylum/a+home/the+dock
        couldnt/cant/could+not_teach_a
        has/have/got_a_gob/mouth/nose/arse/backside/chin/ears/head_like disgusts/disgust_me
        has/have_no_sense/manners/loyalty/respect/class/decency/culture/conscience
    """,
    "HAVE_THE": """
        has_all_the have_all_the has_the have_the had_the had_all_the with_the with_all_the
    """,
    "SMELLS": "  smells smell stinks stink smelt stank reeks gets_around",
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
