"""Graph passes, and the conditions that they require and ensure."""

import dataclasses
from collections.abc import Callable
from typing import Any

from edgecnn.errors import ExportError
from edgecnn.formats.onnx.graph import Graph


@dataclasses.dataclass(frozen=True, slots=True)
class Condition:
    """A property of a graph that can be checked.

    Attributes:
        text: the property as a clause, such as "every dense layer is a Gemm".
        find_violation: returns the place of the first violation, "" if there is none.
    """

    text: str
    find_violation: Callable[[Graph], str]


@dataclasses.dataclass(frozen=True, slots=True)
class GraphPass:
    """A rewrite of a graph that keeps the function computed.

    Passes depend on each other: each looks for the operators that an earlier one left. The conditions state that
    dependence, and a pass that runs at the wrong place is refused instead of doing nothing.

    Attributes:
        rewrite: changes a sorted graph in place.
        requires: conditions that must hold before it.
        ensures: conditions that hold after it.
    """

    rewrite: Callable[[Graph], None]
    requires: tuple[Condition, ...] = ()
    ensures: tuple[Condition, ...] = ()

    def run(self, graph: Graph) -> None:
        """Sort a graph, rewrite it in place and sort it again.

        Raises:
            ExportError: a condition does not hold, which is a defect of the passes or of their order.
        """
        graph.sort()
        self._check("requires", self.requires, graph)
        self.rewrite(graph)
        graph.sort()
        self._check("ensures", (_CONNECTED, *self.ensures), graph)

    def _check(self, verb: str, conditions: tuple[Condition, ...], graph: Graph) -> None:
        for condition in conditions:
            if violation := condition.find_violation(graph):
                name = self.rewrite.__name__.lstrip("_")
                raise ExportError(
                    f"cannot write ONNX: the pass {name} {verb} that {condition.text}, which fails at {violation}",
                    advice="report this defect of edgecnn with the layers of the model",
                )


def no_node(text: str, matches: Callable[[Graph, Any], bool]) -> Condition:
    """Return the condition that a pass finds nothing to rewrite.

    Args:
        text: the condition as a clause.
        matches: whether the pass would rewrite a node.
    """

    def find_violation(graph: Graph) -> str:
        return next((place(node) for node in graph.nodes if matches(graph, node)), "")

    return Condition(text, find_violation)


def place(node: Any) -> str:
    """Return a node's operator and name, for messages."""
    return f"{node.op_type} {node.name or node.output[0]}"


def _find_unknown_tensor(graph: Graph) -> str:
    known = {"", graph.input, *graph.constants, *(name for node in graph.nodes for name in node.output)}
    return next((f"{name} of {place(node)}" for node in graph.nodes for name in node.input if name not in known), "")


def _find_dynamic_batch(graph: Graph) -> str:
    return f"the graph from {graph.input} to {graph.output}" if graph.dynamic_batch else ""


BATCH_IS_FIXED = Condition("the batch is that of the conversion", _find_dynamic_batch)
_CONNECTED = Condition("every tensor that a node reads exists", _find_unknown_tensor)
