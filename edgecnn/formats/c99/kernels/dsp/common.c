/*
 * Instructions that work on two int16 values in a register. Four int8 values, 0 1 2 3, become two registers of pairs:
 * "even", 0 and 2 (SXTB16), and "odd", 1 and 3 (SXTB16 of the rotated word). ACLE has no name for the rotated forms and
 * for SMMULR.
 */

/* GCC spills the unrolled loops if it schedules before it allocates registers, and turns short copies into memcpy. */
#if defined(__clang__)
#define DSP_LOOP __attribute__((noinline))
#define DSP_INDEXED_LOOP __attribute__((noinline))
#else
#define DSP_LOOP __attribute__((noinline, optimize("no-schedule-insns,no-tree-loop-distribute-patterns")))
#define DSP_INDEXED_LOOP __attribute__((noinline, optimize("no-schedule-insns,no-ivopts")))
#endif

/* Load four bytes at any address: one instruction. */
static inline uint32_t dsp_load(const int8_t *from)
{
    uint32_t word;
    memcpy(&word, from, sizeof word);
    return word;
}

/* Store four bytes at any address. */
static inline void dsp_store(int8_t *to, uint32_t word)
{
    memcpy(to, &word, sizeof word);
}

/* Return bytes 0 and 2 as a pair. */
static inline int32_t dsp_even(uint32_t bytes)
{
    return __sxtb16((int8x4_t)bytes);
}

/* Return bytes 1 and 3 as a pair. */
static inline int32_t dsp_odd(uint32_t bytes)
{
    int32_t pair;
    __asm__("sxtb16 %0, %1, ror #8" : "=r"(pair) : "r"(bytes));
    return pair;
}

/* Return bytes 0 and 2 as a pair, plus another pair. */
static inline int32_t dsp_even_plus(int32_t plus, uint32_t bytes)
{
    return __sxtab16(plus, (int8x4_t)bytes);
}

/* Return bytes 1 and 3 as a pair, plus another pair. */
static inline int32_t dsp_odd_plus(int32_t plus, uint32_t bytes)
{
    int32_t pair;
    __asm__("sxtab16 %0, %1, %2, ror #8" : "=r"(pair) : "r"(plus), "r"(bytes));
    return pair;
}

/* Return the pair that subtracts a zero point, -128..127, from both values. */
static inline int32_t dsp_minus(int32_t zero)
{
    return (int32_t)(((uint32_t)(-zero) & 0xffffu) * 0x10001u);
}

/*
 * Return value * multiplier / 2^31, to the nearest, ties up: the first rounding of requantize().
 * SMMULR is (a * b + 2^31) / 2^32, so it takes the doubled value: |value| < 2^30 unless WIDE_SUMS is defined.
 */
static inline int32_t dsp_multiply(int32_t value, int32_t multiplier)
{
#if defined(WIDE_SUMS)
    return (int32_t)((((int64_t)value * multiplier) + ((int64_t)1 << 30)) >> 31);
#else
    int32_t high;
    __asm__("smmulr %0, %1, %2" : "=r"(high) : "r"(value * 2), "r"(multiplier));
    return high;
#endif
}

/* Return the value in the range of int8. GCC's definition of __ssat converts an unsigned number. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"
static inline int32_t dsp_saturate(int32_t value)
{
    return __ssat(value, 8);
}
#pragma GCC diagnostic pop

/*
 * Return requantize(value, multiplier, shift) + zero, saturated to int8.
 *
 * shift: below 0
 * round: 2 * zero + 1, which adds the zero point and rounds in one step
 */
static inline int32_t dsp_requantize(int32_t value, int32_t multiplier, int32_t shift, int32_t round)
{
    const int32_t high = dsp_multiply(value, multiplier);
    return dsp_saturate((((high + (high >> 31)) >> ~shift) + round) >> 1); /* ~shift is -shift - 1 */
}

/* The same for any shift; |value| * 2^shift < 2^30 unless WIDE_SUMS is defined. */
static inline int32_t dsp_requantize_left(int32_t value, int32_t multiplier, int32_t shift, int32_t round)
{
    if (shift < 0) {
        return dsp_requantize(value, multiplier, shift, round);
    }
    return dsp_saturate(dsp_multiply((int32_t)((uint32_t)value << shift), multiplier) + (round >> 1));
}

/* Bring `count` values that were saturated to int8 into the range low..high. */
static inline void dsp_clamp(int8_t *values, int32_t count, int32_t low, int32_t high)
{
    for (int32_t i = 0; i < count; i++) {
        values[i] = clamp(values[i], low, high);
    }
}
