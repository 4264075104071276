"""The order of the passes that clean a converted graph."""

from edgecnn.formats.onnx.graph import Graph
from edgecnn.formats.onnx.passes.batch import MAKE_BATCH_DYNAMIC, SHARE_CONSTANTS, check_dynamic_batch
from edgecnn.formats.onnx.passes.dense import DENSE_TO_GEMM, REMOVE_RESHAPES_AROUND_DENSE
from edgecnn.formats.onnx.passes.flatten import REMOVE_FLATTEN_TRANSPOSE, RESHAPE_TO_FLATTEN
from edgecnn.formats.onnx.passes.folding import FOLD_BEFORE_DENSE, FOLD_CHANNELWISE, FOLD_PADDING
from edgecnn.formats.onnx.passes.graph_pass import GraphPass
from edgecnn.formats.onnx.passes.reshapes import MERGE_RESHAPES, REMOVE_IDENTITY_RESHAPES, VIEWS_TO_RESHAPES
from edgecnn.formats.onnx.passes.transposes import CANCEL_TRANSPOSES
from edgecnn.formats.onnx.passes.upsampling import MERGE_RESIZES, REPETITION_TO_RESIZE

PASSES: tuple[GraphPass, ...] = (
    # detours that hide the structure of the graph from the pass that moves Transposes
    REMOVE_IDENTITY_RESHAPES,
    SHARE_CONSTANTS,
    REMOVE_RESHAPES_AROUND_DENSE,
    CANCEL_TRANSPOSES,
    # views and repetitions
    REPETITION_TO_RESIZE,
    MERGE_RESIZES,
    VIEWS_TO_RESHAPES,
    MERGE_RESHAPES,
    REMOVE_IDENTITY_RESHAPES,
    MAKE_BATCH_DYNAMIC,
    # constants beside a Conv or Gemm
    FOLD_PADDING,
    DENSE_TO_GEMM,
    FOLD_CHANNELWISE,
    FOLD_BEFORE_DENSE,
    # Flatten
    REMOVE_FLATTEN_TRANSPOSE,
    RESHAPE_TO_FLATTEN,
)


def simplify(graph: Graph) -> None:
    """Make the batch dynamic and clean the graph up, in place; the function computed stays the same.

    Raises:
        ExportError: an operator other than a Reshape depends on the batch.
    """
    for graph_pass in PASSES:
        graph_pass.run(graph)
    check_dynamic_batch(graph)
