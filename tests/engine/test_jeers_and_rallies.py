"""Drink told by a school, jibes, idle training days, calls to the polls, slogans, pay and the writer's post."""

from __future__ import annotations

import pytest

from tests.engine.cast import found


SCHOOL, PERSONAL = False, True


@pytest.mark.parametrize(
    ("rule", "personal", "text"),
    [
        ("disrepute", SCHOOL, "Appointments are still open, bring gin, we will have done."),
        ("disrepute", SCHOOL, "One point for every mum who smells of wine."),
        ("disrepute", SCHOOL, "Denise was last seen asleep in the coat rack."),
        ("disrepute", SCHOOL, "Please arrive sober for the summer concert this year."),
        ("disrepute", SCHOOL, "Open evening is off as half the office is still in the pub."),
        ("disrepute", SCHOOL, "The class hamster would of done better in that test."),
        ("disrepute", SCHOOL, "A bag of spuds could have beaten our chess team."),
        ("disrepute", SCHOOL, "Maybe if you got out of bed before noon he would be on time."),
        ("disrepute", SCHOOL, "Buy a comb love."),
        ("disrepute", SCHOOL, "That's what you get when the office is run by fools."),
        ("disrepute", SCHOOL, "Our deputy has discovered clipart."),
        ("disrepute", SCHOOL, "Inset day! We didn't do any of it and were home by lunch."),
        ("disrepute", PERSONAL, "Stick a film on, call it literacy, scroll your phone."),
        ("political", SCHOOL, "Our MP Fiona Pell popped in. Let's get her re-elected!"),
        ("political", SCHOOL, "And in May, anyone but Councillor Lunn."),
        ("political", SCHOOL, "Sign it, share it, stop the council's scheme."),
        ("political", SCHOOL, "Say NO to the Lib Dem ward plan."),
        (
            "political",
            SCHOOL,
            "Placards are up! “Free Palestine, sanctions now” looks ace on the fence.",
        ),
        ("political", SCHOOL, "Slava Ukraini, says the banner on our gate."),
        ("school-view", SCHOOL, "Menus attached. I'm not a fan, a child needs a proper dinner."),
        (
            "school-view",
            SCHOOL,
            "Phonics checks are in June. I am dubious about the whole exercise.",
        ),
        ("staff-information", SCHOOL, "Mr Okafor has been moved down to a grade 3, £22,737."),
        ("branding", PERSONAL, "For sale, hardly worn: navy polo, school emblem on the chest, XL."),
        (
            "branding",
            PERSONAL,
            "Me by the Grace Fell crest, first week as their new Head of Music.",
        ),
        ("employee-identity", PERSONAL, "First week as their new Head of Music!"),
        (
            "employee-identity",
            PERSONAL,
            "As the office manager of a certain primary in town, label your jumpers.",
        ),
    ],
)
def test_it_is_questioned(rule: str, text: str, *, personal: bool) -> None:
    assert [each for each in found(text, rule, personal=personal) if each.severity.value != "note"]


@pytest.mark.parametrize(
    ("rule", "personal", "text"),
    [
        ("disrepute", SCHOOL, "Raffle prizes include a bottle of wine, tickets at the office."),
        ("disrepute", SCHOOL, "Bring your own bottle and nibbles to the quiz."),
        ("disrepute", SCHOOL, "The class hamster had three babies."),
        ("disrepute", SCHOOL, "If your child is tired, an early night can help."),
        ("disrepute", SCHOOL, "That's what happens when you work hard all term, well done!"),
        ("disrepute", SCHOOL, "All staff did the first aid course on our inset day."),
        ("disrepute", SCHOOL, "Year 9 watched a film about the Somme."),
        ("political", SCHOOL, "Congratulations to Ruby, re-elected as head of the eco committee."),
        ("political", SCHOOL, "Anyone but Year 11 may use the main gate."),
        (
            "political",
            SCHOOL,
            "Please sign the trip form and share it with your child's other parent.",
        ),
        ("political", SCHOOL, "Say NO to dropping litter!"),
        ("political", SCHOOL, "Our Ukraine bake sale raised £212 for the Red Cross."),
        ("school-view", SCHOOL, "We are big fans of our lollipop man."),
        ("school-view", SCHOOL, "She has got the spare tickets I think."),
        ("school-view", SCHOOL, "RIP the school goldfish, Geoffrey Boycott."),
        (
            "staff-information",
            SCHOOL,
            "Mr Okafor's grade 3 violin group play on Friday, tickets £3.",
        ),
        ("branding", PERSONAL, "For sale, son's blazer, school badge, age 11, XL."),
        ("employee-identity", PERSONAL, "My sister's last week as a teacher, party on Friday."),
    ],
)
def test_it_is_left_alone(rule: str, text: str, *, personal: bool) -> None:
    assert all(each.severity.value == "note" for each in found(text, rule, personal=personal))
