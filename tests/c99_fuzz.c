/*
 * Runs a portable kernel and its version for an instruction set on each layer of the file "layers", and writes a byte a
 * layer to the file "answers": 0 where both compute the same and nothing else was written. A read behind an array that
 * lies at the end of the memory ends the program.
 *
 * This text follows the kernels; HAS_... is defined for each that has a version, and `portable_...` is the other one.
 */
#include <string.h>

#include "port.h"

enum { SAME, OTHER_VALUES, WROTE_OUTSIDE };
enum { WEIGHTS, BIAS, MULTIPLIER, SHIFT, FIRST, SECOND, ARRAYS }; /* the last two are inputs */
enum { GUARD = 64 };

typedef struct {
    int32_t kernel;           /* place in KERNELS of c99_layers.py */
    int32_t limit;            /* of conv_2d */
    int32_t columns;          /* bytes of its scratch memory */
    int32_t pooled;           /* the same of pool values */
    int32_t out;              /* bytes of the output */
    int32_t distance;         /* from the input that the output overlaps to the output */
    int32_t overlapped;       /* FIRST or SECOND; 0 where the output overlaps neither */
    int32_t last;             /* array that lies at the end of the memory, 0 to ARRAYS - 1 */
    int32_t poison;           /* value of bytes that must not matter, -128..127 */
    int32_t numbers[28];      /* the layer's struct, up to its pointers */
    int32_t bytes[ARRAYS + 1]; /* of each array, and of the bias of the portable kernel */
} header;

static uint64_t record[8192];
static uint64_t memory[12288]; /* of arrays and scratch, each between two guards */
static int8_t expected[16384];
static int8_t before[16384];
static int8_t *top;   /* of `memory` */
static int8_t *limit; /* an address that nothing may touch, nor any behind it */

#if defined(MEMORY_END)
static int8_t *memory_end(void)
{
    return (int8_t *)MEMORY_END;
}
#elif defined(__ARM_ARCH_PROFILE) && (__ARM_ARCH_PROFILE == 'M')
#define MPU ((volatile uint32_t *)0xE000ED90u) /* type, control, region, its address, its size and rights */

/* Return the beginning of a region that the memory protection unit (PMSAv7) lets nobody read or write. */
static int8_t *memory_end(void)
{
    static int8_t region[5 * 4096] __attribute__((aligned(4096)));
    int8_t *const end = region + (4 * 4096);
    MPU[2] = 0;
    MPU[3] = (uint32_t)end;
    MPU[4] = (11u << 1) | 1u; /* 2^(11 + 1) bytes, enabled */
    MPU[1] = 5;               /* enabled, with the usual map for all other memory */
    __asm__ volatile("dsb\n\tisb" ::: "memory");
    return end;
}
#else
#include <sys/mman.h>

static int8_t *memory_end(void)
{
    int8_t *const start = mmap(NULL, 1 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if ((start == MAP_FAILED) || (mprotect(start + (1 << 19), 1 << 19, PROT_NONE) != 0)) {
        port_fail("no memory can be protected ", 0);
    }
    return start + (1 << 19);
}
#endif

/* Return memory between two guards; `last`: at the end of the memory, without a guard behind it. */
static int8_t *reserve(int32_t bytes, int32_t alignment, int32_t poison, int32_t last)
{
    int8_t *found = top + GUARD + ((alignment == 1) ? (poison & 3) : 0);
    if (last) {
        found = limit - bytes;
    } else {
        memset(found + bytes, poison, GUARD);
        top = found + bytes + GUARD;
        top += -(uintptr_t)top & 3;
    }
    memset(found - GUARD, poison, GUARD);
    return found;
}

static int is_intact(const int8_t *from, int32_t bytes, int32_t poison)
{
    for (int32_t i = 0; i < bytes; i++) {
        if (from[i] != poison) {
            return 0;
        }
    }
    return 1;
}

static int is_guarded(const int8_t *from, int32_t bytes, int32_t poison)
{
    return is_intact(from - GUARD, GUARD, poison) &&
           ((from + bytes == limit) || is_intact(from + bytes, GUARD, poison));
}

#if defined(KERNELS_X86)
/* Set the sums of the weights of each channel of conv_2d; depthwise_conv_2d does not read them. */
static void add_up_weights(conv_layer *layer)
{
    static int32_t sums[4096];
    const int32_t filter = layer->kernel_h * layer->kernel_w * layer->in_c;
    const int8_t *w = layer->weights;
    for (int32_t channel = 0; channel < layer->out_c; channel++) {
        sums[channel] = 0;
        for (int32_t i = 0; i < filter; i++) {
            sums[channel] += w[i];
        }
        w += filter;
    }
    layer->sums = sums;
}
#define ADD_UP_WEIGHTS(layer) ((h->kernel == 0) ? add_up_weights(layer) : (void)0)
#else
#define ADD_UP_WEIGHTS(layer)
#endif

#define RUN_CONVOLUTION(call) \
    { \
        conv_layer layer; \
        memcpy(&layer, h->numbers, sizeof h->numbers); \
        layer.weights = at[WEIGHTS]; \
        layer.bias = (const int32_t *)(const void *)at[BIAS]; \
        layer.multiplier = (const int32_t *)(const void *)at[MULTIPLIER]; \
        layer.shift = at[SHIFT]; \
        ADD_UP_WEIGHTS(&layer); \
        call; \
        break; \
    }
#define ARGUMENTS &layer, at[FIRST], out, h->limit, (int16_t *)(void *)columns, (int32_t *)(void *)pooled

/* Run one of the two kernels; at: its arrays. */
static void run(const header *h, int is_version, int8_t *const *at, int8_t *out, int8_t *columns, int8_t *pooled)
{
    switch (h->kernel) {
#if defined(HAS_CONV_2D)
    case 0:
        if (is_version)
            RUN_CONVOLUTION(conv_2d(ARGUMENTS))
        RUN_CONVOLUTION(portable_conv_2d(ARGUMENTS))
#endif
#if defined(HAS_DEPTHWISE_CONV_2D)
    case 1:
        if (is_version)
            RUN_CONVOLUTION(depthwise_conv_2d(&layer, at[FIRST], out))
        RUN_CONVOLUTION(portable_depthwise_conv_2d(&layer, at[FIRST], out))
#endif
#if defined(HAS_ADD)
    case 2: {
        add_layer layer;
        memcpy(&layer, h->numbers, sizeof layer);
        (is_version ? add : portable_add)(&layer, at[FIRST], at[SECOND], out);
        break;
    }
#endif
#if defined(HAS_FULLY_CONNECTED)
    case 3: {
        fully_connected_layer layer;
        memcpy(&layer, h->numbers, 8 * sizeof(int32_t));
        layer.weights = at[WEIGHTS];
        layer.bias = (const int32_t *)(const void *)at[BIAS];
        layer.multiplier = (const int32_t *)(const void *)at[MULTIPLIER];
        layer.shift = at[SHIFT];
        (is_version ? fully_connected : portable_fully_connected)(&layer, at[FIRST], out);
        break;
    }
#endif
#if defined(HAS_AVERAGE_POOL_2D)
    case 4: {
        pool_layer layer;
        memcpy(&layer, h->numbers, sizeof layer);
        (is_version ? average_pool_2d : portable_average_pool_2d)(&layer, at[FIRST], out);
        break;
    }
#endif
    default:
        port_fail("a kernel without a version ", (uint32_t)h->kernel);
    }
}

/* Run both kernels on the layer in `record`, and compare what they write. */
static int8_t compare(void)
{
    const header *h = (const header *)(const void *)record;
    int8_t *from = (int8_t *)record + sizeof *h;
    int8_t *at[ARRAYS];
    int8_t *bias = NULL;
    int8_t *columns;
    int8_t *pooled;
    int8_t *area; /* of the output, and of the input that it overlaps */
    int8_t *out;
    int32_t start = 0;
    int32_t bytes = h->out;
    int8_t result = SAME;
    top = (int8_t *)memory;
    for (int32_t i = 0; i <= ARRAYS; i++) {
        if (i == ARRAYS) {
            bias = from;
        } else if ((h->overlapped == 0) || (i != h->overlapped)) {
            at[i] = reserve(h->bytes[i], ((i == BIAS) || (i == MULTIPLIER)) ? 4 : 1, h->poison, i == h->last);
            memcpy(at[i], from, (size_t)h->bytes[i]);
        } else { /* read from the record until the portable kernel has run */
            at[i] = from;
        }
        from += (h->bytes[i] + 3) & ~3;
    }
    columns = reserve(h->columns, 4, h->poison, 0);
    pooled = reserve(h->pooled, 4, h->poison, 0);

    {
        int8_t *others[ARRAYS];
        memcpy(others, at, sizeof at);
        others[BIAS] = bias;
        run(h, 0, others, expected, columns, pooled);
    }

    if (h->overlapped != 0) {
        const int32_t size = h->bytes[h->overlapped];
        const int32_t end = ((h->distance + h->out) > size) ? (h->distance + h->out) : size;
        start = (h->distance < 0) ? h->distance : 0;
        bytes = end - start;
    }
    area = reserve(bytes, 1, h->poison, (h->overlapped != 0) && (h->last == h->overlapped));
    memset(area, h->poison, (size_t)bytes);
    out = area;
    if (h->overlapped != 0) {
        memcpy(area - start, at[h->overlapped], (size_t)h->bytes[h->overlapped]);
        at[h->overlapped] = area - start;
        out = area - start + h->distance;
    }
    memcpy(before, area, (size_t)bytes);
    run(h, 1, at, out, columns, pooled);
    for (int32_t i = 0; i < bytes; i++) {
        const int32_t place = (int32_t)(area + i - out);
        if ((place >= 0) && (place < h->out)) {
            result = (area[i] != expected[place]) ? OTHER_VALUES : result;
        } else if (area[i] != before[i]) {
            return WROTE_OUTSIDE;
        }
    }
    if (!is_guarded(area, bytes, h->poison) || !is_guarded(columns, h->columns, h->poison) ||
        !is_guarded(pooled, h->pooled, h->poison)) {
        return WROTE_OUTSIDE;
    }
    return result;
}

int main(void)
{
    const int layers = port_open("layers", PORT_READ);
    const int answers = port_open("answers", PORT_WRITE);
    uint32_t bytes;
    limit = memory_end();
    while (port_read(layers, &bytes, sizeof bytes) == sizeof bytes) {
        int8_t answer;
        if ((bytes > sizeof record) || (port_read(layers, record, bytes) != bytes)) {
            port_fail("a layer is too large ", bytes);
        }
        answer = compare();
        if (port_write(answers, &answer, 1) != 0) {
            port_fail("an answer could not be written ", 0);
        }
    }
    return 0;
}
