# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""From a session to what the room sees: which content, and what of it may be shown at all."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Literal

from facilitator.domain import modes
from facilitator.domain.agenda import LAST_SECONDS, Timing, rounded_up, timing
from facilitator.domain.catalogue import previous_session
from facilitator.domain.hiding import count_waiting, shown_notes, votes_are_open, waits
from facilitator.domain.privacy import printable_voices, shared
from facilitator.domain.screens import (
    ActionsScreen,
    AgreedAction,
    AgreedDecision,
    BoardScreen,
    BreakScreen,
    GridItem,
    GridScreen,
    GroupsScreen,
    LastAction,
    Line,
    LineScreen,
    ProjectedGroup,
    ProjectedNote,
    PromptScreen,
    RulesScreen,
    Screen,
    Standing,
    Timer,
    Voted,
    VotesScreen,
    WaitingScreen,
)
from facilitator.domain.summary import VoiceKey, counted_dots, in_place
from facilitator.domain.votes import GRID, SCALE, VOTE, axis_ends, statements_for, totals

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from facilitator.domain.records import Note, Session, Stage, Statement
    from facilitator.domain.state import State

Content = Literal["prompt", "board", "groups", "votes", "line", "grid", "actions", "rules", "break"]
_MINUTE = 60
_STANDINGS: dict[str, Standing] = {"done": "done", "dropped": "dropped"}
_SPOKEN = (modes.STORY, modes.CAPTURE)  # families in which somebody writes down what is said
_BY_MODE: dict[str, Content] = {
    "cluster": "groups",
    "name_clusters": "groups",
    SCALE: "line",
    GRID: "grid",
    "decide": "actions",
    "actions": "actions",
    "break": "break",
}


@dataclass(frozen=True, slots=True)
class Show:
    """What the facilitator chose. `page` counts from 0.

    `cluster_id`: the group that is read back. `note_ids`: the notes that were there when it was
    chosen; one that came later waits until somebody shows it.
    """

    content: Content = "prompt"
    page: int = 0
    cluster_id: str | None = None
    note_ids: frozenset[str] = frozenset()


def usual_content(state: State, session_id: str) -> Content:
    """What the room sees in a stage unless the facilitator chooses something else."""
    stage = _stage(state, session_id)
    if stage is None:
        return "prompt"
    if stage.mode == VOTE:
        return "prompt" if votes_are_open(state.sessions[session_id]) else "votes"
    if stage.mode == "review":
        return "actions" if _last_actions(state, state.sessions[session_id]) else "prompt"
    if stage.hidden and not waits(stage):
        return "board"
    return _BY_MODE.get(stage.mode, "prompt")


def visible_notes(state: State, session_id: str) -> list[Note]:
    """The notes that a screen may show now, in the order in which they were said.

    Not those in the bin or kept for later, and not those that wait to be shown all at once.
    """
    return [note for note in shown_notes(state, session_id) if not note.parked]


def usual_show(state: State, session_id: str) -> Show:
    """The usual content with the notes that are there now; naming begins with the first group."""
    stage, clusters = _stage(state, session_id), state.clusters_of(session_id)
    names = stage is not None and stage.mode == "name_clusters" and bool(clusters)
    first = clusters[0].id if names else None
    return show_now(state, session_id, usual_content(state, session_id), cluster_id=first)


def show_now(
    state: State, session_id: str, content: Content, *, cluster_id: str | None = None
) -> Show:
    """A content with the notes that are there now, from its first page."""
    ids = frozenset(note.id for note in visible_notes(state, session_id))
    return Show(content, cluster_id=cluster_id, note_ids=ids)


def project(state: State, session_id: str, show: Show, now: datetime) -> Screen:
    """What the room sees of an open session at `now` (aware, local).

    Where there is nothing of the chosen content, or it is not for the room yet, the prompt.
    """
    return _Projection(state, session_id, show, now).screen()


def has_content(state: State, session_id: str, content: Content) -> bool:
    """Whether there is something of this content that the room may see."""
    session, stage = state.sessions[session_id], _stage(state, session_id)
    match content:
        case "votes":
            return not votes_are_open(session) and bool(state.dots_of(session_id))
        case "rules":
            return bool(session.ground_rules)
        case "board":
            return any(not note.parked for note in state.notes_of(session_id))
        case "groups":
            return bool(state.clusters_of(session_id))
        case "actions":
            agreed = any((state.decisions_of(session_id), shared(state.actions_of(session_id))))
            decides = stage is not None and modes.family(stage.mode) == modes.DECIDE
            return agreed or (not decides and bool(_last_actions(state, session)))
        case "line":
            return bool(_statements(state, session_id, stage))
        case "grid":
            return stage is not None and stage.mode == GRID
        case "break":
            return stage is not None and stage.mode == "break"
        case _:
            return True


class _Projection:
    """Reads one session for one screen."""

    def __init__(self, state: State, session_id: str, show: Show, now: datetime) -> None:
        self._state, self._id, self._show, self._now = state, session_id, show, now
        self._session = state.sessions[session_id]
        self._stage = _stage(state, session_id)
        self._timing = timing(self._session, state.stages(session_id), now)
        self._timer = _timer(self._timing)

    def screen(self) -> Screen:
        if not has_content(self._state, self._id, self._show.content):
            return self._prompt()
        makers: dict[Content, Callable[[], Screen]] = {
            "prompt": self._prompt,
            "board": self._board,
            "groups": self._groups,
            "votes": self._votes,
            "line": self._line,
            "grid": self._grid,
            "actions": self._actions,
            "rules": lambda: RulesScreen(self._session.ground_rules, self._timer),
            "break": self._break,
        }
        return makers[self._show.content]()

    def _title(self) -> str:
        return self._stage.title if self._stage else self._session.title

    def _prompt(self) -> Screen:
        stage = self._stage
        if stage is None:
            title, question = self._session.title, self._session.question
            return PromptScreen(title if question else "", question or title)
        return PromptScreen(
            stage.title if stage.prompt else "",
            stage.prompt or stage.title,
            stage.second_prompt,
            spoken=modes.family(stage.mode) in _SPOKEN,
            waiting=self._waiting(),
            timer=self._timer,
        )

    def _waiting(self) -> int:
        return count_waiting(self._state, self._id)

    def _break(self) -> Screen:
        assert self._stage is not None
        back = ""
        if self._stage.minutes:
            over = self._now + timedelta(seconds=self._timing.remaining)
            back = f"{rounded_up(over):%H:%M}"
        return BreakScreen(self._stage.title, self._stage.prompt, self._stage.second_prompt, back)

    # Notes

    def _shown(self) -> list[Note]:
        """The notes that were there when this was chosen, and still may be seen."""
        chosen = self._show.note_ids
        return [note for note in visible_notes(self._state, self._id) if note.id in chosen]

    def _legend(self) -> dict[str, VoiceKey]:
        people = self._state.participants(self._id)
        voices = printable_voices(self._state.voices(self._id), people)
        return {voice.id: VoiceKey(voice.number, voice.name) for voice in voices}

    def _board(self) -> Screen:
        notes = self._shown()
        if not notes and (waiting := self._waiting()):
            return WaitingScreen(self._title(), waiting, self._timer)
        if not notes:
            return self._prompt()
        legend = self._legend()
        projected = tuple(_projected(note, legend) for note in notes)
        return BoardScreen(projected, tuple(legend.values()), self._timer)

    def _groups(self) -> Screen:
        notes, legend = self._shown(), self._legend()
        clusters = self._state.clusters_of(self._id)
        members = {c.id: in_place(n for n in notes if n.cluster_id == c.id) for c in clusters}
        loose = [note for note in notes if note.cluster_id not in members]
        read = next((c for c in clusters if c.id == self._show.cluster_id), None)
        if read is None and not loose:
            read = clusters[0]
        listed = members[read.id] if read else loose
        return GroupsScreen(
            tuple(ProjectedGroup(c.letter, c.name, len(members[c.id])) for c in clusters),
            read.letter if read else "",
            tuple(_projected(note, legend) for note in listed),
            len(loose),
            tuple(legend.values()),
            self._timer,
        )

    # Choosing

    def _votes(self) -> Screen:
        """Groups, and single notes that got dots; equal numbers of dots share a rank."""
        state = self._state
        on_notes, _ = counted_dots(state.dots_of(self._id))
        found = [(t.with_notes, t.cluster.letter, t.cluster.name) for t in totals(state, self._id)]
        loose = (note for note in visible_notes(state, self._id) if not note.cluster_id)
        found += [(on_notes[note.id], "", note.text) for note in loose if on_notes[note.id]]
        found.sort(key=lambda row: -row[0])
        counts = [dots for dots, _, _ in found]
        ranking = (
            Voted(1 + counts.index(dots), letter, text, dots) for dots, letter, text in found
        )
        return VotesScreen(tuple(ranking), sum(counts), self._timer)

    def _line(self) -> Screen:
        labels = self._stage.labels if self._stage else ()
        found = _statements(self._state, self._id, self._stage)
        lines = tuple(Line(s.text, s.second_text, labels, s.counts) for s in found)
        return LineScreen(self._title(), lines, self._timer)

    def _grid(self) -> Screen:
        assert self._stage is not None
        clusters = {c.id: c for c in self._state.clusters_of(self._id)}
        notes = {note.id: note for note in visible_notes(self._state, self._id)}
        quarters: tuple[list[GridItem], ...] = ([], [], [], [])
        for placing in self._state.placings_of(self._id):
            if placing.stage_id != self._stage.id or not 1 <= placing.quarter <= len(quarters):
                continue
            if cluster := clusters.get(placing.cluster_id or ""):
                quarters[placing.quarter - 1].append(GridItem(cluster.letter, cluster.name))
            elif note := notes.get(placing.note_id or ""):
                quarters[placing.quarter - 1].append(GridItem("", note.text))
        return GridScreen(
            self._title(),
            axis_ends(self._stage.x_axis),
            axis_ends(self._stage.y_axis),
            tuple(tuple(quarter) for quarter in quarters),
            self._timer,
        )

    def _actions(self) -> Screen:
        state, last = self._state, _last_actions(self._state, self._session)
        letters = {c.id: c.letter for c in state.clusters_of(self._id)}
        decisions = tuple(
            AgreedDecision(d.text, tuple(letters[i] for i in d.cluster_ids if i in letters))
            for d in state.decisions_of(self._id)
        )
        agreed = shared(state.actions_of(self._id))
        actions = tuple(AgreedAction(a.text, a.owner, a.due) for a in agreed)
        looks_back = self._stage is not None and self._stage.mode == "review"
        if last and (looks_back or not (decisions or actions)):
            return ActionsScreen(last, timer=self._timer)
        return ActionsScreen((), decisions, actions, self._timer)


def _projected(note: Note, legend: dict[str, VoiceKey]) -> ProjectedNote:
    voice = legend.get(note.voice_id or "")
    return ProjectedNote(note.text, voice.number if voice else None, note.heard)


def _stage(state: State, session_id: str) -> Stage | None:
    """The stage that runs; None before the start and after the end."""
    session = state.sessions[session_id]
    if session.status == "done":
        return None
    return next((s for s in state.stages(session_id) if s.id == session.stage_id), None)


def _timer(found: Timing) -> Timer | None:
    if found.current is None or not found.current.stage.shows_timer:
        return None
    planned, left = found.current.stage.minutes * _MINUTE, max(0, found.remaining)
    if not planned:
        return None
    shown = left - left % _MINUTE if left > LAST_SECONDS else left
    return Timer(shown, round(min(1.0, left / planned), 2))


def _last_actions(state: State, session: Session) -> tuple[LastAction, ...]:
    before = previous_session(state, session)
    actions = shared(state.actions_of(before.id)) if before else []
    return tuple(LastAction(a.text, _STANDINGS.get(a.status, "open")) for a in actions)


def _statements(state: State, session_id: str, stage: Stage | None) -> list[Statement]:
    """The sentences of the stage that runs, else all of them."""
    if stage is not None and stage.mode == SCALE:
        return statements_for(state, stage)
    return state.statements_of(session_id)
