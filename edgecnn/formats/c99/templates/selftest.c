/* SPDX-License-Identifier: MIT-0 */
/* Self-test of @{ prefix }@; see @{ prefix }@_selftest.h. */
#include "@{ prefix }@_selftest.h"

#include <stddef.h>

#include "@{ kit.header }@"
#include "@{ prefix }@_test_vectors.h"

#if defined(ESP_PLATFORM)
#include "sdkconfig.h"
#endif

#if defined(@{ PREFIX }@_BOARD)
#define @{ PREFIX }@_SELFTEST_BOARD @{ PREFIX }@_BOARD
#elif defined(ARDUINO_BOARD)
#define @{ PREFIX }@_SELFTEST_BOARD ARDUINO_BOARD
#elif defined(CONFIG_IDF_TARGET)
#define @{ PREFIX }@_SELFTEST_BOARD CONFIG_IDF_TARGET
#elif defined(CONFIG_BOARD)
#define @{ PREFIX }@_SELFTEST_BOARD CONFIG_BOARD
#else
#define @{ PREFIX }@_SELFTEST_BOARD "unnamed"
#endif

#if defined(__clang__)
#define @{ PREFIX }@_SELFTEST_COMPILER __VERSION__
#elif defined(__GNUC__)
#define @{ PREFIX }@_SELFTEST_COMPILER "GCC " __VERSION__
#else
#define @{ PREFIX }@_SELFTEST_COMPILER "unknown"
#endif

#define @{ PREFIX }@_SELFTEST_LINE_BYTES 128u

/* Prints "edgecnn-selftest KEY VALUE", cut where it does not fit. */
static void say(@{ prefix }@_print_line print_line, const char *key, const char *value)
{
    const char *const parts[4] = {"edgecnn-selftest ", key, " ", value};
    char line[@{ PREFIX }@_SELFTEST_LINE_BYTES];
    uint32_t length = 0;
    uint32_t part;

    for (part = 0; part < 4u; part++) {
        const char *text;

        for (text = parts[part]; (*text != '\0') && ((length + 1u) < @{ PREFIX }@_SELFTEST_LINE_BYTES); text++) {
            line[length] = *text;
            length++;
        }
    }
    line[length] = '\0';
    print_line(line);
}

/* Prints a number in base 10, or in base 16 with all its eight digits. */
static void say_number(@{ prefix }@_print_line print_line, const char *key, uint32_t value, uint32_t base)
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
    static const uint32_t offsets[@{ kit.outputs | length }@] = {@{ kit.outputs | map(attribute="arena_offset") | join("u, ") }@u};
    static const uint32_t sizes[@{ kit.outputs | length }@] = {@{ kit.outputs | map(attribute="elements") | join("u, ") }@u};
    uint32_t found = 0;
    uint32_t output;
    uint32_t i;

    for (output = 0; output < @{ kit.outputs | length }@u; output++) {
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

static void say_results(@{ prefix }@_print_line print_line, uint32_t crc, uint32_t differing, uint32_t *cycles)
{
    say_number(print_line, "crc32", crc ^ 0xffffffffu, 16u);
    say_number(print_line, "differing", differing, 10u);
    if (cycles != NULL) {
        say_number(print_line, "cycles", median(cycles, @{ PREFIX }@_TEST_VECTORS), 10u);
    } else {
        say(print_line, "cycles", "unknown");
    }
    say(print_line, "result", (differing == 0u) ? "PASS" : "FAIL");
}

int @{ prefix }@_selftest(void *arena, @{ prefix }@_print_line print_line, @{ prefix }@_read_cycles read_cycles)
{
    int8_t *const bytes = (int8_t *)arena;
    uint32_t cycles[@{ PREFIX }@_TEST_VECTORS];
    uint32_t crc = 0xffffffffu;
    uint32_t differing = 0;
    uint32_t i;

    say(print_line, "begin", "@{ prefix }@");
    say(print_line, "board", @{ PREFIX }@_SELFTEST_BOARD);
    say(print_line, "compiler", @{ PREFIX }@_SELFTEST_COMPILER);
    say(print_line, "model", @{ PREFIX }@_TEST_SOURCE_SHA256);
    say_number(print_line, "arena", @{ PREFIX }@_ARENA_BYTES, 10u);
    say_number(print_line, "vectors", @{ PREFIX }@_TEST_VECTORS, 10u);
    for (i = 0; i < @{ PREFIX }@_TEST_VECTORS; i++) {
        const int8_t *const in = @{ prefix }@_test_inputs[i];
        const uint32_t start = (read_cycles != NULL) ? read_cycles() : 0u;
        const int status = @{ prefix }@_run(@{ run_arguments }@, arena);

        cycles[i] = (read_cycles != NULL) ? (read_cycles() - start) : 0u;
        if (status != 0) {
            say(print_line, "error", (status == @{ PREFIX }@_ERROR_ALIGNMENT) ? "arena not aligned" : "refused");
            say(print_line, "result", "FAIL");
            return status;
        }
        differing += differs(bytes, @{ prefix }@_test_outputs[i], &crc);
    }
    say_results(print_line, crc, differing, (read_cycles != NULL) ? cycles : NULL);
    return (int)differing;
}
