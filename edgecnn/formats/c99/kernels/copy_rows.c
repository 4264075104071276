/* Copy rows that lie one behind the other to rows that are `pitch` apart. */
static void copy_rows(const int8_t *in, int32_t size, int8_t *out, int32_t pitch, int32_t rows)
{
    int32_t row;
    for (row = 0; row < rows; row++)
        memcpy(out + row * pitch, in + row * size, (size_t)size);
}
