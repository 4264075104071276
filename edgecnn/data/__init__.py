"""Datasets: where images come from, how they are split, and which of them calibrate."""

from edgecnn.data.dataset import Dataset, Split, describe, describe_split

__all__ = ["Dataset", "Split", "describe", "describe_split"]
