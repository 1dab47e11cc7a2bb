# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""`python -m benchmarks [name …]`: measure all or some, print every figure beside its yardstick."""

from __future__ import annotations

import importlib
import os
import sys

from benchmarks.figures import Figure, show

NAMES = (
    "start", "store", "series", "capture", "board", "projector", "paper", "summary_view", "similar",
)  # fmt: skip


def main() -> int:
    """0 when every goal was reached."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    measured: list[Figure] = []
    for name in sys.argv[1:] or NAMES:
        figures = importlib.import_module(f"benchmarks.{name}").run()
        print(name)
        show(figures)
        measured += figures
    missed = [figure.name for figure in measured if not figure.reached]
    print(f"{len(measured) - len(missed)} of {len(measured)} goals reached", flush=True)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
