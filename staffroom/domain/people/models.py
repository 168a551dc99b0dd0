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


class Staff(models.Model):
    """One bound person of 2.1 in the staff register, with or without an account."""

    school = models.ForeignKey("schools.School", on_delete=models.PROTECT)
    staff_id = models.CharField(max_length=CELL)
    title = models.CharField(max_length=CELL, blank=True)
    first = models.CharField(max_length=CELL)
    last = models.CharField(max_length=CELL)
    role = models.CharField(max_length=CELL, blank=True)  # what they do, in the school's words
    category = models.CharField(max_length=CELL, blank=True)
    email = models.CharField(max_length=254, blank=True)
    user = models.ForeignKey(User, null=True, on_delete=models.PROTECT)
    left_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["school", "staff_id"], name="staff_listed_once")
        ]

    def __str__(self) -> str:
        return f"{self.first} {self.last}"


class Pupil(models.Model):
    """One pupil of the roll. Leavers keep their row, with the day they left it."""

    school = models.ForeignKey("schools.School", on_delete=models.PROTECT)
    pupil_id = models.CharField(max_length=CELL)
    upn = models.CharField(max_length=CELL, blank=True)
    first = models.CharField(max_length=CELL)
    middle = models.CharField(max_length=CELL, blank=True)
    last = models.CharField(max_length=CELL)
    known_as = models.CharField(max_length=CELL, blank=True)
    dob = models.DateField(null=True)
    year = models.CharField(max_length=3, blank=True)
    form = models.CharField(max_length=CELL, blank=True)
    left_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["school", "pupil_id"], name="pupil_listed_once")
        ]

    def __str__(self) -> str:
        return f"{self.first} {self.last}"


class Roll(models.Model):
    """The version of a school's roll and staff list; one more with every import."""

    school = models.OneToOneField("schools.School", primary_key=True, on_delete=models.PROTECT)
    version = models.PositiveIntegerField(default=0)
    changed_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"roll version {self.version}"


class Upload(models.Model):
    """A file read and shown as a preview, waiting to be confirmed; deleted once used or a day old."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    school = models.ForeignKey("schools.School", on_delete=models.PROTECT)
    kind = models.CharField(max_length=10)  # "roll" or "staff"
    text = models.TextField()
    roll_version = models.PositiveIntegerField()
    uploaded_by = models.CharField(max_length=36)
    at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.kind} upload"


class Import(models.Model):
    """One confirmed import: what it changed, in numbers."""

    school = models.ForeignKey("schools.School", on_delete=models.PROTECT)
    kind = models.CharField(max_length=10)
    at = models.DateTimeField()
    imported_by = models.CharField(max_length=36)
    digest = models.CharField(max_length=64)
    new = models.PositiveIntegerField()
    changed = models.PositiveIntegerField()
    leaving = models.PositiveIntegerField()
    unchanged = models.PositiveIntegerField()

    def __str__(self) -> str:
        return f"{self.kind} import of {self.at:%Y-%m-%d}"
