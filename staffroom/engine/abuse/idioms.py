"""What makes strong words fine: idioms, and words that tell of a play, the past, a pet or a lesson."""

from __future__ import annotations


IDIOMS = {
    # Longest first, so that these win over the words inside them.
    "FINE": """
        hung_in/on/up hanged_on hanging_in/on/out/up/over get_well a_slap_up getting_jumped
        faced_with headed_by/for/to/off/back/out/home/into/up/over/straight/down/north/south/paper
        fresh_faced red_faced brave_faced straight_faced smiley_faced round_faced bare_faced_cheek
        clock_faced double_headed two_headed three_headed level_headed cool_headed clear_headed
        red_headed bald_headed multi_headed quick_witted sharp_witted brave_hearted lily_livered
        secret_weapon weapon_of waste_of_a_good rocket_science rocket_launch sham_shui
        hot_headed_pepper lemon_drizzle/cake/tart/juice cabbage_patch potato_salad turnip_lantern
        full_of_girls dragon_boat/boats/dance tick_tock_croc tick_tock_goes a_plank/planks
        plank_challenge plank_for goon_show big_headed_doll heads_of lead_by
        ugly_sisters/sister/duckling/ducklings/jumper/jumpers/sweater/sweaters/betty/mug/bug/bugs/fruit/veg/christmas
        dumb_waiter/waiters/bell/bells/show/blonde/ways/luck dumbwaiter
        crazy_golf/hair/hat/sock/socks/day/paving/creatures/good/frog/quilt idiot_proof
        idiots_guide dummies_guide
        sick_goal/bay/pay/leave/day/note/bed/building/skills/moves/beat/beats/trick/children/child/pupils/pupil/bowl/parade
        dead_funny/good/proud/pleased/heat/chuffed/line/lines/sea/ringer/easy/poets/poet/lift/end/keen/ball/ends/tired/on/set/straight/nice/lovely/sorry
        killer_performance/whale/whales/heels/app/question/blow/serve/riff/bees/sudoku/pass/line/ball/goal/set/queen
        damn_good/fine/right damned_good_right
        bloody_good/brilliant/marvellous/mary/sunday/hell/lovely/awesome/amazing/chamber/great/proud/cold/wet/love
        wicked_witch wicked_stepmother wicked_step_mother wicked_queen evil_queen evil_stepmother
        evil_genius
        fat_balls/ball/chance/lot/quarters/cat/free/face/sam/controller/content/tuesday/friar
        lower_fat full_fat low_fat fat_quiz big_fat rat_race/run/runs/tat/catcher pig_out
        pigs_in_blankets/blanket pigs_might pigs_ear pig_headed pig_racing guinea_pig guinea_pigs
        three_little_pigs pig_pen cash_cow cow_bell holy_cow moo_cow sacred_cow mad_cow sheep_dog
        snakes_and_ladders snake_in_the snake_oil rattle_snake grass_snake snake_charmer sea_snake
        monkey_bars monkey_nuts monkey_business monkey_puzzle dog_show hot_dog hot_dogs top_dog
        therapy_dog guide_dog dog_walker dog_walkers circus_skills no_joke inside_joke
        joke_book/books/day/telling/competition/shop practical_joke bad_joke/jokes dad_joke/jokes
        april_fool/fools class_clown clown_fish clownfish clown_school clowns_r clown_college
        crown_jewels
        thick_skin/skinned/crust/fog/snow/ice/soup/cut/slice/slices/coat/socks/with/fast/paper/card/end/jumper
        thick_and_creamy thick_and_thin thick_and_fast thick_of_it
        lazy_sunday/susan/river/day/days/summer/eye/sunday/sundays/morning/afternoon
        mad_hatter/hatters/hatters/max/scientist/scientists/dash/rush/about/science/professor/march/moose
        mean_streak mean_girls/value mean_median rubbish_bin/bins/collection/dump/tip/pick/bag/bags
        load_of_rubbish rubbish_in bags_of_rubbish break_a_leg break_the_ice break_legs
        break_a_record kill_two_birds kill_time kill_for make_a_killing dressed_to_kill killing_it
        killed_it kills_it kill_or_be_killed kill_or_cure if_looks_could_kill
        kill_you_with_kindness kill_them/him/her/us_with_kindness to_kill_a_mockingbird kill_switch
        kill_bill kill_a_mockingbird die_laughing die_hard die_for
        die_of_embarrassment/cold/boredom/laughter to_die_for dying_for die_down never_say_die
        die_is_cast die_rolls die_cut six_sided_die
        hit_a/the/their/his/her/our_six/four/target/books/gym/hay/ground/road/note/notes/shops/shelves/top/stage/slopes/right/back/beach/town/spot/bar/post/ball/jackpot/nail/high/brakes
        hit_it hit_me_up hit_by_nerves hit_her/his/their_stride/straps/personal/target/first/best
        hit_them_with_a punch_and_judy punch_above punch_line fruit_punch hole_punch punch_bag
        pack_a_punch pleased_as_punch slap_up slap_bang slap_on slapstick shoot_hoops shoot_for
        shoot_out shoot_the_breeze photo_shoot shooting_practice/star/stars/guard
        shoot_the_video/film hot_shot shot_put knock_em_dead knock_them_dead knocked_em_dead
        knock_out_stage/round/cup/competition knock_on knock_their_socks_off
        knock_his/her/your_socks_off strangle_this stab_at stab_in_the_dark having_a_stab
        murder_mystery murder_a murder_on get_away_with_murder blue_murder murder_in murder_ballads
        burn_off burn_calories burns_night burn_the_midnight burning_question burn_rate
        cut_your/his/her_hair/cloth cut_throat snap_his/her/your/their_fingers drown_out hang_on
        hang_up hang_around hang_out hang_in hanging_out hang_glide hang_gliding hung_up_boots
        hung_up_his/her_boots hang_up_his/her_boots/your hanging_baskets/basket hang_your
        shut_up_shop shut_up_and_dance/take shut_up_the get_lost_in get_lost_on get_lost_down
        get_a_life_saving get_a_life_jacket get_a_lifetime
        steal_the_show/march/scene/limelight/thunder/stage
        stole_the_show/limelight/scene/thunder/win/lead/points/ball stole_our_hearts stole_hearts
        stole_a_kiss/march/point stolen_the_show steals_the_show/scene/scenes/limelight/our
        stealing_the_show/limelight/scene/thunder stole_it_at stole_it_in stealing_home
        steal_a_march/kiss/win cheat_sheet/sheets cheats_guide cheat_day cheat_code/codes
        cheated_death cheating_death cheat_death lie_in lied_down lies_in lies_ahead lies_at
        lies_on lies_beneath lies_within lies_just lies_near lies_between lying_on lying_in
        lying_down lying_around lying_about_in lie_down lie_detector lies_behind paid_off_for
        paying_off hard_work_paid_off work_has_paid_off work_paid_off training_paid_off
        practice_paid_off really_paid_off it_paid_off effort_paid_off all_paid_off has_paid_off
        have_paid_off thief_of_joy thief_of_time book_thief lightning_thief bike_thieves
        thick_as_thieves identity_thief evil_knievel evil_eye lesser_evil see_no_evil hear_no_evil
        root_of_all_evil necessary_evil resident_evil deviled savage_garden chopper_tool tool_box
        tool_kit power_tools/tool useful_tool great_tool garden_tools/tool hand_tools
        drama_queen_alert prom_queen ice_queen beauty_and_the_beast sea_monster/monsters
        monster_mash monster_munch cookie_monster loch_ness_monster little_monster/monsters
        green_eyed_monster gentle_giant monster_raving monster_inc monsters_inc
        monster_tackle/truck/trucks/hit/ball/effort/performance/kick/throw/match/serve/cake
        wimpy_kid diary_of_a_wimpy awful_auntie gangsta_granny billionaire_boy demon_dentist
        george_s_marvellous
        racist_language/abuse/incident/incidents/behaviour/bullying/jokes/term/terms/words/chanting/graffiti/comment/comments/comments
        homophobic_language/bullying/comments/incidents/slurs
        sexist_language/comments/remarks/behaviour rude_health rude_awakening rude_interruption
        rough_and_ready/tumble rough_edges rough_guide rough_sleepers/sleeping
        rough_copy/draft/drafts/idea/guide
        common_entrance/room/sense/ground/cold/mistakes/seal/tern/toad/lizard/interest/good/law/land
        easy_as easy_peasy easy_read easy_to easy_going simple_as simple_to simple_steps simple_but
        simple_and dead_simple
        special_guest/thanks/school/educational/occasion/day/time/place/mention/assembly/edition/effects/visit/visitor/delivery/offer/award/one/to/in
        mental_health/arithmetic/maths/wellbeing/strength/toughness/agility/resilience/load/image/note
        deaf_awareness/community/club/association/school/culture/society/pupils/pupil
        blind_date/spot/tasting/faith/dave/football/judging/society/awareness/tasted window_blinds
        mad_about mad_for mad_keen mad_as_a crazy_about crazy_for wild_about crazy_to crazy_how
        nuts_about nut_free soft_spot soft_play slack_line
        grass_is/was/roots/cutting/court/pitch/courts drip_feed drip_tray tramp_stamp
        beauty_and_the creep_up cowboys_and_indians cowboy_hat/hats/boots/day/costume/film/songs
        toy_story midnight_cowboy dealer_principal car_dealer/dealers drugs_education
        drug_dealer_talk drunk_driving_talk drunk_on_power punch_drunk love_drunk in_the_bin
        predators_and_prey apex_predator/predators predator_and_prey top_predator/predators
        serial_killer_whale painted_lady lazy_town fool_proof foolproof nobodys_fool fools_gold
        plague_doctor/doctors/village/year/pits of_the_plague great_plague black_plague
        heart_disease
        cancer_research/uk/charity/support/patients/care/ward/awareness/unit/nurse/nurses/free/treatment
        beat_cancer beating_cancer macmillan_cancer stand_up_to_cancer race_for_life
        die_in_the_final dressing_gown
        dirty_hands/knees/boots/dancing/water/kit/plates/dozen/laundry
        filthy_skill/goal/finish/weather savage_beauty gross_motor tool_for tools_for tools_to
        tool_to tools_of helmet_on helmet_and helmets_on cycle_helmet/helmets bike_helmet/helmets
        wet_wipes melt_the melt_in melt_hearts melt_your spanner_in doughnut_sale doughnuts_for
        doughnut_day doughnuts_and donuts_and donuts_for mint_spanner whats_not no_fool fat_club
        nobody_wants_to_miss nobody_loves_a the_bfg whos_afraid_of dodgy_dave
        dodgy_knee/ankle/signal/wifi/weather/back/haircut/dancing/jumper/moves/ground rank_order
        bent_double good_as_dead back_from_the_dead lord_of_the_flies harmless_fun savage_rapids
        animal_farm party_animal/animals party_animals stuffed_animal/animals farm_animal/animals
        zoo_animals animal_crackers book_worm rag_rug rag_doll rag_and_bone rag_week rag_time
        glad_rags rags_to_riches pop_tart weak_at_the_knees rough_with_the_smooth trolls_movie
        troll_bridge beast_mode sleeping_dogs dirty_harry bad_boys disgusting_finish/goal mug_of
        ringing_true slow_worm
        has/have/had/with_all/_the_makings/patience/heart/voice/soul/courage/skills/grace/strength/energy/enthusiasm/qualities/hallmarks/ingredients/confidence/support/help/rest/best/kind/backing/speed/stamina
        has/have/had_the_time/chance/opportunity/honour/pleasure/privilege/look/feel/memory/job/use/right/option/task/company/choice/best
        spread_the_word word_of_mouth
        a_walking_encyclopaedia/encyclopedia/miracle/bus/tour/stick/frame/group/trail/club/boots/pace/dictionary/holiday
        a_human_being/calculator/rights/pyramid/body/chain/heart/right/error a_walking_talking
        tossers_wanted pancake_tosser/tossers champion_tosser best_tosser top_tosser tosser_of
        skeleton_gary mug_of/up mugs_of/for/and wet_weather dirty_old_boots worms_in
        worm_farm slug_pellets slug_trail maggot_farm maggots_for lemon_tart/tarts
        jam_tart/tarts custard_tart/tarts bakewell_tart/tarts treacle_tart egg_tart/tarts
        tart_it raspberry_tart fruit_tart garden_hoe hoe_down rake_and_hoe toad_in/hall
        toads_in common_toad road_toad_patrol toad_patrol jam_tarts wormery worm_of
        bee_keeper bug_hotel flip_flop flip_flops_and stained_glass glass_stain
        no_idiots_were poor_excuse_for_a_snowman
        excuse_for_a_cake/party/song/treat/laugh/day/snowman/biscuit/dance
        freak_storm/weather/wave/accident/result/show clean_freak neat_freak chanted_baldy
        simple_simon ned_kelly boxing_ned slugs_and snails_and trip_up_the trip_up_snowdon
        red_eyed wide_eyed starry_eyed bright_eyed eagle_eyed misty_eyed teary_eyed
        dry_eyed blue_eyed brown_eyed green_eyed hawk_eyed beady_eyed one_eyed_pirate
        googly_eyed sharp_eyed bleary_eyed doe_eyed dragging_the_sledge bone_idle_wednesday
        white_coats_on brown_envelopes_home/for/to/are/will brown_envelope_for/with in_brown_envelopes
        dyke_farm/lane/road/street/close/end/side/house turnip_party lab_white_coats
        lets_get_him/her/them/you_back/home/in/out/on/to/through/there/into
        labrador_and_a_hopeless
        a_fool_for april_showers april_shower what_a_shower lot_of_fun the_lot_of_us
        the_lot_for the_lot_at the_lot_in clear_the_lot scoop_the_lot hope_gets
        single_minded
    """,
}

CUES = {
    "CHARACTER": """
        macbeth hamlet iago othello desdemona romeo juliet tybalt mercutio lear goneril regan
        cordelia prospero caliban ariel malvolio puck shylock portia claudius banquo duncan scrooge
        marley fagin sikes bumble dodger oliver pip estella havisham magwitch birling sheila gerald
        goole eva curley curleys lennie crooks slim jekyll hyde frankenstein dracula ralph piggy
        napoleon squealer snowball trunchbull matilda wormwood wonka augustus veruca twits twit
        voldemort snape umbridge malfoy dursley dursleys hagrid gaston ursula cruella maleficent
        gru grinch rumpelstiltskin goldilocks rapunzel gretel beanstalk pinocchio shrek farquaad
        stars_as starring ratty judy balrog gollum sauron
    """,
    "FICTION": """
        playwright novel novels novella character characters villain villains villainous
        shakespeare shakespeares shakespearean dickens steinbeck orwell dahl bronte austen
        priestley golding stevenson tolkien rowling walliams chaucer creature jack_and_simon
        cinderella cinderellas ogre hood_s panto pantomime sketch monologue storybook fairytale
        fairytales fairy_tale/tales fable fables chapter protagonist antagonist novelist sitcom
        lord_of_the_flies animal_farm inspector_calls tv_series bookclub boo hiss narrator sonnet
        soliloquy nativity badger_mole jester puppet puppets crucible salem
        book_of_the_week/month/term horrid_henry role_play twelfth_night midsummer_night/nights the_tempest
        much_ado blood_brothers mice_and_men sir_toby merchant_of_venice jane_eyre wuthering_heights
        great_expectations to_kill_a_mockingbird les_mis sweeney_todd bugsy_malone mamma_mia
        west_side_story woman_in_black
    """,
    # Of a play as often as of something else.
    "STORY": """
        play plays played playing scene scenes act acts bottom candy boxer hook pan musical script
        line lines cast casting audition auditions auditioning rehearsal rehearsals rehearsing
        drama theatre stage performed costume costumes tale tales poem poems poet plot author
        authors film films movie episode quotation quotations quote role roles part_of acted acting
        actor actress toad wolf witch witches queen king prince princess dragon pirate pirates
        giant literature essay book books fiction
    """,
    "HISTORY": """
        history historian historians tudor tudors victorian victorians nazi nazis nazism propaganda
        medieval wartime century holocaust slavery slaves slave enslaved suffragette suffragettes
        suffrage apartheid segregation empire colonial windrush hitler stalin mussolini goebbels
        viii boleyn cromwell churchill napoleon caesar nero caligula emperor tsar kaiser fawkes
        gunpowder luther_king mandela rosa_parks malala anne_frank equiano wilberforce civil_rights
        blitz roman romans viking vikings saxon normans plantagenet georgian regency revolution
        guillotine peasants_revolt black_death treason monarch reign civil_war world_war ww1 ww2
        wwi wwii war soldiers trenches ancient dickensian judas pharisees pharisee zacchaeus
        goliath pharaoh herod pilate cain jezebel delilah samson gospel bible biblical parable
        parables quran torah ravana sita krishna scripture testament jesus philosophy debate
        debated debating exam_question lectures exhibition museum stereotypes stereotype prejudice
        discrimination robespierre danton marat peterloo maxwell madoff enron business_studies
        criminology salem_witch ethics rasputin cortes columbus rhodes colston leopold pol_pot mao
        franco crippen hindley
    """,
    "LESSON": """
        lesson lessons studied study learned learnt sources source year_7_re assembly_on
        talked_about essay_on read_about wrote_about compared explored discussed debated analysed
        investigated looked_at unpicked
    """,
    # Somebody is told not to say or do it, or how it hurts.
    "COUNTER": """
        nobody/noone/no+one/no+child/no+pupil_should/deserves/has+the+right never_call never_ok
        never_okay never_say not_ok not_okay isnt_ok is_not_ok never_acceptable dont_call
        do_not_call words_like words_such_as names_like the_word the_words
        calling_someone/somebody/people/anyone/others/each/names
        call_someone/somebody/people/anyone/others/each/names call/calls/called/calling_you
        name_calling anti_bullying antibullying antibullyingweek against_bullying anti_racism
        anti_racist anti_hate antiracism slur slurs if_someone/somebody/anyone/a tells_you
        told_you_to tell_an_adult tell_a_teacher never_banter hate_speech hate_crime/crimes
        bystander upstander should_never_be phrases_like things_like comments_like messages_like
        texts_like say_no_to think_before show_racism no_place_for we_do_not_say we_dont_say
        prevention samaritans childline no_one_is no_pupil_is no_child_is is_told_they
        told_they_dont was_told_to was_told_he was_told_she were_told_to were_told_they
        been_told_to used_as_insults as_an_insult as_insults how_to_be_an_ally be_an_ally
        to_be_told
    """,
    # Takes the sting out of a slur, and out of nothing else.
    "RUES": """
        hurtful unkind unacceptable insult insults offensive derogatory report_it rather_than
        instead_of banter is_wrong are_wrong kindness be_kind not_acceptable word is_never
        are_never must_never stereotyping myth myths misgender zero_tolerance will_not_have
        not_tolerated will_not_tolerate wont_tolerate this_word that_word stop_bullying
    """,
    "COURT": """
        court judge jury trial verdict inquest tribunal magistrates sentenced convicted jailed
    """,
    # Somebody else's words are told.
    "REPORTED": """
        called calling calls shouted shouting shouts said says saying told tells claimed claims
        claiming thought believed described chanted chanting wrote written yelled yelling heard
        labelled branded accused_of alleged allegedly_called rumour rumours believes
    """,
    "PET": """
        zodiac dog dogs puppy puppies cat cats kitten kittens hamster hamsters rabbit rabbits
        guinea_pig guinea_pigs gerbil tortoise hen hens chicken chickens goose geese duck ducks
        cockerel rooster pony ponies horse horses goat goats lamb lambs piglet piglets donkey
        donkeys parrot budgie goldfish fish rat rats ferret farm sheep cow cows pig pigs alpaca
        alpacas llama llamas seagull seagulls pigeon pigeons squirrel squirrels spider spiders wasp
        wasps bee bees fox foxes badger penguin penguins meerkat meerkats animals bird birds breed
        stick_insect stick_insects gecko snake snakes lizard lizards robin robins mouse mice
        tennis_balls magpie magpies labrador spaniel cockapoo
    """,
    # Banter among friends.
    "PRAISE": """
        legend legends hero heroes brilliant amazing fantastic superb wonderful love loved loves
        proud well_done congratulations thank thanks bless adore adored champion champions
        inspiration raised marathon charity_run happy_birthday
    """,
    "SPORT": """
        finals regional regionals county championship championships trials gala champions rematch
        match game games cup league final semi semis quarter_final kick_off kickoff fixture
        fixtures score scored goal goals tournament derby pitch rounders netball football rugby
        hockey cricket athletics cross_country half_time full_time extra_time saturday sunday
        tomorrow next_week tuesday wednesday thursday friday race relay points win won winning beat
        season quiz bake_off tug_of_war inter_house dodgeball chess tennis
    """,
    # An invitation, or a game.
    "INVITE": """
        open_day open_evening drop_in pop_in come_along see_you_there miss_this miss_it
        miss_out if_you_miss sale bake_sale fair tickets raffle stall doorstep
        on_our_doorstep guillotine guillotines panto sign_up open_morning trophy staff_team
        leavers prank made craft crafts lolly competition coming_soon join_us book_now
        halloween spooky ghosts pirates
    """,
    # Of these it takes two to tell of a stage, a book or the past: people also make a scene.
    "AMBIGUOUS": """
        scene scenes history act acts line lines bottom candy boxer hook pan plot role
        roles part_of princess prince king queen author quote stage book books giant wolf
        war debate ancient nazi hitler stereotype played play playing lesson lessons acting
        discussed
    """,
}
