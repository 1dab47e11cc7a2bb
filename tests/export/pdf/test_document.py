# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Streams as PDF/A wants them, without touching ReportLab for anybody else."""

from __future__ import annotations

import io
import re

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from facilitator.export.pdf import pdf_bytes
from tests.export.handover import HANDOVER


def test_a_line_end_stands_before_every_end_of_a_stream() -> None:
    data = pdf_bytes(HANDOVER)
    ends = [match.start() for match in re.finditer(rb"endstream\n", data)]
    assert len(ends) > 5
    assert all(data[end - 2 : end] == b"\r\n" for end in ends)
    assert b"ASCII85" not in data


def test_reportlab_stays_as_it_was_for_others() -> None:
    pdf_bytes(HANDOVER)
    canvas = Canvas(io.BytesIO())
    canvas.drawString(10, 10, "Not ours")
    assert type(canvas._doc) is pdfdoc.PDFDocument
    assert b"\r\nendstream" not in canvas.getpdfdata()
    assert "StructParents" not in pdfdoc.PDFPage.__NoDefault__
    assert "OutputIntents" not in pdfdoc.PDFCatalog.__NoDefault__
