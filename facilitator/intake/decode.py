# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""From the bytes of a file or a pipe to text, whatever program wrote them."""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING

from facilitator.domain.errors import Unreadable
from facilitator.intake.limits import BIGGEST

if TYPE_CHECKING:
    from pathlib import Path

STRAY = 4  # control characters that a short text may hold by accident

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# How files of other kinds begin.
_OTHER_KINDS = (
    b"%PDF-", b"PK\x03\x04", b"PK\x05\x06", b"\x89PNG", b"\xff\xd8\xff", b"GIF8",
    b"SQLite format 3", b"\x1f\x8b", b"7z\xbc\xaf", b"BZh", b"\xfd7zXZ", b"Rar!", b"RIFF",
    b"OggS", b"ID3", b"\x7fELF",
    b"II*\x00", b"MM\x00*", b"{\\rtf",
)  # fmt: skip
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
_SHEETS = {".xlsx", ".xlsm", ".xls", ".ods", ".numbers"}
_HIGH = re.compile(b"[\x80-\xff]")
_WELL_FORMED = re.compile(
    b"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)
_CONTROL = bytes({*range(32), 127} - set(b"\t\n\v\f\r\x1b\x1a"))


def read_text(path: Path) -> str:
    """The text of a file.

    Unreadable: as `read_bytes` and `decoded`, and the codes of `refuse_office`.
    """
    data = read_bytes(path)
    try:
        refuse_office(path.suffix.lower(), data)
        return decoded(data)
    except Unreadable as problem:
        problem.details["path"] = str(path)
        raise


def read_bytes(path: Path, *, limit: int = BIGGEST) -> bytes:
    """All bytes of a file that has no more than `limit` of them, which is asked before reading.

    Unreadable: "import.missing", ".is_folder", ".cannot_read", ".too_big" with `limit` in MB, each
    with `path`.
    """
    too_big = Unreadable("import.too_big", path=str(path), limit=limit // 1_000_000)
    try:
        if path.is_dir():
            raise Unreadable("import.is_folder", path=str(path))
        if path.stat().st_size > limit:
            raise too_big
        with path.open("rb") as file:
            data = file.read(limit + 1)  # a pipe tells no size
    except FileNotFoundError as problem:
        raise Unreadable("import.missing", path=str(path)) from problem
    except (OSError, ValueError) as problem:  # ValueError: a path with a NUL in it
        why = getattr(problem, "strerror", "") or ""
        raise Unreadable("import.cannot_read", path=str(path), why=why) from problem
    if len(data) > limit:
        raise too_big
    return data


def refuse_office(suffix: str, data: bytes) -> None:
    """Spreadsheets that are not read here, each with what can be done about it.

    Unreadable: "import.protected", "import.old_spreadsheet", "import.spreadsheet".
    """
    if data.startswith(_OLD_OFFICE):
        protected = "EncryptedPackage".encode("utf-16-le") in data
        if protected:
            raise Unreadable("import.protected")
        if suffix in _SHEETS:
            raise Unreadable("import.old_spreadsheet")
    if suffix in _SHEETS and _of_another_kind(data):
        raise Unreadable("import.spreadsheet")


def decoded(data: bytes) -> str:
    """UTF-8, UTF-16 or UTF-32 by their mark or by their looks, else Windows-1252.

    Unreadable: "import.empty", "import.binary", "import.cut_off" with `line`.
    """
    if not data.strip(b" \t\r\n\x00"):
        raise Unreadable("import.empty")
    encoding, mark = _encoding(data)
    if encoding != "utf-8":
        text = _strictly(data[mark:], encoding)
    elif b"\0" in data or _of_another_kind(data) or _looks_binary(data):
        raise Unreadable("import.binary")
    else:
        text = _lenient(data[mark:])
    if not text.strip().strip("\ufeff"):
        raise Unreadable("import.empty")
    return text


def line_of(data: bytes) -> str:
    """One line that came through a pipe: bytes that are not UTF-8 count as Windows-1252."""
    return data.removeprefix(codecs.BOM_UTF8).decode("utf-8", _HANDLER)


def is_wide(data: bytes) -> bool:
    """Whether the bytes begin with the mark of UTF-16 or UTF-32."""
    return any(data.startswith(mark) for mark, name in _MARKS if name != "utf-8")


def _encoding(data: bytes) -> tuple[str, int]:
    for mark, name in _MARKS:
        if data.startswith(mark):
            return name, len(mark)
    head = data[:4096]
    even, odd = head[0::2].count(0), head[1::2].count(0)
    half = len(head) // 2
    if half and odd * 10 >= half * 4 and even * 20 <= half:
        return "utf-16-le", 0
    if half and even * 10 >= half * 4 and odd * 20 <= half:
        return "utf-16-be", 0
    return "utf-8", 0


def _strictly(data: bytes, encoding: str) -> str:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as problem:
        at_the_end = problem.start >= len(data) - 4
        if not at_the_end:
            raise Unreadable("import.binary") from problem
        lines = data.decode(encoding, "replace").count("\n") + 1
        raise Unreadable("import.cut_off", line=lines) from problem
    if "\0" in text:
        raise Unreadable("import.binary")
    return text


def _lenient(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as problem:
        well_formed = sum(len(found) for found in _WELL_FORMED.findall(data))
        if problem.reason == "unexpected end of data" and well_formed:
            raise Unreadable("import.cut_off", line=data.count(b"\n") + 1) from problem
    # A file that is mostly UTF-8 keeps its letters; one that is not is read the fast way.
    mostly = well_formed * 2 >= len(_HIGH.findall(data))
    return data.decode("utf-8", _HANDLER) if mostly else data.decode("cp1252", _HANDLER)


def _of_another_kind(data: bytes) -> bool:
    return data.startswith((*_OTHER_KINDS, _OLD_OFFICE))


def _looks_binary(data: bytes) -> bool:
    head = data[:65_536]
    controls = len(head) - len(head.translate(None, _CONTROL))
    return controls > STRAY + len(head) / 20


def _as_windows(problem: UnicodeError) -> tuple[str, int]:
    """The bytes that are not UTF-8 as Windows-1252; its five gaps as the control they stand for."""
    if not isinstance(problem, UnicodeDecodeError):
        raise problem
    wrong = problem.object[problem.start : problem.end]
    return "".join(_WINDOWS[byte] for byte in wrong), problem.end


_WINDOWS = [bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(256)]
_HANDLER = "facilitator.windows-1252"
codecs.register_error(_HANDLER, _as_windows)
