# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What a captured line does to the session, and what is kept for the next one. No widgets."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from facilitator.domain import edits
from facilitator.domain.grammar import (
    ACTION,
    AGAIN,
    ASK,
    DECISION,
    NOTE,
    SIGN_OF,
    Line,
    Token,
    parse,
)
from facilitator.domain.matching import GROUP, VOICE, WHO, Names, names_of
from facilitator.domain.records import Ask, Note, Participant, Stage, Voice
from facilitator.ui.board.marking_words import kind_words
from facilitator.ui.texts import language, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.domain.change import Edit
    from facilitator.domain.clock import Clock
    from facilitator.domain.state import State
    from facilitator.store.workspace import Workspace

KIND = "kind"  # what the next notes are
_FIELD = {VOICE: "voice_id", GROUP: "group_id", WHO: "author_id", KIND: "note_kind"}
_KINDS_OF_NAMES = frozenset({"cluster", "participant", "voice"})


@dataclass(frozen=True, slots=True)
class Kept:
    """What holds for the following notes until it is ended."""

    voice_id: str | None = None
    group_id: str | None = None
    author_id: str | None = None
    note_kind: str | None = None


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a line: remarks for the facilitator, and whether undo should be offered.

    `note_id`: of the note that was added, if one was.
    """

    remarks: tuple[str, ...] = ()
    undo: bool = False
    note_id: str = ""


class Capture:
    """Turns lines into edits of one session. Knows what its tokens may mean."""

    def __init__(self, workspace: Workspace, session_id: str, *, clock: Clock) -> None:
        self._workspace, self.session_id, self._clock = workspace, session_id, clock
        self._names: Names | None = None
        self.kept = Kept()

    @property
    def state(self) -> State:
        return self._workspace.state

    @property
    def names(self) -> Names:
        """What tokens may mean now."""
        if self._names is None:
            self._names = names_of(self.state, self.session_id)
        return self._names

    def hear_of(self, edit: Edit) -> bool:
        """Whether tokens may mean something else after this edit."""
        went_on = any("stage_id" in (c.after or {}) for c in edit.of("session"))
        if went_on:  # another stage asks for something else
            self.end_kept(KIND)
        if not any(change.kind in _KINDS_OF_NAMES for change in edit.changes):
            return went_on
        self._names = None
        find, kept = self.state.find, self.kept
        self.kept = Kept(
            kept.voice_id if find("voice", kept.voice_id or "") else None,
            kept.group_id if find("cluster", kept.group_id or "") else None,
            kept.author_id if find("participant", kept.author_id or "") else None,
            kept.note_kind,
        )
        return True

    def keeps_names(self) -> bool:
        """Whether the stage that runs stores who said something; so it does where none runs."""
        session = self.state.sessions.get(self.session_id)  # undo may have taken it away
        stage = self.state.all(Stage).get(session.stage_id or "") if session else None
        return stage is None or stage.keeps_names

    def read(self, text: str, *, kind: str = NOTE) -> Line:
        """What a line means."""
        today = self._clock.now().date()
        return parse(text, self.names, today=today, language=language(), kind=kind)

    def last_note(self) -> Note | None:
        """The note that was said last."""
        notes = (n for n in self.state.part(Note, self.session_id).values() if not n.binned)
        return max(notes, key=lambda n: (n.position, n.id), default=None)

    # Voices

    def voice_of(self, line: Line) -> Voice | None:
        """Whose voice the note of this line has: `/n`, else the speaker's, else the kept one."""
        return self.state.all(Voice).get(self._voice_id(line) or "")

    def keep_voice(self, number: int | None) -> None:
        """Voice 1 to 6 for the following notes; None for no voice. StoreError."""
        voice_id = self._voice_numbered(number) if number else None
        self.kept = replace(self.kept, voice_id=voice_id)

    def keep_kind(self, kind: str) -> None:
        """What the following notes are; "any": as the stage asks."""
        self.kept = replace(self.kept, note_kind=None if kind == "any" else kind)

    def end_kept(self, kind: str) -> None:
        """No longer keep a group, a speaker or a kind of note."""
        self.kept = replace(self.kept, **{_FIELD[kind]: None})

    def kept_words(self) -> list[tuple[str, str, str]]:
        """Group, speaker and kind of note that are kept: kind, token and full name of each."""
        what = kind_words(self.kept.note_kind) if self.kept.note_kind else ""
        names = [
            (kind, SIGN_OF[kind] + named.short, named.name)
            for kind, key in ((GROUP, self.kept.group_id), (WHO, self._kept_author()))
            for named in self.names.of(kind)
            if named.id == key
        ]
        return [*names, (KIND, what, what)] if what else names

    def _voice_numbered(self, number: int) -> str:
        """The voice of this number, made if nobody has named it yet."""
        for voice in self.state.voices(self.session_id):
            if voice.number == number:
                return voice.id
        edit = edits.name_voice(self.state, self.session_id, number=number, name="")
        self._workspace.do(edit)
        return next(edit.of("voice")).id

    def _voice_id(self, line: Line) -> str | None:
        kept = self._kept_after(line)
        token = line.last(VOICE)
        if token is not None and token.meant and not token.sticky:
            return token.meant.id
        person = self.state.all(Participant).get(self._author_id(line, kept) or "")
        return (person.voice_id if person else None) or kept.voice_id

    # Lines

    def take(self, line: Line) -> Taken:
        """Do what a line says, as one edit. Refused or StoreError: then nothing was done."""
        if line.kind == AGAIN:
            return self._hear_again()
        if line.kind == DECISION:
            return self._decide(line)
        if line.kind == ACTION:
            return self._act(line)
        if line.kind == ASK:
            return self._ask(line)
        line = self._with_voices(line)
        kept = self._kept_after(line)
        remarks = self._remarks(line)
        note_id = ""
        if line.text:
            edit = self._note(line, kept)
            self._workspace.do(edit)
            note_id = next(edit.of("note")).id
        self.kept = kept
        return Taken(remarks, note_id=note_id)

    def add_many(self, texts: Sequence[str]) -> None:
        """One note per text, with what is kept for the next notes; one undo step.

        Refused or StoreError: then none was added.
        """
        author = self.state.all(Participant).get(self._kept_author() or "")
        self._workspace.do(
            edits.add_notes(
                self.state,
                self.session_id,
                texts=texts,
                voice_id=(author.voice_id if author else None) or self.kept.voice_id,
                author_id=author.id if author else None,
                cluster_id=self.kept.group_id,
                note_kind=self.kept.note_kind or "",
            )
        )

    def new_group(self, name: str) -> str:
        """A group to put notes in; returns the token that means it. Refused or StoreError."""
        edit = edits.add_cluster(self.state, self.session_id, name=name)
        self._workspace.do(edit)
        return self.state.clusters[next(edit.of("cluster")).id].letter

    def new_person(self, name: str) -> str:
        """Somebody who was not on the list; returns the token. Refused or StoreError."""
        edit = edits.add_participant(self.state, self.session_id, name=name)
        self._workspace.do(edit)
        self._names = None
        key = next(edit.of("participant")).id
        named = next(person for person in self.names.people if person.id == key)
        return self.names.token_for(WHO, named)

    def _note(self, line: Line, kept: Kept) -> Edit:
        group, last = line.last(GROUP), self.last_note() if line.builds_on else None
        meant = group.meant.id if group and group.meant else None
        return edits.add_note(
            self.state,
            self.session_id,
            text=line.text,
            voice_id=self._voice_id(line),
            author_id=self._author_id(line, kept),
            cluster_id=meant if group and not group.sticky else meant or kept.group_id,
            starred=line.starred,
            builds_on_id=last.id if last else None,
            note_kind=kept.note_kind or "",
        )

    def _hear_again(self) -> Taken:
        last = self.last_note()
        if last is None:
            return Taken((tr("There is no note yet that could be heard again."),))
        self._workspace.do(edits.hear_again(self.state, [last.id]))
        times = self.state.notes[last.id].heard + 1
        return Taken((tr("Heard {times} times").format(times=times),), undo=True)

    def _decide(self, line: Line) -> Taken:
        groups = [t.meant.id for t in line.all(GROUP) if t.meant]
        self._workspace.do(
            edits.add_decision(self.state, self.session_id, text=line.text, cluster_ids=groups)
        )
        return Taken((tr("Decision added"), *self._remarks(line)), undo=True)

    def _act(self, line: Line) -> Taken:
        group = line.last(GROUP)
        self._workspace.do(
            edits.add_action(
                self.state,
                self.session_id,
                text=line.text,
                owner=owner_of(line),
                due=line.due.isoformat() if line.due else "",
                cluster_id=group.meant.id if group and group.meant else None,
            )
        )
        return Taken((tr("Action added"), *self._remarks(line, kinds=(GROUP,))), undo=True)

    def _ask(self, line: Line) -> Taken:
        values = ask_values(line)
        self._workspace.do(edits.add_entry(self.state, Ask, self.session_id, **values))
        remarks = (tr("Question added"), *self._remarks(line, kinds=(GROUP,)))
        return Taken(remarks, undo=True)

    def _with_voices(self, line: Line) -> Line:
        """The line once every voice it names by number is there."""
        tokens: list[Token] = []
        for token in line.tokens:
            if token.kind == VOICE and token.text and token.meant is None:
                self._voice_numbered(int(token.text))
                self._names = None
                token = replace(token, found=self.names.found(VOICE, token.text))
            tokens.append(token)
        return replace(line, tokens=tuple(tokens))

    def _author_id(self, line: Line, kept: Kept) -> str | None:
        if not self.keeps_names():
            return None
        token = line.last(WHO)
        if token is None or token.sticky:
            return kept.author_id
        return token.meant.id if token.meant else None

    def _kept_author(self) -> str | None:
        return self.kept.author_id if self.keeps_names() else None

    def to_draft(self, text: str) -> str:
        """The line as it may be written down before it is a note: without names in a stage that
        keeps none.
        """
        if self.keeps_names():
            return text
        for token in reversed(self.read(text).all(WHO)):
            text = text[: token.start] + text[token.end :]
        return text

    def _kept_after(self, line: Line) -> Kept:
        kept = self.kept
        for token in line.tokens:
            if token.sticky and (token.meant or not token.text):
                value = token.meant.id if token.meant else None
                kept = replace(kept, **{_FIELD[token.kind]: value})
        return kept if self.keeps_names() else replace(kept, author_id=None)

    def _remarks(self, line: Line, *, kinds: Sequence[str] = (GROUP, WHO)) -> tuple[str, ...]:
        """What to say about tokens that were left out."""
        found: list[str] = []
        for kind in kinds:
            tokens = [token for token in line.all(kind) if token.text]
            if kind == WHO and tokens and line.kind == NOTE and not self.keeps_names():
                found.append(tr("This stage keeps no names."))
            elif unclear := next((t for t in tokens if t.meant is None), None):
                found.append(_without(unclear))
        return tuple(found)


def owner_of(line: Line) -> str:
    """Who does it, or shall answer: the full name of those on the list, else as it was typed."""
    names = [t.meant.name if t.meant else t.text for t in line.all(WHO)]
    if len(names) < 2:
        return "".join(names)
    return tr("{some} and {last}").format(some=", ".join(names[:-1]), last=names[-1])


def ask_values(line: Line) -> dict[str, Any]:
    """The fields of a question: its addressee, its day and the group it comes from."""
    group = line.last(GROUP)
    return {
        "text": line.text,
        "addressee": owner_of(line),
        "answer_by": line.due.isoformat() if line.due else "",
        "cluster_id": group.meant.id if group and group.meant else None,
    }


def _without(token: Token) -> str:
    added = tr("Added without group.") if token.kind == GROUP else tr("Added without a name.")
    fits = tr("Several fit “{text}”.") if token.found else tr("None fits “{text}”.")
    return f"{added} {fits.format(text=token.text)}"
