"""The 1,797 handwritten digits that scikit-learn installs: real images without a download."""

import numpy as np
from PIL import Image

from edgecnn.data.checks import build
from edgecnn.data.dataset import Dataset

NAME, ORIGIN = "digits", "scikit-learn"
SIDE = 28


def load(warning: str = "") -> Dataset:
    """Return scikit-learn's digits as uint8 (1797, 28, 28, 1) with ten classes "0".."9".

    An 8x8 image of 0..16 becomes pixels 0..255 (`round(value * 255 / 16)`), then 28x28 by bilinear interpolation. Of
    the 784 pixels, four in the upper left corner (rows 0 and 1, columns 0 and 1) are 0 in every image.

    Args:
        warning: warning that every output repeats, such as that another dataset was asked for.
    """
    from sklearn.datasets import load_digits

    source = load_digits()
    pixels = np.rint(source.images * 255 / 16).astype(np.uint8)
    size = (SIDE, SIDE)
    images = np.stack([np.asarray(Image.fromarray(image).resize(size, Image.Resampling.BILINEAR)) for image in pixels])
    names = tuple(str(name) for name in source.target_names)
    return build(NAME, ORIGIN, images, source.target, class_names=names, warning=warning)
