"""Saying on a private page that one works at the school."""

from __future__ import annotations

import pytest

from staffroom.engine.findings import Severity
from staffroom.engine.rules import employee_identity as rule
from tests.engine.cast import found


FINDS = """
Start my new job as Head of Year 8 at Grace Fell Academy on Monday!
Long day at Grace Fell. Feet up.
Anyone else at GFA dreading inset day?
teacher at @gracefellacad | mum | runner
My Year 9s were brilliant today
I've been teaching at the same school for 20 years
I work in the office at Grace Fell
Our head has banned hot drinks in the corridor
my tutor group bought me flowers 😭
Grace Fell staff night out!!
The kids in my class made me laugh today
Last day at Grace Fell after nine years, thank you to my wonderful colleagues
Music teacher @ Grace Fell. Views my own.
I'm a TA at Grace Fell Academy and I love it
proud of our Grace Fell pupils today
the school where I teach has just won an award
Deputy Head | Dad | Arsenal fan
Started as a science technician at my local secondary school
Teaching 9B last thing on a Friday, pray for me: I teach Year 9 and they are wild
Marking for GFA till midnight again
Two weeks until I'm back in front of my Year 10s
First week at Grace Fell done! Everyone so welcoming
We had Ofsted in at GFA this week. Shattered.
Bio: Maths at Grace Fell Academy. Runner. Baker.
Anyone fancy helping me with the set for the school play? I'm directing this year at GFA
day 3 of my placement at grace fell
Check me out in the local paper with my Y7 netballers
Long service award from Grace Fell today, 25 years!
I clean at Grace Fell Academy and I've never seen so much glitter
Ten years at Grace Fell today and still loving it
Handed my notice in at Grace Fell
Had my appraisal with Mr Marlow and it went fine
I've got 9B last thing on a Friday, pray
Our head Mrs Brown says no to everything
We at the school office are stuffing envelopes
Lanyard pic for the first day
After much thought I have resigned from my post at Grace Fell
These views are my own and not those of Grace Fell Academy
On the gate at Grace Fell from 8, come and say hello
I'm with the Grace Fell ski trip, nobody broken yet
Mr Marlow, best deputy I've ever worked for, retires today
Dancing to Abba with 10C
Our Year 11s got their results today
Teaching 9C poetry all week
""".strip().splitlines()

LEAVES = """
My son starts at Grace Fell in September!
I was a pupil at Grace Fell Academy, class of 1998.
Grace Fell Academy are putting up a new building opposite us, the noise!
Lovely carol concert at Grace Fell last night, our girls sang beautifully
Our neighbour works in a school.
My evening class in pottery starts tonight
Long day at work. Feet up.
Off to the school reunion
My French students in the evening class are lovely
Looking for a new job, any ideas?
Graduated from uni today with my class!
Teachers deserve a medal, thank you to everyone at my kids' school
Back to school shopping done
Happy holidays everyone!
The headteacher at my daughter's school is fab
Read a great book about classrooms
My local choir needs tenors
Grace Fell Academy is two minutes from our flat
My form teacher taught me to love books
Any parents from Grace Fell selling a blazer?
Grace Fell kids were a credit to the town
Just survived five periods and a wet break
""".strip().splitlines()


@pytest.mark.parametrize("text", [*rule.FINDS, *FINDS])
def test_it_is_found(text: str) -> None:
    severities = {f.severity for f in found(text, rule.RULE, personal=True)}
    assert severities & {Severity.HOLD, Severity.CAUTION}


@pytest.mark.parametrize("text", [*rule.LEAVES, *LEAVES])
def test_it_is_left_alone(text: str) -> None:
    severities = {f.severity for f in found(text, rule.RULE, personal=True)}
    assert severities <= {Severity.NOTE}
