# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Everything of a stage can be changed on its page, and nothing typed there is lost."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from facilitator.domain import edits
from facilitator.domain.clock import FixedClock, utc_text
from facilitator.domain.records import Stage
from facilitator.store.workspace import Workspace
from facilitator.ui.plan.choosing import ChoiceField
from facilitator.ui.plan.plan_view import PlanView
from facilitator.ui.plan.prompt_part import FIRST, SECOND

SESSION, STAGE = "5" * 32, "a" * 31


def stage(workspace: Workspace, last: str = "4") -> Stage:
    return workspace.state.all(Stage)[STAGE + last]


@pytest.fixture
def page(view: PlanView) -> PlanView:
    view.choose(STAGE + "4")
    return view


def test_the_title_is_written_in_place(page: PlanView, workspace: Workspace, qtbot: QtBot) -> None:
    page.name_stage()
    qtbot.keyClicks(page.stage.title, "Say it all")
    qtbot.waitUntil(lambda: stage(workspace).title == "Say it all")
    assert page.stages.stages.index(5).data() == "Say it all"
    qtbot.keyClicks(page.stage.title, " now")
    qtbot.waitUntil(lambda: stage(workspace).title == "Say it all now")
    workspace.undo()
    assert stage(workspace).title == "Share and capture", "typing on is one step"
    assert page.stage.title.text() == "Share and capture"


def test_a_title_that_was_emptied_stays_empty_with_a_reason(
    page: PlanView, workspace: Workspace, qtbot: QtBot
) -> None:
    page.name_stage()
    qtbot.keyClick(page.stage.title, Qt.Key.Key_Delete)
    page.stage.write()
    assert stage(workspace).title == "Share and capture"
    assert page.stage.why.isVisible()
    assert "name is needed" in page.stage.why.text()
    qtbot.keyClicks(page.stage.title, "Again")
    page.stage.write()
    assert stage(workspace).title == "Again"
    assert not page.stage.why.isVisible()


def test_minutes_by_buttons_keys_and_digits(
    page: PlanView, workspace: Workspace, qtbot: QtBot
) -> None:
    field = page.stage.minutes
    field.more.click()
    assert stage(workspace).minutes == stage(workspace).planned_minutes == 26
    field.less.click()
    qtbot.keyClick(field.number, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert stage(workspace).minutes == 30
    field.number.selectAll()
    qtbot.keyClicks(field.number, "45")
    page.stage.write()
    assert stage(workspace).minutes == 45
    assert page.total.over.text() == "22 min over"


@pytest.mark.parametrize(("typed", "word"), [("601", "600"), ("-5", "less than nothing")])
def test_minutes_that_cannot_be_stay_with_a_reason(
    page: PlanView, workspace: Workspace, qtbot: QtBot, typed: str, word: str
) -> None:
    field = page.stage.minutes.number
    field.selectAll()
    qtbot.keyClicks(field, typed)
    page.stage.write()
    assert stage(workspace).minutes == 25
    assert word in page.stage.why.text()
    page.choose(STAGE + "3")
    assert not page.stage.why.isVisible()
    assert field.text() == "8"
    page.choose(STAGE + "4")
    assert field.text() == typed, "nothing is lost when the page is left"
    assert word in page.stage.why.text()


def test_an_empty_number_of_minutes_is_none(
    page: PlanView, workspace: Workspace, qtbot: QtBot
) -> None:
    field = page.stage.minutes.number
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    field.editingFinished.emit()
    assert field.text() == "25"
    assert stage(workspace).minutes == 25


def test_the_prompt_in_two_languages(page: PlanView, workspace: Workspace, qtbot: QtBot) -> None:
    part = page.stage.prompt
    part.first.selectAll()
    qtbot.keyClicks(part.first, "What helped?")
    part.tabs.choose(SECOND)
    assert part.second.isVisible()
    assert not part.first.isVisible()
    part.second.selectAll()
    qtbot.keyClicks(part.second, "Vad hjalp?")
    page.choose(STAGE + "3")
    assert (stage(workspace).prompt, stage(workspace).second_prompt) == (
        "What helped?",
        "Vad hjalp?",
    )
    assert page.stage.prompt.tabs.current() == FIRST


def test_a_long_prompt_is_kept_and_warned_about(
    page: PlanView, workspace: Workspace, qtbot: QtBot
) -> None:
    page.stage.prompt.first.setPlainText("What helped? " * 154)
    page.stage.write()
    assert len(stage(workspace).prompt) >= 2_000
    assert "Longer than the projector shows at once" in page.stage.prompt.fit.label.text()


def test_a_prompt_that_is_far_too_long_waits_for_somebody_to_shorten_it(
    page: PlanView, workspace: Workspace
) -> None:
    before = stage(workspace).prompt
    page.stage.prompt.first.setPlainText("x" * 10_001)
    page.choose(STAGE + "1")
    page.choose(STAGE + "4")
    assert len(page.stage.prompt.first.toPlainText()) == 10_001
    assert "10,000" in page.stage.prompt.why.text()
    assert stage(workspace).prompt == before


def test_the_cursor_stays_when_an_edit_arrives(page: PlanView, workspace: Workspace) -> None:
    field = page.stage.prompt.first
    cursor = field.textCursor()
    cursor.setPosition(5)
    field.setTextCursor(cursor)
    workspace.do(edits.write_stage(workspace.state, STAGE + "4", prompt="What makes it go well?"))
    assert field.toPlainText() == "What makes it go well?"
    assert field.textCursor().position() == 5
    field.moveCursor(QTextCursor.MoveOperation.End)
    field.insertPlainText(" And")
    workspace.do(edits.write_stage(workspace.state, STAGE + "4", title="Other"))
    assert field.toPlainText().endswith("And")
    assert page.stage.title.text() == "Other"


@pytest.mark.parametrize("name", ["phones", "keeps_names", "hidden", "shows_timer", "optional"])
def test_what_a_stage_allows_is_ticked(page: PlanView, workspace: Workspace, name: str) -> None:
    before = getattr(stage(workspace), name)
    page.stage.checks[name].click()
    assert getattr(stage(workspace), name) is not before
    workspace.undo()
    assert page.stage.checks[name].isChecked() is before


def test_names_that_are_no_longer_kept_are_taken_off_the_notes(
    page: PlanView, workspace: Workspace, clock: FixedClock
) -> None:
    told: list[tuple[str, bool]] = []
    page.toast.connect(lambda words, undo: told.append((words, undo)))
    workspace.do(edits.go_to_stage(workspace.state, STAGE + "4", utc_text(clock.now())))
    person = workspace.state.participants(SESSION)[0].id
    workspace.do(edits.add_note(workspace.state, SESSION, text="Ask me", author_id=person))
    page.stage.checks["keeps_names"].click()
    assert workspace.state.notes_of(SESSION)[0].author_id is None
    assert [undo for words, undo in told if "taken off the notes" in words] == [True]
    workspace.undo()
    assert workspace.state.notes_of(SESSION)[0].author_id == person
    assert len(told) == 1


def test_another_family_and_another_mode(
    page: PlanView, workspace: Workspace, qtbot: QtBot
) -> None:
    page.stage.strip.families["talk"].click()
    assert stage(workspace).mode == "plenary"
    assert page.stage.mode.isVisible()
    assert set(page.stage.mode.choices()) >= {"pairs", "fours", "checkout"}
    page.stage.mode.chosen.emit("fours")
    assert stage(workspace).mode == "fours"
    page.stage.strip.families["talk"].click()
    assert stage(workspace).mode == "fours", "the family is the same"
    qtbot.keyClick(page.stage.strip.families["talk"], Qt.Key.Key_Right)
    assert stage(workspace).mode == "round"
    assert not page.stage.mode.isVisible()


def test_a_title_that_named_the_mode_follows_it(page: PlanView, workspace: Workspace) -> None:
    page.add_stage("pairs")
    new = page.stages.current()
    page.stage.mode.chosen.emit("tables")
    assert workspace.state.all(Stage)[new].title == "At the tables"
    page.stage.strip.families["vote"].click()
    assert workspace.state.all(Stage)[new].title == "Dot vote"
    page.stage.strip.families["capture"].click()
    workspace.do(edits.write_stage(workspace.state, new, title="Hopes"))
    page.stage.strip.families["break"].click()
    assert workspace.state.all(Stage)[new].title == "Hopes"


def test_doubling_and_taking_out_by_button(page: PlanView, workspace: Workspace) -> None:
    page.stage.double.click()
    assert len(workspace.state.stages(SESSION)) == 11
    page.stage.out.click()
    assert [s.id for s in workspace.state.stages(SESSION)][4:6] == [STAGE + "4", STAGE + "5"]


def test_private_notes_are_kept_when_the_view_closes(page: PlanView, workspace: Workspace) -> None:
    page.stage.notes.setPlainText("Start with the quiet ones.")
    page.close()
    assert stage(workspace).private_notes == "Start with the quiet ones."


def test_words_have_room_at_every_width(page: PlanView) -> None:
    for width in (1366, 1100, 900, 683):
        page.resize(width, 600)
        page.open_stage()
        assert page.stage.width() <= width
        assert page.stage.minimumSizeHint().width() <= page.stage.width()


def test_the_kind_of_notes_is_chosen_and_taken_back(
    page: PlanView, workspace: Workspace, qtbot: QtBot
) -> None:
    field = page.stage.kind.field
    assert isinstance(field, ChoiceField)
    assert (field.value(), field.currentText()) == ("any", "Any")
    field.setFocus()
    field.setCurrentIndex(field.findData("feeling"))
    field.activated.emit(field.currentIndex())
    assert stage(workspace).note_kind == "feeling"
    workspace.undo()
    assert stage(workspace).note_kind == field.value() == "any"
    workspace.state.put([replace(stage(workspace), note_kind="rumour")])
    page.stage.refresh()
    assert field.currentText() == "rumour", "a file may bring any"
