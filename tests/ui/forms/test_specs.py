# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Every kind has a form, every field of a form is one that its verb writes."""

from __future__ import annotations

from typing import Any

import pytest

from facilitator.domain.edits.entries import FORMS
from facilitator.domain.records import HostNote, field_names
from facilitator.ui.action_table import ACTIONS
from facilitator.ui.forms.kinds import KINDS, has_page, icon_of, words_of
from facilitator.ui.forms.spec import FormSpec
from facilitator.ui.forms.specs import SPECS
from facilitator.ui.run.outcome_specs import FORMS as OUTCOMES

#: Set by the program when it is written, not by hand.
BY_ITSELF = {HostNote.kind: {"written_at"}}
ALL = [*SPECS.values(), *OUTCOMES.values()]


def test_every_small_form_has_a_page_and_a_key() -> None:
    kinds = {cls.kind for cls in FORMS}
    assert set(SPECS) == set(KINDS) == kinds
    chords = {spec.id: spec.keys for spec in ACTIONS}
    assert all(len(chords[kind.chord]) == 1 for kind in KINDS.values())


@pytest.mark.parametrize("cls", FORMS, ids=lambda cls: cls.kind)
def test_every_field_of_a_kind_can_be_written(cls: Any) -> None:
    form, spec = FORMS[cls], SPECS[cls.kind]
    known = {*form.lines, *form.texts, *form.choices, *form.links, *form.plain}
    shown = {field.name for field in spec.fields}
    assert shown == known - BY_ITSELF.get(cls.kind, set())


@pytest.mark.parametrize("spec", ALL, ids=lambda spec: spec.cls.kind)
def test_fields_are_columns_and_choices_those_of_the_verb(spec: FormSpec) -> None:
    assert {field.name for field in spec.fields} <= set(field_names(spec.cls.kind))
    allowed = FORMS[spec.cls].choices if spec.cls in FORMS else {}
    for field in spec.fields:
        if field.input in ("choice", "list") and field.name in allowed:
            assert set(field.choices) == set(allowed[field.name])


def test_what_a_search_finds_has_words_and_an_icon() -> None:
    for kind in (*KINDS, "decision", "action"):
        assert has_page(kind)
        assert icon_of(kind)
        assert words_of(kind)
    assert not has_page("note")
