# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""x"""
from __future__ import annotations
from pathlib import Path
from PySide6.QtWidgets import QApplication
from tests.journey import Program
from tests.journeys.walking import walk_to
from facilitator.domain.records import *

def test_x(program: Program, tmp_path: Path) -> None:
    program.begin()
    program.run.show_page("people")
    program.run.panel.focus_page()
    program.type("Anna Karlsson, assistant")
    program.press("Return")
    program.run.focus_capture()
    program.say("My son explains everything @AK", "Anna always comes late", "My mother is proud", "Ten minutes overlap")
    program.say("= Try ten paid minutes", "! Put it in the rota @Per 30 november", "! Learn to listen", "? Who pays @\"The region\"")
    program.settle()
    s=program.workspace.state
    print(s.actions, s.decisions if hasattr(s,'decisions') else '')
    for n in program.notes(): print(n.text, n.author_id)
    program.press("Ctrl+Shift+H")
    print(type(program.focus()), program.focus().accessibleName())
    program.type("Ask Anna to slow down")
    program.press("Return")
    program.press("Escape")
    print(s.all(HostNote))
    print(type(program.focus()), program.focus().accessibleName(), QApplication.activeModalWidget())
    program.press("Ctrl+Shift+A")
    print(type(program.focus()), program.focus().accessibleName())
    program.window.grab().save("/tmp/j5/a.png")
    
