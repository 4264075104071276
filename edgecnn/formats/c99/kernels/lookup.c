/* A function of one code, by its table: table[code + 128]. */
static void lookup(const int8_t *table, const int8_t *in, int8_t *out, int32_t size)
{
    int32_t i;
    for (i = 0; i < size; i++)
        out[i] = table[in[i] + 128];
}
