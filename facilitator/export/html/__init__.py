# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A written paper as one HTML file: nothing beside it is needed to read it or to print it."""

from facilitator.export.html.page import html_text

__all__ = ["html_text"]
