# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The board of the mockups, for the list beside it."""

from __future__ import annotations

from tests.ui.board.conftest import board, workspace

__all__ = ["board", "workspace"]
