"""Budget: parameters, multiply-accumulates and memory by layer."""

import dataclasses

from edgecnn.report import ReportContent, units
from edgecnn.report.elements import Figure
from edgecnn.types import LayerCost, ModelCost


@dataclasses.dataclass(frozen=True, slots=True)
class BudgetRow:
    """Cost of one layer, or of the whole model.

    Attributes:
        name: of the layer.
        kind: class of the layer, "" for the whole model.
        output_shape: likewise.
        parameters: their number.
        parameter_share: of the model's, for a bar; None for the whole model.
        macs: multiply-accumulates for one image.
        mac_share: of the model's, for a bar; None for the whole model.
        activation: size of the int8 output, "" for the whole model.
    """

    name: str
    kind: str
    output_shape: str
    parameters: str
    parameter_share: float | None
    macs: str
    mac_share: float | None
    activation: str


@dataclasses.dataclass(frozen=True, slots=True)
class Budget:
    """Cost of a model.

    Attributes:
        rows: one for each layer, the whole model last.
        flash: size, and what it is of.
        ram: likewise.
    """

    rows: tuple[BudgetRow, ...]
    flash: Figure
    ram: Figure


def gather(content: ReportContent) -> Budget:
    """Return the cost of each layer and of the model."""
    cost = content.manifest.cost
    total = BudgetRow("Whole model", "", "", units.count(cost.parameters), None, units.count(cost.macs), None, "")
    return Budget(
        rows=(*(_row(layer, cost) for layer in cost.layers), total),
        flash=Figure(units.size(cost.flash_bytes), units.flash_note(cost)),
        ram=Figure(units.size(cost.ram_bytes), units.ram_note(cost)),
    )


def _row(layer: LayerCost, cost: ModelCost) -> BudgetRow:
    return BudgetRow(
        name=layer.name,
        kind=layer.kind,
        output_shape=units.shape(layer.output_shape),
        parameters=units.count(layer.parameters),
        parameter_share=layer.parameters / (cost.parameters or 1),
        macs=units.count(layer.macs),
        mac_share=layer.macs / (cost.macs or 1),
        activation=units.size(layer.activation_bytes),
    )
