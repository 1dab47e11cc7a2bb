# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""How a learning group went over time: a page of counts, questions and the groups' own words."""
