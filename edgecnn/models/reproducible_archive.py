"""Reproducible `.keras` files: the same architecture and weights give the same bytes.

Keras stamps a date, zip times, memory addresses (`shared_object_id`) and counted layer names into the file, and saves
the optimizer with it.
"""

import io
import json
import re
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import h5py  # type: ignore[import-untyped]

_CONFIG, _METADATA, _WEIGHTS = "config.json", "metadata.json", "model.weights.h5"
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest time a zip can hold


def rewrite(path: Path) -> None:
    """Rewrite a `.keras` file in place: without date, optimizer and compile settings, and with names counted from 0.

    It is compressed, which halves the file of a small network: much of it is HDF5's book-keeping.

    Raises:
        OSError: the file cannot be read or written.
    """
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    config = json.loads(members[_CONFIG])
    _drop_compilation(config)
    _renumber_shared(config)
    _rename_layers(config)
    members[_CONFIG] = json.dumps(config).encode()
    version = json.loads(members[_METADATA])["keras_version"]
    members[_METADATA] = json.dumps({"keras_version": version}).encode()
    members[_WEIGHTS] = _stripped_weights(members[_WEIGHTS])
    with zipfile.ZipFile(path, "w") as archive:
        for name in sorted(members):
            info = zipfile.ZipInfo(name, _EPOCH)
            info.create_system = 3
            info.external_attr = 0o644 << 16
            archive.writestr(info, members[name], zipfile.ZIP_DEFLATED)


def _stripped_weights(content: bytes) -> bytes:
    """Copy the HDF5 file without the optimizer and without the names that Keras stores beside each group."""
    target = io.BytesIO()
    with h5py.File(io.BytesIO(content)) as old, h5py.File(target, "w") as new:
        for name in sorted(old):
            if name != "optimizer":
                _copy(old[name], new, name)
    return target.getvalue()


def _copy(source: Any, target: Any, path: str) -> None:
    if isinstance(source, h5py.Group):
        target.create_group(path)
        for name in sorted(source):
            _copy(source[name], target, f"{path}/{name}")
        return
    copied = target.create_dataset(path, data=source[()], track_times=False)
    for key, value in source.attrs.items():
        copied.attrs[key] = value


def _drop_compilation(config: Any) -> None:
    for part in _parts(config):
        part.pop("compile_config", None)


def _renumber_shared(config: Any) -> None:
    """Replace the addresses that mark shared objects by 1, 2, ... in order of appearance.

    Data type policies and initializers lose theirs: they are values, shared or not as the model happened to be built.
    """
    new_ids: dict[int, int] = {}
    for part in _parts(config):
        address = part.pop("shared_object_id", None)
        value = part.get("module") == "keras.initializers" or str(part.get("class_name")).endswith("DTypePolicy")
        if address is not None and not value:
            part["shared_object_id"] = new_ids.setdefault(address, len(new_ids) + 1)


def _rename_layers(model: dict[str, Any]) -> None:
    """Number the automatic names of a model's layers from 0, as in a fresh process; nested models likewise."""
    config = model["config"]
    config["name"] = _stem(config["name"], model["class_name"])
    layers = config.get("layers", [])
    names = _fresh_names(layers)
    for layer in layers:
        new = names[_name(layer)]
        if "layers" in layer["config"]:
            _rename_layers(layer)
        layer["config"]["name"] = new
        if "name" in layer:
            layer["name"] = new
        for part in _parts(layer.get("inbound_nodes")):
            if "keras_history" in part:
                part["keras_history"][0] = names[part["keras_history"][0]]
    for ends in ("input_layers", "output_layers"):
        if ends in config:
            config[ends] = _renamed_ends(config[ends], names)


def _fresh_names(layers: list[dict[str, Any]]) -> dict[str, str]:
    """Map each layer's name to its new one: `conv2d_7` to `conv2d`, the next to `conv2d_1`, others to themselves."""
    names: dict[str, str] = {}
    counts: Counter[str] = Counter()
    for layer in layers:
        old, kind = _name(layer), layer["class_name"]
        names[old] = old
        if _counted(old, kind):
            stem = _snake(kind)
            names[old] = f"{stem}_{counts[stem]}" if counts[stem] else stem
            counts[stem] += 1
    clash = len(set(names.values())) < len(names)
    return {name: name for name in names} if clash else names


def _name(layer: dict[str, Any]) -> str:
    return str(layer.get("name") or layer["config"]["name"])


def _counted(name: str, kind: str) -> bool:
    return re.fullmatch(rf"{re.escape(_snake(kind))}(_\d+)?", name) is not None


def _stem(name: str, kind: str) -> str:
    return _snake(kind) if _counted(name, kind) else name


def _snake(kind: str) -> str:
    """Return a class name as Keras turns it into a layer name: `Conv2D` to `conv2d`."""
    name = re.sub(r"\W+", "", kind)
    name = re.sub("(.)([A-Z][a-z]+)", r"\1_\2", name)
    return re.sub("([a-z])([A-Z])", r"\1_\2", name).lower()


def _renamed_ends(ends: Any, names: dict[str, str]) -> Any:
    """Rename `[layer, node, tensor]` in any nesting of lists and dictionaries."""
    if isinstance(ends, dict):
        return {key: _renamed_ends(value, names) for key, value in ends.items()}
    if isinstance(ends, list) and ends and isinstance(ends[0], str):
        return [names[ends[0]], *ends[1:]]
    return [_renamed_ends(value, names) for value in ends] if isinstance(ends, list) else ends


def _parts(config: Any) -> Iterator[dict[str, Any]]:
    """Yield every dictionary inside a parsed JSON value, outer ones first."""
    if isinstance(config, dict):
        yield config
        config = list(config.values())
    if isinstance(config, list):
        for value in config:
            yield from _parts(value)
