"""Common parts of the kits for devices: filling templates, describing tensors."""

import re
from importlib import resources
from pathlib import Path

from edgecnn.errors import BundleError
from edgecnn.system.files import write_text
from edgecnn.types import InputContract, TensorSpec

_PLACEHOLDER = re.compile(r"@(\w+)@")


def fill(text: str, facts: dict[str, str]) -> str:
    """Replace every `@word@` of a text by the value of that name."""
    return _PLACEHOLDER.sub(lambda found: facts[found[1]], text)


def template(package: str, name: str) -> str:
    """Return the text of a file in a package's folder `templates`."""
    return resources.files(package).joinpath("templates", name).read_text(encoding="utf-8")


def write_all(folder: Path, texts: dict[str, str]) -> None:
    """Write texts by name, making the folders that they lie in; raises BundleError where that fails."""
    for name, text in texts.items():
        path = folder / name
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise BundleError(
                f"cannot write {path.parent}: {error.strerror}", advice="choose another folder"
            ) from error
        write_text(path, text)


def tensor_row(tensor: TensorSpec) -> str:
    """Return a row of a Markdown table: name, type, shape, layout, scale, zero point."""
    shape, name = "x".join(map(str, tensor.shape)), " ".join(tensor.name.split()).replace("|", "\\|").replace("`", "'")
    step = "none | none" if tensor.scale is None else f"{tensor.scale:.9g} | {tensor.zero_point}"
    return f"| `{name}` | {tensor.dtype} | {shape} | {tensor.layout} | {step} |"


def pixel_text(contract: InputContract) -> str:
    """Return a sentence on the conversion of a raw pixel."""
    return (
        f"The input stands for `pixel * {contract.rescale:.9g} + {contract.offset:.9g}`,\n"
        "so its codes are `round(that / scale) + zero point`."
    )
