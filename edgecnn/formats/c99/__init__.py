"""Dependency-free C99 that computes what the LiteRT reference kernels compute on a fully int8 `.tflite` file."""

from edgecnn.formats.c99.generator import generate
from edgecnn.kits.c_manifest import Kit, KitTensor

__all__ = ["Kit", "KitTensor", "generate"]
