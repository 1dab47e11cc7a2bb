# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What Qt for Python did wrong once, and would end the program in the middle of a session.

PySide6 6.12.0 on CPython 3.11 gives back one reference to ``None`` too many in every call that
returns nothing; after about 5,000 of them the interpreter aborts.
"""

from __future__ import annotations

import subprocess
import sys

SET_TEXT_OFTEN = """
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
label = QLabel()
for number in range(20_000):
    label.setText(str(number))
print(label.text())
"""


def test_twenty_thousand_calls_that_return_nothing() -> None:
    child = subprocess.run(
        [sys.executable, "-c", SET_TEXT_OFTEN], capture_output=True, text=True, check=False
    )
    assert child.returncode == 0, child.stderr
    assert child.stdout.strip() == "19999"
