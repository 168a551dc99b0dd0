"""What could bring the school into disrepute, and harmless words that look like it."""

from __future__ import annotations

import pytest

from staffroom.engine.findings import Severity
from staffroom.engine.rules import disrepute as rule
from tests.engine.cast import found


FINDS = """
absolutely hanging today, thank god for a film lesson
Got hammered at the staff do, Mr Okafor was on the tables
8 tequilas later and I've got parents evening tomorrow
God I hate my job
Year 9 are feral today
bottom set year 10 from hell again
marking mocks with a bottle of wine, only way to get through this drivel
Pushy mum of the week award goes to...
Called in sick lol, sun's out
ffs another data drop
This school is going downhill fast
Wouldn't send my own kids here
Guess which teacher got caught snogging the caretaker at the Christmas do
FML. 30 books to mark and they can't even spell their own names
Staff night out: shots, shots, shots! Everyone got wasted
Sick to death of entitled parents emailing at midnight
put £50 on the horses instead of marking
Thick as mince, the lot of them
Counting down the hours until half term when I don't have to see these brats
the head couldn't run a bath
another mind-numbing briefing
Winging it again, haven't planned a thing
Look at this answer from my Year 8s 😂😂 how thick can you be
I'm so done with this place
Three weeks till I never have to see 8C again
f**k this for a game of soldiers
Fit dads at the school gate this morning
Rumour has it the deputy is sleeping with the head of PE
smoked a spliff on the beach, back to work tomorrow boo
My class are little shits
Why did I become a teacher
Handing in my notice before I lose my mind
Is it wrong to hide from Year 8 in the stock cupboard with a Twix and a miniature gin?
Worst set of mocks I have ever seen. Monkeys with typewriters.
Just told 9C the fire alarm was real so I could finish my coffee lol
Sneaked out of INSET at 11, nobody noticed
Year 11 prom: half of them looked like they'd dressed in the dark
what a bunch of numpties in my period 5
Some mums at that gate need a job
I only went into teaching for the holidays
Head's assembly: 20 mins of my life I'll never get back
Staffroom sweepstake on who cries first at results day, a fiver on Amelia
Copied my reports from last year and changed the names
Our staff do ended with two people in A&E and one in a fountain
can't face 10D without a drink
Half the staff room is nursing sore heads after Thursday's do, so be gentle.
If your child can't use a knife and fork by eleven I despair of you as a parent.
Year 10's spelling is so bad we framed it. Have a giggle below.
Mr Okafor ended up in A&E after the quiz night, we blame the Jägermeister.
We are aware some of our football parents are a bunch of thugs.
What a dump of a school to be drawn against. You should see their changing rooms.
Apologies for the misprint in the last bulletin, our office staff can't read.
The staff karaoke video is up. Watch Sir fall off the stage, bottle in hand!
Governors: eight people who've never met a child, deciding how we teach them.
Our old boys' dinner finished with a punch-up and two broken windows. Legends.
Staff night out raised some eyebrows in Blackpool. What's on the pole stays on the pole.
Our parents' car park manners would shame a pack of hyenas.
Half our Year 9 parents couldn't spell parent
""".strip().splitlines()

LEAVES = """
Cheers! PTA wine tasting is on Friday at 7.
We smashed our target: £2,000 for the hospice.
Hammered dulcimer workshop for Year 7.
Don't waste food: 12kg was wasted last week.
The clocks go back; don't be late on Monday!
Happy Friday everyone, have a restful weekend.
So tired after sports day but it was worth it.
Another amazing INSET day with our colleagues at Northbridge.
Countdown to the summer holidays: 5 sleeps to go!
I bet you'll love our new musical.
Casino Royale night: tickets £10, all for the hospice.
Weed club meets on Tuesday: gloves provided, help tidy the garden.
High jump: a new school record.
Three shots on target and two goals.
Two pints of milk left for each class.
Joint concert with St Mary's.
Rosencrantz is drunk on stage: our sixth form production is hilarious.
Guess who came to visit? The Gruffalo!
Bloody Mary Tudor: Year 8 history.
Mooning over the moon: astronomy club looks up.
A little monsters' ball for Reception on Friday.
Our Year 11s are stars. Little darlings, all of them.
Beer Festival on the field is run by the cricket club, not by us.
Nightmare Before Christmas film night.
Lazy Sunday? Come to the car boot.
Parents are amazing. Thank you for all you do.
Rude health: our salad bar.
Feral cats were the subject of Year 5's project.
What a nightmare the traffic was, sorry to those kept waiting.
Gin Craze of 1751: our history trip.
Pressed flowers, dead sparrow: art homework.
Shots of the day from our photographers.
The pancake race: tossers wanted! Sign up at reception.
Our worst fears were not realised and the boiler is mended.
Do you need a drink? Water fountains are now by the hall.
Our Year 10s had us in stitches with their sketch.
The staff band played to a full hall.
Headteacher in the stocks: £1 a sponge!
PSHE: what alcohol does to the teenage brain.
Please drink plenty of water on sports day.
The match was a drunken stagger in the mud, and glorious.
It was murder on the dance floor at the Year 11 prom.
Wine-tasting fundraiser for the PTA, adults only, tickets at the office.
Our geese have arrived and they are feral.
Year 7 were as good as gold at the museum.
Do not bring energy drinks, please.
The villain is a drunk who gambles away the farm.
Killer heels and sharp suits at prom.
Our debaters destroyed the opposition.
The chess club has a wicked sense of humour.
Someone has left a horse in the car park. Seriously.
Staff v pupils rounders: the staff were rubbish and loved it.
Thanks to the parents who stayed to stack chairs.
Reading week: get lost in a book.
Our choir brought the house down in Blackpool.
The science department are off to Prague with Year 12.
Detentions are at 3.20 in Room 6.
Thank you to the dads who built the shed.
Hyenas, bats and a python visited Year 2.
Aldi have given us £200 of vouchers for the food bank.
Year 11, water your plants for the biology practical.
Our worst weather for a sports day yet!
Well battered fish for Friday lunch
""".strip().splitlines()


@pytest.mark.parametrize("text", [*rule.FINDS, *FINDS])
def test_it_is_found(text: str) -> None:
    severities = {f.severity for f in found(text, rule.RULE)}
    assert severities & {Severity.HOLD, Severity.CAUTION}


@pytest.mark.parametrize("text", [*rule.LEAVES, *LEAVES])
def test_it_is_left_alone(text: str) -> None:
    severities = {f.severity for f in found(text, rule.RULE)}
    assert severities <= {Severity.NOTE}
