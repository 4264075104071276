/* Functions for processors with AVX2, and with AVX-512 VNNI besides. Callers ask the processor first. */
#define X86_AVX2 __attribute__((target("avx2")))
#define X86_VNNI __attribute__((target("avx512vnni,avx512vl,avx512bw")))

/* GCC would specialise a function for a layer of few channels, and warn of vectors that are never read there. */
#if defined(__clang__)
#define X86_GENERAL __attribute__((noinline))
#else
#define X86_GENERAL __attribute__((noipa))
#endif

/* Return whether processor and operating system have AVX2. */
static inline int x86_has_avx2(void)
{
    return __builtin_cpu_supports("avx2");
}

/* Return whether they have AVX-512 VNNI for vectors of 256 bits. */
static inline int x86_has_vnni(void)
{
    return __builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("avx512vl") &&
           __builtin_cpu_supports("avx512bw");
}

/* Load 32 bytes at any address. */
X86_AVX2
static inline __m256i x86_load(const int8_t *from)
{
    return _mm256_loadu_si256((const __m256i *)(const void *)from);
}

/* Load 16 bytes at any address as int16. */
X86_AVX2
static inline __m256i x86_widen(const int8_t *from)
{
    return _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(const void *)from));
}

/* Return requantize() of eight values; without LEFT_SHIFTS, for shifts below 0. */
X86_AVX2
static inline __m256i x86_requantize(__m256i value, __m256i multiplier, __m256i shift)
{
    const __m256i half = _mm256_set1_epi64x((long long)1 << 30);
    const __m256i right = _mm256_xor_si256(shift, _mm256_set1_epi32(-1)); /* -shift - 1 */
    __m256i even;
    __m256i odd;
    __m256i high;
    __m256i rounded;
#if defined(LEFT_SHIFTS)
    value = _mm256_sllv_epi32(value, _mm256_max_epi32(shift, _mm256_setzero_si256()));
#endif
    even = _mm256_add_epi64(_mm256_mul_epi32(value, multiplier), half);
    odd = _mm256_mul_epi32(_mm256_srli_epi64(value, 32), _mm256_srli_epi64(multiplier, 32));
    odd = _mm256_add_epi64(odd, half);
    high = _mm256_blend_epi32(_mm256_srli_epi64(even, 31), _mm256_slli_epi64(odd, 1), 0xaa);
    rounded = _mm256_srav_epi32(_mm256_add_epi32(high, _mm256_srai_epi32(high, 31)), right);
    rounded = _mm256_srai_epi32(_mm256_add_epi32(rounded, _mm256_set1_epi32(1)), 1);
#if defined(LEFT_SHIFTS)
    return _mm256_blendv_epi8(high, rounded, shift); /* every byte of a shift below 0 has its highest bit set */
#else
    return rounded;
#endif
}

/*
 * Return two vectors of requantized values as output values: 8 bits of each, plus a zero point, in the range low..high.
 *
 * Both halves of the result hold the four values of that half of `first`, then those of `second`, twice.
 */
X86_AVX2
static inline __m256i x86_output(__m256i first, __m256i second, int32_t zero, int32_t low, int32_t high)
{
    const __m256i moved = _mm256_adds_epi16(_mm256_packs_epi32(first, second), _mm256_set1_epi16((int16_t)zero));
    const __m256i bytes = _mm256_packs_epi16(moved, moved);
    return _mm256_min_epi8(_mm256_max_epi8(bytes, _mm256_set1_epi8((int8_t)low)), _mm256_set1_epi8((int8_t)high));
}
