# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The type of the program: Atkinson Hyperlegible Next in the sizes of the design."""

from __future__ import annotations

from functools import cache, lru_cache
from math import floor

from PySide6.QtGui import QFont, QFontDatabase

from facilitator import resources
from facilitator.ui import theme

FAMILY = "Atkinson Hyperlegible Next"
#: Used letter by letter where the family lacks one (arrows, other scripts).
FALLBACK = ("Segoe UI", "SF Pro Text", "Noto Sans")
_FACES = ("Regular", "Medium", "SemiBold", "Bold")  # no italics in this design


@cache
def load() -> None:
    """Make the shipped faces known to Qt, once."""
    for face in _FACES:
        QFontDatabase.addApplicationFont(
            str(resources.path("fonts", f"AtkinsonHyperlegibleNext-{face}.ttf"))
        )


def font(px: float, weight: int = 400, *, tnum: bool = False) -> QFont:
    """The family at `px` pixels of the design (half pixels too), times the user's text size.

    `tnum` gives every digit the same width, for clocks and columns.
    """
    return QFont(_made(px * theme.current().text_scale, weight, tnum))


@lru_cache(maxsize=256)
def _made(px: float, weight: int, tnum: bool) -> QFont:
    load()
    made = QFont([FAMILY, *FALLBACK])
    whole = max(1, floor(px + 0.5))
    made.setPixelSize(whole)
    # Qt draws whole pixel sizes only; the width of 13.5 px is 14 px drawn 4 % narrower.
    stretch = round(100 * px / whole)
    if stretch != QFont.Stretch.Unstretched:
        made.setStretch(stretch)
    made.setWeight(QFont.Weight(weight))
    if tnum:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made
