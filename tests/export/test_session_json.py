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


@pytest.mark.parametrize("language", ["en", "nl", "sv"])
def test_unknown_keys_anywhere_are_kept(language: str) -> None:
    content = json.loads(sample_path(language).read_text(encoding="utf-8"))
    content["weather"] = {"rain": [1, 2]}
    lists = [name for name, value in content.items() if value and isinstance(value, list)]
    records = [name for name in lists if isinstance(content[name][0], dict)]
    assert set(records) > {"participants", "stages", "notes", "clusters", "decisions", "actions"}
    assert ("statements" in records) == (language == "nl")
    assert set(records) > {"asks", "glossary", "missing", "evidence", "pulse"}
    for record in (content["session"], *(one for name in records for one in content[name])):
        record |= {"colour": "blue", "moods": [{"glad": True}, None], "weight": 1.5}
    read = read_sample(content)
    state = State([read.session, *read.parts])
    assert session_json(state, read.session) == content
