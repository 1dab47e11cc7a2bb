# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A second typist's file comes into a session: what is new is added, nothing is taken away.

`words` says which fields hold people's words, `matching` which records are the same here and there,
`merge` makes the one edit and tells what it did.
"""

from facilitator.domain.merging.likeness import Likes, like_notes, to_compare
from facilitator.domain.merging.merge import merge
from facilitator.domain.merging.merged import Merged

__all__ = ["Likes", "Merged", "like_notes", "merge", "to_compare"]
