# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Notes are typed beside their pictures, with the keyboard alone; the photo is not kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from facilitator.domain.records import Note, Voice
from facilitator.intake.imported import Imported
from facilitator.intake.patches import Patch, find_patches
from facilitator.intake.photo import read_photo
from facilitator.ui.importing.photo_dialog import PhotoDialog
from tests.intake.photos import as_bytes, photo, rows_of

PICTURE = read_photo(as_bytes(photo(rows_of(3, 2))))
PATCHES = find_patches(PICTURE)


@pytest.fixture
def dialog(qtbot: QtBot, window: QWidget) -> PhotoDialog:
    made = PhotoDialog(
        window,
        PICTURE,
        PATCHES,
        title="IMG 1",
        language="en",
        voices=[Voice("v", "s", 1, "Nurses"), Voice("w", "s", 2, "")],
    )
    made.open_here()
    qtbot.waitUntil(lambda: made.fields.rows[0].field.hasFocus())
    return made


def agreed(qtbot: QtBot, dialog: PhotoDialog) -> Imported:
    with qtbot.waitSignal(dialog.agreed) as caught:
        dialog.keep.click()
    found = caught.args[0]
    assert isinstance(found, Imported)
    return found


def texts(found: Imported) -> list[str]:
    return [part.text for part in found.parts if isinstance(part, Note)]


def type_at(dialog: PhotoDialog, words: str) -> None:
    QTest.keyClicks(dialog.focusWidget(), words)


def enter(dialog: PhotoDialog) -> None:
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)


def test_enter_goes_on_and_empty_ones_are_left_out(qtbot: QtBot, dialog: PhotoDialog) -> None:
    assert len(dialog.fields.rows) == 6
    assert not dialog.keep.isEnabled()
    for words in ("One", "", "Three"):
        type_at(dialog, words)
        enter(dialog)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    type_at(dialog, "Four")
    for _ in range(3):
        enter(dialog)
    assert dialog.keep.hasFocus()
    assert "3" in dialog.keep.text()
    assert dialog.typed() == 3
    found = agreed(qtbot, dialog)
    assert texts(found) == ["One", "Three", "Four"]
    assert (found.session.title, found.skipped) == ("IMG 1", 0)
    assert all(not isinstance(part, bytes) for note in found.parts for part in (note.extra,))


def test_from_picture_to_picture_with_ctrl_and_arrows(dialog: PhotoDialog) -> None:
    ctrl = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Down, ctrl)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Down, ctrl)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Up, ctrl)
    assert dialog.fields.rows[1].field.hasFocus()
    assert "note 2" in dialog.view.accessibleName()


def test_a_frame_is_added_by_dragging_in_its_place(dialog: PhotoDialog) -> None:
    type_at(dialog, "Stays where it was")
    first = dialog.fields.rows[0]
    view = dialog.view
    above = view.frame_of(0).topLeft()
    start, end = above - QPointF(40, 60), above - QPointF(4, 8)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start.toPoint())
    QTest.mouseMove(view, end.toPoint())
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end.toPoint())
    assert len(dialog.fields.rows) == 7
    assert dialog.fields.rows[1] is first
    assert first.text() == "Stays where it was"
    assert dialog.fields.rows[0].field.hasFocus()
    assert dialog.fields.rows[0].field.accessibleName() == "Note 1 of 7"


def test_a_click_chooses_and_delete_takes_away(dialog: PhotoDialog) -> None:
    view = dialog.view
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.frame_of(3).center().toPoint())
    assert dialog.fields.rows[3].field.hasFocus()
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Left)
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert len(dialog.fields.rows) == 5
    assert view.hasFocus()
    dialog.fields.go(0)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert len(dialog.fields.rows) == 4
    assert dialog.fields.rows[0].field.hasFocus()


def test_all_frames_away(dialog: PhotoDialog) -> None:
    for _ in range(6):
        dialog.take_away(0)
    assert dialog.fields.rows == []
    assert not dialog.keep.isEnabled()
    dialog.frame(Patch(0.1, 0.1, 0.3, 0.3))
    assert len(dialog.fields.rows) == 1


def test_a_colour_may_stand_for_a_voice(qtbot: QtBot, dialog: PhotoDialog) -> None:
    yellow = dialog.voice_of["yellow"]
    assert [yellow.itemText(i).split(" (")[0] for i in range(yellow.count())] == [
        "No voice", "Nurses"
    ]  # fmt: skip
    assert yellow.currentData() == ""  # nobody's unless somebody says so
    yellow.setCurrentIndex(1)
    for words in ("yellow", "pink"):
        type_at(dialog, words)
        enter(dialog)
    notes = [part for part in agreed(qtbot, dialog).parts if isinstance(part, Note)]
    assert [bool(note.voice_id) for note in notes] == [True, False]


def test_a_photo_without_notes(qtbot: QtBot, window: QWidget) -> None:
    empty = PhotoDialog(window, PICTURE, (), title="", language="en", into="Handover")
    empty.open_here()
    qtbot.waitUntil(empty.view.hasFocus)
    assert not empty.title.isVisible()
    assert not empty.keep.isEnabled()


def test_it_says_that_the_photo_is_not_kept(dialog: PhotoDialog) -> None:
    words = [label.text() for label in dialog.findChildren(QWidget) if hasattr(label, "text")
             and callable(label.text)]  # fmt: skip
    assert any("not kept" in text for text in words)
