# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Cards: one Tab stop, arrows inside, all of their words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from facilitator.ui.library.choices import FIRST, all_choices, first_choices
from facilitator.ui.library.gallery import Gallery


@pytest.fixture
def gallery(qtbot: QtBot) -> Gallery:
    made = Gallery(all_choices())
    qtbot.addWidget(made)
    made.resize(960, made.heightForWidth(960))
    made.show()
    return made


def test_every_template_has_a_card_and_so_has_the_empty_session(gallery: Gallery) -> None:
    assert len(gallery.cards) == 15
    assert [card.choice.template is None for card in gallery.cards].count(True) == 1


def test_the_first_page_has_five_that_exist() -> None:
    found = [choice.template.id for choice in first_choices() if choice.template]
    assert tuple(found) == FIRST


def test_arrows_go_along_rows_and_columns(gallery: Gallery, qtbot: QtBot) -> None:
    keys = Qt.Key
    places = []
    for key in (keys.Key_Right, keys.Key_Down, keys.Key_Left, keys.Key_Up, keys.Key_Up):
        card = next(card for card in gallery.cards if card.isChecked())
        qtbot.keyClick(card, key)
        places.append(gallery.cards.index(next(c for c in gallery.cards if c.isChecked())))
    assert places == [1, 4, 3, 0, 0]


def test_only_the_chosen_card_is_a_tab_stop(gallery: Gallery) -> None:
    gallery.choose(7)
    stops = [card for card in gallery.cards if card.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [gallery.cards[7]]
    assert gallery.current() == gallery.cards[7].choice


def test_enter_uses_the_card(gallery: Gallery, qtbot: QtBot) -> None:
    with qtbot.waitSignal(gallery.used):
        qtbot.keyClick(gallery.cards[3], Qt.Key.Key_Return)
    assert gallery.current() == gallery.cards[3].choice


@pytest.mark.parametrize("width", [300, 520, 640, 960, 1400])
def test_no_card_is_too_low_for_its_words(gallery: Gallery, width: int) -> None:
    gallery.resize(width, gallery.heightForWidth(width))
    assert {card.size() for card in gallery.cards} == {gallery.cards[0].size()}
    for card in gallery.cards:
        assert card.height() >= card.height_for(card.width())
        assert gallery.rect().contains(card.geometry())


def test_a_card_is_spoken_whole(gallery: Gallery) -> None:
    name = gallery.cards[2].accessibleName()
    choice = gallery.cards[2].choice
    assert name == f"{choice.name}. {choice.purpose} {choice.facts}"
