# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Which kinds of file can be made of a session: for the command line and the window alike.

Reading this table loads none of the libraries that the files need: a writer comes when it is used.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from facilitator.export.files import write_safely
from facilitator.export.outline import OUTLINES
from facilitator.export.pdf.papers import PAPERS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from facilitator.domain.records import Session
    from facilitator.domain.state import State
    from facilitator.domain.summary import Summary


def _hear_nothing(_: float) -> None:
    """Nobody asked how far it is."""


def _go_on() -> bool:
    return False


def _nothing(_: Summary) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Watch:
    """Who waits: `progress` hears how much is done, 0 to 1; `cancelled` is asked often, and when
    it says yes the work ends with `Stopped`."""

    progress: Callable[[float], None] = _hear_nothing
    cancelled: Callable[[], bool] = _go_on


@dataclass(frozen=True, slots=True)
class Records:
    """An open session with its records, for files that carry more than a paper says.

    `private`: also the own log, and what people want to learn for themselves.
    """

    state: State
    session: Session
    private: bool = False


@dataclass(frozen=True, slots=True)
class Request:
    """A file that somebody wants. Which paper it is of, the options of the summary say: `kind`."""

    summary: Summary
    records: Records | None = None
    watch: Watch = field(default_factory=Watch)


@dataclass(frozen=True, slots=True)
class Made:
    """What a file holds. `pages` 0 where it has none; `unprintable`: what became a box."""

    data: bytes
    pages: int = 0
    unprintable: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file. `make` may run in any thread that may read the records of its request.

    `heeds`: the options of a paper that change what it looks like. `papers`: those that it can say;
    none: it is about the session and no paper of it. `lacks` says with a code what a session would
    need to have something in it, "" when it has. `private`: it can carry what is nobody else's, and
    does where `Records.private` asks for it.
    """

    suffix: str
    make: Callable[[Request], Made]
    heeds: frozenset[str] = frozenset()
    papers: frozenset[str] = frozenset()
    private: bool = False
    lacks: Callable[[Summary], str] = _nothing


def lacking(format_: Format, request: Request) -> str:
    """What the session would need for this file, as a code; "" when there is enough."""
    if format_.papers:
        return PAPERS[request.summary.options.kind].lacks(request.summary)
    return format_.lacks(request.summary)


def save(format_: Format, request: Request, path: Path) -> Made:
    """Make the file and write it to `path`, whole or not at all.

    Raises `ExportError`, and `Stopped` when the watch says so.
    """
    made = format_.make(request)
    write_safely(path, made.data)
    return made


def _pdf(request: Request) -> Made:
    from facilitator.export.pdf import made

    watch = request.watch
    composed = made(request.summary, progress=watch.progress, cancelled=watch.cancelled)
    return Made(composed.data, composed.pages, composed.unprintable)


def _written(suffix: str, request: Request) -> Made:
    from facilitator.export.written import written_bytes

    watch = request.watch
    data = written_bytes(
        request.summary, suffix, progress=watch.progress, cancelled=watch.cancelled
    )
    return Made(data)


def _txt(request: Request) -> Made:
    from facilitator.export.plain_text import plain_text

    return Made(plain_text(request.summary).encode("utf-8"))


def _xlsx(request: Request) -> Made:
    from facilitator.export.sheets import xlsx_bytes

    return Made(xlsx_bytes(request.summary))


def _csv(request: Request) -> Made:
    from facilitator.export.sheets import csv_bytes

    return Made(csv_bytes(request.summary))


def _ics(request: Request) -> Made:
    from facilitator.export.calendar import ics_bytes

    return Made(ics_bytes(request.summary))


def _no_dates(summary: Summary) -> str:
    from facilitator.export.calendar import has_dates

    return "" if has_dates(summary) else "dates"


def _png(request: Request) -> Made:
    from facilitator.export.wall import board_png

    records = _records(request)
    return Made(board_png(records.state, records.session, request.summary.options))


def _svg(request: Request) -> Made:
    from facilitator.export.wall import board_svg

    records = _records(request)
    return Made(board_svg(records.state, records.session, request.summary.options))


def _json(request: Request) -> Made:
    from facilitator.export.session_json import session_json_text

    records = _records(request)
    return Made(session_json_text(records.state, records.session).encode("utf-8"))


def _facilitator(request: Request) -> Made:
    from facilitator.export.session_file import session_file_bytes

    records = _records(request)
    data = session_file_bytes(records.state, records.session, with_private=records.private)
    return Made(data)


def _records(request: Request) -> Records:
    """The records of a request for a format that reads them; without them it is ours to mend."""
    if request.records is None:
        raise ValueError("this format is made of records")
    return request.records


def _no_notes(summary: Summary) -> str:
    return "" if summary.note_count else "notes"


_WORDS = frozenset({"language"})
_PICTURE = frozenset({"language", "black_and_white", "dots", "ungrouped"})
_PRINT = frozenset({"language", "size", "paper"})

#: By suffix, in the order in which they are offered.
FORMATS: dict[str, Format] = {
    format_.suffix: format_
    for format_ in (
        Format(".pdf", _pdf, _PRINT | {"black_and_white"}, frozenset(PAPERS)),
        Format(".docx", partial(_written, ".docx"), _PRINT, frozenset(OUTLINES)),
        Format(".html", partial(_written, ".html"), _PRINT, frozenset(OUTLINES)),
        Format(".md", partial(_written, ".md"), _WORDS, frozenset(OUTLINES)),
        Format(".txt", _txt, _WORDS),
        Format(".xlsx", _xlsx, _WORDS | {"paper"}),
        Format(".csv", _csv, _WORDS, lacks=_no_notes),
        Format(".ics", _ics, _WORDS, lacks=_no_dates),
        Format(".png", _png, _PICTURE, lacks=_no_notes),
        Format(".svg", _svg, _PICTURE, lacks=_no_notes),
        Format(".json", _json),
        Format(".facilitator", _facilitator, private=True),
    )
}
