"""Options for the conversion of the user's images to raw pixels; stored in recipes and bundles."""

import dataclasses
from typing import Literal

MAX_SIDE = 4096  # pixels; networks for small devices take smaller images


@dataclasses.dataclass(frozen=True, slots=True)
class ImageOptions:
    """Options for reading images.

    Attributes:
        image_size: height and width that every image is brought to, 1 to 4,096 each; None to keep those that it has.
        pixels: meaning of an array or a table without a value above 16. "scale": 0..1, or else 0..16, stands for
            0..255; "as-is": dark pixels; None: not stated, and an error where it matters. Image files need none.
    """

    image_size: tuple[int, int] | None = None
    pixels: Literal["scale", "as-is"] | None = None

    def __post_init__(self) -> None:
        if self.image_size is not None and not all(1 <= side <= MAX_SIDE for side in self.image_size):
            height, width = self.image_size
            raise ValueError(
                f"image_size is {height} {width}; allowed: height and width, 1 to {MAX_SIDE} pixels each, as in 96 96"
            )

    def options(self) -> tuple[str, ...]:
        """Return these options as arguments of the command line."""
        size = () if self.image_size is None else ("--image-size", *map(str, self.image_size))
        return (*size, *({"scale": ("--scale-pixels",), "as-is": ("--as-is",), None: ()}[self.pixels]))

    def completed(self, other: "ImageOptions") -> "ImageOptions":
        """Return these options, completed by those of `other`."""
        return ImageOptions(self.image_size or other.image_size, self.pixels or other.pixels)


PLAIN = ImageOptions()
