# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Lists of people, as they come from a mail, a spreadsheet or a keyboard."""

from __future__ import annotations

import pytest

from facilitator.domain.people_lines import PersonLine, read_people_lines, role_as_known


@pytest.mark.parametrize(
    ("line", "person"),
    [
        ("Anna Karlsson", PersonLine("Anna Karlsson")),
        ("Anna Karlsson, assistant", PersonLine("Anna Karlsson", ("assistant",))),
        ("Anna Karlsson\tassistant\thost", PersonLine("Anna Karlsson", ("assistant", "host"))),
        ("Anna; assistant; assistant", PersonLine("Anna", ("assistant",))),
        ("6 relatives", PersonLine("", ("relatives",), 6)),
        ("relatives, 6", PersonLine("", ("relatives",), 6)),
        ("6\trelatives", PersonLine("", ("relatives",), 6)),
        ("3 x volunteers", PersonLine("", ("volunteers",), 3)),
        ("12", PersonLine("", (), 12)),
        ("- Olle Lind", PersonLine("Olle Lind")),
        ("3. Olle Lind", PersonLine("Olle Lind")),
        ('"Olle Lind","host"', PersonLine("Olle Lind", ("host",))),
        ("Olle Lind, olle@example.org, host", PersonLine("Olle Lind", ("host",))),
        ("Olle Lind, 0555 010 20, host", PersonLine("Olle Lind", ("host",))),
        ("Ольга Петрова, родственник", PersonLine("Ольга Петрова", ("родственник",))),
    ],
)
def test_one_line(line: str, person: PersonLine) -> None:
    assert read_people_lines(line) == [person]


@pytest.mark.parametrize("header", ["Name, Role", "Naam;Functie", "Namn\tRoll", "Eesnimi,Roll"])
def test_a_header_is_harmless(header: str) -> None:
    assert read_people_lines(f"\n{header}\nAnna, host\n\n") == [PersonLine("Anna", ("host",))]


def test_nobody_in_it() -> None:
    assert read_people_lines("") == []
    assert read_people_lines(" \n,;\n\t") == []
    assert read_people_lines("0 relatives") == []


def test_roles_are_written_as_they_are_already() -> None:
    known = ["Assistants", "Relative or carer", "Anhöriga"]
    assert role_as_known("assistant", known) == "Assistants"
    assert role_as_known("ASSISTANTS", known) == "Assistants"
    assert role_as_known("anhörig", known) == "Anhöriga"
    assert role_as_known("Relative", known) == "Relative"
    assert role_as_known("as", ["Ass"]) == "as"


def test_within_one_list_the_first_writing_counts() -> None:
    people = read_people_lines("Anna, Host\nBo, hosts\nCia, HOST")
    assert [person.roles for person in people] == [("Host",)] * 3
