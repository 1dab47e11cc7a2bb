# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Files of others to values: any bytes become a session, or a sentence. No library is touched."""

from facilitator.intake.files import read_file, read_session_file
from facilitator.intake.imported import Imported, add_imported

__all__ = ["Imported", "add_imported", "read_file", "read_session_file"]
