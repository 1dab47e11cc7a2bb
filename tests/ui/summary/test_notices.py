# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What should be known before it is printed is said, and only then."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.domain.summary import PaperOptions, Summary, VoiceKey
from facilitator.ui.summary.notices import Notices, listed
from facilitator.ui.widgets import TextLink


@pytest.fixture
def notices(qapp: QApplication, qtbot: QtBot) -> Notices:
    made = Notices()
    qtbot.addWidget(made)
    return made


def test_characters_without_a_shape_are_listed(notices: Notices) -> None:
    notices.show_paper(Summary("x"), ("☃", "\u0b85"))
    assert len(notices.texts()) == 1
    assert "☃ U+2603" in notices.texts()[0]
    assert "U+0B85" in notices.texts()[0]
    notices.show_paper(Summary("x"), ())
    assert notices.texts() == []


def test_characters_are_listed_for_every_paper(notices: Notices) -> None:
    notices.show_paper(Summary("x", options=PaperOptions(kind="tree")), ("☃",))
    assert len(notices.texts()) == 1


def test_many_characters_are_counted() -> None:
    assert listed(tuple(chr(0x3400 + i) for i in range(30))).endswith("and 20 more")


def test_held_back_marks_are_told_only_beside_notes(notices: Notices) -> None:
    notices.show_paper(Summary("x", marks_held_back=True), ())
    assert notices.texts()[0].startswith("Voice marks are left out")
    notices.show_paper(Summary("x", marks_held_back=True, legend=(VoiceKey(1, "Staff"),)), ())
    assert len(notices.texts()) == 1
    assert notices.texts()[0].startswith("Some voice marks")
    without = PaperOptions(notes=False)
    notices.show_paper(Summary("x", marks_held_back=True, options=without), ())
    assert notices.texts() == []


def test_evidence_without_leave_is_told_where_it_would_have_been(notices: Notices) -> None:
    notices.show_paper(Summary("x", evidence_held_back=2), ())
    assert [text for text in notices.texts() if text.startswith("2 ")]
    less = PaperOptions(more=False)
    notices.show_paper(Summary("x", evidence_held_back=2, options=less), ())
    assert notices.texts() == []


def test_what_may_point_to_a_person_comes_first_and_can_be_checked(
    notices: Notices, qtbot: QtBot
) -> None:
    notices.show_paper(Summary("x"), ("☃",))
    notices.show_pointing("2 notes may point to a person.")
    assert notices.texts()[0] == "2 notes may point to a person."
    link = next(link for link in notices.findChildren(TextLink) if link.text() == "Check")
    with qtbot.waitSignal(notices.check_asked):
        link.click()
    notices.show_pointing("")
    assert len(notices.texts()) == 1
