"""Surroundings that a command does not choose: pipes in place of files, folders at work, users without a home."""

import fcntl
import os
import shutil
from pathlib import Path

import pytest

from edgecnn import api, cli
from edgecnn.errors import EdgecnnError
from edgecnn.types import RAW

RELEASED = Path(__file__).parents[1] / "export" / "fashion-mnist-micro"
OWN = api.OwnModel(RAW)


def everything(folder):
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


COMMANDS = {
    "train": lambda out: api.train(api.TrainOptions("reference", dataset="digits"), out, force=True),
    "pretrained": lambda out: api.run(api.TrainOptions("micro"), out, pretrained=True, force=True),
    "keras": lambda out: api.export_model(RELEASED / "model.keras", out, OWN, force=True),
    "tflite": lambda out: api.export_tflite(RELEASED / "model-int8.tflite", out, force=True),
    "report": api.report,
    "evaluate": api.evaluate,
    "export": api.export_bundle,
}


@pytest.mark.parametrize("command", COMMANDS)
def test_a_folder_on_which_another_command_is_at_work_stays_as_it_is(tmp_path, command):
    folder = Path(shutil.copytree(RELEASED, tmp_path / "bundle"))
    before = everything(folder)
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        with pytest.raises(EdgecnnError, match="another edgecnn command is at work on"):
            COMMANDS[command](folder)
    finally:
        os.close(descriptor)
    assert everything(folder) == before


@pytest.mark.parametrize(
    "name", ["a.tflite", "a.onnx", "a.keras", "a.h5", "kit.json", "a.png", "a.npy", "a.csv", "a.toml"]
)
def test_a_pipe_is_refused_at_once(tmp_path, name):
    """Opening one waits for a writer, for ever."""
    pipe = tmp_path / name
    os.mkfifo(pipe)
    if name.endswith((".tflite", ".onnx", ".keras", ".h5", ".json")):
        with pytest.raises(EdgecnnError, match=f"{name}.* (pipe|regular file)"):
            api.inspect(pipe)
    elif name.endswith(".toml"):
        with pytest.raises(EdgecnnError, match="is no file"):
            api.verify(str(pipe), api.limits_of("reference"))
    elif name.endswith(".png"):
        with pytest.raises(EdgecnnError, match="is not a regular file"):
            api.predict(RELEASED / "model-int8.tflite", [pipe])
    else:
        with pytest.raises(EdgecnnError, match="is not a regular file"):
            api.data(str(pipe))


def test_a_pipe_in_a_bundle_or_as_a_log_is_refused_at_once(tmp_path):
    folder = Path(shutil.copytree(RELEASED, tmp_path / "bundle"))
    os.mkfifo(tmp_path / "log")
    with pytest.raises(EdgecnnError, match="log: it is a pipe or a device, not a regular file"):
        api.import_log(folder, tmp_path / "log")
    (folder / "manifest.json").unlink()
    os.mkfifo(folder / "manifest.json")
    with pytest.raises(EdgecnnError, match="manifest.json: it is a pipe or a device"):
        api.report(folder)


@pytest.mark.parametrize(
    "command",
    [
        lambda out: api.train(api.TrainOptions(dataset="no such dataset"), out),
        lambda out: api.tune_grid(out=out, dataset="no such dataset"),
        lambda out: api.export_tflite(Path("no such file.tflite"), out),
        lambda out: api.export_model(Path("no such file.keras"), out, OWN),
    ],
)
def test_a_folder_that_cannot_be_made_is_said_before_any_work(tmp_path, command):
    (tmp_path / "file").touch()
    with pytest.raises(EdgecnnError, match="cannot (use the folder|write to) .*file.*; choose another"):
        command(tmp_path / "file" / "out")


def test_a_user_without_a_home_gets_no_folder_named_after_it(monkeypatch):
    """Keras would make one in the working folder."""

    def unknown(user):
        raise KeyError(user)

    monkeypatch.delenv("HOME", raising=False)
    monkeypatch.setenv("KERAS_HOME", "here, so that it is restored")
    monkeypatch.delenv("KERAS_HOME")
    monkeypatch.setattr("pwd.getpwuid", unknown)
    monkeypatch.setattr(cli, "app", lambda: None)
    cli.main()
    assert os.environ["KERAS_HOME"] == os.devnull
