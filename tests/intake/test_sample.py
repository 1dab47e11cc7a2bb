# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A sample file becomes a complete session, from which the same file can be written again."""

from __future__ import annotations

import json
from typing import Any

import pytest

from facilitator import resources
from facilitator.domain.errors import Unreadable
from facilitator.domain.records import (
    Action,
    Cluster,
    Decision,
    Dots,
    Note,
    Participant,
    Record,
    Stage,
    Voice,
)
from facilitator.intake.imported import Imported
from facilitator.intake.sample import read_sample

LANGUAGES = ("en", "nl", "sv")


def raw(language: str) -> dict[str, Any]:
    content: dict[str, Any] = resources.read_json("samples", f"sample_{language}.json")
    return content


def of(read: Imported, cls: type[Record]) -> list[Any]:
    return [part for part in read.parts if isinstance(part, cls)]


@pytest.mark.parametrize(
    ("language", "notes", "dots"), [("en", 52, 46), ("nl", 48, 42), ("sv", 50, 31)]
)
def test_a_sample_is_a_complete_session(language: str, notes: int, dots: int) -> None:
    read, content = read_sample(raw(language)), raw(language)
    assert (read.notes, read.groups, read.session.letters) == (notes, 7, 7)
    assert sum(d.count for d in of(read, Dots)) == dots
    assert read.session.status == "done"
    assert read.group_name == content["session"]["series"]
    assert sum(p.count for p in of(read, Participant)) == content["session"]["participants_total"]
    assert [cluster.letter for cluster in of(read, Cluster)] == list("ABCDEFG")
    assert [stage.position for stage in of(read, Stage)] == list(range(1, len(of(read, Stage)) + 1))
    assert sum(note.parked for note in of(read, Note)) == 2
    assert all(note.cluster_id is None for note in of(read, Note) if note.parked)


def test_the_largest_roles_have_a_voice_in_the_language_of_the_session() -> None:
    read = read_sample(raw("nl"))
    voices = of(read, Voice)
    assert [(v.number, v.role) for v in voices[:3]] == [
        (1, "support_worker"), (2, "service_user"), (3, "relative")
    ]  # fmt: skip
    assert [v.name for v in voices[:3]] == [
        "Begeleider of hulpverlener", "Inwoner of cliënt", "Naaste of mantelzorger"
    ]  # fmt: skip
    assert len(voices) == 6
    by_role = {voice.role: voice.id for voice in voices}
    for note in of(read, Note):
        assert note.voice_id == by_role.get(note.role)
    for person in of(read, Participant):
        assert person.voice_id == by_role.get(person.extra["role"])
        assert person.roles[0] != person.extra["role"]


def test_what_points_nowhere_is_kept_and_not_followed() -> None:
    content = {
        "notes": [{"text": "a", "cluster": "c9", "also": "c8", "stage": "s7", "by": "ZZ"}],
        "decisions": [{"text": "d", "cluster": "c9"}],
        "actions": [{"text": "a", "cluster": "c9", "status": "sleeping"}],
    }
    read = read_sample(content)
    [note], [decision], [action] = of(read, Note), of(read, Decision), of(read, Action)
    assert (note.cluster_id, note.also_id, note.stage_id) == (None, None, None)
    assert note.extra == {"cluster": "c9", "also": "c8", "stage": "s7"}
    assert decision.extra == {"cluster": "c9"}
    assert action.extra == {"cluster": "c9", "status": "sleeping"}
    assert action.status == "open"
    assert read.names_left_out == 1


def test_a_richer_file() -> None:
    content = {
        "lang": "sv",
        "session": {"title": "Te", "status": "ready", "purpose": "Att höra"},
        "voices": [{"number": 3, "name": "Chefer"}, {"number": 1, "name": "Anhöriga"}],
        "participants": [
            {"name": "Per Holm", "voice": 3},
            {"name": "Pia Häll", "voice": 1, "initials": "PHL"},
            {"name": "Pål Hed", "voice": 1},
        ],
        "stages": [{"id": "quiet", "keeps_names": False, "private_notes": "Vänta"}],
        "clusters": [{"id": "k", "votes": 5, "notes": ["n2", "n1"]}],
        "notes": [
            {"id": "n1", "text": "ett", "by": "PH", "cluster": "k", "dots": 3, "starred": True},
            {"id": "n2", "text": "två", "by": "PHE", "cluster": "k", "stage": "quiet"},
            {"id": "n3", "text": "tre", "voice": 1},
            {"id": "n4", "text": " "},
        ],
    }
    read = read_sample(content, title="Kaffe", language="")
    voices = {voice.number: voice.id for voice in of(read, Voice)}
    people = {person.initials: person for person in of(read, Participant)}
    first, second, third = of(read, Note)
    assert (read.session.title, read.session.status, read.session.purpose) == (
        "Kaffe", "ready", "Att höra"
    )  # fmt: skip
    assert people.keys() == {"PH", "PHL", "PHE"}
    assert (first.author_id, first.voice_id, first.starred) == (people["PH"].id, voices[3], True)
    assert (second.author_id, second.voice_id) == (None, voices[1])
    assert (third.author_id, third.voice_id) == (None, voices[1])
    assert (second.place, first.place, third.place) == (0, 1, None)
    assert {(dots.cluster_id is None, dots.count) for dots in of(read, Dots)} == {
        (True, 3),
        (False, 2),
    }
    assert (read.skipped, read.names_left_out) == (1, 1)
    assert of(read, Stage)[0].private_notes == "Vänta"


def test_another_language_than_the_files_is_remembered() -> None:
    read = read_sample(raw("en"), language="et")
    assert read.session.language == "et"
    assert read.session.extra["sample"]["lang"] == "en"
    assert "Tugitöötaja" in [voice.name for voice in of(read, Voice)]


def test_little_is_enough() -> None:
    read = read_sample({"notes": [{"text": "only this"}]})
    assert (read.notes, read.session.title, read.session.language) == (1, "", "en")
    assert read_sample({"session": {"status": "asleep"}}).session.status == "draft"


@pytest.mark.parametrize(
    ("path", "value", "where"),
    [
        (("notes", 3, "text"), 5, "notes 4 › text"),
        (("notes", 0, "said_again"), "two", "notes 1 › said_again"),
        (("notes",), {"a": 1}, "notes"),
        (("clusters", 1, "votes"), -2, "clusters 2 › votes"),
        (("session",), [], "session"),
        (("session", "date"), 20261126, "session › date"),
        (("stages", 2, "minutes"), 6000, "stages 3 › minutes"),
        (("participants", 0, "count"), "many", "participants 1 › count"),
        (("actions", 5), "text", "actions 6"),
        (("decisions", 0, "how"), True, "decisions 1 › how"),
        (("thanks",), ["a"], "thanks"),
    ],
)
def test_a_value_of_the_wrong_kind_is_named_by_its_place(
    path: tuple[Any, ...], value: object, where: str
) -> None:
    content = json.loads(json.dumps(raw("en")))
    target = content
    for step in path[:-1]:
        target = target[step]
    target[path[-1]] = value
    with pytest.raises(Unreadable) as caught:
        read_sample(content)
    assert caught.value.code == "file.wrong_kind"
    assert caught.value.details["where"] == where


def test_texts_that_are_too_long() -> None:
    for content, code in (
        ({"notes": [{"text": "x" * 1_001}]}, "import.note_too_long"),
        ({"session": {"title": "x" * 301}}, "file.too_long"),
        ({"notes": [{"text": "a"}] * 20_001}, "import.too_many_notes"),
    ):
        with pytest.raises(Unreadable) as caught:
            read_sample(content)
        assert caught.value.code == code
