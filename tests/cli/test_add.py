# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Notes through a pipe: what is printed is saved."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from facilitator.domain.errors import StoreError
from facilitator.store.workspace import Workspace

if TYPE_CHECKING:
    from tests.cli.conftest import Type


def texts(run: Type, session: str, library: Path) -> list[str]:
    shown = json.loads(run("show", session, "--json", "--library", library).out)
    return [note["text"] for note in shown["notes"]]


def test_each_line_is_a_note_with_an_id(run: Type, session: str, library: Path) -> None:
    given = "Ask once – then trust\r\nno end"
    answer = run("add", session, "--library", library, given=given.encode())
    assert (answer.code, answer.err, len(set(answer.lines))) == (0, "", 2)
    assert texts(run, session, library) == ["first", "second", "Ask once – then trust", "no end"]


def test_a_refused_line_is_told_and_the_others_are_added(
    run: Type, session: str, library: Path
) -> None:
    given = b"one\n\n" + b"x" * 1_001 + b"\n\x01\x02\ntwo\n" + b"y" * 1_000
    answer = run("add", session, "--library", library, given=given)
    assert (answer.code, len(answer.lines)) == (2, 3)
    assert answer.err.splitlines() == [
        "Line 2: There are no words to add.",
        "Line 3: A note can have 1,000 characters and this one has 1,001.",
        "Line 4: There are no words to add.",
    ]
    assert texts(run, session, library)[2:] == ["one", "two", "y" * 1_000]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_any_encoding(run: Type, session: str, library: Path, encoding: str) -> None:
    answer = run("add", session, "--library", library, given="één\nåtta\n".encode(encoding))
    assert (answer.code, len(answer.lines)) == (0, 2)
    assert texts(run, session, library)[2:] == ["één", "åtta"]


def test_unshowable_characters_are_left_out_and_told(
    run: Type, session: str, library: Path
) -> None:
    answer = run("add", session, "--library", library, given=b"on\x00e\x1b\n")
    assert answer.code == 0
    assert answer.err == "Line 1: 2 characters that cannot be shown left out.\n"
    assert texts(run, session, library)[2:] == ["one"]


def test_a_megabyte_in_one_line(run: Type, session: str, library: Path) -> None:
    answer = run("add", session, "--library", library, given=b"w" * 1_000_000 + b"\nafter\n")
    assert (answer.code, len(answer.lines), answer.err.count("\n")) == (2, 1, 1)
    assert texts(run, session, library)[2:] == ["after"]


def test_nothing_comes_in(run: Type, session: str, library: Path) -> None:
    answer = run("add", session, "--library", library, given=b"")
    assert (answer.code, answer.out, answer.err) == (0, "", "")


def test_a_session_that_is_not_there(run: Type, session: str, library: Path) -> None:
    del session
    answer = run("add", "nowhere", "--library", library, given=b"a\n")
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.startswith("There is no session “nowhere” in this library")


def test_a_full_disk_stops_it(
    run: Type, session: str, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    do = Workspace.do
    done: list[object] = []

    def full(workspace: Workspace, edit: object) -> None:
        if done:
            raise StoreError("library.full", path=str(workspace.path))
        done.append(edit)
        do(workspace, edit)  # type: ignore[arg-type]

    monkeypatch.setattr(Workspace, "do", full)
    answer = run("add", session, "--library", library, given=b"one\ntwo\nthree\n")
    assert (answer.code, len(answer.lines), answer.err.count("\n")) == (2, 1, 1)
    assert answer.err.startswith("Line 2 and what follows are not saved: The disk is full")
    monkeypatch.undo()
    assert texts(run, session, library)[2:] == ["one"]
