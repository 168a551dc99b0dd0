"""How people tell of a colleague's family and love life, written for `Hints`."""

from __future__ import annotations


FAMILY_HINTS = {
    "hint-family": """
        separate ways; divorc*; splitt*/split up/from/with OWN/HIS/HIM !into/the_class/the_group/
        the_bill/second/times/the_points/over/on/and/for; the/OWN/since/after/rumours/about/messy/
        nasty/painful split !second/infinitive/screen/times/classes/ticket/the; separated from OWN;
        OWN/the/since separation !of; HAS separated; parted/parting company/ways with OWN/from OWN;
        walked/walks/walking/ran/running/run/moved/storming/stormed/cleared out/off on/with HIM/
        OWN/HIS !class/trophy/ball/team/the/year; since/after/when/that HE walked/left/ran/moved/
        kicked/threw/dumped/cheated .. out/off/HIM; kicked/chucked/threw/thrown/booted HIM/out/him
        .. out/by; left HIM !a/the/in/to/with/at/feeling/speechless/wanting/holding/some/their/his/
        her/no; dumped/jilted/ditched/ghosted .. HIM/by/at/OWN; HAS been dumped/jilted/ditched; KIN
        left/leaves/leaving/walked/dumped/ditched/cheated/threw/kicked/chucked/moved/ran .. HIM/
        out/off/on; KIN .. has/have/just left/walked/gone/run/moved/chucked/kicked/thrown; run/ran/
        runs/running off with OWN/HIS/a/the !ball/trophy/title/match/medal/win/points/game/cup;
        done one/off/a runner the/and/with/before/from; done a bunk; done a runner; HAS got/the/OWN
        kids/children .. on OWN/alone/every/weekends/this/since; kids/children/twins on OWN own;
        custody; access to OWN kids/children/son/daughter; csa; cms; child maintenance/support;
        wages/pay/salary docked; maintenance payments; on OWN own since/now/these/again/with; on
        OWN own with OWN kids/children; newly/now/back/finally/recently/suddenly single !file/use/
        storey/minded; single again/and/life !and_double; back on the market; meal for one; young
        free and single; love life; on APP; APP profile/date/bio/match; APP; dating app/apps/site/
        sites/profile; on the apps; swip* right/left on; matched with; first/hot/blind/tinder date
        with/last; on a date; been on dates; dates/dating/courting OWN/HIS/a/someone/somebody/the/
        again/mr/mrs/miss/ms/sir; seeing someone/somebody/each/a married/the/HIS/OWN/mr/mrs/miss/
        ms/one .. new/other/else/from/mum/dad/behind; bit on the side; fancy man/woman/piece; toy
        boy; sugar daddy; OWN/HIS/a/secret mistress/lover/girlfriend/boyfriend; girlfriend;
        boyfriend; old flame; carrying on with; having it off/away; at it with mr/mrs/miss/ms/the/
        HIS; knocking off; shagg*; sleeping/slept/sleeps/bed/bedded with HIS/OWN/half/mr/mrs/miss/
        ms/the/a/someone/his/everyone; having/had/HIS/OWN affair !of/with_the_piano; affair with;
        love child/nest/rat; cheating on OWN/HIM; cheated on OWN/HIM/by; playing/play away from;
        playing away with; same/each house/bed/car/flat these/every/at; home to the same; car share
        home; living/lives/moved/moving/shacked in/with/together/up with/OWN/mum/mam/parents/
        together/mother/mr/miss/mrs/ms/boyfriend/girlfriend/partner/fella/dad/sister/brother !room/
        lab/year/class/team/pupils; moved in with OWN/someone/somebody/a/mr/mrs/miss/ms !class/
        class; shacked up; kissing/snogging/snog/snogged/groping/canoodling/smooching/cuddling/
        pulled !gate/booth/the/a_muscle/out/off/together/it/their/his/her/up/frog; holding hands;
        hand in hand with; more than friends; more than just; an item; a thing going; thing for;
        flirt*; fancies/fancied/fancying mr/mrs/miss/ms/HIM/the/our; crush on mr/mrs/miss/ms/HIM/
        the; together now/since/outside; got it on with; hooked/hooking up; a one night; had a
        fling/thing/moment; fling with; engaged !in/with/the/by/year/our/pupils/learners/tone/and;
        popped the question; popping the question; put/puts a ring on; down on one knee; proposed/
        proposes/proposal to OWN/HIM/last/in/on/over/at; HE said yes; fianc*; hen/stag do/night/
        party/weekend; OWN big day; wedding; weddings; got/getting/gets/get/just/newly/been/be/is/
        are married/hitched/wed/spliced/engaged; tie/ties/tied/tying/tyed the knot; walk/walks/
        walked/walking/down up/down the aisle; the/OWN aisle in/on; honeymoon*; at the altar;
        newlywed*; mr and mr; mrs and mrs; civil partnership; OWN marriage; marriage/relationship
        is/has/was/broke/broken/over/breakdown/problems/trouble/counselling/ended/hits/hit/on;
        relationship with mr/mrs/miss/ms/a/OWN/HIS .. pupil/parent/married/colleague/mum/dad;
        widow; widower; widowed; single parent/mum/mother/dad/father; domestic abuse/violence/
        incident/dispute/situation; restraining/non order; hits/beats/hit/beat OWN KIN; wife
        beater; in a refuge; women* refuge; never married; spinster; confirmed bachelor; bachelor;
        no love; married to/a .. pupil/parent/ex/cousin/man/woman/bloke/rich/half/second/third;
        second/third/fourth wife/husband/marriage; on OWN second/third/fourth; mother in law; love
        cheat; lipstick on; hickey; love bite; KIN .. is/has/had/was/been/just/got/gone/in/into/to/
        with/have .. poorly/hospital/icu/arrested/nicked/autis*/adhd/prison/jail/inside/excluded/
        expelled/drugs/rehab/dementia/alzheimers/stroke/cancer/ill/sick/unwell/dying/dead/died/
        terminal/hospice/redundant/sectioned/pregnant/addict/coma/accident/crash/bedside/funeral/
        operation/op/chemo/depress*/suicid*/overdose/divorc*/bankrupt/unemployed/sacked/care/done/
        royal/infirmary/missing/custody/remand/court/missing/deported/affair/left/walked/legs/
        palliative/bad/fits/leukaemia/tumour/tested/broken/broke/gay/trans/affairs !to/the/for/
        of_school/by/lead/our/year/about/at_the_gate/award; KIN bedside/funeral/illness/stroke/
        operation/op/death/cancer/dementia/wake/ashes/accident/addiction/drinking/arrest/trial/
        court/suicide/passing/cremation/memorial; bedside; on OWN/last his/her/last legs; caring/
        cares/carer/nursing/nurses/sitting for/with OWN .. KIN; carer for; looks/looking/look after
        OWN .. KIN; look* after OWN mum/dad/mam/parents/husband/wife; with OWN KIN .. hospital/
        hospice/bedside; visiting OWN KIN .. hospital/prison/hospice/home; put OWN mum/dad/mam/
        mother/father .. home; OWN .. doesnt/dont/wont talk/speak to HIM; family court/trouble/
        tragedy/feud/bereavement/funeral/crisis/breakdown/matters; OWN kids/children/son/daughter/
        lad .. taken/hate/hates/into/off/excluded/expelled/failed/care/social; stepkids; childless;
        no kids/children of; never had kids/children; childcare nightmare/issues/problems/fell/
        trouble; nanny quit; adopted as a; adopted at birth; black sheep; OWN .. missus/bloke/
        fella/wife/husband/partner/ex/girlfriend/boyfriend/other have/has/called/hits/beats/hit/
        left/chucked/threw/thrown/kicked/walked/found/caught/cheated/is/are/were/was .. day/off/
        HIM/out/sleeping/cheating/texting/in/on/separated/separating/splitting/over/divorcing/
        seeing/arguing/rowing/fighting/years/prison/inside; called it a day .. years/marriage; HE
        separated !the/into/from_the; says hes/shes separated; hits HIM; bloke hits; husband hits;
        OWN half half; bruises; long sleeves in; doing/serving/got/facing #/MANY years/months !of/
        at/as/in_teaching; KIN .. doing/serving/inside/prison/jail/nick #/time/for/years; used to
        be a stripper/lapdancer/escort/prostitute/nun/monk/pole/dancer/model; stripper; lap dancer;
        lapdance*; escort agency; prostitut*; brothel; massage parlour; swiped on; dm me/us/slid/
        slides in; slid into; sexting; nudes; dick pic; thirst trap; on the pull; pulled at; walk
        of shame; lipstick; caught with OWN trousers/pants/knickers; kids by/with different/three/
        two; baby daddy; absent father; adopted son/daughter; in laws; kids/children to/from
        different/previous; estranged; disowned; not speaking to OWN; hasnt spoken to OWN; rocky
        patch; marriage on; on the rocks; trial separation; decree nisi; prenup; alimony; live in;
        toyboy; open relationship; polyamor*; throuple; sugar baby/daddy/mummy/mama; has/have
        adopted; adopted a/their/OWN/our; HAS a/some sugar/secret/love baby/child/family/lover/
        life/wife; OWN ex; escape/escaping/escaped/leaving/left OWN .. ex/husband/wife/partner;
        grew up in care; brought up in care; in foster care; foster child/kid; escort*; child
        support; is/are/isnt married/single !to_year/minded; OWN husbands/wifes/partners/mums/dads/
        sisters/brothers family/cancer/funeral/death/illness/wedding/trial; husband/wife/mum/dad/
        partner/son/daughter/baby is very ill/poorly/sick/unwell; a woman/man who isnt/is .. wife/
        husband/partner; not OWN wife/husband; back with OWN ex/wife/husband/partner/missus
    """,
}
