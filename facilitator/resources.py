# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Where a shipped file lies: fonts, icons, templates, samples, colours.

An installed wheel and the frozen program carry the files inside the package; a source tree keeps
them at the top, where people who do not program can find and improve them.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any


@cache
def root() -> Path:
    """The folder that holds ``fonts``, ``icons``, ``samples``, ``templates`` and ``themes``."""
    package = Path(__file__).resolve().parent
    packed = package / "_resources"
    return packed if packed.is_dir() else package.parent / "resources"


def path(*parts: str) -> Path:
    """The shipped file or folder with these path parts, as in ``path("fonts", "OFL.txt")``.

    Raises ``FileNotFoundError`` when nothing is shipped under that name.
    """
    found = root().joinpath(*parts)
    if not found.exists():
        raise FileNotFoundError(f"not shipped: {'/'.join(parts)}")
    return found


def read_json(*parts: str) -> Any:
    """The content of a shipped JSON file; raises as :func:`path` does."""
    return json.loads(path(*parts).read_text(encoding="utf-8"))
