"""Check of the order of a graph: each tensor is written once, before it is read."""

from edgecnn.errors import ExportError
from edgecnn.formats.c99.network import Network


def check(network: Network) -> None:
    """Check that the graph reads no tensor before it is written, and writes none twice; raises ExportError."""
    name = network.name
    known = {tensor.index for tensor in network.inputs}
    if len(known) < len(network.inputs) or any(tensor.data is not None for tensor in network.inputs):
        raise ExportError(f"{name} has an input that is a constant, or that is given twice")
    for node in network.nodes:
        if not node.inputs or not node.outputs:
            raise ExportError(f"{name}: operator {node.number} ({node.name}) lacks an input or an output")
        for source in node.inputs:
            if source is not None and not source.is_constant and source.index not in known:
                raise ExportError(
                    f"{name}: operator {node.number} ({node.name}) reads '{source.title}' before it is written"
                )
        for result in node.outputs:
            if result.index in known or result.is_constant:
                raise ExportError(f"{name}: operator {node.number} ({node.name}) writes '{result.title}' a second time")
            known.add(result.index)
    if not network.inputs or not network.outputs:
        raise ExportError(f"{name} has {len(network.inputs)} inputs and {len(network.outputs)} outputs")
    for tensor in network.outputs:
        if tensor.index not in known:
            raise ExportError(f"{name}: the output '{tensor.title}' is never written")
