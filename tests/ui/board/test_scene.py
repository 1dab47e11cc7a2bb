# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The picture follows the state: after any edits it is the one that a new scene would draw."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from facilitator.domain import arrange, edits
from facilitator.domain.errors import Refused
from facilitator.store.workspace import Workspace
from facilitator.ui.board.scene import BoardScene
from tests.ui.board.board_session import SESSION, group_id, handover, note_id

if TYPE_CHECKING:
    from facilitator.domain.change import Edit
    from facilitator.ui.board.board_widget import BoardWidget

LONG = (
    "A good handover is one in which somebody looks at me while the other one talks about me. " * 6
)


def fresh(workspace: Workspace, like: BoardScene) -> dict[str, Any]:
    """The picture that a scene made now shows."""
    scene = BoardScene(workspace, SESSION)
    scene.set_width(like.room)
    scene.set_layout(like.layout.name)  # type: ignore[arg-type]
    picture = scene.picture()
    scene.close()
    return picture


def test_groups_lie_where_arrange_says(board: BoardWidget) -> None:
    for letter in "ABCDE":
        item = board.scene.clusters[group_id(letter)]
        keys = board.scene.layout.members(group_id(letter))
        inside = arrange.inside([board.scene.notes[key].height for key in keys])
        assert (item.width, item.height) == (inside.width, inside.height)
        for key, (x, y) in zip(keys, inside.spots, strict=True):
            box = board.scene.notes[key].box
            assert (box.x, box.y) == (item.box.x + x, item.box.y + y)


def test_said_notes_lie_where_arrange_says(board: BoardWidget) -> None:
    board.set_layout("said")
    grid = arrange.said_grid(1090)
    items = [board.scene.notes[note_id(n)] for n in range(1, 41)]
    spots = arrange.said_spots([item.height for item in items], grid)
    assert [(item.box.x, item.box.y) for item in items] == spots
    assert not board.scene.clusters
    assert items[0].face.letter == "A"
    assert items[0].face.initials == "MB"


def test_undo_and_redo_show_the_same_pictures_again(
    board: BoardWidget, workspace: Workspace
) -> None:
    pictures = [board.scene.picture()]
    state = workspace.state
    for edit in (
        edits.move_notes(state, [note_id(33), note_id(1)], group_id("B"), before=2),
        edits.write_note(state, note_id(2), LONG),
        edits.group_notes(state, [note_id(34), note_id(36)], name="New", at=(700, 400)),
        edits.bin_notes(state, [note_id(5), note_id(6)]),
        edits.dissolve_clusters(state, [group_id("E")]),
    ):
        workspace.do(edit)
        pictures.append(board.scene.picture())
    for expected in reversed(pictures[:-1]):
        workspace.undo()
        assert board.scene.picture() == expected
    for expected in pictures[1:]:
        workspace.redo()
        assert board.scene.picture() == expected


def test_a_long_note_grows_to_five_lines_and_is_cut(
    board: BoardWidget, workspace: Workspace
) -> None:
    workspace.do(edits.write_note(workspace.state, note_id(1), LONG))
    item = board.scene.notes[note_id(1)]
    assert item.height == 56 + 2 * 15
    assert item.is_cut
    row = board.scene.notes[note_id(3)].box.y
    assert row == 12 + 35 + 86 + 8


def test_all_of_a_cut_note_is_shown_while_the_keyboard_is_on_it(
    board: BoardWidget, workspace: Workspace
) -> None:
    workspace.do(edits.write_note(workspace.state, note_id(1), LONG))
    item = board.scene.notes[note_id(1)]
    board.view.keyboard_leads = True
    board.selection.move_to(note_id(1))
    assert item.boundingRect().height() > 200
    assert item.height == 86
    board.selection.move_to(note_id(2))
    assert item.boundingRect().height() < 200


def test_an_empty_board_says_where_the_first_note_appears(qtbot: Any, tmp_path: Path) -> None:
    from facilitator.domain.records import Session

    library = Workspace.open(tmp_path / "empty.facilitator")
    session = Session("00000000-0000-7000-8000-000000000009", title="Empty")
    library.do(edits.add_session(session))
    scene = BoardScene(library, session.id)
    assert scene._first.isVisible()
    assert scene._first.text == "The first note appears here"
    library.do(edits.add_note(library.state, session.id, text="First"))
    assert scene._first.text.startswith("Drag notes up here")  # it lies in the tray
    library.undo()
    assert scene._first.text == "The first note appears here"
    scene.close()
    library.close()


def test_far_away_the_overview_draws_what_the_notes_would(board: BoardWidget) -> None:
    board.view.set_zoom(0.39)
    assert board.scene.lens.far
    picture = QPixmap(board.view.size())
    painter = QPainter(picture)
    board.view.render(painter)
    painter.end()
    image = picture.toImage()
    seen = {
        image.pixelColor(board.view.mapFromScene(b.x + 100, b.y + 50)).name()
        for key, b in board.scene.boxes()
        if key in board.scene.layout.members(group_id("A"))
    }
    assert seen == {"#fff2a0", "#b6eacc", "#f9c098", "#86c1e8", "#e68e9f"}
    note = board.scene.notes[note_id(1)]
    assert board.scene.note_at(note.mapToScene(80, 30)) is note
    board.view.set_zoom(1.0)
    assert not board.scene.lens.far


@pytest.mark.parametrize("name", ["said", "groups"])
def test_edits_of_another_session_change_nothing(
    board: BoardWidget, name: Any, workspace: Any
) -> None:
    from facilitator.domain.records import Session

    board.set_layout(name)
    other = Session("00000000-0000-7000-8000-000000000009", title="Other")
    workspace.do(edits.add_session(other))
    before = board.scene.picture()
    workspace.do(edits.add_note(workspace.state, other.id, text="Elsewhere", at=(5.0, 5.0)))
    assert board.scene.picture() == before


numbers = st.integers(1, 45)
some = st.sets(numbers, min_size=1, max_size=4)
letters = st.sampled_from("ABCDEFG")
spots = st.tuples(st.integers(-200, 1_200).map(float), st.integers(-200, 800).map(float))


class SceneMachine(RuleBasedStateMachine):
    """Edits of every kind in any order, undone and done again; two scenes watch."""

    def __init__(self) -> None:
        super().__init__()
        assert QApplication.instance() is not None
        self.folder = TemporaryDirectory()
        self.workspace = Workspace.open(Path(self.folder.name) / "library.facilitator")
        self.workspace.do(handover())
        self.groups = BoardScene(self.workspace, SESSION)
        self.said = BoardScene(self.workspace, SESSION)
        self.said.set_layout("said")

    def teardown(self) -> None:
        self.groups.close()
        self.said.close()
        self.workspace.close()
        self.folder.cleanup()

    def note(self, number: int) -> str:
        notes = sorted(self.workspace.state.notes)
        return notes[number % len(notes)]

    def cluster(self, letter: str) -> str:
        clusters = self.workspace.state.clusters_of(SESSION)
        return clusters[ord(letter) % len(clusters)].id if clusters else ""

    def do(self, make: Any) -> None:
        try:
            edit: Edit = make(self.workspace.state)
        except Refused:
            return
        self.workspace.do(edit)

    @rule(text=st.sampled_from(["Short", LONG, "Two\nlines"]), at=st.none() | spots)
    def add(self, text: str, at: Any) -> None:
        self.do(lambda s: edits.add_note(s, SESSION, text=text, at=at))

    @rule(number=numbers, text=st.sampled_from(["Mended", LONG]))
    def write(self, number: int, text: str) -> None:
        self.do(lambda s: edits.write_note(s, self.note(number), text))

    @rule(chosen=some, at=spots)
    def group(self, chosen: set[int], at: Any) -> None:
        self.do(lambda s: edits.group_notes(s, [self.note(n) for n in sorted(chosen)], at=at))

    @rule(chosen=some, letter=letters, before=st.none() | numbers)
    def move(self, chosen: set[int], letter: str, before: int | None) -> None:
        ids = [self.note(n) for n in sorted(chosen)]
        self.do(lambda s: edits.move_notes(s, ids, self.cluster(letter), before=before))

    @rule(number=numbers, at=spots)
    def lay(self, number: int, at: Any) -> None:
        self.do(lambda s: edits.place_notes(s, {self.note(number): at}))

    @rule(chosen=some)
    def tray(self, chosen: set[int]) -> None:
        self.do(lambda s: edits.to_tray(s, [self.note(n) for n in chosen]))

    @rule(number=numbers)
    def bin(self, number: int) -> None:
        self.do(lambda s: edits.bin_notes(s, [self.note(number)]))

    @rule()
    def restore(self) -> None:
        binned = [n.id for n in self.workspace.state.notes.values() if n.binned]
        self.do(lambda s: edits.restore_notes(s, binned[:1]))

    @rule(letter=letters, at=spots)
    def move_group(self, letter: str, at: Any) -> None:
        self.do(lambda s: edits.move_clusters(s, {self.cluster(letter): at}))

    @rule(letter=letters, pinned=st.booleans())
    def pin(self, letter: str, pinned: bool) -> None:
        self.do(lambda s: edits.pin_clusters(s, [self.cluster(letter)], pinned))

    @rule(letter=letters)
    def dissolve(self, letter: str) -> None:
        self.do(lambda s: edits.dissolve_clusters(s, [self.cluster(letter)]))

    @rule(number=numbers, starred=st.booleans())
    def star(self, number: int, starred: bool) -> None:
        self.do(lambda s: edits.star_notes(s, [self.note(number)], starred))

    @rule(voice=st.integers(1, 6), name=st.sampled_from(["One", "Two"]))
    def voice(self, voice: int, name: str) -> None:
        self.do(lambda s: edits.name_voice(s, SESSION, number=voice, name=name))

    @rule()
    def undo(self) -> None:
        if self.workspace.undo_verb != "add_session":
            self.workspace.undo()

    @rule()
    def redo(self) -> None:
        self.workspace.redo()

    @invariant()
    def the_picture_is_that_of_a_new_scene(self) -> None:
        for scene in (self.groups, self.said):
            assert scene.picture() == fresh(self.workspace, scene)


def test_edits_and_rebuilding_give_the_same_picture(qapp: QApplication) -> None:
    from hypothesis.stateful import run_state_machine_as_test

    run_state_machine_as_test(
        SceneMachine,
        settings=settings(
            max_examples=20,
            stateful_step_count=20,
            deadline=None,
            phases=(Phase.explicit, Phase.generate),  # each step draws two boards: no shrinking
            suppress_health_check=list(HealthCheck),
        ),
    )
