"""Handling of Ctrl-C, SIGTERM and SIGHUP: a command ends at once, or after the write that it is in."""

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
    """State of a command that one of the signals may stop.

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
    """Let SIGTERM and SIGHUP raise KeyboardInterrupt, as Ctrl-C does, and leave no child behind any of them.

    What is ignored when the block begins, as SIGHUP is under nohup, stays ignored. After one of the signals the process
    is about to end, and ignores more of them.
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

    Gives the block a function that tells whether one came; the block stops when it suits, and one that ends without an
    error after a signal raises KeyboardInterrupt. Outside the main thread, which alone gets signals, nothing is held
    back.
    """
    pressed = threading.Event()

    def note(number: int, frame: FrameType | None) -> None:
        del number, frame
        pressed.set()

    # A shell's background job and a worker inherit ignored signals; here they count all the same.
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
    """Deliver the signals that have been blocked since this process started, and those to come."""
    signal.pthread_sigmask(signal.SIG_UNBLOCK, _SIGNALS)


@contextlib.contextmanager
def cleanup_on_terminate() -> Iterator[None]:
    """Let a child remove its temporary files before it dies of SIGTERM; Ctrl-C is its parent's business."""

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
