"""MLPerf Tiny's four networks in Keras, with seeded weights, as fully int8 `.tflite` files with batch 1."""

import functools
from collections.abc import Callable
from typing import Any

import keras
import numpy as np

layers = keras.layers


def _normalized(value: Any, *, activation: str | None = "relu") -> Any:
    value = layers.BatchNormalization()(value)
    return layers.Activation(activation)(value) if activation else value


def resnet8() -> Any:
    """Image classification on 32x32x3: three residual stages, the last two halving the image."""
    pixels = keras.Input(batch_shape=(1, 32, 32, 3))
    value = _normalized(layers.Conv2D(16, 3, padding="same")(pixels))
    for filters, stride in ((16, 1), (32, 2), (64, 2)):
        inner = _normalized(layers.Conv2D(filters, 3, strides=stride, padding="same")(value))
        inner = _normalized(layers.Conv2D(filters, 3, padding="same")(inner), activation=None)
        around = value if stride == 1 else layers.Conv2D(filters, 1, strides=stride, padding="same")(value)
        value = layers.Activation("relu")(layers.Add()([around, inner]))
    value = layers.Flatten()(layers.AveragePooling2D(8)(value))
    return keras.Model(pixels, layers.Dense(10, activation="softmax")(value))


def ds_cnn() -> Any:
    """Keyword spotting on 49x10x1: a wide first kernel, four depthwise separable blocks, an average of all."""
    spectrum = keras.Input(batch_shape=(1, 49, 10, 1))
    value = _normalized(layers.Conv2D(64, (10, 4), strides=2, padding="same")(spectrum))
    for _ in range(4):
        value = _normalized(layers.DepthwiseConv2D(3, padding="same")(value))
        value = _normalized(layers.Conv2D(64, 1, padding="same")(value))
    value = layers.Flatten()(layers.AveragePooling2D((25, 5))(value))
    return keras.Model(spectrum, layers.Dense(12, activation="softmax")(value))


def mobilenet() -> Any:
    """Visual wake words on 96x96x3: MobileNetV1 with a quarter of its filters."""
    pixels = keras.Input(batch_shape=(1, 96, 96, 3))
    value = _normalized(layers.Conv2D(8, 3, strides=2, padding="same", use_bias=False)(pixels))
    blocks = ((16, 1), (32, 2), (32, 1), (64, 2), (64, 1), (128, 2), *((128, 1),) * 5, (256, 2), (256, 1))
    for filters, stride in blocks:
        value = _normalized(layers.DepthwiseConv2D(3, strides=stride, padding="same", use_bias=False)(value))
        value = _normalized(layers.Conv2D(filters, 1, use_bias=False)(value))
    value = layers.Flatten()(layers.AveragePooling2D(3)(value))
    return keras.Model(pixels, layers.Dense(2, activation="softmax")(value))


def autoencoder() -> Any:
    """Anomaly detection: fully connected, 640 to 8 and back."""
    spectrum = keras.Input(batch_shape=(1, 640))
    value = spectrum
    for units in (128, 128, 128, 128, 8, 128, 128, 128, 128):
        value = _normalized(layers.Dense(units)(value))
    return keras.Model(spectrum, layers.Dense(640)(value))


def gated() -> Any:
    """Small, with what the four lack: max pooling, ReLU6, a sigmoid gate, PAD, concatenation, MEAN, two outputs."""
    pixels = keras.Input(batch_shape=(1, 21, 18, 3))
    value = layers.MaxPooling2D(2)(layers.Conv2D(9, 3, padding="same", activation="relu")(pixels))
    value = layers.DepthwiseConv2D(3, depth_multiplier=2, activation="relu6")(layers.ZeroPadding2D((2, 1))(value))
    gate = layers.Conv2D(18, 1, activation="sigmoid")(value)
    value = layers.Multiply()([value, gate])
    value = layers.Concatenate()([value, layers.Conv2D(5, 3, dilation_rate=2, padding="same")(value)])
    mean = layers.GlobalAveragePooling2D()(value)
    return keras.Model(pixels, [layers.Dense(7, activation="softmax")(mean), layers.Dense(3, activation="tanh")(mean)])


NETWORKS: dict[str, Callable[[], Any]] = {
    "resnet8": resnet8,
    "ds_cnn": ds_cnn,
    "mobilenet": mobilenet,
    "autoencoder": autoencoder,
    "gated": gated,
}


def _settle(model: Any, random: np.random.Generator) -> None:
    for layer in model.layers:
        weights = layer.get_weights()
        if isinstance(layer, layers.BatchNormalization):
            scale, shift, mean, variance = (weight.shape for weight in weights)
            drawn = [random.uniform(0.6, 1.6, scale), random.normal(0, 0.3, shift)]
            layer.set_weights([*drawn, random.normal(0, 0.2, mean), random.uniform(0.5, 1.5, variance)])
        elif len(weights) == 2:
            layer.set_weights([weights[0], random.normal(0, 0.1, weights[1].shape)])


@functools.cache
def content(name: str) -> bytes:
    """Return the int8 file of one network, calibrated on noise."""
    import tensorflow as tf

    keras.utils.set_random_seed(3)
    random = np.random.default_rng(3)
    model = NETWORKS[name]()
    _settle(model, random)
    shape = model.inputs[0].shape
    converter = tf.lite.TFLiteConverter.from_keras_model(model)
    converter.optimizations = [tf.lite.Optimize.DEFAULT]
    converter.representative_dataset = lambda: ([random.normal(0, 1, shape).astype(np.float32)] for _ in range(8))
    converter.target_spec.supported_ops = [tf.lite.OpsSet.TFLITE_BUILTINS_INT8]
    converter.inference_input_type = converter.inference_output_type = tf.int8
    return bytes(converter.convert())
