# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""How the web page looks: on a screen by day and by night, and printed in three sizes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain.summary import CLEAR, LARGE, STANDARD

if TYPE_CHECKING:
    from facilitator.domain.summary import PaperOptions

_POINTS = {STANDARD: 12, CLEAR: 14, LARGE: 18}
_PAGES = ("A4", "A3")

_SHEET = """\
:root { color-scheme: light dark; --ink: #1a1a1a; --soft: #4d4d4d; --line: #777; --ground: #fff; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #ececec; --soft: #bdbdbd; --line: #8a8a8a; --ground: #1b1b1b; }
}
html { font-size: SCREEN%; }
body {
  margin: 0; padding: 1.5rem 1rem 3rem; background: var(--ground); color: var(--ink);
  font: 1rem/1.5 "Atkinson Hyperlegible Next", "Atkinson Hyperlegible", Verdana, "DejaVu Sans",
    Arial, sans-serif;
  text-align: start; hyphens: manual; overflow-wrap: anywhere;
}
main { max-width: 44rem; margin: 0 auto; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.45rem; line-height: 1.25; margin: 2.2rem 0 .6rem; }
h3 { font-size: 1.15rem; line-height: 1.3; margin: 1.5rem 0 .4rem; }
h1, h2, h3 { text-wrap: balance; }
p { margin: 0 0 .7rem; }
.lead { font-size: 1.15rem; }
.aside, small { font-size: SMALLrem; color: var(--soft); }
ul { margin: 0 0 .7rem; padding-inline-start: 1.4rem; }
li { margin: .25rem 0; }
bdi, p, th, td, h1, h2, h3 { white-space: pre-wrap; }
a { color: inherit; }
table { width: 100%; border-collapse: collapse; margin: 0 0 1rem; }
th, td {
  text-align: start; vertical-align: top; padding: .35rem .6rem .35rem 0;
  border-bottom: 1px solid var(--line);
}
thead th, thead td { border-bottom-width: 2px; }
.room td { height: 9rem; border-inline-end: 1px solid var(--line); }
@page { size: PAGE; margin: 18mm; }
@media print {
  :root { --ink: #000; --soft: #333; --line: #777; --ground: #fff; }
  html { font-size: PRINTpt; }
  body { padding: 0; }
  main { max-width: none; }
  h1, h2, h3 { break-after: avoid; }
  li, tr { break-inside: avoid; }
  thead { display: table-header-group; }
}
"""


def style_sheet(options: PaperOptions) -> str:
    """The style sheet for the print size and the page of `options`."""
    size = _POINTS.get(options.size, _POINTS[STANDARD])
    page = options.paper if options.paper in _PAGES else _PAGES[0]
    screen = round(112.5 * size / _POINTS[STANDARD])  # 18 pixels where letters are of usual size
    small = ".9" if size == _POINTS[STANDARD] else "1"
    filled = {"SCREEN": str(screen), "PRINT": str(size), "PAGE": page, "SMALL": small}
    sheet = _SHEET
    for place, value in filled.items():
        sheet = sheet.replace(place, value)
    return sheet
