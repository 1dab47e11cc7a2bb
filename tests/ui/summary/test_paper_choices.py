# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What can be chosen for a paper is what changes it, and nothing else can be chosen."""

from __future__ import annotations

from dataclasses import replace

import pytest

from facilitator.domain.summary import PARTICIPANTS, PaperOptions, summarise
from facilitator.export.outline import OUTLINES, outline_of
from facilitator.export.pdf.papers import PAPERS
from facilitator.store.workspace import Workspace
from facilitator.ui.summary.paper_choices import CONTENTS, known_contents, quotes

SESSION = "5" * 32


def said(workspace: Workspace, options: PaperOptions) -> str:
    session = workspace.state.sessions[SESSION]
    summary = summarise(workspace.state, session, options)
    return str(outline_of(summary).blocks)


@pytest.mark.parametrize("kind", sorted({"participants", "management"} & set(OUTLINES)))
def test_every_choice_that_is_offered_changes_the_paper(workspace: Workspace, kind: str) -> None:
    shipped = PaperOptions(kind=kind)
    for name in known_contents(kind) - {"more"}:  # the session has nothing for further pages
        other = replace(shipped, **{name: not getattr(shipped, name)})
        assert said(workspace, other) != said(workspace, shipped), name


@pytest.mark.parametrize("kind", sorted({"record", "easy"} & set(OUTLINES)))
def test_a_choice_that_is_not_offered_would_change_nothing(workspace: Workspace, kind: str) -> None:
    shipped = PaperOptions(kind=kind)
    for name in set(CONTENTS) - known_contents(kind):
        other = replace(shipped, **{name: not getattr(shipped, name)})
        assert said(workspace, other) == said(workspace, shipped), name


def test_the_summary_knows_all_and_papers_before_the_session_quote_nobody() -> None:
    assert known_contents(PARTICIPANTS) == set(CONTENTS)
    assert {name for name in PAPERS if not quotes(name)} >= {"slips", "agenda", "signup"}
    assert quotes(PARTICIPANTS)
    assert quotes("strips")
