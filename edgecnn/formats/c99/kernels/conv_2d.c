/* Elements of a vector: with SIMD, columns are padded with zeros to a multiple of it. */
#if defined(__SSE2__) || defined(__ARM_NEON) || defined(__wasm_simd128__)
#define CONV_VECTORS
enum { CONV_LANES = 32 };
#else
enum { CONV_LANES = 1 };
#endif

/* Without SIMD, GCC unrolls the inner loops; functions that are not inlined have all registers for them. */
#if defined(__GNUC__) && !defined(__clang__) && !defined(CONV_VECTORS)
#define CONV_NOINLINE __attribute__((noinline))
#define CONV_UNROLL _Pragma("GCC unroll 8")
#else
#define CONV_NOINLINE
#define CONV_UNROLL
#endif

/* Columns never overlap the image or each other, which GCC cannot know. */
#if defined(__GNUC__) && !defined(__clang__)
#define CONV_NO_ALIAS _Pragma("GCC ivdep")
#else
#define CONV_NO_ALIAS
#endif

/* Return `size` rounded up to a multiple of CONV_LANES. */
static int32_t conv_round_up(int32_t size)
{
    return (size + CONV_LANES - 1) & ~(CONV_LANES - 1);
}

/*
 * Copy `rows` kernel rows of a window (im2col), less the zero point, into a column; outside the image it is 0.
 *
 * y, x: position of the first tap in the image, negative in the padding
 * rows: 0 or more
 * column: [size], size >= rows * kernel_w * in_c; the rest is filled with zeros
 *
 * Rows are copied in whole vectors, except where that would read behind the image. Excess elements are overwritten: by
 * the next row, by the zeros behind the last one, or by the next column.
 */
static inline void conv_im2col(const conv_layer *layer, const int8_t *in, int32_t y, int32_t x, int32_t rows,
                               int16_t *column, int32_t size)
{
    const int32_t taps = (layer->dilation_w == 1) ? 1 : layer->kernel_w; /* undilated taps are one run of memory */
    const int32_t length = (layer->dilation_w == 1) ? layer->kernel_w : 1;
    const int32_t run = length * layer->in_c;
    const int32_t pitch = taps * run;
    const int32_t line = layer->in_w * layer->in_c;
    const int32_t step = layer->dilation_h * line;
    const int32_t zero = layer->in_zero;
    int32_t above;
    int32_t below;
    int32_t first;
    int32_t last;
    int32_t end;
    clip(y, layer->in_h, rows, layer->dilation_h, &above, &below);
    for (int32_t i = 0; i < (above * pitch); i++) {
        column[i] = 0;
    }
    for (int32_t k = 0; k < taps; k++) {
        const int32_t left = x + (k * layer->dilation_w);
        const int32_t at = ((y + (above * layer->dilation_h)) * line) + (left * layer->in_c);
        const int8_t *source = in + at;
        int16_t *to = column + (above * pitch) + (k * run);
        clip(left, layer->in_w, length, 1, &first, &last);
        first *= layer->in_c;
        last *= layer->in_c;
        end = first + conv_round_up(last - first);
        if ((taps > 1) || ((at + ((below - above - 1) * step) + end) > (layer->in_h * line))) {
            end = last;
        }
        for (int32_t row = above; row < below; row++) {
            CONV_NO_ALIAS
            for (int32_t i = first; i < end; i++) {
                to[i] = (int16_t)(source[i] - zero);
            }
            if ((last - first) < run) {
                for (int32_t i = 0; i < first; i++) {
                    to[i] = 0;
                }
                for (int32_t i = last; i < run; i++) {
                    to[i] = 0;
                }
            }
            source += step;
            to += pitch;
        }
    }
    for (int32_t i = below * pitch; i < size; i++) {
        column[i] = 0;
    }
}

/*
 * Add the products of two channels and four columns to their accumulators: each element is read once for all products
 * that need it, as far as there are registers.
 *
 *   acc[channel * 4 + column] += sum over i of w[channel][i] * c[column * size + i]
 *
 * w0, w1: [size], weights of the two channels
 * c: [4][size]
 * size: a multiple of CONV_LANES
 * acc: [8]
 */
#if defined(CONV_VECTORS)
static inline void conv_dot_2x4(const int8_t *w0, const int8_t *w1, const int16_t *c, int32_t size, int32_t *acc)
{
    const int16_t *c1 = c + size;
    const int16_t *c2 = c1 + size;
    const int16_t *c3 = c2 + size;
    const int32_t whole = conv_round_up(size); /* equals `size`, which the compiler cannot know */
    int32_t a0 = acc[0];
    int32_t a1 = acc[1];
    int32_t a2 = acc[2];
    int32_t a3 = acc[3];
    int32_t b0 = acc[4];
    int32_t b1 = acc[5];
    int32_t b2 = acc[6];
    int32_t b3 = acc[7];
    for (int32_t i = 0; i < whole; i++) {
        const int16_t a = w0[i];
        const int16_t b = w1[i];
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
/* The same for two columns: acc[0], acc[1] of the first channel, acc[4], acc[5] of the second. */
CONV_NOINLINE
static void conv_dot_2x2(const int8_t *w0, const int8_t *w1, const int16_t *c, int32_t size, int32_t *acc)
{
    const int16_t *c1 = c + size;
    int32_t a0 = acc[0];
    int32_t a1 = acc[1];
    int32_t b0 = acc[4];
    int32_t b1 = acc[5];
    CONV_UNROLL
    for (int32_t i = 0; i < size; i++) {
        const int16_t a = w0[i];
        const int16_t b = w1[i];
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

static void conv_dot_2x4(const int8_t *w0, const int8_t *w1, const int16_t *c, int32_t size, int32_t *acc)
{
    conv_dot_2x2(w0, w1, c, size, acc);
    conv_dot_2x2(w0, w1, c + (2 * size), size, acc + 2);
}
#endif

/* Store the accumulators of four positions, acc[4], of one channel: as outputs, or into the pooling window. */
static inline void conv_store_four(const conv_layer *layer, int32_t channel, const int32_t *acc, int8_t *out,
                                   int32_t *pooled)
{
    if (layer->pooling == POOL_MAX) {
        const int32_t a = (acc[0] > acc[1]) ? acc[0] : acc[1];
        const int32_t b = (acc[2] > acc[3]) ? acc[2] : acc[3];
        const int32_t largest = (a > b) ? a : b;
        pooled[channel] = (pooled[channel] > largest) ? pooled[channel] : largest;
    } else {
        const int8_t values[4] = {conv_output(layer, channel, acc[0]), conv_output(layer, channel, acc[1]),
                                  conv_output(layer, channel, acc[2]), conv_output(layer, channel, acc[3])};
        for (int32_t i = 0; i < 4; i++) {
            if (layer->pooling == POOL_NONE) {
                out[(i * layer->out_c) + channel] = values[i];
            } else {
                pooled[channel] += values[i];
            }
        }
    }
}

/* Compute all channels of four positions, two channels at a time; columns: [4][size], weights: [out_c][filter]. */
static void conv_four_positions(const conv_layer *layer, const int8_t *w, int32_t filter, const int16_t *columns,
                                int32_t size, int8_t *out, int32_t *pooled)
{
    const int32_t channels = layer->out_c;
    const int32_t *bias = layer->bias;
    int32_t acc[8];
    for (int32_t channel = 0; channel < channels; channel += 2) {
        const int32_t last = ((channel + 1) < channels) ? 1 : 0; /* 0: an odd channel out is computed twice */
        acc[0] = bias[channel];
        acc[1] = acc[0];
        acc[2] = acc[0];
        acc[3] = acc[0];
        acc[4] = bias[channel + last];
        acc[5] = acc[4];
        acc[6] = acc[4];
        acc[7] = acc[4];
        conv_dot_2x4(w, w + (last * filter), columns, size, acc);
        conv_store_four(layer, channel, acc, out, pooled);
        if (last) {
            conv_store_four(layer, channel + 1, acc + 4, out, pooled);
        }
        w += 2 * filter;
    }
}

/*
 * Add the products of four channels and one column to their accumulators; the column is read once for all of them.
 *
 *   acc[channel] += sum over i of w[channel][i] * c[i]
 *
 * w: four pointers to [size] weights; c: [size]; size: a multiple of CONV_LANES; acc: [4]
 */
CONV_NOINLINE
static void conv_dot_4x1(const int8_t *const *w, const int16_t *c, int32_t size, int32_t *acc)
{
    const int8_t *w0 = w[0];
    const int8_t *w1 = w[1];
    const int8_t *w2 = w[2];
    const int8_t *w3 = w[3];
    const int32_t whole = conv_round_up(size);
    int32_t a0 = acc[0];
    int32_t a1 = acc[1];
    int32_t a2 = acc[2];
    int32_t a3 = acc[3];
    CONV_UNROLL
    for (int32_t i = 0; i < whole; i++) {
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

/* Compute all channels of one position, four channels at a time; column: [size], weights: [out_c][filter]. */
static void conv_one_position(const conv_layer *layer, const int8_t *weights, int32_t filter, const int16_t *column,
                              int32_t size, int8_t *out, int32_t *pooled)
{
    const int32_t channels = layer->out_c;
    const int8_t *w[4];
    int32_t acc[4];
    for (int32_t channel = 0; channel < channels; channel += 4) {
        const int32_t count = ((channels - channel) > 4) ? 4 : (channels - channel);
        for (int32_t i = 0; i < 4; i++) {
            const int32_t o = (i >= count) ? channel : (channel + i); /* a substitute's result is not stored */
            acc[i] = layer->bias[o];
            w[i] = weights + (o * filter);
        }
        conv_dot_4x1(w, column, size, acc);
        for (int32_t i = 0; i < count; i++) {
            if (layer->pooling == POOL_NONE) {
                out[channel + i] = conv_output(layer, channel + i, acc[i]);
            } else {
                pooled[channel + i] = pool_add(layer, channel + i, pooled[channel + i], acc[i]);
            }
        }
    }
}

/*
 * Compute the positions of a rectangle, column by column of the rectangle, `limit` positions at a time.
 *
 * area: first row, end row, first column, end column of the convolution's output; neither range is empty
 * limit: 1, or 4 to share each reading of the weights
 * columns: scratch as in conv_2d
 * out: without pooling, [positions][out_c] outputs in the order of computation
 * pooled: with pooling, [out_c] pool values
 */
static void conv_positions(const conv_layer *layer, const int8_t *in, const int32_t *area, int32_t limit,
                           int16_t *columns, int8_t *out, int32_t *pooled)
{
    const int32_t row = layer->kernel_w * layer->in_c;
    const int32_t filter = layer->kernel_h * row;
    const int32_t stride = layer->stride_h;
    const int8_t *weights;
    const int16_t *previous = columns;
    int16_t *column = columns;
    int32_t unused;
    int32_t size;
    int32_t top;
    int32_t bottom;
    int32_t shared;
    int32_t count = 0;
    clip((area[0] * stride) - layer->pad_h, layer->in_h, layer->kernel_h, layer->dilation_h, &unused, &bottom);
    clip(((area[1] - 1) * stride) - layer->pad_h, layer->in_h, layer->kernel_h, layer->dilation_h, &top, &unused);
    weights = layer->weights + (top * row);
    size = conv_round_up((bottom - top) * row);
    shared = ((layer->dilation_h != 1) || (stride >= (bottom - top))) ? 0 : (bottom - top - stride);
    for (int32_t x = area[2]; x < area[3]; x++) {
        for (int32_t y = area[0]; y < area[1]; y++) {
            const int32_t kept = (y > area[0]) ? shared : 0; /* kernel rows that the position above has read */
            CONV_NO_ALIAS
            for (int32_t i = 0; i < (kept * row); i++) {
                column[i] = previous[i + (stride * row)];
            }
            conv_im2col(layer, in, (y * stride) - layer->pad_h + ((top + kept) * layer->dilation_h),
                        (x * layer->stride_w) - layer->pad_w, bottom - top - kept, column + (kept * row),
                        size - (kept * row));
            previous = column;
            column += size;
            count++;
            if ((count < limit) && (((x + 1) < area[3]) || ((y + 1) < area[1]))) {
                continue;
            }
            if (count == 4) {
                conv_four_positions(layer, weights, filter, columns, size, out, pooled);
            } else {
                for (int32_t i = 0; i < count; i++) {
                    conv_one_position(layer, weights, filter, columns + (i * size), size, out + (i * layer->out_c),
                                      pooled);
                }
            }
            out += count * layer->out_c;
            column = columns;
            count = 0;
        }
    }
}

/*
 * CONV_2D and the pooling that follows it.
 *
 *   acc[y][x][o] = bias[o] + sum over i, j, c of weights[o][i][j][c] * (in[row][column][c] - in_zero)
 *   conv[y][x][o] = clamp(requantize(acc[y][x][o], multiplier[o], shift[o]) + out_zero, low, high)
 *   out = conv, or its largest or average value in each pooling window
 *
 * where row = y * stride_h - pad_h + i * dilation_h, and column likewise; taps outside the image add nothing. Every
 * partial sum fits into int32_t.
 *
 * in: [in_h][in_w][in_c]
 * weights: [out_c][kernel_h][kernel_w][in_c], followed by 31 zeros
 * out: [out_h][out_w][out_c]; may overlap `in` where no value is overwritten before its last read
 * limit: 1, or 4 to share each reading of the weights between positions
 * columns: scratch, limit * (kernel_h * kernel_w * in_c rounded up to a multiple of 32) + 32 elements
 * pooled: scratch, [out_c] with pooling, else NULL
 *
 * Scratch overlaps neither `in` nor `out`.
 *
 * Equals LiteRT's reference_integer_ops::ConvPerChannel, and MaxPool or AveragePool after it.
 */
static void conv_2d(const conv_layer *layer, const int8_t *in, int8_t *out, int32_t limit, int16_t *columns,
                    int32_t *pooled)
{
    int32_t area[4];
    for (int32_t y = 0; y < layer->out_h; y++) {
        if (layer->pooling == POOL_NONE) {
            area[0] = y;
            area[1] = y + 1;
            area[2] = 0;
            area[3] = layer->out_w;
            conv_positions(layer, in, area, limit, columns, out, pooled);
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
            conv_positions(layer, in, area, limit, columns, out, pooled);
            for (int32_t i = 0; i < layer->out_c; i++) {
                *out = pool_output(layer, i, pooled[i], (area[1] - area[0]) * (area[3] - area[2]));
                out++;
            }
        }
    }
}
