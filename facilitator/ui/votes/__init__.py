# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What a room counts: dots on groups and notes, places in a grid, people along a line."""
