"""Names that are also words, and words that tell a person from a place, a month or a thing."""

from __future__ import annotations

from staffroom.engine.text.word_set import word_set


# First names that are ordinary English words, months, places or titles: alone they need a cue.
WORD_NAMES = word_set(
    "abide abode ace aim al alba alma amber an angel april aqua archer ari art ash ashes asia",
    "aspen august aurora austin autumn ava bank bay bea beau bee bell belle ben berry bill bird",
    "blake blaze bliss blossom bo bob bonnie brad brave briar brook brooke brooklyn buck bud",
    "buddy can carol cash cat charity chance chase cherry chester chip christian clay cliff clove",
    "clover cody colt cook cooper coral cosmo crystal daisy dale dan dana dawn day dean den",
    "destiny devon diamond dick do dolly don dot dove drew duke dusty earl eden ember even ever",
    "faith fawn fern finch fin fleur flick flora florence forest forrest fox frank frankie free",
    "gale gay gem gene georgia gill ginger glen glory grace grant gray guy hale hank harmony",
    "harper haven hazel heath heather heaven henna herb hero holly homer honey honour hope hung",
    "hunter ice imam india indigo iris israel ivory ivy jack jade jay jazz jean jem jersey jet",
    "jewel job jolly joy juan june junior jude justice kai kay keen kelly kent king kit kitty",
    "lacey lady lake lane lark laurel lee leaf legend lennox leo les lily lincoln linden link",
    "london long lotus love luck lucky lux lyric mac mace mae magnolia major man maple marina",
    "mark marsh mason max may me meadow melody mercy merit merry mick mike miles milo mina mini",
    "miracle mo monday moon my nan nat nate nation nature neo nice nick night noble noel noon",
    "norm north nova oak ocean olive opal page paige paris parker pat patience patty paul peace",
    "pearl peg penny pepper perry pet peter petal phoenix pierce pine pip piper pleasant poppy",
    "precious preston prince princess promise prosper pru prudence queen quill rain rainbow ray",
    "red reed reef reg rich ridge river rob robin rock rocky rod rose rosemary roman rowan royal",
    "ruby rue rush russ rusty ryder sage sailor sal sam sandy saint savannah scarlet scout see",
    "seth shade shah shay shell sia sienna silver sky skye skylar so sol song sonny sophia spring",
    "star stella sterling stone storm sue summer sun sunday sunny swan sydney tan tab tay teal ted",
    "temple terry tide tiger tim tina tiny today toby tom toni topaz trace tracy trinity trip",
    "true trusty tuesday ty ty una unique val van venus verity vi victor victoria vic viola",
    "violet virginia vivid wade walker wayne webb wednesday west will willow win winner winter",
    "teddy candy chess con court dell dicey divine donna earnest em eve experience fall favour field gory",
    "green gum ham hen hop jam levy little mal minty moss nap one pie pop relief rio sag said silence than",
    "tiff von war wash wills wing won wood press coach captain mister star",
    "wolf wren yale york young yuan zen zion",
    "chelsea kingston ireland milan dallas orlando jamaica kenya china carmel verona adelaide",
    "noor sport happy talent progress memory gift honest genesis royalty loveness comfort pretty noor read hood marvel legend goodness wisdom marvellous wise pacey sonnet",
) - word_set(
    # Listed above for their look, but people who write these nearly always mean a person.
    "ava ben dan leo kai milo sam sophia toby tom seth stella paul nick kelly nate",
)

# Surnames that are ordinary words: beside a word-name they may be no surname at all. Trades that
# stand in posts mostly as surnames (Taylor, Cooper) are left out.
WORD_SURNAMES = word_set(
    "berry cream slipper slippers alert nutt division farthing royal royals pop reef maker marvel emperor ash ball banks barker bay beach bean bell best bird black blessing bliss block bloom blue",
    "bond bone bones book bowl bowler box boy bright bridge bridges brook brooks brown buck bull",
    "bush cannon case cash castle chance chase chestnut child church clay close coach coal cole",
    "cook cool corner cotton court craft crane creek cross crow crown cup dance dancer dark dawn",
    "day days dean deer drew driver early east english fair faith farm fast field fields finish",
    "fire fish flag flower flowers ford forest forward fox french friend frost gardener garden",
    "gardens gate gates gift gold golden good goode grace grass graves gray green greene grey",
    "ground grove guest hall hand hands hare harvest hawk hay head heart hedges height heights",
    "hill hills holiday holly home hook hope horn house hunt ivory jewel joy judge key king kings",
    "kitchen knight lake lamb lane law lawn level light lily little lock lodge long lord love low",
    "major manor march mark marks marsh may meadow meadows merry mill mills money moon moor moore",
    "morning mount moss music nest new noble north oak oakes oaks old orchard page pace park",
    "parks peace pearl penny place plant plum pond pool poole post pound power powers price",
    "prince purple quick race rain raven read red rich rise river rivers road robins rock rose",
    "ross round row royal rule rush sage sands school scott sea seal shade sharp short silver",
    "singer small smart snow south sparks spice spring square stable star steel sterling stock",
    "stone stones street storm strange stream street strong summer summers sun sweet swan swift",
    "term terrace time towers town trail tree trees trick valley view village vine wall walls",
    "ward waters way week weeks welcome west wheel white wild wilder will wills wind winter",
    "winters wise wolf wood woods woodward work workman worth yard york young",
)

# After a name, these make it a place, a prize or a team rather than a person.
PLACE_WORDS = word_set(
    "league project palace alert empire kingdom reef zoo cathedral abbey academy avenue award awards bay beach boulevard bridge building castle centre chapel church city",
    "clinic close college common court crescent croft cup day dales drive estate farm fc ferry festival",
    "field fields foundation gallery gardens garden gate green grove hall hospital house infant infants",
    "inn bar diner cookies kitchen salon barbers deli bistro arms hotel pub cafe cottage bakery farmhouse surgery garage island junior juniors lake lane leisure library lodge manor market meadow meadows memorial mews",
    "mill museum nursery orchard park parade parish pier place playground primary prize river road rovers",
    "row school shield square stadium station street surgery terrace theatre tower towers town trophy",
    "trust united university valley view village villas walk way wing wood woods farms family",
)

# Before a name, these make it an adult or a saint.
ADULT_TITLES = word_set(
    "mr mrs ms mx dr sir madam lady lord dame prof professor rev reverend revd father fr sister",
    "canon bishop archbishop pope king queen prince princess duke duchess earl count baroness baron",
    "cllr councillor mp president chancellor minister sgt sergeant pc inspector sheriff judge nurse",
    "colonel major general lieutenant admiral corporal private aunt auntie uncle grandma grandad nana",
    "granny miss saint st santa emperor empress tsar imam rabbi ustadh sheikh chef",
)

# Verbs that follow a person's name in a school post.
PERSON_VERBS = word_set(
    "is was has had who whose said says told asked wrote writes read reads won wins scored scores",
    "played plays made makes got gets came comes ran runs sang sings danced dances swam swims took",
    "takes gave gives led leads joined joins achieved achieves received receives raised raises helped",
    "helps shared shares showed shows scooped earned earns beat beats finished finishes completed",
    "completes represented represents passed passes became becomes did does loved loves loves enjoyed",
    "enjoys wanted wants thinks thought felt feels visited visits spoke speaks performed performs",
    "hit hits struck baked painted drew built designed created brought brings found finds kicked headed bowled batted",
    "netted crossed competed travelled walked cycled climbed collected celebrated celebrates turned",
    "turns started starts stepped starred stars plans hopes managed smashed secured bagged grabbed",
    "stood looks looked worked works tried tries deserves deserved served borrowed carried cracked wore chose cried laughed smiled learned learnt taught grew ate drank slept dropped waited promised arranged recited debated nominated interviewed bowed grinned lit sat drove caught threw bought fought flew rode rang sold slept shook sewed stole swept tore woke wept fed fixed hid held kept knew sent shone lost broke fell hurt missed captained",
    "volunteered planted organised organises explains explained adds added tells qualified placed",
)

# Words (before a name) that announce a person.
PERSON_CUES = word_set(
    "congratulations congrats thanks thank pupil student captain goalkeeper striker winner runner",
    "year yr boy girl friend named called child son daughter brother sister prefect ambassador bravo",
    "welcome meet hello hi dear striker midfielder defender artist author birthday classmate buddy",
    "hooker prop batter bowler keeper soloist violinist pianist chair runner-up champion proud sixth-former",
)

# Parts that only people play: "Summer Fields has been made captain".
PARTS = word_set(
    "captain prefect ambassador champion winner goalkeeper striker midfielder defender soloist pianist",
    "her his she he him herself himself star",
    "violinist drummer keeper batter bowler scored scorer hat-trick runner medallist mentor finalist",
)

# Before a colon and a name: "Player of the match: Mark Wood".
HONOURS = word_set(
    "rep reps leader star player pupil student winner winners captain place first second third 1st 2nd 3rd prize award",
    "gold silver bronze scorer scorers goal goals assist assists man woman match prefects cast solo",
)

# Function words and openings that may stand capitalised beside a name without being a name.
PLAIN_WORDS = word_set(
    "a about after again all also always am an and another any are as at away back be because been",
    "before being best between big both bravo brilliant but by can celebrating champion congrats",
    "congratulating congratulations could day dear did do does done each even every everyone excellent",
    "fantastic few finally first follow for former forward from get go good great had half happy has",
    "have he head hello her here him his how hi i if in into is it its just last later let like lots",
    "lucky made many meet might more most much must my nearly new next no nor not now of off on once",
    "one only or other our ours out over own past player please proud pupil pupils remember said same",
    "saw say second see she should so some star still student students such super superb sure thank",
    "thanks that the their them then there these they third this those though three through to today",
    "together tomorrow too two under until up us very was watch we welcome well were what when where",
    "which while who whose why will winner winners with without wonderful would year years yes yesterday",
    "yet you your captain vice deputy team tonight morning afternoon evening week weekend assembly",
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july",
    "august september october november december spring summer autumn winter term result results awesome",
    "amazing outstanding incredible inspiring huge massive special bronze silver gold platinum meanwhile",
    "luckily sadly however although despite during since because goalkeeper striker drummer singer",
    "headteacher teacher leader guest mum dad mums dads both age aged reading maths english science art",
    "music drama history geography pe rt via plus vs ft featuring starring",
)

# Verbs that months, seasons and virtues take as easily as people.
WEAK_VERBS = word_set(
    "is was has had who whose made makes gave gives brings brought came comes took takes passed passes",
    "does did becomes became turned turns starts started finishes finished fell broke looks looked works",
    "worked means feels felt plans hopes placed built lost hurt helps helped leads led reads read",
)

# Word-names that are times: "May's assembly" is the month's.
TIME_WORDS = word_set(
    "april may june august autumn summer spring winter sunday monday tuesday wednesday christmas",
    "dawn day eve july march january noel easter season",
)

# Verbs in their base form: after "Will" or "May" and a surname they make the name a question.
BASE_VERBS = word_set(
    "be have do get come go make play join win lead need want take give bring see help wear run start",
    "finish open close return stay still ever also now then attend speak perform sing visit know like",
)
QUESTION_NAMES = word_set("will may can do would could")

# Surnames that read as verbs when written small after a first name: "harry will", "amelia may".
SMALL_VERBS = word_set(
    "will may can do hope love read rush cook march park long best early day just case fast rice wells"
)

# Word-names with a word that are a thing of their own, whoever is on the roll.
FIXED_PHRASES = word_set(
    "mayday summerfields summerholiday summerholidays summerterm summerschool summerfair summerfete",
    "summercamp summerfield willpower graceperiod rosegarden rosegardens springfield springterm",
    "autumnterm autumnleaves christmasday newyear halfterm artdeco hollyoaks hopestreet joyride",
    "markbook markscheme junebug goldenhour blackhistory redrose whiterose rubytuesday jadegreen",
    "poppyfield poppyfields poppyday ivygreen amberlight skylight skyblue skyhigh robinhood jackfrost",
    "jackblack billboard artroom artclub arthouse artschool marchpast daybreak augustbank springwatch",
    "earlybird pennylane pennydrop starwars sundayschool lilypad rosewood summersun maymorning",
    "maybank maybankholiday janeday grandday hopefield",
)

# Those of them that are written with capitals anyway.
CAPITAL_PHRASES = word_set(
    "mayday springterm autumnterm summerterm summerholiday summerholidays summerschool summerfair",
    "summerfete summercamp christmasday newyear halfterm artdeco hollyoaks blackhistory redrose",
    "whiterose rubytuesday poppyday robinhood jackfrost jackblack artclub artroom artschool springwatch",
    "pennylane starwars sundayschool maybank maybankholiday janeday grandday augustbank",
)

# After a word-name with a capital these make no surname in small letters: "a Christian bishop".
SMALL_WORDS = (
    ADULT_TITLES
    | PLACE_WORDS
    | word_set(
        "abbot baker barber butcher butler carter carpenter chaplain chapman cooper draper farmer fisher",
        "fletcher gardener glover goldsmith hunter mason mercer miller minister monk parson parsons piper",
        "porter potter priest sawyer shepherd skinner slater smith spicer tailor taylor thatcher turner",
        "tyler walker weaver wheeler wright moore granger hooper painter sheriff squire steward usher",
        "leader group service services speaker visitor values aid fellowship union songs music rock names",
    )
)
