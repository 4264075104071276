"""Compares C generated from damaged files with LiteRT: python -m tests.c99_accepted_child FIRST COUNT FOLDER.

Of the files that C is generated for, some are as sound as before. Prints JSON: how many gave the same as LiteRT, how
many LiteRT refuses or dies of, and which gave something else, by seed.
"""

import collections
import json
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from edgecnn.errors import EdgecnnError
from tests.c99_mutations import mutated
from tests.c_kit import Kit, compiled, generate
from tests.operator_draws import Draw
from tests.tflite_ops import reference

SECONDS = 60


def apart(compute: Callable[[], list[Any]], path: Path) -> list[Any] | str:
    """Run in a process of its own; return what it computes, or how it ended."""
    child = os.fork()
    if child == 0:
        signal.alarm(SECONDS)
        status = 1
        try:
            np.savez(path, *compute())
            status = 0
        except Exception as error:  # noqa: BLE001 (a refusal; the message is all that is wanted)
            path.with_suffix(".txt").write_text(repr(error), encoding="utf-8")
        finally:
            os._exit(status)
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        return f"died of signal {os.WTERMSIG(status)}"
    if status:
        refusal = path.with_suffix(".txt")
        return refusal.read_text(encoding="utf-8") if refusal.exists() else "stopped by the sanitizer"
    with np.load(path) as held:
        return [held[key] for key in held.files]


def compare(content: bytes, kit: Kit, folder: Path) -> tuple[str, str]:
    """Return what became of one file, and the details."""
    sets = Draw(1).input_sets(*(port.shape for port in kit.inputs))[:2]
    expected = apart(lambda: [each for arrays in sets for each in reference(content, arrays)], folder / "litert.npz")
    if isinstance(expected, str):
        return "refused by LiteRT", expected
    library = compiled(
        [kit], folder, "-fsanitize=undefined", "-fno-sanitize-recover=all", "-Wall", "-Wextra", "-Werror"
    )
    answers = apart(lambda: [each for arrays in sets for each in library.run(kit.prefix, arrays)], folder / "c.npz")
    if isinstance(answers, str):
        return "wrong", answers
    pairs = zip(answers, expected, strict=False)  # the file's own shapes count, where these only add dimensions of 1
    same = len(answers) == len(expected) and all(np.array_equal(answer.ravel(), each.ravel()) for answer, each in pairs)
    return ("same", "") if same else ("wrong", "other values")


def main(first: int, count: int, folder: Path) -> None:
    counts: collections.Counter[str] = collections.Counter()
    details: dict[str, dict[int, str]] = collections.defaultdict(dict)
    for seed in range(first, first + count):
        content, place = mutated(seed), folder / str(seed)
        try:
            kit = generate(content, place)
        except EdgecnnError:
            continue
        result, detail = compare(content, kit, place)
        counts[result] += 1
        details[result][seed] = detail
    print(json.dumps({"counts": counts, "wrong": details["wrong"], "refused": details["refused by LiteRT"]}))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]))
