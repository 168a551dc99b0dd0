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
    # the mind, and learning
    "anxiety depression depressed suicidal suicide overdose overdosed overdosing selfharm "
    "selfharming sectioned psychosis psychotic schizophrenia schizophrenic bipolar ptsd ocd arfid "
    "trauma traumatised antidepressants sertraline fluoxetine prozac ritalin concerta "
    "methylphenidate melatonin counsellor counselling psychiatrist psychologist therapist camhs "
    "cahms stammer stammers tourettes tics autism autistic aspergers adhd dyslexia dyslexic "
    "dyspraxia dyscalculia dyscalculic neurodivergent illiterate iq ehcp ehcps statemented senco "
    "meltdown meltdowns",
    # harm
    "bruise bruises bruised bruising nspcc childline cpoms radicalised radicalisation groomed "
    "grooming exploited trafficked nudes sexting sexted neglect neglected abused abuser molested "
    "raped fgm runaway absconded absconding mash lado disclosure disclosed cse exploitation "
    "malnourished starving",
    # the law
    "arrested stabbed stabbing cannabis cocaine ketamine mdma machete knuckleduster remand bailed "
    "probation shoplifting shoplifted burglary mugging mugged curfew asbo reprimanded cautioned "
    "handcuffs handcuffed prosecuted magistrates vape vapes vaping",
    # home and money
    "evicted eviction bailiffs homeless destitute skint foodbank arrears gambles gambling gambler "
    "divorce divorcing divorced custody estranged orphan orphaned prison jail jailed alcoholic rehab "
    "addict heroin methadone deported deportation deporting asylum visa undocumented trafficker "
    "adopted fostered unaccompanied hostel refuge surfing fsm pupilpremium trespass",
    # school
    "excluded exclude excluding exclusion expelled expel expelling expulsion suspended suspending "
    "suspension pru plagiarised plagiarism malpractice disqualified voided withheld truant truants "
    "truanting truancy readmitted reintegration rescinded revoked withdrawn isolation contextual "
    "fined ebsa",
)
# Where such a word is a topic of talk or of work, or an achievement.
TOPICS = word_set(
    "raised raising raises fundraising fundraiser sponsored charity awareness campaign campaigns "
    "campaigning assembly presentation project essay speech article debate documentary exhibition "
    "lesson homework coursework topic research researching workshop conference championed champion "
    "ambassador ambassadors degree apprenticeship career bike skate surfing medicines raffle "
    "puppy kitten dog cat tortoise guide hero heroes volunteer volunteers volunteering museum "
    "evacuee evacuees debating novel poem poems wrote writes writing film played playing plays "
    "role character suspension bridge"
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
