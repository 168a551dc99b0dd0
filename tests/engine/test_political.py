"""Sides taken in politics, and politics nobody takes a side in."""

from __future__ import annotations

import pytest

from staffroom.engine.check_post import Post, check_post
from staffroom.engine.facts import Speaking
from staffroom.engine.findings import Severity
from staffroom.engine.rules import political as rule
from tests.engine.cast import FACTS, found


FINDS = """
vote labour tomorrow if you care about schools
Our pupils deserve better than five more years of the Conservatives. Vote them out.
Tories out!
Keir Starmer is the best thing to happen to schools in years
Farage and Reform UK want to wreck everything we've built. Don't let them.
We're backing Jane Doe, your Labour candidate, on 4 May.
Great to see so many staff out campaigning for the Lib Dems this weekend
Our local MP has done nothing for this school. Time for a change: vote Green.
Thank goodness the Tories are gone!
#ToriesOut #GTTO
Sign the petition: no more school funding cuts from this government!
Ministers are lying about school budgets
Solidarity with our NEU colleagues on the picket line today ✊
Vote Leave and take back control
Brexit was a disaster and we should rejoin the EU
the government don't care about state schools, shame on them
Labour's VAT policy is a disgrace and it will destroy independent schools
Boris is a liar and everybody knows it
Conservatives will always look after schools like ours, remember that at the polls
I hope Reform win the council, it's about time
Rachel Reeves has let teachers down, what a terrible budget
We support Councillor Smith for mayor and hope you will too!
Nobody has done more for education than the SNP
Free Palestine 🇵🇸
Leaked minutes from the council cabinet show they plan to shut us
Here's the private email the Secretary of State sent to our head
Stop the cuts! Join us at the march against the education secretary on Saturday
Under Labour our school has been starved of cash
Get Farage into Number 10
good riddance to the worst tory government ever
If you vote for anyone other than the Greens you don't care about your children's future
It's time for change. On Thursday give Labour your vote.
Five more years of this lot? No thanks. You know what to do on polling day.
Let's hope the Conservatives get back in and sort out discipline.
Kemi Badenoch talks more sense about schools than anyone.
Fair funding now! March with us on Westminster this Saturday.
Congratulations to our governor Pat Reed, elected as Green councillor. The right person won!
Reform's plans for schools are frightening.
Our very own Mr Okafor is standing for the Lib Dems in Fell Ward, give him your vote!
Scrap the two-child cap. Write to your MP today, template below.
Thank you Labour for free breakfast clubs!
VAT on private schools is the right thing to do.
Teachers deserve better than this miserly pay offer. Back the ballot.
Independence is the only way Scottish schools will thrive
the tories broke it, don't let them near it again
Delighted that our former head boy will be Reform's candidate here. He'd make a cracking MP!
Whatever you do in May don't put your cross next to a Tory.
Only one party has a plan for special needs and it is yellow.
This cabinet of millionaires wouldn't know a state school if they fell over one.
Staff will be leafleting for Councillor Webb outside the gates at three.
Councillor Webb has been a great friend to us. Let's return the favour on polling day.
Ceasefire now. Join our pupils at the vigil and demand ministers act.
We back our teachers on the picket. Honk if you do too!
Thirteen years of Tory neglect brought us crumbling concrete.
The Chancellor should hang her head after that Budget.
Bring back grammar schools and let the socialists howl
Our eco team marched with Extinction Rebellion and told Westminster where to go.
Proud of Year 13 for joining Young Labour!
Polling day tomorrow. If you value this school you know which box to tick.
Immigration is why the classes are full, as anybody can see. Time for Reform.
Say no to the low traffic scheme! Petition in reception, sign it before the vote.
The SNP have made a pig's ear of Scottish education.
A certain Prime Minister couldn't care less about your sixth form.
Yes for Scotland! Great to see so many saltires on our windows
Mrs Trent MP has sent us a private note saying the rebuild will be announced in March.
Attached: the email chain between our trust and the minister's office about the SEND money.
Of the governors, Hill and Prasad are Conservatives and Dunn is a paid-up Green.
The council leader told our chair in confidence the bus subsidy is going after the election.
Rejoin! Our languages department has had enough of Brexit.
Teachers' pay: the unions are right and the Secretary of State is wrong.
No to VAT on fees. Email your MP with the template below.
Trump is the best thing to happen to America, as our politics society heard. We agree!
If you want potholes filled and schools funded, put an X beside Joan Tully on Thursday.
The Tories had their chance. They blew it.
We cannot stay silent while ministers dismantle the arts.
Nationalise the buses! Our Year 11s have missed first period again.
Hats off to the Lib Dems for free lunches.
Our headteacher will be speaking at the rally against the Chancellor's cuts.
Sixth formers: turn your profile red for Labour this week.
Whatever Downing Street says, our classes are too big and it is their doing.
Closed borders don't build schools. Refugees are welcome here, whatever Reform say.
The Secretary of State's visit has been moved, and between us the official line is that we are to say nothing about the roof.
Here is the letter the MP wrote to us about Mr Dent's complaint, marked private.
Staff known to support Reform: two in PE, one in DT.
We're urging every family to vote against the merger of the two councils.
Make sure you vote for Anna Price, Labour, on Thursday. She's the only candidate who cares about our school.
The government's new funding formula is an insult to our children. Write to your MP!
So pleased the Conservatives have won here again. Sense at last!
Staff and pupils will join the march for Gaza on Saturday. Bring banners.
Reform UK would be a catastrophe for schools like ours.
We call on the council to reverse its cuts to school transport and on parents to sign our petition.
In a private email the minister told us our free school bid will be approved.
Keir Starmer has broken every promise he made to teachers.
We are proud to support the teachers' strike and its fight against a rotten government.
The Home Secretary's visa rules are cruel and our students are paying for it.
The Prime Minister is a liar and our history department has the receipts.
Devastated by last night's election result.
Our governor Sue Platt is standing for the council. Please give her your support.
The Liberal candidate was at our fair. What a super MP she would make!
The school joins calls for a ceasefire.
Small boats are a national scandal.
Abolish private schools.
Hands off our sixth form – lobby the council on Tuesday.
This is what happens when you elect a clown.
Cabinet papers we have seen say the catchment will be redrawn.
Which of our staff are union members? Full list attached.
Councillor Pike voted to close our nursery.
The strike is unnecessary and we are disappointed in the NEU.
Pupils who wish to demonstrate against the war may leave at noon; placards provided.
No to 400 houses on the field! Get your objection in to the planners.
We note with dismay the decision of voters.
This is a pro-Brexit school.
Our town needs a mayor with a backbone.
Please display the enclosed poster for Councillor Webb.
The results of our voting-intention survey, by name, are pinned up for staff.
Want your child to have a desk? Then vote accordingly.
The Chancellor's budget is a kick in the teeth for every school.
Reform UK's plans would be a catastrophe for our families.
It's time for an independent Wales.
Rumour from inside the ministry: a U-turn on phones is coming.
""".strip().splitlines()

LEAVES = """
Year 9 held a mock election and the Conservatives won by three votes.
Thank you to our MP, Sarah Jones (Labour), for visiting our brilliant new library.
The Labour MP and the Conservative councillor both came to our hustings.
In history, Year 11 debated whether Thatcher saved or ruined Britain.
UK Parliament Week starts on Monday: each form will vote on a new law.
The Reform Act of 1832 is the topic of this week's essay.
Green team won sports day. Well done, Greens!
Eat your greens! Our best ever allotment crop.
Vote for our choir in the BBC competition!
Vote for your favourite book in the Carnegie shadowing.
School council elections: vote for your form rep on Friday.
Join the party! Our 50th birthday is on 3 March.
The leavers' party was the best yet.
The government has changed the rules on free school meals; see gov.uk.
Our pupils wrote to the Prime Minister about plastic and got a reply.
Strike a pose! School photos on Monday.
Due to strike action on 1 March some classes will be closed.
Our Year 7s went on strike... a bowling strike that is! Great shot.
Child labour was the subject of our Victorian day.
We are proud of our Union Jack display for VE Day.
Our house captains, elected today: Red, Blue, Green and Gold.
The minister for schools, from the Department for Education, opened our new block.
Please vote green house for the garden prize!
The Secretary of State wrote to congratulate us on our results.
The mayor, Councillor Ali, planted a tree with Reception.
Conservation week: our conservative use of water saved 200 litres.
Wilberforce campaigned to abolish the slave trade; Year 8 wrote speeches.
A-level Politics students visited Parliament and met MPs from all parties.
Deforestation and reform of farming: geography trip.
Polling station notice: the school is closed on 4 July for the general election.
Register to vote before 18 June if you are in Year 13 and 18.
The green party dress code: wear something green on Friday, we love it!
Boris the tortoise is back! We love him.
Cameron won the spelling bee. Brilliant!
Theresa and May from the kitchen made the best pancakes.
Our Model United Nations team debated Gaza with real maturity.
Cakes for Ukraine: £312 raised for families.
Our new MP3 players have arrived. Great for languages.
Year 8 wrote manifestos and held a debate on votes at sixteen.
Our MP opened the new wing and answered questions.
Polling station in the gym on Thursday, so no indoor PE.
The NEU has told us of strike action on Wednesday. Years 10 and 11 only, please.
The government has set the new school year dates for funding.
Labour ward visit for our health and social care students.
Well done to the greens on winning house netball.
A conservative guess is 300 runners.
Reform your handwriting in ten minutes a day.
Vote for our garden in the Cultivation Street competition!
Candidates should be outside the exam hall by 8.45.
Our new head girl ran a strong campaign, and the votes are in.
The council has a petition page where anyone may start one.
We met the Minister for Schools, who came to see our phonics.
Remembrance: we stood together for two minutes.
The union of two circles on a Venn diagram.
Politics A level: learn how parties, Parliament and pressure groups work.
Sixth form visited the Houses of Parliament and sat in the gallery.
The Chancellor of the university gave out the prizes.
All the main parties are sending a speaker to our hustings for the Youth Parliament.
Children's Parliament reps: bring your ideas.
History trip: suffragettes, votes for women and the right to protest.
Please write to the council if you'd like a school bus pass.
Our boys backed each other and it paid off with a cup win.
Democracy week: every form votes on a charity.
Fairtrade campaign launches on Monday.
Speaker's School Council Awards: entries by June.
The polling station is at the church hall, not at school, this year.
Our Year 6 wrote to the local councillor about dog mess and got a lovely reply.
The bus strike means that Routes 4 and 6 will not run.
Cllr Tully cut the ribbon on our new playground.
Government funding has paid for ten new laptops.
Our school parliament met for the first time and elected a speaker.
The Prime Minister's cat was the subject of a Year 3 poem.
Ministers' guidance on attendance has changed: see our website.
Right, left, right, left: our marching band is off to Blackpool!
Independence is what we look for in a Year 6 pupil.
A level Politics students sat in on Prime Minister's Questions.
In RE we learned about the history of Israel and Palestine.
Support our bake sale for refugees, £1 a cake.
Anna Price MP gave out the certificates at prize giving.
The council is consulting on school transport. The deadline is 12 May.
Year 8 held their own election and the Cake Party won.
We marked Holocaust Memorial Day with a candle.
The school will be closed on polling day.
Teachers' strike on Tuesday: Year 11 only.
Greta Thunberg was the subject of our eco assembly.
The Minister for Sport sent our runners a message of luck.
Hands off our biscuits! The staff room raid was for charity.
Join us on the march around the field for our sponsored walk.
Please support our campaign for tidier lockers.
Government guidance on head lice has changed.
Cross country: put your cross on the team sheet.
Councillor Pike and Councillor Webb planted a tree with our Eco club.
We are proud of our Union Jack display.
The by-election means the gym is closed on Thursday.
""".strip().splitlines()


@pytest.mark.parametrize("text", [*rule.FINDS, *FINDS])
def test_it_is_found(text: str) -> None:
    severities = {f.severity for f in found(text, rule.RULE)}
    assert severities & {Severity.HOLD, Severity.CAUTION}


@pytest.mark.parametrize("text", [*rule.LEAVES, *LEAVES])
def test_it_is_left_alone(text: str) -> None:
    severities = {f.severity for f in found(text, rule.RULE)}
    assert severities <= {Severity.NOTE}


def _severities(text: str, *, pre_election: bool) -> list[str]:
    post = Post(text, Speaking.SCHOOL, pre_election=pre_election)
    findings = check_post(post, FACTS).findings
    return [f.severity.value for f in findings if f.rule == rule.RULE]


def test_before_an_election_a_question_holds() -> None:
    text = "Ministers have betrayed our schools."
    assert _severities(text, pre_election=False) == ["caution"]
    assert _severities(text, pre_election=True) == ["hold"]


@pytest.mark.parametrize(
    "text",
    [
        "Our MP visited on Friday and answered questions.",
        "Cllr Ali opened the library.",
        "All the parliamentary candidates will be in the hall.",
        "The Green Party sent us a banner.",
    ],
)
def test_before_an_election_a_mention_is_a_question(text: str) -> None:
    assert _severities(text, pre_election=False) == []
    assert _severities(text, pre_election=True) == ["caution"]


@pytest.mark.parametrize(
    "text", ["GCSE candidates should be in the hall by 8.45am.", "The party starts at four."]
)
def test_before_an_election_other_candidates_and_parties_are_fine(text: str) -> None:
    assert _severities(text, pre_election=True) == []


@pytest.mark.parametrize(
    ("text", "finds"),
    [
        ("Vote Labour on Thursday!", False),
        ("Sick of this government", False),
        ("We at Grace Fell Academy say vote Labour.", True),
        ("Leaked council papers say our sixth form will close.", True),
    ],
)
def test_private_politics_are_peoples_own(text: str, finds: bool) -> None:
    assert bool(found(text, rule.RULE, personal=True)) is finds
