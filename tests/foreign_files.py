"""Real `.tflite` files of other people: the folder that `EDGECNN_MODELS` names; none is part of the project."""

import os
from pathlib import Path

from tests.tools import require

NAMES = (
    "microwakeword-vad",
    "mlperf-tiny-ad",
    "mlperf-tiny-kws",
    "mlperf-tiny-kws-float32",
    "mlperf-tiny-resnet8",
    "mlperf-tiny-streaming-wakeword",
    "mlperf-tiny-vww",
    "tflm-hello-world",
    "tflm-keyword-svdf",
    "tflm-mnist-lstm",
    "tflm-person-detect",
)


def model(name: str) -> Path:
    """Return the path of `NAME.tflite`; skip the test where `EDGECNN_MODELS` is not set, fail it in CI.

    Args:
        name: one of `NAMES`.
    """
    assert name in NAMES, f"{name} is none of {', '.join(NAMES)}"
    root = os.environ.get("EDGECNN_MODELS")
    require(None if root else "EDGECNN_MODELS is not set: it names the folder with the files of other people")
    path = Path(root or "") / f"{name}.tflite"
    assert path.is_file(), f"{path} is missing; EDGECNN_MODELS must name the folder that holds it"
    return path
