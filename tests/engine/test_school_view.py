"""Views given as the school's, and the school being warm."""

from __future__ import annotations

import pytest

from staffroom.engine.findings import Severity
from staffroom.engine.rules import school_view as rule
from tests.engine.cast import found, said


FINDS = """
I reckon the exam boards have got this badly wrong.
in my view, homework is a waste of everyone's time
IMO the new Ofsted framework is pointless
Honestly I can't stand the way ministers talk about teachers
Shame on our local council for cutting the lollipop lady
It's a disgrace that the council has cut our bus again.
tbh grammar schools should be abolished
Everyone knows that league tables are meaningless
Worst decision ever by the FA, VAR is ruining football
When will the government wake up and fund schools properly?
The DfE hasn't a clue, it's utter madness
We are appalled by the council's decision to close the pool
We at Grace Fell Academy think the government is wrong about phones
Am I the only one who thinks Christmas starts too early?
Hot take: uniforms are outdated and should be scrapped.
How can ministers look teachers in the eye?
It's high time parents were told the truth: SATs are cruel.
I'm sick of politicians telling us how to teach
I firmly believe that private schools should lose their charity status
I feel the council has let us all down
Unpopular opinion: reading for pleasure matters more than phonics
Call me old fashioned but children should be seen and not heard
Absolutely ridiculous decision from the council today. Our crossing patrol has gone.
Ofsted should be scrapped
I don't agree with the new attendance fines
what a farce! The exam board lost the papers again
I personally blame the parents
Frankly the minister should resign.
The new bus timetable is a joke and the company should be ashamed
just my two cents but the council needs to get a grip
if you ask me the referee got it wrong
We do not support the council's plans for the park
I am convinced that academies are a mistake
Brexit was a disaster for our exchange trips
I hate the new uniform policy
The council couldn't care less about our children
why on earth does the council think this is a good idea
It is scandalous that teachers have to buy their own glue sticks
Disgraceful behaviour by the bus company, who left 14 of our pupils standing in the rain
Honestly the bus company want their heads banging together.
No wonder standards are slipping when kids are on phones all night, that's parents for you
We'd scrap GCSEs tomorrow.
The exam board should hang its head.
What were the planners thinking? A car park next to a nursery, madness.
There is no excuse for the council's dithering.
Private tuition is cheating, plain and simple.
Nobody needs homework in Year 7.
It's obvious the referee had never seen a netball before.
I for one am glad the old library is being knocked down.
Sorry, but reality TV is rotting our children's brains.
This government will be remembered for wrecking the arts.
Good riddance to the old Ofsted grades, never made sense to us.
""".strip().splitlines()

LEAVES = """
We are so proud of our Year 11s, what a shame the weather was terrible
Our pupils debated whether homework should be banned. The motion was carried.
‘I think we did really well,’ said the captain. ‘It's the best team I've played in.’
I am writing to let you know about changes to the school day. Mr Marlow, Headteacher
I believe that every child deserves a good breakfast. Mr Marlow, Headteacher
I think you will all agree it was a wonderful show. Mrs Brown, Head of Music
We feel very lucky to have such supportive families.
We think you're brilliant, Year 11!
We know the council is closing Ivy Lane on Monday, so please allow more time.
Come and tell us what you think of the new menu.
The council has agreed to resurface the car park over half term.
Government guidance on measles has been updated; see the link.
Ofsted rated us Good in every area. Thank you to staff and pupils.
Personally signed copies of the book are in the library.
Thank you to Cllr Jones, who personally delivered the saplings.
In Year 8 history we asked whether King John was the worst king ever.
Year 6 wrote persuasive letters: "I think plastic should be banned."
Our MP visited and answered questions about how laws are made.
It's about time for the summer fair! Gates open at 12.
We believe in kindness, hard work and second chances.
Wear the wrong shoes and your feet will know. Council gritters are out.
We condemn all forms of racism and bullying.
I Am Malala is our book of the month.
I spy with my little eye... something beginning with S! Sports Day is here.
Let's be honest, who doesn't love cake? Bake sale Friday.
Student council says no to single-use plastic: what a brilliant idea.
The student council meets on Tuesday to discuss the terrible state of the bike shed.
Year 9 pupil Sam: I think the trip was amazing.
One pupil told us: I feel so much more confident now.
I would like to thank every parent who helped at the fair.
I hope you have a restful break. Mr Marlow
Do you think you have what it takes? Auditions on Monday!
When will the council collect our trees? From 9am on Friday.
How does parliament work? Year 5 found out on their visit to Westminster.
Please do not be ashamed to ask for help.
Lost: one grey jumper. If you think it is yours, ask at the office.
Phones are not allowed in lessons and should be in bags.
GCSEs are over! Well done Year 11.
Homework is due on Monday.
The school council feels that the new menu is a hit.
I love reading, do you? World Book Day is Thursday
Our production of An Inspector Calls was absolutely outrageous fun.
A shocking amount of litter: the eco council counted 312 pieces.
""".strip().splitlines()


@pytest.mark.parametrize("text", [*rule.FINDS, *FINDS])
def test_it_is_found(text: str) -> None:
    severities = {f.severity for f in found(text, rule.RULE)}
    assert severities & {Severity.HOLD, Severity.CAUTION}


@pytest.mark.parametrize("text", [*rule.LEAVES, *LEAVES])
def test_it_is_left_alone(text: str) -> None:
    severities = {f.severity for f in found(text, rule.RULE)}
    assert severities <= {Severity.NOTE}


@pytest.mark.parametrize(
    ("text", "match"),
    [
        ("I think the new rule is wrong.", "I think the new rule is wrong"),
        ("In my opinion the council is right.", "In my opinion"),
        ("Personally, I love it.", "Personally, I"),
        ("If you ask me, it was offside.", "If you ask me"),
        ("I don’t think so.", "I don’t think"),
    ],
)
def test_a_personal_view_on_a_school_post(text: str, match: str) -> None:
    assert said(text, "school-view") == [("caution", match)]
    assert found(text, "school-view", personal=True) == []
