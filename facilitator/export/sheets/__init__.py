# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What a session came to as tables: for a spreadsheet program, and for whoever counts further.

`tables` says what stands in them, `xlsx` and `comma` write them down. A cell is never a formula.
"""

from facilitator.export.sheets.comma import csv_bytes
from facilitator.export.sheets.xlsx import xlsx_bytes

__all__ = ["csv_bytes", "xlsx_bytes"]
