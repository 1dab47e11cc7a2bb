# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Who is coming, by role and by voice, and what else is settled about the session. To read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from facilitator.ui import fonts, theme
from facilitator.ui.marks import mark_path
from facilitator.ui.plan.dates import shown_date
from facilitator.ui.texts import language_names, tr
from facilitator.ui.widgets import ElidedLabel, Label, SectionTitle, rounded, text_width

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.domain.records import Participant, Session, Voice
    from facilitator.domain.state import State

_CHIP, _STEP = 23, 22  # the disc, and from one to the next: they overlap by their rims


class Chips(QWidget):
    """Initials in small discs; a last one counts those without."""

    def __init__(self, people: Sequence[Participant], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._initials = [p.initials for p in people if p.initials]
        others = sum(p.count for p in people if not p.initials)
        self._others = (f"+{others}" if self._initials else str(others)) if others else ""
        names = ", ".join(p.name or p.initials for p in people if p.initials)
        self.setToolTip("\u200b" + names if names else "")
        self.setAccessibleName(tr("%n people", n=sum(p.count for p in people)))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        now = theme.current()
        count = len(self._initials) + bool(self._others)
        return QSize(now.px(count * _STEP + 5), now.px(30))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(_CHIP + 4), theme.current().px(30))

    def _shown(self) -> list[str]:
        """As many as there is room for; the last then says how many more."""
        chips = [*self._initials, *([self._others] if self._others else [])]
        fit = max(1, (self.width() - theme.current().px(5)) // theme.current().px(_STEP))
        if len(chips) <= fit:
            return chips
        rest = len(self._initials) - (fit - 1) + int(self._others.lstrip("+") or 0)
        return [*self._initials[: fit - 1], f"+{rest}"]

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        size, rim = now.px(_CHIP), 2
        for index, words in enumerate(self._shown()):
            left = index * now.px(_STEP) + rim
            disc = QRectF(left, round((self.height() - size) / 2), size, size)
            around = disc.adjusted(-rim, -rim, rim, rim)
            rounded(painter, around, around.width() / 2, fill=now.surface2, line=None)
            line = now.text if now.high_contrast else None
            rounded(painter, disc, size / 2, fill=now.hover, line=line)
            px = 11.0 if text_width(fonts.font(11, 600), words) <= size - 2 else 9.0
            painter.setFont(fonts.font(px, 600))
            painter.setPen(now.text2)
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, words)


class VoiceMark(QWidget):
    """The colour and mark of a voice."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(16), theme.current().px(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        box = QRectF(self.rect())
        rounded(painter, box, 3, fill=now.note(self._number), line=None)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.note_text)
        inset = box.width() * 0.22
        painter.drawPath(mark_path(self._number, box.adjusted(inset, inset, -inset, -inset)))


class PeopleColumn(QWidget):
    """Made anew each time something about the people or the session changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 16, 20, 16)
        self._column.setSpacing(0)

    def minimumSizeHint(self) -> QSize:
        # Wrapped words ask for their tallest form; the scroll area knows the height at its width.
        hint = super().minimumSizeHint()
        return QSize(hint.width(), 0) if self.hasHeightForWidth() else hint

    def show_session(self, state: State, session: Session) -> None:
        """People by role, voices, and what else is known."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        people = state.participants(session.id)
        self._title(tr("People"), counted(people, session.people_expected))
        for role, members in by_role(people):
            self._row(role or tr("No role given"), Chips(members, self))
        if not people:
            self._words(tr("Nobody is named yet."))
        voices = state.voices(session.id)
        if voices:
            self._line()
            self._title(tr("Voices"))
            for voice in voices:
                self._voice(voice, [p for p in people if p.voice_id == voice.id])
        facts = known(session)
        if facts:
            self._line()
            self._title(tr("What is known"))
            for name, value in facts:
                self._fact(name, value)
        self._column.addStretch(1)

    def _title(self, words: str, count: str = "") -> None:
        title = SectionTitle(words, self, count=count, px=14, color="text")
        title.setContentsMargins(0, 0, 0, 6)
        self._column.addWidget(title)

    def _words(self, words: str) -> None:
        self._column.addWidget(Label(words, self, px=13, color="text3", wrap=True))

    def _row(self, name: str, value: QWidget) -> None:
        row = QWidget(self)
        row.setMinimumHeight(theme.current().px(30))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        label = ElidedLabel(name, row, px=13, color="text2")
        label.setFixedWidth(theme.current().px(124))
        line.addWidget(label)
        line.addWidget(value, 1)
        self._column.addWidget(row)

    def _fact(self, name: str, value: str) -> None:
        caption = Label(name, self, px=12, color="text3")
        self._column.addWidget(caption)
        self._column.addWidget(Label(value, self, px=13, wrap=True))
        self._column.addSpacing(8)

    def _voice(self, voice: Voice, people: Sequence[Participant]) -> None:
        row = QWidget(self)
        row.setMinimumHeight(theme.current().px(30))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(9)
        line.addWidget(VoiceMark(voice.number, row))
        line.addWidget(ElidedLabel(voice.name, row, px=13, color="text2"), 1)
        count = sum(p.count for p in people)
        if count:
            line.addWidget(Label(tr("%n people", n=count), row, px=12, color="text3"))
        self._column.addWidget(row)

    def _line(self) -> None:
        line = QFrame(self)
        line.setFixedHeight(29)
        line.setProperty("rule", True)
        line.paintEvent = lambda _event: QPainter(line).fillRect(  # type: ignore[method-assign]
            0, 14, line.width(), 1, theme.current().border
        )
        self._column.addWidget(line)


def counted(people: Sequence[Participant], expected: int) -> str:
    """ "18 expected", or how many are on the list."""
    if expected:
        return tr("{count} expected").format(count=expected)
    count = sum(p.count for p in people)
    return tr("%n people", n=count) if count else ""


def by_role(people: Sequence[Participant]) -> list[tuple[str, list[Participant]]]:
    """People under the first of their roles, in the order in which roles first appear."""
    roles: dict[str, list[Participant]] = {}
    for person in people:
        roles.setdefault(person.roles[0] if person.roles else "", []).append(person)
    return list(roles.items())


def known(session: Session) -> list[tuple[str, str]]:
    """What else is settled: pairs of a name and words, without those that are not given."""
    names = language_names()
    languages = [names.get(c, c) for c in (session.language, session.second_language) if c]
    facts = [
        (tr("Languages"), ", ".join(languages)),
        (tr("Facilitator"), session.facilitator),
        (tr("Mandate"), session.mandate),
        (tr("Dots each"), str(session.dots_per_person or "")),
        (tr("Kept until"), shown_date(session.retention)),
    ]
    return [(name, value) for name, value in facts if value]
