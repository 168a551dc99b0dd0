"""The policy a school starts from, in our own words, clause by clause.

It asks what the policy family of UK schools asks; a school's own document and its own numbering come
in beside it. The numbers are obligation ids, the same in every school, and every finding cites them.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Clause:
    """One obligation: `ref` is its id, `text` what it asks, in words for staff."""

    ref: str
    text: str


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the policy under one heading."""

    number: str
    title: str
    clauses: tuple[Clause, ...]


def _section(number: str, title: str, *clauses: tuple[str, str]) -> Section:
    return Section(number, title, tuple(Clause(ref, text) for ref, text in clauses))


SECTIONS: tuple[Section, ...] = (
    _section(
        "1",
        "What this policy is for",
        ("1.1", "It sets out how the school, its staff and its contractors use social media."),
        (
            "1.2",
            "Pupils, parents and the public must be able to trust the school: what is told in "
            "confidence stays so, and the school's good name is looked after.",
        ),
        ("1.3", "Everybody keeps their private life and their work apart, at all times."),
    ),
    _section(
        "2",
        "Whom and what it covers",
        (
            "2.1",
            "It binds governors, teaching and associate staff, outside contractors, trainee teachers "
            "and other trainees, volunteers, and anybody else who works for the school. Below, all of "
            "them are called staff.",
        ),
        (
            "2.2",
            "It covers private and professional use, and sites run on the school's behalf. E-mail has "
            "its own rules in the code of conduct.",
        ),
        ("2.3", "It covers every kind of site or app, those not invented yet among them."),
    ),
    _section(
        "3",
        "The law",
        (
            "3.1",
            "Everybody who works for the school has a legal duty to keep confidences. Telling them on "
            "social media is likely to break data protection and human rights law.",
        ),
        (
            "3.2",
            "Confidential means: what identifies a person; what was told in confidence; sensitive "
            "records of the school or trust; commercially sensitive matters; politically sensitive ones.",
        ),
        (
            "3.3",
            "The laws on defamation, harassment, malicious messages, online safety and copyright apply "
            "to posts as they do to print.",
        ),
        (
            "3.4",
            "The school can be made to answer for what staff do at work: harassing a colleague, "
            "discriminating, or defaming somebody.",
        ),
    ),
    _section(
        "4",
        "What to read with it",
        ("4.1", "The staff handbook and the code of conduct belong with this policy."),
    ),
    _section(
        "5",
        "Professional, responsible, respectful",
        ("5.1", "Keep your private life and your work apart."),
        ("5.2", "Do not get into a position where your work and your own interests pull two ways."),
        ("5.3", "Do nothing on social media that could bring the school into disrepute."),
        ("5.4", "Never give your own views as the school's."),
        (
            "5.5",
            "Share no personal information about pupils, staff or other professionals whom you meet "
            "through your work.",
        ),
        (
            "5.6",
            "Attack, insult, abuse or defame nobody: no pupil, family, colleague, professional or "
            "organisation, and not the school.",
        ),
        ("5.7", "What you write or change for the school online is accurate, fair and open."),
    ),
    _section(
        "6",
        "Private use",
        ("6.1", "Do not say or show on your private pages that you work at the school."),
        (
            "6.2",
            "Have no contact with any pupil through private social media, unless they are your family.",
        ),
        (
            "6.3",
            "Your own family stays your family. What you know from work is never used for gain, and "
            "never passed on.",
        ),
        (
            "6.4",
            "Have no private contact online with pupils' families where it could cloud your judgement.",
        ),
        (
            "6.5",
            "Staff and pupils, and pupils among themselves, are in touch only through sites that the "
            "school has approved.",
        ),
        (
            "6.6",
            "Decline friend requests from pupils, talk about it in general terms in class, and point "
            "them to the school's own site.",
        ),
        (
            "6.7",
            "Whoever leaves does not contact pupils privately; whoever joins does not contact former ones.",
        ),
        ("6.8", "What you know because of your work is never discussed on your private pages."),
        (
            "6.9",
            "Put no pictures of pupils or families, of staff in uniform or with the school's logo, or of "
            "sensitive places in school on private pages.",
        ),
        ("6.10", "School e-mail addresses and contact details never open private accounts."),
        ("6.11", "Edit no open encyclopaedia privately from school."),
        ("6.12", "The school's badge, branding and logo are never used on private pages."),
        (
            "6.13",
            "Social media stays closed in school, unless the headteacher has approved an activity after "
            "a business case and a risk assessment.",
        ),
        ("6.14", "Take care when you invite colleagues to be friends online."),
        (
            "6.15",
            "Set your own accounts to strict privacy, keep passwords to yourself, give no home address "
            "or number, and use a separate e-mail address.",
        ),
    ),
    _section(
        "7",
        "Speaking for the school",
        ("7.1", "Only the school's authorised sites are used to be in touch with pupils."),
        ("7.2", "The register lists the authorised accounts; everything else is not the school's."),
        (
            "7.3",
            "A new site needs a strong teaching or business reason, stated before it is opened.",
        ),
        ("7.4", "A new account follows the school's main account."),
        ("7.5", "Whatever is posted is in the best interests of children."),
        ("7.6", "Only the school's authorised logo is the profile picture."),
        (
            "7.7",
            "A page or group on Facebook has a senior member of the department as an administrator.",
        ),
        (
            "7.8",
            "The headteacher can reach every account, and knows everybody else who can.",
        ),
    ),
    _section(
        "8",
        "Pictures on your own device",
        (
            "8.1",
            "You may take pictures of pupils on your own device where their parents have consented.",
        ),
        (
            "8.2",
            "Move them to the school's drive, and delete them from the device, as soon as you can.",
        ),
    ),
    _section(
        "9",
        "Monitoring",
        (
            "9.1",
            "The school monitors how its internet and e-mail are used, without saying so each time.",
        ),
        ("9.2", "What you do on the school's systems is not private."),
    ),
    _section(
        "10",
        "When something goes wrong",
        ("10.1", "A breach may lead to disciplinary action under the staff procedure."),
        (
            "10.2",
            "A breach of confidence, a defamation, harm to the school's name, an illegal act or a "
            "liability may lead to discipline or dismissal.",
        ),
        (
            "10.3",
            "Contractors tell the school officer of any breach at once, and deal with their own people "
            "under their own procedure.",
        ),
    ),
    _section(
        "A",
        "Before a new site is opened",
        ("A.1", "The standards are those of any other publication or public talk for the school."),
        ("A.2", "Think about what it is for, and whether it is worth the effort."),
        (
            "A.3",
            "Talk the audience, and how much it may join in, through with the headteacher and your line "
            "manager.",
        ),
        ("A.4", "Think about the time it will take, week after week."),
        (
            "A.5",
            "The line manager sees to it that enough trained people keep and moderate it, through "
            "absence and change.",
        ),
        ("A.6", "It has an end date and a way to end, and is never left to go stale."),
        ("A.7", "Say how you will know whether it has worked."),
    ),
    _section(
        "M",
        "Keeping this policy alive",
        ("M.1", "The headteacher reviews what went out, every term, for appropriateness."),
        (
            "M.2",
            "The policy has a version, an approver and a review date, and is reviewed by then.",
        ),
    ),
)
