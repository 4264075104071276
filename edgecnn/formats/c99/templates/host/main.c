/* Self-test of @{ prefix }@ on the host: `make test`. */
#include <stdio.h>

#include "@{ kit.header }@"
#include "@{ prefix }@_selftest.h"

static uint32_t arena[(@{ PREFIX }@_ARENA_BYTES + 3) / 4];

static void print_line(const char *line)
{
    (void)puts(line);
}

int main(void)
{
    return @{ prefix }@_selftest(arena, print_line, NULL) == 0 ? 0 : 1;
}
