# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What can be done with templates of one's own: rename, share as a file, bring in, bin, restore."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from facilitator.domain import edits
from facilitator.domain.errors import KnownError
from facilitator.domain.own_templates import file_text
from facilitator.domain.records import OwnTemplate
from facilitator.export.files import write_safely
from facilitator.intake.template_files import read_template_file
from facilitator.ui.errors import sentence
from facilitator.ui.sheet import NameSheet, ask_name, why_not
from facilitator.ui.summary.saving import file_name
from facilitator.ui.texts import language, tr
from facilitator.ui.widgets import Button

if TYPE_CHECKING:
    from collections.abc import Callable

    from facilitator.domain.change import Edit
    from facilitator.store.workspace import Workspace
    from facilitator.ui.library.gallery import Gallery

_KINDS = "(*.json)"


class OwnTemplates(QObject):
    """Acts on the chosen card. `said` gives words and whether undo shall be offered."""

    said = Signal(str, bool)

    def __init__(self, workspace: Workspace, gallery: Gallery, page: QWidget) -> None:
        super().__init__(page)
        self._workspace, self._gallery, self._page = workspace, gallery, page
        words = tr("Add templates from a file…")
        self.add = Button(words, page, kind="quiet", icon="folder-open", height=28)
        self.binned = Button("", page, kind="quiet", icon="trash-2", height=28)
        self.add.clicked.connect(self.choose_file)
        self.binned.clicked.connect(self.show_binned)
        gallery.menu_wanted.connect(self.show_menu)
        gallery.rename_wanted.connect(self.rename)
        gallery.bin_wanted.connect(self.bin)
        self.refresh()

    def refresh(self) -> None:
        """Whether there is something in the bin."""
        count = len(self._in_bin())
        self.binned.setText(tr("%n template(s) in the bin", n=count))
        self.binned.setAccessibleName(self.binned.text())
        self.binned.setVisible(bool(count))
        self.binned.updateGeometry()

    def chosen(self) -> OwnTemplate | None:
        """The template of the chosen card as it is now, if it is one's own."""
        own = self._gallery.current().own
        return self._workspace.state.all(OwnTemplate).get(own.id) if own else None

    # The menu of a card

    def show_menu(self, at: QPoint) -> None:
        """What can be done with the chosen one."""
        menu = self._menu()
        for words, key, act in (
            (tr("Rename…"), "F2", self.rename),
            (tr("Save as file…"), "", self.choose_target),
            (tr("Move to the bin"), "Del", self.bin),
        ):
            action = menu.addAction(f"{words}\t{key}" if key else words)
            action.triggered.connect(lambda _on=False, act=act: act())
        menu.popup(at)

    def show_binned(self) -> None:
        """Which one shall come back."""
        menu = self._menu()
        for own in self._in_bin():
            words = tr("Restore “{template}”").format(template=own.name).replace("&", "&&")
            action = menu.addAction(words)
            action.triggered.connect(lambda _on=False, key=own.id: self.restore(key))
        menu.popup(self.binned.mapToGlobal(QPoint(0, self.binned.height())))

    def _menu(self) -> QMenu:
        menu = QMenu(self._page)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def rename(self) -> NameSheet | None:
        """Ask for another name of the chosen one."""
        own = self.chosen()
        if own is None:
            return None
        verb, state = edits.name_template, self._workspace.state

        def take(name: str) -> str:
            return why_not(self._workspace, lambda: verb(state, own.id, name))

        title, keep = tr("Name of the template"), tr("Rename")
        return ask_name(self._page, title, name=own.name, keep=keep, take=take)

    def bin(self) -> None:
        """The chosen one goes; it can come back."""
        own = self.chosen()
        if own is not None:
            words = tr("“{template}” is in the bin").format(template=own.name)
            self._do(lambda: edits.bin_template(self._workspace.state, own.id), words)
            self._gallery.setFocus()

    def restore(self, template_id: str) -> None:
        """Out of the bin again, and chosen."""
        own = self._workspace.state.all(OwnTemplate)[template_id]
        words = tr("“{template}” is back").format(template=own.name)
        self._do(lambda: edits.restore_template(self._workspace.state, template_id), words)
        self._gallery.choose_own(template_id)

    # Files

    def choose_target(self) -> QFileDialog | None:
        """Ask where the chosen one shall be saved."""
        own = self.chosen()
        if own is None:
            return None
        dialog = self._dialog(tr("Save the template as a file"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix("json")
        dialog.selectFile(file_name(own.name, suffix="json"))
        dialog.fileSelected.connect(lambda path: self.save(own.id, Path(path)))
        dialog.open()
        return dialog

    def save(self, template_id: str, path: Path) -> None:
        """Write one template as a file that others can add."""
        own = self._workspace.state.all(OwnTemplate)[template_id]
        try:
            write_safely(path, file_text(own).encode())
        except KnownError as problem:
            self.said.emit(sentence(problem), False)
        else:
            self.said.emit(tr("Saved as {file}").format(file=path.name), False)

    def choose_file(self) -> QFileDialog:
        """Ask which file the templates are in."""
        dialog = self._dialog(tr("Add templates from a file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.bring_in(Path(path)))
        dialog.open()
        return dialog

    def bring_in(self, path: Path) -> None:
        """All templates of a file, or none and why."""
        try:
            found = read_template_file(path, language())
        except KnownError as problem:
            self.said.emit(sentence(problem), False)
            return
        words = tr("%n template(s) added", n=len(found))
        if self._do(lambda: edits.add_templates(self._workspace.state, found), words):
            self._gallery.choose_own(found[0].id)

    def _dialog(self, title: str) -> QFileDialog:
        place = QStandardPaths.StandardLocation.DocumentsLocation
        folder = QStandardPaths.writableLocation(place)
        dialog = QFileDialog(self._page, title, folder, f"{tr('Templates')} {_KINDS}")
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _do(self, make: Callable[[], Edit], words: str) -> bool:
        why = why_not(self._workspace, make)
        self.said.emit(why or words, not why)
        return not why

    def _in_bin(self) -> list[OwnTemplate]:
        found = self._workspace.state.all(OwnTemplate).values()
        return sorted((own for own in found if own.binned), key=lambda own: own.name.casefold())
