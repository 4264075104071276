"""Costs against closed forms, hand-worked memory plans and Keras's own counts."""

import os
import random
import resource
import subprocess
import sys
import time
from typing import Any

import keras
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from keras import layers

from edgecnn.errors import ModelError
from edgecnn.models import budget
from edgecnn.models.standardization import PixelStandardization
from edgecnn.types import LayerCost, ModelCost


def reference() -> Any:
    """The reference network, written out from its definition."""

    def conv(filters: int, size: int) -> Any:
        return layers.Conv2D(filters, size, padding="same", activation="relu")

    return keras.Sequential(
        [
            keras.Input((28, 28, 1)),
            *(conv(28, 7), layers.MaxPooling2D(3), conv(32, 3), conv(32, 3), layers.MaxPooling2D(2)),
            *(conv(36, 3), conv(36, 3), layers.MaxPooling2D(2), layers.Flatten()),
            *(layers.Dense(36, activation="relu"), layers.Dropout(0.2)),
            *(layers.Dense(32, activation="relu"), layers.Dropout(0.4), layers.Dense(10, activation="softmax")),
        ]
    )


def inverted_residual(x: Any, expansion: int, filters: int, strides: int) -> Any:
    """A MobileNetV2 block."""
    channels = x.shape[-1]
    y = layers.Conv2D(expansion * channels, 1, use_bias=False)(x)
    y = layers.ReLU(6)(layers.BatchNormalization()(y))
    y = layers.DepthwiseConv2D(3, strides=strides, padding="same", use_bias=False)(y)
    y = layers.ReLU(6)(layers.BatchNormalization()(y))
    y = layers.BatchNormalization()(layers.Conv2D(filters, 1, use_bias=False)(y))
    return layers.Add()([x, y]) if strides == 1 and channels == filters else y


def mobilenet() -> Any:
    x = inputs = keras.Input((32, 24, 3))
    x = layers.ReLU(6)(layers.BatchNormalization()(layers.Conv2D(8, 3, 2, "same", use_bias=False)(x)))
    for expansion, filters, strides in [(2, 12, 2), (3, 12, 1), (3, 20, 2)]:
        x = inverted_residual(x, expansion, filters, strides)
    return keras.Model(inputs, layers.Dense(7)(layers.GlobalAveragePooling2D()(x)))


def separable() -> Any:
    x = inputs = keras.Input((20, 14, 3))
    x = layers.SeparableConv2D(8, 3, strides=2, depth_multiplier=2, activation="relu")(x)
    x = layers.Conv2D(12, (3, 1), groups=4)(x)
    x = layers.Conv2DTranspose(5, 3, strides=2, padding="same")(x)
    x = layers.Dense(6)(x)
    return keras.Model(inputs, layers.Dense(4)(layers.Flatten()(x)))


def nested() -> Any:
    encoder = keras.Sequential([keras.Input((None, None, 3)), layers.Conv2D(4, 3), layers.GlobalMaxPooling2D()])
    left, right = keras.Input((9, 9, 3)), keras.Input((9, 9, 3))
    return keras.Model([left, right], layers.Dense(2)(layers.Concatenate()([encoder(left), encoder(right)])))


def test_the_reference_network_costs_what_its_definition_says():
    cost = budget.cost(reference)
    assert [layer.parameters for layer in cost.layers if layer.parameters] == [
        1400, 8096, 9248, 10404, 11700, 5220, 1184, 330,
    ]  # fmt: skip
    assert cost.parameters == 47_582
    assert cost.macs == sum(
        [
            28 * 28 * 49 * 1 * 28,  # convolution 7x7 over 28x28
            9 * 9 * 9 * 28 * 32,  # after pooling 3: 9x9
            9 * 9 * 9 * 32 * 32,
            4 * 4 * 9 * 32 * 36,  # after pooling 2: 4x4
            4 * 4 * 9 * 36 * 36,
            2 * 2 * 36 * 36,  # after pooling 2: 2x2, flattened
            36 * 32,
            32 * 10,
        ]
    )
    assert cost.macs == 2_834_496
    # Alive at once: the input and the first output, 784 + 28*28*28 = 22,736; then that output and the pooled one,
    # 21,952 + 9*9*28 = 24,220; everything later is below 5,184.
    assert cost.ram_bytes == 21_952 + 2_268
    channels = 28 + 32 + 32 + 36 + 36 + 36 + 32 + 10  # each with bias, multiplier and shift
    assert cost.flash_bytes == (47_582 - channels) + 9 * channels + 8 * 31 + 1024  # eight matrices, a softmax
    assert cost.layers[0] == LayerCost("input_layer", "InputLayer", (28, 28, 1), 0, 0, 784)
    assert [layer.output_shape for layer in cost.layers[-2:]] == [(32,), (10,)]


@pytest.mark.parametrize("build", [reference, mobilenet, separable, nested])
def test_parameters_are_those_of_the_built_model(build):
    cost, model = budget.cost(build), build()
    assert cost.parameters == model.count_params()
    assert sum(layer.parameters for layer in cost.layers) == model.count_params()
    measured = budget.cost(lambda: model)
    assert (measured.macs, measured.flash_bytes, measured.ram_bytes) == (cost.macs, cost.flash_bytes, cost.ram_bytes)


def test_macs_of_branches_and_depthwise_convolutions():
    first = 16 * 12 * 27 * 8
    blocks = [(16, 12, 8, 2, 12, 2), (8, 6, 12, 3, 12, 1), (8, 6, 12, 3, 20, 2)]
    macs = first + 20 * 7
    for height, width, channels, expansion, filters, strides in blocks:
        wide, out = expansion * channels, (height // strides) * (width // strides)
        macs += height * width * channels * wide + out * 9 * wide + out * wide * filters
    assert budget.cost(mobilenet).macs == macs


def test_macs_of_separable_grouped_transposed_and_dense_on_images():
    separable_macs = 9 * 6 * (9 * 3 * 2 + 3 * 2 * 8)
    grouped = 7 * 6 * 3 * (8 // 4) * 12
    transposed = 7 * 6 * 12 * 9 * 5
    dense = 14 * 12 * 5 * 6 + 14 * 12 * 6 * 4
    assert budget.cost(separable).macs == separable_macs + grouped + transposed + dense


def test_a_nested_model_called_twice_counts_its_work_twice_and_its_weights_once():
    cost = budget.cost(nested)
    assert cost.macs == 2 * (7 * 7 * 27 * 4) + 8 * 2
    assert cost.parameters == 27 * 4 + 4 + 8 * 2 + 2
    convolutions = [layer for layer in cost.layers if layer.kind == "Conv2D"]
    assert [layer.parameters for layer in convolutions] == [112, 0]
    assert [layer.name for layer in convolutions] == ["sequential/conv2d", "sequential/conv2d (call 2)"]
    assert all(layer.output_shape == (7, 7, 4) for layer in convolutions)


@settings(max_examples=30, deadline=None)
@given(
    size=st.integers(7, 20),
    channels=st.sampled_from([2, 4, 6]),
    filters=st.sampled_from([2, 4, 8]),
    kernel=st.integers(1, 4),
    strides=st.integers(1, 3),
    padding=st.sampled_from(["valid", "same"]),
    groups=st.sampled_from([1, 2]),
)
def test_convolutions_agree_with_the_closed_form(
    *, size: int, channels: int, filters: int, kernel: int, strides: int, padding: str, groups: int
) -> None:
    def build():
        x = inputs = keras.Input((size, size + 3, channels))
        x = layers.Conv2D(filters, kernel, strides, padding, groups=groups)(x)
        return keras.Model(inputs, layers.DepthwiseConv2D(kernel, padding="same", depth_multiplier=2)(x))

    def out(length: int) -> int:
        return -(-length // strides) if padding == "same" else (length - kernel) // strides + 1

    positions, cost = out(size) * out(size + 3), budget.cost(build)
    assert cost.macs == positions * kernel**2 * (channels // groups * filters + filters * 2)
    assert cost.parameters == kernel**2 * (channels // groups * filters + 2 * filters) + 3 * filters


def test_batch_normalisation_folds_into_a_linear_convolution_alone():
    def convolution_then(activation: str | None, use_bias: bool) -> Any:
        x = inputs = keras.Input((8, 8, 3))
        x = layers.BatchNormalization()(layers.Conv2D(4, 3, activation=activation, use_bias=use_bias)(x))
        return keras.Model(inputs, x)

    kernel, channels = 27 * 4, 9 * 4 + 31
    folded = budget.cost(lambda: convolution_then(None, False))
    assert (folded.flash_bytes, folded.parameters) == (kernel + channels, kernel + 4 * 4)
    assert budget.cost(lambda: convolution_then(None, True)).flash_bytes == kernel + channels
    assert budget.cost(lambda: convolution_then("relu", True)).flash_bytes == kernel + channels + 10 * 4


def test_memory_of_a_residual_keeps_the_skipped_tensor():
    def build():
        x = inputs = keras.Input((4, 4, 2))  # 32 bytes
        a = layers.Conv2D(8, 1)(x)  # 128
        b = layers.Conv2D(6, 1)(a)  # 96
        c = layers.Conv2D(8, 1)(b)  # 128
        return keras.Model(inputs, layers.Conv2D(1, 1)(layers.Add()([a, c])))

    # x+a = 160; a+b = 224; a+b+c = 352; a+c+sum = 384; sum+16 = 144
    assert budget.cost(build).ram_bytes == 384


def test_memory_of_a_line_needs_only_neighbours():
    def build():
        x = inputs = keras.Input((4, 4, 2))
        for filters in (8, 6, 8):
            x = layers.Conv2D(filters, 1)(x)
        return keras.Model(inputs, x)

    assert budget.cost(build).ram_bytes == 128 + 96


def test_an_activation_works_in_place_unless_its_input_is_read_again():
    def build(skip: bool) -> Any:
        x = inputs = keras.Input((4, 4, 2))
        a = layers.Conv2D(8, 1)(x)
        b = layers.ReLU()(a)
        c = layers.Conv2D(1, 1)(b)
        d = layers.Conv2D(1, 1)(a) if skip else c
        return keras.Model(inputs, layers.Add()([c, d]))

    assert budget.cost(lambda: build(skip=False)).ram_bytes == 32 + 128  # input and a; b is a
    # a and b apart: at b 128 + 128, and at c 128 + 128 + 16
    assert budget.cost(lambda: build(skip=True)).ram_bytes == 128 + 128 + 16


def test_reshaping_dropout_and_folded_normalisation_take_no_memory():
    def build():
        x = inputs = keras.Input((4, 4, 2))
        x = layers.ReLU()(layers.BatchNormalization()(layers.Conv2D(8, 1, use_bias=False)(x)))
        x = layers.Dropout(0.5)(layers.Reshape((128,))(layers.Dropout(0.5)(x)))
        return keras.Model(inputs, layers.Dense(10)(x))

    assert budget.cost(build).ram_bytes == 32 + 128


def test_every_input_is_alive_from_the_start_and_every_output_to_the_end():
    def build():
        first, second = keras.Input((100,)), keras.Input((70,))
        early, late = layers.Dense(50)(first), second
        for _ in range(3):
            late = layers.Dense(70)(late)
        return keras.Model([first, second], [early, late])

    # Depth orders the long branch first: first 100 + 70 + 70 while it runs, then early beside the finished branch.
    assert budget.cost(build).ram_bytes == 100 + 70 + 70


def test_standardisation_is_no_parameter_but_takes_flash_and_memory():
    def build():
        shape = (6, 5, 1)
        x = inputs = keras.Input(shape)
        x = PixelStandardization(*(keras.ops.convert_to_numpy(keras.ops.ones(shape)) for _ in range(2)))(x)
        return keras.Model(inputs, layers.Flatten()(x))

    cost = budget.cost(build)
    assert (cost.parameters, cost.macs, cost.flash_bytes, cost.ram_bytes) == (0, 0, 30 * 10, 60)


def test_other_layers_with_weights_count_their_matrices_at_every_position():
    def build():
        x = inputs = keras.Input((5, 8))
        x = layers.EinsumDense("abc,cd->abd", output_shape=(5, 6), bias_axes="d")(x)
        x = layers.TimeDistributed(layers.Dense(3))(x)
        return keras.Model(inputs, layers.LSTM(2)(x))

    assert budget.cost(build).macs == 5 * 8 * 6 + 5 * 6 * 3 + 5 * (3 * 8 + 2 * 8)


@pytest.mark.campaign
def test_jax_gives_the_same_cost():
    code = "from tests.test_budget import *; print([budget.cost(b) for b in (reference, mobilenet, nested)])"
    environment = {**os.environ, "KERAS_BACKEND": "jax", "JAX_PLATFORMS": "cpu"}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == str([budget.cost(build) for build in (reference, mobilenet, nested)])


@pytest.mark.parametrize(
    "layer",
    [
        lambda: layers.Dense(500_000_000),
        lambda: layers.Conv2D(500_000_000, 5, padding="same"),
        lambda: layers.Conv2DTranspose(500_000_000, 5),
        lambda: layers.LSTM(500_000_000),
    ],
    ids=["dense", "conv", "transpose", "lstm"],
)
def test_absurd_layers_are_measured_without_being_built(layer):
    def build():
        instance = layer()
        rank = 4 if "Conv" in type(instance).__name__ else 3
        inputs = keras.Input((10, 10, 3)[: rank - 1])
        return keras.Model(inputs, instance(inputs))

    before, start = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
    cost = budget.cost(build)
    assert cost.parameters >= 500_000_000
    assert time.process_time() - start < 5
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 50_000  # kilobytes


def test_measuring_leaves_nothing_behind():
    keras.utils.clear_session()
    random.seed(5)
    expected = random.random()
    random.seed(5)
    budget.cost(lambda: keras.Sequential([keras.Input((3,)), layers.Dense(10**9), layers.Dropout(0.5)]))
    assert random.random() == expected
    with keras.StatelessScope():  # leaving it initialises every variable that waits for it
        pass
    assert layers.Dense(2).name == "dense"


def test_what_cannot_be_measured_is_refused_in_one_line():
    class Subclassed(keras.Model):  # type: ignore[misc]
        pass

    builds = {
        "has no graph": Subclassed,
        "free dimensions": lambda: keras.Sequential([keras.Input((None, 8, 1)), layers.Conv2D(2, 3)]),
        "cannot be built": lambda: keras.Sequential([keras.Input((4, 4, 1)), layers.Conv2D(2, 9)]),
    }
    for words, build in builds.items():
        with pytest.raises(ModelError, match=words) as refusal:
            budget.cost(build)
        assert "\n" not in str(refusal.value)
    with pytest.raises(ModelError, match="has no graph"):
        budget.cost(lambda: keras.Sequential([layers.Dense(3)]))


def of(parameters: int = 0, macs: int = 0, flash: int = 0, ram: int = 0) -> ModelCost:
    layer = LayerCost("conv", "Conv2D", (1,), parameters, macs, ram)
    return ModelCost((layer,), parameters, macs, flash, ram)


def test_parameters_must_be_under_the_limit():
    assert budget.check(of(49_999)) == ()
    assert budget.check(of(50_000)) == ("parameters: 50,000, must be under 50,000; largest: conv (50,000 parameters)",)
    assert budget.check(of(10**9), max_params=None) == ()


def test_other_limits_include_their_value():
    cost = of(10, 1000, 200, 300)
    assert budget.check(cost, max_macs=1000, max_flash=200, max_ram=300) == ()
    assert budget.check(cost, max_macs=999, max_flash=199, max_ram=299) == (
        "multiply-accumulates: 1,000, must be at most 999; largest: conv (1,000 macs)",
        "flash (estimated bytes): 200, must be at most 199; largest: conv (10 parameters)",
        "RAM (estimated bytes): 300, must be at most 299; largest: conv (300 activation bytes)",
    )


def test_the_layers_named_are_the_largest_that_make_up_the_excess():
    (line,) = budget.check(budget.cost(reference), max_params=30_000)
    assert line.endswith("largest: conv2d_4 (11,700 parameters), conv2d_3 (10,404 parameters)")
    (line,) = budget.check(budget.cost(reference), max_params=1)
    assert line.count("parameters)") == 3
