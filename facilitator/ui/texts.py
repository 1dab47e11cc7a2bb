# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Words, dates and times in the language of the screen. Every visible string passes `tr`.

The source language is British English; `resources/i18n/facilitator_{lang}.qm` holds the others, and
for English the plurals. `tools/translations.py` makes those files.
"""

from __future__ import annotations

from datetime import date, datetime, time
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTranslator

from facilitator import resources

CONTEXT = "facilitator"
#: Written in themselves, so that everybody finds their own.
LANGUAGES = {"en": "English", "nl": "Nederlands", "sv": "Svenska", "et": "Eesti"}
_LOCALES = {"en": "en_GB", "nl": "nl_NL", "sv": "sv_SE", "et": "et_EE"}

_QT_WORDS = QLibraryInfo.LibraryPath.TranslationsPath
_installed: list[QTranslator] = []
_language: list[str] = ["en"]


def tr(text: str, n: int | None = None) -> str:
    """`text` in the language of the screen; `n` fills `%n` and chooses the plural.

    As in `tr("Save PDF")` and `tr("%n note(s)", n=3)`.
    """
    if n is None:
        return QCoreApplication.translate(CONTEXT, text)
    # PySide reads the fourth argument as the count; the third is a comment that we never use.
    return QCoreApplication.translate(CONTEXT, text, None, n)


def mark(text: str) -> str:
    """`text` itself: names it for translation where a table is written before `tr` can be asked."""
    return text


def language_names() -> dict[str, str]:
    """Code → name of each language of the screen, each in itself."""
    return dict(LANGUAGES)


def system_language() -> str:
    """The first language of this computer that the screen has, else English."""
    for wanted in QLocale.system().uiLanguages():
        code = wanted.replace("_", "-").split("-")[0]
        if code in LANGUAGES:
            return code
    return "en"


def language() -> str:
    """The code of the language of the screen."""
    return _language[0]


def install_language(app: QCoreApplication, lang: str) -> None:
    """Show `lang` from now on ("" for the computer's own). Texts already on the screen stay."""
    chosen = lang if lang in LANGUAGES else system_language()
    for old in _installed:
        app.removeTranslator(old)
    _installed.clear()
    ours, qt = resources.root() / "i18n", Path(QLibraryInfo.path(_QT_WORDS))
    files = [ours / "facilitator_en.qm"]  # below the others: it has the English plurals
    if chosen != "en":  # the menus of Qt's own text fields, then ours
        files += [qt / f"qtbase_{chosen}.qm", ours / f"facilitator_{chosen}.qm"]
    for file in files:
        translator = QTranslator(app)
        if file.exists() and translator.load(str(file)):
            app.installTranslator(translator)
            _installed.append(translator)
    _language[:] = [chosen]
    QLocale.setDefault(locale())


@cache
def _locale_of(lang: str) -> QLocale:
    return QLocale(_LOCALES[lang])


def locale() -> QLocale:
    """The locale of the language of the screen, with its dates and numbers."""
    return _locale_of(language())


def _text(day: date, form: str) -> str:
    return locale().toString(QDate(day.year, day.month, day.day), form)


def _tidy(text: str) -> str:
    """Some data end short names with a full stop, or have "Sept"; the design does not."""
    return text.replace(".", "").replace("Sept", "Sep")


def weekday(day: date) -> str:
    """ "Thu" """
    return _tidy(_text(day, "ddd"))


def day_month(day: date) -> str:
    """ "26 Nov" """
    return _tidy(_text(day, "d MMM"))


def short_date(day: date) -> str:
    """ "Thu 26 Nov" """
    return f"{weekday(day)} {day_month(day)}"


def long_date(day: date) -> str:
    """ "Thursday 26 November 2026" """
    return _text(day, "dddd d MMMM yyyy")


def clock(moment: time | datetime) -> str:
    """ "13:52", always with 24 hours; a moment with a time zone is shown in this computer's."""
    if isinstance(moment, datetime) and moment.tzinfo is not None:
        moment = moment.astimezone()
    return f"{moment.hour:02d}:{moment.minute:02d}"
