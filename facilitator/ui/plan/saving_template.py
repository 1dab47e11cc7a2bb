# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The stages of a session become a template of one's own: only a name is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain import edits
from facilitator.domain.own_templates import content_from, own_template
from facilitator.domain.text import one_line
from facilitator.intake import shipped
from facilitator.ui.sheet import ask_name, why_not
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QWidget

    from facilitator.store.workspace import Workspace
    from facilitator.ui.sheet import NameSheet


def save_as_template(
    parent: QWidget,
    workspace: Workspace,
    session_id: str,
    *,
    said: Callable[[str, bool], object],
    anchor: QRect | None = None,
) -> NameSheet:
    """Ask for the name beside `anchor` (global pixels), then keep the stages as they are now.

    `said` is told in words that it is done, and that it can be taken back.
    """

    def take(name: str) -> str:
        state, library = workspace.state, shipped.templates()
        content = content_from(state, session_id, name=one_line(name), library=library)
        template = own_template(content, name)
        why = why_not(workspace, lambda: edits.add_template(state, template))
        if not why:
            words = tr("Saved as template “{name}”. It stands under Templates in the library.")
            said(words.format(name=one_line(name)), True)
        return why

    return ask_name(
        parent,
        tr("Name of the template"),
        name=workspace.state.sessions[session_id].title,
        keep=tr("Save as template"),
        take=take,
        anchor=anchor,
    )
