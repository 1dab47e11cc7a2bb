# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Pictures of the printed pages, named like the mockups: from the real file, page by page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain.summary import PaperOptions, summarise
from facilitator.export.pdf import pdf_bytes
from facilitator.intake.demo import build_sample_library
from facilitator.store.workspace import Workspace
from facilitator.ui.summary.pages import POINTS, page_image, sheet_sizes

if TYPE_CHECKING:
    from pathlib import Path

DOTS_PER_INCH = 150


def draw(out: Path, folder: Path) -> list[Path]:
    """The participants' summary of the sample session, in colour and in black and white."""
    workspace = Workspace.open(folder / "paper.facilitator")
    session_id = build_sample_library(workspace, ())["handover"]
    session = workspace.state.sessions[session_id]
    drawn = []
    for name, black_and_white in (("11-summary-a4", False), ("11-summary-a4-bw", True)):
        options = PaperOptions(black_and_white=black_and_white)
        paper = pdf_bytes(summarise(workspace.state, session, options), invariant=True)
        for number, (width, _height) in enumerate(sheet_sizes(paper)):
            target = out / f"{name}-{number + 1}.png"
            across = round(width / POINTS * DOTS_PER_INCH)
            page_image(paper, number, width=across).save(str(target))
            drawn.append(target)
    workspace.close()
    return drawn
