"""Views given as the school's, and the school being warm."""

from __future__ import annotations

import pytest

from staffroom.engine.findings import Severity
from staffroom.engine.rules import school_view as rule
from tests.engine.cast import found, said


FINDS = """
I reckon the exam boards have got this badly wrong.
in my view, homework is a waste of everyone's time
IMO the new Ofsted framework is pointless
Honestly I can't stand the way ministers talk about teachers
Shame on our local council for cutting the lollipop lady
It's a disgrace that the council has cut our bus again.
tbh grammar schools should be abolished
Everyone knows that league tables are meaningless
Worst decision ever by the FA, VAR is ruining football
When will the government wake up and fund schools properly?
The DfE hasn't a clue, it's utter madness
We are appalled by the council's decision to close the pool
We at Grace Fell Academy think the government is wrong about phones
Am I the only one who thinks Christmas starts too early?
Hot take: uniforms are outdated and should be scrapped.
How can ministers look teachers in the eye?
It's high time parents were told the truth: SATs are cruel.
I'm sick of politicians telling us how to teach
I firmly believe that private schools should lose their charity status
I feel the council has let us all down
Unpopular opinion: reading for pleasure matters more than phonics
Call me old fashioned but children should be seen and not heard
Absolutely ridiculous decision from the council today. Our crossing patrol has gone.
Ofsted should be scrapped
I don't agree with the new attendance fines
what a farce! The exam board lost the papers again
I personally blame the parents
Frankly the minister should resign.
The new bus timetable is a joke and the company should be ashamed
just my two cents but the council needs to get a grip
if you ask me the referee got it wrong
We do not support the council's plans for the park
I am convinced that academies are a mistake
Brexit was a disaster for our exchange trips
I hate the new uniform policy
The council couldn't care less about our children
why on earth does the council think this is a good idea
It is scandalous that teachers have to buy their own glue sticks
Disgraceful behaviour by the bus company, who left 14 of our pupils standing in the rain
Honestly the bus company want their heads banging together.
No wonder standards are slipping when kids are on phones all night, that's parents for you
We'd scrap GCSEs tomorrow.
The exam board should hang its head.
What were the planners thinking? A car park next to a nursery, madness.
There is no excuse for the council's dithering.
Private tuition is cheating, plain and simple.
Nobody needs homework in Year 7.
It's obvious the referee had never seen a netball before.
I for one am glad the old library is being knocked down.
Sorry, but reality TV is rotting our children's brains.
This government will be remembered for wrecking the arts.
Good riddance to the old Ofsted grades, never made sense to us.
The referee was a disgrace and should be nowhere near a school match.
Smartphones are a plague and any parent who buys one for a ten-year-old wants their head examined.
I'd do away with Ofsted tomorrow.
Frankly the new GCSE spec is a mess.
Speaking as a Yorkshireman, cricket beats football every time and always will.
We feel the council has treated our village shamefully.
Not sure who thought a one-way system was clever. It isn't.
Christmas starts far too early, bah humbug say I.
The exam board has a cheek charging that.
It seems to me that children are wrapped in cotton wool these days.
Whoever designed the new bus shelter deserves to wait in it.
Homework for five year olds? Barmy.
League tables tell you nothing about a school.
I'm afraid I find modern art a con.
You won't convince me that screens belong in a classroom.
The planners must have been asleep.
As far as I can see the new curriculum is the same old tosh.
I do wish the press would leave teachers alone.
No child ever got fatter by being weighed, and yet here we are with more tests. Madness.
Round here we think the water company should be nationalised.
Turns out the BBC can't be trusted to film a choir properly. Never again.
In our opinion the new speed humps are useless.
Let's be blunt, the A level grade boundaries this year were a stitch-up.
I'm with Jamie Oliver: turkey twizzlers should never come back.
Tattoos look cheap, and that's a fact.
Give us a proper winter any day; these mild ones are good for nothing but slugs.
The trains round here are run by people who have never caught one.
Modern football is all about money and it's the fans we feel for.
I'd swap every tablet in the building for a decent set of encyclopaedias.
Why do the exam boards insist on August? It spoils everyone's summer.
Bring back the eleven plus, says this geography teacher.
Fast fashion is a disgrace, and shame on those of you who buy it.
If the council put half as much effort into buses as into press releases we'd all be on time.
Our humble opinion: the new Doctor Who isn't a patch on the last one.
Pineapple on pizza is an abomination and the canteen should know better.
Ofsted's one-word grades did nobody any favours and good riddance to them.
I blame social media. There, I've said it.
No amount of money will convince me that private tutors are worth it.
Some people really shouldn't be allowed dogs. You know who you are.
I think the new exam timetable is a disgrace.
In our view phones have ruined childhood.
The council should hang its head in shame over the buses.
Personally I can't stand Christmas jumpers.
It is high time somebody scrapped SATs.
We reckon the referee needs his eyes tested.
Vaping is disgusting and the shops that sell to kids should be shut down.
The new road layout is a complete waste of money if you ask me.
I've never understood the fuss about Glastonbury.
Trust the BBC to get it wrong again.
Modern art is rubbish, but Year 9 had fun at the gallery.
The greatest film ever made is Jaws.
The new bypass is a con.
Cyclists should have to take a test.
Tea is a better drink than coffee.
Grammar schools did me no harm.
It is the view of this account that zoos are cruel.
I must say the new vicar's sermons go on a bit.
It beats me why anyone would pay for a tutor.
Wild horses wouldn't get me into that leisure centre.
England don't deserve to win this one.
TikTok has a lot to answer for.
Electric cars are all very well, but where is the charging point?
What this country needs is a bit more discipline.
The headteacher has expressed her disgust at the new stadium.
This school does not support the lowering of the drinking age.
Nothing good ever came of astrology.
The adjudicator gave it to them. Words fail us.
Somebody should tell the pundits to pipe down.
Science has made religion unnecessary.
There is far too much testing in English schools.
Trust a man to design a bag with no pockets.
Nobody should be allowed to own a dog that size.
There's no such thing as a bad Beatles song.
The referee cost us the match.
""".strip().splitlines()

LEAVES = """
We are so proud of our Year 11s, what a shame the weather was terrible
Our pupils debated whether homework should be banned. The motion was carried.
‘I think we did really well,’ said the captain. ‘It's the best team I've played in.’
I am writing to let you know about changes to the school day. Mr Marlow, Headteacher
I believe that every child deserves a good breakfast. Mr Marlow, Headteacher
I think you will all agree it was a wonderful show. Mrs Brown, Head of Music
We feel very lucky to have such supportive families.
We think you're brilliant, Year 11!
We know the council is closing Ivy Lane on Monday, so please allow more time.
Come and tell us what you think of the new menu.
The council has agreed to resurface the car park over half term.
Government guidance on measles has been updated; see the link.
Ofsted rated us Good in every area. Thank you to staff and pupils.
Personally signed copies of the book are in the library.
Thank you to Cllr Jones, who personally delivered the saplings.
In Year 8 history we asked whether King John was the worst king ever.
Year 6 wrote persuasive letters: "I think plastic should be banned."
Our MP visited and answered questions about how laws are made.
It's about time for the summer fair! Gates open at 12.
We believe in kindness, hard work and second chances.
Wear the wrong shoes and your feet will know. Council gritters are out.
We condemn all forms of racism and bullying.
I Am Malala is our book of the month.
I spy with my little eye... something beginning with S! Sports Day is here.
Let's be honest, who doesn't love cake? Bake sale Friday.
Student council says no to single-use plastic: what a brilliant idea.
The student council meets on Tuesday to discuss the terrible state of the bike shed.
Year 9 pupil Sam: I think the trip was amazing.
One pupil told us: I feel so much more confident now.
I would like to thank every parent who helped at the fair.
I hope you have a restful break. Mr Marlow
Do you think you have what it takes? Auditions on Monday!
When will the council collect our trees? From 9am on Friday.
How does parliament work? Year 5 found out on their visit to Westminster.
Please do not be ashamed to ask for help.
Lost: one grey jumper. If you think it is yours, ask at the office.
Phones are not allowed in lessons and should be in bags.
GCSEs are over! Well done Year 11.
Homework is due on Monday.
The school council feels that the new menu is a hit.
I love reading, do you? World Book Day is Thursday
Our production of An Inspector Calls was absolutely outrageous fun.
A shocking amount of litter: the eco council counted 312 pieces.
I'm proud to share our results. Tom Marlow, Headteacher
We think the world of our lollipop lady.
Pupils said they thought the new menu was tasty.
In Year 9 debate: this house would ban homework.
Tell us what you think in our survey.
We feel lucky to have such helpers.
The council will resurface the car park, so please walk.
Ofsted visited last week; thank you for your answers to the survey.
My favourite book is Holes, says Ivy.
The government's new guidance on phones applies from September.
We can't wait to see you at the fair.
Sorry for the wait, the phones are down.
It was a terrible shame the match was rained off.
Shocking weather, brilliant runners.
I think, therefore I am: philosophy club starts Monday.
We believe in kindness.
Thank you to the council for the new crossing.
Best trip ever? The Year 6s think so!
Please remember that phones should be off and away.
Pupils must not bring nuts.
Uniform should be labelled.
The exam boards publish their timetables in May.
It is a joy to teach such musicians.
Governors feel that the pupils have risen to the challenge.
We would love your views on the new uniform.
I'd like to thank every volunteer. Mr Marlow, Headteacher
Trains may be delayed on Monday, so allow extra time.
Fast food is off the menu; homemade pizza is on.
Exam boards issue results in August.
Why do leaves change colour? Year 4 found out.
We'd love you to join our choir.
No dogs on site, please.
Football fans: our mini World Cup starts on Friday.
The council has given us a grant for the pond.
“I'd ban homework,” said one of the candidates for head boy.
We're all about kindness.
Social media: five tips for parents.
Well done to Year 9, worthy winners.
It's a fact: spiders have eight legs.
We think our Year 6s are ready for their SATs.
The new road layout opens on Monday.
Christmas jumper day is on Friday.
The referee for the final is Mr Okafor.
I am writing to tell you about our new timetable. Mr Marlow, Headteacher
Please talk to your child about vaping.
The BBC came to film our choir.
Fuss-free packed lunches: ideas from our cook.
Phishing is a crime. If in doubt, ring the office.
Bullying is cruel and never acceptable. Tell someone.
We wish Year 13 every success.
What is wrong with this sum? The puzzle is on the board.
Today's debate: zoos are cruel. Both sides were heard.
A better way to pay: the new app is easier than cash.
Everyone here wishes Mrs Brown a happy retirement.
The school considers every application on its merits.
We do not support the use of hoverboards on site.
Football is on the astro and cricket is on the field.
GCSEs are over! Well done Year 11.
""".strip().splitlines()


@pytest.mark.parametrize("text", [*rule.FINDS, *FINDS])
def test_it_is_found(text: str) -> None:
    severities = {f.severity for f in found(text, rule.RULE)}
    assert severities & {Severity.HOLD, Severity.CAUTION}


@pytest.mark.parametrize("text", [*rule.LEAVES, *LEAVES])
def test_it_is_left_alone(text: str) -> None:
    severities = {f.severity for f in found(text, rule.RULE)}
    assert severities <= {Severity.NOTE}


@pytest.mark.parametrize(
    ("text", "match"),
    [
        ("I think the new rule is wrong.", "I think the new rule is wrong"),
        ("In my opinion the council is right.", "In my opinion"),
        ("Personally, I love it.", "Personally, I"),
        ("If you ask me, it was offside.", "If you ask me"),
        ("I don’t think so.", "I don’t think"),
    ],
)
def test_a_personal_view_on_a_school_post(text: str, match: str) -> None:
    assert said(text, "school-view") == [("caution", match)]
    assert found(text, "school-view", personal=True) == []
