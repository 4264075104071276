"""Datasets: sources of images, their splits, and the choice of calibration images."""

from edgecnn.data.dataset import Dataset, Split, describe, describe_split

__all__ = ["Dataset", "Split", "describe", "describe_split"]
