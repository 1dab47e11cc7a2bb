# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What one person prefers on this computer. What belongs to a session is in its record instead."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QSettings

if TYPE_CHECKING:
    from pathlib import Path

ORGANISATION, PROGRAM = "Facilitator", "Facilitator"
TEXT_SCALES = (0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
THEMES = ("auto", "light", "dark")
LASSOS = ("free", "rectangle")


@dataclass(frozen=True, slots=True)
class Settings:
    """Empty texts mean "as this computer has it" or "not yet"."""

    language: str = ""
    theme: str = "auto"
    text_scale: float = 1.0
    reduced_motion: bool = False
    single_letter_keys: bool = True
    lasso: str = "free"
    suggestions: bool = True
    bell: bool = False
    library: str = ""
    last_session: str = ""
    last_folder: str = ""
    right_panel: bool = False
    left_rail: bool = True
    projector_screen: str = ""
    projector_dark: bool = False
    window_geometry: bytes = b""
    window_state: bytes = b""

    def with_text_scale(self, step: int) -> Settings:
        """The next larger (+1) or smaller (-1) text size; 0 is back to 100 %."""
        if step == 0:
            return replace(self, text_scale=1.0)
        nearest = min(range(len(TEXT_SCALES)), key=lambda i: abs(TEXT_SCALES[i] - self.text_scale))
        index = max(0, min(len(TEXT_SCALES) - 1, nearest + step))
        return replace(self, text_scale=TEXT_SCALES[index])


_elsewhere: list[str] = []


def keep_in(file: Path | None) -> None:
    """Keep settings in this file instead of the person's own (for pictures); None: their own."""
    _elsewhere[:] = [str(file)] if file else []


def stored() -> QSettings:
    """Where the settings of this person lie."""
    if _elsewhere:
        return QSettings(_elsewhere[0], QSettings.Format.IniFormat)
    return QSettings(ORGANISATION, PROGRAM)


def load(store: QSettings | None = None) -> Settings:
    """The settings as saved; what is missing or makes no sense is as it was shipped."""
    source, shipped = store or stored(), Settings()
    found: dict[str, Any] = {}
    for field in fields(Settings):
        default = getattr(shipped, field.name)
        value = _read(source.value(field.name), default)
        found[field.name] = value if _sensible(field.name, value) else default
    return Settings(**found)


def save(settings: Settings, store: QSettings | None = None) -> None:
    """Keep `settings` for the next start."""
    target = store or stored()
    for field in fields(Settings):
        value = getattr(settings, field.name)
        target.setValue(field.name, QByteArray(value) if isinstance(value, bytes) else value)
    target.sync()


def _read(value: object, default: object) -> object:
    """Files give back texts, registries numbers: both become the type of `default`."""
    if isinstance(default, bytes):
        return bytes(value.data()) if isinstance(value, QByteArray) else default
    if value is None:
        return default
    if isinstance(default, bool):
        return str(value).lower() in ("true", "1")
    if isinstance(default, float):
        try:
            return float(str(value))
        except ValueError:
            return default
    return str(value)


def _sensible(name: str, value: Any) -> bool:
    match name:
        case "theme":
            return value in THEMES
        case "lasso":
            return value in LASSOS
        case "text_scale":
            return bool(TEXT_SCALES[0] <= value <= TEXT_SCALES[-1])
        case _:
            return True
