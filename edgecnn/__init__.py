"""Train a small Keras network under a hard budget, export it, and measure what was lost on the way.

`edgecnn.api` has every verb of the command line as a function.
"""

__version__ = "0.1.0"
