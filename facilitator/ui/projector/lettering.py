# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Type on the projector: measured at 1920×1080 and scaled as a whole, whatever our text size is."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

from facilitator.ui import fonts, theme
from facilitator.ui.run.wrapped import wrapped


@dataclass(frozen=True, slots=True)
class Type:
    """A size of type: `px` high, lines `pitch` px apart, letters `spacing` px closer or wider."""

    px: int
    pitch: int
    weight: int = 400
    spacing: float = 0.0
    tabular: bool = False  # every digit as wide as the next

    @property
    def font(self) -> QFont:
        return _font(self, theme.current().text_scale)

    def lines(self, text: str, width: float, *, most: int = 0) -> list[str]:
        """The lines of `text` when there are `width` px; words that are too long are broken.

        With `most` the rest is left out, which three dots tell.
        """
        found = wrapped(text, self.font, int(width))
        if not most or len(found) <= most:
            return found
        last = " ".join(found[most - 1 :])
        return [*found[: most - 1], self.one_line(last, width)]

    def one_line(self, text: str, width: float) -> str:
        """As much of `text` as `width` px take."""
        end = Qt.TextElideMode.ElideRight
        return QFontMetricsF(self.font).elidedText(" ".join(text.split()), end, width)

    def width(self, text: str) -> float:
        return QFontMetricsF(self.font).horizontalAdvance(text)


@lru_cache(maxsize=64)
def _font(kind: Type, text_scale: float) -> QFont:
    # A little more than asked, so that rounding never ends on the size below.
    made = fonts.font((kind.px + 1e-6) / text_scale, kind.weight, tnum=kind.tabular)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if kind.spacing:
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, kind.spacing)
    return made


SMALL = Type(34, 44)
LEAST = Type(30, 36)
LETTER = Type(30, 36, 600)
TITLE = Type(60, 68, 600, -0.4)
LONG_TITLE = Type(44, 52, 600)
NOTE = Type(37, 46)
ROW, ROW_BOLD = Type(40, 48), Type(40, 48, 600)
