# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A child for test_journeys: types notes in the real window, half a line, and is killed.

Prints every note after Enter; what is printed must be there when somebody opens the library again.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(Path(__file__).parent.parent))


def main() -> None:
    from tests.journey import Program

    program = Program(None, Path(sys.argv[1]))  # type: ignore[arg-type]
    program.window.show()
    program.window.activateWindow()
    program.settle()
    program.window.open_library(program.library)
    program.settle()
    program.begin()
    for number in range(7):
        program.say(f"Note {number}, as it was said")
        print(program.texts()[-1], flush=True)
    program.type("half a lin")
    program.run.capture.keep_draft()  # what a moment of thinking does
    program.type("e that nobody kept")
    os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))


if __name__ == "__main__":
    main()
