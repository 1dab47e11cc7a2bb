# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What is chosen for the paper, and what should be known before it is printed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.domain.summary import LARGE, PaperOptions, Summary, VoiceKey
from facilitator.ui.summary.options_panel import OptionsPanel, listed
from facilitator.ui.summary.paper_names import NAMES
from facilitator.ui.widgets import Label, NoticeBar


@pytest.fixture
def panel(qapp: QApplication, qtbot: QtBot) -> OptionsPanel:
    made = OptionsPanel("nl")
    qtbot.addWidget(made)
    return made


def notices(panel: OptionsPanel) -> list[str]:
    bars = panel.findChildren(NoticeBar)
    return [label.text() for bar in bars if (label := bar.findChild(Label)) is not None]


def test_what_is_chosen_at_first(panel: OptionsPanel) -> None:
    assert panel.options() == PaperOptions()
    assert panel.language.currentText() == "Nederlands"


@pytest.mark.parametrize(
    "options",
    [
        PaperOptions(notes=False, names=True, dots=False, ungrouped=False, own_thoughts=False),
        PaperOptions(paper="A3", size=LARGE, black_and_white=True, language="et"),
        PaperOptions(more=False, kind="tree"),
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


def test_characters_without_a_shape_are_listed(panel: OptionsPanel) -> None:
    panel.show_notices(Summary("x"), ("☃", "\u0b85"))
    assert len(notices(panel)) == 1
    assert "☃ U+2603" in notices(panel)[0]
    assert "U+0B85" in notices(panel)[0]
    panel.show_notices(Summary("x"), ())
    assert panel._notices.count() == 0


def test_many_characters_are_counted() -> None:
    assert listed(tuple(chr(0x3400 + i) for i in range(30))).endswith("and 20 more")


def test_held_back_marks_are_told_only_beside_notes(panel: OptionsPanel) -> None:
    panel.show_notices(Summary("x", marks_held_back=True), ())
    assert notices(panel)[0].startswith("Voice marks are left out")
    panel.show_notices(Summary("x", marks_held_back=True, legend=(VoiceKey(1, "Staff"),)), ())
    assert panel._notices.count() == 1
    assert notices(panel)[-1].startswith("Some voice marks")
    panel.notes.setChecked(False)
    panel.show_notices(Summary("x", marks_held_back=True), ())
    assert panel._notices.count() == 0


def test_a_paper_that_lacks_something_cannot_be_chosen(panel: OptionsPanel) -> None:
    lacking = dict.fromkeys(NAMES, "") | {"story": "stories"}
    panel.show_papers(lacking)
    flags = {
        str(panel.kind.itemData(row)): panel.kind.model().flags(panel.kind.model().index(row, 0))
        for row in range(panel.kind.count())
    }
    assert [name for name, flag in flags.items() if not flag & Qt.ItemFlag.ItemIsEnabled] == [
        "story"
    ]
    assert panel.kind.itemText(panel.kind.findData("story")).endswith("no story to hang up yet")


def test_when_the_chosen_paper_has_nothing_left_the_summary_is_chosen(panel: OptionsPanel) -> None:
    panel.kind.setCurrentIndex(panel.kind.findData("words"))
    assert panel.options().kind == "words"
    assert not panel.dots.isEnabled()
    panel.show_papers(dict.fromkeys(NAMES, "") | {"words": "words"})
    assert panel.options().kind == "participants"
    assert panel.dots.isEnabled()


def test_evidence_without_leave_is_told_where_it_would_have_been(panel: OptionsPanel) -> None:
    summary = Summary("x", evidence_held_back=2)
    panel.show_notices(summary, ())
    assert [text for text in notices(panel) if text.startswith("2 ")]
    panel.more.setChecked(False)
    panel.show_notices(summary, ())
    assert notices(panel) == []
