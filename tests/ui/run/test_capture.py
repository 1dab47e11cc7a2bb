# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What a stage allows is kept by every way into the session: names, silence, what is kept on."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from facilitator.domain.change import edit_of, updated
from tests.ui.run.capture_desk import CONTROL, Desk, a_desk


@pytest.fixture
def desk(hall: Any, shown: Any) -> Desk:
    hall.run_until(4, "13:43:24")
    return a_desk(hall, shown)


def stage_is(hall: Any, **values: Any) -> None:
    """The stage that runs is like that from now on."""
    stage = hall.state.stages(hall.session)[4]
    hall.workspace.do(edit_of("write_stage", updated(stage, **values)))


def in_the_files(folder: Path, words: str) -> list[str]:
    """The files of a library in which these letters stand, whatever holds them."""
    files = [file for file in sorted(folder.iterdir()) if file.is_file()]
    return [file.name for file in files if words.encode() in file.read_bytes()]


def test_in_a_stage_without_names_no_author_reaches_the_file(
    desk: Desk, hall: Any, tmp_path: Path
) -> None:
    desk.add("Before @AK")
    steps = rows(hall)[1]
    stage_is(hall, keeps_names=False)
    desk.add("@@mb")
    desk.add("One @AK")
    desk.add("Two")
    desk.paste("Three\nFour")
    desk.type("Half a line @LM")
    desk.bar.keep_draft()
    notes, journal = rows(hall)
    silent = [row for row in notes if row["text"] != "Before"]
    assert [row["text"] for row in silent] == ["One", "Two", "Three", "Four"]
    assert {(row["author_id"], row["voice_id"]) for row in silent} == {(None, None)}
    assert len(journal) > len(steps)
    for person in ("AK", "MB", "LM"):
        assert not any(hall.key(person) in entry for entry in journal[len(steps) :])
    assert in_the_files(tmp_path, "@LM") == []
    assert "Half a line" in desk.bar.draft.read()


def rows(hall: Any) -> tuple[list[Any], list[str]]:
    """The notes as they lie in the file, and every entry of its journal as text."""
    db = hall.workspace._connection
    cursor = db.cursor()
    names = [row[1] for row in cursor.execute("PRAGMA table_info(note)")]
    notes = [dict(zip(names, row, strict=True)) for row in cursor.execute("SELECT * FROM note")]
    journal = [str(row) for row in cursor.execute("SELECT * FROM journal ORDER BY 1")]
    return notes, journal


def test_who_is_kept_is_not_shown_where_names_are_not_kept(desk: Desk, hall: Any) -> None:
    desk.add("@@ak")
    assert desk.bar.kept.texts() == ["@AK"]
    stage_is(hall, keeps_names=False)
    desk.type("x")
    assert desk.bar.kept.texts() == []


def test_the_stage_says_that_it_keeps_no_names(desk: Desk, hall: Any) -> None:
    assert "who said it" in desk.bar.hints.accessibleName()
    stage_is(hall, keeps_names=False)
    desk.bar._show_last()
    assert "who said it" not in desk.bar.hints.accessibleName()
    assert "This stage keeps no names" in desk.bar.hints.accessibleName()


def test_a_doubled_sign_alone_ends_what_was_kept(desk: Desk, hall: Any) -> None:
    hall.fill()
    desk.add("##d @@ak //3")
    desk.add("//")
    desk.add("One")
    note = hall.last()
    assert note.cluster_id == hall.letters()["D"]
    assert note.voice_id == hall.key("voice2")  # who said it has one
    desk.add("@@")
    desk.add("Two")
    assert (hall.last().author_id, hall.last().voice_id) == (None, None)
    assert desk.bar.kept.texts() == ["#D"]


def test_signs_inside_words_and_behind_a_backslash_stay_text(desk: Desk, hall: Any) -> None:
    hall.fill()
    for typed, kept in (
        ("C# and e@mail, 24/7", "C# and e@mail, 24/7"),
        ("\\#d is a street", "#d is a street"),
        ("Call \\@ak", "Call @ak"),
        ("\\> not a reply", "> not a reply"),
        ("\\+", "+"),
        ("\\= one plus one", "= one plus one"),
        ("\\! look out", "! look out"),
        ("# 4", "# 4"),
        ("and/or", "and/or"),
        ("/7 of us", "/7 of us"),
        (">5 people", ">5 people"),
    ):
        desk.add(typed)
        note = hall.last()
        assert (note.text, note.cluster_id, note.author_id) == (kept, None, None)
    assert desk.said == []


def test_the_only_match_is_taken_and_several_are_told(desk: Desk, hall: Any) -> None:
    hall.fill()
    desk.add("One #ni")
    assert hall.last().cluster_id == hall.letters()["D"]
    desk.add("Two #kn")
    assert hall.last().cluster_id == hall.letters()["B"]
    desk.add("Three #a")  # the letter comes before the names
    assert hall.last().cluster_id == hall.letters()["A"]
    desk.add("Four #e")
    assert hall.last().cluster_id == hall.letters()["E"]
    desk.add("Five #time")
    assert (hall.last().text, hall.last().cluster_id) == ("Five", hall.letters()["A"])
    desk.add("Six #w")
    assert desk.said == [("Added without group. Several fit “w”.", False)]


def test_dates_of_actions_in_all_their_forms(desk: Desk, hall: Any) -> None:
    for typed, due in (
        ("! Ring @AK 10 dec", "2026-12-10"),
        ("! Ring @AK fri", "2026-11-27"),
        ("! Ring @AK +2w", "2026-12-10"),
        ("! Ring @AK 10-12", "2026-12-10"),
    ):
        desk.add(typed)
        action = hall.state.actions_of(hall.session)[-1]
        assert (action.text, action.owner, action.due) == ("Ring", "Anna Karlsson", due)


def test_every_voice_by_control_and_its_number(desk: Desk, hall: Any) -> None:
    for number in range(1, 7):
        desk.press(Qt.Key(Qt.Key.Key_0 + number), CONTROL)
        desk.add(f"Voice {number}")
    voices = {voice.id: voice.number for voice in hall.state.voices(hall.session)}
    said = hall.state.notes_of(hall.session)
    assert [voices[note.voice_id] for note in said] == [1, 2, 3, 4, 5, 6]
