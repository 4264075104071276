"""Dependency-free C99 that computes what the LiteRT reference kernels compute on a fully int8 `.tflite` file."""

from edgecnn.c_kit import Kit, KitTensor
from edgecnn.formats.c99.generator import generate

__all__ = ["Kit", "KitTensor", "generate"]
