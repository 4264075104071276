/*
 * FULLY_CONNECTED.
 *
 *   acc = bias[o] + sum over i of weights[o][i] * (in[row][i] - in_zero)
 *   out[row][o] = clamp(requantize_once(acc, multiplier[o], shift[o]) + out_zero, low, high)
 *
 * Every partial sum fits into int32_t.
 *
 * in: [rows][in_size]
 * out: [rows][out_size]; may overlap `in` where no value is overwritten before its last read
 *
 * Equals LiteRT's reference_integer_ops::FullyConnected and FullyConnectedPerChannel.
 */
static void fully_connected(const fully_connected_layer *layer, const int8_t *in, int8_t *out)
{
    const int32_t zero = layer->in_zero;
    const int32_t size = layer->in_size;
    for (int32_t row = 0; row < layer->rows; row++) {
        const int8_t *w = layer->weights;
        for (int32_t channel = 0; channel < layer->out_size; channel++) {
            const int32_t scale = layer->per_channel ? channel : 0;
            int32_t acc = layer->bias[channel];
            for (int32_t i = 0; i < size; i++) {
                acc += (int16_t)w[i] * (int16_t)(in[i] - zero);
            }
            acc = requantize_once(acc, layer->multiplier[scale], layer->shift[scale]);
            *out = clamp(acc + layer->out_zero, layer->low, layer->high);
            out++;
            w += size;
        }
        in += size;
    }
}
