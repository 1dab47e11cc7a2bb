# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Keys are pressed in the capture bar of a real session, and the session is read."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt

from facilitator.domain import edits
from facilitator.domain.change import edit_of, updated
from tests.ui.run.capture_desk import CONTROL, ENTER, ESC, SHIFT, TAB, UP, Desk, a_desk


@pytest.fixture
def desk(hall: Any, shown: Any) -> Desk:
    hall.run_until(4, "13:43:24")
    return a_desk(hall, shown)


def test_enter_adds_word_for_word_and_empties_the_bar(desk: Desk, hall: Any) -> None:
    desk.add("C# is e@mail, 24/7 – isn’t it?  \u00a0")
    assert hall.texts() == ["C# is e@mail, 24/7 – isn’t it?"]
    assert desk.bar.edit.line() == ""
    assert hall.last().stage_id == hall.key("stage4")


def test_a_no_break_space_stays(desk: Desk, hall: Any) -> None:
    desk.add("10\u00a0000 steps 👍🏽")
    assert hall.texts() == ["10\u00a0000 steps 👍🏽"]


def test_enter_in_an_empty_bar_does_nothing(desk: Desk, hall: Any) -> None:
    desk.add("   ")
    assert hall.texts() == []


def test_tokens_put_the_note_where_it_belongs(desk: Desk, hall: Any) -> None:
    hall.fill()
    desk.type("Stand-ins get keys but no story @AK #ni")
    assert desk.bar.chip.text() == "Personal assistants"
    assert desk.bar.completions.rows() == ["Nights and weekends", "New group “ni”"]
    desk.press(ENTER)
    note = hall.last()
    assert note.text == "Stand-ins get keys but no story"
    assert note.author_id == hall.key("AK")
    assert note.voice_id == hall.key("voice2")
    assert note.cluster_id == hall.letters()["D"]
    assert desk.said == []


def test_tab_takes_and_enter_never_does(desk: Desk, hall: Any) -> None:
    hall.fill()
    desk.type("One #no")
    desk.press(TAB)
    assert desk.bar.edit.line() == "One #C "
    desk.add("@an")
    assert hall.last().author_id == hall.key("AK")
    assert hall.last().cluster_id == hall.letters()["C"]


def test_the_new_group_is_the_last_offer(desk: Desk, hall: Any) -> None:
    hall.fill()
    desk.type("One #Training")
    desk.press(TAB)
    assert desk.bar.edit.line() == "One #F "
    desk.press(ENTER)
    made = hall.state.clusters[hall.last().cluster_id]
    assert (made.letter, made.name) == ("F", "Training")


def test_somebody_new_is_added_to_people(desk: Desk, hall: Any) -> None:
    desk.type("One @Zoe")
    assert desk.bar.completions.rows() == ["Add “Zoe” to people"]
    desk.press(TAB)
    desk.press(ENTER)
    assert hall.state.participants(hall.session)[-1].name == "Zoe"
    assert hall.last().author_id == hall.state.participants(hall.session)[-1].id


def test_arrows_choose_and_esc_closes_until_the_next_token(desk: Desk, hall: Any) -> None:
    hall.fill()
    desk.type("One #kn")
    desk.press(Qt.Key.Key_Down)
    offer = desk.bar.completions.chosen()
    assert offer is not None
    assert offer.what == "new"
    desk.press(ESC)
    desk.type("o")
    assert desk.bar.completions.rows() == []
    assert desk.bar.edit.line() == "One #kno"
    desk.type(" @a")
    assert desk.bar.completions.rows() != []


def test_what_does_not_fit_is_told(desk: Desk, hall: Any) -> None:
    hall.fill()
    desk.add("One #zzz")
    desk.add("Two #a @s")
    desk.add("Three #w")
    assert [words for words, _undo in desk.said] == [
        "Added without group. None fits “zzz”.",
        "Added without a name. Several fit “s”.",
        "Added without group. Several fit “w”.",
    ]
    assert hall.texts()[-3:] == ["One", "Two", "Three"]


def test_what_is_kept_for_the_next_notes(desk: Desk, hall: Any) -> None:
    hall.fill()
    count = len(hall.texts())
    desk.add("##d @@ak //3")
    assert len(hall.texts()) == count
    assert desk.bar.kept.texts() == ["#D", "@AK"]
    desk.add("One")
    desk.add("Two /1 #a")
    one, two = hall.state.notes_of(hall.session)[-2:]
    assert (one.cluster_id, one.author_id) == (hall.letters()["D"], hall.key("AK"))
    assert (two.cluster_id, two.voice_id) == (hall.letters()["A"], hall.key("voice1"))
    desk.add("##")
    desk.add("@@")
    desk.add("Three")
    assert (hall.last().cluster_id, hall.last().voice_id) == (None, hall.key("voice3"))
    assert desk.bar.kept.texts() == []


def test_control_and_a_digit_is_the_voice_of_the_next_notes(desk: Desk, hall: Any) -> None:
    desk.press(Qt.Key.Key_4, CONTROL)
    assert desk.bar.chip.text() == "Relatives"
    desk.add("One")
    desk.add("Two @ak")
    assert [n.voice_id for n in hall.state.notes_of(hall.session)] == [
        hall.key("voice4"),
        hall.key("voice2"),
    ]


def test_a_voice_that_nobody_named_yet(desk: Desk, hall: Any) -> None:
    desk.add("One /6")
    voice = hall.state.voices(hall.session)[-1]
    assert (voice.number, voice.name, hall.last().voice_id) == (6, "", voice.id)
    assert hall.last().text == "One"


def test_plus_quotes_and_builds_on(desk: Desk, hall: Any) -> None:
    desk.add("+")
    assert desk.said[-1] == ("There is no note yet that could be heard again.", False)
    desk.add("“He asks”")
    first = hall.last()
    assert (first.text, first.starred) == ("“He asks”", True)
    desk.add("> and it helps")
    assert hall.last().builds_on_id == first.id
    desk.add("+")
    assert hall.last().heard == 1
    assert desk.said[-1] == ("Heard 2 times", True)


def test_decisions_and_actions_from_any_stage(desk: Desk, hall: Any) -> None:
    hall.fill()
    desk.add("= Try ten paid minutes #a")
    desk.add("! Invite night staff @Sara 10 dec")
    (decision,) = hall.state.decisions_of(hall.session)
    (action,) = hall.state.actions_of(hall.session)
    assert (decision.text, decision.cluster_ids) == (
        "Try ten paid minutes",
        (hall.letters()["A"],),
    )
    assert (action.text, action.owner, action.due) == (
        "Invite night staff",
        "Sara Wik",
        "2026-12-10",
    )
    assert desk.said == [("Decision added", True), ("Action added", True)]


def test_a_stage_that_keeps_no_names(desk: Desk, hall: Any) -> None:
    stage = hall.state.stages(hall.session)[4]
    hall.workspace.do(edit_of("write_stage", updated(stage, keeps_names=False)))
    desk.type("One @a")
    assert desk.bar.completions.rows() == ["This stage keeps no names."]
    desk.type("k")
    desk.press(ENTER)
    assert (hall.last().text, hall.last().author_id) == ("One", None)
    assert hall.last().voice_id is None
    assert desk.said == [("This stage keeps no names.", False)]


def test_up_edits_the_last_note_and_the_one_before(desk: Desk, hall: Any) -> None:
    for text in ("One", "Two", "Three"):
        desk.add(text)
    desk.press(UP)
    assert desk.bar.edit.line() == "Three"
    desk.press(UP)
    assert desk.bar.edit.line() == "Two"
    desk.type(" #d @ak")
    desk.press(ENTER)
    assert hall.texts() == ["One", "Two #d @ak", "Three"]
    assert desk.bar.edit.line() == ""
    desk.press(UP)
    desk.type("x")
    desk.press(ESC)
    assert hall.texts()[-1] == "Three"
    desk.add("Four")
    assert hall.texts()[-1] == "Four"


def test_esc_clears_with_a_way_back_then_leaves(desk: Desk, qtbot: Any) -> None:
    desk.type("half a thought")
    desk.press(ESC)
    words, back = desk.offers[0]
    assert (words, desk.bar.edit.line()) == ("Line cleared", "")
    with qtbot.waitSignal(desk.bar.left):
        desk.press(ESC)
    back()
    assert desk.bar.edit.line() == "half a thought"


def test_control_z_belongs_to_the_letters_until_the_bar_is_empty(desk: Desk, qtbot: Any) -> None:
    desk.type("ab")
    with qtbot.assertNotEmitted(desk.bar.undo_asked):
        desk.press(Qt.Key.Key_Z, CONTROL)
    assert desk.bar.edit.line() == ""
    with qtbot.waitSignal(desk.bar.undo_asked):
        desk.press(Qt.Key.Key_Z, CONTROL)
    with qtbot.waitSignal(desk.bar.redo_asked):
        desk.press(Qt.Key.Key_Y, CONTROL)


def test_shift_enter_is_a_new_line(desk: Desk, hall: Any) -> None:
    desk.type("One")
    desk.press(ENTER, SHIFT)
    desk.type("more")
    desk.press(ENTER)
    assert hall.texts() == ["One\nmore"]


def test_signs_by_control(desk: Desk) -> None:
    desk.type("One")
    desk.press(Qt.Key.Key_G, CONTROL)
    desk.type("d")
    desk.press(Qt.Key.Key_I, CONTROL)
    assert desk.bar.edit.line() == "One #d @"


# Too much ---------------------------------------------------------------------------------------


def test_a_note_that_is_too_long_stays_in_the_bar(desk: Desk, hall: Any) -> None:
    desk.bar.edit.set_line("x" * 1001)
    assert desk.bar.counter.text() == "1,001 / 1,000"
    desk.press(ENTER)
    assert hall.texts() == []
    assert len(desk.bar.edit.line()) == 1001
    assert "1,000 characters" in desk.said[0][0]
    desk.press(Qt.Key.Key_Backspace)
    desk.press(ENTER)
    assert hall.texts() == ["x" * 1000]
    assert desk.bar.counter.isHidden()


# A disk that says no ----------------------------------------------------------------------------


def test_nothing_is_lost_when_it_cannot_be_saved(desk: Desk, hall: Any) -> None:
    hall.break_disk()
    desk.add("One @ak")
    assert desk.bar.edit.line() == "One @ak"
    assert not desk.bar.notice.isHidden()
    desk.paste("a\nb")
    desk.bar.question._buttons[0].click()
    assert desk.bar.question.words()[1] == "2 notes"
    desk.bar.question.close_it()
    hall.break_disk(broken=False)
    desk.press(ENTER)
    assert hall.texts() == ["One"]
    assert desk.bar.notice.isHidden()


def test_the_half_typed_line_outlives_a_crash(desk: Desk, hall: Any, shown: Any) -> None:
    desk.type("half a thou")
    assert desk.bar._draft_timer.isActive()
    assert desk.bar._draft_timer.interval() <= 2_000
    desk.bar._draft_timer.timeout.emit()
    again = a_desk(hall, shown)
    assert again.bar.edit.line() == "half a thou"
    again.press(ENTER)
    assert a_desk(hall, shown).bar.edit.line() == ""


def test_a_note_that_went_while_it_was_edited(desk: Desk, hall: Any) -> None:
    desk.add("One")
    desk.press(UP)
    hall.workspace.do(edits.remove_notes(hall.state, [hall.last().id]))
    desk.type("x")
    desk.press(ENTER)
    assert desk.bar.edit.line() == "Onex"
    assert desk.said[-1][0].startswith("This is not there any more")
