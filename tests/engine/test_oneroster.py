"""OneRoster exports, 1.1 and 1.2: the roll and the staff list out of one zip."""

from __future__ import annotations

import io
from datetime import date

import pytest

from staffroom.engine.facts import Pupil
from staffroom.engine.roll_file import Reject, UnreadableFile
from staffroom.engine.school_lists import Line, ListReader, WhichPart, open_list
from tests.workbooks import zipped


MANIFEST = (
    "propertyName,value\nmanifest.version,1.0\noneroster.version,{version}\nfile.users,{users}\n"
)
ORGS = (
    "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\n"
    "t,,,Tyne Trust,district,,\ns1,,,Northgate School,school,,t\ns2,,,Southmere School,school,,t\n"
)
USERS_11 = (
    "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,"
    "familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password\n"
    'u1,,,true,s1,student,a,"{UPN:H801200001001},{MIS:77}",Amelia,Brown,Rose,,,,,p1,09,\n'
    "u2,active,,true,s1,student,b,,Bilal,Green,,,,,,,10,\n"
    "u3,tobedeleted,,true,s1,student,c,,Cara,White,,,,,,,10,\n"
    "u4,,,true,s2,student,d,,Dan,Black,,,,,,,11,\n"
    "t1,,,true,s1,teacher,e,,Ada,Quill,,,a.quill@northgate.example,,,,,\n"
    "t2,,,true,s1,administrator,f,,Bo,Reed,,,b.reed@northgate.example,,,,,\n"
    "p1,,,true,s1,guardian,g,,Una,Brown,,,,,,,,\n"
)
DEMOGRAPHICS = (
    "sourcedId,status,dateLastModified,birthDate,sex\nu1,,,2012-03-04,female\nu2,,,2011-05-06,\n"
)
CLASSES = (
    "sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,"
    "schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods\n"
    "c1,,,9B,09,k,,homeroom,,s1,y,,,\nc2,,,Maths 9/1,09,k,,scheduled,,s1,y,,,\n"
)
ENROLLMENTS = (
    "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,"
    "beginDate,endDate\ne1,,,c2,s1,u1,student,,,\ne2,,,c1,s1,u1,student,,,\n"
)


def export(version: str = "1.1", **files: str) -> bytes:
    parts = {
        "manifest": MANIFEST.format(version=version, users="bulk"),
        "orgs": ORGS,
        "users": USERS_11,
        "demographics": DEMOGRAPHICS,
        "classes": CLASSES,
        "enrollments": ENROLLMENTS,
        **files,
    }
    return zipped({f"{name}.csv": content for name, content in parts.items() if content})


def opened(content: bytes, kind: str = "roll", **more: str) -> ListReader:
    more = {"school": "Northgate School", **more}
    return open_list(io.BytesIO(content), kind=kind, on=date(2026, 11, 11), **more)


def people(content: bytes, kind: str = "roll", **more: str) -> list:
    return [e.person for e in opened(content, kind, **more) if isinstance(e, Line)]


def test_pupils_come_with_their_birthday_and_their_homeroom() -> None:
    amelia, bilal = people(export())
    assert amelia == Pupil(
        "u1", "H801200001001", "Amelia", "Rose", "Brown", "", date(2012, 3, 4), "9", "9B"
    )
    assert (bilal.year, bilal.form) == ("10", "")


def test_staff_come_with_what_they_are_and_parents_do_not_come() -> None:
    assert [(p.first, p.category, p.role) for p in people(export(), "staff")] == [
        ("Ada", "teaching", "teacher"),
        ("Bo", "associate", "administrator"),
    ]


def test_of_several_schools_the_one_with_this_name_is_read_and_else_a_person_says() -> None:
    assert opened(export()).about.part == "Northgate School"
    with pytest.raises(WhichPart) as asked:
        opened(export(), school="North Gate Academy")
    assert [(p.name, p.lines) for p in asked.value.parts] == [
        ("Northgate School", 6),
        ("Southmere School", 1),
    ]
    assert [p.first for p in people(export(), school="", part="Southmere School")] == ["Dan"]


def test_version_1_2_has_its_roles_in_a_file_of_their_own() -> None:
    users = (
        "sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,"
        "middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,"
        "resourceSourcedIds,preferredGivenName,preferredMiddleName,preferredFamilyName,"
        "primaryOrgSourcedId,pronouns\n"
        "u1,,,true,a,,Amelia,Brown,,H801200001001,,,,,9,,,,Millie,,Green,s1,\n"
        "t1,,,true,b,,Ada,Quill,,,a@northgate.example,,,,,,,,,,,s1,\n"
    )
    roles = (
        "sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,"
        "userProfileSourcedId\nr1,,,u1,primary,student,,,s1,\nr2,,,t1,primary,teacher,2020-09-01,,s1,\n"
        "r3,,,t1,secondary,parent,,,s1,\n"
    )
    content = export("1.2", users=users, roles=roles)
    (pupil,) = people(content)
    assert (pupil.upn, pupil.known_as, pupil.known_last) == ("H801200001001", "Millie", "Green")
    (colleague,) = people(content, "staff")
    assert colleague.starts == date(2020, 9, 1)
    assert opened(content).about.format == "OneRoster 1.2"


def test_an_export_of_changes_alone_is_refused() -> None:
    with pytest.raises(UnreadableFile, match="only what has changed"):
        opened(export(manifest=MANIFEST.format(version="1.1", users="delta")))


def test_a_row_that_cannot_be_used_is_told_with_its_line_in_users() -> None:
    users = USERS_11.replace("Amelia,Brown", "Amelia,") + "u9,,,true,s1,student,x\n"
    rejects = [e for e in opened(export(users=users)) if isinstance(e, Reject)]
    assert [r.line for r in rejects] == [2, 9]
    users = DEMOGRAPHICS.replace("2012-03-04", "2012-02-31")
    (reject,) = (e for e in opened(export(demographics=users)) if isinstance(e, Reject))
    assert (reject.line, reject.column) == (2, "birthDate")


@pytest.mark.parametrize(
    "content",
    [
        zipped({"manifest.csv": "propertyName,value\n"}),
        zipped({"users.csv": b"sourcedId\n\xff\xfe"}),
        zipped({"manifest.csv": "x", "users.csv": "sourcedId,role\n" + "\x00" * 50}),
    ],
)
def test_what_is_no_whole_export_is_refused_or_empty(content: bytes) -> None:
    try:
        assert [e for e in opened(content) if isinstance(e, Line)] == []
    except UnreadableFile as problem:
        assert problem.reason


def test_an_export_in_a_folder_of_the_zip_is_found() -> None:
    parts = {"export/users.csv": USERS_11, "export/orgs.csv": ORGS, "export/manifest.csv": "a,b\n"}
    assert len(people(zipped(parts))) == 2
