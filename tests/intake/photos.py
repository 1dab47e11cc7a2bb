# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Photos of paper notes as a camera would take them, drawn by us: wall, shade, handwriting."""

from __future__ import annotations

import io
import random
from dataclasses import dataclass

from PIL import Image, ImageDraw, ImageFilter

YELLOW, PINK, BLUE, GREEN, WHITE = (
    (250, 232, 110), (246, 150, 182), (128, 190, 236), (164, 214, 120), (244, 242, 236),
)  # fmt: skip
WALL, TABLE = (222, 220, 214), (92, 64, 44)


@dataclass(frozen=True)
class Paper:
    """A note on the wall: centre and size in px, colour, degrees."""

    x: int
    y: int
    color: tuple[int, int, int] = YELLOW
    wide: int = 200
    high: int = 200
    turned: float = 0.0


def rows_of(across: int, down: int, *, gap: int = 60, size: int = 200, **more) -> list[Paper]:
    """Notes in rows, in the four colours one after the other."""
    colors = more.pop("colors", (YELLOW, PINK, BLUE, GREEN))
    return [
        Paper(
            120 + size // 2 + column * (size + gap),
            100 + size // 2 + row * (size + gap),
            colors[(row + column) % len(colors)],
            size,
            size,
            **more,
        )
        for row in range(down)
        for column in range(across)
    ]


def photo(
    papers: list[Paper],
    *,
    wall: tuple[int, int, int] = WALL,
    size: tuple[int, int] = (1280, 960),
    shade: float = 0.0,
    noise: int = 6,
    seed: int = 1,
) -> Image.Image:
    """The picture. `shade`: how much darker its right end is, from 0 to 1."""
    rng = random.Random(seed)
    image = Image.new("RGB", size, wall)
    for paper in papers:
        _stick(image, paper, rng)
    image = image.filter(ImageFilter.GaussianBlur(1.2))
    if shade:
        dark = Image.linear_gradient("L").rotate(90).resize(size).point(lambda v: int(v * shade))
        image = Image.composite(Image.new("RGB", size, "black"), image, dark)
    if noise:
        grain = Image.effect_noise(size, noise * 3).convert("RGB")
        image = Image.blend(image, grain, 0.06)
    return image


def _stick(image: Image.Image, paper: Paper, rng: random.Random) -> None:
    sheet = Image.new("RGBA", (paper.wide, paper.high), (*paper.color, 255))
    pen = ImageDraw.Draw(sheet)
    for line in range(3):
        y = int(paper.high * (0.28 + 0.2 * line))
        x = int(paper.wide * 0.12)
        while x < paper.wide * 0.82:
            step = rng.randint(6, 22)
            pen.line((x, y + rng.randint(-6, 6), x + step, y + rng.randint(-6, 6)), (40, 40, 60), 4)
            x += step + rng.choice((0, 0, 8))
    turned = sheet.rotate(paper.turned, expand=True, resample=Image.Resampling.BICUBIC)
    corner = (paper.x - turned.width // 2, paper.y - turned.height // 2)
    shadow = Image.new("RGBA", turned.size, (0, 0, 0, 70))
    image.paste(shadow, (corner[0] + 4, corner[1] + 5), turned.getchannel("A"))
    image.paste(turned, corner, turned)


def as_bytes(image: Image.Image, kind: str = "JPEG", *, orientation: int = 1) -> bytes:
    """The file. `orientation`: as a camera writes into EXIF how it was held."""
    stream = io.BytesIO()
    exif = Image.Exif()
    exif[0x0112] = orientation
    image.save(stream, kind, exif=exif)
    return stream.getvalue()
