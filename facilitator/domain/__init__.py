# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What the program knows: nouns, verbs and rules. Standard library only; no Qt, no SQL."""
