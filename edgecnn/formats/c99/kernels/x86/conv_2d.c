/*
 * Columns are staged as bytes, with the zero point where the kernel reaches over the image: what the zero point adds to
 * every sum, in_zero * sum(weights), is subtracted from it. VPDPBUSD, the instruction of VNNI, multiplies bytes without a
 * sign by bytes with one, so the highest bit of every byte is inverted there, which adds 128 to it and to the zero point.
 * Columns are padded with zeros to whole vectors, so that it does not matter which weights stand behind those of a channel.
 */
enum {
    X86_COLUMNS = 4, /* that are computed together */
    X86_SIGN = -128  /* the highest bit of a byte */
};

/* Copy four bytes, and invert the bits `flip` of each. */
static inline void x86_copy_four(int8_t *to, const int8_t *from, int32_t flip)
{
    uint32_t bytes;
    memcpy(&bytes, from, sizeof bytes);
    bytes ^= (uint32_t)(flip & 0xff) * 0x01010101u;
    memcpy(to, &bytes, sizeof bytes);
}

/* Copy bytes, and invert the bits `flip` of each; nothing else is read or written. The last parts may overlap. */
static inline void x86_copy(int8_t *to, const int8_t *from, int32_t count, int32_t flip)
{
    const __m128i bits = _mm_set1_epi8((int8_t)flip);
    int32_t i = 0;
    for (; (i + 16) <= count; i += 16) {
        const __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)(from + i));
        _mm_storeu_si128((__m128i *)(void *)(to + i), _mm_xor_si128(bytes, bits));
    }
    for (; (i + 4) <= count; i += 4) {
        x86_copy_four(to + i, from + i, flip);
    }
    if ((i < count) && (count >= 4)) {
        x86_copy_four(to + (count - 4), from + (count - 4), flip);
    } else {
        for (; i < count; i++) {
            to[i] = (int8_t)(from[i] ^ flip);
        }
    }
}

/* Copy `rows` rows of `run` bytes, `down` bytes apart, in whole vectors: excess bytes are overwritten later. */
static inline void x86_copy_rows(int8_t *to, const int8_t *from, int32_t rows, int32_t run, int32_t down, int32_t flip)
{
    const __m128i bits = _mm_set1_epi8((int8_t)flip);
    if (run <= 16) {
        for (int32_t row = 0; row < rows; row++) {
            const __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)from);
            _mm_storeu_si128((__m128i *)(void *)to, _mm_xor_si128(bytes, bits));
            from += down;
            to += run;
        }
        return;
    }
    for (int32_t row = 0; row < rows; row++) {
        for (int32_t i = 0; i < run; i += 16) {
            const __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)(from + i));
            _mm_storeu_si128((__m128i *)(void *)(to + i), _mm_xor_si128(bytes, bits));
        }
        from += down;
        to += run;
    }
}

/*
 * Stage a window that reaches over an edge of the image, is dilated, or lies at the image's end: zero points first, then
 * what lies inside; nothing is read behind the image.
 *
 * y, x: position of the first tap in the image, negative in the padding
 * above, below: rows of the kernel inside the image, the second excluded
 */
static void x86_stage_edge(const conv_layer *layer, const int8_t *in, int32_t y, int32_t x, int32_t above, int32_t below,
                           int32_t flip, int8_t *column)
{
    const int32_t taps = (layer->dilation_w == 1) ? 1 : layer->kernel_w; /* undilated taps are one run of memory */
    const int32_t length = (layer->dilation_w == 1) ? layer->kernel_w : 1;
    const int32_t depth = layer->in_c;
    const int32_t run = layer->kernel_w * depth;
    memset(column, (int8_t)layer->in_zero ^ flip, (size_t)(layer->kernel_h * run));
    for (int32_t k = 0; k < taps; k++) {
        const int32_t left = x + (k * layer->dilation_w);
        int32_t first;
        int32_t last;
        clip(left, layer->in_w, length, 1, &first, &last);
        for (int32_t row = above; row < below; row++) {
            const int32_t line = (y + (row * layer->dilation_h)) * layer->in_w;
            x86_copy(column + (row * run) + ((k + first) * depth), in + ((line + left + first) * depth),
                     (last - first) * depth, flip);
        }
    }
}

/* Stage the window of one position as a column, [filter] and 32 zeros; y, x: position of the first tap in the image. */
static void x86_stage(const conv_layer *layer, const int8_t *in, int32_t y, int32_t x, int32_t flip, int8_t *column)
{
    const int32_t depth = layer->in_c;
    const int32_t run = layer->kernel_w * depth;
    const int32_t down = layer->dilation_h * layer->in_w * depth;
    const int32_t from = ((y * layer->in_w) + x) * depth;
    const int32_t end = from + ((layer->kernel_h - 1) * down) + ((run + 15) & ~15);
    int32_t above;
    int32_t below;
    clip(y, layer->in_h, layer->kernel_h, layer->dilation_h, &above, &below);
    if ((layer->dilation_w == 1) && (x >= 0) && ((x + layer->kernel_w) <= layer->in_w) && (above == 0) &&
        (below == layer->kernel_h) && (end <= (layer->in_h * layer->in_w * depth))) {
        x86_copy_rows(column, in + from, below, run, down, flip);
    } else {
        x86_stage_edge(layer, in, y, x, above, below, flip, column);
    }
    memset(column + (layer->kernel_h * run), 0, 32);
}

/* Return the sums of the eight elements of each vector: of a, b, c, d, then of e, f, g, h. */
X86_AVX2
static inline __m256i x86_sums(__m256i a, __m256i b, __m256i c, __m256i d, __m256i e, __m256i f, __m256i g, __m256i h)
{
    const __m256i first = _mm256_hadd_epi32(_mm256_hadd_epi32(a, b), _mm256_hadd_epi32(c, d));
    const __m256i second = _mm256_hadd_epi32(_mm256_hadd_epi32(e, f), _mm256_hadd_epi32(g, h));
    return _mm256_add_epi32(_mm256_permute2x128_si256(first, second, 0x20),
                            _mm256_permute2x128_si256(first, second, 0x31));
}

/* Return four numbers, of which only `count` are read, twice. */
X86_AVX2
static inline __m256i x86_constants(const int32_t *from, __m128i inside)
{
    return _mm256_broadcastsi128_si256(_mm_maskload_epi32((const int *)from, inside));
}

/*
 * Store the outputs of up to four channels of up to four positions, or add them to the pool values.
 *
 * offset: what the bytes of columns have more than the input less its zero point
 * first: products of position 0, four channels, and of position 1; second: of positions 2 and 3
 */
X86_AVX2
static inline void x86_conv_store(const conv_layer *layer, int32_t channel, int32_t offset, __m256i first, __m256i second,
                                  int32_t positions, int8_t *out, int32_t *pooled)
{
    const int32_t channels = ((layer->out_c - channel) < 4) ? (layer->out_c - channel) : 4;
    const __m128i inside = _mm_cmpgt_epi32(_mm_set1_epi32(channels), _mm_setr_epi32(0, 1, 2, 3));
    const __m256i sums = _mm256_mullo_epi32(x86_constants(layer->sums + channel, inside), _mm256_set1_epi32(offset));
    const __m256i start = _mm256_sub_epi32(x86_constants(layer->bias + channel, inside), sums);
    first = _mm256_add_epi32(first, start);
    second = _mm256_add_epi32(second, start);
    if (layer->pooling == POOL_MAX) {
        const __m256i larger = _mm256_max_epi32(first, second);
        const __m128i four = _mm_max_epi32(_mm256_castsi256_si128(larger), _mm256_extracti128_si256(larger, 1));
        int *const to = (int *)(pooled + channel);
        _mm_maskstore_epi32(to, inside, _mm_max_epi32(four, _mm_maskload_epi32(to, inside)));
    } else {
        const __m256i multiplier = x86_constants(layer->multiplier + channel, inside);
        int32_t packed = -1;
        int8_t values[32];
        __m256i shift;
        memcpy(&packed, layer->shift + channel, (size_t)channels);
        shift = _mm256_cvtepi8_epi32(_mm_set1_epi32(packed));
        first = x86_requantize(first, multiplier, shift);
        second = x86_requantize(second, multiplier, shift);
        first = x86_output(first, second, layer->out_zero, layer->low, layer->high);
        first = _mm256_permutevar8x32_epi32(first, _mm256_setr_epi32(0, 4, 1, 5, 0, 4, 1, 5));
        _mm256_storeu_si256((__m256i *)(void *)values, first);
        for (int32_t i = 0; (i < positions) && (i < X86_COLUMNS); i++) { /* GCC does not know the limit */
            if (layer->pooling == POOL_AVERAGE) {
                for (int32_t c = 0; c < channels; c++) {
                    pooled[channel + c] += values[(i * 4) + c];
                }
            } else if (channels == 4) {
                memcpy(out + (i * layer->out_c) + channel, values + (i * 4), 4);
            } else {
                memcpy(out + (i * layer->out_c) + channel, values + (i * 4), (size_t)channels);
            }
        }
    }
}

/* Add the products of two channels and one column, of 16 elements. */
#define X86_PRODUCTS(a, b, c, d, column) \
    x = x86_widen((column) + i); \
    (a) = _mm256_add_epi32((a), _mm256_madd_epi16(x, w0)); \
    (b) = _mm256_add_epi32((b), _mm256_madd_epi16(x, w1)); \
    (c) = _mm256_add_epi32((c), _mm256_madd_epi16(x, w2)); \
    (d) = _mm256_add_epi32((d), _mm256_madd_epi16(x, w3));

/*
 * Return the sums of products of four channels and two columns.
 *
 * w: [4], weights of each channel
 * c0, c1: columns, [pitch]; pitch: a multiple of 16
 */
X86_AVX2
static inline __m256i x86_dot_avx2(const int8_t *const *w, const int8_t *c0, const int8_t *c1, int32_t pitch)
{
    __m256i a = _mm256_setzero_si256();
    __m256i b = a;
    __m256i c = a;
    __m256i d = a;
    __m256i e = a;
    __m256i f = a;
    __m256i g = a;
    __m256i h = a;
    for (int32_t i = 0; i < pitch; i += 16) {
        const __m256i w0 = x86_widen(w[0] + i);
        const __m256i w1 = x86_widen(w[1] + i);
        const __m256i w2 = x86_widen(w[2] + i);
        const __m256i w3 = x86_widen(w[3] + i);
        __m256i x;
        X86_PRODUCTS(a, b, c, d, c0)
        X86_PRODUCTS(e, f, g, h, c1)
    }
    return x86_sums(a, b, c, d, e, f, g, h);
}

/* Add the products of four channels and one column, of 32 elements. */
#define X86_DOT(a, b, c, d, column) \
    x = x86_load((column) + i); \
    (a) = _mm256_dpbusd_epi32((a), x, w0); \
    (b) = _mm256_dpbusd_epi32((b), x, w1); \
    (c) = _mm256_dpbusd_epi32((c), x, w2); \
    (d) = _mm256_dpbusd_epi32((d), x, w3);

/* Return in sums[2] those of four channels and four columns; pitch: a multiple of 32. */
X86_VNNI
static inline void x86_dot_vnni(const int8_t *const *w, const int8_t *const *columns, int32_t pitch, __m256i *sums)
{
    const __m256i none = _mm256_setzero_si256();
    __m256i a[4] = {none, none, none, none};
    __m256i b[4] = {none, none, none, none};
    __m256i c[4] = {none, none, none, none};
    __m256i d[4] = {none, none, none, none};
    for (int32_t i = 0; i < pitch; i += 32) {
        const __m256i w0 = x86_load(w[0] + i);
        const __m256i w1 = x86_load(w[1] + i);
        const __m256i w2 = x86_load(w[2] + i);
        const __m256i w3 = x86_load(w[3] + i);
        __m256i x;
        X86_DOT(a[0], a[1], a[2], a[3], columns[0])
        X86_DOT(b[0], b[1], b[2], b[3], columns[1])
        X86_DOT(c[0], c[1], c[2], c[3], columns[2])
        X86_DOT(d[0], d[1], d[2], d[3], columns[3])
    }
    sums[0] = x86_sums(a[0], a[1], a[2], a[3], b[0], b[1], b[2], b[3]);
    sums[1] = x86_sums(c[0], c[1], c[2], c[3], d[0], d[1], d[2], d[3]);
}

/* Return those of four channels and two columns, for the last positions of a row or pooling window. */
X86_VNNI
static inline __m256i x86_dot_vnni_two(const int8_t *const *w, const int8_t *const *columns, int32_t pitch)
{
    const __m256i none = _mm256_setzero_si256();
    __m256i a[4] = {none, none, none, none};
    __m256i b[4] = {none, none, none, none};
    for (int32_t i = 0; i < pitch; i += 32) {
        const __m256i w0 = x86_load(w[0] + i);
        const __m256i w1 = x86_load(w[1] + i);
        const __m256i w2 = x86_load(w[2] + i);
        const __m256i w3 = x86_load(w[3] + i);
        __m256i x;
        X86_DOT(a[0], a[1], a[2], a[3], columns[0])
        X86_DOT(b[0], b[1], b[2], b[3], columns[1])
    }
    return x86_sums(a[0], a[1], a[2], a[3], b[0], b[1], b[2], b[3]);
}

/* Write in w[4] the weights of four channels; a channel behind the last is replaced by the first of the four. */
static inline void x86_weights(const conv_layer *layer, int32_t channel, int32_t filter, const int8_t **w)
{
    for (int32_t i = 0; i < 4; i++) {
        const int32_t own = channel + i;
        w[i] = layer->weights + (((own < layer->out_c) ? own : channel) * filter);
    }
}

/* Compute all channels of up to four positions, four channels at a time, with AVX2; columns: [4], each [pitch]. */
X86_AVX2
static void x86_conv_avx2(const conv_layer *layer, const int8_t *const *columns, int32_t filter, int32_t positions,
                          int8_t *out, int32_t *pooled)
{
    const int32_t pitch = (filter + 15) & ~15;
    for (int32_t channel = 0; channel < layer->out_c; channel += 4) {
        const int8_t *w[4];
        __m256i first;
        __m256i second;
        x86_weights(layer, channel, filter, w);
        first = x86_dot_avx2(w, columns[0], columns[1], pitch);
        second = (positions > 2) ? x86_dot_avx2(w, columns[2], columns[3], pitch) : first;
        x86_conv_store(layer, channel, layer->in_zero, first, second, positions, out, pooled);
    }
}

/* The same with VNNI. */
X86_VNNI
static void x86_conv_vnni(const conv_layer *layer, const int8_t *const *columns, int32_t filter, int32_t positions,
                          int8_t *out, int32_t *pooled)
{
    const int32_t pitch = (filter + 31) & ~31;
    for (int32_t channel = 0; channel < layer->out_c; channel += 4) {
        const int8_t *w[4];
        __m256i sums[2];
        x86_weights(layer, channel, filter, w);
        if (positions > 2) {
            x86_dot_vnni(w, columns, pitch, sums);
        } else {
            sums[0] = x86_dot_vnni_two(w, columns, pitch);
            sums[1] = sums[0];
        }
        x86_conv_store(layer, channel, layer->in_zero - X86_SIGN, sums[0], sums[1], positions, out, pooled);
    }
}

/* Compute the positions of a rectangle, `limit` positions at a time; arguments are those of conv_positions(). */
static void x86_conv_positions(const conv_layer *layer, const int8_t *in, const int32_t *area, int32_t limit,
                               int16_t *columns, int8_t *out, int32_t *pooled)
{
    const int vnni = x86_has_vnni();
    const int32_t filter = layer->kernel_h * layer->kernel_w * layer->in_c;
    const int32_t pitch = (filter + 31) & ~31;
    int8_t *const first = (int8_t *)columns;
    const int8_t *staged[X86_COLUMNS] = {first, first, first, first}; /* a missing position is the first again */
    int32_t count = 0;
    for (int32_t y = area[0]; y < area[1]; y++) {
        for (int32_t x = area[2]; x < area[3]; x++) {
            int8_t *const column = first + (count * pitch);
            x86_stage(layer, in, (y * layer->stride_h) - layer->pad_h, (x * layer->stride_w) - layer->pad_w,
                      vnni ? X86_SIGN : 0, column);
            staged[count] = column;
            count++;
            if ((count < limit) && (((x + 1) < area[3]) || ((y + 1) < area[1]))) {
                continue;
            }
            for (int32_t i = count; i < X86_COLUMNS; i++) {
                staged[i] = first;
            }
            if (vnni) {
                x86_conv_vnni(layer, staged, filter, count, out, pooled);
            } else {
                x86_conv_avx2(layer, staged, filter, count, out, pooled);
            }
            out += count * layer->out_c;
            count = 0;
        }
    }
}

/*
 * CONV_2D and the pooling that follows it: arguments, memory and results are those of conv_2d(). Positions are read and
 * written in the same order.
 */
static void x86_conv_2d(const conv_layer *layer, const int8_t *in, int8_t *out, int32_t limit, int16_t *columns,
                        int32_t *pooled)
{
    if (!x86_has_avx2()) {
        conv_2d(layer, in, out, limit, columns, pooled);
        return;
    }
    for (int32_t y = 0; y < layer->out_h; y++) {
        int32_t area[4] = {y, y + 1, 0, layer->out_w};
        if (layer->pooling == POOL_NONE) {
            x86_conv_positions(layer, in, area, limit, columns, out, pooled);
            out += layer->out_w * layer->out_c;
            continue;
        }
        for (int32_t x = 0; x < layer->out_w; x++) {
            const int32_t y0 = (y * layer->pool_stride_h) - layer->pool_pad_h;
            const int32_t x0 = (x * layer->pool_stride_w) - layer->pool_pad_w;
            clip(y0, layer->conv_h, layer->pool_h, 1, &area[0], &area[1]);
            clip(x0, layer->conv_w, layer->pool_w, 1, &area[2], &area[3]);
            area[0] += y0;
            area[1] += y0;
            area[2] += x0;
            area[3] += x0;
            for (int32_t i = 0; i < layer->out_c; i++) {
                pooled[i] = pool_start(layer);
            }
            x86_conv_positions(layer, in, area, limit, columns, out, pooled);
            for (int32_t i = 0; i < layer->out_c; i++) {
                *out = pool_output(layer, i, pooled[i], (area[1] - area[0]) * (area[3] - area[2]));
                out++;
            }
        }
    }
}
