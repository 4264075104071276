"""Passes over an ONNX graph; `simplify.simplify` runs them in order."""
