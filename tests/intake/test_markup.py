# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""HTML from the clipboard, down to what can be read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.intake.markup import plain_of


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>Say <b>hello</b></p><p>Keys&nbsp;first &amp; last</p>",
         "Say hello\nKeys\xa0first & last"),
        ("<ul><li>one<li>two</ul>", "one\ntwo"),
        ("one<br>two<br/><br/>three", "one\ntwo\nthree"),
        ("<table><tr><th>Note</th><th>Group</th></tr><tr><td>a</td><td><p>b</p></td></tr></table>",
         "Note\tGroup\na\tb"),
        ("<head><title>x</title><style>p{}</style></head><script>alert(1)</script>words", "words"),
        ("<p>a\n   b</p>", "a b"),
        ("", ""),
        ("<![if !x]><p>a</b></p></div>", "a"),
        ("<p>a<![foo[bar]]>b</p>", "ab"),
    ],
)  # fmt: skip
def test_words_of_markup(html: str, text: str) -> None:
    assert plain_of(html) == text


@given(st.text(alphabet="<>/!-[]&;abptdrlis \n\t\"'="))
def test_any_markup_at_all(html: str) -> None:
    assert isinstance(plain_of(html), str)
