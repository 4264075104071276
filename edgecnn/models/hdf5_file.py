"""HDF5 files (`.h5`) as containers of models: the format of Keras 2, which Keras 3 still writes on request.

`edgecnn.models.hdf5_checks` checks the file before anything in it is read. Options of layers that only Keras 2 knew are
removed from configurations, or spelled as in Keras 3.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import h5py  # type: ignore[import-untyped]
from keras.src.legacy.saving import legacy_h5_format, saving_options, saving_utils
from keras.src.saving.object_registration import GLOBAL_CUSTOM_OBJECTS
from keras.src.saving.serialization_lib import SafeModeScope

from edgecnn.errors import ModelError
from edgecnn.models import file_kinds
from edgecnn.models.hdf5_checks import (
    CONFIG,
    arrays,
    open_checked,
    require_model,
    require_undamaged,
    size_of,
    text_of,
    try_in_process,
)
from edgecnn.models.stored_config import StoredConfig, check_sizes, parse_config

_WEIGHTS = "model_weights"
_METADATA = ("keras_version", "backend")
_OTHER_FUNCTION = "hard_sigmoid"  # Keras 2: 0.2 x + 0.5 between 0 and 1; Keras 3: x / 6 + 0.5
_ANY = object()
_RANDOM = ("Brightness", "Contrast", "Crop", "Flip", "Rotation", "Translation", "Zoom")
_SEPARABLE = {"groups": 1, "kernel_initializer": _ANY, "kernel_regularizer": _ANY, "kernel_constraint": _ANY}
_ATTENTION = {"query_shape": _ANY, "key_shape": _ANY, "value_shape": _ANY, "softmax_robust_masking": False}
# Options of layers that Keras 2 wrote and Keras 3 refuses, with the values that are Keras 3's default or have no effect
# outside training: {class: {option: value}}.
_WITHOUT_EFFECT: dict[str, dict[str, Any]] = {
    name: options
    for names, options in (
        (("Conv1DTranspose", "Conv2DTranspose", "DepthwiseConv1D", "DepthwiseConv2D"), {"groups": 1}),
        (("SeparableConv1D", "SeparableConv2D"), _SEPARABLE),
        (("ConvLSTM1D", "ConvLSTM2D", "ConvLSTM3D", "GRU", "LSTM", "RNN", "SimpleRNN"), {"time_major": False}),
        (("SpatialDropout1D", "SpatialDropout2D", "SpatialDropout3D"), {"noise_shape": None, "trainable": _ANY}),
        (tuple(f"Random{name}" for name in _RANDOM), {"rng_type": _ANY}),
        (("MultiHeadAttention",), _ATTENTION),
    )
    for name in names
}


def read(path: Path, *, whole: bool) -> StoredConfig:
    """Read the configuration of a file whose links and sizes are checked; HDF5 has no checksums for a `whole` one.

    Raises:
        ModelError: damaged, too large, with links to elsewhere, or weights without a model.
    """
    try_in_process(path)
    with require_undamaged(path), open_checked(path) as file:
        require_model(path, file)
        text = text_of(file, CONFIG)
        check_sizes(path, len(text), len(text))
        config = parse_config(path, text)
        metadata = tuple((name, text_of(file, name)) for name in _METADATA if name in file.attrs)
        version = dict(metadata).get("keras_version", "")
        if version.startswith("2.") and _mentions(config, _OTHER_FUNCTION):
            raise ModelError(
                file_kinds.keras_2_advice(path, version, f"{_OTHER_FUNCTION}, another function in Keras 3")
            )
        group = file.get(_WEIGHTS)
        weights = sum(size_of(item) for item in arrays(path, group)) if isinstance(group, h5py.Group) else 0
        return StoredConfig(config, metadata, weights)


def build(config: dict[str, Any], known: Mapping[str, Any]) -> Any:
    """Build the model of a configuration, in safe mode; the caller keeps weights from being allocated."""
    with saving_options.keras_option_scope(use_legacy_config=True), SafeModeScope(True):
        return saving_utils.model_from_config(_translated_for_keras_3(config), {**GLOBAL_CUSTOM_OBJECTS, **known})


def load(path: Path, config: dict[str, Any], known: Mapping[str, Any]) -> Any:
    """Load the model with its weights, in safe mode."""
    model = build(config, known)
    with require_undamaged(path):
        file = open_checked(path)
    with file:
        legacy_h5_format.load_weights_from_hdf5_group(file[_WEIGHTS], model)
    return model


def _mentions(config: Any, name: str) -> bool:
    if isinstance(config, dict):
        config = list(config.values())
    return config == name or (isinstance(config, list) and any(_mentions(item, name) for item in config))


def _translated_for_keras_3(config: Any) -> Any:
    """Return a copy of a configuration without the options and spellings that only Keras 2 knew."""
    if isinstance(config, list):
        return [_translated_for_keras_3(item) for item in config]
    if not isinstance(config, dict):
        return config
    made = {key: _translated_for_keras_3(value) for key, value in config.items()}
    kind, options = made.get("class_name"), made.get("config")
    if isinstance(kind, str) and isinstance(options, dict):
        for option, value in _WITHOUT_EFFECT.get(kind, {}).items():
            if option in options and value in (_ANY, options[option]):
                del options[option]
        axis = options.get("axis")
        if kind == "BatchNormalization" and isinstance(axis, list) and len(axis) == 1:
            options["axis"] = axis[0]
    return made
