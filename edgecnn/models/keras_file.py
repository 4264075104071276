"""Reading, measuring and writing `.keras` files, without running code from them or building what they only claim."""

import importlib
import json
import re
import sys
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import keras
from keras.src.saving.serialization_lib import ObjectSharingScope

import edgecnn.models.standardization  # noqa: F401  # registers the package's own layer with Keras
from edgecnn.budget import without_weights
from edgecnn.cost import measure
from edgecnn.errors import ModelError, UsageError
from edgecnn.files import atomic_path
from edgecnn.models.canonical import rewrite
from edgecnn.types import FileReport, ModelCost, TensorSpec
from edgecnn.types.model_files import Layout

T = TypeVar("T")

_CONFIG, _METADATA = "config.json", "metadata.json"
_HDF5_SIGNATURE = b"\x89HDF\r\n\x1a\n"
_MAX_TEXT = 32 << 20  # bytes of config.json: the constants of a 224x224x3 standardisation take about 7 MB
_MAX_TOTAL = 1 << 30  # bytes of all members
_MAX_EXPANSION = 100  # Keras stores without compression; a bomb reaches 1000
_MIN_WEIGHT_BITS = 4  # int4 quantization is the smallest that Keras writes

# What Keras raises for a configuration or weights that do not fit. None of it is documented.
_KERAS_ERRORS = (
    ArithmeticError, AssertionError, AttributeError, ImportError, LookupError, MemoryError, OSError, RuntimeError,
    TypeError, ValueError,
)  # fmt: skip


def load_model(path: Path, custom_objects: Sequence[str] = ()) -> keras.Model:
    """Load a `.keras` file for inference: safe mode on, not compiled, sizes checked before anything is allocated.

    A model of another precision, such as mixed float16, becomes one that computes in float32.

    Args:
        path: the file.
        custom_objects: layers and functions that Keras does not know, as "module:name"; the modules are imported.

    Raises:
        ModelError: not a whole `.keras` file, code or unknown layers in it, weights that do not belong to it or are
            quantized.
        UsageError: an entry of `custom_objects` that cannot be imported.
    """
    known = _imported(custom_objects)
    with _opened(path) as archive:
        damaged = archive.testzip()
        if damaged is not None:
            raise ModelError(f"{path} is damaged: {damaged!r} fails its checksum; get the file again")
        weights = sum(info.file_size for info in archive.infolist() if info.filename.startswith("model.weights."))
        config = _config(path, archive)
    cost = _understood(path, lambda: without_weights(lambda: measure(_skeleton(path, config, known))))
    if cost.parameters * _MIN_WEIGHT_BITS > weights * 8:
        raise ModelError(
            f"{path} describes {cost.parameters:,} weights but holds {weights:,} bytes of them; get the file again"
        )
    model = _understood(path, lambda: keras.saving.load_model(path, known, compile=False, safe_mode=True))
    return _understood(path, lambda: _in_float32(path, model))


def read_cost(path: Path, custom_objects: Sequence[str] = ()) -> ModelCost:
    """Return what the model of a `.keras` file costs, from its configuration alone; raises as `load_model` does."""
    known = _imported(custom_objects)
    with _opened(path) as archive:
        config = _config(path, archive)
    return _understood(path, lambda: without_weights(lambda: measure(_skeleton(path, config, known))))


def save_model(model: keras.Model, path: Path) -> None:
    """Write a model for inference, atomically; equal architecture and weights give equal bytes.

    Optimizer and compile settings are left out, and automatic layer names are counted from 0. Plain
    `keras.models.load_model` reads the file.

    Args:
        model: a built model.
        path: the file to write; ends in `.keras`.

    Raises:
        BundleError: the folder cannot be written or the disk is full.
    """
    with atomic_path(path) as temporary:
        model.save(temporary)
        rewrite(temporary)


def report(path: Path, custom_objects: Sequence[str] = ()) -> FileReport:
    """Return what a `.keras` file says of itself; RAM in float32 bytes; raises as `load_model` does."""
    known = _imported(custom_objects)
    with _opened(path) as archive:
        config, metadata = _config(path, archive), _metadata(archive)

    def described() -> FileReport:
        model = _skeleton(path, config, known)
        cost = measure(model)
        types = Counter(str(weight.dtype) for weight in model.weights)
        return FileReport(
            format="keras",
            file=str(path),
            size_bytes=path.stat().st_size,
            inputs=_specs(model.inputs),
            outputs=_specs(model.outputs),
            operators=tuple(Counter(layer.kind for layer in cost.layers).most_common()),
            tensor_types=tuple(types.most_common()),
            quantization="none",
            parameters=cost.parameters,
            macs=cost.macs,
            ram_bytes=4 * cost.ram_bytes,
            integer_only=False,
            integer_only_reason="a Keras model computes in floating point",
            contract=None,
            class_names=(),
            metadata=metadata,
        )

    return _understood(path, lambda: without_weights(described))


def _in_float32(path: Path, model: keras.Model) -> keras.Model:
    layers = list(model._flatten_layers())
    if any(getattr(layer, "quantization_mode", None) for layer in layers):
        raise ModelError(f"{path} was quantized by Keras; give the model as it was before quantize()")
    if all(layer.compute_dtype == "float32" or not layer.weights for layer in layers):
        return model

    def copy(layer: Any) -> Any:  # an operation such as relu has no dtype of its own
        config = layer.get_config()
        return type(layer).from_config({**config, "dtype": "float32"} if "dtype" in config else config)

    plain = keras.models.clone_model(model, clone_function=copy, recursive=True)
    plain.set_weights(model.get_weights())
    for layer in plain._flatten_layers():
        if hasattr(layer, "finalize_state"):
            layer.finalize_state()  # what Normalization computes with follows from its weights, and not by itself
    return plain


@contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    """Open a `.keras` file whose declared sizes are within bounds; damage found while it is open is a ModelError."""
    _check_kind(path)
    try:
        with zipfile.ZipFile(path) as archive:
            _check_sizes(path, archive)
            yield archive
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError) as error:
        # RuntimeError: encrypted; NotImplementedError, which is one: a compression that Python does not know
        raise ModelError(f"{path} is truncated or damaged ({_line(error)}); get the file again") from error


def _check_kind(path: Path) -> None:
    try:
        with path.open("rb") as stream:
            start = stream.read(len(_HDF5_SIGNATURE))
    except OSError as error:
        raise ModelError(f"cannot read {path}: {error.strerror}; give a .keras file") from error
    if start == _HDF5_SIGNATURE:
        raise ModelError(f"{path} is a legacy HDF5 model; load it in Keras and save it again as .keras")
    if not start.startswith(b"PK"):
        raise ModelError(
            f"{path} is not a .keras file, which is a zip archive; save the model with model.save('x.keras')"
        )
    if path.suffix != ".keras":
        raise ModelError(f"{path} does not end in .keras, which Keras requires; rename it")


def _check_sizes(path: Path, archive: zipfile.ZipFile) -> None:
    sizes = {info.filename: info.file_size for info in archive.infolist()}
    if _CONFIG not in sizes:
        raise ModelError(f"{path} is a zip archive without {_CONFIG}; save the model with model.save('x.keras')")
    total, on_disk = sum(info.file_size for info in archive.infolist()), path.stat().st_size
    texts = max(sizes[_CONFIG], sizes.get(_METADATA, 0))
    if total > _MAX_TOTAL or texts > _MAX_TEXT or (total > _MAX_TEXT and total > _MAX_EXPANSION * on_disk):
        raise ModelError(
            f"{path} declares {total:,} bytes in {on_disk:,}, of them {texts:,} of configuration; allowed are "
            f"{_MAX_TOTAL:,}, {_MAX_TEXT:,} and {_MAX_EXPANSION} times the file's size; it is not read"
        )


def _config(path: Path, archive: zipfile.ZipFile) -> dict[str, Any]:
    """Return the parsed configuration, without what `compile` left in it: an optimizer would allocate."""
    try:
        config = json.loads(archive.read(_CONFIG))
    except (ValueError, RecursionError) as error:
        raise ModelError(f"{path}: {_CONFIG} is not JSON ({_line(error)}); get the file again") from error
    if not isinstance(config, dict):
        raise ModelError(f"{path}: {_CONFIG} does not describe a model; get the file again")
    config.pop("compile_config", None)
    return config


def _metadata(archive: zipfile.ZipFile) -> tuple[tuple[str, str], ...]:
    if _METADATA not in archive.namelist():
        return ()
    metadata = json.loads(archive.read(_METADATA))
    return tuple((str(key), str(value)) for key, value in metadata.items()) if isinstance(metadata, dict) else ()


def _skeleton(path: Path, config: dict[str, Any], known: Mapping[str, Any]) -> keras.Model:
    """Build the model that a configuration describes; to be called where weights are not allocated."""
    with ObjectSharingScope():
        model = keras.saving.deserialize_keras_object(config, dict(known), safe_mode=True)
    if not isinstance(model, keras.Model):
        raise ModelError(f"{path} holds {type(model).__name__}, not a model; save the model with model.save('x.keras')")
    return model


def _understood(path: Path, work: Callable[[], T]) -> T:
    """Return what `work` returns; what Keras says of a file that it refuses becomes one ModelError."""
    try:
        return work()
    except _KERAS_ERRORS as error:
        said = str(error)
        unknown = re.search(r"Could not locate (?:class|function) '([^']*)'", said)
        if unknown:
            name = _line(unknown[1])
            raise ModelError(
                f"{path} uses {name!r}, which Keras does not know; name its module: --custom-objects module:{name}"
            ) from error
        if "safe_mode=False" in said:
            raise ModelError(
                f"{path} carries Python code, such as a Lambda layer, which is not run; build the model without it"
            ) from error
        cause = said.rpartition("Exception encountered: ")[2]  # Keras puts the whole configuration before it
        raise ModelError(
            f"{path} is not a model that Keras can build: {_line(cause) or type(error).__name__}"
        ) from error


def _imported(entries: Sequence[str]) -> dict[str, Any]:
    """Import "module:name" entries; the working folder is searched last."""
    known = {}
    sys.path.append(str(Path.cwd()))
    try:
        for entry in entries:
            module, colon, name = entry.partition(":")
            if not (module and colon and name) or module.startswith("."):
                raise UsageError(f"--custom-objects takes module:name, not {entry!r}")
            known[name] = getattr(importlib.import_module(module), name)
            if not callable(known[name]):
                raise UsageError(
                    f"--custom-objects {entry} is a {type(known[name]).__name__}; give a class or function"
                )
    except (ImportError, AttributeError, SyntaxError, ValueError) as error:
        raise UsageError(
            f"--custom-objects {entry}: {_line(error)}; give module:name of a class or function"
        ) from error
    finally:
        sys.path.pop()
    return known


def _specs(tensors: Sequence[Any]) -> tuple[TensorSpec, ...]:
    first = keras.config.image_data_format() == "channels_first"
    layouts: dict[int, Layout] = {4: "NCHW" if first else "NHWC", 2: "NC"}
    return tuple(
        TensorSpec(tensor._keras_history.operation.name, str(tensor.dtype), shape, layouts.get(len(shape), "other"))
        for tensor in tensors
        for shape in [tuple(tensor.shape)]
    )


def _line(message: object) -> str:
    """The message as one line of at most 200 printable characters."""
    words = " ".join(str(message).split())
    return "".join(letter if letter.isprintable() else "?" for letter in words)[:200]
