"""SOFTMAX over the last dimension, by a table of exponentials."""

from edgecnn.formats.c99 import fixed_point
from edgecnn.formats.c99.network import Node
from edgecnn.formats.c99.operators import checks
from edgecnn.formats.c99.step import Constant, Step, Variant


def softmax(node: Node) -> Step:
    """Lower SOFTMAX over the last dimension; raises ExportError."""
    source, result = checks.computed(node, 0), checks.output(node)
    checks.shape_is(node, result, source.shape)
    beta = float(node.options["Beta"])
    if not 1 < beta * source.scale * 2**26 < 2**31:
        raise node.refuse(f"beta {beta:g} and scale {source.scale:.3g} do not fit", "calibrate the model again")
    if result.zero_point != -128 or abs(result.scale * 256 - 1) > 0.001:
        raise node.refuse("its output has not the scale 1/256 and the zero point -128", "export the model again")
    classes = source.shape[-1]
    if classes > 1 << 12:
        raise node.refuse(f"it has {classes} classes", "use at most 4096")
    table = fixed_point.softmax_table(beta, source.scale)
    rows = source.elements // classes
    return Step(
        kind="softmax",
        title=f"SOFTMAX, {rows} x {classes}" if rows > 1 else f"SOFTMAX, {classes}",
        inputs=(source,),
        output=result,
        variants=(
            Variant("softmax", (("{exponential}", str(len(table)), "{in0}", "{out}", str(rows), str(classes)),), (0,)),
        ),
        constants=(Constant("exponential", table),),
    )
