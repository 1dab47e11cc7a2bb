# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The Word file beside its words: what a screen reader, a printer, the next writer find in it."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn
from docx.shared import Pt

from facilitator.domain.summary import PaperOptions, Summary
from facilitator.export.outline import outline_of
from facilitator.export.outline.blocks import Bars, Heading, Item, Listing, Outline, Table
from facilitator.export.word import docx_bytes
from tests.export.everything import EVERYTHING
from tests.export.handover import of_notes, with_options

OPTIONS = PaperOptions()


def parts(summary: Summary) -> dict[str, str]:
    data = docx_bytes(outline_of(summary), summary.options, invariant=True)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name).decode("utf-8") for name in archive.namelist()}


def opened(summary: Summary) -> Document:
    return docx.Document(io.BytesIO(docx_bytes(outline_of(summary), summary.options)))


def of_blocks(*blocks: object, language: str = "en") -> Document:
    outline = Outline("Title", "a paper", language, (Heading(1, "Title"), *blocks))  # type: ignore[arg-type]
    return docx.Document(io.BytesIO(docx_bytes(outline, OPTIONS)))


# About the file ----------------------------------------------------------------------------------


def test_it_says_its_title_and_language_and_not_who_made_it() -> None:
    about = opened(with_options(EVERYTHING, language="sv")).core_properties
    assert (about.title, about.language) == (EVERYTHING.title, "sv")
    assert about.author == about.last_modified_by == about.comments == ""


def test_nothing_in_it_is_of_another_program() -> None:
    found = parts(EVERYTHING)
    assert not [name for name in found if not name.endswith((".xml", ".rels"))]
    assert "python-docx" not in "".join(found.values())


def test_the_same_outline_gives_the_same_bytes() -> None:
    outline = outline_of(EVERYTHING)
    assert docx_bytes(outline, OPTIONS, invariant=True) == docx_bytes(
        outline, OPTIONS, invariant=True
    )


@pytest.mark.parametrize(
    ("language", "locale"), [("en", "en-GB"), ("nl", "nl-NL"), ("sv", "sv-SE"), ("et", "et-EE")]
)
def test_the_spelling_is_that_of_the_paper(language: str, locale: str) -> None:
    found = parts(with_options(EVERYTHING, language=language))
    assert f'<w:lang w:val="{locale}"' in found["word/styles.xml"]
    assert '<w:autoHyphenation w:val="false"/>' in found["word/settings.xml"]


@pytest.mark.parametrize(("size", "points"), [("standard", 12), ("clear", 14), ("large", 18)])
def test_three_sizes_of_print(size: str, points: int) -> None:
    styles = parts(with_options(EVERYTHING, size=size))["word/styles.xml"]
    assert f'<w:sz w:val="{2 * points}"/><w:szCs w:val="{2 * points}"/><w:lang' in styles


@pytest.mark.parametrize(("paper", "millimetres"), [("A4", (210, 297)), ("A3", (297, 420))])
def test_the_page(paper: str, millimetres: tuple[int, int]) -> None:
    section = opened(with_options(EVERYTHING, paper=paper)).sections[0]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == millimetres


def test_pages_are_numbered_by_the_program_that_opens_it() -> None:
    foot = opened(EVERYTHING).sections[0].footer.paragraphs[0]
    fields = [field.get(qn("w:instr")) for field in foot._p.iter(qn("w:fldSimple"))]
    assert fields == ["PAGE", "NUMPAGES"]
    assert foot.text.startswith(EVERYTHING.title)
    assert " / " in foot.text


# Structure ---------------------------------------------------------------------------------------


def test_items_are_a_real_list() -> None:
    document = of_blocks(Listing((Item("One", ("two", "three")),)))
    item = document.paragraphs[-1]
    assert item.style.name == "List Bullet"
    assert item.style.element.pPr.numPr.numId.val == 1
    assert [(run.text, run.style.name) for run in item.runs] == [
        ("One", "Default Paragraph Font"),
        (" · two", "Addition"),
        (" · three", "Addition"),
    ]


def test_every_table_repeats_its_marked_head_and_says_what_it_is() -> None:
    for table in opened(EVERYTHING).tables:
        first, *others = table._tbl.tr_lst
        assert first.trPr.find(qn("w:tblHeader")) is not None
        assert all(row.trPr.find(qn("w:tblHeader")) is None for row in others)
        assert table._tbl.tblPr.find(qn("w:tblCaption")).get(qn("w:val"))


@pytest.mark.parametrize("row_heads", [True, False])
def test_heads_of_rows_are_marked(row_heads: bool) -> None:
    (table,) = of_blocks(Table(("", "Now"), (("A", "b"),), "About", row_heads)).tables
    look = table._tbl.tblPr.find(qn("w:tblLook"))
    assert look.get(qn("w:firstColumn")) == ("1" if row_heads else "0")
    styles = [cell.paragraphs[0].style.name for cell in table.rows[1].cells]
    assert styles == ["Head of cells" if row_heads else "Cell", "Cell"]


def test_bars_are_a_table_of_their_figures() -> None:
    (table,) = of_blocks(Bars((("agree", 3), ("", 0)), "3 agree"), language="nl").tables
    cells = [[cell.text for cell in row.cells] for row in table.rows]
    assert cells == [["Wat", "Hoeveel"], ["agree", "3"], ["", "0"]]


def test_two_tables_in_a_row_stay_two() -> None:
    table = Table(("A",), (("b",),))
    assert len(of_blocks(table, table, Heading(2, "c"), table, Heading(2, "d")).tables) == 3
    kinds = [type(part).__name__ for part in of_blocks(table, table).iter_inner_content()]
    assert kinds == ["Paragraph", "Table", "Paragraph", "Table", "Paragraph"]


def test_an_empty_row_has_room_to_write_in() -> None:
    (table,) = of_blocks(Table(("A", "B"), (("", ""), ("a", "")))).tables
    assert table.rows[1].height > Pt(100)
    assert table.rows[2].height is None


def test_columns_share_the_page() -> None:
    words = Table(("A", "B"), (("x" * 500, "Thu 3 Dec"),))
    (table,) = of_blocks(words).tables
    wide, narrow = (column.width.mm for column in table.columns)
    assert 165 < wide + narrow < 171
    assert 25 < narrow < wide


# Languages and directions ------------------------------------------------------------------------


def test_each_script_is_spoken_and_set_its_own_way() -> None:
    document = opened(of_notes("I said שלום to him", "Ελλ"))
    hebrew, greek = document.paragraphs[-4:-2]
    marked = [
        (run.text, run._r.rPr is not None and run._r.rPr.find(qn("w:rtl")) is not None)
        for run in hebrew.runs
    ]
    assert marked == [("I said ", False), ("שלום", True), (" to him", False)]
    assert hebrew.runs[1]._r.rPr.find(qn("w:lang")).get(qn("w:bidi")) == "he"
    assert greek.runs[0]._r.rPr.find(qn("w:lang")).get(qn("w:val")) == "el"


def test_a_note_that_begins_from_the_right_is_set_from_the_right() -> None:
    document = opened(of_notes("«שלום» 12", "plain"))
    leftwards, plain = document.paragraphs[-4:-2]
    assert leftwards._p.pPr.find(qn("w:bidi")) is not None
    assert all(run._r.rPr.find(qn("w:rtl")) is not None for run in leftwards.runs)
    assert plain._p.pPr.find(qn("w:bidi")) is None


def test_only_the_words_of_the_facilitator_lead_somewhere() -> None:
    document = opened(of_notes("mail a@example.org", contact="Ann, ann@example.org"))
    links = [link for paragraph in document.paragraphs for link in paragraph.hyperlinks]
    assert [(link.text, link.address) for link in links] == [
        ("ann@example.org", "mailto:ann@example.org")
    ]


def test_what_xml_forbids_is_seen_to_have_been_there() -> None:
    summary = replace(of_notes("a\x00b\ud800\ufffe"), title="T\x07", place="\x1b")
    assert opened(summary).paragraphs[-3].text == "a\ufffdb\ufffd\ufffd"


def test_lines_stay_lines() -> None:
    assert opened(of_notes("one\r\ntwo\u2028\nfour")).paragraphs[-3].text == "one\ntwo\n\nfour"


def test_a_table_of_figures_is_never_cut() -> None:
    (table,) = of_blocks(Bars((("agree", 3), ("unsure", 2)), "3 agree")).tables
    kept = [row.cells[0].paragraphs[0].paragraph_format.keep_with_next for row in table.rows]
    assert kept == [True, True, None]


@pytest.mark.parametrize(("paper", "millimetres"), [("A4", 170), ("A3", 257)])
def test_the_number_of_the_page_is_at_the_right_end(paper: str, millimetres: int) -> None:
    (tab,) = (
        opened(with_options(EVERYTHING, paper=paper)).styles["Footer"].element.iter(qn("w:tab"))
    )
    assert round(int(tab.get(qn("w:pos"))) / 20 / 72 * 25.4) == millimetres


@pytest.mark.parametrize("columns", [1, 3, 30])
def test_any_number_of_columns_has_room(columns: int) -> None:
    cells = ("a word " * 40, "x" * 1000, *("" for _ in range(columns)))[:columns]
    (table,) = of_blocks(Table(("Head",) * columns, (cells,))).tables
    widths = [column.width.mm for column in table.columns]
    assert 169 < sum(widths) < 171
    assert min(widths) > 3
