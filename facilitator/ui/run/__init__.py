# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Run: the rail with the clock, the capture bar, the panel, and the board between them."""
