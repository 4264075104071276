/*
 * Copy `rows` rows of `size` bytes each: CONCATENATION, one call for each input, and copies of outputs.
 *
 *   out[row * pitch + i] = in[row * size + i]    for row < rows, i < size
 *
 * in: [rows][size]
 * out: rows start `pitch` bytes apart, pitch >= size; must not overlap `in`
 */
static void copy_rows(const int8_t *in, int32_t size, int8_t *out, int32_t pitch, int32_t rows)
{
    for (int32_t row = 0; row < rows; row++) {
        memcpy(out + (row * pitch), in + (row * size), (size_t)size);
    }
}
