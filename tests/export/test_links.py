# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Addresses and telephone numbers are found in the facilitator's words, and days are not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.export.links import pieces, ways


def found(text: str) -> list[tuple[str, str]]:
    return [(text[way.start : way.end], way.url) for way in ways(text)]


@pytest.mark.parametrize(
    ("text", "said", "url"),
    [
        ("Iman Haddad, 0555 010 20", "0555 010 20", "tel:055501020"),
        ("call (0555 010 20).", "0555 010 20", "tel:055501020"),
        ("(020) 123 45 67", "(020) 123 45 67", "tel:0201234567"),
        ("tel. 020-123\u00a0456 7,", "020-123\u00a0456 7", "tel:0201234567"),
        ("+31 (0)20 123 45 67", "+31 (0)20 123 45 67", "tel:+31201234567"),
        ("+372 5123 4567.", "+372 5123 4567", "tel:+37251234567"),
        ("Manager, circle@example.org.", "circle@example.org", "mailto:circle@example.org"),
        ("<a.b+c%d@x-y.org>", "a.b+c%d@x-y.org", "mailto:a.b+c%25d@x-y.org"),
        ("see https://example.org/a(b)?q=1.", "https://example.org/a(b)?q=1", None),
        ("(www.example.org/x),", "www.example.org/x", "https://www.example.org/x"),
        ("https://exämple.org/ö", "https://exämple.org/ö", "https://xn--exmple-cua.org/%C3%B6"),
        ("“https://example.org/a”", "https://example.org/a", None),
    ],
)
def test_a_way_to_reach_somebody(text: str, said: str, url: str | None) -> None:
    assert found(text) == [(said, url or said)]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Thursday 26 November 2026, 13:00–15:00, Library hall",
        "2026-11-26, 03-12-2026, 03 12 2026, 01/02/26, 09.00-15.00",
        "We are 18 of 20, 0 of 40, 0,5 or 1 200 000; room 014",
        "a@b, @home, e.g.this, http://example.org, javascript:alert(1), file:///etc/hostname",
        "0" * 40,
    ],
)
def test_no_way_to_reach_anybody(text: str) -> None:
    assert found(text) == []


def test_several_ways_in_their_order() -> None:
    text = "me@example.org (0555 010 20) or www.example.org"
    assert [said for said, _ in found(text)] == ["me@example.org", "0555 010 20", "www.example.org"]


@given(st.text(st.sampled_from("+0123 ()-/.@:aw\u00a0é\n") | st.characters(), max_size=80))
def test_links_lead_to_mail_web_or_telephone_alone_and_change_nothing(text: str) -> None:
    at = 0
    for way in ways(text):
        assert at <= way.start < way.end <= len(text)
        assert way.url.startswith(("mailto:", "https://", "tel:"))
        assert way.url.isascii()
        assert not any(char.isspace() or char in '<>"' for char in way.url)
        at = way.end


REACHED = st.lists(st.sampled_from(["a@b.org", " 0555 010 20", "x "])).map("".join)


@given(st.text() | REACHED)
def test_pieces_are_the_whole_text(text: str) -> None:
    assert "".join(said for said, _ in pieces(text)) == text
    assert all(said for said, _ in pieces(text))
    assert [piece for piece in pieces(text) if piece[1]] == found(text)


@pytest.mark.parametrize(
    "part", ["x", "a@", "0 ", "+1", "https://", "0(0)", "a.b-c@", "a@a.a.a", "www."]
)
def test_long_texts_take_no_long_time(part: str) -> None:
    text = part * (200_000 // len(part))
    assert all(way.end - way.start < 3_000 for way in ways(text))
