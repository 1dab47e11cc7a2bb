# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What may point to a person is looked for in a worker, again after each change that matters."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from facilitator.domain import edits
from facilitator.domain.pointing import REASONS, Found, Item, Pointer
from facilitator.store.workspace import Workspace
from facilitator.ui.summary.kept import Kept
from facilitator.ui.summary.pointing_watch import PointingWatch
from facilitator.ui.summary.pointing_words import notice_words, reasons
from facilitator.ui.tasks import Tasks

SESSION = "5" * 32


def test_it_follows_the_notes_and_the_list_of_people(
    workspace: Workspace, tasks: Tasks, qtbot: QtBot
) -> None:
    watch = PointingWatch(workspace, SESSION, tasks=tasks, kept=Kept())
    with qtbot.waitSignal(watch.changed):
        watch.look()
    assert watch.to_check() == ()
    workspace.do(edits.add_note(workspace.state, SESSION, text="Ask marta"))
    with qtbot.waitSignal(watch.changed):
        watch.look()
    assert watch.to_check() == ()
    workspace.do(edits.add_participant(workspace.state, SESSION, name="Marta Berg"))
    with qtbot.waitSignal(watch.changed):
        watch.look()
    assert [one.item.text for one in watch.to_check()] == ["Ask marta"]
    watch.deleteLater()


def test_nothing_new_asks_no_worker(workspace: Workspace, tasks: Tasks, qtbot: QtBot) -> None:
    watch = PointingWatch(workspace, SESSION, tasks=tasks, kept=Kept())
    with qtbot.waitSignal(watch.changed):
        watch.look(soon=False)
    watch.look(soon=False)
    assert tasks.running() == 0
    watch.deleteLater()


def test_every_reason_has_its_words() -> None:
    for why in REASONS:
        found = Found(Item("note", "n", "Anna waits"), (Pointer(0, 4, why),))
        assert reasons(found)[0].startswith("“Anna” ")
    twice = Found(Item("note", "n", "Anna Anna"), (Pointer(0, 4, "name"), Pointer(5, 9, "name")))
    assert len(reasons(twice)) == 1


def test_the_notice_counts_notes_and_other_lines() -> None:
    note, group = Found(Item("note", "n", "x"), ()), Found(Item("cluster", "c", "x"), ())
    assert notice_words([]) == ""
    assert notice_words([note, note]).startswith("2 note")
    assert notice_words([note, group]).startswith("2 line")
