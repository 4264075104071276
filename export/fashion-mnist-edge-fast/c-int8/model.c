/* 46,456 parameters, 1,201,388 multiply-accumulates. Generated code: do not edit. */

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

static const int8_t conv_2d_1_weights[121] = { /* 10x3x3x1 */
    21, 127, 35, 118, 78, 12, 4, -112, -59, -109, 51, 49, -127, -21, 18, -29, 109, 55, -45, 75, 43, -36, 127,
    17, 119, 117, 37, -62, 62, 11, -127, 124, 4, -27, -15, 35, 6, -52, 29, -42, -127, -47, 34, -46, 5, 66,
    127, 50, -97, -98, -21, -37, -3, 23, 74, 8, -94, 61, -127, -110, -5, -40, -33, -27, 72, -15, 63, 52, -127,
    52, -12, -55, -14, -127, -76, -54, -69, -14, 56, -4, 59, 53, 10, 62, -24, -127, -42, -95, -81, -56, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_1_bias[10] = { /* 10 */
    -34062, -1571, -522574, 1687, 4959, -3087, 5998, 3671, 5349, 19496,
};

static const int32_t conv_2d_1_multiplier[10] = { /* 10 */
    1526090491, 1229252165, 1502470018, 1191535895, 1409337966, 1360789228, 1114813955, 1716674815,
    1535257561, 1336076020,
};

static const int8_t conv_2d_1_shift[10] = { /* 10 */
    -9, -8, -18, -7, -7, -8, -8, -8, -8, -9,
};

static const conv_layer conv_2d_1_layer = {
    28, 28, 1, /* input: height, width, channels */
    28, 28, /* convolution: height, width */
    28, 28, 10, /* output: height, width, channels */
    3, 3, 1, 1, 1, 1, 1, 1, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -128, -128, 127, /* zero points, range of the output */
    conv_2d_1_weights, conv_2d_1_bias, conv_2d_1_multiplier, conv_2d_1_shift
};

static const pool_layer average_pool_2d_2_layer = {
    28, 28, 10, 14, 14, /* input, output */
    2, 2, 2, 2, 0, 0, /* window */
    -128, 127 /* range of the output */
};

static const int8_t conv_2d_3_weights[931] = { /* 10x3x3x10 */
    -6, 27, 0, -5, 127, 68, 23, -11, 113, 63, -2, 36, 0, 35, 42, 1, -30, -58, 58, -13, 16, 60, 1, 58, -86,
    -57, -7, -43, -83, -35, -18, -8, -1, -10, 31, 23, -19, -62, 47, -11, 23, 61, -1, 35, -58, -67, -25, -12,
    -30, -60, 57, 20, 0, 33, -39, -91, 16, 33, -105, 12, -58, 17, -1, -4, 3, 0, -17, -1, 8, -18, -22, -18, 0,
    -45, -42, -20, 30, 70, -50, -9, 28, -52, 0, -22, 58, -41, 57, 28, -18, 35, -59, -5, -2, -108, 4, -9, 14,
    -71, -56, 42, -33, 14, -2, -120, 40, 17, 48, -79, 2, 54, -43, 43, -1, -115, 76, 30, 14, -47, 102, 49, -64,
    90, -1, -42, -68, 73, -54, -9, 5, -38, -45, 59, -1, -68, -59, 84, -61, -127, 36, -21, -57, 19, 0, -28,
    -42, 104, -36, -72, 35, -24, 9, 56, -1, -31, -107, 95, -73, 29, 91, -30, 43, -12, 0, 13, -91, 72, -65,
    -24, 85, -4, 47, -18, 0, 18, -57, 76, -44, -56, 72, -7, -112, -5, -1, 46, -69, -43, 2, -66, -50, -56, -70,
    14, -1, 81, -102, -23, -27, -102, -62, -76, 28, 37, 0, -29, -71, 62, -40, -113, 12, -51, -77, -8, 0, 106,
    -24, -65, -15, -76, -39, -49, -18, -47, 0, 85, -40, 7, -14, -100, -14, -39, 50, -26, 1, -3, 18, 127, -28,
    -75, -6, 8, -11, -73, -2, -15, 54, -103, -7, -28, -16, -9, 10, -116, -1, -68, 60, 33, 11, -109, -13, 30,
    25, -44, -1, -17, 106, 64, 11, 14, 40, 29, 56, -14, -1, -32, -14, -17, 28, 9, -74, 70, 7, -92, 1, 16, -33,
    15, -43, -15, -10, -28, -56, -49, 1, 12, -33, -16, -35, -7, -29, -67, 48, 42, 0, -36, 109, 19, 65, -46,
    36, 127, 3, -64, 1, 97, 37, -13, -22, -125, -34, 29, 10, 2, 2, 59, 5, -44, -36, -9, -65, 13, -33, 62, 1,
    -24, 49, -2, 26, -42, 16, 27, 5, -43, 1, 18, -23, -31, -25, -44, -53, -25, 10, -5, 1, -30, 29, -3, -30,
    -11, -62, 12, -10, -16, -1, 22, 0, 1, -21, -10, -3, -7, 0, -24, 0, 32, -25, -13, 23, 30, -8, -7, 25, 31,
    0, -34, 16, 3, -6, -17, -8, 20, -12, -24, 0, 7, -13, 4, -15, -40, -3, -5, 9, -16, 0, 71, -25, -25, 24, 67,
    -2, -4, 9, 34, 0, -127, 24, 5, -8, -22, 13, 30, -9, -10, 0, 2, -8, 0, -15, 1, 3, -3, 8, -26, 0, 43, -11,
    -12, 13, 27, -5, -2, -8, 21, 0, -48, 20, 4, -20, -11, 13, 15, -95, -5, 1, 1, 13, 0, 1, -13, -13, -90, -90,
    -34, 0, -28, 9, 37, -31, -127, 1, -77, -55, -5, 0, 3, -14, 27, -91, -60, 3, -36, -8, -22, 1, -71, -69, 35,
    0, -21, -63, -40, 28, 13, 1, -42, -96, 13, 32, 103, -42, -27, 22, -5, 0, -5, 7, 10, 22, 64, -32, 18, 28,
    10, 0, -52, -52, -1, 21, 46, -32, 15, 15, 43, 0, -52, -73, -13, 73, 97, -34, 42, 5, 4, 0, -62, 13, -28, 8,
    34, 66, -27, 7, -16, 0, -8, 51, -17, 65, 16, 2, 21, 15, -43, 0, 2, 127, 4, 5, -47, 62, 50, 1, 14, 0, 5,
    31, 30, -39, -56, -1, -2, 15, -22, 0, 18, 71, 10, 30, 15, 21, -28, 17, -22, -1, -10, 87, 21, 11, 10, 66,
    7, 13, 11, -1, 10, 11, 14, -29, -17, -32, -19, 4, -36, -1, 11, 26, 1, -1, -3, 23, -45, 2, -11, -1, -11,
    12, 0, 18, 27, 49, -36, 1, 4, -2, -5, -18, -33, -21, 15, -16, -25, -20, 5, 0, -28, -122, -33, 45, 54,
    -104, 2, 54, 5, 0, -45, -8, -34, 101, 78, -40, 97, 35, -25, 0, -27, 78, -6, 6, -26, 67, 15, -2, 1, 0, 28,
    2, -118, 78, 17, -66, 6, 47, 34, 0, 25, 127, 5, 57, 8, 46, 31, 28, -20, 0, 28, 85, 69, -28, -37, 81, -17,
    -12, -27, -1, 19, 60, -64, -36, -54, 23, -79, 23, -50, -1, 8, 106, 1, 23, -38, 57, -65, 24, -32, 0, -28,
    39, -12, 14, -42, 40, -66, 1, -27, 1, -24, -25, 35, -30, 25, -34, 4, -48, -50, 1, -50, -100, -49, -25, 49,
    -59, -23, -75, -27, 1, -41, -41, -20, 34, 46, -8, -7, 22, 44, 2, 28, -56, -29, -33, -28, -5, 6, 0, 14, 3,
    19, -110, -109, -27, -44, -52, -1, 6, 15, 2, 6, -73, -102, 37, 28, -26, 20, 11, 24, 3, 47, -15, -37, -13,
    -127, -20, 33, 9, 12, 3, 35, -2, -58, -19, -79, -2, 34, 1, 35, 3, 25, -9, 14, -8, -42, 24, 13, 1, -32, 0,
    23, -28, -12, 6, 18, -7, -14, 14, 5, -1, -57, 12, -13, 3, 6, -1, 9, -14, -16, -1, 40, 6, 24, -3, -13, 13,
    0, 21, -26, 0, 61, -40, -18, 12, 49, -12, -7, 3, 13, -1, -127, 17, -15, 3, -9, 12, 22, -21, -24, -1, 39,
    4, 20, -12, -14, 3, 5, 29, -17, 0, 28, -16, -13, 12, 34, -6, -3, -4, 12, -1, -30, 26, -7, -16, -33, 13, 9,
    -23, -15, -1, -13, -9, 16, -12, 10, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_3_bias[10] = { /* 10 */
    3837, 11800, 15331, 5180, -219, 13315, -4730, -4128, 15304, -380,
};

static const int32_t conv_2d_3_multiplier[10] = { /* 10 */
    2130772019, 1552218079, 1672725993, 1589423819, 1125388408, 1721243225, 1798589026, 1267753779,
    1811139844, 1109855038,
};

static const int8_t conv_2d_3_shift[10] = { /* 10 */
    -8, -8, -8, -7, -6, -8, -7, -7, -8, -6,
};

static const conv_layer conv_2d_3_layer = {
    28, 28, 10, /* input: height, width, channels */
    14, 14, /* convolution: height, width */
    14, 14, 10, /* output: height, width, channels */
    3, 3, 2, 2, 1, 1, 0, 0, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -128, -128, 127, /* zero points, range of the output */
    conv_2d_3_weights, conv_2d_3_bias, conv_2d_3_multiplier, conv_2d_3_shift
};

static const int8_t conv_2d_4_weights[931] = { /* 10x3x3x10 */
    -43, -21, 9, -17, 5, -36, -88, -19, 22, 2, -36, 7, 31, -27, -33, 49, -79, -34, 10, 5, 26, 6, -79, -27, 32,
    25, 16, -22, -59, 2, 11, -28, 96, 40, -1, -54, -90, -39, 58, 4, -43, -6, 73, -22, -63, 28, -125, -59, 127,
    -46, -62, -16, -99, -25, 32, 47, -76, -38, 91, 12, 12, 7, 19, 42, 21, -26, 7, 42, -99, 23, -26, 2, 10,
    -26, -31, -24, 11, -10, -62, -32, -12, -4, -45, 37, -10, -46, 11, 16, -56, 9, -71, -33, -37, -37, -6, -24,
    -23, 54, -28, -36, -52, -42, -32, 15, -20, -33, 36, 41, -63, 0, -12, 16, 84, -35, -40, 9, -1, -31, -23,
    -19, -19, -27, -82, 0, -4, -66, 43, 39, -61, -36, 50, -37, -2, 51, 1, -40, 51, 26, 24, 25, 33, -1, 99, -1,
    23, 86, -2, -46, 127, 9, 11, -12, -64, 30, 14, -55, 29, 46, -50, 5, 23, -26, 18, 0, 12, -77, 5, 19, 21,
    -13, 7, -18, 29, -51, -1, -19, 3, 15, 9, -22, 14, -22, -33, -7, -21, -47, 70, 57, -66, -26, 50, 6, 30, 60,
    -39, -31, 78, -54, 6, -49, -1, 14, 27, -58, 25, 39, -91, -77, 29, -1, 7, -3, 38, 3, 2, 14, -16, -31, -15,
    29, 46, -29, 24, -69, 26, 82, -127, -79, 13, -9, -9, 2, -22, 54, -13, -11, 1, 81, -47, 36, -11, -14, 8, 6,
    5, 16, -33, -26, 42, -4, -37, -12, -15, -27, 2, 30, -43, 78, -22, 54, -2, 21, -17, 14, -2, -56, 73, 18,
    -77, -41, -61, -21, -23, 44, 95, 28, -95, -55, 67, 52, -127, -62, -39, 61, 27, 18, -69, -33, -35, 61, -99,
    3, 26, -31, -45, 15, -10, -6, 14, -23, -18, 17, -32, -25, 106, 18, -8, -24, 2, -12, -26, -16, -87, 56, 41,
    -23, -8, -38, 0, 126, 25, 8, 62, -12, 5, 10, -5, 2, 36, 13, -41, 65, -24, -59, 3, 95, -7, 6, -26, 9, 81,
    18, -36, 59, 34, -29, 1, -22, -31, 55, 45, 24, 91, 0, 20, -28, -48, -1, 86, 0, -29, 17, -48, -26, -15, 18,
    48, 16, -32, -30, -6, 23, 61, 49, 16, -11, -67, -7, -58, 15, -17, 29, 31, -13, -22, -1, -16, -12, 34, 5,
    -27, 20, -51, -81, 38, 7, 17, 53, 51, 0, 1, 10, -22, 41, -24, -58, 101, 17, -127, 23, 15, -39, 25, 93, 23,
    -28, -45, -57, 45, -3, -67, -40, 12, -33, -12, 2, -38, -22, 13, -9, 2, 14, -34, -81, 29, 10, 54, 41, -47,
    -24, 36, -62, -47, -28, -4, -60, 52, 41, -35, -19, 44, -23, 63, -29, -6, 127, -37, -80, 8, 12, -123, -16,
    -32, -27, -38, -1, 23, 59, -65, 5, 14, -3, -4, 72, 21, -52, 23, 13, 42, -13, -88, -7, -42, 23, -30, -112,
    -21, 109, 13, -9, 43, 6, -65, 69, -38, 10, 41, -37, 14, -25, -16, -23, 58, -60, 9, 36, -49, -31, -3, 19,
    16, 1, 39, -37, -12, 16, 69, -36, -1, -30, 71, -34, 54, -33, 22, -24, -48, -16, 42, 7, -60, -10, -32, -8,
    -30, 28, 44, 26, 1, -14, 14, -4, 14, 7, -1, -24, -13, 2, 44, -2, 17, -22, -27, -42, -7, -1, -17, -11, -13,
    2, -24, 15, 16, 7, -18, 25, 11, 7, -14, -8, -7, -19, 62, 73, -17, -82, -16, -46, 53, -35, -23, -18, -40,
    -127, 28, 25, 10, 20, 7, 76, -41, 32, 9, 22, 8, 10, -5, -10, -18, 9, 41, -33, -24, 57, -17, -31, 40, -16,
    8, -1, -48, -22, -26, -75, 43, -22, -2, -1, 46, -5, -27, 17, 3, 2, -22, 35, 3, -18, 13, -27, 12, -8, -11,
    51, 36, -19, 2, 20, 21, 22, 7, -9, 30, -32, 5, 4, 7, 30, -9, 10, 1, 11, -31, 2, 0, 1, 0, -12, -35, 18, -1,
    -52, 39, 3, -27, -8, -22, 1, -6, -2, -57, -24, -52, -27, -105, 53, -6, -5, -8, -113, -14, -3, -37, -5, -9,
    -7, 10, -17, 13, -23, -35, -25, 14, -11, -45, 1, 10, -2, -11, -17, -32, 26, -36, 28, -127, -19, -8, -8,
    36, -124, 18, 19, 19, 27, 21, -14, 13, -5, 47, -35, -9, -94, 43, 65, -27, -13, -3, 13, -4, 4, -127, -21,
    4, 32, -8, -41, -22, 25, 16, -9, -11, -40, -86, 17, -13, -19, 80, -67, -61, -30, 27, 50, -18, -80, -66,
    -14, 76, 69, -78, -55, 25, 54, -1, -108, -14, 17, 44, 27, -3, -55, 29, 1, 5, -13, 6, 17, -75, -80, 61, 5,
    -32, 12, 29, -18, 14, 24, -71, -44, 32, 13, 41, 52, -20, 30, 2, 12, -20, -57, 22, -9, 15, -15, 70, 6, 18,
    23, -59, -46, 45, 26, 2, -4, 21, -8, -29, -9, 5, -4, -23, -7, -7, 10, 10, 11, -6, -13, 3, -11, -2, -16,
    11, -12, 13, -14, 2, -4, -17, 1, 26, 3, 1, 14, 17, -9, -127, 15, -20, -10, 21, -34, 4, 17, 13, 13, -60,
    26, -3, -6, -9, -113, 8, -13, 3, 0, 6, 0, 17, 2, 10, -11, 0, -5, -9, -17, -24, 1, -18, -8, 17, 4, -23, 15,
    -18, -5, -24, 24, -10, 9, -26, -52, -19, -11, 12, -23, 12, 5, 10, 8, 3, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_4_bias[10] = { /* 10 */
    21542, 1095, 3354, -3204, 1080, -721, 260, 3821, -557, 3530,
};

static const int32_t conv_2d_4_multiplier[10] = { /* 10 */
    1314497961, 1908639435, 1709378446, 1248936085, 1238553951, 1654672332, 1328200626, 1704396591,
    1481451071, 1381123853,
};

static const int8_t conv_2d_4_shift[10] = { /* 10 */
    -10, -10, -9, -10, -9, -9, -9, -9, -9, -8,
};

static const conv_layer conv_2d_4_layer = {
    14, 14, 10, /* input: height, width, channels */
    14, 14, /* convolution: height, width */
    14, 14, 10, /* output: height, width, channels */
    3, 3, 1, 1, 1, 1, 1, 1, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, 2, -128, 127, /* zero points, range of the output */
    conv_2d_4_weights, conv_2d_4_bias, conv_2d_4_multiplier, conv_2d_4_shift
};

static const add_layer add_5_layer = {
    -128, 1194237505, -2, /* left: zero point, multiplier, shift */
    2, 1073741824, 0, /* right */
    1, 1097537296, -17, -128, /* sign of the right, output */
    -128, 127, /* range of the output */
    {1, 1, 1, 14, 14, 10}, {0, 0, 0, 140, 10, 1}, {0, 0, 0, 140, 10, 1} /* shape, elements to the next of each dimension */
};

static const int8_t conv_2d_6_weights[1651] = { /* 18x3x3x10 */
    21, 20, 15, 47, 37, -9, 4, -40, 25, -16, 75, 43, 26, 14, 52, 36, 13, -26, -26, 0, 32, 11, 6, 23, 33, 48,
    59, -19, 9, -18, 82, -9, -11, 33, 10, -20, 18, -32, -20, -31, 127, -6, 7, -26, 40, 27, 36, 17, -31, -2,
    82, 1, 22, -27, 35, 60, 19, 10, 62, -37, 61, -48, -4, 19, -17, -30, 6, -31, -34, -7, 104, -38, 2, -12, 15,
    1, 16, 27, -5, -3, 82, -1, 1, -22, 8, 11, 14, 33, 30, -20, 18, 46, 32, 57, -12, 23, -2, 62, 22, -29, 23,
    3, 9, 27, -58, -14, -19, -6, -7, 16, 65, 11, -2, 47, -59, -27, 37, -43, -26, 4, 72, -12, -29, -56, -81,
    -20, -90, 127, -2, 51, 47, -66, -35, -47, -5, -66, -51, 9, -12, 79, 42, -10, -8, 12, -5, -32, 5, -24, -23,
    -3, 76, -20, -50, -77, -4, -30, -66, 94, -24, 73, -27, -46, -36, -28, 17, -51, -28, -17, -14, 44, 19, 32,
    0, -4, -9, -28, -16, -20, -4, -42, -3, -52, -39, 12, -33, 19, 23, -11, -12, 19, -95, -34, -91, -2, 98,
    -46, 63, -25, -23, -11, -127, 28, -43, 4, 69, -49, 51, -39, 36, -54, 56, -49, -48, 10, -69, 21, -18, -6,
    -1, -26, 10, -50, -116, 29, -17, 3, 11, -12, -22, -33, -55, -21, -36, 32, 26, -6, 15, -31, 22, -57, 27,
    -50, -11, -18, -63, 12, -14, -11, 22, -29, 31, -28, -28, -28, -78, 7, -38, 17, 0, 45, 11, -49, -23, -4,
    -57, 3, -43, -6, 23, 15, 127, -31, 14, 27, -78, -23, -21, -17, -24, 70, 53, -62, -3, 18, -66, 10, -52, 3,
    -46, 3, 5, -41, 35, -9, 21, 10, -1, -13, 2, -3, -36, -35, -29, 44, 63, 21, -16, -23, 8, 11, -27, -1, -47,
    18, 0, 115, -39, 48, 58, -18, -9, 46, -4, -12, -35, 93, -14, 57, 53, -54, -86, -37, 24, 10, 43, 46, 26, 3,
    14, -38, -78, 14, 23, 3, 26, 109, 10, -12, 51, -32, -51, 108, 20, -34, 1, 75, -2, -7, 14, -20, 75, -58,
    68, 9, -11, -55, -12, -83, -18, -1, 86, -70, 108, 61, 1, -76, 87, -26, -44, -30, -11, 37, 48, 54, -2, -28,
    44, -26, -38, -11, 70, -50, 56, 12, 4, -80, 52, -50, 9, -19, 13, -7, 99, 81, 55, -60, 94, 37, -13, -127,
    -49, 54, 43, 24, 35, -8, 37, -20, -6, -24, -13, -11, 2, -1, -4, -58, 6, 3, -32, 51, -59, 12, 23, 41, 16,
    -69, 28, 64, -63, -29, 9, 38, -5, -22, 20, 1, -14, -11, 8, 41, -11, 30, 10, -33, 84, 17, -35, 11, -8, 27,
    -35, 47, -9, 6, 103, 7, 14, -1, -16, 31, -12, -40, -17, 25, -1, -12, 39, -3, -41, -14, -28, 4, 87, -40, 0,
    -1, -40, -22, 81, -16, -62, -21, 56, -25, -31, -6, -24, -35, 127, 11, -40, 1, -3, 42, -1, -47, 3, -17, 85,
    12, -11, -32, 32, 31, -62, -19, 2, -25, 34, -21, 5, -60, 12, -27, 6, -63, -5, -40, 82, 35, -1, -29, 13,
    -25, -17, -39, -18, 10, 86, 44, 52, 35, -18, 5, -7, -11, 15, -9, 27, 11, 40, -31, -64, -8, -22, -6, 15,
    -39, 30, 27, 71, -39, -20, 17, -50, 9, 16, -47, 14, 19, 20, 45, 17, -27, 80, 11, -11, -17, 11, 5, 18, -9,
    -60, -4, 127, 11, 12, -34, 18, 37, 52, -55, -49, 33, 17, 8, 21, -42, 12, 19, -2, 0, 30, -61, 39, 19, -28,
    -24, 1, -4, -40, -9, 9, -6, 62, 23, -17, -6, 26, 35, -19, 7, -17, 33, 64, -6, 1, -11, 32, 51, -49, 19, 31,
    -15, 127, 63, 51, -37, 7, -31, 31, -4, -16, -23, 91, 63, -15, -9, 47, 33, 64, -77, -82, 8, 60, 51, -2, 20,
    -11, 56, -56, 21, -3, -14, 47, 8, 9, -1, -27, -50, -45, 32, -38, -39, 40, 25, -17, 19, -4, -8, -32, 48,
    -77, 12, 82, 8, -19, 24, 12, 8, -16, -32, -47, -30, -50, 1, -3, 16, -11, 20, -3, -31, -28, 1, -32, -12,
    -9, 23, -11, 32, 20, 6, -10, -22, -8, -7, 2, 20, 53, 15, -14, 30, -31, 33, -23, 25, -27, -34, 25, -26, -5,
    -90, -17, 66, -93, -3, 13, -58, -25, -42, 2, -70, 28, 64, 33, 8, 64, -49, -32, -23, -28, 23, -8, -20, -28,
    63, -23, -41, 44, 2, 27, -79, -39, 69, -72, 12, 8, -110, -19, -49, 8, -40, -30, 42, -5, -30, 41, -38, 18,
    -11, 5, -17, -21, -127, 10, 59, -20, 18, 5, -7, -30, -64, -56, -36, -26, -14, -12, -23, 5, 5, 9, -17, -8,
    -9, -44, -32, -36, 13, 26, 14, -33, -31, 76, -5, -49, 69, -27, -39, -37, -54, -114, 10, 17, -31, 18, 2,
    72, -60, -3, 0, -104, 11, 4, 24, 38, -65, 49, -15, -12, 13, -46, 15, 90, 39, 16, 76, -24, -73, 31, -41,
    -110, 6, 54, 30, 25, 52, 33, -19, -24, -68, -127, 11, -28, -13, 28, -31, 76, -10, -36, -22, -55, 7, 57,
    13, -51, 59, -27, -55, 25, -31, -103, 9, 77, 31, -65, 53, -49, -19, -7, -77, -82, -30, -13, -20, -42, -5,
    3, -36, 9, -22, -28, -1, 97, -9, -118, -4, 16, -17, 71, -25, -39, -15, 127, -12, -115, 12, -24, -23, 122,
    31, -57, 6, 58, -29, -41, 22, -27, 18, 51, 40, -2, 2, 34, 31, -36, -29, 18, -35, -31, -12, -47, 24, 49, 9,
    -41, -13, 35, -12, 6, -58, -27, -9, 1, -12, 34, -18, 6, 13, 0, -3, -33, 16, -16, -27, 121, -10, 4, -30,
    -26, -6, -71, 47, -63, -5, 68, -20, -2, -20, -23, -29, -70, -13, -49, -12, -31, -46, -12, 62, 1, 6, -24,
    48, -29, 40, 8, 37, -44, 9, 13, 65, 37, 52, 8, 99, -5, 44, -48, -16, -16, 16, 104, 48, -18, 127, -38, 46,
    48, -26, -86, -53, 17, 2, 5, -26, -68, 55, -27, 27, 84, 12, -11, 59, 115, -4, -29, 46, -61, 34, 11, 1, 3,
    60, 101, 90, 0, 33, 14, -13, -78, -27, 27, -50, 27, 16, -63, 59, 38, 10, 51, -14, -5, -71, 97, -56, -68,
    51, -13, 3, 11, 12, -28, 6, 97, 0, 30, 20, 26, -23, -35, 20, -3, -65, -17, 61, -22, -24, 87, -80, -40,
    -57, -70, -38, 30, 72, 0, -1, 0, 5, 43, -83, -85, -48, -6, 80, -20, 4, 13, -67, 50, -59, 62, -53, 21, -18,
    -71, -37, 14, -17, -33, 21, 67, -75, 78, -35, -127, -2, -118, 106, 66, 98, 9, -53, 64, -14, -94, 35, -95,
    -7, 39, 70, 7, 24, 0, -62, -29, -4, -24, -23, -18, -15, 13, -28, 46, -103, 32, -4, -117, 97, 29, 47, -36,
    7, 23, -50, -4, 34, -115, -1, 6, 83, -7, 8, -18, 58, 2, -11, 22, 18, -33, -44, 67, 11, -33, -45, -8, -50,
    -127, 126, -10, 84, 46, 14, 16, -81, 14, 26, -98, 28, 5, 88, -42, -4, -8, 31, -27, 19, 18, 16, -27, -95,
    -15, -34, 7, -46, -4, -9, -114, 92, -2, 73, 30, -31, -18, -36, -14, 21, -93, -58, 1, 52, -10, -44, 7, 22,
    -65, 37, -8, -11, 32, -28, -17, -48, 17, 38, -25, 39, -42, 15, 52, 13, 21, -20, -21, 49, 15, 14, -3, -100,
    55, -42, 15, -28, -42, -24, -10, -10, 21, -11, 34, -10, -13, -47, -23, -118, -91, -9, -127, 25, 48, 123,
    -73, -28, -1, 48, -9, -53, 3, -77, 37, 80, 20, 29, -12, 62, -44, -18, 69, -30, -3, -76, 69, -27, 8, -88,
    -83, -17, -16, 8, 63, 39, -3, -24, 0, -10, -16, -50, 25, -54, 54, 20, 26, 59, -35, 33, -21, -17, 14, -15,
    12, -56, 49, 8, -13, -66, -47, -38, 31, 46, 8, 14, -30, 18, 39, -57, 27, -34, -17, -28, 21, -14, 69, -79,
    16, -40, 46, -45, 8, 8, -13, 7, -65, 27, 112, 21, 44, 4, 26, -30, 104, -66, -108, 44, 83, -3, -15, 10, -9,
    7, 65, -4, 127, -83, -34, -35, -32, -9, -16, 27, -22, 21, -68, -30, 67, -35, 74, 23, 26, -10, 46, -57,
    -88, -11, 56, -58, 46, 13, 20, 28, 48, -7, 50, -29, -41, -40, -18, -10, -52, 2, -2, 48, -44, -51, 1, -51,
    40, -19, -36, -11, -16, -13, -83, -35, 17, -45, 23, -1, -10, 17, -19, 5, 11, 43, 35, 13, 19, 13, 4, -56,
    44, 13, 76, 48, 13, 35, -58, -20, 51, 50, -37, -72, 67, -49, -18, -15, 4, -36, -8, 57, -28, 33, -42, 46,
    27, -17, 19, 19, -20, -38, 30, 1, 91, 18, -9, -3, -50, -17, -14, 127, -19, -14, -2, -46, 1, -56, -31, -54,
    -58, 47, -8, 99, -39, -26, 23, -19, 13, 37, -6, -14, 5, 18, 8, -42, -36, -34, -61, 0, -28, 88, -10, 2,
    -78, -1, 30, -8, -43, -30, -63, 44, -7, 76, 50, -40, -15, -6, -25, -40, -29, 4, -31, 21, 20, -27, -77, 6,
    -57, -88, -27, 0, -15, 52, 11, -27, -84, 41, -58, -60, -10, 25, -46, 33, -47, 1, -8, 3, 35, -36, -17, -26,
    -43, -11, -31, 47, -99, 3, 25, -127, 13, -31, -69, 25, 14, 43, -81, -18, 33, -77, 2, 14, -48, 30, -52, 1,
    12, -11, 37, -15, 13, -11, -13, -57, -29, 27, -53, -15, 40, -84, 14, -19, -55, -44, -9, 16, -53, -35, 27,
    -72, 45, 5, -54, -17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0,
};

static const int32_t conv_2d_6_bias[18] = { /* 18 */
    -13429, -4138, 12239, 2045, 3662, -1560, -6828, -3651, 13570, 10553, 5310, -3094, 6034, 3004, 4456, 3306,
    -3934, 10127,
};

static const int32_t conv_2d_6_multiplier[18] = { /* 18 */
    2094839732, 1283826818, 2110881875, 1854996778, 1180944659, 1246764491, 1977076937, 1260645588,
    1993438161, 1848389990, 1245605597, 1262922572, 2042288088, 1177852369, 1095498276, 1713059557,
    1381920518, 1301331386,
};

static const int8_t conv_2d_6_shift[18] = { /* 18 */
    -8, -7, -8, -8, -8, -7, -7, -7, -8, -8, -7, -8, -8, -7, -7, -8, -7, -7,
};

static const conv_layer conv_2d_6_layer = {
    14, 14, 10, /* input: height, width, channels */
    7, 7, /* convolution: height, width */
    7, 7, 18, /* output: height, width, channels */
    3, 3, 2, 2, 1, 1, 0, 0, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -128, -128, 127, /* zero points, range of the output */
    conv_2d_6_weights, conv_2d_6_bias, conv_2d_6_multiplier, conv_2d_6_shift
};

static const int8_t conv_2d_7_weights[2947] = { /* 18x3x3x18 */
    -51, 32, 5, -46, 30, -32, 21, -5, 18, -60, -6, -7, 9, 4, -65, 14, -19, 47, 12, 2, 14, 24, -53, -22, -4,
    18, 23, -50, 37, -70, -8, -22, -24, -7, 0, 38, -53, 59, 33, -8, -2, 22, -126, -51, 16, 57, 48, 4, 35, 9,
    -12, 12, -26, 21, -23, 24, 25, 15, -63, -12, -11, 54, -86, -2, -10, -42, 0, -31, 11, 33, -69, -67, -15,
    -49, -50, 83, -7, -31, 93, 54, 4, -2, 35, -78, -21, -17, -63, -5, 17, 68, -37, 49, 30, 57, -18, -57, 10,
    -78, 4, -39, 38, -83, 79, 30, 46, -48, 74, 62, 13, 20, -30, 16, -82, -19, -74, 61, -33, -3, -42, -25, 20,
    21, -24, 34, -66, -79, -43, -7, -1, -7, -38, 26, -64, 45, 2, 127, -46, 48, -73, -69, -78, 49, 41, -120,
    -15, 22, 0, -24, -63, -17, 68, 50, -12, 23, -45, -24, 20, 31, -8, -30, 49, 80, -35, 1, -40, -83, -18, 3,
    -19, 14, -19, -18, -14, -43, 38, -17, -6, -60, 10, 52, -15, 25, -26, 31, 37, 15, 29, -61, 38, -33, 59,
    -54, -4, 40, 0, -59, -35, 20, -30, -36, 41, -74, -9, 23, -58, 42, -49, -8, -31, -51, 5, -31, 22, 52, -12,
    3, -52, 40, -25, -52, -1, 26, 24, -94, 28, 67, 20, 89, -7, -8, -56, 15, 11, -88, -13, -7, -40, 5, 33, 79,
    52, 1, 69, 127, 24, 33, -12, -21, -62, 6, -8, -22, 19, -23, 15, -28, -14, 8, 35, 34, -20, 5, 26, -62, 53,
    43, 30, 30, 84, 23, -25, -29, -11, -1, -37, -10, 19, 26, -31, 35, -23, -60, 8, -2, -8, 20, 2, -31, -41,
    -31, -26, 12, -34, 11, 17, 39, -49, 49, 22, -51, -18, 36, 13, 3, -20, -10, -2, -44, -3, 52, -59, 67, 11,
    46, -80, -36, -24, -76, -58, 50, -10, -11, 37, -31, -7, -66, -21, 0, -11, -32, 61, 16, 4, 21, -9, -5, 19,
    -23, -13, -28, 5, 33, 9, 23, 29, 35, 10, 57, 28, -37, 13, 14, 2, -26, 64, -46, -23, 55, 11, -37, -38, -23,
    -46, -3, -23, -31, -13, 6, -19, -12, -34, 31, -21, -23, -30, -30, 7, -3, -90, -100, -22, 3, -16, 19, 13,
    12, -40, 5, 21, -56, -5, 46, 38, -29, 23, 66, -86, 39, 4, 44, -70, 40, -10, 9, -70, -17, 53, -60, 42, 103,
    21, -39, 5, 51, -5, -44, 35, 3, 5, -26, -19, 12, -33, 6, -23, -3, 20, -28, -110, 96, -54, -4, -4, -93, 37,
    -8, 16, 4, 0, 7, 19, -9, -14, 80, -69, -127, -10, -2, -77, -9, -70, -108, 73, 47, 26, -23, 30, -8, 0, 14,
    23, -34, -35, 22, 7, -11, -44, 90, -19, -61, -7, -17, -4, 15, -5, -10, -1, 31, -30, -31, 2, 42, -29, -19,
    23, 3, -96, -92, 11, -13, -77, 35, 7, 52, -45, 9, 23, -11, 33, 5, -71, -15, 52, -76, -127, 5, -98, -17,
    -119, 5, -14, -8, 9, -46, 39, 34, 32, 67, 44, -27, 43, 3, -18, 70, 40, -27, 43, -20, -11, 0, 49, 20, 2, 8,
    -63, -1, 2, 15, -12, 47, -15, 23, -32, 6, -67, 11, 8, 2, -12, 0, 6, 5, 12, 32, 58, -30, 51, -78, 6, 29,
    -50, 7, 69, -33, 19, -19, 29, 30, -11, 22, -77, -45, 49, 62, -10, -4, -23, -56, 29, -21, 61, -32, -26, 27,
    -15, 41, -37, -70, -82, 26, 3, 27, -20, 87, 78, -1, 17, -13, 45, -2, -1, -3, 35, 15, -40, 22, 19, -46, 5,
    -19, 27, 41, -59, -30, -44, 72, 113, -24, -30, -15, -81, 2, 13, 1, -25, -63, -33, 74, -41, 34, -21, -81,
    1, -9, -84, 25, 0, -12, -61, 9, 4, -27, 32, 27, 39, 11, 13, -45, -92, 20, -61, -7, -66, 56, -25, 0, -55,
    9, -51, -36, 51, 127, -31, 7, -1, 51, -62, 56, -58, 20, -125, -7, 22, 6, 7, 18, -26, -28, -86, 4, -40,
    -29, 12, 1, -65, -31, 76, -17, -9, -42, -12, -11, 17, 65, -3, -46, 3, 15, 45, 1, -14, -25, -24, -35, 8,
    -30, 31, 0, 20, -28, -4, -18, 49, -96, 3, -18, -55, 9, 11, 83, 118, 8, -8, -72, 48, -12, 9, -60, 13, 2, 8,
    19, -90, -66, -1, 27, -72, -1, 66, -31, -4, 3, 76, 15, 7, -45, -23, 35, 36, 2, 37, 39, 63, 34, 19, 16,
    -29, -80, 23, 4, 18, -18, 64, 30, 25, -13, -19, -4, -33, -97, -57, -14, -12, 51, 43, 7, 60, -67, 29, -21,
    -39, -56, -3, 6, -33, -36, 7, -4, 14, -5, 34, -14, 10, -3, -31, -16, 33, 15, -6, 78, -116, 10, -4, -97,
    -78, 25, -4, 56, -14, -46, 45, -38, 9, 37, -11, -41, 6, -60, -65, -48, -9, -29, -53, -23, 51, -32, -30,
    -65, -54, -68, 43, 27, 20, 59, 73, 51, 4, 14, 7, -45, -50, 5, 20, 41, -48, -41, -1, -22, 23, -35, -22,
    -15, 27, 3, 7, -35, -47, -106, 15, -8, -42, -6, -1, -11, 72, -10, -13, -52, -5, -39, -45, 66, -89, -10,
    -3, -39, 20, 31, 8, 38, 31, -20, 36, 102, 20, 127, -54, 7, 37, 31, 18, -18, -39, 80, 51, -18, -108, 40,
    52, -73, -7, 14, -3, -85, -19, -23, -21, -25, 35, 20, -40, 1, -32, -5, 10, -31, 21, 23, -94, -53, 68, -5,
    -26, -27, -41, 52, 13, 56, -25, -89, -23, 13, -3, 18, -21, 11, -43, 17, -52, 9, -57, 23, 58, 43, 13, 35,
    56, -7, -28, 1, 20, 25, -8, 66, 5, -7, 19, -5, 22, 19, -2, -14, 28, 14, 43, -24, 33, -15, 38, -7, -2, -15,
    80, -1, -73, -14, 33, -82, -33, -23, 13, 33, 36, -9, 11, -26, 10, -28, -30, -33, -29, -68, 29, 57, -84,
    -26, -6, 5, -49, -8, 17, -33, -62, 0, -59, -13, -31, -26, -110, -45, -33, 36, -16, 36, 32, 42, -23, 46,
    -9, 37, -29, -30, -47, 59, 16, -67, 43, -4, -43, -12, 27, -39, -59, -25, 30, 16, -66, -9, -37, 7, -56,
    -62, 51, -49, 8, 14, -13, 17, -65, 4, 5, -20, -12, -16, -20, -15, 87, 52, 34, -54, 6, 21, -83, -44, 127,
    33, 21, -30, -37, 12, 65, 63, 84, 2, 9, -96, 9, 122, -81, -45, -36, -32, -13, -44, 28, 15, 83, 37, 5, 2,
    79, -10, -10, 1, 30, 15, -9, -8, 6, -38, -71, 19, -15, 31, 79, -38, 8, -2, 37, 11, 5, -31, -94, -34, -48,
    7, 2, -1, -16, 47, -69, 8, -7, -65, -19, 11, 10, -3, 49, -5, 48, -30, 26, -23, 36, 14, -26, -31, 38, 22,
    12, -63, 11, 26, 35, -54, -68, -5, 21, 2, -9, -29, -30, 5, -60, 40, -16, -58, -35, -17, -80, -56, -3, 2,
    -11, -25, 53, -19, -21, 52, -10, -61, -14, -84, -16, -36, -74, -3, -42, 4, -45, -42, 13, 33, -10, -9, -6,
    -24, -4, 33, 110, 22, 37, -28, -4, -115, 45, 6, -72, -14, -4, 0, -49, -108, 64, -6, -81, -5, 81, -85, -39,
    -31, 11, 34, -68, -10, -49, -70, -2, 51, 16, 56, -37, 66, -2, -23, -64, -1, 12, 14, 7, -26, 13, -41, 73,
    -11, -13, -9, 37, -22, -34, 19, -11, 34, -56, -4, -17, -72, -7, -63, 12, -94, -40, 7, -18, 0, -41, -127,
    17, 15, 23, 19, 109, -38, 1, -22, -26, 8, 22, 1, -83, -21, 37, 11, 51, 8, -10, -64, 7, -4, -30, 25, 4, 38,
    6, 38, 19, -33, -5, 3, 4, -7, 33, 16, -2, -21, 85, 27, 82, -122, 30, 49, -35, -12, -16, 19, -20, -3, 10,
    -1, 98, 23, 49, -29, -62, 7, -67, -3, -20, 10, 1, -52, -104, -28, 9, -31, 80, 116, 35, -7, -100, 46, 18,
    -19, 5, 6, 14, -56, 57, -35, 65, -42, -38, -37, -60, -41, -18, -5, -51, 21, 21, 61, 0, 84, 92, -80, -22,
    28, -57, -78, -20, -64, 79, -65, 3, 99, 33, -22, -10, -43, -87, 106, 13, 42, 37, 61, -79, 69, 6, -64, 17,
    -47, -74, 36, -63, -60, -70, -29, 19, -2, -66, 121, 27, 52, 23, -22, -58, -64, -5, 41, 30, -42, 77, 32,
    61, -22, 67, -32, -46, -45, 7, 31, -35, -19, -87, 25, 3, -1, -67, 15, -69, -1, -13, 10, -3, -46, -33, 7,
    1, 47, 53, 35, 26, -14, 14, -65, 47, -20, -28, -127, -50, 20, -18, -63, -18, 87, -95, 21, 17, -12, 14, -3,
    59, 35, 84, -37, -76, -35, -39, -12, 61, 28, 20, -10, 0, 25, 35, 4, -23, 36, 17, -52, -29, -3, -16, -5,
    -14, -65, -4, 14, 2, -20, -20, 12, 24, -2, 14, 14, 14, -7, -35, 9, -7, -44, -17, -24, -14, 10, -6, 5, -9,
    14, -11, 16, 9, 3, 4, 12, -12, 6, 5, 27, 13, 61, -5, -3, -30, -4, -10, 2, -41, 16, -22, -10, 76, 49, 13,
    7, 64, -5, -30, 127, -24, -8, -24, -9, -6, -7, -7, 17, -23, -4, 19, 19, -8, 11, 17, -26, -1, 17, -8, -10,
    12, -14, -2, 18, -5, -1, 18, 20, -30, -18, 3, 7, 13, 21, 46, 80, -33, 4, -15, -5, 17, -19, -59, 14, 9,
    -29, -22, 88, 36, -5, 80, 39, 14, 72, 15, -3, -12, -1, 14, 9, -38, 9, -6, -36, -26, 1, 15, 14, -13, 34, 8,
    0, 10, 8, -4, -1, 8, 10, -7, 15, 19, 9, -11, -5, 8, -2, -24, -39, -24, 38, -46, 14, 11, 20, 64, -34, 41,
    -19, 10, 36, -45, -6, 36, -19, 0, 15, -16, -63, 15, 8, 22, -3, -26, -62, 35, 6, 7, 31, -25, -62, 49, 5,
    -25, -86, -21, -19, 6, 20, 3, -25, -16, 45, -48, 21, -16, -74, 3, 20, -20, -5, -26, 98, -12, 20, -6, -62,
    -18, 61, -4, 7, -10, -35, 93, 10, -29, -35, 33, 81, -59, -50, 10, -42, 34, 17, -3, 38, 99, 1, 33, -25, -4,
    15, 40, -1, 18, -55, 38, -75, -52, -56, 54, -62, -25, 37, -34, 19, -6, 1, -65, -32, 2, 28, -23, 37, -4,
    -39, -56, -19, -32, 18, 4, 77, 124, 94, -19, -14, 36, -21, -15, -117, -22, 48, 7, -14, 7, 2, -37, 108,
    -14, 54, 40, 127, -18, -37, -19, -13, 35, -7, -8, -22, 3, 18, 2, 7, -14, -12, 36, -23, 0, 11, 75, -6, 3,
    -34, -18, -54, 19, 40, -9, -49, -117, 15, -53, -9, -92, 16, -94, -5, -105, 31, 39, -38, -7, 65, -44, 18,
    32, 66, -32, 25, -34, -43, -74, 100, 19, 35, -4, -50, 0, -20, -41, 33, -17, 28, -19, 64, -22, 15, 22, -19,
    86, -9, 80, -56, 26, -28, 16, 52, -16, -2, -12, -46, -29, 43, -68, 23, -12, 0, -33, -22, 39, -84, 19, 126,
    14, 7, -81, -100, -18, -20, 4, -52, 39, -53, -105, 58, -73, 92, -4, -71, -6, 122, 10, 41, 22, 30, 29, -51,
    18, -9, 14, 41, 80, -36, 35, 6, -32, -54, 44, 13, -46, -47, -19, -63, -37, -62, 9, 2, 49, 37, 47, -18,
    -25, -116, -93, -7, 51, -99, -64, -10, 89, -39, 5, 51, 15, -53, 127, 17, 0, -24, 90, -21, -18, -39, -4,
    47, 74, -46, 98, -8, 26, 98, 31, -30, -13, 30, -30, -86, -30, -43, -4, -27, 24, -51, 27, -59, -8, -79,
    -26, -28, 10, 95, -17, 36, -16, -25, 40, 48, 19, -15, -9, 56, 36, -5, -3, -51, -30, 49, -15, 57, -13, -40,
    11, -30, -22, 5, 17, -28, -6, -17, 44, -39, -5, 27, 24, -53, -1, -48, -48, -59, 64, 33, -9, 25, 8, 1, 37,
    12, -34, 4, -5, -37, 10, -26, -41, -87, -75, -36, -86, 7, -23, 29, 14, 6, -10, 11, 8, 14, -103, -66, -97,
    4, -96, 42, 19, 15, -15, -52, -48, -53, 71, -36, 48, -43, -11, -5, -8, 1, 114, -37, 45, 33, 45, 40, -30,
    6, 76, -15, -45, -42, 42, -10, -12, 48, 42, -24, 45, -6, -48, -21, 0, -66, -46, -28, -62, 16, -32, -5,
    -15, 17, -2, -1, -36, -24, -59, 8, -1, -50, 43, 127, 26, -64, -85, -6, 26, -31, 2, -36, -8, -3, 103, 22,
    90, -14, 114, -36, -33, 33, 28, -15, 19, -21, 13, -25, 42, -7, 25, -24, 42, -15, -26, 14, -36, -17, 21,
    -38, 73, -30, 18, -17, 21, -23, 35, -12, 5, 2, -8, -30, 4, -45, -57, -30, 9, -65, 67, 0, 14, 64, 6, 1, 78,
    -28, 12, 3, 32, -55, -81, -5, -77, -39, 48, 0, -19, -68, 33, -18, -25, -45, 22, 5, -13, 19, -33, 70, -9,
    18, -19, -40, 27, 7, -64, -13, 31, -10, -99, -31, 41, -12, 38, 50, 33, 18, -20, -34, 60, -19, 3, 72, -108,
    67, -14, 15, 71, 71, -7, 5, 53, 46, 127, 28, -31, -20, -64, -9, -29, 24, 3, 69, -39, 11, 81, -11, 92, 20,
    -25, -22, -20, -38, -73, -96, 1, 53, -28, 2, -11, -4, 4, -11, -58, -25, 0, 3, 36, -52, 0, 39, 21, 20, -20,
    71, -29, 27, -1, -10, -29, -10, 0, 51, -56, 6, 11, -44, -15, 35, 59, 2, -36, 4, -55, 3, -56, -38, -12,
    -22, 18, -3, -12, -39, 15, -43, -35, -35, -9, -19, -4, 17, -68, -15, 37, -25, 17, 77, -27, -32, -2, 43, 2,
    13, -13, 18, 4, -41, 57, -4, 25, -20, 21, -102, 7, 24, -28, 14, -7, -31, 25, -102, -35, -38, 22, 47, 81,
    32, -41, 83, -21, -56, -28, 7, 22, 45, -15, -18, 0, 3, -49, 16, 8, 29, -97, -29, -51, 21, 22, -71, 39, 69,
    -16, -41, 54, 36, 73, -70, -8, 33, 61, -73, -23, 62, -69, -43, 35, -110, 25, 58, -25, 13, 14, -26, 39,
    -104, 15, -103, 77, -12, 28, 88, 4, 55, 13, -34, 8, -11, 12, -24, 99, -18, 33, 7, 16, 4, 0, -20, -102, 1,
    52, 61, 19, -21, -34, 23, -48, -23, -1, -41, -13, -57, 6, 91, 85, 4, 48, 74, 91, -35, 30, -30, 27, 5, 48,
    -8, -21, -11, -11, -29, 37, -72, -25, 16, 50, -37, -127, 87, -16, 23, 15, -25, 6, 3, 38, 15, 41, 5, -17,
    8, -28, -3, -61, -9, -76, -5, -52, 10, -71, 4, -14, 39, -126, -51, -63, -13, -65, -2, -25, 0, -23, 32,
    -42, -3, -53, 13, -2, -16, 1, 14, 67, 0, -25, 88, -45, -48, -21, 15, 21, -58, -2, -7, -25, -37, 55, 23,
    -13, -26, 54, 16, 35, 7, 2, -4, -30, -48, -54, 21, -44, -13, 8, -52, -83, 105, 16, -1, -127, 16, 9, -56,
    17, 55, 7, 56, 0, -43, 39, -7, -58, 60, -4, 15, -47, -55, 2, 10, 12, 21, -37, 39, 3, -53, -23, -113, 24,
    27, 78, -15, 16, -31, 23, -25, 107, 19, -39, -38, 20, 59, 38, -79, 15, 52, -12, 1, -28, 6, 29, -45, 26,
    -6, -15, -21, -13, 17, 17, -12, 0, -18, -34, -17, 8, -37, -24, -18, 9, -12, -37, -29, -22, 2, 0, -33, -28,
    43, 25, -20, 2, -47, 35, 31, 73, -35, -26, 15, -27, 14, 35, -32, -54, -40, 45, 49, -4, -10, 0, -54, -30,
    -2, 3, -103, -23, -12, -5, -8, -6, -65, -39, 89, -22, -52, 50, 26, 25, -70, 27, -37, 70, -40, 34, -28, 40,
    2, 11, -70, -95, -101, -52, 8, 58, 46, -14, 59, 30, 33, -20, -28, 20, -37, -5, -88, 26, -5, -5, -8, 68,
    20, 69, -42, -27, 38, 31, 62, 102, 14, 58, -36, -52, 3, -97, -60, -12, -35, 0, 31, -4, 63, 39, -25, 26,
    -97, -17, 8, 22, -53, -60, 32, 14, -49, -67, 126, -110, -6, -94, 13, 59, -21, 33, 26, 50, -29, 82, -10,
    19, -53, 43, 27, -33, 30, 2, 8, 9, 58, 33, -73, -37, 11, -25, 12, -117, 28, -65, 15, -68, -38, -33, -61,
    -43, 15, -73, -2, -52, 82, -15, -30, -62, 20, -20, -64, -75, 4, -89, -22, -47, 25, -37, -35, -43, 9, 32,
    -27, -127, 8, -30, 23, -5, -75, -59, -56, 63, -18, -24, 60, 22, 4, -28, -35, 19, -7, 36, -30, 14, -17, 9,
    -4, 12, -21, -19, 7, 57, -108, 27, -8, 39, -23, -64, -14, -81, 25, 50, -48, 19, 45, -3, -22, 113, 36, -50,
    -16, -80, -127, -66, 22, 21, -8, -8, 12, 11, -44, -48, 17, -12, 27, -96, -42, 27, 11, 50, 61, 37, -52,
    -13, -93, 49, -60, -12, 35, 121, -1, -15, -33, 19, 14, 44, -43, 67, 3, -2, -39, 0, 25, -80, 22, 32, -9,
    -50, 19, -31, -25, 8, -18, -15, 1, -46, -15, 27, 23, -80, -3, 28, 58, -47, 52, -34, -17, 44, -5, 9, -52,
    33, 72, 16, 68, -1, -79, 20, -50, -35, -10, 36, 22, 101, 12, -27, -53, 25, 19, -11, 19, 14, -1, -55, -11,
    85, -9, 65, 56, -69, -11, -57, 19, -10, -56, 27, 25, 11, -3, -63, -10, -17, -16, -102, -57, -4, 79, 44,
    -6, -29, 9, -17, -12, 3, -20, -33, 32, 50, 33, 74, -20, 61, -30, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_7_bias[18] = { /* 18 */
    10430, 11368, 9128, 7496, 10790, 8560, 11727, 11558, 4759, -7838, 923, 5162, 7507, -455, -2672, 8462,
    9610, 2796,
};

static const int32_t conv_2d_7_multiplier[18] = { /* 18 */
    1095964589, 1960655533, 1824738696, 1195757225, 1119534533, 1073986750, 1833016945, 1604298715,
    1324759572, 1698545807, 1798307335, 1987557222, 1186615524, 1681965978, 1179360659, 1305242137,
    1198700242, 1396874979,
};

static const int8_t conv_2d_7_shift[18] = { /* 18 */
    -9, -10, -10, -9, -9, -9, -10, -9, -9, -8, -9, -10, -9, -9, -9, -9, -9, -9,
};

static const conv_layer conv_2d_7_layer = {
    7, 7, 18, /* input: height, width, channels */
    7, 7, /* convolution: height, width */
    7, 7, 18, /* output: height, width, channels */
    3, 3, 1, 1, 1, 1, 1, 1, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, 15, -128, 127, /* zero points, range of the output */
    conv_2d_7_weights, conv_2d_7_bias, conv_2d_7_multiplier, conv_2d_7_shift
};

static const pool_layer average_pool_2d_8_layer = {
    14, 14, 10, 7, 7, /* input, output */
    2, 2, 2, 2, 0, 0, /* window */
    -128, 127 /* range of the output */
};

static const int8_t conv_2d_9_weights[211] = { /* 18x1x1x10 */
    -75, -28, -84, -96, 127, 32, 15, 29, -8, 72, -85, 0, 127, 62, 86, 20, 73, -22, -33, -29, 72, -99, -2, -59,
    -88, -6, -115, 33, 114, 127, 127, -6, 117, -36, -73, -10, -37, -29, -27, 17, 89, 20, 6, 71, -41, -21, -5,
    -127, 35, -22, 76, 22, 54, -6, -21, 127, -37, 97, 51, -21, 127, -77, 0, 35, -99, 16, -13, 25, -41, -32,
    -46, -68, -117, -64, 127, -73, 34, 5, -70, -67, 7, -64, 76, -68, 30, 114, -72, 75, -62, -127, -127, 62,
    81, -43, 31, 27, -92, 89, -23, 50, -3, -28, 89, 49, 53, 15, 5, -58, 127, -31, -127, -99, 76, -75, 26, 61,
    19, -121, 117, -94, 16, 127, -79, 58, -28, -19, 43, -80, -57, -10, 25, -59, 127, -2, -9, 69, -76, -37, 13,
    -8, 31, -70, -103, -12, -27, -127, 31, -54, 38, -3, -42, 50, 38, -38, -46, 20, -4, 24, 127, -19, -40, 123,
    -17, -12, 127, 11, 13, 25, -28, 33, 38, -127, -53, -60, -71, -6, -88, 39, -14, 114, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_9_bias[18] = { /* 18 */
    489, -908, 1057, 137, 468, -2381, 1033, 1975, 338, -4663, -2599, 3693, -1110, -803, 2269, -638, -3622,
    1248,
};

static const int32_t conv_2d_9_multiplier[18] = { /* 18 */
    1912070277, 1754658749, 1117846409, 1480393288, 1448174758, 2111595790, 1516078914, 1114664725,
    1233198372, 1220734080, 1615456815, 1170754497, 1694960153, 1917967486, 2020567787, 1185661039,
    1283513741, 1213570071,
};

static const int8_t conv_2d_9_shift[18] = { /* 18 */
    -8, -7, -6, -7, -7, -7, -7, -7, -7, -7, -8, -7, -8, -8, -7, -6, -7, -7,
};

static const conv_layer conv_2d_9_layer = {
    7, 7, 10, /* input: height, width, channels */
    7, 7, /* convolution: height, width */
    7, 7, 18, /* output: height, width, channels */
    1, 1, 1, 1, 1, 1, 0, 0, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -15, -128, 127, /* zero points, range of the output */
    conv_2d_9_weights, conv_2d_9_bias, conv_2d_9_multiplier, conv_2d_9_shift
};

static const add_layer add_10_layer = {
    -15, 1802450068, -1, /* left: zero point, multiplier, shift */
    15, 1073741824, 0, /* right */
    1, 1148812199, -17, -128, /* sign of the right, output */
    -128, 127, /* range of the output */
    {1, 1, 1, 7, 7, 18}, {0, 0, 0, 126, 18, 1}, {0, 0, 0, 126, 18, 1} /* shape, elements to the next of each dimension */
};

static const int8_t conv_2d_11_weights[2947] = { /* 18x3x3x18 */
    -37, 12, 99, -55, 1, -111, -31, 42, -7, -33, 15, -27, 54, -36, -19, 11, -51, -26, 25, 22, 52, 25, -39, 45,
    -127, -36, -31, 57, -7, 56, -120, -22, 18, 92, -4, 13, 36, 39, -115, -20, -32, 15, -36, -82, -70, -23, 38,
    -6, -30, -43, 1, 56, 29, -21, 35, 9, 18, -17, 16, -117, -67, 59, 10, -20, 3, 71, 80, -42, 49, -42, 35,
    -42, 54, -11, 64, 24, 10, 28, -55, 6, -24, -25, -42, 45, -59, -38, 37, 29, -48, 37, 7, 68, -41, -61, 67,
    12, -88, -34, -6, 50, -29, 45, -16, -6, 56, 102, 39, -12, 34, 18, -74, -39, 67, -78, -27, 82, -16, -55,
    -32, 25, 39, -28, 32, -24, 50, 6, 51, 101, -14, 16, 35, 4, -40, 2, 59, -33, 3, 14, 54, -14, 14, 57, 26,
    46, -56, 28, -113, -114, 70, -78, -39, 12, 42, 0, 51, -15, 43, 25, 30, -53, -54, -13, -38, 3, -3, 44, 50,
    43, -33, -67, -29, -36, 98, -23, 32, -31, -38, 116, 10, -33, 32, 16, -21, -1, 10, 86, 100, 36, 9, 6, 44,
    -80, -47, -27, -63, -86, 23, 29, -18, -11, -37, 1, 10, -56, -41, 19, 0, -67, -15, 1, 23, 30, 42, -31, -28,
    -42, -42, 6, 15, 49, 6, -66, -60, 40, -18, -4, -3, 43, -25, 24, -2, -25, -62, 9, -3, -32, 72, 14, -3, 74,
    6, -62, -9, -6, -46, 12, 10, 22, -96, 110, 71, -35, -20, -16, -53, -1, -73, -59, 20, 45, 58, -6, 4, 23,
    37, -20, 76, -38, -47, -37, 36, -41, -23, -9, 32, 14, 23, 21, 20, -32, 8, -46, 30, 11, 8, -20, -29, 28,
    40, -24, -37, 0, 30, -60, -16, 0, -9, -38, -6, -18, 62, -3, -50, 53, 19, -11, 19, -22, -23, -11, -9, -26,
    26, 96, 7, -25, 46, 3, -57, -55, 127, -4, -15, -27, -45, -20, 45, 9, 10, -29, -91, 45, 90, 49, 4, 115,
    -35, 11, -13, 70, -31, -25, -55, -102, -76, 22, 59, 33, 88, 17, -54, -23, 68, -106, -4, -119, 73, -62,
    -48, -32, -34, -17, 26, 127, 7, -83, 111, -86, -82, -26, -110, -10, -5, 27, -31, -49, -13, 77, 32, -78,
    54, -85, -100, 16, -33, 97, -7, 7, 27, 66, -9, -10, -6, -121, 30, 19, -77, -45, 48, -10, 17, -15, 120,
    -22, -95, -52, -26, 42, -23, -45, 52, 36, -89, 21, 42, 94, -20, 116, -29, 13, -90, -36, 71, 16, 40, -2,
    -34, 67, -25, 84, -14, 20, 33, -79, 59, -66, -23, 50, 36, 13, -9, 4, 10, -6, 21, 88, -29, -94, -41, 92, 6,
    10, -22, -55, -7, -69, -70, -57, -65, 7, 70, -28, 7, -121, 26, 29, 9, 26, 15, 56, 2, 80, -1, -2, -87, 116,
    80, -34, 24, 3, 9, 93, -86, 39, 9, 38, 72, 4, -38, -40, -39, -31, -54, -29, 1, 22, -72, -41, 32, -21, -10,
    -7, 14, -11, 38, -41, -2, -30, -32, 29, -25, -3, -1, -18, -53, -35, 10, 4, -16, 101, 30, 33, -40, -37, 7,
    -14, 75, 24, 8, -70, -40, -29, 10, 20, 14, -8, -10, 7, -10, 4, 6, -61, 1, -21, -2, 19, -76, -2, -42, 22,
    -15, 5, -2, -64, -79, 118, 9, -39, 23, -19, 12, -3, 29, 8, 3, -39, -16, 30, -37, -64, 56, 30, -37, 37,
    -11, 10, 7, 15, 44, -25, -34, -35, 120, 8, -14, -62, -21, -29, -45, -62, -8, -127, -38, 7, -33, -59, 93,
    19, -19, -20, -9, -17, -2, 7, 1, 31, 43, -40, -47, 14, 29, -65, -37, 15, -3, 27, 45, -37, 8, 8, 49, -18,
    -1, 3, 10, 105, 33, -67, -55, 38, 84, 76, -56, -25, -26, -31, -36, -12, 11, -22, -10, -7, -105, 22, 2,
    -61, 40, -54, -7, -71, 68, -111, -25, -23, -127, 39, -25, -84, -53, 11, 27, -35, -12, 96, 46, 34, 115,
    105, -124, 15, 38, -24, 9, 12, -15, -19, -38, 65, -67, 1, -47, 2, 40, -20, -30, -14, -3, -79, -100, -15,
    -25, 79, 61, -58, 9, -7, -27, 40, -59, -32, -7, 123, -101, -66, 122, 24, 66, -15, -95, -100, -89, -24, 3,
    -29, 103, -2, 39, 44, -15, 64, -10, 34, -80, 82, 101, -25, -63, 18, 24, 3, 15, -59, -114, 29, -1, -26,
    -47, -61, 7, -54, 50, -89, -8, 29, -18, -19, -23, -26, 49, -14, 6, -36, -53, -69, -55, 82, 5, -7, 68, -89,
    -53, 8, 24, -19, -46, -8, 36, 35, 16, 6, -20, 61, 3, -53, -4, -63, -46, -22, -13, -27, -82, 41, 15, -17,
    11, 26, -81, 18, -45, -12, -17, 31, 127, 31, -34, -51, -70, 25, -50, -20, 89, -2, -48, -5, 24, 2, -26,
    -33, 15, 44, 19, 62, -9, -4, 48, -27, 2, 56, -38, -78, -7, -55, -71, -30, 22, -108, -10, 17, -14, -12,
    -28, -23, -12, 11, -47, 37, 12, -43, -12, 22, -32, -34, -39, -2, -23, -26, 35, 26, 1, -33, -36, -13, -96,
    -31, -2, -14, -37, 30, -19, 6, -25, 39, 6, -24, -32, 0, -14, -42, -21, 47, 61, 37, -9, -41, -22, -46, -42,
    -13, 25, -127, -23, -2, -49, -39, 61, 33, -70, 29, 27, 43, -5, 26, 16, -1, -35, 8, -32, -14, -53, 1, 31,
    10, 32, -4, -41, 5, -32, 29, -58, 5, -18, -9, -28, -47, -10, 28, -51, 2, -7, -13, -18, -29, -2, 20, 45,
    -18, 13, 0, 26, -42, 19, -28, 43, -55, -35, -27, -92, -34, 12, 77, 26, 6, 52, -34, 5, -1, -8, 7, 9, -20,
    7, -39, -5, -37, -39, -46, 42, -1, 23, 18, 43, 13, -19, -33, -57, 41, -15, -41, -20, 31, -31, 20, -29, 3,
    4, 31, -8, 17, -22, 20, 14, 4, -17, -3, -44, 11, -2, -29, -3, 65, -37, -24, 28, 12, -15, 13, 27, -49, -12,
    -35, -55, -33, -9, -21, -3, -80, -7, 63, -64, -7, -35, 127, 51, 32, 50, -20, -12, 37, -29, 3, 16, -14,
    -17, 18, -18, 2, -10, 45, -47, -30, 15, -49, 44, 51, 10, 2, -12, -35, 40, -35, 0, -41, 10, -34, -44, -13,
    20, 34, 32, -4, 28, -6, -2, -40, -11, 12, -9, -8, -11, -32, -39, -39, 30, 28, -48, 16, 51, 19, -48, 9,
    -47, -3, 22, 20, -18, -5, -25, 59, 30, -13, -30, -21, -30, -5, -11, 23, 14, -10, 25, -15, 28, -29, -9, 22,
    -39, 2, -31, 26, -13, -69, 75, 0, -17, 15, 2, -18, 5, -5, -27, 16, -40, 44, 4, -36, -79, -38, 10, -38, 12,
    14, 40, 19, 38, -10, -39, 16, 2, 46, -22, -26, 15, 54, -6, -11, -19, 1, 85, 32, -40, 40, 0, -4, -10, 8,
    -22, 26, -39, -12, -49, -9, -69, -69, -30, 13, -6, -13, -6, 45, 6, -36, -36, -50, 75, 26, 0, -51, -104,
    -12, 4, -80, 41, 42, -50, -50, -12, 37, -16, 77, 36, -13, -13, 46, 10, -59, -45, -61, 24, 2, -32, -24,
    107, -36, 43, -40, -67, 18, 4, 22, 15, 49, -64, -1, -39, 80, -94, -41, -81, -39, 38, -87, 27, 32, 4, -31,
    -102, 0, 37, -13, -39, -56, -37, 7, -26, -80, -25, 42, -28, 15, 22, 42, 8, 78, -81, 38, 30, 13, -21, -20,
    44, 19, -6, 29, -105, -43, -32, -71, -6, 22, 66, 46, 12, -29, -51, -59, 56, 41, -30, -69, -20, 47, -127,
    34, -34, 20, -38, -11, 49, -15, -34, -2, -120, 4, -83, 55, 1, -85, -41, 4, -57, 54, -56, 83, 4, -3, 23,
    -49, -48, 3, 8, -34, -15, 9, 20, 5, -6, 22, -3, -9, -48, -33, -12, -39, 3, 30, -8, 1, 18, 1, -44, -17,
    -47, -40, -56, -12, -52, 3, -37, -15, 63, -2, 34, -5, -46, -5, 26, 14, 8, -30, -33, 17, -27, -60, -67,
    -55, -5, -63, 1, -41, 28, 6, -69, -39, 0, 19, 6, 16, -26, 39, -16, 25, 23, 78, -54, -19, 35, -31, 69, 12,
    -28, 0, 5, -35, 117, 26, -23, 2, -9, -48, 11, 3, -9, -22, 59, -42, 127, -5, -69, -44, 14, -6, 83, -74,
    -41, -45, -18, -53, -28, -4, 62, -8, 49, -2, 22, -59, -41, -19, 2, 81, -51, -49, -81, 104, -33, 22, -83,
    -11, 0, 9, 53, -56, 25, -30, 16, -61, -14, -9, 13, -34, -8, -9, -40, -21, -40, 81, 12, -7, -40, 59, 35,
    -88, -32, -55, 87, 39, -88, 15, -24, -22, -1, 7, -46, -11, -35, -22, -19, 8, -18, 19, -7, -16, -20, 0,
    -62, -93, -123, -27, -8, 2, -18, 33, -16, 21, 40, 25, 31, -19, -7, -41, 34, 1, 45, 23, -22, -20, 43, -2,
    -49, 26, -94, -24, -28, -19, -68, -14, -15, -1, -38, -3, -6, 1, 15, -10, -1, -6, 22, 0, -7, -36, 13, -53,
    -17, 65, -16, -26, 16, 26, -32, -37, -13, -3, 38, -36, -10, -13, 117, 52, 35, -87, 9, 17, -19, 15, -44,
    24, 48, 5, 27, 13, -2, 33, -32, 12, 74, 68, -12, -48, 21, -127, 69, -19, -16, -34, -4, 24, 56, -30, -12,
    34, 38, 22, -50, 12, 0, -4, -73, -18, 35, -14, -6, -6, -37, -14, -43, -13, -47, -40, -12, -35, -11, -5,
    -22, 49, 26, 10, -14, 16, -15, -1, 55, -22, 13, -10, 40, 47, 48, 18, -59, 36, 7, 6, -20, 107, 11, 2, -13,
    14, -12, -6, -49, -9, -10, 1, -47, 0, 5, -14, -26, -29, -53, -90, 40, -5, 6, -21, -38, 5, -65, 8, -37, -3,
    -7, 26, 51, 12, -36, -17, -71, -33, 16, 19, -28, 13, -44, -18, -10, -88, -57, -7, -39, 54, 4, 33, 27, 11,
    -16, -65, -53, -12, 40, 33, -22, -16, -71, 4, -77, -54, -69, -28, 1, -3, -29, -4, 106, 26, -39, 57, 15,
    -42, 5, -2, 59, -60, -21, 2, 3, -26, 50, 9, -4, -38, -5, 30, -48, 27, 10, -21, -36, 18, 14, -19, 30, -7,
    -74, -1, -2, -35, -17, -115, -68, 17, -46, -33, -30, 40, 21, 6, 20, -26, 19, 6, -59, 35, 16, -25, 46, -5,
    -10, -26, 6, 1, 36, 73, 14, 26, 25, 47, 31, 3, -24, -45, -1, 43, 45, -63, 33, 60, -55, 8, 3, 10, 43, -42,
    10, -4, 44, -47, 4, 7, -69, 26, -47, -127, -66, 51, 8, -94, -55, -2, 43, -18, 10, -44, 56, -8, -5, 19,
    -37, 13, 6, -8, -56, -70, 10, -53, -26, -20, 32, 53, -35, -37, 26, -35, 25, 5, 17, 35, -41, -12, 59, -18,
    18, -13, 13, -1, -2, 64, 11, -49, -8, -87, -6, -3, -51, -9, 46, 5, -55, 64, -62, 44, -16, -22, -18, -55,
    34, -21, -5, 127, -16, -22, 17, -43, 6, 45, -7, -4, -17, -20, 13, -30, 43, -8, -82, 31, 1, -77, 27, 41, 6,
    29, -5, -9, 26, -48, -9, 0, 23, -8, -11, 38, -18, 28, 21, -43, -33, 6, 74, -38, 34, -28, -23, -10, -32,
    -8, 13, 5, 15, -42, 60, -54, -21, 112, 43, -21, 6, -2, -7, -41, -40, 67, -8, 0, -19, 3, 39, -48, -77, 18,
    -50, -101, 8, -39, -36, -46, -2, -12, 1, -18, -43, -18, -11, -12, 13, -20, -27, 78, -55, -34, -4, -39, 8,
    -11, -28, -7, 55, -77, -24, -17, 50, -5, 20, -15, 33, -31, -13, 85, 30, -6, 8, -41, -55, -30, -37, 66, 4,
    -20, 14, 43, 24, -37, -25, -12, -20, -66, -5, -16, 28, 40, -30, -49, 116, 7, -18, 9, 20, 11, 3, -8, 20,
    -11, -11, 28, -54, -65, 26, -33, -61, -70, 15, 32, -27, -32, 2, 25, 18, -28, 55, -21, 42, 13, -14, 17, -9,
    -14, 57, -49, -15, 29, -16, 12, 39, 8, 52, -14, -7, 127, 9, -61, -76, 43, -106, 49, 26, -57, 97, 24, 7,
    18, -21, -7, -83, 14, 12, -66, -31, 13, -22, -45, 38, 41, -28, -29, 15, 2, 11, -66, -34, -35, 15, 50, 37,
    -53, 51, 30, 6, -71, 28, -2, 58, -3, 62, -13, -22, 12, -57, -36, 27, -39, -15, 20, 22, 4, -123, 70, 6,
    -27, 36, -9, -33, 14, -34, 26, 18, -18, -77, -82, -53, -58, -75, -20, -6, 14, -1, 49, 69, 71, -9, -29, 32,
    23, -13, -29, -28, 65, -15, -27, 34, -24, 6, -1, 62, 10, 26, 85, 9, -72, -17, 54, -22, -17, -58, 48, -16,
    8, 73, 40, -44, -59, 21, -23, -6, 40, -49, -39, -41, -33, 15, 19, 5, -12, -29, 117, -46, -52, -66, 100,
    -5, 10, 61, 49, -127, -77, 69, 13, 54, 26, 18, 20, -50, 85, -51, -78, -13, 24, -68, -4, 33, -22, 70, 16,
    -43, -120, -8, 10, 17, -73, -8, -124, -23, 8, 22, 35, -14, 36, 13, -18, -49, -25, 32, 10, 1, 81, 1, 59,
    -20, -36, -12, -91, -29, -68, 63, -29, 8, -24, -32, -56, 21, 13, -21, 1, -11, -66, -17, -89, -35, 13, -10,
    -88, 69, -44, 71, -33, 50, -9, -48, -76, -87, 14, -18, -20, -2, 23, -100, -16, -52, 76, -65, 24, -10, -16,
    8, -32, -37, 11, -41, -16, -16, 86, -27, -66, 51, -82, 0, 34, 9, -83, -26, -13, -39, -2, -22, -9, -7, 6,
    47, -16, -84, -43, 8, 109, -35, -94, -19, -33, -62, 10, -43, -58, -2, -19, -36, -10, 70, -32, -13, 38,
    -40, 18, 2, 21, -77, 26, 30, 6, -58, 14, 14, -63, -23, 0, -5, -30, -41, -36, 21, -125, -31, 6, -90, 8, -9,
    -55, 76, 22, 28, -74, -28, 54, 50, -14, -12, 49, 29, -10, -111, -2, 55, -25, 22, 35, 69, -80, -45, -20,
    -47, 5, 30, -49, 1, 8, -21, 15, 3, -17, 31, -89, -70, 0, -19, 5, 27, -38, -36, 7, -32, 58, -47, -10, -46,
    41, -2, -74, 17, -11, -59, -15, -15, -21, -37, 70, 67, -15, -38, 11, -24, 64, -2, -9, 35, 22, -54, -11,
    -4, -12, 2, 54, -41, -60, -24, 52, 33, -19, 31, 29, 49, -25, -83, -38, 101, 28, 9, -22, -33, -20, 1, -16,
    -18, 25, 9, 92, 48, -73, -83, 56, -16, -39, 127, 45, -29, -10, -90, 4, -106, 35, -1, 21, -41, 65, 0, 43,
    -27, 20, 27, 12, -28, 35, -19, -18, -13, -9, -32, -15, 5, -30, 9, -33, 16, -8, 63, -15, -14, -9, 63, 35,
    55, -6, -16, 54, 35, -4, -41, 14, 58, 55, -32, -31, -6, -6, 36, 65, -52, -24, -21, -36, -19, -9, 16, -34,
    -26, 5, -33, 43, 26, -32, 67, -46, 34, 11, 16, -16, 21, 7, 61, 41, -72, 24, 9, -18, 43, -74, -34, -20,
    -23, 57, -127, 21, 69, 69, -4, -26, 11, 42, -25, 21, 3, 51, 3, -11, -98, 35, -63, 37, -1, 19, -111, 14,
    -67, 2, -16, -23, 78, -2, -36, -81, -16, 42, 63, -35, 79, -62, 40, -66, 5, 57, -18, -24, 64, -2, -75, -22,
    -58, -32, 40, -44, -5, -22, 28, 14, -1, -24, -7, -101, -82, 22, -47, 99, -12, -22, 48, -49, 0, -23, -70,
    -12, -9, 20, -10, -14, 13, -48, -31, 17, -10, -32, 14, -5, 56, 7, 5, -52, 69, 58, -54, 3, 16, -17, 77, 35,
    44, -23, -6, -41, -78, -13, -6, -25, 6, -19, 8, 69, -4, 6, -14, 28, -70, 4, 36, -65, -24, 58, 24, 8, -18,
    13, 122, -2, 64, -58, 14, -11, 21, 14, -16, 26, -23, -101, 6, -29, -39, 32, 26, -4, 19, -6, 55, -82, 6,
    -36, -36, -20, 3, 17, -69, -36, 26, 27, -62, -17, -57, 8, 46, -38, -72, -14, -2, -11, -31, -81, 35, -5,
    -77, 109, 63, -85, -14, 10, 4, 39, -26, -18, 5, 88, 103, 21, 9, 37, -127, 81, -5, 28, -7, -23, 27, 29,
    -13, -45, -4, -33, -23, -9, 102, -14, 27, 31, 2, -9, -28, -94, 3, 9, -42, -58, -16, -18, 18, -20, 27, 12,
    56, -82, 104, -41, 81, -88, -59, 49, -28, -47, 33, -109, -35, -6, -5, 54, -48, 65, -53, -33, -31, -99, 44,
    44, 15, 15, -43, -14, 38, -19, -49, -9, 10, -49, -13, 16, -9, -30, -32, -1, -39, -48, 9, -65, -82, -29,
    -43, 40, -26, -49, 8, -36, 34, 35, -11, -24, -53, 76, -102, -43, 58, -6, -118, 75, -16, 2, -29, 31, 125,
    -33, 11, -32, -15, -20, -13, -52, 2, 63, -4, 84, 33, -12, 54, -12, 29, -11, 2, 33, 5, -12, -17, 63, -28,
    -90, 21, 88, -55, 87, 77, -7, -18, -56, -18, -38, -57, -42, 27, -46, 29, -9, -106, -58, 127, 16, -28, 31,
    8, -34, 26, 59, -48, -57, 24, 75, -9, -57, 23, -12, -47, -29, 25, 83, -30, 126, 39, -35, -8, 27, 16, -21,
    -46, -13, -22, -53, -14, 75, -89, -42, 52, -15, -41, 65, 108, 2, -55, -19, 8, 17, -36, 7, -21, -63, -17,
    -33, -41, -92, 23, 67, 87, 80, 22, 52, 26, -42, 19, -31, 24, 1, -16, -76, 20, -95, -8, 101, -89, 8, 77, 9,
    -56, 5, 7, 9, 35, 0, 6, -5, -47, -102, 30, 13, -5, 14, 48, 63, 52, 41, -28, -2, -63, 1, -6, -17, 122, -40,
    30, -41, 35, -54, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0,
};

static const int32_t conv_2d_11_bias[18] = { /* 18 */
    -4579, -4431, 3305, 4394, 14074, 9299, -976, 13351, 10955, -2918, 16806, -375, 1345, 19733, 5933, -2988,
    4732, -18158,
};

static const int32_t conv_2d_11_multiplier[18] = { /* 18 */
    1337989746, 1564689884, 1132983256, 1617681529, 1216277955, 1839518601, 1077148226, 1386656425,
    1848958430, 1122185537, 1764089055, 1106676029, 1302451249, 1401099463, 1829262393, 2110129290,
    1825064729, 1367744466,
};

static const int8_t conv_2d_11_shift[18] = { /* 18 */
    -8, -8, -8, -8, -8, -8, -7, -8, -8, -7, -8, -7, -8, -8, -8, -8, -8, -8,
};

static const conv_layer conv_2d_11_layer = {
    7, 7, 18, /* input: height, width, channels */
    7, 7, /* convolution: height, width */
    7, 7, 18, /* output: height, width, channels */
    3, 3, 1, 1, 1, 1, 1, 1, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -128, -128, 127, /* zero points, range of the output */
    conv_2d_11_weights, conv_2d_11_bias, conv_2d_11_multiplier, conv_2d_11_shift
};

static const int8_t conv_2d_12_weights[2947] = { /* 18x3x3x18 */
    -4, 9, -29, 11, -72, -29, -2, -41, -48, -20, -13, -81, -82, 111, 16, -22, -71, 48, -2, -7, 30, 61, -22,
    -85, -19, 58, -9, -42, 41, -4, -127, 111, -5, 72, -23, 82, -31, 28, 60, -57, -41, 86, 25, -61, -10, -17,
    33, 40, -60, -32, -27, 32, -13, -38, -91, -46, -1, 62, -17, -21, -92, -8, -12, -4, 27, 25, -63, 2, 5, -29,
    -17, 43, 33, 11, 55, 76, -22, -30, 12, 66, 41, 3, 89, 64, -11, 109, -32, 53, -29, 7, -52, 44, 49, -40, 3,
    63, 3, -7, 22, -64, -13, 13, -29, 27, -3, 17, -31, -55, -33, 58, 24, -12, 36, 2, -58, -8, 69, -30, -29,
    102, -34, 0, 55, -72, -4, -30, 13, 63, 32, -20, 17, 26, 90, -47, -1, 5, 6, 75, 33, -58, -94, -9, 40, -4,
    -42, 20, -63, -8, 17, -28, 3, 34, -6, 9, -7, -1, -43, -46, -101, 38, 12, 1, -65, -56, 18, -30, -43, -82,
    33, -123, -11, -55, 88, 2, -71, -4, -52, 23, 83, -7, 40, -92, 78, 26, 38, -29, -31, -65, -27, -122, 77,
    60, 13, 1, 17, -50, 90, 72, -22, -68, 4, 1, 28, 19, -26, -125, -4, -13, 23, 24, 2, -39, -3, 16, -29, -11,
    4, -52, 23, 47, 45, -81, 32, 41, -32, 19, 33, -30, -31, -13, 15, 60, 87, -3, 49, 30, 8, -75, -38, -37,
    -41, 38, 43, -43, 14, 55, 23, 69, 40, 48, 127, 77, -76, 3, -24, -113, 53, 30, -12, -109, 58, -56, -50, 57,
    -10, -56, 67, 121, 85, 0, 32, -84, 48, -41, 107, -23, 22, -25, -4, -47, -72, -24, -40, 32, 12, -60, 8, -8,
    62, 41, 15, -48, 64, -6, -5, 30, -111, 15, -2, -42, -7, 117, -47, -89, 0, -6, -32, 73, -17, 19, 90, -45,
    -25, 29, -1, 60, -49, -4, -109, 64, -23, -6, 0, -30, 39, 22, -2, -25, -9, 21, -4, -15, -25, 5, 20, -21,
    -53, 61, -1, 18, 13, -12, -33, 26, -24, -74, 8, -50, -14, 0, 7, 40, -27, -16, -33, 4, -31, 9, 31, 16, 8,
    -18, -4, -2, -5, -67, -4, -1, -46, 43, -36, 31, 3, -24, 4, -17, 31, 2, -32, -37, -56, -8, -73, 6, -5, -66,
    99, -10, -13, -60, 20, -27, -2, -77, 19, -19, -100, -53, -26, -10, -50, -24, -127, -52, 26, 34, 7, -43,
    65, -39, 15, -60, 44, 61, -77, -16, 7, -6, 30, -30, -41, -29, 11, 46, -67, -31, 9, 15, -10, -48, 71, 38,
    0, -9, -43, 43, 8, -45, 52, -2, -25, 11, 56, -78, -73, -5, -23, -83, -29, 18, -34, -61, -59, 16, 0, -16,
    81, 53, -20, 11, 96, -107, -16, 13, -30, -44, -3, -14, -63, 50, -54, 23, -21, 6, 78, 71, -7, 30, 43, -39,
    -20, -17, -9, -33, 32, -7, -16, 55, -18, -7, -14, 32, -100, -48, 4, -36, -49, 27, -67, -23, 14, 64, -40,
    -40, -15, -24, 7, 88, -10, 0, -58, 16, 29, -27, -36, -21, -66, -20, 9, -28, -4, -31, -14, -39, 2, -21,
    104, -34, -41, 14, 1, 61, 75, -32, -1, 9, -6, -3, 1, -7, -40, 0, -34, 100, -21, 73, -97, 22, -7, -13, 17,
    -12, -25, -48, 37, 19, 30, -107, -89, 21, 7, 127, -11, -42, -49, 19, 3, -39, -41, -14, -40, 60, 0, -34,
    -8, 12, -35, -26, 31, -31, -4, 0, -53, -87, 23, 27, -7, -7, -19, 46, -29, 37, 51, -47, -82, -8, -49, 48,
    -3, 1, -66, 3, -18, 19, 56, -31, -65, -9, 10, -47, 28, 14, -77, 48, 68, 40, 4, -16, -31, -25, -58, 7, 56,
    17, 3, 15, 67, -13, 4, 22, -19, 18, -36, -70, -36, 55, -96, -82, -9, 15, -41, -2, -37, 35, 20, 42, 53,
    -33, -96, 31, 43, 36, 13, -29, -20, 18, -9, -32, -2, -48, -94, 79, 23, -67, -63, 69, -35, -25, -35, -14,
    -16, 29, 30, -55, 29, -19, 72, -8, 94, -10, 20, 3, 1, 62, 16, -2, 45, 27, -5, -47, -68, -38, 24, 19, 69,
    25, -25, -17, -25, -5, -28, -61, -42, 72, 127, -12, 43, -61, 56, 11, 28, -51, -12, -29, -61, 21, 21, 58,
    29, 12, 71, -10, 42, 60, 73, 44, 2, -7, 16, -14, 69, 3, 40, -4, -42, 77, 5, 31, 35, -10, 34, 75, -5, -50,
    -83, 9, 17, -5, 49, 18, -88, -63, -49, -28, -58, -2, -60, 17, 8, -47, 6, -30, -20, -25, 66, -65, -23, 33,
    7, -122, 1, 85, 123, 28, 66, -45, 47, -32, 55, -6, -52, -16, 103, -8, -28, 43, 19, -5, -33, 19, 20, -20,
    41, -16, 26, 87, 55, -3, -54, -42, 51, 30, 3, 10, -48, -12, -66, -29, 3, -51, -21, -7, 5, 26, 7, -68, -56,
    15, -8, 119, -18, -23, 2, -40, 44, 17, -93, -67, -73, 46, 35, -82, 29, -30, -100, 4, -2, 32, -127, 41, -5,
    33, -14, 108, 16, -69, 36, 59, 14, -27, -12, -8, 41, -73, -33, -35, -94, 10, -79, 13, -35, 85, 120, -77,
    0, 1, -4, 17, -5, -63, 22, -103, -67, -29, 4, 15, -14, -20, 42, 7, -57, -68, -14, 44, -24, 42, 1, -96,
    -21, -21, 3, 75, -40, 54, -26, 32, 3, -51, 0, -63, -17, 62, -44, -16, -2, -3, 13, -55, -21, 43, -35, 49,
    5, -16, -106, 34, 62, -38, 40, 37, -8, -56, 53, 35, 1, -31, -55, 14, 45, 87, -56, -32, -14, 2, -7, -34,
    97, -44, -9, -16, -3, 8, -45, -56, -12, 4, 89, -11, -32, 19, -58, -59, 19, -91, -19, -33, -31, 54, -56,
    -9, -47, -43, -5, 33, 52, 6, -38, 11, -26, -42, -64, 36, 32, -34, -13, -63, -18, -34, 26, -35, 7, 51, 71,
    -25, -46, -42, 20, 29, -9, -38, 49, 1, -22, -61, 64, -3, 110, -70, 88, 48, -5, -8, -63, -32, 14, -25, -5,
    9, 83, -1, 5, -6, 53, -49, -8, -75, 28, 36, -14, -2, -43, 40, 1, -4, 78, -100, 1, 44, -88, 7, -45, 18,
    -76, -67, 34, -24, 37, -24, -16, -4, -69, -35, 111, -27, 32, 7, -73, 27, -37, 127, 59, 11, 61, 11, 16, 14,
    22, -47, 4, -58, -46, 17, 38, 46, -1, -4, 77, 57, -49, -27, -35, 9, 29, 38, -103, 11, 42, -12, -3, -22,
    -13, 32, -42, 33, -1, -22, -45, -82, -115, 4, 32, 9, -33, 32, -29, 26, -23, -62, 8, 14, -46, 47, -67, 41,
    -40, 72, -20, 31, -3, -23, -6, 4, -10, -67, -61, -41, 50, 83, -20, -11, 29, 19, -100, 74, -9, 19, 8, 28,
    -42, -15, -2, 20, -24, -16, 12, 78, 31, 4, -62, -39, 84, -35, -34, -60, 52, -103, -25, -87, 88, -13, 24,
    -1, -2, -32, -5, -7, 127, -24, -45, -38, 38, 72, -79, -7, 35, -2, -28, 4, 0, -29, 19, -1, -13, 13, 36,
    -40, -43, -53, -23, 76, -24, -14, 74, -67, 8, -48, -11, -34, -3, 24, -42, -56, -58, -56, 91, 58, -20, -58,
    2, 94, -3, -37, 27, -72, -9, 26, 17, -8, 2, -53, 40, 22, 5, 49, 70, -63, -11, 55, -40, -29, -56, 34, 26,
    3, 5, 19, -30, 91, 9, 47, -62, -41, -29, -11, -68, -46, -124, -18, 79, -35, 12, 31, -10, -76, -101, 49,
    -53, -42, -45, 15, -91, 39, 42, -50, -18, -29, 44, -6, -1, -28, -2, 81, 4, -13, 40, 16, -6, 59, 13, -7,
    -51, 61, 106, -39, -77, 73, -45, -24, -46, 1, -21, -38, -5, 93, -9, -31, -19, -66, -84, -31, 6, -2, 39,
    45, 42, 37, 14, 13, 24, -6, -10, 67, 22, 69, -20, -24, 38, 16, -52, -1, -14, -44, -40, -60, 9, 51, 31, 88,
    3, -1, -14, 15, -10, -46, -47, 58, 26, -15, 9, -36, 28, 39, -21, -50, -56, 71, 14, -64, -37, -71, 25, -22,
    -24, -60, 38, 6, -8, 16, -39, 82, 16, -7, 27, -11, -51, 20, -6, 14, 80, 29, 61, -8, 25, -12, -91, -57,
    -34, -96, -8, 14, 66, -13, -12, 62, 41, 42, 102, -15, -32, 14, 14, 43, -23, 66, 5, -50, -52, -11, -17, 71,
    91, 41, 17, 9, -46, -19, -56, -22, 17, 57, 34, 127, 24, -27, -31, 5, -55, -8, 10, -37, -20, -52, 17, -4,
    4, 24, 1, -61, 19, -47, -3, -29, 3, -8, 9, -13, -17, 22, 22, 8, 48, -47, 9, 24, -4, -63, -52, -23, 0, 8,
    8, 1, -8, 12, -4, 20, -40, 19, -28, 14, -75, -33, 32, -12, 23, 18, 2, -11, 33, -8, -65, 19, 15, 27, 14,
    27, -4, 11, 33, -53, 39, 18, -24, -33, 27, 0, 23, 6, -16, -23, -29, 19, 43, 11, -3, -46, 14, 13, -9, 18,
    68, -50, 32, 4, 35, 65, 43, 24, 13, -3, 57, 17, -13, -31, 33, 34, -71, -6, 24, -18, 42, 18, -17, -26, -76,
    -12, -46, 22, 45, -36, -18, -4, 23, 15, 39, -30, -35, 19, 24, -3, -22, -12, 16, -45, -38, 45, 20, -39,
    -21, 9, -24, 24, 30, -17, 85, 0, 0, 2, 1, -4, 76, 11, 30, 8, -17, -40, -5, 17, 3, 4, -97, -17, 127, -26,
    87, -22, -20, -13, -73, 98, -1, -8, 61, 23, 46, -1, -17, -8, 39, -33, -104, -49, -21, -33, -19, -26, 26,
    -41, -11, 26, -5, 50, 22, -5, 6, -13, -41, -44, 16, -39, 10, 36, -13, -2, 32, 3, 73, -32, -33, 0, -10, 89,
    27, -1, -95, -27, -33, -59, 44, 35, -44, -55, -36, -71, -32, 6, -33, -60, 48, -47, 8, 50, -2, -26, -18,
    -16, -8, -2, -17, -19, 22, -12, -21, 20, -4, -5, -21, 47, -19, -27, 77, -13, -29, 32, -25, -41, -26, 30,
    2, -1, -26, 39, 33, 49, -25, -22, -45, 33, -29, -9, 45, 4, 19, -53, -29, -26, -27, -62, 6, -34, 32, 47, 1,
    -1, 44, 2, 90, -25, 44, 2, -37, 1, -84, 13, -9, -48, -23, -42, -38, 14, -31, -26, -5, -16, 86, 62, 4, 3,
    -46, -23, -31, 36, 24, -25, -17, 127, 4, 85, -4, -29, -23, 18, 12, 44, 16, -18, 5, -9, 43, -32, 5, -93,
    44, -54, 54, 68, -35, 9, 66, -6, 51, -37, -52, 14, -65, -20, 1, 46, -20, -76, 2, -100, -15, -14, 14, 0,
    52, -6, -11, 44, 79, 13, -46, -24, -20, 19, -15, -16, 0, 64, 10, 16, 58, -14, 36, -21, 10, -17, -37, -22,
    -25, -2, 42, -66, 48, -69, 55, 5, -37, -54, -49, -4, -12, 25, -35, 1, -45, 47, 1, -43, 94, -17, 18, 32,
    61, -6, -68, 38, -29, 24, -14, 38, -36, 38, -51, 11, -27, -30, -17, 28, -23, 36, 127, -39, -101, 51, -14,
    56, 6, 46, -71, -3, 3, 46, -13, -7, -5, -58, -35, -6, 11, -7, -30, -72, 48, -12, 52, 9, -28, -37, -67,
    -60, 42, -74, 11, -62, -25, -6, 2, -56, -45, 23, 70, 9, -35, 85, -43, -61, -82, -73, 16, -19, -4, -98,
    -21, -57, 89, -13, 28, -25, 68, -41, 26, 116, -87, -59, -27, -19, -28, 12, -25, 89, -51, 100, 9, 32, -29,
    37, -37, 25, -38, -7, -71, 6, 32, -50, -33, 69, -29, 76, -7, -10, -6, 68, -10, 48, 41, 11, 10, -1, -87,
    48, -17, -97, 8, 79, 0, 46, 19, -54, -41, 53, -51, 45, -95, 24, 57, 10, -39, -29, 32, 9, 26, 54, -30, -48,
    -7, -51, 17, 26, -55, -1, -11, 88, -44, -47, -4, 6, 25, -84, -42, -64, 13, -62, -36, -58, 41, 17, -85, 45,
    -6, 127, 52, -1, -13, 49, 26, -35, -68, -49, -2, -42, -1, -19, -20, -4, -42, -2, 50, 1, 16, -39, -68, 40,
    15, -37, -38, 35, -22, -31, 20, -39, 8, -29, 47, -10, -25, 46, -30, -66, -22, -1, 30, 25, 46, -40, -23,
    -61, 3, -100, -34, -49, 48, -54, 6, 83, -13, -56, -8, 16, -60, 29, 47, -41, 25, -24, -11, -41, -63, -3,
    50, -16, -1, -5, -27, -9, -34, 5, -40, -33, -50, -18, 72, 20, 23, 21, 6, 19, 116, -4, -17, -42, -72, -18,
    -9, 15, 19, 59, 8, -5, 20, 42, -2, 9, -16, 3, 62, -4, -10, 32, -21, 3, 7, -38, 36, 80, 40, 49, -41, -14,
    -28, 51, -49, 3, 17, 65, -37, 10, 6, 14, 17, -75, 27, -8, 23, -21, 36, -29, -96, 45, -6, 43, 5, -35, -32,
    28, -47, -28, 18, -16, -79, -31, 9, 6, 49, -9, -51, 14, -25, 93, 48, -21, 3, 40, -8, -57, -2, -93, -69,
    -77, 92, -51, 15, -17, 1, 60, 1, -12, 63, 6, 58, -7, -20, -13, -76, -43, -64, -65, -27, 15, 29, 10, 90, 5,
    -6, -25, 20, -64, 37, -35, 36, -57, -7, 118, -43, -41, -67, -48, -5, -6, 25, -44, 15, -21, 8, 22, 42, 53,
    -27, -56, 62, 73, 5, -33, 23, -6, -20, -17, -1, -7, 4, -37, 39, 44, 21, -2, -43, -65, -3, 24, 2, -47, 25,
    15, 1, 9, 34, -62, 5, 92, 41, -27, 0, -34, -4, 4, -23, 65, 32, 13, -9, 20, -52, 11, 96, -29, -25, -27,
    -16, -7, -76, 41, 76, 14, -127, 18, -41, 20, 26, 28, -40, 46, 17, -6, -21, -42, -6, 19, -117, 86, -10,
    -59, -84, -6, 55, 45, 12, 8, 50, -20, -33, -20, 23, 51, 6, 37, 37, 16, 14, 57, -10, 23, -19, 36, -70,
    -127, 6, 0, -32, -18, -36, -14, -24, 66, -48, -38, -3, -7, -16, 39, 62, 80, -42, -80, 5, -37, 26, -10, 49,
    -113, -28, 37, 56, -17, 119, -63, 8, 57, -6, 62, 3, -23, -52, -37, 53, 82, -18, -52, 32, -112, 81, 19, 65,
    108, -29, -27, -62, 32, 28, -70, 17, 88, 82, -14, -51, -46, 60, 52, 95, 57, 71, 5, -48, 72, -30, 53, -35,
    -48, 36, 54, 76, -19, 44, -107, 20, -4, 16, 46, 54, -3, -75, -33, 10, 81, -3, -53, -84, -9, -70, 89, -21,
    0, 91, -81, 53, 11, -122, 56, 103, -75, -10, -20, -25, 32, -65, -43, 18, -33, -48, 31, 95, -67, 47, -33,
    -32, 49, 23, -71, 1, -14, 7, 30, 12, 2, 32, -19, -6, -2, 36, 50, -40, 3, -80, 107, -6, -49, -44, -24, -38,
    -21, 68, 45, -32, 49, 24, -41, -29, 40, -60, -39, -51, -96, -41, -63, 49, -25, 1, 2, 45, 45, -55, 82, 25,
    -85, -47, 108, -88, -9, -78, -55, -19, 12, 5, 4, 44, 5, 11, 67, -57, 27, 18, 74, 8, 32, -26, -7, 2, 24,
    -10, 38, 2, -65, -28, -15, 19, 3, 6, -19, 4, 0, -28, 1, -56, -57, -51, 20, 15, 109, -37, -21, -16, -39, 6,
    -44, -8, -37, 23, -10, 15, 83, -16, -88, 4, -12, 58, 122, -35, 46, -16, -43, -26, -46, -74, -2, -6, 19, 7,
    47, 42, 28, 42, -28, 127, 51, -37, 41, -31, -25, -57, -18, 23, -50, -27, -28, -9, -43, 72, -36, 15, 92,
    -70, 42, 4, -51, -24, -71, -37, -46, 119, -95, -36, -25, 81, 11, 59, -64, -37, 27, -13, 49, -56, -10, -39,
    -7, -26, -76, 56, -22, -101, -79, 52, -16, 87, 55, -37, -37, 32, -28, 13, -5, -23, 2, -79, -17, -10, -34,
    20, 34, 28, 17, 74, 15, 36, 0, -21, -36, 44, -30, -11, 98, -113, 43, 56, -77, -40, -27, 103, 9, -71, -9,
    18, 42, 0, -19, 44, 4, 17, -5, -70, 50, 47, -81, -29, -79, 127, 52, -42, -49, -30, 59, 9, -24, 2, -12, 32,
    24, -23, 54, -52, -81, 91, 1, 9, -16, -2, -23, 3, 46, -13, -39, -9, -12, -15, 29, 3, 37, -33, -25, -18,
    -4, 28, -8, -14, -30, 66, 39, 5, -84, 22, -35, -41, 45, -30, 30, -16, -33, -30, -53, 23, 27, -13, -30, 46,
    10, 27, -46, -9, -56, 28, 23, 14, 63, -14, -78, -28, -2, 50, -2, -28, 34, -22, 22, -78, 19, -31, 58, 7,
    -4, 59, -41, -8, -11, -12, 27, -46, -28, -50, -35, 80, 8, -39, -52, 12, -11, 0, 14, 0, -6, -8, -3, 9, 2,
    -4, -22, 56, -35, 63, -41, 14, -49, 9, 15, -40, -42, 57, 40, -37, 5, -71, -34, -56, -54, 7, -14, 42, -16,
    -34, -83, -42, -39, 32, -30, 22, -19, -86, -17, -41, 0, -72, -30, -31, -64, -97, 27, -64, -56, 11, 6, 46,
    7, 32, 4, -11, 13, -91, 35, -32, 44, -17, -24, -82, -49, 20, 11, 49, 33, -11, 95, -10, -51, 5, 92, -55,
    85, 27, 25, 88, 16, 49, 11, 18, 7, -61, -21, -14, -23, -65, -41, -15, -6, -35, 75, 16, 86, 51, -59, -30,
    -56, -88, 73, -2, 39, 8, 40, 12, 12, 10, 37, -76, 125, 24, -37, 2, -76, -7, -37, 96, 53, 29, 12, 48, 91,
    -94, -18, 30, -2, -95, 127, 42, -55, 10, -31, -39, 4, 93, -48, -18, 34, 54, -25, -84, -43, 108, 13, -53,
    124, 52, -4, 19, -12, 48, -107, -57, -21, 96, -48, -12, -12, 15, -16, 40, 46, 12, 7, -103, -46, 35, -78,
    112, -17, -53, 32, 82, -49, 46, 54, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_12_bias[18] = { /* 18 */
    -11626, -11026, 5438, -2572, -11545, 7367, -10905, -6758, -6772, -8914, -3768, 2360, 5333, 1940, -4319,
    -3014, 3108, -5987,
};

static const int32_t conv_2d_12_multiplier[18] = { /* 18 */
    1334223592, 1382030367, 1649368916, 1864717335, 1309164093, 1163625089, 1927564241, 1738380736,
    1555956044, 1077786130, 2145871670, 1988492168, 1464848777, 1931951600, 1315298887, 1718635700,
    1115332376, 1165484682,
};

static const int8_t conv_2d_12_shift[18] = { /* 18 */
    -9, -10, -10, -10, -10, -9, -10, -10, -9, -9, -10, -10, -9, -10, -10, -10, -9, -9,
};

static const conv_layer conv_2d_12_layer = {
    7, 7, 18, /* input: height, width, channels */
    7, 7, /* convolution: height, width */
    7, 7, 18, /* output: height, width, channels */
    3, 3, 1, 1, 1, 1, 1, 1, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -20, -128, 127, /* zero points, range of the output */
    conv_2d_12_weights, conv_2d_12_bias, conv_2d_12_multiplier, conv_2d_12_shift
};

static const add_layer add_13_layer = {
    -128, 2022943179, -2, /* left: zero point, multiplier, shift */
    -20, 1073741824, 0, /* right */
    1, 1865686689, -18, -128, /* sign of the right, output */
    -128, 127, /* range of the output */
    {1, 1, 1, 7, 7, 18}, {0, 0, 0, 126, 18, 1}, {0, 0, 0, 126, 18, 1} /* shape, elements to the next of each dimension */
};

static const int8_t conv_2d_14_weights[5215] = { /* 32x3x3x18 */
    -7, 17, -5, -37, 27, -14, 11, 26, 1, 15, -31, 5, -25, 4, -31, -9, 41, -9, -8, 18, -24, -4, 0, -42, 86, 32,
    11, 19, -6, -29, 17, -7, -2, -19, 18, -13, -17, -10, -10, 18, -14, -7, 106, -21, 1, 23, 27, 4, 70, 14, 16,
    -35, -27, 15, -31, 13, -34, -41, 16, 30, 15, 5, 24, 12, -19, 17, -40, -34, -11, -2, 37, 28, -45, 41, -31,
    13, -5, 9, 127, 11, -14, 15, -27, -40, 2, 13, -9, -20, 17, -7, -51, -24, 20, 21, 5, -13, 114, -6, -19, 25,
    -11, -13, 14, 2, 17, -40, -24, -45, 11, -9, -2, -26, 29, -12, -24, -7, 23, -20, -52, -5, 57, -9, 12, -13,
    -3, -4, -30, 10, 0, 2, 4, -10, 27, -13, 48, -27, -9, 8, -14, 31, 14, -9, -46, 1, 11, 9, -16, -24, 28, -7,
    14, 4, -7, -4, 9, -34, -34, -4, 15, -22, -15, -2, 21, -53, 0, -57, -21, -33, -36, -59, 6, -20, -17, -4,
    95, -39, -15, -110, 67, -29, 3, -28, -19, -35, 36, -27, -48, 47, 10, -23, -26, 59, 16, -46, 4, -37, 19,
    -9, -8, -8, -5, -92, -11, -21, 5, 26, 14, -11, 23, 61, 29, -8, 23, -56, -26, 0, -15, 37, 24, 1, -53, -7,
    7, -36, -30, -43, -67, 117, 18, -28, -48, 44, 30, -1, -68, 38, -17, -18, 23, 12, -13, 20, -12, 40, -50,
    89, -19, -19, -32, 88, -21, -7, -21, 38, 5, -46, 12, -69, 27, -9, -23, 9, -28, 18, -2, 11, -6, -8, -35,
    13, -77, 21, 17, 18, -87, -24, 79, -36, -25, 12, -84, 121, -26, 16, -60, 15, -52, 7, 7, -24, 41, -13, -43,
    11, 42, -10, -29, 37, -57, 127, -31, 33, -46, 66, -39, 15, 18, -8, 18, -13, -60, -38, -10, 27, -64, -3,
    -19, 78, -42, 24, -17, 34, -21, 43, -27, -9, 14, 20, -28, 12, -37, -7, 12, 10, 57, -51, -8, 2, 0, -65,
    -25, -14, 13, 12, 33, 71, -38, 69, -4, 0, 9, 0, 63, 6, -8, 39, 14, -31, -50, -28, 10, 16, 28, 10, -5, 46,
    -16, 21, -2, -25, 60, -6, -14, -38, 32, 0, -30, -26, -25, 62, -17, 2, -1, -1, -21, -25, 10, -26, 77, -6,
    15, -12, 25, -103, -14, 26, 11, -9, 0, 52, -7, 42, -5, -15, -33, -36, 127, 4, -24, 45, 1, -76, -14, 40,
    13, -27, -2, 73, 5, 16, -6, 18, -9, -11, 109, 5, -14, -14, 44, -15, -32, 30, 21, 39, 21, 33, 5, -30, -76,
    -18, -34, -25, 20, -20, -10, -28, -20, -33, 34, -17, -3, -6, 2, -27, 18, -9, -47, -21, -43, 18, 62, 13,
    15, -10, -56, -49, 48, 19, -47, -44, -7, 14, 8, -11, -6, -16, 30, 25, 100, 14, 6, 7, -11, -41, 13, 25,
    -38, 0, 25, 55, -13, 24, 10, 10, -4, -49, 16, 69, 6, 31, -22, -5, -5, -23, -23, 55, 25, 41, 2, 27, 38,
    -16, 29, -4, 18, 103, 16, 80, -23, -8, -25, -45, 3, 24, -62, 13, -25, -7, -14, 19, -16, -35, -27, 46, -20,
    -36, -60, -35, 10, 8, -1, -36, 21, 127, 48, 69, 44, -65, 49, -24, -27, 46, -10, -1, 47, 5, -8, -3, 10,
    -14, 7, 118, 81, 16, 76, -39, 34, -22, -6, 85, 64, 82, 20, 6, -74, -11, -9, 33, -16, 42, -18, -41, 40,
    -20, 6, -30, -62, 67, 36, 7, -46, -68, -15, 10, -10, -64, -56, -32, -2, -20, -15, -24, -4, -21, -7, 6,
    -51, -9, -7, -16, -21, -11, 64, -58, -9, 16, -49, -87, 52, 49, -6, 2, -10, 8, -8, 27, 11, -25, -24, -55,
    -2, -11, -17, -22, -51, -46, 53, 56, 17, 15, -10, -11, 6, -4, -22, -21, -10, -32, 24, -20, -33, 5, -7, 19,
    -17, -7, 8, 61, -14, -9, -12, -12, 101, 8, -11, 34, -6, -26, -13, 46, 33, 9, -33, -52, 13, 39, -10, -44,
    -11, 19, 85, 49, 12, 40, 14, 22, 10, 21, -2, 24, -22, -23, -41, -14, 24, -34, 32, 61, -18, 19, 15, -1,
    -19, 3, -57, -14, -5, -9, -5, 24, -12, 11, -9, -3, 13, -25, 105, -5, -1, 16, -21, 7, -26, 24, 24, 10, 24,
    23, -6, 49, -1, -23, -10, 2, 127, -46, -33, 30, -30, 42, 10, 35, 39, 39, 3, -24, 5, 23, 9, 3, 11, 59, 39,
    62, 6, 6, -9, 13, -7, -11, -32, 1, 21, 17, 23, 15, -16, -3, -17, 26, 66, 12, 8, 25, -23, -11, -18, -27,
    -21, 6, 23, 30, 19, 2, 33, -1, -17, -3, 60, -30, -34, 38, -27, -7, -36, 8, 14, 51, 19, -1, 21, 11, 26, 18,
    3, -1, 73, 31, -26, 11, -30, -16, -13, -36, -47, -39, -57, -1, -45, -72, -67, 8, -25, -29, -39, 2, -66,
    -19, 2, -39, -6, -12, -11, -127, -4, 13, -22, 5, -79, 17, 1, -46, 8, -29, -35, -59, -31, 17, 26, -3, 53,
    -30, 47, 13, 1, -57, -21, 45, 16, -60, 12, -14, -77, -40, -48, 0, -3, 39, -60, -7, -41, -29, -1, -43,
    -109, 38, -13, 29, -46, 42, -79, -31, -53, 62, -46, 1, 46, -27, -12, 13, -21, 8, -61, 21, 56, 0, 10, -30,
    28, 6, -99, -20, 46, -45, 50, -32, 31, -27, -12, -26, -37, 17, -17, -64, 43, -41, -18, 8, -28, -30, -13,
    47, -51, -36, -1, 11, 61, -24, -65, -17, -43, 53, -70, 1, -64, 26, -73, -56, 6, 12, 71, -49, -4, 0, 2,
    -15, -68, -30, 12, 19, -24, 38, -28, 45, -81, -23, 55, -28, 15, -55, -4, -24, 1, -30, -11, -9, -41, 1,
    -45, -11, -51, 25, 3, -31, -30, 8, -15, 56, 29, 18, -14, -26, -32, 32, 1, -1, -28, 36, -35, -84, -23, -7,
    80, -4, 0, 23, 89, 40, 33, -46, 3, 67, 25, -27, 32, 16, -109, -21, 18, -27, 1, -66, 52, -11, 38, 50, 14,
    -42, -32, 15, -20, -26, 17, 28, 17, -34, 55, 8, -19, -3, 8, -12, 71, 8, 22, 10, -106, 48, 10, 86, -8, 10,
    -67, -39, 0, 0, 25, -8, -14, -15, 113, -76, 7, 19, -50, 46, -11, 84, 56, 38, -35, -12, -70, -39, 3, -20,
    27, -127, -19, -38, -11, -42, -35, 53, -30, -7, 39, 56, -71, 17, -23, -23, -39, 6, 1, -52, 6, -60, -36,
    20, -87, -5, 3, 92, -39, -39, -47, -1, -73, -27, 0, -55, -33, -41, 28, -32, -27, 38, -17, -22, -26, 41,
    15, -67, 5, -11, -65, -6, -33, 6, -1, -63, 1, 23, 1, 40, -11, 35, -64, -18, 25, -29, -33, 38, 24, -33,
    -22, 62, 63, -17, 81, -64, -16, -62, -100, 7, -18, 7, 17, 2, -39, -35, 25, -64, -73, 41, 86, -52, 22, -48,
    37, -25, -81, -15, 18, -18, -4, 3, -17, -17, -66, -37, 6, 80, 45, 24, 15, -31, 46, 40, -41, 4, 30, -1, 65,
    -14, -8, 5, 102, 105, -107, -34, 55, -109, 39, 33, 29, -107, -6, -30, -28, -62, 111, -123, -9, -35, 127,
    10, -56, -75, 88, -112, 45, 2, -70, -27, -31, -28, 97, -30, 78, -42, -24, -40, -1, -35, 93, -6, 31, -21,
    46, -16, 51, 55, -24, -43, 60, -6, 38, -118, -78, -5, 34, 26, -105, -73, -16, -96, 7, 15, 25, -66, 71, 35,
    -32, -60, -48, -52, 98, 36, 48, 95, -4, -25, -44, 6, -8, 36, -15, -60, 8, 9, 11, -65, -44, -31, 43, 36,
    -16, -77, 94, -56, -1, 23, 15, 4, -85, 41, -34, -71, 81, -8, -40, 6, -49, 44, -27, -25, 12, -21, -37, -36,
    -32, 28, 30, -14, -21, -9, 52, -46, -14, -48, -45, -19, -32, 42, 18, 43, -35, -64, -51, -48, 93, -15, 42,
    -2, -1, 73, -27, -59, -64, -44, -11, 16, -42, 18, 43, 25, 13, -30, -9, -54, 93, -9, -29, 72, -21, -85,
    -25, -41, 11, -34, -23, 7, -7, -17, -56, -20, 105, -4, -4, -21, -36, 37, 19, 31, -78, 41, -66, 58, -9, 33,
    75, 40, -40, -76, 115, 1, 49, -3, -9, 127, -23, 13, -19, 17, -25, 111, -47, 61, 69, -24, 28, -40, -25,
    -17, 104, -18, -32, 63, -56, -61, 23, -11, -36, -17, -68, 47, 6, -28, -11, -32, 80, -39, 6, 9, -53, 78,
    -37, -16, -51, -3, -17, 46, -60, 74, 0, -41, -51, -1, 50, 19, 17, -15, 7, 8, -10, -41, -3, -33, -55, 17,
    -76, 28, -22, -73, -75, 42, -47, 42, -16, -17, 3, -72, -28, 2, 23, 43, -75, 77, 55, 4, -63, -111, 35, -21,
    19, -19, 19, 80, 127, 28, -58, 2, -75, -35, -70, 59, 11, -65, -107, 16, 16, 12, -37, -2, 66, 86, 106, 66,
    -111, -51, -6, -37, -55, 11, -57, -59, -58, 127, 29, -108, 17, 9, 16, 16, 40, 26, -111, -10, 5, 21, 17,
    32, 67, -56, 20, -75, 3, 29, 33, -28, 38, 114, 22, 20, -39, 87, -54, 35, 39, -62, 60, -105, -81, -57, 65,
    58, -51, -53, 75, 87, 0, 19, -112, 44, 5, 6, 35, -83, -36, -21, -26, -79, 10, 71, -85, -23, 36, 37, -46,
    -44, -109, -27, 1, -20, 94, -12, -34, 6, 22, 25, 0, -79, -17, -33, 24, 8, 41, -85, 49, 72, 39, -27, 60,
    -26, -3, -6, 39, -94, 11, -11, -1, -2, 32, 11, -43, -21, 58, 62, 57, -13, 72, -10, -38, 51, 14, -112, 0,
    1, 13, 11, 23, 12, -81, -73, 60, 21, -5, -14, 4, 42, 22, -9, 43, -54, -18, -69, -50, 24, -70, 0, 107, 7,
    22, -56, -21, -17, 70, 20, 28, -18, -2, -127, 18, 35, -56, 9, -72, 58, 63, -7, 3, -56, -55, -25, 72, -11,
    13, -61, -1, -4, 56, -25, -41, -27, -37, -28, 29, -10, -70, -6, -45, -12, -11, -31, -26, -101, 84, -101,
    -25, 10, -44, 26, -95, -12, 69, -5, 27, 55, 27, 44, 26, -32, -2, -122, -5, -104, -11, 15, -12, 6, -33, 20,
    31, -65, 85, 20, -89, 47, 113, -2, -15, -87, -48, -99, 35, 102, 16, 45, -6, -8, -50, -61, 70, 41, -45, 20,
    14, -52, -4, -103, 16, -20, -4, -1, -36, 44, -72, -70, 69, 54, -37, 11, 46, 55, -36, -46, -26, -98, -14,
    -26, -67, -51, -15, 4, 38, -44, 11, -9, -46, -8, -62, 96, 15, -37, 49, -112, -15, -46, -51, 45, -13, 24,
    30, -72, 0, 10, -3, -36, -43, 59, 9, 23, -8, 15, -29, 39, -28, 14, 6, -7, -24, 41, 34, -1, -39, 16, 32, 7,
    12, -31, -20, 24, -15, 13, -16, -20, -28, -26, -25, 12, 4, -21, -53, 5, -16, 16, -37, -42, 13, -1, 45, -6,
    21, -41, -8, -32, 15, 7, 13, -32, 19, 44, 0, 26, 10, -13, 8, 68, -13, 3, -20, 3, 42, 32, 27, 37, 4, 2,
    -19, 66, -45, 29, 33, -22, -12, 127, 15, -10, -4, -13, -38, -30, 14, -1, -15, 8, -60, -29, -24, 20, -37,
    -41, 17, 27, 10, -27, -3, 23, -10, -23, 16, -7, -29, -25, -12, 25, -12, 28, 25, 7, -25, 52, 13, -30, -30,
    -33, -21, 39, 6, 10, 4, 14, -30, 26, -12, 25, 5, 12, -50, 54, -30, -15, 0, -30, -17, -15, 30, 7, 6, 38,
    -36, -11, -14, 9, 7, -11, 1, -38, 3, 8, -24, 17, 4, -22, 69, -4, 2, 5, -20, 0, -22, 10, 17, 27, 8, 32,
    -42, -23, 36, 0, 38, -7, -3, -3, -2, -7, -4, -36, 37, -20, 50, 38, 1, -35, 20, -2, 57, 65, 31, 25, 45,
    -15, 20, 20, 19, -62, 24, -4, 31, 30, -31, -29, 34, -37, 14, 64, -6, 17, 79, 6, 16, -6, 46, 4, 20, -15, 3,
    7, -30, -13, -32, 7, -27, -19, -46, -9, 10, -65, -29, -7, -29, 18, 57, 5, 8, 57, 46, -14, -13, 101, 36,
    -25, -59, -6, -36, -13, 34, -5, -7, -7, 23, -24, -2, 127, -69, -2, -35, 23, 62, 2, 26, -23, 33, -8, 63,
    39, 5, -13, 3, -35, -41, 18, -40, -5, -6, 33, 8, -7, 61, -12, 28, -31, -27, 8, -25, -14, -17, -3, -22,
    -14, -71, 8, -20, 90, 53, -20, 14, -13, -48, 12, -14, -8, -23, 93, -24, -10, -31, 11, -33, -7, -6, 71, -3,
    -30, 17, -12, 13, 12, -22, -18, -18, 69, -15, 16, -6, -58, 6, -25, -13, -24, 11, -44, -22, -15, -15, -28,
    45, -17, 42, 32, -127, -20, -41, -42, -14, -45, -78, -96, -7, -81, -6, 4, -18, -19, -15, -3, 9, 19, 14,
    -20, -70, -27, -17, -62, -12, -28, -23, -84, -49, 37, 1, -53, 22, 35, -70, 5, -19, -24, -45, -39, 66, -8,
    6, -7, 33, -49, -52, -49, -35, -40, 113, -19, 39, -30, -64, 44, -67, -29, 94, -4, -39, -104, 59, -56, -53,
    -10, 13, -29, -39, -23, 68, -46, -28, -27, -60, 19, -41, -102, -48, -14, -8, 3, -24, 34, 34, 3, -44, 26,
    -31, -10, 12, -63, -30, -24, -12, 46, -13, 20, -36, -7, -57, -56, -21, -30, 23, -22, -54, 19, 54, 49, -64,
    -12, -19, -23, -9, -18, -10, -37, -29, -39, 38, 3, 25, 10, -45, -61, 23, 46, -12, 12, 13, -68, -52, 28,
    -2, -59, 29, 11, 13, 32, -3, 12, -1, -19, 5, -20, 3, -20, 10, 26, 13, 16, -60, 36, -25, 34, 7, -37, 2, 24,
    -24, 68, -18, -13, -30, -4, 4, 32, 8, -2, 5, 32, -17, 46, 44, -40, 67, 29, -3, 41, -6, -10, 85, -12, -22,
    -20, 31, 26, -12, -42, -23, -51, -9, -20, 3, 1, 23, 24, -12, 4, 31, -7, 127, 25, -48, 42, 11, -13, 26, 75,
    16, 13, -8, 43, 12, -10, 23, 21, -34, 0, 45, 8, -54, 14, 25, 51, 25, 68, 10, -23, 56, -14, 14, 11, 2, 8,
    39, -43, -62, 8, 23, -34, -30, 41, 5, -76, -14, -7, 30, -46, 12, 20, -3, -45, -17, 36, 29, 32, -8, 6, -26,
    -27, 6, 75, -71, -17, -36, 17, -34, -16, 13, -15, -34, 9, 28, -26, -53, 30, -40, -2, -5, 54, 16, -5, 36,
    -35, -13, -12, 13, 31, -30, -14, 23, 21, -22, -44, 24, -46, 28, -24, -1, 41, -9, -58, 18, -10, -23, -29,
    34, -49, -4, -46, 26, 25, -13, 37, -1, -77, -52, -27, -15, 72, 11, 14, -59, -52, 86, 15, -6, -104, -56,
    -33, 27, 17, 29, -33, -40, -16, 5, 82, 71, -31, -70, -53, 20, 44, 44, -39, -38, -41, 25, 60, 35, 35, -20,
    -27, 23, 39, 10, -54, -18, 24, -51, -78, -24, -11, 34, 15, 68, -6, 15, -37, 0, -19, 11, 108, 2, -29, -44,
    -61, 41, 63, -50, -26, 4, 49, -36, -38, 60, -27, 30, -35, 32, 127, 32, -59, -64, -60, -36, 42, 60, -104,
    -20, 13, -29, 63, 5, 18, 14, -58, 9, 71, -15, -46, -1, 51, -39, 6, 18, 2, 13, 19, 23, -3, -3, -17, 44,
    -21, -27, 30, -7, 21, -79, -17, 7, 12, 14, 10, 26, 82, -1, -50, 20, 4, 7, 20, 4, 87, -11, 27, -67, -52,
    -1, 10, 23, 15, -65, 20, -21, -43, 33, 18, 14, 3, 31, 86, -49, 20, -20, 45, 16, 27, 100, 35, -23, 2, 15,
    -6, 57, 54, -6, -16, -5, 9, 28, -47, -15, 12, -34, -42, 57, 22, -26, 27, 55, -19, -5, 15, -30, -3, -23,
    -5, -4, 7, -20, 40, 54, -26, 32, 7, -16, -11, 3, -23, -2, -25, 2, 2, -33, -16, -6, -1, 4, -3, -29, 32,
    112, -63, -38, -8, -11, -26, 56, 80, 19, -2, -3, -11, 43, -14, -65, 40, -82, 24, 124, -10, 1, -6, 32, -55,
    -12, 56, 9, -63, 13, 25, 78, 26, 31, -24, 9, 37, 127, 40, 36, -39, 35, -30, 0, -14, -4, 2, -59, -35, 7,
    -1, 46, -42, -54, 10, 84, 44, 11, 27, 44, -31, 35, 52, 18, 12, -5, -30, 9, -8, -37, 10, -95, -6, 35, 0,
    38, 9, -2, 14, 41, 34, 17, 28, 48, -2, 50, 2, -10, -23, -44, 40, -27, 27, 77, -29, 31, 25, 29, -31, 3, 53,
    1, -54, 23, -23, 25, -30, -50, 29, -16, 43, -61, 65, 11, -39, -17, -31, 47, 18, -36, 9, -8, -74, 20, 2,
    37, -17, 29, 5, -22, 24, 32, -38, -29, 28, -22, 35, -75, -26, -15, -21, 43, 18, 39, -26, 7, -36, -4, -12,
    -47, -25, -35, 12, -46, -42, -26, -20, 47, 15, 38, 14, 41, 16, -21, 96, -10, -54, 62, -16, -77, 35, -15,
    24, -25, -47, 48, -32, -16, 42, 53, -19, -29, 57, 9, -16, -9, 12, -78, 23, -67, 4, 39, -110, 31, 25, 66,
    -5, 0, -17, 23, 42, -6, -42, -28, -37, -39, 6, -33, -30, 42, -38, 23, 30, 37, -61, 73, -11, -47, -36, 59,
    -20, -1, 20, -19, -36, -54, -69, -20, -79, 95, -35, -9, 14, -16, -10, -4, -32, 51, -3, -50, 60, -35, -12,
    -65, -68, 19, -83, 127, -45, 23, -9, -68, -33, 31, -19, -62, -38, 4, 40, -58, 19, -89, -69, -11, -59, 45,
    -34, -2, 4, 47, -62, 23, -86, -52, 74, 18, -15, -49, -3, -57, -29, -2, -11, 18, -22, 41, -59, 58, -5, 38,
    6, -13, 42, -17, -12, -70, 6, 26, 5, -3, -25, -21, -67, -12, 29, -41, 64, 12, -101, 19, -21, -87, 30, -48,
    -41, 21, 40, -36, -79, 38, -63, -6, 2, 23, -16, 50, -22, -70, 81, 11, -41, -35, 28, -41, 27, -18, 24,
    -123, 29, 88, -66, 6, 33, 76, 17, -109, -53, -8, -26, -75, 11, 40, 61, -70, 28, -66, 71, -4, 12, 60, 77,
    127, -102, -51, -68, -74, -24, -20, -39, 98, -30, -54, -11, -31, 59, -25, 39, 9, -16, 40, 13, 23, -7, -22,
    -52, 5, -14, -28, 1, -95, -58, 3, 92, -63, -61, -123, -25, -7, 6, 54, -78, -68, -39, 18, -11, 27, -33,
    -69, -76, 69, 87, -52, -4, -42, -3, 15, -97, 59, -17, -68, -68, 15, -10, 24, -72, 47, 9, -4, 49, -32, 0,
    -19, -13, -38, -15, -7, -10, -58, 41, 24, 26, -22, -21, 10, -31, -29, -45, 2, -11, -13, -8, -20, 3, 2, -8,
    -43, 55, 57, -1, -38, -29, 33, -18, -66, 19, 29, 14, -14, -69, 6, -7, -56, -48, -24, 2, -4, 29, -34, -51,
    21, 5, -20, 12, -53, 16, -5, 42, 32, 29, -4, -12, 102, 18, 56, -64, 9, 16, 22, -28, 48, -68, 24, 2, 46,
    76, 29, 10, -40, -38, 99, 97, 84, 21, -29, 22, -16, 14, -52, -19, 17, 71, 3, 13, 115, -14, -85, -17, 22,
    79, 45, 95, -21, -34, 62, 39, 9, 10, 66, 69, -36, 6, -33, -77, 1, -32, 33, 10, 18, -33, -16, 24, -21, -69,
    4, -69, -11, -41, -30, 19, 41, -3, -24, -37, 92, 46, 127, 17, 52, 29, -67, 4, -18, -41, -15, -3, -4, 10,
    115, -9, -9, 6, 79, -5, 20, 38, -6, -35, -6, 67, -4, -11, 1, 34, 10, 8, -57, 17, -44, 45, -18, 14, 6, -16,
    -36, 38, -43, -66, -64, 16, 24, -21, 15, 56, -10, -12, -9, -22, 9, -2, -15, 20, -24, -29, 2, 29, -31, -1,
    -44, -21, -43, -29, 100, -9, -25, 13, 35, -30, 2, 10, -53, -24, 111, 61, -19, 15, -30, -38, -1, 96, -102,
    -4, -21, 5, -12, 24, -30, -25, -1, 72, -40, -4, -80, 45, -54, -38, 36, 114, 23, -56, -3, -46, 40, -14,
    -12, -16, 13, 29, -6, 34, -4, 14, -39, -61, 51, -57, 127, -93, -8, -67, 3, -20, -104, 4, -32, -37, 22, 99,
    -32, -29, 35, -30, 57, 57, -36, -36, -75, 19, 11, 48, 18, -9, -4, 34, -41, 7, -34, -12, -7, -44, 44, 41,
    1, -71, -17, 53, 19, 25, -27, -36, 14, 54, 11, 20, -2, -38, 25, -68, -22, -21, 17, 8, 48, 25, 25, 18, -45,
    -44, -12, 11, 39, -9, 18, -42, 30, -23, 127, -57, 101, 97, -65, -68, 21, -8, -57, 6, -57, 7, -120, -31,
    110, -14, -97, -8, 56, -33, -16, 38, 58, -28, 19, 89, -50, 55, -57, 13, -45, -67, 67, 38, 6, 7, -9, -24,
    -33, 25, -12, 11, -99, 48, -21, -28, 7, -20, -68, -39, 35, 22, 84, -23, 48, 15, 33, 66, 48, 53, -37, -61,
    91, -68, -52, -23, -89, -25, 28, 4, 39, -62, 3, -71, 52, 96, 47, 95, 34, 78, 48, -38, -23, 31, -73, -43,
    55, -6, 102, -90, -71, -29, -22, 25, -8, -26, 0, 100, -21, 8, 38, 18, -78, -29, -38, 7, 45, -37, -36, 10,
    -47, -15, 22, 43, 1, -46, -2, -6, 5, -91, 18, 39, -89, -24, 43, -39, -62, -48, 31, -6, -23, 114, -41, -16,
    5, -8, 11, 4, -69, 49, -50, 74, 61, -4, -56, -23, -33, -13, 22, 36, -18, -57, -36, -18, 55, 9, 6, -30,
    -13, 11, -9, 12, 68, -48, -28, -74, 10, -60, 3, -42, -7, -29, 16, -17, -20, -24, -12, -7, -57, -44, -36,
    -59, -5, -16, 12, -54, -12, -58, -37, -39, 47, -33, 9, 40, -6, 8, -94, -21, -17, -63, 38, 49, -36, -3,
    -30, -34, 62, -5, -23, -22, -12, 59, 23, 79, -67, -8, -46, 127, -5, 22, -86, 34, 67, -15, -39, -18, 61,
    25, 18, -74, 47, -64, 68, -14, -46, 100, -14, 54, -9, -54, 34, 33, -30, -24, 27, 56, 25, -25, 72, -60,
    -28, -80, -53, -29, 72, 46, 36, 18, 20, 21, 6, -32, 9, 23, 81, 1, 68, 17, -33, 0, 11, 58, 50, -19, -12,
    -2, 61, -22, -40, -21, 43, -46, -70, -9, -75, 68, -50, -36, -26, 14, 51, 4, -84, 8, 116, -10, -48, 24, 51,
    -12, -85, 10, -59, -48, 70, -41, -33, 3, 25, -52, -3, 8, 85, 62, -53, 4, 51, -16, -7, 5, -76, -59, 57,
    -25, 17, 35, -30, 12, 68, -57, -35, 19, 16, 14, -12, -29, 25, -42, -31, -65, 75, 0, -10, 40, -43, 32, 80,
    103, -35, -21, -32, -29, -23, -61, -91, -43, -24, -26, 51, 2, 61, 6, 38, 6, -55, 85, -72, 12, -17, -34,
    15, -51, -8, 5, 53, 5, 34, 13, -15, 82, -46, 7, 40, -47, -47, 35, 59, -39, -3, 20, -74, -62, -26, 3, 27,
    1, 24, 64, -56, -21, 16, 13, -30, 69, 19, -10, -23, -4, -127, -5, -44, 43, 7, 19, 0, -96, 71, -36, -33, 6,
    -56, 43, -39, -92, 14, -37, -46, -16, -54, 0, 15, 37, 15, -17, -29, 8, -13, -3, -35, 52, 41, 8, 5, 56,
    -36, -30, 26, -12, -25, 40, 12, 58, -37, 50, -37, -78, -19, 50, 106, 50, -5, 34, -38, 27, 1, 17, -55, 31,
    14, 12, 35, 57, 1, -7, 1, 0, 14, -26, -35, -19, -50, 0, 13, -28, -20, -5, 83, -11, -49, -42, 1, -21, -26,
    -22, -6, -31, 2, 57, -4, 7, -68, 29, -60, -7, 65, 40, -28, -92, 22, -39, -13, -33, -59, 17, 52, 75, -29,
    18, -80, 65, -51, -59, 28, 10, -43, -10, 25, 19, -14, -26, 23, -12, 81, -6, 14, 11, -60, 7, 2, 3, 76, -38,
    10, 64, 25, -1, 38, -41, -75, -20, 14, 89, -18, -7, 31, 64, -54, -42, 33, -31, -6, 26, 116, 45, -21, -59,
    -86, -23, 12, 102, 4, -11, 25, 127, -33, -34, -56, -7, -9, 36, 47, 36, -30, -101, -57, -14, 25, -14, 56,
    33, 48, 26, -19, -54, 38, 32, -14, 50, -4, 26, 10, 0, -18, 15, 3, 44, -7, 1, 37, -37, 89, 40, 7, -63, 68,
    117, -4, 25, 26, 4, -15, -63, -15, 29, 42, 28, 64, -62, 42, 32, -39, -56, 53, 51, -39, -63, 48, 4, -48,
    -18, -27, 20, 73, 51, 7, -4, 36, -44, -19, -30, -19, -39, 38, -65, -12, 7, 37, -29, -38, 10, -10, -16,
    -37, 117, -51, -50, -5, -2, -27, -29, -18, -67, -10, -42, -8, -32, 23, 2, -48, 28, -41, 21, 27, -45, 13,
    -33, -4, -37, 11, -67, -43, -43, 14, 6, 66, 19, -45, 24, 5, 20, 67, -45, -24, 3, -21, -56, -28, -48, -62,
    33, 41, -17, -1, -25, -52, -69, 34, 127, -64, -13, -69, 26, -43, -122, -4, -40, 5, -12, 9, -13, 67, -59,
    -2, -8, -73, 6, 19, -15, -101, -45, 26, -105, 12, -54, 4, -21, -57, -18, 46, -32, -9, 4, 36, 12, 63, 46,
    -61, -25, -15, -39, -109, 28, -72, 18, 7, -42, 58, -6, 43, -63, 76, 33, 31, -37, -50, 21, 44, -49, 38, 87,
    40, 12, 13, 0, 14, -38, 56, -66, 70, 92, -4, -67, -39, 1, -6, -31, 10, 25, -20, -38, -52, -31, -6, -30,
    72, -62, 105, 13, -25, -4, -57, -12, -9, -18, -15, -60, -10, 15, -13, 93, -46, 46, -6, -30, -13, -50, -6,
    -58, -40, 4, -3, 29, -26, -22, -47, 25, -13, 38, -34, 31, 15, -22, -16, -55, 34, -16, -18, -13, -24, -67,
    -42, -33, -68, -14, -32, -54, -29, -18, 54, 1, -16, -70, 19, -26, -5, -20, -74, -47, 41, -55, -23, 28, 59,
    49, 19, -9, 41, 7, 52, -32, -32, -33, -115, -35, -2, 69, 76, -2, 8, -85, 32, 101, 55, 25, 30, 7, -21, 63,
    -81, 13, -70, 8, -31, 34, 66, 15, -21, -42, -15, -69, 25, 10, 26, 17, 38, 51, -13, -20, -40, 32, -45, 9,
    -28, 4, -24, 27, 1, -3, 8, 1, 19, -7, 8, -127, 40, -32, 36, -46, -31, -13, -4, -15, -49, 49, -15, 81, 25,
    -21, 47, -2, 24, -26, -36, 14, 58, -62, -63, 33, 44, 13, 21, 30, 0, -48, 40, 1, -31, -6, 71, 13, -29, -22,
    18, 62, 3, 32, 29, -52, -22, -14, 11, -72, -12, 33, 32, -36, -58, -35, 27, -22, -18, 21, -33, 5, 95, -74,
    -73, 5, 0, -23, 22, -8, -34, -35, -55, -44, 74, 3, -27, 40, -38, 26, 52, -6, -43, 42, 5, 20, -21, -47,
    -97, -76, 32, -8, 4, 33, -27, 91, -97, -28, 61, -28, -2, -23, -15, 1, 10, 84, -29, -17, -74, -60, 71, -32,
    -123, 127, -6, 24, 73, -22, -45, -59, 40, 18, 57, 70, -75, -14, -28, -41, 38, -32, -61, 43, -49, -30, 49,
    32, -54, -8, 0, 5, 8, -1, -104, -8, -55, -17, 14, -72, -17, -14, -22, 14, 84, -35, 34, -15, 23, 41, -61,
    13, 4, -79, 42, 50, 1, -20, -38, 15, -21, 29, 87, -38, 12, 21, 31, 56, 1, -31, -16, -48, 98, 42, 34, -13,
    -24, 36, -23, -11, 14, 47, -15, -2, 28, -5, 6, 39, 17, -49, 6, -31, -38, -52, -5, -18, 17, 28, -76, 15,
    34, 66, 33, -54, -25, 43, -32, 17, -51, 88, -26, 52, -38, -72, 48, 32, -21, -62, -24, 25, 16, 0, -37, -19,
    9, 15, -69, 73, -103, 78, -62, -61, 62, -43, -5, -3, -37, -32, -34, -42, 44, -97, -11, -52, -48, 51, -15,
    -7, 34, -70, 47, -23, -77, 0, 25, 80, 10, 31, -102, 3, 2, 89, -8, 73, -51, 40, -58, -110, 97, -8, -48, -6,
    8, -20, 31, 3, 15, -29, -32, 51, -34, 59, -75, 127, -57, -49, 27, 42, 6, -33, -56, -10, -30, -23, 55, -62,
    -28, 45, -75, 55, -28, 54, 49, -45, 36, 19, -62, -2, -14, -44, -63, 54, -14, 29, -41, 9, -62, -11, -21,
    -50, -10, -71, 26, 57, -117, -19, 29, -51, -20, -1, -6, 23, -77, 62, 13, -27, 10, -3, -21, 33, 21, 3, -66,
    -14, -61, -70, -19, 0, 63, -23, -68, 38, -52, 9, 19, 5, -27, -16, -25, -19, -20, 0, -43, -14, -43, -18, 8,
    7, -22, -44, 34, -34, -18, -30, 16, -11, -14, -11, -23, -12, -13, 0, -22, 6, -4, 4, 23, 55, -9, -61, -26,
    -11, 17, -24, 4, -8, 6, -54, 10, 32, -43, -13, 50, -36, -3, 31, -8, -82, 15, 26, -18, -18, -60, -22, -13,
    -12, -34, -11, -28, 4, 10, -42, 58, -15, -61, -79, 112, -24, 2, -5, -2, -40, 36, -42, -6, 5, 21, 9, 16,
    -40, 127, 20, -19, -99, 75, -3, -7, 16, -2, -36, 93, -59, 24, -10, -15, 8, 6, 5, 63, -3, 19, -35, 39, -24,
    16, -29, -3, 11, 3, 57, -12, -57, -23, -28, 1, 3, 68, -6, -65, 12, 54, -3, 30, 32, -51, 32, 14, 24, 25,
    -55, -27, -26, -34, 19, 76, -9, -14, 30, 8, -3, -8, 56, -41, 0, 23, -30, 38, -43, 15, -1, -13, 39, -9, -8,
    19, -20, -5, 9, -30, 31, 4, 13, -17, 83, -22, -14, 9, -35, 10, -16, -15, -29, -26, 27, -16, -29, -19, 16,
    32, 41, -29, 76, 16, -33, 20, -21, 17, 1, 32, 7, -10, 10, 13, 5, -3, 15, -4, 9, -28, -8, -19, 8, -1, -4,
    -34, 1, 29, 0, -11, -9, -12, -57, 4, 42, -57, -2, -5, 90, -24, 30, -14, 0, 36, 22, -22, -21, -17, 25, 39,
    -14, 14, 1, -3, 4, -28, 127, 21, -40, 8, -22, 2, 19, 13, 24, -1, -18, 33, -9, -2, -17, -7, 8, 0, 53, 16,
    3, -25, -15, -22, 44, 9, -18, 18, -31, 14, -26, -15, -18, 11, 6, 21, -27, 47, 25, -20, 10, -6, 8, -40, -5,
    -16, -24, 12, -53, 16, 6, 18, 29, 17, 0, 22, 32, -20, 23, -35, -21, -39, -2, 12, 21, 27, -43, 11, 14, 47,
    8, 25, 4, 25, -14, -7, 16, 22, 1, -25, 24, 1, -18, 7, -16, -20, -74, -38, -15, -4, -35, 99, 5, -4, -37,
    -24, 23, -1, -14, 64, 1, -26, 19, -26, -50, -18, 31, -58, 60, 64, -11, -19, -13, 48, 63, 23, -24, 12, 22,
    -24, 3, -44, -4, 46, 1, -127, 91, 77, 75, 21, -1, 5, 32, 80, 24, -25, -24, -43, -17, -35, -27, -56, -27,
    53, -75, 10, -46, -72, -24, 3, -41, -11, -7, -20, -37, -31, -4, 15, -32, 34, 32, 9, 108, 57, -115, -120,
    2, -31, -87, -51, 19, -36, 69, 25, 6, 3, -12, 58, 13, -79, 104, 48, -27, 10, -26, -85, -48, -8, -12, -57,
    33, 35, 8, 95, 34, 9, -41, 22, -8, -12, 26, -66, -40, 13, 8, -31, -18, -14, -8, 19, -13, 12, -16, -19,
    -76, 100, -94, -92, -49, -17, -24, -67, -38, -25, -36, 20, 56, -26, -15, -61, 18, -50, -39, 13, -43, -18,
    -67, -22, -17, -35, -36, 24, 16, 25, 3, -33, 47, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_14_bias[32] = { /* 32 */
    -3545, 8740, -1802, -4056, -15077, 23111, 8801, 4754, 4038, 4145, 14122, -1109, -9706, 27486, -9234,
    -3328, -12082, 5948, 10674, -13644, 5269, -3347, 2080, 7988, -10290, 8346, 5431, -1134, 10102, 3157,
    -6463, 12145,
};

static const int32_t conv_2d_14_multiplier[32] = { /* 32 */
    1347049773, 1445413154, 1920161174, 1433965633, 1612713495, 1625030343, 1495895389, 1232643372,
    1419661944, 1228739711, 1295634542, 2137981870, 1709021770, 1572551129, 2135202212, 1603188741,
    1483275607, 1455976748, 1375145234, 1634511164, 1649576850, 1410308595, 1408530603, 1306489173,
    1354934281, 1686942390, 1919116521, 1674785187, 1264363217, 1544896752, 1167559651, 1428295876,
};

static const int8_t conv_2d_14_shift[32] = { /* 32 */
    -7, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8,
    -8, -8, -8, -8, -7, -8,
};

static const conv_layer conv_2d_14_layer = {
    7, 7, 18, /* input: height, width, channels */
    4, 4, /* convolution: height, width */
    4, 4, 32, /* output: height, width, channels */
    3, 3, 2, 2, 1, 1, 1, 1, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -128, -128, 127, /* zero points, range of the output */
    conv_2d_14_weights, conv_2d_14_bias, conv_2d_14_multiplier, conv_2d_14_shift
};

static const int8_t conv_2d_15_weights[9247] = { /* 32x3x3x32 */
    -78, 62, -9, -70, -37, -27, -56, 13, 12, -34, -34, 61, -69, -5, 24, -35, -43, 1, 80, -63, -48, -69, -23,
    13, -50, -83, -17, 9, -14, 31, -91, -68, 4, -1, -13, -31, 13, -38, 3, 34, -36, -22, -51, 31, -11, -54,
    -98, -73, -86, -41, -14, -61, -1, 100, -40, 4, -35, -44, 33, -44, -26, -30, -78, -22, -23, 19, -23, -61,
    -26, -38, -52, 9, 47, -18, -28, -10, -22, -57, -13, -23, -56, 60, -21, -13, -12, -31, -29, 36, -17, -25,
    -25, -7, -54, -2, -21, -23, -32, 102, -58, 62, -17, 48, 15, -58, 26, 27, 35, 65, -24, -19, 52, -13, 10,
    63, -41, -15, 42, 11, -67, -6, 82, 7, 79, -71, 28, 21, -20, -75, 62, 6, -30, -7, -65, -2, -24, 54, -5, 51,
    41, 12, 24, -13, -32, 2, -74, -26, -35, 4, -15, -15, 38, -26, 13, -2, -14, -4, -15, 1, 16, 34, -4, -50,
    41, -1, 21, 22, 14, 55, 8, 55, -13, -13, -27, -12, 36, -17, 13, 86, -11, -78, -64, -19, -16, -34, 29, 6,
    45, -46, 56, -56, -12, -22, 41, -67, 46, -44, 9, -21, -13, 60, 11, -94, -74, 72, -37, -31, -39, -88, 57,
    84, -22, -67, 45, 11, -5, -87, -37, 9, 34, -27, 6, -32, -44, 14, 9, -28, 27, -11, -36, -82, -5, 9, 68,
    -24, -22, -16, -36, 5, -31, 36, 13, -61, -10, -8, -31, 19, -73, -69, -72, 12, -9, 32, -4, 57, -115, -56,
    5, -28, 15, -55, 78, -50, 3, 52, 5, -127, -16, 32, -34, 9, -3, -43, 25, 96, -30, -35, -24, -93, -40, -33,
    -30, 5, 32, 39, -17, 21, -90, -11, 27, 24, -42, -11, -12, 14, -10, -42, -46, -10, -12, 12, 22, 5, 19, -68,
    -47, 18, -32, 0, 23, 49, -21, -33, -22, -5, 7, 4, -47, -11, 127, 42, 33, 21, -57, 53, -14, -14, 17, -2, 9,
    36, 14, -31, 5, 8, 22, -32, 0, 60, -38, -10, -6, -29, -31, -10, 46, -42, 10, -27, -32, -25, 40, 26, 0, -3,
    13, -31, -34, 29, -1, -13, -33, 10, 30, -18, -3, 11, 1, -30, -6, 14, 43, 36, 67, 29, 1, 8, 14, 13, -38,
    -10, -7, -28, 34, 25, -32, -7, -77, 27, 20, 50, 61, -5, 0, -42, 9, 23, -49, -26, 32, 4, 1, 23, -28, -5,
    -17, -26, -53, 17, -39, 41, 31, 13, -28, -39, -7, -13, -5, -51, 13, 3, -27, 23, 32, 0, 21, -60, 16, -19,
    -27, 40, -35, 45, -8, 27, -60, 19, 4, -10, -8, 8, -20, -36, 27, -18, 14, -23, -36, 0, -6, -16, 36, -36,
    -65, 20, -42, -58, -12, -18, -23, -13, 14, 28, -31, 20, -24, -5, -23, 4, 4, -8, -34, -5, -6, 47, -44, -41,
    17, -12, -30, 24, -30, -55, 11, -41, 18, -50, -29, 26, -26, 14, -75, -39, -22, 29, -2, 27, 10, -33, -67,
    -8, 42, 5, 29, -45, 11, 86, 29, -30, 20, 66, -10, 31, -41, -44, 12, 0, -10, 4, -36, 15, -9, 24, -7, -2,
    -47, -29, -47, 12, -1, -18, -24, -16, -36, -35, 8, 16, -22, -6, -9, 10, -36, 28, 6, 29, 30, -21, 54, 34,
    -37, 35, -67, 12, 62, 3, -27, -14, -22, 3, -39, -14, -8, -20, 5, 22, -47, -64, 14, -61, 10, 39, 41, -12,
    -11, 68, -5, 11, -8, -15, -84, -88, 31, 1, 44, 2, -48, -56, -24, -33, -44, -5, -32, 13, -63, -24, -31, -8,
    24, -39, -33, 8, -41, 16, -109, -40, 47, -37, 1, 14, 124, -15, 3, -21, 24, 0, 47, 25, -21, -77, 15, 10,
    21, -23, -1, 32, -19, -32, -80, 4, -9, -10, 31, -73, -62, -35, 15, -72, 40, -2, -27, 33, -9, -55, 38, 1,
    -31, 12, 22, 11, -28, -73, 23, 53, 9, 60, -11, 55, -21, 64, -47, 8, -81, 24, -29, -8, -57, -3, -11, -49,
    0, -18, -29, 44, -115, 71, -75, 9, -54, 34, -11, -87, 20, 0, 7, -15, -21, 96, -7, 19, -11, 2, 58, 11, 86,
    8, -40, 12, -44, -11, -44, -30, -26, 42, 23, -11, -29, 63, 34, -84, -48, 7, -39, 21, -12, 61, 86, -11, 58,
    -39, -11, -7, -79, -6, 101, -30, 65, -46, 55, -2, -78, -45, -13, 37, -40, 96, 0, 52, -33, 19, -79, -103,
    6, 14, -98, 43, -49, -26, 78, -30, -22, 16, -20, -75, -111, 58, -27, 13, 9, -26, -13, 110, -127, -95,
    -115, 39, -30, -44, -44, -1, -41, -9, -103, 23, -24, -21, -21, -76, 34, 3, -14, 42, 34, -68, 52, -3, 73,
    24, 31, 12, -68, -43, -46, -41, 16, 0, -5, -95, 61, -105, -6, -3, -33, 28, -62, -58, -16, 28, 15, -83, -5,
    37, 70, 59, -11, -31, 1, -81, 24, -19, 25, 3, -75, -65, -3, -37, -12, -68, -24, 5, 20, -32, -37, -12, -52,
    -4, 8, -38, -29, 81, -17, -20, 41, -23, 32, 67, -3, 14, -67, -54, -33, 17, 83, -1, -37, -38, -5, -1, 10,
    -58, -2, 85, 27, -58, -23, 4, 28, -33, 20, 2, 7, -105, 22, 2, 6, 11, -33, -74, -8, 54, 12, 8, 39, -53, 30,
    18, -8, -37, 61, -38, -45, 73, 61, -50, 16, 9, 28, 17, 2, 14, -30, 61, 35, 38, 25, -21, 50, 10, -57, 14,
    26, 34, -37, -47, -14, -86, -19, -23, -49, -71, 69, -48, 41, 12, 86, -22, 1, -10, 25, -38, -25, -18, -28,
    24, -46, 17, 53, -47, 40, 46, 2, 15, -21, 11, -18, 14, -90, -66, -5, 19, -8, -40, 66, 10, -24, -55, -13,
    20, -60, 10, -16, -48, 27, -13, 18, -17, 68, -64, -40, -34, 10, -34, -18, -10, 37, 11, 9, -64, -41, 27,
    -17, -8, 43, -56, 14, 52, 25, 44, 104, -11, -65, 34, 91, 14, -64, -16, -4, -9, 85, 9, -26, -15, 52, -13,
    -8, 0, 31, -14, 25, 4, -10, 80, 54, 22, 64, -35, 7, -17, 27, 3, 58, -92, -44, -49, -9, 7, 22, -73, -1,
    -64, -20, -1, -27, 69, -38, -39, -24, -1, -10, -67, -43, 127, -30, -14, -34, -2, 38, -36, -41, -7, -8, 3,
    -27, -54, -45, 25, -54, 84, 58, 44, -37, -36, -30, 42, 12, -87, 32, -24, 51, 5, 1, 41, -36, -17, 0, -62,
    49, 12, 1, -16, 8, 31, -44, 2, -19, -42, -4, -31, -40, -37, -24, -66, 29, -33, 0, -29, 17, -18, 48, -57,
    8, -17, 77, 50, -49, -29, -11, -29, -46, 33, 10, 60, 44, -22, -38, 41, -44, -90, -25, -19, 14, -24, 9,
    -13, 2, 38, 30, -20, -43, 16, 48, -13, -62, -7, -14, 7, -21, 99, -80, -89, -27, -1, 51, -19, 68, 31, 32,
    -21, -1, -25, -13, 8, 74, 0, -23, -59, -50, -23, 42, -32, -7, -10, -32, -3, 28, -72, -15, -5, 25, -24, 50,
    -47, 6, -7, -20, -2, -15, -98, -9, 43, 26, 13, -39, -29, -82, -63, -89, -20, -13, -10, -47, 2, -30, -36,
    44, 7, -23, -77, 86, -10, -16, 6, -7, -1, -16, 10, -24, 26, 1, 43, 6, 57, -6, 29, -123, -20, 12, -1, -13,
    31, -34, 8, -57, 55, -18, -54, 19, -40, -78, 8, 23, -39, -18, 10, -89, -46, 115, 51, 20, -30, -14, 23, 39,
    50, -28, 70, 7, -17, 7, -17, 11, -66, -22, -84, 39, -32, -21, -13, -47, -27, 19, 15, 47, -36, 44, 40, -21,
    -30, 5, 62, -6, -62, 13, 4, -51, -13, -49, -29, 10, 37, 27, 33, -127, -5, -12, -8, 4, 7, 9, 13, -48, 16,
    29, 3, 24, 21, 10, 68, 61, -22, 124, -34, -33, 15, -6, -12, 64, 28, 23, 60, -7, 15, -2, -73, -107, -58,
    -52, -27, 13, 18, -15, 1, -39, 34, 50, -56, -35, 83, 38, 35, 0, -5, -45, -62, 22, -46, 3, -13, -28, 54,
    -50, 32, -42, -78, 5, -4, 56, 16, -65, -2, 7, -5, -17, -29, -32, -14, -28, -45, 38, 38, -23, 48, 5, -41,
    43, 4, -75, -25, -35, 35, 28, 38, 11, 1, -1, -51, -78, -25, 69, -9, -27, 5, 14, -2, 5, 98, -21, 16, 56,
    -68, 98, 17, -39, 104, -21, -43, -44, 54, 96, -80, 27, -9, 57, 6, -6, 5, -17, 86, -47, 48, -105, 20, -38,
    46, -81, 18, -1, -10, 59, 2, 8, -56, -39, 50, 96, 81, 46, -53, 2, 6, 33, -64, 3, 0, 46, 10, 32, -14, -13,
    37, 15, -89, -39, -21, -1, 26, -29, -74, 32, 34, -24, 25, -22, -6, 41, -39, 24, -15, 11, -50, -8, -48, 4,
    2, -38, -52, 26, -61, -42, -35, 28, 15, 5, -40, -55, -17, -6, -67, -65, 28, -15, 8, -31, -20, -6, 34, -46,
    -17, 1, 12, -49, -9, 2, -17, 15, -83, 1, -12, 24, -41, -7, -7, 33, -18, -14, 4, 22, -63, -9, -10, -14, 6,
    -7, 14, 21, -47, -40, -12, 7, 41, -37, 21, 26, 24, -12, -41, -1, 4, -10, -36, -52, -40, 13, -9, 14, 20,
    25, 36, -31, -9, 35, 21, 6, -44, 22, -21, -41, -34, 1, 5, -49, 23, 2, 12, -3, -39, -24, 45, -26, 12, 95,
    -6, 26, -9, -17, -32, -23, -2, -1, 21, -12, 22, -16, -37, 59, 48, -7, 16, 20, -43, 39, 15, -51, -1, -15,
    22, 85, -20, 38, 2, -2, -36, -27, -19, -14, -12, 1, -30, 76, 20, -38, -38, 11, 4, -1, -65, -13, 3, -76,
    10, -58, 77, 25, -55, 11, 86, -43, 8, 19, 0, 35, 14, -16, -22, 6, 28, -51, -29, -39, -60, -5, 0, -47, 87,
    48, -47, 20, -11, -42, -57, -40, -27, -11, 20, -28, 22, 2, -73, -23, 11, 22, -72, 6, 4, 71, -37, 54, -12,
    -6, -47, 11, -15, -37, -30, 34, -28, -22, 15, 21, 8, -127, 53, 31, -58, -21, 62, -5, 80, -27, -37, 25,
    -50, 10, 27, 58, 1, -18, 12, 7, -16, 13, -25, -33, 29, 44, 26, -57, -54, 46, 89, 32, -119, -5, -38, -28,
    30, 22, 12, 64, 12, -21, -18, -108, 55, -52, 2, -23, 9, 88, -5, 38, 100, 31, -2, -41, -6, 19, -25, -39,
    -48, -4, -56, -66, -19, 34, -31, 42, 17, -59, -10, 61, -69, 87, -37, -17, -7, -48, -14, -42, 78, -49, 21,
    3, 20, -26, 22, 26, 25, -9, -15, 11, 1, -46, 13, -56, 6, 11, 17, -24, -10, -11, -52, 34, -12, 39, -71, 18,
    -10, -9, -22, 4, 36, 40, -24, 8, 20, 3, -13, 24, 35, 15, 66, -27, -68, -11, 5, -52, -18, -2, -27, 12, 3,
    -59, -42, 23, -27, 34, -14, 13, 9, -62, 29, 5, -12, 43, 26, 6, 70, 20, 61, 22, 55, -72, 10, 34, -23, 26,
    -49, 78, -9, -1, -77, 94, 9, -42, 6, -13, -55, -48, 34, -9, -14, -8, -57, -45, 14, 25, 15, 41, -7, -80,
    -20, 20, -18, -56, -19, 17, 11, 16, 27, 32, 71, -30, 13, 8, 7, 26, 54, -19, 34, -10, -2, -27, -59, 19,
    -24, -9, 6, -5, -4, -16, -11, 28, 45, 98, 32, 38, -16, -51, -18, -30, -9, 0, 19, -4, 1, 28, -25, 4, 5, 6,
    41, -16, 34, 10, -15, -52, -79, -7, -66, -17, -32, -3, -32, -17, 11, -22, 30, -29, 66, -31, -64, 4, 52,
    14, -25, 7, 10, 18, -31, 25, 23, 42, -14, 12, 63, -36, 2, -12, -48, 58, 0, -19, -13, -3, -1, -46, -11,
    -25, 43, -37, 13, -1, -54, -39, 44, 41, 13, 4, -24, 34, 47, -32, -52, 18, 20, 1, 19, -8, -35, -27, 21, 17,
    45, -3, 11, -11, 54, -11, -11, 48, 15, 87, -12, -10, 67, -28, 52, 13, 44, -127, 6, 33, 16, 9, 32, 22, 62,
    -12, 3, 26, 65, 0, 49, 20, 38, -10, 7, -16, 36, -15, -37, -66, -45, 54, -6, 28, 26, 43, 2, -41, -27, -1,
    -17, 2, -49, 39, 0, -18, 41, 13, 49, 11, -34, 78, -86, -12, 30, -34, -127, -35, -25, -27, 43, -15, -54,
    -3, -5, -60, -9, -46, 22, -12, 77, 26, -13, 41, -24, 1, -9, 1, -2, 39, -7, 23, -7, -62, -33, 28, -77, 11,
    50, 45, 35, -14, -17, -39, 47, -80, -34, -42, 19, 47, -53, 2, 20, 61, -4, 37, 29, 48, -32, 63, 6, 18, 51,
    -15, 7, 16, -39, 2, 57, 33, -87, -12, -11, -33, 35, 15, -86, 36, 24, 1, 53, 18, -9, -8, 41, -54, 63, 42,
    -48, 27, 48, -12, -15, -56, 29, 13, -62, 70, -31, 69, -33, -56, -108, -18, -4, -34, -6, -40, 49, 61, 12,
    -25, -46, -6, -50, 20, -63, -38, 15, -27, 23, -50, -2, -27, 10, 28, 12, -13, 1, -15, -20, -55, -34, -15,
    60, -40, 47, -37, -7, -23, -14, -38, -17, 26, 57, -7, -2, -58, -96, 55, 19, -42, -2, 37, -71, 16, 42, 10,
    36, -35, 4, -44, -2, 35, 62, -25, -18, -9, -64, -36, 30, -24, 56, 4, 20, -14, -14, 63, -59, -22, 15, 48,
    -25, 66, 20, 4, -45, 30, -81, -41, 14, -28, 115, -56, 47, -51, 19, -19, 11, -8, -55, -4, -8, -3, -1, -33,
    -73, -24, -34, 4, -3, 22, -63, 58, 0, -13, 3, 33, -8, -55, -50, 15, -1, -38, -8, 21, 26, -8, -63, -63,
    -42, 7, -32, 19, 81, 24, -64, -1, 67, -6, 41, -23, -27, 23, 71, 37, -6, 50, 6, 76, -17, -46, 7, 3, -3,
    -16, -22, 17, 52, 70, -81, -101, 23, 13, -71, 33, -47, 43, 100, 19, -26, -13, 3, -61, 42, 15, -51, -101,
    62, -30, -3, -62, -83, 88, -55, 39, 26, 3, -9, 13, -20, 20, -74, 2, 111, -20, -2, 22, -35, 23, -74, -30,
    -18, -6, 46, 5, -17, -78, 99, -28, 3, 18, 9, -106, -28, 6, 43, -40, 23, 42, 14, 62, 74, 55, 15, -66, -16,
    15, -47, 72, -7, -100, -72, -12, 9, 23, 6, 12, -19, 12, -31, 3, 7, -3, 27, -15, -3, -88, -34, -2, 58, -29,
    -23, 39, 39, -100, -78, 4, 1, 30, -127, 8, -17, -58, -62, 29, 24, 21, 15, 31, 81, -68, 11, -101, 66, -1,
    32, 46, -49, -25, 83, -11, -66, -68, -8, -46, -85, -24, -69, 92, -14, 42, 37, 51, -25, 30, -77, -12, 19,
    -1, -54, 88, 36, 19, 108, -67, -10, -27, -27, -96, 64, -31, -61, -44, -27, -23, 39, -27, -103, -113, 41,
    33, 40, 34, -78, 6, -45, -88, -107, -38, -62, 21, 5, 11, -6, -37, 27, 110, 87, 6, -67, 63, 41, -32, -45,
    53, 83, -18, 3, -18, -58, -55, 89, 16, 2, 71, -42, -27, -4, -11, -78, -94, 18, 46, -5, -82, -8, -50, -37,
    21, 10, -43, 28, -22, 63, 55, -31, 46, -39, 11, -40, 48, 26, -9, -7, 102, 8, -28, -36, 23, 69, -3, 84,
    -35, 4, -22, 17, -62, 2, -32, -7, 67, -65, -30, -16, -28, 64, -50, -70, -44, -72, 16, 0, 51, -1, -38, -52,
    27, 18, -74, 28, 70, -9, -9, 76, 0, 22, 33, -69, -72, 9, -23, -97, -66, -21, -93, -16, 1, -15, -8, 15, 48,
    -54, -18, -31, -19, 48, 61, -23, -40, 6, -62, 103, -10, 50, 37, 0, -59, -44, -38, 27, -11, 50, 12, 36, 57,
    -109, 1, -33, -105, 103, 42, -30, 42, 1, 9, 15, 45, -66, 44, 87, -8, 4, 57, -43, -43, 0, -8, 29, -75, -74,
    8, 6, 77, 52, -64, 21, 41, 13, -72, 33, -35, -24, -92, -1, 48, -64, 29, -18, -18, -2, -7, -48, -1, -50,
    -6, -17, -32, 72, 95, -20, 65, 54, -27, -5, 9, -8, 78, -21, 43, 23, 95, 101, 113, 31, 0, -4, 31, -31, -55,
    -21, -32, 66, 36, -71, 49, 4, 66, -100, 112, -53, -80, 20, -27, 77, -76, -10, -3, -7, 14, 1, 15, -41, 105,
    -5, -88, -24, -25, -32, 86, -31, -39, 87, -93, 40, 31, -88, -25, 50, 1, -52, 8, 81, -100, -35, -118, 54,
    -3, 103, -18, -36, -2, -122, 86, -85, -49, 41, -82, -31, 22, -36, -26, -29, -10, -57, 61, -62, -23, 80,
    47, -35, -22, -16, -105, -24, -10, -3, 91, -25, -32, 16, -41, 45, -19, -23, -103, 55, 6, 33, 60, 4, -75,
    13, 92, -16, -58, 28, -28, 17, -20, -24, -39, 85, 2, 74, -29, 23, -8, 25, -87, -53, -61, -22, 24, 112, 4,
    -41, 7, 66, 7, -40, -31, -24, -12, 21, -4, -60, 6, 40, -22, -6, 24, -18, -13, 0, -10, -1, 92, 84, 16, 33,
    -58, -8, -26, 32, -26, 15, -56, -45, 52, 6, 77, -3, 47, -4, 76, -39, -38, -11, -4, -6, -64, -80, 16, -47,
    -4, -42, -31, 7, 14, -15, 0, 31, 11, -58, -41, -20, 69, -31, -18, 84, -19, -54, -14, 41, 127, -83, -46,
    -20, 6, -89, 18, -90, 45, -19, -51, 56, 40, 35, 3, 59, 4, 94, -28, 53, 55, 14, 11, 111, 22, 21, -62, 51,
    -39, -18, 61, -62, 0, -22, -70, 3, -23, -13, -47, -41, 28, -30, -34, -37, 10, -17, -9, -75, -48, -27, -73,
    -2, 64, 0, -23, -30, -19, 35, 27, -55, -49, -13, -5, -16, 14, 2, -1, 8, -34, -59, -38, 14, 19, -127, -55,
    62, 43, -3, 4, 83, 23, -60, -58, 71, 39, 20, 15, 39, 7, -6, -22, -27, 6, 6, -38, -24, 24, -48, -14, 42,
    23, -28, 28, 2, -33, -19, 38, -41, 18, 55, -33, 23, 7, -6, 51, -21, 72, -77, 29, 15, 45, 90, -44, 52, 16,
    54, 112, 14, -64, -34, 24, -19, 43, -9, -19, -11, 2, -4, -39, 24, 3, -8, 56, -71, 43, 20, -3, -2, -51, 44,
    -5, 30, -2, -1, -17, 5, -51, -30, 15, -12, -22, 2, -15, -37, -51, 111, 73, -42, -15, 10, -6, 35, -13, 8,
    35, 52, -14, -2, 17, 118, -12, 9, -60, -26, -15, -57, 7, -63, -21, -101, -51, -10, -29, -41, 52, -30, 4,
    -1, -32, 16, -42, 37, -40, 88, 55, 33, 6, 27, -51, 1, -30, -72, -31, 33, 33, -40, -27, 47, -65, -20, -41,
    -23, 32, -33, -103, 36, -9, 6, -9, -31, -27, -11, -2, -48, 43, -20, 78, 11, -20, -20, 14, -64, 0, -71, 41,
    -49, 31, 62, -30, -32, 40, -50, -44, 73, 17, 1, -1, 67, 35, -49, -16, 37, 43, -18, -58, -40, -11, -28,
    -23, 28, -34, -7, -1, -2, -51, 11, 6, 5, -40, 24, -20, -6, 54, -4, -40, -47, -2, 18, 91, 43, 3, -26, -17,
    10, -34, 59, 6, 43, 18, 32, 51, 0, -9, 40, -30, -17, 48, -24, -78, 18, 13, -16, -27, 67, -19, -35, -72,
    27, -17, 10, -23, -33, -5, 8, 14, -66, -8, -34, 13, 23, 12, -87, 57, -5, -27, -17, -1, 24, -27, -31, 34,
    11, -26, -44, -27, 28, -35, -1, -5, 34, 30, 55, -75, 0, 33, -41, -6, 24, 8, -13, -21, 3, 32, -82, 43, -22,
    11, -47, 12, 29, -87, -10, -35, 92, -63, -15, -21, -26, -38, -36, 63, -12, -28, -48, -3, -72, -34, -30, 0,
    -6, 5, -56, -29, 18, 4, -87, -20, -1, 9, -2, -18, -23, 1, 37, -51, 23, -28, -29, 86, 122, -33, 55, -37,
    81, -14, -46, 6, -55, 28, 77, 38, -36, -38, -92, 29, -45, 25, 30, -39, -40, 88, 88, 23, -52, -49, -21, 93,
    2, 57, 40, 3, 49, -10, -37, -55, 69, -23, -34, -16, 78, -23, 14, -45, -38, -49, -52, -22, -15, 19, -20,
    97, -95, 8, 18, 17, 30, -21, 11, 50, -50, -43, 13, 31, -13, -21, -66, -66, 92, -31, 2, -52, -36, -34, -22,
    30, 38, 39, 62, -55, -10, 127, -35, -58, 60, -71, -2, -100, 1, 0, 37, -27, -41, -9, 45, 53, -55, -13, -33,
    -4, -28, 82, -10, -3, 69, 69, -73, -87, 53, -42, -27, 55, 67, 36, -38, 65, 2, 3, -94, 20, -72, 1, -21,
    -16, 86, -60, -11, -98, -45, 57, -61, 31, -103, 26, -40, 24, 1, 6, 11, -5, -58, -62, -38, 43, 52, 29, -1,
    -10, -65, 29, 1, 13, -55, -6, 50, -55, -46, -12, -19, -1, 4, 115, -100, 40, -75, -83, -34, 3, -25, -71,
    30, -27, -51, 34, 23, 1, 53, 1, 31, -36, -17, -33, 14, 66, 62, -12, -27, 60, 4, 69, 54, 0, -9, 9, -20,
    -11, -14, -63, 23, 0, -10, -1, -40, -14, -5, -14, -28, -24, 3, -61, -21, 6, 11, 18, 36, -2, -20, 9, -9,
    -22, -28, -10, 31, 66, 2, -48, 127, -60, -2, -33, 24, 2, -13, -29, 11, 11, -3, 9, -24, -12, 42, -117, -36,
    16, 68, -8, 35, 35, -48, -59, -11, -58, 34, 13, 26, 43, 5, -39, 31, -69, 2, 23, 27, -61, -30, -54, -33,
    19, 24, -62, -25, -25, 1, -40, 66, 40, 29, -2, 9, -9, 47, -14, -4, -19, 30, 60, 25, -12, -20, -44, -76,
    -19, 17, -22, -11, 24, 71, -32, 61, -49, -21, -10, 4, -18, 3, -52, 33, 43, -65, -31, 4, 39, 90, 0, 6, 70,
    20, -43, -27, -18, 4, -38, 21, -18, -5, -49, -34, -49, 11, 20, 16, 20, -47, 36, 14, -84, 7, -6, -4, 7,
    -17, -19, 13, 29, 59, 4, 11, 6, 37, -30, -13, 25, 10, -4, -14, -33, -11, 16, -48, 7, -39, 34, 19, 10, -36,
    -55, 63, -69, -47, 29, -16, 6, -7, -27, 4, 10, -30, 16, 21, 19, -3, -21, 3, -41, -42, 17, -73, 23, -77,
    -45, -32, 6, -20, -13, -18, 26, 4, -40, -6, -3, 3, -18, -12, 63, -27, -1, 119, -41, -97, -17, 1, -68, -2,
    112, 72, -47, 21, 21, 23, 4, -28, 47, -77, -31, 27, -33, -6, -60, -49, 40, -26, -13, 34, 67, -3, 74, 42,
    -5, -13, 1, -47, -11, -63, 7, 18, 98, -15, -72, -5, 19, -7, 40, -27, 31, -58, -6, 18, 3, -3, -55, 77, 90,
    -2, 35, -10, 29, -65, -56, 26, -27, -51, -2, -49, -14, 4, 22, 20, -61, 1, -26, -7, -38, -28, -12, 19, 25,
    -3, -40, -35, -53, -30, -44, 14, -18, -6, 50, 12, -49, 23, 27, 0, -47, -32, 12, 11, -6, -6, -41, -30, -25,
    6, -31, 42, -10, -53, -27, 16, 18, -32, -14, 23, -22, 2, -41, 43, -5, 2, 74, -35, 38, -16, -19, 28, -29,
    -10, 38, 5, 0, -27, 28, -30, -70, -24, 3, 24, -39, -22, -11, -47, -42, -20, -44, 32, -36, -9, -4, -18, 22,
    -5, -25, -42, -20, -21, -8, 12, -43, 14, 8, -14, -26, -58, -15, -23, 7, -27, -18, 19, -76, -3, -10, 78,
    -22, 36, -47, -42, -48, 43, 19, -29, -52, -63, 28, 8, -5, -36, 13, 15, 30, -18, 20, 25, 8, 1, -75, 4, 71,
    19, -32, 3, 38, 127, -40, 4, 29, 31, -45, 8, 7, 1, -27, 58, -2, 13, -4, 25, -27, 46, -23, -11, -7, -47,
    14, -49, 17, -5, -35, 1, -34, 21, -36, -7, 40, 84, 39, -7, 25, 42, -38, 11, -9, 1, -13, -42, 6, -10, -67,
    23, 48, 74, 16, -12, -4, 13, 13, -25, 50, 5, -7, 4, -46, 29, -21, 16, 1, -14, -27, 30, -16, 14, -12, -48,
    70, 29, -46, -43, -3, -41, 34, -75, 5, 112, -2, 24, -22, 54, -21, 30, 11, -11, 46, -45, 6, -75, -77, -5,
    -49, -30, -24, -13, -37, 18, -11, 19, 65, 4, -32, -24, 21, 31, -34, -30, -33, 97, 19, -19, -2, 43, -48,
    17, -15, -33, -9, -24, 10, 15, 19, 35, 33, -66, 30, -18, -17, -2, -57, -2, 22, 25, -14, -29, 8, 33, 22,
    -36, -21, 6, -22, -27, -19, 32, -20, -23, -8, -9, 78, 8, -21, -9, 101, 126, 56, 30, 52, 53, 82, -118, 71,
    -45, 6, 15, 60, 64, -63, -9, 22, -70, 24, -14, 3, 0, 37, 45, 98, 42, 7, -86, 11, -65, 90, 120, 80, -27,
    111, 55, 4, 36, 100, -127, 54, 10, 80, 54, -39, 115, 13, -21, 121, -69, -57, 61, -2, 10, 97, -79, 0, -1,
    -6, -43, 2, -38, 12, 51, -14, -1, 15, 62, 43, 58, 64, -92, 29, 53, -30, -66, -17, 12, 17, -23, 87, 27,
    -119, 67, -11, 35, 26, -8, 34, -26, -16, -38, 18, 7, 8, -4, 0, -68, 25, 20, 3, -74, 3, 44, 21, 3, -64, 21,
    -69, -46, 6, 57, 33, 47, -51, -32, 1, 43, -23, -45, 78, -50, -12, -16, 107, 28, -57, 25, 15, -29, 61, 40,
    -14, -25, 2, 8, 37, 4, -51, 91, -105, 24, -79, 20, -10, 27, -59, -15, -44, -64, -23, 13, -47, 10, -34, 15,
    104, 36, -67, -19, 53, 31, -1, 67, -83, -40, 43, 49, -84, -42, -48, -8, -52, 21, -48, -86, 34, 106, -60,
    -3, -33, -24, -37, -34, -50, -20, -61, 2, -35, -3, -96, 56, -6, 4, 53, -21, -11, 7, -36, 21, 36, 36, 62,
    -44, 6, -21, 30, 66, -17, -28, 2, 4, -78, -1, -38, -63, 3, -63, 0, 54, -10, 89, 80, 24, -25, 62, 64, -31,
    24, -13, -57, 20, -58, 10, 34, -25, 61, -56, 66, 16, -7, -69, -93, 16, -38, 49, -9, 55, -27, -10, 58, 34,
    -33, -37, -58, 7, 28, 38, -89, -49, -51, 47, -5, 5, -74, -28, 64, -7, 15, 50, -25, 0, -17, 7, -30, -19,
    28, 41, -60, 16, 0, -13, 8, 13, 17, 84, -32, 57, -56, -17, 1, -7, -13, 47, 67, 37, -39, -19, 84, -18, -17,
    -13, 1, 48, -21, 46, -37, -4, -10, 60, -2, -8, -54, 20, -52, 10, 29, 19, -17, 53, 16, 35, 1, 3, 50, 28,
    39, -52, -18, -6, 80, -62, -10, 46, -14, -3, 32, -36, 15, 29, -21, -28, -9, -4, 16, -2, 2, -29, 78, -75,
    -39, 20, 18, -23, -5, 32, 18, 75, 50, 18, -14, 16, -5, 19, -21, 126, 36, -21, 110, 14, -14, -10, -31, -48,
    42, -35, 52, 17, -2, 22, 27, 8, -48, -17, 64, -58, -36, 8, 3, -14, -30, 40, 67, -33, -8, -55, -39, 18,
    -13, 43, 12, -4, -55, 84, 3, -39, -33, 56, -47, 28, 11, 37, -7, -6, -64, 6, -45, 10, 1, -13, -12, -25,
    -33, -11, 38, 6, -11, 15, 21, -20, -41, -42, 13, -40, -5, -29, -36, 1, -1, -31, -2, -5, -10, 14, 40, 9,
    -61, 16, 41, 13, 25, -20, -23, 58, -38, -21, 66, -4, 2, 37, 19, -26, -29, -26, -31, -45, 35, -19, -23, 2,
    26, 22, -29, 12, -8, 26, -60, 25, -31, 10, 104, 39, 22, -21, 76, 16, -2, 14, 1, 12, 66, -43, 2, 27, 33,
    -22, 67, -31, -47, 119, 22, -26, 48, -23, 20, 2, 47, -37, -7, 1, -15, -8, -13, -49, 0, 25, 47, -74, -51,
    -34, -42, -2, -86, 22, 17, -13, 89, -55, -5, 25, 19, 4, -127, 29, -18, -5, 34, -14, 32, 11, 39, 0, 21, 79,
    13, -16, -21, 2, -1, -1, -27, 7, -6, 40, -9, 19, -33, -27, -70, -36, -19, 58, 12, -34, 34, -13, -6, -3,
    17, 41, 2, 39, -5, -16, 6, 4, -23, 5, -12, -73, 12, -16, -18, 8, 4, -6, 50, -48, 9, 14, 22, -29, 62, -5,
    29, 46, 82, -48, -3, 92, -27, -55, -2, 24, 23, -53, -4, -1, 34, 18, 59, -87, -76, -3, 31, -41, 82, -42,
    -117, -19, 81, -17, 38, 51, -16, -52, 108, 9, 113, -29, 6, 8, -58, -68, -22, -44, -13, -76, 87, -40, -60,
    14, -42, -93, -89, 41, -25, -66, -98, 19, -19, -7, -67, 13, 39, -21, -54, -9, 22, -20, 7, -25, -23, 127,
    -31, -33, -55, -59, 14, -42, 50, 3, -40, -32, -69, 46, 48, 35, 16, -67, 17, -5, 36, 30, -54, -28, 4, -39,
    47, 83, -41, 46, -67, 33, -10, -10, -32, -67, 12, 34, 11, -89, 9, -23, -34, 54, 45, -5, 44, -11, 16, -19,
    77, -15, -5, -6, -8, -41, -20, 1, -10, 24, -17, -18, 80, -15, 12, -60, 34, -3, 21, 22, -11, -55, -46, -19,
    -76, -12, 42, 68, -41, -5, -45, -12, 15, 22, -56, -13, -37, -6, 27, -69, -8, 55, -11, -11, -45, -23, -14,
    -21, -36, 96, 4, 113, 3, -19, -9, -32, 6, -55, 30, -12, 11, 18, 64, 66, -71, 5, -17, 3, -93, 51, -47, -54,
    42, -32, -22, -74, -89, 61, -50, -103, -45, -14, 3, -29, 39, -24, -73, 61, 18, 12, 51, 73, 7, -33, 78, 23,
    10, -8, 52, 69, -53, 38, -46, -16, -6, 5, 15, 11, -46, -55, 0, -57, -13, -110, 80, -72, 4, -13, -115, 18,
    -7, 90, 41, 41, -37, -46, 71, -35, -42, -29, -67, 13, 19, -63, 60, 64, 25, -15, -30, 3, 57, 59, -38, -76,
    20, -7, 31, 11, 41, 13, 8, 43, 127, -23, -3, 19, -70, -15, -25, -7, -56, 42, -88, -32, 19, -6, -60, -44,
    -126, 3, -80, 52, 60, -47, 27, 29, -48, 10, -28, 74, -39, 59, 48, 70, 8, 55, -23, -11, -78, -14, -50, -24,
    -5, 41, -65, -16, -37, -8, -68, -46, -37, 19, -22, 2, -9, -85, -6, 13, -22, -43, -61, 12, 9, 19, 6, 17,
    76, -30, -7, -37, -1, -6, -24, -48, 29, -20, -36, -16, -8, 25, -10, 12, -49, -32, -74, -77, 17, -49, -18,
    -53, -25, -61, -49, -3, -30, 22, -14, 25, -18, 12, 9, -8, -4, 19, -16, 3, -41, -14, 17, -26, -7, -11, -56,
    -3, -8, 10, 35, -25, 10, -5, -44, -30, 53, 6, -25, -15, -53, 43, -7, -51, -8, -12, -14, 59, -8, 43, 21,
    78, 25, 7, 37, -6, -8, 33, 22, 19, -48, 46, -6, 4, -64, -3, -57, 12, -1, -21, 77, 71, -4, 50, -46, -28,
    -70, -35, 4, 66, 45, -8, -28, 95, 38, -62, 6, 7, -45, 0, -1, 49, -38, 17, -10, 65, -18, -65, 61, -27, 28,
    -58, -4, 64, -26, 39, -18, -13, -7, 8, -7, 18, -85, 66, -34, 34, -5, -46, -60, 34, 0, -17, 22, -125, -70,
    29, -33, -9, -35, -43, -30, 57, 16, 2, 0, 17, 25, 49, 28, 36, -39, -15, -73, -60, -7, 33, -16, -12, -59,
    -93, 2, -78, 21, -70, 45, -79, -53, 26, 2, -23, -55, 29, -55, 48, -38, 13, -6, 50, 42, 37, 21, 8, 45, -17,
    51, -47, -54, -17, -59, -89, -12, -8, -9, -63, 32, -32, 9, -6, -20, 34, 8, 42, -20, -59, 0, -19, -62, -13,
    -61, 45, -54, 27, 10, -12, 22, 5, -47, 8, 5, 42, 16, -6, -19, 5, -30, 48, -10, 26, 19, -12, 23, 4, 30,
    -27, -24, -44, 16, 1, 45, -35, -14, 8, 66, -44, 22, 38, 20, -44, -21, 9, -1, 10, 11, -38, -7, -41, 3, -35,
    -40, 25, 29, 11, 10, -40, -76, -2, -33, -51, 35, -46, -15, -22, -39, -48, 18, 8, 34, 6, -9, -20, -7, 14,
    -77, -7, 52, 9, -20, -13, -7, -22, -8, 44, 21, -54, -96, -7, -30, 46, -22, -48, -19, -54, 0, -4, -31, -38,
    8, 42, -27, 7, -24, -18, -34, -20, -10, 15, -22, 40, 50, -27, 18, 33, -16, 41, -23, 26, -24, -8, 11, 10,
    33, 4, -70, 19, -62, -67, -18, -45, 11, -30, 48, 3, 45, 17, 21, -65, 8, 30, -34, 20, -5, -36, -15, -12,
    14, 10, 32, 1, 56, -25, 14, 3, 0, -17, -15, 50, -8, -43, -2, -47, -52, -5, -6, 27, -22, 36, 27, -17, -60,
    -23, 1, -6, -23, 8, -8, -5, -19, 42, 32, -38, 26, -4, -4, -8, -30, -5, -40, 27, -9, -40, -7, -46, 13, 39,
    -10, -43, 67, -48, -37, -51, -10, -39, -25, 66, -21, -31, 39, -9, 63, 13, -26, 12, 24, -24, -46, 45, 31,
    1, 25, -21, -50, 45, -33, -64, -34, 81, -13, -21, 12, 1, 44, 43, 35, -54, -5, -8, -12, 8, -22, 5, -18,
    -57, 70, -4, 127, 0, 31, 46, 74, 31, 27, 38, 27, 20, 46, 20, 48, 50, -22, 5, -21, -15, 29, 18, -41, -1,
    -41, -49, 45, -19, 8, 12, 6, 89, -16, 1, 0, 10, 17, -45, 1, -3, -36, -22, -26, -15, -8, 35, 6, 44, -16,
    -31, -13, 6, 9, -12, -1, 13, -8, -12, 15, -46, 12, 12, 54, 13, 20, 10, 14, -22, 30, 15, -18, 58, -25, -3,
    -50, 8, -16, 45, 17, 30, 41, -30, -14, -32, 50, -67, 48, -36, -26, -12, -5, -28, -13, -6, -4, -2, 51, 6,
    42, 103, 7, 0, -48, 82, -1, 44, -18, 2, 24, 45, -13, -1, -9, -27, -6, -55, 17, 8, -7, -27, -29, 7, 34,
    -127, 5, -5, 11, -1, -8, 57, -31, -58, 18, 4, 5, 47, -14, -10, 21, -5, -33, 13, 15, 12, 13, -5, 10, 3, 12,
    -5, -27, 23, 50, -5, -7, -5, -43, 59, -22, -1, -3, -6, 14, -3, 35, -17, -3, -32, 27, -27, 9, -12, 2, -43,
    -8, 30, 24, -33, 36, -19, -18, -20, 27, 31, 34, -19, -20, 20, 15, -17, 1, 45, -28, 4, -6, 47, 10, -47, 23,
    22, -28, -7, -26, 26, 32, -12, -41, -20, -40, -8, 23, -16, -29, 25, -11, 22, 10, -29, 37, 5, -29, -53,
    -16, 6, -32, 7, 8, -6, 18, 57, 47, -95, -6, -4, 19, 6, 18, -9, -8, -21, -4, 20, 1, 64, 9, 10, -24, 1, -25,
    30, 47, -23, -28, 30, 63, -49, 21, 30, 14, 22, 35, 26, 8, 17, 21, 57, -3, 3, 2, 15, 42, -51, 3, -42, -59,
    6, -21, -13, 12, 52, -5, 54, -19, -12, 19, 16, -6, 24, -4, -18, -29, -12, -49, -24, 1, -6, 44, -10, -19,
    -19, -10, -71, -70, 34, -23, -9, 10, 5, 41, 47, 63, 52, 3, 26, 34, -20, 15, 4, -36, -51, -29, 34, 4, 29,
    4, 7, 57, -12, 19, 36, 8, -14, -20, 7, -31, -41, -35, -23, 35, -66, 28, -9, -44, 39, -11, -17, 7, -22, 67,
    11, 5, 0, -28, -3, -54, 51, -18, -23, 6, -1, -15, -34, -47, 14, -9, -30, -73, 89, -34, 9, -20, -20, 75,
    -63, 10, -1, 9, -47, 35, -22, -5, 10, 32, 104, -1, 40, 49, 31, -11, -18, -69, -43, -37, 72, -7, -20, 14,
    -19, 36, 41, -17, 41, -24, -7, 82, -44, -33, 35, 4, -7, 103, -21, -67, 20, 33, -68, -41, 37, -61, -62, 0,
    68, 53, -61, -13, 22, 7, 58, -20, -55, -9, -34, 2, -52, -9, 8, 99, 13, -68, 7, -69, 33, 7, 2, -58, 3, 49,
    -52, 5, -45, -64, -14, -21, -31, 12, -23, -20, 6, 45, 8, 6, 4, -45, 47, 25, 0, -84, 22, 6, -1, 22, 54, -2,
    -13, 57, 57, -73, -13, -31, 74, 39, 51, -56, -5, 26, -29, 0, 25, 49, -38, 11, -29, -80, 6, 53, 15, 35,
    -18, -32, 2, 68, -32, -69, -90, -63, -7, -45, 65, -24, -42, 5, -63, 10, -3, 59, -33, -109, 5, 71, 30, -3,
    -20, -54, 54, -13, 38, -24, -69, 12, 18, 7, 7, 50, 53, -9, -11, 8, -8, 42, 8, 4, 45, 43, -127, -37, -23,
    -97, -27, 62, -23, 44, -54, -38, -21, 23, -19, 29, 1, 58, -39, -25, 77, -19, -36, 62, -7, 5, 0, -10, -63,
    46, -19, -33, 11, 24, -10, 73, -30, -26, -62, -2, 39, -67, 41, -64, -40, -63, -98, -4, -88, 60, -85, 59,
    -12, -7, 37, -8, 127, -81, -14, -38, -1, 15, 41, -76, 48, 36, -37, -31, -65, 51, -25, -65, -72, 39, -33,
    -22, -42, -13, -6, 5, 57, -33, 47, 43, 64, -13, 6, 51, 20, 1, -22, 30, 15, 23, -12, 46, 28, 39, -27, 48,
    16, 8, -3, -24, 38, 5, -27, 43, -69, 13, -6, 63, 10, -4, 26, 6, -7, 95, -22, 1, -44, 62, -2, 59, 69, -39,
    -70, 46, 14, 57, 31, -17, 21, -8, -32, -69, 38, 3, 46, 113, 13, -73, 34, -72, -36, -3, 72, 32, 9, 13, 49,
    -12, 50, 71, -37, 53, -42, 122, -125, -50, -10, 9, -30, 28, -51, 76, -13, 2, -9, 4, -36, 34, 19, 34, 12,
    127, 33, 11, -15, -1, 26, -26, -2, 94, -23, 0, 17, 72, 46, -33, 37, -37, 10, -21, -29, -54, -22, 28, 70,
    -6, 15, 32, -72, 13, 21, -12, 23, 15, -15, -2, -39, -15, 26, 39, -9, 18, 7, 50, 0, 35, -53, 22, 34, -44,
    -15, -9, 62, -22, 25, 70, -19, -48, -43, 34, -40, 0, -77, -23, 3, -16, -96, -81, -59, -62, 0, 73, -57,
    -54, 46, 57, -2, 28, -4, -7, -61, 10, -14, 38, 50, 18, -65, 27, -14, 15, -62, -17, -35, -4, -39, -15, -22,
    45, -75, -34, -5, -42, -16, -29, 64, 5, -22, 24, -1, 27, 57, 7, -46, 33, -43, 65, 22, -20, 43, 30, -7, -4,
    28, -56, 71, 14, 29, -49, 2, 27, 9, -58, -13, -13, 28, -99, 45, 17, -10, -21, 24, -13, 39, 4, 21, 10, -25,
    7, -36, -8, 49, -30, -17, 0, 18, 44, -9, 5, 49, -49, -74, -18, -3, 0, -3, -23, -27, -18, -31, 55, -6, -27,
    -16, 20, -5, -5, 0, 40, 23, -3, 54, 46, 55, 27, -50, 2, -5, -21, 33, 7, -37, -62, -33, 7, -20, 51, 44,
    -19, -55, -39, -10, 6, -26, -20, -36, -5, -9, -4, 64, 33, -32, -24, 50, 49, 5, 85, 44, -16, 54, -93, 22,
    -10, -56, -23, -11, -70, -64, 86, -14, 34, -32, -47, -17, -127, -37, -62, -70, -85, -62, -51, 17, -4, -19,
    31, -7, 31, -72, 32, 20, 4, -35, -31, -87, -25, -17, -48, -58, 32, -54, -12, -54, 33, 61, 21, -19, -22,
    -62, 40, 45, 18, 62, -37, -50, 49, 34, 14, 54, -59, -20, 61, -8, 63, 25, -14, -65, 1, -27, -22, 53, -88,
    -20, -43, 19, -11, -32, -57, -117, 68, -23, 5, -24, 56, -39, 20, -45, -12, -29, -34, 28, 65, 117, 109, -6,
    -5, -30, 4, 13, 8, -89, -101, -25, 35, -29, 57, -38, 10, -3, -19, -34, -9, 37, -48, 29, -54, 13, -30, 1,
    24, 64, -39, 18, -33, -46, -25, 91, -14, 19, -47, 40, -48, 83, -46, -37, -21, 14, 20, -52, 24, 47, -16,
    -54, 22, -55, -4, 22, 5, 9, 9, -3, -65, 17, -51, 71, -56, 4, 43, 6, 16, 4, 123, -26, 5, 75, 2, 8, 47, -68,
    15, -81, -59, 35, 42, -38, 8, -2, -8, 5, 30, 35, -75, 42, -9, -16, -16, -25, 87, 35, 22, 25, -30, 51, 76,
    -60, -5, -32, 15, 103, 2, 17, -19, 30, 28, 17, 0, -3, -97, -27, -17, 30, -89, -73, -28, -40, 53, 11, -60,
    23, -7, -10, -54, -79, 13, 1, -49, -57, -45, -72, -60, -19, 7, 91, 20, -22, -38, -5, 27, -29, -53, -9, 11,
    68, -6, 7, -12, -40, -54, -24, 22, -7, -23, 58, -36, 11, -51, 34, 95, 10, 114, 73, -41, 100, 6, 10, -11,
    -2, -7, 21, -10, -19, -26, -71, 60, 60, -26, 7, 7, -39, 53, -12, 18, -6, 6, -24, -32, -23, 34, -44, -2,
    -28, -46, -15, -8, 5, -29, 0, -36, 12, 16, 36, 90, 24, -11, -52, 102, -20, 17, 47, -6, -24, 40, -14, 29,
    -50, 3, 49, -60, 19, -59, -19, 25, 74, 37, -27, -6, -11, -50, -57, -39, -18, 111, 19, -1, 21, -18, -26,
    127, -19, -39, 6, -1, -14, 29, -31, 16, 36, 12, -21, -13, -8, -16, 3, -62, -20, 26, 13, 35, -8, -61, -22,
    -4, -41, 58, 5, -40, -12, -8, -35, 0, 76, 6, -65, 114, 19, -50, -36, 0, 17, 45, -7, -30, 7, -28, 19, 13,
    -2, -21, 25, -32, 33, -36, 23, -5, 40, 8, -2, -28, -5, 52, -11, 0, -57, 16, 16, 2, 28, -18, -2, 15, -25,
    6, 28, -2, -53, -8, 8, 40, 20, 12, 56, -34, -59, -15, 22, -64, 38, 63, -17, 12, 65, 22, -78, -14, -5, -30,
    15, 30, -27, 29, -54, 58, -23, 19, -70, 42, -14, 71, 14, 35, -4, -4, 54, -17, 4, -17, 5, -10, 58, -8, 43,
    -49, -21, 17, -60, 4, -39, -55, -47, -44, 6, -72, 9, 52, -37, -39, -19, -11, -8, 48, -43, -31, -41, -49,
    19, 14, -12, -15, 63, -29, -44, 70, -17, -24, 6, 41, 7, -28, -56, -13, -53, -56, 17, 4, 5, 10, 30, 5, -28,
    -36, -33, -23, -38, -51, 3, -19, 52, 19, -24, 0, -18, -4, -39, 72, 11, -60, 14, -37, -9, -5, -32, -56,
    -55, 0, 38, -30, 16, 25, -49, -24, -41, 12, 6, 47, -23, 2, -48, -3, 22, 25, 11, 9, 19, -25, -17, -5, -20,
    -15, -18, -26, 3, 1, -28, 18, 56, 36, 3, -38, 4, -32, -11, -23, 43, -50, -16, -35, 7, 26, 23, 7, -12, 42,
    10, 4, 1, 65, 14, -34, -21, -30, 15, -3, -15, -57, 23, -86, -25, 55, 68, -121, 58, -41, -24, -70, 14, -76,
    -74, -30, -49, -76, -44, 40, -13, -12, 2, 41, 59, 53, -48, -32, 44, 19, 24, 11, 48, -46, -5, -17, -38, 11,
    94, -65, 25, -27, 19, -31, -28, -127, -69, -62, 4, -42, -85, 16, 5, -73, -84, 21, -36, -13, 19, -1, 40,
    -17, -40, -14, -8, -20, 38, 42, 13, -39, -15, 60, -24, -64, 8, 5, -39, -61, 78, 15, 7, 2, 5, -57, -6, 6,
    -26, -28, -17, -30, 18, 18, 21, -39, 63, 7, 31, -9, -30, -29, 56, -32, 62, 38, 13, -54, -4, 60, -31, -43,
    38, -7, -24, -48, 44, -50, -52, 102, -45, 46, -32, 76, -26, -33, 102, -47, 37, -16, -7, -45, -1, -21, -8,
    -41, 62, -51, 10, -15, -47, 17, 17, -71, 41, -9, -45, -9, 9, -31, -20, 115, 22, -35, 3, -11, -19, -5, 43,
    -6, -30, -29, -47, -69, 23, -2, 43, 17, -56, -71, -22, -23, -2, 23, -9, -57, -37, -55, 16, 18, 4, -12,
    -10, 43, -16, -5, 23, -48, 24, -41, -76, 24, -11, 63, -69, 1, -31, -56, -50, -2, -21, -10, -12, -16, 35,
    33, 10, 16, -54, -31, -39, 31, 0, -35, -28, -1, -12, 7, 42, -23, 10, -14, -30, -7, -86, 35, 1, -20, -26,
    -21, 31, -9, -6, -13, 5, -2, 48, -48, 56, -75, -73, 2, -47, -3, 94, 28, 9, 69, 0, -42, -9, -15, 8, 27, 14,
    -8, -44, 56, -52, -13, -38, -8, 21, 22, 11, -26, -16, 1, 13, -17, -51, 8, 11, -59, -20, -26, -57, 47, -23,
    -29, -7, -28, -50, 29, 114, 67, 24, -73, 70, 127, 20, 27, 31, 32, -90, 33, -20, 16, 15, -16, 29, 54, 17,
    -21, -19, -12, -18, 52, 70, 24, -8, -4, -19, 25, 44, 26, -9, 89, -11, -19, -13, -47, -69, 40, -15, -52,
    53, -25, 23, -20, 32, -50, 20, 34, -9, -24, 48, 50, -58, 51, 15, 13, 12, 59, 26, -22, -73, 11, 13, -60,
    -20, 50, 4, 26, 4, -42, -63, -2, -49, 9, -43, -27, -16, 34, 8, -16, -15, -3, -34, -36, -26, -42, -3, -6,
    7, -11, -83, -15, -36, -13, 37, 43, -55, -47, 23, 39, -5, -12, -63, 1, -72, -43, 16, -45, 14, 20, -37, 0,
    -61, 39, 55, 18, 8, -7, 1, -18, 73, 12, -2, -7, 4, -9, 11, 66, 12, 14, -7, -38, -72, -32, 63, -1, -29,
    -14, -60, -30, -34, 21, 10, 4, -14, 65, -28, 18, 22, 84, 27, 35, -43, -5, 54, -67, -17, 6, 46, 42, -33, 5,
    -13, 53, 4, 8, -11, 18, 25, -64, 11, 5, -1, -40, 23, -2, -34, 58, 4, 10, -12, -17, 26, 2, 10, -14, -22,
    -22, 8, 25, -11, -56, -12, -18, -16, 35, -22, -9, -22, -20, 31, 2, -20, 41, -14, -44, 7, 21, -29, 31, 76,
    33, -36, 16, 16, -20, 10, -14, -86, 16, -5, -36, -17, 80, 20, 62, -9, 45, 31, 47, 58, 66, 85, 12, 15, -13,
    7, -4, 39, -42, 1, 59, 60, -18, -28, 46, 19, 44, -66, -12, -100, 27, -27, -15, 21, 7, -26, 34, 4, 18, 28,
    -28, 18, 2, 98, 26, -81, 1, -21, 56, 4, -6, 19, -63, 17, -81, -20, 68, -37, 16, -6, -1, 20, 58, -7, -29,
    127, 37, 12, -41, 60, 15, 20, 36, 51, 50, -40, -32, 16, -1, 17, -32, 20, -2, -20, -15, 11, 18, 27, -38,
    -49, 41, -65, 48, -33, 49, -59, 30, 53, -74, -50, 53, 32, 13, 55, 25, -7, -17, 28, 13, 54, -25, 42, -29,
    -1, -118, 15, -94, -3, -9, 28, -28, -78, 26, 9, 35, -45, 2, -24, -6, -50, -70, 41, -9, 8, 48, -67, 10, 5,
    -48, 23, 22, -29, 31, -6, -18, -71, 24, 30, 52, 4, -7, 47, 56, -58, -18, 78, -55, -23, -5, -33, -30, -10,
    9, -49, -20, 32, 50, -35, 13, 3, 4, 14, -41, -10, 48, 67, -51, 19, 23, 56, 32, 10, -6, -25, -21, 62, 6,
    -38, -11, -70, -11, -59, -13, -50, 3, -9, -7, -35, -34, 66, -3, -6, -10, 75, 13, -11, -4, 6, 8, 66, -30,
    5, -50, 44, -94, -14, -29, 63, 20, -78, 33, 14, -78, -36, 2, 68, -35, 51, -65, 22, -49, 9, -7, -25, -21,
    -21, 95, 31, -7, -46, 68, -41, -14, 24, 5, 17, 6, 21, 66, -75, -55, 81, -30, -39, -7, 3, -33, -37, -42,
    -27, -81, 11, 3, -37, -53, -20, -25, -28, -21, 11, 6, -55, 22, -34, 13, -24, 7, -1, -4, 34, 42, -43, -23,
    61, -13, -19, 9, 52, -25, 45, -13, -11, 8, 29, -49, -18, -64, 53, -6, -11, 32, -15, -17, 54, 1, 17, -48,
    -3, -60, -38, 2, -32, 78, -37, -12, 1, -9, 13, -25, -11, -21, 12, -8, 24, -6, -74, -27, -17, 62, -22, -13,
    26, 3, -91, 29, -42, 27, 16, -3, -38, 30, -34, -46, -3, 7, 2, 12, -19, -24, -55, 11, -28, -51, -60, -28,
    -55, -1, -1, -3, -10, -26, -14, -11, -14, 22, 33, -8, -51, 16, 9, -5, 25, 8, 33, 3, -53, 8, -36, -58, 72,
    -25, 7, -30, -49, -27, -17, 17, -58, 30, 27, 17, -59, -62, -98, 5, 29, 3, -43, -20, 10, 39, -43, 11, -6,
    0, -6, -32, 8, 26, 30, -21, -1, -7, -2, -43, -17, -48, 35, 49, -4, -94, -127, 75, -5, -46, -31, -71, 43,
    -24, -27, -57, 37, -40, -46, -1, -16, 2, -45, -13, 3, 25, -20, 30, 0, -60, -25, 2, 13, -60, 4, 21, -34,
    -64, -15, 7, 44, -40, 36, -9, -6, 20, 47, -14, -43, -10, -18, -24, 23, -54, -48, -16, -86, 11, -20, -46,
    -12, -10, -23, 23, -17, -8, -27, 7, 0, -62, -8, -41, -24, 22, -19, -37, -16, -44, 16, -31, 41, -13, -6,
    -14, -2, -5, -23, 27, -45, -2, 4, -32, 16, -74, 29, -33, -46, -28, -31, 23, -16, 32, -55, 32, -33, -24,
    -56, -46, -44, 85, -18, -20, -55, 34, 6, -26, -20, 70, -33, -22, -1, -24, -20, -11, 13, -52, -3, 23, 38,
    -62, -10, -54, -25, -6, 38, 30, 52, -31, -19, 27, 12, -7, 47, -5, 4, 0, -39, 40, 6, 7, 70, 23, 29, 90, 1,
    -23, 15, 42, -6, -1, 37, -35, 14, 9, 4, -56, 36, -41, 20, 53, 13, 25, 18, 23, -26, -34, 9, -24, 7, -23,
    50, -44, -2, -12, -46, 21, -41, -6, -14, 24, 36, -34, 6, 4, -19, -12, 1, -36, 35, -41, -31, -92, 37, -13,
    -23, -14, 82, 22, -19, 11, -38, 6, 19, -47, -13, 14, -32, 67, -58, 15, 8, -4, 88, -43, 44, -32, 57, -14,
    -3, 32, -1, -28, 6, -127, -1, 4, 17, -25, 31, 62, -39, 28, -10, -14, -6, -62, -45, -14, 64, 47, -4, 35,
    70, -7, -7, 1, 65, -39, -16, 8, 20, -33, -1, -48, -22, -18, 16, -4, -15, -4, -8, 40, -65, 1, -26, 12, -1,
    24, -15, 12, 14, 55, -19, 7, 65, -5, 38, 18, 17, -3, -41, -23, 22, 1, -14, -29, 24, 25, 2, -3, 8, -56, -5,
    -45, -24, 14, 42, 5, -70, -54, -24, -18, -13, 23, 2, 23, -89, 72, 111, 45, -15, -18, 3, 39, -34, 0, -73,
    6, 4, -35, -57, -18, -27, -20, 24, -6, -82, -12, 71, -5, 37, 24, -12, 13, -7, -40, -72, -26, -24, 15, 12,
    18, 65, -21, -15, -44, 23, -27, -62, 18, 16, -9, 26, -7, 9, -62, -7, -28, -69, -43, 3, -33, 8, 9, -55, 19,
    16, 12, -4, 39, -56, 58, 16, 26, -30, -24, 49, 28, -39, 30, 42, 21, -40, -93, -17, -13, -55, -25, -88,
    -16, 18, 26, -39, -29, -45, -42, -14, -14, -12, -22, 47, 10, 25, -15, -54, 0, -35, 7, -11, 63, 32, -19,
    29, 14, 3, -3, 12, 17, 32, 6, -23, 40, 4, 24, 67, 11, 28, -12, -21, 20, 20, -75, 30, 57, -41, 9, -50, -47,
    -49, 10, 2, -28, 9, 19, 32, -6, -24, -25, -27, 5, 8, -26, 8, -3, -32, -9, -32, 21, 26, 19, -30, 33, 51,
    32, 27, 33, -28, -20, 5, -10, -29, -14, -19, -2, 25, -24, -65, -42, -22, 8, -8, 14, -47, -8, -39, -22,
    -75, 52, 127, 11, -9, 46, -11, 21, -30, 1, -11, 33, 3, 2, 52, -8, -21, -20, -21, -27, -11, -3, -16, 4, 6,
    10, -16, -56, 43, -14, -23, -13, -52, 33, -13, 14, 67, 19, -48, -10, -3, 85, 36, 49, 3, -21, 20, 41, 81,
    -22, 34, 42, -46, 32, -9, -46, -17, -29, 72, -19, 43, -7, -63, 21, -4, 12, 69, -4, 34, -29, 18, -1, 3, 50,
    -37, 7, 37, -34, 44, 19, -16, -35, -1, 6, 35, 11, 1, 52, -1, -59, -9, 8, -71, 73, -52, 30, 13, 12, 81, 8,
    -13, 60, -46, -29, -27, 13, -21, -23, -25, 57, -29, 23, -38, -4, -58, 56, 36, 59, -3, -5, 18, 14, -36, -9,
    40, 3, -10, -16, -33, 60, 6, 17, -28, 19, -12, -44, -3, 34, -9, 29, -15, -5, 7, -47, -18, -39, 17, 98, 26,
    -11, -1, 9, -48, -24, -17, -32, 13, -8, -11, 15, 19, -36, 65, -9, 37, -43, 11, 14, 80, 21, 7, 33, -25,
    -19, 55, -73, -53, -40, 3, 67, 1, -15, -6, -25, 49, -56, 43, -12, -37, 49, 25, 8, 41, -50, -16, -15, -4,
    2, 4, 16, -23, -3, 4, -23, -17, -22, -34, -35, 27, 58, -17, -21, -44, 13, 37, 27, 14, -80, -39, 5, -5,
    -77, -13, -31, -15, -1, -3, -10, -58, 60, 5, 0, -15, -26, 36, 0, 40, 3, -75, 17, 6, -4, -38, 5, 53, -49,
    52, -17, 53, -42, 40, 56, -14, 13, 42, 5, 22, -3, -33, 5, -18, 10, 54, 36, 12, 7, 41, -9, 58, -5, -52,
    -30, -31, 36, -92, -10, 56, 84, -83, 11, -38, -11, 18, -24, -11, 12, -25, -31, -13, -39, 39, 11, 39, 55,
    8, -60, 15, 62, -60, -49, 98, -68, 54, 32, 23, -37, 0, 54, 30, 55, -17, 6, 53, 23, 34, -3, 68, 28, -31,
    -30, -2, -9, 15, -25, -33, 8, -1, -32, 4, 11, 33, 3, 8, 15, 11, -13, -1, -11, 67, -31, 19, -39, -2, 31,
    -21, -67, 73, -15, -45, 7, -22, 5, 17, 0, 26, 11, -20, 84, -79, -18, 60, -27, -23, 12, 9, -33, 41, 1, -56,
    96, 61, -34, 44, 16, -43, 23, -1, -25, 0, -31, 7, -10, -20, -15, -55, -5, -31, 7, 52, -40, -44, -90, 11,
    11, -39, 26, 27, -45, -87, 7, 42, -52, -7, 31, -8, 20, -22, 35, -12, -34, -33, 25, 88, -24, -18, -65, 0,
    16, -100, -6, -21, -21, 4, -17, 39, -11, 44, -13, 35, -31, -56, -16, -25, -5, 86, -59, 2, -17, 12, 10, 1,
    -35, -48, -7, -28, 74, -68, -23, 48, 17, -34, -79, -24, -3, -23, 17, -6, -34, -48, 12, 40, 3, -14, 74, 2,
    32, -39, -43, -28, -27, 104, 12, 36, -42, 52, 15, 46, 9, 20, -14, 21, 38, -12, -24, 38, 5, -19, -17, 4,
    22, -14, 11, 51, -36, -36, -1, 6, -2, 2, -10, 34, -10, 83, 49, 49, -35, -17, 71, -21, 32, -12, -45, 0, 99,
    -70, -43, -43, -25, -62, 46, -34, -70, 14, 23, -62, -25, -33, -20, -21, 127, -54, 53, -26, -8, 4, 14, 80,
    -23, -19, 52, -28, 55, 26, 13, 57, -3, -48, 82, 63, -12, -16, -36, -18, -22, -19, 2, 25, -15, 13, 43, -8,
    71, 3, -10, -30, 2, 12, -77, 5, -22, 122, 43, -61, -45, -17, -10, -7, -21, 20, -17, -10, -10, -30, 4, 15,
    -71, 62, -2, -21, -30, 13, 0, 3, -36, -57, 5, 41, -42, -20, -16, -16, 7, -17, 11, -54, -20, -9, 10, 12,
    -30, 7, 5, 51, -23, -45, 18, 47, -15, -4, -10, -12, 4, 34, -78, -19, -2, -61, 12, -7, 4, -36, 38, 20, -53,
    -32, 65, -6, -24, 73, 59, 4, -9, -27, 15, -4, -11, -45, -38, -69, -36, -12, -30, -39, -19, 84, 68, 39, 37,
    11, 15, 20, -29, 71, -25, 12, -47, 89, -19, -73, 127, -30, -61, 58, -28, -42, -19, -42, -12, -31, 29, -25,
    -32, 54, 5, 48, 27, -46, 64, 23, -9, -45, -74, 28, -60, -39, -7, -2, -25, 17, 28, -28, -22, 17, -10, -21,
    -37, 8, 21, 37, -34, -41, 65, -5, 18, -40, 18, 21, 22, 48, -10, 10, -1, -27, -20, -7, 36, 0, 121, -10, 13,
    10, 23, -1, 31, 9, 7, 6, -8, 21, -22, 36, 44, -51, -13, -87, -26, 16, -4, -14, -46, -27, 26, -3, 43, -1,
    -7, -58, -14, -32, 54, 42, -48, 17, 5, -41, 88, -14, -9, 54, 6, -8, -8, -32, 6, -30, -25, -39, 40, 53, 37,
    56, 45, -9, -16, 52, -37, -25, 1, 8, -65, -32, -3, -17, 15, -31, -2, -61, -45, -21, 18, 49, -13, -9, -45,
    24, -15, -34, -36, -47, -3, 39, -38, 8, 3, 28, 37, 42, 15, 48, -19, -28, 20, -17, 58, -28, 6, -5, 36, 4,
    88, 16, -16, -33, 21, 26, -20, 8, -82, -44, 14, -34, -43, 30, -19, 56, -34, -29, -49, 55, 18, 77, -14,
    -56, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_15_bias[32] = { /* 32 */
    27045, 10305, 22330, 1957, 10399, 13198, 79, 13243, 18020, 1849, 4823, 7867, 5133, 5119, -12389, 1364,
    15263, 20225, -948, -4707, 6968, -6644, 11967, 2814, 10541, -4328, 4722, 23954, 8091, -6182, 2063, -1378,
};

static const int32_t conv_2d_15_multiplier[32] = { /* 32 */
    1184719543, 1377460572, 1776568369, 1829737653, 1830411880, 1293254271, 1938741298, 1206994429,
    1607292850, 1840351181, 1323978794, 2004863151, 1959324022, 1619588955, 1780887006, 1136273802,
    1329013687, 1247229256, 1981017269, 1436693234, 1504806201, 2099435464, 1183365639, 1221855812,
    1524477999, 1324605364, 1899780009, 1993347138, 1288511737, 2032482873, 1121785230, 1464251759,
};

static const int8_t conv_2d_15_shift[32] = { /* 32 */
    -9, -9, -10, -10, -10, -9, -10, -9, -10, -10, -9, -10, -10, -9, -10, -9, -10, -9, -10, -9, -10, -10, -9,
    -9, -10, -9, -10, -10, -9, -10, -9, -9,
};

static const conv_layer conv_2d_15_layer = {
    4, 4, 32, /* input: height, width, channels */
    4, 4, /* convolution: height, width */
    4, 4, 32, /* output: height, width, channels */
    3, 3, 1, 1, 1, 1, 1, 1, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, 8, -128, 127, /* zero points, range of the output */
    conv_2d_15_weights, conv_2d_15_bias, conv_2d_15_multiplier, conv_2d_15_shift
};

static const pool_layer average_pool_2d_16_layer = {
    7, 7, 18, 4, 4, /* input, output */
    2, 2, 2, 2, 0, 0, /* window */
    -128, 127 /* range of the output */
};

static const int8_t conv_2d_17_weights[607] = { /* 32x1x1x18 */
    53, -15, -9, 16, -13, -39, 127, 31, 34, 10, 26, 30, -77, 3, 70, 1, -19, 35, -78, -38, 9, -119, -2, -127,
    -15, -9, 11, -87, 30, -54, -60, 12, -16, -80, -7, 47, 77, 93, -67, -83, -7, 0, -95, 57, -113, -24, -49,
    127, -35, -52, -92, -38, -33, 61, 30, -21, -113, -12, 9, 33, 34, 21, -5, -48, 28, -9, -19, 127, 20, 72,
    -14, -32, -33, 117, 37, -127, 7, -35, -52, -38, -51, 2, 13, -13, 65, -10, 50, 49, -50, -12, 86, -22, 127,
    -20, -72, -98, -87, 57, -43, -8, -23, 58, -32, 46, -65, -48, -5, -13, -31, -93, 105, 127, -2, 43, -6, -10,
    67, 12, -23, 18, 114, 22, -47, 79, -44, 72, -113, -61, -116, -127, -43, 111, 33, 92, 39, -61, 19, -72, 13,
    -80, -96, 2, 28, -9, -2, -40, 43, -29, -52, 34, 54, -24, 4, -29, 11, 59, 75, 127, -70, -70, 48, -2, 1, 8,
    10, 13, 14, -8, -35, -38, 127, 22, 10, -22, -13, -8, 34, 1, -4, 53, -66, -47, -1, -15, -36, -58, 63, 52,
    -25, 8, 26, 20, 12, -127, -65, -23, 3, -41, -56, -16, 37, 10, -1, -22, -8, 21, -54, -49, 7, -37, -15, 18,
    -61, 42, -36, 127, 4, -42, -28, 12, -74, 22, 48, 127, -25, 94, -35, -52, 3, 5, 22, 68, 11, 15, 79, -43,
    -26, 25, -55, -40, 44, 77, -10, -35, -78, 22, 127, 21, 22, -69, 31, 70, -22, -1, -64, 40, 127, -105, -24,
    -56, -3, -29, 3, -42, 64, -102, -39, -80, 17, 53, -60, -1, 8, 31, 31, 54, -10, -127, 29, -14, -24, -21,
    16, 19, -60, 19, 73, 31, 6, 30, -6, -3, 1, -9, -43, -57, -44, -17, 27, 127, -10, 37, 38, 34, -55, 8, -26,
    48, -69, 107, 127, -70, 17, 52, -2, 9, -65, -37, 42, -81, 22, -71, 59, -41, -17, 15, 64, 3, -18, -17, 23,
    9, -49, 127, -1, -26, 31, -10, 17, -12, -4, 22, -49, 80, -68, -36, 48, -68, 56, 62, -49, -45, -8, 6, -6,
    -67, 127, 22, -56, -32, -36, 127, 10, 19, -14, 3, -36, -58, 38, 8, 44, 47, 1, 32, -13, -34, -54, -13, -69,
    -26, -7, -62, -19, -12, 49, -108, -14, -14, -18, -64, 36, 127, -6, -17, -76, 29, 15, 20, -82, 104, 46,
    -127, -92, 126, -49, 7, -49, -35, -102, -81, -57, 21, -29, -51, -10, 79, -58, -38, 41, 45, -64, 6, 5, -22,
    82, 16, -7, 73, -124, -81, 127, 83, 127, -72, -70, 82, 39, 1, 41, -39, -54, -123, 30, 34, -61, -9, 94, 96,
    -27, -29, -19, -35, -16, 110, -85, 94, -70, -18, -122, 69, 40, 30, -41, -74, -59, -114, 127, 17, 127, -24,
    39, 43, 37, 8, -27, -81, 19, -95, -50, -53, -31, -44, 31, -33, -62, 94, 16, -4, 23, -44, 33, 84, -60, -81,
    87, -45, -8, 62, -15, 52, -20, -34, -127, -72, -47, -39, -18, -48, -28, 50, -53, 0, -40, -60, 9, -67, 127,
    -17, 26, -26, -17, -13, -18, -13, 29, 86, 9, 58, 127, 0, 18, -69, -20, 94, 44, -25, 35, -15, 7, -36, 64,
    -78, -71, 67, 13, -46, 127, 58, 116, -1, 41, 61, 22, -42, -104, -44, -59, 46, -90, 23, 8, -50, 26, -59,
    -92, -24, -16, -52, 30, 20, -40, 35, 127, -1, 91, 66, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_17_bias[32] = { /* 32 */
    -2426, 7350, 3014, -2251, 1063, 1753, -3680, 7123, -2340, -2951, 4242, 1416, -2092, -3769, 2067, 387, 116,
    333, -1665, 930, -1041, 3539, 5158, -4802, -2140, 1668, 1246, 1952, 2086, -4614, -299, -5000,
};

static const int32_t conv_2d_17_multiplier[32] = { /* 32 */
    1607686460, 1732908930, 1353478537, 1563007297, 1241957814, 1402657331, 1252193546, 1828455329,
    1809817676, 1264781018, 2110332896, 1199192457, 1175643571, 1442486813, 1515048607, 1256548390,
    1094572948, 1207020128, 1742521900, 1366433253, 1321373721, 1124989404, 1319994044, 1244132121,
    1577780124, 2142997591, 1340087797, 1213791007, 1372724497, 1115937476, 2128172265, 1995284937,
};

static const int8_t conv_2d_17_shift[32] = { /* 32 */
    -9, -8, -8, -7, -7, -8, -8, -9, -8, -7, -10, -7, -7, -8, -8, -8, -7, -8, -7, -8, -7, -8, -8, -8, -8, -9,
    -8, -7, -8, -7, -9, -9,
};

static const conv_layer conv_2d_17_layer = {
    4, 4, 18, /* input: height, width, channels */
    4, 4, /* convolution: height, width */
    4, 4, 32, /* output: height, width, channels */
    1, 1, 1, 1, 1, 1, 0, 0, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -45, -128, 127, /* zero points, range of the output */
    conv_2d_17_weights, conv_2d_17_bias, conv_2d_17_multiplier, conv_2d_17_shift
};

static const add_layer add_18_layer = {
    -45, 1073741824, 0, /* left: zero point, multiplier, shift */
    8, 1921079498, -1, /* right */
    1, 1589327511, -18, -128, /* sign of the right, output */
    -128, 127, /* range of the output */
    {1, 1, 1, 4, 4, 32}, {0, 0, 0, 128, 32, 1}, {0, 0, 0, 128, 32, 1} /* shape, elements to the next of each dimension */
};

static const int8_t conv_2d_19_weights[9247] = { /* 32x3x3x32 */
    -78, 33, -74, -50, -35, -24, -5, -54, -79, 96, -19, -33, 35, 36, -11, 93, -88, 13, 108, -27, 16, -63, -25,
    -23, -60, 15, -15, -1, 4, 13, 5, 56, -93, 72, 28, -23, 2, -7, 42, 68, -49, 52, 43, -74, -26, -13, -32,
    -14, -35, 23, -29, -15, 5, -54, 92, 42, 32, -13, 26, 9, -37, 19, 10, -53, 70, -17, -38, -35, -45, -1, -25,
    24, 8, -10, -39, -27, 51, 0, 6, -6, -7, -29, 99, -17, -44, 50, 44, -4, -49, 36, -37, -8, -32, -4, 41, 60,
    -28, -11, -23, 35, -14, 27, 9, -41, -28, -4, -1, -16, 48, -63, 10, 23, -22, 6, 38, 56, 2, -14, -47, -72,
    -45, 43, -3, 23, 17, -51, 11, 25, -19, 101, 44, -10, -32, -11, 1, 44, -52, 8, 2, 9, -56, -31, -24, -10,
    -31, -44, -94, 66, -17, -37, 12, 9, 28, 21, 18, 1, -1, 8, 5, -37, 31, -8, -51, 14, 26, 15, -8, 8, 7, -54,
    -21, 23, 19, -2, -16, -47, -6, -64, 51, 4, -65, 87, -28, -32, -37, -3, -44, 23, -49, -15, 15, 48, -37, 2,
    -7, 72, 46, 20, -22, -8, 127, -22, -15, -7, 13, 22, -30, -30, -27, -8, 46, 15, 21, 24, -5, 17, -33, -13,
    25, 23, -8, -49, -25, 35, -24, 38, 64, -40, -17, -12, -65, 38, -75, -8, 34, -6, -47, -43, 7, 26, -35, 37,
    -66, 21, 11, -66, 115, 81, 7, -2, -9, -63, -8, 24, 16, -28, 29, -22, 17, 22, 35, 8, 9, 20, 23, -57, -2,
    25, 6, 26, -28, -43, -22, -1, 12, 10, -46, 38, -21, 5, -42, -24, -48, -23, -7, 65, -5, 37, -9, 49, -18, 7,
    23, -18, 29, 73, -26, -15, -33, -4, 0, -49, -8, -33, 33, -14, 48, 23, 99, 33, -91, 19, -25, -11, -34, 23,
    17, 17, -51, 10, -17, 27, 17, -20, 6, -7, -22, -50, -127, -57, 52, -37, -90, -18, -4, 2, 39, -17, 27, 46,
    83, 16, 25, 54, -6, 52, -11, -9, 38, 7, -66, -8, -27, -15, 10, -18, 61, 31, 34, -33, -14, -39, 22, 3, -56,
    69, -30, 81, 30, -15, 100, 73, -55, 29, -17, 12, -33, -11, -5, -18, 45, -39, -74, 75, -17, 48, -34, 76,
    16, 52, 23, -2, 61, 78, -58, 11, -24, -37, 51, -47, 6, -4, -5, -39, 50, -12, -115, -56, -23, -112, 41, 87,
    14, 13, 19, -12, -21, 49, -2, 2, 36, 22, 3, -6, -2, -61, 12, 24, -44, -38, 26, -15, 5, 7, 44, -17, -51,
    -36, 19, -16, -3, 13, 62, -46, 13, 38, -49, 15, -33, -36, -34, 52, 18, -9, -44, -2, 55, -29, 2, -33, -36,
    14, 40, 64, -19, 11, 50, 1, 14, 12, 38, -5, -4, -1, 6, -1, 44, 55, -67, -29, -14, 19, 32, 30, 50, 68, -6,
    -79, 70, 25, -44, 13, -25, 24, 50, -6, 0, 23, -10, 3, -55, 7, -35, -92, 4, -96, 37, 16, 7, -94, 53, -48,
    29, -17, -13, -28, -26, 40, 57, -4, 124, 11, -43, -19, -10, -3, 41, 85, -6, 16, 29, -37, -54, -36, -35,
    -73, -8, 17, 13, -31, -37, 35, -3, -35, 10, -39, -24, 66, -11, 15, 5, -34, 58, 17, -20, -40, 8, 25, -30,
    72, 9, 14, 24, -18, 61, 17, -20, -57, 20, 30, 19, 36, 30, 38, 19, -55, -37, 2, -37, 4, -85, 8, -56, -39,
    23, -1, 49, -8, -28, 15, 25, -7, -63, 60, 18, -33, 34, -21, 38, -6, -39, -41, -31, -30, 35, 32, 26, -67,
    -25, -73, -66, 36, 92, -32, 13, 24, -39, 36, 65, 29, -47, 33, 40, -35, 15, 38, -20, 17, -6, 28, 39, -50,
    42, 5, -12, -29, -9, 0, 34, 12, 1, -82, -58, 71, -66, -14, 35, 4, 68, 67, 40, -20, -54, -13, 85, -6, -3,
    -10, -97, -65, 73, 8, 5, 4, 88, 30, 64, 66, 16, 65, -16, -4, 34, 7, -127, 22, 22, -21, 46, -40, 14, 23,
    24, 34, 66, -54, -6, -16, -16, -74, -28, -16, 8, -19, 70, -93, -77, 7, -93, 60, 18, -8, -48, -14, 54, 33,
    -79, -11, 44, 25, -60, 6, 25, 5, 45, 35, 1, 9, -47, 19, -48, -42, -3, -18, -26, -28, -28, -69, -54, -23,
    14, -6, -20, -43, -3, 35, -26, 56, -34, -11, -40, 7, -38, 14, 31, 58, -1, -20, 29, -3, -55, -82, -41, 38,
    -65, -63, 40, -31, 83, 3, -35, -41, 11, 13, 9, -33, -62, 24, 22, -70, -120, 65, -73, -55, 26, 59, -6, 54,
    38, 10, -13, 30, -13, -70, -11, 47, 6, -13, 60, -2, -31, -77, -20, 49, 19, 91, 17, 33, 6, -7, -10, -19,
    -83, -3, -70, -77, 38, 68, 2, -2, 11, 3, 45, -23, 13, -74, -23, -13, -15, -25, -28, 26, -64, 6, -11, 45,
    5, 59, -3, 33, 48, -5, -22, 11, -6, -43, -76, -27, 26, 7, 79, -57, -9, -32, 78, -42, -51, 52, -44, -24,
    -48, -80, -29, 7, -26, 117, -17, 32, -4, 57, 98, 29, -55, 6, 21, 4, 9, -49, 14, 19, -18, 15, -38, 4, 19,
    -30, -3, 127, 62, -6, 7, 25, -42, 17, 20, -26, -62, -25, 36, -107, -10, 5, -1, -55, -51, 62, 56, -81, -3,
    -51, -50, -69, 1, -37, -52, 12, 9, -112, 37, 70, 24, 33, 64, 65, 69, -15, -22, -39, -30, -6, 82, 0, 40,
    -36, -49, 17, -85, 2, 89, -67, -22, -65, -26, -43, -24, -63, -30, 16, -77, -38, 36, 15, 25, -5, -20, 90,
    69, -4, -32, 0, 48, -23, 24, 44, -7, -52, -27, -43, -31, -25, -40, -57, 7, -16, -20, -3, 2, 32, -8, -25,
    29, -15, 44, 48, 37, 39, -38, 11, 35, -35, 14, -50, -19, -14, -8, 66, -17, 19, -16, 44, -24, 93, -35, -83,
    18, -34, -13, -30, -27, 1, -75, 9, -20, -18, 3, -14, 42, -26, -48, 23, 75, 30, -34, -57, 39, 5, -42, 82,
    -38, 14, -4, -15, -43, -5, -13, -2, -25, 41, -7, -1, -16, 22, -30, 17, -24, 21, 0, -19, 19, -7, -43, -69,
    62, 14, -7, 29, -8, -29, -30, -3, 2, -28, -81, 9, 23, -18, -2, -37, 54, -46, 65, 39, 19, 5, -49, 11, 4,
    14, 13, -3, -18, -93, -21, -31, -7, 4, -50, 5, 41, -46, -5, 60, 114, 18, 18, 33, -45, -14, -33, 16, -39,
    37, 43, 18, 22, -65, -24, 14, -24, 43, -33, -12, -29, -91, -15, 7, 41, 91, -5, 23, 7, -80, -36, -22, 120,
    16, -6, -63, -1, -36, 13, 11, -31, 25, 10, 6, 1, -41, 48, 18, -37, -56, -28, -13, -20, -72, -36, 5, -4,
    47, 47, -34, 26, -44, -15, -27, 66, 121, -30, -8, 25, -13, -28, -16, 14, 67, -17, -52, -90, 33, -14, -18,
    -5, 4, -61, -43, -18, 42, -16, -61, -38, 20, -66, 57, 14, 58, 20, 3, -7, -10, -73, -62, -36, 118, -54,
    -18, -12, 56, 0, -36, -54, -32, 8, -16, -3, 10, 3, 29, -52, 0, 6, -113, -53, 21, -10, 41, -80, 58, -3, 45,
    35, -37, -14, -64, -74, 76, 14, 47, 22, 6, 24, -36, -62, -33, 61, -52, 42, -11, -18, 59, -15, -15, -30,
    31, -39, 28, -16, 93, 36, 41, -6, 1, -6, -30, -9, -32, -121, 46, 63, 29, 65, 7, 39, -65, -112, -8, 24,
    -42, 26, -9, -50, 12, -13, -32, 5, 21, -1, 13, 37, 34, 31, 58, -39, -12, -49, -27, -45, -40, 2, 23, 15,
    19, 65, -29, 4, -58, -14, -67, 53, -8, -38, 18, -48, -48, -53, 12, -2, -57, -5, -34, -33, 50, -84, 56,
    -41, 7, -4, -9, -85, -2, -21, 29, -28, 15, 48, -35, 35, -59, -12, 38, 3, 6, -11, 33, -96, -41, -42, 33,
    -9, -37, -29, -52, 49, 43, -41, 68, -37, 110, 30, 1, -2, 7, -65, -30, 31, -62, 49, 46, 29, 82, 24, 1, 48,
    -27, 20, -8, 27, -21, -7, -16, 39, 52, 9, -32, 44, 25, -10, 26, -14, -82, -27, 62, 9, -41, 38, -29, 14,
    19, 55, -30, -18, 42, -15, -22, 21, 7, 14, 16, -31, -14, 23, 52, 35, -24, 8, -53, -48, 12, -53, 1, -31,
    -16, -36, -40, -8, -127, -34, 70, -61, -13, 21, 11, -28, -40, 20, 59, -10, 32, -28, 2, -32, -57, 15, 47,
    30, 9, 29, -97, 71, -7, -59, 36, 5, 78, -54, 38, -81, -15, -42, -24, -2, 42, -5, 57, 2, -23, 28, 6, 31,
    -3, 16, 41, 35, 48, -36, 22, 127, -50, 31, -16, 36, -106, -43, 5, -56, 78, -36, 3, -22, 45, -25, -74, -10,
    22, 8, -45, -89, -35, 19, -23, 23, -59, 74, 44, 23, 46, 68, -71, 30, 34, 46, -55, 19, -54, 17, -21, -82,
    -47, -52, -31, -24, 125, -14, -62, 49, 58, 61, -79, 7, -4, -82, 36, -19, -32, 81, -49, -99, -11, 27, -70,
    -24, 18, -2, 6, -17, -27, 20, -13, -31, 15, -43, 6, 58, 16, -6, -44, 11, 74, -37, -3, 83, -18, -36, 12,
    -24, -53, -1, -12, 35, 41, 2, -4, 6, 38, 10, -32, 23, -33, -38, -25, 14, -90, -38, -11, -32, -69, -34, 43,
    7, 12, -32, -7, -30, -13, -64, -33, 87, -17, 21, -22, 53, 34, 56, 30, 1, -52, 58, 74, 5, -44, -14, -32,
    -16, -22, -15, -24, -45, -30, -51, 17, 0, 101, -16, 6, 31, -47, -5, -10, -5, 47, 14, -14, -48, -12, 35,
    -5, 26, 74, -82, 77, 88, -14, 83, -73, -8, -77, -8, -39, 33, -38, -38, -31, 35, 77, -1, -31, 48, 49, 0,
    -20, 124, -58, 29, -19, -46, 30, -46, -25, -28, 31, 5, -20, -77, 91, -45, 28, 7, -74, -15, -56, 57, -62,
    -45, 40, 37, -59, 65, 13, 62, 27, -31, 26, 27, -60, -71, -63, -18, -21, -6, 4, 7, -38, 35, -26, 14, 9, 37,
    25, 27, 3, 19, -40, -53, 13, -17, -27, -19, -43, 9, 48, 61, 10, -22, -19, -74, 16, -44, -23, -30, -56, 11,
    -12, 0, 46, 11, 86, 84, 4, 27, -36, 37, -21, 61, 38, 26, 1, -37, -31, 51, -1, 42, -32, -35, 100, 11, -57,
    -5, 32, -46, 61, 37, -76, -43, -46, 45, 20, -52, 3, 17, 33, -2, -38, 38, -22, 25, 2, 32, -44, -11, 24, 49,
    -58, 32, -63, 80, 79, 29, -75, 10, 37, -28, 104, 23, -20, -44, 46, 115, -66, -43, -22, -25, -20, -1, -29,
    2, -96, -37, -30, 6, -60, -29, 60, 48, -2, 64, -12, 61, 37, -8, 26, 42, -42, 22, 66, 75, -81, 43, -27, 83,
    -15, -90, -33, -25, 13, -40, 18, 36, -28, -62, 44, 9, -23, -41, 60, -4, -40, 12, -64, -80, -41, -44, -38,
    50, 53, -47, 13, -60, 4, 73, -1, -28, 22, 20, 43, -47, 69, -9, -13, -18, -16, 21, -21, 51, -107, 13, 1,
    -28, -87, 22, -36, 29, -5, 21, -10, 2, -37, 50, 28, -21, -33, 26, 104, 18, 35, 14, -48, -21, 53, 17, -4,
    -35, -23, 13, -97, -13, -73, -15, 73, -39, -127, 11, 16, -27, -13, 32, 29, -23, 15, 23, -1, 15, -4, 22,
    41, -11, 55, 7, -81, -39, -21, 27, -15, 59, 35, 17, -49, 22, -47, -7, 86, -1, -9, -26, 56, -52, -73, 12,
    -8, 8, -90, 62, 56, 61, 74, 4, 44, -13, 23, 54, 73, -15, 65, -58, 62, 37, 126, 39, 36, 7, -42, -16, -21,
    22, -30, -55, 11, -11, -41, -10, 32, -29, -61, 118, -37, 44, 18, 8, -36, -35, 23, -9, 1, -22, -63, -63,
    26, 34, 66, -67, -29, -43, 4, 54, -6, -25, 37, 9, 28, 44, -70, -24, 19, -64, 19, 56, -30, -11, -12, 41,
    -14, -77, 32, -39, -13, -21, -49, -65, -14, -11, -2, -62, -41, -80, 10, 79, -29, -29, -40, -34, -29, 98,
    31, 65, -39, 89, -25, -18, 50, 10, 8, 81, 88, 23, -52, 77, -24, -12, -17, -9, -14, -32, -3, -41, 15, -39,
    -37, -2, 74, 24, -30, 10, 1, -25, -7, -13, 8, 16, 59, 31, 36, 53, -38, 5, 2, -30, 40, -4, -8, 44, -74,
    127, 31, 22, 30, -21, -39, -42, -11, -23, 27, 33, -9, 13, -19, -22, 23, -16, 77, -7, 46, 18, 41, 15, -29,
    23, -21, -43, -8, -57, -12, -38, -52, 37, 14, -50, -65, -23, -50, -48, -23, 28, 74, -36, -27, 5, -40, -17,
    37, -26, -41, -6, -57, 53, 19, 40, 22, -29, -10, -43, -24, 25, -33, -12, -36, 13, -57, -45, 22, -13, -34,
    -35, -20, 37, -34, -80, -21, -19, -125, 39, -28, -46, -5, 4, -26, 62, -26, 24, 29, 66, 8, -34, -34, -5,
    -53, -33, 5, -26, -18, -32, 36, 7, -50, 4, -53, -29, -8, -65, -21, -44, -88, -19, -53, -51, 67, 22, -4,
    -54, -19, 52, -41, -6, 28, -12, -62, 54, -5, -60, -35, 25, -41, -16, -67, -47, -81, -47, -9, 76, -29, -44,
    -18, 0, 53, 24, 30, 45, 75, -44, 23, 87, -4, 3, 19, 38, -95, -34, 66, 65, 38, -50, 28, -36, -49, -7, -30,
    24, -11, 9, 10, 12, -15, -6, 4, -34, -23, 14, 65, 23, 101, 13, -8, 1, -68, 18, 50, 58, 5, -37, -20, 88,
    -51, 3, 24, -41, -10, -10, 6, -17, 89, 57, 1, -23, -7, -5, -60, -27, 48, 25, -4, 49, -18, -78, -12, -29,
    25, 9, 18, 13, 64, 24, -36, 59, 25, -69, 23, -42, -31, 41, -37, -4, -23, 9, -14, 30, 26, 22, -39, -56,
    -11, -46, 9, -31, 5, 40, -50, 72, -6, 34, 38, -12, -15, 36, -51, -47, 2, -26, 14, 24, -42, -1, 39, 2, 16,
    -1, 11, 56, -38, -53, 30, 49, 22, 0, 28, -32, 20, 11, -47, 67, -3, -86, 38, -30, 14, 31, -8, -44, 28, -5,
    -67, -14, -40, -35, 59, 33, -58, -25, 96, -66, 5, 18, -33, -22, -16, -44, 34, -71, 48, 69, 16, 23, 68,
    -19, 120, 43, -70, 37, -86, 56, 47, 16, -50, -42, -53, -15, -54, -8, 16, -37, 70, 37, -65, -17, -95, -4,
    8, -4, 29, -31, 26, 66, 28, 37, 35, -40, -38, -20, -34, -64, -12, -16, 44, 29, -34, -17, -64, -80, 30, 40,
    -5, -15, 3, -34, -38, -6, -14, 14, -17, -69, -15, -110, -12, 56, 47, -40, -31, -3, -3, -40, -44, -34, 28,
    59, 12, 53, -21, 80, -22, -55, -26, -24, -3, -38, 25, -14, -20, -14, -83, 8, 16, -19, 65, -40, -2, 30,
    -70, -9, 69, -27, -10, 43, 75, -28, -75, 46, 6, 15, -48, -1, 42, 3, 8, 28, -37, -19, -22, 47, 37, -2, -52,
    6, -14, -31, 20, -103, -26, -35, 17, -38, -37, 7, -38, 73, 39, -10, 39, -8, 49, 49, -45, 113, 35, 13, -3,
    -18, -65, -26, -33, -59, -9, -18, 28, -73, -14, -16, -46, -89, 66, -8, 28, 3, 0, -19, -44, 47, -27, -38,
    -14, -17, 2, 37, -5, 39, 127, 24, 49, 9, 8, 24, -58, 8, 98, -42, 29, 26, -20, 10, 69, 2, 64, -47, 1, 24,
    -19, -35, -6, -14, -19, -26, 26, -8, -39, -26, -32, 75, 55, -10, 9, -40, -84, -31, 26, 0, 14, 31, -24, -3,
    35, -7, -6, 19, 36, -4, 41, -67, 19, -16, -91, -8, 6, 12, -8, -82, -51, 19, 46, 37, -18, 23, 14, -46, 37,
    -5, -1, 53, -37, 33, -72, -77, 32, 7, -13, 85, -83, 88, 28, -66, 50, -66, -31, -42, 26, 19, -56, -94, -60,
    58, 39, 29, 1, -15, 48, -52, 18, 5, 29, 13, 11, 38, -94, -21, 5, -3, 53, 34, -32, 53, 9, -49, 35, -38, -3,
    -74, -3, 22, -66, -32, -20, 14, -17, 72, -13, -27, 36, -8, 59, -30, 32, -14, 16, 17, -27, -20, -15, 56,
    -5, -25, -26, 6, 0, 14, -26, 2, -4, 2, -48, -13, 58, 38, -32, -38, 9, -56, -46, -61, -39, -7, 2, -16, -36,
    30, 5, -46, -90, -73, 32, -35, -18, 3, -94, 28, 17, -20, -49, 13, -39, 11, 2, -8, 20, 21, -38, 47, 14,
    -15, -23, 5, 7, -7, 39, -19, 25, -31, -22, -33, -96, -21, 20, -16, -14, 9, -85, 45, -55, -44, -40, -14,
    -1, 75, 0, 57, -13, 47, 3, -26, -34, 27, -34, -19, -6, -5, 119, -13, 86, -26, 18, 54, -7, 26, -22, 27, 68,
    15, -56, -30, 48, 21, 4, -35, 18, 31, -10, 12, 68, 37, -13, 53, -48, -12, -41, -8, -35, 27, 8, 21, 4, -9,
    -15, 1, 12, -1, -29, 9, 16, 0, -1, -28, -41, 14, -33, 4, 26, 39, 47, -4, 1, 127, -55, -13, 12, -23, 7, 13,
    -21, 28, -20, 5, 12, -62, 41, -23, -15, 44, -12, 16, 30, 52, -4, -29, -44, -7, -21, 49, 10, 4, 20, 12, 21,
    93, 1, -50, -17, 5, -36, 14, 13, 39, 25, 31, 44, -7, 8, -18, -48, 30, 11, -27, -1, -14, -28, -45, -10,
    -42, 36, -79, 70, 9, 25, 83, 75, -66, 51, 17, 8, -54, -43, 87, -34, 60, -14, 18, -30, -33, -106, 85, -53,
    48, 57, -38, 37, -12, 28, 29, -25, -15, 29, -47, 62, 41, 53, 68, -14, -28, 0, 38, 10, -46, -35, 33, -34,
    -14, 33, 13, 3, -7, -47, 41, -78, 31, 10, 6, 41, -42, 92, 60, -10, 11, 28, 15, 3, 28, 81, -21, -62, -23,
    -66, -4, 38, -64, -36, -23, -19, -34, 34, 9, -4, 31, -27, 28, -30, 23, 90, 33, -24, -76, 2, -9, 21, -12,
    28, 15, -4, -28, -40, 15, 14, -67, -8, -46, -27, -23, -11, 90, 19, 64, -41, -9, -40, -35, 37, 48, 26, 26,
    77, 3, -5, -91, 40, 37, -22, -30, 23, -12, -58, -37, -93, -32, 11, -78, -27, -34, 7, 2, 32, 68, -33, 38,
    -51, 61, -104, -88, 48, 4, 32, 24, 15, 8, -11, -27, 10, -46, 11, -5, 29, -6, -45, 21, -41, -48, 86, -10,
    -42, 14, -10, 77, 8, 40, -21, 3, -48, 43, -50, -27, -5, 21, 87, -8, -26, -36, -41, -19, -44, 56, -22, 6,
    67, 36, -19, -12, 15, -23, 25, -51, 29, -36, 13, -29, 54, 5, 4, 54, -84, -40, 12, 12, 127, -11, 44, -7,
    15, -65, -23, 36, 40, 44, 6, -20, 61, 64, -35, -27, -3, -38, 50, -117, 0, 6, 14, -44, 74, 15, -59, 4, -5,
    3, 6, 24, 86, -19, 55, -38, 29, 3, -20, -27, -16, 3, 46, -1, 24, -14, -18, -24, 29, -9, 92, -54, -9, 59,
    14, -2, 106, -8, 5, -19, 17, 45, -13, 41, 53, 30, 59, -23, 11, -32, -51, -32, -40, -52, -42, 11, 16, 41,
    66, -84, -37, -19, -13, 40, 66, -20, -3, 42, 3, 77, 44, 88, -33, -6, 42, -96, 73, 3, 25, 22, 35, -53, -13,
    -25, -28, -21, -31, -99, -17, -74, -78, -92, -17, -6, -27, 2, 39, -5, 22, -4, 12, 17, 29, -47, -8, -20,
    117, 50, -5, 20, 19, -36, -59, 83, -40, 8, -18, -36, 5, -50, -60, -9, -3, -55, -30, -47, -77, 9, 15, 23,
    88, -46, -1, -116, 59, -126, 30, 12, -4, -19, 88, -81, -18, 57, -71, 37, 30, -43, -41, -45, -56, 27, -19,
    -17, -5, -22, -64, -26, 8, 9, 58, 27, 22, 66, -27, 3, 4, 21, -38, 16, -106, -54, -47, 8, -38, 69, 63, -10,
    -16, 45, -63, -15, 0, -27, -94, -47, -22, -60, 4, 35, 21, 13, 27, 13, -9, 25, -25, -20, -20, -60, 14, 33,
    7, 70, -19, -23, -14, 10, -16, 12, -9, -1, -36, 4, -37, 7, -82, 43, 27, -66, 42, -48, 16, 16, 24, -2, 43,
    30, 12, -37, -17, -60, 18, 35, -87, -15, 14, 31, 68, -38, 45, 19, 85, -63, 19, -35, 22, 16, 53, -35, -43,
    -44, -43, -65, -48, 78, -20, -24, -12, 14, -122, -32, -18, 6, -58, -31, -59, -86, 45, 36, 62, -93, 46,
    -39, -53, -47, 31, 68, 75, 22, -36, -65, -53, -44, 52, 11, -46, 42, -33, -6, -5, -2, -75, 19, -29, -74,
    54, -69, 127, 30, 9, -7, 47, 15, -39, -22, 40, -13, 82, 52, 0, 25, -17, 10, -3, 34, -62, -71, -43, 94,
    -44, -22, -55, 28, 63, -44, 44, -35, 79, -58, 44, 9, 69, -60, -36, 15, 6, 63, -39, 25, 61, 35, -29, -16,
    -9, -37, -8, -46, 79, -10, 30, 8, -31, 0, 17, 22, 50, -26, 17, -44, 75, 7, -18, 1, -74, -127, 24, -14, 2,
    44, -29, 3, 24, 67, -22, -10, -69, -2, 23, -88, -5, -61, 47, 24, 37, -27, -17, 42, -8, -5, 46, 8, 60, 26,
    -52, -19, -35, -48, -4, -41, -14, 9, 47, -9, 11, 17, -12, -38, 0, -29, -6, -53, 4, -61, -17, -6, 21, -89,
    -23, 85, -30, -9, -27, 30, 55, 22, 23, 27, 13, -28, -13, 14, 2, -1, -30, 62, 64, -77, -3, -3, -20, -1,
    -12, -6, 59, 61, -40, -11, 21, -4, 24, -27, -28, 17, 77, -67, 0, -10, 45, 20, 1, -26, 30, 62, 33, -12, 49,
    -35, -28, -6, -10, -4, 15, -40, -14, 6, -35, -16, -37, 32, 53, 9, 24, 27, -3, -34, 15, -23, 17, 16, -57,
    -18, -17, 45, 49, 38, 23, 51, 36, -47, 57, -20, -16, -49, -11, -35, -53, -32, -43, 7, -61, 10, -7, -5, 16,
    53, -28, -5, 31, -18, 3, -27, 43, -1, 32, 39, -32, -61, 62, -20, 13, 20, 5, 16, -61, 14, -19, 54, 3, -37,
    54, 47, 8, -17, 39, -57, -48, -33, -56, 80, 4, -64, -11, -6, 80, 16, 9, 58, 69, -20, 9, 3, 37, -19, 12,
    32, 6, 82, 15, 55, 15, 29, 30, 23, 27, 46, 26, -34, -54, -11, -67, 5, -14, -52, -82, 26, 21, 70, 2, 65,
    36, -21, -50, 35, 5, -13, 45, 3, -11, 66, 14, 3, -26, 6, 17, 6, 29, 9, 17, 26, 34, 24, -64, -7, -33, -42,
    -33, 44, -51, -18, 8, -14, 58, -28, -6, 1, 20, -20, -25, 6, -31, 30, -62, 4, 31, -100, -14, -43, -50, -36,
    -32, -35, -14, -8, 33, -19, -17, 9, -66, 16, -47, -65, -67, -6, 127, -39, 27, 66, -4, -38, -80, -26, -36,
    67, -69, -35, 109, -80, -53, -36, 31, 5, 49, 9, -13, 61, 27, 7, -55, -1, -56, -5, -38, -85, -53, -44, 22,
    -25, 40, 21, 37, 23, 6, -35, -30, 18, 11, -7, 34, -44, -18, -12, 9, 23, 22, -61, 10, 71, -12, -11, -87,
    -26, -33, 32, 34, -22, -59, -37, -2, 14, 61, 18, -40, 28, 39, -17, -49, -24, -49, 49, -13, -56, 31, -10,
    -33, -50, -9, -102, -17, -48, 30, 10, -12, -58, -1, 73, 27, -28, 13, -55, -3, -46, -16, 1, -14, 52, -14,
    -15, -21, -35, -10, -14, 16, -49, 51, -11, -17, -55, 9, -31, 4, -42, -31, -5, 33, -19, 9, 53, -24, -65,
    -76, -70, -23, -53, 2, -49, 3, 40, 17, 7, 12, -7, -40, -50, 28, -17, 8, -33, 22, -51, 5, -36, 2, 29, -47,
    12, -75, 7, 36, 8, 67, -23, -61, 54, -27, -11, 2, -11, -42, -19, 20, -21, 10, 23, -24, -26, 29, -21, -34,
    4, -5, 4, 24, 16, -13, -26, -26, 18, 76, 45, -42, -1, 19, 17, -42, -5, -7, -36, -3, -7, 31, -3, 45, -17,
    23, 27, 14, 45, 12, -11, 13, 3, -6, 21, 44, 25, -79, -57, -25, 59, 33, 41, -25, -2, 19, 42, 13, 49, -13,
    -44, 11, -26, 28, 14, 12, 13, 8, -7, -34, -9, -11, -30, 26, -20, -73, -2, -16, -36, -51, -61, -45, 51,
    -25, 6, -23, 45, 29, -18, 6, -4, 14, 50, -19, -27, -7, 47, 14, -44, 4, -40, 67, 55, -19, -19, 39, 17, -55,
    -68, -36, -64, 7, 33, -38, -15, -37, -11, 17, -79, -30, 76, -96, 27, 18, 70, -45, -64, 66, 12, -20, 15, 6,
    -24, 26, 36, 3, -38, -93, 48, 25, -45, -22, 16, -25, 29, -38, 6, -74, -30, 51, -65, -45, 127, -52, 11,
    -12, 6, -40, -38, 36, 17, -4, 16, -3, -24, 11, 2, -33, -17, -48, 34, 42, -32, -55, 9, -5, -1, -62, 0, 3,
    -16, -5, -35, -66, 70, -58, -5, -2, 65, 26, 13, 83, 9, -76, 17, -41, -16, 4, -23, -25, -48, 44, 9, -6, 27,
    -53, -40, -25, -27, -60, -6, -60, 32, -31, -42, -59, -44, -88, 23, -14, 61, 46, -43, 27, 56, -10, 42, 37,
    3, -14, 53, 76, 19, -48, -55, 31, 65, -49, -22, 8, -30, -8, 13, -16, 10, -35, -48, -69, -42, -52, -16, 18,
    0, 16, -22, 4, 71, 23, 4, 17, 44, -14, -77, 46, 7, -13, -9, 63, -23, 13, 70, 12, 34, -62, 48, 13, -41,
    -19, -9, -65, 29, -56, 21, 0, 50, 41, -30, 78, 3, -46, 18, -56, -40, 7, -46, -35, -73, -42, 27, -60, -93,
    -32, -78, -42, 24, -54, 5, -37, 24, 30, -71, -18, -15, -30, -29, 15, 41, 33, 7, 52, 15, -62, 10, -31, -50,
    35, -12, -30, -77, -51, 38, -31, -65, -23, -63, 1, -35, -49, 16, -10, 59, -17, -72, -37, -17, 59, -8, 15,
    22, 95, 7, -29, 27, 18, -31, 14, -11, -27, 9, 8, 6, -45, -9, -1, -107, 11, 16, -34, -3, -36, 66, 22, 3,
    -20, -1, -41, -29, -65, 23, 31, 12, -46, -1, -38, 69, 71, -60, 42, -1, -19, 41, -44, 89, 23, -56, 53, -22,
    49, -41, 22, 62, -16, -40, 49, -22, -1, -55, 77, -71, 39, 38, 79, -76, -31, 15, -45, 39, 21, -100, -1,
    -23, -36, 34, -56, 18, -15, 14, 0, -26, 71, -37, 60, 70, -41, -64, 105, -14, -56, 40, 12, -83, 46, 44, 17,
    -72, -48, -41, 1, 47, 22, -45, 10, -15, -24, -5, -84, 35, -11, 8, -42, 4, 33, -32, 31, 45, -45, -33, 5, 2,
    -48, 35, 50, -71, -30, -60, 18, 61, -127, 75, -37, -33, 35, -52, 10, 2, -6, -28, -15, 90, 21, 27, 81, -61,
    95, 36, -55, 21, -14, 2, -71, 13, -6, -70, -46, 16, -18, 19, 65, 3, -50, 45, -37, -47, 46, -42, -62, -16,
    35, -3, 32, 43, -18, 22, 23, -49, 66, 22, 36, -15, -78, -26, -82, -19, -3, -57, -45, 16, 9, -25, 3, 35,
    -71, 6, 44, -125, -11, -55, -9, 37, 15, -7, 20, 106, 54, -5, -89, -28, -14, 30, -9, -32, -67, -3, -82, 41,
    -33, -58, -53, -16, 1, -10, -56, 74, -13, 17, -10, -52, -28, -25, -26, -19, 15, -44, -14, 47, -3, -10, 5,
    -50, 79, 61, -66, 39, -22, 16, -58, 13, 15, -22, 61, 24, -29, 36, 49, -5, 52, 16, -47, -30, 50, -25, -19,
    -4, 37, -16, -14, 19, -46, -34, 28, -36, 16, 24, 1, -3, -28, 4, -17, -80, -4, -28, 93, 53, 10, -21, -53,
    22, -9, 0, 25, -52, -37, -31, -44, 14, 36, 20, -8, 77, 71, 27, 15, -17, 31, 34, -89, -2, -41, 8, 53, 23,
    20, 15, 63, 27, 6, -19, -39, -5, -71, -35, 22, -47, -10, 23, 47, -27, -6, 26, -64, -29, -46, -63, -39, 16,
    -16, -55, 12, 24, -43, 9, -20, 19, -9, 59, -1, 13, -14, -45, -80, 20, 32, -31, 22, 76, 16, -36, 5, 19, 7,
    6, -11, -10, 63, 19, 12, 1, -40, -23, -2, -51, -13, -17, 36, 2, 3, 32, -12, -29, -47, 25, 16, 48, -21,
    -39, 33, -62, 88, 42, 22, -12, -19, 30, -56, 11, -51, -4, -21, -32, -27, -36, 96, -21, 27, 27, 41, 10, 20,
    35, -11, 34, -18, -43, -35, -15, 48, -47, -30, -15, -28, 30, 18, -44, 99, 12, -66, 32, -40, -37, -15, -23,
    47, -22, 84, -49, -17, -49, 38, -6, -29, 27, -49, 5, -104, -23, -28, 20, 16, -3, -5, 33, 90, 23, -68, 42,
    -28, 39, -17, 38, -44, -6, 33, 48, 17, -58, 34, -24, 11, -48, 3, 18, -60, 3, 14, -37, -25, -63, -42, 18,
    21, -22, -30, -14, 29, -32, 53, 11, 53, -11, -3, -2, -43, -41, -9, -20, -19, -50, 36, -51, 61, -60, 59,
    -3, -39, 20, -75, 65, -92, 20, 7, 14, -10, -61, -15, 15, -25, 2, -22, 15, 32, 25, 53, -49, 48, 15, 79, 21,
    -25, 13, 26, -22, 71, -50, 59, 127, 34, 15, -27, 15, -123, 10, -13, 0, 15, 2, -21, -22, 59, 12, -5, -10,
    -7, 1, 35, 25, -57, -27, 37, -9, -39, -69, 7, 20, 29, -13, -37, 10, 83, 5, 27, -16, -61, -5, 31, 13, 18,
    23, -8, -18, -32, -11, -31, 35, 30, 6, 46, 36, 15, 22, 29, -5, 20, -69, 30, 17, -2, -28, -15, 21, -14, 22,
    -37, -42, -111, -9, -36, -33, 19, -15, -68, 49, 11, 37, 14, 3, 47, 43, 54, -20, 30, -44, -58, 36, -50,
    -48, 49, -6, -8, 14, -7, 9, 2, 6, 66, -9, 8, -24, -17, -7, 21, -28, -39, 32, 58, 28, 108, -14, 29, 16, 13,
    -14, 55, -38, -18, -12, 16, -61, -11, -15, -17, -6, 9, 0, -33, -3, 66, -15, -55, 39, 22, -1, 11, 75, 19,
    -25, 87, -43, 25, -8, -25, 8, 6, 0, -27, 8, -24, 27, 42, -17, -15, 16, 36, -6, -9, 48, -63, 2, 32, -5,
    -29, -2, 26, 11, 10, 13, -51, 5, 16, -24, 75, -22, 76, 48, 34, 60, -9, -71, 14, 36, -78, 16, 15, -17, 60,
    8, -16, 24, -5, -41, -95, 27, 17, 6, -8, 50, -53, -36, -76, 15, -15, -85, 82, -63, 7, 2, -11, 33, 44, -19,
    -19, 32, -36, 15, -20, -6, -24, 31, -30, 31, -8, -100, -93, 0, -18, 34, -19, -3, -32, 1, -18, 47, 57, -80,
    -10, -65, -48, -2, -37, 33, 25, -44, 24, -12, 46, -9, -15, -20, -2, 10, -1, 30, 0, -21, 11, 15, 5, -53, 5,
    -14, -3, -32, -8, 37, -12, -9, 127, -5, 11, 47, -7, 48, 23, -16, 42, 62, 26, 53, 32, 5, 59, -39, 56, -11,
    29, -7, -54, 25, 44, -24, -42, 26, -49, 26, -44, -11, 56, -48, 68, -43, -62, 35, -39, 51, 50, -36, -6, 31,
    0, -6, -20, -7, 17, -29, 8, -45, 11, -47, -35, 62, 21, -17, 38, 16, -33, 51, -64, -71, 64, -59, 6, -26,
    -13, -40, -22, 81, 20, -22, 75, -47, 46, -9, -29, -5, 5, -36, -2, 2, -12, -46, -18, 0, -15, 40, 54, -18,
    56, 7, -22, 41, 121, -5, 1, 15, -10, 26, 31, 46, 17, -53, 48, -14, 16, -19, -20, -84, -44, 7, 42, 64, -41,
    -28, 66, -2, -82, 77, 89, 3, 39, 3, -18, 35, -16, -18, 35, -1, -23, -11, 3, 97, 53, -35, 8, -19, -38, -2,
    36, 5, -27, 27, -77, 122, -61, 10, 72, -50, -5, -11, 65, -6, -5, -33, 23, -49, 6, -39, -93, 52, -3, -61,
    87, 73, -102, -11, 17, -1, -5, -48, -16, -25, -40, 60, 36, 81, -21, 57, 79, -7, -11, -9, 24, 19, 26, 27,
    -41, -77, 105, -25, -41, -70, -76, 58, -13, 17, 4, -24, 71, -32, 44, -3, -53, -42, 15, 28, -127, -26, 3,
    -57, -27, 42, -19, -41, -19, 13, -12, 27, 2, -81, -32, -16, 42, 5, 19, 95, -31, 35, 58, -16, 23, -84, 11,
    55, 29, -15, -15, -16, -95, -16, 52, -23, -30, -31, -20, -16, 12, 20, -8, 21, -11, -103, -27, 7, -72, 3,
    21, -21, 20, 45, -44, 10, 1, -16, 29, -10, 34, -80, -13, -8, -75, 21, 56, -2, -8, -38, -6, 91, 20, -7,
    -32, 6, -88, -4, 91, -65, -46, -50, -9, -49, -12, 21, 18, -45, 32, -48, 10, -21, -61, -117, 58, 18, -44,
    -14, -5, -5, 58, 46, 25, -3, 14, -3, -55, -81, -61, -96, 24, -73, 9, 18, 43, 16, 24, 28, 51, 8, 6, -69,
    -38, 49, -66, -53, -24, 32, 59, 1, 1, 43, -18, 34, 0, 44, -13, -55, -33, -29, -15, 36, 16, 0, -13, -24,
    27, 30, 12, 1, -26, -3, 7, -60, -19, -59, -32, -59, -55, 27, 14, -20, 71, -13, 92, 26, 18, -26, -43, -28,
    -35, 108, 28, -42, -12, 13, 17, -31, 31, 21, 7, 38, -41, -40, 9, 81, 45, -14, -15, 9, -34, -29, -53, 16,
    17, -10, -75, 14, -36, -5, 49, 44, -53, 39, 62, -69, 11, 18, -29, 62, -53, -52, -21, -79, -11, -72, 52,
    -14, 31, 20, -30, 127, 4, -27, -67, -31, -55, -16, -47, -46, -41, 11, -25, 47, -3, -2, 8, -23, 16, 7, -30,
    -32, -70, 26, -16, -30, 35, -14, 20, -25, -38, -13, -35, 18, 4, -16, -27, 12, 13, -34, -48, -42, 0, 28,
    -81, -6, -43, -45, -16, -26, 22, 8, -45, -27, 3, 35, -24, 63, -26, -25, -37, 68, -32, -31, -46, -27, 48,
    -52, 45, -22, -39, 0, 110, 72, 16, -22, 11, 31, -57, 58, -10, 0, -26, -33, 13, 11, -9, -7, -39, -22, -52,
    -11, 57, 56, -38, -25, -56, -2, -6, -71, 56, -4, -85, 32, -36, -30, -18, 31, -78, -3, 8, 7, 21, -30, 25,
    21, 36, 34, 2, -62, 0, 0, 7, -68, -12, 1, -58, 58, 8, -45, 40, -20, 7, -23, 3, 10, 40, -33, 0, -44, 1,
    -21, -1, -21, 19, -4, 0, -39, -60, 23, -60, 38, -38, 47, 21, 9, 20, -11, 22, -28, -52, 38, -14, 12, -17,
    -3, -36, -4, 11, 49, -33, -72, 3, 14, -41, 0, -2, -41, -23, 16, 5, -11, -13, -22, -2, 25, 40, -23, 60,
    -46, 49, -10, -72, -28, -40, 1, 25, -3, -6, 24, -64, -75, 19, -29, -14, -45, 7, -16, -43, -46, -17, 48,
    34, 3, 0, -5, -67, 12, -27, -7, 16, 16, -23, 65, 17, -26, 13, 58, -69, -38, -23, -59, -3, -31, -43, -31,
    -5, 19, 11, -52, 122, -34, 55, -6, -1, -7, -24, -22, 28, -2, -71, -16, 6, -16, 17, -26, 20, -3, -34, 0,
    -72, 69, 51, 42, -59, -50, -11, 62, -19, 4, -5, -13, -20, -54, -7, -34, 17, 23, -24, -6, 63, -64, 20, -25,
    61, 38, -14, -56, 5, 42, 18, 36, 7, -20, -8, -36, -19, -37, 20, -32, 24, -47, -19, 48, -85, 37, -20, 6,
    31, 7, 5, 40, 2, 0, 25, -48, 18, -14, -14, 46, 21, 42, 8, -57, 40, -86, -71, -9, -18, 37, 37, -72, -127,
    3, -55, -72, 14, 28, 28, -8, -22, -74, -44, 12, -47, 23, -30, -33, -73, -21, -27, 0, -16, 14, -51, 19,
    -11, 41, 34, -46, 9, 73, -54, -24, -26, -12, -12, 19, -67, 7, 17, 3, 9, -48, -43, -10, -30, -13, -3, 2,
    -43, -45, 36, 1, -14, 5, 9, -17, -1, -80, 29, -14, 14, 46, 6, -23, 66, 33, 64, 24, -12, -15, -24, -59, 18,
    -36, -27, -72, -4, 44, -1, 56, -46, -54, -18, 36, -38, 26, 26, -35, -7, 1, -44, 7, 26, -22, 13, 46, -57,
    48, -20, -10, 13, 77, -65, -16, -18, -18, -16, -8, -13, -17, -20, 28, -44, 56, -22, -39, -21, 39, 22, -13,
    59, 68, 44, -47, 0, 25, -9, 22, 1, -27, -6, 4, -4, -29, -60, 102, 55, -35, -3, -19, -14, -26, -4, 0, 3,
    18, 41, 32, 68, -29, -60, -24, -20, 22, 29, -65, -20, -49, -4, -79, 2, -6, -42, -1, -13, -28, 14, -59,
    -10, -18, -27, -18, 28, 50, -60, -6, 40, 12, 53, 40, -61, 22, 93, -10, 25, 2, -8, -35, -19, -62, 22, -36,
    35, 123, -4, 12, -8, -127, -3, -20, -58, 30, -3, -24, -64, -1, 35, -31, -17, -20, -61, 99, -44, -70, 91,
    -72, 40, -7, -38, -46, -47, -11, -90, -20, 22, 126, 28, 49, -45, -109, -19, -24, -64, 24, 5, -20, -63, 32,
    58, -9, -58, -48, -61, 60, -58, -45, 43, -26, 22, 17, 0, -30, -91, 37, -39, 31, 68, 43, -8, -33, 42, 12,
    9, 48, -2, 2, 67, -26, -31, 21, 70, -40, -10, -21, -49, -91, 29, 8, -39, 32, 23, 25, 0, -32, -14, 35, 17,
    58, -14, -15, -40, -2, 88, 13, -23, -84, -5, -5, 38, 34, -44, -2, -55, 22, 14, 57, 45, -47, -68, -69, 26,
    -20, 9, 0, -1, -8, 15, -11, 87, 2, 3, 21, -6, 52, 45, -21, 33, -72, -19, 88, -10, 46, -33, -33, -3, 30,
    41, 61, 3, 5, -42, -52, 56, -19, 6, -1, -68, 23, 33, -45, -26, -30, 21, 89, -5, -6, 33, -105, -22, -71,
    -28, 58, -47, -19, -7, 50, 108, 32, 21, -9, -31, 18, -2, -16, 35, -6, -2, -40, -7, 28, -20, 17, -36, -7,
    45, 52, -27, -51, -25, 48, 28, -17, -16, 16, 44, 31, 38, 80, 1, -41, 14, -31, -14, -42, 47, 13, 57, -13,
    -62, -8, -23, -30, -38, -35, -38, -24, -55, -18, -29, -20, -36, 14, -24, -8, 5, 81, 30, 28, 64, 75, -74,
    6, -13, -21, -28, -16, -27, 3, 27, -5, 19, 21, -40, -3, -10, -33, -74, -27, -10, -32, -41, 29, -22, 26,
    10, -80, 42, 104, 15, 6, 59, 20, -49, 47, -20, 21, -53, -25, -72, -17, 39, -10, -20, 5, -69, 79, 23, 14,
    -40, 37, 33, 21, 46, -14, 28, 39, -41, -1, -67, 0, 93, 26, 79, 9, 52, 51, -7, -4, -42, -58, -44, 11, -28,
    35, -16, 26, -11, -42, -22, 12, -31, 43, 64, -4, 70, 13, -69, -16, 21, 4, -83, 18, 127, 10, 31, 44, -24,
    25, 52, 3, -22, -25, -15, -59, 10, 20, -46, -12, 25, -6, -1, -45, -24, 37, 117, 91, -19, -18, -57, -66,
    80, -69, -33, 49, 43, 21, -9, 40, -87, -19, 95, -9, -41, 6, 20, -34, 29, -28, -54, -19, -29, 24, 38, 20,
    -22, 34, 83, -33, -46, -15, -2, 84, -7, 5, -52, 81, 39, 54, 53, -74, -25, -32, 13, 18, -49, -54, -27, 19,
    -6, 1, -6, -1, -62, 21, -27, 39, -9, 7, 54, -50, -33, -17, 30, -6, 28, 9, -70, 29, 73, 64, 22, -113, 70,
    -7, -20, 14, -19, -14, 11, -9, -9, 32, -5, -50, -91, 7, -26, -1, -14, -37, 37, -34, -15, 20, -51, 35, -10,
    4, -14, 30, 56, 61, 25, -53, -6, 0, 21, 26, 30, -55, 53, -61, -8, 50, -6, -6, -44, 30, -26, 34, -21, -6,
    47, 13, -112, -22, 46, 5, -46, 82, -41, 20, -25, 32, 1, -12, 16, -64, 2, 64, -97, -51, -52, -16, 12, -47,
    -48, -20, -40, -21, -13, -12, -8, -14, -26, 77, -97, 5, 74, 37, -87, 25, 0, 38, -73, -4, 19, -34, -2, 24,
    22, 6, -59, 25, -15, 30, 4, 13, -6, 15, -1, -2, 29, -19, 43, -14, -38, 12, -33, 17, 23, 50, -49, 8, 56,
    -28, 34, -7, -8, -12, 6, 14, 21, 14, 45, 40, 43, 17, -44, 39, -9, 25, 54, -62, -18, -27, 4, -47, -82, -38,
    -17, 33, 56, -48, 17, -57, -55, 9, -36, -15, -21, -40, -47, -21, 83, -50, -9, -32, 6, 49, -53, -45, -31,
    -95, 39, 9, -29, -24, -24, -12, 39, 4, -42, 60, 17, -78, -40, 18, -18, 26, -25, 23, -64, -1, -62, 0, 67,
    -50, -12, 10, 55, -51, 56, -4, -98, -10, 9, 111, 9, 61, -27, -78, -50, -88, -31, 5, -23, 45, 5, -9, 60,
    -79, -93, -2, 36, -105, 9, -39, -49, -21, -3, 4, -5, 4, 36, 44, 3, -29, -99, -14, -35, 70, -57, -21, -45,
    -25, -74, 26, -36, -2, 53, -72, -103, -69, -24, 9, -31, -2, -73, 77, 11, 8, -29, -34, -19, -2, -56, 10, 4,
    -21, 19, -59, 28, -13, -5, 3, -28, -37, -37, 79, 52, 8, -53, 40, 5, -57, 2, 23, 4, -4, -54, 8, -48, -5,
    -5, 58, 38, -72, 58, -14, 32, 40, 46, 49, -13, 6, 6, -11, -41, -66, 39, 25, 34, 3, -31, 38, 76, -37, -2,
    -57, 35, 15, 44, -48, -17, 109, -47, -12, -3, -4, 70, -49, -2, -2, -78, -12, -46, -1, -36, 5, -30, 27,
    -33, -12, 0, 68, -55, -6, -44, -99, -53, -6, -58, -32, -66, 86, -37, -49, -29, -80, 48, -22, -90, 50, -4,
    48, 54, -86, -18, 108, 58, -26, -80, 29, -35, -29, 66, 69, -94, 55, 94, -22, -24, -27, -61, -73, 28, 110,
    -11, -101, 18, 103, 14, -53, -55, -32, 70, -37, 104, -36, 20, 127, -3, -32, -56, 31, 48, -37, 90, -62,
    -68, 36, 23, -42, -46, -87, -16, 45, 33, 34, -43, -26, -10, 30, -90, 62, -28, -57, 49, -32, 66, -59, 7,
    12, -8, -52, -25, -28, -29, 1, 1, -16, -41, 21, -127, 28, -64, -61, -4, 53, 40, -26, 12, 64, 78, -37, -2,
    -21, 1, -25, -40, 11, -43, 51, 30, -63, -5, 9, -2, 23, 52, 9, -27, -30, 64, -94, -13, -30, -46, -46, -82,
    -38, -33, 36, 6, -58, -32, 24, -33, 51, -43, -13, -80, -43, 66, 19, 84, 22, -58, -2, 2, 40, -27, 33, 12,
    7, -45, -22, -32, -36, -40, 3, 11, -16, -15, 71, 7, 24, -43, 67, 61, -88, 30, -31, 17, -25, 3, 3, 1, -79,
    48, 20, 9, -4, 5, -63, -17, -53, 120, 69, -35, 1, -49, 23, -22, 5, 36, -66, 4, -19, -5, -38, 17, 7, -37,
    -44, 13, -28, 34, -54, 54, -43, -60, 36, -14, 20, 33, 53, 13, 14, 64, -61, 17, -56, -13, -34, -69, -19,
    -59, 60, -21, -68, -34, 117, -24, 4, -9, 0, -85, -2, 98, -12, 53, -2, -7, -3, 7, 10, -1, 0, 19, -9, -8,
    49, -12, -29, 45, -1, 4, -3, 18, -44, 38, 79, 9, -125, 40, -88, -42, -21, 11, -2, -54, -41, 20, -58, 24,
    -22, 17, 22, 17, 29, -5, -19, 100, -53, -64, 32, -28, -8, -43, 55, 19, -12, 29, -7, -15, 4, -20, 24, -33,
    24, -27, -60, 95, 10, 39, -47, -21, -13, 10, 42, 37, 61, 31, 27, -16, -59, 24, -61, 11, -21, -48, -106,
    -46, 11, -42, -2, -44, -30, 36, -26, -39, 69, -25, 41, 28, -1, -17, -47, 35, 6, -58, 7, -18, -43, 3, -16,
    -33, 86, -17, 23, -43, -6, -16, 4, 103, -9, -11, 45, 34, -67, -6, -32, -27, -15, 10, -40, -59, -46, 46,
    -55, -18, 41, -37, -23, 43, 35, -63, 0, 2, -54, 31, -24, -22, -29, 57, 65, -71, 67, 49, -28, 90, 25, -4,
    -50, -36, 40, -79, 26, 36, 0, -22, -28, 8, 18, -40, -36, -9, -10, -67, 12, 12, -14, -17, -10, -14, 3, 4,
    -9, -45, 74, 62, 73, 54, -50, 66, 1, -28, -5, -41, -11, -19, 40, -77, -83, 42, -1, -49, -29, -20, 32, 1,
    80, -56, 4, 77, 25, 1, -29, 44, 13, 30, 124, 57, -40, -22, 45, 47, -41, -52, 53, -29, -7, -3, -2, -3, -16,
    -64, -60, -59, -13, -23, 14, -69, -17, -10, -11, -21, -63, -17, 0, -26, 28, -28, -94, -33, 64, 61, -58,
    43, 6, -2, -18, 7, 47, 1, 2, -3, -1, 33, -47, -48, -4, 3, -42, -65, 3, 7, -8, 67, -11, -50, -33, 17, 0, 3,
    -60, -33, -24, -23, -18, 4, -3, -24, -74, -45, -31, 16, -16, -39, 34, 9, 27, -11, 13, 89, -42, -27, -43,
    29, -86, 5, 34, -53, -41, 56, 49, -41, -61, 21, -36, 51, -51, 8, -4, 4, 6, -62, 23, -43, -36, -19, -16,
    34, 13, 14, 16, -26, 22, 11, 76, -81, 103, 127, -34, 87, -28, -57, -46, 30, -11, -75, 81, -44, 7, 54, 37,
    -24, -49, -5, 74, 43, -90, -21, -31, -42, -11, 43, -38, -7, 29, -51, 48, -61, 12, 73, -20, 88, -14, -39,
    -1, -30, -47, -18, -39, -27, 10, 16, -34, -33, -8, 12, 117, 103, -84, -2, -1, -71, 12, 98, -49, -3, 42,
    -3, 27, -9, 22, 22, 4, 11, -37, -55, 31, -54, -57, 10, 3, 26, 58, 0, -2, 2, -42, 34, 44, 58, -27, -23, 46,
    90, -17, -23, 34, 18, -119, 40, -40, 17, -100, -88, -24, -46, -43, 1, -73, -32, -51, 63, -69, 24, 16, -34,
    -24, -5, 84, -15, 73, 52, 81, 49, -55, -74, 23, -37, -16, -37, -68, 54, 8, 40, -35, -63, -60, -47, -52,
    -32, -77, -24, -20, -51, -33, -78, -63, -66, -38, -27, 98, -22, -26, 76, 58, 14, 9, -72, -14, -40, 21,
    -55, -5, -48, -57, -41, -40, -56, -57, -23, -69, -9, -33, -18, -69, 71, -9, 45, -24, 93, 0, -44, 32, -60,
    12, -50, 35, -34, -7, 3, -21, -8, -47, 82, -38, -9, -14, -41, -24, -74, 19, -5, 0, 13, -5, -54, -14, 29,
    -60, 10, -14, -21, -6, -46, 4, -7, 61, 24, -33, -53, 9, -12, 66, -16, -62, 99, -101, -26, -20, 32, 10,
    -19, 29, -11, -32, -26, -75, -4, -55, -13, -62, -97, -68, -76, 27, 0, 63, 26, -20, -8, -18, 80, 35, -120,
    -59, 23, -73, 2, 7, -34, -20, 9, 52, -33, -36, -47, 14, 43, -93, -2, -42, 21, -3, 15, -5, 53, -9, -59,
    -34, -4, 2, 40, -18, -30, -43, 45, 42, -45, -40, 50, 28, -2, -126, -24, -24, 0, -42, 17, -84, -62, 28, -4,
    -100, 7, 4, 59, -33, 18, -31, -82, -43, 4, 49, -45, 2, -56, -22, 12, 70, 31, -64, -10, -83, -59, -45, 103,
    -30, -3, 27, -20, -48, -94, -19, -16, -51, -75, -48, 114, 21, 17, 61, -6, 17, 82, -44, 35, -127, -32, 9,
    -62, 54, 24, -19, 60, 63, -17, -67, 24, -93, -87, 20, -37, -45, -17, -27, -101, -44, 23, -19, 53, -29,
    -43, 46, -62, -42, 57, 23, -108, -9, -19, -97, 35, -60, 34, -31, -19, 18, -21, 65, 83, -7, -32, 76, 51,
    16, -38, -102, 16, -87, -20, -9, 69, 6, -10, 32, -41, -29, 116, -29, 22, -28, 60, 18, -62, -103, -68, -23,
    -30, -43, -8, -37, 30, 13, -99, 48, 48, 5, -46, -72, 29, -36, 1, 34, 20, 38, 60, -83, 2, -14, 31, -29, 46,
    -33, 67, 13, -55, -84, -56, -45, -91, 37, -12, -44, 82, -20, -58, 23, 53, -21, -59, 58, -34, -65, -22, 7,
    21, 34, -6, -80, -10, -59, 107, -40, 65, 4, 4, 19, 39, -10, 13, -27, 22, -47, 85, -17, 48, -54, -12, 16,
    -6, 33, -28, 12, 61, -14, 65, -54, 29, -68, 1, -22, -59, -6, 49, -15, -26, -29, -47, 45, 7, -38, -48, -16,
    127, -39, 54, -34, -50, -31, 12, 46, -3, 42, -41, 41, -16, -10, 75, 41, 69, 23, -15, -44, -91, 13, -11,
    14, -35, -35, 23, 2, 37, -53, 17, -91, -50, -12, -18, 0, 44, -58, -10, 29, -45, 24, -18, 61, 39, -20, 70,
    60, 8, 18, -2, -65, -87, -22, 32, -23, -15, 18, -44, 60, 8, 74, 15, -62, -30, -101, 34, -18, 5, -26, -2,
    -14, -25, 24, -25, -49, -48, 40, 37, -23, 21, -89, -19, 16, -60, 4, -66, -22, -6, -88, -48, -32, 65, 37,
    -16, 1, 83, -22, 93, -81, -6, 54, 46, 33, -31, 5, -10, -34, -17, 64, 94, -53, 1, 11, -9, -29, -52, -1, 22,
    -6, 68, -57, -3, 85, 23, 68, -43, -40, 2, -30, 26, -3, -31, -30, 50, 41, 35, 45, 16, -36, -87, 36, 116,
    -64, 25, -21, 6, 13, -69, 2, -15, 46, 1, -37, 32, 69, -1, -7, -37, -15, 15, -18, -26, 11, -104, -43, -35,
    -6, -1, -39, 32, -7, -84, 55, 1, -21, -33, -23, -58, 30, -19, 71, 12, 79, -24, -47, -68, -50, -69, -3, -8,
    -52, 29, -59, -62, -6, -49, -46, -6, -24, -30, -60, 26, -101, -23, -4, 11, 35, -21, 35, -39, 86, -15, 83,
    -21, 27, -46, -49, -42, -31, -43, -24, 24, 5, 54, -4, 0, -35, -54, 25, 28, -18, -6, 56, 34, -59, -27, -2,
    13, -47, -22, 19, -18, 65, -3, 69, -32, 57, -34, 14, -55, -27, -9, 28, -60, -6, -58, -8, 3, -15, -110,
    -30, 4, 50, -45, -46, 75, -31, -62, 3, 20, -35, 68, -16, -25, -32, -20, 10, 53, -13, -11, 7, 44, -13, -27,
    -11, -35, -10, -2, 54, -19, 32, -29, -33, -34, 31, -23, -30, 0, 0, -7, 4, 15, -38, 53, 33, -37, 54, -42,
    -32, 43, -38, -42, 10, 8, 13, -53, -27, 47, 3, -39, -6, -15, 57, -15, 29, -34, 10, 17, 24, -21, -18, 39,
    7, -7, -38, 53, 19, -26, -12, -3, 1, 7, 8, -23, 60, 40, -4, 2, 30, 6, -5, -50, 12, 29, -12, -22, -21, 26,
    -13, -71, -17, 18, 45, -52, -21, 10, -27, 36, 12, -43, -45, -85, -12, -19, 96, 68, -27, -48, -34, 78, 91,
    -2, -24, 8, -22, -29, -41, -67, -21, 73, -45, -71, -35, 42, 29, -8, -42, 20, 1, -35, 38, -13, 22, -84, -3,
    -75, 22, 75, -50, -23, -7, -1, 10, 22, -28, -27, 13, -5, -2, 24, -12, -21, 12, -60, -49, 6, -40, -17, -19,
    -1, -10, -16, -20, -48, -28, -60, 9, 17, 21, 127, -57, -69, -15, 120, 32, 4, 11, -34, 15, 3, 37, 81, 22,
    -7, 39, 49, 90, 17, -28, -21, -46, 43, 82, 13, -92, -20, 10, -61, -14, 13, -15, -58, 9, 68, 51, -36, 17,
    -53, -69, 31, 34, -66, -8, 29, -6, -25, -96, -14, -52, 2, -69, 17, -41, -6, -2, 65, -95, 74, -13, -26,
    -14, 58, 4, -13, -23, 31, -42, -62, 14, 14, 15, 24, 32, -35, -35, 39, 17, -32, 3, -8, -16, 114, -15, -38,
    -43, 82, -28, 75, -25, 38, -57, 6, 0, 11, 9, -27, 50, 33, -15, -30, -8, 3, -52, -1, -14, -75, 101, -25,
    -48, 70, 12, -50, 85, 45, 11, -77, -11, 12, 11, -4, -32, 2, -7, -14, -21, -45, 0, -42, 13, -1, 71, -18,
    -32, -5, -71, 6, -57, -14, 63, 69, 5, 50, -9, 23, 5, 66, -62, 54, -19, -40, -32, 25, -51, 73, -58, -60, 0,
    50, -18, 34, -13, -38, 56, -84, -46, 127, -32, -35, -98, -17, -36, 87, -27, 18, -24, 7, 59, 41, -59, -27,
    -28, -20, 0, 58, -64, -4, -92, 23, 25, -56, -12, -13, -53, -21, 89, -36, 60, 96, -1, -55, -70, -21, -43,
    -53, 2, -5, -4, -21, -7, -21, 5, 22, -19, -79, 6, -25, -35, -35, -67, 25, -40, 8, 39, 26, -72, 40, -35,
    22, 6, 32, 2, -50, -60, 100, 47, -47, 5, 42, -17, 6, 61, -26, -38, -18, 8, -21, 19, -1, 30, -11, 27, -52,
    16, 43, 11, 30, -37, -118, 23, -13, 28, -2, -15, -7, -21, 99, 28, -13, 31, -38, -71, 65, -12, -16, -18,
    -14, 25, 3, 38, 14, -49, 36, -13, -44, 48, -7, 14, 70, -73, -120, -25, -8, 37, -10, 4, 11, -114, 72, -29,
    1, -71, -31, -9, -77, 28, 119, 4, -1, -95, 14, -8, -41, 7, -74, 26, 6, 2, -21, -20, 12, -36, -31, 73, -14,
    22, -12, 58, -37, -85, 8, 10, -18, -7, -71, -22, -49, -74, -30, -24, -66, 38, -8, -74, -68, 27, -96, -30,
    -19, 6, 48, 8, 98, 35, -11, -5, 6, 52, -36, 35, -74, -14, 46, -102, -54, -16, -31, -37, -41, -1, -48, 10,
    -35, -93, -7, 23, -21, -9, 56, -13, -8, -27, -30, -13, -12, 30, -50, 60, 26, 46, 42, 3, 29, 4, 66, 7, -11,
    -7, -74, 33, 84, 85, -51, -33, 13, 33, -18, 7, -49, -21, -66, 26, 5, -53, 1, -77, -50, -46, -19, 95, 26,
    12, 84, 12, -20, 5, 8, 18, 77, -44, 4, 15, 81, -21, 44, 14, -17, 40, 1, -99, -66, -54, -58, 61, -35, -6,
    -38, -43, -72, -36, 9, 28, -33, 28, 15, -26, -24, 57, 72, -3, -6, 22, 61, 36, 90, -16, 13, -4, 24, 12, -9,
    1, -58, 127, 78, -12, -23, -21, -93, 16, 11, -6, -19, 73, 85, 10, -87, 38, -26, -22, 32, 22, -40, 22,
    -109, 26, -53, 49, -74, -86, -34, -24, -12, -9, -3, -106, -2, -32, -72, -1, 55, 41, -54, -8, -20, -72,
    -71, -24, -67, -2, -33, 7, 12, -28, 33, 50, -62, 7, 6, 28, -105, -57, 33, 7, -16, -81, -4, -95, -12, -50,
    -24, -3, 71, -29, -31, 22, -28, -77, -110, -36, -45, -30, 44, 55, 2, -1, -57, 37, 66, 2, 1, -6, -52, -81,
    25, 20, -22, -21, 30, 103, 61, -17, -8, -16, 14, -34, 54, -20, -41, 10, 46, 16, 16, -53, 26, 9, 2, -62,
    -43, -18, -25, 31, -46, 56, -6, -26, -67, -11, 22, -46, -85, 0, -20, -14, -41, 39, -1, 42, -32, -5, 8,
    -24, 12, 8, -1, 11, 18, 30, 11, -43, -73, -28, -9, 69, -66, 6, -47, 36, -80, -4, 24, -43, -32, -5, -53,
    32, -24, 67, -1, 14, -33, 7, -59, -70, -68, -12, 66, -30, -87, -97, -31, -65, -21, 3, 4, 10, -16, 9, -48,
    24, -62, -36, 102, 8, -42, -2, -82, 51, -25, 33, 8, 22, -36, -18, -10, -44, 10, -58, 14, -52, -69, -62,
    -48, 127, -22, 61, -31, 18, 40, 7, -10, -61, -27, 42, -54, 10, -36, -62, 62, 0, 8, -43, -17, 75, 9, 75,
    64, -2, 51, -17, -27, 2, -52, -35, 3, 45, -61, -15, -19, 5, -18, 35, 0, -57, -29, 64, -73, 2, -20, 13,
    -21, 50, -23, -68, -23, -29, 39, 99, 86, -39, 28, 46, -33, -7, -54, -8, 35, -15, -38, 57, -27, 60, 23, 21,
    22, -52, 9, 50, -34, 38, 10, -44, -38, 54, 25, -34, -15, -32, -31, 40, 70, -8, 11, -45, 7, -22, -119, -32,
    3, 0, 56, -22, -70, -11, -33, -19, -8, -48, 17, -1, -1, -16, -65, -57, -102, 12, 9, -13, 23, 25, 88, -28,
    -64, 8, -48, -47, -63, 40, -79, -36, -2, -8, 33, -18, -83, 36, -3, -53, 4, -2, -12, 32, -45, -47, -72,
    -44, -126, -43, -39, -18, 41, 15, 35, -31, -23, -39, 16, -49, -51, -41, -38, 5, -14, -8, 56, 20, -10, 29,
    -34, -49, 13, 44, 8, 38, -56, -73, -38, -39, -95, -85, -46, 8, 8, -28, 57, -30, -18, 12, -7, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_19_bias[32] = { /* 32 */
    356, -6480, 4039, -2241, 12233, -3276, -5765, 2143, 591, -2943, -12853, 9967, -11898, 11008, 10832, -2375,
    -2454, -2761, -3453, 13113, 6252, 1360, -9634, 10736, 7030, 2539, 34238, -3571, 10229, 482, 8227, 13849,
};

static const int32_t conv_2d_19_multiplier[32] = { /* 32 */
    1323102251, 1359694541, 1296110838, 1420463310, 2131689130, 1137125668, 1156583734, 1366054080,
    1306164619, 1256363133, 2039694614, 1271088467, 1498631868, 1600870327, 2001910300, 2024680724,
    1959432123, 1941267299, 1162401622, 1370257046, 1814191663, 1233038393, 1288205643, 1085534197,
    1148093925, 1083816401, 1926252045, 1156954707, 1607062110, 1999803507, 2053173759, 1545978677,
};

static const int8_t conv_2d_19_shift[32] = { /* 32 */
    -8, -8, -8, -8, -9, -8, -8, -8, -8, -8, -9, -8, -8, -8, -9, -9, -8, -9, -8, -8, -8, -8, -8, -8, -8, -8,
    -9, -8, -8, -9, -9, -8,
};

static const conv_layer conv_2d_19_layer = {
    4, 4, 32, /* input: height, width, channels */
    4, 4, /* convolution: height, width */
    4, 4, 32, /* output: height, width, channels */
    3, 3, 1, 1, 1, 1, 1, 1, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -128, -128, 127, /* zero points, range of the output */
    conv_2d_19_weights, conv_2d_19_bias, conv_2d_19_multiplier, conv_2d_19_shift
};

static const int8_t conv_2d_20_weights[9247] = { /* 32x3x3x32 */
    66, -48, -28, 96, 37, -24, 73, 8, -40, -8, 34, 39, -71, -93, -27, -3, 83, -7, -17, -20, 72, -14, -47, -23,
    3, 15, 26, -66, 41, -37, 11, 0, 77, -14, -26, 71, 20, -26, 50, 13, -41, -13, 12, 26, -53, -101, -34, 19,
    120, -5, -33, -45, 43, -11, -26, -47, -3, 12, 23, -75, 21, -27, 30, -13, 50, -14, -1, 85, 26, -44, 39, 24,
    -47, -15, 9, -33, -43, -66, -4, 18, 64, -16, -35, -22, 49, -38, -38, -16, -26, 40, -21, -54, 27, -34, 14,
    -38, 33, -31, -2, 57, 62, -8, 66, -4, -29, -19, 25, 36, -49, -61, -24, 1, 69, -13, -17, -39, 43, -26, -19,
    -35, 31, 30, 12, -18, 31, -20, 38, 13, 24, -3, 6, 40, 24, 3, 55, 5, -38, -12, 8, 35, -34, -87, -30, 4, 72,
    7, -39, -61, 24, -22, -3, -58, 8, 26, 13, -28, 11, -15, 44, 13, 30, -5, 22, 67, 23, -32, 50, 18, -22, -14,
    14, -10, -28, -79, 21, 6, 26, -6, -14, -23, 35, -56, -18, -35, -10, 46, -8, -8, 16, -18, 38, -9, 52, -64,
    -17, 79, 47, -18, 127, -35, -35, -18, 14, 50, -50, -60, -5, -6, 84, -14, -30, -46, 55, -18, -23, -38, 19,
    33, 45, -37, 46, -8, 7, -2, 54, -44, -6, 60, 2, -12, 108, -34, -29, -14, 4, 49, -27, -101, -7, -7, 95, 10,
    -34, -68, 40, 2, -10, -65, 4, 36, 57, -27, 42, 11, 18, -1, 55, -47, 2, 93, 12, -35, 89, -18, -14, -18, 38,
    2, -23, -98, 20, -1, 44, 15, -23, -18, 45, -16, -37, -35, -1, 55, 30, -14, 53, -2, 18, 10, -16, -40, 43,
    -91, 4, 42, -60, 0, 43, -13, 25, -21, 51, 105, -15, -18, -75, -25, 55, 31, -51, -52, 11, -1, 1, -48, 42,
    31, 8, -1, 17, 42, -15, -47, 53, -60, 1, 41, -23, 0, 39, -10, -19, -13, 29, 108, -22, -20, -127, -8, 57,
    50, -46, -32, 21, -31, -17, -39, 22, 27, 14, 3, -1, 27, -13, -49, 53, -58, 18, 47, -22, -6, 47, -8, 8, 22,
    39, 98, -17, -7, -63, 10, 54, 33, -28, -18, 7, -28, 18, -54, 21, 26, -12, -8, -9, 58, -2, -43, 11, -76, 6,
    25, -61, -11, 33, 1, -9, -20, 39, 102, 0, -17, -47, -4, 41, 58, -33, -46, 12, -7, 6, -63, 52, 17, 6, -4,
    -20, 26, 5, -34, 19, -57, -6, 21, -38, -18, 23, 1, -33, -19, 20, 117, -9, -31, -55, -6, 39, 96, -20, -41,
    8, -31, 9, -37, 49, 11, 21, 10, -36, 25, 7, -40, 41, -58, 13, 39, -33, -12, 34, -19, -5, 12, 27, 93, -14,
    -19, -12, 4, 24, 68, -22, -30, -1, -43, 22, -36, 34, 13, -5, 4, -27, 60, 10, -29, 60, -85, 24, 60, -94,
    -12, 26, 8, 70, -37, 16, 91, 1, -14, -27, 3, 50, 65, -41, -43, -3, 2, 19, -42, -1, 4, -16, -10, 4, 59, 9,
    -14, 58, -53, 16, 48, -67, -22, 27, 15, 9, -35, 1, 105, -2, -17, -45, -10, 47, 92, -24, -37, 2, -43, 12,
    -27, -3, 2, 11, -12, -6, 54, -4, -32, 58, -55, 30, 53, -57, -12, 37, -7, 22, -6, 7, 95, -5, -17, -11, -6,
    31, 58, -38, -27, 1, -31, 35, -46, 3, 10, -33, -9, -16, 64, -18, -8, -29, 11, 25, 44, 24, -1, -37, -44,
    -22, 18, 34, 2, 97, -9, -11, -8, -11, 4, -27, 29, 110, -43, -36, -8, -12, -10, -12, 10, 54, -38, -14, 2,
    -6, 1, 22, 57, 19, 5, -16, -31, -12, 19, 9, 17, 108, -4, -4, -5, -21, 2, -55, 45, 64, 4, -42, 0, -11, -25,
    7, 30, 5, -17, -4, -9, -19, -7, 12, 78, 25, 32, -10, -34, 13, 9, 44, -20, 83, -19, 12, -16, -24, 14, -58,
    51, 121, -26, 1, -16, -29, -21, 5, 50, 33, -12, -41, -30, -33, 9, 15, 25, 25, -10, -32, -10, 0, 15, 45,
    -12, 62, 7, -28, -11, -16, -5, -20, 33, 77, -24, -25, -20, -15, -10, -31, 29, 38, -46, -33, -10, -14, -3,
    26, 36, 15, -25, -19, 4, -2, 16, 20, 12, 44, 14, -34, -18, -24, -3, -49, 56, 12, 5, -30, -14, -20, -32, 1,
    38, 2, -20, -32, -22, -22, -10, 14, 49, 27, -6, 2, -24, 13, 3, 36, -28, 11, 2, -8, -35, -28, -7, -46, 50,
    71, -29, -10, -21, -31, -30, -5, 49, 46, -16, -45, -16, -25, 12, 7, 11, 5, -21, -35, -2, -28, 15, 20, -7,
    59, 25, -10, -18, -19, -8, -18, 9, 127, -57, -5, -57, -21, 3, -19, 56, 88, -37, -31, -6, -9, 6, 30, 37, 4,
    -37, -32, 11, -20, 13, 22, 10, 23, 32, -11, -13, -19, 4, -44, 30, 55, -23, 4, -32, -22, -9, 1, 41, 51,
    -23, -18, -12, -29, -4, 16, 46, 23, 3, -8, -25, -2, 0, 25, -12, 15, 27, 1, -25, -22, 3, -59, 23, 100, -18,
    5, -37, -43, -6, 2, 60, 84, -29, 39, -42, 0, 17, -23, 1, -43, -11, -26, -35, 15, 88, 127, 90, -4, -27,
    -16, -77, -36, 2, 1, -73, -51, 23, 10, 8, 118, 61, 44, 50, -3, -81, 58, 7, -12, 4, 9, 27, -17, -27, -54,
    -33, 21, 89, 76, 97, 6, -19, -57, -58, -29, -8, -33, -54, -23, -19, -3, 17, 109, 46, 34, 56, 12, -73, 50,
    -45, 22, 8, 7, 8, -22, -34, -61, -21, 9, 99, 46, 89, 23, -13, -50, -51, -20, -12, 0, -56, -42, -13, -7,
    -1, 101, 44, 21, 32, -1, -75, 27, -30, 0, 18, -63, -5, -35, -33, -17, -20, -11, 82, 82, 65, 22, -18, 43,
    -66, 5, -3, -16, -79, -45, -9, -9, -4, 122, 38, 15, 52, 12, -95, 43, 20, -10, 8, -29, 6, -7, -25, -56,
    -27, -9, 87, 39, 67, 13, -1, 23, -47, 19, -16, -38, -48, -29, -29, -9, 16, 104, -4, 10, 43, 18, -86, 63,
    -39, 35, -2, -31, -4, -3, -25, -45, -38, -30, 104, 32, 47, 25, 7, 14, -58, 22, -4, -11, -32, -50, -43, 1,
    1, 109, -6, 38, 36, 2, -72, 6, -9, -6, 21, -28, -24, -37, -15, -14, -30, -10, 41, 119, 45, 26, -39, 46,
    -78, -31, 68, -2, -49, -70, -5, 17, -29, 114, -4, 38, 39, 26, -89, 15, 36, -33, 14, -38, 3, -9, 6, -50,
    -26, 2, 40, 64, 61, 17, -40, 25, -47, -8, 21, -38, -34, -55, -25, 17, -8, 113, -33, 26, 22, 10, -73, 42,
    -38, 28, 7, -40, -9, 7, -4, -35, -57, -14, 52, 77, 11, 10, -13, 28, -46, -4, 38, -17, -33, -72, -45, 40,
    -24, 98, -31, 78, 2, -9, -62, -34, 127, -63, -2, 31, 56, 10, -12, -44, -51, -29, 15, 26, -17, -45, -24,
    -28, -22, -17, -1, -57, 91, 24, 22, 52, 70, -45, 4, -13, -11, -41, -8, -58, 63, -40, -9, 35, 37, 3, -10,
    -52, -52, -3, 26, 15, -9, -60, -43, -28, -5, -18, 0, -48, 45, 21, 13, 98, 57, -46, 14, -10, -6, -17, -8,
    -57, 126, -62, -17, 37, 38, -1, -14, -35, -31, -7, 20, 21, 0, -54, -35, -10, 7, -21, 12, -40, 70, 40, 4,
    90, 60, -5, 9, 8, -20, -7, -2, -25, 29, -43, 16, -2, 52, -5, -4, -42, -27, -11, 3, 24, -47, -28, -17, -20,
    -21, -16, 6, -55, 99, 18, 7, 53, 50, -36, -6, -9, -10, -12, -15, -20, -10, -34, 0, 7, 39, -18, -6, -54,
    -20, 12, 13, -4, -38, -37, -40, -20, -9, -12, 7, -51, 36, 26, -1, 80, 51, -38, 0, -8, -4, 13, -3, -18, 45,
    -52, -10, 21, 28, -21, -4, -26, -11, 9, 18, -3, -20, -43, -30, -4, -11, -5, 9, -27, 56, 49, -2, 73, 35,
    -4, -6, 15, -26, -4, -5, -34, 76, -54, 12, -5, 38, -15, -3, -38, -14, -31, 35, 79, -46, -63, -8, -15, -55,
    -8, -9, -51, 114, 0, 0, 48, 33, -14, -5, -8, -23, -40, -8, -28, 32, -34, -4, 19, 23, -17, -9, -51, -11,
    -1, 40, 52, -32, -72, -34, -23, -25, -7, -7, -54, 45, 2, -2, 93, 25, -24, -3, -8, -21, -22, 6, -30, 105,
    -30, -21, 28, 21, -22, -26, -29, -9, -5, 36, 52, -15, -62, -32, -26, -30, 2, 4, -39, 83, 25, -15, 34, 17,
    23, 1, 9, -41, -10, 10, -17, -18, -10, 2, 12, 21, 12, -4, -15, 31, -17, 5, 6, -5, 111, -9, -24, -16, -15,
    11, -5, -9, -2, 1, -20, -29, -12, 0, -10, -17, 65, -11, -5, -15, -1, -5, 1, 40, 1, -7, 6, 39, -9, 10, 7,
    -6, 127, 4, -8, -23, -28, 8, -7, 1, -44, 24, -30, -9, -9, -11, 1, -19, 32, 4, 2, -24, -12, -11, -3, 47, 4,
    15, -4, 42, -2, -3, 24, -15, 110, -11, 4, -49, -31, 14, -4, -2, 14, 18, -17, -30, -5, -19, -2, -5, 53, 3,
    -27, -23, -19, 3, 13, 13, 14, -6, -11, 24, -6, 8, 4, -2, 93, 1, -11, 6, -4, 7, -7, -11, -12, 23, -27, -36,
    -24, 3, -15, 11, 54, -14, -21, -14, -25, -9, 7, 16, 1, -19, -5, 20, -10, 13, -2, -7, 96, 21, -18, 0, -17,
    -3, -16, 6, -71, 30, -41, -25, -33, -15, -7, 10, 32, -2, -25, -25, -26, -16, 2, 25, 4, -10, -9, 18, -7, 1,
    4, -17, 80, 8, -8, -37, -20, 5, -8, -6, -14, 27, -33, -31, -25, -22, -13, 17, 59, -4, -23, -7, -8, 11, 10,
    9, -7, -12, -5, 24, -13, 6, -3, -3, 95, 11, 3, -9, -17, 4, 7, -22, 16, 0, -10, -49, -21, 14, -18, 25, 93,
    -2, -24, -9, -8, -1, 20, 16, -14, -25, -20, 17, -17, 2, 4, 1, 81, 28, -2, -7, -22, 0, 6, -10, -37, 14,
    -14, -37, -30, 4, -13, 12, 68, 9, -5, -22, -22, -12, 5, 19, -11, 0, -17, 11, -26, -2, 2, -9, 76, 15, 0,
    -39, -18, -3, 7, -22, -1, 26, -9, -42, -26, -2, -15, 23, 91, -3, -21, -12, 36, -26, -75, -68, -33, -20,
    35, 61, -10, -43, -11, 5, 100, -29, -60, 49, -32, -18, 86, -44, -41, 64, -39, -16, -22, 36, -7, 58, -29,
    -18, -4, -11, 2, -36, -68, -48, -33, -5, 55, 56, 22, -45, 9, -13, 123, -22, -52, 15, -38, -39, 102, -38,
    -34, 109, -87, -24, -47, 23, -4, 37, -43, 1, -2, -20, -3, -12, -85, -34, -34, -10, 18, 43, 7, 9, 1, -8,
    78, -35, -22, -22, -53, -3, 103, -58, -46, 86, -68, -33, -13, 2, -4, 52, -10, -12, -1, 26, 21, -6, -69,
    -43, -17, 16, 37, 12, -8, -22, -32, 13, 101, -8, -25, 36, -16, -47, 67, -25, -27, 49, -64, 1, -81, 33, -8,
    48, -48, -10, -2, 3, -5, -14, -63, -47, -20, 25, 43, 7, 23, -36, 2, -1, 111, 6, -30, 4, -15, -68, 71, -9,
    -24, 90, -120, -17, -120, 30, -20, 28, -66, -37, -1, -9, -24, 3, -48, -34, -31, 13, 3, 9, -21, 10, -8, 6,
    74, -1, -2, -12, -42, -37, 72, -32, -47, 76, -89, -27, -71, 8, -27, 37, -7, -48, -1, -11, 32, -12, -47,
    -46, -51, 34, 36, -11, -5, -34, -22, 11, 86, -28, -29, 42, -30, -9, 65, -42, -5, 86, -66, -16, -66, 40, 6,
    76, -12, -13, -27, -6, 0, -32, -40, -51, -55, 41, 44, -16, 4, -44, 6, 3, 105, 2, -50, -5, -29, -37, 90,
    -7, -2, 127, -110, -41, -94, 50, -9, 52, -43, -20, 0, -19, -13, -20, -41, -46, -53, 24, -4, 0, -57, 12,
    11, -12, 59, -19, -18, -22, -60, -16, 94, -32, -35, 99, -65, -22, -63, 28, -10, 78, 0, -33, 39, -1, 9, 33,
    1, -31, 62, 45, -10, -5, -10, 2, -70, -41, -43, 2, 84, 4, -30, -19, 8, 18, -5, -11, 25, 9, -1, -27, -23,
    -32, 17, -15, 52, -2, 12, 34, 3, -34, 51, 60, -19, -4, -5, 1, -41, -49, -50, 7, 127, 14, -32, -17, 0, 15,
    2, -18, 28, -12, -21, -14, -39, -38, 35, 0, 6, 0, 19, 46, 13, -57, 49, 60, -14, -10, -23, -33, -39, -48,
    -45, 23, 70, 6, -36, -9, 9, 14, -17, -5, -11, 30, -20, -18, -1, -24, 6, -28, 27, 0, 29, 27, 25, -17, 64,
    27, -11, 7, 4, -6, -56, -26, -51, -10, 28, 20, -8, -22, 0, 16, -3, -13, 27, 23, 0, -23, -33, -29, 38, 27,
    25, -2, 31, 23, 17, -31, 57, 45, 5, 4, 14, 2, -14, -58, -51, -12, 40, 26, -29, -42, 2, 1, -3, -21, 25, 10,
    -1, -6, -43, -32, 34, 31, 6, 5, 30, 30, 3, -36, 53, 48, 0, 18, 5, -30, -32, -45, -7, 6, 3, 19, -26, -18,
    -3, -3, -6, -6, -8, 32, -2, -17, -16, -21, 5, 17, 29, -26, 35, 54, 22, -19, 92, 22, -21, 11, -27, 21, -55,
    -31, -33, -14, 11, 13, -6, -41, 19, 4, 3, -28, 13, 43, 21, -9, -7, -17, 11, 7, 37, -12, 37, 51, 9, -22,
    74, 42, -9, -4, -4, 18, -23, -38, -39, -6, 32, 16, -17, -47, 6, 14, 8, -46, -4, 30, 15, 0, -29, -19, 16,
    20, 25, -20, 32, 67, -7, -37, 61, 30, -12, 13, -9, -20, -33, -30, -13, 5, -4, 21, -32, -26, 13, 5, 5, -23,
    -16, 44, 18, -7, 21, -26, 4, -2, -36, -12, 42, -38, 36, 19, 1, -1, 33, 14, 89, -47, -5, 22, -26, -43, -6,
    8, 41, -5, -32, -6, 36, -14, -3, -13, -14, -26, 7, -43, 9, 95, -41, -26, 68, -26, 24, -10, 17, 4, 41, 13,
    20, -55, -8, 24, -27, -31, -16, 11, 46, 1, -32, -7, 26, -31, 0, -12, 0, -31, 15, -36, 20, 88, -42, 12, 66,
    -32, 38, -9, 10, 1, 67, 17, 39, -12, 17, 42, -28, -26, 6, 18, 31, 3, -27, -1, 14, -21, 32, -11, -28, -26,
    -21, -23, 9, 111, -5, -31, 9, -45, 56, 8, -7, 2, 26, 1, 52, -48, -2, 19, -29, -29, -10, 18, 19, 24, -23,
    0, 30, -2, -8, -5, -11, -11, 2, -33, -8, 124, -19, -29, 32, -26, 35, -18, 9, 5, 35, -2, -2, -52, 1, 37,
    -32, -23, -23, 14, 10, 49, 2, 7, 25, -21, 6, -2, 16, -6, 20, -18, -5, 121, -11, 3, 33, -33, 55, -18, 7, 1,
    53, 5, 31, -17, 17, 49, -41, -25, 1, 15, 4, 28, -15, -6, 20, -10, 13, -1, -7, -11, -22, -8, -10, 118, 3,
    -38, 44, -57, 41, 54, -24, -5, 28, 24, 114, -31, -42, 29, -26, -46, -43, 12, 40, 0, -19, 9, 39, 12, -5,
    -2, -39, -18, -17, -36, -31, 127, 1, -47, 86, -28, 26, 19, -7, -16, 46, 25, 48, -32, -43, 38, -24, -38,
    -47, 0, 22, 12, -1, 7, 35, -18, -12, 1, -36, -20, 11, -27, -20, 122, 1, -1, 62, -39, 43, 20, -13, -9, 54,
    29, 71, -10, -33, 62, -19, -44, -11, 2, 6, 17, -17, 7, 40, -9, -7, 0, -38, -22, -40, -11, -11, 107, -41,
    109, -19, -30, -18, -20, -12, -17, -24, -46, -14, -23, -2, -23, -21, -18, -30, 70, -8, -45, 6, 85, -6, 24,
    15, 121, -55, -14, -18, 45, -81, -12, -68, 82, -24, -20, -4, -36, -18, -3, -15, -64, 13, -22, 1, -7, -38,
    -51, -29, 66, 1, -38, 9, 55, 37, 25, 51, 102, -72, 2, -22, 31, -35, -11, -55, 118, -44, -8, 0, -39, -32,
    -10, -14, -63, -7, -5, -5, 10, -58, -30, -19, 89, -5, -17, 7, 44, 1, 23, 52, 92, -40, 5, -7, 20, -36, -15,
    4, 67, -13, -21, -35, -8, -16, -7, -6, -40, -7, -24, 9, -29, -43, -15, -16, 45, -5, -44, -1, 93, -2, -17,
    39, 107, -72, -8, -9, -5, -53, -11, -15, 41, -14, -7, -12, -22, -22, 9, -19, -55, 20, -30, 10, -9, -49,
    -31, -14, 22, -4, -47, 8, 56, 47, -4, 52, 95, -93, 11, -8, -3, -33, -15, -7, 80, -43, 2, 0, -25, -48, 6,
    -12, -47, -1, -1, -2, 19, -52, -27, -9, 45, -11, -23, -2, 46, 8, 14, 37, 76, -64, 9, -5, -22, -35, -9,
    -12, 73, -25, -20, -27, -12, -19, -29, -9, -42, -6, -10, 35, -23, -70, -17, -20, 34, 11, -39, -21, 103,
    -21, 27, 22, 127, -50, -4, 6, 19, -101, -1, -22, 54, -19, -21, -5, -12, -14, -2, -2, -56, 18, 3, 25, -17,
    -54, -36, -24, 24, 13, -35, -15, 66, 17, 48, 42, 118, -71, 9, 3, 18, -83, -8, -35, 114, -30, -17, 15, -18,
    -41, -21, -7, -46, -7, 12, 28, 9, -72, -25, -21, 47, -1, -28, -16, 76, -6, 20, -5, 87, -32, 3, 7, -13,
    -72, 4, -8, -19, -13, 18, 2, 19, 66, 48, -11, -38, -33, -22, 5, -22, 51, -22, -8, -3, -33, -11, -30, 40,
    117, -41, -38, -33, -7, 12, -11, 19, 51, 1, -7, -7, -7, 25, -5, 26, 53, 72, 7, -32, -26, -13, -4, -16, 42,
    -25, 11, -5, -54, 8, -47, 56, 77, -16, -40, -23, -8, 12, -6, 30, 21, 9, -4, -26, -3, -5, -11, 53, 52, 88,
    15, -38, -17, -14, 29, -38, 31, -27, 23, -22, -54, 27, -44, 68, 114, -28, -14, -34, -8, 5, 1, 46, 47, 5,
    -21, -21, -15, 8, -3, -4, 54, 18, -12, -12, -14, -19, 19, -30, 18, -8, -25, -12, -32, 9, -14, 41, 79, -18,
    -43, -34, -8, 12, -48, 26, 55, 14, -11, -6, -13, -9, 7, 1, 41, 42, 14, 3, -1, -12, 9, -18, -5, 2, -25,
    -13, -44, -13, -32, 45, 26, 3, -40, -29, -20, 5, -37, 31, 43, 19, -17, -24, 1, -26, -18, 24, 43, 44, 22,
    -13, -2, -23, 33, -38, -17, -8, -13, -26, -49, 6, -30, 61, 69, -30, -27, -33, -18, -5, -23, 32, 52, 14,
    -22, -26, -24, 1, -12, -11, 33, 26, -12, 22, -50, -17, -14, -19, 22, -10, -8, -27, -28, 13, -22, 35, 127,
    -52, -30, -62, -20, 23, -7, 44, 68, -12, -7, -8, -11, -1, -10, -9, 29, 33, 3, 10, -46, 1, -7, -12, -11,
    -10, -9, -12, -31, 9, -42, 49, 75, -29, -28, -43, -6, 20, -25, 37, 57, 1, -12, -18, -25, -31, -27, 9, 41,
    52, 13, -20, -25, -29, 0, -16, -13, -6, 4, -10, -27, 14, -55, 43, 109, -34, -16, -40, -25, -3, -18, 38,
    64, -19, -10, -9, 41, 33, -7, -23, 62, 86, 23, -4, 25, -59, -58, -28, -21, -8, -2, 18, -35, -3, -14, 45,
    31, -18, -12, -39, 0, 19, -15, -37, 25, 47, 11, -6, 56, 16, -8, -27, 65, 127, 42, 3, 10, -44, -52, -40,
    -22, 5, 53, 21, -43, -8, -17, 38, 9, -19, -10, -24, 18, 10, -30, -39, 41, 41, -5, -15, 57, 19, 5, -19, 56,
    101, 32, 6, 0, -46, -17, -17, -14, 2, 57, 14, -44, 23, -30, 52, 12, -21, -3, -19, -13, 15, -5, -16, 27,
    27, -9, 1, 58, 16, 24, -14, 48, 54, 24, 26, 14, -44, -49, -32, -49, -18, -31, 25, -16, 12, -11, 22, 9, -3,
    -10, -20, 11, 5, -29, -11, 23, 87, -2, -9, 61, 17, 15, -26, 40, 82, 31, 31, 16, -45, -27, -45, -49, -10,
    -14, 10, -29, -7, -12, 15, 0, -2, -7, -22, 31, 14, -49, -13, 32, 78, -10, -4, 54, 14, 7, -24, 41, 65, 34,
    29, 12, -44, -15, -26, -30, 0, -12, 12, -22, 9, -24, 13, 11, -6, -8, -6, -10, 5, -17, 1, 13, 59, 0, -15,
    60, 10, -9, -4, 49, 70, 8, 30, -2, -35, -74, -15, -35, -22, -31, -1, -21, -9, 4, 10, 41, -23, -28, 4, -18,
    28, -55, -22, 6, 31, 4, -6, 95, 3, 11, -16, 32, 75, 16, 32, 0, -38, -37, -30, -43, -11, -46, 2, -36, -32,
    1, 8, 26, -35, -35, -7, 8, 39, -75, -13, 14, 36, 10, -8, 68, 8, 1, -20, 22, 58, 12, 44, -5, -27, -38, -8,
    -14, -18, -13, 2, -19, -24, -3, 10, 24, -6, -28, 16, -27, 12, -45, -17, 2, 14, -8, -60, -14, 47, 30, 11,
    17, -50, -30, -34, 72, 71, 4, 11, -12, -35, 73, -15, 13, -58, 63, -43, -49, 1, -9, 42, 110, -20, 109, 10,
    1, -32, 8, -23, -7, 35, 37, 14, 12, -60, -44, -38, 39, 51, -15, 22, -4, -16, 60, -31, 32, -65, 16, -29,
    -23, -39, -33, 35, 114, -26, 107, 12, 9, -29, 35, -25, 27, 61, 23, -23, -1, -53, -51, -35, 48, 9, -24, 46,
    19, -30, 14, -28, 21, -52, 46, -50, -43, -13, -41, 30, 71, -35, 73, 8, 26, -45, -20, -24, -5, 9, 37, -8,
    35, -44, -17, -47, 20, 71, 14, 46, 12, -20, 75, -31, 6, -91, 31, -41, -32, -37, 7, 29, 87, 19, 60, 4, 27,
    -60, -7, 8, 2, 7, 16, -4, 32, -66, -47, -43, 2, 55, 4, 47, 6, -5, 65, -31, 16, -99, 0, -27, -20, -65, 10,
    39, 89, 1, 61, 13, 18, -70, 32, -7, 30, 37, 1, -31, 21, -49, -46, -51, 13, 31, -5, 38, 32, -16, 19, -43,
    18, -70, 15, -54, -37, -51, -17, 30, 63, 1, 67, 1, 34, -39, -22, -35, -34, 23, 18, -26, 69, -65, -4, -38,
    45, 71, 17, 15, 34, -27, 84, -27, -11, -70, 40, -12, -54, -33, 12, 15, 119, -13, 71, 7, -1, -59, -12, -9,
    -40, 7, -13, 0, 63, -81, -28, -32, 31, 49, 5, 17, 10, -40, 72, -16, 13, -92, 9, 8, -36, -45, 24, 28, 127,
    -21, 77, 14, 6, -37, 29, -21, 14, 45, -13, -33, 49, -63, -23, -57, 44, 29, 16, 6, 20, -32, 32, -19, 4,
    -34, 22, -17, -64, -35, 9, 20, 90, -33, 99, -15, 25, -4, 10, -18, 1, -7, -45, -52, -30, -12, 21, -42, -8,
    -33, 0, 16, 37, -26, -52, 96, -10, -22, 26, 5, 46, -23, -46, 19, -27, 2, 13, 125, -48, -17, 2, 0, -16, 3,
    -38, -33, -22, 2, 42, -42, 28, -26, -5, 40, 37, -29, -45, 79, -1, -39, 14, 16, 50, 37, -68, -3, -45, -14,
    31, 119, -62, -17, -6, -16, -30, 18, -41, -43, -16, 18, 28, -72, 20, -2, -3, 17, -1, -14, -27, 88, -22,
    -12, 14, 16, 43, 24, -31, -17, -43, -7, 2, 127, -25, -16, 29, 13, 1, -14, -61, -49, -8, 11, 15, -47, 0,
    -20, 14, 28, 29, -14, -32, 28, -21, -41, 30, 22, 43, -40, -27, 17, -55, 11, 5, 84, -65, -15, 27, 17, -13,
    -5, -45, -34, -2, 20, 42, -33, 26, -21, 17, 60, 10, -21, -29, 2, -12, -63, 22, 40, 38, 11, -47, 3, -77, 1,
    19, 58, -79, -22, 19, 7, -24, 12, -49, -43, -4, 29, 36, -58, 1, 0, 25, 37, -3, -12, -9, 39, -47, -27, 20,
    42, 43, 5, -44, -8, -54, 8, -14, 48, -34, -21, 5, -33, -2, -19, -45, -66, -14, 7, 12, -46, -19, -27, 3,
    19, 45, -19, -41, 43, -21, -26, -1, 21, 77, -5, -35, 33, -45, 6, 25, 123, -60, -25, 0, -15, -18, -14, -20,
    -42, 0, 18, 50, -36, 6, -11, 1, 25, 28, -15, -40, 19, -3, -36, -21, 46, 67, 25, -52, 29, -54, 0, 27, 100,
    -67, -28, 6, -2, -30, -13, -12, -44, -7, 29, 23, -55, -19, -3, 9, 10, 1, -9, -21, 44, -42, -10, -35, 29,
    55, 21, -41, 10, -43, 2, 3, 93, -45, -24, -43, 9, -11, 17, -42, -21, 6, -9, -21, -9, -2, -20, -24, -23,
    15, 99, -3, 57, 94, -24, 37, 47, -31, -14, -15, 16, -28, -52, 27, -1, 10, -13, -64, -8, -22, 23, -32, -10,
    -11, -18, -5, -19, 14, -16, -14, -19, -6, 68, -7, 34, 106, 4, 53, 44, 1, -20, -12, 14, -13, -21, 35, -1,
    6, -17, -24, 5, -47, 27, -34, 0, -20, -14, -12, -29, -8, -34, -18, -18, -12, 55, -10, 59, 127, -11, 31,
    46, -14, -4, -13, 3, -29, 6, 35, -8, 12, -11, -37, 20, 4, -9, -49, -37, -13, -11, -11, -19, -6, -10, -14,
    -8, -4, 71, -1, 34, 52, -9, 30, 45, -21, -19, -4, -11, -5, -37, 42, -6, 2, -11, -56, 6, -14, -4, -35, -33,
    -22, -24, 2, -9, 9, -1, -13, -5, -11, 26, -11, 26, 58, 12, 42, 27, -1, -19, 6, 2, 9, 10, 57, -10, 4, -35,
    -34, 12, -30, 25, -45, -11, -15, -2, -9, -18, -9, -23, -19, -5, -13, 17, -9, 73, 58, -8, 31, 35, 2, 3, -4,
    -8, -7, 32, 59, -21, 17, -11, -36, 37, -25, -18, -50, -53, -19, -16, -12, -17, -8, -15, -14, -26, -2, 118,
    27, 76, 90, -36, 9, 11, -27, -1, 2, 18, -5, -30, 39, -11, -24, 0, -48, 28, -44, -12, -36, -37, -25, -6, 2,
    -11, 5, -10, -10, -35, 2, 76, 23, 61, 91, 16, 40, 31, 8, -3, -2, 7, -7, 21, 45, -2, -19, -27, -38, 22,
    -65, 15, -33, -27, -24, 1, 0, -23, -11, -32, -17, -28, -15, 64, -1, 82, 107, -11, 23, 25, -5, 3, -5, -2,
    -25, 50, 18, -20, -12, -9, 10, 40, 9, -8, -49, -50, -17, 5, 5, -29, 1, -33, -14, -13, 0, -29, -14, 120,
    -5, -33, 31, 21, -12, -5, -19, 92, -32, 20, -2, 91, -82, 1, -3, 48, 2, 6, -29, -53, -18, 20, 25, -49, 21,
    -27, -21, 21, 13, -24, -6, 107, 10, -43, 29, 14, 5, 33, -15, 69, -43, 15, 6, 76, -54, -1, -19, 39, -14,
    12, -45, -58, -28, 14, 13, -60, -4, -1, -34, 24, -28, -23, -3, 116, -12, -17, 34, -10, -22, 23, -5, 59,
    -37, 18, -16, 75, -40, -22, 39, 45, 26, -9, -56, -36, -5, 22, 3, -30, 8, -26, 10, 7, -14, -26, -6, 60,
    -15, -49, 25, 49, -12, -42, 3, 85, -43, 22, -8, 44, -73, -7, 31, 41, 15, -5, -26, -34, -5, 39, 30, -39,
    24, -21, 12, 24, 9, -30, 2, 39, -14, -58, 30, 47, 20, 8, 7, 73, -65, 30, 12, 19, -53, -15, 18, 48, -16,
    13, -28, -44, -25, 26, 18, -52, -6, 10, -4, 31, -37, -20, 12, 76, -39, -38, 19, 30, -1, 15, -14, 60, -43,
    20, -4, 18, -39, -22, 19, 13, 5, -13, -32, -51, -18, 8, 15, -48, 4, -13, 12, 8, -23, -29, -26, 62, -5,
    -46, -5, 28, -6, 14, -12, 127, -41, 10, 13, 76, -99, -9, 6, 21, 7, -7, -20, -33, -5, 29, 24, -55, 22, 0,
    11, 21, 7, -36, -12, 45, -4, -57, -2, 30, 25, 55, -24, 115, -58, 16, 13, 65, -85, -16, -3, 49, -14, 7,
    -16, -48, -17, 7, 10, -51, -17, 5, 4, 13, -35, -30, 0, 69, -39, -33, -4, 25, -6, 33, -29, 98, -46, 10, 9,
    52, -74, -15, -72, 99, -30, -16, 52, 44, 42, -36, -44, 92, -7, 21, -8, -46, 42, -32, -45, -53, -24, -33,
    -1, 60, -57, 102, 62, 22, -49, -2, -16, -99, 41, -3, -91, 52, -21, -3, 37, 15, 24, -51, -55, 81, 8, 27,
    26, -47, 46, -24, -29, -57, -45, -38, 25, 23, -66, 76, 104, 35, -46, -2, -4, -96, 27, -1, -70, 104, -48,
    -5, 22, 8, 10, -52, -70, 81, 21, 9, 14, -14, 57, -64, -18, -98, -44, -28, 21, 33, -35, 76, 73, 12, 15,
    -25, 26, -127, 50, -8, -52, 50, -40, 4, 39, 57, 30, -5, -30, 38, -4, 7, -18, -49, 52, -21, -23, 4, -17,
    -24, -40, 41, -64, 104, 31, 4, -82, 11, -35, -59, 63, -5, -81, 7, -34, 18, 22, -1, 4, -30, -44, 24, -4,
    -1, -10, -72, 53, 5, -34, 5, -45, -48, -21, 14, -57, 69, 41, 5, -104, 5, -48, -51, 58, -8, -54, 51, -52,
    10, 25, 3, -21, -40, -52, 43, 12, 10, -40, -38, 57, -16, -35, -68, -27, -43, 24, -2, -25, 81, 44, -6, -36,
    -22, 8, -47, 77, 4, -56, 86, -58, 1, 42, 37, 14, -20, -22, 35, -3, 15, 22, -46, 13, -12, -13, -61, -10,
    -34, 25, 77, -64, 70, 39, -49, -27, 13, -33, -78, 39, 24, -61, 37, -33, 5, 33, 8, -15, -50, -81, 13, -7,
    10, 39, -52, 16, 4, -32, -30, -56, -38, 46, 32, -55, 61, 77, -64, -43, 11, -22, -74, 42, 27, -34, 79, -29,
    -13, 39, -1, -17, -72, -69, 45, -15, 18, 24, -26, 36, -16, -34, -82, -27, -31, 72, 38, -53, 55, 36, -36,
    28, -20, 35, -55, 87, 26, -25, 23, 1, -7, -38, -5, -15, -2, -30, -18, -21, 13, 4, -6, 5, 102, -2, -10, 74,
    20, -2, 38, -16, -8, 20, -19, -3, -5, -3, 11, 10, -23, -43, 4, 2, 2, -26, 8, -26, 0, -28, -16, -5, 18, -9,
    -9, 2, 52, -23, -15, 73, 32, 12, 36, -1, -22, 16, -8, 4, 31, -10, 12, 4, -18, -10, 9, -31, 4, -32, 20,
    -23, -16, -27, -20, -20, -3, -7, -41, -2, 45, -19, 2, 99, 11, 3, 49, -1, -13, 14, -9, 7, 50, 3, -7, 3,
    -18, -37, 18, 15, -5, -46, -15, -18, -7, -21, -9, -28, 27, -6, -20, 1, 68, 7, -9, 45, 13, 1, 36, -23, -11,
    17, -33, 23, -4, 12, 1, 10, -29, -33, -1, 4, -4, -36, -7, -12, -4, -25, -4, -12, 32, -18, -23, 2, 13, -16,
    -1, 48, 35, 13, 10, -7, -16, 20, -18, 19, 39, 12, -1, 5, -31, -19, -2, -16, 10, -48, 14, -7, -14, -21,
    -10, -18, 8, -11, -25, 0, 4, -4, 27, 59, 13, 16, 40, -4, 0, 15, -23, 13, 53, 24, -13, 20, -19, -40, 52,
    -18, -11, -41, -28, -37, -8, -22, -9, -34, -1, 9, -30, 6, 127, 33, 33, 62, 12, -9, 11, -17, -17, 17, -26,
    8, 17, 6, -15, -1, -8, -51, 36, -24, -4, -22, -28, -24, 12, -25, 1, -10, -1, 8, -43, 7, 79, 11, 25, 59,
    57, 10, 12, -5, -21, 22, -32, 3, 45, 9, -6, 0, -23, -30, 14, -35, 13, -21, -9, -19, 11, -10, -8, -12, -18,
    5, -44, 0, 62, 8, 50, 97, 26, 7, 24, -4, -15, 33, -35, 0, 75, 1, -21, 1, -9, -30, -21, 4, 31, -38, -8, 38,
    114, 55, 9, -16, -84, -64, -36, -44, 37, 18, 29, -18, 38, -52, 52, 35, -18, -13, -40, -20, 11, -26, -69,
    4, 80, -4, -19, 12, 3, -57, -8, 46, 127, 66, 25, 6, -44, -38, -61, -75, 54, 12, 40, -25, 62, -5, 40, 13,
    -17, -14, -42, 7, 19, -31, -59, 23, 58, -25, 0, 1, 22, -31, 28, 55, 112, 81, 16, -23, -54, -6, -58, -66,
    64, 25, 47, -17, 65, -14, 54, 23, -22, 4, -38, -18, 18, -18, -38, 8, 55, 7, 10, -4, 14, -15, 3, 24, 98,
    58, 33, 9, -84, -51, -45, -74, 14, -46, 35, -11, 74, -35, 22, 13, 27, 5, -37, 27, -10, -42, -39, 4, 115,
    5, 16, -3, 14, -11, -15, 41, 86, 84, 42, -3, -57, -22, -86, -100, 36, -33, 43, -50, 95, -7, -1, 2, 13, -5,
    -51, 40, 4, -57, -25, -1, 96, -17, 8, 13, 11, -30, 11, 46, 98, 61, 27, 8, -71, 3, -79, -64, 36, -12, 52,
    -30, 83, -6, 15, 30, -3, 26, -11, 13, -2, -40, -40, -21, 77, 18, -5, -2, 43, -25, 19, -9, 107, 38, 42,
    -28, -82, -93, -39, -62, 27, -56, 8, -15, 16, -26, 8, 54, -2, -1, -12, 10, 0, -81, -50, -4, 38, 32, 5, 29,
    35, -11, -10, 20, 103, 40, 36, -32, -44, -61, -47, -71, 36, -36, 17, -51, 36, -15, -17, 30, -21, -23, -21,
    19, 22, -115, -36, 13, 14, -2, -16, 20, 12, -20, 19, 14, 88, 33, 57, -9, -31, -53, -34, -46, 27, 2, 29,
    -18, 16, -11, 2, 45, -13, -12, 0, 4, 19, -68, -28, -3, -5, 92, -42, -57, 117, 18, 30, 11, -38, -57, -20,
    -3, 103, -5, -18, -22, 10, -10, -13, -17, -15, 105, -30, -59, 6, 11, 27, 58, -54, 85, -21, -3, -31, 115,
    -10, -76, 88, 19, 65, 1, -56, -58, -16, -11, 90, -10, -10, -10, 42, -35, -12, -29, -27, 53, -25, -25, -25,
    -9, 26, 48, -73, 75, 6, 2, -41, 92, -16, -48, 108, 12, 22, -10, -32, -61, -17, -27, -4, -31, 6, 20, 33,
    -18, -12, -21, -28, 80, -54, -50, -12, -35, 43, 8, -65, 67, -6, 4, -56, 62, -38, -27, 84, 28, 22, 25, -34,
    -13, -23, -16, 86, -7, -4, -19, 12, 30, -15, -16, -49, 56, -29, -27, -21, 38, 20, 22, -20, 73, -1, 22,
    -49, 75, -13, -49, 66, 8, 32, 14, -49, -39, -22, -23, 96, -9, -17, -6, 33, 17, -14, -28, -78, 28, -26, 4,
    -46, 34, 21, 23, -49, 67, -2, 24, -68, 70, -7, -33, 96, 8, 17, 3, -27, -37, -41, -23, 19, -27, -12, 42,
    36, -12, -16, -19, -46, 58, -48, -18, -46, -2, 28, 9, -46, 58, -4, 22, -62, 61, -58, -71, 108, 37, 12, 71,
    -55, 1, -51, -17, 85, 1, -26, 14, -2, 58, -14, -41, -47, 64, -21, -45, -35, 32, 25, 82, -41, 90, -4, 1,
    -49, 75, -39, -89, 86, -14, 28, 66, -71, -26, -44, -10, 86, -17, -33, 16, 13, 51, -4, -29, -51, 39, -10,
    -28, -47, 44, 37, 93, -69, 93, 3, 0, -52, 69, -41, -51, 127, 0, 17, 58, -39, -13, -58, 22, 25, -9, -27,
    33, 34, 7, -6, -23, -23, 67, -33, -43, -35, 21, 36, 53, -67, 87, -14, 15, -27, -10, 10, 29, -14, -32, -31,
    -14, -7, 24, 127, 9, -27, -47, -12, 6, 7, -9, 19, 1, 5, 43, -19, -95, 58, 7, -30, -5, 28, -19, -34, -12,
    34, -12, 0, 24, -5, -23, -22, -21, -5, 31, 117, 1, -33, -17, -31, 35, 8, 3, -2, -15, 13, 90, -31, -68, 63,
    7, -32, -10, 24, -26, -51, 13, 47, -6, -3, 9, -16, -35, -35, -32, -4, -1, 112, -12, -12, -34, -10, 27, -2,
    13, -14, -17, 3, 77, -52, -85, 47, -26, -14, 9, 12, -20, -52, 10, 19, 3, 22, 24, 12, -11, -10, -12, 22,
    29, 70, 15, -27, -50, 1, 2, 1, 7, 39, -13, 0, 29, -36, -59, 70, -1, -20, -25, 27, 7, -27, -10, 37, 5, -3,
    13, 7, -7, -18, -19, 16, 25, 50, 4, -17, -24, -28, 45, 19, 13, 29, -20, -2, 56, -23, -26, 65, -20, -29,
    -24, 37, -14, -29, 11, 31, 4, -1, 6, 3, -14, -24, -31, 5, -8, 72, -3, -3, -34, -4, 44, 8, 6, 11, -18, -3,
    53, -37, -60, 75, -22, -19, -20, 16, -10, -32, 9, 18, 3, 23, 20, -5, 3, -2, -21, 24, 26, 55, 14, -25, -33,
    11, -17, -4, -5, 29, -15, 4, 61, -25, -82, 88, -22, -8, -22, 25, 0, -48, -4, 33, -4, -5, 7, -12, 4, -12,
    -17, 21, 18, 39, 16, -34, -12, -7, 25, 7, -7, 14, -26, -4, 97, -32, -30, 91, -27, -29, -26, 39, -15, -32,
    8, 26, 0, 0, 0, -8, -3, -15, -34, 1, -8, 72, -5, -3, -24, 4, 22, -3, -8, -2, -28, -16, 105, -43, -53, 77,
    -12, -24, -18, 21, -18, -25, 19, 11, 35, -10, 38, -34, -34, -50, -12, 58, -3, -34, -3, 14, 48, -7, -20,
    -14, 25, -26, -55, 14, -28, -8, -24, -3, 18, -1, 31, 126, -50, 47, -4, -44, 60, 14, 32, -30, -7, -38, 9,
    70, -16, -33, -5, 20, 23, 14, -36, -29, 24, -18, -46, 7, -46, -13, -12, -18, 25, 0, 31, 127, -66, 47, 12,
    -28, 14, -34, 55, -30, -22, -29, 25, 23, -13, -23, 2, 37, 31, 8, -19, -25, 10, -22, -47, 5, -26, -4, -24,
    -19, 7, -7, 19, 110, -45, 34, 3, -21, 42, 3, 54, -19, -46, -48, 0, 33, -6, -4, -8, 20, 34, -15, -23, -23,
    20, -37, -11, 15, -18, -21, -36, -4, -3, 5, 39, 87, -55, 43, 13, -44, 60, 18, 53, -8, -47, -19, 14, 55,
    -24, -3, 25, 27, 21, 7, -33, -40, 24, -24, -8, -1, -33, -29, -32, -6, 1, 21, 34, 88, -92, 37, 28, -11, 16,
    -14, 58, -33, -44, -24, 20, 30, -19, -2, -1, 55, 36, -29, -19, -25, 16, -27, -23, 3, -19, -1, -40, -22, 5,
    9, 46, 74, -45, 27, 4, -33, 8, 17, 23, -36, -35, -47, -30, 66, 0, -6, -28, -18, 74, -32, -19, -29, 19,
    -19, -21, 84, -30, -6, -14, -4, -3, 10, -8, 72, -21, 35, -22, -28, 31, 30, 12, -24, -29, -32, -10, 89,
    -19, 3, 1, -10, 66, -39, -26, -34, 16, -5, -21, 41, -35, -6, -15, -27, 1, 18, -9, 92, -48, 35, -18, -6,
    20, -9, 13, -40, -49, -47, 4, 58, -17, -5, -26, 2, 87, -99, -26, -46, 28, -15, -32, 48, -30, 1, -29, -33,
    24, 13, 18, 76, 3, 18, -25, -41, 86, -19, -18, 31, -5, 21, 3, 26, 32, 16, -71, 5, 6, 3, -36, 5, -8, -13,
    -39, 51, -28, -20, 3, -1, 16, -35, -10, 2, -27, -17, 14, -3, 127, -9, -23, 25, -11, 33, -1, 27, 23, 23,
    -33, 27, 13, -16, -39, 32, -12, 0, -46, 57, -10, -27, 2, -1, 13, -30, -1, -8, -31, -24, 7, -9, 63, -16,
    -14, 13, -1, 47, 11, 27, 10, 25, -38, 2, 6, -18, -23, 44, 13, 14, -48, 42, -8, -23, 4, -10, 4, 2, -3, -16,
    -9, -5, -17, -9, 76, -10, -10, 44, 2, 15, 5, 24, 29, 17, -49, 0, 14, -2, -39, -11, 9, 14, -21, 54, -16,
    -29, 13, 14, 25, -14, 22, -9, -18, -4, 5, 5, 110, -1, -22, 27, -9, 22, -1, 20, 21, 27, -14, 15, 22, -20,
    -35, 7, 11, 25, -16, 49, -12, -40, 12, 14, 33, -15, 36, -29, -28, -8, -14, 1, 47, -7, -17, 16, -10, 31,
    16, 24, 5, 29, -16, -9, 16, -17, -9, 17, 10, 24, -19, 46, -8, -27, 11, -5, 32, 5, 20, -30, -13, 0, -38,
    -5, 76, -33, -10, 45, -16, 36, 9, 41, 18, 17, -64, 6, -1, -4, -31, -25, -12, 1, -44, 39, -14, -47, 11, -7,
    3, 2, 17, -13, -29, -7, 29, -22, 116, -20, -9, 39, -26, 32, 6, 27, 14, 19, -44, 14, 2, -12, -26, -8, -1,
    2, -47, 40, -14, -52, 7, -18, 2, -8, 34, -30, -47, -7, 23, -10, 50, -33, -8, 29, -27, 36, 16, 39, -1, 29,
    -35, 1, -2, -13, -9, 10, 5, -1, -48, 30, -6, -31, 16, -15, 22, 8, 15, -37, -25, -11, -9, -16, -64, 86,
    -71, -11, 111, 77, 49, -25, -45, -54, 73, -30, -14, -42, -72, -47, 33, -23, -11, -43, -65, 64, 17, -7, 80,
    95, -27, -55, 30, -58, -27, 53, -102, 41, -39, -33, 91, 28, 32, -18, -56, -64, 52, -14, 7, -54, -89, -36,
    36, -9, -15, -42, -45, 12, 28, -50, 110, 83, -35, -33, 25, -33, 6, 51, -89, 126, -22, -38, 106, 23, 26,
    -13, -12, -37, 75, -14, 9, -39, -76, -34, 19, 12, -18, -4, -40, 26, 10, -25, 99, 92, 3, -36, 12, -51, 0,
    54, -48, 21, -71, -25, 97, 80, 23, -33, -53, -36, 42, -55, 14, -45, -73, -34, 21, -26, -41, -6, -65, 54,
    18, -21, 99, 84, -53, -19, 5, -43, 0, 65, -58, -8, -37, -41, 81, 51, 15, -15, -58, -40, 39, -34, 6, -54,
    -70, -24, 15, -17, -50, -16, -50, -2, 42, -64, 117, 79, -81, -12, 10, -23, 10, 54, -53, 64, -12, -34, 118,
    31, 6, -8, -10, -25, 86, -39, 0, -31, -64, -26, -5, -23, -19, -7, -28, -1, 48, -32, 91, 70, -30, -33, -28,
    -41, -6, 35, -16, 33, -60, -25, 79, 114, 33, -68, -46, -13, 65, 0, 17, -49, -73, -44, 13, -56, -4, -59,
    -43, 81, -8, -37, 83, 71, 1, -51, 6, -55, -50, 42, -22, -2, -7, -35, 65, 67, 39, -76, -48, -20, 43, 19,
    19, -53, -84, -52, 16, -35, -32, -44, -43, 9, 2, -54, 127, 72, -35, -39, 17, -36, -41, 42, -26, 77, 12,
    -28, 105, 60, 24, -57, 1, -8, 80, 20, 4, -4, -54, -66, 6, -30, -8, -5, -39, 36, 5, -45, 57, 80, 23, -45,
    -6, -56, -26, 55, -25, -33, 22, -7, 43, 14, 22, -12, 3, -8, 122, -1, 5, 16, -4, -28, 17, -1, 26, -32, 4,
    -28, -11, -25, -10, 11, 39, -38, 69, -27, 9, 31, -36, -28, 29, -10, 24, -12, 24, -24, -8, -13, 72, -26, 4,
    27, -3, -10, 22, -3, 41, -31, 5, -19, -9, -39, -23, 9, 37, -47, 71, -16, 6, 12, -23, -3, 37, -2, 28, -22,
    11, -15, 19, -12, 86, -9, 6, 26, -4, -13, 19, 1, 34, -21, 0, -20, -17, -18, -1, -3, 7, -42, 29, -16, 12,
    25, -13, -26, -12, -17, 46, -7, 8, -19, -4, -14, 72, -4, 1, 30, 4, -5, 6, -6, 12, -28, 3, -33, 2, -25, -4,
    0, 21, -13, 50, -21, -2, 29, -28, -12, 2, -8, 18, -7, 12, -28, -12, -16, 30, -41, -6, 45, 8, -4, -12, -11,
    0, -15, 5, -13, 5, -42, -10, 9, 15, -22, 61, -13, -9, 21, -11, 6, 13, -1, 38, -22, 3, -11, 9, -19, 56,
    -14, 9, 40, 0, -11, 1, -4, 0, -14, 0, -31, -3, -23, -1, 2, 8, -16, 18, -15, 7, 32, -1, -25, 8, -20, 48,
    10, 18, -31, 6, -3, 127, 1, -28, 20, 17, -25, 8, -3, 16, -25, 5, -9, 2, -8, 1, 0, 22, -24, 44, -29, -16,
    44, -12, -23, 34, -10, 16, 3, 16, -47, -4, -5, 84, -23, -30, 22, 15, -20, -10, -4, 4, -19, 10, 3, 4, -27,
    -7, 14, 21, -27, 66, -27, -18, 38, 3, 0, 38, -4, 37, -1, -5, -34, 13, -15, 101, -5, -25, 35, 16, -23, 3,
    4, 1, -10, 0, -13, -10, -17, -10, 2, 12, -25, 21, -21, 5, 49, 7, -33, 17, -19, -21, -36, 19, 37, 7, -28,
    6, -25, -12, -9, -30, -18, 110, -27, -23, 12, -7, -12, -3, -2, -9, -15, 14, 34, -32, 5, 15, -5, 21, 1, 12,
    -6, 8, -23, 10, 46, 3, -16, 8, -1, -4, -19, -32, -4, 127, -12, -33, -12, -16, -10, -5, -21, 16, -2, 16,
    36, -37, 4, 32, -2, 6, -26, 37, -15, -16, -29, 27, 13, -12, -17, 18, 3, -1, -24, -20, -13, 59, -25, -29,
    11, -11, -18, -13, -7, -15, 3, 10, 29, -24, 5, 18, -1, 7, -7, 25, -7, -15, -19, 21, 2, -3, 2, -15, -15,
    -15, -3, -19, -27, 74, -26, 3, 2, 2, -21, -12, -10, -5, -1, 15, 28, -45, 6, 46, 4, 12, 17, 20, -10, 7,
    -25, 12, 26, 0, 1, 11, 3, -1, -24, -42, -26, 97, -17, -14, -24, -15, -26, -13, -19, 9, 15, 6, 27, -66, -4,
    50, 13, 6, -15, 69, -23, -22, -25, 31, -4, -6, 11, 19, 12, -4, -31, -22, -14, 42, -16, -9, 13, -10, -28,
    -14, -12, -14, 4, 16, 30, -23, 17, 46, 6, 2, -16, 6, -15, -7, -39, 48, -7, 13, 3, -13, -13, 7, -23, -17,
    -29, 85, -10, 0, 24, 5, -13, 3, -28, -12, 3, 13, 31, -19, 3, 4, -1, 16, 18, -7, -29, 8, -42, 26, 21, -1,
    6, 25, 1, 14, -18, -33, -30, 93, -7, 5, -1, -7, -7, 1, -28, -1, 16, 30, 30, -45, 3, 15, 7, 24, -12, 25,
    -39, -23, -61, 42, -13, -19, -5, -8, 6, 15, -53, -23, -34, 56, -10, -10, 22, -7, -6, -8, -23, -5, 22, 29,
    29, -4, 8, 7, -7, -46, -3, 27, -16, -79, -49, -23, -22, 15, 89, -9, -36, -46, -21, 69, 52, -41, 58, 34,
    -11, 85, -14, -68, 61, -46, -15, -54, -3, 10, -6, -1, -1, -41, -6, 8, -16, -78, -42, -32, -8, 34, 86, 24,
    -40, -15, -33, 90, 45, -39, 39, 37, -7, 127, -14, -60, 101, -70, -35, -42, -2, 8, -17, -17, -6, -30, -17,
    -27, -1, -84, -39, -32, -28, 2, 60, -9, -36, -36, -7, 50, 27, -30, 19, 38, -11, 114, -39, -71, 75, -46,
    -34, -22, 7, 12, -13, 0, -5, -22, 44, 25, -8, -93, -39, -26, 13, 20, 38, 3, -20, -49, 8, 65, 51, -18, 65,
    11, -23, 70, -8, -49, 50, -49, -15, -67, 19, 30, -6, -28, -3, -42, 9, -10, 0, -83, -46, -33, 7, 40, 33, 8,
    -25, -20, -24, 85, 48, -31, 28, 7, -33, 98, 7, -28, 89, -69, -31, -82, 33, 20, -9, -31, -19, -28, -5, -20,
    12, -77, -31, -40, -1, -9, 33, -25, -22, -17, 16, 58, 23, -17, 31, 11, -30, 84, -11, -64, 85, -62, -40,
    -46, 31, 13, -7, 6, -30, -20, 22, 12, -14, -48, -50, -42, 5, 20, 16, -7, -34, -50, -5, 50, 67, -7, 71, 23,
    -24, 77, -29, -45, 89, -29, -19, -62, 26, 18, 6, -5, 3, -49, 13, -17, -24, -45, -42, -40, 16, 26, 18, 12,
    -44, -38, -28, 75, 68, -16, 46, 13, -18, 118, -8, -28, 120, -66, -34, -66, 54, 6, 6, -22, -15, -28, -2,
    -39, -15, -47, -40, -48, 16, 3, 29, -21, -29, -32, -11, 38, 46, -10, 37, 12, -34, 115, -26, -47, 110, -36,
    -41, -40, 28, -4, 15, 1, -14, -65, 127, -29, -14, 22, 12, -2, -27, -39, 97, -5, -5, -9, -40, -23, -16,
    -29, -24, -23, -10, 11, 59, -68, 110, 73, 33, -34, 25, -30, -52, -32, 5, -79, 72, -21, -14, 20, -2, -12,
    -40, -43, 76, 2, 1, 11, -53, -11, -33, -26, -37, -42, -13, 41, 8, -46, 89, 121, 28, -43, 32, -39, -72, 1,
    20, -61, 120, -45, -19, -2, -10, -28, -43, -51, 90, -2, 14, 4, -17, -11, -44, -10, -64, -35, -3, 45, 15,
    -48, 89, 75, 28, 14, 12, -9, -85, 10, 4, -35, 60, -24, 22, 9, 47, -6, -1, -22, 50, 11, -10, -32, -52, -14,
    -18, -8, -3, -19, -5, -11, 44, -44, 101, 57, 27, -50, 10, -25, -39, 3, 25, -44, 11, -27, 17, 2, -7, -23,
    -13, -47, 32, 17, 9, -27, -75, 16, -12, -8, -5, -36, -13, 0, 4, -9, 85, 64, 17, -82, 34, -38, -32, 19, 12,
    -25, 47, -36, 8, 12, -11, -44, -23, -50, 67, 12, 29, -41, -25, 11, -9, -7, -37, -15, -15, 31, 16, -22,
    101, 44, 12, -20, 5, -1, -51, 13, 10, -43, 99, -19, 4, 22, 37, -27, 0, -23, 34, 3, 3, 34, -22, -61, -17,
    -23, -36, -14, -13, 18, 82, -82, 88, 42, 17, -32, 20, -15, -75, -28, 29, -44, 41, -17, 0, 33, 6, -35, 0,
    -50, 30, 20, 9, 42, -29, -36, -12, -30, -25, -30, -24, 42, 14, -46, 104, 59, -13, -74, 41, -36, -65, -30,
    33, -34, 97, -16, -14, 29, -8, -48, -45, -54, 58, -16, 35, 31, -8, -32, -33, -36, -57, -18, -21, 61, 38,
    -53, 82, 31, -6, 9, 18, 3, -63, 3, 32, -17, 16, 12, -43, -6, 16, -48, 5, -5, -26, -10, 43, 127, 109, -17,
    -30, -34, -44, 7, 13, -46, -18, -3, 14, 24, -4, 38, 72, -16, 54, -2, -18, 4, 15, 11, -25, 10, 18, -20, -3,
    -6, -18, -19, 41, 84, 123, -9, -50, -79, -26, 5, 19, -53, -16, -1, -4, 11, 4, 29, 77, -16, 49, 2, -5, -2,
    0, 16, -38, -12, 31, -20, -3, -8, -9, -21, 81, 63, 91, -4, -43, -63, -21, 2, 5, -37, 0, -8, -18, 35, -12,
    37, 72, 4, 35, -1, 7, 1, -17, 9, -16, -31, 24, -46, -6, -8, -14, 13, 33, 85, 66, 2, -23, -8, -40, 25, 18,
    -39, -29, -8, 2, -7, -8, 51, 27, -28, 34, 0, -43, 12, 1, 10, -15, -19, 19, -21, -9, -3, -6, -5, 36, 38,
    88, 0, -40, -24, -25, 40, 20, -42, -23, -17, -10, 8, -2, 41, 20, -17, 28, 5, -26, 10, -20, 31, -31, -29,
    18, -18, -3, 5, -16, -35, 78, 36, 61, -14, -35, -10, -24, 26, -10, -25, 7, -14, -27, 28, -8, 44, 12, 23,
    16, -16, 5, -30, 32, 39, -21, -12, -3, -66, 23, -23, -14, 11, 1, 121, 75, -20, -25, -2, -38, 11, 71, -44,
    -4, -30, 4, 5, -17, 23, 13, -40, 22, 22, -8, -20, 48, 20, -12, -18, 5, -29, 29, -40, -3, 5, 1, 77, 98,
    -23, -37, -22, -25, 31, 37, -56, -16, -18, -16, 16, -4, 16, -1, -32, 9, 9, -1, -16, 5, 54, -36, -26, 4,
    -22, 16, -19, -15, -19, 30, 76, 52, -20, -27, -12, -32, 24, 22, -50, 6, -20, -31, 44, -39, 24, 4, 11, -2,
    -16, 1, -1, -14, 37, -29, -50, -28, -54, 39, -3, -7, -9, 19, 76, 93, -27, -4, -22, -57, 23, 44, -42, -26,
    -23, -6, 11, -34, 64, 125, -22, 33, 24, -17, 13, 5, 51, -28, -30, 11, -30, 41, -10, -5, 11, 4, 37, 92,
    -23, -51, -62, -29, 25, 32, -51, -20, -3, -28, 3, -14, 66, 127, -4, 34, 23, -1, 9, -28, 65, -38, -26, 10,
    -18, 6, 5, -5, -18, 70, 26, 56, -11, -44, -40, -23, 26, 16, -46, 13, -23, -30, 21, -35, 36, 118, -11, 20,
    -4, 19, -2, -18, 64, -5, -77, -12, -33, 25, -7, 10, -28, 12, 52, 54, -14, -12, -9, -42, 51, 41, -25, -27,
    -16, -22, -29, -32, 82, 65, -34, 28, 14, -25, 26, 3, 51, -17, -50, -1, -16, 31, -4, 13, -9, 5, 16, 60,
    -15, -57, -23, -17, 57, 42, -33, -38, -22, -28, -30, -21, 64, 67, -40, 32, 12, 6, 8, -33, 56, -39, -48, 8,
    -15, 13, 18, 6, -29, 51, -6, 40, -19, -45, -10, -13, 52, 7, -33, 9, -26, -46, -2, -28, 48, 67, 25, 18,
    -10, 18, -27, 22, 65, -11, -58, -13, -75, 42, -6, 15, 5, -23, 81, 86, -22, -7, -18, -27, 38, 92, -32, -26,
    -35, 8, -4, -35, 29, 75, -25, 2, 31, -15, -26, 57, 63, -16, -39, -14, -37, 70, -23, 23, 15, -50, 46, 88,
    -23, -53, -45, -15, 37, 76, -52, -24, -27, -10, -10, -24, 5, 73, -50, -7, 14, 6, -18, -8, 91, -41, -53,
    -21, -27, 44, -19, 5, -22, -2, 49, 50, -16, -48, -8, -15, 37, 47, -43, 2, -32, -28, 35, -49, 2, 72, 2,
    -13, -18, 7, -20, 0, 44, -24, -71, -62, -37, -15, 39, 81, -10, -43, -26, -1, 74, -16, -48, 46, -23, -21,
    90, -43, -62, 67, -30, -14, -24, 26, -2, 32, -34, -6, -18, 0, 9, -27, -75, -49, -44, -3, 51, 66, 21, -37,
    6, -15, 96, -24, -48, 16, -24, -30, 117, -37, -50, 103, -68, -8, -41, 22, -4, 12, -41, 7, 0, -18, -2, -6,
    -84, -42, -36, -15, 16, 50, 8, -1, -9, -1, 57, -18, -19, -10, -36, -18, 119, -58, -68, 83, -59, -15, -18,
    6, -4, 21, -12, -8, 11, 39, 23, -11, -71, -37, -25, 13, 39, 18, 1, -26, -39, 21, 73, -8, -16, 48, -16,
    -38, 71, -36, -38, 58, -46, 0, -64, 32, 6, 21, -47, 0, 9, 19, -5, -14, -61, -40, -22, 20, 43, 11, 16, -30,
    -5, 1, 81, 3, -15, 8, -13, -61, 75, -13, -27, 88, -86, -21, -115, 33, 1, 9, -66, -14, 1, 4, -9, 6, -63,
    -33, -44, 5, 4, 15, -14, 7, -14, 18, 65, -3, -10, -5, -35, -29, 82, -26, -54, 73, -80, -21, -60, 12, -14,
    14, -20, -20, -1, 6, 32, -14, -39, -40, -44, 31, 36, -9, -6, -37, -27, 17, 57, -21, -24, 44, -24, -14, 72,
    -32, -34, 95, -53, 10, -68, 39, 11, 42, -32, -2, -13, -6, -7, -17, -28, -39, -27, 34, 43, -8, 8, -40, -11,
    1, 80, 9, -24, 10, -20, -36, 99, -15, -15, 127, -101, -15, -83, 40, -3, 29, -40, -12, -1, -6, -18, -20,
    -35, -33, -49, 28, -5, 10, -38, 2, -5, 0, 40, -3, -14, -8, -49, -27, 106, -38, -49, 109, -55, -14, -53,
    23, -10, 48, -15, -26, 29, -77, 7, -48, 27, 86, 1, -29, 81, 12, -1, -47, -7, 13, -20, -22, -82, 23, 2,
    -12, 3, -29, 14, 1, -1, -27, 5, -12, 17, -37, 3, 84, 37, -51, 5, -33, 3, 70, 4, -58, 82, 13, -22, -33, 4,
    5, -25, 37, -94, -4, -14, 23, -2, -20, 2, -8, -12, -18, 12, -18, 28, -11, -14, 26, 32, -41, 8, -26, 36,
    79, -18, -34, 75, 5, -9, -45, 3, -11, 0, 48, -50, 17, -26, 29, 6, -30, -9, -14, 7, -4, 5, -34, -17, -6,
    -27, 22, 24, -43, -11, -79, 61, 64, -13, -24, 58, -5, 15, -29, 6, 5, -32, 6, -63, 39, -22, 58, -1, -22,
    22, 12, 34, -23, 19, -8, 33, -6, -37, 63, 39, -44, -39, -49, 23, 45, -20, -42, 72, -4, -21, -8, 8, 41,
    -13, 66, -80, 18, -16, 78, 16, -15, 26, -18, 42, -14, 23, -19, 46, 1, -55, 27, 50, -40, -22, -27, 66, 54,
    -15, -21, 63, 7, -6, -41, 11, 37, 13, 50, -33, 32, -23, 62, 2, -32, 13, -14, 43, -5, 14, -42, -37, -2,
    -56, 24, 103, -89, -1, -47, 78, 122, -38, -48, 55, 16, 2, -9, -34, -45, -7, -18, -80, 32, -29, 7, -8, -54,
    7, 9, 22, -9, 11, -36, 27, 7, 7, 26, 105, -83, -3, -39, 31, 102, -23, -61, 61, 10, -28, 20, -13, -43, 15,
    20, -67, 7, -28, 45, 12, -52, 1, -30, 13, 13, 18, -42, 42, 10, -7, 1, 39, -78, -3, -1, 65, 127, -41, -43,
    90, 21, 7, 4, -14, 15, 25, 30, -23, 6, -42, 15, 17, -70, 4, -16, 33, 25, 1, -48, -43, 13, -21, -3, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_20_bias[32] = { /* 32 */
    7299, 1753, 1205, 4905, 5589, 3644, 22116, 2349, -2977, 13009, 4690, -663, 4936, 12550, 2482, 4513, 17029,
    -1373, 3152, 5976, 1201, 4837, 53, 14126, 3806, 4476, 14125, 9586, -303, 1696, 18019, 41,
};

static const int32_t conv_2d_20_multiplier[32] = { /* 32 */
    1186530435, 1536853804, 1428150390, 1949280438, 1846544773, 1229409946, 1352019737, 1444601180,
    1631042929, 1470943838, 1391784401, 1142151678, 2039679683, 1530208818, 1317993538, 1878208810,
    1243184126, 2081356435, 1284604811, 2026093471, 1522945222, 1600945666, 1850474281, 1272586760,
    1898923888, 1156274192, 1789038780, 1557362298, 1174999122, 2024923209, 1830752766, 1537550964,
};

static const int8_t conv_2d_20_shift[32] = { /* 32 */
    -9, -10, -9, -10, -9, -9, -10, -9, -9, -10, -10, -9, -10, -9, -9, -10, -10, -9, -10, -10, -9, -10, -9,
    -10, -9, -8, -11, -10, -9, -10, -10, -9,
};

static const conv_layer conv_2d_20_layer = {
    4, 4, 32, /* input: height, width, channels */
    4, 4, /* convolution: height, width */
    4, 4, 32, /* output: height, width, channels */
    3, 3, 1, 1, 1, 1, 1, 1, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -59, -128, 127, /* zero points, range of the output */
    conv_2d_20_weights, conv_2d_20_bias, conv_2d_20_multiplier, conv_2d_20_shift
};

static const add_layer add_21_layer = {
    -128, 2085267710, -3, /* left: zero point, multiplier, shift */
    -59, 1073741824, 0, /* right */
    1, 1471704690, -18, -128, /* sign of the right, output */
    -128, 127, /* range of the output */
    {1, 1, 1, 4, 4, 32}, {0, 0, 0, 128, 32, 1}, {0, 0, 0, 128, 32, 1} /* shape, elements to the next of each dimension */
};

static const mean_layer mean_22_layer = {
    {1, 1, 1, 32}, {1, 4, 4, 1}, {512, 128, 32, 1}, /* output, reduced, elements to the next */
    -2048, 1693060137, -3, -128
};

static const int8_t fully_connected_23_weights[320] = { /* 10x32 */
    58, -39, -27, -14, -16, -20, -19, 95, -1, -4, 21, 80, 12, -29, -22, 2, -10, -30, 49, 1, 0, 36, 41, 7, -16,
    127, -16, -6, -31, 2, -24, -59, -11, 6, -10, -23, -6, -13, -19, -10, -22, 0, -8, -9, -18, -21, 93, -11,
    -13, 127, 15, -12, -10, -8, -31, -14, -18, -18, 12, -13, -9, 7, -16, -18, 20, 17, -15, -5, -9, -8, -19,
    18, 12, -20, -7, 7, -23, -20, -23, -18, -22, -21, 32, 33, -2, -14, 127, 3, -32, -40, -14, -20, -15, -19,
    -19, 116, -65, 51, -32, 125, -12, -20, -9, -39, -21, -30, -8, -35, 20, -22, -36, -17, -28, 29, -23, -14,
    -28, 82, 24, -45, -29, 71, -23, -15, 125, 127, -15, -44, -9, 63, -20, -4, -30, -16, -21, -30, 127, -18,
    -10, 8, 9, -13, -8, -18, -21, -29, 0, -24, -6, -30, -26, 25, 119, -50, -9, -24, 23, 24, -21, 74, -20, -25,
    -16, -21, -32, 53, 61, -21, -22, -14, -19, -10, -22, -43, -19, -30, 66, -20, -13, -23, 127, -14, -30, -23,
    -23, -20, 44, 71, -25, -14, 80, -23, 115, -6, -25, 61, -24, -22, -28, 37, -23, -15, -32, -26, 121, -27, 2,
    -15, -3, -28, -56, 127, -28, -10, -5, 18, 88, 65, -13, -22, -15, -33, -30, 40, -20, -15, 127, -23, -17,
    80, 29, -23, -25, -22, 60, 7, -22, 52, -29, -8, 10, -22, -7, -26, -37, -14, -25, -20, -22, -23, 6, -24,
    -15, -25, 19, -22, -19, -19, 1, -19, 127, -14, -27, -3, 1, 49, -3, -9, -16, -23, -11, 11, 43, -11, -2,
    -16, -15, -7, -21, 57, -15, -27, -19, 54, 4, -19, -33, -33, -22, -17, -9, -18, -17, -30, 46, -12, -20, 49,
    -5, -14, -14, 127, 24, 89, -34, -20, -11, -12, -3, 2, -33, -17, -20, -26, 21, -15, -11, -16, 53, -19,
};

static const int32_t fully_connected_23_bias[10] = { /* 10 */
    423, -104, 191, 210, 292, -320, 571, -288, -109, -439,
};

static const int32_t fully_connected_23_multiplier[10] = { /* 10 */
    1463441953, 2000989944, 1667191618, 1209613197, 1516805220, 1595318392, 1233281818, 1771559135,
    2015451686, 1764292019,
};

static const int8_t fully_connected_23_shift[10] = { /* 10 */
    39, 39, 39, 39, 39, 39, 39, 39, 39, 39,
};

static const fully_connected_layer fully_connected_23_layer = {
    1, 32, 10, /* rows, input size, output size */
    -128, -66, -128, 127, /* zero points, range of the output */
    1, /* multiplier and shift for each channel */
    fully_connected_23_weights, fully_connected_23_bias, fully_connected_23_multiplier, fully_connected_23_shift
};

static const int32_t softmax_24_exponential[256] = { /* 256 */
    2147483647, 2029141216, 1917320354, 1811661668, 1711825702, 1617491064, 1528355263, 1444131459,
    1364549031, 1289351946, 1218299171, 1151161782, 1087724148, 1027782573, 971143871, 917626606, 867058505,
    819277137, 774128715, 731468503, 691159109, 653071080, 617082118, 583076125, 550944270, 520583121,
    491895131, 464787965, 439174691, 414972882, 392104775, 370496798, 350079706, 330787698, 312558819,
    295334531, 279059337, 263681090, 249150286, 235420252, 222446799, 210188339, 198605387, 187660747,
    177319271, 167547613, 158314487, 149590175, 141346646, 133557370, 126197367, 119242948, 112671770,
    106462691, 100595817, 95052236, 89814146, 84864725, 80188030, 75769073, 71593629, 67648287, 63920349,
    60397868, 57069493, 53924537, 50952901, 48145005, 45491855, 42984914, 40616125, 38377868, 36262962,
    34264602, 32376366, 30592179, 28906327, 27313372, 25808201, 24385979, 23042125, 21772333, 20572514,
    19438815, 18367588, 17355399, 16398986, 15495279, 14641376, 13834524, 13072138, 12351766, 11671091,
    11027925, 10420205, 9845974, 9303387, 8790703, 8306267, 7848530, 7416017, 7007340, 6621182, 6256306,
    5911536, 5585766, 5277948, 4987094, 4712268, 4452587, 4207217, 3975367, 3756294, 3549294, 3353702,
    3168887, 2994258, 2829252, 2673339, 2526019, 2386816, 2255284, 2131001, 2013567, 1902604, 1797757,
    1698687, 1605077, 1516625, 1433047, 1354076, 1279456, 1208949, 1142326, 1079376, 1019894, 963690, 910584,
    860404, 812989, 768187, 725854, 685855, 648059, 612346, 578601, 546716, 516588, 488120, 461221, 435804,
    411788, 389096, 367653, 347393, 328249, 310160, 293068, 276918, 261657, 247238, 233614, 220740, 208575,
    197081, 186221, 175958, 166262, 157099, 148442, 140262, 132532, 125229, 118328, 111807, 105646, 99824,
    94323, 89125, 84213, 79573, 75188, 71044, 67129, 63430, 59934, 56632, 53511, 50562, 47776, 45143, 42655,
    40304, 38083, 35985, 34002, 32128, 30357, 28684, 27104, 25610, 24199, 22865, 21605, 20415, 19290, 18227,
    17222, 16273, 15376, 14529, 13728, 12972, 12257, 11582, 10943, 10340, 9770, 9232, 8723, 8243, 7788, 7359,
    6954, 6570, 6208, 5866, 5543, 5237, 4949, 4676, 4418, 4175, 3945, 3727, 3522, 3328, 3145, 2971, 2808,
    2653, 2507, 2368, 2238, 2115, 1998, 1888, 1784, 1686, 1593, 1505, 1422, 1344, 1270, 1200, 1134,
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

/* 1. CONV_2D 3x3, 28x28x1 -> 28x28x10, 67,240 MACs */
NETWORK_STEP(conv_2d_1, conv_2d(&conv_2d_1_layer, in, a + 0, 4, (int16_t *)(void *)(a + 7860), 0))

/* 2. AVERAGE_POOL_2D 2x2, 28x28x10 -> 14x14x10 */
NETWORK_STEP(average_pool_2d_2, average_pool_2d(&average_pool_2d_2_layer, a + 0, a + 7840))

/* 3. CONV_2D 3x3, 28x28x10 -> 14x14x10, 168,100 MACs */
NETWORK_STEP(conv_2d_3, conv_2d(&conv_2d_3_layer, a + 0, a + 0, 4, (int16_t *)(void *)(a + 9800), 0))

/* 4. CONV_2D 3x3, 14x14x10 -> 14x14x10, 160,000 MACs */
NETWORK_STEP(conv_2d_4, conv_2d(&conv_2d_4_layer, a + 0, a + 1960, 4, (int16_t *)(void *)(a + 3920), 0))

/* 5. ADD, 14x14x10 and 14x14x10 */
NETWORK_STEP(add_5, add(&add_5_layer, a + 7840, a + 1960, a + 0))

/* 6. CONV_2D 3x3, 14x14x10 -> 7x7x18, 72,000 MACs */
NETWORK_STEP(conv_2d_6, conv_2d(&conv_2d_6_layer, a + 0, a + 3560, 4, (int16_t *)(void *)(a + 1960), 0))

/* 7. CONV_2D 3x3, 7x7x18 -> 7x7x18, 116,964 MACs */
NETWORK_STEP(conv_2d_7, conv_2d(&conv_2d_7_layer, a + 3560, a + 4442, 4, (int16_t *)(void *)(a + 1960), 0))

/* 8. AVERAGE_POOL_2D 2x2, 14x14x10 -> 7x7x10 */
NETWORK_STEP(average_pool_2d_8, average_pool_2d(&average_pool_2d_8_layer, a + 0, a + 1960))

/* 9. CONV_2D 1x1, 7x7x10 -> 7x7x18, 8,820 MACs */
NETWORK_STEP(conv_2d_9, conv_2d(&conv_2d_9_layer, a + 1960, a + 0, 4, (int16_t *)(void *)(a + 884), 0))

/* 10. ADD, 7x7x18 and 7x7x18 */
NETWORK_STEP(add_10, add(&add_10_layer, a + 0, a + 4442, a + 1600))

/* 11. CONV_2D 3x3, 7x7x18 -> 7x7x18, 116,964 MACs */
NETWORK_STEP(conv_2d_11, conv_2d(&conv_2d_11_layer, a + 1600, a + 2482, 4, (int16_t *)(void *)(a + 0), 0))

/* 12. CONV_2D 3x3, 7x7x18 -> 7x7x18, 116,964 MACs */
NETWORK_STEP(conv_2d_12, conv_2d(&conv_2d_12_layer, a + 2482, a + 3364, 4, (int16_t *)(void *)(a + 0), 0))

/* 13. ADD, 7x7x18 and 7x7x18 */
NETWORK_STEP(add_13, add(&add_13_layer, a + 1600, a + 3364, a + 2482))

/* 14. CONV_2D 3x3, 7x7x18 -> 4x4x32, 57,600 MACs */
NETWORK_STEP(conv_2d_14, conv_2d(&conv_2d_14_layer, a + 2482, a + 3364, 4, (int16_t *)(void *)(a + 0), 0))

/* 15. CONV_2D 3x3, 4x4x32 -> 4x4x32, 102,400 MACs */
NETWORK_STEP(conv_2d_15, conv_2d(&conv_2d_15_layer, a + 3364, a + 3876, 4, (int16_t *)(void *)(a + 0), 0))

/* 16. AVERAGE_POOL_2D 2x2, 7x7x18 -> 4x4x18 */
NETWORK_STEP(average_pool_2d_16, average_pool_2d(&average_pool_2d_16_layer, a + 2482, a + 210))

/* 17. CONV_2D 1x1, 4x4x18 -> 4x4x32, 9,216 MACs */
NETWORK_STEP(conv_2d_17, conv_2d(&conv_2d_17_layer, a + 210, a + 0, 4, (int16_t *)(void *)(a + 512), 0))

/* 18. ADD, 4x4x32 and 4x4x32 */
NETWORK_STEP(add_18, add(&add_18_layer, a + 0, a + 3876, a + 2368))

/* 19. CONV_2D 3x3, 4x4x32 -> 4x4x32, 102,400 MACs */
NETWORK_STEP(conv_2d_19, conv_2d(&conv_2d_19_layer, a + 2368, a + 2880, 4, (int16_t *)(void *)(a + 0), 0))

/* 20. CONV_2D 3x3, 4x4x32 -> 4x4x32, 102,400 MACs */
NETWORK_STEP(conv_2d_20, conv_2d(&conv_2d_20_layer, a + 2880, a + 3392, 4, (int16_t *)(void *)(a + 0), 0))

/* 21. ADD, 4x4x32 and 4x4x32 */
NETWORK_STEP(add_21, add(&add_21_layer, a + 2368, a + 3392, a + 0))

/* 22. MEAN, 4x4x32 -> 32 */
NETWORK_STEP(mean_22, mean(&mean_22_layer, a + 0, a + 512))

/* 23. FULLY_CONNECTED, 32 -> 10, 320 MACs */
NETWORK_STEP(fully_connected_23, fully_connected(&fully_connected_23_layer, a + 512, a + 0))

/* 24. SOFTMAX, 10 */
NETWORK_STEP(softmax_24, softmax(softmax_24_exponential, 256, a + 0, out, 1, 10))

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
    average_pool_2d_2(in, out, arena);
    conv_2d_3(in, out, arena);
    conv_2d_4(in, out, arena);
    add_5(in, out, arena);
    conv_2d_6(in, out, arena);
    conv_2d_7(in, out, arena);
    average_pool_2d_8(in, out, arena);
    conv_2d_9(in, out, arena);
    add_10(in, out, arena);
    conv_2d_11(in, out, arena);
    conv_2d_12(in, out, arena);
    add_13(in, out, arena);
    conv_2d_14(in, out, arena);
    conv_2d_15(in, out, arena);
    average_pool_2d_16(in, out, arena);
    conv_2d_17(in, out, arena);
    add_18(in, out, arena);
    conv_2d_19(in, out, arena);
    conv_2d_20(in, out, arena);
    add_21(in, out, arena);
    mean_22(in, out, arena);
    fully_connected_23(in, out, arena);
    softmax_24(in, out, arena);
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
