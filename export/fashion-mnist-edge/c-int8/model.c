/* 48,586 parameters, 5,402,592 multiply-accumulates. Generated code: do not edit. */

#include "model.h"

#include <string.h>

#if (-1 >> 1) != -1
#error "the arithmetic needs right shifts that keep the sign"
#endif

/* acc * multiplier / 2^31 * 2^shift, rounded twice: to the nearest (ties up), then to the nearest (ties away from 0). */
static int32_t requantize(int32_t acc, int32_t multiplier, int32_t shift)
{
    const int32_t left = shift > 0 ? shift : 0;
    const int64_t product = (int64_t)(int32_t)((uint32_t)acc << left) * multiplier;
    const int32_t high = (int32_t)((product + ((int64_t)1 << 30)) >> 31);
    if (shift >= 0)
        return high;
    return (((high - (high < 0 ? 1 : 0)) >> (-shift - 1)) + 1) >> 1;
}

/* acc * multiplier / 2^shift, rounded once: to the nearest, ties away from 0. */
static int32_t requantize_once(int32_t acc, int32_t multiplier, int32_t shift)
{
    const int64_t product = (int64_t)acc * multiplier;
    return (int32_t)((product + ((int64_t)1 << (shift - 1)) - (product < 0 ? 1 : 0)) >> shift);
}

static int8_t clamp(int32_t value, int32_t low, int32_t high)
{
    return (int8_t)(value < low ? low : value > high ? high : value);
}

/* Taps first..last-1 of a kernel whose first tap lies at `start` fall inside an image of `size`. */
static void clip(int32_t start, int32_t size, int32_t kernel, int32_t dilation, int32_t *first, int32_t *last)
{
    *first = 0;
    *last = kernel;
    while (*first < kernel && start + *first * dilation < 0)
        ++*first;
    while (*last > *first && start + (*last - 1) * dilation >= size)
        --*last;
}

/* A convolution and the pooling that follows it. Without pooling, pool_h and pool_w are 1 and out_h x out_w is conv_h x
 * conv_w. Only the convolution's outputs that a pooling window reads are computed, and none of them is ever stored. */
typedef struct {
    int32_t in_h, in_w, in_c;
    int32_t conv_h, conv_w;
    int32_t out_h, out_w, out_c;
    int32_t kernel_h, kernel_w, stride_h, stride_w, dilation_h, dilation_w, pad_h, pad_w;
    int32_t pooling, pool_h, pool_w, pool_stride_h, pool_stride_w, pool_pad_h, pool_pad_w;
    int32_t in_zero, out_zero, low, high;
    const int8_t *weights;     /* [out_c][kernel_h][kernel_w][in_c]; depthwise [kernel_h][kernel_w][out_c] */
    const int32_t *bias;       /* [out_c] */
    const int32_t *multiplier; /* [out_c], Q31 */
    const int8_t *shift;       /* [out_c], to the left if positive */
} conv_layer;

enum { POOL_NONE, POOL_MAX, POOL_AVERAGE };

/* The output code of an accumulator. */
static int8_t conv_output(const conv_layer *l, int32_t channel, int32_t acc)
{
    return clamp(requantize(acc, l->multiplier[channel], l->shift[channel]) + l->out_zero, l->low, l->high);
}

/* What a pooling window holds before its first position: below any accumulator, or an empty sum. */
static int32_t pool_start(const conv_layer *l)
{
    return l->pooling == POOL_AVERAGE ? 0 : INT32_MIN;
}

/* A pooling window with one more accumulator. Requantization never decreases, so the maximum may be taken before it. */
static int32_t pool_add(const conv_layer *l, int32_t channel, int32_t pooled, int32_t acc)
{
    if (l->pooling == POOL_AVERAGE)
        return pooled + conv_output(l, channel, acc);
    return pooled > acc ? pooled : acc;
}

/* The output code of a pooling window of `count` positions. */
static int8_t pool_output(const conv_layer *l, int32_t channel, int32_t pooled, int32_t count)
{
    if (l->pooling == POOL_AVERAGE)
        return (int8_t)((pooled > 0 ? pooled + count / 2 : pooled - count / 2) / count);
    return conv_output(l, channel, pooled);
}

typedef struct {
    int32_t in_h, in_w, channels, out_h, out_w;
    int32_t kernel_h, kernel_w, stride_h, stride_w, pad_h, pad_w;
    int32_t low, high;
} pool_layer;

/* Sum (sign 1) or difference (sign -1), in 20 fractional bits of the larger scale; a stride of 0 repeats a dimension. */
typedef struct {
    int32_t left_zero, left_multiplier, left_shift;
    int32_t right_zero, right_multiplier, right_shift;
    int32_t sign, multiplier, shift, zero;
    int32_t low, high;
    int32_t shape[6], left_step[6], right_step[6];
} add_layer;

static int8_t add_one(const add_layer *l, int32_t left, int32_t right)
{
    const int32_t a = requantize((left - l->left_zero) * ((int32_t)1 << 20), l->left_multiplier, l->left_shift);
    const int32_t b = requantize((right - l->right_zero) * ((int32_t)1 << 20), l->right_multiplier, l->right_shift);
    return clamp(requantize(a + l->sign * b, l->multiplier, l->shift) + l->zero, l->low, l->high);
}

static void add(const add_layer *l, const int8_t *left, const int8_t *right, int8_t *out)
{
    int32_t at[6] = {0, 0, 0, 0, 0, 0}, d, i, a = 0, b = 0;
    for (;;) {
        for (i = 0; i < l->shape[5]; i++)
            *out++ = add_one(l, left[a + i * l->left_step[5]], right[b + i * l->right_step[5]]);
        for (d = 4; d >= 0; d--) {
            a += l->left_step[d];
            b += l->right_step[d];
            if (++at[d] < l->shape[d])
                break;
            a -= at[d] * l->left_step[d];
            b -= at[d] * l->right_step[d];
            at[d] = 0;
        }
        if (d < 0)
            return;
    }
}

static void average_pool_2d(const pool_layer *l, const int8_t *in, int8_t *out)
{
    int32_t y, x, c, ky, kx, top, bottom, left, right;
    for (y = 0; y < l->out_h; y++) {
        const int32_t y0 = y * l->stride_h - l->pad_h;
        clip(y0, l->in_h, l->kernel_h, 1, &top, &bottom);
        for (x = 0; x < l->out_w; x++) {
            const int32_t x0 = x * l->stride_w - l->pad_w;
            clip(x0, l->in_w, l->kernel_w, 1, &left, &right);
            for (c = 0; c < l->channels; c++) {
                const int32_t count = (bottom - top) * (right - left);
                int32_t sum = 0;
                for (ky = top; ky < bottom; ky++)
                    for (kx = left; kx < right; kx++)
                        sum += in[((y0 + ky) * l->in_w + x0 + kx) * l->channels + c];
                sum = (sum > 0 ? sum + count / 2 : sum - count / 2) / count;
                *out++ = clamp(sum, l->low, l->high);
            }
        }
    }
}

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

typedef struct {
    int32_t rows, in_size, out_size;
    int32_t in_zero, out_zero, low, high;
    int32_t per_channel;       /* 0: multiplier and shift have one element for all channels */
    const int8_t *weights;     /* [out_size][in_size] */
    const int32_t *bias;       /* [out_size] */
    const int32_t *multiplier;
    const int8_t *shift;       /* to the right */
} fully_connected_layer;

static void fully_connected(const fully_connected_layer *l, const int8_t *in, int8_t *out)
{
    const int32_t zero = l->in_zero, size = l->in_size;
    int32_t row, channel, i;
    for (row = 0; row < l->rows; row++) {
        const int8_t *w = l->weights;
        for (channel = 0; channel < l->out_size; channel++) {
            const int32_t scale = l->per_channel ? channel : 0;
            int32_t acc = l->bias[channel];
            for (i = 0; i < size; i++)
                acc += (int16_t)w[i] * (int16_t)(in[i] - zero);
            acc = requantize_once(acc, l->multiplier[scale], l->shift[scale]);
            *out++ = clamp(acc + l->out_zero, l->low, l->high);
            w += size;
        }
        in += size;
    }
}

typedef struct {
    int32_t out[4], inner[4], step[4]; /* what is kept, what is averaged, elements to the next of each dimension */
    int32_t zero_sum, multiplier, shift, zero;
} mean_layer;

static int8_t mean_one(const mean_layer *l, const int8_t *in)
{
    int32_t sum = 0, a, b, c, d;
    for (a = 0; a < l->inner[0]; a++)
        for (b = 0; b < l->inner[1]; b++)
            for (c = 0; c < l->inner[2]; c++)
                for (d = 0; d < l->inner[3]; d++)
                    sum += in[a * l->step[0] + b * l->step[1] + c * l->step[2] + d * l->step[3]];
    return clamp(requantize(sum - l->zero_sum, l->multiplier, l->shift) + l->zero, INT8_MIN, INT8_MAX);
}

static void mean(const mean_layer *l, const int8_t *in, int8_t *out)
{
    int32_t a, b, c, d;
    for (a = 0; a < l->out[0]; a++)
        for (b = 0; b < l->out[1]; b++)
            for (c = 0; c < l->out[2]; c++)
                for (d = 0; d < l->out[3]; d++)
                    *out++ = mean_one(l, in + a * l->step[0] + b * l->step[1] + c * l->step[2] + d * l->step[3]);
}

/* Product of two Q31 numbers, to the nearest. */
static int32_t high_product(int32_t a, int32_t b)
{
    return (int32_t)(((int64_t)a * b + ((int64_t)1 << 30)) >> 31);
}

/* a / 2^exponent, to the nearest, ties away from 0. */
static int32_t divide_by_power(int32_t a, int32_t exponent)
{
    const int32_t mask = (int32_t)(((int64_t)1 << exponent) - 1);
    return (a >> exponent) + ((a & mask) > (mask >> 1) + (a < 0 ? 1 : 0) ? 1 : 0);
}

/* 1 / (1 + x) in Q31 for x in Q31, 0 <= x < 1: three steps of Newton's method for 2 / (1 + x) with 2 integer bits. */
static int32_t reciprocal(int32_t x)
{
    const int32_t half = (int32_t)(((int64_t)x + INT32_MAX + 1) / 2); /* (1 + x) / 2 */
    int32_t value = 1515870810 + high_product(half, -1010580540);     /* 48/17 - 32/17 * half */
    int32_t i;
    for (i = 0; i < 3; i++) {
        const int32_t rest = ((int32_t)1 << 29) - high_product(half, value); /* 1 - half * value */
        const int64_t step = (int64_t)high_product(value, rest) * 4;         /* back to 2 integer bits */
        value += (int32_t)(step > INT32_MAX ? INT32_MAX : step < INT32_MIN ? INT32_MIN : step);
    }
    {
        const int64_t doubled = (int64_t)value * 2;
        return (int32_t)(doubled > INT32_MAX ? INT32_MAX : doubled < INT32_MIN ? INT32_MIN : doubled);
    }
}

/* `exponential[d]` is exp(-d * beta * scale) in Q31; further below the largest code it counts as 0. */
static void softmax(const int32_t *exponential, int32_t length, const int8_t *in, int8_t *out, int32_t rows,
                    int32_t classes)
{
    int32_t row, i;
    for (row = 0; row < rows; row++) {
        int32_t largest = INT8_MIN, sum = 0, bits = 12, scale; /* the sum has 12 integer bits */
        uint32_t shifted;
        for (i = 0; i < classes; i++)
            largest = in[i] > largest ? in[i] : largest;
        for (i = 0; i < classes; i++)
            if (largest - in[i] < length)
                sum += divide_by_power(exponential[largest - in[i]], 12);
        for (shifted = (uint32_t)sum; (shifted & 0x80000000u) == 0; shifted <<= 1)
            bits--;
        scale = reciprocal((int32_t)(shifted & 0x7fffffffu));
        for (i = 0; i < classes; i++) {
            int32_t value = INT8_MIN;
            if (largest - in[i] < length && bits <= 8) /* below 1/512 all round to 0 */
                value += divide_by_power(high_product(scale, exponential[largest - in[i]]), bits + 31 - 8);
            out[i] = clamp(value, INT8_MIN, INT8_MAX);
        }
        in += classes;
        out += classes;
    }
}

static const int8_t conv_2d_1_weights[103] = { /* 8x3x3x1 */
    17, 88, 84, -39, -103, -123, -57, -31, -127, 12, -34, 7, -29, -127, -30, 12, -34, 15, 42, 29, -13, 43, 2,
    38, -18, -127, -13, 18, -127, -59, -45, -93, 25, -19, 115, 111, -6, -12, 12, -127, 71, 61, -32, -1, -26,
    8, -22, -3, 15, 127, -48, -10, -20, -17, -4, -10, -2, -23, 127, 31, 9, 7, -2, 13, 24, 44, -55, -127, 112,
    -11, -52, 38, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_1_bias[8] = { /* 8 */
    22614, 6024, -2407, 8482, 4780, 7186, -22461, 10744,
};

static const int32_t conv_2d_1_multiplier[8] = { /* 8 */
    1889775609, 1123738962, 2066631738, 1309245436, 1735998400, 1735356249, 1953066934, 1998906874,
};

static const int8_t conv_2d_1_shift[8] = { /* 8 */
    -9, -6, -8, -8, -8, -7, -7, -8,
};

static const conv_layer conv_2d_1_layer = {
    28, 28, 1, /* input: height, width, channels */
    28, 28, /* convolution: height, width */
    28, 28, 8, /* output: height, width, channels */
    3, 3, 1, 1, 1, 1, 1, 1, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -128, -128, 127, /* zero points, range of the output */
    conv_2d_1_weights, conv_2d_1_bias, conv_2d_1_multiplier, conv_2d_1_shift
};

static const int8_t conv_2d_2_weights[607] = { /* 8x3x3x8 */
    -5, -34, 43, -33, -32, -11, 1, -32, -22, 0, 44, -38, -11, 46, 3, -67, 13, -16, 4, 56, -3, 17, -53, -22,
    26, -22, -27, -18, -42, 41, 32, -20, 38, -35, -74, -26, -25, 107, 83, -106, 90, -36, -58, -36, -15, 127,
    20, -84, -18, -13, 6, 9, 14, -9, -66, 48, -4, 15, -16, 14, 16, 6, -51, -76, 27, 63, -11, -4, -18, -44,
    -27, -3, 20, -10, -2, 25, -34, 23, 6, -17, -64, 73, 26, 127, -21, -91, -38, 36, -17, 0, -40, 70, 57, -50,
    82, -3, 31, -45, -12, -22, -18, 47, 29, -50, -56, -34, 20, 27, 10, 6, 12, 28, 0, -33, 3, -37, 20, 3, 84,
    -24, 25, 58, -21, -61, -35, -40, -3, -4, -21, 20, -3, -32, 42, 28, -114, 34, 5, 46, 16, -67, 36, -84, -63,
    38, 0, 16, 17, -2, -30, -64, 25, 37, 34, -24, -5, -58, 10, 85, 49, -1, 7, -2, -8, 5, 17, -51, 13, -19, 23,
    4, -48, -42, -10, 19, 34, -20, 41, -49, -35, -36, 20, 29, 28, 12, 39, -13, -25, -106, 14, 126, 60, -12,
    -83, 22, -12, 4, 29, 82, -26, -27, -22, 80, 9, -24, 24, -59, -127, 95, -15, 56, 10, -48, 7, -120, -34,
    111, -23, -4, 10, -14, -17, -5, 2, -30, 36, 55, 23, -13, 9, -14, 10, 15, -7, -9, 0, -24, 6, -27, 6, 9, 5,
    40, 8, -6, 0, 24, 15, -13, 46, 127, 15, 37, 12, -11, 4, 27, -5, 35, 4, 12, 32, -1, 27, 32, -18, -3, -13,
    -15, 5, 3, 10, -20, -1, 50, 2, 20, -9, -16, 10, -27, -18, -12, -1, -11, -10, -7, -14, -15, 4, -5, 2, -53,
    -47, 31, 21, 30, -19, -13, -3, -42, 21, 55, -11, -65, -10, 4, -60, -31, 19, -48, -127, 7, 76, 5, 65, -12,
    3, -57, 54, 71, -38, -40, 17, -23, 64, 40, 61, -9, -91, -47, -84, -28, 58, 38, -81, -60, 62, 33, 67, 91,
    -27, -68, 38, -10, 26, 11, 26, -2, 2, -71, 27, 52, 19, -54, -31, -45, 35, 35, -51, -7, -40, -7, -57, -23,
    -11, -52, -60, 7, 32, 10, -4, 2, -36, 14, -11, -24, 0, 10, 41, -5, -23, -15, 25, -33, -42, -127, 10, -39,
    31, 40, -17, -23, 48, 8, -11, 18, -25, -15, 0, 18, 65, 42, 16, -5, -1, -41, 21, 18, 1, -34, -17, -84, -6,
    -12, -7, -2, 34, 43, -29, 7, -6, -52, 18, -15, 33, 68, -10, 4, -23, -49, 13, -61, -15, -1, 18, -32, 2,
    -18, 19, 4, 4, -8, 6, -8, -12, 1, 43, -36, 19, -8, 15, 8, -6, -5, -24, -4, 4, -19, 21, -2, -5, -21, 13, 0,
    17, -54, -2, -3, -12, 127, 71, -91, 29, 56, -13, 8, -35, -122, -117, 21, -1, 28, 22, 7, -7, -14, 2, -18,
    -4, -13, -7, 20, -12, -18, 11, 0, 11, -2, 6, 5, 13, 10, 21, -30, 13, 9, -4, -46, -10, 21, -18, -17, 16,
    60, -9, 20, 23, -127, -43, 42, 15, 55, -15, -6, 19, 0, 24, 36, -19, -28, -23, -55, -28, 51, 25, -61, -9,
    -28, -10, -14, -9, 44, -1, -77, 3, 23, -13, 2, -28, -58, -4, -36, -15, -31, 11, 4, -29, -45, -31, -23,
    -18, 3, -16, -21, -26, 45, -4, -13, -43, 6, -28, 13, -15, 26, 1, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_2_bias[8] = { /* 8 */
    3244, 3680, 475, -6280, 521, 10156, 13568, 14727,
};

static const int32_t conv_2d_2_multiplier[8] = { /* 8 */
    1560712292, 1644204205, 1734812748, 1145728812, 2008318218, 1478656198, 1575750017, 1181817708,
};

static const int8_t conv_2d_2_shift[8] = { /* 8 */
    -8, -8, -8, -6, -8, -7, -7, -7,
};

static const conv_layer conv_2d_2_layer = {
    28, 28, 8, /* input: height, width, channels */
    28, 28, /* convolution: height, width */
    28, 28, 8, /* output: height, width, channels */
    3, 3, 1, 1, 1, 1, 1, 1, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -128, -128, 127, /* zero points, range of the output */
    conv_2d_2_weights, conv_2d_2_bias, conv_2d_2_multiplier, conv_2d_2_shift
};

static const int8_t conv_2d_3_weights[607] = { /* 8x3x3x8 */
    65, -62, 30, 2, -46, -21, -79, -15, 14, -49, 127, -14, -44, 44, -40, -10, 68, -46, 97, -18, -7, -31, 6,
    -64, 17, -52, -52, -15, -52, 56, 104, 15, -30, -18, -25, 87, -15, 47, -55, -47, -67, -80, -28, 51, -14,
    -76, 36, -32, 51, -36, 59, -80, -53, -8, 36, 20, -60, 29, -37, -29, -36, -25, -16, 70, -58, -6, -16, -94,
    8, -58, -12, 76, -13, -49, -29, 7, 1, 25, -55, -5, -26, -52, 8, 106, 58, -16, -3, -28, -28, -1, -19, 27,
    59, -61, -13, -19, -1, -18, -24, 54, 4, 12, 24, 68, -6, -5, -5, 127, -1, 33, 0, -8, 54, -5, -33, 14, 20,
    -9, -26, -48, 36, 13, -50, -29, -4, -41, 2, -3, 11, 50, 13, 42, 4, 25, -51, 21, 27, 6, -24, 5, -25, 12,
    -18, -40, 82, -27, -14, -7, -5, 28, -14, -13, 80, -33, -20, -51, -45, -17, 50, -6, 6, -31, 32, -64, 0, 15,
    24, 42, 127, -51, 43, 20, -35, -5, -31, -23, 74, -41, 45, -16, -25, 3, 101, -22, -4, -12, -75, 8, -1, 6,
    8, 11, 8, -35, -7, 27, -4, 41, 32, 26, -23, -21, -5, 9, 18, 6, -43, -27, -85, 2, -26, -20, 23, -45, -18,
    -59, 61, -3, -40, 20, -16, 28, -2, -73, 19, 38, 34, -35, -68, 61, 8, -48, -2, 57, 10, -37, -24, 58, 36,
    -48, 64, 19, -29, -83, 1, 67, 88, -32, -8, 2, 4, 48, -48, 127, 43, -10, -1, 27, 17, 103, -29, -15, -31,
    -39, -17, -48, 6, -28, -36, -21, -19, -51, 3, -24, -32, 84, -45, 42, -3, 84, 17, -44, 18, 45, -13, -26,
    -54, 6, -33, -11, 16, 15, 9, -12, -1, 1, 19, 24, -11, -17, -13, 4, -15, -4, 12, 5, 29, -24, 10, 11, 13,
    -15, -32, 2, -26, 1, 4, -13, -127, 14, 27, 0, 6, -22, -14, -13, 97, -15, 22, -16, 7, -15, -6, 28, 7, 19,
    -26, 29, -23, 5, -3, -21, 2, 24, 14, 0, -1, -5, -8, -12, 14, -34, 30, -3, -14, -10, 14, 14, 14, 20, -107,
    -41, -111, 28, -63, 15, 63, 55, -90, 15, -112, 27, -14, 26, -56, 43, -82, -45, -26, 0, -3, -23, 17, -62,
    73, 21, 60, -68, -7, -8, -33, 23, 16, 73, 8, -111, -38, -22, 71, 107, -14, -32, -10, -45, -39, 43, 19, 60,
    -25, 37, 5, 54, 59, -46, 29, -42, 0, 24, 6, -28, -1, -1, -16, -127, 30, -41, -5, 20, 18, 47, 3, -36, 66,
    2, -32, -5, 36, 58, 67, -23, -6, -66, 20, -90, -99, 19, -37, -34, 46, 32, -35, -85, -49, -51, 67, -24,
    -73, -1, -32, -51, 121, 25, -33, -71, -56, -70, -46, -76, -15, 12, -27, -57, 94, -29, -39, -54, -64, -21,
    -26, -42, -127, -12, 28, -62, 95, 37, -22, -35, -55, -49, 43, -83, 4, 13, -74, 13, 58, -42, -11, -14, -34,
    10, -14, -39, 22, -11, 33, -14, 5, -32, -68, -9, 9, -29, 5, 16, 31, -12, 53, -28, 0, 32, -127, 46, -2, 3,
    70, 27, -6, -48, -14, 2, -26, 0, 26, 33, 16, -29, 55, -1, 66, 34, -105, -36, 78, -4, -43, -59, 28, -11,
    108, 54, 23, -39, 15, 1, -25, 28, 3, -23, -32, 11, 18, 26, 9, 13, -98, -12, 43, 37, 43, -30, -9, 8, 40,
    -59, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_3_bias[8] = { /* 8 */
    3874, 423, -576, -10755, 2039, 3881, 42235, -7411,
};

static const int32_t conv_2d_3_multiplier[8] = { /* 8 */
    1941239751, 1296982498, 1225389381, 1162919444, 1094218405, 1087694693, 1096674754, 1297159262,
};

static const int8_t conv_2d_3_shift[8] = { /* 8 */
    -10, -9, -9, -9, -8, -9, -10, -9,
};

static const conv_layer conv_2d_3_layer = {
    28, 28, 8, /* input: height, width, channels */
    28, 28, /* convolution: height, width */
    28, 28, 8, /* output: height, width, channels */
    3, 3, 1, 1, 1, 1, 1, 1, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -7, -128, 127, /* zero points, range of the output */
    conv_2d_3_weights, conv_2d_3_bias, conv_2d_3_multiplier, conv_2d_3_shift
};

static const add_layer add_4_layer = {
    -128, 1907454170, -3, /* left: zero point, multiplier, shift */
    -7, 1073741824, 0, /* right */
    1, 2050648119, -18, -128, /* sign of the right, output */
    -128, 127, /* range of the output */
    {1, 1, 1, 28, 28, 8}, {0, 0, 0, 224, 8, 1}, {0, 0, 0, 224, 8, 1} /* shape, elements to the next of each dimension */
};

static const int8_t conv_2d_5_weights[607] = { /* 8x3x3x8 */
    1, -40, 35, 3, -8, -10, -1, -65, -29, -46, -14, -9, -24, 15, 44, 11, -97, 10, -9, -6, -36, -26, 17, -3,
    94, 67, -51, -11, -51, -59, -45, -35, 15, 56, -51, -35, -59, -126, 8, 40, -127, -42, -12, -33, 52, -28,
    62, -18, -23, 14, -5, -33, -22, -5, -39, -30, -59, -41, -55, -13, 62, 25, -3, -113, -28, -74, 6, -12, -14,
    -73, 53, -4, 1, 23, -6, 9, -38, -11, 20, -8, -28, 40, -51, -28, -18, -49, 16, -3, -52, 10, 13, -9, 32,
    -22, 24, 14, -31, -44, -61, -10, -39, -47, -18, 24, -86, -68, 34, -32, 52, 40, -9, -42, 6, -58, 65, 43,
    -2, -45, -22, 22, -63, 26, -4, 11, 23, 5, -5, -30, 3, -16, 46, 21, -20, -127, -12, 9, 7, 7, -10, 16, -21,
    -110, 13, -37, 44, 30, -24, -24, -40, 27, 36, 23, -43, 24, 12, -62, -56, -2, 33, -72, 13, -14, 9, 0, -107,
    -32, 28, -6, -4, -23, 4, -2, 17, 51, -7, 60, -36, -37, 69, -17, 15, 43, 18, -127, 96, 6, -62, 18, -125,
    -74, -35, -12, -19, 3, 19, -19, -5, -4, 29, -43, -38, -20, 58, -39, -75, -30, -10, -103, 25, 13, 18, -12,
    -62, -18, 0, -65, -48, -2, -4, -17, -40, 45, -18, -95, 43, -33, 4, -6, -84, 62, 3, 18, 44, -71, 4, 26,
    -13, 5, -17, -56, -3, 65, 19, -13, 34, 83, -7, -124, 36, 47, -32, 7, -100, -33, -3, 127, -20, -66, -37,
    -12, 54, 15, 63, -55, 10, 70, 11, -60, -40, -53, -20, -74, -45, 13, -40, -20, -16, -22, 41, 31, 24, -57,
    3, -32, -9, -49, 39, -16, 40, -102, -44, -18, -10, -47, 94, -60, -55, -75, -59, -112, 21, 59, -32, -1,
    -14, -16, -26, 36, 24, 121, -107, 37, -29, -100, 43, -77, -33, 73, 57, 9, -51, -45, 58, -122, -6, -98,
    -33, -29, 11, -24, 107, 25, 66, -46, -62, -5, -48, -4, 78, -46, -95, 127, 0, -51, -41, -21, 28, -54, 20,
    58, -45, -21, 81, 4, 24, 31, 6, -100, -118, 50, 99, 8, -3, -45, -127, -44, -7, 1, 4, -36, -10, -25, 22,
    -63, -67, 78, -26, -53, -9, -67, 6, -87, -55, 27, -38, 21, -14, -25, -71, -36, 74, -19, -19, -66, -1, -9,
    45, -17, 35, 25, -24, 12, 18, -45, -6, -2, 9, -6, -49, -58, -5, -9, 1, 13, 69, 26, -31, -63, -8, 30, 24,
    57, 33, -47, -20, 10, 2, 24, -11, 12, -76, -1, 30, 92, -10, 31, 59, -8, 25, 26, -3, 19, 20, -43, 26, -15,
    24, -42, -53, -50, 30, -63, -87, 24, -12, 6, 28, 122, -76, -33, -36, -95, 23, 81, -54, 9, -1, -35, 28, -6,
    73, -64, -43, -51, 103, 12, -1, 112, 9, -74, -60, -34, -70, -26, 13, 119, -54, -94, -53, -11, 5, 63, -56,
    5, 27, -127, 70, 64, 67, 75, -35, -109, 22, 57, 49, 37, -98, 84, -99, -52, -78, -51, 25, 112, -23, -27,
    -75, -34, -58, -60, -58, -20, -51, -68, -86, -37, -96, 6, 38, -27, -24, -27, -61, -22, -10, -40, 22, 127,
    17, 38, -39, -40, -1, -29, -8, 28, 57, 6, -2, -52, 6, -15, -19, -29, 17, -33, 80, -17, -49, 14, -21, -11,
    -14, 73, -12, 50, -32, 22, -19, -26, 51, 42, -9, 5, 33, -26, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_5_bias[8] = { /* 8 */
    20118, 16008, 6588, 5747, 11406, 7517, 2002, 8103,
};

static const int32_t conv_2d_5_multiplier[8] = { /* 8 */
    1657968208, 1209839680, 2060346513, 1696816754, 1891338193, 2015262446, 1432980171, 1447376064,
};

static const int8_t conv_2d_5_shift[8] = { /* 8 */
    -8, -7, -8, -8, -9, -8, -8, -8,
};

static const conv_layer conv_2d_5_layer = {
    28, 28, 8, /* input: height, width, channels */
    28, 28, /* convolution: height, width */
    28, 28, 8, /* output: height, width, channels */
    3, 3, 1, 1, 1, 1, 1, 1, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -128, -128, 127, /* zero points, range of the output */
    conv_2d_5_weights, conv_2d_5_bias, conv_2d_5_multiplier, conv_2d_5_shift
};

static const int8_t conv_2d_6_weights[607] = { /* 8x3x3x8 */
    103, -70, -104, -10, 19, 30, 81, 33, -45, 72, 6, -83, 8, 16, 127, -35, -69, 85, 31, -17, -4, 4, 52, -50,
    -32, 44, -12, 5, 39, -4, 6, 37, -23, 28, 28, -3, 14, -10, 7, 2, 12, -25, -37, -2, -5, -54, -24, -15, -50,
    11, 64, 6, -24, 8, -62, -36, 73, -88, -4, 17, -2, 34, -70, 0, 45, 16, -30, -5, -19, 13, 26, 7, -16, -93,
    55, -102, -111, -105, -6, -17, 44, -53, -74, 19, -95, 31, -97, 15, -19, -16, -23, 62, 54, 100, 49, -96,
    -11, -24, 36, -51, -9, -83, -54, 46, 127, -48, -77, 62, -40, 30, -58, 104, -30, 49, -23, -9, -11, 70, 98,
    3, 16, -95, 64, 4, 11, -31, -20, 54, 99, 71, -98, 12, -59, 48, 7, 74, -76, 36, 11, -50, -36, -29, 27, 11,
    -43, -15, 35, 68, 96, -98, -98, -34, -49, -99, 88, 53, 46, -50, -48, -32, -30, -48, 17, 32, -9, 3, -2, 39,
    -37, -8, 46, -42, 2, -71, -60, 30, 30, -26, 36, -5, 20, -1, 15, -14, 35, -30, 23, 6, 7, 5, -54, -42, 13,
    34, 5, -48, 8, 12, -14, 96, 95, 8, -12, 29, 30, 77, 31, 49, 71, 1, -35, 3, 32, 127, -49, -35, -49, -3, 80,
    -16, 50, 20, 47, 100, 51, 97, 64, 9, 62, -7, 58, -76, 12, -61, -25, 56, -73, 43, -74, -82, -115, 71, 124,
    -58, 61, 40, 63, 22, -24, -56, 87, 75, 24, -16, -56, -43, 67, -57, -103, 127, -124, -8, -52, -60, -26, 36,
    88, -111, 21, -7, 16, -60, 7, -16, -39, -6, 39, -55, -8, -32, 55, 19, -56, -29, -48, -33, 13, 30, 8, 2,
    -42, 39, -3, -4, -11, -3, -10, 9, 63, -28, 22, 30, 13, -52, -6, -23, 3, 1, -1, -18, -31, 15, 33, -17,
    -127, 55, -19, -10, -18, 20, -62, 55, 121, -101, -45, 31, 30, -24, 1, -42, -24, 47, 41, -32, -27, 31, 48,
    51, -63, 29, -40, -2, 4, -2, -22, -19, 82, 1, 19, 25, 10, -2, -74, -12, 38, -3, 29, -7, 0, -1, 4, -45, 27,
    -38, -45, 8, -20, 35, 54, -116, -35, 11, -23, 33, -10, 78, 44, -59, -11, 10, -25, 52, 48, 35, 1, 51, -9,
    33, 43, 26, 16, 10, -112, 127, 46, -43, -20, 6, -8, -17, -45, 28, 13, -3, -34, 15, -52, 29, 40, 42, -12,
    1, -2, -65, -18, -8, 38, 7, -10, 23, 39, -52, -28, -70, -9, 44, -26, 3, 11, -57, -2, -8, 104, -6, 34, 77,
    74, 7, 72, -103, 53, -27, 37, 39, 83, 26, 6, -118, -2, -47, -8, 70, 35, 45, -96, -54, 1, 52, -9, -34, -45,
    17, 71, -127, -12, 50, 7, -31, 56, 16, 3, -80, -15, 49, -12, -11, 60, 3, -78, -65, -77, -8, -9, -17, -74,
    -15, 24, -61, -43, 28, 7, -35, 45, 3, -8, -15, -22, 17, -14, -20, 45, 63, -6, 10, 70, 25, -33, 94, -13,
    45, 5, 57, 2, -1, 48, -39, -7, 12, 14, -64, -44, -5, 9, -5, 28, -20, -98, -77, 27, -6, -12, 47, 8, -6, 16,
    55, 127, 21, -126, 6, 35, -75, 69, 9, -64, 24, 55, -88, -75, -33, -26, -21, 2, -11, 78, -21, 7, -4, -18,
    27, 37, 23, -48, 4, 12, -46, -13, -18, 103, -34, -92, 86, 24, -30, 59, -92, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_6_bias[8] = { /* 8 */
    -4732, 7631, 5319, -4923, -2863, -6671, 7098, -7645,
};

static const int32_t conv_2d_6_multiplier[8] = { /* 8 */
    1801817197, 1338346929, 1623010137, 1092944662, 1505007584, 1598126426, 1436062611, 1207299752,
};

static const int8_t conv_2d_6_shift[8] = { /* 8 */
    -9, -10, -10, -9, -9, -9, -10, -9,
};

static const conv_layer conv_2d_6_layer = {
    28, 28, 8, /* input: height, width, channels */
    28, 28, /* convolution: height, width */
    28, 28, 8, /* output: height, width, channels */
    3, 3, 1, 1, 1, 1, 1, 1, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -25, -128, 127, /* zero points, range of the output */
    conv_2d_6_weights, conv_2d_6_bias, conv_2d_6_multiplier, conv_2d_6_shift
};

static const add_layer add_7_layer = {
    -128, 1703598730, -2, /* left: zero point, multiplier, shift */
    -25, 1073741824, 0, /* right */
    1, 1803146776, -18, -128, /* sign of the right, output */
    -128, 127, /* range of the output */
    {1, 1, 1, 28, 28, 8}, {0, 0, 0, 224, 8, 1}, {0, 0, 0, 224, 8, 1} /* shape, elements to the next of each dimension */
};

static const int8_t conv_2d_8_weights[1183] = { /* 16x3x3x8 */
    -34, 19, 11, 5, -1, -33, 4, -1, -47, 15, 12, 12, 13, -79, 16, -11, -35, 21, -14, 27, 17, -56, 5, 6, -39,
    14, -24, 4, 1, -90, -13, -8, -84, 1, -34, 18, 7, -127, -14, -8, -57, 10, -23, 10, 15, -82, 0, 23, -25,
    -18, 22, 23, 13, -67, 11, -9, -55, -9, 44, 13, 12, -92, 5, -13, -52, -4, 41, -2, 18, -63, 15, 9, -11, -30,
    -50, -10, 14, 7, -69, 37, 28, -1, -54, 91, 54, 0, -84, 70, 29, 40, -36, 20, 67, -8, 3, 34, -48, -3, 31,
    -22, 35, 47, -82, 22, -61, 54, -35, 65, 115, 14, -127, 73, -43, 75, -88, 21, 119, -2, -51, 86, -38, 25,
    33, -24, 7, 39, -28, -9, -68, 35, -38, 18, 70, 5, -66, 34, -38, 71, -62, -8, 50, -25, -5, 45, 14, -42,
    -59, -18, 9, 23, -15, -62, -33, -45, -19, 37, 50, -14, -29, -73, -36, -27, -5, 1, 51, -24, -36, -50, 10,
    -35, -14, 6, 10, 34, 23, -65, -34, -30, 40, 73, 127, -3, 5, -71, -58, -12, 17, 28, 89, -43, -18, -57, -4,
    -42, -22, -18, -10, 40, 6, -51, -23, -6, -9, 39, 74, 33, -17, -80, -42, -4, 9, 7, 66, -35, -10, -20, -20,
    29, -7, -18, 47, 17, -2, 57, -31, 9, -91, 26, 127, 17, 42, 86, -18, 4, -98, 55, 115, -5, 79, 76, -26, 30,
    -37, -9, 42, -13, 45, 58, -51, 0, -77, -7, 84, -23, 67, 122, -31, -53, -34, -7, 47, -15, 37, 117, -4, -34,
    -73, -7, -49, -10, 16, -5, -73, -1, -66, -13, -17, -29, 24, 59, -65, -17, -22, -29, -25, -7, -35, 32, 46,
    -40, 18, -21, -5, 37, 85, 33, 64, -9, 67, 31, -18, 54, 110, 65, 26, 30, 68, 37, -7, 29, 105, 30, 28, -31,
    -23, -7, 4, 71, 51, 68, 64, 36, 60, -22, 23, 119, 70, 127, 30, 31, 73, -7, 29, 88, 55, 73, 11, -6, -76,
    -4, 17, 70, 13, 32, 12, 27, 21, -20, 31, 81, 42, 64, 54, 24, 19, -13, 43, 45, 39, 52, 7, 4, -10, 6, -49,
    9, 66, -32, 2, 8, 37, 2, -14, -24, 47, -4, -16, 24, -21, 16, 35, -43, 20, 29, 10, -27, 18, -12, -21, 26,
    102, -20, 8, -50, 83, 23, 2, 8, 127, 0, 28, 0, 47, -1, 37, -45, 70, 43, -42, 2, -2, -29, 13, -13, 44, -11,
    -9, 1, 44, 4, 21, 23, 79, 16, 7, 20, 18, 11, 30, -2, 44, 20, -8, -14, 19, 25, -28, 2, 48, 20, 4, -127, 35,
    -18, -40, 8, 61, 35, -3, -88, 31, -56, -36, -26, 15, 26, 22, 54, -1, 30, -12, -51, -14, 58, 40, -15, 24,
    12, -34, -15, -8, 63, 13, -28, 53, -2, 8, -41, -22, 71, 36, 54, -31, 29, 19, 8, -97, 30, 18, 29, 16, 54,
    -36, -2, -97, 80, 21, 7, 31, 39, -12, -50, -86, 53, 10, 56, 16, 43, -29, -36, -81, -28, -57, 116, 5, 35,
    -17, 37, -91, 28, -31, 98, 18, 11, 32, 32, -78, 77, -29, 42, -21, -4, -17, 37, -47, 6, -13, 15, -18, -3,
    -1, 120, -14, -21, -51, -6, 19, -1, 23, 63, 46, 38, 1, -30, 12, -40, -50, 63, -13, 0, -39, -127, -64, -15,
    36, 89, 38, -39, -54, -74, -29, -16, 43, 19, 67, -9, -36, -70, -35, -51, -26, 19, -1, -38, -26, -24, -55,
    -37, -67, 70, -80, -8, -36, 23, -19, -31, -26, 48, -65, 1, -71, -103, 27, -26, 1, 36, 69, 10, -52, -80,
    26, -53, 12, 127, -14, -8, -28, -21, -12, -29, 15, 103, -50, 5, -65, -52, 10, -11, 21, 34, 60, 13, -55,
    -52, -6, -51, 55, 64, 16, -11, -19, -21, -78, -41, 22, 40, -25, -7, 16, -45, -52, -36, -23, 17, 69, 9, 17,
    -88, 0, -23, -57, 17, 46, 7, 22, -41, 36, 8, -21, 2, 4, -3, -22, -33, -31, -38, -94, 3, 22, -41, -13, -43,
    12, -23, -127, -27, 22, -18, -12, 11, 16, 5, -58, -12, 18, -14, -28, 19, 7, -25, -86, -22, -70, -43, -14,
    10, 0, -27, -118, -38, -48, -30, -18, 19, -20, 6, -22, -10, -18, -18, -29, 54, -44, -72, -124, -61, -43,
    -47, 8, 19, 121, -37, -111, -37, -51, -47, -62, 33, 87, 21, -18, -29, -118, -26, 41, 9, -93, -49, -58,
    -87, -110, -20, 22, 66, 16, -57, -76, -113, -84, -56, 21, 15, 48, 47, 14, -51, -77, -25, -7, 48, -11, -56,
    15, -85, -127, 31, 55, 111, 9, -29, -58, -48, -104, -55, -19, -4, -6, -44, 9, 17, -50, -44, 42, -40, 57,
    106, 30, 22, 32, 4, 22, -47, 69, 111, 41, -19, 30, 7, 13, -41, -22, 78, 32, -43, 31, -24, 30, 26, -19,
    127, 55, 62, -2, -11, 39, -11, -42, 109, 29, 23, 0, 33, 1, -38, -96, 45, -12, -50, -17, -26, -30, -23,
    -84, 13, -23, 20, -26, 7, 24, 1, -68, 9, -58, -6, -35, 2, 11, 0, -48, -22, -70, -68, -87, -44, 6, 42, -27,
    -28, -14, 52, -58, -40, 19, -71, 6, -17, -77, 48, -67, -60, 10, -79, 24, 39, -67, 34, -68, -46, 16, -3,
    -11, 54, -5, 62, 28, -78, -23, -94, 11, 4, -76, 25, 12, -127, -17, -69, 25, -3, -69, 4, 46, -77, 30, 17,
    -7, 76, 27, 19, 67, -74, -27, -1, 22, 7, -37, -22, 47, -80, -16, -2, 55, 11, -28, -21, 85, -45, -73, 94,
    11, -11, -79, 2, -58, -1, 0, 21, -66, -40, 51, 42, -39, 10, 43, -59, -60, 19, 47, -11, -15, -11, -6, 42,
    -67, -39, 7, 47, 27, 1, 120, -58, -54, 127, 53, 86, 53, -27, 124, -72, -78, 52, 6, -21, -7, -38, -34, -68,
    -82, -17, 43, 38, 43, -17, 73, -63, 8, 109, -10, 22, 80, -42, 57, -9, -28, 24, -17, -36, -51, -16, 18, 29,
    -60, -35, 19, 5, 46, 1, 3, -73, -57, -63, -53, -14, 109, -30, -39, -36, -20, -30, -18, -49, 49, 27, 22,
    -18, -127, -34, 41, -20, 1, 2, 30, -94, -77, -99, -44, -17, 125, -52, -17, -63, -2, -80, -34, -14, 71,
    -12, 21, 3, -62, -2, -21, 29, -55, 19, 32, -42, -92, -101, -47, 7, 68, -6, -3, -30, -20, -69, -38, 17, 17,
    -12, 2, 12, -20, -14, -5, 0, 15, 41, 8, -5, -25, -8, -46, 21, 16, 36, 13, -29, 20, 17, -35, 33, -5, 22, 3,
    1, -23, -38, -53, 18, 8, 30, 13, -17, -27, -52, -127, 36, 3, 4, 36, -50, 29, -28, -88, 46, 5, -14, 6, -5,
    -8, -28, -46, 4, -11, -7, 5, -15, 2, -23, -85, 36, -22, -22, 19, -29, 18, -23, -66, 21, -19, -31, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_8_bias[16] = { /* 16 */
    6836, 5162, 9840, 8530, -31870, -8557, 1532, -2800, 22613, 13937, 27798, 252, 6850, 3582, 25894, 6269,
};

static const int32_t conv_2d_8_multiplier[16] = { /* 16 */
    1413223466, 1110894267, 1653822494, 1949379176, 1904764185, 1182964408, 1658492990, 1516412762,
    1241927046, 1915010722, 1715238057, 1412792173, 1590069131, 2091036902, 1995777185, 1417649818,
};

static const int8_t conv_2d_8_shift[16] = { /* 16 */
    -7, -8, -8, -9, -9, -8, -8, -8, -8, -8, -9, -8, -8, -9, -9, -7,
};

static const conv_layer conv_2d_8_layer = {
    28, 28, 8, /* input: height, width, channels */
    14, 14, /* convolution: height, width */
    14, 14, 16, /* output: height, width, channels */
    3, 3, 2, 2, 1, 1, 0, 0, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -128, -128, 127, /* zero points, range of the output */
    conv_2d_8_weights, conv_2d_8_bias, conv_2d_8_multiplier, conv_2d_8_shift
};

static const int8_t conv_2d_9_weights[2335] = { /* 16x3x3x16 */
    -60, -8, 127, 35, -41, 66, -103, -33, -5, -7, -42, 13, -2, 20, 41, -99, 27, -4, 90, 62, -34, 9, -21, -59,
    -15, -84, -87, -19, -41, -33, -19, -50, 78, 10, 45, 55, 93, 84, -4, -81, -69, 29, -37, -45, 54, -52, 5,
    12, -51, -44, 79, 34, 37, 79, -37, 17, -11, -47, -2, -16, -31, 29, -3, -85, 21, 18, 52, 28, -14, 20, -18,
    -39, -32, -59, -22, -16, -59, -51, -54, -79, 46, 11, 35, 23, 61, 42, -77, -12, -20, 4, -30, -27, 16, -27,
    7, -18, -83, 9, 54, -13, 60, 12, 64, -28, 69, 19, -9, 36, 40, 13, 0, -13, -95, 45, -28, -56, 16, -27, 21,
    33, 11, -84, -45, 9, -43, 12, -30, -46, -68, -32, 43, -24, 46, 21, -4, 38, 73, -8, -60, 23, 120, 32, 71,
    34, -91, -12, 31, 31, -58, 5, 9, -24, -35, -11, -79, 34, 17, -19, -28, -31, -4, -83, -22, 2, -12, -33, 26,
    -29, 29, -20, -127, 34, 24, -29, 62, 24, 23, -64, 7, -54, -12, 4, -95, 57, 30, -18, 2, -47, 2, -14, -30,
    32, 62, 41, 46, -51, -12, 3, 7, -19, -34, -6, 22, 46, -15, -11, -123, -34, 40, 4, 8, 99, -34, -31, 5, -59,
    -16, -85, -36, 2, -7, -40, 59, -40, -62, -25, 22, 41, 49, 44, 20, 1, 61, 17, -84, -13, 23, 36, 42, 40, 89,
    10, 7, -18, -44, -56, -55, -15, -31, -25, 75, 27, -63, 0, -82, -46, 20, -4, 2, 62, -53, -96, 16, -9, -72,
    -54, 16, 12, -27, -2, 24, 35, 17, 27, 8, -13, -7, -32, 51, -12, 37, 64, -30, 26, -6, 25, -39, 7, 5, 20,
    45, -49, -98, -127, 8, -22, -25, -28, -29, -10, 30, 12, -58, -52, 24, -18, -22, -31, -72, -59, -6, 19, 31,
    22, -46, -32, -26, -47, -14, 15, -92, 37, -37, 30, -40, -48, 9, 30, 23, -38, -9, -9, -1, 9, -14, -63, 23,
    34, 64, 24, -94, -29, -23, -43, -53, -36, -19, 7, 21, -11, -47, -55, 44, -28, -5, 65, -28, 34, -42, -19,
    18, 3, -91, -16, 21, -13, 29, -24, -49, 1, -3, 90, 20, 45, 6, -26, 12, -49, -46, -20, -33, -3, 46, -55,
    -12, -5, 13, 4, -80, -24, -15, 7, -17, 2, -9, -32, 23, -46, 5, 4, -7, -47, -52, 50, 0, 33, -11, -27, 20,
    22, -66, 5, 0, -13, 30, 10, -79, -36, -25, -21, 22, 37, 2, -28, -1, -19, -26, 19, -41, 2, 11, -29, 38, 84,
    -18, 127, 57, -7, 47, -22, -62, -10, -38, 0, -111, -9, 24, -29, 39, -11, 59, 22, 39, 32, 47, 18, -30, -50,
    -92, 78, 17, 19, -4, -25, 25, 16, -5, -66, -14, -16, 31, -1, -45, 33, 16, 34, 64, 29, -61, 10, 0, -1, -20,
    78, -43, -27, -83, 32, -25, -10, -38, 17, -39, 24, 34, -3, -50, -9, -15, 53, -11, -14, -2, -2, 17, -5,
    -106, -16, -26, -20, 40, 37, -104, 5, -29, -69, -17, -38, -30, 41, 30, 13, -50, -2, -18, 16, -27, 45, 9,
    -48, 45, -107, -65, -60, -63, -20, 52, 58, 1, -8, 49, -8, -3, 0, 37, -24, -67, -52, -32, -14, 10, 11, -21,
    51, 13, -58, 32, -1, 28, 3, 4, 2, -36, -18, 3, 20, -32, -5, 53, 39, -26, -67, -9, 16, 6, 7, -47, 19, -57,
    -63, -100, -123, 27, 47, -8, -29, -33, 10, 14, 12, -86, -2, -89, 30, 37, -13, -48, -38, 30, 12, 21, 16,
    -38, 9, 23, 19, -70, -18, -29, -39, -24, -47, -53, -79, 17, 32, -57, 11, -17, 49, 28, 25, -31, 9, -20, 27,
    63, 2, 7, -6, 39, -6, -3, 19, -61, 8, 35, 12, -18, 36, -10, 48, 94, 55, -59, 16, 25, 46, 28, -4, -127, 24,
    -11, 61, -42, -28, -24, 8, -15, -3, -1, -126, 14, 6, 42, -24, 5, 38, 26, -44, 3, 14, -6, -24, 25, 10, -13,
    -30, -11, 60, -31, -31, 10, 26, 26, 32, -32, 35, 45, -12, -19, 59, -15, -46, 48, 23, -4, -17, -4, 32, 30,
    25, -22, 27, -10, -15, -35, -49, 4, -78, -2, 23, 5, -37, 60, -13, 18, -35, -55, 4, -46, -36, 59, 11, -47,
    -7, -22, -21, 20, 63, 1, -51, -17, -23, 44, 36, -2, 15, 16, -98, 0, -13, -60, 34, -51, -41, 77, -30, 13,
    12, 1, -33, -22, -33, -55, 46, -12, 9, -29, -29, -4, -29, -65, -15, 25, 3, 90, -1, -8, 10, 30, -91, -78,
    -42, -9, -19, 22, 77, 39, -20, -17, -2, -53, 7, -18, 42, -3, 52, -13, -2, -59, 95, -61, -44, 16, -8, -41,
    75, -19, -51, 59, 14, 32, 88, 6, 26, -25, -29, 39, -30, -100, -10, 43, 43, 33, 31, -18, 24, -37, -23, -8,
    -19, -15, 35, -18, 18, 3, -71, -65, -30, -75, 19, -116, -39, 24, 62, 3, 55, -76, 82, 8, 9, -127, -18, -8,
    55, 63, 11, 41, 8, 3, -43, 8, 21, -53, -43, 0, 18, -43, -16, -11, -5, -8, 7, -22, -23, -38, -75, -1, -51,
    19, 28, -43, -83, 7, 50, 43, -2, -104, -36, 57, -10, -20, -12, -75, -63, 22, -47, -13, -38, -14, 26, 90,
    -3, -32, -7, -8, 16, -19, 19, -103, -55, -36, -27, -25, -11, -71, -65, -1, -2, 21, -10, -84, 36, -61, -64,
    49, -45, 33, 72, 13, 18, 33, 40, 27, 22, 11, 69, -48, -20, -16, -56, 0, -36, 32, 110, 89, 12, 41, 18, 31,
    -21, 47, 49, -14, 11, -44, -36, -7, -51, -24, 127, -26, 37, 49, -37, -35, 40, -22, -23, -22, 27, -32, 15,
    19, 18, 13, 36, 51, -26, -31, -12, 25, -21, -11, 23, 52, -60, 78, -58, -30, 55, -10, 0, 118, -22, -118,
    25, 101, 16, 53, 19, 36, -67, -9, -6, 20, 23, -13, -10, -6, -34, -66, 11, 24, 39, -22, 31, -48, 12, 11, 3,
    9, -19, 2, 49, 30, -10, -22, -2, 12, 4, -4, -3, -13, -6, 4, 44, -48, -10, -5, -11, 19, 35, -59, 14, 55,
    28, 61, 50, 45, 3, -18, 21, -44, 10, -8, -12, 85, 77, -64, -12, 31, -35, -12, 36, 17, -12, 32, 2, -7, -2,
    -8, 47, -24, -12, -3, 7, 15, 14, 5, 18, 73, -19, 8, -4, -37, -15, 17, -1, -9, 44, -17, -1, 36, -20, 74,
    64, 127, 3, 11, 14, -17, 26, 20, -2, 12, 53, -32, -23, 27, -27, 19, 41, -4, -25, 32, 5, -20, -10, 1, 9,
    -34, -53, -11, 8, -44, 8, -26, -9, 78, -28, 22, 13, -57, -16, 3, -12, -13, -12, -21, 19, 24, -17, 26, 39,
    92, -10, 28, 32, -19, 6, 4, 5, -33, 8, -30, 8, -1, 0, -11, 6, 58, -94, -29, -11, -24, 7, -6, -58, -47, 36,
    -21, -2, 3, -38, 46, 28, -58, -61, -41, -43, -33, -38, -50, -26, -20, -8, 23, 8, -26, -51, 43, 51, 55,
    -43, 19, -90, -60, -4, -30, 62, -49, 25, 17, -27, -5, 0, -48, 64, 36, -42, 8, -53, -64, 7, -3, -43, 32,
    34, 6, -29, 6, -68, -7, -32, -127, -80, 12, -55, -17, -13, 21, 13, 47, -18, -15, 8, 13, -24, 44, 25, -17,
    -44, 46, -36, -34, 47, 20, 84, 30, 34, -40, -16, 57, 34, 37, 1, 60, 13, -35, -7, 42, 51, -17, 17, 9, -30,
    -48, -19, -38, -7, -26, -46, -57, -13, -5, 25, 60, 24, 14, -14, 26, -75, -55, 12, -16, 47, 7, -12, -2, 1,
    42, 57, 21, 75, 17, 2, 48, 16, -47, -5, 18, 4, 78, -54, -10, -53, 40, -100, -14, 68, -36, 2, -12, -27,
    -30, 4, 40, 68, 56, -44, 84, -31, -14, -17, 0, 88, -55, 23, -98, -70, -93, -2, 17, 33, 30, -66, -44, 16,
    -92, 45, 65, 21, -4, -22, -12, -16, -88, -56, -86, 7, 38, 38, 6, 12, 36, -8, -27, -4, 15, -1, -14, -72,
    -55, 82, 27, 32, -6, -15, 97, -35, 22, 39, -50, -5, 25, -3, -80, -22, -65, 53, 36, 31, 38, -21, -8, 8,
    -42, -13, -15, -15, 5, -1, 34, 53, -40, -22, -1, 23, -45, 56, -21, 35, 7, -12, -127, -51, -44, 1, -44, 49,
    -29, 20, 34, 9, -6, 1, 117, 10, 27, -50, -102, -58, 4, -38, -105, 33, 51, 15, 17, 3, -32, -49, 1, -21,
    -27, -38, -77, -87, 11, -18, -15, 80, 72, 10, -31, -31, -93, 20, 24, -9, -41, -34, -21, 20, -7, -63, -36,
    -38, 39, -22, -51, -11, -45, -3, -6, -80, -26, -13, 64, 20, 71, -59, -19, -36, 26, 97, 10, -47, 55, 3,
    -21, -58, 68, 2, -1, 10, -33, -35, 35, 5, -95, 43, 33, 1, 12, 14, 72, 19, 7, -28, 11, 16, -47, -23, 101,
    -48, -29, -66, -53, -60, -47, -56, -50, 8, -41, -59, 21, -57, 64, -73, 5, -31, 117, 0, -38, -38, 5, 0,
    -51, -40, -8, -21, 22, -13, 29, -38, -14, -3, 62, -19, -45, -46, -34, -14, 39, 6, 75, 55, 98, 127, 10,
    -10, 122, 28, -53, -19, 0, -41, 27, -25, -30, 50, 77, -56, -46, -78, -45, -50, -1, -8, 27, 0, -14, -19,
    -57, -37, -21, -29, -33, -58, -98, -79, -22, -19, -51, 40, 100, -12, -22, -24, 9, 15, 30, -21, -11, 32,
    -26, -30, -54, 25, 0, -11, 16, 21, -17, 3, 0, 0, 80, 3, 65, 30, -50, 12, -50, 66, 12, -68, -63, -30, 34,
    -10, 11, 18, 39, 17, 25, 18, 32, 37, -11, -32, -25, -63, -25, -56, -28, 18, -46, -29, -94, -45, -38, 20,
    4, -12, 23, -15, -14, 1, -43, 15, -46, -8, 91, 15, -107, -45, 40, 8, 25, 51, 15, 49, 73, 54, -89, -56, -5,
    -7, 61, 71, -62, -7, 15, -39, 1, 25, -6, -8, -52, 57, -18, 1, 2, 5, -37, -41, -11, 33, -48, -85, -28, -93,
    40, 4, -42, -29, -2, 48, -17, -3, -127, -17, -61, 50, -72, -110, -62, -127, 73, 3, -58, 82, 91, 9, -45,
    -55, -108, 38, 36, 5, -59, 16, -48, -92, 15, -36, -50, 8, 54, 23, -24, -26, -15, -81, 62, -39, -30, -58,
    -51, 31, 32, 2, -8, -13, 16, -41, 22, 44, 1, -36, -9, 37, -14, -22, -47, -24, 16, -6, -12, -10, -23, -37,
    15, 42, -45, -4, -30, 35, -35, 9, 25, -42, 15, 22, -18, -10, -26, -16, 23, 35, -30, 16, -26, 29, -15, -64,
    6, 10, -19, -21, 23, -33, -29, 39, 15, 25, -32, -43, -56, -29, -4, 9, 11, -9, -9, 79, -6, -29, -64, 60,
    24, 127, -45, 11, -35, -3, -20, 24, 31, 6, -4, 33, -14, 15, 4, 24, 35, 1, 3, -34, 36, 31, 8, -3, -89, -64,
    -34, 2, -1, 5, 1, -13, 10, 30, -31, 10, 17, 19, 16, 13, -64, -24, -11, 1, 17, 48, 15, -45, 0, -13, -11,
    12, 5, 10, 5, -25, -38, -11, 8, 20, 27, -13, 49, -26, 51, -4, 17, -37, -127, -56, -95, -12, -68, 11, 92,
    11, -27, -38, 8, 69, 63, 76, 48, 95, -22, -50, -50, -80, 11, 27, 20, -37, -67, 69, -41, 40, 58, 43, -21,
    82, 10, -16, -24, 79, -38, 101, -7, 10, -60, -88, -60, 15, -31, 38, -53, -52, -50, -22, -34, -80, -79, 8,
    40, -15, 21, 61, -73, 57, 92, -14, 118, 91, 26, -37, 1, -40, -56, -44, -34, -14, 8, 94, -101, -3, 13, 5,
    66, 35, 3, -30, 25, 46, -2, 71, 47, -26, -24, -3, -59, 11, -52, 4, 35, -28, -44, -5, -49, -33, 65, 5, 26,
    1, 79, 9, -64, 17, 29, 7, 40, 35, -20, -27, -22, 3, 38, -12, -30, 27, 52, 52, -17, -51, 2, 15, 38, 28,
    -82, 19, 20, -26, 77, 13, 59, 17, 10, -32, -31, 17, -63, 21, -29, -24, -96, 40, -17, 33, 0, -34, 37, 8,
    24, -7, -58, 48, -3, -21, -40, -25, -33, 85, -57, 16, 94, -94, 35, 6, 28, 2, 47, 25, -30, 7, -83, 37, -31,
    23, -16, -17, 121, 34, 0, 14, -19, 47, -14, 39, 42, 19, 24, 22, -30, -48, 5, 25, -41, 23, -9, -27, 41, 24,
    -95, -25, -30, 30, 127, -66, -16, -44, -31, -36, 26, -43, -35, 19, 112, 3, -47, -35, -43, -33, 12, 23,
    -37, 2, -53, -47, 81, -47, -54, 18, 11, -10, -7, -5, -17, -2, 34, 41, -77, 59, 105, 106, 36, 24, -1, -36,
    73, -28, -77, 2, -16, 29, 74, -77, -97, -55, 76, -23, -19, -49, -11, -48, 53, 20, -83, 4, 26, 17, -8, 1,
    -62, -18, -40, -15, 20, -38, 23, 9, -19, 67, 11, 11, -7, -22, -4, 22, -48, -62, 7, -56, -4, 24, 10, -2,
    29, -18, -40, 32, 75, 21, -25, 12, -26, -6, 26, 6, 12, -18, -6, -23, 127, 20, -44, -33, -37, 4, -72, 34,
    -44, 6, 17, 12, -41, -86, 5, 21, 43, -23, 33, 8, -39, -10, -13, -41, -38, -25, -11, -42, 2, 56, -2, -26,
    -4, 0, -14, 18, 49, -21, 16, 6, -31, -26, -20, 2, 15, 13, 17, -39, 34, 33, -10, -17, -23, 6, -17, 40, -58,
    16, -29, 14, -22, -80, 28, 13, 66, -21, -14, 41, 14, -7, -33, 18, 13, -5, 3, -60, -15, 27, -16, -8, -32,
    -11, -18, 0, 23, 8, -8, -22, 56, -33, 5, -23, -12, 17, -6, -7, -10, 47, -5, -2, 8, 12, 17, 12, 4, 36, -5,
    7, -15, -30, -3, -14, 44, -13, -51, -25, -6, -3, -12, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_9_bias[16] = { /* 16 */
    7885, 14641, 25197, 14114, 26039, 8310, 9767, -13882, 7568, 17169, 7824, 21481, 12557, 9320, 7388, 9815,
};

static const int32_t conv_2d_9_multiplier[16] = { /* 16 */
    1944356552, 1805135283, 1785255098, 1864928853, 1885233297, 1496713114, 1423313624, 1364047378,
    1899969261, 1776403925, 1651761835, 2118190028, 2099620659, 1101279536, 1198732060, 1692802350,
};

static const int8_t conv_2d_9_shift[16] = { /* 16 */
    -10, -9, -9, -9, -9, -9, -9, -8, -9, -9, -9, -9, -9, -9, -9, -9,
};

static const conv_layer conv_2d_9_layer = {
    14, 14, 16, /* input: height, width, channels */
    14, 14, /* convolution: height, width */
    14, 14, 16, /* output: height, width, channels */
    3, 3, 1, 1, 1, 1, 1, 1, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, 3, -128, 127, /* zero points, range of the output */
    conv_2d_9_weights, conv_2d_9_bias, conv_2d_9_multiplier, conv_2d_9_shift
};

static const pool_layer average_pool_2d_10_layer = {
    28, 28, 8, 14, 14, /* input, output */
    2, 2, 2, 2, 0, 0, /* window */
    -128, 127 /* range of the output */
};

static const int8_t conv_2d_11_weights[159] = { /* 16x1x1x8 */
    -58, -7, 6, 70, 127, -42, 101, -2, -73, 49, -29, 78, -11, -114, -100, 127, -127, -65, -31, 37, 65, -29,
    100, 13, 56, -127, -60, -35, 110, -54, 38, 96, -82, -75, 17, 127, 125, 42, -45, 85, 3, 127, 28, 48, 33,
    -35, -49, -33, 45, 55, -18, -27, -95, 24, -127, -65, -100, -14, -65, -61, -56, -74, -80, -127, -24, 1,
    -28, -123, -115, 19, -5, -127, 0, -59, -55, 80, 29, -127, 72, -122, 60, 127, -56, 49, -62, -70, -104, 0,
    35, -127, -4, -64, -27, 52, 102, -33, 127, -22, -11, 90, -22, 60, 35, -37, 32, -97, 24, -52, -127, -16,
    -3, -63, 4, -79, -42, -78, -13, 83, -127, -14, -15, -86, 127, -46, -27, 29, 31, 46, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_11_bias[16] = { /* 16 */
    -1596, 1171, 1148, 4461, -276, -3001, 2001, 2274, 3346, 1697, 735, 305, -1332, 4038, 4964, -1062,
};

static const int32_t conv_2d_11_multiplier[16] = { /* 16 */
    1662053827, 2026101412, 1242574935, 2078969170, 1961128169, 1604255855, 1683856009, 1501916119,
    1403521369, 1290462749, 1622757097, 1242643416, 1321129125, 2079549491, 1447636622, 1140472844,
};

static const int8_t conv_2d_11_shift[16] = { /* 16 */
    -9, -9, -8, -10, -8, -8, -8, -9, -8, -8, -9, -8, -7, -8, -8, -7,
};

static const conv_layer conv_2d_11_layer = {
    14, 14, 8, /* input: height, width, channels */
    14, 14, /* convolution: height, width */
    14, 14, 16, /* output: height, width, channels */
    1, 1, 1, 1, 1, 1, 0, 0, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -67, -128, 127, /* zero points, range of the output */
    conv_2d_11_weights, conv_2d_11_bias, conv_2d_11_multiplier, conv_2d_11_shift
};

static const add_layer add_12_layer = {
    -67, 1073741824, 0, /* left: zero point, multiplier, shift */
    3, 1537394419, -1, /* right */
    1, 1409351005, -18, -128, /* sign of the right, output */
    -128, 127, /* range of the output */
    {1, 1, 1, 14, 14, 16}, {0, 0, 0, 224, 16, 1}, {0, 0, 0, 224, 16, 1} /* shape, elements to the next of each dimension */
};

static const int8_t conv_2d_13_weights[2335] = { /* 16x3x3x16 */
    5, 20, 45, -6, -57, -13, -22, -12, 19, -40, 1, -127, -53, 8, -19, 53, 24, 53, 71, 18, -24, 40, -29, -62,
    -8, -72, -15, 0, 48, -61, -1, 85, 90, 30, 9, 49, -9, -23, 33, -47, -13, -20, -14, 37, 52, -64, -13, -23,
    22, -42, 26, -25, -11, -3, -7, -31, -3, 32, 8, -113, 19, -31, 35, -34, -34, -34, 31, 15, -57, -15, -24, 5,
    -13, 31, 26, 64, 52, -11, 25, 8, -69, 26, -65, -12, -14, 7, -6, 39, 0, -17, -5, 84, -21, 41, -22, 121,
    -32, -13, 26, -12, 4, -33, 15, 20, 28, 75, 13, 29, 56, -16, -4, -7, -55, -7, -25, -58, -45, 25, 5, 24,
    -21, 68, 32, 26, 42, -20, -27, 0, -55, 30, 30, -77, -36, 35, -32, 52, 16, 38, -4, -74, 34, 5, -58, -1,
    -50, 1, 22, -59, -28, -53, 1, 64, 17, 24, -20, 31, 41, 56, 114, 105, -71, 10, 11, -3, 10, -59, -19, -61,
    2, 1, -30, 17, -29, 77, 11, 90, -30, 51, 114, 46, 41, -55, -11, -14, -11, 64, -36, -22, -23, 6, -9, -38,
    106, -21, 10, -73, -6, -13, -20, 29, -30, 59, -37, -30, 11, -54, 41, 19, 22, 13, -5, -21, 8, -57, -20, -8,
    10, 9, -19, -27, -57, 18, -6, -19, 13, 75, 29, 48, -32, -61, -21, 21, -19, 48, -28, -9, -89, -13, -20,
    -60, 127, -45, -24, -39, -47, 5, 14, -27, 3, 3, -37, -32, -7, -74, 48, -11, 65, -62, -23, -44, 38, -65,
    -32, 5, -3, 8, 3, -16, -26, -44, 30, -2, -1, 37, 16, -2, 21, -48, -59, 47, 2, 13, -17, -2, 48, -66, 9,
    -47, -26, -80, -36, 53, 14, 37, 127, 18, -1, 8, -2, 0, 15, 49, -43, -94, -1, -32, -85, 66, 17, 17, 29, 5,
    -58, -21, 1, -6, -26, -40, 19, -38, -25, 2, -33, 19, -3, 16, 8, 30, 18, -1, -56, -26, -29, 54, 39, 50,
    -70, -44, 2, -22, -17, -30, 112, 13, 110, 13, 4, 19, 56, 65, 101, -20, -10, -40, -56, 7, 8, -34, 99, -4,
    25, 19, -13, -20, 9, 3, 114, -9, -47, -24, 32, -80, -25, -7, -14, -14, -21, 32, 7, 6, -36, 35, 45, 75, -1,
    -2, 76, -16, -18, -3, -36, 63, -23, -1, -30, 37, 0, 5, -1, -15, 72, 7, 46, -19, 27, -3, -14, 24, 2, 41,
    -21, -20, 0, -6, 13, -30, 57, -23, 46, -44, -73, -11, -65, -4, -99, 51, 17, -42, -77, -13, -64, 94, -10,
    18, -25, 96, -6, -4, -32, -59, -15, -4, -27, 27, 45, -58, 36, 33, 0, -25, -17, -16, -1, 8, 7, -30, -10,
    18, -40, 24, -26, 7, 36, -17, -50, -40, -13, 26, 66, 17, 4, 24, -31, -22, 5, -39, 14, -25, 39, 39, -60,
    -1, 29, -10, -50, -10, 30, 21, -7, -21, 13, -6, 11, 21, 10, 14, -20, 1, 12, -47, -12, 37, -10, 9, -3, -22,
    -54, -24, -47, -15, -12, 42, -21, -19, 11, 4, 66, 1, -52, 45, -2, 28, -48, -109, 51, -80, -8, 8, -81, -65,
    1, -27, -9, -12, 77, 1, -28, -23, 34, 11, -24, 75, 4, 32, -7, -12, -8, -17, -50, 31, 27, -24, -62, -13,
    10, -6, -1, -86, -85, -8, -4, 39, -9, 52, -44, -15, 3, 28, -22, 17, -48, -76, -12, -127, -50, -4, -45,
    -12, 11, -9, 69, -50, -100, -38, 40, -32, -36, -22, -15, 73, -13, 33, -48, -44, -2, 18, -19, -44, -28,
    -28, -5, -36, -2, 20, 18, 24, 54, 17, 8, -8, -69, -57, -5, -26, 69, -6, -7, 77, 51, 37, 16, -96, -57, -54,
    34, -53, -7, -48, -35, 20, -69, -11, 63, -8, -68, 15, -25, 1, -99, -11, -12, -6, 46, 98, 27, -46, -64,
    -17, 0, -35, -95, -1, -63, -17, 37, 88, -5, -62, -41, 0, 119, -11, 87, -43, -12, 31, 77, -1, 22, -127, 35,
    -63, 60, -42, -78, -48, -1, 18, 41, 29, 57, 25, -86, 3, -26, -36, -23, -95, 22, 19, 11, 13, 32, -8, -2,
    49, 77, 38, -78, -16, -21, 2, 6, 10, -54, -85, -81, 32, 92, 0, -14, -26, -12, -6, 1, -61, 8, 0, 58, 10,
    -31, 12, 55, 52, -47, -3, -46, -5, 28, -14, -32, -2, -3, -49, -26, -33, 7, -113, -5, -23, 22, -2, 17, 5,
    13, -63, -20, -10, -14, -10, 49, 11, -56, -33, 11, -29, 26, -9, 1, -14, -11, -35, -1, -31, -20, 0, -5, 12,
    24, 82, 42, 31, 31, 0, -18, -25, 15, -24, -10, -34, -41, -36, -35, -63, 44, -20, 39, -11, -1, -23, -1, 26,
    80, -16, -40, 31, 64, 12, 16, -7, -7, -45, -9, -12, 33, 1, 6, 16, 13, -2, -26, -19, 9, 35, 33, 50, -17,
    18, -127, -8, -27, 13, 50, -48, -23, -27, 12, -80, -31, -56, 7, -56, -14, 98, 26, 5, 7, -11, -6, 26, 12,
    22, 12, 22, -22, -15, -55, -98, -12, -37, -4, -6, 20, -40, 5, 22, -40, 61, -26, 20, 3, 16, -4, -41, -35,
    -7, -46, 5, 12, -5, 49, -63, 20, -34, 6, -9, -2, -37, -60, -39, -7, -1, -25, 13, 4, 33, -14, -18, 38, 3,
    -28, -11, -1, -36, -40, -6, -13, 21, 31, -1, -7, 43, -22, -14, 49, 51, -19, -26, -21, 10, -11, 41, -38,
    -13, -46, -48, 18, 66, 127, -42, 55, -29, -15, -19, 28, -52, 16, -51, 2, -35, -7, 43, 1, 41, -9, 32, -32,
    7, -25, -26, 32, -27, -3, -43, 27, 26, 35, 23, -4, 18, -52, 20, -36, 71, -5, -17, -10, 41, -33, -7, -7,
    22, 25, 2, 21, -9, -24, -26, 5, -38, -46, 11, 12, 11, 30, -66, 42, -45, 37, -23, -46, -18, 12, 57, -27,
    15, -50, -4, 26, 59, 21, -35, 53, 6, -8, 46, -46, -6, 19, -1, -4, 56, -29, 18, -28, 46, -4, 16, 43, -5,
    -41, -43, 32, -21, -24, 6, 44, 9, -16, -33, -36, -33, 28, 9, 29, -16, -11, -35, -37, 19, 79, -7, -60, 24,
    -72, 32, -79, -61, -31, 21, -87, -49, 65, -39, 63, 13, 30, -24, -12, -15, -79, -7, -33, -80, -23, -18, 1,
    -15, 33, 73, -56, -23, -37, -6, 32, 32, -4, 84, -119, 62, 21, 23, -2, 6, 12, 33, 38, 14, 34, -22, 11, 6,
    -32, 50, 50, 38, 16, 46, -23, -38, 69, -42, 75, -32, 5, -5, -20, 102, -101, 24, 127, 11, -15, 61, -81,
    -63, -35, 6, -55, 61, -24, -48, 28, -39, -25, 101, -73, 84, -35, 15, -31, -4, -28, 45, 109, 7, -34, -26,
    13, 9, 40, -10, 85, 35, 27, -41, -82, 63, -60, -84, -84, 7, 21, -33, -31, 76, 28, 27, -19, 18, -83, -53,
    -29, 41, -14, -22, -110, 40, -2, -12, -47, -2, -2, -42, -7, 84, 11, -5, 12, 2, -1, 62, -4, -31, -72, -5,
    10, -12, 16, 4, -7, -7, -12, 58, 16, -110, -17, 10, -19, -24, -19, -76, 59, -33, -3, -17, -37, 14, -2, 8,
    -10, -11, 3, -16, 40, 18, 35, -45, -7, 13, -27, 100, 56, 38, 23, 15, 29, 75, -55, -4, 56, 2, -13, -14, -6,
    22, -8, -108, 19, -60, -16, 32, 33, 35, 21, -6, -59, -16, -8, -17, 40, -84, 15, -6, -86, -17, 4, -22, -70,
    -41, -36, 31, 9, -28, 1, -24, -3, 9, -7, 109, 18, -24, 39, 40, -68, 86, -49, -30, 20, 33, 9, -10, 5, 75,
    -34, -127, 46, -62, -52, -8, 0, 98, -1, 48, -41, -19, -2, -25, 5, -22, -8, 28, -36, -51, -16, -36, -26,
    -101, -29, 36, -16, -121, 13, -15, -20, 16, -18, 50, 2, -16, -51, -57, 20, 55, -76, -46, 17, 43, -23, -31,
    -25, -18, 2, 6, 41, -1, -15, -46, -25, 19, -37, 6, -30, -61, -23, 5, 41, -41, -13, -46, 61, -14, 41, 65,
    -56, -27, -31, -50, -34, 47, 40, -25, -30, -10, -26, -38, 30, -38, -26, -32, 17, 53, 33, 16, -1, 84, -27,
    -35, 34, 18, -12, -5, -14, -33, -19, -38, 78, -40, 10, 74, -24, -26, 6, 26, 32, 12, -27, 89, 52, 49, 13,
    21, -31, 16, -7, -22, 17, 84, -19, -33, -67, -8, -49, -11, -3, -72, -46, -46, 29, -77, 127, 27, 0, -5,
    -11, -8, 3, 70, -31, 41, 21, -6, -33, -16, 42, -45, 18, -19, -91, -4, 7, -19, 0, 33, -25, 39, -23, 70, 70,
    10, 68, 13, 28, 79, 26, 8, -59, -40, -92, 53, -31, -51, -2, 3, -92, 65, 73, 65, 4, 63, 110, -14, -22, -12,
    -52, 8, 84, -9, 28, -120, -47, 20, -127, 80, 5, 95, -46, 22, 48, -48, 78, -89, 84, -16, 11, -42, 58, -24,
    56, 19, 15, 51, -36, -9, -28, 41, -55, 42, -17, -44, 46, 35, -70, 32, 35, 11, 31, 34, -51, -33, 5, 38,
    -30, -26, 3, -5, -17, -75, 13, 6, -96, 8, 16, -12, -41, 15, 32, -65, -6, -88, 60, -6, -16, 16, -13, 18,
    120, 33, 55, -57, -82, -36, -22, 72, 17, 35, -78, -6, -4, 100, -73, -10, 105, 27, 59, 68, 20, -32, -8, 71,
    40, -40, -61, -44, -18, 23, -31, 19, -7, -47, 1, 41, 115, 14, -23, -3, 55, 4, -51, -43, 70, 71, 17, 47,
    -114, -76, -45, -15, -63, 14, 96, 1, 32, -36, -54, -62, -34, -38, -46, -21, -44, 6, 54, -44, 28, 91, 16,
    21, 18, -2, -31, -53, 16, 64, 35, -19, 54, 66, 40, -53, 37, 57, -82, 40, 21, 31, -18, 53, -21, -13, -31,
    -106, -111, 5, -12, -28, -18, -38, 53, -46, 25, 8, -20, -45, 72, 0, 72, -59, -34, 19, 82, -3, 3, 7, -28,
    -29, 9, 0, -55, 38, 54, -12, 91, 2, 47, -45, -37, 3, 40, -28, -93, 29, -59, 12, -30, 120, 45, -82, -28,
    33, -9, 127, 24, -67, 20, 28, -16, -36, -94, 35, 5, -28, -35, 41, -18, -39, 26, 8, 63, 3, -6, -30, -3,
    -25, 12, -1, -34, 82, 1, 16, 11, 49, 33, -56, -79, -22, -28, -15, 0, 39, -4, -29, -39, -30, 22, -6, 6, 66,
    29, -17, 59, 29, 29, -87, -71, 14, 0, 10, 2, -16, 63, 68, 63, -9, -32, -52, 21, -58, -48, -62, -81, -33,
    -15, 37, -21, 21, 44, 127, -15, 117, 32, 12, 2, -70, 58, -31, -94, -55, 0, -54, 9, 58, 60, 87, 19, 25, 1,
    -3, -51, 60, -2, -18, -14, -33, -37, 39, -10, 53, -22, -4, 31, 3, -43, -63, 2, 9, -8, -16, -52, -18, -26,
    48, -81, -10, 6, -5, 18, -23, 30, -32, -1, 28, -4, -4, -36, 4, 13, -30, -15, -4, 32, 26, 23, -68, 52, 63,
    -42, 0, 91, -12, 25, 12, -25, 22, -17, -39, 25, -29, 61, 2, 23, 5, 15, -36, 32, -19, -10, 62, -35, 48,
    -79, -3, 26, 10, 56, -12, 64, 7, 33, -55, 71, 15, 0, 87, 75, -37, -47, 13, 64, -19, 22, -43, 9, 7, 100,
    -3, 45, 31, 17, -15, 0, -36, -21, -32, 16, -104, 57, 3, -15, 21, 54, 10, -34, 26, -9, -41, -7, -19, 10,
    -22, 31, -61, -2, -66, 69, -3, -17, 7, -24, -22, -94, -29, -51, 58, 19, 9, 34, -70, -40, -81, -18, -28,
    40, -2, -25, -5, 35, 23, 52, -1, -24, 29, 1, 43, 31, 28, -24, 17, 3, 43, 45, -26, 14, 34, -13, -32, -2,
    40, 3, 15, 8, 45, 65, -1, -26, -8, -31, -23, -16, 13, -71, 3, 42, -25, -16, 50, -69, -17, -42, -33, -33,
    -52, -29, 9, 28, 41, 79, 34, 11, -24, -9, 84, 41, -19, -42, -71, -4, -3, -19, -7, 0, -14, 41, -32, 23,
    117, 28, 127, 32, 32, 34, -6, 39, -64, 88, 12, -32, -44, -7, -58, -54, -37, -75, 23, -29, 48, -40, 3, 127,
    20, 32, -20, -1, 40, 17, 25, -64, -11, -52, 63, -18, 9, -31, -14, 21, -45, -48, -39, 2, 19, 55, 22, 42,
    -18, -13, 38, -25, -51, 3, -94, -65, 36, -46, -7, -18, 38, 24, -43, 28, 63, -27, 2, -10, -1, -33, 24, 79,
    -1, -30, -23, -37, 44, -53, 26, -44, 82, -44, 49, -36, 74, 13, -26, 3, -13, 48, -29, -7, -8, 12, -33, -6,
    31, -10, -75, -39, 63, -6, -38, -65, 16, -25, -17, 52, 15, 28, -48, 27, -116, -17, -66, 12, -14, -56, 3,
    -3, 16, -11, -15, -9, -3, -91, 43, 40, 82, 38, 24, 7, 52, -4, -18, 1, 17, 6, -22, -45, -27, 18, -37, -28,
    30, -15, -15, -66, 72, 9, 37, 4, -8, -49, 4, -3, 10, 5, -87, -37, -110, -63, -72, -31, -19, 15, -22, 11,
    42, 127, -13, -54, 7, -6, 39, -18, 1, -6, -65, 81, 46, -30, 24, 46, -123, -10, 68, -13, 49, 61, -1, -6,
    -41, 63, -43, 95, -6, -16, -17, 52, 0, -21, -28, 3, -16, 70, 17, 6, 19, 114, 46, 91, 21, 98, -26, -13, 36,
    -24, 14, 26, -38, -53, -16, -40, -11, -3, -63, -32, 0, 63, -26, 36, -49, -47, 22, -12, 17, -10, -22, -39,
    -44, 82, -98, -9, 16, 66, -6, 87, -15, -47, -16, -62, -86, -53, -51, -6, -82, 65, 6, -25, 58, 110, -44,
    -51, 60, -9, -26, 69, -40, 26, 68, -13, -24, 22, 10, -22, -45, 19, 62, -68, 85, -62, -2, 16, 23, 32, 18,
    -57, -5, -18, -45, 4, 26, 7, 43, 26, 16, -66, 8, 66, -24, 7, -9, -32, 26, 20, 92, 24, -22, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_13_bias[16] = { /* 16 */
    -4764, -3624, -4645, 11524, 4992, 4179, 83, -2453, 883, -2399, -14103, -783, -7137, -8465, 6695, -10132,
};

static const int32_t conv_2d_13_multiplier[16] = { /* 16 */
    1149760927, 1747513999, 1641139494, 1815333141, 1480122102, 1162530490, 1944092358, 1713257794,
    1160138859, 1088382156, 1355536314, 1700923083, 1449331615, 1125166734, 1658282923, 1147705956,
};

static const int8_t conv_2d_13_shift[16] = { /* 16 */
    -7, -8, -8, -8, -8, -7, -8, -8, -7, -7, -8, -8, -8, -7, -8, -8,
};

static const conv_layer conv_2d_13_layer = {
    14, 14, 16, /* input: height, width, channels */
    14, 14, /* convolution: height, width */
    14, 14, 16, /* output: height, width, channels */
    3, 3, 1, 1, 1, 1, 1, 1, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -128, -128, 127, /* zero points, range of the output */
    conv_2d_13_weights, conv_2d_13_bias, conv_2d_13_multiplier, conv_2d_13_shift
};

static const int8_t conv_2d_14_weights[2335] = { /* 16x3x3x16 */
    12, 127, -80, 23, 18, 41, 48, 26, -30, 61, -13, 2, 16, -88, -69, 14, -21, 10, -29, 68, 12, -4, 45, -6, -1,
    -25, -7, -38, -60, -7, 14, 35, 12, 7, -54, 48, 94, 64, 1, -51, -10, -13, -23, -52, 50, 22, -30, 4, 67,
    -11, 124, 3, -42, -14, 1, 121, 34, -17, -3, 78, -28, 26, -29, -69, -28, -26, 37, -10, -1, -20, 18, -63,
    39, -47, -12, 9, -25, -5, 20, -13, -38, -73, -26, -32, 32, -13, -6, -126, -28, -11, -11, 31, 11, 50, 7,
    -35, -10, -7, 45, 67, -15, -27, -118, 94, 72, -82, -22, -24, -4, -34, 91, -118, -41, -19, 39, -17, -61,
    39, -6, -26, 64, -7, -78, 26, 5, -117, -56, -15, 19, -78, -61, -4, -1, 32, 0, -118, 27, 38, -75, 47, -9,
    29, -18, -39, 41, -31, 17, -2, 6, -9, -20, 60, -17, -19, -48, -25, 62, 13, 39, 4, 0, 33, -8, 5, 52, -3,
    -14, 4, 24, -31, -68, -14, 80, 7, 15, -21, -29, 38, -19, -42, 127, 6, -47, -20, 29, -17, -36, -12, -16,
    31, 25, 6, 2, -11, -4, 16, -2, 23, -28, 38, 26, -7, -42, 9, 23, 1, 99, -15, 50, 22, 0, -10, 5, 38, 8, -8,
    -8, 31, -52, -16, 58, -9, -46, -17, 60, 10, 14, -26, 22, -21, -22, -70, 7, 32, 43, -8, -9, -7, -9, -35,
    -48, 35, -41, 7, 31, 29, -44, 10, 63, -1, 24, 14, -43, 40, 72, 0, 7, 37, -33, -22, 22, 55, 4, 14, -16, 54,
    39, -12, 5, 12, -9, 5, 28, 27, 14, -33, -44, 21, 5, 3, -4, 24, 52, 8, -36, -22, 4, -9, -75, 64, 36, -70,
    -17, -33, 55, -33, -51, 5, 28, -32, -19, -21, -73, 48, -58, 8, 8, 49, -5, -11, -16, -37, 0, -13, 24, -25,
    32, 29, 85, 63, -104, 4, 36, 98, 20, 8, -60, -8, 5, 32, -127, 8, -3, -10, 47, 54, -65, -7, -62, -21, -32,
    -16, -53, -15, -28, 8, -9, -32, -38, -19, -51, 36, -63, 14, -72, 51, 23, -14, 8, -26, 9, 54, 1, -24, 4, 4,
    20, 25, -84, 1, -13, 18, 13, 9, -11, -53, 6, 15, -26, 39, -7, -9, 2, 3, -59, -65, -56, -47, -32, -23, -49,
    30, -42, 84, -17, -40, -17, -44, -33, 2, -31, 5, -86, -44, 26, -20, -10, -15, -28, 24, -14, -13, -17, -51,
    -36, 38, 15, 18, -73, -41, 49, 25, -33, 10, -18, -26, -42, 17, -21, -4, 34, -1, 5, 54, 18, -50, 7, -79,
    -85, -33, -31, -48, -37, 79, 113, -13, 31, -1, 65, -47, -35, -56, 43, 10, -15, -1, 14, -19, -102, 16, 64,
    9, -11, 20, 28, -3, -71, -38, -13, -3, 48, -41, 0, 52, 19, -62, 54, -52, -5, 0, 51, -23, 30, 3, -19, -65,
    -45, -19, -13, -36, -20, 45, 20, -6, -40, 18, 24, -96, -10, -34, -1, -10, -47, -81, -28, -12, -50, 11, 20,
    60, 4, 19, -32, -89, -41, -22, 33, -23, -3, -84, 40, 11, 13, -47, -98, 65, 58, 22, 106, 59, 50, -2, -35,
    -41, -85, 14, 29, -24, 8, 38, 5, -37, -65, -46, 56, 25, 55, 59, -127, -24, -60, -28, -46, -32, -78, 31,
    49, 52, -39, -10, -12, -34, 16, 64, 46, -31, -24, 0, 38, -14, 5, 5, -64, 67, 79, 6, -47, -19, 7, 12, 0,
    -40, 23, -2, -41, -39, -8, -55, -95, -76, -28, -6, -50, -13, -15, 26, 72, 35, 49, 11, 43, -38, -55, 25,
    -64, 6, -20, 29, -6, -49, -34, -16, -6, 2, 1, 21, 3, -14, 86, -28, -127, 30, -62, 40, -19, 13, 86, 45,
    -15, -21, 11, -5, 73, -19, -32, 20, -56, 18, -54, -16, -34, 16, 26, 58, 48, 44, -42, 26, 48, -26, -41,
    -15, -11, 22, -1, 4, -2, -11, -13, -45, -12, 21, -73, 6, 42, 39, 25, 2, -97, 45, 78, -25, -87, 51, 31,
    -29, 39, -41, 14, -11, 49, 29, 3, 30, -5, 24, 1, 50, -26, 42, 43, 0, -16, -35, 15, 14, 39, -2, -18, -59,
    8, -20, 19, 68, 33, 29, 5, -32, -113, 37, -20, 22, 10, 27, -59, -36, -73, -65, 8, 1, -14, -38, 53, -25,
    84, -14, -54, -90, -59, -57, -81, 12, -69, 107, -12, -89, -27, -44, -29, 14, -4, 4, 16, -59, -45, 48, -13,
    3, -58, -38, 20, -82, 34, -78, -67, 78, -87, -59, -42, -3, 53, 23, -24, -21, 13, -41, 2, -59, 21, 12, -6,
    -42, 71, -7, -27, 13, -50, -51, 17, 63, -29, 42, 74, -27, -28, -3, -127, -18, 70, -4, 43, -48, -58, 102,
    28, 68, -41, -11, 87, -80, 7, 1, -91, 34, -50, -15, -29, -41, -25, 98, 6, -24, -28, -43, -57, -37, 34, 12,
    -33, 1, -32, -25, -78, 41, 25, 1, -5, 6, 8, 44, 33, -32, 48, 9, -122, -11, 107, -12, 48, -33, -89, 125,
    55, 3, -64, -21, -46, -72, 13, -13, -69, 25, -80, -39, -16, 63, -79, 50, -9, -4, -23, -67, -37, -63, 41,
    44, 19, -79, -55, 18, -48, 30, 14, -22, 17, -41, 86, 12, -43, -8, -31, 116, -34, -62, -102, -40, -46, -24,
    11, -41, -81, -46, 42, 31, 16, -42, -34, 26, -7, -45, -127, -16, 2, -88, 6, -39, -26, -38, 6, -56, 36,
    -11, 26, -20, 5, -36, 11, -26, -41, 1, -3, -31, 5, -25, 18, -11, 24, 30, -22, 46, -36, -27, -61, -25, 8,
    -40, -9, -10, -54, -37, 1, 40, 35, -8, -44, 42, -54, -17, -93, 5, -9, -43, 24, -41, -5, -34, 15, -88, 22,
    -7, -12, -26, -12, -18, 28, 78, -59, -11, -18, 66, -39, -12, -4, 7, 6, 87, -15, 3, 31, 36, -1, 4, -3, -16,
    42, 22, -91, -34, 13, -15, 14, 7, 5, 18, 14, -23, 47, -27, -17, 41, 69, -38, -11, -23, 21, -29, -30, -32,
    42, -88, -40, 28, -16, -16, 20, -56, 39, -7, 62, -55, 16, -3, -10, 32, -2, 22, -7, 3, -67, 65, 8, -13,
    -18, 15, -31, -2, 19, 11, -45, 14, -35, 72, -9, -29, -14, 37, 22, 47, -3, -1, -11, 2, 112, 7, -74, 76, 53,
    -36, 63, 69, -23, -18, -6, -112, -12, 3, -5, -51, -52, 15, -24, 26, 28, 60, 47, 20, -67, 105, 37, -14,
    -30, 20, -102, -36, 7, 39, -20, -2, -12, 85, 62, -50, -22, 86, 47, 83, -23, 21, 5, 15, 105, -51, -42, 40,
    51, -26, 18, 35, -29, -47, -56, -59, -45, -67, -38, -45, -77, 13, -68, 38, 7, 6, 46, 9, -15, 26, 59, -31,
    -36, 15, -127, -10, -47, 65, -51, -20, -50, -7, 17, -1, 35, 24, 49, 84, -33, -21, -26, 12, 47, 34, 17, -6,
    56, 100, 20, -16, 33, -28, 46, -7, -11, -72, -14, -13, -21, -106, 9, -47, 19, 21, 44, -20, -49, -65, -82,
    3, -11, -43, 69, -19, -75, -22, -16, 27, 14, 32, 96, -34, -37, -2, 43, 46, -20, 0, -10, 20, -51, 41, -58,
    83, 4, 30, -37, -41, -6, 1, -116, 127, -43, 0, 17, -48, 7, -11, 7, -44, -29, -48, 57, -75, -71, -64, -49,
    68, 30, 24, 2, -3, -17, 43, 20, -21, -11, -16, 92, -25, -50, -7, 47, 24, 21, -8, -77, 86, 2, 61, -25, 26,
    -14, 41, -70, 27, -31, -10, -74, 87, -25, 35, 14, -55, 72, -7, 37, 31, 26, -34, 21, -17, -26, -47, -60,
    -16, -29, -18, -25, -13, -18, -17, -15, -30, -44, 23, 37, -35, -34, -7, 36, -29, -30, -1, -51, 62, 26,
    -18, -16, -8, -101, 23, -34, -72, 8, 90, -88, -94, 62, -49, 12, -12, 11, 32, 76, -51, -32, -44, 41, -115,
    -9, 4, -28, -23, 15, -39, 20, 59, -75, 29, 36, -28, 74, 35, 36, -127, -3, -38, 76, 88, 35, -10, 19, -10,
    41, -32, -13, -32, -65, -10, -61, -23, -15, 76, -31, -100, -29, -53, -38, -13, -27, 35, 20, -46, -31, -34,
    21, -21, -42, 77, -28, 9, 14, -67, 8, 14, -59, -3, -15, 5, -6, -40, 18, -41, -7, 62, 71, 36, 26, 7, -6,
    30, 71, -52, -70, 9, -32, -83, -58, 15, 38, -79, -49, -46, -87, -19, -82, -17, -50, 15, 59, -54, 13, -7,
    -16, -18, -64, 27, -56, 68, 43, -44, -39, -11, -69, -36, -9, 31, 57, -9, -57, 5, 31, 51, 13, 22, -16, -16,
    -40, -6, 3, 1, -89, -11, 19, -16, -8, 8, -92, -64, 46, -11, 48, 33, -56, 20, -50, 51, -94, -21, 14, 3,
    -18, -47, 6, 71, -47, 4, -48, 15, 55, -2, -27, 0, -43, -68, -26, -42, 34, 18, -6, 47, 0, -40, -18, -19,
    37, -29, -19, -38, -4, 28, 9, 28, 54, -37, 8, -62, 38, -33, -8, 28, 49, 58, -11, 85, 3, -28, 58, -1, -8,
    28, 35, -7, 28, 6, -7, 26, 5, -24, -21, 62, 56, -3, 27, -20, -43, 43, -52, 123, 9, -8, 73, 59, -20, -89,
    -7, -30, -2, 40, 48, 76, 68, -3, 9, 101, -95, 28, -47, 19, 34, 101, 24, -4, -14, -36, 42, 0, 19, 37, 44,
    7, 70, 62, 115, 27, -66, 2, -83, 12, 65, 0, 51, 13, -127, 4, -45, -9, 17, -46, 71, 101, -1, -33, -17, -8,
    28, 28, -54, 3, -34, -12, -4, 58, -13, -5, 22, 14, 41, -11, 35, -64, 77, 63, 16, 30, 36, -72, 49, -24,
    -36, -57, 46, 43, 67, -10, -5, -10, -1, 31, -9, 16, 17, -71, 59, -27, 48, -86, -103, 67, -31, -36, 50, 4,
    -19, -32, -10, 3, -82, -5, -59, 104, -45, -20, 26, -57, -76, -61, -4, -62, -91, 31, 15, -27, -53, -33,
    -40, 86, -60, -9, -9, -13, -21, 41, -10, 48, -13, 14, -46, -37, 48, 7, 95, 33, 82, 57, -41, 53, -52, 74,
    5, 70, 127, -37, 126, -15, 16, 26, 33, -69, -13, 27, -4, -28, -101, -19, 9, -63, -70, -89, 76, -101, -25,
    7, -59, -46, 89, -2, -26, -49, -107, 50, -6, -5, -24, -66, -48, -61, 2, 70, -68, -27, 65, 20, 52, -23,
    -119, 82, 17, 37, 97, 10, -8, 23, 67, -31, -61, -8, 43, -3, -6, 11, 7, 42, -61, -49, -7, 3, 38, -21, 36,
    3, -35, 15, -6, 61, 24, -23, 14, -2, -10, -8, -17, 6, 20, -14, 25, -1, 60, 10, -8, -7, 62, 24, 8, -22,
    -74, 17, 3, -63, 6, -6, -72, 46, -30, 46, -18, 25, -55, 18, 43, -36, 49, -23, -47, 5, -8, -58, -14, 20,
    -22, 27, -8, 93, -22, 53, 29, -9, 15, -11, -37, -37, 14, 9, 57, 17, 40, -13, 24, -31, 57, 6, -32, -23,
    -25, -16, -32, -46, -34, -30, -78, 30, 26, -23, 8, -4, -30, -21, 22, -48, -10, 25, 15, -35, -28, -19, -7,
    56, 50, 38, 8, 53, -46, -6, 15, -2, -88, 19, 21, -42, -45, 5, 127, 63, -2, 6, 3, 12, 12, -35, -35, -47,
    -103, -43, -35, -7, 48, -81, -64, -15, -4, 8, 38, 31, 12, 49, 41, -5, -45, -40, 1, -31, -61, 86, 2, 76,
    -31, -33, 18, 8, 30, 57, -40, 10, -20, 57, -99, -29, -127, 93, -34, 44, -13, -35, 36, -15, -44, -2, 8, 13,
    -42, 88, -77, -61, 48, -71, -69, -9, 25, -8, 9, -17, 31, 52, 70, -9, -37, 2, 22, -17, -28, 33, -30, 48,
    -17, -3, -1, -1, -3, 27, -14, -16, -7, 64, -33, -16, -101, 55, -32, 0, 40, 8, -13, -1, -43, -31, 41, 23,
    -26, 50, -2, -41, -6, -55, -68, 2, 41, 30, -62, -92, -13, 65, 0, 28, -34, 16, 10, -6, -5, -46, -42, -16,
    57, -28, 10, 5, -90, 45, -83, 22, -28, 87, 25, 19, -82, -6, -68, -46, 2, 30, -49, 72, -6, -21, -54, -26,
    -5, 42, 71, 1, -16, -41, -53, -14, 2, -11, 11, -4, -2, -3, 69, 62, -69, -30, -40, -54, -18, -20, -8, 1,
    -63, 2, 31, -3, -9, 33, -66, 53, -32, 0, 18, -10, -17, -16, 22, -12, 6, 47, -49, 13, 21, -33, -50, -34,
    20, 13, 11, 16, -25, 14, 8, 5, -7, 54, 73, -37, 21, 72, 28, 127, -74, -2, -16, -52, 6, 25, -16, -9, -27,
    -23, 44, 1, -37, 23, 19, 41, -39, 6, 23, -15, -8, 1, -64, -20, -15, -45, 0, 20, -19, 5, -13, -64, -4, -28,
    4, -10, -17, 30, -17, -16, 22, 48, 4, -13, 16, 21, -25, 67, -57, 23, -8, -24, 14, 32, -23, -80, 39, 17,
    -23, 5, -21, 12, 28, 28, -2, -22, 25, -28, -16, 27, 2, -76, -80, -68, 37, -6, -47, -32, -14, 10, -15, 3,
    0, -19, 10, 84, -21, 25, 55, 69, -114, 32, 15, -18, -51, -90, 51, -42, -11, 64, 19, 36, 37, 63, -16, -1,
    -65, 58, -1, -14, 3, -46, -60, -24, 7, -13, -42, -19, 22, 23, 2, 46, 27, 29, -6, -26, 80, 73, -127, 44,
    -58, -2, -5, -7, -75, -20, 63, 44, -33, -31, -29, -8, 60, -49, 65, 20, -8, 39, 15, -2, -39, -28, 42, 11,
    -46, 27, -37, -14, 34, -61, -40, -31, 19, 2, -30, -12, -15, -27, 53, 3, -26, 75, -87, -50, -20, 23, -122,
    48, -38, -6, -2, 17, -3, -22, 36, 73, 52, -42, -75, -4, 33, 43, 98, 22, -48, -37, -17, 13, -23, -42, 59,
    -4, -34, -30, -20, 5, 52, -47, 9, 46, 26, -31, 19, -2, -7, -56, 9, -24, -29, 23, -73, -19, -31, -22, -62,
    -13, -55, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_14_bias[16] = { /* 16 */
    2277, -919, 10444, -2922, 2303, 9480, 14119, 13916, 2990, 11573, -7567, -1233, -5911, 10503, 3469, 4373,
};

static const int32_t conv_2d_14_multiplier[16] = { /* 16 */
    2108953562, 1262640337, 1638444964, 1646184239, 1867286103, 1870368801, 1300881734, 1217943043,
    1818755530, 1182328636, 1240971150, 1782660904, 1419851629, 1301161664, 1285289371, 1944936551,
};

static const int8_t conv_2d_14_shift[16] = { /* 16 */
    -10, -9, -10, -10, -10, -10, -9, -10, -10, -9, -9, -10, -9, -10, -9, -10,
};

static const conv_layer conv_2d_14_layer = {
    14, 14, 16, /* input: height, width, channels */
    14, 14, /* convolution: height, width */
    14, 14, 16, /* output: height, width, channels */
    3, 3, 1, 1, 1, 1, 1, 1, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -34, -128, 127, /* zero points, range of the output */
    conv_2d_14_weights, conv_2d_14_bias, conv_2d_14_multiplier, conv_2d_14_shift
};

static const add_layer add_15_layer = {
    -128, 1241035470, -1, /* left: zero point, multiplier, shift */
    -34, 1073741824, 0, /* right */
    1, 1698603480, -18, -128, /* sign of the right, output */
    -128, 127, /* range of the output */
    {1, 1, 1, 14, 14, 16}, {0, 0, 0, 224, 16, 1}, {0, 0, 0, 224, 16, 1} /* shape, elements to the next of each dimension */
};

static const int8_t conv_2d_16_weights[2335] = { /* 16x3x3x16 */
    57, -55, 41, 3, -8, 42, -75, -58, -23, 45, -5, -63, 47, -19, 6, -44, -49, 127, 1, 9, 65, 1, -12, -2, 51,
    -35, -91, -40, 41, 64, -16, 36, -38, -9, -16, -9, 6, 9, 21, 30, 3, 8, -5, -17, -60, 46, -39, 4, 86, 31, 3,
    14, 21, 3, -84, -75, -26, 20, -31, -66, 84, -23, 2, -26, -79, 41, 7, 33, -37, -22, 14, -28, 0, 7, -64, 18,
    23, 3, -56, -28, 36, -96, -85, 35, -29, -31, 70, 16, -38, 4, 68, -56, -56, 14, -7, -60, 9, 44, -13, -6,
    -29, 30, -46, -70, 47, 41, 37, -42, 7, -7, 106, -27, -37, -84, -8, 56, -13, -39, 16, -9, 53, -11, 35, 112,
    -8, -16, -25, -44, -1, -17, -59, -21, 44, -37, 43, 17, 29, 8, 15, -105, -41, -17, -32, 11, -35, -6, -13,
    53, 46, -37, -80, -86, -58, -49, -13, -8, 5, -22, -40, 16, -9, -79, -12, 16, 30, 24, 103, -56, 39, -72,
    -30, 29, -5, -13, 13, 27, -75, -16, -40, -55, -75, -11, 117, -11, -15, -60, 67, 20, 57, 6, -44, -49, -43,
    -23, -23, 44, -68, -38, -21, -95, -76, 20, -22, 0, 4, -50, 7, 27, -10, 22, 14, 82, 75, 35, -6, -81, -25,
    -6, 3, 3, -10, -4, -13, 127, -59, -20, -1, 2, 102, -11, 24, -57, 56, -71, 57, -9, -23, 6, 109, 23, -14,
    -63, -14, 37, -95, -45, 53, -42, 58, 20, -122, 24, 1, 15, 42, -62, 21, 72, 16, 18, -22, 26, -41, -40, -3,
    21, 6, -22, 11, 3, 10, -29, 53, -22, 30, -13, 107, -5, -126, -92, -8, -24, -9, -21, -28, 2, 63, 31, -2,
    39, -17, -9, -16, 43, -11, -33, -7, -33, -13, 29, -6, -19, -25, 20, -19, -2, -2, 17, 26, -14, 10, -15, 9,
    15, -21, -11, -9, 21, -10, -12, -23, -1, -21, -1, -21, -9, 14, -1, -30, 52, 1, -8, -3, 9, -31, -6, 40,
    -39, -33, -16, -16, 10, -8, -12, 46, -35, -18, 26, 13, -2, 45, -53, 10, 9, -19, 60, 127, 9, -61, -21, -4,
    7, -34, 17, -13, 13, 34, -23, -15, -6, -17, 62, 56, 15, 4, -4, -1, 25, 0, 0, -17, 22, 0, -10, -4, 7, 9,
    -25, -1, 18, 18, 5, -16, -17, 10, -15, -2, -1, 27, -14, -50, 0, 17, 12, 35, 3, 0, -11, 16, -7, -22, 11,
    -12, -3, -15, 5, -48, -15, 4, 18, -2, 32, -22, -28, 15, -40, -42, -2, -40, 26, -22, 42, 0, 65, -14, -42,
    -31, -23, 81, -2, -19, -64, -82, 34, -50, 103, -21, -28, -7, -54, -39, -19, -14, 4, -68, -39, -61, 38, -8,
    -8, -15, -62, -14, -77, -67, -127, -10, 11, -18, 59, -93, 13, 47, 37, -21, 3, -17, -43, 47, -32, -7, 58,
    -10, -2, -12, -58, 121, 80, -9, -48, -36, 12, -27, 90, 11, 20, 22, -18, -34, -16, 13, -45, -3, -7, -26,
    34, -12, 60, 12, -45, -13, -1, 28, -69, 20, 0, -5, 21, -31, 18, 23, 46, -7, 59, -11, -27, 21, -49, -41,
    -31, 17, -30, -20, -47, 87, 4, -20, -37, -6, -17, 7, 65, 47, 103, 8, -24, 17, -38, 4, -51, -23, -69, 33,
    -41, 2, -51, -16, -16, 3, 35, -8, -33, 67, 4, 51, -23, -12, 8, 20, 7, -3, 14, -48, 25, 62, -108, 17, -12,
    -10, 23, 51, -75, -15, -76, 54, -15, -57, -33, 26, -32, -18, 127, 7, 3, -31, -11, 6, -70, 2, -4, -2, -7,
    -48, -42, 53, -1, -21, 6, 31, 36, 79, 40, -27, -28, -25, 46, -98, 14, -40, -9, 29, -3, 23, 97, 59, -16,
    -10, 16, -14, -40, 45, -62, 119, -7, -34, 34, 51, -2, -11, 46, 16, -9, -64, 22, -6, -54, 14, -20, 40, -6,
    -40, -23, 26, -28, -22, -76, 41, 53, 48, 34, 8, -41, -15, -4, -77, -6, -45, 67, -6, 10, -21, -17, -44, 42,
    44, -38, -14, -20, 64, -80, 83, 26, -46, 34, 35, -33, 27, 49, -56, 25, -67, 20, 25, -51, 49, -5, 36, 27,
    15, -3, -31, -31, 49, -74, 2, 57, 16, -30, 41, -42, -44, -2, -101, -11, 41, 93, 25, 15, 47, -66, 79, -3,
    -29, 45, 43, 47, -78, 19, -76, -42, 10, -60, 26, 38, 51, -127, 40, -17, -30, 17, 58, -37, -14, -60, -109,
    -2, 22, -31, 32, -10, 113, 1, 95, 58, -35, -11, -32, -88, -76, 10, 24, -10, 26, -23, 50, 11, -20, 20, -11,
    27, 82, 47, 58, 48, 9, 13, -86, -61, -56, -94, -30, 31, 16, -29, -111, -29, 21, 31, 8, 0, 28, -57, -74,
    -24, 1, -32, -82, -25, 60, -18, -19, 46, -20, 35, -3, -65, -59, -12, 23, 12, -2, 46, -27, -11, -47, 18,
    -16, 23, 82, 14, -23, -1, 56, 85, 5, -64, -24, -33, -38, 11, -35, -40, -107, -22, -30, 30, -63, -51, 63,
    -23, 8, -54, 19, 19, -52, -27, 33, -17, 64, 38, 0, -19, -32, -49, 7, -41, 74, 9, -74, 65, 22, -12, -48,
    -48, 16, 66, 86, 1, 14, -36, 10, -15, 33, -54, 30, -42, -43, -10, -70, -50, -32, 50, -16, 35, 4, 13, -46,
    -8, 6, 1, -27, -30, 14, 6, -29, 11, 9, 28, -15, 77, 55, 16, -20, -71, -30, -15, -38, -34, 104, 29, -71,
    22, 10, 78, 19, 43, 6, 7, 12, -27, -49, 24, 33, -3, -23, -15, 113, -28, -15, -15, -34, 127, 8, -6, -61,
    24, -17, 36, 28, 41, -43, 20, -7, 48, -13, -5, -38, -18, 20, 3, -68, -25, 36, -39, 26, 28, 4, 32, -11, 75,
    57, -14, 10, -9, 2, -54, -19, -62, -40, 96, -57, 55, 41, 21, 112, -54, -29, -42, -30, 22, -28, 0, 52, 33,
    16, 6, -32, 45, 20, 22, 69, -32, 20, -18, -23, -62, 15, 33, -37, 54, 14, -62, 35, -6, 4, 1, 5, -4, 15, 37,
    0, -90, -115, -10, 94, -72, -50, -40, -60, -36, 49, -51, 4, -6, 88, -5, -8, 41, -77, -14, -30, -8, -79,
    -75, -12, -46, 36, -105, -62, -25, 87, 4, 3, -57, -82, -4, -3, 48, -50, -52, -39, -89, -4, -81, -47, -77,
    -87, 9, -48, 12, -32, -56, 61, -61, 26, -3, -88, 22, 46, 6, 107, 61, -50, 11, -61, 54, -14, -51, 26, -26,
    2, -42, -69, -41, 69, 3, 92, -9, 36, -19, -13, 63, -11, -33, 11, -32, -39, -14, -20, -11, 42, 17, 41, 16,
    -54, -38, -66, 62, -12, -43, -101, 42, 38, 117, -44, 58, -40, 25, -8, 20, -127, -14, -7, 93, 19, -46, -68,
    46, 18, 56, -57, 87, -31, 39, -16, 28, -65, -44, 33, 36, -21, -12, -105, -7, -20, -9, -47, 43, -5, 101,
    54, -39, 61, 33, -126, -1, 28, -65, -52, 13, -12, 24, -4, 19, -24, 0, -13, -64, -29, 15, 44, -11, 46, -55,
    32, -34, -56, 43, 11, 0, -34, 33, -34, 105, 34, -60, 30, 20, -55, -3, 4, -28, 86, 29, 21, 22, -83, -40,
    -32, 48, 20, 24, -32, 64, 64, 76, -14, 25, -47, 15, 50, -39, -83, -34, 0, -49, -36, 4, 53, 58, 99, 55, 37,
    -21, -61, 0, 13, -77, -61, 5, -4, 74, -14, -16, 15, -8, -24, -13, 47, -2, 96, 80, 47, 21, -49, -8, -15,
    50, 72, 17, -6, 3, -18, 91, -33, 39, -25, -6, -13, 43, -14, -19, -47, -127, -91, -59, 37, 38, 31, 57, 39,
    -55, -46, -104, -28, -44, -37, 19, 15, 37, 53, -53, -25, -97, -43, -12, 20, -41, 115, -3, 40, -54, -13,
    -37, -9, 42, -15, 35, -68, 34, 86, 42, 61, -24, 69, 15, 24, -77, 18, -22, -21, 74, 65, 3, 15, -2, 73, -40,
    -44, 20, 0, -32, 34, -32, -4, -108, 33, -127, 33, -53, -28, -53, -80, -26, -26, 16, 3, 11, 4, -11, 26,
    -52, 72, -69, -43, -29, -7, 38, 53, 25, 0, -47, 52, 30, -26, -43, 31, -35, -60, 96, 64, 29, -31, 15, 61,
    -5, -44, 10, 70, 12, -2, -44, -19, -72, -11, -81, -6, -6, 36, -24, -4, 21, 6, -11, 5, -10, 0, -56, -33,
    -13, 89, -23, 32, -55, -28, 37, -48, 4, 15, 1, 8, 36, 43, 33, 32, -50, -100, 86, 82, 65, -25, -13, -95,
    69, -17, 61, 1, 36, -22, 11, -15, -23, -72, -29, -42, -40, 91, 3, -88, 22, 81, 13, -91, -2, -91, -51, 3,
    90, 50, 68, 17, -27, 45, -22, -55, -6, 44, -2, -73, -8, 8, -23, -18, 30, -8, -73, 24, 32, 37, -45, -25, 5,
    -19, -52, -30, 4, -8, 2, 2, -21, -80, 58, -10, 20, -59, -2, -4, 35, -127, -46, 76, 5, 46, 115, 79, -100,
    6, 60, 18, -53, -13, 40, -63, -68, 63, 44, -34, 66, -17, 68, -29, 60, -21, -32, 11, -63, 3, -9, -20, -29,
    12, -10, -1, 1, -7, 22, -19, -65, -60, 52, 45, -5, -68, 20, 32, 56, -99, -24, 38, -47, -1, -23, 121, -76,
    4, -2, -22, -74, -46, 75, -44, -49, 50, 74, 39, 45, -30, 97, -62, 73, -39, -76, -54, -100, 5, 53, -24,
    -59, 29, 11, -25, -31, -50, 10, 9, -71, -19, -16, 47, 17, -52, -5, 73, 39, -66, -39, -80, -44, 25, -73,
    107, -95, 61, -47, 32, 28, 101, -62, 62, 10, 53, 28, 81, -40, -1, 36, -19, 72, -74, 93, 51, 52, 120, -11,
    75, 83, -12, -54, 17, 16, 7, 20, -4, -9, -25, 67, 58, 58, 23, -43, -15, -3, 24, -86, -127, 0, 73, -32,
    -51, -60, 57, 1, -3, -28, -50, -8, -40, -12, 76, 35, 53, -22, -53, -25, -36, 11, -54, 66, -12, 12, -5, 34,
    -65, -1, 25, -27, -15, -18, -43, -12, -46, -5, 0, 65, -8, -37, -49, 29, -91, 8, 32, -17, -79, -57, 38,
    -41, -99, -46, 44, -5, -3, -78, -58, 37, 1, -63, 42, 42, 10, 7, -45, -93, -49, 2, -10, 15, -21, 17, 4, 0,
    -27, -24, 8, 38, 5, 52, -45, -110, -68, 21, 29, -19, -75, -56, -39, 15, -39, -15, 2, 8, -23, 32, -22,
    -126, -77, -42, 24, -15, 11, -52, -63, -9, 12, 41, -12, 64, -21, 30, -26, -64, -51, -35, 96, -69, 10, -63,
    43, 2, 79, 60, 41, 2, 40, -69, -85, -19, 5, 39, 47, -50, 52, -76, 39, -26, -50, -51, 79, -55, -8, -50, 58,
    -46, 0, 32, 43, -68, -36, 1, 17, -77, -4, -20, -47, -17, 39, 52, -26, 4, -16, 2, 10, 15, 36, 5, 84, -85,
    100, -31, -51, -8, 72, -10, -86, 37, 40, 5, -82, 29, 27, 5, 60, 8, 86, -14, -26, -20, -24, -20, -80, 71,
    -31, 15, -12, 40, -21, -75, -48, 51, -64, -18, -24, -30, -80, 47, -1, 28, -14, -65, -32, 46, -2, 40, -126,
    37, -75, -39, 9, 10, -68, 16, 83, -48, 38, -32, -80, 44, -38, 110, -66, -34, -45, 34, 12, 28, -127, 40,
    -16, 32, -51, -29, -80, 61, 56, -117, -9, 36, 76, -37, -84, -8, -63, 7, 68, -53, 49, -56, 25, 104, -5, 43,
    10, -29, -89, 118, 71, -33, -32, -48, 55, -8, -40, 35, -32, -82, -72, -4, 61, -63, -59, -9, 59, -30, -1,
    -46, 1, -23, -69, -57, -53, -13, 26, 18, 20, 9, -3, 87, -13, 2, -40, 0, -4, -26, 61, -22, -8, 71, -33, 3,
    30, 10, 43, 120, 80, -66, 49, -5, -10, 18, -48, 2, -28, 6, -11, -32, -2, 27, -49, -18, 27, -15, 27, -18,
    -42, 8, -16, -21, -3, 16, -101, 84, 30, 14, -83, 127, -47, 52, 35, -47, -93, 18, 81, -38, -47, -14, -16,
    -34, -49, -12, 93, -70, 2, 1, 61, -35, -25, -11, 33, 37, 102, 31, 39, 22, -48, -11, -34, -70, -11, -12,
    90, -41, -33, 16, -11, 88, -30, -4, 112, -24, 69, 96, -3, -75, 65, 43, -46, -9, 50, 80, 1, -35, -1, -34,
    9, 20, 83, -2, -67, 7, 68, 4, -19, -10, -21, -45, -23, 4, -23, -39, 4, 127, -73, 6, 4, -42, -31, 25, -41,
    -12, -39, -28, -28, 61, -32, -4, 19, -36, 15, 14, 31, -13, -6, -37, -7, -20, 6, 59, -23, -30, -26, 36, 8,
    -57, 18, -32, -19, 3, 14, -52, 37, 19, 14, -25, -27, -62, -15, -1, -9, 64, -13, -32, 43, -15, -68, -4,
    -18, 27, -10, -5, -12, 43, 5, -19, -27, 10, -38, 35, 14, -11, 11, -48, 8, -50, -19, -3, -59, -21, -65, 62,
    74, -24, -67, -18, -20, 3, -29, -42, 65, 1, 9, -46, -67, -35, -12, 68, 12, 78, 23, 15, -5, 77, -71, -50,
    -48, -27, 14, 49, -1, 58, 26, 48, -6, 16, -58, 20, -23, -24, -36, -5, -14, -5, 36, -11, 36, -88, 23, -38,
    16, -9, -55, 31, 90, 43, -75, 7, -74, -4, -17, -22, 0, -2, 35, 17, -27, -4, 26, -6, 86, -46, -57, 45, -24,
    -6, -8, -43, 1, 25, 52, 63, -11, -29, 38, -44, -15, 18, 9, -18, 12, -12, -47, -3, 22, -4, -61, 24, 41, 22,
    13, -17, 55, 53, -52, -4, -37, -9, -26, -52, -34, 40, -31, -26, -3, 61, 53, -61, -6, -21, -47, -16, 4, 44,
    -9, -46, -37, 8, 22, 27, -48, -17, -10, -12, -63, -27, 41, -30, 53, -26, -37, -28, 3, 44, -127, 74, -4,
    14, -44, 19, -13, 34, 18, 3, -5, -3, 18, -26, -42, 8, -69, 16, 80, 27, -32, -19, -19, -5, -17, -23, -3,
    46, 54, -71, -7, -45, 11, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0,
};

static const int32_t conv_2d_16_bias[16] = { /* 16 */
    4125, 1824, -2274, 1421, 2122, 2902, -10583, 11825, -5754, -1511, 7658, 158, 2052, -6255, -3266, 1882,
};

static const int32_t conv_2d_16_multiplier[16] = { /* 16 */
    1094088335, 1520735303, 1952714891, 1187699462, 1438538809, 1586137562, 1178673131, 1604126629,
    1535956402, 1579549374, 1316852269, 1526435742, 1796703973, 1805405518, 2058286046, 1978469683,
};

static const int8_t conv_2d_16_shift[16] = { /* 16 */
    -7, -8, -7, -7, -8, -8, -7, -8, -8, -8, -8, -8, -8, -8, -8, -8,
};

static const conv_layer conv_2d_16_layer = {
    14, 14, 16, /* input: height, width, channels */
    14, 14, /* convolution: height, width */
    14, 14, 16, /* output: height, width, channels */
    3, 3, 1, 1, 1, 1, 1, 1, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -128, -128, 127, /* zero points, range of the output */
    conv_2d_16_weights, conv_2d_16_bias, conv_2d_16_multiplier, conv_2d_16_shift
};

static const int8_t conv_2d_17_weights[2335] = { /* 16x3x3x16 */
    -24, 18, 4, -10, -20, 4, 51, -21, 53, -5, -10, 71, 15, -26, 15, -127, 6, -34, 10, 34, 9, -16, 56, 3, -36,
    -22, 21, 5, 21, -34, 49, -33, -84, -21, -43, -49, 28, -47, 17, -35, 30, -16, 75, 25, -40, -11, 51, 24,
    -21, 8, 35, 39, 13, 72, -39, 2, 31, 4, -12, -2, 31, -20, 29, -85, 69, 3, 43, 52, 6, 48, 23, 10, 4, -20,
    -3, -44, 30, 1, 29, -29, 8, 13, 17, -32, 32, -37, 6, -24, 36, 4, 15, -18, -66, 32, 26, -13, -56, -19, 33,
    31, 55, 8, -58, 16, 13, 32, 15, -57, 69, -20, 18, -40, 36, 12, 10, 14, 27, -24, 37, -30, 27, 27, 4, -80,
    12, -13, -18, -36, -18, 12, -32, 6, 40, -69, 2, -42, 34, 38, -1, -85, -44, 35, -1, -66, 82, -33, -31, -30,
    15, -40, 119, -48, 88, 39, -41, -102, -41, -48, -34, -29, 107, -48, -16, -83, 57, 1, 60, -31, 42, 2, 2,
    -60, -23, -4, 57, -59, 72, -43, 0, -53, -2, -80, 50, 27, -31, 19, 13, 84, 49, -17, 24, -73, 85, -40, 2,
    -12, -25, -42, 94, -88, -3, 25, -54, -78, -52, 8, -18, -11, 72, -8, 2, -10, 13, 2, 127, -114, 36, -5, -1,
    -22, -35, -41, 65, 2, 81, -43, -45, 29, -24, -51, 76, -34, 23, -4, -21, 49, -38, 4, 3, -52, 40, -58, -39,
    -4, -78, 17, 6, -86, -54, 79, -48, -4, -68, 0, -26, -22, 15, -44, -23, 58, -56, 57, 70, -62, -64, 33, -25,
    -77, -36, -65, 24, 32, 60, -62, -35, 62, -74, -5, 41, -1, -29, 43, -31, -100, -21, -29, -57, -14, 42, 17,
    33, 17, -15, -67, -67, -38, 20, -27, -55, -98, -20, -65, -46, 32, 11, 33, -6, 12, 32, -43, -20, -8, -8,
    42, -67, -127, -49, -107, -26, 84, 12, -14, -27, -33, 46, -91, 1, -15, -47, 27, 30, 13, 3, -127, -50, 78,
    43, 14, 10, 21, -25, -35, -17, -26, 40, -38, -16, 35, -75, 21, 10, 12, -9, 5, -12, 3, 13, -9, 5, 18, 1,
    26, -35, 34, -49, -44, -11, 46, -1, 6, -16, -31, 32, -28, -16, 4, -16, -5, 66, 79, -16, -30, -27, 13, -24,
    -6, 60, -21, -122, 58, 13, -18, 25, -17, -27, -4, -34, 19, 20, -7, -30, -15, 8, -27, -28, 39, 40, 33, 3,
    16, -43, -13, 52, -63, -11, 15, -7, 24, -23, -25, -5, -9, 17, 23, 38, 4, 34, 48, 81, -12, -7, -13, 27,
    -31, 44, -3, 23, 30, 47, 40, -29, -97, 58, -3, 2, -106, 117, 5, 54, -20, 28, -7, -39, 37, 18, -26, 35,
    -94, -2, 44, -57, -55, 117, -8, 64, -24, 12, -20, 63, -18, 70, -85, 48, -80, -36, -36, -29, -2, 49, 50,
    69, -17, 95, -2, 14, 27, -12, 15, -34, -46, -5, -7, 9, -83, 46, 35, 39, -44, 42, -11, -115, 9, -81, -23,
    29, -49, -82, 0, 9, -50, 64, 19, 20, -35, 33, -22, -25, -82, 26, -50, -8, -43, -121, -23, 7, -27, 18, 1,
    87, -22, 103, 44, 82, 31, -32, 83, -28, -50, -31, 42, 27, 5, -46, 7, -18, -31, 75, 20, -10, -43, -92, 21,
    -12, -67, -90, 6, 29, 6, 22, -5, 26, -14, 46, -3, -9, -122, 9, 30, -25, -58, -127, -22, 15, 36, -39, -40,
    -5, -83, 40, -46, -126, -46, -31, -6, -47, -104, -107, 20, 57, 35, -47, -5, 9, -41, 52, -41, -89, -40, -4,
    14, -55, -53, 19, 22, 120, -37, 34, 44, 29, -25, 103, -3, -61, 33, -16, 17, -1, 4, 7, 10, 71, -72, -18,
    75, -17, -56, 30, -23, -77, 6, 22, 33, -29, -54, -47, -7, 47, -1, -46, 29, 26, -50, 44, -34, -16, 17, 33,
    -26, -59, -11, 68, -4, 53, -65, -24, 38, 52, 5, 127, 22, -3, -3, 17, -55, 12, 4, -2, 50, 7, -66, -79, 41,
    -32, -26, 42, 26, -59, 12, -68, 60, 18, 18, -25, -75, 76, -76, -28, 34, 13, -93, 39, 7, -49, -28, 43, 36,
    -3, 62, 80, -38, -16, -45, -27, -7, 3, -41, 63, 27, -40, -67, 24, -11, 28, 6, -10, 60, -75, -84, -77, 5,
    27, 7, 68, -21, 46, -31, 47, -31, 62, -17, 13, 4, -69, 21, -14, -4, 27, -54, -32, -44, 20, -45, 0, -62,
    61, -1, 49, 86, -49, 22, 37, -56, 45, -70, -53, -11, 6, -17, -6, -15, 39, -18, 73, 127, -34, -35, 44, -41,
    -19, -22, 49, -60, -27, 62, -17, -28, 28, -21, 39, 24, -73, 36, 26, 40, -17, -23, 13, -30, -57, 30, 11,
    -79, 36, -21, 14, -2, -99, 23, 15, -51, 21, -7, -50, -30, -2, -16, -22, -84, 26, -85, 14, 23, -126, -25,
    11, -38, -58, 38, -15, 25, -36, 50, -28, -67, 4, -16, 21, 90, -64, 37, 69, 35, -20, 28, -31, 24, -63, 65,
    -37, -36, 8, -3, -37, -4, -83, 9, 43, -17, 2, 19, 29, -2, -68, -31, -38, -78, 48, -59, -5, 26, -69, 24, 0,
    66, -105, 4, -17, 15, 39, 24, -1, 26, -81, -98, -17, -118, 20, -39, 20, -111, -56, 56, 6, -57, -7, 12,
    -37, 12, -16, -109, -54, -58, 22, -54, -27, -98, -22, 12, -5, -23, 51, 14, -6, 24, -45, -39, -68, -34, 0,
    -34, -8, -84, -40, -2, -43, -7, 18, 33, -31, -12, -54, 10, -24, -29, 40, -76, 65, -41, -12, -36, -67, 10,
    3, -15, -39, -88, -1, -40, -59, -36, -13, -31, 34, -55, 27, -75, -64, -7, 51, -48, -23, -70, -18, -55,
    -127, -72, -37, -41, 16, -45, 19, -24, 16, -10, 0, 42, -11, 5, 50, -10, -25, 19, -5, 2, 33, -12, -19, 77,
    -30, 44, -6, -71, -37, -56, -7, 27, -18, 22, 1, -11, -2, -60, -12, 31, -10, -6, 17, -67, 42, -94, 28, 15,
    -74, -35, -94, 2, -64, -61, -38, 83, 7, -45, 46, -87, 125, 107, 66, 53, -44, -2, 6, 68, -29, 65, -102, 25,
    -5, -120, 25, -100, 39, 108, -12, 91, -112, -9, -61, 58, -79, 77, -46, -44, -69, -94, 65, -72, -26, 70, 0,
    98, -54, 20, -44, 34, -13, -21, -50, -9, 8, -59, -15, 4, 89, 96, 25, -20, -59, 53, -7, 66, 6, 31, -69,
    -31, 15, -76, -7, -20, 51, 127, -6, -9, -72, 45, -24, 0, 0, 47, -24, -99, -77, -75, 62, -38, 24, 94, -6,
    2, 36, 35, -8, -34, 49, -70, -32, -40, 22, -36, -104, 56, 69, 36, 21, -81, -62, 79, -53, -63, -66, -25,
    -124, -7, -33, -41, -44, 71, 0, 67, -15, -96, -34, 94, -23, -39, -16, -2, -85, -16, -72, -86, 69, 8, 4,
    60, -87, -57, 69, 2, 27, -5, 26, -46, -23, 8, 120, 84, -20, -46, 48, 35, -13, 69, -15, 34, 48, 40, 41, 26,
    -74, -102, 45, 88, 59, -20, -50, -14, -4, 56, -34, -59, 50, -17, -45, 48, -77, -25, 74, 47, 77, -18, -90,
    17, -14, 62, -24, -13, 85, -127, -9, -41, 27, -61, -13, 35, -35, -22, -51, 31, -52, -30, -6, 73, -15, 91,
    24, -7, 15, -35, -18, 35, 61, -47, -62, 8, -17, -9, -47, -2, -28, 23, -53, 37, -6, 33, 78, 13, 54, 2, -21,
    0, -45, -17, -39, 13, 40, -20, 13, -37, 13, -27, -14, -54, -2, 2, -101, 11, -88, -53, -22, 74, 17, 5, 50,
    -22, 14, -13, 5, -36, 26, -45, -12, 29, -52, -20, -69, -22, -41, -41, 2, -7, -17, 21, 86, -68, 37, 35, 19,
    -2, -57, -72, -63, -54, 24, -42, 66, -42, -56, -44, -10, 6, -23, -2, -100, 27, 1, 4, -46, -54, 22, -14,
    30, -38, -28, 10, 5, 107, -52, 34, -7, 36, 2, -1, 8, -10, -26, -59, 7, -50, -62, 60, 11, 46, -30, 108, 75,
    18, -27, -4, 20, -33, 11, 11, -38, -63, 25, 94, -30, 44, 8, 13, -11, -20, 73, -4, -34, -15, 73, -14, 42,
    -62, 12, 60, -75, 102, 16, 27, -30, 7, 40, 63, 20, -24, 25, -65, 36, -8, -4, -4, -116, 97, 78, 26, 9, 16,
    -7, 28, 60, -32, -88, -23, -56, 21, 46, -8, 60, 44, 18, 78, -68, 15, 108, -90, -45, -62, 21, -25, 44, -31,
    -9, 29, -20, 68, 17, 36, -60, -31, 46, 48, -43, -79, 69, -14, 12, 13, 11, 26, -31, 86, -48, -16, -41, -47,
    31, 127, 3, 29, 33, -14, -122, -65, -62, -26, 10, 84, -27, 34, -16, 44, 13, -40, -52, -51, 9, -46, -33,
    24, 20, -17, -44, 12, -44, 13, -96, -4, 42, -26, -30, -46, 26, -27, -59, 28, 54, -30, 1, -29, -127, -125,
    -54, 2, 81, -19, -32, -72, 7, 93, -50, -19, -1, 46, -33, 25, 34, 71, 14, 26, -11, -15, -22, -59, 65, -19,
    -77, -18, 5, -12, -56, 8, 9, -6, -26, -12, -29, -8, 44, -59, 82, 24, -62, -27, 41, -40, -59, -13, -98,
    -66, -14, -13, 3, 17, -44, -15, -20, 33, -36, -38, -24, 40, -55, -32, -4, 11, 18, 15, -88, 0, 110, -67,
    73, 2, -76, -111, -47, -1, -37, -55, -51, -84, 35, 1, -75, 4, 83, 11, 77, 49, -75, -67, -13, -52, -56,
    -20, -111, -4, 30, -52, -1, 31, -84, 30, -27, 69, -58, -42, 28, 7, -4, -55, -116, -106, 14, -22, 36, -46,
    35, -10, 25, -35, -55, -18, -67, -51, 2, 12, -51, -98, 2, 16, -58, 17, 36, 71, 40, 80, 5, -48, 50, 7, 31,
    -6, 9, -83, -35, -6, -18, 19, -25, 6, -11, 24, 42, 48, 50, 10, -42, -25, -50, -42, 55, 23, -11, -44, -50,
    -67, -16, -70, -41, -53, -15, -51, -32, 17, 12, -54, 22, 54, -51, -27, -5, -5, 35, 5, 6, -86, 17, 67, -22,
    -44, 28, -42, 58, 43, -9, -30, 17, 11, -5, 10, 39, 12, 28, -20, 25, -60, -71, -25, 101, 63, -81, 11, -89,
    -51, 104, -54, -58, -127, -81, -28, 12, -24, -9, -18, 23, 61, -48, -46, -10, 2, 92, -44, -8, -86, -52, 43,
    -5, -75, -5, -33, 42, 23, -17, -70, 23, 15, 47, -2, 27, 25, 2, -40, 5, -59, -87, 2, -18, -23, -4, -26,
    -19, -33, -25, -3, 0, -47, -27, -69, 54, -23, -5, -65, -38, -12, -9, 24, -8, -39, -2, 20, -19, -8, 26, 5,
    55, -34, 10, -67, -24, 31, 41, 25, -40, 39, 86, 2, -60, -40, 16, 23, -49, -16, -24, 21, 5, -46, -24, -17,
    -18, -43, 33, -33, -39, -56, 95, 28, 25, -52, 36, -54, 54, -20, -40, -19, -21, 0, 4, 20, -40, -52, 53, 29,
    59, -79, 15, -57, 48, -39, 18, -59, -46, 50, -3, 41, -32, -57, 46, 49, -5, 4, -11, 31, 2, 58, -58, 61,
    -40, -45, -41, -17, 7, -5, 38, 127, -4, -24, -21, 23, 74, 33, -35, -54, 1, 30, -3, 64, -8, -1, -30, -6,
    10, -16, 0, 3, 35, -36, -39, -57, -11, 38, 23, 27, 10, -18, -3, 74, -24, 36, -36, 37, 74, -44, 42, -18,
    104, 30, -20, 104, -55, 0, -46, 20, -57, 21, -24, 35, 15, -19, -31, -16, 87, -3, -22, 42, -17, 34, -34,
    -98, -14, -6, 8, 60, -52, -24, -25, -14, 37, -36, -24, -35, 26, 68, 67, 28, -36, 58, -18, 25, 55, 29, -25,
    -47, 59, 6, -45, 87, -43, 12, 34, -18, -50, 45, -21, 5, 9, 24, -68, -30, 60, -32, -27, 22, -3, 37, 59,
    -24, -43, -2, -34, 2, -72, 0, -57, 16, 14, -59, -5, -62, -17, 55, 122, 1, -35, 14, -39, 9, 60, 95, -44,
    -47, -7, 29, -36, 68, -26, 33, 81, -20, -29, 43, 8, -16, 19, 104, -106, -29, 19, -6, -54, 32, 17, -16, 82,
    -22, -58, 0, -30, -48, -61, 19, -127, -5, -3, -36, -14, -55, 2, -7, 24, 4, 26, -12, -13, -47, 42, -1, -3,
    -22, -13, -19, -36, 13, -36, -60, 16, 55, 22, -23, -48, -66, 30, -5, -32, -33, -11, -60, -13, 1, -52, -29,
    -29, 5, -66, -54, -82, -3, -29, -64, 44, -42, -51, -34, 6, 46, -32, -48, 21, 77, 62, -18, 18, 29, 11, -1,
    35, -39, -5, -34, -34, 57, -10, -14, -13, 127, 23, 23, 14, 13, 24, 11, -1, -6, -17, -19, 28, -9, -18, 5,
    -26, 54, -35, 9, -1, 62, 13, -25, 43, 9, 15, -12, 19, 9, -18, -10, -2, 97, 31, -20, -25, 44, -15, -20, 13,
    -88, -26, -34, -2, 74, 32, 25, -44, 90, 19, 36, 15, -8, 3, 33, -17, -42, -11, -9, 15, 2, -6, 28, -32, 22,
    13, 7, -18, 34, 27, -6, -25, -35, 11, 62, -27, -38, -29, 8, -100, -10, -95, -35, -19, 70, 103, -21, -30,
    -38, 56, 127, 39, 7, 34, -121, -59, -30, -18, 13, 70, 57, 71, -16, -51, -4, 25, 95, 68, 3, 58, 4, 7, 79,
    60, 34, -56, 27, -22, -39, 34, -29, -1, -24, 53, -39, 35, 23, -83, 79, -10, -61, -18, 14, 50, 23, 13, -4,
    24, 88, 73, -20, -7, -76, -78, -32, 31, 14, 93, -7, 49, 40, 12, 4, 32, 64, 15, 43, 16, -9, -5, 56, 44, 64,
    19, -14, 12, 33, 44, -12, 45, -25, 18, -35, -12, 18, -63, 109, -61, -50, -18, -23, 17, 63, -35, -46, 16,
    -41, 21, -22, -62, -30, -82, 49, 14, -48, 63, -29, 68, 16, -16, -38, 13, -24, 5, 50, -52, -48, -15, 42,
    25, -57, 31, 8, 15, -33, 34, -21, 17, -78, 61, -47, -69, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_17_bias[16] = { /* 16 */
    -6562, 8164, 6699, 15602, 10997, 14760, 16781, 1969, -326, -3814, 15275, 15622, 3866, 3390, 8733, -18286,
};

static const int32_t conv_2d_17_multiplier[16] = { /* 16 */
    2047201378, 1142097164, 1142341603, 1396026877, 2081636558, 1656446130, 1833725190, 2126449452,
    1326692940, 1932879481, 1680926773, 1217107340, 1162424110, 1092519406, 1128666613, 1073855381,
};

static const int8_t conv_2d_17_shift[16] = { /* 16 */
    -10, -10, -10, -10, -11, -10, -10, -11, -10, -10, -10, -10, -9, -10, -9, -10,
};

static const conv_layer conv_2d_17_layer = {
    14, 14, 16, /* input: height, width, channels */
    14, 14, /* convolution: height, width */
    14, 14, 16, /* output: height, width, channels */
    3, 3, 1, 1, 1, 1, 1, 1, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -53, -128, 127, /* zero points, range of the output */
    conv_2d_17_weights, conv_2d_17_bias, conv_2d_17_multiplier, conv_2d_17_shift
};

static const add_layer add_18_layer = {
    -128, 1213980582, -1, /* left: zero point, multiplier, shift */
    -53, 1073741824, 0, /* right */
    1, 1524876851, -18, -128, /* sign of the right, output */
    -128, 127, /* range of the output */
    {1, 1, 1, 14, 14, 16}, {0, 0, 0, 224, 16, 1}, {0, 0, 0, 224, 16, 1} /* shape, elements to the next of each dimension */
};

static const int8_t conv_2d_19_weights[4639] = { /* 32x3x3x16 */
    11, 55, -80, 51, -13, 4, -84, -24, -39, -26, 74, 75, 12, 5, -30, 34, -15, 58, -93, 0, -23, -17, -127, -6,
    4, 12, 95, 8, -34, -31, 16, 50, -25, -5, -14, -44, -4, -15, -96, 20, 13, 4, -24, -51, -37, -34, -29, 23,
    31, 61, -77, 84, 9, 20, -47, -8, -32, 5, 75, 91, 16, -5, 3, -31, -34, 33, -43, 12, -38, 32, -56, 28, 13,
    -12, 53, -8, -28, -11, 25, -14, -5, -30, 6, -38, -19, -3, -49, 71, 31, -39, 10, -25, -53, -6, 13, -19, 13,
    16, -45, 57, -38, -20, -17, -4, -33, -32, 24, 30, 14, -7, 7, -67, -19, -4, 10, 7, -64, 55, -15, 37, -6,
    -43, -11, 5, -8, -8, -7, -42, 18, -28, 20, -55, -11, -24, -46, 73, -26, -9, -48, 19, -40, -2, 3, -30, 33,
    -63, 2, -16, -8, 0, -10, -1, -33, 40, -10, -27, -23, 12, 20, -24, 27, -35, 49, -23, -17, -58, -10, -8, 20,
    5, 41, -19, 9, 46, -39, -29, 34, 9, 40, 13, -39, -51, -43, -15, 21, -78, -24, -63, 46, 48, -24, -32, 47,
    -45, 35, -4, 9, -79, -5, -61, -11, 24, 48, -52, 71, -22, 16, -27, 0, -3, 36, -40, -45, -69, 5, -32, -2,
    -44, 66, -13, 116, 64, -24, -14, 3, -3, -2, -16, -49, -11, -42, 2, 0, -48, -56, -22, 63, 101, -23, -40,
    48, 26, -10, 2, 6, -127, -60, -83, -25, -40, 62, -78, 72, -17, 17, -43, -22, 5, -33, -6, -8, -84, -45,
    -18, -13, -62, 18, -29, 101, 11, -6, 28, -43, 4, -72, -7, -56, -49, -8, 27, -38, -7, -63, 9, 17, 35, -36,
    -2, 10, -10, 10, -74, 0, 11, -99, -35, 38, -23, -67, -55, -37, -12, 32, -61, -43, -43, -10, 9, -13, 6,
    -68, -121, 5, -49, -75, -67, -58, 54, -4, -56, -23, -12, 15, 67, 8, 41, 19, -68, -23, -68, -12, -53, -47,
    15, -59, -127, 8, 22, -40, -79, -7, -60, -24, -57, -14, -36, 8, -33, 4, 73, 82, -59, -80, 35, -83, -18,
    29, -31, 1, -123, 20, -9, 5, -47, -39, 72, 72, -40, -71, 4, -77, 44, 19, -27, 76, -34, -38, 57, -40, -37,
    -44, 50, 48, -101, 16, 35, -28, -63, 35, -24, 50, -9, 37, -8, 77, 79, 44, 102, 77, -37, -31, -29, -26,
    -45, 37, -45, 62, -40, 78, -3, 59, -13, 23, 67, 112, -10, -74, -60, -35, 9, 10, 20, 82, 66, 31, 48, -10,
    -36, -49, 47, 67, -60, 25, 16, 52, -31, 12, 10, -4, 12, -8, 12, 32, 30, 33, -22, -39, -56, -24, 24, 91,
    -50, 18, 56, -52, 17, -6, -21, 6, -12, 35, 9, -8, -74, -18, 5, 34, -38, 71, 29, -55, 11, 40, -31, -4, -41,
    24, 19, 24, -19, 41, -24, 50, -29, 5, 43, -51, 36, -10, -8, 30, 9, 8, 46, 19, -58, 73, -5, 42, -54, 38,
    43, -42, 57, 9, -7, 28, -8, 46, 125, 37, -54, 51, -10, 22, -22, 55, 45, -49, 46, 25, -13, -18, -48, 0, 51,
    1, 18, 47, -42, 45, 12, -5, 5, -44, 36, -1, -21, -10, -27, 33, 75, 44, -17, 55, -46, -11, -23, 2, 2, -36,
    63, 31, -46, 0, -40, 74, 127, 46, 24, 28, -30, 8, -1, 19, 13, -55, 50, 12, -12, -40, -37, 39, 57, 4, 34,
    29, 15, -91, 36, 26, -61, -6, -4, -66, 4, 4, -46, 41, 19, 29, -28, -32, 1, -70, 57, 26, -78, 20, -11, -86,
    24, -44, -45, 12, 12, 77, -8, -37, 11, 7, 14, 52, -42, -19, -38, -47, 2, -10, -20, -1, -13, 51, 21, 9, 8,
    -37, 10, -5, -65, 15, -14, -65, 0, -22, -44, 19, 31, -22, -46, -41, -42, 21, 24, -24, -67, 27, -24, -63,
    43, -79, -61, -34, 39, -23, -37, -24, -29, 103, 8, -25, -18, -9, -39, -40, 18, -18, -39, -19, -2, -13, -3,
    -11, 11, 11, -23, -24, 58, -14, -10, -40, 18, -18, -18, 19, 47, 7, -29, -4, -17, 99, -37, -41, 21, -8,
    -35, -18, 32, -58, -32, -22, 37, -14, -42, 12, -32, 127, -13, 1, 56, -32, -66, 21, 18, -42, -12, 3, -6,
    12, 21, -15, -1, -84, 74, -55, 40, 70, -8, -10, 14, 25, 20, 19, -43, 23, 40, -55, 2, -29, 22, -61, 35,
    111, 10, -30, -10, 29, 18, 12, -3, 14, 21, 3, -4, -21, 18, -46, 1, 63, -3, -45, -19, 40, 35, 19, -9, 40,
    6, 1, 25, -55, 54, 24, 16, 52, 12, -28, -44, 64, -27, 25, -37, 127, 10, -2, 14, 3, 0, 30, 49, 60, 0, -47,
    -62, 41, -41, 56, -26, 99, 44, -38, 22, -27, -16, -14, 37, 47, -12, -61, -41, 56, -8, 65, -21, 50, 37,
    -16, -3, -18, -3, 24, -42, -15, 35, -4, 14, -20, -22, 0, -61, 64, -13, -4, -19, 20, -49, 28, -21, -7, -34,
    -19, -52, 19, -17, 17, -35, 100, 32, -6, 0, -6, -24, 13, -16, -24, -63, -31, -62, 63, -4, 48, -48, 68, 14,
    -44, -18, 79, -55, 21, 24, -73, -18, -112, -75, 2, -17, -42, 3, 11, 46, 9, -52, 24, -38, 5, 22, -28, -32,
    -40, -122, 3, -39, -53, 40, 36, 29, 37, -6, 10, -3, -45, -77, -22, 30, 42, -85, -27, -4, -30, 28, 43, 5,
    20, -25, 33, -25, 28, -35, -15, -43, -58, -32, 13, 34, -36, 14, -6, 72, 69, -27, -13, -27, -29, -90, 31,
    -19, 28, -28, -4, -16, -46, 32, -43, -12, 76, 13, 13, -39, -46, -92, 35, 55, 81, -7, -58, -21, -18, 58,
    -24, -51, 100, -16, -14, -17, -10, -42, 2, -31, 10, -13, 79, 60, -6, 1, -58, 23, 103, -46, -26, -7, -14,
    -85, 40, 3, 74, -2, -11, -7, -48, -17, -127, -17, 73, 0, 1, -41, -21, -50, 38, 59, 43, 43, -61, -1, -25,
    14, -103, -57, -17, -20, -29, 87, 62, -12, 11, 24, 116, -64, -7, 7, -15, 14, -86, 53, 0, -1, -34, 127, 66,
    -21, 18, 16, 78, -64, 5, 12, -40, 14, -36, 36, 1, -23, 48, 105, 40, 19, 44, 14, 40, -6, 17, 6, -25, 7, -1,
    25, -9, 17, 26, 57, 22, 15, 16, 52, 51, -71, 8, -11, -6, -20, -7, 81, 7, 9, -14, 83, -4, 8, 29, -13, 81,
    -56, 10, 12, -51, -30, -9, 59, -1, 19, 18, 79, -15, -21, 25, 6, 43, -9, -6, 33, -23, -23, -17, 64, -6, 10,
    27, -3, -3, 29, 27, 1, 41, -66, 29, -69, -25, -37, 37, -8, -25, -8, 19, -7, -4, 12, 54, -40, 44, -66, 29,
    -13, -13, -37, 37, 57, -3, 21, 8, 9, -3, -52, 63, 16, 57, -18, -5, 14, 1, -15, 24, 43, 18, -53, 41, 18,
    29, -69, 20, -44, 26, 2, 16, 16, 17, 13, -14, 34, -1, 23, 9, -53, 103, -127, -16, -72, -17, 17, 38, 35,
    16, -8, -19, 48, -23, 31, -5, -83, 117, -76, 19, -83, -46, -2, 54, -5, 23, -40, -35, 56, -2, -16, -5, 1,
    13, -39, 7, -11, 37, -34, -4, 63, 10, 53, -21, 102, -31, 9, -14, -46, 96, -49, -36, -37, -37, -7, 19, 25,
    -11, 39, -36, 101, -5, 13, -34, -62, 94, 30, -30, -86, -81, -29, 21, -8, -51, -13, -46, 97, 6, -44, -1,
    21, 24, -41, 0, -2, -6, -25, -25, 77, 10, 36, 27, 50, -6, 0, 8, 23, 59, 12, -38, -57, -47, -13, 48, 61,
    -35, 17, 1, 25, -34, -41, -1, -45, -1, 56, -38, -80, -54, -45, 61, 17, -20, -14, -4, 10, -40, 39, 125, 3,
    34, -54, 26, 51, -28, 51, 17, 17, -8, -48, 80, -21, -49, 38, 116, -7, 27, -96, 35, 49, 31, 25, 27, -1, 23,
    -73, 19, -23, -16, -17, 95, -42, 31, -50, 2, 46, 34, 24, -1, 13, 24, -59, -29, 4, -49, 84, 108, -30, -29,
    19, -4, 39, -65, -6, 22, 9, 35, -58, 15, 15, -27, 57, 127, -16, -41, 4, -50, 62, -56, 36, -7, 31, 31, -74,
    25, 27, 7, 13, 96, -51, -24, 0, -25, 47, -51, 20, -8, 29, 5, -55, -4, 7, -61, 44, 51, -48, -56, 3, -3, 22,
    -59, -31, -57, -10, 29, 4, 3, 3, 5, 72, 100, -60, -81, 19, -33, -7, -98, -27, -81, 33, 39, -27, 49, 29,
    34, 56, 55, -39, -52, -18, 9, -35, -90, -5, -51, 47, 5, -34, 39, 77, -25, 7, -64, 54, 20, -118, -20, -2,
    6, -27, -54, 0, -15, -10, -119, -26, -67, 4, 8, 20, -54, -127, 63, 27, 43, -29, -5, 18, 6, 4, -94, -42,
    -6, 76, 71, -20, -52, -45, -6, 12, -50, -12, -30, 18, 42, -24, -61, -68, -59, 40, 33, -12, -30, 16, -36,
    28, 79, -37, 26, -22, -12, -30, -94, 49, -83, 12, 58, -43, -40, 81, -1, 64, 31, -79, -14, -9, -12, 40,
    -36, -45, -6, 47, 36, -4, -36, 98, 22, 14, -66, -93, -14, 17, 36, 32, -46, -43, -52, -24, 13, 28, -8, 114,
    -51, -40, 46, -44, 33, -25, 23, 11, 30, 102, -33, -67, 30, -7, -8, 121, -32, 20, 17, -90, 21, 38, 17, 102,
    46, 50, -5, -39, 31, 37, -27, 53, 27, 1, -5, -117, 4, 78, 9, 113, 24, -8, -28, 41, 15, -4, 20, 69, -32,
    23, -92, -10, -55, -89, -79, -63, 13, -46, -3, 43, 35, 0, -4, 46, -2, 127, -26, 13, -70, 1, -124, 11, 52,
    17, 26, 29, 14, -35, -31, 7, 39, 94, -47, 43, -20, 29, -42, 45, -19, -42, -19, -10, 22, 8, 24, 116, -54,
    17, -61, -16, -87, -81, -90, -23, 52, -61, -8, 10, 27, -26, -23, 69, 6, 37, 35, -3, -10, 21, -79, 17, 82,
    -6, 15, 28, -5, -50, -26, -33, 6, 13, -6, 14, 28, 72, -24, 57, -11, -26, -4, 5, -28, 1, 2, 43, -92, -5,
    -59, 16, -3, -82, -42, -48, 73, -45, -39, -11, 4, -52, -24, 24, -39, -44, 63, 0, 34, 38, 24, -2, 68, -29,
    -79, -16, 25, -9, -4, -24, -74, -36, 38, -58, 2, 101, 22, 28, -49, -64, -29, 11, 13, 15, 80, -62, -53,
    -51, -9, 35, 5, -17, -26, -8, 7, -6, -57, -31, -27, -1, 39, -109, -73, -48, 38, 5, 37, -34, -30, 28, -47,
    15, -14, -22, -42, -20, 16, -72, -62, 5, 2, -27, 23, 5, -24, 39, 0, -22, -30, 11, 4, -36, 54, -50, -51, 9,
    -13, 38, 14, -18, -25, -40, -75, -2, -45, 6, -54, -29, 16, -94, -34, 32, -29, 19, 28, -40, -41, 5, -73,
    22, -7, 22, -41, -25, 28, -70, 2, 48, 5, 7, 20, -35, -28, 33, -15, -31, 5, 45, -29, -127, 10, -6, -46, 47,
    -27, -10, 45, -29, 3, -33, -67, 6, -10, 27, -11, -70, -13, 14, -19, 81, -17, -25, 77, -49, -32, 0, -37,
    25, -6, 33, 18, -23, 25, 4, 34, 45, 17, 10, 65, -39, -33, 18, -10, 7, -36, 73, 102, 42, -20, 40, -15, -64,
    -61, -13, 15, -7, -9, -58, -55, 41, -25, 48, -1, 54, -47, 12, 3, -2, 6, 1, 40, 77, -21, 65, -63, 37, 19,
    -17, -97, 41, -31, 6, 6, -23, -41, 0, -22, 42, -95, 56, -104, 1, -21, 24, 65, 73, -19, -22, 3, -43, -9, 2,
    59, 72, 16, -9, -38, -25, -73, 27, 7, 88, -97, -30, 10, 25, 13, -23, 10, 127, -22, 71, -119, -52, 16, -1,
    -46, 78, -68, 1, 48, 22, -22, -11, -35, 71, -77, 42, -106, -48, 8, -21, -57, 88, 25, -41, -41, -2, -7,
    -62, 21, 99, 36, -40, -43, 16, -58, 16, -61, 113, -80, -11, 10, 36, -40, -55, -3, 54, -45, 21, -104, -74,
    -38, 21, -67, 51, -38, -3, 57, -8, -6, -24, -51, -16, -69, -31, -88, -76, -27, -4, -28, 7, 84, 9, 16, -15,
    43, -5, 9, 7, 67, -7, -62, -25, 19, 20, -32, 34, 80, -16, -22, -17, 83, -13, -26, 14, 104, 37, -2, -1, 15,
    54, -22, 41, 80, -29, -28, -22, 71, 7, -10, -42, 36, -8, 6, -32, 3, -5, -10, -18, 45, -3, -7, 26, -15,
    -45, -5, 20, 68, 18, 32, -56, 48, 10, 12, 9, 92, -14, -13, 7, 68, -36, -15, 28, 127, -15, -6, -49, 13, 23,
    -13, 4, 81, -31, -44, 0, 51, -30, -28, -30, 108, -32, -23, -45, -4, -19, -21, -1, -10, -19, -25, -5, -7,
    -29, 6, 7, 21, -12, 24, -27, 13, -35, -1, 28, 20, -11, 5, 14, 3, -16, -31, 26, 66, -40, 16, -18, 7, -54,
    -21, -5, 26, -37, -26, -17, 0, -16, -34, -13, 60, -71, -22, -23, 91, 25, 2, 14, -75, -65, 57, -4, 52, -6,
    -1, -31, 54, 11, 17, -31, 47, 48, -49, 62, -51, -23, 127, 8, 10, 13, -9, -9, 28, -36, 26, -17, 12, 87,
    -51, 17, 0, -3, 77, 52, -35, -2, -30, 20, -37, -43, 30, 12, 57, 76, -10, 12, -46, -37, 63, -73, 36, 72,
    -24, -17, 76, -16, -24, 16, 88, 99, -62, 53, -63, 6, 107, -33, 5, 51, 18, -82, 12, -24, 19, -28, 50, 119,
    -41, -15, -39, -47, 62, 20, -7, 25, 23, -10, -7, 7, -15, -7, 42, 53, -69, -39, 2, 14, 25, -97, -10, 43,
    14, 12, 24, -20, -12, -2, 31, 83, -22, -40, -4, 8, 71, -122, -25, 17, 45, -90, 21, -41, -25, -6, 16, 92,
    17, -10, -31, 21, 59, -62, -13, -23, 73, -16, 4, -3, -7, -32, -59, -57, 6, -2, -14, 21, -46, 61, 78, 29,
    -53, 48, -127, -30, -103, -37, -50, -72, -10, -44, -27, 25, -37, 38, 54, 42, 30, 43, 21, -66, -94, 12,
    -27, -9, -10, -99, -29, 53, -11, 13, 48, 48, 61, 94, 61, -40, -2, 5, -60, -51, 39, 21, -7, 55, 22, 0, -26,
    102, 37, 60, -22, -56, -65, 8, -49, -49, 45, -69, -19, 32, 82, -39, -51, 103, 83, 94, 78, -57, -13, -17,
    -28, -42, -1, -89, -44, 41, 59, -25, -79, 56, 111, 100, 79, -30, 35, -65, -40, -85, -27, -22, 43, 86, 29,
    -59, -53, 33, 40, 82, 27, -85, 4, -43, -49, -47, 22, -39, 24, 85, 102, -88, -79, 45, 107, 60, 84, -69, 71,
    -44, -27, -44, -15, -90, -42, 76, 50, -46, -62, 15, 32, 81, 33, -70, 55, -112, 25, -26, -3, -24, 0, -20,
    5, 20, -21, 8, -29, -59, -16, -5, -95, -17, 54, -37, 50, 13, 3, -35, 2, -32, -40, 39, -46, -68, -61, -8,
    -85, -5, 2, -16, -13, 10, -12, -36, -25, -2, -33, 38, -34, -43, 18, -33, -110, 5, 79, -5, -23, 44, 83, 12,
    -18, -9, 8, 8, -37, -25, 28, -81, -43, -12, 108, -24, -3, 46, 119, 17, -11, -38, 21, 87, -83, -52, -23,
    -64, -25, -21, 25, 19, -3, -23, 127, 17, 32, 16, 28, 73, -39, -70, 6, -24, -42, -78, 108, -21, -14, -14,
    44, -31, -3, -62, -11, 40, -46, -14, -6, -76, -3, -27, 69, -53, -30, -11, 120, -66, -8, -95, 1, 63, -40,
    -39, -10, -99, -10, -21, 15, -7, 25, -23, 121, -11, 42, -23, 27, 11, -48, -39, -38, -67, -9, -33, 6, -3,
    9, 14, -5, 10, 14, 12, -116, 11, -87, -4, -42, -6, 20, 24, -8, -27, 22, 50, -56, -75, 91, 73, -56, 6, -96,
    11, -48, -24, 30, 3, -1, 1, -28, 40, -85, -76, 2, 101, 59, -10, -76, 17, -10, -28, -26, 24, 28, -85, -34,
    9, 55, -73, 11, 41, -94, 22, -41, 42, 3, -18, 77, 35, -38, -72, 61, 105, 6, -86, 30, 87, -30, -1, -43,
    114, -32, -28, 18, -15, -35, -32, 69, 83, -68, -41, 11, 127, 24, -22, -67, 72, -28, -30, -21, -32, 15,
    -50, -63, -14, -10, -62, 13, 26, -79, 61, 29, -11, 25, 48, 116, 50, -55, -27, 48, 93, -14, -65, -55, 94,
    3, -24, 42, 72, -6, -9, 25, 20, -78, -59, 39, 89, -63, 12, -44, 91, 41, -56, -8, 57, -27, 15, -37, 15,
    -29, 52, -21, -39, 21, 41, -50, -54, -51, -31, 52, -13, 4, 2, 16, 3, -74, -54, -17, -34, 72, 67, -69, -8,
    -48, -46, 18, 26, 4, -7, 78, 91, -31, -2, -28, -4, 32, 42, -14, 8, -6, -51, 21, 17, 27, 32, 27, 54, 24,
    -26, 17, -51, -41, 66, -34, -4, 9, -45, 38, -56, -23, 30, 35, 35, -26, -62, -5, -90, 59, 101, -66, 35,
    -18, -101, -4, -48, -33, 17, 61, 56, -14, -22, -1, -40, 41, -6, 2, 0, 0, -70, 0, -22, -13, -6, 16, 25,
    -36, -26, -45, -73, -45, -4, -33, -32, -21, -59, 51, -7, -22, 37, -42, 25, -8, -45, -55, -127, 93, -20,
    -74, 0, -7, -65, 30, -32, -38, -5, -49, -7, 0, 21, -7, -74, 46, -58, 9, -8, 17, -58, -19, -41, -78, -78,
    -77, -42, 4, -52, 16, -69, -83, 33, 79, -25, 7, 74, 73, 0, -52, 19, -12, 117, -21, -15, 4, -46, -63, 41,
    127, 0, 61, 59, 87, 13, 12, 11, -17, 23, -10, -12, -14, -72, -27, 18, 46, 66, 36, 95, 38, 20, 32, -39,
    -20, -89, -25, -47, -31, -82, -90, 40, 9, 8, 57, 40, -10, -35, 36, 11, 13, 83, -28, -25, -51, -76, -104,
    68, -12, 27, 102, 54, -2, -52, -4, 51, -11, 41, 11, -8, -72, -48, -66, 73, -47, 101, 61, 83, -22, -4, -19,
    39, 14, -89, -44, -23, -17, -60, -103, 7, -68, 27, 35, -6, -81, 19, 20, 37, -8, 46, -32, -41, 2, -56, -82,
    49, -96, 1, 48, 33, -52, -86, -14, 22, -31, 24, -2, 2, -24, -23, -45, 36, -97, 36, 26, 15, -9, -7, 10, 23,
    45, -54, -39, -20, -4, -16, 38, -20, -5, 31, 84, -1, -45, 3, 22, 45, 55, 6, -52, 11, 7, -16, 47, 23, -8,
    15, 117, -6, -32, 7, 23, 71, 48, 26, -39, -7, -6, -15, 20, 8, -19, -16, 57, 8, -6, 5, 16, 51, 61, 29, -16,
    6, -14, -27, 48, -9, 47, 21, 80, -3, -14, -6, -9, 35, 43, -12, -28, 47, 7, -31, -7, 33, 36, 5, 127, -22,
    -9, 15, 1, 42, 39, -7, -10, 37, 4, -37, -18, 21, 15, -17, 75, -17, 20, 26, 21, 54, 23, -6, 21, 0, 13, -4,
    16, 20, 60, -45, 59, -17, 12, -14, -8, -13, 10, -52, -9, 28, 8, 5, 23, 23, 44, -18, 71, -34, 12, 32, 24,
    -17, 5, -47, 14, 1, -7, 12, 24, -9, 30, -9, 20, -48, 35, 25, 23, 4, -11, -51, -30, -80, 47, 30, 2, -63,
    -11, -29, -77, 6, -21, 17, 15, -24, 56, 47, -65, -100, 43, 24, 37, -109, 30, -44, -94, 49, 15, 26, 13,
    -50, 90, 48, -55, -51, 19, -29, 15, -123, 62, 69, 18, 39, -6, -29, 19, -2, 99, 37, -5, -53, 30, 35, 18,
    -69, 62, -36, -34, 112, -50, -12, -15, -58, 16, 49, -29, -80, 26, -15, 21, -95, 57, -18, -39, 127, -32,
    28, -14, -50, 42, 62, -53, -51, 86, -27, 12, -70, 12, 60, 23, 64, -34, 50, -26, -10, -11, 6, 22, -11, 0,
    30, -11, -20, 4, -36, -13, 32, -77, -54, -43, -53, -67, 1, -8, -53, -16, -21, -32, -35, -46, -39, -19, 71,
    -48, 20, 3, -62, -48, 15, -73, -29, -5, -29, -16, -27, -25, 2, -2, 36, -4, 6, -18, -62, -29, -12, -4, 37,
    -5, 44, 60, -12, -64, 25, -58, -47, -26, -60, 42, 6, -27, -45, 38, -9, -19, 35, 25, -3, -97, -22, -56,
    -54, -64, -54, 41, -28, -88, 7, 24, 8, -32, 17, 6, 9, -127, -98, -27, -71, -73, -21, 29, -10, -58, 40, 15,
    -4, -39, 74, -5, 37, 3, 28, -73, -23, 1, 0, 47, 21, 33, 32, 31, -70, -56, 46, -16, 58, -31, -42, -33, -52,
    -33, -25, 74, -29, 24, 98, 49, -33, -56, 6, 37, 30, -16, -75, 9, -66, 0, 9, 79, -6, 60, 34, -12, -30, 2,
    30, -67, 15, 10, 0, -48, 17, 44, 22, 13, 8, 33, 67, 0, -41, -47, -5, -62, 21, -21, -87, -21, -47, 28, -7,
    51, 6, 101, 122, 30, -33, -50, -30, -4, 3, -6, -74, -9, -62, 15, 4, 42, 10, 67, 50, -30, 8, -6, -4, 29,
    -48, -20, 54, -23, 33, 21, -26, -19, 9, 20, 21, 0, 14, 1, -33, -5, -52, -7, 59, -14, 47, -31, 25, 19, 61,
    2, -6, 51, 9, 27, -24, -8, 10, -8, -9, -27, 26, -2, 51, 36, 50, -18, -15, -64, 40, -26, -36, 7, -16, -28,
    61, -21, 24, 8, 78, 25, -14, 14, 39, -61, 26, -49, -65, -12, -39, -23, 46, 35, 15, -26, 127, -4, 80, 56,
    61, -2, 16, -52, -8, -1, -7, -27, -30, 17, 2, -31, 110, 8, 66, 56, 33, -28, 46, -50, -26, -21, -33, -22,
    37, -34, -27, -16, 81, 23, -43, -33, -10, -60, -12, -80, -41, -30, -32, -29, 0, -15, -20, -53, 89, -27,
    13, 10, 36, -57, -43, -59, -3, -11, -50, 6, -35, 53, -11, -35, 52, -22, 14, 23, -10, 1, -39, -3, 7, 29,
    -30, -69, -11, 30, 16, -25, 50, 40, 4, 89, -83, 2, -21, 32, 71, 56, -44, -92, 4, -35, 1, 35, 15, 56, -32,
    127, -97, 3, -12, 38, 32, 72, -13, -59, 25, -27, -4, 12, 14, 26, -66, 70, -60, -10, 9, -20, 90, 42, -15,
    -22, -33, 0, 59, -9, -5, 10, 21, 99, -108, -6, 10, -30, 100, 31, -36, -27, 14, -77, 51, 31, -26, 23, -28,
    75, -118, 4, 0, -41, 17, 26, -33, -17, 57, -58, 2, 2, -11, 51, -43, 32, -58, -8, -40, -27, 64, 21, 12, 36,
    -19, -35, 42, 4, -5, -10, 41, 25, -65, -20, -21, -77, 51, 1, -30, 38, 24, -79, 62, 28, 2, -21, 12, 14,
    -77, -16, -36, -34, 10, -8, 15, 1, 38, -31, -5, -2, 34, 15, -18, -16, -62, -39, -95, -69, 8, -29, -1, -42,
    45, -61, 10, -4, -5, -45, 56, 127, 37, -23, -29, -49, 6, -69, -18, -42, 26, 41, -14, -36, 27, -45, 62,
    107, 64, 7, 1, -39, -19, -33, -68, -66, 36, 60, -5, -70, 61, -41, 63, 54, 68, -99, -100, -45, 27, -9, -22,
    9, 39, -3, -32, 43, -27, -70, 80, 87, 25, -101, -27, -23, 45, -41, -18, 22, -20, 57, -25, 16, -4, -86, 82,
    55, 38, -63, -25, -49, 13, 9, -6, -44, -32, -2, -11, -2, 5, -42, 63, 34, 3, -77, -69, 20, -2, -33, -17,
    37, 68, 77, 1, 20, -4, -51, 60, 10, 39, -93, -36, 60, 47, -6, 28, 7, 0, 14, 2, 45, 20, -90, 110, 22, 4,
    -100, -23, 10, 11, 52, 50, -71, -63, -78, -22, 60, -14, -19, 31, 19, -22, -6, -17, -28, 0, 10, -5, 53, 38,
    -67, 5, 42, 126, 84, -64, 98, -46, 51, -11, -13, 7, 1, 29, 35, 37, -71, -77, -34, 73, 74, -73, 67, -36,
    40, -27, -27, 6, -36, 25, -21, -9, -93, -94, -10, -20, -25, -73, 17, 5, 15, -38, 8, -39, 4, -92, 19, -10,
    -66, 32, -21, 98, 79, -102, 124, -8, 76, -76, 31, -19, 26, -91, -15, -15, -54, -53, -45, 87, 74, -99, 106,
    48, 116, -92, 10, 45, 19, -79, -69, -31, -96, -53, -39, 12, -30, -101, 84, 19, 9, 4, 48, -38, 6, -94, 11,
    -28, 3, 38, 0, 127, 52, -67, -2, -12, 66, 12, 28, -33, -1, -91, -16, -22, -17, -13, 11, 91, -19, -79, 39,
    -11, 86, -13, -54, -6, 12, -56, -27, -28, -31, 28, -6, -22, -37, -101, 48, -33, 1, 23, 22, -7, 33, -22,
    122, 25, 26, 122, -32, 12, 28, 29, -1, -27, -11, -40, 95, 21, -27, -55, -14, 2, 64, 116, -77, 7, -57, -55,
    -28, -25, 25, -19, 65, 12, 22, -38, -127, -52, 61, 49, -24, 33, 16, -49, 36, 25, 40, -29, 53, -6, 19, -62,
    64, -34, 76, 114, 24, 93, 22, 78, -23, -83, 45, -116, 113, 10, -10, -37, -27, -51, 113, 73, -83, 30, -76,
    15, -69, -50, 30, -100, 74, -56, 37, 12, -106, -101, 38, 35, -89, 66, -4, -28, 32, -26, 33, -56, 2, 39,
    39, -78, -5, -32, 55, -17, -17, 72, 35, 34, -12, -44, 75, -92, 25, 46, 21, -35, -36, -38, 60, -1, -96, 42,
    -43, 31, -50, -15, 37, -103, -37, 31, -7, -11, -30, -89, -1, 0, -55, 16, -38, 15, 16, -28, 8, -38, 29, 11,
    54, -77, -3, -37, -10, -20, -107, -127, -79, 22, 27, 15, -13, -54, 33, -37, 31, -39, -62, 30, 49, 12, -97,
    -102, -63, 17, -83, -84, -13, -70, 11, -50, 50, 7, -55, 101, 6, -23, -68, -56, -51, 3, -31, -101, -26,
    -54, 30, -17, 13, -40, 8, -7, 27, 37, -79, -90, -79, -56, -63, 22, -41, -82, 35, -62, 20, -27, -36, 52,
    55, -18, -108, -81, -47, -32, -103, -28, -20, -53, 37, -60, 9, -3, -37, 82, 23, -47, -68, -53, -73, -38,
    -42, -46, -52, 11, -1, -5, 48, 30, -12, 1, -33, 27, -21, -16, -92, -32, -74, -25, -69, -20, 17, -52, 54,
    86, -26, 80, -25, 6, -56, -44, -56, -36, -88, -19, -13, -6, 4, -80, 15, 96, -25, 29, -11, -9, -51, -79,
    -17, -25, -62, -4, 20, 34, -4, -13, 27, 62, -36, 11, -38, -63, -19, -16, -22, -40, 38, -85, 39, 77, 29,
    -6, 49, 16, -54, -58, -59, -40, -50, -64, -28, -40, 9, -65, 38, 65, 42, 68, 22, 7, -33, -87, -18, -25, -6,
    -64, 34, -35, -23, -9, 44, 47, 24, 5, 93, 60, -79, 47, -35, -43, 3, -13, -73, -4, 56, -44, 20, 75, 38,
    -18, 127, 35, -78, -35, -18, -23, 26, -32, -78, -112, 27, -11, 20, 64, 13, 28, 51, 14, -48, -56, 21, -6,
    -9, 7, 20, -82, -10, 36, 5, 9, 3, -6, 29, 40, -40, 13, -40, 11, 0, -13, -74, -51, 16, 27, -12, 4, 19, -58,
    9, 40, -14, -4, 39, -43, 45, -75, -59, -81, 6, 3, -18, -3, 20, -41, -15, 62, -40, 5, 68, -36, 58, -13, -9,
    -38, 9, -4, 17, 2, -17, 3, -2, 17, -31, -3, -36, 24, -23, -11, 8, -8, -38, 22, 49, -39, 16, 16, 9, 16,
    -31, -39, -30, 8, 7, 11, -7, 2, -4, 10, 14, -30, 17, 40, 3, -6, -14, -29, -14, -1, 33, -7, -18, 2, 39,
    -21, 36, 4, -5, 15, -7, -15, -41, -1, -21, 17, -2, 15, -12, 27, -24, 40, 79, -26, 5, 13, 7, -39, -38, -42,
    -12, -9, 91, 63, -1, 11, 2, 25, 40, 1, -14, 4, -23, -39, 5, -24, -19, -18, 92, 50, -28, 15, 3, -15, 28,
    -18, -9, 4, 14, -17, -22, -20, 18, 4, 39, -13, -16, 27, 3, -3, 58, -18, -7, -3, 26, -42, -5, -27, -19,
    -22, 127, 29, -3, 26, 20, -8, 36, 26, -18, -11, -5, -23, 3, -5, -24, -42, 93, 22, 2, 10, -8, -33, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_19_bias[32] = { /* 32 */
    7439, 19278, 15832, -20411, 14335, -15885, 20326, -20488, 3999, -14704, -1002, -1230, 18804, 6700, -5283,
    -13722, 3185, 22138, -1794, 13534, -572, -23792, 11658, 9235, -3206, -3214, -5664, 2811, -1499, 38049,
    8811, -1142,
};

static const int32_t conv_2d_19_multiplier[32] = { /* 32 */
    1366054557, 1475184479, 2046492825, 1431669597, 1597485846, 1143875929, 1158085408, 1535507166,
    1127164470, 1294167502, 1179866171, 1120069507, 1843517895, 1929940580, 1505165007, 1242197879,
    1612559158, 1967179466, 2009809966, 2108556260, 2099590003, 1731195012, 1412837911, 1246824707,
    1229971255, 1207823599, 1101705751, 1238755203, 2019756737, 1813882218, 1976066941, 1685084578,
};

static const int8_t conv_2d_19_shift[32] = { /* 32 */
    -8, -8, -9, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -9, -8, -8, -9, -9, -9, -9, -9, -8, -8, -8, -8, -8,
    -8, -8, -9, -9, -9, -8,
};

static const conv_layer conv_2d_19_layer = {
    14, 14, 16, /* input: height, width, channels */
    7, 7, /* convolution: height, width */
    7, 7, 32, /* output: height, width, channels */
    3, 3, 2, 2, 1, 1, 0, 0, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -128, -128, 127, /* zero points, range of the output */
    conv_2d_19_weights, conv_2d_19_bias, conv_2d_19_multiplier, conv_2d_19_shift
};

static const int8_t conv_2d_20_weights[9247] = { /* 32x3x3x32 */
    -28, 51, -39, -52, 35, -24, 21, -81, 19, 92, 50, -14, 55, 27, -50, -31, -38, -25, 22, -27, 42, 5, 111, -9,
    -79, 36, -9, 36, -11, 59, 15, -54, -48, -61, -39, -24, -50, -68, -42, 4, -15, 27, 19, -43, 31, 35, 56,
    -78, -36, -18, -58, -9, -13, -26, -9, 12, -35, -38, -98, -36, -24, 104, 91, -57, 8, -4, -22, -67, -3, 44,
    -60, 0, -19, -23, 2, 5, 3, -11, 108, -34, 64, -82, -80, -57, -26, 8, -33, 127, -14, -14, -63, 85, -12,
    -45, -17, 99, -65, 13, -14, 43, 4, -10, -7, -37, -37, -4, -13, 35, -20, 49, -71, 17, -40, 21, -4, 16, 65,
    -39, 94, 68, 47, -69, -54, 24, 16, 32, -15, -14, -17, 25, 23, -8, 7, 10, -25, -25, -9, 71, -22, -50, 40,
    44, -62, -29, -4, -29, -1, -7, -2, -16, 20, 29, 25, -32, 59, -26, 65, -34, -11, 48, 23, 37, 5, -71, 44,
    66, 56, -48, 19, 16, 26, -73, 44, -4, -34, 23, 21, -105, -16, 14, 12, -34, 28, 11, 3, -24, -9, 43, -49,
    -91, -76, 90, -39, -34, 8, 100, 7, 5, -116, -52, 27, -51, -63, 12, 21, -15, 5, 5, -9, -15, -57, -27, 46,
    10, 25, 78, -2, -86, -24, -52, -6, 49, -4, -36, 47, 48, 28, -30, 37, 60, -74, -34, 48, 14, 41, 11, 52, 0,
    -8, -37, 68, -50, -44, -23, 4, -31, -15, 72, -26, -71, 3, -46, -45, -32, -2, 32, 19, 47, 9, -72, -53, -50,
    84, -23, -54, -13, 47, 27, -2, -44, 33, 4, -8, -105, 18, 58, 45, 26, 36, -23, 33, -82, 4, 33, -26, 14, -6,
    -64, -27, -15, 50, -16, 7, 0, 50, 44, -73, 17, -42, 26, -35, -9, 12, 14, -72, 8, -19, 32, -105, 40, -13,
    4, -14, -4, 5, 3, 19, -54, 27, -33, 16, 33, -48, -49, -59, 14, -2, 90, 62, 5, -42, -38, 5, 51, 1, 59, -5,
    -19, -3, -49, -32, -3, 14, 11, 6, -83, -18, 2, 37, -30, -80, 67, 64, -3, -56, -30, -17, 1, -21, -5, 3,
    -35, -5, -25, -12, 48, -83, -47, 20, 8, 13, -31, -62, -22, -4, -12, -9, -16, -46, 6, -13, 28, -42, 16,
    -14, -13, 16, -43, 42, -28, 30, -67, -6, 18, -10, -11, 95, -65, -25, -77, 18, 15, -43, -19, -92, 95, 19,
    12, 75, -21, 69, 1, 50, 15, 45, -53, -11, 11, -23, -57, 14, 46, -31, 15, -17, 24, 3, 19, 12, 24, -33, 27,
    6, -19, 0, -18, -63, 15, -3, -5, -9, -40, 81, -23, 4, -19, -16, 54, 40, -17, -30, -69, 54, 6, 7, -17, 15,
    12, -91, 7, -42, 38, -103, 5, -35, -7, 0, 44, 68, -56, 25, -5, -19, -32, 22, 19, 6, -2, -84, -21, 43, 9,
    -14, 83, -4, 1, -43, -18, 61, 13, 77, 18, 65, -72, -72, -74, 45, -17, -2, 61, 8, -46, -4, 36, 46, -64,
    -48, 16, -9, 26, 127, 23, -50, -41, 25, 61, 43, 19, -57, 17, -65, -31, 20, 56, -9, -64, -9, -8, -15, -22,
    77, -12, 3, 5, -31, -32, 12, 17, 7, -13, 28, -37, 54, 16, -6, -46, 10, 19, 46, -63, 27, 26, -64, 20, -39,
    -27, -47, 9, -31, -6, -28, -5, 28, -74, -13, -13, -42, -25, -37, -29, 68, 15, 53, -10, -36, 15, 4, 15,
    -10, -19, -26, -14, -10, 5, 14, 66, -15, -27, 39, -24, -26, 16, 14, -54, 81, -46, 72, -46, -36, -77, -69,
    -4, -67, 26, -14, -27, 17, -45, -13, -23, -28, -86, 17, -65, 85, -25, -5, 22, -31, -85, 67, -21, -16, -20,
    -37, -5, 47, -6, -9, -4, 45, -68, -34, -10, -44, 11, 49, 18, -11, -29, -54, -73, 39, -60, -29, -4, 4, 54,
    44, 10, -7, -11, 48, -87, 68, -31, -68, 90, -22, 73, -38, 26, -38, 3, -43, 6, 14, 50, 24, 112, 33, -10,
    63, -18, 7, -102, -18, -44, -86, -45, -98, -3, -20, -12, -2, -71, -106, 9, 3, 14, -25, -5, 5, -35, -65,
    -73, 28, 2, -45, 14, -26, -44, 59, 21, 37, -10, -11, -57, -7, -10, 44, -10, -15, 6, -3, 44, 79, 36, -78,
    -66, -25, 29, 24, -44, -58, 9, -46, 1, 16, 39, -40, 81, 22, -12, 78, 86, -2, -66, 19, -43, -7, -13, -33,
    -39, 73, -18, 83, 37, 27, -21, -10, -21, -34, 50, -22, 9, -59, -68, -23, 46, -22, -21, 59, 56, -9, 18,
    -12, 16, 7, -16, 32, -6, -45, 19, -24, 8, 22, -68, -46, 4, -28, 14, 49, 112, -37, 50, -48, 23, -45, -40,
    -33, 20, 26, 71, -16, 92, -61, -7, 94, 2, -2, 22, -2, 124, -90, 67, -85, -3, 59, -41, -31, 98, 0, -58, 36,
    101, -34, -40, -16, -19, -10, 22, 3, 107, -62, -17, -36, 126, -59, -39, 62, -32, 0, -70, 73, 44, -99, 61,
    -127, 53, 34, -29, 2, 55, -42, -72, -5, 45, 5, -59, -23, 45, 16, 34, 7, 127, -6, -66, 26, 19, -31, -80,
    -27, -26, -7, 28, -48, 2, -2, 10, -36, -4, -9, -59, -71, -36, -44, 26, 58, -43, 31, 36, -34, 57, -39, -33,
    -43, 30, -16, 25, -61, -21, -68, 31, 127, -28, -23, 52, 17, 2, 37, 45, 21, -30, -24, 1, -48, -59, 68, 10,
    -30, -91, 19, -43, -39, 53, -21, -14, 39, 0, 12, 33, -22, 31, -42, -22, 121, 3, -11, 28, 51, 10, -59, 43,
    -36, -10, -61, 20, -78, 28, -17, -3, 6, -43, -4, -62, 12, -37, -26, -22, 44, 5, 33, 90, 0, -3, -69, -65,
    -3, 65, 27, -5, 37, 41, 6, -29, 5, -10, -7, -31, -10, 19, -11, 4, 49, -51, 0, 6, -53, -4, -37, 13, -21, 3,
    -29, 48, 48, -14, -25, -1, 41, 36, 8, -23, -8, 20, 32, -36, -18, 80, 7, 2, 24, -13, 76, 18, -31, -1, -10,
    -4, -19, -38, -9, 36, 25, 34, 27, 21, 15, -13, 5, 13, 59, 31, -11, -62, 0, -25, -9, -54, -65, 29, 1, -56,
    -30, 2, -11, 11, -58, 31, 11, -10, -42, -32, -23, -11, -31, 8, -69, 77, 14, -35, -26, -32, -36, 52, 70,
    -50, 18, 5, -30, -6, -52, 22, 26, 21, 34, 66, -52, 8, -47, -48, -16, -82, 11, -3, 34, 3, -60, 19, 65, -20,
    26, -10, -22, -24, -62, -33, 2, -38, 0, 17, 7, 23, 26, 25, 47, -2, 7, 28, -37, 32, -25, -25, 12, -36, 71,
    -18, 20, 59, 8, 28, 85, -1, 15, -8, 75, -70, -22, 74, -15, -72, 49, 1, -23, 25, -35, -14, 118, -26, 16,
    17, -10, 10, -112, -38, 56, -27, -35, 14, 9, 8, 62, 34, 40, -43, 31, -18, 28, 9, -3, 49, 9, -30, -2, -72,
    -44, -47, 4, 16, 75, 7, -8, -8, 8, 54, 24, -17, -40, -40, 1, -13, 26, 40, -27, -42, 36, -77, -28, -17, 51,
    -5, -55, 21, -2, -23, 33, 21, 21, -35, 14, -58, -47, 35, -30, 61, -4, 22, -29, 71, -91, 39, -11, 15, -36,
    -23, -24, -79, -27, 58, -90, 0, -2, 11, 94, -1, 17, 37, -14, 44, 39, 6, 2, -15, -47, -7, -14, 17, -59, 36,
    -38, 94, -21, -32, 6, 3, 4, -16, -13, 16, -8, 48, 4, -64, -66, -32, 26, 39, 36, -9, -38, -9, -24, -23, -7,
    30, 8, 43, -1, -41, 18, -19, 32, -9, 5, -43, 17, -20, -15, 70, -11, 19, 35, -31, 55, 30, -44, 31, -24,
    -30, 32, 29, 12, -13, 15, 5, 28, 2, -15, 16, 31, 19, -25, -51, 18, -17, -21, 38, 9, 2, -67, 76, -21, 30,
    3, 16, -25, -15, 19, 31, 53, 2, 5, 62, 48, 71, 44, 45, -35, -42, 14, -27, -27, -3, -69, -38, -63, 62, 39,
    19, -94, 48, 39, -80, 6, 53, -1, 8, -19, -36, -64, -21, -3, 11, -16, -1, -13, -5, -12, 5, -19, 44, -32,
    35, -9, -92, -34, -21, 27, -55, 25, -83, 59, -52, -36, -13, -13, 38, 11, 3, 36, 62, -8, -32, -77, -66, -5,
    -30, -20, -4, -53, 19, 71, -5, 26, -9, 5, -55, -23, -3, -5, -63, 4, 18, 43, 64, -42, 26, -4, 15, 28, -60,
    24, 2, 44, -24, -72, 1, -38, -14, 2, 25, 15, -44, 8, -28, 18, -57, -44, -50, 41, -76, 34, -6, 1, 127, -69,
    -22, -25, -7, 29, -44, 3, -47, -18, -23, -37, 41, 17, -59, 24, -15, -33, -10, -54, 22, -73, -19, -19, 80,
    -32, 24, -63, -3, -6, 53, 74, -26, -47, 18, -28, -31, -30, 54, -6, -15, -20, 28, -43, 28, -89, -23, -21,
    39, -103, -43, -7, 54, -20, -4, -39, -10, -4, -26, -69, -69, 54, -8, 36, -49, 2, -26, 36, -31, -58, -15,
    17, 4, -63, 55, 5, 4, -70, 65, -54, 83, -23, -78, 24, -39, 76, 18, -38, -26, 29, -13, -35, -3, 25, -45,
    -50, 1, 54, 25, -47, -4, 31, -52, -51, 8, 8, 33, 81, 120, -65, -6, 1, -43, 8, -25, -24, 5, -24, 17, 6,
    114, -28, 35, -1, -10, -42, 49, 57, -20, -15, 0, 12, -69, -18, 1, -76, 30, -26, 2, -39, 10, -16, 125, 3,
    80, -9, -93, 23, 11, -59, 29, -19, -49, 8, -38, 38, -24, -43, 11, -17, -38, -18, -59, 19, 33, 24, -8, 1,
    102, 5, 19, -18, -53, -15, 67, -23, 21, 30, -23, -14, -68, -8, -57, 20, 16, 72, -36, 34, -54, -7, 50, -82,
    45, 34, -30, 58, -3, 10, -33, -53, -80, 46, -6, 67, 85, -87, 2, -54, -59, 3, 27, -37, 19, 1, 2, 6, -28,
    -10, -16, -94, 18, 39, 61, 42, 24, -25, 40, 5, -34, -19, 22, -65, 68, 6, -41, -55, -8, 73, 59, 34, 26,
    -26, -31, 29, -16, -127, -16, -33, 14, 86, -65, -24, -52, 86, 6, -29, -59, -60, 24, 31, 18, -52, -7, 59,
    -2, -48, 38, -68, 77, 21, -11, 24, 18, -52, 113, 34, -83, 56, -10, -42, -52, 12, 29, -24, -27, 111, -10,
    -71, 106, 62, -28, -29, -3, -12, -66, -65, 7, -23, -13, 68, 32, -2, 47, 0, -34, 14, 14, -15, -20, 11, -25,
    26, 50, 11, 91, -15, -7, -59, -56, 4, 26, -29, -24, 27, -14, -67, 31, 13, -42, 9, 17, 75, -36, 21, 47, -6,
    -15, 11, 31, -2, -28, 33, -27, -13, 3, 0, 46, -56, 45, 11, -12, -59, 71, 4, -14, 10, -8, -94, 8, 2, 30,
    37, -54, 47, -20, 22, 22, -18, -15, 29, -47, 16, -29, -12, -25, 28, 35, 10, 7, 23, 13, 32, 4, -58, 57, 37,
    -59, -31, -44, 22, -30, -5, 42, -26, -14, 66, 16, 9, 34, 57, -51, 17, -42, -2, -10, -6, 20, 53, -33, -62,
    -13, -55, 6, -40, 24, 16, -9, -33, -69, -30, 62, -82, -12, -7, 29, 56, -49, 32, -25, 1, 78, 28, -49, 45,
    -12, 7, -18, -15, -44, 44, 28, -50, 16, -6, -4, -71, 14, 26, -35, -48, 30, 3, -53, -51, -60, -6, 10, 10,
    -30, -37, -20, 18, 32, -32, 22, 16, 40, 93, -27, -13, 42, -16, 34, -8, -46, 40, -23, -36, -37, -43, -6,
    -11, 12, -48, 12, -7, -77, -58, -5, 41, -28, -37, -17, -23, -11, 20, -6, -20, -100, -13, -26, -55, 43,
    -27, 12, -38, -25, 25, 34, -74, -18, 48, -4, -33, -17, -52, 50, -32, -127, -52, -33, -22, -16, -22, 27,
    10, -5, 34, 6, -30, -55, -19, -76, -6, -1, -43, 24, -21, 9, 33, -8, -76, -70, 15, 16, -87, -12, -16, -23,
    -57, -98, 1, -19, -62, -13, -55, 94, 13, -82, -41, 49, -76, -23, -29, -29, 88, 23, -61, 6, 12, -3, 8, 1,
    47, -3, -71, -3, 48, -11, -42, -25, -3, -71, -24, 22, -74, 26, -31, 42, -70, 3, 31, 19, -60, 49, -11, 9,
    -22, 0, -38, -2, -20, 50, -15, 16, -22, 35, -8, 1, 61, -55, 2, 29, -70, -89, 61, -37, -31, 14, 52, -50, 1,
    -41, -14, 8, -49, -6, -40, 23, 23, -34, 11, -35, -38, -13, -21, 65, -27, -15, 0, -3, 53, -18, -4, -37,
    -41, 21, 13, -80, -62, 19, 45, -65, -73, 13, -32, -26, -16, 6, 3, -6, -25, 2, 79, -60, 28, -43, 30, 78,
    85, 10, -44, -15, 12, 41, -45, -3, -63, 25, 33, 5, -84, -39, 15, -57, -6, 81, 2, -31, -29, -34, -49, 91,
    20, 15, -21, -74, -5, -29, -22, 67, -3, -3, 46, 9, 56, -32, 79, -14, 26, -38, 67, -18, -23, 18, -58, -35,
    -49, -53, -50, -6, -48, 83, -22, 79, 17, -40, -4, -41, -5, 8, -22, 48, -62, -60, 28, 1, 15, 0, 60, -31,
    30, 2, 1, -21, -20, 4, -38, -12, -28, -29, -33, 36, 20, 13, -33, 38, 21, 29, -29, -49, 16, -13, -5, 6, 76,
    -52, 8, 13, -35, -28, -28, 80, -30, 87, -53, 30, 11, -71, -53, -26, 0, -6, 17, -37, -7, 42, 11, 100, -42,
    17, 7, -17, -2, 11, 8, -14, 22, 1, 62, 40, -74, 74, -36, 23, 2, 65, -47, 59, 38, 31, -56, 28, 127, -5,
    -38, 17, -17, 41, 14, 30, -8, 20, -78, 14, 2, 54, 58, -30, 12, 1, -27, 48, -48, 77, -37, 30, 18, 1, -57,
    -18, -19, -26, -23, -22, 108, -44, 7, 52, 20, -20, 28, 62, -1, 43, -78, 9, -4, 13, -16, 14, 71, -9, -26,
    28, 41, 14, 4, 20, 1, -2, -14, 14, -38, -43, -66, 1, -10, -51, -63, -41, -10, -28, -25, -5, -18, -42, -48,
    61, -8, -66, -63, 4, 57, -27, 7, -10, -33, -62, 17, 18, 29, -20, 40, -50, -24, 34, 12, -17, -83, 10, 127,
    -23, -7, -14, -6, 24, -8, 12, 7, 47, 7, 12, -47, 78, 26, -2, -49, -39, 5, -4, 26, 1, 29, -76, -40, 44,
    -69, 0, -29, -9, -17, 51, 58, 7, -23, -32, -37, -5, -56, -41, -3, -3, -33, 43, -109, -1, -44, 113, -12,
    33, -49, -11, 53, 30, 55, -102, 40, -62, -4, -12, -54, -47, 26, -49, -43, -15, 55, 30, -44, -18, -22, -13,
    -9, 53, 2, -9, 30, 16, 55, -66, -14, 22, -2, -37, -35, -8, -53, 23, 36, 105, -19, 38, -48, 9, -25, 22, 22,
    -7, -28, -36, -28, -38, -5, 8, 10, -2, -27, 62, -20, 59, -19, -3, -58, -38, -13, -18, -30, -1, 37, 17,
    -31, 55, -28, -53, -39, -13, 22, 35, 20, 33, 4, -40, -62, -76, 56, -11, 79, 12, -49, 16, 15, -14, -5, -4,
    -66, 40, -48, 0, 105, 52, 85, 69, 20, -33, 27, 0, -18, -70, 9, -42, -72, -10, 41, -9, 65, 21, 40, 23, 37,
    -12, -49, 19, 38, -100, 9, -26, 12, 43, 1, -12, -50, -90, -27, -4, -21, -15, -11, 2, -67, 43, -52, 14,
    -36, 30, -26, -62, 46, 22, 32, 24, -35, -49, -46, -40, 2, 17, 6, -14, 53, -23, 58, -88, -20, -5, -48, 38,
    -47, 20, 56, -18, -11, 10, -45, 2, 78, -49, -36, -43, -5, 7, -30, 36, 16, -6, -13, -23, -1, 59, 26, 11,
    -8, -35, -9, 16, 19, 22, -61, 68, -86, 24, 44, 37, -39, 3, 30, 101, 21, -20, 9, -57, 92, 0, 59, -66, 8,
    -55, 22, 20, 45, 28, -25, 127, -74, 43, 13, -69, -57, -62, 23, 36, -28, 116, 85, 43, -37, -42, -37, 14,
    -17, -8, -58, -46, 121, 60, 55, -72, 15, -20, -23, -58, 20, 63, -91, 75, -68, 26, 60, -17, -7, -78, 72,
    -2, 26, -17, 25, 12, 23, -60, -92, -11, 45, 8, -65, -101, 44, 30, -22, -1, 86, 55, 70, 19, 1, 27, -8, 26,
    -55, 40, 86, 26, 107, 29, 3, -47, 4, -94, 32, -16, 15, -19, -30, 15, -14, 38, -9, -12, 70, 56, 5, 4, 15,
    -74, 47, 4, -56, -20, 34, 58, -13, 46, -42, 40, 11, -18, 30, 38, -31, 17, -26, 57, 70, 61, 24, 22, -10,
    -27, -21, -10, 2, 2, -53, -13, -20, -7, 67, 7, -12, 10, -7, -42, -44, -27, 11, 42, 26, -13, -3, -36, 2,
    -51, 10, -31, 95, 46, 80, -2, 38, -26, 20, -14, -22, -15, -57, -40, -13, 49, 35, 60, -28, -32, 2, -47, 5,
    42, 2, -21, -9, -3, -22, -12, 22, -41, -51, -8, 3, -3, 5, -16, -23, 41, -9, -70, -16, -1, 9, -12, -9, -38,
    -19, -47, -58, -3, -5, 19, 30, -24, -99, 28, -62, 4, -14, 29, -85, 19, -38, 25, -22, 55, -1, 59, -22, -22,
    17, 29, -19, 1, 8, -1, 16, -8, -22, -23, 9, -30, -13, -45, 29, -39, -58, 17, 1, -2, -30, 21, 4, -34, -44,
    56, -10, -64, -10, 21, 38, 55, 50, 23, 19, 14, 55, -57, -22, -64, -53, -24, 18, 39, 38, -21, 7, 49, 91,
    -45, -61, 23, 70, -38, 27, 58, -2, 57, -38, -35, -26, -93, -17, 20, -17, 2, 29, -14, 53, 9, -8, -13, -5,
    3, -51, 41, -46, 43, 14, -5, 19, 10, 11, -11, -19, 53, -22, -55, 6, -28, -6, -29, -30, 27, -30, 14, 19,
    21, -19, 29, 12, -2, 40, 14, -12, 18, -26, 32, -25, 23, -6, -34, -9, 32, -9, -34, 14, 13, -24, -21, 15, 0,
    -10, -55, -10, -5, 18, -17, -15, 23, 33, -55, 22, -28, 49, -10, -28, -16, 35, -18, -20, -44, -34, -33, 27,
    43, -10, -23, 25, 35, -7, 9, 16, -42, -2, -44, 7, -2, -19, 16, -22, 16, 10, -4, 45, -9, 20, -3, -8, -19,
    -37, 16, 43, 74, -37, 10, -21, 25, 35, 17, 5, -11, 24, -127, -2, -17, 48, -11, -20, 28, -45, 52, 27, -16,
    2, -7, 35, 17, 24, 6, -16, -1, 7, -2, 19, 8, -3, -37, -7, 13, 20, -3, -21, -26, -11, -1, 26, -8, 9, -22,
    -12, 40, -5, 22, -25, 5, 10, -75, 43, 43, 18, 1, -20, -21, 18, 30, -6, -45, -23, -45, 51, 3, -9, 38, 14,
    -45, 21, 21, 50, -63, 0, -5, -12, 24, 33, 64, -15, -39, -1, -6, 32, -2, 4, -13, -24, -38, 21, 0, 47, 34,
    -20, 38, -21, 3, 4, 4, -22, 6, 16, -87, -18, -62, -8, 8, 30, 5, 6, -13, 16, -18, 5, -52, 32, -1, -20, 0,
    -26, -18, 30, 9, 5, 26, -16, -20, -9, -3, 53, 42, -20, -25, 61, -55, 19, -30, -25, 4, -2, -9, 44, 5, 11,
    32, -6, -55, -3, 8, 22, 40, -31, -47, 10, -18, -8, 7, 31, 2, -12, -1, -42, 69, 7, -28, -5, 57, 42, -3, 7,
    21, -16, 39, 45, 47, 12, -17, 25, 7, 65, 10, 35, -16, 11, -115, -2, 9, -44, -16, 22, 5, 40, 5, -17, -21,
    -64, 97, 7, 3, -41, -22, 2, -48, -21, -67, -53, -53, -6, 70, -32, 11, 5, -2, -24, 24, 9, -25, 40, 41, -24,
    6, -22, -30, -11, -9, -35, 54, -46, 22, 22, -27, 20, 3, 64, 10, -79, -30, 11, -57, -8, -72, -34, 14, 27,
    53, 44, 6, -105, -99, -2, 30, 2, -45, -5, -10, -42, -82, -80, -93, -52, 127, -53, 37, -94, 2, -31, -68,
    61, 27, 31, -41, 34, -4, 12, 63, 16, 12, -32, 8, 41, 44, 1, -13, -49, -8, -4, 55, -24, 68, 20, -7, -100,
    32, -10, -22, -10, 45, -31, 54, 31, -44, 14, -32, -7, 27, -34, -20, 32, 8, -26, -5, 5, 32, 24, 0, -12, 16,
    -32, 25, -36, 14, 6, -6, -52, -6, -36, 21, -19, 61, -32, -31, 24, -80, 13, -79, -40, -17, 25, 42, 99, 111,
    -52, 80, -49, -34, -7, 33, 7, -41, -42, -12, 0, 1, -8, -29, 21, 48, -6, -9, -91, 121, 19, -44, 26, -31,
    -96, 42, 31, -41, -66, -42, 54, -11, -10, -31, -24, 37, -30, -19, -14, -47, -57, 46, -30, 39, 53, 73, -37,
    -17, -79, 19, 31, -43, 44, 84, 50, 3, 0, -52, 64, 2, 25, -55, 3, -17, 8, 4, 40, 20, -60, 29, -16, -29,
    -58, -7, 2, -33, 6, 20, -51, -83, -1, 94, 25, 66, 41, -28, 13, -76, -58, -89, -33, -32, -22, -8, 87, 66,
    -40, 28, -83, 0, -47, -52, -61, -62, -54, 4, -15, 6, 7, 44, 0, 36, -37, 21, 3, -8, 42, 22, 25, -74, -35,
    15, -20, 26, 45, -4, 59, 87, 37, 28, 46, -44, -24, 36, 44, 18, -58, 18, 25, -16, 13, -15, -9, -49, -63,
    -40, -1, -11, 23, 11, -15, 2, -35, 15, -42, 14, 94, -3, -4, 14, 1, -27, 7, -31, 5, 30, 1, 12, -36, 0, -11,
    13, 9, -52, -9, 14, -32, 52, 19, 0, 26, -11, -13, -16, -1, -21, -54, -57, 48, -3, -29, -2, -15, -26, -43,
    0, -33, 6, -20, -1, 10, -14, 8, 41, 2, -29, -20, -4, -14, -30, 3, 67, 13, 35, -40, -27, -19, -9, -27, -43,
    -73, -23, -1, 67, 16, -15, 10, -39, 12, -6, 11, 23, -17, 20, -9, -30, 10, 66, -21, -47, -21, -71, -4, -27,
    9, 17, 85, 5, 32, 27, 11, -10, -25, 17, 29, 23, 31, -42, 0, 29, -5, 39, 14, 20, -15, 15, -12, 3, -2, -7,
    -3, -29, -36, -23, -59, -35, -2, 43, -20, -17, -32, -44, 10, 13, 22, 2, -57, -23, 49, -28, -2, 16, 32, -6,
    30, 3, -3, 34, -21, 11, -36, 21, 25, -5, -28, -46, -29, 7, 21, 63, 26, -73, -24, 1, 19, -23, -20, -25,
    120, -50, 13, -28, -26, -84, 33, -19, -7, 9, -22, 18, -3, -31, 1, 17, -32, -48, 14, -25, 7, -8, -27, 24,
    44, 29, 0, 0, 8, -22, 49, -19, 29, -54, 32, 22, -36, -17, -20, 16, 17, -12, -19, -57, -53, -12, -19, -15,
    21, -45, 25, -39, -53, -6, -5, 29, -3, 9, -14, 67, 25, -9, 11, -31, 26, -49, 127, -12, -2, 29, 91, 9, 77,
    -38, -3, -12, -32, 43, -21, 24, 4, 90, 46, -18, 1, 38, 46, -56, 5, 70, 21, 23, -41, 19, 3, 4, 92, 68, -8,
    -37, 3, -77, 8, 58, -25, 8, 20, -28, 19, -67, 112, 54, 55, -67, -21, -18, 1, 17, 32, 1, -88, 17, -69, 41,
    -20, 7, 57, -25, -3, -53, -58, -51, 33, -6, 1, -42, 22, 9, -41, 2, 8, 88, 16, -11, 12, 29, -30, 47, 28,
    12, -39, 75, -38, -32, -4, 11, 35, -53, -63, -44, 28, -39, -101, 29, 71, 28, -71, -13, 33, -43, -33, -49,
    69, 64, 52, 23, -55, 65, 25, -20, 31, -11, -17, 32, -19, -41, 75, -39, -12, -3, -5, 16, -15, 7, 36, 16,
    -5, -7, -52, 27, 31, 70, -29, -30, -46, 30, 30, -46, 9, -44, -78, -3, -38, -9, -28, 15, -6, 15, 8, -14,
    13, -87, -25, -36, -17, -29, 37, -8, -12, -40, 53, -33, 63, 45, -20, -46, 5, -24, 2, 4, 22, 11, -39, -14,
    8, -26, -55, 2, 4, -9, 6, -18, 20, -65, -24, -50, 13, 72, -26, -2, 2, -68, 14, -7, 16, -14, 10, -43, 37,
    -5, -3, 65, 91, 46, 57, 41, 62, 12, 17, -32, -63, -45, 47, -16, 28, 17, 40, -33, -114, 4, 25, 97, 46, 25,
    -67, -40, -10, 39, -68, 4, -110, 10, -41, -39, -48, 37, -32, -17, -24, -24, 7, 73, 122, -80, 8, 6, -4,
    -21, 1, -70, -89, 35, 13, 127, 2, 67, -68, 9, 17, 5, 41, -3, -9, 5, -15, -29, 5, 42, 18, 20, -66, 13, 0,
    18, 96, 24, 66, -27, -29, -56, 24, -38, 19, 80, -47, 81, -40, -4, -9, 96, -48, 12, 14, -5, 75, 27, -35, 5,
    23, 21, 32, 43, -35, 10, 57, -15, 20, -17, 49, 54, -84, -5, -25, -2, 28, -72, 16, -16, -28, 39, 40, 28,
    40, -11, -33, -26, 22, 25, 1, 127, -40, -40, 117, 16, 31, -24, -40, 8, 14, -15, 64, 12, -42, -8, -18, -2,
    8, 31, 25, -14, 34, 16, 56, 27, -28, -5, 2, -41, 41, 14, -44, 29, -18, 9, 11, -16, 41, 16, -44, -1, -16,
    4, -49, -56, -5, -40, 94, 101, -8, 10, -11, -13, 49, -30, 6, 63, -71, -6, -9, -24, 57, 39, -23, -72, 23,
    -17, 7, -43, 37, -65, -61, -40, -15, -3, 36, -20, -40, -4, -11, -2, 17, -50, 8, -24, 0, -27, 40, 36, 8, 4,
    -22, -6, 21, -7, 11, 48, -31, -14, 87, 49, 51, -19, -73, -16, 7, -19, 25, -10, -10, -5, -20, 6, 3, -10,
    55, 56, 14, 32, 11, -11, -2, 19, 11, 5, -10, 16, -23, 47, 8, -8, 43, 21, 51, -28, -70, 44, 28, -3, -45, 1,
    12, -29, 26, 44, -27, 4, 21, 74, 17, -11, -30, -19, 6, -22, -33, 14, -35, 78, -38, 15, 7, -26, 14, -27,
    64, -26, 20, -44, 48, -37, -50, -26, -48, -34, -32, 11, -34, -25, 19, 27, -38, 37, 108, 15, 13, -14, -1,
    -33, 8, -14, -2, -32, 34, 6, 40, 4, -34, -21, -63, -28, -7, 81, 48, 63, -40, 38, 11, 0, 23, -30, 18, 23,
    -20, -21, -13, 18, -4, -9, -34, -34, 7, 6, -5, 21, 7, -14, 73, 8, 7, 29, 39, -24, 9, 15, -56, -46, 16, 4,
    -18, -19, -30, -41, 44, 25, -48, -51, -1, -25, 43, -48, -38, 9, -54, 39, -74, -5, -35, 2, 22, 8, 10, 34,
    3, -52, 60, 33, -20, -17, 39, -86, -39, 9, -11, -53, -1, -63, 79, 15, 29, 36, -50, -26, 56, -46, -34, 18,
    3, 26, -16, 46, 34, 19, -15, -16, -48, 5, -21, -38, -1, -8, 56, -6, -29, -31, 23, 17, -20, 32, 38, -21,
    89, 37, -24, -10, 52, -14, -1, 34, -41, -20, 56, -9, 6, 24, -6, 59, -23, -31, 40, -56, 16, 11, 5, 56, -31,
    -27, 48, 27, -32, 70, -4, 34, 17, 73, -26, 25, 34, -32, 74, -8, -5, -30, 49, -44, 26, -8, -30, -11, -23,
    8, 4, -29, -26, -21, 49, -48, 36, -25, -3, -100, -55, -11, 17, 7, -63, -20, -6, -44, -13, 9, -19, 2, 58,
    52, 73, 32, 37, 40, 47, -1, 39, -8, -59, -40, -19, 23, -11, -12, 6, -25, 6, -22, -37, 11, 10, -15, 13,
    -52, -31, -16, -14, 1, 5, -44, 3, 20, 84, -39, 27, 16, 22, 32, -25, 5, -5, 12, 12, 35, -1, 51, 9, 5, -18,
    -22, 36, 50, -10, 13, 15, -45, -64, 31, 46, -27, 42, -8, 30, -41, 41, -68, -4, 44, 1, -13, -79, 0, -45,
    10, -34, -32, 127, -6, -22, 19, 13, -32, -19, -17, -47, -5, -85, -79, 28, -21, -44, 59, 63, -23, 64, 17,
    57, 12, 71, -22, 76, -12, -16, -38, -41, -95, -28, 10, 33, 19, -38, 35, 6, -28, 24, 28, -31, -29, 18, -9,
    11, -7, -59, 67, -14, -70, 19, 20, 54, 36, 82, 41, 29, 20, 13, -19, -33, 7, 51, 22, 41, 28, 3, -8, -61,
    -46, 16, -9, -41, -17, -23, -74, -27, -30, 4, 3, -3, -14, -7, -24, -16, 46, 10, 41, 25, 30, -71, -15, -32,
    15, -35, -21, -3, -17, 0, 6, -7, -22, -23, 46, -16, -20, 33, 62, -57, -16, -27, -58, -19, -16, 38, 25, 15,
    5, 76, 19, 97, -55, 12, -39, -7, -8, 3, 28, 101, -30, -22, -7, 32, -40, -9, 25, -63, -9, 14, 14, -5, -26,
    -5, -41, -25, -20, 33, 10, -19, 61, 17, 65, 23, -40, 3, -46, -10, 23, 30, -19, 14, -26, 68, -41, -37, -66,
    127, -45, -58, 41, 22, -70, -35, -40, -7, 22, -43, 8, 6, -46, 96, 44, -4, 8, -6, -33, -23, -35, -16, -10,
    3, -46, -28, -14, 6, 3, 19, 36, 0, -34, 6, -16, 36, 41, -32, 3, -28, 14, 45, -24, -18, -6, -13, -9, 7, 19,
    -18, -28, -13, 34, 31, 14, 0, 25, -17, -12, 17, -6, 29, -58, -23, -24, -15, -2, -3, 17, 2, 33, 2, -1, 50,
    -37, -6, -46, -12, -11, -7, 21, 1, -26, -6, 25, -23, -3, 25, 52, -20, -13, 22, -28, -38, -36, -16, -8, 18,
    -24, -4, -41, 26, -89, -19, -28, 48, -70, -35, 26, -11, 59, -11, 19, 20, -34, 19, 30, -12, -21, -16, -65,
    -25, -23, -26, 35, -63, 41, 30, 19, 60, 23, 25, -38, -26, 29, -5, -7, 6, -22, 27, -10, -36, -2, 10, -8,
    -31, 16, -11, 32, 41, -17, -15, 0, -41, -9, 33, -2, -49, -22, -48, 18, 31, 23, 25, 11, 34, 10, -8, 49, 36,
    -37, -13, -42, -23, -37, -12, 7, 12, -16, 9, 30, 33, -42, -3, -8, -50, -15, 13, 6, -49, -82, -60, 34, 15,
    -16, -26, 15, 10, -16, 1, 4, -22, -54, -20, -9, 17, 0, 15, 50, -36, 31, 22, 24, 17, -56, -9, -40, -36, 37,
    -45, 35, -17, -44, -88, 44, -74, -28, 5, -51, -28, -85, -51, -37, -3, 94, 0, -19, -29, 31, -14, -60, -46,
    -66, -70, 127, 5, 5, -66, 10, 39, -19, -47, -11, 15, -46, -20, -19, 10, -63, 58, -36, 1, -35, -27, 3, 22,
    -49, -38, 11, 13, -21, 34, -75, 33, 20, -53, 53, 25, -65, 12, 32, -26, 53, -14, -13, 49, 41, -74, -73, 8,
    -69, -10, 28, 1, 12, -18, -22, 30, -71, -58, -47, 39, -5, -20, -5, -28, -16, -79, 2, -27, 31, -80, -8, 7,
    -66, 44, 55, -66, 0, -62, -4, -51, -29, -69, -57, 59, -46, -57, 91, -16, -8, -56, 55, 47, 33, -61, 26, -3,
    -17, -46, 51, 53, 3, -29, 68, 4, 23, -24, 57, 24, -44, -30, -32, -35, -33, 23, -3, 14, -46, -21, 48, 11,
    -34, -14, -19, 45, -26, -34, 72, -13, 34, -5, 21, 34, -1, 20, 29, -53, 1, 5, -26, 26, 4, -67, 27, -28, 42,
    -29, -13, 21, -5, -29, -34, 22, -21, -17, -17, 3, -74, 60, -30, 15, 14, -39, -15, -31, 5, -47, 17, 4, -44,
    21, -10, -33, -20, -69, 49, -103, 12, 69, -36, 58, 41, -50, 54, -2, -7, -46, -15, 22, -51, -79, 30, -60,
    -34, 7, -77, 63, 106, -58, 86, 54, 15, -33, 10, 17, 4, 0, 65, -22, -22, 92, 44, -9, 52, -46, -52, 45, -16,
    -69, 51, 17, -63, 10, 10, -51, 23, 34, -17, -2, 18, 25, -9, 8, 11, 0, -19, 10, -11, -8, -32, 55, 11, 9,
    71, 7, -34, -6, -93, 26, -113, -74, 77, -68, -40, 109, 17, 15, -46, -35, -86, -25, -4, 19, 63, -12, -6,
    21, 18, -13, 20, 9, 10, 3, 74, -4, -26, -3, 7, -9, -17, 43, 9, -22, -21, -68, 34, -5, 38, 18, -37, 6, -86,
    107, 38, 15, 42, -24, 36, -5, 4, -11, 27, 19, 41, 66, 34, 1, 47, 23, -22, -42, -48, -5, 4, -21, 4, -54,
    40, -17, 32, -2, -55, 32, -56, 49, -35, 31, -19, -35, 42, -15, -57, -60, -16, 77, -40, -48, -12, -27, 73,
    49, 10, -8, -17, -20, -45, -51, -22, -57, 114, 14, -6, -39, -21, -16, -127, 63, 64, 16, 3, 61, -21, 17,
    26, 2, -7, 18, -24, -49, -17, -20, 16, -16, 26, 7, -25, -17, 69, 22, -32, -29, 12, -61, 16, 4, -80, 25,
    -58, 40, 26, -3, -29, -6, 12, -37, -32, -15, 19, 14, 67, -51, -4, 21, 12, -22, -42, -28, -25, -27, 20, 2,
    -29, -29, 67, -19, 3, -2, -41, -2, 25, 28, -12, 15, -6, -24, -7, -52, -36, -6, 63, -51, -12, 17, 2, -6, 7,
    49, -39, 6, 11, -4, 6, -8, 39, -26, 48, -13, -22, 19, -33, 4, -48, 53, 16, 81, -23, 48, -4, 59, -5, 17,
    12, -4, 28, 22, -53, 31, -19, -13, 49, -4, -41, -24, 43, -3, -31, 17, -57, -11, -21, 6, 6, -3, 30, -15,
    -35, -24, -9, -36, -6, 58, 20, 38, 20, -7, 64, -14, -10, 57, -60, 17, -12, -27, 6, 63, 1, 0, -8, 29, -19,
    -73, 10, 11, 21, 23, 63, -28, -16, -24, 23, 16, -5, -10, 43, -90, 11, 32, 9, 23, 10, 46, -72, 42, -31, 13,
    19, -26, 5, 21, 14, -51, 22, -52, -36, 74, -26, 5, -2, 22, 13, -3, 26, -46, 4, -38, -19, -60, -9, -22, -8,
    41, 39, -6, -34, -17, 17, -5, 26, -24, -63, 13, -61, -9, -33, 1, -66, -37, 1, 11, 19, -8, -17, 67, 17,
    -41, 33, 18, -53, -17, -36, -32, 63, 31, 23, 52, -42, 3, -15, -19, 3, 22, 2, -59, -35, -19, 15, -18, -31,
    -65, -24, -7, 66, 49, -30, 15, 37, -58, -5, -13, -127, 45, -14, -14, -32, 72, 14, 22, -11, 48, 12, -47,
    -11, -4, -22, -27, 18, -31, 6, -25, 13, -20, -43, 25, 72, 93, -49, -5, -41, -40, 54, -40, 31, -11, 41, 19,
    -44, -47, 8, 38, 1, 30, -29, -16, -1, 8, 17, 70, -4, -23, 43, -18, -30, -32, 11, 37, -85, -39, 35, 30, -7,
    13, 69, 7, -12, 48, 6, -4, 4, -9, -30, -20, -9, -25, -49, -22, -29, -12, 9, 43, 20, 37, 29, -10, 5, 8, 68,
    -23, -12, -5, 6, -6, -37, 17, 17, -41, -33, 18, 27, -40, -44, -12, 16, 9, -1, -4, 26, 12, 1, 14, 16, -10,
    27, -28, -26, -74, -42, -53, -13, -41, -5, 18, 29, -11, 61, 29, -10, -55, -38, 83, -8, -90, -4, -66, -103,
    28, 106, 73, 42, -3, -36, 20, -31, 9, 53, 15, 31, 67, 43, -16, -24, 71, -5, -45, -25, -14, -44, 24, -32,
    -24, -76, 55, -36, -2, -14, -51, -73, 46, 40, -42, 47, 15, -10, -3, -23, -34, 62, -3, 19, 62, -54, -12,
    28, 43, -19, -44, 41, -18, 45, 54, -28, -82, -27, 91, 9, -30, -35, -22, -11, 5, 88, -30, 90, 46, -41, 37,
    -52, -73, -7, -37, -14, -70, 14, 16, -11, -79, -61, -66, 121, -55, -17, -32, 2, -38, 20, -72, 45, -13, 13,
    -11, -37, -1, -12, 12, -27, 33, 49, -64, -28, 12, 3, 39, -38, -57, -19, -75, 17, 44, 25, -44, -17, -87,
    25, 55, 75, 2, -43, 7, 21, -54, 48, -33, -11, 16, -58, 46, -43, 3, -6, -38, -41, 15, 2, -8, 5, -19, -18,
    16, -23, 23, -1, -24, 31, -15, -7, 40, -20, -18, -4, 6, 39, -65, -4, -83, -96, -17, -4, 59, 63, -22, 66,
    -60, -74, 12, -60, 20, -13, -54, 47, -86, -38, 31, 0, -4, -7, 13, -15, -55, 56, -45, -27, -56, 43, -1, 53,
    1, 12, 45, 32, -33, -8, 22, 18, -10, 26, -2, -83, 34, -27, -13, -47, -22, -4, 1, 21, 2, -65, 33, 34, -1,
    23, -18, -65, -2, 27, -19, 31, -2, -10, 64, -10, 23, 47, 30, -2, -23, -4, -16, -70, -44, 34, -6, -44, -22,
    -13, 10, -31, -20, -15, 36, 10, 20, 57, 64, -9, 14, 14, -2, 8, -40, -70, 14, 35, 104, 57, -52, 35, -25, 1,
    7, -62, 45, -20, -56, 127, -1, 33, 53, 43, 5, -10, -14, -1, -30, -13, -37, -16, 55, 26, 61, 23, 7, 40, 52,
    -48, -37, -47, -25, -36, -31, 6, -7, -18, -18, 24, -22, -4, -17, 33, -30, 19, 43, -17, 63, -17, 63, 30, 0,
    20, -7, -33, 26, 2, 59, 24, 35, -76, -53, -16, 3, -72, -5, 35, 30, -42, 0, 15, 42, -37, 1, 19, -55, -7,
    -54, 30, 11, -55, 16, -13, 76, -43, 78, 17, -106, 45, -27, 5, -46, 2, -14, -38, -46, -47, 5, -52, 55, 37,
    -14, -83, -12, 30, -10, -77, 53, 28, 35, -10, -1, 23, 27, 76, -25, 15, -25, -31, -21, 19, -21, 54, -39,
    -54, -23, 49, -40, -15, -12, 53, 21, -23, -1, -2, -49, -65, -28, -18, 41, 21, 38, 2, -20, -11, 26, 60,
    -46, 8, -46, -15, -37, 0, -46, 55, -33, -72, -85, -43, -60, 38, 5, 33, 41, -37, -40, 5, -30, -70, 53, -34,
    -4, 60, 9, -13, 5, 7, -33, -13, 1, -44, -5, 52, -55, -14, -55, 77, 21, -29, -53, -1, 30, 38, 20, 28, 33,
    -28, -37, 44, -14, 5, -2, -56, -29, 78, -31, -24, 8, -16, -41, -31, -9, 32, -26, 1, 47, -3, -28, 6, -28,
    36, -21, 57, -44, -29, -53, -29, -1, -53, 7, -9, -5, -32, -53, -45, -36, -19, 84, -47, 43, -13, 14, -37,
    17, 8, -18, 0, -11, -35, 0, -9, -15, -33, -5, 9, -88, -2, 5, -20, -12, -23, -22, -31, 2, -36, 2, -7, -38,
    -25, -26, 7, 28, 32, -25, -7, -22, -46, -4, -33, 15, -11, -2, -11, 41, 9, 1, 57, -30, 21, 3, 6, 19, -20,
    -55, -55, -4, 7, -16, 12, -5, -13, 10, 28, 9, -79, 6, -74, 38, -51, 10, -1, -33, 64, -14, 79, 32, -48,
    -37, -28, -29, -72, -55, 10, -13, -33, -68, -10, -62, -65, -28, -41, -127, 74, 10, -40, 8, -41, -64, -24,
    12, -10, 41, 2, 40, 3, -34, -6, -5, -36, 26, -67, -60, 28, -52, 7, -30, -36, 6, 9, -35, 51, -20, 8, -12,
    -26, -15, 0, 0, -12, -74, -55, 8, -80, -10, -14, 57, -8, -75, -78, 31, 19, 29, 62, -31, 99, -109, -32,
    -22, -37, 27, -1, 18, 14, -75, -11, -29, -59, -26, 90, -20, 51, 57, -58, 31, 29, -92, -78, 22, -94, -24,
    -63, 35, 35, 61, 1, 38, -17, -6, -36, -34, 9, -11, 67, -41, 91, -5, -1, 4, -24, -17, 48, -12, -19, 35,
    -58, -37, 21, -2, 21, -59, -37, -10, -8, -15, 19, -6, -17, -23, -45, 2, 28, -34, 36, 4, 0, -34, 36, 23,
    -2, -8, -68, -59, 11, -45, -3, 64, -32, -6, 78, -3, 0, 51, 10, -13, -29, 1, 47, -12, -15, 8, -8, 20, -11,
    -47, -10, 52, -86, 27, 14, -10, 12, -63, -96, -18, -17, -38, 22, -2, 18, 22, -42, 7, -42, -4, 21, 7, -36,
    9, -14, -3, 16, -18, 11, 8, 16, 31, -10, 21, 23, -1, -17, 25, 19, 8, 17, -37, 19, -29, -33, 18, -9, -1,
    -38, 25, -34, 6, -8, 40, 11, 17, -28, -28, -10, -57, 45, -12, 6, -44, 19, 47, -10, -26, -6, 23, -28, 37,
    41, 14, -35, -1, -61, -9, -20, -19, -29, -15, -39, 2, 38, -31, -41, 0, 26, 18, -36, -4, 10, -27, 76, -11,
    -47, 43, 0, 0, 48, -29, 22, 0, 16, 38, -33, -24, 52, 14, 16, -12, -27, -3, -14, 2, 33, 27, 26, -27, 5, 34,
    -12, -47, 14, 40, -13, 27, -11, -55, -7, -3, -57, 61, -65, 3, -21, -70, 5, 24, -2, -27, 47, -23, 19, -17,
    46, 56, 68, 16, 47, 31, 3, 43, 25, -25, 35, -23, 11, 19, 26, 1, 26, -16, 21, 22, -47, 56, -25, 37, -40,
    30, -58, 10, -13, -46, 29, 2, -58, 70, -5, -7, 63, 71, -18, -61, -4, -6, 34, -53, 127, 4, -26, 22, 50,
    -14, -12, 19, -20, 3, 38, 33, -79, 0, -35, 15, -27, -90, -84, -40, 72, -37, -93, -56, 75, 18, -1, -21, 20,
    -39, -60, -31, 47, -27, -2, 12, 47, 13, 123, -10, 19, 46, 54, 27, -11, 12, -17, 38, 21, -72, 32, 43, 18,
    -6, -31, -16, 29, -47, -47, 10, -37, -28, -45, 28, 86, -26, -26, 46, 56, 44, 5, -56, 62, 32, 0, 2, -10,
    -46, 41, -8, -9, -65, -17, 30, -9, 49, -53, -15, -39, -20, -16, 2, -99, -31, 32, 55, -9, 45, -4, -11, -2,
    71, 46, -78, 27, 60, 1, -26, 16, -1, -9, -37, -28, 18, 37, -16, -41, -15, 26, 7, -94, 88, -16, -19, -28,
    42, -59, 54, 16, -40, -58, 46, 26, 75, 55, 1, 42, 2, 37, -62, 52, -6, 100, 22, 22, 14, -6, 49, 3, -10,
    -24, 29, -39, 71, -81, 82, 17, -8, -38, 35, 6, -76, -77, -15, 41, -16, 28, -44, 43, -48, -40, -43, 63, 24,
    -21, -54, -7, 40, -36, -22, 40, -58, -60, -20, -25, -17, -38, -38, 45, -89, 31, -29, -33, -35, -59, -38,
    -21, -126, 36, -55, 2, -85, -20, -10, -5, 25, -63, -62, -5, 10, 55, 15, -8, 7, 48, 64, -87, 83, -46, -33,
    -77, 87, -56, -16, -22, -9, -25, 95, 24, 94, -33, -25, 104, -49, 19, 2, 45, -32, 42, 25, 10, -10, 27, 72,
    -28, -19, -47, 29, -26, 53, -127, 75, 55, 42, 30, -17, 11, 21, -11, 13, -40, 28, -8, -14, 102, 3, 49, -11,
    -9, 0, -42, 3, 37, 30, 16, 70, 5, -90, -3, -4, 48, -24, -45, -69, 80, -36, -42, 32, -4, -60, -34, -66,
    -40, -98, -30, 45, 10, -21, 5, 31, -70, 35, -100, -75, 48, 6, 21, -11, -4, -32, 101, 67, 89, -40, -40,
    -22, 13, 80, -74, 57, 41, -27, -112, 16, 126, 51, -105, -101, 8, 49, 18, 79, 15, 0, 85, -32, -50, 4, -34,
    103, -17, -45, 14, 7, 48, 26, -31, -26, -68, 4, 47, 88, 44, 65, 75, 64, -53, 9, -45, 21, 44, 110, 18, 17,
    74, -11, 53, -57, 68, 47, -51, -76, -23, -24, 35, 39, 28, 9, 14, -3, -55, -15, 32, -77, 36, 5, 12, -17,
    -76, 15, -25, -46, 31, 70, 88, -9, -27, 5, -49, 8, 54, -45, 35, 29, -13, 4, -23, -72, 7, -22, -95, -5, 23,
    34, -91, 47, 39, 5, -44, 19, -32, 24, 100, -2, 11, -11, -98, 29, -7, 29, 0, -16, -26, -55, 0, 4, -15, 3,
    32, 25, -38, 46, 20, -27, -69, -16, -19, 104, -50, 22, 24, -5, -31, -56, -45, 3, -19, 37, 16, 6, -12, 4,
    -32, -74, 59, 6, -75, -76, -47, 4, 20, -10, -17, 26, 0, 45, -24, -13, -22, -97, 16, -20, -3, -75, 42, 9,
    1, 9, 25, 18, 24, 37, 28, 32, 37, 83, 29, 40, -2, 83, -41, -9, -23, -20, 40, 18, -15, 31, -21, -50, -6,
    -26, -27, 13, -25, 20, 5, 3, 65, 54, -12, -10, -54, -53, 39, 8, -28, 12, 70, -5, 7, 23, 33, -50, -10, -34,
    -31, 14, 59, 22, -82, 39, 12, 45, -56, 15, 50, 90, -20, -22, 2, -60, -36, 9, 114, -44, -95, -31, 59, -82,
    -4, 22, -8, -39, -71, -6, 18, -49, -5, 22, -48, 43, -32, 15, -38, -82, -42, -13, 10, -8, 127, 75, -30, 11,
    -47, 65, 18, 24, -25, -41, -20, -12, 9, -16, -16, -67, 89, 4, -3, 29, -22, -87, -25, 18, -65, -53, -31,
    33, -1, -35, 46, -68, 9, -53, -52, -47, -64, -36, 50, -22, 34, 3, 4, -37, 14, 7, 84, 15, 79, 27, -26, -8,
    -9, -30, 21, 74, 3, 16, -9, -17, -16, -45, -36, -34, 30, -20, 59, -87, 25, -9, -50, -24, -9, -38, -2, 55,
    42, 77, 73, -1, -29, 33, -14, -12, -17, -28, 2, 10, -74, -49, -15, -15, -18, 22, -35, 28, 36, -10, -32,
    -99, 8, 17, -53, -48, -6, -25, -7, 3, 65, -4, 5, -11, -17, -96, 10, -10, -2, -18, 12, -48, 30, -40, -18,
    -53, 27, -34, 39, -81, 9, 18, -13, -25, -15, 35, 49, -30, -9, 12, 23, -20, 53, -44, -39, -10, 10, 67, -1,
    -12, -8, 12, -35, 51, 2, 16, -17, -7, 24, -40, -16, -40, 15, 85, 46, -4, 49, -10, 40, -21, 53, 7, -55, 0,
    -30, -57, -59, 42, -13, 88, -67, -64, -41, 16, -44, 33, -24, -90, -15, -26, 41, 39, -7, -17, 49, 59, -6,
    -23, 66, 9, 48, 17, 25, -67, 17, 35, -92, 62, 29, -55, -34, -76, -17, -24, 18, -3, -4, 28, 127, 21, 27,
    -126, 46, -43, -12, -39, -55, -58, -62, -35, -78, -28, 56, -9, -64, -30, -44, -9, -52, 77, -29, -38, -14,
    19, 0, -41, -28, -11, -6, 13, 26, 68, 54, -92, 0, -67, -50, 42, -65, 73, 98, 69, 102, -3, 46, 6, -53, 70,
    -66, -36, 28, 46, 6, -44, -85, -23, -26, -65, -20, -13, -9, -51, -45, 42, -16, -59, 30, -61, -77, 23, -47,
    -33, 21, 51, -4, 13, 15, -12, -65, 0, 44, -33, -30, -31, 10, -57, -18, 26, 82, 48, 22, 58, -3, 10, -55,
    -38, -9, -8, -36, -46, -15, -22, 43, 10, -64, -26, 6, 7, -89, -18, -11, 16, -57, -43, 67, -12, 18, -74,
    48, 69, 69, -9, -104, 44, 3, -5, 35, 13, -23, -80, -37, 7, 29, -9, 24, 21, -65, -29, 27, 94, -34, -18,
    -89, 13, -39, 20, -97, -97, -59, -30, 79, 45, -32, -23, -87, 62, -25, 14, -13, -5, -18, -6, -59, -92, 73,
    29, -4, 0, 3, -84, 0, 30, -50, 41, -6, 57, -32, -15, 107, -22, -29, -72, -27, -40, 61, 1, 72, 38, -74,
    -13, -74, -13, -5, -97, 35, -19, -61, -50, 74, -46, -13, -71, 38, -33, -79, 41, -38, 8, -12, -56, 46, -20,
    22, 33, 34, 73, 103, -43, 20, 89, -45, -90, -64, -76, -32, -64, 60, -11, -61, 5, 22, -24, -5, -41, 48, 59,
    -70, 4, 17, 25, -53, -56, -9, -47, -7, -54, 73, 57, 32, 84, -38, 100, 42, -89, -64, 13, 64, 24, 71, 7,
    -29, 34, 79, -78, -61, -18, 31, -35, -43, 29, 61, -17, -9, 29, 39, 77, 23, 11, -65, -63, -10, -27, 63,
    -15, 4, -6, -102, -13, -94, 35, 37, -47, -4, 13, -24, 94, 68, 82, -55, -65, 49, 30, -76, -12, 71, 13,
    -101, 40, 62, 5, 10, -30, 75, -45, 15, 36, 44, -22, -85, 38, -62, -13, -47, -24, 31, -47, -95, 91, 2, -15,
    12, -5, -7, 34, -45, -25, 47, 56, 44, 35, 69, -29, 85, -54, -79, -17, 74, -13, 97, -30, -21, 49, 50, 61,
    115, 8, -59, -86, -51, -127, -68, 75, -77, -68, -66, -7, -87, -12, -15, -8, 5, 23, 30, 49, -78, -31, -53,
    36, -15, -53, 7, -45, -17, -4, -55, 33, 12, 3, 8, -13, 23, -17, 71, 66, 29, -25, -57, -63, 40, 53, -19,
    -37, 3, 9, 10, 10, 32, -7, -23, 28, 10, -16, 25, 37, -17, -69, 12, -18, 7, 11, 127, -40, 13, -19, 35, 73,
    -3, -29, 12, -8, 3, -10, -32, -9, 22, -39, -30, -45, 50, -47, -46, -54, 4, -15, 17, 13, 8, 53, 21, -51,
    -34, -48, 60, -58, -37, -20, 16, -42, 6, -25, 16, 18, -8, -8, -14, 34, -2, 29, -43, 24, -53, -16, 13, 6,
    20, -59, -14, -62, -41, -13, -38, 15, 0, -46, -8, 4, 6, 14, -24, 16, -17, -22, 16, -20, -23, -33, 15, 10,
    -55, -32, -51, -1, 14, -40, -1, -28, -26, -6, 1, -21, 9, -20, 49, 10, -37, -47, -31, -11, -4, -48, -31,
    37, 1, -4, 37, 12, 39, 30, 31, -11, 25, -27, -63, 16, -10, -63, -105, 14, -52, 10, 24, 24, 34, 45, 31, 26,
    -89, -11, -29, 14, -30, -59, -10, -24, 20, 21, -23, 5, -31, 4, -18, 40, -16, 69, -31, -9, -42, 47, 62,
    -23, 12, -7, 19, -21, -8, -5, 4, 26, -24, -46, 11, 39, -3, 102, 6, 36, 6, 5, 9, 57, -40, 5, -72, -22, -90,
    -25, -6, -15, 37, -11, 96, 24, -49, 97, -61, -49, -11, 52, -4, -16, 6, -12, 5, 26, 17, -33, -32, 17, 6,
    -24, 34, 90, -6, -6, 1, 14, 7, 8, -30, 4, 70, -60, 33, 20, -7, 32, -22, -22, -24, 10, 14, 66, -6, 71, 32,
    -7, -42, -44, 0, 59, -57, 13, 25, 7, -46, -43, 28, -19, 2, 32, 55, 14, 24, 8, -60, -70, 19, -36, -44, 25,
    -42, -37, 34, -32, 29, 9, 37, 1, -28, 16, -43, 26, 29, -4, 19, 50, -34, -28, -12, -42, -74, 56, 26, -21,
    18, -29, 65, -25, -22, -9, -19, 6, -65, -25, -6, 40, 18, -38, -46, 7, -41, -5, -11, -13, 6, -11, -19, -49,
    -32, -50, -82, -26, -56, -35, -38, -5, 19, 55, 36, 25, -58, -6, -12, 26, 30, -33, 17, 12, 16, 70, 49, 84,
    -31, 26, -66, -22, 18, 26, 5, 14, -73, -10, 43, -17, -19, -60, -14, 37, 9, 66, -57, 31, -12, 24, 32, -5,
    -41, -42, -17, 20, 17, 17, 15, 5, -69, 53, -83, -35, 64, -8, 55, 2, -63, -29, 9, 14, -26, 1, -5, 17, -15,
    14, -24, 25, -3, 16, -26, 28, -50, -35, 10, -20, 17, -6, 34, -29, -17, -42, -14, -25, 7, 13, 0, 25, -7, 7,
    -5, 2, -51, -45, -40, 52, -29, -36, 26, -23, 35, -7, 29, -13, -12, -5, 49, -20, 30, 64, 72, 41, -57, 5,
    -11, -1, -41, -10, 3, 23, -54, 29, -64, 21, 10, -34, -36, 30, -4, 81, 0, 27, 3, 18, 86, -47, -79, -27,
    -52, -2, -4, -37, -18, 34, -53, 127, -35, -50, 36, -39, -3, -22, 18, -8, 36, 32, -33, -37, -63, 28, -18,
    -22, -43, -17, -44, 10, -45, 18, 37, -99, 35, -6, -36, -50, -18, 34, -30, 25, -21, -24, -16, -47, -69,
    -37, 30, 16, 37, 24, -33, 4, -68, -28, -43, -48, 39, 1, 16, 14, 28, 30, 93, -31, -22, -9, -33, -56, 7,
    -68, -24, -9, 83, 10, 21, -23, -54, -4, 47, 9, 59, -8, -9, 70, -12, -6, -12, 18, 67, 26, -55, 31, 2, 83,
    23, -44, -28, 16, -12, -69, -16, 9, -14, -36, 30, -8, 32, 4, -25, -1, -27, -16, -29, -35, 55, 16, 27, 19,
    6, -18, 12, 5, -13, 41, 3, -12, -24, -13, 32, -12, -7, -47, -72, 8, 11, -22, 3, -32, -3, -73, 5, 4, -7,
    -24, -21, -59, -12, -33, -23, 10, 28, 44, 59, -2, 2, 47, -25, 6, -35, -21, 31, 29, -36, -53, 31, 21, 31,
    0, -20, 3, -16, -49, 79, 49, -19, -10, 6, 3, 12, 39, -24, -23, -12, 0, 11, -25, 40, -39, 26, -50, -5, -37,
    35, 29, -18, -27, 17, -43, -33, -52, -6, -45, 16, 47, -34, 14, -27, -29, 30, -10, -14, 8, -12, 18, 56, 53,
    -42, -27, 6, 30, 56, -26, -21, -26, 19, -8, 6, 30, 51, -32, -6, -50, -19, 6, 25, 10, 35, -42, -5, -42,
    -14, -85, -18, 10, 34, -2, 17, 5, -7, 33, -17, -40, -16, 2, -20, -37, -32, -38, 7, 23, 13, 6, 17, -47,
    -26, -8, 9, 46, -22, -50, -12, -33, 127, 96, 42, -44, -30, -27, -34, -33, -23, 7, 69, -54, 2, -41, -19,
    -14, 42, 85, -24, -21, -13, 23, 25, 51, 35, -40, 36, -2, -42, 8, 59, -39, 29, 17, 3, -48, -5, -33, 10, 56,
    -22, 22, -2, -49, 59, -37, -62, -29, -9, 92, 45, 7, 16, 11, 102, 32, -2, 37, 12, 65, -39, 13, -76, -59,
    32, -14, 9, -33, 21, 81, -28, 25, -59, 59, -3, -16, -27, -5, -47, -55, -48, -10, 53, -54, -55, 21, 45, 8,
    -9, 21, 11, 83, -122, -53, 86, 0, -4, 9, 20, 26, -30, 18, -10, -22, -73, 57, -46, -79, 56, -23, 10, 10,
    -65, 15, 109, -4, -32, 36, -4, 12, -23, 51, -17, -20, -7, -17, -64, 81, 15, 12, 92, -24, 14, 21, -20, -50,
    -72, -37, 81, -35, -29, 26, -6, -48, -54, 11, 76, 79, -38, -44, 91, -25, 116, -48, -5, 44, 4, -3, -18, -6,
    21, 67, 36, 29, 54, 64, 27, -25, -34, -66, 30, 3, -74, -55, -35, 71, -52, -7, 77, -12, -25, -60, 127, -18,
    15, -3, 9, 6, 47, -18, 25, -42, 45, 8, 25, 41, -93, 26, -4, 7, -18, 26, -36, -68, 37, -34, -46, 22, -16,
    -2, 60, -67, 52, -55, 21, -54, 32, -2, -23, -9, -3, 14, 20, -19, -19, -21, -44, -16, 1, 14, -10, -65, 28,
    -45, 1, -23, -42, -20, 22, 11, 29, -31, 13, -92, 12, -83, -9, -39, 20, -77, 3, 29, 5, 51, -1, -15, 30,
    -25, -57, -31, 101, -5, 6, 59, 55, -39, 41, -36, -14, -100, 25, 80, -42, 32, 2, -36, -25, 29, 12, 22, -81,
    -62, 11, 31, -4, 13, -11, -26, 65, -37, 10, -16, -23, 91, 63, 44, 35, -54, -54, 70, -19, -26, -8, -28, 18,
    -80, -42, -32, -82, -29, 85, -54, 20, -109, 46, -37, -70, -80, 83, -68, 34, -59, -64, -45, -76, 99, 46,
    -37, -7, -120, -35, -40, -19, 28, -19, -56, 118, 54, -117, -69, -7, 1, 38, -39, 62, -31, 71, 43, -64, -31,
    50, -1, -35, -9, -78, -39, -28, 2, -40, 46, 90, -78, -6, 1, 56, -13, -21, 65, -26, 16, -59, -25, -11, 62,
    -39, 3, 35, -39, 27, 12, -27, -44, 92, -12, 43, -9, -45, 2, 0, -58, 36, 37, -10, -41, 3, 18, -11, 14, -28,
    7, -7, -37, -48, -22, 53, 34, 26, 50, -62, -8, 3, 27, 7, -13, -32, -27, 38, -14, -49, 3, 11, -27, -29, -1,
    -24, 21, -45, 45, -48, 12, -18, 2, -10, -6, -74, 52, -7, 52, 32, 13, 20, -30, 44, 29, 13, -93, -1, -8, 24,
    17, 15, -3, -44, 34, -70, -81, 5, 27, -38, -7, -6, -7, -31, 22, 28, -7, -22, -21, -7, -2, 3, -10, 21, 13,
    8, 4, 36, -22, -10, 4, 50, 17, -70, -41, -14, -10, -5, -2, 28, -25, -9, 42, -28, 39, -37, 11, -47, -15,
    -16, -56, -9, -17, 35, 2, -7, 26, -13, -57, 10, -15, 47, -2, 6, -20, -72, 4, 5, -87, 4, -17, 29, 35, 7,
    44, -46, 4, -24, -11, -14, -3, -12, 5, -6, 0, 39, 42, -9, -35, 14, -5, -38, -46, -6, 4, 33, 6, 29, -11,
    21, 13, -4, 6, 12, 44, 44, 21, -1, 2, -20, 14, 44, 46, -37, 15, 13, 1, -19, 35, 27, 73, -12, 39, 4, -52,
    19, 12, 48, 23, 18, 43, 10, 28, -11, 29, 26, 46, 16, -26, 23, -26, -12, -19, -28, -40, 33, 3, -42, -32,
    -74, -12, -9, 15, 21, 9, 55, -22, -3, 23, -44, 8, 0, 0, 31, -10, 5, -43, -50, 6, 12, -31, 5, -1, 15, -40,
    6, 77, 2, -49, -2, -57, -3, 127, 7, -20, -9, 11, -6, 61, -13, -27, 31, 70, 5, -31, 99, -31, -49, 82, -43,
    -31, 34, -34, 46, 14, 24, 24, 21, -18, -22, -71, -62, -59, -15, 6, 77, 54, 47, 58, -34, -14, 75, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_20_bias[32] = { /* 32 */
    6406, 9050, 8110, -6630, 7148, 6556, 17057, 20, 9180, -97, -4142, 10077, -3206, -2771, -8431, -193, 3313,
    17449, -2876, 3112, 5418, 22111, 135, 4928, -6838, 9489, 8241, 6189, 12287, -1947, 5017, 2240,
};

static const int32_t conv_2d_20_multiplier[32] = { /* 32 */
    1970495685, 1221829691, 1764799193, 1428445545, 1393071910, 2013213738, 1077236914, 1220336776,
    1374576984, 1098731394, 2014615618, 1751067852, 1245056250, 1219241106, 2056209191, 1405312431,
    1517379436, 1692745897, 1553750583, 1237917892, 1389063216, 1249422484, 1480579722, 1947077314,
    1212861620, 1144585291, 1773430885, 1430920467, 1384864491, 1415853558, 1957821149, 1635299410,
};

static const int8_t conv_2d_20_shift[32] = { /* 32 */
    -10, -9, -10, -9, -9, -10, -9, -9, -9, -9, -9, -10, -9, -9, -10, -9, -9, -10, -9, -9, -9, -9, -9, -10, -9,
    -9, -10, -9, -9, -9, -10, -9,
};

static const conv_layer conv_2d_20_layer = {
    7, 7, 32, /* input: height, width, channels */
    7, 7, /* convolution: height, width */
    7, 7, 32, /* output: height, width, channels */
    3, 3, 1, 1, 1, 1, 1, 1, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -13, -128, 127, /* zero points, range of the output */
    conv_2d_20_weights, conv_2d_20_bias, conv_2d_20_multiplier, conv_2d_20_shift
};

static const pool_layer average_pool_2d_21_layer = {
    14, 14, 16, 7, 7, /* input, output */
    2, 2, 2, 2, 0, 0, /* window */
    -128, 127 /* range of the output */
};

static const int8_t conv_2d_22_weights[543] = { /* 32x1x1x16 */
    48, -104, -24, -10, -59, -88, -117, -7, -22, 113, -42, -29, -43, -17, -127, 117, -7, 34, 0, 73, -29, -53,
    -127, -62, 51, 1, -97, 1, 69, -35, 94, 80, 77, 102, 55, 9, -21, 13, 49, 29, -90, -88, 11, -37, -68, -127,
    2, -2, 9, 76, 42, -40, 127, -4, -102, -86, 23, 40, 33, -75, 16, -48, 11, 20, 55, 78, -46, 127, 49, 45,
    -75, 76, 52, -44, -97, -4, 48, 29, -45, 7, 98, -33, 14, -36, 25, -19, -1, -12, -45, 3, 127, 22, 68, -60,
    53, -7, -4, 43, 11, 37, -33, 94, -57, -68, -41, -25, 127, 95, -112, 36, -14, -44, 33, -77, -48, -49, -31,
    55, 127, 65, -40, 36, 40, 126, 5, 17, -41, -26, 31, -16, 36, 127, -10, -37, -72, 43, -52, -72, -103, 114,
    94, -78, 60, -56, -48, 73, 119, -9, -29, 9, 62, -127, -56, -8, -40, -11, -88, -60, -56, -44, 23, 47, -53,
    31, -16, -67, 48, -127, 34, -25, 4, -54, -72, 97, 5, 63, 18, 5, 48, -86, -39, 127, 55, 72, 2, -32, -60,
    -5, -6, 49, 69, -76, 48, -24, 1, 12, -33, -40, -46, -80, 127, 6, -52, -72, -37, 7, -88, -82, 7, 61, 46,
    -1, -14, -49, 69, 126, 30, -44, -43, -127, -50, -36, 12, -68, -14, 48, 7, 8, 23, 19, 35, 127, 8, -60, 15,
    16, -16, 42, -12, 35, -126, -127, -63, -68, 27, -62, 34, -11, 68, 40, -52, 2, -86, -24, 95, -72, 14, 127,
    -84, 109, -121, -84, 70, 23, -35, 55, -72, 39, -18, 116, -23, -41, -16, -29, 35, 28, 127, -66, 16, -23, 6,
    69, -16, -69, 61, -94, 10, -24, -28, 127, 110, 23, 39, 65, -40, -57, -64, -36, 42, 28, -109, -37, 1, -67,
    -22, -127, 52, 56, -45, -61, -127, -14, -77, -35, 122, -37, 93, 59, -12, -3, -15, 3, 63, -127, 58, -33,
    -5, 28, 9, -1, 120, -89, 53, 39, -74, -59, 43, 81, -29, -18, 3, -19, 40, 7, -127, 36, -3, -112, -37, 59,
    -14, -16, -40, -95, 79, 25, 50, -48, -118, -92, 105, -50, -5, -127, -6, -29, -17, -41, 48, -3, -101, -74,
    57, -67, -12, 0, -28, -50, 11, -1, 127, -35, 30, -8, 47, -127, 40, -30, 58, 62, -20, 61, 59, 68, 87, -29,
    6, -92, -6, 15, 47, 56, 42, 23, 57, -42, -22, 0, -33, -61, 43, 127, 30, 22, 21, 3, 10, 43, 58, -86, 5, -4,
    -60, -1, -31, 21, 3, 25, -2, 42, 127, 30, -50, 58, 11, 127, 8, -15, -3, -44, -1, -60, -41, -11, -89, 15,
    -64, 16, -56, -23, 46, -28, 28, -44, -30, -37, 32, -127, -66, -38, -16, -1, -61, -18, -28, -16, 28, 52,
    -35, 6, -34, 24, 107, -78, -86, -18, -75, 101, -127, 63, 20, -50, 12, 62, 0, 42, -122, -127, -117, -87,
    -88, -56, -73, -100, 50, -28, -86, -24, -127, -12, 16, -101, -28, -14, -22, -4, 42, 4, 75, -47, -4, 63, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_22_bias[32] = { /* 32 */
    7192, 1396, -352, -3052, -3004, -3660, -2418, -5991, -310, 1975, -3817, -3806, 4328, -1860, -5613, 4130,
    -3434, 930, -7850, -307184640, -7825, 392, 4160, 2183, -2056129, -5534, -3595, 508, 5323, -7402, 6114,
    4725,
};

static const int32_t conv_2d_22_multiplier[32] = { /* 32 */
    1816237417, 1311158508, 1301447559, 1675251986, 1735941090, 2113263609, 1368869817, 1173933831,
    2045978618, 1480065581, 1876289597, 1689091307, 1899965076, 1862107952, 1843120284, 1142730350,
    1391448511, 1856714920, 1567711075, 1155991094, 2050989192, 1318499496, 1721665517, 2088487804,
    2040128256, 1264516817, 1218922587, 1108180950, 1978265133, 1286021239, 2000170984, 1964438290,
};

static const int8_t conv_2d_22_shift[32] = { /* 32 */
    -9, -8, -8, -8, -9, -8, -8, -9, -10, -9, -9, -8, -8, -9, -7, -8, -8, -8, -10, -25, -11, -9, -9, -8, -18,
    -7, -7, -8, -9, -9, -9, -8,
};

static const conv_layer conv_2d_22_layer = {
    7, 7, 16, /* input: height, width, channels */
    7, 7, /* convolution: height, width */
    7, 7, 32, /* output: height, width, channels */
    1, 1, 1, 1, 1, 1, 0, 0, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -70, -128, 127, /* zero points, range of the output */
    conv_2d_22_weights, conv_2d_22_bias, conv_2d_22_multiplier, conv_2d_22_shift
};

static const add_layer add_23_layer = {
    -70, 1482135667, -1, /* left: zero point, multiplier, shift */
    -13, 1073741824, 0, /* right */
    1, 2009489739, -18, -128, /* sign of the right, output */
    -128, 127, /* range of the output */
    {1, 1, 1, 7, 7, 32}, {0, 0, 0, 224, 32, 1}, {0, 0, 0, 224, 32, 1} /* shape, elements to the next of each dimension */
};

static const int8_t conv_2d_24_weights[9247] = { /* 32x3x3x32 */
    -8, -29, 19, -71, 33, 61, 96, 23, 90, 15, -36, 31, 47, 1, 52, -31, 101, -57, -45, -24, 1, 13, -70, -57,
    39, -3, -15, -74, -24, -60, 80, -12, -12, 16, 30, -63, 3, 101, 24, -65, 69, 79, 0, -57, 30, 36, 72, -39,
    -30, 35, -100, -42, -76, -44, -3, -21, 33, 10, -56, -30, -21, 9, 9, -44, -18, -79, 39, -20, -21, 11, 7, 7,
    -6, -85, 14, -1, -1, -3, -4, -16, -101, 69, -8, 57, -18, 50, -27, 32, -33, 24, -12, 27, 19, 79, -127, -69,
    -10, 26, -40, -65, 5, -53, 29, 21, 6, -42, 12, 79, -27, 55, -4, -32, 17, 35, -22, -13, 70, 15, -54, -11,
    -19, -30, 41, -71, -61, -33, 27, -31, -29, 38, -50, -36, -33, 32, -94, -33, 84, -13, -7, -26, 22, -13, 33,
    14, -71, 39, -28, -63, -39, -24, 33, 22, -11, -39, 12, -7, -32, -9, 29, -49, -18, -41, -37, 7, -26, -33,
    -67, 36, -44, -38, 58, -10, 17, -38, -4, 12, 5, 23, 51, -11, 19, 10, 3, 51, -1, 32, 10, 30, -51, 39, -22,
    -6, -49, -33, -80, -65, 108, -42, 10, -1, 7, -33, -66, 63, 13, 36, 72, -28, 32, 5, 9, 75, -14, 9, -37, -8,
    50, 17, 44, -121, -21, 12, 65, -21, -20, -38, -16, -41, 58, 113, -37, -22, 47, 18, -37, -50, 19, -8, 7,
    14, -20, 37, 7, -2, -2, -80, 24, 0, -17, -30, -50, -5, -5, -19, 57, -30, 46, -66, -12, -19, 22, -9, -46,
    76, -51, 49, 9, 21, -50, -34, -62, 14, 69, -37, -21, 35, -42, -5, -16, -31, -41, 71, 20, 51, -17, -28, 23,
    -10, -49, -27, -41, -10, -39, -41, -51, -26, -52, 24, -12, 20, -13, -108, -39, 61, 127, 21, 18, 14, -20,
    -77, 35, -30, -63, -88, -33, -11, 7, -28, 3, -24, 13, 12, -34, -55, -40, -58, 2, -18, -15, -6, 58, 19,
    -20, -34, -21, -3, 105, 49, 4, -3, -25, -68, -13, 40, -38, -85, -2, -20, 12, -26, 55, 25, 16, 12, -56,
    -17, 7, -103, -90, -36, -1, -21, 31, 8, -50, -49, -6, -7, 64, -26, -88, -35, -52, -22, -43, -2, -82, -72,
    -23, -31, -16, -15, 16, 16, -13, -34, -16, 1, -65, -20, -11, -6, -56, -34, -21, -10, 6, -61, 17, 45, 35,
    13, -14, 8, -22, -65, 3, -12, -11, -37, -29, -58, -21, -14, -53, 27, 48, -54, 1, -51, -30, -39, 36, 29,
    -27, -24, 38, -4, 3, 6, 32, 8, 28, 59, 2, 23, -48, -48, -22, 30, -27, -61, -24, -21, 25, -58, 29, 15, 15,
    -53, 30, -23, -9, -82, -70, 34, 12, -29, 32, 7, -39, -48, 30, 12, 3, -3, -35, -3, -50, -13, -23, -14, -54,
    -44, -27, -24, -3, -25, 5, -12, 8, -48, 18, -20, -74, -39, 24, -20, -45, -43, -67, 18, -26, -31, -12, -6,
    60, 3, -48, -8, -38, -33, -76, -25, -80, -39, -21, -22, 60, -17, -60, 6, 15, -6, 18, -33, -55, -57, 43,
    -92, 10, 1, 5, 20, -17, 14, 18, 4, 40, 39, -37, 74, -61, -86, -7, 20, -89, -59, 25, 30, 92, -59, 33, 54,
    -8, -44, -7, -3, -26, -63, -48, 7, -26, 1, -19, 62, -48, -37, 28, 24, 23, -21, -9, 10, -53, -20, 0, -28,
    -91, -62, 35, 29, 62, -49, 9, 6, -45, 95, 91, -8, 32, 18, -24, 66, 0, -34, -29, -23, 11, -67, 32, 84,
    -102, 48, -21, 32, 18, 17, -7, -8, 116, -48, 54, -48, -3, -61, -5, 30, -41, 12, 20, 16, 2, -37, 29, 10,
    -51, -93, 2, -11, -3, 8, 36, -54, 51, 67, -55, 24, -19, -52, -40, 22, 100, 31, 16, 2, 10, -59, 0, 17, -53,
    -5, 69, 46, -3, -54, -47, 17, -8, -109, -20, 45, 79, 79, 7, -58, 14, 60, -58, -26, -56, -20, -48, 70, -51,
    79, 61, -16, 39, 9, -82, 3, 54, 26, 17, -74, -10, -77, -6, -66, 18, 25, -52, -29, 18, 9, 28, 2, 30, 44,
    -24, 6, -6, -16, 102, -72, 16, -69, -22, -36, 34, -7, 35, -17, 32, -13, -25, -3, -12, -5, -2, -4, -21,
    -14, -33, 25, -39, -58, -1, -50, 40, 57, -77, -18, -33, -38, 39, -22, -34, -10, -20, -52, -11, 78, 5, -41,
    44, 58, -11, 46, 10, 1, -65, -17, 21, -50, -12, -5, -40, 20, -46, -46, -56, -17, -74, -71, 10, -29, -74,
    -20, -42, -63, 43, -29, 9, -10, -17, -43, 69, 12, 24, -64, -24, -24, 11, -85, -1, 5, -71, -17, -18, 81, 1,
    -102, 9, 3, -64, 5, 75, -35, 74, -44, 0, -53, -1, -100, -33, 99, 13, -68, 59, 15, -13, 1, -4, 41, -23,
    -79, -42, 22, -3, -1, -31, 35, -37, 26, 0, -34, 6, 101, 1, -109, -19, -55, -6, 49, -50, -53, -31, 127,
    -87, -42, 9, -14, 17, 41, 4, 28, -29, -24, 39, -20, 35, -26, -48, 22, -52, 99, -28, -71, 68, 121, 71, -54,
    -79, -84, -98, -14, -70, -55, 45, -101, -18, 17, 25, 15, -19, -32, 53, -30, -34, -65, -51, 13, 47, 0, 21,
    6, -18, 3, 41, -42, -3, -55, 30, -29, 40, -46, -1, 61, 8, 15, 2, 3, 1, -15, -9, 1, 22, 25, 86, 19, 83, 16,
    2, 56, 105, -25, -2, 109, 8, -11, 43, 6, 8, 15, 31, -30, -49, -27, 3, 31, -35, -34, -18, 31, -1, 13, -24,
    -19, -12, 0, 32, 15, 73, -4, -45, -29, -41, -63, -68, -4, 20, 61, -77, -26, -66, 55, -2, -16, -69, 3, 5,
    -56, -2, 26, -26, 5, -12, -12, 3, 36, 23, -31, 19, -18, -23, -67, -1, 20, 45, -20, 20, -16, -46, -73, 20,
    -31, -12, 6, 6, -50, 81, -37, 35, 36, 66, 34, -17, 74, 22, -41, 3, -7, -36, 34, 47, 12, 15, 23, 16, 38,
    -10, -25, 3, 67, 28, -61, 19, -29, 11, -14, 26, -35, -13, -1, 46, -10, -22, -16, 3, -6, 15, 14, -32, 6,
    -17, 7, 33, -18, 48, 3, 19, -18, -28, -66, -80, -25, 32, 35, -76, -33, -1, -10, 40, -40, -74, 4, -13, -24,
    0, 41, -46, -41, 5, -4, 25, -4, 38, -52, -34, -8, -34, -30, 20, 26, 33, -13, -39, -7, -77, -89, -50, -56,
    10, -8, 25, 9, -15, -43, -1, 13, 99, 41, 13, 70, 45, -58, 28, 4, -53, -7, -5, -14, -16, 8, -16, -7, 15, 6,
    -50, 1, -29, -61, -5, -39, -36, -34, 37, 6, -45, -6, 32, -40, -35, 24, 0, 2, -4, 21, -4, 3, -41, 19, 17,
    -32, -34, -9, 7, -26, 75, -52, -38, 34, -5, 127, -19, -29, 23, 22, 27, -10, -89, 6, -2, -13, -40, 5, -6,
    -37, -22, 22, 33, 78, 66, -49, 21, 23, 66, -40, -83, -32, 31, -77, 80, 32, -93, -31, -10, 54, -45, -6, 9,
    88, -92, -72, 29, -44, -127, 13, 75, -34, 14, 5, 15, 24, 44, -32, -63, 104, 19, -51, -87, 92, -16, -53,
    14, -29, -119, -36, -28, 21, 40, 16, 26, 46, -21, -86, 61, 27, -103, -21, 88, -44, 1, 59, 71, 27, -42, 9,
    -13, 88, -42, 35, 3, 25, 40, -35, 52, -41, -82, 10, 9, -27, 32, 82, -4, 9, 49, -6, 15, 0, 38, -40, -30, 6,
    -28, 17, -84, -18, 20, 89, 87, 8, 49, -12, 22, -51, -18, -3, 24, -18, 23, -57, 3, 73, 73, -70, -14, 70,
    53, -121, 89, 75, -118, 42, -61, -46, -101, -37, -53, -44, -12, 45, 21, 54, -3, -16, 39, -87, -36, -51,
    -20, -55, 7, -23, -35, -25, 121, -20, 15, 41, 40, -63, -55, 51, -44, 53, -38, -39, -16, -45, 3, -2, -72,
    87, 35, -10, -2, 65, 11, 43, 77, -27, 47, -38, -38, 17, 40, 52, -15, 54, -47, -31, 14, -65, -98, 11, -27,
    24, -103, 34, -22, -11, -39, 15, -40, 107, 53, 60, -39, -50, 98, -65, -59, -39, -67, -89, 25, -27, 31,
    -25, -4, 56, 67, 23, -53, -72, 18, 87, 55, -39, -53, 52, -65, 60, 56, -65, -82, 11, -24, -55, -76, -8, 48,
    -73, -25, -61, -43, -76, -56, 20, -10, -35, -56, -1, 0, -61, -44, -37, -38, 59, 103, 38, -29, -23, -121,
    2, 45, 46, -14, -22, -18, -54, 36, 62, -21, 101, 55, 3, -37, -21, -99, 25, 2, -32, 17, -22, -97, -93, -39,
    -46, -76, -30, -2, -16, -123, -55, -95, -34, 32, -7, -44, -17, -57, 1, 73, -18, 42, 46, 17, 34, -96, -15,
    -32, 65, 29, -36, 12, 13, 29, -53, 22, -18, -55, 39, 86, -70, -52, 15, 39, 36, 2, 14, -57, -41, -49, 17,
    22, -82, 22, -49, -42, 25, -80, -48, -4, 52, 86, 24, -55, 8, 73, -66, 5, -39, 0, -8, 23, -30, -79, 13, 26,
    53, 60, -54, -3, 16, -86, -3, -11, -30, 51, 92, -16, -36, -58, -54, -87, 72, 127, 11, -14, -21, 26, -61,
    67, -31, -91, 75, -24, -60, -37, 1, 16, 3, -28, 16, 5, 11, -33, -30, 1, -12, -3, 37, 4, 34, 14, 50, -24,
    -2, 10, 21, -63, -2, 51, 5, -19, 53, -77, 0, -5, -38, -11, 26, 33, 3, 5, 34, -13, -9, 6, 1, 18, -45, 35,
    -7, -20, 41, 13, -4, -33, 13, 7, 5, -56, -35, 67, 21, 57, -14, -25, 8, -10, 6, 4, 24, 4, -1, 9, -3, -5,
    -11, -14, 33, 13, -7, 75, 20, -21, -31, 69, -30, -46, 39, 86, -10, 36, -5, 26, 38, -26, 1, -32, 52, -24,
    -1, -1, 7, 0, -6, -16, -48, -14, 24, -20, -24, 2, 19, -13, 18, -34, 70, 61, -15, -45, 7, -47, 41, -60, 72,
    -8, 85, -63, 58, -6, 23, 42, -66, -8, -31, 57, -53, -2, -19, -22, 21, -28, 25, -25, 4, 26, -17, -63, -1,
    48, -48, -82, -48, 4, -45, 14, 26, 20, 81, -56, 9, 42, 15, 0, -22, 40, -47, 92, -106, -20, -84, -31, -61,
    -13, 17, -7, 26, 30, 57, 34, -18, 95, -49, -69, -11, 26, -9, 80, 70, 5, 109, -31, -11, 54, 12, -13, -22,
    65, 46, 66, -67, -17, 116, -35, -3, 74, -40, -37, -4, -17, -25, 9, -1, 9, -37, 37, -33, 20, 27, -36, -34,
    -83, -27, 20, -3, -70, 9, -81, -14, 21, -1, -19, 29, -1, 27, -13, -94, 35, -13, -20, -9, 2, 21, -13, 1,
    24, -79, -32, -40, 9, 2, -14, 14, -71, -15, 0, -31, -60, 36, -8, 21, 35, 38, -18, 8, 27, 57, 24, -68, -38,
    17, -5, -30, 8, 17, -54, -4, -27, -79, -30, -72, -23, -30, -79, 37, -43, 13, -34, -8, -36, 35, 25, 32, 16,
    49, -31, 5, -5, -49, 23, 46, 23, -59, -73, -26, -6, -29, 40, -8, -32, -19, 22, 13, -12, 19, -33, 12, -52,
    -14, 23, 4, -31, 40, 41, 52, 28, -32, -29, 0, 11, 9, -4, 7, 33, 10, -26, -19, -35, 6, 26, -22, 29, 14, 72,
    -24, 11, 7, -57, -16, -57, 10, -61, -43, -6, 41, 26, -25, -9, 22, -34, 7, 18, 47, -42, 10, 15, 19, 15, -9,
    -44, 11, -5, 3, 29, -70, 56, -11, -53, -21, -86, -9, -8, 30, -37, -34, -4, 27, 5, 19, 5, 72, -26, 15, -49,
    -43, -30, 80, 59, -51, -2, 25, 5, -79, 30, -37, -48, 23, 40, 21, -7, 25, 5, 2, -41, 12, -11, -36, -1, -24,
    50, 127, -10, -35, -20, 39, -59, -39, -35, 27, 29, -10, -9, -23, -28, -22, -9, -14, 53, 67, 78, -13, 31,
    19, 5, 26, -22, 49, 12, -32, 24, -55, 31, 70, -6, -8, -54, 7, -27, -15, -77, -22, -10, -3, 4, 25, -21,
    -18, -10, 18, 53, -10, 80, -19, 30, 66, -13, 16, 9, 39, 30, -6, -14, 38, 7, 38, 29, 31, -42, -16, 10, -24,
    26, 9, 20, 33, -28, 31, -47, 46, -14, -24, -37, 33, -10, -121, -11, -33, -31, -14, -6, 33, 1, -67, 8, 17,
    -32, -51, -37, 6, -10, -18, 3, -3, -38, 40, 4, 0, -33, -13, -52, -43, -127, 76, -18, -21, 4, 55, -38, 2,
    -23, 0, 9, 4, 59, -26, -2, 30, 8, 12, -48, 5, -43, 2, -14, -32, 28, -4, -7, 1, -20, -18, 37, -70, -92, 31,
    10, -36, -30, 79, -2, 3, 3, -1, -37, 35, -56, -19, -16, -13, -11, -7, -20, -76, 11, -1, 1, -89, 5, 14, 22,
    21, -18, 1, -10, 38, 9, -25, -61, 28, -12, -73, 52, -26, -12, 0, -15, -28, 11, -59, 0, 82, -15, -40, -68,
    -35, 6, -19, 23, 50, -20, 33, -12, -29, -6, -53, 19, -5, -84, -26, 14, 9, 18, 25, 17, -38, -17, -6, -27,
    -54, 22, -24, 0, 33, 0, -11, -70, 33, -48, 10, 11, 6, -33, -19, 23, 1, -35, -51, 8, -54, -65, -8, 21, -19,
    14, 57, 3, -35, -13, -9, -36, -21, -43, 30, -9, 35, 6, -33, -10, -45, 31, -15, -11, -108, 8, -5, 8, 3,
    -43, 58, -23, 86, -64, -28, -47, 23, -13, 79, 26, 79, 1, 27, -20, -24, -41, -37, 18, 69, 46, -31, -44,
    -50, 5, 45, 72, 9, 61, 3, 30, -28, -18, 21, 50, 74, -99, -81, 13, -28, -10, 29, 3, 28, -6, 1, -25, -34,
    -80, 21, 30, 24, 3, -2, -6, -12, -5, 46, 64, 15, 40, -40, 60, 36, -91, 29, -28, -22, -9, -56, 74, -75, 0,
    -8, 10, 5, -7, 37, -17, -23, -34, 94, 8, 37, 18, -16, 13, -28, 26, -32, 53, 4, -2, 20, -40, 70, -3, -28,
    -40, 12, 21, 37, -10, -51, -4, 49, -24, -3, 2, 81, -34, 16, -51, -24, -46, -17, -18, -71, -30, 1, -67,
    -60, 44, 4, -22, -80, -12, 71, 49, -10, 6, -34, -56, 63, -18, -34, 5, -43, 1, -12, -52, 75, 31, -12, -58,
    -67, -3, -18, 10, -8, 28, 62, -42, -32, 52, 9, 4, -40, 41, 26, -15, -18, 44, 26, -2, -5, 22, -49, -59,
    -40, -9, -65, -39, -56, -38, 27, 92, -55, -10, -19, -3, -82, 35, 79, 41, -31, 19, 15, -39, 53, 73, -16,
    -39, -84, -48, -52, 56, 13, -20, -6, -7, 10, 44, -6, 1, 52, -20, 2, -43, 5, -86, -36, -20, 13, -43, -62,
    -53, -35, -18, 35, -34, -51, -28, 4, 58, -30, -16, 13, -23, 19, -60, 47, -23, -17, -33, -17, -13, 89, 57,
    -8, 1, -11, 24, -27, 62, 55, -3, -57, -8, -25, 20, 88, -42, -31, -4, 31, 10, -67, 21, -32, 27, 17, 7, 26,
    -57, -31, 27, -71, -57, -70, 80, -35, 89, 9, -10, -38, 34, 4, 4, 62, -31, -64, 15, 26, -19, 29, 23, -97,
    -67, -10, -56, -53, 93, 10, -22, -54, 3, 83, 57, -28, 8, 118, -11, -45, -109, 28, -54, -19, -56, 33, -28,
    -77, -44, 26, -27, 61, 9, 34, 6, -60, 34, -25, 26, -18, -39, -26, -33, -29, -7, 127, 28, -48, -12, 119,
    -1, 3, -31, -1, 15, -31, 11, 12, -25, -85, 44, 14, 3, 29, 30, -50, -30, 26, 4, -36, -3, -26, -56, 18, -9,
    -47, -31, -19, 48, -61, 30, 7, 28, -50, -5, -15, 52, -65, 67, -11, -41, 51, 9, -60, -56, 16, -39, -30,
    118, 19, 21, 26, 46, -42, -42, -48, 4, 109, 69, 11, -29, 2, -67, -7, -18, 42, -41, -86, 42, -43, -14, -44,
    23, 14, -17, -53, -20, 39, 5, -14, 37, -38, -39, -9, -28, 11, -24, -72, -41, 23, 50, 57, -54, 60, -38, 13,
    -31, -15, 38, -58, -12, -18, -66, 51, 7, 25, -8, -36, -33, 23, -6, -4, 44, 16, -59, 25, 28, -41, 22, 5,
    -29, -40, 77, -15, -17, -2, 1, -6, -72, -10, 61, 20, -73, -28, -25, 24, 20, -12, -52, -20, 9, 35, -25, 26,
    91, -64, 1, 4, 14, -44, -21, -51, 29, -23, 35, 28, -30, 42, 0, -60, 19, 33, 21, -65, 65, -48, -20, -15,
    24, 11, 20, -15, -15, -41, -28, 43, -3, 26, 59, 4, -2, 24, -30, -20, -23, -37, 1, 10, -17, 72, -1, -23,
    -21, -40, -11, -16, 10, 0, -11, 16, -24, 3, -6, 8, -67, -37, 14, 4, 9, -4, 4, -14, 8, -18, 24, -6, 12, 59,
    25, -29, 30, -14, 4, -76, -59, 26, -21, -10, -14, -28, 51, 0, -8, -35, 17, 21, 7, -6, -22, -2, 2, 44, 20,
    -11, 18, -36, -38, 9, 35, 38, -23, -5, -26, 47, 27, -127, 39, 28, -19, -5, -26, -44, -26, 18, 44, -4, -6,
    -15, -12, 5, -59, -17, -38, -6, 52, -34, -20, 30, -26, 35, -1, 72, -56, 18, 5, -1, 53, -8, -45, 56, -58,
    -25, -63, -46, -49, -10, -34, 16, 51, 49, -78, -28, 87, -35, -30, -4, -49, -41, 20, -71, -3, 66, 5, 47,
    36, -41, -19, 29, 60, -44, -88, 35, -75, 1, 12, 23, 87, -19, 3, 66, 99, 86, 17, -41, 29, 0, -24, 20, 105,
    -22, 8, -30, -4, -54, 17, -38, -16, -31, 23, -8, -3, -49, 27, -31, 35, -29, -6, -34, -19, -50, 27, -13,
    -2, -14, 1, -26, -42, -22, 10, -30, 52, -47, -1, 18, 27, 127, 26, 31, 57, 5, 2, -11, 31, -42, 70, 31, 16,
    -22, 12, 39, 21, -40, 59, -25, 25, -32, 5, -9, -3, -81, 38, -6, -29, -25, 13, -52, -18, 33, -12, -8, 1,
    -35, -9, -3, 67, -32, 60, 111, -70, -12, -8, -14, 4, 23, 29, 23, 32, -24, 20, 17, 27, -41, -18, -64, -21,
    11, 38, -32, 29, -5, -13, 12, -31, 4, -11, 3, -35, -84, -18, -18, -13, -23, -26, -2, 8, -1, -39, -40, -27,
    -3, 21, -20, 6, -57, -6, -46, -27, -32, -7, -43, 9, 44, 13, -47, 21, 43, 26, -6, -1, -52, 36, 27, -37, 7,
    21, 20, -24, -9, 27, 27, 10, -3, -33, -5, 25, -88, -4, -59, -43, -20, 19, -20, -29, 42, -42, -41, -3, -29,
    -21, -42, -48, -32, 33, 71, -56, -26, 15, 1, -32, 26, 6, -29, 4, 0, 29, -13, 62, -10, -43, -15, -27, 13,
    -4, -9, 60, -3, 87, 41, -2, -14, 16, 86, -18, -75, 25, 0, -28, -33, 1, -8, -24, -10, -79, -23, -32, -40,
    29, 24, -58, -34, -2, -82, -52, -55, -22, 17, 24, -36, -5, 16, -9, 0, 17, -57, 21, -19, 41, 15, 27, -4,
    29, 48, -7, 24, 60, 40, -48, -19, -47, 43, 3, -28, 13, -83, -57, -37, 26, 27, 48, 46, -38, -21, -35, -20,
    -34, -52, -24, 20, 64, 26, -15, 0, -25, -6, -67, 1, 50, -73, -13, -26, -29, 25, 8, -67, 57, 1, 17, 75,
    -44, -71, 51, -13, 68, -75, 74, -69, -34, -30, -100, -35, -47, -48, -45, -26, -100, 2, -68, -20, 36, -11,
    -17, -68, 4, -38, -12, 37, 51, -24, -24, 87, -59, 0, -24, -4, 57, -96, -25, 35, 18, 27, -7, -28, 16, -38,
    -20, 103, -57, 118, 2, -17, 15, 12, 32, -54, 40, -73, -55, 66, 81, -72, -63, 10, -23, -21, -54, -41, -65,
    19, -50, -29, -33, 5, -15, 8, 67, 1, 19, 70, -43, 64, -16, -34, 34, 31, 47, -51, -60, 25, -37, -4, -5, 18,
    55, 35, -31, -42, 50, -5, -40, 21, 20, -111, 59, -16, -41, -38, 7, -12, -26, -30, -24, -11, -21, -19, -48,
    -34, 14, 41, -2, -52, -35, 68, -10, -29, 56, 69, -70, 11, 61, 7, -7, -19, 30, -7, 18, 68, 13, 21, 30, -40,
    -13, 3, -3, 48, 3, -20, -13, -33, 45, 1, 28, -35, -16, 62, 15, -43, 28, 8, -42, 30, 77, -36, 16, 57, 11,
    -127, -45, 29, 30, 25, 49, -67, 104, 52, 8, 72, 6, -17, -31, 26, 11, 6, 28, 12, 2, 6, -12, -36, -16, -8,
    -17, 8, -71, -9, -46, 20, -21, -70, 25, 18, -68, -83, -4, 67, -30, -50, 8, -26, 58, 18, -1, -53, 78, 55,
    -4, -9, -21, 27, -44, -37, -22, 28, -10, -17, 10, 13, -67, -16, 29, 71, -26, 73, -7, -9, 53, -48, -74, 13,
    24, -7, 61, 59, 66, -43, 122, 43, -33, -1, 16, 64, -66, -68, 47, -73, -50, 3, -28, -26, -22, -43, -7, 4,
    -99, -8, -17, -29, -25, -52, -27, -29, 26, 20, 15, 65, 39, 2, 98, 8, 10, -63, -37, -4, -7, -28, -1, -31,
    -35, -87, 6, 57, -44, -25, 105, -29, -12, 2, 36, -15, 27, 53, -83, 17, 10, -37, 32, -24, -37, 62, -23,
    -24, -19, -22, -14, 16, 33, -45, 25, -7, -71, -67, -19, 33, 23, -33, -44, -7, -26, -38, 13, 22, 70, 78,
    -83, 2, -64, -13, -14, -6, -60, 11, 41, -5, 9, -31, 21, 21, -8, 56, -61, -1, 12, -37, -30, -39, 42, -14,
    -8, 48, -119, 30, -14, -33, -99, 99, 17, 14, -11, -88, 78, -43, -25, -42, 95, 21, -53, 18, -8, -52, -33,
    -37, -37, 0, -52, -52, -14, -30, 25, 24, 63, -20, 4, 53, -1, 3, 21, -33, 3, -42, -28, -25, -65, 30, 35,
    102, -39, -20, -6, -5, 1, 4, -26, -24, 24, 39, -7, -63, -42, 0, -43, 26, -31, 13, 54, -37, -4, 11, 9, -4,
    54, -16, -45, -8, 39, -15, 24, -12, 65, -11, 7, 36, -20, -19, -35, 14, -40, 12, -8, 18, -37, -36, -35, 32,
    -28, 46, -3, -17, -19, -49, -52, 1, 46, 29, 12, -106, 127, 28, -5, -52, 28, -4, -63, 30, 121, -35, -32, 1,
    -21, -23, -65, -61, -40, -12, -45, -34, 123, -73, 15, 37, 11, 86, -31, -57, 92, -49, 38, 24, -99, 21, 65,
    72, -60, 31, -37, -36, 24, -24, -7, 14, -21, 70, -17, -54, -73, 16, -120, 13, 34, -2, 0, 6, -15, 53, -21,
    -45, 75, -44, -31, -8, 36, 19, 80, -47, 69, 29, -36, -8, 112, -77, 14, 35, -11, -5, -33, 87, -36, -36, 0,
    101, 14, -15, -29, 32, 0, -43, -48, -82, -7, -15, 25, -120, 4, 41, -28, -111, 1, -10, -51, 55, -50, -48,
    33, -43, -77, 8, 48, -44, -6, 21, -18, 11, -38, -38, 11, -55, -12, 7, -17, -3, -29, -25, -65, 9, 78, 28,
    10, 3, 51, -4, -18, -1, -64, -32, -27, -11, -5, -28, -74, -42, 29, -17, -14, 29, -41, -8, 11, -10, -42, 6,
    56, 41, 36, -13, -34, -18, 63, -21, 5, -18, 127, 24, -35, 3, 23, -37, -30, -32, -10, 11, -75, -6, 28, 5,
    -87, -25, -16, 2, 41, 50, -16, -37, -4, 25, 33, 31, -22, -39, -63, 17, -61, -21, 25, 21, -30, -39, -3,
    -28, 18, -72, -12, 45, -17, -18, 18, 14, 51, 39, -26, 5, 63, -48, -8, -39, -31, -78, -9, -66, 12, -36,
    -11, 44, 45, -31, 28, 27, -21, 22, -43, 39, 9, -36, -25, -38, -70, -7, 10, 9, 25, 8, 57, 11, 13, 35, -2,
    3, 14, 47, 1, -19, 52, -48, 11, -14, 16, -23, 24, 7, -33, -13, -25, 0, 16, -11, -8, -12, -1, 23, 21, 29,
    -25, -27, 46, 17, -17, 50, -3, 8, -26, -2, -12, -9, -19, -8, -5, -10, -61, 4, -62, -1, -11, -56, 21, -18,
    9, 13, 12, 26, -57, -61, -17, 18, 34, 57, -37, 3, 19, -18, -11, -25, -61, -51, -3, -59, 93, -7, -54, -14,
    19, -91, 68, 24, -36, -25, -31, -1, 53, -39, -22, -20, -13, -38, 4, -5, -1, 92, 4, 12, 8, 37, 33, -52, 9,
    90, 9, -69, 23, -22, -13, 19, -17, -46, 45, -21, -28, -27, -44, -29, 5, 9, 52, -17, 33, 18, 2, 6, -29, 68,
    -23, -49, -16, 84, -19, 6, -42, 78, -54, -66, -74, -34, -52, -1, -62, 29, -11, -42, 8, 19, -21, 90, -37,
    -66, -26, -38, 40, -6, -6, -20, -52, -6, -51, -69, 95, 27, -21, 13, 13, -31, 82, -18, -82, 23, 57, -29,
    -45, 25, -11, -1, -15, -31, -34, -27, -56, -68, -11, 18, -15, 11, -46, 43, -89, -44, -34, 18, 42, -34,
    -10, 6, 39, -26, 58, -8, -42, -45, 41, 14, -9, -8, -19, 42, -53, -19, -29, -81, -47, -13, 17, 44, 80, 41,
    6, 69, -42, -99, -8, 0, 86, -53, -17, 28, 29, -45, 17, -32, -60, 37, 82, 1, 2, -33, -22, -16, -2, 42, -7,
    31, -13, -42, -4, -26, 62, 25, 38, -62, 60, -27, -13, -104, -1, 30, -12, -53, -58, -20, 38, -6, -6, 64,
    -20, -31, 2, 0, -18, -49, -7, 18, 9, -23, 15, 2, 6, -6, -21, 2, 6, -7, -13, -1, 39, -55, 8, -7, -28, -17,
    -9, 41, 31, 40, 27, 13, -1, -9, 0, 28, 23, 92, 7, 16, 18, -43, 42, -13, 15, 15, -17, 24, 2, 25, 24, -5, 9,
    -55, 32, -4, 33, 40, 3, -65, -21, -2, 18, -11, 57, -2, -8, 37, 1, 13, -2, 29, -48, 47, 35, -31, -70, -15,
    -26, -45, -39, -64, 73, -38, -37, 27, 0, 61, 57, 46, -53, -54, 29, 11, 0, 63, -79, -2, 82, 114, -22, -42,
    -10, -12, -23, -60, -16, 30, -24, 33, -51, -54, -71, -63, -7, -31, 22, -14, -38, 82, -28, 4, -41, -21, 45,
    91, 26, 27, -21, -16, 30, 28, 31, 31, -19, 6, 32, -56, -5, 22, -19, 22, -16, 12, 7, -36, 29, 13, 1, -70,
    -38, 49, 33, 127, 19, -54, 8, 2, 36, 32, 31, 58, 33, 104, -30, -39, 1, 12, 37, -15, -2, 16, -15, -26, -52,
    -42, 9, 44, -60, -37, 11, -27, 27, -51, 35, 7, -12, 4, -54, 33, -40, 25, 69, -9, -17, 6, -10, -13, -33,
    32, 43, -7, 23, 84, 24, -78, -35, 4, -17, -7, 1, -13, 5, -33, 16, -21, -23, -18, 19, 4, 27, 62, 23, -10,
    28, 30, -73, 23, 47, 29, -5, 46, 70, -38, -23, -10, 3, -45, 16, 58, -23, 31, -43, 8, -3, -11, 20, 4, -61,
    -34, 12, -20, 42, -25, 81, 14, 1, 13, -2, 1, 127, 15, -30, -26, -26, -13, -21, 3, 25, -17, -18, -42, 30,
    25, 18, -27, -9, 21, -28, -25, 4, 13, -33, 57, -16, -12, 0, 1, 17, 2, -8, -20, -10, -3, -29, 10, 25, -41,
    -21, -20, -23, -24, -13, 3, -5, 18, -24, -2, -38, 20, -10, -30, 6, -19, -58, -29, 7, -9, 38, 6, 6, -28,
    34, -30, 6, -13, 64, -22, -20, -38, -40, -40, -45, -9, -29, -4, 47, 54, -21, 10, -31, 16, -1, 30, 38, -38,
    -46, -48, -13, -3, -19, 45, 0, -10, -35, 10, 10, -38, -46, -55, 39, 40, 25, -32, -13, -34, 0, -42, -41,
    -25, 6, -39, -29, -21, 6, 15, -19, 18, 23, -35, -16, 11, -9, -13, -5, 65, 4, 96, 79, 13, -15, 13, -36,
    -56, -25, -35, -55, 5, 3, -15, -49, 35, 17, -8, 9, -1, 7, -15, 24, -42, 5, -106, -26, 52, -26, 6, 7, 39,
    -14, -36, -30, -7, 6, 5, -54, -47, -4, -15, -24, -9, 14, -12, 9, 23, 71, -2, -20, -10, -39, -37, 33, -66,
    3, -7, -29, 2, -39, -45, 1, -6, -49, -8, -96, -8, 9, -13, -20, 23, 46, 48, -6, -31, 77, -20, -105, -83,
    -63, -26, 1, 97, 10, -26, 3, 36, -57, -4, -65, 37, 47, 78, 98, 38, -40, -79, -17, 0, 10, 49, 57, -81, 55,
    6, 1, -15, -14, 10, -36, -29, -19, -29, -9, -47, 18, -24, 79, 41, -36, -24, -45, 66, 30, 61, 19, -22, -29,
    -102, -26, 39, -13, 8, 28, -47, 73, -28, -120, -53, 1, -5, -43, -33, 43, -44, 45, -30, 11, -31, 30, -24,
    -29, -15, 113, 101, 65, 40, -19, -42, -21, -65, 5, 21, 32, 60, 1, 33, 23, -57, -72, 1, 4, -5, -33, -75,
    -19, -27, -10, 31, -45, 15, -35, 10, -18, -2, -67, -3, 22, -53, 55, 20, -8, -79, -74, -3, -20, -19, 47,
    -38, 45, -26, -66, -31, -41, 4, 36, -69, -29, 10, -51, -44, -48, 24, 2, 28, -15, -2, -19, 46, 43, 65, 34,
    27, 8, -72, 2, 25, -38, -2, 18, 10, 38, -36, -62, -27, -38, 3, 24, -104, 7, -24, 35, -86, 44, -19, 23, 0,
    24, -26, 46, 45, 74, -14, 8, 6, -6, -72, -14, -29, 10, 58, -20, 7, -15, -43, -60, 76, 14, -35, 21, 35, 18,
    -31, 51, 5, -4, 58, -13, 33, -42, 22, -17, -17, -29, -48, 54, 39, -16, -66, -24, -38, -46, 14, -11, 13,
    12, -3, -82, 18, -13, -28, 53, 37, -17, 29, -9, -19, -33, 36, -21, 38, -22, -7, 37, 3, -15, 18, 59, 37,
    26, -1, -54, 35, 37, 4, 20, 61, -52, -29, 15, 4, 7, 18, 63, -49, -47, 42, -73, -29, 127, 64, -17, 10, 14,
    -43, 7, -65, -23, -60, 30, -10, 22, -43, 22, -20, 71, 15, -68, 30, -16, 19, 34, -43, -27, 4, 22, -22, -52,
    3, 43, 49, 23, -41, 57, -13, 25, 91, -15, -30, 28, -10, 34, -91, -44, -31, 26, 3, -29, -85, -10, 14, 27,
    -49, 101, -49, -9, 25, 39, 2, -74, -60, -33, 39, 0, -55, 56, 28, -28, 19, 11, 5, 32, -20, 10, 33, -62, 11,
    -3, 9, 15, -98, -7, 7, 38, -58, 69, -9, 23, -29, -24, 12, -61, -26, 42, 14, 17, -15, 78, 127, 21, -3, -9,
    -54, 75, 25, 56, -3, -60, 100, -38, -77, 41, -13, -19, -44, -23, 5, -40, 4, -39, -63, 57, 12, -33, -32,
    95, -37, 45, -58, 0, 23, -19, 66, -15, -20, 14, -34, 29, -56, 63, -91, 22, -36, 21, -62, 2, -15, -4, -49,
    12, 7, -16, -73, 39, -10, -32, -10, 23, 8, -54, -72, 43, -13, -21, -6, 71, -11, 46, -26, -2, 42, -46, -22,
    76, 4, 30, 28, -36, 16, 14, -19, -11, 42, -61, -7, -29, -5, -35, 6, 27, -17, 18, -19, 83, 50, 25, -8, 17,
    53, 57, -44, -40, 5, -29, 18, 70, -63, -8, 23, 64, -65, 11, -49, -95, 76, -22, -30, 42, 18, 1, 1, 4, -93,
    -36, 49, 18, 1, 16, 18, 71, 51, 27, -14, 41, -35, 45, -24, -51, -11, 14, -20, 75, 5, 29, -63, -115, 55,
    -28, 5, -4, -6, 30, -11, -54, -12, -22, 60, 15, -21, -7, -44, 108, -26, -51, -6, 7, 6, -6, 50, 7, -31, 38,
    -19, 6, -46, 36, -28, -69, 43, -24, 51, -5, 25, -17, -9, -37, 20, 21, 29, -13, 4, 86, -37, 57, 30, -37,
    -29, -38, -12, 14, -5, -27, -2, 2, -69, 15, -127, 62, -19, 35, -18, -10, -8, -15, -21, -2, -35, 15, -36,
    -38, -40, 39, 34, -20, -110, -87, -46, -18, -44, -43, 15, 2, -9, -28, -11, -3, 15, 25, -1, -24, -12, 15,
    -40, 27, 100, -1, 64, -36, -29, -4, -71, -1, -102, 109, 1, 29, -118, 55, -39, 32, 14, 28, 45, -31, -64,
    -82, 2, -69, 74, -29, -22, 11, 14, -29, -30, 26, 71, -5, -34, -17, -22, -13, 50, 73, 77, 79, 14, -87, -55,
    20, 52, -111, -16, -1, 32, -2, -15, -72, 14, 57, -8, 53, -21, -33, -63, -30, -50, -16, -77, 9, -36, 46,
    -34, -59, 2, -53, -33, 38, -20, 41, -49, 59, 51, -18, 60, -73, 3, 53, -19, -52, -8, -24, 90, -17, 53, -15,
    61, -3, -62, 43, -13, -23, -47, -13, -61, -34, -55, -16, 38, 89, 45, -11, -7, 42, 29, 25, 68, 10, -8, 42,
    -65, -76, -44, -36, 18, -23, 7, -37, 21, 27, -93, -9, 63, 9, -41, -16, -21, 21, -45, 77, 80, -8, 72, -46,
    -3, -19, -9, -1, -28, 1, 27, 15, -30, -30, -16, 32, 28, 26, 8, 84, 15, -46, 6, -14, -35, -47, 5, 58, -34,
    -34, -22, 30, -36, 10, 14, 2, -34, -16, 24, -23, 3, -40, -2, 32, 24, 29, -9, 3, 3, -17, -17, -57, 69, 116,
    -30, 17, 30, -14, 22, 13, -60, -34, -30, 7, -118, -18, 85, -2, -39, -12, 3, -25, 47, -18, 23, 6, -16, -26,
    -7, -55, -6, -11, -24, -84, -3, 73, -25, -14, -32, 37, 95, -28, 53, 4, -18, -7, -76, -32, -1, -34, -30,
    -33, -5, -3, -10, 29, 64, 2, -115, -26, -26, -23, 127, -34, 88, -16, -6, -42, -22, -19, -112, -23, 27,
    -105, -56, 110, -37, -65, 16, 105, -21, 23, 89, 96, 23, -13, -82, -7, 14, 117, -31, 56, 12, -34, 77, -78,
    -25, 14, -16, -28, 14, -40, -69, -2, -81, 27, -24, -44, -16, -24, 104, 28, 26, -57, -65, -20, 18, 12, 2,
    -41, -96, 4, 29, -1, 35, -92, -73, -37, -9, -54, 51, -49, 82, 25, -65, -9, 84, 52, 33, -15, -35, -7, 17,
    121, -65, -37, 4, -69, -25, -13, 32, -11, 11, -3, 47, 44, 4, 10, 18, 56, 27, -69, -49, -16, -27, -26, -19,
    -33, 12, -45, -88, 26, -40, -15, 12, -42, -68, 37, 61, -1, 43, -12, -96, 2, 47, -14, 8, -32, -26, -15, 36,
    -49, -33, 26, -84, 50, -51, -44, 51, -28, -4, -50, -13, -6, -15, -8, -23, -5, 72, -26, -30, -21, 35, 0,
    -31, -52, 37, 39, 11, 19, -21, -86, 12, 8, -13, -15, -32, 50, -32, 41, -23, -44, 66, 33, 4, 16, 10, 15,
    20, -1, -64, -17, 3, -72, -19, 29, 19, -51, 28, -28, 50, 43, 71, -73, -3, 34, -3, -36, 8, -17, 21, 33,
    -24, -83, 14, 95, -89, -55, 19, -44, -66, 25, -45, 38, 32, -30, 38, 63, 8, 97, -24, -3, -33, -33, 25, 107,
    1, -83, -23, 25, -14, -43, -16, -70, 1, -10, 70, 0, -27, -5, 36, -62, -66, -100, 91, -1, 43, -12, -35,
    -16, 26, -15, 100, 62, -62, -22, 8, 73, 20, -23, 53, 27, 4, 22, -2, -2, -11, 29, -46, 46, -79, 34, -8, 18,
    83, -84, -54, -44, -2, -79, -50, 51, 16, -33, 9, -59, 74, 52, -54, -48, -71, 6, -34, 96, 57, 47, -7, 85,
    12, -31, -17, 24, -22, -10, -31, 5, 30, -18, -43, -3, -8, 30, -61, -50, 40, -12, -2, 21, -45, -85, 37, 23,
    30, 15, 58, 4, -96, -32, -33, 54, 85, -22, -55, 67, -28, -14, 2, 23, 55, 54, 8, -59, -38, 11, 25, -21, 11,
    -34, 49, 63, -6, -55, 2, -38, 127, -69, -35, -14, -2, -32, -32, 31, -15, -33, -1, -22, -38, -8, 8, 7, -75,
    -38, -9, -26, 21, -32, -9, -4, 61, -22, 54, -44, -95, 37, 32, -30, -53, 47, -46, -3, 16, -1, -26, 2, -57,
    22, -3, -44, -25, -11, 2, -18, 4, -6, -16, -52, -49, 24, -42, -61, 19, -4, 26, -66, 11, -30, -22, -20, 26,
    2, 68, -2, -71, -16, -75, -29, -5, -26, 23, 21, 7, 14, -15, 16, 35, 27, 6, -33, 22, -19, 27, -7, 1, -24,
    -9, 3, -13, -39, -27, -69, 22, 27, -9, -98, -8, 12, -66, 37, -48, -20, -3, -53, -3, -16, 26, -5, -32, 24,
    -7, -8, 8, -84, -45, -23, 35, -9, 5, 33, 1, -19, 39, 18, -31, 78, -31, 26, 28, 59, -13, 36, 26, 4, -45,
    -43, -5, 16, 16, -14, 5, -22, 46, -41, -36, 66, -48, -16, -15, -13, 39, -62, 25, 30, -19, -28, 83, -45,
    17, -31, -50, 40, -10, 42, -6, -5, 54, -46, 60, 40, -27, 3, -6, -78, -37, 75, 52, 37, 17, -46, -35, -57,
    22, -24, -38, 28, -2, 13, 45, 19, -32, -83, -28, 5, -34, 103, -69, 71, 45, -63, 25, -35, -4, 39, -15, 84,
    19, -4, 32, -24, -40, -35, 18, 49, 48, 50, 91, 51, 19, 37, -4, -31, 1, 32, 4, 32, -88, -5, -64, -32, 4, 6,
    -127, 20, -70, -27, -59, -35, 56, 37, -25, -13, 21, -27, 7, 46, -5, 32, 8, 35, -12, -5, -15, -39, 33, -33,
    -19, -21, -83, -46, 8, -19, -29, 60, -23, 18, -78, 13, -64, -63, 14, -9, -33, -3, -28, 32, 32, 9, -29,
    -70, -46, 60, -29, 30, 37, -58, -7, -47, -47, 34, -76, -80, -36, -31, 17, -10, -8, 30, -21, -58, 48, 20,
    11, -22, 52, -49, -22, -31, 22, -1, -59, -33, 11, -24, -52, 37, 36, 2, -28, 4, 47, 42, -60, 40, 26, -55,
    -65, -40, -58, -14, 23, -65, -33, -73, 6, 41, -24, 68, 48, 12, -10, 9, -9, 21, 14, 27, 1, 27, 59, -10,
    -14, -22, 17, -23, -2, -27, 37, -25, -30, -12, 44, -17, 14, -2, -67, -56, -1, 13, -26, -24, 5, 31, 17,
    -26, -7, -47, -60, 33, 11, 20, 40, -8, 7, -36, 36, 19, -47, 6, -28, 13, -24, 3, 16, 14, -2, -36, 15, -36,
    20, 0, 9, 15, 0, -8, 15, 21, -36, -49, 4, -17, -54, 56, 26, -31, -26, -26, -18, -43, -56, -19, 6, -44,
    -27, -73, -12, -5, -69, -70, -41, -18, 39, 53, 12, 1, 17, -30, -36, 23, -21, 37, 3, 50, -16, 27, 18, -48,
    -55, -48, -8, -10, -46, -49, 16, -19, 43, -4, 19, 24, -55, -13, -82, -43, 4, 32, -18, -63, -34, -12, 3,
    35, -61, -86, -41, 22, -14, -62, -50, 18, -13, -63, 33, 30, -32, -16, 16, 42, 44, 25, 10, 25, -94, 29,
    -46, -16, -25, -3, 36, 25, 16, 60, 16, 24, -57, -57, -47, -7, -3, -48, -44, 26, 30, -52, -21, -56, -63,
    -21, 40, 41, -32, 10, -17, -30, -30, 17, 45, -18, -84, 25, 78, -12, 34, -61, 15, -21, -87, -59, -30, 19,
    21, -47, -60, 71, -62, -34, -58, -127, -9, -17, 0, -21, -24, 8, -33, -47, 11, -25, 9, -73, 60, -59, 18,
    -31, -1, 12, -25, -5, -18, 32, -61, -78, 5, -2, -49, 6, 85, -30, -74, 17, -46, 13, -59, 14, -27, -61,
    -106, -50, 7, -36, 3, -41, 29, -2, 24, -10, 21, -24, -14, -68, 41, -30, -33, -83, -18, -40, -65, 70, 29,
    -5, -21, 5, -42, -26, 83, 28, -4, 43, 38, -50, -69, -3, 29, 7, 11, -10, 78, 42, -29, -33, 65, -3, -59, -9,
    -1, 13, -64, -15, -68, 29, -11, 12, -26, -57, -18, -26, -17, -25, -8, 6, 23, 18, -43, 18, -7, 55, 20, -18,
    -48, 40, 19, -40, 35, 4, 21, 54, -41, -78, -44, -11, -19, -30, 63, 2, 20, 63, -68, -21, -12, 8, 6, 33,
    -42, -9, -92, 7, -1, 73, -16, -28, -4, 84, 54, -60, 20, 11, 17, -24, 12, -66, -73, 65, -22, 65, -20, -23,
    -42, -25, -53, -6, 33, 50, 58, 43, -34, -77, -41, -58, 46, -6, 12, -48, 80, -55, -67, 10, 67, -9, -17,
    -60, -42, -43, -69, 15, -28, 22, 2, -10, 41, -48, -7, 8, -39, -12, -20, -37, -20, -25, -24, -20, 30, 12,
    -16, 5, -47, -12, 42, 16, -34, 33, -9, 36, -60, -56, 4, 12, -27, -6, 15, 20, 36, 12, -6, -44, -14, -25,
    107, -27, -70, -23, -70, -32, 18, 43, -46, -36, 23, 32, -8, 9, -17, 39, -31, -3, 7, -35, -51, -33, 11,
    -34, -9, 57, -32, -47, -30, 70, -61, -33, 23, 20, -50, 40, -89, -21, -17, 41, -30, -2, 6, -32, -9, -6, 60,
    65, 56, -32, 1, -12, 23, 29, 3, -73, 19, 16, -7, -20, 30, 1, -30, -13, 16, -7, -81, 28, -58, -10, -16, 31,
    -24, -2, -27, -5, 5, -10, 1, 40, 42, -13, 12, -13, 8, -29, 2, -82, -33, 28, 5, -27, 22, 50, -4, 16, 57,
    37, 0, 47, -39, 40, -47, 24, -1, -23, -11, -15, 7, -13, 81, 127, -13, 15, 20, -54, -33, -7, 17, 12, -8,
    -35, -38, -3, 5, -7, 2, -19, -22, 19, 1, -34, -46, 27, -15, 30, -25, 12, -57, -5, -13, -39, -25, -31, -5,
    -3, -23, -12, 16, 9, -38, -25, -3, -34, -34, -32, 4, 60, -18, -46, 16, -15, 21, -35, -26, -42, -6, 2, -49,
    11, -62, -22, -15, -2, 28, 67, -24, 47, -17, 2, 28, -3, 11, -19, -40, -33, -55, 25, -62, 87, -8, -45, 55,
    33, 29, 1, -63, 52, -69, 11, -12, -15, -16, -48, -16, -1, 64, 65, 2, 20, -31, -41, 45, 12, 10, 20, -23,
    -1, -11, 43, -29, -4, 17, 24, -10, 49, 67, -38, 1, -4, -12, 5, -11, -56, 63, 16, -25, 16, -7, -27, 2, -12,
    -15, 38, 14, 13, 15, 3, -37, 16, 15, 24, -29, -11, -11, -24, -52, 10, 33, -61, -32, 45, 7, -19, -41, 17,
    29, 12, -9, 32, -19, -73, -3, -5, -45, 17, -12, 5, 10, 4, -33, 43, 9, -6, -49, -35, -13, 8, -36, 22, -22,
    -65, -15, 15, -10, 35, -42, 28, 23, -10, -21, 27, -31, -97, 62, 6, -43, 9, 32, 50, -23, 11, -42, -19, 16,
    25, -9, 12, -47, -7, -12, 43, -16, 25, -36, -5, -14, -68, 29, 49, 46, -15, 28, 127, -10, -17, 22, -44, 83,
    66, -51, -14, 62, 23, 40, -7, 109, 26, -47, 12, -86, -17, -48, 21, -66, 13, -71, -22, 68, 19, -95, 65,
    -24, 41, 41, 40, -19, -60, -21, 1, 40, -40, 47, 47, -13, -1, 29, -6, -6, -5, -13, -58, -52, -2, -42, 43,
    -24, -2, -34, -79, -10, 84, -19, -1, 71, -59, 15, -26, -40, 42, -37, -36, 6, 83, 88, 37, 23, -9, -69, -38,
    61, 50, -32, 17, -52, 10, -44, 12, -57, -36, -14, -36, 16, 62, 9, 1, -76, -16, 27, 44, -67, 1, -11, -38,
    -21, -43, 82, 46, 51, -11, -27, -47, 24, -11, -57, -10, -18, 13, 13, 3, -21, -6, 6, -53, 29, 58, -77, 9,
    1, -17, -11, -35, -52, 1, 2, -37, -12, 13, 32, 20, 1, 34, 26, 3, -37, -26, -10, -68, 14, 29, 2, -5, -53,
    24, 1, 0, 7, -26, 38, 1, 76, -71, -46, -79, -11, 15, 0, -37, -1, 68, 3, -30, 9, -29, 32, -34, -12, 38,
    -18, -78, 66, 27, 26, -3, -39, -12, 20, -74, -53, 96, -50, -19, -35, 25, -41, -33, -30, -15, 34, 21, -35,
    -26, 33, 32, 44, -21, 57, -38, -61, -53, -53, 6, -18, -4, 20, 38, 16, 6, 28, -27, -19, 20, -50, -14, 57,
    -15, -45, -25, -45, -16, -11, -3, 9, 52, 28, 45, -3, 44, -3, 13, -45, 7, 10, -19, 25, 10, -20, -32, 13,
    -27, -11, 21, -2, -43, -24, -4, 44, -33, 3, -7, 55, -32, 83, -42, -39, -66, -15, -18, -49, -70, 80, -43,
    60, -71, -56, -33, -26, -18, 20, -17, -42, 4, -113, -84, 1, -16, 4, 32, -10, 52, -14, -28, -15, -36, -63,
    -20, -2, 2, -11, -2, -47, 8, 60, 51, 25, -10, -23, -24, -15, -60, 42, 6, 13, -26, 127, -40, 44, -22, 25,
    13, -19, 104, 5, -23, 15, -1, 5, -22, -6, -10, -32, -4, 11, 16, -62, -43, -33, 58, -1, -20, -65, 10, 16,
    -80, -11, -22, 6, -35, -39, -18, 35, 44, -18, -27, -61, -1, -20, 71, 55, -30, -23, -6, -59, -31, -58, -87,
    31, -7, 53, -29, -58, 2, 19, -25, -49, -10, 20, 34, -60, -48, 38, 31, 5, 24, -14, 53, 6, -25, 60, -28,
    -80, -15, 8, 46, -17, -11, -28, 11, 23, 22, 17, -56, -46, -17, -25, -63, -24, 24, -6, 12, 87, -25, 59,
    -18, -2, 5, -45, 67, -18, -4, 4, -23, 1, -35, -30, 21, 21, -26, -16, 1, -96, 20, 37, 13, 10, 25, -100, 3,
    -31, -32, -25, 9, -47, -59, -4, -23, -12, -20, 1, -25, -29, 23, -5, 66, 10, -7, -23, -35, -21, 9, -31, 34,
    48, 31, -18, -44, 32, -57, 71, -18, -82, 15, -1, 18, -38, -65, 47, 36, 2, 50, -78, 52, 46, -5, 64, -33,
    -82, -51, 38, -29, 8, 33, 3, 92, 47, 56, 11, -73, -7, -3, 33, -78, -89, 59, -62, 12, 96, -70, 94, -11, 33,
    -3, -84, 41, -1, 41, 55, 0, 65, -59, 12, -28, -23, -40, 2, 39, -67, 26, 25, -98, 60, 36, -80, -45, -44,
    -20, -87, -45, -81, -113, 5, 0, 18, -9, -34, -79, 59, 44, -41, 31, 50, -3, 23, -48, -67, 22, -97, -17,
    -44, 23, -8, -23, 64, 5, 78, -34, -17, 88, 21, -64, 3, 35, -53, -35, 44, 27, -32, 7, -35, -80, -6, 6, -42,
    43, 16, 58, 55, -13, -8, -1, -35, -76, -10, -14, 2, 56, 35, -29, -29, 21, 28, -25, 39, 26, 13, -103, 26,
    -66, -36, 27, -9, 6, 1, 51, 62, 14, 21, 23, -31, -58, -50, -28, 39, 39, -27, 52, -33, 38, -49, -48, 29,
    50, 89, -6, -1, 6, 9, -17, -40, -21, 36, -43, -18, -50, -12, -25, 93, 5, -22, -39, -10, -1, 48, 0, -23,
    -38, 15, 13, -3, 16, 7, -27, -6, 29, 9, 44, -12, -17, -37, -14, 56, -62, -31, -8, -16, 66, 39, 80, -8, 13,
    48, 44, 27, 1, 14, -5, -9, -46, -3, 76, 27, 79, -5, -24, -10, 26, 45, -24, 10, 55, 2, 26, 26, -28, 17, 7,
    -42, 57, 20, 14, 8, 9, -15, 31, -45, -50, 45, -16, -47, 92, -23, 11, -37, 50, -97, -57, -41, 9, 6, 40,
    -57, 7, -28, 10, 10, -2, 37, -8, -22, -74, 9, -1, 33, -1, -63, 46, -15, -22, 31, -2, 95, -18, 33, 127,
    -27, -1, 16, 36, -34, -116, 24, 24, -28, -12, -89, -8, 66, 10, -44, 28, -54, 22, -22, -9, 42, -4, 85, -66,
    32, 59, 35, -7, 118, -66, -15, 67, -52, -11, -63, 11, -47, -75, 46, -18, 5, 47, -10, 53, 54, -1, 40, -56,
    -35, -67, -56, 3, 44, 38, -27, -88, -15, 19, -8, -7, 23, -37, 21, -62, -35, -27, -6, 39, -67, -54, 22, 8,
    -19, 19, -49, -22, 26, 22, -7, 3, -35, -70, -90, 13, 3, -41, -2, -10, 17, -17, -1, -72, 13, -42, 2, 74,
    -1, -1, -28, -11, 15, -106, -3, 19, -28, -6, 18, 28, -94, 20, -7, -20, -9, 32, 67, 104, -9, -34, 2, 44,
    29, 15, 13, -10, -8, -20, -17, -83, -13, -8, -11, -36, -42, -11, 28, 18, -41, 13, -19, 31, -61, -53, 8,
    13, 31, 15, 16, 29, -32, 26, -61, 20, -44, 3, -24, 59, -42, 10, 4, -78, -5, -64, 0, 113, -10, 68, 109, 19,
    -54, 64, -56, -37, -89, -48, -32, 0, -1, 23, 8, -54, 92, -17, -49, 47, -68, -29, 49, 33, -14, -41, -42,
    10, -43, 37, -53, -45, -10, -82, 7, -47, -17, -11, -18, -34, -60, -9, -20, -64, 2, 19, -2, 9, -9, 5, -27,
    0, 15, -5, 12, 65, -10, 30, -44, -47, -70, -4, -37, 11, -33, 17, 41, -47, 10, -14, -50, 28, -11, -29, 28,
    -5, 13, 4, -5, -40, -23, 16, -51, 11, -23, -5, -7, 54, -60, -26, 30, -3, -48, -29, 47, 67, -32, 27, 30,
    -19, -43, 24, -60, -23, -13, -46, -17, 31, -19, 9, 7, -84, 18, -21, -73, 20, -31, -52, 43, 88, -35, 0,
    -27, 28, -115, 40, -64, -21, -18, -13, 4, -56, -21, -23, -66, -28, 12, -27, -8, 1, 29, -15, 31, -33, -11,
    69, -49, -7, -6, -23, 66, 110, 10, 20, -20, 33, -89, 10, 65, 76, -11, 70, 63, -30, -25, 3, -31, 38, -1,
    19, 30, 13, 20, -49, 40, -59, -25, -31, -127, 15, -11, 3, 49, -9, 42, -19, 28, 17, -50, 28, 47, 106, -24,
    -12, 82, 32, -14, 19, 42, -1, 50, -25, -29, 22, -39, -41, 108, -8, -2, -55, -31, 21, 19, 21, 26, 49, -46,
    3, -76, -16, -33, -73, -88, -23, -11, 90, 23, 79, -115, -69, 14, -24, 65, 15, -70, 21, -40, 60, -21, 9,
    -7, 69, 59, 1, -40, 76, 21, 9, -21, -49, -77, 8, -43, -50, -114, 61, -6, 31, 34, -6, -48, -35, 33, -113,
    63, 27, 15, 6, -2, -11, 5, -16, 6, 70, 44, -65, -23, 38, 34, -7, 20, -63, -38, -61, -56, -23, -42, 48, -7,
    63, -36, 47, -82, -50, 91, -38, 47, -82, 9, 62, 11, 8, 17, -9, 9, 67, 126, -86, 6, 9, -12, 6, -29, 9, -77,
    -56, 44, -40, -52, -20, 68, -20, 17, 30, -63, -15, 9, -39, 13, 36, -75, 36, 42, -12, 28, -36, -5, -66,
    -17, -9, -15, 9, -14, -51, 1, 5, -67, -28, 17, -34, -6, 41, 10, -88, 49, -48, -21, -34, -4, -25, 27, 1,
    -15, -13, 46, -11, 8, -58, -30, 9, -90, -70, 31, 5, -9, 7, 62, 9, -78, -48, 17, 4, -26, 40, 44, 56, 7,
    -12, 47, -52, 43, 1, -30, -19, -37, 44, 74, 35, 62, -53, -64, -24, 34, -13, 16, 52, 3, -54, -12, 38, -28,
    6, -52, 2, 8, -7, 8, 43, -16, 20, -40, 5, 21, -60, 108, -81, -77, -5, 6, 25, -36, -47, 15, 6, 95, 88, 8,
    34, -27, -39, -3, 7, -24, -19, 21, -35, 9, -25, 13, -55, 41, -41, -7, 19, -54, -25, 17, -33, -10, 9, 38,
    -25, -12, -52, 22, 34, -29, -4, 15, 127, 7, 0, 68, -32, -27, -119, 41, -30, 32, 39, -21, 31, -4, -8, 17,
    48, 18, -34, -32, 54, -46, 60, 57, 23, 37, -37, -54, -54, 71, 28, 24, -21, -45, 22, 5, -34, -93, -8, -14,
    80, -28, 12, -4, 6, -59, -92, 11, -56, 48, -64, 45, 23, -23, -38, -85, -17, -35, 53, -16, -77, -6, 94,
    -39, -12, -39, 35, 51, 0, -6, 1, 44, 19, 4, -10, 18, -12, -17, -8, 10, -55, -5, -62, -78, 46, -18, 11,
    -76, 27, -25, -4, -22, 25, 4, 59, -28, -50, -9, 69, 50, -42, 19, -21, 42, -38, 4, -12, 1, -2, -17, 20,
    -11, -52, -3, -65, -89, -14, 18, 97, -43, -31, -32, -30, -77, 67, 37, 56, -88, -49, -44, 46, 81, -8, -95,
    27, 28, 47, 25, -16, 38, -2, -16, -80, 13, -34, -2, -49, -20, 6, -53, -30, -69, 29, -30, 43, 0, -127, 34,
    70, -6, -26, -16, 19, 82, 14, -28, -30, 50, -5, 33, -34, 0, -18, -6, -3, -20, 25, -40, -57, -66, 14, -44,
    68, -6, 31, -43, -16, 77, 15, -16, 15, -12, -32, 29, 39, -11, 11, 3, 31, 5, -52, -8, 19, -30, -21, -13,
    37, 12, 14, -45, -42, -34, -41, -3, 15, 25, -34, -29, -27, 17, 87, -19, 18, -77, -55, 23, -97, 106, -69,
    -57, 33, -33, 75, 45, -9, 70, -55, -19, -17, 10, -76, 105, 42, -68, 34, -65, 123, -94, 18, -47, 49, -37,
    -64, 11, 13, -48, -24, -1, -116, 64, -32, -41, -1, 63, 40, 50, -4, 62, -55, -27, 82, -23, 42, 79, -37,
    -84, 72, -50, 97, -61, 6, -2, 62, -1, 17, -23, -58, -39, -36, 51, -86, 56, -3, -81, 36, 18, 10, -41, -11,
    6, -33, -41, 84, -20, 67, -12, -27, -43, -28, -12, 89, -20, -40, -3, 56, 19, 60, -14, -18, -104, 53, 17,
    -33, 1, -75, -11, 1, 18, 64, 107, 25, -10, 40, 6, -66, 68, 25, 40, -39, 1, 21, 37, 55, 34, 12, 23, 78,
    -85, -37, 48, -12, 36, -21, -11, -22, 11, 6, 10, -6, 24, 55, 94, 7, -41, -8, 33, 3, 11, -2, 1, -38, 45,
    -5, -27, 57, 24, -18, -2, 24, -10, 35, 38, -37, 28, 44, -74, 50, -21, 44, -8, 16, 42, -14, 50, -3, -43,
    -15, 47, -59, -26, -36, -47, -11, -26, 58, -18, -19, -29, -27, 71, -3, 16, 25, -88, 28, 67, 64, -3, -37,
    -18, 1, -38, 40, 3, 28, 46, 1, 7, -59, 14, -31, 43, -16, 27, -15, 47, -23, -13, 21, -33, 16, -49, -13,
    -38, 6, -26, 31, -30, 8, -6, -4, -33, 15, -43, -14, 25, -5, -16, 43, -51, -32, 15, -37, -24, -23, 2, 20,
    -13, -1, -44, 0, -21, -35, -12, -43, 8, 22, -6, 7, 21, -6, -37, 74, -7, 12, -40, -4, 51, -17, -39, 2, 5,
    36, 21, -57, -52, 44, 6, 3, -8, 32, -7, 4, -15, -48, -7, -25, 2, -27, 2, 13, 19, 127, -56, 11, -13, -63,
    -45, 62, 6, 27, 50, 12, -68, 61, -26, -118, -26, -57, 10, 62, -21, -6, 76, 1, -31, -30, 11, -63, -11, 36,
    -114, 58, -99, 13, -26, 1, -4, 27, -14, -41, -14, -27, -25, 14, -56, 15, -1, -34, -50, -19, -6, -17, -39,
    -6, 37, -3, -25, -33, 7, -12, -13, -10, 11, 97, -27, -31, 21, -32, -46, 66, -38, -69, 7, -13, -2, -13,
    -10, -19, -23, -8, -43, 3, 44, 0, 10, -33, 21, 12, -21, 0, 19, 21, -11, 26, -50, 32, -45, -22, 44, 57, 31,
    -8, -23, -40, -33, -21, 73, -24, 44, 47, 29, -53, 15, 61, 28, -45, -25, 1, -75, 71, -16, -38, 1, 2, 26,
    15, -39, -29, -35, 1, 63, 12, 6, -19, -5, -69, -29, 39, 60, -48, -45, -18, -54, -62, 10, 8, 59, 3, 4, -18,
    24, -5, 17, 7, 15, -14, -59, 18, 22, -33, 3, -80, 16, 19, -26, -32, 6, 1, -26, -76, 36, 17, -38, 61, -20,
    -19, -43, 10, 16, -37, 6, 21, 9, 7, 18, 87, 2, -32, -6, 2, -42, 0, 25, -25, -52, 7, 42, 61, 22, 51, -17,
    48, 28, -73, 12, 62, 27, -13, -23, 27, -4, -28, -13, 20, -53, -36, -8, -16, 17, 8, -20, 41, -41, 45, -6,
    44, -21, 21, -3, -38, 5, -8, -32, 52, 42, -18, -17, 32, 14, -32, 0, -6, -63, 7, 5, 7, -14, 13, 19, 10,
    -16, 14, 15, 19, -27, -26, -7, 2, -5, 42, -42, -45, -27, -43, -32, -3, -89, -2, -39, 51, 4, 0, -12, -5, 8,
    1, -45, 64, 1, -46, 32, 14, -22, -46, 16, -3, -14, -36, -24, 43, -53, 9, 5, -29, -3, 40, -47, -8, 35, -24,
    28, -16, 32, -1, -1, -64, -87, -78, -39, 26, 15, -15, -26, -26, -6, -21, 7, -88, -91, 33, 13, 20, 14, 14,
    18, -22, -29, -44, -27, 42, -27, 14, -64, 1, 83, 3, -4, 11, -45, -46, -101, 55, 71, -17, 25, 17, 2, 7,
    -27, -36, -79, -7, -53, -21, 21, -34, -28, 10, -32, -32, -48, -7, -65, -12, 7, 59, -3, 58, -2, 73, -21,
    -19, 41, 3, 40, -45, 12, 98, 2, -38, -23, -13, 127, -26, -47, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_24_bias[32] = { /* 32 */
    2290, 24975, 10141, -478, 831, -15387, 1168, 9250, 2214, -2932, 2259, -277, 4292, 1873, -4788, 6085, -14,
    -4192, 5237, 49, -970, 24881, 18856, -981, -2039, 16357, -6931, -303, 4704, -46, -3847, 1680,
};

static const int32_t conv_2d_24_multiplier[32] = { /* 32 */
    1190254016, 1980066731, 1086807267, 1371903498, 1849578950, 1080443164, 1246756749, 1302515619,
    1189668904, 1408279860, 1680335939, 1224599824, 1146588704, 1302947174, 1351627314, 1885710780,
    1428044025, 1193626110, 1386626979, 1158048221, 1543551712, 1960563045, 1280116820, 1344381255,
    1422909104, 1133367329, 1295085195, 1215340004, 2140263524, 2142258196, 1303641382, 1560392735,
};

static const int8_t conv_2d_24_shift[32] = { /* 32 */
    -8, -9, -8, -8, -9, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -9, -8, -8, -8, -8,
    -8, -8, -9, -9, -8, -8,
};

static const conv_layer conv_2d_24_layer = {
    7, 7, 32, /* input: height, width, channels */
    7, 7, /* convolution: height, width */
    7, 7, 32, /* output: height, width, channels */
    3, 3, 1, 1, 1, 1, 1, 1, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -128, -128, 127, /* zero points, range of the output */
    conv_2d_24_weights, conv_2d_24_bias, conv_2d_24_multiplier, conv_2d_24_shift
};

static const int8_t conv_2d_25_weights[9247] = { /* 32x3x3x32 */
    -42, -14, -44, -5, -53, -19, 13, -35, -57, 51, -18, -39, -24, -55, -36, 88, -21, 78, 96, 35, 106, 109,
    -24, -17, -42, -33, 9, -53, -7, -12, -36, -4, -18, -10, -37, -21, -45, -6, 18, -26, -58, 53, -32, -19,
    -16, -48, -36, 60, -31, 79, 67, 31, 89, 54, -23, -17, -26, -27, 18, -33, -8, -18, -21, -22, -40, -9, -38,
    -14, -44, -27, 21, -14, -75, 55, -34, -18, -2, -45, -20, 60, -6, 104, 121, 47, 103, 97, 2, -46, -22, -19,
    14, -48, 14, -24, -28, -47, -36, -11, -55, 1, -53, -4, 7, -18, -42, 21, 9, -31, -27, -77, -24, 83, -9, 54,
    76, 29, 79, 99, -19, -26, -43, -14, 27, -44, -18, -27, -32, 1, -15, -27, -44, 4, -34, 3, 18, -2, -17, 40,
    -3, -22, -16, -50, -13, 55, -6, 52, 54, 21, 64, 44, -9, -35, -18, 6, 29, -28, -12, -14, -9, -32, -45, -29,
    -36, -3, -50, -25, 30, -12, -22, 33, -3, -26, -13, -45, -15, 71, 3, 78, 103, 37, 72, 87, 24, -66, -17, 4,
    39, -38, 6, -28, -20, -55, -31, -7, -65, 13, -24, 11, -24, -22, -63, 22, -22, -7, -43, -96, -22, 79, -3,
    82, 99, 46, 127, 95, -28, -39, -15, -20, 31, -57, -17, -22, -65, 1, 0, -5, -48, 17, -13, 10, -6, -8, -30,
    18, -50, -19, -34, -49, 3, 44, 16, 78, 85, 32, 100, 44, -5, -26, 3, -11, 39, -42, -10, -11, -21, -23, -28,
    -14, -46, -12, -30, -26, 10, -29, -37, 12, -55, -40, -40, -70, -7, 71, 24, 94, 102, 49, 112, 84, 31, -71,
    5, -24, 61, -60, 7, -17, -16, -46, 10, -23, 6, -2, -86, -30, 39, -20, -25, 119, -1, -44, 106, -16, -55,
    113, -14, 19, 48, 74, -12, 104, -33, -29, 8, -30, -34, -71, -17, -6, -59, 17, 1, -16, 7, -14, -80, -30,
    22, -8, 1, 116, -29, -31, 89, -40, -46, 74, -31, 15, 6, 73, -21, 37, -9, -10, -8, -30, -17, -57, -23, -1,
    -28, 18, 1, -29, 9, -8, -95, -77, 22, -1, 1, 121, -35, -23, 86, 8, -36, 80, -4, 14, 43, 73, -13, 76, 13,
    -47, 8, -18, -23, -58, -30, -10, -12, 8, 16, -47, -15, 1, -74, -24, 29, -14, -20, 98, -4, -17, 83, -22,
    -36, 114, -18, 2, 56, 58, -16, 103, -19, -35, 6, -25, -8, -46, -21, -23, -45, 26, 5, -46, -16, 2, -63,
    -17, 8, -2, 5, 88, -9, -4, 84, -37, -32, 76, -23, 2, 19, 56, -24, 43, 5, -12, -9, -10, 4, -47, -30, -10,
    -21, 20, 1, -59, -13, 11, -96, -62, 25, -6, 1, 88, -8, -5, 95, 8, -17, 90, -4, 6, 63, 58, -16, 84, 25,
    -48, -6, -7, 6, -35, -36, -14, -5, 20, 38, -42, -33, 17, -56, -50, 21, -16, -51, 127, -32, -2, 59, -6,
    -26, 109, -5, 17, 44, 79, -11, 93, -27, -63, 19, -42, 6, -70, -25, -12, -61, 21, 14, -20, -30, 21, -60,
    -36, -7, -14, -33, 105, -38, -7, 60, -9, 3, 75, 1, 6, 36, 64, -20, 43, 10, -36, 16, -23, 7, -72, -23, -1,
    -24, -3, -4, -24, -29, 19, -97, -83, 11, -32, -31, 122, -54, -14, 57, 3, 0, 96, 14, 0, 47, 72, -4, 75, 17,
    -69, 18, -38, 22, -71, -22, -5, -2, -7, -1, -2, 6, 6, 25, 38, -9, 11, -3, -24, 115, -2, -8, -21, -22, -16,
    -10, -4, -15, -23, 1, -36, 100, 16, -41, -8, -14, 50, 11, 15, 23, 21, -8, 18, 6, 2, 19, 27, 9, 4, 6, -24,
    85, -3, -6, 5, -17, -8, -6, -2, -6, -20, -10, -3, 67, 2, -35, 0, -21, 43, 12, 16, 12, 18, -8, 3, 0, -17,
    17, 25, 1, 3, 13, -17, 114, -4, -15, 4, -25, -1, -7, 4, -3, -16, -10, -15, 61, 3, -27, 2, -26, 38, 7, 19,
    15, 24, 2, -7, 9, -1, 24, 31, 5, 4, 8, -15, 81, 2, -5, -10, -31, 3, -7, 3, 13, -5, 2, 6, 105, 11, -21, 12,
    -28, 26, 8, 8, 23, 23, -7, 15, 17, 0, 19, 24, 13, 0, 12, -19, 62, 1, -3, 11, -29, 8, -3, 3, 12, -3, -10,
    27, 73, 5, -18, 23, -25, 19, 5, 10, 17, 12, -5, -2, 16, -12, 16, 25, 9, 0, 13, -13, 95, -1, -2, 2, -41, 9,
    -2, 8, 11, -6, -4, 18, 62, 12, -22, 21, -33, 22, 6, 9, 17, 23, -3, -9, -1, -7, -1, 28, 6, 1, 6, -28, 108,
    -10, -4, -7, -34, 2, -13, 15, 19, -3, 2, -3, 68, 20, -13, 0, -31, 59, 11, -14, 25, 34, -9, 10, 10, -8, -1,
    14, 11, -1, 3, -24, 91, -17, -3, 10, -34, -3, -11, 12, 14, -6, -15, 13, 40, 13, -21, 16, -26, 49, 12, -11,
    17, 22, -8, -7, 8, -14, -6, 18, 12, -2, 4, -24, 127, -16, -3, 3, -52, -1, -5, 14, 16, -8, -1, 2, 23, 17,
    -29, 6, -34, 64, 19, -15, 10, 31, -31, -38, 0, 40, -2, 4, 12, 76, 14, -8, -26, -4, -12, -8, -36, 15, 118,
    -5, -7, -1, 0, -23, 12, -24, -6, 44, -11, 59, -21, -76, 15, -38, -30, -8, 6, 34, 1, 7, 8, 51, -6, -4, -9,
    6, -4, -10, -31, 13, 120, -3, -2, -4, 7, -13, 16, -11, -3, 61, -12, 54, -11, -39, 24, -32, -26, -42, 9,
    65, 6, 19, -6, 80, -28, -8, -19, 5, -12, -18, -29, 19, 112, 0, -35, -14, -2, -32, -3, -5, -3, 55, -16, 81,
    -6, -62, 23, -20, -21, -16, 23, 56, -7, 0, 12, 67, 28, -4, -25, -17, -1, -6, -41, -3, 78, -8, -5, 4, -4,
    -12, 14, -3, -8, 52, 5, 32, -22, -65, 36, -38, -28, 15, 27, 44, 1, 4, 11, 36, 14, 0, -2, 0, -3, -4, -46,
    3, 59, -3, 4, 2, 3, -3, 16, 2, -4, 55, 4, 26, -17, -30, 38, -35, -30, -5, 33, 55, 10, 16, 7, 65, -1, -2,
    -19, 5, -3, -11, -39, 11, 57, -4, -24, -10, 0, -33, -12, 13, -4, 50, 0, 46, -7, -58, 38, -24, -26, -10,
    18, 63, -3, 6, 1, 110, 61, -5, -39, -34, -9, 4, -36, -11, 80, -17, -35, 8, -18, -41, -9, -1, -14, 108, 4,
    60, -13, -104, 16, -44, -33, 24, 15, 47, 8, 4, 8, 93, 56, 10, -13, -19, -15, 11, -41, -5, 51, -10, -32, 6,
    0, -34, -15, 0, -17, 121, 4, 50, -2, -72, 8, -38, -15, 2, 20, 56, 23, 14, 1, 123, 38, 4, -20, -3, -14, 3,
    -42, -5, 51, -5, -42, -16, -10, -70, -56, 4, -11, 127, 1, 75, 8, -103, 1, -30, 61, -12, 15, -2, 9, -31,
    -6, -11, 17, -4, -21, -8, 16, 114, 21, -20, 10, -19, -22, -13, -26, -4, -9, 36, -13, -1, -29, 1, -29, 5,
    -43, -32, 37, -30, 29, -9, -17, -36, -12, 0, 18, 8, -3, -18, 27, 98, 25, -23, 12, -26, -21, -8, -28, 0,
    -5, 35, -7, -19, -17, -7, -17, 13, -22, -11, 51, -17, 18, 2, -19, -43, 3, -4, 26, 7, -15, -19, 49, 115,
    18, -26, 14, -41, -43, -10, -32, -8, -11, 48, -6, -4, 0, 3, -33, 17, -11, -9, 42, -33, 18, -1, 36, -24,
    -15, 0, 14, 16, -29, 5, 11, 105, 18, -20, 4, -22, -25, -11, -24, -9, -14, 46, 6, -24, -24, 0, -4, 3, -25,
    -7, 20, -51, 20, -11, 22, -23, -20, -2, 13, 7, -17, -1, 21, 78, 13, -22, 2, -27, -29, -9, -25, -6, -17,
    41, -6, -44, -1, -10, -5, 5, -18, 17, 33, -27, 9, 18, 19, -32, -4, -4, 7, 12, -23, 5, 45, 84, 17, -27, 2,
    -47, -39, -9, -19, -17, -24, 49, -4, -33, 12, 4, -30, 11, -14, 19, 53, -18, 14, -7, 25, -54, 1, 5, -5, 36,
    -21, -3, 43, 127, 31, -11, 13, -25, -36, -14, -36, 6, 2, 36, -1, -19, -30, -1, -4, 1, -27, -8, 14, -26,
    13, -25, -3, -41, -12, 5, -4, 18, 2, -9, 41, 92, 22, -7, 8, -30, -37, -5, -36, 16, -1, 28, -14, -34, -9,
    -10, -8, 5, -22, 13, 24, -4, 12, -1, -9, -49, -6, -5, 1, 21, 0, 4, 65, 93, 35, -12, 11, -49, -41, -3, -37,
    -6, -17, 38, -17, -25, -3, 3, -31, 5, -18, 18, 7, 6, -42, -11, 122, 4, -42, -16, -18, -72, -67, 3, -64,
    55, 111, -77, -6, -28, -51, 26, 12, 45, -4, 46, 87, -31, 97, 10, -27, -42, 13, -48, -2, -25, -35, -28, 84,
    5, -19, 7, -6, -65, -38, -3, -38, 53, 77, -51, -12, -26, -51, 20, 21, 53, -26, 21, 76, -21, 98, 7, -24,
    -29, -26, -47, 6, -18, -14, -24, 116, 48, -34, -19, 14, -74, -50, -9, -30, 35, 98, -63, -1, -26, -28, 18,
    17, 40, -45, 80, 97, -1, 90, 31, -53, -36, -21, -49, 24, 5, -43, 2, 101, -6, -34, 12, -13, -31, -45, 0,
    -57, 47, 92, -68, 2, -23, -84, 7, -2, 19, -35, 61, 25, -46, 80, 25, -26, -12, -7, -55, 14, -19, -21, -14,
    80, -1, -18, 10, -11, -28, -26, -7, -42, 30, 74, -55, 1, -14, -80, 3, 24, 30, -43, 29, 27, -41, 83, 15,
    -8, -14, -18, -42, 26, -7, -16, -7, 126, 20, -45, -15, -1, -24, -41, -10, -46, 10, 89, -61, 2, -18, -54,
    3, 23, 34, -57, 75, 63, -36, 81, 19, -37, -19, -13, -55, 28, 5, -29, -3, 61, 18, -64, 12, -11, -19, -62,
    12, -63, 29, 109, -71, 4, -34, -73, 2, -24, 32, 11, 109, 38, -37, 87, 26, -17, -14, 1, -71, 25, -10, -3,
    -18, 63, 23, -31, 6, -14, -13, -33, 3, -56, 16, 75, -64, -9, -30, -68, 3, -3, 49, 4, 79, 31, -54, 82, 14,
    -10, -19, -14, -47, 23, -1, -6, -18, 122, 49, -58, -32, 1, -18, -53, 0, -37, 11, 96, -62, -16, -26, -50,
    16, -1, 37, -9, 127, 91, -32, 89, 6, -39, -40, -17, -70, -15, 3, 9, 4, 23, -4, 14, -2, -25, 5, 96, -2, 2,
    -44, -8, -7, -6, -8, -20, 6, 10, -36, 114, 46, -21, -1, -5, 48, 4, 6, -30, -1, -15, 26, 6, -6, 12, -8, 12,
    0, -12, 0, 66, 0, -5, -18, -5, -11, -1, -12, -22, 0, -9, -7, 59, 33, -19, 0, -17, 45, 4, 7, -27, -13, -24,
    6, -2, -21, 7, -24, 8, -3, -11, 9, 101, 5, -27, -9, -4, -10, 3, -6, -11, 5, -8, -15, 71, 40, -12, 11, -18,
    42, -5, 7, -24, -17, -8, 3, 1, -2, 34, 12, 21, -7, -6, 4, 76, -1, -10, -24, -12, 17, -4, 4, -3, 6, 3, -3,
    121, 37, -7, 6, -6, 24, -10, 13, -19, 2, -5, 24, 2, -8, 21, 9, 13, -3, 1, 1, 52, -8, -14, -7, -9, 6, -1,
    -5, -3, 0, -6, 17, 75, 24, -7, 15, -10, 20, -8, 12, -11, -11, -10, 5, -11, -17, 27, -6, 13, -3, -2, 14,
    91, 4, -24, -7, -14, 8, 5, -1, -3, 2, -7, 9, 81, 37, -10, 19, -1, 22, -8, 8, -13, -13, -4, -2, -23, -10,
    6, 12, 23, 2, -12, -5, 107, -5, -8, -6, -20, 16, -6, 20, -8, 9, -5, -6, 91, 44, 0, -7, -9, 54, -6, -1,
    -10, -1, -8, 19, -15, -20, 5, 0, 14, -3, -7, -3, 83, -13, -8, -3, -17, 5, -7, 9, -4, 1, -14, 7, 55, 29,
    -5, 1, -1, 49, 0, 1, -4, -9, -12, 1, -24, -21, 8, -17, 14, -11, -15, 1, 127, -8, -14, 3, -28, 6, 4, 13,
    -3, 6, -15, 3, 50, 43, -4, -2, 3, 65, -2, 2, -4, -9, -51, -7, 7, -15, -38, 11, 43, -60, -18, -17, -34,
    112, -2, -19, 91, 8, -74, -42, -1, -1, -26, -50, -7, -8, 0, 66, -11, -17, 87, 70, 14, 14, -35, -5, -16,
    -21, -18, 5, 23, -58, -7, -10, -19, 104, -25, -16, 67, -2, -63, -27, -1, 19, -20, -50, -15, -6, 6, 42,
    -13, -17, 89, 37, 11, 28, -27, 11, -9, -38, -21, 7, 66, -61, 10, -1, -18, 113, -45, -40, 30, -8, -65, -18,
    -26, 12, -17, -55, -2, -9, 6, 3, -19, -23, 127, 60, 2, 12, -55, -29, -8, -19, -43, -1, 31, -44, -18, -26,
    -14, 89, -15, -18, 80, 9, -50, -22, -18, -7, -9, -85, -15, -29, -5, 45, -24, 8, 76, 49, -16, -2, -24, -50,
    -31, -28, -27, 6, 17, -35, -25, -15, -13, 69, -26, -16, 62, 1, -33, -11, -16, 8, -7, -91, -27, -29, 3, 29,
    -30, 11, 70, 19, -10, 8, -12, -22, -11, -45, -34, -1, 42, -36, -11, -5, -19, 91, -46, -27, 40, -17, -39,
    0, -33, 7, -13, -77, 8, -36, 5, 10, -44, 7, 93, 36, -10, 4, -57, -9, -19, -26, -11, -24, 39, -90, -46,
    -43, -2, 91, -28, -57, 79, 12, -63, -16, -1, -11, -15, -37, -3, -38, -12, 45, -38, -9, 55, 80, 14, -10,
    -30, -26, -33, -40, -13, 1, 29, -75, -55, -36, -2, 87, -25, -44, 63, 8, -36, -14, 0, 3, -20, -34, -8, -30,
    -8, 28, -43, 7, 50, 49, 20, 4, -16, -1, -9, -40, -12, -8, 41, -72, -39, -29, -15, 110, -35, -40, 50, -11,
    -37, -10, -12, -1, -26, -17, 35, -29, -14, 7, -56, -10, 67, 72, 20, 8, 73, -23, 32, -25, -20, 10, -14, 6,
    -19, 6, 2, -25, -14, -48, -39, -21, 20, 55, 88, -78, 116, 32, -42, -27, -92, -34, 13, -18, 30, -33, 27,
    107, 61, -51, 10, -29, -11, 9, -10, -5, -30, -9, -1, -23, -6, -25, -42, -19, -8, 75, 96, -70, 97, 32, -32,
    -25, -78, -33, 8, -28, 12, -21, 19, 85, 71, -18, 2, -23, -16, 10, -23, -1, -45, -14, -3, -32, -3, -38,
    -41, -22, -9, 97, 117, -61, 110, 29, -36, -44, -88, -14, -8, -23, 18, -24, 14, 83, 54, -27, 27, -21, -16,
    -9, -12, -6, -30, -3, -3, -26, 3, -21, -13, -5, 12, 53, 75, -52, 85, 20, -72, -39, -55, -15, -12, -19, 33,
    -18, 19, 83, 35, -42, 6, -27, -21, -17, -4, -12, -11, -14, -5, -18, -1, -3, -18, -16, -2, 67, 78, -35, 72,
    15, -54, -31, -48, -12, -13, -23, 24, -8, 18, 54, 36, -18, 3, -26, -20, 5, -9, -5, -11, -28, -3, -19, -6,
    -12, -29, -20, -3, 84, 107, -28, 73, 25, -51, -27, -75, -3, -19, -17, 49, -16, -3, 57, 41, -26, 29, -21,
    3, 8, -34, 5, -36, -29, -26, -33, 26, -18, -23, -24, 6, 55, 98, -58, 127, 40, -57, -45, -65, -9, 10, -37,
    23, -21, 4, 124, 35, -35, 9, -27, 5, 4, -18, 7, -21, -24, -21, -31, 23, 0, -22, -21, 11, 68, 109, -52,
    101, 38, -45, -23, -55, -8, 14, -37, 18, -16, 8, 101, 23, -23, 6, -36, -3, 24, -7, -1, -20, -48, -26, -38,
    4, -25, -37, -24, 16, 83, 107, -53, 113, 52, -43, -38, -90, -8, 11, -19, 35, -20, -7, 105, -16, -20, 20,
    43, 27, -13, 19, 0, 10, 6, 35, -15, -41, -34, -19, -28, 14, 20, 15, -40, 75, -27, 48, 24, -54, -18, 2,
    107, -10, -13, -15, 15, -11, -14, 19, 40, 27, -15, 18, -4, 8, -9, 51, -12, -26, -20, -23, -39, 6, 37, 20,
    -49, 65, -5, 28, 10, -50, -6, 4, 92, -7, -7, -11, 4, -1, -16, 17, 30, 27, -8, 3, -8, -2, 6, 57, -13, -34,
    -21, -20, -29, 14, 45, 7, -41, 56, -23, 6, 13, -58, 10, -6, 111, -21, -12, -13, 9, 0, -31, 25, 41, 46, -6,
    26, -10, 15, -2, 30, -17, -21, -24, -13, -34, 12, 41, 16, -31, 57, -20, 56, 30, -41, -8, 7, 75, -11, -11,
    -3, 19, -10, -15, 29, 26, 35, -15, 27, -8, 18, -11, 44, -11, -19, -12, -21, -31, 4, 48, 33, -42, 47, 0,
    31, 18, -43, 13, 11, 60, -6, 2, -10, -4, -6, -21, 26, 25, 49, -4, 18, -7, 9, -1, 49, -5, -34, -16, -25,
    -19, 10, 43, 25, -36, 47, -5, 6, 23, -40, 22, 3, 83, -2, -7, -17, 1, -4, -20, 25, 32, 33, 4, 19, 10, 30,
    -22, 34, -23, -11, -9, -22, -41, 12, 47, 20, -33, 66, -11, 45, 31, -30, 3, 20, 105, -1, -21, -15, 25, -18,
    -14, 30, 17, 24, -10, 18, -1, 29, -22, 46, -28, -15, -7, -26, -23, 8, 48, 29, -29, 54, 9, 13, 25, -33, 17,
    26, 93, 6, -8, -22, 12, -11, -19, 18, 16, 37, -14, 13, -6, 17, -23, 59, -28, -32, -11, -23, -18, 21, 42,
    31, -35, 59, 1, -15, 31, -44, 20, 18, 127, 9, -14, -22, 14, -22, -12, 7, 90, -2, 13, 3, 14, 61, 9, -25,
    -9, -14, 1, -12, 17, -20, 41, -6, -15, -13, -17, 5, -12, -2, -2, -3, 32, -21, -3, 8, -24, -18, 26, 22,
    109, 14, 9, 8, 4, 64, 10, -2, -1, -10, -4, -4, 10, -8, 33, -3, -10, -7, -2, 2, -6, 3, 6, -7, 59, -3, -6,
    17, -21, -18, -13, 36, 110, 23, 14, 3, 0, 28, 5, -3, -1, -5, -1, -3, 18, -8, 36, -19, -8, -13, -24, -14,
    -4, 0, 11, -9, 78, -11, -7, 9, -20, -13, 2, 38, 60, -8, 8, 7, 6, 28, 2, -19, -3, 1, 0, -17, -12, -7, 19,
    8, -3, -11, -5, 15, 7, -3, 7, -2, 6, -18, 9, 7, -15, -14, 29, 47, 66, 4, -2, 13, -3, 40, 3, 0, 4, -2, 4,
    -14, -1, 0, 16, 9, 0, -6, 6, 19, 6, -2, 18, -9, 21, -9, 9, 13, -14, -18, 0, 50, 57, 14, -5, 12, -9, 24, 0,
    -8, -1, 1, 6, -14, 5, -2, 17, -10, -6, -6, -24, 4, 5, -4, 23, -11, 31, -13, 8, 18, -16, -14, 3, 59, 66,
    -9, 27, 6, -5, 108, 0, -26, -6, -3, 8, -20, -3, -6, 8, -5, -3, 1, -33, 5, 5, -3, 15, -4, 30, -20, -1, -8,
    -24, -20, 15, 71, 86, 7, 8, 8, -10, 127, 8, -4, 5, -10, 9, -15, -2, -11, 12, -3, -1, 14, -27, -1, 1, -5,
    15, -7, 20, -10, 5, -8, -20, -16, -11, 70, 64, 23, -3, 4, -5, 97, 0, -12, -1, -18, 5, -21, -1, -8, 20,
    -17, -12, 6, -51, -28, 0, -8, 28, -9, 36, -10, 2, -9, -22, 52, -24, 55, 0, -34, -49, 54, 10, 18, 84, 11,
    -11, 108, 118, -21, 14, 10, -7, -37, 31, -88, -12, -13, 23, 25, 2, -57, -15, -23, 28, -110, -3, 38, -24,
    54, -10, -66, -58, 20, 12, 34, 95, 11, -16, 125, 86, -8, 11, 9, -27, -51, 22, -92, -24, 15, 26, 5, -6,
    -41, -17, -13, 38, -37, 12, 43, -14, 48, 5, -85, -114, 34, 6, 22, 104, -1, -8, 127, 113, -29, 13, 18, -34,
    -65, 19, -73, -12, 14, 13, 9, -4, -34, -17, -30, 43, -24, 27, 41, -49, 44, -5, 2, -28, 51, -1, 3, 93, -18,
    22, 98, 101, -25, 19, -2, -9, -7, 19, -75, -11, -6, 7, 23, -22, -30, -13, -11, -1, -77, 22, 23, -53, 36,
    -6, -17, -40, 0, 5, 12, 87, -6, 15, 111, 54, -16, 7, -4, -17, -36, 14, -73, -4, 6, 19, 15, -34, -23, -22,
    -22, 9, -24, 54, 12, -36, 25, 19, -47, -74, 19, -3, 5, 96, -8, 19, 121, 70, -14, -7, 10, -31, -35, 10,
    -54, -1, -5, 20, 5, -27, -15, -2, -38, 22, -17, 58, 58, -23, 24, -8, -11, -79, 79, -6, -17, 111, -4, 10,
    117, 120, -4, 34, 4, -19, -18, 17, -63, -2, -6, -25, 15, -31, -46, -17, -10, 6, -63, 16, 12, -32, 8, -14,
    -43, -94, 16, -10, -14, 95, 22, -3, 121, 76, 3, 21, 4, -29, -30, 21, -70, 2, -4, -14, 8, -31, -40, -22,
    -25, 17, -28, 25, 10, -7, 14, 3, -70, -103, 34, -13, -10, 116, 14, 14, 124, 78, 14, 10, 18, -42, -11, 8,
    -56, -6, -19, -17, -7, -25, -18, -9, -43, 22, -13, 33, -42, -31, 9, 5, -29, -1, 51, -53, -13, -13, -29,
    111, 1, -19, 73, 14, -63, -38, 0, -1, -26, -40, 3, -15, -1, 69, -15, -17, 86, 31, 13, 6, -32, -36, -11,
    -6, -16, -3, 28, -50, -2, -4, -17, 99, -16, -20, 56, 3, -54, -20, -5, 19, -24, -39, 0, -11, -2, 49, -15,
    -9, 89, 6, 9, 23, -22, -23, -6, -28, -15, -4, 69, -56, 15, 4, -17, 104, -36, -42, 20, 1, -47, -13, -31,
    13, -20, -44, 4, -14, 1, 11, -19, -5, 127, 32, -3, 9, -41, -42, 2, -7, -35, -10, 40, -48, -13, -18, -13,
    92, -9, -20, 66, 16, -52, -16, -10, -6, -14, -59, -2, -30, -6, 58, -22, 2, 71, 27, -6, -1, -20, -54, -16,
    -16, -26, -1, 23, -43, -15, -7, -9, 72, -19, -22, 55, 4, -31, -6, -14, 11, -14, -64, -7, -24, -2, 39, -29,
    12, 69, 2, -1, 8, -7, -39, -3, -36, -28, -10, 50, -41, -10, 1, -15, 89, -37, -30, 33, -9, -33, 2, -32, 6,
    -16, -62, 11, -28, -1, 20, -41, 12, 91, 24, -4, 3, -52, -28, 0, -13, -19, -20, 44, -80, -29, -27, -4, 90,
    -13, -45, 69, 15, -57, -17, -1, -4, -17, -29, 3, -32, -14, 58, -37, -7, 51, 33, 12, -4, -28, -38, -12,
    -28, -15, 1, 25, -63, -25, -21, 0, 82, -10, -44, 62, 9, -34, -11, -5, 10, -20, -29, 1, -22, -10, 48, -44,
    13, 45, 7, 18, 6, -8, -24, 6, -34, -13, -7, 42, -58, -24, -13, -14, 98, -23, -40, 46, -6, -32, -8, -15, 3,
    -23, -25, 28, -28, -17, 25, -55, 1, 60, 30, 16, 7, 31, -12, 14, -7, -26, -7, 29, -19, -34, 17, -16, -26,
    -32, -54, -32, -24, 27, 78, 71, -58, 126, 27, -32, -5, -82, -28, 10, -4, 13, -28, -21, 67, 38, -30, 4,
    -12, -16, -9, 4, -23, -49, 4, -15, -22, -31, -43, -40, -31, 2, 97, 74, -74, 111, 23, -34, -26, -65, -24,
    15, -3, -5, -20, -3, 49, 38, -8, -1, -4, -23, -14, -2, -16, -75, 13, -23, -24, -23, -29, -41, -37, 11,
    105, 101, -60, 121, 28, -25, -38, -80, -9, 9, 4, 14, -21, -19, 39, 39, -12, 16, -7, -18, -12, 17, -20,
    -33, -4, -2, -15, -17, -36, -8, -12, 14, 70, 51, -52, 80, 1, -52, -3, -51, -14, 16, -15, 24, -23, -10, 47,
    31, -27, -2, -13, -18, -20, 4, -12, -15, 2, 0, -22, -15, -20, -10, -22, 2, 77, 51, -44, 65, 2, -44, -18,
    -50, -6, 18, -11, 16, -11, -2, 27, 15, -10, -1, -18, -16, -11, -2, -14, -21, 6, -3, -20, -23, -14, -11,
    -26, 8, 96, 84, -27, 72, 12, -37, -26, -72, 1, 19, 0, 42, -21, -18, 30, 28, -17, 3, -7, 7, -8, -4, -10,
    -32, -8, -29, -23, -1, -26, -5, -17, 18, 77, 68, -45, 127, 37, -33, -21, -47, -9, 25, -23, 12, -19, -33,
    76, 32, -24, -13, -16, 0, -20, -8, -6, -11, -17, -24, -31, 3, -12, -3, -23, 25, 86, 81, -34, 102, 34, -33,
    -14, -39, -5, 48, -14, 8, -10, -24, 44, 22, -20, -21, -38, -2, -22, -3, -27, -16, -21, -26, -35, -24, -17,
    -12, -19, 41, 96, 91, -37, 121, 47, -37, -36, -68, -1, 41, 9, 27, -18, -23, 52, 28, -11, 13, 8, -29, -55,
    127, -19, -25, 78, -38, -19, 33, 6, -16, -16, 31, 28, 2, -14, 40, 4, -27, 36, -51, -27, -1, 14, -27, -7,
    -110, 12, 13, -22, 8, 0, -36, -50, 72, -21, -21, 85, -25, -16, 36, -10, -13, -37, 5, 16, -10, -29, 39, 4,
    -39, 34, -43, -40, 8, 12, -29, 5, -52, 10, 28, -4, 6, 12, -45, -92, 100, -11, -53, 96, -38, -10, 9, 23,
    -23, -47, 28, 12, -1, -14, 46, 15, -25, 10, -50, -21, 39, 14, -31, 12, -48, 9, 27, -22, 12, 11, -14, -24,
    117, -21, -22, 70, -41, 0, 24, 12, 9, -15, 15, 40, 0, -25, 15, -11, -28, 12, -32, -29, 20, -5, -30, -24,
    -62, 33, 7, -40, -6, 4, -15, -30, 54, -20, -11, 71, -22, -4, 30, -11, 1, -35, -1, 33, 0, -25, 9, -5, -43,
    12, -33, -37, 26, -4, -22, -11, -30, 32, 14, -19, -2, 21, -24, -54, 85, -18, -28, 84, -23, 3, 11, 1, -4,
    -43, 20, 23, 25, -20, 18, -4, -30, -7, -54, -21, 49, 15, -23, -5, -39, 31, 33, -27, -9, 13, 1, -46, 115,
    -10, -30, 70, -55, 6, 43, 25, 16, -9, 32, 51, 5, -15, 35, 8, -3, -15, -38, -22, 15, -16, -22, -11, -66,
    26, 15, -39, -24, -5, -17, -55, 50, -15, -13, 66, -31, -11, 47, 16, 16, -14, 32, 39, 18, -14, 25, 6, -22,
    -9, -44, -22, 20, -7, -26, -4, -37, 24, 19, -20, -23, -1, -37, -81, 71, -28, -22, 94, -27, -12, 18, 7, 8,
    -20, 54, 28, 30, -14, 32, 4, -25, -37, -69, -11, 41, 20, -26, 3, -37, 29, -3, 113, -8, -5, -10, 5, -16,
    12, 23, 11, 5, -25, -12, -2, 0, -10, -32, 12, -4, -6, -12, -22, -24, 13, 11, -12, 0, -4, -21, 68, -5, 13,
    3, 127, 1, 21, 4, -5, -6, 17, 20, 4, 4, -21, -17, 8, 7, 2, -25, 8, 11, -8, -7, -23, -18, 14, 7, -20, -2,
    -4, -17, 49, -5, 7, -10, 106, -4, 6, -8, -3, -2, 1, 15, 0, 1, -16, -8, 7, 4, 3, -43, -4, 12, -4, -5, -19,
    3, 0, 0, -19, 7, -22, -34, 59, -15, 3, -10, 125, -8, -8, -12, 4, -15, 10, 17, 1, 1, -10, -6, -5, -6, -10,
    -2, 6, 0, -2, -5, -43, -17, 14, 13, -22, -5, -1, -4, 51, -13, 8, 3, 123, -4, 16, -2, -4, -14, 13, 14, 4,
    -12, -5, -13, 4, 5, 0, 1, 0, 12, -4, -3, -37, -13, 15, 15, -31, -7, 2, 2, 30, -6, 8, -6, 110, -13, 2, -12,
    -6, -16, 7, 10, -3, -3, -11, -9, 5, 1, -4, -20, -8, 6, 2, -4, -34, 2, -6, 12, -27, -2, -11, -4, 45, -20,
    3, -9, 91, -8, -8, -2, -10, -1, -19, 31, -4, 14, -11, -11, -3, -23, -4, -18, 4, 5, -8, 0, -28, -26, 2, 12,
    -37, -11, -25, 2, 97, -16, 0, 7, 98, -4, 30, 5, -14, -2, -15, 34, -5, 2, -1, -14, 12, -7, 3, -9, 2, 12,
    -9, -1, -27, -20, 7, 11, -48, -6, -21, 1, 76, -6, 5, -8, 74, -14, 15, -3, -16, -10, -9, 33, -8, 6, -20,
    -8, 9, -9, 2, -25, -5, 3, -4, -4, -20, 10, -18, 11, -45, 1, -32, -3, 95, -13, -2, -5, 114, -5, -1, -11, 5,
    -18, 2, 20, 12, 5, -27, -12, 1, 1, -13, -46, 12, -3, -7, -13, -28, -25, 10, 8, -14, -1, -6, -26, 76, -10,
    9, 5, 127, 3, 24, 4, -8, -9, 10, 26, 5, 4, -21, -20, 10, 9, 0, -31, 9, 8, -7, -6, -23, -21, 13, 8, -18,
    -6, -8, -19, 56, -6, 6, -8, 109, -4, 10, -7, -3, 0, -2, 20, 1, 1, -18, -9, 6, 5, 2, -49, -3, 6, -4, -3,
    -19, -1, 0, 2, -23, 5, -21, -31, 68, -17, 3, -8, 124, -5, -8, -17, 4, -13, 7, 15, 1, 1, -10, -6, -2, -5,
    -11, -7, 4, -4, -3, -7, -41, -20, 12, 13, -25, -7, -4, -4, 59, -19, 8, 5, 119, -3, 12, -1, -8, -13, 11,
    14, 3, -11, -7, -12, 8, 6, 0, -2, 5, 10, -5, -3, -39, -17, 16, 13, -27, -9, -2, -2, 37, -8, 10, -4, 111,
    -12, -1, -11, -8, -13, 2, 12, -1, -3, -17, -8, 3, 2, -3, -21, -8, 7, -1, -6, -32, -1, -7, 10, -26, 0, -13,
    -8, 53, -18, 2, -6, 90, -8, -8, -4, -10, 0, -27, 33, -5, 13, -10, -7, -2, -22, -5, -16, 7, 1, -11, -2,
    -26, -21, 3, 11, -44, -10, -25, 1, 103, -17, 1, 4, 96, -4, 26, 3, -18, -1, -20, 34, -5, 2, 3, -12, 15, -8,
    3, -5, 4, 12, -10, 1, -26, -16, 8, 9, -51, -3, -22, 2, 83, -7, 4, -13, 73, -8, 10, -4, -19, -8, -19, 35,
    -6, 4, -19, -9, 12, -12, 2, -20, -3, 3, -6, -3, -17, 9, -15, 10, -50, 2, -32, -4, 104, -15, -3, -38, -24,
    -2, -19, -26, -6, 59, -26, -39, -15, -27, 110, -16, -48, 51, -1, -2, -30, 14, -18, 10, -38, -2, -19, -18,
    76, -6, -8, 88, -12, 10, 7, -25, -52, -23, -43, -21, -9, 43, -32, -42, -16, -20, 100, -30, -36, 37, -10,
    3, -12, 15, 8, 14, -33, -12, -9, -13, 68, -7, -11, 87, -24, 13, 21, -19, -32, -18, -45, -22, -15, 74, -22,
    -29, -9, -27, 95, -47, -48, 14, -13, 9, 0, -6, 1, 15, -34, -1, -10, -16, 30, -11, -18, 127, -9, 10, 10,
    -38, -27, -6, -14, -29, -14, 51, -21, -28, -22, -12, 88, -30, -41, 59, 7, -5, -20, 1, -12, 12, -70, -22,
    -28, -14, 70, -16, 0, 71, -16, 2, 3, -25, -63, -27, -35, -28, -6, 38, -27, -41, -26, -11, 73, -27, -25,
    46, -7, -1, -4, -3, 2, 13, -70, -30, -22, -5, 55, -19, 2, 67, -23, 2, 11, -10, -33, -17, -39, -34, -11,
    60, -13, -33, -8, -22, 81, -54, -35, 31, -22, 3, 7, -12, -4, 7, -70, -7, -22, -19, 34, -30, -2, 98, -17,
    -1, 9, -50, -12, -16, -19, -7, -29, 49, -27, -47, -35, -6, 86, -20, -53, 61, 4, 5, -15, 9, -12, 18, -34,
    -13, -33, -24, 89, -23, -5, 62, -18, 13, 10, -32, -47, -38, -51, -11, -12, 39, -27, -55, -38, -7, 75, -11,
    -35, 52, 0, 9, -4, 12, -10, 16, -30, -15, -21, -21, 87, -24, 11, 50, -35, 10, 15, -2, -15, -25, -44, -11,
    -10, 49, -18, -47, -26, -21, 84, -35, -46, 41, -20, 16, -3, 10, -18, 10, -24, 10, -25, -35, 61, -36, 0,
    73, -30, 2, 19, -77, 1, -42, 0, -23, -8, 21, -16, -33, 51, 69, -18, 37, -47, -38, 100, -34, -20, -8, 127,
    -33, 40, 102, 9, 83, -2, -17, -41, -38, 11, -34, -25, -54, 45, -18, -15, -31, 11, 15, 5, -9, 60, 28, -7,
    33, -47, -26, 73, -27, -27, -29, 108, -44, 14, 75, 5, 52, 2, -23, -18, -13, 6, -19, -23, -69, -3, -24,
    -25, -42, -21, 5, 3, 11, 74, 69, 7, 29, -34, -26, 66, -12, -20, 6, 106, -45, 38, 95, -11, 78, -11, -20,
    -24, 0, -14, -10, -35, -62, -9, -39, 15, -42, 11, 16, -10, -27, 42, 68, -10, 25, -60, -41, 122, -26, -17,
    11, 99, -14, 95, 125, -3, 55, 12, 14, -30, -44, -10, -30, -15, -39, 23, -30, 8, -43, 25, 8, 7, -8, 52, 30,
    -3, 26, -56, -22, 93, -15, -30, -13, 73, -24, 62, 106, -7, 43, 28, -1, -15, -18, 2, -4, -23, -49, -22,
    -30, 6, -51, -13, 11, -6, 5, 62, 78, 10, 24, -40, -24, 97, 3, -16, 18, 75, -25, 73, 127, -14, 67, 18, 9,
    -22, -9, -11, 11, -31, -48, -8, -70, 15, -58, 13, 17, -29, -40, 50, 71, 1, -7, -74, -39, 125, -16, -3, 5,
    114, -8, 57, 102, -10, 77, -15, 1, -23, -33, -4, -44, -30, -27, 36, -53, 16, -45, 22, 10, -19, -31, 53,
    26, -5, 6, -58, -15, 90, -12, -18, -11, 82, -16, 31, 103, -18, 72, 2, 3, -17, -4, 4, -13, -42, -50, -4,
    -42, 20, -52, -31, 17, -24, -27, 82, 66, -7, -6, -52, -29, 98, -9, -6, 11, 102, -13, 49, 104, -23, 109,
    -14, 11, -28, 3, -1, 20, -60, -40, -16, -50, -4, 69, 2, 17, -49, -35, -58, -65, 37, -87, -4, 127, -68,
    -30, -29, -29, 2, 52, 0, -8, 72, 20, 5, 91, 10, 25, -33, 4, -36, -30, -39, -51, -24, 53, 26, 10, -38, -47,
    -55, -42, 41, -70, -4, 95, -47, -32, -13, -19, 7, 47, 10, -38, 58, 45, -9, 89, 6, 19, -30, -17, -24, -40,
    -20, -18, -33, 68, 44, 29, -33, -43, -46, -37, 49, -70, -23, 103, -66, -6, 8, -10, 11, 59, 5, -37, 76, 42,
    -13, 93, 20, 29, -20, -13, -32, -28, -21, -43, 4, 58, -4, 18, -29, -33, -44, -47, 32, -77, 0, 109, -45,
    -24, -10, -50, 4, 40, -25, -31, 70, -5, 2, 79, 16, 18, -17, -30, -42, -13, -42, -27, -20, 49, 19, 10, -26,
    -42, -31, -37, 23, -77, 1, 89, -44, -18, 4, -37, 3, 48, -9, -54, 48, 17, -11, 68, 7, 24, -22, -15, -41,
    -4, -29, -10, -29, 83, 11, 12, -20, -38, -24, -47, 39, -83, -22, 97, -58, -7, 16, -30, 11, 53, -8, -44,
    65, 21, -22, 83, 12, 46, -23, -6, -47, -18, -13, -47, -5, 43, -6, 0, -38, -26, -42, -69, 48, -71, -18,
    123, -51, -15, -30, -7, -3, 40, 13, -3, 85, -7, 13, 77, 11, -2, -8, -26, -47, 13, -28, -32, -24, 53, 6, 7,
    -38, -26, -22, -61, 37, -72, -9, 107, -45, -8, -16, -9, 5, 55, 24, -24, 66, 0, -2, 76, 2, -2, -17, -7,
    -35, 21, -20, -18, -23, 88, -17, 15, -48, -18, -24, -69, 49, -69, -25, 112, -59, -7, 0, -24, 15, 51, 19,
    -8, 82, 14, -3, 97, -1, 6, -22, -2, -42, 31, -11, -25, -9, 43, 80, -43, -5, 24, -34, 3, 3, -8, 5, 21, -14,
    -17, -4, -19, -10, -6, 15, -8, -10, 18, -6, 17, -9, -9, -2, 109, 7, 25, -14, -21, -6, 41, 69, -17, -1, 23,
    -34, 5, -4, -9, 24, 16, -4, -14, -2, -9, -17, -9, 13, 4, -16, -5, 0, 13, -13, -2, -10, 59, 1, 21, -11,
    -21, -15, 42, 113, -26, -11, 31, -43, 2, -8, 4, 20, 17, -6, -22, -7, -5, -18, -1, 4, 0, -1, -10, -9, 2,
    -7, -4, -7, 43, 2, 26, -11, -3, -13, 24, 44, -36, 1, 7, -15, -4, -2, 5, 12, 1, -17, -20, -11, -22, 4, 9,
    16, -20, -13, 21, -7, -6, -1, 19, 15, 77, 3, 28, -19, 4, -7, 23, 35, -12, 0, 6, -24, -2, -17, 0, 15, -4,
    -9, -9, -10, -14, 4, 12, 18, -17, -11, 11, -1, -2, -8, 10, 2, 34, -3, 22, -10, 7, -12, 33, 83, -32, -3,
    22, -32, -2, -20, 11, 12, -3, -15, -12, -5, -20, -1, 12, 30, -26, 0, 14, -14, -8, -10, 7, 3, 24, -5, 18,
    -11, 18, -20, 7, 85, -54, 13, -1, -11, -8, 3, -7, 1, -5, -24, -19, -17, 8, 3, 6, 14, -12, 12, 19, -7, -4,
    -5, 15, -3, 94, 3, 24, -20, 28, -8, 8, 75, -18, 15, -2, -16, 1, -1, -9, 0, -16, -10, -17, -10, -1, 4, 12,
    20, -3, 5, 16, -2, 0, -12, 12, -10, 54, -2, 20, -14, 26, -12, 22, 127, -34, 11, 10, -27, 4, -2, 9, 4, -12,
    -6, -32, -2, -4, 2, 7, 14, -19, 20, 23, -8, -21, -30, 10, -19, 40, 2, -5, 0, 11, 9, 45, -7, 14, 3, -17,
    -12, 93, 2, -6, -31, 2, -31, -1, -15, -21, -17, 13, -47, 111, 62, -24, -10, -1, 81, 6, 2, -25, -5, -8, 15,
    11, -4, 26, -14, 10, 1, -4, -11, 75, -1, -11, -8, 1, -34, -1, -14, -15, -26, -5, -3, 54, 43, -23, -1, -15,
    67, 6, 6, -26, -18, -16, 1, 0, -24, 26, -21, 6, -5, -8, 2, 102, 1, -34, -8, 3, -29, 2, -14, -18, -19, -6,
    -23, 52, 59, -15, 11, -8, 67, -5, 7, -24, -12, -4, 4, 1, 2, 59, 9, 23, -4, 0, -6, 64, -4, -15, -11, -1,
    -7, -1, 4, -5, -9, 0, -23, 116, 52, -13, 2, -7, 44, -10, 14, -14, -2, -6, 24, 8, -7, 39, 3, 13, -6, 6, -5,
    50, -6, -21, 2, -2, -11, 0, -3, -4, -18, -10, 5, 65, 38, -13, 7, -5, 30, -9, 15, -8, -14, -2, 7, -5, -18,
    53, 0, 9, -7, -2, 6, 85, 2, -32, -6, -5, -12, 5, -11, -13, -17, -8, -2, 59, 59, -14, 14, -1, 37, -11, 11,
    -10, -8, -2, -3, -18, -7, 25, 9, 22, 3, 1, -13, 95, -6, -14, 5, -13, -6, -2, 14, -11, -6, -10, -24, 89,
    66, 0, -4, -5, 81, -8, -6, -8, -5, -6, 18, -8, -19, 19, -5, 14, -3, 1, -15, 84, -14, -15, 3, -13, -9, -5,
    3, -9, -10, -18, 12, 44, 48, -7, 1, 4, 67, -2, 0, -6, -11, -2, 2, -20, -22, 30, -13, 11, -11, -10, -13,
    127, -12, -20, 7, -19, -10, 5, 2, -9, -13, -15, -5, 29, 70, -9, 0, 6, 91, -1, 0, -7, -5, -62, -45, 24, 89,
    -12, 24, 29, -41, 62, -19, -43, 89, -22, -13, 51, 29, -63, 26, -14, -18, -29, -44, 10, -36, -9, 73, -18,
    38, 84, -2, 28, -19, -50, -24, 21, 100, 5, 13, 20, -45, 69, -13, -18, 94, -37, -23, 39, 14, -50, 34, -15,
    -2, -24, -35, 18, -35, -1, 62, -21, 57, 104, -7, 27, -4, -32, -40, 33, 90, 15, 21, 43, -47, 54, -4, -16,
    91, -45, -35, 20, 21, -33, 39, -47, -3, -31, -59, -3, -23, -1, 25, -37, 88, 127, -1, 17, -10, -54, -49,
    45, 80, -28, 10, 24, -56, 44, -22, -34, 72, -20, -16, 48, 5, -55, 21, -1, -11, -17, -49, 14, -42, -10, 77,
    -19, 40, 67, 18, 23, -16, -40, -23, 40, 78, -17, 3, 21, -55, 50, -16, -11, 72, -28, -27, 37, 2, -32, 27,
    -7, -2, -9, -44, 16, -41, -2, 69, -32, 54, 77, 12, 29, -8, -24, -39, 52, 56, -9, 2, 43, -45, 37, -13, -20,
    78, -36, -25, 23, 4, -24, 40, -42, -8, -18, -81, 6, -29, -5, 54, -51, 71, 86, 22, 25, -10, -54, -43, 63,
    75, -22, 17, 27, -58, 95, -40, -34, 68, -13, -24, 45, -1, -67, 7, -8, -4, -12, -53, 9, -34, -16, 76, -37,
    48, 50, 3, 25, -19, -41, -43, 75, 83, -7, 17, 11, -57, 103, -23, -7, 72, -22, -37, 40, -1, -43, 19, -14,
    1, -4, -47, 0, -34, -15, 75, -45, 54, 61, 10, 22, -12, -10, -57, 88, 65, 14, 15, 24, -42, 73, -21, -23,
    78, -40, -43, 26, -6, -29, 26, -22, -14, -19, -71, -15, -32, -20, 68, -55, 65, 74, 21, 12, -26, -15, -32,
    -14, -32, -5, 7, 13, 63, -34, -8, -5, 23, -10, -6, -31, 1, 127, -35, 4, 6, 7, -18, 3, -26, -1, 46, -5, 6,
    -8, -77, 25, -7, -8, -30, -16, -51, -8, 15, 13, 49, -52, -9, -6, 28, 2, -10, -31, 10, 124, -30, 10, 3, 18,
    -13, 9, -10, -1, 64, -1, -5, -5, -42, 24, -5, -6, -41, -20, -19, -12, 15, -1, 76, -51, -10, -12, 19, -2,
    -23, -29, 11, 112, -31, -15, -7, 8, -19, 3, -3, -3, 43, -2, 6, 6, -56, 29, 0, -9, 8, -2, -5, -10, -3, 10,
    60, -9, -2, -4, 2, -4, -4, -34, 0, 73, -29, 0, 6, 6, -16, -3, -15, 0, 45, 2, 3, -11, -65, 33, -12, -10, 7,
    -8, -14, -8, 5, 9, 40, -24, 1, -2, 9, 0, -5, -36, 6, 57, -23, 7, 1, 8, -11, 0, -6, -1, 50, 4, -7, -6, -37,
    28, -11, -15, 11, -7, 1, -9, 16, 1, 68, -29, 1, -11, 11, 0, -14, -32, 4, 53, -25, -8, -4, 3, -22, -6, 5,
    -7, 35, 1, -2, 6, -54, 27, -3, -17, 7, -28, -2, -1, 5, 7, 101, -22, -15, -10, -12, 2, -5, -29, -9, 81,
    -20, -21, 5, -9, -23, -14, -17, -8, 95, 2, 9, 8, -84, 25, -11, -14, 11, -40, -17, 2, 12, 9, 89, -38, -1,
    -7, -5, 3, 4, -33, -2, 60, -19, -10, -1, 2, -19, -15, -12, -15, 114, -1, 6, 10, -64, 17, -8, -4, 23, -40,
    1, 6, 20, -1, 120, -41, -1, -9, 7, 0, -2, -27, -6, 49, -21, -18, -14, -7, -36, -28, -7, -10, 99, -6, 14,
    13, -91, 11, -6, 127, -39, 62, -21, -22, 3, -43, 13, 31, 2, 23, -17, 61, 6, -49, -15, -2, 10, 53, -69, 23,
    23, -41, -30, -60, -19, -30, -28, 28, -3, 37, 93, 97, -50, 35, -21, -14, -18, -18, 4, 26, -4, 17, -29, 55,
    18, -32, -13, -8, 15, 52, -47, 6, 26, -4, -24, -52, -27, -23, -39, 4, 0, 13, 84, 108, -27, 38, -17, -16,
    -14, -16, -1, 33, -9, -2, -35, 54, 22, -27, -1, -14, 26, 59, -51, 21, 17, -17, -51, -68, -17, -44, -46, 4,
    6, 17, 102, 94, -46, 52, -25, -18, -19, -43, -9, 11, -4, -8, -5, 41, 24, -28, -17, -12, 21, 58, -34, 24,
    13, -53, -44, -25, -14, -42, -7, 34, 2, 25, 82, 61, -52, 27, -17, -23, -32, -7, -8, 6, -18, 2, -10, 37,
    23, -17, -21, -6, 25, 52, -15, 3, 20, -33, -23, -30, -22, -31, -13, 8, -1, -6, 73, 71, -35, 22, -11, -30,
    -1, -1, -7, 14, -28, -4, -19, 46, 31, -14, -12, -13, 32, 64, -19, 12, 25, -46, -36, -58, -12, -47, -13, 9,
    5, -18, 93, 84, -34, 67, -43, -4, -7, -42, 3, -24, -5, -16, -16, 74, 39, -33, -30, -24, 15, 79, -54, 48,
    36, -49, -39, -60, -21, -35, -37, 26, -5, 37, 113, 50, -42, 41, -38, -20, -22, -14, 7, -26, -22, 7, -18,
    69, 28, -31, -29, -8, 17, 71, -42, 17, 31, -25, -17, -47, -24, -23, -36, -1, -3, 14, 100, 53, -27, 37,
    -25, -37, 24, 3, 2, -17, -51, -12, -16, 71, 41, -32, -21, -16, 21, 64, -40, 28, 33, -39, -29, -78, -26,
    -37, -32, -3, -6, -11, 117, -50, -24, 3, -5, -26, 9, 41, -49, -20, -13, -29, 110, -5, -24, 57, 14, -44,
    -43, 4, 4, -16, -35, 3, -15, 0, 70, -9, -14, 83, 9, 20, 8, -36, -35, -17, -16, -19, 8, 21, -43, -16, -8,
    -17, 97, -24, -29, 39, 4, -38, -18, -4, 23, -11, -36, 1, -12, 4, 59, -12, -7, 84, -10, 16, 18, -27, -24,
    -9, -36, -23, 8, 54, -50, 4, -1, -18, 101, -44, -45, 12, 2, -29, -11, -24, 14, -10, -39, 2, -13, 4, 14,
    -18, -8, 127, 12, 11, 4, -46, -32, -2, -8, -34, -4, 33, -39, -16, -17, -10, 83, -11, -21, 57, 15, -36,
    -20, -4, -1, -5, -58, -2, -36, -3, 61, -16, 3, 58, 11, -3, -3, -26, -45, -17, -21, -27, 7, 18, -33, -21,
    -10, -8, 60, -19, -20, 44, 6, -22, -9, -16, 14, -1, -59, -7, -30, 3, 47, -24, 10, 59, -5, 2, 1, -13, -29,
    -2, -42, -33, 0, 39, -31, -12, -3, -17, 79, -38, -25, 23, -8, -22, 3, -27, 8, -6, -56, 12, -28, 1, 23,
    -36, 11, 83, 4, 3, -2, -53, -21, -11, -11, -12, -13, 35, -60, -30, -31, -4, 85, -21, -44, 61, 18, -36,
    -16, -1, 3, -11, -29, 5, -38, -9, 67, -25, -4, 48, 10, 19, -5, -33, -33, -21, -32, -9, 9, 22, -52, -34,
    -23, -2, 74, -16, -40, 55, 9, -17, -10, -4, 13, -9, -28, 3, -24, -3, 63, -31, 8, 44, -12, 23, 0, -14, -18,
    -6, -37, -5, 4, 33, -42, -29, -14, -16, 93, -35, -38, 35, -6, -20, -5, -6, 2, -14, -21, 31, -35, -11, 39,
    -44, -2, 60, 2, 21, 2, -44, -4, -48, -14, -27, 33, -20, -14, -1, 34, 12, -20, 54, 8, -32, 103, -40, -26,
    12, 120, -60, 82, -8, -46, 100, -10, -1, -90, -19, 9, 38, -21, -30, 21, -25, -26, -27, 45, -6, 6, 16, 50,
    -28, -11, 43, -23, -17, 86, -33, -25, -12, 107, -52, 17, 35, -32, 60, -1, -16, -61, -10, 5, 18, -17, -48,
    -21, -21, -21, -28, 31, -10, 0, 57, 44, -18, -11, 64, -7, -9, 86, -28, -27, 18, 99, -53, 69, 38, -60, 93,
    -26, -34, -73, 10, -18, 27, -20, -29, -17, -35, 6, -60, 17, -28, 1, -6, 31, 14, -13, 43, -30, -30, 99,
    -22, -38, 21, 92, -29, 127, 9, -41, 56, 0, 27, -45, -20, -6, 34, 2, -16, -2, -25, 13, -35, 35, -13, 10, 3,
    38, -3, 0, 48, -46, -18, 82, -11, -34, -7, 70, -18, 68, 43, -37, 38, 13, 10, -26, -12, 2, 24, -7, -28,
    -40, -18, 18, -58, 16, -11, 3, 28, 29, 1, -3, 76, -21, -14, 93, -9, -23, 25, 59, -20, 101, 52, -56, 70, 4,
    -16, -34, -6, -13, 44, -12, -23, -21, -44, 18, -72, 33, -30, -7, -35, 74, -8, 1, 1, -47, -16, 97, -21,
    -44, 20, 115, -42, 86, -6, -71, 74, -28, 16, -64, -18, -11, 32, -10, -13, 13, -21, 33, -49, 45, -10, -1,
    -30, 58, -27, 14, 16, -53, -1, 72, -15, -41, 6, 84, -25, 29, 41, -45, 76, -10, 0, -60, -11, 1, 28, -20,
    -42, -20, -7, 40, -65, 34, 2, -8, -12, 78, -41, -2, 29, -42, -12, 96, -38, -30, 27, 96, -29, 62, 48, -64,
    109, -25, -15, -98, -5, -10, 61, -37, 2, 6, -50, 11, 30, -42, 85, -19, -39, 17, -32, -24, -53, -1, 30,
    -32, 14, -20, -26, -22, 94, -1, -14, 101, -34, -27, 68, 33, -41, -37, -85, -30, 5, -16, -29, -11, 17, -13,
    37, -13, -42, 23, -19, -15, -20, -8, 19, -46, 1, -14, -24, -29, 85, 16, -39, 85, -25, -44, 83, 28, -33,
    -21, -42, -48, 10, 3, -29, -12, 21, -36, 59, -10, -71, 37, -43, -15, -26, 15, 34, -61, 26, -6, -17, -12,
    98, 14, -28, 86, -36, -12, 122, 38, -48, -17, -25, -42, 13, -4, -39, 20, 52, -39, 84, -5, -35, 40, -43,
    -4, -41, 18, 29, -33, 19, 6, -48, -24, 50, -1, -30, 82, -35, -24, 63, 10, -33, -30, -53, -5, 10, -23, -26,
    8, 40, -22, 36, -4, -26, 40, -28, -6, -24, 8, 22, -48, 3, 5, -26, -15, 50, 13, -54, 68, -29, -29, 81, 9,
    -24, -17, -27, -11, 9, -3, -22, 15, 43, -29, 44, -14, -39, 46, -38, 2, -36, 4, 35, -53, 19, -3, -11, -5,
    48, 7, -33, 64, -47, -14, 127, 24, -31, -19, -31, -15, 45, -12, -44, 18, 38, -44, 82, -2, -24, 31, -57,
    -11, -12, 18, 44, -24, 36, 62, -19, -30, 70, 19, -3, 76, -40, -34, 59, 1, -39, -25, -60, 1, 33, -35, -39,
    9, 27, -44, 32, -13, -9, 36, -39, -13, -5, 23, 36, -26, 32, 53, 0, -23, 72, 33, -25, 61, -37, -32, 72, 8,
    -31, -11, -33, 3, 32, -15, -35, 1, 15, -62, 34, -25, -20, 55, -31, -17, -34, 6, 40, -34, 37, 27, 9, -19,
    68, 9, -19, 44, -54, -9, 122, 30, -44, -14, -31, -4, -55, -34, 6, 5, -16, 4, 49, -56, -22, -23, 16, 109,
    -12, -45, 55, 4, -65, -42, -3, -4, -11, -57, 63, 9, -13, 70, -13, 19, 89, 26, 6, 9, -44, -33, -11, -11,
    -7, -1, 29, -51, -11, -15, 18, 98, -39, -33, 38, -11, -53, -24, -5, 12, -16, -43, 32, 3, -10, 59, -25, 26,
    90, 5, 2, 19, -36, -22, -7, -44, -6, -8, 62, -59, 5, -1, 36, 106, -60, -48, 8, -11, -44, -15, -28, 10,
    -12, -62, 43, 4, -11, 25, -27, 23, 127, 29, -7, 8, -47, -36, -1, -8, -15, 1, 45, -56, -16, -24, 25, 83,
    -23, -33, 53, 15, -52, -12, -7, -5, -4, -71, 59, -19, -11, 64, -22, 20, 62, 25, -11, -1, -23, -41, -14,
    -20, -13, 8, 27, -45, -17, -16, 21, 63, -39, -28, 44, -1, -34, -6, -10, 1, -7, -63, 31, -19, -3, 49, -28,
    28, 65, 6, -8, -5, -14, -31, -7, -48, -11, -5, 45, -43, -13, -5, 30, 85, -55, -34, 20, -10, -31, 3, -27,
    1, -7, -65, 55, -12, -3, 31, -43, 28, 91, 22, -12, -6, -55, -22, -13, -20, -1, -6, 46, -77, -30, -41, 47,
    81, -24, -46, 47, 14, -55, -5, 0, 3, -6, -44, 54, -15, -13, 62, -36, 29, 45, 25, 13, -3, -33, -24, -19,
    -35, -5, 10, 31, -64, -26, -35, 43, 68, -21, -38, 44, 6, -34, -4, 0, 10, -19, -27, 32, -12, -7, 55, -38,
    45, 44, 1, 17, -1, -18, -18, -5, -43, -1, -5, 42, -58, -31, -26, 46, 89, -38, -38, 28, -10, -27, 0, -10,
    -5, -20, -27, 66, -12, -17, 34, -49, 43, 65, 22, 17, -1, 86, -41, 36, -22, -10, 65, -76, 12, 63, -40, 50,
    12, 63, 5, -29, 32, -31, -8, 46, -60, -27, 18, -23, -73, -12, 4, -25, -51, 44, 10, 127, 75, 56, -47, 27,
    3, -8, 48, -23, 5, 61, -48, 25, 7, 46, 19, -22, 36, -23, 5, 46, -43, -24, 10, 33, -67, -25, 0, -40, -48,
    36, -1, 67, 68, 60, -30, 34, -14, -13, 83, -43, -3, 86, -64, 17, -18, 49, 5, -21, 34, -40, 16, 55, -44,
    -14, 20, 18, -75, -34, -12, -74, -53, 62, -5, 59, 79, 57, -42, 42, -23, -31, 8, -72, -4, 38, -14, 23, 8,
    48, 5, -36, 20, -31, -1, 59, -13, 11, 44, -25, -66, 4, 15, -57, -16, 56, 23, 97, 55, 50, -47, 38, -7, -30,
    8, -20, -4, 33, -37, 16, 8, 40, 8, -23, 22, -18, 9, 50, 0, 3, 36, 5, -47, -1, 17, -58, -17, 41, 15, 43,
    46, 58, -31, 50, -17, -33, 59, -37, -4, 51, -60, 10, -24, 44, 15, -21, 24, -33, 21, 48, -15, 6, 54, -15,
    -44, -27, 5, -102, -30, 53, 14, 31, 60, 34, -38, 75, -41, -45, 51, -85, 6, 13, -7, 11, -2, 59, -8, -44, 3,
    -45, -32, 77, -23, 14, 41, -47, -54, -14, -12, -55, -29, 36, -5, 116, 80, 30, -46, 74, -18, -30, 45, -36,
    15, -3, -25, 15, 8, 54, -1, -45, 8, -32, -13, 63, -10, 8, 30, -14, -34, -14, -6, -62, -33, 23, -6, 57, 66,
    30, -31, 83, -14, -45, 102, -33, 16, 7, -61, -5, -13, 53, 3, -46, 16, -52, -4, 46, -16, 15, 38, -23, -23,
    -31, -25, -115, -52, 32, -5, 43, 86, 33, -5, -43, -18, 81, 57, -49, -17, 12, -47, -51, -1, -29, 56, 63,
    -49, -21, -15, -36, 18, -28, 44, -11, 3, 84, -11, 45, -17, -28, -22, 87, -29, 25, -25, -36, -24, 60, 47,
    -17, -2, 11, -51, -22, -16, -15, 49, 40, -32, -15, -20, -28, 12, -26, 38, 2, -12, 64, -7, 42, -20, -26,
    -18, 35, -27, 21, -18, -33, -27, 83, 102, -35, -21, 42, -47, -34, -18, -1, 41, 49, -41, -26, -30, -25, 5,
    -22, 39, -31, 27, 72, -2, 34, 0, -40, -28, 19, -29, 29, -13, -37, -7, 54, 37, -48, 6, 6, -17, -34, -3,
    -16, 40, 40, -48, -13, -23, -47, 4, -10, 29, -42, 9, 42, -28, 16, 8, -14, 9, 49, -32, 31, -28, -18, -14,
    47, 33, -18, 6, -2, -28, -15, -10, -11, 23, 27, -35, -6, -23, -39, 7, 3, 28, -28, -4, 34, -29, 20, -1, -7,
    1, 16, -17, 34, -13, -26, -7, 74, 78, -43, -13, 18, -36, -33, -14, -2, 19, 29, -38, -11, -24, -40, 5, 1,
    43, -49, 27, 55, -27, 15, -4, -23, -9, 9, -22, 23, -6, -7, -13, 24, 74, -66, 8, -16, -7, -35, 7, -28, 19,
    47, -48, -14, -32, -40, 5, -27, 22, 6, 58, 42, -27, 26, -8, -1, -8, 70, -37, 25, -20, 14, -22, 23, 75,
    -25, 11, -20, -14, -14, 5, -23, 3, 19, -26, -13, -30, -42, 6, -10, 40, 13, 38, 41, -38, 21, -17, 5, -15,
    35, -18, 26, 1, 3, -12, 57, 127, -45, -12, 2, -24, -35, 2, 2, 10, 31, -33, -26, -25, -40, 17, -10, 28, -8,
    72, 72, -23, 9, -35, -18, -30, 22, -26, -14, 19, -12, -60, -9, -10, 10, 73, -44, -5, 2, 7, -5, -12, -38,
    -12, 127, -40, -4, 9, 13, -27, -9, -13, 2, 38, -8, 3, -22, -66, 22, -11, -9, -3, -7, -57, -12, 2, 9, 59,
    -60, -6, -8, 9, -1, -10, -34, 8, 123, -39, 11, 5, 26, -21, 6, 3, 3, 58, 1, -15, -18, -39, 28, -11, -12,
    11, -21, -34, -21, 12, -8, 90, -72, -13, -19, -4, -2, -27, -33, 9, 108, -53, -5, -3, 16, -29, 11, -1, -6,
    35, 5, -20, -14, -46, 27, -2, -12, 66, -16, -25, -10, -12, 4, 74, -6, -5, -2, -7, 2, -6, -37, -10, 70,
    -29, -10, 8, 8, -32, -10, -2, 1, 34, 4, 2, -15, -58, 19, -25, -11, 33, -18, -19, -5, 1, -1, 49, -28, 2,
    -9, 2, -3, -5, -38, 3, 54, -25, 7, 5, 12, -29, -11, 8, 4, 31, 11, -6, -13, -38, 25, -22, -18, 69, -17,
    -11, -14, 17, -11, 80, -39, 1, -15, -8, 1, -16, -28, -1, 44, -42, -10, 3, 7, -36, -6, 4, 2, 16, 15, -11,
    2, -53, 21, -11, -21, 53, -43, -14, 5, -5, 8, 94, -19, -13, -4, -19, -7, -4, -37, -15, 80, -23, -29, 10,
    -9, -31, -26, -9, -8, 70, 5, 2, 10, -66, 15, -25, -12, 40, -53, -19, 7, 4, 7, 78, -48, 0, -5, -11, -9, 8,
    -37, 5, 55, -21, -17, 4, 2, -28, -26, -5, -9, 84, 5, 9, 5, -56, 13, -20, -3, 64, -53, -5, 5, 12, -7, 119,
    -47, 1, -4, -15, 2, -1, -30, -2, 38, -39, -28, -4, -8, -46, -27, -14, 0, 72, 2, 9, 12, -78, 6, -14, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_25_bias[32] = { /* 32 */
    5121, 5211, -6820, -1916, 7063, 7794, -4913, 13830, 5851, -2068, -5153, 3280, 10012, 5810, 9953, 2013,
    2627, 11631, -4676, 12272, 292, -3604, 157, 1880, 6270, 8927, -2517, 7473, 7567, -1268, 6456, 5302,
};

static const int32_t conv_2d_25_multiplier[32] = { /* 32 */
    2061841189, 1308670819, 1085972369, 1988760333, 1987040055, 1323090604, 1235246129, 1562838552,
    1590090684, 1225938431, 1421223741, 1313132797, 1510037996, 1149731374, 1929775312, 1660610041,
    1301880294, 1988354912, 1340685819, 1771919774, 1455256594, 1264337430, 1618563083, 1220160078,
    1650856602, 2128072005, 1600155231, 1795016064, 1578317872, 2014571950, 1434189203, 1590542778,
};

static const int8_t conv_2d_25_shift[32] = { /* 32 */
    -10, -10, -9, -10, -9, -9, -9, -10, -10, -10, -8, -10, -10, -9, -10, -9, -9, -11, -10, -11, -9, -9, -11,
    -9, -9, -10, -9, -10, -10, -10, -9, -9,
};

static const conv_layer conv_2d_25_layer = {
    7, 7, 32, /* input: height, width, channels */
    7, 7, /* convolution: height, width */
    7, 7, 32, /* output: height, width, channels */
    3, 3, 1, 1, 1, 1, 1, 1, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -56, -128, 127, /* zero points, range of the output */
    conv_2d_25_weights, conv_2d_25_bias, conv_2d_25_multiplier, conv_2d_25_shift
};

static const add_layer add_26_layer = {
    -128, 1093338022, -3, /* left: zero point, multiplier, shift */
    -56, 1073741824, 0, /* right */
    1, 1496104251, -18, -128, /* sign of the right, output */
    -128, 127, /* range of the output */
    {1, 1, 1, 7, 7, 32}, {0, 0, 0, 224, 32, 1}, {0, 0, 0, 224, 32, 1} /* shape, elements to the next of each dimension */
};

static const mean_layer mean_27_layer = {
    {1, 1, 1, 32}, {1, 7, 7, 1}, {1568, 224, 32, 1}, /* output, reduced, elements to the next */
    -6272, 1152037115, -4, -128
};

static const int8_t fully_connected_28_weights[320] = { /* 10x32 */
    118, 32, -26, -22, -59, -16, -19, -15, 86, 30, -22, -25, -10, 127, 71, -27, -21, 8, -11, 20, -37, -22,
    -10, -18, 60, -9, -28, 80, -13, -3, -46, -27, -17, -25, 100, -12, -18, -19, 119, -17, -18, 44, -25, -10,
    -10, -17, -21, -23, -17, -9, 37, -9, -9, 127, -9, -17, -38, -13, -33, -3, 29, -24, -27, -25, -36, 25, -24,
    -13, 127, 16, -11, -8, -7, -6, -26, 71, -4, -2, 72, -23, -14, -4, -18, 0, -36, -5, -14, -15, 35, -17, -25,
    43, -17, -20, 1, -18, 51, 57, -5, -11, -21, -11, 7, -12, -25, -25, -16, 13, -7, -22, 0, -16, -13, -13, 66,
    -13, -16, -13, -8, -9, -35, -7, 127, -15, -10, -3, -4, -16, -20, -25, -19, -17, 27, 127, -11, -8, -14, -9,
    -24, -26, -13, -27, -38, -19, -15, -13, -7, 35, 65, -1, -9, -18, -21, -14, 16, 15, -17, -2, 115, -21, -15,
    -18, -9, 70, -20, -18, -12, -12, -3, -4, -32, -14, -13, -9, -12, 0, -7, 11, -12, -5, -12, -11, -12, 94,
    -27, 0, -25, -7, -12, -20, -19, 127, 8, 11, 17, -22, 18, -22, -22, -13, 48, -2, -27, 11, -9, 27, -26, -24,
    -19, -7, -17, -26, 60, -23, -5, -5, 127, -13, 20, -53, -15, 96, 26, -23, -20, -17, -18, -24, -15, -18,
    -15, 8, -15, -20, 20, -6, -10, -16, -8, 127, 103, -14, -15, -10, -15, -19, -10, -23, -28, -18, -28, -10,
    -13, -22, -17, 16, -29, -25, -14, -20, -33, -21, -16, 113, -16, -16, -31, -11, 103, -18, -8, -26, -19, 68,
    -13, 29, -6, -19, 51, 0, -33, 127, -27, -16, 101, 1, -20, -23, -17, -15, 5, 42, -16, -15, -6, -12, -10,
    17, 127, -10, -6, -9, -13, 6, 4, -9, -11, -7, 1, -1, 26, 1, -19, -9, -18, -12, -6, -1, -15, -10,
};

static const int32_t fully_connected_28_bias[10] = { /* 10 */
    138, -68, 38, 103, 136, -7, 111, 78, -89, -291,
};

static const int32_t fully_connected_28_multiplier[10] = { /* 10 */
    1772877587, 1979208232, 1166552827, 1306589749, 1139303327, 1270671671, 1129225192, 1244697908,
    1876132998, 1588729115,
};

static const int8_t fully_connected_28_shift[10] = { /* 10 */
    39, 39, 38, 38, 38, 38, 38, 38, 39, 38,
};

static const fully_connected_layer fully_connected_28_layer = {
    1, 32, 10, /* rows, input size, output size */
    -128, -84, -128, 127, /* zero points, range of the output */
    1, /* multiplier and shift for each channel */
    fully_connected_28_weights, fully_connected_28_bias, fully_connected_28_multiplier, fully_connected_28_shift
};

static const int32_t softmax_29_exponential[256] = { /* 256 */
    2147483647, 2031161749, 1921140662, 1817079019, 1718654175, 1625560298, 1537509333, 1454227691,
    1375457152, 1300953020, 1230485082, 1163833910, 1100792994, 1041166875, 984770269, 931428674, 880976357,
    833256883, 788122018, 745432280, 705054761, 666864347, 630742634, 596577366, 564262834, 533698639,
    504790011, 477447153, 451585553, 427124706, 403988816, 382106155, 361408711, 341832451, 323316552,
    305803602, 289239202, 273572149, 258753680, 244737875, 231481282, 218942696, 207083326, 195866328,
    185256920, 175222149, 165730990, 156753908, 148263084, 140232192, 132636272, 125451823, 118656525,
    112229308, 106150208, 100400429, 94962081, 89818308, 84953166, 80351530, 75999164, 71882549, 67988918,
    64306177, 60822940, 57528369, 54412254, 51464933, 48677245, 46040567, 43546706, 41187931, 38956913,
    36846756, 34850893, 32963139, 31177642, 29488850, 27891541, 26380751, 24951796, 23600238, 22321897,
    21112796, 19969188, 18887527, 17864451, 16896795, 15981554, 15115888, 14297109, 13522685, 12790208,
    12097406, 11442132, 10822349, 10236139, 9681683, 9157259, 8661240, 8192091, 7748354, 7328652, 6931685,
    6556218, 6201090, 5865198, 5547500, 5247010, 4962798, 4693980, 4439724, 4199240, 3971780, 3756643,
    3553158, 3360696, 3178658, 3006481, 2843630, 2689600, 2543914, 2406119, 2275788, 2152516, 2035922,
    1925642, 1821337, 1722681, 1629370, 1541112, 1457635, 1378680, 1304002, 1233369, 1166561, 1103372,
    1043607, 987078, 933611, 883041, 835209, 789969, 747179, 706707, 668427, 632221, 597976, 565586, 534950,
    505973, 478566, 452644, 428126, 404936, 383002, 362256, 342634, 324074, 306520, 289917, 274213, 259360,
    245312, 232024, 219456, 207569, 196325, 185691, 175633, 166119, 157121, 148611, 140561, 132947, 125746,
    118935, 112492, 106399, 100636, 95185, 90029, 85152, 80540, 76177, 72051, 68148, 64457, 60966, 57663,
    54540, 51586, 48791, 46148, 43649, 41284, 39048, 36933, 34933, 33040, 31251, 29558, 27957, 26443, 25010,
    23656, 22374, 21162, 20016, 18932, 17906, 16936, 16019, 15151, 14331, 13554, 12820, 12126, 11469, 10848,
    10260, 9704, 9179, 8682, 8211, 7767, 7346, 6948, 6572, 6216, 5879, 5561, 5259, 4974, 4705, 4450, 4209,
    3981, 3765, 3561, 3369, 3186, 3014, 2850, 2696, 2550, 2412, 2281, 2158, 2041, 1930, 1826, 1727, 1633,
    1545, 1461,
};

/* The function of one step of the network; `a` is the arena. On a PC also versions of it for newer processors, of which
 * it picks one: there all kernels are inlined, so that each knows the sizes of its layer. Vectors stay at 256 bits
 * where there are wider ones: adding up more numbers costs what they save. */
#if defined(__linux__) && defined(__x86_64__) && defined(__GNUC__) && __GNUC__ >= 8 && !defined(__clang__) && \
    defined(__OPTIMIZE__) && !defined(__OPTIMIZE_SIZE__)
#define STEP_VERSION(name, instructions, call) \
    __attribute__((flatten, noinline, target(instructions))) \
    static void name(const int8_t *in, int8_t *out, void *arena) \
    { \
        int8_t *const a = (int8_t *)arena; \
        (void)in, (void)out, (void)a; \
        call; \
    }
#define NETWORK_STEP(name, call) \
    STEP_VERSION(name##_avx2, "avx2", call) \
    STEP_VERSION(name##_vnni, "avx512vnni,avx512vl,avx512bw,prefer-vector-width=256", call) \
    static void name(const int8_t *in, int8_t *out, void *arena) \
    { \
        int8_t *const a = (int8_t *)arena; \
        (void)in, (void)out, (void)a; \
        if (__builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("avx512vl") && \
            __builtin_cpu_supports("avx512bw")) \
            name##_vnni(in, out, arena); \
        else if (__builtin_cpu_supports("avx2")) \
            name##_avx2(in, out, arena); \
        else { \
            call; \
        } \
    }
#else
#define NETWORK_STEP(name, call) \
    static inline void name(const int8_t *in, int8_t *out, void *arena) \
    { \
        int8_t *const a = (int8_t *)arena; \
        (void)in, (void)out, (void)a; \
        call; \
    }
#endif

/* 1. CONV_2D 3x3, 28x28x1 -> 28x28x8, 53,792 MACs */
NETWORK_STEP(conv_2d_1, conv_2d(&conv_2d_1_layer, in, a + 7336, 4, (int16_t *)(void *)(a + 784), 0))

/* 2. CONV_2D 3x3, 28x28x8 -> 28x28x8, 430,336 MACs */
NETWORK_STEP(conv_2d_2, conv_2d(&conv_2d_2_layer, a + 7336, a + 232, 4, (int16_t *)(void *)(a + 6504), 0))

/* 3. CONV_2D 3x3, 28x28x8 -> 28x28x8, 430,336 MACs */
NETWORK_STEP(conv_2d_3, conv_2d(&conv_2d_3_layer, a + 232, a + 0, 4, (int16_t *)(void *)(a + 6504), 0))

/* 4. ADD, 28x28x8 and 28x28x8 */
NETWORK_STEP(add_4, add(&add_4_layer, a + 7336, a + 0, a + 7336))

/* 5. CONV_2D 3x3, 28x28x8 -> 28x28x8, 430,336 MACs */
NETWORK_STEP(conv_2d_5, conv_2d(&conv_2d_5_layer, a + 7336, a + 1064, 4, (int16_t *)(void *)(a + 0), 0))

/* 6. CONV_2D 3x3, 28x28x8 -> 28x28x8, 430,336 MACs */
NETWORK_STEP(conv_2d_6, conv_2d(&conv_2d_6_layer, a + 1064, a + 832, 4, (int16_t *)(void *)(a + 0), 0))

/* 7. ADD, 28x28x8 and 28x28x8 */
NETWORK_STEP(add_7, add(&add_7_layer, a + 7336, a + 832, a + 7104))

/* 8. CONV_2D 3x3, 28x28x8 -> 14x14x16, 215,168 MACs */
NETWORK_STEP(conv_2d_8, conv_2d(&conv_2d_8_layer, a + 7104, a + 2128, 4, (int16_t *)(void *)(a + 0), 0))

/* 9. CONV_2D 3x3, 14x14x16 -> 14x14x16, 409,600 MACs */
NETWORK_STEP(conv_2d_9, conv_2d(&conv_2d_9_layer, a + 2128, a + 1888, 4, (int16_t *)(void *)(a + 0), 0))

/* 10. AVERAGE_POOL_2D 2x2, 28x28x8 -> 14x14x8 */
NETWORK_STEP(average_pool_2d_10, average_pool_2d(&average_pool_2d_10_layer, a + 7104, a + 0))

/* 11. CONV_2D 1x1, 14x14x8 -> 14x14x16, 25,088 MACs */
NETWORK_STEP(conv_2d_11, conv_2d(&conv_2d_11_layer, a + 0, a + 5024, 4, (int16_t *)(void *)(a + 1568), 0))

/* 12. ADD, 14x14x16 and 14x14x16 */
NETWORK_STEP(add_12, add(&add_12_layer, a + 5024, a + 1888, a + 8160))

/* 13. CONV_2D 3x3, 14x14x16 -> 14x14x16, 409,600 MACs */
NETWORK_STEP(conv_2d_13, conv_2d(&conv_2d_13_layer, a + 8160, a + 0, 4, (int16_t *)(void *)(a + 3136), 0))

/* 14. CONV_2D 3x3, 14x14x16 -> 14x14x16, 409,600 MACs */
NETWORK_STEP(conv_2d_14, conv_2d(&conv_2d_14_layer, a + 0, a + 3136, 4, (int16_t *)(void *)(a + 6272), 0))

/* 15. ADD, 14x14x16 and 14x14x16 */
NETWORK_STEP(add_15, add(&add_15_layer, a + 8160, a + 3136, a + 7616))

/* 16. CONV_2D 3x3, 14x14x16 -> 14x14x16, 409,600 MACs */
NETWORK_STEP(conv_2d_16, conv_2d(&conv_2d_16_layer, a + 7616, a + 0, 4, (int16_t *)(void *)(a + 3136), 0))

/* 17. CONV_2D 3x3, 14x14x16 -> 14x14x16, 409,600 MACs */
NETWORK_STEP(conv_2d_17, conv_2d(&conv_2d_17_layer, a + 0, a + 3136, 4, (int16_t *)(void *)(a + 6272), 0))

/* 18. ADD, 14x14x16 and 14x14x16 */
NETWORK_STEP(add_18, add(&add_18_layer, a + 7616, a + 3136, a + 6848))

/* 19. CONV_2D 3x3, 14x14x16 -> 7x7x32, 204,800 MACs */
NETWORK_STEP(conv_2d_19, conv_2d(&conv_2d_19_layer, a + 6848, a + 1344, 4, (int16_t *)(void *)(a + 0), 0))

/* 20. CONV_2D 3x3, 7x7x32 -> 7x7x32, 369,664 MACs */
NETWORK_STEP(conv_2d_20, conv_2d(&conv_2d_20_layer, a + 1344, a + 5280, 4, (int16_t *)(void *)(a + 2912), 0))

/* 21. AVERAGE_POOL_2D 2x2, 14x14x16 -> 7x7x16 */
NETWORK_STEP(average_pool_2d_21, average_pool_2d(&average_pool_2d_21_layer, a + 6848, a + 320))

/* 22. CONV_2D 1x1, 7x7x16 -> 7x7x32, 25,088 MACs */
NETWORK_STEP(conv_2d_22, conv_2d(&conv_2d_22_layer, a + 320, a + 1104, 4, (int16_t *)(void *)(a + 0), 0))

/* 23. ADD, 7x7x32 and 7x7x32 */
NETWORK_STEP(add_23, add(&add_23_layer, a + 1104, a + 5280, a + 0))

/* 24. CONV_2D 3x3, 7x7x32 -> 7x7x32, 369,664 MACs */
NETWORK_STEP(conv_2d_24, conv_2d(&conv_2d_24_layer, a + 0, a + 3936, 4, (int16_t *)(void *)(a + 1568), 0))

/* 25. CONV_2D 3x3, 7x7x32 -> 7x7x32, 369,664 MACs */
NETWORK_STEP(conv_2d_25, conv_2d(&conv_2d_25_layer, a + 3936, a + 1568, 4, (int16_t *)(void *)(a + 5504), 0))

/* 26. ADD, 7x7x32 and 7x7x32 */
NETWORK_STEP(add_26, add(&add_26_layer, a + 0, a + 1568, a + 0))

/* 27. MEAN, 7x7x32 -> 32 */
NETWORK_STEP(mean_27, mean(&mean_27_layer, a + 0, a + 1568))

/* 28. FULLY_CONNECTED, 32 -> 10, 320 MACs */
NETWORK_STEP(fully_connected_28, fully_connected(&fully_connected_28_layer, a + 1568, a + 0))

/* 29. SOFTMAX, 10 */
NETWORK_STEP(softmax_29, softmax(softmax_29_exponential, 256, a + 0, out, 1, 10))

/* Its second member lies where an int32_t may lie: at 4 on most processors, at 1 or 2 on some of 8 and 16 bits. */
struct alignment {
    char first;
    int32_t second;
};

int model_run(const int8_t *in, int8_t *out, void *arena)
{
    if (in == 0 || out == 0 || arena == 0)
        return MODEL_ERROR_NULL;
    if ((uintptr_t)arena % (sizeof(struct alignment) - sizeof(int32_t)) != 0)
        return MODEL_ERROR_ALIGNMENT;
    conv_2d_1(in, out, arena);
    conv_2d_2(in, out, arena);
    conv_2d_3(in, out, arena);
    add_4(in, out, arena);
    conv_2d_5(in, out, arena);
    conv_2d_6(in, out, arena);
    add_7(in, out, arena);
    conv_2d_8(in, out, arena);
    conv_2d_9(in, out, arena);
    average_pool_2d_10(in, out, arena);
    conv_2d_11(in, out, arena);
    add_12(in, out, arena);
    conv_2d_13(in, out, arena);
    conv_2d_14(in, out, arena);
    add_15(in, out, arena);
    conv_2d_16(in, out, arena);
    conv_2d_17(in, out, arena);
    add_18(in, out, arena);
    conv_2d_19(in, out, arena);
    conv_2d_20(in, out, arena);
    average_pool_2d_21(in, out, arena);
    conv_2d_22(in, out, arena);
    add_23(in, out, arena);
    conv_2d_24(in, out, arena);
    conv_2d_25(in, out, arena);
    add_26(in, out, arena);
    mean_27(in, out, arena);
    fully_connected_28(in, out, arena);
    softmax_29(in, out, arena);
    return MODEL_OK;
}

const char *const model_class_names[MODEL_CLASSES] = {
    "T-shirt/top",
    "Trouser",
    "Pullover",
    "Dress",
    "Coat",
    "Sandal",
    "Shirt",
    "Sneaker",
    "Bag",
    "Ankle boot",
};

int model_classify(const uint8_t *pixels, int8_t *scores, void *arena)
{
    int8_t *const in = (int8_t *)arena + MODEL_INPUT_OFFSET;
    int8_t *const out = scores != 0 ? scores : (int8_t *)arena + MODEL_OUTPUT_OFFSET;
    int32_t i;
    int error, best = 0;
    if (pixels == 0 || arena == 0)
        return MODEL_ERROR_NULL;
    for (i = 0; i < MODEL_INPUT_BYTES; i++)
        in[i] = (int8_t)(pixels[i] - 128);
    error = model_run(in, out, arena);
    if (error != MODEL_OK)
        return error;
    for (i = 1; i < MODEL_CLASSES; i++)
        best = out[i] > out[best] ? i : best;
    return best;
}
