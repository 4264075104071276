"""Origin of the model: data, recipe, budget, training."""

from edgecnn.report import ReportContent, units
from edgecnn.report.charts import Series, line_chart
from edgecnn.report.markup import Markup, bar, details, escape, join, paragraph, table, tag
from edgecnn.types import CalibrationInfo, DatasetInfo, Evaluation, LayerCost, Manifest, SplitInfo, TrainingInfo

_NAMED_CLASSES = 20


def data_section(content: ReportContent) -> Markup:
    """Return the dataset, the split and the calibration images."""
    manifest = content.manifest
    facts: list[tuple[str, str]] = []
    if manifest.dataset:
        facts += dataset_facts(manifest.dataset)
    if manifest.split:
        facts += split_facts(manifest.split)
    if manifest.calibration:
        facts += calibration_facts(manifest.calibration)
    if content.evaluation:
        facts += evaluation_facts(content.evaluation)
    missing = "" if manifest.dataset else paragraph("The model came without data.", class_="missing")
    return join([warning(content), missing, fact_list(facts)])


def warning(content: ReportContent) -> Markup:
    """Return the dataset's warning as a banner, nothing when it has none."""
    dataset = content.manifest.dataset
    if not dataset or not dataset.warning:
        return Markup("")
    return tag("p", tag("strong", "Warning: "), dataset.warning, class_="warning", role="note")


def dataset_facts(dataset: DatasetInfo) -> list[tuple[str, str]]:
    """Return the dataset's properties as (name, text)."""
    reading = " ".join(dataset.reading.options())
    return [
        ("Dataset", dataset.name),
        ("Origin", dataset.origin),
        (
            "Images",
            f"{units.count(dataset.samples)} of {units.shape(dataset.sample_shape)} (height, width, channels)",
        ),
        *([("Read with", reading)] if reading else []),
        ("Classes", _class_list(dataset.class_names)),
        ("Data SHA-256", dataset.sha256),
    ]


def evaluation_facts(evaluation: Evaluation) -> list[tuple[str, str]]:
    """Return the properties of the images that accuracy was measured on."""
    return [("Measured on", f"{evaluation.dataset}, {evaluation.protocol}, {evaluation.split} split")]


def split_facts(split: SplitInfo) -> list[tuple[str, str]]:
    """Return the split's properties as (name, text)."""
    parts = f"{units.count(split.train)} / {units.count(split.validation)} / {units.count(split.test)} images"
    return [
        ("Split protocol", split.description),
        ("Training / validation / test", parts),
        ("Split seed", str(split.seed)),
        ("Split SHA-256", split.sha256),
    ]


def calibration_facts(calibration: CalibrationInfo) -> list[tuple[str, str]]:
    """Return the calibration set's properties as (name, text)."""
    return [
        (
            "Calibration",
            f"{units.count(calibration.samples)} images from {calibration.origin}, seed {calibration.seed}",
        ),
        ("Calibration SHA-256", calibration.sha256),
    ]


def training_facts(training: TrainingInfo) -> list[tuple[str, str]]:
    """Return the training's properties as (name, text)."""
    epochs = str(training.epochs)
    if training.epochs < training.planned_epochs:
        epochs = f"{training.epochs} of the {training.planned_epochs} planned: stopped early"
    return [
        ("Recipe", training.recipe),
        ("Overrides", ", ".join(training.overrides) or "none"),
        ("Epochs", epochs),
        ("Training time", units.duration(training.seconds)),
        ("Keras backend", training.backend),
        ("Seed", str(training.seed)),
        ("Parameters", units.count(training.parameters)),
    ]


def recipe_section(content: ReportContent) -> Markup:
    """Return the section on the recipe and the training."""
    training = content.manifest.training
    if training is None:
        return paragraph("There is no recipe: the model was not trained here.", class_="missing")
    recipe = details("The recipe in full, overrides applied", tag("pre", tag("code", training.recipe_text)))
    return join([fact_list(training_facts(training)), recipe])


def training_section(content: ReportContent) -> Markup:
    """Return the curves of loss and accuracy."""
    if not content.history:
        return paragraph("There is no training history: the model was not trained here.", class_="missing")
    return join([_curves(content), details("Every epoch in figures", _history_table(content))])


def budget_section(content: ReportContent) -> Markup:
    """Return the section on parameters, multiply-accumulates and memory by layer."""
    cost = content.manifest.cost
    facts = [
        ("Flash", f"{units.size(cost.flash_bytes)}; {units.flash_note(cost)}"),
        ("RAM", f"{units.size(cost.ram_bytes)}; {units.ram_note(cost)}"),
    ]
    return join([_budget_table(content.manifest), fact_list(facts)])


def fact_list(facts: list[tuple[str, str]]) -> Markup:
    """Return a definition list of names and values."""
    return tag(
        "dl", *(tag("div", tag("dt", name), tag("dd", _value(name, value))) for name, value in facts), class_="facts"
    )


def _class_list(names: tuple[str, ...]) -> str:
    more = f", and {len(names) - _NAMED_CLASSES} more" if len(names) > _NAMED_CLASSES else ""
    return f"{len(names)}: {', '.join(names[:_NAMED_CLASSES])}{more}"


def _value(name: str, value: str) -> Markup:
    return tag("code", value) if name.endswith("SHA-256") else escape(value)


def _curves(content: ReportContent) -> Markup:
    epochs = [row["epoch"] for row in content.history]
    charts = []
    for key, title, label in (
        ("loss", "Loss, cross-entropy in nats", lambda value: f"{value:.4g}"),
        ("accuracy", "Accuracy, %", lambda value: f"{100 * value:.4g}%"),
    ):
        series = [
            Series("training", "s1", tuple(row[key] for row in content.history)),
            Series("validation", "s2", tuple(row[f"val_{key}"] for row in content.history)),
        ]
        charts.append(line_chart(title, epochs, series, label))
    return tag("div", *charts, class_="pair")


def _history_table(content: ReportContent) -> Markup:
    lines = [
        (
            f"{row['epoch']:g}",
            f"{row['loss']:.4f}",
            f"{row['val_loss']:.4f}",
            units.percent(row["accuracy"]),
            units.percent(row["val_accuracy"]),
        )
        for row in content.history
    ]
    columns = ("Epoch", "loss, nats", "validation loss, nats", "accuracy", "validation accuracy")
    return table("Loss and accuracy after each epoch", columns, lines, class_="compact")


def _budget_table(manifest: Manifest) -> Markup:
    cost = manifest.cost
    columns = ("Layer", "kind", "output shape", "parameters", "", "MACs", "", "int8 activation")
    lines = [_layer_line(layer, cost.parameters, cost.macs) for layer in cost.layers]
    total = ("Whole model", "", "", units.count(cost.parameters), "", units.count(cost.macs), "", "")
    return table(
        "Cost of each layer for one image; bars show its share of the model",
        columns, [*lines, total], words=(1, 2), class_="totals",
    )  # fmt: skip


def _layer_line(layer: LayerCost, parameters: int, macs: int) -> tuple[str, ...]:
    return (
        layer.name,
        layer.kind,
        units.shape(layer.output_shape),
        units.count(layer.parameters),
        bar(layer.parameters / (parameters or 1)),
        units.count(layer.macs),
        bar(layer.macs / (macs or 1), "second"),
        units.size(layer.activation_bytes),
    )
