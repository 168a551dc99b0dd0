"""Everything of one school, below its slug."""

from __future__ import annotations

from django.urls import path

from staffroom.interfaces.web.account import again, steps
from staffroom.interfaces.web.account import views as account
from staffroom.interfaces.web.archive import views as archive
from staffroom.interfaces.web.audit import heads
from staffroom.interfaces.web.audit import views as audit
from staffroom.interfaces.web.backups import views as backups
from staffroom.interfaces.web.check import views as check
from staffroom.interfaces.web.elections import views as elections
from staffroom.interfaces.web.home import views as home
from staffroom.interfaces.web.letters import views as letters
from staffroom.interfaces.web.own import views as own
from staffroom.interfaces.web.people import (
    imports,
    lists,
    mine,
    person,
    second_step,
    staff,
    two_people,
    who,
)
from staffroom.interfaces.web.policy import views as policy
from staffroom.interfaces.web.posts import views as posts
from staffroom.interfaces.web.review import views as review
from staffroom.interfaces.web.sites import views as sites
from staffroom.interfaces.web.staffing import views as staffing
from staffroom.interfaces.web.tasks import calendar, letter_choices
from staffroom.interfaces.web.tasks import views as tasks


urlpatterns = [
    path("", home.school, name="school"),
    path("tasks/", tasks.tasks, name="tasks"),
    path("tasks/done/", tasks.done, name="tasks_done"),
    path("tasks/letters/", letter_choices.choices, name="letter_choices"),
    path("tasks/letters/end-links/", letter_choices.end_links, name="end_links"),
    path("tasks/calendar/", calendar.address, name="calendar"),
    path("tasks/calendar/end/", calendar.end, name="end_calendar"),
    path("tasks/<uuid:task_id>/", tasks.task, name="task"),
    path("tasks/<uuid:task_id>/hand-over/", tasks.hand_over, name="hand_task"),
    path("tasks/<uuid:task_id>/put-off/", tasks.put_off, name="put_off_task"),
    path("tasks/<uuid:task_id>/take-up/", tasks.take_up, name="take_up_task"),
    path("tasks/<uuid:task_id>/done/", tasks.say_done, name="task_done"),
    path("letters/", letters.letters, name="letters"),
    path("letters/<uuid:letter_id>/", letters.again, name="letter_again"),
    path("check/", check.check, name="check"),
    path("check/margin/", check.margin, name="margin"),
    path("posts/", posts.posts, name="posts"),
    path("posts/<uuid:post_id>/", posts.post, name="post"),
    path("posts/<uuid:post_id>/decide/", posts.decide, name="decide"),
    path("posts/<uuid:post_id>/posted/", posts.posted, name="posted"),
    path("posts/<uuid:post_id>/withdraw/", posts.withdraw, name="withdraw"),
    path("archive/", archive.archive, name="archive"),
    path("archive/<uuid:entry_id>/", archive.archived, name="archived"),
    path("archive/<uuid:entry_id>/done/", archive.done, name="done"),
    path("archive/<uuid:entry_id>/correct/", archive.correct, name="correct"),
    path("sites/", sites.sites, name="sites"),
    path("sites/new/", sites.new, name="new_site"),
    path("sites/<uuid:site_id>/lead/", sites.lead, name="site_lead"),
    path("sites/<uuid:site_id>/account/", sites.account, name="site_account"),
    path("sites/<uuid:site_id>/naming/", sites.naming, name="site_naming"),
    path("review/terms/", review.new_term, name="new_term"),
    path("review/terms/<int:term_id>/", review.correct_term, name="correct_term"),
    path("review/", review.reviews, name="reviews"),
    path("review/<int:term_id>/", review.review, name="review"),
    path("review/<int:term_id>/judge/", review.judge, name="judge"),
    path("review/<int:term_id>/sign-off/", review.sign_off, name="sign_off"),
    path("review/<int:term_id>/record/", review.record, name="record"),
    path("policy/", policy.policy, name="policy"),
    path("elections/", elections.elections, name="elections"),
    path("elections/<int:election_id>/end/", elections.end, name="end_election"),
    path("school/", own.own_details, name="own_details"),
    path("people/", staff.people, name="people"),
    path("people/me/", mine.my_data_page, name="my_data"),
    path("people/me.json", mine.my_data_file, name="my_data_file"),
    path("people/joiners-and-leavers/", staffing.joiners_and_leavers, name="joiners_and_leavers"),
    path("people/joiners-and-leavers/days/", staffing.days_ahead, name="days_ahead"),
    path("people/joiners-and-leavers/leaving/", staffing.say_leaves, name="say_leaves"),
    path("people/joiners-and-leavers/<uuid:passage_id>/", staffing.passage, name="passage"),
    path(
        "people/joiners-and-leavers/<uuid:passage_id>/answer/",
        staffing.answer_step,
        name="answer_step",
    ),
    path(
        "people/joiners-and-leavers/<uuid:passage_id>/manager/",
        staffing.name_manager,
        name="name_manager",
    ),
    path("people/joiners-and-leavers/<uuid:passage_id>/stays/", staffing.stays, name="stays"),
    path("people/undertaking/<uuid:passage_id>/", staffing.undertaking, name="undertaking"),
    path("people/who/", who.who, name="who"),
    path("people/propose/", two_people.propose, name="propose"),
    path("people/proposals/<uuid:proposal_id>/", two_people.decide, name="decide_proposal"),
    path(
        "people/proposals/<uuid:proposal_id>/withdraw/",
        two_people.withdraw,
        name="withdraw_proposal",
    ),
    path("people/stand-in/", two_people.stand_in, name="stand_in"),
    path("people/add/", person.add, name="add_person"),
    path("people/person/<path:staff_id>/", person.person, name="person"),
    path("people/change/<path:staff_id>/", person.change, name="change_person"),
    path("people/end/<path:staff_id>/", person.end, name="end_person"),
    path("people/bring-back/<path:staff_id>/", person.bring_back, name="bring_back"),
    path("people/access/<path:staff_id>/", staff.access, name="access"),
    path("people/take-role/<path:staff_id>/", staff.take_role, name="take_role"),
    path("people/end-access/<path:staff_id>/", staff.end_access, name="end_access"),
    path("people/second-step/<path:staff_id>/", second_step.reset, name="reset_second_step"),
    path("people/lists/", lists.upload, name="lists"),
    path("people/lists/roll.csv", lists.example, {"kind": "roll"}, name="example_roll"),
    path("people/lists/staff.csv", lists.example, {"kind": "staff"}, name="example_staff"),
    path("people/lists/share/", lists.share, name="share"),
    path("people/lists/<int:import_id>/", lists.shown, name="preview"),
    path("people/lists/<int:import_id>/part/", lists.part, name="part"),
    path("people/lists/<int:import_id>/<slug:what>/", lists.shown_people, name="preview_people"),
    path("people/imports/", imports.brought_in, name="imports"),
    path("people/imports/<int:import_id>/", imports.one, name="import"),
    path("people/imports/<int:import_id>/<slug:what>/", imports.people_of, name="import_people"),
    path("backups/", backups.backups, name="backups"),
    path("account/", account.account, name="account"),
    path("account/again/", again.again, name="prove_again"),
    path("account/first/", steps.first, name="first_second_step"),
    path("account/app/", steps.app, name="set_up_app"),
    path("account/passkey/", steps.passkey, name="add_passkey"),
    path("account/steps/<int:step_id>/remove/", steps.remove, name="remove_step"),
    path("account/codes/", steps.codes, name="recovery_codes"),
    path("account/password/", account.password, name="change_password"),
    path("account/address/", account.confirm_address, name="ask_to_confirm"),
    path("account/sessions/end-others/", account.end_others, name="end_other_sessions"),
    path("account/sessions/<slug:session_id>/end/", account.end_session, name="end_session"),
    path("audit/", audit.audit, name="audit"),
    path("audit/<int:number>/", audit.entry, name="audit_entry"),
    path("audit/<int:number>/erase/", audit.erase, name="erase_words"),
    path("audit/<int:number>/proof.txt", heads.entry_proof, name="entry_proof"),
    path("audit/log.jsonl", heads.log_file, name="log_file"),
    path("audit/head/", heads.head, name="head"),
    path("audit/head.txt", heads.head_file, name="head_file"),
    path("audit/growth.txt", heads.growth_proof, name="growth_proof"),
    path("audit/verify_audit.py", heads.verifier, name="verifier"),
]
