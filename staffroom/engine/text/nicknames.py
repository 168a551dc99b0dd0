"""Names that UK families use for one another: one line, one name in all its forms.

Our own list. Before the colon stand the spellings of one name, after it its short forms. Spellings
stand for each other and for every short form; two short forms do not stand for each other, since
Libby and Betty are seldom the same child. A short form may stand on several lines.
"""

from __future__ import annotations

from collections.abc import Iterator


_FAMILIES = """
aaron aron
abdul abdulla abdullah abdallah
abigail : abbie abby abi gail
adam : ad
adeel adil
ahmed ahmad ahmet
aidan aiden ayden
aisha ayesha aysha aishah
aisling ashling aislinn
alan allan allen : al
albert : bertie bert albie
alexander : alex alexei sandy xander lex aleksander aleksandr sasha
alexandra : alex alexa lexi lexie sandra sasha ola aleksandra
alfred : alfie fred freddie
alice : ali alyce
alison allison ali
amanda : mandy
amelia : millie milly amelie mel
amir ameer
anastasia : stacey ana nastya
andrew : andy drew
angela : angie ange
anna ana anya ania : annie
annabel annabelle bella belle
anne ann : annie
anthony antony : tony ant
antonia : toni tonia
aoife eefa
arthur : art artie
ashley : ash
ashton : ash
bartholomew : bart
bartosz : bartek bart
beatrice : bea beatrix trixie
benjamin : ben benji benny
bethan : beth
bethany : beth
bradley : brad
caitlin katelyn kaitlyn catelyn : cait kate
callum calum : cal
cameron : cam
caoimhe keeva keva
caroline : carrie caz carolyn
cassandra : cassie cass
catherine katherine kathryn katharine kathrine cathryn katarina catarina : kate katie katy kathy cathy cath kat kitty kit cat
charles : charlie chas chaz charley
charlotte : charlie lottie lotte charley char
chloe : clo khloe
christian : chris
christina christine kristina kristine : chrissie chris tina kirsty krystyna
christopher : chris kris topher christoph krzysztof
cian kian
claire clare clair
clementine : clemmie
cliodhna cliona
connor : conor con
constance : connie
damian damien
daniel : dan danny
danielle : dani danni
darren : daz
david : dave davey davy dai davie
deborah : debra debbie deb debs
dominic : dom dominik
dorothy : dot dottie dolly
douglas : doug dougie
dylan : dyl
edith : edie
edmund : ed eddie ned
edward : ed eddie ted teddy ned eduard
eleanor : ellie elle nell nora elinor elanor
elizabeth elisabeth : lizzie lizzy liz beth betty betsy eliza libby elsie lisa bess lilibet elspeth elzbieta
ella : ellie ells
ellen : ellie nell
ellis : eli
emily emilie emilia : em emmie millie milly
emma : em emmie
emmanuel : manny immanuel emanuel
eoin owen eoghan
eric : rick erik
erin eryn
esther essie ester
eve : evie eva ewa
evelyn : evie eve
ewan euan ewen
ezekiel : zeke
fatima fatimah fatema fatma
felicity : fliss flick
finlay finley : fin finn
finnian : finn fin
florence : flo flossie florrie
frances : fran frankie francesca
francesca : fran frankie franny chess chessie
francis : frank frankie fran
frederick : fred freddie freddy frederic
gabriel : gabe
gabriella gabrielle : gabby gabi
gareth : gaz gary
gavin : gav
gemma : gem jemma
geoffrey : geoff jeff jeffrey
george : georgie
georgia : georgie gia
georgina : georgie gina
grace : gracie
graham graeme grahame
gregory : greg
hamza hamzah
hannah hanna
harold : harry
harriet : hattie harri
harrison : harry
harry : haz
hassan hasan
hayden : haydn
helen : nell helena
henrietta : hettie hetty etta
henry : harry hal hank
holly holli hollie
hugh : hughie huw
hussain husain hussein hossain
ian : iain
ibrahim ebrahim ibraheem
imogen : immy immie
isaac : zac zak ike izaak
isabel isabelle isabella isobel : issy izzy bella belle izzie ysabel
ismail ismael ishmael
jacob jacub : jake jakub kuba
jacqueline : jackie jacqui
jade jayde
james : jim jimmy jamie jem jay
jan : janek
jane : janie jayne
janet : jan
jasmine jasmin yasmin yasmine yasmeen : jas jazz
jason : jay jase
jayden jaydon jaiden
jeffrey jeff
jennifer : jen jenny jenni jenna
jeremy : jerry jez
jerome : jerry
jessica : jess jessie jessika
joanna : jo joanne
joanne : jo joanna
jocelyn : joss
john : jon johnny jack johnnie
jonas jonah
jonathan : jon jonny johnathan jonathon johnny nathan
jordan : jord jordy
joseph joe : joey jo josef
josephine : jo josie josephina
joshua : josh
judith : judy jude judi
julia : jules
julian : jules
julie : jules
juliet : jules juliette
kacper casper kasper
katarzyna kasia
katie kate katy
kayleigh : kayley kaylee kay
keira kiera kira
kelly kel kelli
kenneth : ken kenny
kevin : kev
kieran keiran ciaran : kier
kimberley kimberly : kim
kirsten kirsty
kristopher : kris chris
laura : lauren laurie
lauren loren : laurie
lawrence laurence : larry laurie loz
leah lea
leonard : len lenny leo
leonardo : leo
leonora : nora
leopold : leo
leslie : lesley les
lewis louis : lou lew
lillian lily lilly : lilian lil
lily lilly lillie
lindsay lindsey
lisa : lise
logan : loges
louis : louie lou luis
louisa : lou lulu
louise : lou lulu
lucas luke : lukas luca lucasz lukasz
lucinda : lucy cindy
lucy : lou luce lucie
luke : luc
luqman lukman
lydia : lyds
mackenzie mckenzie : mac kenzie
madeleine maddie madeline : maddy madelyn maddison madison
madison maddie maddy maddison
maeve meabh
magdalena : magda maggie lena
malgorzata : gosia
marcus : marc mark markus
margaret : maggie meg peggy margot rita marge madge daisy greta
maria : marie ria mary
mariam maryam miriam mariyam marium
marianne : mary anne
mark marc marek
martha : marty mattie
martin : marty martyn
mary : molly mae polly
mateusz : matt mateo
matilda : tilly tillie tilda mattie
matthew matt : matty mathew mat
maurice : mo morris
maxim : max maks maxime
maximilian : max maxi
maxwell : max
megan : meg meggie meghan
melanie : mel
melissa : mel lissa
mia mya
michael : mike mick mickey micky mikey michal mikail
michaela : mikayla mic kayla
michelle : shell chelle
mildred : millie
millicent : millie milly
mohammed muhammad mohammad mohamed muhammed mohamad muhamed mohd mo : moh mahmoud
molly : moll mollie
morgan : morg
mustafa mustapha
myles miles
nadia : nadya
naomi nomi
natalia : natalie nat talia natasha
natalie : nat
natasha : tash tasha nat
nathan : nate nath
nathaniel : nathan nate nat nathanael
neil : neal niall
niamh neve nieve neave
nicholas nick : nicky nico nicolas nikolas mikolaj
nicola : nicky nikki nic
nicole : nicky nikki nicolette
noah noa
oisin ossian
oliver : ollie olly oli
olivia : liv livvy olive libby livia
oluwaseun : seun
oluwaseyi : seyi
oluwatobi : tobi
oluwatobiloba : tobi loba
omar umar omer
orla orlagh
oscar : ozzy oskar
patricia : pat trish tricia patsy patti
patrick : pat paddy rick padraig patryk
paul : pauly pawel
paulina : paula
penelope : penny nell
peter : pete piotr
philip phil : phillip pip
philippa : pippa pip philipa
phoebe phebe febe
piotr peter
prudence : pru
rachel rach : rachael rae raquel
ralph : ralphie rafe
raphael : raph rafi rafe rafael
raymond : ray
rebecca : becky beccy becca bex becki rebekah
reuben ruben : rube
rhiannon : rhi
rhys reece reese rees
richard : rick ricky rich richie dick dickie ryszard
robert : rob robbie bob bobby bert
roberta : bobbie
robin robyn : rob
roisin rosheen
rosalind : ros roz
rosamund : ros
rose rosie
rosemary : rosie rose romy
rowan : ro
roxanne : roxy
ruairi rory ruairidh
rupert : rup
russell : russ
ryan : ry
sabrina : brina
sadie : sal
safiya safiyyah safiyah
saif sayf
salman : sal
samantha : sam sammy sammie
samuel : sam sammy
sandra : sandy
saoirse sersha
sara sarah : sally
scarlett : scarlet lettie
sebastian : seb bas baz
shannon : shan
shaun sean shawn shane
sian : sianie
sidney : sid sydney
simon : si
sinead shinade
siobhan shivaun shevaun : shiv
sofia sophia sophie zofia
sophia sophie sofia
sophie : soph sofie
stanley : stan
stephanie : steph stef stephie
stephen steven : steve stevie stefan ste
stuart stewart : stu
susan : sue susie suzie suzy
susannah susanna : susie suzie suzanna
suzanne : sue suzie
syed sayed sayyid said
tabitha : tabby
tadhg tadgh
tamara : tammy
tamsin : tam
tariq tarik
tatiana : tanya tania
teresa theresa : terry tess tessa terri
thaddeus : thad
thea : dorothea
theodora : theo dora thea
theodore : theo ted teddy teo
thomas tom : tommy tomas tomasz
timothy : tim timmy timofey
tobias : toby
toby : tobes
tristan : tris
tyler : ty
tyrone : ty
umair omair
usman osman uthman usmaan
vanessa : nessa ness
veronica : ronnie nic
victor : vic viktor
victoria : vicky vicki tori vix wiktoria
vincent : vince vinny vinnie
violet : vi
virginia : ginny
vivienne : viv vivian
wilfred : wilf fred wilfie
william : will bill billy willy wills gwilym willem
wojciech : wojtek
xavier xav : zavier
yaseen yasin yassin
youssef yusuf yousef yousuf yusef
zachary : zach zak zac zack zachariah zackary zakaria
zainab zaynab zeinab
zara zahra zaara
zoe zoey zowie
"""


def _lines() -> Iterator[tuple[list[str], list[str]]]:
    for line in _FAMILIES.strip().splitlines():
        whole, _, short = line.partition(":")
        yield whole.split(), short.split()


def own_pairs() -> Iterator[tuple[str, str]]:
    """Each spelling of a name with each other form of it."""
    for whole, short in _lines():
        for name in whole:
            yield from ((name, other) for other in {*whole, *short} - {name})


# The names before the colons: whole names, each somebody's own.
FULL_NAMES = frozenset(name for whole, _ in _lines() for name in whole)
