# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Groups of a file do not cover each other."""

from __future__ import annotations

from itertools import combinations

from facilitator.domain.arrange import Box, inside
from facilitator.domain.records import Cluster
from facilitator.intake.layout import laid_out


def test_groups_lie_side_by_side_in_the_order_of_their_letters() -> None:
    clusters = [Cluster(str(i), "s", chr(65 + i)) for i in range(7)]
    texts = {str(i): ["a few words"] * (i * 2) for i in range(7)} | {"2": ["long words " * 30, "x"]}
    placed = laid_out(clusters, texts)
    boxes = []
    for cluster in placed:
        size = inside([56.0] * len(texts[cluster.id]))
        boxes.append(Box(cluster.x, cluster.y, size.width, size.height))
    assert not any(one.overlaps(other) for one, other in combinations(boxes, 2))
    assert [cluster.letter for cluster in placed] == list("ABCDEFG")
    order = sorted(placed, key=lambda cluster: (cluster.y, cluster.x))
    assert order == placed
