# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The gate sees: a fault that is planted in a sound paper is caught, whichever paper it is."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator

import pikepdf
import pytest

from facilitator.export.pdf import pdf_bytes
from facilitator.export.pdf.papers import PAPERS
from tests.export.gate.sessions import TOLD, summary_of
from tests.export.papers_read import failures

Plant = Callable[[pikepdf.Pdf], bool]


def elements(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Object]:
    """Every element of the tag tree, in reading order."""
    waiting = [pdf.Root.StructTreeRoot.K[0]]
    while waiting:
        element = waiting.pop()
        yield element
        kids = [kid for kid in element.K if not isinstance(kid, int) and "/S" in kid]
        waiting += reversed(kids)


def nothing(pdf: pikepdf.Pdf) -> bool:
    """Plants no fault: writing the file anew must not be one."""
    return bool(pdf.pages)


def no_alt(pdf: pikepdf.Pdf) -> bool:
    for element in elements(pdf):
        if element.S == "/Figure":
            del element["/Alt"]
            return True
    return False


def no_language(pdf: pikepdf.Pdf) -> bool:
    del pdf.Root["/Lang"]
    return True


def heading_that_jumps(pdf: pikepdf.Pdf) -> bool:
    *_, last = (element for element in elements(pdf) if str(element.S)[1:2] == "H")
    last.S = pikepdf.Name("/H6")
    return True


def paragraph_without_a_tag(pdf: pikepdf.Pdf) -> bool:
    for page in pdf.pages:
        code = pikepdf.parse_content_stream(page)
        for number, (operands, operator) in enumerate(code):
            if str(operator) == "BDC" and str(operands[0]) == "/P":
                after = range(number + 1, len(code))
                end = next(at for at in after if str(code[at][1]) == "EMC")
                if all(str(code[at][1]) != "BDC" for at in range(number + 1, end)):
                    kept = [*code[:number], *code[number + 1 : end], *code[end + 1 :]]
                    page.Contents = pdf.make_stream(pikepdf.unparse_content_stream(kept))
                    return True
    return False


def planted(data: bytes, plant: Plant) -> bytes | None:
    """The file with the fault; None where it has no place for this one."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        if not plant(pdf):
            return None
        out = io.BytesIO()
        pdf.save(out)
        return out.getvalue()


@pytest.fixture(scope="module")
def papers() -> dict[str, bytes]:
    made = {}
    for name, paper in PAPERS.items():
        summary = summary_of(TOLD, kind=name)
        if not paper.lacks(summary):
            made[name] = pdf_bytes(summary)
    return made


@pytest.mark.parametrize(
    "plant", [no_alt, no_language, heading_that_jumps, paragraph_without_a_tag]
)
def test_a_planted_fault_is_caught(papers: dict[str, bytes], plant: Plant) -> None:
    faulty = {name: made for name, data in papers.items() if (made := planted(data, plant))}
    assert len(faulty) > 1
    assert [name for name, data in faulty.items() if failures(data) == []] == []


def test_without_a_fault_all_is_well(papers: dict[str, bytes]) -> None:
    assert [name for name, data in papers.items() if failures(planted(data, nothing) or b"")] == []
