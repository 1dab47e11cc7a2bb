# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Files of others to values: any bytes become a session, or a sentence. No library is touched.

The door is `files.read_file`; `imported.add_imported` makes the edit that brings a file in. Neither
is imported here: a start asks for `shipped` alone.
"""
