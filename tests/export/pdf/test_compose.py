# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""From a paper to a file: its title, its outline, and which characters became a box."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pikepdf

from facilitator.domain.summary import Word
from facilitator.export.pdf import pdf_bytes, write_pdf
from tests.export.handover import HANDOVER

LISTED = replace(HANDOVER, words=(Word("会", "a meeting"),), purpose="漢")


def title(data: bytes) -> str:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return str(pdf.docinfo["/Title"])


def test_the_file_is_titled_after_the_paper_and_the_session() -> None:
    assert title(pdf_bytes(HANDOVER)) == "What makes a good handover?"
    assert (
        title(pdf_bytes(LISTED, paper="words")) == "The words we use – What makes a good handover?"
    )


def test_only_characters_of_this_paper_count_as_unprintable(tmp_path: Path) -> None:
    assert write_pdf(LISTED, tmp_path / "a.pdf").unprintable == ("漢", "会")
    assert write_pdf(LISTED, tmp_path / "b.pdf", paper="words").unprintable == ("会",)
