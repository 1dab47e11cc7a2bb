# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Facilitator: for people who lead reflective sessions in a room."""

__version__ = "0.1.0"
