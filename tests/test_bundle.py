import dataclasses
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import pytest

from edgecnn import bundle
from edgecnn.bundle import Bundle, run_folder
from edgecnn.errors import BundleError
from edgecnn.system.files import sha256_of, write_text
from edgecnn.system.locks import lock_bundle, output_lock
from edgecnn.types import RAW, Artifact, Manifest, ModelCost, TensorSpec

EMPTY = Manifest(
    schema=bundle.SCHEMA,
    version="0",
    name="x",
    class_names=("a", "b"),
    contract=RAW,
    dataset=None,
    split=None,
    training=None,
    cost=ModelCost((), 1, 2, 3, 4),
    calibration=None,
    artifacts=(),
    parity=(),
    layer_errors=(),
    skipped=(),
    packages=(("numpy", "2"),),
    files=(),
)


@pytest.fixture
def made(tmp_path):
    result = Bundle(tmp_path / "run", EMPTY)
    result.folder.mkdir()
    write_text(result.path("a.txt"), "one")
    result.save(EMPTY, ("a.txt",))
    return result


def test_what_is_saved_is_loaded(made):
    loaded = bundle.load(made.folder)
    assert loaded.manifest == made.manifest
    assert loaded.has("a.txt")
    assert not loaded.has("b.txt")


def test_altered_file_is_named(made):
    made.path("a.txt").write_text("two")
    with pytest.raises(BundleError, match=r"a.txt is not the file that the manifest lists \(SHA-256 differs\)"):
        bundle.load(made.folder)


def test_missing_file_is_named(made):
    made.path("a.txt").unlink()
    with pytest.raises(BundleError, match=r"lacks a.txt, which its manifest lists"):
        bundle.load(made.folder)


def test_newer_schema_asks_for_a_newer_edgecnn(made):
    content = json.loads(made.path(bundle.MANIFEST).read_text())
    content["schema"] = bundle.SCHEMA + 1
    made.path(bundle.MANIFEST).write_text(json.dumps(content))
    with pytest.raises(BundleError, match="schema is 3, this edgecnn reads up to 2; install a newer edgecnn"):
        bundle.load(made.folder)


@pytest.mark.parametrize("content", ["", "{", "[]", "{}", '{"schema": 1}', '{"schema": "1"}', "[" * 100_000, "\0"])
def test_damaged_manifest_is_one_line(made, content):
    made.path(bundle.MANIFEST).write_text(content)
    with pytest.raises(BundleError, match=r"manifest.json is damaged") as caught:
        bundle.load(made.folder)
    assert "\n" not in str(caught.value)


def test_listed_path_outside_the_bundle_is_refused(made):
    (made.folder.parent / "secret").write_text("x")
    files = (("../secret", sha256_of(made.folder.parent / "secret")),)
    made._write(dataclasses.replace(made.manifest, files=files))
    with pytest.raises(BundleError, match=r"lists ../secret, which is outside the bundle"):
        bundle.load(made.folder)
    with pytest.raises(BundleError, match=r"the manifest was altered; remove the folder yourself, or choose another"):
        run_folder.prepare_folder(made.folder, force=True)
    assert (made.folder.parent / "secret").exists()


def test_artifact_without_a_hash_is_refused(made):
    spec = TensorSpec("pixels", "int8", (1, 2, 2, 1), "NHWC")
    artifact = Artifact("tflite-int8", "a.tflite", "0" * 64, 1, spec, spec, RAW, integer_only=True)
    made._write(dataclasses.replace(made.manifest, artifacts=(artifact,)))
    with pytest.raises(BundleError, match=r"has an artifact a.tflite without a hash; the manifest was altered"):
        bundle.load(made.folder)


def test_what_is_wrong_with_a_bundle_is_said_before_it_is_continued(made):
    made.path("a.txt").write_text("two")
    with pytest.raises(BundleError, match="SHA-256 differs"):
        run_folder.prepare_folder(made.folder, resume=True)


def test_no_bundle_says_how_to_make_one(tmp_path):
    with pytest.raises(BundleError, match=r"has no manifest.json; make a bundle with: edgecnn train or export"):
        bundle.load(tmp_path)


def test_forgotten_files_are_gone_and_the_rest_is_valid(made):
    write_text(made.path("b.txt"), "two")
    made.save(made.manifest, ("b.txt",))
    made.forget(("b.txt", "never-there.txt"))
    assert not made.path("b.txt").exists()
    assert bundle.load(made.folder).manifest.files == made.manifest.files


def test_occupied_folder_is_never_mixed(made, tmp_path):
    with pytest.raises(BundleError, match="already holds a run; continue it with --resume, or replace it with --force"):
        run_folder.prepare_folder(made.folder, resume=False)
    with pytest.raises(BundleError, match="holds a run without its checkpoint, which cannot be continued; replace it"):
        run_folder.prepare_folder(made.folder, resume=True)
    made.path(bundle.CHECKPOINT).mkdir()
    made.path(bundle.CHECKPOINT).joinpath("run.json").write_text('{"recipe": {}, "dataset": "", "split": ""}')
    made.path(bundle.CHECKPOINT).joinpath("epoch-0001.keras").touch()
    run_folder.prepare_folder(made.folder, resume=True)
    assert made.path("a.txt").exists()
    (made.folder / "notes.md").write_text("the user's own")
    run_folder.prepare_folder(made.folder, force=True)
    assert os.listdir(made.folder) == ["notes.md"]
    choices: tuple[dict[str, bool], ...] = ({}, {"force": True}, {"resume": True})
    for how in choices:
        with pytest.raises(BundleError, match="is not empty and holds no edgecnn run"):
            run_folder.check_folder(made.folder, **how)


def test_a_changed_or_unknown_file_in_the_way_is_refused_before_anything_is_removed(made):
    def everything():
        return {path: path.read_bytes() for path in made.folder.rglob("*") if path.is_file()}

    original = made.path("a.txt").read_text()
    made.path("a.txt").write_text("changed by the user")
    before = everything()
    with pytest.raises(BundleError, match=r"has a.txt, which edgecnn did not write or which was changed since; move"):
        run_folder.prepare_folder(made.folder, force=True)
    assert everything() == before
    made.path("a.txt").write_text(original)
    for name in ("model.keras", "history.json", "checkpoint/epoch-0001.keras", "checkpoint"):
        made.path(name).parent.mkdir(exist_ok=True)
        made.path(name).write_text("the user's own")
        before = everything()
        with pytest.raises(BundleError, match=f"has {name}, which edgecnn did not write"):
            run_folder.prepare_folder(made.folder, force=True)
        assert everything() == before
        made.path(name).unlink()
        if name.startswith("checkpoint/"):
            made.path("checkpoint").rmdir()


def test_a_folder_named_checkpoint_is_no_run(tmp_path):
    (tmp_path / "checkpoint").mkdir()
    for content in ("{}", "[]", "no JSON", '{"recipe": {}}'):
        (tmp_path / "checkpoint" / "run.json").write_text(content)
        with pytest.raises(BundleError, match="holds no edgecnn run"):
            run_folder.prepare_folder(tmp_path, force=True)
        assert (tmp_path / "checkpoint" / "run.json").read_text() == content


def test_what_a_killed_command_was_writing_is_known(made):
    """Neither in the manifest nor a stranger: the run's own list names it."""
    made.forget(("b.bin",))
    made.path("b.bin").write_text("half of what was to come")
    (made.folder / "c-int8").mkdir()
    made.path("c-int8/notes.txt").write_text("the user's own")
    run_folder.prepare_folder(made.folder, force=True)
    left = sorted(path.relative_to(made.folder).as_posix() for path in made.folder.rglob("*"))
    assert left == ["c-int8", "c-int8/notes.txt"]


def test_a_file_of_the_user_is_not_overwritten_by_a_later_command(made):
    made.path("report.html").write_text("the user's own")
    with pytest.raises(BundleError, match=r"has report.html, which edgecnn did not write and would replace; move it"):
        made.forget(("report.html", "a.txt"))
    assert made.path("report.html").read_text() == "the user's own"
    assert bundle.load(made.folder).has("a.txt")


def test_an_altered_list_names_nothing_outside(made):
    outside = made.folder.parent / "outside.txt"
    outside.write_text("the user's own")
    made.path(".edgecnn.json").write_text('{"files": [["../outside.txt", ""], ["/etc/passwd", ""]]}')
    run_folder.prepare_folder(made.folder, force=True)
    assert outside.read_text() == "the user's own"


@pytest.mark.parametrize("content", ["", "[]", '{"files": 3}', '{"files": [[1]]}', "[" * 100_000])
def test_a_damaged_list_is_one_line(made, content):
    made.path(".edgecnn.json").write_text(content)
    with pytest.raises(BundleError, match=r"edgecnn.json is damaged: .*; remove it, or choose another folder"):
        run_folder.prepare_folder(made.folder, force=True)
    assert made.path("a.txt").exists()


def test_what_a_killed_write_left_does_not_occupy_a_folder(tmp_path):
    (tmp_path / ".manifest.json.0tho4s_3.json").write_text("half")
    run_folder.prepare_folder(tmp_path)


def test_folder_that_is_a_file_is_one_line(tmp_path):
    (tmp_path / "f").write_text("")
    with pytest.raises(BundleError, match="cannot use the folder .*f: Not a directory; choose another with --out"):
        run_folder.prepare_folder(tmp_path / "f")


def test_second_command_on_a_bundle_is_turned_away(made):
    """Each of the two would overwrite the files of the other."""
    work = lock_bundle(lambda folder, inner: inner())
    with pytest.raises(BundleError, match=f"another edgecnn command is at work on {made.folder}; wait for its end"):
        work(made.folder, lambda: work(made.folder, lambda: None))
    assert work(made.folder, lambda: "free again") == "free again"
    assert work(made.folder / "nowhere", lambda: "not there") == "not there"


def test_a_claimed_folder_is_made_locked_and_not_left_empty(tmp_path):
    folder = tmp_path / "runs" / "new"
    with output_lock(folder):
        assert folder.is_dir()
        with pytest.raises(BundleError, match="another edgecnn command is at work"), output_lock(folder):
            pass
        assert folder.is_dir()
    assert os.listdir(tmp_path) == []
    with output_lock(folder):
        (folder / "a.txt").touch()
    assert (folder / "a.txt").exists()
    with pytest.raises(BundleError, match="cannot use the folder .*Not a directory; choose another with --out"):
        output_lock(folder / "a.txt" / "b").__enter__()


def test_arrays_give_the_same_bytes_each_time(tmp_path):
    arrays: dict[str, np.ndarray] = {"a": np.arange(1000), "b": np.zeros((3, 4), np.float32)}
    bundle.write_arrays(tmp_path / "1.npz", arrays)
    bundle.write_arrays(tmp_path / "2.npz", arrays)
    assert (tmp_path / "1.npz").read_bytes() == (tmp_path / "2.npz").read_bytes()
    with np.load(tmp_path / "1.npz") as stored:
        assert (stored["a"] == arrays["a"]).all()


def test_nothing_exported_names_the_command_that_exports(made):
    with pytest.raises(BundleError, match="has no exported files; make them with: edgecnn export .*run$"):
        made.require_artifacts()


@pytest.mark.skipif(os.geteuid() != 0, reason="root is needed to become somebody without permission")
def test_no_write_permission_is_one_line(made):
    script = (
        "import os, sys; from pathlib import Path; from edgecnn import bundle, errors\n"
        "from edgecnn.bundle import run_folder\n"
        "folder = Path(sys.argv[1]); made = bundle.load(folder); os.setuid(65534)\n"
        "def prepare(**how): run_folder.prepare_folder(folder, **how)\n"
        "for step in (lambda: made.forget(('a.txt',)), made.require_writable, lambda: prepare(resume=True),\n"
        "             lambda: prepare(force=True)):\n"
        "    try: step()\n"
        "    except errors.BundleError as error: print(error)\n"
    )
    with tempfile.TemporaryDirectory() as shared:  # pytest's own folders are closed to other users
        Path(shared).chmod(0o755)
        folder = Path(shutil.copytree(made.folder, Path(shared) / "run"))
        done = subprocess.run([sys.executable, "-c", script, str(folder)], capture_output=True, text=True, check=True)
        lines = done.stdout.splitlines()
        assert len(lines) == 4
        assert lines[0].startswith("cannot write ")
        assert lines[0].endswith("Permission denied; free space or choose another folder")
        assert set(lines[1:]) == {
            f"cannot write to {folder}: no permission, or a read-only disk; copy it or choose another"
        }
        assert bundle.load(folder).manifest == made.manifest
