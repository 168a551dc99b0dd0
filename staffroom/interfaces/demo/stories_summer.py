"""Tynebank High's posts of the finished term that did not simply go well."""

from __future__ import annotations

from staffroom.interfaces.demo.scripted_post import ScriptedPost


TYNEBANK_SUMMER_STORIES: tuple[ScriptedPost, ...] = (
    ScriptedPost(
        site="x",
        author="teacher_pe",
        at=0.12,
        text=(
            "What a finish! {pupil_full} takes gold in the 200 m at the county trials, in a school "
            "record. The whole minibus sang all the way home. 🥇"
        ),
        story="mended",
        mended=(
            "What a finish! One of our sprinters takes gold in the 200 m at the county trials, in a "
            "school record. The whole minibus sang all the way home. 🥇"
        ),
    ),
    ScriptedPost(
        site="facebook",
        author="site_lead",
        at=0.24,
        text=(
            "A very happy birthday to {pupil_full} in {pupil_form}, born 12 March 2012, who spent "
            "lunchtime teaching the whole junior choir a song to sing to somebody else."
        ),
        story="mended",
        mended=(
            "A very happy birthday to the member of our junior choir who spent lunchtime teaching "
            "everyone a song to sing to somebody else."
        ),
    ),
    ScriptedPost(
        site="facebook",
        author="teacher_music",
        at=0.35,
        text=(
            "Our wind band plays in the foyer of the Staithes Theatre on Saturday at noon, before the "
            "matinee. The foyer is free; for tickets to the show itself ring the theatre's box office "
            "on 01632 960822."
        ),
        story="overridden",
        reason=(
            "The number is the theatre's public box office, printed on its own posters. It belongs to "
            "nobody at school, and families need it."
        ),
    ),
    ScriptedPost(
        site="x",
        author="teacher",
        at=0.66,
        text=(
            "Silver expedition families: the teams set off on Friday at 9am. Any worry over the "
            "weekend, at any hour, ring Mr Brodie on 07700 900417. #DofE"
        ),
        story="mended",
        mended=(
            "Silver expedition families: the teams set off on Friday at 9am. The number to ring over "
            "the weekend is in the letter that came home on Monday. #DofE"
        ),
    ),
    ScriptedPost(
        site="website",
        author="teacher_science",
        at=0.52,
        text=(
            "After four months of builders who could not find the right door, let alone the right "
            "pipe, labs 1 and 2 are open again. There are new benches, working gas taps and enough "
            "sockets for everyone. Thank you to all the classes who did chemistry in the dining hall."
        ),
        story="changes",
        mended=(
            "Labs 1 and 2 are open again. There are new benches, working gas taps and enough sockets "
            "for everyone. Thank you to all the classes who did chemistry in the dining hall, and to "
            "the canteen team who shared it with them so cheerfully."
        ),
        reason=(
            "Great news, and families will love it. Please leave out the remark about the builders: "
            "the firm is named on our own notice board, so people know who is meant."
        ),
    ),
    ScriptedPost(
        site="x",
        author="teacher_pe",
        at=0.58,
        text=(
            "Robbed. That was never a no-ball and the umpire needs an eye test. Year 9 deserved the "
            "win and everybody on that field knows it. 🏏"
        ),
        story="rejected",
        reason=(
            "The umpire was a volunteer and a parent of the other school. It would hurt, and it is not "
            "how we want our players to lose. Send in a post about how well they played, and it is on."
        ),
    ),
    ScriptedPost(
        site="instagram",
        author="site_lead_art",
        at=0.59,
        text=(
            "Finally something in this building worth looking at. Year 10 textiles, all hand-dyed. "
            "#textiles #tynebankart"
        ),
        story="changes",
        mended=(
            "Indigo, rust, onion skin. Year 10 textiles, all hand-dyed in the courtyard this week. "
            "#textiles #tynebankart"
        ),
        reason=(
            "Beautiful work. Please say how it was made rather than that the rest of the building is "
            "dull: other departments read this too."
        ),
    ),
    ScriptedPost(
        site="facebook",
        author="office",
        at=0.83,
        text=(
            "Found on the top field after the picnic: a navy blazer with the name {pupil_full}, "
            "{pupil_form}, in the collar, and a phone with a cracked screen. Both are at reception."
        ),
        story="mended",
        mended=(
            "Found on the top field after the picnic: a navy blazer, and a phone with a cracked screen. "
            "The blazer has a name in it, so its owner has been told. The phone is at reception."
        ),
    ),
    ScriptedPost(
        site="facebook",
        author="deputy_head",
        at=0.68,
        text=(
            "NOT FOR CIRCULATION: draft 3. From September the school day ends at 3.10pm, five minutes "
            "earlier than now, so that the late bus can connect with the 3.25pm into town."
        ),
        story="mended",
        mended=(
            "From September the school day ends at 3.10pm, five minutes earlier than now, so that the "
            "late bus can connect with the 3.25pm into town. A letter to every family follows on Friday."
        ),
    ),
    ScriptedPost(
        site="x",
        author="office",
        at=0.71,
        text="Own-clothes day is this Friday: £1 for the hospice, no football shirts please. 👕",
        story="withdrawn",
    ),
    ScriptedPost(
        site="facebook",
        author="teacher",
        at=0.78,
        text=(
            "The council votes on the bus cuts next week. If your councillor is not against them, "
            "remember that at the next election and vote for somebody who is."
        ),
        story="rejected",
        reason=(
            "The school has to stay out of party politics, and this tells people how to vote. We have "
            "written to the council as a school; a post that links to that letter is fine."
        ),
    ),
    ScriptedPost(
        site="x",
        author="teacher_music",
        at=0.89,
        text=(
            "Thinking of starting the trombone in September? Drop Mr Prothero a line at "
            "slidingowen@postbox.example and try one over the break. 🎺"
        ),
        story="mended",
        mended=(
            "Thinking of starting the trombone in September? E-mail office@tynebank.example, marked "
            "trombone, and try one over the break. 🎺"
        ),
    ),
)
