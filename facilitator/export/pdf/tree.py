# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Our tree on one page: the sentence that we share is the trunk, groups of notes are its branches.

On the branches hang the decisions that rest on them and the stories that may leave the room.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from facilitator.domain.summary.outcomes import STOP
from facilitator.domain.summary.thoughts import ROOM
from facilitator.export.pdf.blocks import add, fresh_pages, headed, opening
from facilitator.export.pdf.canvas import LAYOUT, TaggedCanvas
from facilitator.export.pdf.flow import Draw, Pages, Row, Section
from facilitator.export.pdf.flowables import kept, paragraph, says, shifted, text_rows
from facilitator.export.pdf.sheet import Sheet, bullet, letter_boxes, letter_width
from facilitator.export.pdf.structure import BULLETS, LETTERS, Element
from facilitator.export.pdf.styles import INK
from facilitator.export.pdf.typesetting import Piece
from facilitator.export.phrases.opening import name_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from facilitator.domain.summary import Group

_BRANCH = 9  # millimetres from the trunk to the words on a branch
_LEAF = 6  # and from these to a leaf


def pages(sheet: Sheet) -> Pages:
    """The tree, from the trunk to the leaves."""
    words = sheet.words
    filled = fresh_pages(sheet)
    filled.add([Section(opening(sheet, words.text("tree")))])
    for key, make in (("tree.trunk", _trunk), ("tree.branches", _branches)):
        add(sheet, filled, headed(sheet, words.text(key), partial(make, sheet)))
        sheet.step()
    return filled


def _trunk(sheet: Sheet) -> Section:
    """The shared sentence; a group that has none yet shares its question."""
    m, summary = sheet.measures, sheet.summary
    said = summary.course or summary.question or sheet.title
    return Section(kept(paragraph(said, m.heading, sheet.root, m.width)))


def _branches(sheet: Sheet) -> Section:
    groups = [(group, list(_leaves(sheet, group.letter))) for group in sheet.summary.groups]
    loose = list(_leaves(sheet, ""))
    listed = Element("L", sheet.root, attributes=LETTERS)
    rows: list[Row] = []
    for number, (group, leaves) in enumerate(groups, 1):
        last = number == len(groups) and not loose
        rows += _branch(sheet, listed, group, leaves, last=last)
    if loose:
        body = _body(Element("LI", listed))
        name = sheet.words.text("tree.loose")
        own = text_rows([Piece(name, sheet.measures.next)], says("P", body, name), _width(sheet))
        rows += _grown(sheet, own, _leaf_rows(sheet, body, loose), last=True)
    return Section(rows)


def _leaves(sheet: Sheet, letter: str) -> Iterator[str]:
    """What hangs on the branch with this letter; "" for what hangs on none."""
    summary = sheet.summary
    for decided in summary.decisions:
        if letter in decided.letters or not (letter or decided.letters):
            key = "tree.stop" if decided.type == STOP else "tree.decided"
            yield sheet.words.text(key, text=decided.text)
    for told in summary.stories:
        if told.consent != ROOM and (letter in told.letters or not (letter or told.letters)):
            yield told.sentence


def _branch(
    sheet: Sheet, listed: Element, group: Group, leaves: list[str], *, last: bool
) -> list[Row]:
    m = sheet.measures
    item = Element("LI", listed)
    label = Element("Lbl", item)
    body = _body(item)
    name = name_of(sheet, group)
    own = text_rows(
        [Piece(name, m.next)],
        says("P", body, name),
        _width(sheet),
        indent=letter_width([group.letter], m),
        before=letter_boxes([group.letter], label, m, m.next.leading),
    )
    return _grown(sheet, own, _leaf_rows(sheet, body, leaves), last=last)


def _body(item: Element) -> Element:
    return Element("LBody", item)


def _width(sheet: Sheet) -> float:
    return sheet.measures.width - _BRANCH * sheet.measures.mm


def _leaf_rows(sheet: Sheet, body: Element, leaves: list[str]) -> list[Row]:
    m = sheet.measures
    if not leaves:
        return []
    listed = Element("L", body, attributes=BULLETS)
    rows: list[Row] = []
    for leaf in leaves:
        item = Element("LI", listed)
        made = text_rows(
            [Piece(leaf, m.purpose)],
            says("LBody", item, leaf),
            _width(sheet) - _LEAF * m.mm,
            indent=3.6 * m.em,
            before=bullet(sheet, m.purpose, item),
            padding=(0.5 * m.em, 0.5 * m.em),
        )
        rows += [
            Row(row.height, row.draw and shifted(row.draw, _LEAF * m.mm, 0), row.keep)
            for row in made
        ]
    return rows


def _grown(sheet: Sheet, own: list[Row], leaves: list[Row], *, last: bool) -> list[Row]:
    """The rows of a branch, beside the trunk from which it grows."""
    m = sheet.measures
    below = Row(5 * m.mm)
    rows = [*own, *leaves, below]
    grown = []
    for number, row in enumerate(rows):
        at = m.next.leading / 2 if number == 0 else 0.0
        keep = row.keep or (number < len(own) and bool(leaves))
        grown.append(replace(row, keep=keep, draw=_beside_trunk(sheet, row, at, last=last)))
    return grown


def _beside_trunk(sheet: Sheet, row: Row, at: float, *, last: bool) -> Draw:
    """Draws the trunk along a row, and at `at` points from its top the branch."""
    m = sheet.measures
    reach = row.height if not last else at
    return partial(
        _draw_branch,
        inner=shifted(row.draw, _BRANCH * m.mm, 0) if row.draw else None,
        reach=reach,
        branch=at,
        length=(_BRANCH - 2) * m.mm,
        line=0.5 * m.mm,
    )


def _draw_branch(
    canvas: TaggedCanvas,
    x: float,
    y: float,
    *,
    inner: Draw | None,
    reach: float,
    branch: float,
    length: float,
    line: float,
) -> None:
    canvas.decorate(LAYOUT)
    canvas.stroke(INK, line)
    if reach:
        canvas.rule(x + line, y, x + line, y - reach)
    if branch:
        canvas.rule(x + line, y - branch, x + line + length, y - branch)
    if inner:
        inner(canvas, x, y)
