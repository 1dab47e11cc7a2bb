# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The words for every code of a `KnownError`: what happened, then what can be done.

A new code needs a line here; a test compares this table with the codes that the program raises.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.ui.texts import locale, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from facilitator.domain.errors import KnownError

_SENTENCES: dict[str, Callable[[], str]] = {
    # What a rule of the session says no to.
    "note.empty": lambda: tr("There is nothing to add yet. Type what you hear first."),
    "note.too_long": lambda: tr(
        "A note can have {limit} characters; this one has {length}. Shorten it or make two notes."
    ),
    "name.empty": lambda: tr("A name is needed. Type one first."),
    "name.too_long": lambda: tr("A name can have {limit} characters; this one has {length}."),
    "text.too_long": lambda: tr("This text can have {limit} characters; it has {length} now."),
    "group.no_notes": lambda: tr("Choose at least one note to group."),
    "group.two_sessions": lambda: tr("Notes of two sessions cannot be in one group."),
    "group.first_needed": lambda: tr(
        "A note needs a group of its own first. Move it to one, then say where else it fits."
    ),
    "link.one_note": lambda: tr("Choose two notes or more that say the same, then link them."),
    "people.too_many": lambda: tr("A list can have {limit} people. Add it in parts."),
    "rules.too_many": lambda: tr("There can be {limit} ground rules. Take one out first."),
    "voice.unknown": lambda: tr("This session has no voice {number}."),
    "count.negative": lambda: tr("A count cannot be less than nothing."),
    "dots.on_notes": lambda: tr(
        "Of these dots {on_notes} lie on notes of the group. Count those on the notes first."
    ),
    "place.unknown": lambda: tr("There is no such place here. Nothing was changed."),
    "minutes.too_many": lambda: tr(
        "A stage can have 0 to {limit} minutes; {value} is too long. Make two stages of it."
    ),
    "dots.too_many": lambda: tr("Everybody can have up to {limit} dots; {value} are too many."),
    "places.too_many": lambda: tr("A line can have {limit} places. Take one out first."),
    "fit.too_short": lambda: tr(
        "This plan cannot be shorter than {least} min: breaks and stages that ran keep their "
        "time. Take a stage out first."
    ),
    "fit.too_long": lambda: tr(
        "This plan cannot be longer than {most} min: no stage can be longer than 600. "
        "Add a stage first."
    ),
    "fit.nothing": lambda: tr(
        "There is no stage left that could change: breaks and stages that ran keep their time."
    ),
    "value.unknown": lambda: tr("“{value}” is not one of the choices here."),
    "story.withdrawn": lambda: tr("This story was withdrawn. It takes no words any more."),
    "gone": lambda: tr("This is not there any more. Nothing was changed."),
    "elsewhere": lambda: tr("That belongs to another session. Nothing was changed."),
    # The library.
    "library.missing": lambda: tr("There is no library at {path}."),
    "library.is_folder": lambda: tr("{path} is a folder. Choose the library file in it."),
    "library.empty": lambda: tr("{path} is empty. It is not a library, and it stays as it is."),
    "library.is_session": lambda: tr(
        "{path} is one session, not a library. Bring it in with “Import” in the menu."
    ),
    "library.not_ours": lambda: tr("{path} is not a library of Facilitator. It stays as it is."),
    "library.too_new": lambda: tr(
        "{path} was saved by a newer Facilitator. Open it with that one; it stays as it is."
    ),
    "library.cannot_open": lambda: tr(
        "Cannot open {path}. Check that you may read and write there."
    ),
    "library.damaged": lambda: tr(
        "{path} is damaged and stays as it is. Open the last backup instead."
    ),
    "library.copy_unsound": lambda: tr(
        "The copy made before the update did not turn out right, so nothing was changed. "
        "Check that the disk has room, then start again."
    ),
    "library.locked": lambda: tr(
        "{path} is open in another window or program. Close it there, or wait a moment."
    ),
    "library.full": lambda: tr(
        "{path} cannot grow: the disk is full. Your notes are in memory. Make some room."
    ),
    "library.read_only": lambda: tr(
        "{path} may be read but not written. Copy it to a folder of your own and open that."
    ),
    "library.disk": lambda: tr(
        "{path} cannot be read or written: the disk does not answer. Check its cable or network."
    ),
    # Files that are read.
    "import.missing": lambda: tr("{path} is not there. Choose the file again."),
    "import.is_folder": lambda: tr("{path} is a folder. Choose one file in it."),
    "import.cannot_read": lambda: tr("{path} cannot be read. Check that you may open it."),
    "import.too_big": lambda: tr("{path} is larger than {limit} MB. Split it into parts."),
    "import.spreadsheet": lambda: tr(
        "{path} is a spreadsheet of another kind. Save it there as .xlsx or CSV, then import that."
    ),
    "import.old_spreadsheet": lambda: tr(
        "{path} is an Excel file of the old kind. Save it there as .xlsx or CSV, then import that."
    ),
    "import.protected": lambda: tr(
        "{path} is locked with a password. Save it without one, then import that."
    ),
    "import.broken_workbook": lambda: tr(
        "{path} is not a whole spreadsheet. Open it in a spreadsheet program and save it again."
    ),
    "import.unpacks_too_big": lambda: tr(
        "{path} unpacks to more than {limit} MB, which no list of notes needs. It was not opened."
    ),
    "import.too_many_columns": lambda: tr(
        "{path} has more than {limit} columns. Save only those with notes, then import that."
    ),
    "import.no_such_column": lambda: tr("{path} has no column {name}. Found: {found}."),
    "import.no_such_worksheet": lambda: tr("{path} has no worksheet {name}. Found: {found}."),
    "import.photo": lambda: tr(
        "{path} is a picture. Choose “Notes from a photo”, then type what is on the notes."
    ),
    "photo.heic": lambda: tr(
        "{path} is a HEIC picture, which cannot be read here. Send it from the telephone as JPEG."
    ),
    "photo.not_one": lambda: tr("{path} is not a picture that can be read here. Save it as JPEG."),
    "photo.broken": lambda: tr("{path} is not a whole picture. Copy it from the camera again."),
    "photo.too_large": lambda: tr(
        "{path} has more than {limit} million pixels. Make it smaller, then choose it again."
    ),
    "import.empty": lambda: tr("{path} is empty."),
    "import.binary": lambda: tr("{path} has no readable text. Save it as plain text or CSV first."),
    "import.cut_off": lambda: tr("{path} stops in the middle. Copy or save it again."),
    "import.broken_json": lambda: tr("{path} cannot be understood from line {line} on."),
    "import.broken_table": lambda: tr("{path} is not a whole table: look at line {line}."),
    "import.too_deep": lambda: tr("{path} is nested too deeply to be a session."),
    "import.too_many_parts": lambda: tr("{path} has too many parts to be a session."),
    "import.newer": lambda: tr("{path} was made by a newer Facilitator. Import it with that one."),
    "import.library": lambda: tr(
        "{path} is a whole library, not a session. Open it with “Open a library file” in the menu."
    ),
    "import.mixed_up": lambda: tr(
        "{path} does not fit together any more ({where}). Save it again where it comes from."
    ),
    "import.not_a_session": lambda: tr("{path} is not a session of Facilitator."),
    "import.no_header": lambda: tr(
        "{path} needs a first row with names such as “text” and “author”. Found: {found}."
    ),
    "import.no_text_column": lambda: tr(
        "{path} has no column for the notes. Name one “text”. Found: {found}."
    ),
    "import.no_notes": lambda: tr("{path} has no notes in it."),
    "import.no_sessions": lambda: tr("{path} has no sessions in it."),
    "import.many_sessions": lambda: tr(
        "{path} holds {count} sessions. Import a file with one session."
    ),
    "import.too_many_sessions": lambda: tr("{path} has more than {limit} sessions. Split it."),
    "import.too_many_notes": lambda: tr("{path} has more than {limit} notes. Split it."),
    "import.line_too_long": lambda: tr(
        "{path}: line {line} has {length} characters, and a note can have {limit}. Shorten it."
    ),
    "import.note_too_long": lambda: tr(
        "{path}: a note has {length} characters, and it can have {limit} ({where}). Shorten it."
    ),
    "import.name_too_long": lambda: tr(
        "{path}: the name in line {line} has {length} characters, and it can have {limit}."
    ),
    "file.too_long": lambda: tr(
        "{path}: a text has {length} characters, and it can have {limit} ({where})."
    ),
    "file.wrong_kind": lambda: tr("{path} has something unexpected in it ({where})."),
    "templates.not_templates": lambda: tr("{path} holds no templates of Facilitator."),
    "templates.none": lambda: tr("{path} has no templates in it."),
    "templates.too_many": lambda: tr("{path} has more than {limit} templates. Split it."),
    "templates.too_long": lambda: tr("{path} has a template with over {limit} stages ({where})."),
    "templates.newer": lambda: tr("{path} was made by a newer Facilitator. Open it with that one."),
    # Files that are made.
    "export.no_space": lambda: tr("There is no room for {path}. Choose another disk."),
    "export.no_permission": lambda: tr("You may not write to {path}. Choose another folder."),
    "export.no_folder": lambda: tr("The folder of {path} is not there. Choose another one."),
    "export.open_elsewhere": lambda: tr(
        "{path} is open in another program. Close it there, or choose another name."
    ),
    "export.cannot_write": lambda: tr("Cannot write {path} ({reason}). Choose another place."),
}


class _Details(dict[str, object]):
    """A sentence never stops for want of a detail."""

    def __missing__(self, key: str) -> str:
        return tr("This file") if key == "path" else "…"


def codes() -> frozenset[str]:
    """Every code that has words."""
    return frozenset(_SENTENCES)


def sentence(problem: KnownError) -> str:
    """What happened and what can be done, in the language of the screen."""
    words = _SENTENCES.get(problem.code)
    if words is None:
        return tr("That did not work. Nothing was changed.")
    shown = {
        key: locale().toString(value) if isinstance(value, int) else value
        for key, value in problem.details.items()
    }
    return words().format_map(_Details(shown))
