# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The picture of the board holds every note that may be seen, whole, and none on another."""

from __future__ import annotations

from itertools import combinations

from facilitator.domain.records import Cluster, Dots, Note, Participant, Session, Stage, Voice
from facilitator.domain.state import State
from facilitator.domain.summary import PaperOptions
from facilitator.export.wall.layout import lay

LONG = "word " * 120


def board(*more: Note, **values: str) -> State:
    return State(
        [
            Session("s", title="Coming home", date="2026-10-01", letters=2, **values),
            Stage("silent", "s", position=1, hidden=True),
            Voice("v", "s", name="Relatives", number=4),
            Voice("few", "s", name="Managers", number=2),
            Participant("p", "s", count=6, voice_id="v"),
            Participant("q", "s", count=6),
            Cluster("a", "s", "A", "A" * 120, x=300, y=40),
            Cluster("b", "s", "B", "", x=310, y=50),
            Cluster("c", "s", "C", "Third"),
            Note("1", "s", "first", 1, cluster_id="a", voice_id="v", heard=2, also_id="b"),
            Note("2", "s", LONG.strip(), 2, cluster_id="a", voice_id="few"),
            Note("3", "s", "on the board", 3, x=320.0, y=60.0),
            Note("4", "s", "later", 4, parked=True),
            Dots("d", "s", cluster_id="a", count=5),
            *more,
        ]
    )


def wall_of(state: State, **options: bool):
    return lay(state, state.sessions["s"], PaperOptions(**options))


def test_every_note_is_there_with_all_its_words() -> None:
    wall = wall_of(board())
    texts = [card.words.text for card in wall.cards]
    assert sorted(texts) == sorted(["first", LONG.strip(), "first", "on the board", "later"])
    for card in wall.cards:
        said = "".join(s.spoken for line in card.words.lines for s in line.segments)
        assert said == card.words.text
        last = list(card.words.placed())[-1]
        assert last[2] < card.box.bottom


def test_nothing_lies_on_anything_else_and_all_of_it_is_in_the_picture() -> None:
    wall = wall_of(board())
    for one, other in combinations([plate.box for plate in wall.plates], 2):
        assert not one.overlaps(other)
    for one, other in combinations([card.box for card in wall.cards], 2):
        assert not one.overlaps(other)
    for box in [part.box for part in (*wall.plates, *wall.cards)]:
        assert box.x >= 0
        assert box.y >= 0
        assert box.right <= wall.width
        assert box.bottom <= wall.height


def test_a_copy_in_the_second_group_says_where_the_note_is() -> None:
    wall = wall_of(board())
    own, copy = [card for card in wall.cards if card.words.text == "first"]
    assert (own.beside and own.beside.text, own.dashed) == ("×3 · also B", False)
    assert (copy.beside and copy.beside.text, copy.dashed) == ("×3 · also A", True)


def test_voices_of_few_people_have_no_colour_and_none_has_in_black_and_white() -> None:
    cards = {card.words.text: card for card in wall_of(board()).cards}
    assert cards["first"].voice == 4
    assert cards[LONG.strip()].voice is None
    assert cards["first"].fill != cards[LONG.strip()].fill
    grey = {card.words.text: card for card in wall_of(board(), black_and_white=True).cards}
    assert grey["first"].voice == 4
    assert grey["first"].fill == "#FFFFFF"


def test_what_nobody_may_see_yet_or_on_paper_is_not_there() -> None:
    hidden = (
        Note("x", "s", "silent", 9, stage_id="silent"),
        Note("y", "s", "left out", 10, on_paper="out", cluster_id="a"),
        Note("z", "s", "her name", 11, on_paper="reword", paper_text="a name", cluster_id="b"),
    )
    texts = {card.words.text for card in wall_of(board(*hidden)).cards}
    assert texts == {"first", LONG.strip(), "on the board", "later", "a name"}


def test_dots_are_told_when_the_room_has_seen_them() -> None:
    assert [plate.dots for plate in wall_of(board()).plates] == [None, None, None]
    shown = wall_of(board(votes_shown_at="2026-10-01T12:00:00Z"))
    assert [plate.dots and plate.dots.text for plate in shown.plates] == ["5 dots", None, None]


def test_a_session_without_notes_is_a_title() -> None:
    state = State([Session("s", question="What now?")])
    wall = lay(state, state.sessions["s"], PaperOptions())
    assert (wall.title, wall.cards, wall.plates) == ("What now?", (), ())
    assert wall.height > 40
