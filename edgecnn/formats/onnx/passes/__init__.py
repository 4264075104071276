"""Passes over an ONNX graph; each states what it requires and what it ensures."""
