"""TFLite: export from Keras, and inspection of any `.tflite` file."""
