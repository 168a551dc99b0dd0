"""Names that the whole country knows, and what a post says of an author or a public person.

A pupil may share such a name, so it is worth a second thought and no more.
"""

from __future__ import annotations

import re

from staffroom.engine.naming.neighbours import word_at
from staffroom.engine.text.view import TextView
from staffroom.engine.text.word_set import word_set


_WRITERS = """
philip pullman, malorie blackman, jacqueline wilson, david walliams, roald dahl, michael morpurgo,
julia donaldson, enid blyton, beatrix potter, lewis carroll, jack london, mark twain, jane austen,
charles dickens, emily bronte, charlotte bronte, anne bronte, george orwell, william golding,
thomas hardy, mary shelley, oscar wilde, arthur miller, harper lee, john steinbeck, wilfred owen,
william shakespeare, carol duffy, ann duffy, benjamin zephaniah, simon armitage, ted hughes,
william blake, john keats, robert frost, robert burns, robert browning, maya angelou, anne frank,
agatha christie, neil gaiman, terry pratchett, tom palmer, katherine rundell, alan bennett,
willy russell, dylan thomas, emily dickinson, virginia woolf, george eliot, lewis grassic,
philip larkin, john milton, charles lamb, edward lear, michael rosen, tom stoppard, jack thorne,
philip reeve, jon ronson, sue townsend, dick king, jonathan swift, walter scott, graham greene
"""
_SPORT = """
harry kane, marcus rashford, jude bellingham, bukayo saka, phil foden, declan rice, john stones,
harry maguire, jack grealish, mason mount, luke shaw, kyle walker, jordan henderson, daniel james,
leah williamson, beth mead, lucy bronze, ella toone, lauren james, chloe kelly, mary earps,
millie bright, ellen white, jill scott, wayne rooney, david beckham, gary lineker, ian wright,
alan shearer, steven gerrard, frank lampard, michael owen, bobby moore, andy murray, emma raducanu,
lewis hamilton, lando norris, george russell, mo farah, jessica ennis, tom daley, adam peaty,
laura kenny, chris hoy, max whitlock, ben stokes, joe root, harry brook, james anderson, mark wood,
stuart broad, heather knight, owen farrell, luke littler, luke humphries, ellie simmonds,
sarah storey, kelly holmes, steve davis, cole palmer, ben white, gareth southgate, emma hayes,
sarah hunter, roger bannister, jesse owens, serena williams, venus williams, tiger woods, ben foakes
"""
_STAGE = """
ed sheeran, harry styles, taylor swift, sam smith, ellie goulding, tom holland, emma watson,
daniel radcliffe, rupert grint, daniel craig, olivia colman, david attenborough, simon cowell,
holly willoughby, stephen fry, tom hanks, tom cruise, ben howard, james blunt, george michael,
elton john, paul mccartney, john lennon, george harrison, david bowie, freddie mercury,
amy winehouse, george ezra, lewis capaldi, sam fender, jess glynne, olivia rodrigo, katy perry,
michael jackson, janet jackson, james brown, james bay, joe wicks, chris martin, robbie williams,
gary barlow, will young, olly murs, jack black, will smith, emma stone, emma thompson, kate winslet,
hugh grant, colin firth, david tennant, matt smith, peter kay, lenny henry, jack whitehall,
james corden, graham norton, chris evans, paul hollywood, mary berry, jamie oliver, gordon ramsay,
bear grylls, brian cox, chris packham, steve backshall, louis theroux, dua lipa, lily allen,
lily james, ryan gosling, morgan freeman, samuel jackson, tom jones, grace kelly, audrey hepburn,
marilyn monroe, charlie chaplin, bruce lee, bob marley, stevie wonder, ray charles, aretha franklin
"""
_HISTORY = """
winston churchill, florence nightingale, mary seacole, rosa parks, martin luther, nelson mandela,
isaac newton, charles darwin, albert einstein, marie curie, rosalind franklin, alan turing,
ada lovelace, stephen hawking, emmeline pankhurst, emily davison, guy fawkes, henry tudor,
anne boleyn, catherine parr, jane seymour, catherine howard, thomas cromwell, oliver cromwell,
thomas more, francis drake, james cook, robert scott, ernest shackleton, neil armstrong, tim peake,
amelia earhart, amy johnson, grace darling, elizabeth fry, horatio nelson, george washington,
abraham lincoln, john kennedy, thomas edison, alexander bell, michael faraday, robert hooke,
george stephenson, james watt, wat tyler, dick turpin, jack the, mary anning, elizabeth anderson,
garrett anderson, thomas becket, ned kelly, henry ford, amy dowden, malcolm x, stephen lawrence,
anthony walker, jo cox, damilola taylor, claudia jones, robert owen, mary wollstonecraft
"""
_PUBLIC = """
keir starmer, rishi sunak, boris johnson, theresa may, david cameron, tony blair, gordon brown,
liz truss, margaret thatcher, jeremy corbyn, jeremy hunt, ed davey, nigel farage, sadiq khan,
angela rayner, rachel reeves, wes streeting, bridget phillipson, gavin williamson, michael gove,
donald trump, joe biden, kamala harris, barack obama, michelle obama, greta thunberg, andy burnham,
john major, ed miliband, george osborne, nick clegg, john smith, robert jenrick, justin welby
"""
_INVENTED = """
harry potter, ron weasley, hermione granger, oliver twist, david copperfield, tom sawyer, jane eyre,
mary poppins, peter pan, peter parker, james bond, sherlock holmes, john watson, bruce wayne,
clark kent, robin hood, jack sparrow, luke skywalker, adrian mole, tracy beaker, willy wonka,
charlie bucket, matilda wormwood, scout finch, atticus finch, eva smith, sheila birling,
eric birling, arthur birling, billy casper, george milton, lennie small, alex rider, percy jackson,
horrid henry, tom gates, charlie brown, bob cratchit, ebenezer scrooge, henry jekyll, edward hyde,
dorian gray, elizabeth bennet, billy elliot, oliver button, jack frost, father brown, mary jane,
lara croft, indiana jones, han solo, lorna doone, tess durbeyfield, billy goat, sarah jane,
john lewis, jack wills, ted baker, paul smith, laura ashley, thomas cook, william hill, jo malone,
fred perry, ben sherman, jack daniels, oliver bonas, charlotte tilbury, henry hoover, penny lane,
tommy hilfiger, joe browns, harvey nichols, lloyd george, eleanor rigby, billie jean, molly malone
"""
_ALL = ",".join([_WRITERS, _SPORT, _STAGE, _HISTORY, _PUBLIC, _INVENTED])
FAMOUS = frozenset("".join(name.split()) for name in _ALL.split(","))

# Brothers and sisters whom a lesson means: "the Brontë sisters", "the Wright brothers".
FAMOUS_KIN = word_set(
    "bronte wright grimm marx kray warner jonas williams brownlee everly gallagher"
)

# Before a name: callings that no pupil has.
_CALLINGS = word_set(
    "author authors novelist mp actor actress playwright composer mayor councillor governor governors",
    "broadcaster presenter comedian philosopher economist explorer senator suffragette astronaut",
    "illustrator journalist barrister architect inventor physicist chemist biologist physiologist",
    "olympian paralympian footballers superstar popstar singer-songwriter rapper youtuber blogger",
    "historian filmmaker celebrity legend candidate activist campaigner headteacher principal",
    "teacher caretaker cook receptionist alumnus alumna alumni electrician photographer paramedic",
)
# In the same sentence these make "by Jack London" an author rather than a child who drew it.
_READING = word_set(
    "novel novels author authors reading paperback hardback bestseller bestselling classic classics",
    "trilogy memoir biography autobiography audiobook lyrics album soundtrack directed illustrated",
    "published publisher chapters ghostwritten play plays playwright",
)
_WORKS = word_set(
    "novel novels album albums trilogy memoir film films biography bestseller classic"
)
_YEARS = re.compile(r" ?\((?:b\. ?|born |c\. ?)?1[0-9]{3}\b")


def known_to_all(first: str, last: str) -> bool:
    return first + last in FAMOUS


def plays_a_public_part(view: TextView, first: int, end: int) -> bool:
    """Whether the text says that tokens `first` to `end` name an author or a public person."""
    before = {word_at(view, first - 1), word_at(view, first - 2)}
    if not before.isdisjoint(_CALLINGS) and not view.starts_sentence(first):
        return True
    after = word_at(view, end)
    if after in _WORKS and view.possessive(view.tokens[end - 1]):
        return True
    if after == "mp" or (view.gap(end) == ", " if end < len(view.tokens) else False):
        here = {after, word_at(view, end + 1)}
        if not here.isdisjoint(_CALLINGS):
            return True
    if _YEARS.match(view.plain, view.tokens[end - 1].end):
        return True
    if "by" not in before and not view.possessive(view.tokens[end - 1]):
        return False
    reach = view.sentence(first, reach=14)
    return any(view.tokens[i].word in _READING for i in reach)
