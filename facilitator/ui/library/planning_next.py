# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The session after one that was: planned from the row, the menu, the palette or at its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from facilitator.domain import edits
from facilitator.domain.next_session import FOLLOW_UP
from facilitator.intake import shipped
from facilitator.ui.library.choices import all_choices, own_choices
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from facilitator.domain.templates import Template
    from facilitator.store.workspace import Workspace


def plan_next(workspace: Workspace, session_id: str, template: Template | None = None) -> str:
    """Put the session after this one into the library; returns its id.

    Without a template it begins with looking back. Refused: "gone", "name.too_long". StoreError
    when the disk says no.
    """
    chosen = template or shipped.templates().find(FOLLOW_UP)
    assert chosen is not None
    with workspace.opened(session_id):
        edit = edits.plan_next(workspace.state, session_id, chosen, usual=shipped.usual())
    workspace.do(edit)
    return next(change.id for change in edit.of("session") if change.before is None)


def planned_words(workspace: Workspace, session_id: str) -> str:
    """What was taken over, for the moment after."""
    session = workspace.state.sessions[session_id]
    group = workspace.state.groups.get(session.group_id or "")
    words = tr("Session {number} of {group} planned. People, voices and ground rules as last time.")
    return words.format(number=session.number, group=group.name if group else "")


def template_menu(
    parent: QMenu, workspace: Workspace, chosen: Callable[[Template], object]
) -> QMenu:
    """The templates that the next session may have instead."""
    menu = QMenu(tr("Next session from another template"), parent)
    for choice in [*own_choices(workspace.state), *all_choices()]:
        if choice.template is not None and choice.template.id != FOLLOW_UP:
            action = menu.addAction(choice.name.replace("&", "&&"))
            template = choice.template
            action.triggered.connect(lambda _on=False, template=template: chosen(template))
    return menu
