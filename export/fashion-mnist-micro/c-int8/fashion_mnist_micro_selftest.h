/* SPDX-License-Identifier: MIT-0 */
/* Self-test of fashion_mnist_micro: runs every test vector on the device and compares the output bit for bit. */
#ifndef FASHION_MNIST_MICRO_SELFTEST_H
#define FASHION_MNIST_MICRO_SELFTEST_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Prints one line of text; the newline is the callee's. */
typedef void (*fashion_mnist_micro_print_line)(const char *line);

/* Returns a counter of processor cycles that may wrap around. */
typedef uint32_t (*fashion_mnist_micro_read_cycles)(void);

/*
 * Runs the network on every test vector and prints one line for each fact: "edgecnn-selftest KEY VALUE". The lines are
 * what `edgecnn evaluate BUNDLE --import LOG` reads; other lines around them do no harm.
 *
 * arena        FASHION_MNIST_MICRO_ARENA_BYTES bytes, aligned to FASHION_MNIST_MICRO_ARENA_ALIGNMENT
 * print_line   where the lines go, such as a serial port
 * read_cycles  cycle counter; NULL where there is none, then no cycles are reported
 *
 * Returns 0 when every output is right, the number of wrong ones (> 0), or the error of fashion_mnist_micro_run (< 0).
 *
 * The board's name is the macro FASHION_MNIST_MICRO_BOARD, a string; without it, the one that Arduino, ESP-IDF or Zephyr defines.
 */
int fashion_mnist_micro_selftest(void *arena, fashion_mnist_micro_print_line print_line, fashion_mnist_micro_read_cycles read_cycles);

#ifdef __cplusplus
}
#endif

#endif
