# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Words are found in the source, translations survive, and the shipped files are in step."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from tools import translations

SOURCE = """
title = tr("Plan")
count = tr("%n note(s)", n=3)
other = tr("%n person(s)", 3)
TABLE = [mark("Undo")]
tr(variable)
"""


def project(root: Path) -> Path:
    (root / "facilitator").mkdir(parents=True)
    (root / "facilitator" / "some.py").write_text(SOURCE, encoding="utf-8")
    return root


def test_words_and_plurals_are_found() -> None:
    assert translations.words_in(SOURCE) == {
        "Plan": False,
        "%n note(s)": True,
        "%n person(s)": True,
        "Undo": False,
    }


def test_what_is_translated_stays_and_the_rest_waits(tmp_path: Path) -> None:
    root, folder = project(tmp_path / "p"), tmp_path / "i18n"
    assert translations.update(folder, root) == {"en": 0, "nl": 4, "sv": 4, "et": 4}
    file = folder / "facilitator_nl.ts"
    text = file.read_text(encoding="utf-8")
    done = text.replace(
        '<source>Undo</source>\n      <translation type="unfinished" />',
        "<source>Undo</source>\n      <translation>Ongedaan maken</translation>",
    )
    assert done != text
    file.write_text(done, encoding="utf-8")
    assert translations.update(folder, root)["nl"] == 3
    assert translations.known(file) == {"Undo": ["Ongedaan maken"]}


def test_released_files_are_read_by_qt(tmp_path: Path) -> None:
    root, folder = project(tmp_path / "p"), tmp_path / "i18n"
    translations.update(folder, root)
    translations.release(folder)
    translator = QTranslator()
    assert translator.load(str(folder / "facilitator_en.qm"))
    assert translator.translate("facilitator", "%n note(s)", None, 1) == "%n note"
    assert translator.translate("facilitator", "%n note(s)", None, 2) == "%n notes"


@pytest.mark.parametrize("lang", sorted(translations.LANGUAGES))
def test_the_shipped_files_are_in_step_with_the_source(lang: str) -> None:
    """`python -m tools.translations` puts them in step."""
    file = translations.FOLDER / f"facilitator_{lang}.ts"
    sources = set(re.findall(r"<source>(.*?)</source>", file.read_text(encoding="utf-8"), re.S))
    words = translations.all_words()
    wanted = {text for text, counted in words.items() if counted or lang != "en"}
    unescaped = {
        text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&") for text in sources
    }
    assert unescaped == wanted


def test_english_has_every_plural() -> None:
    known = translations.known(translations.FOLDER / "facilitator_en.ts")
    counted = {text for text, plural in translations.all_words().items() if plural}
    assert counted - set(known) == set()


@pytest.mark.parametrize("lang", ["nl", "sv"])
def test_translations_keep_what_is_filled_in(lang: str) -> None:
    """`{name}` and `%n` of the English words are all there, once each, in every form."""
    places = re.compile(r"\{\w+\}|%n")
    known = translations.known(translations.FOLDER / f"facilitator_{lang}.ts")
    wrong = [
        (text, form)
        for text, forms in known.items()
        for form in forms
        if sorted(places.findall(text)) != sorted(places.findall(form))
    ]
    assert wrong == []


@pytest.mark.parametrize("lang", ["en", "nl", "sv"])
def test_translations_have_no_word_that_we_do_not_use(lang: str) -> None:
    known = translations.known(translations.FOLDER / f"facilitator_{lang}.ts")
    never = re.compile(r"\b(cluster|kluster|deelnemer|gebruiker|användare|deltagare)\w*|!", re.I)
    assert [form for forms in known.values() for form in forms if never.search(form)] == []
