# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Papers say a note, say it in other words, or do not say it at all, wherever it is quoted."""

from __future__ import annotations

from dataclasses import replace

from facilitator.domain.on_paper import OUT, REWORD, STAY, printed_notes
from facilitator.domain.records import Cluster, Note, Placing, Session, Stage
from facilitator.domain.state import State
from facilitator.domain.summary import PaperOptions, Summary, summarise
from facilitator.export.session_json import session_json_text

SESSION = Session("s", title="Handover")
SAID, PRINTED = "My son waits", "A relative waits"


def session(choice: str, text: str = "") -> State:
    """One session that quotes one note in every way that there is."""
    note = Note("n", "s", SAID, 1, on_paper=choice, paper_text=text)
    return State(
        [
            SESSION,
            Stage("t", "s", 1, "Weigh", mode="grid"),
            Cluster("c", "s", "A", "Time"),
            replace(note, fate="parked"),
            replace(note, id="n2", position=2, cluster_id="c"),
            replace(note, id="n3", position=3, parked=True),
            replace(note, id="n4", position=4, level="personal"),
            Note("other", "s", "Parking", 5),
            Placing("p", "s", "t", note_id="n", quarter=1),
        ]
    )


def of(choice: str, text: str = "", **options: bool) -> Summary:
    return summarise(session(choice, text), SESSION, PaperOptions(**options))


def test_a_note_that_stays_is_said_as_it_was() -> None:
    for choice in ("", STAY):
        summary = of(choice)
        assert str(summary).count(SAID) == 7
        assert (summary.left_out, summary.reworded) == (0, 0)


def test_a_reworded_note_is_nowhere_in_its_first_words() -> None:
    summary = of(REWORD, PRINTED)
    assert SAID not in str(summary)
    assert str(summary).count(PRINTED) == str(of(STAY)).count(SAID)
    assert (summary.note_count, summary.left_out, summary.reworded) == (5, 0, 4)


def test_a_note_that_is_left_out_is_nowhere() -> None:
    summary = of(OUT)
    assert SAID not in str(summary)
    assert summary.groups[0].notes == ()
    assert [said.text for said in summary.ungrouped] == ["Parking"]
    assert (summary.note_count, summary.left_out) == (5, 4)


def test_a_paper_without_notes_counts_none_as_left_out() -> None:
    assert of(OUT, notes=False).left_out == 0


def test_a_choice_to_reword_without_words_says_what_was_said() -> None:
    note = Note("n", "s", SAID, on_paper=REWORD)
    assert printed_notes([note]) == [note]


def test_the_archive_keeps_what_was_said() -> None:
    assert SAID in session_json_text(session(OUT), SESSION)
    assert SAID in session_json_text(session(REWORD, PRINTED), SESSION)
