# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Questions in the second language of a session, said so that a screen reader takes its voice."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from facilitator.export.pdf.flowables import says

if TYPE_CHECKING:
    from facilitator.export.pdf.sheet import Sheet
    from facilitator.export.pdf.structure import Element

_CODE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def says_second(sheet: Sheet, parent: Element, text: str) -> Element:
    """A paragraph for `text`: in the language of its script, else the session's second one."""
    element = says("P", parent, text)
    code = sheet.summary.plan.second_language
    if not element.lang and _CODE.fullmatch(code):
        element.lang = code
    return element
