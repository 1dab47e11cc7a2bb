# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""From the last word to paper and files by keys, and every file read back by another program."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import icalendar
import openpyxl
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QLineEdit

from facilitator.domain.records import Action, HostNote
from facilitator.export.formats import FORMATS
from facilitator.ui.summary import printing
from facilitator.ui.summary.maker import Step
from facilitator.ui.summary.pages import page_image, sheet_sizes
from tests.export.papers_read import failures
from tests.journey import Program
from tests.journeys.files import everything_in, words_in
from tests.journeys.walking import walk_to

STAYS, SAID, OUT = "My mother is proud of it", "My son explains it to us", "Anna always comes late"
PRINTED = "A relative explains it to us"
OTHERS = ("Ten minutes overlap", "Nobody reads the notebook")
NOTES = (STAYS, f"{SAID} @AK", OUT, *OTHERS)
GROUP, AUTHOR, OWNER = "Time to talk", "Karlsson", "Per"
DECISION, ACTION = "Try ten paid minutes", "Put it in the rota"
QUESTION, ANSWERER = "Who pays the overlap", "Head of care"
LEARNING, OWN_LOG = "Learn to wait for an answer", "Ask the night shift to slow down"
EASY = "We talked. We try ten minutes."
PRIVATE, RECORD = "Only for the facilitator", "Full record for the facilitator"
SUMMARY = "Summary for everyone who was there"
AS_SAID = (".json", ".facilitator")  # these carry what was said
NOTED = (STAYS, PRINTED, *OTHERS, GROUP)
AGREED = (DECISION, ACTION, OWNER, QUESTION, ANSWERER)
KEPT = (STAYS, SAID, OUT, *OTHERS, GROUP, *AGREED)
#: What a kind of file has a place for, where that is not everything.
PROMISED: dict[str, tuple[str, ...]] = {
    ".txt": AGREED,  # for a mail
    ".csv": NOTED,
    ".svg": NOTED,
    ".png": (),
    ".ics": (ACTION, OWNER),
    **dict.fromkeys(AS_SAID, KEPT),
}


def test_from_the_last_word_to_paper_and_files(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hold(program)
    before = program.done
    program.press("Ctrl+Tab")
    assert program.session.current() == "summary"
    print_it(program, tmp_path / "printed.pdf", monkeypatch)
    assert program.done - before <= 3
    check(program)
    write_easy_page(program)
    as_on_screen(program, tmp_path / "printed again.pdf", monkeypatch)
    for suffix in FORMATS:
        save_one(program, tmp_path / f"one{suffix}")
        read_back(tmp_path / f"one{suffix}", private=suffix in AS_SAID)
    save_all(program, tmp_path)
    with_names(program, tmp_path / "with names.pdf")
    keeps_what_was_said(program)


# Doing -----------------------------------------------------------------------------------------


def hold(program: Program) -> None:
    """A session by keys, to its end."""
    program.begin()
    program.run.show_page("people")
    program.run.panel.focus_page()
    program.type(f"Anna {AUTHOR}, assistant")
    program.press("Return")
    program.run.focus_capture()
    program.say(*NOTES, f"= {DECISION}", f"! {ACTION} @{OWNER} 30 november", f"! {LEARNING}")
    program.say(f'? {QUESTION} @"{ANSWERER}"')
    program.press("Ctrl+Shift+H")
    program.say(OWN_LOG)
    program.press("Escape", "Escape")
    program.sort()
    for text in (SAID, *OTHERS):
        walk_to(program, text)
        program.press("Space")
    program.press("G")
    program.say(GROUP)
    program.run_action("Count dots, or back")
    program.press("A")
    program.type("5")
    program.press("Return")
    keep_for_oneself(program)
    for _stage in program.workspace.state.stages(program.session.session_id):
        program.press("F8")
    assert "The session is finished." in program.told()
    state = program.workspace.state
    assert [note.text for note in state.all(HostNote).values()] == [OWN_LOG]
    assert {a.type for a in state.all(Action).values()} == {"action", "learning"}


def keep_for_oneself(program: Program) -> None:
    """The last action is what somebody wants to learn."""
    program.press("Ctrl+Shift+A")
    program.reach("Actions")
    program.press("End", "Return")
    program.reach("What kind")
    program.press("End", "Escape")


def check(program: Program) -> None:
    """What may point to a person: one stays, one gets other words on paper, one is left out."""
    view = program.session.summary
    program.qtbot.waitUntil(lambda: len(view.pointing.to_check()) == 3)
    program.run_action("what may point")
    seen = []
    while view.pointing.to_check():
        text = view.check.words.toPlainText()
        seen.append(text)
        program.press({STAYS: "1", SAID: "2", OUT: "3"}[text])
        if text == SAID:
            program.type(PRINTED)
            program.press("Ctrl+Return")
    assert sorted(seen) == sorted([STAYS, SAID, OUT])
    program.press("Escape")


def write_easy_page(program: Program) -> None:
    program.run_action("Write the easy-read page")
    program.type(EASY)
    program.press("Escape")
    session = program.workspace.state.sessions[program.session.session_id]
    assert session.easy_summary == EASY


def print_it(program: Program, target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    open_print_dialog(program, target, monkeypatch)
    sent = f"Sent to {target}"
    program.qtbot.waitUntil(lambda: sent in program.told(), timeout=20_000)


def open_print_dialog(program: Program, target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl+P and Enter in the system's dialog, whose only printer here is a PDF file."""
    monkeypatch.setattr(printing, "printer_names", lambda: ["Hall printer"])
    program.press("Ctrl+P")
    view = program.session.summary
    program.qtbot.waitUntil(lambda: bool(view.findChildren(QPrintDialog)), timeout=20_000)
    dialog = view.findChildren(QPrintDialog)[-1]
    place = dialog.findChild(QLineEdit, "filename")
    if not isinstance(place, QLineEdit):
        pytest.skip("this system asks in a dialog of its own, which no test can fill in")
    place.setText(str(target))
    program.done += 1
    program.qtbot.keyClick(dialog, Qt.Key.Key_Return)
    program.come_back()


def as_on_screen(program: Program, target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was chosen in the check is printed: the printed pages are those of the preview."""
    print_it(program, target, monkeypatch)
    paper = program.session.summary.maker.paper
    assert paper is not None
    printed, shown = target.read_bytes(), paper.data
    assert len(sheet_sizes(printed)) == len(sheet_sizes(shown))
    for index in range(len(sheet_sizes(shown))):
        ours, theirs = (page_image(d, index, width=600, grey=True) for d in (shown, printed))
        assert abs(ink(bytes(ours.constBits())) - ink(bytes(theirs.constBits()))) < 0.01
    (target.parent / "shown.pdf").write_bytes(shown)
    read_back(target.parent / "shown.pdf")
    assert program.workspace.state.sessions[program.session.session_id].printed_at


def ink(grey: bytes) -> float:
    """How much of a grey picture is dark, 0 to 1."""
    return 1 - sum(value * count for value, count in Counter(grey).items()) / 255 / len(grey)


def save_one(program: Program, target: Path) -> None:
    """By the keys of its kind: its own, from the palette, or from the menu of all the others."""
    if target.suffix == ".pdf":
        program.save_pdf(target)
        return
    if target.suffix == ".docx":
        program.run_action("Save for Word")
    else:
        program.run_action("another kind of file")
        menu = program.session.summary.kinds
        assert QApplication.activePopupWidget() is menu
        while (chosen := menu.activeAction()) is None or chosen.data() != target.suffix:
            program.qtbot.keyClick(menu, Qt.Key.Key_Down)
        program.qtbot.keyClick(menu, Qt.Key.Key_Return)
    program.choose_path(target)
    program.qtbot.waitUntil(lambda: f"Saved {target}" in program.told(), timeout=20_000)


def save_all(program: Program, target: Path) -> None:
    """Everything into a folder: each paper and each kind of file, in its place."""
    program.run_action("everything into a folder")
    program.choose_path(target)
    program.qtbot.waitUntil(
        lambda: any("saved in" in words for words in program.told()),
        timeout=60_000,
    )
    (folder,) = [place for place in target.iterdir() if place.is_dir() and place.name != "home"]
    files = [file for file in folder.rglob("*") if file.is_file()]
    assert {file.suffix for file in files} == set(FORMATS)
    assert {file.parent.name for file in files} == {"Papers", "Files to work with", PRIVATE}
    for file in files:
        looked_through(file, private=file.parent.name == PRIVATE)
    saying = {text: {f.stem for f in files if text in words_in(f)} for text in (PRINTED, SAID)}
    assert saying[SAID] == {RECORD, "Session", "Session as data"}
    assert saying[PRINTED] >= {SUMMARY, RECORD, "Notes", "Tables", "Picture of the board"}
    easy = [file.suffix for file in files if EASY in words_in(file)]
    assert {".pdf", ".docx", ".html", ".md"} <= set(easy)


def with_names(program: Program, target: Path) -> None:
    """Only when somebody chooses it are authors on the paper."""
    view = program.session.summary
    view.options.names.setChecked(True)
    program.qtbot.waitUntil(lambda: view.maker.step is Step.READY, timeout=20_000)
    program.save_pdf(target)
    assert AUTHOR in words_in(target)
    assert SAID not in words_in(target)


def keeps_what_was_said(program: Program) -> None:
    """Paper is one thing and the board another: there all stands as it was said."""
    assert set(program.texts()) == {STAYS, SAID, OUT, *OTHERS}


# Reading back ----------------------------------------------------------------------------------


def read_back(file: Path, *, private: bool = False) -> None:
    """The whole session is in this file, in the words that were chosen for it."""
    looked_through(file, private=private)
    words = words_in(file)
    wanted = PROMISED.get(file.suffix, (*NOTED, *AGREED))
    missing = [text for text in wanted if text not in words]
    assert missing == [], file.name
    _CHECKS.get(file.suffix, lambda _file: None)(file)


def looked_through(file: Path, *, private: bool) -> None:
    """What is nobody else's is nowhere; what is not for paper only where all is kept."""
    inside = everything_in(file) + words_in(file)
    never = [OWN_LOG]
    if not private:
        never += [SAID, OUT, AUTHOR, LEARNING]
    found = [text for text in never if text in inside]
    assert found == [], file.name


def _is_sound(file: Path) -> None:
    assert failures(file.read_bytes()) == []


def _is_in_cells(file: Path) -> None:
    cells = [cell.value for sheet in openpyxl.load_workbook(file) for r in sheet for cell in r]
    assert {STAYS, PRINTED, *OTHERS, GROUP, DECISION, ACTION} <= set(cells)


def _is_due(file: Path) -> None:
    events = icalendar.Calendar.from_ical(file.read_bytes()).walk("VEVENT")
    days = {str(e["summary"]): e.decoded("dtstart") for e in events}
    [day] = [day for words, day in days.items() if ACTION in words]
    assert (day.month, day.day) == (11, 30)


def _is_a_picture(file: Path) -> None:
    with Image.open(file) as picture:
        picture.load()
        assert len(picture.getcolors(1 << 24) or []) > 10


_CHECKS = {".pdf": _is_sound, ".xlsx": _is_in_cells, ".ics": _is_due, ".png": _is_a_picture}
