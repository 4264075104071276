"""The network architectures that a recipe can name, and the layers they need beyond Keras's own."""
