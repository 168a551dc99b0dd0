"""Running down the school, scoffing at pupils and families, shirking, and wild ways: by whom, of what."""

from __future__ import annotations

import pytest

from tests.engine.cast import found


RULE = "disrepute"
SCHOOL, PERSONAL = False, True


@pytest.mark.parametrize(
    ("personal", "text"),
    [
        (PERSONAL, "That governor is a waste of a chair"),
        (PERSONAL, "Our headteacher lies to parents every week in that newsletter"),
        (PERSONAL, "This school is going down the pan"),
        (PERSONAL, "Behaviour here is out of control and SLT hide in their offices"),
        (PERSONAL, "They pay us peanuts and treat us like dirt"),
        (PERSONAL, "Ofsted will have a field day with us"),
        (PERSONAL, "Don't send your kids here. I teach here and I wouldn't."),
        (SCHOOL, "The headteacher's decision was wrong and many of us said so."),
        (SCHOOL, "The council do not know their backside from their elbow"),
        (SCHOOL, "Another day where the management make it up as they go along"),
        (SCHOOL, "Sports day is cancelled because someone in the office can't read a calendar"),
        (SCHOOL, "We do not recommend the PTA raffle, it's fixed"),
        (PERSONAL, "Marking this coursework is like reading a suicide note by a toddler"),
        (PERSONAL, "A kid asked me today if Africa was in Spain. How do these people function"),
        (PERSONAL, "Some of them will be lucky to work in Greggs"),
        (PERSONAL, "Not one of my Year 7s could find Britain on a map of Britain"),
        (SCHOOL, "We apologise in advance for the quality of Year 9's poetry"),
        (SCHOOL, "One family treats us like a free babysitting service"),
        (SCHOOL, "Lost property is full of your children's manky PE kit. Teach them to wash."),
        (SCHOOL, "Shout-out to the mum who came to pick up in her pyjamas at 3pm"),
        (PERSONAL, "The food at our school is vile, I wouldn't feed it to a dog"),
        (PERSONAL, "SLT wouldn't know good teaching if it bit them"),
        (PERSONAL, "My department is full of back-stabbers"),
        (PERSONAL, "This job is sucking the life out of me"),
        (SCHOOL, "Most of the homework we received was frankly embarrassing"),
        (SCHOOL, "8D's attempt at Shakespeare was painful to sit through"),
        (SCHOOL, "Staff had a wild night on Saturday, some are still recovering"),
        (PERSONAL, "I made up the mock grades, life's too short"),
        (PERSONAL, "Applied for four jobs this morning in my Year 8 lesson"),
        (PERSONAL, "Had to confiscate vapes again. Kept the mango one"),
        (PERSONAL, "Snuck out at two for the pub, back in time for bus duty"),
        (PERSONAL, "I gave him a 7 because his mum scares me"),
        (PERSONAL, "Wrote 30 reports with ChatGPT while watching Bake Off"),
        (PERSONAL, "Pulled a parent on Saturday night, awkward"),
        (SCHOOL, "Photos from the staff party: Mr Okafor passed out on the pool table"),
        (SCHOOL, "we're all still rough from Friday so if we're grumpy at the gate you know why"),
        (SCHOOL, "Whoever drew the willy on the minibus: 9/10"),
    ],
)
def test_it_is_questioned(text: str, *, personal: bool) -> None:
    assert [each for each in found(text, RULE, personal=personal) if each.severity.value != "note"]


@pytest.mark.parametrize(
    ("personal", "text"),
    [
        (SCHOOL, "The governors have decided to spend £9,000 on new signs."),
        (SCHOOL, "Staff v pupils football: staff were dreadful. 9-1."),
        (SCHOOL, "Results were below what we hoped for in maths, and we have a plan."),
        (SCHOOL, "Our debating team argued that homework should be banned. They won."),
        (SCHOOL, "The Lower School hall smells of floor polish and toast again."),
        (SCHOOL, "Our under 14s got hammered 6-0 but kept smiling to the end."),
        (SCHOOL, "The council has closed the lane, so please come by Brick Street."),
        (SCHOOL, "Please don't send children in if they have a temperature."),
        (PERSONAL, "My lot wrote the funniest stories today"),
        (PERSONAL, "Sixty mock papers to mark before Sunday, kettle on"),
        (PERSONAL, "I could murder a curry after that parents' evening."),
        (PERSONAL, "Lunch in the garden, nap in the hammock, bliss"),
    ],
)
def test_it_is_left_alone(text: str, *, personal: bool) -> None:
    assert not found(text, RULE, personal=personal)
