# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Every code that the program can raise has words, and the words keep to the house rules."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import facilitator
from facilitator.domain.errors import KnownError
from facilitator.ui import sentences

ROOT = Path(facilitator.__file__).parent
NEVER = re.compile(r"\b(user|error|failed|invalid|delete|cluster|please)\b|!", re.IGNORECASE)


def trees() -> list[ast.Module]:
    """Of all modules but those of the command line, which has words of its own."""
    files = [file for file in sorted(ROOT.rglob("*.py")) if file.parent.name != "cli"]
    return [ast.parse(file.read_text(encoding="utf-8")) for file in files]


def family(modules: list[ast.Module]) -> set[str]:
    """KnownError and everything below it, by name."""
    below = {"KnownError"}
    classes = [
        node for tree in modules for node in ast.walk(tree) if isinstance(node, ast.ClassDef)
    ]
    while True:
        more = {
            node.name
            for node in classes
            for base in node.bases
            if isinstance(base, ast.Name) and base.id in below
        }
        if more <= below:
            return below
        below |= more


def raised_codes() -> set[str]:
    modules = trees()
    names = family(modules)
    return {
        str(node.args[0].value)
        for tree in modules
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in names
        and node.args
        and isinstance(node.args[0], ast.Constant)
    }


def test_every_code_that_is_raised_has_a_sentence() -> None:
    assert "note.empty" in raised_codes()
    assert raised_codes() - sentences.codes() == set()


@pytest.mark.parametrize("code", sorted(sentences.codes()))
def test_sentences_are_plain_and_calm(code: str) -> None:
    words = sentences.sentence(KnownError(code, path="/a/library"))
    assert not NEVER.search(words)
    assert words[0].isupper() or words[0] in "“/…"
    assert words.endswith(".")


def test_details_are_filled_in_and_braces_in_them_stay() -> None:
    words = sentences.sentence(KnownError("library.missing", path="/home/{x}/lib"))
    assert words == "There is no library at /home/{x}/lib."


def test_an_unknown_code_is_still_a_sentence() -> None:
    words = sentences.sentence(KnownError("something.new"))
    assert words == "That did not work. Nothing was changed."
