# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Ties a field to its completions: what is offered while one types, and what a choice puts in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint

from facilitator.domain.errors import KnownError
from facilitator.domain.grammar import SIGN_OF, token_at
from facilitator.domain.matching import GROUP, VOICE, WHO
from facilitator.ui import theme
from facilitator.ui.run.completions import Completions, Offer, offers

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from PySide6.QtWidgets import QWidget

    from facilitator.ui.run.capture import Capture
    from facilitator.ui.run.token_edit import TokenEdit

_BESIDE, _ABOVE = 48, 8  # px the offers begin left of their token, and end above the bar


class Completing(QObject):
    """Offers over `bar`, the widget that holds the field. `is_off` says when there are none."""

    def __init__(
        self,
        edit: TokenEdit,
        capture: Capture,
        popup: Completions,
        *,
        bar: QWidget,
        failed: Callable[[KnownError], None],
        kinds: Collection[str] = (GROUP, WHO, VOICE),
        is_off: Callable[[], bool] = lambda: False,
        owners: bool = False,
    ) -> None:
        super().__init__(bar)
        self._edit, self._capture, self._bar = edit, capture, bar
        self._failed, self._kinds, self._is_off = failed, kinds, is_off
        self._owners = owners
        self.popup = popup
        edit.before_key = popup.press
        edit.textChanged.connect(self.look)
        edit.cursorPositionChanged.connect(self.look)
        popup.taken.connect(self._take)
        edit.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The offers go where the field goes."""
        moved = event.type() in (QEvent.Type.Move, QEvent.Type.Resize)
        if moved and self.popup.isVisible():
            self.look()
        elif event.type() == QEvent.Type.FocusOut:
            self.popup.close_it()
        return super().eventFilter(watched, event)

    def look(self) -> None:
        """Offer what fits the token at the cursor, if there is one."""
        edit, token = self._edit, None
        if edit.hasFocus() and not self._is_off() and not edit.textCursor().hasSelection():
            token = token_at(edit.line(), edit.cursor_index())
        overlay = self.popup.parentWidget()
        done = token is None or (token.kind == VOICE and token.text.isdigit())
        if token is None or done or token.kind not in self._kinds or overlay is None:
            self.popup.offer(None, [], above=QPoint())
            return
        keeps = self._owners or self._capture.keeps_names()
        rows = offers(self._capture.names, token, keeps_names=keeps)
        place = edit.viewport().mapTo(overlay, edit.place_of(token.start))
        x = place.x() - theme.current().px(_BESIDE)
        y = self._bar.mapTo(overlay, QPoint(0, 0)).y() - _ABOVE
        self.popup.offer(token, rows, above=QPoint(x, y))

    def _take(self, offer: Offer) -> None:
        token = self.popup.token
        if token is None or self._is_off():
            return
        try:
            if offer.named is not None:
                text = self._capture.names.token_for(token.kind, offer.named)
            elif token.kind == GROUP:
                text = self._capture.new_group(token.text)
            else:
                text = self._capture.new_person(token.text)
        except KnownError as problem:
            self._failed(problem)
            return
        sign = SIGN_OF[token.kind] * (2 if token.sticky else 1)
        self._edit.replace(token.start, token.end, by=f"{sign}{text} ")
