"""Errors that a user can cause or correct; any other exception is a defect and keeps its traceback.

Each message is one line that says what failed, what was given, what is allowed and what to do next.
"""


def one_line(message: object, most: int = 200) -> str:
    """Return a text of a library or a file as one line of printable characters.

    Args:
        message: a text, or an exception; one without a text is called by its class.
        most: characters kept.
    """
    words = " ".join(str(message).split())
    line = "".join(letter if letter.isprintable() else "?" for letter in words)[:most]
    return line or (type(message).__name__ if isinstance(message, BaseException) else "")


class EdgecnnError(Exception):
    """A failure to be shown as one line.

    Attributes:
        exit_code: the exit code of the command.
        problem: what failed, what was given and what is allowed.
        advice: what to do next; "" where the problem says it, or a command continues the work.
        resume_command: the command that continues the work; "" where there is none.
    """

    exit_code = 1

    def __init__(self, problem: str, *, advice: str = "", resume_command: str = "") -> None:
        again = f"continue with: {resume_command}" if resume_command else ""
        super().__init__("; ".join(filter(None, (problem, ", ".join(filter(None, (advice, again)))))))
        self.problem, self.advice, self.resume_command = problem, advice, resume_command


class UsageError(EdgecnnError):
    """The command was given arguments that do not fit together or are out of range."""

    exit_code = 2


class DataError(EdgecnnError):
    """Images, labels or a dataset file cannot be used."""


class RecipeError(EdgecnnError):
    """A recipe has an unknown key, a wrong type or a value out of range."""


class ModelError(EdgecnnError):
    """A model file cannot be read, or the model is of a kind that is not supported."""


class BudgetError(EdgecnnError):
    """A model is over its budget."""

    exit_code = 3


class ExportError(EdgecnnError):
    """A model cannot be written in a format, or the file written fails its checks."""


class ParityError(ExportError):
    """An artifact does not compute what the Keras model computes."""


class RuntimeUnavailableError(EdgecnnError):
    """A runtime cannot run here, or not on this file."""


class BundleError(EdgecnnError):
    """A bundle is missing, damaged, of another schema, or in the way of a new one."""


class GateError(EdgecnnError):
    """A gate on a measured figure failed."""

    exit_code = 3


class MissingDependencyError(EdgecnnError):
    """An optional package that the command needs is not installed."""

    def __init__(self, command: str, package: str, extra: str) -> None:
        super().__init__(
            f"{command} needs {package}, which is not installed",
            advice=f"install it with: pip install 'edgecnn[{extra}]'",
        )


class TrainingDivergedError(EdgecnnError):
    """The training loss became NaN or infinite."""


class SearchError(EdgecnnError):
    """A search cannot be started, joined or read."""


class StorageError(SearchError):
    """The storage of a study cannot be used."""


class StorageLostError(StorageError):
    """The storage of a study went away and did not come back in time."""


class TrainingInterruptedError(EdgecnnError):
    """Training was stopped by the user; what it had reached is kept."""

    exit_code = 130  # as a shell reports SIGINT
