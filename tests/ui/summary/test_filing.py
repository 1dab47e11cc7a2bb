# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Every kind of file that there is can be saved from the window, with ways on where it cannot."""

from __future__ import annotations

import errno
import os
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from facilitator.domain import edits
from facilitator.domain.records import HostNote
from facilitator.export.formats import FORMATS, Made, Request
from facilitator.store.workspace import Workspace
from facilitator.ui.summary.file_kinds import KindsMenu, kind_name
from facilitator.ui.summary.filing import PDF, WORD
from facilitator.ui.summary.summary_view import SummaryView
from facilitator.ui.widgets import NoticeBar, TextLink

SESSION = "5" * 32


def ways_on(view: SummaryView) -> dict[str, TextLink]:
    bars = view.output.findChildren(NoticeBar)
    return {link.text(): link for bar in bars for link in bar.findChildren(TextLink)}


@pytest.mark.parametrize("suffix", FORMATS)
def test_each_kind_is_saved(
    view: SummaryView, workspace: Workspace, tmp_path: Path, *, qtbot: QtBot, suffix: str
) -> None:
    assert view.filing.why_not(suffix) == ""
    target = tmp_path / f"handover{suffix}"
    with qtbot.waitSignal(view.toast) as told:
        view.save_to(target, suffix=suffix)
    assert told.args == [f"Saved {target}", False]
    assert target.stat().st_size > 100
    printed = bool(workspace.state.sessions[SESSION].printed_at)
    assert printed == (suffix == PDF)
    qtbot.waitUntil(lambda: not view.output.is_busy)


def test_no_file_is_made_where_the_window_waits(
    view: SummaryView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, qtbot: QtBot
) -> None:
    where: list[int] = []

    def draws(request: Request) -> Made:
        where.append(threading.get_ident())
        return FORMATS[".png"].make(request)

    picture = replace(FORMATS[".png"], make=draws)
    monkeypatch.setattr("facilitator.ui.summary.filing.FORMATS", {**FORMATS, ".png": picture})
    with qtbot.waitSignal(view.toast):
        view.save_to(tmp_path / "wall.png", suffix=".png")
    assert where
    assert threading.get_ident() not in where
    qtbot.waitUntil(lambda: not view.output.is_busy)


def test_the_menu_offers_what_there_is_and_has_no_button(view: SummaryView) -> None:
    view.kinds.show_kinds(view.filing.why_not)
    offered = [action.data() for action in view.kinds.actions() if action.data()]
    assert set(offered) == set(FORMATS) - {PDF, WORD}
    twice = {suffix for suffix in offered if offered.count(suffix) > 1}
    assert twice == {suffix for suffix, kind in FORMATS.items() if kind.private}
    assert all(kind_name(suffix) for suffix in FORMATS)


def test_a_kind_that_has_nothing_to_say_is_greyed_with_the_reason(
    view: SummaryView, workspace: Workspace
) -> None:
    for note in workspace.state.notes_of(SESSION):
        workspace.do(edits.bin_notes(workspace.state, [note.id]))
    view.kinds.show_kinds(view.filing.why_not)
    table = next(a for a in view.kinds.actions() if a.data() == ".csv")
    assert not table.isEnabled()
    assert table.text() == "Table of the notes (CSV) – no notes yet"


def test_a_paper_that_word_cannot_have_says_so(view: SummaryView) -> None:
    assert view.output.word_button.isEnabled()
    view.options.choose_paper("tree")
    assert not view.output.word_button.isEnabled()
    assert view.output.word_button.toolTip() == "Not for this paper"
    view.save_word()
    assert view.output.said() == "Word: Not for this paper."
    view.options.choose_paper("participants")
    assert view.output.word_button.isEnabled()


def test_the_dialog_proposes_a_name_with_the_suffix(view: SummaryView) -> None:
    view.output.word_button.click()
    dialog = view.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name == "What makes a good handover – 2026-11-26.docx"
    dialog.reject()


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EACCES])
def test_a_full_disk_or_a_file_open_elsewhere_is_told_with_both_ways_on(
    view: SummaryView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, qtbot: QtBot, number: int
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    target = tmp_path / "handover.docx"
    target.write_bytes(b"mine")
    with monkeypatch.context() as patched:
        patched.setattr("facilitator.export.files.os.replace", refuse)
        view.save_to(target, suffix=WORD)
        qtbot.waitUntil(lambda: view.output.said() != "")
    assert target.read_bytes() == b"mine"
    assert set(ways_on(view)) == {"Save elsewhere", "Try again"}
    qtbot.waitUntil(lambda: not view.output.is_busy)
    with qtbot.waitSignal(view.toast):
        ways_on(view)["Try again"].click()
    assert target.read_bytes() != b"mine"
    assert view.output.said() == ""


def test_everything_goes_into_a_folder_of_its_own(
    view: SummaryView, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(view.toast, timeout=60_000) as told:
        view.filing.save_all(tmp_path, view)
    assert told.args is not None
    (folder,) = [place for place in tmp_path.iterdir() if place.name.startswith("What makes")]
    assert folder.name == "What makes a good handover – 2026-11-26"
    files = [file for file in folder.rglob("*") if file.is_file()]
    assert {file.suffix for file in files} == set(FORMATS)
    assert told.args[0].startswith(str(len(files)))
    assert view.filing._folder == str(folder)


def test_a_folder_that_cannot_be_made_is_told(
    view: SummaryView, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "file").write_text("mine")
    view.filing.save_all(tmp_path / "file", view)
    qtbot.waitUntil(lambda: view.output.said() != "")
    assert set(ways_on(view)) == {"Save elsewhere", "Try again"}


def test_the_menu_tells_what_it_wants(qtbot: QtBot, view: SummaryView) -> None:
    menu = KindsMenu(view)
    menu.show_kinds(lambda _suffix: "")
    with qtbot.waitSignal(menu.chosen) as chosen:
        next(a for a in menu.actions() if a.data() == ".md").trigger()
    assert chosen.args == [".md"]
    with qtbot.waitSignal(menu.all_chosen):
        menu.actions()[-1].trigger()


def test_the_own_log_goes_along_only_where_that_was_chosen_by_name(
    view: SummaryView, workspace: Workspace, tmp_path: Path, qtbot: QtBot
) -> None:
    workspace.do(edits.add_entry(workspace.state, HostNote, SESSION, text="Ask Anna to slow down"))
    names = []
    for private in (False, True):
        view.choose_kind()
        words = "Session for another computer" + ", with my own log" * private + "…"
        next(a for a in view.kinds.actions() if a.text() == words).trigger()
        view.kinds.hide()
        dialog = view.findChildren(QFileDialog)[-1]
        names.append(Path(dialog.selectedFiles()[0]).name)
        target = tmp_path / names[-1]
        with qtbot.waitSignal(view.toast):
            dialog.fileSelected.emit(str(target))
        dialog.reject()
        assert ("slow down" in target.read_text(encoding="utf-8")) == private
        qtbot.waitUntil(lambda: not view.output.is_busy)
    assert names == [
        "What makes a good handover – 2026-11-26.facilitator",
        "What makes a good handover – with my own log – 2026-11-26.facilitator",
    ]
