# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Board, tray, bar and zoom control together, as the window uses them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator.domain import edits
from facilitator.domain.errors import StoreError
from facilitator.ui import theme
from facilitator.ui.widgets import SHADOW
from tests.ui.board.board_session import SESSION, group_id, note_id

if TYPE_CHECKING:
    import pytest

    from facilitator.store.workspace import Workspace
    from facilitator.ui.board.board_widget import BoardWidget


def turn() -> None:
    QApplication.processEvents()
    QTest.qWait(1)


def test_the_tray_shrinks_to_a_line_and_to_nothing(
    board: BoardWidget, workspace: Workspace
) -> None:
    assert board.tray.height() == 81
    assert board.zoom_control.parent() is board.tray
    tray = [note_id(n) for n in range(36, 41)]
    workspace.do(edits.move_notes(workspace.state, tray, group_id("A")))
    turn()
    assert board.tray.height() == 33
    assert board.zoom_control.parent() is board
    workspace.undo()
    turn()
    assert board.tray.height() == 81
    board.set_layout("said")
    turn()
    assert not board.tray.isVisible()


def test_in_a_low_window_the_tray_is_a_button_with_a_count(board: BoardWidget) -> None:
    board.resize(board.width(), 480)
    turn()
    assert board.tray.height() == 33
    assert not board.tray.row.isVisible()
    board.tray._fold.click()
    turn()
    assert board.tray.height() == 81
    board.tray._fold.click()
    board.view.reveal_note(note_id(40))  # what the keyboard goes to is never hidden
    assert board.tray.row.isVisible()
    board.resize(board.width(), 640)
    turn()
    assert not board.tray._fold.isVisible()
    assert board.tray.height() == 81


def test_notes_that_fit_the_width_are_never_scrolled_aside(board: BoardWidget) -> None:
    board.set_layout("said")
    turn()
    for item in board.scene.notes.values():
        board.view.reveal(item.box)
        assert board.view.visible().left() == 0


def test_what_is_chosen_keeps_out_from_under_the_panel(board: BoardWidget) -> None:
    board.set_covered(500)
    board.reveal_note(note_id(15))
    turn()
    free = board.view.width() - 500
    box = board.typing_over.box_of_note(note_id(15))
    assert box is not None
    assert box.right() <= free
    assert board.bar.geometry().right() - SHADOW <= free
    assert board.zoom_control.geometry().right() <= free


def test_a_new_note_is_shown_where_it_was_said(board: BoardWidget, workspace: Workspace) -> None:
    board.set_layout("said")
    board.view.set_zoom(1.5)
    board.view.show_from_start()
    workspace.do(edits.add_note(workspace.state, SESSION, text="And one thing more"))
    turn()
    last = workspace.state.notes_of(SESSION)[-1]
    box, seen = board.scene.notes[last.id].box, board.view.visible()
    assert seen.contains(QPointF(*box.center))


def test_the_bar_is_about_what_is_chosen(board: BoardWidget) -> None:
    board.selection.choose([note_id(1), note_id(2)])
    turn()
    assert board.bar.isVisible()
    assert "2" in board.bar._words.text()
    board.selection.choose_cluster(group_id("B"))
    turn()
    assert "B Known as a person" in board.bar._words.text()
    board.selection.clear()
    turn()
    assert not board.bar.isVisible()


def test_the_bar_lies_inside_the_view_wherever_the_notes_are(board: BoardWidget) -> None:
    for number in (1, 21, 28, 32, 40):
        board.selection.choose([note_id(number)])
        turn()
        bar = board.bar.geometry().adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        assert board.view.rect().contains(bar), number


def test_typing_survives_a_disk_that_says_no(
    board: BoardWidget, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    board.selection.move_to(note_id(1))
    board.commands.edit_selection()
    board.note_editor._text.setPlainText("Words that matter")

    def full(_edit: object) -> None:
        raise StoreError("library.no_space")

    with monkeypatch.context() as patched:
        patched.setattr(workspace, "do", full)
        QTest.keyClick(board.note_editor._text, Qt.Key.Key_Return)
        assert board.note_editor.isVisible()
        assert board.note_editor.text == "Words that matter"
    QTest.keyClick(board.note_editor._text, Qt.Key.Key_Return)
    assert not board.note_editor.isVisible()
    assert workspace.state.notes[note_id(1)].text == "Words that matter"


def test_a_name_survives_a_disk_that_says_no(
    board: BoardWidget, workspace: Workspace, monkeypatch: pytest.MonkeyPatch, qtbot: Any
) -> None:
    board.name_cluster(group_id("A"))
    board.title_editor.setText("Calm")

    def full(_edit: object) -> None:
        raise StoreError("library.no_space")

    with monkeypatch.context() as patched:
        patched.setattr(workspace, "do", full)
        with qtbot.waitSignal(board.said):
            QTest.keyClick(board.title_editor, Qt.Key.Key_Return)
        assert board.title_editor.isVisible()
    QTest.keyClick(board.title_editor, Qt.Key.Key_Return)
    assert workspace.state.clusters[group_id("A")].name == "Calm"


def test_the_board_follows_theme_and_text_size(board: BoardWidget) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    before = board.scene.picture()
    theme.apply_theme(app, theme.make_theme(dark=True, text_scale=1.5))
    turn()
    assert board.view.scale_now == 1.5
    assert board.scene.picture() == before
    assert board.view.grab().toImage().pixelColor(5, 5) == theme.current().board
    theme.apply_theme(app, theme.make_theme(dark=False))


def test_a_session_that_is_closed_is_heard_no_more(
    board: BoardWidget, workspace: Workspace
) -> None:
    before = board.scene.picture()
    board.close_board()
    workspace.do(edits.bin_notes(workspace.state, [note_id(1)]))
    assert board.scene.picture() == before


def test_undone_while_chosen_nothing_stays_chosen(board: BoardWidget, workspace: Workspace) -> None:
    workspace.do(edits.add_note(workspace.state, SESSION, text="Fleeting", at=(740.0, 260.0)))
    key = workspace.state.notes_of(SESSION)[-1].id
    board.reveal_note(key)
    workspace.undo()
    assert key not in board.selection
    assert board.selection.current is None


def test_the_screen_reader_hears_voice_words_and_place(board: BoardWidget) -> None:
    board.selection.move_to(note_id(1))
    words = board.view.accessibleDescription()
    assert words == (
        "Mint, personal assistants. Ten minutes overlap makes the whole evening calm. "
        "In Time to talk, 1 of 8."
    )


def test_what_is_typed_lies_dashed_where_it_will_be(
    board: BoardWidget, workspace: Workspace
) -> None:
    board.set_layout("said")
    board.show_draft("Stand-ins get keys")
    draft = board.scene.draft_box()
    assert draft is not None
    assert board.view.visible().contains(QPointF(*draft.center))
    workspace.do(edits.add_note(workspace.state, SESSION, text="Stand-ins get keys"))
    box = board.scene.notes[workspace.state.notes_of(SESSION)[-1].id].box
    assert (box.x, box.y) == (draft.x, draft.y)
    board.show_draft("")
    assert board.scene.draft_box() is None
    board.show_draft("Again")
    board.set_layout("groups")
    assert board.scene.draft_box() is None


def test_a_board_that_turned_shorter_is_not_lost_from_view(board: BoardWidget) -> None:
    board.resize(400, 300)
    board.set_layout("said")
    turn()
    board.resize(1090, 638)
    turn()
    seen = board.view.visible()
    assert any(seen.contains(QPointF(*box.center)) for _key, box in board.scene.boxes())


def test_a_board_whose_notes_are_all_in_the_tray_says_how_to_begin(
    board: BoardWidget, workspace: Workspace
) -> None:
    board.set_layout("groups")
    groups = [cluster.id for cluster in workspace.state.clusters_of(SESSION)]
    workspace.do(edits.dissolve_clusters(workspace.state, groups))
    loose = [note.id for note in workspace.state.notes_of(SESSION)]
    workspace.do(edits.to_tray(workspace.state, loose))
    hint = board.scene._first
    assert (hint.isVisible(), hint.text) == (
        True,
        "Drag notes up here, or choose some and press G",
    )
    workspace.do(edits.group_notes(workspace.state, loose[:2]))
    assert not hint.isVisible()
