"""Trains in a process of its own that a test can have killed: python -m tests.training_child OUT EPOCHS [HOW WHEN].

HOW is "seconds" (WHEN seconds after the first step) or "write" (inside the WHEN-th flush of a file to disk, which for
the history and the checkpoint lies between the writing of a temporary file and its renaming).
"""

import os
import signal
import sys
import threading
from pathlib import Path

from edgecnn import api
from edgecnn.system import files
from edgecnn.types import NullProgress


class KillAfterFirstStep(NullProgress):
    """Starts a timer at the first step."""

    def __init__(self, seconds):
        self.timer = threading.Timer(seconds, os.kill, (os.getpid(), signal.SIGKILL))
        self.timer.daemon = True

    def advance(self, steps=1, note=""):
        if steps and not self.timer.is_alive():
            self.timer.start()


def kill_in_flush(number):
    calls = iter(range(1, 1_000_000))
    flush = files._flush

    def counted(path):
        if next(calls) == number:
            os.kill(os.getpid(), signal.SIGKILL)
        flush(path)

    files._flush = counted


def main(out, epochs, how="", when="0"):
    progress = KillAfterFirstStep(float(when)) if how == "seconds" else NullProgress()
    if how == "write":
        kill_in_flush(int(when))
    api.train(
        api.TrainOptions("reference", dataset="digits", epochs=int(epochs)), Path(out), resume=True, progress=progress
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
