# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The shortest whole path and its detours: typed, grouped, named, printed, killed, opened again."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pypdfium2
import pytest

from facilitator.domain.records import Cluster, Note
from facilitator.store.check import check_library

# isort: split
from PySide6.QtCore import QMimeData, QPoint
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from facilitator.ui import texts, theme
from facilitator.ui.importing.mapping_dialog import MappingDialog
from facilitator.ui.summary import pages
from tests.journey import Program

SAID = (
    "Ten minutes overlap makes the whole evening calm",
    "I hand over in the stairwell with my coat on",
    "She knew I take my tea before my tablets",
    "New faces every week, I start from zero",
    "The paper notebook is quicker than the app",
    "The app logs me out in the lift",
    "C# at 24/7 by e@mail",
    "100 % of <b>us</b> & them: “quoted”, 'single'",
    "Õhtu, jalgrattaõpe, çedilla, smörgåsbord",
    "Night to morning is where things get lost",
    "Weekend staff have no one to call",
    "Who feeds the cat?",
)
NAMES = ("Time to talk", "Known as a person", "Notebook and app")

Start = Callable[..., Program]


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path) -> Iterator[Start]:
    """Start the program on one library, as often as a test wants."""
    running: list[Program] = []

    def begin(library: Path = tmp_path / "library.facilitator") -> Program:
        while running:
            running.pop().close()
        running.append(Program(qtbot, library).open())
        return running[-1]

    yield begin
    for program in running:
        program.close()
        texts.install_language(program.app, "en")
        theme.apply_theme(program.app, theme.make_theme(dark=False))


@pytest.fixture
def program(start: Start) -> Program:
    """The program with a first session in which one can type."""
    opened = start()
    opened.begin()
    return opened


def pdf_text(path: Path) -> str:
    with pages._pdfium:  # a worker may be drawing a page just now
        document = pypdfium2.PdfDocument(path)
        found = [page.get_textpage().get_text_range() for page in document]
        document.close()
    return " ".join(" ".join(found).replace("\ufffe", "").split())


def reopened(start: Start) -> Program:
    """Start again and go back to the only session there is."""
    opened = start()
    [session_id] = opened.workspace.state.sessions
    opened.window.open_session(session_id)
    opened.settle()
    return opened


def group_with_keys(program: Program, count: int, name: str) -> None:
    """Choose the first notes of the tray with Space, G, type the name."""
    program.press("Escape", "Escape")
    program.board.focus_board()
    program.board.selection.move_to(first_in_tray(program).id)
    program.press("Space", *["Right", "Space"] * (count - 1), "G")
    program.type(name)
    program.press("Return")


def first_in_tray(program: Program) -> Note:
    return next(n for n in program.notes() if n.cluster_id is None and n.x is None)


def test_from_a_spoken_word_to_a_printed_page_and_back(start: Start, tmp_path: Path) -> None:
    program = start()
    program.begin()
    program.say(*SAID)
    program.sort()
    for name in NAMES:
        group_with_keys(program, 4, name)
    groups = program.groups()
    assert groups == {name: list(SAID[4 * i : 4 * i + 4]) for i, name in enumerate(NAMES)}
    paper = tmp_path / "summary.pdf"
    program.save_pdf(paper)
    printed = pdf_text(paper)
    for words in (*SAID, *NAMES):
        assert words in printed
    again = reopened(start)
    again.sort()
    assert again.groups() == groups
    library = again.library
    start(tmp_path / "another.facilitator")
    assert check_library(library).sound


def test_killed_in_the_middle_of_a_line(start: Start, tmp_path: Path) -> None:
    library = tmp_path / "library.facilitator"
    child = [sys.executable, str(Path(__file__).with_name("killed_while_typing.py")), str(library)]
    killed = subprocess.run(child, capture_output=True, text=True, timeout=60, check=False)
    assert killed.returncode < 0 or killed.returncode == 1, killed.stderr
    acknowledged = killed.stdout.splitlines()
    assert len(acknowledged) == 7
    program = reopened(start)
    assert program.texts() == acknowledged
    assert program.run.capture.edit.line() == "half a lin"
    assert any("Nothing is lost" in words for words in program.told())
    program.press("Escape")  # the line away, so that Ctrl+Z is for notes
    program.press("Ctrl+Z")
    assert program.texts() == acknowledged[:-1]


def test_forty_notes_without_a_pause(program: Program) -> None:
    """Ten characters at a time, and nothing is waited for."""
    typed = [f"{SAID[n % len(SAID)]} {n}" for n in range(40)]
    for text in typed:
        for at in range(0, len(text), 10):
            program.type(text[at : at + 10])
        program.say("")
    assert program.texts() == typed
    assert set(program.board.scene.notes) == {note.id for note in program.notes()}


def test_twelve_notes_in_three_groups_with_the_keyboard(program: Program) -> None:
    program.say(*SAID)
    program.sort()
    for count, name in zip((4, 3, 2), NAMES, strict=True):
        group_with_keys(program, count, name)
    # The rest with M and a letter, from where the keyboard is.
    program.board.selection.move_to(first_in_tray(program).id)
    program.press("M", "C", "M", "C", "M", "A")
    assert program.groups() == {
        NAMES[0]: [*SAID[:4], SAID[11]],
        NAMES[1]: list(SAID[4:7]),
        NAMES[2]: list(SAID[7:11]),
    }
    program.press("F2")
    program.type("Evenings")
    program.press("Return")
    assert "Evenings" in program.groups()


def test_twelve_notes_in_three_groups_with_the_mouse(program: Program) -> None:
    program.say(*SAID)
    program.sort()
    program.board.zoom_100()
    for number, name in enumerate(NAMES):
        pair = [first_in_tray(program)]
        program.drag(program.spot(pair[0]), QPoint(110 + 365 * number, 100))
        pair.append(first_in_tray(program))
        program.drag(program.spot(pair[1]), QPoint(110 + 365 * number, 190))
        program.lasso(pair)
        assert set(program.board.selected_note_ids()) == {note.id for note in pair}
        program.press("G")
        program.type(name)
        program.press("Return")
        for _ in range(2):
            program.drag(program.spot(first_in_tray(program)), program.spot(pair[1]))
    groups = program.groups()
    assert [len(groups[name]) for name in NAMES] == [4, 4, 4]
    assert {text for members in groups.values() for text in members} == set(SAID)


def test_everything_can_be_taken_back_after_a_restart(start: Start) -> None:
    program = start()
    program.begin()
    program.say(*SAID[:4])
    program.sort()
    group_with_keys(program, 2, NAMES[0])
    before = program.groups()
    program = reopened(start)
    program.sort()
    assert program.groups() == before
    steps = 0
    while program.workspace.undo_verb != "add_session":
        program.window.messages.undo()
        steps += 1
    assert (program.texts(), program.workspace.state.all(Cluster)) == ([], {})
    for _ in range(steps):
        program.window.messages.redo()
    assert program.groups() == before
    assert program.workspace.redo_verb is None


@pytest.mark.parametrize("typed", ["", "   ", "\u00a0\t", "##"])
def test_nothing_comes_of_nothing(program: Program, typed: str) -> None:
    program.run.capture.edit.set_line(typed)
    program.say("")
    assert program.texts() == []


def test_a_note_that_is_too_long_is_kept_in_the_bar(program: Program) -> None:
    program.run.capture.edit.set_line("x" * 1001)
    program.say("")
    assert program.texts() == []
    assert program.run.capture.edit.line() == "x" * 1001
    assert "1,000 characters" in program.told()[-1]


def test_control_characters_leave_the_words(program: Program) -> None:
    paste(program, "Tab\tand bell\x07 and\x00 escape\x1b[31m")
    program.say("")
    [text] = program.texts()
    assert [char for char in text if ord(char) < 32] == []
    assert text.startswith("Tab")
    assert "escape" in text


def test_a_megabyte_is_asked_about_and_not_lost(program: Program) -> None:
    paste(program, "word " * 200_000)
    assert program.texts() == []
    assert "1,000" in program.run.capture.question.words()[0]
    program.press("Escape")
    program.say("still typing")
    assert program.texts() == ["still typing"]


def paste(program: Program, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    QGuiApplication.clipboard().setMimeData(data)
    program.press("Ctrl+V")


def test_language_and_theme_change_while_one_types(program: Program) -> None:
    program.say(*SAID[:3])
    program.type("half a line")
    program.window.preferences.change_theme("dark")
    assert theme.current().dark
    assert program.run.capture.edit.line() == "half a line"
    chosen = program.window.preferences.now
    program.window.preferences.change(type(chosen)(language="nl", theme="dark"))
    program.settle()
    assert texts.language() == "nl"
    assert program.texts() == list(SAID[:3])
    assert program.run.capture.edit.line() == "half a line"
    assert program.focus() is program.run.capture.edit
    program.say("")
    assert program.texts()[-1] == "half a line"


def test_a_table_becomes_a_session(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    table = tmp_path / "wall.csv"
    table.write_text("text;author\nWe sing in the bus;Ann\n;Bo\nÄgg & “egg”;Ann\n", "utf-16")
    before = set(program.workspace.state.sessions)
    program.window.files.bring_in(table)
    qtbot.waitUntil(lambda: bool(program.window.findChildren(MappingDialog)))
    looked_at = program.window.findChildren(MappingDialog)[0].keep
    qtbot.waitUntil(looked_at.isEnabled)
    looked_at.click()
    program.window.activateWindow()  # as a desktop does once a dialog has gone
    qtbot.waitUntil(program.window.isActiveWindow)
    qtbot.waitUntil(lambda: len(program.workspace.state.sessions) == len(before) + 1)
    assert program.session.session_id not in before
    assert program.texts() == ["We sing in the bus", "Ägg & “egg”"]
    assert any(words.startswith("2 notes brought in") for words in program.told())
    program.press("Ctrl+Z")
    assert set(program.workspace.state.sessions) == before
    assert program.window.session is None


@pytest.mark.parametrize(
    ("name", "content"), [("a.csv", b""), ("b.json", b'{"sess'), ("c.txt", bytes(range(256)))]
)
def test_a_file_that_is_none_changes_nothing(
    program: Program, qtbot: QtBot, tmp_path: Path, name: str, content: bytes
) -> None:
    (tmp_path / name).write_bytes(content)
    before = set(program.workspace.state.sessions)
    program.window.files.bring_in(tmp_path / name)
    qtbot.waitUntil(lambda: any(name in words for words in program.told()))
    assert set(program.workspace.state.sessions) == before
    assert program.session.session_id in before
