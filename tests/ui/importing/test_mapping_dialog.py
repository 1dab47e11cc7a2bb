# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A table is looked at before it comes in: choices above the columns, and what comes of them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from facilitator.domain.records import Note, Participant
from facilitator.intake.imported import Imported
from facilitator.intake.sheet import Sheet, sheet_of, sheet_of_text
from facilitator.ui import theme
from facilitator.ui.importing.mapping_dialog import MappingDialog
from facilitator.ui.tasks import Tasks

TABLE = "Lane,Thought,Who,Shade\n" + "\n".join(
    f"{'Arrive' if i % 2 else 'Leave'},A thought that is long enough number {i},Ann,{i}"
    for i in range(8)
)
MIRO = "Arrive\nSay hello first\nNobody does\n\nLeave\nKeys first\nThen the night\n"


@pytest.fixture
def opened(qtbot: QtBot, window: QWidget, tasks: Tasks):  # type: ignore[no-untyped-def]
    def open_it(*sheets: Sheet, into: str = "") -> MappingDialog:
        dialog = MappingDialog(window, sheets, tasks=tasks, title="board", language="en", into=into)
        dialog.open_here()
        qtbot.waitUntil(lambda: bool(dialog.coming.text()))
        return dialog

    return open_it


def settled(qtbot: QtBot, dialog: MappingDialog, words: str) -> None:
    qtbot.waitUntil(lambda: words in dialog.coming.text())


def agreed(qtbot: QtBot, dialog: MappingDialog) -> Imported:
    with qtbot.waitSignal(dialog.agreed) as caught:
        dialog.keep.click()
    found = caught.args[0]
    assert isinstance(found, Imported)
    return found


def test_the_guess_is_shown_and_comes_in(qtbot: QtBot, opened) -> None:  # type: ignore[no-untyped-def]
    dialog = opened(sheet_of_text(TABLE))
    assert [dialog.table.choice(i).currentData() for i in range(4)] == [
        "group", "text", "keep", "keep"
    ]  # fmt: skip
    settled(qtbot, dialog, "8 notes in 2 group")
    dialog.title.setText(" Round of May ")
    found = agreed(qtbot, dialog)
    assert (found.notes, found.groups, found.session.title) == (8, 2, "Round of May")
    assert dialog.isVisible()  # until somebody has taken it in


def test_the_keyboard_alone_changes_a_column_and_imports(qtbot: QtBot, opened) -> None:  # type: ignore[no-untyped-def]
    dialog = opened(sheet_of_text(TABLE))
    first = dialog.table.first_choice()
    assert first.hasFocus()
    assert "Lane" in first.accessibleName()
    for _ in range(2):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    who = dialog.table.choice(2)
    assert who.hasFocus()
    while who.currentData() != "author":
        QTest.keyClick(who, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: "8 names left out" in dialog.left.text())
    assert dialog.names.isVisible()
    dialog.names.setFocus()
    QTest.keyClick(dialog.names, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not dialog.left.text() and dialog.keep.isEnabled())
    found = agreed(qtbot, dialog)
    assert [p.name for p in found.parts if isinstance(p, Participant)] == ["Ann"]


def test_without_a_column_of_notes_nothing_can_come_in(qtbot: QtBot, opened) -> None:  # type: ignore[no-untyped-def]
    dialog = opened(sheet_of_text(TABLE))
    text = dialog.table.choice(1)
    text.setCurrentIndex(text.findData("skip"))
    settled(qtbot, dialog, "Choose the column with the notes")
    assert not dialog.keep.isEnabled()
    text.setCurrentIndex(text.findData("text"))
    settled(qtbot, dialog, "8 notes")
    assert dialog.keep.isEnabled()


def test_the_first_row_may_be_a_note(qtbot: QtBot, opened) -> None:  # type: ignore[no-untyped-def]
    dialog = opened(sheet_of_text(TABLE))
    dialog.heading.setChecked(False)
    settled(qtbot, dialog, "9 notes")


def test_each_column_a_group(qtbot: QtBot, opened) -> None:  # type: ignore[no-untyped-def]
    dialog = opened(sheet_of_text("Went well,To change\nWe laughed,More light\nSoup,\n"))
    dialog.by_column.setChecked(True)
    settled(qtbot, dialog, "3 notes in 2 group")
    texts = [p.text for p in agreed(qtbot, dialog).parts if isinstance(p, Note)]
    assert texts == ["We laughed", "Soup", "More light"]


def test_an_export_that_is_not_sure_can_be_read_as_any_table(qtbot: QtBot, opened) -> None:  # type: ignore[no-untyped-def]
    dialog = opened(sheet_of_text(MIRO))
    settled(qtbot, dialog, "4 notes in 2 group")
    combo = dialog.findChild(QWidget, "read_as")
    assert combo.isVisible()
    combo.setCurrentIndex(1)
    dialog.heading.setChecked(False)
    settled(qtbot, dialog, "6 notes")
    assert "group" not in dialog.coming.text()


def test_another_worksheet(qtbot: QtBot, opened) -> None:  # type: ignore[no-untyped-def]
    second = sheet_of([(1, ["Note", "Group"]), (2, ["Only one", "A"])], name="More")
    dialog = opened(sheet_of_text(TABLE), second, into="Handover")
    settled(qtbot, dialog, "8 notes")
    assert not dialog.title.isVisible()
    dialog.findChild(QWidget, "worksheet").setCurrentIndex(1)
    settled(qtbot, dialog, "1 note")
    assert agreed(qtbot, dialog).notes == 1


def test_words_are_never_markup_and_long_cells_are_short(opened) -> None:  # type: ignore[no-untyped-def]
    dialog = opened(sheet_of_text("Note,Group\n<b>bold</b>,A\n" + "long " * 300 + ",B"))
    assert dialog.table.item(1, 0).text() == "<b>bold</b>"
    assert len(dialog.table.item(2, 0).text()) < 200


def test_esc_brings_nothing_in(qtbot: QtBot, opened) -> None:  # type: ignore[no-untyped-def]
    dialog = opened(sheet_of_text(TABLE))
    with qtbot.assertNotEmitted(dialog.agreed):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize(("width", "height", "scale"), [(683, 369, 1.0), (683, 369, 1.35)])
def test_a_small_window_has_room_for_the_buttons(
    qtbot: QtBot, window: QWidget, tasks: Tasks, width: int, height: int, scale: float
) -> None:
    from facilitator.app import make_application

    theme.apply_theme(make_application(), theme.make_theme(dark=False, text_scale=scale))
    window.resize(width, height)
    dialog = MappingDialog(window, [sheet_of_text(TABLE)], tasks=tasks, title="x", language="en")
    dialog.open_here()
    qtbot.waitUntil(lambda: dialog.keep.isEnabled())
    assert dialog.width() <= width
    assert dialog.height() <= height
    corner = dialog.keep.mapTo(dialog, dialog.keep.rect().bottomRight())
    assert dialog.rect().contains(corner)


def test_the_keyboard_goes_from_the_columns_to_the_title_and_enter_imports(
    qtbot: QtBot, opened
) -> None:  # type: ignore[no-untyped-def]
    dialog = opened(sheet_of_text(TABLE))
    settled(qtbot, dialog, "8 notes")
    for _ in range(4):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert dialog.title.hasFocus()
    with qtbot.waitSignal(dialog.agreed):
        QTest.keyClick(dialog.title, Qt.Key.Key_Return)


def test_enter_on_cancel_imports_nothing(qtbot: QtBot, opened) -> None:  # type: ignore[no-untyped-def]
    dialog = opened(sheet_of_text(TABLE))
    settled(qtbot, dialog, "8 notes")
    dialog.cancel.setFocus()
    with qtbot.assertNotEmitted(dialog.agreed):
        QTest.keyClick(dialog.cancel, Qt.Key.Key_Return)
    assert not dialog.isVisible()
