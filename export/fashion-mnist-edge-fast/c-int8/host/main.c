/* Self-test of model on the host: `make test`. */
#include <stdio.h>

#include "model.h"
#include "model_selftest.h"

static uint32_t arena[(MODEL_ARENA_BYTES + 3) / 4];

static void print_line(const char *line)
{
    (void)puts(line);
}

int main(void)
{
    return model_selftest(arena, print_line, NULL) == 0 ? 0 : 1;
}
