"""The command `verify`."""

from typing import Annotated

import typer

from edgecnn.cli import options


def verify(
    target: Annotated[str, typer.Argument(help="A bundle, a .keras or .h5 file, or a recipe.", metavar="TARGET")],
    max_params: Annotated[
        int | None, typer.Option(help="Parameters must stay under this (default: the recipe's limit, or 50000).", min=1)
    ] = None,
    max_macs: Annotated[int | None, typer.Option(help="Multiply-accumulates for one image, at most.", min=1)] = None,
    max_flash: Annotated[
        int | None, typer.Option(help="Bytes of constants of the generated C, at most.", min=1)
    ] = None,
    max_ram: Annotated[int | None, typer.Option(help="Bytes of its arena, at most.", min=1)] = None,
    as_json: options.Json = False,
) -> None:
    """Check a model's budget; exit 3 when it is over.

    Works before any training: C is generated of the untrained network, whose RAM is that of the trained one and whose
    flash, for the recipes of the package, is within 3% of it. The limits are the recipe's unless given.
    """
    import dataclasses

    from edgecnn import api
    from edgecnn.cli import show
    from edgecnn.errors import BudgetError

    given = {"max_params": max_params, "max_macs": max_macs, "max_flash": max_flash, "max_ram": max_ram}
    changed = {key: value for key, value in given.items() if value is not None}
    limits = dataclasses.replace(api.limits_of(target), **changed)
    cost, failures = api.verify(target, limits)
    show.cost(cost, failures, as_json=as_json)
    if failures:
        raise BudgetError("; ".join(failures))
