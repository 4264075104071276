/* SPDX-License-Identifier: MIT-0 */
/* Self-test of @{ prefix }@ on the host: `make test`. */
#include <stdio.h>

#include "@{ kit.header }@"
#include "@{ prefix }@_selftest.h"

static @{ PREFIX }@_ARENA(arena);

static void print_line(const char *line)
{
    (void)puts(line);
}

int main(void)
{
    return (@{ prefix }@_selftest(arena, print_line, NULL) == 0) ? 0 : 1;
}
