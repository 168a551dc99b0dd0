"""Deals that are not public yet, and prices that are."""

from __future__ import annotations

import pytest

from staffroom.engine.findings import Severity
from staffroom.engine.rules import commercial as rule
from tests.engine.cast import found


FINDS = """
We've had three quotes for the new boiler, cheapest £14,200
Supplier A came in at £12 a head, Supplier B is 20% cheaper than the other bid
The catering contract is up for renewal and we're going to switch supplier in July
Sealed bid opened today: Harrisons at £48k
the cleaning contract is worth 60k a year, don't tell the other firms
Still haggling with the minibus dealer, got him down to 18 grand
In talks with a developer about selling the playing field for housing, offer is £3.2m
Preferred bidder for the sports hall is Northern Build but it isn't signed
Our final offer is £250,000 for the lodge
Underbid by two hundred quid, gutted
Commercial in confidence: ICT procurement scores
We pay the agency £220 a day for supply, which is daylight robbery
Tender returns are in: four firms, lowest 91k
They quoted us £9,000 for the fence
The photocopier lease will go to Xerox if they match the 15% discount
NDA signed with the trust so mum's the word
we can go up to £30k but don't tell them that
Our unit price with the uniform supplier is £6.40
Dropping our caterers in the summer, they don't know yet
The price we agreed with the coach company is £400 per trip
The trust has offered us £150k to join
Counter-offer from the photographer: 30% commission
payroll figures show we can't afford two deputies
Contract value £1.2m, award on Friday, standstill starts Monday
Between Kier and Wates for the new block; Kier are a million dearer.
Our caterer's contract ends in July and we won't be renewing.
If Smith Coaches drop below £300 the job's theirs.
We beat the photographer down from £8 to £6.50 a pack.
The minibus dealer will throw in a year's servicing if we sign by Friday.
School is selling the tennis courts to a housebuilder for £1.2m, subject to contract
The bursar has 45k to spend on the roof, builders take note!
All three tenders for the astroturf are over budget.
We've told Chartwells they've lost the contract.
Energy contract signed at 24p a unit, fixed for three years, keep that to yourselves
""".strip().splitlines()

LEAVES = """
Uniform prices are on our website: blazer £28, tie £5.
School lunch is £2.60 a day from September.
What an offer! Two for one at the cake stall.
Our sixth form offers 28 A levels.
Thanks to Smith's Bakery, who offered us 200 free buns.
Manchester's winning bid to host the games was the theme of Year 9 geography.
We bid farewell to Mrs Brown after 20 years.
A tender moment in the school play.
Year 12 business students negotiated a deal with the Dragons.
Our favourite quotes from Macbeth are on the wall. Which quote is yours?
The company of Romeo and Juliet perform tonight. Tickets £4.
Behaviour contract: please sign and return by Friday.
Our pupils contract: be ready, be respectful, be safe.
The contract to build our new block was awarded to BuildCo, as published in the award notice.
We have been awarded £10,000 by the National Lottery.
Silent auction: highest bid wins a weekend away!
Trip to Paris: the price is £420 and the deposit is £50.
The climate negotiations were the subject of our model UN.
Peppercorn rent, commission and margin: A level Economics revise.
The school field is on sale... no, April fool!
PTA sale of second hand uniform on Saturday: nothing over £3.
Governors have set a budget of £500 for the pupil council to spend.
Free delivery and 10% off for parents at the uniform shop this week.
Our supplier has run out of green polo shirts; more on Tuesday.
Chicken is tender, sauce is rich: new menu.
The land around the school was once a farm.
""".strip().splitlines()


@pytest.mark.parametrize("text", [*rule.FINDS, *FINDS])
def test_it_is_found(text: str) -> None:
    severities = {f.severity for f in found(text, rule.RULE)}
    assert severities & {Severity.HOLD, Severity.CAUTION}


@pytest.mark.parametrize("text", [*rule.LEAVES, *LEAVES])
def test_it_is_left_alone(text: str) -> None:
    severities = {f.severity for f in found(text, rule.RULE)}
    assert severities <= {Severity.NOTE}
