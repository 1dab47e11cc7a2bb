# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What became of earlier actions, of questions, and of every idea."""

from __future__ import annotations

from dataclasses import replace

from facilitator.domain.summary import Asked, Earlier, Fate, Idea
from facilitator.export.pdf import pdf_bytes
from tests.export.handover import with_options
from tests.export.tags import Read, read


def made(language: str = "", **values: object) -> Read:
    summary = replace(with_options(language=language), **values)  # type: ignore[arg-type]
    return read(pdf_bytes(summary, invariant=True))


def test_how_earlier_actions_stand_in_words() -> None:
    earlier = (Earlier("Ride along", "Per", "dropped", "Too late", "stop"), Earlier("Read"))
    table = made(earlier=earlier).root.all("Table")[-1]
    assert [[cell.text for cell in row.all("TD")] for row in table.all("TR")[1:]] == [
        ["Ride along What we learned: Too late We stop it.", "Per", "Stopped, with a reason"],
        ["Read", "", "Not started"],
    ]
    dutch = made("nl", earlier=earlier).root.all("Table")[-1]
    assert [cell.text for cell in dutch.all("TD")][2] == "Gestopt, met reden"


def test_what_was_asked_earlier_has_its_answer_or_says_that_there_is_none() -> None:
    found = made(earlier_asks=(Asked("Money?"), Asked("Keys?", answer="Yes")))
    table = found.root.all("Table")[-1]
    assert [row.all("TD")[0].text for row in table.all("TR")[1:]] == [
        "Money? No answer yet.", "Keys? Answer: Yes",
    ]  # fmt: skip


def test_ideas_stand_under_what_became_of_them() -> None:
    fates = (Fate("joined", (Idea("Tea"), Idea("Coffee"))), Fate("not_used", (Idea("Cat", "No"),)))
    found = made(fates=fates)
    heads = [head.text.strip() for head in found.root.all("H2", "H3")]
    assert heads[-4:] == [
        "What happens with your ideas", "Joined with another idea", "Not used, with a reason",
        "My own thoughts",
    ]  # fmt: skip
    assert [body.text.strip() for body in found.root.all("LBody")][-3:] == [
        "Tea", "Coffee", "Cat –\N{NO-BREAK SPACE}No",
    ]  # fmt: skip
