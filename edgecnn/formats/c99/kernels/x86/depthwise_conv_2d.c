/* Store the outputs of eight channels. */
X86_AVX2
static inline void x86_depthwise_store(const conv_layer *layer, int32_t channel, __m256i acc, int8_t *out)
{
    const __m256i multiplier = _mm256_loadu_si256((const __m256i *)(const void *)(layer->multiplier + channel));
    const __m128i shift = _mm_loadl_epi64((const __m128i *)(const void *)(layer->shift + channel));
    acc = x86_requantize(acc, multiplier, _mm256_cvtepi8_epi32(shift));
    acc = x86_output(acc, acc, layer->out_zero, layer->low, layer->high);
    acc = _mm256_permutevar8x32_epi32(acc, _mm256_setr_epi32(0, 4, 0, 4, 0, 4, 0, 4));
    _mm_storel_epi64((__m128i *)(void *)(out + channel), _mm256_castsi256_si128(acc));
}

/*
 * Compute the channels of one position, 16 at a time, then 8; those behind the last eight are left out.
 *
 * from: the first tap inside the image
 * kernel: its weights
 * rows, taps: of the kernel inside the image, 0 or more
 * out: [in_c], of the position
 */
X86_AVX2
X86_GENERAL
static void x86_depthwise(const conv_layer *layer, const int8_t *from, const int8_t *kernel, int32_t rows, int32_t taps,
                          int8_t *out)
{
    const int32_t depth = layer->in_c;
    const int32_t right = layer->dilation_w * depth;
    const int32_t down = layer->dilation_h * layer->in_w * depth;
    const int32_t pitch = layer->kernel_w * depth;
    const __m256i zero = _mm256_set1_epi16((int16_t)layer->in_zero);
    int32_t c = 0;
    for (; (c + 16) <= depth; c += 16) {
        const __m256i *bias = (const __m256i *)(const void *)(layer->bias + c);
        __m256i low = _mm256_loadu_si256(bias);
        __m256i high = _mm256_loadu_si256(bias + 1);
        for (int32_t ky = 0; ky < rows; ky++) {
            const int8_t *x = from + (ky * down) + c;
            const int8_t *w = kernel + (ky * pitch) + c;
            for (int32_t kx = taps; kx > 0; kx--) {
                /* 9 bits times 8 bits: within int16 */
                const __m256i product = _mm256_mullo_epi16(_mm256_sub_epi16(x86_widen(x), zero), x86_widen(w));
                low = _mm256_add_epi32(low, _mm256_cvtepi16_epi32(_mm256_castsi256_si128(product)));
                high = _mm256_add_epi32(high, _mm256_cvtepi16_epi32(_mm256_extracti128_si256(product, 1)));
                x += right;
                w += depth;
            }
        }
        x86_depthwise_store(layer, c, low, out);
        x86_depthwise_store(layer, c + 8, high, out);
    }
    if ((c + 8) <= depth) {
        const __m128i minus = _mm256_castsi256_si128(zero);
        __m256i acc = _mm256_loadu_si256((const __m256i *)(const void *)(layer->bias + c));
        for (int32_t ky = 0; ky < rows; ky++) {
            const int8_t *x = from + (ky * down) + c;
            const int8_t *w = kernel + (ky * pitch) + c;
            for (int32_t kx = taps; kx > 0; kx--) {
                const __m128i value = _mm_cvtepi8_epi16(_mm_loadl_epi64((const __m128i *)(const void *)x));
                const __m128i weight = _mm_cvtepi8_epi16(_mm_loadl_epi64((const __m128i *)(const void *)w));
                const __m128i product = _mm_mullo_epi16(_mm_sub_epi16(value, minus), weight);
                acc = _mm256_add_epi32(acc, _mm256_cvtepi16_epi32(product));
                x += right;
                w += depth;
            }
        }
        x86_depthwise_store(layer, c, acc, out);
    }
}

/*
 * DEPTHWISE_CONV_2D with one output channel for each input channel: arguments, memory and results are those of
 * depthwise_conv_2d(). Positions are computed in the same order.
 */
static void x86_depthwise_conv_2d(const conv_layer *layer, const int8_t *in, int8_t *out)
{
    const int32_t depth = layer->in_c;
    const int32_t done = depth & ~7; /* channels computed in vectors */
    if ((done == 0) || !x86_has_avx2()) {
        depthwise_conv_2d(layer, in, out);
        return;
    }
    for (int32_t y = 0; y < layer->out_h; y++) {
        const int32_t y0 = (y * layer->stride_h) - layer->pad_h;
        int32_t top;
        int32_t bottom;
        clip(y0, layer->in_h, layer->kernel_h, layer->dilation_h, &top, &bottom);
        for (int32_t x = 0; x < layer->out_w; x++) {
            const int32_t x0 = (x * layer->stride_w) - layer->pad_w;
            const int32_t line = (y0 + (top * layer->dilation_h)) * layer->in_w;
            const int8_t *from;
            const int8_t *kernel;
            int32_t left;
            int32_t right;
            clip(x0, layer->in_w, layer->kernel_w, layer->dilation_w, &left, &right);
            from = in + ((line + x0 + (left * layer->dilation_w)) * depth);
            kernel = layer->weights + (((top * layer->kernel_w) + left) * depth);
            x86_depthwise(layer, from, kernel, bottom - top, right - left, out);
            if (done < depth) {
                depthwise_channels(layer, from, kernel, bottom - top, right - left, done, out);
            }
            out += depth;
        }
    }
}
