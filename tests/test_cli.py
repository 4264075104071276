"""Mistakes at the command line: one clear line, the right exit code, nothing half-written."""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import zipfile

import keras
import numpy as np
import pytest
from PIL import Image

from edgecnn import cli
from edgecnn.commands import release
from edgecnn.data import fashion_mnist
from edgecnn.errors import DataError
from tests.commands import edgecnn, refused


@pytest.fixture
def call(capsys, monkeypatch, tmp_path):
    """Run the command line in this process; returns exit code, stdout and stderr."""
    monkeypatch.chdir(tmp_path)

    def run(*arguments):
        monkeypatch.setattr(sys, "argv", ["edgecnn", *map(str, arguments)])
        code: object = 0
        try:
            cli.main()
        except SystemExit as end:
            code = end.code or 0
        shown = capsys.readouterr()
        return code, shown.out, shown.err

    return run


@pytest.fixture
def fails(call):
    """Run a command that must fail in one line; returns the line."""

    def run(*arguments, code=1):
        got, out, err = call(*arguments)
        lines = [line for line in err.splitlines() if line]
        assert (got, out) == (code, ""), err
        assert len(lines) == 1, err
        assert lines[0].startswith("edgecnn: ")
        return lines[0]

    return run


@pytest.mark.parametrize("suffix", [".tflite", ".onnx", ".keras"])
@pytest.mark.parametrize("content", [b"", b"hello", bytes(range(256)) * 40], ids=["empty", "text", "noise"])
def test_file_that_is_no_model(fails, tmp_path, suffix, content):
    path = tmp_path / f"a{suffix}"
    path.write_bytes(content)
    assert str(path) in fails("inspect", path)


def test_missing_and_unknown_files(fails, tmp_path):
    assert "a.tflite" in fails("inspect", tmp_path / "a.tflite")
    (tmp_path / "a.pb").write_bytes(b"x")
    assert "is not a .tflite file, an .onnx file or the kit.json of a kit" in fails("inspect", tmp_path / "a.pb")
    assert "has no manifest.json; make a bundle with" in fails("report", tmp_path)
    micro = pathlib.Path(__file__).parent.parent / release.released_folder("micro")
    for command in (("inspect", micro), ("predict", micro, tmp_path / "a.png")):
        assert "micro is a bundle; name one of its files: model-int8.tflite, " in fails(*command)
    assert "a.pb is a file, not a bundle; name the folder" in fails("evaluate", tmp_path / "a.pb")
    assert "is a folder, but no bundle; name a .tflite file, an .onnx file or the" in fails("benchmark", tmp_path)
    assert "nothing does not exist; give the path of" in fails("benchmark", tmp_path / "nothing")
    assert "a.pb is neither a bundle nor a .keras, .h5 or .tflite file" in fails(
        "export", tmp_path / "a.pb", "--raw", code=2
    )


def test_file_that_is_no_model_is_named_before_its_scaling_is_asked_for(fails, tmp_path):
    model = keras.Sequential([keras.Input((4, 4, 1)), keras.layers.Flatten(), keras.layers.Dense(3)])
    model.save_weights(tmp_path / "a.weights.h5")
    model.save(tmp_path / "model.h5")
    (tmp_path / "model.h5").rename(tmp_path / "model.H5")
    (tmp_path / "a.keras").write_text("hello")
    assert "a.weights.h5 holds no model, only weights" in fails("export", tmp_path / "a.weights.h5")
    assert "a.keras is neither a .keras file, which is a zip archive, nor" in fails("export", tmp_path / "a.keras")
    assert "cannot read" in fails("export", tmp_path / "missing.h5")
    assert "model.H5 want its pixels? say --rescale" in fails("export", tmp_path / "model.H5", code=2)


def test_keras_file_that_carries_code_is_refused(fails, tmp_path):
    model = keras.Sequential([keras.Input((4, 4, 1)), keras.layers.Lambda(lambda x: x), keras.layers.Flatten()])
    model.save(tmp_path / "a.keras")
    for command in (("inspect",), ("verify",), ("export", "--raw")):
        assert "a.keras" in fails(command[0], tmp_path / "a.keras", *command[1:])
    assert not (tmp_path / "runs").exists()


def test_keras_file_with_a_layer_of_500_million_units_is_measured_not_built(fails, tmp_path):
    model = keras.Sequential([keras.Input((4, 4, 1)), keras.layers.Flatten(), keras.layers.Dense(3)])
    model.save(tmp_path / "small.keras")
    with zipfile.ZipFile(tmp_path / "small.keras") as source, zipfile.ZipFile(tmp_path / "big.keras", "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if name == "config.json":
                content = content.replace(b'"units": 3', b'"units": 500000000')
            target.writestr(name, content)
    done = edgecnn("verify", tmp_path / "big.keras", code=3)
    assert "8,500,000,000" in done.stdout
    assert "dense" in done.stderr


def test_budget_is_exclusive_for_parameters(call, tmp_path):
    """4 inputs and 1 bias for each unit."""
    for units, code in ((9_999, 0), (10_000, 3)):
        model = keras.Sequential([keras.Input((2, 2, 1)), keras.layers.Flatten(), keras.layers.Dense(units)])
        model.save(tmp_path / "a.keras")
        limit = 5 * 10_000
        got, out, _ = call("verify", tmp_path / "a.keras", "--max-params", limit, "--json")
        assert got == code
        assert json.loads(out)["cost"]["parameters"] == 5 * units
        assert json.loads(out)["within_budget"] is (code == 0)


def test_recipe_over_its_budget_is_refused_before_training(fails, call, tmp_path):
    from edgecnn import recipes

    toml = recipes.to_toml(recipes.load("reference")).replace("max_params = 50000", "max_params = 47582")
    (tmp_path / "tight.toml").write_text(toml)
    message = fails(
        "train", "--recipe", tmp_path / "tight.toml", "--dataset", "digits", "--out", tmp_path / "run", code=3
    )
    assert "47,582" in message
    assert "conv5" in message
    assert not (tmp_path / "run").exists()
    assert call("verify", tmp_path / "tight.toml")[0] == 3
    got, out, _ = call("verify", tmp_path / "tight.toml", "--max-params", 47_583)
    assert got == 0
    assert "of the C of the untrained network: RAM as trained, flash within 3% of it on the recipes of edgecnn" in out


def test_usage_errors_exit_with_2(call, fails, tmp_path):
    assert call("nonsense")[0] == 2
    assert call("train", "--epochs", "0")[0] == 2
    assert call("benchmark")[0] == 2
    model = tmp_path / "a.onnx"
    model.write_bytes(b"")
    assert "needs labelled images" in fails("evaluate", model, code=2)
    against = ("evaluate", "a", "--against", "b", "--gate", "accuracy>=90", "--split", "validation")
    assert "two existing evaluations; leave out --gate, --split" in fails(*against, code=2)
    assert "leave out --data" in fails("evaluate", "a", "--import", "log", "--data", "b.npz", code=2)
    for prefix in ("my-kit", "_x", "x" * 41):
        wanted = f"prefix is '{prefix}'; a C name is needed: a letter, then at most 39 letters, digits and underscores"
        assert wanted in fails("export", "a", "--prefix", prefix, code=2)
    assert "a bundle brings its own scaling" in fails("evaluate", "a", "--raw", code=2)
    assert "are given with --calibration" in fails("export", "a.keras", "--raw", "--data", "b.npz", code=2)
    assert "there is no runtime 'litrt'; choose one of keras, litert" in fails(
        "benchmark", model, "--runtime", "litrt", code=2
    )


@pytest.mark.parametrize("command", [("run", "--dataset", "digits"), ("evaluate", "nothing")], ids=lambda item: item[0])
def test_a_gate_that_cannot_be_read_is_said_before_any_work(fails, tmp_path, command):
    assert "the gate 'acuracy>=1' has no metric acuracy>=" in fails(*command, "--gate", "acuracy>=1", code=2)
    assert not list(tmp_path.iterdir())


def test_recipe_that_is_none(fails):
    message = fails("train", "--recipe", "nothing")
    assert "cannot read recipe nothing; give a TOML file or one of: edge, edge-fast, micro, reference" in message


def test_dataset_that_is_none(fails, tmp_path):
    assert "there is no dataset" in fails("data", "--dataset", tmp_path / "nothing")
    (tmp_path / "a.npz").write_bytes(b"PK\3\4 cut off")
    assert "a.npz" in fails("data", "--dataset", tmp_path / "a.npz")


def test_labels_that_do_not_fit(fails, tmp_path):
    images = np.zeros((20, 8, 8, 1), np.uint8)
    np.savez(tmp_path / "a.npz", images=images, labels=np.zeros(19, np.int64))
    message = fails("data", "--dataset", tmp_path / "a.npz")
    assert "20" in message
    assert "19" in message


@pytest.mark.parametrize("content", [b"", b"\x89PNG\r\n\x1a\n", b"GIF89a" + bytes(50)], ids=["empty", "cut", "gif"])
def test_picture_that_is_none(fails, trained, tmp_path, content):
    (tmp_path / "a.png").write_bytes(content)
    assert "a.png" in fails("predict", trained / "model-float32.onnx", tmp_path / "a.png")


def test_picture_of_another_size_names_the_option(fails, call, trained, tmp_path):
    Image.fromarray(np.zeros((10, 12), np.uint8)).save(tmp_path / "a.png")
    message = fails("predict", trained / "model-float32.onnx", tmp_path / "a.png")
    assert "--resize" in message
    code, out, _ = call("predict", trained / "model-float32.onnx", tmp_path / "a.png", "--resize", "--json")
    assert code == 0
    assert 0 < json.loads(out)[0]["probability"] <= 1


@pytest.fixture(scope="session")
def trained(tmp_path_factory):
    """A small bundle of one format."""
    folder = tmp_path_factory.mktemp("cli")
    model = keras.Sequential(
        [keras.Input((8, 8, 1)), keras.layers.Flatten(), keras.layers.Dense(3, activation="softmax")]
    )
    model.save(folder / "small.keras")
    out = folder / "bundle"
    edgecnn("export", folder / "small.keras", "--rescale", 1 / 255, "--format", "onnx-float32", "--out", out)
    return out


def test_altered_artifact_is_never_measured(fails, trained, tmp_path):
    made = shutil.copytree(trained, tmp_path / "made")
    content = bytearray((made / "model-float32.onnx").read_bytes())
    content[-1] ^= 1
    (made / "model-float32.onnx").write_bytes(content)
    for command in ("evaluate", "benchmark", "report"):
        assert "model-float32.onnx is not the file that the manifest lists" in fails(command, made)


@pytest.mark.campaign
@pytest.mark.skipif(os.geteuid() != 0, reason="mounting a tmpfs needs root")
def test_full_disk_while_training_is_one_line(tmp_path):
    command = ["mount", "-t", "tmpfs", "-o", "size=300k", "tmpfs", str(tmp_path)]
    mounted = subprocess.run(command, capture_output=True, text=True, check=False)
    if mounted.returncode:
        pytest.skip(f"no tmpfs can be mounted here: {mounted.stderr.strip()}")
    try:
        message = refused("train", "--dataset", "digits", "--epochs", 1, "--out", tmp_path / "run")
        assert "No space left on device; free space or choose another folder" in message
        left = [path.name for path in (tmp_path / "run").rglob("*") if path.is_file()]
        assert set(left) <= {"run.json", "history.json"}
    finally:
        subprocess.run(["umount", str(tmp_path)], check=True)


def test_results_can_be_piped_away(trained):
    done = edgecnn("inspect", trained / "model-float32.onnx", "--json")
    report = json.loads(done.stdout)
    assert (report["format"], done.stderr) == ("onnx-float32", "")


def test_data_warns_once_that_it_is_the_digits(call, monkeypatch):
    def nowhere(*arguments):
        raise DataError("it is not at hand")

    monkeypatch.setattr(fashion_mnist, "load", nowhere)
    code, out, err = call("data")
    assert (code, out.count("warning"), err.count("warning: the dataset is digits")) == (0, 0, 1)
    assert out.startswith("digits (")
    assert json.loads(call("data", "--json")[1])["dataset"]["warning"].startswith("the dataset is digits")
