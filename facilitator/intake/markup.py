# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What can be read of a piece of HTML, as a browser or a board puts it on the clipboard."""

from __future__ import annotations

import re
from html.parser import HTMLParser

_BLOCKS = frozenset((
    "p", "div", "br", "li", "ul", "ol", "tr", "table", "section", "article", "blockquote", "pre",
    "h1", "h2", "h3", "h4", "h5", "h6", "dd", "dt", "hr",
))  # fmt: skip
_CELLS = frozenset(("td", "th"))
_UNSEEN = frozenset(("style", "script", "head", "title", "template"))


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._unseen = 0
        self._in_row = False

    def parse_marked_section(self, i: int, report: bool = True) -> int:
        """What HTML does not know is a comment; the parser itself would give up on it."""
        return self.parse_bogus_comment(i, report)

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag in _UNSEEN:
            self._unseen += 1
        elif tag in _CELLS:
            if self._in_row:
                self.parts.append("\t")
            self._in_row = True
        elif tag in _BLOCKS:
            # Within a row of a table a line end would part what belongs together.
            self.parts.append(" " if self._in_row and tag != "tr" else "\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        elif tag in ("tr", "table"):
            self._in_row = False
            self.parts.append("\n")
        elif tag in _BLOCKS:
            self.parts.append(" " if self._in_row else "\n")

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.parts.append(re.sub(r"[ \t\r\n\f]+", " ", data))


def plain_of(html: str) -> str:
    """Its words: a line for each paragraph, item or row, and tabs between the cells of a row."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    lines = "".join(reader.parts).split("\n")
    trimmed = ("\t".join(cell.strip() for cell in line.split("\t")) for line in lines)
    return "\n".join(line for line in trimmed if line.strip())
