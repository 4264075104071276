"""Fingerprint of a search: recipe, dataset and code."""

import dataclasses
import hashlib
import json
from pathlib import Path
from typing import Any

import edgecnn
from edgecnn import recipes
from edgecnn.data import Dataset, Split
from edgecnn.recipes import Recipe

# Packages that the objective imports. Those that show a result (cli, report) may change while a study runs; so may
# types, errors and system, which compute nothing.
CODE = ("data", "models", "recipes", "interpreters", "kit_manifests", "formats", "runtimes", "training", "tune")


def search_fingerprint(recipe: Recipe, dataset: Dataset, split: Split, **how: Any) -> dict[str, str]:
    """Return the parts of a search's fingerprint, each a readable name with a hash.

    Args:
        recipe: with its search table.
        dataset: the images.
        split: their division.
        how: other settings that every worker must share.
    """
    rules = ", ".join(f"{key}={value}" for key, value in how.items())
    return {
        "recipe": f"{recipe.name} ({_short(_text(recipe))})",
        "dataset": f"{dataset.name} ({_short((dataset.sha256 + split.sha256).encode())})",
        "code version": f"{edgecnn.__version__} ({code_hash()[:12]})",
        "rules": rules,
    }


def _text(recipe: Recipe) -> bytes:
    # Paths of images differ between machines; the hash of the dataset identifies the images.
    return recipes.to_toml(dataclasses.replace(recipe, dataset=None)).encode()


def digest(parts: dict[str, str]) -> str:
    """Return the SHA-256 of a fingerprint's parts."""
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def describe_difference(theirs: dict[str, str], ours: dict[str, str]) -> str:
    """Return the differing parts with both values as a text; "" without a difference."""
    names = [name for name in ours if theirs.get(name) != ours[name]]
    return "; ".join(f"its {name} is {theirs.get(name, 'unknown')}, yours is {ours[name]}" for name in names)


def code_hash() -> str:
    """Return the SHA-256 of the sources that shape a result."""
    root = Path(edgecnn.__file__).parent
    files = [path for name in CODE for path in (root / name).rglob("*.py")]
    whole = hashlib.sha256()
    for path in sorted(files):
        whole.update(f"{path.relative_to(root)}\n".encode() + path.read_bytes())
    return whole.hexdigest()


def _short(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:12]
