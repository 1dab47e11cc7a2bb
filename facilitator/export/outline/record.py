# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The full record for the facilitator: everything of a session, as it was written down, in order.

Names are on it, and what the room alone may hear. So it says on top for whom it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.export.outline import (
    agreed,
    record_notes,
    record_results,
    record_session,
    thoughts,
)
from facilitator.export.outline.agreed import paragraphs
from facilitator.export.outline.blocks import Block, Heading, Outline, Paragraph
from facilitator.export.outline.record_words import Recorded
from facilitator.export.phrases import capital, source_of, title_of
from facilitator.export.phrases.opening import kicker

if TYPE_CHECKING:
    from collections.abc import Iterator

    from facilitator.domain.summary import Summary


def record(summary: Summary) -> Outline:
    """Everything. `ValueError` for a summary that was not made for the record."""
    if summary.full is None:
        raise ValueError("a full record needs a summary of the kind 'record'")
    told = source_of(summary)
    kept = Recorded(told, summary.full)
    subject = capital(told.words.text("record"))
    return Outline(title_of(told), subject, told.words.language, tuple(_blocks(kept)))


def _blocks(kept: Recorded) -> Iterator[Block]:
    told = kept.told
    yield from _opening(kept)
    yield from record_session.about(kept)
    yield from record_session.people(kept)
    yield from record_session.voices(kept)
    yield from record_session.conditions(kept)
    yield from record_session.stages(kept)
    yield from agreed.since_last_time(told)
    yield from record_notes.notes(kept)
    yield from record_notes.groups(kept)
    yield from thoughts.statements(told)
    yield from record_results.grids(kept)
    yield from thoughts.dilemmas(told)
    yield from agreed.decisions(told)
    yield from record_results.actions(kept)
    yield from agreed.asks(told)
    yield from thoughts.goals(told)
    yield from record_results.stories(kept)
    yield from record_results.evidence(kept)
    yield from thoughts.word_list(told)
    yield from thoughts.missing(told)
    yield from record_results.gifts(kept)
    yield from record_results.pulse(kept)
    yield from record_session.easy_text(kept)
    yield from agreed.next_time(told)


def _opening(kept: Recorded) -> Iterator[Block]:
    told, words, full = kept.told, kept.words, kept.full
    yield Heading(1, title_of(told))
    yield Paragraph(kicker(told, "record"), small=True)
    yield Paragraph(words.text("record.keep"), lead=True)
    said = [words.text("record.left_out")]
    if full.own_learning:
        said.append(words.count("record.own_learning", full.own_learning))
    yield Paragraph(" ".join(said), small=True)
    yield from paragraphs(told.summary.question, told.summary.purpose)
