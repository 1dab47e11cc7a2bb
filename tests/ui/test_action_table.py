# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The table keeps its promises: words for all, no key twice on one screen, no AltGr."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence

from facilitator.ui.action_table import ACTIONS, SCREENS, SECTIONS, ActionSpec

NEVER = re.compile(r"\b(user|error|failed|invalid|delete|cluster|please)\b|!", re.IGNORECASE)
BY_ID = {spec.id: spec for spec in ACTIONS}


def test_ids_are_unique() -> None:
    assert len(BY_ID) == len(ACTIONS)


@pytest.mark.parametrize("spec", ACTIONS, ids=lambda spec: spec.id)
def test_every_action_can_be_found_and_has_words(spec: ActionSpec) -> None:
    assert spec.text[0].isupper()
    assert not NEVER.search(spec.text)
    assert spec.section in SECTIONS
    assert spec.palette or spec.shortcuts


@pytest.mark.parametrize("spec", ACTIONS, ids=lambda spec: spec.id)
def test_keys_can_be_typed_everywhere(spec: ActionSpec) -> None:
    if spec.kind == "typed":
        return
    for key in spec.shortcuts:
        assert QKeySequence(key).count() == 1, key
        assert not ("Ctrl" in key and "Alt" in key), f"{key} is AltGr on many keyboards"
        if spec.kind == "shortcut":
            assert "+" in key or re.fullmatch(r"F\d+", key), f"{key} would stop typing"


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen[-1])
def test_no_key_means_two_things_on_one_screen(screen: tuple[str, ...]) -> None:
    """A shortcut of the window must be alone; a surface's own keys must be alone on it."""
    here = [s for s in ACTIONS if s.context in {"everywhere", *screen} and s.kind != "typed"]
    window = [key for s in here if s.kind == "shortcut" for key in s.shortcuts]
    assert [key for key, times in Counter(window).items() if times > 1] == []
    for context in screen:
        own = [key for s in here if s.kind == "key" and s.context == context for key in s.shortcuts]
        assert [key for key, times in Counter([*own, *window]).items() if times > 1] == []


def test_every_context_belongs_to_a_screen() -> None:
    known = {"everywhere"}.union(*SCREENS)
    assert {spec.context for spec in ACTIONS} <= known


@pytest.mark.parametrize(
    ("action", "key"),
    [
        ("session.new", "Ctrl+N"),
        ("app.palette", "Ctrl+K"),
        ("app.keys", "F1"),
        ("edit.redo", "Ctrl+Shift+Z"),
        ("summary.save_pdf", "Ctrl+Shift+E"),
        ("summary.print", "Ctrl+P"),
        ("capture.focus", "Ctrl+L"),
        ("note.group", "G"),
        ("note.move", "M"),
        ("note.to_tray", "U"),
        ("note.bin", "Del"),
        ("zoom.fit", "Ctrl+9"),
        ("board.list", "Ctrl+Shift+L"),
        ("stage.next", "F8"),
    ],
)
def test_keys_of_the_keyboard_map(action: str, key: str) -> None:
    assert key in BY_ID[action].shortcuts


def test_the_menu_of_the_session_ends_with_the_way_out() -> None:
    for screen in SCREENS:
        here = {"everywhere", *screen}
        rows = [s.id for s in ACTIONS if s.section == "session" and s.context in here]
        assert rows[-2:] == ["app.settings", "app.quit"]
