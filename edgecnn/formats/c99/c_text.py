"""C literals, strings and arrays."""

import dataclasses

from edgecnn.formats.c99.step import Constant

_COLUMNS = 110  # of an array's lines


@dataclasses.dataclass(frozen=True, slots=True)
class Array:
    """An array of constants as C text.

    Attributes:
        name: C identifier.
        ctype: of an element.
        length: number of elements, padding included.
        shape: dimensions, such as "8x3x3x1".
        numbers: the initializers, in lines.
    """

    name: str
    ctype: str
    length: int
    shape: str
    numbers: str


def array(name: str, constant: Constant) -> Array:
    """Return a constant as an array of this name."""
    numbers = constant.values.reshape(-1).tolist() + [0] * constant.padding
    shape = "x".join(map(str, constant.values.shape))
    return Array(name, f"{constant.values.dtype}_t", len(numbers), shape, _lines(numbers))


def string(text: str) -> str:
    """Return a C string in ASCII; octal escapes have three digits, so that no digit behind them can join in."""
    plain = (chr(byte) if 32 <= byte < 127 and chr(byte) not in '"\\?' else f"\\{byte:03o}" for byte in text.encode())
    return f'"{"".join(plain)}"'


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
