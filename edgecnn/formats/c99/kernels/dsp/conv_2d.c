/*
 * Columns are staged as pairs of int16, less the zero point, so that weights stay int8 in the order of every other
 * target: they are unpacked as they are read. Two columns lie side by side. Of each group of four elements come four
 * words: the even pair of the first column, of the second, the odd pair of the first, of the second.
 */
typedef union {
    uint64_t both; /* of either column; read by one instruction */
    int32_t column[2];
} dsp_pairs;

enum { DSP_BLOCK = 16 }; /* channels whose accumulators wait to be stored, an even number */

/* Add the products of group `at` for two channels and two columns. */
#define DSP_DOT_2X2(at) \
    { \
        const uint32_t v = dsp_load(w0 + (4 * (at))); \
        const uint32_t u = dsp_load(w1 + (4 * (at))); \
        dsp_pairs x; \
        int32_t pair; \
        x.both = c[2 * (at)].both; \
        pair = dsp_even(v); \
        a0 = __smlad(pair, x.column[0], a0); \
        a1 = __smlad(pair, x.column[1], a1); \
        pair = dsp_even(u); \
        b0 = __smlad(pair, x.column[0], b0); \
        b1 = __smlad(pair, x.column[1], b1); \
        x.both = c[(2 * (at)) + 1].both; \
        pair = dsp_odd(v); \
        a0 = __smlad(pair, x.column[0], a0); \
        a1 = __smlad(pair, x.column[1], a1); \
        pair = dsp_odd(u); \
        b0 = __smlad(pair, x.column[0], b0); \
        b1 = __smlad(pair, x.column[1], b1); \
    }

/*
 * Compute the accumulators of pairs of channels for two columns: acc[channel * 2 + column].
 *
 * w0: [2 * pairs][filter], weights; up to 3 bytes behind the last are read, and count as 0
 * step: filter, or 0 for a single channel, which stands in for its own neighbour
 * columns: [groups][2], as DSP_DOT_2X2 reads them, groups = ceil(filter / 4)
 * bias: [2 * pairs]
 * acc: [4 * pairs]
 */
DSP_LOOP
static void dsp_dot_pairs(const int8_t *w0, int32_t filter, int32_t step, const dsp_pairs *columns, int32_t groups,
                          const int32_t *bias, int32_t pairs, int32_t *acc)
{
    const int32_t *const stop = acc + (4 * pairs);
    const dsp_pairs *const eights = columns + (2 * (groups & ~7));
    const int32_t next = filter - (4 * (groups & ~3));
    do {
        const int8_t *w1 = w0 + step;
        const dsp_pairs *c = columns;
        int32_t a0 = bias[0];
        int32_t a1 = a0;
        int32_t b0 = bias[1];
        int32_t b1 = b0;
        while (c != eights) {
            DSP_DOT_2X2(0)
            DSP_DOT_2X2(1)
            DSP_DOT_2X2(2)
            DSP_DOT_2X2(3)
            DSP_DOT_2X2(4)
            DSP_DOT_2X2(5)
            DSP_DOT_2X2(6)
            DSP_DOT_2X2(7)
            w0 += 32;
            w1 += 32;
            c += 16;
        }
        if ((groups & 4) != 0) {
            DSP_DOT_2X2(0)
            DSP_DOT_2X2(1)
            DSP_DOT_2X2(2)
            DSP_DOT_2X2(3)
            w0 += 16;
            w1 += 16;
            c += 8;
        }
        if ((groups & 3) != 0) {
            DSP_DOT_2X2(0)
            if ((groups & 2) != 0) {
                DSP_DOT_2X2(1)
                if ((groups & 1) != 0) {
                    DSP_DOT_2X2(2)
                }
            }
        }
        acc[0] = a0;
        acc[1] = a1;
        acc[2] = b0;
        acc[3] = b1;
        acc += 4;
        bias += 2;
        w0 = w1 + next;
    } while (acc != stop);
}

/*
 * Add the products of four channels and one column to their accumulators.
 *
 * w: of each channel [4 * groups]
 * column: the first of a pair of columns, as DSP_DOT_2X2 reads them
 */
DSP_LOOP
static void dsp_dot_4x1(const int8_t *const *w, const int32_t *column, int32_t groups, int32_t *acc)
{
    const int8_t *w0 = w[0];
    const int8_t *w1 = w[1];
    const int8_t *w2 = w[2];
    const int8_t *w3 = w[3];
    const int8_t *const end = w0 + (4 * groups);
    int32_t a0 = acc[0];
    int32_t a1 = acc[1];
    int32_t a2 = acc[2];
    int32_t a3 = acc[3];
    while (w0 != end) {
        const int32_t even = column[0];
        const int32_t odd = column[2];
        uint32_t v = dsp_load(w0);
        a0 = __smlad(dsp_even(v), even, a0);
        a0 = __smlad(dsp_odd(v), odd, a0);
        v = dsp_load(w1);
        a1 = __smlad(dsp_even(v), even, a1);
        a1 = __smlad(dsp_odd(v), odd, a1);
        v = dsp_load(w2);
        a2 = __smlad(dsp_even(v), even, a2);
        a2 = __smlad(dsp_odd(v), odd, a2);
        v = dsp_load(w3);
        a3 = __smlad(dsp_even(v), even, a3);
        a3 = __smlad(dsp_odd(v), odd, a3);
        w0 += 4;
        w1 += 4;
        w2 += 4;
        w3 += 4;
        column += 4;
    }
    acc[0] = a0;
    acc[1] = a1;
    acc[2] = a2;
    acc[3] = a3;
}

/* Stage `groups` groups of zeros; return the place of the next group. */
static inline int32_t *dsp_stage_zeros(int32_t *to, int32_t groups)
{
    for (int32_t i = 0; i < groups; i++) {
        to[0] = 0;
        to[2] = 0;
        to += 4;
    }
    return to;
}

/* Stage group `at` of `from`. */
#define DSP_STAGE(at) \
    { \
        const uint32_t bytes = dsp_load(from + (4 * (at))); \
        to[4 * (at)] = dsp_even_plus(minus, bytes); \
        to[(4 * (at)) + 2] = dsp_odd_plus(minus, bytes); \
    }

/* Stage `groups` groups of each of `rows` rows, `down` bytes apart; return the place of the next group. */
static inline int32_t *dsp_stage_rows(int32_t *to, const int8_t *from, int32_t groups, int32_t rows, int32_t down,
                                      int32_t minus)
{
    const int32_t next = down - (4 * groups);
    for (int32_t row = 0; row < rows; row++) {
        for (int32_t i = groups / 4; i > 0; i--) {
            DSP_STAGE(0)
            DSP_STAGE(1)
            DSP_STAGE(2)
            DSP_STAGE(3)
            from += 16;
            to += 16;
        }
        if ((groups & 2) != 0) {
            DSP_STAGE(0)
            DSP_STAGE(1)
            from += 8;
            to += 8;
        }
        if ((groups & 1) != 0) {
            DSP_STAGE(0)
            from += 4;
            to += 4;
        }
        from += next;
    }
    return to;
}

/*
 * Stage `rows` rows of a window that reaches over the left or right edge of the image, or is dilated.
 *
 * source: pixel `x` of the first row's line in the image; x may be negative
 * in_c: a multiple of 4
 */
static __attribute__((noinline)) int32_t *dsp_stage_edge(const conv_layer *layer, const int8_t *source, int32_t x,
                                                         int32_t rows, int32_t *to, int32_t minus)
{
    const int32_t taps = (layer->dilation_w == 1) ? 1 : layer->kernel_w; /* undilated taps are one run of memory */
    const int32_t length = (layer->dilation_w == 1) ? layer->kernel_w : 1;
    const int32_t depth = layer->in_c;
    const int32_t down = layer->dilation_h * layer->in_w * depth;
    for (int32_t row = 0; row < rows; row++) {
        for (int32_t k = 0; k < taps; k++) {
            const int32_t left = k * layer->dilation_w;
            int32_t first;
            int32_t last;
            clip(x + left, layer->in_w, length, 1, &first, &last);
            to = dsp_stage_zeros(to, (first * depth) / 4);
            to = dsp_stage_rows(to, source + ((left + first) * depth), ((last - first) * depth) / 4, 1, 0, minus);
            to = dsp_stage_zeros(to, ((length - last) * depth) / 4);
        }
        source += down;
    }
    return to;
}

/* Fill `count` bytes, whole words at a time: up to 3 more are written, and are overwritten later. Return their end. */
static inline int8_t *dsp_fill(int8_t *to, int32_t count, uint32_t word)
{
    int8_t *const end = to + count;
    while (to < end) {
        dsp_store(to, word);
        to += 4;
    }
    return end;
}

/* Copy `count` bytes in the same way; up to 3 more are read, too. */
static inline int8_t *dsp_copy(int8_t *to, const int8_t *from, int32_t count)
{
    int8_t *const end = to + count;
    while (to < end) {
        dsp_store(to, dsp_load(from));
        from += 4;
        to += 4;
    }
    return end;
}

/* Copy a row of a window that reaches over an edge of the image, or is dilated. `end`: of what may be read in words. */
static inline int8_t *dsp_copy_edge(const conv_layer *layer, const int8_t *source, int32_t x, const int8_t *end,
                                    int8_t *to, uint32_t zero)
{
    const int32_t taps = (layer->dilation_w == 1) ? 1 : layer->kernel_w;
    const int32_t length = (layer->dilation_w == 1) ? layer->kernel_w : 1;
    const int32_t depth = layer->in_c;
    for (int32_t k = 0; k < taps; k++) {
        const int32_t left = k * layer->dilation_w;
        const int8_t *from;
        int32_t first;
        int32_t last;
        int32_t count;
        clip(x + left, layer->in_w, length, 1, &first, &last);
        count = (last - first) * depth;
        from = source + ((left + first) * depth);
        to = dsp_fill(to, first * depth, zero);
        if ((from + count) <= end) {
            to = dsp_copy(to, from, count);
        } else {
            for (; count > 0; count--) {
                *to = *from;
                to++;
                from++;
            }
        }
        to = dsp_fill(to, (length - last) * depth, zero);
    }
    return to;
}

/*
 * Put the bytes of a window together, row by row; outside the image they are zero points.
 *
 * source: pixel `x` of the line in the image that row `above` of the window reads
 * above, rows: rows of padding, and rows inside the image behind them; the rest is padding
 * end: of what may be read in words
 * bytes: [4 * groups]; up to 6 more are written
 */
static inline void dsp_gather(const conv_layer *layer, const int8_t *source, int32_t x, int32_t above, int32_t rows,
                              const int8_t *end, int8_t *bytes, int32_t groups)
{
    const int32_t down = layer->dilation_h * layer->in_w * layer->in_c;
    const int32_t run = layer->kernel_w * layer->in_c;
    const uint32_t zero = (uint32_t)(uint8_t)layer->in_zero * 0x01010101u;
    int8_t *byte = dsp_fill(bytes, above * run, zero);
    if ((x < 0) || ((x + layer->kernel_w) > layer->in_w) || (layer->dilation_w != 1) ||
        ((source + ((rows - 1) * down) + run) > end)) {
        for (int32_t row = 0; row < rows; row++) {
            byte = dsp_copy_edge(layer, source, x, end, byte, zero);
            source += down;
        }
    } else if ((run > 4) && (run <= 8)) {
        for (int32_t row = 0; row < rows; row++) {
            dsp_store(byte, dsp_load(source));
            dsp_store(byte + 4, dsp_load(source + 4));
            byte += run;
            source += down;
        }
    } else {
        for (int32_t row = 0; row < rows; row++) {
            byte = dsp_copy(byte, source, run);
            source += down;
        }
    }
    (void)dsp_fill(byte, (int32_t)((bytes + (4 * groups)) - byte), zero);
}

/* Stage a window whose rows are no whole groups: arguments as of dsp_gather(), and `groups` of the whole window. */
DSP_LOOP
static void dsp_stage_bytes(const conv_layer *layer, const int8_t *source, int32_t x, int32_t above, int32_t rows,
                            const int8_t *end, int32_t *to, int32_t groups)
{
    int8_t bytes[DSP_WINDOW_BYTES]; /* of the largest window of this kind, and 6 more */
    dsp_gather(layer, source, x, above, rows, end, bytes, groups);
    (void)dsp_stage_rows(to, bytes, groups, 1, 0, dsp_minus(layer->in_zero));
}

/* Store the outputs of one channel, and go on to the next. */
#define DSP_STORE_PAIR(requantized) \
    const int32_t m = *multiplier; \
    const int32_t s = *shift; \
    to[0] = (int8_t)requantized(acc[0], m, s, round); \
    to[pitch] = (int8_t)requantized(acc[1], m, s, round); \
    multiplier++; \
    shift++; \
    acc += 2; \
    to++;

/*
 * Store the outputs of two columns: of channel c, out[c] and out[pitch + c].
 *
 * channel, count: the first channel, and how many
 * acc: [count][2]
 */
DSP_LOOP
static void dsp_store_pairs(const conv_layer *layer, int32_t channel, int32_t count, const int32_t *acc, int8_t *out,
                            int32_t pitch)
{
    const int32_t round = (2 * layer->out_zero) + 1;
    const int32_t *multiplier = layer->multiplier + channel;
    const int32_t *const end = multiplier + count;
    const int8_t *shift = layer->shift + channel;
    int8_t *to = out;
#if defined(LEFT_SHIFTS)
    if (layer->left_shifts != 0) {
        while (multiplier != end) {
            DSP_STORE_PAIR(dsp_requantize_left)
        }
    }
#endif
    while (multiplier != end) {
        DSP_STORE_PAIR(dsp_requantize)
    }
    if ((layer->low != INT8_MIN) || (layer->high != INT8_MAX)) {
        dsp_clamp(out, count, layer->low, layer->high);
        dsp_clamp(out + pitch, count, layer->low, layer->high);
    }
}

/* Store the outputs of one column; acc: [count]. */
DSP_LOOP
static void dsp_store_column(const conv_layer *layer, int32_t channel, int32_t count, const int32_t *acc, int8_t *out)
{
    const int32_t round = (2 * layer->out_zero) + 1;
#if defined(LEFT_SHIFTS)
    if (layer->left_shifts != 0) {
        for (int32_t i = 0; i < count; i++) {
            out[i] = conv_output(layer, channel + i, acc[i]);
        }
        return;
    }
#endif
    for (int32_t i = 0; i < count; i++) {
        out[i] = (int8_t)dsp_requantize(acc[i], layer->multiplier[channel + i], layer->shift[channel + i], round);
    }
    if ((layer->low != INT8_MIN) || (layer->high != INT8_MAX)) {
        dsp_clamp(out, count, layer->low, layer->high);
    }
}

/* Add the accumulators of two columns, [count][2], to the pool values of their channels. */
DSP_LOOP
static void dsp_pool_pairs(const conv_layer *layer, int32_t channel, int32_t count, const int32_t *acc, int32_t *pooled)
{
    if (layer->pooling == POOL_MAX) {
        int32_t *value = pooled + channel;
        const int32_t *const end = value + count;
        for (; value != end; value++) {
            const int32_t larger = (acc[0] > acc[1]) ? acc[0] : acc[1];
            *value = (*value > larger) ? *value : larger;
            acc += 2;
        }
    } else {
        int8_t values[2 * DSP_BLOCK];
        dsp_store_pairs(layer, channel, count, acc, values, DSP_BLOCK);
        for (int32_t i = 0; i < count; i++) {
            pooled[channel + i] += values[i] + values[DSP_BLOCK + i];
        }
    }
}

/* Compute all channels of two positions into `out` [2][out_c], or into the pool values `pooled` [out_c]. */
static void dsp_two_positions(const conv_layer *layer, const int8_t *weights, const int32_t *columns, int32_t groups,
                              int8_t *out, int32_t *pooled)
{
    const int32_t filter = layer->kernel_h * layer->kernel_w * layer->in_c;
    int32_t channel = 0;
    while (channel < layer->out_c) {
        const int32_t left = layer->out_c - channel;
        const int32_t even = (left > DSP_BLOCK) ? DSP_BLOCK : (left & ~1);
        const int32_t count = (even > 0) ? even : 1;
        int32_t acc[2 * DSP_BLOCK];
        dsp_dot_pairs(weights + (channel * filter), filter, (count > 1) ? filter : 0,
                      (const dsp_pairs *)(const void *)columns, groups, layer->bias + channel, (count + 1) / 2, acc);
        if (layer->pooling == POOL_NONE) {
            dsp_store_pairs(layer, channel, count, acc, out + channel, layer->out_c);
        } else {
            dsp_pool_pairs(layer, channel, count, acc, pooled);
        }
        channel += count;
    }
}

/* Compute all channels of one position, four at a time. */
static void dsp_one_position(const conv_layer *layer, const int8_t *weights, const int32_t *column, int32_t groups,
                             int8_t *out, int32_t *pooled)
{
    const int32_t filter = layer->kernel_h * layer->kernel_w * layer->in_c;
    for (int32_t channel = 0; channel < layer->out_c; channel += 4) {
        const int32_t count = ((layer->out_c - channel) < 4) ? (layer->out_c - channel) : 4;
        const int8_t *w[4];
        int32_t acc[4];
        for (int32_t i = 0; i < 4; i++) {
            const int32_t o = channel + ((i < count) ? i : 0); /* a channel that is missing is not stored */
            acc[i] = layer->bias[o];
            w[i] = weights + (o * filter);
        }
        dsp_dot_4x1(w, column, groups, acc);
        if (layer->pooling == POOL_NONE) {
            dsp_store_column(layer, channel, count, acc, out + channel);
        } else {
            for (int32_t i = channel; i < (channel + count); i++) {
                pooled[i] = pool_add(layer, i, pooled[i], acc[i - channel]);
            }
        }
    }
}

/*
 * Compute the positions y0 <= y < y1, x0 <= x < x1 of the convolution, area = {y0, y1, x0, x1}, two at a time: into
 * `out` one after the other, or into the pool values of one window. Rows of the kernel that lie outside the image for
 * every position are left out.
 */
DSP_LOOP
static void dsp_positions(const conv_layer *layer, const int8_t *in, const int32_t *area, int32_t *columns, int8_t *out,
                          int32_t *pooled)
{
    const int32_t minus = dsp_minus(layer->in_zero);
    const int32_t depth = layer->in_c;
    const int32_t line = layer->in_w * depth;
    const int32_t row = layer->kernel_w * depth;
    const int32_t row_groups = ((depth % 4) != 0) ? 0 : (row / 4);
    const int32_t inside = (layer->dilation_w == 1) ? (layer->in_w - layer->kernel_w) : -1;
    const int8_t *const end = in + (layer->in_h * line) - 3;
    const int8_t *weights;
    int32_t top;
    int32_t bottom;
    int32_t unused;
    int32_t rows;
    int32_t groups;
    int32_t odd = 0;
    clip((area[0] * layer->stride_h) - layer->pad_h, layer->in_h, layer->kernel_h, layer->dilation_h, &unused,
             &bottom);
    clip(((area[1] - 1) * layer->stride_h) - layer->pad_h, layer->in_h, layer->kernel_h, layer->dilation_h, &top,
             &unused);
    rows = bottom - top;
    weights = layer->weights + (top * row);
    groups = ((rows * row) + 3) / 4;
    for (int32_t y = area[0]; y < area[1]; y++) {
        const int32_t first = (y * layer->stride_h) - layer->pad_h + (top * layer->dilation_h);
        const int8_t *source;
        int32_t above = 0;
        int32_t below = rows;
        if ((first < 0) || ((first + ((rows - 1) * layer->dilation_h)) >= layer->in_h)) {
            clip(first, layer->in_h, rows, layer->dilation_h, &above, &below);
        }
        source = in + ((first + (above * layer->dilation_h)) * line);
        for (int32_t x = area[2]; x < area[3]; x++) {
            const int32_t left = (x * layer->stride_w) - layer->pad_w;
            const int8_t *from = source + (left * depth);
            int32_t *to = columns + odd;
            if (row_groups == 0) {
                dsp_stage_bytes(layer, from, left, above, below - above, end, to, groups);
            } else {
                to = dsp_stage_zeros(to, above * row_groups);
                if ((left >= 0) && (left <= inside)) {
                    to = dsp_stage_rows(to, from, row_groups, below - above, layer->dilation_h * line, minus);
                } else {
                    to = dsp_stage_edge(layer, from, left, below - above, to, minus);
                }
                (void)dsp_stage_zeros(to, (rows - below) * row_groups);
            }
            odd ^= 1;
            if (odd == 0) {
                dsp_two_positions(layer, weights, columns, groups, out, pooled);
                out += 2 * layer->out_c;
            }
        }
    }
    if (odd != 0) {
        dsp_one_position(layer, weights, columns, groups, out, pooled);
    }
}

/* Compute one pooling window. */
static void dsp_window(const conv_layer *layer, const int8_t *in, int32_t y, int32_t x, int32_t *columns, int8_t *out,
                       int32_t *pooled)
{
    const int32_t y0 = (y * layer->pool_stride_h) - layer->pool_pad_h;
    const int32_t x0 = (x * layer->pool_stride_w) - layer->pool_pad_w;
    const int32_t start = pool_start(layer);
    int32_t area[4];
    clip(y0, layer->conv_h, layer->pool_h, 1, &area[0], &area[1]);
    clip(x0, layer->conv_w, layer->pool_w, 1, &area[2], &area[3]);
    area[0] += y0;
    area[1] += y0;
    area[2] += x0;
    area[3] += x0;
    for (int32_t i = 0; i < layer->out_c; i++) {
        pooled[i] = start;
    }
    dsp_positions(layer, in, area, columns, out, pooled);
    if (layer->pooling == POOL_MAX) {
        dsp_store_column(layer, 0, layer->out_c, pooled, out);
    } else {
        for (int32_t i = 0; i < layer->out_c; i++) {
            out[i] = pool_output(layer, i, pooled[i], (area[1] - area[0]) * (area[3] - area[2]));
        }
    }
}

#if defined(SINGLE_COLUMNS)
/* Add the products of two channels, [4 * groups] weights each, and a window's bytes to their accumulators. */
DSP_LOOP
static void dsp_dot_bytes(const int8_t *w0, const int8_t *w1, const int8_t *bytes, int32_t groups, int32_t minus,
                          int32_t *acc)
{
    const int8_t *const end = bytes + (4 * groups);
    int32_t a = acc[0];
    int32_t b = acc[1];
    while (bytes != end) {
        const uint32_t x = dsp_load(bytes);
        const uint32_t v = dsp_load(w0);
        const uint32_t u = dsp_load(w1);
        const int32_t even = dsp_even_plus(minus, x);
        const int32_t odd = dsp_odd_plus(minus, x);
        a = __smlad(dsp_even(v), even, a);
        a = __smlad(dsp_odd(v), odd, a);
        b = __smlad(dsp_even(u), even, b);
        b = __smlad(dsp_odd(u), odd, b);
        bytes += 4;
        w0 += 4;
        w1 += 4;
    }
    acc[0] = a;
    acc[1] = b;
}

/* Compute all channels of position (y, x) of the convolution into `out` [out_c], or into the pool values `pooled`. */
static void dsp_single_position(const conv_layer *layer, const int8_t *in, int32_t y, int32_t x, int8_t *bytes,
                                int8_t *out, int32_t *pooled)
{
    const int32_t line = layer->in_w * layer->in_c;
    const int32_t row = layer->kernel_w * layer->in_c;
    const int32_t filter = layer->kernel_h * row;
    const int32_t left = (x * layer->stride_w) - layer->pad_w;
    const int32_t first = (y * layer->stride_h) - layer->pad_h;
    int32_t top;
    int32_t bottom;
    int32_t groups;
    clip(first, layer->in_h, layer->kernel_h, layer->dilation_h, &top, &bottom);
    groups = (((bottom - top) * row) + 3) / 4;
    dsp_gather(layer, in + ((first + (top * layer->dilation_h)) * line) + (left * layer->in_c), left, 0, bottom - top,
               in + (layer->in_h * line) - 3, bytes, groups);
    for (int32_t channel = 0; channel < layer->out_c; channel += 2) {
        const int32_t last = ((channel + 1) < layer->out_c) ? 1 : 0; /* 0: an odd channel out is computed twice */
        const int8_t *const w = layer->weights + (channel * filter) + (top * row);
        int32_t acc[2] = {layer->bias[channel], layer->bias[channel + last]};
        dsp_dot_bytes(w, w + (last * filter), bytes, groups, dsp_minus(layer->in_zero), acc);
        for (int32_t i = 0; i <= last; i++) {
            const int32_t o = channel + i;
            if (layer->pooling == POOL_NONE) {
                out[o] = conv_output(layer, o, acc[i]);
            } else {
                pooled[o] = pool_add(layer, o, pooled[o], acc[i]);
            }
        }
    }
}

/* conv_2d() with scratch memory for one column only: it holds the bytes of a window, which are unpacked as weights are. */
static void dsp_single_columns(const conv_layer *layer, const int8_t *in, int8_t *out, int8_t *bytes, int32_t *pooled)
{
    for (int32_t y = 0; y < layer->out_h; y++) {
        const int32_t y0 = (y * layer->pool_stride_h) - layer->pool_pad_h;
        int32_t top;
        int32_t bottom;
        clip(y0, layer->conv_h, layer->pool_h, 1, &top, &bottom);
        for (int32_t x = 0; x < layer->out_w; x++) {
            const int32_t x0 = (x * layer->pool_stride_w) - layer->pool_pad_w;
            const int32_t channels = (layer->pooling == POOL_NONE) ? 0 : layer->out_c;
            int32_t left;
            int32_t right;
            clip(x0, layer->conv_w, layer->pool_w, 1, &left, &right);
            for (int32_t i = 0; i < channels; i++) {
                pooled[i] = pool_start(layer);
            }
            for (int32_t py = top; py < bottom; py++) {
                for (int32_t px = left; px < right; px++) {
                    dsp_single_position(layer, in, y0 + py, x0 + px, bytes, out, pooled);
                }
            }
            for (int32_t i = 0; i < channels; i++) {
                out[i] = pool_output(layer, i, pooled[i], (bottom - top) * (right - left));
            }
            out += layer->out_c;
        }
    }
}
#endif

/*
 * CONV_2D and the pooling that follows it: arguments, memory and results are those of the portable kernel. With a
 * limit of 4, two of the columns are used; positions are read in the same order, the second of two before the first is
 * written.
 */
static void conv_2d(const conv_layer *layer, const int8_t *in, int8_t *out, int32_t limit, int16_t *columns,
                    int32_t *pooled)
{
    int32_t *const pairs = (int32_t *)(void *)columns;
#if defined(SINGLE_COLUMNS)
    if (limit == 1) {
        dsp_single_columns(layer, in, out, (int8_t *)columns, pooled);
        return;
    }
#else
    (void)limit;
#endif
    for (int32_t y = 0; y < layer->out_h; y++) {
        if (layer->pooling == POOL_NONE) {
            const int32_t area[4] = {y, y + 1, 0, layer->out_w};
            dsp_positions(layer, in, area, pairs, out, pooled);
            out += layer->out_w * layer->out_c;
        } else {
            for (int32_t x = 0; x < layer->out_w; x++) {
                dsp_window(layer, in, y, x, pairs, out, pooled);
                out += layer->out_c;
            }
        }
    }
}
