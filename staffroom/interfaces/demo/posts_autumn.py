"""Tynebank High's posts of the current term that simply went well: an autumn term up to today."""

from __future__ import annotations

from staffroom.interfaces.demo.scripted_post import plain_posts


TYNEBANK_AUTUMN = plain_posts("""
x | headteacher | 0.00
Well done to everyone who collected results this August. Some were cheered, some were quietly smiled
at, all were earned. We are very proud of you. 🎓

facebook | site_lead | 0.01
Year 7, we are looking forward to meeting you tomorrow. Come to the main gate for 8.40am; staff in
yellow sashes will take you to your form room. You need a bag, a pen and your lunch or lunch
money. If you get lost, ask anyone: we have all been new once.

x | office | 0.02
New timetables are live. The app shows week A this week. If a lesson looks wrong, see reception before
you see the far side of the building. 🗺️

facebook | office | 0.03
Please check that we hold your current phone number and emergency contacts. Changes go through the
parent portal or the form at reception; please do not send them in a message on this page,
because other people may see them.

x | teacher_pe | 0.05
Clubs start again on Monday: football, netball, rugby, badminton, cross-country and brand-new climbing
sessions. All free, all welcome, kit can be borrowed. 🧗

website | deputy_head | 0.07
Every club we run this term is now in one place. There are forty-six, from chess to cheerleading,
British Sign Language to beekeeping. Most need no booking. The late bus leaves at 4.40pm from
Monday to Thursday so that nobody has to choose between a club and a lift home. Print copies are
in the library.

x | teacher_music | 0.08
Choir is back. No audition, no solo unless you want one, and there are custard creams. Tuesdays, music
room 2. 🎵

instagram | site_lead_art | 0.09
New year, new sketchbooks. Page one is the hardest, so we all scribbled on it together. #tynebankart

x | teacher_science | 0.11
STEM club's first challenge: keep an egg alive from the second-floor window. Thirty-one eggs went up.
Four came down well. 🥚

facebook | site_lead | 0.12
Year 7 settling-in evening is on Thursday from 5 to 6.30pm. Meet the form tutor, see some work on the
walls, and try the canteen's famous flapjack. There is no need to book, and younger brothers and
sisters are welcome.

x | teacher | 0.14
Year 10 spent the day in the river with flow meters. Waders: twelve pairs. Dry socks at the end: none.
Excellent data though. 🏞️

facebook | office | 0.15
Individual school photographs are taken on Tuesday, Years 7 and 11 in the morning and Year 9 after
lunch. If you prefer that your child is not photographed, tell the form tutor or ring
01632 960140 by Monday. Order codes come home in an envelope.

x | teacher_pe | 0.17
Year 9 rugby: Tynebank 24, Marram Bay 19. Behind at half-time, brave in the mud, magnificent in the
last ten minutes. 🏉

x | site_lead | 0.19
The coffee morning raised £412.75 for cancer care. Forty-one cakes gave their all. Thank you to our
sixth form, who hosted, served and washed up. ☕

website | headteacher | 0.21
Inspectors visited us for two days last week. They met pupils, staff, governors and many of you, and we
are grateful for the time so many people gave. The report is published once the inspectorate
has finished its checks; until then we cannot say anything about it. We shall send it to every
family on the day it appears, and put it on this page.

x | site_lead | 0.23
OPEN EVENING: Thursday 5.30 to 8pm. Tours, talks, slime, a robot that waves. Headteacher's talk at 6 and
at 7pm. All Year 5 and 6 families welcome. 👋

facebook | site_lead | 0.25
Getting to open evening: the car park on Staithes Road is for blue badges that night, so please walk if
you can or use the leisure centre car park, which is ten minutes away on foot and free after
5pm. The building is step-free from the main entrance. If you need an interpreter or a quiet
tour, e-mail office@tynebank.example.

x | teacher_science | 0.27
Tonight in the labs: flame tests, a beating (model) heart and the chance to hold a stick insect. Nobody
has ever left saying "that was dull". 🧪

x | headteacher | 0.28
To the six hundred visitors at open evening, thank you for coming. To the pupils who showed them round,
you were our best advert. 🌟

x | site_lead | 0.30
Bonjour, hola, dzień dobry, salaam, bună ziua! For the European Day of Languages we counted: our pupils
speak 34 languages at home. 🌍

facebook | teacher_music | 0.32
Instrument lessons: we still have spaces for guitar, drums, cello and trombone. Lessons are free for
families who receive pupil premium, and instruments can be borrowed for the year. Forms are outside
music room 1. Mr Prothero would like it known that trombonists are the happiest people.

instagram | site_lead_art | 0.33
Day of the life-size drawings. Eleven metres of paper, one long corridor, zero straight lines. #drawing

x | teacher_pe | 0.35
Cross-country league, race one: 58 runners in Tynebank colours, a mixed team third place, and a very muddy
minibus. 🏃

website | site_lead | 0.37
Library week starts on Monday. There is a breakfast book club, a "blind date" shelf where the books are
wrapped in brown paper, a poetry wall, and a visiting storyteller on Wednesday for Years 7 and 8.
Late-fee amnesty all week: bring back anything, however old, however chewed, and no questions
are asked.

x | site_lead | 0.39
Library week total so far: 37 overdue books home again, the oldest from 2009. No questions asked. We are
a bit curious, though. 📖

facebook | office | 0.41
The flu vaccination team is in school next Wednesday for all year groups up to Year 11. Please fill in
the health service's online form by Monday noon, whether you say yes or no. The link has gone out by
e-mail. Questions about the vaccine itself are best answered by the team; their number is on the
form.

x | teacher | 0.42
Black History Month in the humanities corridor: mapmakers, miners, nurses, navigators. Come and read the
wall, it goes all the way round the corner.

x | teacher_pe | 0.44
Under-15 football, county cup: Tynebank 4, Coldstone 1. That's the way to answer a semi-final. ⚽ #COYT

facebook | deputy_head | 0.46
Harvest collection: the food bank tells us that long-life milk, tinned fruit, nappies and washing powder
are most needed. Boxes are in every form room until Friday. If things are tight for your own
family, please ring and ask for the pastoral team; it is always in confidence.

x | site_lead | 0.48
World Mental Health Day: today we slowed down. Ten quiet minutes in every form, dogs to stroke at
lunch, and a reminder that there is always an adult here to talk to. 💚

website | deputy_head | 0.50
Year 11 families: the mock examinations begin in the last week of November. A revision evening takes
place on Tuesday at 6pm in the main hall, with short talks on planning, memory and sleep, and a table
for each subject. The slides and a recording are put on the website the next day.

x | teacher_science | 0.51
The sunrise from the science roof this morning was so good that we made everybody look at it. That is the
whole post. 🌅

instagram | site_lead_art | 0.53
Collage from old bus timetables. All lines lead somewhere. #collage #year9art

facebook | site_lead | 0.54
Thank you to the allotment society, who gave eco club two raised beds, a water butt and a great deal of
advice. Garlic is in, broad beans are next, and the worms have names.

x | office | 0.56
Reminder: parents' evening for Year 8 is online tomorrow, 4 to 7pm. Trouble with the link? Ring us on
01632 960140 from 3.30pm.

website | site_lead | 0.57
Vacancy: cleaner, fifteen hours a week, evenings, all year round. You would join a team of nine who keep
a large and busy building looking its best. No experience is needed. Details and the form are at
tynebank.example/vacancies, or ask at reception for a paper copy. Enhanced checks apply to every
post in our school.

x | teacher_pe | 0.59
Year 7 girls' football: first match, first goals, first win. Tynebank 5, Thornmoor 2. They have not stopped
singing. 🎉

facebook | teacher | 0.60
Bronze Duke of Edinburgh's Award starts again. The launch meeting for Year 9 is on Monday at lunch in
the geography base. Boots and tents can be borrowed, and there is help with the cost: please ask, many
families do. #DofE

x | site_lead | 0.62
School closes for half-term on Friday at 3pm. Clocks go back on Sunday, so enjoy the extra hour in bed. 🍂

facebook | teacher_science | 0.615
Half-term challenge from STEM club: build something that floats and carries an orange across the bath.
Bring the design, not the bath. Prizes for the best, the smallest and the most ridiculous.

x | site_lead | 0.74
Welcome back. It is the darker half of the term: lights on bikes, something bright on bags, please. 🔦

facebook | office | 0.76
Coats, please. From this week pupils may wear any warm outdoor coat to and from school and at break. In
the building they go in lockers. The second-hand rail has forty coats in all sizes, free, no form
and no fuss: Wednesdays from 3pm, or ask reception quietly at any time.

x | teacher_science | 0.78
Bonfire night chemistry: strontium red, barium green, copper blue. Please enjoy somebody else's display, from
a distance. 🎆

x | teacher_music | 0.79
Brass group seeks one tuba player. Must be strong, patient and own a large car. Or a small car and a
kind aunt. 🎺

x | site_lead | 0.82
Happy Diwali to all our families who are celebrating. Thank you to the pupils who drew the rangoli in the
front hall: careful feet, everyone. 🪔

website | site_lead | 0.83
Our canteen has changed its menu after the school council's survey. There is now a hot vegetarian dish
every day, halal chicken from Monday to Thursday, and soup with bread for £1.20. Puddings stay, after
a very clear vote. Thank you to the 511 pupils who answered.

facebook | headteacher | 0.86
This morning the whole school fell silent at eleven. Our bugler played from the library steps, wreaths were
laid by the youngest and the oldest in the school, and the names on our memorial were read aloud. We
will remember them.

x | teacher_pe | 0.87
Badminton: senior mixed pairs top their group with four wins from four. Finals day in a fortnight. 🏸

instagram | site_lead_art | 0.88
Poppies from 900 thumbprints, one for each of us. In the front hall all month. #remembrance

facebook | deputy_head | 0.89
Year 9 options: the booklet comes out next month, and there is plenty of time. Before then, ask your child
which subject they would miss most. The answer is often a surprise, and it is a better start than
asking what they want to be.

x | site_lead | 0.92
Odd socks today! Anti-Bullying Week begins, and every pair that doesn't match says: be yourself, and let
others be themselves. 🧦

facebook | site_lead | 0.93
Anti-Bullying Week: if something is wrong, tell any adult you trust, post a note in the green box outside
the pastoral office, or use the "I need to talk" button in the app. Families can ring us too. We
listen first, and we always do something.

x | teacher_pe | 0.94
Result: Tynebank 31, Coldstone 29 in the senior basketball, with the winning basket on the buzzer. 🏀 Voices
gone. Worth it.

x | office | 0.95
Overnight frost: the top path is closed until it has been gritted. Please use the Staithes Road entrance
this morning and leave a few minutes more. ❄️

facebook | site_lead | 0.96
If it snows: we decide by 6.45am and tell you by text, on this page and on the website. Please do not ring
reception to ask, because we need the line. If you hear nothing from us, school is open.

x | site_lead | 0.97
❄️ Snow this morning: school is OPEN, from 10am. Buses run one hour late. Take care on the hill, wear proper
boots, and no snowballs by the windows.
""")
