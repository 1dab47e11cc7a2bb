# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A photo of paper notes: opened with care, scaled down, turned upright.

What is written on the notes is not read here: a person types it beside each picture.
"""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING

from facilitator.domain.errors import Unreadable
from facilitator.intake.limits import BIGGEST_PHOTO

if TYPE_CHECKING:
    from PIL import Image

MOST_PIXELS = 50_000_000
LONG_SIDE = 2400  # px of the picture that is shown and cut from
SUFFIXES = (
    ".jpg", ".jpeg", ".png", ".webp", ".bmp", ".tif", ".tiff", ".gif", ".heic", ".heif",
)  # fmt: skip
_FORMATS = ("JPEG", "PNG", "WEBP", "BMP", "TIFF", "GIF")
_BEGINNINGS = (b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"BM", b"II*\x00", b"MM\x00*")
_APPLE = (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1", b"avif")


@dataclass(frozen=True, slots=True)
class Picture:
    """`pixels`: three bytes each (red, green, blue), row by row."""

    width: int
    height: int
    pixels: bytes

    def image(self) -> Image.Image:
        """As Pillow holds it."""
        from PIL import Image

        return Image.frombytes("RGB", (self.width, self.height), self.pixels)


def is_photo(data: bytes) -> bool:
    """Whether the bytes begin as pictures do, also those that cannot be read here."""
    return data.startswith(_BEGINNINGS) or data[8:12] == b"WEBP" or _is_apple(data)


def read_photo(data: bytes) -> Picture:
    """The picture upright, with at most `LONG_SIDE` px on its long side.

    Unreadable: "photo.heic", "photo.not_one", "photo.broken", "photo.too_large" with `limit` and
    `pixels` in millions, "import.too_big" with `limit` in MB.
    """
    from PIL import Image, UnidentifiedImageError

    if len(data) > BIGGEST_PHOTO:
        raise Unreadable("import.too_big", limit=BIGGEST_PHOTO // 1_000_000)
    if _is_apple(data):
        raise Unreadable("photo.heic")
    # We ask for the size ourselves, with a lower limit than the one that it warns of; its other
    # warnings say why it could not read, and so do our codes.
    warnings.filterwarnings("ignore", category=Image.DecompressionBombWarning)
    warnings.filterwarnings("ignore", module="PIL")
    try:
        with Image.open(io.BytesIO(data), formats=_FORMATS) as image:
            return _scaled(image)
    except Unreadable:
        raise
    except Image.DecompressionBombError as problem:
        raise Unreadable("photo.too_large", limit=MOST_PIXELS // 1_000_000) from problem
    except UnidentifiedImageError as problem:
        raise Unreadable("photo.not_one") from problem
    except Exception as problem:  # whatever a broken picture makes the decoder stumble over
        raise Unreadable("photo.broken") from problem


def _scaled(image: Image.Image) -> Picture:
    from PIL import Image, ImageOps

    width, height = image.size
    if width * height > MOST_PIXELS:
        pixels = round(width * height / 1_000_000)
        raise Unreadable("photo.too_large", limit=MOST_PIXELS // 1_000_000, pixels=pixels)
    image.draft("RGB", (LONG_SIDE, LONG_SIDE))  # a JPEG is decoded smaller at once
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        white = Image.new("RGBA", image.size, "white")
        white.alpha_composite(image.convert("RGBA"))
        plain = white.convert("RGB")
        plain.info, turn = {}, image.getexif().get(0x0112, 1)
        plain.getexif()[0x0112] = turn
    else:
        plain = image.convert("RGB")
    small = ImageOps.exif_transpose(plain)
    small.thumbnail((LONG_SIDE, LONG_SIDE), Image.Resampling.BOX, reducing_gap=2.0)
    return Picture(small.width, small.height, small.tobytes())


def _is_apple(data: bytes) -> bool:
    """HEIC and AVIF: what telephones store where they are not told otherwise."""
    return data[4:8] == b"ftyp" and data[8:12] in _APPLE
