/* SPDX-License-Identifier: MIT-0 */
/* Self-test of fashion_mnist_edge on the host: `make test`. */
#include <stdio.h>

#include "fashion_mnist_edge.h"
#include "fashion_mnist_edge_selftest.h"

static FASHION_MNIST_EDGE_ARENA(arena);

static void print_line(const char *line)
{
    (void)puts(line);
}

int main(void)
{
    return (fashion_mnist_edge_selftest(arena, print_line, NULL) == 0) ? 0 : 1;
}
