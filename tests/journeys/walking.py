# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Walking on the board with the arrows, as somebody does who looks at the screen."""

from __future__ import annotations

from tests.journey import Program

MOST = 60  # steps before we say that it cannot be reached


def current(program: Program) -> str:
    """The words of the note that the keyboard is on, "" when it is on none."""
    note = program.workspace.state.notes.get(program.board.selection.current or "")
    return note.text if note else ""


def walk_to(program: Program, text: str) -> None:
    """Arrows until the keyboard is on this note of the tray."""
    tray = [note.text for note in program.notes() if not note.cluster_id]
    for _ in range(MOST):
        at = current(program)
        if at == text:
            return
        if at not in tray:
            program.press("Down")
        else:
            program.press("Right" if tray.index(at) < tray.index(text) else "Left")
    raise AssertionError(f"the arrows lead from {current(program)!r} never to {text!r}")


def walk_in_list(program: Program, text: str) -> None:
    """Up and down in the list until the keyboard is on this note."""
    rows = [note.text for note in program.notes() if not note.cluster_id]
    for _ in range(MOST):
        at = current(program)
        if at == text:
            return
        further = at not in rows or rows.index(at) < rows.index(text)
        program.press("Down" if further else "Up")
    raise AssertionError(f"the arrows lead from {current(program)!r} never to {text!r}")


def go_to(program: Program, text: str) -> None:
    """Keys until the keyboard is on this note, in the tray or in its group."""
    state = program.workspace.state
    wanted = next(note for note in program.notes() if note.text == text)
    if not wanted.cluster_id:
        walk_to(program, text)
        return
    for _ in range(MOST):
        here = state.notes.get(program.board.selection.current or "")
        if here is not None and here.cluster_id == wanted.cluster_id:
            break
        program.press("PgDown")
    boxes = {key: item.box for key, item in program.board.scene.notes.items()}
    target = boxes[wanted.id]
    for _ in range(MOST):
        here = boxes[program.board.selection.current or ""]
        if here.y != target.y:
            program.press("Down" if here.y < target.y else "Up")
        elif here.x != target.x:
            program.press("Right" if here.x < target.x else "Left")
        else:
            break
    assert current(program) == text
