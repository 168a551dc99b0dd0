"""The web's addresses: the installation's own first, then everything of one school under its slug."""

from __future__ import annotations

from allauth.account import views as allauth
from django.contrib.auth.decorators import login_not_required
from django.urls import include, path

from staffroom.interfaces.web.home import views as home
from staffroom.interfaces.web.people import invitation
from staffroom.interfaces.web.set_up import views as set_up
from staffroom.interfaces.web.sign_in import forgotten
from staffroom.interfaces.web.sign_in import views as sign_in
from staffroom.interfaces.web.tasks import calendar, letter_choices


urlpatterns = [
    path("", home.front, name="home"),
    path("health", home.health, name="health"),
    path("set-up/", set_up.token, name="set_up"),
    path("set-up/school/", set_up.school, name="set_up_school"),
    path("account/sign-in/", login_not_required(sign_in.SignIn.as_view()), name="account_login"),
    path("account/sign-in/passkey/", sign_in.with_passkey, name="passkey_sign_in"),
    path("account/second-step/", sign_in.second_step, name="mfa_authenticate"),
    path("account/sign-out/", login_not_required(allauth.logout), name="account_logout"),
    path(
        "account/inactive/", login_not_required(allauth.account_inactive), name="account_inactive"
    ),
    path("account/by-invitation/", sign_in.by_invitation, name="account_signup"),
    path("account/forgotten/", forgotten.forgotten, name="forgotten"),
    path("account/forgotten/sent/", forgotten.sent, name="forgotten_sent"),
    path("account/new-password/<str:token>/", forgotten.new_password, name="new_password"),
    path("account/confirm/<str:token>/", forgotten.confirm, name="confirm_address"),
    path(
        "account/invitation/<slug:school>/<uuid:user_id>/<str:token>/",
        invitation.accept,
        name="invitation",
    ),
    path("mail/<str:token>/", letter_choices.by_link, name="choices_by_link"),
    path("mail/<str:token>/stop/", letter_choices.stop, name="stop_letters"),
    path("calendar/<str:token>/staffroom.ics", calendar.feed, name="calendar_feed"),
    path("<slug:school>/", include("staffroom.interfaces.web.school_urls")),
]
