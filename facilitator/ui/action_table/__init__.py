# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Every action of the program, once. Shortcuts, menus, F1 and Ctrl+K all read this table.

No key needs AltGr or a dead key on a Dutch, Swedish, Estonian or British keyboard. `Ctrl` is ⌘ on
a Mac and `Meta` is its Control key; Qt sees to that.
"""

from facilitator.ui.action_table.board import GROUPS, NOTES
from facilitator.ui.action_table.importing import IMPORTING
from facilitator.ui.action_table.memory import MEMORY
from facilitator.ui.action_table.paper import PAPER
from facilitator.ui.action_table.plan import PLAN
from facilitator.ui.action_table.projector import PROJECTOR
from facilitator.ui.action_table.record import RECORD
from facilitator.ui.action_table.running import CAPTURE, STAGE
from facilitator.ui.action_table.session import EDIT, HELP, LEAVING, LIBRARY, SESSION
from facilitator.ui.action_table.spec import ActionSpec
from facilitator.ui.action_table.suggest import SUGGEST
from facilitator.ui.action_table.view import VIEW
from facilitator.ui.action_table.votes import VOTES
from facilitator.ui.texts import mark

__all__ = ["ACTIONS", "SCREENS", "SECTIONS", "ActionSpec"]

#: Menus and parts of the key sheet, in this order.
SECTIONS = {
    "session": mark("Session"),
    "edit": mark("Edit"),
    "plan": mark("Plan"),
    "note": mark("Notes"),
    "group": mark("Groups"),
    "capture": mark("Typing notes"),
    "stage": mark("Stage"),
    "votes": mark("Counting"),
    "record": mark("Record"),
    "paper": mark("Paper and files"),
    "projector": mark("Projector"),
    "view": mark("View"),
    "help": mark("Help"),
}

#: Contexts that can be on the screen together with "everywhere"; one row is one screen.
SCREENS = (
    ("library",),
    ("session", "plan"),
    ("session", "run", "capture", "board"),
    ("session", "summary"),
)

ACTIONS: tuple[ActionSpec, ...] = (
    *SESSION,
    *LIBRARY,
    *IMPORTING,
    *MEMORY,
    *LEAVING,
    *EDIT,
    *PLAN,
    *NOTES,
    *GROUPS,
    *SUGGEST,
    *CAPTURE,
    *STAGE,
    *VOTES,
    *RECORD,
    *PAPER,
    *PROJECTOR,
    *VIEW,
    *HELP,
)
