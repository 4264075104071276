"""`run`: training, export, evaluation, benchmark and report in one command."""

import dataclasses
import os
import subprocess
from pathlib import Path

from edgecnn import bundle
from edgecnn.bundle.measurements import read_measurement
from edgecnn.commands import release, training_options
from edgecnn.commands.evaluate import evaluate
from edgecnn.commands.export import export_bundle
from edgecnn.commands.report import report
from edgecnn.commands.train import train
from edgecnn.commands.training_options import TrainOptions
from edgecnn.errors import EdgecnnError, TrainingInterruptedError
from edgecnn.system import processes
from edgecnn.types import Benchmark, Evaluation, NullProgress, Progress

_NO_PROGRESS = NullProgress()
_DEFAULTS = TrainOptions()


@dataclasses.dataclass(frozen=True, slots=True)
class Outcome:
    """Result of a whole run.

    Attributes:
        folder: the bundle.
        evaluation: accuracy of every artifact on every runtime.
        benchmark: latency of every artifact on every runtime.
        written: the report's files.
    """

    folder: Path
    evaluation: Evaluation
    benchmark: Benchmark
    written: tuple[Path, ...]


def run(
    options: TrainOptions = _DEFAULTS,
    out: Path = Path("runs/reference"),
    *,
    resume: bool = False,
    force: bool = False,
    pretrained: bool = False,
    threads: int = 1,
    progress: Progress = _NO_PROGRESS,
) -> Outcome:
    """Train, export, evaluate, benchmark and report.

    Args:
        options: as `train` takes them.
        out: folder of the bundle.
        resume: as `train` takes it.
        force: replace the run that `out` holds.
        pretrained: start, without training, from the released weights of the recipe and `options.seed`;
            options that would change a training are refused.
        threads: as `benchmark` takes it.
        progress: shows each step.

    Raises:
        EdgecnnError: a failure that the user can correct, in one line; the results before it are kept.
    """
    if pretrained:
        release.refuse_training_options(options, resume=resume)
        dataset = options.dataset or "auto"
        release.start(options.recipe or "reference", out, dataset=dataset, seed=options.seed, force=force)
    else:
        try:
            train(options, out, resume=resume, force=force, progress=progress)
        except TrainingInterruptedError as error:
            again = options.continued(out).with_default_recipe().command(out, "run")
            raise TrainingInterruptedError(error.problem, advice=error.advice, resume_command=again) from error
    return _measured(out, training_options.images_of(out, options.dataset, options.root), threads, progress)


def _measured(out: Path, images: Path | None, threads: int, progress: Progress) -> Outcome:
    """Export and measure a trained bundle on the images at `images`; None for those that are found automatically."""
    found = () if images is None else ("--data", processes.as_operand(images))
    if os.environ.get("KERAS_BACKEND", "tensorflow") == "tensorflow":
        export_bundle(out, data=images, progress=progress)
    else:  # the converters need TensorFlow, and a process has only one backend
        _in_own_process("export", (processes.as_operand(out), *found), progress)
    evaluation = evaluate(out, data=images, progress=progress)
    # TensorFlow uses all cores of this process; the benchmark chooses the number of threads in a process of its own.
    _in_own_process("benchmark", (processes.as_operand(out), "--threads", str(threads)), progress)
    timing = read_measurement(bundle.load(out), bundle.BENCHMARK, Benchmark)
    assert timing is not None
    return Outcome(out, evaluation, timing, report(out, data=images, progress=progress))


def _in_own_process(command: str, arguments: tuple[str, ...], progress: Progress) -> None:
    """Run a command of the package in a child process; its messages go to `progress`, its error is raised here."""
    progress.start(command, 1)
    child = subprocess.Popen(
        processes.command("edgecnn", command, *arguments),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        env=processes.environment(KERAS_BACKEND="tensorflow"),
    )
    assert child.stderr is not None
    last = ""
    with child:
        for line in child.stderr:
            last = line.strip() or last
            if last.startswith("warning: "):
                progress.say(last)
                continue
            progress.advance(0, note=last.removeprefix(f"{command}: "))
    if child.returncode:
        failure = EdgecnnError(last.removeprefix("edgecnn: ") or f"{command} ended with exit code {child.returncode}")
        failure.exit_code = max(1, child.returncode)
        raise failure
    progress.advance()
