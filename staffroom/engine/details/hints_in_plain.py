"""How letters and notices tell a colleague's private matters in plain official words, for `Hints`."""

from __future__ import annotations


PLAIN_HINTS = {
    # Each of these is worth a second thought, not a hold: kinds of `Hints` beside those of gossip.
    "plain-discipline": """
        given #/until/till/a weeks/months/days/easter/july/chance/week/month/term to improve/shape/
        prove/turn/find/resign/leave/pass; # schools/jobs/posts in #/as/since years/terms/months;
        BE/such/known/total/proper/bit [a/an/openly/really/so/quite] racist/sexist/homophobic/bigot/
        misogynist/perv/pervert/creep/thief/bully/liar/fraud/transphobic/islamophobic/antisemitic
        !incident; hates/hate/despises gay/black/asian/foreign/muslim/jewish/polish/foreigners/women/
        immigrants/gays/muslims/jews/catholics; KIN .. in broadmoor/strangeways/belmarsh/holloway/
        pentonville/wandsworth/scrubs/dartmoor/borstal/remand/armley/walton;
        charged .. with/over assault/theft/fraud/possession/driving/drink/stealing/harassment/an/
        indecent/criminal/sexual/shoplifting/affray/conspiracy/grooming; done/nicked/caught/
        prosecuted/convicted/jailed/fined/locked_up for/with/over/by [allegedly] stealing/theft/
        shoplifting/fraud/drugs/dealing/assault/speeding/fighting/possession/benefit/tax/drink/
        drunk/flashing/harassment/hitting; sent down; been/was/gets/get/got inside/locked for/up/
        twice !the/of; spell inside; after/because_of/following/since/over what happened/went [on]
        with/between/at/in/last/over !next/in_class/to_macbeth; after/because_of/following/since/
        over a/an/the/that/OWN [big/blazing/massive/serious/classroom/physical/public] incident/
        row/altercation/argument/fallout/bustup/scuffle/allegation/complaint/investigation with/
        in/at/involving/about !with_the_toaster; nicked/stole/pinched/pocketed/swiped/half_inched/
        fiddled the/all/some .. money/cash/funds/takings/laptops/laptop/till/collection;
        sickness/absence/attendance has/have/is/now reached/hit/at/over/past stage/trigger/triggers/
        the; decided/chosen/chose/opted/refused not/to [to] return/come/carry/leave/resign/go after/because/
        back/following/rather/when/over; in lieu of notice; rather than face/be/face_a; stripping
        of OWN; hearing before/on; before the hearing/governors/investigation/disciplinary;
        withdrawn/withdrew/dropped/made/lodged OWN/a/the/HIS complaint/allegation/allegations/
        grievance/claim/charges against/about; bullied/bullies/harassed/harasses/victimised/
        threatened/intimidated/groped by/OWN/a/HIS/out/at/colleagues/staff/TAs/tas !year/the_book;
        caught/found/seen/filmed smoking/vaping/drinking/sleeping/stealing/asleep/shouting/kissing/
        watching/swearing/smelling/hitting/drunk/naked !bags/up;
        referred/referral to/by [the] lado/police/dbs/tra/teaching/regulator/ico/hr/
        occupational/local_authority; BE reported to [the] lado/police/dbs/tra/regulator/governors/
        ico/hr/trust/council; teaching regulation agency; local authority designated; designated officer; BE/has/have/was
        under/subject to/under [a/an/formal/ongoing/internal] investigation/inquiry/enquiry/
        proceedings/restrictions/monitoring/measures; subject to/of [a/an/the] [formal/ongoing/
        live/internal/police] investigation/inquiry/enquiry/proceedings/restrictions/process/
        procedure/allegation/allegations/complaint/complaints; face/faces/facing/faced/before/attend/
        attends/attended [a/an/the] [formal/governors/governor/three/disciplinary] hearing/panel/
        tribunal/inquiry/dismissal/sack/proceedings !of_the_choir; up/go/goes/going/appear/appears/
        appeared/appearing/hauled/called before [the/a] governors/panel/board/head/magistrates/
        court/judge/tribunal/beak !they; appeal/appealed/appeals/appealing against OWN/the/HIS/being
        dismissal/warning/sacking/suspension/sanction/decision/dismissed; appeal against dismissal/
        warning/suspension/sacking; appeal panel/hearing; disciplinary/appeal/sickness/absence/
        attendance/capability/welfare/grievance/conduct/investigatory/investigation hearing/meeting/
        panel/stage/appeal/review; stage one/two/three/1/2/3 [sickness/absence/attendance/
        capability] meeting/warning/hearing/review !music/play/rehearsal; interviewed under/by/
        about caution/police/hr; under caution; released under/without/pending; no further action !on/is; case
        to answer; cleared of; exonerated; reinstated; reinstatement; pleaded/pleads/pleading
        guilty/not; found guilty/to_have; admitted/admits/confessed/owned [to/up] [that/HE]
        stealing/taking/misusing/drinking/hitting/falsifying/altering/forging/sending/touching/
        fiddling/cheating/theft/shouting/swearing/striking/lying/leaving/accessing/fraud/misusing;
        falsified/falsifying/falsify; forged/forging; misused/misusing/misuse .. school/money/funds/
        card/trip/account; misappropriat*; embezzl*; theft; stole/stolen/stealing money/cash/from/
        school/laptops/laptop/petty; petty cash; words of advice; management advice; letter of
        concern; improvement notice; spoken to about/regarding OWN/HIS; been spoken to; talked to
        about OWN; been/was/got reminded of OWN; summary/summarily dismissal/dismissed; relieved of
        OWN/HIS/all duties/post/role/duty; removed from OWN/HIS/the/post/site/role/classroom/teaching
        post/role/job/position/duties/site/classroom/timetable/register/teaching/building;
        removed from post/site/role/teaching; contract/employment/agency/secondment/placement/
        probation/suspension/position .. terminated/extended/ended/cancelled/withdrawn/
        discontinued/ceased !to/with/until_july; services .. no longer required; no longer required/
        needed/employed/welcome/works; asked/told/instructed/advised/required/ordered/made [not] to remain/stay/
        work/keep/refrain/step/leave/stand at/from/away/off/out/back/aside/down/the home/site/school/
        premises/duties/building/role; BE asked/told/instructed/advised/required to remain/stay/work
        at/from/away/off home/site; asked/told/advised to step/stand back/aside/down; stood down from;
        steps/stepped/stepping/stands/stood/stand/step aside/back .. while/pending/until/after/
        following/from; on full/half/no/reduced pay; full pay while/pending/until; suspended with/
        without/on pay/full; agreed/negotiated exit/departure/terms/sum; exit package/agreement/
        interview/terms; leave/leaves/leaving/left under/by/with an/a/mutual agreed/agreement/
        settlement/payoff/package/non/gagging; gagging order/clause; not/never/didnt/hasnt/wont/
        doesnt/failed/fails/failing/yet .. pass/passed/meet/met/complete/completed/reach/achieve/
        achieved/to_pass/to_meet OWN/the/HIS [teachers/teaching/first/ect/final/appraisal] placement/
        probation/induction/standards/standard/targets/target/qts/training/assessment/observation/
        year/objectives !of/for_pupils; second/third/final/last attempt/go/time at/of OWN/HIS
        induction/qts/skills/probation/numeracy/driving; induction/probation/qts/skills/placement at/
        on/after/for OWN/the/HIS second/third/last/final; extended/extending/extension/extend OWN/
        of/HIS induction/probation/probationary; probation*/induction period/review .. extended/
        failed/unsuccessful/passed; rated/graded/judged/deemed inadequate/unsatisfactory/ineffective/
        unsafe/requires/unfit; concerns/complaints/concern/worries about/over/regarding/around OWN/HIS/
        mr/mrs/miss/ms conduct/behaviour/teaching/performance/attendance/timekeeping/punctuality/
        lateness/attitude/drinking/language/competence/marking/absence/health/practice/lessons;
        raised/several/serious/formal/ongoing concerns/concern about/regarding/over mr/mrs/miss/ms/
        HIS/OWN; OWN conduct/misconduct/timekeeping/lateness/punctuality/attendance; attendance/
        absence record/triggers/trigger/target/levels; sickness/absence triggers/monitoring/policy/
        management/record; persistent/repeated/frequent/poor lateness/absence/absences/timekeeping/
        performance/punctuality/sickness; absent # days/times; # days/spells/periods/bouts off/absence/
        absences/sickness/sick; asked for/requested/seeking/wants/granted/refused/denied/turned_down
        a/OWN/early/flexible/voluntary transfer/redundancy/severance/retirement/sabbatical/hours;
        failed/fails OWN/the/an/enhanced/HIS vetting/dbs/police/background/reference/references/
        drug/drugs/alcohol check/checks/test; vetting check/checks/issue; drug/drugs test; prohibited
        from teaching; prohibition order; banned from/for teaching/the/life/working; lost OWN/the
        appeal/case/tribunal/grievance/qts/post; won OWN/the appeal/tribunal/grievance/claim; took
        us/them/the_school/the_council to a/court/tribunal/employment; taking/takes/took/take/taken
        us/the/legal/them school/trust/council/action/governors/to to/tribunal/against/court/employment; legal
        action; employment tribunal; claim/claiming/claims for/of/constructive/unfair dismissal/
        discrimination/harassment/injury; racist/racism/sexual/sexist/homophobic harassment/
        comments/remark/remarks/allegation/allegations/complaint/language/assault; assaulted/
        assaulting a/the/by/HIS; hit/slapped/pushed/shoved/manhandled/grabbed a/the/HIS pupil/child/
        student/boy/kid/lad; swore/swearing/shouted/shouting/screamed at a/pupils/pupil/the/HIS
        pupil/child/class/student/parent/colleague/boy/girl/kid/governor; messaged/messaging/texted/
        texting/dm/dming/contacted/contacting a/pupils/students/sixth/girls pupils/pupil/student/students/former/
        sixth/girl/girls; on OWN/his/her last/final/second warning; paid off; paid to go; paid OWN off; go/
        went/gone/leave/left quietly; quietly let/moved/paid/removed/dropped/replaced; conflict of
        interest; register of interests; spent conviction; lost/losing/loses HIS/OWN/being responsibility/tlr/headship/role/
        department/house/post/classes; reduced to/in part/grade/rank/hours; downgraded; pay cut;
        not/wasnt/isnt shortlisted/appointed/successful/selected/appointable; unsuccessful; applied for
        .. and/but didnt/failed/unsuccessful/rejected/lost; looking for/applying/applied/interview/
        interviewing/interviewed [a/for/at/another/other/new] new/jobs/job/posts/work/elsewhere/
        another !experience; thinking of leaving/quitting/resigning/packing; being managed out/
        off; at risk of redundancy/dismissal/losing; OWN job/post/role/hours at/is/are/has risk/
        being/been/cut/deleted/under; compulsory/voluntary redundancy; stolen/taken from
        the_safe/the_till/petty_cash; BE reported for/by drinking/smoking/swearing/police/
        governors/bullying/head; owes the_school/the_trust/hmrc
    """,
    "plain-health": """
        scan/xray/x_ray/biopsy/mammogram/tests/ultrasound has/have/showed/shows/found/revealed/came/
        picked [up/back] a/something/bad/clear/good/OWN/positive/up/two !the_code;
        immunotherapy; chemotherapy; immune system; immuno_compromised; cannot/cant/must/mustnt/
        shouldnt [not] be around/near/exposed anyone/people/chickenpox/germs/children/loud/strobe;
        shielding; sober for/since/today/this/on/and/years; MANY/twenty/# years/months/weeks sober/
        clean/dry; sober alcoholic; HAS fibro/endo/gallstones/cysts/nodules/sickle/alopecia/rosacea/
        hyperthyroid/angina/afib/fits/bunions; mugged; BE/HAS attacked/assaulted/robbed/mugged/stabbed/
        stalked/spiked/beaten/hospitalised/traumatised/scammed/conned/abused/groomed .. on/by/in/
        at/outside/last/again/while/when/walking/home/yesterday !by_seagulls/on_stage; very/badly/quite/still/
        deeply/really/too shaken/traumatised/distressed/upset to/by/after/and/at/since !the_bottle;
        not been right; hasnt/havent/isnt/not/never been/got the/right/over/herself/himself/over
        same/since/right/after !size; not_been/hasnt_been right since; takes/taking/taken/needs/
        needing/needed/having/given [some/a] time/break/leave/term/month [off/out/away] to/for OWN/look/
        focus/recover/health/grieve/heal/mental !pupils;  OWN mental/physical/emotional health/
        wellbeing/state; struggling with OWN/mental/grief/anxiety/the_drink/drink/depression/
        addiction/food/life;
        treated/treatment/treating for/at/following/after/with a/an/the/his/her/severe/chronic/
        ILLNESS/royal/hospital/DOCTOR; treated/treatment for ILLNESS/stress/a/an/addiction/alcohol;
        having/receiving/undergoing/awaiting/needs/needing/begun/began/started/undergone [further/
        more/urgent/OWN/some] treatment/tests/investigations/procedure/surgery/physio/
        physiotherapy/therapy/counselling/rehab/rehabilitation/dialysis; admitted to/into/as [the/
        a/an] hospital/ward/royal/infirmary/clinic/hospice/emergency/intensive/psychiatric/unit;
        been/was/were/got admitted with/for/after/on/overnight/yesterday/last; discharged/discharge
        from/on/himself/herself; rushed in/into/to/off for/hospital/theatre/surgery/a&e; HE/has/had/
        a/BE .. seen/spotted/saw/bumped at/in/leaving/outside/into the/a hospital/oncology/clinic/surgery/
        hospice/unit/oncologist; oncology/cardiology/neurology/psychiatric/fertility/dialysis/renal/
        stroke/chemo/mental unit/ward/clinic/department/outpatients/appointment/appointments !health_week;
        wearing/wears/wear/fitted/has/with/needs/using/uses a/OWN/an heart/insulin/glucose/blood/colostomy/
        neck/back/knee/walking/prosthetic/hearing/oxygen/cpap/sleep monitor/pump/bag/brace/support/
        frame/aid/aids/leg/arm/mask/machine/stick/sensor; heart monitor; hearing aid/aids; mobility
        scooter; wheelchair user; uses/using/in/needs/needing a wheelchair/frame/stick; profoundly/
        partially/registered/totally/almost/nearly/going/gone/completely/slightly/severely deaf/blind/
        sighted/disabled/hearing_impaired; deaf in/since OWN/one/both/birth; blind in OWN/one/both;
        hard of hearing; lost/losing OWN/HIS/the/most/some [of] sight/hearing/hair/memory/mobility
        !for/after_the_match; visual/hearing/sight/cognitive impairment/loss; medical/underlying/
        heart/chronic/longterm/lifelong/serious/skin/lung/kidney/neurological/genetic/rare/painful/
        degenerative/autoimmune/bowel condition/complaint/disorder/disease; condition that/which/
        means/affects/causes; unfit/fit/declared/passed/signed/certified/deemed/cleared unfit/fit to/
        for/as work/drive/return/teach/unfit/fit/duty !and_well; unfit to work/drive/teach/return/travel; not
        fit/well/strong enough/to/for; medically retired/suspended/unfit; ill health retirement; not/
        cannot/cant/mustnt/shouldnt/wont_be_able_to/unable/advised/forbidden [to/be/not] lift/drive/
        stand/climb/bend/travel/fly/kneel/exert/carry/walk/swim/lifting/driving/climbing/standing
        !for_election/on_the/up_for/the_standards/you/them/idly/on/forward/shop; should/must/can not/no/never/
        longer lift/drive/stand/climb/carry/travel/fly/be_on/overdo; advised against/not/by/that
        lifting/driving/flying/returning/travel/DOCTOR/occupational; occupational health have/has/
        say/said/says/advise/advised/recommend/recommends/suggest/report/referral/assessment/review/
        that; adjustments/adjustment for OWN/made/in/because; reduced/shorter/part timetable/hours/
        week/duties while/because/after/until/following/due/for/on !year/pupils; phased return;
        on/prescribed/taking/takes/took/given/needs/needing/off OWN/strong/daily/new/some/heavy/of/
        lots/the tablets/painkillers/medication/meds/antidepressants/steroids/morphine/statins/
        sedatives/antibiotics/tranquillisers/hrt/beta/valium/prozac/sertraline/citalopram/insulin/
        methadone/pills; medication/tablets/meds/prozac/sertraline/citalopram/valium for/makes/made/
        make/has/have OWN/HIM/the/ILLNESS; allergic/allergy/allergies to/from/is/are !awareness;
        anaphyla*; epipen; stammer*; stutter*; prosthetic; amput*; scar/scars from/on OWN/self; life
        OWN; take/taking/took/taken OWN own life; end/ended/ending it/OWN all/life/own; overdose*; tried/
        attempted/wanted/trying to kill/end/harm/hurt HIM/SELF/OWN/it; attempted suicide; not coping/
        sleeping/eating/managing/okay/ok [with/at/well]; isnt/wasnt/hasnt/not/struggling/struggled/
        struggles coping/cope/sleeping/eating/managing/to_cope/to_sleep; bad/dark/low place/mood/ebb/
        spell !in; very/really/been/feeling/pretty/so low/down/fragile/suicidal/depressed/tearful/
        anxious !in_numbers/on_the/the_order/to_earth/the_road; back op/operation/pain/surgery/trouble/problems/injury/
        problem; hip/knee/heart/eye/hernia/brain/gallbladder/spinal/shoulder/foot/hand/stomach/bowel/
        kidney/prostate/thyroid op/operation/surgery/problems/trouble/replacement/injury/transplant/
        pain/removal; op/operation/surgery number/went/is/was/on/next/today/tomorrow/to/for/and/this
        #/well/badly/cancelled/postponed/monday/tuesday/wednesday/thursday/friday/remove/replace/
        went/successful/week; another op/operation/fall/seizure/stroke/scan/biopsy/attack/relapse/
        episode/miscarriage/round !by; under/requires/requiring/having/for/general/after
        anaesthetic/sedation; stent; stents; valve replaced/replacement; ulcer/ulcers/cyst/
        mole/growth/polyp/polyps/cataract/cataracts/fibroids/tumour/kidney/stone/stones/gallstones/lump
        removed/out/operation/biopsied/checked/burst; has/had/having/get/getting OWN/a/an/the [left/
        right/other] hip/knee/hips/knees/womb/ovaries/kidney/thyroid/breast/breasts/prostate/heart/
        valve/cataract/cataracts/gallbladder/spleen/appendix/tooth/teeth/wisdom/bunions/veins/lens/
        mole/lump/cyst replaced/removed/out/done/fixed/off/checked/seen; kidney/heart/liver/lung/bone/
        corneal/stem donor/transplant/failure/stones; heart attack/bypass/scare/murmur/rhythm/palpitations;
        chronic fatigue/pain/back/migraine/migraines/kidney/insomnia/asthma; burnt/burned/
        burning out/himself/herself !building/the; collapsed at/in/on/during/from/with !lung/tunnel/
        building/economy; relapsed; relapse; remission; incurable; terminal illness/cancer/
        diagnosis; end of life care; macmillan nurse/nurses are/is/visits/come;
        learning difficulty/difficulties/disability; cant/cannot/barely/never/struggles/couldnt
        [really/even/to/learned/learnt] read/write/spell !your/the/all/this/enough/him/her/without/about_the/it/to/
        fast; illiterate; unvaccinated; shingles; vertigo; tinnitus; incontinen*; endometriosis; prostate;
        self_harm/selfharm/selfharming/selfharmed; sectioned; psychiatric; psychiatrist; mental health leave/break/
        crisis/reasons/grounds/problems/issues/hospital/unit/day/team/struggles/breakdown; nervous/
        mental breakdown/exhaustion; panic attack/attacks; counsell* .. since/after/for OWN/the/HIS;
        sees/seeing/saw/needs/has a counsellor/therapist/psychiatrist/psychologist/shrink; ward #/
        visitors/visiting; in/from/to/on/at hospital/intensive/icu/hdu/theatre/ward/resus !radio/trust/
        governors/week/royal/museum; on the ward/transplant; transplant list/waiting; waiting list/lists for/
        op/operation; knee/hip/back/ankle/shoulder/leg/wrist/foot/arm/hand in/is plaster/cast/playing/
        brace/sling; sling; crutches; black eye/eyes; stitches; concussion; broken/fractured/
        cracked/sprained/dislocated/torn/ruptured/shattered [OWN/a/two/three/HIS] LIMB/arm/ribs/nose/
        jaw/skull/pelvis/vertebrae/kneecap/tendon/cartilage; on a waiting list; bad/awful/terrible/
        crippling/severe/chronic migraine/migraines/sciatica/arthritis/asthma/anxiety/depression/ibs;
        drinking heavily/again/too/problem/himself/herself/since; drinks [heavily/too/like/alone/
        every/on] everyone/and/heavily/too/alone/secretly !machine/are/will/stall/from; sober for/since/
        now/#; aa/na/alcoholics/gamblers/narcotics meetings/meeting/anonymous/sponsor
    """,
    "plain-family": """
        is/be/as/could/might/turns the [real/actual/baby/babys] dad/father !in/of_the/figure/christmas/brown/abraham;
        KIN is/are/went/going/gone/put/been/was/now in/into a/the/care/prison/jail/rehab/hospice home/
        nursing/care/hospice/hospital !corner/game/year/same/band/choir/team; OWN mum/dad/mother/
        father/nan/gran/mam in/into a/care home/hospice; sees/seeing/gets/has/have OWN [little/
        own/two/three] kids/children/girl/boy/son/daughter/lad only/every/at/on/once [on/a/at/other]
        weekend/weekends/wednesdays/saturdays/sundays/fridays/month/week/fortnight/christmas; KIN .. is/
        was/are the one/ones who/that; KIN .. got/was/been/is/getting sent/locked/done/put/banged/
        nicked down/up/for/away/inside; hasnt/havent/wont/not/doesnt/dont spoken/speak/speaking/talk to
        OWN; left/leave/leaving/went/going/home [the/in] together/one/same in/taxi/cab/again/hand !at_the;
        divorce/custody/family/criminal/immigration lawyer/solicitor/barrister; match/matched with
        OWN; dating OWN/a/HIS/someone/year/mr/mrs/miss/ms/one .. dad/mum/girl/boy/teacher/colleague/
        parent/pupil/head; OWN new/young/much fella/bloke/lover/toyboy/younger/squeeze/lady/flame;
        fosters; fostering a/an/two/three/siblings/babies/children/teenagers/with; foster mum/dad/
        carer/parent/parents/mother/father; arranged/forced/open/sham/failed/unhappy/troubled/broken/
        second/third/rocky marriage; marriage of; seeing one/someone/somebody/each/another/HIS [of]
        the/our/else/mr/mrs/miss/ms/teacher/man/woman/other/tas/parent/dad/mum/other; HAS/BE been
        seeing/dating/sleeping/living/carrying; BE seeing/dating mr/mrs/miss/ms/someone/somebody !through/off; seeing a man/woman/married/divorcee/
        guy/bloke/younger/older/parent/colleague/teacher/new; in a [new/secret/long/same/civil/serious/
        committed] relationship/partnership; relationship with HIS/a/mr/mrs/miss/ms/OWN/another/
        one parent/colleague/pupil/former/student/married/mr/mrs/governor/of/ta/teacher/member/sixth; moved/
        moving out of OWN/the/a family/marital/home/house; family/marital home; living/lives apart/
        separately/with/alone; apart from OWN; no longer with/together/married/living OWN/HIS/the/
        with wife/husband/partner/together/boyfriend/girlfriend; separated !from_the/from_each/into/by; OWN/HIS kid/
        kids/son/daughter/lad/lass/boy/girl/eldest/youngest/teenager/children/stepson/stepdaughter/
        brother/sister/nephew/niece/dad/mum/husband/wife/partner/father/mother got/has/is/was/been/
        were/have/gets/being .. expelled/excluded/arrested/suspended/sectioned/caught/nicked/jailed/
        sacked/bullied/addicted/pregnant/diagnosed/taken/removed/charged/stabbed/sentenced/
        imprisoned/hospitalised/autistic/anorexic/unwell/poorly/ill/dying/missing/inside/deported/
        bankrupt/unemployed/redundant/homeless/depressed !up/part/to/in_the_play; kid/son/daughter/lad/girl got
        expelled/excluded/arrested/kicked/caught/nicked/sectioned; in an/an abusive/violent/unhappy/
        coercive/controlling relationship/marriage/partner; abusive/violent/controlling/drunk/drunken
        husband/wife/partner/ex/boyfriend/father/relationship/marriage; childcare/caring/care/carer
        responsibilities/responsibility/arrangements/duties/commitments for/at/after/OWN/mean/have/
        fell/broken/since; carer/care/cares/caring for/to OWN/a/an [elderly/disabled/frail/sick/poorly/ill]
        mother/father/mum/dad/husband/wife/son/daughter/parent/parents/brother/sister/partner/nan/
        gran; time/leave/year/months off/to/with/for care/look/be/caring OWN/for/after/with/at [OWN]
        mother/father/mum/dad/husband/wife/son/daughter/parents/family/partner; family reasons/
        circumstances/problems/matters/bereavement/emergency/crisis/issues/difficulties; personal
        reasons/circumstances/problems/matters/issues/difficulties/life/crisis/tragedy; custody; access
        to OWN; contact with OWN children/kids/son/daughter; social services/workers are/have/took/
        were/involved; children/kids in/into/taken/on/removed care/from/by/at_risk; decree absolute/
        nisi; remarried; remarrying; remarries; engaged to/since/last/again !in/with_the/year; called
        off OWN/the wedding/engagement/marriage; wedding is/was/called/off/cancelled; jilted; in_law/
        in_laws; ex husband/wife/partner/boyfriend/girlfriend; exhusband; exwife; widow*; in/into OWN/
        a family/personal tragedy/crisis; secret wedding/marriage/wife/husband/child/son/daughter/
        boyfriend/girlfriend/lover; got/gets/getting/just married/engaged/hitched/wed/divorced;
        eloped; eloping; single mum/dad/parent/mother/father; bereaved parent; twins/triplets/baby are/is/
        arrived/was/were born/premature/prem/early/unwell/poorly/due/ill; premature; neonatal;
        nicu; scbu; special care baby
    """,
    "plain-loss": """
        laid to rest; lost/loses/losing OWN/HIS/a/both/the [own/dear/beloved/elderly/only/baby/
        younger/older/twin/late/best/battle/fight/life] friend/parents/KIN/battle/fight/life !with_the/
        for_the/keys; lost both/OWN parents; buried OWN/HIS; burying; bereavement leave/counselling;
        in bereavement; death/died/passing/loss of/in OWN/HIS/a/close [own/late/elderly] KIN/relative/family/
        friend/loved; died by/from/of/after/in/at/on/last/aged/this/over/suddenly/peacefully !out/
        the_scaffold/laughter/dysentery; has/have/had died; family bereavement; mourning OWN; stillbirth; stillborn
    """,
    "plain-pay": """
        best/highest/worst/lowest/better/poorly/badly/well paid in/of/than/for/teacher/member/for/head/
        at; earning/earns/earn [less/more/twice/half/double] than/as !points; payment/payoff/
        payout/sum/lump/package to/of/for OWN/HIM/compensation;
        overpa*; underpa*; paid too/more/less much/than/little; been/was/being/got paid .. too/
        by_mistake/in_error/twice/extra; paid in error/instalments; pay/paying/paid it/them back in/
        through/out/each/from; overpayment; salary; wage slip/packet; pay slip/dispute/claim/review/
        progression/increase/award/arrears/deduction/deductions/point/threshold/protection/safeguarding;
        deducted/deduction/deductions/docked from/of OWN/HIS/pay/wages; advance on OWN/HIS;
        attachment of earnings; honorarium; increment withheld/refused/denied/frozen; threshold
        refused/application/denied; refused/denied/turned_down/given/awarded/got/gets/getting/receives/
        received/offered a/an/OWN/the [big/large/small/four/five/£/retention/recruitment/one_off] raise/
        payrise/increment/bonus/allowance/payoff/loan/honorarium/tlr; retention allowance/payment/
        bonus; hourly rate; OWN pay/salary/wages/hours/pension/grade/allowance/
        expenses; upper pay range/scale/spine; pay range/spine/point; leadership scale/spine/pay;
        l# point; on scp; claims/claimed/claiming/claim expenses/mileage/overtime/benefits; expenses
        claim/claims; debts; in arrears; ccj; insolvency; loan from/to; lent/loaned/advanced/owed HIM;
        pension pot/lump/early/at;
        takes/taking/took/drawing/drawn/draw OWN pension; opted out of; second job; works/working/
        moonlights evenings/nights/weekends/part_time in/at/for/behind/as !on/with/to; zero hours
    """,
    "plain-age": """
        sixty/fifty/forty/seventy/thirty/# years on/in/of/around this/the/OWN earth/planet/sun/life !of_teaching;
        is/BE/only/just/barely/still/about/nearly/turned/turning/not_yet/hes/shes/HE [only/just/
        barely/still/about/a_mere/practically] 18/19/20/21/22/23/24/25/26/27/28/29/thirty/
        nineteen/twenty/18/seventy practically/years/bless/and/but/so/himself/herself/himself/
        going/you/with_a/herself; BE only/just/barely 18/19/20/21/22/23/24/25/26/nineteen/twenty/
        twenty_one/twenty_two; HE/BE/nearly/approaching/pushing/past/over retirement/pension/
        pensionable age; barely out of; younger/older/oldest/youngest than/of/member HE/looks/half/
        most/staff/teacher !pupil/pupils/children; too old to/for; getting on a/in bit/years; OWN
        age/real_age/actual_age; lied about OWN; special birthday; zero birthday; big
        birthday
    """,
    "plain-beliefs": """
        asked/wants/wishes/wish/prefers/like/chosen/asking/going to/not be/go known/called/addressed/by as/by
        he/she/they/mr/miss/mrs/ms/mx/a !coach; known as/now_as mr/miss/mx from/now; doesnt/dont/
        didnt/never/cant/not [even/really/actually] believe/believes/believed [in] god/it/in_any/any !their/
        the/what/how/it_is/she/he/eyes; doesnt/dont/never/wont/refuses [even/to] believe/pray/celebrate/
        eat/drink/shake in/christmas/birthdays/halal/pork/alcohol/god/hands/with; FAITH wedding/
        convert/upbringing/family; prays;
        voted/votes/voting/vote for/against/in/to/tory/labour/reform/green/ukip/conservative/brexit/
        leave/remain !class/head_boy/your/our/house/favourite/best/us/the_best/the_winner/which;
        OWN political/religious/sexual beliefs/views/affiliation/orientation/opinions/preference; sexuality; sexual orientation; OWN gender/sexuality/orientation/
        politics/religion/conversion; transgender; transsexual; husband who/
        and HE husband/OWN; civil partner; union rep/member/activist/branch; member of/joined/
        stands/standing/stood/candidate/councillor/canvassing/campaigns/campaigning/leaflets/
        leafleting for/the/of/as/in labour/tory/tories/conservative/conservatives/reform/green/
        greens/lib/ukip/snp/plaid/bnp/edl/nasuwt/neu/unison/gmb/communist/socialist; churchgoer; refuses/refused/wont to/shake/work/wear/sing/attend/swear [the/on] grounds/hands/
        religious/christmas/hymns/assembly; religious grounds/reasons/objection; conscientious;
        observes; observing iddah/ramadan/shabbat/sabbath/lent/eid/mourning; iddah;
        fasts; fasting
    """,
    "plain-home": """
        lives/living/live/lived/resides/moved/moving/relocating/relocated at/in/on/near/opposite/
        with/by/to/behind/off/back/round [OWN/the/a/our/HIS/her] flat/bungalow/cottage/terrace/
        estate/lodge/house/caravan/annexe/basement/bedsit/hostel/refuge/shelter/parents/mother/mum/
        mums/sister/brother/son/daughter/street/road/lane/close/avenue/village/flats !of/for/and/
        captain/points; homeless; evicted; eviction; temporary accommodation; sofa_surf*; sofa
        surfing; sleeping on/in OWN/a/HIS/the sofa/car/van/couch/floor/caravan/office; council
        tenant/house/flat/list; housing benefit/list/association; mortgage; repossess*; home
        telephone/number/address/phone/mobile; personal number/mobile/email/address; OWN personal/
        private/home number/mobile/email/address/phone; neighbour complained/dispute/of OWN;
        neighbours from hell
    """,
    "plain-papers": """
        visa; immigration status/solicitor/lawyer/tribunal/officer/rules; right to work/remain/stay;
        leave to remain; asylum; refugee status; settled status; overstayed; passport expired/
        refused/application/taken; citizenship; sponsorship/sponsor licence/certificate/ends/ended;
        permit expired/expires/runs/ran/renewed; deport*; work permit
    """,
}
