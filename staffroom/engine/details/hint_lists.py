"""Lists of words that stand behind the capitals of the hints, and words too common to search by."""

from __future__ import annotations

from staffroom.engine.text.word_set import word_set


LISTS = {
    "BE": """
        is/are/was/were/be/been/being/hes/shes/theyre/whos/got/gets/getting/s/now/still
    """,
    "HAS": """
        has/have/had/having/got/gets/getting/hes/shes/whos/theyve/with/needs/needing/s
    """,
    "HIS": """
        his/her/their/hers/the/a/another/one/some
    """,
    "OWN": """
        his/her/their/hers
    """,
    "HIM": """
        him/her/them/himself/herself/themselves
    """,
    "SELF": """
        himself/herself/themselves/themself/himselves/hisself
    """,
    "HE": """
        he/she/they/hes/shes/theyre/hed/shed
    """,
    "KIN": """
        wife/husband/partner/boyfriend/girlfriend/fiance/fiancee/missus/hubby/ex/mum/mam/mom/dad/
        mother/father/son/daughter/brother/sister/kid/kids/child/children/nan/gran/grandad/
        granddad/grandma/grandmother/grandfather/granny/nana/baby/lad/lass/girl/boy/twins/toddler/
        newborn/eldest/youngest/parents/stepson/stepdaughter/fella/bloke/bride/family/uncle/aunt/
        auntie/cousin/niece/nephew/stepdad/stepmum/mums/dads/mams/wifes/husbands/sons/daughters/
        partners/mothers/fathers/nans/brothers/sisters/sisters/babys
    """,
    "DOCTOR": """
        doctor/doctors/gp/consultant/consultants/specialist/specialists/surgeon/surgeons/
        oncologist/cardiologist/neurologist/psychiatrist/psychologist/therapist/shrink/midwife/
        physio/gynae/hospital/urologist/rheumatologist/counsellor/dermatologist/clinic/oncology/
        physiotherapist
    """,
    "LIMB": """
        knee/knees/back/ankle/hip/hips/shoulder/wrist/leg/arm/hamstring/achilles/neck/foot/elbow/
        cruciate/ligament/ligaments/calf/toe/toes/groin/ribs/rib/collarbone/acl/sciatic/spine/
        pelvis/finger
    """,
    "DRINK": """
        drink/booze/alcohol/gin/vodka/whisky/wine/lager/beer/cider/fags/smoke/weed/cannabis/pub/
        sherry/brandy/rum/prosecco
    """,
    "DRUNK": """
        drunk/plastered/hammered/legless/sozzled/paralytic/tipsy/steaming/bladdered/trollied/
        hungover/stoned/pissed/smashed/wasted/tanked/sloshed/leathered/wrecked/inebriated
    """,
    "ILLNESS": """
        cancer/leukaemia/lymphoma/melanoma/diabetes/epilepsy/angina/gout/arthritis/parkinsons/
        lupus/crohns/colitis/ibs/fibromyalgia/endometriosis/dementia/alzheimers/hepatitis/hiv/
        asthma/sciatica/pneumonia/shingles/bronchitis/tinnitus/vertigo/anorexia/bulimia/
        schizophrenia/psychosis/ptsd/adhd/autism/tourettes/dyspraxia/dyslexia/sepsis/meningitis/
        glaucoma/cataracts/psoriasis/eczema/piles/haemorrhoids/chlamydia/herpes/thrombosis/thyroid/
        covid/flu/norovirus/gastroenteritis/tonsillitis/laryngitis/pleurisy/osteoporosis/coeliac/
        pcos/mnd/copd/agoraphobia/bipolar/depression/anxiety/insomnia/palpitations/blackouts/
        seizures/hallucinations/aneurysm/embolism/tumour/tumours/cyst/fibroids/polyps/ulcer/ulcers/
        hernia/concussion/whiplash
    """,
    "PEOPLE": """
        us/his/her/the/their/class/pupils/everyone/colleagues/staff/parents/year/governors/students
    """,
    "FAITH": """
        muslim/christian/catholic/jew/jewish/hindu/sikh/buddhist/atheist/mormon/quaker/pagan/
        methodist/humanist/agnostic/evangelical/scientologist/wiccan/presbyterian/pentecostal/
        baptist/anglican/freemason/orthodox/heathen/heretic/believer
    """,
    "PARTY": """
        labour/tory/tories/conservative/conservatives/reform/ukip/green/greens/snp/brexit/leave/
        remain/plaid/farage/corbyn/starmer/trump/bnp/edl/momentum/socialist/communist/marxist/
        brexiteer/remainer
    """,
    "APP": """
        tinder/hinge/bumble/grindr/eharmony/onlyfans/raya/feeld/ashley
    """,
    "MONEY": """
        grand/k/thousand/quid
    """,
    "MANY": """
        twenty/thirty/forty/fifty/sixty/seventy/eighty/ninety/hundred/#
    """,
    "AGES": """
        thirty/forty/fifty/sixty/seventy/30/40/45/50/55/60/65/70/21/25/35
    """,
    "ADULT": """
        21/22/23/24/25/26/27/28/29/30/31/32/33/34/35/36/37/38/39/40/41/42/43/44/45/46/47/
        48/49/50/51/52/53/54/55/56/57/58/59/60/61/62/63/64/65/66/67/68/69/70/71/72/73/74/
        75/76/77/78/79/twenty/thirty/forty/fifty/sixty/seventy
    """,
    "TOLD": """
        told/tells/telling/opened/opens/spoke/spoken/talks/talked/speaks/confided/revealed/
        confessed
    """,
}
# Words of too many posts to be the ones that a phrase is known by.
COMMON = word_set(
    """
    a about after again all always an and another any are around as at back be been before big
    but by call called came can cant car class come comes coming day days did didnt do does
    doesnt done dont down each end every first five for four from gave get gets getting give
    given gives go goes going gone good got great had half has hasnt have he head her here hes
    him his home house how if in into is isnt it job just keep kept last left little long look
    looked looks lost made make makes making me month months more my never new next night no
    not now of off old on one only open or other our out over own paid pay plan play point
    points put puts really record room run running runs s said saw say says school second see
    seen sees self she shes show shows since six so some start started still t take takes
    taking team tell tells than that the their them there they theyre this three time to today
    told too took trip two under up us very was way we week weeks well went were what when who
    whos why will with won wont work would year years you your parent parents child children family under through club second evening
        office outside another other today
    """
)
