/* Parameters of FULLY_CONNECTED in double precision. */
typedef struct {
    int32_t rows;              /* input vectors, 1 or more */
    int32_t in_size;           /* elements of an input vector */
    int32_t out_size;          /* elements of an output vector */
    int32_t in_zero;           /* input zero point, -128..127 */
    int32_t out_zero;          /* output zero point, -128..127 */
    int32_t low;               /* range of output values, -128 <= low <= high <= 127 */
    int32_t high;
    int32_t per_channel;       /* 0: one multiplier and shift for all outputs; 1: one for each */
    const int8_t *weights;     /* [out_size][in_size] */
    const int32_t *bias;       /* [out_size] */
    const int64_t *multiplier; /* [out_size] or [1], 0 or 2^52..2^53-1 */
    const int8_t *shift;       /* [out_size] or [1], 0..127, to the right */
} fully_connected_double_layer;

/*
 * FULLY_CONNECTED for sums so large, or scales so small, that no 31-bit multiplier rounds all of them as LiteRT does.
 *
 *   acc = bias[o] + sum over i of weights[o][i] * (in[row][i] - in_zero)
 *   out[row][o] = clamp(requantize_double(acc, multiplier[o], shift[o]) + out_zero, low, high)
 *
 * Every partial sum fits into int32_t.
 *
 * in: [rows][in_size]
 * out: [rows][out_size]; may overlap `in` where no value is overwritten before its last read
 *
 * Equals LiteRT's reference_integer_ops::FullyConnected and FullyConnectedPerChannel.
 */
static void fully_connected_double(const fully_connected_double_layer *layer, const int8_t *in, int8_t *out)
{
    for (int32_t row = 0; row < layer->rows; row++) {
        const int8_t *w = layer->weights;
        for (int32_t channel = 0; channel < layer->out_size; channel++) {
            const int32_t scale = layer->per_channel ? channel : 0;
            int32_t acc = layer->bias[channel];
            for (int32_t i = 0; i < layer->in_size; i++) {
                acc += w[i] * (in[i] - layer->in_zero);
            }
            acc = requantize_double(acc, layer->multiplier[scale], layer->shift[scale]);
            *out = clamp(acc + layer->out_zero, layer->low, layer->high);
            out++;
            w += layer->in_size;
        }
        in += layer->in_size;
    }
}
