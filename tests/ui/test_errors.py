# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A bug is written down without anybody's words and says calmly that nothing is lost."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from facilitator.ui import errors
from facilitator.ui.widgets.ask import Question

SECRET = "My son explains everything again"


@pytest.fixture(autouse=True)
def fresh_log() -> Iterator[None]:
    """The log is opened once in a process; here each test has a home of its own."""
    errors._log.cache_clear()
    yield
    log = logging.getLogger("facilitator")
    for handler in list(log.handlers):
        handler.close()
        log.removeHandler(handler)
    errors._log.cache_clear()
    errors.uninstall()


def bug() -> BaseException:
    try:
        try:
            int(SECRET)
        except ValueError as cause:
            raise RuntimeError(f"could not read {SECRET}") from cause
    except RuntimeError as problem:
        return problem


def written() -> str:
    return (errors.log_folder() / "facilitator.log").read_text(encoding="utf-8")


def test_the_log_has_the_place_and_not_the_words() -> None:
    errors.log_bug(bug())
    assert SECRET not in written()
    assert "builtins.RuntimeError" in written()
    assert "builtins.ValueError" in written()
    assert "test_errors.py" in written()


def test_a_bug_is_shown_once_over_the_window(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    errors.install(lambda: window)
    problem = bug()
    for _ in range(3):
        sys.excepthook(type(problem), problem, problem.__traceback__)
    (question,) = window.findChildren(Question)
    assert question.isVisible()
    assert written().count("RuntimeError") == 3
    question.take("on")
    assert not question.isVisible()


def test_interrupting_from_the_keyboard_is_no_bug(capsys: pytest.CaptureFixture[str]) -> None:
    errors.install(lambda: None)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert "KeyboardInterrupt" in capsys.readouterr().err
    assert not (errors.log_folder() / "facilitator.log").exists()


def test_a_log_that_cannot_be_written_is_no_second_problem() -> None:
    errors.log_folder().parent.mkdir(parents=True, exist_ok=True)
    errors.log_folder().write_text("a file where the folder should be")
    errors.log_bug(bug())
