# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What comes with the program can be read, and is read once."""

from __future__ import annotations

import pytest

from facilitator.intake.files import read_file
from facilitator.intake.shipped import LANGUAGES, sample_path, samples, templates


def test_templates_are_read_once() -> None:
    assert templates() is templates()
    assert templates().label("modes", "capture", "nl") == "Jij zegt het, wij typen het"


def test_every_sample_can_be_read() -> None:
    assert list(samples()) == ["handover", *LANGUAGES]
    assert [len(read_file(path)) for path in samples().values()] == [25, 1, 1, 1]


def test_a_sample_that_is_not_shipped() -> None:
    with pytest.raises(FileNotFoundError):
        sample_path("fi")
