# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The web page beside its words: landmarks, languages, no script, nothing fetched from anywhere."""

from __future__ import annotations

import re

import pytest

from facilitator.domain.summary import Summary
from facilitator.export.html import html_text
from facilitator.export.outline import outline_of
from tests.export.everything import EVERYTHING
from tests.export.handover import of_notes, with_options
from tests.export.reading import Page


def page(summary: Summary) -> Page:
    return Page(html_text(outline_of(summary), summary.options))


def tags(found: Page, name: str) -> list[dict[str, str | None]]:
    return [attributes for tag, attributes in found.tags if tag == name]


@pytest.mark.parametrize("language", ["en", "nl", "sv", "et"])
def test_it_says_its_language_and_title(language: str) -> None:
    found = page(with_options(EVERYTHING, language=language))
    assert tags(found, "html") == [{"lang": language}]
    assert found.title == EVERYTHING.title


def test_landmarks_and_sections() -> None:
    found = page(EVERYTHING)
    names = [tag for tag, _ in found.tags]
    assert names.count("main") == names.count("header") == names.count("h1") == 1
    assert names.count("section") == names.count("h2") > 10
    assert names.index("main") < names.index("header") < names.index("h1")


def test_nothing_is_fetched_and_nothing_runs() -> None:
    found = page(EVERYTHING)
    names = {tag for tag, _ in found.tags}
    assert names.isdisjoint({"script", "link", "img", "iframe", "object", "base", "form"})
    attributes = {name for _, given in found.tags for name in given}
    assert attributes == {
        "aria-label", "charset", "class", "content", "dir", "href", "lang", "name", "scope",
    }  # fmt: skip
    assert "url(" not in found.style
    assert "@import" not in found.style


def test_heads_of_tables_have_their_scope() -> None:
    found = page(EVERYTHING)
    scopes = [attributes.get("scope") for attributes in tags(found, "th")]
    assert set(scopes) == {"col", "row"}
    assert all(attributes.get("aria-label") for attributes in tags(found, "table"))


def test_peoples_words_find_their_own_direction() -> None:
    found = page(EVERYTHING)
    for name in ("h1", "h2", "h3", "p", "li", "td", "th"):
        corner = 2 if name == "td" else 0  # the empty corners of two grids
        given = [attributes.get("dir") for attributes in tags(found, name)]
        assert given.count("auto") == len(given) - corner


def test_other_scripts_are_in_their_language() -> None:
    found = page(of_notes("I said שלום", "Ελλ"))
    assert [one["lang"] for one in tags(found, "span")] == ["he", "el"]


@pytest.mark.parametrize("text", ['<b>"a"</b>', "&amp;", "</style><script>x</script>", "]]>"])
def test_markup_stays_text(text: str) -> None:
    summary = of_notes(text, title=text)
    found = page(summary)
    assert ("li", text) in found.parts
    assert found.title == text
    assert {tag for tag, _ in found.tags}.isdisjoint({"b", "script"})


@pytest.mark.parametrize(("size", "points"), [("standard", 12), ("clear", 14), ("large", 18)])
def test_it_prints_in_three_sizes(size: str, points: int) -> None:
    style = page(with_options(EVERYTHING, size=size, paper="A3")).style
    assert f"font-size: {points}pt" in style
    assert "size: A3" in style
    assert not re.search("SCREEN|PRINT|PAGE|SMALL", style)


def test_only_the_words_of_the_facilitator_lead_somewhere() -> None:
    summary = of_notes("call 0555 010 20 <b>", contact="Ann & co, ann@example.org", closing="")
    assert tags(page(summary), "a") == [{"href": "mailto:ann@example.org"}]


def test_by_night_it_is_dark() -> None:
    assert "prefers-color-scheme: dark" in page(EVERYTHING).style
