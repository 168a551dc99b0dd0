"""Words and surnames that are spelt as they should be, however near they come to a name on a roll."""

from __future__ import annotations

from staffroom.engine.text.word_set import word_set


# Ordinary words that are one letter away from a first name or a surname.
COMMON_WORDS = word_set(
    "able after again ages ahead aimed albeit alert alive alone always anger angle anti apex",
    "apple apply apps area armed army arts baby bags baked bakery bakes ball bands bang bank",
    "bare bars base bear began begun being belief bells belly belt bills birth bite bits black",
    "blown blue body bomb bone bones book born boss brain brand brick bridges bright bring",
    "broad brown buck bull burn cakes call calls calm camp caper carbon card care career carers",
    "carried carries carry cars case cases cash cast catch cats cell cello cent chain charges",
    "charm chase check cheer chest chill chilly choir claim clarity class clean clear click",
    "coat code coin cold color come coming cons cool copy core cost costs could count courts",
    "create crew cricket cross cult daily dance dancing dare dark darker date days dead deal",
    "death debt deep delay dial dime dish disk doing dose doses down draw drawing drawn dream",
    "driver drivers drug drums dude dull early ease easy edge eight either element else email",
    "enter epic ever every exam exams eyed fail fake falls families family fancy fare faster",
    "fate feed feel fees fest files fill fills finally find fine finely fish flair flicks flip",
    "flow flower flute food form free friends front full fully gain game games gang genius",
    "genre glib goals going gone governors grab grade green grew grey gross grown guitar guns",
    "guts guys hack hand handy hang happy hard harder harsh hassle hate having health heat heck",
    "hell hello helps hero high hint hockey hole holes holly home homes homework honor hook",
    "hoped hype idea indie jail jobs join joke jokes judge junk jury karma keen kept kiddie",
    "kill killer kind know label labs lack laid land large late lead leather leave lens less",
    "lesser lesson lessons lets letter level library lies life line lines link list live lively",
    "lobby long look lose loses loss loud love lovely luck lunch lunches mail main make maker",
    "making male manual marks mass match matches maths meal mean meat medal medals media menu",
    "mere mess messy mildly mile milk mind mine miss mocks mode modes money month mood moody",
    "move moves movie nail name names nasty near neat need nerve netball never newly news nice",
    "nicely niche night none normal nose note okay ones pace pack page paid pain painted paints",
    "pale palm panel parents part parties party pass path piano pick pitch plan plane plate",
    "played playing please pork poster press priced prices pride prime prizes pros prove pupils",
    "pure quit race rain range rank ranks rare rate reach real reel relies rent reports rest",
    "results ribbons richer riders right ring rise risk rock role roll rolls romp rote rude",
    "rugby rule rules runner runners running rush safe saga sake sale sang sappy save saved",
    "scan scene science scored scoring seat seek seem seen sees sell semi send sense sent seven",
    "shake shall shame shape share sheer shelf shine ship shirt shit shop should show shown",
    "sick side sign silly singing sings sink site slice slick slow smell smiles snap sold sole",
    "song sore sorry sort soul spark spell sports sporty stale stand start stay steal step",
    "steps stiff store story sung tables take taking tale talk talks tape task team teams tell",
    "tend test thank thanks their there these thick thin those till time tiny toll tone tones",
    "tons torn toward train trainers trash tree trees trick tried tries trip trips trivia",
    "trophy true truly uniform utter vast victory violent violin visitors vote wait wake walked",
    "walks wall walls want warm water wave weather weight went where which while white wholly",
    "whom wicket wickets wild wildly wind wine winning wins wise wish witty word worry would",
    "write wrong yeah zones",
)

# Surnames that so many people have that somebody else may be meant.
COMMON_LASTS = word_set(
    "adams ahmed akhtar ali allen anderson bailey baker barker barnes barry begum bell bennett",
    "berry bird brien brown browne burns butler byrne campbell carter chapman chowdhury clark",
    "clarke collins cook cooper cox davies davis day dean dixon dunn edwards elliott ellis",
    "evans field fields fisher fletcher ford foster fox francis french frost fuller gardiner",
    "gardner george gibson gill gordon graham grant gray green greene gregory griffiths gupta",
    "hall hamilton harper harris harrison hart hawkins henderson hill holmes hudson hughes hunt",
    "hunter hurst hussain hussein iqbal islam jackson james jenkins johnson johnston jones",
    "jordan kaur kelly kennedy kent kerr key khan king knight lamb lane lawrence lawson lee",
    "lewis little lloyd long lowe lynch macdonald mahmood malik mann marsh marshall martin",
    "mason matthews may mccarthy mcdonald miah miller mills mitchell moore morgan morris moss",
    "murphy murray nicholson norris oliver osborne owen page palmer parker parry patel payne",
    "pearce pearson perkins perry phillips pope porter potter powell price pritchard rahman ray",
    "read reed rees reeves reid reynolds rice richards richardson riley roberts robinson rogers",
    "rose ross rowe russell ryan sanders saunders scott sharma sharp shaw shepherd short",
    "simpson singh slater smith spencer stephens stephenson stevens stewart stone sutton taylor",
    "thomas thompson thomson todd tucker turner uddin walker walsh walters ward warren waters",
    "watkins watson watts webb wells west wheeler white wilkinson williams williamson wilson",
    "wood woods wright wyatt yates young",
)
