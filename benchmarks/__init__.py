# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""How fast it is: each figure beside its yardstick, measured in the same run (`make bench`)."""
