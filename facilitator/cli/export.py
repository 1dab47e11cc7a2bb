# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""`facilitator export SESSION --to FILE`: a paper, a file of another kind, or all in a folder."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator.cli.command import DONE, say
from facilitator.cli.left_behind import left_behind
from facilitator.cli.library import find_session, library_of, opened
from facilitator.cli.summaries import Summaries
from facilitator.cli.words import Misunderstood
from facilitator.domain.summary import PARTICIPANTS, PaperOptions
from facilitator.export.folder import keep, session_folder
from facilitator.export.formats import FORMATS, Format, Request, Watch, lacking, save
from facilitator.export.pdf.papers import PAPERS

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable

    from facilitator.store.workspace import Workspace

_FOLDER_ENDS = ("/", "\\")
# What may be typed, and the option of a paper that it sets.
_OPTIONS = {"print": "size", "bw": "black_and_white", "page": "paper", "lang": "language"}


def run(choices: Namespace) -> int:
    """Save what was asked for and print where it lies.

    Misunderstood: "export.unknown_kind", "export.not_this_paper", "export.whole_session",
    "export.changes_nothing", "export.every_paper", "export.not_a_folder", "typed.choice", and as
    `save_file`.
    """
    target = Path(choices.to)
    folder = choices.everything or choices.to.endswith(_FOLDER_ENDS) or target.is_dir()
    if folder:
        _check_folder(choices, target)
    else:
        _check_file(choices, target)
    with opened(library_of(choices)) as workspace:
        session = find_session(workspace.state, choices.session)
        summaries = Summaries(workspace, session.id, _options(choices), private=choices.private)
        if folder:
            missing = _save_all(summaries, target)
        else:
            missing = save_file(summaries, target, paper=choices.paper or PARTICIPANTS)
            print(target)
            if target.suffix.lower() == ".json":
                _say_left_behind(summaries)
    if missing:
        say(f"These characters are printed as a small box: {' '.join(missing)}")
    return DONE


def _check_folder(choices: Namespace, target: Path) -> None:
    if choices.paper:
        raise Misunderstood("export.every_paper", path=str(target))
    if target.exists() and not target.is_dir():
        raise Misunderstood("export.not_a_folder", path=str(target))


def _check_file(choices: Namespace, target: Path) -> None:
    """That the format can be what was asked for: before the library is opened."""
    found = FORMATS.get(target.suffix.lower())
    if found is None:
        raise Misunderstood("export.unknown_kind", path=str(target), kinds=_listed(FORMATS))
    paper = choices.paper
    if paper and paper not in PAPERS:
        raise Misunderstood("typed.choice", what=paper, choices=", ".join(PAPERS))
    if paper and not found.papers:
        raise Misunderstood("export.whole_session", suffix=found.suffix)
    if paper and paper not in found.papers:
        able = _listed(name for name in PAPERS if name in found.papers)
        raise Misunderstood("export.not_this_paper", suffix=found.suffix, paper=paper, choices=able)
    for typed, option in _OPTIONS.items():
        if getattr(choices, typed) and option not in found.heeds:
            raise Misunderstood("export.changes_nothing", suffix=found.suffix, what=f"--{typed}")
    if choices.private and not found.private:
        raise Misunderstood("export.changes_nothing", suffix=found.suffix, what="--private")


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names)


def _options(choices: Namespace) -> PaperOptions:
    """What was typed, on the day of today; the rest is as it always is."""
    typed = {option: getattr(choices, name) for name, option in _OPTIONS.items()}
    given = {option: value for option, value in typed.items() if value}
    return PaperOptions(today=date.today().isoformat(), **given)


def save_paper(
    workspace: Workspace, session_id: str, target: Path, *, paper: str = PARTICIPANTS
) -> tuple[str, ...]:
    """Write a paper as it usually looks; see `save_file`."""
    options = PaperOptions(today=date.today().isoformat())
    return save_file(Summaries(workspace, session_id, options), target, paper=paper)


def save_file(summaries: Summaries, target: Path, *, paper: str) -> tuple[str, ...]:
    """Write one file, and for the summary note in the library that it was written.

    Returns what could not be printed. Misunderstood: "export.nothing_for_it",
    "export.nothing_in_it"; ExportError: see `write_safely`.
    """
    found = FORMATS[target.suffix.lower()]
    summaries.bring()
    summary = summaries.of(paper)
    if summary is None:
        raise Misunderstood("export.nothing_for_it", paper=paper)
    request = Request(summary, summaries.records)
    if lacking(found, request):
        code = "export.nothing_for_it" if found.papers else "export.nothing_in_it"
        raise Misunderstood(code, paper=paper, suffix=found.suffix)
    made = save(found, request, target)
    if _is_summary(found, request):
        summaries.mark_printed()
    return made.unprintable


def _say_left_behind(summaries: Summaries) -> None:
    """Say, if there is anything, what the format of the samples has no place for."""
    from facilitator.export.no_place import no_place_for

    if words := left_behind(no_place_for(summaries.records.state, summaries.session)):
        say(words)


def _is_summary(found: Format, request: Request) -> bool:
    return bool(found.papers) and request.summary.options.kind == PARTICIPANTS


def _save_all(summaries: Summaries, folder: Path) -> tuple[str, ...]:
    """Every paper and file that the session has something for; what could not be printed."""
    summaries.bring()
    missing: dict[str, None] = {}
    for kept in session_folder(summaries.of, summaries.records, Watch()):
        missing |= dict.fromkeys(keep(folder, kept).unprintable)
        print(folder / kept.place, flush=True)
    summaries.mark_printed()
    return tuple(missing)
