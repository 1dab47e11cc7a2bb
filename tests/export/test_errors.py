# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What the system reports becomes a code that the window has words for."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from facilitator.export.errors import known


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "export.no_space"),
        (errno.EACCES, "export.no_permission"),
        (errno.EROFS, "export.no_permission"),
        (errno.ENOENT, "export.no_folder"),
        (errno.ENOTDIR, "export.no_folder"),
        (errno.EBUSY, "export.open_elsewhere"),
    ],
)
def test_known_codes(number: int, code: str) -> None:
    error = known(OSError(number, "…"), Path("out.pdf"))
    assert (error.code, error.details) == (code, {"path": "out.pdf"})


def test_a_file_that_windows_keeps_locked_is_open_elsewhere() -> None:
    problem = PermissionError(errno.EACCES, "in use")
    problem.winerror = 32
    assert known(problem, Path("out.pdf")).code == "export.open_elsewhere"


def test_an_open_file_that_windows_will_not_replace_is_open_elsewhere() -> None:
    problem = PermissionError(errno.EACCES, "denied")
    problem.winerror = 5
    assert known(problem, Path("out.pdf"), replacing=True).code == "export.open_elsewhere"
    assert known(problem, Path("out.pdf")).code == "export.no_permission"


@pytest.mark.parametrize("problem", [OSError(errno.EIO, "broken"), OSError("broken")])
def test_anything_else_says_what_the_system_said(problem: OSError) -> None:
    error = known(problem, Path("out.pdf"))
    assert (error.code, error.details["reason"]) == ("export.cannot_write", "broken")
