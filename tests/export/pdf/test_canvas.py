# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The tagging layer, and that a validator would see what it must never let through."""

from __future__ import annotations

import io
from collections.abc import Callable

import page as validator
import pikepdf
import pytest

from facilitator.export.pdf.canvas import TaggedCanvas
from facilitator.export.pdf.fonts import REGULAR
from facilitator.export.pdf.metadata import About
from facilitator.export.pdf.structure import Element, Link
from facilitator.export.pdf.typesetting import Piece, Style, set_lines, text_width
from tests.export.tags import read

STYLE = Style(REGULAR, 10, 14)
SIZE = (300.0, 400.0)
Plant = Callable[[TaggedCanvas, Element], None]


def write(canvas: TaggedCanvas, text: str, element: Element | None, y: float = 300) -> None:
    canvas.write(set_lines([Piece(text, STYLE)], 250)[0], 20, y, element)


def paper(plant: Plant, *, title: str = "A paper", language: str = "en") -> bytes:
    """A page with a heading, a paragraph and whatever `plant` adds."""
    root = Element("Document")
    canvas = TaggedCanvas(SIZE, About(title, language), root, invariant=True)
    write(canvas, "Title", Element("H1", root), 350)
    write(canvas, "Some words.", Element("P", root), 330)
    plant(canvas, root)
    canvas.showPage()
    return canvas.finish()


def nothing(canvas: TaggedCanvas, root: Element) -> None:
    """Plants no fault."""


def rules_broken(data: bytes) -> set[str]:
    return {
        failure.rule_id
        for profile in ("ua1", "2a")
        for failure in validator.validate_pdf_bytes(data, profile=profile).failures
    }


def test_a_plain_paper_keeps_the_standards() -> None:
    assert rules_broken(paper(nothing)) == set()


def figure_without_alt(canvas: TaggedCanvas, root: Element) -> None:
    canvas.mark(Element("Figure", root))
    canvas.block(20, 200, 50, 20)


def heading_that_jumps(canvas: TaggedCanvas, root: Element) -> None:
    write(canvas, "Too deep", Element("H3", root))


def words_without_a_tag(canvas: TaggedCanvas, root: Element) -> None:
    canvas.decorate()
    canvas._close()
    canvas._open = "nothing"  # behind the back of the guard
    write(canvas, "Loose words", None)
    canvas._open = None


def image_without_a_tag(canvas: TaggedCanvas, root: Element) -> None:
    canvas._close()
    canvas._emit("10 10 20 20 re f")


@pytest.mark.parametrize(
    "fault", [figure_without_alt, heading_that_jumps, words_without_a_tag, image_without_a_tag]
)
def test_the_validator_sees_a_planted_fault(fault: Plant) -> None:
    assert rules_broken(paper(fault)) != set()


def test_the_validator_sees_a_paper_without_language() -> None:
    assert rules_broken(paper(nothing, language="")) != set()


def test_drawing_without_saying_what_it_is_raises() -> None:
    canvas = TaggedCanvas(SIZE, About("A paper", "en"), Element("Document"))
    with pytest.raises(RuntimeError):
        canvas.block(0, 0, 10, 10)


def test_a_paper_without_a_title_gets_one() -> None:
    assert rules_broken(paper(nothing, title="\x00 \n")) == set()


def test_a_figure_says_its_alt_text() -> None:
    def draw(canvas: TaggedCanvas, root: Element) -> None:
        figure = Element("Figure", root, alt="a black block")
        figure.bbox = (20, 200, 70, 220)
        canvas.mark(figure)
        canvas.block(20, 200, 50, 20)

    data = paper(draw)
    assert rules_broken(data) == set()
    assert [figure.alt for figure in read(data).root.all("Figure")] == ["a black block"]


def test_an_element_may_go_on_over_a_page() -> None:
    def draw(canvas: TaggedCanvas, root: Element) -> None:
        element = Element("P", root)
        write(canvas, "First half, ", element)
        canvas.showPage()
        write(canvas, "second half.", element)

    data = paper(draw)
    assert rules_broken(data) == set()
    assert read(data).root.all("P")[1].text == "First half, second half."


def test_elements_inside_a_line_stand_where_they_are_drawn() -> None:
    def draw(canvas: TaggedCanvas, root: Element) -> None:
        element = Element("P", root)
        inner = Element("Span", element, alt="twice", late=True)
        pieces = [Piece("said", STYLE), Piece(" ×2", STYLE, inner), Piece(" again", STYLE)]
        canvas.write(set_lines(pieces, 250)[0], 20, 300, element)

    data = paper(draw)
    assert rules_broken(data) == set()
    assert [
        str(kid.name if not isinstance(kid, str) else kid)
        for kid in read(data).root.all("P")[1].kids
    ] == ["said", "Span", " again"]


def test_a_link_is_tagged_and_reached() -> None:
    def draw(canvas: TaggedCanvas, root: Element) -> None:
        element = Element("P", root)
        link = Link(element, url="https://example.org", contents="Web page example.org")
        canvas.write(set_lines([Piece("the website", STYLE, link)], 250)[0], 20, 300, element)

    data = paper(draw)
    assert rules_broken(data) == set()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        (annotation,) = pdf.pages[0].Annots
        said = str(annotation.A.URI), str(annotation.Contents)
        assert said == ("https://example.org", "Web page example.org")
        tagged = pdf.Root.StructTreeRoot.K[0].K[-1].K[-1]
        assert [kid.Obj.objgen for kid in tagged.K if not isinstance(kid, int)] == [
            annotation.objgen
        ]
        left, bottom, right, top = map(float, annotation.Rect)
    assert (left, round(right - left, 1)) == (20, round(text_width("the website", STYLE), 1))
    assert bottom < 300 < top


def test_bookmarks_are_the_outline() -> None:
    def draw(canvas: TaggedCanvas, root: Element) -> None:
        canvas.bookmark("Title\nwith lines", 0, 350)
        canvas.bookmark("Below", 1, 330)

    assert read(paper(draw)).outline == ["Title with lines", "Below"]


def test_decoration_is_not_in_the_tags() -> None:
    def draw(canvas: TaggedCanvas, root: Element) -> None:
        canvas.decorate("Pagination")
        write(canvas, "page 1 会", None)
        canvas.decorate("Pagination")
        canvas.stroke("#999999", 0.5)
        canvas.rule(0, 10, 100, 10)

    data = paper(draw)
    assert rules_broken(data) == set()
    found = read(data)
    assert "page" not in found.root.text
    assert "".join(found.decoration) == "page 1 "
