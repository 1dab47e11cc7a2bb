# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Commands as people type them: an answer, or one sentence and 2."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from facilitator import __version__
from facilitator.store.format import APPLICATION

if TYPE_CHECKING:
    from tests.cli.conftest import Type

SLOW = {"PySide6", "reportlab", "alembic"}


def in_a_process(
    *words: str, given: bytes = b"", **environment: str
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "facilitator", *words],
        input=given,
        capture_output=True,
        env={**os.environ, **environment},
        check=False,
        timeout=120,
    )


@pytest.mark.parametrize(
    "words", [["--version"], ["sessions"], ["add", "tea"], ["import", "tea.txt"], ["show", "tea"]]
)
def test_short_commands_do_not_wait_for_windows_and_paper(
    run: Type, session: str, library: Path, tmp_path: Path, words: list[str]
) -> None:
    del run, session
    words = [str(tmp_path / word) if word.endswith(".txt") else word for word in words]
    code = (
        "import sys\nfrom facilitator.__main__ import main\n"
        f"try: main({[*words, '--library', str(library)]!r})\nexcept SystemExit: pass\n"
        f"print(sorted(set(sys.modules) & {SLOW!r}), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], input=b"", capture_output=True, check=True, timeout=60
    )
    assert done.stderr.strip().endswith(b"[]")


def test_the_version(capsys: pytest.CaptureFixture[str], run: Type) -> None:
    with pytest.raises(SystemExit) as done:
        run("--version")
    assert done.value.code == 0
    assert capsys.readouterr().out == f"facilitator {__version__}\n"


def test_the_window_needs_a_screen(run: Type) -> None:
    answer = run()
    assert (answer.code, answer.err.count("\n")) == (2, 1)
    assert "no screen" in answer.err


def test_library_before_or_after_the_command(run: Type, session: str, library: Path) -> None:
    after = run("sessions", "--library", library)
    before = run("--library", library, "sessions")
    assert after.out == before.out
    assert session in after.out


@pytest.mark.parametrize(
    "command",
    [["sessions"], ["show", "x"], ["check"], ["add", "x"], ["export", "x", "--to", "x.pdf"]],
)
def test_a_missing_library_is_not_made(run: Type, tmp_path: Path, command: list[str]) -> None:
    place = tmp_path / "none" / "library"
    answer = run(*command, "--library", place)
    assert (answer.code, answer.out) == (2, "")
    assert answer.err == f"There is no library at {place}.\n"
    assert not place.parent.exists()


def test_the_library_of_this_account(run: Type, home: Path) -> None:
    answer = run("sessions")
    assert answer.code == 2
    assert str(home) in answer.err
    assert answer.err.endswith("library.facilitator.\n")


def broken_libraries(folder: Path) -> dict[str, Path]:
    """One file of each kind that is no library for us."""
    places = {
        name: folder / f"{name}.facilitator" for name in ("empty", "text", "other", "newer", "cut")
    }
    places["empty"].touch()
    places["text"].write_text("These are my notes, not a library. " * 20)
    for name, application, version in (("other", 0, 1), ("newer", APPLICATION, 99)):
        db = sqlite3.connect(places[name])
        db.executescript(
            f"PRAGMA application_id={application}; PRAGMA user_version={version};"
            "CREATE TABLE note (text); INSERT INTO note VALUES ('keep me');"
        )
        db.close()
    places["cut"].write_bytes(places["newer"].read_bytes()[:60])
    return places


@pytest.mark.parametrize("name", ["empty", "text", "other", "newer", "cut"])
@pytest.mark.parametrize(
    "command", [["sessions"], ["check"], ["import", "tea.txt"], ["export", "x", "--to", "x.pdf"]]
)
def test_a_file_that_is_no_library_stays_as_it_is(
    run: Type, tmp_path: Path, name: str, command: list[str]
) -> None:
    file = broken_libraries(tmp_path)[name]
    (tmp_path / "tea.txt").write_text("a note")
    before = file.read_bytes()
    command = [str(tmp_path / word) if word.endswith(".txt") else word for word in command]
    answer = run(*command, "--library", file)
    assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
    assert str(file) in answer.err
    assert "That did not work" not in answer.err
    assert file.read_bytes() == before
    assert not file.with_name(file.name + "-journal").exists()


def test_each_kind_has_its_own_sentence(run: Type, tmp_path: Path) -> None:
    places = broken_libraries(tmp_path)
    said = {
        name: run("sessions", "--library", file).err.replace(str(file), "")
        for name, file in places.items()
    }
    said["folder"] = run("sessions", "--library", tmp_path).err.replace(str(tmp_path), "")
    assert len(set(said.values())) == len(said) - 2  # text, other and cut: "not a library of ours"


def test_a_damaged_library_stays_as_it_is(run: Type, session: str, library: Path) -> None:
    del session
    data = bytearray(library.read_bytes())
    data[4096:40_960] = b"\xa5" * (40_960 - 4096)
    library.write_bytes(data)
    for command in (["sessions"], ["check"]):
        answer = run(*command, "--library", library)
        assert (answer.code, answer.err.count("\n")) == (2, 1)
        assert "damaged" in answer.err
    assert library.read_bytes() == bytes(data)


def test_a_library_that_is_open_elsewhere(session: str, library: Path) -> None:
    waiting = subprocess.Popen(
        [sys.executable, "-m", "facilitator", "add", session, "--library", str(library)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert waiting.stdin is not None
    assert waiting.stdout is not None
    waiting.stdin.write(b"I hold it open\n")
    waiting.stdin.flush()
    waiting.stdout.readline()
    before = library.read_bytes()
    done = in_a_process("sessions", "--library", str(library))
    assert (done.returncode, done.stdout, done.stderr.count(b"\n")) == (2, b"", 1)
    assert b"is open on " in done.stderr
    assert b" since " in done.stderr
    assert library.read_bytes() == before
    waiting.communicate()
    assert in_a_process("sessions", "--library", str(library)).returncode == 0


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root writes everywhere"
)
def test_a_library_that_may_only_be_read(run: Type, session: str, library: Path) -> None:
    library.chmod(0o444)
    answer = run("add", session, "--library", library, given=b"a\n")
    assert answer.code == 2
    assert answer.err.count("\n") == 1


def test_without_a_command_line_that_makes_sense(run: Type) -> None:
    for words, said in (
        (["nonsense"], "“nonsense” is not one of the choices here, which are demo, import,"),
        (["export"], "Something is missing: SESSION, --to;"),
        (["import", "a", "--foo"], "“--foo” does not belong here;"),
        (["screenshots", "--out", "x", "--scale", "big"], "“big” does not fit --scale;"),
        (
            ["demo", "--lang", "xx"],
            "“xx” is not one of the choices here, which are en, nl, sv, et.",
        ),
        (["import"], "Something is missing: FILE;"),
        (["sessions", "--json=yes"], "That was not understood (argument --json:"),
        (["sessions", "--library"], "Something is missing: --library;"),
    ):
        answer = run(*words)
        assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
        assert answer.err.startswith(said)


def test_a_reader_that_stops_listening(session: str, library: Path) -> None:
    del session
    command = [sys.executable, "-m", "facilitator", "sessions", "--json", "--library", str(library)]
    # What is printed waits in a buffer, as it does for people.
    env = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=env)
    assert child.stdout is not None
    child.stdout.close()
    assert child.stderr is not None
    said = child.stderr.read()
    child.stderr.close()
    assert child.wait(timeout=60) == 0
    assert said == b""


def test_an_old_console(library: Path, tmp_path: Path) -> None:
    notes = tmp_path / "åsikter 😀.txt"
    notes.write_text("tea", encoding="utf-8")
    assert in_a_process("import", str(notes), "--library", str(library)).returncode == 0
    done = in_a_process("sessions", "--library", str(library), PYTHONIOENCODING="ascii")
    assert "åsikter 😀".encode() in done.stdout
