"""Files become raw pixels: upright, of one size, in the channels needed, and never nearly black unasked."""

import pickle
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pandas as pd
import pytest
from PIL import Image, ImageOps

from edgecnn import recipes
from edgecnn.commands import export_keras
from edgecnn.data import images, pixel_range, resize, sources
from edgecnn.errors import DataError, UsageError
from edgecnn.types import PLAIN, RAW, ImageOptions, NullProgress
from tests.commands import refused

GENERATOR = np.random.default_rng(12)
COLOUR = GENERATOR.integers(0, 256, (6, 9, 3), np.uint8)
GRAY = COLOUR[..., :1]
SCALE, AS_IS = ImageOptions(pixels="scale"), ImageOptions(pixels="as-is")
LABELS = np.arange(30) % 3


def save(path: Path, pixels: np.ndarray, mode: str | None = None, **options: Any) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    picture = Image.fromarray(pixels[..., 0] if pixels.shape[-1] == 1 else pixels)
    (picture.convert(mode) if mode else picture).save(path, **options)
    return path


@pytest.mark.parametrize("orientation", range(10))
@pytest.mark.parametrize("ending", ["png", "jpg"])
def test_pictures_are_upright_as_exif_says(tmp_path, orientation, ending):
    exif = Image.Exif()
    exif[0x112] = orientation
    path = save(tmp_path / f"a.{ending}", COLOUR, exif=exif)
    with Image.open(path) as picture:
        expected = np.array(ImageOps.exif_transpose(picture))
    np.testing.assert_array_equal(images.decode(path), expected)
    assert expected.shape == ((9, 6, 3) if 5 <= orientation <= 8 else (6, 9, 3))


def test_damaged_exif_does_not_cost_the_picture(tmp_path):
    path = save(tmp_path / "a.png", COLOUR, exif=b"Exif\0\0MM\0*\0\0\0\x08\0\x09" + b"\xff" * 40)
    np.testing.assert_array_equal(images.decode(path), COLOUR)


def folder(root: Path, modes: str) -> Path:
    """Write two classes of pictures, one for each letter: c for colour, g for gray, e for gray saved as colour."""
    for kind in ("a", "b"):
        for place, mode in enumerate(modes):
            save(root / kind / f"{place}.png", COLOUR if mode == "c" else GRAY, "RGB" if mode == "e" else None)
    return root


@pytest.mark.parametrize(
    ("modes", "shape", "channels"),
    [
        ("ggg", None, 1),
        ("gge", None, 3),
        ("gcg", None, 3),
        ("cgg", None, 3),
        ("eee", None, 3),
        ("eee", (6, 9, 1), 1),
        ("geg", (6, 9, 1), 1),
        ("ggg", (6, 9, 3), 3),
        ("gce", (6, 9, 3), 3),
    ],
)
def test_gray_and_colour_are_converted_without_loss_wherever_images_are_read(tmp_path, modes, shape, channels):
    root = folder(tmp_path, modes)
    expected = [COLOUR if mode == "c" else np.repeat(GRAY, channels, axis=2) for mode in modes]
    given = sources.load_given(root, shape=shape)
    np.testing.assert_array_equal(given.images, expected * 2)
    np.testing.assert_array_equal(sources.load_images(root, shape), expected * 2)
    np.savez(tmp_path / "a.npz", images=given.images)
    if shape is not None:
        for place in range(len(modes)):
            np.testing.assert_array_equal(images.read_image(root / "a" / f"{place}.png", shape), expected[place])
        other = (6, 9, 4 - channels)
        if "c" not in modes:
            assert sources.load_images(tmp_path / "a.npz", other).shape[1:] == other


@pytest.mark.parametrize(("modes", "channels"), [("ggg", 3), ("eee", 1)])
@pytest.mark.parametrize("labelled", [True, False])
def test_calibration_of_a_model_of_free_size_takes_its_channels(tmp_path, modes, channels, labelled):
    root = folder(tmp_path, modes)
    model = SimpleNamespace(inputs=[SimpleNamespace(shape=(None, None, None, channels))])
    own = export_keras.OwnModel(RAW, root if labelled else root / "a")
    found, _ = export_keras._calibration_images(Path("a.keras"), own, model, NullProgress())
    assert found.shape == (6 if labelled else 3, 6, 9, channels)
    np.testing.assert_array_equal(found[0], np.repeat(GRAY, channels, axis=2))
    folder(tmp_path, "ccc")
    if channels == 1:
        with pytest.raises(DataError, match="image 0, is 6 x 9 x 3, the model takes 6 x 9 x 1"):
            export_keras._calibration_images(Path("a.keras"), own, model, NullProgress())


def test_colours_lose_nothing_unless_a_size_is_asked_for(tmp_path):
    root = folder(tmp_path, "gc")
    for load in (lambda reading: sources.load_given(root, reading=reading, shape=(6, 9, 1)).images,
                 lambda reading: sources.load_images(root, (6, 9, 1), reading)):  # fmt: skip
        with pytest.raises(DataError, match=r"1\.png is 6 x 9 x 3, the model takes 6 x 9 x 1 .* --image-size 6 9 to"):
            load(PLAIN)
        found = load(ImageOptions((6, 9)))
        luma = COLOUR @ np.array([0.299, 0.587, 0.114])
        assert np.abs(found[1, ..., 0] - luma).max() <= 1
        np.testing.assert_array_equal(found[0], GRAY)


def test_images_of_any_size_become_those_asked_for(tmp_path):
    """One of twice the size has blocks of four equal pixels: its middle comes back but for Pillow's own rounding."""
    large = np.kron(COLOUR, np.ones((4, 4, 1), np.uint8))
    for kind in ("a", "b"):
        save(tmp_path / kind / "0.png", COLOUR)
        save(tmp_path / kind / "1.png", large)
    with pytest.raises(DataError, match=r"1\.png is 24 x 36, .*0\.png is 6 x 9 .* with --image-size 6 9$"):
        sources.load(str(tmp_path))
    found = sources.load(str(tmp_path), reading=ImageOptions((6, 9)))
    assert found.reading == ImageOptions((6, 9))
    np.testing.assert_array_equal(found.images[0], COLOUR)
    expected = np.array(Image.fromarray(large).resize((9, 6), Image.Resampling.BILINEAR))
    np.testing.assert_array_equal(found.images[1], expected)
    np.testing.assert_array_equal(sources.load_images(tmp_path, (6, 9, 3), ImageOptions((6, 9)))[1], expected)
    np.testing.assert_array_equal(images.read_image(tmp_path / "a/1.png", (6, 9, 3), ImageOptions((6, 9))), expected)
    np.testing.assert_array_equal(images.read_image(tmp_path / "a/1.png", (6, 9, 3), resize=True), expected)
    np.savez(tmp_path / "a.npz", images=np.stack([large, large]), labels=[0, 1])
    np.testing.assert_array_equal(
        sources.load_given(tmp_path / "a.npz", reading=ImageOptions((6, 9))).images[0], expected
    )


def test_reduced_images_do_not_alias():
    """Lines one pixel wide become even gray, where taking every fourth pixel would give black or white."""
    lines = np.zeros((64, 64, 1), np.uint8)
    lines[::2] = 255
    found = resize.resize(lines, (16, 16))[2:-2]
    assert np.abs(found.astype(int) - 127).max() <= 4


def test_every_channel_is_resized(tmp_path):
    four = GENERATOR.integers(0, 256, (8, 8, 4), np.uint8)
    found = resize.resize(four, (4, 4))
    for place in range(4):
        plane = four[..., place : place + 1]
        np.testing.assert_array_equal(found[..., place : place + 1], resize.resize(plane, (4, 4)))


def test_a_named_dataset_is_resized_too():
    small = sources.load("digits", reading=ImageOptions((14, 14)))
    assert small.images.shape == (1797, 14, 14, 1)
    assert small.sha256 != sources.load("digits").sha256


def write(path: Path, values: np.ndarray) -> str:
    """Write images (30, 4, 4) and labels in the layout that the name's ending says."""
    if path.suffix == ".csv":
        frame = pd.DataFrame(values.reshape(30, -1), columns=[f"p{place}" for place in range(16)])
        frame.insert(0, "label", LABELS)
        frame.to_csv(path, index=False)
    elif path.suffix == ".npz":
        np.savez(path, images=values, labels=LABELS)
    else:
        path.mkdir()
        (path / "project3trainset.pkl").write_bytes(pickle.dumps(values))
        (path / "project3trainlabel.pkl").write_bytes(pickle.dumps(LABELS))
    return str(path)


UNIT = GENERATOR.integers(0, 256, (30, 4, 4)) / 255
UNIT[0, 0, 0] = 1
BITS = GENERATOR.integers(0, 2, (30, 4, 4))
SIXTEENTHS = GENERATOR.integers(0, 17, (30, 4, 4))
SIXTEENTHS[0, 0, 0] = 16


@pytest.mark.parametrize("ending", [".npz", ".csv", ""])
@pytest.mark.parametrize(
    ("values", "limit"),
    [(UNIT, 1), (UNIT.astype("f4"), 1), (BITS, 1), (BITS.astype("f4"), 1), (BITS.astype("u1"), 1), (SIXTEENTHS, 16)],
    ids=["unit", "unit float32", "bits", "bits float32", "bits uint8", "sixteenths"],
)  # fmt: skip
def test_dark_arrays_and_tables_are_asked_about(tmp_path, ending, values, limit):
    path = write(tmp_path / f"a{ending}", values)
    whole = (values == np.trunc(values)).all()
    with pytest.raises(DataError, match=f"add --scale-pixels if 0..{limit} stands for 0..255") as failure:
        sources.load(path)
    assert ("--as-is" in str(failure.value)) == whole
    assert "\n" not in str(failure.value)
    scaled = sources.load(path, reading=SCALE)
    np.testing.assert_array_equal(scaled.images[..., 0], np.rint(values * (255 / limit)))
    assert scaled.reading == SCALE
    if whole:
        kept = sources.load(path, reading=AS_IS)
        np.testing.assert_array_equal(kept.images[..., 0], values)
        assert kept.reading == AS_IS
    else:
        with pytest.raises(DataError, match="whole numbers 0..255"):
            sources.load(path, reading=AS_IS)
    if ending:
        np.testing.assert_array_equal(sources.load_images(Path(path), None, SCALE), scaled.images)
        with pytest.raises(DataError, match="--scale-pixels"):
            sources.load_images(Path(path))


def test_an_image_above_sixteen_or_in_a_file_is_never_doubted(tmp_path):
    values = np.where(SIXTEENTHS == 16, 17, SIXTEENTHS)
    plain = sources.load(write(tmp_path / "a.npz", values))
    np.testing.assert_array_equal(plain.images[..., 0], values)
    assert plain.reading == PLAIN
    assert sources.load(write(tmp_path / "b.npz", values), reading=AS_IS).reading == PLAIN
    for name in ("a", "b"):
        save(tmp_path / "dark" / name / "0.png", np.full((4, 4, 1), 3, np.uint8))
    assert sources.load(str(tmp_path / "dark")).images.max() == 3
    assert images.read_image(tmp_path / "dark" / "a" / "0.png", (4, 4, 1)).max() == 3
    for dataset in (str(tmp_path / "a.npz"), str(tmp_path / "dark"), "digits"):
        with pytest.raises(UsageError, match=r"has pixels up to \d+, which are not scaled: --scale-pixels is for"):
            sources.load(dataset, reading=SCALE)


def test_values_that_are_no_pixels_keep_their_own_message():
    for values in (np.array([-1.0, 1.0]), np.array([0.5, np.nan]), np.array([True, False])):
        found, reading = pixel_range.apply_answer(values, "a", ImageOptions((3, 3)))
        assert found is values
        assert reading == ImageOptions((3, 3))


def test_one_array_is_asked_about_as_many_are(tmp_path):
    np.save(tmp_path / "a.npy", UNIT[0])
    with pytest.raises(DataError, match=r"a\.npy: pixels are fractions, .* --scale-pixels"):
        images.read_image(tmp_path / "a.npy", (4, 4, 1))
    found = images.read_image(tmp_path / "a.npy", (4, 4, 1), SCALE)
    np.testing.assert_array_equal(found[..., 0], np.rint(UNIT[0] * 255))


def test_fractions_beside_pixels_in_a_table_are_named(tmp_path):
    values = UNIT.copy()
    values[29] = 200
    with pytest.raises(DataError, match="image 0 has a pixel"):
        sources.load(write(tmp_path / "a.csv", values), reading=SCALE)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda text: text.replace(",", ";"), "separates its columns by semicolons; commas are needed"),
        (lambda text: text.replace(",", ";").replace("p3", "p,3"), "separates its columns by semicolons"),
        (lambda text: text.replace(",", "\t"), "separates its columns by tabs; commas are needed"),
        (
            lambda text: text.split("\n", 1)[1],
            r"has no header: its first row is '0', '\d+', .*; put one",
        ),
        (
            lambda text: text.replace("label", "class"),
            "no column 'label' but 'class', 'p0', 'p1', ..., 'p15'; rename",
        ),
        (
            lambda text: text.replace("\n", ",7\n").replace(",7", ",", 1),
            "17 columns of pixels, which is no square, and",
        ),
        (lambda text: text.replace("label", "Label"), "has no column 'label' but 'Label'"),
    ],
)
def test_a_table_of_another_kind_is_one_clear_line(tmp_path, change, reason):
    path = Path(write(tmp_path / "a.csv", GENERATOR.integers(0, 256, (30, 4, 4))))
    path.write_text(change(path.read_text()))
    with pytest.raises(DataError, match=reason) as failure:
        sources.load(str(path))
    assert "\n" not in str(failure.value)
    if "header" in reason:  # else the first image would be lost
        with pytest.raises(DataError, match="has no header"):
            sources.load_images(path)


@pytest.mark.parametrize("first", [0, 1])
def test_columns_that_are_counted_are_a_header(tmp_path, first):
    """A frame without names is written by pandas with 0, 1, 2 above its columns."""
    pixels = GENERATOR.integers(0, 256, (30, 16))
    pd.DataFrame(pixels, columns=range(first, first + 16)).to_csv(tmp_path / "a.csv", index=False)
    np.testing.assert_array_equal(sources.load_images(tmp_path / "a.csv").reshape(30, 16), pixels)


def test_recipe_keeps_how_images_are_read():
    recipe = recipes.load("reference")
    assert "[data]" not in recipes.to_toml(recipe)
    changed, told = recipes.read_by(recipe, ImageOptions((32, 48), "scale"))
    assert told == ("data.image_size=[32, 48]", 'data.pixels="scale"')
    text = recipes.to_toml(changed)
    assert '[data]\nimage_size = [32, 48]\npixels = "scale"' in text
    assert recipes.parse(text, "a").data == ImageOptions((32, 48), "scale")
    again, told = recipes.read_by(changed, PLAIN)
    assert (again, told) == (changed, ())
    assert recipes.read_by(changed, ImageOptions((8, 8)))[0].data == ImageOptions((8, 8), "scale")


@pytest.mark.parametrize("size", [(0, 3), (3, -1), (5000, 3)])
def test_sizes_out_of_range_are_refused(size):
    with pytest.raises(ValueError, match=f"image_size is {size[0]} {size[1]}; allowed: height and width, 1 to 4096"):
        ImageOptions(size)


def test_options_that_contradict_each_other_are_refused(tmp_path):
    message = refused("data", "--dataset", tmp_path, "--scale-pixels", "--as-is", code=2)
    assert "--scale-pixels and --as-is contradict each other" in message
    assert "--image-size: image_size is 0 3" in refused("data", "--image-size", 0, 3, code=2)


def test_reading_is_told_as_options():
    assert PLAIN.options() == ()
    assert ImageOptions((3, 4), "as-is").options() == ("--image-size", "3", "4", "--as-is")
    assert SCALE.options() == ("--scale-pixels",)
