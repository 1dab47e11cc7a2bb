# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Tabs for two languages, a dot where words are missing, and how large a prompt will stand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.domain import edits
from facilitator.store.workspace import Workspace
from facilitator.ui import texts
from facilitator.ui.plan.plan_view import PlanView
from facilitator.ui.plan.prompt_part import FIRST, SECOND, PromptPart, fit_words
from facilitator.ui.projector.prompt_fit import PromptFit, fit_prompt

SESSION, STAGE = "5" * 32, "a" * 31


@pytest.fixture
def part(qtbot: QtBot) -> PromptPart:
    made = PromptPart()
    qtbot.addWidget(made)
    made.resize(534, 200)
    made.show()
    return made


LARGEST = "%n line(s) on the projector, at the largest size"
MIDDLE = "%n line(s) on the projector, at the middle size"
SMALLEST = "%n line(s) on the projector, at the smallest size"
PAGES = "Longer than the projector shows at once: it goes over %n page(s)"


def said(text: str, number: int, spelled: str) -> str:
    """A sentence that begins with a number in words."""
    return spelled + texts.tr(text, n=number).removeprefix(str(number))


def test_the_line_below_says_how_it_stands(qapp: QApplication, part: PromptPart) -> None:
    texts.install_language(qapp, "en")
    part.show_languages("en", "")
    assert part.fit.label.text() == "No prompt: the room sees the title."
    part.first.setPlainText("What made a handover go well – or not – for you?")
    assert part.fit.label.text() == said(LARGEST, 2, "Two")
    assert part.fit.label.text().startswith("Two line")
    part.first.setPlainText("Why?")
    assert part.fit.label.text() == said(LARGEST, 1, "One")


@pytest.mark.parametrize(
    ("fit", "text", "number", "spelled"),
    [
        (PromptFit(124, 4, 1), LARGEST, 4, "Four"),
        (PromptFit(96, 5, 1), MIDDLE, 5, "Five"),
        (PromptFit(72, 5, 1), SMALLEST, 5, "Five"),
    ],
)
def test_every_size_has_words(
    qapp: QApplication, fit: PromptFit, text: str, number: int, spelled: str
) -> None:
    texts.install_language(qapp, "en")
    assert fit_words(fit) == said(text, number, spelled)


def test_more_than_a_page_is_warned_about(qapp: QApplication) -> None:
    assert fit_words(PromptFit(72, 9, 2)) == texts.tr(PAGES, n=2)


def test_what_is_said_is_what_the_projector_does(part: PromptPart) -> None:
    part.show_languages("en", "sv")
    long = "Which of our promises did we keep, and what made that possible for you? " * 6
    part.first.setPlainText(long)
    part.second.setPlainText("Vilka löften höll vi?")
    fit = fit_prompt(long.strip(), "Vilka löften höll vi?")
    assert fit.too_long
    assert part.fit.label.text() == fit_words(fit)


def test_a_dot_tells_where_words_are_missing(part: PromptPart) -> None:
    part.show_languages("en", "sv")
    tabs = part.tabs.tabs
    assert not tabs[FIRST].is_missing()
    assert not tabs[SECOND].is_missing(), "nothing is written in either"
    part.first.setPlainText("Why?")
    assert tabs[SECOND].is_missing()
    assert tabs[SECOND].accessibleName() == "Svenska, not written yet"
    part.second.setPlainText("Varför?")
    assert not tabs[SECOND].is_missing()
    part.first.setPlainText("")
    assert tabs[FIRST].is_missing()


def test_arrows_go_from_tab_to_tab(part: PromptPart, qtbot: QtBot) -> None:
    part.show_languages("en", "sv")
    qtbot.keyClick(part.tabs.tabs[FIRST], Qt.Key.Key_Right)
    assert part.field() is part.second
    qtbot.keyClick(part.tabs.tabs[SECOND], Qt.Key.Key_Left)
    assert part.field() is part.first


def test_one_language_offers_a_second(part: PromptPart, qtbot: QtBot) -> None:
    part.show_languages("sv", "")
    assert part.tabs.add.isVisible()
    assert not part.tabs.tabs[SECOND].isVisible()
    wanted: list[str] = []
    part.tabs.wanted.connect(wanted.append)
    menu = part.tabs.menu()
    names = [action.text() for action in menu.actions()]
    assert names[:3] == ["English", "Nederlands", "Eesti"]
    assert "Українська" in names
    menu.actions()[0].trigger()
    assert wanted == ["en"]
    part.show_languages("sv", "en")
    assert not part.tabs.add.isVisible()


def test_a_second_language_is_set_on_the_session(view: PlanView, workspace: Workspace) -> None:
    workspace.do(edits.write_session(workspace.state, SESSION, second_language=""))
    view.choose(STAGE + "3")
    assert view.stage.prompt.tabs.add.isVisible()
    view.stage.prompt.tabs.wanted.emit("uk")
    assert workspace.state.sessions[SESSION].second_language == "uk"
    assert view.stage.prompt.tabs.tabs[SECOND].text() == "Українська"
    workspace.undo()
    assert view.stage.prompt.tabs.add.isVisible()


def test_the_field_grows_with_the_words(part: PromptPart) -> None:
    part.show_languages("en", "")
    part.first.setPlainText("Why?")
    low = part.first.height()
    part.first.setPlainText("Why did it go well, and who saw that? " * 5)
    part.layout().activate()
    assert part.first.sizeHint().height() > low or part.first.minimumHeight() > low
