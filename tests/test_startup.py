"""Help texts load none of the heavy packages, and the core commands run where nothing else is installed."""

import importlib.metadata
import json
import os
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest
from packaging.requirements import Requirement

HEAVY = (
    "tensorflow",
    "keras",
    "onnxruntime",
    "ai_edge_litert",
    "pandas",
    "sklearn",
    "matplotlib",
    "scipy",
    "onnx",
    "optuna",
    "sqlalchemy",
    "jinja2",
)
COMMANDS = (
    "run",
    "train",
    "verify",
    "tune",
    "export",
    "evaluate",
    "benchmark",
    "report",
    "inspect",
    "predict",
    "data",
    "doctor",
)


def loaded_by(*arguments):
    script = (
        "import json, sys; sys.argv = ['edgecnn', *sys.argv[1:]]\n"
        "from edgecnn.cli import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "print(json.dumps(sorted(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script, *arguments], capture_output=True, text=True, check=True)
    return done.stdout, set(json.loads(done.stdout.splitlines()[-1]))


@pytest.mark.parametrize("arguments", [("--help",), *((command, "--help") for command in COMMANDS)], ids=" ".join)
def test_help_loads_no_heavy_package(arguments):
    shown, modules = loaded_by(*arguments)
    assert "Usage:" in shown
    assert not modules & set(HEAVY)
    assert "numpy" not in modules


def test_every_command_is_listed():
    shown, _ = loaded_by("--help")
    for command in COMMANDS:
        assert f"\n  {command} " in shown


def closure(names):
    """Return the distributions that those named need on this machine, extras left out."""
    wanted, found = list(names), {}
    while wanted:
        name = wanted.pop().lower().replace("_", "-")
        if name in found:
            continue
        found[name] = importlib.metadata.distribution(name)
        needs = (Requirement(line) for line in found[name].requires or ())
        wanted += [need.name for need in needs if need.marker is None or need.marker.evaluate({"extra": ""})]
    return found


@pytest.fixture(scope="session")
def core_python(tmp_path_factory):
    """A virtual environment that sees the core dependencies, each file a link, and nothing else."""
    folder = tmp_path_factory.mktemp("core")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(folder)], check=True)
    python = folder / "bin" / "python"
    target = folder / Path(sysconfig.get_path("purelib")).relative_to(sys.prefix)
    distributions = closure(["edgecnn"])
    assert not {"tensorflow", "keras", "tf2onnx", "jax"} & set(distributions)
    for name, distribution in distributions.items():
        if name == "edgecnn":
            continue
        for file in distribution.files or ():
            source = Path(distribution.locate_file(file))
            if ".." in file.parts or "__pycache__" in file.parts or not source.exists():
                continue
            (target / file).parent.mkdir(parents=True, exist_ok=True)
            (target / file).symlink_to(source)
    (target / "edgecnn.pth").write_text(str(Path(__file__).parent.parent))
    return python


def core(python, *arguments, code=0, cwd=None):
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    done = subprocess.run(
        [python, "-m", "edgecnn", *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        env=environment,
        cwd=cwd,
    )
    assert done.returncode == code, done.stderr
    return done


def test_core_environment_has_no_training_packages(core_python):
    found = json.loads(core(core_python, "doctor", "--json").stdout)
    versions = {item["part"]: item for item in found if item["kind"] == "package"}
    runtimes = {item["part"]: item for item in found if item["kind"] == "runtime"}
    for name in ("tensorflow", "keras", "tf2onnx"):
        assert versions[name]["version"] == ""
        assert versions[name]["advice"] == "pip install 'edgecnn[train]'"
    assert versions["onnxruntime"]["version"]
    assert runtimes["litert"]["version"] == runtimes["onnxruntime"]["version"] == "ready"
    assert "pip install 'edgecnn[train]'" in runtimes["keras"]["advice"]


@pytest.mark.parametrize(
    "arguments",
    [
        ("train", "--dataset", "digits"),
        ("run", "--dataset", "digits"),
        ("export", "x.keras", "--raw"),
        ("verify", "reference"),
        ("tune", "--grid", "reference-grid"),
    ],
    ids=lambda arguments: arguments[0],
)
def test_commands_that_train_or_export_say_what_to_install(core_python, tmp_path, arguments):
    done = core(core_python, *arguments, code=1, cwd=tmp_path)
    assert done.stderr.count("\n") == 1
    assert "which is not installed; install it with: pip install 'edgecnn[train]'" in done.stderr
    assert not os.listdir(tmp_path)
