/* Return four sums in the scale of the output, less its zero point; exact: difference * 2^5, other: difference * 2^4. */
static inline int32x4_t neon_add_four(const add_layer *layer, int16x4_t exact, int16x4_t other)
{
    const int32x4_t second = neon_requantize_right(vshll_n_s16(other, 16), vdupq_n_s32(layer->other_multiplier),
                                                   vdupq_n_s32(layer->other_shift));
    const int32x4_t sum = vmlal_n_s16(second, exact, 1 << 14);
    return neon_requantize_right(sum, vdupq_n_s32(layer->multiplier), vdupq_n_s32(layer->shift));
}

/* Return eight output values. */
static inline int8x8_t neon_add(const add_layer *layer, int8x8_t exact, int8x8_t other)
{
    const int16x8_t a = vshlq_n_s16(vsubl_s8(exact, vdup_n_s8((int8_t)layer->exact_zero)), 5);
    const int16x8_t b = vshlq_n_s16(vsubl_s8(other, vdup_n_s8((int8_t)layer->other_zero)), 4);
    const int32x4_t first = neon_add_four(layer, vget_low_s16(a), vget_low_s16(b));
    const int32x4_t second = neon_add_four(layer, vget_high_s16(a), vget_high_s16(b));
    const int8x8_t values = neon_narrow(first, second, vdupq_n_s16((int16_t)layer->zero));
    return vmin_s8(vmax_s8(values, vdup_n_s8((int8_t)layer->low)), vdup_n_s8((int8_t)layer->high));
}

/* ADD of operands of one shape: arguments, memory and results are those of the portable kernel, eight values at a time. */
static void add(const add_layer *layer, const int8_t *exact, const int8_t *other, int8_t *out)
{
    const add_layer own = *layer; /* in registers: `out` might be part of it */
    const int32_t whole = own.size & ~7;
    const size_t rest = (size_t)(own.size - whole);
    for (int32_t i = 0; i < whole; i += 8) {
        vst1_s8(out + i, neon_add(&own, vld1_s8(exact + i), vld1_s8(other + i)));
    }
    if (rest != 0u) {
        int8_t a[8] = {0};
        int8_t b[8] = {0};
        memcpy(a, exact + whole, rest);
        memcpy(b, other + whole, rest);
        vst1_s8(a, neon_add(&own, vld1_s8(a), vld1_s8(b)));
        memcpy(out + whole, a, rest);
    }
}
