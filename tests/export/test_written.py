# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Word, HTML and Markdown, read back by other readers: they say what the outline says."""

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise, product
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from facilitator.domain.summary import (
    PARTICIPANTS,
    Decided,
    Given,
    Group,
    PaperOptions,
    Said,
    Summary,
    ToDo,
    Weighed,
    Word,
    summarise,
)
from facilitator.domain.summary.over_time import SERIES
from facilitator.domain.text import one_line
from facilitator.export.errors import ExportError
from facilitator.export.outline import OUTLINES, outline_of
from facilitator.export.pdf import Stopped
from facilitator.export.written import SUFFIXES, write_written, written_bytes
from facilitator.intake.demo import build_sample_library
from facilitator.store.workspace import Workspace
from tests.export.everything import EVERYTHING
from tests.export.handover import HANDOVER, big, of_notes, with_options
from tests.export.outline.test_series import report
from tests.export.reading import READERS, expected, shown

OF_ONE_SESSION = [paper for paper in OUTLINES if paper != SERIES]
SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large]


def read(summary: Summary, suffix: str) -> list[tuple[str, object]]:
    return READERS[suffix](written_bytes(summary, suffix))


# Writing -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_the_file_is_the_same_as_in_memory(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"summary{suffix.upper()}"
    path.write_bytes(b"old")
    write_written(EVERYTHING, path, invariant=True)
    assert path.read_bytes() == written_bytes(EVERYTHING, suffix, invariant=True)


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_folder_that_is_not_there(tmp_path: Path, suffix: str) -> None:
    with pytest.raises(ExportError) as caught:
        write_written(HANDOVER, tmp_path / "none" / f"summary{suffix}")
    assert caught.value.code == "export.no_folder"


@pytest.mark.parametrize(("suffix", "paper"), [(".odt", ""), ("", ""), (".docx", "mgspi")])
def test_what_we_cannot_make_is_not_made(suffix: str, paper: str) -> None:
    with pytest.raises(KeyError):
        written_bytes(HANDOVER, suffix, paper=paper)


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_progress_goes_from_little_to_all(suffix: str) -> None:
    heard: list[float] = []
    written_bytes(big(500, 30), suffix, progress=heard.append)
    assert heard == sorted(heard)
    assert heard[0] < 0.1
    assert heard[-1] == 1.0
    assert len(heard) > 500


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("after", [0, 40])
def test_it_can_be_stopped_and_then_leaves_nothing(tmp_path: Path, suffix: str, after: int) -> None:
    asked = iter(range(after + 1))
    with pytest.raises(Stopped):
        write_written(
            EVERYTHING, tmp_path / f"x{suffix}", cancelled=lambda: next(asked, None) is None
        )
    assert list(tmp_path.glob("x*")) == []


def test_importing_the_door_loads_no_writer() -> None:
    code = (
        "import sys, facilitator.export.written;"
        "print(sorted({'docx', 'lxml', 'reportlab'} & sys.modules.keys()))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


# The same in all of them -------------------------------------------------------------------------


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("language", ["en", "nl", "sv", "et"])
def test_every_format_says_what_the_outline_says(suffix: str, language: str) -> None:
    summary = with_options(EVERYTHING, language=language)
    assert read(summary, suffix) == expected(outline_of(summary))


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("language", ["en", "nl", "sv", "et"])
def test_the_report_over_time(suffix: str, language: str) -> None:
    summary = report(language=language)
    assert read(summary, suffix) == expected(outline_of(summary))


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> list[Summary]:
    """The summaries of all samples for every paper, each in every language."""
    made = []
    workspace = Workspace.open(tmp_path_factory.mktemp("samples") / "library.facilitator")
    for key in build_sample_library(workspace).values():
        workspace.open_session(key)
        for language, paper in product(("en", "nl", "sv", "et"), OF_ONE_SESSION):
            options = PaperOptions(language=language, names=True, kind=paper)
            made.append(summarise(workspace.state, workspace.state.sessions[key], options))
    workspace.close()
    return made


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_the_samples_in_every_language(shipped: list[Summary], suffix: str) -> None:
    assert len(shipped) == 16 * len(OF_ONE_SESSION)
    for summary in shipped:
        found = read(summary, suffix)
        assert found == expected(outline_of(summary))
        if summary.options.kind != PARTICIPANTS:
            continue
        items = [text for kind, text in found if kind == "li"]
        for note in summary.said():
            assert any(item.startswith(shown(note.text)) for item in items), note.text


# Any words ---------------------------------------------------------------------------------------

MARKUP = st.sampled_from([
    "# a", "a #", "> a", "- a", "+ a", "1. a", "12) a", "a\n===", "a\n---", "***", "```", "~~~\nx",
    "    code", "| a | b |\n| --- | --- |", "a|b", ":-: ", "[a](b)", "![a](b)", "[a]: b", "=1+1",
    "<b>a</b>", "<!-- a", "</p>", "&amp;", "&#35;", "&copy", "a\\", "\\|", "\\\\", "*a*", "_a_",
    "__a", "`a`", "http://a.org", "<a@b.org>", "a  \nb", "a\n\nb", "\n\n- a", "a\n\n    b", "]]>",
    "\u00a0a\u00a0", "{{x}}", "a\tb", "\x00\x1b\x85\u2028", "\ud800", "\ufffe", "שלום (a)",
    "مرحبا 12", "👍🏽", "\u202eabc", "'\"", "_", "a_", "…_", "«a»", "}", "\n", " ", "e\u0301",
    "a\u200b",
])  # fmt: skip
REACHED = ["a_b@c.org", "0555 010 20", "www.a.org/?b=1&amp;c[d]=(e)*f*", "https://ä.org/<x>"]
ANY = st.one_of(st.text(max_size=40), st.lists(MARKUP, max_size=5).map("".join))
NAME = ANY.map(one_line)  # as every name is that somebody typed


@st.composite
def summaries(draw: st.DrawFn) -> Summary:
    """A session in which people said anything at all, everywhere."""

    def notes() -> tuple[Said, ...]:
        texts = draw(st.lists(ANY, max_size=3))
        return tuple(Said(text, heard=n, author=draw(NAME)) for n, text in enumerate(texts))

    a, b, c, d = (draw(ANY) for _ in range(4))
    who = draw(NAME)
    return Summary(
        title=draw(ANY),
        purpose=a,
        groups=(Group("A", b, notes(), 2, "agree"), Group("B", c, notes())),
        ungrouped=notes(),
        parked=notes(),
        decisions=(Decided(a, ("A",), who, c),),
        actions=(ToDo(b, c, d, first_step=a), ToDo(c)),
        statements=(Weighed(d, (a, b), (1, 2, 3), c),),
        offers=(Given(c, who), Given(d)),
        words=(Word(a, b), Word(b, c)),
        marks_held_back=draw(st.booleans()),
        contact=d,
        closing=draw(st.lists(st.sampled_from(REACHED) | MARKUP, max_size=4).map(" ".join)),
        options=draw(st.builds(PaperOptions, more=st.booleans(), own_thoughts=st.booleans())),
    )


@settings(max_examples=150, deadline=None, suppress_health_check=SLOW)
@given(summaries())
@example(of_notes("", "x" * 1000, "a\n" * 300, "*" * 500))
@example(Summary(title=""))
def test_any_words_are_read_back_from_every_format(summary: Summary) -> None:
    told = expected(outline_of(summary))
    for suffix in SUFFIXES:
        found = read(summary, suffix)
        assert found == told
        items = [str(text) for kind, text in found if kind == "li"]
        for note in summary.said():
            assert any(item.startswith(shown(note.text)) for item in items)


@settings(max_examples=30, deadline=None, suppress_health_check=SLOW)
@given(summaries())
def test_headings_never_jump(summary: Summary) -> None:
    for suffix in SUFFIXES:
        levels = [int(kind[1]) for kind, _ in read(summary, suffix) if kind in {"h1", "h2", "h3"}]
        assert levels.count(1) == 1
        assert levels[0] == 1
        assert all(after - before <= 1 for before, after in pairwise(levels))
