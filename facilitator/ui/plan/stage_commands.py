# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What can be done with the stages of a plan, and what is said about it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from facilitator.domain import edits
from facilitator.domain.edits.running import LONGEST
from facilitator.domain.own_templates import find_template
from facilitator.domain.records import Stage
from facilitator.intake import shipped
from facilitator.ui.attempt import attempt
from facilitator.ui.plan.kinds import mode_name, stage_name
from facilitator.ui.plan.usual_words import usual_values
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from facilitator.domain.change import Edit
    from facilitator.domain.records import Session
    from facilitator.domain.state import State
    from facilitator.store.workspace import Workspace


class StageCommands(QObject):
    """Every verb of the plan, through the door. False: it could not be done, and why was said."""

    toast = Signal(str, bool)

    def __init__(self, workspace: Workspace, session_id: str, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._session_id = workspace, session_id

    def add(self, mode: str, after: str) -> str:
        """A new stage behind `after` ("": at the end), named by how it is done; its id."""
        state = self._workspace.state
        language = state.sessions[self._session_id].language
        done = self._do(
            lambda: edits.add_stage(
                state,
                self._session_id,
                title=mode_name(mode, language),
                mode=mode,
                after=after or None,
                **usual_values(mode, language),
            )
        )
        born = [] if done is None else [c.id for c in done.of("stage") if c.before is None]
        return born[0] if born else ""

    def move(self, stage_id: str, place: int) -> bool:
        """To this place in the plan, from 0."""
        return (
            self._do(lambda: edits.move_stage(self._workspace.state, stage_id, place)) is not None
        )

    def set_minutes(self, stage_id: str, minutes: int) -> bool:
        """So many, from now on also in the plan."""
        state = self._workspace.state
        return self._do(lambda: edits.write_stage(state, stage_id, minutes=minutes)) is not None

    def add_minutes(self, stage_id: str, minutes: int) -> bool:
        """More or fewer; at either end nothing happens."""
        stage = self._workspace.state.all(Stage).get(stage_id)
        total = min(max((stage.minutes if stage else 0) + minutes, 0), LONGEST)
        return self.set_minutes(stage_id, total)

    def double(self, stage_id: str) -> bool:
        """The same once more, behind it."""
        return self._do(lambda: edits.duplicate_stage(self._workspace.state, stage_id)) is not None

    def remove(self, stage_id: str) -> bool:
        """Out of the plan; what was said in it stays."""
        state = self._workspace.state
        stage = state.all(Stage).get(stage_id)
        notes = sum(note.stage_id == stage_id for note in state.notes_of(self._session_id))
        if self._do(lambda: edits.remove_stage(state, stage_id)) is None or stage is None:
            return False
        words = tr("“{stage}” is taken out").format(stage=stage_name(stage))
        kept = tr("its %n note(s) stay", n=notes) if notes else ""
        self.toast.emit(" – ".join(filter(None, (words, kept))), True)
        return True

    def fit(self, minutes: int) -> bool:
        """The whole plan into so many minutes."""
        done = self._do(lambda: edits.fit_stages(self._workspace.state, self._session_id, minutes))
        if done is None:
            return False
        gone = sum(change.after is None for change in done.of("stage"))
        words = tr("The plan takes {minutes} min now").format(minutes=minutes)
        if gone:
            words += " – " + tr("%n optional stage(s) taken out", n=gone)
        if done.changes:
            self.toast.emit(words, True)
        else:
            self.toast.emit(
                tr("The plan takes {minutes} min already").format(minutes=minutes), False
            )
        return True

    def add_language(self, code: str) -> bool:
        """A second language of the room; a prompt that is still the template's has it at once."""
        state = self._workspace.state
        session = state.sessions[self._session_id]
        return self._do(partial(_with_language, state, session, code)) is not None

    def _do(self, make: Callable[[], Edit]) -> Edit | None:
        return attempt(self._workspace, make, say=lambda why: self.toast.emit(why, False))


def _with_language(state: State, session: Session, code: str) -> Edit:
    return edits.set_languages(
        state,
        session.id,
        language=session.language,
        second_language=code,
        template=find_template(state, session.template, shipped.templates()),
        usual=shipped.usual(),
    )
