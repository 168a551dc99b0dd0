"""Where somebody lives is found; shops, roadworks, stories and the school itself are fine."""

from __future__ import annotations

import pytest

from tests.engine.cast import found, said


@pytest.mark.parametrize(
    ("text", "severity", "match"),
    [
        ("Amelia lives at 14 Elm Road.", "hold", "14 Elm Road"),
        ("amelia brown lives on elm road next to the chip shop", "hold", "elm road"),
        ("She’s just moved to Beech Crescent", "hold", "Beech Crescent"),
        ("Will’s family live at 22b St Mary's Road", "hold", "22b St Mary's Road"),
        ("HIS ADDRESS IS 14 ELM ROAD", "hold", "14 ELM ROAD"),
        ("We live at 3 Oak Cl", "hold", "3 Oak Cl"),
        ("She lives at 12 Ivy Bank", "hold", "12 Ivy Bank"),
        ("lives above the chippy on High Street", "hold", "High Street"),
        ("He lives at Rose Cottage.", "hold", "Rose Cottage"),
        (
            "Send letters to him: The Old Rectory, Church Lane",
            "hold",
            "The Old Rectory, Church Lane",
        ),
        ("Apartment 12, Quay House, Harbour Way", "hold", "Apartment 12, Quay House, Harbour Way"),
        ("Mohammed (21 Birch Grove) needs a lift", "hold", "21 Birch Grove"),
        ("pick him up from 8 Kirkgate", "hold", "8 Kirkgate"),
        (
            "at his home, Flat 6, Weavers Mill, Canal Street",
            "hold",
            "Flat 6, Weavers Mill, Canal Street",
        ),
        ("14, Elm Road\nFellbridge\nNE99 1AB", "caution", "14, Elm Road"),
        ("12-14 Park Ave", "caution", "12-14 Park Ave"),
        ("Find me at 9 Upper St Martin's Lane", "caution", "9 Upper St Martin's Lane"),
        ("The Khans of 33 Park View have news", "caution", "33 Park View"),
        ("rakib is at 15 saltwell close", "caution", "15 saltwell close"),
        ("he lives two doors down, at number 14", "caution", "lives two doors down, at number 14"),
        ("Meet at Church Cottage, Mill Lane", "caution", "Church Cottage, Mill Lane"),
    ],
)
def test_an_address_is_found_however_it_is_written(text: str, severity: str, match: str) -> None:
    assert said(text, "address") == [(severity, match)]


@pytest.mark.parametrize(
    "text",
    [
        "Find us at Grace Fell Academy, 1 Ivy Bank, NE99 1AA.",
        "Meet at 14 Market Street, the bakery.",
        "Turn left at 12 High Street by the church, then follow Mill Lane.",
        "13 Coronation Street, 4 Privet Drive, 10 Downing Street and 221B Baker Street",
        "On 12 May Park Road was closed.",
        "The museum at 3 Castle Hill opens at 10.",
        "Pupils who live on Mill Lane can walk. If you live in Elm Road, please do.",
        "Road closed: 20 Elm Road to 40 Elm Road.",
        "Year 9 beat Park View 3-2, and 5 Mill Hill girls scored.",
        "Sallowfield 4-2 Bishop’s Hill. Gracefell 3 Mill Hill 1.",
        "300 Year 7 pupils in Regent Street; 2 Day Drive; 10 Minute Walk; 5 Mile Lane",
        "Uniform from Schoolwear Shop, 8 High Street, NE99 2AB",
        "We walked 3 miles along Hadrian’s Wall Path.",
        "The sixth form has left. Living in Victorian Street exhibition opens.",
        "Our house system: Green House and Park House. Room 4 Court opens.",
        "1,200 High Street shops, £5 Park Lane cinema tickets, 9 Park Runners",
        "Dr Brown and St Mary’s won. In 4 St John’s pupils came.",
    ],
)
def test_other_places_are_fine(text: str) -> None:
    assert said(text, "address") == []


@pytest.mark.parametrize(
    "text",
    [
        "Mae hi'n byw yn 12 Heol y Bont",
        "Cardiau at 14 Ffordd Deg, Fellbridge",
        "she lives on the Meadowfield estate",
        "he lives @ 14 Elm Road",
        "Leave it with the neighbour at 2 Elm Rd.",
        "my new flat: 27c Harbour St",
        "Her house is on Beech Grove",
        "Jack is at his nan's, 7 Back Lane",
        "Home visits: 5 Orchard Rise (Khan), 9 Orchard Rise (Brown)",
        "ADDRESS: 7 HIGH STREET FELLBRIDGE",
        "If lost return to Amelia Brown 14 Elm Road Fellbridge",
        "Amelia's dad runs a garage from home at 14 Elm Road",
        "Parcel for Mr Okafor at 3 Station Terrace",
        "the lad from 14 Elm Rd",
        "Khan family, 14 Elm Rd, NE99 2AB",
        "Trick or treat at Mrs Brown's: 3 Station Terrace",
        "She is staying with her aunt in Elm Road",
        "we've moved! 14 Elm Road, pop in",
        "Our caretaker lives in the lodge on Mill Lane",
        "14 Elm Rd - that's mine, come round",
        "Amelia catches the bus outside her house on Mill Lane",
        "Jack, 14 Elm Road, 07700 900123",
        "flat 4 the maltings",
        "he lives in Back Lane cottages, number 3",
        "lives at The Gables, Mill Lane",
        "Home: Hill Top Farm, Fellbridge",
        "live up Windmill Hill, the blue door",
        "soup with the Boothroyds at 3 Tan-y-Graig Terrace, Pontesgwyn, LL98 2QD",
        "Collect from the secretary’s garage: 15 St Jude’s Close, HA99 1QT",
        "can anyone give Jack a lift, he’s at 63a Pemberley Rise (ne99 5lb)",
    ],
)
def test_it_is_found_in_everyday_words(text: str) -> None:
    assert said(text, "address")


@pytest.mark.parametrize(
    "text",
    [
        "Meet at the car park on Mill Lane at 9",
        "Moved to the Beech House common room",
        "The Park is closed. Hill running in High Park",
        "Kirkgate market visit",
        "We live stream from Park Road",
        "Live on Broadway: 42 Street",
        "Our new home is on the top floor, Beech Court",
        "Come and live the dream at Sports Park Way",
        "Room 12 Park Wing",
        "Top 10 High Street brands",
    ],
)
def test_words_that_only_look_like_a_street_are_fine(text: str) -> None:
    assert said(text, "address") == []


@pytest.mark.parametrize(
    "text",
    [
        "His house is the blue one, number 40 on Dene Hill.",
        "Return library books to Ruth at 12, Windmill Rise.",
        "we’re having a garage sale at no. 23 Foxglove Close",
        "Mum’s new flat is 4/2 Leith Walk",
        "Drop-off is round Mrs Wraight’s: three, Gannet Close",
        "Next meeting of the book club: Amelia’s, twenty-two Allerton Road",
        "The police came to us at 17 Seaton Drive about the noise.",
        "Leave it on the porch of The Old Rectory, Church Lane.",
    ],
)
def test_it_is_found_by_whose_door_it_is(text: str) -> None:
    assert found(text, "address")


@pytest.mark.parametrize(
    "text",
    [
        "Meet outside Greggs, 9 High Street.",
        "The Odeon, 2 Gate Street, shows our film on Sunday.",
        "Our exhibition is at the Lit and Phil, 23 Westgate Road.",
        "The 5 Rivers walk takes you past the mill.",
    ],
)
def test_places_with_a_name_are_fine(text: str) -> None:
    assert not found(text, "address")


def test_on_an_own_post_ones_own_address_is_named_with_its_obligation() -> None:
    finding = found("I live at 14 Elm Road", "address", personal=True)[0]
    assert finding.obligations == ("5.5", "6.15")


@pytest.mark.parametrize(
    ("text", "match"),
    [
        (
            "Cards can be sent to her at 17 Herring Drift, Sandby, NE99 2HB.",
            "17 Herring Drift, Sandby",
        ),
        (
            "She sells jam from the gate at 8 Ginnel Top, Aldersby, just knock.",
            "8 Ginnel Top, Aldersby",
        ),
    ],
)
def test_a_house_without_a_kind_of_street_is_known_by_its_postcode_or_town(
    text: str, match: str
) -> None:
    assert match in " ".join(f.match for f in found(text, "address"))


@pytest.mark.parametrize(
    "text",
    [
        "Northgate 4 - 1 Cromer Road. Slow start.",
        "Doors at 7 Friday Evening, March",
        "Find us at 12 Grace Fell, Fellbridge, NE99 1AA",
        "Lunch for 30 Year Seven, Eight and Nine pupils",
    ],
)
def test_scores_and_times_are_no_address(text: str) -> None:
    assert not found(text, "address")
