# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A few words of each session in a small file beside the library: they outlive a crash."""

from __future__ import annotations

import contextlib
import json
import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_SUFFIX = ".draft"


class Draft:
    """The half-typed line of one session, or with another `suffix` something else as small.

    A disk that says no is not worth a word: the notes matter more.
    """

    def __init__(self, library: Path, session_id: str, *, suffix: str = _SUFFIX) -> None:
        self._file = library.with_name(library.name + suffix)
        self._session_id = session_id
        self._kept = self.read()

    def read(self) -> str:
        """What was kept when the program ended last; empty for nothing."""
        text = self._all().get(self._session_id, "")
        return text if isinstance(text, str) else ""

    def keep(self, text: str) -> None:
        """Write the text down, or forget it when it is empty."""
        if text == self._kept:
            return
        drafts = self._all()
        if text:
            drafts[self._session_id] = text
        else:
            drafts.pop(self._session_id, None)
        with contextlib.suppress(OSError):
            self._write(drafts)
            self._kept = text

    def _all(self) -> dict[str, object]:
        try:
            found = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}

    def _write(self, drafts: dict[str, object]) -> None:
        if not drafts:
            self._file.unlink(missing_ok=True)
            return
        new = self._file.with_name(self._file.name + ".new")
        # ASCII keeps even half a character that is being typed.
        new.write_text(json.dumps(drafts), encoding="ascii")
        os.replace(new, self._file)
