# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Words are plain text, in the colour of the theme, and whole in the tooltip when cut."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QWidget

from facilitator.ui import theme
from facilitator.ui.widgets.labels import ElidedLabel, Label, SectionTitle

MARKUP = "<b>bold</b> & <img src=x>"


@pytest.mark.parametrize("kind", [Label, ElidedLabel])
def test_markup_stays_words(page: QWidget, kind: type[Label]) -> None:
    label = kind(MARKUP, page)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == MARKUP


def test_colour_and_size_follow_the_theme(page: QWidget, qapp: QApplication) -> None:
    label = Label("Saved", page, px=13, color="text2")
    label.show()
    assert label.font().pixelSize() == 13
    dark = theme.make_theme(dark=True, text_scale=1.5)
    theme.apply_theme(qapp, dark)
    assert label.palette().color(QPalette.ColorRole.WindowText) == dark.text2
    assert label.font().pixelSize() == 20


def test_what_is_cut_is_whole_in_tooltip_and_name(page: QWidget) -> None:
    label = ElidedLabel(MARKUP, page)
    label.resize(60, 20)
    label.show()
    assert label.toolTip() == "<span>&lt;b&gt;bold&lt;/b&gt; &amp; &lt;img src=x&gt;</span>"
    assert label.accessibleName() == MARKUP
    label.resize(600, 20)
    assert label.toolTip() == ""


def test_a_title_has_its_count(page: QWidget) -> None:
    title = SectionTitle("Open actions", page, count="7")
    title.set_count("8")
    assert [label.text() for label in title.findChildren(Label)] == ["Open actions", "8"]
