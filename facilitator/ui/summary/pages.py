# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Pages of a PDF as pictures, drawn by PDFium from the bytes of the file itself.

PDFium must never work in two threads at once, not even to let go of a document: every call of it
in the program is in here, under one lock.
"""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

if TYPE_CHECKING:
    import pypdfium2

POINTS = 72.0  # in an inch
_pdfium = Lock()


def sheet_sizes(data: bytes) -> tuple[tuple[float, float], ...]:
    """Width and height of each page, in points."""
    import pypdfium2

    with _pdfium:
        document = pypdfium2.PdfDocument(data)
        try:
            return tuple(document.get_page_size(index) for index in range(len(document)))
        finally:
            document.close()


def page_image(data: bytes, index: int, *, width: int, grey: bool = False) -> QImage:
    """Page `index` (from 0), `width` pixels wide. Any thread may ask."""
    import pypdfium2

    with _pdfium:
        document = pypdfium2.PdfDocument(data)
        try:
            page = document[index]
            try:
                return _drawn(page, width / page.get_width(), grey=grey)
            finally:
                page.close()
        finally:
            document.close()


def _drawn(page: pypdfium2.PdfPage, scale: float, *, grey: bool) -> QImage:
    bitmap = page.render(scale=scale, prefer_bgrx=True, maybe_alpha=False, grayscale=grey)
    try:
        form = QImage.Format.Format_Grayscale8 if grey else QImage.Format.Format_RGB32
        view = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, form)
        return view.copy()  # the buffer goes with the bitmap
    finally:
        bitmap.close()
