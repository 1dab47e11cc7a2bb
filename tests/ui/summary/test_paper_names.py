# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Every paper has a name on the screen, and every lack its words."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from facilitator.domain.summary import Summary
from facilitator.export.pdf.papers import PAPERS
from facilitator.ui.summary.paper_names import NAMES, paper_name


def test_every_paper_has_a_name() -> None:
    assert set(PAPERS) <= set(NAMES)
    assert len(set(NAMES.values())) == len(NAMES)


@pytest.mark.parametrize("name", PAPERS)
def test_what_is_lacking_is_said(qapp: QApplication, name: str) -> None:
    lacking = PAPERS[name].lacks(Summary("Nothing yet"))
    said = paper_name(name, lacking)
    assert said.startswith(paper_name(name))
    assert (" – " in said) == bool(lacking)
    assert lacking not in said.split(" – ")[1:]  # words, not their code
