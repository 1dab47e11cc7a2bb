# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""From a file, a photo or the clipboard into a new session, or into the one that is open."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog

from facilitator.domain import edits
from facilitator.domain.records import Note
from facilitator.ui.importing.mapping_dialog import MappingDialog
from facilitator.ui.importing.photo_dialog import PhotoDialog
from tests.intake.photos import as_bytes, photo, rows_of
from tests.intake.workbooks import workbook
from tests.journey import Program

TABLE = "Note\tGroup\nSay hello first\tArrive\nKeys first\tLeave\n"


def mapping(program: Program) -> MappingDialog:
    program.qtbot.waitUntil(lambda: bool(program.window.findChildren(MappingDialog)))
    dialog = program.window.findChildren(MappingDialog)[-1]
    program.qtbot.waitUntil(dialog.keep.isEnabled)
    return dialog


def photo_dialog(program: Program) -> PhotoDialog:
    program.qtbot.waitUntil(lambda: bool(program.window.findChildren(PhotoDialog)))
    return program.window.findChildren(PhotoDialog)[-1]


def copied(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def run(program: Program, action: str) -> None:
    assert program.window.actions_ is not None
    assert program.window.actions_.actions.run(action)
    program.settle()


def test_a_spreadsheet_becomes_a_session(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "round_of_may.xlsx"
    rows = [["Note", "Group", "Author"], ["Say hello first", "Arrive", "Ann"], ["=1+1", "", ""]]
    file.write_bytes(workbook({"Notes": rows}))
    program.window.files.bring_in(file)
    dialog = mapping(program)
    assert dialog.title.text() == "round of may"
    dialog.keep.click()
    program.settle()
    assert program.texts() == ["Say hello first", "=1+1"]
    assert program.told()[-1] == "2 notes brought in · 1 name left out" or (
        "name" in program.told()[-1]
    )
    program.window.messages.undo()
    program.settle()
    assert program.window.session is None


def test_taken_back_while_it_is_run_no_view_stumbles(
    program: Program, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    file = tmp_path / "lines.csv"
    file.write_text(TABLE.replace("\t", ","), encoding="utf-8")
    program.window.files.bring_in(file)
    mapping(program).keep.click()
    program.settle()
    program.session.show_view("run")
    program.settle()
    program.window.messages.undo()
    program.settle()
    assert program.window.session is None
    assert "could not show" not in caplog.text


def test_a_table_comes_into_the_open_session_in_one_step(begun: Program, tmp_path: Path) -> None:
    file = tmp_path / "more.csv"
    file.write_text(TABLE.replace("\t", ","), encoding="utf-8")
    before = begun.texts()
    begun.window.files.importing.bring_in(file, begun.session.session_id)
    mapping(begun).keep.click()
    begun.settle()
    assert begun.texts() == [*before, "Say hello first", "Keys first"]
    assert set(begun.groups()) >= {"Arrive", "Leave"}
    begun.window.messages.undo()
    begun.settle()
    assert begun.texts() == before


def test_plain_lines_from_the_clipboard_are_notes_at_once(program: Program) -> None:
    copied("One\n\nTwo\n")
    run(program, "library.import_clipboard")
    program.qtbot.waitUntil(lambda: program.window.session is not None)
    assert program.texts() == ["One", "Two"]


def test_nothing_on_the_clipboard_is_said(program: Program) -> None:
    copied("")
    run(program, "library.import_clipboard")
    assert "nothing on the clipboard" in program.told()[-1]


def test_a_table_on_the_clipboard_is_looked_at(begun: Program) -> None:
    copied(TABLE)
    run(begun, "session.import_clipboard")
    dialog = mapping(begun)
    assert not dialog.title.isVisible()
    dialog.keep.click()
    begun.settle()
    assert begun.texts()[-2:] == ["Say hello first", "Keys first"]


def test_ctrl_v_on_the_board_and_in_the_line(begun: Program) -> None:
    copied(TABLE)
    begun.board.view.setFocus()
    begun.press("Ctrl+V")
    mapping(begun).reject()
    begun.window.activateWindow()
    begun.qtbot.waitUntil(begun.window.isActiveWindow)
    begun.run.focus_capture()
    begun.press("Ctrl+V")
    begun.qtbot.waitUntil(lambda: len(begun.window.findChildren(MappingDialog)) > 0)
    mapping(begun).keep.click()
    begun.settle()
    assert begun.texts()[-1] == "Keys first"


def test_ctrl_v_with_lines_stays_as_it_was(begun: Program) -> None:
    copied("One more\nAnd another")
    before = len(begun.texts())
    begun.board.view.setFocus()
    begun.press("Ctrl+V")
    begun.settle()
    assert begun.window.findChildren(MappingDialog) == []
    assert len(begun.texts()) == before + 2


def test_a_photo_is_typed_into_the_open_session(begun: Program, tmp_path: Path) -> None:
    file = tmp_path / "IMG_1.jpg"
    file.write_bytes(as_bytes(photo(rows_of(2, 1), size=(700, 420))))
    begun.window.files.importing.bring_in(file, begun.session.session_id)
    dialog = photo_dialog(begun)
    assert len(dialog.fields.rows) == 2
    dialog.fields.rows[1].field.setPlainText("From the wall")
    dialog.keep.click()
    begun.settle()
    assert begun.texts()[-1] == "From the wall"
    stored = begun.workspace.state.part(Note, begun.session.session_id).values()
    assert not any(note.extra for note in stored)


def test_what_was_typed_comes_back_after_esc(begun: Program, tmp_path: Path) -> None:
    file = tmp_path / "wall.png"
    file.write_bytes(as_bytes(photo(rows_of(2, 1), size=(700, 420)), "PNG"))
    begun.window.files.importing.bring_in(file, begun.session.session_id)
    dialog = photo_dialog(begun)
    dialog.fields.rows[0].field.setPlainText("Typed with care")
    dialog.reject()
    begun.settle()
    assert "1 typed note" in begun.told()[-1]
    begun.click("Undo")
    assert dialog.isVisible()
    dialog.keep.click()
    begun.settle()
    assert begun.texts()[-1] == "Typed with care"


def typed_from_a_photo(program: Program, folder: Path) -> PhotoDialog:
    file = folder / "wall.png"
    file.write_bytes(as_bytes(photo(rows_of(2, 1), size=(700, 420)), "PNG"))
    program.window.files.importing.bring_in(file, program.session.session_id)
    dialog = photo_dialog(program)
    dialog.fields.rows[0].field.setPlainText("Typed with care")
    return dialog


def test_notes_find_their_session_when_somebody_has_left_it(begun: Program, tmp_path: Path) -> None:
    before, groups = begun.texts(), begun.groups()
    dialog = typed_from_a_photo(begun, tmp_path)
    begun.window.show_library()
    dialog.keep.click()
    begun.settle()
    assert not dialog.isVisible()
    assert (begun.texts(), begun.groups()) == ([*before, "Typed with care"], groups)


def test_a_table_for_a_session_that_was_left_joins_its_groups(
    begun: Program, tmp_path: Path
) -> None:
    file = tmp_path / "more.csv"
    file.write_text(TABLE.replace("\t", ","), encoding="utf-8")
    for leave in (False, True):
        begun.window.files.importing.bring_in(file, begun.session.session_id)
        dialog = mapping(begun)
        if leave:
            begun.window.show_library()
        dialog.keep.click()
        begun.settle()
    found = begun.groups()
    assert found == {"Arrive": ["Say hello first"] * 2, "Leave": ["Keys first"] * 2}
    assert begun.texts()[-4:] == ["Say hello first", "Keys first"] * 2


def test_what_was_typed_is_not_lost_with_its_session(begun: Program, tmp_path: Path) -> None:
    dialog = typed_from_a_photo(begun, tmp_path)
    workspace, key = begun.workspace, begun.session.session_id
    begun.window.show_library()
    with workspace.opened(key):
        workspace.erase_records(edits.erase_sessions(workspace.state, [key]))
    dialog.keep.click()
    begun.settle()
    assert dialog.isVisible()
    assert dialog.why.text() == "This is not there any more. Nothing was changed."
    assert dialog.typed() == 1


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a.xls", b"\xd0\xcf\x11\xe0" + bytes(600), "old kind"),
        ("a.xlsx", b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "password"),
        ("a.xlsx", b"PK\x03\x04 and then nothing", "not a whole spreadsheet"),
        ("a.ods", b"PK\x03\x04 and then nothing", "not a whole spreadsheet"),
        ("a.heic", b"\x00\x00\x00\x18ftypheic" + bytes(40), "HEIC"),
        ("a.jpg", b"\xff\xd8\xff\xe0 half a picture", "picture"),
        ("a.csv", b"\n\n", "empty"),
    ],
)
def test_what_cannot_come_in_is_said(
    program: Program, tmp_path: Path, name: str, data: bytes, said: str
) -> None:
    file = tmp_path / name
    file.write_bytes(data)
    program.window.files.bring_in(file)
    program.qtbot.waitUntil(lambda: any(said in words for words in program.told()))
    assert program.window.session is None


def test_a_hundred_megabytes_are_not_read(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "big.xlsx"
    with file.open("wb") as stream:
        stream.write(b"PK\x03\x04")
        stream.truncate(100_000_000)
    program.window.files.bring_in(file)
    program.qtbot.waitUntil(lambda: any("larger than 20 MB" in w for w in program.told()))


def test_the_system_s_dialog_asks_which_file(begun: Program) -> None:
    for action in ("session.import", "session.import_photo"):
        run(begun, action)
        dialogs = [d for d in begun.window.findChildren(QFileDialog) if d.isVisible()]
        assert len(dialogs) == 1
        assert any("*.jpg" in kind for kind in dialogs[0].nameFilters())
        dialogs[0].close()
    assert all(isinstance(d, QDialog) for d in begun.window.findChildren(QFileDialog))
