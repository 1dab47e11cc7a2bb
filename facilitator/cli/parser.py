# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What may be typed after `facilitator`, and one sentence for what may not."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from facilitator import __version__
from facilitator.cli.words import Misunderstood

Run = Callable[[argparse.Namespace], int]

LANGUAGES = ("en", "nl", "sv", "et")
SIZES = ("standard", "clear", "large")
PAGES = ("A4", "A3")
SCALES = (1, 1.25, 1.5, 2, 3)

_SESSION = "a session: its id, the beginning of its id, or its title"
# How argparse puts it, and what we make of it.
_REWORDED = (
    (
        r"argument .*invalid choice: '?(?P<what>.*?)'? \(choose from (?P<choices>.*)\)$",
        "typed.choice",
    ),
    (r"argument (?P<name>.*): invalid .* value: '(?P<what>.*)'$", "typed.value"),
    (r"the following arguments are required: (?P<what>.*)$", "typed.missing"),
    (r"unrecognized arguments: (?P<what>.*)$", "typed.unknown"),
    (r"argument (?P<what>.*): expected .*$", "typed.missing"),
)


class Parser(argparse.ArgumentParser):
    """Says what it does not understand as one of our sentences. `closing`: the end of its help."""

    closing: Callable[[], str] | None = None

    def format_help(self) -> str:
        if self.closing is not None:
            self.epilog = self.closing()
        return super().format_help()

    def error(self, message: str) -> NoReturn:
        for pattern, code in _REWORDED:
            if found := re.match(pattern, message):
                plain = {name: text.replace("'", "") for name, text in found.groupdict().items()}
                raise Misunderstood(code, **plain)
        raise Misunderstood("typed.other", what=message)


def parser() -> Parser:
    """The whole command line."""
    root = Parser(
        prog="facilitator",
        description="For people who lead reflective sessions in a room. "
        "Without a command it opens the window.",
        allow_abbrev=False,
    )
    root.add_argument("--version", action="version", version=f"facilitator {__version__}")
    root.add_argument("--library", metavar="FILE", type=Path, help="the library to use")
    root.set_defaults(module="window")
    commands = root.add_subparsers(metavar="COMMAND", parser_class=Parser)
    for add in (_demo, _import, _sessions, _show, _export, _check, _add, _screenshots):
        add(_Commands(commands))
    return root


class _Commands:
    """Adds a command that knows `--library` as well."""

    def __init__(self, actions: argparse._SubParsersAction[Parser]) -> None:
        self._actions = actions

    def add(self, name: str, words: str, *, module: str = "") -> Parser:
        command = self._actions.add_parser(name, help=words, description=words, allow_abbrev=False)
        command.add_argument(
            "--library",
            metavar="FILE",
            type=Path,
            default=argparse.SUPPRESS,
            help="the library to use",
        )
        command.set_defaults(module=module or name)
        return command


def _demo(commands: _Commands) -> None:
    command = commands.add("demo", "Open the sample sessions; without a screen, put them in out/.")
    command.add_argument("--lang", choices=LANGUAGES, default="en", help="language of the window")
    command.add_argument(
        "--out", metavar="DIR", type=Path, default=Path("out"), help="default: out"
    )


def _import(commands: _Commands) -> None:
    command = commands.add(
        "import",
        "Add a session from a file: sample JSON, a table (XLSX, CSV, TSV; also exports of Miro, "
        "Mural, Padlet, Parabol, Stormboard and GroupMap), or plain text with one note per line. "
        "Prints the id of the new session.",
        module="import_file",
    )
    command.add_argument("file", metavar="FILE", type=Path)
    command.add_argument("--group", metavar="NAME", default="", help="the learning group it joins")
    command.add_argument("--title", metavar="T", default="", help="the title of the session")
    command.add_argument(
        "--columns",
        metavar="ROLE=N,…",
        default="",
        help="what the columns of a table are, by number or heading, as in text=3,group=2: text, "
        "group, also, author, voice, votes, group-votes, parked, time, keep or skip",
    )
    command.add_argument("--worksheet", metavar="W", default="", help="its name, or its number")
    command.add_argument("--names", action="store_true", help="keep who wrote which note")


def _sessions(commands: _Commands) -> None:
    command = commands.add("sessions", "List the sessions.")
    command.add_argument("--json", action="store_true", help="as JSON")


def _show(commands: _Commands) -> None:
    command = commands.add("show", "Show a session with all that belongs to it.")
    command.add_argument("session", metavar="SESSION", help=_SESSION)
    command.add_argument("--json", action="store_true", help="as JSON")


def _export(commands: _Commands) -> None:
    command = commands.add(
        "export",
        "Save a paper of a session, the session as a file of another kind, or everything in a "
        "folder. Prints where it lies.",
    )
    command.closing = _papers_and_files
    command.add_argument("session", metavar="SESSION", help=_SESSION)
    command.add_argument(
        "--to",
        metavar="PLACE",
        required=True,
        help="a file, whose ending says what it is, or a folder, which ends in a stroke",
    )
    command.add_argument("--paper", metavar="NAME", default="", help="default: participants")
    command.add_argument("--print", choices=SIZES, default="", help="how large: default standard")
    command.add_argument("--bw", action="store_true", help="black and white")
    command.add_argument("--page", choices=PAGES, type=str.upper, default="", help="default: A4")
    command.add_argument(
        "--lang", choices=LANGUAGES, default="", help="default: the language of the session"
    )
    command.add_argument(
        "--everything",
        action="store_true",
        help="all papers and files that the session has something for, in the folder PLACE",
    )
    command.add_argument(
        "--private",
        action="store_true",
        help="in a .facilitator file also your own log and what people want to learn for "
        "themselves: for another computer of yours, and nobody else",
    )


def _papers_and_files() -> str:
    """Asked for only when the help is read: these tables are slow to import."""
    from facilitator.export.formats import FORMATS
    from facilitator.export.pdf.papers import PAPERS

    said = [f"Files: {', '.join(FORMATS)}.", f"Papers: {', '.join(PAPERS)}."]
    some: dict[tuple[str, ...], list[str]] = {}
    for format_ in FORMATS.values():
        able = tuple(name for name in PAPERS if name in format_.papers)
        if able and len(able) < len(PAPERS):
            some.setdefault(able, []).append(format_.suffix)
    said += [f"In {' and '.join(kinds)} only: {', '.join(able)}." for able, kinds in some.items()]
    return " ".join(said)


def _check(commands: _Commands) -> None:
    commands.add("check", "Say whether the library is sound. Changes nothing.")


def _add(commands: _Commands) -> None:
    command = commands.add(
        "add",
        "Add notes to a session, one per line of standard input. "
        "Prints the id of each note once it is saved.",
    )
    command.add_argument("session", metavar="SESSION", help=_SESSION)


def _screenshots(commands: _Commands) -> None:
    command = commands.add("screenshots", "Draw every screen, with the sample sessions.")
    command.add_argument("--out", metavar="DIR", type=Path, required=True)
    command.add_argument("--dark", action="store_true", help="the dark colours")
    command.add_argument("--scale", type=float, choices=SCALES, default=1.0, help="size of a pixel")
    command.add_argument("--lang", choices=LANGUAGES, default="en", help="language of the window")
