# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The format `session-sample/1` (domain.md, section 4) becomes a complete session.

What no record has a field for stays word for word: in the `extra` of its record, or of the session
under "sample". Keys beyond the format that make a session richer are read where they are given:

    session       status, second_language, purpose, closing, mandate, correct_by, next_end,
                  next_note, retention, printed_at, binned, ground_rules (ids or texts)
    conditions    family, text, met
    voices        number, name, role              participants  name, initials, voice (number)
    stages        second_prompt, private_notes, optional, phones, keeps_names, hidden,
                  shows_timer, note_kind
    notes         by (initials), voice (number), dots, starred
    statements    stage
    clusters      notes (ids in their order); `votes` counts the dots on its notes as well
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from facilitator.domain.errors import Refused, Unreadable
from facilitator.domain.fields import Fields
from facilitator.domain.ids import new_id
from facilitator.domain.letters import letter
from facilitator.domain.records import Cluster, Dots, Note, Record, Stage
from facilitator.domain.text import left_out, note_text
from facilitator.intake.conditions import read_lines
from facilitator.intake.entries import read_entries
from facilitator.intake.imported import Imported
from facilitator.intake.layout import laid_out
from facilitator.intake.limits import within_limit
from facilitator.intake.outcomes import read_actions, read_decisions
from facilitator.intake.people import People, read_people
from facilitator.intake.session_fields import read_session_fields
from facilitator.intake.statements import read_statements

if TYPE_CHECKING:
    from collections.abc import Iterable

SCHEMA = "session-sample/1"
PARKED = "parked"  # the id of what is kept for later; not a group
LONGEST = 600  # minutes of one stage


@dataclass(frozen=True, slots=True)
class _Groups:
    """Groups and the dots on each by the file's id, and each note's place in its group.

    `kept`: what stands for notes that are kept for later, which is no group.
    """

    by_name: dict[str, Cluster]
    votes: dict[str, int]
    places: dict[str, float]
    kept: list[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class _Heard:
    """The notes of a session, and what was counted beside them."""

    notes: list[Note]
    dots: list[Dots]
    skipped: int
    left_out: int
    names: int


def read_sample(content: object, *, title: str = "", language: str = "") -> Imported:
    """A complete session from decoded JSON of this schema.

    Unreadable: as `Fields`, "import.note_too_long" with `where`, `length` and `limit`,
    "import.too_many_notes".
    """
    file = Fields(content)
    lang = file.line("lang")
    session, group_name, kept = read_session_fields(file, language=language or lang or "en")
    session_id, language = session.id, session.language
    stages = _stages(file, session_id)
    people = read_people(file, session_id, language)
    groups = _groups(file, session_id)
    heard = _notes(file, session_id, stages, people, groups)
    clusters = _placed(groups.by_name, heard.notes)
    letters = {name: cluster.id for name, cluster in clusters.items()}
    outcomes = _outcomes(file, session_id, letters)
    beside = (*outcomes, *read_statements(file, session_id, stages), *_lists(file, session_id))
    kept |= file.rest() | ({"clusters": groups.kept} if groups.kept else {})
    if language != lang:
        kept["lang"] = lang
    done = session.status or ("done" if heard.notes or outcomes else "draft")
    dots = [*heard.dots, *_on_groups(clusters, groups.votes, heard)]
    # A session that is over hides nothing any more; its files do not say since when.
    over = f"{session.date or '2000-01-01'}T12:00:00+00:00" if done == "done" else ""
    stages = {key: replace(s, shown_at=over) if s.hidden else s for key, s in stages.items()}
    session = replace(
        session,
        title=title or session.title,
        status=done,
        letters=len(clusters),
        votes_shown_at=over if dots else "",
        extra={"sample": kept},
    )
    return Imported(
        session,
        (*stages.values(), *people.all(), *clusters.values(), *heard.notes, *dots, *beside),
        group_name,
        notes=len(heard.notes),
        groups=len(clusters),
        skipped=heard.skipped,
        names_left_out=heard.names,
        left_out=heard.left_out,
        numbered=True,
    )


def _lists(file: Fields, session_id: str) -> list[Record]:
    """Conditions and the small forms: what hangs on nothing but the session."""
    return [*read_lines(file, session_id), *read_entries(file, session_id)]


def _outcomes(file: Fields, session_id: str, letters: dict[str, str]) -> list[Record]:
    """What was decided, and what will be done."""
    decisions = read_decisions(file, session_id, letters)
    return [*decisions, *read_actions(file, session_id, letters)]


def _stages(file: Fields, session_id: str) -> dict[str, Stage]:
    found: dict[str, Stage] = {}
    for place, part in enumerate(file.each("stages"), start=1):
        name = part.raw("id") or f"stage {place}"
        stage = Stage(
            new_id(),
            session_id,
            float(place),
            part.line("title"),
            part.words("prompt"),
            part.words("second_prompt"),
            part.line("mode") or "plenary",
            part.whole("minutes", most=LONGEST),
            private_notes=part.words("private_notes"),
            optional=part.flag("optional"),
            phones=part.flag("phones"),
            keeps_names=part.flag("keeps_names", True),
            hidden=part.flag("hidden"),
            shows_timer=part.flag("shows_timer", True),
            note_kind=part.line("note_kind") or "any",
            planned_minutes=part.whole("minutes", most=LONGEST),
        )
        found[name] = replace(stage, extra={"id": name, **part.rest()})
    return found


def _groups(file: Fields, session_id: str) -> _Groups:
    parts = file.each("clusters")
    kept = [part.everything() for part in parts if _is_kept(part)]
    born = [(part.whole("order", place), part) for place, part in enumerate(parts, start=1)]
    born = sorted((pair for pair in born if not _is_kept(pair[1])), key=lambda pair: pair[0])
    groups = _Groups({}, {}, {}, kept)
    for number, (order, part) in enumerate(born):
        name = part.raw("id") or f"group {number + 1}"
        groups.votes[name] = part.whole("votes")
        groups.places.update((key, float(i)) for i, key in enumerate(part.texts("notes")))
        cluster = Cluster(
            new_id(),
            session_id,
            letter(number),
            part.line("name"),
            mark=part.line("mark"),
            shareable=part.flag("shareable"),
            short=part.line("short"),
        )
        groups.by_name[name] = replace(cluster, extra={"id": name, "order": order, **part.rest()})
    return groups


def _is_kept(part: Fields) -> bool:
    return part.raw("id") == PARKED


def _notes(
    file: Fields,
    session_id: str,
    stages: dict[str, Stage],
    people: People,
    groups: _Groups,
) -> _Heard:
    notes: list[Note] = []
    dots: list[Dots] = []
    skipped = unshown = names = 0
    parts = file.each("notes")
    within_limit(len(parts))
    for part in parts:
        words = part.raw("text")
        said = _said(words, part.where)
        unshown += left_out(words)
        if not said:
            skipped += 1
            continue
        note = _note(part, session_id, said, position=float(len(notes) + 1))
        note, signed = _pointed(note, part, stages, people, groups)
        names += signed
        if count := part.whole("dots"):
            dots.append(Dots(new_id(), session_id, note_id=note.id, count=count))
        notes.append(replace(note, extra={**note.extra, **part.rest()}))
    return _Heard(notes, dots, skipped, unshown, names)


def _said(words: str, where: str) -> str:
    try:
        return note_text(words)
    except Refused as refused:
        if refused.code == "note.empty":
            return ""
        raise Unreadable("import.note_too_long", where=where, **refused.details) from None


def _note(part: Fields, session_id: str, said: str, *, position: float) -> Note:
    return Note(
        new_id(),
        session_id,
        said,
        position,
        heard=part.whole("said_again"),
        starred=part.flag("starred"),
        note_kind=part.line("kind") or "any",
        role=part.line("role"),
        fate=part.line("fate"),
        fate_reason=part.words("fate_reason"),
        level=part.line("level"),
        function=part.line("function"),
        origin=part.line("origin"),
    )


def _pointed(
    note: Note,
    part: Fields,
    stages: dict[str, Stage],
    people: People,
    groups: _Groups,
) -> tuple[Note, bool]:
    """The note with all that it points to; what points nowhere stays in `extra`.

    Also whether the file names an author whom the note does not keep.
    """
    clusters, name = groups.by_name, part.raw("id")
    kept: dict[str, Any] = {"id": name} if name else {}
    stage = stages.get(_name(part, "stage", stages, kept))
    cluster = clusters.get(_name(part, "cluster", [*clusters, PARKED], kept))
    also = clusters.get(_name(part, "also", clusters, kept))
    author = people.by_initials.get(part.line("by"))
    keeps = stage is None or stage.keeps_names
    voice = people.voice_of(part.whole("voice"), note.role)
    pointed = replace(
        note,
        stage_id=stage.id if stage else None,
        voice_id=voice or (author.voice_id if author else None),
        author_id=author.id if author and keeps else None,
        cluster_id=cluster.id if cluster else None,
        also_id=also.id if also else None,
        place=groups.places.get(name) if cluster else None,
        parked=part.raw("cluster") == PARKED,
        extra=kept,
    )
    return pointed, bool(part.line("by")) and pointed.author_id is None


def _name(part: Fields, key: str, known: Iterable[str], kept: dict[str, Any]) -> str:
    name = part.raw(key)
    if name and name not in known:
        kept[key] = name
    return name


def _placed(clusters: dict[str, Cluster], notes: list[Note]) -> dict[str, Cluster]:
    texts: dict[str, list[str]] = {}
    for note in notes:
        if note.cluster_id:
            texts.setdefault(note.cluster_id, []).append(note.text)
    spots = {cluster.id: cluster for cluster in laid_out(list(clusters.values()), texts)}
    return {name: spots[cluster.id] for name, cluster in clusters.items()}


def _on_groups(clusters: dict[str, Cluster], votes: dict[str, int], heard: _Heard) -> list[Dots]:
    """The dots that lie on a group itself: its votes without those on its notes."""
    group_of = {note.id: note.cluster_id for note in heard.notes}
    on_notes: dict[str | None, int] = {}
    for dots in heard.dots:
        group = group_of[dots.note_id or ""]
        on_notes[group] = on_notes.get(group, 0) + dots.count
    own = {name: votes[name] - on_notes.get(cluster.id, 0) for name, cluster in clusters.items()}
    return [
        Dots(new_id(), clusters[name].session_id, clusters[name].id, count=count)
        for name, count in own.items()
        if count > 0
    ]
