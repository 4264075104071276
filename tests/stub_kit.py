"""A small model written by hand with the C interface of the generated ones, to try what is built around them."""

import numpy as np

from edgecnn.kit_manifests.c_manifest import SCHEMA, CKitManifest, KitTensor
from edgecnn.system.files import write_json
from edgecnn.types import InputContract

SHAPE, CLASSES = (1, 2, 2, 3), 4
IMAGE = 12
WEIGHTS = np.random.default_rng(5).integers(-127, 128, (CLASSES, IMAGE)).astype(np.int8)
SHA256 = "0123456789abcdef" * 4

HEADER = """#ifndef {P}_H
#define {P}_H
#include <stdint.h>
#ifdef __cplusplus
extern "C" {{
#endif
#define {P}_INPUT_BYTES 12
#define {P}_OUTPUT_BYTES 4
#define {P}_CLASSES 4
#define {P}_ARENA_BYTES {arena}
#define {P}_ARENA(name) uint32_t name[({P}_ARENA_BYTES + 3) / 4]
#define {P}_OK 0
#define {P}_ERROR_NULL (-1)
#define {P}_ERROR_ALIGNMENT (-2)
extern const char *const {p}_class_names[{P}_CLASSES];
int {p}_run({arguments}, void *arena);
{classify}
#ifdef __cplusplus
}}
#endif
#endif
"""
SOURCE = """#include "{p}.h"
const char *const {p}_class_names[{P}_CLASSES] = {{"a", "b", "c", "d"}};
static const int8_t weights[4][12] = {{{weights}}};
static void layer(const int8_t *in, int8_t *out)
{{
    int o, i;
    for (o = 0; o < 4; ++o) {{
        int32_t sum = 0;
        for (i = 0; i < 12; ++i) {{
            sum += weights[o][i] * in[i];
        }}
        sum /= 256;
        out[o] = (int8_t)(sum < -128 ? -128 : sum > 127 ? 127 : sum);
    }}
}}
int {p}_run({arguments}, void *arena)
{{
    if (!arena) {{
        return {P}_ERROR_NULL;
    }}
    if ((uintptr_t)arena % 4u != 0u) {{
        return {P}_ERROR_ALIGNMENT;
    }}
    {body}
    return {P}_OK;
}}
"""
CLASSIFY = """int {p}_classify(const uint8_t *pixels, int8_t *scores, void *arena)
{{
    int8_t in[12], out[4];
    int i, best = 0;
    for (i = 0; i < 12; ++i) {{
        in[i] = (int8_t)(pixels[i] - 128);
    }}
    i = {p}_run(in, out, arena);
    if (i != {P}_OK) {{
        return i;
    }}
    for (i = 0; i < 4; ++i) {{
        best = out[i] > out[best] ? i : best;
        if (scores) {{
            scores[i] = out[i];
        }}
    }}
    return best;
}}
"""


def describe(prefix="model", pairs=1):
    """The kit of a model with as many inputs and outputs as `pairs`."""
    tensors = [
        (
            KitTensor(f"pixels{i}", "int8", SHAPE, "NHWC", 1.0, -128, 16 * i),
            KitTensor(f"probabilities{i}", "int8", (1, CLASSES), "NC", 1 / 256, -128, 16 * i + 12),
        )
        for i in range(pairs)
    ]
    return CKitManifest(
        schema=SCHEMA,
        prefix=prefix,
        header=f"{prefix}.h",
        sources=(f"{prefix}.c",),
        inputs=tuple(given for given, _ in tensors),
        outputs=tuple(wanted for _, wanted in tensors),
        contract=InputContract(),
        class_names=("a", "b", "c", "d") if pairs == 1 else (),
        arena_bytes=16 * pairs,
        peak_live_bytes=16 * pairs,
        parameters=48,
        weight_bytes=48,
        macs=48 * pairs,
        source_sha256=SHA256,
    )


def write_model(folder, prefix="model", pairs=1):
    """Write kit.json, header and source; returns the kit."""
    kit = describe(prefix, pairs)
    given = [f"const int8_t *in{i}" for i in range(pairs)] + [f"int8_t *out{i}" for i in range(pairs)]
    words = {
        "p": prefix,
        "P": prefix.upper(),
        "arena": kit.arena_bytes,
        "arguments": ", ".join(given),
        "weights": ", ".join("{" + ", ".join(map(str, row)) + "}" for row in WEIGHTS.tolist()),
        "body": " ".join(f"layer(in{i}, out{i});" for i in range(pairs)),
        "classify": f"int {prefix}_classify(const uint8_t *pixels, int8_t *scores, void *arena);" if pairs == 1 else "",
    }
    folder.mkdir(parents=True, exist_ok=True)
    (folder / kit.header).write_text(HEADER.format(**words))
    (folder / kit.sources[0]).write_text(SOURCE.format(**words) + (CLASSIFY.format(**words) if pairs == 1 else ""))
    write_json(folder / "kit.json", kit.to_json())
    return kit


def vectors(count=3, pairs=1):
    """Random inputs, int8 (count, bytes), and what the model makes of them, computed in numpy."""
    inputs = np.random.default_rng(6).integers(-128, 128, (count, IMAGE * pairs)).astype(np.int8)
    sums = inputs.reshape(count * pairs, IMAGE).astype(np.int64) @ WEIGHTS.T.astype(np.int64)
    outputs = np.clip(np.trunc(sums / 256), -128, 127).astype(np.int8)
    return inputs, outputs.reshape(count, CLASSES * pairs)
