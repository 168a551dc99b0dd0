"""Posts full of words that the rules on words listen for, none of them about anything grave."""

from __future__ import annotations

import pytest

from staffroom.engine.findings import Severity
from tests.engine.cast import check


RULES = {
    "confidential",
    "commercial",
    "political",
    "disrepute",
    "branding",
    "employee-identity",
    "school-view",
}

FROM_SCHOOL = """
Our Year 7s have smashed the reading challenge: 1.2 million words!
We are one team short for the staff v sixth form match: any takers?
The contract cleaners have left the hall sparkling for tonight's prom.
Please collect your child by 3.15pm. If you are late, ring the office.
Parents asked for more clubs, and here they are: chess, cooking and code.
Thank you to the builders, who finished the new roof two weeks early.
Mr Okafor is running the London Marathon for Mind. Sponsor him here.
Our allotment group sold £84 of vegetables at the market.
Congratulations to our Head Boy and Head Girl, elected by their peers.
Snow update: school is open, but please take care. The council is gritting Ivy Bank.
Our Eco council says: no more single-use plastic! What a brilliant campaign.
Anti-bullying ambassadors say: nobody deserves to be left out.
Please don't share photos of other people's children from the nativity.
We are sorry for the delay to Bus 4 this morning, which was due to a broken down lorry.
Exam stress? Drop in to the wellbeing room. No child should struggle alone.
Our Year 10s met Holocaust survivor Eva, who was taken into hiding aged nine.
A warm welcome to Miss Taylor, who joins the PE department.
The police have asked us to remind drivers not to park on zigzag lines.
Year 13 politics students quizzed MPs from three parties at Westminster.
The Conservative Club car park may be used for the Christmas fair.
Green is the colour of our new PE kit. Vote for your favourite design by Friday.
Year 9 had a go at speed dating... with books!
High five to our kitchen staff: 410 lunches served in 40 minutes.
Poetry slam: Year 8 wrote angry odes to homework. "I hate you, worksheet" won.
Free dress day: wear what you like for £1.
Reception have been learning about people who help us: police, nurses, vets.
The drama club's Sweeney Todd is not for the faint-hearted. Strictly over 12s only.
Staff only beyond this point: our escape room is back for enrichment week.
Year 11 mock results will be given out on Friday in sealed envelopes.
Sixth form offers evening: all applicants will hear from us by 3 March.
Please complete the medical form before the trip, and tell us about any allergy.
Inhalers and EpiPens must be named and handed to reception.
Our therapy dog Biscuit is off sick this week, poor boy. He'll be back on Monday.
A massive thank you to Tesco for donating £500 to the breakfast club.
How much is a cup of tea? 50p. How much is a smile? Free!
PTA AGM: we need a new treasurer, no experience needed, gin provided.
Year 5 baked bread. It was a bit thick and a bit burnt, but delicious.
The mystery of the missing mascot: can you help solve the crime?
The choir has been invited to sing at the Labour Day festival in Toronto.
Our debaters argued that this house would scrap GCSEs. They won!
We believe the future is bright. Come and see why at open evening.
In assembly the head talked about honesty. It made us think.
Lost property is overflowing: 14 jumpers, 6 lunch boxes and one shoe.
Due to a plumbing emergency Year 8 should stay home tomorrow. We're sorry.
The tender new shoots in our greenhouse have survived the frost.
Our careers fair: employers offered 40 work placements.
Can your company offer a week's placement? We'd love to hear from you.
Our netballers beat Northbridge 24-18. The umpire praised their spirit.
The school council met the catering team to talk about vegan options.
Residents: bonfire on the field on 5 November; sorry for any noise.
A former pupil, now a nurse, told Year 9 how she failed her A levels first time and tried again.
Ofsted's phone call came on Monday. We're ready and proud to show our school.
After a fair and open process, Mrs Chen has been appointed headteacher from September.
Families on benefits can get half-price music lessons; ask the office.
Deaf awareness week: learn to sign your name.
Last chance to order hoodies for the leavers, £22 each.
Year 6 SATs are over! Ice lollies all round.
Thank you for your patience with our phone lines: 300 of you rang!
Parking outside school is a nightmare on wet days, so please walk if you can.
Who let the dogs out? Guide Dogs puppies visited Reception.
It was a privilege to host the Mayor, Cllr Shah, who planted a cherry tree.
Wear a crazy hat on Friday for the hospice.
Our head chef retires after 31 years. I remember him burning the custard in 1994!
Homework club is on Tuesday. Don't suffer in silence with quadratics.
The results of our parent survey are in: 94% would recommend us.
Year 4 wrote to their MP about litter, and she wrote back.
The winning bid for the signed football was £210. Thank you!
Year 12 economists studied what happens when firms undercut each other.
Beat the queue: order your prom ticket before Friday.
Our community kitchen is open to everyone, no questions asked.
""".strip().splitlines()

PRIVATE = """
My daughter's headteacher is a star. Best nativity ever.
Anyone selling a Grace Fell blazer, age 11?
Labour or Tory, they're all the same. Off to vote.
Long week. Wine and a takeaway tonight.
Feeling rough, man flu has struck. Send soup.
The kids are driving me mad and it's only day one of the holidays!
My mum starts chemo tomorrow. Think of her.
Parkrun done, pancakes next.
Proud of my boy, student of the week at Grace Fell!
Marking my 40th with a trip to Rome.
My class at the gym is full again, note to self: book earlier.
Our head chef at the restaurant has left us
Neighbours are having a party again, it's doing my head in
Just bet my brother a fiver that it rains on Saturday
Nobody tells you how hard having teenagers is
Off to watch my nephew's school play
The council have dug up our road again, shambles
Hungover after my sister's wedding, worth it
New badge for the car club arrived
Loving my new hoodie from the Leeds Fest
""".strip().splitlines()


def raised(text: str, *, personal: bool) -> list[tuple[str, str]]:
    return [
        (finding.rule, finding.match)
        for finding in check(text, personal=personal).findings
        if finding.rule in RULES and finding.severity is not Severity.NOTE
    ]


@pytest.mark.parametrize("text", FROM_SCHOOL)
def test_an_ordinary_post_of_the_school_raises_no_question(text: str) -> None:
    assert raised(text, personal=False) == []


@pytest.mark.parametrize("text", PRIVATE)
def test_an_ordinary_private_post_raises_no_question(text: str) -> None:
    assert raised(text, personal=True) == []
