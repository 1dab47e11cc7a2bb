# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Actions that can be bound to what does them: shortcuts, menus, F1 and Ctrl+K all ask here.

The table is in `action_table`. An action that nobody has bound is shown nowhere.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence

from facilitator.ui import theme
from facilitator.ui.action_table import ACTIONS, ActionSpec
from facilitator.ui.icons import icon
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

_SHOWN = {"Return": "Enter", "Del": "Delete", "PgDown": "PgDn", "Ctrl++": "Ctrl +"}


@cache
def table() -> dict[str, ActionSpec]:
    """The specs by id."""
    return {spec.id: spec for spec in ACTIONS}


def key_text(key: str) -> str:
    """A key as it is printed: "Ctrl+Shift+E" → "Ctrl Shift E", on a Mac its own signs."""
    native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) or key
    if native.endswith("++"):
        return native[:-2].replace("+", " ") + " +"
    words = native.replace("+", " ") if len(native) > 1 else native
    return " ".join(_SHOWN.get(word, word) for word in words.split(" "))


class Actions(QObject):
    """The actions of one window."""

    changed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._bound: dict[str, QAction | None] = {}
        self._enabled: dict[str, bool] = {}
        self._contexts: frozenset[str] = frozenset({"everywhere"})
        self.single_letters = True
        theme.notifier().changed.connect(self._dress)

    def bind(self, action_id: str, slot: Callable[..., object] | None = None) -> QAction | None:
        """From now on `action_id` exists and does `slot`; a checkable one hands it the new state.

        Without a slot the key is only listed on the key sheet: the widget that has the focus
        handles it (kind "typed").
        """
        spec = table()[action_id]
        action = None
        if slot is not None:
            action = self._made(spec, slot)
        else:
            assert spec.kind == "typed", action_id
        self._bound[action_id] = action
        self._enabled[action_id] = True
        self._refresh(action_id)
        self.changed.emit()
        return action

    def _made(self, spec: ActionSpec, slot: Callable[..., object]) -> QAction:
        action = QAction(tr(spec.text), self)
        action.setObjectName(spec.id)
        action.setIconVisibleInMenu(bool(spec.icon))
        if spec.checkable:
            action.setCheckable(True)
            action.toggled.connect(slot)
        else:
            action.triggered.connect(lambda _checked=False: slot())
        if spec.kind == "shortcut":
            action.setShortcuts([QKeySequence(key) for key in spec.keys])
            self._window.addAction(action)
        return action

    def action(self, action_id: str) -> QAction:
        """The bound action, for a button or a menu of one's own."""
        action = self._bound[action_id]
        assert action is not None, action_id
        return action

    def dress(self, action_id: str) -> QAction:
        """The bound action with its icon, which is drawn when a menu first needs it."""
        action, spec = self.action(action_id), table()[action_id]
        if spec.icon and action.icon().isNull():
            action.setIcon(icon(spec.icon, size=16))
        return action

    def is_bound(self, action_id: str) -> bool:
        """Whether anybody does it."""
        return action_id in self._bound

    def set_enabled(self, action_id: str, enabled: bool, *, why: str = "") -> None:
        """Whether it can be done now; `why` not is its tooltip."""
        self._enabled[action_id] = enabled
        action = self._bound.get(action_id)
        if action is not None:
            action.setToolTip(why or action.text())
        self._refresh(action_id)

    def set_text(self, action_id: str, text: str) -> None:
        """Other words than those of the table, for instance with the name of a voice."""
        self.action(action_id).setText(text.replace("&", "&&"))

    def set_checked(self, action_id: str, checked: bool) -> None:
        """Show a checkable action as on or off, without doing it."""
        action = self.action(action_id)
        action.blockSignals(True)
        action.setChecked(checked)
        action.blockSignals(False)

    def set_contexts(self, *contexts: str) -> None:
        """Which parts of the program are on the screen, besides "everywhere"."""
        self._contexts = frozenset({"everywhere", *contexts})
        for action_id in self._bound:
            self._refresh(action_id)
        self.changed.emit()

    def _refresh(self, action_id: str) -> None:
        action = self._bound.get(action_id)
        if action is None:
            return
        here = table()[action_id].context in self._contexts
        action.setVisible(here)
        action.setEnabled(here and self._enabled[action_id])

    def shown(self) -> list[ActionSpec]:
        """What is bound and belongs to what is on the screen, in the order of the table."""
        return [
            spec for spec in ACTIONS if spec.id in self._bound and spec.context in self._contexts
        ]

    def words(self, spec: ActionSpec) -> str:
        """How the action is called on the screen now."""
        action = self._bound.get(spec.id)
        text = action.text() if action is not None else tr(spec.text)
        return text.replace("&&", "&")

    def can_run(self, action_id: str) -> bool:
        """Whether it can be done now."""
        action = self._bound.get(action_id)
        return action is not None and action.isEnabled()

    def run(self, action_id: str) -> bool:
        """Do it; False when it cannot be done now."""
        if not self.can_run(action_id):
            return False
        self.action(action_id).trigger()
        return True

    def press(self, context: str, event: QKeyEvent) -> bool:
        """Do what the key means on the focused surface `context`; False when it means nothing."""
        keypad = Qt.KeyboardModifier.KeypadModifier
        pressed = QKeyCombination(event.modifiers() & ~keypad, Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Enter:
            pressed = QKeyCombination(pressed.keyboardModifiers(), Qt.Key.Key_Return)
        action_id = _keys_of(context).get(pressed.toCombined())
        if action_id is None:
            return False
        plain = not event.modifiers() & ~(keypad | Qt.KeyboardModifier.ShiftModifier)
        if plain and not self.single_letters and event.text().isalnum():
            return False
        return self.run(action_id)

    def retranslate(self) -> None:
        """After another language: the words of the table again; own words are for others."""
        for action_id, action in self._bound.items():
            if action is not None:
                action.setText(tr(table()[action_id].text))
        self.changed.emit()

    def _dress(self) -> None:
        for action_id, action in self._bound.items():
            if action is not None and not action.icon().isNull():
                action.setIcon(icon(table()[action_id].icon, size=16))


def _combined(key: str) -> int:
    first: QKeyCombination = QKeySequence(key)[0]  # type: ignore[index]
    return first.toCombined()


@cache
def _keys_of(context: str) -> dict[int, str]:
    """Key → id of the actions that the surface `context` does itself while it has the focus."""
    return {
        _combined(key): spec.id
        for spec in ACTIONS
        if spec.kind == "key" and spec.context == context
        for key in spec.keys
    }
