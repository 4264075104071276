"""The generated source and header: values for `templates/model.c` and `templates/model.h`."""

import dataclasses
import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from edgecnn.formats.c99 import c_text, kernel_files
from edgecnn.formats.c99.c_text import Array
from edgecnn.formats.c99.lowering import Program
from edgecnn.formats.c99.planner import Plan
from edgecnn.formats.c99.step import Constant, Step, Variant
from edgecnn.kit_manifests.c_manifest import CKitManifest
from edgecnn.system import templates

_VECTORIZED = frozenset({"conv_2d"})  # kernels that newer x86 instructions make much faster


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


def source(kit: CKitManifest, program: Program, plan: Plan) -> str:
    """Return the C source: kernels, constants, `run` and, for a classifier, `classify`."""
    arguments = pointers(kit)
    steps = _steps(program, plan)
    return templates.render(
        __package__,
        "code",
        "model.c",
        **_names(kit),
        kernels=kernel_files.texts(variant.kernel for variant in plan.variants),
        steps=steps,
        steps_read_arena=any("a + " in call for step in steps for call in step.calls),
        versions=any(variant.kernel in _VECTORIZED for variant in plan.variants),
        pointers=arguments,
        arguments=", ".join(arguments),
        unused=", ".join(f"(void){name}" for name in (*arguments[:-1], "a")),
        **(_classifier(kit) if kit.is_classifier else {}),
    )


def header(kit: CKitManifest) -> str:
    """Return the C header: inputs, outputs, memory and functions."""
    ports = [
        (tensor, f"{side}{_number(index, tensors)}")
        for side, tensors in (("INPUT", kit.inputs), ("OUTPUT", kit.outputs))
        for index, tensor in enumerate(tensors)
    ]
    return templates.render(__package__, "code", "model.h", **_names(kit), ports=ports)


def pointers(kit: CKitManifest) -> list[str]:
    """Return the names of the parameters of `run`: inputs, outputs, arena."""
    return [*_ports("in", kit.inputs), *_ports("out", kit.outputs), "arena"]


def _names(kit: CKitManifest) -> dict[str, Any]:
    parameters = [f"const int8_t *{name}" for name in _ports("in", kit.inputs)]
    parameters += [f"int8_t *{name}" for name in _ports("out", kit.outputs)]
    return {
        "kit": kit,
        "prefix": kit.prefix,
        "PREFIX": kit.prefix.upper(),
        "parameters": ", ".join((*parameters, "void *arena")),
    }


def _ports(side: str, tensors: Sequence[object]) -> list[str]:
    return [f"{side}{_number(index, tensors)}" for index in range(len(tensors))]


def _number(index: int, tensors: Sequence[object]) -> str:
    return "" if len(tensors) == 1 else str(index)


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
    values = {f"in{index}": places[program.held(tensor).index] for index, tensor in enumerate(step.inputs)}
    values |= {"out": places[step.output.index], "layer": f"{name}_layer", **constants}
    for index, (item, offset) in enumerate(zip(variant.scratch, scratch, strict=True)):
        values[f"scratch{index}"] = f"({item.ctype} *)(void *)(a + {offset})"
    return StepText(
        name,
        step.title,
        tuple(c_text.array(constants[constant.name], constant) for constant in step.constants),
        step.layer_type,
        tuple(_filled(line, constants) for line in step.layer),
        tuple(
            f"{variant.kernel}({', '.join(_filled(argument, values) for argument in call)})" for call in variant.calls
        ),
    )


def _filled(text: str, names: Mapping[str, str]) -> str:
    # Not str.format: the braces of C stand in the same text.
    for key, value in names.items():
        text = text.replace(f"{{{key}}}", value)
    return text


def _places(program: Program, plan: Plan) -> dict[int, str]:
    """Return the C expression of the memory of each tensor, by its index."""
    found = {index: f"a + {offset}" for index, offset in plan.offsets.items()}
    for side, tensors in (("in", program.inputs), ("out", program.outputs)):
        for name, tensor in zip(_ports(side, tensors), tensors, strict=True):
            found[program.held(tensor).index] = name
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
    return c_text.array("pixel_codes", Constant("", values))
