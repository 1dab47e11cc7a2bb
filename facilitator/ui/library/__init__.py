# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The library: what was, what comes, what is still open, and where a new session starts."""

from facilitator.ui.library.library_view import LibraryView

__all__ = ["LibraryView"]
