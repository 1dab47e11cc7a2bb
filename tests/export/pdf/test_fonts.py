# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The faces: parsed once, the first one first, bold where there is bold."""

from __future__ import annotations

from facilitator.export.pdf.fonts import BOLD, REGULAR, SEMIBOLD, face, faces, first_face


def test_a_face_is_parsed_once() -> None:
    assert face("NotoSans-Regular") is face("NotoSans-Regular")


def test_the_face_of_the_design_comes_first() -> None:
    names = [found.fontName for found in faces(SEMIBOLD)]
    assert names[0] == "AtkinsonHyperlegibleNext-SemiBold"
    assert names[1] == "NotoSans-Bold"
    assert names[-1] == "NotoEmoji-Regular"
    assert [found.fontName for found in faces(REGULAR)][1] == "NotoSans-Regular"


def test_the_sign_for_a_missing_character_is_no_character() -> None:
    assert "\uffff" not in first_face(BOLD).characters
    assert "A" in first_face(BOLD).characters


def test_advances_are_in_thousandths() -> None:
    regular, bold = first_face(REGULAR), first_face(BOLD)
    assert regular.advance("") == 0
    assert 400 < regular.advance("n") < 700
    assert bold.advance("handover") > regular.advance("handover")
