"""Progress bar on stderr; one line for each stage where stderr is no terminal."""

import contextlib
from collections.abc import Iterator
from types import TracebackType

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

from edgecnn.cli.streams import escape_controls


class StderrProgress:
    """A display of one stage at a time; a stage that begins replaces the one before."""

    def __init__(self) -> None:
        self._console = Console(stderr=True, highlight=False, emoji=False)
        self._bar = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeRemainingColumn(),
            TextColumn("{task.fields[note]}"),
            console=self._console,
            transient=True,
            disable=not self._console.is_terminal,
        )
        self._task: TaskID | None = None
        self._stage = ""

    def __enter__(self) -> "StderrProgress":
        self._bar.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._bar.stop()

    def start(self, label: str, total: int) -> None:
        """Begin a stage of `total` steps."""
        if self._task is not None:
            self._bar.remove_task(self._task)
        self._task = self._bar.add_task(label, total=total, note="")
        self._stage = label

    def advance(self, steps: int = 1, note: str = "") -> None:
        """Count steps; a note replaces the one before; without a step it announces the next one."""
        if self._task is not None:
            if note:
                self._bar.update(self._task, note=note)
            self._bar.advance(self._task, steps)
        if note and not steps and not self._console.is_terminal:
            self._console.print(escape_controls(f"{self._stage}: {note}"), soft_wrap=True, markup=False)

    def say(self, message: str) -> None:
        """Show one line above the bar."""
        self._bar.console.print(escape_controls(message), soft_wrap=True, markup=False)


@contextlib.contextmanager
def shown() -> Iterator[StderrProgress]:
    """Show progress on stderr until the block ends."""
    with StderrProgress() as progress:
        yield progress
