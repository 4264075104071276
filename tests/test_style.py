"""The house style that ruff has no rule for: short functions and files, docstrings that name their subject first."""

import ast
import statistics
from pathlib import Path

import pytest

import edgecnn

ROOT = Path(edgecnn.__file__).parent
MODULES = {path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted(ROOT.rglob("*.py"))}
QUESTION_WORDS = {"How", "That", "What", "When", "Where", "Whether", "Which", "Who", "Why"}


def lengths():
    for path, tree in MODULES.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield (node.end_lineno or 0) - node.lineno + 1, f"{path.relative_to(ROOT)}: {node.name}"


def test_functions_fit_in_one_look():
    found = sorted(lengths())
    assert [name for length, name in found if length > 50] == []
    assert statistics.quantiles([length for length, _ in found], n=10)[-1] <= 25


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_module_is_short_and_documented(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) < 300
    for node in ast.walk(MODULES[path]):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and (text := ast.get_docstring(node)):
            assert text.split()[0].rstrip(",") not in QUESTION_WORDS, text.splitlines()[0]
