# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What people take home: every paper and file made from one `Summary`, without Qt and without SQL."""
