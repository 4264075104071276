/* Add the first `size` values, a multiple of 8. */
X86_AVX2
static void x86_add_eights(const add_layer *layer, const int8_t *exact, const int8_t *other, int32_t size, int8_t *out)
{
    const add_layer own = *layer; /* in registers: `out` might be part of it */
    const __m256i exact_zero = _mm256_set1_epi32(own.exact_zero);
    const __m256i other_zero = _mm256_set1_epi32(own.other_zero);
    const __m256i other_multiplier = _mm256_set1_epi32(own.other_multiplier);
    const __m256i other_shift = _mm256_set1_epi32(own.other_shift);
    const __m256i multiplier = _mm256_set1_epi32(own.multiplier);
    const __m256i shift = _mm256_set1_epi32(own.shift);
    for (int32_t i = 0; i < size; i += 8) {
        __m256i a = _mm256_cvtepi8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(exact + i)));
        __m256i b = _mm256_cvtepi8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(other + i)));
        __m256i sum;
        a = _mm256_slli_epi32(_mm256_sub_epi32(a, exact_zero), 19);
        b = _mm256_sub_epi32(b, other_zero);
        if (own.other_shift == 0) { /* of the larger scale, too, so that its multiplier is 1/2 */
            b = _mm256_slli_epi32(b, 19);
        } else {
            b = x86_requantize(_mm256_slli_epi32(b, 20), other_multiplier, other_shift);
        }
        sum = x86_requantize(_mm256_add_epi32(a, b), multiplier, shift);
        sum = x86_output(sum, sum, own.zero, own.low, own.high);
        sum = _mm256_permutevar8x32_epi32(sum, _mm256_setr_epi32(0, 4, 0, 4, 0, 4, 0, 4));
        _mm_storel_epi64((__m128i *)(void *)(out + i), _mm256_castsi256_si128(sum));
    }
}

/* ADD of operands of one shape: arguments, memory and results are those of add(), eight values at a time. */
static void x86_add(const add_layer *layer, const int8_t *exact, const int8_t *other, int8_t *out)
{
    const int32_t done = x86_has_avx2() ? (layer->size & ~7) : 0;
    if (done > 0) {
        x86_add_eights(layer, exact, other, done, out);
    }
    if (done < layer->size) {
        add_layer rest = *layer;
        rest.size = layer->size - done;
        add(&rest, exact + done, other + done, out + done);
    }
}
