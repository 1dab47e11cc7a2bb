# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Where the library lies, and the way to open another one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QWidget

from facilitator.ui import fonts, theme
from facilitator.ui.icons import paint_icon
from facilitator.ui.library.drawing import draw_line
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from collections.abc import Callable

FILES = "*.facilitator"
_ICON, _GAP, _HEIGHT = 14, 6, 18


def home_relative(path: Path) -> str:
    """The path as people know it: below their home folder when it is there."""
    try:
        return str(Path("~") / path.relative_to(Path.home()))
    except (ValueError, RuntimeError):
        return str(path)


class KeptAt(QWidget):
    """ "Sessions are kept in …": the middle of a long path gives way, the ends stay."""

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = tr("Sessions are kept in {path}").format(path=home_relative(path))
        self.setAccessibleName(self._text)
        # A zero-width space keeps Qt from reading a path with "<" as rich text.
        self.setToolTip("\u200b" + str(path))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        now = theme.current()
        words = QFontMetrics(fonts.font(12)).horizontalAdvance(self._text)
        return QSize(now.px(_ICON + _GAP) + words + 2, now.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(80), theme.current().px(_HEIGHT))

    def shown_text(self) -> str:
        """The words as they fit now."""
        room = self.width() - theme.current().px(_ICON + _GAP)
        metrics = QFontMetrics(fonts.font(12))
        return metrics.elidedText(self._text, Qt.TextElideMode.ElideMiddle, room)

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter, size = theme.current(), QPainter(self), theme.current().px(_ICON)
        icon = QRectF(0, (self.height() - size) // 2, size, size)
        paint_icon(painter, icon, "hard-drive", color="text3")
        x = size + now.px(_GAP)
        box = QRectF(x, 0, self.width() - x, self.height())
        draw_line(painter, box, self.shown_text(), font=fonts.font(12), color=now.text3)


def choose_library(parent: QWidget, path: Path, chosen: Callable[[Path], object]) -> QFileDialog:
    """Ask for a library file, beginning beside the one at `path`; returns at once."""
    dialog = QFileDialog(parent, tr("Open a library file"), str(path.parent))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setNameFilter(tr("Library of Facilitator") + f" ({FILES})")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.open()
    return dialog
