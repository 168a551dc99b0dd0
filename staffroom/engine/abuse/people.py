"""Who can be attacked, and the small words that join them to what is said of them."""

from __future__ import annotations


PEOPLE = {
    "YOU": """
        the_lot_of_you all_of_you the_pair_of_you every_one_of_you you u ya yous youse you_lot
        you_guys you_people you_all
    """,
    "YOUR": "your ur yer",
    "SHE": "he she",
    "THEY": """
        the_lot_of_them all_of_them every_one_of_them both_of_them the_pair_of_them the_whole_lot
        they theyre_all they_all
    """,
    "ALL_OF_THEM": """
        the_lot_of_them all_of_them every_one_of_them every_single_one each_and_every_one
        both_of_them the_pair_of_them the_whole_lot the_lot_of_you all_of_you every_one_of_you
        the_pair_of_you both_of_you every_last_one
        the_lot_of_em all_of_em every_one_of_em the_lot
    """,
    "GIVES": """
        gave gives give giving given fed feeds told tells showed shows slipped slips leaked leaks
    """,
    "THEM": "him her them em",
    "HIS": "his her their",
    "ME": """
        i we id ill were me us myself ourselves
    """,
    "FIRST": """
        i we id ill were us me my our ours myself ourselves
    """,
    "MINE": "my",
    "FAMILY": """
        kid kids child children boy boys girl girls lad lads son sons daughter daughters husband
        wife mum dad brother sister nan grandad family dog team lot
    """,
    "SOMEBODY": """
        we_all_know_who everyone_knows_who everybody_knows_who guess_who you_know_who
        no_prizes_for_guessing_who someone somebody
    """,
    "EVERYBODY": "everyone everybody everybodys all anyone anybody people folk folks guys parents",
    "WHOEVER": "whoever",
    "WHICH": "who that which whos what",
    "TITLE": "mr mrs ms miss mx dr prof sir madam",
    # One person.
    "ROLE": """
        chair_of_governors chair_of_the_pta head_of_governors leader boss ceo director warden
        bursar matron groundsman chairperson lecturer babysitter childminder scout_leader trainer
        head headteacher headmaster headmistress principal teacher ta tutor coach manager ref
        referee linesman linesmen lino umpire governor chair chairman chairwoman treasurer
        secretary receptionist caretaker janitor cook chef cleaner driver nurse doctor gp parent
        mum mam dad mother father stepmum stepdad son daughter brother sister wife husband ex aunt
        uncle nan grandma grandad boy girl lad lass kid child pupil student man woman bloke fella
        lecturer vicar solicitor lawyer dentist plumber farmer landlady hairdresser barber curate
        guy lady person colleague landlord neighbour councillor mayor mp minister inspector
        examiner marker invigilator editor journalist reporter author goalkeeper goalie keeper
        captain striker player bully-boy deputy deputy_head assistant_head head_of_year senco
        instructor officer policeman copper social_worker psychologist volunteer lollipop_lady
        lollipop_man dinner_lady lunchtime_supervisor supervisor technician librarian counsellor
        vicar priest imam rabbi owner photographer supply_teacher replacement git_of_a_man
        individual prime_minister home_secretary education_secretary shopkeeper builder brat
        one_on_reception
    """,
    # Several, of whom nobody is picked out.
    "ROLES": """
        darlings little_angels leaders directors trainers wardens lecturers scouts year_groups
        teams heads teachers tas tutors coaches managers refs referees umpires governors linesmen
        parents mums dads mams families family kids children pupils students boys girls lads lasses
        men women people blokes guys ladies folk lot crew bunch crowd colleagues staff councillors
        mps politicians ministers inspectors examiners markers journalists reporters editors
        players drivers neighbours residents locals officers police doctors nurses social_workers
        psychologists volunteers dinner_ladies supervisors technicians owners members slt
        management leadership office_staff fans supporters opposition team squad unions nqts ects
        year_sevens sixth_formers teenagers youths yobs bosses bureaucrats civil_servants brats
        types so_called_professionals year_eights year_nines year_tens year_elevens boomers
        solicitors lawyers dentists plumbers builders farmers landlords landladies bankers
        estate_agents traffic_wardens bin_men binmen cyclists vegans cabbies taxi_drivers
        bus_drivers hairdressers consultants advisers advisors campaigners organisers
        headteachers principals headmasters chairs captains surgeons soldiers firefighters priests
        vicars pilots engineers scientists
    """,
    "ORG": """
        council school academy trust mat ofsted dfe government company firm club association pta fa
        governing_body board committee paper newspaper gazette herald echo advertiser chronicle
        post university college nursery diocese charity union police council_officers county
        authority local_authority bus_company coach_company exam_board aqa edexcel ocr wjec
        caterers contractor contractors surgery hospital camhs nhs shop supermarket ltd plc tuition
        agency tories labour party department office reception site_team kitchen senior_leadership
        bbc estate village town high primary secondary juniors infants rovers united fc rfc
        wanderers publisher photographers photography taxis coaches_ltd planners developers
        regulator
    """,
    # People by what the law protects.
    "GROUP": """
        benefit/benefits_mothers/mums/families/claimants people_on_benefits
        council_estate_kids/families/mums estate_kids chinese_kids/people/families
        refugee_kids/families/children immigrant_kids/families/children
        foreign_kids/families/children traveller_kids/families/children
        gypsy_kids/families/children black_lads muslims muslim jew jews jewish_people/kids/families
        christians catholics catholic/protestants hindus hindu sikhs sikh/buddhists
        immigrant/immigrants migrant/migrants refugee/refugees asylum_seeker/seekers
        foreigner/foreigners gypsies/gypsy/travellers/traveller/romanies roma
        black/white/brown/asian/gay/trans/disabled/muslim/african/coloured/old_people/folk/kids/families/men/women/boys/girls/pupils/children/lads
        blacks asians whites africans somalis arabs pakistanis indians chinese poles
        polish/romanian/albanian_people/families/kids/lads romanians albanians bulgarians
        ukrainians syrians afghans turks irish scots welsh scousers gays lesbians
        lesbian/homosexuals/homosexual bisexuals trans transgender/transgenders
        trans_people/women/men queers women girls females men disabled
        disabled_people/kids/children the_disabled autistics autistic_people/kids/children
        send_kids/children special_needs_kids/children pensioners old_people single_mums/mothers
        blind/deaf_people/kids dyslexics gingers redheads ethnics ethnic_minorities minorities
        nigerians jamaicans americans eastern_europeans northerners southerners
        poor_kids/families/people working_class_kids/families/people gay_teachers trans_teachers
        wheelchair_kids/users disabled_pupils gay_parents special_kids poor_kids wheelchair_people
        deaf_kids muslim_kids/teachers/parents black_teachers women_refs women_referees
        the_french/germans/english/spanish/italians/japanese/americans/russians/dutch/greeks
        germans americans russians italians spaniards greeks japanese israelis palestinians
        egyptians kurds iranians iraqis koreans filipinos ghanaians kenyans zimbabweans eritreans
        sudanese ethiopians moroccans algerians bangladeshis lithuanians latvians hungarians
        slovaks serbs brits
        women_drivers women_teachers female_refs/referees/coaches/drivers male_nurses
    """,
    # Those of them whom nobody names in passing with "typical" or "overrun".
    "KINDRED": """
        gypsies gypsy travellers traveller romanies roma blacks asians africans somalis arabs
        pakistanis indians poles romanians albanians bulgarians muslims jews immigrants migrants
        refugees foreigners asylum_seekers gays lesbians lesbos autistics eastern_europeans
        scousers ethnics syrians afghans turks nigerians transgenders romanian_gang/family/lot
        polish_gang/family/lot albanian_gang/family/lot traveller_gang/family/lot
        gypsy_gang/family/lot somali_gang/family/lot pakistani_gang/family/lot asian_gang
        the_french germans russians black_gang immigrant_family/families bulgarian_gang/family
        hindus sikhs catholics protestants
    """,
    # Before a noun for a person, these make it an insult.
    "HARSH": """
        dozy snobby snooty stuck_up jumped_up gobby mouthy mardy gormless clueless brainless
        witless dopey thick stupid idiotic moronic useless pathetic lazy idle bone_idle miserable
        moaning whining whingeing whinging spiteful vile nasty two_faced lying thieving cheating
        scheming conniving sour sour_faced po_faced rat_faced pompous arrogant smug self_important
        self_satisfied sanctimonious sneering spineless gutless cowardly craven slimy sleazy smarmy
        creepy seedy ugly fat lardy smelly filthy scruffy failed washed_up clapped_out overpaid
        underqualified unqualified power_mad money_grabbing grasping greedy tight_fisted
        hypocritical pushy entitled spoilt spoiled feral inbred brain_dead half_witted dim_witted
        dimwitted simple_minded small_minded narrow_minded bigoted racist sexist loud_mouthed
        foul_mouthed ignorant rude crooked corrupt bent dodgy incompetent inept hopeless worthless
        shameless heartless soulless humourless charmless joyless toxic poisonous manipulative
        deluded delusional demented deranged unhinged batty barmy mutton_headed pea_brained
        pig_ignorant pig_headed big_headed two_bit tinpot snivelling grovelling sniveling fawning
        backstabbing weaselly weasel_faced horse_faced moon_faced hatchet_faced wizened bitter
        twisted withered senile doddery talentless snotty snotty_nosed toffee_nosed brown_nosed
        knuckle_dragging mouth_breathing clipboard_waving curtain_twitching bed_wetting
        hand_wringing pearl_clutching trampy chavvy skanky scabby povvo povvy insufferable dreary
        bad_tempered foul_tempered ill_tempered mean_spirited pitiful laughable second_rate
        third_rate fourth_rate bumbling bungling blundering shambling drooling babbling blathering
        puffed_up pumped_up self_obsessed self_centred attention_seeking fame_hungry power_hungry
        money_hungry puerile infantile screeching cackling nagging interfering meddling nosy
        know_it_all holier_than_thou bullying thuggish loutish yobbish brutish oafish slippery
        slithering toadying tin_pot lily_livered chinless flabby
        brainwashed wonky_eyed boss_eyed cross_eyed bug_eyed buck_toothed jug_eared
        lard_arsed fat_arsed ungrateful sponging scrounging
        evil disgusting shameful despicable disgraceful surly sullen biased ginger fucking
        drivelling dribbling ill_mannered badly_behaved dishonest clapped
        repulsive revolting drooling pretentious odious loathsome contemptible abhorrent grotesque
        hideous depraved callous uncaring slovenly drunken sweaty sly vulgar sordid
    """,
    # Said or owned: "the head's useless", "the head's dragon".
    "OWNS": """
        's
    """,
    "BE": """
        wouldnt_be_anything_but walks/walk_like eats_like carries_on_like dances_like is are was
        were r be been being s isnt_just arent_just is_not_just are_not_just looks/look/looked_like
        sounds/sound/sounded_like acts/act/acting/acted/behave/behaves/behaved/behaving_like
        remains seems/seem_like seems seem has/have_become became becomes turned_out_to_be
        turned_out looks look sounds come/comes/came_across_as comes_over_as talks_like smells_like
        smell_like dresses_like runs_like
    """,
    "AUX": """
        has have had can could must may might will would do does did always all both just really
        clearly obviously literally actually still honestly basically frankly simply only ever
        again today tonight yesterday here there now probably definitely certainly apparently
        allegedly everyone_knows quite once these_days nowadays already also absolutely totally
        seriously generally mostly usually genuinely regularly often constantly systematically
        openly secretly repeatedly deliberately physically half keeps kept caught been_caught
        known_for got
    """,
    "NOT": """
        not isnt arent wasnt werent aint never no nobody noone no_one none nothing cant wont dont
        doesnt didnt couldnt wouldnt shouldnt hardly neither nor without hasnt havent far_from
        stop_being
    """,
    "NONE": "none no not_all neither nobody noone no_one not_every not_one",
    "ONLY": "not_only not_just",
    "MODAL": """
        should needs need deserve deserves deserved ought wants want must should_all shud shld
        has_to have_to
    """,
    "WILL": """
        will would could want wants going gonna gunna wanna to shall should might swear can am be
        will_be just so literally actually really honestly happily gladly personally seriously
        tempted ready about like love need needs ought have_to gotta god deserve finally one_day
    """,
    "TO": "to",
    "IF": "if when unless whether feel feeling felt",
    # May stand between "is" and the word that insults.
    "DEGREE": """
        dozy snobby snooty stuck_up jumped_up gobby mouthy mardy gormless clueless brainless
        witless dopey thick stupid idiotic moronic useless pathetic lazy idle bone_idle miserable
        moaning whining whingeing whinging spiteful vile nasty two_faced lying thieving cheating
        scheming conniving sour sour_faced po_faced rat_faced pompous arrogant smug self_important
        self_satisfied sanctimonious sneering spineless gutless cowardly craven slimy sleazy smarmy
        oily greasy creepy seedy sad ugly fat lardy smelly filthy scruffy common failed washed_up
        clapped_out overpaid underqualified unqualified power_mad money_grabbing grasping greedy
        tight_fisted hypocritical pushy entitled spoilt spoiled feral inbred toothless brain_dead
        half_witted dim_witted dimwitted simple_minded small_minded narrow_minded bigoted racist
        sexist loud_mouthed foul_mouthed ignorant rude crooked corrupt bent dodgy incompetent inept
        hopeless worthless shameless heartless soulless humourless charmless joyless toxic
        poisonous manipulative deluded delusional demented deranged unhinged batty barmy
        mutton_headed pea_brained pig_ignorant pig_headed big_headed two_bit tinpot snivelling
        grovelling sniveling fawning backstabbing weaselly weasel_faced horse_faced moon_faced
        hatchet_faced wizened bitter twisted withered senile doddery such so just really totally
        utterly absolutely completely complete total utter bloody absolute proper right nothing_but
        bunch_of load_of pair_of shower_of gang_of pack_of lot_of set_of bit_of very pure little
        big massive old great real biggest worst most too quite rather pretty fairly bit kind_of
        sort_of as more frankly honestly truly flipping flaming freaking effing fecking fucking
        frigging f'ing damn damned dirty grumpy horrible selfish wee rotten known serial bald
        ginger spotty stinking good_for_nothing of_the not_only some all nothing_more_than
        no_better_than worse_than no_more_than like one boring silly evil cruel mean charming
        lovely fine delightful dumb disgusting complete_and_utter convicted notorious bunch daft
        blind cocky self_serving third_rate mickey_mouse half_baked hateful ghastly feckless shifty
        grubby mingin manky supposed so_called barely_literate jumped cheeky out_and_out barefaced
        bare_faced walking
        brainwashed wonky_eyed boss_eyed cross_eyed bug_eyed buck_toothed jug_eared
        lard_arsed fat_arsed ungrateful
        thoroughly deeply extremely incredibly unbelievably exceptionally singularly profoundly
        positively downright plainly painfully repulsive revolting drooling pretentious odious
        loathsome contemptible abhorrent grotesque hideous depraved callous uncaring young pretty
    """,
    "ART": "a an the",
    "THE": """
        the that those these this our your their my his her a an some most all every any both
    """,
    "THAT": "that those these this",
    "AND": """
        and or nor plus but lol lmao lmfao rofl tbh imo imho innit mate pal love though tho too
        either anyway btw fr ngl smh then mind haha hahaha bro fam ffs omg cos because coz cuz
    """,
    "PREP": """
        at in on of from with for to by about over near under into through outside inside without
        as than behind after before upon
    """,
    "OF": "of",
    "LIKE_WORD": """
        like such_as
    """,
    "FOR": "for",
    "FROM": "from of",
    "WHAT_A": """
        what_a what_an such_a such_an bunch_of load_of pair_of shower_of pack_of gang_of typical
    """,
    "UNTIL": """
        until/till/til_he/she/they/you/it/her/his/their/mr/mrs/miss/ms/someone/somebody/theres/something/we
        and_tell and_ask so_that so_they so_he so_she and_let nonstop non_stop
        every_day every_hour over_and_over day_and_night round_the_clock and_demand and_keep
        and_make and_dont_stop
    """,
    # Never a person, whatever is said of it.
    "THING": """
        idea plan decision rule timetable system app website joke_itself food dinner menu it its
        this that there thats which what phone laptop computer printer photocopier weather homework
        satnav autocorrect alexa siri forecast life monday mondays traffic time stapler maths alarm
        parking everything nothing something film movie book
    """,
    # What people scold as if it were somebody.
    "DEVICE": """
        screens screen clocks clock laptop laptops computer computers printer printers
        photocopier phone phones wifi satnav thermometer thermometers scales app apps
        calendar forecast sign signs scoreboard till robot robots boiler radiator radiators
        projector kettle alarm autocorrect
    """,
}
