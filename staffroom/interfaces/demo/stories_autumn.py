"""Tynebank High's posts of the current term that did not simply go well, or are still under way."""

from __future__ import annotations

from staffroom.interfaces.demo.scripted_post import ScriptedPost


TYNEBANK_AUTUMN_STORIES: tuple[ScriptedPost, ...] = (
    ScriptedPost(
        site="x",
        author="teacher_pe",
        at=0.20,
        text=(
            "Hockey: Tynebank 2, Marram Bay 0. Player of the match is {pupil_initial} for three "
            "saves that nobody who saw them will forget. 🏑"
        ),
        story="mended",
        mended=(
            "Hockey: Tynebank 2, Marram Bay 0. Player of the match is our goalkeeper, for three "
            "saves that nobody who saw them will forget. 🏑"
        ),
    ),
    ScriptedPost(
        site="facebook",
        author="teacher_science",
        at=0.31,
        text="Telescope night is back. Come along and see Saturn. Everybody is welcome.",
        story="changes",
        mended=(
            "Telescope night is back. Come along on Thursday from 7 to 8.30pm on the top field and see "
            "Saturn. It is free and everybody is welcome; if it is cloudy, there are hot chocolate and "
            "a talk in lab 3 instead."
        ),
        reason=(
            "Yes please. Families need the day, the time, whether it costs anything, and what happens "
            "if it is cloudy."
        ),
    ),
    ScriptedPost(
        site="facebook",
        author="teacher",
        at=0.36,
        text=(
            "To the idiot who leaves the white van across our gate every single morning: one day you "
            "will hit somebody's child, and you will deserve everything you get."
        ),
        story="rejected",
        reason=(
            "We all feel it. But the van is a neighbour's and people will know whose. The premises team "
            "has spoken to the council; a calm reminder about the zigzag lines is welcome instead."
        ),
    ),
    ScriptedPost(
        site="facebook",
        author="teacher",
        at=0.40,
        text=(
            "Year 8 castle trip: the coach leaves at 8.30am on Wednesday, packed lunch and a coat "
            "needed. Running late? Text Mr Brodie on 07700 900283 and we will wait five minutes."
        ),
        story="mended",
        mended=(
            "Year 8 castle trip: the coach leaves at 8.30am on Wednesday, packed lunch and a coat "
            "needed. Running late? Ring the office on 01632 960140 and we will wait five minutes."
        ),
    ),
    ScriptedPost(
        site="facebook",
        author="site_lead",
        at=0.45,
        text=(
            "Library week ended with a full house: novelist {pupil_full}, who left Tynebank fifteen "
            "years ago, read from a new book and told Year 9 that nobody's first draft is any good. The "
            "signed copies are on the front desk."
        ),
        story="overridden",
        reason=(
            "This is the novelist, an adult who left fifteen years ago and happens to share a name with "
            "a pupil of ours. Agreed to the post by e-mail on the day of the visit."
        ),
    ),
    ScriptedPost(
        site="website",
        author="deputy_head",
        at=0.49,
        text=(
            "Many of you have asked after {pupil_full} of {pupil_form}, who is in hospital after an "
            "operation and is not expected back before half-term. Cards can be left at reception."
        ),
        story="mended",
        mended=(
            "Thank you for the many kind messages this week. When somebody is away from school, it is "
            "for their family to say why, so we do not write about it here. Cards can always be left at "
            "reception, and we make sure that they arrive."
        ),
    ),
    ScriptedPost(
        site="website",
        author="site_lead",
        at=0.55,
        text=(
            "The winter fair takes place on the first Saturday of December at the old mill, with "
            "forty stalls, a brass band and a grotto. Parking is easy."
        ),
        story="changes",
        mended=(
            "The winter fair takes place on the first Saturday of December from 11am to 3pm at the old "
            "mill, with forty stalls, a brass band and a grotto. Parking is easy, the 14 bus stops "
            "outside, and there is a ramp at the side door. Entry is free."
        ),
        reason=(
            "Lovely. Please add the times, the price of entry, and how to get there without a car or "
            "with a wheelchair."
        ),
    ),
    ScriptedPost(
        site="x",
        author="site_lead",
        at=0.58,
        text="Tonight's orchestra rehearsal moves to the dining hall, 3.30 to 5pm. Bring a stand. 🎻",
        story="withdrawn",
    ),
    ScriptedPost(
        site="x",
        author="teacher_pe",
        at=0.61,
        text=(
            "If you ask me, the government has no idea what it is doing with school sport, and I am "
            "ashamed of the lot of them. Two hours a week is a joke."
        ),
        story="rejected",
        reason=(
            "That is your own view, and on the school's account it would read as ours. What we can "
            "post is what our pupils get out of their two hours: would you write that one?"
        ),
    ),
    ScriptedPost(
        site="facebook",
        author="office",
        at=0.61,
        text=(
            "Missed the flu vaccination in school? The health service's team holds a catch-up clinic "
            "during half-term. Book with them directly on 01632 960911; we cannot book for you."
        ),
        story="overridden",
        reason=(
            "The number is the vaccination team's public booking line, taken from their own letter to "
            "families. No member of staff can be reached on it."
        ),
    ),
    ScriptedPost(
        site="instagram",
        author="site_lead_art",
        at=0.75,
        text=(
            "Best in show at the county young artists' day: {pupil_full}, {pupil_form}, for this "
            "quiet little still life with a kettle. #tynebankart"
        ),
        story="mended",
        mended=(
            "Best in show at the county young artists' day: this quiet little still life with a kettle, "
            "painted in our after-school studio. #tynebankart"
        ),
    ),
    ScriptedPost(
        site="x",
        author="teacher_music",
        at=0.80,
        text=(
            "Battle of the bands: Tynebank first, everybody else nowhere. Coldstone's drummer should "
            "ask for those lessons back. 🥁"
        ),
        story="changes",
        mended=(
            "Battle of the bands: first place for Tynebank, and a great night with five schools on one "
            "stage. Thank you to Coldstone for having us all. 🥁"
        ),
        reason=(
            "Congratulations. The other drummer is a child too, and our families know each other. "
            "Please thank the host instead."
        ),
    ),
    ScriptedPost(
        site="website",
        author="site_lead",
        at=0.90,
        text=(
            "World Book Day is in the first week of March, which sounds far away until you have to make "
            "a costume. This year's idea: come as a place in a book instead of a person in it."
        ),
        story="draft",
    ),
    ScriptedPost(
        site="facebook",
        author="office",
        at=0.975,
        text=(
            "Christmas lunch is in two weeks' time. Please order through the app by Friday: turkey, "
            "halal chicken or a mushroom pie, and pudding for everyone. Free school meals are ordered "
            "in the same way and nobody can see the difference."
        ),
        story="approved_only",
    ),
    ScriptedPost(
        site="instagram",
        author="site_lead_art",
        at=0.98,
        text=(
            "Snow day studio: white paper, white paint, white window. Everything you see is a shadow. "
            "#winterlight #tynebankart"
        ),
        story="approved_only",
    ),
    ScriptedPost(
        site="facebook",
        author="teacher_music",
        at=0.982,
        text=(
            "The winter concert is on the second Thursday of December at 6.30pm in the main hall: "
            "carols, klezmer, a samba nobody asked for and the biggest junior choir we have ever had. "
            "Free entry, and mince pies in the interval for the instrument fund."
        ),
        story="pending",
    ),
    ScriptedPost(
        site="x",
        author="teacher_pe",
        at=0.986,
        text=(
            "County cup FINAL: Tynebank 2, Thornmoor 1! Both goals from {pupil_full}, and a save in "
            "the last minute that has to be seen to be believed. 🏆⚽"
        ),
        story="pending",
    ),
    ScriptedPost(
        site="website",
        author="deputy_head",
        at=0.99,
        text=(
            "The Year 11 mock examinations start on Monday. Pupils need two black pens, a calculator "
            "and their candidate number; water bottles must be clear. Lessons go on as usual between "
            "papers. The timetable is in the app, and paper copies are at reception."
        ),
        story="pending",
    ),
    ScriptedPost(
        site="x",
        author="teacher",
        at=0.994,
        text=(
            "Year 13 geographers presented their coast projects to the harbour board this morning, and "
            "the board took notes. Proud does not cover it. 🌊"
        ),
        story="pending",
    ),
    ScriptedPost(
        site="facebook",
        author="teacher_science",
        at=0.995,
        text=(
            "STEM club news: after six weeks of sawing, soldering and swearing at glue, our entry for "
            "the robot regatta floats. Come and see it on"
        ),
        story="draft",
    ),
    ScriptedPost(
        site="x",
        author="site_lead",
        at=0.998,
        text=(
            "Merry Christmas to all who celebrate it, and a restful break to everyone. School opens "
            "again on the first Tuesday of January. ⭐"
        ),
        story="draft",
    ),
)
