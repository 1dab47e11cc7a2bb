# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Reading back: one group at a time fills the board, with its name and every note word for word.

The room nods or corrects; so its name can be mended right here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from facilitator.ui import fonts, theme
from facilitator.ui.board.describe import describe_cluster
from facilitator.ui.board.editors import TitleEditor
from facilitator.ui.board.read_page import ReadPage
from facilitator.ui.texts import tr
from facilitator.ui.widgets import Button, IconButton, Label, announce, rounded

if TYPE_CHECKING:
    from collections.abc import Callable

    from facilitator.domain.change import Edit
    from facilitator.domain.records import Cluster
    from facilitator.ui.board.commands import BoardCommands
    from facilitator.ui.board.scene import BoardScene

_TITLE_PX, _LETTER, _SIDE = 28.0, 40, 24
Key = Qt.Key


class _Letter(QWidget):
    """The group's letter in its box, large."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.letter = ""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, now = QPainter(self), theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        rounded(painter, box, 8, fill=now.surface, line=now.strong)
        painter.setPen(now.text)
        painter.setFont(fonts.font(22, 600))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.letter)


class ReadBack(QWidget):
    """`turned` to another group; `left` when somebody goes back to the board."""

    turned = Signal(str)
    left = Signal(str)

    def __init__(self, scene: BoardScene, commands: BoardCommands, parent: QWidget) -> None:
        super().__init__(parent)
        self._scene, self._commands, self._cluster = scene, commands, ""
        self._parent = parent
        self._letter = _Letter(self)
        self._title = Label("", self, px=_TITLE_PX, weight=600, wrap=True)
        self._count = Label("", self, px=14, color="text2")
        self._page = ReadPage()
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._page)
        self._editor = TitleEditor(self)
        self._editor.finished.connect(self._take_keyboard)
        before = IconButton("chevron-left", tr("Previous group"), self, key="PgUp")
        after = IconButton("chevron-right", tr("Next group"), self, key="PgDn")
        back = Button(tr("Back"), self, key="Esc", height=32)
        before.clicked.connect(lambda: self.turn(-1))
        after.clicked.connect(lambda: self.turn(1))
        back.clicked.connect(self.leave)
        for button in (before, after, back):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._lay_out(before, after, back)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Read back"))
        parent.installEventFilter(self)
        self.restyle()
        self.hide()

    def _lay_out(self, *buttons: QWidget) -> None:
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(self._letter, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._count)
        head.addLayout(words, 1)
        for button in buttons:
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column = self._column = QVBoxLayout(self)
        column.setSpacing(18)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        self.set_covered(0)

    @property
    def cluster(self) -> str:
        """The group that is read, "" when none is."""
        return self._cluster

    def set_covered(self, right: int) -> None:
        """So many px at the right lie under something."""
        self._column.setContentsMargins(_SIDE, 20, _SIDE + right, 12)

    def open(self, cluster_id: str) -> None:
        """Read this group."""
        self._show(cluster_id)
        self.setGeometry(self._around())
        self.show()
        self.raise_()
        self._take_keyboard()

    def turn(self, step: int) -> None:
        """The next (1) or previous (−1) group by letter; round at the ends."""
        ids = [cluster.id for cluster in self._commands.clusters()]
        if ids:
            here = ids.index(self._cluster) if self._cluster in ids else -1
            self._show(ids[(here + step) % len(ids)])

    def leave(self) -> None:
        """Back to the board, to the group that was read last."""
        if self.isVisible():
            last, self._cluster = self._cluster, ""
            self.hide()
            self.left.emit(last)

    def rename(self) -> None:
        """Type over the name."""
        cluster = self._scene.state.clusters.get(self._cluster)
        if cluster is not None:
            box = QRectF(QPointF(self._title.pos()), self._title.size())
            self._editor.open_over(
                box,
                cluster.name,
                font=fonts.font(_TITLE_PX, 600),
                keep=lambda name: self._commands.name(cluster.id, name),
            )

    def hear_of(self, edit: Edit) -> None:
        """Something was written: show what is read as it is now."""
        if not self.isVisible():
            return
        if self._cluster not in self._scene.state.clusters:
            self.turn(1) if self._commands.clusters() else self.leave()
        elif any(change.kind in ("note", "cluster", "voice") for change in edit.changes):
            self._fill(self._scene.state.clusters[self._cluster])

    def restyle(self) -> None:
        """Colours or type have changed."""
        side = theme.current().px(_LETTER)
        self._letter.setFixedSize(side, side)
        for part in (self._scroll, self._scroll.viewport(), self._page):
            part.setAutoFillBackground(False)
        self._page.lay_out()
        self.update()

    def _show(self, cluster_id: str) -> None:
        cluster = self._scene.state.clusters[cluster_id]
        changed, self._cluster = cluster_id != self._cluster, cluster_id
        self._fill(cluster)
        self._scroll.verticalScrollBar().setValue(0)
        if changed:
            self.turned.emit(cluster_id)
            announce(self, describe_cluster(self._scene.state, cluster))

    def _fill(self, cluster: Cluster) -> None:
        state = self._scene.state
        notes = [state.notes[key] for key in self._scene.layout.members(cluster.id)]
        self._letter.letter = cluster.letter
        self._letter.update()
        self._title.setText(cluster.name or tr("Name this group"))
        self._title.set_color("text" if cluster.name else "text3")
        self._count.setText(tr("%n note(s)", n=len(notes)))
        self._page.show_notes([self._scene.face(note) for note in notes])
        self.setAccessibleDescription(describe_cluster(state, cluster))

    def _take_keyboard(self) -> None:
        if self.isVisible():
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _around(self) -> QRect:
        return self._parent.rect()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._around())
        return bool(super().eventFilter(watched, event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self._scroll.verticalScrollBar()
        acts: dict[int, Callable[[], object]] = {
            Key.Key_PageDown: lambda: self.turn(1),
            Key.Key_Right: lambda: self.turn(1),
            Key.Key_PageUp: lambda: self.turn(-1),
            Key.Key_Left: lambda: self.turn(-1),
            Key.Key_Escape: self.leave,
            Key.Key_B: self.leave,
            Key.Key_F2: self.rename,
            Key.Key_Down: lambda: bar.setValue(bar.value() + bar.singleStep() * 4),
            Key.Key_Up: lambda: bar.setValue(bar.value() - bar.singleStep() * 4),
            Key.Key_Space: lambda: bar.setValue(bar.value() + bar.pageStep()),
        }
        act = acts.get(event.key()) if not event.modifiers() else None
        event.setAccepted(act is not None)
        if act is not None:
            act()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.current().board)
