# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What there is to say when a library has been opened: nothing, mostly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain.errors import StoreError
from facilitator.ui import errors, texts
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from facilitator.store.workspace import Workspace
    from facilitator.ui.widgets import ToastStack


def greet(workspace: Workspace, toasts: ToastStack) -> None:
    """Say that nothing can be written here, or that nothing was lost when it ended early."""
    if workspace.read_only:
        problem = StoreError("library.read_only", path=str(workspace.path))
        toasts.problem(errors.sentence(problem), [])
    elif workspace.ended_early and workspace.saved_at:
        words = tr("Last time ended early. Nothing is lost: saved {time}.")
        toasts.info(words.format(time=texts.clock(workspace.saved_at)))
