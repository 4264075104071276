/* 9,322 parameters, 2,539,052 multiply-accumulates. Generated code: do not edit. */

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
    20, -37, 16, -37, -127, -29, 16, -57, 17, -46, 89, 127, 56, -76, -90, -28, -59, -32, 9, -4, -24, -3, -79,
    -127, 7, 46, -22, 9, -31, -127, 2, 3, 11, 40, 8, 41, -23, 22, -17, -127, 72, 71, -102, 39, 40, 17, -84,
    -15, 29, 122, -22, 0, 106, -127, -44, -52, 44, -24, -39, -30, -25, 127, 60, 12, -45, 36, -36, -28, 127,
    42, 42, -9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_1_bias[8] = { /* 8 */
    5649, -1529, 5387, 14035, 9508, 1159, -5231, -24373,
};

static const int32_t conv_2d_1_multiplier[8] = { /* 8 */
    1811259371, 1109549184, 1884738171, 1637665406, 2072811045, 2090864078, 1971222087, 1819998627,
};

static const int8_t conv_2d_1_shift[8] = { /* 8 */
    -7, -7, -7, -8, -8, -8, -8, -7,
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
    -4, -35, 2, 5, 19, -80, -29, 16, -51, -39, -19, -14, 76, 27, -10, -17, -6, -7, -36, 1, -16, 14, -28, -28,
    -13, -44, -52, -9, 16, 44, 4, 23, -72, 23, 0, -5, -46, 10, -5, -47, 12, 19, 70, -36, -98, -127, -17, 14,
    -1, -67, -46, 6, -23, 29, -10, -34, -39, 6, -15, 57, -33, -34, -58, -66, 62, 48, 32, -22, -124, -49, 28,
    14, -31, 45, -27, 4, -3, 91, -21, -1, -47, 12, -36, 22, -8, -32, -21, 0, 0, 55, 4, 27, 32, 20, -20, -67,
    -73, -4, -115, 31, 93, 127, -12, 28, -88, 23, -97, 13, 10, 82, -12, 10, 11, 34, 21, 57, -85, 12, -41, -5,
    -3, -64, -12, 37, -28, -29, 46, 37, -47, -61, -19, 51, 63, -102, 45, -18, 49, -4, 45, 45, -77, 11, 25,
    -23, 16, -50, -3, -26, -11, -19, 3, 12, 22, 15, -24, -35, -19, -34, 15, 9, 29, -6, 21, -17, -23, -2, 10,
    -16, 13, -6, 19, 3, -20, 20, 2, 0, 59, -1, 66, 10, -22, -18, -25, 10, 127, -22, 100, 8, 14, 9, -28, -9,
    -14, -10, -7, -17, -4, 0, -27, -8, -1, 1, 9, -8, -9, -18, 17, -25, 8, 1, 27, 19, 9, 13, 15, 9, -59, -27,
    -2, -81, -9, -12, -1, 4, 88, -23, 16, -17, -63, 13, -26, 16, 19, -97, -40, 64, -33, 5, -82, -89, 93, 113,
    127, -58, -11, -51, 31, -32, 115, -31, 22, 43, 13, -37, 10, -50, -65, -103, -119, 19, 127, 43, 10, 29, 24,
    64, 87, -19, -13, -60, 55, -94, 68, 45, 11, 36, -64, -11, -1, 14, -24, -52, -61, -56, -119, -88, -65, 9,
    -19, -24, 25, -11, 15, -22, -39, 37, 19, 15, -1, -81, -36, -64, -33, 31, 1, -24, -18, -29, 9, -14, 26, 10,
    -3, -12, -21, 8, 28, -75, -23, 8, -17, 35, -27, 12, 58, 55, 8, -15, -5, 54, -7, 6, -127, -4, 5, -26, 17,
    -46, -3, -1, -1, -18, -17, 99, -9, 23, -21, 12, 5, -10, -51, -108, 13, 29, 23, -18, -47, 16, 14, -24, -17,
    10, 17, -2, -46, -16, 3, 1, 34, 23, 91, 1, -27, 37, 26, -10, 23, -5, -34, -127, -73, -78, 40, 45, 25, 41,
    1, 57, 36, -10, -36, 7, 102, 33, 80, 88, -2, 47, 13, -63, 61, -11, 55, -14, -37, -123, 53, -36, -66, 34,
    -33, -22, -17, -19, 30, -38, 8, -29, 22, 5, -27, 39, -36, -40, -32, -23, -50, -25, -85, 34, -51, -59, -19,
    63, -39, -38, -88, 37, 24, 12, -26, -54, -48, 19, -127, 66, 0, 8, -16, -5, -17, 51, -48, 53, -18, -39,
    -14, -34, 8, -104, 0, 9, 12, -83, -26, -59, -41, -63, -100, 21, -28, -26, 29, -36, 17, -74, 40, -87, -50,
    9, -7, 42, 28, 27, -16, -3, -7, -69, 25, 26, -12, 70, -55, -35, -17, -29, 30, -18, 12, 33, 73, -1, -14,
    46, 2, -21, 95, 3, -40, -56, 16, 31, 11, -3, 3, -17, -47, -127, -25, -37, 31, 70, -15, -23, -8, 21, -22,
    -6, -49, -46, -23, 12, -18, -23, 14, -28, -90, -10, -112, -32, -81, -81, -42, -27, -46, -17, -93, 58, 95,
    85, -32, 35, -13, 7, 27, 61, 15, -32, 12, -47, -12, -18, -32, -39, -44, 15, 45, 59, 36, 14, 18, -9, -41,
    -11, 45, -9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_2_bias[8] = { /* 8 */
    20863, 11049, -5505, 6997, 7932, 5799, 17891, 14253,
};

static const int32_t conv_2d_2_multiplier[8] = { /* 8 */
    1894570360, 1173063417, 1075986984, 1120694256, 1659657800, 2055366130, 1902978546, 1186737131,
};

static const int8_t conv_2d_2_shift[8] = { /* 8 */
    -8, -8, -6, -7, -7, -8, -8, -7,
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
    -9, -55, 6, -52, -59, 45, -47, -26, -3, -53, 2, 33, -35, -20, -31, 66, -14, 17, -40, 36, 15, -1, -52, -28,
    -31, -30, 76, 11, -34, 127, 0, -49, -31, -42, 20, 72, -17, 40, 8, 80, 54, 4, -60, -64, 20, -45, 2, -1,
    -95, -16, 29, 72, -55, 17, -44, -30, -19, -44, 38, 56, 16, 1, -27, -56, 27, 47, 12, -40, -29, -15, 47,
    -51, -16, -68, -44, -20, 22, -30, -24, 61, 7, 4, -31, -14, -41, -18, 47, 1, -21, 37, -50, -13, -27, 42,
    22, -3, 24, 10, 46, -35, 30, 50, 76, -27, -53, -35, 35, 14, -127, 1, 58, 25, -5, 7, -22, 9, 64, -37, -75,
    -4, 22, -96, 61, 44, -52, 7, -66, -22, -82, -22, 18, 38, 16, 14, -12, 12, 123, -5, -44, -59, 77, -111,
    -59, -22, -30, 11, -85, -107, 33, -62, 28, 42, 37, 11, 16, -68, -8, 49, 53, -15, -40, -116, 81, 47, -22,
    67, -32, -66, 40, 110, -127, -63, 48, -103, 48, 44, 68, 81, -36, 13, 9, 51, 43, -32, 56, -24, 113, 47, 18,
    103, -78, -111, 42, 43, -13, -23, -51, -29, -30, 20, 1, -21, 45, 52, 9, 58, -39, -2, -57, -52, 73, -50,
    -39, -30, -70, -56, 5, -127, 123, -46, 1, -40, -60, -48, -28, -93, 57, 45, -16, 8, -36, -59, -101, -73,
    -100, 81, 31, 39, -19, -22, -34, -72, 26, -19, -72, 39, 5, -64, -21, -41, 11, 23, -54, -4, 19, 37, -23, 0,
    -52, -41, 18, -56, 32, -37, -6, 60, -109, -70, -59, -40, -5, -1, -30, 57, -70, -45, -11, -84, -41, 28, 63,
    79, -61, -62, -40, 17, -116, 22, -22, 18, -32, 55, 8, 33, 84, -39, -13, 3, -70, 21, 23, -56, -49, 6, 18,
    40, -127, 20, -15, -77, -9, 33, 0, -11, -35, 49, -20, 29, 12, -37, 26, -18, -54, -20, -7, -55, -15, 1, 28,
    9, -92, 10, 4, -45, 45, 37, 0, 0, 11, 46, 10, 20, 6, -57, -7, -52, 21, -33, -56, -36, -24, 41, -44, -45,
    -14, 20, 41, -30, -26, 64, -6, -6, 12, 9, -23, 11, -29, 24, 8, -22, 27, -4, -48, -11, -47, 25, -14, -11,
    -15, 14, -17, -3, 13, -18, 21, -8, -6, 1, 16, 21, -61, -12, 127, 26, 23, -26, 94, -11, -3, -93, 24, -68,
    16, 4, -104, -31, 77, 68, -74, -13, -23, -18, 44, -11, 32, -21, 47, 14, 14, -49, 34, 10, 46, -66, 4, 30,
    53, -6, 3, 18, -59, 77, 39, 52, -20, -96, -15, -127, -41, 23, 64, 39, -31, -71, 23, 5, 54, -38, 26, -23,
    21, 59, -73, -24, 66, 24, 89, -2, -12, -49, -18, -107, 40, -15, -60, 9, 37, 50, 63, 26, -37, -44, -44, 41,
    45, 41, 21, 29, -123, 26, 47, -15, 13, -57, -60, 25, 108, 8, -53, -80, 63, 92, 71, 1, -81, 10, -46, 24,
    45, -38, 29, -27, 40, -25, 58, 43, 20, -2, 9, 0, 127, 6, -28, 24, -4, 3, -24, -1, 17, 21, -6, 72, -21,
    -29, 48, -27, -25, -1, -22, -22, -7, 1, -5, 52, -40, 37, 8, -32, -8, -8, -10, 16, -12, -10, -28, -9, -1,
    4, -53, 16, -45, 3, 5, 23, -21, -31, 25, -6, -3, -6, 97, -19, 0, -26, 7, -5, 29, -64, -58, -54, 29, 30,
    -89, -1, 6, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0,
};

static const int32_t conv_2d_3_bias[8] = { /* 8 */
    3793, 11785, -6826, 14585, 13709, 1708, -8491, -535,
};

static const int32_t conv_2d_3_multiplier[8] = { /* 8 */
    1690235107, 1460385509, 1418424743, 1343158130, 1230584236, 1725776164, 1140135218, 1152529175,
};

static const int8_t conv_2d_3_shift[8] = { /* 8 */
    -9, -9, -9, -9, -9, -9, -8, -9,
};

static const conv_layer conv_2d_3_layer = {
    28, 28, 8, /* input: height, width, channels */
    28, 28, /* convolution: height, width */
    28, 28, 8, /* output: height, width, channels */
    3, 3, 1, 1, 1, 1, 1, 1, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, 3, -128, 127, /* zero points, range of the output */
    conv_2d_3_weights, conv_2d_3_bias, conv_2d_3_multiplier, conv_2d_3_shift
};

static const add_layer add_4_layer = {
    -128, 2013834744, -3, /* left: zero point, multiplier, shift */
    3, 1073741824, 0, /* right */
    1, 1100364446, -17, -128, /* sign of the right, output */
    -128, 127, /* range of the output */
    {1, 1, 1, 28, 28, 8}, {0, 0, 0, 224, 8, 1}, {0, 0, 0, 224, 8, 1} /* shape, elements to the next of each dimension */
};

static const int8_t conv_2d_5_weights[607] = { /* 8x3x3x8 */
    -9, 7, -5, -5, -6, -78, 17, 9, 21, -44, -19, 52, -38, -81, -18, 31, 22, -22, -32, 88, -37, -59, 4, 86,
    -42, -67, -15, 2, -9, 25, -2, 47, -11, -56, -10, -14, 42, 3, 35, 11, -32, -18, -17, -41, 24, 15, 1, 6, 5,
    111, 25, -76, -7, 50, 12, -127, 13, 95, 2, -28, -25, 46, -11, -64, 0, 9, -4, -15, 73, 24, -34, -28, 57,
    52, -19, 57, 19, -96, -32, -23, -70, -5, 5, -1, -15, 52, 16, 27, -22, -81, 88, -38, -127, -86, 46, 46, 73,
    58, -57, 6, 27, -60, 7, -9, -101, 23, -8, -4, 30, 52, -18, -39, -66, -56, 46, 39, -118, 2, 25, -8, 110, 3,
    -54, -22, 37, -32, -16, -31, -69, 9, -12, -56, 53, -68, -58, -34, -53, -103, -12, -5, -24, -10, -24, -40,
    -59, 17, -5, 33, 85, 20, 15, -16, -42, -22, -20, 35, 7, -77, -37, 7, -16, -11, -68, 13, -78, -10, -3, -81,
    -57, -25, 9, -32, 52, 10, 26, -10, -27, 32, 5, 3, -23, -116, -3, -25, -25, 15, -44, -1, -53, -63, -38, 19,
    -9, 14, -36, -34, 32, -18, -34, 27, -7, 69, 20, 5, -46, -127, -14, -80, -6, -50, 50, 35, -27, 93, -36, 31,
    -15, -21, -32, -14, -20, -57, 24, -8, -21, -9, -42, -16, -26, -13, -3, 16, -40, 24, 14, -29, 27, 60, 8,
    19, -43, -5, -24, 2, 11, 32, 16, 11, -48, -11, 47, 13, -14, -40, 49, 36, -22, 10, 47, 7, 3, -47, 39, 1,
    -6, 14, 4, 4, 28, 16, -27, -6, 3, -23, 55, -22, -27, -15, -11, 15, 41, 14, -33, -20, -40, -127, 5, 11, 16,
    -41, 9, 66, -23, 7, 0, -52, 19, 31, -75, 20, 33, -71, -44, -16, 58, -40, -10, 10, -42, 2, -46, -53, -57,
    -20, -20, 4, -25, 66, -29, -45, -29, 14, -38, 30, 26, -15, -19, 12, -8, -29, 99, 16, -43, 43, 18, -37,
    -56, -32, -52, -27, 26, 20, 15, 8, -60, 0, -31, -35, -29, -15, -15, 3, -51, -2, 127, -24, -73, 15, -20,
    23, -42, -45, -47, -58, -127, -7, -75, -18, 20, -25, 5, 34, -66, -73, -25, -3, 26, -59, -21, 44, -86, 26,
    -24, -4, 58, 18, -60, 64, -37, 34, -70, -33, -11, 21, -14, 34, 72, -7, -21, 27, -30, 2, -46, -14, 44, -5,
    -6, 12, 80, 35, 8, 65, -10, 9, -9, 2, 2, 15, 22, -32, 64, 36, 7, -25, 10, -2, -1, -70, 95, -23, -32, 5,
    -14, 0, -111, -15, -12, -44, -72, 9, 3, 27, 40, -40, -59, 37, -37, -12, -27, -29, 97, -36, -76, 114, -59,
    -34, 5, -31, -53, 59, 21, 3, 10, 27, 9, -25, -3, -17, 0, -38, -12, -7, -32, -8, 92, -72, -22, 80, -44,
    -34, -8, -35, -15, 78, 49, 60, 57, 26, 16, -43, -68, -37, 32, -96, 20, -26, -2, 87, -60, -59, 28, -127,
    -81, -90, -65, -127, -20, 21, -24, -39, -33, 47, -39, -14, -22, -1, -11, -125, -28, 20, 12, -45, 25, 18,
    40, 7, 0, -4, -66, -109, -8, -1, 45, 45, -28, 19, -13, 87, 2, 38, 12, -71, -72, -23, -16, 13, 22, -10,
    120, -23, -13, 15, -54, -21, -22, 49, 25, -84, -17, -18, 10, 23, 25, 21, -58, -57, -20, 49, -10, -3, 29,
    4, 30, -55, 31, 42, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0,
};

static const int32_t conv_2d_5_bias[8] = { /* 8 */
    -1181, 18159, 12354, 6276, 7156, 1111, 1703, 5978,
};

static const int32_t conv_2d_5_multiplier[8] = { /* 8 */
    1551475972, 1426443249, 2126860382, 1727130904, 1243444633, 1139446150, 1325299923, 1224492668,
};

static const int8_t conv_2d_5_shift[8] = { /* 8 */
    -7, -8, -8, -7, -7, -7, -7, -7,
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
    -28, -39, -59, 25, 0, 19, 7, 42, 19, 28, 32, -17, -22, -22, -29, 29, -16, -50, -46, -30, -11, 18, 18, 30,
    10, -16, -11, 85, -7, -18, 8, 40, -8, 23, 55, -15, -44, 32, 16, 69, -18, 27, -23, -88, -6, 15, 9, -126,
    -12, -6, 53, -31, -10, 13, 5, 35, -24, -10, -4, 6, -115, 10, 12, 23, -22, 78, 2, 17, -71, 10, 4, -127, -2,
    -22, 63, 35, -80, -127, -90, 12, -41, -20, 77, 34, -59, -96, -9, -27, 20, -46, -13, 34, 52, -36, -94, -5,
    18, -39, 8, -38, -81, -79, -46, -3, -18, -33, 25, 51, -81, -10, -28, -11, 25, -60, -18, 81, 0, 35, -55,
    65, 51, -22, -64, -7, 41, 66, 45, 29, 4, 13, -63, -9, -53, 46, 1, -67, 23, -45, -46, 5, -45, 65, -83, 43,
    2, 18, -42, 109, -11, -21, 11, -17, -41, 37, -28, 56, 83, -49, 10, 18, -69, 42, 9, 103, 95, -61, 51, -48,
    -28, 14, -18, 25, -31, 9, 42, -12, -28, 57, -49, 42, 24, 10, 75, -33, -75, 127, 59, 10, 1, 0, 26, -85,
    -24, -21, -15, -81, -42, -1, 18, -81, -20, -45, -91, -36, -26, -25, 68, -30, -18, 13, 46, -14, -25, -1,
    37, -9, -17, -81, -13, -52, -6, -3, -49, -100, -17, -79, 42, -40, 42, 38, 9, -23, 1, 6, -8, 12, 22, 77,
    -18, 9, 25, -46, 24, -27, 5, 41, -11, 24, 21, -19, 41, -8, 2, 43, 5, 30, -5, 6, 0, 26, -48, -11, -6, 47,
    10, 47, -2, -29, 29, -9, 26, -5, 24, 72, -10, 33, 8, -72, 6, -8, 11, -3, -45, 120, -68, -127, 2, -1, -29,
    46, -25, 24, 5, 66, -34, -20, -35, 23, 43, 26, 47, 41, 20, 32, -12, 43, 49, -17, -70, -2, -1, 42, -36, 86,
    -49, -24, 2, 81, 0, -60, -81, 20, 6, 8, 17, 51, -7, 44, -71, -22, 31, 15, -82, -25, -9, 11, -66, 127,
    -105, -49, -4, -21, 19, -77, -38, 16, -14, -6, 12, -60, -6, 27, 11, -59, -12, 1, -115, -82, -12, 39, -56,
    -21, 53, -29, -11, -23, -126, -1, -58, 10, -3, 24, 0, 14, 31, -39, -20, -52, -13, -1, 30, -26, -65, 124,
    -30, -13, 74, -77, -33, -3, -63, 33, 14, 57, 10, 2, -10, -33, -44, -127, 1, -48, -56, 12, 2, -50, -30, 81,
    -35, -15, 51, -85, 41, 21, -78, -16, 65, 91, -5, 101, 63, 35, 35, -66, -57, -7, -33, 56, 18, -26, -60, 26,
    -37, 46, -69, 43, 89, 55, -37, -7, -42, 26, -37, 46, -11, -8, -111, -17, 3, 0, -25, -19, -11, -58, -65,
    -9, 54, 76, -9, 26, 43, 69, -81, -17, -6, 39, 36, -4, 54, -17, -127, -10, 61, 24, -6, -20, 54, -52, -35,
    -18, 40, 66, -15, -3, -116, 76, -122, -40, 9, -12, 32, -29, 9, 13, -49, -17, 42, 2, 67, -85, 85, -63, 25,
    65, -108, -39, 80, -55, 26, -5, 11, 12, -82, 20, 64, -79, 54, -8, -24, 2, -119, -24, -9, -26, 33, -36, 25,
    11, -68, -26, 39, -6, 80, -68, -38, 2, -79, 1, 53, -7, 102, -53, -25, 16, -127, -24, 15, -67, 60, -8, -30,
    -32, -2, -26, 15, 59, 80, -103, 4, -17, 6, -51, 83, 54, 103, -39, 2, 44, -24, 1, -18, -19, 43, 29, 2, 35,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_6_bias[8] = { /* 8 */
    419, 14979, -2070, 54, -5503, -7009, -4587, 2780,
};

static const int32_t conv_2d_6_multiplier[8] = { /* 8 */
    1921515694, 1165160632, 1323465932, 2101898409, 1297626040, 1563739482, 1870767341, 1394602082,
};

static const int8_t conv_2d_6_shift[8] = { /* 8 */
    -9, -9, -9, -9, -9, -9, -9, -9,
};

static const conv_layer conv_2d_6_layer = {
    28, 28, 8, /* input: height, width, channels */
    28, 28, /* convolution: height, width */
    28, 28, 8, /* output: height, width, channels */
    3, 3, 1, 1, 1, 1, 1, 1, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -23, -128, 127, /* zero points, range of the output */
    conv_2d_6_weights, conv_2d_6_bias, conv_2d_6_multiplier, conv_2d_6_shift
};

static const add_layer add_7_layer = {
    -128, 1909561857, -2, /* left: zero point, multiplier, shift */
    -23, 1073741824, 0, /* right */
    1, 1824931763, -18, -128, /* sign of the right, output */
    -128, 127, /* range of the output */
    {1, 1, 1, 28, 28, 8}, {0, 0, 0, 224, 8, 1}, {0, 0, 0, 224, 8, 1} /* shape, elements to the next of each dimension */
};

static const int8_t conv_2d_8_weights[751] = { /* 10x3x3x8 */
    11, 32, 31, -28, 15, -14, -41, -96, 74, -30, 51, -12, 89, 36, -18, -28, -15, -11, 29, 1, 89, 57, -13, 10,
    29, -17, 5, 17, 28, -21, -52, -82, 26, -37, 39, -27, 127, 7, 28, -50, -19, -38, 61, 3, 62, 25, -9, -23,
    39, -3, 22, -7, 25, -43, 4, -103, 10, -32, 65, -20, 50, -18, 43, -86, -33, 3, 59, 11, 18, 11, -13, -21,
    -2, -19, -25, -8, -56, -58, 49, -40, 9, -99, 0, -10, -48, -20, 64, -21, 0, -116, 54, 32, -62, 6, 37, 30,
    21, -7, -3, -46, 9, -34, 58, -33, -6, -69, 37, -40, -24, -23, 82, 17, -22, -127, 91, -24, -41, 9, 20, 35,
    13, 19, -10, -37, 36, 18, 23, -32, -11, -18, 44, -47, -18, 6, 52, 16, -35, -65, 32, -18, -44, -3, -8, 38,
    -43, -18, 27, 16, 45, 47, 31, -6, -6, 1, 105, -11, -17, 35, 72, -36, 36, -29, 127, -65, 46, -6, 72, -68,
    0, -9, 69, -14, 17, -7, 60, -45, 35, 9, 50, -38, 8, -19, 57, -3, 40, -20, -38, -35, 38, -42, 27, -45, -22,
    -38, -86, -10, -75, -27, 2, -69, -47, -41, -70, -10, -66, -42, -19, -36, -26, -24, -93, 17, -20, -60, 20,
    1, 42, -64, -91, 89, 0, 26, 30, -6, 112, -31, -119, 89, -62, 30, -69, 35, 100, 48, -85, -26, -82, 15, -27,
    11, -2, -81, 59, 61, 14, 71, 17, -45, -3, -44, 48, 114, -30, 88, -8, -47, 27, -51, 8, 42, -19, 54, -18,
    -21, 55, -92, 127, 98, 58, 108, 2, -55, -29, -67, 100, 118, 48, 116, -46, -37, 20, -40, 60, 49, 2, 49, 7,
    -68, 53, -25, -5, 47, 104, 44, -23, -59, 4, -23, -35, 5, 86, 42, 20, -14, -14, -6, -44, 27, -24, 15, 67,
    -9, 4, -68, -8, -8, 127, 34, 12, -21, 26, -46, -44, 49, 120, 19, 72, 4, 24, 2, -45, 71, 37, -5, 35, -11,
    21, -28, -1, 21, 110, 59, 34, -45, -28, -18, -12, 65, 103, 35, 31, -20, -42, -39, -17, 25, 20, -14, -10,
    8, -38, -10, 72, 20, 2, -9, 27, 16, 44, 59, -24, 60, -8, -91, -20, -18, 14, 27, -91, 5, -37, 0, -1, -8,
    66, 96, 124, 18, -28, -45, -55, 0, 69, 79, 61, 9, 8, -18, -20, 25, 54, 76, -25, -50, 15, -82, 65, -30,
    109, 1, 66, 13, -31, -26, -108, -21, 109, -23, 14, 10, 61, 3, -9, -41, 18, -37, -30, -7, 79, -127, 21,
    -79, 27, -15, 40, -49, -45, -26, 1, 24, -42, 9, 76, -35, -77, -16, -51, 25, -22, 33, 88, -31, -84, -25,
    -52, -11, -6, -23, 42, -21, -6, -43, -11, -45, -51, 6, 127, -41, -50, -75, -33, -44, -59, 13, 90, -43,
    -67, -35, -70, -53, 10, 1, -2, 11, -33, -17, -12, -65, -35, 13, 38, 3, -51, -69, -35, -72, -28, -16, -13,
    16, -24, -53, -43, -52, 24, 55, 51, 114, 38, -10, -6, -59, 22, 39, 23, 127, 34, -51, 1, -66, -18, 2, 5,
    87, 5, -17, 16, -18, 10, -57, -33, 91, 18, 23, -29, -31, 8, -44, -10, 92, 34, 5, -31, -41, -11, -19, 6,
    72, 61, -2, -33, 7, -27, -40, -18, 19, -18, 18, -44, -55, -37, -34, -6, 12, -26, 41, -44, -15, -21, -16,
    -32, 63, -48, 47, -36, 34, -50, 4, -36, -39, -23, -28, -14, 7, -104, -15, -17, -6, -14, -64, 4, -4, -62,
    -32, -23, 30, -14, -40, 5, -21, -68, 25, -47, -14, 2, -28, 17, -4, -127, 23, -48, -7, 7, -70, -9, -14,
    -86, 13, -23, -5, -2, -49, -2, -11, -30, -11, -9, 43, 4, -27, 21, -4, -72, 14, -7, 26, -18, -45, -5, -11,
    -72, 10, -15, -30, -15, -30, 0, -15, 8, -39, -14, -22, -25, 64, -26, 47, -26, -77, 6, -41, -26, 81, -19,
    8, -21, -46, 10, -19, -43, 54, -1, -13, -9, 7, 65, -75, -2, 52, 2, 56, -16, 15, 82, -47, -47, 107, 0, 16,
    -21, 18, 94, 17, -49, 93, 5, -58, -42, 39, -29, 8, -127, 106, 76, 112, 14, 76, -15, -11, -114, 108, 39,
    50, 1, 89, -44, 42, -25, 26, -18, -101, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_8_bias[10] = { /* 10 */
    -12864, 21357, 3835, -9289, -13635, -9621, 24849, -5243, 23370, 4141,
};

static const int32_t conv_2d_8_multiplier[10] = { /* 10 */
    1991795889, 1559189218, 1504052412, 1843339981, 1646340681, 1678077874, 1731033419, 1346627374,
    1464408058, 1341790028,
};

static const int8_t conv_2d_8_shift[10] = { /* 10 */
    -9, -9, -8, -9, -9, -9, -9, -8, -8, -9,
};

static const conv_layer conv_2d_8_layer = {
    28, 28, 8, /* input: height, width, channels */
    14, 14, /* convolution: height, width */
    14, 14, 10, /* output: height, width, channels */
    3, 3, 2, 2, 1, 1, 0, 0, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -128, -128, 127, /* zero points, range of the output */
    conv_2d_8_weights, conv_2d_8_bias, conv_2d_8_multiplier, conv_2d_8_shift
};

static const int8_t conv_2d_9_weights[931] = { /* 10x3x3x10 */
    -11, 9, 25, -7, -10, -3, 1, 46, 2, -33, -7, -7, -13, 4, -14, 6, 2, -7, -40, -13, 10, -34, -56, -2, 8, 13,
    -51, 29, -96, -33, 1, -4, 12, 33, 8, -17, 17, 61, 127, -40, 16, -16, 12, 25, -23, -10, -8, -5, 76, -21, 5,
    27, -45, 23, -38, -11, -6, 33, 0, -22, -3, -4, -4, 3, 14, -40, -16, 17, 17, 32, -8, -44, 19, -19, -5, -14,
    -38, -2, 49, 33, -24, 10, 11, 3, -42, -14, -3, -1, -29, -25, -90, -74, -48, 66, 9, -28, -24, 111, -5, -91,
    -19, 22, -29, -8, -19, 55, -77, 96, -13, -50, 45, 48, -11, 11, 56, 16, -20, 5, -13, 23, -16, -14, -22,
    -23, -25, -8, -29, 25, -28, -65, -41, -19, 34, -44, -1, -12, -4, 24, -39, -18, 22, -49, 28, -9, 13, 1, -2,
    -12, -7, 8, 94, 56, -10, 14, 6, 9, -14, -55, -4, -5, 45, 59, 16, 127, 54, -94, 31, 10, 28, -19, -104, -47,
    46, -12, -82, -33, -7, -69, -5, -39, -5, 0, -27, 12, -17, -25, -12, -17, 43, -36, 17, 10, 2, 4, 13, 10,
    33, 8, -31, 7, -27, 77, 5, 32, -14, -31, -16, -40, 67, -26, 38, -44, 14, -21, 22, 16, -22, 2, -18, 20, 49,
    15, 13, 39, -2, -17, 9, 32, -53, 37, 67, 6, 1, 57, 7, -29, 30, -3, 67, 16, 21, 43, 21, 2, -19, -23, -18,
    9, -59, 6, -8, 34, 14, 16, -127, 3, -1, -33, -68, 40, 61, -40, 22, 16, 2, 31, 8, -44, -5, -12, 59, -28,
    -7, -15, 127, -28, -9, 14, -17, 12, -58, -1, 45, -18, -8, -16, -11, -35, 14, 10, 9, 17, -21, 10, -27, 30,
    -76, 28, 52, -21, 3, 6, 21, 2, 24, -21, -20, -33, 10, -9, -1, 20, -23, 10, -7, 9, 3, 14, -23, 16, 12, 24,
    -4, 0, 19, -27, 27, -4, 22, 7, 30, -7, 39, 21, -8, 56, -7, -16, -59, -16, 28, -14, -7, -4, 65, -9, 32,
    -27, 11, 10, -26, 28, 10, -5, 14, -39, 70, -21, 78, -23, -75, 35, -12, -63, -46, -66, -39, -13, 61, -8,
    -23, 3, -7, 23, -41, -32, -52, 13, -14, 19, -1, 78, 14, 38, -38, -30, 37, -12, 1, 104, -55, -15, -48, -39,
    -15, -17, 4, 1, 65, 18, -1, -10, -27, -48, -14, -11, 44, -2, 14, 41, 10, 2, 127, 14, -27, -1, 33, -22, -3,
    -23, -22, -26, 16, 4, -13, 37, 96, -11, -47, 14, 30, 3, 50, -21, 60, 64, 58, -17, -73, -29, 30, -41, 29,
    9, 72, 11, -74, 27, -67, -102, 16, 7, -21, 36, -69, -15, -49, -10, 52, 7, 35, -21, -18, -20, 26, -36, -25,
    21, 75, -19, -30, 38, -17, -42, -68, -93, 42, -4, -24, -31, 17, -20, 2, -42, 24, 29, -54, 59, -49, 20, 24,
    -23, -10, -22, 46, 42, -30, 28, 21, 33, -23, 7, -32, -2, 3, -70, -127, -14, -40, -16, 41, -62, 2, -14, 33,
    18, -21, -28, -41, 3, -41, -53, 21, -43, -25, -50, -5, -2, 40, 9, -56, -23, -38, 25, -71, -73, -104, -41,
    -110, 56, -65, -47, 43, 27, -33, -64, -23, 10, -43, -67, 25, 69, 41, 65, -53, -39, -26, 29, -19, -3, 39,
    -5, 127, 46, 40, -11, -67, 81, -17, -15, -46, 38, -6, -50, -30, -10, -7, -68, -22, -27, 4, 112, 25, 14,
    -44, -30, -21, -13, 2, 59, 0, 37, 21, 10, 13, -53, -46, 22, 32, 3, 10, 84, 12, -29, 44, 6, -45, -31, -38,
    1, -6, 93, -19, 49, 3, -18, -97, 57, 23, 50, -54, -21, -33, -43, -18, 14, 40, 68, 76, -16, -35, -32, -45,
    -16, -59, -71, -75, 25, -27, -19, -99, -33, -53, -2, -78, 41, -119, 62, 12, 4, 44, -15, 6, -29, 5, -34,
    -44, 75, -30, -35, 22, 33, 0, 2, 13, -13, 16, 4, 13, 30, -5, 88, 4, -48, -4, 4, 40, -12, -4, 19, -19, 126,
    -70, -6, -13, -48, 20, -36, -4, 66, 12, -49, 6, 2, -11, 56, -53, -38, -55, 46, 89, 19, 42, -1, 33, -52, 3,
    -6, -13, -77, -56, 127, -23, -76, -38, -108, 106, -32, 60, 50, 50, -95, -31, 43, 28, -69, -72, -4, -24,
    -22, -37, -69, 59, 5, -14, -127, -7, -32, 12, 32, -25, -82, -62, 5, -20, -53, -121, 29, 116, -67, -49,
    -44, 94, 35, -56, -52, -47, -22, -45, 25, -32, -47, 43, 23, -36, -54, -4, -61, 67, -28, -1, -85, -47, -69,
    1, -21, -20, -78, 103, -62, -41, 54, 37, 71, -117, -88, -62, -42, -38, 79, 11, 14, 40, 76, -1, -22, -9,
    -1, -21, 72, 40, 5, -71, 22, -33, 62, 91, -66, 46, -32, -77, 24, 34, -43, 38, -89, 42, 23, 59, 49, -71,
    -39, 34, -71, -92, 47, 10, -27, 67, -32, -68, -2, -22, -3, -21, 4, -101, -93, 45, -87, -55, -12, -18, -43,
    -91, 74, 75, -43, 5, -37, -1, -50, -22, -34, -20, 52, -37, -98, -69, -57, 30, 15, -54, 71, 29, 31, -81, 6,
    -12, 3, 35, 6, -3, -62, -52, 78, -35, 86, -110, 0, 61, 66, 21, 47, 127, -15, -41, 102, -90, 40, -55, -6,
    15, 53, -39, -19, 3, 28, -13, 71, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_9_bias[10] = { /* 10 */
    1679, 4496, -2965, -3167, -1268, 13906, 1420, 1851, 15560, 4401,
};

static const int32_t conv_2d_9_multiplier[10] = { /* 10 */
    1632274160, 1401575999, 1808139856, 1546917830, 1117386252, 1718845707, 1312311166, 2129000992,
    1294426748, 1857188693,
};

static const int8_t conv_2d_9_shift[10] = { /* 10 */
    -8, -8, -8, -8, -8, -9, -9, -9, -9, -9,
};

static const conv_layer conv_2d_9_layer = {
    14, 14, 10, /* input: height, width, channels */
    14, 14, /* convolution: height, width */
    14, 14, 10, /* output: height, width, channels */
    3, 3, 1, 1, 1, 1, 1, 1, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -13, -128, 127, /* zero points, range of the output */
    conv_2d_9_weights, conv_2d_9_bias, conv_2d_9_multiplier, conv_2d_9_shift
};

static const pool_layer average_pool_2d_10_layer = {
    28, 28, 8, 14, 14, /* input, output */
    2, 2, 2, 2, 0, 0, /* window */
    -128, 127 /* range of the output */
};

static const int8_t conv_2d_11_weights[111] = { /* 10x1x1x8 */
    -80, -14, 28, 37, 20, -127, -30, -15, 49, 42, -106, 127, -12, -116, -43, -113, 127, 14, -38, -53, 100, -4,
    -87, -46, 31, 36, -47, -61, -24, 25, 80, -127, -63, 127, 35, -45, -56, 16, 18, 13, 4, 2, -127, 17, -22,
    -18, 36, -14, -24, -78, -2, 116, -91, 0, 127, 8, 111, 28, -73, -93, -83, -3, 127, -19, 37, 31, -127, -74,
    37, 53, 0, 11, -7, 50, -20, -40, 18, -71, 43, -127, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_11_bias[10] = { /* 10 */
    1893, -2202, -4689, -4145, -3642, 3731, 1423, -6350, 1137, 840,
};

static const int32_t conv_2d_11_multiplier[10] = { /* 10 */
    1521205141, 1430559611, 1296026016, 2124479058, 1168592115, 1933482778, 1628930262, 1214655895,
    1540522425, 1873511188,
};

static const int8_t conv_2d_11_shift[10] = { /* 10 */
    -7, -9, -8, -11, -9, -10, -8, -10, -9, -9,
};

static const conv_layer conv_2d_11_layer = {
    14, 14, 8, /* input: height, width, channels */
    14, 14, /* convolution: height, width */
    14, 14, 10, /* output: height, width, channels */
    1, 1, 1, 1, 1, 1, 0, 0, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -39, -128, 127, /* zero points, range of the output */
    conv_2d_11_weights, conv_2d_11_bias, conv_2d_11_multiplier, conv_2d_11_shift
};

static const add_layer add_12_layer = {
    -39, 1844851401, -1, /* left: zero point, multiplier, shift */
    -13, 1073741824, 0, /* right */
    1, 1922004499, -18, -128, /* sign of the right, output */
    -128, 127, /* range of the output */
    {1, 1, 1, 14, 14, 10}, {0, 0, 0, 140, 10, 1}, {0, 0, 0, 140, 10, 1} /* shape, elements to the next of each dimension */
};

static const int8_t conv_2d_13_weights[931] = { /* 10x3x3x10 */
    -80, 14, -46, -66, -27, 39, 38, -60, -13, -59, 23, -40, -7, -21, -15, 56, 68, -19, -34, -38, 48, -32, 15,
    -30, -62, 48, 20, 23, -54, 8, -13, -21, -66, 43, -60, 27, 30, -2, 42, -54, -27, -46, 11, -36, -2, 88, 21,
    -22, -9, -6, 28, -32, 38, -11, 16, 62, -33, 8, -27, -9, -5, -16, -85, 111, 69, -22, -37, -54, 85, -42, 19,
    -60, -53, 52, 112, -36, -28, -18, -12, -71, 46, -16, -11, -27, 127, 27, 12, -82, -57, -29, 62, 56, -28,
    -71, -55, -44, -58, -38, -56, 92, -127, -55, 43, -26, -25, -43, 6, 16, -37, -18, 11, -56, 54, -21, -36,
    27, 2, 56, -26, -37, -17, 67, -34, -29, -53, 10, 41, 27, -37, -28, -118, -19, 35, -6, -81, 12, -9, 8, 7,
    -75, -3, 33, -10, 3, -20, 49, -42, -43, 44, 12, 10, 1, -21, -21, 14, 59, -6, -61, -32, -79, -80, -37, -10,
    19, -21, -40, -3, -10, 18, 27, -42, 36, -19, 9, -28, 38, 52, 19, 70, 20, -48, 105, 28, -27, -6, -73, -89,
    -58, -61, -38, -27, 6, 79, 28, -9, -1, -40, -84, 45, 14, 3, 97, 74, 8, -44, -120, -50, 15, -23, -40, 23,
    62, 64, 81, 23, -53, 1, -61, -56, -35, 3, 113, 24, 30, -9, -47, 33, -2, 30, -60, -59, 45, -39, -98, -20,
    -28, -20, -46, -28, -4, -70, -44, -47, 49, -127, 72, -22, 0, 5, -29, -3, 57, -35, 20, -63, 56, -10, 15,
    36, -100, -44, -107, -42, -56, -29, 76, -53, -63, 16, -81, 33, -35, -20, -100, 15, 36, -12, -12, -51, -17,
    19, 88, 34, -85, -10, -3, -75, -27, -81, -30, 32, 35, 50, 0, -10, -32, -75, 39, -127, 37, -5, -90, -23,
    13, -43, 13, -54, 48, 21, -118, 0, 16, -42, -35, 11, -83, -2, -7, -64, 26, -31, 12, 2, 40, 70, -14, -10,
    18, -88, 68, 2, -106, -55, 76, -20, 38, -73, 70, 18, -95, -10, 44, -53, 16, -38, -14, -44, 8, -50, 18,
    -41, 39, 4, -64, 45, 102, -84, -35, -100, -81, 3, -29, -24, 58, 30, -78, -54, 16, -61, 2, 75, -44, 6, 23,
    2, -127, -41, 24, -57, -1, 86, -31, -17, -35, 0, -104, -14, 59, 19, 6, 29, -28, -33, 56, 58, 63, 22, 5,
    -5, -11, 47, -27, -4, 14, 39, 11, 15, -28, -8, 7, 92, 11, -11, -47, 27, -25, -10, -84, 12, 15, -86, -29,
    -33, 65, -101, 36, 8, 7, 74, -12, -31, -10, -57, 3, -11, 26, -4, 3, 54, 55, -34, 67, -63, -26, -32, 39,
    -43, 12, 18, 61, -4, -67, -58, 65, -23, 42, -23, -30, 31, 25, 8, -52, -32, -1, -44, -14, -2, -12, 4, -12,
    32, -3, -25, -54, -32, 42, -84, -26, 100, 7, 53, -34, -31, -50, -63, 33, -19, -57, 63, 4, 26, -15, -20,
    -47, 11, -51, -53, -6, 82, 19, -29, -7, -1, -30, 73, 3, -20, -22, 110, 2, 56, 47, 20, 29, 57, -2, 49, -64,
    -101, -61, -22, -3, -12, -46, 101, -127, 13, -28, -99, 2, -54, 40, 1, 31, 24, 8, -11, -38, 10, 48, 37,
    -50, 29, -80, 11, -9, -1, -29, 58, -49, 29, -56, -51, -68, -13, 15, 33, 111, 47, -29, 92, 16, -10, -40,
    -23, -61, 56, 35, -67, -62, -44, 60, -30, 64, 10, 89, -17, -72, -66, 39, -8, -58, 69, 57, -65, 74, -16,
    23, 14, 1, 84, -39, -26, 66, -3, 7, -4, 42, -55, -58, -32, 38, 57, 37, 24, -56, 64, -46, -68, -6, -41,
    -10, 73, 28, -28, -127, -11, 7, 44, -23, -36, -1, -101, 68, 85, -60, -67, 37, -74, 24, 119, -51, 19, 61,
    -41, 41, 5, -13, -113, -73, 25, 47, -31, 109, -11, 85, -32, 29, -9, -21, -46, -25, -60, 39, 4, 127, -61,
    -72, -23, -16, 110, 28, 7, -14, -32, -26, 27, 46, -58, 7, -7, 61, -8, 20, -29, -30, -1, 67, 35, 70, -14,
    -51, -3, -42, 4, 44, -76, -74, 4, 21, 87, 108, -12, 24, -12, -18, 30, 68, -43, 13, 9, 70, -33, -29, -26,
    13, -5, 37, 57, -39, 30, -80, -3, -72, -50, 28, -2, -76, 93, -19, -5, 33, -34, -36, -10, -13, -61, 27,
    -127, -11, -52, 8, -14, -36, 35, -47, -7, 34, -81, -1, 25, -26, -39, 1, 72, -40, 81, -28, -41, 1, 24, 22,
    20, -24, 28, -8, -20, -44, -25, 32, -60, 18, -64, -59, 13, -51, -21, -22, 42, -8, 22, -24, -52, -5, -64,
    -49, 59, 15, 50, -6, 0, -17, -10, -36, 35, 1, 26, -79, 94, 42, -53, 55, 17, -28, 70, 29, -1, -40, 64, 13,
    38, 21, 77, -45, 23, 12, -55, 86, -1, 10, 6, 2, -16, -18, -2, 94, -23, -35, -41, -74, -58, -13, 13, -9, 1,
    34, -52, 0, 14, -127, -1, -61, -69, 45, -48, -6, -84, -85, 20, -77, -21, -10, 75, 20, -19, 26, 68, -29,
    -78, -103, -59, -60, -6, 2, -4, 0, 19, 18, -52, -80, -3, -19, 12, 61, 22, 2, 4, -55, 2, -3, -52, 9, 121,
    0, -65, 19, 120, 1, -11, 15, -32, -45, 42, 27, 78, -51, 42, 58, -30, 8, 61, -7, 59, 82, -18, -5, -14, -32,
    21, 89, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_13_bias[10] = { /* 10 */
    -1279, 4400, 9732, 13187, -3506, -1209, 1686, -7423, 1644, 8296,
};

static const int32_t conv_2d_13_multiplier[10] = { /* 10 */
    1950149664, 1360425287, 1976470553, 1695784125, 1194098326, 1259623398, 1825886202, 1895966323,
    1479604909, 1426045884,
};

static const int8_t conv_2d_13_shift[10] = { /* 10 */
    -8, -7, -8, -8, -7, -7, -8, -8, -7, -8,
};

static const conv_layer conv_2d_13_layer = {
    14, 14, 10, /* input: height, width, channels */
    14, 14, /* convolution: height, width */
    14, 14, 10, /* output: height, width, channels */
    3, 3, 1, 1, 1, 1, 1, 1, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -128, -128, 127, /* zero points, range of the output */
    conv_2d_13_weights, conv_2d_13_bias, conv_2d_13_multiplier, conv_2d_13_shift
};

static const int8_t conv_2d_14_weights[931] = { /* 10x3x3x10 */
    -5, -8, -66, -51, 117, -12, -18, 63, -18, -60, 16, 50, 19, -52, 31, 47, 6, -34, 10, -98, 69, -19, -39, -8,
    -48, 43, 102, -98, 45, 3, -50, -19, -10, -33, 17, -61, 31, 62, -7, -101, -2, 1, 4, -19, -11, 1, 26, 21,
    33, -1, 25, -4, -1, 63, -36, -38, 65, -81, 47, 81, -102, 8, 40, -6, 3, -69, 2, -13, 17, -55, -102, 31,
    -57, -34, -40, -24, 26, -15, 36, 40, 18, -13, 40, -11, -50, -127, 46, -54, 19, 70, -30, 104, 73, -50, -47,
    -29, 26, 33, 40, 77, 31, 79, -4, -59, 14, -8, 20, 24, 72, 127, 64, -55, -13, -66, 0, -45, 22, -24, 32, 43,
    -27, 42, -32, -64, -81, -33, 22, -26, -35, -7, 47, 29, -71, 28, -4, 50, 23, -18, -33, 45, 9, -39, -70, 31,
    -3, 23, -46, 3, -31, -3, -84, -2, -121, 45, -110, 105, -5, -42, 47, -32, 2, -39, -57, 109, -55, -35, 22,
    43, -24, -49, 6, -39, -31, 102, -34, -78, -21, 33, 10, -63, 116, -41, -29, 63, 33, -127, 61, -12, -97,
    -27, -40, -41, -8, 42, 79, -88, -61, 41, -25, 39, 20, -8, -28, 2, 59, -94, 33, -53, -77, -6, -6, -75, 11,
    -37, 76, 46, 29, -33, -7, 13, -15, -61, 26, -7, 70, 3, -25, 11, -50, -7, 41, -32, 46, 42, 80, 7, -38,
    -112, -14, 36, -28, -56, 10, -78, 8, 48, 88, -84, -50, -28, 7, -20, -59, 23, 40, -88, 43, -73, -103, -43,
    62, -44, -12, 29, 108, -26, -58, -61, -58, -9, -30, 45, 62, 89, -55, -58, 24, -51, -86, -38, 4, 39, -20,
    54, -62, -78, 62, -98, 31, -28, 87, -41, 87, 21, -50, -33, 79, 58, 60, -50, -63, 43, 86, 26, -10, -25, 38,
    -49, -5, 17, -2, -62, -95, 39, -39, -25, 17, -21, -1, -39, 70, -103, -74, 57, -90, -19, 69, 94, 37, -12,
    45, 81, 87, -49, 17, -18, -19, -3, 90, -25, 33, -39, 57, -74, -35, -97, 23, 10, 24, -127, 65, -23, -87,
    83, -44, -67, -36, -56, 3, -84, -20, -51, -69, -42, -39, 25, 56, 98, 2, 12, -5, 38, -97, -9, -21, -73, 99,
    19, 15, 33, 45, -1, -120, -46, -24, -89, 55, -73, -29, -26, -10, 23, 48, 37, -29, -29, 26, 124, -11, -59,
    -69, 9, 24, 57, -15, -53, -13, 36, -54, -54, 38, 5, 13, -13, -89, 1, -33, -13, -61, -76, -43, -26, -81,
    63, -51, -60, -30, 56, -36, -48, -75, -3, -42, 22, -40, 10, -61, 59, -39, -23, -22, 64, 69, 3, -62, 127,
    -101, 96, -63, 10, -51, -69, -38, 56, -43, 62, 49, 41, -78, 30, -5, -6, -28, 52, -72, 25, 57, 66, -50, 58,
    16, -1, -61, 97, -69, -98, 81, 44, -82, 75, -51, -12, -41, 27, 16, 75, -44, -34, 4, 19, -35, -24, 32, 48,
    -46, -7, -16, -61, -31, -5, -16, 44, -28, 48, -54, -80, 22, -35, -20, -3, -112, -40, -98, -17, -87, 27,
    -4, -13, -15, 62, -36, 13, -12, 29, -40, -79, 23, -63, -50, 49, -57, 43, -127, -5, 14, -37, 50, -31, 3,
    62, 24, 9, -12, 6, -14, 96, 9, 18, -21, -2, 5, 19, 15, 21, 8, 28, -12, -17, -57, 36, -56, 70, 23, -31, 8,
    -64, -16, 5, -104, 26, 66, 19, 39, -65, -3, 103, -39, -10, 1, -44, -19, 8, 43, -21, 19, -22, -10, -3, -19,
    10, -36, 6, 16, -33, 30, -127, 15, 6, -17, 27, 55, -17, 2, -41, -23, 111, 7, -61, 10, -32, -32, -15, 61,
    -18, 3, 48, 9, -28, 5, -2, 11, 7, -5, -30, -9, 57, 14, -21, -4, -30, 45, -44, 0, -28, 46, -40, -17, -8,
    -79, 26, -33, -8, -73, -24, -27, 23, -33, -16, -34, 8, -71, 42, -54, -127, -57, 40, 44, -25, 26, -3, 22,
    -43, 69, -20, 23, 24, 43, 23, -22, 55, -59, -22, 15, 34, -50, 23, 47, -24, -2, 9, -37, 15, 28, -41, -67,
    -25, 76, -44, -23, -16, -25, -81, 87, -12, 46, -15, -7, 30, -29, 23, -57, -87, 28, 51, -24, -11, 2, 22,
    -41, -48, -5, -52, 10, 4, -74, 106, 87, -21, -10, -19, 16, 127, -67, -1, 122, 64, 37, -5, 19, 24, 48, 55,
    4, 32, 41, 7, -87, 112, 82, -40, 57, -18, 10, 33, -51, -48, -97, 65, 14, -93, 72, 101, -26, 62, 74, -7,
    70, 7, -16, 68, 76, 64, 69, 37, 17, -19, -27, 41, 18, -5, -27, 49, 58, 27, -75, -122, 5, 4, 70, 2, -12,
    17, 31, 45, 28, -23, 5, 65, -45, 43, 24, 33, 40, 42, -39, 18, -27, 35, -38, -51, 32, -1, -19, 90, -43,
    -90, 61, -69, 100, 11, -23, -19, -8, 95, 15, -6, 60, -42, -15, -56, -10, -12, 29, 74, 8, -66, 52, 64, 44,
    -47, -67, 34, 13, 127, -32, -43, 37, 103, -31, -1, -8, -32, -13, -61, -33, 22, 34, 25, -63, -5, -27, -38,
    -11, -49, -9, 3, 7, 21, -21, -9, -43, -19, -8, 51, -3, 30, -13, 48, 13, -8, -97, -5, -53, -121, 14, -39,
    -11, -19, -18, 8, -48, -47, -18, -122, 23, -5, -18, 19, 55, -33, 7, -78, -45, -13, 49, 53, -3, 14, 49,
    -75, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_14_bias[10] = { /* 10 */
    4737, -3186, 3571, 923, 6536, 5771, -3286, 5508, -24620, 4421,
};

static const int32_t conv_2d_14_multiplier[10] = { /* 10 */
    1896748147, 1129464579, 1727234699, 1539301817, 1875413232, 1618233826, 1165622463, 1985268386,
    1237098425, 1194139505,
};

static const int8_t conv_2d_14_shift[10] = { /* 10 */
    -9, -8, -9, -9, -9, -9, -8, -9, -9, -8,
};

static const conv_layer conv_2d_14_layer = {
    14, 14, 10, /* input: height, width, channels */
    14, 14, /* convolution: height, width */
    14, 14, 10, /* output: height, width, channels */
    3, 3, 1, 1, 1, 1, 1, 1, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, 5, -128, 127, /* zero points, range of the output */
    conv_2d_14_weights, conv_2d_14_bias, conv_2d_14_multiplier, conv_2d_14_shift
};

static const add_layer add_15_layer = {
    -128, 1944062639, -2, /* left: zero point, multiplier, shift */
    5, 1073741824, 0, /* right */
    1, 1125346208, -17, -128, /* sign of the right, output */
    -128, 127, /* range of the output */
    {1, 1, 1, 14, 14, 10}, {0, 0, 0, 140, 10, 1}, {0, 0, 0, 140, 10, 1} /* shape, elements to the next of each dimension */
};

static const int8_t conv_2d_16_weights[1291] = { /* 14x3x3x10 */
    -51, -36, 25, -15, 29, -4, 30, -63, 61, 62, -45, -14, -29, -63, 8, -18, -13, -50, 57, 59, -86, 17, -81,
    -127, -29, 8, -34, -31, 15, -5, -29, 16, 29, -57, 80, -57, 43, -23, 63, 93, -18, 6, -7, -97, 16, -77, -22,
    -30, 40, 98, -95, -2, -46, -85, -27, -26, -16, -35, 39, 72, 11, -14, 49, -46, 63, -60, 38, 10, 28, 49, 11,
    30, -19, -70, 75, -83, -19, -17, 11, 85, -81, -3, -70, -51, -15, -52, -31, 12, 4, 47, 127, -2, 13, 7, 18,
    -34, -22, -45, -71, 5, 108, -58, 27, -73, -49, -49, -41, -18, -35, 25, 77, -57, 59, -58, -37, -53, -43,
    -7, 12, 2, 94, -24, -24, -56, 10, 36, 0, -1, -48, -9, 95, -29, 15, -117, -10, 39, -19, -9, -58, 63, 23,
    -11, 43, -64, -44, 25, -11, -78, 1, 40, 27, -13, -45, -69, 2, 39, -8, 48, -33, -10, 12, 20, -77, -100, 9,
    87, -14, -3, -44, 43, -23, 11, -64, -38, -4, 86, -2, -42, -20, 59, 29, -30, 6, -33, 109, -8, 29, 17, 29,
    8, 103, -82, -29, 5, 127, -44, 17, 71, -14, -6, 37, -74, -30, 51, 83, -5, -11, 119, -42, -18, 57, -52, 11,
    26, 65, -73, -56, 43, 14, -13, 40, -78, 9, 38, 88, -88, -23, 42, -65, 57, 17, -52, 35, 41, 76, -27, 36,
    35, -69, 62, -39, -60, -26, 22, 30, -54, -61, 16, 10, -21, -53, -91, -38, 57, 49, -88, -26, -37, -52, 45,
    -12, -38, -14, 40, 59, -54, -3, -75, -16, 58, -15, 53, -17, 76, 46, 56, 2, -49, -39, 38, 45, 27, 62, 44,
    50, 59, -14, -127, 20, 28, 39, 4, 50, 15, 23, 35, -16, -67, 22, -2, -32, 30, -23, 65, 41, -18, 74, -28,
    -6, 48, 18, 58, 14, 116, 56, 0, 18, -45, 19, 19, 49, 51, 47, 91, 33, 22, -30, -22, 16, -9, 13, -59, -49,
    28, 32, -73, 40, -4, 19, 43, -14, -28, -66, 61, 26, -96, 7, 27, -23, 11, 24, 3, -30, 48, 40, -36, -5, -1,
    -21, -43, -7, 92, 33, -13, -53, 17, -13, 3, -69, -29, -41, 62, 24, -10, -48, 18, -11, -49, -71, 68, -66,
    60, 16, 36, -11, 15, -36, -9, -23, 31, -13, 93, -39, -16, -69, 55, -1, -27, -41, -1, -60, 88, 13, 3, -6,
    40, 12, -56, -51, -1, -23, 51, 15, 9, 44, 11, -18, -71, -6, -51, 25, 54, -32, -23, -8, -52, 61, -83, -23,
    -5, -57, 49, -8, 55, 50, -29, -12, -122, -56, -20, -51, 2, -15, 18, 23, -60, -35, -127, -6, -39, 34, -29,
    32, -9, 21, -5, 50, 45, -69, -18, 46, -55, 39, -21, 44, -7, 68, 42, -97, -13, -3, -50, 42, -11, 17, -2,
    27, 18, -38, -14, 0, 8, -23, -5, 43, -22, 116, -37, -61, -47, -6, -34, -1, 7, 46, 44, 127, 1, -100, 9, -8,
    -57, 14, -2, 47, 60, 63, -17, -33, 19, 14, 23, -2, 46, 10, 36, 90, -59, -29, -15, -17, -10, -5, 62, 48,
    29, 100, 10, -36, 31, -7, -48, -3, 37, 49, 13, 41, 30, 2, 45, -50, 98, -9, -18, 8, 75, 37, -13, -4, 5,
    -127, 70, -22, -22, -55, 116, 40, -4, -4, -27, -90, 40, -18, -51, -76, 110, 51, 3, 35, -41, 4, 60, -20,
    -3, -65, 65, 3, 15, -6, 35, -8, 32, -8, 11, -94, 108, 23, 18, 10, 27, 11, 37, -5, -30, -94, 75, 43, 11,
    43, 15, 41, 37, 42, 37, -84, -39, -5, 50, -47, 88, 54, -10, 14, 47, -98, 13, 9, 62, -51, 99, 28, 40, 3,
    44, -69, -52, 7, 12, 1, 70, 32, 72, -57, 4, -9, -53, -4, 52, 83, 52, 42, 109, -109, 6, -5, -80, 2, 80, 70,
    27, 66, 46, -101, 37, 6, -68, 14, 54, 37, -38, -9, 65, -127, 5, -65, -17, -44, 47, 69, -12, 52, 127, -93,
    -14, -71, -1, -43, 61, 59, -24, 68, 95, -18, -34, -23, 30, 12, 31, 45, -89, -5, 21, -47, -31, -21, 9, 5,
    -7, 34, -79, 54, 122, -80, -51, -31, 19, -11, 36, 20, -57, 92, 85, -4, -6, -27, 89, 5, 30, -20, -84, -25,
    7, -23, 30, -17, -20, 20, 41, 20, -60, -54, 17, -46, 72, -24, -65, 27, 51, 9, -65, -76, 18, -18, 44, -6,
    -45, 9, 21, -11, -48, -48, 12, 21, 30, -15, -50, 26, 34, 20, -48, -48, 20, 3, 39, -65, -127, -9, 27, 25,
    -39, -42, 5, -6, -6, -45, -66, -30, -24, 1, -28, -62, -8, 16, -4, -19, 2, 52, 25, -8, -10, 11, -1, 4, -17,
    -49, -30, -13, 14, -20, 10, 43, 2, 35, -35, -34, 4, -56, -2, -24, 9, -10, 82, 23, -64, 61, -40, 35, -11,
    -3, 36, -76, 89, 58, -122, 64, -53, -15, 22, -93, -48, -7, 116, 37, -61, 49, -28, 46, 32, -82, -82, -69,
    115, 35, -115, 116, 58, 38, -12, -81, 57, -54, 106, 71, -87, 85, 63, 67, -40, -127, -10, -85, 32, 57, -36,
    40, 51, 68, -20, -91, -69, -30, 39, 6, -93, 72, 93, -57, 12, -59, 86, -25, 25, 30, -44, 109, 2, -50, -32,
    -54, 72, -93, -74, 30, -7, 72, -106, -18, -5, 19, -10, 18, 51, -87, 24, -32, -47, 14, -73, -38, -15, -3,
    44, -45, 40, 9, -19, 42, -70, -87, 38, 1, -2, -1, 9, 38, 64, 21, -56, -23, 62, 1, 82, -123, 59, -44, -83,
    9, -78, -78, 45, 31, 41, -36, 95, -31, -91, 43, -53, -88, 41, 74, 49, 14, 53, 10, -34, 45, -38, 15, 16,
    -50, 33, -105, 2, -23, -127, -23, -39, -87, 65, 16, 19, -39, 41, -63, -113, 14, -28, -108, 43, 26, 63, 40,
    44, -81, -63, 54, 28, -29, -26, 53, -82, 27, 39, 4, 14, 33, -17, -16, 20, -29, -89, -9, -2, -21, -4, -42,
    10, 16, 21, -96, -53, -24, 3, -42, 9, -22, 16, 0, -6, -29, -35, -17, 9, -12, 53, 42, -38, -8, 22, -29,
    -64, -3, -40, -21, 75, -6, -19, 17, -14, -41, -56, -8, 2, -10, 24, -5, -30, -7, -33, -9, -66, 8, 17, 23,
    72, -18, 4, 1, 10, -24, -70, -2, -45, -6, 127, 9, -9, 36, -1, 5, -63, -30, -21, -11, 3, -4, -61, 35, -4,
    -127, -60, 34, 39, -43, -11, -28, 6, 6, -70, -81, -81, -10, 37, -13, -60, 27, 65, -21, -17, -25, -18, -16,
    -21, 23, 24, 16, 91, -1, 74, -81, -34, 25, 12, -72, 44, 18, 51, 12, -32, -52, -25, 22, 65, -1, 28, 31, 83,
    13, 37, 30, 0, -7, 40, 34, 2, 5, 74, -14, 91, -32, -35, 25, 19, -79, 67, 33, 59, 43, -70, -11, 22, 41, 52,
    -5, 59, 58, 115, 6, 38, 11, 64, 37, 60, 46, 23, 39, 46, -30, 74, -25, -12, 34, -36, 24, -47, 32, -16, 70,
    -118, -15, 11, 127, -65, -23, -13, 37, -57, 47, -62, 25, -37, 87, -81, 14, -8, 10, -40, 24, 58, 25, -27,
    110, 27, -23, -27, 15, -57, 68, -97, 60, -90, 105, 11, 26, 27, 59, -125, 52, -29, 76, -63, 0, -52, 82, 42,
    80, -58, 48, 54, -14, -3, 78, 20, -33, -40, -7, -8, -18, -97, 69, -97, -35, 9, 8, 29, 16, -48, -7, -48,
    92, -75, -73, -63, -1, 37, 34, -59, -28, 21, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_16_bias[14] = { /* 14 */
    5264, -6030, -18684, -16319, 4324, -13946, -19795, -10809, 14803, -7929, 4496, -3501, -21868, -636,
};

static const int32_t conv_2d_16_multiplier[14] = { /* 14 */
    1236844757, 1836963868, 1554589511, 1602025884, 1676674987, 1530901340, 1475151090, 1152563658,
    1904611834, 1350967941, 1423119912, 1128190392, 1542480069, 1459647481,
};

static const int8_t conv_2d_16_shift[14] = { /* 14 */
    -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -7, -8, -8,
};

static const conv_layer conv_2d_16_layer = {
    14, 14, 10, /* input: height, width, channels */
    7, 7, /* convolution: height, width */
    7, 7, 14, /* output: height, width, channels */
    3, 3, 2, 2, 1, 1, 0, 0, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -128, -128, 127, /* zero points, range of the output */
    conv_2d_16_weights, conv_2d_16_bias, conv_2d_16_multiplier, conv_2d_16_shift
};

static const int8_t conv_2d_17_weights[1795] = { /* 14x3x3x14 */
    14, 5, -16, -1, -31, 9, 43, -4, -30, -47, -14, 49, -60, 49, 6, -29, 47, -6, -68, -21, 90, 38, 6, -21, -12,
    63, -78, -13, 4, -6, -33, 18, -34, -16, 46, -25, 7, 0, 2, 68, -62, 20, -20, 12, 8, -25, -30, -29, 13, 3,
    -13, 35, -2, 20, -39, 59, -11, -51, 45, 1, -105, -30, 43, 22, 52, 35, 17, 67, -53, 27, 18, 6, 5, 2, -17,
    -37, 10, -25, 39, 42, 3, 49, -49, 68, -24, 18, 3, -26, -55, -23, 6, 4, -49, 76, -13, 92, -33, 99, -27,
    -65, 23, 4, -127, -21, 74, 42, 23, 63, -22, 93, -13, -10, -6, -13, 26, -7, -33, -23, 19, -33, 49, 47, -11,
    52, -31, 60, 14, -32, -48, 49, 42, -55, -31, -40, 17, 26, -39, 61, -12, 39, 34, -4, -49, 57, 35, -24, -1,
    -38, -23, 15, -19, 9, -25, 24, -30, -11, -39, 50, 41, -31, 8, -54, 6, 25, -42, 89, -44, 2, 24, -19, -81,
    127, 66, -23, -35, -6, 1, -2, -33, 18, 18, 2, 26, 1, -46, 101, 45, 25, -14, 14, -12, -36, -31, -28, 3, 11,
    -12, -11, -46, 109, 51, 9, -4, 7, -13, 5, -60, -7, -13, -32, -30, 16, -52, 75, 98, -53, -21, -53, -9, -45,
    -53, 61, 47, -32, -6, 9, -45, 84, 86, -7, 20, -24, 2, -77, -56, -9, 34, 1, -28, 5, -65, 57, 104, -14, -11,
    -51, -37, -36, -81, 14, -15, -26, -32, 29, 127, -67, 29, -3, 55, -26, 16, -21, 2, -6, 46, -14, -13, 17,
    87, -46, 24, -18, 20, -29, 18, 0, -3, -15, 20, 16, -16, 38, 109, -11, 7, 33, 53, 6, -11, -37, -20, -44,
    68, 7, -60, 20, 119, -31, 15, 23, 54, -26, 5, -28, -24, -30, 37, -40, -29, -8, 93, -30, 38, -15, 24, -25,
    0, -10, -10, -25, 16, -19, -7, 24, 115, -16, -6, 24, 58, -18, -24, -27, -14, -24, 52, -18, -81, 24, 54,
    -56, 19, -2, 83, 48, -31, -34, -31, -19, 44, -43, -34, -11, 58, -28, 21, -16, 10, 50, -27, -8, -22, -4,
    23, -35, 19, 3, 47, -33, -14, 16, 60, 58, -80, -34, -15, -9, 29, -33, 26, -23, 4, 21, -25, 31, 51, -62,
    -27, 24, 17, 23, 127, -54, -61, -17, -9, 7, -15, -3, -27, -59, -27, 27, 22, -69, 91, 4, 20, 1, -50, 29, 0,
    32, 48, -16, -62, -9, -10, -50, 125, 13, 30, -10, -27, 38, -5, 50, 26, -29, -44, 44, -20, 5, 92, -58, -34,
    8, -35, 16, -20, 4, -47, -46, -38, 19, 5, -61, 50, -31, 16, 9, -29, 39, -13, 30, 24, -24, -60, 34, -37,
    -36, 98, -20, 4, -4, -25, -6, -29, 47, 30, 9, -81, 52, -9, 13, 113, -52, -29, 21, -29, 3, -42, -1, -6,
    -32, -47, 44, 17, -21, 65, -35, -27, 17, -8, 11, -42, 10, 74, -13, -58, 52, -40, 20, 110, -11, -21, 82,
    36, 10, 15, -55, -11, -64, 21, -29, 5, 36, 32, -55, -13, 71, 39, -7, 60, -14, 22, -25, 16, 9, -30, -27,
    -4, -52, -27, 127, -5, 30, 7, -17, -26, -32, 43, 12, -29, -3, -14, 33, -32, 106, 30, 7, -11, -51, -16,
    -60, 21, -16, -15, 15, 35, 42, -31, 63, 34, 17, 3, -21, 13, -54, 16, -9, -38, -15, 15, 31, -35, 105, 4,
    39, 17, -30, 12, -56, 35, 27, -42, 22, -2, 79, -53, 105, 18, 5, -12, -21, -34, -4, 46, 3, -37, 58, 8, 31,
    -23, 50, 32, 10, -8, -15, -16, -6, 11, -4, -28, 8, -7, 39, -13, 49, 8, 21, -30, 25, 20, -5, 37, -7, -13,
    -15, -30, 37, -42, 20, -25, -16, -39, 20, -23, -4, -17, -21, 115, -16, -29, -17, -17, 25, -16, -19, -32,
    25, -10, 0, 14, 9, 86, 19, -1, -29, -43, -9, -22, -39, -15, 12, -14, -11, 21, -12, 72, -11, -8, 12, 32,
    -6, -32, -17, -26, 22, 12, 22, -12, -27, 84, -19, -31, -19, 46, -3, -22, -17, -29, 14, -10, 21, -14, 10,
    59, 8, -4, -2, -15, -17, -25, -43, -18, 9, -27, 18, 5, 9, 57, -18, -14, -24, -11, -26, -6, -22, -9, 3, 21,
    26, -4, -34, 127, -30, -41, -14, 5, 1, -1, -33, 6, 15, 12, 22, 16, -27, 116, -41, -45, -7, -51, -14, 18,
    -43, -14, 0, 1, 14, 14, -44, 93, -29, -28, -13, -34, -29, 65, 85, 36, -4, -20, 26, -22, 39, 100, 49, 8, 9,
    -37, -41, 31, 55, 20, -22, -43, 2, 1, 19, 49, 32, -5, 19, 4, -34, 53, 118, -4, -35, -13, 37, -45, -1, 64,
    -7, 16, 30, -87, -8, 23, 71, -24, 31, 11, 28, -22, -10, 52, 0, 11, 21, -62, -14, 32, 27, -14, -14, 8, 6,
    -39, -5, 27, 37, 8, 9, -24, 16, 23, 80, 8, -27, 4, -12, -53, -6, 52, 33, 11, 16, -102, -37, 8, 62, -45,
    63, -6, 34, -35, 19, 127, 19, -20, 15, -46, -35, 4, 12, -33, 54, -26, 38, -46, 19, 106, 61, -20, -1, -12,
    23, 18, 58, -45, 57, -21, 56, -69, 5, 106, 48, -22, 13, -57, 36, -15, -23, -32, 26, -88, -67, 39, 32, -55,
    -84, 6, 29, -22, 12, -10, -3, -29, 19, -81, -79, 35, 71, -27, -76, 18, 5, -40, -7, -24, -26, -17, 43, -67,
    -79, 38, 36, -3, -17, 3, 32, -23, 5, -43, -6, 39, 30, -32, -11, 18, 15, -43, -55, -10, 75, 7, -21, -19,
    18, 23, 39, -19, 13, -18, 47, -22, -24, 16, 51, -26, -18, -44, -27, 30, 34, -37, 4, 45, 71, 1, -10, -18,
    68, 8, -7, -61, -35, 71, -6, -15, -70, 78, 19, -51, -77, 7, 56, 28, -16, -23, 9, 60, 12, -26, -33, 72, 51,
    -16, -90, 27, 62, -33, -12, -27, -47, 47, 45, -35, -23, 127, 46, 4, -100, 27, 55, -23, -34, 33, -31, -7,
    -22, 12, 72, 64, 1, -65, 16, -59, -30, -7, -7, 41, -27, 0, -23, 11, 64, 21, 12, -38, 11, -37, -24, 2, -58,
    60, -44, -1, -36, -3, 82, 38, 29, -25, 25, 6, -52, -6, -41, 26, -19, 26, 1, 41, 127, 59, -40, 1, -4, -46,
    -33, 4, -4, 35, -9, -23, -15, 22, 65, 11, -20, 15, -4, -29, -1, 41, -16, 41, -33, -11, -49, -12, 87, 28,
    10, 22, 7, 16, -41, -27, -61, -2, -22, -55, -24, 3, 46, -12, -16, -37, 74, -6, -27, 0, -33, 17, 12, -114,
    -15, 8, 31, -9, 0, -42, -12, 3, -28, 4, 9, -1, -13, -54, -15, -6, 41, 26, -8, -33, 0, -22, -54, -21, -12,
    -35, 11, -12, 127, 3, -44, 16, -37, -6, 1, 18, 27, -25, -23, -19, 0, -25, 85, -27, -35, 25, 0, 20, -13,
    -11, 17, 9, -32, -26, 5, -32, 118, 5, -26, 5, 4, 10, 6, 0, 37, 29, 0, -56, 18, -2, 107, -6, -30, -16, -21,
    -19, -3, 15, 6, -3, -15, -45, 0, -9, 71, -23, -8, -18, -8, 0, -12, -8, -11, 1, -21, -36, 22, -31, 110,
    -11, 5, -10, 8, 1, 2, 10, 12, 25, -7, -53, 20, 5, 90, 20, -38, -6, -17, 3, -19, 23, -8, -11, 4, -48, 7,
    -9, 75, -1, -17, 7, -8, 8, -31, -13, -22, -22, 8, -46, 16, -35, 107, 7, 19, 2, 1, 16, -9, 16, -13, -33,
    -9, 95, -23, 51, -8, 22, 0, 114, -45, -42, -26, -58, -21, 12, -7, 77, -14, 64, 8, 78, 7, 66, -43, -29,
    -11, -58, -67, 4, 0, 127, -25, 50, 11, 37, 29, 79, -68, 17, 13, -27, -28, -42, 45, 65, -9, 28, 11, 21,
    -28, 100, -22, -45, -20, -14, -24, -13, 51, 67, 2, 21, 6, 41, -33, 59, -31, -31, -11, -29, -33, -17, 26,
    92, -5, 20, 27, 24, -15, 76, -58, -25, -4, 1, -14, -53, 58, 9, 1, -1, 20, -31, -2, 49, -5, -13, 29, 12,
    -8, -32, 49, 32, 3, -27, 0, -8, 6, 53, -1, 2, 79, 5, -20, 6, 0, 11, 14, -14, -26, -34, -31, 48, -22, 4,
    18, 0, -30, 127, 100, 54, -33, -27, -50, 4, 23, 13, -46, 23, -50, -9, -65, 90, 94, 15, -21, -23, -12, 41,
    -11, 8, -25, -31, -62, 13, -43, 86, 78, 31, -77, 46, -40, 12, -26, 44, -46, -11, -47, -39, -85, 60, 75, 9,
    -42, -7, -34, -6, -26, -23, 4, 26, -17, 22, -6, 18, 57, 3, -5, -9, -17, 24, -60, 10, -36, 13, -52, 36, 13,
    32, 36, 22, -57, 16, -38, 11, -62, 46, -43, 19, -71, 26, 27, 107, 102, 18, -75, 23, -56, -1, 6, -13, 36,
    32, -10, 36, -42, 101, 54, 5, -40, 18, -60, 19, -44, 9, -3, 10, -28, 18, -8, 78, 33, 29, -49, 6, -93, 5,
    -83, 44, -29, 40, -57, 40, 0, -75, 29, -40, -44, -44, 4, -110, 46, -117, 118, -2, -75, 97, -31, -39, 37,
    25, -33, -27, -5, -79, 50, -65, 127, -24, -58, 115, -43, -25, 53, -41, -5, 12, -18, -94, 36, -54, 63, -36,
    -42, 110, -24, -34, 5, -51, -37, 15, -7, -102, 82, -65, 105, 28, -66, 29, -17, -8, 9, -8, -52, 21, -9,
    -66, 58, -48, 99, 4, -45, 64, 35, 21, 42, -34, -49, 78, -29, -72, 65, -17, 62, -15, -59, 33, 50, 14, 17,
    -7, -72, 106, -41, -55, 60, -44, 36, -18, -76, 16, 46, 14, 0, 23, -48, 72, -45, -58, 76, -7, 81, -25, 7,
    80, 37, 24, 18, -1, -53, 120, -51, -97, 43, 67, 49, 6, -24, 52, 47, 98, -30, -7, 41, -25, 36, -20, 22,
    -14, 47, -49, 1, -12, 19, 50, -32, -25, 7, -34, 18, -28, 32, -13, 38, -20, 4, 8, 40, 97, -41, -24, 9, -27,
    13, -16, 6, -20, 38, -36, -4, -7, -5, 29, -11, -40, 50, -14, 42, -8, 11, 1, 14, -49, -13, -9, 0, -31, -16,
    -46, 16, -18, 8, -21, 2, -3, 2, -9, -2, 1, 12, 32, -25, -28, 19, -13, 10, -8, 7, -14, 24, 0, -13, 8, -9,
    127, -10, -14, 27, -40, 18, -16, -22, -33, 31, -29, -3, 23, -11, 57, -10, -21, 27, -24, -6, -8, -33, 1,
    28, 8, -5, 15, 3, 104, 7, -8, 24, -27, -13, -13, -27, -15, 28, -17, 3, 21, -20, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_17_bias[14] = { /* 14 */
    -280, 3408, -229, 3305, -2194, 4063, -6803, 3323, 1624, 621, -5020, 3578, 1309, -8,
};

static const int32_t conv_2d_17_multiplier[14] = { /* 14 */
    1361198721, 2122153766, 1112020675, 1474823333, 1106492442, 1947888346, 1995628151, 2039638923,
    1274647043, 1102600955, 1155928328, 2002829735, 1090258253, 1672973728,
};

static const int8_t conv_2d_17_shift[14] = { /* 14 */
    -8, -9, -8, -9, -8, -9, -9, -9, -8, -8, -8, -9, -8, -8,
};

static const conv_layer conv_2d_17_layer = {
    7, 7, 14, /* input: height, width, channels */
    7, 7, /* convolution: height, width */
    7, 7, 14, /* output: height, width, channels */
    3, 3, 1, 1, 1, 1, 1, 1, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -38, -128, 127, /* zero points, range of the output */
    conv_2d_17_weights, conv_2d_17_bias, conv_2d_17_multiplier, conv_2d_17_shift
};

static const pool_layer average_pool_2d_18_layer = {
    14, 14, 10, 7, 7, /* input, output */
    2, 2, 2, 2, 0, 0, /* window */
    -128, 127 /* range of the output */
};

static const int8_t conv_2d_19_weights[171] = { /* 14x1x1x10 */
    -5, -6, 16, -75, 37, 127, -16, 26, 93, -34, -69, 28, 89, 127, 32, 99, -97, -95, -9, -44, 10, 23, 7, 9, 61,
    96, 21, 127, 62, 23, -17, 37, 71, 72, 69, 127, 51, 58, -85, 29, 25, -44, 127, -34, -2, -18, -53, 6, 7, 0,
    95, 32, -125, -8, -48, -127, 94, -49, -112, 50, 118, 91, -101, 96, 91, -86, 111, -45, -40, 127, -23, -14,
    91, 0, -1, -60, 127, -39, -7, -127, 5, 17, -107, -41, -14, -34, -31, 62, 127, -53, 11, -16, 33, 45, -2, 6,
    127, 5, -42, -16, 1, -38, -10, 56, -9, -127, 21, 64, 63, -64, 53, -13, 25, -80, -24, -87, -85, 5, -39,
    127, 52, 127, 34, -72, 44, 5, -39, 29, 46, -4, -43, 35, 60, 29, 111, -17, 56, -7, 50, 127, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_19_bias[14] = { /* 14 */
    -1637, 1449, -5003, -5619, 921, 5789, -2866, 6382, 2708, -151, 4263, 3080, -1321, -3071,
};

static const int32_t conv_2d_19_multiplier[14] = { /* 14 */
    2091201551, 2037593278, 1656839911, 1653645145, 1777766528, 2061889579, 1709945127, 1488205590,
    1505527549, 1671145611, 1735359396, 1409383469, 1355393446, 1907935342,
};

static const int8_t conv_2d_19_shift[14] = { /* 14 */
    -9, -9, -9, -9, -8, -9, -9, -9, -8, -8, -9, -8, -8, -9,
};

static const conv_layer conv_2d_19_layer = {
    7, 7, 10, /* input: height, width, channels */
    7, 7, /* convolution: height, width */
    7, 7, 14, /* output: height, width, channels */
    1, 1, 1, 1, 1, 1, 0, 0, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -85, -128, 127, /* zero points, range of the output */
    conv_2d_19_weights, conv_2d_19_bias, conv_2d_19_multiplier, conv_2d_19_shift
};

static const add_layer add_20_layer = {
    -85, 1073741824, 0, /* left: zero point, multiplier, shift */
    -38, 1942212611, -1, /* right */
    1, 1294053527, -18, -128, /* sign of the right, output */
    -128, 127, /* range of the output */
    {1, 1, 1, 7, 7, 14}, {0, 0, 0, 98, 14, 1}, {0, 0, 0, 98, 14, 1} /* shape, elements to the next of each dimension */
};

static const mean_layer mean_21_layer = {
    {1, 1, 1, 14}, {1, 7, 7, 1}, {686, 98, 14, 1}, /* output, reduced, elements to the next */
    -6272, 1262751924, -3, -128
};

static const int8_t fully_connected_22_weights[140] = { /* 10x14 */
    -65, 8, 28, 5, 59, -36, -27, 52, -40, -33, 11, 41, 127, -45, -4, 18, 127, 127, -26, -46, -38, -50, -74,
    81, -25, -38, -61, -33, 127, -29, 3, -30, 103, -46, -4, 13, -34, -38, 27, -1, -3, -29, -2, 127, -73, 9, 6,
    -32, 7, 2, -22, -11, -45, -46, -7, 27, 12, 32, 58, -42, -25, -30, 51, -87, 127, -68, 90, -21, -42, -37,
    -14, -59, -15, -8, -14, 111, 127, -46, -33, 25, -31, -8, -12, -38, 76, -5, -30, 8, -78, 13, -83, 69, 95,
    -29, -69, -50, 127, -13, -27, -25, -25, -44, -8, 39, -35, -21, -6, -55, 6, 127, -38, 37, -76, -32, -41,
    -40, 8, 47, -56, 121, 14, 127, 75, -62, -75, -49, -29, -47, 3, 34, -28, -21, 31, -24, -19, 37, -26, 19,
    -5, 127,
};

static const int32_t fully_connected_22_bias[10] = { /* 10 */
    -309, 50, 182, 496, 13, -205, 393, 80, -8, -665,
};

static const int32_t fully_connected_22_multiplier[10] = { /* 10 */
    1906352406, 1711401110, 2113432806, 1243559888, 2061599277, 2099434098, 1860900000, 1248878586,
    1752089199, 1222895908,
};

static const int8_t fully_connected_22_shift[10] = { /* 10 */
    39, 39, 39, 38, 39, 39, 39, 38, 39, 38,
};

static const fully_connected_layer fully_connected_22_layer = {
    1, 14, 10, /* rows, input size, output size */
    -128, -97, -128, 127, /* zero points, range of the output */
    1, /* multiplier and shift for each channel */
    fully_connected_22_weights, fully_connected_22_bias, fully_connected_22_multiplier, fully_connected_22_shift
};

static const int32_t softmax_23_exponential[249] = { /* 249 */
    2147483647, 1977248309, 1820507844, 1676192964, 1543317362, 1420975501, 1308332209, 1204617804,
    1109125320, 1021202947, 940249923, 865714428, 797087650, 733900768, 675722974, 622157166, 572837409,
    527427440, 485617278, 447121349, 411677138, 379042719, 348995185, 321329639, 295857227, 272403994,
    250809981, 230927797, 212621658, 195766714, 180247910, 165959278, 152803352, 140690337, 129537516,
    119268818, 109814147, 101108950, 93093840, 85714111, 78919373, 72663277, 66903117, 61599567, 56716446,
    52220423, 48080801, 44269340, 40760022, 37528890, 34553900, 31814745, 29292724, 26970631, 24832616,
    22864083, 21051602, 19382800, 17846285, 16431574, 15129011, 13929703, 12825468, 11808767, 10872662,
    10010764, 9217191, 8486525, 7813782, 7194368, 6624055, 6098953, 5615477, 5170326, 4760465, 4383093,
    4035636, 3715723, 3421171, 3149967, 2900263, 2670353, 2458669, 2263766, 2084312, 1919084, 1766955,
    1626885, 1497918, 1379175, 1269845, 1169182, 1076499, 991163, 912591, 840248, 773640, 712312, 655846,
    603856, 555987, 511913, 471332, 433969, 399567, 367893, 338729, 311877, 287154, 264391, 243432, 224135,
    206367, 190008, 174946, 161077, 148309, 136552, 125727, 115760, 106584, 98135, 90355, 83193, 76598, 70526,
    64935, 59788, 55048, 50684, 46666, 42967, 39561, 36425, 33537, 30879, 28431, 26177, 24102, 22192, 20432,
    18813, 17321, 15948, 14684, 13520, 12448, 11461, 10553, 9716, 8946, 8237, 7584, 6983, 6429, 5920, 5450,
    5018, 4620, 4254, 3917, 3606, 3321, 3057, 2815, 2592, 2386, 2197, 2023, 1863, 1715, 1579, 1454, 1339,
    1232, 1135, 1045, 962, 886, 816, 751, 691, 637, 586, 540, 497, 457, 421, 388, 357, 329, 303, 279, 257,
    237, 218, 201, 185, 170, 157, 144, 133, 122, 113, 104, 95, 88, 81, 74, 69, 63, 58, 54, 49, 45, 42, 38, 35,
    33, 30, 28, 25, 23, 22, 20, 18, 17, 16, 14, 13, 12, 11, 10, 9, 9, 8, 7, 7, 6, 6, 5, 5, 4, 4, 4, 4, 3, 3,
    3,
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
NETWORK_STEP(conv_2d_2, conv_2d(&conv_2d_2_layer, a + 7336, a + 1064, 4, (int16_t *)(void *)(a + 0), 0))

/* 3. CONV_2D 3x3, 28x28x8 -> 28x28x8, 430,336 MACs */
NETWORK_STEP(conv_2d_3, conv_2d(&conv_2d_3_layer, a + 1064, a + 832, 4, (int16_t *)(void *)(a + 0), 0))

/* 4. ADD, 28x28x8 and 28x28x8 */
NETWORK_STEP(add_4, add(&add_4_layer, a + 7336, a + 832, a + 7336))

/* 5. CONV_2D 3x3, 28x28x8 -> 28x28x8, 430,336 MACs */
NETWORK_STEP(conv_2d_5, conv_2d(&conv_2d_5_layer, a + 7336, a + 232, 4, (int16_t *)(void *)(a + 6504), 0))

/* 6. CONV_2D 3x3, 28x28x8 -> 28x28x8, 430,336 MACs */
NETWORK_STEP(conv_2d_6, conv_2d(&conv_2d_6_layer, a + 232, a + 0, 4, (int16_t *)(void *)(a + 6504), 0))

/* 7. ADD, 28x28x8 and 28x28x8 */
NETWORK_STEP(add_7, add(&add_7_layer, a + 7336, a + 0, a + 6272))

/* 8. CONV_2D 3x3, 28x28x8 -> 14x14x10, 134,480 MACs */
NETWORK_STEP(conv_2d_8, conv_2d(&conv_2d_8_layer, a + 6272, a + 982, 4, (int16_t *)(void *)(a + 0), 0))

/* 9. CONV_2D 3x3, 14x14x10 -> 14x14x10, 160,000 MACs */
NETWORK_STEP(conv_2d_9, conv_2d(&conv_2d_9_layer, a + 982, a + 832, 4, (int16_t *)(void *)(a + 0), 0))

/* 10. AVERAGE_POOL_2D 2x2, 28x28x8 -> 14x14x8 */
NETWORK_STEP(average_pool_2d_10, average_pool_2d(&average_pool_2d_10_layer, a + 6272, a + 2792))

/* 11. CONV_2D 1x1, 14x14x8 -> 14x14x10, 15,680 MACs */
NETWORK_STEP(conv_2d_11, conv_2d(&conv_2d_11_layer, a + 2792, a + 4360, 4, (int16_t *)(void *)(a + 0), 0))

/* 12. ADD, 14x14x10 and 14x14x10 */
NETWORK_STEP(add_12, add(&add_12_layer, a + 4360, a + 832, a + 832))

/* 13. CONV_2D 3x3, 14x14x10 -> 14x14x10, 160,000 MACs */
NETWORK_STEP(conv_2d_13, conv_2d(&conv_2d_13_layer, a + 832, a + 2792, 4, (int16_t *)(void *)(a + 0), 0))

/* 14. CONV_2D 3x3, 14x14x10 -> 14x14x10, 160,000 MACs */
NETWORK_STEP(conv_2d_14, conv_2d(&conv_2d_14_layer, a + 2792, a + 4752, 4, (int16_t *)(void *)(a + 0), 0))

/* 15. ADD, 14x14x10 and 14x14x10 */
NETWORK_STEP(add_15, add(&add_15_layer, a + 832, a + 4752, a + 0))

/* 16. CONV_2D 3x3, 14x14x10 -> 7x7x14, 56,000 MACs */
NETWORK_STEP(conv_2d_16, conv_2d(&conv_2d_16_layer, a + 0, a + 1960, 4, (int16_t *)(void *)(a + 2648), 0))

/* 17. CONV_2D 3x3, 7x7x14 -> 7x7x14, 70,756 MACs */
NETWORK_STEP(conv_2d_17, conv_2d(&conv_2d_17_layer, a + 1960, a + 2646, 4, (int16_t *)(void *)(a + 3332), 0))

/* 18. AVERAGE_POOL_2D 2x2, 14x14x10 -> 7x7x10 */
NETWORK_STEP(average_pool_2d_18, average_pool_2d(&average_pool_2d_18_layer, a + 0, a + 1960))

/* 19. CONV_2D 1x1, 7x7x10 -> 7x7x14, 6,860 MACs */
NETWORK_STEP(conv_2d_19, conv_2d(&conv_2d_19_layer, a + 1960, a + 0, 4, (int16_t *)(void *)(a + 688), 0))

/* 20. ADD, 7x7x14 and 7x7x14 */
NETWORK_STEP(add_20, add(&add_20_layer, a + 0, a + 2646, a + 686))

/* 21. MEAN, 7x7x14 -> 14 */
NETWORK_STEP(mean_21, mean(&mean_21_layer, a + 686, a + 0))

/* 22. FULLY_CONNECTED, 14 -> 10, 140 MACs */
NETWORK_STEP(fully_connected_22, fully_connected(&fully_connected_22_layer, a + 0, a + 14))

/* 23. SOFTMAX, 10 */
NETWORK_STEP(softmax_23, softmax(softmax_23_exponential, 249, a + 14, out, 1, 10))

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
    average_pool_2d_18(in, out, arena);
    conv_2d_19(in, out, arena);
    add_20(in, out, arena);
    mean_21(in, out, arena);
    fully_connected_22(in, out, arena);
    softmax_23(in, out, arena);
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
