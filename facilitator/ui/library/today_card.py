# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The session of today, large and on top: plan it once more, or start."""

from __future__ import annotations



