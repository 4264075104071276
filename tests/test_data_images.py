"""Single image files: pixels kept, changes only when asked for, bombs and damage refused."""

import contextlib
import struct
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from edgecnn.data import images
from edgecnn.errors import DataError

RANDOM = np.random.default_rng(4)
GRAY = RANDOM.integers(0, 256, (5, 7), np.uint8)
COLOUR = RANDOM.integers(0, 256, (5, 7, 3), np.uint8)


def save(path: Path, pixels: np.ndarray, mode: str | None = None, **options: Any) -> Path:
    picture = Image.fromarray(pixels)
    (picture.convert(mode) if mode else picture).save(path, **options)
    return path


def test_png_pixels_come_back(tmp_path):
    np.testing.assert_array_equal(images.read_image(save(tmp_path / "g.png", GRAY), (5, 7, 1)), GRAY[..., np.newaxis])
    np.testing.assert_array_equal(images.read_image(save(tmp_path / "c.PNG", COLOUR), (5, 7, 3)), COLOUR)


def test_jpeg_pixels_come_back_but_for_its_compression(tmp_path):
    smooth = np.add.outer(np.arange(32), np.arange(48)).astype(np.uint8)
    for name, pixels in (("g.jpg", smooth), ("c.jpeg", np.stack([smooth, smooth, smooth // 2], axis=2))):
        found = images.read_image(save(tmp_path / name, pixels, quality=95), (32, 48, pixels.ndim**2 // 4 * 2 - 1))
        assert np.abs(found.reshape(pixels.shape).astype(int) - pixels).mean() < 2


@pytest.mark.parametrize("shape", [(5, 7), (5, 7, 1), (5, 7, 3)])
def test_npy_pixels_come_back(tmp_path, shape):
    pixels = RANDOM.integers(0, 256, shape)
    np.save(tmp_path / "a.npy", pixels)
    wanted = (*shape[:2], shape[2] if len(shape) == 3 else 1)
    np.testing.assert_array_equal(images.read_image(tmp_path / "a.npy", wanted), pixels.reshape(wanted))


def test_a_mode_does_not_change_a_pixel(tmp_path):
    wanted = GRAY[..., np.newaxis]
    for name, path in {
        "gray as colour": save(tmp_path / "rgb.png", GRAY, "RGB"),
        "opaque": save(tmp_path / "rgba.png", GRAY, "RGBA"),
        "with alpha": save(tmp_path / "la.png", GRAY, "LA"),
    }.items():
        np.testing.assert_array_equal(images.read_image(path, (5, 7, 1)), wanted, name)
    np.testing.assert_array_equal(
        images.read_image(save(tmp_path / "gray.png", GRAY), (5, 7, 3)), np.repeat(wanted, 3, axis=2)
    )
    bits = save(tmp_path / "bits.png", (GRAY > 127), None)
    np.testing.assert_array_equal(images.read_image(bits, (5, 7, 1))[..., 0], np.where(GRAY > 127, 255, 0))
    few = COLOUR // 128 * 255
    path = tmp_path / "palette.png"
    Image.fromarray(few).convert("P", palette=Image.Palette.ADAPTIVE, colors=8).save(path)
    assert Image.open(path).mode == "P"
    np.testing.assert_array_equal(images.read_image(path, (5, 7, 3)), few)


@pytest.mark.parametrize("invert", [False, True])
def test_resizing_and_inverting_happen_only_when_asked_for(tmp_path, invert):
    path = save(tmp_path / "a.png", np.full((10, 20), 200, np.uint8))
    with pytest.raises(DataError, match="10 x 20 x 1, the model takes 28 x 30 x 1 .*--resize"):
        images.read_image(path, (28, 30, 1), invert=invert)
    found = images.read_image(path, (28, 30, 1), resize=True, invert=invert)
    assert found.shape == (28, 30, 1)
    assert found.dtype == np.uint8
    assert (found == (55 if invert else 200)).all()


def test_resizing_keeps_what_has_the_right_size(tmp_path):
    path = save(tmp_path / "a.png", GRAY)
    np.testing.assert_array_equal(images.read_image(path, (5, 7, 1), resize=True), GRAY[..., np.newaxis])
    np.testing.assert_array_equal(images.read_image(path, (5, 7, 1), invert=True), 255 - GRAY[..., np.newaxis])


def test_halving_averages(tmp_path):
    """Reduced by two, Pillow's bilinear filter weighs 1, 3, 3, 1 eighths in each direction."""
    path = save(tmp_path / "a.png", np.tile(np.array([0, 80, 160, 240] * 4, np.uint8), (16, 1)))
    row = images.read_image(path, (8, 8, 1), resize=True)[4, :, 0].tolist()
    assert row[2:6] == [80, 160, 80, 160]


def test_colours_become_gray_only_when_asked_for(tmp_path):
    path = save(tmp_path / "a.png", COLOUR)
    with pytest.raises(DataError, match="5 x 7 x 3, the model takes 5 x 7 x 1 .*--resize"):
        images.read_image(path, (5, 7, 1))
    luma = COLOUR @ np.array([0.299, 0.587, 0.114])
    assert np.abs(images.read_image(path, (5, 7, 1), resize=True)[..., 0] - luma).max() <= 1


def test_channels_that_are_no_colours_are_not_converted(tmp_path):
    np.save(tmp_path / "a.npy", np.full((5, 7, 2), 99, np.uint8))
    with pytest.raises(DataError, match="2 channels, the model takes 1"):
        images.read_image(tmp_path / "a.npy", (5, 7, 1), resize=True)


def png(width: int, height: int) -> bytes:
    """A PNG of one tiny chunk of data that declares any size."""

    def chunk(name: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(100))) + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.png", b"", "is empty"),
        ("a.png", b"hello", "cannot be read as a PNG or JPEG"),
        ("a.jpg", b"\xff\xd8\xff\xe0" + bytes(50), "cannot be read as a PNG or JPEG"),
        ("a.png", b"GIF89a" + bytes(50), "cannot be read as a PNG or JPEG"),
        ("a.png", b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", "cannot be read as a PNG or JPEG"),
        ("a.png", png(28, 28), "cannot be read as a PNG or JPEG"),  # too little data
        ("bomb.png", png(10_000, 10_000), "cannot be read as a PNG or JPEG image .*100000000 pixels"),
        ("bomb.png", png(100_000, 100_000), "cannot be read as a PNG or JPEG image .*10000000000 pixels"),
        ("a.npy", b"hello", r"cannot be read as an \.npy file"),
    ],
)
def test_files_that_are_no_images_are_one_clear_line(tmp_path, name, content, reason):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(DataError, match=reason) as failure:
        images.read_image(tmp_path / name, (28, 28, 1), resize=True)
    assert "\n" not in str(failure.value)


def test_what_would_lose_information_is_refused(tmp_path):
    deep = save(tmp_path / "deep.png", np.full((5, 7), 40_000, np.uint16))
    with pytest.raises(DataError, match="more than 8 bits"):
        images.read_image(deep, (5, 7, 1))
    clear = save(tmp_path / "clear.png", np.full((5, 7, 4), 100, np.uint8))
    with pytest.raises(DataError, match="transparent pixels"):
        images.read_image(clear, (5, 7, 3))
    keyed = save(tmp_path / "keyed.png", np.full((5, 7), 9, np.uint8), transparency=9)
    with pytest.raises(DataError, match="transparent pixels"):
        images.read_image(keyed, (5, 7, 1))
    for shape in ((1, 5, 7, 1), (7,)):
        np.save(tmp_path / "rank.npy", np.full(shape, 99, np.uint8))
        with pytest.raises(DataError, match="one image"):
            images.read_image(tmp_path / "rank.npy", (5, 7, 1))
    np.save(tmp_path / "scaled.npy", np.full((5, 7), 99.5))
    with pytest.raises(DataError, match="whole numbers"):
        images.read_image(tmp_path / "scaled.npy", (5, 7, 1))


def test_oversized_files_are_not_opened(tmp_path, monkeypatch):
    path = save(tmp_path / "a.png", GRAY)
    monkeypatch.setattr(images, "MAX_IMAGE_BYTES", path.stat().st_size - 1)
    with pytest.raises(DataError, match="the limit is"):
        images.read_image(path, (5, 7, 1))


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    ending=st.sampled_from(["png", "jpg"]),
    where=st.floats(0, 1, exclude_max=True),
    value=st.binary(min_size=1, max_size=3),
    keep=st.sampled_from([1.0, 0.9, 0.3]),
)
def test_random_damage_gives_pixels_or_one_clear_line(tmp_path, ending, where, value, keep):
    content = bytearray(save(tmp_path / f"good.{ending}", COLOUR).read_bytes())
    position = int(where * len(content))
    content[position : position + len(value)] = value
    path = tmp_path / f"a.{ending}"
    path.write_bytes(content[: int(keep * len(content))])
    with contextlib.suppress(DataError):
        assert images.decode(path).dtype == np.uint8
