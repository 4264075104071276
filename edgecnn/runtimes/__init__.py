"""The runtimes that run model files, in the order of reports. Importing this loads none of their packages."""

from edgecnn.errors import UsageError
from edgecnn.runtimes.boards import BOARDS, BoardRuntime
from edgecnn.runtimes.c_host import CHostRuntime
from edgecnn.runtimes.keras import KerasRuntime
from edgecnn.runtimes.litert import LiteRtRuntime
from edgecnn.runtimes.null import NullRuntime
from edgecnn.runtimes.onnxruntime import OnnxRuntime
from edgecnn.runtimes.tflm import TflmRuntime
from edgecnn.types import Runtime

# Formats left out of a runtime would be measured twice: XNNPACK takes no operator of an int16x8 file, so that
# `litert-builtin` would run the same kernels as `litert`. The reference kernels are the oracle of integer files only.
_TFLITE = ("tflite-float32", "tflite-float16", "tflite-dynamic", "tflite-int8", "tflite-int16x8")

RUNTIMES: tuple[Runtime, ...] = (
    KerasRuntime("keras", ("keras",)),
    LiteRtRuntime("litert", _TFLITE, "AUTO"),
    LiteRtRuntime("litert-builtin", _TFLITE[:-1], "BUILTIN_WITHOUT_DEFAULT_DELEGATES"),
    LiteRtRuntime("litert-reference", _TFLITE[-2:], "BUILTIN_REF"),
    TflmRuntime(),
    OnnxRuntime("onnxruntime", ("onnx-float32", "onnx-int8")),
    CHostRuntime("c-host", ("c-int8",)),
    *(BoardRuntime(board, ("c-int8",)) for board in BOARDS),
    NullRuntime("null", ()),
)


def find(name: str) -> Runtime:
    """Return the runtime of that name.

    Raises:
        UsageError: there is none; the message lists those there are.
    """
    for runtime in RUNTIMES:
        if runtime.name == name:
            return runtime
    raise UsageError(
        f"there is no runtime {name!r}", advice=f"choose one of {', '.join(item.name for item in RUNTIMES)}"
    )


def default_for(format_name: str) -> Runtime:
    """Return the first runtime that takes a format.

    Raises:
        UsageError: none takes it; the message lists the formats that can be run.
    """
    for runtime in RUNTIMES:
        if format_name in runtime.formats:
            return runtime
    known = dict.fromkeys(name for runtime in RUNTIMES for name in runtime.formats)
    raise UsageError(f"no runtime takes the format {format_name!r}; those that run are {', '.join(known)}")
