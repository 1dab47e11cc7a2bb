# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What every view does to change something: make an edit, write it, or say why not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain.errors import KnownError
from facilitator.ui.errors import sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from facilitator.domain.change import Edit
    from facilitator.store.workspace import Workspace


def attempt(
    workspace: Workspace, make: Callable[[], Edit], *, say: Callable[[str], object]
) -> Edit | None:
    """The edit that was written; None when the rules or the disk say no, which `say` then hears."""
    try:
        edit = make()
        workspace.do(edit)
    except KnownError as problem:
        say(sentence(problem))
        return None
    return edit
