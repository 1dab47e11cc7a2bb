# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The participants' summary: from the value to the file; beside the same words by bare canvas."""

from __future__ import annotations

import contextlib
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.figures import Figure, median
from facilitator import resources
from facilitator.domain.summary import Decided, Group, NextMeeting, Said, Summary, ToDo, VoiceKey
from facilitator.export.pdf import write_pdf

WORDS = [
    "ten",
    "minutes",
    "overlap",
    "makes",
    "the",
    "whole",
    "evening",
    "calm",
    "and",
    "nobody",
    "asks",
    "me",
    "how",
    "the",
    "day",
    "was",
]
SIZES = ((60, 6, 500.0), (500, 30, 1_000.0), (5_000, 60, 8_000.0))


LINEAR = 1.3  # the most that our growth with the notes may be beside that of the bare canvas
_PEAK = """
import resource, sys
from pathlib import Path
from benchmarks.paper import summary
from facilitator.export.pdf import write_pdf
write_pdf(summary(5_000, 60), Path(sys.argv[1]))
most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(most / (1_000_000 if sys.platform == "darwin" else 1_000))
"""


def run() -> list[Figure]:
    figures: list[Figure] = []
    with tempfile.TemporaryDirectory() as name:
        target = Path(name) / "summary.pdf"
        write_pdf(summary(10, 2), target)  # fonts are read once in a process
        for notes, groups, goal in SIZES:
            value = summary(notes, groups)
            turns = 5 if notes < 5_000 else 1
            ours, bare = [], []
            for _ in range(turns):
                ours.append(_timed(lambda value=value: write_pdf(value, target)))
                bare.append(_timed(lambda value=value: _bare(value, target)))
            figures.append(
                Figure(
                    f"summary of {notes} notes, tagged",
                    median(ours),
                    "ms",
                    goal,
                    median(bare),
                    "bare canvas",
                    4.0,
                )
            )
        figures += [_growth(figures[-2], figures[-1]), *_sizes(target)]
    return figures


def _growth(some: Figure, many: Figure) -> Figure:
    """How many times as long ten times the notes take."""
    ours = many.value / some.value
    bare = (many.floor or 1.0) / (some.floor or 1.0)
    name = "ten times the notes take"
    return Figure(name, ours, "×", floor=bare, floor_name="bare canvas", ratio_goal=LINEAR)


def _sizes(target: Path) -> list[Figure]:
    """How large the file of the mockups' session is, and what a long paper takes of the memory."""
    write_pdf(summary(60, 6), target)
    figures = [Figure("file of 60 notes", target.stat().st_size / 1_000, "kB", 150.0)]
    with contextlib.suppress(ImportError):
        import resource  # noqa: F401 - not on Windows

        told = subprocess.run(
            [sys.executable, "-c", _PEAK, str(target)], capture_output=True, text=True, check=True
        )
        figures.append(Figure("memory for 5000 notes", float(told.stdout), "MB", 300.0))
    return figures


def summary(notes: int, groups: int) -> Summary:
    """So many notes of 8 to 12 words in so many groups."""
    said = [
        Said(" ".join(WORDS[(n + i) % len(WORDS)] for i in range(8 + n % 5)), n % 5 + 1)
        for n in range(notes)
    ]
    return Summary(
        title="What makes a good handover?",
        group_name="Personal assistance",
        date="2026-11-26",
        start="13:00",
        end="15:00",
        place="Library hall",
        people=18,
        note_count=notes,
        legend=tuple(VoiceKey(n, f"Voice {n}") for n in range(1, 6)),
        groups=tuple(
            Group(f"G{n}", f"What we said about {n}", tuple(said[n::groups]), n % 9)
            for n in range(groups)
        ),
        decisions=(Decided("Try ten paid minutes of overlap", ("G1",)),),
        actions=(ToDo("Put the ten minutes in the rota", "Per Holm", due="2026-11-30"),),
        next_meeting=NextMeeting("2026-12-10", "13:00", "15:00", "Library hall"),
        dots=54,
        dots_per_person=3,
    )


def _bare(value: Summary, target: Path) -> None:
    """Every word on pages by drawString, broken by width: no layout, no tags, no safety."""
    from reportlab.lib.utils import simpleSplit
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    pdfmetrics.registerFont(
        TTFont("bare", str(resources.path("fonts", "AtkinsonHyperlegibleNext-Regular.ttf")))
    )
    canvas, y = Canvas(str(target)), 800.0
    canvas.setFont("bare", 10.2)
    for said in value.said():
        for line in simpleSplit(said.text, "bare", 10.2, 220):
            canvas.drawString(50, y, line)
            y -= 13.6
            if y < 60:
                canvas.showPage()
                canvas.setFont("bare", 10.2)
                y = 800.0
    canvas.save()


def _timed(work: Callable[[], object]) -> float:
    """Milliseconds."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1_000
