# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Where the keyboard goes next: with F6 to another part of the window, with Tab to what follows."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

REGION = "region"  # a property: the widget is a part of the window that F6 goes to


class TabWindow(QMainWindow):
    """Tab goes round everything in it that takes the keyboard.

    Qt takes what hands its focus on to something inside for a stop of its own, also where it comes
    behind what it holds: from its last field Tab would go back to its first, and never out.
    """

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab, or Shift+Tab; False when there is nowhere to go."""
        focused: QWidget | None = self.focusWidget()
        start: QWidget = focused if focused is not None else self
        found: QWidget | None = start
        while found is not None:
            found = _beside(found, forward=forward)
            if found is None or found is start:
                return False
            if _takes(found) and not _hands_on(found):
                break
        assert found is not None
        reason = Qt.FocusReason
        found.setFocus(reason.TabFocusReason if forward else reason.BacktabFocusReason)
        return True


def _beside(widget: QWidget, *, forward: bool = True) -> QWidget | None:
    """The neighbour of a widget in the order of Tab."""
    return _freed(widget.nextInFocusChain() if forward else widget.previousInFocusChain())


def _hands_on(widget: QWidget) -> bool:
    """Whether its focus goes to another one."""
    return _freed(widget.focusProxy()) is not None


def _freed(found: QWidget | None) -> QWidget | None:
    """PySide takes what a widget tells of for its child: once that widget goes, a focus ring say,
    Python forgets everything below `found`. Naming its true parent puts that right; to Qt it is
    nothing new, and it does nothing.
    """
    if found is not None:
        found.setParent(found.parentWidget())
    return found


def mark_region(widget: QWidget) -> None:
    """From now on F6 stops at this widget, at the first thing in it that takes the keyboard."""
    widget.setProperty(REGION, True)


def next_region(window: QWidget, step: int) -> None:
    """Move the keyboard to the next (+1) or previous (-1) part that is on the screen."""
    regions = [w for w in window.findChildren(QWidget) if w.property(REGION) and _can_take(w)]
    if not regions:
        return
    regions.sort(key=lambda w: _place(w, window))
    focus = QApplication.focusWidget()
    here = next((i for i, w in enumerate(regions) if focus and _holds(w, focus)), -1)
    target = regions[(here + step) % len(regions)] if here >= 0 else regions[0]
    inside = _first_inside(target)
    if inside is not None:
        inside.setFocus(Qt.FocusReason.TabFocusReason)


def _place(widget: QWidget, window: QWidget) -> tuple[int, int]:
    at = widget.mapTo(window, QPoint(0, 0))
    return at.y() // 60, at.x()


def _holds(widget: QWidget, focus: QWidget) -> bool:
    return widget is focus or widget.isAncestorOf(focus)


def _can_take(widget: QWidget) -> bool:
    return widget.isVisible() and _first_inside(widget) is not None


def _first_inside(widget: QWidget) -> QWidget | None:
    """The widget itself or the first inside it that the keyboard can go to, in Tab order."""
    if _takes(widget):
        return widget
    following = _beside(widget)
    while following is not None and following is not widget:
        if widget.isAncestorOf(following) and _takes(following):
            return following
        following = _beside(following)
    return None


def _takes(widget: QWidget) -> bool:
    tab = Qt.FocusPolicy.TabFocus.value
    return widget.isVisible() and widget.isEnabled() and bool(widget.focusPolicy().value & tab)
