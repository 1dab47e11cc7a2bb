# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""`python -m facilitator` and the `facilitator` command: hands over to the command line."""

from __future__ import annotations

import sys

from facilitator.cli.command import main

if __name__ == "__main__":
    sys.exit(main())
