"""Imports go one way, and formats and runtimes never meet."""

import ast
from pathlib import Path

import pytest

import edgecnn

ROOT = Path(edgecnn.__file__).parent
LEVELS = [
    {"errors"},
    {"types"},
    {"system"},
    {"interpreters", "kits", "recipes"},
    {"data", "models"},
    {"formats", "runtimes", "training"},
    {"evaluation"},
    {"tune", "bundle"},
    {"report"},
    {"commands"},
    {"api"},
    {"cli"},
    {"__main__"},
]
LEVEL = {name: level for level, names in enumerate(LEVELS) for name in names}


def imports(path):
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] == "edgecnn":
            if node.module == "edgecnn":
                yield from (alias.name for alias in node.names if alias.name != "__version__")
            else:
                yield node.module.split(".")[1]
        elif isinstance(node, ast.Import):
            yield from (a.name.split(".")[1] for a in node.names if a.name.startswith("edgecnn."))


MODULES = sorted(path for path in ROOT.rglob("*.py") if path != ROOT / "__init__.py")


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_go_one_way(path):
    here = path.relative_to(ROOT).parts[0].removesuffix(".py")
    for there in imports(path):
        assert here == there or LEVEL[there] < LEVEL[here], f"{here} must not import {there}"


def test_only_the_command_line_prints_or_exits():
    for path in MODULES:
        if path.relative_to(ROOT).parts[0] in ("cli", "__main__.py"):
            continue
        calls = [node.func for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Call)]
        names = {call.id for call in calls if isinstance(call, ast.Name)}
        assert not names & {"print", "exit", "quit"}, path
