"""A colleague's private matters are found; work, farewells and good causes are fine."""

from __future__ import annotations

import pytest

from tests.engine.cast import found, said


@pytest.mark.parametrize(
    "text",
    [
        "Mr Marlow has been off sick since Monday",
        "mrs brown is pregnant!! due in march",
        "Sad to say Mr Okafor's wife left him and he is living in his car",
        "Mr Okafor has cancer and starts treatment soon",
        "Mrs Brown got a final warning for swearing",
        "Tom Marlow earns £95k",
        "Mrs Brown lost her mum last week so be gentle",
        "Mr Okafor broke his leg skiing",
        "Mr Marlow turns 50 on Saturday!",
        "Mr Okafor is gay and proud",
        "Mrs Brown came out to her class today",
        "Sarah Brown, who teaches music, has MS",
        "Mr. Okafor is being investigated by the governors",
        "We hear Mr Okafor failed his probation",
        "Mr Marlow votes Tory",
        "Mrs Brown is going through IVF",
        "Mrs Brown is on antidepressants",
        "Mr Marlow was arrested for drink driving",
        "Mrs Brown has been in hospital",
        "Mr Okafor raised a grievance against the head",
        "Mr Okafor and his husband have separated",
        "Mr Marlow lives round the corner from the chippy",
        "Mr Okafor has depression",
        "Mr Marlow hasn't been in. He had a heart attack.",
        "Daniel Okafor is skint, up to his eyes in debt",
        "Mr Okafor is having an affair with the school nurse",
        "Mrs Brown's little boy is poorly",
        "Mr Marlow's drinking again",
        "Mrs Brown's divorce came through",
        "Mrs Brown is 54 today",
        "Mr Okafor, 34, is single again",
        "Mrs Brown's chemo is going well",
        "Mr Marlow isn't well, it's his heart again",
        "Mrs Brown is a Jehovah's Witness so she won't do Christmas",
        "Mr Okafor has been put on capability",
        "Mr Marlow's salary is more than the PM's",
        "Mrs Brown suffers from anxiety",
        "Mr Okafor is seeing a therapist",
        "Mrs Brown's house was burgled",
        "Mr Okafor is autistic",
        "Mrs Brown has gone part time because of her menopause",
        "Mr Okafor caught kissing Mrs Brown in the car park",
        "Sarah Brown is moving to Fellbridge with her new boyfriend",
        "Mr Okafor is off for a vasectomy",
        "Mrs Brown is back at work after her hysterectomy",
        "Mr Marlow was signed off by his doctor",
        "Mr Okafor is on a performance plan",
        "why is mr okafor off? stress apparently",
        "Mr Okafor won't be teaching for a while. He's had a breakdown",
        "Thinking of Mrs Brown, who lost her husband on Friday",
    ],
)
def test_what_is_private_to_somebody_on_the_staff_list_is_held(text: str) -> None:
    assert {severity for severity, _ in said(text, "staff-information")} == {"hold"}


@pytest.mark.parametrize(
    "text",
    [
        "our head has been sacked lol",
        "Please keep Mrs Brown in your thoughts after the death of her father",
        "Happy 40th birthday Mrs Brown",
        "Mrs Brown is on maternity leave",
        "Congratulations to Mr Okafor on his wedding",
        "Congratulations to Mrs Brown on the birth of her baby girl",
        "my line manager is off with a breakdown",
        "Mr Harris in maths has been suspended",
        "Our PE teacher has been given the boot",
        "Mr Okafor's dad passed away on Sunday",
        "Miss Marsh has had a miscarriage",
        "Dr Mistry is on £51,400 and started on M1.",
        "Our head is pregnant, pass it on.",
    ],
)
def test_good_wishes_and_colleagues_we_do_not_know_are_a_caution(text: str) -> None:
    assert {severity for severity, _ in said(text, "staff-information")} == {"caution"}


@pytest.mark.parametrize(
    "text",
    [
        "Mr Okafor is off to Everest base camp for charity",
        "Mrs Brown is taking Year 9 to the hospital radio station",
        "Mr Marlow will retire in July",
        "Congratulations to Mr Okafor on his promotion to deputy head",
        "Mrs Brown is running a workshop on anxiety for parents",
        "Mr Okafor, our mental health lead, is in the hub at lunch",
        "Mr Marlow said pupils were suspended for fighting",
        "Mrs Brown fired up the choir",
        "Mr Okafor has lost his voice cheering",
        "Mrs Brown lost her keys. Mr Okafor found them",
        "Mr Okafor's team broke the record",
        "Mrs Brown's Year 9s are having a heart-shaped cookie sale",
        "Mr Marlow turned up in a kilt",
        "Mr Okafor is 3rd in the staff race",
        "Mrs Brown teaches GCSE Biology: cancer, diabetes and stroke",
        "Mr Okafor is raising money for Macmillan in memory of his dad",
        "Mr Marlow awards £10,000 grant to the library",
        "Mrs Brown is expecting 40 pupils at choir",
        "Mr Okafor is a trained counsellor",
        "Ms Forster holds her drop-in surgery on Friday",
        "Mr Marlow is out of office until Monday",
        "Thank you to Mrs Brown and Mr Okafor for taking 40 pupils to Spain",
        "Mr Okafor is due in the hall at 2",
        "Mrs Brown will be living history as a Victorian",
        "Mr Marlow reported to governors that results are up",
        "Our head teacher spoke about grief and loss in assembly",
        "the head has suspended the phone ban",
        "Mr and Mrs Smith won the raffle",
        "Mr Birling is arrested in An Inspector Calls",
        "Dr Martin Luther King was arrested in 1963",
        "Our head said anyone off sick must ring by 8",
        "Mr Okafor's hockey team hit 40 goals this season",
        "Mrs Brown played a pregnant nun in the panto",
        "Mr Marlow visited the Catholic school next door",
        "Our deputy head leads on staff wellbeing and stress",
        "Teacher vacancy: salary M1 to UPS3",
        "My colleague baked a cake",
        "Mrs Brown has moved to the science block",
        "Mr Okafor has left the building. Well done Year 11",
        "Mr Okafor caught the bus with Year 7",
        "the caretaker has fixed the heating",
        "Miss Honey left her house to Matilda",
        "Mr Okafor gave a first aid talk: broken legs and heart attacks",
        "Get well soon cards are on sale from Mrs Brown",
        "Mrs Brown has been seen by every class with her guitar",
        "Mr Okafor has a new house team",
        "Our maths teacher has two jobs: puzzles and biscuits",
        "Our music teacher, Mrs Brown, won gold",
        "A sad farewell to Mr Okafor, who leaves to join Westfield",
        "We are sad to hear of the death of our former headmaster, Mr Arthur Blenkinsop, at 94.",
    ],
)
def test_colleagues_at_work_are_fine(text: str) -> None:
    assert said(text, "staff-information") == []


@pytest.mark.parametrize(
    "text",
    [
        "Mr Okafor is leaving because of stress",
        "Mr Okafor has retired on ill health grounds",
        "Mrs Brown is six months gone and eating for two",
        "Mr Okafor's contract hasn't been renewed",
        "Mrs Brown's address is 14 Elm Road",
        "Mr Marlow has a bad back again",
        "Mrs Brown is having tests",
        "Mr Okafor is in therapy",
        "Mrs Brown has left for personal reasons",
        "Mr Okafor was told to leave",
        "Mr Marlow's on £90k",
        "Mr Marlow gets 90 grand for this",
        "Big hugs to Mrs Brown who is having a really hard time with her marriage",
        "Mr Okafor in PE has put his back out and won't be back till June",
        "Heads up: Mr Marlow has handed in his notice after a row with governors",
        "Mrs Brown (music) has shingles",
        "Poor Mr Okafor, his nan died on Tuesday so no club",
        "Y9 music is cancelled, Mrs Brown has a hospital appointment",
        "Mrs Brown has gone home with a migraine",
        "Mr Okafor tested positive for covid this morning",
        "Sorry for the cover lessons, Mrs Brown's son is in hospital",
        "Mr Okafor's been living in a Travelodge since his wife kicked him out",
        "Sarah Brown got a pay rise to £48,000",
        "Mr Okafor is on the at risk list for redundancy",
        "Mr Okafor, who came out as gay last year, will lead Pride assembly",
        "Mrs Brown fasts for Ramadan, she's a Muslim",
        "Mr Okafor had a seizure in the staffroom",
        "Mrs Brown's mother has dementia so she is leaving early",
        "the caretaker has been caught drinking",
        "Mr Okafor is 29 and already a grandad",
        "Mr Marlow's wife had a baby girl last night",
        "Congratulations Mr and Mrs Okafor who got married on Saturday",
        "Mrs Brown is retiring due to ill health",
        "Mr Okafor is under investigation",
        "Mrs Brown has been on antidepressants since the inspection",
        "Mr Okafor had to go to court about his kids",
        "Mr Marlow moved in with Miss Marsh",
        "Daniel Okafor lives in Fellbridge",
        "D. Okafor is off with stress",
        "Mr O is off with stress",
        "@mrokafor hope the chemo goes well mate",
        "Mrs B is pregnant again",
        "Miss Marsh has left her husband for the bursar",
        "Our lovely lunchtime lady Pat lost her husband",
        "Hi, Mrs Brown won't be replying. She is on compassionate leave",
        "Mr Okafor failed his driving test again",
        "Mrs Brown got her diagnosis: MS",
        "We can confirm Mr Okafor no longer works here following an allegation",
        "Mr Marlow needs a kidney",
        "Mrs Brown can't come, childcare problems again",
        "Mr Okafor drinks too much",
        "Tom Marlow and Sarah Brown are a thing, saw them holding hands",
        "We say goodbye to Mr Okafor. He is leaving after failing his capability targets.",
        "Mrs Brown isn't in on Fridays because she has to be at the family court about her kids",
        "Ms Afolabi went from £38,810 to £52,300 in four years as our Head of Science.",
        "Mr Okafor won’t be in this week, his mam has gone into a hospice and he’s with her",
        "Mrs Brown is off until Easter with her back so Mr Okafor takes her set",
        "Miss Ross can’t come, as she is still having fits and can’t drive",
        "Coach Okafor has moved in with his sister since the separation",
        "Mr Okafor is away this week because his landlord is selling up",
        "Mrs Brown resigned over the summer after a row with the governors",
        "Bonjour. Mme Dubois won’t be at the meeting, she’s started her chemo",
    ],
)
def test_it_is_found_in_everyday_words(text: str) -> None:
    assert said(text, "staff-information")


@pytest.mark.parametrize(
    "text",
    [
        "Mr Okafor is waiting for the results of the maths challenge",
        "Mr Marlow met the police about parking",
        "Mrs Brown caught a cold? No, a fish",
        "Miss Marsh is on the wagon ride with Year 3",
        "Mr Okafor's class has lost weight of books",
        "Mr Marlow is seeing a huge rise in attendance",
        "Mrs Brown is seeing the choir grow",
        "Mr Okafor got a standing ovation",
        "Mrs Brown will be living it up at the ball",
        "Our head is single-minded about reading",
        "Our new head of PE, Mr Okafor, joined from Westfield",
        "Mr Marlow has sent letters to Year 11 parents",
        "Mr Okafor is dressed as a sick pirate for World Book Day",
        "Mr Marlow says pupils who are ill should stay at home",
        "Mrs Brown's Year 8s wrote about divorce in Tudor times",
        "Mrs Brown was awarded £10,000 for the music room",
        "Mr Marlow invited a Muslim speaker",
        "Mr Okafor is back from his trek for the hospice",
        "Mrs Brown left at 3",
        "Mr Okafor's sister school",
        "Mr Okafor's Year 7 family group",
        "Mr Marlow was in Year 9 French today",
        "Miss Marsh is in charge of the baby lambs",
        "Mrs Brown saw new arrivals in the library",
        "Mr Okafor turned 30 pupils into athletes",
        "Mr Okafor is 30 minutes late",
        "Mr Marlow: our partner school in Kenya",
        "The head and her husband came to the concert",
        "Mr Okafor proposed to extend the library",
        "Mr Marlow's op-ed in the Times",
        "Mr Okafor is expecting a big crowd",
        "Miss Marsh delivered 30 babies' blankets knitted by Year 8",
        "Mr Okafor is away on Friday because the final is in Leeds.",
        "Mrs Brown can’t be there as she is at a conference for music teachers.",
        "Mr Okafor is leaving after 12 years to join Westfield.",
        "Mrs Brown is not in on Friday because of the choir trip to York.",
        "After three rounds of auditions Ms Marlowe is delighted to announce the cast.",
        "Mr Marlow leaves because he has a new headship in Leeds.",
        "Father Christmas was sick of mince pies. Sister Act is our musical.",
    ],
)
def test_words_with_another_meaning_are_fine(text: str) -> None:
    assert said(text, "staff-information") == []


def test_two_colleagues_in_one_sentence_are_two_findings() -> None:
    text = "Mr Okafor is off with stress and Mrs Brown is pregnant."
    assert said(text, "staff-information") == [
        ("hold", "Mr Okafor is off with stress"),
        ("hold", "Mrs Brown is pregnant"),
    ]


def test_on_a_private_page_a_first_name_and_a_department_are_enough() -> None:
    text = "You’ll never guess: Kev from PE has been sacked."
    assert found(text, "staff-information") == []
    finding = found(text, "staff-information", personal=True)[0]
    assert (finding.severity.value, finding.obligations) == ("caution", ("5.5", "6.8"))


@pytest.mark.parametrize(
    "text",
    [
        "Mrs Brown's set is with Mr Marlow for a bit, she's back under the knife on the 12th",
        "Please keep Mrs Brown in your thoughts while she waits for her biopsy results.",
        "Mr Okafor will miss parents' evening; he is still seeing the consultant every Tuesday",
        "Mr Okafor's visa has run out so PE is on cover",
        "We said goodbye to Mr Okafor on Friday, he was shown the door",
        "Mr Marlow and his wife are going their separate ways",
        "Mrs Brown in the office buried her mum on Thursday",
        "Mr Okafor got points on his licence again, no more minibus for him",
        "Spotted: Mr Okafor on Bumble",
        "Mr Okafor sinks six pints in the Red Lion every Friday",
        "lovely Mrs Brown just got the all clear!!",
        "Mr Marlow takes home more than the head",
        "Netball cancelled! Mrs Brown's waters have gone",
        "Mr Okafor has reduced his hours on medical advice.",
        "Well done Mr Okafor on becoming a British citizen this week",
        "Mr Okafor's cancer has come back and he has asked for privacy",
        "have you clocked the bump under Mrs Brown's cardi",
        "Mrs Brown asked us to say thank you for the cards. The lump was benign!!",
        "They've had HR in with Mr Okafor twice this week. Door shut. Someone's getting their P45",
        "Mr Okafor bats for the other team",
        "the caretaker's living in his van behind the bowls club",
        "The librarian hears voices. Not joking",
        "Head's off with \"flu\". The woman's had a breakdown",
        "our deputy goes to AA on Wednesdays",
        "One of the TAs is six months gone",
    ],
)
def test_hints_are_understood(text: str) -> None:
    assert said(text, "staff-information")


@pytest.mark.parametrize(
    "text",
    [
        "Mrs Brown signed off the last coursework folder at 4.59 pm. Heroic.",
        "Mr Okafor is awaiting results of the cross country from the county.",
        "Mr Okafor gave his final warning about the Friday deadline.",
        "Mr Marlow has the all clear from the fire service so the hall is open again.",
        "Mrs Brown is collecting tins for the food bank until Friday.",
        "Mr Marlow's assembly on divorce law in Tudor England was a hit.",
        "Mrs Brown will run a session for parents on sleep, screens and anxiety.",
        "Mrs Brown moves to Lab 5 from Monday.",
        "We say goodbye to Mr Okafor, who's moving to a sixth-form college in July.",
        "Mr Okafor: we'd be lost without you. Weds is cake day.",
        "Not letting go of the ribbon? Mrs Brown needs sixteen of you.",
        "Head of Music required from September, MPS/UPS plus TLR 2b. Please apply by Friday.",
        "Mrs Brown will be on the gate. If your child is poorly, ring the office.",
        "Mr Okafor has been at the school for 25 years this week.",
    ],
)
def test_work_that_sounds_like_a_hint_is_fine(text: str) -> None:
    assert said(text, "staff-information") == []
