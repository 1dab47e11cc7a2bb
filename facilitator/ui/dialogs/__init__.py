# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Small windows of their own: none of them blocks, each closes with Esc."""
