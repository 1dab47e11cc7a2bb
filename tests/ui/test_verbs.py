# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Every verb can be said: undo and its toast name what they take back."""

from __future__ import annotations

from facilitator.domain import edits
from facilitator.ui import texts, verbs


def test_every_verb_has_words_and_no_words_are_left_over() -> None:
    known = {name for name in edits.__all__ if callable(getattr(edits, name))}
    assert verbs.verbs() == known


def test_the_words_follow_after_taken_back(qapp: object) -> None:
    for verb in verbs.verbs():
        words = verbs.words(verb)
        assert words
        assert words[0].islower()
        assert not words.endswith((".", "!"))
        assert "_" not in words


def test_they_are_said_in_the_language_of_the_screen(qapp: object) -> None:
    from PySide6.QtCore import QCoreApplication

    app = QCoreApplication.instance()
    assert app is not None
    texts.install_language(app, "nl")
    dutch = {verb: verbs.words(verb) for verb in verbs.verbs()}
    texts.install_language(app, "en")
    same = [verb for verb in verbs.verbs() if verbs.words(verb) == dutch[verb]]
    assert len(same) < 3, same
