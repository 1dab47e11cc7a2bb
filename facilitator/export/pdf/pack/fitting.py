# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The largest type in which something fits: what hangs on a wall is read from the chairs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from facilitator.export.pdf.typesetting import Piece, Style, set_lines, text_width

if TYPE_CHECKING:
    from collections.abc import Callable

LEADING = 1.22  # of the size of large type
_TRIALS = 12
_LONG = 30  # characters; shorter words are never broken where smaller type helps


def sized(style: Style, size: float) -> Style:
    """The style in another size, its lines as close as large type wants them."""
    return replace(style, size=size, leading=size * LEADING, spacing=0.0)


def largest(fits: Callable[[float], bool], least: float, most: float) -> float:
    """The largest size from `least` to `most` that fits; `least` where none does."""
    if fits(most):
        return most
    low, high = least, most
    for _ in range(_TRIALS):
        trial = (low + high) / 2
        low, high = (trial, high) if fits(trial) else (low, trial)
    return low


def height_of(text: str, style: Style, width: float) -> float:
    """How high `text` is over `width`; without end where a word would have to be broken."""
    if any(len(word) <= _LONG and text_width(word, style) > width for word in text.split()):
        return float("inf")
    return len(set_lines([Piece(text, style)], width)) * style.leading
