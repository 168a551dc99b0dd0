"""Short forms as two words. Text comes here without its apostrophes."""

from __future__ import annotations


_PAIRS = """
    youre=you_are youve=you_have youll=you_will youd=you_would hes=he_is shes=she_is
    theyre=they_are theyve=they_have theyll=they_will theyd=they_would hed=he_would im=i_am
    whats=what_is heres=here_is theres=there_is thats=that_is whos=who_is somebodys=somebody_is
    someones=someone_is nobodys=nobody_is everyones=everyone_is weve=we_have ive=i_have
    itll=it_will yous=you youse=you yall=you gonna=going_to gunna=going_to wanna=want_to
    gotta=got_to tryna=trying_to shoulda=should_have wouldve=would_have shouldve=should_have
    mustve=must_have couldve=could_have thatll=that_will ud=you_would ull=you_will itd=it_would
"""
SHORT_FORMS = {
    short: tuple(long.split("_")) for short, long in (pair.split("=") for pair in _PAIRS.split())
}
# Words of their own unless an apostrophe stands in them.
WITH_APOSTROPHE = {
    "ill": ("i", "will"),
    "id": ("i", "would"),
    "hell": ("he", "will"),
    "shell": ("she", "will"),
    "shed": ("she", "would"),
    "well": ("we", "will"),
    "wed": ("we", "would"),
    "were": ("we", "are"),
}
