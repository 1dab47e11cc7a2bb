# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The board's geometry: nothing covers anything, and the same input gives the same board."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from facilitator.domain import arrange
from facilitator.domain.arrange import GROUP_GAP_X, GROUP_GAP_Y, Box

heights = st.lists(st.sampled_from([56.0, 71.0, 86.0]), max_size=40)
coordinate = st.integers(-400, 2_000).map(float)
boxes = st.builds(
    Box,
    coordinate,
    coordinate,
    st.sampled_from([180.0, 344.0, 508.0]),
    st.sampled_from([102.0, 294.0]),
)
boards = st.dictionaries(st.sampled_from("ABCDEFGHIJKL"), boxes, max_size=12)


def placed(board: dict[str, Box], spots: dict[str, tuple[float, float]]) -> dict[str, Box]:
    return {key: board[key].at(spot) for key, spot in spots.items()}


def apart(one: Box, other: Box) -> bool:
    return not one.overlaps(other, GROUP_GAP_X, GROUP_GAP_Y)


def test_a_group_is_as_measured_in_the_design() -> None:
    group = arrange.inside([56.0] * 8)
    assert (group.width, group.height) == (344.0, 294.0)
    assert group.spots[:3] == ((12.0, 35.0), (176.0, 35.0), (12.0, 99.0))


@pytest.mark.parametrize(("notes", "columns"), [(0, 1), (2, 1), (3, 2), (10, 2), (11, 3), (90, 3)])
def test_columns_grow_with_the_notes(notes: int, columns: int) -> None:
    assert arrange.columns_for(notes) == columns


@given(heights)
def test_notes_in_a_group_keep_their_gap_and_stay_inside(tall: list[float]) -> None:
    group = arrange.inside(tall)
    notes = [Box(x, y, 156.0, h) for (x, y), h in zip(group.spots, tall, strict=True)]
    assert not any(a.overlaps(b, 8.0, 8.0) for a, b in combinations(notes, 2))
    assert all(n.x >= 12 and n.right <= group.width - 12 for n in notes)
    assert all(n.y >= 35 and n.bottom <= group.height - 11 for n in notes)


@given(heights, st.floats(-50, 900), st.floats(-50, 2_000))
def test_a_newcomer_lands_between_the_first_and_the_last(
    tall: list[float], x: float, y: float
) -> None:
    assert 0 <= arrange.place_at(tall, x, y) <= len(tall)


@given(st.integers(0, 30), st.data())
def test_a_newcomer_lands_where_it_is_held(notes: int, data: st.DataObject) -> None:
    before = data.draw(st.integers(0, notes))
    x, y = arrange.inside([56.0] * (notes + 1)).spots[before]
    assert arrange.place_at([56.0] * notes, x + 78, y + 28) == before


@given(boards)
def test_groups_never_cover_each_other(board: dict[str, Box]) -> None:
    spots = arrange.settle(board)
    assert spots.keys() == board.keys()
    assert all(apart(a, b) for a, b in combinations(placed(board, spots).values(), 2))


@given(boards)
def test_settling_is_the_same_every_time_and_once_is_enough(board: dict[str, Box]) -> None:
    spots = arrange.settle(board)
    assert arrange.settle(dict(board)) == spots
    settled = placed(board, spots)
    if (0.0, 0.0) not in {(box.x, box.y) for box in settled.values()}:
        assert arrange.settle(settled) == spots


@given(boards, st.sampled_from("ABCDEFGHIJKL"))
def test_a_pinned_group_stays(board: dict[str, Box], key: str) -> None:
    assume(key in board)
    spots = arrange.settle(board, [key])
    assert spots[key] == (board[key].x, board[key].y)
    others = [b for k, b in placed(board, spots).items() if k != key]
    assert all(apart(board[key], other) for other in others)


@given(boards)
def test_groups_that_are_apart_stay_where_they_are(board: dict[str, Box]) -> None:
    kept = {k: b for k, b in board.items() if (b.x, b.y) != (0, 0)}
    assume(all(apart(a, b) for a, b in combinations(kept.values(), 2)))
    assert arrange.settle(kept) == {k: (b.x, b.y) for k, b in kept.items()}


def test_a_group_that_grows_pushes_its_neighbour_by_what_is_missing() -> None:
    wide = Box(15, 12, 508, 294)
    spots = arrange.settle({"A": wide, "B": Box(373, 12, 344, 294)})
    assert spots == {"A": (15, 12), "B": (15 + 508 + GROUP_GAP_X, 12)}


def test_groups_that_were_never_laid_follow_below() -> None:
    board = {"A": Box(15, 12, 344, 294), "B": Box(0, 0, 344, 102), "C": Box(0, 0, 180, 102)}
    spots = arrange.settle(board)
    assert spots == {"A": (15, 12), "B": (15, 316), "C": (373, 316)}


@given(st.lists(boxes, max_size=10), boxes)
def test_a_free_spot_is_free(others: list[Box], box: Box) -> None:
    spot = arrange.free_spot(box, others)
    assert all(apart(box.at(spot), other) for other in others)


@given(boards, st.sets(st.sampled_from("ABCDEFGHIJKL"), max_size=2))
def test_tidy_packs_in_order_around_what_is_pinned(board: dict[str, Box], pinned: set[str]) -> None:
    held = pinned & board.keys()
    assume(all(apart(board[a], board[b]) for a, b in combinations(held, 2)))
    spots = arrange.tidy(board, pinned=held)
    assert all(spots[key] == (board[key].x, board[key].y) for key in held)
    assert all(apart(a, b) for a, b in combinations(placed(board, spots).values(), 2))
    rows = [spots[key][1] for key in board if key not in held]
    assert rows == sorted(rows)


def test_tidy_gives_the_board_of_the_design() -> None:
    sizes = {"A": 294, "B": 294, "C": 230, "D": 230, "E": 230}
    spots = arrange.tidy({key: Box(0, 0, 344, tall) for key, tall in sizes.items()})
    assert spots == {"A": (15, 12), "B": (373, 12), "C": (731, 12), "D": (15, 316), "E": (373, 316)}


@pytest.mark.parametrize(
    ("width", "columns", "note", "left"),
    [(1090, 6, 164, 20), (683, 3, 212, 12), (1292, 6, 184, 20), (150, 1, 164, 12)],
)
def test_said_notes_fill_the_board(width: float, columns: int, note: float, left: float) -> None:
    grid = arrange.said_grid(width)
    assert (grid.columns, grid.size.width, grid.left) == (columns, note, left)


@given(st.lists(st.sampled_from([92.0, 110.0, 128.0]), max_size=60), st.floats(200, 2_000))
def test_said_notes_never_cover_each_other(tall: list[float], width: float) -> None:
    grid = arrange.said_grid(width)
    spots = arrange.said_spots(tall, grid)
    notes = [Box(*spot, grid.size.width, h) for spot, h in zip(spots, tall, strict=True)]
    assert not any(a.overlaps(b, 12.0, 12.0) for a, b in combinations(notes, 2))


def test_arrows_go_straight_before_they_go_aside() -> None:
    here = Box(0, 0, 156, 56)
    around = {
        "right": Box(164, 0, 156, 56),
        "below": Box(0, 64, 156, 56),
        "aside": Box(164, 64, 156, 56),
    }
    assert arrange.nearest(around.items(), here, "right") == "right"
    assert arrange.nearest(around.items(), here, "down") == "below"
    assert arrange.nearest(around.items(), here, "left") is None


@given(st.lists(boxes, min_size=1, max_size=12), boxes)
def test_an_arrow_never_goes_the_other_way(others: list[Box], here: Box) -> None:
    named = {str(i): box for i, box in enumerate(others)}
    found = arrange.nearest(named.items(), here, "right")
    assert found is None or named[found].center[0] > here.center[0]
