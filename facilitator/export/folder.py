# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A session in one folder: every paper and every file that it has something for, to copy and keep.

Papers lie apart from files to go on working with, and what only the facilitator should read apart
from both, so that the rest of the folder can be handed on.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator.domain.summary import PARTICIPANTS, RECORD
from facilitator.domain.summary.plan import AGENDA, OWN_SLIPS, PACK
from facilitator.export.errors import known
from facilitator.export.files import plain_name
from facilitator.export.formats import FORMATS, Format, Request, lacking, save
from facilitator.export.pdf.papers import PAPERS
from facilitator.export.phrases import capital
from facilitator.export.words import PaperWords, words_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from facilitator.domain.summary import Summary
    from facilitator.export.formats import Made, Records, Watch

#: Papers and files that hold what no other paper may say.
PRIVATE = frozenset({RECORD, AGENDA, PACK, OWN_SLIPS, ".json", ".facilitator"})
_ON_PAPER = ".pdf"


@dataclass(frozen=True, slots=True)
class Kept:
    """A file of the folder: where it lies in it, its format and what it is made of."""

    place: Path
    format: Format
    request: Request


def session_folder(
    summarised: Callable[[str], Summary | None], records: Records, watch: Watch
) -> Iterator[Kept]:
    """What belongs into the folder of a session, the papers first.

    `summarised` gives the summary for a kind of paper, None where there cannot be one.
    """
    summary = summarised(PARTICIPANTS)
    if summary is None:
        return
    words = words_of(summary)
    for format_ in FORMATS.values():
        for kind in PAPERS:
            if kind in format_.papers and (told := summarised(kind)) is not None:
                request = Request(told, records, watch)
                if not lacking(format_, request):
                    yield Kept(_place(words, format_, kind), format_, request)
        request = Request(summary, records, watch)
        if not format_.papers and not lacking(format_, request):
            yield Kept(_place(words, format_), format_, request)


def keep(folder: Path, kept: Kept) -> Made:
    """Make the file and put it into `folder`, which is made where it is not there yet.

    Raises `ExportError`.
    """
    path = folder / kept.place
    try:
        folder.mkdir(exist_ok=True)
        path.parent.mkdir(exist_ok=True)
    except OSError as problem:
        raise known(problem, path.parent) from problem
    return save(kept.format, kept.request, path)


def _place(words: PaperWords, format_: Format, kind: str = "") -> Path:
    """Where the file lies in the folder, in the words of the paper's language."""
    if kind in PRIVATE or format_.suffix in PRIVATE:
        part = "folder.private"
    else:
        part = "folder.papers" if format_.suffix == _ON_PAPER else "folder.files"
    key = PAPERS[kind].words if kind else f"file{format_.suffix}"
    place, name = (capital(plain_name(words.text(said))) for said in (part, key))
    return Path(place, f"{name}{format_.suffix}")
