# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Shipped files are found in the source tree and inside a package, and are whole."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from facilitator import resources

FONTS = sorted(resources.path("fonts").glob("*.ttf"))
ICONS = sorted(resources.path("icons").glob("*.svg"))


def test_a_file_is_found_in_the_source_tree() -> None:
    found = resources.path("templates", "templates.json")
    assert found == Path(__file__).parent.parent / "resources/templates/templates.json"


def test_what_is_not_shipped_is_refused_by_name() -> None:
    with pytest.raises(FileNotFoundError, match=r"icons/no-such-icon\.svg"):
        resources.path("icons", "no-such-icon.svg")


def test_a_package_that_carries_its_files_reads_those(tmp_path: Path) -> None:
    """As in an installed wheel and in the frozen program."""
    package = tmp_path / "facilitator"
    (package / "_resources" / "themes").mkdir(parents=True)
    (package / "_resources" / "themes" / "tokens.json").write_text('{"packed": true}')
    for name in ("__init__.py", "resources.py"):
        shutil.copy(Path(resources.__file__).parent / name, package)
    ask = "from facilitator import resources; print(resources.read_json('themes', 'tokens.json'))"
    answer = subprocess.run(
        [sys.executable, "-c", ask], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert answer.stdout.strip() == "{'packed': True}"


@pytest.mark.parametrize("language", ["en", "nl", "sv"])
def test_the_samples_are_whole(language: str) -> None:
    sample = resources.read_json("samples", f"sample_{language}.json")
    assert len(sample["notes"]) >= 40


@pytest.mark.parametrize("font", FONTS, ids=lambda font: font.name)
def test_fonts_have_outlines_that_the_pdf_can_carry(font: Path) -> None:
    with TTFont(font) as tables:
        assert "glyf" in tables
        assert "fvar" not in tables
        assert tables["OS/2"].fsType == 0  # may be embedded without limits


def test_every_font_family_comes_with_its_licence() -> None:
    licences = resources.path("fonts").glob("OFL-*.txt")
    families = {font.stem.split("-")[0] for font in FONTS}
    assert families == {licence.stem.removeprefix("OFL-") for licence in licences}


def test_icons_take_the_colour_of_the_text() -> None:
    for icon in ICONS:
        drawing = icon.read_text(encoding="utf-8")
        assert 'stroke="currentColor"' in drawing, icon.name
        assert "#" not in drawing, icon.name
