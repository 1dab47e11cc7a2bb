# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A written paper as a Word file: the door to this package, which loads python-docx when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from facilitator.domain.summary import PaperOptions
    from facilitator.export.outline.blocks import Outline


def docx_bytes(
    outline: Outline,
    options: PaperOptions,
    *,
    step: Callable[[], None] = lambda: None,
    invariant: bool = False,
) -> bytes:
    """The paper as a .docx file, in the print size and on the page of `options`.

    `step` is called for every block and item that is ready, and may raise. `invariant`: the same
    outline gives the same bytes.
    """
    from facilitator.export.word.document import made

    return made(outline, options, step=step, invariant=invariant)
