# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Icons are there, in the colour of the theme, sharp on every screen, and cost nothing unused."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QIcon, QImage, QPainter
from PySide6.QtWidgets import QApplication

from facilitator.ui import icons, theme
from facilitator.ui.action_table import ACTIONS


def ink(image: QImage) -> QColor:
    """The strongest colour of the picture."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return max(pixels, key=QColor.alpha)


@pytest.mark.parametrize("token", ["text2", "accent", "danger"])
def test_the_colour_is_the_tokens(qapp: QApplication, token: str) -> None:
    drawn = ink(icons.pixmap("check", token, 64).toImage())
    assert drawn.rgb() == theme.current().color(token).rgb()


def test_sharp_at_every_scale(qapp: QApplication) -> None:
    drawn = icons.pixmap("check", "text", 18, 2.0)
    assert (drawn.width(), drawn.devicePixelRatio()) == (36, 2.0)


def test_a_disabled_icon_is_paler(qapp: QApplication) -> None:
    made = icons.icon("check", "text", 32)
    disabled = made.pixmap(32, QIcon.Mode.Disabled).toImage()
    assert ink(disabled).rgb() == theme.current().text3.rgb()


def test_painted_in_its_place_only(qapp: QApplication) -> None:
    image = QImage(40, 20, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    icons.paint_icon(painter, QRectF(20, 0, 20, 20), "square", color=QColor("red"))
    painter.end()
    assert ink(image.copy(0, 0, 20, 20)).alpha() == 0
    assert ink(image.copy(20, 0, 20, 20)).red() == 255


def test_an_unknown_icon_is_a_bug(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icons.pixmap("no-such-icon")


def test_every_action_has_its_icon(qapp: QApplication) -> None:
    names = {spec.icon for spec in ACTIONS if spec.icon}
    assert all(not icons.pixmap(name).isNull() for name in names)


def test_neither_svg_nor_asyncio_is_imported_with_the_foundation() -> None:
    code = (
        "import sys; import facilitator.ui.theme, facilitator.ui.icons, facilitator.ui.widgets,"
        "facilitator.ui.tasks, facilitator.ui.actions;"
        "print({'PySide6.QtSvg', 'asyncio', 'qasync', 'logging.handlers'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
