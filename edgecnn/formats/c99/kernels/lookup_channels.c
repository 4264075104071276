/*
 * Apply a function of one quantized value that differs between channels, by a table for each channel.
 *
 *   out[p][c] = tables[c][in[p][c] + 128]
 *
 * tables: [channels][256], output values for the inputs -128..127
 * in, out: [pixels][channels]; may be the same memory
 *
 * The generator reads the tables off LiteRT's kernel of the operator.
 */
static void lookup_channels(const int8_t *tables, const int8_t *in, int8_t *out, int32_t pixels, int32_t channels)
{
    for (int32_t pixel = 0; pixel < pixels; pixel++) {
        for (int32_t channel = 0; channel < channels; channel++) {
            *out = tables[(channel * 256) + *in + 128];
            in++;
            out++;
        }
    }
}
