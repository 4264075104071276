/* Return the sums of four pairs of values, in the range of the output. */
static inline int32x4_t helium_add(const add_layer *layer, int32x4_t exact, int32x4_t other)
{
    const int32_t offset = -layer->exact_zero * ((int32_t)1 << 19);
    int32x4_t sum = vqrdmulhq_n_s32(vshlq_n_s32(vsubq_n_s32(other, layer->other_zero), 20), layer->other_multiplier);
    if (layer->other_shift != 0) { /* ties away from 0, as in helium_requantize() */
        sum = vrshlq_n_s32(vaddq_s32(sum, vshrq_n_s32(sum, 31)), layer->other_shift);
    }
    sum = vmlaq_n_s32(vaddq_n_s32(sum, offset), exact, (int32_t)1 << 19);
    sum = vqrdmulhq_n_s32(sum, layer->multiplier);
    if (layer->shift != 0) {
        sum = vrshlq_n_s32(vaddq_s32(sum, vshrq_n_s32(sum, 31)), layer->shift);
    }
    return helium_clamp(vaddq_n_s32(sum, layer->zero), layer->low, layer->high);
}

/* ADD of operands of one shape, four values at a time: arguments, memory, results as those of the portable kernel. */
static void add(const add_layer *layer, const int8_t *exact, const int8_t *other, int8_t *out)
{
    const add_layer own = *layer; /* in registers: `out` might be part of it */
    const mve_pred16_t rest = vctp32q((uint32_t)(own.size % 4));
    for (int32_t i = own.size / 4; i > 0; i--) {
        vstrbq_s32(out, helium_add(&own, vldrbq_s32(exact), vldrbq_s32(other)));
        exact += 4;
        other += 4;
        out += 4;
    }
    vstrbq_p_s32(out, helium_add(&own, vldrbq_z_s32(exact, rest), vldrbq_z_s32(other, rest)), rest);
}
