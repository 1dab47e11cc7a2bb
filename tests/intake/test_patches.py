# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Notes in photos are found: on a wall, on a table, in shade, askew, side by side."""

from __future__ import annotations

import pytest
from PIL import Image

from facilitator.intake.patches import Patch, color_name, find_patches, in_reading_order
from facilitator.intake.photo import Picture, read_photo
from tests.intake.photos import (
    PINK,
    TABLE,
    WHITE,
    YELLOW,
    Paper,
    as_bytes,
    photo,
    rows_of,
)

SIZE = (1280, 960)


def found_in(papers: list[Paper], **how: object) -> tuple[Patch, ...]:
    return find_patches(read_photo(as_bytes(photo(papers, **how))))  # type: ignore[arg-type]


def of_paper(patch: Patch, papers: list[Paper]) -> Paper | None:
    """The paper that this patch frames: about its centre, and about its size."""
    x, y = patch.middle[0] * SIZE[0], patch.middle[1] * SIZE[1]
    wide = (patch.right - patch.left) * SIZE[0]
    for paper in papers:
        near = abs(x - paper.x) < paper.wide * 0.2 and abs(y - paper.y) < paper.high * 0.2
        if near and 0.75 * paper.wide < wide < 1.6 * paper.wide:
            return paper
    return None


@pytest.mark.parametrize("turned", [0.0, 7.0, 14.0])
@pytest.mark.parametrize("shade", [0.0, 0.4, 0.65])
@pytest.mark.parametrize(
    "how",
    [
        {"colors": (YELLOW, PINK, (128, 190, 236), (164, 214, 120))},
        {"colors": (YELLOW,), "noise": 14},
        {"colors": (WHITE,), "wall": TABLE},
    ],
    ids=["colours on a wall", "one colour", "white on a table"],
)
def test_twelve_of_twelve_in_reading_order(how: dict, shade: float, turned: float) -> None:  # type: ignore[type-arg]
    how = dict(how)
    papers = rows_of(4, 3, turned=turned, colors=how.pop("colors"))
    found = found_in(papers, shade=shade * (0.8 if "wall" in how else 1), **how)
    assert [of_paper(patch, papers) for patch in found] == papers


def test_sheets_that_touch() -> None:
    papers = rows_of(4, 3, gap=0)
    assert [of_paper(patch, papers) for patch in found_in(papers)] == papers


def test_a_row_of_one_colour_is_cut_where_the_others_say_how_large_a_sheet_is() -> None:
    row = rows_of(3, 1, gap=0, colors=(YELLOW,))
    below = [Paper(p.x, p.y + 400, PINK) for p in rows_of(4, 1)]
    assert [of_paper(patch, [*row, *below]) for patch in found_in([*row, *below])] == [*row, *below]


def test_a_wall_full_of_small_notes() -> None:
    papers = rows_of(12, 8, size=70, gap=25)
    found = found_in(papers, shade=0.3)
    assert {of_paper(patch, papers) for patch in found} == set(papers)
    assert len(found) == 96


def test_colours_have_names() -> None:
    papers = rows_of(4, 1)
    assert [p.color for p in found_in(papers)] == ["yellow", "pink", "blue", "green"]
    table = rows_of(4, 1, colors=(WHITE,))
    assert {p.color for p in found_in(table, wall=TABLE)} == {"white"}
    assert [color_name(c) for c in ((255, 150, 40), (120, 60, 200), (60, 60, 60))] == [
        "orange", "purple", "grey"
    ]  # fmt: skip


def test_an_empty_wall_has_no_notes() -> None:
    assert found_in([], shade=0.5) == ()
    assert found_in([], wall=TABLE, noise=20) == ()


@pytest.mark.parametrize("size", [(1, 1), (3, 2), (7, 400), (400, 7)])
def test_the_smallest_pictures(size: tuple[int, int]) -> None:
    image = Image.new("RGB", size, "white")
    assert find_patches(Picture(*size, image.tobytes())) == ()


def test_frames_stay_inside_the_picture() -> None:
    found = found_in([Paper(110, 110), Paper(1170, 850, PINK), Paper(600, 480)])
    assert len(found) == 3
    for patch in found:
        assert 0 <= patch.left < patch.right <= 1
        assert 0 <= patch.top < patch.bottom <= 1


def test_the_work_may_be_stopped() -> None:
    class Enough(Exception):
        pass

    def stop() -> None:
        raise Enough

    with pytest.raises(Enough):
        find_patches(read_photo(as_bytes(photo(rows_of(4, 3)))), stop)


def test_rows_that_hang_unevenly_are_read_as_rows() -> None:
    def at(x: float, y: float) -> Patch:
        return Patch(x, y, x + 0.1, y + 0.1)

    first = [at(0.1, 0.12), at(0.3, 0.1), at(0.5, 0.13)]
    second = [at(0.1, 0.3), at(0.3, 0.33)]
    assert in_reading_order([*second, *reversed(first)]) == [*first, *second]
