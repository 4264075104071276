"""Documents name what is there: paths of files, and functions of the Python interface."""

import ast
import inspect
import re
import tomllib
from pathlib import Path

import pytest
import yaml

from edgecnn import __version__, api

ROOT = Path(__file__).parents[1]
DOCUMENTS = ("ARCHITECTURE.md", "CONTRIBUTING.md", "README.md", "SECURITY.md")
PATH = re.compile(r"`((?:[\w.-]+/)+(?:[\w.-]+\.\w+)?)`")


@pytest.mark.parametrize("name", ["ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md"])
def test_paths_are_there(name):
    found = PATH.findall((ROOT / name).read_text(encoding="utf-8"))
    missing = [path for path in found if not (ROOT / path).exists() and not (ROOT / "edgecnn" / path).exists()]
    assert not missing
    assert found or name == "SECURITY.md"


@pytest.mark.parametrize("name", DOCUMENTS)
def test_python_calls_the_interface_as_it_is(name):
    """Arguments of calls to `api` bind to the signatures."""
    text = (ROOT / name).read_text(encoding="utf-8")
    for block in re.findall(r"```python\n(.*?)```", text, re.DOTALL):
        for node in ast.walk(ast.parse(block)):
            if isinstance(node, ast.Call) and ast.unparse(node.func).startswith("api."):
                function = getattr(api, ast.unparse(node.func).removeprefix("api."))
                keywords = {str(word.arg): None for word in node.keywords}
                inspect.signature(function).bind(*node.args, **keywords)


def test_version_is_that_of_the_package_and_the_newest_of_the_changelog():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    sections = re.findall(
        r"^## (\S+) \((not released|\d{4}-\d\d-\d\d)\)$", (ROOT / "CHANGELOG.md").read_text(), re.MULTILINE
    )
    assert project["version"] == __version__ == sections[0][0]


def test_pre_commit_runs_the_tools_of_the_lock():
    hooks = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text())["repos"][0]["hooks"]
    lock = (ROOT / "requirements.lock").read_text()
    for hook in hooks:
        folder, _, command = hook["entry"].rpartition("/")
        assert (folder, hook["language"]) == (".venv/bin", "system")
        assert re.search(rf"^{command.split()[0]}==", lock, re.MULTILINE)
