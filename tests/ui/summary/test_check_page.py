# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The privacy check: found, decided by keys or mouse, undone, and true to it on paper."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from facilitator.domain import edits
from facilitator.store.workspace import Workspace
from facilitator.ui.summary.check_page import CheckPage
from facilitator.ui.summary.maker import Step
from facilitator.ui.summary.summary_view import SummaryView
from facilitator.ui.widgets import TextLink

SESSION = "5" * 32
Read = Callable[[bytes], str]
SON, AK = "My son explains everything", "Ask AK about it"
KEY = Qt.Key


@pytest.fixture
def page(view: SummaryView, workspace: Workspace, qtbot: QtBot) -> CheckPage:
    """The check, opened from the notice, at the first of two notes."""
    workspace.do(edits.add_notes(workspace.state, SESSION, texts=[SON, AK]))
    qtbot.waitUntil(lambda: len(view.pointing.to_check()) == 2)
    link = next(x for x in view.options.notices.findChildren(TextLink) if x.text() == "Check")
    link.click()
    return view.check


def note(workspace: Workspace, text: str) -> tuple[str, str]:
    found = next(n for n in workspace.state.notes_of(SESSION) if n.text == text)
    return found.on_paper, found.paper_text


def printed(view: SummaryView, qtbot: QtBot, read: Read) -> str:
    view.maker.look(soon=False)
    qtbot.waitUntil(lambda: view.maker.step is Step.READY)
    assert view.maker.paper is not None
    return read(view.maker.paper.data)


def test_the_notice_counts_and_opens_the_first(page: CheckPage, view: SummaryView) -> None:
    assert view.options.notices.texts()[0].startswith("2 note")
    assert page.isVisible()
    assert page.words.toPlainText() == SON
    assert page.count.text() == "1 of 2"
    assert page.why.text() == "“My son” tells whose relative it is about."
    assert page.where.text() == "Note in no group"


def test_the_keys_choose_and_go_on(
    page: CheckPage, view: SummaryView, workspace: Workspace, *, qtbot: QtBot, read: Read
) -> None:
    qtbot.keyClick(page.choices.target(), KEY.Key_1)
    assert note(workspace, SON) == ("stay", "")
    assert page.words.toPlainText() == AK
    qtbot.keyClick(page.choices.target(), KEY.Key_3)
    assert note(workspace, AK) == ("out", "")
    assert view.options.notices.texts() == []
    assert page.rest.text().startswith("All is looked at")
    words = printed(view, qtbot, read)
    assert SON in words
    assert AK not in words
    assert "to protect a person" in words


def test_other_words_for_print_are_typed_over_the_old_ones(
    page: CheckPage, view: SummaryView, workspace: Workspace, *, qtbot: QtBot, read: Read
) -> None:
    qtbot.keyClick(page.choices.target(), KEY.Key_2)
    field = page.choices.field
    assert field.isVisible()
    assert field.toPlainText() == SON
    qtbot.keyClicks(field, "12 relatives explain")  # over the selected words; digits are text here
    qtbot.keyClick(field, KEY.Key_Return)
    assert note(workspace, SON) == ("reword", "12 relatives explain")
    assert not field.isVisible()
    words = printed(view, qtbot, read)
    assert "12 relatives explain" in words
    assert SON not in words
    page.turn(-1)
    assert page.choices.state.text() == "Printed instead: 12 relatives explain"
    assert page.words.toPlainText() == SON  # the board keeps what was said


def test_a_line_of_its_own_is_made_with_shift(
    page: CheckPage, workspace: Workspace, qtbot: QtBot
) -> None:
    qtbot.keyClick(page.choices.target(), KEY.Key_2)
    field = page.choices.field
    qtbot.keyClicks(field, "One")
    qtbot.keyClick(field, KEY.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(field, "Two")
    qtbot.keyClick(field, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert note(workspace, SON) == ("reword", "One\nTwo")


def test_after_the_last_one_enter_goes_back_and_changes_nothing(
    page: CheckPage, view: SummaryView, workspace: Workspace, qtbot: QtBot
) -> None:
    assert not page.ready.isVisible()
    for _ in range(2):
        qtbot.keyClick(page.choices.target(), KEY.Key_3)
    assert page.ready.hasFocus()
    assert not page.hint.isVisible()
    qtbot.keyClick(page.ready, KEY.Key_Return)
    assert view.options.isVisible()
    assert {note(workspace, text)[0] for text in (SON, AK)} == {"out"}


def test_the_keyboard_is_on_what_was_chosen(page: CheckPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.choices.target(), KEY.Key_3)
    page.turn(-1)
    assert page.choices.out.hasFocus()


def test_esc_leaves_the_field_then_the_check(
    page: CheckPage, view: SummaryView, workspace: Workspace, qtbot: QtBot
) -> None:
    qtbot.keyClick(page.choices.target(), KEY.Key_2)
    qtbot.keyClick(page.choices.field, KEY.Key_Escape)
    assert page.isVisible()
    assert not page.choices.is_asking()
    assert note(workspace, SON) == ("", "")
    qtbot.keyClick(page.choices.target(), KEY.Key_Escape)
    assert not page.isVisible()
    assert view.options.isVisible()


def test_the_arrows_go_round(page: CheckPage, qtbot: QtBot) -> None:
    for key, text in ((KEY.Key_Right, AK), (KEY.Key_PageDown, SON), (KEY.Key_Left, AK)):
        qtbot.keyClick(page.choices.stay, key)
        assert page.words.toPlainText() == text


def test_empty_words_are_refused_beside_the_field(
    page: CheckPage, workspace: Workspace, qtbot: QtBot
) -> None:
    page.choose("reword")
    page.choices.field.clear()
    page.choices.keep.click()
    assert page.choices.why.text()
    assert page.choices.is_asking()
    assert note(workspace, SON) == ("", "")


def test_a_choice_is_undone_and_comes_back(
    page: CheckPage, view: SummaryView, workspace: Workspace, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(view.toast) as told:
        page.choices.out.click()
    assert told.args == ["Left out of papers and files", True]
    workspace.undo()
    assert len(view.pointing.to_check()) == 2
    page.start()
    assert page.words.toPlainText() == SON


def test_what_was_decided_comes_back_only_in_other_words(
    page: CheckPage, view: SummaryView, workspace: Workspace, qtbot: QtBot
) -> None:
    page.choose("stay")
    workspace.do(edits.add_note(workspace.state, SESSION, text="Something else"))
    qtbot.waitUntil(lambda: len(view.pointing.to_check()) == 1)
    key = next(n.id for n in workspace.state.notes_of(SESSION) if n.text == SON)
    workspace.do(edits.write_note(workspace.state, key, "My daughter explains"))
    qtbot.waitUntil(lambda: len(view.pointing.to_check()) == 2)


def test_names_of_groups_and_decisions_are_changed_themselves(
    page: CheckPage, view: SummaryView, workspace: Workspace, qtbot: QtBot
) -> None:
    group = workspace.state.clusters_of(SESSION)[0].id
    workspace.do(edits.name_cluster(workspace.state, group, "What my mother says"))
    workspace.do(edits.add_decision(workspace.state, SESSION, text="Ring 0555 010 20"))
    qtbot.waitUntil(lambda: len(view.pointing.to_check()) == 4)
    page.turn(2)
    assert page.where.text() == "Name of a group"
    assert not page.choices.out.isVisible()
    qtbot.keyClick(page.choices.stay, KEY.Key_3)  # nothing to leave out
    assert len(view.pointing.to_check()) == 4
    page.choose("reword")
    page.choices.field.setPlainText("What relatives say")
    page.choices.keep.click()
    assert workspace.state.clusters[group].name == "What relatives say"
    qtbot.waitUntil(lambda: len(view.pointing.to_check()) == 3)
    found = page.current()
    assert found is not None
    assert found.item.text == "Ring 0555 010 20"
    page.choose("stay")
    assert len(view.pointing.to_check()) == 2


def test_a_note_that_is_left_out_can_be_found_when_nothing_points_any_more(
    page: CheckPage, view: SummaryView, workspace: Workspace, qtbot: QtBot
) -> None:
    page.choose("out")
    key = next(n.id for n in workspace.state.notes_of(SESSION) if n.text == SON)
    workspace.do(edits.write_note(workspace.state, key, "He explains"))
    qtbot.waitUntil(lambda: len(view.pointing.found) == 1)
    page.refresh()
    page.turn(1)
    assert page.words.toPlainText() == "He explains"
    page.choose("stay")
    assert note(workspace, "He explains") == ("stay", "")


def test_a_paper_from_before_the_session_says_no_notes_and_asks_nothing(
    page: CheckPage, view: SummaryView
) -> None:
    view.options.choose_paper("slips")
    assert view.options.notices.texts() == []
    view.options.choose_paper("participants")
    assert view.options.notices.texts()[0].startswith("2 note")


def test_everything_has_a_name(page: CheckPage) -> None:
    for part in (page.before, page.after, page.words, page.choices.field):
        assert part.accessibleName()
    assert SON in page.accessibleDescription()
