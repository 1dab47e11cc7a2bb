# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Undo and redo as a person meets them: one history, and a toast that says what happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain.errors import KnownError
from facilitator.ui import errors, verbs
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from facilitator.store.workspace import Workspace
    from facilitator.ui.widgets import ToastStack


def take_back(workspace: Workspace, toasts: ToastStack) -> None:
    """Ctrl+Z: take back the last step."""
    _go(workspace, toasts, back=True)


def do_again(workspace: Workspace, toasts: ToastStack) -> None:
    """Ctrl+Y: do again what was taken back last."""
    _go(workspace, toasts, back=False)


def _go(workspace: Workspace, toasts: ToastStack, *, back: bool) -> None:
    try:
        edit = workspace.undo() if back else workspace.redo()
    except KnownError as problem:
        toasts.problem(errors.sentence(problem), [])
        return
    if edit is None:
        toasts.info(tr("Nothing to take back") if back else tr("Nothing to do again"))
        return
    words = tr("Taken back: {what}") if back else tr("Done again: {what}")
    toasts.info(words.format(what=verbs.words(edit.verb)))
