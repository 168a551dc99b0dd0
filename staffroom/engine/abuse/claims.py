"""What somebody may be accused of."""

from __future__ import annotations


CLAIMS = {
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
        wrongun wronguns benefits_cheat/cheats jailbird jailbirds racketeer racketeers fantasist
        fantasists fabricator perjurer perjurers tax_evader/evaders bribe_taker/takers kiddie_snatcher
        slumlord slumlords slum_lord/lords
    """,
    # What somebody is said to have done, after "has been", "is" or at once.
    "CRIME": """
        is_on_the_sex was_on_the_sex made_it_all_up makes_it_up make_things/stuff/stories_up
        makes_things/stuff/stories_up made_things/stuff_up
        prints/print/printed/publishes/publish/peddles/peddle/spreads/spreading/spread_lies
        prints/print_rubbish/fiction paid_by_the in_the_pay_of
        buys/bought/faked/faking/invented/made+up_her/his/their_qualifications/degree/cv/references/certificates/results
        bought_a_degree take/takes/took/taking_your/our/peoples_money/deposit/deposits_and
        serve/serves/served/serving_rotten/mouldy/raw/rancid/out/gone+off
        sells/sell/sold_rotten/mouldy/stolen/fake/dodgy/counterfeit slept_with_the sleeps_with_the
        drops/dropped_off_the gives/gave/give/giving_out_the_answers turned_a_blind turns_a_blind
        ignored_the_bullying/abuse/allegations/complaints hid_the/it hushed/hushing_it/this_up
        hush_it_up buried_the_report destroyed_the_records/evidence deleted_the_emails
        lost_the_records_on shredded
        backs/backed/protects/protected/protecting_a/the/their/his_bully/abuser/mates/pervert
        looks+after/look+after_his/her/their_mates favours_his/her/their_own
        picks/picked_his/her_own
        gave_his/her/their_mate/mates/brother/son/husband/nephew_the_job/contract/contracts
        gave_the_contract_to_his/her gives_jobs_to_his/her got_the_job_because/through
        jobs_for_the_boys
        hit/hits/slapped/punched/pushed/shoved/grabbed/strangled/choked_a/my_child/kid/pupil/son/daughter/boy/girl/lad
        locked/locks_kids/children/my/a_in had/has_his/her_hands_on had/has_his_hand_up
        keeps_touching watches_the_girls stares_at_the_girls was_fired_from was_sacked_for
        was_struck_off was_kicked_out_of was_done_for got_done_for been_done_for got_caught_with
        was_caught_with been_caught_stealing/lying/cheating/drinking failed_his/her/their_dbs
        has_no_dbs without_a_dbs fiddling/fiddled/fiddles_the/our/pta/club/charity/tuck/tin/till
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
        has/have_wandering_hands has/have_previous has/have_form_for was_sacked_from
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
        snorts_cocaine off_his/her_face turned_up_drunk was_drunk stank_of_drink
        reeked/reeks/stinks/stank/smelt/smells_of_booze/drink/alcohol/gin/vodka/whisky
        been_in_prison has_a_criminal_record on_the_sex on_the_register_for been_inside did_time
        controls/control/run/runs_the_council/media/banks/government/world
        neglects/neglected/neglecting_her/his/their_kids/children neglects_her failed_a_drug_test
        drink_driving drink_drove
        bribed/bribes/bribing_the/an/ofsted/officials/governors/councillors/inspectors
        were/was/been/got_paid_off is/are/was/were_bribed
        rip/rips/ripped/ripping_people/parents/families/us/everyone/everybody/you/schools/customers/kids/pensioners_off
        rip/rips/ripping/ripped_off_people/parents/families/everyone/every/schools/customers/kids/pensioners/us/you
        abuses/abused/abusing_her/his/their_position/power handsy gets_handsy a_bit_too_handsy
        too_handsy too_friendly_with a_bit_too_friendly too_close_to_the_girls/boys
        drug/drugs/drugged/drugging_the/their/kids/babies/children
        fingers/hand/hands/paws/mitts_in_the_dinner/petty/charity/pta/school/club/raffle/trip/cash/money
        fingers/hand/hands_in_our
        doctor/doctors_their/its/his/her_attendance/results/figures/data/records/marks
        massage/massages_their/its/the_figures/results
        greasing/greased/greases_palms/the_palm/a_palm/a_few
        run/runs/running_their/its/coaches/buses/his/her_with_no no_insurance no_mot no_tax_and
        bald_tyres dodgy_brakes with_no_insurance/mot/licence without_insurance/a_licence/a_licence
        copied/copies/copying_it_off/from copied_it
        copied_his/her/their_work/essay/coursework/painting plagiarised plagiarises passes_off
        invents/invent/invented_its/their/his/her/stories/quotes invents_things isnt_even_qualified
        is_not_even_qualified not_even_qualified arent_even_qualified
        bought/buys_his/her/their/a_certificate/certificates/medical/title
        thrown/chucked/kicked/drummed/booted_out_of_her/his/their_last/the_last
        was_asked_to_leave_his/her
        got_caught_with/stealing/drinking/cheating/kissing/in_bed/groping/up/out/taking/selling/doing
        caught_with_cocaine/drugs/weed/porn/his/her/a_pupil cocaine_in drugs_in_his/her
        drunk_in_charge got_planning_permission_by bought_planning planning_permission_by bribing
        bribed_his/her/their backs_down_for_cash takes_a_cut takes_his/her/their_cut taking_a_cut
        cash_in_hand_to does_cash_deals launder_money laundering_money on_the_side_for
        locks_them_in leaves/leave/left_babies/kids/children_alone/crying/in slaps_the smacks_the
        shakes_the ties_the starves_the shouts_at_the_babies fakes_the fiddles_his/her/their
        fiddles_her fiddled_his/her/their sells_the_answers sold_the_answers rigs_the rigged_the
        fixes_the fixed_it_for is_in_bed_with in_bed_with_the in_cahoots_with in_league_with
        in_the_pocket has_form has_a_record has_done_time has_convictions has_a_conviction
        with_a_criminal_record sex_with sexting grooms groped_a preys_on prey_on perved creeping_on
        took_photos_of_the_girls/boys takes_photos_of_the_girls fling_with on_coke on_the_coke
        takes_bribes took_bribes taking_backhanders plants_evidence planted_evidence
        alone_with_the_boys/girls/choirboys with_the_choirboys
        light_fingers light_fingered sticky_fingers his/her/their_hand_in_the/our
        hands_in_the_trip/fund hand_in_the_trip/fund/pot/tin
        knowingly_served/sold/sent/lied/fed/gave/let/covered/put waters_down_the
        slaps_the/our/my/kids_boys/girls/about slaps_kids/children/pupils/boys/girls
        hit/hits/hitting/slap/slaps/smack/smacks/slapped/smacked_the_little/babies/toddlers
        hit/hits/slap/slaps/smack/smacks/shake/shakes_babies/toddlers/tots
        makes/made_kids/children/pupils/girls/boys/staff/tas_cry paid_by_our/their/his/her
        overcharged/overcharges/overcharging_us/parents/families/customers/the+school
        printed/prints/spread/spreads/spreading/told/telling/tells_falsehoods/untruths
        having_it_off_with doing_it_with at_it_with
    """,
    # The same, where nothing follows: "he lied", but not "he lied down".
    "CRIME_BARE": """
        bent is_on_the_register is_on_a_register on_the_sex_offenders make_it_up makes_it_up steals stealing lied lies lying
        cheated cheating abused abuses abusing forging faking doctored perjured laundered conned
        conning cons scammed scamming scams swindled swindling rigged rigging rigs embezzled
        embezzling embezzles defrauded defrauding fleeced fleecing overcharging blackmailed
        blackmailing extorted forged faked falsified falsifying perving cheat
        stole nicked pinched
    """,
    # Said of one man and of nobody in passing.
    "PREDATOR": """
        nonce nonces paedo paedos pedo pedos kiddie/kiddy_fiddler/fiddlers/diddler nonce_case
        paedophile_ring wrong_un_around child_molester
    """,
    "ANSWERS": """
        the_answers the_questions the_paper the_test_paper the_exam_paper
    """,
    "MONEY_WENT": """
        where_the/all/our_money/cash/funds_went/goes/has/is/really where_all_the_money/cash/funds
        where_the_pta/raffle/trip/charity/fundraising/school/dinner_money/cash/funds_went/goes/has/is
        where_his/her/their_new_car/kitchen/conservatory never_saw_a_penny money_went_missing
        money_goes_missing goes_in_his/her/their_pocket straight_in_his/her/their_pocket/pockets
        straight_into_his/her/their_pocket/pockets into_his/her/their_own_pocket/pockets
        in_his/her/their_own_pocket/pockets into_her/his/their_back_pocket whose_cake_sale
        wonder_who_paid_for wonder_whose_money i_wonder_who_paid funny_how_the_money
        funny_how_he/she/they_can_afford how_can_he/she/they_afford paid_for_that_then
        guess_who_paid where_did_the_money_go/for where_did_all_the_money where_has_the_money
        where_has_all_the_money money_has_vanished money_vanished money_disappeared
        cash_went_missing
    """,
    "LUXURY": """
        conservatory hot_tub new_kitchen new_car new_range_rover holiday extension cruise
        new_bathroom second_home
    """,
    "FUND": """
        paid_for_by_the_pta paid_for_by_us on_our_money out_of_the_pta with_pta_money
        with_our_money with_charity_money on_the_school on_school_money off_the_raffle
        from_the_raffle out_of_the_fund out_of_our_pockets paid_for_it paid_for_that
    """,
    "FAKE": """
        fake_degree/qualifications/qualification/cv/dbs/results/references
        bogus_degree/qualifications/charity bought_degree/qualifications
        so_called_doctor/qualification/charity/degree made_up_qualifications
    """,
    # How people begin or end what they cannot prove.
    "GOSSIP": """
        is_it_true_that is_it_true word_is_that word_is rumour_has_it open_secret someone_ask
        somebody_ask someone_should_ask no_smoke_without just_saying
        ask_him/her/them_about ask_yourself_why ask_yourselves_why gets_up_to_with got_up_to_with
        everyone_knows_what everybody_knows_what we_all_know_what we_know_what_he/she_did
        funny_how_nobody says_it_all no_surprise_given_what what_really_happened_with
    """,
    "THIEVES": """
        steal steals stealing stole stolen nick nicks nicked nicking pinch pinches pinched pinching
        pocket pockets pocketed pocketing embezzles embezzled skims skimmed skimming siphons
        siphoned siphoning creams creamed trousers trousered
        ran/run/runs/made/makes/legged/disappeared/vanished/walked_off_with made_off_with
        disappeared_with vanished_with helping/helps/helped_himself/herself/themselves_to dips
        dipped dipping swindled diddled fleeced robbed robs robbing
        misused misuses misusing misappropriated misappropriates misappropriating mismanaged diverted
    """,
    "TAKINGS": """
        fund funds money cash takings tin till raffle deposit deposits budget subs collection
        donations lunches lunch_box/boxes packed_lunches purse purses wallets wages pension
        pensions charity fundraising building_fund petty_cash kitty savings grant savings_club
        float profits fees
        public_funds public_money
    """,
    "FALSIFY": """
        inflate inflates inflated inflating doctor doctored doctoring fiddle fiddles fiddled
        fiddling fudge fudged fudging massage massaged massaging rig rigs rigged rigging cook
        cooked cooking falsify falsifies falsified falsifying forge forges forged forging fake
        fakes faked faking invent invents invented alter altered altering tamper tampers tampered
        tampering plant plants planted planting bury buries buried hide hides hid hiding destroy
        destroys destroyed shred shreds shredded bin binned suppress suppressed
    """,
    "RECORDS": """
        grades grade marks results figures data attendance register registers accounts scores
        coursework stories certificates certificate evidence references expenses numbers returns
        sats complaints allegations safeguarding_reports minutes paperwork signatures timesheets
        qualifications quotes
        invoices invoice receipts receipt claims documents document letters forms minutes timesheet
        mileage hours_worked
    """,
    "CHARGED": """
        done_for convicted_of arrested_for charged_with investigated_for jailed_for sacked_for
        sent_down_for cautioned_for in_court_for wanted_for up_in_court_for fired_for suspended_for
        guilty_of
    """,
    "OFFENCE": """
        fraud theft stealing assault drink_driving dui drunk indecency harassment abuse drugs
        dealing benefit_fraud tax_evasion perjury gbh abh shoplifting speeding embezzlement
        bullying touching grooming misconduct cheating lying racism violence
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
        intoxicated inebriated plainly_intoxicated sozzled sloshed plastered paralytic legless
    """,
    # What is sold to people, or served, that nobody should eat.
    "SERVED": """
        served serves serving serve sold sells selling fed feeds feeding feed gave given
    """,
    "ROTTEN": """
        rotten mouldy raw rancid maggoty poisoned out_of_date gone_off dog_food horse_meat
        horsemeat contaminated slop
    """,
}
