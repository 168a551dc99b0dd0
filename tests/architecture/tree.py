"""The source as it stands, for tests about its shape."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path


PROJECT = Path(__file__).resolve().parents[2]
CODE = PROJECT / "staffroom"
TEMPLATES = sorted(CODE.rglob("templates/**/*.html"))
Function = ast.FunctionDef | ast.AsyncFunctionDef


@cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def name(path: Path) -> str:
    """A file as people name it: `staffroom/domain/audit/models.py`."""
    return path.relative_to(PROJECT).as_posix()


def sources() -> list[Path]:
    """Every Python file of the product, migrations left out."""
    return [p for p in sorted(CODE.rglob("*.py")) if "migrations" not in p.parts]


def functions(path: Path) -> Iterator[Function]:
    """Every function of a file, methods and inner ones among them."""
    return (node for node in ast.walk(parsed(path)) if isinstance(node, Function))


def length(function: Function) -> int:
    """Lines from `def` to the end, without the docstring and without inner functions."""
    lines = _lines(function)
    first = function.body[0]
    if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
        lines -= _lines(first)
    return lines - sum(_lines(node) for node in function.body if isinstance(node, Function))


def _lines(node: ast.stmt) -> int:
    return (node.end_lineno or 0) - node.lineno + 1


def calls(function: Function) -> set[str]:
    """What a function calls, as it is written: `audit.record`, `_move`, `Post.objects.create`."""
    return {ast.unparse(node.func) for node in ast.walk(function) if isinstance(node, ast.Call)}
