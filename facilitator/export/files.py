# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Writing a file so that an existing one is never harmed: beside it, to the disk, then swapped."""

from __future__ import annotations

import contextlib
import os
import re
import tempfile
from pathlib import Path

from facilitator.export.errors import known

# What Windows refuses in a name; the others refuse less.
_REFUSED = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_LONGEST = 100


def plain_name(words: str) -> str:
    """Words as the name of a file or folder, without suffix, that every system takes; "" for none.

    At most 100 bytes: names have a limit of 255, and people rename and copy.
    """
    name = " ".join(_REFUSED.sub(" ", words).split()).strip(". ")
    name = name.encode(errors="ignore")[:_LONGEST].decode(errors="ignore").strip(". ")
    return "" if _RESERVED.fullmatch(name) else name


def write_safely(path: Path, data: bytes) -> None:
    """Put `data` at `path`, whole or not at all; raises `ExportError`.

    A power cut leaves the old file or the new one. On Windows a file that is open in another
    program cannot be replaced: "export.open_elsewhere".
    """
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=path.suffix + "~")
    except OSError as problem:
        raise known(problem, path) from problem
    beside = Path(name)
    replacing = False
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        beside.chmod(_mode_of(path))
        replacing = path.exists()
        os.replace(beside, path)
    except OSError as problem:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise known(problem, path, replacing=replacing) from problem


def _mode_of(path: Path) -> int:
    """The permissions of the file that is replaced, else those of any new file."""
    try:
        return path.stat().st_mode & 0o777
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask
