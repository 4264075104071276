"""Sizes of the campaigns: enough to show a fault by default, everything where `CAMPAIGN=full` is set."""

import os
from typing import TypeVar

T = TypeVar("T")
SIZES = ("default", "full")
SIZE = os.environ.get("CAMPAIGN") or "default"
if SIZE not in SIZES:
    raise ValueError(f"CAMPAIGN is {SIZE!r}; set it to one of {', '.join(SIZES)}, or leave it out")


def sized(default: T, full: T) -> T:
    """Return a campaign's size by default, or its full one."""
    return full if SIZE == "full" else default
