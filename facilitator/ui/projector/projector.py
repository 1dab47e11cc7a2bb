# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What the room sees of a session: chosen here, made from the state, handed to the window.

The content changes when the facilitator chooses, or with the stage; never because notes arrive.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from facilitator.domain.projection import Show, project, show_now, usual_show, visible_notes
from facilitator.domain.records import Stage
from facilitator.domain.screens import BlankScreen, GroupsScreen, Screen, notes_on
from facilitator.ui.projector.paging import WIDE, pages_of
from facilitator.ui.projector.room_screens import RoomScreens
from facilitator.ui.projector.window import ProjectorWindow
from facilitator.ui.run.hearing import hear
from facilitator.ui.run.stage_clock import StageClock

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from facilitator.domain.change import Edit
    from facilitator.domain.clock import Clock
    from facilitator.domain.projection import Content
    from facilitator.domain.state import State
    from facilitator.store.workspace import Workspace

_LAST = 1_000_000  # a page that is surely not before the last one


class Projector(QObject):
    """`changed` when anything about it did; `shown` with each screen that the room gets to see.

    `desk` is a widget in the facilitator's window. Call `leave` before the session is closed.
    """

    changed = Signal()
    shown = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        session_id: str,
        *,
        clock: Clock,
        desk: QWidget,
        screens: RoomScreens | None = None,
    ) -> None:
        super().__init__(desk)
        self._workspace, self.session_id, self._desk = workspace, session_id, desk
        self._clock = StageClock(workspace, session_id, clock=clock, parent=self)
        self._clock.ticked.connect(self.refresh)
        self.screens = screens or RoomScreens(self)
        self.screens.changed.connect(self._follow_screens)
        self.wanted_screen, self.dark = "", False
        self.is_on = self.is_lost = self.is_blank = False
        self.window: ProjectorWindow | None = None
        self._keys: tuple[QAction, ...] = ()
        self._watchers: set[QObject] = set()
        self._held: tuple[Screen, int] | None = None
        self._held_show = Show()
        self._delivered: tuple[Screen, int] | None = None
        self._moment = self._content_of_stage()
        self.show = usual_show(self.state, session_id)
        self.screen: Screen = project(self.state, session_id, self.show, self._clock.now())
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.refresh)
        self._stop_hearing = hear(workspace, self, self._on_edit)

    # What there is to see

    @property
    def is_frozen(self) -> bool:
        return self._held is not None

    @property
    def page(self) -> int:
        """The page that is shown, from 0."""
        return max(0, min(self.show.page, self.pages - 1))

    @property
    def pages(self) -> int:
        return len(pages_of(self.screen, self.shape))

    @property
    def shape(self) -> float:
        """The width of the room's picture by its height."""
        return self.window.shape if self.window else WIDE

    @property
    def can_turn(self) -> bool:
        """Whether there is a page or a group before or after this one."""
        groups = isinstance(self.screen, GroupsScreen) and len(self.screen.groups) > 1
        return self.pages > 1 or groups

    def visible(self) -> tuple[Screen, int]:
        """The screen and the page that the room sees, or would see."""
        if self.is_blank:
            return BlankScreen(), 0
        return self._held or (self.screen, self.page)

    # What the facilitator does

    def start_or_stop(self) -> None:
        if self.is_on:
            self.stop()
        else:
            self.start()

    def start(self) -> None:
        """Let the room see: on another screen if there is one, else in a window."""
        if self.is_on:
            return
        self.is_on = True
        self._open()

    def stop(self) -> None:
        """The room sees nothing any more; the next start begins without blank and freeze."""
        self.is_on = self.is_lost = self.is_blank = False
        self._held = None
        self._close_window()
        self.changed.emit()

    def choose(self, content: Content, *, cluster_id: str | None = None) -> None:
        """Show this content with the notes that are there now."""
        self.is_blank, self._held = False, None
        self._show(show_now(self.state, self.session_id, content, cluster_id=cluster_id))

    def turn(self, step: int) -> None:
        """The next (+1) or previous (-1) page; among groups also the next or previous group."""
        self.refresh()
        page = self.page + step
        fresh = show_now(
            self.state, self.session_id, self.show.content, cluster_id=self.show.cluster_id
        )
        if 0 <= page < self.pages:
            self._show(replace(fresh, page=page))
        elif isinstance(self.screen, GroupsScreen):
            self._read_beside(self.screen, step)

    def read_group(self, cluster_id: str | None) -> None:
        """Read this group back, if groups are what the room sees."""
        self.refresh()
        if self.show.content == "groups" and cluster_id and cluster_id != self._read_id():
            self._show(show_now(self.state, self.session_id, "groups", cluster_id=cluster_id))

    def blank(self) -> None:
        """A plain background, or back to what was there."""
        self.is_blank = not self.is_blank
        self._deliver()

    def freeze(self) -> None:
        """Hold what the room sees, whatever happens here; or let it go on.

        Only a note that nobody shall see any more, or that reads otherwise now, goes at once.
        """
        self.refresh()
        self._held = None if self._held else (self.screen, self.page)
        self._held_show = self.show
        self._deliver()

    def use(self, screen_name: str, *, dark: bool) -> None:
        """The screen that somebody prefers, and whether the room is dark."""
        self.wanted_screen, self.dark = screen_name, dark
        target = self.screens.best(self._desk.window(), screen_name)
        here = self.window.screen_name if self.window else None
        if here is not None and target is not None and target.name() != here:
            self._close_window()
            self._open()
        self._deliver()

    def lend(self, keys: Sequence[QAction]) -> None:
        """Actions whose keys hold in the window too, when the focus is there."""
        self._keys = tuple(keys)
        if self.window is not None:
            self.window.addActions(list(self._keys))

    def watch(self, watcher: QObject, looking: bool) -> None:
        """Keep `visible` up to date for somebody who looks at it beside the room."""
        if looking:
            self._watchers.add(watcher)
        else:
            self._watchers.discard(watcher)
        self._clock.watch(watcher, looking)
        if looking:
            self.refresh()

    def leave(self) -> None:
        """The session is about to be closed."""
        self._stop_hearing()
        self._soon.stop()
        self._watchers.clear()
        self._clock.watch(self, looking=False)
        self.stop()

    # How it follows

    @property
    def state(self) -> State:
        return self._workspace.state

    def refresh(self) -> None:
        """Make the screen anew, with another stage its usual content.

        The window hears of it only if it differs.
        """
        if self.session_id not in self.state.sessions:  # taken back with undo
            return
        moment = self._content_of_stage()
        if moment != self._moment:
            self._moment = moment
            self.show = usual_show(self.state, self.session_id)
        made = project(self.state, self.session_id, self.show, self._clock.now())
        held = self._still_held()
        if (made, held) != (self.screen, self._held):
            self.screen, self._held = made, held
            self._deliver()

    def _still_held(self) -> tuple[Screen, int] | None:
        """The frozen screen, made anew if there is a note on it that nobody shall see any more."""
        if self._held is None:
            return None
        screen, page = self._held
        if notes_on(screen) <= {n.text for n in visible_notes(self.state, self.session_id)}:
            return self._held
        fresh = project(self.state, self.session_id, self._held_show, self._clock.now())
        return fresh, min(page, len(pages_of(fresh, self.shape)) - 1)

    def _show(self, show: Show) -> None:
        self.show, self._moment = show, self._content_of_stage()
        self.screen = project(self.state, self.session_id, show, self._clock.now())
        self.show = replace(show, page=self.page)
        self._deliver()

    def _deliver(self) -> None:
        found = self.visible()
        if self.window is not None:
            self.window.show_screen(*found, dark=self.dark)
            if found != self._delivered:
                self._delivered = found
                self.shown.emit(found[0])
        self.changed.emit()

    def _on_edit(self, _edit: Edit) -> None:
        if self.session_id not in self.state.sessions:
            self.stop()
        elif self.is_on or self._watchers:
            self._soon.start()

    def _content_of_stage(self) -> tuple[str | None, ...]:
        """What decides about the usual content: the stage, and what of it was shown."""
        session = self.state.sessions[self.session_id]
        if session.status == "done":
            return (None, session.votes_shown_at)
        stage = self.state.all(Stage).get(session.stage_id or "")
        return (session.stage_id, session.votes_shown_at, stage.shown_at if stage else "")

    def _read_id(self) -> str | None:
        read = self.screen.read if isinstance(self.screen, GroupsScreen) else ""
        clusters = self.state.clusters_of(self.session_id)
        return next((c.id for c in clusters if c.letter == read), None)

    def _read_beside(self, screen: GroupsScreen, step: int) -> None:
        ids: list[str | None] = [c.id for c in self.state.clusters_of(self.session_id)]
        if screen.not_grouped:
            ids.append(None)
        beside = ids[(ids.index(self._read_id()) + step) % len(ids)]
        show = show_now(self.state, self.session_id, "groups", cluster_id=beside)
        self._show(replace(show, page=0 if step > 0 else _LAST))

    # The window

    def _open(self) -> None:
        self.is_lost = False
        self.window = window = ProjectorWindow()
        window.addActions(list(self._keys))
        window.closed.connect(self._closed_by_hand)
        window.reshaped.connect(self._deliver)
        if self._desk.isActiveWindow():
            window.took_keyboard.connect(self._desk.window().activateWindow)
        target = self.screens.best(self._desk.window(), self.wanted_screen)
        self._clock.watch(self, looking=True)
        if target is not None:
            window.fill(target)
        else:
            window.show()
        self._delivered = None
        self.refresh()
        self._deliver()

    def _close_window(self) -> None:
        window, self.window = self.window, None
        self._clock.watch(self, looking=False)
        if window is not None:
            window.close()
            window.deleteLater()

    def _closed_by_hand(self) -> None:
        if self.window is not None:
            self.stop()

    def _follow_screens(self) -> None:
        """A screen came or went: a lost one is waited for, one that is back is used again."""
        window = self.window
        if window is not None and window.screen_name is not None:
            if not self.screens.is_there(window.screen_name):
                self._close_window()
                self.is_lost = True
        elif self.is_lost and self.screens.best(self._desk.window(), self.wanted_screen):
            self._open()
        self.changed.emit()
