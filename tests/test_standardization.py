"""The standardisation layer against numpy, through a file, and on both Keras backends."""

import io
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import keras
import numpy as np
import pytest

from edgecnn.models.standardization import EPSILON, PixelStandardization


def images() -> Any:
    """Seeded uint8 images (50, 6, 5, 2), whose pixel (2, 3, 1) is always 7 and pixel (0, 0, 0) always 0."""
    drawn = np.random.default_rng(3).integers(0, 256, (50, 6, 5, 2), np.uint8)
    drawn[:, 2, 3, 1], drawn[:, 0, 0, 0] = 7, 0
    return drawn


def standardized(layer: Any, pixels: Any) -> Any:
    return keras.ops.convert_to_numpy(layer(pixels))


def test_it_computes_what_numpy_computes():
    data = images()
    deviation = data.astype(np.float64).std(axis=0)
    with np.errstate(divide="ignore", invalid="ignore"):
        expected = (data - data.astype(np.float64).mean(axis=0)) / (deviation + EPSILON)
    got = standardized(PixelStandardization.fit(data), data)
    assert got.dtype == np.float32
    np.testing.assert_allclose(got, np.where(deviation > 0, expected, 0), rtol=1e-5, atol=1e-5)
    varying = deviation > 0
    np.testing.assert_allclose(got.std(axis=0)[varying], 1, rtol=1e-4)


def test_a_pixel_without_deviation_adds_nothing_whatever_it_is_later():
    layer = PixelStandardization.fit(images())
    for code in (0, 7, 255):
        got = standardized(layer, np.full((1, 6, 5, 2), code, np.uint8))
        assert got[0, 2, 3, 1] == got[0, 0, 0, 0] == 0
        assert np.isfinite(got).all()


def test_a_tiny_deviation_is_kept():
    data = np.zeros((60_000, 1, 1, 1), np.uint8)
    data[0] = 1
    layer = PixelStandardization.fit(data)
    deviation = np.sqrt(1 / 60_000 - (1 / 60_000) ** 2)
    assert layer.scale.item() == pytest.approx(1 / (deviation + EPSILON), rel=1e-6)


def test_integer_and_float_pixels_give_the_same():
    layer, data = PixelStandardization.fit(images()), images()
    np.testing.assert_array_equal(standardized(layer, data), standardized(layer, data.astype(np.float32)))


def test_it_has_no_parameters():
    model = keras.Sequential([keras.Input((6, 5, 2)), PixelStandardization.fit(images())])
    assert model.count_params() == 0
    assert model.output_shape == (None, 6, 5, 2)


def test_a_keras_file_holds_it_exactly(tmp_path: Path):
    model = keras.Sequential([keras.Input((6, 5, 2)), PixelStandardization.fit(images()), keras.layers.Flatten()])
    model.save(tmp_path / "m.keras")
    loaded = keras.models.load_model(tmp_path / "m.keras")
    (layer,) = [layer for layer in loaded.layers if isinstance(layer, PixelStandardization)]
    np.testing.assert_array_equal(layer.mean, model.layers[0].mean)
    np.testing.assert_array_equal(layer.scale, model.layers[0].scale)
    data = images().astype(np.float32)
    np.testing.assert_array_equal(loaded.predict(data, verbose=0), model.predict(data, verbose=0))


@pytest.mark.campaign
def test_jax_and_tensorflow_agree():
    code = (
        "import sys, numpy as np\n"
        "from tests.test_standardization import *\n"
        "assert keras.backend.backend() == 'jax'\n"
        "np.save(sys.stdout.buffer, standardized(PixelStandardization.fit(images()), images()))"
    )
    environment = {**os.environ, "KERAS_BACKEND": "jax", "JAX_PLATFORMS": "cpu"}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, check=True)
    expected = standardized(PixelStandardization.fit(images()), images())
    np.testing.assert_allclose(np.load(io.BytesIO(done.stdout)), expected, rtol=1e-6, atol=1e-6)
