"""The kit for TensorFlow Lite Micro: the model as an array, its operators and its arena."""
