# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The controls of the design. They know nothing of sessions or notes."""

from facilitator.ui.widgets.ask import ask
from facilitator.ui.widgets.button import Button
from facilitator.ui.widgets.check_row import CheckRow, paint_check_box
from facilitator.ui.widgets.fields import ComboBox, SearchField
from facilitator.ui.widgets.icon_button import IconButton
from facilitator.ui.widgets.key_cap import KeyCap
from facilitator.ui.widgets.labels import ElidedLabel, Label, SectionTitle
from facilitator.ui.widgets.notice_bar import NoticeBar, TextLink
from facilitator.ui.widgets.painting import (
    cap_size,
    paint_cap,
    plain_tooltip,
    rounded,
    text_width,
)
from facilitator.ui.widgets.popover import SHADOW, Popover, paint_popover, paint_shadow
from facilitator.ui.widgets.progress_bar import ProgressBar
from facilitator.ui.widgets.rail_row import RailRow
from facilitator.ui.widgets.segmented import SegmentedControl
from facilitator.ui.widgets.status import StatusLabel
from facilitator.ui.widgets.toast import Toast, ToastStack, announce

__all__ = [
    "SHADOW",
    "Button",
    "CheckRow",
    "ComboBox",
    "ElidedLabel",
    "IconButton",
    "KeyCap",
    "Label",
    "NoticeBar",
    "Popover",
    "ProgressBar",
    "RailRow",
    "SearchField",
    "SectionTitle",
    "SegmentedControl",
    "StatusLabel",
    "TextLink",
    "Toast",
    "ToastStack",
    "announce",
    "ask",
    "cap_size",
    "paint_cap",
    "paint_check_box",
    "paint_popover",
    "paint_shadow",
    "plain_tooltip",
    "rounded",
    "text_width",
]
