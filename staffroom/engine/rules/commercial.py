"""What gives away the school's hand in a deal that is not yet public.

It looks for tenders and bids, quotes and prices being negotiated, a supplier's terms, what a contract
is worth before it is awarded, offers for land, a non-disclosure agreement, the money set aside for
redundancies. It leaves alone prices that families pay, an award that has been published, thanks to a
sponsor, auctions, bids for a grant or a title, and lessons about business.
"""

from __future__ import annotations

from collections.abc import Iterator

from staffroom.engine.check_facts import Facts
from staffroom.engine.facts import Speaking
from staffroom.engine.findings import Finding, Severity
from staffroom.engine.sensitive.bargains import BARGAINS, DEALT, NO_BARGAIN, PLAYED, WORKPLACE
from staffroom.engine.sensitive.dealings import (
    DEALINGS,
    DOINGS,
    FAMILIES,
    FIRMS,
    HAGGLING,
    LOWEST,
    MONEY,
    OPEN,
    PARTNERS,
    PRICED,
    PRICED_PAIRS,
    PRICED_WORDS,
    SECRET,
)
from staffroom.engine.sensitive.margins import MARGINS
from staffroom.engine.sensitive.outlay import BUYERS, NO_SHOWN, OUTLAY, OUTLAYS, SUM
from staffroom.engine.sensitive.sentences import Sentence, one_a_sentence, sentence_at, sentences
from staffroom.engine.sensitive.terms import BUSINESS_TOLD, TOLD_TERMS
from staffroom.engine.sensitive.trade import NO_TRADE, TRADE
from staffroom.engine.text.gates import gate
from staffroom.engine.text.view import TextView
from staffroom.engine.text.word_set import word_set


RULE = "commercial"
OBLIGATIONS = ("3.2",)
OBLIGATIONS_PERSONAL = ("3.2", "6.8")

FINDS = (
    "Three sealed bids for the catering contract, and the lowest is £84,000.",
    "The roof has gone out to tender.",
    "They offered us 12% off if we renew before Friday.",
    "We are still negotiating the price with the coach firm.",
    "The developer has offered £2m for the top field.",
    "Best and final offers are due on Monday.",
    "We signed an NDA, so I can't say who it is.",
    "The redundancy budget is £40,000.",
)
LEAVES = (
    "Tickets are £5 on the door, £3 for pupils.",
    "Bid for the signed shirt in our charity auction!",
    "Our lottery bid was successful: new instruments are coming.",
    "The contract for our new hall has been awarded; see the published notice.",
    "Thank you to our sponsors for the new kit.",
    "Quote of the week: “Be kind.”",
    "Tender loving care for the school garden on Saturday.",
    "Year 10 learned to negotiate in Spanish at the market.",
)

_SUMS = word_set("grand thousand million hundred tenner fiver quid pence percent")
_WHOLE = 200  # letters of a sentence that is marked from end to end
_SOLD_OFF = word_set("auction auctions raffle charity fundraiser")
_DEALERS = word_set(
    "we us our were weve they them theyve offered secret confidential lowest best estate"
)

_DEAL, _BUYER, _US = TRADE.bits("deal"), TRADE.bits("buyer"), TRADE.bits("us")
_HUSH = TRADE.bits("hush")
_TOLD_OF_IT = TRADE.bits("act", "price", "hush")
_PARTNERS_GATE = gate(PARTNERS)
_DOINGS_GATE = gate(DOINGS)
_HAGGLING_GATE = gate(HAGGLING)
_PRICED_WORDS_GATE = gate(PRICED_WORDS)
_PRICED_PAIR_GATES = tuple(gate(one) | gate(other) for one, other in PRICED_PAIRS)
_SUMS_GATE = gate(_SUMS)


def check(view: TextView, facts: Facts) -> Iterator[Finding]:
    spans = list(DEALINGS.search(view))
    sure = [*BARGAINS.search(view), *TOLD_TERMS.search(view), *MARGINS.search(view)]
    haggling = _may_haggle(view)
    dealt = [each for each in (DEALT, BUSINESS_TOLD) if each.may_be_in(view)]
    shown = list(OUTLAYS.search(view))
    spends = OUTLAY.may_be_in(view) and not view.words.isdisjoint(BUYERS)
    fields = TRADE.in_post(view)
    traded = bool(fields & _DEAL and fields & (_BUYER | _US))
    if not (spans or sure or haggling or dealt or shown or spends or traded) or _at_home(view):
        return
    parts = sentences(view)
    if haggling:
        spans += _priced(parts, private=view.post.speaking is Speaking.PERSONAL)
    kept = [(Severity.CAUTION, *span) for each in dealt for span in each.search(parts)]
    kept += _spent(parts) if spends else ()
    kept += _traded(view, parts) if traded else ()
    kept += [span for span in spans if _is_closed(sentence_at(parts, span[1]))]
    kept += [span for span in sure if sentence_at(parts, span[1]).words.isdisjoint(PLAYED)]
    kept += [span for span in shown if sentence_at(parts, span[1]).words.isdisjoint(NO_SHOWN)]
    held = {sentence_at(parts, start).start for how, start, _ in kept if how is Severity.HOLD}
    for start, end in one_a_sentence(parts, [(start, end) for _, start, end in kept]):
        part = sentence_at(parts, start)
        if part.end - part.start <= _WHOLE:
            start, end = part.start, part.end
        yield Finding(
            RULE,
            OBLIGATIONS_PERSONAL if view.post.speaking is Speaking.PERSONAL else OBLIGATIONS,
            Severity.HOLD if part.start in held else Severity.CAUTION,
            *view.mark(start, end),
            title="Gives away a deal that is not public",
            why="A supplier who reads this knows what others offer, and the school’s pupils pay for it.",
            mend="Wait until the contract has been awarded and published.",
        )


def _is_closed(part: Sentence) -> bool:
    """Whether a deal in this sentence is kept from the public, as far as its other words tell."""
    return part.words.isdisjoint(OPEN) or not part.words.isdisjoint(SECRET)


def _at_home(view: TextView) -> bool:
    """On a private page: somebody's own bathroom, where no school is spoken of."""
    return (
        view.post.speaking is Speaking.PERSONAL
        and not view.words.isdisjoint(NO_BARGAIN)
        and view.words.isdisjoint(WORKPLACE)
    )


def _may_haggle(view: TextView) -> bool:
    dealing = view.gates & _PARTNERS_GATE and view.gates & _DOINGS_GATE
    if not dealing and not view.gates & _HAGGLING_GATE and not _may_be_priced(view):
        return False
    return bool(view.digits or view.gates & _SUMS_GATE)


def _may_be_priced(view: TextView) -> bool:
    gates = view.gates
    return bool(gates & _PRICED_WORDS_GATE) or any(
        gates & pair == pair for pair in _PRICED_PAIR_GATES
    )


def _traded(view: TextView, parts: list[Sentence]) -> Iterator[tuple[Severity, int, int]]:
    """A deal, one of those who make it, and what is done, for how much or how quietly."""
    private = view.post.speaking is Speaking.PERSONAL
    for part in parts:
        fields = TRADE.of(part.words)
        if not fields & _DEAL or not part.words.isdisjoint(NO_TRADE):
            continue
        ours = fields & _US and (fields & _HUSH or not private)
        if (ours or fields & _BUYER) and (fields & _TOLD_OF_IT or SUM.search(part.text)):
            yield Severity.CAUTION, part.start, part.end


def _spent(parts: list[Sentence]) -> Iterator[tuple[Severity, int, int]]:
    """A sum beside what a school buys, where those who buy are spoken of and no family pays."""
    for start, end in OUTLAY.search(parts):
        part = sentence_at(parts, start)
        if not part.words.isdisjoint(BUYERS) and SUM.search(part.text):
            yield Severity.CAUTION, start, end


def _priced(parts: list[Sentence], *, private: bool) -> Iterator[tuple[Severity, int, int]]:
    """A sum of money beside a word of dealing, where the school itself deals."""
    firms = any(not p.words.isdisjoint(FIRMS) and p.words.isdisjoint(_SOLD_OFF) for p in parts)
    for part in parts:
        if not _is_dealing(part, firms=firms) or (private and part.words.isdisjoint(BUYERS)):
            continue
        money = MONEY.search(part.text)
        if money:
            said = PRICED.search(part.text) or money
            start, end = min(said.start(), money.start()), max(said.end(), money.end())
            yield Severity.CAUTION, part.start + start, part.start + end


def _is_dealing(part: Sentence, *, firms: bool) -> bool:
    if (
        not part.words.isdisjoint(PARTNERS)
        and not part.words.isdisjoint(DOINGS)
        and part.words.isdisjoint(FAMILIES)
    ):
        return True
    if not part.words.isdisjoint(HAGGLING) and not part.words.isdisjoint(_DEALERS):
        return True
    return bool(PRICED.search(part.text)) or (firms and bool(LOWEST.search(part.text)))
