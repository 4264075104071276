"""Common parts of the kits for devices: rendering of their files, descriptions of tensors."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from edgecnn.errors import BundleError
from edgecnn.system import templates
from edgecnn.system.files import write_text
from edgecnn.types import InputContract, TensorSpec


def render_all(package: str, files: Mapping[str, str], values: Mapping[str, Any]) -> dict[str, str]:
    """Render templates of a package.

    Args:
        package: name of the package whose folder `templates` holds them.
        files: name of the template, by name of the file that it becomes.
        values: of the names that the templates use.

    Returns:
        The texts by file name.
    """
    return {name: templates.render(package, "code", template, **values) for name, template in files.items()}


def write_all(folder: Path, texts: Mapping[str, str]) -> None:
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
        "so its quantized values are `round(that / scale) + zero point`."
    )
