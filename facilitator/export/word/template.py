# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""An empty Word file with exactly our styles, for python-docx to fill.

Its own template brings a hundred styles that nobody asked for, a picture and the name of another
program. Sizes are in half points, distances in twentieths of a point, as Word counts them.
"""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

from facilitator.domain.summary import CLEAR, LARGE, STANDARD

if TYPE_CHECKING:
    from facilitator.domain.summary import PaperOptions

# On every Windows and macOS; LibreOffice sets Liberation Sans for it, which is as wide.
FONT = "Arial"
_POINTS = {STANDARD: 12, CLEAR: 14, LARGE: 18}
_LOCALES = {"en": "en-GB", "nl": "nl-NL", "sv": "sv-SE", "et": "et-EE"}
_PAGES = {"A4": (11906, 16838), "A3": (16838, 23811)}
_MARGIN = 1134  # 2 cm
_BULLET, _NUMBER = 0, 1

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_KINDS = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def points(options: PaperOptions) -> int:
    """The size of the words of the text."""
    return _POINTS.get(options.size, _POINTS[STANDARD])


def width(options: PaperOptions) -> int:
    """How wide the text is, in twentieths of a point."""
    return _page(options)[0] - 2 * _MARGIN


def empty_document(language: str, options: PaperOptions) -> io.BytesIO:
    """The file without a word in it."""
    parts = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relations(f"{_OFFICE}/officeDocument word/document.xml"),
        "word/document.xml": _document(options),
        "word/_rels/document.xml.rels": _relations(
            f"{_OFFICE}/styles styles.xml",
            f"{_OFFICE}/numbering numbering.xml",
            f"{_OFFICE}/settings settings.xml",
        ),
        "word/styles.xml": _styles(
            _LOCALES.get(language, language), points(options), width(options)
        ),
        "word/numbering.xml": _numbering(points(options)),
        "word/settings.xml": _settings(_LOCALES.get(language, language)),
    }
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name, _HEAD + text)
    stream.seek(0)
    return stream


def _page(options: PaperOptions) -> tuple[int, int]:
    return _PAGES.get(options.paper, _PAGES["A4"])


def _content_types() -> str:
    parts = ("document.main", "styles", "numbering", "settings")
    overrides = "".join(
        f'<Override PartName="/word/{part.split(".")[0]}.xml" ContentType="{_KINDS}.{part}+xml"/>'
        for part in parts
    )
    return (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def _relations(*kinds_and_targets: str) -> str:
    relations = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(map(str.split, kinds_and_targets), 1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{relations}</Relationships>'


def _document(options: PaperOptions) -> str:
    wide, high = _page(options)
    sides = " ".join(f'w:{side}="{_MARGIN}"' for side in ("top", "right", "bottom", "left"))
    return (
        f'<w:document {_W}><w:body><w:sectPr><w:pgSz w:w="{wide}" w:h="{high}"/>'
        f'<w:pgMar {sides} w:header="567" w:footer="567" w:gutter="0"/>'
        "</w:sectPr></w:body></w:document>"
    )


def _settings(locale: str) -> str:
    """The mode of Word 2013 and later: older ones show "compatibility mode" in the title."""
    return (
        f'<w:settings {_W}><w:autoHyphenation w:val="false"/>'
        '<w:compat><w:compatSetting w:name="compatibilityMode"'
        ' w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        f'<w:themeFontLang w:val="{locale}"/></w:settings>'
    )


def _numbering(size: int) -> str:
    """One list, with a dot before each item."""
    indent = f'<w:ind w:left="{size * 32}" w:hanging="{size * 22}"/>'
    return (
        f'<w:numbering {_W}><w:abstractNum w:abstractNumId="{_BULLET}">'
        '<w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>'
        '<w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/>'
        f"<w:pPr>{indent}</w:pPr></w:lvl></w:abstractNum>"
        f'<w:num w:numId="{_NUMBER}"><w:abstractNumId w:val="{_BULLET}"/></w:num></w:numbering>'
    )


def _styles(locale: str, size: int, wide: int) -> str:
    fonts = " ".join(f'w:{kind}="{FONT}"' for kind in ("ascii", "hAnsi", "cs", "eastAsia"))
    defaults = (
        f"<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts {fonts}/>{_sized(size)}"
        f'<w:lang w:val="{locale}" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        f"<w:pPrDefault><w:pPr>{_spaced(0, 0.5 * size)}</w:pPr></w:pPrDefault></w:docDefaults>"
    )
    headings = (
        _heading(1, size * 2, above=0),
        _heading(2, size * 1.5, above=1.6 * size),
        _heading(3, size * 1.2, above=1.2 * size),
    )
    items = f'<w:numPr><w:numId w:val="{_NUMBER}"/></w:numPr>{_spaced(0, 0.4 * size)}'
    return "".join((
        f"<w:styles {_W}>{defaults}",
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        "<w:qFormat/></w:style>",
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:semiHidden/></w:style>',
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal">'
        '<w:name w:val="Normal Table"/><w:semiHidden/></w:style>',
        *headings,
        _paragraph("ListBullet", "List Bullet", items),
        _paragraph("Lead", "Lead", _spaced(0, 0.7 * size), _sized(size * 1.15)),
        _paragraph("Aside", "Aside", "", _sized(_small(size))),
        _paragraph("Cell", "Cell", _spaced(0.2 * size, 0.2 * size)),
        _paragraph("Head", "Head of cells", _spaced(0.2 * size, 0.2 * size), "<w:b/><w:bCs/>"),
        _paragraph("Footer", "footer", _number_at(wide), _sized(size * 0.8)),
        _addition(size),
        _link(),
        _table(),
        "</w:styles>",
    ))  # fmt: skip


def _number_at(wide: int) -> str:
    """The number of the page stands at the right end."""
    return f'<w:tabs><w:tab w:val="right" w:pos="{wide}"/></w:tabs>{_spaced(0, 0)}'


def _sized(half_of: float) -> str:
    """Letters of so many points, also for writing that runs from right to left."""
    value = round(half_of * 2)
    return f'<w:sz w:val="{value}"/><w:szCs w:val="{value}"/>'


def _small(size: int) -> float:
    """What is said aside; whoever asks for larger print gets it there too."""
    return size * 0.9 if size == _POINTS[STANDARD] else size


def _spaced(before: float, after: float) -> str:
    """Points before and after a paragraph, with lines a good quarter apart."""
    return (
        f'<w:spacing w:before="{round(before * 20)}" w:after="{round(after * 20)}"'
        ' w:line="300" w:lineRule="auto"/>'
    )


def _heading(level: int, size: float, *, above: float) -> str:
    keep = "<w:keepNext/><w:keepLines/>"
    spaced = _spaced(above, 0.35 * size)
    return (
        f'<w:style w:type="paragraph" w:styleId="Heading{level}">'
        f'<w:name w:val="heading {level}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/>'
        f'<w:qFormat/><w:pPr>{keep}{spaced}<w:outlineLvl w:val="{level - 1}"/></w:pPr>'
        f"<w:rPr><w:b/><w:bCs/>{_sized(size)}</w:rPr></w:style>"
    )


def _paragraph(key: str, name: str, format_: str, letters: str = "") -> str:
    return (
        f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>{format_}</w:pPr>'
        f"<w:rPr>{letters}</w:rPr></w:style>"
    )


def _addition(size: int) -> str:
    """What the paper adds to people's words: smaller, and still black enough for a copy."""
    return (
        '<w:style w:type="character" w:styleId="Addition"><w:name w:val="Addition"/><w:qFormat/>'
        f'<w:rPr><w:color w:val="404040"/>{_sized(_small(size))}</w:rPr></w:style>'
    )


def _link() -> str:
    """Underlined, and black like the words around it: it has to be told on a copy too."""
    return (
        '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>'
        '<w:rPr><w:u w:val="single"/></w:rPr></w:style>'
    )


def _table() -> str:
    """Thin lines between rows."""
    lines = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="777777"/>'
        for side in ("top", "bottom", "insideH")
    )
    margins = "".join(f'<w:{side} w:w="85" w:type="dxa"/>' for side in ("left", "right"))
    return (
        '<w:style w:type="table" w:styleId="PaperTable"><w:name w:val="Paper Table"/>'
        f'<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>{lines}</w:tblBorders>'
        f"<w:tblCellMar>{margins}</w:tblCellMar></w:tblPr></w:style>"
    )
