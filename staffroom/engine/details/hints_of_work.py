"""How people tell of a colleague's troubles at work and with the law, and of their pay, for `Hints`."""

from __future__ import annotations


WORK_HINTS = {
    "hint-discipline": """
        stay/staying/stop/stopping at home/away while/until/pending; BE told/asked/instructed/
        ordered to stay/leave/go/not/keep/clear/pack/resign !early/enough/the_water/the_room/
        hydrated; told to stay/stop at home; BE sent home !with/the/a/kit/postcards/every/early_by;
        sent home pending; not/isnt/no longer allowed/permitted/welcome on/near/back/in site/
        school/premises/the/pupils; banned from site/the/premises/teaching/working/driving; BE
        shown the door; show HIM the door; escorted off/out/from; marched off/out; frogmarched; off
        site with a; cardboard box; cleared/clearing/clear/emptied/packed OWN desk/locker/
        classroom/office/things !of; bagged up OWN; p45; OWN cards; handed OWN p45/cards/notice; hr
        in/with/meeting/meetings/are/is/were/has/have/about/again/over/investigation/process/
        matter; by/to/with/from hr; human resources; called/hauled/dragged/summoned in/up/before/
        over by/to/the/governors/panel/carpet; on the carpet; carpeted; bollocking; a telling off;
        roasting from; pending an/the/further/investigation/inquiry/enquiry/outcome/hearing/result;
        internal/disciplinary/police/fraud/safeguarding/ongoing/external/full/formal/council/lado
        investigation/inquiry/enquiry/hearing/probe; BE .. investigated/probed; investigated by/
        for/over; an/the/HIS/into investigation/inquiry/enquiry/into into OWN/HIM/conduct/
        behaviour/expenses/mr/mrs/miss/ms; under investigation; while they look into; while they
        investigate; look* into OWN/what HE; being looked into; under a cloud; cloud over; moved
        on/along from OWN last; got/BE moved on; managed out; pushed out; jumped before; was
        pushed; before HE was/were pushed/sacked/fired; resign or be; paid off/to go; pay off; nda;
        non disclosure; settlement; severance; golden handshake/goodbye; garden/gardening leave;
        lado; struck off; prohibition order; misconduct*; gross; verbal/written/final/formal/first/
        last/second/third/official/oral warning/warnings !about/for/bell/to_all/that/shot/signs/
        call/for_anyone/of; on a warning/final/last/written; last/final chance saloon; one more and
        HE; one more and; on OWN last warning/chance/legs; skating on thin; on thin ice; fail*/
        bombed/flunked OWN/another/HIS .. observation/observations/obs/probation/ect/nqt/qts/
        induction/appraisal/medical/dbs/interview/review/targets/assessment/test/breathalyser/
        training/placement/degree/pgce; bad/poor/shocking/grotty/inadequate/disastrous observation/
        appraisal/reference/references/lesson obs/performance review; failed !to/attempt/
        the_test_of; capability; support/improvement/performance/action plan for mr/mrs/miss/ms/
        sir; on a/an support/improvement/informal/performance/action plan/support; put on a/an/
        informal plan/support; informal support; under performance; underperform*; competence/
        competency procedure/proceedings/procedures; performance management; poor performance; not
        up to the job/standard/it; out of OWN depth; OWN days are numbered; didnt/never/hasnt/not/
        wont get/got/getting the/HIS .. job/post/promotion/role/headship/deputy; passed over;
        turned down for; applied for .. jobs/job; been looking/interviewing/interviewed for ..
        jobs/job/elsewhere; job hunting; looking for a way out; wants/wanted/trying to leave/out;
        HE wants out; taking/takes/took/take/suing/sues/sued/sue HIM/the/us/school/council/lea to/
        for .. tribunal/court/law/unfair/constructive; suing; tribunal; acas; unfair/constructive
        dismissal; grievance*; formal/official/put/several/serious/parental complaint/complaints;
        complaint/complaints/allegation/allegations against/about/made/from/over/upheld; accused
        of/by; made an allegation; lodged/filed/raised/made/submitted a/an complaint/grievance/
        allegation; whistleblow*; row with the/HIS/OWN/governors; bust up; punch up; scrap with;
        fell/fallen/falling out with the/HIS/slt/governors/OWN/mr/mrs/miss/ms/management; had words
        with; doesnt/dont/cant/wont get/stand/speak on/HIM/to/with with/HIM/each/mr/mrs/miss/ms/
        the; not speaking to/again; at each others throats; bullied/bullying by/claim/complaint/
        allegation/allegations/case; HAS still got/has/have a job; still got a job; still in a job;
        still employed; lose/lost/losing/loses OWN job/jobs/position/licence/post/rag with; for the
        chop/high/push/sack; got the boot/chop/push/bullet/heave; axed; let go !of/by_the/balloons;
        not/wasnt/isnt/wont/hasnt been/be/being/get/getting renewed/kept; contract .. renewed/
        ended/ends/terminated/terminated/cut/short/ripped; contract not; not keeping HIM/OWN;
        redeploy*; demoted; demotion; busted down; stripped of; stepped/steps/stepping/stood down/
        aside after/over/following/amid/because/pending; resign* in/over/after/following/because/
        amid/under; quit/quits after/over/following/amid/in/because; walked out/off; stormed out/
        off; stormed; went off in a huff; breathaly*; drink/drunk driving/driver/drive; drink
        drive; failed .. breath; points on OWN; points for speeding; HIS licence !key/to_fill/
        agreement; lost/loses/losing OWN licence; banned from driving; driving ban; caught/done/
        nicked/pulled/stopped/got/BE speeding/for/by/over/shoplifting/on/with .. speeding/
        shoplifting/phone/drink/fraud/driving/police/drugs/assault/tax; speeding fine/ticket/again;
        speed awareness; police caution/interview/bail/station/came/turned/raided/arrested/were/
        took/want/wanted/at OWN !visit/dog/talk/band/car/us/for/cadets; helping police/the; by the
        police; arrested; arrest; nicked by/for; in the cells; in a cell; custody; on bail; bailed;
        charged with/over; court case/date/appearance/order/summons/hearing; up in/before court/
        magistrates/the_beak; crown/county/magistrates court !trip/visit; magistrates; community
        service/payback; suspended sentence; on tag; wearing a tag; ankle tag; electronic tag;
        criminal record/past/conviction/convictions/record; HAS a/got record/criminal/previous !of/
        for/with/number/ten/time/breaking/crowd/attendance/haul; spent/old/previous/past
        conviction/convictions; convicted; conviction; did/done/doing/served time !for/trial/
        trials; been/went/goes/was inside !the/a/our/voice/out; in/to/from/out prison/jail/nick;
        dbs .. back/failed/flagged/came/clear/wasnt/isnt/positive/hit/problem/issue/expired; came
        back on OWN check/dbs; barred list; not allowed near .. kids/children/girls/boys/pupils;
        safeguarding concern/concerns/allegation/allegations/referral/issue; low level concern/
        concerns; inappropriate/unprofessional messages/texts/relationship/contact/behaviour/
        conduct; sent .. inappropriate; stole from; helped SELF to .. money/cash/till/fund; fiddl*
        the/OWN/expenses/registers; expenses fiddle; hand in the till; fingers in the till;
        suspended !from_the_ceiling/above/from_wires/by/animation/in/the/a/all/our/play/operation/
        sentence/until_further; BE .. suspended/sacked/fired/dismissed/disciplined/axed/demoted/
        redundant/reprimanded/bollocked !up/by_the_imagination; redundan*; restructur* out; sacked;
        the sack !race/of/for/was; absence record; OWN .. absences/sickness/lateness/timekeeping;
        late again/every; on strike; on the picket; picket line; crossed the picket; scab; union
        rep/meeting/official/member/dispute/action/case; got the union in; joined/left/joining/
        member/rep of/for/the/with/in/a .. nasuwt/neu/unison/gmb/union/unite/nahc/voice/ascl/naht;
        work to rule; contract .. end/expire; no longer employed/works/work/with/working/teaching;
        left .. hurry/abruptly/suddenly/overnight/mysterious/without; left under; leaving .. hurry/
        abruptly; mysteriously; unexpectedly; by mutual consent; mutual agreement; immediate
        effect; with immediate; not coming/be back/returning/returned; wont be back; never coming
        back; not be returning; why .. left; real reason; ask why HE; not/isnt/wasnt/longer
        allowed/permitted to contact/speak/work/teach/be/enter/see/talk .. pupils/site/kids/
        children/school/colleagues/staff/lessons/alone/here; while the matter is; the matter is ..
        looked/investigated/governors/police; looked at/into by .. governors/hr/trust/police/
        council; placed/put/placing on .. leave/plan/suspension/warning/notice/duties/performance/
        admin; on admin/special/enforced/extended/unpaid/compassionate leave; third/second/another/
        on OWN warning/strike/disciplinary !bell/shot/shot; one more .. and HE out/gone/sacked/off;
        shes/hes gone; HE out on OWN; sex/offenders offenders/register register; on the register
        !in/for/until/each/at; decide if/whether .. charge/charging/charged/prosecute/press; press/
        pressing/drop/dropped charges; charging HIM; charged HIM/with; waiting on the police;
        police statement; helping with enquiries; enquiries; once/after/until/pending/because/of/
        during/for OWN court/trial/tribunal/hearing/case/sentencing; court case; OWN hearing/trial/
        tribunal/disciplinary/suspension/probation/case/sentence; dismiss* for/after/from/on/over/
        last/by; BE dismissed; been dismissed !by_the_umpire/for_lunch/early; fired for/after/over/
        from; had OWN contract; contract cut/torn; fail*/flunked OWN .. test/exam/course/skills/
        theory/qts/degree; lied/lying on OWN/about .. cv/degree/qualifications/application; fake
        degree/cv/references; no qualifications; not even/actually qualified; isnt qualified;
        unqualified !teacher_scale; hauled over the; dressing down; given a/OWN talking/marching/
        p45; in hot water/trouble with; in trouble with/over/for/again; HAS been warned/reported/
        disciplined/cautioned; been/BE reported to; been reported; hope HE leaves; about to quit/
        leave/resign; handing/handed/hands/putting/put in OWN notice; resignation; OWN notice
        !board; looking elsewhere; leaving because; forced out; eased out; early retirement; pushed
        into; put out to grass; bumped off; stripped of/as; busted; grassed on; blacklisted; banned
        for; hung out to dry; pupils/parents/kids complained about/that; parents have complained;
        rejected for/from/by/again; got/been/was/gets/getting rejected/knocked_back/turned_down
        for/again/by; didnt even get an; unsuccessful in/at/with/for OWN; knocked back for;
        headhunted; poached by; extra .. grand/thousand a; employment .. terminated/ended/ceased/
        ends; contract .. terminated; terminated; custody hearing/battle/case; caught up in a ..
        hearing/case/investigation; BE/been let go !of/by; let go for/after/over/from .. fraud/
        theft/cuts/money/conduct
    """,
    "hint-pay": """
        MONEY a/per/each year/annum/month/week; MANY grand/k/thousand !raised/for/steps/run/race/
        in/walk/ride/swim/laps/target/total/appeal/words/from_the; hundred/six/five figure/figures
        salary/figures/sum; six/five figures/figure; HE earn*; earns/earning/earn more/less/double/
        twice/half/peanuts/a/good/over/nearly/about; paid/gets/earns/on/makes/earning/getting more/
        less/double/twice/half than/as/what/the; more than the head/deputy/prime/pm/rest/me/us; OWN
        payslip/salary/wage/wages/pension/mortgage/overdraft/debts/debt/bonus/tlr/payrise/bank/
        rent/tax/savings/lump/pay/credit/inheritance/lottery/redundancy; payslip; salary; wages;
        pay rise/cut/packet/grade/scale/point/band/spine/progression/award/check/cheque; payrise;
        pay gap; on/at/plus/to/of/reached/off/from/up/went/gets/got m1/m2/m3/m4/m5/m6/ups1/ups2/
        ups3/ups/u1/u2/u3/l1/l2/l3/l5/l6/l8/l10/l15/l20/tlr/tlr1/tlr2/scp/spine/mps/leadership
        !corridor/room/bus; main/upper/leadership pay/scale; a/HIS/no/extra/plus/OWN tlr; wages
        docked; docked; garnish*; overdrawn; overdraft; food bank/parcel/parcels/vouchers
        !collection/donations/appeal/stall/donation/with_pupils; foodbank; in arrears; behind with/
        on .. rent/mortgage/payments/bills; cant/couldnt/cannot afford !to_miss/to_lose; skint;
        brassic; stony broke; flat broke; bankrup*; insolven*; iva; ccj/ccjs; bailiff*; repossess*;
        payday loan/loans; loan shark; debt/debts collector/collectors/problem/up; in/into/owes/
        drowning/deep/OWN/with/from/of debt/debts !to_the; up to OWN eyes; maxed out; credit card/
        cards/score; second/another/weekend/evening/night job; moonlight*; works nights/evenings/
        weekends/in/at/behind as/at/in/the .. bar/pub/club/tesco/asda/warehouse/restaurant/chip/
        aldi/takeaway/taxi; stack* shelves; shelf stacking; drives/driving for uber/deliveroo/
        taxis/amazon; on/claims/claiming/claims/signing/gets
        benefits/dole/universal/pip/carers/
        esa; universal credit; on the dole; sell/sold/selling OWN car/house/ring/flat/wedding/
        jewellery to; make ends meet; rent to; pay/pays/paying the/OWN rent/mortgage/bills/gas/
        fine; living/lives/sleeping/sleeps/kipping/slept/dossing in/on/at OWN/the/HIS/a car/van/
        caravan/sofa/tent/office/hostel/friends/couch/camper/campervan/boat/shed/b&b/bedsit; sofa
        surf*; kipping; homeless* !charity/sleepout/shelter/appeal/people; evict*; OWN landlord;
        landlord; remortgag*; mortgage; struggling for/with money/bills/rent/cash/mortgage; hard
        up; short of cash/money; borrow*/borrowed/lent money/cash/twenty/tenner/fifty from/off; won
        .. lottery; won/winning the lottery/pools; came/comes into money; inherit* OWN/a !a_team/
        the_team/class/set; BE minted/loaded !by/with/with/onto; trust fund; pays/paid no tax;
        hmrc; tax bill/return/fraud/dodge; annual salary; a pay rise; tapping .. for a/# tenner/
        loan/fiver/quid/money; broke until/till/again/and/this; tapping people/us up; cant afford;
        couldnt afford; borrow*/lend/lent/lending/sub/subbing HIM/money/a/off/from .. fiver/tenner/
        money/quid/grand/rent/everyone/me; OWN house repossessed; rents/renting/rented OWN/the/a/
        from/room/off/in; lodger; lodges/lodging with; earns more; earn more; richer than; bonus;
        salary is; overpaid; underpaid; on less than; on more than; minimum wage; zero hours;
        tutoring on the side; side hustle; sells/selling/flogging .. vinted/ebay/avon/herbalife/
        onlyfans; is loaded; rolling in it; OWN dad/mum/family owns
    """,
}
