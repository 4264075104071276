"""The C generator: from the network of an int8 `.tflite` file to C source, header and description."""

import dataclasses
from pathlib import Path

from edgecnn.errors import ExportError
from edgecnn.formats.c99 import emit, planner
from edgecnn.formats.c99.lowering import Program, lower
from edgecnn.formats.c99.network import Network, Tensor
from edgecnn.formats.c99.planner import Plan
from edgecnn.kit_manifests import c_manifest, manifest_file
from edgecnn.kit_manifests.c_manifest import CKitManifest, KitTensor
from edgecnn.system import files
from edgecnn.types import InputContract
from edgecnn.types.model_files import Layout

_LAYOUTS: dict[int, Layout] = {4: "NHWC", 2: "NC"}


@dataclasses.dataclass(frozen=True, slots=True)
class CodeOptions:
    """Choices that the network leaves open.

    Attributes:
        prefix: of every name that other files of a firmware see.
        contract: meaning of the input; None where it is unknown, and raw pixels cannot be classified.
        class_names: in label order; numbers if empty.
    """

    prefix: str = "model"
    contract: InputContract | None = None
    class_names: tuple[str, ...] = ()


_DEFAULTS = CodeOptions()


def generate(network: Network, folder: Path, options: CodeOptions = _DEFAULTS) -> CKitManifest:
    """Write `kit.json`, the header and the sources for a fully int8 network.

    Nothing is written before the whole network has been found to be computable.

    Args:
        network: of a `.tflite` file.
        folder: gets the files; made if it is missing.
        options: names in the code, and the meaning of input and output.

    Raises:
        ModelError: the file is damaged.
        ExportError: it is not fully int8, an operator cannot be generated, or the prefix is no C name.
        BundleError: the folder cannot be written.
    """
    program, plan = _plan(network)
    kit = _describe(network, program, plan, options)
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in emit.sources(kit, program, plan).items():
        files.write_text(folder / name, text)
    files.write_json(folder / manifest_file.FILE, kit.to_json())
    return kit


def describe(network: Network, options: CodeOptions = _DEFAULTS) -> CKitManifest:
    """Return the description of a kit without writing it; arguments and errors are those of `generate`."""
    return _describe(network, *_plan(network), options)


def _plan(network: Network) -> tuple[Program, Plan]:
    program = lower(network)
    return program, planner.plan(program)


def _describe(network: Network, program: Program, plan: Plan, options: CodeOptions) -> CKitManifest:
    prefix, contract = options.prefix, options.contract
    constants = [constant.size_bytes for step in program.steps for constant in step.constants]
    try:
        return CKitManifest(
            schema=c_manifest.SCHEMA,
            prefix=prefix,
            header=f"{prefix}.h",
            sources=emit.SOURCES,
            private_headers=emit.private_headers(plan),
            inputs=tuple(_tensor(tensor, program, plan) for tensor in program.inputs),
            outputs=tuple(_tensor(tensor, program, plan) for tensor in program.outputs),
            contract=contract,
            class_names=_class_names(program, contract, options.class_names),
            arena_bytes=plan.arena_bytes,
            peak_live_bytes=plan.peak_live_bytes,
            parameters=sum(step.parameters for step in program.steps),
            weight_bytes=sum(constants),
            macs=sum(step.macs for step in program.steps),
            source_sha256=network.sha256,
        )
    except ValueError as error:
        raise ExportError(f"C cannot be made of {network.name}: {error}") from error


def _tensor(tensor: Tensor, program: Program, plan: Plan) -> KitTensor:
    return KitTensor(
        name=tensor.title,
        dtype="int8",
        shape=tensor.shape,
        layout=_LAYOUTS.get(len(tensor.shape), "other"),
        scale=tensor.scale,
        zero_point=tensor.zero_point,
        arena_offset=plan.offsets[program.storage_of(tensor).index],
    )


def _class_names(program: Program, contract: InputContract | None, given: tuple[str, ...]) -> tuple[str, ...]:
    """Return the class names of a classifier of images, numbers if none are given; () for any other network."""
    if contract is None or len(program.inputs) != 1 or len(program.outputs) != 1:
        return ()
    classes = max(2, program.outputs[0].elements)
    if len(given) == classes:
        return given
    return tuple(map(str, range(classes)))
