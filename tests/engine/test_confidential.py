"""What is confidential, and what is said to everybody."""

from __future__ import annotations

import pytest

from staffroom.engine.findings import Severity
from staffroom.engine.rules import confidential as rule
from tests.engine.cast import found, said


FINDS = """
DRAFT - not for publication. Budget headlines for governors
Embargoed until Friday 9am: new headteacher named
Keep this between us but the sixth form is going
This has not been announced yet: we are joining a trust
hush hush, but we've got a new head!
Strictly private and confidential
not to leave this room
dont tell anyone yet but the trip is being cancelled
I'm not supposed to say but Mrs Brown is being replaced in September
Staff have not been told yet
Off the record, the head is going
told in confidence by the family
She's been put on the SEND register and her mum isn't happy
Amelia's parents are splitting up so go easy on her
Mohammed Khan's dad is back in prison
M.K. in 11A is being assessed for ADHD
One of our Year 8 girls is pregnant
a boy in 9B was taken into care last night
Please pray for Harry whose mum died on Tuesday
the lad in my form with the eating disorder is back in hospital
He gets pupil premium so the trip was free
Social services are involved with one of our families, so please be kind
A Year 10 student tried to take an overdose at the weekend
katherine o'brien is self harming again
Police were called to her house twice this week
His visa has run out and the family may be deported
Two of my tutor group are on free school meals and can't afford the trip
The Quill family are asylum seekers
Amelia failed her maths mock again
Mohammed is only predicted a 3 in maths
One pupil is under investigation for malpractice in the GCSE
His admissions appeal was refused by the panel yesterday
She got special consideration because of her anxiety
Ofsted said we're Requires Improvement but keep it quiet until the report is out
The lead inspector told us informally that behaviour is outstanding
SLT are planning to cut two teaching posts in June
Leaked from last night's governors' meeting: they want to close the sixth form
redundancies are coming, three TAs at risk
We're restructuring the support staff after Easter, and letters go out Monday
Internal use only - behaviour log
Well done to Amelia who has raised £500 after her cancer treatment
our little lad in 7C with autism had his first full day, he's on a reduced timetable
The twins in Year 7 are living in a hostel
For SLT eyes only
Kid in my class wet himself today, he's got a medical condition
Jack McDonald was caught vaping in the toilets
Her foster carers are moving so she'll be leaving us
She self-harms, so no scissors please
Summer Fields is a young carer for her mum, who has MS
Governors only: part B minutes
Before this goes public: the Trust will confirm on Friday that Mr Marlow is retiring.
Shh. Don't say owt, but it looks like we've kept our Good.
Hi Mrs Clark, sorry to hear about the divorce, we'll keep an eye on her in lessons.
Congratulations to Jack on finishing his course of chemo!
Thinking of the Khan family, whose father was sent down for four years this week.
Please be patient with our new boy in 7A, he's just been placed with foster parents and doesn't speak much.
Our star of the week is Zoë, who manages her Type 1 diabetes so brilliantly.
Reminder to staff: Summer F must not be collected by dad, there is a court order.
Amelia Brown will not be at the concert as she has been suspended until Monday.
Only 41% of our disadvantaged pupils passed. Embargo until 9.30 Thursday.
This is from the minutes that aren't published: two staff will be made redundant in science.
One of the Y11 lads has been interviewed by police over the fire.
Four children in 8B get free dinners so please choose a cheap present.
Ali K got a 2 in his mock, so intervention from Monday.
@mum_of_three I can confirm he is on the SEN register and gets 1:1 in maths.
So proud of our lad in Year 8 with autism for ordering his own lunch
She was turned down for sixth form, but we'll look at her appeal on the 3rd.
The family have asked for asylum and are waiting for the tribunal. Please give coats.
Head's note, private: the Ofsted grade is RI. Parents find out on Tuesday.
Harry (9A) has nits again, third time this term.
Zoë Smith-Jones won't be doing swimming as she has a PEG feed.
Please note that Jack McDonald now lives with his gran and mum is not to collect.
For the lady who asked, the boy who had the outburst in Lidl is one of ours and he is autistic.
Internal exam board note: Amelia Brown's controlled assessment shows signs of AI.
Our Year 6 twins have gone into emergency foster placement in Leeds.
Hope Adeyemi has a CAMHS appointment on Thursday so can't make rehearsal
The inspector let slip that behaviour was the sticking point. Report in ten days.
From Monday Lukasz will be on a reduced timetable following his return from the PRU.
NOT FOR PUBLICATION until 12 June
Private & confidential: governors' part two minutes
Theo has been moved to another school after what happened in the toilets
Summer's mum has lost her job, so can somebody pay for her trip?
Adam Khan's place has been withdrawn because the address was false.
Dean in 10B is a school refuser and his attendance is 43 per cent.
The lad's father is in Durham prison.
Please keep May Day in your prayers, she starts her radiotherapy tomorrow.
Ivy's hearing test came back and she needs aids in both ears.
Don't breathe a word but the head is off to Dubai.
We can reveal, though it's embargoed till Friday, that we won.
He gets pupil premium so his trip is free.
The police were round again about Katherine O'Brien's brother.
Only three children were turned away on appeal this year and yes, one was the Hughes boy.
Ofsted feedback this afternoon: they're minded to give us Good in all areas. Sshh.
Harry is dyslexic and sits his papers in a separate room with a reader.
Siân has just been told she has Type 1.
An unfortunate thing: our head boy was caught with cannabis on the Berlin trip.
Art's predicted grades are D, D, E but he's still applying to Oxford
Leadership have decided to close the nursery in July. Staff will hear on Monday.
Mohammed Khan has had a hard week: his grandad was sectioned and he is staying with us until five each day.
Jack won't be at camp. His mum can't find the money and we can't find it for him.
The Year 8 lad who fainted in assembly is fine. It's his blood sugar again.
Katherine O'Brien has been dropped to foundation tier after her mock.
A word about the girl with the cuts on her arms: she's being looked after.
We had to ring the NSPCC about one of our Reception children today. Heavy heart.
Hope's autism assessment came through. At last she'll get a TA.
Restricted circulation: heads of department only.
For internal use: list of pupils on report.
Congratulations to Amelia Brown, who has finally been given her plan after two years on the pathway.
Don't mention it to the pupils yet, but the school is going to close.
Inspectors are in. They've told the head it's looking like RI for behaviour.
Adam's family were moved out in the night and he's now two buses away. That's why he's late.
Amelia Brown is back after her suspension for fighting.
Mohammed has been diagnosed with epilepsy and will wear a bracelet.
We've learned that Jack's parents are separating, so please be kind.
Zara Khan was refused a place at sixth form.
The boy who broke the window has ADHD and is seeing a counsellor.
Please treat as confidential: staffing structure from September.
Ofsted report is still embargoed but we got Outstanding!
Dean Park gets free school meals so his trip is paid for.
Ivy was caught vaping and is in isolation until Friday.
Amelia's appeal for a place was thrown out
Amelia Brown has been removed from the family home
Mohammed Khan was found with a blade in his bag
Police questioned two Year 9 boys about a knife
Mohammed's stepdad has been charged
Amelia is bulimic, poor thing
Amelia came in with bruises again
A boy in my form has been radicalised
Mohammed Khan got done for dealing outside the chippy
Amelia's grade was changed from C to A
The attendance of Mohammed Khan stands at 61%
Amelia Brown has no recourse to public funds
Amelia's mum was drunk at the gate again
Found out why Amelia never has lunch money. Dad gambles it all.
We are not to say, but inspectors told us informally that the outcome is Good
Six teaching posts to go by September
No more drama GCSE after July
This email is intended for the addressee only.
Amelia packs a spare sandwich for her brother because there is no food at home
Mohammed Khan must not be released to his father
The following pupils will attend anger management: Amelia Brown, Mohammed Khan
Amelia slept in the car again and her mum won't say why
Kadir in Year 8 fasts for religious reasons and fainted
Amelia Brown was asked to leave the sixth form
Child B has attachment disorder
Mohammed Khan's passport has been taken by immigration officers
This should not be discussed with colleagues.
""".strip().splitlines()

LEAVES = """
Ofsted are coming! We look forward to showing inspectors our school.
Our Ofsted report is published today. Read it on our website.
Young carers group meets on Thursday in the library.
Free school meals vouchers for the holidays are in the post.
Could your child be eligible for pupil premium? Ask the office.
Mental Health Awareness Week: five ways to wellbeing.
Our counsellor is in on Mondays for anyone who wants to talk.
A level results day is 13 August. Appeals and special consideration: speak to the exams officer.
Admissions for September are open until 31 October.
Fostering information evening in the hall: could you be a foster carer?
Year 9 learned about Rosa Parks, who was arrested in 1955.
Author visit: she told Year 7 how she wrote her first novel in hospital.
The suspension bridge built by Year 8 held 40kg.
Food bank collection: please bring tins by Friday.
Macmillan coffee morning raised £312 for cancer support.
Dementia awareness, epilepsy awareness and diabetes first aid training for staff took place on Friday.
Autism Acceptance Week starts Monday.
Every child who has an EHCP has a named key worker.
Police officers visited Year 6 to talk about staying safe online.
Private study is in the library. Staff only car park.
Confidential waste bins are by the office.
Confidential help is at hand: Childline 0800 1111.
Do not post on the school gate. Please don't share your password.
Our surprise is under wraps until Friday! Can you guess this year's panto?
The public footpath is not open yet.
Minutes of the governors' meeting are on our website.
Governors have agreed the term dates for next year.
Our governors welcomed parents at the open evening.
Vacancy: TA to support a child with special needs. Apply by Friday.
Restructure this sentence: Year 7 grammar challenge.
Congratulations to Mrs Brown on the birth of her daughter.
He ran a brilliant race and won gold for Blue house.
She has been offered a place at Cambridge to read law.
Pupils with dyslexia can borrow coloured overlays from the library.
In PSHE Year 10 talked about pregnancy, consent and where to get advice.
Refugee Week: our choir sang songs from twelve countries.
Our Christmas appeal raised £900.
The deadline for predicted grades is Friday; tutors will see every student.
The attendance of Year 9 was 97% this week. Well done!
Harry Kane was suspended for two matches, so our fantasy league is wide open.
Staff restaurant for sixth form only. Members only.
In drama, Jack is locked up in prison by the giant.
Lost: a jacket, last seen in the hall. He who finds it gets a biscuit.
The head gave a talk about kindness. She was moved by the response.
Thanks to the hospital for welcoming our carol singers. Her Majesty's portrait is back.
Safer Internet Day: our safeguarding lead Mr Rowell has tips for parents.
We are not allowed to say who our mystery guest is, but be there at 10!
Exclusion zone: please keep off the wet grass.
Wear odd socks for Down Syndrome Day. Every child is different and every child belongs.
Pupil premium strategy for this year is on the website.
Diwali lamps: she lit the first one and he lit the last.
Can't afford a prom dress? Our wardrobe has dresses for everyone.
The show must go on: she had a broken arm in the play, he had a sword.
Swimming for Year 4 starts on Monday; bring goggles.
Type 1 diabetes awareness assembly with our school nurse.
Please tell us if your child's medical needs have changed.
Foster carers wanted: information evening in the hall, run by the council.
Our autism base opens its doors on Thursday for prospective families.
The reader of the week is Ivy.
The confidential text line is 85258.
Keep your passwords private and never share them.
Congratulations to our prefects, announced today!
Results day: come to the hall from 8am.
Attendance this week was 95.2 per cent. Well done 7C.
Secret Santa in 9B!
Police cadets are recruiting.
The exclusion zone round the pitch is for players only.
Adoption day at the cat shelter: our pupils read to kittens.
Our report on the inspection is on the website.
Appeals must be with the council by 30 April.
The waiting list for guitar lessons is open.
Food bank collection: tins to reception by Friday.
Young carers' lunch every Tuesday, pizza provided.
She suspended the ball from a string to show a pendulum.
Macbeth is haunted by guilt; Year 11 loved it.
Please don't park on the zigzags.
Counsellors are on hand for anyone worried about results.
Eating disorders: a talk for parents at 6pm.
Grades are out of our hands now, Year 11. Well done.
The judges' decision is not to be announced until the final.
Mrs Brown is back in the library with new books.
Fainting? Eat breakfast! Advice from our nurse.
Our TA team have been trained in autism support.
Foundation tier papers start at 9am, Higher at 9.30.
Jack and the Beanstalk opens on Thursday.
The NSPCC held an assembly for Key Stage 1.
Report cards go home on Friday.
She wrote a poem about her grandad's garden.
He scored the winner and was carried off on their shoulders.
Please note the change of circulation route for Year 7.
Year 9 had their HPV jabs today. Very brave!
A pupil found a purse and handed it in. We are proud of her.
Blood sugar experiment in Year 10 biology: jelly babies!
Camp is full, and there is a waiting list.
Congratulations to Amelia Brown on her swimming medal.
Epilepsy first aid training for staff on Monday.
Sixth form applications open on Monday.
Our counsellor has a drop-in on Wednesdays.
Free school meals: apply online.
The window has been mended. Thank you to our caretaker.
Vaping: what every parent should know.
Our Ofsted report is out. Read it on our website.
Mohammed Khan raised £300 for Diabetes UK.
Amelia has joined the police cadets.
Pupils quizzed the MP on vapes and buses.
A pupil premium strategy is on our website.
Minutes of the governors' meeting are on our website.
The nursery is closing early today because of the snow.
Amelia Brown and her mum baked sixty cakes for the stall.
Mohammed Khan's dad, a police officer, gave a talk to Year 8.
Amelia's brother scored twice and the family could not be prouder.
""".strip().splitlines()


@pytest.mark.parametrize("text", [*rule.FINDS, *FINDS])
def test_it_is_found(text: str) -> None:
    severities = {f.severity for f in found(text, rule.RULE)}
    assert severities & {Severity.HOLD, Severity.CAUTION}


@pytest.mark.parametrize(
    "text",
    [
        "Amelia Brown read her poem about depression in assembly.",
        "Amelia starred as Macbeth, who is arrested in this version.",
    ],
)
def test_what_a_child_plays_or_writes_about_is_only_a_second_thought(text: str) -> None:
    assert Severity.HOLD not in {f.severity for f in found(text, rule.RULE)}


@pytest.mark.parametrize("text", [*rule.LEAVES, *LEAVES])
def test_it_is_left_alone(text: str) -> None:
    severities = {f.severity for f in found(text, rule.RULE)}
    assert severities <= {Severity.NOTE}


@pytest.mark.parametrize(
    ("text", "match"),
    [
        ("OFFICIAL-SENSITIVE: minutes", "OFFICIAL-SENSITIVE"),
        ("Official – Sensitive", "Official – Sensitive"),
        ("CONFIDENTIAL. Budget 2027", "CONFIDENTIAL"),
        ("Not for circulation: staffing plan", "Not for circulation"),
        ("These notes are not for publication.", "not for publication"),
        ("Not to be shared with parents", "Not to be shared"),
        ("internal only", "internal only"),
        ("For internal use only: rota", "For internal use only"),
        ("Please do not share.", "Please do not share"),
        ("Do not forward outside the team", "Do not forward"),
        ("Strictly private", "Strictly private"),
        ("I tell you in strict confidence", "in strict confidence"),
    ],
)
def test_a_protective_marking_holds(text: str, match: str) -> None:
    assert said(text, "confidential") == [("hold", match)]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("He has been excluded for three days.", "hold"),
        ("A Year 9 pupil was permanently excluded.", "hold"),
        ("Amelia is on a child protection plan.", "hold"),
        ("She has an EHCP.", "hold"),
        ("One boy is on the SEND register.", "hold"),
        ("She gets free school meals.", "hold"),
        ("He's been referred to CAMHS.", "hold"),
        ("Her brother, who has been diagnosed with epilepsy, ran.", "hold"),
        ("Quentin has been suspended.", "caution"),
    ],
)
def test_a_childs_circumstances_are_theirs(text: str, severity: str) -> None:
    assert [found_severity for found_severity, _ in said(text, "confidential")] == [severity]


@pytest.mark.parametrize(
    "text",
    [
        "Children who are eligible for free school meals may collect a voucher.",
        "If your child has an EHCP, come and talk to us.",
        "The bus service is suspended until noon.",
        "Private study is in the library.",
        "Do not share food on the bus. Please do not post letters in the bin.",
        "Confidential advice for teenagers is free at the clinic.",
        "Share this post! Share with everyone.",
        "Pupil premium funding paid for new books.",
        "The safeguarding team is here to help.",
    ],
)
def test_general_words_about_support_are_fine(text: str) -> None:
    assert said(text, "confidential") == []


def test_help_that_one_child_has_in_an_exam_is_theirs_to_tell() -> None:
    assert found("Amelia Brown has been granted 25% extra time and a reader.", "confidential")
    assert not found("Extra time, then penalties: we are through!", "confidential")
