# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What may stop a file from being written, as codes that the window and the command line word."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

from facilitator.domain.errors import KnownError

if TYPE_CHECKING:
    from pathlib import Path


class ExportError(KnownError):
    """A file could not be written; what was there before is still there.

    `details` always hold `path` (text); "export.cannot_write" also `reason`.
    """


_CODES = {
    errno.ENOSPC: "export.no_space",
    errno.EDQUOT: "export.no_space",
    errno.EFBIG: "export.no_space",
    errno.EACCES: "export.no_permission",
    errno.EPERM: "export.no_permission",
    errno.EROFS: "export.no_permission",
    errno.ENOENT: "export.no_folder",
    errno.ENOTDIR: "export.no_folder",
    errno.EISDIR: "export.no_folder",
    errno.EBUSY: "export.open_elsewhere",
    errno.ETXTBSY: "export.open_elsewhere",
}
# Windows: a sharing or lock violation, that is, another program has the file open.
_OPEN_ELSEWHERE = {32, 33}
# Windows as well: access denied, which is all it says when a file that is open is to be replaced.
_NOT_REPLACED = _OPEN_ELSEWHERE | {5}


def known(problem: OSError, path: Path, *, replacing: bool = False) -> ExportError:
    """The error that people understand for what the system reported about `path`.

    `replacing`: the new file is written already, and was to take the place of the one at `path`.
    """
    if getattr(problem, "winerror", None) in (_NOT_REPLACED if replacing else _OPEN_ELSEWHERE):
        return ExportError("export.open_elsewhere", path=str(path))
    code = _CODES.get(problem.errno or 0)
    if code is None:
        reason = problem.strerror or str(problem)
        return ExportError("export.cannot_write", path=str(path), reason=reason)
    return ExportError(code, path=str(path))
