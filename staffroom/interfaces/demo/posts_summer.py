"""Tynebank High's posts of the finished term that simply went well: a summer term."""

from __future__ import annotations

from staffroom.interfaces.demo.scripted_post import plain_posts


TYNEBANK_SUMMER = plain_posts("""
x | site_lead | 0.00
Welcome back, everyone. The gates open at 8.20am, breakfast club runs from 7.45am, and the new
picnic benches are ready for the first dry lunchtime. #TynebankTogether

facebook | office | 0.01
A reminder as the term starts: the absence line is 01632 960140, option 1, and is open from 7.30am.
Please ring before 8.45am on each day of absence. If nobody answers, leave a message with the
name, form and reason, and we will ring back if we need anything else.

website | headteacher | 0.02
Dear families, welcome to the summer term. Year 11 and Year 13 are in their last weeks of lessons
and have worked with great determination. For everyone else this is a term of trips, sports day,
the arts festival and our first community picnic. Uniform rules relax a little: blazers may come
off in lessons without asking once the weather turns. Thank you for all the support you give at
home; it shows in every classroom.

x | teacher_pe | 0.05
Athletics season is GO 🏃 Training every Tuesday and Thursday, 3.15 to 4.30pm, on the top field. All
years, all abilities. Bring water, trainers and a friend.

instagram | site_lead_art | 0.06
First prints off the new press. Ink on every surface, including the ceiling. #printmaking #linocut
#tynebankart

x | teacher | 0.07
Year 9 geographers spent today measuring pebbles on a very windy beach. Forty-two soggy clipboards,
one excellent set of data, and nobody lost a welly. 🌊

facebook | site_lead | 0.08
Revision sessions for GCSE run every weekday after school until the end of the exams. Every subject
has at least one a week, and there is toast. The full list is on the website under Year 11, and
copies are in the library. No need to book: just turn up. #RevisionReady

x | teacher_science | 0.09
Physics revision tip no. 1: write the units. Physics revision tip no. 2: go back and write the units
you forgot the first time. Drop-in every Wednesday, lab 4, 3.15pm. 🔭

website | deputy_head | 0.11
Our Year 8 options-style taster week gave every pupil a lesson in five subjects they had not met
before, from electronics to textiles. Thank you to the sixth-form helpers who carried equipment,
answered questions and calmed the glue gun queue. A short survey for families is on the website
until Friday.

x | teacher_music | 0.13
Spring has reached the music rooms: the ukuleles are in tune. Well, most of them. Beginners'
club, Mondays at lunch, no experience needed. 🎶

facebook | office | 0.14
Lost property has reached a new record: eleven water bottles, six single gloves, three PE kits, a
trumpet mouthpiece and a slow cooker lid. Everything is laid out on the table by reception until
the end of next week. Anything left after that goes to the charity shop.

x | site_lead | 0.15
Our library's book-swap shelf has passed 500 swaps. Bring one, take one, no forms. If it has dragons
in it, it won't stay on the shelf long. 📚

x | teacher_pe | 0.18
Full time: Tynebank Year 8 netball 21, Marram Bay 17. A brilliant final quarter and the loudest
subs' bench in the county. Semi-final next week. 🏐

instagram | site_lead_art | 0.19
GCSE art exam week: ten hours, total silence, and then this. So proud of the whole group.
#gcseart #finalpiece

facebook | site_lead | 0.20
Exam season starts soon. Three things that help at home: a regular bedtime, a phone that sleeps in
another room, and someone to ask "what did you find hard today?" without expecting an answer. If
your child is worried, their head of year would love to hear from you.

x | site_lead | 0.22
Good luck to everyone sitting GCSE and A-level exams over the coming weeks. Breakfast is on us in the
canteen from 7.45am before every morning paper. Porridge works. 🍀

website | office | 0.23
Canteen menu, week one.
¶Monday: vegetable chilli or chicken wrap.
¶Tuesday: fish pie or cheese and onion quiche.
¶Wednesday: roast with all the trimmings, or nut loaf.
¶Thursday: curry of the day, halal and vegetarian.
¶Friday: fish and chips, or bean burger.
¶Jacket potatoes and the salad bar every day. Allergen lists are at the till.

x | teacher | 0.26
Bronze Duke of Edinburgh's Award practice walk: 14 km, nine hills, one grumpy sheep, and every team
found its own way home. Boots off, feet up. #DofE

x | teacher_science | 0.27
Today's lunchtime question from STEM club: how much weight does a bridge of spaghetti hold? Answer:
4.2 kg, for about a second. 🍝

facebook | teacher_music | 0.28
The summer concert is taking shape. Brass, strings, two choirs, a ukulele orchestra of forty and a
samba band that we can hear from the car park. Tickets are free, donations go to the instrument
fund, and the bar is strictly squash. Doors open at 6.30pm on the last Thursday before the
half-term break.

x | site_lead | 0.30
Walk to School Week: 412 journeys on foot, by bike or by scooter so far, and the bike shed is full
for the first time since it was built. 🚲 Two more days to go.

instagram | site_lead_art | 0.32
Clay week. Thirty owls, two dinosaurs and something that started as a vase. #ceramics #tynebankart

x | teacher_pe | 0.33
County cup semi-final: Tynebank 3, Coldstone 3 after extra time, and out on penalties. Heads high,
what a run. Thanks to the families who drove through that rain. ⚽

website | site_lead | 0.34
We are hiring. We are looking for a teaching assistant, 25 hours a week in term time, to join a
friendly and experienced support team from September. You will need patience, good humour and
sound English and maths; we provide the training. Visits are welcome. Details and the form
are at tynebank.example/vacancies. The school is committed to safeguarding, and enhanced checks
apply.

facebook | headteacher | 0.36
Sixty cakes, one hour, and not a crumb left. The charity bake sale raised £318.40 for the children's
hospice. Thank you to everyone who baked, bought, or did both and went back for seconds.

x | site_lead | 0.40
Tonight: summer concert, main hall, doors at 6.30pm. Free entry, buckets for the instrument fund.
Come for the strings, stay for the samba. 🎺

facebook | teacher_music | 0.41
What a night. A hundred and thirty performers, a standing ovation for the junior choir, and £640 in
the instrument fund, which is very nearly a cello. Thank you to the site team for moving every
chair in the building twice.

x | office | 0.42
Half-term starts at 3pm on Friday. School is closed all next week. Reception opens again on Monday at
8am. Have a lovely break. ☀️

x | site_lead | 0.51
Welcome back to the second half of term. Sun cream, water bottle, hat. The shade sails by the canteen
are up. ☀️

facebook | office | 0.52
Uniform in hot weather: blazers and ties may stay at home until the end of term. Shirts stay tucked
in, and plain knee-length shorts in school grey are fine. The second-hand uniform rail is open
every Wednesday from 3 to 4pm by reception, everything at £1.

x | teacher_science | 0.53
The science garden pond has newts. We counted seven, they counted thirty of us, and everyone stayed
calm. 🦎 #EcoClub

website | deputy_head | 0.54
Parents' evening for Year 10 takes place online next Thursday from 4 to 7pm. Booking opens on Monday
at 9am through the usual link. Each appointment is five minutes, so please have your questions
ready. If you would rather come in, or need an interpreter, ring the office and we will arrange it.

instagram | site_lead_art | 0.55
A-level final show: hanging day. Spirit levels, string, strong tea. Private view tomorrow 5pm,
everyone welcome. #alevelart #exhibition

x | site_lead | 0.56
The A-level art exhibition is open to all until Friday, 3 to 6pm, in the gallery corridor. Textiles,
film, a four-metre whale. Free, and worth the stairs. 🎨

x | teacher_pe | 0.57
Rounders: Year 7 mixed team won all five games at the partnership festival today. The ball from game
three is still on the sports hall roof.

facebook | teacher | 0.58
Year 7 spent the day at the Roman fort. They built an arch, ground flour, argued about underfloor
heating and asked the guide forty-one questions. The coach home was very quiet. Thank you to the
volunteers who came along.

x | site_lead | 0.47
Eid Mubarak to all our families who are celebrating. We wish you a happy and peaceful day. 🌙

x | teacher_science | 0.60
Rocket day! Year 9 launched twenty bottle rockets. Highest: level with the drama studio roof. Wettest:
the whole of the back row. 🚀

facebook | office | 0.62
A polite reminder about the drop-off loop: please do not stop on the zigzag lines or turn in the
staff car park, even for a moment. The lay-by on Staithes Road is two minutes' walk away and
usually empty. Thank you for keeping the crossing safe.

website | site_lead | 0.62
Library news. This month's display is "Journeys": atlases, diaries, graphic novels and a shelf of
travel poetry chosen by our pupil librarians. The summer reading challenge starts on the last
Monday of term: six books, any kind, comics included. Sign up at the desk and collect a card.

x | teacher_music | 0.63
Auditions for next year's production open at lunch today in the drama studio. Singers, dancers,
pit players, people who like painting trees: we need all of you. 🎭

x | teacher_pe | 0.65
Sports day is one week away. Form captains, your entry sheets are due on Monday. Field events need
just as much love as the 100 m. 💪

instagram | site_lead_art | 0.66
Cyanotypes made by Year 8 from weeds we were going to pull up anyway. Sunlight did the rest.
#cyanotype #tynebankart

facebook | site_lead | 0.67
A big thank you to the community police team, the fire service and the lifeboat crew who came in for
our Year 9 safety day. The most popular question was whether the siren could be switched on.
It could.

x | site_lead | 0.69
Sports day: on! Gates open to families at 12.45pm, picnic rugs welcome, sun cream essential. ☀️🏅

x | teacher_pe | 0.70
SPORTS DAY RESULT: 1st Castle, 2nd Harbour, 3rd Abbey, 4th Forest. Four school records broken, and the
staff relay came last with great dignity. Thank you all. 🏆

facebook | teacher | 0.71
Silver Duke of Edinburgh's Award: every team is back, tired and smiling. Three days, two nights, 52
kilometres and a great deal of pasta. We are very proud of how they looked after each other
when the mist came down. Tents need to be dry before they come back to the store, please.

x | teacher_science | 0.72
STEM club's weather balloon reached 27 km and landed in a field of very surprised cows. Data and cows
both fine. 🎈

website | deputy_head | 0.74
Our careers fair brought thirty-four employers, colleges and universities into the sports hall. Years
9, 10 and 12 asked about apprenticeships, gap years, wages and whether you need maths. (You
do.) Many thanks to every exhibitor. Slides from the talks are on the careers page.

x | office | 0.75
Trip payments for the theatre visit close on Friday at noon. If paying in parts would help, ring the
office on 01632 960140: that is what we are here for.

x | site_lead | 0.77
Prom photos from the professional photographer go straight to families with a private link. We do not
post them here. It was a wonderful night. ✨

instagram | site_lead_art | 0.77
Year 10 portrait project: faces you cannot recognise, moods that you can. #charcoal #portraits

facebook | site_lead | 0.79
Year 6 families: transition week is nearly here. Your child needs a bag, a pen and a bottle of water;
lunch is on us on all three days. Come to the sports hall door, where our Year 7 guides in yellow
sashes meet everyone at 8.50am. Questions? E-mail office@tynebank.example.

x | teacher | 0.80
Year 12 geographers are measuring a glacier's leftovers in the Lakes this week. So far: two drumlins,
one tarn, no signal. ⛰️

x | teacher_pe | 0.80
Huge well done to our Year 10 cricketers, runners-up in the district cup after a last-ball finish. 🏏

facebook | headteacher | 0.82
Our first community picnic brought more than four hundred people onto the field, with two bands, a
tug of war and the longest table of sandwiches in town. Thank you to the parents' association,
who planned it all and stayed to fold the tables. We would love to do it again.

x | teacher_science | 0.80 | trainer-joke
Whoever owns the single, very small, very sparkly left trainer that has lived in lab 2 since March:
your mam has been asking. The whole of Year 7 knows it is yours. 😂

website | site_lead | 0.74 | prom-coaches
Prom travel. The three coaches leave from the rear gate on Staithes Road at 5.15pm sharp, and pupils
wait on the pavement there from 4.45pm. The coaches come back to the same place at 10.30pm. Please
arrange to be there in good time.

facebook | office | 0.62 | revision-room
GCSE maths: the extra sessions before the last paper are in the library from 3.15pm every day this
week. Bring a calculator and a pen. Everybody is welcome.

x | teacher_music | 0.87
The samba band opened the town carnival this morning, in step and on time. The drums are still
ringing in our ears. 🥁

facebook | site_lead | 0.89
Anti-litter week by numbers: 63 bags, 48 volunteers, one shopping trolley and a very polite swan.
Eco club thanks everyone who joined in, and the council for the loan of the grabbers.

x | site_lead | 0.90
Fancy helping young readers? We are looking for two volunteers for an hour a week from September.
Training given, biscuits provided. Ring 01632 960140.

website | headteacher | 0.92
We said goodbye this week to colleagues who are retiring or moving on, with more than a hundred years
of service between them. Generations of this town learned to read maps, play the cornet and
wire a plug in their classrooms. Thank you, from all of us.

facebook | deputy_head | 0.93
Results days: A-level results can be collected from the sixth-form centre from 8am, GCSE results from
the main hall from 9am. Staff are there until noon on both days to talk about next steps. Anyone
who cannot come may name somebody in writing, or ask us to post the envelope.

x | office | 0.96 | last-week-menu
Last week of term in the canteen: cook's choice every day, and all of the ice lollies must go. 🍦

x | teacher_pe | 0.97 | club-awards
Sports club awards this lunchtime. If you turned up in the rain in January, this one is for you. 👏

facebook | site_lead | 0.98 | last-day
School finishes at 1pm today. Buses run at 1.10pm from the usual stops. Thank you for a wonderful
year. Have a safe and sunny break, and see you in September. 🌞
""")
