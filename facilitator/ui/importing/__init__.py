# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Notes that come from elsewhere: tables that are looked at first, photos, the clipboard."""
