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
}
