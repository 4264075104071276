"""The text of the generated C: values for `templates/model.h`, `model.c` and the files that it includes."""

import dataclasses
import math
import re
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from edgecnn import __version__
from edgecnn.formats import kit_text
from edgecnn.formats.c99 import c_text, kernel_files
from edgecnn.formats.c99.c_text import Array
from edgecnn.formats.c99.instruction_sets import INSTRUCTION_SETS, InstructionSet
from edgecnn.formats.c99.lowering import Program
from edgecnn.formats.c99.planner import Plan
from edgecnn.formats.c99.step import Constant, Step, Variant
from edgecnn.kit_manifests.c_manifest import CKitManifest, KitTensor
from edgecnn.system import templates

SOURCES = ("model.c", "model_float.c")  # the latter has the only floating point
_WEIGHTS = "model_weights.h"
_IMAGE = ("HEIGHT", "WIDTH", "CHANNELS")  # dimensions of a tensor in NHWC, the batch of 1 apart
_FOLDED = {kernel for item in INSTRUCTION_SETS if item.folded_bias for kernel in item.kernels}


@dataclasses.dataclass(frozen=True, slots=True)
class StepText:
    """A step as C text.

    Attributes:
        name: C identifier, of the step and of its constants.
        title: comment above it.
        arrays: its constants.
        layer_type: C type of the struct of parameters, "" if there is none.
        layer: initializers of that struct, one line each.
        calls: calls of kernels, without semicolons.
    """

    name: str
    title: str
    arrays: tuple[Array, ...]
    layer_type: str
    layer: tuple[str, ...]
    calls: tuple[str, ...]


@dataclasses.dataclass(frozen=True, slots=True)
class Port:
    """An input or output as C text.

    Attributes:
        tensor: what it holds.
        argument: name of the parameter of `run`, such as "in" or "out1".
        number: "" for the only input or output, otherwise its index.
        title: such as "Input" or "Output 1".
        macro: beginning of its macros, such as "MODEL_INPUT" or "MODEL_OUTPUT1".
    """

    tensor: KitTensor
    argument: str
    number: str
    title: str
    macro: str

    @property
    def name(self) -> str:
        """Name of the tensor, fit for a comment."""
        return c_text.comment(self.tensor.name)

    @property
    def dimensions(self) -> list[tuple[str, int]]:
        """Dimensions by the ends of their macros; those of an image have names."""
        names = _IMAGE if self.tensor.layout == "NHWC" else [f"DIM{axis}" for axis in range(len(self.tensor.shape))]
        sizes = self.tensor.shape[-len(names) :] if names else ()
        return list(zip(names, sizes, strict=True))

    @property
    def scale(self) -> str:
        """The scale as a C literal."""
        return c_text.real(self.tensor.scale)

    @property
    def low(self) -> str:
        """The smallest real number."""
        return f"{(-128 - self.tensor.zero_point) * self.tensor.scale:.9g}"

    @property
    def high(self) -> str:
        """The largest real number."""
        return f"{(127 - self.tensor.zero_point) * self.tensor.scale:.9g}"


def sources(kit: CKitManifest, program: Program, plan: Plan) -> dict[str, str]:
    """Return the texts of the header and the sources, by file name."""
    values = _names(kit) | _code(program, plan, kit)
    versions = {item.header: _version(item, program, plan) for item in kernel_files.versions(_kernels(plan))}
    texts = {
        name: templates.render(__package__, "code", "model_version.h", **values, **versions[name]) for name in versions
    }
    files = {
        kit.header: "model.h",
        **{name: name for name in (*kit.sources, *kit.private_headers) if name not in texts},
    }
    return kit_text.render_all(__package__, files, values) | texts


def private_headers(plan: Plan) -> tuple[str, ...]:
    """Return the names of the headers that the sources include."""
    versions = (item.header for item in kernel_files.versions(_kernels(plan)))
    return (_WEIGHTS, *versions)


def _kernels(plan: Plan) -> set[str]:
    return {variant.kernel for variant in plan.variants}


def _version(instructions: InstructionSet, program: Program, plan: Plan) -> dict[str, Any]:
    """Return the values that the header of an instruction set needs beside those of the sources."""
    traits = [step.traits for step in program.steps]
    return {
        "instructions": instructions,
        "texts": kernel_files.version_texts(instructions, _kernels(plan)),
        "used": _kernels(plan),
        "replaced": sorted(_kernels(plan) & set(instructions.kernels)),
        "left_shifts": any(item.left_shifts for item in traits),
        "wide_sums": any(item.wide_sums for item in traits),
        "single_columns": any(variant.kernel == "conv_2d" and variant.calls[0][3] == "1" for variant in plan.variants),
        "lowest_weights": any(item.lowest_weights for item in traits),
        "window_bytes": max((item.window_bytes for item in traits), default=0),
    }


def _names(kit: CKitManifest) -> dict[str, Any]:
    """Return the values that the header needs."""
    inputs, outputs = _ports(kit, "in", kit.inputs), _ports(kit, "out", kit.outputs)
    pointers = [*(port.argument for port in (*inputs, *outputs)), "arena"]
    parameters = [f"const int8_t *{port.argument}" for port in inputs]
    parameters += [f"int8_t *{port.argument}" for port in outputs]
    return {
        "kit": kit,
        "prefix": kit.prefix,
        "PREFIX": kit.prefix.upper(),
        "version": __version__,
        "inputs": inputs,
        "outputs": outputs,
        "pointers": pointers,
        "parameters": ", ".join((*parameters, "void *arena")),
        "class_identifiers": c_text.enumerators(kit.class_names),
    }


def _code(program: Program, plan: Plan, kit: CKitManifest) -> dict[str, Any]:
    """Return the values that the sources need beside those of the header."""
    steps = _steps(program, plan)
    kernels = kernel_files.portable(_kernels(plan))
    return {
        "kernels": kernels,
        "uses_string": any(re.search(r"\bmem(cpy|set|move)\(", kernel.text) for kernel in kernels),
        "instruction_sets": kernel_files.versions(_kernels(plan)),
        "steps": steps,
        "steps_read_arena": any("a + " in call for step in steps for call in step.calls),
        **(_classifier(kit) if kit.is_classifier else {"pixel_table": None}),
    }


def _ports(kit: CKitManifest, side: str, tensors: Sequence[KitTensor]) -> list[Port]:
    name = {"in": "Input", "out": "Output"}[side]
    return [
        Port(
            tensor,
            argument,
            argument.removeprefix(side),
            f"{name} {argument.removeprefix(side)}".rstrip(),
            f"{kit.prefix}_{name}{argument.removeprefix(side)}".upper(),
        )
        for tensor, argument in zip(tensors, _arguments(side, tensors), strict=True)
    ]


def _arguments(side: str, tensors: Sequence[object]) -> list[str]:
    return [side] if len(tensors) == 1 else [f"{side}{index}" for index in range(len(tensors))]


def _steps(program: Program, plan: Plan) -> list[StepText]:
    places = _places(program, plan)
    return [
        _step(program, step, variant, scratch=scratch, name=f"{step.kind}_{number}", places=places)
        for number, (step, variant, scratch) in enumerate(
            zip(program.steps, plan.variants, plan.scratch, strict=True), 1
        )
    ]


def _step(
    program: Program, step: Step, variant: Variant, *, scratch: Sequence[int], name: str, places: Mapping[int, str]
) -> StepText:
    constants = {constant.name: f"{name}_{constant.name}" for constant in step.constants}
    values = {f"in{index}": places[program.storage_of(tensor).index] for index, tensor in enumerate(step.inputs)}
    values |= {"out": places[step.output.index], "layer": f"{name}_layer", **constants}
    for index, (item, offset) in enumerate(zip(variant.scratch, scratch, strict=True)):
        values[f"scratch{index}"] = f"({item.ctype} *)(void *)(a + {offset})"
    return StepText(
        name,
        step.title,
        tuple(_array(constants[constant.name], constant, variant) for constant in step.constants),
        step.layer_type,
        tuple(_filled(line, constants) for line in step.layer),
        tuple(
            f"{variant.kernel}({', '.join(_filled(argument, values) for argument in call)})" for call in variant.calls
        ),
    )


def _array(name: str, constant: Constant, variant: Variant) -> Array:
    # Only a kernel that has versions reads folded values.
    folded = constant.folded if variant.kernel in _FOLDED else None
    return c_text.array(name, dataclasses.replace(constant, folded=folded))


def _filled(text: str, names: Mapping[str, str]) -> str:
    # Not str.format: the braces of C stand in the same text.
    for key, value in names.items():
        text = text.replace(f"{{{key}}}", value)
    return text


def _places(program: Program, plan: Plan) -> dict[int, str]:
    """Return the C expression of the memory of each tensor, by its index."""
    found = {index: f"a + {offset}" for index, offset in plan.offsets.items()}
    for side, tensors in (("in", program.inputs), ("out", program.outputs)):
        for name, tensor in zip(_arguments(side, tensors), tensors, strict=True):
            found[program.storage_of(tensor).index] = name
    return found


def _classifier(kit: CKitManifest) -> dict[str, Any]:
    output = kit.outputs[0]
    return {
        "class_strings": [c_text.string(name) for name in kit.class_names],
        "pixel_table": _pixel_table(kit),
        "half": math.floor(0.5 / output.scale + output.zero_point),  # values beyond are probabilities over 0.5
    }


def _pixel_table(kit: CKitManifest) -> Array | None:
    """Return the quantized value of every pixel, None where a subtraction of 128 gives it."""
    assert kit.contract is not None
    tensor = kit.inputs[0]
    real = np.arange(256) * kit.contract.rescale + kit.contract.offset
    values = np.clip(np.round(real / tensor.scale) + tensor.zero_point, -128, 127).astype(np.int8)
    if (values == np.arange(256) - 128).all():
        return None
    return c_text.array("quantized_pixels", Constant("", values))
