# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Template files of strangers: whole, or a sentence and nothing."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from facilitator import resources
from facilitator.domain.errors import Unreadable
from facilitator.domain.own_templates import FILE, file_text
from facilitator.intake.template_files import BIGGEST, read_template_file


def written(folder: Path, content: Any) -> Path:
    path = folder / "templates.json"
    path.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
    return path


def code_of(path: Path) -> str:
    with pytest.raises(Unreadable) as caught:
        read_template_file(path, "en")
    assert caught.value.details["path"] == str(path)
    return caught.value.code


def test_the_shipped_file_comes_in_whole() -> None:
    path = resources.path("templates", "templates.json")
    raw = json.loads(path.read_text(encoding="utf-8"))
    found = read_template_file(path, "nl")
    assert [json.loads(own.content) for own in found] == raw["templates"]
    assert [own.name for own in found] == [t["name"]["nl"] for t in raw["templates"]]
    assert {tuple(own.extra[FILE]) for own in found} == {("languages", "note")}


def test_what_stands_beside_the_templates_is_kept(tmp_path: Path) -> None:
    words = {"ground_rules": {"bag": {"en": "Bags down"}}}
    content = {
        "schema": "facilitation-templates/1",
        "from": "us",
        "libraries": words,
        "templates": [{"name": "Plain", "stages": [{}], "odd": 1}],
    }
    [own] = read_template_file(written(tmp_path, content), "sv")
    assert own.name == "Plain"
    assert json.loads(file_text(own)) == content


def test_names_are_short_and_on_one_line(tmp_path: Path) -> None:
    [own] = read_template_file(written(tmp_path, {"templates": [{"name": "a\nb" * 200}]}), "en")
    assert len(own.name) == 300
    assert "\n" not in own.name
    [own] = read_template_file(written(tmp_path, {"templates": [{}]}), "en")
    assert own.name == "template-1"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ({"templates": []}, "templates.none"),
        ({"templates": [{}] * 101}, "templates.too_many"),
        ({"templates": [{"stages": [{"title": 3}]}]}, "file.wrong_kind"),
        ({"schema": "facilitation-templates/9", "templates": [{}]}, "templates.newer"),
        ({"schema": "session-sample/1", "notes": []}, "templates.not_templates"),
        ([], "file.wrong_kind"),
    ],
)
def test_what_is_no_template_file(tmp_path: Path, content: Any, code: str) -> None:
    assert code_of(written(tmp_path, content)) == code


def test_files_of_all_kinds(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_bytes(b"\x89PNG\r\n")
    assert code_of(path) == "import.binary"
    path.write_text('{"templates": [', encoding="utf-8")
    assert code_of(path) == "import.cut_off"
    path.write_text("", encoding="utf-8")
    assert code_of(path) == "import.empty"
    assert code_of(tmp_path / "none.json") == "import.missing"


def test_a_huge_file_is_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.json"
    with path.open("wb") as file:
        file.truncate(20 * BIGGEST)  # 100 MB that take no room
    assert code_of(path) == "import.too_big"
