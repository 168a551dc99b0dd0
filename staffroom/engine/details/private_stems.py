"""Openings of words without which no pattern of a kind can match: a look that costs next to nothing.

A stem is a whole word or its first five letters.
"""

from __future__ import annotations

from staffroom.engine.text.gates import GateIndex
from staffroom.engine.text.word_set import word_set


LENGTH = 5

STEMS = {
    "health": word_set(
        "sick ill poorl stres back knee hip leg arm ankle foot shoul wrist anxie depre covid flu shing",
        "chest heart nerve migra exhau burn burnt burne burno bug hango infec virus illne op opera surge",
        "proce scan scans treat biops chemo signe unwel hospi inten coma rehab disab secti e infir radio",
        "maste hyste vasec trans bypas repla ivf dialy antid insul hrt detox blood test tests teste couns",
        "medic diagn tumou strok break broke fract snapp dislo ruptu tore torn sprai isnt arent wasnt",
        "hasnt not thera shrin psych oncol cardi drink booze bottl wagon menop slipp herni gall galls",
        "kidne appen pacem concu fall crash accid docto addic recov weigh hungo panic misca probl alcoh",
        "aa soon speed suici self selfh crutc drunk emerg appoi fever tempe seizu fit colla faint liver",
        "fits fit seizu black palpi flash childcare reaso groun issue retir",
    ),
    "baby": word_set(
        "pregn duff expec mater pater adopt parental baby due birth secti twins son daugh sickn trime",
        "tryin gone eatin bun cant arriv dad mum fathe mothe way",
    ),
    "family": word_set(
        "divor split separ marri hitch engag wife husba partn boyfr girlf left leavi died dead passe ill",
        "poorl hospi cance strok pregn expec cheat walke kicke arres priso jail unwel sick dying funer",
        "moved care redun demen opera chemo exclu expel faile drink addic insid broke break affai weddi",
        "honey stag hen nupti singl datin seein sleep shack livin tinde grind hinge custo snogg seen",
        "spott caugh thing item coupl hooki got fling it court separ hospi home coma accid crash relat love man woman bloke fella civil knot",
    ),
    "loss": word_set(
        "lost losin loss death passi funer berea compa griev mourn passe died sad sudde tragi untim"
    ),
    "discipline": word_set(
        "suspe sacke fired dismi disci inves demot arres repri barre struc redun let boot push elbow sack",
        "pushe force escor marched leave accus reported convi sente caugh banne haule told troub final",
        "court strip griev misco warni garde capab perfo suppo impro fail faile fails faili tribu alleg",
        "compl safeg settl drink resig cloud sacki absen appra hande walke job obser inade requi licen",
        "strik guilt targe revie stand medic",
    ),
    "home": word_set(
        "lives live livin house flat bunga carav landl moved movin bough commu addre burgl evict counc",
        "home",
    ),
    "beliefs": word_set(
        "gay lesbi bisex bi queer trans asexu non musli chris catho jewis jew hindu sikh buddh athei",
        "jehov mormo tory commu marxi came comes comin votes voted votin joine membe paid campa stood",
        "stand conve",
    ),
    "absence": word_set("off away absen not out isnt wont cant canno unabl"),
    "leaving": word_set("leave leavi resig depar stepp longe"),
    "gossip": word_set(
        "onlyf strip gambl face botox ozemp slimm weigh hair visa depor smoke smoki"
    ),
    # A sum of money is known by its sign, which stands among the words, or by its thousands.
    "pay": word_set(
        "£ k grand salar wage wages pay pays paysl payri paycu paypa paygr paysc payda payro overpaid",
        "underpaid pensi bonus mortg debt debts bank tax overd contr bankr owes ups ups1 ups2 ups3 main",
        "mains upper",
        *(f"{thousands}k" for thousands in range(10, 1000)),
        *(f"m{point}" for point in range(1, 7)),
        *(f"l{point}" for point in range(100)),
    ),
    "age": word_set(
        "0 thirt forty fifty sixty seven forti fifti sixti",
        *(f"{age} {age}st {age}nd {age}rd {age}th" for age in range(20, 80)),
    ),
    "topic": word_set(
        "cance leuka depre anxie stres menta adhd autis epile diabe demen arthr ms parki bipol ptsd covid",
        "menop migra crohn eatin insom addic dysle debt infer shing sciat verti pneum illne coeli deaf",
        "suici strug",
    ),
}

STEM_GATES = GateIndex()
KIND_GATES = {kind: STEM_GATES.gate(stems) for kind, stems in STEMS.items()}


def stems_of(words: frozenset[str]) -> frozenset[str]:
    """The words and their openings, of which `STEM_GATES` knows the groups."""
    return words.union([word[:LENGTH] for word in words])
