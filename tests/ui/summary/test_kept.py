# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A session comes back to its papers as it was left; the next one gets what the printer needs."""

from __future__ import annotations

from facilitator.domain.clock import FixedClock
from facilitator.domain.summary import LARGE, PaperOptions
from facilitator.store.workspace import Workspace
from facilitator.ui.summary.kept import Kept, kept
from facilitator.ui.summary.summary_view import SummaryView
from facilitator.ui.tasks import Tasks

SESSION = "5" * 32


def test_a_session_comes_back_as_it_was_left() -> None:
    choices = Kept()
    chosen = PaperOptions(names=True, language="sv", paper="A3", kind="management")
    choices.keep("a", chosen)
    assert choices.options("a") == chosen
    choices.keep("b", PaperOptions())
    assert choices.options("a") == chosen


def test_what_belongs_to_the_printer_goes_on_to_the_next_session() -> None:
    choices = Kept()
    choices.keep("a", PaperOptions(names=True, language="sv", paper="A3", black_and_white=True))
    assert choices.options("b") == PaperOptions(paper="A3", black_and_white=True)


def test_the_day_is_not_kept() -> None:
    choices = Kept()
    choices.keep("a", PaperOptions(today="2026-11-26"))
    assert choices.options("a") == PaperOptions()


def test_each_library_has_its_own(workspace: Workspace) -> None:
    kept(workspace).printer = "hall"
    assert kept(workspace).printer == "hall"


def test_a_view_made_anew_shows_the_choices_again(
    view: SummaryView, workspace: Workspace, tasks: Tasks, *, clock: FixedClock
) -> None:
    view.options.size_of_print._group.button(2).click()
    view.options.own_thoughts.setChecked(False)
    view.output.menu.spin.setValue(3)
    view.output.menu.one_side.setChecked(True)
    again = SummaryView(workspace, SESSION, tasks=tasks, clock=clock)
    assert again.options.options() == PaperOptions(size=LARGE, own_thoughts=False)
    assert again.output.print_button.text() == "Print 3 copies"
    assert again.output.menu.one_side.isChecked()
    again.close()
    again.deleteLater()
