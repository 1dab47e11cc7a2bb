# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The board: notes and groups as a picture of the state, the tray, and every way to move them."""
