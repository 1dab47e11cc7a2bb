# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Which group? By its letter, its number, any part of its name, or a new one."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from facilitator.domain.letters import letter
from facilitator.ui.board.picker import Line, Question, plain
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.domain.records import Cluster
    from facilitator.ui.board.commanding import Asking

NEW, NOWHERE = "N", "0"  # keys for a new group while notes are placed, and for no group


@dataclass(frozen=True, slots=True)
class Choice:
    """A line of the list; without a group it makes a new one with this name."""

    cluster_id: str
    letter: str
    name: str


def matches(clusters: Sequence[Cluster], typed: str) -> list[Choice]:
    """The groups that fit: by letter, then names that begin so, then others; last a new one."""
    wanted = plain(typed.strip())
    ranked: list[tuple[int, int, Cluster]] = []
    for order, cluster in enumerate(clusters):
        name = plain(cluster.name)
        if cluster.letter.casefold() == wanted:
            rank = 0
        elif name.startswith(wanted):
            rank = 1
        elif f" {wanted}" in name:
            rank = 2
        elif wanted in name:
            rank = 3
        else:
            continue
        ranked.append((rank if wanted else 0, order, cluster))
    found = [Choice(c.id, c.letter, c.name) for _r, _o, c in sorted(ranked, key=lambda r: r[:2])]
    return [*found, Choice("", "", typed.strip())] if typed.strip() else found


def certain(clusters: Sequence[Cluster], typed: str) -> Choice | None:
    """The group that is meant by its letter alone: when no name begins with what was typed."""
    wanted = plain(typed.strip())
    by_letter = [c for c in clusters if c.letter.casefold() == wanted]
    others = (c for c in clusters if c not in by_letter)
    if len(by_letter) != 1 or any(
        plain(c.name).startswith(wanted) or c.letter.casefold().startswith(wanted) for c in others
    ):
        return None
    found = by_letter[0]
    return Choice(found.id, found.letter, found.name)


def question(asking: Asking) -> Question:
    """What the picker shows and takes for it."""
    return Question(
        asking.words,
        tr("Letter or name of a group"),
        partial(_lines, asking),
        partial(_certain, asking),
        tr("No groups yet. Type a name.") if asking.made else tr("No such group."),
    )


def _lines(asking: Asking, typed: str) -> list[Line]:
    found = matches(asking.clusters, typed)
    lines = [_line(asking, choice) for choice in found if choice.cluster_id]
    typed = typed.strip()
    fresh, nowhere = _fresh(asking), _nowhere(asking)
    if fresh and typed.upper() in ("", NEW):
        lines.insert(len(lines) if not typed else 0, fresh)
    if nowhere and typed in ("", NOWHERE):
        lines.append(nowhere)
    if asking.made and typed and not (fresh and typed.upper() == NEW):
        words = tr("New group “{name}”").format(name=typed)
        lines.append(Line(words, partial(asking.made, typed), icon="plus"))
    return lines


def _certain(asking: Asking, typed: str) -> Line | None:
    """The line that is meant by one key alone."""
    found = certain(asking.clusters, typed)
    if found is None and typed.isdecimal():
        if typed == NOWHERE and asking.nowhere:
            return _nowhere(asking)
        meant = letter(int(typed) - 1) if int(typed) else ""
        named = any(plain(c.name).startswith(typed) for c in asking.clusters)
        found = None if named else certain(asking.clusters, meant)
    if found is None and typed.strip().upper() == NEW:
        held = any(plain(c.letter + c.name).startswith(plain(NEW)) for c in asking.clusters)
        held = held or any(plain(c.name).startswith(plain(NEW)) for c in asking.clusters)
        return None if held else _fresh(asking)
    return _line(asking, found) if found else None


def _line(asking: Asking, choice: Choice) -> Line:
    words = choice.name or tr("Name this group")
    act = partial(asking.picked, choice.cluster_id)
    return Line(words, act, letter=choice.letter, faint=not choice.name)


def _fresh(asking: Asking) -> Line | None:
    return Line(tr("New group"), asking.fresh, letter=NEW) if asking.fresh else None


def _nowhere(asking: Asking) -> Line | None:
    if asking.nowhere is None:
        return None
    return Line(asking.nowhere_words, asking.nowhere, letter=NOWHERE)
