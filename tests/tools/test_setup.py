# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The set-up does nothing twice, and says in one sentence what it cannot do."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tools import setup


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the three files that decide what is installed."""
    (tmp_path / "tools").mkdir()
    for name in ("constraints.txt", "pyproject.toml", "tools/setup.py"):
        shutil.copy(setup.ROOT / name, tmp_path / name)
    monkeypatch.setattr(setup, "ROOT", tmp_path)
    monkeypatch.setattr(setup, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(setup, "STAMP", tmp_path / ".venv" / "setup-stamp")
    return tmp_path


def test_a_folder_that_is_ready_is_left_alone(
    tree: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", "")
    setup.VENV.mkdir()
    setup.STAMP.write_text(setup.fingerprint())
    assert setup.main() == 0
    assert capsys.readouterr() == ("", "")
    assert list(setup.VENV.iterdir()) == [setup.STAMP]


def test_another_requirement_means_setting_up_again(tree: Path) -> None:
    before = setup.fingerprint()
    with (tree / "constraints.txt").open("a") as file:
        file.write("another==1.0\n")
    assert setup.fingerprint() != before


def test_a_copied_folder_is_set_up_again(
    tree: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = setup.fingerprint()
    shutil.copytree(tree, tmp_path / "copy")
    monkeypatch.setattr(setup, "ROOT", tmp_path / "copy")
    assert setup.fingerprint() != before


def test_this_python_will_do() -> None:
    assert setup.version_of(setup.find_python()) >= setup.OLDEST


def test_a_command_that_is_not_there_has_no_version() -> None:
    assert setup.version_of(["no-such-python"]) == (0,)


def test_no_fitting_python_is_one_sentence_and_no_venv(
    tree: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(setup, "OLDEST", (99, 0))
    monkeypatch.setattr(setup, "NEWEST", (99, 0))
    monkeypatch.setenv("PATH", "")
    assert setup.main() == 2
    assert "needs Python" in capsys.readouterr().err
    assert not setup.VENV.exists()


def test_without_the_right_to_install_it_says_what_to_type(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(setup, "apt_prefix", lambda: None)
    monkeypatch.setattr(setup, "installed_on_debian", lambda: {"libgl1"})
    monkeypatch.setattr(setup.shutil, "which", lambda name: f"/usr/bin/{name}")
    setup.install_system_libraries()
    said = capsys.readouterr().err
    assert "sudo apt-get install" in said
    assert "libegl1" in said
    assert "libgl1 " not in said


def test_a_package_that_stands_in_for_another_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ubuntu 24.04 calls some libraries ``…t64`` and lets them provide the old name."""
    listing = "ii |libcups2t64|libcups2 (= 2.4.7)\nrc |libgl1|\nii |zlib1g|\n"
    answer = subprocess.CompletedProcess([], 0, stdout=listing, stderr="")
    monkeypatch.setattr(setup.subprocess, "run", lambda *_, **__: answer)
    assert setup.installed_on_debian() == {"libcups2t64", "libcups2", "zlib1g"}


def test_it_starts_as_a_plain_file_with_nothing_installed() -> None:
    ask = "import runpy; runpy.run_path('tools/setup.py')"
    bare = subprocess.run(
        [sys.executable, "-I", "-S", "-c", ask], cwd=setup.ROOT, capture_output=True, check=False
    )
    assert bare.returncode == 0, bare.stderr
