"""`evaluate` of a `.tflite` or `.onnx` file on labelled samples of the user."""

from collections.abc import Sequence
from pathlib import Path

from edgecnn import formats
from edgecnn.commands import arguments
from edgecnn.commands.measure_accuracy import Candidate, Measured, evaluation_of, measure, sample_count
from edgecnn.commands.samples import user_samples
from edgecnn.errors import UsageError
from edgecnn.system import machine
from edgecnn.system.files import sha256_of
from edgecnn.types import PLAIN, Evaluation, ImageOptions, InputContract, NullProgress, Progress, Run, Skipped

_NO_PROGRESS = NullProgress()


def evaluate_file(
    path: Path,
    data: Path,
    *,
    only: Sequence[str] = (),
    contract: InputContract | None = None,
    part: str = "test",
    reading: ImageOptions = PLAIN,
    progress: Progress = _NO_PROGRESS,
) -> Evaluation:
    """Measure one `.tflite` or `.onnx` file on images with labels.

    Args:
        path: the file.
        data: a dataset: file or folder, or a name; one that has a test split of its own is measured on `part` of it,
            another one whole.
        only: names of runtimes; all that take the file if empty.
        contract: input scaling; needed where the file's metadata does not say it.
        part: "test" or "validation".
        reading: how images are read.
        progress: shows samples.

    Raises:
        EdgecnnError: a failure that the user can correct, in one line.
    """
    read = formats.read(path)
    arguments.show_notes(read, progress)
    agreed = arguments.contract_of(read, contract, "evaluate")
    shape = (
        arguments.file_shape(read) if reading.image_size is None else arguments.image_shape(read, reading.image_size)
    )
    samples = user_samples(data, part, read.class_names, progress, reading=reading, shape=shape)
    takers = [runtime for runtime in arguments.chosen_runtimes(only) if read.format in runtime.formats]
    missing = [Skipped(read.format, runtime.name, reason) for runtime in takers if (reason := runtime.missing())]
    ready = [runtime for runtime in takers if not runtime.missing()]
    if not ready:
        raise UsageError(f"none of the runtimes asked for takes {path} ({read.format})")
    candidates = [Candidate(read.format, path, agreed, runtime, untrusted=True) for runtime in ready]
    progress.start("evaluate", sample_count(candidates, samples))
    run = Run(machine.now(), machine.describe(), machine.load(), "")
    measured = measure(candidates, samples, progress)
    everything = Measured(measured.predictions, measured.devices, (*missing, *measured.skipped))
    return evaluation_of(samples, everything, None, run=run, digests={read.format: sha256_of(path)})
