# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Lays the board out as on the screen, save that every note is as high as its words need.

Groups keep their places and give way to each other as on the board; what lies in no group stands
below them. Silent notes that nobody has seen yet are not in the picture, nor are notes that shall
stay off paper.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from facilitator import resources
from facilitator.domain import arrange
from facilitator.domain.arrange import COMPACT, Box
from facilitator.domain.dots import dots_by_group, in_place
from facilitator.domain.hiding import shown_notes, votes_are_open
from facilitator.domain.on_paper import printed_notes
from facilitator.domain.privacy import printable_voices
from facilitator.export.pdf.fonts import MEDIUM, REGULAR, SEMIBOLD
from facilitator.export.pdf.typesetting import Piece, Style, set_lines, text_width
from facilitator.export.wall.values import Card, Plate, Wall, Words
from facilitator.export.words import paper_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from facilitator.domain.arrange import Spot
    from facilitator.domain.records import Cluster, Note, Session
    from facilitator.domain.state import State
    from facilitator.domain.summary import PaperOptions

MARGIN = 24.0
_TITLE = Style(SEMIBOLD, 22, 28)
_SUBTITLE = Style(REGULAR, 13, 18, "#4A534E")
_PART = Style(SEMIBOLD, 15, 20)
_NAME = Style(SEMIBOLD, 15, 20)
_LETTER = Style(SEMIBOLD, 11, 18)
_SMALL = Style(MEDIUM, 12, 16, "#4A534E")
_TEXT = Style(REGULAR, 12.5, 15)
_AGAIN = Style(SEMIBOLD, 11, 14)
# Around the words of a note; at the right also for the mark, and for wider type than ours.
_SIDE, _CLEAR, _ABOVE, _BELOW = 9.0, 26.0, 4.0, 6.0
_AGAIN_HIGH = 13.0
_PLAIN = "#FFFFFF"


def lay(state: State, session: Session, options: PaperOptions) -> Wall:
    """The board of an open session, in the language and the colours that `options` name."""
    return _Board(state, session, options).wall()


@dataclass(frozen=True, slots=True)
class _Inside:
    """A group with its own notes, then those that also fit it; where they lie, relative to it."""

    cluster: Cluster
    notes: Sequence[Note]
    guests: int
    arranged: arrange.Arrangement
    name: Words


class _Board:
    def __init__(self, state: State, session: Session, options: PaperOptions) -> None:
        self._state, self._session, self._options = state, session, options
        self._words = paper_words(options.language or session.language)
        people = state.participants(session.id)
        voices = printable_voices(state.voices(session.id), people)
        self._voices = {voice.id: voice.number for voice in voices}
        self._notes = printed_notes(shown_notes(state, session.id))
        self._lines = {note.id: self._set(note) for note in self._notes}
        told = options.dots and not votes_are_open(session)
        self._dots = dots_by_group(state, session.id) if told else {}
        self._letters = {c.id: c.letter for c in state.clusters_of(session.id)}
        self._colours = tuple(resources.read_json("themes", "tokens.json")["notes_light"].values())

    def wall(self) -> Wall:
        title = self._session.title or self._session.question or self._words.text("kicker")
        groups = {c.id: self._inside(c) for c in self._state.clusters_of(self._session.id)}
        spots = self._spots(groups)
        plates = [self._plate(groups[key], spot) for key, spot in spots.items()]
        cards = [card for key, spot in spots.items() for card in self._members(groups[key], spot)]
        width = max([arrange.TIDY_WIDTH, *(plate.box.right for plate in plates)])
        bottom = max([0.0, *(plate.box.bottom for plate in plates)])
        heads, top = self._head(title, width)
        rest_heads, rest, end = self._rest(bottom, width)
        down = (MARGIN, top)
        return Wall(
            title,
            self._words.language,
            width + 2 * MARGIN,
            top + end + MARGIN,
            (*heads, *(_moved(head, *down) for head in rest_heads)),
            tuple(_plate_moved(plate, *down) for plate in plates),
            tuple(_card_moved(card, *down) for card in (*cards, *rest)),
        )

    # Groups ------------------------------------------------------------------------------------

    def _inside(self, cluster: Cluster) -> _Inside:
        own = in_place(n for n in self._notes if n.cluster_id == cluster.id)
        guests = [
            n
            for n in self._notes
            if n.also_id == cluster.id and n.cluster_id not in (None, cluster.id)
        ]
        notes = [*own, *guests]
        arranged = arrange.inside([self._height(note) for note in notes])
        room = arranged.width - 37 - arrange.GROUP_SIDE - (70 if self._dots.get(cluster.id) else 0)
        name = cluster.name or self._words.text("no_name")
        words = _set_words(name, _NAME, 37, 8, room)
        more = (len(words.lines) - 1) * _NAME.leading
        if more:
            arranged = replace(
                arranged,
                spots=tuple((x, y + more) for x, y in arranged.spots),
                height=arranged.height + more,
            )
        return _Inside(cluster, notes, len(guests), arranged, words)

    def _spots(self, groups: dict[str, _Inside]) -> dict[str, Spot]:
        boxes = {
            key: Box(g.cluster.x, g.cluster.y, g.arranged.width, g.arranged.height)
            for key, g in groups.items()
        }
        spots = arrange.settle(boxes, [k for k, g in groups.items() if g.cluster.pinned])
        if not spots:
            return {}
        left, top = min(x for x, _ in spots.values()), min(y for _, y in spots.values())
        return {key: (spots[key][0] - left, spots[key][1] - top) for key in groups}

    def _plate(self, group: _Inside, spot: Spot) -> Plate:
        x, y = spot
        box = Box(x, y, group.arranged.width, group.arranged.height)
        letter = _set_words(group.cluster.letter, _LETTER, x + 15, y + 9, 40)
        count = self._dots.get(group.cluster.id, 0)
        dots = None
        if count:
            told = self._words.count("dots", count)
            wide = text_width(told, _SMALL)
            dots = _set_words(told, _SMALL, x + box.width - wide - 12, y + 10, wide + 1)
        return Plate(box, letter, _moved(group.name, x, y), dots)

    def _members(self, group: _Inside, spot: Spot) -> Iterable[Card]:
        own = len(group.notes) - group.guests
        for number, (note, (x, y)) in enumerate(
            zip(group.notes, group.arranged.spots, strict=True)
        ):
            yield self._card(note, spot[0] + x, spot[1] + y, guest=number >= own)

    # What is in no group -----------------------------------------------------------------------

    def _rest(self, bottom: float, width: float) -> tuple[list[Words], list[Card], float]:
        """What stands below the groups, under its headings, and where it ends."""
        heads: list[Words] = []
        cards: list[Card] = []
        y = bottom
        loose = [n for n in self._notes if not n.cluster_id]
        for key, parked in (("also_said", False), ("kept", True)):
            notes = [n for n in loose if n.parked is parked] if self._options.ungrouped else []
            if not notes:
                continue
            y += 20 if y else 0
            heads.append(_set_words(self._words.text(key), _PART, 0, y, width))
            y += _PART.leading + 8
            laid, y = self._rows(notes, y, width)
            cards += laid
        return heads, cards, y

    def _rows(self, notes: Sequence[Note], top: float, width: float) -> tuple[list[Card], float]:
        step = COMPACT.width + arrange.NOTE_GAP
        columns = max(1, int((width + arrange.NOTE_GAP) // step))
        cards: list[Card] = []
        for first in range(0, len(notes), columns):
            row = notes[first : first + columns]
            cards += [self._card(note, n * step, top) for n, note in enumerate(row)]
            top += max(self._height(note) for note in row) + arrange.NOTE_GAP
        return cards, top - arrange.NOTE_GAP

    # Notes -------------------------------------------------------------------------------------

    def _set(self, note: Note) -> Words:
        return _set_words(note.text, _TEXT, _SIDE, _ABOVE, COMPACT.width - _SIDE - _CLEAR)

    def _height(self, note: Note) -> float:
        words = _ABOVE + len(self._lines[note.id].lines) * _TEXT.leading + _BELOW
        foot = _AGAIN_HIGH if note.heard or self._other(note.also_id) else 0.0
        return max(COMPACT.height, words + foot)

    def _other(self, cluster_id: str | None) -> str:
        letter = self._letters.get(cluster_id or "", "")
        return self._words.text("also", letter=letter) if letter else ""

    def _aside(self, note: Note, *, guest: bool) -> str:
        """What stands at the foot of a note: how often it was heard, the other group it fits."""
        again = f"×{note.heard + 1}" if note.heard else ""
        other = self._other(note.cluster_id if guest else note.also_id)
        return " · ".join(filter(None, (again, other)))

    def _card(self, note: Note, x: float, y: float, *, guest: bool = False) -> Card:
        voice = self._voices.get(note.voice_id or "")
        box = Box(x, y, COMPACT.width, self._height(note))
        said = self._aside(note, guest=guest)
        beside = None
        if said:
            beside = _set_words(said, _AGAIN, x + _SIDE, box.bottom - 17, box.width)
        plain = voice is None or self._options.black_and_white
        fill = _PLAIN if plain or voice is None else self._colours[(voice - 1) % 6]
        return Card(box, _moved(self._lines[note.id], x, y), fill, voice, guest, beside)

    # The head ----------------------------------------------------------------------------------

    def _head(self, title: str, width: float) -> tuple[list[Words], float]:
        """The title and the date above the board, and how high they are."""
        words = [_set_words(title, _TITLE, MARGIN, MARGIN, width)]
        y = MARGIN + len(words[0].lines) * _TITLE.leading
        said = [self._words.long_date(self._session.date), self._session.place]
        if below := " · ".join(filter(None, said)):
            words.append(_set_words(below, _SUBTITLE, MARGIN, y + 2, width))
            y = words[-1].top + len(words[-1].lines) * _SUBTITLE.leading
        return words, y + 16


def _set_words(text: str, style: Style, x: float, top: float, width: float) -> Words:
    return Words(text, tuple(set_lines([Piece(text, style)], width)), style, x, top, width)


def _moved(words: Words, right: float, down: float) -> Words:
    return replace(words, x=words.x + right, top=words.top + down)


def _box_moved(box: Box, right: float, down: float) -> Box:
    return box.at((box.x + right, box.y + down))


def _plate_moved(plate: Plate, right: float, down: float) -> Plate:
    return Plate(
        _box_moved(plate.box, right, down),
        _moved(plate.letter, right, down),
        _moved(plate.name, right, down),
        _moved(plate.dots, right, down) if plate.dots else None,
    )


def _card_moved(card: Card, right: float, down: float) -> Card:
    return replace(
        card,
        box=_box_moved(card.box, right, down),
        words=_moved(card.words, right, down),
        beside=_moved(card.beside, right, down) if card.beside else None,
    )
