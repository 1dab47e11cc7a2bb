# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What people take home: papers and files made from one `Summary`, without Qt or SQL."""
