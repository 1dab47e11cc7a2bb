# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The proposed name can be saved on every system and on a stick."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.ui.summary.saving import file_name


@pytest.mark.parametrize(
    ("title", "date", "name"),
    [
        (
            "What makes a good handover?",
            "2026-11-26",
            "What makes a good handover – 2026-11-26.pdf",
        ),
        ("A/B: <why>", "", "A B why.pdf"),
        ("  ...  ", "", "Summary.pdf"),
        ("", "2026-11-26", "Summary – 2026-11-26.pdf"),
        ("con", "", "Summary con.pdf"),
        ("NUL.txt", "", "Summary NUL.txt.pdf"),
        ("Line\nbreak", "", "Line break.pdf"),
        ("Title", "in the autumn " * 50, "Title.pdf"),
    ],
)
def test_names(title: str, date: str, name: str) -> None:
    assert file_name(title, date) == name


@given(st.text(max_size=300), st.sampled_from(["", "2026-11-26"]))
def test_every_title_gives_a_name_of_one_file(title: str, date: str) -> None:
    name = file_name(title, date)
    assert Path(name).name == name
    assert not set(name) & set('<>:"/\\|?*')
    assert len(name.encode()) < 200
    assert name.endswith(".pdf")
    assert not name.startswith((".", " "))
