"""Ordinary school posts, full of words that are also names: none of them may raise a question."""

from __future__ import annotations

import pytest

from tests.engine.cast import check


CLEAN = """
Parents’ evening is on Thursday 12 March from 4pm to 7pm. Please book through the office on 01632 960001.
A level results day is on 13 August; A Level pupils may collect results from 8.30am.
May Day is a bank holiday, so school is closed on Monday 4 May.
Will you be there? Will our team win? Come and find out at 15:30 on the top field.
The summer term starts on Tuesday. Summer uniform may be worn from then.
We hope that everyone has a restful half term. Hope to see you back on Monday!
Mark your calendars: the art exhibition opens on 3 June. Art from every year group is on show.
Year 9 visited Dean Forest and followed the river to the old mill.
The harvest festival at St Grace raised £412.50 for the food bank.
Our U15 netball team won 24-18 against Northbridge. What a match!
The score was 3-2 after extra time, and the man of the match was the whole bench.
Write to office@gracefell.example if your child is ill, or ring 01632 960001 before 9am.
Find us at Grace Fell Academy, Ivy Bank, NE99 1AA.
Road works in Ivy Lane from 08:00 until 16:00 on Friday. Please use the back gate.
Mr Marlow and Mrs Brown will lead assembly on Monday.
Mr Okafor’s running club meets at lunch. Bring trainers.
Thank you to the Brown family farm for the pumpkins.
Harry Kane opened a new 3G pitch in the town, and our Year 7s were there.
We are reading “Matilda” in Year 7 and “Animal Farm” in Year 9.
Congratulations to all in Year 11 on finishing their last exam. What a relief!
World Book Day is next Thursday. Come as a character: a pirate, a witch, a cow, a clown. #WorldBookDay
A killer performance from the jazz band last night, and a damn good read in the library this week.
The rose garden is in bloom and the ivy on the west wall is being cut back.
Lost property: a blue coat, size 12-13, and a ring found near the science block on 02/03/2026.
Calling all bakers! The bake sale is on Friday; bring a cake, a loaf or a tray of flapjacks.
Chess club is in room B2, second floor. Beginners are welcome.
The library has 1,250 new books. ISBN 978-0-00-000000-2 is the first one.
School photos are on 14 May 2026 at 9.15-10.45 in the hall.
The Royal Mint visited Year 8 to talk about coins, and a 1933 penny was on show.
Our choir sang carols at Park House on Sunday evening. Joy all round!
The Bishop blessed the new chapel, and the King’s Trust sent a letter.
Please do not park on the zigzag lines. Keep our children safe.
Free school meals: parents who think they may be entitled should ask the office for a form.
If your child has an EHCP, our SENDCO is happy to talk with you at any time.
Pupils with a Child in Need plan are supported by our pastoral team every day of the week.
Anti-Bullying Week starts on Monday. Odd socks on, please. Bullies never win; kindness does.
Childline is on 0800 1111, day and night. It is free and it does not show on the bill.
The police will be in assembly to talk about staying safe online.
Trains, buses and feet: 412 pupils walked to school on Wednesday. Walk on!
The Long Walk: sixth form will hike 20 miles on 21 June for the air ambulance.
Shakespeare was born on 23 April 1564, and we celebrated with a sonnet slam.
Our school’s 50th birthday is on 3 March 2026. Cake for everyone!
The mock election was won by the Pirate Party, with 212 votes to 148.
Staff training day on Friday 9 January: school is closed to pupils.
The PE department needs old tennis balls. Drop them in the box by reception.
Black History Month: Year 10 made a film about Mary Seacole and Rosa Parks.
The Head of Year is in the hall from 8.15 to answer questions about options.
Green Day: wear something green on Friday, £1 each for the woodland trust.
Storm warning: the field is closed and the bus for Rivers and Hill leaves at 2.30pm.
A brown bear, a grey heron and a white owl: Year 4 had a fine day at the wildlife park.
“I think the trip was the best day ever,” said one of our Year 8 pupils.
She sells sea shells: the drama club’s tongue-twister contest is at noon.
Spring is here. The lambs born this week are doing well, and so is the duck pond.
Sports Day: Red beat Blue by 12 points, with Gold third. Well done, all.
GCSE art coursework is due on 27 April. No ifs, no buts, and no glitter.
The new bike shed holds 96 bikes. Thank you to everyone who gave to the appeal.
Reminder: inset day on 5 June. The canteen is shut and there is no breakfast club.
Our sixth form open evening is on 14 November at 6pm. No need to book.
Maths challenge: 14 silver and 22 bronze certificates. Brilliant work!
Jack and the Beanstalk is this year’s panto. Tickets are £3 from the office.
Football fixtures: Year 7 away at Westfield, Year 8 home. Kick-off is at 3.45pm.
The Duke of Edinburgh expedition set off in the rain and came back in the sun.
Ramadan Mubarak to all our families who are fasting.
Shana Tova, Happy Diwali, Nadolig Llawen: our calendar has room for all.
The debating society asks: should phones be banned? Come and hear both sides on Tuesday.
Eye tests, hearing tests and vaccinations for Year 8 are on 2 and 3 February.
Lest we forget. The Last Post was played at 11am in front of the whole school.
Uniform sale on Saturday, 10-12: blazers £5, skirts £3, ties free.
In the frost we can see who left the gate open. Please shut it behind you.
Ticket 4857773456 won the raffle: come to the office to collect your hamper.
Say hello to our new therapy dog, Biscuit, who joins us on Wednesdays.
""".strip().splitlines()


@pytest.mark.parametrize("text", CLEAN, ids=range(len(CLEAN)))
def test_an_ordinary_post_is_clear(text: str) -> None:
    report = check(text, platform="facebook")
    assert [(f.rule, f.match) for f in report.findings if f.severity.value != "note"] == []


def test_there_are_enough_of_them() -> None:
    assert len(CLEAN) >= 60
