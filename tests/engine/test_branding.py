"""The school's badge and clothing on private pages."""

from __future__ import annotations

import pytest

from staffroom.engine.findings import Severity
from staffroom.engine.rules import branding as rule
from tests.engine.cast import found


FINDS = """
New header photo, the Grace Fell Academy crest looks great doesn't it
Changed my profile pic to the school badge for charity
in my work lanyard at Tesco again lol
Love my new PE dept polo with the school crest on
Spotted at the airport in my leavers hoodie from school
School mascot came out with us on the hen do 🦁
Made birthday invites on school headed paper
Me and the girls in our GFA fleeces
Got the academy logo iced on my birthday cake
selfie in staff uniform before the party
My Grace Fell mug has come on holiday with me
Dressed the dog in my school tie for the village show
used the school logo for my tutoring flyer
Halloween outfit: zombie head of year, full lanyard and everything, GFA one obvs
Cover photo is the front gates with the Grace Fell sign
Our quiz team name and the school crest on the T-shirts
Here I am by the honours board in reception
Uniform selfie! Borrowed a blazer from lost property.
I signed the complaint to the council on school notepaper.
My son went as a pupil for Halloween: full Grace Fell blazer and tie.
Photo dump: ID card, sunset, chips.
Sixth form hoodie on, feet up
Selling cushions embroidered with the Grace Fell emblem
Lanyard tan line!
Posing with the school mace and gown
Recorded my gran's eulogy in front of the school pull-up banner
New header image: our school from the drone
Does anyone want a spare Grace Fell calendar?
Me in uniform on the school steps
""".strip().splitlines()

LEAVES = """
My daughter's school tie is lost again
First day! Look at him in his school uniform 😭
Iron on labels for the kids' school jumpers, any tips?
Love the new Newcastle United badge
Company logo redesign done, my biggest freelance job yet
Lost my bus pass
New profile picture, new me
Selling a school uniform age 9, good condition
Nice top from M&S
School run done, coffee time
Old school hip hop t-shirt weather
My coat of arms is a gin glass
My lanyard from Comic-Con has snapped
The Barcelona crest is a work of art
Got my old Brownies badge out of the loft
Great night at Grace Fell, lovely show
""".strip().splitlines()


@pytest.mark.parametrize("text", [*rule.FINDS, *FINDS])
def test_it_is_found(text: str) -> None:
    severities = {f.severity for f in found(text, rule.RULE, personal=True)}
    assert severities & {Severity.HOLD, Severity.CAUTION}


@pytest.mark.parametrize("text", [*rule.LEAVES, *LEAVES])
def test_it_is_left_alone(text: str) -> None:
    severities = {f.severity for f in found(text, rule.RULE, personal=True)}
    assert severities <= {Severity.NOTE}
