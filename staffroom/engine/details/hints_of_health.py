"""How people tell of a colleague's health, children and losses without the plain word.

Written for `Hints`. Words that are as often about lessons or the stage stay out, or stand in a
phrase that makes them plain.
"""

from __future__ import annotations


HEALTH_HINTS = {
    "hint-health": """
        under the knife !of; HAS OWN tonsils/appendix/gallbladder/womb/spleen/ovaries/teeth .. out;
        goes/going/gone/went/go/in/into in for .. op/operation/surgery/scan/tests/procedure/hip/
        knee/treatment; in/into/for/with/OWN .. new hip/hips/knee/knees/kidney/liver; waiting for
        a/HIS kidney/liver/heart/transplant/donor; one of OWN turns; a funny/bad/nasty turn; taken
        ill/poorly/bad/unwell/sick; took/taken a turn for the worse; DOCTOR .. says/said/say/wants/
        want/told/thinks/reckons/insists/orders/ordered/advised/found/signed/confirmed .. HE/HIM/
        OWN/rest/weeks/months/no/more/stay/take/flat/off; doctors orders; doctors/gp/fit/sick note;
        under the DOCTOR/doctors/crisis; sees/seeing/see/saw/visits/visiting OWN/HIS/a DOCTOR; OWN
        oncologist/psychiatrist/shrink/midwife/surgeon/cardiologist/neurologist/therapist/gp/
        consultant; back/off to/at/from .. DOCTOR/doctors/royal/infirmary again; hospital rang/
        called/phoned/bed/visit/visits/ward/gown/drip/stay/corridor; biopsy/mri/smear/mammogram/
        colonoscopy/endoscopy/scan/blood/test/covid/cancer result/results !of/from/in; awaiting/
        awaits/expecting/needs/needing/having/had/has/for/OWN .. mri/biopsy/smear/mammogram/
        colonoscopy/endoscopy/ultrasound/ecg/angiogram/chemo/radiotherapy/dialysis/keyhole/stent/
        bypass/pacemaker/vasectomy/hysterectomy/mastectomy/colostomy/catheter; begins/began/starts/
        started/starting/beginning/finishes/finished/finishing/ends/through/between .. chemo/
        radiotherapy/dialysis/treatment/antidepressants/hrt/ivf !room/of/plant; round/rounds/cycle/
        cycles/session/sessions/course of chemo/radiotherapy/treatment/ivf/antibiotics; waiting/
        waits/awaiting/waited on/for/OWN/the .. test/scan/biopsy/blood/hospital/cancer result/
        results/letter/appointment; pacemaker people/fitted/clinic; pacemaker; HIS lump; lump was/
        is/turned/on/in; benign; malignant; HIS tumour; in remission; cancer free; free of cancer;
        stage three/four !#/key/production/crew; terminally; got/given/gets/get/getting/has/had/
        have/having .. all clear !to/for/from; clear scan; scan was/is/came .. clear/good/bad/back;
        is in recovery; recovering alcoholic/addict/from HIS; on the mend; bed/strict rest !of; bed
        bound/ridden; bedridden; bedbound; housebound; light/lighter duties/tasks/workload; phased/
        gradual return !of/to_the; laid up; flat on OWN back; off OWN feet/legs; back on OWN feet;
        BE isnt/not quite/really OWN/SELF; not SELF; isnt .. SELF; hasnt/not/isnt been SELF/well/
        right/good; not/isnt/wasnt/aint right/well/good/great/clever since/in/at/again/really/
        !with; hasnt been right/well; not/isnt/wasnt .. too/very/feeling/doing/looking clever/good/
        well/great/rosy !at/in/with/to; not long to live/left/for; on OWN/his/her last legs; on
        last legs; at deaths door; on life support; terminal/palliative/incurable; inoperable;
        tummy/stomach/sickness/vomiting/nasty/winter bug; food poisoning; throwing up; both ends;
        HAS the runs/squits/lurgy/trots; off sick/ill/poorly; off with OWN/a/the/HIS !year/class/
        trip/team/pupils/choir/kids/band/party/group/bang/form/students; off on the sick; on the
        sick; phoned/rang/rings/called/calling/phoning in sick; went sick; pulled a sickie;
        throwing/threw/pulling/chucking a sickie; signed off !the/on/every/all/by/our/his/her/your/
        dofe/coursework/folders/each/their/this/with_a_flourish; signed off with/sick/for/till/
        until/work/again/by the gp/by her doctor/by his doctor; been signed off; long term/long
        covid/sick/illness/absence; HAS .. long covid; HAS/OWN/s/battling/fighting/beat/beaten/
        beating/caught/catching .. ILLNESS !research/awareness/week/charity/care/uk/unit/workshop/
        support/policy/assembly/nurses/nurse/lesson/lessons/in/pupils/friendly; diagnosed;
        diagnosis; a suspected ILLNESS; down with ILLNESS; living with ILLNESS; OWN ILLNESS; covid
        positive; positive again; tested positive; heart attack/condition/trouble/failure/murmur/
        bypass/op/scare/problem/problems; dodgy ticker; mini/had/suffered/OWN stroke; since/after/
        from OWN/HIS/the .. stroke/heart/fall/accident/op/operation/crash/procedure/surgery/
        miscarriage/diagnosis/treatment !of/by/at/on_stage/he_wrote; collapsed/fainted/passed out
        in/at/on/during/again/yesterday/today/last; blue/rushed/taken/carted/whisked/airlifted ..
        hospital/infirmary/a&e/royal/ward/ambulance; ambulance for; in an ambulance; BE in ..
        hospital/icu/infirmary/hospice/coma/rehab/traction/plaster/sling/priory; intensive care;
        high dependency; on ward #; nil by mouth; on a drip; in a plaster/surgical/walking/moon
        boot/cast; leg in plaster; in a cast; on crutches; hobbling/limping; in a wheelchair;
        walking stick; slipped disc; HAS done/put/knackered/wrecked/hurt/injured/pulled/twisted/
        tweaked/torn/tore/ruptured/snapped/broken/broke/fractured/dislocated/busted/popped/sprained
        OWN/a .. LIMB !foot; done/did/doing OWN LIMB .. in; bad/dodgy/gammy/bust/busted/broken/
        fractured/sprained/torn/knackered/arthritic LIMB !stroke/hand/crawl; OWN LIMB went/gone/
        goes/gave/is/has .. again/out/playing/knackered/bad/gone/way; had/has/had/having a .. fall/
        tumble !through/out/at_the; took a tumble/nasty; nasty fall; car crash/accident/smash;
        knocked off OWN bike; concussed; stitches in; black eye; OWN hands shake; HIS shakes;
        stairs at #/MANY; cant/cannot/couldnt do/manage stairs; wears/wearing/in/lost OWN wig/
        toupee/dentures/hearing; false teeth; hearing aid/aids; glass eye; colostomy/stoma bag; hot
        flush/flushes; HIS/through the change !of; time of the month; on the blob; menopaus*; OWN
        hormones; on/off/takes/taking/takes/took/needs/forgot/popping OWN/the/more/HIS .. meds/
        medication/tablets/pills/antidepressants/antipsychotics/painkillers/steroids/sedatives/
        tranquillisers; on/taking prozac/valium/sertraline/citalopram/diazepam/statins/warfarin/
        morphine/lithium/steroids/antidepressants/methadone/blockers/tramadol/fluoxetine/insulin/
        hrt; nervous/mental/complete/total/full/breakdown breakdown !service/cover/truck/lorry; HAS
        .. a/OWN breakdown; burnt/burned/burn out; burnout; panic/anxiety attack/attacks; hears/
        hearing/heard voices !of/from/in/raised; suicid*; tried to kill/end/hurt/harm/hang/drown
        SELF/it/OWN; took/taken an overdose; overdos*; sectioned; in a .. dark/bad/black place;
        falling/fallen/fell/coming apart; cracked up; cracking up; lost the plot; at the end of OWN
        tether; tipped HIM over; off the rails; struggling with OWN/anxiety/depression/stress/
        grief/mental/alcohol/drink/addiction/insomnia/it; mental health/breakdown !lead/first/week/
        day/assembly/ambassador/champion/team/support/workshop/workshops/training/curriculum/in/
        award/charity/talk/policy/course/app/month/walk/resources/and_wellbeing/lessons/matters;
        OWN/with/his/poor/bad mental health; with/OWN/bad nerves !of; not coping; cant cope;
        couldnt cope; struggl* to cope; stressed out; work related stress; off with/from stress;
        stress leave; from/with/of/OWN stress !ball/management/levels/busting/buster/free/testing;
        cried/crying/weeping/wept/sobbing/sobbed/blubbing/bawling/bawled in/all/through/during/at
        the/at OWN .. period/cupboard/toilet/toilets/loo/loos/car/office/staffroom/lesson/lessons/
        class/corridor/briefing/meeting/again/carpark/break/lunch/duty/week; in tears after/in the/
        again over/because; ocd; anger management/issues; in/needs/having/gets/getting/started/
        starting therapy/counselling/rehab; in rehab; the priory; at/to/goes/went/joined aa
        !battery/batteries/milne/game; aa meeting/meetings/chip; twelve step; sober since/for/now/
        again/#; HE sober; # years/months/days sober; gone teetotal; off/on the wagon !ride/train;
        on/hit/hitting/back the bottle/sauce/booze/drink/lash/piss/gin; on the bottle/sauce/booze/
        lash/piss; likes/likes/loves/enjoys a/OWN .. drink/tipple/bevvy/fag/spliff; too fond of;
        drink/drinking/drugs/gambling problem/problems/habit; drinks/drinking like/too/heavily/
        alone/again/SELF/at/in/down/every/most; HAS a drink/drinking/gambling/drug/coke problem/
        habit/issue/addiction; drinking problem; smell*/reek*/stink*/stank/stunk/smelt/reeked of ..
        DRINK/last/cigarettes; # pints/glasses/bottles/cans; DRINK in OWN/the desk/drawer/flask/
        thermos/coffee/mug/bag/car; BE .. DRUNK !by/with/on_success/up; DRUNK again/at/when/on
        duty; grey/white as a; looked/looks/looking/look rough/grey/dreadful/awful/ill/ghastly/
        peaky/terrible/haggard/gaunt/peaky/hungover/like death; snort*/does/doing/took/takes/on
        coke/cocaine/ket/speed/heroin/drugs; smok* weed/pot/dope/spliffs; addict*; alcoholi*;
        gambles; gambler; gambling problem/debts/debt/addict/again/away/habit/OWN; online betting/
        gambling/bingo/casino; at the bookies; slot machines; HAS .. autistic/dyslexic/bipolar/
        diabetic/epileptic/coeliac/deaf/blind/infertile/anorexic/bulimic/asthmatic/schizophrenic/
        disabled/incontinent; registered disabled/blind; on the spectrum; disabled badge; blue
        badge; fertility/infertility; cancer scare; hiv; std/sti; needs/needing an op/operation;
        poorly/ill/unwell again/since/today/this/at/in/still; BE .. poorly/unwell/bedridden;
        covering for HIS illness/absence; HAS been ill/poorly/unwell/off; illness; ill health;
        health scare/problems/issues/reasons/grounds/trouble; medical issues/reasons/grounds/leave/
        appointment/appointments/problem/emergency/procedure/condition; personal/family/private/
        domestic reasons/issues/circumstances/problems/crisis/emergency/troubles/matters; on/
        taking/takes/took/off sick/stress/medical/ivf leave; sick pay; sickness absence/record; off
        .. since the incident; time off for/after/with OWN/stress/a/an !trip/match; days/weeks/
        months off sick/ill/with; good/speedy/quick/full/swift/safe/happy recovery; recover* well/
        at/from OWN/HIS/the .. op/operation/surgery/procedure/fall/illness/accident/stroke; not out
        of the woods; touch and go; out of hospital/danger; back from the brink; given # months/
        weeks/years/to live; prayers please/for OWN; keep .. in your/our thoughts/prayers;
        thoughts/prayers are/go with/to/out; visiting hours; dicky/dodgy tummy/heart/knee/hip;
        snoring clinic; sleep apnoea; wets/wet HIM; plastic/cosmetic/bariatric/keyhole/major/heart/
        brain/open/emergency surgery/op/operation; minor op/operation/surgery/procedure; some/OWN/
        had/received/difficult/bad/sad/tough/worrying/upsetting/dreadful news about/from .. health/
        hospital/consultant/doctors/doctor/scan; news about OWN .. health; OWN health; brush with
        death; near death; lucky/fighting to be/for alive/OWN/life; fighting for OWN; fight/battle/
        fighting/battling with/against/for .. cancer/illness/OWN/depression/drink/addiction/
        disease/leukaemia/life; on medical advice/grounds/leave; medical leave/retirement/retired/
        suspension; reduced/cut/dropped/reducing OWN hours/days .. advice/because/after/health/
        stress; whats going on at home; going on at home; things/trouble/problems/difficulties/
        issues/happening at home; going/been through .. hard/hell/tough/rough/lot/time/stuff/mill/
        it !the_book/the_paper/the_pile/the_registers; hard/rough/tough/difficult/awful/horrible/
        terrible/hellish time/patch/year/few/couple .. with/at_home/lately/since/of_it/personally/
        recently/health; HAS a/OWN lot on/to cope/at_home; HAS a .. condition !reports/survey;
        condition/illness/disease called/that/which; HAS/wears/wearing/fitted a sensor/stoma/
        catheter/sling/brace/bandage/patch/hearing/support/boot/eyepatch; type one/two/1/2
        diabetic; diabet*; on insulin; tonsils/gallstones/appendix/wisdom; HAS OWN .. procedure/
        operation/surgery/op; mondays/tuesdays/wednesdays/thursdays/fridays/saturdays/yesterdays/
        tomorrows/recent/OWN/the procedure/operation/op/surgery/biopsy/scan; recovery after/from
        OWN/HIS/mondays/tuesdays/wednesdays/thursdays/fridays/the/an/surgery/yesterdays; recovery
        after; sinks/sinking/sank/necks/necking/downs/downing/drinks/drank/drinking #/OWN/several/
        a/half .. pints/pint/bottle/bottles/cans/glasses/wine/gin/shots/vodka/beers/jagerbombs;
        cried/crying/weeping/sobbing/sobbed/wept .. cupboard/toilets/loos/car/staffroom/office/
        corridor; cried in/all/at/again/through; keeps/kept crying/fainting/collapsing/fitting/
        bleeding/limping/coughing; shaking; trembling; OWN hands shake/shaking/trembled; sleeping/
        sleep pills/tablets/disorder; insomnia; not sleeping; hasnt slept; lost OWN hair/sight/leg/
        hearing/mind/memory/marbles; going blind/deaf/grey/senile/doolally; forgetful; early onset;
        memory problems/clinic/loss; heavy cold; stinking cold; chest infection; kidney/water/ear/
        throat/eye/skin/viral infection; infected; contagious; quarantine; self isolating;
        isolating with; vomit*; diarrhoea; constipat*; piles; ibs; irritable bowel; period pains;
        pmt; hormonal; perimenopaus*; hot flushes; smear test; prostate; vasectomy; the snip;
        erectile; viagra; therapy; counselling !room/service/team/for/course/available/drop/
        support; seeing/sees the counsellor; physio/physiotherapy after/for/on/appointment;
        occupational health; reasonable adjustment/adjustments; access to work; return to work !of;
        fit note; unfit for work; unfit to work; incapacitated; retired on/through ill; invalided;
        long time off; off until/till/for/since .. further notice/foreseeable/easter/christmas/
        summer/september/january/operation/recovering/the operation/good/now/months/weeks/while
        with/following/because/after/foreseeable/stress/OWN; off/away/absent for the foreseeable;
        for the foreseeable; life limiting/changing/threatening; degenerative; incurable; wasting
        disease; rare condition/disease/disorder; auto immune; autoimmune; immunosuppressed;
        immunocompromised; blood pressure/clot/clots/transfusion; cholesterol; heart/brain/lung/
        liver/kidney/spinal/eye surgery/disease/failure/operation/scan/trouble/condition; having
        surgery; operated on; operating table; anaesthetic; stitches; scar from; pins in; metal
        plate; knee/hip replacement/op/operation; replacement knee/hip; walking with; taken/went/
        going/goes/been/is/was to/in/into/at/up the/hospital royal/infirmary/hospital/hospice/
        general/maternity/christie/marsden/freeman/clinic/priory !with_a_choir/choir/to_sing/visit;
        OWN/s cancer/tumour/illness/dementia/diabetes/epilepsy/arthritis/depression/anxiety/
        alzheimers/parkinsons/stroke .. back/spread/returned/worse/diagnosis/gone/treatable/
        treatment/caught/incurable; cancer/tumour is/has back/come/returned/spread; found dead;
        found/discovered .. dead/hanged/unconscious/body; took OWN own life; died by; OWN body;
        absence/away/off/leave/weeks/months/time/days .. for/with/from/through/due_to ILLNESS; had/
        has/having OWN .. leg/foot/arm/toe/toes/finger/breast/kidney/womb off/amputated/removed/
        out; amputat*; cataract/cataracts; learning/learn to walk again; in therapy; OWN dyslexia/
        adhd/autism/diabetes/epilepsy/anxiety/depression
    """,
    "hint-baby": """
        two/OWN/baby/little/heartbeats heartbeat/heartbeats !of; had/has/OWN/week/month/good ..
        scan !of/the/code/qr/your/it; # week/month scan; baby/OWN scan; OWN/baby/a/the/that/HAS/is/
        growing .. bump !in/into/fist/start/up/to/on_the/each; bump under/showing/growing/is;
        starting to show; # weeks/months pregnant/gone/along/in; MANY # weeks !of/until/to/in/on/
        off/time/ago/holiday/later/late/residential/placement; thirty/36/38/34/32/28/39/forty six/
        two/four/eight/weeks weeks/pregnant; due in/on/any/date jan*/feb*/march/april/may/june/
        july/aug*/sep*/oct*/nov*/dec*/spring/summer/autumn/winter/day/easter/christmas !edition;
        due a/OWN baby/first/second/third/fourth; bottle warmers/feeds; nappies; nappy; waters
        broke/broken; gone/went/goes/going/go/is/was in/into labour !exchange; labour ward; midwi*;
        mat/pat/maternity/paternity/adoption/ivf/parental/family leave/pay/cover; maternity;
        paternity; newborn; new/OWN/a/beautiful/baby/bouncing baby/bundle/arrival girl/boy/son/
        daughter/of joy/twins; OWN/HAS/HIS .. little one; first/second/third/fourth/another/OWN/
        new/a/HIS baby/bub !steps/photo/photos/piglets/animals/grand/of/was/is_our/race/show/
        change/group/clinic/massage/and_toddler/owl/owls/chick/chicks/lambs/bird/hedgehog/dinosaur/
        grow/oil/yoda/jesus; up the duff/spout/stick; with child; knocked up; preggers/preggo/
        preggy; eating for two; bun in the oven; in the family/pudding way/club; miscarr*; lost/
        losing/loss of a/the/OWN/HIS .. baby/babies/twins/pregnancy; stillb*; ivf; fertility
        clinic/treatment/drugs; surroga*; adopting; adopted/adopt a/OWN baby/child/son/daughter/
        boy/girl/little/siblings/brothers; trying/try for a/OWN baby/child/family/kids/another/#
        !and; cant/cannot/couldnt/can have/carry/conceive kids/children/babies/baby/a baby/
        naturally; conceiv*; abortion; termination; postnatal/post natal; breastfeed*; breast
        feeding; expressing milk; morning sickness; c section; caesarean; emergency section; gave/
        given/giving birth !to_the/to_a_new/to_this; had OWN/HIS baby/twins/section; going/about/
        gonna/set to be/become/becoming a/HIS .. dad/mum/mam/daddy/mummy/father/mother/parent/
        parents/grandad/gran/nan/granny/grandma/grandparent/nana; become/became/becomes/is/be a/now
        .. dad/mum/daddy/mummy/grandad/gran/granny/grandma/nana/grandmother/grandfather/father/
        grandparents !figure/christmas; new dad/daddy/mum/mummy/parent/parents/father/mother/
        grandad/gran/nana; first time mum/dad/mother/father/grandad/gran/nan; mum/dad/mummy/daddy
        to be; patter of; stork; cot death; paternity test; baby/OWN daddy/shower/news/brain !on;
        waters have/had/went/broke/gone/just; OWN/s waters; first/second/third trimester; with
        twins/triplets; twins/triplets in/on/due/are !reception/year/nursery/our/the; bottle feeds; night feeds; bundle of joy; the
        pitter patter; delivered/welcomed/welcomes/welcoming/arrived/birth/born/safely .. baby/son/
        daughter/twins/grandson/granddaughter/lb/lbs/8lb/7lb/6lb/9lb; 6lb; 7lb; 8lb; 9lb; born on/
        at/yesterday/today/this/last/safely !fighter/leader/in; grandson; granddaughter; grandchild
        !of; first grandchild; wife/partner/girlfriend/missus is/in/has/gone/just/about .. labour/
        pregnant/expecting/due/birth/hospital; cant/cannot have kids; ovulat*; egg donor/donation/
        freezing; freezing OWN eggs; sperm*; donor conceived; cot shopping; buggy shopping;
        decorating the nursery; nursery decorating; stretching OWN; glowing because; off the booze
        for nine; not drinking .. pregnant/months
    """,
    "hint-loss": """
        buried/burying/bury/cremated/cremating OWN .. KIN; buries OWN KIN; burying OWN KIN; saying
        goodbye to OWN .. KIN; lost/losing/loses/lose/loss OWN/of OWN .. KIN; lost a/OWN/HIS KIN
        !tooth/toy/year; never got/gets/getting over; got over losing; get over losing; loss of
        OWN; lost OWN .. last/this/to/in/suddenly/recently KIN/cancer/covid/week/month/year/
        january/march/april/may/june/november/suicide !keys/keys/voice/rag/phone/marbles/hat/
        glasses/mug/whistle/bag; sudden/sad/recent/family/personal/tragic/devastating/OWN/terrible
        loss !of_the_match/to/in_the/on/by/against; sorry for OWN loss; condolences; in mourning;
        mourning OWN/the/HIS/a; grieving; OWN grief; grief stricken; bereav*; compassionate leave;
        funeral !march; KIN .. died/passed/dies/death/funeral/wake; death in the/OWN family; died/
        passed in/on/at/last/after/suddenly/peacefully/away; passed away; widowed; ashes scattered;
        scattering OWN .. ashes; dying OWN KIN; OWN KIN dying; death of OWN; at/to/from/for HIS/
        OWN/a/the .. funeral; gone too soon; rest in peace; rip mr/mrs/miss/ms/sir; following/
        after/since/with the/OWN/a/very/sudden/sad loss/death/passing of/in OWN/HIS/family/baby;
        loss/passing of their/her/his; lost OWN baby/dog/home/sight/unborn; family emergency/
        bereavement
    """,
}
