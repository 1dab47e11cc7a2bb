# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The facilitator's own agenda: what comes when, how, and what to bring. Not to hand out."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from facilitator.export.pdf.blocks import fresh_pages, headed, opening, ruled
from facilitator.export.pdf.flow import Pages, Row, Section, space
from facilitator.export.pdf.flowables import paragraph, rule, says, text_rows
from facilitator.export.pdf.pack.boxes import box
from facilitator.export.pdf.pack.languages import says_second
from facilitator.export.pdf.pack.rows import beside
from facilitator.export.pdf.structure import BULLETS, ROW_HEADER, Element
from facilitator.export.pdf.table import Table, table_head, table_row
from facilitator.export.pdf.typesetting import Piece, text_width
from facilitator.export.phrases import capital

if TYPE_CHECKING:
    from facilitator.domain.summary import PlannedStage
    from facilitator.export.pdf.sheet import Sheet

_DOTS = "dots"  # the material of which a session says how many each person gets
_HOW = 34  # millimetres for how a stage goes
_LINES = 6  # to write on, where nothing is planned yet


def pages(sheet: Sheet) -> Pages:
    """Whose paper it is, what the session is for, the stages with their times, what to bring."""
    m, words, plan = sheet.measures, sheet.words, sheet.summary.plan
    filled = fresh_pages(sheet)
    rows = opening(sheet, words.text("agenda"))
    private = any(stage.tips.strip() for stage in plan.stages)
    whose = words.text("agenda.own" if private else "agenda.yours")
    rows += [space(2.4 * m.mm), *paragraph(whose, m.strong, sheet.root, m.width)]
    for line in _facts(sheet):
        rows += [space(1.2 * m.mm), *paragraph(line, m.body, sheet.root, m.width)]
    rows.append(space(4 * m.mm))
    filled.add([Section(rows)])
    if plan.stages:
        filled.add([_stages(sheet)])
    else:
        none = paragraph(words.text("agenda.none"), m.body, sheet.root, m.width)
        filled.add([Section([*none, *ruled(sheet, _LINES)])])
    filled.add_block(headed(sheet, words.text("agenda.bring"), partial(_materials, sheet)))
    return filled


def _facts(sheet: Sheet) -> list[str]:
    """When and where, how many are expected, and what the group is asked and may decide."""
    summary, words = sheet.summary, sheet.words
    when = (
        capital(words.long_date(summary.date)),
        words.times(summary.start, summary.end),
        summary.place,
        words.count("people", summary.people) if summary.people else "",
    )
    said = [", ".join(filter(None, when))]
    said += [summary.question] if summary.question != sheet.title else []
    said += [f"{words.text('mandate')} {summary.mandate}"] if summary.mandate else []
    return [line for line in said if line]


def _stages(sheet: Sheet) -> Section:
    m, words, plan = sheet.measures, sheet.words, sheet.summary.plan
    heads = [words.text(key) for key in ("time", "agenda.what", "agenda.how")]
    clock = max(text_width(text, m.strong) for text in ("00:00", heads[0])) + 4 * m.mm
    how = _HOW * m.em if m.columns > 1 else _HOW * m.mm * 1.2
    table = Table(
        widths=(clock, m.width - clock - how, how),
        head=m.header,
        cell=m.body,
        above=1.7 * m.mm,
        right=3 * m.mm,
        indent=0.0,
        line="#777777",
    )
    element = Element("Table", sheet.root)
    rows = [table_head(table, heads, element, below=1.4 * m.mm)]
    for stage in plan.stages:
        rows += _row(sheet, table, stage, element)
    end = words.count("agenda.total", plan.minutes)
    last = [[Piece(plan.ends, m.strong)], [Piece(words.text("agenda.end"), m.strong)]]
    rows += table_row(table, [*last, [Piece(end, m.body)]], element, row_heads=True)
    return Section(rows, table_head(table, heads, None, below=1.4 * m.mm))


def _row(sheet: Sheet, table: Table, stage: PlannedStage, parent: Element) -> list[Row]:
    """A stage. Its texts are paragraphs, each in its language; only many lines may be cut."""
    m = sheet.measures
    row = Element("TR", parent)
    clock, what, how = (width - table.right for width in table.widths)
    starts = text_rows(
        [Piece(stage.starts, m.strong)], Element("TH", row, attributes=ROW_HEADER), clock
    )
    said = _what(sheet, stage, Element("TD", row), what)
    way = text_rows(_how(sheet, stage), Element("TD", row), how)
    rows = beside([starts, said, way], table.lefts)
    end = rule(0.5, sum(table.widths), 0.5, table.line, keep=False)
    return [space(table.above), *rows, space(table.above), end]


def _what(sheet: Sheet, stage: PlannedStage, cell: Element, width: float) -> list[Row]:
    """The title, the question in its languages, and below them what is for the facilitator."""
    m, words = sheet.measures, sheet.words
    note = f" ({words.text('agenda.optional')})" if stage.optional else ""
    tips = words.text("agenda.tips", text=stage.tips) if stage.tips.strip() else ""
    rows: list[Row] = []
    for text, style in (
        (f"{stage.title}{note}", m.strong),
        (stage.prompt, m.body),
        (stage.second_prompt, m.small),
        (tips, m.small),
    ):
        if text.strip():
            second = text is stage.second_prompt
            element = says_second(sheet, cell, text) if second else says("P", cell, text)
            rows += text_rows([Piece(text, style)], element, width, together=1)
    return rows


def _how(sheet: Sheet, stage: PlannedStage) -> list[Piece]:
    """The way of working, and below it how many minutes it takes."""
    m, words = sheet.measures, sheet.words
    pieces = [Piece(words.named("modes", stage.mode) if stage.mode else "", m.body)]
    if stage.minutes:
        minutes = words.count("agenda.minutes", stage.minutes)
        pieces.append(Piece(f"\n{minutes}" if stage.mode else minutes, m.small))
    return pieces


def _materials(sheet: Sheet) -> Section:
    """What to bring with a box to tick, and two lines for what is special this time."""
    m, words, summary = sheet.measures, sheet.words, sheet.summary
    listed = Element("L", sheet.root, attributes=BULLETS) if summary.plan.materials else sheet.root
    rows: list[Row] = []
    for material in summary.plan.materials:
        text = words.named("materials", material)
        if material == _DOTS and summary.dots_per_person:
            text = words.text("agenda.dots", n=summary.dots_per_person)
        body = says("LBody", Element("LI", listed), text)
        before = box(3.6 * m.em, leading=m.body.leading)
        padding = (0.65 * m.em, 0.65 * m.em)
        rows += text_rows(
            [Piece(text, m.body)], body, m.width, indent=7 * m.em, before=before, padding=padding
        )
    lines = ruled(sheet, 2)
    return Section([*rows, lines[0], replace(lines[1], keep=False)])
