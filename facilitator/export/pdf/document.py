# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""ReportLab's PDF document, with streams as PDF/A wants them. Nothing of ReportLab's is replaced."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFStream, PDFZCompress

_END = b"endstream\n"


class StandardDocument(PDFDocument):
    """A document in which a line end comes before each `endstream` (ISO 19005-2, 6.1.7.1).

    Every stream passes `Reference` before it is written: there its ending is put right, and the
    text armour that makes compressed streams a quarter longer is left off.
    """

    def Reference(self, obj: Any, name: str | None = None) -> Any:  # noqa: N802 - ReportLab's name
        """The reference to `obj`, which is registered if it was not yet."""
        if isinstance(obj, PDFStream) and "format" not in vars(obj):
            stream: Any = obj
            stream.filters = [PDFZCompress] if stream.filters else None
            stream.format = _closing(stream.format)
        return super().Reference(obj, name)


def _closing(write: Callable[[Any], bytes]) -> Callable[[Any], bytes]:
    def closed(document: Any) -> bytes:
        return write(document).removesuffix(_END) + b"\n" + _END

    return closed
