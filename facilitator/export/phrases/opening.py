# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Who met, when and where, what stands beside a note, and whom to tell when something is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.export.phrases import Telling, capital

if TYPE_CHECKING:
    from facilitator.domain.summary import Group, Said


def kicker(told: Telling, paper: str = "kicker") -> str:
    """Which group, which session of it, and what `paper` this is (a key of its words)."""
    summary, words = told.summary, told.words
    parts = [words.text(paper)]
    if summary.group_name:
        parts = [summary.group_name, words.text("session", n=summary.number), *parts]
    return capital(" · ".join(parts))


def facts(told: Telling) -> list[tuple[str, str]]:
    """When, where and how many: what is known of it, each under its label."""
    summary, words = told.summary, told.words
    who = [words.count("people", summary.people)] if summary.people else []
    who += [words.count("notes", summary.note_count)] if summary.note_count else []
    every = [
        (words.text("when"), capital(words.long_date(summary.date))),
        (words.text("time"), words.times(summary.start, summary.end)),
        (words.text("where"), summary.place),
        (words.text("who"), ", ".join(who)),
    ]
    return [(label, value) for label, value in every if value]


def who_was_here(told: Telling) -> str:
    """How many people of each role, and that a person may have several; "" without roles."""
    summary, words = told.summary, told.words
    if not summary.roles:
        return ""
    roles = [words.text("role", role=words.named("roles", role), n=n) for role, n in summary.roles]
    said = words.text("who_here", roles=", ".join(roles))
    more_roles = sum(n for _, n in summary.roles) > summary.people
    return f"{said} {words.text('roles.more')}" if more_roles else said


def mandate(told: Telling) -> str:
    """What the group may decide; "" where nobody wrote it."""
    said = told.summary.mandate
    return f"{told.words.text('mandate')} {said}" if said else ""


def how_many_dots(told: Telling, key: str) -> str:
    """The sentence `key` about all dots on groups, with who gave them; "" without any.

    `key` has a second form, `key.people`, that names the people and how many dots each had.
    """
    summary, words = told.summary, told.words
    if not (summary.dots and any(group.dots for group in summary.groups)):
        return ""
    if summary.people and summary.dots_per_person:
        people = words.count("people", summary.people)
        each = words.number(summary.dots_per_person)
        return words.count(f"{key}.people", summary.dots, people=people, each=each)
    return words.count(key, summary.dots)


def protected(told: Telling) -> list[str]:
    """That some notes are not on the paper, or in other words, to protect somebody."""
    summary, words = told.summary, told.words
    counts = {"notes.reworded": summary.reworded, "notes.left_out": summary.left_out}
    return [words.count(key, count) for key, count in counts.items() if count]


def name_of(told: Telling, group: Group) -> str:
    """What a group is called, also when nobody has named it yet."""
    return group.name or told.words.text("no_name")


def heard(told: Telling, note: Said) -> str:
    """That a note was said again; "" when it was said once."""
    return told.words.text("heard", n=note.heard + 1) if note.heard > 0 else ""


def beside_note(told: Telling, note: Said) -> list[str]:
    """What the paper says after a note: where it fits too, how it came, who said it."""
    words = told.words
    said = [words.text("also", letter=note.also)] if note.also else []
    said += [words.text("between")] if note.between else []
    return [*said, note.author] if note.author else said


def correction(told: Telling) -> str:
    """Whom to tell when something is wrong, and whose names are shown; "" with nobody to tell."""
    summary, words = told.summary, told.words
    said = []
    if summary.contact or summary.correct_by:
        said = [words.text("wrong"), _tell(told)]
    named = any(one.who for one in (*summary.thanked, *summary.offers))
    if summary.actions and not (named or summary.options.names):
        said.append(words.text("names_actions"))
    return " ".join(said)


def _tell(told: Telling) -> str:
    summary, words = told.summary, told.words
    by = words.date_by(summary.correct_by, summary.date)
    separator = ": " if ": " in summary.contact else ", "
    name, _, way = summary.contact.partition(separator)
    if not name:
        return words.text("tell.date", date=by)
    key = "tell" + (".by" if by else "") + (".way" if way else "")
    return words.text(key, name=name, date=by, way=way)
