"""A kit written by hand: one matrix of int8 weights, with room for code that a test wants to see measured."""

import json
from pathlib import Path

import numpy as np

from edgecnn.kit_manifests import c_manifest

HEIGHT, WIDTH, CLASSES = 5, 3, 4  # an image of 15 bytes, a multiple of nothing
SHAPE = (HEIGHT, WIDTH, 1)
WEIGHTS = np.random.default_rng(7).integers(-128, 128, (CLASSES, HEIGHT * WIDTH), np.int8)
SCALE, ZERO_POINT, SHIFT = 1 / 256, -128, 9
ARENA_BYTES = HEIGHT * WIDTH + CLASSES

_HEADER = f"""
#ifndef TINY_H
#define TINY_H
#include <stdint.h>
#define TINY_INPUT_BYTES {HEIGHT * WIDTH}
#define TINY_OUTPUT_BYTES {CLASSES}
#define TINY_ARENA_BYTES {ARENA_BYTES}
int tiny_run(const int8_t *in, int8_t *out, void *arena);
#endif
"""

_SOURCE = """
#include "tiny.h"
#include <string.h>
static const int8_t weights[%(classes)d][%(inputs)d] = {%(weights)s};
%(above)s
int tiny_run(const int8_t *in, int8_t *out, void *arena)
{
    int o, i;
    int8_t pixels[TINY_INPUT_BYTES];
    if (in == 0 || out == 0 || arena == 0) {
        return -1;
    }
    memcpy(pixels, in, sizeof pixels); /* a function of the C library, so that it must be linked */
    for (o = 0; o < TINY_OUTPUT_BYTES; o++) {
        int32_t sum = 0;
        for (i = 0; i < TINY_INPUT_BYTES; i++) {
            sum += weights[o][i] * pixels[i];
        }
        sum /= 1 << %(shift)d;
        out[o] = (int8_t)(sum < -128 ? -128 : sum > 127 ? 127 : sum);
    }
    %(within)s
    return 0;
}
"""


def write(folder: Path, *, above: str = "", within: str = "", **changes: object) -> Path:
    """Write the kit; `above` and `within` are C before and inside `tiny_run`, `changes` go into kit.json."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "tiny.h").write_text(_HEADER)
    values = {
        "classes": CLASSES,
        "inputs": HEIGHT * WIDTH,
        "weights": ", ".join("{" + ", ".join(map(str, row)) + "}" for row in WEIGHTS.tolist()),
        "shift": SHIFT,
    }
    (folder / "tiny.c").write_text(_SOURCE % {**values, "above": above, "within": within})
    tensor = {"dtype": "int8", "scale": SCALE, "zero_point": ZERO_POINT}
    content = {
        "schema": c_manifest.SCHEMA,
        "prefix": "tiny",
        "header": "tiny.h",
        "sources": ["tiny.c"],
        "inputs": [
            {"name": "in", "layout": "NHWC", "shape": [1, *SHAPE], "arena_offset": 0, **tensor, "scale": 1.0},
        ],
        "outputs": [
            {"name": "out", "layout": "NC", "shape": [1, CLASSES], "arena_offset": HEIGHT * WIDTH, **tensor},
        ],
        "contract": {"rescale": 1.0, "offset": 0.0},
        "class_names": ["a", "b", "c", "d"],
        "arena_bytes": ARENA_BYTES,
        "peak_live_bytes": ARENA_BYTES,
        "parameters": WEIGHTS.size,
        "weight_bytes": WEIGHTS.size,
        "macs": WEIGHTS.size,
        "source_sha256": "0" * 64,
    }
    path = folder / "kit.json"
    path.write_text(json.dumps({**content, **changes}))
    return path


def images(count: int, seed: int = 0) -> np.ndarray:
    """Random pixels, uint8 (count, HEIGHT, WIDTH, 1), the extremes among them."""
    pixels = np.random.default_rng(seed).integers(0, 256, (count, *SHAPE), np.uint8)
    pixels[0], pixels[-1] = 0, 255
    return pixels


def oracle(pixels: np.ndarray) -> np.ndarray:
    """Return what the kit computes, as probabilities: the division rounds towards zero, as C's does."""
    quantized = pixels.reshape(len(pixels), -1).astype(np.int64) - 128
    sums = np.trunc(quantized @ WEIGHTS.T.astype(np.int64) / (1 << SHIFT))
    return ((np.clip(sums, -128, 127) - ZERO_POINT) * SCALE).astype(np.float32)
