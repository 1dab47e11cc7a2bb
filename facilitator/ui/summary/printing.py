# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The way to the printer: the system's dialog, then the pages of the very file that is shown.

QtPrintSupport is imported with the first look for a printer, not with the window.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QSizeF, Signal
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QDialog

from facilitator.ui.summary.pages import POINTS, page_image
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter
    from PySide6.QtWidgets import QWidget

    from facilitator.ui.summary.maker import Paper
    from facilitator.ui.tasks import Tasks

DPI = 300


@dataclass(frozen=True, slots=True)
class PrinterState:
    """A printer of this computer; `id` is what the system calls it. Both are empty without one."""

    name: str = ""
    id: str = ""
    ready: bool = False
    both_sides: bool = False


def find_printer(chosen: str = "") -> PrinterState:
    """The chosen printer, else the default one; may take a moment where printers are far away."""
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    info = QPrinterInfo.printerInfo(chosen) if chosen else QPrinterInfo()
    if info.isNull():
        info = QPrinterInfo.defaultPrinter()
    if info.isNull():
        return PrinterState()
    duplex = QPrinter.DuplexMode
    both = {duplex.DuplexLongSide, duplex.DuplexAuto} & set(info.supportedDuplexModes())
    ready = info.state() in (QPrinter.PrinterState.Idle, QPrinter.PrinterState.Active)
    name = info.description() or info.printerName()
    return PrinterState(name, info.printerName(), ready, bool(both))


def has_printer() -> bool:
    """Whether this computer knows any printer at all."""
    return bool(printer_names())


def printer_names() -> list[str]:
    """What the system calls the printers of this computer; may take a moment."""
    from PySide6.QtPrintSupport import QPrinterInfo

    return QPrinterInfo.availablePrinterNames()


def printer_words(state: PrinterState, copies: int, *, pages: int, one_side: bool = False) -> str:
    """ "Hall printer · ready · 36 pages, both sides", and only what is true."""
    if not state.name:
        return tr("No printer found. Save the PDF to a USB stick")
    parts = [state.name, tr("ready") if state.ready else tr("not ready")]
    if pages:
        count = tr("%n page(s)", n=copies * pages)
        both = state.both_sides and pages > 1 and not one_side
        parts.append(tr("{pages}, both sides").format(pages=count) if both else count)
    return " · ".join(parts)


def printer_for(
    paper: Paper,
    copies: int,
    *,
    title: str,
    grey: bool,
    chosen: str = "",
    one_side: bool = False,
) -> QPrinter:
    """A printer set up for the pages: their size, both sides, no margins of its own.

    `chosen`: what the system calls it; empty for the default one.
    """
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    if chosen:
        printer.setPrinterName(chosen)
    printer.setResolution(DPI)
    printer.setDocName(title)
    printer.setCopyCount(copies)
    printer.setCollateCopies(True)
    wide, tall = paper.sheets[0]
    size = QPageSize(
        QSizeF(min(wide, tall), max(wide, tall)),
        QPageSize.Unit.Point,
        "",
        QPageSize.SizeMatchPolicy.FuzzyMatch,
    )
    lying = wide > tall
    way = QPageLayout.Orientation
    printer.setPageSize(size)
    printer.setPageOrientation(way.Landscape if lying else way.Portrait)
    printer.setFullPage(True)
    duplex = QPrinter.DuplexMode
    if one_side:
        printer.setDuplex(duplex.DuplexNone)
    elif len(paper.sheets) > 1:
        printer.setDuplex(duplex.DuplexShortSide if lying else duplex.DuplexLongSide)
    if grey:
        printer.setColorMode(QPrinter.ColorMode.GrayScale)
    return printer


def ask_printer(parent: QWidget, printer: QPrinter, *, pages: int) -> QPrintDialog:
    """The system's dialog, opened; it returns at once. `accepted` tells that it may go."""
    from PySide6.QtPrintSupport import QPrintDialog

    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=True)
    dialog.setMinMax(1, pages)
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)  # the other `open` of this class wants a slot by name
    return dialog


class PrintJob(QObject):
    """Draws page after page in a worker and hands each to the printer.

    `finished` tells whether the printer took all of them; `page` which one is being drawn, from 1.
    """

    page = Signal(int)
    finished = Signal(bool)

    def __init__(
        self, printer: QPrinter, paper: Paper, *, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._printer, self._paper, self._tasks = printer, paper, tasks
        self._painter = QPainter()
        first = printer.fromPage() or 1
        last = printer.toPage() or len(paper.sheets)
        self._coming = list(range(first - 1, min(last, len(paper.sheets))))
        self._started = False

    def start(self) -> None:
        """Begin; returns at once."""
        if not self._coming or not self._painter.begin(self._printer):
            self.finished.emit(False)
            return
        self._next()

    def _next(self) -> None:
        from PySide6.QtPrintSupport import QPrinter

        index = self._coming.pop(0)
        self.page.emit(index + 1)
        width = round(self._paper.sheets[index][0] / POINTS * self._printer.resolution())
        grey = self._printer.colorMode() == QPrinter.ColorMode.GrayScale
        data = self._paper.data
        self._tasks.start(
            lambda _progress: page_image(data, index, width=width, grey=grey),
            partial(self._on_drawn, index),
            owner=self,
        )

    def _on_drawn(self, index: int, image: QImage) -> None:
        if self._started and not self._printer.newPage():
            self._end(False)
            return
        self._started = True
        scale = self._printer.resolution() / POINTS
        wide, tall = self._paper.sheets[index]
        whole = QRectF(0, 0, wide * scale, tall * scale)
        sheet = QRectF(self._printer.pageLayout().fullRectPixels(self._printer.resolution()))
        if whole.width() > sheet.width() + 1 or whole.height() > sheet.height() + 1:
            fit = min(sheet.width() / whole.width(), sheet.height() / whole.height())
            whole = QRectF(0, 0, whole.width() * fit, whole.height() * fit)
            whole.moveCenter(sheet.center())
        self._painter.drawImage(whole, image)
        if self._coming:
            self._next()
        else:
            self._end(True)

    def _end(self, taken: bool) -> None:
        from PySide6.QtPrintSupport import QPrinter

        taken = self._painter.end() and taken
        self.finished.emit(taken and self._printer.printerState() != QPrinter.PrinterState.Error)
