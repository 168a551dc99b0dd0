"""Ordinary posts full of numbers, streets and colleagues: these rules have nothing to say of them."""

from __future__ import annotations

import pytest

from tests.engine.cast import check


RULES = frozenset(
    {"phone", "email", "postcode", "address", "upn", "nhs-number", "ni-number", "date-of-birth"}
    | {"staff-information"}
)

POSTS = """
Mrs Brown's choir made the care home residents cry (happy tears!) at Oakfield House on Tuesday. Thank you to the manager for the mince pies.
Mr Okafor has broken the school rowing machine record: 2,000m in 6:41. Rumour has it he has not been able to lift his arms since.
Our headteacher Mr Marlow will be in the tank for Soak the Head at the summer fair. £1 a sponge.
Huge thanks to Mr Okafor for giving up his Saturday to drive the minibus to the final at Hillsborough Park.
Mrs Brown will be on the gate all week. If your child is poorly, ring 01632 960001 before 9am.
The PE department says goodbye to Mr Okafor, who is moving on to be Head of PE at Westfield. We wish him all the best.
Congratulations to Mrs Brown, who has been named Music Teacher of the Year!
Mr Marlow writes: it has been a difficult term for some families. If you have lost someone, our bereavement group meets on Mondays.
Anti-bullying: if you are worried, talk to Mrs Brown or Mr Okafor, or ring Childline on 0800 1111.
Year 11, your exams timetable: 14/05/2026 09:00 Maths 1, 20/05/2026 13:30 Maths 2. Centre number 39217.
Road closure: Station Road will be shut from 3 March. Buses will leave from High Street, outside Boots.
Year 7 parents: the coach will drop pupils at the Leisure Centre, Park Road, at 5pm.
Our Year 5s visited Beamish and met Mr Smith the sweet maker on Front Street.
Mr Okafor takes over as Head of Year 9 from Monday. Mrs Brown becomes assistant head.
Happy birthday to our school! 60 years old on 12 September. Were you here in 1966?
We welcome Reception children born between 1 September 2021 and 31 August 2022. Visit us on 4 March.
Blood donors: give blood at St John's Church Hall, Mill Lane, on Tuesday. Mr Marlow will be first in the queue.
Mrs Brown's Year 10s studied stress, anxiety and sleep in PSHE this week with a nurse from the hospital.
Staff v pupils football: Mr Okafor limped off, Mr Marlow was sent off, and pupils won 7-2.
Macbeth is dead! Mr Marlow made a chilling murderer, and Mrs Brown fainted on cue. Bravo.
Our careers fair had a paramedic, a solicitor and a police officer. Thanks to Mr Okafor for organising it.
Term dates: 02/09/2026 - 23/10/2026, 02/11/2026 - 18/12/2026, 04/01/2027 - 12/02/2027.
The winning ticket is 07342. Claim your hamper from the office at Ivy Bank by Friday.
Mr Marlow is 100 per cent behind the new uniform. Polls close Friday.
Thinking of all our families today. Mr Marlow lit a candle at the Cathedral, Castle Street.
Meet the governors: Mr Patel lives locally and has two children at the school.
Mr Harding (maths) and Mrs Cole (English) are leading the sixth form trip to New York.
Thanks to B&Q on Coast Road for the paint and to Mr Stone at Stone's Garage, 14 Mill Lane, for the van.
We collected 412 items for the food bank at 8 Church Street. Mrs Brown says thank you.
On this day in 1955 Rosa Parks was arrested. Year 8 wrote about courage.
Dr Jones from the University spoke about cancer research and why she loves her job.
Our school nurse will run flu jabs on 12 November. Consent forms to the office please.
Mrs Brown has been teaching here for 25 years today! Cake at break.
Mr Okafor's U13s were 29 for 3 and turned it round. Final score 141-140.
Mr Marlow ran 26.2 miles and raised £2,450 for the hospice that cared for his dad. Incredible.
Sign up at gracefell.example/clubs or email clubs@gracefell.example with any questions.
Book via Eventbrite. Any questions? bookings@gracefell.example or 01632 960001 ext 4.
Room change: Spanish is in B12, Mr Okafor's group in D4, exams in H1 2nd floor.
The Old Mill, Mill Lane, is hosting our Year 6 residential. Kit list: boots, torch, teddy.
Mr Marlow and the whole staff team are sick of litter. Pick it up!
Mrs Brown lost a bet and dyed her hair green for Green Day.
Mr Okafor is off to join the Army reserves for two weeks in July. Good luck, sir.
Our head chef, Mrs Pie, has lost the recipe for her flapjack. Send yours!
Head Boy and Head Girl applications: see Mrs Brown by 4 March.
Mr Okafor's first baby chick hatched this morning in the science lab!
Mrs Brown, our wellbeing lead, has written about grief and loss in this week's blog.
""".strip().splitlines()


@pytest.mark.parametrize("text", POSTS, ids=range(len(POSTS)))
@pytest.mark.parametrize("personal", [False, True], ids=["school", "personal"])
def test_nobodys_details_are_found_in_an_ordinary_post(text: str, personal: bool) -> None:
    findings = check(text, personal=personal).findings
    assert [(f.rule, f.match) for f in findings if f.rule in RULES] == []
