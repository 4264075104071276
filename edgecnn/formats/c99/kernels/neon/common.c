#define NEON_NOINLINE __attribute__((noinline)) /* all registers for its loop */

/* Return requantize() of four values, for shifts below 0. */
static inline int32x4_t neon_requantize(int32x4_t value, int32x4_t multiplier, int32x4_t shift)
{
    value = vqrdmulhq_s32(value, multiplier);
    /* Ties go away from 0: 1 less where the value is negative, before SRSHL rounds ties up. */
    return vrshlq_s32(vsraq_n_s32(value, value, 31), shift);
}

/* The same for shifts of 0 or less: a value that is not shifted is not rounded again. */
static inline int32x4_t neon_requantize_right(int32x4_t value, int32x4_t multiplier, int32x4_t shift)
{
    value = vqrdmulhq_s32(value, multiplier);
    return vrshlq_s32(vsraq_n_s32(value, vandq_s32(value, shift), 31), shift);
}

#if defined(LEFT_SHIFTS)
/* The same for any shift. */
static inline int32x4_t neon_requantize_any(int32x4_t value, int32x4_t multiplier, int32x4_t shift)
{
    const int32x4_t none = vdupq_n_s32(0);
    value = vshlq_s32(value, vmaxq_s32(shift, none));
    return neon_requantize_right(value, multiplier, vminq_s32(shift, none));
}
#endif

/* Return eight values, plus the zero point of the output, as int8: saturation keeps them on their side of any range. */
static inline int8x8_t neon_narrow(int32x4_t low, int32x4_t high, int16x8_t zero)
{
    return vqmovn_s16(vqaddq_s16(vqmovn_high_s32(vqmovn_s32(low), high), zero));
}
