"""Passes over an ONNX graph; `pipeline.PASSES` is their order.

They stay by hand, although onnxsim simplifies ONNX too: at a fixed batch, onnxsim 0.8.1 (38 MB) replaces about 130 of
their 900 lines (constants, rows of Reshapes, Pads) and never moves a Transpose. Without our passes over Transposes, 24
of 91 networks keep 2 to 4 Transposes more (attention 9 for 7, `UpSampling2D` 3 for 1 and its Tiles), and 3 cannot get a
dynamic batch. Beside our passes it removes one node a network, an addition of 0 that ONNX Runtime skips as well.
"""
