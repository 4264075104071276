#define HELIUM_NOINLINE __attribute__((noinline)) /* all registers for its loop */

/* Return requantize() of four values, for shifts of 0 or less. */
static inline int32x4_t helium_requantize(int32x4_t value, int32x4_t multiplier, int32x4_t shift)
{
    value = vqrdmulhq_s32(value, multiplier);
    /* Ties go away from 0: 1 less where the value is negative and shifted at all, before VRSHL rounds ties up. */
    value = vaddq_s32(value, vshrq_n_s32(vandq_s32(value, shift), 31));
    return vrshlq_s32(value, shift);
}

#if defined(LEFT_SHIFTS)
/* The same for any shift. */
static inline int32x4_t helium_requantize_left(int32x4_t value, int32x4_t multiplier, int32x4_t shift)
{
    const int32x4_t none = vdupq_n_s32(0);
    value = vshlq_s32(value, vmaxq_s32(shift, none));
    return helium_requantize(value, multiplier, vminq_s32(shift, none));
}
#endif

/* Return four values in the range low..high. */
static inline int32x4_t helium_clamp(int32x4_t value, int32_t low, int32_t high)
{
    return vminq_s32(vmaxq_s32(value, vdupq_n_s32(low)), vdupq_n_s32(high));
}
