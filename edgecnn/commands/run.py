"""`run`: everything in one go."""

import dataclasses
import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

from edgecnn import bundle
from edgecnn.bundle.measurements import measured
from edgecnn.commands import release, training_options
from edgecnn.commands.evaluate import evaluate
from edgecnn.commands.export import export_bundle
from edgecnn.commands.report import report
from edgecnn.commands.train import train
from edgecnn.errors import EdgecnnError, TrainingInterruptedError
from edgecnn.system import processes
from edgecnn.types import PLAIN, Benchmark, Evaluation, NullProgress, Progress, Reading

_NOTHING = NullProgress()


@dataclasses.dataclass(frozen=True, slots=True)
class Outcome:
    """What a whole run leaves.

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
    recipe: str | None = None,
    out: Path = Path("runs/reference"),
    *,
    dataset: str | None = None,
    data: Path | None = None,
    resume: bool = False,
    force: bool = False,
    seed: int | None = None,
    epochs: int | None = None,
    teacher: Sequence[Path] = (),
    resplit: int | None = None,
    pretrained: bool = False,
    reading: Reading = PLAIN,
    threads: int = 1,
    progress: Progress = _NOTHING,
) -> Outcome:
    """Train, export, evaluate, benchmark and report.

    The arguments are those of `train`; `threads` is that of `benchmark`. With `pretrained` nothing is trained: the
    bundle starts from the weights of the recipe that were released, trained with `seed`, which leaves nothing for
    `resume`, `epochs`, `teacher`, `resplit` and `reading` to change.

    Raises:
        EdgecnnError: a failure that the user can mend, in one line; what was done before it is kept.
    """
    if pretrained:
        release.refuse_training_options(resume=resume, epochs=epochs, teacher=teacher, resplit=resplit, reading=reading)
        release.start(recipe or "reference", out, dataset=dataset or "auto", seed=seed, force=force)
    else:
        try:
            train(
                recipe,
                out,
                dataset=dataset,
                data=data,
                resume=resume,
                force=force,
                seed=seed,
                epochs=epochs,
                teacher=teacher,
                resplit=resplit,
                reading=reading,
                progress=progress,
            )
        except TrainingInterruptedError as error:
            raise TrainingInterruptedError(str(error).replace("edgecnn train", "edgecnn run", 1)) from error
    return _measured(out, training_options.images_of(out, dataset, data), threads, progress)


def _measured(out: Path, images: Path | None, threads: int, progress: Progress) -> Outcome:
    """Export and measure a trained bundle on the images at `images`, or those that are found by themselves if None."""
    found = () if images is None else ("--data", processes.operand(images))
    if os.environ.get("KERAS_BACKEND", "tensorflow") == "tensorflow":
        export_bundle(out, data=images, progress=progress)
    else:  # the converters need TensorFlow, and a process has one backend
        _in_own_process("export", (processes.operand(out), *found), progress)
    evaluation = evaluate(out, data=images, progress=progress)
    # TensorFlow has taken all cores of this process; the benchmark must say how many it may use.
    _in_own_process("benchmark", (processes.operand(out), "--threads", str(threads)), progress)
    timing = measured(bundle.load(out), bundle.BENCHMARK, Benchmark)
    assert timing is not None
    return Outcome(out, evaluation, timing, report(out, data=images, progress=progress))


def _in_own_process(command: str, arguments: tuple[str, ...], progress: Progress) -> None:
    """Run a command of the package; its announcements go to `progress`, its error is raised here."""
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
