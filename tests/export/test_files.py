# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A file is written whole or not at all, and what was there before is never harmed."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from facilitator.export.errors import ExportError
from facilitator.export.files import write_safely


def test_a_new_file_and_a_replaced_one(tmp_path: Path) -> None:
    path = tmp_path / "Sammanfattning på papper.pdf"
    write_safely(path, b"one")
    write_safely(path, b"two")
    assert path.read_bytes() == b"two"
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == [path.name]


def test_a_replaced_file_keeps_its_permissions(tmp_path: Path) -> None:
    path = tmp_path / "out.pdf"
    path.write_bytes(b"old")
    path.chmod(0o640)
    write_safely(path, b"new")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ExportError) as caught:
        write_safely(tmp_path / "none" / "out.pdf", b"new")
    assert caught.value.code == "export.no_folder"


def test_a_folder_in_place_of_the_file_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "out.pdf"
    (path / "inside").mkdir(parents=True)
    with pytest.raises(ExportError):
        write_safely(path, b"new")
    assert (path / "inside").is_dir()
    assert [file for file in tmp_path.iterdir() if file.is_file()] == []


def test_when_the_disk_is_full_the_old_file_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "out.pdf"
    path.write_bytes(b"old")

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ExportError) as caught:
        write_safely(path, b"new")
    assert caught.value.code == "export.no_space"
    assert path.read_bytes() == b"old"
    assert [file for file in tmp_path.iterdir() if file.is_file()] == [path]


def test_a_file_that_is_open_in_windows_stays_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows says no more than "access denied" when a file is replaced that a program has open."""

    def refuse(*_: object) -> None:
        problem = PermissionError(13, "Access is denied")
        problem.winerror = 5
        raise problem

    monkeypatch.setattr(os, "replace", refuse)
    for name, there, code in (
        ("open.pdf", True, "export.open_elsewhere"),
        ("new.pdf", False, "export.no_permission"),
    ):
        path = tmp_path / name
        if there:
            path.write_bytes(b"old")
        with pytest.raises(ExportError) as caught:
            write_safely(path, b"new")
        assert caught.value.code == code
        assert path.exists() == there
    assert [file.read_bytes() for file in tmp_path.iterdir() if file.is_file()] == [b"old"]
