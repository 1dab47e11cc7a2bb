# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A line means what the facilitator typed, and no word that somebody said is lost or altered."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.grammar import (
    ACTION,
    AGAIN,
    ASK,
    DATE,
    DECISION,
    NOTE,
    Line,
    Token,
    parse,
    token_at,
)
from facilitator.domain.matching import GROUP, VOICE, WHO, Named, Names

TODAY = date(2026, 11, 26)
NIGHTS = Named("d", "D", "Nights and weekends")
NAMES = Names(
    groups=(Named("a", "A", "Time to talk"), NIGHTS, Named("e", "E", "Tea and time")),
    people=(Named("ak", "AK", "Anna Karlsson"), Named("sw", "SW", "Sara Wik")),
    voices=(Named("v1", "1", "Service users"), Named("v2", "2", "Personal assistants")),
)


def meant(line: Line, kind: str) -> str | None:
    token = line.last(kind)
    return token.meant.id if token and token.meant else None


def test_a_line_without_signs_is_a_note() -> None:
    assert parse("  Ten minutes overlap makes the whole evening calm ") == Line(
        NOTE, "Ten minutes overlap makes the whole evening calm"
    )


def test_tokens_behind_the_words() -> None:
    line = parse("Stand-ins get keys but no story @AK #ni /2", NAMES)
    assert line.text == "Stand-ins get keys but no story"
    assert (meant(line, WHO), meant(line, GROUP), meant(line, VOICE)) == ("ak", "d", "v2")


@pytest.mark.parametrize("quoted", ['@"Heads of the teams, West"', "@”Heads of the teams, West”"])
def test_who_does_it_may_be_several_words_in_quotation_marks(quoted: str) -> None:
    line = parse(f"! Ask ten people {quoted} #ni +2w", NAMES, today=TODAY)
    token = line.last(WHO)
    assert (line.kind, line.text) == (ACTION, "Ask ten people")
    assert token
    assert (token.text, token.meant) == ("Heads of the teams, West", None)
    assert (meant(line, GROUP), line.due) == ("d", date(2026, 12, 10))
    assert meant(parse('! Ask @"anna ka"', NAMES), WHO) == "ak"


@pytest.mark.parametrize("text", ['He wrote @"all of us"', 'Ask @"" today', 'Ask @"us'])
def test_elsewhere_quotation_marks_are_words(text: str) -> None:
    assert parse(text, NAMES) == Line(NOTE, text)
    assert parse(f"{text} now", NAMES, kind=ACTION).text == f"{text} now"


def test_tokens_in_front_count_when_they_mean_one_thing() -> None:
    assert parse("@ak He asks, he doesn’t assume", NAMES).text == "He asks, he doesn’t assume"
    assert parse("#metoo changed a lot here", NAMES).text == "#metoo changed a lot here"


@pytest.mark.parametrize(
    "text",
    [
        "C# is hard",
        "write to e@mail",
        "open 24/7",
        "we are #1",
        "either/or",
        "call /9 or /22",
        "we asked @anna about it",
        "press #",
        "1 + 1",
        ">90 % agree",
        "#metoo",
        "@ak",
        "# title",
    ],
)
def test_signs_that_are_text_stay_text(text: str) -> None:
    line = parse(text, NAMES)
    assert (line.kind, line.text, line.tokens) == (NOTE, text, ())


def test_a_backslash_keeps_a_sign() -> None:
    assert parse(r"the channel \#nights", NAMES) == Line(NOTE, "the channel #nights")
    assert parse(r"\> not an answer").text == "> not an answer"
    assert parse(r"\+").text == "+"
    assert parse(r"\"quoted but no quote\"").starred is False
    assert parse(r"c:\#d").text == r"c:\#d"


def test_what_fits_nothing_or_several_is_taken_off_and_told() -> None:
    line = parse("Stand-ins get keys #time #zzz", NAMES)
    several, none = line.all(GROUP)
    assert line.text == "Stand-ins get keys"
    assert (several.meant, len(several.found)) == (None, 2)
    assert none.found == ()


def test_kept_for_the_next_notes() -> None:
    line = parse("##d @@ak //2", NAMES)
    assert line.text == ""
    assert [(t.kind, t.sticky, t.meant and t.meant.id) for t in line.tokens] == [
        (GROUP, True, "d"),
        (WHO, True, "ak"),
        (VOICE, True, "v2"),
    ]


@pytest.mark.parametrize(("line", "kind"), [("##", GROUP), ("@@", WHO), ("//", VOICE)])
def test_the_doubled_sign_alone_ends_it(line: str, kind: str) -> None:
    (token,) = parse(line, NAMES).tokens
    assert (token.kind, token.text, token.sticky) == (kind, "", True)


def test_a_heading_pasted_from_elsewhere_stays() -> None:
    assert parse("## Results").text == "## Results"


def test_builds_on_heard_again_and_quotes() -> None:
    assert parse("> and it costs nothing") == Line(NOTE, "and it costs nothing", builds_on=True)
    assert parse("+") == Line(AGAIN)
    assert parse("“He asks, he doesn’t assume” @ak", NAMES).starred
    assert parse('"He asks" he said').starred is False
    assert parse('"He asks"').text == '"He asks"'
    assert parse("> #d", NAMES) == Line(NOTE, "> #d")


def test_decisions_rest_on_groups() -> None:
    line = parse("= Try ten paid minutes #a #d", NAMES)
    assert (line.kind, line.text) == (DECISION, "Try ten paid minutes")
    assert [t.meant.id for t in line.all(GROUP) if t.meant] == ["a", "d"]
    assert parse("=5 is not a decision").kind == NOTE


def test_actions_have_owners_and_a_date() -> None:
    line = parse("! Invite night staff to session 5 @Sara 10 dec", NAMES, today=TODAY)
    assert (line.kind, line.text) == (ACTION, "Invite night staff to session 5")
    assert (meant(line, WHO), line.due) == ("sw", date(2026, 12, 10))
    assert [t.text for t in line.all(DATE)] == ["10 dec"]
    assert parse("! Call Per fri @sara", NAMES, today=TODAY).due == date(2026, 11, 27)
    assert parse("! 10 dec", NAMES, today=TODAY).text == "10 dec"
    assert parse("Call Per fri", NAMES, today=TODAY).due is None


def test_a_line_of_the_action_list_is_an_action() -> None:
    line = parse("Call the rota office +2w", NAMES, today=TODAY, kind=ACTION)
    assert (line.kind, line.due) == (ACTION, date(2026, 12, 10))
    assert parse("= Done", kind=ACTION).kind == DECISION


def test_a_question_has_somebody_to_answer_it_and_a_day() -> None:
    line = parse("? May overlap be paid @Per 10 dec", NAMES, today=TODAY)
    assert (line.kind, line.text, line.due) == (ASK, "May overlap be paid", date(2026, 12, 10))
    assert [t.text for t in line.all(WHO)] == ["Per"]
    line = parse('? Who pays #d @"Head of operations" +2w', NAMES, today=TODAY)
    assert (line.kind, line.text, meant(line, GROUP)) == (ASK, "Who pays", "d")
    assert [t.text for t in line.all(WHO)] == ["Head of operations"]


@pytest.mark.parametrize("said", ["?", "Really ?", "?Really", "?? what", r"\? Why", "Why? @ak"])
def test_a_question_mark_counts_only_in_front_and_alone(said: str) -> None:
    assert parse(said, NAMES, today=TODAY).kind == NOTE


def test_a_question_mark_that_was_said_is_kept_with_a_backslash() -> None:
    assert parse(r"\? is what I thought", NAMES).text == "? is what I thought"


def test_the_token_under_the_cursor() -> None:
    assert token_at("keys #ni", 8) == Token(GROUP, "ni", 5, 8)
    assert token_at("keys ##ni", 9) == Token(GROUP, "ni", 5, 9, sticky=True)
    assert token_at("keys @", 6) == Token(WHO, "", 5, 6)
    assert token_at("C#", 2) is None
    assert token_at("keys #ni", 7) is None
    assert token_at(r"keys \#ni", 9) is None


# For any line ----------------------------------------------------------------------------------

SIGNS = '#@/+>=!?"“”„«»'
lines = st.text(st.sampled_from('ab  #@/+>=!?\\"12d\n“'), max_size=40)
words = st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Zs"]), max_size=60)
tokens = st.lists(
    st.sampled_from(["#d", "#nights", "@ak", "@sara", "/2", "##a", "@@ak", "//1"]), max_size=4
)


def escaped(text: str) -> str:
    return re.sub(rf"(?<!\S)(?=\\*[{SIGNS}])", r"\\", text)


@given(words | lines, tokens)
def test_any_words_come_back_with_their_tokens(text: str, behind: list[str]) -> None:
    text = text.strip()
    line = parse(" ".join([escaped(text), *behind]), NAMES)
    if text:
        assert line.text == text
        assert [t.text for t in line.tokens] == [token.strip("#@/") for token in behind]
    assert line.kind == NOTE


@given(lines)
def test_nothing_is_lost_of_any_line(raw: str) -> None:
    """Every character is text, in a token, a sign in front, or the backslash that kept a sign."""
    line = parse(raw, NAMES, today=TODAY)
    rest = raw
    for token in reversed(line.tokens):
        assert raw[token.start : token.end] in (
            token.text,
            *(sign + token.text for sign in ("#", "@", "/", "##", "@@", "//")),
        )
        rest = rest[: token.start] + rest[token.end :]
    kept = re.sub(r"(?<!\S)\\(?=\\*[#@/+>=!?\"“”„«»])", "", rest).strip()
    signs = {DECISION: ["="], ACTION: ["!"], ASK: ["?"], AGAIN: ["+"]}.get(line.kind, [">"])
    assert kept == line.text or any(
        kept.startswith(sign) and kept.removeprefix(sign).strip() == line.text for sign in signs
    )


@given(lines)
def test_tokens_lie_beside_each_other(raw: str) -> None:
    ends = 0
    for token in parse(raw, NAMES, today=TODAY).tokens:
        assert ends <= token.start < token.end <= len(raw)
        ends = token.end
