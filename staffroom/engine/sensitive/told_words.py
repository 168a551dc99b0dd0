"""Single words that say something private as soon as they stand beside one child."""

from __future__ import annotations

from staffroom.engine.sensitive.together import Together
from staffroom.engine.text.word_set import word_set


# None of these has another meaning that a school's news of one pupil is likely to use.
TOLD_WORDS = word_set(
    # the body
    "hodgkins bulimic bulimia anorexic anorexia leukaemia lymphoma tumour tumours chemo chemotherapy "
    "radiotherapy dialysis biopsy epilepsy epileptic seizure seizures diabetes diabetic insulin "
    "anaphylaxis coeliac crohns colitis lupus arthritis scoliosis haemophilia thalassaemia anaemia "
    "anaemic eczema psoriasis alopecia ringworm impetigo scabies lice nits meningitis sepsis "
    "hepatitis tuberculosis jaundice hiv chlamydia incontinent incontinence bedwetting wets soils "
    "nappies continence catheter stoma colostomy hospitalised concussion concussed palliative "
    "transplant miscarriage miscarried abortion pregnant pregnancy contraception asthmatic palsy "
    "dystrophy epipen epipens inhaler medication medicated medicines antibiotics fibrosis dyspraxic",
    "op lump meds tablets injections surgery operation defect dialysed toileting toileted incontinence pads "
    "lupus ms mnd stroke coma unconscious ventilator paracetamol anorexics underweight overweight obese "
    "vomiting fainted fainting collapsed migraines periods hysterectomy fertility hormone hormones "
    "testosterone oestrogen blockers wheezing rash infectious contagious quarantined herpes warts fleas "
    "cleft hydrocephalus albinism vitiligo narcolepsy narcoleptic tumours leukaemic cancer cancers "
    "terminally terminal hospice ambulance paramedics a&e hospital icu",
    # the mind, and learning
    "anxiety depression depressed suicidal suicide overdose overdosed overdosing selfharm "
    "selfharming sectioned psychosis psychotic schizophrenia schizophrenic bipolar ptsd ocd arfid "
    "trauma traumatised antidepressants sertraline fluoxetine prozac ritalin concerta "
    "methylphenidate melatonin counsellor counselling psychiatrist psychologist therapist camhs "
    "cahms stammer stammers tourettes tics autism autistic aspergers adhd dyslexia dyslexic "
    "dyspraxia dyscalculia dyscalculic neurodivergent illiterate iq ehcp ehcps statemented senco "
    "meltdown meltdowns",
    "bedwetter mute selective phobia phobic paranoid hallucinating voices hallucinations tearful sobbing "
    "sobbed crying distressed dysregulated nonverbal verbal cats iep ilp provision scribe "
    "rebreaks semh slcn send sen sens asd asc add pda tas keyworker mentor remedial intervention",
    # harm
    "bruise bruises bruised bruising nspcc childline cpoms radicalised radicalisation groomed "
    "grooming exploited trafficked nudes sexting sexted neglect neglected abused abuser molested "
    "raped fgm runaway absconded absconding mash lado disclosure disclosed cse exploitation "
    "malnourished starving",
    "allegation allegations alleged alleges violent violence battered beaten belted hitting strangled "
    "threatened threatening predator paedophile touched touching flashed stalked stalker unsafe "
    "hungry unwashed filthy smelly unkempt parcel parcels cse cce lines gang gangs taf cin lac cla "
    "safeguarding dsl referral referred camhs social chronology",
    # the law
    "arrested stabbed stabbing cannabis cocaine ketamine mdma machete knuckleduster remand bailed "
    "probation shoplifting shoplifted burglary mugging mugged curfew asbo reprimanded cautioned "
    "handcuffs handcuffed prosecuted magistrates vape vapes vaping",
    "passport immigration vodka cider refuser adoption offence offences burned scar scars visas medicating handcuffs disorder disorders inadmissible undocumented "
    "anger pellet airgun raided searched knife knives blade weapon drugs spliff stealing stole stolen nicking thieving theft arson "
    "vandalism tag bail caution court courts crime criminal offender offending yot police "
    "injunction illegally illegal smuggled dealing dealer thief convicted conviction sentenced",
    # home and money
    "evicted eviction bailiffs homeless destitute skint foodbank arrears gambles gambling gambler "
    "divorce divorcing divorced custody estranged orphan orphaned prison jail jailed alcoholic rehab "
    "addict heroin methadone deported deportation deporting asylum visa undocumented trafficker "
    "drunk drank alcohol hangover affair separated separating widowed remarried surrogate biological "
    "bereaved bereavement funeral died killed murdered dying stillborn grieving mourning "
    "redundant unemployed dole skint broke afford hardship bursary loan debts repossessed rehoused "
    "caravan squat destitution refugee refugees migrant fled foster adopted care carer carers benefits",
    "adopted fostered unaccompanied hostel refuge surfing fsm pupilpremium trespass",
    # school
    "excluded exclude excluding exclusion expelled expel expelling expulsion suspended suspending "
    "suspension pru plagiarised plagiarism malpractice disqualified voided withheld truant truants "
    "truanting truancy readmitted reintegration rescinded revoked withdrawn isolation contextual "
    "fined ebsa sanctioned sanctions detentions truancies unauthorised resit resitting repeating retaking "
    "ungraded failing flunked dunce cheated cheating cheat copied forged bullied bully bullying bullies "
    "punched attacked fighting swore spat bitten bit disruptive defiant restrained banned barred "
    "rejected refused declined unsuccessful appeal clearing",
)
# Where such a word is a topic of talk or of work, or an achievement.
TOPICS = word_set(
    "raised raising raises fundraising fundraiser sponsored charity awareness campaign campaigns "
    "campaigning assembly presentation project essay speech article debate documentary exhibition "
    "lesson homework coursework topic research researching workshop conference championed champion "
    "ambassador ambassadors degree apprenticeship career bike skate surfing medicines raffle "
    "puppy kitten dog cat tortoise guide hero heroes volunteer volunteers volunteering museum "
    "evacuee evacuees debating novel poem poems wrote writes writing film played playing plays "
    "role character suspension bridge cadets cadet training refresher policy officer courses trained "
    "qualified certificate certificates badge helpers helper first aider aiders science medicine "
    "forum coffee hub doctor nurse nursing uni university paramedic lifeguard aspires ambition dreams remembers"
)

POLICE = Together(
    word_set("police officer officers pcso cops feds bobbies constable coppers rozzers"),
    word_set(
        "knife blade possession cannabis drugs weed reprimanded warned cautioned charged arrested "
        "arrest locker lockers searched raid raided statement interviewed questioned interviewing "
        "questioning assault assaulted bail theft stolen custody handcuffs record nicked"
    ),
    word_set(
        "cadets cadet safety assembly careers visit museum choir band dog dogs community thank "
        "thanks drama novel bike bikes scooter scooters road puppies charity workshop"
    ),
    reach=16,
)

# Somebody of a child's family, and what should not be told of them.
KIN = Together(
    word_set(
        "mum mums mam mams mom mother mothers dad dads father fathers stepdad stepdads stepmum "
        "stepfather stepmother gran grans nan nans nanna grandma grandad auntie aunt uncle brother "
        "brothers sister sisters guardian boyfriend family familys parents folks carer cousin"
    ),
    word_set(
        "drunk drank drinks drinking shouts shouting hit hits hitting cried scared frightened money "
        "skint broke rent job jobless sacked dead died dying killed ill court police custody contact "
        "left walked rows rowing fights fighting split apart beat beats abusive violent threatened "
        "addict heroin drugs weed dealing inside nick prison jail lifted charged arrested deported "
        "illegal papers visa cancer stroke ms dementia terminal poorly sectioned breakdown depressed "
        "overdose suicide hanged murdered vanished missing disappeared disowned abandoned neglects neglect "
        "refused refuse refusing collect pregnant affair cheating benefits dole evicted homeless "
        "rehab alcoholic relapsed stabbed shot drowned blind deaf disabled wheelchair unemployed "
        "redundant bankrupt gambled gambles gambling debts debt chucked kicked hungry smells illiterate "
        "complained complaint consent fined paying afford paid lump ward hospice isnt isn"
    ),
    word_set(
        "raised raise charity fundraising marathon sponsored play plays novel character film book poem "
        "thank thanks volunteers volunteer evening evenings association coffee please invited welcome "
        "tickets vets officer gave talk soldier nurse paramedic competition christmas cake football match cup team panto assembly your"
    ),
    reach=10,
)
