# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The meeting of the sample as something to play: who says what when, and what becomes of it."""

from __future__ import annotations

from dataclasses import dataclass

from facilitator.domain.records import Action, Decision, Note, Stage, Voice
from facilitator.domain.summary import in_place
from tests.journey import Program
from tests.journeys.comparing import sample

TEMPLATE = "Reflekterande träff (Jönköpingsstil)"
WRITE, CHALLENGE, COMMON, TRY = (
    "Skriv det du fastnar för",
    "Utmana vårt tänkande",
    "Hitta gemensamma ord",
    "Vad ska vi prova?",
)
#: What the room gets to see in the course of it.
KINDS = {
    "PromptScreen",
    "RulesScreen",
    "WaitingScreen",
    "BoardScreen",
    "GroupsScreen",
    "VotesScreen",
    "ActionsScreen",
}
#: Somebody who is there by name for a while, and what the facilitator notes for herself: both are
#: made up here so that there is something to keep from the room.
GUEST = "Ingrid Wallander"
OWN_NOTE = "Ingrid har det tungt just nu. Fråga henne inte först."


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

    def voices(self) -> list[str]:
        """The names of the voices by number."""
        return [voice.name for voice in self.state.voices(self.session.id)]

    def people(self) -> list[str]:
        """The list as one pastes it: how many, and in which role."""
        present = self.state.participants(self.session.id)
        return [f"{person.count} {person.roles[0]}" for person in present]

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

    def outcomes(self) -> list[str]:
        """Decisions and actions as one types them, with the groups they rest on."""
        return [
            *(self._decided(d) for d in self.state.decisions_of(self.session.id)),
            *(self._agreed(a) for a in self.state.actions_of(self.session.id)),
        ]

    def _decided(self, decision: Decision) -> str:
        groups = [f"#{self.letter(key).lower()}" for key in decision.cluster_ids]
        return " ".join(["=", decision.text, *groups])

    def _agreed(self, action: Action) -> str:
        group = self.letter(action.cluster_id).lower()
        return f'! {action.text} @"{action.owner}" {action.due} #{group}'


def about(script: Script) -> list[tuple[str, str]]:
    """The head of the plan: the name of a field, and what is typed there."""
    session = script.session
    return [
        ("Title", session.title),
        ("Focus question", session.question),
        ("Date", session.date),
        ("Start", session.start),
        ("Booked until", session.end),
        ("Place", session.place),
        ("Learning group", script.state.groups[session.group_id or ""].name),
        ("Session number", str(session.number)),
        ("Facilitator", session.facilitator),
        ("People expected", str(session.people_expected)),
        ("Dots per person", str(session.dots_per_person)),
        ("Contact, for corrections and questions", session.contact),
        ("Next meeting", session.next_date),
        ("From", session.next_start),
        ("Place of the next meeting", session.next_place),
    ]


def private_words(program: Program) -> set[str]:
    """What the room may never see: notes for the facilitator, people, whom to write to."""
    state, session_id = program.workspace.state, program.session.session_id
    people = [(p.name, p.initials, *p.name.split()) for p in state.participants(session_id)]
    tips = [stage.private_notes for stage in state.stages(session_id)]
    session = state.sessions[session_id]
    words = {*tips, session.contact, *(word for person in people for word in person)}
    assert len(tips) == 9
    assert GUEST in words
    return words - {""}
