/* SPDX-License-Identifier: MIT-0 */
/* Self-test of fashion_mnist_edge; see fashion_mnist_edge_selftest.h. */
#include "fashion_mnist_edge_selftest.h"

#include <stddef.h>

#include "fashion_mnist_edge.h"
#include "fashion_mnist_edge_test_vectors.h"

#if defined(ESP_PLATFORM)
#include "sdkconfig.h"
#endif

#if defined(FASHION_MNIST_EDGE_BOARD)
#define FASHION_MNIST_EDGE_SELFTEST_BOARD FASHION_MNIST_EDGE_BOARD
#elif defined(ARDUINO_BOARD)
#define FASHION_MNIST_EDGE_SELFTEST_BOARD ARDUINO_BOARD
#elif defined(CONFIG_IDF_TARGET)
#define FASHION_MNIST_EDGE_SELFTEST_BOARD CONFIG_IDF_TARGET
#elif defined(CONFIG_BOARD)
#define FASHION_MNIST_EDGE_SELFTEST_BOARD CONFIG_BOARD
#else
#define FASHION_MNIST_EDGE_SELFTEST_BOARD "unnamed"
#endif

#if defined(__clang__)
#define FASHION_MNIST_EDGE_SELFTEST_COMPILER __VERSION__
#elif defined(__GNUC__)
#define FASHION_MNIST_EDGE_SELFTEST_COMPILER "GCC " __VERSION__
#else
#define FASHION_MNIST_EDGE_SELFTEST_COMPILER "unknown"
#endif

#define FASHION_MNIST_EDGE_SELFTEST_LINE_BYTES 128u

/* Prints "edgecnn-selftest KEY VALUE", cut where it does not fit. */
static void say(fashion_mnist_edge_print_line print_line, const char *key, const char *value)
{
    const char *const parts[4] = {"edgecnn-selftest ", key, " ", value};
    char line[FASHION_MNIST_EDGE_SELFTEST_LINE_BYTES];
    uint32_t length = 0;
    uint32_t part;

    for (part = 0; part < 4u; part++) {
        const char *text;

        for (text = parts[part]; (*text != '\0') && ((length + 1u) < FASHION_MNIST_EDGE_SELFTEST_LINE_BYTES); text++) {
            line[length] = *text;
            length++;
        }
    }
    line[length] = '\0';
    print_line(line);
}

/* Prints a number in base 10, or in base 16 with all its eight digits. */
static void say_number(fashion_mnist_edge_print_line print_line, const char *key, uint32_t value, uint32_t base)
{
    char digits[11];
    uint32_t at = (uint32_t)sizeof(digits) - 1u;
    const uint32_t last = at - 8u; /* where eight digits begin */

    digits[at] = '\0';
    do {
        at--;
        digits[at] = "0123456789abcdef"[value % base];
        value /= base;
    } while ((value != 0u) || ((base == 16u) && (at > last)));
    say(print_line, key, &digits[at]);
}

/* Continues the CRC-32 of zlib and IEEE 802.3 (reflected polynomial 0xedb88320) by `count` bytes. */
static uint32_t crc32(uint32_t crc, const int8_t *bytes, uint32_t count)
{
    uint32_t i;
    int bit;

    for (i = 0; i < count; i++) {
        crc ^= (uint8_t)bytes[i];
        for (bit = 0; bit < 8; bit++) {
            crc = (crc >> 1) ^ (0xedb88320u & (0u - (crc & 1u)));
        }
    }
    return crc;
}

/* Returns the median; sorts the numbers. */
static uint32_t median(uint32_t *numbers, uint32_t count)
{
    uint32_t i;
    uint32_t j;

    for (i = 1; i < count; i++) {
        const uint32_t number = numbers[i];

        for (j = i; (j > 0u) && (numbers[j - 1u] > number); j--) {
            numbers[j] = numbers[j - 1u];
        }
        numbers[j] = number;
    }
    return numbers[count / 2u];
}

/* Compares one vector's outputs, which are in the arena, with those expected, and continues their CRC. */
static uint32_t differs(const int8_t *arena, const int8_t *expected, uint32_t *crc)
{
    static const uint32_t offsets[1] = {0u};
    static const uint32_t sizes[1] = {10u};
    uint32_t found = 0;
    uint32_t output;
    uint32_t i;

    for (output = 0; output < 1u; output++) {
        const int8_t *const actual = &arena[offsets[output]];

        for (i = 0; i < sizes[output]; i++) {
            if (actual[i] != expected[i]) {
                found = 1;
            }
        }
        *crc = crc32(*crc, actual, sizes[output]);
        expected += sizes[output];
    }
    return found;
}

static void say_results(fashion_mnist_edge_print_line print_line, uint32_t crc, uint32_t differing, uint32_t *cycles)
{
    say_number(print_line, "crc32", crc ^ 0xffffffffu, 16u);
    say_number(print_line, "differing", differing, 10u);
    if (cycles != NULL) {
        say_number(print_line, "cycles", median(cycles, FASHION_MNIST_EDGE_TEST_VECTORS), 10u);
    } else {
        say(print_line, "cycles", "unknown");
    }
    say(print_line, "result", (differing == 0u) ? "PASS" : "FAIL");
}

int fashion_mnist_edge_selftest(void *arena, fashion_mnist_edge_print_line print_line, fashion_mnist_edge_read_cycles read_cycles)
{
    int8_t *const bytes = (int8_t *)arena;
    uint32_t cycles[FASHION_MNIST_EDGE_TEST_VECTORS];
    uint32_t crc = 0xffffffffu;
    uint32_t differing = 0;
    uint32_t i;

    say(print_line, "begin", "fashion_mnist_edge");
    say(print_line, "board", FASHION_MNIST_EDGE_SELFTEST_BOARD);
    say(print_line, "compiler", FASHION_MNIST_EDGE_SELFTEST_COMPILER);
    say(print_line, "model", FASHION_MNIST_EDGE_TEST_SOURCE_SHA256);
    say_number(print_line, "arena", FASHION_MNIST_EDGE_ARENA_BYTES, 10u);
    say_number(print_line, "vectors", FASHION_MNIST_EDGE_TEST_VECTORS, 10u);
    for (i = 0; i < FASHION_MNIST_EDGE_TEST_VECTORS; i++) {
        const int8_t *const in = fashion_mnist_edge_test_inputs[i];
        const uint32_t start = (read_cycles != NULL) ? read_cycles() : 0u;
        const int status = fashion_mnist_edge_run(in, bytes, arena);

        cycles[i] = (read_cycles != NULL) ? (read_cycles() - start) : 0u;
        if (status != 0) {
            say(print_line, "error", (status == FASHION_MNIST_EDGE_ERROR_ALIGNMENT) ? "arena not aligned" : "refused");
            say(print_line, "result", "FAIL");
            return status;
        }
        differing += differs(bytes, fashion_mnist_edge_test_outputs[i], &crc);
    }
    say_results(print_line, crc, differing, (read_cycles != NULL) ? cycles : NULL);
    return (int)differing;
}
