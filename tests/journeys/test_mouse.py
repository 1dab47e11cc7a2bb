# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The sample session once more, played with the mouse; only words are typed."""

from __future__ import annotations

from facilitator.domain.records import Note
from facilitator.ui.plan.chips import Chips
from tests.journey import Program
from tests.journeys.comparing import content, differences
from tests.journeys.frames import Frames
from tests.journeys.mouse import (
    bring,
    choose,
    click_row,
    drop_into,
    empty_spot,
    fill,
    in_view,
    menu_of,
    note_called,
    pick,
    pick_group,
    press,
)
from tests.journeys.script import (
    CHALLENGE,
    COMMON,
    GUEST,
    KINDS,
    OWN_NOTE,
    TRY,
    WRITE,
    Group,
    Script,
    about,
    private_words,
)

TEMPLATE = "Reflective session (Jönköping style)"


def test_the_sample_session_with_the_mouse(program: Program, script: Script) -> None:
    program.click(f"{TEMPLATE}…")
    program.click(f"Use “{TEMPLATE}”")
    plan(program, script)
    frames = Frames(program, always=private_words(program))
    frames.follow(program.session.desk.projector)
    gather(program, script)
    sort(program, script)
    vote(program, script)
    decide(program, script)
    finish(program, script)
    state, session_id = program.workspace.state, program.session.session_id
    found, wanted = content(state, session_id), content(script.state, script.session.id)
    assert differences(found, wanted) == {}
    assert frames.leaks() == []
    assert frames.bare() == []
    assert frames.stages() == ["", *(stage.title for stage in state.stages(session_id))]
    assert frames.kinds() >= KINDS


def plan(program: Program, script: Script) -> None:
    """The language of the room, the head of the plan, voices and people."""
    stages = program.session.plan.stages
    click_row(program, stages, "About this session")
    choose(program, "Language of the room", "Svenska")
    for name, text in about(script):
        fill(program, name, text)
    press(program, "Add a voice")
    program.say(*script.voices())
    program.settle()
    press(program, "Add or paste names")
    program.say(*script.people(), GUEST)
    program.settle()
    for person in script.state.participants(script.session.id):
        open_person(program, person.roles[0])
        choose(program, "Voice", person.roles[0])
        if person.lived_experience:
            program.click("Lived experience")
        if person.inside:
            program.click("Works in the organisation")
        program.click("Done")
    click_row(program, stages, "Landa och komma överens")
    fill(program, "Notes for you", OWN_NOTE)


def gather(program: Program, script: Script) -> None:
    """The projector on; notes with the voice from its menu and the button behind the line."""
    program.click("Run")
    program.click("Projector off")
    program.click(program.named("Start", within=program.named("Projector")))
    show_the_room(program, "Ground rules…")
    run_to(program, WRITE)
    for note in script.notes(WRITE):
        capture(program, script, note)
    assert program.board.scene.notes == {}
    show_the_room(program, "Notes as said…")
    program.click("Show all notes")
    run_to(program, CHALLENGE)
    for note in script.notes(CHALLENGE):
        capture(program, script, note)
    program.click("Show on projector")


def sort(program: Program, script: Script) -> None:
    """A line around two notes, a note onto another, and notes into groups; then what was heard."""
    run_to(program, COMMON)
    program.board.zoom_100()
    for number, group in enumerate(script.groups(WRITE, CHALLENGE)):
        begin_group(program, group, circled=number == 0)
    for group in script.groups(WRITE, CHALLENGE):
        for text in group.texts[2:]:
            drop_into(program, text, group.texts[0])
    for title in (WRITE, CHALLENGE):
        for note in script.notes(title):
            hear_and_place(program, script, note)
    take_back_twice(program)


def take_back_twice(program: Program) -> None:
    """Undo, undo, redo, redo, all from the menu."""
    before = content(program.workspace.state, program.session.session_id)
    for verb in ("Undo", "Undo", "Redo", "Redo"):
        program.click("Menu")
        pick(program, "Edit", f"{verb}…")
    assert content(program.workspace.state, program.session.session_id) == before


def vote(program: Program, script: Script) -> None:
    """A click on + for each dot."""
    program.click("Count dots")
    names = {group.letter: group.name for group in script.groups(WRITE)}
    for letter, count in script.dots().items():
        for _ in range(count):
            program.click(f"One dot more for {names[letter]}")
    show_the_room(program, "Votes, …", refused=True)
    program.click("Close and show")
    show_the_room(program, "Votes…")


def decide(program: Program, script: Script) -> None:
    """Notes on the board and into their groups; decisions and actions in the panel."""
    run_to(program, TRY)
    program.click("Back to the board")
    program.click("Add note")
    for note in script.notes(TRY):
        capture(program, script, note)
    groups = {group.letter: group.texts[0] for group in script.groups(WRITE, CHALLENGE)}
    for note in script.notes(TRY):
        if letter := script.letter(note.cluster_id):
            drop_into(program, note.text, groups[letter])
        hear_and_place(program, script, note)
    program.click("New action or decision")
    program.say(*script.outcomes())
    program.settle()


def finish(program: Program, script: Script) -> None:
    """Behind the last stage; the guest is taken off the list; thanks."""
    while program.run.clock.stage is not None:
        program.click(program.run.rail.next)
    program.click("Plan")
    open_person(program, "No role given")
    program.click("Take off the list")
    program.click("Summary")
    program.click("Edit purpose and closing words")
    fill(program, "Thank you", script.session.thanks)
    program.click("Close purpose and closing words")


# What several of them need


def show_the_room(program: Program, words: str, *, refused: bool = False) -> None:
    """The projector in the header, and what stands in its list."""
    chooser = program.session.desk._chooser
    if chooser is None or not chooser.isVisible():
        program.click(program.session.header.projector)
    row = program.named(words, within=program.named("Projector"))
    assert row.isEnabled() is not refused
    if refused:
        program.press("Escape")
    else:
        program.click(row)


def open_person(program: Program, role: str) -> None:
    """A click on the first disc of a role."""
    chips = bring(program, f"{role}, …")
    assert isinstance(chips, Chips)
    program.click(chips, chips.place(0).center())


def run_to(program: Program, title: str) -> None:
    """The button at the clock until this stage runs."""
    for _ in range(12):
        stage = program.run.clock.stage
        if stage is not None and stage.title == title:
            return
        program.click(program.run.rail.next)
    raise AssertionError(f"{title!r} never runs")


def capture(program: Program, script: Script, note: Note) -> None:
    """The voice from its menu where it is another one, the words, the button behind them."""
    number = script.voice(note)
    if program.run.capture.chip.number() != number:
        program.click(program.run.capture.chip)
        pick(program, script.voices()[number - 1])
    program.click("What you hear")
    program.type(note.text)
    program.click(program.run.capture.add)


def begin_group(program: Program, group: Group, *, circled: bool) -> None:
    """Two notes become a group: with a line around them, or by dropping one on the other."""
    first, second = (note_called(program, text) for text in group.texts[:2])
    for note in (first, second)[: 2 if circled else 1]:
        in_view(program, note)
        program.drag(program.spot(note), empty_spot(program))
    if circled:
        program.lasso([first, second])
        program.click("Group")
    else:
        in_view(program, second)
        program.drag(program.spot(second), program.spot(note_called(program, first.text)))
    program.say(group.name)
    program.settle()
    assert set(program.groups()[group.name]) == {first.text, second.text}


def hear_and_place(program: Program, script: Script, note: Note) -> None:
    """From the menu of the note: heard again, and the second group it fits."""
    for _ in range(note.heard):
        menu_of(program, note.text, "Heard again")
    if letter := script.letter(note.also_id):
        menu_of(program, note.text, "Also fits group…")
        pick_group(program, letter)
