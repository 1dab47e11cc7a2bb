# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""An open session: its header, and the three views Plan, Run and Summary."""
