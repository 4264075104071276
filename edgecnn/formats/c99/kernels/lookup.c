/*
 * Apply a function of one quantized value by its table.
 *
 *   out[i] = table[in[i] + 128]    for i < size
 *
 * table: [256], output values for the inputs -128..127
 * in, out: [size]; may be the same memory
 *
 * The generator reads the table off LiteRT's kernel of the operator.
 */
static void lookup(const int8_t *table, const int8_t *in, int8_t *out, int32_t size)
{
    for (int32_t i = 0; i < size; i++) {
        out[i] = table[in[i] + 128];
    }
}
