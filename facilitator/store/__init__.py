# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The library file: tables, migrations, search, and the one door through which it is written."""
