"""How people tell of a colleague's home, beliefs, age, looks and papers, written for `Hints`."""

from __future__ import annotations


LIFE_HINTS = {
    "hint-home": """
        lives/living/resides in/on/at/near/by/opposite/behind/above/round/over/next/down/up/off/
        with/alone/across/just/two/three/out !fear/hope/harmony/the_moment/peace/tudor/our/each;
        lives/living .. street/road/lane/avenue/close/drive/crescent/terrace/court/gardens/flat/
        flats/house/estate/way/mews/grove/row/hill/bungalow/cottage/village/mum/parents/alone/
        sister/brother/cats; OWN/HIS end/corner/council/big/new/old/rented/little house/flat/semi/
        terrace/cottage/bungalow .. on/in/at/near/opposite/is/by/down/up/with !points/captain/
        match/competition/system; house/flat/bungalow/cottage/place on/in/at/near/opposite/down/off
        OWN/# .. road/street/lane/avenue/close/drive/crescent/terrace/court/way/grove/estate; OWN
        .. house/flat/bungalow/semi/bedsit/caravan/driveway/doorbell/doorstep/bedroom/kitchen
        !points/captain/cup/team/assembly/match/meeting/trophy/colours/badge/competition; OWN
        house; at OWN .. home; seen at home; home address/number/phone/life; OWN address/postcode/
        landline/mobile/neighbour/neighbours/neighbour/number; bins out; bin day; next door to;
        lives next; opposite me/us/the/OWN house; neighbours say/with; moved/moving/moves house/
        flat !points; new address; burgl*; broken into; house for sale; on rightmove; zoopla;
        council house/flat; up for sale; holiday home/cottage; second home; place in spain/france/
        cornwall/wales/portugal/tuscany/florida; drinks/drinking/regular/local/seen/spotted/saw/
        propping in/at/up the/HIS/OWN .. arms/lion/bull/inn/pub/tavern/club/bell/swan/spoons/
        wetherspoons/casino/bookies/bar/oak/crown/fox/anchor/plough/legion; in/at/down/outside the
        pub/spoons/wetherspoons/boozer/casino/bookies/nightclub/strip/massage/chippy every/again/
        most/till/until/each/by/on/with/at; OWN/is local pub/boozer; local is; shops/shop/shopping/
        trolley/seen/spotted/saw .. in/at/from/round lidl/aldi/waitrose/tesco/asda/morrisons/ocado/
        sainsburys/iceland/primark/boots/co; shops at/in; goes to HIS/the/OWN/a .. gym/sauna/
        swingers/slimming/church/mosque/synagogue/temple/mass/chapel !with/for_pupils/year; school
        run; drives/drives OWN/HIS .. bmw/audi/porsche/mercedes/tesla/jaguar/clapped; OWN reg/
        number plate; parks OWN/HIS car on/outside/in; walks OWN/HIS dog on/in/by/at/every/past
        !year; runs/jogs/cycles past/along/round/down/home .. every/at; holiday/holidaying/
        fortnight/weekend/week in/at/away benidorm/ibiza/magaluf/tenerife/cornwall/butlins/with;
        doors/houses/floors down/up/away from; lives # doors/houses/minutes/streets; across the
        road from; next road/street/door to; opposite .. house/nan/shop/pub/school gates; rents
        the/a; flat above/over/behind; house behind/opposite/next; over the chippy/bakery/shop; on
        OWN doorstep; in OWN garden/drive/front/dressing/pyjamas/pjs/slippers/pants/kitchen;
        dressing gown; saw/seen/spotted/clocked HIM .. in/at/buying/down/outside tesco/asda/aldi/
        lidl/pub/spoons/bookies/co/boots/casino/gym; buying wine/fags/condoms/gin/booze/beer/
        pregnancy; condoms; boots buying; goes to our/my/the mosque/church/gym/pub/temple/
        synagogue/chapel/slimming/club; goes to our; OWN kids go to; kids are at; commutes/
        commuting from; bought OWN/a/HIS .. house/flat/cottage/bungalow/villa/caravan/boat; viewing
        houses/flats; stay*/living with OWN mum/mother/parents/brother/sister/mate/dad; OWN car is/
        outside/parked; parked outside; needs/wants a lift home to/from; lift home to
    """,
    "hint-beliefs": """
        BE .. a/an/actually/devout/practising/secret/closet/staunch/proud/strict/lapsed/openly/
        committed/born/practicing/big/not/openly/only/probably/really/just/lifelong FAITH !school/
        speaker/visitor/festival/aid/charity/centre/community/values/week/studies/leader/priest/
        minister; practising/practicing/devout/lapsed/converted/strict/closet/secret FAITH; FAITH
        convert; jehovahs; witness at; lay preacher; speaks in tongues; found/finding god/jesus/
        allah/religion/faith/islam; born again; converted to; convert to islam/judaism/catholicism/
        christianity/buddhism; goes to church/mosque/mass/synagogue/temple/chapel/gurdwara; prays/
        praying in/at/five/during/facing; fasts; fasting !from; doesnt/dont/wont believe/eat/
        celebrate in/pork/christmas !in_wasting/in_giving; OWN faith/religion/beliefs/god/
        headscarf/hijab/turban/church/mosque/cross/prayer/vicar !leaders; wears/wearing a/OWN
        hijab/headscarf/niqab/crucifix/turban/cross/burka; keeps/keeping/observes/observing/
        celebrates ramadan/lent/sabbath/shabbat/kosher/halal/diwali; ramadan; vot*/voter/supporter/
        canvass*/backs/backing/supports/leafleting/campaign*/knocking for/on/doors/a/the/of ..
        PARTY !council/ideas; PARTY/labour/ukip/tory/reform/green/snp/brexit voter/supporter/
        councillor/candidate/activist/member/poster/placard/badge/rosette/leaflets/through/man/
        woman; is/such/massive/closet/raging/rampant/secret/lifelong/staunch/proper/total/dyed/big/
        a/another/old/as .. tory/tories/leftie/lefty/commie/communist/marxist/socialist/trotskyist/
        trot/brexiteer/remainer/remoaner/anarchist/fascist/republican/royalist/gammon/feminist/
        vegan activist/tree !party/history/lesson/era; member of/joined/joining/left/quit/of the/a
        PARTY .. party; labour/tory/reform/green party member; card carrying; hard left/right; far
        right/left; politics are/stink; marched/marching/marches with/for/against/in palestine/
        israel/brexit/pride/tommy/the government; just stop oil; extinction rebellion; arrested at
        .. protest; stood/standing/stands/stand for/as the/council/mp/reform/labour/election/
        parliament/tory !up/trophy/anthem; conspiracy; flat earther; antivax*; anti vax*; anti
        vaxxer; bats for; other team; OWN other team; the other bus; kicks with; friend of dorothy;
        light in the loafers; in/out the/of/from closet; BE/as/openly/secretly/probably/clearly/
        obviously/definitely/actually gay/lesbian/bi/bisexual/queer/trans/transgender/asexual/
        pansexual/straight/nonbinary/intersex !club/pride/history/community/network/awareness/
        youth/charity/line/away/sets/lines/to_the; hes/shes/is one/that way of them/inclined; a
        lesbian/homosexual/transvestite/transsexual; lesbian; homosexual; came/come/comes/coming
        out to/as PEOPLE/OWN/gay/a/bi/trans/lesbian/queer !pitch/field/yard/playground/gate/help/
        meet/greet/watch/car/front; came out as; has come out; transition* !to/from/year/day/week/
        into/between/meeting/event/evening/unit/matters/plan/programme/lead/weeks/period; used to
        be a/called man/woman/bloke/mr/mrs/miss/mister; sex change; gender reassignment/identity;
        pronouns; deadname*; drag queen; onlyfans; swinger*; swinging parties; such a .. tory/
        leftie/lefty/brexiteer/communist/tories/socialist/remainer/fascist/gammon/feminist; OWN
        politics; voted for/to/out/in/leave/remain .. labour/tory/reform/brexit/boris/farage/
        corbyn/starmer/greens/green/leave/remain/it/out/independence; jehovahs witness; plymouth
        brethren; seventh day; opus dei; freemason*; masonic lodge; same/like church/mosque;
        marry*/married/marrying OWN/a boyfriend/girlfriend/man/woman/partner/fiance; marrying OWN;
        OWN boyfriend; OWN girlfriend; OWN wife .. both/and_she; two mums; two dads; gay as; camp
        as; on the turn; transgender; born a man/woman/boy/girl; strike*/striking again/today/
        tomorrow/with/over; is on strike; in the union
    """,
    "hint-age": """
        # years young; MANY years young; years young; AGES years young; AGES today/tomorrow/
        yesterday; AGES .. birthday; HE/BE/turn*/hit*/reach*/pushing/
        nearly/almost/only/over/well/celebrates/celebrating/celebrated/is the/big/OWN AGES today/
        tomorrow/next/this/on/in/soon/and/birthday/years; big # oh/o/0; OWN big four/five/six/three
        oh; big five oh; big six oh; half century !from/of_runs/for/off/partnership/against; half a
        century old/young/today; OWN AGES birthday; milestone/special/significant birthday; big
        birthday; OWN # birthday; #th birthday; fortieth/fiftieth/sixtieth/seventieth/thirtieth/
        30th/40th/50th/60th/70th birthday/bash/party/do; wrong side of; born in/on 1950/1951/1952/
        1953/1954/1955/1956/1957/1958/1959/1960/1961/1962/1963/1964/1965/1966/1967/1968/1969/1970/
        1971/1972/1973/1974/1975/1976/1977/1978/1979/1980/1981/1982/1983/1984/1985/1986/1987/1988/
        1989/1990/1991/1992/1993/1994/1995/1996/1997/1998; born the same; bus pass; old enough to;
        middle aged; midlife crisis; mid life crisis; OWN age; state/OWN pension age/at; pension
        next; retirement age; date of birth; dob; how old is; candles on OWN; toy/half OWN age; age
        gap; years older/younger/OWN senior than; HE/BE ADULT this/next/on/today/tomorrow/in
        weekend/week/month/year/monday/tuesday/wednesday/thursday/friday/saturday/sunday/birthday;
        is #/MANY today; aged #/MANY; at the .. MANY today; MANY years old; #/MANY years/year old;
        nearly MANY; hitting the big; in OWN fifties/forties/sixties/thirties/seventies/twenties;
        mid/late/early fifties/forties/sixties/thirties/twenties
    """,
    "hint-looks": """
        stone/pounds/lbs/kilos/dress/kg lighter/heavier/since/down/sizes/size/overweight; lost/
        loses/lose/losing/dropped/shed/piled/put/putting/gained/gain/gaining/puts on/a/#/loads/so/
        lots/OWN .. weight/stone/timber/pounds/lbs/kilos/kg/beef; weight loss/gain; lost weight;
        put on weight; gastric band/bypass/sleeve; fat/weight/skinny/slimming jab/jabs/pills;
        mounjaro/ozempic/wegovy; slimming world/club/group; weight watchers; weightwatch*; on/off
        a/another/HIS/OWN diet; dieting; crash diet; obese; overweight; bmi; boob*/tit*/nose/face/
        eye job/lift/jobs/done; boobs; nose job; facelift; face lift; tummy tuck; liposuction;
        lipo; botox; fillers; lip filler; hair plugs/transplant/piece/extensions/fell; hairpiece;
        going/gone/went bald; bald patch/spot; comb over; combover; dyes/dyed OWN hair/roots !pink/
        blue/green/for/red/purple; let SELF go; gone to seed; middle aged spread; beer belly;
        muffin top; saggy; cellulite; OWN tattoo/tattoos/piercing/piercings/nipple; tattoo on OWN;
        tramp stamp; arse in/on/like; nice/great/cracking/fit arse/bum/legs/tits/rack/body;
        cleavage; well fit; so fit; fit as; milf; dilf; bo; body odour; needs/need a wash/bath/
        shower/deodorant; stinks; smells of; bad breath; halitosis; dandruff; put on a/some/lots/
        OWN/so .. weight/stone/pounds/timber; fair bit of weight; bit of weight; gained weight;
        losing weight; lost OWN/some/loads/so/a .. weight; stone/pounds overweight; HAS OWN ..
        boobs/nose/face/teeth/lips/eyes/tits/hair done/fixed/whitened/lasered; hair dye; OWN wig;
        toupee; gone grey; hair fell; fat suit; eating disorder; anorexi*; bulimi*; on the jabs;
        size zero
    """,
    "hint-papers": """
        OWN/s/OWN .. visa; visa has/is/was/ran/runs/paperwork/expired/expires/expire/status/
        application/refused/denied/came/problem/problems/renewal/trouble/issue/issues; visa;
        settled status; pre settled; leave to remain; home office; work permit/visa/papers; right
        to work; deport*; overstay*; illegal/illegally immigrant/here/working; citizenship test/
        ceremony/application/papers; british/uk citizen/citizenship/passport now/at/test/ceremony;
        got/gets/getting/has/OWN .. citizenship; asylum; refugee status/from; sponsor* licence/
        visa/certificate; naturalis*; green card; papers .. order; went/gone/going/sent/moved back/
        home to/where poland/spain/malaga/ghana/nigeria/romania/india/france/italy/australia/
        pakistan/kenya/zimbabwe/jamaica/ireland/south/OWN .. because/for good/own/country; become/
        becomes/becoming/became a/an british/uk/irish/french/eu citizen/subject/national; british
        citizen; citizenship; british passport; isnt/not even british/legal; illegally; skilled
        worker; sponsorship; biometric; work visa; student visa; ilr; brp
    """,
    # These count only right behind a name: "Mr Brown's divorce".
    "hint-own": """
        ILLNESS; operation; surgery; divorce; separation; arrest; trial; hearing; sacking;
        suspension; disciplinary; dismissal; appraisal; pregnancy; bump; diagnosis; therapy;
        drinking; drinking problem; debts; overdraft; salary; wages; pension; weight; wig;
        boyfriend; girlfriend; ex; affair; marriage; illness; accident; breakdown; age; address;
        visa; sexuality; politics; religion; mortgage; stroke; miscarriage; chemo; scan; biopsy;
        results !day/service/are_in/evening; sick note; sick leave; bad back; bad knee; bad hip;
        medication; meds; tablets; criminal record; dbs; p45
    """,
}
