"""Every setting of the installation, in one file. docs/reference/settings.md lists the variables."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from csp.constants import NONE, SELF

from staffroom.config.env import (
    BadSetting,
    env_database,
    env_flag,
    env_folder,
    env_list,
    env_number,
    env_text,
    kept_secret,
)


PROJECT = Path(__file__).resolve().parents[2]
WEB = PROJECT / "staffroom" / "interfaces" / "web"

# --- Where things are --------------------------------------------------------------------------

DATA = env_folder("STAFFROOM_DATA", PROJECT / "data")
# How people reach this installation; decides Secure cookies, HSTS and the host that is answered.
PUBLIC_URL = env_text("STAFFROOM_URL", "http://localhost:8000").rstrip("/")
DEMO = env_flag("STAFFROOM_DEMO", default=False)
# A moment at which the clock stands still, for pictures and tests; refused outside the demo.
FROZEN_CLOCK = env_text("STAFFROOM_FROZEN_CLOCK")

# --- Django ------------------------------------------------------------------------------------

DEBUG = False
SECRET_KEY = env_text("STAFFROOM_SECRET_KEY") or kept_secret(DATA, "secret-key")
_host = urlsplit(PUBLIC_URL).hostname or "localhost"
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]", _host, *env_list("STAFFROOM_HOSTS")]
ROOT_URLCONF = "staffroom.config.urls"
WSGI_APPLICATION = "staffroom.config.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.forms",  # lets our own template of a form field be found
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "csp",
    "django_htmx",
    "huey.contrib.djhuey",
    "staffroom.domain.audit",
    "staffroom.domain.outbox",
    "staffroom.domain.schools",
    "staffroom.domain.sign_in",
    "staffroom.domain.people",
    "staffroom.domain.tasks",
    "staffroom.domain.staffing",
    "staffroom.domain.policy",
    "staffroom.domain.sites",
    "staffroom.domain.publishing",
    "staffroom.domain.archive",
    "staffroom.domain.review",
    "staffroom.interfaces.web",
    "staffroom.interfaces.jobs",
    *(["staffroom.interfaces.demo"] if DEMO else []),
    "staffroom.config",
]

MIDDLEWARE = [
    "staffroom.interfaces.web.middleware.one_log_line",
    "staffroom.interfaces.web.middleware.at_the_door",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.auth.middleware.LoginRequiredMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "staffroom.interfaces.web.middleware.last_seen",
    "staffroom.interfaces.web.middleware.private_pages",
    "staffroom.interfaces.web.middleware.refusals",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [WEB / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.messages.context_processors.messages",
                "staffroom.interfaces.web.context.every_page",
            ],
            "builtins": ["staffroom.interfaces.web.templatetags.words"],
        },
    }
]
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"

# --- Data --------------------------------------------------------------------------------------

DATABASES = {"default": env_database("STAFFROOM_DATABASE_URL", sqlite=DATA / "staffroom.sqlite3")}
CACHES = {
    # Shared by every worker, so that limits on sign-in hold across them; its table is in the database.
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "cache_entries",
        # Far more than anybody's tries at a password, so that none is forgotten to make room.
        "OPTIONS": {"MAX_ENTRIES": 100_000},
    }
}
# A file of its own, so that polling for jobs never keeps the application's writer waiting.
HUEY = {
    "huey_class": "huey.SqliteHuey",
    "name": "staffroom",
    "filename": str(DATA / "jobs.sqlite3"),
    "immediate": False,
}

# --- People and sign-in ------------------------------------------------------------------------

AUTH_USER_MODEL = "people.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator",
        "OPTIONS": {"user_attributes": ("name", "email")},
    },
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "home"
LOGOUT_REDIRECT_URL = "home"
ACCOUNT_ADAPTER = "staffroom.interfaces.web.sign_in.adapter.InvitedOnly"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "none"  # an address is entered by the school, not by a stranger
ACCOUNT_SESSION_REMEMBER = False
# What may be tried how often is counted by domain/sign_in/limits.py, before anything is hashed.
ACCOUNT_RATE_LIMITS = False
ACCOUNT_LOGIN_TIMEOUT = 10 * 60  # seconds between the password and the second step
MFA_ADAPTER = "staffroom.domain.sign_in.sealing.Sealing"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_WEBAUTHN_USER_VERIFICATION = "required"  # a fingerprint, a face or a PIN, and not the key alone
MFA_RECOVERY_CODE_DIGITS = 10
# How many proxies stand in front and say where a request comes from; each school's own, never a guess.
ALLAUTH_TRUSTED_PROXY_COUNT = env_number(
    "STAFFROOM_PROXIES", default=1 if PUBLIC_URL.startswith("https://") else 0
)
SESSION_COOKIE_AGE = 10 * 60 * 60  # seconds from signing in: a school day
# Minutes in which nothing is asked for, after which whoever may see personal data signs in again.
IDLE_MINUTES = env_number("STAFFROOM_IDLE_MINUTES", default=120)
if not 5 <= IDLE_MINUTES <= SESSION_COOKIE_AGE // 60:
    raise BadSetting("STAFFROOM_IDLE_MINUTES", "a whole number from 5 to 600")
SESSION_ENGINE = "staffroom.domain.sign_in.session_store"
KNOWN_DEVICE_COOKIE = "__Host-known" if PUBLIC_URL.startswith("https://") else "known"
AT_WORK_COOKIE = "__Host-at-work" if PUBLIC_URL.startswith("https://") else "at-work"

# --- Languages and time ------------------------------------------------------------------------

LANGUAGE_CODE = "en-gb"
USE_I18N = True
USE_TZ = True
TIME_ZONE = "Europe/London"  # shown; stored as UTC

# --- Files, mail -------------------------------------------------------------------------------

STATIC_URL = "static/"
STATIC_ROOT = DATA / "static"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
WHITENOISE_MANIFEST_STRICT = False
# A form of 2 MB is refused before it is read; files beyond 2 MB wait on disk (lists: domain/people).
DATA_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024
FILE_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024
EMAIL_HOST = env_text("STAFFROOM_SMTP_HOST")
EMAIL_PORT = env_number("STAFFROOM_SMTP_PORT", default=25)
EMAIL_HOST_USER = env_text("STAFFROOM_SMTP_USER")
EMAIL_HOST_PASSWORD = env_text("STAFFROOM_SMTP_PASSWORD")
EMAIL_USE_TLS = env_flag("STAFFROOM_SMTP_TLS", default=bool(EMAIL_HOST_USER))
EMAIL_TIMEOUT = 20
DEFAULT_FROM_EMAIL = env_text("STAFFROOM_MAIL_FROM", f"staffroom@{_host}")
# Without a mail server the letters are files in the data folder, where a person can read them.
EMAIL_BACKEND = (
    "django.core.mail.backends.smtp.EmailBackend"
    if EMAIL_HOST
    else "django.core.mail.backends.filebased.EmailBackend"
)
EMAIL_FILE_PATH = str(DATA / "outgoing-mail")

# --- Backups ------------------------------------------------------------------------------------

# Not made here: a backup disk that is away must not stop the school.
BACKUPS = Path(env_text("STAFFROOM_BACKUPS") or DATA / "backups").expanduser().resolve()
BACKUP_KEYS = env_list("STAFFROOM_BACKUP_KEYS")
BACKUP_UNENCRYPTED = env_text("STAFFROOM_BACKUP_UNENCRYPTED")
BACKUP_KEEP = env_number("STAFFROOM_BACKUP_KEEP", default=14)

# --- Security ----------------------------------------------------------------------------------

_https = PUBLIC_URL.startswith("https://")
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if _https else None
SECURE_SSL_REDIRECT = _https
SECURE_REDIRECT_EXEMPT = [r"^health$"]
SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60 if _https else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = _https
SECURE_HSTS_PRELOAD = _https
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
# Secure wherever people come by https. On plain http (the demo, a first look on the school's network)
# a Secure cookie would be dropped by Safari and by every browser off localhost: nobody could sign in.
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = _https
SESSION_COOKIE_NAME = "__Host-session" if _https else "session"
CSRF_COOKIE_NAME = "__Host-csrf" if _https else "csrf"
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"  # they may name people
CSRF_FAILURE_VIEW = "staffroom.interfaces.web.errors.stale_form"
CSRF_TRUSTED_ORIGINS = [PUBLIC_URL] if _https else []
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
}

# --- Logs: one JSON object a line, no names, no text, no addresses ------------------------------

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "json": {
            "()": "pythonjsonlogger.json.JsonFormatter",
            "format": "%(asctime)s %(levelname)s %(name)s %(message)s",
        }
    },
    "handlers": {"lines": {"class": "logging.StreamHandler", "formatter": "json"}},
    "root": {"handlers": ["lines"], "level": env_text("STAFFROOM_LOG_LEVEL", "WARNING")},
    "loggers": {
        "staffroom": {"level": env_text("STAFFROOM_LOG_LEVEL", "INFO")},
        # Django names paths of refused requests here; ours says the same without them.
        "django.request": {"level": "CRITICAL"},
        "django.security": {"level": "CRITICAL"},
        # At the finest level a page's whole context is written here, with the text being checked.
        "django.template": {"level": "WARNING"},
        # It tells which passkey was used.
        "fido2": {"level": "WARNING"},
    },
}
