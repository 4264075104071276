"""ONNX Runtime sends nothing anywhere."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest
from onnx import TensorProto, helper

import edgecnn

ROOT = Path(edgecnn.__file__).parent


@pytest.mark.parametrize("load", ["library.onnxruntime()", "runtimes.find('onnxruntime').load(path, RAW, 1)"])
def test_no_session_file_is_left(tmp_path, load):
    """The telemetry's log manager writes `.ses` into the temporary folder as soon as it is made."""
    nodes = [
        helper.make_node("GlobalAveragePool", ["image"], ["mean"]),
        helper.make_node("Flatten", ["mean"], ["scores"]),
    ]
    ends = (("image", TensorProto.FLOAT, ["N", 3, 8, 8]), ("scores", TensorProto.FLOAT, ["N", 3]))
    given, answer = (helper.make_tensor_value_info(*end) for end in ends)
    imports = [helper.make_opsetid("", 17)]
    model = helper.make_model(helper.make_graph(nodes, "g", [given], [answer]), opset_imports=imports, ir_version=8)
    (tmp_path / "a.onnx").write_bytes(model.SerializeToString())
    (tmp_path / "t").mkdir()
    code = (
        "import sys; from pathlib import Path\n"
        "from edgecnn import runtimes; from edgecnn.interpreters import onnxruntime as library\n"
        "from edgecnn.types import RAW\n"
        f"path = Path(sys.argv[1]); {load}"
    )
    environment = {key: value for key, value in os.environ.items() if key != "ORT_DISABLE_TELEMETRY"}
    environment["TMPDIR"] = str(tmp_path / "t")
    subprocess.run([sys.executable, "-c", code, str(tmp_path / "a.onnx")], env=environment, check=True)
    assert os.listdir(tmp_path / "t") == []


def test_one_module_loads_it():
    found = set()
    for path in ROOT.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            if any(name.split(".")[0] == "onnxruntime" for name in names):
                found.add(path.relative_to(ROOT).as_posix())
    assert found == {"interpreters/onnxruntime.py"}
