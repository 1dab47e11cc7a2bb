# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The board as a list of groups and notes: for screen readers, and for whoever likes lists."""
