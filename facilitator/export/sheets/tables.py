# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The tables of a session: what was said, in which groups, what was decided, promised and asked."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from facilitator.export.sheets.values import Cell, Row, Table, day
from facilitator.export.words import PaperWords, words_of

if TYPE_CHECKING:
    from facilitator.domain.summary import Earlier, Said, Summary, ToDo


def tables(summary: Summary) -> list[Table]:
    """All tables in which something stands, in the language of the paper; the notes always."""
    words = words_of(summary)
    made = [
        _session(summary, words),
        notes(summary),
        _groups(summary, words),
        _decisions(summary, words),
        _actions(summary, words),
        _asks(summary, words),
        _statements(summary, words),
        _goals(summary, words),
        _ideas(summary, words),
        _terms(summary, words),
        _pulse(summary, words),
        _people(summary, words),
    ]
    always = words.text("sheet.notes")
    return [table for table in made if table.rows or table.name == always]


def notes(summary: Summary) -> Table:
    """A row for each note that the papers show, in their order."""
    words = words_of(summary)
    names = {group.letter: group.name or group.letter for group in summary.groups}
    voices = {key.number: key.name for key in summary.legend}

    def row(said: Said, letter: str, *, kept: bool = False) -> Row:
        yes = words.text("column.yes")
        return (
            said.text,
            letter,
            names.get(letter, ""),
            names.get(said.also, said.also),
            voices.get(said.voice, "") if said.voice else "",
            said.heard + 1,
            said.dots or "",
            yes if said.starred else "",
            yes if kept else "",
            yes if said.between else "",
            said.author,
        )

    rows = [row(said, group.letter) for group in summary.groups for said in group.notes]
    rows += [row(said, "") for said in summary.ungrouped]
    rows += [row(said, "", kept=True) for said in summary.parked]
    columns = (
        "note", "letter", "group", "also", "voice", "said", "dots", "starred", "kept", "between",
        "author",
    )  # fmt: skip
    return _table(words, "notes", columns, rows).without_empty_columns(3)


def _table(words: PaperWords, name: str, columns: tuple[str, ...], rows: list[Row]) -> Table:
    heads = tuple(words.text(key if "." in key else f"column.{key}") for key in columns)
    return Table(words.text(f"sheet.{name}"), heads, tuple(rows))


def _session(summary: Summary, words: PaperWords) -> Table:
    told: list[tuple[str, Cell]] = [
        ("title", summary.title),
        ("learning_group", summary.group_name),
        ("number", summary.number if summary.group_name else ""),
        ("question", summary.question),
        ("purpose", summary.purpose),
        ("date", day(summary.date)),
        ("time", words.times(summary.start, summary.end)),
        ("place", summary.place),
        ("people_number", summary.people or ""),
        ("closing", summary.closing),
    ]
    rows: list[Row] = [(words.text(f"sheet.{key}"), cell) for key, cell in told if cell != ""]
    return _table(words, "session", ("sheet.about", "sheet.said"), rows)


def _groups(summary: Summary, words: PaperWords) -> Table:
    rows: list[Row] = [
        (
            group.letter,
            group.name,
            len(group.notes),
            group.dots if summary.options.dots else "",
            words.text(f"mark.{group.mark}") if group.mark else "",
        )
        for group in summary.groups
    ]
    columns = ("letter", "name", "notes", "dots", "mark")
    return _table(words, "groups", columns, rows).without_empty_columns(3)


def _decisions(summary: Summary, words: PaperWords) -> Table:
    rows: list[Row] = [
        (
            decision.text,
            ", ".join(decision.letters),
            decision.how,
            decision.gains,
            words.text(f"kind.{decision.type}") if decision.type else "",
        )
        for decision in summary.decisions
    ]
    columns = ("decision", "rests_on", "how", "gains", "kind")
    return _table(words, "decisions", columns, rows).without_empty_columns(1)


def _actions(summary: Summary, words: PaperWords) -> Table:
    rows: list[Row] = [_to_do(action, words) for action in summary.actions]
    rows += [_earlier(action, words) for action in summary.earlier]
    columns = (
        "action", "owner", "helper", "due", "starts", "first_step", "sign", "kind", "met", "stands",
        "learned", "outcome",
    )  # fmt: skip
    own = {"action", "owner", "due", "stands"}
    heads = tuple(name if name in own else f"column.{name}" for name in columns)
    named = tuple(words.text(key) for key in heads)
    return Table(words.text("sheet.actions"), named, tuple(rows)).without_empty_columns(4)


def _to_do(action: ToDo, words: PaperWords) -> Row:
    return (
        action.text,
        action.owner,
        action.helper,
        day(action.due),
        day(action.starts),
        action.first_step,
        action.sign,
        words.text(f"kind.{action.type}"),
        words.text("column.now"),
        "",
        action.learned,
        _ended(action.outcome, words),
    )


def _earlier(action: Earlier, words: PaperWords) -> Row:
    return (
        action.text,
        action.owner,
        "",
        "",
        "",
        "",
        "",
        "",
        words.text("column.before"),
        words.named("action_status", action.status),
        action.learned,
        _ended(action.outcome, words),
    )


def _ended(outcome: str, words: PaperWords) -> str:
    return words.text(f"ended.{outcome}") if outcome else ""


def _asks(summary: Summary, words: PaperWords) -> Table:
    rows: list[Row] = [
        (
            ask.text,
            ask.addressee,
            day(ask.answer_by),
            words.text(f"ask.{ask.status}"),
            ask.answer,
            day(ask.answered_on),
            words.text(f"column.{when}"),
        )
        for when, asks in (("now", summary.asks), ("before", summary.earlier_asks))
        for ask in asks
    ]
    heads = ("question", "to", "answer_by", "stands")
    own = ("column.answer", "column.answered_on", "column.met")
    named = tuple(words.text(key) for key in (*heads, *own))
    return Table(words.text("sheet.asks"), named, tuple(rows)).without_empty_columns(4)


def _statements(summary: Summary, words: PaperWords) -> Table:
    """A row for each place on the line, with the reasons that were heard there."""
    rows: list[Row] = []
    for statement in summary.statements:
        places = statement.labels or words.list("places")
        for place, count, reason in zip_longest(
            places, statement.counts, statement.reasons, fillvalue=""
        ):
            rows.append((statement.text, statement.second_text, place, count, reason))
        if statement.reason:
            rows.append((statement.text, statement.second_text, "", "", statement.reason))
    second = f"{words.text('column.statement')} (2)"
    named = tuple(words.text(f"column.{key}") for key in ("place", "people", "reason"))
    columns = (words.text("column.statement"), second, *named)
    table = Table(words.text("sheet.statements"), columns, tuple(rows))
    return table.without_empty_columns(1)


def _goals(summary: Summary, words: PaperWords) -> Table:
    rows: list[Row] = [
        (
            words.text(f"goal.{goal.direction}", what=goal.what),
            goal.start or words.text("goal.unknown"),
            goal.target,
            goal.unit,
            day(goal.due),
            goal.seen_by,
            goal.owner,
            "\n".join(" ".join(filter(None, found)) for found in goal.measured),
        )
        for goal in summary.goals
    ]
    heads = ("goal", "goal.from", "goal.to", "column.unit", "due", "column.seen_by", "owner")
    named = tuple(words.text(key) for key in (*heads, "column.measured"))
    return Table(words.text("sheet.goals"), named, tuple(rows)).without_empty_columns(3)


def _ideas(summary: Summary, words: PaperWords) -> Table:
    rows: list[Row] = [
        (idea.text, words.named("idea_fate", fate.fate), idea.reason)
        for fate in summary.fates
        for idea in fate.ideas
    ]
    return _table(words, "ideas", ("idea", "fate", "reason"), rows).without_empty_columns(2)


def _terms(summary: Summary, words: PaperWords) -> Table:
    rows: list[Row] = [(word.term, word.meaning) for word in summary.words]
    named = words.text("word"), words.text("meaning")
    return Table(words.text("sheet.words"), named, tuple(rows))


def _pulse(summary: Summary, words: PaperWords) -> Table:
    rows: list[Row] = [
        (words.pulse_sentence(pulsed.item), *pulsed.counts) for pulsed in summary.pulse
    ]
    named = (words.text("column.sentence"), *words.pulse_answers())
    return Table(words.text("sheet.pulse"), named, tuple(rows))


def _people(summary: Summary, words: PaperWords) -> Table:
    """Roles as counts, as the paper for everybody says them; nobody's name."""
    rows: list[Row] = [(words.named("roles", role), count) for role, count in summary.roles]
    return _table(words, "people", ("role", "people"), rows)
