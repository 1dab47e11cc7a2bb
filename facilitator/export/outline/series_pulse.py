# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The pulse over several sessions: of each sentence the answers, session by session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.export.outline.blocks import Block, Heading, Paragraph, Stack, Stacks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from facilitator.domain.series import PulseRow, Series
    from facilitator.export.words import PaperWords

# Which of the four answers the parts are, by how many parts there are: halves, or each answer.
_FILLS = {2: (1, 3), 4: (0, 1, 2, 3)}


def pulse(found: Series, words: PaperWords) -> Iterator[Block]:
    """Nothing before the third session: two points are no way that something went."""
    if not found.pulse:
        if found.meetings and not found.has_trend:
            yield Paragraph(words.text("series.pulse_from_third"), small=True)
        return
    yield Heading(2, words.text("series.pulse"))
    answers = words.pulse_answers()
    if any(len(row.counts) == 2 for rows in found.pulse.values() for row in rows):
        yield Paragraph(words.text("series.together"), small=True)
    for number, (item, rows) in enumerate(found.pulse.items()):
        sentence = words.pulse_sentence(item)
        yield Heading(3, sentence)
        stacks = tuple(_stack(found, row, answers, words) for row in rows)
        yield Stacks(answers, stacks, sentence, keyed=number == 0)


def _stack(found: Series, row: PulseRow, answers: tuple[str, ...], words: PaperWords) -> Stack:
    meeting = next(m for m in found.meetings if m.id == row.session_id)
    last = found.meetings[-1].date
    session = words.text("series.session", n=meeting.number)
    name = ", ".join(filter(None, (session, words.short_date(meeting.date, last))))
    if not row.counts:
        return Stack(name, (), words.text("series.too_few"))
    if len(row.counts) == 1:
        return Stack(name, (), words.count("series.answered_by", row.counts[0]))
    fills = _FILLS[len(row.counts)]
    halves = (" / ".join(answers[:2]), " / ".join(answers[2:]))
    named = halves if len(row.counts) == 2 else answers
    said = ", ".join(f"{n} {answer}" for n, answer in zip(row.counts, named, strict=True) if n)
    return Stack(name, row.counts, said, fills)
