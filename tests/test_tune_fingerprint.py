"""The code hash of a search covers the sources that its scores depend on."""

import ast
from pathlib import Path

import edgecnn
from edgecnn.tune import fingerprint

ROOT = Path(edgecnn.__file__).parent
OBJECTIVES = ("edgecnn.tune.objective", "edgecnn.tune.grid", "edgecnn.tune.folds")
COMPUTE_NOTHING = {"types", "errors", "system"}
MODULES = {
    ".".join(path.relative_to(ROOT.parent).with_suffix("").parts).removesuffix(".__init__"): path
    for path in ROOT.rglob("*.py")
}


def imports(module):
    for node in ast.walk(ast.parse(MODULES[module].read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def reached(*modules):
    """Return the modules of the package that these import, directly or not, also within functions."""
    found, left = set(), list(modules)
    while left:
        module = left.pop()
        if module in MODULES and module not in found:
            found.add(module)
            left += imports(module)
    return found


def test_code_hash_covers_all_that_an_objective_imports():
    packages = {module.split(".")[1] for module in reached(*OBJECTIVES) if "." in module}
    assert set(fingerprint.CODE) <= packages, "a package that moved is hashed as nothing"
    assert packages - set(fingerprint.CODE) == COMPUTE_NOTHING


def test_code_hash_follows_a_source(monkeypatch, tmp_path):
    for name in ("formats", "report"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.py").write_text("one = 1")
    monkeypatch.setattr(edgecnn, "__file__", str(tmp_path / "__init__.py"))
    before = fingerprint.code_hash()
    (tmp_path / "report" / "a.py").write_text("one = 2")
    assert fingerprint.code_hash() == before
    (tmp_path / "formats" / "a.py").write_text("one = 2")
    assert fingerprint.code_hash() != before
