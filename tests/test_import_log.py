"""A board's serial log: what a real self-test prints amid the noise of a serial line, and what may be wrong with it."""

import dataclasses
import json
import subprocess
import sys

import pytest

from edgecnn import api, bundle, cli
from edgecnn.bundle import Bundle, measurements
from edgecnn.errors import BundleError, DataError, ModelError, UsageError
from edgecnn.formats.c99 import package, test_vectors
from edgecnn.system.files import sha256_of, write_json
from edgecnn.types import Artifact, Evaluation, from_json, to_json
from tests import stub_kit
from tests.sample_report import DEVICES, sample_content

BOARD = """#include <stdio.h>
#include "model.h"
#include "model_selftest.h"
static uint32_t arena[8], now, step;
static void print_line(const char *line) { printf("%s%s\\r\\n", "[00:00:01.250] \\033[0;32mI (12) app: ", line); }
static uint32_t read_cycles(void) { step += 1000u; return now += step; }
int main(void) { (void)model_selftest(arena, print_line, read_cycles); return 0; }
"""


def self_test(folder, *flags):
    """Compile the kit with a program that stands for a board, and return what it prints."""
    (folder / "board.c").write_text(BOARD)
    sources = ["board.c", "model.c", "model_selftest.c"]
    subprocess.run(["gcc", '-DMODEL_BOARD="Test board 3"', *flags, *sources, "-o", "board"], cwd=folder, check=True)
    return subprocess.run(["./board"], cwd=folder, capture_output=True, text=True, check=True).stdout


@pytest.fixture(scope="module")
def printed(tmp_path_factory):
    folder = tmp_path_factory.mktemp("kit")
    package.write(folder, stub_kit.write_model(folder), *stub_kit.vectors())
    return self_test(folder)


@pytest.fixture
def made(tmp_path):
    """A bundle with the kit of the stub model, evaluated."""
    folder, content = tmp_path / "bundle", sample_content(images=600)
    kit = stub_kit.write_model(folder / "c-int8")
    names = [f"c-int8/{name}" for name in package.write(folder / "c-int8", kit, *stub_kit.vectors())]
    description = folder / "c-int8/kit.json"
    artifact = Artifact(
        "c-int8", "c-int8/kit.json", sha256_of(description), description.stat().st_size, kit.inputs[0].spec,
        kit.outputs[0].spec, kit.contract, integer_only=True,
    )  # fmt: skip
    made = Bundle(folder, dataclasses.replace(content.manifest, artifacts=(artifact,), parity=(), files=()))
    write_json(made.path(bundle.EVALUATION), to_json(content.evaluation))
    made.save(made.manifest, [*names, bundle.EVALUATION])
    return made


@pytest.fixture
def log(tmp_path, printed):
    path = tmp_path / "serial.log"
    path.write_bytes(b"\x00\xff boot v2.1\r\nready\r\n" + printed.encode() + b"\r\nsensor 41\r\n")
    return path


def replaced(log, old, new):
    text = log.read_text(errors="replace")
    assert old in text
    log.write_text(text.replace(old, new))
    return log


def test_the_board_joins_the_devices_with_what_it_measured(made, log):
    result = api.import_log(made.folder, log)
    device = result.devices[-1]
    assert device.format == "c-int8"
    assert device.runtime == device.board == "Test board 3"
    assert device.compiler.startswith("GCC ")
    assert (device.samples, device.differing) == (3, 0)
    assert device.cycles == 4000  # of 2000, 4000 and 6000
    assert (device.arena_bytes, device.weight_bytes) == (16, 48)
    assert device.instructions is device.code_bytes is device.stack_bytes is None
    assert result.devices[:-1] == DEVICES[1:-1], "the row of the same board was replaced"
    stored = bundle.load(made.folder)
    kept = from_json(Evaluation, json.loads(stored.path(bundle.EVALUATION).read_text()))
    assert kept == result
    assert measurements.evaluation(stored) == result


def test_importing_twice_changes_nothing_more(made, log):
    assert api.import_log(made.folder, log) == api.import_log(made.folder, log)


def test_the_last_complete_self_test_of_the_model_counts(made, log, printed):
    older = printed.replace("cycles 4000", "cycles 99")
    other = printed.replace(stub_kit.SHA256, "f" * 64).replace("cycles 4000", "cycles 77")
    cut = "".join(printed.splitlines(keepends=True)[:4])
    log.write_text(older + printed + other + cut)
    assert api.import_log(made.folder, log).devices[-1].cycles == 4000


def test_a_board_without_a_cycle_counter_is_taken(made, log):
    replaced(log, "cycles 4000", "cycles unknown")
    assert api.import_log(made.folder, log).devices[-1].cycles is None


def test_a_counter_that_stood_still_counted_nothing(made, log):
    replaced(log, "cycles 4000", "cycles 0")
    assert api.import_log(made.folder, log).devices[-1].cycles is None


@pytest.mark.parametrize(("said", "shown"), [("unnamed", "serial"), ("cortex-m4", "cortex-m4, the board")])
def test_boards_do_not_take_each_other_s_rows(made, log, said, shown):
    """One that nobody named goes by the log's name; one that is called as an emulated one stands beside it."""
    replaced(log, "board Test board 3", f"board {said}")
    assert api.import_log(made.folder, log).devices[-1].runtime == shown


def test_a_log_as_powershell_writes_it(made, log, printed):
    log.write_bytes(printed.encode("utf-16"))
    assert api.import_log(made.folder, log).devices[-1].cycles == 4000


def test_a_board_that_computes_something_else_is_shown_as_that(made, tmp_path):
    folder = tmp_path / "faulty"
    package.write(folder, stub_kit.write_model(folder), *stub_kit.vectors())
    source = folder / "model.c"
    source.write_text(source.read_text().replace("sum /= 256", "sum /= 250"))
    log = tmp_path / "faulty.log"
    log.write_text(self_test(folder))
    assert "result FAIL" in log.read_text()
    assert api.import_log(made.folder, log).devices[-1].differing == 3


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("edgecnn-selftest", "something else", "has no line 'edgecnn-selftest begin'"),
        ("edgecnn-selftest result PASS", "", "ends before the self-test does"),
        (stub_kit.SHA256, "f" * 64, r"is of another model \(ffffffffffff\) than the bundle's \(0123456789ab\)"),
        ("edgecnn-selftest crc32", "edgecnn-selftest c", "lacks the self-test's line 'crc32'"),
        ("edgecnn-selftest board Test board 3", "edgecnn-sel", "lacks the self-test's line 'board'"),
        ("vectors 3", "vectors 4", "has 4 test vectors, the bundle's kit 3"),
        ("vectors 3", "vectors three", "has 'three' as the self-test's vectors"),
        ("arena 16", "arena 16\nedgecnn-selftest arena 18", "lacks the self-test's line 'arena', or has it twice"),
        ("differing 0", "differing 1", "contradicts itself"),
        ("result PASS", "result FAIL", "contradicts itself"),
        ("cycles 4000", "cycles 40?0", r"has '40\?0' as the self-test's cycles"),
        ("cycles 4000", "error arena not aligned", "ended with the error 'arena not aligned'"),
    ],
)
def test_a_log_that_is_no_proof_is_refused_in_one_line(made, log, old, new, reason):
    before = made.path(bundle.EVALUATION).read_bytes()
    with pytest.raises(DataError, match=reason) as caught:
        api.import_log(made.folder, replaced(log, old, new))
    assert "\n" not in str(caught.value)
    assert str(log) in str(caught.value)
    assert made.path(bundle.EVALUATION).read_bytes() == before


def test_a_changed_crc_is_refused(made, log):
    _, right = test_vectors.expected(made.folder / "c-int8", stub_kit.describe())
    with pytest.raises(DataError, match=f"other test vectors than the bundle's .*{right:08x} is the bundle's.; flash"):
        api.import_log(made.folder, replaced(log, f"crc32 {right:08x}", f"crc32 {right ^ 1:08x}"))


def test_a_log_that_is_not_there_is_named(made, tmp_path):
    with pytest.raises(DataError, match=r"cannot read .*none\.log"):
        api.import_log(made.folder, tmp_path / "none.log")


def test_a_bundle_without_a_kit_or_an_evaluation_is_told_what_to_do(made, log):
    made.forget([bundle.EVALUATION])
    assert measurements.evaluation(made) is None
    with pytest.raises(BundleError, match="was not evaluated; do that first"):
        api.import_log(made.folder, log)
    write_json(made.path(bundle.EVALUATION), to_json(sample_content(images=600).evaluation))
    made.save(dataclasses.replace(made.manifest, artifacts=()), [bundle.EVALUATION])
    with pytest.raises(BundleError, match="has no C kit; make it with: edgecnn export"):
        api.import_log(made.folder, log)


def test_vectors_that_do_not_say_what_they_expect_are_refused(made, log):
    path = made.folder / "c-int8/model_test_vectors.h"
    path.write_text("/* nothing */\n")
    made.save(made.manifest, ["c-int8/model_test_vectors.h"])
    with pytest.raises(ModelError, match="does not name its vectors"):
        api.import_log(made.folder, log)


def test_the_command_shows_the_board_and_refuses_in_one_line(made, log, capsys, monkeypatch):
    def run(*arguments):
        monkeypatch.setattr(sys, "argv", ["edgecnn", *map(str, arguments)])
        with pytest.raises(SystemExit) as end:
            cli.main()
        return end.value.code or 0, *capsys.readouterr()

    code, out, _ = run("evaluate", made.folder, "--import", log)
    assert code == 0
    row = next(line.split() for line in out.splitlines() if "Test board 3" in line)
    assert row == ["c-int8", "Test", "board", "3", "3", "0", "4,000", "48", "16"]
    replaced(log, "result PASS", "result FAIL")
    code, out, err = run("evaluate", made.folder, "--import", log)
    assert (code, out) == (UsageError.exit_code - 1, "")
    assert len(err.splitlines()) == 1
    assert "contradicts itself" in err
