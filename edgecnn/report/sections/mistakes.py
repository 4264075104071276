"""Worst mistakes: the baseline's most confident ones, with pictures where the images are at hand."""

import base64
import dataclasses
import io
import re

import numpy as np
from numpy.typing import NDArray

from edgecnn.report import ReportContent, units
from edgecnn.types import Mistake

_PICTURE = re.compile(r'<img src="data:image/png;base64,([A-Za-z0-9+/=]+)" alt="image \d+:')


@dataclasses.dataclass(frozen=True, slots=True)
class MistakeCard:
    """One mistake.

    Attributes:
        index: of the image.
        truth: class of the image.
        predicted: class that was predicted.
        confidence: of the prediction.
        picture: data address of a PNG file, "" where the image is not at hand.
    """

    index: int
    truth: str
    predicted: str
    confidence: str
    picture: str


def gather(content: ReportContent) -> tuple[MistakeCard, ...] | None:
    """Return the mistakes, the most confident first; None without an evaluation."""
    if content.evaluation is None:
        return None
    mistakes = content.evaluation.mistakes
    pictures = [_picture(pixels) for pixels in content.mistakes] or [""] * len(mistakes)
    return tuple(_card(mistake, picture) for mistake, picture in zip(mistakes, pictures, strict=True))


def pictures_of(page: str) -> tuple[NDArray[np.uint8], ...]:
    """Return the pictures of mistakes in a page, uint8 (H, W, C)."""
    from PIL import Image

    pictures = [Image.open(io.BytesIO(base64.b64decode(data))) for data in _PICTURE.findall(page)]
    return tuple(np.atleast_3d(np.asarray(picture, np.uint8)) for picture in pictures)


def _card(mistake: Mistake, picture: str) -> MistakeCard:
    confidence = units.percent(mistake.confidence, 1)
    return MistakeCard(mistake.index, mistake.truth, mistake.predicted, confidence, picture)


def _picture(pixels: NDArray[np.uint8]) -> str:
    """Return pixels as a data address; of other than 1, 3 or 4 channels the first is shown in grey."""
    from PIL import Image

    shown = pixels if pixels.shape[2] in (3, 4) else pixels[:, :, 0]
    stream = io.BytesIO()
    Image.fromarray(np.ascontiguousarray(shown)).save(stream, "PNG", optimize=True)
    encoded = base64.b64encode(stream.getvalue()).decode()
    return f"data:image/png;base64,{encoded}"
