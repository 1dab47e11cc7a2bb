# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The draft of each session is kept beside the library, and never gets in the way."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facilitator.ui.run.draft import Draft


def test_each_session_has_its_own(tmp_path: Path) -> None:
    library = tmp_path / "library.db"
    one, two = Draft(library, "1"), Draft(library, "2")
    one.keep("half")
    two.keep("other")
    assert (Draft(library, "1").read(), Draft(library, "2").read()) == ("half", "other")
    one.keep("")
    assert (Draft(library, "1").read(), Draft(library, "2").read()) == ("", "other")
    two.keep("")
    assert list(tmp_path.iterdir()) == [tmp_path / "home"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.characters(codec=None)))
def test_any_text_comes_back(tmp_path: Path, text: str) -> None:
    Draft(tmp_path / "library.db", "1").keep(text)
    assert Draft(tmp_path / "library.db", "1").read() == text


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"1": 5}', b"\xff\xfe"])
def test_a_file_that_is_broken_is_an_empty_draft(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "library.db.draft").write_bytes(content)
    draft = Draft(tmp_path / "library.db", "1")
    assert draft.read() == ""
    draft.keep("half")
    assert draft.read() == "half"


def test_a_folder_that_is_not_there_is_no_problem(tmp_path: Path) -> None:
    draft = Draft(tmp_path / "gone" / "library.db", "1")
    draft.keep("half")
    assert draft.read() == ""
