# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Of the full record: every note word for word with all that is known of it, and the groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain.dots import in_place
from facilitator.domain.hiding import waits
from facilitator.domain.on_paper import OUT, STAY, is_reworded
from facilitator.export.outline.agreed import heads, lines
from facilitator.export.outline.blocks import Block, Heading, Item, Listing, Paragraph, Table
from facilitator.export.outline.record_words import clock

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from facilitator.domain.records import Cluster, Note
    from facilitator.export.outline.record_words import Recorded


def notes(kept: Recorded) -> Iterator[Block]:
    """All notes by stage, numbered in the order in which they were said."""
    full = kept.full
    if not full.notes:
        return
    words = kept.words
    beside = _Beside(kept)
    yield Heading(2, words.text("record.notes"))
    known = {stage.id for stage in full.stages}
    loose = [note for note in full.notes if note.stage_id not in known]
    parts = [(s.title, [n for n in full.notes if n.stage_id == s.id]) for s in full.stages]
    for title, found in (*parts, (words.text("record.no_stage"), loose)):
        if found:
            yield Heading(3, title or words.text("record.stage"))
            yield Listing(tuple(Item(note.text, beside.note(note)) for note in found))


class _Beside:
    """Says what is known of a note."""

    def __init__(self, kept: Recorded) -> None:
        self._kept, full = kept, kept.full
        self._numbers = numbers(full.notes)
        self._voices = {voice.id: voice.name for voice in full.voices}
        self._people = {one.id: one.name or one.initials for one in full.people}
        self._silent = {stage.id for stage in full.stages if waits(stage)}

    def note(self, note: Note) -> tuple[str, ...]:
        """Number, time, whose it is, where it lies, what it got; then what paper says instead."""
        short = (*self._whose(note), *self._where(note), *self._state(note))
        told = [", ".join(filter(None, short)), self._fate(note), self._on_paper(note)]
        return tuple(filter(None, told))

    def _whose(self, note: Note) -> Iterable[str]:
        words = self._kept.words
        name = self._people.get(note.author_id or "", "")
        voice = self._voices.get(note.voice_id or "", "")
        role = words.named("roles", note.role) if note.role else ""
        return (
            words.text("record.number", n=self._numbers[note.id]),
            clock(note.written_at),
            voice,
            words.text("record.by", name=name) if name else "",
            words.text("record.role_is", role=role) if role and role != voice else "",
            words.text("between") if note.origin == "between" else "",
        )

    def _where(self, note: Note) -> Iterable[str]:
        words = self._kept.words
        also = "".join(self._kept.letters([note.also_id or ""]))
        same, base = (self._numbers.get(k or "", 0) for k in (note.same_as_id, note.builds_on_id))
        return (
            "".join(self._kept.letters([note.cluster_id or ""])),
            words.text("also", letter=also) if also else "",
            words.text("record.same_as", n=same) if same else "",
            words.text("record.builds_on", n=base) if base else "",
        )

    def _state(self, note: Note) -> Iterable[str]:
        words, dots = self._kept.words, self._kept.full.dots.get(note.id, 0)
        return (
            words.text("heard", n=note.heard + 1) if note.heard > 0 else "",
            words.count("dots", dots) if dots else "",
            words.named("note_kinds", note.note_kind) if note.note_kind != "any" else "",
            self._kept.code("level", note.level),
            self._kept.code("function", note.function),
            words.text("written.starred") if note.starred else "",
            words.text("record.kept") if note.parked else "",
            words.text("record.waiting") if note.stage_id in self._silent else "",
        )

    def _fate(self, note: Note) -> str:
        if not note.fate:
            return ""
        fate = self._kept.words.named("idea_fate", note.fate)
        return f"{fate}: {note.fate_reason}" if note.fate_reason else fate

    def _on_paper(self, note: Note) -> str:
        words = self._kept.words
        if is_reworded(note):
            return words.text("record.reworded", text=note.paper_text)
        said = {OUT: "record.left_off", STAY: "record.stays"}.get(note.on_paper)
        return words.text(said) if said else ""


def numbers(every: Iterable[Note]) -> Mapping[str, int]:
    """The number of each note in the record, by its id."""
    return {note.id: number for number, note in enumerate(every, 1)}


def groups(kept: Recorded) -> Iterator[Block]:
    """The groups by letter, with the numbers of their notes in their places."""
    full, words = kept.full, kept.words
    if not full.groups:
        return
    title = words.text("record.groups")
    rows = tuple(_group(kept, group) for group in full.groups)
    yield Heading(2, title)
    yield Table(heads(kept.told, "record.group", "record.dots", "record.its_notes"), rows, title)
    loose = [str(n) for n in _numbers_in(kept, None)]
    if loose:
        yield Paragraph(f"{words.text('also_said')}: {', '.join(loose)}")


def _group(kept: Recorded, group: Cluster) -> tuple[str, ...]:
    words, full = kept.words, kept.full
    about = [kept.code("mark", group.mark)]
    about += [words.text("record.shareable")] if group.shareable else []
    about += [words.text("record.short", text=group.short)] if group.short else []
    name = group.name or words.text("no_name")
    return (
        lines(f"{group.letter} {name}".strip(), about),
        str(full.dots.get(group.id, 0)),
        ", ".join(str(n) for n in _numbers_in(kept, group.id)),
    )


def _numbers_in(kept: Recorded, key: str | None) -> list[int]:
    number = numbers(kept.full.notes)
    known = {group.id for group in kept.full.groups}
    there = (n for n in kept.full.notes if (n.cluster_id if n.cluster_id in known else None) == key)
    return [number[note.id] for note in in_place(there)]
