# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The measures of the paper, as designed in `ui/11-summary-a4`, for each print size and paper size.

Lengths are points. Standard print is the design itself; clear and large print have one column.
"""

from __future__ import annotations

from dataclasses import dataclass

from facilitator.domain.summary import CLEAR, LARGE, STANDARD, PaperOptions
from facilitator.export.pdf.fonts import BOLD, MEDIUM, REGULAR, SEMIBOLD
from facilitator.export.pdf.typesetting import Style

MM = 72 / 25.4
INK, SOFT = "#000000", "#333333"
_A4 = (210 * MM, 297 * MM)
_A3_FACTOR = 2**0.5  # A3 is A4 enlarged: to hang on the wall and be read from further away

# By print size: (size, leading) of each style of text, in points.
_TYPE: dict[str, dict[str, tuple[float, float]]] = {
    STANDARD: {
        "title": (27, 31),
        "heading": (15, 19),
        "group": (12, 15),
        "purpose": (12.4, 17),
        "body": (10.2, 13.6),
        "decision": (11.6, 15.5),
        "next": (12.5, 16),
        "column": (9.6, 12),
        "small": (9, 12),
        "label": (8.5, 11),
        "letter": (8.5, 11),
        "foot": (8.5, 11),
    },
    CLEAR: {
        "title": (30, 35),
        "heading": (18.5, 23.5),
        "group": (16, 20.5),
        "purpose": (15.5, 21.5),
        "body": (14, 19),
        "decision": (15, 20.5),
        "next": (16, 21),
        "column": (13, 17),
        "small": (12.5, 17),
        "label": (12, 16),
        "letter": (11.6, 15),
        "foot": (11, 14.5),
    },
    LARGE: {
        "title": (34, 40),
        "heading": (23, 29),
        "group": (20, 26),
        "purpose": (19, 26.5),
        "body": (18, 24.5),
        "decision": (19, 26),
        "next": (20, 26),
        "column": (17, 22),
        "small": (16, 21.5),
        "label": (16, 21),
        "letter": (15, 19),
        "foot": (14, 18.5),
    },
}
_WEIGHTS = {
    "title": SEMIBOLD,
    "heading": SEMIBOLD,
    "group": SEMIBOLD,
    "next": SEMIBOLD,
    "letter": BOLD,
}
_SOFT = ("small", "label", "foot")
# By print size: widths of the columns "who" and "by" of the actions, in millimetres.
_COLUMNS = {STANDARD: (40, 26), CLEAR: (46, 34), LARGE: (52, 42)}


@dataclass(frozen=True, slots=True)
class Measures:
    """Everything that has a size. `mm` is a millimetre of the design, enlarged on A3;
    `em` the same, enlarged with the print as well."""

    page: tuple[float, float]
    mm: float
    em: float
    columns: int
    action_columns: tuple[float, float]
    soft: str
    title: Style
    heading: Style
    group: Style
    purpose: Style
    body: Style
    strong: Style
    decision: Style
    next: Style
    column: Style
    small: Style
    label: Style
    letter: Style
    foot: Style
    number: Style
    header: Style

    @property
    def left(self) -> float:
        return 17 * self.mm

    @property
    def top(self) -> float:
        return 15 * self.mm

    @property
    def width(self) -> float:
        """The width between the margins."""
        return self.page[0] - 2 * self.left

    @property
    def foot_top(self) -> float:
        """How far above the bottom of the page the footer's line lies."""
        return 9 * self.mm + self.foot.leading + 1.6 * self.mm

    @property
    def bottom(self) -> float:
        """How far above the bottom of the page the text must end."""
        return self.foot_top + 1.35 * self.mm

    @property
    def gutter(self) -> float:
        return 10 * self.mm

    @property
    def column_width(self) -> float:
        return (self.width - (self.columns - 1) * self.gutter) / self.columns

    @property
    def chip(self) -> float:
        """The side of a voice's mark."""
        return 4 * self.em

    @property
    def letter_box(self) -> float:
        """The side of the box around a group's letter."""
        return 4.6 * self.em


def measures(options: PaperOptions) -> Measures:
    """The measures for these options; unknown sizes and papers count as standard and A4."""
    size = options.size if options.size in _TYPE else STANDARD
    factor = _A3_FACTOR if options.paper.upper() == "A3" else 1.0
    soft = INK if options.black_and_white else SOFT
    type_ = _TYPE[size]

    def style(name: str, *, like: str = "", weight: str = "", colour: str = "") -> Style:
        points, leading = type_[like or name]
        return Style(
            weight or _WEIGHTS.get(name, REGULAR),
            points * factor,
            leading * factor,
            colour or (soft if name in _SOFT else INK),
            -0.2 * factor if name == "title" else 0.0,
        )

    body = type_["body"][0] / _TYPE[STANDARD]["body"][0]
    who, by = _COLUMNS[size]
    return Measures(
        page=(_A4[0] * factor, _A4[1] * factor),
        mm=MM * factor,
        em=MM * factor * body,
        columns=2 if size == STANDARD else 1,
        action_columns=(who * MM * factor, by * MM * factor),
        soft=soft,
        strong=style("strong", like="body", weight=SEMIBOLD),
        number=style("number", like="small", weight=SEMIBOLD),
        header=style("header", like="label", weight=MEDIUM, colour=soft),
        **{name: style(name) for name in type_},
    )
