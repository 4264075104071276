"""Goals of studies: the values that their trials are scored by."""

import dataclasses


@dataclasses.dataclass(frozen=True, slots=True)
class Goal:
    """Objectives of a study.

    Attributes:
        objectives: names of a trial's values; the first is maximized, the others are minimized.
        exports: whether a trial exports the int8 file, so that the calibration has an effect on its values.
        suffix: what the default name of the study adds to that of the recipe.
    """

    objectives: tuple[str, ...]
    exports: bool = False
    suffix: str = ""


ACCURACY = Goal(("validation accuracy",))
PARETO = Goal(("int8 validation accuracy", "multiply-accumulates", "arena bytes"), exports=True, suffix="-pareto")
