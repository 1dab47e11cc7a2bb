# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The papers around a session: what is printed the evening before it, and for the wall after it."""
