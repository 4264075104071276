"""Generated C on the machine's own compiler, against numpy."""

import json
from pathlib import Path

import numpy as np
import pytest

from edgecnn import runtimes
from edgecnn.errors import ModelError, RuntimeUnavailableError
from edgecnn.evaluation.metrics import load_all, predict_all
from edgecnn.types import RAW, InputContract
from tests import tiny_kit, tools

RUNTIME = runtimes.find("c-host")


@pytest.fixture(autouse=True)
def _compiler():
    tools.require(RUNTIME.missing())


def load(path):
    return RUNTIME.load(path, RAW, 1)


def test_every_image_is_computed_exactly(tmp_path):
    session = load(tiny_kit.write(tmp_path))
    pixels = tiny_kit.images(600)  # more than one chunk
    answers = session.predict(pixels)
    assert answers.dtype == np.float32
    np.testing.assert_array_equal(answers, tiny_kit.oracle(pixels))
    np.testing.assert_array_equal(session.predict(pixels[3:4]), answers[3:4])
    assert session.input_shape == tiny_kit.SHAPE
    assert not session.dynamic_batch


@pytest.mark.parametrize("name", ["-dash", "@list", "with space"])
def test_a_folder_is_no_option_of_the_compiler(tmp_path, monkeypatch, name):
    monkeypatch.chdir(tmp_path)
    pixels = tiny_kit.images(2)
    answers = load(tiny_kit.write(Path(name))).predict(pixels)
    np.testing.assert_array_equal(answers, tiny_kit.oracle(pixels))


def test_sessions_side_by_side_do_not_disturb_each_other(tmp_path):
    pixels = tiny_kit.images(600)
    path = tiny_kit.write(tmp_path, within="*(int8_t *)arena = in[0]; out[0] = *(volatile int8_t *)arena;")
    answers = predict_all(load_all(RUNTIME, path, RAW, 2), pixels)
    np.testing.assert_array_equal(answers[:, 0], pixels[:, 0, 0, 0] * np.float32(tiny_kit.SCALE))


def test_the_scaling_of_the_contract_is_applied(tmp_path):
    kit = tiny_kit.write(tmp_path)
    pixels = tiny_kit.images(20)
    halved = RUNTIME.load(kit, InputContract(0.5, 0.0), 1).predict(pixels)
    np.testing.assert_array_equal(halved, tiny_kit.oracle(np.round(pixels / 2)))


def test_the_arena_is_aligned(tmp_path):
    check = "if ((uintptr_t)arena % 8 != 0) { return -2; }"
    load(tiny_kit.write(tmp_path, within=check)).predict(tiny_kit.images(2))


def test_a_kit_of_schema_1_runs(tmp_path):
    path = tiny_kit.write(tmp_path)
    content = json.loads(path.read_text())
    content |= {"schema": 1, "lower_bound_bytes": content.pop("peak_live_bytes")}
    path.write_text(json.dumps(content))
    pixels = tiny_kit.images(5)
    np.testing.assert_array_equal(load(path).predict(pixels), tiny_kit.oracle(pixels))


def test_changed_sources_are_compiled_again(tmp_path):
    pixels = tiny_kit.images(2)
    before = load(tiny_kit.write(tmp_path)).predict(pixels)
    after = load(tiny_kit.write(tmp_path, within="out[0] = 127;")).predict(pixels)
    np.testing.assert_array_equal(before, tiny_kit.oracle(pixels))
    np.testing.assert_array_equal(after[:, 0], np.float32(255 / 256))


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"within": "return -7;"}, "tiny_run returned -7"),
        ({"within": "this is no C;"}, "could not be compiled"),
        ({"within": "missing_function();"}, "missing_function"),
        ({"prefix": "other"}, "other_run"),
        ({"schema": 9}, "schema is 9, this edgecnn reads up to 2"),
        ({"outputs": []}, "outputs must not be empty"),
        ({"inputs": 3}, "inputs must be tuple"),
        ({"sources": ["../tiny.c"]}, "../tiny.c"),
        ({"sources": ["absent.c"]}, "absent.c"),
        ({"prefix": "a b"}, "'a b'"),
        ({"arena_bytes": 1 << 60}, "arena_bytes"),
        ({"arena_bytes": "many"}, "arena_bytes"),
    ],
    ids=str,
)
def test_what_cannot_be_run_is_said_in_one_line(tmp_path, changes, message):
    path = tiny_kit.write(tmp_path / "c-int8", **changes)
    with pytest.raises(ModelError, match=str(path)) as caught:
        load(path).predict(tiny_kit.images(1))
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


def test_several_inputs_or_outputs_are_refused(tmp_path):
    path = tiny_kit.write(tmp_path)
    content = json.loads(path.read_bytes())
    for what in ("inputs", "outputs"):
        path.write_text(json.dumps({**content, what: content[what] * 2}))
        with pytest.raises(ModelError, match=f"2 {what}"):
            load(path)


@pytest.mark.parametrize("content", [b"", b"[]", b"[" * 100_000, b"\xff", b"{}", b'{"schema": 1}'], ids=lambda c: c[:9])
def test_damaged_descriptions_are_refused(tmp_path, content):
    path = tiny_kit.write(tmp_path)
    path.write_bytes(content)
    with pytest.raises(ModelError, match=str(path)):
        load(path)


def test_the_compiler_is_the_one_that_cc_names(tmp_path, monkeypatch):
    path = tiny_kit.write(tmp_path, within="out[0] = MARK;")
    monkeypatch.setenv("CC", "cc -DMARK=3")
    assert load(path).predict(tiny_kit.images(1))[0, 0] == np.float32((3 + 128) / 256)
    monkeypatch.setenv("CC", "no-such-compiler")
    with pytest.raises(RuntimeUnavailableError, match=r"no-such-compiler.*apt-get install"):
        load(path)
    monkeypatch.delenv("CC")
    monkeypatch.setenv("PATH", "")
    with pytest.raises(RuntimeUnavailableError, match="needs a C compiler"):
        load(path)
