"""What is kept small, and what every operation, view and template does."""

from __future__ import annotations

import ast
import re

import pytest
from django.urls import get_resolver

from tests.architecture.tree import CODE, TEMPLATES, calls, functions, length, name, parsed, sources


VIEW_LINES = 25
FUNCTION_LINES = 60
OPERATIONS = [
    *sorted((CODE / "domain").glob("*/*operations.py")),
    CODE / "domain" / "people" / "bound_people.py",
    CODE / "domain" / "people" / "list_reading.py",
    CODE / "domain" / "people" / "roll_import.py",
    CODE / "domain" / "audit" / "acts_once.py",
]
TELLS = {"audit.record", "record"}  # the second in the room of the log itself
WRITES = re.compile(
    r"\.(create|save|update|delete|bulk_create|bulk_update|get_or_create|update_or_create)$"
)

# Operations that change rows and tell the audit log nothing, each with its reason.
TELL_NOTHING = {
    "staffroom/domain/audit/operations.py:record": "it is the log itself",
    "staffroom/domain/audit/acts_once.py:act_once": "a form's key; the act within tells",
    "staffroom/domain/audit/acts_once.py:forget_old_keys": "keys of forms nobody holds any more",
    "staffroom/domain/outbox/operations.py:hold_back": "the restoring that does it tells each log",
    "staffroom/domain/outbox/operations.py:put": "the operation that puts a row tells",
    "staffroom/domain/outbox/operations.py:ring": "the operation that rings tells",
    "staffroom/domain/outbox/operations.py:put_letter": "the operation that puts a row tells",
    "staffroom/domain/outbox/operations.py:begin_handing": "how a job is run, not what was done",
    "staffroom/domain/outbox/operations.py:leave_unknown": "how a job is run, not what was done",
    "staffroom/domain/outbox/operations.py:claim": "how a job is run, not what was done",
    "staffroom/domain/outbox/operations.py:done": "how a job is run, not what was done",
    "staffroom/domain/outbox/operations.py:failed": "how a job is run, not what was done",
    "staffroom/domain/tasks/operations.py:keep": "the operation that opens and settles tells",
    "staffroom/domain/tasks/operations.py:open_task": "the operation that opens it tells",
    "staffroom/domain/tasks/mail_operations.py:write_to": "how a letter is written, not what was done",
    "staffroom/domain/people/invitation_operations.py:end_invitations": "part of an act that tells",
    "staffroom/domain/people/password_operations.py:put_password": "part of an act that tells",
    "staffroom/domain/sign_in/closing_operations.py:end_every_session": "the restoring that does it tells",
    "staffroom/domain/sign_in/closing_operations.py:end_means_of": "part of an act that tells",
    "staffroom/domain/sign_in/link_operations.py:end_links_of": "part of an act that tells",
    "staffroom/domain/sign_in/link_operations.py:forget_old_links": "links that open nothing any more",
    "staffroom/domain/sign_in/link_operations.py:note_confirmed": "part of an act that tells",
    "staffroom/domain/sign_in/link_operations.py:take_link": "part of the act it opens, which tells",
    "staffroom/domain/sign_in/operations.py:use_passkey": "what it opens tells",
    "staffroom/domain/sign_in/session_operations.py:end_sessions_of": "part of an act that tells",
    "staffroom/domain/sign_in/session_operations.py:seen": "when a browser was last seen, for its person",
    "staffroom/domain/sign_in/try_operations.py:forget_old_tries": "tries of yesterday",
    "staffroom/domain/sign_in/try_operations.py:take_back": "a right password costs nothing",
    "staffroom/domain/sign_in/try_operations.py:try_once": "a count for a day; what it stops is told",
    "staffroom/domain/people/list_reading.py:clear": "the rows of a preview, or old names of an import",
    "staffroom/domain/people/roll_import.py:clear_away": "previews that changed nothing",
    "staffroom/domain/staffing/changes_operations.py:notice_changes": "each list it opens tells",
    "staffroom/domain/schools/operations.py:make_set_up_token": "there is no school yet to have a log",
    "staffroom/domain/schools/operations.py:spend_set_up_token": "the opening of the school tells",
}


def reached(path, function) -> set[str]:
    """What a function calls, itself or through other functions of the same file."""
    by_name = {f.name: f for f in functions(path)}
    found, to_do = set(), [function]
    while to_do:
        for call in calls(to_do.pop()) - found:
            found.add(call)
            if call in by_name:
                to_do.append(by_name[call])
    return found


def public_operations() -> dict[str, set[str]]:
    """Each public function of an operations file, with everything it reaches."""
    return {
        f"{name(path)}:{node.name}": reached(path, node)
        for path in OPERATIONS
        for node in parsed(path).body
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_")
    }


def silent() -> set[str]:
    """Operations that write and do not tell."""
    return {
        operation
        for operation, reach in public_operations().items()
        if any(WRITES.search(call) for call in reach) and not reach & TELLS
    }


def test_every_operation_that_writes_tells_the_audit_log():
    assert len(public_operations()) > 20
    assert silent() - set(TELL_NOTHING) == set()


def test_the_list_of_those_that_tell_nothing_holds_nothing_stale():
    assert set(TELL_NOTHING) - silent() == set()


@pytest.mark.parametrize("path", OPERATIONS[:-1], ids=name)
def test_an_operation_says_who_did_it_and_when(path):
    for node in parsed(path).body:
        if not isinstance(node, ast.FunctionDef) or node.name.startswith("_"):
            continue
        if "audit.record" in reached(path, node):
            given = {argument.arg for argument in node.args.kwonlyargs}
            assert given & {"at", "now"}, node.name  # `now` where one act takes minutes
            assert not node.args.args, f"{node.name} takes its arguments by keyword"


def views() -> list:
    """The functions that answer addresses, unwrapped from their decorators."""
    found = []
    for pattern in walk(get_resolver().url_patterns):
        view = pattern.callback
        while hasattr(view, "__wrapped__"):
            view = view.__wrapped__
        if view.__module__.startswith("staffroom."):
            found.append(view)
    return found


def walk(patterns):
    for pattern in patterns:
        if hasattr(pattern, "url_patterns"):
            yield from walk(pattern.url_patterns)
        else:
            yield pattern


def view_lines() -> dict[str, int]:
    names = {(view.__module__, view.__name__) for view in views()}
    found = {}
    for path in sources():
        module = name(path).removesuffix(".py").replace("/", ".")
        for function in functions(path):
            if (module, function.name) in names:
                found[f"{name(path)}:{function.name}"] = length(function)
    return found


def test_a_view_is_short():
    lines = view_lines()
    assert len(lines) > 25
    assert {view: n for view, n in lines.items() if n > VIEW_LINES} == {}


def test_no_function_is_long():
    long = {
        f"{name(path)}:{function.name}": length(function)
        for path in sources()
        for function in functions(path)
        if length(function) > FUNCTION_LINES
    }
    assert long == {}


def test_every_file_and_every_public_function_of_the_domain_says_what_it_is():
    for path in sources():
        tree = parsed(path)
        if tree.body and path.name not in {"__init__.py", "apps.py"}:
            assert ast.get_docstring(tree), name(path)
    for path in OPERATIONS:
        for node in parsed(path).body:
            if isinstance(node, ast.FunctionDef) and "audit.record" in reached(path, node):
                assert node.name.startswith("_") or ast.get_docstring(node), node.name


def test_only_the_clock_reads_the_time():
    reads = re.compile(
        r"(datetime\.now|utcnow|timezone\.now|date\.today|datetime\.today|time\.time)\("
    )
    found = {name(path) for path in sources() if reads.search(path.read_text())}
    assert found == {"staffroom/interfaces/clock.py"}


# --- Templates --------------------------------------------------------------------------------

POSTS = re.compile(r"<form\b[^>]*method=\"post\"[^>]*>(.*?)</form>", re.S | re.I)
TAG = re.compile(r"<[a-z][^<>]*(?:\{%[^%]*%\}[^<>]*|\{\{[^}]*\}\}[^<>]*)*>", re.I)


@pytest.mark.parametrize("path", TEMPLATES, ids=name)
def test_a_template_keeps_the_rules_of_the_house(path):
    text = path.read_text()
    for tag in TAG.findall(text):
        assert not re.search(r"\sstyle\s*=", tag), tag
        assert not re.search(r"\son[a-z]+\s*=", tag), tag
        assert "javascript:" not in tag, tag
    assert not re.search(r"<script(?![^>]*\bsrc=)", text), "a script stands in a file of its own"
    assert "<style" not in text
    assert not re.search(r"\|\s*safe\b|autoescape off|mark_safe|safeseq", text)
    for form in POSTS.findall(text):
        guarded = "components/form_guard.html" in form or (
            "{% csrf_token %}" in form and "data-sign-out" in text
        )
        assert guarded, "a form that posts holds components/form_guard.html"


def test_there_are_templates_to_look_at():
    assert len(TEMPLATES) > 40
    assert sum(len(POSTS.findall(path.read_text())) for path in TEMPLATES) > 10


def test_nothing_is_marked_safe_in_code():
    words = ("mark_safe", "SafeString", "format_html_join")
    found = {name(path): word for path in sources() for word in words if word in path.read_text()}
    assert found == {}


@pytest.mark.parametrize("path", sorted((CODE / "domain").glob("*/permissions.py")), ids=name)
def test_every_permission_stands_on_the_page_that_tells_who_may(path) -> None:
    """A new `may_…` goes into its room's `MAY`, in words (staffroom/domain/actor.py)."""
    asked = {f.name for f in parsed(path).body if isinstance(f, ast.FunctionDef)}
    told = next(
        node
        for node in parsed(path).body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "MAY"
    )
    named = {node.id for node in ast.walk(told) if isinstance(node, ast.Name)}
    assert {each for each in asked if each.startswith("may_")} <= named
