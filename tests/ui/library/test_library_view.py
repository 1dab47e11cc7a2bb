# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The library as somebody uses it: keys pressed, the library file read."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from facilitator.domain import catalogue, edits
from facilitator.domain.clock import FixedClock
from facilitator.domain.records import Session
from facilitator.store.workspace import Workspace
from facilitator.ui import theme
from facilitator.ui.library import LibraryView, rail
from facilitator.ui.library.session_list import SessionList


def titled(workspace: Workspace, title: str) -> Session:
    return next(one for one in workspace.state.sessions.values() if one.title == title)


def sessions_shown(view: LibraryView) -> SessionList:
    rows = view.current_list()
    assert isinstance(rows, SessionList)
    return rows


def go_to(view: LibraryView, title: str) -> SessionList:
    """The keyboard on the row of this session."""
    rows = sessions_shown(view)
    rows.setFocus(Qt.FocusReason.TabFocusReason)
    rows.go_to(rows.rows.place_of(titled(view._workspace, title).id))
    return rows


# The first page


def test_the_first_page_says_what_the_mockup_says(view: LibraryView) -> None:
    rows = sessions_shown(view).rows
    shown = [rows.row(rows.index(at)) for at in range(rows.rowCount())]
    assert [(row.kind, row.title) for row in shown][:9] == [
        ("today", "What makes a good handover?"),
        ("section", "Personal assistance"),
        ("session", "What we learned from October"),
        ("session", "A day in your shoes"),
        ("section", "Neighbourhood stories"),
        ("session", "The square after dark"),
        ("session", "Who is missing from the table?"),
        ("section", "Peer mentors"),
        ("session", "Listening when it is hard"),
    ]
    assert [row.more for row in shown if row.kind == "section"] == [5, 8, 6, 3, 0]
    assert view._reading.card is not None
    assert view._reading.card.start == "13:00"
    assert view._reading.card.opens.startswith("Opens with 3 action")
    assert view._reading.card.opens.endswith("from session 3")


def test_a_row_is_spoken_whole(view: LibraryView) -> None:
    rows = sessions_shown(view).rows
    index = rows.index(rows.place_of(titled(view._workspace, "The square after dark").id))
    spoken = rows.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("The square after dark, Wed 18 Nov, 31 ")
    assert "88 note" in spoken
    assert spoken.endswith("Summary not printed yet")


def test_arrows_skip_headings_that_lead_nowhere(view: LibraryView, qtbot: QtBot) -> None:
    rows = sessions_shown(view)
    rows.setFocus(Qt.FocusReason.TabFocusReason)
    kinds = []
    for _press in range(rows.rows.rowCount() + 2):
        kinds.append(rows.rows.row(rows.currentIndex()).title)
        qtbot.keyClick(rows, Qt.Key.Key_Down)
    assert kinds[0] == "What makes a good handover?"
    assert "Open evening" in kinds
    assert "No learning group" not in kinds


@pytest.mark.parametrize(
    ("title", "opens"),
    [
        ("The square after dark", "summary"),
        ("Who is missing from the table?", "plan"),
        ("What makes a good handover?", "plan"),
    ],
)
def test_enter_opens_what_is_next_for_a_session(
    view: LibraryView, qtbot: QtBot, title: str, opens: str
) -> None:
    rows = go_to(view, title)
    with qtbot.waitSignal(view.open_session) as opened:
        qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert opened.args == [titled(view._workspace, title).id, opens, ""]


def test_ctrl_enter_starts(view: LibraryView, qtbot: QtBot) -> None:
    rows = go_to(view, "Boundaries and kindness")
    with qtbot.waitSignal(view.start_session) as started:
        qtbot.keyClick(rows, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert started.args == [titled(view._workspace, "Boundaries and kindness").id]


def test_ctrl_enter_shows_the_board_of_a_session_that_is_done(
    view: LibraryView, qtbot: QtBot
) -> None:
    rows = go_to(view, "The square after dark")
    with qtbot.waitSignal(view.open_session) as opened:
        qtbot.keyClick(rows, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert opened.args[1] == "run"


def test_f2_renames_in_place(view: LibraryView, qtbot: QtBot) -> None:
    rows = go_to(view, "The square after dark")
    qtbot.keyClick(rows, Qt.Key.Key_F2)
    line = QApplication.focusWidget()
    assert line is not None
    qtbot.keyClicks(line, "The square at night")
    with qtbot.waitSignal(rows.rows.dataChanged):
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert titled(view._workspace, "The square at night").number == 7
    assert rows.rows.row(rows.currentIndex()).title == "The square at night"


def test_a_title_is_never_emptied(view: LibraryView, qtbot: QtBot) -> None:
    rows = go_to(view, "The square after dark")
    qtbot.keyClick(rows, Qt.Key.Key_F2)
    line = QApplication.focusWidget()
    assert line is not None
    qtbot.keyClick(line, Qt.Key.Key_Delete)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(rows.hasFocus)
    assert titled(view._workspace, "The square after dark").number == 7


def test_delete_puts_in_the_bin_and_undo_brings_back(view: LibraryView, qtbot: QtBot) -> None:
    key = titled(view._workspace, "The square after dark").id
    rows = go_to(view, "The square after dark")
    with qtbot.waitSignal(view.toast) as said:
        qtbot.keyClick(rows, Qt.Key.Key_Delete)
    assert said.args == ["Session in the bin", True]
    assert view._workspace.state.sessions[key].binned
    assert rows.rows.place_of(key) == -1
    assert rows.currentIndex().isValid()
    assert view._reading.rail.binned == 3
    view._workspace.undo()
    assert rows.rows.place_of(key) > 0


def test_the_bin_gives_back(view: LibraryView, qtbot: QtBot) -> None:
    view.go(rail.BIN)
    rows = go_to(view, "Twice by mistake")
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert not titled(view._workspace, "Twice by mistake").binned
    assert rows.rows.rowCount() == 1


def test_a_heading_leads_to_the_whole_learning_group(view: LibraryView, qtbot: QtBot) -> None:
    group = titled(view._workspace, "The square after dark").group_id
    assert group is not None
    rows = sessions_shown(view)
    rows.setFocus(Qt.FocusReason.TabFocusReason)
    rows.go_to(rows.rows.place_of(group))
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert view.place() == (rail.GROUP, group)
    assert sessions_shown(view).rows.rowCount() == 8


# Following


def test_counts_follow_the_notes(view: LibraryView) -> None:
    session = titled(view._workspace, "Who is missing from the table?")
    view._workspace.do(edits.add_notes(view._workspace.state, session.id, texts=["One", "Two"]))
    rows = sessions_shown(view).rows
    index = rows.index(rows.place_of(session.id))
    assert "2 note" in rows.data(index, Qt.ItemDataRole.AccessibleTextRole)


def test_a_hidden_library_reads_again_only_when_it_is_shown(view: LibraryView) -> None:
    before = view._reading
    view.hide()
    session = titled(view._workspace, "The square after dark")
    view._workspace.do(edits.write_session(view._workspace.state, session.id, title="By day"))
    assert view._reading is before
    view.show()
    assert view._reading is not before
    rows = sessions_shown(view).rows
    assert rows.row(rows.index(rows.place_of(session.id))).title == "By day"


def test_nothing_is_rebuilt_by_an_edit_that_moves_no_row(view: LibraryView, qtbot: QtBot) -> None:
    rows = sessions_shown(view).rows
    session = titled(view._workspace, "The square after dark")
    with (
        qtbot.assertNotEmitted(rows.modelReset),
        qtbot.waitSignal(rows.dataChanged) as changed,
    ):
        view._workspace.do(edits.write_session(view._workspace.state, session.id, title="By day"))
    assert changed.args[0].row() == rows.place_of(session.id)


def test_a_library_that_is_gone_follows_no_more(
    qtbot: QtBot, autumn: Workspace, clock: FixedClock
) -> None:
    made = LibraryView(autumn, clock=clock)
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert autumn._listeners == []


# Room


class Longer(QTranslator):
    """Every text 35 % longer, as Dutch, Swedish or Estonian may be."""

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return text.replace("%n", str(n)) + "m" * (len(text) * 35 // 100)

    def isEmpty(self) -> bool:
        return False


@pytest.mark.parametrize(
    ("width", "height", "scale"),
    [
        (1366, 738, 1.0),
        (1366, 738, 2.0),
        (1100, 600, 1.5),
        (1100, 600, 1.0),
        (900, 560, 1.0),
        (683, 369, 1.0),
        (640, 345, 1.0),
    ],
)
def test_no_button_is_cut_off_in_a_longer_language(
    qtbot: QtBot,
    qapp: QApplication,
    empty: Workspace,
    clock: FixedClock,
    width: int,
    height: int,
    scale: float,
) -> None:
    longer = Longer()
    qapp.installTranslator(longer)
    theme.apply_theme(qapp, theme.make_theme(dark=False, text_scale=scale))
    try:
        view = LibraryView(empty, clock=clock)
        qtbot.addWidget(view)
        view.resize(width, height)
        view.show()
        assert cut_off(view) == []
        title = "A title that is rather long, for a session of an evening in November"
        session = Session("0" * 8 + "-1", title=title, date="2026-11-26", start="19:00")
        empty.do(edits.add_session(session))
        for place in (rail.SESSIONS, rail.TEMPLATES, rail.SETTINGS, rail.ACTIONS):
            view.go(place)
            QCoreApplication.processEvents()
            assert cut_off(view) == []
    finally:
        qapp.removeTranslator(longer)
        theme.apply_theme(qapp, theme.make_theme(dark=False))


def cut_off(view: LibraryView) -> list[str]:
    """Visible buttons that are smaller than their words, or beyond the window."""
    found = []
    for button in view.findChildren(QAbstractButton):
        if not button.isVisible():
            continue
        needs = button.minimumSizeHint()
        left = button.mapTo(view, button.rect().topLeft()).x()
        too_small = button.width() < needs.width() or button.height() < needs.height()
        if too_small or left < 0 or left + button.width() > view.width():
            found.append(f"{button.accessibleName()}: {button.size()} of {needs}")
    return found


def test_the_catalogue_agrees_with_what_is_shown(view: LibraryView, clock: FixedClock) -> None:
    sections = catalogue.sections(view._workspace.state, clock.now().date())
    assert sum(len(section.sessions) for section in sections) == 23
    assert view._reading.rail.sessions == 23
