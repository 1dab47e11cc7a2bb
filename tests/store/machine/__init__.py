# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The rules of the state machine in `test_workspace.py`, one module per area of verbs."""
