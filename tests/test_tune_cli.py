"""`edgecnn tune` as a user calls it: results on stdout, one line for each mistake, nothing half-written."""

import json
import os
import re
import signal
import sqlite3
import subprocess
import sys
import time

import pytest

from edgecnn import api, cli
from edgecnn.cli import show_search
from tests.commands import ROOT, edgecnn
from tests.json_documents import check
from tests.sample_search import sample_grid, sample_study
from tests.searches import GRID, SPACE, write_recipe, write_stripes

SECRET = "hunter2"


@pytest.fixture
def call(capsys, monkeypatch, tmp_path):
    """Run the command line in this process; returns exit code, stdout and stderr."""
    monkeypatch.chdir(tmp_path)

    def run(*arguments):
        monkeypatch.setattr(sys, "argv", ["edgecnn", "tune", *map(str, arguments)])
        code: object = 0
        try:
            cli.main()
        except SystemExit as end:
            code = end.code or 0
        shown = capsys.readouterr()
        return code, shown.out, shown.err

    return run


@pytest.fixture
def fails(call):
    """Run a command that must fail in one line; returns the line."""

    def run(*arguments, code=1):
        got, out, err = call(*arguments)
        lines = [line for line in err.splitlines() if line]
        assert (got, out) == (code, ""), err
        assert len(lines) == 1, err
        assert lines[0].startswith("edgecnn: ")
        return lines[0]

    return run


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((), "say what to search: --grid RECIPE, or RECIPE --trials N, or --status, or --apply FILE"),
        (("a.toml",), "say what to search"),
        (("--trials", 3), "say what to search"),
        (("a.toml", "--grid", "b.toml"), "RECIPE belongs to a study of trials, not to --grid"),
        (("--grid", "b.toml", "--storage", f"postgresql://a:{SECRET}@h/d"), "--storage belongs to a study of trials"),
        (("a.toml", "--trials", 3, "--epochs-scale", 0.1), "--epochs-scale makes a grid small; it goes with --grid"),
        (("a.toml", "--trials", 3, "--status"), "RECIPE starts a search with RECIPE --trials N, and without --status"),
        (("--apply", "x.toml", "--pareto"), "--pareto starts a search with RECIPE --trials N"),
        (("--status", "--workers", 1), "--workers applies to trials that are trained: with RECIPE --trials N"),
        (("--status", "--dataset", "digits"), "--dataset applies to trials that are trained"),
        (("--apply", "x.toml", "--as-is"), "--as-is applies to trials that are trained"),
        (("--status", "--image-size", 28, 28), "--image-size applies to trials that are trained"),
        (("a.toml", "--trials", 3, "--trial", 1), "--trial names the trial that --apply FILE writes"),
    ],
)
def test_options_that_do_not_fit_together(fails, arguments, message):
    line = fails(*arguments, code=2)
    assert message in line
    assert SECRET not in line


def test_numbers_out_of_range(call):
    for wrong in (("--trials", 0), ("--workers", 0), ("--epochs-scale", 0), ("--seed", -1)):
        assert call("a.toml", "--trials", 2, *wrong)[0] == 2


def test_storage_that_cannot_be_used(fails, tmp_path):
    recipe = write_recipe(tmp_path / "small.toml", SPACE)
    search = (recipe, "--trials", 2, "--dataset", "digits", "--storage")
    for url in (f"postgresql://ann:{SECRET}@127.0.0.1:1/db", f"mysql://ann:{SECRET}@h/d", f"ann:{SECRET}@h"):
        for line in (fails(*search, url), fails("--status", "--storage", url)):
            assert SECRET not in line
    assert "ann:***@127.0.0.1:1/db" in fails("--status", "--storage", f"postgresql://ann:{SECRET}@127.0.0.1:1/db")
    assert "there is no storage" in fails("--status")
    assert "there is no storage" in fails("--apply", "x.toml", "--out", tmp_path / "none")
    assert not (tmp_path / "x.toml").exists()


def test_search_space_that_is_none(fails, tmp_path):
    empty = write_recipe(tmp_path / "a.toml", SPACE.replace("low = 0.0005", "low = 0.5"))
    assert "the range 0.5 to 0.02 is empty" in fails(empty, "--trials", 2)
    unknown = write_recipe(tmp_path / "b.toml", SPACE.replace("training.learning_rate", "training.lr"))
    assert "unknown key 'training.lr'; allowed in [training]: epochs" in fails(unknown, "--trials", 2)
    assert "has no [search] table" in fails("reference", "--trials", 2)
    tight = write_recipe(tmp_path / "c.toml", SPACE, max_params=100)
    assert "no candidate of recipe small meets its budget" in fails(tight, "--trials", 2, "--dataset", "digits", code=3)


def test_grid_is_printed_as_scikit_learn_users_know_it(capsys):
    result = sample_grid()
    show_search.grid(result, None, as_json=False)
    lines = capsys.readouterr().out.splitlines()
    header = lines[1].split()
    assert header == [
        "model.activation", "model.dropout[0]", "training.epochs", "split0_test_score", "split1_test_score",
        "split2_test_score", "mean_test_score", "std_test_score", "rank_test_score",
    ]  # fmt: skip
    for line, cell in zip(lines[2:10], result.cells, strict=True):
        cells = line.split()
        assert float(cells[6]) == pytest.approx(cell.mean, abs=5e-5)
        assert float(cells[7]) == pytest.approx(cell.deviation, abs=5e-5)
        assert int(cells[8]) == cell.rank
    assert lines[10] == f"best_params: {dict(result.best.parameters)}"
    assert lines[11] == f"best_score: {result.best.mean:.4f}"
    show_search.grid(result, None, as_json=True)
    printed = json.loads(capsys.readouterr().out)
    assert printed["best_params"] == dict(result.best.parameters)
    assert printed["best_score"] == result.best.mean


def test_study_is_printed_with_its_states_and_its_front(capsys):
    result = sample_study(24)
    show_search.study(result, None, None, as_json=False)
    out = capsys.readouterr().out
    assert "trials: 18 complete, 3 failed, 3 over budget; time left: none" in out
    assert f"front: {len(result.front)} trials" in out
    for number in result.front:
        accuracy, macs, arena = result.trial(number).values
        assert re.search(rf"^ *{number} +{accuracy:.4f} +{macs:,.0f} +{arena:,.0f} ", out, re.M)


@pytest.mark.campaign
def test_small_grid_with_two_workers_and_its_best_cell(tmp_path):
    recipe = write_recipe(tmp_path / "small.toml", GRID)
    stripes = write_stripes(tmp_path / "stripes.npz")
    done = edgecnn(
        "tune", "--grid", recipe, "--dataset", stripes, "--out", tmp_path / "out", "--workers", 2, "--json",
        "--max-train-images", 90, "--epochs-scale", 0.5, "--apply", tmp_path / "best.toml",
    )  # fmt: skip
    printed = json.loads(done.stdout)
    check("output-grid", printed)
    assert printed["grid"]["samples"] == 90
    assert len(printed["grid"]["cells"]) == 4
    assert printed["grid"]["cells"][0]["scores"] == printed["grid"]["cells"][1]["scores"], "1 and 2 epochs become 1"
    assert (tmp_path / "best.toml").exists()
    assert done.stderr == ""


@pytest.mark.campaign
def test_two_workers_share_a_study_and_status_tells_of_them(tmp_path):
    recipe = write_recipe(tmp_path / "small.toml", SPACE.replace("[0.1, 0.2, 1.0]", "[0.1]"))
    stripes = write_stripes(tmp_path / "stripes.npz")
    out = tmp_path / "out"
    done = edgecnn("tune", recipe, "--trials", 4, "--dataset", stripes, "--out", out, "--workers", 2)
    assert "4 trials planned" in done.stdout
    assert sum(line.startswith("trial ") for line in done.stderr.splitlines()) == 4
    status = json.loads(edgecnn("tune", "--status", "--out", out, "--json").stdout)
    check("output-study", status)
    assert {trial["state"] for trial in status["trials"]} <= {"complete", "pruned"}
    assert len({trial["worker"] for trial in status["trials"]}) == 2
    assert status["seconds_left"] == 0
    assert json.loads((out / "search.json").read_text())["study"]["trials"][0]["worker"] == ""
    with sqlite3.connect(out / "study.db") as database:
        threads = {value for (value,) in database.execute(
            "SELECT value_json FROM trial_user_attributes WHERE key = 'threads'"
        )}  # fmt: skip
    assert threads == {str(max(1, len(os.sched_getaffinity(0)) // 2))}


@pytest.mark.campaign
def test_ctrl_c_in_a_terminal_reaches_all_and_loses_nothing(tmp_path):
    recipe = write_recipe(tmp_path / "small.toml", SPACE.replace("[0.1, 0.2, 1.0]", "[0.1]"))
    stripes = write_stripes(tmp_path / "stripes.npz")
    command = [sys.executable, "-m", "edgecnn", "tune", recipe, "--trials", "200", "--dataset", stripes]
    command += ["--out", str(tmp_path / "out"), "--workers", "2"]
    with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True, start_new_session=True) as child:
        assert child.stderr is not None
        shown = [next(line for line in child.stderr if line.startswith("trial "))]
        for _ in range(3):
            os.killpg(child.pid, signal.SIGINT)
            time.sleep(0.2)
        shown += list(child.stderr)
        code = child.wait(timeout=60)
    assert code == 130, shown
    told = r"interrupted; \d+ of 200 trials of study small have ended, running ones returned to the queue"
    assert re.search(told, shown[-1])
    result = api.tune_status(api.default_storage(tmp_path / "out"))
    assert {trial.state for trial in result.trials} <= {"complete", "pruned"}


@pytest.mark.campaign
def test_grid_whose_worker_and_then_itself_is_killed_continues(tmp_path):
    recipe = write_recipe(tmp_path / "small.toml", GRID)
    stripes = write_stripes(tmp_path / "stripes.npz")
    arguments = ["tune", "--grid", recipe, "--dataset", stripes, "--workers", "2", "--out"]
    whole = json.loads(edgecnn(*arguments, tmp_path / "whole", "--json").stdout)["grid"]
    out = tmp_path / "killed"
    with subprocess.Popen([sys.executable, "-m", "edgecnn", *arguments, str(out)], cwd=ROOT) as child:
        while not (out / "grid.jsonl").exists():
            time.sleep(0.05)
        child.kill()
    again = json.loads(edgecnn(*arguments, out, "--json").stdout)["grid"]
    assert [cell["scores"] for cell in again["cells"]] == [cell["scores"] for cell in whole["cells"]]
