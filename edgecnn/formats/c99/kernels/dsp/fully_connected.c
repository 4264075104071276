/*
 * FULLY_CONNECTED: arguments, memory and results are those of the portable kernel. Weights and inputs become pairs of
 * int16 as they are read.
 */
DSP_LOOP
static void fully_connected(const fully_connected_layer *layer, const int8_t *in, int8_t *out)
{
    const int32_t minus = dsp_minus(layer->in_zero);
    for (int32_t row = 0; row < layer->rows; row++) {
        const int8_t *w = layer->weights;
        for (int32_t channel = 0; channel < layer->out_size; channel++) {
            const int32_t scale = (layer->per_channel != 0) ? channel : 0;
            const int8_t *x = in;
            int32_t acc = layer->bias[channel];
            for (int32_t i = layer->in_size / 4; i > 0; i--) {
                const uint32_t values = dsp_load(x);
                const uint32_t weights = dsp_load(w);
                acc = __smlad(dsp_even(weights), dsp_even_plus(minus, values), acc);
                acc = __smlad(dsp_odd(weights), dsp_odd_plus(minus, values), acc);
                x += 4;
                w += 4;
            }
            for (int32_t i = layer->in_size % 4; i > 0; i--) {
                acc += *w * (*x - layer->in_zero);
                x++;
                w++;
            }
            acc = requantize_once(acc, layer->multiplier[scale], layer->shift[scale]);
            *out = clamp(acc + layer->out_zero, layer->low, layer->high);
            out++;
        }
        in += layer->in_size;
    }
}
