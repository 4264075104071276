"""One network on every runtime of this machine: one thread, interleaved rounds, ratio round by round.

A bundle gives the files of all formats; from an int8 TFLite file alone, the C is generated, and ONNX is left out.

Run: python benchmarks/host.py BUNDLE|FILE.tflite [ROUNDS]
"""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from edgecnn import bundle, formats, runtimes
from edgecnn.evaluation import latency
from edgecnn.formats.c99 import generator, network
from edgecnn.types import InputContract

_PEERS = (  # the first is the baseline
    ("tflite-int8", "litert-builtin"),
    ("c-int8", "c-host"),
    ("tflite-int8", "litert"),
    ("tflite-int8", "tflm"),
    ("onnx-int8", "onnxruntime"),
    ("tflite-float32", "litert"),
)


def main(given: Path, rounds: int) -> None:
    """Print p50 and the ratio to LiteRT's int8 kernels without XNNPACK."""
    with tempfile.TemporaryDirectory() as folder:
        found = list(_of_bundle(given) if given.is_dir() else _of_file(given, Path(folder)))
        result = latency.run(found, baseline=found[0], threads=1, rounds=rounds)
    print(f"{result.machine.processor}, 1 thread, {result.rounds} rounds")
    for item in result.results:
        ratio = item.ratio
        shown = (
            "baseline"
            if ratio is None
            else f"{ratio.value:.2f} ({ratio.interval.low:.2f} to {ratio.interval.high:.2f})"
        )
        print(f"{item.format:15s} {item.runtime:15s} {item.p50.microseconds:8.1f} us  {shown}")


def _of_bundle(folder: Path) -> Iterator[latency.Candidate]:
    made = bundle.load(folder)
    contracts = {artifact.format: artifact.contract for artifact in made.manifest.artifacts}
    for name, runtime in _PEERS:
        if name in contracts:
            path = made.path(formats.find(name).file)
            yield latency.Candidate(name, runtimes.find(runtime), path, name, contracts[name])


def _of_file(file: Path, folder: Path) -> Iterator[latency.Candidate]:
    contract = InputContract()
    generator.generate(network.read(file.read_bytes(), file.name), folder, generator.CodeOptions(contract=contract))
    paths = {"tflite-int8": file, "c-int8": folder / "kit.json"}
    for name, runtime in _PEERS:
        if name in paths:
            yield latency.Candidate(name, runtimes.find(runtime), paths[name], name, contract)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 60)
