"""Export to a kit for TensorFlow Lite Micro: the model as an array, its operators, its arena, an example."""
