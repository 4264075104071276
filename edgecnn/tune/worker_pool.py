"""Worker processes on one machine, each pinned to its share of the cores, and their messages.

A single worker runs in this process. Each worker process has its own pipe, so that the death of one does not disturb
the others.
"""

import contextlib
import dataclasses
import multiprocessing
import os
import traceback
from collections.abc import Callable
from multiprocessing.connection import Connection, wait
from multiprocessing.sharedctypes import Synchronized
from typing import Any

from edgecnn.errors import EdgecnnError
from edgecnn.system import interrupts, processes

_POLL_SECONDS = 0.2

Send = Callable[[Any], None]
Work = Callable[["WorkerSlot", Send, Callable[[], bool]], None]


@dataclasses.dataclass(frozen=True, slots=True)
class WorkerSlot:
    """Cores of a worker on a machine.

    Attributes:
        index: from 0.
        cores: numbers of its cores.
        threads: number of its threads, the same for all workers, because results depend on it.
    """

    index: int
    cores: tuple[int, ...]
    threads: int


def worker_slots(workers: int) -> tuple[WorkerSlot, ...]:
    """Divide the cores of this process among a number of workers.

    Shares differ by one core at most; where workers outnumber cores, some share one.
    """
    cores = sorted(os.sched_getaffinity(0))
    bounds = [index * len(cores) // workers for index in range(workers + 1)]
    return tuple(
        WorkerSlot(
            index,
            tuple(cores[bounds[index] : bounds[index + 1]]) or (cores[bounds[index] % len(cores)],),
            max(1, len(cores) // workers),
        )
        for index in range(workers)
    )


def counter() -> "Synchronized[int]":
    """Return a counter, starting at 0, that workers share."""
    with processes.safe_path():  # it starts multiprocessing's resource tracker
        made: Synchronized[int] = multiprocessing.get_context("spawn").Value("i", 0)
    return made


def run(work: Work, workers: int, receive: Send) -> tuple[int, ...]:
    """Run workers until all of them return; Ctrl-C, once or more often, asks them to stop.

    Args:
        work: called in each worker with its slot, a function that sends a picklable value to `receive`, and a function
            that returns whether to stop; picklable itself if there are several workers.
        workers: number of workers, at least 1.
        receive: called in this process with each value that a worker sends.

    Returns:
        The indices of the slots whose workers were killed.

    Raises:
        EdgecnnError: a worker raised it, and the others have ended.
        KeyboardInterrupt: Ctrl-C was pressed, and all workers have ended.
    """
    if workers == 1:
        with interrupts.deferred() as interrupted:
            work(worker_slots(1)[0], receive, interrupted)
        return ()
    with interrupts.deferred() as interrupted, processes.safe_path():
        return _Processes(work, workers).until_done(receive, interrupted)


class _Processes:
    """Worker processes with their pipes and exits."""

    def __init__(self, work: Work, workers: int) -> None:
        context = multiprocessing.get_context("spawn")
        self.stop = context.Event()
        self.pipes: dict[Connection, int] = {}
        self.processes = []
        self.failures: list[EdgecnnError | RuntimeError] = []
        for slot in worker_slots(workers):
            ours, theirs = context.Pipe(duplex=False)
            process = context.Process(target=_child, args=(work, slot, theirs, self.stop, os.getpid()), daemon=True)
            with interrupts.blocked():
                process.start()
            theirs.close()
            self.pipes[ours] = slot.index
            self.processes.append(process)

    def until_done(self, receive: Send, interrupted: Callable[[], bool]) -> tuple[int, ...]:
        while self.pipes:
            if interrupted() or self.failures:
                self.stop.set()
            for pipe in wait(list(self.pipes), _POLL_SECONDS):
                assert isinstance(pipe, Connection)
                self._read(pipe, receive)
        for process in self.processes:
            process.join()
        if self.failures:
            raise self.failures[0]
        return tuple(index for index, process in enumerate(self.processes) if process.exitcode)

    def _read(self, pipe: Connection, receive: Send) -> None:
        try:
            kind, content = pipe.recv()
        except (EOFError, OSError):
            del self.pipes[pipe]
            pipe.close()
            return
        if kind == "sent":
            receive(content)
        else:
            self.failures.append(content)


def _child(work: Work, slot: WorkerSlot, pipe: Connection, stop: Any, parent: int) -> None:
    os.sched_setaffinity(0, slot.cores)
    with contextlib.suppress(KeyboardInterrupt), interrupts.deferred() as pressed:
        interrupts.unblock()

        def interrupted() -> bool:
            return pressed() or stop.is_set() or os.getppid() != parent

        try:
            work(slot, lambda content: pipe.send(("sent", content)), interrupted)
        except EdgecnnError as error:
            pipe.send(("failed", error))
        except BrokenPipeError:
            return  # the parent process has ended
        except Exception:  # noqa: BLE001 (raised again where it can be read)
            pipe.send(("failed", RuntimeError(f"worker {slot.index + 1} broke down:\n{traceback.format_exc()}")))
