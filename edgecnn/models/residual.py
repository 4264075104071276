"""Residual networks for small images: a stem, stages of two-convolution blocks, pooling, one dense layer.

After He et al., "Deep residual learning for image recognition" (2015), section 4.2; a separable stage takes depthwise
and pointwise pairs in place of convolutions, as Howard et al., "MobileNets" (2017). Every convolution is followed by
batch normalisation, which an export folds into it, so that nothing but int8 operators is left.
"""

from typing import Any

import keras
from keras import layers

from edgecnn.recipes import ModelSettings


def build(settings: ModelSettings, scaling: Any, image_shape: tuple[int, int, int], classes: int) -> Any:
    """Return the untrained Keras model.

    Args:
        settings: channels, blocks, stride and kind of each stage; the stem has the channels of the first stage.
        scaling: layer from raw pixels, float32 (N, height, width, channels), to the inputs of the network.
        image_shape: height, width and channels of one image.
        classes: units of the softmax.
    """
    pixels = keras.Input(image_shape, name="pixels")
    stages = zip(settings.channels, settings.blocks, settings.strides, settings.separable, strict=True)
    tensor = _relu(_convolution(scaling(pixels), settings.channels[0], settings.stem_stride, "stem"), "stem")
    for stage, (channels, blocks, stride, separable) in enumerate(stages, 1):
        for block in range(1, blocks + 1):
            convolution = _separable if separable else _convolution
            tensor = _block(tensor, channels, stride if block == 1 else 1, convolution, f"stage{stage}_block{block}")
    pooled = layers.GlobalAveragePooling2D(name="pool")(tensor)
    scores = layers.Dense(classes, activation="softmax", name="probabilities")(pooled)
    return keras.Model(pixels, scores, name="residual")


def _block(tensor: Any, channels: int, stride: int, convolution: Any, name: str) -> Any:
    """Return relu(shortcut + two convolutions); the shortcut is pooling and a 1x1 convolution where the shape changes.

    After ResNet-D of He et al., "Bag of tricks for image classification" (2018). In place of both the first paper has a
    1x1 convolution with a stride, for which oneDNN in TensorFlow 2.21 writes outside its memory when the last batch is
    smaller than the others.
    """
    inner = _relu(convolution(tensor, channels, stride, f"{name}_a"), f"{name}_a")
    inner = convolution(inner, channels, 1, f"{name}_b")
    if stride != 1:
        tensor = layers.AveragePooling2D(stride, padding="same", name=f"{name}_shortcut_pool")(tensor)
    if tensor.shape[-1] != channels:
        tensor = _convolution(tensor, channels, 1, f"{name}_shortcut", size=1)
    return _relu(layers.Add(name=f"{name}_add")([tensor, inner]), name)


def _convolution(tensor: Any, channels: int, stride: int, name: str, size: int = 3) -> Any:
    made = layers.Conv2D(channels, size, stride, padding="same", use_bias=False, name=name)
    return layers.BatchNormalization(name=f"{name}_norm")(made(tensor))


def _separable(tensor: Any, channels: int, stride: int, name: str) -> Any:
    made = layers.DepthwiseConv2D(3, stride, padding="same", use_bias=False, name=f"{name}_depthwise")
    normalised = layers.BatchNormalization(name=f"{name}_depthwise_norm")(made(tensor))
    return _convolution(normalised, channels, 1, f"{name}_pointwise", size=1)


def _relu(tensor: Any, name: str) -> Any:
    return layers.ReLU(name=f"{name}_relu")(tensor)
