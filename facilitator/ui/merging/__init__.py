# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A session that comes as a file of ours: into the library, or into the session that is here."""
