/*
 * Runs the kit over every sample of the file "samples" and writes one record a sample to the file "answers".
 *
 * The kit's header, functions and sizes come as macros (KIT_...). Input and output lie in the arena, where a device
 * that has no buffers of its own keeps them.
 */
#include KIT_HEADER
#include "port.h"

#define PAINT 0xA5C35A3Cu
#define STACK_WORDS (65536u / 4u)

typedef int (*inference)(const int8_t *in, int8_t *out, void *arena);

struct record {
    uint64_t empty[2];  /* ticks before and after a call that does nothing */
    uint64_t ticks[2];  /* ticks before and after the inference */
    uint64_t stack;     /* bytes of stack that the inference touched */
};

static uint64_t arena[(KIT_ARENA_BYTES + 7) / 8]; /* uint64_t: as strictly aligned as any target wants it */

static int nothing(const int8_t *in, int8_t *out, void *memory)
{
    (void)in;
    (void)out;
    (void)memory;
    return 0;
}

/* Call `run` with the stack below this frame painted, and note how much of the paint is gone: bytes. */
static __attribute__((noinline)) uint32_t measure(inference run, uint64_t ticks[2])
{
    int8_t *memory = (int8_t *)arena;
    volatile uint32_t *top = (volatile uint32_t *)port_stack_pointer();
    volatile uint32_t *word;
    int status;

    for (word = top - STACK_WORDS; word < top; word++) {
        *word = PAINT;
    }
    ticks[0] = port_ticks();
    status = run(memory + KIT_INPUT_OFFSET, memory + KIT_OUTPUT_OFFSET, memory);
    ticks[1] = port_ticks();
    if (status != 0) {
        port_fail("the kit returned error ", (uint32_t)-status);
    }
    for (word = top - STACK_WORDS; word < top && *word == PAINT; word++) {
    }
    if (word == top - STACK_WORDS) {
        port_fail("the kit needs more bytes of stack than ", 4u * STACK_WORDS);
    }
    return (uint32_t)(top - word) * 4u;
}

int main(void)
{
    inference volatile calls[2] = {nothing, KIT_RUN}; /* volatile: neither call may be inlined or dropped */
    int8_t *memory = (int8_t *)arena;
    struct record record;
    int samples = port_open("samples", PORT_READ);
    int answers = port_open("answers", PORT_WRITE);

    if (samples < 0 || answers < 0) {
        port_fail("a file could not be opened ", 0);
    }
    while (port_read(samples, memory + KIT_INPUT_OFFSET, KIT_INPUT_BYTES) == KIT_INPUT_BYTES) {
        (void)measure(calls[0], record.empty);
        record.stack = measure(calls[1], record.ticks);
        if (port_write(answers, &record, sizeof record) != 0 ||
            port_write(answers, memory + KIT_OUTPUT_OFFSET, KIT_OUTPUT_BYTES) != 0) {
            port_fail("an answer could not be written ", 0);
        }
    }
    return 0;
}
