# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The rules of ``ARCHITECTURE.md`` that a linter does not know.

import-linter keeps the layers; here are the sizes of files, notices, the mirror of tests and
source, what the domain may import, and what must never stand in front of the event loop.
"""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "facilitator"
LICENCES = ROOT / "LICENSES"
NOTICES = ("SPDX-FileCopyrightText:", "SPDX-License-Identifier:")

SOURCES = sorted(PACKAGE.rglob("*.py"))
OURS = [
    file
    for folder in ("facilitator", "tests", "tools", "benchmarks")
    for file in sorted((ROOT / folder).rglob("*.py"))
]
# Generated or fetched, in no repository.
NOT_OURS = {".git", ".venv", "build", "dist", "out", "__pycache__", ".coverage", "coverage.xml"}

# Tests of the whole, of a fault, or of a trap: they mirror no single module.
TESTS_OF_THE_WHOLE = (
    "test_architecture.py",
    "test_coverage.py",
    "test_journeys.py",
    "journeys/*",
    "ui/test_qt_traps.py",
    "faults/*",
    "export/gate/*",
)


def name_of(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


def is_ours(file: Path) -> bool:
    """Whether a file belongs to the project, and is not a cache or something that was built."""
    parts = file.relative_to(ROOT).parts
    hidden = any(part.endswith("_cache") or part == ".hypothesis" for part in parts)
    return file.is_file() and not hidden and not NOT_OURS.intersection(parts)


def tree_of(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"), str(file))


def lines_of(file: Path) -> int:
    return len(file.read_text(encoding="utf-8").splitlines())


def files_of_the_project() -> list[Path]:
    return [file for file in sorted(ROOT.rglob("*")) if is_ours(file)]


# Size ------------------------------------------------------------------------------------------


def test_no_file_grows_beyond_400_lines() -> None:
    assert [name_of(file) for file in OURS if lines_of(file) > 400] == []


def test_the_main_window_stays_wiring() -> None:
    assert lines_of(PACKAGE / "ui" / "main_window.py") <= 250


def test_functions_stay_within_40_lines() -> None:
    long = [
        f"{name_of(file)}: {node.name}"
        for file in SOURCES
        if file.parent.name != "versions"  # a migration lists columns, and is never edited again
        for node in ast.walk(tree_of(file))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and lines_of_code(node) > 40
    ]
    assert long == []


def lines_of_code(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines from ``def`` to the end, without the docstring."""
    first = function.body[0]
    has_docstring = ast.get_docstring(function) is not None
    docstring = (first.end_lineno or 0) - first.lineno + 1 if has_docstring else 0
    return (function.end_lineno or 0) - function.lineno + 1 - docstring


# Words at the top of a file --------------------------------------------------------------------


def test_every_module_says_what_it_is_for() -> None:
    assert [name_of(file) for file in OURS if not ast.get_docstring(tree_of(file))] == []


def test_every_source_file_names_its_owner_and_licence() -> None:
    sources = [*OURS, ROOT / "Makefile", ROOT / "pyproject.toml", ROOT / "build.spec"]
    bare = [name_of(file) for file in sources if not has_notices(file)]
    assert bare == []


def has_notices(file: Path) -> bool:
    head = file.read_text(encoding="utf-8").splitlines()[:5]
    return all(any(line.startswith(f"# {notice}") for line in head) for notice in NOTICES)


def test_every_file_has_a_licence_that_is_here() -> None:
    """As REUSE asks: a notice in the file, or a line in ``REUSE.toml``."""
    listed = licences_by_pattern()
    without = [
        name_of(file)
        for file in files_of_the_project()
        if file.parent != LICENCES and not carries_notice(file) and not covered(file, listed)
    ]
    assert without == []
    used = {part for licence in listed.values() for part in licence.split(" AND ")}
    assert used <= {file.stem for file in LICENCES.iterdir()}


def licences_by_pattern() -> dict[str, str]:
    table = tomllib.loads((ROOT / "REUSE.toml").read_text(encoding="utf-8"))
    patterns: dict[str, str] = {}
    for row in table["annotations"]:
        paths = row["path"] if isinstance(row["path"], list) else [row["path"]]
        patterns |= dict.fromkeys(paths, row["SPDX-License-Identifier"])
    return patterns


def covered(file: Path, patterns: dict[str, str]) -> bool:
    return any(fnmatchcase(name_of(file), pattern) for pattern in patterns)


def carries_notice(file: Path) -> bool:
    head = file.read_bytes()[:400]
    return all(notice.encode() in head for notice in NOTICES)


# Tests mirror the source -----------------------------------------------------------------------


def test_every_test_file_stands_where_its_module_stands() -> None:
    lost = [
        name_of(test)
        for test in sorted((ROOT / "tests").rglob("test_*.py"))
        if not of_the_whole(test) and not module_tested_by(test).exists()
    ]
    assert lost == []


def of_the_whole(test: Path) -> bool:
    name = test.relative_to(ROOT / "tests").as_posix()
    return any(fnmatchcase(name, pattern) for pattern in TESTS_OF_THE_WHOLE)


def module_tested_by(test: Path) -> Path:
    """``tests/ui/test_theme.py`` → ``facilitator/ui/theme.py``, or the package of that name."""
    place = test.relative_to(ROOT / "tests")
    top = ROOT if place.parts[0] in {"tools", "benchmarks"} else PACKAGE
    module = top / place.parent / f"{test.stem.removeprefix('test_')}.py"
    return module if module.exists() else module.with_suffix("")


# What may stand where --------------------------------------------------------------------------


def test_the_domain_needs_nothing_but_the_standard_library() -> None:
    foreign = {
        f"{name_of(file)}: {module}"
        for file in [*(PACKAGE / "domain").rglob("*.py"), PACKAGE / "resources.py"]
        for module in imports_of(file)
        if module.split(".")[0] not in sys.stdlib_module_names
        and not module.startswith("facilitator.domain")
    }
    assert foreign == set()


def test_one_module_knows_asyncio_under_qt() -> None:
    users = [name_of(file) for file in SOURCES if "qasync" in imports_of(file)]
    assert set(users) <= {"facilitator/ui/tasks.py"}


def imports_of(file: Path) -> set[str]:
    """Full names of every module that a file imports, at the top or inside a function."""
    names: set[str] = set()
    for node in ast.walk(tree_of(file)):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module)
    return names


def test_shipped_code_imports_by_full_name() -> None:
    relative = [
        name_of(file)
        for file in SOURCES
        for node in ast.walk(tree_of(file))
        if isinstance(node, ast.ImportFrom) and node.level
    ]
    assert relative == []


# The event loop --------------------------------------------------------------------------------

# Each of these runs an event loop inside the event loop; under qasync other tasks never wake again.
STATIC_DIALOGS = {
    "QColorDialog": {"getColor"},
    "QFileDialog": {
        "getExistingDirectory",
        "getOpenFileName",
        "getOpenFileNames",
        "getSaveFileName",
    },
    "QInputDialog": {"getDouble", "getInt", "getItem", "getMultiLineText", "getText"},
    "QMessageBox": {"about", "critical", "information", "question", "warning"},
}
# The application object itself may be run, by the module that makes it.
MAY_RUN_THE_LOOP = {
    "facilitator/app.py",
    "facilitator/ui/tasks.py",
    "facilitator/ui/pictures/camera.py",  # nobody is there: it waits until a picture has settled
}


def nested_loops(code: ast.AST) -> list[str]:
    """Calls in this code that start an event loop of their own."""
    found = []
    for node in ast.walk(code):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            owner = node.func.value.id if isinstance(node.func.value, ast.Name) else ""
            blocking = node.func.attr in {"exec", "exec_"}
            if blocking or node.func.attr in STATIC_DIALOGS.get(owner, ()):
                found.append(f"line {node.lineno}: {owner}.{node.func.attr}")
    return found


def test_no_coroutine_starts_a_second_event_loop() -> None:
    found = [
        f"{name_of(file)} {call}"
        for file in SOURCES
        for node in ast.walk(tree_of(file))
        if isinstance(node, ast.AsyncFunctionDef)
        for call in nested_loops(node)
    ]
    assert found == []


def test_dialogs_are_opened_never_executed() -> None:
    found = [
        f"{name_of(file)} {call}"
        for file in SOURCES
        if name_of(file) not in MAY_RUN_THE_LOOP
        for call in nested_loops(tree_of(file))
    ]
    assert found == []


@pytest.mark.parametrize(
    "line", ["dialog.exec()", "QMessageBox.question(None, '', '')", "menu.exec_(point)"]
)
def test_the_guard_sees_a_nested_loop(line: str) -> None:
    assert nested_loops(ast.parse(f"async def ask():\n    {line}"))


# Nothing of one machine in the project ---------------------------------------------------------

# Written in pieces, so that this file itself is clean.
FOREIGN_WORDS = [
    "/" + "work/",
    "/" + "root/",
    "/" + "farm",
    "farm" + "-",
    "files.python" + "hosted",
    "py" + "pi.",
    "registry." + "npmjs",
    "deb.debian" + ".org",
    "index" + "-url",
]
FOREIGN = re.compile("|".join(re.escape(word) for word in FOREIGN_WORDS))
TEXT = {".cfg", ".css", ".json", ".md", ".py", ".spec", ".svg", ".toml", ".ts", ".txt", ".yml", ""}


def test_no_path_of_a_machine_and_no_registry_is_written_down() -> None:
    found = [
        f"{name_of(file)}: {match.group()}"
        for file in files_of_the_project()
        if file.suffix in TEXT
        for match in [FOREIGN.search(file.read_text(encoding="utf-8", errors="replace"))]
        if match
    ]
    assert found == []
