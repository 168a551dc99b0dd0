"""Every kind of task, by hand: what it says, where it leads, whose it is, and under which clause.

Rooms above name a kind when they open one. Titles are filled with facts of the thing: the name of a
site or a term, never of a person. Days until it is due are our own rule of thumb; the policy gives none.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType

from staffroom.domain.actor import Role


class Topic(Enum):
    """The part of the product a task comes from; letters are chosen and lists filtered by it."""

    POSTS = "posts"
    REVIEW = "review"
    SITES = "sites"
    PEOPLE = "people"
    SYSTEM = "system"

    @property
    def words(self) -> str:
        return _TOPICS[self]


_TOPICS = {
    Topic.POSTS: "Posts",
    Topic.REVIEW: "The termly review",
    Topic.SITES: "Sites",
    Topic.PEOPLE: "Lists and people",
    Topic.SYSTEM: "The system",
}
HEADS = (Role.HEADTEACHER, Role.DEPUTY_HEAD)
WRITERS = frozenset(
    {
        Role.STAFF,
        Role.SITE_LEAD,
        Role.LINE_MANAGER,
        Role.OFFICE,
        Role.DEPUTY_HEAD,
        Role.HEADTEACHER,
    }
)


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of task.

    `owners` are groups of roles: it is everybody's of the first group in which anybody can do it. Of
    site leads only those count who run its site. `may` are further roles that it can be handed to.
    """

    topic: Topic
    title: str
    asks: str
    path: str  # below the school's address
    obligation: str
    days: int  # school days until it is due; 0 where whoever opens it says the day
    owners: tuple[tuple[Role, ...], ...]
    may: tuple[Role, ...] = ()
    author: frozenset[Role] = frozenset()  # with one of these its author may do it, too
    by_hand: bool = False  # done by saying so; every other is done by doing the thing

    def roles(self) -> frozenset[Role]:
        """Everybody with one of these may do it; site leads for their own site."""
        return frozenset(self.may).union(*self.owners)


DECIDE, CHANGE, PUT_OUT, REJECTED = "decide", "change", "put out", "rejected"
LOOK_THROUGH, MEND, TAKE_DOWN, READ_RECORD = "look through", "mend", "take down", "read record"
NAME_LEAD, GIVE_ADDRESS = "name lead", "give address"
ROLL, STAFF_LIST, ROLL_OLD, STAFF_OLD = "roll", "staff list", "roll old", "staff list old"
CATEGORIES, TERMS, AGREE, LETTERS = "categories", "terms", "agree", "letters"
JOINED, LEAVES, CHECK_UP = "joined", "leaves", "check-up"
UNDERTAKE, UNDERTAKE_LEAVING = "undertake", "undertake leaving"

_LEADS_THEN_HEADS = ((Role.SITE_LEAD,), HEADS)
_HEADS = (HEADS,)
_HEAD = ((Role.HEADTEACHER,),)
_OFFICE = ((Role.OFFICE,), (Role.HEADTEACHER,))

KINDS = MappingProxyType(
    {
        DECIDE: Kind(
            Topic.POSTS,
            "Decide on a post for {site}",
            "Read it with what the policy says in its margin; then approve it, ask for changes or "
            "reject it.",
            "posts/{about}/",
            "7.5",
            2,
            _LEADS_THEN_HEADS,
        ),
        CHANGE: Kind(
            Topic.POSTS,
            "Change your post for {site}",
            "Whoever decided on it asks for changes; what they say stands with it.",
            "posts/{about}/",
            "5.7",
            5,
            _HEADS,
            author=WRITERS,
        ),
        PUT_OUT: Kind(
            Topic.POSTS,
            "Post what was approved for {site}",
            "Copy it, post it by hand, and paste the address at which it can be seen.",
            "posts/{about}/",
            "5.7",
            3,
            _HEADS,
            may=(Role.SITE_LEAD,),
            author=WRITERS,
        ),
        REJECTED: Kind(
            Topic.POSTS,
            "Read why your post for {site} was rejected",
            "The reason stands with it. Write another one, or leave it at that.",
            "posts/{about}/",
            "5.7",
            5,
            _HEADS,
            author=frozenset(Role),
            by_hand=True,
        ),
        LOOK_THROUGH: Kind(
            Topic.REVIEW,
            "Look through {term} and sign off",
            "Every post that went out, one after the other; what you leave is counted.",
            "review/{about}/",
            "M.1",
            0,
            _HEAD,
        ),
        MEND: Kind(
            Topic.REVIEW,
            "Change a post on {site}: the review asks for it",
            "Change it where it stands, then say on its page what was done.",
            "archive/{about}/",
            "M.1",
            5,
            _LEADS_THEN_HEADS,
            author=frozenset(Role),
        ),
        TAKE_DOWN: Kind(
            Topic.REVIEW,
            "Take a post on {site} down: the review asks for it",
            "Take it down where it stands, then say on its page what was done.",
            "archive/{about}/",
            "M.1",
            1,
            _LEADS_THEN_HEADS,
            author=frozenset(Role),
        ),
        READ_RECORD: Kind(
            Topic.REVIEW,
            "Read the signed review of {term}",
            "What went out, what the headteacher thought of it, and what nobody has looked at.",
            "review/{about}/record/",
            "M.1",
            10,
            ((Role.CHAIR,), (Role.GOVERNOR,)),
            may=(Role.GOVERNOR,),
            by_hand=True,
        ),
        NAME_LEAD: Kind(
            Topic.SITES,
            "Say who runs {site}",
            "Until somebody does, its posts are decided on by the heads alone.",
            "sites/{about}/lead/",
            "7.8",
            10,
            _HEAD,
        ),
        GIVE_ADDRESS: Kind(
            Topic.SITES,
            "Say at which address {site} is found",
            "With it, the register shows which accounts are the school’s and which are not.",
            "sites/{about}/account/",
            "7.2",
            10,
            _HEAD,
        ),
        ROLL: Kind(
            Topic.PEOPLE,
            "Bring in the roll",
            "Until it is in, a check cannot find a pupil’s name.",
            "people/lists/",
            "5.5",
            2,
            _OFFICE,
            may=(Role.HEADTEACHER,),
        ),
        STAFF_LIST: Kind(
            Topic.PEOPLE,
            "Bring in the staff list",
            "It says who is bound by the policy, and access is given from it.",
            "people/lists/",
            "2.1",
            2,
            _OFFICE,
            may=(Role.HEADTEACHER,),
        ),
        ROLL_OLD: Kind(
            Topic.PEOPLE,
            "Bring the roll in again: it is {months} months old",
            "Pupils who joined since cannot be found by the check.",
            "people/lists/",
            "5.5",
            5,
            _OFFICE,
            may=(Role.HEADTEACHER,),
        ),
        STAFF_OLD: Kind(
            Topic.PEOPLE,
            "Bring the staff list in again: it is {months} months old",
            "Whoever joined since is not listed as bound by the policy.",
            "people/lists/",
            "2.1",
            5,
            _OFFICE,
            may=(Role.HEADTEACHER,),
        ),
        CATEGORIES: Kind(
            Topic.PEOPLE,
            "Fill in the categories that are missing on the staff list",
            "Each bound person is listed as a governor, teacher, contractor, volunteer and so on.",
            "people/",
            "2.1",
            10,
            _OFFICE,
            may=(Role.HEADTEACHER,),
        ),
        TERMS: Kind(
            Topic.REVIEW,
            "Enter the next terms",
            "Each term is one review; the last one entered is nearly over.",
            "review/terms/",
            "M.1",
            10,
            _HEAD,
        ),
        AGREE: Kind(
            Topic.PEOPLE,
            "Agree as the second person: a role waits for two",
            "Somebody was proposed as headteacher or data protection officer. Agree, or turn it down.",
            "people/who/",
            "7.8",
            3,
            ((Role.CHAIR, Role.HEADTEACHER, Role.DEPUTY_HEAD, Role.SCHOOL_OFFICER),),
        ),
        JOINED: Kind(
            Topic.PEOPLE,
            "Go through the list of somebody who joined",
            "Account, policy, undertaking: tick what is done, and say who their line manager is.",
            "people/joiners-and-leavers/{about}/",
            "6.7",
            10,
            _OFFICE,
            may=HEADS,
        ),
        LEAVES: Kind(
            Topic.PEOPLE,
            "Go through the list of somebody who leaves",
            "Undertaking, things, passwords, sites: it stays open until all of it is done.",
            "people/joiners-and-leavers/{about}/",
            "6.7",
            5,
            _OFFICE,
            may=HEADS,
        ),
        UNDERTAKE: Kind(
            Topic.PEOPLE,
            "Read the undertaking about pupils of former schools",
            "Read it, and say that you will keep to it. It takes a minute.",
            "people/undertaking/{about}/",
            "6.7",
            5,
            (),
            author=frozenset(Role),
        ),
        UNDERTAKE_LEAVING: Kind(
            Topic.PEOPLE,
            "Before you go: read the undertaking about pupils",
            "Read it, and say that you will keep to it. It takes a minute.",
            "people/undertaking/{about}/",
            "6.7",
            5,
            (),
            author=frozenset(Role),
        ),
        CHECK_UP: Kind(
            Topic.PEOPLE,
            "Check up with somebody who joined some weeks ago",
            "Ask how it goes with pupils, parents and their own pages; then tick it on their list.",
            "people/joiners-and-leavers/{about}/",
            "6.7",
            30,
            _OFFICE,
            may=HEADS,
            author=frozenset({Role.LINE_MANAGER}),
        ),
        LETTERS: Kind(
            Topic.SYSTEM,
            "Look at the letters: some are not going out",
            "Colleagues hear nothing from Staffroom until they do.",
            "letters/",
            "9.2",
            1,
            ((Role.TECHNICIAN,), (Role.HEADTEACHER,)),
            may=(Role.HEADTEACHER,),
        ),
    }
)


def title(kind: str, facts: dict[str, str]) -> str:
    return KINDS[kind].title.format_map(facts)


def path(kind: str, about: str) -> str:
    """Where a task leads, below its school's address."""
    return KINDS[kind].path.format(about=about)
