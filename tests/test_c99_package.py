import json
import re
import shutil
import subprocess
import zlib
from pathlib import Path

import numpy as np
import pytest

from edgecnn.errors import ModelError
from edgecnn.formats.c99 import export, package, test_vectors
from edgecnn.formats.tflite.formats import read
from edgecnn.kit_manifests.c_manifest import CKitManifest
from tests import stub_kit
from tests.operator_draws import activation, single
from tests.reference_kernels import Quantized
from tests.test_c99_misra import violated
from tests.tools import need

STRICT = ("-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Wdouble-promotion", "-Werror")
ARDUINO = """#include <stdint.h>
#include <stdio.h>
#define F_CPU 16000000UL
struct Port {
  void begin(unsigned long) {}
  void println(const char *line) { puts(line); }
};
static Port Serial;
static inline unsigned long micros() { return 7; }
static inline void delay(unsigned long) {}
"""


def make(folder, prefix="model", pairs=1):
    kit = stub_kit.write_model(folder, prefix, pairs)
    return kit, package.write(folder, kit, *stub_kit.vectors(pairs=pairs))


def run(*command, cwd, code=0):
    if not command[0].startswith("./"):
        need(command[0])
    done = subprocess.run([*map(str, command)], cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == code, done.stdout + done.stderr
    return done.stdout


def facts(output):
    lines = [line.split(" ", 2) for line in output.splitlines() if line.startswith("edgecnn-selftest ")]
    return {key: value for _, key, value in lines}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    path = tmp_path_factory.mktemp("kit") / "c-int8"
    make(path)
    return path


@pytest.fixture
def copy(folder, tmp_path):
    return Path(shutil.copytree(folder, tmp_path / "c-int8"))


def test_it_names_every_file_that_it_consists_of(tmp_path):
    _, names = make(tmp_path)
    assert set(names) == {str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*") if path.is_file()}


def test_the_same_model_gives_the_same_bytes_whatever_the_folder_is(tmp_path):
    _, names = make(tmp_path / "one")
    make(tmp_path / "two")
    for name in names:
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes(), name
        assert str(tmp_path) not in (tmp_path / "one" / name).read_text(), name


def test_no_placeholder_is_left(tmp_path):
    _, names = make(tmp_path)
    for name in names:
        assert not re.search(r"@\w+@", (tmp_path / name).read_text()), name


def test_the_description_survives_its_file(tmp_path):
    kit, _ = make(tmp_path)
    assert CKitManifest.read(tmp_path / "kit.json") == kit


@pytest.mark.parametrize(
    ("key", "value", "reason"),
    [
        ("schema", 9, "schema is 9, this edgecnn reads up to 2; install a newer edgecnn"),
        ("schema", "2", "schema is '2'; a number from 1 to 2 is needed"),
        ("prefix", "a-b", "prefix is 'a-b'"),
        ("sources", ["../model.c"], "'../model.c' is not the name of a file beside kit.json"),
        ("sources", [], "must not be empty"),
        ("macs", "many", "macs must be int"),
    ],
)
def test_a_damaged_description_is_refused(tmp_path, key, value, reason):
    path = tmp_path / "kit.json"
    path.write_text(json.dumps(stub_kit.describe().to_json() | {key: value}))
    with pytest.raises(ModelError, match=reason):
        CKitManifest.read(path)


def test_vectors_of_another_size_are_refused(tmp_path):
    kit = stub_kit.write_model(tmp_path)
    inputs, outputs = stub_kit.vectors()
    for wrong in ((inputs[:, :-1], outputs), (inputs, outputs[:-1]), (inputs[:0], outputs[:0])):
        with pytest.raises(ValueError, match=r"must be int8 \(N, "):
            package.write(tmp_path, kit, *wrong)
    with pytest.raises(ValueError, match="got int16"):
        package.write(tmp_path, kit, inputs.astype(np.int16), outputs)


def test_make_test_prints_every_fact(copy):
    found = facts(run("make", "-s", "test", f"CFLAGS=-O2 {' '.join(STRICT)}", cwd=copy))
    expected = zlib.crc32(stub_kit.vectors()[1].tobytes())
    assert found.pop("compiler").startswith("GCC ")
    assert found == {
        "begin": "model",
        "board": "unnamed",
        "model": stub_kit.SHA256,
        "arena": "16",
        "vectors": "3",
        "crc32": f"{expected:08x}",
        "differing": "0",
        "cycles": "unknown",
        "result": "PASS",
    }
    assert test_vectors.expected(copy, stub_kit.describe()) == (3, expected)


def test_a_corrupted_weight_fails(copy):
    source = copy / "model.c"
    weight = str(stub_kit.WEIGHTS[1, 0])
    text, count = re.subn(rf"\}}, \{{{weight},", "}, {-128,", source.read_text(), count=1)
    assert count == 1
    source.write_text(text)
    found = facts(run("make", "-s", "test", cwd=copy, code=2))
    assert found["result"] == "FAIL"
    assert int(found["differing"]) > 0
    assert int(found["crc32"], 16) != test_vectors.expected(copy, stub_kit.describe())[1]


def test_cmake_builds_it_and_ctest_passes(copy):
    run("cmake", "-S", ".", "-B", "out", cwd=copy)
    run("cmake", "--build", "out", cwd=copy)
    assert "100% tests passed" in run("ctest", "--test-dir", "out", cwd=copy)


@pytest.mark.parametrize("way", ["add_subdirectory", "find_package"])
def test_a_cmake_project_takes_it_in(way, copy, tmp_path):
    """The folder's name has a space, which the options of the compiler must survive."""
    installed, project = tmp_path / "in stalled", tmp_path / "project"
    project.mkdir()
    found = f"add_subdirectory({copy} kit)" if way == "add_subdirectory" else "find_package(edgecnn_model REQUIRED)"
    (project / "CMakeLists.txt").write_text(
        f"cmake_minimum_required(VERSION 3.13)\nproject(user C)\n{found}\n"
        f"add_executable(user {copy}/host/main.c)\ntarget_link_libraries(user edgecnn::model)\n"
    )
    if way == "find_package":
        run("cmake", "-S", ".", "-B", "out", f"-DCMAKE_INSTALL_PREFIX={installed}", cwd=copy)
        run("cmake", "--build", "out", "--target", "install", cwd=copy)
        for name in ("model.h", "model_selftest.h"):
            (copy / name).unlink()  # so that the installed ones are found, or none
    run("cmake", "-S", ".", "-B", "out", f"-DCMAKE_PREFIX_PATH={installed}", cwd=project)
    run("cmake", "--build", "out", cwd=project)
    assert facts(run("./out/user", cwd=project))["result"] == "PASS"


def test_the_licence_covers_the_code_and_leaves_the_weights_to_their_owner(folder):
    text = (folder / "LICENSE").read_text()
    assert text.startswith("MIT No Attribution\n")
    assert "(model_weights.h)" in text
    sources = [path for path in folder.rglob("*") if path.suffix in (".c", ".h", ".ino") and path.stem != "model"]
    assert len(sources) == 5  # the stub's own two apart
    assert all("SPDX-License-Identifier: MIT-0" in path.read_text().splitlines()[0] for path in sources)


def test_several_inputs_and_outputs_are_passed_in_order(tmp_path):
    make(tmp_path, pairs=2)
    found = facts(run("make", "-s", "test", f"CFLAGS=-O2 {' '.join(STRICT)}", cwd=tmp_path))
    assert (found["result"], found["arena"]) == ("PASS", "32")


def test_the_board_and_the_median_of_the_cycles_are_reported(copy):
    (copy / "board.c").write_text(
        '#include <stdio.h>\n#include "model.h"\n#include "model_selftest.h"\n'
        "static uint32_t arena[8], now = 0xfffffff0u, step;\n"
        "static void print_line(const char *line) { (void)puts(line); }\n"
        "static uint32_t read_cycles(void) { step += 10u; return now += step; }\n"
        "int main(void) { return model_selftest(arena, print_line, read_cycles); }\n"
    )
    run("gcc", *STRICT, '-DMODEL_BOARD="Test board 1"', "model.c", "model_selftest.c", "board.c", "-o", "b", cwd=copy)
    found = facts(run("./b", cwd=copy))
    assert (found["board"], found["cycles"]) == ("Test board 1", "40")  # 20, 40 and 60, over the end of the counter


def test_an_arena_out_of_line_is_said(copy):
    text = (copy / "host/main.c").read_text()
    (copy / "host/main.c").write_text(text.replace("selftest(arena", "selftest((char *)arena + 1"))
    found = facts(run("make", "-s", "test", cwd=copy, code=2))
    assert (found["error"], found["result"]) == ("arena not aligned", "FAIL")


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
@pytest.mark.parametrize("language", [("c", "c99"), ("c++", "c++11")], ids="-".join)
def test_the_self_test_compiles_without_a_warning(folder, tmp_path, compiler, language):
    kind, standard = language
    for source in ("model_selftest.c", "model.c", "host/main.c"):
        command = (compiler, "-x", kind, f"-std={standard}", *STRICT, "-I.", "-c", source, "-o", tmp_path / "o")
        run(*command, cwd=folder)


def test_the_self_test_keeps_precedence_commas_side_effects_and_braces_plain(folder):
    assert violated(folder / "model_selftest.c") == set()


def test_two_kits_of_the_generator_are_libraries_of_one_program(tmp_path):
    """Their private files have the same names, each in the folder of its kit."""
    for name, zero_point in (("one", -128), ("two", 3)):
        source = Quantized(0.5, zero_point)
        path = tmp_path / f"{name}.tflite"
        path.write_bytes(single("RELU", {"x": activation(source, (1, 8)), "y": activation(source, (1, 8))}))
        export.write(read(path), tmp_path / name, vectors=np.zeros((0,), np.uint8), prefix=name)
    (tmp_path / "CMakeLists.txt").write_text(
        "cmake_minimum_required(VERSION 3.13)\nproject(both C)\nadd_subdirectory(one)\nadd_subdirectory(two)\n"
        "add_executable(both both.c)\ntarget_link_libraries(both edgecnn::one edgecnn::two)\n"
    )
    (tmp_path / "both.c").write_text(
        '#include <stdio.h>\n#include "one_selftest.h"\n#include "two_selftest.h"\n#include "one.h"\n#include "two.h"\n'
        "static ONE_ARENA(a);\nstatic TWO_ARENA(b);\nstatic void print_line(const char *line) { puts(line); }\n"
        "int main(void) { return one_selftest(a, print_line, NULL) + two_selftest(b, print_line, NULL); }\n"
    )
    run("cmake", "-S", ".", "-B", "out", cwd=tmp_path)
    run("cmake", "--build", "out", cwd=tmp_path)
    assert run("./out/both", cwd=tmp_path).count("result PASS") == 2


def test_two_kits_link_together(tmp_path):
    for prefix in ("model", "other"):
        make(tmp_path, prefix)
    (tmp_path / "both.c").write_text(
        '#include "model.h"\n#include "model_selftest.h"\n#include "other.h"\n#include "other_selftest.h"\n'
        "static uint32_t arena[8];\nstatic void print_line(const char *line) { (void)line; }\n"
        "int main(void) { return model_selftest(arena, print_line, 0) + other_selftest(arena, print_line, 0); }\n"
    )
    sources = [f"{prefix}{part}.c" for prefix in ("model", "other") for part in ("", "_selftest")]
    run("gcc", *STRICT, *sources, "both.c", "-o", "both", cwd=tmp_path)
    run("./both", cwd=tmp_path)


@pytest.mark.parametrize("pairs", [1, 2])
def test_the_example_of_the_readme_compiles(tmp_path, pairs):
    make(tmp_path, pairs=pairs)
    code = re.search(r"```c\n(.*?)```", (tmp_path / "README.md").read_text(), re.DOTALL)
    assert code
    assert len(code[1].splitlines()) <= 10
    (tmp_path / "example.c").write_text(code[1])
    run("gcc", "-std=c99", *STRICT, "-c", "example.c", cwd=tmp_path)


def sketch(folder):
    """The example as the Arduino builder hands it to the compiler."""
    (folder / "Arduino.h").write_text(ARDUINO)
    text = (folder / "examples/SelfTest/SelfTest.ino").read_text()
    (folder / "sketch.cpp").write_text(f"#include <Arduino.h>\n{text}")


@pytest.mark.parametrize("processor", ["cortex-m0", "cortex-m4", "cortex-m33"])
def test_the_arduino_example_compiles_for_a_board(copy, processor):
    sketch(copy)
    flags = (f"-mcpu={processor}", "-mthumb", "-Os", *STRICT, "-I.")
    run("arm-none-eabi-g++", *flags, "-fno-exceptions", "-c", "sketch.cpp", cwd=copy)
    for source in ("model.c", "model_selftest.c"):
        run("arm-none-eabi-gcc", "-std=c99", *flags, "-c", source, cwd=copy)


def test_the_arduino_example_prints_the_self_test(copy):
    sketch(copy)
    with (copy / "sketch.cpp").open("a") as stream:
        stream.write("int main() { setup(); loop(); return 0; }\n")
    assert all(path.name.startswith("model") for path in copy.glob("*.c"))  # the builder compiles all that lie there
    for source in copy.glob("*.c"):
        run("gcc", '-DARDUINO_BOARD="Uno"', "-c", source, cwd=copy)
    run("g++", *STRICT, "-I.", "sketch.cpp", "model.o", "model_selftest.o", "-o", "sketch", cwd=copy)
    found = facts(run("./sketch", cwd=copy))
    assert (found["board"], found["cycles"], found["result"]) == ("Uno", "0", "PASS")
