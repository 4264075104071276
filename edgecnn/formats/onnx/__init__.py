"""ONNX: export from Keras, and inspection of any `.onnx` file."""
