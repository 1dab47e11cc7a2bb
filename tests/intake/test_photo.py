# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Photos: opened with care, upright, small enough, and refused with a reason."""

from __future__ import annotations

import contextlib
import io
import struct
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from facilitator.domain.errors import Unreadable
from facilitator.intake.limits import BIGGEST_PHOTO
from facilitator.intake.photo import LONG_SIDE, is_photo, read_photo
from tests.intake.photos import Paper, as_bytes, photo, rows_of

SMALL = as_bytes(photo(rows_of(2, 1), size=(640, 480)))


def refused(data: bytes) -> Unreadable:
    with pytest.raises(Unreadable) as caught:
        read_photo(data)
    return caught.value


def png_that_says(width: int, height: int) -> bytes:
    """The head of a picture with this size; there is hardly anything behind it."""

    def chunk(name: bytes, content: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(name + content))
        return struct.pack(">I", len(content)) + name + content + check

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(bytes(1_000)))
        + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "BMP", "TIFF", "GIF"])
def test_every_kind_of_picture(kind: str) -> None:
    data = as_bytes(photo([], size=(300, 200)), kind)
    picture = read_photo(data)
    assert (picture.width, picture.height) == (300, 200)
    assert len(picture.pixels) == 300 * 200 * 3
    assert is_photo(data)


def test_large_photos_become_small() -> None:
    picture = read_photo(as_bytes(Image.new("RGB", (6_000, 4_000), "white")))
    assert max(picture.width, picture.height) == LONG_SIDE
    assert picture.width * 2 == picture.height * 3


@pytest.mark.parametrize(
    ("orientation", "corner"), [(1, (0, 0)), (3, (1, 1)), (6, (1, 0)), (8, (0, 1))]
)
def test_upright_however_it_was_held(orientation: int, corner: tuple[int, int]) -> None:
    """A dark spot in the top left corner of the sensor is where the camera says it is."""
    image = photo([Paper(40, 40, (10, 10, 10), 60, 60)], size=(640, 400), noise=0)
    picture = read_photo(as_bytes(image, orientation=orientation)).image()
    wide, high = picture.size
    assert (wide > high) is (orientation in (1, 3))
    spot = (40 if not corner[0] else wide - 40, 40 if not corner[1] else high - 40)
    assert max(picture.getpixel(spot)) < 80


def test_what_is_see_through_is_white() -> None:
    picture = read_photo(as_bytes(Image.new("RGBA", (20, 20), (255, 0, 0, 0)), "PNG"))
    assert picture.pixels[:3] == b"\xff\xff\xff"


def test_fifty_million_pixels_are_the_limit() -> None:
    problem = refused(png_that_says(10_000, 5_001))
    assert (problem.code, problem.details["limit"]) == ("photo.too_large", 50)
    assert refused(png_that_says(60_000, 60_000)).code == "photo.too_large"  # 10 GB unpacked
    assert refused(png_that_says(9_000, 9_500)).code == "photo.too_large"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"\x00\x00\x00\x18ftypheic" + bytes(40), "photo.heic"),
        (b"\x00\x00\x00\x18ftypmif1" + bytes(40), "photo.heic"),
        (b"words", "photo.not_one"),
        (b"", "photo.not_one"),
        (SMALL[: len(SMALL) // 2], "photo.broken"),
        (b"\x89PNG\r\n\x1a\n", "photo.not_one"),
        (png_that_says(200, 200), "photo.broken"),
    ],
)
def test_what_cannot_be_read(data: bytes, code: str) -> None:
    assert refused(data).code == code


def test_too_many_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("facilitator.intake.photo.BIGGEST_PHOTO", 1_000)
    assert refused(SMALL).code == "import.too_big"
    assert BIGGEST_PHOTO > 30_000_000  # 50 million pixels as JPEG


def test_a_picture_that_moves_is_its_first_frame() -> None:
    stream = io.BytesIO()
    frames = [Image.new("RGB", (30, 30), color) for color in ("red", "blue")]
    frames[0].save(stream, "GIF", save_all=True, append_images=frames[1:])
    assert read_photo(stream.getvalue()).pixels[0] > 200


@settings(max_examples=60, deadline=None)
@given(
    changes=st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 255)), max_size=12),
    kept=st.integers(1, 8),
    kind=st.sampled_from(["JPEG", "PNG", "GIF", "TIFF", "BMP", "WEBP"]),
)
def test_damaged_pictures_are_read_or_refused(
    changes: list[tuple[int, int]], kept: int, kind: str
) -> None:
    data = bytearray(as_bytes(Image.new("RGB", (40, 30), "teal"), kind))
    for at, value in changes:
        data[at % len(data)] = value
    with contextlib.suppress(Unreadable):  # and nothing else
        picture = read_photo(bytes(data[: len(data) * kept // 8]))
        assert len(picture.pixels) == picture.width * picture.height * 3
