"""The table of formats: every entry keeps the protocol, whatever it is made from."""

from pathlib import Path

import numpy as np
import pytest

from edgecnn import bundle, formats
from edgecnn.commands import export_files
from edgecnn.errors import ExportError
from edgecnn.formats import KERAS, ExportContext
from edgecnn.system import owned_files
from tests.tflite_ops import Operator, Tensor, build

RELEASED = Path(__file__).parents[1] / "export" / "fashion-mnist-micro"
KITS = [item for item in formats.FORMATS if item.made_from != KERAS]


@pytest.mark.parametrize("item", formats.FORMATS, ids=lambda item: item.name)
def test_remove_takes_unfinished_files_of_its_format_only(item, tmp_path):
    unfinished = [other.file for other in formats.FORMATS]
    beside = (tmp_path / item.file).with_name("thesis.txt")
    for path in (*(tmp_path / name for name in unfinished), beside):
        path.parent.mkdir(exist_ok=True)
        path.write_text("content")
    owned_files.write_list(tmp_path, dict.fromkeys(unfinished, owned_files.UNKNOWN))
    item.remove(tmp_path)
    left = sorted(set(unfinished) - {item.file})
    assert sorted(owned_files.read_list(tmp_path)) == left
    assert [name for name in sorted(unfinished) if (tmp_path / name).exists()] == left
    assert beside.read_text() == "content"


@pytest.mark.parametrize("item", KITS, ids=lambda item: item.name)
def test_a_kit_without_its_source_is_refused_with_the_reason(item, tmp_path):
    context = ExportContext(None, {}, np.zeros((0,), np.uint8), ("model",))
    with pytest.raises(ExportError, match=f"made from {item.made_from}, which could not be exported"):
        item.write(context, tmp_path / item.file)
    assert not list(tmp_path.iterdir())


def test_an_integer_format_refuses_a_file_that_computes_in_floating_point(tmp_path):
    real = Tensor((1, 8), dtype="float32")
    path = tmp_path / "a.tflite"
    path.write_bytes(build({"x": real, "y": real}, [Operator("RELU", ("x",), ("y",))], ["x"], ["y"]))
    item = formats.find("tflite-int8")
    with pytest.raises(ExportError, match=r"^tflite-int8 is not what it should be: RELU uses float32 tensors"):
        item.check(item.read(path))
    formats.find("tflite-float32").check(item.read(path))


def test_a_source_that_is_replaced_comes_before_its_kit():
    made = bundle.load(RELEASED)
    kit, source = formats.find("c-int8"), formats.find("tflite-int8")
    assert export_files.with_sources((kit,), made) == (kit,)
    assert export_files.with_sources((kit, source), made) == (source, kit)
