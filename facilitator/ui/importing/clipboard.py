# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What is on the system's clipboard, as far as notes can be made of it: words or a picture."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter

from facilitator.intake.markup import plain_of

PICTURES = ("image/png", "image/jpeg", "image/bmp", "image/tiff")


@dataclass(frozen=True, slots=True)
class Clip:
    """Words count before a picture: spreadsheets copy both. A picture is an image or a file."""

    text: str = ""
    image: QImage | None = None
    data: bytes = b""

    @property
    def has_picture(self) -> bool:
        """Whether there is a picture, and no words."""
        return self.image is not None or bool(self.data)

    def picture(self) -> bytes:
        """The picture as a file. For a worker: a large one takes seconds."""
        return as_file(self.image) if self.image is not None else self.data


def on_clipboard() -> Clip:
    """Words as they are, or what can be read of HTML; else the picture."""
    data: QMimeData | None = QGuiApplication.clipboard().mimeData()
    if data is None:  # some platforms give nothing for an empty clipboard
        return Clip()
    text = data.text() if data.hasText() else ""
    if not text.strip() and data.hasHtml():
        text = plain_of(data.html())
    if text.strip():
        return Clip(text=text)
    if data.hasImage():
        image = data.imageData()
        if isinstance(image, QImage) and not image.isNull():
            return Clip(image=image)
    for kind in PICTURES:
        if data.hasFormat(kind):
            return Clip(data=bytes(data.data(kind).data()))
    return Clip()


def is_table(text: str) -> bool:
    """Whether these are rows with cells, as spreadsheets copy them."""
    lines = [line for line in text.splitlines() if line.strip()][:3]
    return len(lines) > 1 and all("\t" in line for line in lines)


def as_file(image: QImage) -> bytes:
    """The picture as a PNG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())
