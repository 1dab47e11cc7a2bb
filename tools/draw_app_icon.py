# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Draw the pictures of the program's own icon from its one drawing, ``facilitator.svg``.

Run it after changing the drawing: ``python -m tools.draw_app_icon``. Linux takes the PNG files,
Windows the ``.ico``, macOS the ``.icns``; the last two are only PNG files behind a table.
"""

from __future__ import annotations

import struct

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from facilitator import resources

PNG_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 256)
ICNS_KINDS = {b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512}


def main() -> None:
    """Write every picture beside the drawing."""
    folder = resources.path("icons", "app")
    drawing = QSvgRenderer(str(folder / "facilitator.svg"))
    pictures = {size: png(drawing, size) for size in PNG_SIZES}
    for size, picture in pictures.items():
        (folder / f"facilitator-{size}.png").write_bytes(picture)
    (folder / "facilitator.ico").write_bytes(ico({size: pictures[size] for size in ICO_SIZES}))
    (folder / "facilitator.icns").write_bytes(
        icns({kind: pictures[size] for kind, size in ICNS_KINDS.items()})
    )


def png(drawing: QSvgRenderer, size: int) -> bytes:
    """The drawing as a square PNG of so many pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    drawing.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs know only paths
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """A Windows icon file; a size of 256 is written as 0 in its one-byte field."""
    offset = 6 + 16 * len(pictures)
    table, body = struct.pack("<HHH", 0, 1, len(pictures)), b""
    for size, picture in pictures.items():
        where = offset + len(body)
        table += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), where)
        body += picture
    return table + body


def icns(pictures: dict[bytes, bytes]) -> bytes:
    """A macOS icon file: kind, length and picture, one after the other."""
    body = b"".join(
        kind + struct.pack(">I", len(picture) + 8) + picture for kind, picture in pictures.items()
    )
    return b"icns" + struct.pack(">I", len(body) + 8) + body


if __name__ == "__main__":
    main()
