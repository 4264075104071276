"""Conversion of images to another size and number of channels, the same in every command.

Sizes are changed by Pillow's bilinear filter, which averages over what a pixel of a smaller image covers (so it does
not alias), the two sides each by their own factor. Gray becomes red = green = blue, which keeps every pixel, as does
the way back from colours that are equal; other colours become gray as ITU-R 601 luma.
"""

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from edgecnn.data.checks import check_bytes
from edgecnn.errors import DataError

GRAY, COLOUR = 1, 3  # channels

Shape = tuple[int, int, int]


def describe_shape(shape: tuple[int, ...]) -> str:
    """Return the shape of an image as a text."""
    return " x ".join(map(str, shape))


def resize(image: NDArray[np.uint8], size: tuple[int, int]) -> NDArray[np.uint8]:
    """Return an image, uint8 (height, width, channels), brought to another height and width."""
    height, width = size
    if image.shape[:2] == size:
        return image
    check_bytes(height * width * image.shape[2], f"an image of {height} x {width} x {image.shape[2]}")
    if image.shape[2] == COLOUR:
        return np.array(Image.fromarray(image).resize((width, height), Image.Resampling.BILINEAR))
    channels = (Image.fromarray(image[..., channel]) for channel in range(image.shape[2]))
    planes = [np.array(channel.resize((width, height), Image.Resampling.BILINEAR)) for channel in channels]
    return np.stack(planes, axis=2)


def fit(image: NDArray[np.uint8], shape: Shape, where: str, *, convert: bool, advice: str = "") -> NDArray[np.uint8]:
    """Return an image in the shape that a model takes.

    A gray image serves a model of three channels, and one whose channels are equal serves a model of one: both keep
    every pixel. Anything else that changes a pixel happens only when asked for.

    Args:
        image: uint8 (height, width, channels).
        shape: height, width and channels that are needed.
        where: the image, for messages.
        convert: bring another size to the one needed, and colours to gray.
        advice: advice where the image has another shape and `convert` is off; "" for the option --image-size.

    Raises:
        DataError: it has another shape and `convert` is off, or channels that are neither gray nor colours.
    """
    alike = _same_colours(image, shape[2])
    if alike.shape == shape:
        return alike
    if not convert:
        given = f"{describe_shape(alike.shape)}, the model takes {describe_shape(shape)} (height x width x channels)"
        advice = advice or f"add --image-size {shape[0]} {shape[1]} to convert all images"
        raise DataError(f"{where} is {given}; {advice}")
    return resize(_converted(alike, shape[2], where), shape[:2])


def fit_all(images: NDArray[np.uint8], shape: Shape, where: str, *, convert: bool) -> NDArray[np.uint8]:
    """Return images, uint8 (N, height, width, channels), as `fit` returns each of them; raises as it does."""
    if images.shape[1:] == shape:
        return images
    check_bytes(
        len(images) * shape[0] * shape[1] * shape[2], f"{where} as {len(images):,} images of {describe_shape(shape)}"
    )
    result = np.empty((len(images), *shape), np.uint8)
    for place, image in enumerate(images):
        name = f"{where}, image {place:,},"
        result[place] = fit(image, shape, name, convert=convert)
    return result


def resize_all(images: NDArray[np.uint8], size: tuple[int, int], where: str) -> NDArray[np.uint8]:
    """Return images, uint8 (N, height, width, channels), brought to another height and width."""
    if images.shape[1:3] == size:
        return images
    check_bytes(len(images) * size[0] * size[1] * images.shape[3], f"{where} as images of {describe_shape(size)}")
    return np.stack([resize(image, size) for image in images])


def gray_to_rgb(images: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return gray images (..., 1) as (..., 3) with red = green = blue, others as they are."""
    return np.repeat(images, COLOUR, axis=-1) if images.shape[-1] == GRAY else images


def _same_colours(image: NDArray[np.uint8], channels: int) -> NDArray[np.uint8]:
    if channels == COLOUR:
        return gray_to_rgb(image)
    if channels == GRAY and image.shape[2] == COLOUR and np.array_equal(image, gray_to_rgb(image[..., :1])):
        return np.ascontiguousarray(image[..., :1])
    return image


def _converted(image: NDArray[np.uint8], channels: int, where: str) -> NDArray[np.uint8]:
    if image.shape[2] == channels:
        return image
    if (image.shape[2], channels) != (COLOUR, GRAY):
        raise DataError(
            f"{where} has {image.shape[2]} channels, the model takes {channels}; only 1 and 3 are converted"
        )
    return np.array(Image.fromarray(image).convert("L"))[..., np.newaxis]
