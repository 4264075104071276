"""Training of a Keras network: the loop, its checkpoints, distillation, and the choice of a backend."""
