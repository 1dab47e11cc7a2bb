# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""How Facilitator looks and listens: the only layer, with app, that knows Qt."""
