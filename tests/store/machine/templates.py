# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs of own templates, and of the languages that a template is written in."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import rule

from facilitator.domain import edits
from facilitator.domain.own_templates import content_from, own_template, template_of
from facilitator.domain.planning import UsualWords
from facilitator.domain.records import OwnTemplate, Session
from facilitator.domain.templates import TemplateLibrary, session_from_template
from tests.store.machine.acting import WORDS, Acting, has

LIBRARY = TemplateLibrary(
    (), {"ground_rules": {"pass": {"en": "Pass", "sv": "Stå över"}, "listen": {"en": "Listen"}}}
)
CONTENT: dict[str, Any] = {
    "name": {"en": "Round", "sv": "Runda"},
    "ground_rules": ["pass", "Bags down"],
    "stages": [
        {"title": {"en": "One", "sv": "Ett"}, "prompt": {"en": "Who?", "sv": "Vem?"}, "odd": 1},
        {"title": {"en": "Two", "sv": "Två"}, "statements": [{"en": "Yes", "sv": "Ja"}]},
    ],
}


class Templates(Acting):
    @rule(name=WORDS)
    def add_template(self, name: str) -> None:
        self.tried(edits.add_template, self.w.state, own_template(CONTENT, name))

    @rule(names=st.lists(WORDS, max_size=3))
    def add_templates(self, names: list[str]) -> None:
        found = [own_template(CONTENT, name, beside={"note": name}) for name in names]
        self.tried(edits.add_templates, self.w.state, found)

    @has[Session]
    @rule(data=st.data(), name=WORDS)
    def save_as_template(self, data: st.DataObject, name: str) -> None:
        content = content_from(self.w.state, self.one(data, Session), name=name, library=LIBRARY)
        self.tried(edits.add_template, self.w.state, own_template(content, name))

    @has[OwnTemplate]
    @rule(data=st.data(), name=WORDS)
    def name_template(self, data: st.DataObject, name: str) -> None:
        self.tried(edits.name_template, self.w.state, self.one(data, OwnTemplate), name)

    @has[OwnTemplate]
    @rule(data=st.data(), verb=st.sampled_from([edits.bin_template, edits.restore_template]))
    def bin_template(self, data: st.DataObject, verb: Any) -> None:
        self.tried(verb, self.w.state, self.one(data, OwnTemplate))

    @has[OwnTemplate]
    @rule(data=st.data(), language=st.sampled_from(["en", "sv", "fi"]))
    def use_template(self, data: st.DataObject, language: str) -> None:
        own = self.w.state.all(OwnTemplate)[self.one(data, OwnTemplate)]
        session, parts = session_from_template(
            template_of(own), language, usual=UsualWords(LIBRARY)
        )
        self.do(edits.add_session(session, parts))

    @has[Session]
    @rule(data=st.data(), languages=st.tuples(*[st.sampled_from(["en", "sv", "fi", ""])] * 2))
    def set_languages(self, data: st.DataObject, languages: tuple[str, str]) -> None:
        self.tried(
            edits.set_languages,
            self.w.state,
            self.one(data, Session),
            language=languages[0] or "en",
            second_language=languages[1],
            template=template_of(own_template(CONTENT, "Round")),
            usual=UsualWords(LIBRARY),
        )
