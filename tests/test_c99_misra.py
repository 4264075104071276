"""Rules of MISRA C:2012 that the generated C keeps, checked by cppcheck's addon."""

import importlib.resources
import re
import subprocess
import sys
from pathlib import Path

import pytest

from edgecnn.formats import c99
from edgecnn.formats.c99 import generator, kernel_files, network
from edgecnn.formats.c99.instruction_sets import INSTRUCTION_SETS, InstructionSet
from edgecnn.types import InputContract
from tests.c99_networks import content
from tests.graph_cases import fused_case
from tests.tools import need, require, run

FOLDERS = (Path("/usr/share"), Path("/usr/local/share"), *Path("/usr/lib").glob("*-linux-gnu*"))
VIOLATIONS = {  # of each rule that is kept
    "12.1": "int f(int a, int b) { return a + b * 2; }",
    "12.3": "int f(int a) { int b = a, c = a; return b + c; }",
    "13.3": "void f(int *a) { *a++ = 1; }",
    "15.6": "int f(int a) { if (a) return 1; return 0; }",
}


def addon() -> Path:
    need("cppcheck")
    paths = [folder / "cppcheck" / "addons" / "misra.py" for folder in FOLDERS]
    found = next((path for path in paths if path.is_file()), None)
    require(None if found else "misra.py, an addon of cppcheck, not found")
    assert found is not None
    return found


def violated(source: Path) -> set[tuple[str, str]]:
    """Return the kept rules that a source violates, each with its file and line."""
    script = addon()
    run(["cppcheck", "--dump", "--std=c99", "--quiet", "-I", source.parent, source])
    done = subprocess.run(
        [sys.executable, script, f"{source}.dump"], capture_output=True, text=True, check=False, timeout=600
    )
    assert f"Checking {source}.dump" in done.stdout, done.stderr
    found = re.findall(r"^\[(.*)\] .*\[misra-c2012-([0-9.]+)\]$", done.stdout + done.stderr, re.MULTILINE)
    return {(rule, place) for place, rule in found if rule in VIOLATIONS}


@pytest.mark.parametrize("rule", VIOLATIONS)
def test_checker_finds_a_violation(rule, tmp_path):
    source = tmp_path / "violation.c"
    source.write_text(VIOLATIONS[rule], encoding="utf-8")
    assert {found for found, _ in violated(source)} == {rule}


def kernels(*versions: InstructionSet) -> str:
    """Return the C text of all portable kernels, and of the versions of some instruction sets."""
    files = (importlib.resources.files(c99) / "kernels").iterdir()
    names = [file.name.removesuffix(".c") for file in files if file.is_file()]
    texts = ["#include <stddef.h>", "#include <stdint.h>", "#include <string.h>"]
    texts += [kernel.text for kernel in kernel_files.portable(names)]
    for version in versions:
        texts += ["#define LEFT_SHIFTS", "#define WIDE_SUMS", *kernel_files.version_texts(version, names)]
    return "\n".join((*texts, ""))


def test_every_portable_kernel_keeps_the_rules(tmp_path):
    source = tmp_path / "kernels.c"
    source.write_text(kernels(), encoding="utf-8")
    assert violated(source) == set()


@pytest.mark.campaign
@pytest.mark.parametrize("version", INSTRUCTION_SETS, ids=lambda version: version.name)
def test_kernels_of_an_instruction_set_keep_the_rules(version, tmp_path):
    source = tmp_path / "kernels.c"
    source.write_text(kernels(version), encoding="utf-8")
    assert violated(source) == set()


@pytest.mark.campaign
@pytest.mark.parametrize("kind", ["classifier", "network"])
def test_generated_kits_keep_the_rules(kind, tmp_path):
    """A classifier of raw pixels whose steps have versions for x86, and a network of all kinds of operators."""
    file = fused_case(1).content if kind == "classifier" else content("gated")
    options = generator.CodeOptions("model", InputContract() if kind == "classifier" else None)
    generator.generate(network.read(file, "the model"), tmp_path, options)
    sources = sorted(tmp_path.glob("*.c"))
    assert sources
    assert set().union(*map(violated, sources)) == set()
