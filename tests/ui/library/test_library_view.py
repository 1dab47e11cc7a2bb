# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The library as somebody uses it: keys pressed, the library file read."""

from __future__ import annotations

from dataclasses import replace

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
from facilitator.ui.library.action_list import ActionList
from facilitator.ui.library.first_run import FirstRun
from facilitator.ui.library.places import FIRST_RUN
from facilitator.ui.library.search_list import SearchList
from facilitator.ui.library.session_list import SessionList
from facilitator.ui.library.session_page import ListPage
from facilitator.ui.library.settings_page import SettingsPage
from facilitator.ui.library.templates_page import TemplatesPage
from facilitator.ui.settings import Settings


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


# Actions


def test_space_ticks_an_action_off_and_undo_opens_it_again(view: LibraryView, qtbot: QtBot) -> None:
    rows = view.parts.panel.list
    rows.setFocus(Qt.FocusReason.TabFocusReason)
    action = rows.rows.row(rows.currentIndex()).action
    assert action is not None
    assert action.text == "Ask the depot for a key cabinet"
    with qtbot.waitSignal(view.toast) as said:
        qtbot.keyClick(rows, Qt.Key.Key_Space)
    assert said.args == ["Done: Ask the depot for a key cabinet", True]
    assert view._workspace.state.actions[action.id].status == "done"
    assert view._reading.rail.actions == 6
    following = rows.rows.row(rows.currentIndex()).action
    assert following is not None
    assert following.text == "Translate the welcome card to Arabic"
    view._workspace.undo()
    assert view._reading.rail.actions == 7


def test_a_click_in_the_box_ticks_off_and_one_on_the_words_opens(
    view: LibraryView, qtbot: QtBot
) -> None:
    rows = view.parts.panel.list
    box = rows.visualRect(rows.rows.index(1))
    with qtbot.waitSignal(view.open_session) as opened:
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert opened.args[0] == titled(view._workspace, "What we learned from October").id
    assert view._reading.rail.actions == 7
    corner = box.topLeft()
    corner.setX(28)
    corner.setY(box.center().y())
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=corner)
    assert view._reading.rail.actions == 6


def test_the_page_of_open_actions_names_their_sessions(view: LibraryView) -> None:
    view.go(rail.ACTIONS)
    rows = view.current_list()
    assert isinstance(rows, ActionList)
    assert rows.rows.row(rows.rows.index(1)).place == "What we learned from October"
    assert not view.parts.panel.isVisible()


# Search


def search_for(view: LibraryView, qtbot: QtBot, words: str) -> SearchList:
    qtbot.keyClick(view.current_list(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert view.parts.header.search.hasFocus()
    qtbot.keyClicks(view.parts.header.search, words)
    qtbot.waitUntil(lambda: isinstance(view.current_list(), SearchList))
    found = view.current_list()
    assert isinstance(found, SearchList)
    return found


def test_search_finds_while_typing_and_enter_opens_the_note(
    view: LibraryView, qtbot: QtBot
) -> None:
    session = titled(view._workspace, "The square after dark")
    edit = edits.add_note(view._workspace.state, session.id, text="The lift is broken again")
    view._workspace.do(edit)
    rows = search_for(view, qtbot, "lif")
    assert rows.rows.rowCount() == 1
    row = rows.rows.row(rows.rows.index(0))
    assert (row.kind, row.text) == ("note", "The lift is broken again")
    assert "The square after dark" in row.where
    qtbot.keyClick(view.parts.header.search, Qt.Key.Key_Down)
    assert rows.hasFocus()
    with qtbot.waitSignal(view.open_session) as opened:
        qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert opened.args == [session.id, "run", next(edit.of("note")).id]


def test_search_says_when_nothing_is_found_and_esc_goes_back(
    view: LibraryView, qtbot: QtBot
) -> None:
    rows = search_for(view, qtbot, "lift")
    assert rows.rows.rowCount() == 0
    assert rows.empty == "Nothing found for “lift”. Search looks in titles, notes and actions."
    qtbot.keyClick(view.parts.header.search, Qt.Key.Key_Escape)
    assert view.parts.header.search.text() == ""
    assert isinstance(view.current_list(), SessionList)


def test_enter_in_the_search_line_opens_the_best_result(view: LibraryView, qtbot: QtBot) -> None:
    search_for(view, qtbot, "housing")
    with qtbot.waitSignal(view.open_session):
        qtbot.keyClick(view.parts.header.search, Qt.Key.Key_Return)


# New sessions


def test_ctrl_n_enter_makes_a_session_from_the_chosen_template(
    view: LibraryView, qtbot: QtBot
) -> None:
    group = titled(view._workspace, "The square after dark").group_id
    assert group is not None
    view.go(rail.GROUP, group)
    before = set(view._workspace.state.sessions)
    rows = view.current_list()
    qtbot.keyClick(rows, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    page = view.parts.places.currentWidget()
    assert isinstance(page, TemplatesPage)
    qtbot.keyClick(page.gallery.cards[0], Qt.Key.Key_Right)
    with qtbot.waitSignal(view.open_session) as opened:
        qtbot.keyClick(page.gallery.cards[1], Qt.Key.Key_Return)
    (key,) = set(view._workspace.state.sessions) - before
    assert opened.args == [key, "plan", ""]
    session = view._workspace.state.sessions[key]
    assert (session.template, session.date) == ("communitree", "2026-11-26")
    assert (session.group_id, session.number) == (group, 9)
    assert session.title == page.gallery.cards[1].choice.name
    assert len(view._workspace.state.stages(key)) == 9


def test_a_new_learning_group_and_an_own_title(view: LibraryView, qtbot: QtBot) -> None:
    view.show_new_session()
    page = view.parts.places.currentWidget()
    assert isinstance(page, TemplatesPage)
    page.title.clear()
    qtbot.keyClicks(page.title, "First evening")
    page.gallery.choose(len(page.gallery.cards) - 1)
    assert page.title.text() == "First evening"
    page.group.setEditText("Night watch")
    qtbot.mouseClick(page.use, Qt.MouseButton.LeftButton)
    session = titled(view._workspace, "First evening")
    group = view._workspace.state.groups[session.group_id or ""]
    assert (group.name, session.number, session.template) == ("Night watch", 1, "")


def test_a_learning_group_gets_another_name(view: LibraryView, qtbot: QtBot) -> None:
    group = titled(view._workspace, "The square after dark").group_id
    assert group is not None
    view.go(rail.GROUP, group)
    page = view.parts.places.currentWidget()
    assert isinstance(page, ListPage)
    qtbot.mouseClick(page.rename, Qt.MouseButton.LeftButton)  # type: ignore[attr-defined]
    line = QApplication.focusWidget()
    assert line is not None
    qtbot.keyClicks(line, "Stories of the square")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert view._workspace.state.groups[group].name == "Stories of the square"
    assert (group, "Stories of the square", 8) in view._reading.rail.groups


# The first run


@pytest.fixture
def first(qtbot: QtBot, empty: Workspace, clock: FixedClock) -> LibraryView:
    made = LibraryView(empty, clock=clock)
    qtbot.addWidget(made)
    made.resize(1366, 738)
    made.show()
    return made


def first_page(view: LibraryView) -> FirstRun:
    page = view.parts.places.currentWidget()
    assert isinstance(page, FirstRun)
    return page


def test_an_empty_library_offers_six_ways_to_begin(first: LibraryView, qtbot: QtBot) -> None:
    page = first_page(first)
    assert len(page.gallery.cards) == 6
    qtbot.keyClick(page.gallery.cards[0], Qt.Key.Key_Down)
    assert page.use.text() == f"Use “{page.gallery.cards[3].choice.name}”"
    with qtbot.waitSignal(first.open_session) as opened:
        qtbot.keyClick(page.gallery.cards[3], Qt.Key.Key_Return)
    session = first._workspace.state.sessions[opened.args[0]]
    assert (session.template, opened.args[1]) == ("write-sort-name", "plan")
    assert isinstance(first.current_list(), SessionList)


def test_the_sample_is_asked_for(first: LibraryView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(first.sample_requested):
        qtbot.mouseClick(first_page(first).sample, Qt.MouseButton.LeftButton)


def test_the_language_is_asked_for(first: LibraryView, qtbot: QtBot) -> None:
    combo = first_page(first).language
    with qtbot.waitSignal(first.settings_changed) as changed:
        combo.setCurrentIndex(combo.findData("nl"))
        combo.activated.emit(combo.currentIndex())
    assert changed.args[0].language == "nl"


def test_the_first_session_ends_the_first_run(first: LibraryView) -> None:
    assert first._page_name() == FIRST_RUN
    first._workspace.do(edits.add_session(Session("0" * 8 + "-1", title="One", date="2026-11-26")))
    assert first._page_name() == rail.SESSIONS


# Settings


def test_each_choice_is_handed_on_at_once(view: LibraryView, qtbot: QtBot) -> None:
    view.show_settings()
    page = view.parts.places.currentWidget()
    assert isinstance(page, SettingsPage)
    with qtbot.waitSignal(view.settings_changed) as changed:
        page.motion.click()
    assert changed.args == [replace(Settings(), reduced_motion=True)]
    with qtbot.waitSignal(view.settings_changed) as changed:
        page.theme.set_current("dark")
        page.theme.changed.emit("dark")
    assert changed.args == [replace(Settings(), reduced_motion=True, theme="dark")]


def test_another_text_size_makes_the_library_anew_where_it_was(
    view: LibraryView, qtbot: QtBot, qapp: QApplication
) -> None:
    view.show_settings()
    before = view.parts
    try:
        theme.apply_theme(qapp, theme.make_theme(dark=False, text_scale=1.5))
        qtbot.waitUntil(lambda: view.parts is not before)
        assert view.place() == (rail.SETTINGS, "")
        assert isinstance(view.parts.places.currentWidget(), SettingsPage)
    finally:
        theme.apply_theme(qapp, theme.make_theme(dark=False))


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
