# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The one place for colour, size and motion: tokens in, palette and style sheet out.

Painted widgets ask `current()` each time they paint, so they follow every change by themselves.
What has to rebuild something (menus with icons, cached pictures) connects to `notifier().changed`.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cache
from string import Template
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette

from facilitator import resources

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QApplication

#: What a segment that lies on the `hover` track is painted with (measured in the mockups).
_RAISED = {"light": "#FFFFFF", "dark": "#39413D"}
_MOTION_DARKER = 112


@dataclass(frozen=True, slots=True, eq=False)
class Theme:
    """Every colour token, the six note colours, and what scales or stills the interface.

    The colours are shared: never change one in place.
    """

    dark: bool
    board: QColor
    surface: QColor
    surface2: QColor
    hover: QColor
    border: QColor
    strong: QColor
    text: QColor
    text2: QColor
    text3: QColor
    accent: QColor
    onaccent: QColor
    tint: QColor
    warn: QColor
    warnT: QColor
    danger: QColor
    dangerT: QColor
    focus: QColor
    raised: QColor
    notes: tuple[QColor, ...]
    note_text: QColor
    text_scale: float = 1.0
    reduced_motion: bool = False
    high_contrast: bool = False

    def color(self, token: str) -> QColor:
        """The colour of a token by its name, as in `tokens.json`."""
        value = getattr(self, token)
        assert isinstance(value, QColor), token
        return value

    def note(self, number: int) -> QColor:
        """The colour of voice `number`, 1 to 6."""
        return self.notes[(number - 1) % len(self.notes)]

    def px(self, length: float) -> int:
        """A length in pixels at 100 % text size → the length at the chosen text size."""
        return round(length * self.text_scale)

    def ms(self, duration: int) -> int:
        """A duration in milliseconds, or 0 when motion is reduced."""
        return 0 if self.reduced_motion else duration

    def pressed(self, color: QColor) -> QColor:
        """One step further: what a control shows while it is held down."""
        return color.lighter(_MOTION_DARKER) if self.dark else color.darker(_MOTION_DARKER)


class Notifier(QObject):
    """Tells that another theme holds; carries nothing, ask `current()`."""

    changed = Signal()


@cache
def _tokens() -> Mapping[str, Any]:
    tokens: Mapping[str, Any] = resources.read_json("themes", "tokens.json")
    return tokens


@cache
def notifier() -> Notifier:
    """The one object whose `changed` signal follows `apply_theme`."""
    return Notifier()


def make_theme(
    dark: bool,
    text_scale: float = 1.0,
    *,
    reduced_motion: bool = False,
    high_contrast: bool = False,
) -> Theme:
    """The theme of the tokens. `text_scale` is a factor, 0.9 to 2.0."""
    tokens, key = _tokens(), "dark" if dark else "light"
    colors = {name: QColor(value) for name, value in tokens[key].items()}
    if high_contrast:
        colors["border"] = colors["strong"] = QColor(colors["text"])
        colors["tint"] = QColor(colors["surface"])
    return Theme(
        dark=dark,
        **colors,
        raised=QColor(_RAISED[key]),
        notes=tuple(QColor(value) for value in tokens[f"notes_{key}"].values()),
        note_text=QColor(tokens["note_text"][key]),
        text_scale=text_scale,
        reduced_motion=reduced_motion,
        high_contrast=high_contrast,
    )


_current: list[Theme] = []


def current() -> Theme:
    """The theme that holds now; the light one before any was applied."""
    if not _current:
        _current.append(make_theme(dark=False))
    return _current[0]


def guess_at(app: QGuiApplication, wanted: str) -> None:
    """Colours for the very first frame: as wanted, else as dark as the system's own windows."""
    dark = (
        wanted == "dark" if wanted != "auto" else app.palette().window().color().lightness() < 128
    )
    _current[:] = [make_theme(dark)]


def detect_dark(app: QGuiApplication) -> bool:
    """Whether the system asks for dark windows."""
    from PySide6.QtCore import Qt  # its names take as long to load as a quarter of the frame

    return app.styleHints().colorScheme() == Qt.ColorScheme.Dark


def detect_high_contrast(app: QGuiApplication) -> bool:
    """Whether the system asks for more contrast."""
    hints = app.styleHints()
    from PySide6.QtCore import Qt

    return bool(hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast)


def detect_reduced_motion(app: QGuiApplication) -> bool:
    """Whether the system asks for stillness; False where Qt cannot tell."""
    hints = app.styleHints()
    preference = getattr(hints.accessibility(), "motionPreference", None)
    return preference is not None and "Reduce" in str(preference())


def on_scheme_change(app: QGuiApplication, changed: Callable[[], None]) -> None:
    """Call `changed` when the system turns dark, light, or to another contrast."""
    hints = app.styleHints()
    hints.colorSchemeChanged.connect(lambda _scheme: changed())
    hints.accessibility().contrastPreferenceChanged.connect(lambda _preference: changed())


def palette(theme: Theme) -> QPalette:
    """The palette that native dialogs, labels and item views read."""
    made, role = QPalette(), QPalette.ColorRole
    for key, token in {
        role.Window: theme.surface,
        role.WindowText: theme.text,
        role.Base: theme.surface,
        role.AlternateBase: theme.surface2,
        role.Text: theme.text,
        role.Button: theme.surface,
        role.ButtonText: theme.text,
        role.BrightText: theme.danger,
        role.ToolTipBase: theme.surface,
        role.ToolTipText: theme.text,
        role.PlaceholderText: theme.text3,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.onaccent,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.Light: theme.surface,
        role.Midlight: theme.hover,
        role.Mid: theme.border,
        role.Dark: theme.strong,
        role.Shadow: theme.strong,
    }.items():
        made.setColor(key, token)
    for key in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, key, theme.text3)
    return made


def style_sheet(theme: Theme) -> str:
    """The one style sheet, from `resources/themes/app.qss`.

    `$token` there is a colour, `${px13}` is 13 pixels at the chosen text size.
    """
    text = resources.path("themes", "app.qss").read_text(encoding="utf-8")
    values: dict[str, str] = {
        field.name: getattr(theme, field.name).name()
        for field in fields(theme)
        if isinstance(getattr(theme, field.name), QColor)
    }
    values |= {f"px{size}": f"{theme.px(size)}px" for size in range(1, 65)}
    return Template(text).substitute(values)


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Make `theme` hold for the whole program and tell everyone."""
    from facilitator.ui import fonts

    _current[:] = [theme]
    if not app.styleSheet():  # with a style sheet, Qt no longer says which style is below it
        app.setStyle("Fusion")
    app.setPalette(palette(theme))
    app.setFont(QFont(fonts.font(13)))
    app.setStyleSheet(style_sheet(theme))
    notifier().changed.emit()
