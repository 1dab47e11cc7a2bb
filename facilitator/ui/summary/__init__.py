# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The summary of a session: the pages as they will be, what is on them, and the way to paper."""
