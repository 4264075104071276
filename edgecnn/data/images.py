"""Single images: PNG and JPEG files, and `.npy` arrays, as raw uint8 pixels."""

import struct
import warnings
import zlib
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from edgecnn.data import arrays
from edgecnn.data.checks import check_bytes, check_file, reading, to_images
from edgecnn.errors import DataError

SUFFIXES = (".png", ".jpg", ".jpeg")
MAX_IMAGE_BYTES = 64 << 20
_DAMAGE = (SyntaxError, struct.error, zlib.error, Image.DecompressionBombError, Image.DecompressionBombWarning)


def decode(path: Path) -> NDArray[np.uint8]:
    """Return the pixels of a PNG or JPEG file, uint8 (height, width, channels): 1 channel if gray, 3 if coloured.

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
            return _pixels(picture, path)


def read_image(
    path: Path, image_shape: tuple[int, int, int], *, resize: bool = False, invert: bool = False
) -> NDArray[np.uint8]:
    """Read one image for a model.

    A gray image serves a model of three channels, and a coloured file whose channels are equal serves a model of one:
    both keep every pixel. Anything else that changes a pixel happens only when asked for.

    Args:
        path: PNG, JPEG, or `.npy` of (height, width) or (height, width, channels), whole numbers 0..255.
        image_shape: height, width and channels that the model takes.
        resize: bring another size to the model's (Pillow, bilinear) and colours to its channels (ITU-R 601 luma).
        invert: turn pixel p into 255 - p.

    Returns:
        uint8 (height, width, channels) of `image_shape`.

    Raises:
        DataError: the file cannot be used, or has another shape and `resize` is off.
    """
    pixels = _array(path) if path.suffix.lower() == ".npy" else decode(path)
    pixels = _same_colours(pixels, image_shape[2])
    if pixels.shape != image_shape:
        if not resize:
            given, wanted = (" x ".join(map(str, shape)) for shape in (pixels.shape, image_shape))
            order = "(height x width x channels)"
            raise DataError(f"{path} is {given}, the model takes {wanted} {order}; use --resize to convert it")
        pixels = _resized(pixels, image_shape, path)
    return np.invert(pixels) if invert else pixels


def _pixels(picture: Image.Image, path: Path) -> NDArray[np.uint8]:
    if picture.mode[0] in "IF":
        raise DataError(f"{path} has more than 8 bits a channel (mode {picture.mode}); convert it to 8 bits first")
    if picture.has_transparency_data and picture.convert("RGBA").getchannel("A").getextrema() != (255, 255):
        raise DataError(f"{path} has transparent pixels; put it on a background first")
    gray = picture.mode in ("1", "L", "LA")
    pixels = np.array(picture.convert("L" if gray else "RGB"))
    return pixels[..., np.newaxis] if gray else pixels


def _array(path: Path) -> NDArray[np.uint8]:
    values = arrays.read_npy(path)
    if values.ndim not in (2, 3):
        raise DataError(f"{path} has shape {values.shape}; one image, (height, width) or with channels, is needed")
    image: NDArray[np.uint8] = to_images(values[np.newaxis], str(path))[0]
    return image


def _same_colours(pixels: NDArray[np.uint8], channels: int) -> NDArray[np.uint8]:
    if channels == 3 and pixels.shape[2] == 1:
        return np.repeat(pixels, 3, axis=2)
    if channels == 1 and pixels.shape[2] == 3 and np.array_equal(pixels, np.repeat(pixels[..., :1], 3, axis=2)):
        return np.ascontiguousarray(pixels[..., :1])
    return pixels


def _resized(pixels: NDArray[np.uint8], shape: tuple[int, int, int], path: Path) -> NDArray[np.uint8]:
    height, width, channels = shape
    modes = {1: "L", 3: "RGB"}
    if pixels.shape[2] not in modes or channels not in modes:
        raise DataError(
            f"{path} has {pixels.shape[2]} channels, the model takes {channels}; only 1 and 3 are converted"
        )
    check_bytes(height * width * channels, f"an image of {height} x {width} x {channels}")
    picture = Image.fromarray(pixels[..., 0] if pixels.shape[2] == 1 else pixels).convert(modes[channels])
    resized: NDArray[np.uint8] = np.array(picture.resize((width, height), Image.Resampling.BILINEAR))
    return resized.reshape(shape)
