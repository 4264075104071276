/* Parameters of PAD and PADV2, over four dimensions; missing ones come first and have the size 1. */
typedef struct {
    int32_t in[4];     /* input shape */
    int32_t out[4];    /* output shape, in[d] + before[d] + padding behind */
    int32_t before[4]; /* padding before the first element of each dimension, 0 or more */
    int32_t value;     /* padded value, -128..127 */
} pad_layer;

/*
 * PAD and PADV2: copy the input into the output, and fill the rest with `value`.
 *
 * in: layer->in, row-major
 * out: layer->out, row-major; must not overlap `in`
 *
 * Equals LiteRT's reference_ops::Pad.
 */
static void pad(const pad_layer *layer, const int8_t *in, int8_t *out)
{
    int32_t at[4];
    for (at[0] = 0; at[0] < layer->out[0]; at[0]++) {
        for (at[1] = 0; at[1] < layer->out[1]; at[1]++) {
            for (at[2] = 0; at[2] < layer->out[2]; at[2]++) {
                for (at[3] = 0; at[3] < layer->out[3]; at[3]++) {
                    int32_t inside = 1;
                    for (int32_t d = 0; d < 4; d++) {
                        inside = inside && (at[d] >= layer->before[d]) && (at[d] < (layer->before[d] + layer->in[d]));
                    }
                    if (inside) {
                        *out = *in;
                        in++;
                    } else {
                        *out = (int8_t)layer->value;
                    }
                    out++;
                }
            }
        }
    }
}
