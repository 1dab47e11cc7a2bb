# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Templates of one's own: first on the page, shared as files, and back without losing a key."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from facilitator.domain import edits
from facilitator.domain.own_templates import own_template
from facilitator.store.workspace import Workspace
from facilitator.ui.library import LibraryView
from facilitator.ui.library.templates_page import TemplatesPage

RAW: dict[str, Any] = {
    "id": "circle",
    "name": {"en": "Circle", "sv": "Ring"},
    "odd": {"kept": [1, None]},
    "second_language": "sv",
    "ground_rules": ["bag", "pass"],
    "stages": [
        {"title": {"en": "One", "sv": "Ett"}, "prompt": {"en": "Who?", "sv": "Vem?"}, "new": 7}
    ],
}
FILE = {
    "schema": "facilitation-templates/1",
    "note": "ours",
    "libraries": {"ground_rules": {"bag": {"en": "Bags down"}}},
    "templates": [RAW],
}


@pytest.fixture
def page(view: LibraryView) -> TemplatesPage:
    view.show_new_session()
    made = view.parts.places.currentWidget()
    assert isinstance(made, TemplatesPage)
    return made


@pytest.fixture
def told(page: TemplatesPage) -> list[tuple[str, bool]]:
    words: list[tuple[str, bool]] = []
    page.toast.connect(lambda text, undo: words.append((text, undo)))
    return words


def workspace_of(view: LibraryView) -> Workspace:
    return view._workspace


def names(page: TemplatesPage) -> list[str]:
    return [card.choice.name for card in page.gallery.cards if card.choice.own]


@pytest.fixture
def brought(page: TemplatesPage, tmp_path: Path) -> TemplatesPage:
    path = tmp_path / "circle.json"
    path.write_text(json.dumps(FILE), encoding="utf-8")
    page.own.bring_in(path)
    return page


def test_from_a_file_and_back_into_one(
    brought: TemplatesPage, told: list[tuple[str, bool]], tmp_path: Path
) -> None:
    assert names(brought) == ["Circle"]
    assert brought.gallery.current().name == "Circle"
    own = brought.own.chosen()
    assert own is not None
    target = tmp_path / "again.json"
    brought.own.save(own.id, target)
    assert json.loads(target.read_text(encoding="utf-8")) == FILE
    assert told[-1] == ("Saved as again.json", False)


def test_a_session_can_be_started_from_it(brought: TemplatesPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(brought.created) as created:
        brought.create_session()
    state = brought._workspace.state
    session = state.sessions[created.args[0]]
    assert (session.template, session.second_language) == ("circle", "sv")
    assert session.ground_rules[0] == "Bags down"
    assert session.ground_rules[1].startswith("You may")
    [stage] = state.stages(session.id)
    assert (stage.title, stage.prompt, stage.second_prompt) == ("One", "Who?", "Vem?")
    assert len(state.conditions_of(session.id)) == 9


def test_rename_bin_and_restore(
    brought: TemplatesPage, told: list[tuple[str, bool]], qtbot: QtBot
) -> None:
    card = brought.gallery.cards[0]
    qtbot.keyClick(card, Qt.Key.Key_F2)
    sheet = brought.own.rename()
    assert sheet is not None
    sheet.field.setText("Our circle")
    qtbot.keyClick(sheet.field, Qt.Key.Key_Return)
    assert names(brought) == ["Our circle"]
    assert not brought.own.binned.isVisibleTo(brought)
    qtbot.keyClick(brought.gallery.cards[0], Qt.Key.Key_Delete)
    assert names(brought) == []
    assert told[-1] == ("“Our circle” is in the bin", True)
    assert brought.own.binned.isVisibleTo(brought)
    brought.own.show_binned()
    [menu] = [m for m in brought.findChildren(QMenu) if m.isVisible()]
    menu.actions()[0].trigger()
    menu.close()
    assert names(brought) == ["Our circle"]
    brought._workspace.undo()
    assert names(brought) == []


def test_the_menu_of_a_card(brought: TemplatesPage, qtbot: QtBot) -> None:
    more = brought.gallery.cards[0].more
    assert more is not None
    brought.gallery.choose(3)
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    assert brought.gallery.current().name == "Circle"
    [menu] = [m for m in brought.findChildren(QMenu) if m.isVisible()]
    assert [a.text().split("\t")[0] for a in menu.actions()] == [
        "Rename…",
        "Save as file…",
        "Move to the bin",
    ]
    menu.close()
    shipped = brought.gallery.cards[3]
    assert shipped.more is None
    qtbot.keyClick(shipped, Qt.Key.Key_Delete)
    assert names(brought) == ["Circle"]


def test_dialogs_open_and_wait_for_nobody(brought: TemplatesPage) -> None:
    saving = brought.own.choose_target()
    assert saving is not None
    assert saving.selectedFiles()[0].endswith("Circle.json")
    saving.reject()
    opening = brought.own.choose_file()
    opening.reject()
    brought.gallery.choose(4)
    assert brought.own.choose_target() is None


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("no json at all {", "cannot be understood from line 1"),
        ('{"schema": "facilitation-templates/2", "templates": []}', "newer Facilitator"),
        ('{"templates": [{"stages": [{"minutes": "ten"}]}]}', "templates 1 › stages 1 › minutes"),
        ('{"templates": []}', "has no templates in it"),
        ("{}", "holds no templates"),
    ],
)
def test_a_bad_file_adds_nothing_and_says_why(
    page: TemplatesPage,
    told: list[tuple[str, bool]],
    tmp_path: Path,
    content: str,
    words: str,
) -> None:
    path = tmp_path / "bad.json"
    path.write_text(content, encoding="utf-8")
    page.own.bring_in(path)
    [(said, undo)] = told
    assert words in said
    assert not undo
    assert names(page) == []


def test_a_folder_that_is_not_there(
    brought: TemplatesPage, told: list[tuple[str, bool]], tmp_path: Path
) -> None:
    own = brought.own.chosen()
    assert own is not None
    brought.own.save(own.id, tmp_path / "no" / "circle.json")
    assert "is not there" in told[-1][0]


def test_another_language_only_is_offered_in_that_language(
    page: TemplatesPage, qtbot: QtBot
) -> None:
    raw = {"name": {"fi": "Piiri"}, "stages": [{"title": {"fi": "Alku"}}]}
    state = page._workspace.state
    page._workspace.do(edits.add_template(state, own_template(raw, "Piiri")))
    page.gallery.choose(0)
    assert page.gallery.current().facts.endswith("Suomi")
    with qtbot.waitSignal(page.created) as created:
        page.create_session()
    session = page._workspace.state.sessions[created.args[0]]
    assert session.language == "fi"
    assert page._workspace.state.stages(session.id)[0].title == "Alku"


def test_the_action_goes_to_the_templates_and_asks_for_a_file(view: LibraryView) -> None:
    view.add_templates()
    assert isinstance(view.parts.places.currentWidget(), TemplatesPage)
    dialogs = [one for one in view.findChildren(QFileDialog) if one.isVisible()]
    assert len(dialogs) == 1
    dialogs[0].reject()
