# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What the participants' summary says: all of the printed one, with words instead of marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.export.outline import agreed, thoughts
from facilitator.export.outline.agreed import paragraphs
from facilitator.export.outline.blocks import (
    Block,
    Heading,
    Item,
    Listing,
    Outline,
    Paragraph,
    Table,
)
from facilitator.export.phrases import capital, source_of, title_of
from facilitator.export.phrases.opening import (
    beside_note,
    correction,
    facts,
    heard,
    how_many_dots,
    kicker,
    mandate,
    name_of,
    protected,
    who_was_here,
)
from facilitator.export.phrases.thoughts import given

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from facilitator.domain.summary import Group, Said, Summary
    from facilitator.export.phrases import Telling

_OWN = ("own.stays", "own.try", "own.talk")


def participants(summary: Summary) -> Outline:
    """Everything on the summary for everybody who was there, in the order of reading."""
    told = source_of(summary)
    subject = capital(told.words.text("kicker"))
    return Outline(title_of(told), subject, told.words.language, tuple(_blocks(told)))


def _blocks(told: Telling) -> Iterator[Block]:
    yield from opening(told)
    yield from said(told)
    yield from agreed.decisions(told)
    yield from agreed.actions(told)
    yield from agreed.asks(told)
    yield from agreed.next_time(told)
    yield from _farewell(told)
    yield from _small(correction(told), reach=True)
    if told.summary.options.more:
        yield from more(told)
    yield from _own_thoughts(told)


def opening(told: Telling, paper: str = "kicker") -> Iterator[Block]:
    """Title, which group and paper it is, when and where, who was there and what for."""
    summary = told.summary
    yield Heading(1, title_of(told))
    yield Paragraph(kicker(told, paper), small=True)
    known = facts(told)
    if known:
        yield Listing(tuple(Item(f"{label}: {value}") for label, value in known))
    yield from _small(who_was_here(told))
    for text in (summary.question, summary.purpose):
        if text and text != title_of(told):
            yield Paragraph(text, lead=True)
    yield from paragraphs(mandate(told))


def said(told: Telling) -> Iterator[Block]:
    """Every note word for word in its group; then those in none, and what was kept for later."""
    summary, words = told.summary, told.words
    if not (summary.groups or summary.ungrouped or summary.parked):
        return
    yield Heading(2, words.text("said"))
    yield Paragraph(_how_to_read(told), small=True)
    counted = any(group.dots for group in summary.groups)
    for group in summary.groups:
        yield Heading(3, f"{group.letter} {name_of(told, group)}".strip())
        yield from _group(told, group, counted=counted)
    if summary.ungrouped:
        # Where nothing was grouped, "also said" would be about nothing.
        yield from [Heading(3, words.text("also_said"))] if summary.groups else []
        yield notes(told, summary.ungrouped)
    if summary.parked:
        yield Heading(3, words.text("kept"))
        yield notes(told, summary.parked)


def _how_to_read(told: Telling) -> str:
    words, summary = told.words, told.summary
    voices = ", ".join(voice.name for voice in summary.legend)
    sentences = [
        words.text("as_said"),
        *protected(told),
        words.text("written.voices", voices=voices) if voices else "",
        how_many_dots(told, "written.dots"),
        words.text("written.held_back") if summary.marks_held_back else "",
    ]
    return " ".join(filter(None, sentences))


def _group(told: Telling, group: Group, *, counted: bool) -> Iterator[Block]:
    words = told.words
    about = [words.text(f"mark.{group.mark}")] if group.mark else []
    about += [words.count("dots", group.dots)] if counted else []
    yield from _small(" · ".join(about))
    if group.notes:
        yield notes(told, group.notes, dots=False)
    else:
        yield Paragraph(words.text("no_notes"))


def notes(told: Telling, shown: Sequence[Said], *, dots: bool = True) -> Listing:
    """Notes as a list; `dots`: each with its own, where those of its group do not hold them."""
    names = {voice.number: voice.name for voice in told.summary.legend}
    return Listing(tuple(Item(n.text, tuple(_beside(told, n, names, dots))) for n in shown))


def _beside(told: Telling, note: Said, names: dict[int, str], dots: bool) -> Iterable[str]:
    words = told.words
    every = (
        names.get(note.voice or 0, ""),
        heard(told, note),
        words.count("dots", note.dots) if dots and note.dots else "",
        words.text("written.starred") if note.starred else "",
        *beside_note(told, note),
    )
    return filter(None, every)


def _farewell(told: Telling) -> Iterator[Block]:
    """Closing words, what happens with the words of the people in the room, and thanks."""
    words, summary = told.words, told.summary
    yield from paragraphs(summary.closing, reach=True)
    if summary.confidentiality:
        yield Heading(2, words.text("your_words"))
        yield Paragraph(summary.confidentiality)
    if summary.thanks or summary.thanked:
        yield Heading(2, words.text("thank_you"))
        yield from paragraphs(summary.thanks)
    if summary.thanked:
        yield thoughts.listed(given(summary.thanked))


def more(told: Telling) -> Iterator[Block]:
    """All that was noted beside the notes, in the order of the printed pages."""
    for part in (
        agreed.since_last_time,
        agreed.fates,
        thoughts.statements,
        thoughts.goals,
        thoughts.grids,
        thoughts.dilemmas,
        thoughts.stories,
        thoughts.evidence,
        thoughts.word_list,
        thoughts.missing,
        thoughts.offers,
        thoughts.pulse,
    ):
        yield from part(told)


def _own_thoughts(told: Telling) -> Iterator[Block]:
    """Room to write: what stays, what to try, whom to talk to."""
    if told.summary.options.own_thoughts:
        title = told.words.text("own")
        yield Heading(2, title)
        yield Table(agreed.heads(told, *_OWN), (("",) * len(_OWN),), title)


def _small(text: str, *, reach: bool = False) -> list[Block]:
    return [Paragraph(text, small=True, reach=reach)] if text else []
