"""The C generator: from the bytes of an int8 `.tflite` file to C source, header and description."""

import dataclasses
import hashlib
from collections.abc import Sequence
from pathlib import Path

from edgecnn.errors import ExportError
from edgecnn.formats.c99 import emit, planner
from edgecnn.formats.c99.lowering import Program, lower
from edgecnn.formats.c99.network import Tensor, read
from edgecnn.formats.c99.planner import Plan
from edgecnn.kits import c_manifest, manifest_file
from edgecnn.kits.c_manifest import Kit, KitTensor
from edgecnn.system import files
from edgecnn.types import InputContract
from edgecnn.types.model_files import Layout

_LAYOUTS: dict[int, Layout] = {4: "NHWC", 2: "NC"}


@dataclasses.dataclass(frozen=True, slots=True)
class Code:
    """Generated C.

    Attributes:
        kit: its description.
        source: text of the `.c` file.
        header: text of the `.h` file.
    """

    kit: Kit
    source: str
    header: str


def generate(
    content: bytes,
    folder: Path,
    *,
    prefix: str = "model",
    contract: InputContract | None = None,
    class_names: Sequence[str] = (),
    name: str = "the model",
) -> Kit:
    """Write `kit.json`, `<prefix>.h` and `<prefix>.c` for a fully int8 `.tflite` file.

    Nothing is written before the whole file has been found to be computable.

    Args:
        content: bytes of the file.
        folder: gets the three files; made if it is missing.
        prefix: of every name that other files of a firmware see.
        contract: what the input stands for; None where that is unknown, and raw pixels cannot be classified.
        class_names: in label order; numbers if empty.
        name: of the file, for messages.

    Raises:
        ModelError: the file is damaged.
        ExportError: it is not fully int8, an operator cannot be generated, or the prefix is no C name.
        BundleError: the folder cannot be written.
    """
    code = compose(content, prefix=prefix, contract=contract, class_names=class_names, name=name)
    folder.mkdir(parents=True, exist_ok=True)
    files.write_text(folder / code.kit.header, code.header)
    files.write_text(folder / code.kit.sources[0], code.source)
    files.write_json(folder / manifest_file.FILE, code.kit.to_json())
    return code.kit


def compose(
    content: bytes,
    *,
    prefix: str = "model",
    contract: InputContract | None = None,
    class_names: Sequence[str] = (),
    name: str = "the model",
) -> Code:
    """Generate without writing; arguments and errors are those of `generate`."""
    program = lower(read(content, name))
    plan = planner.plan(program)
    try:
        kit = _describe(content, program, plan, prefix=prefix, contract=contract, class_names=tuple(class_names))
    except ValueError as error:
        raise ExportError(f"C cannot be made of {name}: {error}") from error
    return Code(kit, emit.source(kit, program, plan), emit.header(kit))


def _describe(
    content: bytes,
    program: Program,
    plan: Plan,
    *,
    prefix: str,
    contract: InputContract | None,
    class_names: tuple[str, ...],
) -> Kit:
    constants = [constant.size_bytes for step in program.steps for constant in step.constants]
    return Kit(
        schema=c_manifest.SCHEMA,
        prefix=prefix,
        header=f"{prefix}.h",
        sources=(f"{prefix}.c",),
        inputs=tuple(_tensor(tensor, program, plan) for tensor in program.inputs),
        outputs=tuple(_tensor(tensor, program, plan) for tensor in program.outputs),
        contract=contract,
        class_names=_class_names(program, contract, class_names),
        arena_bytes=plan.arena_bytes,
        lower_bound_bytes=plan.lower_bound_bytes,
        parameters=sum(step.parameters for step in program.steps),
        weight_bytes=sum(constants),
        macs=sum(step.macs for step in program.steps),
        source_sha256=hashlib.sha256(content).hexdigest(),
    )


def _tensor(tensor: Tensor, program: Program, plan: Plan) -> KitTensor:
    return KitTensor(
        name=tensor.title,
        dtype="int8",
        shape=tensor.shape,
        layout=_LAYOUTS.get(len(tensor.shape), "other"),
        scale=tensor.scale,
        zero_point=tensor.zero_point,
        arena_offset=plan.offsets[program.held(tensor).index],
    )


def _class_names(program: Program, contract: InputContract | None, given: tuple[str, ...]) -> tuple[str, ...]:
    """Return the class names of a classifier of images, numbers if none are given; () for any other network."""
    if contract is None or len(program.inputs) != 1 or len(program.outputs) != 1:
        return ()
    classes = max(2, program.outputs[0].elements)
    if len(given) == classes:
        return given
    return tuple(map(str, range(classes)))
