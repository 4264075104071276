"""A report's content with figures that hang together: predictions are drawn and every score is computed from them."""

import dataclasses
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from edgecnn import types as t
from edgecnn.report import ReportContent

FASHION = (
    "T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot",
)  # fmt: skip
HOSTILE = "<script>alert(1)</script>|`*x*`\"'&\n# y: $z$ [a](http://b)"

# format, runtime, share of answers changed, p50 in microseconds, takes batch 64, peak memory in MB
_PLAN = (
    ("keras", "keras", 0.0, 41800.0, True, 612),
    ("tflite-float32", "litert", 0.0, 121.0, False, 88),
    ("tflite-float32", "litert-noxnnpack", 0.0, 356.0, False, 87),
    ("tflite-float16", "litert", 0.0004, 127.0, False, 90),
    ("tflite-float16", "litert-noxnnpack", 0.0004, 371.0, False, 89),
    ("tflite-dynamic", "litert", 0.003, 118.5, False, 87),
    ("tflite-dynamic", "litert-noxnnpack", 0.003, 268.0, False, 86),
    ("tflite-int8", "litert", 0.012, 441.0, False, 86),
    ("tflite-int8", "litert-noxnnpack", 0.012, 262.0, False, 85),
    ("tflite-int8", "litert-reference", 0.013, 3620.0, False, 85),
    ("tflite-int8", "tflm", 0.013, 5240.0, False, 41),
    ("tflite-int16x8", "litert", 0.001, 6010.0, False, 86),
    ("tflite-int16x8", "litert-noxnnpack", 0.001, 5980.0, False, 85),
    ("tflite-int16x8", "litert-reference", 0.001, 7420.0, False, 85),
    ("onnx-float32", "onnxruntime", 0.0, 182.0, True, 94),
    ("onnx-int8", "onnxruntime", 0.03, 241.0, True, 95),
    ("c-int8", "c-host", 0.013, 198.0, False, 22),
)
# what has no wall time: format, runtime, images asked
_SAMPLED = (("c-int8", "cortex-m4", 500),)
_FLAGS = "arm-none-eabi-gcc 12.2.1 -Os"
DEVICES = (
    t.Device("tflite-int8", "tflm", "TensorFlow Lite Micro on the host", "", 500, 3, arena_bytes=29_680),
    t.Device(
        "c-int8", "cortex-m4", "QEMU mps2-an386 (Cortex-M4)", f"{_FLAGS} -mcpu=cortex-m4", 500, 0,
        6_912_345, None, 5_804, 49_212, 5_024, 5_024, 312,
    ),
    t.Device(
        "c-int8", "cortex-m0", "QEMU mps2-an385 (Cortex-M3)", f"{_FLAGS} -mcpu=cortex-m0", 500, 0,
        9_871_200, None, 6_120, 49_212, 5_024, 5_024, 344,
    ),
    t.Device("c-int8", "Test board 3", "Test board 3", "GCC 12.2.1", 8, 0, cycles=8_123_456, arena_bytes=5_024),
)  # fmt: skip
_SIZES = {
    "tflite-float32": 204_312, "tflite-float16": 109_060, "tflite-dynamic": 68_208, "tflite-int8": 69_880,
    "tflite-int16x8": 72_144, "onnx-float32": 199_713, "onnx-int8": 83_290, "keras": 251_904, "c-int8": 49_212,
}  # fmt: skip
_LAYERS = (
    ("conv_1", "Conv2D", (28, 28, 28), 1400, 1_075_648),
    ("conv_2", "Conv2D", (9, 9, 32), 8096, 653_184),
    ("conv_3", "Conv2D", (9, 9, 32), 9248, 746_496),
    ("conv_4", "Conv2D", (4, 4, 36), 10404, 165_888),
    ("conv_5", "Conv2D", (4, 4, 36), 11700, 186_624),
    ("dense_1", "Dense", (36,), 5220, 5184),
    ("dense_2", "Dense", (32,), 1184, 1152),
    ("dense_3", "Dense", (10,), 330, 320),
)


def sample_content(
    class_names: tuple[str, ...] = FASHION, images: int = 5500, epochs: int = 20, warning: str = ""
) -> ReportContent:
    """Make a complete report's content.

    Args:
        class_names: in label order.
        images: size of the test split.
        epochs: rows of the history.
        warning: of the dataset.
    """
    evaluation = _evaluation(class_names, images)
    shades = np.random.default_rng(3)
    pictures = tuple(shades.integers(0, 256, (28, 28, 1), dtype=np.uint8) for _ in evaluation.mistakes)
    return ReportContent(_manifest(class_names, epochs, warning), _history(epochs), evaluation, _benchmark(), pictures)


def without(content: ReportContent, **parts: object) -> ReportContent:
    """Return the content with some parts replaced."""
    return dataclasses.replace(content, **parts)  # type: ignore[arg-type]


def hostile_content() -> ReportContent:
    """Make a content whose every free text is an attack on the page."""
    content = sample_content((HOSTILE, *FASHION[1:]), images=600)
    manifest = content.manifest
    assert manifest.dataset
    assert manifest.training
    return without(
        content,
        manifest=dataclasses.replace(
            manifest,
            name=HOSTILE,
            dataset=dataclasses.replace(manifest.dataset, name=HOSTILE, origin=HOSTILE, warning=HOSTILE),
            training=dataclasses.replace(manifest.training, recipe_text=f"```\n{HOSTILE}", overrides=(HOSTILE,)),
            skipped=(t.Skipped("c99", "", HOSTILE),),
            files=((HOSTILE + "\x00\udcff", "0" * 64),),
        ),
    )


def machine() -> t.Machine:
    """Make a machine."""
    return t.Machine(
        "Linux 6.1", "x86_64", "Sample Processor 3000 @ 2.80GHz", 2, 8 << 30, "3.11.9",
        (("ai-edge-litert", "2.3.0"), ("numpy", "2.4.6"), ("onnxruntime", "1.32.0")),
    )  # fmt: skip


def _history(epochs: int) -> tuple[dict[str, float], ...]:
    return tuple(
        {
            "epoch": float(epoch),
            "loss": 0.31 + 0.62 / epoch,
            "accuracy": 0.886 - 0.2 / epoch,
            "val_loss": 0.44 + 0.2 / epoch + 0.004 * (epoch % 3),
            "val_accuracy": 0.861 - 0.13 / epoch + 0.003 * (epoch % 4),
        }
        for epoch in range(1, epochs + 1)
    )


def _evaluation(names: tuple[str, ...], images: int) -> t.Evaluation:
    draw = np.random.default_rng(11)
    classes = len(names)
    labels = np.arange(images) % classes
    hardness = draw.uniform(0.02, 0.28, classes)
    rival = (np.arange(classes) + draw.integers(1, 4, classes)) % classes
    wrong = draw.random(images) < hardness[labels]
    answer = np.where(draw.random(images) < 0.7, rival[labels], draw.integers(0, classes, images))
    baseline = np.where(wrong, answer, labels)
    results = tuple(_accuracy(row, names, labels, baseline, _flip(row, labels, baseline, classes)) for row in _PLAN)
    for format_name, runtime, asked in _SAMPLED:
        row = (format_name, runtime, 0.013, 0.0, False, 0)
        answers = _flip(row, labels, baseline, classes)[:asked]
        results += (_accuracy(row, names, labels[:asked], baseline[:asked], answers),)
    mistaken = np.flatnonzero(baseline != labels)[:24]
    mistakes = tuple(
        t.Mistake(int(i), names[labels[i]], names[baseline[i]], 0.999 - 0.004 * n) for n, i in enumerate(mistaken)
    )
    skipped = (t.Skipped("tflite-float32", "litert-reference", "the reference kernels run int8 and int16x8 only"),)
    return t.Evaluation(
        "fashion-mnist", "reference", "test", names, "keras@keras", results, skipped, mistakes, machine(), DEVICES
    )


def _flip(
    row: tuple[str, str, float, float, bool, int], labels: NDArray[np.int64], baseline: NDArray[np.int64], classes: int
) -> NDArray[np.int64]:
    draw = np.random.default_rng(sum(map(ord, row[0] + row[1].removesuffix("-noxnnpack"))))
    unsure = np.where(baseline == labels, 0.6, 4.0)
    flipped = draw.random(len(baseline)) < row[2] * unsure
    mended = np.where(draw.random(len(baseline)) < 0.8, labels, (baseline + 1) % classes)
    return np.where(flipped, np.where(baseline == labels, (baseline + 1) % classes, mended), baseline)


def _accuracy(
    row: tuple[str, str, float, float, bool, int],
    names: tuple[str, ...],
    labels: NDArray[np.int64],
    baseline: NDArray[np.int64],
    answers: NDArray[np.int64],
) -> t.Accuracy:
    images = len(labels)
    before, after = _confusion(labels, baseline, len(names)), _confusion(labels, answers, len(names))
    old, new = _scores(before), _scores(after)
    scores = tuple(_class_score(name, new[i], new[i] - old[i], int(after[i].sum())) for i, name in enumerate(names))
    share = float(np.mean(labels == answers))
    comparison = None if row[0] == "keras" else _comparison(labels, baseline, answers)
    macro = float(np.mean([score.f1 for score in scores]))
    counts = tuple(tuple(int(n) for n in line) for line in after)
    return t.Accuracy(row[0], row[1], images, share, _wilson(share, images), macro, 0.6219, scores, counts, comparison)


def _class_score(name: str, score: NDArray[np.float64], change: NDArray[np.float64], support: int) -> t.ClassScore:
    (precision, recall, f1), (precision_change, recall_change, f1_change) = map(float, score), map(float, change)
    return t.ClassScore(name, precision, recall, f1, support, precision_change, recall_change, f1_change)


def _confusion(labels: NDArray[np.int64], answers: NDArray[np.int64], classes: int) -> NDArray[np.int64]:
    counts = np.zeros((classes, classes), np.int64)
    np.add.at(counts, (labels, answers), 1)
    return counts


def _scores(confusion: NDArray[np.int64]) -> NDArray[np.float64]:
    right = np.diag(confusion)
    precision, recall = right / np.maximum(confusion.sum(0), 1), right / np.maximum(confusion.sum(1), 1)
    return np.stack([precision, recall, 2 * precision * recall / np.maximum(precision + recall, 1e-12)], axis=1)


def _wilson(share: float, n: int, z: float = 1.959964) -> t.Interval:
    middle = (share + z * z / (2 * n)) / (1 + z * z / n)
    half = z / (1 + z * z / n) * (share * (1 - share) / n + z * z / (4 * n * n)) ** 0.5
    return t.Interval(middle - half, middle + half)


def _comparison(labels: NDArray[np.int64], baseline: NDArray[np.int64], answers: NDArray[np.int64]) -> t.Comparison:
    from scipy.stats import binomtest

    n = len(labels)
    gained = int(np.sum((baseline != labels) & (answers == labels)))
    lost = int(np.sum((baseline == labels) & (answers != labels)))
    changed = int(np.sum(baseline != answers))
    difference = (gained - lost) / n
    half = 1.96 * ((gained + lost) / n - difference**2) ** 0.5 / n**0.5
    p_value = float(binomtest(gained, gained + lost).pvalue) if gained + lost else 1.0
    interval = t.Interval(difference - half, difference + half)
    return t.Comparison(difference, interval, 1 - changed / n, gained, lost, changed, p_value, 3.4e-7 + changed / n)


def _benchmark() -> t.Benchmark:
    results = tuple(_latency(row) for row in _PLAN)
    skipped = (t.Skipped("tflite-int8", "tflm", "tflite-micro is not installed: pip install tflite-micro"),)
    overhead = t.Quantile(0.62, t.Interval(0.6, 0.65))
    return t.Benchmark(1, 30, "tflite-float32@litert", overhead, results, skipped, machine())


def _latency(row: tuple[str, str, float, float, bool, int]) -> t.Latency:
    format_name, runtime, _, median, batched, memory = row
    p50, p90, p99 = (t.Quantile(median * f, t.Interval(median * f * 0.98, median * f * 1.025)) for f in (1, 1.08, 1.4))
    value = median / 121.0
    verdict: Literal["faster", "slower", "no significant difference"] = "slower" if value > 1 else "faster"
    if 0.97 < value < 1.03:
        verdict = "no significant difference"
    is_baseline = (format_name, runtime) == ("tflite-float32", "litert")
    return t.Latency(
        format_name, runtime, f"{format_name}.bin", p50, p90, p99, 1e6 / median, 2.7e6 / median if batched else None,
        3.2 + median / 900, 1_480 if format_name == "c-int8" else _SIZES[format_name], memory << 20, 3000, 150,
        None if is_baseline else t.Ratio(value, t.Interval(value * 0.97, value * 1.03), verdict),
    )  # fmt: skip


def _manifest(names: tuple[str, ...], epochs: int, warning: str) -> t.Manifest:
    layers = tuple(
        t.LayerCost(name, kind, shape, parameters, macs, int(np.prod(shape)))
        for name, kind, shape, parameters, macs in _LAYERS
    )
    cost = t.ModelCost(layers, 47_582, sum(layer.macs for layer in layers), 48_312, 24_224)
    dataset = t.DatasetInfo(
        "fashion-mnist", "the four official IDX files", "d" * 64, 70_000, (28, 28, 1), names, warning
    )
    split = t.SplitInfo(
        "reference", "reference: first 55,000 training images, 10% held out", 42, "5" * 64, 44_500, 5000, 5500
    )
    recipe = '[train]\noptimizer = "adadelta"\nlearning_rate = 1.0\nbatch = 32\nepochs = 20\n'
    training = t.TrainingInfo("reference", recipe, ("epochs=20",), 7, "tensorflow", epochs, 20, 812.4, 47_582)
    artifacts = tuple(_artifact(name) for name in _SIZES if name != "keras")
    others = (("model.keras", "a" * 64), ("history.json", "b" * 64))
    files = (*((item.file, item.sha256) for item in artifacts), *others)
    skipped = (t.Skipped("c99", "", "the generator takes no more than 64 classes"),)
    return t.Manifest(
        1, "0.1.0", "fashion-reference", names, t.RAW, dataset, split, training, cost,
        t.CalibrationInfo(200, 7, tuple(range(200)), "c" * 64, "the training split"), artifacts, _parity(), _errors(),
        skipped, (("tensorflow", "2.21.0"), ("keras", "3.15.1")), files,
    )  # fmt: skip


def _artifact(name: str) -> t.Artifact:
    quantized = "int8" in name and not name.startswith("onnx")
    file = "c-int8/kit.json" if name == "c-int8" else f"{name}.{name.partition('-')[0]}"
    dtype = "int8" if quantized else "float32"
    scale, zero_point = (1.0, -128) if quantized else (None, None)
    return t.Artifact(
        name, file, f"{_SIZES[name]:064x}", _SIZES[name],
        t.TensorSpec("image", dtype, (1, 28, 28, 1), "NHWC", scale, zero_point),
        t.TensorSpec("probabilities", dtype, (1, 10), "NC", scale and 1 / 256, zero_point),
        t.RAW, quantized,
    )  # fmt: skip


def _parity() -> tuple[t.Parity, ...]:
    return (
        t.Parity("tflite-float32", "Keras", 256, 1e-5, 4.2e-7, 1.0),
        t.Parity("tflite-float16", "Keras", 256, 1e-2, 2.1e-3, 1.0),
        t.Parity("tflite-int8", "LiteRT reference kernels", 256, 0.0, 0.0, 1.0),
        t.Parity("onnx-float32", "Keras", 256, 1e-5, 3.1e-7, 1.0),
    )


def _errors() -> tuple[t.LayerError, ...]:
    return (
        t.LayerError("dense_3", "FULLY_CONNECTED", 19.4, 0.0, 0.1875, 12),
        t.LayerError("dense_2", "FULLY_CONNECTED", 22.8, 0.0021, 0.0911, -128),
        t.LayerError("conv_5", "CONV_2D", 26.1, 0.00042, 0.0623, -128),
        t.LayerError("conv_1", "CONV_2D", 33.7, 0.0001, 0.0388, -128),
        t.LayerError("standardize", "DEPTHWISE_CONV_2D", 41.2, 0.0084, 0.0627, 0),
    )
