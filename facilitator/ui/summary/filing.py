# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""From the session to files: every kind that there is, and how it is told how that went."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from facilitator.domain.parcels import apart
from facilitator.export.formats import FORMATS, Records, Request, Watch, lacking
from facilitator.ui.errors import sentence
from facilitator.ui.summary.delivery import title_of
from facilitator.ui.summary.file_kinds import kind_name, lacking_file
from facilitator.ui.summary.saving import ask_folder, ask_where, file_name, saving
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from facilitator.domain.errors import KnownError
    from facilitator.domain.summary import Summary
    from facilitator.export.folder import Kept
    from facilitator.store.workspace import Workspace
    from facilitator.ui.summary.output_box import OutputBox
    from facilitator.ui.summary.source import PaperSource
    from facilitator.ui.tasks import Progress, Tasks

PDF, WORD = ".pdf", ".docx"


class Filing(QObject):
    """`saved` says what reached the disk; `filed` of which summary a PDF was written;
    `folder_chosen` where the person saves."""

    saved = Signal(str)
    filed = Signal(object)
    folder_chosen = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        session_id: str,
        *,
        tasks: Tasks,
        output: OutputBox,
        source: PaperSource,
        folder: str,
    ) -> None:
        super().__init__(output)
        self._workspace, self._session_id = workspace, session_id
        self._tasks, self._output = tasks, output
        self._source, self._folder = source, folder

    def why_not(self, suffix: str) -> str:
        """Why a file of this kind cannot be made of the paper that is chosen; "" when it can."""
        summary = self._source.summary()
        if summary is None:
            return ""
        kind = FORMATS[suffix]
        if kind.papers and summary.options.kind not in kind.papers:
            return tr("Not for this paper")
        lack = lacking(kind, Request(summary))
        return lacking_file(lack) if lack else ""

    def ask(self, suffix: str, window: QWidget, *, private: bool = False) -> None:
        """Ask over `window` where, then write a file of this kind. `private`: with the own log."""
        summary = self._source.summary()
        if summary is None or self._output.is_busy or suffix not in FORMATS:
            return
        why = self.why_not(suffix)
        if why:
            self._output.say(f"{kind_name(suffix)}: {why}.")
            return
        title = title_of(summary)
        if private:  # no two files of one name, of which only one may be handed on
            title = tr("{title} – with my own log").format(title=title)
        ask_where(
            window,
            file_name(title, summary.date, suffix=suffix[1:]),
            kind=(kind_name(suffix, private=private), suffix),
            folder=self._folder,
            chosen=lambda path: self.save_to(path, window, suffix=suffix, private=private),
        )

    def save_to(
        self, path: Path, window: QWidget, *, suffix: str = PDF, private: bool = False
    ) -> None:
        """Make the file in a worker and write it to `path`."""
        request = self._request(private=private)
        if request is None:
            return
        self._output.say("")
        self._start(
            saving(FORMATS[suffix], request, path),
            tr("Making PDF…") if suffix == PDF else tr("Making the file…"),
            done=lambda: self._on_saved(path, request.summary if suffix == PDF else None),
            again=partial(self.save_to, path, window, suffix=suffix, private=private),
            elsewhere=lambda: self.ask(suffix, window, private=private),
        )

    def ask_all(self, window: QWidget) -> None:
        """Ask for a folder, then write everything that can be made of the session into it."""
        if not self._output.is_busy:
            ask_folder(window, folder=self._folder, chosen=lambda at: self.save_all(at, window))

    def save_all(self, where: Path, window: QWidget) -> None:
        """Write everything into a folder of its own in `where`, one file after the other."""
        from facilitator.export.folder import session_folder

        request = self._request()
        if request is None or request.records is None:
            return
        summary = request.summary
        folder = where / file_name(summary.title, summary.date, suffix="")
        listed = list(session_folder(self._source.summary_for, request.records, Watch()))
        self._output.say("")
        self._start(
            partial(_write_all, folder, listed),
            tr("Making the files…"),
            done=lambda: self._on_all_saved(folder, len(listed)),
            again=lambda: self.save_all(where, window),
            elsewhere=lambda: self.ask_all(window),
        )

    def _request(self, *, private: bool = False) -> Request | None:
        summary, key = self._source.summary(), self._session_id
        if summary is None:
            return None
        state = apart(self._workspace.state, key)
        return Request(summary, Records(state, state.sessions[key], private=private))

    def _start(
        self,
        work: Callable[[Progress], object],
        words: str,
        *,
        done: Callable[[], object],
        again: Callable[[], object],
        elsewhere: Callable[[], object],
    ) -> None:
        """Let a worker write; what it cannot is told with both ways on."""

        def tell(problem: KnownError) -> None:
            ways = [(tr("Save elsewhere"), elsewhere), (tr("Try again"), again)]
            self._output.say(sentence(problem), ways)

        self._output.show_busy(words, 0.0)
        self._tasks.start(
            work,
            lambda _made: done(),
            failed=tell,
            progress=lambda part, _what: self._output.show_busy(words, part),
            ended=lambda: self._output.show_busy(""),
            owner=self,
        )

    def _keep_folder(self, folder: Path) -> None:
        self._folder = str(folder)
        self.folder_chosen.emit(self._folder)

    def _on_saved(self, path: Path, summary: Summary | None) -> None:
        self._keep_folder(path.parent)
        if summary is not None:
            self.filed.emit(summary)
        self.saved.emit(tr("Saved {path}").format(path=path))

    def _on_all_saved(self, folder: Path, count: int) -> None:
        self._keep_folder(folder)
        words = tr("%n file(s) saved in {folder}", n=count)
        self.saved.emit(words.format(folder=folder))


def _write_all(folder: Path, listed: Sequence[Kept], progress: Progress) -> None:
    """For a worker: one file after the other."""
    from facilitator.export.folder import keep

    for number, kept in enumerate(listed):
        progress.check()
        progress.report(number / len(listed))
        keep(folder, kept)
