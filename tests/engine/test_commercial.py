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
Minibus replacement: Thurlow Motors want £31,500, Easton will do it for £29,900 with a tow bar. Governors to choose on Tuesday.
Don't let on to Brakes, but the other lot are nine pence a portion cheaper.
Panel scoring so far puts CleanRight ahead on quality and Sparkway ahead on cost.
We have told the architects we can't pay more than 8 per cent, though we'd settle for nine.
The phone mast people have put £18,000 a year on the table for the roof.
Just opened the envelopes for the playground resurfacing: 44, 47 and a cheeky 62 thousand.
Our walk-away figure on the caretaker's bungalow is £210k.
Between you and me we're ditching Capita next summer and they haven't a clue.
Solicitors say exchange on the sale of the lower field is three weeks off; the buyer would rather nobody knew.
Microsoft will knock a third off the licences provided we sign for five years, and they asked us not to tell other trusts.
After the interviews the bursar has pencilled in Harbour Catering, letters to the losers next week.
Evaluation matrix attached: Bidder 2 scored 81 out of 100, Bidder 4 only 55.
Thanks for your email. I can tell you that your competitor's price was £3,400 lower, so sharpen your pencil!
We need the lift quote down by at least two grand before we say yes, so keep pushing, Dave.
The tutoring agency charges us £32 an hour and pays the tutor £18, but that's in the small print we agreed not to show.
Heads of terms with the leisure trust are agreed in principle: they run the pool, we get forty per cent of the takings.
The insurer has offered to settle the flood claim for £96,000 and we are holding out for 120.
Lidl's offer for the corner of the car park stays under wraps until the trust board meets.
Tell the photographer we've had a better deal elsewhere (we haven't) and see if he drops.
The agent reckons the land would fetch £1.4m with planning.
Pearson are letting us have the e-textbooks at cost so long as we don't tell the school up the road.
We've got £60,000 set aside for the kitchen, which the fitters do not need to know.
Contract for the new MIS will go to Arbor once the standstill is over, so start learning it.
It's down to Wilmott and Farrans for the science block, and Farrans are the cheaper by 200k
The bus firm threatened to walk unless we go up to £215 a day.
Approved supplier rates for supply: Teach North £165, ClassCover £172, do not forward to agencies.
we've been offered sponsorship by the estate agent but they want exclusivity and their name on the kit, still thrashing out the figure
Price per meal under the draft agreement would be £2.19.
Our governors prefer Oakfield Grounds but Hartley Turf are within a whisker on price, so we are playing one off against the other.
We can reveal that our payroll provider will be shown the door in March.
Between ourselves the trust is paying over the odds for toner: £61 a cartridge against forty-four at the school next door.
Three coach firms, one winner, and the loser will be told on Thursday. It's Ridley's.
Apple's rep showed us a price list marked not for disclosure. MacBooks at £612!
Latest from the negotiations over the swim centre: they've dropped to £55k, we are sticking at 48.
Terms with the after-school club provider: 20% of fees to us, rising to 25% after Easter.
Please don't tell Mitie, but their contract will not be extended.
Minutes, item 9: legal advice is that we could get out of the photocopier contract for about eleven thousand.
The architects' fees came to 11.5% and we beat them down to nine. Not bad for a Tuesday.
The winning bidder for IT support has been picked. Formal announcement after the cooling-off period, but hello Netcare!
Three quotes are in for the new fencing. Barrow & Sons want £7,800, Fence-It £6,950 and Hillside £8,200. Governors will pick on Monday.
We are paying Sodexo £2.35 a meal under the current contract, and they want another 20p from September.
Confidential to bidders: the budget for the astro is £480,000.
The estate agent values the caretaker's house at £265,000 and we will take anything over 250.
The coach company has offered us free trips in return for an exclusive deal.
Our new uniform supplier gives the school £2 back on every jumper sold.
We told the cleaning firm we would go elsewhere unless they matched £14 an hour.
The deal to rent out our hall to Zumba Joe falls through unless he comes up to £35 an hour.
The trust is paying the consultant 900 quid a day
The architect's fee is 8.5% of the build cost
Governors will award the minibus lease to Northway on Thursday
don't tell the builders but we'd go to 75
I told him what the other firms had quoted
the caterers want out of their contract early
The lease on the Annexe won't be renewed
An offer has been made for the old gym site
A supermarket wants our car park
Our exclusive talks with the leisure firm go on
The trust is selling off the caretaker's house
The school is being sued by the contractor over the unpaid 70k
We are minded to appoint a new caterer from September
The bus operator has asked for a 9% increase and we propose four
We are swapping payroll provider and the current lot have no idea
The trust board rejected the merger terms
We will shortly be announcing that Northway has won the minibus contract
Boss signed off 12k for new chairs from his wife's shop
The school will receive 8 per cent of all prospectus advertising
Governors turned down £600k for the bottom field
The trust has instructed agents to find a tenant for the top floor
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
School dinners go up to £2.70 a day after half term, sorry folks.
The new minibus has arrived, paid for by the PTA. Thank you all!
We are looking for quotes from pupils about what the library means to them.
Deposits of £80 for the Normandy trip are due on Friday.
The lowest score of the day won the golf trophy.
Our bid for Artsmark Gold has been sent off, fingers crossed.
Contract bridge club meets in the library on Wednesdays.
Thank you to Thurlow Motors for lending us a van.
Tesco gave us £500 through the blue token scheme.
A discount of 10% for siblings at the holiday club.
The council is consulting on the sale of the old library; have your say by 4 May.
Year 12 economists learned how supply and demand set prices.
Highest offer secures the signed football! Sealed envelopes to the office by Friday.
The catering team won Kitchen of the Year.
Work on the science block starts in June; Farrans are our builders.
Please return your home-school agreement by Monday.
Please sign the device agreement before collecting your laptop. The lease is £7 a month for families.
We raised £1,204 at the fair, beating last year by £200.
Places on the ski trip cost £950, payable in five instalments.
Our caterers have a new menu from Monday: curry on Tuesdays.
The tender for our grounds work is on Contracts Finder and open to local firms until 2 June.
Six-nil winners over Easton, and Brown bagged three.
Ten per cent off at the bookshop with this voucher.
He scored 81 out of 100 in the UKMT challenge.
Enterprise club sold 64 candles at £3 each and made a profit of £110.
We've settled the date for prom: 1 July.
Our school has been shortlisted for a Music Mark award.
The school shop will be closed on Monday for stocktaking.
Netcare are our new IT support team. Please log faults with them from Monday.
Bids for house captain close on Friday. Speech of one minute, please.
Price list for the summer ball: single ticket £22, table of ten £200.
Our farm shop is selling eggs at £1.20 for six.
Year 10 pitched their business plans to a panel of bankers, and the winner got a £50 voucher.
The minibus is off the road; coaches are booked.
We are recruiting a cleaner, 15 hours a week, £11.80 an hour.
Rent a locker for £10 a year through the office.
Thank you to Hartley Turf, who seeded our cricket square for free.
Our annual accounts are published on the trust's website.
Insurance for violins can be arranged through the music service.
Blazers are £32 from Hillside Schoolwear.
Our new fencing goes up in half term.
The hall can be hired from £35 an hour.
Thank you to Barrow & Sons for giving us the timber.
Sports tour to Holland: £480, deposit £100 by Friday.
We have signed up to the Daily Mile.
Kier's apprentices visited our T level class.
Second-hand uniform sale: everything £2.
Mock results come in sealed envelopes on Friday.
Student council have £300 to spend on the playground: vote for benches or bins.
The school fair sells cakes on the top field from noon.
Our delegates negotiated a climate deal at the Model United Nations.
Thank you to the builders, who finished the roof a week early.
Our builders have reached the roof and the view is grand.
Our caterers have a new menu from Monday.
Order school photographs by 4 May; packs from £9.
We have signed up for the Eco Schools award.
Our netballers bid for a third straight title tonight.
Year 12 have until Friday to get their candle company into profit.
""".strip().splitlines()


@pytest.mark.parametrize("text", [*rule.FINDS, *FINDS])
def test_it_is_found(text: str) -> None:
    severities = {f.severity for f in found(text, rule.RULE)}
    assert severities & {Severity.HOLD, Severity.CAUTION}


@pytest.mark.parametrize("text", [*rule.LEAVES, *LEAVES])
def test_it_is_left_alone(text: str) -> None:
    severities = {f.severity for f in found(text, rule.RULE)}
    assert severities <= {Severity.NOTE}


def test_an_auction_for_charity_is_no_tender() -> None:
    assert not found(
        "Charity auction: bids on the signed shirt close Friday. Highest so far £85.", "commercial"
    )
    assert not found("The yard is closed. Walk round by the canteen.", "commercial")
