# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What the file says about itself."""

from __future__ import annotations

import io

import pikepdf

from facilitator.export.pdf import pdf_bytes
from tests.export.handover import HANDOVER, with_options


def opened(data: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(data))


def test_title_language_and_standards() -> None:
    with opened(pdf_bytes(HANDOVER)) as pdf:
        assert str(pdf.docinfo.Title) == "What makes a good handover?"
        assert str(pdf.Root.Lang) == "en"
        assert pdf.Root.MarkInfo.Marked is True
        assert pdf.Root.ViewerPreferences.DisplayDocTitle is True
        with pdf.open_metadata() as meta:
            assert meta["dc:title"] == "What makes a good handover?"
            assert meta["pdfuaid:part"] == "1"
            assert (meta["pdfaid:part"], meta["pdfaid:conformance"]) == ("2", "A")
            assert meta["xmp:CreateDate"]
        assert [page.Tabs for page in pdf.pages] == ["/S", "/S"]


def test_the_language_of_the_paper_may_be_another() -> None:
    with opened(pdf_bytes(with_options(language="sv"))) as pdf:
        assert str(pdf.Root.Lang) == "sv"


def test_every_font_is_in_the_file() -> None:
    with opened(pdf_bytes(HANDOVER)) as pdf:
        for page in pdf.pages:
            for font in page.Resources.Font.values():
                assert "/FontFile2" in font.FontDescriptor
