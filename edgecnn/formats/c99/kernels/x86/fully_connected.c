/*
 * Return the sums of products of four channels; elements behind the last 16 are left out.
 *
 * w: [4], weights of each channel
 * x: input values; zero: their zero point
 */
X86_AVX2
static inline __m128i x86_dot_dense(const int8_t *const *w, const int8_t *x, int32_t size, int32_t zero)
{
    const __m256i minus = _mm256_set1_epi16((int16_t)zero);
    __m256i a = _mm256_setzero_si256();
    __m256i b = a;
    __m256i c = a;
    __m256i d = a;
    for (int32_t i = 0; i < (size & ~15); i += 16) {
        const __m256i values = _mm256_sub_epi16(x86_widen(x + i), minus);
        a = _mm256_add_epi32(a, _mm256_madd_epi16(values, x86_widen(w[0] + i)));
        b = _mm256_add_epi32(b, _mm256_madd_epi16(values, x86_widen(w[1] + i)));
        c = _mm256_add_epi32(c, _mm256_madd_epi16(values, x86_widen(w[2] + i)));
        d = _mm256_add_epi32(d, _mm256_madd_epi16(values, x86_widen(w[3] + i)));
    }
    a = _mm256_hadd_epi32(_mm256_hadd_epi32(a, b), _mm256_hadd_epi32(c, d));
    return _mm_add_epi32(_mm256_castsi256_si128(a), _mm256_extracti128_si256(a, 1));
}

/* Compute one row, four channels at a time; in: [in_size], out: [out_size]. */
X86_AVX2
static void x86_dense_row(const fully_connected_layer *layer, const int8_t *in, int8_t *out)
{
    const int32_t size = layer->in_size;
    for (int32_t first = 0; first < layer->out_size; first += 4) {
        const int32_t count = ((layer->out_size - first) < 4) ? (layer->out_size - first) : 4;
        const int8_t *w[4];
        int32_t acc[4];
        for (int32_t i = 0; i < 4; i++) {
            w[i] = layer->weights + ((first + ((i < count) ? i : 0)) * size); /* a missing channel is the first again */
        }
        _mm_storeu_si128((__m128i *)(void *)acc, x86_dot_dense(w, in, size, layer->in_zero));
        for (int32_t i = 0; i < count; i++) {
            const int32_t channel = first + i;
            const int32_t scale = (layer->per_channel != 0) ? channel : 0;
            int32_t sum = layer->bias[channel] + acc[i];
            for (int32_t k = size & ~15; k < size; k++) {
                sum += w[i][k] * (in[k] - layer->in_zero);
            }
            sum = requantize_once(sum, layer->multiplier[scale], layer->shift[scale]);
            out[channel] = clamp(sum + layer->out_zero, layer->low, layer->high);
        }
    }
}

/*
 * FULLY_CONNECTED: arguments, memory and results are those of fully_connected(). Four channels are read before they are
 * written, all of which read the same row.
 */
static void x86_fully_connected(const fully_connected_layer *layer, const int8_t *in, int8_t *out)
{
    if (!x86_has_avx2()) {
        fully_connected(layer, in, out);
        return;
    }
    for (int32_t row = 0; row < layer->rows; row++) {
        x86_dense_row(layer, in, out);
        in += layer->in_size;
        out += layer->out_size;
    }
}
