"""Single images: PNG and JPEG files, and `.npy` arrays, as raw uint8 pixels."""

import struct
import warnings
import zlib
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from edgecnn.data import arrays, pixel_range
from edgecnn.data import resize as sizes
from edgecnn.data.checks import check_file, reading, to_images
from edgecnn.errors import DataError
from edgecnn.types import PLAIN, ImageOptions

SUFFIXES = (".png", ".jpg", ".jpeg")
MAX_IMAGE_BYTES = 64 << 20
_ORIENTATION = 0x112  # EXIF tag; 1 is upright
_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_DAMAGE = (SyntaxError, struct.error, zlib.error, Image.DecompressionBombError, Image.DecompressionBombWarning)


def decode(path: Path) -> NDArray[np.uint8]:
    """Return the pixels of a PNG or JPEG file, uint8 (height, width, channels): 1 channel if gray, 3 if RGB.

    They are upright, as the EXIF orientation says, which a camera writes in place of turning the pixels.

    The number of pixels is bounded by Pillow's `MAX_IMAGE_PIXELS`, checked before anything is unpacked.

    Raises:
        DataError: not such a file, damaged, too large, of more than 8 bits a channel, or with transparent pixels.
    """
    check_file(path, MAX_IMAGE_BYTES)
    with reading(path, "a PNG or JPEG image", *_DAMAGE), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what Pillow warns of, such as odd metadata, does not change a pixel
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        with Image.open(path, formats=("PNG", "JPEG")) as picture:
            picture.load()
            turn = _UPRIGHT.get(_orientation(picture))
            return _pixels(picture if turn is None else picture.transpose(turn), path)


def read_image(
    path: Path, shape: sizes.Shape, given: ImageOptions = PLAIN, *, resize: bool = False, invert: bool = False
) -> NDArray[np.uint8]:
    """Read one image and fit it to a model, as `resize.fit` does.

    Args:
        path: PNG, JPEG, or `.npy` of (height, width) or (height, width, channels), numbers.
        shape: height, width and channels that the model takes.
        given: an `image_size`, which must be the model's, resizes as `resize` does; `pixels` is for `.npy` files.
        resize: bring another size to the model's and colours to its channels.
        invert: turn pixel p into 255 - p.

    Returns:
        uint8 (height, width, channels) of `shape`.

    Raises:
        DataError: the file cannot be used, or has another shape and nothing says to resize it.
    """
    pixels = _array(path, given) if path.suffix.lower() == ".npy" else decode(path)
    convert = resize or given.image_size is not None
    pixels = sizes.fit(pixels, shape, str(path), convert=convert, advice="use --resize to convert it")
    return np.invert(pixels) if invert else pixels


def _orientation(picture: Image.Image) -> int:
    try:
        return int(picture.getexif().get(_ORIENTATION, 1))
    except (SyntaxError, struct.error, KeyError, TypeError, ValueError):  # damaged metadata; the pixels are whole
        return 1


def _pixels(picture: Image.Image, path: Path) -> NDArray[np.uint8]:
    if picture.mode[0] in "IF":
        raise DataError(
            f"{path} has more than 8 bits a channel (mode {picture.mode})", advice="convert it to 8 bits first"
        )
    if picture.has_transparency_data and picture.convert("RGBA").getchannel("A").getextrema() != (255, 255):
        raise DataError(f"{path} has transparent pixels", advice="put it on a background first")
    gray = picture.mode in ("1", "L", "LA")
    pixels = np.array(picture.convert("L" if gray else "RGB"))
    return pixels[..., np.newaxis] if gray else pixels


def _array(path: Path, given: ImageOptions) -> NDArray[np.uint8]:
    values = arrays.read_npy(path)
    if values.ndim not in (2, 3):
        raise DataError(f"{path} has shape {values.shape}; one image, (height, width) or with channels, is needed")
    values, _ = pixel_range.apply_answer(values, str(path), given)
    image: NDArray[np.uint8] = to_images(values[np.newaxis], str(path))[0]
    return image
