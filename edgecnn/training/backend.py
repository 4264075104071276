"""The start of Keras with its backend, without the messages of native code."""

import logging
import os
from typing import Any

from edgecnn.errors import UsageError
from edgecnn.system.stderr import suppress_stderr


def start(threads: int | None = None) -> None:
    """Import Keras, and give TensorFlow this number of threads.

    The number of TensorFlow's threads decides the order of its sums, and thereby the weights; the number of cores that
    the process is pinned to does not. JAX chooses its number of threads by itself.

    Args:
        threads: of one operator and between operators; None for one a core.

    Raises:
        UsageError: TensorFlow already runs in this process, with another number of threads.
    """
    # TensorFlow leaves oneDNN off where there is no AVX512-VNNI; it halves the time of an epoch there as well.
    os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "1")
    # TensorFlow reports a missing graphics card at its import and at its first tensor.
    with suppress_stderr():
        if threads is not None and os.environ.get("KERAS_BACKEND", "tensorflow") == "tensorflow":
            import tensorflow

            _limit(tensorflow.config.threading, threads)
        import keras

        keras.ops.zeros(1)


def forget_models() -> None:
    """Free the memory of earlier models, before another one is built in the same process."""
    import keras

    logging.getLogger("tensorflow").setLevel(logging.ERROR)  # each model is traced anew on purpose: no warning
    keras.utils.clear_session()


def _limit(threading: Any, threads: int) -> None:
    given = threading.get_intra_op_parallelism_threads() or len(os.sched_getaffinity(0))
    if given == threads:
        return
    try:
        threading.set_intra_op_parallelism_threads(threads)
        threading.set_inter_op_parallelism_threads(threads)
    except RuntimeError as error:
        raise UsageError(
            f"the recipe trains with {threads} thread(s), and TensorFlow already runs with {given} in this process",
            advice="train in a process of its own",
        ) from error
