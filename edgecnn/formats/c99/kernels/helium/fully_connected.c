/*
 * FULLY_CONNECTED: arguments, memory and results are those of the portable kernel. The sum of the weights, by which the
 * zero point is multiplied, is computed beside the products.
 */
static void fully_connected(const fully_connected_layer *layer, const int8_t *in, int8_t *out)
{
    for (int32_t row = 0; row < layer->rows; row++) {
        const int8_t *w = layer->weights;
        for (int32_t channel = 0; channel < layer->out_size; channel++) {
            const int32_t scale = (layer->per_channel != 0) ? channel : 0;
            const int8_t *x = in;
            int32_t acc = layer->bias[channel];
            int32_t sum = 0;
            for (int32_t i = layer->in_size; i > 0; i -= 16) {
                const mve_pred16_t inside = vctp8q((uint32_t)i);
                const int8x16_t weights = vldrbq_z_s8(w, inside);
                acc = vmladavaq_s8(acc, weights, vldrbq_z_s8(x, inside));
                sum = vaddvaq_s8(sum, weights);
                x += 16;
                w += 16;
            }
            /* Unsigned: the sum of products may have wrapped, and wraps back. */
            acc = (int32_t)((uint32_t)acc - (uint32_t)(layer->in_zero * sum));
            acc = requantize_once(acc, layer->multiplier[scale], layer->shift[scale]);
            *out = clamp(acc + layer->out_zero, layer->low, layer->high);
            out++;
            w = layer->weights + ((channel + 1) * layer->in_size);
        }
        in += layer->in_size;
    }
}
