# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Everything about the session: each field writes its own, and bad dates stay to be mended."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from facilitator.domain import edits
from facilitator.domain.records import LearningGroup, Session, Stage
from facilitator.domain.templates import session_from_template
from facilitator.intake import shipped
from facilitator.store.workspace import Workspace
from facilitator.ui.plan.about_page import AboutPage
from facilitator.ui.plan.choosing import GroupField, LanguageField
from facilitator.ui.plan.plan_view import PlanView
from facilitator.ui.sheet import NameSheet

SESSION = "5" * 32


@pytest.fixture
def page(view: PlanView) -> AboutPage:
    view.choose("")
    return view.about


def session(workspace: Workspace) -> Session:
    return workspace.state.sessions[SESSION]


def write(page: AboutPage, name: str, text: str, qtbot: QtBot) -> QLineEdit:
    field = page.row(name).field
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    return field


@pytest.mark.parametrize(
    ("name", "typed", "kept"),
    [
        ("title", "The night shift", "The night shift"),
        ("date", "3 dec", "2026-12-03"),
        ("start", "930", "09:30"),
        ("end", "12.15", "12:15"),
        ("place", "Hall 2", "Hall 2"),
        ("facilitator", "Iman Haddad", "Iman Haddad"),
        ("contact", "iman@example.org", "iman@example.org"),
        ("next_date", "+2w", "2026-12-10"),
        ("next_start", "13", "13:00"),
        ("next_end", "15", "15:00"),
        ("next_place", "Hall 3", "Hall 3"),
        ("retention", "31.12.2027", "2027-12-31"),
        ("correct_by", "fri", "2026-11-27"),
    ],
)
def test_fields_write_themselves(
    page: AboutPage, workspace: Workspace, qtbot: QtBot, name: str, typed: str, kept: str
) -> None:
    write(page, name, typed, qtbot)
    assert getattr(session(workspace), name) == kept


@pytest.mark.parametrize(("name", "typed"), [("date", "31 feb"), ("end", "25:00")])
def test_what_is_no_date_stays_until_it_is_right(
    page: AboutPage, workspace: Workspace, qtbot: QtBot, name: str, typed: str
) -> None:
    before = getattr(session(workspace), name)
    field = write(page, name, typed, qtbot)
    assert field.text() == typed
    assert page.row(name).why().startswith("This is not kept yet")
    assert getattr(session(workspace), name) == before
    page.refresh()
    assert field.text() == typed
    write(page, name, "3 dec" if name == "date" else "16:00", qtbot)
    assert page.row(name).why() == ""
    assert getattr(session(workspace), name) != before


def test_counts(page: AboutPage, workspace: Workspace) -> None:
    for name, value in (("people_expected", 200), ("dots_per_person", 5), ("number", 7)):
        page.row(name).field.setValue(value)  # type: ignore[attr-defined]
    page.write()
    found = session(workspace)
    assert (found.people_expected, found.dots_per_person, found.number) == (200, 5, 7)


def test_a_learning_group_is_named_chosen_and_renamed(
    page: AboutPage, workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.do(edits.add_group("Peer mentors"))
    field = page.row("group_id").field
    assert isinstance(field, GroupField)
    assert not page.rename.isVisibleTo(page)
    line = field.lineEdit()
    assert line is not None
    qtbot.keyClicks(line, "Night watch")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    group = workspace.state.groups[session(workspace).group_id or ""]
    assert (group.name, session(workspace).number) == ("Night watch", 1)
    assert [field.itemText(i) for i in range(field.count())] == ["Night watch", "Peer mentors"]
    assert page.rename.isVisibleTo(page)
    page.rename.click()
    sheet = next(s for s in page.window().findChildren(NameSheet) if s.isVisible())
    sheet.field.setText("Night shift")
    qtbot.keyClick(sheet.field, Qt.Key.Key_Return)
    assert workspace.state.all(LearningGroup)[group.id].name == "Night shift"
    assert field.currentText() == "Night shift"
    line.selectAll()
    qtbot.keyClick(line, Qt.Key.Key_Delete)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert session(workspace).group_id is None


def test_half_a_name_makes_no_learning_group(
    page: AboutPage, workspace: Workspace, qtbot: QtBot
) -> None:
    field = page.row("group_id").field
    assert isinstance(field, GroupField)
    line = field.lineEdit()
    assert line is not None
    line.setFocus()
    qtbot.keyClicks(line, "Nig")
    page.write()
    workspace.do(edits.write_session(workspace.state, SESSION, place="Elsewhere"))
    assert workspace.state.groups == {}
    assert line.text() == "Nig"


def test_a_second_language_brings_the_prompts_of_the_template(
    workspace: Workspace, qtbot: QtBot
) -> None:
    template = shipped.templates().templates[0]
    made, parts = session_from_template(template, "en", usual=shipped.usual())
    workspace.do(edits.add_session(made, parts))
    page = AboutPage(workspace, made.id, clock=workspace._clock)
    qtbot.addWidget(page)
    second = page.row("second_language").field
    assert isinstance(second, LanguageField)
    choose(second, "sv")
    stages = workspace.state.stages(made.id)
    assert [s.second_prompt for s in stages] == [s.prompt["sv"] for s in template.stages]
    first = page.row("language").field
    assert isinstance(first, LanguageField)
    choose(first, "nl")
    stages = workspace.state.stages(made.id)
    assert [stage.title for stage in stages] == [s.title["nl"] for s in template.stages]
    assert workspace.state.sessions[made.id].title == template.name["nl"]
    assert isinstance(stages[0], Stage)
    workspace.undo()
    workspace.undo()
    assert {stage.second_prompt for stage in workspace.state.stages(made.id)} == {""}


def choose(field: LanguageField, code: str) -> None:
    field.setCurrentIndex(field.findData(code))
    field.activated.emit(field.currentIndex())


def test_a_language_from_a_file_is_shown_by_its_name(page: AboutPage, workspace: Workspace) -> None:
    workspace.do(edits.write_session(workspace.state, SESSION, second_language="pt"))
    field = page.row("second_language").field
    assert isinstance(field, LanguageField)
    assert field.currentText() == "Português"
    assert field.value() == "pt"


def test_everything_has_a_name(page: AboutPage) -> None:
    for name in page._rows:
        assert page.row(name).field.accessibleName()


def test_narrow_is_one_below_the_other(page: AboutPage) -> None:
    tall = page.layout().totalSizeHint().height()  # type: ignore[union-attr]
    page.set_narrow(True)
    assert page.layout().totalSizeHint().height() > tall  # type: ignore[union-attr]
