/* For sums so large, or scales so small, that no multiplier of 31 bits rounds all of them as LiteRT does. */
typedef struct {
    int32_t rows, in_size, out_size;
    int32_t in_zero, out_zero, low, high;
    int32_t per_channel;       /* 0: multiplier and shift have one element for all channels */
    const int8_t *weights;     /* [out_size][in_size] */
    const int32_t *bias;       /* [out_size] */
    const int64_t *multiplier; /* 53 bits */
    const int8_t *shift;       /* to the right */
} fully_connected_double_layer;

static void fully_connected_double(const fully_connected_double_layer *l, const int8_t *in, int8_t *out)
{
    int32_t row, channel, i;
    for (row = 0; row < l->rows; row++) {
        const int8_t *w = l->weights;
        for (channel = 0; channel < l->out_size; channel++) {
            const int32_t scale = l->per_channel ? channel : 0;
            int32_t acc = l->bias[channel];
            for (i = 0; i < l->in_size; i++)
                acc += w[i] * (in[i] - l->in_zero);
            acc = requantize_double(acc, l->multiplier[scale], l->shift[scale]);
            *out++ = clamp(acc + l->out_zero, l->low, l->high);
            w += l->in_size;
        }
        in += l->in_size;
    }
}
