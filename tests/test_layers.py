"""Imports go one way, and formats and runtimes never meet."""

import ast
import graphlib
from pathlib import Path

import pytest

import edgecnn

ROOT = Path(edgecnn.__file__).parent
LEVELS = [
    {"errors"},
    {"types"},
    {"system"},
    {"interpreters", "kit_manifests", "recipes"},
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


def dotted(path):
    return ".".join((ROOT.name, *path.relative_to(ROOT).with_suffix("").parts)).removesuffix(".__init__")


def test_no_modules_import_each_other_in_a_circle():
    """Imports inside functions count, too: they are where a circle hides."""
    names = set(map(dotted, MODULES))
    graph = {}
    for path in MODULES:
        here = dotted(path)
        found = set()
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.ImportFrom) and node.module:
                found |= {f"{node.module}.{alias.name}" for alias in node.names} | {node.module}
            elif isinstance(node, ast.Import):
                found |= {alias.name for alias in node.names}
        # a package's own modules import one another through it, as in `from edgecnn.models import budget`
        graph[here] = {there for there in found & names if not here.startswith(f"{there}.")} - {here}
    assert len(graph) > 100
    graphlib.TopologicalSorter(graph).prepare()  # raises CycleError, which names the circle


def test_only_the_command_line_prints_or_exits():
    for path in MODULES:
        if path.relative_to(ROOT).parts[0] in ("cli", "__main__.py"):
            continue
        calls = [node.func for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Call)]
        names = {call.id for call in calls if isinstance(call, ast.Name)}
        assert not names & {"print", "exit", "quit"}, path
