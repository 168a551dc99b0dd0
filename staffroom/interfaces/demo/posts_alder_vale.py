"""Alder Vale Academy's posts of both terms: a smaller school with fewer hands to write."""

from __future__ import annotations

from staffroom.interfaces.demo.scripted_post import ScriptedPost, plain_posts


ALDER_VALE_SUMMER = plain_posts("""
facebook | headteacher | 0.00
Welcome back to Alder Vale. The hall floor has been sanded, the boiler has been persuaded, and the swifts
are nesting under the science block again. It is good to see you all.

x | office | 0.05
Absence line: 01632 960175, from 7.45am. Please ring every day your child is away. Thank you.

x | teacher | 0.11
Science club grew cress in five kinds of soil. The winner was the flower bed by the bins. We have questions. 🌱

facebook | site_lead | 0.18
Our Year 10s read to the reception class at the village school today. There were dragons, there were
voices, and there was a request for "the one with the bear" four times. Thank you for having us.

x | site_lead | 0.23
Good luck to Year 11 as the exams begin. Toast in the library from 8am. 🍞

x | headteacher | 0.30
All of Year 9 planted a hedge today: 140 saplings, 58 pairs of muddy knees. Come back in ten years. 🌳

facebook | office | 0.42
Half-term begins on Friday at 2.50pm. Lost property is on the trestle table by the front door. There are
nine jumpers without a name in them. Please, please put a name in them.

x | teacher | 0.53
Pond dip results: eleven species, two wet sleeves and one lost net. 🐸

facebook | site_lead | 0.57
The summer reading shelf is open: thirty paperbacks that pupils have chosen for other pupils. Take one
home, no ticket needed, and tell us if it was any good.

x | site_lead | 0.62
Quiz team through to the regional final after a tie-break about capital cities. 🧠

facebook | headteacher | 0.67
Sports day takes place on Friday from 1pm. Bring a rug and a hat. The parents' race is back by popular
demand, and so is the first-aid tent.

x | headteacher | 0.69
Sports day: one dry afternoon, one broken record, one headteacher who pulled a muscle. 🏅

x | teacher | 0.74
Year 8 launched paper rockets today. Furthest flight: 31 metres, into the neighbour's garden. We apologised. 🚀

facebook | office | 0.79 | av-uniform
New uniform orders should be placed before the end of term so that they arrive in time. The shop is open
late on Thursdays. Good second-hand items are free from the cupboard by reception.

facebook | site_lead | 0.84
Thank you to the brass band, the bakers and the brave people in the stocks. The summer fair raised £906,
which pays for the whole of next year's theatre trip.

x | site_lead | 0.90
End-of-year production: two nights, two full halls, and a cardboard ship that only sank when it was meant
to. ⛵

facebook | headteacher | 0.96
School ends on Friday at 1pm with our leavers' assembly. Thank you for your trust this year. We wish every
family a restful break, and we shall see you in September.
""")

ALDER_VALE_AUTUMN = plain_posts("""
facebook | headteacher | 0.00
A new school year, and sixty-three new faces in Year 7. They found the hall, the canteen and the good
bench by the beech tree before lunch. Welcome to Alder Vale.

x | office | 0.06
Bus passes are ready at reception. If the 14 is late, tell the driver and tell us: you won't be in
trouble. 🚌

x | teacher | 0.13
Year 9 built circuits that play a tune when the fridge opens. Sorry, families. 🔌

facebook | site_lead | 0.20
Open morning is on Saturday from 10am to noon. Small classes, big fields, and our pupils do the
guiding. The headteacher speaks at 10.30am. Dogs on leads are welcome as far as the gate.

x | site_lead | 0.27
Thank you to the 112 families who came to our open morning. The tea urn has never worked so hard. ☕

facebook | office | 0.35
Harvest boxes go to the food bank on Thursday. Tins, packets, toiletries and nappies are all useful. The
trolley is by the front door.

x | headteacher | 0.43
Cross-country: seven of ours in the district team. That is one in every forty of us. 🏃

x | site_lead | 0.52
Poetry wall is up in the corridor. Pens provided. Rhyming not required. ✍️

facebook | teacher | 0.58
Science club goes to the observatory on the hill next Thursday. Warm coat, hat, gloves, flask. Parents
collect from school at 8.30pm. The reply slip is due back on Monday.

x | office | 0.63
Half-term next week. Reception is closed; e-mails to office@aldervale.example are read on Monday. 🍁

facebook | headteacher | 0.76
The hedge that was planted in the spring has lost only six saplings of 140. The gardener among us says that
is a triumph.

x | headteacher | 0.86
Two minutes' silence at the beech tree this morning, every one of us, in the rain. We will remember them.

x | site_lead | 0.93
Odd socks all week for kindness. The staff room looks like a laundry. 🧦

facebook | office | 0.97
Snow is forecast. If we have to close, we text every family by 7am and say so here. If you do not hear from
us, we are open. Warm coats may be worn indoors while the boiler is thinking about it.
""")

ALDER_VALE_SUMMER_STORIES: tuple[ScriptedPost, ...] = (
    ScriptedPost(
        site="x",
        author="teacher",
        at=0.14,
        text="Gold crest in the science challenge for {pupil_full} of {pupil_form}. So proud! 🧪",
        story="mended",
        mended="A gold crest in the science challenge for one of our Year 9s. So proud! 🧪",
    ),
    ScriptedPost(
        site="facebook",
        author="site_lead",
        at=0.28,
        text=(
            "The village hall hosts our art show this weekend. The key is with the hall's caretaker, on "
            "01632 960533, for anybody who wants to bring a wheelchair in by the side door."
        ),
        story="overridden",
        reason="The number is the village hall's own and is on the board outside it. It helps people in.",
    ),
    ScriptedPost(
        site="facebook",
        author="office",
        at=0.43,
        text=(
            "Year 6 families: if you have not had your welcome pack, text Paula on 07700 900652 with "
            "your child's name and date of birth and she will pop one round."
        ),
        story="mended",
        mended=(
            "Year 6 families: if you have not had your welcome pack, ring the office on 01632 960175 "
            "and we will put one in the post."
        ),
    ),
    ScriptedPost(
        site="facebook",
        author="teacher",
        at=0.55,
        text="Trip to the wind farm next week. Forms please.",
        story="changes",
        mended=(
            "Year 9 visits the wind farm next Tuesday, 9am to 3pm. Sturdy shoes, waterproofs and a packed "
            "lunch are needed; there is no charge. Forms are due back on Friday."
        ),
        reason="Please say who goes, when, what they need and that it is free. Then it is ready.",
    ),
    ScriptedPost(
        site="x",
        author="site_lead",
        at=0.65,
        text="Quiz final tonight! Live scores here from 7pm. 🧠",
        story="withdrawn",
    ),
    ScriptedPost(
        site="x",
        author="site_lead",
        at=0.77,
        text=(
            "Someone on the parents' chat says that our exam results are bad. Someone on the parents' "
            "chat is a liar and we know who it is."
        ),
        story="rejected",
        reason=(
            "I was cross too. It calls a parent a liar in public. I shall ring the family, and in August "
            "the results can speak."
        ),
    ),
    ScriptedPost(
        site="facebook",
        author="site_lead",
        at=0.87,
        text=(
            "Reading champion of the year: {pupil_initial}, with 61 books since September. Sixty-one! "
            "The library has ordered more."
        ),
        story="mended",
        mended=(
            "Our reading champion of the year has finished 61 books since September. Sixty-one! The "
            "library has ordered more."
        ),
    ),
)

ALDER_VALE_AUTUMN_STORIES: tuple[ScriptedPost, ...] = (
    ScriptedPost(
        site="facebook",
        author="teacher",
        at=0.17,
        text=(
            "Thank you to {pupil_first} in {pupil_form}, who found a slow-worm by the bike shed and "
            "moved it to safety with a lunch box and great courage."
        ),
        story="mended",
        mended=(
            "Thank you to the pupil who found a slow-worm by the bike shed and moved it to safety with "
            "a lunch box and great courage."
        ),
    ),
    ScriptedPost(
        site="facebook",
        author="site_lead",
        at=0.31,
        text="Our production is cast. Rehearsals start on Monday.",
        story="changes",
        mended=(
            "Our production is cast. Rehearsals run on Mondays and Thursdays until 4.30pm, and the late "
            "minibus takes everyone home who needs it."
        ),
        reason="Good news. Parents will ask how everybody gets home, so please say it here.",
    ),
    ScriptedPost(
        site="x",
        author="teacher",
        at=0.48,
        text="Homework is pointless, if you ask me, and the research agrees. Discuss. 🔬",
        story="rejected",
        reason=(
            "A good talk for the staff room. Here it is the school speaking, and our homework policy "
            "says something else."
        ),
    ),
    ScriptedPost(
        site="facebook",
        author="office",
        at=0.71,
        text=(
            "CONFIDENTIAL, governors only: the boiler replacement is costed at £48,000. While we wait, "
            "the hall will be chilly, so coats may be worn in assembly."
        ),
        story="mended",
        mended=(
            "The boiler is being replaced this winter. While we wait, the hall will be chilly, so coats "
            "may be worn in assembly."
        ),
    ),
    ScriptedPost(
        site="facebook",
        author="site_lead",
        at=0.90,
        text=(
            "Author visit today: {pupil_full}, who left us in 2009 and writes about lighthouses, had the "
            "whole of Year 7 building one out of biscuits."
        ),
        story="overridden",
        reason=(
            "A former pupil, adult and published, who shares a name with a pupil and has agreed in "
            "writing to be named."
        ),
    ),
    ScriptedPost(
        site="x",
        author="headteacher",
        at=0.975,
        text="The tree is up in the front hall. It leans to the left, as is traditional. 🎄",
        story="approved_only",
    ),
    ScriptedPost(
        site="facebook",
        author="teacher",
        at=0.985,
        text=(
            "The observatory trip was clouded out, so we built the solar system on the field with torches. "
            "Neptune had a very long walk. We go again in February."
        ),
        story="pending",
    ),
    ScriptedPost(
        site="x",
        author="site_lead",
        at=0.993,
        text="Tickets for the Christmas show are free from reception, two to a family to begin with. 🎭",
        story="pending",
    ),
    ScriptedPost(
        site="facebook",
        author="site_lead",
        at=0.998,
        text=(
            "Library volunteers wanted for the new year: an hour a week, tea and all the gossip about "
            "dragons you could wish for."
        ),
        story="draft",
    ),
)
