/* Vectors of weights are 16 long where the compiler has any: columns are filled up with zeros to whole ones. */
#if defined(__SSE2__) || defined(__ARM_NEON)
#define CONV_WHOLE(size) (((size) + 15) & ~15)
#else
#define CONV_WHOLE(size) (size)
#endif

/* On a PC, let the compiler add versions of the inner loops for newer processors, of which the loader picks one. */
#if defined(__x86_64__) && defined(__GLIBC__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__)
#define CONV_VERSIONS __attribute__((target_clones("default", "avx2")))
#else
#define CONV_VERSIONS
#endif

/* Up to four positions of the convolution that are computed together, and the rows of the kernel that they need. */
typedef struct {
    int32_t count, top, bottom;
    int32_t y[4], x[4];
} conv_block;

/* Write `count` numbers of a row of the image, as differences to the zero point, and zeros outside `first`..`last`. */
static void conv_stage_row(const int8_t *source, int32_t zero, int32_t first, int32_t last, int32_t count,
                               int16_t *column)
{
    int32_t i;
    for (i = 0; i < first; i++)
        column[i] = 0;
    for (; i < last; i++)
        column[i] = (int16_t)(source[i] - zero);
    for (; i < count; i++)
        column[i] = 0;
}

/* Copy what one position reads into a column of `size`; what lies outside the image is 0. */
static void conv_stage(const conv_layer *l, const int8_t *in, const conv_block *b, int32_t position, int32_t size,
                       int16_t *column)
{
    const int32_t y0 = b->y[position] * l->stride_h - l->pad_h, x0 = b->x[position] * l->stride_w - l->pad_w;
    const int32_t taps = l->dilation_w == 1 ? 1 : l->kernel_w; /* neighbouring taps are one run of memory */
    const int32_t length = l->dilation_w == 1 ? l->kernel_w : 1, run = length * l->in_c;
    const int16_t *end = column + size;
    int32_t ky, k, first, last;
    for (k = 0; k < taps; k++) {
        const int32_t x = x0 + k * l->dilation_w;
        clip(x, l->in_w, length, 1, &first, &last);
        first *= l->in_c;
        last *= l->in_c;
        for (ky = b->top; ky < b->bottom; ky++) {
            const int32_t y = y0 + ky * l->dilation_h, inside = y >= 0 && y < l->in_h ? last : first;
            int16_t *to = column + ((ky - b->top) * taps + k) * run;
            conv_stage_row(in + (y * l->in_w + x) * l->in_c, l->in_zero, first, inside, run, to);
        }
    }
    for (column += (b->bottom - b->top) * taps * run; column < end; column++)
        *column = 0;
}

/* Accumulators of one channel for four columns: each weight is read once for all of them. */
CONV_VERSIONS
static void conv_dot_columns(const int8_t *w, const int16_t *c, int32_t size, int32_t *acc)
{
    const int16_t *c1 = c + size, *c2 = c1 + size, *c3 = c2 + size;
    const int32_t whole = CONV_WHOLE(size); /* is `size`, which the compiler cannot know */
    int32_t a0 = acc[0], a1 = acc[0], a2 = acc[0], a3 = acc[0], i;
    for (i = 0; i < whole; i++) {
        const int16_t weight = w[i];
        a0 += weight * c[i];
        a1 += weight * c1[i];
        a2 += weight * c2[i];
        a3 += weight * c3[i];
    }
    acc[0] = a0;
    acc[1] = a1;
    acc[2] = a2;
    acc[3] = a3;
}

/* Accumulators of four channels for one column: it is read once for all of them. */
CONV_VERSIONS
static void conv_dot_channels(const int8_t *const *w, const int16_t *c, int32_t size, int32_t *acc)
{
    const int8_t *w0 = w[0], *w1 = w[1], *w2 = w[2], *w3 = w[3];
    const int32_t whole = CONV_WHOLE(size);
    int32_t a0 = acc[0], a1 = acc[1], a2 = acc[2], a3 = acc[3], i;
    for (i = 0; i < whole; i++) {
        const int16_t value = c[i];
        a0 += value * w0[i];
        a1 += value * w1[i];
        a2 += value * w2[i];
        a3 += value * w3[i];
    }
    acc[0] = a0;
    acc[1] = a1;
    acc[2] = a2;
    acc[3] = a3;
}

/* The accumulators of four positions of one channel: outputs of their own, or more of a pooling window. */
static void conv_store_columns(const conv_layer *l, int32_t channel, const int32_t *acc, int8_t *out, int32_t *pooled)
{
    int32_t window, i;
    if (l->pooling == POOL_NONE) {
        for (i = 0; i < 4; i++)
            out[i * l->out_c + channel] = conv_output(l, channel, acc[i]);
        return;
    }
    window = pooled[channel];
    for (i = 0; i < 4; i++)
        window = pool_add(l, channel, window, acc[i]);
    pooled[channel] = window;
}

/* The accumulators of `count` channels, up to four, of one position. */
static void conv_store_channels(const conv_layer *l, int32_t channel, int32_t count, const int32_t *acc, int8_t *out,
                                int32_t *pooled)
{
    int32_t i;
    for (i = channel; i < channel + count; i++) {
        if (l->pooling == POOL_NONE)
            out[i] = conv_output(l, i, acc[i - channel]);
        else
            pooled[i] = pool_add(l, i, pooled[i], acc[i - channel]);
    }
}

/* All channels of a block: into `out` one position after the other, or into the pooling window `pooled`. */
static void conv_channels(const conv_layer *l, const conv_block *b, const int16_t *columns, int32_t size, int8_t *out,
                          int32_t *pooled)
{
    const int32_t row = l->kernel_w * l->in_c, filter = l->kernel_h * row;
    const int8_t *weights = l->weights + b->top * row, *w[4];
    int32_t acc[4], channel, position, i;
    if (b->count == 4) {
        for (channel = 0; channel < l->out_c; channel++) {
            acc[0] = l->bias[channel];
            conv_dot_columns(weights + channel * filter, columns, size, acc);
            conv_store_columns(l, channel, acc, out, pooled);
        }
        return;
    }
    for (position = 0; position < b->count; position++) {
        for (channel = 0; channel < l->out_c; channel += 4) {
            const int32_t left = l->out_c - channel, count = left < 4 ? left : 4;
            for (i = 0; i < 4; i++) {
                const int32_t filled = channel + (i < count ? i : 0); /* what stands in is not stored */
                acc[i] = l->bias[filled];
                w[i] = weights + filled * filter;
            }
            conv_dot_channels(w, columns, size, acc);
            conv_store_channels(l, channel, count, acc, out, pooled);
        }
        columns += size;
        out += l->out_c;
    }
}

/* The positions y0..y1-1 x x0..x1-1 of the convolution, row by row, `limit` at a time. */
static void conv_positions(const conv_layer *l, const int8_t *in, const int32_t *area, int32_t limit, int16_t *columns,
                           int8_t *out, int32_t *pooled)
{
    int32_t y = area[0], x = area[2], i, size, top, bottom;
    while (y < area[1]) {
        conv_block b = {0, 0, 0, {0, 0, 0, 0}, {0, 0, 0, 0}};
        b.top = l->kernel_h;
        while (b.count < limit && y < area[1]) {
            clip(y * l->stride_h - l->pad_h, l->in_h, l->kernel_h, l->dilation_h, &top, &bottom);
            b.top = top < b.top ? top : b.top;
            b.bottom = bottom > b.bottom ? bottom : b.bottom;
            b.y[b.count] = y;
            b.x[b.count] = x;
            b.count++;
            if (++x == area[3]) {
                x = area[2];
                y++;
            }
        }
        size = CONV_WHOLE((b.bottom - b.top) * l->kernel_w * l->in_c);
        for (i = 0; i < b.count; i++)
            conv_stage(l, in, &b, i, size, columns + i * size);
        conv_channels(l, &b, columns, size, out, pooled);
        out += b.count * l->out_c;
    }
}

/* `columns` holds `limit` columns of kernel_h * kernel_w * in_c, each rounded up to 16; `pooled`, one number a
 * channel, is used with pooling. The weights are followed by 15 more numbers, which meet the zeros of the columns. */
static void conv_2d(const conv_layer *l, const int8_t *in, int8_t *out, int32_t limit, int16_t *columns,
                    int32_t *pooled)
{
    int32_t y, x, i, area[4];
    for (y = 0; y < l->out_h; y++) {
        if (l->pooling == POOL_NONE) {
            area[0] = y;
            area[1] = y + 1;
            area[2] = 0;
            area[3] = l->out_w;
            conv_positions(l, in, area, limit, columns, out, pooled);
            out += l->out_w * l->out_c;
            continue;
        }
        for (x = 0; x < l->out_w; x++) {
            const int32_t y0 = y * l->pool_stride_h - l->pool_pad_h, x0 = x * l->pool_stride_w - l->pool_pad_w;
            clip(y0, l->conv_h, l->pool_h, 1, &area[0], &area[1]);
            clip(x0, l->conv_w, l->pool_w, 1, &area[2], &area[3]);
            area[0] += y0;
            area[1] += y0;
            area[2] += x0;
            area[3] += x0;
            for (i = 0; i < l->out_c; i++)
                pooled[i] = pool_start(l);
            conv_positions(l, in, area, limit, columns, out, pooled);
            for (i = 0; i < l->out_c; i++)
                *out++ = pool_output(l, i, pooled[i], (area[1] - area[0]) * (area[3] - area[2]));
        }
    }
}
