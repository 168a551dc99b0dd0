"""The staff register in pages, its search kept from page to page."""

from __future__ import annotations

from tests.builders import bring_in


PAGE = "/northgate/people/"
HEADER = "staff_id,title,first,last,role,category,email\n"


def test_a_long_register_is_shown_in_pages_of_fifty(cast, at, sign_in):
    rows = [f"T{n:03},,Ada,Number{n:03},Teacher,teaching,\n" for n in range(60)]
    bring_in(
        "staff", HEADER + "".join(rows) + "C1,,Bo,Last,Cleaner,contractor,\n", by=cast.office, at=at
    )
    head = sign_in(cast.headteacher)
    first, second = (head.get(PAGE, {"q": "teacher", "page": n}).content.decode() for n in (1, 2))
    assert "60 people with “teacher”" in first
    assert first.count('<tr role="row"><th scope="row"') == 50
    assert second.count('<tr role="row"><th scope="row"') == 10
    assert 'href="?q=teacher&amp;page=2"' in first
