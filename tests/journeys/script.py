# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The meeting of the sample as something to play: who says what when, and what becomes of it."""

from __future__ import annotations

from dataclasses import dataclass

from facilitator.domain.records import Action, Decision, Note, Stage, Voice
from facilitator.domain.summary import in_place
from tests.journeys.comparing import sample

WRITE, CHALLENGE, TRY = (
    "Skriv det du fastnar för",
    "Utmana vårt tänkande",
    "Vad ska vi prova?",
)


@dataclass(frozen=True)
class Group:
    """A group by its letter, and the words of its notes."""

    letter: str
    name: str
    texts: tuple[str, ...]


class Script:
    """Reads the sample once; everything in the order of the file."""

    def __init__(self) -> None:
        self.state, self.session = sample()
        self.titles = {stage.id: stage.title for stage in self.state.stages(self.session.id)}

    def stages(self) -> list[Stage]:
        return self.state.stages(self.session.id)

    def notes(self, title: str) -> list[Note]:
        """What was said in this stage."""
        found = self.state.notes_of(self.session.id)
        return [note for note in found if self.titles[note.stage_id or ""] == title]

    def voice(self, note: Note) -> int:
        """The number of the voice that a note brings."""
        return self.state.all(Voice)[note.voice_id or ""].number

    def letter(self, cluster_id: str | None) -> str:
        """The letter of a group, "" for none."""
        return self.state.clusters[cluster_id].letter if cluster_id else ""

    def line(self, note: Note, *, grouped: bool = False) -> str:
        """A note as one types it; `grouped`: with the group it goes to."""
        group = self.letter(note.cluster_id) if grouped else ""
        return f"{note.text} /{self.voice(note)}" + (f" #{group.lower()}" if group else "")

    def lines(self, title: str, *, grouped: bool = False) -> list[str]:
        """All that is typed in a stage, a `+` for each time a note is heard again."""
        return [
            line
            for note in self.notes(title)
            for line in (self.line(note, grouped=grouped), *["+"] * note.heard)
        ]

    def groups(self, *titles: str) -> list[Group]:
        """The groups by letter, with those of their notes that were said in these stages."""
        said = [note for title in titles for note in self.notes(title)]
        return [
            Group(c.letter, c.name, tuple(n.text for n in in_place(said) if n.cluster_id == c.id))
            for c in self.state.clusters_of(self.session.id)
        ]

    def dots(self) -> dict[str, int]:
        """Dots by the letter of the group."""
        return {self.letter(d.cluster_id): d.count for d in self.state.dots_of(self.session.id)}

    def decisions(self) -> list[Decision]:
        return self.state.decisions_of(self.session.id)

    def actions(self) -> list[Action]:
        return self.state.actions_of(self.session.id)
