# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What the window says at its foot, and the way back that it offers."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from facilitator.domain.errors import KnownError

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from facilitator.ui.main_window import MainWindow
    from facilitator.ui.widgets import ToastStack


class Messages(QObject):
    """Toasts above the line one types in; undo and redo of the library that is open."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._offered: QWidget | None = None

    @cached_property
    def toasts(self) -> ToastStack:
        """Made with the first word: the frame of a start does not wait for it."""
        from facilitator.ui.widgets import ToastStack

        stack = ToastStack(self._window)
        stack.stand_on(lambda: self._window.session.foot() if self._window.session else 0)
        return stack

    def say(self, text: str, undo: bool = False) -> None:
        """With `undo` it offers to take the last step back, as long as it is the last."""
        if undo:
            self._offered = self.toasts.undo(text, self.undo)
        else:
            self.toasts.info(text)

    def offer(self, text: str, take_back: Callable[[], object]) -> None:
        """Words with a way back of their own."""
        self.toasts.undo(text, take_back)

    def problem(self, problem: KnownError | str) -> None:
        """What did not work, and stays until it has been read."""
        from facilitator.ui.errors import sentence

        words = sentence(problem) if isinstance(problem, KnownError) else problem
        self.toasts.problem(words, [])

    def settle(self) -> None:
        """What the words stand on has become higher or lower."""
        if "toasts" in self.__dict__:
            self.toasts.settle()

    def undo(self) -> None:
        """Ctrl+Z."""
        from facilitator.ui.taking_back import take_back

        if self._window.workspace is not None:
            take_back(self._window.workspace, self.toasts)

    def redo(self) -> None:
        """Ctrl+Y."""
        from facilitator.ui.taking_back import do_again

        if self._window.workspace is not None:
            do_again(self._window.workspace, self.toasts)

    def forget_offer(self) -> None:
        """Something else was done: "Undo" on an older toast would take back that."""
        if self._offered is not None:
            self.toasts.drop(self._offered)
            self._offered = None
