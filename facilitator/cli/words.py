# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The words of the command line, in English: one sentence for every code of a `KnownError`.

A test compares this table with the codes that the program raises.
"""

from __future__ import annotations

import contextlib
from datetime import datetime
from typing import Any

from facilitator.domain.errors import KnownError


class Misunderstood(KnownError):
    """What was typed after `facilitator` does not say clearly enough what is meant."""


SENTENCES = {
    # What a rule says no to.
    "note.empty": "There are no words to add.",
    "note.too_long": "A note can have {limit:,} characters and this one has {length:,}.",
    "name.empty": "A name is needed.",
    "name.too_long": "A name can have {limit:,} characters and this one has {length:,}.",
    "text.too_long": "This text can have {limit:,} characters and it has {length:,}.",
    "group.no_notes": "A group needs at least one note.",
    "group.two_sessions": "Notes of two sessions cannot be in one group.",
    "group.first_needed": "A note that is in no group cannot fit a second one.",
    "link.one_note": "Two notes or more are needed for a link.",
    "people.too_many": "A list can have {limit:,} people; add it in parts.",
    "rules.too_many": "There can be {limit} ground rules; take one out first.",
    "voice.unknown": "The session has no voice {number}.",
    "count.negative": "A count cannot be less than nothing.",
    "dots.on_notes": "Of these dots {on_notes} lie on notes of the group; count those first.",
    "place.unknown": "There is no such place here.",
    "minutes.too_many": "A stage can have 0 to {limit} minutes and this one has {value}.",
    "dots.too_many": "Everybody can have up to {limit} dots and {value} are too many.",
    "places.too_many": "A line can have up to {limit} places.",
    "fit.too_short": "The plan cannot be shorter than {least} minutes.",
    "fit.too_long": "The plan cannot be longer than {most} minutes.",
    "fit.nothing": "There is no stage left that could be made longer or shorter.",
    "value.unknown": "“{value}” is not one of the choices.",
    "story.withdrawn": "This story was withdrawn; it takes no words any more.",
    "gone": "This is not there any more.",
    # The library.
    "library.missing": "There is no library at {path}.",
    "library.is_folder": "{path} is a folder, not a library; name the file in it.",
    "library.empty": "{path} is an empty file, not a library; it stays as it is.",
    "library.is_session": "{path} is one session, not a library; add it with facilitator import.",
    "library.not_ours": "{path} is not a library of Facilitator; it stays as it is.",
    "library.too_new": "{path} was saved by a newer Facilitator (version {version}, this one knows "
    "{known}); it stays as it is, open it with the newer one.",
    "library.cannot_open": "{path} cannot be opened{why}; check that you may read and write there.",
    "library.damaged": "{path} is damaged; it stays as it is, open the last backup instead.",
    "library.copy_unsound": "The copy that is made before an update did not turn out right, so "
    "nothing was changed; check that the disk has room.",
    "library.locked": "{path} is open in another window or program; close it there first.",
    "library.locked_by": "{path} is open on {host} since {since}; close it there first.",
    "library.read_only": "{path} may only be read here; nothing was changed.",
    "library.full": "The disk is full, so nothing was changed; make some room and try again.",
    "library.disk": "The disk did not answer, so nothing was changed; check it and try again.",
    # A file that was given.
    "import.missing": "There is no file at {path}.",
    "import.is_folder": "{path} is a folder; name a file in it.",
    "import.cannot_read": "{path} cannot be read{why}.",
    "import.too_big": "{path} is larger than {limit} MB; divide it into several files.",
    "import.empty": "There is nothing in {path}.",
    "import.binary": "{path} is not text; give an XLSX, a CSV, a plain text or a JSON file.",
    "import.spreadsheet": "{path} is a spreadsheet of another kind; save it as .xlsx or CSV and "
    "give that file.",
    "import.old_spreadsheet": "{path} is an Excel file of the old kind; save it as .xlsx or CSV.",
    "import.protected": "{path} is locked with a password; save it without one.",
    "import.broken_workbook": "{path} is not a whole spreadsheet; open it where it was made and "
    "save it again.",
    "import.unpacks_too_big": "{path} unpacks to more than {limit} MB, which no list of notes "
    "needs, so it was not opened.",
    "import.too_many_columns": "{path} has more than {limit} columns; save only those with notes.",
    "import.no_such_column": "{path} has no column “{name}” (it has: {found}).",
    "import.no_such_worksheet": "{path} has no worksheet “{name}” (it has: {found}).",
    "import.photo": "{path} is a picture; its notes are typed beside it in the window.",
    "photo.heic": "{path} is a HEIC picture, which cannot be read here; save it as JPEG.",
    "photo.not_one": "{path} is not a picture that can be read here; save it as JPEG.",
    "photo.broken": "{path} is not a whole picture; copy it from the camera again.",
    "photo.too_large": "{path} has more than {limit} million pixels; make it smaller.",
    "import.cut_off": "{path} stops in the middle (line {line}); it was cut off on its way, so get "
    "it again.",
    "import.broken_json": "{path} is not whole JSON; the trouble begins on line {line}.",
    "import.too_deep": "{path} holds lists within lists, deeper than {limit}; that is no session.",
    "import.too_many_parts": "{path} holds too many values to be one session.",
    "import.library": "{path} is a whole library, not a session; give it after --library.",
    "import.mixed_up": "{path} does not fit together any more ({where}); save it again where it "
    "comes from.",
    "import.not_a_session": "{path} is JSON, but it holds no session that Facilitator can read.",
    "import.newer": "{path} was made for a newer Facilitator ({schema}).",
    "import.no_sessions": "{path} holds no session.",
    "import.too_many_sessions": "{path} holds more than {limit} sessions.",
    "import.many_sessions": "{path} holds {count} sessions and here only one can be taken in.",
    "import.one_title": "{path} holds {count} sessions, which cannot all have the same title.",
    "import.no_notes": "{path} holds no notes: all its lines are empty.",
    "import.too_many_notes": "{path} holds more than {limit:,} notes, which is more than a session "
    "can show.",
    "import.note_too_long": "{path}, {where}: a note can have {limit:,} characters and this one "
    "has {length:,}.",
    "import.line_too_long": "{path}, line {line}: a note can have {limit:,} characters and this "
    "one has {length:,}.",
    "import.name_too_long": "{path}, line {line}: a name can have {limit:,} characters and this "
    "one has {length:,}.",
    "import.broken_table": "{path}, line {line}: this is not a row of a table; look for a "
    "quotation mark that does not close.",
    "import.no_header": "{path} needs a first row that names the columns, one of them “text”; it "
    "begins with: {found}.",
    "import.no_text_column": "{path} has no column with the words of the notes; call it “text” (it "
    "has: {found}).",
    "file.wrong_kind": "{path}, {where}: {expected} is needed here.",
    "file.too_long": "{path}, {where}: there may be {limit:,} characters and there are {length:,}.",
    "templates.not_templates": "{path} holds no templates.",
    "templates.none": "{path} has no templates in it.",
    "templates.too_many": "{path} has more than {limit} templates; divide it.",
    "templates.too_long": "{path}, {where}: a template can have {limit} stages.",
    "templates.newer": "{path} was made for a newer Facilitator ({schema}).",
    # A file that is made.
    "export.unknown_kind": "{path} needs an ending that says what it shall be ({kinds}); a folder "
    "for everything ends in a stroke.",
    "export.not_this_paper": "A {suffix} file cannot be the paper “{paper}”; it can be {choices}.",
    "export.whole_session": "A {suffix} file is of the whole session and not of one paper; leave "
    "--paper out.",
    "export.changes_nothing": "{what} changes nothing in a {suffix} file; leave it out.",
    "export.every_paper": "The folder {path} gets every paper; leave --paper out.",
    "export.not_a_folder": "{path} is a file, so it cannot be a folder; choose another name.",
    "export.nothing_for_it": "This session has nothing for the paper “{paper}” yet.",
    "export.nothing_in_it": "This session has nothing that a {suffix} file could hold yet.",
    "export.no_space": "There is no room for {path}; choose another disk.",
    "export.no_permission": "You may not write to {path}; choose another folder.",
    "export.no_folder": "The folder of {path} is not there; choose another one.",
    "export.open_elsewhere": "{path} is open in another program; close it there.",
    "export.cannot_write": "{path} cannot be written ({reason}); choose another place.",
    # What was typed.
    "session.unknown": "There is no session “{what}” in this library; see facilitator sessions.",
    "session.ambiguous": "{count} sessions are meant by “{what}”; give the whole id.",
    "typed.choice": "“{what}” is not one of the choices here, which are {choices}.",
    "typed.value": "“{what}” does not fit {name}; see facilitator --help.",
    "typed.missing": "Something is missing: {what}; see facilitator --help.",
    "typed.unknown": "“{what}” does not belong here; see facilitator --help.",
    "typed.other": "That was not understood ({what}); see facilitator --help.",
    "window.no_screen": "There is no screen here; facilitator --help says what works without.",
    "demo.no_folder": "{path} cannot be written{why}; choose another place with --out.",
    "demo.there_already": "{path} is there already; the samples go into a library of their own.",
}
FINDINGS = {
    "check.file": "The file itself is damaged ({what}); open the last backup instead.",
    "check.pointer": "Something points to a record that is not there ({what}).",
    "check.pragma": "The library is not kept as safely as it should be ({what}).",
    "check.journal": "The journal does not tell what the tables hold ({what}).",
    "check.index": "The search does not know all the words, or knows too many ({what}).",
}
_KINDS = {
    "object": "an object with names and values",
    "list": "a list",
    "text": "text",
    "number": "a whole number, not less than 0,",
    "yes_or_no": "true or false",
}


class _Details(dict[str, Any]):
    """A sentence never stops for want of a detail."""

    def __missing__(self, key: str) -> _Unknown:
        return _Unknown()


class _Unknown:
    def __format__(self, how: str) -> str:
        return "…"


def sentence(problem: KnownError) -> str:
    """What happened and what can be done."""
    details, code = _Details(problem.details), problem.code
    if code == "library.locked" and details.get("host"):
        code = "library.locked_by"
        details["since"] = _local(str(details.get("since", "")))
    if "expected" in details:
        details["expected"] = _KINDS.get(str(details["expected"]), "something else")
    details["why"] = f" ({details['why']})" if details.get("why") else ""
    words = SENTENCES.get(code)
    return words.format_map(details) if words else f"That did not work ({code})."


def finding(code: str, what: str) -> str:
    """What a check found, as a sentence."""
    return FINDINGS[code].format(what=what)


def counted(number: int, one: str, many: str = "") -> str:
    """A number and its noun: "1 note", "40 notes"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def _local(since: str) -> str:
    with contextlib.suppress(ValueError):
        return f"{datetime.fromisoformat(since).astimezone():%d %B %Y, %H:%M}"
    return since
