# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What is chosen for the paper, and which of it the chosen paper knows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.domain.summary import CLEAR, LARGE, PaperOptions
from facilitator.export.pdf.papers import PAPERS
from facilitator.ui.summary.options_panel import OptionsPanel
from facilitator.ui.summary.paper_choices import CONTENTS, for_paper, known_contents


@pytest.fixture
def panel(qapp: QApplication, qtbot: QtBot) -> OptionsPanel:
    made = OptionsPanel("nl")
    qtbot.addWidget(made)
    return made


def test_what_is_chosen_at_first(panel: OptionsPanel) -> None:
    assert panel.options() == PaperOptions()
    assert panel.language.currentText() == "Nederlands"


@pytest.mark.parametrize(
    "options",
    [
        PaperOptions(notes=False, names=True, dots=False, ungrouped=False, own_thoughts=False),
        PaperOptions(paper="A3", size=LARGE, black_and_white=True, language="et"),
        PaperOptions(size=CLEAR, kind="tree"),
        PaperOptions(dots=False, kind="management"),
    ],
)
def test_choices_are_shown_and_read_back(panel: OptionsPanel, options: PaperOptions) -> None:
    heard: list[bool] = []
    panel.changed.connect(lambda: heard.append(True))
    panel.show_options(options)
    assert panel.options() == options
    assert heard == []


def test_the_language_of_the_session_is_followed_until_another_is_chosen(
    panel: OptionsPanel,
) -> None:
    panel.set_session_language("sv")
    assert panel.language.currentText() == "Svenska"
    panel.language.setCurrentIndex(panel.language.findData("et"))
    panel.set_session_language("en")
    assert panel.options().language == "et"


def test_only_what_a_paper_knows_can_be_chosen(panel: OptionsPanel) -> None:
    for kind in PAPERS:
        panel.choose_paper(kind)
        boxes = {name: getattr(panel, name) for name in CONTENTS}
        assert {name for name, box in boxes.items() if box.isEnabled()} == known_contents(kind)
        assert panel.size_of_print.isEnabled()
        assert panel.language.isEnabled()
        assert all(box.isEnabled() or box.toolTip() for box in boxes.values())


def test_what_was_chosen_for_one_paper_changes_no_other(panel: OptionsPanel) -> None:
    panel.notes.setChecked(False)
    panel.black.setChecked(True)
    panel.choose_paper("tree")
    assert panel.options() == PaperOptions(kind="tree", black_and_white=True)
    panel.choose_paper("participants")
    assert panel.options() == PaperOptions(notes=False, black_and_white=True)


def test_without_notes_there_is_nothing_to_put_names_on(panel: OptionsPanel) -> None:
    panel.notes.setChecked(False)
    assert not panel.names.isEnabled()
    assert not panel.ungrouped.isEnabled()
    assert panel.dots.isEnabled()


def test_the_options_of_a_paper_are_its_own() -> None:
    chosen = PaperOptions(notes=False, own_thoughts=False, dots=False, today="2026-11-26")
    assert for_paper(chosen) == chosen
    other = PaperOptions(notes=False, dots=False, kind="management", paper="A3")
    assert for_paper(other) == PaperOptions(dots=False, kind="management", paper="A3")


def test_when_the_chosen_paper_has_nothing_left_the_summary_is_chosen(panel: OptionsPanel) -> None:
    heard: list[bool] = []
    panel.choose_paper("words")
    panel.changed.connect(lambda: heard.append(True))
    assert not panel.dots.isEnabled()
    panel.show_papers(dict.fromkeys(PAPERS, "") | {"words": "words"})
    assert panel.options().kind == "participants"
    assert panel.dots.isEnabled()
    assert heard == [True]


def test_the_keyboard_chooses_the_size_of_the_print(panel: OptionsPanel, qtbot: QtBot) -> None:
    for size in (CLEAR, LARGE):
        qtbot.keyClick(panel.size_of_print, Qt.Key.Key_Right)
        assert panel.options().size == size
