"""Lowering of operators to steps: table of operators, fusion of poolings, and tensors that share memory."""

import dataclasses
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence

from edgecnn.errors import ExportError
from edgecnn.formats.c99 import folding, graph_order
from edgecnn.formats.c99.network import Network, Node, RefusedError, StatedShapeError, Tensor
from edgecnn.formats.c99.operators import convolution, data_movement, elementwise, pooling
from edgecnn.formats.c99.operators.dense import fully_connected
from edgecnn.formats.c99.operators.reduction import mean
from edgecnn.formats.c99.operators.softmax import softmax
from edgecnn.formats.c99.refusals import refuse_all
from edgecnn.formats.c99.step import Step, Variant

# Functions of one int8 value; LiteRT has int8 kernels for them.
_LOOKUPS = (
    *("ABS", "ELU", "EXP", "GELU", "HARD_SWISH", "LEAKY_RELU", "LOG", "LOGISTIC", "MAXIMUM", "MINIMUM", "NEG", "PRELU"),
    *("QUANTIZE", "RELU", "RELU6", "RELU_0_TO_1", "RELU_N1_TO_1", "RSQRT", "SQRT", "TANH"),
)
# One line for each operator.
OPERATORS: dict[str, Callable[[Node], Step]] = {
    "ADD": elementwise.add,
    "AVERAGE_POOL_2D": pooling.pool_2d,
    "CONCATENATION": data_movement.concatenation,
    "CONV_2D": convolution.conv_2d,
    "DEPTHWISE_CONV_2D": convolution.depthwise_conv_2d,
    "FULLY_CONNECTED": fully_connected,
    "MAX_POOL_2D": pooling.pool_2d,
    "MEAN": mean,
    "MUL": elementwise.mul,
    "PAD": data_movement.pad,
    "PADV2": data_movement.pad,
    "SOFTMAX": softmax,
    "SUB": elementwise.add,
    **dict.fromkeys(_LOOKUPS, elementwise.lookup),
}
RESHAPING = frozenset({"EXPAND_DIMS", "RESHAPE", "SQUEEZE"})  # the same bytes under another shape
_FUSING: dict[str, Callable[[Node, Node | None], Step]] = {  # the second argument is the pooling
    "CONV_2D": convolution.conv_2d,
    "DEPTHWISE_CONV_2D": convolution.depthwise_conv_2d,
}
_POOLS = frozenset({"AVERAGE_POOL_2D", "MAX_POOL_2D"})


@dataclasses.dataclass(frozen=True, slots=True, eq=False)
class Program:
    """A network as steps.

    Attributes:
        steps: in the order of execution.
        inputs: int8 tensors that the caller fills.
        outputs: int8 tensors that the caller reads.
        aliases: for each reshaped tensor, by its index, the tensor whose memory it shares.
    """

    steps: tuple[Step, ...]
    inputs: tuple[Tensor, ...]
    outputs: tuple[Tensor, ...]
    aliases: Mapping[int, Tensor]

    def storage_of(self, tensor: Tensor) -> Tensor:
        """Return the tensor whose memory `tensor` uses."""
        return self.aliases.get(tensor.index, tensor)


def lower(network: Network) -> Program:
    """Lower a network to steps.

    Raises:
        ExportError: operators cannot be generated (the message names all of them, each with its tensor, reason and
            advice), or the graph reads a tensor before it is written.
    """
    network = folding.fold(network)
    nodes, inputs, outputs = _without_conversions(network)
    missing = [node for node in nodes if node.name not in OPERATORS and node.name not in RESHAPING]
    not_int8 = [*_not_int8(inputs, "input"), *_not_int8(outputs, "output")]
    problems = [*not_int8, *map(_unknown, missing)]
    if not problems:
        graph_order.check(network)
    readers = Counter(tensor.index for node in nodes for tensor in node.inputs if tensor is not None)
    readers.update(tensor.index for tensor in outputs)
    steps, aliases, dependent = list[Step](), dict[int, Tensor](), _dependent(nodes, missing)
    for node, pool in _grouped([node for node in nodes if node not in missing], readers):
        try:
            if node.name in RESHAPING:
                source = _reshaped(node)
                aliases[node.outputs[0].index] = aliases.get(source.index, source)
            else:
                steps.append(_FUSING[node.name](node, pool) if pool else OPERATORS[node.name](node))
        except RefusedError as error:
            # Not reported: consequences of float inputs and outputs, and shapes that a missing operator determines.
            follows = not_int8 or (isinstance(error, StatedShapeError) and node.number in dependent)
            problems += [] if follows else [error]
    if problems:
        raise refuse_all(network.name, problems)
    program = _copy_outputs(network.name, Program(tuple(steps), inputs, outputs, aliases))
    if not program.steps:
        raise ExportError(f"there is nothing to compute in {network.name}")
    return program


def _unknown(node: Node) -> RefusedError:
    known = ", ".join(sorted({*OPERATORS, *RESHAPING}))
    return node.refuse("no kernel computes this operator", f"the operators that C has: {known}")


def _dependent(nodes: Sequence[Node], missing: Sequence[Node]) -> set[int]:
    """Return the numbers of the operators that depend on the output of a missing one."""
    numbers, written = set[int](), set[int]()
    for node in nodes:
        if node in missing or any(tensor is not None and tensor.index in written for tensor in node.inputs):
            numbers.add(node.number)
            written.update(tensor.index for tensor in node.outputs)
    return numbers


def _grouped(nodes: Sequence[Node], readers: Counter[int]) -> Iterator[tuple[Node, Node | None]]:
    """Yield each operator with the pooling that is fused into it, or None."""
    next_of = {tensor.index: node for node in nodes for tensor in node.inputs[:1] if tensor is not None}
    done = set[int]()
    for node in nodes:
        if node.number in done:
            continue
        pool = next_of.get(node.outputs[0].index) if len(node.outputs) == 1 else None
        if pool is None or not _fusible(node, pool, readers):
            pool = None
        else:
            done.add(pool.number)
        yield node, pool


def _fusible(node: Node, pool: Node, readers: Counter[int]) -> bool:
    if node.name not in _FUSING or pool.name not in _POOLS:
        return False
    return readers[node.outputs[0].index] == 1 and convolution.can_fuse(node, pool)


def _reshaped(node: Node) -> Tensor:
    """Return the input of an operator that only reshapes; raises RefusedError."""
    source = node.inputs[0] if node.inputs else None
    if source is None or source.data is not None or len(node.outputs) != 1:
        raise node.refuse("it has no computed input, or several outputs", "fold it")
    result = node.outputs[0]
    if source.dtype != "int8" or result.dtype != "int8" or source.elements != result.elements:
        raise node.refuse(f"it makes {result.dtype} {result.shape} of {source.dtype} {source.shape}", "export it again")
    return source


def _without_conversions(network: Network) -> tuple[list[Node], tuple[Tensor, ...], tuple[Tensor, ...]]:
    """Drop the QUANTIZE of an input and the DEQUANTIZE of an output: the kit has int8 inputs and outputs."""
    whole = [node for node in network.nodes if node.inputs and node.inputs[0] is not None and node.outputs]
    first = {node.inputs[0].index: node for node in whole if node.name == "QUANTIZE" and node.inputs[0]}
    last = {node.outputs[0].index: node for node in whole if _reads_int8(node)}
    inputs, outputs, gone = list[Tensor](), list[Tensor](), set[int]()
    for tensor in network.inputs:
        node = first.get(tensor.index)
        if tensor.dtype != "int8" and node is not None and node.outputs[0].dtype == "int8":
            gone.add(node.number)
            inputs.append(node.outputs[0])
        else:
            inputs.append(tensor)
    for tensor in network.outputs:
        node = last.get(tensor.index)
        if tensor.dtype != "int8" and node is not None and node.inputs[0] is not None:
            gone.add(node.number)
            outputs.append(node.inputs[0])
        else:
            outputs.append(tensor)
    return [node for node in network.nodes if node.number not in gone], tuple(inputs), tuple(outputs)


def _reads_int8(node: Node) -> bool:
    return node.name in ("DEQUANTIZE", "QUANTIZE") and node.inputs[0] is not None and node.inputs[0].dtype == "int8"


def _not_int8(tensors: Sequence[Tensor], what: str) -> Iterator[RefusedError]:
    """Yield an error for each tensor that is not int8 with one scale; `what` is "input" or "output"."""
    for tensor in tensors:
        if tensor.dtype != "int8" or len(tensor.scales) != 1 or tensor.scale <= 0 or tensor.elements < 1:
            problem = f"its {what} '{tensor.title}' is {tensor.dtype} {tensor.shape} with {len(tensor.scales)} scales"
            yield RefusedError(None, problem, "export the model as fully int8, with int8 input and output")


def _copy_outputs(name: str, program: Program) -> Program:
    """Give each output its own memory: copy an output that is a reshaped input or another reshaped output.

    The copy follows the step that computes its source, so that later readers of the output find it.
    """
    steps, aliases = list(program.steps), dict(program.aliases)
    taken = {tensor.index for tensor in program.inputs}
    for tensor in program.outputs:
        source = aliases.get(tensor.index, tensor)
        if source.index in taken:
            aliases.pop(tensor.index, None)
            if source is tensor:
                raise ExportError(
                    f"C cannot be made of {name}: its output '{tensor.title}' is an input, or given twice"
                )
            size = str(tensor.elements)
            copy = Variant("copy_rows", (("{in0}", size, "{out}", size, "1"),), (None,))
            ready = next((done for done, step in enumerate(steps, 1) if step.output.index == source.index), 0)
            steps.insert(ready, Step("copy", f"COPY, {size}", (source,), tensor, (copy,)))
        taken.add(aliases.get(tensor.index, tensor).index)
    return dataclasses.replace(program, steps=tuple(steps), aliases=aliases)
