"""Reasons that keep a file from becoming C, all in one message."""

from collections.abc import Sequence

from edgecnn.errors import ExportError
from edgecnn.formats.c99.network import Node, RefusedError, made_by

_LARGEST = 40  # kinds of reasons in one message; more are those of a hostile file


def refuse_all(name: str, problems: Sequence[RefusedError]) -> ExportError:
    """Return one error for all problems of the file `name`; operators refused for one reason are named together."""
    groups = dict[tuple[str, str], list[Node]]()
    for problem in problems:
        if problem.node is not None:
            groups.setdefault((problem.node.name, problem.why), []).append(problem.node)
    parts = [problem.why for problem in problems if problem.node is None]
    parts += [f"{_named(nodes)}: {why}" for (_, why), nodes in groups.items()]
    if len(parts) > _LARGEST:
        parts[_LARGEST:] = [f"{len(parts) - _LARGEST} more"]
    advice = "; ".join(dict.fromkeys(problem.helps for problem in problems[:_LARGEST]))
    return ExportError(f"C cannot be made of {name}: {'; '.join(parts)} ({advice})")


def _named(nodes: Sequence[Node]) -> str:
    first = nodes[0]
    others = f"{len(nodes)} times, first " if len(nodes) > 1 else ""
    return f"{first.name[:60]} ({others}operator {first.number}, {made_by(first)})"
