"""C literals, strings, identifiers and arrays."""

import dataclasses
import re
import unicodedata
from collections.abc import Sequence

from edgecnn.formats.c99.step import Constant

_COLUMNS = 110  # of an array's lines
_LONGEST = 60  # characters of a class in its enumerator


@dataclasses.dataclass(frozen=True, slots=True)
class Array:
    """An array of constants as C text.

    Attributes:
        name: C identifier.
        ctype: of an element.
        length: number of elements, padding included.
        shape: dimensions, such as "8x3x3x1".
        numbers: the initializers, in lines.
        folded: those of `Constant.folded`, "" without.
        macro: that must be defined for it to be compiled; "" for none.
    """

    name: str
    ctype: str
    length: int
    shape: str
    numbers: str
    folded: str = ""
    macro: str = ""


def array(name: str, constant: Constant) -> Array:
    """Return a constant as an array of this name."""
    numbers = constant.values.reshape(-1).tolist() + [0] * constant.padding
    shape = "x".join(map(str, constant.values.shape))
    folded = "" if constant.folded is None else _lines(constant.folded.tolist() + [0] * constant.padding)
    return Array(name, f"{constant.values.dtype}_t", len(numbers), shape, _lines(numbers), folded, constant.macro)


def string(text: str) -> str:
    """Return a C string in ASCII; octal escapes have three digits, so that no digit behind them can join in."""
    plain = (chr(byte) if 32 <= byte < 127 and chr(byte) not in '"\\?' else f"\\{byte:03o}" for byte in text.encode())
    return f'"{"".join(plain)}"'


def real(number: float) -> str:
    """Return a float32 literal: nine digits tell every float32 from its neighbours."""
    text = f"{number:.9g}"
    return f"{text}f" if "." in text or "e" in text else f"{text}.0f"


def comment(text: str) -> str:
    """Return text that neither ends nor begins a comment, nor continues a line."""
    return re.sub(r"[^A-Za-z0-9_.:;/ -]", "_", text)


def enumerators(names: Sequence[str]) -> list[str]:
    """Return ends of identifiers, unique and in upper case, that are made from the letters and digits of names.

    A name without any, such as one in Chinese, gives its index.
    """
    found = dict[str, None]()
    for index, name in enumerate(names):
        plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
        words = re.sub(r"[^A-Za-z0-9]+", "_", plain)[:_LONGEST].strip("_").upper() or str(index)
        while words in found:
            words = f"{words}_{index}"
        found[words] = None
    return list(found)


def _lines(numbers: list[int]) -> str:
    lines, line = [], "   "
    for number in numbers:
        item = f" {_literal(number)},"
        if len(line) + len(item) > _COLUMNS:
            lines.append(line)
            line = "   "
        line += item
    lines.append(line)
    return "\n".join(lines)


def _literal(number: int) -> str:
    return "INT32_MIN" if number == -(2**31) else str(number)  # C has no negative literals
