# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The ranking counts with the dots, shares places, and says whether the room sees it."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from facilitator.domain import edits
from facilitator.ui.votes.ranking import Ranking
from tests.ui.run.conftest import SESSION


@pytest.fixture
def found(filled: Any, shown: Any) -> Any:
    host = QWidget()
    host.resize(388, 400)
    made = Ranking(filled.workspace, SESSION, host)
    made.setGeometry(0, 0, 388, 400)
    filled.workspace.subscribe(made.hear_of)
    shown(host)
    made.host = host
    return made


def count(hall: Any, **counts: int) -> None:
    letters = hall.letters()
    for letter, dots in counts.items():
        hall.workspace.do(edits.count_group(hall.state, letters[letter], dots))


def test_it_comes_with_the_first_dot_and_goes_with_the_last(found: Ranking, filled: Any) -> None:
    beside = QWidget(found.parentWidget())
    found.goes_with(beside)
    assert not found.isVisible()
    assert not beside.isVisible()
    count(filled, B=2)
    assert found.isVisible()
    assert beside.isVisible()
    count(filled, B=0)
    assert not found.isVisible()
    assert not beside.isVisible()


def test_what_is_equal_shares_a_place(found: Ranking, filled: Any) -> None:
    count(filled, A=4, C=9, D=9, E=1)
    assert [(row.place, row.letter, row.count) for row in found.rows] == [
        (1, "C", 9),
        (1, "D", 9),
        (3, "A", 4),
        (4, "E", 1),
    ]
    assert [row.share for row in found.rows] == [1.0, 1.0, 4 / 9, 1 / 9]
    assert found.without.isVisible()
    assert found.without.text().startswith("1 group")


def test_the_room_sees_it_when_voting_is_closed(found: Ranking, filled: Any) -> None:
    count(filled, A=1)
    assert found.seen.accessibleName() == "the room does not see this yet"
    filled.workspace.do(edits.close_votes(filled.state, SESSION, "2026-11-26T13:50:00+00:00"))
    assert found.seen.accessibleName() == "the room may see this"


def test_it_marks_what_was_decided_and_decides_nothing(found: Ranking, filled: Any) -> None:
    count(filled, A=5, B=3)
    assert not any(row.decided for row in found.rows)
    assert filled.state.decisions_of(SESSION) == []
    group = filled.letters()["B"]
    filled.workspace.do(edits.add_decision(filled.state, SESSION, text="Try", cluster_ids=[group]))
    assert [row.decided for row in found.rows] == [False, True]
    model = found.list.model()
    spoken = model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Place 2: B, Known as a person, 3 dot")
    assert spoken.endswith(", decided")
    assert not found.grab().isNull()
