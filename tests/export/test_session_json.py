# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The sample files come out of the program as they went in, without losing a field."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from facilitator.domain.state import State
from facilitator.export.session_json import session_json
from facilitator.intake.files import read_file
from facilitator.intake.imported import add_imported
from facilitator.intake.sample import read_sample
from facilitator.intake.shipped import sample_path
from facilitator.store.workspace import Workspace


@pytest.mark.parametrize("language", ["en", "nl", "sv"])
def test_a_sample_comes_out_as_it_went_in(tmp_path: Path, language: str) -> None:
    path = sample_path(language)
    [imported] = read_file(path)
    workspace = Workspace.open(tmp_path / "library.facilitator")
    workspace.do(add_imported(workspace.state, imported))
    workspace.close()

    again = Workspace.open(tmp_path / "library.facilitator")
    again.open_session(imported.session.id)
    made = session_json(again.state, again.state.sessions[imported.session.id])
    again.close()

    assert json.loads(json.dumps(made)) == json.loads(path.read_text(encoding="utf-8"))


def test_unknown_keys_anywhere_are_kept() -> None:
    content = json.loads(sample_path("en").read_text(encoding="utf-8"))
    content["weather"] = {"rain": [1, 2]}
    for name in ("participants", "stages", "notes", "clusters", "decisions", "actions", "asks"):
        content[name][0]["colour"] = "blue"
    read = read_sample(content)
    state = State([read.session, *read.parts])
    assert session_json(state, read.session) == content
