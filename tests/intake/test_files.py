# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Any file becomes a session or a sentence, by what is in it before what it is called."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator import resources
from facilitator.domain.change import fields_of
from facilitator.domain.errors import KnownError, Refused, Unreadable
from facilitator.domain.records import Note, record_of
from facilitator.intake.files import look_into_text, read_file, read_session_file
from tests.intake.workbooks import workbook

KEYS = ["notes", "session", "clusters", "stages", "participants", "text", "id", "votes", "role"]
SAMPLE = resources.path("samples", "sample_sv.json")


def texts(path: Path) -> list[str]:
    return [part.text for part in read_session_file(path).parts if isinstance(part, Note)]


def write(folder: Path, name: str, words: str | bytes) -> Path:
    file = folder / name
    file.write_bytes(words.encode() if isinstance(words, str) else words)
    return file


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("notes.txt", "one, two\nthree"),
        ("notes.md", "one, two\nthree"),
        ("notes", "one, two\nthree"),
        ("notes.csv", 'text,group\n"one, two",a\nthree,b'),
        ("notes.tsv", "text\tgroup\none, two\ta\nthree\tb"),
        ("notes.txt", 'Text;Group\n"one, two";a\nthree;b'),
        ("notes.csv", '"one, two"\nthree'.replace('"', "")),
        ("notes.json", '{"notes": [{"text": "one, two"}, {"text": "three"}]}'),
        ("notes", '{"schema":"session-sample/1", "notes":[{"text":"one, two"},{"text":"three"}]}'),
    ],
)  # fmt: skip
def test_content_before_name(tmp_path: Path, name: str, words: str) -> None:
    found = texts(write(tmp_path, name, words))
    if name == "notes.csv" and "text" not in words:
        assert found == ["three"]  # a comma in its first line makes a header of it
    else:
        assert found == ["one, two", "three"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be"])
def test_a_sample_in_any_encoding(tmp_path: Path, encoding: str) -> None:
    words = SAMPLE.read_text(encoding="utf-8")
    file = write(tmp_path, "sample.json", words.encode(encoding))
    assert texts(file) == texts(SAMPLE)


def test_a_title(tmp_path: Path) -> None:
    file = write(tmp_path, "team_day 2026.txt", "hello")
    assert read_session_file(file).session.title == "team day 2026"
    assert read_session_file(file, title=" Ours\n").session.title == "Ours"
    assert read_session_file(SAMPLE, title="Vår").session.title == "Vår"
    untitled = write(tmp_path, "untitled.json", '{"notes": [{"text": "a"}]}')
    assert read_session_file(untitled).session.title == "untitled"
    with pytest.raises(Refused):
        read_session_file(file, title="x" * 301)


def test_a_language(tmp_path: Path) -> None:
    file = write(tmp_path, "a.csv", "tekst,groep\nhallo,b")
    assert read_session_file(file).session.language == "en"
    assert read_session_file(file, language="nl").session.language == "nl"


def test_a_file_of_many_sessions() -> None:
    library = resources.path("samples", "sample_handover.json")
    assert len(read_file(library)) == 25
    with pytest.raises(Unreadable) as caught:
        read_session_file(library)
    assert caught.value.code == "import.many_sessions"
    assert caught.value.details["count"] == 25


@pytest.mark.parametrize(
    ("name", "words", "code"),
    [
        ("a.txt", "", "import.empty"),
        ("a.csv", "  \n", "import.empty"),
        ("a.txt", b"\x89PNG\r\n\x1a\n\0\0\0", "import.binary"),
        ("a.json", "not json", "import.broken_json"),
        ("a.json", SAMPLE.read_text(encoding="utf-8")[:9_000], "import.cut_off"),
        ("a.json", '{"schema": "session-sample/2"}', "import.newer"),
        ("a.json", '{"schema": "library-sample/1"}', "import.no_sessions"),
        ("a.json", '{"schema": "facilitation-templates/1"}', "import.not_a_session"),
        ("a.json", '{"schema": 1, "notes": [1]}', "import.not_a_session"),
        ("a.json", '{"name": "a package", "version": "1.0"}', "import.not_a_session"),
        ("a.json", '[{"text": "a"}]', "import.not_a_session"),
        ("a.json", '"words"', "import.not_a_session"),
        ("a.json", '{"notes": []}', "import.not_a_session"),
        ("a.json", '{"notes": {"a": 1}}', "file.wrong_kind"),
        ("a.txt", "a\n" + "b" * 1_001, "import.line_too_long"),
        ("a.csv", "author,votes\nx,1", "import.no_text_column"),
    ],
)
def test_what_cannot_be_read_says_which_file(
    tmp_path: Path, name: str, words: str | bytes, code: str
) -> None:
    file = write(tmp_path, name, words)
    with pytest.raises(Unreadable) as caught:
        read_file(file)
    assert caught.value.code == code
    assert caught.value.details["path"] == str(file)


def test_the_templates_are_not_a_session() -> None:
    with pytest.raises(Unreadable, match="not_a_session"):
        read_file(resources.path("templates", "templates.json"))


@given(
    name=st.sampled_from(["a.json", "a.csv", "a.txt"]),
    data=st.one_of(
        st.binary(),
        st.text().map(lambda text: text.encode("utf-8", "surrogatepass")),
        st.text(alphabet='text,group;"\n\t|ab1').map(lambda text: ("text,group\n" + text).encode()),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
            lambda inner: (
                st.lists(inner, max_size=3)
                | st.dictionaries(
                    st.sampled_from(KEYS),
                    inner,
                    max_size=5,
                )
            ),
            max_leaves=12,
        ).map(lambda value: json.dumps(value).encode()),
    ),
)
def test_any_bytes_become_a_session_or_a_sentence(name: str, data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = write(Path(folder), name, data)
        with contextlib.suppress(KnownError):
            read = read_session_file(file)
            for part in (read.session, *read.parts):
                fields = json.loads(json.dumps(fields_of(part)))  # as the journal keeps it
                assert record_of(part.kind, fields) == part
                json.dumps(fields, ensure_ascii=False).encode()  # as SQLite keeps it


NOTE = {"text": "word, " * 80, "x": 1}
LONG_SAMPLE = json.dumps({"notes": [NOTE] * 19_900})
LARGE = """
import sys
from pathlib import Path
from facilitator.domain.errors import KnownError
from facilitator.intake.files import read_file
try:
    print(sum(imported.notes for imported in read_file(Path(sys.argv[1]))))
except KnownError as problem:
    print(problem.code)
# Not getrusage: its peak starts with that of whoever started this process.
status = Path("/proc/self/status").read_text()
print(int(status.split("VmHWM:")[1].split()[0]) // 1024)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux for the peak of memory")
@pytest.mark.parametrize(
    ("name", "words", "answer"),
    [
        ("a.txt", ("word " * 100 + "\n") * 19_900, "19900"),
        ("a.csv", "text,group,votes\n" + f"{'ten chars ' * 49},group,2\n" * 19_900, "19900"),
        ("a.json", LONG_SAMPLE, "19900"),
        ("a.json", "[" + "{}," * 3_300_000 + "1]", "import.too_many_parts"),
        ("a.txt", "a\n" * 5_000_000, "import.too_many_notes"),
        ("a.txt", "é\n".encode("cp1252") * 5_000_000, "import.too_many_notes"),
        ("a.csv", "text,group\n" + "a,b\n" * 2_500_000, "import.too_many_notes"),
    ],
    ids=["lines", "table", "sample", "empties", "short", "windows", "rows"],
)  # fmt: skip
def test_ten_megabytes_stay_small_in_memory(
    tmp_path: Path, name: str, words: str | bytes, answer: str
) -> None:
    file = write(tmp_path, name, words)
    child = [sys.executable, "-c", LARGE, str(file)]
    done = subprocess.run(child, capture_output=True, text=True, timeout=60, check=True)
    said, peak = done.stdout.split()
    assert said == answer
    assert int(peak) <= 300  # MB


@given(
    content=st.binary(max_size=400) | st.text(alphabet='a,;\t"\n=é', max_size=200).map(str.encode),
    name=st.sampled_from(["a.csv", "a.tsv", "a.txt", "a.xlsx", "a.ods", "a.png", "a.json"]),
)
def test_any_bytes_under_any_name_are_read_or_refused(content: bytes, name: str) -> None:
    with tempfile.TemporaryDirectory() as folder, contextlib.suppress(Unreadable):
        file = Path(folder) / name
        file.write_bytes(content)
        assert read_file(file)


def test_what_is_copied_is_a_table_or_a_list() -> None:
    assert look_into_text("a\tb\nc\td", title="T").sheets
    assert look_into_text("Note,Group\na,b", title="T").sheets
    [session] = look_into_text("one\ntwo", title="T").sessions
    assert (session.notes, session.session.title) == (2, "T")
    for nothing in ("\n \n", "\t\n\t\n"):
        with pytest.raises(Unreadable, match=r"import\.no_notes"):
            look_into_text(nothing, title="")


def test_a_hundred_megabytes_are_refused_before_reading(tmp_path: Path) -> None:
    file = tmp_path / "big.csv"
    with file.open("wb") as stream:
        stream.truncate(100_000_000)  # they take no room
    with pytest.raises(Unreadable, match=r"import\.too_big") as caught:
        read_file(file)
    assert caught.value.details["limit"] == 20


def test_a_spreadsheet_is_told_by_what_is_in_it(tmp_path: Path) -> None:
    file = tmp_path / "notes.csv"
    file.write_bytes(workbook({"Cover": [["May"]], "Notes": [["Note", "Group"], ["a", "b"]]}))
    [read] = read_file(file)
    assert (read.notes, read.groups) == (1, 1)
