"""Ctrl-C that waits for a safe moment, so that what a command was about to write is written."""

import contextlib
import signal
import threading
from collections.abc import Callable, Iterator
from typing import Any


@contextlib.contextmanager
def deferred() -> Iterator[Callable[[], bool]]:
    """Hold back Ctrl-C for the time of the block, however often it is pressed.

    Gives the block a function that tells whether it was pressed; the block stops when it suits, and one that ends
    without an error after Ctrl-C raises KeyboardInterrupt. Outside the main thread, which alone gets signals, nothing
    is held back.
    """
    pressed = threading.Event()
    if threading.current_thread() is not threading.main_thread():
        yield pressed.is_set
        return

    def note(number: int, frame: Any) -> None:
        del number, frame
        pressed.set()

    before = signal.signal(signal.SIGINT, note)
    try:
        yield pressed.is_set
    finally:
        signal.signal(signal.SIGINT, before)
    if pressed.is_set():
        raise KeyboardInterrupt
