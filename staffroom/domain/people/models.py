"""People: who may sign in, what they may be, the staff register and the roll."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Iterator

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models import F, Q


CELL = 200  # characters; the longest cell that a list may hold


class UserManager(BaseUserManager["User"]):
    def create_user(self, email: str, name: str, password: str | None = None) -> User:
        user = self.model(email=email.strip().lower(), name=name)
        user.set_password(password)  # None makes it unusable
        user.save(using=self._db)
        return user


class User(AbstractBaseUser):
    """An account that signs in. What it may do stands in its grants, school by school."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    email = models.EmailField(unique=True)
    name = models.CharField(max_length=120)
    is_active = models.BooleanField(default=True)

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS = ["name"]
    objects = UserManager()

    def __str__(self) -> str:
        return self.name

    def get_session_auth_hash(self) -> str:
        """What a session is held to at every request: it ends with another password or address."""
        return self._with_address(super().get_session_auth_hash())

    def get_session_auth_fallback_hash(self) -> Iterator[str]:
        return map(self._with_address, super().get_session_auth_fallback_hash())

    def _with_address(self, by_password: str) -> str:
        return hashlib.sha256(f"{by_password}{self.email}".encode()).hexdigest()


class Grant(models.Model):
    """One role at one school: from the day it starts, and no more on the day it ends."""

    user = models.ForeignKey(User, on_delete=models.PROTECT, related_name="grants")
    school = models.ForeignKey("schools.School", on_delete=models.PROTECT)
    role = models.CharField(max_length=20)
    starts = models.DateField()
    ends = models.DateField(null=True)
    granted_by = models.CharField(max_length=36)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(ends=None) | Q(ends__gte=F("starts")), name="grant_ends_after_start"
            ),
            models.UniqueConstraint(
                fields=["user", "school", "role"], condition=Q(ends=None), name="grant_given_once"
            ),
        ]

    def __str__(self) -> str:
        return self.role


class Proposal(models.Model):
    """A role that takes two people to give: one asks for it, another agrees. Decided on once."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    school = models.ForeignKey("schools.School", on_delete=models.PROTECT)
    user = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")  # who is to have it
    role = models.CharField(max_length=20)
    starts = models.DateField()
    ends = models.DateField(null=True)
    reason = models.CharField(max_length=500)
    proposed_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()
    decided_by = models.ForeignKey(User, null=True, on_delete=models.PROTECT, related_name="+")
    decided_at = models.DateTimeField(null=True)
    agreed = models.BooleanField(null=True)
    withdrawn_at = models.DateTimeField(null=True)  # by who asked, or as the access has ended

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(decided_by=None)
                | (~Q(decided_by=F("proposed_by")) & ~Q(decided_by=F("user"))),
                name="a_second_person_agrees",
            ),
            models.CheckConstraint(
                condition=~Q(user=F("proposed_by")), name="nobody_proposes_themselves"
            ),
            models.CheckConstraint(
                condition=Q(ends=None) | Q(ends__gt=F("starts")), name="proposal_ends_after_start"
            ),
            models.CheckConstraint(
                condition=Q(decided_by=None, decided_at=None, agreed=None)
                | Q(decided_by__isnull=False, decided_at__isnull=False, agreed__isnull=False),
                name="proposal_decided_whole_or_not",
            ),
            models.CheckConstraint(
                condition=Q(withdrawn_at=None) | Q(decided_at=None),
                name="proposal_decided_or_withdrawn",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.role} proposed {self.at:%Y-%m-%d}"


class StandIn(models.Model):
    """Who decides in the headteacher's place, in one case in which the headteacher may not."""

    school = models.ForeignKey("schools.School", on_delete=models.PROTECT)
    case = models.CharField(max_length=20)
    user = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["school", "case"], name="one_stands_in")]

    def __str__(self) -> str:
        return self.case


class StaffCells(models.Model):
    """What a staff list says of one person, in its own words."""

    staff_id = models.CharField(max_length=CELL)
    title = models.CharField(max_length=CELL, blank=True)
    first = models.CharField(max_length=CELL)
    last = models.CharField(max_length=CELL)
    role = models.CharField(max_length=CELL, blank=True)  # what they do, in the school's words
    category = models.CharField(max_length=CELL, blank=True)
    email = models.CharField(max_length=254, blank=True)
    line_manager_id = models.CharField(max_length=CELL, blank=True)  # a staff_id of this school
    department = models.CharField(max_length=CELL, blank=True)
    starts = models.DateField(null=True)
    ends = models.DateField(null=True)  # the last day on which they are bound

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return f"{self.first} {self.last}"


class PupilCells(models.Model):
    """What a roll says of one pupil."""

    pupil_id = models.CharField(max_length=CELL)
    upn = models.CharField(max_length=CELL, blank=True)
    first = models.CharField(max_length=CELL)
    middle = models.CharField(max_length=CELL, blank=True)
    last = models.CharField(max_length=CELL)
    known_as = models.CharField(max_length=CELL, blank=True)
    dob = models.DateField(null=True)
    year = models.CharField(max_length=3, blank=True)
    form = models.CharField(max_length=CELL, blank=True)
    known_last = models.CharField(max_length=CELL, blank=True)

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return f"{self.first} {self.last}"


class Staff(StaffCells):
    """One bound person of 2.1 in the staff register, with or without an account.

    Whoever was added by hand (contractors, volunteers, governors) stands on no list of the school's
    programs, so no list ends them. `numbered_by` says whose number `staff_id` is.
    """

    school = models.ForeignKey("schools.School", on_delete=models.PROTECT)
    user = models.ForeignKey(User, null=True, on_delete=models.PROTECT)
    left_at = models.DateTimeField(null=True)
    by_hand = models.BooleanField(default=False)
    brought_by = models.CharField(max_length=CELL, blank=True)  # the colleague or firm behind them
    numbered_by = models.CharField(max_length=40, default="staff_id")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["school", "staff_id"], name="staff_listed_once")
        ]


class Pupil(PupilCells):
    """One pupil of the roll. Leavers keep their row, with the day they left it."""

    school = models.ForeignKey("schools.School", on_delete=models.PROTECT)
    left_at = models.DateTimeField(null=True)
    numbered_by = models.CharField(max_length=40, default="pupil_id")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["school", "pupil_id"], name="pupil_listed_once")
        ]


class Roll(models.Model):
    """The version of a school's roll and staff list; one more with every change to either."""

    school = models.OneToOneField("schools.School", primary_key=True, on_delete=models.PROTECT)
    version = models.PositiveIntegerField(default=0)
    changed_at = models.DateTimeField(null=True)
    # Of those listed, in hundredths: a file without more than these has somebody say that it is meant.
    asks_above = models.PositiveSmallIntegerField(default=10)

    def __str__(self) -> str:
        return f"roll version {self.version}"


class Import(models.Model):
    """One file with a list: looked at and shown as a preview, then brought in and kept in numbers.

    The file itself is not kept. `told` holds what was said of it (which columns were read, lines that
    cannot be used, possible namesakes); the people it changes stand in the tables below, for as long
    as retention allows. `at` is when it was brought in, before that when it was chosen.
    """

    school = models.ForeignKey("schools.School", on_delete=models.PROTECT)
    kind = models.CharField(max_length=10)  # "roll" or "staff"
    state = models.CharField(max_length=12, default="brought in")
    at = models.DateTimeField()
    imported_by = models.CharField(max_length=36)
    file_name = models.CharField(max_length=CELL, blank=True)
    file_format = models.CharField(max_length=CELL, blank=True)
    file_bytes = models.PositiveBigIntegerField(default=0)
    file_key = models.CharField(max_length=40, blank=True)  # where it waits on disk, if it does
    digest = models.CharField(max_length=64)  # hex SHA-256 of the file
    part = models.CharField(max_length=CELL, blank=True)  # the sheet, or the school in the file
    numbered_by = models.CharField(max_length=40, blank=True)
    roll_version = models.PositiveIntegerField(default=0)  # that it was compared with
    new = models.PositiveIntegerField(default=0)
    changed = models.PositiveIntegerField(default=0)
    returning = models.PositiveIntegerField(default=0)
    leaving = models.PositiveIntegerField(default=0)
    unchanged = models.PositiveIntegerField(default=0)
    rejected = models.PositiveIntegerField(default=0)  # lines
    told = models.JSONField(default=dict)
    lines = models.PositiveIntegerField(default=0)  # about how many the file has
    lines_done = models.PositiveIntegerField(default=0)
    beat_at = models.DateTimeField(null=True)  # when whoever reads it was last seen at work
    tries = models.PositiveSmallIntegerField(default=0)  # how often reading it was begun

    class Meta:
        indexes = [models.Index(fields=["school", "state", "-id"], name="import_of_school")]

    def __str__(self) -> str:
        return f"{self.kind} import of {self.at:%Y-%m-%d}"


class ChangeRow(models.Model):
    """One person whom a file changes: what becomes of them, and what a changed cell held before."""

    of = models.ForeignKey(Import, on_delete=models.CASCADE, related_name="%(class)s_rows")
    what = models.CharField(max_length=10)  # new, changed, returning, leaving
    line = models.PositiveIntegerField(default=0)  # in the file; 0 for who is not in it
    person = models.BigIntegerField(null=True)  # their row on the list; none for who is new
    was = models.JSONField(default=dict)  # of the columns that change

    class Meta:
        abstract = True


class PupilChange(ChangeRow, PupilCells):
    """One pupil whom an import changes, as the roll has them afterwards."""

    class Meta:
        indexes = [models.Index(fields=["of", "what", "id"], name="pupil_change_of_import")]

    def __str__(self) -> str:
        return f"{self.what}: {self.first} {self.last}"


class StaffChange(ChangeRow, StaffCells):
    """One bound person whom an import changes, as the staff register has them afterwards."""

    class Meta:
        indexes = [models.Index(fields=["of", "what", "id"], name="staff_change_of_import")]

    def __str__(self) -> str:
        return f"{self.what}: {self.first} {self.last}"
