# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The small forms: one line to type in, a list, and a form made from what is said of its fields."""
