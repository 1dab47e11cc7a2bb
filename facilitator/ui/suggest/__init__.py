# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Groups that this computer offers for notes without one. It never moves a note by itself."""
