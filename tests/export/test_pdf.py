# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The door of the paper: safe writing, progress, stopping, any text kept word for word."""

from __future__ import annotations

import io
import subprocess
import sys
import threading
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facilitator.domain.summary import (
    Decided,
    Group,
    NextMeeting,
    PaperOptions,
    Said,
    Summary,
    ToDo,
    VoiceKey,
)
from facilitator.domain.text import clean
from facilitator.export.errors import ExportError
from facilitator.export.pdf import Stopped, pdf_bytes, unprintable, write_pdf
from tests.export.handover import HANDOVER, big, of_notes, with_options
from tests.export.papers_read import failures
from tests.export.tags import read

SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large]


def settled(text: str) -> str:
    return " ".join(text.split())


def notes_read_back(data: bytes) -> list[str]:
    bodies = read(data).root.all("LBody")
    return [settled(body.own) for body in bodies]


# Writing ---------------------------------------------------------------------------------------


def test_write_pdf_says_what_it_wrote(tmp_path: Path) -> None:
    path = tmp_path / "summary.pdf"
    path.write_bytes(b"old")
    written = write_pdf(HANDOVER, path, invariant=True)
    assert (written.path, written.pages, written.unprintable) == (path, 2, ())
    assert path.read_bytes() == pdf_bytes(HANDOVER, invariant=True)


def test_the_same_summary_gives_the_same_bytes() -> None:
    first = pdf_bytes(HANDOVER, invariant=True)
    assert first == pdf_bytes(HANDOVER, invariant=True)
    assert pdf_bytes(HANDOVER).startswith(b"%PDF-1.7")


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ExportError) as caught:
        write_pdf(HANDOVER, tmp_path / "none" / "summary.pdf")
    assert caught.value.code == "export.no_folder"


def test_progress_goes_from_little_to_all() -> None:
    heard: list[float] = []
    pdf_bytes(big(500, 30), progress=heard.append)
    assert heard == sorted(heard)
    assert heard[0] < 0.1
    assert heard[-1] == 1.0
    assert len(heard) > 20


@pytest.mark.parametrize("after", [0, 3, 10, 38])
def test_it_can_be_stopped_and_then_leaves_nothing(tmp_path: Path, after: int) -> None:
    asked = 0

    def enough() -> bool:
        nonlocal asked
        asked += 1
        return asked > after

    with pytest.raises(Stopped):
        write_pdf(big(500, 30), tmp_path / "summary.pdf", cancelled=enough)
    assert not (tmp_path / "summary.pdf").exists()


def test_two_threads_may_make_papers_at_once() -> None:
    expected = {n: pdf_bytes(big(100 * n, 5), invariant=True) for n in (1, 2, 3, 4)}
    made: dict[int, bytes] = {}

    def make(n: int) -> None:
        made[n] = pdf_bytes(big(100 * n, 5), invariant=True)

    threads = [threading.Thread(target=make, args=(n,)) for n in expected]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert made == expected


def test_importing_the_door_does_not_load_reportlab() -> None:
    code = "import sys, facilitator.export.pdf; print('reportlab' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


# Words -----------------------------------------------------------------------------------------


def test_the_notes_stand_in_the_file_word_for_word() -> None:
    data = pdf_bytes(HANDOVER)
    said = [note.text for note in HANDOVER.said()]
    assert notes_read_back(data)[5 : 5 + len(said)] == said


def test_another_reader_finds_the_notes_too() -> None:
    document = pypdfium2.PdfDocument(io.BytesIO(pdf_bytes(HANDOVER)))
    text = settled("".join(page.get_textpage().get_text_range() for page in document))
    document.close()
    for note in HANDOVER.said():
        assert note.text in text


@settings(max_examples=60, deadline=None, suppress_health_check=SLOW)
@given(st.lists(st.text(max_size=80), min_size=1, max_size=6))
def test_any_text_is_read_back_as_it_was_said(texts: list[str]) -> None:
    notes = [cleaned for text in texts if (cleaned := clean(text))]
    summary = of_notes(*notes)
    data = pdf_bytes(summary)
    assert notes_read_back(data) == [settled(note) for note in notes]
    assert failures(data) == []


SCRIPTS = st.sampled_from(
    "abc ÅÄÖõäü ß €–’ \u00a0\u00ad é e\u0301 \u0323 שלום בֹּ مرحبا لله پگ Привіт ґ Ελλ ไทย "
    "\u200f\u200e\u202b\u202c\u2067\u2069 👍👩‍💻❤️🇸🇪 会议 अ ★→✓∑ <b>&amp; \\() \ue000 \n12 (9)"
)


@settings(max_examples=80, deadline=None, suppress_health_check=SLOW)
@given(st.lists(SCRIPTS, max_size=120).map("".join), st.sampled_from(["standard", "large"]))
def test_mixed_scripts_are_read_back_as_they_were_said(text: str, size: str) -> None:
    text = clean(text)
    summary = of_notes(text or "…", options=PaperOptions(size=size))
    data = pdf_bytes(summary)
    assert notes_read_back(data) == [settled(text or "…")]
    assert failures(data) == []


def test_what_cannot_be_printed_is_known_before_and_after(tmp_path: Path) -> None:
    summary = of_notes("ok 👍 会议", "会 ক \u200b\ue000", place="Łódź 漢")
    assert unprintable(summary) == ("漢", "会", "议", "ক", "\ue000")
    assert write_pdf(summary, tmp_path / "out.pdf").unprintable == unprintable(summary)
    assert "empty box" in read(pdf_bytes(summary)).root.text
    assert unprintable(HANDOVER) == ()


def test_markup_stays_text() -> None:
    text = 'I said <b>hello</b> &amp; <img src="/etc/hostname"> to him'
    assert notes_read_back(pdf_bytes(of_notes(text))) == [text]


# Standards -------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", ["standard", "clear", "large"])
@pytest.mark.parametrize("paper", ["A4", "A3"])
@pytest.mark.parametrize("language", ["en", "nl", "sv", "et"])
def test_every_version_keeps_the_standards(size: str, paper: str, language: str) -> None:
    summary = with_options(
        size=size, paper=paper, language=language, black_and_white=size != "clear"
    )
    data = pdf_bytes(summary)
    assert failures(data) == []
    assert read(data).loose == []


WORDS = st.text(max_size=30).map(clean)
LONG = st.one_of(WORDS, st.sampled_from(["word " * 300, "x" * 1000, "שלום " * 150]))
NOTES = st.lists(
    st.builds(
        Said,
        LONG.filter(bool),
        st.none() | st.integers(1, 6),
        st.integers(0, 3),
        st.integers(0, 3),
        st.booleans(),
        WORDS,
    ),
    max_size=12,
).map(tuple)
SUMMARIES = st.builds(
    Summary,
    title=WORDS,
    language=st.sampled_from(["en", "nl", "fi"]),
    group_name=WORDS,
    question=WORDS,
    purpose=LONG,
    mandate=WORDS,
    date=st.sampled_from(["", "2026-11-26"]),
    start=st.sampled_from(["", "13:00"]),
    place=WORDS,
    people=st.integers(0, 40),
    legend=st.sampled_from([(), tuple(VoiceKey(n, f"Voice {n}") for n in range(1, 6))]),
    marks_held_back=st.booleans(),
    groups=st.lists(
        st.builds(Group, st.just("A"), WORDS, NOTES, st.integers(0, 9)), max_size=5
    ).map(tuple),
    ungrouped=NOTES,
    parked=NOTES,
    decisions=st.lists(
        st.builds(Decided, LONG, st.lists(st.just("B"), max_size=3).map(tuple), WORDS), max_size=3
    ).map(tuple),
    actions=st.lists(
        st.builds(ToDo, LONG, WORDS, WORDS, st.sampled_from(["", "2027-01-02"]), WORDS), max_size=4
    ).map(tuple),
    next_meeting=st.builds(NextMeeting, st.just(""), st.just(""), st.just(""), WORDS, LONG),
    dots=st.integers(0, 60),
    dots_per_person=st.integers(0, 5),
    contact=WORDS,
    correct_by=st.sampled_from(["", "2026-12-03"]),
    confidentiality=WORDS,
    thanks=WORDS,
    closing=WORDS,
    options=st.builds(
        PaperOptions,
        own_thoughts=st.booleans(),
        size=st.sampled_from(["standard", "clear", "large", "unknown"]),
        black_and_white=st.booleans(),
    ),
)


@settings(max_examples=40, deadline=None, suppress_health_check=SLOW)
@given(SUMMARIES)
def test_any_session_keeps_the_standards_and_loses_no_note(summary: Summary) -> None:
    data = pdf_bytes(summary)
    assert failures(data) == []
    found = read(data)
    assert found.loose == []
    said = [settled(body.own) for body in found.root.all("LBody")]
    notes = [settled(note.text) for note in summary.said()]
    shows_notes = bool(summary.groups or notes)
    legend = [voice.name for voice in summary.legend] if shows_notes else []
    assert said == legend + notes + [settled(decision.text) for decision in summary.decisions]


def test_five_thousand_notes_are_all_there() -> None:
    summary = big(5000, 50)
    assert notes_read_back(pdf_bytes(summary))[5:5005] == [note.text for note in summary.said()]
