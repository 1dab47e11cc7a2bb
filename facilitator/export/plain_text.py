# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What a session came to, as plain text for a mail or an intranet page.

Only what was agreed: no notes, no votes, nothing that says who thought what.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain.summary.outcomes import INITIATIVE, STOP
from facilitator.export.words import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from facilitator.domain.summary import Asked, Summary, ToDo
    from facilitator.export.words import PaperWords


def plain_text(summary: Summary) -> str:
    """Title, date, decisions, actions, questions, next meeting; a blank line between the parts."""
    words = words_of(summary)
    parts = ["\n".join(_head(summary, words))]
    for title, lines in _lists(summary, words):
        if lines:
            parts.append("\n".join([title, *(f"- {_indented(line)}" for line in lines)]))
    parts += ["\n".join(lines) for lines in _foot(summary, words) if lines]
    return "\n\n".join(parts) + "\n"


def _head(summary: Summary, words: PaperWords) -> list[str]:
    group = summary.group_name
    named = f"{group} · {words.text('session', n=summary.number)}" if group else ""
    when = ", ".join(
        filter(
            None,
            (
                words.long_date(summary.date),
                words.times(summary.start, summary.end),
                summary.place,
            ),
        )
    )
    return [line for line in (summary.title, named, when) if line]


def _lists(summary: Summary, words: PaperWords) -> Iterator[tuple[str, list[str]]]:
    decisions, actions = summary.decisions, summary.actions
    yield words.text("decided"), [d.text for d in decisions if d.type != STOP]
    yield words.text("stop"), [d.text for d in decisions if d.type == STOP]
    for key, own in (("will_do", False), ("start_ourselves", True)):
        chosen = [a for a in actions if (a.type == INITIATIVE) is own]
        yield words.text(key), [_action(a, summary, words) for a in chosen]
    yield words.text("asks"), [_ask(one, summary, words) for one in summary.asks]


def _action(action: ToDo, summary: Summary, words: PaperWords) -> str:
    who = action.owner or action.helper
    if action.owner and action.helper:
        who = words.text("and", a=action.owner, b=action.helper)
    due = words.short_date(action.due, summary.date)
    return _with(action.text, {words.text("owner"): who, words.text("due"): due})


def _ask(ask: Asked, summary: Summary, words: PaperWords) -> str:
    by = words.short_date(ask.answer_by, summary.date)
    told = _with(ask.text, {words.text("to"): ask.addressee, words.text("answer_by"): by})
    return f"{told}\n{words.text('answer', text=ask.answer)}" if ask.answer else told


def _foot(summary: Summary, words: PaperWords) -> Iterator[list[str]]:
    meeting = summary.next_meeting
    if meeting:
        times = words.times(meeting.start, meeting.end)
        when = ", ".join(filter(None, (words.long_date(meeting.date), times, meeting.place)))
        yield [words.text("next"), *filter(None, (when, meeting.note))]
    yield [summary.contact] if summary.contact else []


def _with(text: str, details: Mapping[str, str]) -> str:
    """The text, and behind it in brackets what belongs to it."""
    told = "; ".join(f"{name}: {value}" for name, value in details.items() if value)
    return f"{text} ({told})" if told else text


def _indented(text: str) -> str:
    return text.replace("\n", "\n  ")
