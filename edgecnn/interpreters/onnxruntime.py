"""The import of ONNX Runtime with its telemetry switched off."""

import os
from typing import Any


def onnxruntime() -> Any:
    """Import and return `onnxruntime`, with its telemetry switched off.

    The official builds send events to Microsoft unless told not to. The variable must be set before the library is
    loaded; where it is loaded already, the function stops the events that can still be stopped.
    """
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    import onnxruntime as library

    library.disable_telemetry_events()
    return library
