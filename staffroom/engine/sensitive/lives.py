"""The fields of a child's life in which trouble is told: home, kin, money, body, mind, law, school."""

from __future__ import annotations

from staffroom.engine.sensitive.fields import Fields
from staffroom.engine.text.word_set import word_set


LIVES = Fields(
    {
        "home": word_set(
            "home house flat hotel bed beds slept sleep sleeps asleep heating electric landlord rent food "
            "fridge breakfast sandwich sandwiches hungry starving clothes coat shoes pants wash washed "
            "shower smells smelly stinks laundry tent caravan accommodation address moved evicted lodging"
        ),
        "kin": word_set(
            "mum mums mam mams mom mother mothers dad dads father fathers stepdad stepmum stepfather gran "
            "grans nan nans grandad auntie aunties aunt uncle uncles brother brothers sister sisters sibling siblings family "
            "familys parents guardian carer boyfriend girlfriend baby twins"
        ),
        "money": word_set(
            "money pay paid afford fees debt debts bills benefits unpaid wages broke skint dole owes owed"
        ),
        "body": word_set(
            "hospital doctor doctors op operation blood pain eat eats eating weight tablets meds "
            "medication toilet pee period ill sick poorly injured scar wheelchair blind deaf hearing "
            "medical treatment clinic appointment ward unit breath breathing sweats shaking shakes "
            "collapsed fainted nosebleeds pregnant expecting drink drinks drinking smoke smokes smoking fasts"
        ),
        "mind": word_set(
            "scared afraid frightened angry anger cry cries crying cried tears screams screaming panic panics "
            "worried hates alone lonely safe unsafe struggling struggles cope coping anxious mood "
            "temper outburst assessed assessment psychologist specialist needs concern concerns provision "
            "inclusion intervention register diagnosis diagnosed support behaviour upset distressed counselling "
            "religious faith gay trans dyslexic autistic level ability iq smears lies lying"
        ),
        "law": word_set(
            "police cops court solicitor prison nick nicked knife gun pellet weapon drugs weed alcohol vape "
            "fight fighting assault assaulted hit hits punched kicked stole theft threat threatened gang "
            "arrested released custody contact order protection raided raid warrant statement crime "
            "victim witness accused offence caution charge charged cells officers rozzers drunk drank violent"
        ),
        "school": word_set(
            "excluded suspended sanction sanctioned panel attendance hearing appeal "
            "application admission admissions refused cancelled withdrawn failed fail fails failing grades grade "
            "cheating caught detention isolation removed banned certificate certificates resit bottom "
            "held excused absent absence absences expelled exclusion swearing swore bullying bullied bully truant "
            "timetable transferred transfer pulled released withdrawing dropped"
        ),
        "not": word_set(
            "not no never cant couldnt cannot wont didnt doesnt isnt hasnt havent hadnt without nobody nothing "
            "none barely hardly stopped refuses unable neither"
        ),
    }
)
# Where a child is named for joy, or only as one who takes part.
GLAD = word_set(
    "won win wins winner winners winning goal goals scored scores medal medals prize prizes award awards team match "
    "congratulations congrats proud thank thanks well brilliant amazing fantastic lovely birthday concert raised "
    "club champion champions final finals cup league trophy tournament race raced ran swim swam "
    "swimming dance danced sang sings choir orchestra play played plays playing performed performance "
    "production show stage audition cast role poem poems poetry wrote painting drawing art artwork science "
    "project robot debate speech quiz chess spelling captain house points merit merits "
    "volunteer volunteered charity fundraising sponsored marathon bake baked cake cakes trip visit visited "
    "welcome enjoyed enjoy fun funny laugh joke jokes smile best luck good great happy excited delighted "
    "pleased achievement achieved distinction offered offers university uni job apprenticeship "
    "talk talks gave officer firefighter soldier army nurse camp expedition duke gold silver bronze hat goalkeeper keeper striker try tries wicket wickets "
    "runs relay pb record dog cat puppy horse guinea bike football rugby cricket netball hockey tennis "
    "musical guitar piano violin flute trumpet drum drums band gig festival book novel story character "
    "beautiful gorgeous superb hero star stars superstar brave assembly please "
    "your you christmas summer easter halloween property"
)
