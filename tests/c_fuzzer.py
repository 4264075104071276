"""A C program that runs a kit on random quantized values, for sanitizers to watch."""

from pathlib import Path

import numpy as np

from tests.c_kit import Kit

_PROGRAM = """\
/* Runs @P@ on random quantized values; every buffer is a block of the heap that ends where it should. */
#include "@P@.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static uint32_t state = 1U;

static int8_t value(void)
{
    state = state * 1664525U + 1013904223U;
    return (int8_t)((int32_t)(state >> 24) - 128);
}

static void fill(int8_t *values, size_t count, unsigned round)
{
    size_t i;
    for (i = 0; i < count; i++) {
        values[i] = round == 0U ? (int8_t)-128 : round == 1U ? (int8_t)127 : value();
    }
}

int main(int argc, char **argv)
{
    const unsigned rounds = argc > 1 ? (unsigned)atoi(argv[1]) : 1U;
    uint32_t sum = 0U;
    unsigned round;
    for (round = 0U; round < rounds; round++) {
        int8_t *arena = (int8_t *)malloc(@ARENA@);
@ALLOCATE@
        if (arena == NULL) {
            return 2;
        }
        fill(arena, @ARENA@, 2U);
@FILL@
        if (@P@_run(@OUTSIDE@, arena) != 0) {
            return 3;
        }
@SUM@
@COPY@
        if (@P@_run(@INSIDE@, arena) != 0) {
            return 4;
        }
@COMPARE@
        if (@P@_run(@NULLS@, NULL) == 0) {
            return 6;
        }
@FREE@
        free(arena);
    }
    printf("%08lx\\n", (unsigned long)sum);
    return 0;
}
"""
_SUM = "        {{ size_t i; for (i = 0; i < {size}; i++) {{ sum = sum * 31U + (uint8_t){name}[i]; }} }}"


def write(kit: Kit, folder: Path) -> Path:
    """Write the program for one kit; it prints a sum of all outputs, and exits with 0."""
    ins = [(f"in{i}", int(np.prod(port.shape)), port.offset) for i, port in enumerate(kit.inputs)]
    outs = [(f"out{i}", int(np.prod(port.shape)), port.offset) for i, port in enumerate(kit.outputs)]

    def lines(template: str, ports: list[tuple[str, int, int]]) -> str:
        return "\n".join(template.format(name=name, size=size, offset=offset) for name, size, offset in ports)

    texts = {
        "P": kit.prefix,
        "ARENA": str(kit.arena_bytes),
        "ALLOCATE": lines("        int8_t *{name} = (int8_t *)malloc({size});", ins + outs),
        "FILL": lines("        fill({name}, {size}, round);", ins),
        "OUTSIDE": ", ".join(name for name, _, _ in ins + outs),
        "SUM": lines(_SUM, outs),
        "COPY": lines("        memcpy(arena + {offset}, {name}, {size});", ins),
        "INSIDE": ", ".join(f"arena + {offset}" for _, _, offset in ins + outs),
        "COMPARE": lines("        if (memcmp(arena + {offset}, {name}, {size}) != 0) {{ return 5; }}", outs),
        "NULLS": ", ".join(name for name, _, _ in ins + outs),
        "FREE": lines("        free({name});", ins + outs),
    }
    program = _PROGRAM
    for key, text in texts.items():
        program = program.replace(f"@{key}@", text)
    path = folder / f"fuzz_{kit.prefix}.c"
    path.write_text(program, encoding="utf-8")
    return path
