/*
 * FULLY_CONNECTED: arguments, memory and results are those of the portable kernel. The sum of the weights, by which the
 * zero point is multiplied, is computed beside the products.
 */
static void fully_connected(const fully_connected_layer *layer, const int8_t *in, int8_t *out)
{
    const int32_t whole = layer->in_size & ~15;
    for (int32_t row = 0; row < layer->rows; row++) {
        const int8_t *w = layer->weights;
        for (int32_t channel = 0; channel < layer->out_size; channel++) {
            const int32_t scale = (layer->per_channel != 0) ? channel : 0;
            int32x4_t products = vdupq_n_s32(0);
            int32x4_t weights = vdupq_n_s32(0);
            int32_t acc = layer->bias[channel];
            uint32_t sum = (uint32_t)acc;
            for (int32_t i = 0; i < whole; i += 16) {
                const int8x16_t a = vld1q_s8(w + i);
                const int8x16_t b = vld1q_s8(in + i);
#if defined(__ARM_FEATURE_DOTPROD)
                products = vdotq_s32(products, a, b);
                weights = vdotq_s32(weights, a, vdupq_n_s8(1));
#else
                products = vpadalq_s16(products, vmull_s8(vget_low_s8(a), vget_low_s8(b)));
                products = vpadalq_s16(products, vmull_high_s8(a, b));
                weights = vpadalq_s16(weights, vpaddlq_s8(a));
#endif
            }
            /* Unsigned, as parts of the sum may wrap; the whole does not. */
            sum += (uint32_t)vaddvq_s32(products);
            sum -= (uint32_t)(layer->in_zero * vaddvq_s32(weights));
            for (int32_t i = whole; i < layer->in_size; i++) {
                sum += (uint32_t)(w[i] * (in[i] - layer->in_zero));
            }
            acc = requantize_once((int32_t)sum, layer->multiplier[scale], layer->shift[scale]);
            *out = clamp(acc + layer->out_zero, layer->low, layer->high);
            out++;
            w += layer->in_size;
        }
        in += layer->in_size;
    }
}
