"""Generates C from damaged files in a process of its own: python -m tests.c99_hostile_child FIRST COUNT FOLDER.

Prints JSON: how many files gave a kit, how many were called damaged or refused, and what else happened, by seed. A file
that takes 30 seconds, or a gigabyte more than the process had, ends it; the last seed printed to stderr is that file's.
"""

import collections
import json
import resource
import signal
import sys
import traceback
from pathlib import Path

from edgecnn.errors import EdgecnnError
from edgecnn.formats.c99 import generator, network
from tests.c99_mutations import bases, mutated

SECONDS, SPARE_BYTES = 30, 1 << 30


def limit_memory() -> None:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    size = pages * resource.getpagesize() + SPARE_BYTES
    resource.setrlimit(resource.RLIMIT_AS, (size, size))


def outcome(content: bytes, folder: Path) -> str:
    try:
        generator.generate(network.read(content, "the model"), folder)
    except EdgecnnError as error:
        lines = str(error).splitlines()
        return type(error).__name__ if len(lines) == 1 and len(lines[0]) < 3000 else f"message: {error!r}"
    except Exception:  # noqa: BLE001 (what else escapes is what is looked for)
        return traceback.format_exc()
    return "kit"


def main(first: int, count: int, folder: Path) -> None:
    for content in bases():
        generator.generate(network.read(content, "the model"), folder / "sound")
    limit_memory()
    counts: collections.Counter[str] = collections.Counter()
    wrong = {}
    for seed in range(first, first + count):
        content = mutated(seed)
        print(seed, file=sys.stderr, flush=True)
        signal.alarm(SECONDS)
        result = outcome(content, folder / str(seed))
        signal.alarm(0)
        if result in {"kit", "ModelError", "ExportError"}:
            counts[result] += 1
            assert (folder / str(seed)).exists() == (result == "kit"), f"{seed}: {result}, and a folder was written"
        else:
            wrong[seed] = result
    print(json.dumps({"counts": counts, "wrong": wrong}))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]))
