"""Read the policy that a school goes by. For now every school goes by the default one."""

from __future__ import annotations

from staffroom.domain.policy.default_policy import SECTIONS, Section


def sections(school_id: str) -> tuple[Section, ...]:
    """The sections and clauses in force at this school."""
    return SECTIONS
