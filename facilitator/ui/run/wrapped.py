# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Plain text broken into lines, for painted rows whose line pitch the design fixes."""

from __future__ import annotations

from PySide6.QtGui import QFont, QTextLayout, QTextOption

_REMEMBERED = 512
_LINE_SEPARATOR = "\u2028"
_known: dict[tuple[str, str, int], list[str]] = {}


def wrapped(text: str, font: QFont, width: int) -> list[str]:
    """The lines of `text` when there are `width` pixels; words that are too long are broken."""
    key = (text, font.key(), width)
    if key not in _known:
        if len(_known) >= _REMEMBERED:
            _known.clear()
        _known[key] = _broken(text, font, width)
    return _known[key]


def _broken(text: str, font: QFont, width: int) -> list[str]:
    if not text:
        return []
    shown = text.replace("\n", _LINE_SEPARATOR)
    layout = QTextLayout(shown, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    units = shown.encode("utf-16-le", "surrogatepass")  # Qt counts in UTF-16
    lines: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start = line.textStart() * 2
        part = units[start : start + line.textLength() * 2]
        lines.append(part.decode("utf-16-le", "surrogatepass").strip(_LINE_SEPARATOR + " "))
    layout.endLayout()
    return lines
