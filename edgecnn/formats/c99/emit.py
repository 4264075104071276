"""The text of the generated source and header."""

import importlib.resources
import math
from collections.abc import Sequence

import numpy as np

from edgecnn.formats.c99 import processor_versions
from edgecnn.formats.c99.lowering import Program
from edgecnn.formats.c99.planner import Plan
from edgecnn.formats.c99.step import Constant, Step, Variant
from edgecnn.kit_manifests.c_manifest import CKitManifest, KitTensor

_COLUMNS = 110  # of an array's lines
_ALIGNMENT = """\
/* Its second member lies where an int32_t may lie: at 4 on most processors, at 1 or 2 on some of 8 and 16 bits. */
struct alignment {
    char first;
    int32_t second;
};

"""

# Every kernel is one file; those that it is written in terms of come before it.
_NEEDS: dict[str, tuple[str, ...]] = {
    "requantize": (),
    "requantize_once": (),
    "requantize_double": (),
    "clamp": (),
    "clip": (),
    "conv_layer": ("requantize", "clamp", "clip"),
    "pool_layer": ("clamp", "clip"),
    "add": ("requantize", "clamp"),
    "average_pool_2d": ("pool_layer",),
    "conv_2d": ("conv_layer",),
    "conv_2d_direct": ("conv_layer",),
    "copy_rows": (),
    "depthwise_conv_2d": ("conv_layer",),
    "fully_connected": ("requantize_once", "clamp"),
    "fully_connected_double": ("requantize_double", "clamp"),
    "lookup": (),
    "lookup_channels": (),
    "max_pool_2d": ("pool_layer",),
    "mean": ("requantize", "clamp"),
    "mul": ("requantize", "clamp"),
    "pad": (),
    "softmax": ("clamp",),
}


def source(kit: CKitManifest, program: Program, plan: Plan) -> str:
    """Return the C source: kernels, constants, `run` and, for a classifier, `classify`."""
    kernels = importlib.resources.files(__package__) / "kernels"
    used = _with_needs([variant.kernel for variant in plan.variants])
    parts = [
        f"/* {kit.parameters:,} parameters, {kit.macs:,} multiply-accumulates. Generated code: do not edit. */",
        f'#include "{kit.header}"\n\n#include <string.h>',
        '#if (-1 >> 1) != -1\n#error "the arithmetic needs right shifts that keep the sign"\n#endif',
        *((kernels / f"{name}.c").read_text(encoding="utf-8").rstrip() for name in used),
    ]
    names = _names(program.steps)
    for step, name in zip(program.steps, names, strict=True):
        parts += _constants(step, name)
    parts.append(_run(kit, program, plan, names))
    if kit.is_classifier:
        parts += _classifier(kit)
    return "\n\n".join(parts) + "\n"


def header(kit: CKitManifest) -> str:
    """Return the C header: inputs, outputs, memory and functions."""
    guard, upper = f"{kit.prefix.upper()}_H", kit.prefix.upper()
    sizes = [_sizes(upper, "INPUT", index, kit.inputs) for index in range(len(kit.inputs))]
    sizes += [_sizes(upper, "OUTPUT", index, kit.outputs) for index in range(len(kit.outputs))]
    lines = [
        f"#ifndef {guard}\n#define {guard}\n",
        _contract(kit),
        '#include <stdint.h>\n\n#ifdef __cplusplus\nextern "C" {\n#endif\n',
        *sizes,
        f"#define {upper}_ARENA_BYTES {kit.arena_bytes} /* all the RAM it needs but the stack; 4-byte aligned */\n",
        f"#define {upper}_OK 0\n#define {upper}_ERROR_NULL (-1)      /* a pointer is null */",
        f"#define {upper}_ERROR_ALIGNMENT (-2) /* the arena is not 4-byte aligned */\n",
        "/* Compute the outputs. The buffers may be the caller's own, or lie in the arena at the offsets above, where\n"
        f" * an input is overwritten. Nothing is kept between calls. Returns {upper}_OK or one of the errors. */",
        f"int {kit.prefix}_run({_parameters(kit)});\n",
    ]
    if kit.is_classifier:
        lines += [
            f"#define {upper}_CLASSES {len(kit.class_names)}",
            f"extern const char *const {kit.prefix}_class_names[{upper}_CLASSES];\n",
            f"/* Classify raw pixels, uint8 {kit.inputs[0].layout}. `scores` gets the codes of the output, or is 0.\n"
            " * Returns the number of the class, or an error below 0. */",
            f"int {kit.prefix}_classify(const uint8_t *pixels, int8_t *scores, void *arena);\n",
        ]
    lines.append("#ifdef __cplusplus\n}\n#endif\n\n#endif")
    return "\n".join(lines) + "\n"


def _with_needs(kernels: Sequence[str]) -> list[str]:
    wanted = set[str]()
    left = list(kernels)
    while left:
        name = left.pop()
        if name not in wanted:
            wanted.add(name)
            left += _NEEDS[name]
    return [name for name in _NEEDS if name in wanted]


def _names(steps: Sequence[Step]) -> list[str]:
    return [f"{step.kind}_{number}" for number, step in enumerate(steps, 1)]


def _constants(step: Step, name: str) -> list[str]:
    arrays = [_array(f"{name}_{constant.name}", constant) for constant in step.constants]
    if not step.layer_type:
        return arrays
    fields = {constant.name: f"{name}_{constant.name}" for constant in step.constants}
    lines = "\n".join(f"    {_filled(line, fields)}" for line in step.layer)
    return [*arrays, f"static const {step.layer_type} {name}_layer = {{\n{lines}\n}};"]


def _filled(text: str, names: dict[str, str]) -> str:
    # Not str.format: the braces of C stand in the same text.
    for key, value in names.items():
        text = text.replace(f"{{{key}}}", value)
    return text


def _array(name: str, constant: Constant) -> str:
    ctype = f"{constant.values.dtype}_t"
    shape = "x".join(map(str, constant.values.shape))
    numbers = constant.values.reshape(-1).tolist() + [0] * constant.padding
    lines, line = [], "   "
    for number in numbers:
        item = f" {_literal(number)},"
        if len(line) + len(item) > _COLUMNS:
            lines.append(line)
            line = "   "
        line += item
    lines.append(line)
    body = "\n".join(lines)
    return f"static const {ctype} {name}[{len(numbers)}] = {{ /* {shape} */\n{body}\n}};"


def _literal(number: int) -> str:
    return "INT32_MIN" if number == -(2**31) else str(number)  # C has no negative literals


def _run(kit: CKitManifest, program: Program, plan: Plan, names: Sequence[str]) -> str:
    pointers = _pointers(program, plan)
    given = [_argument("in", index, kit.inputs) for index in range(len(kit.inputs))]
    given += [_argument("out", index, kit.outputs) for index in range(len(kit.outputs))]
    arguments = (*given, "arena")
    upper, nulls = kit.prefix.upper(), " || ".join(f"{name} == 0" for name in arguments)
    steps = [
        (
            f"/* {number}. {step.title} */",
            name,
            _calls(program, step, variant, scratch=scratch, name=name, pointers=pointers),
        )
        for number, (step, variant, scratch, name) in enumerate(
            zip(program.steps, plan.variants, plan.scratch, names, strict=True), 1
        )
    ]
    before = ""
    lines = [line for title, _, calls in steps for line in (title, *(f"{call};" for call in calls))]
    if processor_versions.wanted(plan.variants):
        before = processor_versions.step_macro(_parameters(kit), arguments) + "\n\n"
        before += "".join(f"{title}\nNETWORK_STEP({name}, {'; '.join(calls)})\n\n" for title, name, calls in steps)
        lines = [f"{name}({', '.join(arguments)});" for name in names]
    text = "".join(f"    {line}\n" for line in lines)
    base = "    int8_t *const a = (int8_t *)arena;\n" if "a + " in text else ""
    return (
        f"{before}{_ALIGNMENT}int {kit.prefix}_run({_parameters(kit)})\n{{\n{base}"
        f"    if ({nulls})\n        return {upper}_ERROR_NULL;\n"
        "    if ((uintptr_t)arena % (sizeof(struct alignment) - sizeof(int32_t)) != 0)\n"
        f"        return {upper}_ERROR_ALIGNMENT;\n"
        f"{text}    return {upper}_OK;\n}}"
    )


def _calls(
    program: Program,
    step: Step,
    variant: Variant,
    *,
    scratch: Sequence[int],
    name: str,
    pointers: dict[int, str],
) -> list[str]:
    values = {f"in{index}": pointers[program.held(tensor).index] for index, tensor in enumerate(step.inputs)}
    values |= {"out": pointers[step.output.index], "layer": f"{name}_layer"}
    values |= {constant.name: f"{name}_{constant.name}" for constant in step.constants}
    for index, (item, offset) in enumerate(zip(variant.scratch, scratch, strict=True)):
        values[f"scratch{index}"] = f"({item.ctype} *)(void *)(a + {offset})"
    return [f"{variant.kernel}({', '.join(_filled(argument, values) for argument in call)})" for call in variant.calls]


def _pointers(program: Program, plan: Plan) -> dict[int, str]:
    found = {index: f"a + {offset}" for index, offset in plan.offsets.items()}
    for what, tensors in (("in", program.inputs), ("out", program.outputs)):
        for index, tensor in enumerate(tensors):
            found[program.held(tensor).index] = _argument(what, index, tensors)
    return found


def _argument(what: str, index: int, tensors: Sequence[object]) -> str:
    return what if len(tensors) == 1 else f"{what}{index}"


def _parameters(kit: CKitManifest) -> str:
    given = [f"const int8_t *{_argument('in', index, kit.inputs)}" for index in range(len(kit.inputs))]
    given += [f"int8_t *{_argument('out', index, kit.outputs)}" for index in range(len(kit.outputs))]
    return ", ".join((*given, "void *arena"))


def _sizes(upper: str, what: str, index: int, tensors: Sequence[KitTensor]) -> str:
    tensor = tensors[index]
    number = "" if len(tensors) == 1 else str(index)
    return (
        f"#define {upper}_{what}{number}_BYTES {tensor.elements}\n"
        f"#define {upper}_{what}{number}_OFFSET {tensor.arena_offset}"
    )


def _contract(kit: CKitManifest) -> str:
    lines = [f"A network of {kit.parameters:,} parameters, {kit.macs:,} multiply-accumulates an inference.", ""]
    for what, tensors in (("Input", kit.inputs), ("Output", kit.outputs)):
        for tensor in tensors:
            shape = "x".join(map(str, tensor.shape))
            lines.append(
                f"{what}: int8 {shape} {tensor.layout}, real = (code - ({tensor.zero_point})) * {tensor.scale:.9g}."
            )
    if kit.contract is not None:
        lines.append(f"The input stands for pixel * {kit.contract.rescale:.9g} + {kit.contract.offset:.9g}.")
    lines += [
        f"RAM: {kit.arena_bytes:,} bytes; the largest set of tensors alive at once has {kit.peak_live_bytes:,}.",
        f"Flash: {kit.weight_bytes:,} bytes of constants, and the code.",
        f"Equal, bit for bit, to the TFLite file of SHA-256 {kit.source_sha256}.",
    ]
    return "/* " + "\n * ".join(lines).replace("\n * \n", "\n *\n") + "\n */"


def _classifier(kit: CKitManifest) -> list[str]:
    upper, prefix = kit.prefix.upper(), kit.prefix
    names = "\n".join(f"    {_string(name)}," for name in kit.class_names)
    codes, pixel = _pixel_codes(kit)
    return [
        f"const char *const {prefix}_class_names[{upper}_CLASSES] = {{\n{names}\n}};",
        *codes,
        f"""int {prefix}_classify(const uint8_t *pixels, int8_t *scores, void *arena)
{{
    int8_t *const in = (int8_t *)arena + {upper}_INPUT_OFFSET;
    int8_t *const out = scores != 0 ? scores : (int8_t *)arena + {upper}_OUTPUT_OFFSET;
    int32_t i;
    int error, best = 0;
    if (pixels == 0 || arena == 0)
        return {upper}_ERROR_NULL;
    for (i = 0; i < {upper}_INPUT_BYTES; i++)
        in[i] = {pixel};
    error = {prefix}_run(in, out, arena);
    if (error != {upper}_OK)
        return error;
{_choice(kit)}
    return best;
}}""",
    ]


def _choice(kit: CKitManifest) -> str:
    output = kit.outputs[0]
    if output.elements == 1:
        above = math.floor(0.5 / output.scale + output.zero_point)  # codes beyond are probabilities over 0.5
        return f"    best = out[0] > {above};"
    return f"    for (i = 1; i < {kit.prefix.upper()}_CLASSES; i++)\n        best = out[i] > out[best] ? i : best;"


def _pixel_codes(kit: CKitManifest) -> tuple[list[str], str]:
    """Return the C code that quantizes a pixel: a subtraction where that is enough, else a table."""
    assert kit.contract is not None
    tensor = kit.inputs[0]
    real = np.arange(256) * kit.contract.rescale + kit.contract.offset
    codes = np.clip(np.round(real / tensor.scale) + tensor.zero_point, -128, 127).astype(np.int8)
    if (codes == np.arange(256) - 128).all():
        return [], "(int8_t)(pixels[i] - 128)"
    return [_array("pixel_codes", Constant("", codes))], "pixel_codes[pixels[i]]"


def _string(text: str) -> str:
    """Write a C string in ASCII; octal escapes have three digits, so that no digit behind them can join in."""
    plain = (chr(byte) if 32 <= byte < 127 and chr(byte) not in '"\\?' else f"\\{byte:03o}" for byte in text.encode())
    return f'"{"".join(plain)}"'
