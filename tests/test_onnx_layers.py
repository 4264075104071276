"""ONNX export of networks of one Keras layer each: no leftovers of the conversion, and parity with Keras."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import keras
import numpy as np
import onnx
import pytest
from keras import layers

from edgecnn.errors import ExportError
from edgecnn.formats.onnx import export as onnx_export
from edgecnn.formats.onnx.qdq import unquantized_operators
from edgecnn.formats.source import prepare
from edgecnn.types import InputContract
from tests.onnx_runtime import answers

CONTRACT = InputContract(1 / 255)
Layer = Callable[[Any], Any]


def branch(merge: type[layers.Layer]) -> Layer:
    """Join an image with a convolution of it."""
    return lambda x: merge()([x, layers.Conv2D(x.shape[-1], 3, padding="same", activation="relu")(x)])


def squeeze_and_excite(x: Any) -> Any:
    channels = x.shape[-1]
    weight = layers.Dense(2, activation="relu")(layers.GlobalAveragePooling2D()(x))
    weight = layers.Reshape((1, 1, channels))(layers.Dense(channels, activation="sigmoid")(weight))
    return layers.Multiply()([x, weight])


def squeeze_and_excite_by_convolution(x: Any) -> Any:
    weight = layers.Conv2D(2, 1, activation="relu")(layers.GlobalAveragePooling2D(keepdims=True)(x))
    return layers.Multiply()([x, layers.Conv2D(x.shape[-1], 1, activation="sigmoid")(weight)])


def spatial_attention(x: Any) -> Any:
    maps = layers.Concatenate()([keras.ops.mean(x, -1, keepdims=True), keras.ops.max(x, -1, keepdims=True)])
    return layers.Multiply()([x, layers.Conv2D(1, 3, padding="same", activation="sigmoid")(maps)])


def attention(x: Any) -> Any:
    height, width, channels = x.shape[1:]
    tokens = layers.Reshape((height * width, channels))(x)
    tokens = layers.Add()([tokens, layers.MultiHeadAttention(2, 4)(tokens, tokens)])
    return layers.Reshape((height, width, channels))(tokens)


def channel_shuffle(x: Any) -> Any:
    height, width, channels = x.shape[1:]
    split = layers.Reshape((height, width, 2, channels // 2))(x)
    return layers.Reshape((height, width, channels))(layers.Permute((1, 2, 4, 3))(split))


# Layers whose Transposes, Tiles or Reshapes only the passes over the graph remove.
MOVED: dict[str, Layer] = {
    "celu": layers.Activation("celu"),
    "dense-over-channels": layers.Dense(7, activation="relu"),
    "elu-alpha": layers.ELU(0.7),
    "gelu": layers.Activation("gelu"),
    "gelu-approximate": lambda x: keras.ops.gelu(x, approximate=True),
    "group-normalization": layers.GroupNormalization(2),
    "instance-normalization": layers.GroupNormalization(-1),
    "grouped": layers.Conv2D(6, 3, groups=3, padding="same"),
    "layer-normalization": layers.LayerNormalization(),
    "layer-normalization-all": layers.LayerNormalization(axis=[1, 2, 3]),
    "normalization": layers.Normalization(mean=[0.1, 0, 2, 0.3, -1, 0], variance=[2.0, 1, 3, 0.5, 1, 2]),
    "prelu": layers.PReLU(alpha_initializer="random_normal"),
    "relu-three-parameters": layers.ReLU(max_value=3.0, negative_slope=0.1, threshold=0.2),
    "reshape-of-pixels": lambda x: layers.Reshape((x.shape[1] // 2, -1, x.shape[3]))(x),
    "resizing": layers.Resizing(7, 9),
    "rms-normalization": layers.RMSNormalization(),
    "softsign": layers.Activation("softsign"),
    "squeeze-and-excite": squeeze_and_excite,
    "up-1x2": layers.UpSampling2D((1, 2)),
    "up-3x2": layers.UpSampling2D((3, 2)),
}
PLAIN: dict[str, Layer] = {
    **{
        name: layers.Activation(name)
        for name in (
            *("exponential", "hard_shrink", "hard_sigmoid", "hard_swish", "hard_tanh", "leaky_relu", "log_sigmoid"),
            *(
                "log_softmax",
                "mish",
                "relu6",
                "selu",
                "silu",
                "soft_shrink",
                "softmax",
                "softplus",
                "squareplus",
                "tanh",
            ),
        )
    },
    "average": branch(layers.Average),
    "batch-normalization-after-tanh": lambda x: layers.BatchNormalization()(layers.Activation("tanh")(x)),
    "depthwise": layers.DepthwiseConv2D(3, padding="same", depth_multiplier=2),
    "dilated": layers.Conv2D(5, 3, dilation_rate=2, padding="same"),
    "maximum": branch(layers.Maximum),
    "multiply": branch(layers.Multiply),
    "pooled-max": lambda x: layers.Add()([x, layers.GlobalMaxPooling2D(keepdims=True)(x)]),
    "prelu-shared": layers.PReLU(alpha_initializer="random_normal", shared_axes=[1, 2]),
    "rescaling": layers.Rescaling([1.0, 2, 3, 0.5, 1, 0.1], 0.3),
    "separable": layers.SeparableConv2D(5, 3),
    "spatial-dropout": layers.SpatialDropout2D(0.3),
    "squeeze-and-excite-by-convolution": squeeze_and_excite_by_convolution,
    "subtract": branch(layers.Subtract),
    "transposed": layers.Conv2DTranspose(5, 3, strides=2, padding="same"),
    "unit-normalization": layers.UnitNormalization(),
    "up-bilinear": layers.UpSampling2D((3, 2), interpolation="bilinear"),
    "zero-padding": lambda x: layers.ReLU()(layers.ZeroPadding2D(((1, 2), (0, 3)))(x)),
}
# Layers that need some of these operators: {name: (layer, {operator: count})}.
OWN: dict[str, tuple[Layer, dict[str, int]]] = {
    "attention": (attention, {"Transpose": 6}),
    "channel-shuffle": (channel_shuffle, {"Transpose": 1}),
    "concatenate": (branch(layers.Concatenate), {"Concat": 1}),
    "cropping": (layers.Cropping2D(((1, 2), (0, 1))), {"Slice": 1}),
    "permute": (layers.Permute((2, 1, 3)), {"Transpose": 1}),
    "spatial-attention": (spatial_attention, {"Concat": 1}),
    "split": (lambda x: layers.Concatenate()(keras.ops.split(x, 2, axis=-1)[::-1]), {"Concat": 1}),
}
LEFTOVERS = ("Concat", "Expand", "Gather", "Shape", "Slice", "Squeeze", "Tile", "Transpose", "Unsqueeze")
ALL = {**{name: (layer, {}) for name, layer in (MOVED | PLAIN).items()}, **OWN}
QUICK = [*MOVED, *OWN]


def network(layer: Layer, shape: tuple[int, int, int], head: Layer) -> Any:
    """Return a network with a layer between two convolutions, with random weights, biases and statistics."""
    pixels = keras.Input(shape)
    x = layer(layers.Conv2D(6, 3, padding="same")(pixels))
    x = layers.Conv2D(5, 3, padding="same", activation="relu")(x)
    model = keras.Model(pixels, layers.Dense(4, activation="softmax")(head(x)))
    return randomized(model)


def randomized(model: Any) -> Any:
    random = np.random.default_rng(5)
    for weight in model.weights:
        if weight.path.endswith(("moving_variance", "gamma")):
            weight.assign(random.uniform(0.5, 1.5, weight.shape))
        elif len(weight.shape) == 1 and weight.dtype == "float32":
            weight.assign(random.normal(0, 0.3, weight.shape))
    return model


def checked(model: Any, folder: Path, allowed: dict[str, int], *, int8: bool = False) -> Counter[str]:
    """Export a model, compare it with Keras at batch 1 and 5, and count the operators of its float32 graph."""
    images = np.random.default_rng(6).integers(0, 256, (5, *model.input_shape[1:])).astype(np.uint8)
    source = prepare(model, CONTRACT, tuple("abcd"), images)
    wanted = model.predict(images.astype(np.float32) * np.float32(CONTRACT.rescale), verbose=0)
    assert np.ptp(wanted) > 0.01
    onnx_export.export_float32(source, folder / "float32.onnx")
    for number in (1, 5):
        answer = answers(folder / "float32.onnx", images[:number].astype(np.float32))
        np.testing.assert_allclose(answer, wanted[:number], rtol=0, atol=1e-5)
    if int8:
        onnx_export.export_int8(source, folder / "int8.onnx")
        assert unquantized_operators(folder / "int8.onnx") == ()
        assert np.abs(answers(folder / "int8.onnx", images) - wanted).max() < 0.06
    found = Counter(node.op_type for node in onnx.load(folder / "float32.onnx").graph.node)
    expected = Counter(allowed) + Counter({"Transpose": int(model.input_shape[3] > 1)})
    assert Counter({name: found[name] for name in LEFTOVERS if found[name]}) == expected
    return found


@pytest.mark.parametrize("name", QUICK)
def test_nothing_is_left_over_before_flatten(name, tmp_path):
    layer, own = ALL[name]
    checked(network(fresh(layer), (12, 14, 3), layers.Flatten()), tmp_path, own)


@pytest.mark.campaign
@pytest.mark.parametrize(("head", "channels"), [(layers.Flatten, 1), (layers.GlobalAveragePooling2D, 3)])
@pytest.mark.parametrize("name", ALL)
def test_nothing_is_left_over(name, head, channels, tmp_path):
    layer, own = ALL[name]
    checked(network(fresh(layer), (10, 12, channels), head()), tmp_path, own, int8=True)


def fresh(layer: Layer) -> Layer:
    """Return a layer that no other test has built, under a name that Keras's counting does not give."""
    if not isinstance(layer, layers.Layer):
        return layer
    renamed: Layer = type(layer).from_config(layer.get_config() | {"name": "layer_under_test"})
    return renamed


@pytest.mark.parametrize("name", ["group-normalization", "layer-normalization", "prelu", "up-3x2"])
def test_int8_of_a_grey_image_before_pooling(name, tmp_path):
    checked(network(fresh(MOVED[name]), (10, 12, 1), layers.GlobalAveragePooling2D()), tmp_path, {}, int8=True)


def test_nearest_upsampling_is_one_resize(tmp_path):
    found = checked(network(layers.UpSampling2D((3, 2)), (8, 10, 3), layers.Flatten()), tmp_path, {})
    assert (found["Resize"], found["Reshape"]) == (1, 0)


def test_zeros_of_the_shape_of_an_image_do_not_fix_the_batch(tmp_path):
    checked(network(layers.Activation("hard_shrink"), (5, 4, 3), layers.Flatten()), tmp_path, {})


def test_dense_over_channels_is_a_convolution(tmp_path):
    found = checked(network(layers.Dense(7), (8, 10, 3), layers.Flatten()), tmp_path, {})
    assert (found["Conv"], found["Gemm"], found["MatMul"], found["Reshape"]) == (3, 1, 0, 0)


def test_several_readers_of_the_pixels_share_one_transpose(tmp_path):
    pixels = keras.Input((9, 11, 3))
    sides = [layers.Conv2D(4, 3, padding="same")(x) for x in (pixels, layers.Activation("softsign")(pixels), -pixels)]
    x = layers.Flatten()(layers.Concatenate()(sides))
    model = randomized(keras.Model(pixels, layers.Dense(4, activation="softmax")(x)))
    checked(model, tmp_path, {"Concat": 1})


def test_a_flatten_that_no_dense_follows_keeps_one_transpose(tmp_path):
    pixels = keras.Input((9, 11, 3))
    x = layers.LayerNormalization()(layers.Flatten()(layers.Conv2D(4, 3)(pixels)))
    model = randomized(keras.Model(pixels, layers.Dense(4, activation="softmax")(x)))
    checked(model, tmp_path, {"Transpose": 1})


@pytest.mark.parametrize("dilation", [1, 2])
def test_a_grouped_convolution_is_one_conv(dilation, tmp_path):
    stack = [keras.Input((9, 11, 4)), layers.Conv2D(8, 3, groups=2, dilation_rate=dilation, activation="relu")]
    model = keras.Sequential([*stack, layers.Flatten(), layers.Dense(4, activation="softmax")])
    found = checked(randomized(model), tmp_path, {}, int8=True)
    assert found["Conv"] == 1


def normalized(images: np.ndarray) -> list[layers.Normalization]:
    """Return Normalization by given figures, and adapted per channel, over the whole image and per pixel."""
    adapted = [layers.Normalization(), layers.Normalization(axis=None), layers.Normalization(axis=(1, 2, 3))]
    for layer in adapted:
        layer.adapt(images.astype(np.float32) * np.float32(CONTRACT.rescale))
    return [layers.Normalization(mean=[0.5, 0.3, 0.4], variance=[0.05, 0.1, 0.2]), *adapted]


def test_normalization_as_first_layer_computes_in_integers(tmp_path):
    images = np.random.default_rng(6).integers(0, 256, (50, 9, 11, 3)).astype(np.uint8)
    for layer in normalized(images):
        stack = [keras.Input((9, 11, 3)), layer, layers.Conv2D(6, 3, activation="relu"), layers.Flatten()]
        checked(randomized(keras.Sequential([*stack, layers.Dense(4, activation="softmax")])), tmp_path, {}, int8=True)
        nodes = [node.op_type for node in onnx.load(tmp_path / "int8.onnx").graph.node]
        assert not {"Sub", "Div"} & set(nodes)


@pytest.mark.parametrize("kind", [onnx_export.export_float32, onnx_export.export_int8])
def test_a_layer_that_the_converter_writes_wrongly_is_refused_in_one_line(kind, tmp_path):
    layer = layers.Conv2DTranspose(5, 2, strides=3, padding="same", name="enlarging")
    model = network(layer, (12, 14, 3), layers.Flatten())
    source = prepare(model, CONTRACT, tuple("abcd"), np.zeros((2, 12, 14, 3), np.uint8))
    with pytest.raises(ExportError, match="enlarging.*pads must not|pads must not.*enlarging") as caught:
        kind(source, tmp_path / "model.onnx")
    assert "\n" not in str(caught.value)
    assert not list(tmp_path.iterdir())
