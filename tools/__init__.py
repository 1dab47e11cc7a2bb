# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Programs for the people who work on Facilitator; nothing here is shipped."""
