"""One error for all reasons that prevent the generation of C from a file."""

from collections.abc import Sequence

from edgecnn.errors import ExportError
from edgecnn.formats.c99.network import Node, RefusedError, output_title

_MAX_REASONS = 40  # in one message; only a hostile file has more


def refuse_all(name: str, problems: Sequence[RefusedError]) -> ExportError:
    """Return one error for all problems of the file `name`; operators refused for one reason are named together."""
    groups = dict[tuple[str, str], list[Node]]()
    for problem in problems:
        if problem.node is not None:
            groups.setdefault((problem.node.name, problem.problem), []).append(problem.node)
    parts = [problem.problem for problem in problems if problem.node is None]
    parts += [f"{_named(nodes)}: {why}" for (_, why), nodes in groups.items()]
    if len(parts) > _MAX_REASONS:
        parts[_MAX_REASONS:] = [f"{len(parts) - _MAX_REASONS} more"]
    advice = "; ".join(dict.fromkeys(problem.advice for problem in problems[:_MAX_REASONS]))
    return ExportError(f"C cannot be made of {name}: {'; '.join(parts)} ({advice})")


def _named(nodes: Sequence[Node]) -> str:
    first = nodes[0]
    others = f"{len(nodes)} times, first " if len(nodes) > 1 else ""
    return f"{first.name[:60]} ({others}operator {first.number}, {output_title(first)})"
