# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Every screen can be drawn at any size, light for the room whatever is on the laptop."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from facilitator.domain.screens import BlankScreen, BoardScreen, ProjectedNote, Screen
from facilitator.ui import theme
from facilitator.ui.projector.painting import paint_screen, room_colors

SIZES = ((1920, 1080), (1024, 768), (320, 180), (300, 600))


def drawn(
    screen: Screen, size: tuple[int, int] = (1920, 1080), *, page: int = 0, dark: bool = False
) -> QImage:
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor("magenta"))
    painter = QPainter(image)
    paint_screen(painter, QRectF(image.rect()), screen, page=page, dark=dark)
    painter.end()
    return image


def colors_of(image: QImage, step: int = 7) -> set[str]:
    return {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), step)
        for y in range(0, image.height(), step)
    }


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_every_screen_covers_the_whole_picture(screen: Screen, size: tuple[int, int]) -> None:
    image = drawn(screen, size, page=99)
    assert "#ff00ff" not in colors_of(image)
    corners = [(0, 0), (size[0] - 1, 0), (0, size[1] // 2)]
    background = room_colors(False)["background"].name()
    assert {image.pixelColor(*corner).name() for corner in corners} == {background}


def test_a_blank_screen_is_its_background_and_nothing_else() -> None:
    assert colors_of(drawn(BlankScreen()), 3) == {"#f7f8f5"}
    assert colors_of(drawn(BlankScreen(), dark=True), 3) == {"#141816"}


def test_the_room_stays_light_when_the_laptop_is_dark(qapp: QApplication) -> None:
    screen = BoardScreen((ProjectedNote("one", 1),))
    light = drawn(screen)
    theme.apply_theme(qapp, theme.make_theme(dark=True))
    assert drawn(screen) == light


@pytest.mark.parametrize("dark", [False, True])
def test_notes_have_the_colour_of_their_voice(dark: bool) -> None:
    notes = tuple(ProjectedNote("x", number) for number in range(1, 7))
    found = colors_of(drawn(BoardScreen(notes), dark=dark))
    assert {theme.make_theme(dark).note(number).name() for number in range(1, 7)} <= found


def test_nothing_is_drawn_outside_the_given_place() -> None:
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("magenta"))
    painter = QPainter(image)
    paint_screen(painter, QRectF(100, 100, 160, 90), BoardScreen((ProjectedNote("one", 1),)))
    paint_screen(painter, QRectF(), BlankScreen())
    painter.end()
    assert image.pixelColor(99, 120) == QColor("magenta")
    assert image.pixelColor(261, 120) == QColor("magenta")
    assert image.pixelColor(101, 101).name() == "#f7f8f5"
