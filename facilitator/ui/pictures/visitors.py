# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Pictures of what opens over a screen: what comes from elsewhere is looked at, a question, a form.

What comes in is written into files beside the library, and comes the way of every file.
"""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QDialog, QWidget

from facilitator.domain import edits
from facilitator.domain.clock import utc_text
from facilitator.export.session_file import session_file_bytes
from facilitator.ui.importing.clipboard import as_file
from facilitator.ui.pictures.camera import open_view, settle
from facilitator.ui.pictures.picture import Picture
from facilitator.ui.texts import tr
from facilitator.ui.votes.line_view import LineView
from facilitator.ui.widgets import Button

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from facilitator.store.workspace import Workspace
    from facilitator.ui.main_window import MainWindow

TABLE = """\
Nr,What people said,Theme,Name,Votes,Date
1,Say hello before you read the folder,Arriving,Anna K.,4,2026-11-26
2,Keys are handed over without a word,Leaving,Joan,2,2026-11-26
3,"The evening is calm when two of us overlap, even for ten minutes",Arriving,,5,2026-11-26
4,,Leaving,Per Holm,,2026-11-26
5,Write down what went well too,Notebook,Joan,1,2026-11-26
6,I tell my own story every week,,,3,2026-11-26
"""
BOARD = """\
ID,Text,BG Color,Sticky type,Position X,Position Y,Area,Last updated by,Last updated
1,Say hello first,#FCFE7D,square,120.5,300,Arrive,Anna K.,2026-11-26T09:30:00Z
2,Keys first,#9BEDFD,square,480,300,Leave,Per Holm,2026-11-26T09:31:00Z
3,On its own,#9BEDFD,square,900,40,,Per Holm,2026-11-26T09:32:00Z
4,,#9BEDFD,square,900,90,Leave,Per Holm,2026-11-26T09:32:00Z
"""
PAPERS = ("#FAE86E", "#F696B6", "#80BEEC", "#A4D678")
STATEMENTS = (
    ("The handover belongs to working time", (3, 2, 9)),
    ("Whoever receives support decides what is told", (1, 4, 8)),
)


def _file(window: MainWindow, name: str, data: bytes) -> Path:
    path = window.library_path.parent / name
    path.write_bytes(data)
    return path


def _last_dialog(window: MainWindow) -> QWidget:
    """The dialog that opened, as it stands over the window."""
    settle(window.tasks)
    return [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()][-1]


def _looked_at(name: str, make: Callable[[], bytes]) -> Callable[[MainWindow, str], QWidget]:
    """A file that is brought into the library, and the dialog that comes of it."""

    def compose(window: MainWindow, session_id: str) -> QWidget:
        window.show_library()
        window.files.importing.bring_in(_file(window, name, make()))
        return _last_dialog(window)

    return compose


def wall_photo() -> bytes:
    """Six paper notes on a wall, with lines of handwriting, as a PNG."""
    image = QImage(1280, 960, QImage.Format.Format_RGB32)
    image.fill(QColor("#DEDCD6"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for number in range(6):
        painter.save()
        painter.translate(250 + number % 3 * 390, 260 + number // 3 * 420)
        painter.rotate((-3, 2, 4, 1, -4, 3)[number])
        painter.fillRect(QRectF(-140, -140, 280, 280), QColor(PAPERS[number % len(PAPERS)]))
        painter.setPen(QPen(QColor("#28283C"), 5))
        for line in range(3):
            wide = (190, 150, 210, 120)[(number + line) % 4]
            for x in range(-105, wide - 105, 24):
                painter.drawLine(x, -60 + line * 58, x + 14, -72 + line * 58 + x % 20)
        painter.restore()
    painter.end()
    return as_file(image)


def _second_file(workspace: Workspace, session_id: str) -> bytes:
    """What a second typist has: the same session, with notes and a group of their own."""
    there = deepcopy(workspace.state)
    [group, *_] = there.clusters_of(session_id)
    near = ("Ten minutes overlap makes the whole evening calm.", "Nobody asks how the day was")
    for text in (*near, "The lift is slow"):
        there.apply(edits.add_note(there, session_id, text=text))
    own = [note.id for note in there.notes_of(session_id)][-1:]
    there.apply(edits.group_notes(there, own, name=group.name))
    return session_file_bytes(there, there.sessions[session_id])


def _question(window: MainWindow, session_id: str) -> QWidget:
    assert window.workspace is not None
    window.show_library()
    with window.workspace.opened(session_id):
        data = _second_file(window.workspace, session_id)
    window.files.arriving.bring_in(_file(window, "second.facilitator", data))
    return _last_dialog(window)


def _merged(window: MainWindow, session_id: str) -> None:
    session = open_view(window, session_id, "run")
    window.activateWindow()
    data = _second_file(session.workspace, session_id)
    window.files.arriving.add_file(_file(window, "typist.facilitator", data), session_id)
    settle(window.tasks)
    offered = [b for b in window.findChildren(Button) if b.text() == tr("Look at them")]
    offered[-1].click()


def _group(window: MainWindow, session_id: str) -> None:
    assert window.workspace is not None
    assert window.library is not None
    group_id = window.workspace.state.sessions[session_id].group_id
    assert group_id is not None
    window.show_library()
    window.library.go("group", group_id)


def _reasons(window: MainWindow, session_id: str) -> None:
    assert window.workspace is not None
    workspace, now = window.workspace, window.clock.now()
    with workspace.opened(session_id):
        workspace.do(edits.add_stage(workspace.state, session_id, title="Where do we stand?"))
        stage = workspace.state.stages(session_id)[-1]
        workspace.do(edits.write_stage(workspace.state, stage.id, mode="scale"))
        for text, counts in STATEMENTS:
            workspace.do(edits.add_statement(workspace.state, stage.id, text=text))
            [*_, made] = workspace.state.statements_of(session_id)
            for place, count in enumerate(counts):
                one = edits.count_statement(workspace.state, made.id, place=place, count=count)
                workspace.do(one)
        workspace.do(edits.go_to_stage(workspace.state, stage.id, utc_text(now)))
    session = open_view(window, session_id, "run")
    window.activateWindow()
    settle(window.tasks)
    work = session.run.works.currentWidget()
    assert isinstance(work, LineView)
    work.ask_reasons()


VISITORS = (
    Picture("36-import-table", "planned", _looked_at("ward.csv", TABLE.encode)),
    Picture("37-import-board", "planned", _looked_at("mural.csv", BOARD.encode)),
    Picture("38-import-photo", "planned", _looked_at("wall.png", wall_photo)),
    Picture("39-group", "planned", _group),
    Picture("40-session-here-already", "grouped", _question),
    Picture("41-merged", "grouped", _merged),
    Picture("42-reasons", "decided", _reasons),
)
