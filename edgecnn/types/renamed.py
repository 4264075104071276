"""Attributes of earlier versions under their present names."""

import warnings
from typing import Any


def renamed(earlier: str, present: str) -> Any:
    """Return a property that reads the attribute `present`, with a DeprecationWarning that names it."""

    def get(self: Any) -> Any:
        warnings.warn(f"{type(self).__name__}.{earlier} is called {present} now", DeprecationWarning, stacklevel=2)
        return getattr(self, present)

    return property(get)
