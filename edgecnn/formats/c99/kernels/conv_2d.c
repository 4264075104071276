/* Where the compiler has vectors, of up to 32 numbers, columns are filled up with zeros to whole ones. */
#if defined(__SSE2__) || defined(__ARM_NEON)
#define CONV_VECTORS
enum { CONV_LANES = 32 };
#else
enum { CONV_LANES = 1 };
#endif

/* Where it has none, loops are unrolled, in functions of their own, which have all registers for them. */
#if defined(__GNUC__) && !defined(__clang__) && !defined(CONV_VECTORS)
#define CONV_APART __attribute__((noinline))
#define CONV_UNROLL _Pragma("GCC unroll 8")
#else
#define CONV_APART
#define CONV_UNROLL
#endif

/* Columns and image never overlap, which the compiler cannot know. */
#if defined(__GNUC__) && !defined(__clang__)
#define CONV_NO_ALIAS _Pragma("GCC ivdep")
#else
#define CONV_NO_ALIAS
#endif

static int32_t conv_whole(int32_t size)
{
    return (size + CONV_LANES - 1) & ~(CONV_LANES - 1);
}

/* Copy what `rows` rows of the kernel read from line y and pixel x of the image on, as differences to the zero point,
 * into a column of `size`; what lies outside the image is 0. Rows are copied in whole vectors where the image does not
 * end: what is too much is written again, by the next row, the zeros behind the last, or the next column. */
static inline void conv_stage(const conv_layer *l, const int8_t *in, int32_t y, int32_t x, int32_t rows,
                              int16_t *column, int32_t size)
{
    const int32_t taps = l->dilation_w == 1 ? 1 : l->kernel_w; /* neighbouring taps are one run of memory */
    const int32_t length = l->dilation_w == 1 ? l->kernel_w : 1, run = length * l->in_c, pitch = taps * run;
    const int32_t line = l->in_w * l->in_c, step = l->dilation_h * line, zero = l->in_zero;
    int32_t above, below, first, last, end, k, row, i;
    clip(y, l->in_h, rows, l->dilation_h, &above, &below);
    for (i = 0; i < above * pitch; i++)
        column[i] = 0;
    for (k = 0; k < taps; k++) {
        const int32_t left = x + k * l->dilation_w, at = (y + above * l->dilation_h) * line + left * l->in_c;
        const int8_t *source = in + at;
        int16_t *to = column + above * pitch + k * run;
        clip(left, l->in_w, length, 1, &first, &last);
        first *= l->in_c;
        last *= l->in_c;
        end = first + conv_whole(last - first);
        if (taps > 1 || at + (below - above - 1) * step + end > l->in_h * line)
            end = last;
        for (row = above; row < below; row++) {
            CONV_NO_ALIAS
            for (i = first; i < end; i++)
                to[i] = (int16_t)(source[i] - zero);
            if (last - first < run) {
                for (i = 0; i < first; i++)
                    to[i] = 0;
                for (i = last; i < run; i++)
                    to[i] = 0;
            }
            source += step;
            to += pitch;
        }
    }
    for (i = below * pitch; i < size; i++)
        column[i] = 0;
}

/* Add to the accumulators of two channels for four columns, acc[channel * 4 + column]: what is read is used at once for
 * all that need it, as far as there are registers. */
#if defined(CONV_VECTORS)
static inline void conv_dot_tile(const int8_t *w0, const int8_t *w1, const int16_t *c, int32_t size, int32_t *acc)
{
    const int16_t *c1 = c + size, *c2 = c1 + size, *c3 = c2 + size;
    const int32_t whole = conv_whole(size); /* is `size`, which the compiler cannot know */
    int32_t a0 = acc[0], a1 = acc[1], a2 = acc[2], a3 = acc[3], b0 = acc[4], b1 = acc[5], b2 = acc[6], b3 = acc[7], i;
    for (i = 0; i < whole; i++) {
        const int16_t a = w0[i], b = w1[i];
        a0 += a * c[i];
        a1 += a * c1[i];
        a2 += a * c2[i];
        a3 += a * c3[i];
        b0 += b * c[i];
        b1 += b * c1[i];
        b2 += b * c2[i];
        b3 += b * c3[i];
    }
    acc[0] = a0;
    acc[1] = a1;
    acc[2] = a2;
    acc[3] = a3;
    acc[4] = b0;
    acc[5] = b1;
    acc[6] = b2;
    acc[7] = b3;
}
#else
CONV_APART
static void conv_dot_half(const int8_t *w0, const int8_t *w1, const int16_t *c, int32_t size, int32_t *acc)
{
    const int16_t *c1 = c + size;
    int32_t a0 = acc[0], a1 = acc[1], b0 = acc[4], b1 = acc[5], i;
    CONV_UNROLL
    for (i = 0; i < size; i++) {
        const int16_t a = w0[i], b = w1[i];
        a0 += a * c[i];
        a1 += a * c1[i];
        b0 += b * c[i];
        b1 += b * c1[i];
    }
    acc[0] = a0;
    acc[1] = a1;
    acc[4] = b0;
    acc[5] = b1;
}

static void conv_dot_tile(const int8_t *w0, const int8_t *w1, const int16_t *c, int32_t size, int32_t *acc)
{
    conv_dot_half(w0, w1, c, size, acc);
    conv_dot_half(w0, w1, c + 2 * size, size, acc + 2);
}
#endif

/* The accumulators of four positions of one channel: outputs of their own, or more of a pooling window. */
static inline void conv_store_columns(const conv_layer *l, int32_t channel, const int32_t *acc, int8_t *out,
                                      int32_t *pooled)
{
    if (l->pooling == POOL_MAX) {
        const int32_t a = acc[0] > acc[1] ? acc[0] : acc[1], b = acc[2] > acc[3] ? acc[2] : acc[3];
        const int32_t largest = a > b ? a : b;
        pooled[channel] = pooled[channel] > largest ? pooled[channel] : largest;
    } else {
        const int8_t codes[4] = {conv_output(l, channel, acc[0]), conv_output(l, channel, acc[1]),
                                 conv_output(l, channel, acc[2]), conv_output(l, channel, acc[3])};
        int32_t i;
        for (i = 0; i < 4; i++) {
            if (l->pooling == POOL_NONE)
                out[i * l->out_c + channel] = codes[i];
            else
                pooled[channel] += codes[i];
        }
    }
}

/* All channels of four positions, two at a time. */
static void conv_four_positions(const conv_layer *l, const int8_t *w, int32_t filter, const int16_t *columns,
                                int32_t size, int8_t *out, int32_t *pooled)
{
    const int32_t channels = l->out_c;
    const int32_t *bias = l->bias;
    int32_t acc[8], channel;
    for (channel = 0; channel < channels; channel += 2) {
        const int32_t last = channel + 1 < channels ? 1 : 0; /* a single channel stands in for its own neighbour */
        acc[0] = acc[1] = acc[2] = acc[3] = bias[channel];
        acc[4] = acc[5] = acc[6] = acc[7] = bias[channel + last];
        conv_dot_tile(w, w + last * filter, columns, size, acc);
        conv_store_columns(l, channel, acc, out, pooled);
        if (last)
            conv_store_columns(l, channel + 1, acc + 4, out, pooled);
        w += 2 * filter;
    }
}

/* Add to the accumulators of four channels: the column is read once for all of them. */
CONV_APART
static void conv_dot_channels(const int8_t *const *w, const int16_t *c, int32_t size, int32_t *acc)
{
    const int8_t *w0 = w[0], *w1 = w[1], *w2 = w[2], *w3 = w[3];
    const int32_t whole = conv_whole(size);
    int32_t a0 = acc[0], a1 = acc[1], a2 = acc[2], a3 = acc[3], i;
    CONV_UNROLL
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

/* All channels of one position, four at a time. */
static void conv_one_position(const conv_layer *l, const int8_t *weights, int32_t filter, const int16_t *column,
                              int32_t size, int8_t *out, int32_t *pooled)
{
    const int32_t channels = l->out_c;
    const int8_t *w[4];
    int32_t acc[4], channel, i;
    for (channel = 0; channel < channels; channel += 4) {
        const int32_t count = channels - channel < 4 ? channels - channel : 4;
        for (i = 0; i < 4; i++) {
            const int32_t o = i < count ? channel + i : channel; /* what stands in for a channel is not stored */
            acc[i] = l->bias[o];
            w[i] = weights + o * filter;
        }
        conv_dot_channels(w, column, size, acc);
        for (i = 0; i < count; i++) {
            if (l->pooling == POOL_NONE)
                out[channel + i] = conv_output(l, channel + i, acc[i]);
            else
                pooled[channel + i] = pool_add(l, channel + i, pooled[channel + i], acc[i]);
        }
    }
}

/* The positions y0..y1-1 x x0..x1-1 of the convolution, column by column, `limit` at a time: into `out` one after the
 * other, or into the pooling window `pooled`. */
static void conv_positions(const conv_layer *l, const int8_t *in, const int32_t *area, int32_t limit, int16_t *columns,
                           int8_t *out, int32_t *pooled)
{
    const int32_t row = l->kernel_w * l->in_c, filter = l->kernel_h * row, stride = l->stride_h;
    const int8_t *weights;
    const int16_t *previous = columns;
    int16_t *column = columns;
    int32_t y, x, i, size, top, bottom, shared, count = 0;
    clip(area[0] * stride - l->pad_h, l->in_h, l->kernel_h, l->dilation_h, &i, &bottom);
    clip((area[1] - 1) * stride - l->pad_h, l->in_h, l->kernel_h, l->dilation_h, &top, &i);
    weights = l->weights + top * row;
    size = conv_whole((bottom - top) * row);
    shared = l->dilation_h == 1 && stride < bottom - top ? bottom - top - stride : 0;
    for (x = area[2]; x < area[3]; x++) {
        for (y = area[0]; y < area[1]; y++) {
            const int32_t kept = y > area[0] ? shared : 0; /* rows that the position above has read */
            CONV_NO_ALIAS
            for (i = 0; i < kept * row; i++)
                column[i] = previous[i + stride * row];
            conv_stage(l, in, y * stride - l->pad_h + (top + kept) * l->dilation_h, x * l->stride_w - l->pad_w,
                       bottom - top - kept, column + kept * row, size - kept * row);
            previous = column;
            column += size;
            if (++count < limit && (x + 1 < area[3] || y + 1 < area[1]))
                continue;
            if (count == 4) {
                conv_four_positions(l, weights, filter, columns, size, out, pooled);
            } else {
                for (i = 0; i < count; i++)
                    conv_one_position(l, weights, filter, columns + i * size, size, out + i * l->out_c, pooled);
            }
            out += count * l->out_c;
            column = columns;
            count = 0;
        }
    }
}

/* `columns` holds `limit` columns of kernel_h * kernel_w * in_c, each rounded up to 32, and 32 numbers more; `pooled`,
 * one number a channel, is used with pooling. The weights are followed by 31 zeros. */
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
