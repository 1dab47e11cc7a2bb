# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Bytes of any program become text, or the reason why they cannot."""

from __future__ import annotations

import codecs
import contextlib
import io
import os
import sqlite3
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.errors import Unreadable
from facilitator.intake.decode import BIGGEST, decoded, is_wide, line_of, read_text

WORDS = "Ask once – “then” trust\nDat is één idee\nÄr hon där?\nÕhtul on vaikne\n"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_every_encoding_comes_to_the_same(encoding: str) -> None:
    assert decoded(WORDS.encode(encoding)) == WORDS


def test_big_endian_with_its_mark() -> None:
    assert decoded(codecs.BOM_UTF16_BE + WORDS.encode("utf-16-be")) == WORDS


def test_one_foreign_byte_does_not_spoil_the_other_letters() -> None:
    assert decoded("åäö åäö ".encode() + b"caf\xe9!") == "åäö åäö café!"


def test_bytes_that_windows_1252_has_no_letter_for() -> None:
    assert decoded(b"a \x81 b \xe9") == "a \x81 b é"


@pytest.mark.parametrize(
    "data", [b"", b"  \r\n\t", b"\xef\xbb\xbf", b"\xff\xfe", b"\0\0\0", b"\n\n"]
)
def test_nothing_in_it(data: bytes) -> None:
    with pytest.raises(Unreadable, match=r"import\.empty"):
        decoded(data)


def zipped() -> bytes:
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w") as archive:
        archive.writestr("xl/workbook.xml", "<x/>")
    return memory.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n and more text here",
        b"%PDF-1.7\nsome text",
        b"GIF89a then words",
        b"text with a \0 in it",
        b"\x01\x02\x03\x04\x05\x06 word",
        b"\xd0\xcf\x11\xe0 old office",
        b"\xff\xfe\x41\xd8\x42\x00 lone half of a character in the middle",
        zipped(),
    ],
)
def test_what_is_not_text(data: bytes) -> None:
    with pytest.raises(Unreadable, match=r"import\.binary"):
        decoded(data)


def test_a_database_is_not_text(tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    with sqlite3.connect(file) as db:
        db.execute("CREATE TABLE note (text)")
    db.close()
    with pytest.raises(Unreadable, match=r"import\.binary"):
        read_text(file)


def test_a_letter_cut_in_half_at_the_end() -> None:
    with pytest.raises(Unreadable, match=r"import\.cut_off"):
        decoded("åäö en lång rad".encode() + "ö".encode()[:1])
    with pytest.raises(Unreadable, match=r"import\.cut_off"):
        decoded(WORDS.encode("utf-16")[:-1])


def test_a_spreadsheet_is_told_apart(tmp_path: Path) -> None:
    file = tmp_path / "notes.xlsx"
    file.write_bytes(zipped())
    with pytest.raises(Unreadable, match=r"import\.spreadsheet") as caught:
        read_text(file)
    assert caught.value.details["path"] == str(file)


def test_places_where_no_file_is(tmp_path: Path) -> None:
    for path, code in ((tmp_path / "none.txt", "missing"), (tmp_path, "is_folder")):
        with pytest.raises(Unreadable) as caught:
            read_text(path)
        assert caught.value.code == f"import.{code}"
    with pytest.raises(Unreadable, match=r"import\.cannot_read"):
        read_text(tmp_path / "a\0b")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads everything")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    file = tmp_path / "secret.txt"
    file.write_text("words")
    file.chmod(0)
    with pytest.raises(Unreadable, match=r"import\.cannot_read"):
        read_text(file)


def test_a_file_that_is_too_big(tmp_path: Path) -> None:
    file = tmp_path / "big.txt"
    with file.open("wb") as stream:
        stream.truncate(BIGGEST + 1)
    with pytest.raises(Unreadable, match=r"import\.too_big"):
        read_text(file)


def test_lines_of_a_pipe() -> None:
    assert line_of(b"\xef\xbb\xbfna\xc3\xafve \x93quoted\x94\r\n") == "naïve “quoted”\r\n"
    assert is_wide("x".encode("utf-16"))
    assert not is_wide("x".encode("utf-8-sig"))


@given(st.binary())
def test_any_bytes(data: bytes) -> None:
    with contextlib.suppress(Unreadable):
        assert decoded(data)
    assert isinstance(line_of(data), str)


@given(st.text(min_size=1, alphabet=st.characters(exclude_categories=["Cs", "Cc"])))
def test_utf_8_comes_back_as_it_was(text: str) -> None:
    text = "a" + text
    assert decoded(text.encode()) == text
