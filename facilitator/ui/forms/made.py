# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""From what is said of a field to the field on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.ui.forms.fields import (
    ChoiceField,
    FlagField,
    ListField,
    MeasuredField,
    NamesField,
    WordsField,
)
from facilitator.ui.forms.links import LinksField
from facilitator.ui.plan.fields import LineField, LongField, date_field
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from facilitator.ui.forms.spec import FieldSpec


def made(spec: FieldSpec, parent: QWidget, *, today: Callable[[], date]) -> QWidget:
    """The field of this kind."""
    name = tr(spec.label)
    makers: dict[str, Callable[[], QWidget]] = {
        "line": lambda: LineField(parent, name=name),
        "text": lambda: LongField(parent, name=name, lines=spec.lines),
        "choice": lambda: ChoiceField(spec.choices, parent, name=name),
        "list": lambda: ListField(spec.choices, parent, name=name),
        "date": lambda: date_field(parent, name=name, today=today),
        "flag": lambda: FlagField(name, parent),
        "person": lambda: NamesField(parent, name=name),
        "role": lambda: NamesField(parent, name=name),
        "words": lambda: WordsField(spec.offered, parent, name=name),
        "group": lambda: LinksField(parent, name=name, single=True),
        "groups": lambda: LinksField(parent, name=name),
        "stories": lambda: LinksField(parent, name=name),
        "measured": lambda: MeasuredField(parent, name=name, today=today),
    }
    return makers[spec.input]()
