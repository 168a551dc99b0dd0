"""Names that the whole country knows: of people, of people in stories, and of a few things.

Three hundred is what an adult in a school says in a year. A pupil may share any of them.
"""

from __future__ import annotations


_WRITERS = """
adrian henri, agatha christie, alan ayckbourn, alan bennett, alan garner, alan sillitoe, aldous
huxley, alex bell, alex wheatle, alfred tennyson, alice walker, andrea levy, andy griffiths, angie
thomas, ann duffy, anne bronte, anne fine, anne frank, anthony horowitz, arthur clarke, arthur
doyle, arthur miller, arthur ransome, barry hines, beatrix potter, benjamin zephaniah, bernardine
evaristo, bram stoker, brendan behan, brian patten, candice williams, carol duffy, caroline bird,
catherine johnson, cecil lewis, charles dickens, charles lamb, charlotte bronte, christina
rossetti, cressida cowell, cs lewis, dan brown, david almond, david walliams, dean atta, dennis
kelly, dick francis, dick king, doris lessing, dylan thomas, edith nesbit, edward gorey, edward
lear, edward thomas, elizabeth browning, elle mcnicoll, emily bronte, emily dickinson, emma
carroll, enid blyton, eoin colfer, eric carle, eva ibbotson, evelyn waugh, ezra pound, francesca
simon, geoffrey chaucer, george eliot, george herbert, george martin, george orwell, gillian
clarke, grace nichols, graham greene, harold pinter, harper lee, henry james, hilary mantel, holly
smale, ian mcewan, imtiaz dharker, iris murdoch, isaac asimov, jack kerouac, jack london, jack
thorne, jackie kay, jacqueline wilson, james joyce, jane austen, jason reynolds, jeff kinney,
jenny mclachlan, jenny pearce, joan aiken, john agard, john betjeman, john boyne, john clare, john
donne, john green, john keating, john keats, john masefield, john milton, john osborne, john
steinbeck, john synge, john wyndham, jon ronson, jonathan swift, joseph coelho, joseph conrad,
judith kerr, julia donaldson, julian barnes, kae tempest, kate atkinson, kate clanchy, katherine
rundell, kenneth grahame, kit wright, kwame alexander, lauren child, laurie lee, lee child, lewis
carroll, lewis grassic, lisa thompson, liz pichon, louis sachar, lucy prebble, maeve binchy,
malorie blackman, malory blackman, marcus sedgwick, mark haddon, mark twain, markus zusak, mary
shelley, matt haig, maya angelou, meg rosoff, melvin burgess, michael frayn, michael morpurgo,
michael rosen, michelle paver, muriel spark, neil gaiman, nick hornby, oliver jeffers, onjali
rauf, oscar wilde, owen sheers, pam ayres, patrick ness, percy shelley, peter bunzl, phil earle,
philip larkin, philip pullman, philip reeve, ray bradbury, rick riordan, roald dahl, robert
browning, robert burns, robert frost, robin stevens, roddy doyle, roger mcgough, ronald thomas,
ross welford, rupert brooke, sally green, sally rooney, samuel beckett, samuel coleridge, samuel
pepys, sarah crossan, seamus heaney, sean ocasey, shelagh delaney, siegfried sassoon, simon
armitage, stan barstow, stephen king, stevie smith, sue townsend, susan cooper, susan hill,
suzanne collins, sylvia plath, ted hughes, tennessee williams, terry pratchett, thomas gray,
thomas hardy, thomas malory, tom fletcher, tom palmer, tom stoppard, toni morrison, truman capote,
ursula leguin, valerie bloom, vashti hardy, veronica roth, virginia woolf, walter raleigh, walter
scott, wilfred owen, william blake, william golding, william morris, william shakespeare, william
wordsworth, william yeats, willy russell, zadie smith
"""
_SPORT = """
aaron lennon, aaron ramsey, adam lallana, adam peaty, adil rashid, aggie beever, alan ball, alan
shearer, alastair cook, alessia russo, alex ferguson, alex greenwood, alex higgins, alex scott,
alice tai, ally mccoist, alun jones, amir khan, amy williams, andre agassi, andrew flintoff,
andrew robertson, andy carroll, andy cole, andy murray, anthony joshua, arne slot, ashley cole,
ayrton senna, babe ruth, barry john, barry mcguigan, barry sheene, ben ainslie, ben davies, ben
duckett, ben foakes, ben stokes, ben white, beth england, beth mead, beth shriever, beth tweddle,
bethany shriever, bianca walkden, bill shankly, billie king, billy bremner, billy wright, bjorn
borg, bob paisley, bob willis, bobby charlton, bobby moore, bobby robson, bradley wiggins, brian
clough, brian lara, brian odriscoll, bryan robson, bryony page, bukayo saka, cameron norrie, carl
fogarty, carl lewis, carlos sainz, casey stoney, charles leclerc, charley hull, charlotte edwards,
chloe kelly, chloe maggs, chris froome, chris hoy, chris smalling, chris waddle, chris woakes,
christine ohuruogu, christopher dean, coco gauff, cole palmer, colin jackson, conor coady, conor
gallagher, conor mcgregor, curtis jones, daley thompson, damon hill, dan biggar, daniel james,
daniel ricciardo, danny ings, danny welbeck, darren anderton, david beckham, david gower, david
james, david seaman, david silva, david weir, declan rice, demi stokes, denis law, denise lewis,
dennis bergkamp, des walker, dina smith, duncan edwards, duncan ferguson, duncan goodhew, duncan
scott, dwight yorke, eddie edwards, eddie howe, ella toone, ellen white, ellie kildunne, ellie
simmonds, emile heskey, emily scarratt, emma hayes, emma raducanu, eric cantona, esme morgan,
ethan ampadu, fara williams, fernando alonso, finn russell, frank bruno, frank lampard, frankie
dettori, fred trueman, freddie flintoff, gareth bale, gareth edwards, gareth southgate, gary
lineker, gary neville, gavin hastings, geoff hurst, geoffrey boycott, george best, george ford,
george foreman, george north, george russell, georgia stanway, geraint thomas, gordon banks, grace
clinton, graeme souness, graham gooch, graham hill, greg rutherford, hannah cockroft, hannah
hampton, harry brook, harry kane, harry maguire, harry redknapp, harry wilson, heather knight,
helen glover, ian botham, ian rush, ian wright, imran khan, ivan toney, jack charlton, jack
draper, jack grealish, jack laugher, jack wilshere, jackie stewart, jade jones, jake wightman,
james anderson, james hunt, james maddison, james milner, jamie carragher, jamie george, jamie
redknapp, jamie vardy, jason kenny, jason robinson, jayne torvill, jenson button, jess carter,
jess fishlock, jess park, jesse lingard, jesse owens, jessica ennis, jessica hill, jill scott, jim
baxter, jim clark, jim leighton, jimmy armfield, jimmy greaves, jimmy white, joe cole, joe
frazier, joe gomez, joe root, john mcenroe, john mcginn, john stones, john terry, jonathan davies,
jonnie peacock, jonny wilkinson, jordan henderson, jordan nobbs, jordan pickford, jos buttler,
jose mourinho, josh kerr, judd trump, jude bellingham, jurgen klopp, justin rose, karen carney,
katarina thompson, katherine grainger, katie boulter, katie taylor, keely hodgkinson, keira walsh,
kelly holmes, kelly smith, kenny dalglish, kevin keegan, kobbie mainoo, kobe bryant, kriss
akabusi, kyle walker, lando norris, laura kenny, lauren hemp, lauren james, leah williamson,
lebron james, lee westwood, leigh halfpenny, lennox lewis, les ferdinand, lewis hamilton, linford
christie, lionel messi, lizzie deignan, lizzy yarnold, lotte moy, louis smith, lucy bronze, luke
humphries, luke littler, luke shaw, marcus rashford, marcus smith, maria sharapova, mark
cavendish, mark ramprakash, mark wood, marlie packer, maro itoje, martin johnson, martin peters,
martina navratilova, mary earps, mason mount, matt busby, matthew pinsent, matty lee, max
verstappen, max whitlock, maya letissier, michael carrick, michael johnson, michael jordan,
michael owen, michael schumacher, michelle agyemang, mike tyson, millie bright, mo farah, mo
salah, moeen ali, mohamed salah, muhammad ali, naomi osaka, naseem hamed, nat lofthouse, nat
sciver, neco williams, nelson piquet, niamh charles, nick barmby, nick faldo, nicky butt, nicola
adams, nigel mansell, nikita parris, nobby stiles, novak djokovic, ollie watkins, oscar piastri,
owen farrell, paul gascoigne, paul ince, paul scholes, paula radcliffe, pep guardiola, pete
sampras, peter beardsley, peter crouch, peter schmeichel, peter shilton, phil bennett, phil foden,
phil jones, phil neville, phil taylor, rachael blackmore, rachel daly, rafael nadal, raheem
sterling, ray wilson, rebecca adlington, red rum, reece james, ricky hatton, rio ferdinand, robbie
fowler, robbie keane, robin cousins, robin persie, rocky marciano, roger bannister, roger black,
roger federer, roger hunt, ronnie osullivan, rory mcilroy, roy hodgson, roy keane, ryan giggs, sam
allardyce, sam warburton, sarah storey, sarina wiegman, scott mctominay, scott parker, sean dyche,
sebastian coe, serena williams, sergio perez, shane warne, shane williams, simone biles, sky
brown, sonny liston, sophie ecclestone, sophie ingle, stanley matthews, steffi graf, steph
houghton, steve cram, steve davis, steve ovett, steve redgrave, steve smith, steven gerrard,
stirling moss, stuart broad, stuart hogg, stuart pearce, tanni thompson, teddy sheringham, tessa
sanderson, theo walcott, thierry henry, thomas tuchel, tiger woods, tim henman, tim sherwood, tom
brady, tom daley, tom finney, tommy fleetwood, toni duggan, tony adams, torvill dean, trent
arnold, tyson fury, usain bolt, venus serena, venus williams, victoria pendleton, virat kohli,
virginia wade, viv richards, wayne rooney, will carling, zak crawley, zara tindall
"""
_STAGE = """
adam ant, adam faith, adam lambert, adam levine, alan carr, alan rickman, alan sugar, alan
titchmarsh, aled jones, alesha dixon, alex turner, alfie moon, alfred hitchcock, amanda holden,
amber heard, amy adams, amy poehler, amy winehouse, andrew scott, andrew webber, anne hathaway,
annie mac, ant mcpartlin, anthony hopkins, archie bell, aretha franklin, ariana grande, audrey
hepburn, ava max, barbara windsor, barbra streisand, barry manilow, barry white, bear grylls, ben
affleck, ben elton, ben howard, ben kingsley, ben shephard, ben whishaw, benjamin britten, bill
bailey, bill murray, bill nighy, bill withers, billie eilish, billie holiday, billie piper, billy
bragg, billy connolly, billy joel, billy ocean, bob dylan, bob geldof, bob hope, bob marley, bob
monkhouse, bobby brown, bonnie tyler, brad pitt, brett anderson, brian cox, brian may, bruce
forsyth, bruce lee, bruno mars, bryn terfyl, buddy holly, cameron mackintosh, catherine tate,
celine dion, cerys matthews, charlie chaplin, charlie dimmock, charlie parker, charlie watts,
charlotte church, cheryl cole, chris brown, chris evans, chris martin, chris moyles, chris
packham, chris pratt, chris rock, chris tarrant, christopher nolan, chuck berry, clara amfo, clara
schumann, claudia winkleman, cliff richard, clive myrie, colin baker, colin firth, craig david,
damon albarn, dan walker, daniel bedingfield, daniel craig, daniel kaluuya, daniel obrien, daniel
radcliffe, danny boyle, danny dyer, dave grohl, david attenborough, david bellamy, david bowie,
david essex, david gray, david mitchell, david soul, david tennant, david walliams, dawn french,
dean martin, declan donnelly, delia smith, denzel washington, dermot oleary, dev patel, diana
ross, dizzy gillespie, dolly parton, donna summer, drew barrymore, dua lipa, ed sheeran, eddie
murphy, eddie redmayne, edward elgar, elizabeth taylor, ella fitzgerald, ellie goulding, ellie
rowsell, ellie simpson, elton john, elvis presley, emily blunt, emma corrin, emma roberts, emma
stone, emma thompson, emma watson, eric morecambe, ernie wise, fiona bruce, florence pugh, frank
sinatra, frank skinner, frankie valli, freddie mercury, freddie starr, gary barlow, gene kelly,
george alagiah, george clooney, george ezra, george formby, george handel, george harrison, george
martin, george michael, gilbert sullivan, gloria gaynor, gordon ramsay, grace dent, grace jones,
grace kelly, grace slick, grace vanderwaal, gracie abrams, graham norton, greg james, gregg
wallace, gustav holst, hank marvin, hank williams, harrison ford, harry belafonte, harry enfield,
harry hill, harry styles, helen mirren, henry purcell, holly johnson, holly valance, holly
willoughby, hugh grant, hugh jackman, hugh laurie, huw edwards, ian hislop, ian mckellen, idris
elba, jack black, jack johnson, jack lemmon, jack nicholson, jack savoretti, jack whitehall, jake
bugg, james arthur, james bay, james blunt, james brown, james corden, james dean, james may,
james morrison, james taylor, jamie oliver, janet jackson, janis joplin, jarvis cocker, jason
derulo, jason donovan, jennifer aniston, jennifer lawrence, jennifer lopez, jennifer saunders,
jeremy clarkson, jeremy kyle, jeremy paxman, jeremy vine, jess glynne, jess phillips, jessie j,
jessie ware, jim carrey, jim henson, jim morrison, jimi hendrix, jimmy carr, jimmy hendrix, jimmy
page, jo whiley, joanna lumley, jodie comer, jodie whittaker, joe brand, joe lycett, joe swash,
joe wicks, john barnes, john barry, john boyega, john cage, john coltrane, john legend, john
lennon, john mayer, john peel, john rutter, john torode, john williams, johnny cash, johnny depp,
jon pertwee, joseph haydn, josh oconnor, judi dench, judy garland, julia roberts, julie andrews,
julie walters, justin bieber, karl jenkins, kate bush, kate garraway, kate humble, kate moss, kate
winslet, katherine jenkins, katy b, katy perry, keira knightley, keith floyd, keith richards, ken
dodd, ken loach, kirstie allsopp, kurt cobain, kylie minogue, lee evans, lee mack, lenny henry,
leona lewis, les dawson, lewis capaldi, liam gallagher, lily allen, lily james, lionel richie,
lonnie donegan, lorraine kelly, louis armstrong, louis theroux, luke combs, luther vandross,
maggie smith, maisie williams, mariah carey, marilyn monroe, mark gatiss, mark hamill, mark
ronson, martin clunes, martin freeman, marvin gaye, mary berry, mary portas, matt damon, matt
leblanc, matt lucas, matt smith, meera syal, meryl streep, michael caine, michael fish, michael
jackson, michael mcintyre, michael sheen, mick jagger, miles davis, miley cyrus, millie bobby,
miriam hayes, mo gilligan, monty don, morgan freeman, nadiya hussain, naga munchetty, naomi
campbell, naomie harris, nat cole, neil diamond, nick park, nicole kidman, nigel slater, nina
simone, nish kumar, noel fielding, noel gallagher, oliver hardy, olivia colman, olivia rodrigo,
olly alexander, olly murs, otis redding, ozzy osbourne, patrick stewart, paul hollywood, paul
mccartney, paul merton, paul mescal, paul newman, paul simon, paul weller, paul whitehouse, paul
young, peter capaldi, peter gabriel, peter kay, phil collins, phillip schofield, pierce brosnan,
piers morgan, prue leith, ralph fiennes, ralph williams, ravi shankar, ray charles, ray davies,
ray mears, richard ashcroft, richard burton, richard hammond, richard osman, rick stein, ridley
scott, rik mayall, ringo starr, rita ora, riz ahmed, rob brydon, robbie burns, robbie coltrane,
robbie williams, robert downey, robert pattinson, robert plant, rod stewart, roger moore, roger
taylor, roger waters, romesh ranganathan, rosie jones, ross kemp, rowan atkinson, roy orbison,
ruby wax, rupert grint, ruth jones, ryan gosling, ryan reynolds, rylan clark, sabrina carpenter,
sam cooke, sam fender, sam ryder, sam smith, samuel jackson, sandi toksvig, sandra bullock,
sanjeev bhaskar, sara cox, sarah millican, scott mills, sean connery, shania twain, shawn mendes,
shirley bassey, simon cowell, sonny cher, sophie turner, stacey solomon, stan laurel, stephen fry,
stephen schwartz, stephen sondheim, steve backshall, steven spielberg, stevie nicks, stevie
wonder, susanna reid, taylor swift, terry nutkins, tess daly, tim burton, tim minchin, tim rice,
timothy dalton, tina turner, tom baker, tom cruise, tom felton, tom fletcher, tom hanks, tom
hardy, tom hiddleston, tom holland, tom jones, tom odell, tommy cooper, tony blackburn, tony
curtis, usher raymond, vernon kay, victoria wood, walt disney, warwick davis, whitney houston,
will ferrell, will poulter, will smith, will young, willie nelson, zara larsson, zoe ball
"""
_HISTORY = """
abraham lincoln, ada king, ada lovelace, adam smith, adolf hitler, al capone, alan turing, albert
einstein, alexander bell, alexander fleming, amelia earhart, amy dillwyn, amy dowden, amy johnson,
amy pond, amy robsart, andrew jackson, andy goldsworthy, andy warhol, aneurin bevan, ann boleyn,
anne askew, anne boleyn, anne bonny, anne hathaway, anne lister, anne sullivan, anthony gormley,
anthony walker, antony gormley, arthur wellesley, barbara castle, barbara hepworth, barnes wallis,
benazir bhutto, benjamin disraeli, benjamin franklin, bernadette soubirous, bill clinton, bill
gates, billy kid, bonnie charlie, bonnie parker, bridget riley, buzz aldrin, calamity jane,
captain cook, captain scott, carl linnaeus, caroline herschel, catherine howard, catherine parr,
cecil rhodes, charles babbage, charles darwin, charles wesley, christopher columbus, christopher
wren, clarice cliff, claudia jones, clement attlee, clyde barrow, damien hirst, damilola taylor,
daniel boone, david hockney, david hume, david livingstone, david ricardo, davy crockett, desmond
tutu, dick turpin, dick whittington, doreen lawrence, dorothy hodgkin, dorothy vaughan, douglas
bader, edith cavell, edmond halley, edmund hillary, edward heath, edward jenner, edward teach,
edward wilson, edwin chadwick, elie wiesel, elizabeth anderson, elizabeth fry, elizabeth garrett,
elon musk, emily davison, emily hobhouse, emmeline pankhurst, emmett till, emmy noether, ernest
bevin, ernest rutherford, ernest shackleton, ethel smyth, eva kor, flora macdonald, florence
nightingale, francis assisi, francis bacon, francis crick, francis drake, franklin roosevelt, fred
sanger, frederick douglass, frida kahlo, friedrich engels, garrett anderson, george bush, george
cadbury, george custer, george mallory, george stephenson, george stubbs, george washington,
georgia okeeffe, grace darling, grace omalley, grayson perry, guy fawkes, guy gibson, hamnet
shakespeare, hans scholl, harold wilson, harriet tubman, helen keller, helen sharman, henry ford,
henry hudson, henry maudslay, henry moore, henry morgan, henry rousseau, henry stanley, henry
tudor, horatio nelson, hugh latimer, ignatius sancho, imran shah, indira gandhi, inigo jones,
isaac newton, isambard brunel, jack cade, jack ripper, jack the, james cook, james dyson, james
hargreaves, james joule, james madison, james maxwell, james watson, james watt, james wolfe, jane
grey, jane seymour, jeff bezos, jesse boot, jesse jackson, jesse james, jim callaghan, jo cox,
joan arc, jocelyn burnell, john adams, john ball, john blanke, john bunyan, john cabot, john
calvin, john churchill, john constable, john dalton, john dee, john franklin, john glenn, john
hall, john kennedy, john keynes, john knox, john locke, john ruskin, john snow, john wayne, john
wesley, josef mengele, joseph bazalgette, joseph lister, joseph paxton, joseph priestley, joseph
rowntree, joseph stalin, joseph turner, josiah wedgwood, judith shakespeare, karl marx, katherine
johnson, keith haring, lady godiva, lady jane, lambert simnel, lawrence oates, leon trotsky, lise
meitner, louis braille, lucian freud, mae jemison, mahatma gandhi, malcolm little, malcolm x,
margot frank, marie antoinette, marie curie, mark zuckerberg, martin frobisher, martin king,
martin luther, mary anning, mary jackson, mary read, mary seacole, mary somerville, mary stuart,
mary tudor, mary wollstonecraft, matthew flinders, matthew henson, maurice wilkins, max born, max
planck, medgar evers, michael collins, michael faraday, miep gies, millicent fawcett, mother
teresa, mungo park, ned kelly, ned ludd, neil armstrong, nelson mandela, nelson rolihlahla,
neville chamberlain, nicholas ridley, nicholas winton, niels bohr, noor inayat, noor khan, nye
bevan, odette hallowes, olaudah equiano, olive morris, oliver cromwell, oliver tambo, oscar
romero, oskar schindler, otto frank, owen glyndwr, paul dirac, paul klee, paul nash, paul revere,
perkin warbeck, peter higgs, primo levi, quentin blake, rachel whiteread, richard arkwright,
richard branson, rob roy, robert adam, robert boyle, robert bruce, robert catesby, robert cecil,
robert clive, robert dudley, robert hooke, robert oppenheimer, robert owen, robert peel, robert
scott, robert stephenson, robert stevenson, robert wadlow, robert walpole, ronald reagan, rosa
luxemburg, rosa parks, rosalind franklin, rosalyn yalow, rosie franklin, rosie parks, roy
lichtenstein, ruby bridges, sally ride, samuel crompton, samuel morse, sojourner truth, sophia
singh, sophie germain, sophie scholl, stephen hawking, stephen hawkins, stephen lawrence, steve
biko, steve jobs, susanna hall, sylvia pankhurst, tenzing norgay, theodore roosevelt, thomas
aquinas, thomas barnardo, thomas becket, thomas carlyle, thomas clarkson, thomas cranmer, thomas
cromwell, thomas edison, thomas gainsborough, thomas hobbes, thomas jefferson, thomas more, thomas
newcomen, thomas paine, thomas telford, thomas wolsey, tim hunt, tim lee, tim peake, titus salt,
tom crean, tracey emin, vera lynn, violet szabo, walter drake, walter tull, walter tyrell, wat
tyler, william booth, william gladstone, william harvey, william herschel, william hogarth,
william penn, william pitt, william turner, william tyndale, william wallace, william wilberforce,
winston churchill, wyatt earp, yuri gagarin
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
abigail williams, adrian mole, alan partridge, albus potter, alex rider, alexander mcqueen, alfie
moon, alice liddell, alicia spinnet, amos diggory, amy march, andy davis, andy pandy, angelina
johnson, anne shirley, annie warbucks, arthur birling, arthur weasley, aston martin, atticus
finch, auggie pullman, augustus gloop, aunt bessie, ava sharpe, barry allen, bart simpson, basil
fawlty, bella swan, benjamin bunny, beth march, betty rizzo, bilbo baggins, bill sikes, bill
sykes, billie jean, billy casper, billy elliot, billy flynn, billy liar, blanche dubois, bob
cratchit, bob parr, bobbi brown, boo radley, bruce bogtrotter, bruce wayne, cady heron, captain
birdseye, captain jack, carl fredricksen, carol danvers, cedric diggory, charlie brown, charlie
bucket, charlie weasley, charlotte tilbury, cho chang, christopher boone, clara oswald, clark
kent, clint barton, colin creevey, cruella vil, curley wife, daisy buchanan, daisy renton, dana
scully, danny champion, danny zuko, dash parr, david brent, david copperfield, dean thomas, dennis
menace, desperate dan, diana prince, dick grayson, dickon sowerby, donna noble, dorian gray, dot
cotton, draco malfoy, ebenezer scrooge, eddie carbone, eddie lyons, edmund pevensie, edna birling,
edward cullen, edward hyde, edward lyons, edward rochester, eleanor rigby, eliza doolittle,
elizabeth arden, elizabeth bennet, elizabeth proctor, elle woods, emma frost, emma woodhouse, eric
birling, ernie macmillan, eva renton, eva smith, evan hansen, father brown, forrest gump, fox
mulder, fred scrooge, fred weasley, frodo baggins, gabriella montez, gail platt, george banks,
george kranky, george milton, george weasley, gerald croft, giles corey, ginny weasley, grace
darling, grant mitchell, greg heffley, gwen stacy, han solo, hannah abbott, harry potter, heath
ledger, heath robinson, helen parr, helena rubinstein, henry higgins, henry jekyll, hermione
granger, hiro hamada, homer simpson, horace slughorn, horrid henry, huck finn, ian beale, indiana
jones, jack dawkins, jack dawson, jack jack, jack jones, jack merridew, jack sparrow, jacob black,
jacob marley, james bond, james potter, james trotter, jane banks, jane bennet, jane eyre, jay
gatsby, jean grey, jem finch, jemima duck, jessica jones, jimmy choo, jo malone, jo march, joe
browns, joe gargery, joey tribbiani, john darling, john proctor, john rambo, john watson, john
wick, jordan baker, judy hopps, julian albans, kate bishop, kate spade, katie bell, katniss
everdeen, ken barlow, kit walker, lady macbeth, lara croft, laura mercier, lavender brown, lee
jordan, lennie small, leo lyons, lily potter, linda lyons, lisa simpson, lloyd george, lois lane,
lorna doone, lucy pevensie, luke cage, luke skywalker, luna lovegood, lydia bennet, lyra belacqua,
marc jacobs, maria vontrapp, marks spencer, martha jones, marty mcfly, mary bennet, mary berry,
mary crawley, mary lennox, mary poppins, mary warren, mary watson, matilda honey, matilda
wormwood, matt murdock, max power, may company, meg march, michael banks, michael darling, mickey
johnstone, miguel rivera, mike teavee, miles morales, minnie minx, molly malone, molly weasley,
monica geller, mr bean, nancy drew, nancy sikes, neville longbottom, nick carraway, nick wilde,
nymphadora tonks, oliver bonas, oliver button, oliver mellors, oliver twist, oliver wood, padma
patil, parvati patil, peggy mitchell, percy jackson, percy weasley, peter pan, peter parker, peter
pettigrew, peter pevensie, peter quill, phil dunphy, phil mitchell, philip pirran, pippi
longstocking, rachel green, rapunzel tangled, regina george, remus lupin, riley andersen, rocky
balboa, rodney trotter, rodrick heffley, rolls royce, ron weasley, rose dawson, rose tyler, ross
geller, roxie hart, s, sally bowles, sandy olsson, sara crewe, sarah jane, savannah way, scott
lang, scout finch, seamus finnigan, sharpay evans, sheila birling, sherlock holmes, shirley
valentine, sid phillips, sirius black, sophie bfg, st james, stanley kowalski, stanley yelnats,
stella mccartney, stephen strange, steve rogers, summer dawson, susan bones, susan pevensie, sybil
birling, ted lapidus, tess durbeyfield, tim canterbury, tiny tim, tom buchanan, tom gates, tom
joad, tom kitten, tom riddle, tom robinson, tom sawyer, tony stark, tracy beaker, tracy turnblad,
troy bolton, uncle ben, velma kelly, veruca salt, violet beauregarde, violet parr, vivienne
westwood, wednesday addams, wendy darling, will parry, willy loman, willy wonka, woody pride
"""
_THINGS = """
albert dock, albert hall, alpha course, amber alert, april showers, asia minor, aurora borealis,
austin healey, austin martin, autumn leaf, bay leaf, ben nevis, ben sherman, betty crocker, billy
can, billy goat, bob builder, bobby pin, calvin klein, carlisle castle, charlotte street, chelsea
bridge, chester field, chester zoo, christian aid, christmas carol, coral reef, crystal palace,
daisy chain, dale head, dawn chorus, devon cream, dorothy perkins, earl grey, eden project,
elizabeth cross, elizabeth line, faith school, fireman sam, florence cathedral, florence machine,
fred perry, gene pool, george cross, george square, ginger ale, ginger beer, ginger nut, harley
davidson, harvey nichols, hazel nuts, henry hoover, holly hedge, holly king, hope street, iris
scan, ivy house, ivy league, jack daniels, jack frost, jack russell, jack straw, jack tar, jack
wills, jade emperor, jade green, james park, jasmine rice, jenny wren, jersey royal, jersey
royals, john lewis, joy division, jubilee line, june bug, justice league, king solomon, kirby
grip, lady grey, laura ashley, levi strauss, lily pad, london bridge, london bridges, london eye,
london marathon, london road, mary celeste, mary jane, max factor, may ball, melody maker, morris
minor, nelson column, nelson mandela, nelsons column, olive branch, olive oil, opal fruits, paul
smith, pearl harbour, penny black, penny farthing, penny lane, peppa pig, peter rabbit, poppy
appeal, poppy seed, postman pat, preston north, ralph lauren, robin day, robin hood, robin
redbreast, rose hip, rose window, rosemary lane, rosie lee, rowan berry, roy rovers, royal albert,
ruby slipper, ruby slippers, ruby tuesday, sage stuffing, saint george, sky blue, ted baker,
thomas cook, thomas tank, tom thumb, tom tom, tom yum, tommy hilfiger, trinity college, true blue,
victoria cross, victoria falls, victoria hall, victoria line, victoria park, victoria plum,
victoria road, victoria sponge, victoria station, victoria street, violet ray, william hill, wren
day
"""


def _run_together(names: str) -> frozenset[str]:
    return frozenset("".join(name.split()) for name in names.split(","))


FAMOUS_THINGS = _run_together(_THINGS)
FAMOUS = FAMOUS_THINGS.union(
    *map(_run_together, (_WRITERS, _SPORT, _STAGE, _HISTORY, _PUBLIC, _INVENTED))
)
