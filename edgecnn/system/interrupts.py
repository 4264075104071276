"""Handling of Ctrl-C, SIGTERM and SIGHUP: a command ends at once, or after the current write."""

import contextlib
import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from types import FrameType
from typing import Any

from edgecnn.system import processes

_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
_ONE_REQUEST_SECONDS = 5.0  # a closed terminal sends SIGHUP twice, and a second signal would disturb the clean-up
_Handler = Callable[[int, FrameType | None], None]


class Interruption:
    """State of a command that a signal may stop.

    Attributes:
        name: of the signal, "" before any.
    """

    def __init__(self) -> None:
        self.name = ""
        self._last = 0.0
        self._left: dict[int, int] = {}

    def note(self, number: int, frame: FrameType | None) -> None:
        """Send SIGTERM to the processes that this one has started, and raise KeyboardInterrupt."""
        del frame
        if self.name and time.monotonic() - self._last < _ONE_REQUEST_SECONDS:
            return
        self.name, self._last = signal.Signals(number).name, time.monotonic()
        self._left = processes.descendants()
        processes.ask_to_end(self._left)
        raise KeyboardInterrupt

    def finish(self) -> None:
        """End the processes that are left."""
        if self.name:
            processes.end({**processes.descendants(), **self._left})


@contextlib.contextmanager
def handled() -> Iterator[Interruption]:
    """Raise KeyboardInterrupt for SIGTERM and SIGHUP as for Ctrl-C within the block, and end all child processes.

    Signals that are ignored when the block begins, as SIGHUP is under nohup, stay ignored. After the first signal the
    process is about to end, and ignores further ones.
    """
    interruption = Interruption()
    try:
        with _handlers(interruption.note):
            try:
                yield interruption
            finally:
                interruption.finish()
    finally:
        if interruption.name:
            for number in _SIGNALS:
                signal.signal(number, signal.SIG_IGN)


@contextlib.contextmanager
def deferred() -> Iterator[Callable[[], bool]]:
    """Hold the signals back until the block ends, however often they arrive.

    The block gets a function that returns whether a signal came, and stops when it suits. If it ends without an error
    after a signal, KeyboardInterrupt is raised. Outside the main thread, the only one to get signals, nothing is held
    back.
    """
    pressed = threading.Event()

    def note(number: int, frame: FrameType | None) -> None:
        del number, frame
        pressed.set()

    # A background job of a shell and a worker inherit ignored signals; they are handled here nevertheless.
    with _handlers(note, even_ignored=(signal.SIGINT, signal.SIGTERM)):
        yield pressed.is_set
    if pressed.is_set():
        raise KeyboardInterrupt


@contextlib.contextmanager
def blocked() -> Iterator[None]:
    """Block the signals until the block ends, here and in the processes that it starts until they call `unblock`.

    A blocked signal is delivered later; one that is ignored would be lost.
    """
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _SIGNALS)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def unblock() -> None:
    """Deliver the signals blocked since the start of this process, and no longer block signals."""
    signal.pthread_sigmask(signal.SIG_UNBLOCK, _SIGNALS)


@contextlib.contextmanager
def cleanup_on_terminate() -> Iterator[None]:
    """Make a child process remove its temporary files at SIGTERM, and ignore Ctrl-C, which its parent handles."""

    def note(number: int, frame: FrameType | None) -> None:
        del number, frame
        raise KeyboardInterrupt

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, note)
    try:
        yield
    except KeyboardInterrupt:
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        os.kill(os.getpid(), signal.SIGTERM)


@contextlib.contextmanager
def _handlers(handler: _Handler | signal.Handlers, even_ignored: tuple[signal.Signals, ...] = ()) -> Iterator[None]:
    before: dict[signal.Signals, Any] = {}
    if threading.current_thread() is threading.main_thread():
        before = {number: signal.getsignal(number) for number in _SIGNALS}
    for number, there in tuple(before.items()):
        if there is None or (there is signal.SIG_IGN and number not in even_ignored):  # None: not Python's own
            del before[number]
    try:
        for number in before:
            signal.signal(number, handler)
        yield
    finally:
        for number, there in before.items():
            signal.signal(number, there)
