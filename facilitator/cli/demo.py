# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""`facilitator demo`: the sample sessions in a window; without a screen, as files in a folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.cli.command import DONE, say
from facilitator.cli.export import save_paper
from facilitator.cli.library import data_folder, opened
from facilitator.cli.screenshots import draw
from facilitator.cli.window import has_screen
from facilitator.cli.window import opened as show
from facilitator.cli.words import Misunderstood, counted
from facilitator.intake.demo import build_sample_library
from facilitator.intake.shipped import LANGUAGES

if TYPE_CHECKING:
    from argparse import Namespace
    from pathlib import Path


def run(choices: Namespace) -> int:
    """Open the samples, which are made the first time; or write them to `out`, always anew."""
    if has_screen():
        library = choices.library or data_folder() / _name(choices.lang)
        if not library.exists():
            _make(library, choices.lang)
        return show(library, choices.lang)
    return _without_screen(choices)


def _without_screen(choices: Namespace) -> int:
    folder: Path = choices.out
    library = choices.library or folder / "sample.facilitator"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if choices.library is None:
            library.unlink(missing_ok=True)
    except OSError as problem:
        why = problem.strerror or ""
        raise Misunderstood("demo.no_folder", path=str(folder), why=why) from problem
    made = [library]
    sessions = _make(library, choices.lang)
    with opened(library) as workspace:
        for name, session_id in sessions.items():
            paper = folder / f"summary_{name}.pdf"
            save_paper(workspace, session_id, paper)
            made.append(paper)
    made += draw(folder / "screens", language=choices.lang)
    say(f"There is no screen here, so the samples are in {counted(len(made), 'file')}:")
    for file in made:
        print(file)
    return DONE


def _make(library: Path, language: str) -> dict[str, str]:
    """The sample library, whole or not at all; the sessions' ids by sample."""
    if library.exists():
        raise Misunderstood("demo.there_already", path=str(library))
    draft = library.with_name(library.name + ".draft")
    draft.unlink(missing_ok=True)
    order = sorted(LANGUAGES, key=lambda name: name != language)
    with opened(draft, create=True) as workspace:
        sessions = build_sample_library(workspace, order)
    draft.replace(library)
    draft.with_name(draft.name + "-journal").unlink(missing_ok=True)
    return sessions


def _name(language: str) -> str:
    return "samples.facilitator" if language == "en" else f"samples-{language}.facilitator"
