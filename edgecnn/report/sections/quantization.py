"""Quantization error of each layer."""

import dataclasses

from edgecnn.report import ReportContent, units

_GOOD_SQNR_DB = 60.0  # full length of a bar


@dataclasses.dataclass(frozen=True, slots=True)
class LayerRow:
    """One int8 tensor against float.

    Attributes:
        layer: name of the layer.
        operator: that writes the tensor.
        sqnr: signal-to-quantization-noise ratio.
        quality: the ratio as a share of a good one, for its bar.
        saturated: share of values at the ends of the range.
        scale: of the quantized values.
        zero_point: likewise.
    """

    layer: str
    operator: str
    sqnr: str
    quality: float
    saturated: str
    scale: str
    zero_point: int


def gather(content: ReportContent) -> tuple[LayerRow, ...]:
    """Return the layers, the one with the lowest signal-to-noise ratio first."""
    return tuple(
        LayerRow(
            layer=item.layer,
            operator=item.operator,
            sqnr=f"{item.sqnr_db:.1f} dB",
            quality=item.sqnr_db / _GOOD_SQNR_DB,
            saturated=units.percent(item.saturated, 3),
            scale=f"{item.scale:.4g}",
            zero_point=item.zero_point,
        )
        for item in sorted(content.manifest.layer_errors, key=lambda item: item.sqnr_db)
    )
