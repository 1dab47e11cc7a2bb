# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Every code that the program raises has its one sentence, and no sentence is for nothing."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from facilitator.cli.words import FINDINGS, SENTENCES, Misunderstood, counted, finding, sentence
from facilitator.domain.errors import StoreError, Unreadable

PACKAGE = Path(__file__).resolve().parents[2] / "facilitator"
FAMILIES = (
    "check", "count", "demo", "dots", "export", "file", "fit", "group", "import", "library",
    "link", "minutes", "name", "note", "people", "photo", "place", "places", "rules", "session",
    "story", "templates", "text", "typed", "value", "voice", "window",
)  # fmt: skip
CODE = re.compile(rf"(?:{'|'.join(FAMILIES)})\.[a-z_0-9]+")
# Where these shapes of text are something else than a code.
NOT_CODES = {"ui", "words.py", "migrations"}
FILES = {"library.facilitator", "templates.json"}


def codes() -> set[str]:
    """Every text in the source that has the form of a code, where errors are raised."""
    found = {"gone"}
    for file in PACKAGE.rglob("*.py"):
        if NOT_CODES.intersection(file.relative_to(PACKAGE).parts):
            continue
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            text = node.value if isinstance(node, ast.Constant) else None
            if isinstance(text, str) and CODE.fullmatch(text):
                found.add(text)
    return found - FILES


def test_every_code_has_its_sentence() -> None:
    assert codes() - SENTENCES.keys() - FINDINGS.keys() == set()


def test_no_sentence_is_for_nothing() -> None:
    known = codes() | {"library.locked_by"}
    assert (SENTENCES.keys() | FINDINGS.keys()) - known == set()


@pytest.mark.parametrize("words", [*SENTENCES.values(), *FINDINGS.values()])
def test_one_plain_sentence_each(words: str) -> None:
    plain = re.sub(r"\{[^}]*\}", "x", words).replace("name that ends in .pdf", "name")
    assert plain[-1] == "."
    assert plain.count(". ") == 0
    assert "!" not in plain
    assert not re.search(r"\b(user|error|failed|invalid|delete|cluster)\b", plain, re.IGNORECASE)


@pytest.mark.parametrize("code", SENTENCES)
def test_a_sentence_never_stops_for_want_of_a_detail(code: str) -> None:
    assert "{" not in sentence(Unreadable(code))


def test_who_has_the_library_open() -> None:
    problem = StoreError(
        "library.locked", path="a.f", host="anna", since="2026-11-26T12:00:00+00:00"
    )
    assert sentence(problem).startswith("a.f is open on anna since 26 November 2026, ")
    assert "another window" in sentence(StoreError("library.locked", path="a.f"))
    odd = StoreError("library.locked", path="a.f", host="anna", since="just now")
    assert "since just now" in sentence(odd)


def test_what_is_needed_in_words() -> None:
    problem = Unreadable("file.wrong_kind", path="a", where="notes 4 › text", expected="text")
    assert sentence(problem) == "a, notes 4 › text: text is needed here."
    assert "something else" in sentence(Unreadable("file.wrong_kind", expected="a bird"))


def test_an_unknown_code_is_named() -> None:
    assert sentence(Misunderstood("new.code")) == "That did not work (new.code)."


def test_counts_and_findings() -> None:
    assert (counted(1, "note"), counted(1_200, "note")) == ("1 note", "1,200 notes")
    assert counted(2, "person", "people") == "2 people"
    assert "note: 3" in finding("check.index", "note: 3")
