"""Dependency-free C99 that computes what the LiteRT reference kernels compute on a fully int8 `.tflite` file."""
