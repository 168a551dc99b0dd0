"""Names that the whole country knows: of people, of people in stories, and of a few things.

Three hundred is what an adult in a school says in a year. A pupil may share any of them.
"""

from __future__ import annotations


_WRITERS = """
agatha christie, alan ayckbourn, alan bennett, alan garner, alan sillitoe, alfred tennyson, alice
walker, andrea levy, angie thomas, ann duffy, anne bronte, anne frank, anthony horowitz, arthur
doyle, arthur miller, arthur ransome, barry hines, beatrix potter, benjamin zephaniah, bernardine
evaristo, bram stoker, candice williams, carol duffy, caroline bird, charles dickens, charles
lamb, charlotte bronte, christina rossetti, cressida cowell, dan brown, david walliams, dennis
kelly, dick king, doris lessing, dylan thomas, edith nesbit, edward lear, edward thomas, elizabeth
browning, elle mcnicoll, emily bronte, emily dickinson, emma carroll, enid blyton, eoin colfer,
eric carle, eva ibbotson, evelyn waugh, francesca simon, george eliot, george herbert, george
martin, george orwell, gillian clarke, grace nichols, graham greene, harold pinter, harper lee,
henry james, hilary mantel, holly smale, ian mcewan, imtiaz dharker, iris murdoch, jack kerouac,
jack london, jack thorne, jackie kay, jacqueline wilson, jane austen, jason reynolds, jeff kinney,
joan aiken, john agard, john clare, john donne, john green, john keats, john masefield, john
milton, john osborne, john steinbeck, jon ronson, jonathan swift, joseph conrad, judith kerr,
julia donaldson, julian barnes, kae tempest, kate atkinson, kate clanchy, katherine rundell,
kenneth grahame, kwame alexander, lauren child, laurie lee, lee child, lewis carroll, lewis
grassic, liz pichon, louis sachar, lucy prebble, malorie blackman, mark haddon, mark twain, mary
shelley, matt haig, maya angelou, michael morpurgo, michael rosen, michelle paver, muriel spark,
neil gaiman, nick hornby, oliver jeffers, onjali rauf, oscar wilde, owen sheers, percy shelley,
phil earle, philip larkin, philip pullman, philip reeve, roald dahl, robert browning, robert
burns, robert frost, robin stevens, ronald thomas, rupert brooke, sally green, sally rooney,
samuel coleridge, samuel pepys, seamus heaney, shelagh delaney, siegfried sassoon, simon armitage,
stan barstow, stephen king, sue townsend, susan cooper, susan hill, sylvia plath, ted hughes,
tennessee williams, terry pratchett, thomas gray, thomas hardy, tom palmer, tom stoppard, toni
morrison, truman capote, virginia woolf, walter raleigh, walter scott, wilfred owen, william
blake, william golding, william morris, william shakespeare, william wordsworth, william yeats,
willy russell, zadie smith
"""
_SPORT = """
aaron ramsey, adam peaty, adil rashid, alan shearer, alastair cook, alessia russo, alex greenwood,
alex higgins, alex scott, alice tai, alun jones, amir khan, amy williams, andrew flintoff, andy
murray, anthony joshua, ashley cole, babe ruth, barry john, barry sheene, ben ainslie, ben
duckett, ben foakes, ben stokes, ben white, beth mead, beth shriever, beth tweddle, bethany
shriever, bianca walkden, billie king, bob willis, bobby charlton, bobby moore, bradley wiggins,
brian lara, brian odriscoll, bryony page, bukayo saka, cameron norrie, carl fogarty, carl lewis,
charley hull, charlotte edwards, chloe kelly, chris froome, chris hoy, chris woakes, christine
ohuruogu, christopher dean, cole palmer, colin jackson, daley thompson, damon hill, dan biggar,
daniel james, david beckham, david gower, david weir, declan rice, denise lewis, dina smith,
duncan goodhew, duncan scott, eddie edwards, ella toone, ellen white, ellie kildunne, ellie
simmonds, emily scarratt, emma hayes, emma raducanu, fara williams, finn russell, frank bruno,
frank lampard, frankie dettori, fred trueman, freddie flintoff, gareth bale, gareth
edwards, gareth southgate, gary lineker, gary neville, gavin hastings, geoff hurst, geoffrey
boycott, george best, george ford, george north, george russell, georgia stanway, geraint thomas,
gordon banks, graham gooch, graham hill, greg rutherford, hannah cockroft, hannah hampton, harry
brook, harry kane, harry maguire, heather knight, helen glover, ian botham, ian rush, ian wright,
imran khan, ivan toney, jack charlton, jack draper, jack grealish, jack laugher, jackie stewart,
jade jones, jake wightman, james anderson, james hunt, james maddison, jamie carragher, jamie
george, jamie vardy, jason kenny, jason robinson, jayne torvill, jenson button, jess carter, jesse
owens, jessica ennis, jessica hill, jill scott, jim clark, jimmy white, joe cole, joe root, john
stones, john terry, jonathan davies, jonnie peacock, jonny wilkinson, jordan henderson, jordan
pickford, jos buttler, josh kerr, judd trump, jude bellingham, justin rose, katarina thompson,
katherine grainger, katie boulter, keely hodgkinson, keira walsh, kelly holmes, kelly smith, kenny
dalglish, kevin keegan, kobbie mainoo, kobe bryant, kriss akabusi, kyle walker, lando norris,
laura kenny, lauren james, leah williamson, lebron james, lee westwood, leigh halfpenny, lewis
hamilton, linford christie, lionel messi, lizzie deignan, lizzy yarnold, louis smith, lucy bronze,
luke humphries, luke littler, luke shaw, marcus rashford, marcus smith, mark cavendish, mark
ramprakash, mark wood, marlie packer, maro itoje, martin johnson, mary earps, mason mount, matthew
pinsent, matty lee, max whitlock, michael carrick, michael johnson, michael jordan, michael owen,
michelle agyemang, mike tyson, millie bright, mo farah, mo salah, moeen ali, mohamed salah,
muhammad ali, nat sciver, niamh charles, nick faldo, nicola adams, nigel mansell, ollie watkins,
owen farrell, paul scholes, paula radcliffe, peter crouch, phil bennett, phil foden, phil neville,
phil taylor, rachael blackmore, rachel daly, raheem sterling, rebecca adlington, red rum, reece
james, ricky hatton, rio ferdinand, robin cousins, roger bannister, roger black, roger federer,
ronnie osullivan, rory mcilroy, roy keane, ryan giggs, sam allardyce, sam warburton, sarah storey, scott parker, sebastian coe, serena williams, shane warne, shane williams, simone
biles, sky brown, sophie ecclestone, steve cram, steve davis, steve ovett, steve redgrave, steve
smith, steven gerrard, stirling moss, stuart broad, stuart hogg, tanni thompson, tessa sanderson,
tiger woods, tim henman, tom brady, tom daley, tommy fleetwood, torvill dean, tyson fury, usain
bolt, venus williams, victoria pendleton, virat kohli, virginia wade, viv richards, wayne rooney,
will carling, zak crawley, zara tindall
"""
_STAGE = """
adam lambert, adam levine, alan carr, alan sugar, alan titchmarsh, aled jones, alesha dixon,
alfred hitchcock, amanda holden, amber heard, amy winehouse, andrew webber, annie mac, ant
mcpartlin, anthony hopkins, aretha franklin, ariana grande, audrey hepburn, barbara windsor, bear
grylls, ben elton, ben howard, ben shephard, benjamin britten, billie eilish, billie holiday,
billie piper, bob marley, bob monkhouse, brad pitt, brian cox, brian may, bruce forsyth, bruce
lee, bruno mars, bryn terfyl, cameron mackintosh, catherine tate, cerys matthews, charlie chaplin,
charlie dimmock, charlotte church, cheryl cole, chris brown, chris evans, chris martin, chris
moyles, chris packham, chris tarrant, christopher nolan, clara amfo, clara schumann, claudia
winkleman, clive myrie, colin baker, colin firth, dan walker, daniel bedingfield, daniel craig,
daniel kaluuya, daniel radcliffe, danny boyle, danny dyer, david attenborough, david bellamy,
david bowie, david gray, david mitchell, david tennant, david walliams, dean martin, declan
donnelly, delia smith, denzel washington, dermot oleary, dev patel, dua lipa, ed sheeran, edward
elgar, ella fitzgerald, ellie goulding, ellie simpson, elton john, emily blunt, emma stone, emma
thompson, emma watson, eric morecambe, ernie wise, fiona bruce, frank sinatra, frank skinner,
freddie mercury, gary barlow, gene kelly, george alagiah, george clooney, george ezra, george
formby, george handel, george harrison, george michael, gilbert sullivan, gordon ramsay, grace
dent, grace jones, grace kelly, graham norton, greg james, gregg wallace, gustav holst, harrison
ford, harry styles, helen mirren, henry purcell, holly willoughby, hugh grant, hugh jackman, hugh
laurie, huw edwards, ian mckellen, idris elba, jack black, jack johnson, jack savoretti, jack
whitehall, jake bugg, james arthur, james bay, james blunt, james brown, james corden, james dean,
james morrison, james taylor, jamie oliver, janet jackson, jess glynne, jess phillips, jessie j,
jessie ware, jim carrey, jim henson, jimmy carr, jo whiley, jodie comer, jodie whittaker, joe
brand, joe lycett, joe swash, joe wicks, john barnes, john barry, john boyega, john cage, john
coltrane, john legend, john lennon, john mayer, john peel, john rutter, john torode, john
williams, johnny depp, jon pertwee, joseph haydn, judi dench, judy garland, julie andrews, julie
walters, justin bieber, karl jenkins, kate bush, kate garraway, kate humble, kate moss, kate
winslet, katherine jenkins, katy b, katy perry, keira knightley, keith floyd, ken dodd, ken loach,
kirstie allsopp, kylie minogue, lee evans, lee mack, lenny henry, leona lewis, les dawson, lewis
capaldi, liam gallagher, lily allen, lily james, lorraine kelly, louis armstrong, louis theroux,
maggie smith, maisie williams, marilyn monroe, mark gatiss, mark hamill, mark ronson, martin
clunes, martin freeman, marvin gaye, mary berry, mary portas, matt lucas, matt smith, meera syal,
meryl streep, michael caine, michael jackson, michael mcintyre, michael sheen, miles davis, miley
cyrus, millie bobby, miriam hayes, mo gilligan, monty don, morgan freeman, nadiya
hussain, naga munchetty, naomi campbell, naomie harris, nick park, nigel slater, nina simone, nish
kumar, noel fielding, noel gallagher, olivia colman, olivia rodrigo, olly alexander, olly murs,
otis redding, patrick stewart, paul hollywood, paul mccartney, paul simon, paul weller, paul
young, peter capaldi, peter kay, phillip schofield, pierce brosnan, piers morgan, prue leith,
ralph williams, ray charles, ray davies, ray mears, richard burton, richard osman, rick stein,
ridley scott, rik mayall, rita ora, riz ahmed, rob brydon, robbie burns, robbie williams, rod
stewart, roger moore, roger taylor, roger waters, romesh ranganathan, rosie jones, ross kemp,
rowan atkinson, ruby wax, rupert grint, ruth jones, ryan gosling, rylan clark, sabrina carpenter,
sam cooke, sam fender, sam ryder, sam smith, samuel jackson, sandi toksvig, sanjeev bhaskar, sara
cox, sarah millican, scott mills, sean connery, shawn mendes, shirley bassey, simon cowell, sophie
turner, stacey solomon, stephen fry, stephen schwartz, stephen sondheim, steve backshall, steven
spielberg, stevie nicks, stevie wonder, susanna reid, taylor swift, terry nutkins, tess daly, tim
burton, tim rice, timothy dalton, tina turner, tom baker, tom cruise, tom felton, tom fletcher,
tom hanks, tom hardy, tom hiddleston, tom holland, tom jones, tommy cooper, tony blackburn, usher
raymond, vernon kay, victoria wood, walt disney, will smith, will young, zoe ball
"""
_HISTORY = """
abraham lincoln, ada king, ada lovelace, al capone, alan turing, albert einstein, alexander bell,
alexander fleming, amelia earhart, amy dillwyn, amy dowden, amy johnson, amy pond, andrew jackson,
andy goldsworthy, andy warhol, aneurin bevan, ann boleyn, anne askew, anne boleyn, anne lister,
anne sullivan, anthony gormley, anthony walker, antony gormley, arthur wellesley, barbara castle,
barbara hepworth, benazir bhutto, benjamin disraeli, benjamin franklin, bill clinton, bill gates,
billy kid, bonnie charlie, bonnie parker, bridget riley, buzz aldrin, calamity jane, carl
linnaeus, caroline herschel, catherine howard, catherine parr, cecil rhodes, charles babbage,
charles darwin, charles wesley, christopher columbus, christopher wren, clarice cliff, claudia
jones, clement attlee, clyde barrow, damien hirst, damilola taylor, daniel boone, david hockney,
david livingstone, davy crockett, desmond tutu, dick turpin, dick whittington, doreen lawrence,
dorothy hodgkin, dorothy vaughan, edith cavell, edmond halley, edmund hillary, edward heath,
edward jenner, edwin chadwick, elizabeth anderson, elizabeth fry, elizabeth garrett, elon musk,
emily davison, emily hobhouse, emmeline pankhurst, emmett till, ernest bevin, ernest rutherford,
ernest shackleton, ethel smyth, flora macdonald, florence nightingale, francis bacon, francis
crick, francis drake, franklin roosevelt, frederick douglass, frida kahlo, garrett anderson,
george bush, george cadbury, george custer, george mallory, george stephenson, george stubbs,
george washington, georgia okeeffe, grace darling, grayson perry, guy fawkes, harold
wilson, harriet tubman, helen keller, helen sharman, henry ford, henry hudson, henry maudslay,
henry moore, henry rousseau, henry stanley, henry tudor, horatio nelson, hugh latimer, ignatius
sancho, imran shah, indira gandhi, inigo jones, isaac newton, isambard brunel, jack cade, jack
ripper, jack the, james cook, james dyson, james hargreaves, james joule, james madison, james
maxwell, james watson, james watt, james wolfe, jane seymour, jeff bezos, jesse boot, jesse
jackson, jesse james, jim callaghan, jo cox, jocelyn burnell, john adams, john ball, john blanke,
john bunyan, john cabot, john calvin, john churchill, john constable, john dalton, john dee, john
franklin, john glenn, john kennedy, john knox, john snow, john wayne, john wesley, joseph
bazalgette, joseph lister, joseph paxton, joseph priestley, joseph rowntree, joseph turner, josiah
wedgwood, katherine johnson, keith haring, lady godiva, lambert simnel, louis braille, lucian
freud, mae jemison, mahatma gandhi, malcolm little, malcolm x, marie curie, mark zuckerberg,
martin frobisher, martin king, martin luther, mary anning, mary jackson, mary seacole, mary somerville, mary stuart, mary wollstonecraft, maurice wilkins, medgar evers,
michael collins, michael faraday, millicent fawcett, mungo park, ned kelly, ned ludd, neil
armstrong, nelson mandela, neville chamberlain, nicholas ridley, noor inayat, noor khan, nye
bevan, odette hallowes, olaudah equiano, olive morris, oliver cromwell, oliver tambo, owen
glyndwr, paul klee, paul nash, paul revere, perkin warbeck, quentin blake, rachel whiteread,
richard arkwright, richard branson, rob roy, robert adam, robert boyle, robert bruce, robert
catesby, robert cecil, robert clive, robert dudley, robert hooke, robert owen, robert peel, robert
scott, robert walpole, ronald reagan, rosa luxemburg, rosa parks, rosalind franklin, rosie
franklin, rosie parks, roy lichtenstein, ruby bridges, sally ride, samuel crompton, samuel morse,
sojourner truth, sophia singh, stephen hawking, stephen hawkins, stephen lawrence, steve biko,
steve jobs, sylvia pankhurst, tenzing norgay, theodore roosevelt, thomas barnardo, thomas becket,
thomas clarkson, thomas cranmer, thomas cromwell, thomas edison, thomas gainsborough, thomas
jefferson, thomas more, thomas newcomen, thomas telford, thomas wolsey, tim lee, tim peake, titus
salt, tracey emin, violet szabo, walter drake, walter tull, walter tyrell, wat tyler, william
booth, william gladstone, william herschel, william hogarth, william penn, william pitt, william
turner, william wallace, william wilberforce, winston churchill, wyatt earp, yuri gagarin
"""
_PUBLIC = """
alex salmond, amanda spielman, anas sarwar, andy burnham, angela merkel, angela rayner, arlene
foster, barack obama, boris johnson, bridget phillipson, captain tom, carla denyer, caroline
lucas, carwyn jones, charles kennedy, damian hinds, david cameron, david lammy, diana spencer,
diane abbott, dominic raab, donald trump, ed balls, ed davey, ed miliband, ella kissi, eluned
morgan, emily thornberry, emmanuel macron, estelle morris, gavin williamson, george floyd, george
osborne, gerry adams, gillian keegan, gordon brown, greta thunberg, hilary benn, hillary clinton,
humza yousaf, ian paisley, jacinda ardern, james cleverly, jeremy corbyn, jeremy hunt, jo swinson,
joe biden, john major, john prescott, john smith, john swinney, justin trudeau, justin welby,
justine greening, kamala harris, kate middleton, keir starmer, kemi badenoch, ken robinson, layla
moran, liz truss, malala yousafzai, marcus aurelius, margaret thatcher, mark drakeford, martin
lewis, martyn oliver, meghan markle, michael gove, michelle obama, michelle oneill, molly russell,
nick clegg, nicky morgan, nicola sturgeon, nigel farage, paddy ashdown, prince harry, priti patel,
rachel reeves, rishi sunak, robert jenrick, rowan williams, ruth kelly, sadiq khan, sarah everard,
sarah mullally, suella braverman, theresa may, tim farron, tom moore, tony benn, tony blair,
vaughan gething, wes streeting, william hague, yvette cooper
"""
_INVENTED = """
abigail williams, adrian mole, alan partridge, alex rider, alexander mcqueen, alice liddell, amos
diggory, amy march, andy pandy, anne shirley, annie warbucks, arthur birling, aston martin,
atticus finch, auggie pullman, augustus gloop, aunt bessie, barry
allen, bart simpson, basil fawlty, bella swan, benjamin bunny, beth march,
betty rizzo, bilbo baggins, bill sikes, bill sykes, billie jean, billy casper,
billy elliot, billy flynn, billy liar, blanche dubois, bob cratchit,
bobbi brown, boo radley, bruce bogtrotter, bruce wayne, cady heron, captain
birdseye, captain jack, carol danvers, cedric diggory, charlie brown, charlie bucket, charlotte
tilbury, christopher boone, clara oswald, clark kent, clint barton,
curley wife, daisy buchanan, daisy renton, danny champion, danny zuko, david brent, david
copperfield, dennis menace, desperate dan, diana prince, dick grayson, dickon
sowerby, donna noble, dorian gray, dot cotton, draco malfoy, ebenezer
scrooge, eddie carbone, eddie lyons, edmund pevensie, edna birling, edward cullen, edward hyde,
edward lyons, edward rochester, eleanor rigby, eliza doolittle, elizabeth arden, elizabeth bennet,
elizabeth proctor, elle woods, emma frost, emma woodhouse, eric birling, eva renton, eva smith,
evan hansen, father brown, forrest gump, fred scrooge,
frodo baggins, gabriella montez, gail platt, george banks, george kranky, george milton, gerald
croft, giles corey, ginny weasley, grace darling, grant mitchell, greg heffley, gwen stacy, han
solo, harry potter, heath ledger, heath robinson, helena
rubinstein, henry higgins, henry jekyll, hermione granger, homer
simpson, horace slughorn, horrid henry, huck finn, ian beale, indiana jones, jack
dawkins, jack dawson, jack jones, jack merridew, jack sparrow, s, jacob black, jacob marley, james bond, james trotter, jane banks,
jane bennet, jane eyre, jay gatsby, jean grey, jem finch, jemima duck, jessica
jones, jimmy choo, jo malone, jo march, joe browns, joe gargery, joey tribbiani, john darling,
john proctor, john rambo, john watson, john wick, jordan baker, julian albans, kate
bishop, kate spade, katniss everdeen, ken barlow, lady macbeth, lara croft, laura mercier, lennie small, linda lyons, lisa simpson, lloyd george, lois
lane, lorna doone, lucy pevensie, luke cage, luke skywalker, luna lovegood, lydia bennet, lyra
belacqua, marc jacobs, maria vontrapp, marks spencer, martha jones, marty mcfly, mary bennet, mary
berry, mary lennox, mary poppins, mary warren, mary watson, matilda honey, matilda
wormwood, matt murdock, may company, meg march, michael banks, michael darling, mickey
johnstone, mike teavee, miles morales, minnie minx, molly malone, monica geller, nancy drew, nancy sikes, neville longbottom, nick carraway, nymphadora tonks, oliver bonas, oliver
button, oliver mellors, oliver twist, peggy mitchell, percy jackson, peter pan, peter parker, peter pevensie, peter quill, phil dunphy, phil mitchell, philip pirran, pippi longstocking, rachel green, regina george, remus lupin, rocky balboa,
rodney trotter, rodrick heffley, rolls royce, ron weasley, rose dawson, rose
tyler, ross geller, roxie hart, sally bowles, sandy olsson, sara crewe,
sarah jane, savannah way, scott lang, scout finch, sharpay evans, sheila birling, sherlock holmes,
shirley valentine, sirius black, sophie bfg, st james, stanley kowalski, stanley yelnats, stella
mccartney, stephen strange, steve rogers, summer dawson, susan pevensie, sybil birling, ted lapidus, tess durbeyfield, tim canterbury, tiny tim, tom buchanan,
tom gates, tom joad, tom kitten, tom robinson, tom sawyer, tony stark, tracy
beaker, tracy turnblad, troy bolton, uncle ben, velma kelly, veruca salt, violet beauregarde,
vivienne westwood, wendy darling, will parry, willy loman, willy wonka
"""
_THINGS = """
austin healey, austin martin, autumn leaf, ben nevis, ben sherman, betty crocker, billy goat, bob
builder, calvin klein, chelsea bridge, christian aid, daisy chain, dawn chorus, dorothy perkins,
earl grey, faith school, fireman sam, florence machine, fred perry, harley davidson, harvey
nichols, henry hoover, holly hedge, iris scan, jack daniels, jack frost, jack russell, jack wills,
jade emperor, james park, jasmine rice, john lewis, lady grey, laura ashley, levi strauss, mary
celeste, mary jane, max factor, morris minor, paul smith, pearl harbour, penny black, penny
farthing, penny lane, peppa pig, peter rabbit, poppy appeal, postman pat, preston north, ralph
lauren, robin hood, rose hip, rosemary lane, rosie lee, roy rovers, ruby tuesday, ted baker,
thomas cook, thomas tank, tommy hilfiger, victoria falls, victoria hall, victoria park, victoria
road, victoria station, victoria street, william hill
"""


def _run_together(names: str) -> frozenset[str]:
    return frozenset("".join(name.split()) for name in names.split(","))


FAMOUS_THINGS = _run_together(_THINGS)
FAMOUS = FAMOUS_THINGS.union(
    *map(_run_together, (_WRITERS, _SPORT, _STAGE, _HISTORY, _PUBLIC, _INVENTED))
)
