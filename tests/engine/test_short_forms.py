"""Short forms of names: what is taken from the library."""

from __future__ import annotations

from nicknames import name_triplets

from staffroom.engine.text.short_forms import KNOWN_FIRSTS, OTHER_FORMS, library_pairs


def test_the_table_is_read_as_the_library_reads_it() -> None:
    assert list(library_pairs()) == [
        (name, short) for name, relation, short in name_triplets() if relation == "has_nickname"
    ]


def test_short_forms_are_cut_out_of_their_names_or_our_own() -> None:
    assert {"tim", "bill", "peggy", "mo"} <= KNOWN_FIRSTS
    assert "timothy" in OTHER_FORMS["tim"]
    assert "emily" not in OTHER_FORMS["amelia"]
    assert "dob" not in OTHER_FORMS
