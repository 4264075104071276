"""Stable names and metadata of a converted TFLite file."""

import json
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgecnn.formats.tflite.convert import Traced
from edgecnn.formats.tflite.inspect import METADATA_KEY
from edgecnn.formats.tflite.logit_scale import narrow_logits
from edgecnn.types import InputContract

# A hash of the conversion and a version of TensorFlow: the same model must give the same bytes.
_CONVERTER_METADATA = b"CONVERSION_METADATA"


def add_metadata(
    content: bytes,
    traced: Traced,
    class_names: tuple[str, ...],
    contract: InputContract,
    int8_values: NDArray[np.float32] | None = None,
) -> bytes:
    """Rename the tensors, drop the converter's own metadata and store labels and input contract.

    Args:
        content: what the converter wrote.
        traced: what it was converted from; gives the names.
        class_names: in label order.
        contract: meaning of the file's input.
        int8_values: representative dataset of an int8 file, which sets the scale of its logits; None for others.
    """
    from ai_edge_litert import schema_py_generated as schema
    from ai_edge_litert.tools import flatbuffer_utils

    model = flatbuffer_utils.read_model_from_bytearray(content)
    _rename(model, traced)
    if int8_values is not None:
        narrow_logits(model, traced, int8_values)
    kept = [entry for entry in model.metadata or [] if entry.name != _CONVERTER_METADATA]
    dropped = {entry.buffer for entry in model.metadata or []} - {entry.buffer for entry in kept}
    for index in dropped:
        model.buffers[index].data = None
    entry = schema.MetadataT()
    entry.name, entry.buffer = METADATA_KEY.encode(), len(model.buffers)
    model.metadata = [*kept, entry]
    model.buffers.append(schema.BufferT())
    model.buffers[-1].data = np.frombuffer(_metadata(class_names, contract), np.uint8)
    model.buffers = [_aligned(buffer) for buffer in model.buffers]
    return bytes(flatbuffer_utils.convert_object_to_bytearray(model))


def _rename(model: Any, traced: Traced) -> None:
    for graph in model.subgraphs:
        for tensor in graph.tensors:
            tensor.name = traced.name(tensor.name.decode("utf-8", "replace")).encode()
    main = model.subgraphs[0]
    main.tensors[main.inputs[0]].name = b"pixels"
    main.tensors[main.outputs[0]].name = b"probabilities"
    model.signatureDefs = [_signature(main)]


def _signature(main: Any) -> Any:
    """Return a signature; the converter writes none for a model with custom gradients, such as swish."""
    from ai_edge_litert import schema_py_generated as schema

    signature = schema.SignatureDefT()
    signature.signatureKey, signature.subgraphIndex = b"serving_default", 0
    signature.inputs, signature.outputs = [schema.TensorMapT()], [schema.TensorMapT()]
    for entry, index in ((signature.inputs[0], main.inputs[0]), (signature.outputs[0], main.outputs[0])):
        entry.name, entry.tensorIndex = main.tensors[index].name, index
    return signature


def _metadata(class_names: tuple[str, ...], contract: InputContract) -> bytes:
    content = {
        "class_names": class_names,
        "input": {"rescale": contract.rescale, "offset": contract.offset, "pixels": "uint8 NHWC"},
        "output": "probabilities",
    }
    return json.dumps(content, ensure_ascii=False).encode()


def _aligned(buffer: Any) -> Any:
    """Return a buffer whose data will lie at a multiple of 16 bytes.

    The schema asks for it and kernels rely on it for 64-bit biases, but the generated Python writer does not do it.
    """
    from ai_edge_litert import schema_py_generated as schema

    class Aligned(schema.BufferT):  # type: ignore[misc]
        def Pack(self, builder: Any) -> Any:  # noqa: N802 (the generated writer calls it so)
            vector = None
            if self.data is not None and len(self.data):
                content = bytes(self.data)
                builder.Prep(16, len(content))
                vector = builder.CreateByteVector(content)
            schema.BufferStart(builder)
            if vector is not None:
                schema.BufferAddData(builder, vector)
            return schema.BufferEnd(builder)

    result = Aligned()
    result.data = buffer.data
    return result
