"""Small searches: stripes to tell apart, and recipes that vary a thing or two."""

import numpy as np

from edgecnn.types import NullProgress

BASE = """
name = "{name}"
split = "fractions"

[model]
architecture = "reference"
scaling = "unit"
width = 0.2

[training]
epochs = 2
batch_size = 16
optimizer = "adam"
learning_rate = 0.003

[budget]
max_params = {max_params}
"""
GRID = """
[search."model.activation"]
type = "categorical"
choices = ["relu", "sigmoid"]

[search."training.epochs"]
type = "categorical"
choices = [1, 2]
"""
SPACE = """
[search."training.learning_rate"]
type = "float"
low = 0.0005
high = 0.02
log = true

[search."model.width"]
type = "categorical"
choices = [0.1, 0.2, 1.0]
"""


def write_recipe(path, search, name="small", max_params=50_000):
    """Write a recipe; returns its path as text."""
    path.write_text(BASE.format(name=name, max_params=max_params) + search)
    return str(path)


def write_stripes(path, images=150):
    """Write images whose class is the direction and place of a stripe; returns the path as text."""
    rng = np.random.default_rng(0)
    labels = np.arange(images) % 4
    pixels = rng.integers(0, 60, (images, 28, 28, 1), np.uint8)
    for image, label in zip(pixels, labels, strict=True):
        where = slice(4, 9) if label % 2 else slice(18, 23)
        image[where if label < 2 else (slice(None), where)] = 220
    np.savez(path, images=pixels, labels=labels)
    return str(path)


class InterruptAt(NullProgress):
    """Ctrl-C at a step."""

    def __init__(self, step):
        self.left = step

    def advance(self, steps=1, note=""):
        self.left -= steps
        if self.left == 0:
            raise KeyboardInterrupt


class Counting(NullProgress):
    """Counts the epochs shown, and does something at one of them."""

    def __init__(self, at=None, action=lambda: None):
        self.epochs, self.total, self.lines = 0, 0, []
        self.at, self.action = at, action

    def start(self, label, total):
        self.total = total

    def advance(self, steps=1, note=""):
        before, self.epochs = self.epochs, self.epochs + steps
        if self.at is not None and before < self.at <= self.epochs:
            self.action()

    def say(self, message):
        self.lines.append(message)
