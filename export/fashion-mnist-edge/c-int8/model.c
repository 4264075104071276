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
    const int32_t a = requantize((left - l->left_zero) * (1 << 20), l->left_multiplier, l->left_shift);
    const int32_t b = requantize((right - l->right_zero) * (1 << 20), l->right_multiplier, l->right_shift);
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
    -72, 12, 69, -127, -115, 11, -10, 17, 15, 4, -29, 9, -31, -127, -23, 13, -46, 17, 33, 40, 54, 7, -32, 38,
    -40, -127, 15, 35, -40, -127, -34, -70, -113, 19, 58, 105, -41, -7, 70, -127, -66, 83, 7, 0, 66, 2, 17,
    -37, 8, 127, -87, -2, -50, 22, 2, -19, 12, -13, 127, 14, -11, 24, -2, 9, 4, -55, -21, -84, 127, -25, -44,
    5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_1_bias[8] = { /* 8 */
    3165, 6267, 5921, 17420, 10019, 7957, -22931, 6055,
};

static const int32_t conv_2d_1_multiplier[8] = { /* 8 */
    1319016640, 1796343943, 2067806637, 2127629895, 1363573257, 1494096919, 1760505621, 1873810727,
};

static const int8_t conv_2d_1_shift[8] = { /* 8 */
    -8, -7, -8, -9, -8, -7, -7, -8,
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
    -8, 0, 5, -12, 25, 18, -54, -58, -19, -22, -16, -6, -29, -48, -4, -2, -10, -14, -6, -1, -66, -2, -39, 35,
    -12, -23, 47, -16, 10, -34, 37, -43, -29, -56, -42, -33, -68, 44, 75, -16, -35, 29, -7, -46, -127, 50,
    -16, 1, -23, -6, 36, 25, -22, 34, 26, 10, -29, 34, -13, 27, -102, 16, -55, -7, -7, 114, -19, 33, -116,
    -13, -63, 21, -14, -26, -14, 37, 19, -127, -7, -18, -29, 39, 12, 9, -7, 33, -56, -4, 22, -46, 67, 32, 1,
    -20, -56, 0, -15, 8, -25, 28, -54, 88, 17, -33, -2, 46, 6, -18, -6, -81, -42, 11, 21, -11, 15, 6, 62, 33,
    32, 7, -17, -33, -20, 5, -19, 69, 38, -28, -1, -5, -50, -27, 28, -11, -15, 25, -12, -21, -51, -19, 40, 17,
    29, 14, -9, -21, -30, -28, 27, -46, 5, 13, -28, 17, 55, -93, -6, 11, 27, -11, -43, 13, 69, -114, -53, 32,
    59, -13, -20, -28, 24, 8, -11, 74, 28, -40, -14, 127, 69, 7, 12, -61, -97, 28, 32, 110, 60, -14, 65, -51,
    77, -11, -9, -21, -66, 4, 32, 49, -42, -36, -5, 62, -13, -8, 8, 18, -16, -15, 11, 42, -46, 45, -24, 7, 59,
    -3, -22, 25, -15, -36, -30, 0, 7, -2, 16, 85, -1, -4, -19, 10, 8, 10, -1, 1, 3, -31, -21, -31, -19, 12, 5,
    66, 4, 11, -16, -17, 9, 15, 28, 127, -1, 41, 2, 10, 10, 16, 27, 38, 2, -28, 32, -22, 6, 36, -7, -11, -21,
    15, 1, 2, -1, -15, -2, 25, -30, 38, -31, 4, 4, -38, -4, -3, -16, 0, -7, -3, -12, -22, -8, 40, 7, -28, -61,
    36, 65, -10, -5, 14, 14, -35, -75, 7, 30, 36, 9, -64, -87, -49, 11, 46, -22, 44, -14, 99, 45, -16, 10,
    -62, -61, 0, 42, 45, -58, -44, 80, -83, -46, 2, 39, -56, -13, -35, 92, 28, -36, -10, -30, 11, -64, 39,
    -25, -91, 40, 8, -15, -47, -61, 22, -38, 127, 38, -7, -7, -10, 3, 19, 10, -25, -58, 9, -38, -55, -11, -35,
    -49, 10, -5, -23, -38, -72, 1, -29, -34, 17, -25, -9, -41, -18, 87, -41, 7, 23, -11, 56, -44, -75, -52,
    -60, -23, 14, -62, -3, -20, 11, -90, -17, 9, -20, -42, -8, 33, 127, -2, 25, 33, -17, -23, 37, 14, -25,
    -105, -42, 30, -6, -4, -12, 3, -26, -44, 34, -3, 24, 53, -22, 16, 12, -63, 87, -55, 70, 46, 18, -9, 16,
    -23, 3, 1, -6, 15, 4, 15, -13, -10, 10, -21, -45, 40, -11, -16, 4, 68, 11, -28, 20, -32, 18, 5, -9, 29, 9,
    18, 26, 10, 1, -9, -46, -30, 6, -43, 88, 49, -11, -11, 46, -4, 15, 17, -127, -106, 12, 11, 1, 22, 7, -17,
    -6, 0, -17, -2, 1, -5, -4, -28, 6, 6, 12, -6, 7, -6, 9, -13, 16, 33, -16, -13, 48, -87, -69, -30, -25, 26,
    12, 14, 51, -98, 11, -40, 49, 38, -24, 36, 63, -47, 52, 49, -127, -58, 34, -12, -31, -68, 0, -36, -60, 27,
    -21, -15, -52, -99, 0, -88, 7, 15, 11, -15, 6, -50, -33, -101, -17, -2, 2, -9, -7, -21, 26, -16, -55, -25,
    -41, 7, 16, 4, -32, -9, -30, -38, -62, 3, 37, -15, -27, -64, -30, -24, -57, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_2_bias[8] = { /* 8 */
    15888, -917, -1337, -3450, 10330, 5428, 4538, 37556,
};

static const int32_t conv_2d_2_multiplier[8] = { /* 8 */
    1593940958, 1209510835, 1341154058, 1893206754, 2100386470, 2048104719, 1688515911, 1303164804,
};

static const int8_t conv_2d_2_shift[8] = { /* 8 */
    -8, -7, -8, -7, -8, -8, -7, -8,
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
    -29, 40, 63, -1, 11, 40, -41, -41, -4, -14, -21, 24, 11, 2, 12, -42, -8, 11, -64, -28, -18, -12, 13, -39,
    -19, 62, 71, 98, -34, 10, 24, 32, -32, 13, 30, 127, 38, -34, -17, 11, 58, 15, -36, -30, 54, -18, 5, -59,
    -36, 18, -13, -14, -32, 1, -8, 47, -27, -36, -7, 90, -14, -36, -54, 14, 5, -20, -50, 25, 9, -33, 13, -53,
    -26, -29, 7, -5, -72, 24, -9, 2, -31, 57, 33, 84, -60, -26, 13, 40, -56, 1, -22, -10, 8, -40, -69, 21, 8,
    -37, 3, 17, -34, -37, 32, -8, 13, 88, 10, 127, -9, -45, 0, 17, -5, 24, -29, -26, 26, -15, 18, 5, -79, -80,
    -2, -2, -2, -38, -59, -53, -2, 25, -29, 29, 37, -18, -20, -17, 9, -18, -53, -46, 44, 19, 27, -1, 60, -54,
    -57, -29, -8, -43, -8, 25, 8, -42, 3, -72, 50, 8, 30, 31, -30, -29, 64, -71, -16, -7, -11, 10, 121, -30,
    -33, -8, -18, -10, -21, 28, 24, -47, 82, 15, -50, 14, 2, 13, -75, 10, 50, 43, -1, -19, 85, -33, 21, 37,
    20, 46, -28, 75, 79, -39, -19, 20, 17, 77, 30, 43, -127, -30, -62, -9, -103, 16, 65, -36, -55, -40, 60, 8,
    -44, -43, 40, -45, -64, -2, 68, -17, 2, -74, 0, 39, 47, -6, -46, -20, 66, -3, -13, 39, -101, -23, 57, 25,
    -53, -84, 16, 54, 9, -10, 50, -32, 51, -30, 6, 80, 127, 31, -109, -67, 63, 116, 36, 5, -57, -24, 14, -22,
    7, -68, -55, 43, 8, -1, 11, -37, -9, -12, 17, -65, -5, 44, -17, -45, -36, 72, -92, -83, -32, 41, 23, 62,
    -12, -3, 27, -39, -74, -82, 70, -85, -85, -46, -13, -67, 104, 4, 42, -5, 20, -44, -21, 26, -57, 17, -35,
    87, 9, 25, -12, -7, -95, -53, 66, -27, -104, -16, -22, 16, 12, 25, 47, 24, -6, 20, -60, 61, 107, -58, 14,
    -64, -22, 9, 70, -37, -46, -44, -4, 10, -80, -9, 50, 12, -29, 33, 28, 28, -4, 20, -54, 127, 61, 33, -43,
    4, -4, 4, -36, 40, 11, -1, -17, 17, -14, 21, 38, -21, 16, -10, -46, 2, -6, 45, 34, -13, -10, 34, 54, -26,
    4, -37, -28, -56, -127, 24, 45, -31, -23, -74, -62, -76, 110, 85, -59, -50, 44, -18, -44, -14, 3, 63, -1,
    16, -27, 8, 10, 43, 23, -23, 11, 21, -14, -27, 54, 23, -9, 5, -11, -16, -26, 27, 32, 26, -26, -33, 20, 19,
    -33, -96, 33, 35, 41, 10, -26, -3, 17, -127, 3, 46, -12, 31, 24, 38, 3, -103, 23, 68, -23, 26, -26, -2,
    -52, -91, 48, -4, -78, -64, 7, -95, -89, -95, -69, 10, 33, 7, 38, 10, -3, -81, -12, -7, -44, 18, -46, 40,
    2, -31, 20, -38, 16, -86, 32, -27, -11, -11, -106, -35, 17, -10, 65, 0, -25, -4, -16, -57, 75, -70, -19,
    -31, -8, 0, 43, -33, -49, -20, -9, -31, -23, 18, -58, 8, 18, -2, 24, -5, -32, -20, -2, 18, -12, 48, -55,
    -14, 42, -15, 34, -7, 57, -4, -30, -18, 49, -9, 44, -18, -127, -28, 91, -12, -16, -40, -35, -43, 21, 48,
    2, -10, -20, -22, -34, 19, -13, 47, -34, -34, 9, 5, -14, 7, -19, -50, 8, -7, 19, 5, -27, -43, -26, 18, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_3_bias[8] = { /* 8 */
    -92, 789, 4843, 2901, -7649, -680, 36382, 6280,
};

static const int32_t conv_2d_3_multiplier[8] = { /* 8 */
    1564994880, 1394381961, 1158951127, 1259457544, 1107547212, 1864723205, 2103160912, 1100026493,
};

static const int8_t conv_2d_3_shift[8] = { /* 8 */
    -9, -9, -9, -9, -9, -9, -11, -8,
};

static const conv_layer conv_2d_3_layer = {
    28, 28, 8, /* input: height, width, channels */
    28, 28, /* convolution: height, width */
    28, 28, 8, /* output: height, width, channels */
    3, 3, 1, 1, 1, 1, 1, 1, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, 6, -128, 127, /* zero points, range of the output */
    conv_2d_3_weights, conv_2d_3_bias, conv_2d_3_multiplier, conv_2d_3_shift
};

static const add_layer add_4_layer = {
    -128, 1132663093, -2, /* left: zero point, multiplier, shift */
    6, 1073741824, 0, /* right */
    1, 1133254808, -17, -128, /* sign of the right, output */
    -128, 127, /* range of the output */
    {1, 1, 1, 28, 28, 8}, {0, 0, 0, 224, 8, 1}, {0, 0, 0, 224, 8, 1} /* shape, elements to the next of each dimension */
};

static const int8_t conv_2d_5_weights[607] = { /* 8x3x3x8 */
    2, -2, 8, -38, -5, -31, -5, -24, 6, -24, -60, -25, 19, -3, 5, 31, -20, -33, -20, 36, 46, -8, -4, -16, 31,
    44, -75, -45, 4, -89, -34, 84, 4, -22, -127, -41, 5, -15, 51, 85, -28, -24, -56, 7, 11, 28, 20, -15, -25,
    -8, -27, -54, -12, 8, 15, -1, -28, -35, -49, -1, -32, 31, 26, 8, -11, 13, -10, -14, -43, -18, -44, -4,
    -31, 56, 102, -86, -53, -20, -19, 18, -2, -47, -85, -34, -36, -35, 30, -50, -12, -19, -15, -10, -25, 29,
    36, -34, 43, 21, -39, -74, 6, -94, -42, 127, -23, -46, -59, -1, 40, 50, 71, -73, -27, -22, 82, -17, -16,
    -7, -10, 64, 18, -11, 25, 13, 8, 31, -12, -32, -43, -22, -31, 71, -13, -38, 25, -65, -7, 34, 0, -6, 18,
    -32, -3, 18, -35, -7, 14, -18, -18, 11, 11, 24, 11, 9, -2, 88, -78, -3, -6, 77, 53, 14, -8, -56, 106, -42,
    -3, -23, -53, -28, 56, -89, -74, -48, 22, 14, -8, -52, -38, 46, -39, 118, 34, -113, -27, -17, 15, -64, 44,
    -91, -64, 94, -10, -15, 36, -100, -40, -107, 45, 28, -29, -51, -46, 59, -98, 127, -24, -96, -6, -22, 50,
    62, -30, 13, 18, -54, 5, -19, 43, -10, -39, -59, 10, 11, 36, -19, -22, -51, 5, 36, -56, 25, -24, -2, 35,
    84, -10, 32, -3, -55, -2, -29, -1, -57, -44, 34, 27, 30, -2, -43, 6, 3, -28, 109, -17, -33, -79, -25, 38,
    127, -6, -32, -1, -44, 21, -12, -59, -30, -42, 18, 41, 7, 14, -16, -27, 52, -51, 28, -1, -15, -19, 6, -14,
    110, -41, -93, 17, -43, -20, -36, 41, -51, -84, -27, -63, -43, 2, -8, 44, -8, 9, 22, -84, 22, 19, 0, 1,
    -53, -13, -32, -61, 37, -44, -99, -47, -32, 10, 83, 38, -98, -55, -20, -101, -55, 1, -71, -40, 48, -67,
    -21, 12, 55, 32, 76, 37, -60, -54, -48, 26, 51, 28, -63, 77, 32, -55, 5, -54, 43, -2, -9, 111, -14, -39,
    25, 71, 127, 19, -13, 10, 66, -26, -40, -13, -64, -28, -8, 69, -23, -30, -40, -39, -35, -22, -58, 12, -39,
    -7, 24, 14, 42, 69, -30, 23, -4, 23, -27, 46, -104, 0, -98, -14, 127, -35, -29, 7, 24, -51, 93, 67, -19,
    -5, 1, -49, 16, 35, 15, -32, -69, 34, -17, -25, -15, -27, -97, 35, 64, -25, -7, 29, -63, -92, -67, 3, 71,
    20, 4, -30, 2, -13, 21, 18, -91, -19, 2, 27, 88, 25, 15, -6, -16, -46, -6, -78, -2, -2, -78, 29, 7, -27,
    10, -127, 9, 13, -27, 50, 15, -14, -19, -53, -29, -16, -39, 18, 86, -41, -25, 42, -49, -17, 95, 52, -37,
    -47, -34, 67, 11, -8, 71, 21, 13, -22, 45, -54, -37, -15, 12, -15, -66, 40, 35, 13, 31, -6, -92, -79, 21,
    37, -6, 44, 16, -7, -91, -78, -27, 50, 58, -42, 56, -50, -82, -58, 3, 71, 33, 41, -26, 71, 26, -27, 26, 1,
    -6, -2, -33, 54, 7, 14, -18, -42, -17, -58, 71, -11, -52, 17, -19, -37, 7, -80, 64, 15, -127, -32, 4, 17,
    23, -69, 73, 6, -87, -32, -23, -14, -30, -4, -46, 33, 126, 81, -17, -70, -30, -63, 10, -16, 25, 43, -3,
    -46, -13, 38, -33, -61, 47, 27, 27, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_5_bias[8] = { /* 8 */
    15667, 5474, 2793, -1776, 6459, 5587, 4553, 2528,
};

static const int32_t conv_2d_5_multiplier[8] = { /* 8 */
    1228257597, 1758390244, 1373740205, 1282938552, 1165662829, 1298231758, 1958048489, 1358467218,
};

static const int8_t conv_2d_5_shift[8] = { /* 8 */
    -8, -8, -8, -8, -8, -8, -8, -8,
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
    -48, -30, -60, -72, 63, -42, 23, 48, 33, 127, -56, -31, -119, 119, -8, 24, -66, 17, -8, -37, -52, 39, 0,
    -86, -71, -98, 119, 38, 40, -14, -30, 57, 31, -24, -120, -66, 19, -86, -66, 33, 28, 81, -56, -17, -114,
    27, 61, -99, 17, -1, 95, 32, 68, 63, 70, 56, -23, -46, 47, -30, 28, -1, 30, 36, -26, -24, -77, -26, -36,
    -72, -87, -20, -52, 5, 48, -13, -2, -8, -11, -8, -55, -40, -38, -37, -17, -11, -9, 3, 34, 13, 19, -28, 56,
    25, -21, 15, -47, 32, 56, -5, -31, -13, -18, -2, 23, -127, -107, -38, 20, -46, -37, -12, 74, 87, 61, 25,
    -56, 92, 21, 14, -19, -31, -7, -23, -9, -44, -44, -21, 39, -1, -56, -21, -57, 9, 17, -34, 20, 51, -15, 19,
    12, 33, 20, 29, 44, -45, -29, 11, 49, -12, -78, -8, 112, 127, -15, 71, 80, -77, 74, -61, 34, 101, -32,
    -62, -27, -1, 77, -32, 25, 2, -36, 124, 121, -13, 111, -11, -28, 41, 5, 57, 4, 36, 63, 24, -66, -97, 3,
    -50, 58, 5, -89, 9, -15, 0, -48, 62, -55, 3, -11, 0, 14, -66, -44, -82, -51, -29, -19, 6, 75, 27, -59,
    -32, -91, 48, -68, -1, 21, 3, 20, 14, 33, 17, -102, -17, -1, 19, -6, 3, 55, -47, -114, -77, 66, 50, -14,
    -49, 16, 18, -28, -18, 13, -27, 53, 29, 22, 31, -58, 3, -22, -14, -18, 36, 5, 8, -127, -100, -21, 22, -25,
    -23, -19, 38, -121, -112, -36, -56, 19, -3, -19, -45, -57, -19, -5, -13, -85, 26, -28, -3, -118, -61, -11,
    -33, -7, -36, -2, 31, -87, -56, 48, 32, 22, 55, -9, 52, -6, -16, 40, 52, 113, -24, 9, 52, -65, -31, -43,
    1, -60, -13, 20, -90, 0, -23, 54, -22, -44, 44, -19, 50, 45, 53, 26, 11, 118, 46, -50, 91, 32, -32, -49,
    -43, -18, 24, 28, -127, -41, -25, 37, 32, 1, 77, 5, -28, 25, 15, 52, -4, -35, 69, 60, 34, 36, -10, -51,
    -69, 43, 52, -25, -28, -30, -12, -9, 9, 48, 37, -48, 39, 59, 7, 1, -74, -37, -29, 38, -29, 20, 78, -5, 40,
    22, 47, -30, -19, 17, 1, -16, 7, 9, 13, -1, -33, 13, 76, 18, 4, -15, 13, 22, 15, 44, 127, -29, -48, 11,
    47, -8, 5, -12, 89, -24, -2, 20, -27, 12, -29, -8, -1, -23, 4, 16, 9, -7, -15, 11, -31, 8, 41, 11, 1, 12,
    5, -33, -44, 23, 127, 43, 8, 20, -95, 14, 3, 15, 89, 37, 37, 52, -22, -12, -52, 47, -4, 39, 51, 79, 37,
    -38, -65, -2, 79, 30, 3, 7, -53, 34, 43, -18, -22, 7, 3, 70, -22, -44, -16, 14, -37, 34, 11, 51, 50, -27,
    -58, -11, 30, -36, 34, 23, -19, 87, 62, -54, -54, -9, 25, 23, 7, 26, 40, -21, -58, -11, 10, 4, 7, 3, 16,
    53, 30, -17, -34, -36, 10, -58, -54, 90, 37, 7, 3, -19, 36, -39, -42, 119, 52, -43, 11, -6, 127, 84, 15,
    42, 18, 11, -47, 20, -12, 3, -29, -4, -10, 43, -42, -7, 41, 36, -4, -15, -49, 52, -50, -14, 29, 53, 29,
    -64, -22, 17, -34, 35, -38, -23, -45, -114, -37, 6, -41, -28, -39, 23, -36, -112, -39, 51, -67, -47, -75,
    22, -16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_6_bias[8] = { /* 8 */
    3663, 1560, -9761, 6924, -4135, -6248, -4586, 3978,
};

static const int32_t conv_2d_6_multiplier[8] = { /* 8 */
    1265104520, 1781294798, 1168648687, 1382859744, 1940925737, 1363465734, 1194468164, 1478386376,
};

static const int8_t conv_2d_6_shift[8] = { /* 8 */
    -9, -9, -9, -9, -10, -9, -10, -9,
};

static const conv_layer conv_2d_6_layer = {
    28, 28, 8, /* input: height, width, channels */
    28, 28, /* convolution: height, width */
    28, 28, 8, /* output: height, width, channels */
    3, 3, 1, 1, 1, 1, 1, 1, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -20, -128, 127, /* zero points, range of the output */
    conv_2d_6_weights, conv_2d_6_bias, conv_2d_6_multiplier, conv_2d_6_shift
};

static const add_layer add_7_layer = {
    -128, 1348575967, -2, /* left: zero point, multiplier, shift */
    -20, 1073741824, 0, /* right */
    1, 1862285160, -18, -128, /* sign of the right, output */
    -128, 127, /* range of the output */
    {1, 1, 1, 28, 28, 8}, {0, 0, 0, 224, 8, 1}, {0, 0, 0, 224, 8, 1} /* shape, elements to the next of each dimension */
};

static const int8_t conv_2d_8_weights[1183] = { /* 16x3x3x8 */
    -24, -5, -18, 10, -1, 8, -22, -14, 12, -75, -12, -11, -15, 32, -12, 11, 15, -57, 1, -16, 3, 30, -4, -3,
    13, -52, -22, -4, -11, -22, -4, 27, 16, -127, -31, -16, -55, 11, -1, 38, 16, -102, -3, -33, -53, 21, 13,
    27, 1, -38, -30, 8, -1, 0, -10, 20, 22, -83, -12, 13, -33, 13, -15, 16, 18, -82, 13, -8, -32, -7, 12, 3,
    -127, -90, 74, 104, -27, -14, -31, -50, -53, 4, 83, 99, -64, -15, -73, -91, 15, 95, -45, -58, -63, 120,
    -76, -55, -96, 6, 25, 90, -22, -1, -16, 7, -9, 89, 16, 18, -78, 48, -45, -58, -16, 90, -48, -83, 7, 79,
    -19, -45, -10, 52, 9, -3, -82, -41, -50, 14, -21, 94, -76, -91, -42, 71, -45, -36, -58, 17, -47, -79, 77,
    37, -37, -77, -23, 26, -63, 26, -14, -48, 10, -28, -70, 47, -106, 57, 24, -61, -13, -4, -45, 27, -53, 42,
    29, -15, -24, 16, -51, 40, -103, 24, 25, -70, 23, -39, -95, 65, -127, 72, 61, -58, 16, -16, -67, 22, -83,
    24, 35, -36, 16, 30, -33, 26, -73, 5, 61, -40, 50, -44, -75, 23, -74, 61, 19, -76, 32, -8, -77, 10, -71,
    1, 25, -83, 27, 26, 46, 34, 11, -30, 81, 22, 23, 24, 31, 16, 0, 14, 114, 8, 90, 5, -75, -25, -22, 30, 127,
    -14, 117, -49, 113, 13, -15, -38, 33, 15, 27, 44, 110, -9, -14, -11, 103, -4, 69, 109, 21, -15, -21, 47,
    69, 0, 67, 59, 45, -10, 12, -48, -41, 6, -17, -24, 47, -23, -70, -32, 35, 0, 36, 68, 58, -20, -74, 23, -1,
    20, 29, 25, 121, -33, -1, 23, -51, 98, -49, 24, 68, 90, -2, 46, -21, 9, -6, 39, -39, 85, -35, 20, 27, -6,
    3, 87, 4, -88, 58, -47, -110, 67, 16, 10, -49, 25, -6, 7, -71, 1, 46, 84, -53, 84, 14, -14, -13, -52, 34,
    70, -25, -50, 19, 7, -127, 50, -17, -12, -60, 16, 39, -38, -46, -14, 19, 33, -86, 16, 20, -62, -13, -14,
    37, 34, -53, -9, -53, -22, 6, -12, 14, -7, -95, 28, -36, -51, 40, -6, -3, -42, -65, 56, -18, -27, 39, -12,
    2, -19, 8, -8, 32, -37, 32, 49, 52, 31, -49, 127, 47, 32, 119, 48, 48, 24, -13, 71, 10, 57, 82, 12, 30,
    24, -9, -21, 20, 4, 20, 56, 11, 4, -3, 74, 54, 83, 82, 57, 17, 44, -6, -10, 5, 50, 60, 13, 16, 38, 27, 21,
    -8, -25, 38, -24, 42, -7, -24, -46, 17, -41, -42, -39, 44, 15, -61, -56, 18, -2, -41, -30, 9, 27, 26, -53,
    15, 30, 12, 3, 12, -24, -7, -127, -20, -10, -64, -17, 12, -24, -26, -110, -5, 11, -90, -57, -16, -17, 12,
    -50, 14, 23, -20, 44, 20, -42, 8, -80, 5, 5, -78, 28, -17, -58, -37, -33, -66, 11, -68, 36, -19, -65, 63,
    28, 1, -3, -21, -5, -77, -42, 56, 66, 4, -33, -6, 32, -49, -26, 15, 95, 11, -21, 45, 58, -54, -56, 29, 0,
    -17, -54, -26, 47, -36, 23, 27, 51, -18, -78, -5, 105, -34, -22, -34, 37, -27, -60, 22, 106, -33, -24,
    -29, -26, -22, -73, -63, 59, -48, 16, -67, 4, -57, -54, -5, 127, -24, 23, -23, 16, -64, -57, -9, 82, -50,
    16, -72, -12, -7, 79, -19, -13, -68, -35, -30, -72, -112, 2, -88, -66, -80, -15, -8, -105, -92, -5, -95,
    -35, -52, -14, -127, -28, 43, 5, 19, 34, 9, -31, -45, -69, -17, -14, -18, 2, 38, -85, -42, -56, -104, -37,
    -19, 1, 24, -66, -100, 18, 39, -11, 51, -2, 35, 22, -67, -40, -19, 13, 41, 6, 79, -30, -42, -23, -52, -34,
    -68, 42, 40, -31, -14, -67, 10, -22, -63, -7, 48, 29, -78, -127, -30, 9, -96, -22, 18, 4, -93, -62, -10,
    35, -43, -3, 9, -20, -41, -77, -4, 5, -80, 11, 29, 21, -64, -52, -63, 18, -104, -28, 12, -25, -75, -10, 3,
    38, -64, -16, 28, 0, -16, -28, 9, 10, -76, -9, -21, 10, -36, -9, -32, 38, -84, -52, -5, 2, -64, -13, 5,
    23, -25, -41, 3, 24, -22, -23, 53, 76, 7, -65, -35, 25, 65, 26, 103, 63, 8, -13, -63, -17, 51, -1, 72, 36,
    -10, -22, -115, -24, -19, 3, -81, 38, -19, -66, -72, 7, 98, 84, 4, 44, 10, -26, -114, -8, 45, 68, 14, -24,
    0, -29, -111, 2, -13, 6, -21, 29, -37, -69, -80, 0, 11, 17, -49, -7, -5, -21, -127, -40, 2, -6, -19, -52,
    -1, 11, -94, -18, 0, 2, 107, -4, -24, 3, -1, -98, -91, -16, 120, 36, 24, -10, -21, -60, -47, -12, 61, 34,
    -19, 9, -7, -4, -4, -16, 127, 79, -8, -1, 7, -38, -39, -18, 119, 110, 23, -31, 6, 0, 16, -53, 22, 12, -23,
    -38, -46, 23, 21, -24, 29, 37, -8, -26, -31, -9, 5, -50, 8, 10, -42, -24, -49, 10, 20, -53, -27, 5, -43,
    32, -103, 31, -91, -14, -38, -106, -47, 38, -122, -25, -89, -81, -8, -68, -64, -23, -45, -104, -117, -27,
    -53, -29, -14, -50, -43, -105, -4, 42, -38, -127, 60, -19, -78, 85, -101, -39, 17, -118, 13, -16, 74, -23,
    -121, -10, -21, -46, 12, -67, 66, -19, 31, 96, -81, -66, 72, -45, -119, 63, -71, 15, -33, -96, 7, -74, 37,
    4, -111, 21, -44, -54, -21, 2, 74, -30, 21, 86, 23, 61, 29, -65, -41, -20, -29, 41, -41, -2, 13, -64, -12,
    73, 12, 18, -58, -60, -42, -34, 10, 76, -51, 41, -30, -3, 53, -107, -12, 8, -73, -38, -23, -71, -21, -127,
    14, 117, -56, -33, -1, -87, -23, -59, 41, 115, -55, 32, -50, 11, -5, -81, 8, 20, -68, -30, -13, -37, -36,
    -54, -7, 91, -14, -45, 3, 19, -58, 8, 33, 37, -16, -22, -29, -58, 37, -11, 97, 58, -108, -45, -30, -112,
    -6, -3, 127, 65, -66, 3, -12, -70, -14, -10, 85, 64, 4, -74, -47, -56, -47, -13, 83, 88, -108, -47, -10,
    -122, -82, 40, 94, 61, -50, -27, 13, -92, -51, 14, 68, 36, -9, -31, -14, 13, -52, 60, 90, 22, -36, -26, 7,
    -60, -71, 111, 52, -11, 4, -2, -25, -68, -28, 67, 19, -36, 48, 39, -65, -24, -18, -13, -20, -34, 46, 38,
    22, -73, -4, 36, -26, -21, -8, 3, 57, 28, 9, -6, -20, -10, 13, 11, 37, -67, 2, 10, -27, 4, -46, -23, 127,
    1, -1, 28, 12, -6, -47, -7, 81, 20, -16, 3, -6, 5, -7, -24, 37, -9, -2, -15, -31, 17, -33, -1, 121, 28,
    -22, -34, -8, -1, -11, 8, 40, -17, -10, -43, -30, -1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_8_bias[16] = { /* 16 */
    7059, 12432, -35, -17268, -3807, 9352, 16907, 3755, 20224, 17690, 4773, -2828, 28953, 10600, 16044, 578,
};

static const int32_t conv_2d_8_multiplier[16] = { /* 16 */
    1492193982, 2030149624, 1993230737, 1788493707, 1139558512, 1455867603, 1373286264, 1355236980,
    1284534888, 1433300448, 1196448398, 1614458027, 1896929384, 1125213738, 1551139516, 2087601099,
};

static const int8_t conv_2d_8_shift[16] = { /* 16 */
    -7, -9, -8, -9, -8, -9, -8, -8, -8, -8, -8, -8, -9, -8, -9, -8,
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
    -18, -8, -10, -30, -2, 21, -8, 20, -35, 56, -14, -2, -13, 5, 52, -24, -35, -53, -5, 20, -7, -20, -26, -33,
    -40, -14, -40, -3, 0, 55, 51, -80, 16, -20, -49, -48, -15, 38, -3, -2, 38, -10, -33, -40, 66, 21, 127,
    -34, -29, -32, 33, -15, 2, 39, -18, 4, -17, -14, -15, -24, 0, -9, 34, -11, -42, -16, -13, -13, -22, 13,
    -41, 12, -23, -32, 16, -21, 4, -36, -22, -25, 12, -34, -41, 45, 24, 66, -7, 24, -13, -10, -38, -8, 39, 27,
    9, 16, -34, -30, -26, 0, -2, 18, -8, 28, 47, -28, -71, -24, 17, 20, 48, 37, -14, 19, -64, 1, 13, 12, -29,
    49, -23, -47, 37, 82, -43, -90, -69, 46, 3, -22, -94, 57, 3, 56, 18, 8, -35, -32, -38, 9, 6, -35, -26, 14,
    34, -9, -65, -30, -22, -3, -42, -35, -19, -38, 8, -30, -23, -6, -67, -34, 28, -49, 2, 8, 31, 18, 38, -47,
    22, 21, -91, -42, 38, 9, 40, 15, 0, 20, -57, -56, 14, -34, -22, 4, -7, -16, -17, 10, -14, -25, -30, 31, 7,
    32, -23, 73, 31, -33, -75, 87, 17, -67, 37, 55, -43, -26, -127, 17, -12, -26, -27, 96, 14, 46, 33, -18,
    -14, -37, -18, -19, 59, -38, 9, 1, 15, -9, 22, -23, -46, 40, 58, -48, 59, 41, -57, 31, 74, 16, 29, 18, 60,
    31, 52, -62, -51, -36, -9, -57, 29, 15, -54, -15, 73, 9, 1, -34, 24, -22, 96, -49, 53, -62, 8, 43, 5, 32,
    37, -15, -50, -28, -25, -25, -23, 21, 78, -27, 9, -21, -9, -47, -18, 2, 18, -38, 10, -9, 15, -10, -6, -51,
    -5, 18, -5, 3, 29, 24, -3, 79, -72, -30, 14, 35, 52, -10, 48, -29, 2, -21, 13, 16, 31, -35, 13, 82, -64,
    -66, -14, -75, 15, -31, 59, 47, 40, -12, 39, 31, -16, 1, -6, -8, -56, -31, 21, -21, 13, -6, -14, -5, -44,
    8, -28, -30, -45, -8, 2, 7, 33, 12, -29, -73, -74, 0, -2, -37, 18, 25, 21, 11, -66, -63, 6, -60, -18, -30,
    64, 46, -41, -26, -13, -9, 16, 25, 29, 51, 10, -2, 23, -17, -127, -40, 32, 73, 77, -6, -33, 36, 0, -15, 7,
    38, -71, -37, -12, -22, 62, 45, -37, -41, -75, 43, 5, -43, 7, -16, -37, -39, -2, -64, -14, -70, 9, 29, 45,
    101, -69, 33, -22, -24, -60, -31, -1, 1, 2, 0, -17, 9, -56, -8, -27, -8, 5, -2, 47, 25, -32, 46, -9, 4,
    -38, -1, -20, -76, 6, 23, 7, -25, -51, -5, 9, 0, -55, 44, 9, 22, -14, -3, -17, -58, -5, 10, -4, -23, -10,
    42, -72, 17, -44, -15, 25, -22, -8, -3, -6, -76, 12, 2, -31, 38, -51, 5, 82, 30, 16, 2, -4, -56, 36, 4,
    68, 31, 19, 14, 23, 42, 15, 3, 85, 19, -11, 3, 9, -36, 77, 3, 26, 122, -4, 7, 35, 4, 65, 14, -8, 18, 2,
    -67, 29, -14, 3, 20, 46, 40, -8, 17, 40, 16, 29, 15, 24, 14, 63, -12, -16, -2, -9, 9, 25, 16, 17, 33, 30,
    50, 13, 19, 61, 5, 97, -32, 28, -16, 30, 14, 17, 127, -10, 7, 36, 35, 36, 2, -11, -10, 63, -32, -1, 32,
    -7, -3, 35, -25, -11, 27, 52, -32, -1, -21, -14, 1, -43, -44, 2, -45, -47, 79, 34, -42, 6, 7, 13, -31,
    -82, 20, -36, -9, -70, 22, -9, -13, -33, 17, 18, -32, -35, 10, 13, -6, -104, -36, 11, -30, -17, -71, -19,
    -127, 30, -4, 10, 53, 11, -41, 21, 19, -69, -24, -42, -16, 25, 47, 4, 97, 22, 22, 45, 6, -12, 42, 29, -23,
    54, 26, 10, 2, -16, 106, -37, 87, 21, 11, 20, -29, -57, 70, 36, -46, -23, -19, 13, 41, -46, -28, -72, -51,
    57, 37, 66, -28, 31, 15, -10, -27, -22, -47, 13, -27, -5, -6, 8, -19, 27, 12, 14, 39, -5, -11, 20, 19, 16,
    40, 60, 10, -31, 4, 30, -34, 15, -46, 33, 78, -22, -8, -2, 4, 56, -19, 49, 1, -82, -13, -12, -96, -2, 12,
    16, -47, 31, -6, -40, -71, -17, 3, -10, 6, 43, -45, -10, -86, -58, -58, 7, 42, -12, -92, -9, 77, -38, 32,
    0, 62, 11, -71, 2, -31, -1, 5, 19, 23, 106, -6, -19, -6, -38, 28, 12, -32, -6, -19, -21, -50, -1, -1, 32,
    5, -70, -23, 23, 50, -19, -18, -38, 24, -9, -15, -20, -80, -24, 54, -30, 9, 51, -46, -8, 23, -80, -49, 23,
    57, 12, 32, 39, 31, 4, 109, 11, -1, 45, 31, -14, 9, -1, 68, 27, -13, 9, 56, 15, 48, 29, -27, 18, 37, -109,
    -1, 63, -7, 37, 14, 12, -18, -39, -9, 21, -74, 3, 21, -40, -49, -31, -33, -21, -65, -5, 14, 28, -2, 68,
    47, -36, -3, 12, 49, 34, -7, -127, 36, 59, 10, -15, -26, -8, 8, 37, 26, 12, 20, -4, 68, 4, 5, -3, 11, -52,
    -106, 11, -2, -24, -22, 35, -11, -22, -64, -5, -50, 9, -11, 28, -8, -2, -20, -96, 23, -57, -64, 54, -22,
    4, -3, 33, -30, -17, 14, -14, 41, 21, -13, -79, -18, -7, 6, 55, -31, -50, -41, -18, -49, 59, 44, -24, -25,
    45, 13, -61, -32, 93, 29, 0, -9, -37, -28, 1, 27, 22, -2, -35, -41, 28, -20, 2, 13, -19, -1, -35, -43, 44,
    -15, 16, 68, 26, -9, -20, -39, -7, -42, 9, 36, -33, -25, 2, -50, 89, -55, -50, -19, -101, -39, 16, -30,
    -51, 26, -100, 22, 57, 26, 77, 6, 34, -2, 14, 62, 48, 16, -78, 31, -13, -19, -17, -18, 54, -29, 31, -14,
    19, 16, 41, 1, 63, -8, -127, -18, 12, -40, 47, -15, -40, -6, -48, -31, 39, -10, 9, -53, -25, 2, -27, -58,
    -28, 21, 23, -25, 108, -13, -61, 27, -40, -70, 42, -33, -1, 37, -44, -5, 22, 85, 21, -60, 127, -23, -3,
    -1, 16, -88, 42, -7, -17, 113, -43, 10, 15, 30, 53, 27, -41, 19, 38, 8, 20, -2, -27, 15, 5, 25, -54, 41,
    16, 17, -8, 58, 67, -60, -66, 45, -20, -16, 71, -10, 29, 56, -58, -20, -19, 2, 32, -46, 105, -39, 12, -27,
    -18, -52, 69, -30, -28, 38, -57, -36, -19, 1, 36, -4, 17, -6, -41, -10, 19, -13, -7, -28, -99, 37, -37,
    -7, 3, 38, 59, 32, -47, 13, -32, 33, -6, 58, -77, 9, 7, -62, -24, -8, 17, 17, -9, -9, 17, -29, 2, 44, -6,
    9, -9, 36, 28, -71, -75, -16, -8, -15, 11, -1, -1, -4, -59, 13, -52, 45, 2, 33, -28, -58, -29, 0, -32,
    -44, -19, 27, 32, -8, -13, -8, -12, 11, 21, -5, 46, 6, -8, 0, 8, 13, -19, -16, 18, 8, 9, -31, -8, -21, 14,
    -3, 12, 45, 12, -8, -1, -15, 23, -49, 34, -32, 18, -16, -50, -21, -6, 2, 11, 9, -35, -91, -13, 16, -29,
    36, -35, 13, -1, 46, -35, -6, 16, -33, 22, 26, -30, -46, 9, 32, 12, -5, -23, 27, -21, 0, -21, 55, -36, 30,
    4, -12, -36, 1, -12, -37, -4, 98, -33, 15, 0, 15, 12, 54, 9, -22, -6, 3, -45, 127, -7, -4, -69, 80, 21,
    15, 2, 0, 25, -28, -34, -17, -12, -3, 5, -39, -8, -1, -7, -67, 8, -20, -55, 21, 3, 13, -15, 14, -26, -42,
    -44, 62, 6, -2, -34, 84, -10, 28, -23, 11, 15, -41, -2, -1, -25, -21, 33, 39, -5, 29, -24, -19, -13, 11,
    71, -10, 34, 2, 42, 20, 29, 71, -58, 14, -4, 39, 24, 4, -18, 20, 2, 24, -10, -7, -21, 16, 0, -19, -22,
    -35, -14, 8, 14, -45, -13, -2, 63, 6, 1, -4, 18, 17, 53, 44, 7, -20, 24, -58, -1, -53, 9, -3, 64, -7, 17,
    -27, 29, 0, 21, 61, -32, 70, 3, -2, 2, 15, 2, -5, 17, -23, -4, -9, -1, -14, -5, 37, -35, -10, -22, 7, 39,
    4, 1, -7, 33, -20, -10, 31, 7, 16, 6, 52, -24, -10, 13, -28, 26, 2, -47, 16, 127, -27, 21, -42, -29, 2,
    -16, 4, 37, 2, -24, 9, -75, -1, -30, 1, 33, -43, -23, -24, -24, -6, -22, -47, -15, 15, -37, 8, -23, 6, 5,
    18, 21, -25, -13, 6, 22, -2, -23, 52, 12, 18, 10, -54, -36, -2, -11, 45, -18, -70, 0, -52, 39, 7, -9, 8,
    48, 70, -1, -29, 0, 20, 5, -11, 20, -9, -22, -29, 41, -16, -35, -16, 38, 65, 7, 19, -57, 30, -12, 23, 35,
    -17, -27, -8, 13, -7, -15, 19, 6, 11, 6, -2, -23, -25, 67, -53, -11, -6, 19, 12, -27, -38, 11, -3, -34,
    -127, -3, -24, 25, -22, 66, -52, -6, 20, 0, -16, 0, -71, 41, -18, 2, -112, 11, -21, -52, -47, -27, -5,
    -14, -7, -2, -21, -30, -32, -27, 5, 58, -64, -19, -28, -73, -33, -17, -6, 1, 43, 15, 83, -58, -45, 9, 17,
    6, -62, -23, 12, 40, -32, 50, -41, -14, 27, -11, -30, 34, -17, 55, -36, 3, -36, -43, 26, -63, -28, -14, 7,
    -52, 16, 1, -22, 19, 35, -70, 7, 78, -43, -53, -36, -60, -6, -14, -15, 50, -24, 6, -54, -20, -15, 0, -54,
    6, 1, 18, 42, -80, 8, 50, -17, 18, 17, 55, 42, -92, -23, 12, -61, -19, -55, 32, 10, 6, -28, 10, 7, -65,
    -8, -5, 41, 4, 7, 4, -56, -30, -19, 8, -61, 8, 40, -30, 1, -28, -63, 19, -81, -2, -42, 18, 12, -48, 29,
    28, 52, 50, 82, 19, -22, -11, -23, 5, 14, 69, -29, -21, 48, -23, 17, -48, 3, 87, 81, -8, 22, 17, -32, 38,
    -28, -19, -12, -9, 21, -60, 10, -23, -41, 4, -13, -22, 17, 23, -50, -57, -75, 42, 0, -53, 36, 52, 84, -46,
    -85, -66, -2, -13, 45, -4, -25, -62, -27, 45, 53, -61, 82, 80, 31, -54, -97, -127, -39, -33, 40, 57, -5,
    -1, -22, -61, 4, 2, -32, 3, 35, 26, 32, -49, 5, -46, -28, -40, 45, -20, -37, -32, -58, -5, -73, -16, 70,
    -60, -56, -75, 64, -11, 25, -18, -45, -8, -61, 27, 58, 48, -34, 61, 57, -14, -67, -100, 24, 7, -3, -3, -6,
    -22, -58, -6, 30, 38, -34, 7, 36, -11, -15, -127, 5, -9, 10, 0, 2, -6, -24, 38, -14, -14, 13, -34, -57,
    -10, 3, 65, -39, 49, 24, -26, 5, -10, 2, 35, 81, 32, -2, -92, 20, 28, -13, 49, 9, -2, 9, -41, 1, 17, -19,
    41, -21, 27, 14, -37, 21, 28, -9, -25, -21, -11, 8, 6, -28, 40, 1, -78, 0, -32, -19, 6, -15, -12, -12, 23,
    -12, -14, -61, 11, 31, 20, 41, -53, -25, 0, -63, -17, 31, 3, 9, -14, -23, 1, -17, -39, 11, 20, -16, -1,
    -74, -21, -5, 45, -28, 16, 7, -4, -17, -25, 16, 43, 2, -26, -49, 8, 41, 45, -50, 35, -1, -38, -22, -122,
    18, 21, 12, 58, -7, 40, -20, -14, 2, -11, 9, 9, 47, -9, 15, -36, 59, -23, -1, 91, 56, -7, 38, -38, -39,
    -4, -11, -21, -3, 39, 56, -3, -37, 0, -2, -82, 52, -15, -26, 57, 11, 13, -38, -19, -4, -1, 14, 10, 36,
    -17, -17, -22, 6, 42, 6, 7, -61, 1, 21, -34, -10, 22, 62, 37, -7, 2, -23, -2, 67, -20, 48, 1, -62, 21, 8,
    -41, -30, 24, 53, 25, -27, 33, -11, -127, 14, 18, -61, 75, 52, 36, 54, -51, 31, 24, -41, 76, 22, -6, -15,
    -42, -2, 30, 4, 16, 18, 33, 67, -19, -26, -37, -20, 101, -32, -20, -31, -88, -1, -17, 30, -44, 26, 12,
    -44, -29, -18, -19, -29, 34, 16, -32, 15, 97, -16, 8, -31, 10, -51, -40, 24, 20, -20, -36, 50, -9, 9, 17,
    0, -73, 68, 13, -20, -114, -1, -79, -74, -21, -44, -28, 12, 16, -6, 48, 25, -120, 63, -7, -24, -32, 49,
    -11, -115, 0, 26, 33, -42, 17, -3, -46, -16, 108, -89, -33, -18, 43, 19, 38, 20, -74, 5, 22, 15, -21, -1,
    63, -74, 6, -30, 10, -90, 37, -19, -67, -15, -127, -53, -85, 83, 22, 28, -33, 4, -82, 3, -10, 0, -76, -30,
    -103, -76, -54, -60, -21, -5, -6, 10, -39, -33, 66, 36, -51, 111, 38, 6, 83, 47, -104, 9, 37, -65, 45, 45,
    22, -18, 69, -65, 23, -5, 94, -12, 113, 104, -106, 17, -22, -4, 41, 8, 51, 44, -46, -50, -4, -2, -13, -28,
    -13, 57, -9, -80, 25, 36, 55, -34, 18, 34, -95, -127, -86, -79, -3, -53, 22, 23, -36, 81, 66, -10, 38, 52,
    43, 16, -23, -104, 16, -40, 7, 16, 30, 42, -34, -4, 33, -117, -29, -9, -33, 0, 25, -17, 8, -15, -69, 33,
    21, -21, -57, -73, -34, -17, -121, -26, -20, 9, 2, -66, -48, 62, 19, -103, 30, 11, -53, 41, 50, 24, 55,
    47, -28, -21, 58, -4, 18, 43, -11, -46, 23, 12, -44, -16, 43, 7, 37, 12, -28, -19, 21, -31, -32, 42, -26,
    -65, 33, -55, -47, 27, -42, -3, -48, -35, -7, -4, -55, 39, -19, 30, -15, -2, -1, -36, -63, 6, -16, 8, 34,
    29, 0, -2, -18, 34, -29, -39, 52, 43, 15, 12, -4, -40, -5, -13, 58, -13, 16, -22, 21, -11, -2, -37, 7, 52,
    14, -12, -39, 48, -33, 2, -40, -1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_9_bias[16] = { /* 16 */
    -1021, 5507, 5544, -13053, 10172, 3150, 13022, 3876, 2347, -1690, 7730, 10620, 11587, -427, 10807, 12210,
};

static const int32_t conv_2d_9_multiplier[16] = { /* 16 */
    1366036688, 1533518225, 1471749873, 1627982327, 1353212553, 1136036855, 1977553623, 1631501851,
    1112295272, 1320524262, 1088022832, 1719164968, 2060461174, 1741005542, 1812144750, 1568170366,
};

static const int8_t conv_2d_9_shift[16] = { /* 16 */
    -9, -9, -9, -9, -10, -9, -10, -10, -8, -9, -9, -10, -10, -10, -10, -10,
};

static const conv_layer conv_2d_9_layer = {
    14, 14, 16, /* input: height, width, channels */
    14, 14, /* convolution: height, width */
    14, 14, 16, /* output: height, width, channels */
    3, 3, 1, 1, 1, 1, 1, 1, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -37, -128, 127, /* zero points, range of the output */
    conv_2d_9_weights, conv_2d_9_bias, conv_2d_9_multiplier, conv_2d_9_shift
};

static const pool_layer average_pool_2d_10_layer = {
    28, 28, 8, 14, 14, /* input, output */
    2, 2, 2, 2, 0, 0, /* window */
    -128, 127 /* range of the output */
};

static const int8_t conv_2d_11_weights[159] = { /* 16x1x1x8 */
    117, 127, 49, 53, 26, 68, -69, 127, 127, -15, 7, -19, 79, -28, 19, 67, 47, 68, 27, 56, 20, -35, -127, -20,
    10, -127, -36, 39, -110, 18, -110, 12, -87, 27, -26, 127, 125, 50, 38, -26, -11, 93, 17, -73, -1, 25,
    -127, -51, 127, -74, -17, -91, -108, 39, -121, -23, 65, -127, -9, 1, -86, 0, -51, 2, 83, 127, -23, -74,
    -35, 36, -75, -53, -28, -31, -53, -27, -103, -45, -90, 127, 127, -55, -65, -6, -4, 18, -49, -48, -87, -85,
    127, -112, -65, 1, 39, 86, -11, -14, -1, -105, -33, 127, -72, 8, -9, -19, 9, -42, -41, -28, 127, -4, 41,
    -56, -12, -16, -127, -29, -70, 96, -127, -44, 41, -125, -39, 36, 94, -112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_11_bias[16] = { /* 16 */
    -9100, -4185, -1648, 951, -2280, 1637, 1806, 2418, -4448, 472, -27, 2206, 2055, 320, 1871, 5228,
};

static const int32_t conv_2d_11_multiplier[16] = { /* 16 */
    1480145954, 1129807888, 1613137683, 1437207733, 1773318577, 1602482018, 1098611003, 1179530680,
    1830147139, 1188239403, 1950074147, 1915334249, 1464499450, 1613819683, 1925652131, 1205484460,
};

static const int8_t conv_2d_11_shift[16] = { /* 16 */
    -9, -7, -8, -8, -8, -7, -8, -7, -10, -8, -8, -8, -7, -8, -9, -8,
};

static const conv_layer conv_2d_11_layer = {
    14, 14, 8, /* input: height, width, channels */
    14, 14, /* convolution: height, width */
    14, 14, 16, /* output: height, width, channels */
    1, 1, 1, 1, 1, 1, 0, 0, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -76, -128, 127, /* zero points, range of the output */
    conv_2d_11_weights, conv_2d_11_bias, conv_2d_11_multiplier, conv_2d_11_shift
};

static const add_layer add_12_layer = {
    -76, 1694570831, -1, /* left: zero point, multiplier, shift */
    -37, 1073741824, 0, /* right */
    1, 1713026466, -18, -128, /* sign of the right, output */
    -128, 127, /* range of the output */
    {1, 1, 1, 14, 14, 16}, {0, 0, 0, 224, 16, 1}, {0, 0, 0, 224, 16, 1} /* shape, elements to the next of each dimension */
};

static const int8_t conv_2d_13_weights[2335] = { /* 16x3x3x16 */
    2, -77, 14, -32, -56, -43, 56, 51, -6, 13, 49, 64, 60, -52, 109, 127, -35, -68, -20, -13, 53, -34, 19, 0,
    -55, 22, -57, -29, 23, -12, 27, -20, -4, -9, 10, -40, 3, 76, 1, -73, -113, 21, -62, -36, 44, -100, -44,
    -93, 22, 7, -7, -47, 46, -59, 61, 21, 5, -52, 64, -79, 42, -19, 48, 44, 12, -11, -8, -41, 95, 12, 15, 0,
    -17, 11, -61, -125, -7, -23, 54, -28, 58, 33, 24, -46, 35, 1, -37, -53, 36, 13, -27, -84, -72, -78, -10,
    -50, 27, -9, -38, -15, 4, -92, -10, 36, -61, 23, -12, -19, 20, 63, 29, 26, 34, 33, -8, 48, 26, 36, 0, -1,
    49, 65, -93, -66, -50, -15, 94, -49, -1, 28, -9, -41, -12, -20, -6, -66, 58, 17, -30, -40, -49, -6, 13,
    -32, -118, 19, -2, 48, 101, -25, -8, -21, -49, -35, -29, -17, -55, 82, -19, -10, -1, -21, 20, -69, 2, -13,
    -21, 35, -53, -47, 32, -82, -41, 41, 23, -23, 45, -19, -26, -52, -56, -19, 9, 22, -12, 38, 15, 7, -13, 1,
    65, -25, -42, 51, 17, 81, -57, 13, -6, 43, -33, 89, 2, 123, -72, 18, 64, 12, -6, 3, -24, 6, 86, 1, -18,
    -24, 33, -50, 17, 1, -21, -28, -11, -27, 100, 59, -27, -16, -39, -28, -2, 13, 54, -7, 18, -75, -14, -123,
    52, -100, 46, 30, -48, 40, -27, 38, -10, 77, -18, 127, -4, 80, -8, -77, 47, 28, 20, -20, 31, 57, -6, -19,
    -18, -51, 36, 41, -11, 25, 2, 11, 61, 31, 111, 44, 45, 12, 34, -30, -8, -108, 37, -12, 1, -120, -13, -30,
    33, -31, -13, 23, -18, -22, 15, 18, 11, 3, 22, -7, 25, 15, -1, -11, -13, -30, -29, 19, 7, 49, 4, -5, 10,
    8, -2, -4, -4, 5, 24, -17, -22, -44, -33, -23, -15, 39, -2, 48, 33, -22, -3, -17, -18, -1, 96, -12, -32,
    -45, -35, -6, -3, 5, 24, -30, -13, -11, -8, -30, 0, 23, -6, 54, 6, 7, -9, -19, 14, 34, -7, -6, 16, 22,
    -14, -8, -23, -10, 83, 15, -3, 30, -14, -15, -12, 8, 7, -4, 55, 44, 5, -10, 8, -2, 127, 8, 8, 72, -26,
    -41, -17, -27, 10, 9, -4, -14, -21, -4, -3, 17, 2, -4, 37, 21, 0, -24, -14, 0, -19, -8, -5, 26, -6, 11, 2,
    -23, -15, -45, -11, -13, 23, 2, -4, -25, 13, -7, -7, 26, -13, 10, 5, 14, -60, -11, 1, 9, -14, -7, 46, -44,
    10, 7, 14, -49, -28, -3, -32, -23, -81, -23, 9, -49, -8, -66, -106, -44, -23, -23, 67, -6, 3, -9, -16, 35,
    46, 75, 7, 4, 32, -30, 9, 5, -48, 75, 67, -5, -19, -14, 82, -93, -8, 33, 5, 27, 43, 72, -11, 27, -14, 16,
    29, -65, 65, -41, -9, 14, 12, -51, 4, 0, -22, 10, 10, -26, 19, 14, 34, 24, -13, 3, -47, 120, 91, 48, -17,
    97, -9, 16, -11, -29, 27, 2, 2, 107, -60, 26, 21, 7, -69, -10, -17, -17, -29, -67, -85, 34, -36, -15, 27,
    -49, -25, -69, 34, 21, -4, -42, -59, 42, -38, 113, 115, -3, 15, 37, 43, -28, -55, 32, 8, 29, -38, -61, -9,
    -8, -23, 43, 2, 32, 50, -34, 4, -5, -81, 31, -45, 23, -7, -90, -30, -127, -34, -48, -3, 43, -4, 26, -69,
    5, -20, 35, -45, 21, 21, 31, 17, 15, -33, -18, -11, -14, 13, 3, 0, -18, 50, -17, -22, -5, 61, -12, 0, 25,
    0, -23, -18, 19, -42, 17, 40, 33, 41, -9, 36, -58, 8, -80, -46, -67, 50, -15, 16, 34, 20, 54, -24, 18,
    -12, 59, -45, 40, -19, 47, 12, -5, 18, 2, 18, 13, 40, 40, -14, -32, 56, 12, -50, -6, 19, 28, 28, 60, -20,
    6, -14, 9, 127, -13, 28, -43, 55, -60, -7, -74, 79, -3, -36, 31, -34, -22, -4, -35, -34, 79, 39, -8, -14,
    -4, -7, -1, 43, -1, -61, -90, -9, 26, -12, -24, 3, 34, 2, 0, -22, 10, -21, 3, 42, -18, -32, 12, -28, -7,
    -23, 52, 67, -20, 12, -23, -38, -10, 12, -70, 22, -27, 0, -6, 48, -10, -34, -77, 59, -32, -55, -20, 22,
    -40, 3, 40, -103, -31, -59, 49, -40, 6, -13, -59, 18, -97, -62, 11, 56, -44, 29, 27, -9, 27, -52, 113, 62,
    -97, -22, -9, 33, 0, 3, 17, 26, -7, 43, 2, 10, -2, 80, 39, 28, -33, 32, -43, -44, -2, -15, 12, -5, -36,
    62, -47, -22, -79, 7, -44, -43, 47, -1, -8, -52, -8, -33, -6, 28, 0, 32, 5, -9, -8, 50, -11, -2, -46, -3,
    34, -18, 33, -37, -4, -24, 46, -8, -19, 65, -62, 98, -28, 68, -47, 31, -59, 17, 91, 13, 6, -37, -24, 77,
    -71, -3, 8, -2, -34, -43, 3, -77, 1, -57, 21, 14, 3, -3, 43, 63, 17, 31, 127, 49, 27, 65, -66, -7, 13, 9,
    -15, -33, -14, 6, 117, -33, -76, 57, 9, 10, 11, 53, 34, -83, -5, -4, -76, -15, 14, -2, -13, 56, 56, -19,
    -5, -39, -68, 33, 29, 47, -19, -30, 127, 0, -5, 78, 11, -13, 24, -28, -30, -11, -40, 8, 32, 13, -27, -61,
    -49, -45, -16, -21, -18, -38, -2, -35, -12, -35, 26, -38, -15, -18, -17, -66, 109, 79, -12, -5, -1, -47,
    12, 57, -4, 21, -31, -12, 84, -7, -43, -5, 77, 20, -47, 35, 11, -35, 30, 41, -1, -9, -29, -5, -13, -41,
    -34, -14, -62, -77, -63, -29, -10, -2, 14, -23, 52, -14, 9, -36, -50, 43, 20, -34, 103, 14, 11, -33, -8,
    -80, 20, 47, 22, 39, -7, -5, 14, -47, -10, 8, -79, -11, 14, 20, 12, -52, 44, -4, 44, 32, 26, -32, -34, 10,
    -29, -51, -41, -44, 34, -49, 33, 5, -23, -46, 27, -12, 37, 5, 2, -12, 8, -29, 19, -12, 9, 15, -22, -51,
    88, 7, -34, -15, -6, -12, -42, 38, 37, 63, -21, -1, 11, -56, -15, -77, 33, 60, -12, 9, 11, -35, -57, 17,
    -8, 0, -39, -1, -26, -58, -8, 14, -56, 23, -20, -56, -42, -49, 63, 15, -15, 37, 127, 5, -5, 82, -49, -85,
    62, -20, -16, -10, -34, 33, 40, 91, -27, 61, -50, -42, 10, -35, -21, -110, -24, -39, 16, 10, 32, 8, -24,
    76, -40, -48, -48, -30, -41, -45, -21, -29, 33, -29, -29, -8, -2, -44, -42, -63, 66, 15, 89, 59, 7, -16,
    0, 44, 29, 34, -27, 83, -115, 35, 11, -9, 57, 0, -10, 40, 1, -24, -3, 19, 16, 3, -43, 33, -74, -10, 53,
    52, 23, -34, -22, -10, -20, -44, -54, -18, -18, -19, -65, -17, -17, 2, 63, 29, 6, -101, 111, 35, 125, -83,
    20, 0, -39, -41, 20, 46, 87, 9, -1, -37, -10, 10, -19, -24, -16, -77, -9, 6, 14, -26, 112, 63, -35, -73,
    -42, -59, -22, 0, -44, -40, -52, -37, -21, 24, 9, -47, 27, 63, -54, -20, 41, -62, 1, 18, 4, 37, -3, 6,
    -27, 22, 87, 32, 16, -19, 92, -5, 34, 2, 40, -6, 7, 12, -13, -17, -2, 22, 11, 1, 72, 50, -62, -48, 24, 20,
    23, -48, -16, 7, 19, -35, 35, 30, -30, -23, 24, 44, -23, -37, -21, -43, -13, 53, -47, -22, -48, 6, -42,
    -22, 125, -42, -39, -24, 15, 21, 4, 127, 37, 18, 82, -61, -24, -21, 5, -57, 15, -52, 0, -26, -68, 18, 30,
    35, 24, -52, -33, -30, 65, -29, 40, -30, 21, -28, 18, -59, 4, -78, -17, -30, 44, 21, -13, -9, -22, -47,
    -19, 2, 64, 5, -124, 30, -50, -42, -15, 11, 72, -19, -32, -24, 51, 69, 52, -42, -25, -20, -36, 64, 47, 42,
    -11, -43, 68, -46, -64, -25, -20, -21, 81, -70, -2, 75, 27, 22, 59, -67, -1, -5, -64, 22, 11, -11, -42,
    -32, -64, 48, -92, -77, -101, -46, 5, -19, 43, 25, -60, -44, -44, -11, -12, 46, 19, 19, -64, -60, -14, -2,
    26, 68, -23, -31, -69, -65, 8, -1, -3, -43, 43, -50, 47, 24, 50, -35, 22, 15, -26, 2, -67, 9, 1, -29, -38,
    87, -81, -11, -87, -50, -127, -31, 3, -3, 36, 39, -68, -40, -57, -6, -30, -35, -24, -31, -5, -6, 39, 0,
    19, 90, 3, -22, -108, -81, 29, -16, -53, 16, 37, -92, 33, 52, 66, -25, 22, 4, -87, 24, -69, 104, -92, -12,
    6, 39, -10, 64, -2, 100, 36, -82, 86, -2, -64, -47, 113, -35, -50, 6, -45, 99, -13, 61, 54, 14, -28, 48,
    5, 57, -75, -29, 31, -41, 28, -5, -99, 90, -79, 12, 115, 74, -19, 25, -51, -13, -44, 12, -104, 70, -117,
    -73, -25, 26, -28, 23, 36, -16, 81, -105, 63, -8, -18, -96, 45, -48, -31, 10, -4, -39, -5, 20, 61, 3, 44,
    52, -27, 53, -35, -61, 9, -65, 43, 48, -8, -74, -64, -3, 44, 24, 82, 48, 43, 20, -74, 13, -96, -74, -16,
    -33, 11, -23, 3, -29, -17, 36, -8, -22, 74, 43, -90, -20, 2, -26, 15, 32, 98, -9, -20, 8, 63, 40, -22, 77,
    79, 67, -50, -54, 21, -31, 5, 33, 71, -55, -32, 7, 127, 30, 95, 44, 111, -1, 36, 127, -51, 15, 60, -14,
    -4, 15, 24, -66, -104, -48, 1, -123, 36, -57, 12, 34, -56, -52, -5, 57, 39, 2, 31, 73, -51, 47, 41, 29,
    53, -15, 2, -8, 47, -12, -10, 49, 86, 10, 105, 51, 23, 31, -1, 79, -57, 27, 66, 20, 98, 27, 97, 39, -54,
    3, -32, -12, -85, 11, 19, -29, 30, -35, 67, -1, 13, 60, -8, 25, -25, 4, -22, -10, 7, 50, 41, -12, 26, -34,
    -35, -5, 8, -12, -18, 41, 74, -37, 59, 12, 1, -12, 38, 19, -43, 25, 5, 2, 75, -42, 21, -10, -33, -73, -26,
    -6, -38, -16, -49, -126, 35, -16, 93, 89, -8, 81, 4, -17, -44, -41, -2, -29, -12, -25, -97, -63, -13, 7,
    -18, 63, -57, -62, -57, 5, 0, -71, 19, 1, 10, 1, -36, 31, -51, -40, -27, -35, -12, -18, -10, -12, 19, 41,
    44, 20, 84, 8, 22, 39, -96, -119, 30, -54, 41, -47, -1, 23, 96, 9, 10, 0, 58, -45, 43, 57, -25, -86, 17,
    -1, 40, -78, 28, 8, 127, -49, -19, -43, 94, 29, 64, 41, 48, 62, -119, -53, 15, -65, -45, -16, -46, 78, 80,
    -9, 3, 18, -52, 14, -12, -5, -58, -6, 38, -22, -1, -12, 30, 27, -19, -23, -46, 20, 7, -19, 67, 60, -26,
    41, -13, -76, -6, -31, 81, -20, -4, -46, -81, -30, 42, -20, 51, 89, -83, -11, -13, 58, -13, 23, -85, 66,
    90, -24, -26, 45, -18, -18, 63, 85, -28, -25, -1, -1, 2, 11, -64, 24, -32, -33, 30, 7, 47, -41, 87, 127,
    -1, 5, -82, -17, 31, -9, -74, -15, -43, -65, 49, 18, 39, -66, -18, 7, 5, -127, -37, -48, -28, -14, -66, 0,
    0, -10, 18, -16, 6, -14, -62, -15, 14, 40, 20, -28, 49, 9, -9, -24, -25, -10, -36, -18, -2, 20, 26, 4, 4,
    0, 32, 4, 13, -19, -23, -26, -22, -19, -10, 19, 30, -41, 19, 2, -15, 11, -50, -45, 40, -3, -13, 11, -8,
    -16, -4, -29, -36, -20, -60, -28, 3, 27, 24, -30, 22, 21, 13, -27, -18, 9, 4, -3, 26, -1, 3, 33, 30, -65,
    48, -15, -20, -7, 8, 78, 4, -13, -5, -33, 36, -25, 17, -4, 15, 84, -40, 19, 19, -19, -72, -45, -6, -16,
    46, -42, -63, -35, -71, -53, -6, -124, 11, -19, -87, -1, 4, 18, 15, -6, 43, 18, 83, -43, 41, 48, -8, 2,
    11, -35, 3, 21, 69, 72, 20, -11, -51, 18, -6, -87, 35, 25, -41, -9, 65, 53, 52, 33, -20, -56, -29, 5, -36,
    79, -12, 63, -22, 42, -5, -12, 21, 4, 23, 59, 11, -57, 31, 38, -9, 9, 47, 33, 27, -47, 29, -24, -67, 57,
    -29, -5, -45, 0, -34, 30, -32, -45, -41, 11, 24, 4, 36, -3, 20, 39, -33, -16, 24, -54, -22, -27, 10, -5,
    19, 23, -14, -46, -37, 12, 12, 17, 7, -17, 16, -1, 13, -3, -26, -45, 14, -56, 92, 21, -12, -38, -46, 29,
    4, 7, -14, 19, -61, 4, -19, -90, -21, 19, 14, -36, -41, -32, -32, -36, -37, -3, 30, -46, 48, -13, 99, -18,
    -61, -65, -2, -32, -42, -55, -20, -53, -1, 5, -12, 69, -16, -37, 127, -41, -59, -59, 14, 7, -47, 20, 18,
    -67, 9, 20, -49, -48, -81, -65, 38, -15, -34, -8, -9, -6, -25, -37, -9, -30, -44, -37, 37, 17, 14, -21,
    -29, -65, 3, 50, 71, 14, -81, -18, -46, 81, -68, -13, 15, 27, -72, -20, 13, 23, 65, 8, 76, 72, -54, 25,
    -82, 125, -23, -5, -34, -35, -71, -1, 7, -53, -75, -35, -37, 26, 56, -16, -47, 9, -56, -25, 42, 1, 15, -1,
    -29, -2, -18, 5, -38, 19, -27, 9, -17, 63, -46, -39, -21, 58, 30, -10, 17, -2, 40, 29, -3, 1, -14, 6, -13,
    75, 13, -32, -48, -26, -16, 2, 34, 12, -33, 19, -22, 19, 13, 16, -19, -10, -39, -10, 9, -33, -24, -7,
    -120, -6, -7, -16, -70, -4, 24, -31, 35, -40, -19, 0, -22, 33, 12, -2, 50, 18, 9, 26, -34, -19, 29, -69,
    89, -48, 23, -2, 9, 24, 36, 43, 24, 42, 4, 127, 28, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_13_bias[16] = { /* 16 */
    3606, -6128, -3886, -1964, -1098, 994, 86, 1920, -6144, 10419, -10822, -806, -7617, 825, 46, -3344,
};

static const int32_t conv_2d_13_multiplier[16] = { /* 16 */
    1082464085, 1350630642, 1788112530, 1576401914, 1184653167, 1892355206, 1379028578, 1417437839,
    1158488968, 1773823119, 1600624958, 1749680453, 2008964780, 1793728710, 1384428675, 1341086374,
};

static const int8_t conv_2d_13_shift[16] = { /* 16 */
    -7, -7, -7, -7, -7, -8, -7, -7, -7, -8, -8, -8, -8, -7, -7, -7,
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
    39, -36, 22, 6, 14, 3, 16, 11, 41, 5, -100, 12, 62, 7, 27, -50, -66, -48, -34, 6, 19, -19, 15, 4, 5, 41,
    -30, 41, 46, -82, 9, -38, 18, -50, -79, -53, -47, -67, -127, -53, -29, 16, -17, -29, -10, -38, -8, 14, 33,
    -14, 25, -25, 7, -10, -68, 60, -1, 26, -18, 6, 7, 4, 47, -31, 9, -60, 37, 10, 22, -13, -81, 56, -15, 46,
    31, 2, 40, -78, -12, -9, 12, -74, 41, -4, 66, -38, -83, -3, -65, -15, -41, -7, -30, -45, 4, 1, 20, -36,
    44, -8, -2, -18, -62, 38, -49, -2, -24, -22, -29, 0, -24, -2, 25, -39, 9, 73, -38, -69, -55, 114, 29, 15,
    -14, 17, -1, -80, -48, -4, -4, -28, -23, 39, 20, -16, 22, 104, -20, -6, -67, 39, -68, -6, 20, -38, -39, 8,
    52, -52, 0, -1, -36, 104, -16, 32, 9, 16, -34, -16, 18, -48, -16, -49, 87, 9, 5, -20, -45, 27, -34, 30,
    40, -26, -3, -22, -11, -23, -9, -7, 127, -10, 2, -32, 6, 8, -63, -16, 61, -27, 19, 12, -4, 19, -25, 29,
    -4, -10, -3, 29, -20, 19, -2, 9, -20, -32, 27, 22, -11, -13, 3, -6, -13, 4, 9, -11, 8, 25, -12, -7, -15,
    -13, 32, -16, 9, -25, -8, -9, -34, 20, 9, 14, 5, 16, -37, 6, -16, 15, 46, 0, -5, -18, 21, -4, 33, 26, 13,
    14, 14, -7, 22, 37, -29, 1, 15, 34, 5, 19, 49, 2, -18, -17, 12, -9, 20, -12, 22, -28, -16, -44, 2, -5,
    -16, 1, -1, 12, -38, 19, 9, 13, 22, -15, 5, -8, 5, 28, 17, 16, -52, -38, -41, -19, -39, 45, 32, -63, 22,
    53, -6, -40, -25, 18, 38, 15, 27, -57, -48, 27, -62, -3, 6, 24, 7, 58, 11, 47, 19, 36, 114, 13, -67, 9,
    -22, -40, 5, -30, -31, -15, -12, -12, -42, 40, 47, -31, 42, -23, -4, 25, -52, 86, -52, -46, 25, -62, -9,
    -23, 88, -2, -40, -30, -1, -17, 48, -38, 22, 9, -60, -21, -6, 43, -46, -25, 1, -4, 11, -2, 9, 66, -67, 36,
    -42, 53, 23, 3, -1, 2, 42, -16, -60, 33, 27, -11, 16, 58, 16, 25, 28, 75, -30, -33, 33, -12, -19, 8, 54,
    49, -72, -41, -15, -12, -47, -10, 54, 34, -31, 4, 74, 48, -12, -27, -50, 46, -3, 43, -41, 127, -37, 68,
    12, 47, -1, 57, -1, -6, 21, 14, -14, 70, 14, -8, 34, 50, -26, 23, 86, -63, 18, -23, 7, 24, -47, -49, -36,
    61, 79, -11, 118, 22, 19, 49, 121, -49, 52, -35, -40, -30, 14, -29, 12, 70, 10, -28, 91, -69, -14, -7, 15,
    -82, 19, 25, 25, -56, 97, -27, 29, 1, -7, 21, 8, -50, 12, -24, 6, -94, 3, 5, 36, 72, -45, -33, -12, 44,
    62, 3, 17, -10, 5, 71, 45, -60, -12, 3, -4, 19, 4, 13, 13, 25, 12, -64, 13, -67, 8, 31, 25, 5, -59, 26,
    -19, -55, 96, 12, 13, -52, -4, -28, -15, -34, 38, -15, -39, -21, -2, 36, -28, 76, -15, -19, -8, 30, 77,
    49, -6, -50, -14, 20, 20, 52, -6, 6, -24, 48, -3, 11, 12, 20, -16, -33, -2, -66, 24, -49, 20, 127, -59,
    10, 21, -63, 36, 0, -38, -44, -66, -8, 40, -26, 59, -87, 29, -53, -36, 52, -56, 12, -45, -58, -78, -58,
    11, -47, -16, -51, -69, -54, -74, -46, -90, 53, 90, -10, 91, 29, -45, -82, -13, 45, -64, -13, -30, -66,
    -27, -12, -127, -13, -31, -11, -107, 61, -86, -23, -86, 68, -23, 3, -69, 5, 68, 18, -18, 74, -58, -77, 44,
    3, 20, -15, 40, 7, 50, -30, 15, -107, -7, -23, 19, 17, 40, -43, 48, 54, 38, -14, 56, 9, 1, -69, -3, -54,
    33, 6, 52, 42, -34, -65, -124, 21, -47, -41, -48, 20, 27, -39, -75, -3, 10, -7, -79, -28, -12, 1, 68, -62,
    -10, 66, -19, -52, 97, 69, -48, -36, -5, 66, -11, -31, -49, 25, 46, 43, -86, -29, 36, -36, 85, -10, -24,
    -76, 40, 6, 97, -21, 32, -85, -57, 31, -98, -70, 47, -27, 32, -100, -73, -52, -15, -32, -107, 2, -33, 6,
    -102, -31, -58, -8, -14, -63, -55, -49, 56, 71, 14, 19, -63, -67, 8, 15, -17, -11, -63, 59, -1, -24, -55,
    -28, -70, 6, 89, 40, -57, -39, -64, -16, -37, -10, -88, 56, -21, 4, -103, -51, -73, -3, -2, 7, -103, -35,
    -30, 40, -40, -34, 8, -64, -28, -57, -37, 0, 6, -7, 43, 54, -60, -50, -30, 18, -4, 14, -3, -18, -7, 7,
    -35, 41, -39, 15, 114, 88, -33, -7, -39, -23, -15, -29, -23, 13, 13, -6, -59, 35, -24, -4, 23, -38, -100,
    25, -66, 46, 34, 27, 26, -19, -25, -36, 58, -1, -95, -12, 34, 11, -42, 7, 19, 61, -35, -50, -72, 9, -19,
    6, 43, 41, -59, 88, 87, 93, -55, -9, 28, -3, 58, -66, -127, -63, 17, -72, 30, 32, -55, 89, 77, -5, -102,
    -61, -112, -35, -52, -43, 24, 78, -43, -84, 67, 52, 18, 0, 13, -56, -73, -66, -113, -12, -79, -56, -33,
    -82, -42, -85, 6, -9, 30, 5, -14, 42, -83, 51, -77, 20, -38, -28, 41, 4, 76, -15, 45, -27, 28, 11, -2, 63,
    16, -67, 15, 9, -71, -95, -44, 16, 4, -110, 32, 6, 106, -28, -29, -22, -11, -61, -75, 38, -51, -67, 33,
    -93, -12, -40, 21, -21, 44, -6, 23, -38, -82, 40, -127, 23, -45, 2, 22, 8, 18, -103, 75, 0, -45, 36, -35,
    57, -16, -64, 115, 76, 32, -41, -49, -72, 15, -64, -50, 54, 76, 1, 2, -15, 9, -67, -21, -28, 27, 58, 75,
    -103, -3, -15, 19, -91, 16, -1, 12, -48, -8, 37, -116, -25, -33, 80, -24, -50, 21, -92, -17, -51, -105,
    26, 2, -31, -4, 55, -10, -54, -20, 20, -30, 1, 58, -57, 45, 82, -92, -29, -99, -31, 2, -34, -36, 63, -17,
    6, -56, 91, 30, 89, 45, 44, -50, -99, -37, 33, -108, -100, -66, -29, 40, -35, -45, 57, 42, -69, 12, -75,
    5, -62, 36, -21, -81, 23, -23, -21, -16, 18, 55, 35, 13, 17, 69, 41, -108, 23, -38, 11, -54, -50, -9, 93,
    -24, -50, -41, 83, -26, 114, 34, 62, -65, -8, -16, -33, -79, -60, -51, -55, 34, -37, -87, 31, -9, -46, 2,
    -49, -12, -15, 63, 22, 13, -8, 87, -39, 117, 60, 24, 40, 73, 27, 21, -10, -61, 40, 32, 65, 44, -12, 79,
    30, 78, -1, -10, 54, -30, 91, -15, 58, -35, 7, 27, -50, 37, -49, -21, -127, 36, 15, -45, -12, -87, -62,
    -25, -29, -19, -21, -6, 53, -35, -20, -46, 59, 59, 7, 24, 31, 30, -7, -69, -16, -21, 54, 25, 44, -6, 12,
    -103, 76, 17, 55, -51, 1, 30, 7, -29, 48, -12, -37, 20, -35, 5, 5, 38, -8, 77, 19, 12, -46, -55, -17, -16,
    -13, -85, -38, 14, 19, 31, 19, 57, 23, 26, 0, -23, -9, 24, -20, -33, 7, -47, -9, -25, -16, 18, 29, 85,
    -16, 15, -74, -31, -45, -4, 36, 4, 7, 27, -45, 11, -67, -62, 11, 87, -30, 64, 10, 55, -39, -95, 6, 1, -12,
    -75, -17, 23, -26, 127, 76, 21, -78, -55, -18, -23, -16, -65, -2, 28, -42, -10, -4, -60, -11, -7, 84, -7,
    -13, -24, -23, -44, -49, -68, 13, -8, 2, 126, 103, -40, -29, -82, -13, -17, -8, 49, -3, 34, -59, -65, -58,
    -19, -34, 46, 51, 127, 1, 48, -2, 1, -33, -11, -13, 83, 7, 4, -14, 35, -57, -5, 37, 71, -66, 6, -10, -89,
    -56, -18, 50, 11, -16, -20, -57, -35, -41, 7, 20, -80, -55, 39, 6, -46, 0, 32, 32, -66, 13, 47, -90, 55,
    -7, -4, 8, 11, -26, -15, 34, -30, -12, -52, 24, 67, 3, 5, -17, 5, -17, 23, 29, -15, -39, -23, -31, -39,
    -17, -19, 9, -40, 0, -20, -35, -12, -1, 18, -13, -24, 14, -30, -10, -70, 3, -23, -22, -72, -17, -14, -62,
    41, 13, 25, -46, -9, -27, -19, -9, -38, 26, -13, 19, -17, 42, 33, -27, -50, -21, -7, -54, -32, -55, 7,
    -20, 21, 34, -7, -28, -4, -13, 14, -20, -53, -1, 3, -29, 11, 48, 12, 21, -24, 6, -14, -44, -14, 30, -49,
    -30, 9, 37, -29, -33, -38, -5, -13, 14, -73, -58, 37, -25, 22, -1, -44, -116, -9, 28, -3, 9, -18, -43,
    -12, -15, 30, 85, 57, 117, -15, 41, -7, -5, -12, 73, -15, 55, -16, -24, -44, 68, -17, -10, -105, 55, 32,
    -64, -3, 36, -7, 30, -16, -30, -41, 36, -30, 40, -2, -28, 127, 35, -45, 49, -36, -9, -24, 67, -23, -51,
    36, -21, 13, 18, -26, -23, 45, 24, 99, 12, 9, 18, 0, 48, -27, -8, 49, -10, 11, -1, 5, 7, 0, -44, 23, -4,
    35, -14, 19, -38, 24, -10, 24, 13, -13, 37, 56, 21, 40, 23, 4, 48, -83, 15, -13, 109, 23, 23, 51, -13,
    -40, 22, -4, -85, -65, -74, 8, -15, 17, -10, -19, -38, 36, -59, -13, 5, -27, -10, -33, -8, 43, -58, -45,
    76, 29, -19, -33, -38, 89, -22, 39, -53, 43, -52, 36, 45, -11, 23, -30, 63, 0, -8, -21, 63, -8, 50, 87,
    -50, 39, -12, -17, -76, 15, -12, 3, -32, -58, 9, -42, 64, 39, 35, -71, 20, 3, 48, 33, -27, -58, -70, -40,
    -8, -59, 38, -127, -49, 46, 21, -48, -117, 32, -10, 23, -11, -84, 52, -15, -61, -44, 55, 66, 40, 60, 47,
    -67, 30, -25, 91, -62, -95, -4, 30, 53, -49, -23, 11, 101, 16, 122, -33, -110, 53, -23, 44, 31, 18, 28,
    -31, 16, -16, 2, -13, -11, -98, 59, 24, -8, -80, -8, 43, -32, -28, -75, 37, -19, -115, -18, 46, -66, -7,
    30, 25, -39, 13, 48, 107, -10, -10, 29, 54, 42, -1, -31, -61, 4, -1, 10, -38, -29, 16, 19, 21, -2, 69, 81,
    101, 47, 30, -12, -1, -101, -18, 31, -8, -2, -82, 37, 6, -10, -78, -23, -11, 14, -1, -21, 35, 47, -22, 77,
    -20, 22, -13, -7, 16, -87, -60, -19, 1, 41, 52, -10, -1, 75, -23, 22, 6, 52, -74, 21, 50, -67, -24, 19,
    70, 38, -34, -44, -9, -49, -21, -34, 7, -53, -42, 76, -28, 32, -54, -127, 7, -36, 41, 72, -6, 57, -45, 25,
    -45, 2, 13, 9, -22, -15, 62, -59, -31, 20, 46, 17, -5, 90, 12, 17, -21, 41, 21, -86, 48, -115, 15, 18,
    -31, 103, -28, -59, 1, 23, -15, -58, -33, -82, 26, -5, -37, 32, -6, -46, -1, -79, -36, 62, -24, -30, -113,
    36, -24, 38, 60, -68, 23, -20, 101, -17, -2, -44, 13, -51, 44, 16, 1, 39, -56, 59, 42, -81, 11, -62, 11,
    -29, -44, 56, -26, -73, 15, 11, -18, -27, -51, 76, -3, 22, 7, -111, -4, 31, -29, -69, 94, -11, 8, -1, -30,
    55, -7, 32, 29, 51, 42, -72, -17, 60, -25, -17, 127, -52, 50, -17, -13, -47, -95, 1, -53, 76, 16, 42, -6,
    84, 3, -26, 37, -51, -18, -33, 19, -35, -56, -5, -66, 35, 30, -27, -17, 8, 26, 5, -21, 64, -16, -23, -66,
    25, 35, -15, -8, -17, 14, -71, 1, 52, 27, 3, 59, 16, -28, -28, 1, 1, -43, -1, -23, -78, -73, -39, -21, 81,
    7, -26, 5, -39, -48, -9, 17, -26, -28, -70, -25, 21, -49, -13, 4, 43, 39, 27, -91, 73, -61, 44, -32, -38,
    34, -61, 40, -68, -34, 10, 27, 27, 25, -28, -33, -14, -62, 12, 24, 35, -17, -33, 11, -122, -76, -16, -56,
    0, -15, -54, -62, -51, -53, 35, -19, -42, -4, -127, 55, -27, -47, -37, 45, 26, -16, -32, -18, -28, -38,
    -40, -4, -57, -33, -68, -44, 53, -6, 0, 57, 34, 47, 11, -29, -7, 6, 27, -36, -21, 33, -29, -60, 42, -13,
    -30, 18, 72, -15, 41, -31, -13, -32, 55, -19, 32, 22, -19, -8, -82, -2, -20, -21, -27, -28, -52, -24, -21,
    48, -55, 28, -80, -20, -28, -25, -9, -2, -28, -13, 10, -40, -28, -41, -17, -23, 32, -7, -47, -4, -10, 2,
    -4, -19, -51, -30, 47, 3, -6, -11, -55, -62, 41, 31, 12, -47, 93, 7, -24, 74, 90, -51, -24, 48, 61, -38,
    34, 94, -85, 0, 30, 64, -3, -33, -38, 29, -25, -31, -6, 23, 25, 40, 67, -8, 7, 37, -17, 30, 0, 2, -73,
    -24, -27, -46, 6, 24, 0, 34, -65, -60, 46, 62, -29, -43, 31, -16, 38, -3, -13, -42, -8, 29, -17, 3, 1,
    -22, 38, 27, -29, -58, -9, -9, 15, -6, 22, -23, -8, 1, 20, -16, -53, 1, 2, 26, 30, -2, 41, 13, -22, -15,
    32, -15, -16, 13, -33, 7, -84, -8, -26, -10, 18, 68, 12, -36, -10, -20, -25, 21, -47, 21, 3, -14, 11, 0,
    -35, 19, -41, 30, 3, 11, -23, -42, 19, 34, -41, -12, -5, -41, -47, -9, -32, -2, 11, 76, 39, 32, -21, -42,
    32, 33, 19, -29, -51, -31, -50, -36, -34, -23, 15, 127, 4, -19, -43, -3, -31, 0, -41, 1, 34, -31, 14, 3,
    -42, 15, -10, 44, -26, -32, -53, -3, 29, 23, 16, -30, 14, -35, 12, 9, -39, 27, 7, 47, -20, -21, 0, -21,
    58, -3, 23, -18, 5, -45, -6, 3, -24, -8, 48, 81, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_14_bias[16] = { /* 16 */
    10057, -5051, -6594, 2813, 9514, 12730, 22782, 6234, 363, 9322, -7217, -5986, 5288, 8227, 2854, -2721,
};

static const int32_t conv_2d_14_multiplier[16] = { /* 16 */
    1549585812, 1576863853, 1304415484, 1980198474, 1658841967, 1088935479, 1912834194, 1795677856,
    1210688440, 1760552477, 1429137953, 1211376946, 2008775430, 1928072651, 1438561146, 1304330946,
};

static const int8_t conv_2d_14_shift[16] = { /* 16 */
    -10, -9, -9, -11, -10, -10, -10, -11, -9, -9, -9, -10, -10, -10, -9, -9,
};

static const conv_layer conv_2d_14_layer = {
    14, 14, 16, /* input: height, width, channels */
    14, 14, /* convolution: height, width */
    14, 14, 16, /* output: height, width, channels */
    3, 3, 1, 1, 1, 1, 1, 1, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -37, -128, 127, /* zero points, range of the output */
    conv_2d_14_weights, conv_2d_14_bias, conv_2d_14_multiplier, conv_2d_14_shift
};

static const add_layer add_15_layer = {
    -128, 1634392336, -1, /* left: zero point, multiplier, shift */
    -37, 1073741824, 0, /* right */
    1, 1667664791, -18, -128, /* sign of the right, output */
    -128, 127, /* range of the output */
    {1, 1, 1, 14, 14, 16}, {0, 0, 0, 224, 16, 1}, {0, 0, 0, 224, 16, 1} /* shape, elements to the next of each dimension */
};

static const int8_t conv_2d_16_weights[2335] = { /* 16x3x3x16 */
    22, 5, -70, -69, -7, -43, 19, -23, 75, -44, 127, 114, 29, -76, 28, 100, -10, -25, 70, 24, 5, -4, 1, 10,
    -47, -21, 17, 30, 43, 13, 1, 12, -32, 3, -26, 69, -41, -15, -27, 56, -47, 86, -61, -16, -4, 64, -29, -32,
    31, -25, -31, -65, 7, -52, -41, -81, -26, -61, -9, 114, -3, -29, 20, 45, -30, -15, 79, -28, 30, 10, -27,
    -47, -13, 51, 6, 22, 8, 11, -48, -12, -4, -16, -19, 31, -27, -1, 24, 20, -37, 72, 1, -40, -15, 31, 5, -55,
    22, -30, 71, -64, 25, -46, -50, -65, -48, -47, 12, 54, -4, -24, -36, -5, -34, 37, 33, -49, 50, 18, 21,
    -28, -2, 0, 24, -8, 14, -59, -47, -2, 11, -13, -37, 44, 1, -27, 60, 5, -70, 38, -4, -53, -22, 12, 46, -9,
    -34, -28, 43, 27, 81, -60, -116, -66, 7, 49, -78, -23, 34, 30, 24, 64, -22, -30, -41, -10, 85, 17, 24,
    -30, -71, -39, -14, 32, 90, 25, -23, -17, -80, 3, -73, -27, -60, -18, 114, 57, -88, -27, -14, -19, -30,
    -49, 48, -34, 35, 72, 72, 21, -65, -52, 9, 27, -37, 72, -43, 85, -86, -36, 79, 29, -25, -29, -59, 4, 30,
    -5, -2, -36, -13, -82, -19, 103, -45, 5, 23, -7, 8, -28, 40, -64, 65, 20, 75, -31, -63, -63, -10, -127,
    98, -35, -27, -2, -5, -29, -74, -67, -37, -7, 56, -12, 25, -35, 7, 74, -35, -71, 41, -31, -13, 70, 48, 50,
    -81, -55, -104, -8, 28, -55, 18, -4, -13, -12, 28, -51, 27, 55, 13, -10, -26, -93, -54, 24, 29, -22, 45,
    -47, -37, -38, -67, -33, -56, -61, 23, -42, -3, 68, -54, -33, -40, 0, 50, -7, -20, -48, 63, -64, 12, 1,
    -15, -65, -4, 48, 5, -61, 24, -42, -21, 56, -7, -28, -35, -52, 1, -13, -16, -40, 70, -8, 27, -44, -57, 3,
    -65, 6, -24, -69, -15, -12, -50, 6, -35, -30, -42, 127, -63, -18, 14, -29, 83, 8, -55, -9, 21, -58, 42,
    43, -49, 5, 37, 65, -56, -45, 91, -39, -44, 76, 36, 2, -56, -6, 35, 46, -80, -32, 81, 14, -19, -11, -15,
    1, 15, -11, 27, -74, -18, 18, -82, -76, -39, -59, -24, -54, -38, -15, -79, -38, 2, -37, 11, 20, -59, -40,
    -18, 12, -67, 32, -42, -10, -28, -30, 6, -73, -30, 15, 62, 37, -4, 1, -71, -5, -118, 42, -24, -33, -41,
    -29, -46, -61, 19, -32, 48, 18, 13, 51, -2, -4, -50, 4, -27, -16, 27, -16, -3, 95, 18, 3, -14, 27, -30,
    24, 5, 4, 16, -11, -10, -7, -6, -2, -64, -23, 14, -52, -7, -18, -8, 56, -13, -7, 43, 35, -45, 31, -50, 63,
    -82, -127, -7, -103, 16, 29, 1, -5, -3, 12, -34, 19, -16, 2, 30, -12, -14, 64, -47, -10, 7, -4, -62, -10,
    -1, -40, 11, -8, -6, 29, -5, -1, -34, -67, -24, -56, 7, -11, -37, 34, -16, -45, -2, 20, -37, 81, -68, 24,
    -73, -49, -36, -78, 0, 39, -21, -38, -2, -2, -68, 35, 21, -9, 87, -43, -70, -3, -52, -16, 5, -39, -13, -9,
    17, -38, 4, -1, 17, 24, 17, 14, -85, -84, -32, -35, 34, -17, -59, 35, 76, 26, -15, -6, -34, -11, -47, 22,
    -3, 5, 16, -63, 28, -3, -8, 13, -38, -40, 66, 43, -84, -51, 24, 60, -28, 28, -71, 57, 37, 3, -26, -64, -8,
    -63, -53, 46, -2, -11, -41, -19, -52, 63, -52, -5, -2, 9, 12, -7, -31, -86, -12, -17, -26, 22, -12, 13,
    58, 30, 0, -103, -21, 4, -32, 104, -43, -29, 7, 7, -31, -31, 4, 4, 2, 44, -62, 36, 68, 34, -32, -36, 95,
    -40, -34, -30, 9, -25, -36, -40, -54, 39, -18, -10, 30, -13, 11, 14, -20, -39, 36, -33, -2, 17, -49, 10,
    61, -13, -6, -15, -23, -19, -24, 79, -64, -18, 13, -91, 28, -21, -50, 6, 84, 24, -38, 55, 54, -38, -46,
    -16, 119, 18, 53, -63, 45, -52, -27, -86, -35, 1, 19, -10, 5, -90, 13, -18, -26, 42, 127, -9, 47, -16,
    -80, 30, -8, -2, -6, -15, -43, -31, 17, -9, -24, 40, 10, 5, 9, -10, -67, 7, -29, -2, -17, 11, 1, 4, 28,
    -39, 13, 8, 24, 5, -42, -44, -28, 0, -44, -37, -38, -22, -27, 89, 13, -7, 3, 25, -64, -14, -18, -13, 35,
    -127, -3, 13, -30, -7, -24, -52, 25, 31, -43, -10, -14, 3, 13, 15, -72, 39, -28, -49, -34, -38, 25, 31,
    -10, -24, 28, 16, 11, 33, -63, 3, 17, 31, 28, -16, -9, -38, 34, 35, -1, -62, -8, 3, -42, -20, 15, 3, 38,
    -59, -21, -21, 27, -21, -30, -56, -5, -1, -78, 13, 29, 12, 1, 30, -64, 34, 2, -54, -2, -2, 3, 37, -1, 8,
    4, 35, -60, 41, -38, 1, 24, -9, 92, -6, -9, 15, 25, 28, 5, -38, 41, 21, 55, -50, 56, 4, 32, -36, -36, 21,
    3, -20, -62, -61, -31, -22, -1, 27, 10, -75, -32, 62, -44, 37, 12, -30, -25, -89, 29, -16, -34, -55, 28,
    49, 28, -37, -18, -3, -32, -8, 26, -6, 11, -46, 71, -26, -49, -29, 22, -22, 15, -35, 18, -17, -2, 37, 27,
    -59, 9, 11, -29, 5, -121, 40, 14, 39, -9, -55, 22, -1, -62, -10, 50, -78, 40, -41, 35, 1, 127, -53, -16,
    28, -32, -24, 19, 5, -29, 25, -12, -59, 30, 77, 8, -3, 22, -50, 28, -7, -45, -1, 47, 22, 4, 39, -13, -39,
    2, 39, 12, 52, -104, 20, -8, -49, -34, -51, 60, -44, 12, 57, -4, -47, 21, 58, -16, -2, 19, -15, -29, -35,
    -20, -7, -23, 18, 6, 80, -11, 4, -45, 42, 38, -91, 25, -28, -16, 21, -73, 20, -24, 36, -3, 69, 49, 3, 5,
    35, 79, -4, 26, -5, 21, -12, -36, 11, -44, -5, -1, 53, 7, -53, 50, 58, -40, 11, 88, -10, 25, -28, -15,
    -27, -19, 27, -50, -22, 29, -20, -127, 33, -17, -19, -41, -4, 13, 7, 21, -80, 46, 5, -27, -49, 0, -51,
    -56, -69, 2, -21, 6, -16, 30, -82, -18, -25, -47, -56, 32, 32, 17, 5, -22, 48, 30, 6, 47, -3, 23, -80,
    -21, -19, -43, -10, 9, -3, -27, -6, -90, 7, 17, 44, -28, -2, 2, -19, 10, -6, 53, -16, 3, -1, -15, 5, -77,
    -62, -45, -40, -5, 19, 23, -40, -33, -11, 14, -40, -17, 14, -24, -43, -19, 64, 69, -35, 24, -65, 11, -45,
    10, 36, 1, -22, -41, 4, -29, -12, -38, -15, 38, 0, -43, -30, -19, 38, 66, 40, 45, 16, 14, 48, 42, 16, -17,
    -30, 39, -68, -8, 24, 52, 50, 35, -60, 53, -26, -67, -27, -37, 6, -26, 8, -19, -43, -59, -34, 50, 49, 19,
    -15, 28, -83, -53, 20, -25, 6, -25, -18, -11, 20, -58, -8, -19, 14, -122, -40, 33, -73, 58, -28, -58, 56,
    -115, 49, 102, 51, 9, 9, 57, 40, 34, -14, -35, 4, -42, -69, -52, -37, -20, -67, 1, -57, 60, -44, 26, 118,
    23, 15, -45, -17, -63, 6, 5, -48, -16, -31, -82, -18, 17, -54, -60, -8, -27, -41, -36, -39, 5, 25, 2, 15,
    -58, 9, -70, -16, -13, 8, 67, -18, -56, 62, -62, 54, 50, -23, 6, -47, -10, -33, 113, -97, 127, -79, -29,
    13, 94, 53, 2, 102, -63, 26, -5, -87, -3, -35, 2, 5, -71, -44, -53, -97, 38, -7, -48, -20, 70, 6, 26, -25,
    32, -10, -45, -10, -77, 4, -34, -31, 46, -11, 1, 6, 46, 18, 26, -26, -2, -30, -45, 16, 10, -93, 17, -77,
    -46, 30, -35, 29, -76, 28, -5, -66, -60, -36, -31, 96, 54, -61, -39, -46, -64, -34, -54, 47, -28, -118, 2,
    45, 13, -57, -42, -28, 3, -11, 42, -12, 45, 17, 32, 10, 79, 19, 88, -37, -29, -68, 95, -55, -56, -57, 98,
    17, -1, 38, 5, 5, -54, 63, -7, -57, -106, 37, 41, 84, 67, -38, -3, -33, -38, -58, -29, -19, 15, -74, -7,
    87, 24, 2, -5, 54, 80, -11, 14, 35, -6, -2, 18, -15, 43, -101, 31, -7, -80, -54, 54, -104, -127, -22, 71,
    73, 87, 20, 10, -52, -67, -1, -32, -13, -98, 55, 7, 28, -13, 1, -72, -1, 72, -18, 14, -78, 21, -74, -93,
    95, -23, 78, 34, -14, 27, -41, -33, 11, -63, -33, -53, 20, -35, -22, -56, 8, -41, 29, -21, -78, 124, -58,
    -8, 29, -18, -25, 27, 10, -33, -61, 21, -10, -28, -11, -20, -85, -45, -127, 70, -27, 24, -12, 53, -45,
    -32, 3, 7, -46, 87, 82, -5, -25, 28, 21, -8, -65, -37, -38, -42, -59, -39, -45, -16, 52, -65, -14, -35,
    13, 70, 28, 20, -21, -10, 26, -27, -39, 19, 8, 31, -27, -8, 24, -18, 29, 0, -45, 40, -8, -12, 33, 37, -19,
    -43, 10, -48, -61, -3, -8, -52, 4, 5, 82, -9, -19, -27, 3, -11, -48, 19, -21, 10, -22, -39, -31, 82, -31,
    -72, -14, 41, -18, -52, 24, -11, -38, 38, 26, -9, -57, 18, 0, 22, 41, -73, -36, 11, 62, 16, -32, 4, 24,
    -48, 0, 10, -18, 9, -46, -86, -55, 0, 122, 48, 46, -88, -24, -56, -32, 11, -8, 50, -9, -22, -22, 14, -62,
    -22, 98, -70, 22, 68, -12, 86, 119, -103, -43, -50, -22, 14, -85, 3, -34, -45, 127, -5, -16, 26, 58, 88,
    -108, 59, 66, -16, -48, 100, -3, -62, -42, -1, 18, 42, -113, -67, -16, -37, -55, 65, -40, 32, 9, -27, -25,
    13, 42, -56, -45, -50, -25, 47, -14, 72, 68, -95, -55, -74, 19, -40, -19, -26, 3, -29, -3, -21, -33, -3,
    35, 89, -20, 64, 91, -99, -45, 41, 13, -47, -80, 22, -38, -10, -94, -80, -22, -35, 23, 40, -23, -3, -11,
    -96, -30, 65, 34, -92, 11, -70, -83, 96, 20, 54, 66, -78, 24, -26, -14, -48, -18, -1, 84, -43, 106, -1,
    17, -82, 39, 39, -10, 55, 69, -17, -65, 0, -92, 14, -9, 28, 8, -10, -19, -26, 43, 1, 6, -4, -32, -36, -34,
    45, -5, 60, 40, -26, 84, 24, -39, -60, -34, 38, -35, 20, -18, -43, 50, -11, -20, -81, -79, -22, 37, 38,
    -54, -12, -27, -12, -2, -20, 37, 34, 14, -36, -21, 40, -43, -48, -11, 13, -54, -19, -8, 20, -23, -61, -80,
    -63, 84, -45, 40, -100, 37, -40, 36, -7, -72, -54, -21, 3, -43, 36, -57, 35, 13, 1, -26, -60, -42, 8, -28,
    -8, -24, -14, 25, -49, -28, 16, 23, 93, -65, 2, 15, 95, -21, 2, -38, -2, -127, -57, 35, -27, -17, -58,
    -60, 1, 78, -66, 34, -59, 14, -42, -48, -47, -58, -52, -33, 42, -21, 83, -34, 57, -83, 18, -15, 32, -42,
    4, -59, -64, 11, -8, -4, 16, -42, 23, 26, 75, -109, 85, -22, 48, -48, 94, -24, 17, 30, -1, 38, -16, -50,
    -65, 98, 14, -91, -52, 27, 9, -5, -7, -84, 45, -28, -19, -51, -57, -36, 96, 14, 13, -21, -3, -8, 13, 36,
    -29, -21, -27, -79, 32, -34, -127, -21, 28, 25, -32, 114, 52, -46, -43, 0, 79, 46, 34, -10, -52, 42, -33,
    -12, -56, 68, 26, -63, 28, 20, 44, 14, 33, -44, 57, -30, -56, -26, 68, 16, 52, 19, 7, -24, -19, -40, 6,
    -22, -27, -44, 6, -89, 36, -52, -67, 39, 30, 62, -53, 72, 4, -71, -74, -39, 57, -24, -4, 36, -18, 46, -25,
    1, -26, 72, 83, -41, 15, 1, 18, 25, 45, -11, 4, 16, -85, -21, 77, -1, 42, 25, 7, -4, -29, -44, -58, -12,
    -41, -65, -18, -28, 0, -71, 44, 4, 33, 51, -19, 40, -36, -43, -68, -46, -38, -25, 13, -50, 51, -46, 19, 8,
    -29, 33, -57, 28, -9, -77, -11, -3, -26, 25, 9, -28, 74, -34, -58, 37, 68, 17, -10, -23, 9, 26, -4, 22,
    -6, 53, 62, -41, 14, -68, 8, -7, 26, -47, 18, -52, 1, 12, -61, -20, -31, -17, 37, 8, 67, -38, 8, 4, -37,
    -44, -29, 27, -16, -62, -28, -55, 66, 45, -7, 35, -26, 10, 8, 1, 34, -23, 32, -1, -29, 61, 21, 11, 0, 20,
    -3, -6, 2, -26, 1, 15, -2, 4, -19, -5, -31, 20, 24, 10, -53, 16, 8, -5, -41, -47, 24, -4, 12, -27, 1, -20,
    -3, 58, -9, -60, 105, -32, -18, 5, -32, 15, -11, 16, -9, 18, -29, 43, -20, 32, 11, -29, 53, -54, -20, 58,
    -23, 6, -35, 39, -70, 55, -29, 127, -27, -1, 56, -41, 8, 0, 62, -54, 2, 20, 12, -7, 77, 4, 102, -21, -45,
    3, 34, 80, 12, -20, 35, -6, 13, -58, 9, -4, 2, -35, -2, -29, -16, 37, 22, -46, -4, 25, -10, 22, -40, -26,
    45, 38, -37, -47, -52, 39, -36, -3, -5, -117, 24, 45, 0, -18, 13, 73, -24, -31, 83, 6, 18, 7, -51, 15, 58,
    76, -46, -22, 17, -10, 13, -9, -11, 3, -14, -40, -85, 7, -4, 50, -48, -8, -2, -42, 32, 29, 25, 10, 41, -4,
    -38, -15, -70, 55, 12, -57, -17, -127, 77, -15, -56, 49, -50, 75, -37, 34, 43, 20, -58, 13, -45, 11, 41,
    38, -61, 19, -21, 66, 23, -4, -18, -2, 12, -49, -53, 50, 9, -21, -94, -22, -80, -10, 4, 65, 26, 38, -10,
    -3, -37, -21, -50, 20, -8, -21, -1, -76, 97, -7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_16_bias[16] = { /* 16 */
    -1978, 5168, 13099, 8140, 3398, 2541, -3701, 6145, 8093, 748, 9592, -2941, 6297, 1654, -3952, -4866,
};

static const int32_t conv_2d_16_multiplier[16] = { /* 16 */
    1660263069, 1902632353, 1663325974, 1677089364, 1758803542, 1210810856, 1960410415, 2003579414,
    1741875470, 1583027146, 1091097472, 1260631416, 1844944282, 1248664631, 1322853986, 1096291100,
};

static const int8_t conv_2d_16_shift[16] = { /* 16 */
    -8, -8, -8, -8, -8, -7, -8, -8, -8, -8, -7, -8, -8, -8, -7, -7,
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
    18, 23, 5, -11, 48, -52, -28, -32, -41, -31, -47, 27, -2, 17, -15, -42, -27, 5, -35, 21, 49, -35, -18,
    -13, -61, -17, 48, 12, 13, 15, -8, -59, -75, -46, -6, 113, 89, 52, -8, -14, -59, 4, 19, -20, 37, -2, -4,
    -9, 19, -18, 53, -14, 44, -23, 15, 43, 29, 28, 23, -46, 27, -33, -2, -21, 7, 11, -32, -13, 21, -7, -12,
    26, 34, 70, 54, -45, 33, -56, 23, -40, -72, 26, -7, 44, 68, 32, -28, -6, 10, 62, 30, -53, 63, -12, -5,
    -20, -8, -61, 61, -48, 5, -35, 13, 69, 11, 47, 28, -55, 12, -61, 24, 74, 57, -17, 9, -96, 0, -33, -7, 16,
    118, 127, 21, 4, 39, -104, 20, 5, -36, 36, -3, -94, 20, -10, -8, -6, 87, 90, 29, -20, 77, -61, -54, -1,
    78, -51, -8, -62, 22, -53, 37, -33, 46, -13, -41, 7, 10, -27, 100, -75, 10, -104, -15, -20, -21, 37, 0,
    37, -11, -2, 2, -18, 60, -100, 64, -38, -45, -57, -37, 27, 2, 73, -53, -41, 27, -13, 16, -16, 41, -84, 23,
    -26, 127, 36, -10, -52, 47, 5, 33, -3, 23, 17, -21, -1, -5, -22, 86, -25, 44, 2, 9, -11, 10, 56, -14, -13,
    -10, -25, -29, -11, -16, -72, 44, 14, -15, -67, -21, 28, -12, 77, 10, -23, 3, 30, 46, -4, -7, -49, 8, 45,
    67, -4, 25, -45, 26, 3, 51, 0, 7, -4, 5, 30, -3, -2, 37, -3, 3, -23, 27, 2, 4, 0, 50, -16, -7, -75, -48,
    14, -19, -62, 22, 14, 4, -36, -7, 18, -51, 3, 11, -36, 18, -25, -45, -11, 21, -37, -40, 33, 2, -2, 23,
    -53, 20, 17, -84, -30, 113, 2, 38, 12, -35, 10, -41, -3, -40, 56, -3, 7, 104, 55, -47, -12, 78, 8, -24,
    -15, -8, 15, 20, -39, -27, 88, 11, 23, 41, 19, -21, 30, 38, -11, -40, -32, 11, 8, 88, 0, 8, 60, -26, -14,
    36, 30, -43, -24, 95, -18, -44, -7, -24, 16, -43, 13, -21, 89, 48, -13, 81, 32, -20, 11, 21, -3, -44, -13,
    -26, -1, 43, -51, 45, 69, 64, -4, -31, -30, -3, 16, -21, -46, -27, -71, -8, -17, 68, -27, 57, 127, 15, 29,
    28, -8, 40, -24, 20, -37, -68, 27, -26, -24, 17, 8, 1, 26, 61, -22, 6, 46, 34, -5, -51, -5, -34, 23, -55,
    -10, 36, -49, 65, -30, 56, -18, -51, 6, -16, -16, -59, -75, 30, -73, -35, -34, -1, -31, -103, 94, 11, -14,
    -42, -36, 23, 8, -37, -38, 65, 79, 58, -66, 85, -67, -56, -9, -31, -43, -40, -69, 21, -9, -26, 59, 62, -8,
    5, -94, -18, -56, -19, 14, 8, -47, -18, -48, 14, 23, -1, 95, -7, 2, 17, -43, -69, -113, -3, -38, -11, -21,
    -62, -82, 3, 41, -98, -31, 36, 28, -1, 0, 78, -59, 13, -105, -40, -29, -14, -115, 8, -1, -76, 22, 42, -44,
    -25, -101, -23, -34, 15, -37, -17, 29, 26, -30, 19, -33, -32, 36, -24, -2, 9, -60, -74, -103, 0, -52, 40,
    -57, -36, -83, 91, 25, -98, -42, 6, -34, -69, 93, 89, -66, -34, -73, -27, -39, 79, -100, 86, -99, -64,
    -60, 1, -77, -88, -41, -11, -120, 16, 90, -26, 78, 95, -80, 29, -65, -16, -53, -45, 1, -48, -91, -84,
    -127, -10, -52, 115, -15, -26, -56, 127, -27, -43, -14, -25, -98, -8, -19, 57, -40, -36, -31, 68, -10,
    -23, 8, 18, -20, 28, 11, -11, -22, -70, 14, 4, -24, -24, 46, -17, 1, 10, 15, -26, -70, 7, -16, -11, -23,
    -6, 74, 17, -22, -7, -84, 119, 0, 12, -6, 127, 37, -9, -7, 13, 6, -25, 2, -2, -38, 7, -45, 96, -2, -8, -5,
    41, 35, 1, 48, 9, -12, -57, 10, 14, 20, -16, 50, 56, -4, -1, 13, -3, -41, -16, -5, -10, 12, -11, 43, 46,
    26, 7, -44, 7, -2, 33, 25, 42, 72, 41, 2, 28, 51, 18, -26, -13, 28, 24, -56, 22, 18, -40, -38, 24, 22,
    -15, 67, -16, -8, -4, -13, 20, 34, -36, -25, 54, 11, -59, -23, 32, -42, -48, -17, -34, 51, 13, -15, 10,
    15, 120, 59, -48, 0, 93, 37, -38, 25, -29, -11, -33, 47, 39, -29, -9, 43, 127, 4, -26, 21, 86, 59, -34,
    67, -62, 13, -36, 21, 29, -23, -49, 46, -41, -44, -23, 85, 47, 9, -32, 39, -68, 16, -28, 70, 75, -24, -17,
    -49, 79, 43, -48, 5, 38, -19, -28, 19, 46, -63, -53, 54, 61, -56, -38, 69, -8, -39, -8, 28, 24, 12, -4,
    32, 39, -2, -116, -19, 37, 3, 11, 25, -83, -70, -16, 59, 14, 56, 0, 6, -36, -7, -41, 3, 45, -37, 24, -13,
    -51, 56, 8, 11, -24, -103, 17, -8, 60, -48, -45, 63, -14, -94, -17, -44, -112, -41, 52, -14, -40, -37, 41,
    -8, 27, 13, -19, -3, 14, -25, 1, -54, -101, -46, 29, -41, -33, 69, 24, -48, -67, -18, 26, 16, 71, -11, 24,
    -68, -93, 1, -18, 69, -23, 43, 4, -13, -32, -46, -24, -51, -24, 46, 55, 0, -69, 11, -32, -19, -28, 2, -27,
    -4, 55, -27, -1, -72, -42, 4, 9, -5, -69, 3, -2, -29, -11, 29, -18, -40, 1, -34, 7, -34, -59, -24, 20, 61,
    -66, 39, -14, 64, -3, -24, -22, 2, -36, -43, -15, -61, 127, 26, -6, -16, -35, 3, -2, -49, -22, 25, -37,
    -11, 3, 19, -7, -31, 14, 15, 31, -25, -26, 5, -17, -28, 38, 35, 18, 20, -13, -10, 56, -40, -29, 36, 57,
    24, -98, -28, -32, 10, -15, -68, -16, -39, -9, -70, -21, -80, 121, 57, -31, -51, -1, 26, -6, -88, -38, 10,
    -59, -17, 7, -6, -17, -18, -22, 8, -5, 14, 16, 42, -37, -35, 84, 39, -27, 29, -13, 8, 0, -30, -72, 36, 21,
    11, -34, 23, -25, -35, 16, -61, 12, -22, -12, 1, -14, -1, 33, -17, 22, -47, -68, -32, -51, -9, 78, -33,
    41, -17, -33, -52, -42, 48, -22, 2, 6, 25, -66, -41, -63, 39, 17, -78, 73, -46, 26, 36, -50, 16, -59, -30,
    1, 2, -30, -10, -12, -50, 32, -80, 15, 65, -37, -11, -21, 30, 38, -21, 58, -74, -46, 15, -45, -25, 48,
    -85, 32, 41, -19, -80, -49, 18, -12, 29, 33, -68, -57, -33, -65, 41, -4, -74, 51, -37, 47, -6, -7, -35,
    -44, -17, 5, -79, -29, -48, 7, -65, 43, -84, -50, 80, 2, 26, -47, -1, -23, -9, 20, -49, -26, -22, -13,
    -53, 59, -127, 9, 68, 32, -16, -25, -5, -20, -1, 17, -92, -71, -30, -1, 3, -25, -100, 53, 26, 11, 50, 20,
    -40, 4, -68, 66, -54, -17, 33, 1, 19, -23, 28, 10, -30, 30, 15, -44, 25, 30, 31, 0, -11, -51, -43, 14, 56,
    -5, -15, 0, -25, -5, -26, 9, -29, 31, 1, -6, -29, -38, -39, 43, 61, 30, -3, 0, 17, -14, -36, 8, 9, 38,
    -38, -15, -25, -3, -11, -16, -1, 26, 41, -21, 52, 21, 26, 20, -22, 41, 27, -2, 34, -59, -23, -12, -27, 87,
    54, -19, -9, 13, 33, 46, -50, 21, 1, -6, -16, -13, -3, 18, -26, 57, 31, -13, 12, 6, 7, 11, -16, -26, 35,
    -6, -12, 13, -24, 21, -61, 61, 16, -7, 59, -24, 73, 19, -38, 17, 3, 15, 40, 10, -24, -1, -86, 127, 46,
    -43, -11, -14, 75, 40, -33, 5, -18, -38, 10, 17, 59, -3, -57, 35, -7, 1, -7, 4, 12, -15, -14, -7, 7, -3,
    -78, -67, -11, -12, -104, -27, 42, -3, 108, -24, 41, 57, -16, 34, -31, -36, 36, -38, 30, 22, -58, -64, 37,
    21, 58, 29, 53, 104, -55, -21, 2, -37, -19, -19, 4, 50, -49, -40, -30, 29, -24, 106, -18, 122, -80, -50,
    14, -34, -49, 7, -10, -25, -17, 23, 40, -58, 5, -11, -31, -16, -23, 18, 14, -28, 16, -6, -36, -13, 45,
    -26, 30, -31, 14, 19, 14, 41, -29, -36, 53, 0, -24, -27, -51, -5, 37, -2, 26, 0, -58, 48, -13, 10, 15,
    -14, -20, 2, -12, -7, -8, -32, 43, -2, -8, -21, -72, 26, -7, -21, -24, -1, -8, -46, 13, -15, 16, -21, 127,
    -5, -7, -20, -25, 16, 16, -9, -1, -9, 8, -18, -22, -26, -18, -16, 58, 2, 38, -4, -45, -17, -26, -20, 41,
    8, -40, 2, 32, 21, 39, -14, 22, -19, -6, 6, -33, -21, 7, -16, -94, 90, 36, 5, -23, 31, 22, 66, 25, -17,
    20, 26, -46, 22, 19, 52, -39, 127, 11, 2, -48, -56, 27, -28, 34, -42, 18, 2, -32, 2, -19, 39, -34, 18, -2,
    -35, -43, 0, 76, -21, -30, -7, -4, -33, -56, -75, -2, 49, -14, 62, 10, -108, -45, -30, 39, 56, 7, -40, 29,
    21, -49, 3, -28, 40, -41, 93, 66, -37, -35, 71, -75, -31, 31, -70, 20, -26, -34, 15, -100, -4, 28, 12,
    -30, -15, 6, -8, 31, 12, -47, -22, -1, -1, -64, -58, -35, 71, 60, 35, 7, -69, 48, -30, 32, 52, 23, -32, 4,
    69, -37, 8, -67, -14, 18, 21, 79, -3, -44, 9, -55, 8, 35, -48, 9, 2, -1, 27, -54, -46, 72, 22, 47, 20, -9,
    -86, -22, -32, 71, -37, 20, -10, -48, 25, 23, -19, 58, -33, -46, 83, -3, -24, -36, 40, -39, -25, 27, 41,
    -24, 28, -43, 60, 19, -19, -43, -15, 9, 25, -20, 25, -31, -79, -17, 20, -89, 40, -24, 76, -98, -50, -78,
    -25, -31, -43, -20, -4, -38, -27, 2, 56, -46, -19, 11, 9, -94, 19, 7, 105, -27, 91, -14, 30, -89, -56, -1,
    39, -7, 52, -19, -7, -82, 20, -46, 13, -57, 35, -1, 37, -1, -47, -30, 74, 1, 25, -39, 26, -87, -16, -76,
    62, -37, -59, -5, 28, -52, -42, -7, 34, -28, -67, 16, 4, -116, 81, 62, 59, -82, 18, 127, 12, -31, -81,
    -79, 98, 8, 38, -20, -23, -87, 25, -6, 97, -70, -38, 55, 11, 66, 89, -9, 57, 53, -11, -58, -9, -77, -16,
    -29, 28, 21, -38, 8, 44, 50, 36, -25, -11, -86, -16, 21, -7, -23, 22, -35, 14, -35, -14, -7, 36, -15, 25,
    -45, 2, -88, 23, -16, -18, -45, -38, -12, 47, -2, 15, 5, -21, -55, -42, -53, 23, -104, 37, 33, -65, -71,
    -76, -4, 52, 5, -30, -2, 46, -15, -5, 48, -25, -95, -2, 50, 64, -103, 26, -30, -34, -20, 72, 47, 6, -18,
    -24, -5, -1, -41, 46, -13, 21, -81, 3, 13, -47, -7, 3, 32, -32, -19, -63, -54, 26, -62, 36, -7, -25, -38,
    -59, 16, -37, -14, -34, -23, 38, -26, -27, 63, -30, -127, -3, 66, 9, -87, 15, -4, -55, -26, -3, -44, -31,
    23, -49, -8, 34, -14, 47, 1, -21, -46, -6, 28, -38, -2, -30, -9, -38, -7, -52, -46, 55, 13, 7, 11, -60, 5,
    -15, -15, -17, 24, 17, -63, -45, -24, -84, 54, 21, 29, -111, 97, 51, 41, 41, 38, 6, 82, 73, -13, -4, 22,
    -50, -36, 7, -26, -127, 20, 69, 49, -27, -53, 9, 39, 61, 12, 47, -26, -38, 11, 24, 31, -81, -50, 120, 37,
    21, -63, -21, -49, 20, -3, 44, -23, -35, 6, 34, 51, -25, 102, 1, 54, 42, 7, 51, 112, 27, 16, 23, 53, -2,
    -4, -18, -7, -75, 29, 23, 86, 21, -35, -2, 81, 5, 27, 45, 31, -5, 13, -19, 49, -56, -16, 44, 69, 21, -28,
    -12, -18, 25, 12, -27, -63, 20, -65, 22, 60, -37, 61, 4, -6, -6, -6, 14, 76, -59, 22, -12, 38, 0, -45, 0,
    -3, -54, -18, 2, 25, 43, -27, -35, 53, -74, 50, 1, 36, -10, 5, -40, 23, -23, -20, 33, -13, 33, -2, -28,
    -51, -38, 109, -13, 24, -37, -5, 20, -17, 0, 17, -39, 50, -22, -42, 81, 50, -33, 101, -31, -12, 3, 8, 30,
    -19, -8, -50, -36, 80, -9, 17, 20, -5, -39, 57, -16, -46, 30, 31, 10, 33, 6, 37, 55, 2, -10, -12, -48, -7,
    -67, 97, 18, -8, -47, -8, 64, -56, -3, 2, 0, 64, -14, -30, 50, -17, -36, 127, 0, -33, -4, -20, 37, -2,
    -20, -58, -8, 74, -14, 29, 14, -30, -25, 54, -8, 0, 25, 14, 12, 7, 5, -10, 32, 44, 8, -1, -13, -54, -37,
    -15, 61, -18, -25, -16, -23, -16, -36, 16, 29, 47, -25, -2, -43, -55, -32, 91, 26, -65, 2, -21, 22, 83, 5,
    -45, 73, 48, -32, -5, -1, -34, -44, 89, -7, -15, 50, -3, 18, -4, 48, -57, 20, 25, 2, 12, 1, -43, 1, -9,
    14, -56, -44, -10, 34, -28, 12, 25, -17, -43, -8, -25, -18, -44, -55, 42, -10, -44, -2, 0, 40, 25, 34, -6,
    50, -58, -27, -7, -31, -8, -22, 21, 7, -10, -10, 4, -8, 35, 19, -7, 25, -11, -58, 9, -22, 9, -20, -13, 0,
    25, -26, 5, 22, -32, 81, -1, -35, -14, -30, -12, -18, -41, -67, 7, -10, -30, 24, 25, 21, -7, 45, -39, 25,
    -26, 33, -17, -40, -59, -26, -4, 6, -26, 15, 35, -31, 22, 4, -9, 13, -3, 52, 11, -21, -1, -31, -33, 12,
    28, -23, -28, 10, -9, 63, 9, -26, 25, -50, -1, 20, -78, -46, -7, 18, -61, -10, 8, 37, 1, 14, -43, 10, 2,
    31, -34, -17, -68, -24, 6, 33, -59, -15, 30, -18, 7, -42, -2, 14, -23, 127, 16, -7, 23, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_17_bias[16] = { /* 16 */
    -4384, 1290, -6473, 12122, -4633, 1704, 5857, 12343, -2228, -334, 522, 8834, 10037, -9102, -3002, 2675,
};

static const int32_t conv_2d_17_multiplier[16] = { /* 16 */
    1945859979, 1794828278, 1151750220, 1998283557, 1496140396, 1838405953, 1985390299, 2021737776,
    1440488108, 1553127625, 1896136596, 1569528771, 1395426778, 1659013402, 1083958563, 1545842512,
};

static const int8_t conv_2d_17_shift[16] = { /* 16 */
    -10, -9, -9, -10, -9, -10, -10, -10, -9, -9, -10, -10, -9, -10, -9, -9,
};

static const conv_layer conv_2d_17_layer = {
    14, 14, 16, /* input: height, width, channels */
    14, 14, /* convolution: height, width */
    14, 14, 16, /* output: height, width, channels */
    3, 3, 1, 1, 1, 1, 1, 1, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -37, -128, 127, /* zero points, range of the output */
    conv_2d_17_weights, conv_2d_17_bias, conv_2d_17_multiplier, conv_2d_17_shift
};

static const add_layer add_18_layer = {
    -128, 1392911574, -1, /* left: zero point, multiplier, shift */
    -37, 1073741824, 0, /* right */
    1, 1664509737, -18, -128, /* sign of the right, output */
    -128, 127, /* range of the output */
    {1, 1, 1, 14, 14, 16}, {0, 0, 0, 224, 16, 1}, {0, 0, 0, 224, 16, 1} /* shape, elements to the next of each dimension */
};

static const int8_t conv_2d_19_weights[4639] = { /* 32x3x3x16 */
    41, 23, -32, -11, 17, 11, -37, -31, 47, -35, 8, 19, 3, 19, -35, 23, 36, 18, -43, -5, 37, 18, -51, -37, 19,
    -29, 9, 31, 34, 13, -7, -28, 45, 22, -14, 0, 41, -9, -39, -27, -11, -16, 2, 27, 25, -2, -21, -36, 39, 4,
    -22, 6, -5, -23, 8, -20, 49, -23, 49, 13, 34, 0, -19, -9, 2, 52, -15, -5, 13, 15, 29, 15, 19, 5, 127, -3,
    93, -16, 29, -31, -33, 36, 4, -23, 27, 11, 7, 17, -1, -37, 89, 9, 42, -28, 5, -16, 37, -26, 1, 21, -16, 7,
    11, 15, 11, 7, 10, -28, 13, -9, 9, -18, -22, 11, -26, -5, 54, 45, 30, 43, 9, -14, 108, -30, 27, -39, 47,
    -41, -26, -13, 2, -48, 54, 24, -1, 28, -14, -38, 80, -14, -1, -35, 18, -17, 11, -44, -6, -30, -15, 1, -4,
    -15, -34, -71, -31, -36, 61, -32, -41, -7, 8, 7, -24, 23, -35, -4, -7, 3, -35, -33, -67, -28, 66, -24, 5,
    36, -26, -9, -37, 54, -20, -26, 42, 37, -11, -35, -39, 3, 62, -2, -15, 11, -6, 7, -39, -51, -33, -50, -42,
    -49, -43, -50, -13, 32, 118, -7, -23, 33, 16, 9, -26, -47, -48, -46, -61, -22, -26, -7, -1, -14, 127, 15,
    3, 116, -32, 29, 1, -11, -31, -29, -17, 6, 12, 15, 19, 30, 71, 31, -31, 72, 5, -29, -22, 10, -25, -33,
    -17, -54, -24, -54, 45, 16, 85, -10, 46, -8, -24, -6, 28, -2, -5, -6, -39, -53, 3, -59, 63, -22, 60, 27,
    20, 39, -62, -1, 23, 8, 16, -14, -15, -33, -16, -19, 40, -4, -6, 18, -30, 15, 10, 6, -47, -23, 28, -3, 5,
    -37, -25, -19, 28, -7, -12, 61, 4, -38, -16, 54, -19, -30, -13, 2, -1, -38, -13, -43, 23, -18, -6, -14,
    -21, -68, -19, 48, -54, -22, -48, 42, 11, 12, 15, 1, 40, 16, 31, -13, -14, -69, -29, -18, -56, -21, -58,
    19, 47, 41, -74, -2, 44, -13, -28, -18, 44, -22, -15, 25, -48, -10, -68, 5, 62, 65, 11, -51, 54, -7, -37,
    -46, 36, -9, -19, 38, -45, 11, -44, 11, 4, 55, 53, -20, 30, 14, 9, -27, 13, -11, -53, -28, -38, 43, -56,
    25, 88, 124, -31, -1, 65, 1, -24, -26, 41, -11, -36, -30, -22, 41, -21, 3, 127, 112, 15, -46, 15, 31, -31,
    -28, 47, 20, 20, -20, -32, 21, -27, -20, 49, 67, 90, -11, -26, 2, -6, 44, 39, 64, -43, -2, 8, -18, 18, 61,
    40, -38, 14, -19, 20, -21, -25, 48, -37, -3, -39, -17, -32, -42, 36, 83, -8, -63, 5, -73, 37, -2, -66, 46,
    14, -33, 14, -19, -27, -30, 40, 15, -22, -20, -48, -76, 3, 15, -28, -2, 13, -127, -53, -11, 0, 7, -6, 77,
    20, 0, 12, -23, 4, 9, -51, 68, 25, 73, -44, -20, -67, -8, 4, 65, 54, -18, 29, -6, 27, -49, -16, 125, 35,
    23, -22, 7, -30, -42, -14, -18, 48, -36, -39, 37, 32, -33, -7, 74, 25, -52, -40, -8, -43, 48, -4, 6, -8,
    37, 32, -47, -63, 60, -37, 20, 15, 65, -17, -34, -55, 38, 13, 41, 62, 21, 45, -56, 5, -35, 56, 48, 75, 68,
    -44, 27, -39, -36, -32, -36, 93, -11, -44, 22, 72, -50, 53, 29, 27, 34, 56, -5, 32, 38, 31, -73, 1, -34,
    27, 6, -64, -50, 24, -64, 13, 17, 70, -2, 59, -10, -78, -23, 24, 25, 60, -9, -40, -80, -9, -99, 58, 10,
    30, -9, 7, 47, -40, 2, 1, 49, 37, 4, -37, -93, -50, -44, 68, 5, 63, 9, 54, -34, 10, -29, -58, -5, 2, -6,
    -8, -91, -34, -87, -16, -15, 127, 18, 53, -22, -11, 4, -91, 20, 45, 29, -51, -127, -17, -101, -17, 1, 69,
    12, 39, 31, -30, 56, -63, 20, 56, 47, -77, -72, 1, 3, -5, 49, 58, -33, -9, -83, -9, 5, -60, -5, 3, 1, 0,
    -48, -37, -84, -58, -31, 127, -26, -38, -71, -8, -45, -112, -21, 52, 34, -56, -79, -32, -100, -50, 32, 56,
    -29, -22, -36, -8, 1, -65, -14, 69, -8, -52, -79, 9, -27, -13, 70, -1, -9, -30, 10, -59, 0, -14, 23, -12,
    34, 12, 75, 45, -30, 2, -90, -45, 6, -41, 9, -21, 42, 17, 40, 9, 57, 97, 49, 34, -14, 33, -58, -28, 3,
    -12, -37, 2, 34, 0, 48, 25, 19, 127, 17, 75, -23, 23, -48, -10, -11, -12, 13, -45, 1, 13, 3, -64, 25, 31,
    -56, 5, -11, 13, 12, -22, -26, 1, -9, 15, 17, 6, -5, -34, -36, 71, -63, -7, -29, 36, -12, -32, -52, -4,
    -32, 15, 16, -19, 21, -9, -50, 94, -74, 56, -3, 30, -31, -33, -4, -31, -37, 63, -4, -62, -3, -53, -64, -7,
    -37, -57, -25, -28, 73, 24, -57, -20, -35, 50, -33, -69, -38, -36, -72, -9, -27, -87, -42, 5, 33, 16, -57,
    -5, -69, 51, -35, -48, -8, 22, -48, -15, 7, -5, -45, -8, -13, 44, -50, -48, -36, -35, 39, -24, -16, -7,
    -11, 17, 16, 1, 3, 37, -12, 53, -25, -27, -57, 32, 65, 3, -10, -32, -45, 38, 32, 14, 50, 38, -40, 42, -9,
    -53, -41, 11, 23, 5, 2, -14, -45, 47, 5, -9, 38, 46, -9, 87, -9, -77, -67, -8, -62, 11, -70, 0, 20, 30,
    80, -13, 48, 13, -41, 71, -10, -66, -78, 19, -44, 29, -47, 7, -23, 12, 41, -27, 56, 14, -79, 65, -48, -68,
    -34, 22, -46, 46, -21, 9, -28, 4, -13, -2, 58, 36, -65, 111, 16, -11, -43, -64, -127, 23, -24, -8, 22, -9,
    79, -16, -18, -30, -42, 45, -4, -1, -17, -37, -59, 7, -21, 15, -29, -19, 69, -83, 16, -2, -71, 50, -36, 2,
    -24, -36, -39, 46, -1, 8, -12, -27, 13, -52, -13, -22, -89, -3, 44, 4, -2, 46, -25, -5, -18, 19, 7, -2, 8,
    13, 21, 9, 21, 2, 63, 22, 5, 36, -14, -6, -15, 26, -27, -52, -21, 31, 4, 3, 39, -2, 38, -4, -33, 34, -47,
    -48, -39, 36, -74, -69, -1, -19, 54, -32, 25, 3, 71, 64, -27, -37, 48, -30, -42, -9, 35, 2, -46, 7, -57,
    -7, 33, -3, 83, 72, 29, -11, 19, -22, -23, 9, 62, -48, -96, -33, -56, -12, 42, -21, 57, 17, 5, -55, -75,
    -9, -13, -9, 36, -61, -33, -5, -4, -49, -9, -55, 57, 87, -29, 0, 127, -57, -48, -39, 51, 9, -41, -35, -37,
    -21, 34, -24, -2, 72, 1, -5, 64, -30, -53, -31, 78, -11, -59, 0, -61, 16, 63, 11, -1, -7, 22, -29, 18, 10,
    -4, -17, 45, -18, -44, 21, -26, -23, 3, 23, -79, -53, -32, -19, -28, -17, 42, -26, -43, -50, -28, 3, -34,
    33, 62, 61, -38, -62, 7, -15, -8, -39, 26, 43, -14, -1, -36, 49, -13, 35, 77, 40, -17, -21, -5, 6, 29,
    -39, 21, 78, 8, 3, -19, 8, 17, 18, 110, 47, -63, -46, -37, -24, -30, -59, 68, -34, -22, -24, 19, 44, 2,
    16, 34, 55, -59, -87, -14, -59, -12, -32, 40, 46, -20, 49, 32, 3, 41, 33, 93, 50, -53, -39, -50, 16, -24,
    -13, -5, 60, -17, 52, 13, -29, 44, -5, 127, 17, -49, -37, -16, -24, -24, -71, 19, -31, -62, 21, -5, 46,
    -31, 8, 55, 4, -93, -85, -7, -15, -21, -55, -17, -17, -31, 27, 13, -46, -39, 17, 100, 18, -64, -61, -19,
    34, -41, 1, -40, 19, -42, 43, 27, -64, -7, 0, 50, -40, 1, 92, 0, -41, 24, -53, -23, -24, -41, 6, 12, 6,
    -14, -25, 19, -39, 58, 46, -9, 1, 62, -81, -34, -8, 45, -41, -35, -38, -29, -70, -34, -40, 9, 31, -5, 43,
    68, -17, -14, 11, 51, 4, -27, -27, -29, -68, 8, -26, 47, 62, 25, -11, 88, -50, -26, -25, -34, 28, -3, -17,
    17, 3, -10, -76, 58, 61, -8, 38, 78, -71, -28, -43, -33, 127, 2, -67, 17, -51, -4, -41, 23, 22, -11, 15,
    23, -19, -6, -21, -5, 77, 52, -50, 16, -69, 57, -61, 34, 23, 17, 22, 47, -92, 17, -88, -61, 21, -33, -19,
    3, -5, -7, -73, 12, 29, 12, 14, 20, -68, -9, -70, -51, 53, -26, -63, -21, 1, 55, -57, -24, -30, -6, 12,
    13, -21, -9, 22, -36, 75, 48, -39, -4, -47, 45, -27, 23, -21, 28, 48, -27, -40, -15, -65, 12, -18, 2, 78,
    -42, 53, -18, -24, 64, 1, 42, 24, -10, -17, 12, -49, 40, -19, 4, 70, -26, 2, -17, 17, 49, 21, -21, -14,
    -3, -4, 51, -33, 8, 2, -20, 55, -35, -6, 2, -32, 38, -19, 28, 2, -14, 17, -21, -31, -15, -9, -30, 0, -17,
    1, 3, 20, 34, -15, -8, -24, -24, 15, 2, 6, -13, -31, -11, 11, 7, -21, -3, 48, 40, -27, -48, -61, -8, 47,
    39, 39, -6, -42, -3, 9, -6, -33, -24, 51, -25, -18, 5, 1, -16, 127, -5, 37, -65, -39, -16, 1, 12, -12, 41,
    89, -26, -26, -19, -38, -56, 86, -22, 95, -39, -38, 10, 2, 41, -30, -12, 75, 6, -13, -31, -17, -43, 55,
    -23, 38, 2, -33, 18, 14, 40, -29, -47, -22, -29, -7, -13, 21, 4, -4, -6, -3, 2, -20, -25, -29, 27, 2, 30,
    -8, -42, -11, -12, 22, -3, -22, -22, -32, 90, -30, 0, 3, 19, 17, 9, 15, -15, -32, -6, 8, -29, -24, -20,
    -34, 127, 8, 13, 21, 4, 13, 3, -4, 1, 16, -8, 0, 5, -11, 7, -6, 51, 6, -10, -23, 10, -8, 3, -4, -1, -11,
    -15, 17, 5, -1, -25, -24, 92, -12, 21, -20, 22, -4, 12, 14, -2, -22, -14, 12, -7, 25, -23, -13, 58, 1, 47,
    -23, 25, -8, 3, 7, 0, 14, 5, -1, -10, 9, -1, -38, 29, 4, 4, 4, -8, -10, -22, -14, 3, -20, 16, -1, 1, 22,
    -17, -31, 50, -3, 19, -7, -8, -32, -6, -6, 8, -31, -2, 5, -4, 29, -30, 8, 12, -6, 41, -21, 8, -25, -6, 24,
    8, -19, 17, -4, 19, 42, -34, 33, 39, -109, -113, -86, 30, -104, 11, 39, -3, 10, 28, -18, -19, 34, -83, 57,
    -58, -64, -48, -50, 59, -101, -16, -12, 10, -41, 34, 20, 12, 32, -47, 47, -127, 18, 13, 73, 34, -26, -55,
    63, -21, -40, -15, 16, -88, 23, -31, 22, -47, -66, -86, -92, -35, -108, -51, 11, -21, -69, -5, -50, -104,
    23, -51, 57, -41, 41, 24, 49, -43, -48, -78, -30, 23, -29, 13, -21, -38, 12, -61, 27, -54, 67, 37, 103,
    -40, 15, -72, 29, -36, -28, -4, 17, -70, 105, -17, -14, 8, -15, -22, 12, -51, -83, -38, -22, -2, -8, -20,
    -65, -98, 53, -53, -28, -9, 69, 3, 86, -64, 3, -94, -45, 14, 7, 5, -61, -37, 12, 3, -29, 51, 81, -26, 30,
    -12, 42, -64, 6, 12, 6, 19, 2, -43, -12, 20, -3, 0, -26, 0, 33, 9, 23, -31, 8, 52, 1, 9, 22, -11, -27, 81,
    54, 13, -47, 5, 16, 21, 6, -8, -2, 21, 43, -3, 27, -3, 10, 39, 17, 0, -19, 33, 15, 21, -8, -14, 77, 21,
    57, 19, -39, -16, -20, 84, 9, 27, -38, -37, 45, -16, -6, -17, 24, 46, 28, -1, -33, -15, -26, 127, 30, 11,
    -69, 26, 42, -21, 36, -8, -2, 13, 26, 1, 0, -15, 28, 73, 2, 2, -26, 61, 63, 13, 7, -2, 86, -12, 29, -25,
    -13, -49, -29, 3, -5, -18, -32, 14, 22, -35, -1, -23, 19, -20, 44, -54, -25, -35, -7, 44, -24, -28, -61,
    42, 39, -65, 0, 5, -9, -44, 10, -66, 4, -61, 14, 9, -55, -19, -24, 29, 14, -44, -39, -19, -5, 89, -7, 65,
    102, 10, -57, 3, 19, 23, -9, -28, -16, -43, -25, 20, 18, 104, -63, 127, 75, 11, -64, -20, 52, 77, -49,
    -19, 50, -30, -73, -32, 50, 108, -8, 54, 37, 51, -41, -68, -1, -38, 4, 1, 78, -28, -81, -58, -42, 92, 19,
    4, 72, 9, -67, -20, -11, 48, -25, -7, -37, 8, -18, -47, -7, 115, -35, 53, 35, 8, -40, -19, -13, 47, -17,
    -23, 43, 6, -90, -54, -11, 77, -13, 51, -22, 64, -18, -42, 4, 32, 24, 32, 75, 52, -57, -65, 22, 5, 1, -22,
    -37, -29, 6, -37, -19, 7, -58, 28, -62, -9, -16, -73, 35, 24, -20, 23, -56, -22, 28, 8, 20, -44, -22, 38,
    53, -5, -15, -23, 32, -10, -27, 33, -47, 1, 65, -4, -4, -21, 6, 34, 11, 19, -13, -31, -3, 4, 7, 55, -61,
    -65, 44, 32, -36, -9, 10, 9, 43, -45, 6, -4, 1, 47, -22, 67, -52, -48, 29, 34, -27, 17, -24, 18, 43, -76,
    -39, -71, 25, 2, -5, -11, -30, -42, -10, 42, -23, 49, -44, -32, -7, -95, -55, -69, -11, -31, 25, 34, -88,
    -65, -25, 60, -59, 23, 10, 93, 18, -12, -39, -44, -12, 4, 64, 26, -73, 12, -22, 54, -34, 3, 21, 42, 7,
    -42, -32, -80, 21, -11, 69, -15, -43, 19, -3, 36, -13, 30, 12, -40, -19, -62, -20, -104, -14, 1, 3, 8, -2,
    -3, -71, -13, -72, 13, 25, 96, -22, -16, -46, -38, -5, -12, 55, -59, 17, 81, -127, 18, -21, 6, 30, 15, 0,
    -69, -52, -67, -24, -40, 38, -74, 1, 49, -43, 36, 39, 15, -17, -75, -12, -96, -34, -103, -38, 8, 4, 5, 23,
    72, 30, 11, 3, 27, 75, 7, 13, -15, 39, -33, -37, 50, 40, -33, 19, 48, 12, 56, -8, -19, 114, -23, 14, 24,
    72, -22, -18, 25, 25, -41, 9, -27, 3, -13, -39, -15, 40, -60, -50, -62, -34, -13, 3, 34, 16, -11, 21, 39,
    48, 21, 70, -25, 127, 24, 60, 28, 83, 4, -2, 24, 28, -41, 68, 40, -4, 66, 22, -29, 127, -1, 53, 39, 59,
    -32, -8, 31, -65, -38, 9, -29, 5, 34, -18, -25, 60, -25, 7, -65, 6, -21, 63, 12, -16, 10, 27, -5, 40, 9,
    40, -24, 67, -6, -16, 36, 46, 2, 37, 31, -32, 0, 68, -9, 13, 29, 28, 1, 43, 38, 7, 31, 32, -57, -14, 47,
    -76, -24, -17, -12, -19, -19, -10, 19, 4, -5, 11, -34, 18, -23, 8, 5, -21, 6, 60, 16, -34, -44, 44, -82,
    -10, -31, 0, -34, -20, 14, 55, 15, -12, 5, 123, -53, -9, 4, 23, -72, -13, -59, -9, -53, -52, 6, 23, 1, 3,
    35, 93, -39, -40, -30, 9, -34, -17, -42, 7, -80, -16, -30, 34, -33, -35, -7, 55, -24, -6, -43, 7, -45,
    -31, -96, -31, -31, -68, -2, 11, -15, -8, 16, 127, -23, -17, -26, -16, 7, -29, -83, -24, -23, -92, 3, 11,
    -32, -8, 36, 87, -62, 4, -11, 14, 13, 19, -48, 9, -5, -44, 12, -20, -2, -11, -11, -10, -4, -4, -61, -35,
    20, -31, -60, 10, -40, -26, -26, -25, -10, -8, -3, 61, 35, -22, -33, -25, 20, -23, -38, 6, 6, 6, -22, -5,
    -7, -2, 9, 39, -14, -23, -4, -38, 57, 20, -37, 17, 46, -12, 0, -14, 79, -13, -1, 17, -26, -72, -44, 79,
    -50, 125, 127, 37, 72, -4, 9, 33, 62, 20, -21, 90, -42, -69, -97, -7, -13, 95, 42, -5, 67, -86, 61, 68,
    -32, 11, 5, 11, -112, -5, -117, -23, -18, 76, -62, 32, 32, -80, 40, 9, 85, 4, -55, 59, -53, -73, 45, 2,
    -83, 29, 103, 7, 53, 30, -22, -8, 5, -30, -97, 21, -92, -12, -24, -19, -30, 42, 37, -63, 0, -6, -49, 36,
    -60, -78, -18, -3, -81, 10, -49, -51, -74, -24, 4, -84, 11, -9, -20, 32, -14, -12, -69, 33, -89, -12, 37,
    -12, -26, -3, 42, 25, -36, 62, -22, -19, -44, -62, -67, 3, -75, -13, 5, -7, -53, -32, 7, -40, -67, 19,
    -67, -13, -65, 10, 26, 46, -41, 13, -33, -4, -30, -84, -7, -78, 41, 25, -46, -20, 8, 13, -33, 23, -31,
    -43, -12, -57, -35, 44, -2, 14, -52, -21, -51, -22, -29, -32, -1, 3, -5, -43, 64, -77, -71, 94, -85, -35,
    -77, 13, -89, -40, -77, -53, 34, -39, -4, -47, 59, -47, -86, 2, -76, -61, -50, -2, -54, -24, -14, 54, -78,
    -9, 2, -66, 36, -109, -25, 108, -57, 7, 37, -34, -31, 7, -32, -3, -26, 40, -39, -32, 65, -101, -97, 60,
    -28, 39, -35, -35, -127, 9, -28, -22, 2, -19, -60, -40, 90, -79, -63, -54, 20, 0, -4, -50, -51, -3, -39,
    39, -101, -69, 35, -50, 31, -72, -69, 47, -19, -7, 6, -6, 20, 31, -30, 2, 12, 13, -52, -17, 34, -71, -65,
    3, -60, 38, -59, 36, -92, 46, -27, -21, -20, 1, -73, -38, 42, -62, -24, -68, 59, 27, -7, 9, -72, 3, 14,
    -34, 3, -1, -50, -11, 53, -59, 65, -56, -102, -18, -8, 12, 61, -34, -13, -46, -46, -29, -56, 32, 40, -64,
    -16, -51, -26, 18, -19, 37, 109, -14, -56, -17, -49, -17, 9, 88, 11, -59, -47, -32, 24, 23, 17, 39, 2, 21,
    -2, 3, -55, -86, -65, 5, -8, -7, -1, -19, -11, 61, -44, 55, 127, -30, -35, 15, -14, -39, -75, 46, 14, -72,
    4, 35, -2, 35, -70, 94, 88, -19, -3, -11, 3, 10, -54, 34, 1, -63, 40, 15, 10, 37, -27, 36, -2, 21, -18,
    51, -55, -39, -11, 33, -15, 12, -72, 68, 11, 29, -40, 64, 76, -62, 16, 41, 38, -21, -24, 34, -10, -89,
    -20, 55, -1, 19, -54, 49, -2, -27, 4, -21, 46, -9, 13, 9, -11, -61, 53, 62, -13, 20, 17, 30, -51, -33, 6,
    17, 40, -24, 8, -5, -16, 3, -35, -10, -23, 15, -6, 33, 55, -30, -4, 16, 63, -16, 35, 12, -26, 42, -31, 55,
    -28, 5, 19, 13, 13, -19, -20, 3, 62, -20, 28, -36, -38, 26, 14, 31, -12, -25, 45, 0, -19, -22, 23, 27, 62,
    -42, -5, -5, 2, -51, -13, 6, 4, 22, -43, 23, 8, -25, 14, -12, 106, -33, 12, 6, 12, 23, -13, 14, -12, 20,
    -15, 20, -2, -20, 13, -24, 105, -17, -13, -28, -17, 44, -8, -6, -9, 11, 42, 32, 27, -21, 15, 6, 47, -39,
    -9, -1, -38, -30, -34, 10, 40, -4, -34, 20, -17, -26, 3, -9, 127, -11, 5, -58, -18, -1, 17, -10, 12, -10,
    -7, -1, -1, -37, 2, 3, 88, -14, -21, -17, -1, 22, 3, -25, 16, -14, 33, 13, 39, -8, 20, -48, 69, 51, -2,
    27, 36, 18, -1, -18, -7, 30, -43, 38, 33, 40, 24, -27, -38, -9, 6, 70, 24, 59, -55, -2, -8, -16, -13, -25,
    43, 4, 5, -21, -127, -43, -1, 31, -48, 16, -70, -34, 38, -37, -9, -23, -4, 24, 0, -39, 42, -21, -38, 60,
    32, 67, 41, -45, 7, 35, -1, 12, 14, 4, 15, -16, -71, -25, -17, 92, -22, 101, 55, -31, 51, 62, 35, -27, 24,
    2, -4, -9, -110, -21, -39, 53, -92, -25, -19, -12, 61, -25, 22, -9, -50, -57, -23, -85, 88, -22, -2, 12,
    12, 13, 64, -42, 2, 61, 39, -3, 20, -25, -17, -72, 19, 8, -23, 86, -82, 65, 50, -44, 67, 33, 38, 31, -40,
    -8, -58, -42, -84, 24, -50, 35, 3, 6, -17, 8, 12, -31, 57, 37, -116, 0, 27, 6, 40, 3, -92, -57, -58, -15,
    -3, 3, 3, 39, -39, -30, 83, -3, 16, 26, 49, 76, -53, -30, -41, -27, -8, -8, -20, 39, -64, 6, 127, -14, -1,
    38, 50, 55, -70, -26, 1, -42, -30, 5, -15, 59, -59, 35, 118, -29, 16, 24, -1, -32, -35, -51, -8, 8, 38, 1,
    -8, 22, -63, -8, 7, -21, -26, 9, 16, 6, -65, -46, -41, -11, -9, 20, -56, -25, -54, 24, 55, 8, -34, 2, 32,
    5, -72, -49, -21, -38, -38, 5, -68, -28, -56, 48, 54, -36, -34, 27, -23, 3, -12, -12, 4, 39, -5, 17, 16,
    -49, -19, -9, -5, -10, -74, 0, -7, -1, -25, -40, -15, 48, -68, -16, -23, -47, -7, 13, 14, -4, -26, 6, 15,
    6, -20, -31, -18, 2, -35, -16, -42, 2, 22, 63, 47, 29, 8, -2, 4, 51, -19, 44, -28, -48, 1, -46, 77, 68,
    -38, 94, -21, 80, -30, -11, 45, 7, -18, 99, 15, -29, 17, -20, 10, 43, -56, 66, 3, 127, -45, -28, 13, -35,
    23, 51, -3, -19, -3, -31, -6, 41, -26, 37, -13, 32, -11, -26, 30, 87, -29, -52, -90, -40, 97, -24, 20, 98,
    33, 72, 1, 31, -22, -19, 19, 45, -38, -8, -62, -29, 69, -17, 17, 84, -19, 32, 14, 73, -7, -33, 24, 15,
    -34, -43, -53, -34, 45, -34, -21, 37, -17, 35, 12, 17, -64, -31, -6, -3, -14, -8, -100, -10, 52, -14, -71,
    -19, 12, 10, -9, -2, -23, -46, 0, 10, -29, -29, -31, -5, 4, -25, 0, -12, -17, 25, 28, 10, -9, -61, -45,
    30, -56, -73, -61, -9, 6, -5, 29, 3, -7, -15, 35, 4, 1, 20, -9, 10, -20, 2, -28, 14, 15, -43, 21, -11,
    -14, -3, 1, 17, 4, 32, -20, -13, -1, -6, -7, -20, -39, -17, 78, 16, -9, 20, 4, -2, 10, 11, 6, -24, -5,
    -11, -8, -38, -57, -20, 40, 1, -13, 6, 5, -29, -4, 11, -3, 1, 3, 9, -38, -15, 2, -29, 75, -6, -26, 12, 14,
    -37, -15, 7, 5, -22, -21, 4, 1, -41, -32, -21, 127, 5, -27, 26, 14, -29, -5, -4, 18, -18, 0, -11, 9, -17,
    -32, 2, 86, -14, -31, -2, 1, -31, -16, -23, 22, 8, -14, 10, -31, -31, -3, -22, 53, -11, -15, 24, 26, -22,
    -27, -28, 44, -6, -4, 7, -28, -9, 0, 1, 72, -23, -18, 49, -10, -13, -29, -26, 21, -7, 24, -18, -10, 5, -7,
    7, 28, -11, -12, 6, -4, -7, 20, 50, -17, -3, -20, 13, 20, -25, 77, 27, -18, 30, 42, -67, 8, -24, 39, 19,
    4, -17, -48, 2, 12, -37, 34, 1, 6, -18, 90, -80, 25, 35, 29, -24, 52, -10, -23, -9, -39, 11, 4, -5, 34,
    -28, 57, -49, 67, -61, 56, 8, -34, 19, -14, 5, 8, 8, -68, 69, 25, 29, 103, -31, 4, -49, 77, -2, -34, -47,
    -27, -8, 32, -3, -57, 29, 61, -15, 99, -58, 73, -6, 44, -34, -23, -36, -19, 3, 2, 66, 3, 2, -2, -47, 77,
    -24, 85, -43, 27, 33, -9, 10, -63, 5, -6, -44, -127, 15, 44, -16, 48, -21, 6, -15, 9, 58, -16, -32, -40,
    -2, -1, -35, -101, 4, 52, -27, 74, 4, 40, 9, 23, 17, 23, -29, 30, 5, -7, 50, -48, -27, 3, -39, 51, 3, 74,
    26, -22, 4, -24, 32, 52, 46, -14, 19, -12, 3, 17, 20, -50, 30, -27, 2, 6, 60, -64, 45, 19, 33, -34, 63, 5,
    -11, 26, -7, -89, 38, -4, -21, -9, 87, -30, 36, 45, 0, -48, 50, -29, 13, -5, 6, -99, 24, 13, 19, -29, -23,
    -37, 80, 36, 32, -16, 22, -44, -14, 10, 31, -14, -4, -14, 3, -32, -10, -58, 127, 12, -1, -1, 51, 33, -43,
    2, -15, -60, -32, -1, 38, -40, 26, -26, 93, 39, -24, -2, 49, -15, -27, -26, -13, -71, -11, 11, -14, -25,
    -34, -11, 60, -61, 38, -14, 2, -16, -80, 18, 26, 11, 38, 12, 15, -59, -68, -12, 88, -76, 8, -41, 32, -4,
    -60, 32, -13, -17, -12, -44, 17, -86, -26, 1, 52, -35, 19, -28, 74, -42, -62, 51, -15, -40, -27, -17, 33,
    -31, -24, -6, -40, -66, 75, 20, 23, 0, -32, -7, 43, -18, -13, -2, 16, -25, -51, -16, -43, -49, 37, 22, 52,
    81, -43, 34, -78, 53, -39, -71, 0, -59, -43, 29, 34, -26, -84, -4, 48, 85, -21, -3, -78, 80, -39, -21, 23,
    28, -12, 10, -49, -46, 126, -36, 35, 34, -62, 71, 82, 40, -57, -39, -3, 20, -46, 21, -39, 54, 23, 0, 93,
    85, -50, 38, -40, 79, -38, -22, -35, -24, -24, 46, -3, 53, -78, 25, 59, 38, -7, 40, -68, 94, -32, 72, 21,
    55, -34, 35, -23, -29, 37, -77, 72, -5, -61, 26, 9, 36, -50, -24, 5, 12, -47, 20, -12, 14, -81, -2, 127,
    13, -41, 45, -29, 65, 9, -11, -32, -37, 16, 54, -33, -4, -69, 42, 104, -21, 32, 39, 4, 51, 3, 89, -19, -3,
    -100, 93, -14, -2, 30, 37, -10, -14, -4, -90, 6, 10, -55, 25, 38, -47, -125, -2, 7, -24, 33, 11, -30, -21,
    -83, -99, -2, -28, -81, 19, 85, -42, -66, 3, 2, 40, 35, -18, 24, -7, -60, -82, 54, 26, -51, -5, 0, -4,
    -91, 83, -48, 19, -8, -51, 3, -81, -32, -62, -28, -6, -127, -58, 22, -26, -77, 28, -29, 30, -30, -59, -9,
    -44, -63, -114, -8, -5, -103, -36, 35, -32, -6, 40, -7, 69, -50, -61, 26, -25, -78, -92, 46, 16, -57, -6,
    28, 63, -21, 32, -58, 2, -7, -36, -28, 13, -62, 15, -35, -8, -49, -23, 46, 28, -18, -8, -32, 70, -38, -20,
    -61, -15, -58, -121, 8, -9, -47, -2, 62, 5, 29, 10, -61, 51, -96, 0, -39, 34, 7, -101, 59, 0, -19, 52, -1,
    10, -11, -46, -1, -9, -12, -7, -5, -64, -30, -111, -15, 123, -6, 89, 16, 1, -59, -127, -37, 46, 10, 4, -3,
    -70, -20, -93, -79, 119, 42, 40, -33, -47, -49, -38, -17, 22, 37, -6, -38, -45, 27, -41, -91, 44, 84, -55,
    65, -46, -24, -37, -88, 16, -21, 14, -7, -88, -73, -56, -11, -2, -16, -27, 55, -7, -69, -60, -107, 20, -5,
    -30, 35, -88, -69, -93, -40, -9, 5, 14, 30, -48, 3, -23, -15, 7, -1, -39, 22, -99, -44, -51, -20, -22, 43,
    -19, 90, -36, -26, -68, -24, 35, 34, -11, -70, 6, -103, -48, 22, -51, -36, -61, 80, -43, -2, -10, -49, 63,
    -42, -6, -66, -23, -119, -78, -35, -46, -18, 21, 41, -72, -16, -7, -42, -3, -65, -23, -32, -31, -90, -57,
    -14, -54, 14, 89, -11, -24, 13, 8, 12, 31, -1, 15, -20, 11, 13, -18, -8, -1, 6, -5, -23, -4, 11, 25, 6,
    22, 37, -4, 9, 2, 5, -7, -7, 20, -10, 26, 12, -4, -16, 3, -5, 26, 30, -24, 54, -1, 6, 3, -15, 41, -8, 47,
    -33, -11, 22, -38, -18, 16, 40, -12, -13, -8, 28, 12, -25, 25, 0, -2, -14, 13, 80, -19, -8, 11, 74, -22,
    87, -14, 34, 3, 10, -9, 0, 22, 30, -5, 55, 3, -14, -11, 39, -23, 127, -28, -9, 36, 0, 0, -21, 19, -27, -9,
    48, -62, -43, -13, 42, -13, -6, -28, 14, 23, -33, -14, -22, 23, -10, 10, 67, -6, -24, -15, 54, -36, 77,
    -18, 8, 9, -6, -42, -38, -15, 15, -17, 47, 8, -9, -37, 5, -27, 96, -16, -1, -2, 6, -35, -27, -10, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_19_bias[32] = { /* 32 */
    -14000, 9255, -6235, -6607, 14767, 5051, 1092, 3739, 1501, 9349, 3896, -2249, 32088, -11489, -5854, 16421,
    -25848, 18082, 11476, 34681, 5281, -11951, -4667, 13289, -6338, 4247, -11012, -407, -12694, 30875, 28381,
    -8464,
};

static const int32_t conv_2d_19_multiplier[32] = { /* 32 */
    1285082600, 1088588559, 1841869392, 1701206897, 1678086576, 2030661131, 1155802329, 1904152552,
    2107548883, 1738366042, 1815782363, 1820411320, 1486156787, 1222168854, 1111611936, 1658417344,
    1920472938, 1948435154, 1822408702, 1498738860, 1532590303, 1600163554, 1787762207, 1265672974,
    1191632553, 1425749942, 1939663764, 1079390278, 1481713151, 1135537342, 1506022613, 1114864516,
};

static const int8_t conv_2d_19_shift[32] = { /* 32 */
    -8, -8, -9, -9, -9, -9, -8, -9, -9, -9, -9, -8, -9, -8, -8, -9, -9, -9, -9, -9, -9, -8, -9, -8, -8, -8,
    -9, -8, -9, -9, -9, -8,
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
    -44, 18, 10, -90, 31, 42, 13, 42, -3, 17, 53, -17, -24, 43, 46, 85, -3, 0, -46, 50, 7, -43, 18, -11, -32,
    -42, 13, -18, 18, -97, -127, -7, -27, -6, 25, -44, 23, -52, 24, 48, 27, 11, 38, -54, 1, 25, 30, -69, -19,
    34, -48, 11, -16, -32, 62, 53, -33, -28, 51, 54, 19, 14, -67, -14, 66, 11, 32, 36, -36, -22, 60, -58, -23,
    15, -8, -90, 7, 4, -27, -10, -13, 18, 15, -8, 50, 56, 43, -14, -32, 8, -72, 19, -39, -14, 91, 13, -68, 61,
    -64, -26, -2, -17, 8, 84, 52, 50, 17, -28, -54, 7, 50, -43, -9, -4, -21, 22, -23, -33, -45, 14, 27, -14,
    90, -37, 36, -45, -54, -6, -1, -18, 23, -4, -5, -2, 35, 42, -10, -36, 18, -22, -11, -14, -4, -74, -17, 9,
    -16, 7, 18, -6, 6, 2, -36, -9, -35, -29, -7, 35, 17, -77, 22, -20, 20, 0, -6, -25, 30, -72, -72, -24, -41,
    -80, 31, 5, -76, -45, -4, 3, 4, 38, 3, 25, -33, -33, -43, -8, -38, -1, -42, -47, 98, -1, 5, 22, 17, 6, 25,
    -56, -15, 26, 41, 110, 2, -97, -8, -46, 24, -92, -20, -10, 63, 15, 40, 3, -85, 45, 22, 29, 23, -40, -37,
    23, 77, -35, 12, -26, 63, 38, -20, 23, 63, -50, 33, 8, 7, 4, -9, -25, -62, -75, 35, 26, -11, 62, 46, 66,
    14, 0, 13, 6, -73, -4, 17, 39, 31, -53, -7, 10, 25, 5, 17, -65, 51, -28, -52, -63, -20, -14, 72, -15, -50,
    -73, 14, 50, -15, -7, 22, 29, -21, -7, 30, -32, -63, 34, -66, -13, -20, -20, -44, -38, 7, -41, 19, -21,
    -41, -12, 3, -49, 36, 32, -4, 41, -19, -35, -46, -34, -53, -69, -1, -28, -15, -48, -31, -15, -19, -60,
    -48, -81, -79, -9, 7, 2, -60, -62, -43, -2, 19, 3, 30, -21, 13, 20, -14, -19, -4, -24, 12, -40, 18, -74,
    43, -19, 42, 39, 7, 66, -56, 30, -19, -83, -50, 34, -34, 25, -57, -75, 16, 34, 55, 13, -66, 14, -2, -63,
    -59, -8, -22, 64, -8, -37, -33, 34, 1, 12, -23, 17, 72, 127, -50, 29, -1, 5, -11, -42, 17, -40, -41, -34,
    4, -22, -19, 52, -59, 61, 20, 16, 23, -10, -21, -6, 1, 25, -38, -15, -24, -37, 14, -25, -61, -90, -12, 18,
    -38, 2, -39, -29, -8, -18, 6, -36, -16, -34, 26, -18, 27, -3, -9, -22, 65, -48, -12, -66, -81, 37, 26,
    -23, -2, 30, 36, 31, -26, 67, 23, 13, -2, -25, 7, -17, -21, -14, -9, -2, 20, -49, 19, 5, 2, 24, -9, -54,
    -28, -10, -60, 15, -55, -31, 7, 1, -25, 56, 24, 13, 19, 57, -24, -21, 21, 4, 16, -2, 50, 16, 5, 95, 17,
    -10, 69, 19, -16, 34, 49, -44, 41, 15, 49, -33, 68, -3, 7, 3, 26, -17, 41, 26, -30, -74, -29, -1, 4, 31,
    60, -17, 10, -18, 41, -22, 12, -41, -24, -64, 34, -90, -21, -4, 25, -40, -6, -27, 35, 38, 19, 50, 55, 57,
    -52, 6, 4, -20, -4, 17, -3, 52, 20, -57, -42, -4, -46, 27, 46, -51, -38, 2, 54, 46, -19, 24, -24, -39,
    -27, 26, -11, -8, -28, -26, -21, 14, 42, 49, 6, -16, 1, -25, -6, 36, 1, -1, -13, 15, -17, -46, -24, -11,
    33, 7, 29, -66, 21, 7, 58, -9, 9, 34, -23, -6, -13, 28, -6, 25, 29, -10, 36, 13, 3, -60, 27, -24, -27,
    -20, -42, 4, -31, -93, 90, -17, 13, 62, 35, -58, 27, -12, 56, 17, 18, 96, -39, 7, -16, -11, -24, 18, 57,
    29, -31, 2, 4, -16, 13, 23, -13, 42, -18, -40, -94, -15, -26, -52, -13, 127, 6, 12, -57, -42, 52, 3, 56,
    67, -53, 40, 7, -89, -31, 59, 57, -22, -14, 64, -37, 50, -61, 45, -4, -31, -29, -17, -15, 15, -42, 5, 25,
    -18, 15, 38, 22, 3, -20, -32, 29, 58, 16, -32, 37, 27, -63, -3, 39, -5, 5, 30, 15, -37, 38, 7, -51, 5,
    -26, 23, 16, 2, -9, -46, 14, 25, 11, 43, 8, 7, 29, -41, 9, 29, -74, -15, 19, -12, -40, 6, 20, 30, 24, -11,
    32, 2, -8, 18, -8, -22, 19, -34, 33, 65, -78, -21, 4, 2, -13, 44, -22, 26, 8, -33, -10, -28, -48, -38, -7,
    49, -9, -16, -4, 10, 5, 18, 3, -44, -17, -35, 26, -48, 1, -32, 58, 34, -75, 5, 11, -51, 43, 35, -18, -27,
    -2, 20, 26, -21, 10, -9, 45, -9, -47, 64, -11, -22, -4, 26, 4, -11, 51, 78, 43, -54, 16, 14, 106, 54, -67,
    17, -24, -27, 46, 41, -51, -33, 21, -9, -8, -22, 24, -2, 18, 57, 32, 13, -1, -67, -6, -1, 46, -33, -30,
    -13, 43, -30, 24, -27, 97, 55, -69, 32, -1, -33, -2, -46, -12, 40, -23, 14, -37, 4, 74, -48, -13, 52, 60,
    -22, 37, -17, -4, -29, -1, -65, -1, -70, -46, 10, 47, -58, -14, 64, -38, 12, -16, -62, -42, 9, -50, -57,
    -25, 17, -57, 10, 12, 17, 71, 84, -33, -66, -81, -44, -93, -12, -30, -44, -34, 45, 13, -28, 11, -29, -9,
    52, 36, -11, 12, 1, -18, 8, -23, -6, 2, -30, -23, -41, 2, -32, 24, 85, -48, -35, 42, -38, -38, -34, -51,
    17, -28, 37, 71, -11, -15, 30, 87, 36, 15, -6, 8, 47, -66, -1, 31, -101, 29, 50, 113, 2, -24, -94, -8, 33,
    21, 74, -13, -49, -2, -1, 9, -59, 45, -32, 37, 24, 39, -28, 22, 37, 18, -20, 35, -50, -18, -28, 14, -78,
    -14, 22, -9, -32, 33, 11, 89, 39, -62, 44, -45, -32, -106, 19, 8, 12, -61, -22, 3, 10, 56, 1, -100, -4, 6,
    -33, -11, -31, 4, -57, -20, 33, 31, 9, -25, -67, -31, -18, -7, -21, -45, 4, -25, -3, -2, -38, -8, -28, 40,
    32, 30, -100, 55, 71, 45, -38, -2, 12, 2, -70, 88, -17, 16, 13, 7, 47, -20, 13, 1, -46, -16, -8, 49, 34,
    -57, 28, 24, 25, 29, -36, -81, -75, -15, 12, 40, 72, 30, 11, 15, -46, -22, -31, -24, -73, -4, -87, 1, 5,
    73, -59, 38, 46, 15, -40, 26, 114, -55, -42, 40, 64, 30, -12, -40, -28, -29, -96, 54, 63, 0, -10, -13, -3,
    -9, -29, 89, -95, -33, 65, 11, 28, 54, -11, 56, 45, 13, -52, 21, 52, 26, 10, 38, 18, 75, -20, -5, -14, -8,
    -127, 12, 20, 0, 12, 38, 40, 46, -32, 96, -81, 61, 33, 17, -3, 1, 51, 47, -15, -29, -23, 48, 56, 75, 19,
    -45, 57, 23, -33, -69, -56, -54, 85, -50, -10, -44, -15, -18, -28, 21, 4, 25, -67, 4, 55, -50, 14, -12,
    35, -42, -7, 35, -20, 8, 13, -22, -27, -34, 55, 18, -25, 46, -65, -25, -5, -73, -41, -52, 65, -70, -30,
    -63, -26, -102, -15, -5, -4, -33, 28, 4, -72, -8, 41, -28, 11, -7, -24, -64, -5, 4, -33, 40, 1, -25, 33,
    32, -1, -42, -6, -38, -23, -54, -33, -43, 28, -96, 7, 56, 9, 29, 7, 8, 32, -93, -13, -28, 58, 3, -59, 3,
    -52, 47, 29, -33, 8, -68, -18, -38, -29, -79, -34, -27, -79, 62, -13, -14, 21, -86, 11, -55, 3, 33, -9,
    -50, 51, -54, -14, -46, -36, -16, -28, -8, -61, -37, 25, -75, 52, -52, -78, -12, 26, -77, -67, -58, -1,
    -21, -76, -26, 19, -48, -38, -26, 12, 30, 15, 54, -49, -56, 7, -24, -33, -40, -7, -24, -68, 0, 15, -16,
    95, -25, -48, -22, -8, 14, 25, 44, 19, -61, -70, -61, -50, 17, -6, 58, -1, 31, 25, 22, -57, -76, -9, -20,
    8, 0, -59, 10, 16, 106, 12, -33, -35, -15, -50, -40, -4, -24, -57, -32, -25, 39, 4, -19, 63, -127, 38,
    -79, 38, 34, -26, 4, 78, -29, 56, -27, 48, -89, -5, -46, -17, -19, 17, -78, 23, -61, -1, -25, -89, -21,
    -25, 17, -1, -63, -7, -4, -92, -44, -32, 20, -28, 40, -9, 62, -87, -55, 6, 10, -11, -14, -2, -54, 3, 3,
    14, -32, 33, -65, -38, -44, -13, -1, 30, 28, 39, -15, 79, -34, -74, 54, -22, 33, -12, -3, -12, -8, -48,
    -3, 18, -18, 43, 33, -43, 21, 15, 65, 27, -33, -2, -34, 19, 3, -49, -35, -24, 14, 29, 59, 0, -46, 6, 7,
    55, 9, -22, 45, -12, -30, 9, -97, -83, -64, 7, 9, 0, -4, 6, -32, 15, -36, -17, 26, 8, -9, 29, -10, -15,
    -34, 62, -50, -10, -20, -9, -19, -22, -53, -41, 15, -25, -23, -35, 0, -57, 7, 3, 42, -55, -123, 19, -26,
    -13, -29, -5, -3, -50, -18, -12, -35, -9, -15, -1, -45, -89, -9, 40, -87, 1, -10, 127, -33, -88, -5, -29,
    15, 45, -48, 17, 69, -105, -28, -35, 79, -60, -19, -52, -8, 18, 19, 1, 17, 21, -72, 69, 12, -10, -27, 57,
    54, -37, -46, 9, 86, 22, 23, -29, 16, -36, -13, 3, -20, 25, -6, -20, 8, 1, -9, -4, -26, -14, -2, -57, -12,
    29, -60, 21, -4, -3, 19, 53, 4, -35, -10, -31, -11, 20, 5, 64, -31, 3, 28, -43, 3, -58, -41, 59, 3, -35,
    -2, -21, -38, -26, -38, -54, -11, 34, 8, -29, -39, 5, 7, 41, -48, -22, 102, 50, -9, 6, -63, 1, -34, 10,
    -31, 33, 20, -37, 43, 21, -3, -20, 61, -34, -24, -3, -16, 73, -12, 9, -5, 43, -103, 21, 28, -29, 5, 26,
    -5, 5, -15, -11, 30, 3, 18, -68, 46, 31, -26, 27, 9, 42, -17, 74, -17, -14, -60, -108, -92, -5, 10, -32,
    -34, 15, -17, -15, -24, -34, 24, -42, 6, -79, -9, 14, -1, 34, -30, -39, 6, 9, -24, 42, 16, 2, -7, -15, 4,
    2, -54, -39, -63, -13, 26, -2, -18, -40, -8, -21, -47, 1, -60, -52, -27, -41, 107, 27, -46, 10, 28, 18,
    -67, -14, -9, 74, 50, -44, -21, -35, -43, 47, -19, -27, -49, 24, 9, -6, 4, -29, -67, -16, -18, 49, 1, -64,
    -24, 7, -34, 21, 59, 6, -33, 66, -40, -39, 2, -2, 37, 81, 6, -24, 50, 21, 46, 54, 63, 1, -50, -76, -27,
    -13, 14, -64, 36, 38, -75, -102, 63, 2, -48, -22, 29, -57, -29, 110, -59, 1, -71, -39, -19, -51, -71, -84,
    26, 52, 30, -5, 7, 9, 40, -22, 43, -14, -43, -39, 6, -13, -56, -48, 63, -65, 70, -26, 30, -55, -13, 20, 9,
    60, -29, -57, -41, 42, -55, -46, 39, -33, -85, -21, 43, 43, -24, -5, -13, -48, 43, -50, -76, 123, 20, 12,
    19, 17, -46, -103, -12, -18, -61, 4, -60, 33, -18, -43, -10, 51, 34, -70, -24, -7, -53, 59, 44, -18, -1,
    -13, -23, -24, 17, -76, -8, 47, 0, -13, 17, -46, 49, -30, -9, -39, -41, 15, -40, -77, 10, -7, 44, -12, -9,
    -11, -7, -2, -26, 7, -43, 22, 4, 30, 37, -4, -27, -66, -23, 44, -100, -91, -5, 13, 69, 2, 41, -20, 5, 18,
    14, -26, 41, 35, 74, -29, -4, 54, 20, 31, -37, -11, -11, 59, -26, 27, -71, -37, 85, -61, -27, -10, -36,
    -91, 65, 12, -3, -127, -12, -67, -97, 9, 10, 29, 22, -30, -14, 75, 11, 0, 53, -75, 43, 60, 42, 43, 10, 14,
    -48, -49, -64, 25, -69, 36, -19, 16, -52, -73, 25, 8, -1, 2, -110, -50, -40, -18, 57, 0, 7, 30, -33, -101,
    6, -85, -49, 11, 33, -19, -46, 2, 75, -47, -79, -53, -81, 25, -102, 12, -30, 14, 30, 51, 84, 101, -40,
    -44, 10, 79, 33, 124, -8, -54, -2, 49, 101, -26, -109, -47, -33, 27, 21, -14, -20, -18, 40, -32, -10, 25,
    -21, 59, -22, 3, 7, -21, -24, -47, 33, 23, 20, -16, -14, -41, -43, 71, -11, 13, 23, -19, -23, 27, 31, -41,
    -24, 10, 14, -24, 11, -28, -49, 10, 5, -18, 22, 36, -12, -28, 30, -20, -35, 11, 4, -37, 24, -45, -61, 36,
    -5, -7, -31, -27, -34, 44, 32, -51, -29, 22, 8, -42, 17, -36, -29, -1, -5, -61, 54, 29, 20, -52, -6, -47,
    -31, 6, -57, -16, 1, -48, 8, 127, 45, -15, -9, -24, -25, 6, 17, -16, -27, 18, 3, 34, -8, -14, 5, 24, 5,
    -20, -17, -61, -13, -3, -14, -91, -13, -13, -2, 49, 30, -14, 8, 18, -19, -21, 30, -21, -4, 1, 7, -51, -15,
    -1, 35, 52, -4, -13, 13, 3, -25, 7, 21, -41, 24, -6, 34, -57, -40, 3, 9, 14, 4, -28, -27, -38, -33, -21,
    61, -30, -16, 17, 12, -23, 9, -12, 19, 23, 4, -13, 10, 4, 33, -21, 23, -32, -15, 2, -17, -44, -40, -1,
    -24, -15, -26, -52, 6, -5, -12, -23, 52, -47, 7, 28, 59, -3, 39, 85, -30, 4, -68, -5, 58, -18, 36, -88,
    -1, -30, 45, 96, 3, -5, -23, -28, 5, -57, 111, 26, 24, 25, 13, 81, 6, -21, -9, -48, 4, 30, 0, -21, 39, 39,
    -51, 9, 24, -9, -48, 4, -3, -3, -16, -10, 19, 59, 22, -15, 2, -41, 57, 79, -5, -24, 1, 45, 10, -24, -18,
    -42, -23, 36, 17, -11, -2, 68, -13, -21, 21, -5, 43, -8, 29, -31, 28, 38, -18, 20, -1, -38, -13, -33, -51,
    2, 45, -30, 18, -19, 2, -44, 58, -26, -25, 71, -7, 34, -16, 30, 26, -48, 47, -19, 55, -21, -47, 20, -42,
    17, -63, -39, -13, 7, 17, -49, 27, 1, 30, -4, 2, 8, 14, 37, 15, 2, -18, -7, -12, 2, -4, -7, 12, 0, 42, 4,
    3, 2, -20, 81, -25, -8, -32, -21, -14, 30, 23, -38, 7, -12, -11, -29, 40, -6, -15, 16, -8, -46, -44, 7,
    -28, 38, -10, -48, 48, 38, -9, 16, 46, -29, 14, 45, -57, 44, 16, -8, -18, 21, 20, -50, 26, 13, -10, 107,
    92, 14, -8, 23, 45, -45, -127, -30, -18, 55, -16, -10, 1, -20, -2, 47, -4, -23, -22, 17, -49, 54, -24, 22,
    4, 23, 46, 12, 51, 23, -10, 57, -15, 21, 9, -6, -43, 10, -4, 2, -9, -18, -8, 3, -34, -14, -10, -7, 4, 16,
    -23, 8, -51, -41, -26, -34, -1, 24, 29, 0, -32, -2, -37, 6, -4, -14, 12, -3, -7, -6, -9, -3, -49, 5, 29,
    39, -6, -29, -36, -35, 36, 5, 17, -44, -48, 22, 26, -38, -40, -12, 28, -23, -16, 15, -14, 19, 14, 45, -17,
    9, 14, 18, 38, -22, -17, 37, -34, -12, 23, -19, -7, 38, -12, -16, 26, 35, -44, -21, 0, 11, 8, 2, 24, 6,
    -19, -8, -17, 4, 43, -20, 11, 2, 20, -28, -28, 20, -14, -4, -30, -33, 7, -5, -25, 13, 16, -43, 27, -33,
    -3, -44, 27, -34, -19, -4, -21, -28, 5, -14, -24, -10, 35, -57, 13, 14, -48, 28, 80, 30, -13, -2, -21, 45,
    36, 25, -20, -8, 17, -6, 21, -65, 27, 10, -8, -6, 8, -21, -36, -20, 13, 44, 50, -56, 23, 18, -40, -4, 1,
    37, 63, 8, 50, 59, -10, -13, 65, 34, 37, 58, -7, -24, -9, 93, 9, -3, -31, 30, -44, -7, -32, 14, 35, -83,
    41, 127, 18, 22, -40, -50, 55, -7, -19, 28, -13, 28, 53, 11, 18, -33, -82, -15, 21, -40, 41, -76, 3, -83,
    52, 9, -3, 7, -48, -27, 34, 27, 39, 46, 84, -99, -22, -12, 29, 1, 22, 32, 7, -12, -34, 95, 80, -36, 5, 24,
    79, 64, -52, 58, 61, -19, 1, 4, -10, 88, -42, -3, -47, 12, 17, -65, -32, -22, -21, 107, 84, 53, 91, 48,
    -20, -27, -55, 48, 22, 51, 92, 27, -46, 114, -64, -31, -71, -18, -40, -13, 68, 15, 70, 101, 10, 27, -9, 4,
    -13, -1, 12, -38, 33, 41, -5, -32, -56, 13, -49, -40, 17, -7, 17, -26, 3, -18, -14, 11, -5, -66, 54, -20,
    -7, 9, 77, 22, 6, 115, 26, -30, 25, -62, -33, -18, -35, 52, -11, -37, -8, -37, 4, -16, 72, 17, -1, 10,
    -23, 86, -66, 89, 33, -44, 49, -3, -31, 58, -46, -16, -94, 9, -62, -5, 7, 0, 11, 39, 76, 91, 68, -65, -43,
    -3, 13, 111, -77, 24, 49, -34, -1, 99, -68, -59, -47, -15, -30, -75, 29, 3, 104, 115, -21, 30, -60, -30,
    14, -22, 3, -7, -38, -27, 6, -48, -25, -10, 25, 10, -8, -56, 46, -23, -85, -13, -7, 27, -25, -9, 56, -51,
    7, 22, 101, -24, -3, 4, -52, -34, 70, 3, -75, 69, -43, -38, -33, -81, -17, -1, 48, -71, 45, -1, -54, -48,
    -24, -30, -4, -11, -43, -8, 45, -47, -25, 20, -22, 6, -93, 20, -35, -4, 33, 0, -22, 60, 33, 17, 8, -38,
    -46, 16, -3, 50, -26, -28, 5, -40, 25, 70, -12, 26, -12, -2, 13, 10, -25, -5, 7, 50, -3, -24, -67, -20, 6,
    -6, -18, -80, -51, 46, 37, -44, 64, 20, 69, 48, -28, 4, 46, 6, 19, 55, 8, 67, 5, 13, 14, -17, 41, -66,
    -13, 8, 1, -20, 12, -46, 14, -19, 17, -76, 0, -28, -22, 42, 43, 12, 1, 17, -6, -4, 21, 12, 33, -3, -8,
    -47, 6, 11, 16, -17, 87, 11, 12, 9, -13, -62, -2, 92, 42, -9, 22, -62, 1, 25, 27, 29, -27, -19, 63, -18,
    -25, 16, -36, 15, -6, 58, 81, 11, 4, -8, 10, -5, -48, -52, -54, -11, 52, -20, -26, -2, 9, 13, -15, -45,
    28, 25, 51, 74, -21, -3, 18, 8, 0, 57, -1, 56, -18, -17, 30, 0, -17, 1, 19, 48, -4, -11, -25, -19, 14, 6,
    -27, 30, 45, -35, -40, 8, 48, -4, -19, 34, -7, -28, -25, 10, 11, -24, -30, 9, -34, 1, -27, -14, -21, 9,
    23, -17, -19, 4, 1, -8, -16, 32, -40, -18, 0, -45, -10, -27, 0, 20, 13, 0, -12, -34, 16, -60, 18, -4, -5,
    -6, -10, 40, 67, -5, 30, -63, 28, -38, -43, 6, -24, -49, -30, 29, 15, -11, 58, 26, -4, 54, 84, 12, 18,
    122, -15, 5, -20, -41, 66, -48, -21, 61, -18, 66, -7, 43, 41, 74, 48, 22, -39, 11, -27, -26, -11, 34, 29,
    12, 24, 29, -35, 51, 59, 23, -26, -20, -25, 3, -23, -24, 48, -26, -39, 32, -8, 16, 3, 74, 8, 127, 57, 71,
    -37, -5, -39, -60, -33, -5, 13, -25, 12, 13, 30, -33, -5, 52, -21, 24, 0, 32, -7, 1, -33, 27, -61, -30,
    -72, 58, 7, -5, 11, 22, 2, -10, 36, 17, -32, 12, -27, -28, 18, -41, -3, -73, 36, 3, 35, 31, 79, 29, -27,
    -24, -7, -16, -43, -57, 6, 0, -26, 47, -24, -56, -39, -27, -26, -69, -15, -23, -38, 11, -13, -20, 29, 1,
    -23, -4, 92, -40, 15, 50, 96, 24, -4, -22, -6, 43, 20, -6, -12, 34, -46, 83, -31, -14, -20, -31, -49, -23,
    -28, 25, -28, 92, -31, -7, -30, -32, -32, -43, -38, 21, -25, 49, 127, -6, -9, -9, -11, 24, -49, 13, -43,
    -24, -33, 11, 12, -28, 34, 14, 10, 20, -33, 38, 4, -17, -24, -2, 14, -34, -52, -11, 18, -27, 39, 20, 32,
    29, 17, -9, 3, -5, 62, 5, -29, 28, -13, -19, -22, 29, -56, -4, -16, -19, 23, -30, -8, -20, -5, -42, -29,
    -42, -32, 14, 13, -4, 6, -37, -8, -1, 8, 9, -3, -5, 6, -23, 6, 16, -5, 3, 10, -51, 29, 21, -2, -15, 15, 9,
    -19, -2, 7, -19, -46, 3, -11, 18, -34, 38, -16, -13, -10, 13, -38, -15, -3, 18, 63, -25, -74, 53, -40, 27,
    25, 26, 1, -3, 59, 21, -22, -16, -55, -44, -85, 29, -51, 9, 6, -64, -45, 6, -29, 47, 48, -38, -7, 32, 2,
    -10, 39, 27, 29, -3, 65, -3, 49, 23, -36, 5, -14, -67, -17, 22, -15, -39, -28, -11, -36, 50, 37, -37, -52,
    -7, 36, -45, -7, -50, 117, 41, 43, 66, -65, 80, 43, -59, 60, -42, 44, -6, 104, 30, -40, -8, 100, 12, 40,
    -13, 39, -50, 82, 25, -28, 14, -60, 36, -49, -53, -37, 50, -18, 73, -6, -22, -27, -32, -17, -59, 22, -92,
    65, -72, -16, -2, 8, -47, 26, -59, 113, 2, 2, -4, 2, 66, -46, -91, -11, -70, 40, 24, 7, -22, 19, 1, 31,
    12, 4, 7, -18, -15, 79, -124, -21, -69, -22, -28, -61, -45, 55, 14, 13, 11, 59, 20, -60, 78, -35, -32, 13,
    -29, 23, 0, 67, -13, 21, 19, 5, 10, 36, 11, -41, 24, 3, -81, -65, -39, 52, -2, -3, 41, 39, 67, 3, -1, 46,
    66, -22, -9, -40, -51, -33, -33, -64, 75, 1, 5, -31, -1, -9, -67, 33, -65, -19, 23, -60, -127, 68, -62,
    79, -26, 46, 3, -32, 32, 10, -84, 41, -67, 48, 30, 19, -54, -16, -18, 81, 51, 37, -49, 44, -7, -26, 16,
    34, 17, -13, 16, -38, -76, -31, -28, 5, -9, 28, 34, 6, 25, 13, -9, -34, -12, -61, 12, -43, -69, 18, -17,
    5, 29, 28, 0, -32, 19, -8, -1, -22, 14, -42, 9, 20, 17, -35, 13, -28, 62, 96, 24, -5, 6, -27, 42, 15, -10,
    -73, 26, -49, -55, -12, -35, -37, 27, -35, -92, -12, 7, 23, -67, 16, -73, 45, 20, -57, -9, 70, 8, 106,
    -94, -3, 22, 4, 46, 4, -64, 14, -38, 126, -22, 66, 32, -32, 95, 106, -56, -41, 43, -26, 4, -55, -26, 46,
    -5, 46, 53, -12, 0, -12, -40, -31, 39, 1, 3, -19, 10, 30, -10, -64, 40, -105, 1, 32, -29, -31, 31, 23,
    -48, -36, -13, -11, 22, 16, 24, -15, 8, -46, -62, 64, -1, 29, -9, -24, 55, -6, -33, 3, -11, 19, -2, 33,
    -32, -26, -26, -55, -42, -16, -4, -58, -68, 16, -37, -2, -4, 5, -6, 39, 15, 8, -28, 27, -81, -30, -37,
    -15, -25, -47, 15, -3, 1, -15, 0, -1, -6, 50, 26, 19, 32, 18, -10, 32, 41, 6, 42, -92, -41, -20, 59, 114,
    1, -21, -6, 9, -3, -46, 66, -20, 8, -33, 10, 22, 7, -40, 35, -14, -26, -19, -40, 6, -18, -28, -55, 32, 77,
    -6, -67, -11, -49, 52, -119, -36, -57, -34, -94, 24, -32, 42, 33, 5, -49, -28, -35, 20, -63, -61, -7, -38,
    -34, -2, -61, 16, -64, -80, -49, 4, -5, -100, 15, -31, -38, -26, 13, 49, 5, -29, 78, 18, -81, -78, -28,
    -59, 110, -10, 92, -57, 48, 34, -19, -36, -5, -37, 33, -22, -65, -16, 2, -87, 39, 42, -34, -10, -42, 19,
    38, -10, 54, -23, -64, 54, 25, -84, 10, 24, -10, 9, -65, 22, -47, -37, 50, 37, -2, 1, -30, 27, 30, 1, -16,
    -23, -31, 4, -86, -57, -58, 75, -92, -1, -81, 6, -46, 9, -75, 32, -38, -54, 9, -45, -23, -44, -67, -47,
    -15, -53, -14, 54, -73, 60, -38, -56, -28, 29, 14, -18, 52, -47, -78, -121, -56, 1, 15, 18, 33, -42, 127,
    -109, -80, -32, 35, -35, 63, -10, 3, 39, 14, -15, -23, -39, -24, -55, 73, 24, 1, -85, -24, 78, -122, -94,
    -46, 13, 8, -47, 15, 32, -37, 72, 73, -68, -17, -105, -75, 20, -47, -9, -41, 26, 99, -2, 9, -83, -19, 58,
    60, 46, -55, -40, -45, -29, -53, -15, -22, -40, -25, 60, -40, 4, 70, 69, -36, 7, 22, -19, -18, 64, 40,
    -26, 3, 28, -51, -90, 93, -13, -38, 108, -7, 13, -27, 64, 94, 54, -40, 26, 20, -3, -52, 39, 13, -13, 18,
    -24, -1, -21, -61, 41, 18, -43, -39, 11, -24, -46, -58, 54, 8, -49, -16, 46, -27, -14, 24, -93, -42, -13,
    -46, 11, -20, -5, 28, -62, 43, 16, 19, 29, 66, 16, -24, -18, 6, -10, -62, 37, 11, -4, 26, 42, 42, 21, 67,
    -46, -13, 51, 19, 15, -41, -9, -6, 22, -13, 4, -7, -10, -11, 38, -4, -17, -45, 67, -20, 20, 67, 84, -16,
    -32, 48, 11, -1, 6, 24, 26, -30, -11, 38, 14, -22, 0, -14, -42, 44, 21, 26, 11, 14, 16, 51, -8, -66, 23,
    102, -6, -51, -69, 42, 39, -21, 61, -30, 11, 45, 30, 127, -25, 8, 34, 99, 12, 12, -39, -13, -8, -33, 42,
    -32, 32, 70, -22, 65, -50, -20, 46, 29, -3, 60, -3, 64, -24, -35, 48, -37, -10, 34, -40, 33, 54, -47, 30,
    -38, 34, -14, 85, -4, 5, 41, 21, -50, 9, -20, -13, 76, -37, 10, -44, -31, 9, 3, 34, 26, 43, -1, 44, 15,
    -31, -29, 73, -5, -28, 21, -11, 26, -67, 47, -27, -24, -24, 38, -1, 41, -31, 62, 9, 4, -57, -46, 51, -27,
    -9, -51, -105, 58, 9, -9, 3, -7, -17, 43, -42, -9, -54, -22, -9, -7, -6, 21, 6, 2, 43, -23, 11, -41, -6,
    -19, 18, 31, -35, 42, 76, -37, -3, 12, -38, 31, -13, -64, 23, -25, 25, -39, -17, 8, -9, 48, -48, -23, -35,
    -13, -48, -21, 35, 21, -32, 14, 37, -52, 38, 23, -38, 11, -19, 6, 48, -22, -57, -42, 22, -31, 25, 26, -19,
    -56, 39, 20, -68, 7, -40, -38, -65, 50, -6, -19, -19, 0, 30, 24, 59, 60, 28, 42, 3, -67, 3, 8, -5, 103,
    -9, -44, -18, 72, -6, 13, -30, 50, -57, 16, -46, -12, -18, -79, -77, 40, -1, 32, -42, 15, -7, 43, -10, -7,
    46, 11, 9, -22, 3, 9, -20, 26, -23, 0, -3, 111, 56, -9, -34, 85, -39, -66, -28, 17, 2, -39, -12, -15, 1,
    10, -79, -30, -34, -35, -43, -36, 50, -77, -5, -23, 40, 15, -2, -78, 14, 11, 22, 31, -18, -34, 5, 0, -55,
    42, 29, -38, -44, -4, 20, 36, 6, -24, -38, 88, -30, 5, 62, 35, -6, 9, 24, -19, 112, -28, -6, 37, -21, -4,
    50, 22, 11, 14, 88, 0, -18, 42, -4, 60, 13, -1, -6, 49, -36, -14, -2, 56, 23, -21, 65, 15, -15, -65, 19,
    -41, -42, -19, 19, -39, 21, 6, 40, -36, -21, -31, 3, -23, -50, -15, 13, 6, -9, -3, -37, -34, 2, -13, -13,
    36, 14, -22, -31, -92, 1, -52, -8, -34, -30, 15, 19, -14, 41, 12, 11, -29, -16, -32, 29, -13, -4, -15,
    -36, -42, 10, -21, 7, -5, -54, -44, 16, 2, -59, 31, 92, 34, 4, -24, -53, -45, 117, -12, -32, 34, -54, 3,
    43, -41, -6, 20, 40, -23, 22, 56, -91, -45, 14, 26, 12, -6, -43, -16, 17, -49, -56, 8, 76, 68, -59, -1,
    -30, -76, 73, -64, 39, -12, -50, 32, 1, -100, 24, 1, -62, -124, -32, 45, 89, -38, 23, 46, -17, -4, 4, -25,
    -6, -28, 21, -35, 7, 68, -71, -13, 0, -65, -19, 3, 92, 35, 17, -28, 2, -104, 40, 8, 20, -59, -16, -32,
    127, -62, 6, 26, 30, 34, 44, -23, -23, 19, -74, 60, -51, -43, 31, -12, 91, -2, -35, -3, 44, -67, -11, 39,
    -2, 42, -84, -41, -43, -9, 75, -42, 3, 7, 17, 11, -53, -18, 23, 24, 57, -27, -35, -73, 17, -9, 12, -31,
    33, -42, -23, 15, -12, -34, 1, 10, -40, -38, -51, -12, -29, -48, 2, 51, -51, -73, -30, -51, -4, -38, 21,
    -28, -20, -9, -31, -42, -98, 102, -50, -67, 14, -43, 63, -27, -33, -53, -3, -31, 2, -73, -17, 7, 32, -50,
    -59, 0, 41, 1, 48, 37, 74, -63, 55, 15, 43, -11, -51, 17, 1, -21, -16, -7, 6, -47, -54, 22, -22, -24, 19,
    -26, -2, 18, -32, -5, 27, -8, 28, 39, 20, -24, 31, 63, -19, -18, -32, 24, 32, -13, -40, -1, 25, 51, 59,
    -43, -44, -46, -65, -5, -8, 19, 2, 23, -59, 41, -26, 5, -18, 23, -35, 62, 37, -8, 35, -8, -18, -19, 35,
    -6, -22, -12, 15, 9, -22, 48, -7, -4, -13, 7, 18, -24, -45, -11, 22, 106, -46, 34, 83, -90, 10, -13, 62,
    -26, 64, -35, -12, 59, -7, -83, -24, -54, -27, -22, -19, 1, 30, -50, -3, 27, -95, -19, -41, -55, 21, -45,
    -73, 35, 10, -29, -35, 51, -5, -27, -90, 127, -35, -1, 66, 25, -14, 20, -15, 52, 37, 25, -2, 10, -56, 66,
    6, 18, -85, -68, -25, -53, 20, -31, 54, 42, -8, -20, -16, 29, -68, 17, -29, 55, 71, 21, 8, -33, -47, -4,
    -34, -11, 4, 30, -2, 13, -74, -75, -63, 36, 15, 37, -109, 25, -64, -32, -8, 45, -19, 123, 29, -17, 22, 58,
    73, -41, -82, 0, -35, 0, -23, -59, -109, -40, -24, -93, 5, 43, -34, -42, 19, -32, -35, 56, -33, -1, 16,
    31, 13, -8, 70, -18, -80, 21, -48, -32, -36, 64, 57, -40, 103, -20, -17, -2, 9, 2, -16, 1, -6, 19, 13,
    -25, -11, -30, -33, 0, -13, -14, -13, -58, 16, -32, 3, -45, -21, 7, 9, -25, -38, -41, 6, -17, -41, -32,
    32, 8, -47, 2, -35, 0, 15, -9, 5, 7, 9, -76, 3, 31, 16, -24, 15, 46, 1, -6, 10, -50, -58, 31, 27, -75,
    -15, -2, 4, -88, -16, -1, 32, -12, 1, 28, 8, 40, -8, 12, 23, -41, -2, 0, -42, 44, -10, -16, 35, 77, 19,
    -6, 63, -28, -67, 8, -38, 11, 17, 21, 34, 23, 11, -38, -11, 8, 17, -29, -25, -19, 0, -3, 19, -15, -7, -33,
    -29, -6, 5, -36, -1, 10, -21, -32, 14, -19, -32, 42, -16, -40, -14, -50, -4, -6, -38, -5, 24, 3, 28, -1,
    -28, -15, 8, -9, 28, -3, 60, -6, -38, 38, 23, 15, -2, -1, -70, -23, 19, -25, -24, 4, -5, -32, -42, 0, -30,
    19, 6, -47, 47, 14, -14, 17, -19, 16, -26, 62, -28, -27, 42, -39, 38, -80, 32, -127, 35, -12, 18, 53, 5,
    0, -56, 0, -49, 39, 0, -48, 20, 7, -5, -55, -63, 7, 58, -33, -24, -46, -8, 33, 3, -27, -1, -37, -13, -34,
    45, -14, 18, -8, -18, 50, 8, -37, -42, -22, -47, -47, -23, -61, 15, -18, -14, 11, 25, -14, -24, -28, -24,
    12, -10, 15, 27, 45, 9, 8, 19, -71, 84, -26, 66, -61, 37, 6, -57, -29, -22, -15, -12, -27, -22, 17, 68,
    17, 10, -22, 21, 13, 24, -14, 7, 86, -50, -2, 73, 2, -49, -74, -7, -60, 15, -70, 9, 4, 3, -96, -35, -122,
    -31, 38, 23, 18, 22, -2, 17, -88, 4, -98, 4, -24, 17, 43, 20, 5, 21, 2, -11, -10, -29, -15, -24, 6, -40,
    -76, -32, 4, 2, 6, -50, -14, -34, 46, -33, -53, 18, -79, -73, 18, -4, -17, -33, 6, -47, 38, 32, -7, 12,
    -5, -20, 0, -9, 3, -30, -4, 90, -65, -26, -79, -17, 25, -15, -50, 8, 36, -8, -23, -5, -23, -36, 43, 64,
    -19, -52, 19, -25, -15, 9, -7, 53, 29, 1, -76, -96, -13, 50, -16, 43, 21, -37, 57, 4, 5, 35, 26, -35, -41,
    -24, -91, 57, 7, 82, 41, -2, 22, -29, -46, -28, 10, 8, 19, 2, -26, 66, -40, -18, 22, -21, 9, -60, 84, 45,
    14, -39, -5, 18, 42, 35, -4, -1, 0, -16, 6, 27, -3, 41, 5, -21, -31, -25, -27, 24, 85, -41, -38, -71, 14,
    1, -7, 54, 85, 42, 10, 8, -11, -119, 52, -71, -12, -29, -56, -12, -8, -77, 37, 36, 41, -47, 28, 48, -55,
    127, -5, -27, 19, 44, -49, 11, -39, -74, 105, -17, -45, 15, 38, -52, 15, -90, -82, -47, -19, 57, -28, -1,
    58, -41, -47, -58, 60, -25, -45, 9, -46, -43, 14, -58, -17, -37, -48, -16, -58, -86, 2, -38, -73, -89, 4,
    -16, -9, 1, -58, -6, -2, 51, -4, 30, 93, -42, 43, -83, -72, -7, 2, -12, -68, -4, 40, 8, 7, -87, -45, -61,
    -40, -101, -70, 51, -26, 54, 62, -59, 27, -28, 76, -31, -41, -52, -37, 22, -39, -114, 35, 33, 3, -10, 113,
    70, -49, 25, -18, 4, 45, 2, 3, -26, -11, -2, 30, -29, -31, -33, -76, -41, 12, -2, 46, -21, 5, 65, -7, 27,
    55, 8, 7, -8, -21, 25, 19, 31, -45, 39, -44, -1, 5, 0, 21, -5, 14, -21, -40, 52, 11, -4, 40, -30, -13, 9,
    18, -7, 1, -16, -33, -15, -6, 29, -21, 41, -18, 20, 7, 40, -26, 49, 10, 4, 21, 0, -60, -35, 73, 17, -11,
    34, 4, 33, 38, -47, -29, -16, 3, -38, 2, 16, -13, 4, 18, -39, 12, -43, -70, -93, 19, 41, 61, 96, 7, 17, 2,
    44, 32, -2, -3, 61, 18, -58, 56, 4, -46, 14, -4, -13, 17, -27, -44, 73, -9, -9, -14, 51, 27, -11, 69, 37,
    -17, -26, -9, -31, -53, 4, -7, -24, 2, -4, -14, 10, 3, 5, 31, 13, 14, 6, 21, 11, -34, -24, -24, 29, -8,
    11, -3, 36, 34, 15, -22, 19, 20, 31, -20, 37, 9, 3, 5, 10, -35, -1, 35, 33, -15, -28, -6, -13, 30, -36,
    -16, -2, -24, -69, -46, 13, -16, 10, -5, -6, 19, -41, 42, -56, 11, 24, -20, 37, 8, 14, -5, -3, 1, 26, 17,
    -7, -8, 1, 25, 20, 53, 3, -4, -15, -61, -33, -41, 16, -7, -15, -36, 59, -15, 38, 67, -6, -37, 9, 12, -21,
    -25, -26, 6, 12, -20, 67, -27, -14, -22, -14, 9, -52, -6, 59, 46, 16, -48, 9, 3, 48, 2, 24, -8, 42, 56,
    23, 8, 10, -23, -74, -14, 20, 5, -60, 15, 3, -16, 30, 31, 6, -10, -11, 12, 47, -9, 23, 15, -30, 46, -2,
    -20, 17, -56, -21, -59, -31, 62, -11, 60, -41, -37, 26, -6, 127, -7, -18, -14, 11, 33, 13, -14, 26, 31,
    -1, -70, -11, 6, -36, -18, -21, -34, -74, 28, 70, -13, -11, 66, 31, -39, -6, 18, -32, -37, 27, -53, 45,
    49, 24, 25, -12, 2, -27, -12, -16, -40, -17, -71, 5, -55, -34, 104, -48, -61, -81, -4, -3, -18, -12, -46,
    21, -32, -12, -36, -41, -30, -30, -33, 18, 20, 20, 10, -25, -52, -20, -27, 28, -24, -32, -25, -38, 3, -2,
    127, -13, -83, -16, -45, 3, 2, -26, -43, -1, 17, 0, 24, 23, -30, 39, 20, 89, 10, 9, 67, -19, 16, -9, -11,
    22, 12, -23, 12, -7, -31, -38, -28, 22, 19, -5, 28, 1, -25, -2, 26, -11, -31, -13, -24, -9, -51, -4, -40,
    -26, 38, 23, -36, -3, -13, 20, -19, -24, -28, -5, -24, 7, 19, 7, -38, 13, -21, -35, -26, 16, -18, -5, -19,
    -17, -31, -7, 4, -19, -11, -4, 17, -37, -20, 7, 23, 8, 7, -2, -20, -44, -8, -19, 7, -26, 3, 6, -43, 35,
    -53, -12, -56, -3, 15, -24, -19, -11, -52, 12, -40, 42, -24, 4, 42, 20, 21, 12, 32, 0, 31, -13, 9, 50, -1,
    -22, 72, -13, 9, 26, 4, 49, -24, 1, 7, -35, -8, -43, 9, 13, -26, -10, 32, -7, -57, -26, -24, -31, -29, -4,
    -8, 59, 34, 45, 13, 5, -4, -27, 62, 42, 57, 17, -36, -13, 11, -65, -4, 26, 1, -22, -7, 37, -47, -5, 33,
    -13, -74, -14, -32, 40, -53, -15, 14, 14, -21, 21, -40, 26, -40, -28, 47, -12, -8, -5, 21, 0, -12, -14,
    25, -44, 32, 10, 29, 18, -27, -6, 11, -17, -73, -31, 12, -13, -19, -16, 4, 28, -36, 80, -3, -9, 27, 25,
    -48, -68, 80, 33, -57, 30, 10, 22, 1, 88, 9, 16, 75, 7, 6, -37, -55, -48, -31, -10, -14, -3, -42, 19, 22,
    -4, -72, 51, 7, -96, 1, -10, -2, -13, 13, 34, -67, -8, 88, 80, -1, 51, 20, 56, 37, -1, -6, 34, -49, -59,
    26, 42, -12, -19, -10, -16, 35, -19, -28, -42, 11, 1, -22, 48, 74, -3, 8, 19, -127, 22, 79, 19, 44, -88,
    33, 67, 29, 17, -19, -35, 38, -92, 35, 22, 6, -32, 16, 30, -15, -17, -25, -13, 30, 32, -13, -71, -2, -1,
    -48, -46, 13, -30, -1, -32, -3, 0, -18, -5, 21, -16, 25, -11, -48, -61, 2, 0, 21, 42, -20, -15, 10, -37,
    -23, -34, 20, 9, -53, -64, -2, -58, -42, -6, -50, -39, -8, -18, -56, -13, 15, 1, -23, 20, -41, -25, -32,
    -19, 9, -23, -5, -40, 15, -4, -14, -46, 4, -28, -56, 2, -106, -53, -8, -80, -26, 30, 62, 29, 17, -25, 9,
    -107, -10, -45, -27, 40, -14, -61, -51, -42, 32, -35, -30, -18, -9, -44, 39, -23, 8, 14, -9, 51, -28, -61,
    96, 69, -25, -40, 27, -13, -14, -34, 11, -17, -17, -6, -14, 30, 33, -1, 27, -41, 16, 12, -1, -48, 34, 13,
    1, -5, -2, -31, -37, 62, -91, -24, 42, 1, 11, 33, -35, 71, -65, 21, 17, -19, 47, -16, -52, -23, 0, -41,
    41, -16, -35, -29, 27, -91, 79, 13, 41, -46, 32, -39, -48, 64, -32, -38, -22, -17, 40, 11, 17, 75, -5, 12,
    50, -82, 66, -24, 37, -44, 5, -71, 32, -5, -11, -10, 3, 11, 109, 16, 26, -18, -7, -26, 28, 38, -3, 68, 9,
    -8, 23, -57, 1, 0, -64, -127, 10, 8, -30, -45, -45, -32, 4, -4, -11, -68, -39, 27, 5, 27, -36, -4, 11, 13,
    -45, -6, 37, -27, 18, 39, 36, 22, 16, -6, 65, -45, -22, -2, -33, 22, 2, 33, -32, -8, -2, -27, -2, 17, -32,
    10, 9, -36, -40, 24, -12, -19, 14, -45, 23, -23, 40, 51, -41, 33, -20, 23, -51, -10, 2, -31, -38, 5, -32,
    2, 14, -14, -2, 15, 59, 29, -39, 6, -2, -42, 8, 9, 19, 6, 0, 4, -8, 13, -12, 53, -28, -8, 11, 2, -48, 2,
    -23, -7, -21, 26, 3, 15, 4, -47, -7, -40, -1, 16, -9, -5, -12, -22, 10, 15, -5, -26, -32, -10, -67, -1,
    -8, -16, -26, 14, -59, 0, 21, -17, -19, -19, -9, -23, 22, -10, -23, -1, -34, -17, -26, 25, 10, -20, -14,
    -6, 12, 16, 19, -1, 26, -9, -8, 5, 22, 24, -48, 26, -47, 19, -26, 30, -5, -52, 2, -24, 9, -2, -25, 11, 18,
    26, 38, 33, 35, 11, 19, -1, 31, 10, 7, -7, -10, -51, 12, 25, -1, 47, -27, 5, -53, -13, -1, 5, 84, -29, 8,
    13, 9, -19, -20, -19, -12, -16, -32, -2, -40, -22, 4, 0, -23, -9, -5, 22, -8, -3, -27, -56, -18, -7, -44,
    -36, -45, -14, -28, 33, 30, -9, 35, 6, -15, -44, -38, -1, -36, 10, -49, -23, 16, 4, -12, -15, -39, -51,
    13, 4, -10, 24, -52, 4, -2, 12, -18, -17, 10, -11, -56, 13, -8, -9, 45, 17, -47, -8, -23, -8, -11, -12,
    -17, -10, 58, 2, -7, 47, 7, 2, 30, -56, -4, -66, -44, 4, -50, 14, -9, 15, -3, 17, -44, -72, -51, -87, 65,
    -79, -88, -82, -19, -5, -116, -46, -40, -2, 58, 17, -37, 104, -29, -35, -2, 76, 9, -87, -32, -5, -34, 14,
    27, 6, 66, -46, -40, 48, -22, 58, -61, 10, -7, 51, -54, -81, 14, -27, -41, -9, 27, -8, 36, -5, 57, 13,
    -17, -32, 77, -36, -6, -67, 26, 28, 20, -22, 11, -51, 83, -42, -50, 69, -27, -17, 7, 0, 52, 7, -7, 2, 27,
    64, -10, -4, -48, -76, 13, -5, -39, -17, 41, -12, -80, 2, -9, 5, 26, 6, 37, 15, -15, -48, -41, -11, 40,
    -47, -20, -48, 38, -27, -8, -6, 20, 14, -14, 16, -11, 40, 3, 4, 19, 81, 53, -100, -6, -18, 21, 8, -34, 78,
    -44, 31, 2, -20, -10, 41, -27, 23, -35, 78, -76, -20, -31, -45, 75, 0, 46, -36, 23, -16, -28, 9, -27, 2,
    -25, -83, -3, -42, -50, 22, 14, -39, -51, 33, -34, -67, -99, -32, -13, 25, 60, 79, 0, 11, -3, 61, 85, 9,
    82, -7, 97, -117, -5, -6, 3, -46, -30, 24, -47, 21, 19, -26, -20, -19, 44, -104, 72, 13, 56, 15, 44, -22,
    20, -103, 85, -72, 10, -52, 41, -70, -80, -27, -28, -47, -57, -34, 2, 34, -29, -56, -51, -10, 12, 9, -72,
    -7, -53, -47, -48, -5, 113, 43, 33, -19, 8, -67, 9, -28, 8, 22, 57, -12, 17, -108, 39, 9, -31, -23, -37,
    90, -13, -48, 56, -7, 9, 64, -36, -70, 16, -10, -35, 41, -43, 2, 43, 57, 14, 9, -11, 15, 35, 127, -79, 58,
    71, -83, 17, -19, -1, -43, 15, -39, -36, -28, 30, -54, -9, -15, -61, -39, 55, -63, -38, -12, 0, 14, -13,
    -25, -52, -50, 62, -54, 39, 13, 10, -66, 4, 6, -39, 13, 42, 97, -18, -1, 37, 29, 30, 11, 38, -63, -18, -3,
    -22, -16, -98, -17, 62, -38, -39, -33, -59, -80, 118, -8, 60, -26, -13, -32, -51, -17, -44, -28, 4, 54,
    -31, -23, -15, -74, -25, -74, -26, -9, 42, 11, -6, 3, 43, -54, 37, 18, -20, -23, -16, -40, -105, 31, 17,
    24, -42, 70, 20, 33, -31, 31, -54, -49, -48, -5, -12, -19, 32, -31, 52, -3, 52, -32, 0, -19, -17, -52,
    -64, 35, -20, 45, 24, 16, 60, -48, -23, -25, -111, 30, -78, -5, 82, 9, 66, 86, -2, 5, 49, -47, 23, -22,
    -11, 33, -42, 0, -55, 40, -52, 45, 32, -12, -28, 8, 11, 7, -11, 9, -43, -27, -24, 2, -79, -6, 36, 1, -45,
    -46, -11, -10, 74, -79, -14, 7, 36, 26, 1, -22, 10, -1, 87, -24, 54, 8, 106, -11, -34, 1, 19, 31, 48, 17,
    -48, -64, 24, 85, -78, 18, -25, -2, -9, -105, -51, -22, -48, -31, -8, 68, 61, -127, -23, 90, -24, 64, -69,
    -30, -120, -32, -12, 70, 60, 7, -38, 77, -70, -40, -11, -12, 11, -10, -52, 36, 107, -3, 51, -93, -89, -54,
    -15, 62, -10, -72, -40, 9, -124, 24, -61, 10, -3, -62, -4, 10, -96, -22, -22, -19, -50, 31, 29, 12, 27,
    45, 5, -6, 2, 24, -7, -91, -48, 11, -16, 7, 94, -116, 117, -12, 3, -30, -12, 95, 31, -22, 16, 37, 14, -61,
    88, -22, 23, -69, -45, 57, -33, -71, -14, -51, 9, 11, -13, -52, -31, -14, 24, 61, -44, -3, -55, -18, -53,
    -24, -13, -35, 27, 18, -37, 23, -29, -27, -52, 23, -11, 38, 3, -2, 11, 8, -36, 8, 17, 38, -42, -12, -14,
    -3, 34, 26, -16, -22, 32, -1, -43, 11, -46, -11, -22, 63, -28, 43, 31, -42, -4, -35, 18, 1, -46, 25, 36,
    24, -11, -5, 28, -17, -18, -71, -26, -33, -6, 5, -28, -13, -9, 3, -62, -14, -45, -33, -17, 12, -27, 11,
    40, -16, -38, 1, 29, 53, 26, -23, 15, 39, -11, 38, -37, 13, -3, -22, -51, 24, 37, 15, 8, -10, -8, 22, 11,
    69, -57, -14, 14, -2, -14, -12, -12, 36, -32, -16, 25, 64, 33, 7, 2, -7, -28, -29, 16, 63, -37, -15, 6,
    -20, 29, 17, 16, -19, -19, 9, -12, 48, 24, -4, -5, 40, -12, 13, 0, 1, -2, 17, 1, -3, -13, -13, 17, 47, 1,
    -13, 47, 31, -38, -36, -64, -45, 49, 3, 29, -32, -42, -1, 27, 15, 6, 0, -10, 20, -18, 7, -9, 1, -5, 11,
    -13, 63, 14, -15, 5, 14, 32, 9, -13, 11, -30, 15, -29, 9, 16, -16, -41, -38, -12, -12, -10, 44, -127, 7,
    6, -31, 53, -63, 37, -32, 33, -25, -15, 25, -31, -9, 32, -47, 17, -8, -24, 37, 12, -31, -18, 27, 62, 3, 9,
    7, -2, 12, 8, 28, -1, 20, 0, -5, 52, -9, 7, -69, -10, 23, 46, 40, -47, -30, 18, -4, -10, -22, 12, -4, 15,
    -26, -27, -20, 23, -12, 40, -24, -43, 18, 20, 5, -4, 44, 10, -2, 15, -8, 3, -11, 0, -20, 46, 11, -40, -8,
    -12, -23, 2, -20, -25, -13, 31, -26, -36, 33, -21, 3, 1, 32, -9, -41, -59, 19, -105, -21, 67, -62, 36, 79,
    -37, -56, -53, -56, 64, -21, -40, 49, 44, -94, 5, -18, 7, -27, 65, 3, -37, 12, 22, 4, 8, 107, -55, 2, -64,
    -1, -5, 28, -3, -49, 43, -13, -14, 18, -10, 14, 25, 49, -5, 1, -8, -63, -4, -59, 31, -9, 33, -45, 15, -29,
    2, 46, -21, 111, -21, -19, -38, 22, 8, -20, 4, -24, 2, 75, -47, 5, 14, 20, 65, -11, -49, 3, 61, 11, -9,
    -38, 3, 27, -50, 42, -40, -40, -7, 24, -11, -1, 1, -38, -65, 27, -86, -24, 29, 29, 37, 103, 8, -47, -47,
    5, -6, -23, 48, 12, -14, -10, -40, -15, 46, -29, -44, -6, -19, -37, 8, -26, 32, 70, -61, -14, -40, -1, 29,
    -3, 3, 16, 33, 12, 18, -3, -72, 11, 5, -39, 45, -39, 0, 0, -47, -40, 13, 8, -61, 12, 8, -40, -12, 50, 6,
    13, -4, -68, -93, 36, -46, 25, -23, -29, 43, 46, 15, 39, 14, -22, 20, -77, 58, 0, 33, -25, -39, 5, -109,
    13, -17, -48, 50, -72, 48, -47, 14, -17, 31, -91, 127, 39, 29, -63, 12, 30, -31, -54, 21, 77, -7, -26,
    -52, 6, -36, -7, -35, 77, -15, 34, 23, -19, -27, -42, -2, -38, -47, -56, 70, -13, 29, -15, 48, -40, 0, 9,
    -17, 23, 21, -33, 40, 3, -36, 44, -53, 22, -53, -57, -16, -39, 0, 42, -11, -16, -46, -72, -13, -27, 6, 19,
    21, -75, -4, 1, -29, -31, -1, 12, 5, -29, 8, -39, 58, 16, 15, -5, -50, -6, 44, -46, -24, -19, 19, 98, -12,
    -10, -10, -35, -27, 31, -9, -9, 37, -29, -103, 96, 12, 69, 75, 58, -82, -11, -38, -30, -127, 58, -47, 22,
    14, 101, -21, -58, -35, -23, -22, 10, -31, -11, -24, -4, -4, -50, 2, 10, 31, -21, -18, 0, -44, 12, 22,
    -28, -41, -28, -67, 21, -14, 53, -6, 23, -22, 10, -62, -58, -17, -16, -30, -11, -54, 37, 6, 8, 46, -21,
    58, 12, -42, -22, -15, -17, 96, -5, -15, -78, -28, 69, -51, -3, -2, 30, -39, 32, 16, 16, -47, 1, -82, 22,
    -52, -8, -1, 31, 7, 43, 7, 11, -21, 10, 51, -42, 19, 81, -31, 76, -43, 24, 14, -13, -42, -27, -33, 40, 60,
    27, 11, -28, 10, -56, -27, 9, -49, -49, -7, -9, 26, 0, -14, 16, 11, 16, 10, 18, 41, -32, -12, 4, -38, -26,
    6, 16, -36, 5, 12, -23, 36, -44, 49, -20, -26, 1, 0, 16, -19, -32, -60, -32, -2, -23, 36, 21, 21, -76, 12,
    3, -44, -20, -23, -77, 18, -17, -52, -4, -30, 31, -32, 42, 22, -6, 89, -32, -7, 25, -17, -5, 25, 51, 4,
    -23, 31, 18, 7, -3, -42, 46, 34, -54, 36, 2, -81, 29, -82, -45, 89, -17, -46, -16, 57, 30, 17, 71, -12, 4,
    75, -28, -26, 14, -44, -43, 10, -12, 20, 25, -16, 77, -27, -5, -15, 83, 14, -2, -19, 6, 0, -68, 46, -66,
    -2, -14, -20, -24, 22, -23, 50, -2, 25, 3, -16, -19, 3, -17, -20, 4, 14, 15, 37, 29, -21, -64, 52, 17, 29,
    -33, -97, -47, 17, -25, -17, -2, 34, -15, -59, 22, 15, -22, 29, 4, -31, -42, 26, -38, 89, 89, 10, 75, -57,
    62, 104, 6, 84, 42, -47, -23, 2, -28, -62, 36, -12, 41, -48, 19, 76, 16, -18, -106, 33, -19, -104, -1, 23,
    -40, 95, -73, -12, 19, -88, -7, 32, 6, -61, 37, 34, -2, 22, -51, -14, 19, -28, 13, -33, 24, 39, 13, 63,
    -8, 37, -38, 39, 21, -95, 37, -72, -72, 3, -37, 7, -34, 1, -20, 11, -12, -84, 50, 47, -7, -39, -78, -57,
    37, -32, 2, -30, -32, 44, -31, -42, -92, 7, -61, 8, 47, -52, 21, -12, -79, 60, -32, -42, -82, -40, -54,
    10, 16, -33, 56, 61, 8, 21, -10, 39, 42, 9, 3, 41, 120, -32, -7, 91, 10, 51, -65, -17, -26, 11, -5, -88,
    34, 53, -29, 90, 33, 26, 13, -19, -20, -13, 20, 18, 8, -3, -23, 10, -6, 18, 40, -38, 20, -1, 19, 95, 45,
    35, -34, 95, -18, 72, -5, -3, 22, 58, 61, 45, -36, -5, -23, -1, -36, 9, 9, 32, -5, -40, -19, -97, -8, -76,
    -44, -32, -107, -33, -1, -7, 30, 127, 64, -43, -80, 75, 58, -42, -108, 49, -33, -42, -13, -109, -74, -6,
    87, 37, -42, -4, -44, -114, 54, -5, 30, -69, 2, 6, -37, -33, -26, -39, -5, 68, 74, -46, -106, 13, 45, 56,
    74, -52, 38, 11, 35, -11, 31, -15, 17, 57, -33, 28, -82, -27, 26, 64, -10, -10, -11, 5, -32, -22, 30, -36,
    -13, -21, 37, 57, -78, 26, 35, -5, 23, -110, 47, 25, 70, 8, 1, -17, -47, 94, -9, 62, 36, 19, 25, 20, -16,
    41, -15, -64, -59, -63, 20, 27, 40, 75, 40, -86, 1, 63, -17, -9, -1, -74, -13, 56, 66, -71, 32, 3, 13,
    -16, -12, -34, 24, 21, -12, -59, -9, -9, -9, -29, -14, -30, -11, 0, 47, -18, 28, 47, 13, 58, 49, 86, -23,
    6, 27, -12, 6, 12, 8, -7, -36, -11, 21, 14, 53, 13, 19, -56, -3, 3, -35, -4, -14, 44, -13, -5, 13, 1, -8,
    35, -32, 6, -8, 47, -60, 8, -9, -39, -23, -39, 37, -18, 11, -7, 49, 25, 72, 22, -17, 3, -8, -22, -10, 50,
    32, 29, 80, 51, 57, -12, -52, -40, -11, -61, -21, -19, -4, 32, -20, 9, -13, 8, -1, 10, -12, -43, 29, -18,
    -24, 15, -11, -42, 54, -10, -29, -20, -13, -32, -34, 27, -20, 20, 16, 34, 31, -5, 36, -54, -23, 21, 19, 9,
    1, 35, -21, -16, 3, -3, -4, -5, -1, -3, 13, -25, 24, -9, 4, -59, 9, 5, -28, 30, -56, 32, -21, -44, 12,
    -14, -32, -26, 2, -2, -1, 35, -3, -16, 2, 10, -36, 6, 12, 38, 26, 43, 24, 20, 52, 24, 11, 6, 46, -32, -27,
    75, 21, -16, -41, -53, 31, 24, 24, -54, -14, 81, 6, 32, -23, 4, 4, 26, -6, -2, -28, -16, 19, 57, 2, 20,
    -10, -31, 18, 69, -2, 37, -63, -14, -23, 5, 49, 64, 16, -45, 7, 127, 77, 3, 77, -18, -17, 1, -17, -5, 37,
    38, -58, -29, -6, 12, 45, 56, 10, -59, -44, -1, 47, -14, -28, 10, 14, 41, -10, 34, -3, -15, -7, 20, 86,
    -24, -16, 31, -23, 21, 11, 34, -92, 28, -29, 10, 8, 23, 71, 15, 35, -2, 5, -31, 0, -59, -53, 24, -4, -24,
    -8, -17, 10, 16, -4, -126, 30, 1, 23, 47, -23, 32, 27, 32, -25, -73, -22, -18, -6, 25, -2, 65, 24, -79, 1,
    7, -2, -17, 9, 35, 28, -15, -32, -39, 9, 89, -46, 32, 15, -28, -72, -21, -73, -38, 16, 26, -15, -54, -31,
    36, -32, 38, 57, 37, -7, 41, -33, -77, -17, -70, -13, 14, -45, 26, 25, 20, -25, 80, 19, -32, -7, -24, -20,
    -16, -7, -36, 42, 36, -11, 43, -48, -26, -5, 79, 58, 19, -46, 14, 48, 21, -25, -33, 15, 41, -56, -27, 15,
    77, -14, 104, 11, 6, 41, 14, -38, -44, 1, 30, -1, -36, -15, -42, -8, 43, 15, -62, -66, 16, 20, -69, -42,
    -14, 9, -36, -7, -8, 70, 50, -67, -45, -49, 51, -32, -37, -24, -55, -43, -37, -39, 33, -57, -47, -24, -44,
    -13, 7, -2, -54, -1, -58, -21, 30, -19, -10, -23, -54, -64, -7, 26, 41, -20, 47, 1, -4, -47, -28, -39,
    -29, 16, -56, -16, -69, 48, -10, 1, 1, -28, 79, -9, -6, -74, -63, 14, 7, -24, 48, -1, 14, 2, 13, -4, 45,
    -47, 2, -8, 27, -20, -51, 20, 35, -27, -85, -10, -87, 3, -57, -37, 78, -52, -13, -9, 15, -25, -8, -9, -50,
    -1, -16, 26, -101, 25, 42, 1, -69, -73, -39, 49, -114, -28, -25, 33, -38, 84, 21, -5, 12, -34, -44, 3, 22,
    -62, -56, -15, 14, 46, -51, 1, 4, -25, 10, -7, -127, -52, 0, -13, -39, -52, 3, -5, -121, -22, -31, 25,
    -92, 62, -16, -29, 11, 21, -2, 9, 29, -76, 0, 10, -22, -47, -82, 48, -102, 15, 24, -34, -25, -11, 4, 11,
    1, -16, -58, 68, -35, -56, -54, 59, 5, 21, -39, 31, 59, -42, 88, -11, -42, 20, -33, -63, 58, 17, 7, -7,
    -7, 29, -5, 27, 17, -85, 14, -47, -25, 6, -23, -37, 0, -30, -36, -34, -2, -48, 1, -21, 18, -62, 31, -10,
    4, 12, -40, -35, -3, -1, -33, -9, 53, 27, -36, -40, 34, -40, -17, -49, -19, 30, 6, 31, -13, 12, -11, -56,
    26, 8, -25, -1, 19, -30, -16, 25, 62, -45, 10, -40, 5, -37, -19, 8, 38, -31, -38, 37, -16, 53, -5, -56,
    -6, 24, -7, -6, -12, -16, -23, -59, -24, -65, -14, 16, -27, 40, 55, -16, 35, -16, 27, -19, -1, 66, -41,
    -2, -24, 9, 11, 3, 22, 41, -62, 60, -39, -13, -56, -4, 32, -66, 28, 31, 13, -18, 3, -54, 61, 7, -8, 19,
    -6, -16, 0, -42, -9, 41, 0, -11, 8, -22, -85, -20, 28, 3, 9, 9, 1, 0, -39, -23, 66, -17, -14, -15, 10,
    -36, 13, -18, 61, -25, -4, 56, 27, -40, -7, -14, -20, 4, 1, 64, 7, 16, -1, 25, -7, -3, -25, -70, -47, -8,
    46, 33, -21, 16, -26, -36, -25, -12, -11, -22, 80, 59, -22, -49, -36, -59, 70, -5, -28, -61, -54, -61,
    -34, -60, 122, -39, 22, 83, -58, 66, -31, -10, -28, 20, 16, -14, 21, -64, 127, -19, -81, -49, -49, 22,
    -69, -51, -31, -44, 66, -18, -62, -43, -55, -92, -56, -21, 3, 5, -38, 43, 37, 22, 8, -58, -33, 15, -55, 2,
    40, -13, 76, -27, -17, -16, -26, 10, -40, -44, -11, -15, 85, 39, -26, -2, -35, -13, -9, -1, -8, 40, -14,
    32, 10, -23, -71, -5, -24, 47, -31, 23, 59, 31, 102, -44, -98, -44, 66, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_20_bias[32] = { /* 32 */
    2816, 8695, -6595, 2108, 21098, 10249, 10907, 185, 2710, -5981, -14567, 881, 5658, 10783, -6147, 2506,
    11427, 8396, 14550, -3648, 5651, 8638, 8691, 10362, 10105, 524, 5424, 1709, -4406, -5490, 17320, 9204,
};

static const int32_t conv_2d_20_multiplier[32] = { /* 32 */
    1405190078, 1662699969, 1406095284, 1247029553, 2015380340, 1437622939, 1079795031, 1541015539,
    1601235162, 1175181551, 1782839148, 1652609791, 1271600171, 1144142600, 1892188637, 1379429083,
    1228874624, 1806452484, 1176548967, 1742780210, 1952092615, 1189765008, 1860014569, 1993030039,
    1182024088, 1623156000, 1325138036, 1142452716, 1297073493, 1849625802, 1177532629, 1137381021,
};

static const int8_t conv_2d_20_shift[32] = { /* 32 */
    -9, -9, -9, -9, -10, -9, -9, -9, -9, -9, -9, -9, -9, -9, -10, -9, -9, -9, -9, -9, -9, -9, -9, -10, -9, -9,
    -9, -9, -9, -9, -9, -9,
};

static const conv_layer conv_2d_20_layer = {
    7, 7, 32, /* input: height, width, channels */
    7, 7, /* convolution: height, width */
    7, 7, 32, /* output: height, width, channels */
    3, 3, 1, 1, 1, 1, 1, 1, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, 1, -128, 127, /* zero points, range of the output */
    conv_2d_20_weights, conv_2d_20_bias, conv_2d_20_multiplier, conv_2d_20_shift
};

static const pool_layer average_pool_2d_21_layer = {
    14, 14, 16, 7, 7, /* input, output */
    2, 2, 2, 2, 0, 0, /* window */
    -128, 127 /* range of the output */
};

static const int8_t conv_2d_22_weights[543] = { /* 32x1x1x16 */
    95, 94, -62, -37, 34, -21, -65, 78, -23, -38, -55, -45, -57, 69, -10, 127, 99, 63, -1, 13, 43, -90, 89,
    -127, -82, -22, -85, 46, -36, -23, -55, 97, -53, -19, 6, 2, -70, 26, -60, -63, 9, -12, -33, -48, -11, -34,
    -127, -4, 127, 31, -36, 14, 68, 19, -84, 19, -10, -61, -12, -21, 46, 11, -42, -7, 33, 55, 124, -44, 17,
    23, -42, -88, 19, -67, -127, -62, -45, -6, 25, -76, 6, 17, 127, -41, -19, -47, -66, -100, 7, -41, 76, 39,
    70, 32, 36, -15, 36, -103, -34, -14, -14, 51, -14, -48, -5, 21, -127, -106, -15, -92, -46, 112, -26, 18,
    -25, 2, -76, 16, -5, -17, -127, -34, 2, -4, 1, 13, -72, 12, -18, -59, -63, -79, 96, -66, 42, -31, 7, 127,
    -87, 56, -68, 61, 71, 40, 38, 3, 1, 71, -1, -3, -9, -49, -26, -120, 33, -127, -21, 34, -55, 0, 19, -38,
    14, 48, -96, 2, 127, 11, 100, 17, 4, -37, 17, 60, 45, -36, -10, 5, 73, -113, -27, 78, -7, 2, 30, -16, 32,
    -41, -127, -8, 8, 12, -24, 15, -110, 62, -36, -112, -102, -8, -3, -16, -127, -105, -66, -1, -38, -16, 24,
    -35, 70, 6, 19, 127, -49, 55, -117, -5, 5, -67, -66, 3, 70, -42, -57, 125, 27, 127, 59, -17, 0, 77, -29,
    2, 87, 104, -50, 4, 81, 100, -30, -24, -127, -34, 26, 55, 43, 53, 52, 33, 67, -44, 77, 44, -15, -120, 5,
    -57, -49, 6, -108, -28, 94, 29, -14, 27, -4, -19, 0, -127, -61, -69, -68, 73, -127, -33, -22, -1, -53,
    -19, 13, 113, -102, 69, -35, 30, -32, -20, -6, 3, 40, -7, -33, 39, 127, -31, -66, 60, 111, -58, 35, -63,
    -26, -58, 19, 114, 18, -60, -89, -53, 57, -58, 20, 42, 82, 69, 127, -78, 89, 82, -11, -76, -19, -127, -37,
    88, 3, -33, -28, -36, -44, -68, -13, -4, -60, 12, 2, 15, 77, -55, 34, -111, 29, 64, 18, -24, -62, -41,
    -127, 0, 77, 40, 127, -117, -76, -56, -63, -92, -20, -54, 44, 87, 28, 5, -122, 39, 66, 27, 46, 99, -59,
    -35, 36, 40, -127, 2, 117, 24, 13, 90, 58, -40, -120, 67, -37, -64, -26, -126, 1, 51, -38, -4, 65, -96,
    -35, -29, 86, -44, -40, -127, 91, 38, 40, -28, 36, 1, -21, -82, 93, 19, 127, 100, 20, 6, -24, -22, 10, 8,
    57, -57, 33, -65, -49, 31, 2, -14, -6, 45, -66, -16, 127, 6, -13, 27, -28, 127, -23, -31, 15, 70, -28, 2,
    -20, 20, 27, 3, -2, -15, 57, -16, 11, 69, 127, -55, -63, -60, -44, 7, 32, -127, -7, 25, -56, -32, 29, -60,
    -82, 57, 3, -8, -74, 20, 7, 78, -41, -50, -42, -56, -127, 12, -46, -14, -9, -127, 21, -106, -99, -3, -64,
    -86, 50, -93, -112, 42, 37, 16, -92, -46, -7, -88, 8, 6, 73, -80, 18, -37, 25, -5, 61, -67, -37, 127, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_22_bias[32] = { /* 32 */
    -3167, 345, 4045, -2141, 4217, -423, 3853, -13059, -2449, 1113, -9939, -2936, 7909, -4483, -9445, -5103,
    3100, -7585, -3198, -7753, 449, 3532, 786, -2302, 2348, -5720, -290, -3435, 958, 1858, 7059, 1089,
};

static const int32_t conv_2d_22_multiplier[32] = { /* 32 */
    1211100194, 1610499746, 1808484433, 1492342418, 1556429169, 1892677217, 1799215376, 1094655459,
    1262436694, 1816885317, 2142191257, 1488571744, 1130476729, 1108588734, 1500572988, 1210806799,
    1444967960, 1477418970, 1177803413, 1118428993, 1687142815, 1714621097, 1403516185, 1763705855,
    2091285131, 1819860694, 1107205232, 1208113749, 1708938634, 2135134401, 1666399249, 1537961233,
};

static const int8_t conv_2d_22_shift[32] = { /* 32 */
    -8, -9, -9, -8, -8, -8, -9, -10, -8, -9, -9, -9, -8, -8, -8, -8, -9, -10, -8, -8, -9, -9, -8, -8, -9, -8,
    -7, -7, -8, -9, -8, -8,
};

static const conv_layer conv_2d_22_layer = {
    7, 7, 16, /* input: height, width, channels */
    7, 7, /* convolution: height, width */
    7, 7, 32, /* output: height, width, channels */
    1, 1, 1, 1, 1, 1, 0, 0, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -58, -128, 127, /* zero points, range of the output */
    conv_2d_22_weights, conv_2d_22_bias, conv_2d_22_multiplier, conv_2d_22_shift
};

static const add_layer add_23_layer = {
    -58, 1593413670, -1, /* left: zero point, multiplier, shift */
    1, 1073741824, 0, /* right */
    1, 1996317226, -18, -128, /* sign of the right, output */
    -128, 127, /* range of the output */
    {1, 1, 1, 7, 7, 32}, {0, 0, 0, 224, 32, 1}, {0, 0, 0, 224, 32, 1} /* shape, elements to the next of each dimension */
};

static const int8_t conv_2d_24_weights[9247] = { /* 32x3x3x32 */
    -54, 67, 19, -13, 2, 99, 3, -22, 16, -12, 7, 28, -19, 14, -16, -14, -31, -68, 30, 2, 27, 27, 56, -1, -11,
    28, 42, -35, -4, -16, 25, -7, -45, 23, -14, 28, 5, -28, -27, -51, 9, -4, -15, -44, 7, 53, -32, 27, -37,
    -52, -8, 41, -3, -14, -3, -41, -18, 1, 21, 38, -46, 26, -38, -2, -4, -27, 0, -48, -43, -32, -27, 59, -79,
    -17, -35, -7, -8, -34, 17, 37, -31, 127, -13, 77, -43, -33, -40, 55, -30, -29, -49, -3, -116, 32, -92, 31,
    -33, -12, 41, -53, 54, 15, -19, -43, 18, 29, -12, 17, -23, 66, -14, 5, -12, -56, 38, -40, 41, 50, 31, -11,
    -20, 10, 10, -9, 45, -20, 55, -8, -18, -7, -52, 15, -36, -33, -14, -13, 2, 1, -50, -52, 12, 28, -58, 42,
    -55, -22, -6, -7, -43, -35, -23, -29, 6, -22, -3, 10, -8, 35, -17, -33, 72, -48, 23, 6, -15, -42, 12, 43,
    -3, 26, -47, 41, -17, -67, 13, -1, 37, 67, -54, 40, -69, -64, 5, 33, -24, -29, 56, 21, -61, 23, -17, 16,
    -34, 42, -6, -62, 37, 57, 5, -71, -46, 1, -13, -1, 7, 84, -1, -26, 43, -64, 70, -54, 2, 23, 54, 17, 87,
    -7, -9, -32, 62, -32, 71, -25, -25, -22, -30, 44, -47, 7, 18, -7, -76, 12, -23, 12, 15, -8, -61, -16, -38,
    2, -36, -59, -17, -3, -6, 4, 81, -5, -7, -21, 16, 36, 0, -53, 87, -20, -20, 45, -34, -27, 21, 10, 7, 43,
    -51, 36, -56, 1, -5, -32, 16, 17, -51, 20, 27, -30, 42, 34, -19, -27, 17, 8, -32, 48, -2, -28, -8, -8,
    -10, -47, -25, 7, -31, -13, -37, -18, -19, 38, -39, -25, -25, 47, -29, 2, 16, -48, -11, 29, 32, -18, -6,
    5, -5, -37, 14, -3, -3, -36, 33, -11, 28, -4, -12, 3, 27, 90, -4, -34, 25, 1, -10, 20, -40, 1, 36, -58,
    11, -33, 43, -5, 45, -14, -59, -28, 24, -22, -45, -30, -14, 10, 44, -3, -23, -15, -15, -2, -30, 60, -14,
    -18, 16, 21, 52, -9, -10, 5, -7, -29, 61, -36, 1, -15, 32, -50, -25, 2, 11, -17, 30, -59, 50, 7, -21, -29,
    -11, -38, -26, -12, -22, 4, 4, 10, 39, -1, -31, -19, -30, 19, -44, 9, -29, -7, 7, 11, 20, -12, -47, -13,
    9, -35, -18, -29, 16, -61, -7, -16, -5, -3, -22, -6, -13, 63, -1, 24, 7, -24, 9, 8, 42, 29, -7, 7, -27,
    -12, 0, -29, 13, -16, -52, -10, 19, 3, -51, -16, -18, 20, -2, -31, 9, 14, -31, 19, -26, 33, 19, -26, -16,
    -5, 0, -24, 17, 43, 8, 27, -3, -44, -14, 15, 41, -39, -49, -36, -22, 0, 84, -17, -31, -30, -9, -15, -6,
    -89, -8, -22, 48, -7, -28, -24, 76, -32, 17, -18, -64, -8, -16, -23, 16, -9, 11, -17, 27, 4, -29, -48, 16,
    -12, -73, -22, 28, -48, -15, -49, 18, -32, -16, -2, 11, 38, 17, 37, 23, -5, 3, 7, -1, 66, 45, 26, -32, 11,
    -17, -45, -12, -13, -7, -41, -10, 32, -5, -26, 10, -19, -6, -18, 44, 5, -38, -9, -32, -39, 40, -13, 9,
    -28, 2, -17, 35, 15, 96, -35, -53, -48, -4, -15, 8, -1, -39, -54, 8, 42, 127, -19, -24, -44, 17, 22, 54,
    36, -16, -47, 51, 13, -24, -40, -24, 11, -9, -51, -92, 42, -13, 13, 13, 18, 24, -87, -18, 75, -50, -16,
    -77, 4, 41, -34, -9, -1, 51, 19, 82, -44, -27, 111, 51, 41, -65, 13, -87, -40, -22, -31, -85, 4, -52, -35,
    -22, -34, -5, -94, -8, 47, 56, 13, 2, -56, 23, -5, 41, 43, 13, -119, 36, 8, -17, -25, -75, 55, -41, 17,
    61, -24, 2, -79, 21, -1, -30, 28, -58, -21, -40, -95, 7, -20, -21, -3, 1, 97, 78, 107, -4, -27, 18, 20,
    -10, 78, -22, 58, -17, 6, 10, -3, -42, -6, -30, -77, -111, 7, 10, 47, 4, -18, -4, -67, -48, 43, -24, 26,
    -17, 33, 16, 48, 3, -18, 42, 13, 59, -58, -11, 52, 17, 67, -35, 14, -58, -75, -49, -19, -97, -77, -73,
    -25, -31, -47, 55, -6, -15, 28, 58, -16, -25, -51, -29, 14, 24, -34, -8, -46, -36, -14, 15, 14, 31, -3,
    30, -58, 65, 9, 5, 25, -20, -66, -36, -3, -82, -51, 18, -23, 7, 63, -27, 27, -16, 68, 74, 77, -19, -20,
    53, -29, 29, 45, -36, 65, -84, 7, -53, 3, -66, 21, -58, -90, -12, 20, -39, 70, -55, -6, -35, -2, -33, 18,
    -50, -14, -12, 18, 20, 36, 90, -40, 16, -74, 97, 11, 42, 6, 34, 47, -31, 29, -99, 5, -2, 71, -55, -86,
    -75, -87, 7, -43, 44, 28, -75, -96, 13, -73, -18, -93, -45, -101, 127, -39, 3, -25, -15, 4, 25, -41, 27,
    23, 13, 8, 49, 22, 29, -16, 8, -35, 7, 20, -20, 36, -61, -18, -17, -19, -96, -21, -17, 32, -29, 9, 31,
    -47, 33, 26, -35, -16, -17, -1, 27, 23, 58, -10, 55, -2, 123, 47, 11, -78, -20, 2, 89, 69, 47, 12, 2, -10,
    -33, -25, 76, 10, 59, 21, 43, 9, 43, -19, -10, 24, -19, -22, 24, -34, 1, 18, 60, 10, 52, 25, -35, 51, 53,
    -59, 51, 42, -25, -35, 0, -6, -48, 0, 51, -6, -9, 24, -12, 13, -51, -42, 24, 80, 16, 54, 16, 13, -33, -3,
    -35, 6, 4, 37, -10, 61, 51, -50, -25, -20, -38, -34, -2, 55, -31, 42, -21, -27, -70, -61, -23, 19, 15,
    -17, -19, -40, 51, 3, -16, -24, 9, 39, 33, 5, 107, 66, -44, -79, -40, 24, 25, 14, 9, 6, -51, 32, 2, 11,
    33, -23, 55, 34, -1, -17, 12, -48, -2, 62, 23, 12, -20, -15, -3, -20, -9, 3, -67, 42, -24, 40, 2, -43,
    -29, 6, -13, -6, 15, 30, -42, -9, 7, -1, 25, 30, -54, 6, -58, -32, 18, 60, 7, 79, -8, -6, -26, -45, -82,
    2, -46, 9, 27, 56, -9, -11, -51, -76, -38, -25, 26, 33, -6, 1, -12, 8, -86, -10, -27, -6, 63, 5, 23, -68,
    49, 48, 9, 7, -7, -3, 0, -9, 79, 75, -40, -88, -49, 9, -13, -14, -29, -29, -4, 64, 21, 4, -14, -50, -13,
    18, -6, 17, 39, -17, -19, 28, 6, 21, -28, -27, 21, -39, 22, -33, -86, 41, -69, 16, -19, -28, 10, 11, -31,
    22, 13, -13, -30, -38, -31, -23, 12, 19, -47, 55, -63, 11, -13, 113, -2, 27, -4, -57, -28, -36, -36, 37,
    -54, -5, 14, 90, 27, -7, -35, -32, -14, -50, 18, 11, -22, -22, -40, 1, -127, -8, -12, 23, -46, 1, -62,
    -19, 50, -3, -17, 29, -15, -71, 41, 19, -14, 31, -21, -30, -35, 81, -63, 27, 9, -66, -42, -6, 52, 58, -40,
    46, -43, 80, -23, -29, -12, 3, -5, -37, 35, -12, -60, -4, -79, -10, 12, -24, -3, 10, -15, -46, -69, -30,
    -75, 20, 80, -28, 0, -40, 78, 80, -43, -50, -1, 7, -28, -28, 72, 36, -30, -39, -29, -42, -21, 72, -35, 3,
    39, -8, 4, 26, 10, -75, -67, -32, -55, 1, 38, 30, -4, -60, 54, 25, 32, -30, -24, -4, -63, -5, -67, 10,
    -30, 33, 108, -24, -26, -60, -28, -26, 43, 4, -23, -1, -37, -27, 20, 30, -25, -36, -13, 11, -11, -22, 10,
    63, -36, -7, -46, 3, -1, -55, -23, 6, 9, 41, 84, 43, -78, -27, -46, -42, -5, 54, -31, -52, -76, -13, -16,
    -12, 6, -16, -31, 18, 22, 53, 37, 72, -36, -43, 25, -36, 31, 2, 14, 2, 18, -4, -40, -4, -15, 57, -21, -62,
    27, 29, 37, -59, 3, -3, 17, -7, -19, -4, -12, -12, -49, 1, -25, -21, -3, -51, 60, -55, -23, 19, -64, 4,
    -29, 30, 90, 49, 25, -35, -39, 7, -21, -8, -54, 55, -47, -42, 28, 17, 45, -40, -14, -16, -17, 36, -31, 8,
    -13, -11, -42, 25, 15, -11, -70, 10, -18, 17, -38, 49, -24, -68, 51, -45, -15, -52, -34, -42, 10, -48, 56,
    -16, 73, -6, -42, 18, 10, 27, -58, -35, 7, -55, 19, -36, 75, 36, -118, -55, 16, -40, -34, -37, -26, -20,
    30, -110, 73, -7, 2, -79, 2, -2, 123, -127, -7, -34, -38, 61, 37, -46, -36, -61, 39, -111, 55, -53, 56,
    39, -5, 63, 39, -11, 3, 15, -62, -4, 53, -9, -45, -40, 10, 65, 7, -2, 13, -93, 16, -29, 76, 7, 100, 44,
    -92, -1, -10, -83, -54, 1, 27, -37, -36, 64, -15, -19, -19, 9, -40, -20, 70, -39, 11, -61, -19, -17, -53,
    -16, -32, -101, 13, -20, -13, 14, 114, 27, -77, -37, 11, -65, 15, -37, 0, 8, -67, 28, 24, -33, -7, -45,
    -9, -45, 99, -60, 21, -27, 52, -6, -70, 22, -79, -33, -12, -27, 9, -4, 83, 47, -20, 43, 47, -7, 36, -25,
    -2, -12, 5, -35, -4, -33, 43, 14, -27, 15, -62, 31, 8, 34, 13, 26, -9, -10, 24, 68, -2, 1, 3, -9, -17, 2,
    4, 25, 16, -42, -9, -20, 77, -1, -11, 41, -79, -52, -27, -14, 12, 21, 11, 48, 16, -29, -12, 17, -52, -60,
    -18, 16, 11, 71, 3, 1, 28, -23, 4, 7, 25, -57, -11, 66, 18, -12, 28, 19, -40, -39, 8, -7, 76, -24, 36,
    -39, -15, -52, -5, 11, -74, -27, -41, 2, 14, 0, 22, 5, 69, 10, -23, 22, 59, -27, 43, 17, -8, -7, -18, -50,
    -4, -50, 5, 41, -46, -1, -58, -44, 14, 65, -3, -76, 5, -54, 16, 45, -20, -37, -44, 11, 85, 6, 97, 25, -18,
    -79, -8, -60, 49, 30, 8, -74, -68, -69, -22, 0, -27, 39, 2, -18, 5, 41, -22, -53, -27, -84, -38, 40, -28,
    -4, 33, -16, 37, 34, 52, 45, -24, -127, -47, -56, 22, 30, 85, -12, -71, -74, 0, -1, 19, 37, 15, -41, 6,
    43, 0, -36, -42, -44, -49, 110, -7, 11, 11, 42, 63, 27, 7, 3, 0, -106, -44, -13, 3, 30, -11, 56, -37, 12,
    32, -15, -12, -37, 42, -22, 33, -35, -52, 29, 34, -23, -18, 51, -6, 17, 33, 0, -4, -25, -37, 2, -61, 127,
    -22, -22, -10, -2, -16, 7, -11, -11, 31, -18, -26, 7, -39, -69, -16, -34, -25, -52, -3, 10, -63, 27, -86,
    9, -79, 75, -21, -33, -12, -3, -24, 49, 21, 43, -46, -31, -21, 32, -6, -24, 29, 18, -63, -33, -92, -14,
    -9, -42, 24, 36, -32, -19, -49, 32, -14, 18, -45, 31, -51, 24, 25, 22, -15, 27, 3, -17, -25, -15, 2, 1,
    -1, 46, 47, 17, 11, -10, 12, -34, 10, -5, -55, -42, -22, -11, 43, -38, 3, -34, 29, -17, -7, -26, 35, -33,
    -14, 4, -11, -16, 31, -19, 25, -21, -28, 4, 47, 8, -8, 1, 21, -40, -44, 15, -49, 1, 28, -11, -28, -30,
    -15, -36, -62, -8, -28, -40, 0, -48, -31, 43, -16, 18, -52, -34, 9, 6, -29, -56, 35, -35, -37, 40, 60, 57,
    -18, -43, 21, 11, 38, -4, -32, 7, -25, -31, -11, 8, -45, -8, -32, -18, 0, 71, 9, 10, -23, -28, 20, 47,
    -33, 49, 32, 26, 54, -49, 16, -73, -11, 13, -23, -45, 4, 7, 39, -4, -2, -35, 30, 10, -17, -28, 78, -43,
    25, -63, 27, -46, 19, 14, 52, -20, -68, 16, -43, 35, 43, -38, 22, -54, -25, 61, -21, -20, 71, -38, 21, 8,
    14, -38, -15, -49, 2, -31, -48, 1, 11, 5, -16, -30, -8, -31, 60, -47, -30, -12, 11, -30, -18, -58, -3, 36,
    -5, 59, -39, 34, 56, -38, 1, 8, 15, -53, 24, 10, -38, 3, -56, -26, -13, 64, -10, 3, -27, -15, 44, 71, -11,
    10, -18, 52, 48, -11, 34, 34, -7, 44, -16, 6, -26, -18, -27, -39, -8, -45, 20, -107, 34, 9, 40, 26, -10,
    33, -14, 6, -15, 33, -53, -16, -34, -5, 8, 34, 18, 34, 106, -17, -3, 18, -9, 9, 20, -14, -55, -35, -28,
    -22, 106, -62, 64, 21, -28, -17, 38, 36, 6, 56, -49, -19, -15, 49, 57, -18, 26, 38, -11, 4, 60, -25, -11,
    -43, 22, 35, -62, -18, -49, -73, -4, 33, 116, -71, 8, 59, -11, -8, -54, -60, -28, -36, 16, 63, 13, 14, 21,
    52, -3, -13, -11, 35, 22, 10, -17, 21, -48, 39, -33, -23, -6, -102, -22, -33, 5, -15, 37, 9, 3, 0, -43,
    -2, -38, 13, 6, 11, -22, 8, -12, 3, 21, -25, -3, -21, -20, -38, -10, -10, -38, 14, -8, -35, 10, -56, -19,
    16, -69, -12, -43, -23, -6, -33, -27, 4, -31, -15, 16, -15, -12, -1, -30, -55, -11, 12, -41, -39, -78,
    -14, -19, -16, 7, 37, -61, -44, -36, 41, 39, 9, -38, -29, -50, -9, 5, -13, 3, -25, -61, -17, 3, 12, 1,
    -16, 49, 38, 29, -91, -95, -127, -18, 58, -30, -43, 45, 81, -28, -32, -38, -60, 22, -47, 24, 52, -22, -20,
    -75, -7, -8, 5, 12, -76, 22, -24, -46, -16, -75, -24, -10, 16, -53, -61, 11, 37, 3, 34, 47, -1, -3, 15,
    -60, 103, -18, -33, 17, 42, 46, 19, -40, 41, -3, 7, -27, -40, 29, -48, -21, -41, -29, -41, -21, 16, -18,
    -63, 12, -46, -16, 97, 44, -78, -17, 38, -7, 90, 0, -56, 15, 57, 39, 25, -9, -21, 15, -35, 4, -9, -7, -18,
    75, -27, -5, 9, -45, 17, 41, 18, -53, 59, -36, -22, -15, 34, -42, 75, -17, -47, -16, -31, -13, -62, -21,
    -54, -30, -27, -47, 19, -53, -36, 13, -23, 43, 3, -18, 24, 21, 8, 27, -43, -45, 41, -13, 20, -61, 32, 27,
    9, 26, -6, 47, 4, -28, 26, -35, -16, 11, 10, -57, 21, -28, 4, 1, -5, -24, -39, -59, 9, -2, -16, -37, -65,
    -8, 54, 38, 9, -35, 32, -4, -45, 37, 28, 33, 13, 29, 45, -26, 26, 25, -16, 21, 25, 39, 32, -46, -18, 27,
    -9, -19, 70, -12, 33, -2, 35, -63, 13, 29, 14, -36, -1, -27, 72, -27, -71, -39, -34, 36, -43, 35, -30,
    -27, -27, -41, -37, -77, -69, -8, -68, 28, -13, 4, 8, 41, -5, 15, -27, -16, -13, -5, 14, -2, -13, 1, -10,
    -19, -26, -8, 45, -3, 24, -23, 10, -8, 4, -17, 6, -38, -4, 1, -26, 75, -20, 1, -25, 18, 0, 3, 8, 16, -5,
    19, -26, -59, 4, -9, -70, -2, 50, 30, 50, 2, 25, -39, -6, 20, 9, 52, -14, 20, 55, -52, 16, 3, 26, 3, 13,
    -42, -12, -9, 23, 35, -1, 1, 26, -16, -6, 32, 127, -27, -40, 8, 3, 9, -29, 76, 0, -119, -37, -26, 17, -50,
    -44, -18, 7, 22, 38, 41, -10, 32, 21, 19, 18, 53, -19, -40, 77, 41, -24, -6, 59, -13, 7, -13, 43, -11,
    -18, 32, 16, -46, 3, 42, 9, -38, -5, 62, 19, 59, -2, 72, -94, -4, -19, -10, 32, 53, -37, -14, 18, -8, -6,
    1, 1, -37, -46, -25, 41, 18, -3, -23, -3, 11, 12, 54, -65, -23, 68, 26, -18, 122, 30, 57, -22, -10, 29,
    13, 32, 5, -48, 16, -38, -10, -68, -56, 29, -53, 25, -2, -64, -109, -17, -86, 34, 61, 6, -118, 58, 121,
    -38, -92, -36, 17, 7, -60, -52, -4, 19, -6, 6, -36, -39, -34, 47, 8, -24, -9, -42, 15, 9, 8, -61, -23,
    -43, -56, 14, -6, -12, -27, 12, 26, 52, 16, 11, 33, -31, -38, -39, -19, -65, 33, -72, -57, 20, -2, 92, 67,
    -45, -17, -44, -9, 18, 79, 10, -1, -35, -16, 4, -63, 39, 91, -67, -28, 127, 93, 32, 57, 26, 20, 6, -11,
    14, 2, 5, -82, -29, 32, -20, -4, -46, -2, -30, -8, 25, 24, -1, -53, 1, -65, 25, -5, -38, -56, 17, 60, -28,
    -45, -9, 15, 29, -60, -33, 44, -64, -14, -9, -48, 0, -14, 31, 12, 64, 2, -3, -1, 25, 21, -13, 41, -11, -9,
    -15, -40, -1, -3, -33, -26, 23, 14, 22, 14, -66, 14, 6, 24, -63, 41, -90, -56, 57, 13, 24, -13, -22, -15,
    22, 2, -29, 32, -2, 4, 15, 8, -24, -40, -12, 28, -34, -35, 67, 23, 21, -72, 33, -61, 21, 25, -126, 7, -34,
    -10, -46, -14, 41, 97, 54, -5, -11, 10, 33, 44, -25, 49, -1, -77, -56, -4, -63, -68, 60, 0, 68, 0, -11,
    -13, 5, -31, -19, -11, 3, 3, -39, -32, 25, -63, 42, 11, 78, 81, 41, -12, 39, -1, -63, 65, -32, 12, 0, -62,
    -3, 66, 6, -53, 63, 32, -4, -5, -59, 17, -2, 8, -28, 81, -126, -33, 34, -58, -52, -62, -21, 45, 17, -47,
    -64, 16, -19, -24, 27, 27, 34, -46, -17, 76, -37, -18, 29, -1, 47, 23, -15, -18, 44, 127, 40, -19, -48,
    -26, -27, 57, -22, -35, -5, -32, 12, -63, 4, -29, -49, 23, 24, -37, 68, 82, 5, -52, 68, 120, -51, -26, 0,
    10, 16, -45, 37, 49, 70, -24, -17, 13, -78, -22, -42, 23, -35, -66, -2, -86, -16, -56, -41, -15, 15, -21,
    61, -4, -33, -14, -20, 41, -85, 4, 53, -20, 35, -50, -27, -20, 1, -49, 3, 2, -30, 10, -54, -18, -17, -15,
    43, 36, -97, -45, -26, -19, 8, -43, 13, -10, 19, -22, 45, -19, -75, 4, 22, 39, -27, -10, 0, 51, -13, 11,
    -41, -76, -8, 38, -66, -7, -17, -95, 31, -19, -11, -35, -68, -62, 13, -73, -36, 9, -2, 4, -5, 27, -28,
    -46, -18, 39, 3, -39, -29, 4, -36, -26, -15, -29, 9, -47, -69, 14, -11, 11, 10, -63, 7, -41, -20, -28,
    -12, -37, -6, -79, -16, 14, -26, 23, 19, -79, -15, 42, 4, -5, -22, -54, -33, -3, -16, -17, -33, 33, 38,
    -5, -41, 2, 32, 5, -32, -26, 40, -9, 17, -36, 23, 3, 8, -42, -14, 33, 16, -45, 24, -9, -37, -40, -11, 21,
    13, 45, -16, -42, -2, 35, -30, 18, 65, -36, -20, 18, -27, 68, 17, -15, -31, -59, -38, -37, -29, 29, 3,
    -10, 56, -20, -4, 53, 12, -34, -58, -25, -46, 37, 2, -1, 45, -17, -4, -42, 78, 27, -12, 20, -50, 31, 27,
    -34, 77, -26, -76, -80, -26, 4, -33, -4, 59, -28, -3, 23, 76, 63, 24, 7, -21, 125, 4, -40, -6, 49, 42,
    -39, -39, 4, -33, 52, -20, 19, 50, 23, 78, -30, -42, -28, -25, -29, -40, 10, -18, -20, 42, -58, -27, -72,
    36, 11, 116, 40, -48, 103, -94, -3, -5, 27, 16, 24, -19, -1, -65, 0, 10, -24, -64, 52, 9, 17, 73, 5, -68,
    117, -115, 72, -33, -29, -41, -52, 20, 8, 45, 7, -26, -8, -35, -6, -66, 62, -38, -24, 15, -47, -21, 61,
    33, -24, 40, 58, -59, -9, 4, -15, -10, 66, 1, 53, -4, -57, -21, -4, -4, 21, -59, 22, 65, -42, -21, -33,
    -42, 51, -59, -27, 36, -39, 74, 51, -17, 23, 61, 19, -2, -29, 8, -12, -31, 14, 4, -18, 25, -57, 9, -71,
    93, -17, 87, 8, 45, -1, -14, -21, 16, 34, -26, -11, 40, 1, -81, 29, -7, -32, -55, -9, -11, 4, -20, 7, -1,
    87, -13, 37, -1, 16, -7, -30, 53, -7, 32, -23, 29, -74, -25, -33, -33, 25, -42, -11, 2, -24, -64, -7, -13,
    -9, 48, -36, 17, -21, -20, -16, 56, 31, 102, 7, 15, -20, 4, -21, -19, 51, -19, 22, 50, 17, -18, -43, -33,
    -29, -65, 4, -26, -26, -11, 38, -77, -3, 102, 2, 57, 2, -35, 10, -53, -38, -14, -6, 5, -48, 17, -68, 127,
    -57, -35, -53, 45, -19, -3, -82, 33, -49, -49, 50, 67, -8, 46, 62, -12, -5, -5, 51, -45, -31, -99, 18, 47,
    66, 38, -23, -8, 9, 5, -14, 111, 21, 9, -74, -1, -24, -22, -44, -29, -54, -25, 51, 40, 2, -55, 20, -68,
    -16, 31, -7, -8, -21, -37, -10, 69, 25, 81, -11, 0, -4, 87, 15, 3, 55, 9, 60, -39, 59, -43, 19, -63, -15,
    -42, -37, -89, 24, -87, 16, -49, -6, 65, -18, -8, 1, -25, 8, -48, -13, -26, -18, -39, -43, 29, 63, -1,
    -17, -24, 9, 37, 46, 50, -59, -76, -7, 23, -5, -12, -21, 69, -38, -43, 5, -28, 27, 14, -7, 8, 8, -24, -52,
    39, -8, -14, 93, 72, 79, -37, 89, 50, 17, 36, -12, 29, 46, -26, 6, 27, -1, -44, -40, 12, 4, -11, -32, 21,
    8, -40, 10, 9, -8, -5, 35, -43, 21, 20, 31, 51, 52, -4, -4, 4, 0, -13, -69, -10, 28, 38, 53, 127, -18,
    -51, 10, -74, 36, 44, -21, -26, 1, -14, -65, 17, 0, -51, 14, -38, -3, 13, -28, -11, 36, 54, -67, -26, -1,
    42, -7, -12, -37, -55, -36, -24, -59, -1, -4, 60, -47, -26, -8, -38, -11, -16, -20, -21, 0, -22, 6, 9, 17,
    -52, 22, 0, -6, -21, 18, 62, 7, -7, -43, -2, 21, 23, -45, 2, 0, -39, -7, -18, -53, 22, -11, -2, 11, 13,
    -60, 12, -5, 4, 30, -48, 26, -2, -40, 3, -42, -15, -4, 7, 18, 14, -46, -31, 1, 19, 44, 40, -14, -22, 5,
    -54, -32, 14, -33, 30, 11, 16, -12, 13, -14, -16, 19, -15, -30, -30, -11, -15, -31, 19, -60, 7, 33, 2, 22,
    -96, -12, -33, -22, -84, -22, -7, 23, 78, -18, -8, -2, -31, -18, 18, -31, -43, 52, -30, -4, 3, -49, 8, -2,
    56, -60, -76, -13, 30, 22, -5, -33, -20, -15, -39, -24, -17, -6, -31, 19, -4, -12, 0, -25, 34, 6, 8, -70,
    -11, -16, 1, 1, -42, -31, 0, -13, 56, 23, -54, 28, 35, -2, -10, -67, 2, 26, -17, 55, -56, -12, -73, -12,
    -41, 23, -37, -20, 53, -41, 4, 66, 71, -26, -14, -17, -23, -32, 1, -7, -32, 18, 0, -9, 3, -14, 5, -73,
    -26, -5, -15, 2, -56, 67, 0, 34, 34, 33, 13, -15, 50, -44, 1, 24, -29, -31, -1, -24, -34, -10, -1, 58,
    -55, -33, -5, 29, 2, -7, -29, -57, 17, 25, 106, 11, -22, 61, -46, -41, 12, -25, -2, -7, 43, -8, -8, 29,
    -11, -22, -43, -35, -66, 42, 17, 8, -64, -49, 65, -9, 24, 41, 5, -15, 29, 0, 45, 30, 8, -43, -4, 9, -18,
    12, 43, 21, -8, 36, -46, 11, 17, -87, -10, -60, -54, 53, -33, -9, -53, -27, -40, -25, 10, -4, 29, -18,
    -38, 5, -43, -45, -22, 68, 34, -27, 59, -6, -15, -4, 32, -46, 5, -23, -43, -16, 4, 6, 34, -21, -20, 19,
    -54, -36, 4, -4, -15, 15, -26, -4, -6, 12, -2, 6, -34, 29, 25, -39, -8, -37, 0, 7, 42, 23, -7, 15, -27,
    -11, -4, 59, 7, 42, -26, -28, -22, 8, 30, -5, -65, 8, -48, -24, -14, 17, -37, 39, -16, -23, -13, 1, -44,
    9, 2, -4, 16, 14, -19, -1, -1, 6, -15, 13, -22, 41, -19, 40, -13, 38, 33, 21, 13, -7, 80, -31, -38, -8,
    -30, -36, -19, -17, 42, -38, -47, -25, -92, -43, -18, -20, 12, -2, -4, -15, 35, -17, 37, -51, 19, 24, 7,
    1, 53, -17, -16, -6, -51, -24, 10, -13, -48, 29, -28, 8, 20, 4, -60, -40, -30, -1, 10, 57, -9, -9, -51,
    -22, 10, 3, -7, 14, -17, -32, -26, 15, -4, -12, -56, 20, -46, -29, 26, -17, 29, 127, -7, -18, 8, -6, -15,
    -5, -31, 7, 22, 11, 13, 11, -13, -3, -28, 8, 4, 49, -29, -71, 35, -19, 55, -67, -3, -41, 2, 27, -120, -62,
    -21, 19, -15, -79, 2, 29, -43, 5, -51, -120, 111, 54, 40, -103, -52, 76, -48, 126, -37, 22, 81, -22, -71,
    9, 15, -51, -2, -19, -23, 42, -33, 13, -1, 17, -41, -22, -7, 11, -9, -4, 1, -32, 101, 11, -34, 1, 0, 124,
    10, 9, 13, 4, 28, -18, 6, 75, -1, -23, -38, 0, -55, 50, 64, -31, 2, 41, 14, -45, -33, -19, -34, 58, 29,
    78, -38, -1, -23, -40, 3, 63, 52, -65, 67, -51, 19, -29, 56, -24, 25, -38, -67, -27, -1, 35, -76, -80, 1,
    44, 25, -106, -23, -36, -7, -33, 22, -3, 38, -28, -42, -54, -69, 21, -1, 92, -12, 49, -5, -9, -62, -9,
    -14, -30, 15, 1, -24, 27, -9, 10, -2, -24, -5, -15, -42, -19, 3, -34, -3, 7, -38, -11, -44, 0, -22, 77,
    44, -37, 33, 45, 19, 29, 11, -18, -18, -19, -37, 31, -6, -21, 127, -19, -71, -38, 38, 0, -48, -92, -14,
    -23, 40, 28, -94, -21, -27, -35, 20, -26, 25, -46, 30, -32, -24, 70, 44, -98, -3, 3, -32, 7, 33, -1, -9,
    -20, 45, 10, -21, -76, -27, -4, 51, -52, 65, 21, -79, -30, -33, 39, -29, 3, 13, 53, 90, 26, 43, 40, 11,
    -33, -31, 0, 19, 102, 70, -54, -17, 16, 13, 19, -11, -33, 10, -24, 88, -47, 17, -18, -60, 10, -5, 29, 34,
    -20, -15, -50, 88, 25, 30, 42, 87, -38, -94, 49, 18, -61, 26, -111, 11, -44, -43, 56, 53, -26, -48, -80,
    92, 19, 71, -106, -15, -1, -22, -50, 113, 10, -62, -28, 72, 15, -3, 42, -60, -64, 43, 16, 0, -26, -34, 3,
    -4, -59, 127, -9, 31, 12, -5, 9, -92, -14, 29, 59, 51, -56, -10, 16, -5, 24, -23, 39, -68, 43, -33, -18,
    -87, -60, -26, 3, 0, 62, -7, 91, -34, -7, 10, -4, -30, 7, 10, -33, -49, -5, 42, 92, 2, -58, -13, 70, 42,
    -14, 23, -63, -48, -4, -46, 42, 50, -64, 36, -32, 39, -37, 1, 15, 4, 2, 23, 22, -43, -15, -23, -66, 65,
    -52, 61, -10, 52, -39, -1, 37, 29, -39, -46, 33, -46, 60, -42, 18, -55, -9, -16, -91, 9, 83, 39, 37, -32,
    5, -94, -18, -9, -10, -36, 11, 47, 13, 25, 55, -53, -70, 10, 56, -14, -20, 15, -3, -11, -56, -26, -18,
    -18, -9, -2, -54, 18, -13, 32, -34, 31, 33, -49, -24, -42, -33, -24, 4, 16, 39, 24, -50, 4, -6, 21, -22,
    87, -50, 25, -36, -14, -38, 0, -35, 7, -16, 38, 2, 53, -12, 1, -70, 7, -18, 78, 35, 0, -43, -79, -12, 79,
    111, -24, 41, -24, 13, -9, -5, -16, -82, 20, -32, -31, -34, -21, 34, -11, 54, -31, -105, 32, -38, 38, -65,
    6, 29, -90, -10, -53, 30, -39, -1, 28, 51, -2, -42, 18, 70, 10, -86, 8, 2, -22, -82, 15, -19, 6, -30, 3,
    24, -70, -5, 16, -46, -42, -27, 39, -37, -95, -13, -50, -8, -47, -4, -81, 84, -6, -39, 17, 30, 11, -60,
    -13, -69, -40, -35, -28, 5, 18, -27, 19, 21, -14, -36, 16, 7, -32, -36, -34, 3, -96, 43, -15, 45, -17, 95,
    1, 11, 8, -50, -35, 93, -2, 10, 18, 4, -19, 7, 23, -26, -6, 47, 72, 122, 19, 59, 39, -49, -2, 18, -113, 9,
    34, -78, -36, -70, 23, -4, -45, -40, -39, 13, 48, -3, 24, 16, -87, 18, -3, 2, -9, -15, 25, 22, 28, -26,
    23, 40, 65, -79, -39, 53, -66, -11, -53, -32, -44, -14, 33, -66, 1, -67, -9, -57, -24, -23, -7, 35, -41,
    55, 7, 74, -16, 26, 32, -2, 127, -58, 17, 70, -31, -87, -81, 119, -26, -31, -83, -38, 32, 1, 18, -52, -60,
    -55, -52, -2, -23, 2, 46, -5, -100, 52, -25, 16, -58, -23, 16, -23, 19, -48, -38, 39, 66, -34, -38, -52,
    -44, 30, 2, 45, -50, -65, 7, -11, -59, -25, -8, -11, 0, -34, -42, 44, -64, 28, 3, -75, -14, -73, -46, -30,
    -35, -33, 9, 6, 40, 39, -59, -25, -52, 37, -93, -20, -55, -7, 31, -8, -47, -105, -79, -81, 34, -64, -36,
    -1, -36, 30, -7, 24, -11, -36, -73, 17, -8, -37, 21, -11, -62, 16, -53, 27, -69, -34, -29, -65, -62, 44,
    48, -22, 29, -104, -33, -25, 91, -3, 6, -84, -28, 10, 10, 22, -84, -3, -33, 17, -19, -63, -79, 14, 18,
    -15, 8, 2, -22, 69, -92, 42, 48, 17, -1, -9, -21, 91, -3, -43, -57, -10, -52, 34, -33, 34, 48, -36, 114,
    -65, -7, -27, -55, 42, -1, -27, -22, 118, 12, -69, -25, -34, -62, -8, 33, -24, -6, 55, -48, 39, -71, -55,
    -18, -20, -29, -71, -27, 42, -33, 34, 99, -28, 1, 30, 17, 59, -42, 15, -34, 94, 44, -3, -24, -47, -73,
    -51, 54, 38, -16, 99, -53, 77, 13, -13, 37, -26, -50, -35, 9, 4, 50, -16, 6, -13, 19, 26, 16, 51, -38, 60,
    -77, 43, 11, 20, 24, -27, 10, -17, 53, 42, -10, -27, 16, 24, -1, -51, 15, 52, -38, -74, -43, 48, -1, -64,
    34, 16, -16, 63, -15, 48, -36, -7, -53, -12, 77, -25, 101, -4, -36, -45, -5, -12, -11, 17, 1, -14, 30,
    -15, 65, 8, -48, 3, 9, 10, -16, -29, -35, 12, -19, 13, -37, 22, 55, 21, -23, 62, -2, 17, -23, 89, 34, 96,
    -11, -32, 15, 34, -12, 29, -39, -31, -9, 58, 35, -25, 9, 16, -11, -50, -90, 18, -15, 49, 2, 9, 7, 36, -7,
    27, -28, -20, 26, -21, 80, 26, 34, -57, -4, -10, 29, 6, -35, -70, 49, 55, -23, -28, -45, 41, 15, -26, -43,
    32, 23, 8, -30, 64, -19, -14, 14, -91, 33, -20, 4, -16, 8, -17, 2, -77, -41, 19, -31, 43, 22, 20, -9, -33,
    -31, 25, 33, -6, 10, -15, -24, 3, -15, -6, -22, 62, 47, -2, -2, 15, -26, 39, -10, 50, 41, 47, 16, -56,
    -11, 72, -58, 1, -34, 31, -29, 7, 9, 9, 16, -48, 8, -82, -41, 21, -30, 32, 5, -3, 9, 21, 22, -23, -11, 20,
    1, -29, 74, 32, 0, -19, -15, -29, 18, -56, -50, -15, 13, 127, 69, 14, -3, 22, 32, -16, -60, 4, -18, -9, 2,
    14, 45, -66, 3, -74, 13, 20, 4, 2, -8, 26, -50, -8, -27, 38, -23, 30, 6, 11, -56, -15, 28, 50, 32, -6, -5,
    -29, -31, -19, -42, -28, -25, 4, 78, -81, -23, 38, -16, 11, -14, 51, 40, 53, -18, -58, -9, 17, -20, -82,
    -69, 42, -49, 12, 28, 58, 6, -53, 35, -71, -20, -2, -11, 18, 26, 7, -7, -33, 45, 1, -39, 55, -102, 20, 11,
    -18, -44, -13, 44, 10, 122, 3, -75, -18, 89, 78, -2, 32, 14, -64, 4, -44, -11, -80, -21, 23, 102, -12, 4,
    23, -40, 12, -23, -8, 57, -20, 22, 9, -29, 44, 57, -68, -52, 43, 8, -40, 46, 12, -39, -12, 20, 56, 31,
    115, -42, 5, 37, 77, 31, -29, -34, 13, -13, -49, -81, -46, 75, -53, -79, 20, 16, 29, -13, -100, -2, 46,
    61, -86, -6, -19, -26, -61, -12, 73, 76, 3, 17, 38, -1, 63, 24, -18, -36, -51, -12, 46, -35, 95, -52, -9,
    -68, 13, -23, 8, -44, -32, 19, 20, -32, 24, -42, -33, 66, -4, 3, -93, -29, 9, -18, -81, -40, 18, 11, -9,
    15, -6, 68, 2, -43, 6, 2, 26, -10, 21, -19, 7, 25, -42, -83, -4, 17, 22, 7, -40, -25, -51, 40, 54, -17,
    89, -55, -1, 27, 6, -68, -56, 10, -36, -12, -4, -64, -98, 32, -38, -3, 44, 9, -36, 48, -46, 33, -19, 28,
    -29, -21, -5, -68, -54, -24, 33, -1, -22, 1, 43, -21, -7, 54, 21, -17, -90, -22, 83, -92, -17, -79, 60,
    -94, 45, -13, -27, -105, -18, -63, 71, -36, 41, -19, -75, -80, -100, -94, -76, -25, -14, 4, -17, -4, -14,
    24, -27, -58, -5, 58, 12, -40, -38, 9, 45, 1, 25, -24, -73, -46, 57, -42, 12, -59, 31, 30, -37, -68, -94,
    10, 56, -15, -5, -16, -51, -49, -22, -9, -34, 21, -51, -19, -30, -6, -83, -1, 50, 66, -86, -43, -82, 10,
    19, 39, 51, 87, -23, 40, 53, 20, -89, 42, 104, -5, -47, -127, -79, -65, 92, -15, 27, -42, 32, 44, 97, 15,
    -19, 114, -38, 9, -21, -1, -2, -43, 7, -30, -22, -61, 51, 4, -29, 27, 81, 9, 9, -45, -60, -50, 72, -4, -7,
    -69, 17, -33, -16, 65, -12, 57, 3, -14, -36, -32, -57, -30, -34, -19, 4, -10, -68, 49, 31, 41, -5, 41,
    -10, 25, -44, -45, -30, -47, -8, 40, 127, 27, 43, -61, -25, 20, -48, -31, -113, 30, 18, 83, -2, -57, -35,
    -88, -29, 31, 11, 65, -43, 13, -18, -43, 14, -19, 23, -90, -32, -96, 61, 56, 9, -6, -16, 7, 2, 41, 39,
    -10, 21, 12, -36, -6, 3, -102, -28, -44, 3, -2, -30, -45, -6, 57, 16, -19, 23, -62, 82, 22, -48, -24, 46,
    -18, -55, 2, -7, -45, 6, 44, -58, -19, -28, 7, -67, 32, 25, -18, -43, -62, -26, -3, -22, -7, -15, 5, -41,
    -7, -59, -65, -18, -9, -13, -33, 26, 49, -24, -7, -57, 5, -51, -4, 3, -73, -19, -3, -66, 64, 15, -16, 10,
    -17, 23, -45, -35, 0, 2, -7, 43, -52, -37, 4, 63, -6, 7, -34, 84, 16, 53, 4, -12, 29, -45, 56, -32, 16,
    26, 2, -64, -30, -41, -20, -17, -5, -52, 33, 40, 56, -4, 106, -69, 29, -71, -118, -30, 20, 58, 37, -28,
    -32, 75, 27, 13, -4, -90, 11, -17, -65, -3, 27, -42, 64, 43, 59, 54, -33, 21, -46, 39, 59, -14, -72, -77,
    -10, -48, -61, -4, 19, 40, -18, 8, -5, -21, 62, -49, 79, -73, -34, 34, -56, 46, -44, -56, 14, 39, 33, 15,
    20, 10, -8, -73, 5, 6, 13, 51, -19, -73, -91, 44, 5, 40, 31, -2, -17, 0, -47, -35, -6, 10, 90, -33, -33,
    19, -52, 32, 35, 18, 53, -69, -28, -21, 79, 8, 68, 0, 11, -13, 20, 37, -80, -67, 4, -5, 49, 70, 3, -92,
    -95, -50, -9, -24, -33, -12, -49, 66, -15, 75, 29, -18, 30, -11, 30, 45, 73, -103, -20, -74, 8, 20, -30,
    46, -42, -12, -1, 20, -14, -45, 0, -77, -10, -41, 18, -67, -36, -71, -76, 95, 106, -4, -44, -13, -50, -16,
    57, 81, 24, -43, 80, 78, -14, 40, 22, 32, -48, -41, 105, 123, -60, -28, 20, 35, -53, -55, -18, 6, 51, -61,
    -34, 34, 40, -18, -3, 26, 38, 38, -33, -59, 101, 18, 36, -92, -18, -39, -29, 64, -97, -120, 77, -65, -68,
    -9, -6, -92, -40, -36, 10, 33, 29, 8, -51, 70, 36, 29, -12, 50, -31, 41, 22, -15, -23, -81, -35, -40, 15,
    -28, -41, 51, -92, -32, 12, -41, -24, -24, 15, -63, 32, -87, 22, -7, -36, -42, -57, 89, -13, -14, -50, 57,
    63, -9, 43, 2, -90, -36, 50, 54, 7, -17, -23, -74, -6, -6, 11, -19, -40, -4, -2, 24, -26, 80, 2, -54, 13,
    -64, -13, -43, 41, -89, -57, -37, -3, -25, -1, -56, -64, 18, -38, -26, -28, 0, -16, -36, -88, -86, 63, 22,
    100, -1, -37, -7, 11, 119, 38, 123, -32, 81, -76, -67, 17, -22, 55, 55, 68, 7, -21, -99, -116, -3, -5, 82,
    -45, -28, -39, -127, -57, -11, -39, 59, 23, -9, -63, 17, 122, -29, 47, 14, -51, 10, -72, -17, 35, -7, 70,
    -4, 101, -36, -16, -46, -61, 7, 53, 0, -50, -70, -50, -64, -13, -7, -22, 27, -54, -11, -81, 71, 22, 14,
    -31, 37, 16, 41, 10, -61, 12, 24, 19, 45, 41, -22, -53, -94, 39, 45, -1, -55, 17, -57, -31, 43, 16, -55,
    -44, 39, -12, 12, 36, -91, 6, -35, -47, -1, 24, 9, 9, -74, 7, 4, 62, 13, 5, 39, -68, -39, 19, 36, -52, 23,
    -46, 4, -25, 30, -19, -51, -23, 27, -51, 44, -3, -81, -28, 15, 17, -19, 15, 25, 43, -42, -41, -17, -65,
    -32, 11, -7, -35, -49, 19, 127, -25, 7, 25, -35, 18, 53, 28, -2, -66, 6, -44, -20, -12, 25, 62, -10, -11,
    17, 11, 25, 23, 1, -32, 33, -1, 30, 19, 7, -26, -30, 34, -22, 16, -17, 20, -1, 28, 19, 13, -28, -30, -22,
    -50, 16, -23, -45, 49, -37, -24, 26, 31, 9, 31, -23, -22, 48, 32, -32, 24, 8, 5, 31, -15, 21, 32, 47, -25,
    26, 1, -25, 14, -14, -23, 1, -54, 1, -54, -15, 28, 32, 35, 15, 14, 25, 4, -68, 17, 9, -52, -34, 36, -3,
    -12, -35, -35, 70, 29, -6, 18, -10, 50, -15, 23, 10, -52, -24, -13, 3, -40, 8, 16, -77, -26, -37, -16, 21,
    62, 72, -42, 16, -36, 39, 31, -4, -81, -99, 66, 17, -22, -42, -21, -8, -31, -4, -20, -5, 7, -65, -48, 10,
    -46, -12, -8, -29, -77, -23, 32, 5, 16, 9, -16, 15, 21, -75, 48, 5, -60, -12, -3, 29, 11, -16, -24, 10,
    -33, -12, 47, 15, -13, -45, -46, -25, -72, -5, 4, -22, -53, -17, -1, 53, -42, -52, 41, -7, -89, -49, 50,
    35, -87, -93, -44, 60, -13, -35, 31, -70, 16, 28, 10, 28, 4, -64, -15, -15, -64, -36, -44, 28, -9, 29,
    -53, 107, 40, 54, 25, -16, -9, 85, 45, 5, 9, -11, 127, 29, -39, -71, -68, 11, 3, -10, -38, -14, 57, 13,
    15, -6, 20, -13, -11, -39, -21, -6, -27, 56, 10, 1, 10, -11, 31, 38, -72, 39, 33, -79, 113, -34, 25, -46,
    -27, 10, 56, -25, -36, -15, 28, 3, 31, -14, 19, 5, -62, 38, 22, 37, -15, -23, -65, 0, -54, -15, 50, 18,
    -49, 5, -10, -33, 23, 41, -44, -83, -43, -10, 11, 29, -48, -17, 40, -13, 37, 22, 8, -26, -9, 52, 22, 41,
    -64, 68, -31, -50, -21, 3, 38, 43, 53, -31, 12, 55, 10, -68, -32, -7, 10, -16, -41, -32, -24, 20, -9, -15,
    -24, 1, -50, -36, -7, -24, -26, 19, -14, 36, 17, -52, -36, -9, 13, -74, 27, -9, 46, -13, -18, -46, 50, -6,
    -14, 43, 39, -45, 0, -26, -40, -30, -22, -16, -13, -2, -23, 55, -11, -4, 0, 39, -46, -37, -57, 8, 82, -2,
    -52, -13, 16, -2, -44, 0, -48, -48, -108, 20, 56, 17, 28, 14, -3, -22, 26, 13, 3, -11, -32, 27, -6, -9,
    -39, 55, 1, -33, -24, -5, 33, 32, 10, -90, -19, -5, 23, -21, 3, -54, 38, -43, -53, -5, -79, -29, -16, 17,
    -47, 28, -18, -38, 10, -22, -7, 10, -24, -49, 37, 13, -16, -21, -59, -71, 22, -39, 36, -49, 13, 33, 77,
    -12, 27, -30, -43, -26, 0, -49, 5, 58, 17, -6, -22, -34, 6, 10, -15, -52, -21, 1, -46, 32, -75, -51, 38,
    -45, -20, -1, 9, 13, 16, 16, -24, -10, -57, 5, 105, -37, 59, -19, 21, 51, 60, 49, -6, -53, 4, -57, -43,
    -68, 38, -69, 26, 52, 33, -21, -69, -23, 17, 62, -8, 4, -52, -17, 37, 62, -57, 4, -8, -94, -26, 78, 75,
    -58, 4, 24, 127, -45, 47, -11, -21, -85, -35, -65, 5, -46, 94, 20, 0, -2, -16, -3, 32, 5, -19, 42, 35, 31,
    -47, 46, 33, -117, 45, 59, -44, -72, 54, 27, 48, 10, -27, -14, 36, -1, -26, 4, 18, -30, 68, 17, -39, 104,
    16, 53, -30, -24, -87, 27, 26, -58, -17, -11, 24, -62, 15, 79, 7, -36, -43, 58, -19, -63, 4, -6, 19, -47,
    -19, -49, 74, -10, 9, -48, -57, 29, -4, -10, 15, 18, 8, -45, -33, -65, -47, -33, -71, -5, -33, 15, 25,
    -39, 111, 44, 60, -1, -36, -7, 16, -45, -58, 1, -7, -22, 41, -36, -32, 42, 39, -31, -4, -32, 31, -64, -11,
    1, 56, 5, -34, 28, -94, 49, 24, -34, 41, 30, -5, 47, -82, -30, -17, 82, -3, 5, -16, -32, 2, -38, -46, 83,
    40, -39, -57, -20, 29, -8, 15, -17, 7, -62, -28, 25, -32, -20, 64, -1, -46, 27, -36, 24, -78, 26, 47, -2,
    25, -30, 8, 56, -33, -57, -114, -29, 8, 36, 35, 51, -117, -66, 25, -81, -43, -54, -37, 50, -37, 1, 12, 20,
    24, 7, 58, 75, 5, -40, -11, 11, -3, 29, -6, 64, -11, -50, -29, 3, 53, -13, -36, -71, -85, -81, -6, 14, 52,
    -46, -13, 74, -37, 11, 6, 35, -50, 18, 7, 119, -40, -79, 4, 95, 45, 54, 16, 0, -60, -67, 62, 19, 13, -5,
    -13, -13, 73, -23, 9, 27, 3, -55, 7, -54, 66, -23, 6, 3, -69, 4, -35, -3, -13, 22, -5, -61, -1, 5, -86,
    -50, 18, -111, 30, 25, 0, -55, -41, -31, -18, 49, -53, -14, 6, 36, 7, 10, -86, -11, 1, -13, -60, -13, -3,
    -89, 1, 29, 40, -57, -10, -37, -35, 13, -10, -52, 17, -16, 17, 23, 68, -21, 6, 31, -32, 31, -22, -2, 80,
    -42, -28, 0, 10, -34, -15, 18, 12, -44, -33, -14, 11, -68, -33, -14, -28, 9, -20, 0, 15, 4, -10, -5, 91,
    -3, -5, 56, 11, 4, 7, -25, -28, 26, -57, -73, -49, -41, -41, 13, -21, 2, -11, 9, 16, -17, 38, -17, -51, 2,
    6, -95, 25, 15, -21, -49, -37, -83, -27, 0, -51, 53, -18, 57, 22, 23, 18, 50, -20, -55, 5, -79, -29, 8,
    51, 5, 68, -35, 30, -29, -26, 51, -11, -44, -9, -4, -20, -13, 72, -62, 19, 15, -34, 13, 8, 41, 74, -48,
    39, 36, -24, -36, 0, -43, 1, 25, 9, -116, 5, 10, 16, 12, -3, 30, -22, 22, -30, -18, 35, -7, 57, -62, -26,
    43, 14, -44, -8, 8, 20, 31, 69, -34, -6, -69, -68, -41, -48, -6, 0, 75, 44, 35, 35, -54, -49, -38, 28,
    -97, 47, 15, -22, -31, -49, -10, -20, -52, -52, 24, -36, 63, 19, -13, -46, 42, -54, -127, -31, -98, 26,
    32, 50, 38, 71, -12, 34, -29, 14, -12, 18, -61, 1, 6, -10, 22, 73, -50, 20, -48, 24, -34, -24, 46, 44,
    -10, -32, 30, -43, -75, 3, -75, 78, 31, 49, 5, -12, -2, 19, -41, -10, -79, 9, 31, -24, -26, 33, -4, 43,
    -55, 2, 27, 67, -62, -7, -45, -21, 53, 4, -45, 3, -100, -51, -64, -5, 0, -1, -5, 127, -17, 7, -1, 4, -54,
    -72, -32, 4, -28, -10, 16, -62, -50, -26, -17, 60, -39, -5, -46, 75, 56, 31, 28, -72, -74, 41, -64, -1,
    18, 13, -55, -11, 25, 50, 18, -14, -5, -12, -81, -48, -37, 12, -27, -70, -51, -23, 3, 43, 19, -40, -17,
    63, -10, 46, -5, -41, -30, -17, -54, 44, 46, -14, 43, -7, -27, 23, -4, -57, -4, -34, 15, 1, -9, -17, 23,
    46, -63, -3, -22, -16, 47, -2, -10, -73, 5, -40, -17, 40, 1, -21, -41, -22, 14, -1, -11, 10, -48, 29, 10,
    5, 8, -59, 13, -6, -8, -17, 15, -14, -65, 2, -55, 114, -39, -45, -61, 37, 26, 6, -11, 21, -62, 56, -73,
    -33, 3, -37, -48, -32, -22, 38, -9, -26, -9, 3, -70, -40, 2, -18, 11, -77, -69, 1, -48, 11, -17, -16, -3,
    56, -33, 29, 23, -19, -24, 1, -48, 68, -8, -57, 19, 13, -22, 2, -4, -32, -12, 9, -38, -5, 24, -10, -25, 5,
    -62, 6, -42, -86, 4, 22, 16, 0, -31, 0, -21, 38, 63, -23, -3, 16, -19, 11, -38, -15, 2, 5, 10, 11, 12,
    -33, 49, 49, 55, -2, -3, 15, 75, 83, -42, 95, -45, -50, -51, -24, -16, -57, -27, 94, -15, 6, -47, -69, -9,
    -5, -50, -7, 21, -2, -16, -35, -37, 11, -51, 5, 11, -48, -18, -65, 76, 1, -53, 12, 1, 23, -37, 39, 6, 27,
    -13, 12, 36, -17, -7, 25, -9, 12, 37, 56, 36, 1, 2, 46, -21, 11, -30, 16, 18, -36, -49, -23, 2, 41, -29,
    -42, 24, 12, 67, 10, -11, 12, -36, 4, 46, -67, -9, 54, -23, -71, -124, 40, 74, -64, -23, -44, -47, -4,
    -40, 27, -63, 54, -51, 65, -44, 8, -33, -43, -21, 15, 69, -31, 49, -67, 11, -53, 56, -13, 49, 26, -42,
    -38, -103, 115, -36, -58, 42, -11, -6, -33, 15, -13, 20, -28, 9, 80, -32, 24, 56, -5, -15, 48, 28, -13,
    66, -22, -28, -33, 5, 7, -31, -1, -24, 93, -23, 30, -34, -47, -17, -2, 68, -20, 14, -109, -17, -48, 30,
    -1, -17, -37, 29, -76, -7, -1, 56, -9, -55, -58, 24, 127, 111, -30, -24, -1, 38, 9, -94, -52, 60, -108,
    54, -26, -36, -16, -25, 87, -15, 28, -114, -59, -16, 10, 46, -5, -10, 25, -11, -7, -95, -36, 44, -11, 6,
    -31, 43, -45, -9, -32, -46, -16, 21, -59, 41, -44, 50, 11, 33, 24, -30, -53, -48, -31, 37, -27, -90, -51,
    -39, -1, -7, -5, -24, -10, -16, 2, 15, -8, 46, -80, -52, 83, -49, -28, -27, -69, -17, 86, 93, -11, 0, -67,
    -46, -51, -67, -20, 77, -30, -49, -91, -43, 26, 21, -21, -4, -58, -10, -30, 22, -12, 11, -45, 31, 16, -65,
    -65, 27, -29, 75, -13, 35, -38, -4, 107, 47, -16, -41, -91, 6, 42, 29, -2, 64, 11, -25, 24, 33, -30, -22,
    -5, -52, -89, -26, -16, -31, -51, -59, -37, -21, 43, 73, -14, 22, -47, 9, -5, -51, -71, -6, -63, 92, 7,
    -110, -65, 62, 31, 17, 24, 39, 15, -36, 8, 1, -8, 9, -41, -124, -30, -14, -27, -49, -21, -12, 25, 43, -21,
    -22, 36, -53, -85, 0, -33, -17, 24, -56, -3, 59, 25, -64, -28, 80, -10, -35, -95, -53, -22, -10, 4, -6,
    -39, -77, 6, 36, 6, 44, 5, 74, -34, -14, -59, 45, 43, -32, 6, 0, -3, 56, 8, 50, 6, 28, 52, -111, -61, 122,
    -49, -27, 35, 47, 19, -43, 48, -40, -26, 9, 42, 27, -24, 9, 15, -16, -40, 89, 86, -42, 37, -40, 5, -46,
    -1, -22, 69, 10, 98, -100, -29, 0, 6, -44, -15, 35, -101, 39, 52, -49, -41, 30, 106, -13, -60, -125, 120,
    9, -8, 104, -73, -27, -54, -31, 84, -65, 44, -71, 55, -44, 60, -5, -39, -28, 26, -69, -22, -35, 14, -63,
    -21, -87, -3, 64, -74, 30, -60, 38, 32, 26, 21, 104, 85, -48, -25, 8, -80, 33, -2, 65, -31, 22, -2, -60,
    -56, -28, -12, -52, 56, 1, 20, -39, -19, -44, -52, -5, 4, -32, -20, -23, 61, 21, 23, 74, 42, -53, 5, -41,
    -65, -51, 16, 34, 22, 30, -4, -47, -61, -51, 5, 9, -7, 27, 0, -57, -51, 13, -61, 38, 15, -35, -5, -70, 38,
    16, 55, 41, -79, -43, -49, -17, -11, -7, 49, -32, -19, -36, 39, -9, -58, -42, 43, -10, -22, -57, 9, -27,
    -22, -96, 5, 69, -43, 59, -105, 19, -16, -18, 127, 9, 12, -12, -35, 14, -20, -4, -18, 78, -59, -20, -9,
    -83, -67, 31, -28, 13, -66, -42, 26, -46, 51, 16, -34, -79, 68, -78, 33, 64, -2, 25, -18, -57, 4, -11,
    -15, -44, -9, -30, 32, 81, 7, -41, -44, -41, -28, 0, -24, 48, -29, -21, 24, -56, 10, 65, 8, 41, 35, -37,
    0, 54, -8, 46, 53, -50, -62, -64, -6, 2, -24, 93, -11, -34, -52, -5, 74, 13, 1, 54, -25, -9, -55, -43, 67,
    16, -13, -57, -7, -98, 1, -4, 92, -5, 41, -27, -65, -14, -34, -23, -66, 33, -18, 6, 23, -7, 15, -72, -59,
    -120, -103, -98, 82, -17, -23, 18, 46, -39, 44, -24, 1, 32, -52, -11, 127, 70, -4, 7, 61, 17, -30, -27,
    -52, -53, -5, 18, -32, 59, 41, -9, 51, -51, -29, -89, 25, -58, 44, -19, 6, -51, 109, -61, -26, 57, 18,
    -48, 108, 10, 6, 17, 11, 14, -59, -7, -48, -90, 58, -47, -27, -27, -44, -22, 84, -80, 53, -31, 47, 37, 75,
    6, 18, 19, -51, -2, -10, -70, -15, 21, 86, -28, 47, -75, -34, 21, -19, 48, -97, 16, -42, 45, 5, 23, -58,
    -15, -19, -60, -28, -32, 3, -15, -48, -3, 16, -50, -14, -19, -5, -39, -40, 27, 7, -9, 36, -54, 39, -1,
    -59, 93, -16, -40, -13, -19, -21, 7, 1, 38, 0, -61, -2, -1, -31, -22, 5, 23, -80, -21, 46, -61, 1, 65,
    -29, -35, 60, -83, -3, 8, 7, -50, -7, 85, 15, -48, 106, -25, 67, -25, 7, -28, 37, -22, 74, -15, 19, 47,
    43, -11, -12, 21, -19, 26, 29, -59, -29, 11, 59, -5, 13, -77, -5, 38, -54, 6, -106, 15, -53, 56, -16, -66,
    -17, -22, 12, -23, 22, 29, -45, -36, -51, 25, 34, -33, -42, 24, 17, 5, -72, 53, 21, -9, -48, -32, 6, 0, 8,
    37, -41, 39, -114, -73, -39, -42, 22, 45, -44, -41, -35, 29, -69, -26, -2, -9, -34, -21, -15, -72, 44,
    -20, -60, -43, 83, -70, -40, 23, -67, -110, 7, 38, 0, 80, 75, -23, 87, -13, 0, 45, -19, -12, -1, -6, 18,
    63, -15, -23, -8, -65, -14, -59, 11, 13, 57, -35, -79, -1, -61, 6, -26, -45, -77, -91, -14, 25, -81, -19,
    8, -56, -13, -12, 26, 26, -52, 37, -17, -57, -60, -35, 40, -42, 52, 32, -20, -2, 45, 66, -11, -4, -20, -4,
    -92, -60, -41, -15, 36, 1, 34, 14, 47, 8, 7, 30, -62, -25, -12, 65, -19, -28, -3, -51, 98, -8, 71, 65,
    -43, 0, -61, -39, -18, 22, -6, 14, -8, -42, -32, -32, 98, -49, -37, 1, 72, 15, -25, 63, -2, -54, -82, 7,
    -15, -15, 46, -94, 74, -35, 10, 4, 22, -4, 1, -62, 39, 79, -43, 36, -38, -88, -91, -46, 22, 1, 19, 9, -14,
    0, -69, 107, -25, 27, -9, 39, -28, -20, -18, 8, -9, -28, -26, 60, -7, -10, -53, 24, 3, -28, -55, -22, -26,
    27, 35, 4, 36, 23, 35, 13, -52, -25, -18, 15, -15, -21, -38, -16, -5, -29, 63, -22, 29, -36, -1, -50, -98,
    -14, -45, -21, -2, -51, -6, -42, -1, 22, 43, 35, -22, 61, 4, -62, -15, -16, -23, 28, 24, -25, -83, -51,
    22, -21, 24, -61, 26, 46, -29, -23, -62, -5, -26, -31, 41, 14, -27, -70, -54, -33, -56, -9, -3, -63, 17,
    -8, -74, 7, -62, 30, -56, -12, -20, 6, -34, -43, -7, -24, 68, -20, -51, -51, -6, -16, -43, -34, -11, -10,
    -7, -49, -79, -8, -23, -13, 63, 2, -60, -31, -61, -40, -20, 23, -26, 4, -50, 30, -76, 25, -4, 28, -39,
    -45, 22, -35, 43, 35, -57, -19, -56, 41, -37, -3, 6, 34, 44, -9, -34, -25, -2, -127, -8, -19, 39, 29, 16,
    17, -38, 16, -40, 38, -27, 36, -15, 34, 20, 99, -18, 35, -7, -8, 25, -73, 3, 38, -23, -79, -18, -9, 53,
    -3, -71, 69, 30, 14, 62, -6, 65, -61, 35, -31, -32, 38, -12, 16, 87, 3, -47, 48, 40, -25, -28, -10, -36,
    -101, -77, 57, -29, 29, -62, 11, -13, 47, 85, -9, -77, -22, -59, -54, 66, -86, -21, -16, 103, 71, -45, 23,
    19, -83, 3, -112, -7, -76, -13, 13, -22, -4, -25, 55, -64, 103, -32, 41, 2, -32, 96, -2, 4, -51, 39, 76,
    66, -42, -37, 14, 127, 21, -70, 17, 23, -38, 59, 14, -8, -29, -50, -17, -77, -3, -42, -5, -66, 34, -27,
    23, -9, -54, -15, 39, 11, -66, 51, 40, 16, -69, -51, 60, -24, 2, -95, 85, 51, -21, 18, -66, 37, -49, -40,
    29, -105, 55, -85, 12, -52, -5, 49, -17, -18, -6, 29, 25, -20, -58, 3, -17, -38, 13, 13, 33, -16, -10,
    -53, 40, 45, -55, 30, -107, 12, 51, 23, -21, -51, -58, 42, -33, 39, 68, 95, -105, -17, -40, -11, 41, -6,
    -2, 119, -47, -46, -15, 9, -40, 31, -15, -51, 1, 27, 39, 19, -8, -62, -36, -5, -41, -24, 4, -15, 91, -65,
    95, -9, -35, 50, -4, 35, -8, 106, -2, -1, -7, -14, -14, 7, 69, -6, -72, -49, 1, 2, 3, 39, -119, -3, -34,
    86, -32, -44, -19, 2, 75, 80, 99, 56, -106, 29, -89, 22, -81, -3, 66, -72, -56, -37, 38, -25, -19, -43,
    -31, -5, -6, -15, 26, 12, -61, -29, -25, 97, -16, -33, -25, 80, 21, 77, 68, 59, -11, -4, -55, 82, -67, 68,
    126, 29, -40, -1, -39, -33, -37, 31, 11, 15, -74, 6, -38, -24, -6, -8, -33, -48, -11, -61, -4, -20, 46,
    -7, 16, 46, -56, -39, 10, 23, 0, -38, -5, 29, -35, -33, 2, -12, 51, 19, 4, 1, 61, -24, -27, -6, -14, 41,
    -32, -15, 33, 26, -18, 12, -15, 1, 4, -19, 31, -18, 8, -24, -58, -27, 5, -4, 1, -45, -48, -18, 69, -26, 6,
    14, 78, 4, -56, 42, 11, 33, 34, -64, 71, -22, 54, -29, 28, -57, -35, -9, 1, 24, -11, -54, 45, -13, -54,
    26, 61, -39, -1, -27, 11, -44, 26, -3, 45, -36, 8, -29, -28, 14, -82, -10, 20, -29, 41, 38, 15, 15, 47,
    44, -17, -46, 5, -32, -14, -20, 18, -47, 5, -21, 56, 14, 33, 5, -23, -33, -11, 9, -39, -34, 7, 63, -54,
    34, 7, -1, 28, 4, -39, -7, 10, -21, 10, -37, 4, -40, -10, 6, 40, -3, 21, -12, -17, 25, 42, -20, -37, 5, 6,
    -2, -21, -9, -3, 9, 3, -39, 30, -10, 22, -17, -20, -63, 4, 4, 12, -17, -7, 3, 17, -11, -25, 17, -3, -21,
    18, -24, -32, 9, -38, -22, -2, -59, 16, 2, 8, -5, -49, 49, -64, -29, 24, 57, -41, -2, 35, 43, -41, -27,
    19, -1, 37, -43, -36, -127, 21, 19, -45, 44, 25, -24, -81, -44, -32, 37, -21, 5, 3, 21, -38, 48, -62, 14,
    19, 49, -65, -90, 33, -27, -14, -26, 19, 1, 7, 0, -57, -45, -2, 15, -37, -4, 7, -15, -34, 3, -2, 36, -27,
    -59, -33, 23, 14, 8, -31, 30, -14, 12, -54, -27, 22, 15, -15, -12, 2, 56, 2, -12, -41, -14, -35, -33, 12,
    -41, -41, 20, -63, -55, 21, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_24_bias[32] = { /* 32 */
    3930, 2823, 7353, -7240, 3457, -5718, 5118, 467, -5610, -2924, 5480, -9917, 1535, -455, 563, 54, 7736,
    -10143, 4182, -2532, 2514, 13120, -2212, -1198, 4977, 6331, 9477, -1851, 4921, 14497, -2882, 7188,
};

static const int32_t conv_2d_24_multiplier[32] = { /* 32 */
    1246860629, 1079433188, 1449400003, 1436048947, 1264969268, 1263767197, 1869363321, 1159235684,
    1639135330, 1359422786, 1700686884, 1538010732, 1540104557, 2015230800, 1125404479, 1594695213,
    1619259633, 1421285016, 1532015841, 1620466378, 1412498988, 1827940966, 1388697324, 1395139441,
    1326057775, 1539571123, 1230179067, 1389647150, 1296281895, 1156229429, 1286407063, 1679367839,
};

static const int8_t conv_2d_24_shift[32] = { /* 32 */
    -8, -7, -8, -8, -8, -8, -8, -7, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -9, -8, -8, -8, -8,
    -8, -8, -8, -8, -8, -8,
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
    60, -3, -15, -94, -56, -21, 19, 65, -23, 16, 72, -44, 14, -18, -45, 36, 58, 103, 127, 19, -86, 32, -51,
    -8, 7, -2, -58, -50, -20, -23, -13, 102, 63, 5, -29, -55, -57, -11, 29, 25, -20, 24, 71, -33, 7, -11, -33,
    45, 46, 84, 86, -6, -78, 62, -21, -15, 9, 2, -57, -18, -45, -5, -52, 111, 65, -11, -45, -63, -56, -49, 29,
    -11, -4, 40, 60, -36, 5, -17, -35, 40, 59, 80, 111, -5, -77, 37, -11, -46, 35, 20, -60, -22, -40, -22,
    -85, 98, 48, 5, -1, -58, -82, 4, 53, 31, -24, -1, 40, -29, -7, 18, -27, 30, 25, 72, 77, 9, -25, 37, -39,
    12, 50, 3, -32, -19, -21, -60, -9, 75, 29, -2, -16, -33, -67, 16, 47, -5, -10, 7, 46, -15, -10, -7, -12,
    40, 12, 56, 34, 3, -34, 58, -13, 0, 43, 5, -46, 0, -32, -22, -49, 80, 44, -11, -8, -42, -55, 9, 40, -14,
    -16, 6, 56, -14, -7, -11, -6, 39, 33, 51, 63, 5, -53, 46, -5, 2, 64, 27, -43, -17, -29, -47, -68, 76, 78,
    1, -3, -75, -67, -10, 9, 0, -27, 6, 59, -17, 5, 10, -31, 29, 73, 75, 111, 13, -14, 15, -8, -1, 16, 10,
    -40, -26, -8, -87, -44, 83, 26, -10, 5, -81, -37, 16, 19, -1, -16, 5, 50, -4, -15, -1, -20, 48, 64, 68,
    85, 26, -15, 48, 10, -9, 5, 1, -70, -16, -37, -50, -50, 70, 48, -14, 3, -87, -22, 6, 0, -15, -18, -7, 66,
    1, -7, 0, 5, 58, 78, 51, 116, 27, -54, 41, 14, -18, 12, 17, -57, -16, -32, -59, -62, 66, 71, 17, 83, -49,
    7, 22, -26, 125, -35, -45, -50, 11, 8, 20, -50, -25, -30, 14, 58, 11, -60, 43, 0, -45, 17, -12, -8, -1,
    -30, -45, -30, -8, 12, 15, 69, -41, -11, 13, -11, 89, -43, -18, -36, 7, 12, 43, -36, -7, -26, 43, 36, 3,
    -38, 33, 34, -23, 12, -28, -22, 1, -45, -42, -35, -4, 37, 11, 66, -37, -13, 24, -33, 123, -41, -1, -36, 8,
    22, 47, -55, 1, -23, 22, 66, -14, 6, 17, 58, -31, 14, -25, -17, 4, -33, -36, -39, 7, 60, 13, 63, -24, -30,
    34, -6, 89, -23, -35, -53, 11, -1, 56, -29, -29, -30, -11, 64, 3, -18, 31, 7, -41, 36, 1, -5, -6, -50,
    -45, -23, -19, 18, 1, 44, -7, -30, -3, 5, 63, -31, -22, -23, 10, -5, 40, -16, -24, -18, -5, 41, 0, 6, 13,
    29, -11, 28, -6, -21, 6, -51, -49, -43, -18, 31, -10, 45, -15, -31, 4, -27, 87, -34, -10, -25, 2, -18, 21,
    -40, -12, -25, -7, 58, -10, 12, 6, 40, -21, 23, 0, 2, 7, -42, -30, -76, 9, 72, 0, 66, -33, -38, 40, -19,
    126, -38, 3, -72, -15, 45, 78, -17, -17, -43, -24, 51, 1, -3, 25, 5, -45, 23, -5, 11, -2, -36, -58, -61,
    -11, 45, -18, 55, 3, -33, 25, -5, 90, -36, 9, -32, -7, 21, 60, -24, -18, -35, -3, 44, 7, 31, 1, 13, -29,
    10, -2, 4, 14, -51, -56, -71, 6, 67, -31, 66, -25, -44, 15, -6, 127, -44, -2, -37, -24, -9, 37, -48, -12,
    -19, -4, 80, -11, 16, 4, 17, -30, 6, -8, 34, 2, -27, -14, -90, 34, 29, 16, 92, -63, -41, 11, 37, 127, -50,
    45, -33, 8, -14, 119, -64, 6, -52, 28, 21, 34, -56, 30, -20, -21, 30, -23, 38, -47, -24, -78, -34, 35, 0,
    26, 65, -38, -45, 6, 40, 86, -55, 53, -9, -11, -7, 90, -38, 16, -69, 10, 25, 18, -52, 32, 7, -5, 24, -27,
    36, -31, -40, -46, -35, 30, 8, 22, 64, -29, -64, -19, 38, 100, -46, 87, -28, -24, -7, 94, -45, 16, -45, 9,
    28, 15, -34, 29, 5, -2, 32, -11, 17, -40, -49, -41, -51, 28, 34, 15, 63, -26, -57, 21, 38, 99, -43, 12,
    -16, 3, -17, 87, -42, 3, -32, -10, 30, 8, -29, 36, -28, -18, 66, -8, 46, -36, -45, -72, -51, 30, 19, 11,
    48, -6, -61, -6, 37, 72, -44, 10, 6, -5, -10, 61, -31, -5, -46, -23, 27, -2, -21, 28, -1, 3, 44, -4, 28,
    -22, -55, -56, -54, 25, 25, 1, 63, -8, -86, -30, 42, 94, -60, 33, -5, -14, -31, 59, -27, -7, -22, -20, 34,
    1, -23, 29, 11, -1, 48, 11, 36, -22, -56, -60, -66, 26, 55, 17, 56, -31, -65, 14, 31, 112, -42, 42, -10,
    -15, 3, 79, -38, -7, -36, -17, 27, 9, -42, 24, -45, -10, 36, -17, 42, -50, -31, -75, -76, 29, 47, 3, 50,
    -15, -62, -12, 35, 79, -48, 37, 4, -17, 9, 70, -33, -16, -55, 1, 34, 9, -43, 23, -25, 12, 15, -8, 26, -31,
    -55, -44, -76, 32, 58, -10, 70, -21, -54, -36, 47, 85, -62, 62, 3, -28, -4, 62, -15, -14, -39, -9, 50, 26,
    -56, 25, -14, 5, 11, 5, 33, -33, -53, -37, -105, 29, -27, -41, 23, 121, 6, 17, -2, -10, 84, -43, 9, -49,
    -12, -16, -27, -1, -1, 5, -5, 8, -29, -50, -21, 21, 67, 71, -34, -23, -11, -9, 13, -26, -19, -25, 16, 83,
    5, 27, 8, -17, 79, -32, -4, -37, -5, -4, -1, 15, 9, 16, 11, 14, -27, -60, -3, 23, 29, 64, -35, -16, -7,
    14, 10, -37, 11, -53, 9, 107, -20, 20, 13, -18, 70, -11, -9, -33, -7, -4, 11, 7, 5, 11, 12, -3, -19, -40,
    -2, 33, 57, 80, -40, -3, -17, 6, 13, -41, -30, -53, 19, 73, -8, 4, 4, -10, 66, -33, 19, -34, -11, -2, -7,
    -4, -1, -8, -5, 3, -19, -56, -12, 10, 25, 27, -7, -26, -11, -10, 25, -24, -13, -29, 1, 61, -1, 14, 7, -13,
    57, -35, 11, -34, -2, 2, 8, 18, 11, 5, 9, 2, -15, -66, 4, 17, 1, 10, -12, -15, 8, 3, 16, -26, 8, -57, -6,
    88, -13, 30, 16, -8, 45, -15, -3, -49, 4, 4, -4, 9, 5, 6, 6, 0, -15, -74, -9, 26, 37, 24, -30, -7, 5, -1,
    20, -31, -53, -53, 10, 83, -3, -6, 12, -19, 119, -33, 31, -68, -10, -11, -9, -16, -13, 6, -24, -22, -17,
    -55, -21, -4, 72, 42, -14, -33, -19, 17, 28, -23, -43, -47, -2, 85, 5, 7, 13, -14, 106, -24, 17, -58, -3,
    -5, -7, 0, 3, 16, 8, -31, -17, -71, -9, -2, 53, 29, -22, -24, -9, 34, 27, -22, -21, -71, -9, 127, -1, 19,
    22, -7, 109, -13, -4, -71, 14, -5, -23, -9, -4, 29, 0, -22, -10, -85, -17, 25, 115, 23, -36, -27, -12, 30,
    31, -16, 12, -7, -38, 24, 72, -13, -7, -36, -15, -14, -25, -35, 22, 3, 32, 17, -16, -74, -75, 7, 21, 7,
    -48, 106, -14, -17, 75, -32, -16, -6, 17, -43, 35, -9, -34, 14, 54, -8, -12, -19, 3, -7, -39, -30, 45, 16,
    57, -7, -15, -68, -72, 12, 5, -11, -46, 104, -10, -11, 83, -29, -11, -28, 26, -52, -7, -2, -35, 27, 62,
    -27, -12, -58, 9, -5, -49, -16, 53, 17, 80, -8, -12, -84, -63, 6, -14, 45, -37, 105, -13, -5, 86, -33,
    -25, -9, 54, -53, 4, -3, -18, 28, 69, -45, -17, -25, 8, -16, -9, -29, 28, -12, 13, 4, 4, -36, -51, 9, -2,
    41, -33, 71, -13, -20, 52, -32, 3, -18, 5, -49, 33, 2, -17, 13, 61, -27, -14, -32, 9, -2, -34, -25, 40,
    11, 31, -2, 7, -42, -46, 12, -21, -1, -37, 85, -17, -19, 59, -30, 18, -42, 28, -52, 2, 10, -12, 16, 70,
    -24, -37, -47, 11, -11, -42, -11, 40, 12, 60, -22, -6, -42, -28, -2, -29, 32, -25, 93, -26, -17, 57, -25,
    12, -13, 45, -54, 18, 0, -28, 24, 52, -68, -24, -35, -15, -3, -34, -33, 32, -13, 51, 2, -9, -40, -77, 18,
    -6, 40, -35, 100, -10, -23, 35, -48, -12, 18, 22, -38, 64, 1, -19, 33, 49, -36, -18, -23, -7, 11, -44,
    -35, 42, -4, 39, -22, -5, -48, -77, -1, -33, 26, -35, 115, 1, -27, 63, -44, 8, -24, 44, -50, 16, 8, -28,
    27, 58, -19, -29, -61, -1, -1, -70, -29, 49, 1, 63, -13, -34, -50, -62, 14, -47, 38, -35, 127, -15, -20,
    66, -33, 5, -11, 75, -47, 22, -3, -13, -2, 70, 99, -19, 19, -11, -70, -37, 1, 58, -18, 60, 49, 4, -13, -8,
    18, -27, 26, 2, -35, -23, -20, -26, -2, 1, 18, 18, -24, -16, -10, 0, 11, 68, 71, -20, 4, 3, -51, -23, 9,
    42, -10, 27, 41, 15, -3, -21, 15, -15, 17, 4, -3, -22, -9, -31, -5, 5, 5, 15, -26, -23, -11, 2, -18, 87,
    127, -59, -7, -10, -45, -23, 8, 30, -18, 21, 29, 9, -8, -4, 2, -13, -7, -2, 2, -24, -13, -1, 18, 1, 13, 4,
    -1, 28, -8, -3, -2, 47, 65, -16, 3, 2, -36, -20, 0, 36, -9, 34, 26, 0, -7, -13, 35, -4, 30, 9, -38, -29,
    -9, -17, 10, -8, 26, 6, -33, 9, -7, -1, 9, 61, 33, -11, 3, 17, -27, -14, 1, 10, -19, 14, 26, -4, 0, -17,
    19, 1, 12, 13, -1, -22, -6, -20, -2, -4, 1, -1, -38, -15, -12, 5, -15, 89, 77, -52, -12, 5, -11, -15, 2,
    7, -20, 15, 27, 0, -5, -11, 6, -9, 11, 2, -8, -24, -15, 2, 15, -4, 11, -14, -13, 19, -14, 13, 8, 25, 115,
    -36, 4, -9, -33, -39, -9, 46, -19, 60, 40, -5, 4, -16, 32, -12, 4, 11, -32, -18, -22, 7, 24, -16, 44, 31,
    -29, 4, -17, 7, 12, 31, 75, -29, -3, 5, -29, -38, -6, 18, -27, 36, 47, -6, 13, -15, 29, -4, -8, 4, -9,
    -16, -14, 11, -2, -10, 6, 18, -30, -7, -14, 0, -9, 56, 110, -54, -17, 0, -20, -32, -7, 15, -32, 24, 51, 0,
    13, -8, 28, -21, 17, 5, -22, -17, -14, 31, 5, -3, 13, 11, 3, -28, -9, 8, 22, -1, 20, -18, 25, -2, 40, 15,
    3, -46, 1, -12, -34, -15, 15, 2, -19, -1, 9, 5, -9, -5, -4, 31, 127, -3, -4, 43, 9, -40, -1, 14, -8, -8,
    3, -11, 20, -1, 45, 10, 0, -50, 4, -16, -22, -22, 15, 20, -22, -12, 19, 3, 12, 0, -5, 20, 84, 2, 17, 40,
    -5, -29, 2, 17, -1, -10, 4, -14, 22, -16, 51, 5, -1, -31, -1, -23, -23, -14, 15, 10, -21, 7, 15, 2, 6, -5,
    0, 10, 94, -2, -3, 55, -1, -12, -1, 19, 9, -2, 18, -16, 18, -12, 36, 15, 11, -39, -3, -20, -28, -15, 5,
    19, -15, -23, 29, -2, -14, 7, 2, 26, 55, -4, 4, 43, 7, -19, 3, 18, -18, -9, -1, -7, 12, -9, 32, 15, 9,
    -53, 1, -28, -25, -15, 10, 23, -20, -20, 31, -7, -3, 8, 4, 14, 29, -5, 23, 38, 0, -16, 6, 25, -13, -2, -3,
    -4, 18, -16, 38, 10, 8, -30, 7, -43, -31, -8, 5, 6, -22, 4, 28, -6, -14, 6, 9, 8, 39, 3, 10, 55, 2, -32,
    3, 10, 27, 9, 9, -6, 18, -11, 37, 34, 12, -49, -9, -33, -29, -19, -3, 26, -17, -21, 32, -3, -15, 0, -2,
    28, 68, 1, 11, 42, 4, -40, 3, 5, -8, -2, -6, 3, 16, -9, 43, 23, 11, -65, 0, -38, -32, -23, 12, 38, -26,
    -18, 29, -9, -14, 0, -4, 18, 42, -3, 25, 36, -1, -46, -4, 3, -17, -5, -17, 10, 19, -19, 69, 32, 8, -30, 9,
    -54, -24, -20, 15, 27, -31, 13, 34, -9, -28, 3, -11, 7, 57, -1, 2, 78, -8, -80, 3, 1, -48, 4, 32, 2, -29,
    -74, 37, 12, 121, -15, -12, 84, 40, 5, -49, -24, -14, 0, -28, 54, -5, -19, -40, -6, -8, 82, 36, -2, 33,
    -63, 3, 7, -37, 26, 14, 6, -31, -61, 12, 14, 76, -60, -41, 29, 11, 11, -44, -30, -9, -12, -35, 25, -4,
    -16, -38, 12, -18, 80, 3, 0, 38, -34, 20, 28, -39, 27, 26, 12, -15, -24, -6, 11, 109, -64, -44, 29, 22,
    10, -35, -24, 0, -18, -39, 37, -6, -41, -31, 5, -34, 124, 18, 3, 45, -40, -6, 10, -16, 11, 19, -13, -22,
    -61, 24, -9, 82, -2, -5, 43, 32, 8, -21, -43, -14, -9, -70, 58, 6, -7, -15, -20, -2, 40, 3, -7, 3, -38,
    -11, 13, -26, 27, -2, -14, -26, -44, 20, 12, 48, -23, -21, 20, -3, 8, -30, -51, -2, -25, -80, 29, -12, 5,
    -16, 2, -12, 43, -25, 7, 14, -19, 9, 12, -14, 42, -2, -16, -17, -24, 1, 9, 87, -51, -16, 40, 2, 7, -17,
    -41, 7, -23, -68, 29, -10, -11, -12, 1, -21, 67, -14, 3, 34, -34, -21, -18, -21, 12, 6, -20, -22, -81, 22,
    4, 127, -10, -11, 48, 28, 29, -27, -41, 0, -8, -33, 71, 11, -43, -10, -17, -4, 53, 20, -14, 22, -27, -25,
    3, -32, 25, 3, -18, -17, -65, 18, 9, 84, -15, -20, 25, 5, 22, -25, -49, 8, -24, -37, 46, 3, -29, -15, -10,
    -12, 70, -22, -4, 33, -15, -18, 13, -31, 20, 3, -17, -16, -49, -5, -2, 122, -20, -8, 46, 13, 22, -18, -36,
    18, -37, -18, 33, 8, -48, 4, -11, -16, 79, -34, -14, 43, 65, -6, -52, -53, -10, 0, -30, 35, 24, -58, 16,
    -17, 42, -56, -21, -54, 97, 18, 75, -47, 49, -12, 29, -19, -28, 27, -45, 38, -12, 42, -27, 0, 57, -7, -47,
    -39, -16, 3, -21, 27, 15, -30, 9, 3, 35, -13, -11, -34, 111, 23, 49, -47, 39, -10, 27, -35, -31, 22, -36,
    29, -8, 17, -26, 13, 42, -5, -57, -30, -20, 23, -8, 9, 34, -28, 25, 1, 37, -18, -12, -30, 127, 16, 69,
    -43, 67, -20, 25, -47, -18, 10, -29, 27, 13, 23, -38, 16, 67, -21, -43, -33, -3, -8, -29, 17, -9, -32, -2,
    -6, 31, -23, 2, -48, 52, 28, 54, -26, 55, 18, 41, -15, -12, 38, -52, 33, -9, -3, -6, 2, 34, -10, -25, -32,
    -1, -3, -6, 36, 2, -29, -8, 10, 25, -5, 3, -25, 54, 35, 39, -28, 43, 18, 37, -32, -2, 26, -38, 35, 1, -13,
    -15, 17, 26, -5, -35, -37, 3, 5, -7, 1, 29, -24, -7, 5, 36, -11, -27, -29, 72, 33, 48, -36, 51, 10, 43,
    -34, 6, 32, -47, 26, 12, -3, -21, 7, 49, -16, -23, -48, 0, 19, -39, 19, -4, -38, -6, 2, 41, -31, -1, -12,
    103, 22, 81, -36, 104, 5, 50, -15, -10, 26, -41, 47, -5, 5, -1, -1, 29, -27, -28, -58, -3, 8, -30, 15, 4,
    -39, -24, 23, 28, -18, -5, -6, 99, 22, 58, -33, 102, 19, 43, -30, -7, 22, -27, 43, 2, -15, 5, 17, 13, -21,
    -34, -62, -11, 23, -24, 2, 28, -52, -21, 15, 7, -21, -24, -24, 109, 28, 63, -51, 123, 32, 39, -57, 0, 22,
    -28, 44, 5, -12, 2, 10, -37, 6, 5, 78, 21, 30, -28, 9, 20, -7, 8, -7, -28, -13, -17, -34, -8, 22, 7, -18,
    -2, -6, 8, -23, -17, -3, 13, 127, -8, -11, 46, -11, -45, 5, 17, 34, 11, 19, -17, 16, 19, 15, 4, 3, -24,
    -1, -3, -26, -7, 32, 21, -27, -7, 7, 6, -5, -9, -4, 5, 90, 4, -1, 48, -21, -28, -1, 20, 29, 7, 32, -10,
    15, 6, 31, 9, -7, -8, 2, -21, -24, -9, 36, 18, -35, 26, -17, 6, -10, -16, -7, 0, 115, 2, -5, 74, -31, -34,
    4, 18, 55, 15, 26, -21, 0, 14, -2, 15, -5, -29, -5, -10, -31, -8, 1, 14, -24, -6, 19, 2, -20, -20, -4, 7,
    62, -9, -8, 49, 0, -34, -2, 29, 17, 6, 7, -7, 8, 10, 8, 7, 1, -31, 5, -15, -25, -7, 21, 25, -32, -13, 28,
    -1, -15, -10, 2, -1, 40, -1, 5, 47, -9, -28, 4, 28, 17, 18, 10, 0, 5, 4, 16, 10, -15, -9, 12, -43, -25,
    -8, 22, 13, -34, 13, 5, -4, -22, -8, 2, -8, 65, 11, -4, 77, -24, -52, 17, 21, 72, 7, 25, -10, 6, 9, -6,
    30, -2, -34, -5, -20, -33, -20, 6, 22, -28, -5, 14, 3, -25, -21, -13, 8, 71, -3, 0, 61, -10, -51, 12, 22,
    38, -1, 3, 3, 11, 14, 6, 20, 8, -44, -1, -27, -27, -22, 28, 35, -37, -3, 12, -8, -24, -10, -13, 2, 51, -4,
    14, 62, -16, -57, 4, 14, 40, -6, 4, 3, 2, 11, 27, 26, -13, -15, 3, -53, -22, -18, 32, 27, -43, 30, -5,
    -14, -29, 3, -17, -9, 76, 4, -3, 107, -24, -56, 71, 16, 127, 17, 0, 4, -8, 73, -32, 16, -35, 17, -7, -9,
    -2, -4, 89, 1, 24, -2, -13, -23, -14, -26, -29, -38, -40, 1, -30, 18, -1, -46, 46, 38, 97, 11, 16, 13, -2,
    59, -10, 14, -18, 29, -14, 18, 15, 16, 104, 15, 9, 2, -26, -7, -9, -8, -25, -41, -27, -3, -16, 7, 2, -23,
    2, 24, 91, -3, 23, 21, 0, 21, 3, 29, -53, 38, -11, 13, 16, 6, 103, 10, 6, 10, -45, -19, -13, -19, -44,
    -43, 2, 17, -50, 16, -14, -55, 45, 24, 63, 3, 3, 20, -9, 69, -33, 24, -31, 6, -22, 4, -5, 2, 22, 4, 7, 7,
    -29, -28, -6, -53, -26, -20, -32, 5, -19, 20, -13, -44, 31, 29, 53, 7, 7, 25, -8, 53, -24, 30, -29, 16,
    -22, 26, 12, 7, 43, 16, -3, 4, -34, -13, -6, -29, -17, -32, -25, -7, -11, -1, -9, -22, 4, 18, 45, 6, 3,
    39, -7, 18, -20, 32, -66, 35, -16, 7, 5, 2, 56, 16, -8, 2, -54, -29, -9, -26, -33, -34, -12, 16, -35, 6,
    -21, -69, 80, 71, 68, -8, 3, 10, -15, 104, -46, 48, -39, 9, -10, 8, -17, -10, 45, 8, -12, -3, -24, -22,
    -6, -55, -46, -22, -30, -3, -18, 14, -23, -56, 75, 72, 71, -3, 6, 12, -20, 94, -44, 63, -30, 5, -13, 30,
    10, 6, 51, 38, -23, -10, -37, -3, -2, -29, -20, -38, -32, -17, 6, -1, -25, -49, 48, 50, 58, 4, 5, 17, -20,
    65, -37, 53, -57, 25, -20, 3, 2, -5, 65, 26, -14, -17, -73, -23, -4, -10, -39, -46, -26, 2, -4, -1, -25,
    18, 0, 50, -7, -6, -23, 24, 68, -16, 40, -24, -4, -5, 127, -27, -23, -45, -25, -26, 7, 4, 21, -28, 7, 28,
    -18, 56, -40, -11, -55, -22, -23, 14, 2, 43, -22, -25, -11, 27, 51, -31, 35, -39, -18, 19, 114, 7, -21,
    -45, -37, -14, 12, -2, 7, -4, 21, 27, -2, 54, -29, -14, -58, -11, -22, 15, 15, 37, 0, -25, -35, 58, 60,
    -33, 43, -49, -13, 8, 113, -8, -29, -44, -43, -24, 18, 14, 22, -1, 35, 28, 1, 53, -47, -25, -47, -10, -11,
    13, 14, 27, 10, -3, -19, 17, 71, -19, 9, -10, 10, -15, 99, -21, -31, -33, -29, 2, 1, -9, 7, -32, -11, 35,
    -13, 49, -32, -13, -48, -44, -14, 26, 4, 29, 11, -21, -20, 17, 51, -20, 17, -3, -6, -2, 77, -9, -21, -34,
    -43, 3, -3, -17, -14, -20, -2, 11, -8, 42, -26, -17, -61, -39, -4, 28, 10, 28, 21, -44, -42, 47, 48, -40,
    32, -8, -6, -6, 79, -22, -35, -28, -34, 13, 12, -4, 4, -13, 9, 10, 1, 28, -51, -26, -45, -39, -2, 39, 18,
    16, 8, -29, -21, 49, 48, -41, 28, -16, -10, -11, 107, -7, -46, -33, -39, -14, 1, 2, 15, -48, 15, 27, -24,
    54, -66, -18, -28, -57, 8, 45, 9, 11, 10, -41, -28, 36, 46, -42, 47, -11, -19, 26, 91, -9, -41, -42, -32,
    -27, -8, -32, 11, -42, 27, 8, -13, 45, -35, -32, -33, -39, 18, 34, 4, 20, 23, -37, -46, 63, 58, -41, 73,
    -27, -19, 15, 74, -22, -45, -44, -29, -13, 0, -32, 21, -30, 23, 7, 2, 47, -44, -44, -22, -42, 14, 5, -8,
    19, 27, 35, -34, 15, 9, -10, 7, -24, -7, -6, 115, -26, -28, -32, -86, -42, -39, 53, 11, -44, 41, 8, -23,
    78, -20, -6, -69, 2, -53, 28, -8, 8, 11, 16, -24, 15, 14, -10, 6, -44, -20, 18, 127, 14, -35, -58, -58,
    -58, -18, 52, 10, -32, 49, 4, -5, 90, -6, -4, -56, 8, -66, 10, -3, -2, 21, 6, -45, 42, 42, -10, 21, -71,
    -7, 40, 111, 26, -43, -55, -60, -60, -4, 52, 24, -18, 58, 0, 4, 72, -24, -20, -46, 15, -72, 21, 11, 10,
    44, 39, -45, 6, 19, -8, -1, -13, -8, -12, 101, -19, -36, -27, -52, -23, -19, 26, 20, -43, 19, 6, -15, 39,
    -31, -10, -51, -26, -38, 37, 7, 10, 26, 27, -36, 3, 18, -8, 10, -28, -17, 17, 109, 5, -38, -34, -49, -27,
    -29, 17, 0, -35, 30, -3, -7, 49, -15, 14, -52, -8, -37, 33, 7, 1, 31, 0, -52, 17, 28, -15, 27, -48, 0, 10,
    105, 19, -40, -25, -41, -24, -17, 11, -9, -20, 33, -25, 1, 42, -35, -13, -39, 13, -48, 31, 14, -3, 47, 5,
    -64, 42, 21, -39, 24, -25, -26, 2, 109, -7, -61, -35, -63, -49, -24, 50, 32, -54, 54, 19, -29, 51, -58,
    -37, -26, -21, -13, 66, 23, -1, 36, 0, -53, 23, 21, -38, 37, -42, -30, 21, 110, 7, -74, -38, -44, -60,
    -47, 5, 14, -47, 67, 10, -6, 60, -26, -2, -26, 4, -10, 41, 14, 0, 39, -10, -61, 33, 28, -35, 53, -63, -23,
    31, 90, 8, -62, -53, -35, -49, -54, -15, 11, -35, 67, -6, -3, 59, -40, -22, -14, 2, -23, 34, -7, -55, -35,
    -32, -33, 4, -16, 28, -14, 69, -51, 24, -46, -20, -1, 104, 92, 97, -28, -48, 9, -35, -10, -25, 2, -80,
    -11, -2, 0, -1, 65, 43, -9, -60, -18, -21, -20, 8, -34, 31, 6, 59, -26, 26, -22, 4, 5, 110, 74, 46, -24,
    -26, 29, -19, -17, -23, 16, -77, 12, -18, 1, -25, 72, 51, -21, -64, -38, -22, -36, 19, -51, 43, -18, 72,
    -34, 33, -40, 13, -14, 119, 84, 71, -26, -12, 20, -26, -42, -8, 25, -90, -1, -5, 0, -39, 44, 44, -15, -25,
    -29, -29, -14, 17, -30, 20, -13, 57, -41, 20, -17, -7, 5, 61, 77, 52, -17, -26, 22, -14, 12, -24, 18, -51,
    1, 8, -12, 17, 32, 23, -15, -33, -19, -15, 4, 18, -26, 20, -8, 30, -24, 17, -16, 11, 17, 52, 67, 11, -18,
    -4, 42, -15, -9, -13, 16, -52, -4, 0, -1, -13, 46, 21, -7, -32, -32, -11, 0, 12, -40, 35, -8, 49, -15, 35,
    -28, 13, 2, 59, 72, 21, -19, -16, 32, -11, -16, 9, 21, -66, 0, 17, -6, -27, 28, 34, -6, -28, -44, -11,
    -11, -19, -34, 29, -15, 59, -9, 9, -34, 2, 27, 127, 69, 77, -2, 35, 14, 25, -2, -25, 20, -47, 11, 2, -32,
    7, 23, 1, -10, -27, -48, 0, 16, 9, -24, 23, -20, 27, -1, 12, -19, 7, 39, 115, 56, 44, 3, 39, 42, 5, -25,
    -16, 21, -61, -3, -8, -27, -1, 29, -3, -4, -37, -43, 8, 4, -14, -41, 36, -23, 46, 5, 4, -25, 14, 36, 115,
    79, 57, -14, 42, 26, 8, -41, -6, 21, -63, -2, 4, -36, 3, 14, -3, -3, -32, -20, -8, -40, 80, -5, -4, 34,
    44, -14, -11, 39, 27, -15, 26, -10, 1, -46, 51, -9, -16, -1, 4, 3, -13, -10, 16, -20, -13, -3, -6, -3,
    -18, -25, -13, -29, 79, -3, -9, 10, 28, -19, 12, 25, 28, -4, 18, -33, -18, -31, 40, 3, -38, 16, 15, 3, 1,
    -10, 15, -31, 0, 1, 4, 10, -25, 4, -8, -44, 127, -28, -6, 15, 18, -8, 9, 9, 29, -12, 9, -42, -40, -15, 19,
    19, -34, 17, 2, -3, -16, -20, -2, -15, 4, -7, -1, 11, -29, 0, -7, -46, 80, 10, -12, 35, 37, -18, -10, 43,
    4, -11, 7, -2, 2, -16, 42, -14, -3, 7, 2, 7, -4, -32, 23, -19, -23, 5, 7, 6, -17, -6, -14, -27, 63, 10,
    -23, 24, 14, -7, 2, 26, 21, -11, -3, -19, -24, -4, 21, -2, -26, 12, -3, 2, 11, -30, 21, -29, -13, 1, 19,
    11, -10, 11, -13, -20, 111, -17, -12, 19, 7, -5, 20, 13, 29, -18, 7, -21, -40, -9, 9, 10, -26, 7, -6, 4,
    -4, -28, 15, -12, 7, 1, 1, 12, -34, 1, -13, -53, 97, 14, -8, 32, 51, -6, -4, 24, -3, -15, 14, -3, -9, -9,
    43, 4, -27, 20, -5, 25, -17, -54, 16, -32, -36, 11, -2, 4, -23, -8, -13, -37, 76, 13, -22, 11, 27, 0, 1,
    10, 16, -16, 14, -17, -28, -6, 35, 12, -35, 21, -4, 19, 0, -44, 13, -44, -25, -1, 25, 8, -17, 5, -19, -34,
    105, 6, -17, 24, 20, 2, 15, -2, 16, -21, 11, -18, -35, -14, 27, 23, -15, 5, -12, 24, -15, -47, 5, -15,
    -13, -12, 6, 52, -15, -77, -42, 6, -4, 12, 11, -2, -12, 97, -25, 0, -33, -19, 39, -39, 3, -13, 8, -81, 10,
    16, 57, -11, 74, 12, -4, 125, -38, 7, -11, 48, -10, -31, -30, -13, -12, 9, -14, 6, -12, 85, -50, 2, -18,
    -35, 34, -50, -5, -6, 14, -75, -9, -3, 35, -13, 75, 6, -16, 117, -35, 18, -22, 60, -28, -18, -31, -14,
    -18, 3, -28, -3, -9, 63, -47, 23, -44, -30, 33, -52, -2, 1, 6, -46, -29, -19, 11, -18, 60, -15, -76, 112,
    -49, 21, -1, 16, -15, -42, -18, -18, 2, 8, 15, 3, -31, 62, 13, -7, -41, 2, 23, -18, -3, -7, 22, -98, 1,
    17, 46, -25, 37, 23, -4, 119, -21, 11, -7, 25, -4, -12, -9, -28, -11, 8, -5, 21, -25, 52, -15, -12, -26,
    -15, 29, -19, -3, 16, 25, -86, -8, 3, 37, -24, 39, 24, -10, 95, -11, 22, -6, 44, -3, 7, -14, -34, -9, 2,
    -10, 7, -18, 47, -39, -5, -45, -6, 30, -28, 8, 18, 27, -68, -18, -12, 20, -23, 31, 1, -48, 107, -26, 34,
    -9, 49, -35, -77, -14, -13, 6, 12, 0, 6, -42, 78, 2, 6, -53, -13, 39, -28, 2, 10, 12, -75, 1, 22, 30, -41,
    31, 26, -7, 127, -35, 10, -8, 72, -23, -57, -7, -19, -11, 8, 2, 23, -38, 77, -23, 9, -41, -31, 39, -15,
    -9, 28, 7, -60, -5, 22, 22, -40, 33, 27, -9, 119, -21, 11, 8, 81, -12, -22, -18, -29, -8, 11, 0, 19, -36,
    76, -45, 17, -56, -29, 35, -30, -8, 24, 10, -49, -15, 5, 14, -40, 29, 19, -40, 109, -52, 16, -33, 127, 8,
    32, -10, -17, -5, 9, 38, -13, -13, 20, -2, 8, -18, -11, -1, 24, 3, 5, 14, -39, -5, -8, -6, -39, 37, -11,
    -10, 24, 1, 1, -35, 105, 22, 24, -9, -15, -4, 9, 11, 0, -9, 23, -10, 0, 1, -5, 3, 26, 5, 8, 16, -37, -11,
    -5, 3, -33, 19, -7, -19, 10, -5, 10, -28, 96, 16, 22, -8, -15, -3, 0, -9, 0, -1, -3, -1, 13, -16, -8, 9,
    29, 1, 7, 11, -30, -25, -9, -21, -50, 19, -5, -30, -1, -11, 11, -21, 65, 6, 11, -8, -8, 0, 4, 32, -9, -8,
    5, 6, -2, -12, -3, 0, -3, 2, 4, 20, -60, -12, -3, -20, -22, 11, -4, -4, 15, 8, -3, -14, 53, 16, 14, -1,
    -12, -2, 0, 12, 0, -6, 12, -3, -8, -1, 0, -2, 1, 6, 6, 11, -57, -9, 4, -5, -14, -3, -5, -13, 1, -4, -3,
    -9, 66, 17, 8, 2, -17, 1, -7, -4, 1, 2, -15, 2, 1, -19, -7, 2, 4, 4, 3, 13, -48, -21, -2, -14, -17, 0, -4,
    -12, 8, -8, 1, -29, 119, 22, -8, -6, -2, -2, 0, 42, -24, -4, 10, 1, 4, -21, -12, 0, 2, 7, 6, 6, -35, -3,
    -5, -45, -46, 4, -4, -8, 18, -3, -9, -24, 115, 32, 2, -4, -1, -8, -6, 22, -22, 5, 25, -16, -1, -8, -9, 4,
    1, 17, 7, 2, -33, 3, 7, -28, -29, -7, -5, -14, 14, -14, -12, -12, 126, 25, -1, 2, -8, -3, -7, 10, -17, 5,
    4, -9, 1, -19, -14, -1, 5, 8, 9, 2, -36, -9, 0, -31, -31, -12, 2, -13, 15, -21, -6, -45, -7, 81, -12, 45,
    9, 10, 42, -58, 8, 7, 81, 15, 43, 50, -4, -30, -6, -16, -36, 9, 4, 66, -44, -19, -18, -25, -32, 70, -55,
    -14, -11, -26, -11, 83, -15, 47, 4, 29, 51, -49, -8, -1, 40, -8, 25, 9, 3, -30, 5, -9, -32, 9, -12, 63,
    -48, 0, -21, -36, -3, 74, -51, -1, -5, -4, -2, 90, -30, 35, 19, 42, 49, -39, -2, -8, 46, -26, 18, -17, 6,
    -30, 5, 2, -29, 11, -33, 68, -34, -26, -32, -24, -2, 127, -34, -7, -3, -30, -5, 38, -6, 30, 7, -2, 27,
    -60, 0, -13, 51, -12, 31, 64, -20, -33, -6, -28, -38, -17, -55, 66, -41, -14, -9, -24, -17, 33, -40, -15,
    0, -27, -18, 37, -11, 23, -6, 10, 13, -43, -9, -10, 26, -20, 17, 42, -27, -25, -5, -20, -32, 4, -77, 59,
    -45, -9, 0, -25, 2, 21, -51, -7, 3, -4, -12, 37, -17, 6, -17, 10, 9, -52, -15, -3, 41, -50, 21, 25, -12,
    -29, -5, -16, -26, -4, -80, 51, -43, -32, -2, -12, 2, 60, -23, -9, 1, -26, -25, 39, -4, 23, 6, -3, -5,
    -71, 3, 2, 62, -10, 24, 65, 3, -29, -30, -24, -28, -6, -6, 73, -38, -3, 18, -38, -17, 53, -50, -29, 2,
    -25, -38, 50, -7, 31, 2, -3, -6, -58, -3, -1, 28, -21, 7, 43, 0, -27, -20, -29, -27, -4, -26, 58, -42, -3,
    23, -27, -4, 48, -56, -31, 18, -8, -36, 66, -24, 10, 0, 10, -14, -47, -9, -1, 43, -33, 10, 40, -7, -26,
    -19, -20, -31, -6, -26, 50, -36, -31, 7, -16, -2, 76, -22, -47, 13, 6, 21, 71, -59, -75, -26, 20, 38, -51,
    108, 44, 1, -74, 62, -50, 84, -33, 48, 30, 72, -87, 46, -43, 6, 9, -8, 10, -22, -25, -18, -5, 120, 8, 14,
    33, -53, -77, -27, 20, 21, -59, 120, 41, -7, -73, 43, -54, 72, -67, 26, 37, 37, -95, 48, -10, 17, 16, -10,
    20, -13, -45, 12, -20, 97, 5, 6, 26, -38, -58, -44, 27, 19, -69, 127, 15, -27, -57, 44, -56, 80, -51, 16,
    30, 41, -101, 39, -16, 2, 33, 6, 23, -10, -78, -22, -21, 81, 8, 34, 57, -27, -104, 9, 24, 51, -49, 50, 60,
    -18, -61, 28, -58, 47, -22, 34, 12, 49, -84, 61, -57, 1, 57, -9, 20, -2, -37, -45, -6, 77, 0, 16, 38, -36,
    -91, 10, 31, 23, -49, 64, 59, -8, -65, 21, -51, 39, -42, 17, 14, 36, -95, 61, -28, 28, 56, -10, 19, -11,
    -54, -3, -27, 61, 14, -5, 50, -24, -71, 19, 53, 29, -55, 63, 41, -26, -52, 14, -45, 66, -12, 10, 17, 43,
    -95, 77, -27, 12, 61, 2, 21, -3, -66, -30, -28, 46, 21, 16, 19, -27, -93, 20, 37, 38, -73, 77, 84, -5,
    -90, 19, -86, 34, -25, 55, 22, 59, -103, 41, -46, -6, 4, -5, 30, 4, -4, -55, -23, 93, 7, 11, 6, -80, -77,
    13, 41, 46, -74, 97, 74, 6, -73, 29, -65, 47, -54, 32, 48, 62, -97, 67, -30, -10, -4, -19, 8, -17, -43,
    -12, -51, 78, 23, -10, 29, -71, -58, 7, 57, 56, -73, 109, 69, -2, -46, 23, -37, 84, -21, 13, 66, 89, -106,
    82, -38, -18, -9, -8, 19, 2, -67, -19, -39, 42, -36, -42, -89, 21, 32, 27, -8, -89, 32, -5, 55, -29, 3,
    -85, 107, 88, 92, 19, -61, 57, 32, 29, -40, 77, -22, -16, -47, 2, 12, 22, 42, 5, -7, -29, -86, 12, 46, 58,
    -24, -37, 72, -23, 22, -30, 42, -86, 77, 28, 99, 2, -49, 52, 28, 10, -30, 77, -13, -20, -35, -14, 26, 28,
    34, -5, -34, -3, -89, 11, 25, 58, -23, -14, 36, -33, 32, -31, 36, -69, 114, 16, 110, 16, -30, 51, 1, 19,
    -18, 71, -12, 20, -8, 7, 73, 22, 68, 22, 12, -50, -21, 15, 22, -16, 5, -123, 22, -8, 53, -31, 43, -79, 51,
    50, 108, 3, -37, 34, -13, 42, 1, 80, -13, -21, -39, -27, 32, -4, 36, 1, 9, -38, -42, 6, 52, 27, 3, -62,
    64, -31, 22, -38, 39, -72, 40, 23, 102, -5, -33, 53, 16, 31, -25, 62, -11, -8, -16, -40, 45, 16, 31, 0,
    -5, -12, -46, 7, 75, 24, -6, -38, 17, -50, 30, -14, 43, -63, 109, 24, 79, -27, -21, 66, -12, 18, -14, 67,
    -39, -23, -10, -13, 55, 15, 65, 39, 12, -29, -33, 30, 5, -39, 3, -109, 22, -31, 56, -14, 49, -99, 86, 24,
    127, -11, -76, 58, -36, 67, 7, 76, -10, -11, -49, -35, 21, -1, 48, -49, 9, -21, -49, 21, 55, -11, 6, -75,
    45, -70, 27, -17, 56, -80, 57, 37, 122, -39, -64, 62, -22, 61, -25, 44, -19, -3, -23, -58, 38, -13, 58,
    -27, 8, -2, -51, -10, 67, -18, 13, -86, 29, -72, 43, 12, 69, -78, 100, 45, 105, -41, -32, 76, -46, 29,
    -34, 52, -33, -22, -49, -41, 33, -9, 114, 30, -1, 1, 1, -3, 22, 108, -9, 102, -14, -43, -36, 18, 6, 14,
    30, -8, -6, -36, 3, -19, -30, -10, -26, -34, -3, -29, 1, 47, -3, 32, -23, -15, -20, 3, 3, -9, 6, 55, -6,
    80, -8, -35, -32, 23, 10, 15, 13, 5, 2, -19, 1, -11, -32, -3, -7, -19, 3, 1, -17, 36, -10, 5, -2, -25,
    -26, 15, -2, -5, 4, 122, -4, 77, -27, -20, -50, 10, 11, 8, -13, 18, 17, -28, -23, -27, 4, -21, -9, -19,
    -6, 3, 13, 29, -15, 13, -14, -7, 21, -5, -2, 3, 31, 69, 1, 58, -4, -25, -24, -1, 9, 11, 21, -22, -6, -2,
    -2, 1, -19, -9, 20, -35, -8, -22, -10, 27, -1, 21, -5, -8, 4, -7, -11, 3, 17, 9, 8, 43, 1, -22, -31, 7,
    -11, 14, 5, -12, 3, 4, -2, -10, -9, -27, 34, -11, -18, -3, -9, 13, -12, -10, -2, -28, 2, -5, 0, -2, 12,
    62, -23, 48, 0, -5, -21, 6, -4, 2, -8, 23, -1, -12, -13, -19, -1, -18, 15, -20, -22, -2, 18, 11, -17, 5,
    -12, -24, 14, -9, 10, -8, 13, 127, -18, 66, 6, 2, -43, -5, 12, 13, 28, -2, -15, 10, -7, -1, -20, 1, 12,
    -36, -15, -27, 32, 5, -12, 22, 5, 4, -2, -14, 1, 9, -3, 59, -9, 40, 5, 11, -46, 2, -1, -2, 9, 12, 5, 26,
    10, 7, -11, -6, 22, -20, -19, -11, 36, 19, -15, 20, -11, -13, 19, -19, 0, 5, 8, 106, -24, 53, -5, 12, -45,
    -3, -10, -14, -8, 32, -10, 15, 5, 3, -6, 19, 23, -34, -9, -4, 66, 23, -8, 35, -9, -4, -12, -13, -42, 41,
    9, 9, -15, -40, 11, 21, 24, -34, -37, -41, 17, -20, 40, -10, -24, -2, 37, 17, -16, 45, -17, 5, 4, 85, -11,
    -9, 51, -10, -14, -8, -36, 6, 16, 12, -15, -16, 16, 6, 5, -22, -17, -37, 40, -9, 25, -8, -13, 6, 35, 33,
    -29, 49, -9, -5, -1, 56, 3, 11, 53, -9, -9, -1, -47, 13, 15, 9, 3, -24, 6, -2, 11, -20, -2, -27, 51, -25,
    24, -15, -19, 6, 29, 48, -18, 53, -7, 2, 1, 76, 0, 6, 88, -9, 14, -7, -12, 33, 5, -23, -8, -63, 4, 9, 26,
    -26, -32, -38, 2, -13, 34, -14, -12, -4, 18, 39, -5, 35, -16, 1, -5, 40, 13, -13, 56, -18, 9, 0, -10, -5,
    15, -7, -11, -29, 11, 4, 5, -15, -4, -26, 14, -13, 24, -20, -6, 6, 18, 33, -32, 36, -11, -1, 0, 8, 26, -3,
    47, -14, -2, 2, -13, 7, 22, -7, 4, -37, 9, -1, 15, -10, 21, -9, 33, -15, 17, -24, -19, 4, 16, 49, -32, 44,
    -13, 0, 3, 33, 14, -6, 90, 7, 5, -2, -28, 48, 12, -58, -4, -54, 1, -1, 39, -15, -14, -44, 1, -17, 52, -28,
    -21, 9, 22, 47, -17, 37, -16, 7, -9, 26, 7, -7, 72, -32, 4, -2, -28, 6, 15, -24, 5, -31, 3, 1, 9, -5, 2,
    -33, -1, -2, 36, -23, -23, 9, 0, 41, -26, 23, -13, -4, 2, 0, 20, -11, 72, -29, -11, -1, -32, 13, 13, -25,
    19, -56, 2, 13, 22, 1, 38, -32, 18, 2, 29, -23, -33, 18, 1, 41, -31, 33, -3, -7, -6, 30, 6, -10, 127, -16,
    -19, 42, 75, 65, 25, 32, -15, 25, 2, -51, -16, -13, 41, 0, 3, -13, -23, 91, 9, 20, 5, 3, 10, -49, -12,
    -35, -35, -21, 0, -53, 15, 1, -18, 29, 81, 59, 28, 31, -10, 18, 7, -36, -15, -12, 46, -5, 4, 1, -11, 105,
    29, -7, -1, -11, 43, -27, -9, -32, -49, -10, 7, -36, 4, 9, -10, -4, 72, 38, 25, 50, -26, 11, -3, -20, -12,
    -43, 46, -9, -12, 7, -5, 105, 37, -13, 12, -55, 37, -38, -27, -41, -30, 22, 35, -45, 2, -1, -27, 41, 64,
    51, 9, 33, -12, 9, 26, -37, -6, -15, 13, 9, 22, -24, -27, 35, -3, 5, 17, -11, 12, -49, -28, -21, -43, -30,
    -19, -28, 12, -16, -23, 31, 67, 46, 16, 27, 2, 13, 20, -34, -2, -11, 15, -4, 25, -9, -19, 62, 21, -11, 17,
    -26, 33, -26, -28, -20, -50, -13, -14, -19, -10, -10, -16, -1, 62, 27, 22, 36, -17, 24, 7, -34, -8, -47,
    25, -17, 13, 6, -15, 74, 12, -16, 23, -59, 20, -31, -34, -20, -43, 10, 29, -37, -4, -19, -30, 52, 101, 67,
    2, 55, 0, 20, 20, -42, -11, -31, 26, 13, 31, -14, -39, 36, -7, -13, 6, -9, 11, -42, -27, -40, -24, -37, 6,
    -38, 15, -34, -25, 27, 127, 71, 9, 32, 7, 21, 21, -37, 7, -15, 6, 3, 32, 14, -32, 62, 36, -28, 7, -15, 20,
    -27, -12, -22, -27, -9, -13, -16, -6, -17, -15, 8, 104, 44, 9, 32, -1, 33, -2, -35, -1, -41, 6, -18, 19,
    10, -32, 74, 23, -21, 8, -55, 14, -26, -7, -29, -35, 6, 21, -22, -9, -13, -5, -71, 16, 9, 8, 24, 12, 30,
    9, -21, 5, -31, -26, 2, -6, 6, 4, -22, 4, -8, -24, -29, 6, 8, 62, 106, -27, -3, 6, -6, -17, -7, -4, -51,
    13, 3, 7, 25, 1, 28, 19, -18, -1, -25, -13, 5, -13, 12, -1, -11, 13, -8, -25, -19, 3, 2, 33, 104, -20, 4,
    22, -4, -5, -19, 18, -53, 6, 26, -15, 16, 6, 23, 18, -7, -4, -2, -15, -2, -19, 7, -9, -7, 14, -17, -13,
    -7, 17, -4, 66, 127, -33, -2, 7, 2, -9, -19, 4, -44, 7, 9, -3, 24, 9, 10, 8, -10, 7, -13, -14, 4, 7, -2,
    0, -8, 6, -16, -25, -35, 11, -4, 61, 66, -5, -6, -12, -4, -15, -12, 6, -38, -9, 6, -3, 16, 4, 6, 15, -15,
    6, -14, -13, 15, 1, 5, 3, -3, 5, -13, -15, -34, 12, -10, 29, 45, -7, 9, 0, 4, -1, -12, 25, -47, -10, 29,
    -22, 19, 7, 8, 13, -10, -6, -8, -15, 2, -4, 12, 0, -4, 6, -15, -17, -32, 15, 1, 56, 66, -15, 1, 9, -2, -4,
    -14, -2, -71, -6, 17, 4, 13, 12, 3, 19, -2, 8, -27, -15, -5, 3, -3, -9, -13, -3, -18, -20, -27, 13, -15,
    107, 94, 0, -3, -6, 9, -11, 11, -9, -78, -22, 21, 9, 1, 11, 1, 38, -4, 5, -36, -13, -1, -8, 3, 3, -2, 2,
    -17, -6, -34, 6, -29, 84, 75, 1, 12, 1, 12, -1, 16, 9, -80, -17, 45, -8, 6, 9, -2, 33, -2, -9, -27, -23,
    -6, -21, 5, 1, -11, 0, -23, -3, -41, 7, -13, 109, 73, -2, 9, 10, 10, -8, 10, 127, 8, -18, -27, 30, -44, 7,
    36, -8, -57, -24, -22, 88, 7, -32, -69, 21, -30, 2, -72, 74, 39, 15, -36, -20, 14, -21, -9, -33, -35, -14,
    -42, 109, -8, -17, -34, 12, -22, 10, 29, -12, -43, -25, 0, 95, 30, -11, -50, 22, -26, -9, -54, 71, 44, 6,
    -28, -11, 3, -15, 8, -18, -64, -5, -19, 74, -5, -18, -28, 13, -17, -21, 32, 11, -39, -27, 6, 82, 13, 8,
    -57, 29, -42, 18, -68, 76, 42, 26, -25, -10, -4, -24, 10, -14, -25, -11, -34, 75, 19, -13, -8, 41, -33,
    -7, 24, 1, -34, -44, -2, 58, 16, 2, -52, 3, -16, 26, -46, 66, 37, 16, -29, -9, 29, -19, -3, -18, -35, -18,
    -23, 71, 5, -13, -5, 20, -26, -6, 20, -3, -33, -40, 10, 74, 28, 13, -41, 5, -15, 15, -42, 63, 37, 18, -11,
    -10, 25, -19, 16, 5, -57, -15, -2, 46, 6, -26, -20, 7, -17, -46, 18, -5, -18, -45, 13, 51, 13, 11, -45, 8,
    -20, 29, -57, 65, 41, 32, -13, -15, 14, -10, 8, -2, -31, -18, -19, 93, 11, 3, -19, 34, -18, -11, 22, -19,
    -39, -81, -19, 96, 15, 20, -16, -4, -8, 38, -47, 107, 19, 10, -24, 10, 11, -13, -6, -22, -15, -11, -30,
    89, 4, -5, 1, 20, -15, -12, 6, -17, -43, -70, -14, 103, 26, 23, -28, 15, -1, 2, -44, 100, 22, 15, -5, -2,
    6, -9, 21, 0, -37, -8, 2, 73, -4, -14, -20, 14, -18, -46, 22, -14, -54, -75, -8, 63, 10, 13, -36, 22, -2,
    21, -84, 104, 22, 20, -4, -13, 1, -1, 23, 5, -20, -26, -2, -68, -72, 38, -4, 12, 34, 16, -10, -34, 22, 26,
    31, -24, -4, 61, 39, -13, -40, -6, -26, -29, -34, 45, -1, 26, 95, -59, -13, 69, -9, -1, 4, -46, -60, 32,
    6, 22, 19, 19, -15, 1, -4, 22, -2, -42, -29, 19, 26, -11, -25, -8, -23, -34, -38, 39, -23, 16, 84, -41,
    -17, 81, -13, 10, -11, -16, -56, 37, 8, 7, 17, 45, -17, 15, -13, 15, 30, -49, -34, 12, 30, -29, -13, -9,
    -15, -35, -31, 56, -19, 25, 101, -41, -26, 127, 3, 10, -12, -43, -45, 18, 1, 11, 21, 2, 1, -30, 10, 9, 31,
    -15, -2, 50, 18, -6, -16, -26, -27, -44, -84, 50, -10, 23, 55, -20, -9, 33, -14, -7, 1, -40, -45, -2, -3,
    14, 5, 3, 1, 1, 2, 26, 2, -35, -7, 28, 4, -11, -6, -26, -21, -28, -87, 37, -33, 10, 32, -12, -7, 33, -10,
    8, -6, -7, -53, -3, 10, -2, 17, 18, 1, 5, -7, 11, 27, -44, -14, 27, 21, -19, -4, -29, -15, -31, -88, 36,
    -20, 14, 52, -18, -14, 60, 1, 8, 0, -51, -86, -12, 14, 24, 19, 1, 0, -30, 23, 22, 38, -32, -11, 41, 27,
    -4, -21, -39, -33, -34, -29, 57, -26, 68, 116, -14, -14, 49, -6, -10, 29, -56, -88, -25, -3, 27, 3, 5, 5,
    2, 23, 29, -4, -31, -16, 21, 16, 0, -3, -32, -32, -28, -45, 37, -46, 55, 85, -14, -9, 54, -13, 6, 26, -29,
    -101, -8, 25, 5, 18, 14, 0, 13, 2, 12, 16, -41, -19, 24, 21, 0, -9, -37, -21, -29, -50, 37, -24, 57, 94,
    -14, -17, 68, -5, -2, 29, -11, 15, 36, -41, -32, 19, 2, 4, -43, 25, -12, -3, -49, 29, 23, 127, -22, 3,
    -25, 111, -38, 20, -29, 22, 1, -15, 18, -36, -9, 1, 16, 54, 1, 25, 13, -21, -19, 4, -13, -1, -31, 40, -8,
    -6, -32, 16, 2, 99, -20, 7, -16, 74, -41, 9, -14, 37, 2, -17, 13, -28, -18, -13, 9, 29, 5, 4, 19, -22,
    -11, -7, -21, 2, -26, 39, -7, -18, -30, 20, 6, 100, -30, 3, -4, 84, -47, 18, -25, 23, 12, -12, 23, -32,
    -36, -14, -15, 40, 9, 16, 34, -18, -50, 13, 7, 15, -35, 2, 8, -11, -21, -4, -2, 89, -13, 3, -40, 85, -44,
    12, -34, 19, 18, -16, 18, -12, -12, -15, 8, 24, 6, 11, 19, -16, -34, 14, 0, -9, -19, 17, 2, -12, -26, -9,
    -8, 69, -8, -3, -20, 68, -41, 8, -14, 24, 17, -21, 21, -23, -27, -13, -2, 13, 18, -10, 34, -16, -13, 14,
    7, -2, -30, 1, 6, -20, -29, -11, 2, 78, -1, 1, -3, 76, -49, 24, -28, 15, 18, -18, -3, -14, -41, -18, -17,
    22, 28, 3, 11, -17, -47, 43, 9, 0, -30, 9, 14, -13, -31, -6, 24, 77, -19, 24, -38, 108, -65, 22, -23, 19,
    8, -15, 25, -18, -14, -12, -7, 36, 14, 5, -1, -30, -25, 49, 5, -1, -19, 22, 22, -21, -24, -22, 2, 70, -17,
    16, -8, 91, -58, 33, -3, 16, 7, -21, 6, -49, -26, -13, -24, 24, 4, -6, 17, -25, -1, 35, 6, 7, -33, 18, 29,
    -18, -25, -23, 13, 97, -10, 25, 7, 123, -62, 40, -27, 7, -6, -11, -18, -43, -33, -13, -31, 35, -2, -8,
    -67, -21, 1, -44, 81, -6, 21, 34, 71, -32, -4, 26, 18, -16, 61, 7, -2, -40, 54, -12, -19, -13, 7, 2, -13,
    -18, 18, -14, -5, -7, -1, -5, -42, -26, -3, -17, 80, -4, -3, 14, 38, -26, 6, 20, 34, -7, 57, -26, -27,
    -25, 43, 16, -49, 6, 17, -1, -21, -2, 14, -25, 1, 0, -3, 10, -55, -4, -15, -40, 127, -32, -4, 7, 42, -16,
    1, 4, 35, -23, 41, -33, -48, -17, 24, 32, -41, 8, 6, -1, -25, -14, -6, -10, 1, 5, 7, 4, -48, 12, -7, -54,
    81, 8, 8, 39, 45, -28, 2, 37, 3, -17, 32, 15, 1, -13, 43, -9, -14, 8, 2, 8, -16, -30, 24, -6, -8, 5, 7, 7,
    -20, -8, -12, -24, 64, 7, -21, 24, 11, -13, 8, 25, 18, -9, 25, -12, -22, -4, 26, 6, -40, 7, -2, 8, -10,
    -32, 25, -25, -4, -3, 19, 13, -24, 7, -14, -23, 117, -17, -13, 15, 13, -5, 22, 8, 33, -16, 23, -5, -44, 6,
    10, 14, -28, 14, -4, 7, -21, -33, 13, -7, 13, 8, 3, 7, -54, 0, -21, -68, 94, 9, 9, 25, 67, -12, 10, 8, -6,
    -19, 64, 19, -2, -19, 52, 5, -35, 12, -4, 26, -32, -47, 14, -25, -25, 0, -3, 8, -31, -9, -19, -36, 73, -5,
    -10, 6, 33, -6, 20, 5, 6, -14, 50, 1, -24, -19, 48, 22, -41, 2, -10, 22, -5, -49, 17, -34, -20, -5, 31,
    12, -27, 4, -14, -36, 107, -13, -8, 15, 29, 3, 31, -8, 20, -19, 41, 3, -28, -13, 44, 25, -15, -10, -15,
    27, -30, -42, -1, -20, 0, -21, -107, -16, 71, 25, 15, 30, -5, 2, -54, 73, 42, 89, -36, -4, 57, 11, -32, 6,
    1, -35, -21, -6, 47, -33, -29, -29, -20, 77, 69, -33, 40, 27, -97, -9, 73, -7, 23, 4, 10, 4, -36, 61, 31,
    37, -70, -13, 5, 12, -39, 23, 12, -48, -29, -7, 38, -39, -12, -26, -26, 53, 67, -23, 38, 5, -50, -3, 89,
    -15, 11, 18, 37, 2, -43, 48, 33, 47, -63, -16, -24, 18, -34, 28, 0, -43, -25, -20, 53, -46, -35, -27, -12,
    51, 127, -20, 59, 17, -57, -14, 46, 8, 12, 32, -24, 10, -60, 41, 22, 58, -46, -9, 39, 1, -28, 1, -15, -27,
    -45, -56, 35, -42, -18, -22, -16, 32, 35, -20, 30, 13, -65, -12, 44, -22, 9, 2, 6, 6, -38, 39, 35, 27,
    -73, -18, 15, -17, -26, 12, -8, -37, -37, -61, 24, -48, -1, -17, -11, 12, 19, -14, 25, 2, -41, -1, 46,
    -17, 19, 1, 20, 6, -51, 30, 31, 46, -69, -4, -13, -2, -23, 13, -20, -33, -26, -71, 25, -55, -20, 5, -5,
    16, 56, -17, 43, 8, -75, -28, 35, 15, 34, 31, -24, -3, -59, 55, 62, 91, -69, -12, 26, 11, -25, -18, -4,
    -24, -46, 1, 47, -46, -30, 7, -19, 48, 60, -18, 23, 31, -90, -35, 44, -25, 25, 2, -4, 5, -41, 55, 55, 48,
    -89, -17, 8, 3, -26, 9, 0, -34, -45, -12, 36, -53, -14, -2, -21, 32, 46, -18, 19, 23, -75, -40, 51, -29,
    13, 5, 21, 8, -43, 61, 60, 66, -60, -7, -12, 6, -20, 7, -6, -30, -21, 4, 39, -55, -35, 2, -24, 37, 73,
    -30, 39, 21, 24, -5, 52, -26, 38, -5, -10, 47, -44, -53, 34, 28, 58, -25, 20, -37, 29, 43, 46, -48, 49, 5,
    73, -54, -33, -2, -109, -4, 42, -52, -5, 0, 32, -21, 54, -15, 29, 12, -6, 26, -17, -49, 13, 12, 49, -25,
    6, -22, 40, 57, 37, -52, 23, -9, 76, -57, -27, -7, -104, 6, 50, -61, -9, 6, 45, -12, 34, -30, 10, 25, -2,
    -17, 4, -47, 20, 10, 44, -35, 4, -3, 52, 60, 61, -40, 18, -42, 88, -71, -33, -17, -82, 32, 127, -28, -1,
    4, 10, 0, 23, -18, 29, -10, -14, -14, -39, -38, -5, 30, 25, -6, 69, -34, 10, 18, 27, -33, 42, -19, 78,
    -50, -19, 14, -71, 2, 13, -48, -2, 8, -1, -14, 25, -18, 33, -4, 7, -3, -24, -31, -16, 15, 22, -13, 56,
    -35, 25, 21, 20, -34, 36, -34, 73, -64, -16, 28, -62, 12, 18, -62, -5, 19, 14, 3, 7, -38, 17, -8, -15,
    -14, -18, -39, 3, 14, 14, -26, 42, -25, 35, 29, 34, -36, 27, -49, 75, -80, -21, 21, -52, 27, 71, -27, 2,
    16, 16, 1, 37, -15, 33, -7, -36, -21, -42, -59, -8, 26, 33, -14, 51, 15, 24, -1, 56, -43, 59, -9, 98, -45,
    -6, 23, -68, 15, 33, -59, -11, 0, 5, -34, 48, -15, 36, 8, -22, -18, -29, -60, 1, 23, 10, -12, 46, 4, 42,
    7, 37, -38, 61, -13, 88, -50, -4, 28, -68, 26, 24, -61, -15, 21, -2, -22, 40, -36, 19, 7, -32, -36, -12,
    -82, 5, 29, 8, -19, 39, -10, 44, 18, 46, -51, 53, -23, 68, -56, -15, 5, -53, 38, 71, -28, -29, 3, -8, 5,
    -18, -11, 24, 36, -10, -27, -25, 4, -44, -15, 30, -28, 55, 127, -4, -34, -67, 117, -29, 60, -37, 56, -11,
    -24, 25, -61, -12, 25, 6, -16, 0, 10, -42, 6, 18, 18, -13, -22, -6, -1, -20, -9, 27, -19, 31, 81, -1, -34,
    -70, 73, -24, 40, -33, 44, -2, -25, 29, -46, -17, 6, 1, -22, -35, -4, -22, -6, 50, 32, -52, -35, 1, -4,
    -14, -14, 15, -14, 46, 73, -11, -43, -59, 87, -42, 56, -31, 54, -9, -17, 52, -49, -21, 13, 17, -10, 14,
    -2, 9, -10, 4, 4, -12, -28, -2, -4, -17, -18, 29, -42, 13, 93, 25, -4, -74, 109, -24, 65, -25, 41, -21,
    -27, 14, -28, -4, 10, 1, -33, 23, 6, -13, -4, 26, 13, -8, -19, 10, -12, -10, -17, 29, -37, 4, 64, 6, -11,
    -51, 82, -27, 47, -17, 40, -12, -24, 13, -22, -14, -8, -1, -34, -17, -10, 0, -13, 62, 30, -39, -35, 20,
    -18, -13, -21, 20, -24, 39, 58, 3, -16, -30, 93, -51, 68, -19, 54, -15, -24, 29, -14, -19, -13, -1, -19,
    22, -18, -2, -12, -23, 7, -27, -42, -26, 6, -15, -29, 26, -44, 35, 88, 8, 19, -82, 120, -55, 49, -37, 43,
    -22, -20, 28, -29, -15, 21, 16, -9, 57, -14, -18, 2, 12, 20, -18, -28, -5, -6, -4, -32, 41, -35, 24, 80,
    -1, 2, -59, 102, -55, 52, -25, 43, -11, -24, 32, -36, -14, -10, 9, -9, 8, -14, -10, -12, 50, 45, -44, -43,
    -1, -28, -22, -24, 26, -30, 53, 82, -10, -7, -52, 126, -91, 63, -20, 52, -21, -22, 44, -35, -23, -3, 14,
    3, 16, -85, 3, -46, -39, 23, 3, 8, 42, -25, -12, 15, -44, -6, -32, -9, 42, -56, 10, -4, -21, -99, 0, 36,
    113, 90, 24, 16, -24, 103, -22, -19, 9, -64, -15, -25, -26, 12, -14, -3, 25, -16, -11, 21, -48, 4, -25,
    -23, 37, -60, 2, 6, -17, -87, 0, 14, 71, 82, 34, 9, -21, 92, -15, -21, 5, -31, -19, 16, -32, 1, -18, -5,
    18, -3, -15, 30, -46, 6, -30, -25, 16, -56, -2, -6, -17, -46, 0, 9, 97, 101, 19, -3, -69, 123, -32, -12,
    -3, -50, -9, -1, -17, -11, -3, -5, 28, -14, -16, 15, -3, 0, -26, 1, 38, -2, 11, 0, -13, -91, 12, 16, 82,
    37, 25, 13, -11, 93, -8, 3, -1, -39, -26, 11, -8, -20, -18, -1, 12, -13, -13, 18, -18, 7, -27, 0, 41, -5,
    13, 19, -8, -83, 8, 5, 48, 13, 31, 16, -3, 66, 8, -2, 14, -14, -18, 40, -24, -7, -13, -1, 10, -4, -21, 23,
    -32, 4, -36, 7, 27, -15, 7, 9, 6, -73, 5, 4, 80, 37, 16, 4, -37, 98, -5, 12, -13, -76, -54, -25, 5, -12,
    17, 0, 43, 1, -34, 12, -13, -10, -59, -16, 42, -21, -10, -5, -15, -87, -5, 11, 106, 53, 45, 12, -16, 127,
    -10, 18, -16, -61, -68, -10, -3, -18, 5, 5, 25, 8, -39, 11, -21, 1, -50, -16, 45, -12, -3, 12, -7, -86, 1,
    13, 75, 31, 52, 24, -2, 104, 11, 8, 20, -39, -51, 29, -23, -18, 4, 7, 37, 19, -42, 15, -37, 1, -59, -14,
    27, -24, -1, 5, 1, -83, -7, 5, 116, 41, 36, 14, -38, 121, -19, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_25_bias[32] = { /* 32 */
    79, 6160, 4961, 3815, 3110, 366, -3197, 9059, -916, -2093, 1939, 4544, 5264, -2338, 2098, 6449, 4818,
    9710, 555, -8444, 834, -4332, 2577, 2053, 2745, 7686, 939, 700, 7149, 4698, 1145, 5243,
};

static const int32_t conv_2d_25_multiplier[32] = { /* 32 */
    1265986908, 1269724716, 1519677831, 1638029731, 1504042271, 1668614638, 1078125239, 1328996803,
    1189046320, 1329306842, 1451454079, 1516221063, 1870354896, 1099309453, 1369298926, 1242567696,
    1258528739, 2119790256, 1973295102, 1670213289, 1699331341, 1656092798, 1683260664, 1559081428,
    2027344607, 1936971510, 1475784668, 1335096219, 1343737963, 1246428105, 1343553471, 1206697847,
};

static const int8_t conv_2d_25_shift[32] = { /* 32 */
    -9, -9, -10, -9, -9, -9, -8, -9, -9, -9, -9, -9, -10, -9, -9, -9, -8, -10, -10, -10, -9, -9, -10, -9, -9,
    -10, -9, -9, -9, -9, -9, -9,
};

static const conv_layer conv_2d_25_layer = {
    7, 7, 32, /* input: height, width, channels */
    7, 7, /* convolution: height, width */
    7, 7, 32, /* output: height, width, channels */
    3, 3, 1, 1, 1, 1, 1, 1, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -44, -128, 127, /* zero points, range of the output */
    conv_2d_25_weights, conv_2d_25_bias, conv_2d_25_multiplier, conv_2d_25_shift
};

static const add_layer add_26_layer = {
    -128, 1389010098, -3, /* left: zero point, multiplier, shift */
    -44, 1073741824, 0, /* right */
    1, 1605042822, -18, -128, /* sign of the right, output */
    -128, 127, /* range of the output */
    {1, 1, 1, 7, 7, 32}, {0, 0, 0, 224, 32, 1}, {0, 0, 0, 224, 32, 1} /* shape, elements to the next of each dimension */
};

static const mean_layer mean_27_layer = {
    {1, 1, 1, 32}, {1, 7, 7, 1}, {1568, 224, 32, 1}, /* output, reduced, elements to the next */
    -6272, 839412737, -3, -128
};

static const int8_t fully_connected_28_weights[320] = { /* 10x32 */
    116, -5, -18, -36, -61, -26, -39, -14, 107, -20, 5, -63, -47, 127, 57, -34, -34, -16, -7, 51, -63, 36, -7,
    -10, 104, -14, -39, 96, -43, 73, -32, -34, -20, -18, -8, -16, -15, -22, 127, -21, -7, 87, -12, -16, 0, -9,
    -16, -20, -20, -13, 22, -11, -1, 75, -10, -12, -49, -14, -18, -12, 58, -21, -36, -15, -51, -20, 5, -9,
    127, -52, -30, -10, -22, -26, -24, 106, 107, -28, 90, -36, -29, 1, -27, 9, -63, 37, -37, -21, 99, -20,
    -21, 78, -51, -33, 28, -25, 110, 51, 77, -30, -44, -33, 13, -26, -45, -30, -19, 57, -10, 14, 12, -19, -21,
    -16, 127, -35, -14, -52, -4, -2, -67, -13, 103, 1, -2, -46, 34, -17, -37, -34, -30, -22, 104, 123, -28,
    17, -22, -15, -20, -47, -9, -21, -56, -29, -32, -28, 9, 73, 47, 36, -4, -35, 4, -9, 67, -56, -24, -40,
    127, -25, -19, -17, -17, 127, -18, -22, -14, -26, -2, -10, -25, -20, -14, -15, -11, 33, -57, -18, -29, -1,
    -7, -13, -31, 123, -39, 62, -25, -13, -27, -22, -33, 123, 24, 99, 29, -43, -2, 60, -6, -43, 50, 4, -28,
    33, 19, 11, -44, -25, -37, 16, -13, -55, 96, -52, 25, 1, 127, -24, -17, -45, -31, 51, 5, -25, -29, -21,
    -13, -30, -19, -26, -18, 29, 12, -25, 0, -7, -10, -16, -5, 127, 112, -21, -18, -15, 1, -20, -21, -44, -31,
    -32, -18, -4, -21, -39, -24, 57, -37, -19, -12, -37, -32, -4, -21, 127, -28, -22, -22, -16, -17, -31, 16,
    -18, -31, 102, -23, 4, -8, -32, 9, 12, -55, 80, -11, 1, 119, 80, -28, -25, -25, -10, -9, 85, -19, 1, -17,
    -36, -28, 31, 127, -16, -9, -5, -13, -13, 107, -7, -35, -1, -8, -11, 68, -9, -41, -14, -13, -12, -5, 11,
    -20, -30,
};

static const int32_t fully_connected_28_bias[10] = { /* 10 */
    78, -170, 399, 375, 174, -141, 420, -53, -243, -617,
};

static const int32_t fully_connected_28_multiplier[10] = { /* 10 */
    1290662164, 1913651107, 1348070274, 1513395927, 1524939091, 1616151729, 1617063789, 1896534595,
    1622201072, 1788737009,
};

static const int8_t fully_connected_28_shift[10] = { /* 10 */
    39, 39, 39, 39, 39, 39, 39, 39, 39, 39,
};

static const fully_connected_layer fully_connected_28_layer = {
    1, 32, 10, /* rows, input size, output size */
    -128, -87, -128, 127, /* zero points, range of the output */
    1, /* multiplier and shift for each channel */
    fully_connected_28_weights, fully_connected_28_bias, fully_connected_28_multiplier, fully_connected_28_shift
};

static const int32_t softmax_29_exponential[249] = { /* 249 */
    2147483647, 2011634925, 1884379945, 1765175066, 1653510735, 1548910714, 1450927423, 1359142545,
    1273163734, 1192624152, 1117179362, 1046507239, 980305617, 918292032, 860201350, 805785549, 754811862,
    707062868, 662334437, 620435622, 581187062, 544421473, 509981655, 477720376, 447500120, 419191494,
    392673663, 367833276, 344564374, 322767410, 302349322, 283222827, 265306316, 248523175, 232801744,
    218074800, 204279509, 191356892, 179251777, 167912376, 157290329, 147340224, 138019588, 129288509,
    121109785, 113448444, 106271733, 99549056, 93251634, 87352586, 81826695, 76650389, 71801524, 67259400,
    63004598, 59018963, 55285454, 51788129, 48512033, 45443188, 42568475, 39875622, 37353104, 34990166,
    32776707, 30703277, 28760996, 26941590, 25237279, 23640778, 22145278, 20744379, 19432101, 18202834,
    17051334, 15972675, 14962253, 14015747, 13129118, 12298577, 11520577, 10791789, 10109107, 9469610,
    8870569, 8309420, 7783770, 7291373, 6830123, 6398054, 5993316, 5614182, 5259031, 4926348, 4614710,
    4322786, 4049328, 3793170, 3553216, 3328442, 3117886, 2920650, 2735891, 2562821, 2400698, 2248831,
    2106571, 1973311, 1848480, 1731546, 1622009, 1519401, 1423285, 1333249, 1248908, 1169903, 1095895,
    1026570, 961629, 900797, 843813, 790434, 740432, 693593, 649716, 608616, 570115, 534050, 500266, 468620,
    438975, 411206, 385193, 360826, 338000, 316618, 296589, 277827, 260252, 243789, 228367, 213920, 200388,
    187711, 175837, 164714, 154294, 144533, 135390, 126825, 118803, 111287, 104247, 97653, 91475, 85688,
    80268, 75190, 70434, 65978, 61804, 57895, 54232, 50802, 47588, 44577, 41758, 39116, 36642, 34324, 32152,
    30118, 28213, 26428, 24756, 23190, 21723, 20349, 19062, 17856, 16726, 15668, 14677, 13749, 12879, 12064,
    11301, 10586, 9917, 9289, 8702, 8151, 7635, 7152, 6700, 6276, 5879, 5507, 5159, 4832, 4527, 4240, 3972,
    3721, 3486, 3265, 3058, 2865, 2684, 2514, 2355, 2206, 2066, 1936, 1813, 1699, 1591, 1490, 1396, 1308,
    1225, 1148, 1075, 1007, 943, 884, 828, 775, 726, 680, 637, 597, 559, 524, 491, 460, 431, 403, 378, 354,
    332, 311, 291, 273, 255, 239, 224, 210, 197,
};

/* The function of one step of the network; `a` is the arena. On a PC also versions of it for newer processors, of which
 * it picks one: there all kernels are inlined, so that each knows the sizes of its layer. Vectors stay at 256 bits
 * where there are wider ones: adding up more numbers costs what they save. */
#if defined(__linux__) && defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && \
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
NETWORK_STEP(softmax_29, softmax(softmax_29_exponential, 249, a + 0, out, 1, 10))

int model_run(const int8_t *in, int8_t *out, void *arena)
{
    if (in == 0 || out == 0 || arena == 0)
        return MODEL_ERROR_NULL;
    if (((uintptr_t)arena & 3u) != 0)
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
    int i, error, best = 0;
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
