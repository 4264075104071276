"""Operators of a `.tflite` file as steps of the generated C; one module for each kind."""
