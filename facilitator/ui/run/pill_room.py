# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Makes room in a line for the sides of the pills, which are wider than their letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat

from facilitator.ui.run.utf16 import to_qt

if TYPE_CHECKING:
    from facilitator.ui.run.token_edit import TokenEdit

PAD = 5.0  # px between the letters of a token and the side of its pill


class PillRoom(QSyntaxHighlighter):
    """Spaces out the character before a token and the token's last one."""

    def __init__(self, edit: TokenEdit) -> None:
        super().__init__(edit.document())
        self._edit = edit

    def highlightBlock(self, text: str) -> None:
        first = self.currentBlock().position()
        spacing = QTextCharFormat()
        spacing.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        spacing.setFontLetterSpacing(PAD)
        length = to_qt(text, len(text))
        for start, end, _token in self._edit.spans():
            for place in (start - 1 - first, end - 1 - first):
                if 0 <= place < length:
                    self.setFormat(place, 1, spacing)
