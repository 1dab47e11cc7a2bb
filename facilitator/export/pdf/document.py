# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""ReportLab's PDF document, with streams as PDF/A wants them; nothing is replaced."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFStream, PDFZCompress

if TYPE_CHECKING:
    from collections.abc import Callable

_END = b"endstream\n"


class StandardDocument(PDFDocument):
    """A document in which a line end comes before each `endstream` (ISO 19005-2, 6.1.7.1).

    Every stream passes `Reference` before it is written: there its ending is put right, and the
    text armour that makes compressed streams a quarter longer is left off.
    """

    def Reference(self, obj: Any, name: str | None = None) -> Any:
        """The reference to `obj`, which is registered if it was not yet."""
        if isinstance(obj, PDFStream) and "format" not in vars(obj):
            stream: Any = obj
            stream.filters = [PDFZCompress] if stream.filters else None
            stream.format = _closing(stream.format)
        return super().Reference(obj, name)  # type: ignore[no-untyped-call]


def _closing(write: Callable[[Any], bytes]) -> Callable[[Any], bytes]:
    def closed(document: Any) -> bytes:
        # Two bytes: after one, a stream that happens to end in a carriage return looks shorter.
        return write(document).removesuffix(_END) + b"\r\n" + _END

    return closed
