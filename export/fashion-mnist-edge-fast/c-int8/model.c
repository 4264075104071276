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

static const int8_t conv_2d_1_weights[121] = { /* 10x3x3x1 */
    49, 59, 54, 51, 55, -2, -54, -127, -86, -127, -81, 19, 38, 51, 5, 38, 80, -22, -48, -5, 127, -107, 97, 88,
    40, 59, -58, -56, -16, 33, -31, 92, 113, -57, 100, 127, 55, -98, 16, -44, -127, -12, -58, -85, -17, -2,
    -16, 64, -58, -89, 127, -14, -69, 52, 40, 27, -81, 28, -127, -121, 69, -27, -63, -25, 76, -49, -26, 127,
    -101, 1, 30, -32, -13, -127, -81, -24, -81, 1, 19, -18, 74, 45, 37, -3, -21, -127, -16, -126, -74, 30, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_1_bias[10] = { /* 10 */
    313, -882, -4290056, -51196, 8129, 1072, 6095, -348, 5452, 22077,
};

static const int32_t conv_2d_1_multiplier[10] = { /* 10 */
    1952361565, 1577351842, 2120526962, 1240653307, 2102270909, 1163321548, 2058479472, 1272927228,
    1474482582, 2017655352,
};

static const int8_t conv_2d_1_shift[10] = { /* 10 */
    -9, -8, -26, -9, -9, -8, -9, -7, -8, -10,
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
    -4, 24, 0, -24, 15, -2, -14, -91, 27, 21, 20, -1, 0, -4, -6, 0, 13, -95, -5, 3, -7, -15, 0, 5, -4, 10, 0,
    -46, -11, 11, -10, 40, 0, -6, 14, -41, -18, -127, 34, 5, 16, -2, 0, -7, -5, -13, 12, -123, 9, 12, 22, -8,
    0, 23, -3, 22, -15, -72, -16, 10, -14, 20, 0, 23, 7, -49, -25, -51, -12, -1, 1, -29, 0, 4, -15, -23, -4,
    -51, 10, -7, 24, -14, 0, 11, -10, 3, -7, -11, 10, -17, -74, 60, 0, -2, -18, 25, 4, -22, -38, -20, -43,
    -46, 0, -45, 6, 3, 34, -13, -19, 3, -22, -9, 0, -40, 16, -9, 3, 20, -6, 25, -92, -87, 0, 3, 2, 33, 16, 26,
    -51, 9, -70, -119, 0, -15, 3, 20, 41, 21, -12, 10, -47, -72, 0, -18, 7, -27, 15, -9, 0, 24, -71, -90, 0,
    -9, 26, 34, 6, 44, -24, 7, -82, -127, 0, -19, 4, 30, 17, 36, -13, -6, -78, -74, 0, -19, -15, -25, 0, -20,
    4, -9, -58, -23, 0, 57, 16, 125, -27, 13, -7, -13, -20, 10, 0, 51, -24, 26, -57, -34, -20, -16, 77, -22,
    0, -6, -45, -29, -35, -49, -21, -11, -107, -41, 0, 55, 34, 12, -23, -20, -1, -62, 65, 51, 0, 25, -1, -71,
    -32, -107, -33, -27, 127, 12, 0, -49, 11, -101, 87, -53, -44, 19, -22, -24, 0, -44, -12, -94, -17, -14,
    -23, -74, 87, 2, 0, -43, 24, -94, 23, -58, -31, -7, 21, -42, 0, -70, 42, -62, 91, -45, -20, 61, 22, -29,
    0, -28, 60, 27, 19, -4, -7, -6, -54, -111, 0, -21, 16, 39, -39, 28, -52, -23, -73, -94, 0, 11, -38, 10,
    -42, -16, -28, -76, 43, -37, 0, -27, 84, 60, 48, 30, -32, 55, -29, -119, 0, 8, 45, 113, -16, 3, -122, 45,
    -50, -127, 0, -9, -23, 39, -38, 6, -109, -1, -3, -50, 0, -39, 76, 38, 88, 42, 40, 5, -58, -85, 0, 15, 74,
    47, 12, -15, -58, 1, -74, -100, 0, 9, 14, 20, -36, -25, -71, 0, -71, -40, 0, -41, -83, -37, -58, -10, -27,
    -78, -4, -27, 0, -30, -48, -1, 10, 17, -29, -24, 100, -83, 0, 63, 27, 33, -9, 21, -83, 34, 47, -72, 0,
    -64, -73, -99, -18, 54, -78, -21, 26, -59, 0, -92, 10, -53, 99, 127, -24, 22, -6, -88, 0, 53, 114, 8, 59,
    99, -4, 64, 52, -25, 0, -105, -30, -67, -24, 17, -10, -16, 22, -15, 0, -99, -7, 15, 85, 58, 31, -16, -75,
    -17, 0, 80, 31, 55, 4, -9, 60, -20, 1, -1, 0, 26, -43, -62, 0, 6, -5, -23, -46, 4, 0, -53, -64, -75, -40,
    30, -13, -23, -3, 0, 0, -89, -38, -3, 10, 45, 6, -5, 38, -20, 0, 45, -37, -59, -35, -30, -35, -7, 22, 0,
    0, -10, -64, -127, -70, -44, -54, -11, -14, -7, 0, -53, -21, -68, 16, 8, -49, 34, -2, 15, 0, 16, 4, -69,
    -35, -29, -5, 4, 33, 29, 0, -34, 2, -125, -12, -55, 0, -1, 17, 4, 0, -42, 18, -59, 8, -28, 13, 8, 55, -32,
    0, 0, 113, 8, 25, -19, 51, 61, 6, -9, 0, 4, 107, 52, -6, -25, 5, 22, -37, -68, 0, -30, 2, 21, -78, 4, -74,
    11, 24, 33, 0, -4, 123, -12, 58, 2, 127, 37, -2, 66, 0, 18, 95, 49, 52, -8, 45, 41, -38, -37, 0, -2, 24,
    8, -40, 29, -31, 33, -44, -22, 0, -40, 5, -12, -14, 0, 52, -41, -21, 11, 0, -3, -30, 28, -4, -1, 34, -43,
    -11, -7, 0, -18, -42, -26, -16, -27, 8, -38, 48, -21, 0, 26, 33, -61, 78, 12, 52, -13, 31, -38, 0, 0, 127,
    -35, 56, 41, 94, 57, -46, -12, 0, 12, 60, 58, -13, -31, 61, 27, 3, -68, 0, 15, 17, -13, 92, 3, 31, -8, 10,
    -20, 0, 1, 89, 27, 59, -5, 109, 29, 34, 21, 0, 24, 17, 47, -20, 0, 36, 8, -97, -34, 0, -29, -8, -31, 54,
    50, 10, -77, -57, -4, 0, -49, 27, 44, 44, 11, 45, -12, -20, 3, 0, -17, -13, 13, 18, 9, 9, -9, -29, 7, 0,
    -40, -18, -54, 66, -14, 46, -66, -36, 49, 0, -44, -16, -62, 29, -127, 89, -38, 16, 37, 0, -71, 9, -26, 29,
    -92, 56, -12, 32, 17, 0, -7, -60, -36, 5, 0, -28, -73, -21, 23, 0, -23, -50, -73, -27, -67, 26, -53, -6,
    -28, 0, -57, -28, -40, -3, -60, 30, -27, 30, -20, 0, 30, -31, 12, -24, 22, -15, -19, -23, 39, 0, 14, -52,
    -35, -22, 24, 8, -36, -42, 27, 0, -9, -31, -25, 19, -6, 29, -31, -43, -28, 0, 6, 68, -18, 84, 19, 66, 18,
    -24, 10, 0, 19, 106, -12, 62, 11, 127, 25, -16, 51, 0, 1, 65, 5, 11, 17, 89, 13, -29, -35, 0, -61, -66,
    -30, 2, -20, 89, -73, -3, 3, 0, -36, -15, -58, -2, 8, 119, -43, 15, 12, 0, -21, -31, -67, -47, 7, 66, -36,
    -3, -4, 0, -45, -62, -22, -29, 5, 32, -9, -16, -18, 0, -37, -66, -20, -29, -12, 45, 13, -21, -29, 0, -19,
    -46, 6, -43, -2, 29, -1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0,
};

static const int32_t conv_2d_3_bias[10] = { /* 10 */
    2403, 9011, 5515, -510, 9066, 10918, -5714, -9335, 7280, -671,
};

static const int32_t conv_2d_3_multiplier[10] = { /* 10 */
    1837814249, 1447832872, 2071461035, 1969127431, 1968437183, 1873009618, 1174897177, 1759775041,
    2085792578, 1247910908,
};

static const int8_t conv_2d_3_shift[10] = { /* 10 */
    -6, -7, -7, -7, -8, -7, -6, -7, -7, -6,
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
    -23, 3, -1, 43, -39, -36, -37, -16, 54, -7, 34, -42, 11, 6, -86, 22, -2, -15, 31, 23, -56, -14, -46, -30,
    -9, -47, -1, 0, -14, 46, -59, 29, 72, 24, -38, 98, 25, -19, 9, -53, 127, -55, 89, -37, -13, 112, -29, -60,
    28, -69, -38, -19, -71, -12, 9, -12, -21, -46, -12, -43, -92, 21, 61, -31, 56, 12, -24, -23, 14, -11, 95,
    -12, -8, -48, 24, 17, -13, 54, 24, -2, -72, 3, -39, 43, -11, -29, 48, 57, -37, 3, -31, -51, 43, -57, 30,
    29, -4, 71, -60, 56, -46, -101, -30, 47, 29, -57, 22, 27, -12, -37, -11, -17, -6, 33, -33, -53, -75, -84,
    25, -121, -45, -85, 6, -13, 7, -60, 18, 16, -67, 49, -53, -127, -34, 13, 30, -71, 7, -43, -97, -29, -57,
    1, 12, 40, 53, -65, -23, -1, -78, -59, -17, -14, 13, 42, -99, 36, -54, -64, 17, 4, 32, 15, 4, -68, 8, 95,
    -123, -95, 66, -28, 14, 56, 42, -34, 53, 60, -19, -2, 26, 24, 30, 21, -64, 2, 25, -76, 46, 50, -1, 69, 17,
    -5, -17, -5, -99, -9, 76, -8, -47, -1, -21, -29, 96, -14, 75, 85, -127, -81, 51, -86, 33, -55, -5, -4,
    -36, -9, -39, -12, 127, 59, -52, -3, 83, -14, 70, 48, -21, -30, -57, -35, -2, 36, -76, 17, 5, -61, 46, 69,
    -61, -16, -32, 15, 4, -18, 6, 70, -35, -62, -30, -90, -19, 40, -30, -6, 78, 7, -73, 27, 18, -10, 25, -29,
    50, -23, -96, -70, 110, 34, 27, 86, 22, 81, -5, -81, -53, 53, 15, -34, 35, 24, 41, 126, -47, -49, 38, 60,
    -75, -47, 25, -50, 21, 114, 9, -23, 9, -61, -13, -1, -68, -54, 59, -60, 50, -22, -50, 55, -63, -105, 79,
    -42, 22, 27, -13, -59, 55, 88, -84, -79, 43, -62, -57, 90, -58, -9, 127, 41, -80, 25, 11, -13, 36, -111,
    120, -35, -81, -104, 36, -39, 18, 76, 30, -70, 17, -27, 23, 33, 32, -13, -51, 33, -30, 3, -50, 76, -13,
    29, 3, 64, 19, 73, 44, -29, 32, -35, -18, -5, 59, 64, -40, 2, 23, 1, 10, 46, 7, 38, 11, -74, -14, -114,
    21, 83, -17, 27, 14, 14, -53, -7, 34, -58, -11, -33, -33, -27, 12, -34, -15, 18, 69, 63, 44, -52, 26, -9,
    -8, -44, 63, 42, 11, 83, 12, -3, 13, -27, -16, 6, 58, 11, 23, 47, -79, 13, -21, -19, -36, 9, -29, -53, 11,
    -44, 0, -3, 6, -43, -12, 15, -30, 9, 74, 127, 41, 22, -3, -44, -7, 20, 34, 16, -26, 13, -18, -28, -23, 57,
    -18, 6, -42, -41, -30, -51, 14, 23, -35, -73, -8, 17, -58, 1, 53, 47, 1, 5, -6, -16, -15, -3, 29, 5, -35,
    47, 47, 3, -22, -9, 39, -43, 127, 20, -20, 6, -13, -9, -15, 78, -8, -20, -18, -71, -35, -97, -10, 9, 5, 4,
    3, 10, -68, 18, 1, -28, -64, -16, 4, -116, -51, 51, -36, 8, 10, 90, 60, -9, -17, -99, -13, 41, 26, 54, 0,
    -29, -23, 6, -21, -32, -10, -45, 28, 1, 2, -1, 42, 57, 33, 62, -40, 22, 6, -70, 103, -76, 87, -42, -45,
    -35, -46, -9, -6, 68, -34, -3, -50, -15, 14, 19, -98, -14, -49, -14, 14, -77, 17, 77, 58, 127, 4, 45, 1,
    12, -22, -103, 48, 11, -79, -28, 104, 9, -32, 90, 42, 83, -82, 25, 4, 85, -64, -108, 10, 28, -84, -30, 72,
    -82, 97, 66, -53, -13, 64, 59, 30, -104, -44, 4, -19, -58, 41, 100, -114, -65, 22, -20, -37, 40, -44, 73,
    -35, -86, 12, 66, -20, 26, -10, 22, -31, -44, -4, -14, -42, -50, -25, -26, -59, 20, 28, -40, -11, 37, 1,
    13, -2, 6, 59, -2, 24, -10, 28, 0, 28, 4, -11, 14, 13, 37, -14, -11, -15, -57, 4, -11, -82, -26, -127, 9,
    28, -9, -47, 41, -12, -20, 15, -13, 61, 2, 4, -15, 27, 13, 9, -14, 63, 48, 34, 39, 1, -18, 9, -7, 27, 12,
    -16, 37, -57, -16, 18, -1, -35, 5, 15, -16, -31, 5, 55, -22, -14, -33, -20, 28, -32, -63, 15, -31, -36,
    -32, 56, -11, -40, 45, -10, -59, -22, -60, 44, 20, -101, 14, 13, -72, 44, 49, -32, 47, 6, -18, 26, 21,
    -52, -3, 51, -2, -20, -30, 26, 30, -23, -60, 46, 0, -20, 73, -33, 41, -8, -11, -30, -47, -17, -65, 55, 89,
    -83, 62, -38, -71, 74, -53, 26, 89, -20, 13, 32, -7, 32, 30, -33, 21, -2, -95, 7, 50, 3, 20, -31, 35, 36,
    -44, -59, -39, -4, 14, -127, 20, 59, 19, -2, -31, -40, 32, -11, 9, 10, -20, 81, -28, 56, -32, -78, -22,
    27, -64, 3, 50, 114, -55, 76, -36, -79, 13, -3, -47, 14, 7, -40, 5, 37, -1, -5, 54, -18, -15, -42, -47,
    111, -18, 43, -36, -90, 12, 4, -70, 81, 37, 127, -54, 71, -76, -68, 16, -17, -65, 94, 26, 18, 3, 1, -4,
    -8, 8, -13, -35, 44, -38, 35, 8, -28, 58, -41, -52, 13, -39, 0, -32, 22, -8, 27, -67, -26, -15, -38, -44,
    1, -35, -65, 30, 2, -9, 71, 21, -38, -3, 3, -58, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_4_bias[10] = { /* 10 */
    1409, 25383, -586, 1893, -6863, 1537, 1102, 2087, -3038, 9601,
};

static const int32_t conv_2d_4_multiplier[10] = { /* 10 */
    1985181114, 1161048634, 1391339087, 2128693267, 1823699153, 1111916055, 1359633060, 1594424977,
    1903563183, 1370766079,
};

static const int8_t conv_2d_4_shift[10] = { /* 10 */
    -10, -10, -9, -11, -10, -8, -10, -9, -10, -10,
};

static const conv_layer conv_2d_4_layer = {
    14, 14, 10, /* input: height, width, channels */
    14, 14, /* convolution: height, width */
    14, 14, 10, /* output: height, width, channels */
    3, 3, 1, 1, 1, 1, 1, 1, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -20, -128, 127, /* zero points, range of the output */
    conv_2d_4_weights, conv_2d_4_bias, conv_2d_4_multiplier, conv_2d_4_shift
};

static const add_layer add_5_layer = {
    -128, 1961982716, -2, /* left: zero point, multiplier, shift */
    -20, 1073741824, 0, /* right */
    1, 1858965064, -18, -128, /* sign of the right, output */
    -128, 127, /* range of the output */
    {1, 1, 1, 14, 14, 10}, {0, 0, 0, 140, 10, 1}, {0, 0, 0, 140, 10, 1} /* shape, elements to the next of each dimension */
};

static const int8_t conv_2d_6_weights[1651] = { /* 18x3x3x10 */
    -108, -27, -32, 61, -19, 10, 27, 35, -24, -23, -79, -77, -51, 82, -38, -8, 113, 9, -22, 26, -29, -70, -30,
    -24, 34, -41, 74, -56, 33, 19, -21, -21, -20, 77, 26, 9, -1, 26, -7, 6, -38, -42, -80, 127, -27, 4, 43,
    19, -43, 7, -28, -58, -60, 89, -15, -3, 38, 6, -4, -14, -18, 15, 14, -65, 8, 7, -25, -33, 6, -13, 14, -29,
    -64, 24, -39, -35, -13, -10, -42, -49, -27, -25, -77, 22, -25, -28, 22, -36, -24, -27, 50, 11, 41, -16,
    -42, 68, -27, 51, 84, 15, 29, 21, -44, 57, -87, 1, -45, 43, 42, -29, -1, 31, -59, 71, -77, -25, -29, 26,
    -26, -10, 16, 126, -7, -45, -66, 110, -43, -4, 84, 39, -4, 73, -99, 70, -19, 11, -102, 43, 27, -82, 7, -8,
    -101, 113, -35, -26, -72, 14, -63, -98, 21, 70, -25, 23, -47, 31, -94, -27, 53, 23, -20, 29, -127, 70,
    -23, -11, -113, -27, 0, -61, -30, -26, -74, 59, -2, -50, -108, -44, -20, -32, -15, -6, -59, 43, -79, -36,
    59, -33, -14, -54, -68, 27, -29, 9, -45, -6, 90, -35, 9, -124, -87, -11, 28, -98, 47, 57, 98, 9, 14, -127,
    49, 37, -82, 93, -77, -78, 6, 62, -7, -97, 26, 36, -18, 83, -50, -10, 13, 48, -42, -118, -13, 7, 54, -12,
    28, 19, 47, 43, -55, -89, 71, 10, -47, 72, -43, -78, -98, 76, -55, -19, 78, 11, -40, 62, -48, -55, -92, 2,
    -22, 20, 22, -17, 36, 49, -28, 1, -57, -16, -25, 85, 40, 27, -28, -5, -41, 42, 26, 37, -127, -25, -62, 2,
    9, 54, -43, 87, 66, 24, -109, -9, -42, 15, 21, -5, -74, 17, 41, 75, -8, -34, 46, 2, -59, -127, 94, 4, -27,
    3, -36, 18, -55, -42, -85, -54, 12, 12, -25, -32, -54, 90, -7, -42, -68, 46, -37, 14, -12, -12, -27, 22,
    59, -80, -17, -102, 8, -40, -30, -23, 43, 13, -19, -99, -23, -68, 1, -32, -33, -20, 83, 89, 27, -61, -54,
    11, -21, -3, -56, -8, 31, 53, -6, 19, -8, -5, -31, -15, 12, 2, -127, -19, 64, -45, 27, -3, 113, 35, 6,
    -68, -54, 1, 57, -53, 8, 22, 81, -13, -24, -43, 35, -26, 34, 10, -69, 64, -66, 31, 0, 17, -76, -75, 3,
    -23, 82, -41, 72, 75, -3, 1, -72, -51, 31, -10, 67, -93, 120, -8, -3, -8, -28, -28, 58, -17, -65, -5, 9,
    18, -81, -10, 25, 1, -15, -6, 34, -11, 0, 42, -39, -1, -20, -27, -17, 11, 29, -19, 18, 35, -1, 50, -61,
    -1, -16, 41, -14, 1, 1, 22, 14, -12, 15, 4, -41, 25, 11, 18, -69, 73, 25, -10, 30, -44, -24, 40, -2, 37,
    -65, 52, -12, -4, -29, -31, 22, 67, 29, -40, 42, 68, -11, -15, 41, 49, -49, 127, 28, 16, 9, 112, -5, -4,
    47, -4, -33, 97, 32, 9, -11, 82, -6, -19, 12, 2, -7, 25, 36, -38, 0, 43, -21, 14, 4, 38, -32, 58, 35, -18,
    30, 55, -31, -43, 25, 24, 0, 68, -10, 10, -9, 41, 13, -39, 27, 22, 41, 12, 28, 42, 3, -18, -59, -23, -56,
    -13, -37, -25, -13, 4, -21, 62, 27, -5, -94, 9, -127, -21, -9, 50, -84, 27, 4, -49, -51, 10, 93, -11, 73,
    -27, 37, -33, 12, -8, 24, -69, 14, -28, 48, -89, 67, 30, 2, -9, 9, 35, -65, -47, -53, 2, -91, 105, -8, 25,
    -27, 37, -5, 0, 123, 26, 15, 35, 52, -33, 25, -86, 8, -42, 33, -104, 41, 43, -8, 25, 73, -16, 6, -60, -40,
    37, -32, 43, -2, 41, -6, 26, 70, -9, 19, -2, 3, -79, 4, -50, -55, -15, 125, 59, -114, 24, 51, -59, 19,
    -73, -1, 75, -23, 30, -83, -4, -48, 26, 8, 1, -22, 49, -12, -11, 19, 15, -61, -88, 38, -35, -27, -89, 97,
    -14, -72, -59, 75, -122, 5, -86, 65, 9, 20, -10, -75, -117, 17, -45, 29, -127, 44, 28, -9, 56, -4, 9, -40,
    -88, 12, 2, -33, -34, 77, -32, -11, -27, 52, -19, -1, -105, 32, 4, -23, -23, -29, -65, 15, -5, 21, -15,
    78, -26, 26, 34, 22, -5, 17, 24, -3, -106, -45, 36, -127, -16, 6, 36, 2, 21, -18, 60, -53, -7, 32, -18,
    -3, 5, 33, -26, 20, 15, 37, -35, 42, 11, -1, 30, 11, 2, 16, -126, -3, 56, -108, -21, -10, 22, -11, -2,
    -30, 96, -41, 2, 42, -9, -3, -19, 23, -29, 0, 30, 1, -25, 27, 10, -11, 32, 4, -12, -11, -66, -7, 50, -69,
    -14, 11, -40, -2, -13, -15, 60, -7, -4, 23, -10, -27, -13, 16, 11, -27, 36, 0, -15, -92, -60, 30, -30,
    -48, 9, 0, 5, -43, -86, -33, 27, 31, -29, 32, -53, -19, 33, 73, 7, 91, 39, -15, -33, -5, -39, -27, 42, 35,
    10, -87, -31, 58, -19, -58, -27, 63, 36, -43, -127, -62, -6, 52, -38, -11, -45, 73, 79, -39, -88, 28, -9,
    33, -30, -6, 8, 36, 44, 0, -37, -38, 11, 5, -43, -59, -29, 11, 61, 5, -57, -22, -9, 2, -27, -61, -7, 60,
    55, -65, -74, -4, 3, 25, 30, -17, 19, 34, 3, -57, -67, -28, -24, -29, -46, -57, 3, 72, 77, -48, -20, -47,
    22, 50, -53, 35, -14, 38, 61, -5, 61, -18, 60, 24, -72, 62, -12, 25, 9, 62, 84, 13, -45, -59, -61, 29, 55,
    38, 21, -74, -41, -17, -56, -31, -50, -53, 79, 41, 16, -127, -19, -50, 17, -14, -20, -35, 46, 40, 17, -66,
    -25, 25, -26, 14, -68, 94, 12, -18, -34, 25, 24, -22, -38, -27, -44, 59, 63, 14, 5, -47, -10, -5, -7, -5,
    -23, -4, 40, 26, 14, -56, -28, 56, 11, -27, -49, 29, -16, -17, -3, 22, -12, 36, 21, 17, -5, -29, 46, 22,
    -93, -51, 25, -111, -20, 1, 41, 2, 21, -45, 62, -38, 27, 85, -7, -29, -46, -10, 13, -18, 19, -5, -1, 39,
    9, -5, 27, 2, 1, 18, -127, -40, 39, -108, -21, -1, 19, 22, -31, -42, 125, -5, -32, 40, -6, -11, -12, 9, 3,
    -6, 33, -19, -6, 31, 11, 17, 75, 4, -8, -6, -99, -14, 69, -94, -22, 27, -28, -1, -1, 9, 67, 11, -8, -82,
    -40, -21, -17, 24, -6, 18, 1, 34, -19, -11, -25, -127, 8, 43, 0, 18, 12, 14, 4, 44, -6, -79, 34, 39, -17,
    -2, -37, -29, 29, -39, -11, -30, -22, 12, 0, 0, 17, 23, -10, 28, -27, -105, -17, 59, 5, 18, -3, 0, 41, 80,
    -28, -88, 9, 56, 9, 13, -41, -55, 52, -24, 21, -26, 0, 7, 12, -10, -10, 36, -8, 40, -3, -80, 18, 0, -17,
    -1, 15, 8, -15, 50, -26, -46, 43, 26, -10, 11, 23, -29, 8, 8, 28, -44, -88, 24, 40, -20, 65, -29, -63, 96,
    40, -17, 96, 67, 60, -25, -104, -127, 66, 28, 73, -48, 122, 51, 59, -44, -117, -40, 80, -41, 68, -34, -63,
    -8, 83, -22, 118, -40, -76, 78, 50, -76, 33, 46, 64, -27, -62, -46, 59, 45, 70, -68, 11, 30, 21, -55, -84,
    -50, 109, 36, 76, -11, 24, 7, 57, 22, 53, -52, -113, 0, 68, -15, 8, 38, 63, -67, 26, -28, -35, -46, 51,
    -35, -65, 44, 23, -98, -48, -11, 33, -14, -39, -104, -104, -28, 10, -48, -37, 3, 18, 37, -12, -51, 74,
    -74, -43, -30, -94, -95, 78, 50, 57, 3, 124, -33, -5, -1, -62, -102, 76, 19, 12, -47, -69, -2, 36, 3, -85,
    -55, -7, 62, 40, 35, 11, 11, -76, 22, -14, -73, -13, 7, 46, 44, 48, 14, -58, 52, -3, -30, -55, 52, 34,
    -29, -34, 33, 9, 65, -15, -12, -23, 63, 40, 63, -26, -17, -44, 127, 14, -9, -37, -4, 45, 85, -87, 7, -8,
    75, 24, 16, -62, 21, 51, 45, 41, -51, -18, -39, -6, -6, 1, 32, 22, 78, 30, -54, -27, -34, -28, -4, 1, -11,
    -9, 45, 35, -37, -16, -26, -41, -13, 39, 5, 11, 67, 98, -13, -19, 49, -8, 18, 4, -38, 10, 127, 4, 1, -32,
    54, 0, 26, -58, -13, -38, 65, -62, 16, -33, 8, 1, 46, -6, 8, 2, 42, 55, -14, -8, 9, 4, -8, -10, -60, -15,
    45, -41, -13, -13, 31, -8, 6, -57, -46, -87, 5, -78, 16, 4, -21, -6, 19, -3, -107, 98, -25, -15, -88, 15,
    1, 27, 46, -11, 8, 64, -63, 1, -45, 51, 2, 121, -7, -67, 4, -41, -27, -54, 69, -17, 12, 114, -26, -106,
    -4, -20, 46, -27, -77, -22, -8, -21, -18, 55, 68, -45, 36, 13, -25, -22, -60, -19, -59, 23, 127, -86, 63,
    1, -15, -6, -67, -22, -54, -45, -17, -46, 54, -1, -16, 37, -25, -58, -61, 51, 74, -79, 44, -12, 8, -25,
    -7, -61, -4, 10, 64, -71, 81, 3, 24, 11, -19, -39, 19, 3, -15, 9, -42, -95, -39, 17, -46, -21, -10, 70,
    -35, -6, -19, -51, -26, 28, -86, -43, -87, 76, -1, -6, -4, -10, 35, 52, -32, 10, -58, -7, -53, -54, -101,
    -45, -54, -17, -20, 17, -52, 33, -69, -98, -127, -16, -51, 10, -61, -24, -125, 37, -27, -4, -64, -12, -26,
    43, -21, 2, -75, 14, -19, -71, -49, -5, -19, 17, 16, -37, -42, -20, -49, -60, -60, 5, -33, 15, 1, 1, -45,
    -47, -10, 5, -11, 0, -4, 14, -6, 12, 7, -62, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_6_bias[18] = { /* 18 */
    3420, 5426, 8659, 9695, 2135, -8952, 1132, 8325, -501, 9940, 4893, -2071, 717, 3662, 11932, -571, 5206,
    21462,
};

static const int32_t conv_2d_6_multiplier[18] = { /* 18 */
    1271323270, 1626296680, 1506193893, 1226973439, 1225513358, 1277247675, 1327114832, 1826570678,
    1486636063, 2005505452, 1194989652, 1518136305, 1511933434, 1251515831, 1470900590, 1251427355,
    1105996214, 1191850203,
};

static const int8_t conv_2d_6_shift[18] = { /* 18 */
    -7, -8, -8, -7, -7, -7, -7, -8, -7, -8, -7, -7, -7, -8, -8, -7, -7, -7,
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
    -72, 45, -26, -127, -59, 51, -5, 30, 30, -40, -43, 51, -49, -32, -14, -14, 52, -25, 82, 2, 97, 85, 6, -13,
    58, -95, 39, 0, 59, 53, -24, 10, -50, -13, 36, -21, 7, 64, 33, -23, -20, 19, -18, -19, 14, -16, -6, 18,
    32, -6, -15, -36, -15, -40, 8, -1, 23, -36, 48, 19, -71, 51, -32, 63, -60, 7, -86, -5, 33, 26, 14, -9,
    -25, -38, -63, 29, -29, -34, 91, 13, -13, -4, -11, -28, -35, -5, -92, 1, -72, -19, -8, 91, -32, 23, -45,
    20, -17, -44, 28, -57, -48, -5, -15, 75, 37, -34, -15, 90, 54, 12, 52, -10, 43, -10, 38, -62, 14, -73,
    -43, 97, 3, 6, -46, -81, -29, -3, 59, -27, -21, -73, 4, 2, -11, -38, -58, 58, -12, -18, -30, -39, -44,
    -105, -16, -12, 1, 66, 20, -35, -25, -24, -19, -30, 46, -43, 8, -33, -67, -11, -37, -96, 10, 57, 21, -43,
    -32, -7, -12, -14, 7, 4, -10, -19, 12, -2, -5, -60, 18, 19, -32, -80, 2, -8, 9, 14, -34, -51, 56, -70, -1,
    -18, 39, 35, 50, -26, 78, 24, 0, -4, 26, -48, 7, -28, 45, -127, -3, 32, 16, -5, -30, -43, 20, 1, -15, -16,
    52, 69, -35, -5, -85, -22, -84, 19, -8, 57, 24, -44, -22, 58, -40, -49, -22, -13, -38, -8, 16, -8, 21, 33,
    -14, 125, 61, -53, -10, -20, 47, 27, -104, -17, 7, -24, 11, -52, 17, 20, 22, 57, 31, -33, -6, 42, 61, 58,
    19, 29, -52, 35, 85, 38, 0, -41, -52, -8, 59, -8, -26, -112, 3, -20, -30, 17, 5, -15, -4, -38, 3, -74,
    -37, -49, -46, -71, -34, -6, -34, -104, 12, 25, -24, 50, -25, -13, -38, 3, -35, -30, -30, -8, -73, -54,
    -32, 48, -12, -17, -23, 14, -3, -9, 15, 10, 30, -38, -68, -57, -22, 14, 90, -4, 48, 52, -28, -16, 2, -23,
    38, 20, 13, -39, -22, -44, 26, -68, 50, -1, 48, -80, 24, -127, 48, -27, -43, -53, -44, -12, 42, -32, -84,
    -12, -41, 58, -104, 9, -103, -31, -76, -91, 39, 45, 4, 43, -33, -16, -45, -29, -61, -29, -43, 21, 97, -40,
    -107, -12, -105, -28, 42, -7, -47, 99, -52, -40, -82, -72, 2, -26, -6, 62, 66, -6, 58, 86, 48, 108, -51,
    -74, 68, 31, -58, -61, 2, 19, 54, 30, 20, -101, 54, -31, 104, 17, 125, 41, 27, 7, -38, -50, 53, 59, 70,
    28, -15, -53, -48, -63, 20, 7, 35, -44, 40, -64, 52, 61, -61, -66, 10, 38, -3, -18, -21, -61, -26, 7, -41,
    3, -45, 49, -57, 11, -2, -9, 16, 73, -42, 18, 23, -67, 61, 64, -23, -62, -2, 62, -3, 45, -20, 111, 0, -25,
    -51, 14, 2, -42, 4, -22, 77, 48, -3, -49, 12, 90, -39, -47, -98, -16, -22, -17, 25, -26, 18, 33, 54, -32,
    6, -22, -67, -9, 44, -6, -127, -35, -54, -34, -25, 49, -32, -13, -4, -44, -2, 12, 31, -3, 22, -8, -40, 51,
    0, -55, -12, 0, 1, 12, 55, -1, -8, -54, 14, -2, 11, 35, -18, 13, 11, 36, -3, 32, -24, 27, -5, -16, 2, -42,
    -28, 3, 51, -18, 12, 16, 11, -18, -19, 8, 3, 21, 29, -23, -21, 47, -54, -5, 18, -13, -3, 35, -16, 8, 61,
    73, -31, -24, 28, -64, 18, -22, -11, -39, -5, 54, 29, 68, -21, -18, -22, -65, -69, 125, 48, -52, -25, -36,
    5, 22, 17, -18, 9, -51, -25, -26, -4, -6, -17, -35, -2, -60, 12, 11, -49, -40, -7, -1, 6, 28, 35, 4, 11,
    -15, -12, -8, -40, -31, -13, 44, 9, -45, -29, -33, -53, -4, -13, -8, -7, 24, 18, 32, 18, 3, -40, -67, -90,
    -49, -75, -17, -17, -27, 0, 3, 11, 24, 64, -57, -11, 21, 58, -116, -25, -31, -127, -46, 47, -7, -10, -40,
    -6, 12, -55, -9, -4, -28, -89, -18, -5, -41, -4, -3, -122, -26, 9, -9, 31, -25, -33, -45, 4, -13, -43, -6,
    -25, -41, -39, 4, 35, -9, -65, -28, -22, 15, 5, -14, -47, 1, 43, 17, -38, -39, -73, -44, -35, -94, 63, 52,
    -5, -24, -2, 21, 44, -31, -76, 44, -72, 57, 11, 3, -53, -4, -45, -11, -22, -18, -1, 26, 1, 61, 60, -61,
    17, 9, 58, 38, 13, 48, 0, 36, 3, -43, -34, -21, -33, 48, 43, 10, 23, -16, -31, -24, 6, 4, 3, -6, -25, -29,
    36, -34, 34, -10, 89, 7, -5, 55, -60, -37, -33, 36, -3, 19, 77, 52, -56, 77, 36, -32, -27, 5, -21, -7,
    -79, 24, -8, -26, 15, -16, -15, 4, -18, -29, -43, 42, 15, -9, -5, 33, 8, -3, 14, -10, 46, -37, 116, 14,
    27, -55, 3, -48, -17, 11, 36, -12, 14, -63, -44, -23, 49, 29, -34, 10, 17, -71, -47, 63, -5, 19, -72, 13,
    -43, 2, -21, 25, -18, 14, 5, -108, 50, 84, -11, -15, -90, -18, 13, -25, 49, -13, -54, 68, -29, 47, 77, -7,
    -76, 69, -30, -64, -49, 29, 16, -36, 49, -2, -60, -54, -62, -31, 14, -15, 66, 74, 77, -40, -37, 27, -36,
    -27, -4, 23, 10, 13, -32, -51, -7, 21, -58, -15, -17, 17, -28, -49, 11, 71, -8, 13, -31, -35, -52, -58,
    47, -60, -19, -29, -7, -15, -12, -24, 126, 16, 29, -29, -31, -34, 44, 51, -51, 3, -27, -9, -41, -35, 15,
    0, 24, -12, -88, 9, -13, 24, -2, 7, 30, 67, 10, -16, -10, 38, -11, -8, 1, 34, -15, -23, 3, 48, -12, 36,
    46, -5, -24, -10, 3, -15, 23, -32, 7, 40, 12, 127, 44, -56, -26, 13, -44, 14, -52, -49, 8, 42, -73, -31,
    2, 26, 23, -15, -22, 30, 5, -32, -19, 13, -89, 54, 9, -28, 5, -20, -28, -4, -25, 16, -14, -57, -39, 1,
    -26, -45, -4, 56, 2, -37, 43, -10, 6, -11, 22, -9, -4, 23, 25, 0, -32, -18, -64, 23, -60, -4, -12, 2, 25,
    -56, -10, -13, -25, 13, 21, -7, 46, -13, -39, 12, 7, -44, 56, 52, 6, 28, 35, 72, -7, 14, 17, -18, -40,
    -62, 9, -29, -41, 8, 1, -31, 58, -27, 45, 7, 57, 7, 7, 69, 9, -19, -27, 4, 20, -4, -41, -23, -98, 14, -51,
    -29, -4, -127, -48, -3, 31, -13, -7, 8, 7, 10, 49, 47, -39, -7, 42, 17, 2, 14, -70, -27, -105, 13, -10, 3,
    2, -8, 24, 24, 16, 9, -25, -5, -4, 0, -42, -38, 1, 23, -48, 2, -31, 69, 27, -57, -9, -28, 19, 12, -19, 37,
    19, -8, 26, 15, 62, -23, 46, 11, 45, -2, 19, -46, -29, 42, 12, -85, -17, 29, 13, 36, 39, 26, 23, 2, -63,
    39, -37, 34, 15, 35, -115, -89, -36, -72, 38, -14, 18, -66, 26, -32, -65, -3, -18, -5, 0, -18, -54, -2,
    -79, -60, -23, -62, 7, -13, 9, -28, 0, -6, 73, 44, 34, 61, 65, -11, 5, -119, 37, 45, 83, -30, -52, 8, -26,
    -71, 20, 17, 15, -25, -45, -57, 70, -45, 19, 48, -80, 34, -24, -90, -55, 23, -3, 12, -46, 8, -35, 4, 1,
    27, -43, 11, 23, -51, -78, -32, 23, -44, 9, -46, -19, -45, -6, 48, -16, 52, -96, 17, -32, 42, -3, 2, -38,
    -75, -4, 19, -8, -41, 7, -65, 13, -6, 103, 43, 127, -37, 33, -13, -36, -13, 42, 79, -21, -23, -13, 41, 8,
    16, 9, 20, 8, 47, 67, -26, -30, 35, -36, 7, 31, 37, -56, 3, -14, -24, -13, -46, 12, 15, 10, 83, 6, 61,
    -14, 10, 21, -18, 90, -3, -31, 76, 19, -39, 56, 68, 65, 24, 10, -22, 52, -11, 73, -43, 29, 56, -52, 105,
    7, -9, -78, -44, 1, 22, 57, -56, 15, -49, -27, 25, 23, -12, 66, 17, -5, -21, 33, 13, 29, -19, -54, -53,
    -21, -35, -24, 35, 42, 4, -66, -41, -46, 43, 72, -2, -85, -6, -16, 32, 45, -19, 85, 5, 11, -11, 9, -11,
    127, -50, 13, -22, 19, 4, 42, -26, 11, 1, -48, -8, 63, -27, 21, -16, -47, -41, -41, -34, 34, -35, 10, -19,
    12, 44, -14, 23, 37, 5, -36, -31, -36, -31, 33, 10, -14, -56, -29, 50, -83, -49, -64, -45, 75, -51, -17,
    -54, 67, -25, -23, 11, 0, -38, 12, 2, 53, -51, -3, -15, -35, -3, 38, -9, 64, 111, -4, 14, 62, 28, -19,
    -13, -13, 4, 28, -24, 11, 51, 48, 16, -21, 27, 28, -22, -18, -20, 7, -1, 80, 26, 1, 75, -9, -10, -31, 64,
    69, -62, -58, -24, -39, 3, -64, -21, -13, 72, 72, 53, -9, 78, 14, 6, -31, 9, 20, 9, 1, 55, -51, 6, 8, -53,
    43, 25, 36, -58, -28, -33, -33, 8, -21, -6, -66, -46, -10, 2, -18, -11, 25, -46, -25, -50, -1, 52, 47,
    -52, 35, 14, 11, 4, 61, -33, 27, 31, -34, -60, 66, 54, 45, 3, -31, 100, 14, -57, 27, -24, -55, -8, 86, -9,
    127, 123, 48, -31, 41, 85, -44, 37, -1, 25, -41, -7, -30, 35, 44, -19, -33, 25, -49, -66, 7, 46, 16, -48,
    1, -17, -8, -6, -36, -19, -21, -10, -15, 14, -7, -7, -22, -31, 8, -53, -79, -2, 56, 34, 47, -47, -5, 23,
    -9, -8, 10, 54, -6, -60, 52, 45, -5, 6, -34, 30, -3, -7, -3, -57, -10, 25, 46, 23, -36, -11, -10, -13, 10,
    13, 24, 29, -11, 7, -44, -57, -70, 29, 11, -32, 27, 33, -12, -74, 2, -26, 51, -40, -28, -17, -7, -8, 49,
    -6, -27, 104, -20, 12, -19, 3, -23, -80, 32, 2, 7, -50, -12, -4, -11, 35, -19, 62, -61, 12, -37, -1, -23,
    6, -11, 47, 2, -1, -17, -54, 21, -20, 68, 29, -4, -2, 7, -52, 58, -48, -8, -45, 17, -27, -4, -40, 48, -13,
    -31, -59, -59, -27, -5, -35, -23, -48, -53, 30, 20, 9, -2, -58, -52, 41, -127, -17, -5, -16, -27, -102,
    -46, -6, 39, -23, -33, 56, -35, 13, 58, 42, -29, 59, 14, 5, 4, 8, 14, -9, -27, 78, 72, -3, -23, 22, 0,
    -71, 45, -38, -54, 59, -4, -19, -26, 11, 33, -50, -14, 24, 29, -7, 2, -18, -1, 21, -1, 86, 13, -3, -95,
    90, -37, -2, -5, 7, -12, 23, 64, -6, -4, 22, -75, 5, 43, -9, -16, 34, 22, 38, -85, -52, 52, 4, -45, -26,
    -28, 18, 30, -36, -23, -42, -40, 127, 72, -67, 10, -23, -38, -2, -18, -8, -3, -38, -61, -47, -7, 44, 9, 4,
    -30, -28, 53, -21, -47, -41, -63, -7, -31, -23, -28, 8, -11, 28, 7, -49, -42, 45, -27, -47, -33, 2, 57,
    -1, -88, -97, -60, -3, -39, -38, -15, 41, -29, -39, 19, -6, 33, -48, -6, -25, -7, -81, -91, 9, 41, -47,
    -13, -18, -29, 56, 15, 82, 102, -2, 20, 77, 116, 17, -24, 19, -32, -72, -30, 3, -9, 94, -40, 12, -34, -16,
    -44, 33, -14, 0, 33, 35, 0, 14, 23, -46, 60, 0, -65, 28, 5, -42, -5, -42, 3, 24, -53, -32, -53, 0, 2, -32,
    -25, 86, -20, -54, 13, 6, -17, -39, -30, 40, 43, 4, 70, -74, 22, 20, 24, 43, -19, 25, 16, -40, -23, 14,
    -1, -5, 2, 38, -37, -2, 25, 12, 16, 25, 4, 33, 1, -101, -22, 25, -13, -49, 16, 30, -1, -17, 23, 38, -18,
    8, 14, -25, 11, -12, -38, 22, 36, -1, 39, -51, -34, 34, -33, -16, 16, 8, -58, 5, 29, -23, 50, 6, -8, 2,
    15, 4, -6, -18, -16, -21, 41, 25, 9, 10, 27, 27, 20, 11, -46, -59, -19, 24, -38, 12, -31, -45, -17, -2,
    -8, -13, -30, 38, -15, 5, -12, -28, 6, 34, 3, -3, -14, -3, 7, -17, -13, -8, -48, -24, 1, 43, -68, 26, -31,
    -8, 127, 42, 41, 10, -20, 31, 28, 12, 37, 33, 10, 47, 2, -28, 29, 44, 27, 30, -53, -49, -7, -6, -26, 21,
    -3, 4, 22, -4, -19, 31, -19, 4, -23, 25, -19, -35, -49, -28, -39, -18, 27, -9, 20, 48, 31, -12, 12, 19, 4,
    21, -32, 21, -6, -39, 7, 28, 21, 7, 16, 8, -23, 2, 28, -7, -5, -15, 8, -27, -26, 38, 3, 8, -55, 2, 24,
    -19, 3, 7, 8, -94, -45, -29, -10, -64, -31, 15, -3, -19, -28, 21, -32, -39, -62, -50, -9, 31, 63, -37, 53,
    -61, 28, -61, 37, -58, 81, -23, 61, 46, 35, -45, -41, -54, 58, -29, -48, -40, -18, -48, -7, 8, 10, -41,
    80, 12, -21, 13, -89, -33, 4, 21, -36, -39, -24, 27, 9, 42, 42, -28, -8, -78, -123, -18, 39, -82, -10,
    -13, -35, 18, 67, 24, -100, -120, -49, -26, 117, -13, -11, 18, -44, -115, 24, -23, -115, 52, 127, 51, 91,
    -15, -30, 6, -95, 44, 6, 42, 76, -35, 59, -82, -35, 59, -80, -36, 3, 4, -49, -35, 50, -66, 16, 57, 38,
    -17, 11, 12, 42, 47, -11, -18, -37, -46, -79, 6, -38, 37, -72, -38, -76, 69, 44, 94, 21, 65, -34, -21, 53,
    -14, -72, -29, -42, 16, -26, 34, -16, 86, -63, 3, 9, 25, 9, 1, -57, -14, 31, -19, 62, 19, -4, -49, 19,
    -54, -16, 2, -111, -48, -55, -9, -20, -6, 50, 33, 37, 48, 1, 1, -87, -35, -4, -8, -27, -58, -46, -32, -16,
    -18, -63, 19, 8, -76, 7, 76, -55, 41, -3, -20, -26, 25, -90, -14, -31, -32, -8, 10, -33, -2, 63, -93, 26,
    23, -4, -53, -42, -23, 13, 29, 0, 1, -22, -30, -58, -40, -10, 6, 92, 59, 6, 57, -51, -124, -54, 13, -78,
    25, 90, 60, 45, -23, -27, -31, -46, 10, 75, 66, -16, 81, 3, 44, -2, 2, -31, 74, 7, 31, 34, -50, 36, 47,
    17, 8, 30, 29, -19, -20, 26, -61, 6, 0, 51, 60, -44, 82, 7, 45, -29, -2, -34, -17, 46, -89, -42, -39, -41,
    -50, -107, -34, -20, -61, 60, 102, 113, 10, -10, -19, -34, -38, -20, -94, -49, 22, -6, 59, 41, 1, 34,
    -127, 33, 42, 22, 7, 33, 15, 32, -65, -4, -29, 3, -68, 46, -31, -31, -20, 21, 11, -85, 28, 10, -59, -17,
    -63, -9, -14, 18, 73, -54, -5, -54, -115, -34, 5, 9, -14, -23, 21, 45, 19, -113, 13, 14, 13, -43, 52, -39,
    -36, 35, 45, -41, -27, -57, -18, 22, -14, 121, 9, 2, -7, 17, -65, 26, 35, 54, 13, 78, 16, 14, 8, 29, -21,
    -45, -17, 48, -36, 51, -67, -67, -74, -42, 100, 54, -91, 23, -55, 5, -88, -110, -51, -83, 34, 25, -62, -2,
    13, -30, -38, -2, 34, -24, -11, -33, 29, -49, -31, 15, -18, -18, 28, 17, -4, 20, -17, -19, -58, -2, -90,
    66, 21, -11, 37, 16, -59, 60, 37, -23, 19, -70, 103, -23, -46, -31, -29, -28, -66, 12, -39, 78, -52, -29,
    -127, -23, 70, 56, 5, 2, 31, -16, -50, -48, -1, -31, -14, 10, 31, -17, 25, 42, -50, 57, 105, 60, -5, 5,
    -10, -50, -44, 15, -5, -20, -40, -14, -29, -60, -56, 36, 44, -11, 22, -2, 13, 58, -36, 2, -89, 110, -17,
    -18, -36, -5, 77, -19, 1, 103, 62, 95, -11, -17, -56, -8, 84, -23, -22, 70, -36, 44, 26, 78, -51, 35, 2,
    -1, -54, -23, -12, -19, -16, 70, -75, -8, -26, -54, 4, 3, -12, 17, 11, 1, 9, 75, 52, 14, -85, -17, -36,
    -28, -28, 1, -88, 73, 41, 15, -8, -56, 11, -94, -53, 27, 35, -21, -109, -51, 92, -26, 14, 29, -16, -14,
    -45, -32, 3, -29, -49, 14, 81, 14, -60, -9, 8, -35, 47, 91, 40, 23, -18, -36, 26, -54, -43, -14, 14, -43,
    61, 67, 11, 65, -16, 36, -37, -12, -4, -16, 28, 28, 30, -8, -39, -17, -62, -9, -114, -127, -31, -18, -38,
    27, 57, -19, -2, -31, 7, -49, -44, -23, 9, 19, -40, 25, -23, -23, -101, 29, 78, -6, 10, 32, -71, -1, 3,
    -43, -45, 27, -6, 10, -10, -3, 73, 31, -27, -41, 34, 25, -87, -12, 22, -19, -127, -12, -10, -26, 33, -10,
    -56, 29, 30, 28, -47, -33, 53, -30, -75, 13, 2, -40, 59, -54, -5, 31, -26, 30, 56, -26, -32, -30, -4, 52,
    -45, -81, -5, -27, 1, 14, -7, -25, -15, -27, -33, 33, -46, 4, 43, -20, -41, 71, -55, 33, 21, 5, -3, -8,
    -60, 29, 9, 9, 55, 2, -91, 42, 24, -8, 40, 0, 34, 30, 3, 30, 45, 36, -30, -51, -24, -63, -50, -10, -75,
    -31, 3, -50, -31, 64, 25, -47, 8, -52, -10, 14, -5, -13, -13, -71, -62, -9, -5, -15, 24, 6, -35, -47, 15,
    -12, 45, -10, -49, -14, 40, 13, -22, -13, 87, 22, -27, 7, 18, -33, 6, 32, -68, 15, 76, -6, 15, -31, -4,
    -26, -61, -34, -25, -12, -58, -41, -2, 10, -16, -65, 66, -28, 3, 28, -23, -15, 21, -6, -20, -76, -1, -13,
    -8, 25, 32, 64, -8, 9, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0,
};

static const int32_t conv_2d_7_bias[18] = { /* 18 */
    14062, 11638, 2610, 18137, 13647, 5299, 14933, 4129, -5972, -10902, 15091, 13186, -3646, 23294, 7318,
    7267, 204, 11107,
};

static const int32_t conv_2d_7_multiplier[18] = { /* 18 */
    1101435004, 1775016025, 1167321250, 1507810298, 1178324536, 1286946404, 1310359645, 1971250800,
    1674871268, 1545916158, 1191268512, 1346319519, 2044486564, 1840063235, 1250894203, 2105915708,
    1394955313, 1739655024,
};

static const int8_t conv_2d_7_shift[18] = { /* 18 */
    -9, -9, -9, -9, -9, -9, -9, -9, -9, -9, -9, -9, -9, -10, -9, -10, -9, -9,
};

static const conv_layer conv_2d_7_layer = {
    7, 7, 18, /* input: height, width, channels */
    7, 7, /* convolution: height, width */
    7, 7, 18, /* output: height, width, channels */
    3, 3, 1, 1, 1, 1, 1, 1, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, 3, -128, 127, /* zero points, range of the output */
    conv_2d_7_weights, conv_2d_7_bias, conv_2d_7_multiplier, conv_2d_7_shift
};

static const pool_layer average_pool_2d_8_layer = {
    14, 14, 10, 7, 7, /* input, output */
    2, 2, 2, 2, 0, 0, /* window */
    -128, 127 /* range of the output */
};

static const int8_t conv_2d_9_weights[211] = { /* 18x1x1x10 */
    65, -67, -24, -94, 12, 38, -70, 2, 127, -65, 5, 38, 57, 4, 17, 127, 56, 17, 26, 8, 127, -30, -64, 67, -42,
    -11, -25, 38, 3, 25, 9, 127, 10, 112, -64, 12, -9, -37, -43, 18, -4, -55, -9, 127, -12, -25, -20, -62,
    -26, 107, -10, 127, 94, 52, -121, 22, -47, -80, 93, 78, 72, 16, -55, 105, 18, 12, -95, 61, -127, -83, -13,
    -86, 74, -102, 127, -49, -12, 0, -42, 10, 30, -53, 33, -34, 127, -12, -62, 95, 8, -46, 20, 10, -70, -67,
    127, 92, -48, -45, -63, 98, -41, -6, 52, -61, 127, -15, -56, -105, 89, 59, -80, 32, 32, -119, 0, 119, 57,
    52, -127, -67, 100, -17, -127, 5, 36, -22, 32, -70, -59, 77, 123, -21, 127, -67, 14, 26, -63, 16, -103,
    -1, 5, -64, -58, 34, -127, -27, 4, 70, -50, -29, -6, 127, 19, -25, -32, -30, -8, 43, 39, 49, 29, -36, -12,
    -127, -43, 105, -31, 81, 127, 6, 49, -48, -5, 10, -61, -7, -18, 12, -127, 27, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_9_bias[18] = { /* 18 */
    505, -2837, -879, -122, -743, -1416, 1921, -328, -1564, -769, -1023, 2836, 244, 950, 2336, -1969, -1586,
    2677,
};

static const int32_t conv_2d_9_multiplier[18] = { /* 18 */
    1475322911, 1131232561, 1344880192, 1273224952, 1176075644, 1105335954, 1218158247, 1097440784,
    1388968945, 1722332786, 1194719188, 2005918337, 1986693895, 1530289066, 1510537038, 1110659393,
    1155212432, 1515209598,
};

static const int8_t conv_2d_9_shift[18] = { /* 18 */
    -7, -6, -7, -7, -6, -7, -7, -8, -7, -7, -7, -7, -7, -7, -7, -6, -7, -7,
};

static const conv_layer conv_2d_9_layer = {
    7, 7, 10, /* input: height, width, channels */
    7, 7, /* convolution: height, width */
    7, 7, 18, /* output: height, width, channels */
    1, 1, 1, 1, 1, 1, 0, 0, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -28, -128, 127, /* zero points, range of the output */
    conv_2d_9_weights, conv_2d_9_bias, conv_2d_9_multiplier, conv_2d_9_shift
};

static const add_layer add_10_layer = {
    -28, 1073741824, 0, /* left: zero point, multiplier, shift */
    3, 1815951175, -1, /* right */
    1, 1761050854, -18, -128, /* sign of the right, output */
    -128, 127, /* range of the output */
    {1, 1, 1, 7, 7, 18}, {0, 0, 0, 126, 18, 1}, {0, 0, 0, 126, 18, 1} /* shape, elements to the next of each dimension */
};

static const int8_t conv_2d_11_weights[2947] = { /* 18x3x3x18 */
    -108, 13, -8, -32, -44, -47, -65, -69, -19, -56, -93, -17, 5, -7, -22, -30, -14, 29, -16, 8, -31, -41,
    -73, 31, 88, -1, -8, 16, 33, -46, -16, 14, -74, 107, 59, 1, 27, 18, -30, -27, -98, 41, 127, 22, 33, 39, 8,
    -19, -34, 16, -89, 56, 7, -23, -10, -4, 10, -47, -56, -57, -54, -10, -14, -75, 39, -27, 43, -26, -15, -44,
    -34, 22, -68, -4, -25, 9, 25, -22, -31, 48, -20, -4, -93, 72, -4, -13, 47, -61, 14, 64, -39, -11, -34, 63,
    57, 13, 4, 13, 4, -14, -29, 0, -12, -35, 10, 14, -44, -24, 15, 23, 3, -41, -47, -14, -59, 0, -47, -24, 36,
    -12, 24, -60, 9, 37, 11, -47, -25, 7, 20, -48, 47, -62, -39, -5, 7, -58, -36, -57, -27, -17, 3, 28, 9,
    -36, -5, 20, 24, -20, 106, -5, -23, -69, 1, 29, -22, 9, 40, 35, -29, -43, -21, 39, 41, -1, -57, 25, 70,
    -20, -91, 42, -1, 39, 56, 45, 87, -26, 8, -25, -5, -53, -39, 19, -54, -17, 70, 0, -33, -16, -37, -5, 15,
    5, 45, -87, -92, -3, -24, 1, 19, 87, -12, 119, -22, 24, 67, -57, -25, -49, 39, 68, -69, 9, -44, 14, 10,
    29, -25, -49, 30, 12, 51, 74, -127, 61, -34, 2, 23, -14, 21, -14, 8, 90, 54, -59, -5, -11, 8, -8, -28,
    -47, 37, -29, 9, -70, -53, 1, -39, -74, 1, -63, -31, 28, 21, 6, 33, -21, -23, -21, 14, -34, -91, 1, 5, 6,
    12, 15, 10, -48, -19, 23, -82, 8, 58, -29, -29, -25, 17, -45, -38, -9, -44, 50, -34, -35, 82, -53, -31,
    -12, -35, -6, -40, -9, -44, -68, 85, -73, -14, -26, -47, -60, 24, 2, -2, -40, -68, -1, -36, -13, 58, 77,
    6, 62, 24, -59, -60, -23, -29, -14, 3, -40, -22, 29, -13, -77, -38, -93, -55, -42, 21, 12, -46, -8, -28,
    -54, -19, -21, 6, 51, -27, 22, -40, 20, -61, -15, 3, -14, 15, -29, 36, -42, -86, -12, -114, 36, 39, 79,
    69, 16, -53, 15, -13, 5, 52, 4, 57, 30, 120, -15, -21, 19, -63, -63, -10, 14, 26, -45, -4, 27, -67, 47,
    -7, 1, 9, -50, -21, -5, -11, 37, -7, -4, 43, -57, -29, -20, 27, 60, -88, 41, -68, 18, -62, -13, -24, -47,
    -38, -106, -127, 59, -29, -36, -27, 41, -92, -18, 61, -21, 72, 1, -3, 51, -18, -2, -23, 6, -77, -27, -5,
    19, -1, 26, 33, -53, -17, -20, -13, 12, -23, -87, -4, 34, 7, -8, 29, 3, 28, -47, -9, -56, 30, -1, -36, 12,
    -82, 0, -73, 4, -40, 21, 34, -70, -37, 40, -29, -53, -71, 0, -69, -63, 53, -70, -18, -46, -68, -52, -72,
    -2, -35, 15, -27, 84, 15, 48, -71, -46, 51, -82, 78, 61, -36, 0, -68, 26, -30, 12, 16, -37, -1, -9, -106,
    -19, 50, 85, 30, -116, 18, 42, -59, -56, 40, -15, -30, -47, 8, -3, -13, -87, -13, 11, 9, 56, 32, 57, -30,
    27, 5, -3, 121, 15, 22, -102, -40, 37, -26, -44, 105, -34, 45, 0, -56, 36, 1, 13, -21, -73, 48, 47, -38,
    27, -16, 36, 3, 8, -74, 0, -49, 24, 17, 5, 4, 31, -60, 20, 43, 16, 16, -3, 8, -15, -26, -12, -54, 4, -20,
    22, -27, 15, -1, 24, -28, -26, -40, 13, -3, -13, 2, 6, -32, 49, 8, -54, 9, 50, 16, 78, -67, -69, -35, -29,
    72, -26, -67, 127, -43, 35, -1, -60, 27, 59, 22, 10, 17, 40, -25, 20, -16, 80, -34, 4, 53, 16, -13, 6, -1,
    -36, -26, 21, -17, -22, -51, -7, -56, 68, -61, -37, -106, -4, -14, 80, 4, -17, -26, 92, -34, -17, 31, 0,
    89, 39, -3, -1, -61, 2, 31, -33, -56, -32, -52, -1, 12, 20, 39, -27, 19, 80, -46, -2, 77, -35, 119, -35,
    2, 13, 37, -114, -30, -42, -24, -30, -8, 7, 11, 13, 15, -34, -81, -21, 3, -68, -8, -18, 43, -9, -1, 10,
    -33, 3, 15, -24, 26, 37, -45, 127, -76, -10, -27, 16, 15, -72, 67, -16, 41, 22, -70, 5, 24, 10, 72, 28,
    -24, 104, 68, 14, -32, -62, 55, -27, 1, 45, 27, -65, 44, 25, -32, 40, -27, 19, -45, 2, 87, 4, 58, -86, 11,
    -1, 29, -36, 5, 31, 17, -71, -30, 22, -20, -37, 48, 38, -65, -15, -11, 1, -5, -48, 11, -43, -12, 14, -54,
    -44, -22, 69, -1, -3, -17, 21, -7, -30, 4, 20, 60, -12, 29, 27, -4, -43, 60, 10, -7, 53, -41, 5, -60, -2,
    6, 39, -2, -63, 26, -2, -87, 3, -62, 35, 40, 25, -30, -7, -23, -59, -29, -19, 4, -62, 55, -66, 10, -18,
    60, 1, 30, 10, -14, 20, 11, -8, 21, -59, -38, -17, 40, -60, -13, -56, -67, -52, 29, 49, 38, -21, 52, 28,
    -48, -88, -40, -5, -43, -67, 43, -14, -32, -36, -127, -1, -41, 7, 9, 41, 36, -14, -48, -61, -57, 92, -21,
    -33, 5, 2, 56, -79, -59, -2, 90, -14, 9, -47, -46, -27, -44, 21, 2, 57, 7, 92, -41, -29, 4, -42, -25, 4,
    40, -14, 40, 75, 64, 28, -106, 117, -47, -8, -30, 58, -2, -60, -1, 42, 11, 119, -16, -24, -52, 11, 44,
    -36, 30, 10, -1, 66, -20, -39, -51, -16, -19, -45, 33, 27, 16, 17, -20, -71, 0, -49, -47, -22, 15, 32,
    -72, -23, -44, -4, 46, -64, 24, -1, -29, -9, -105, 5, -111, 5, -9, 60, 117, -16, -4, 93, -18, -62, -51, 6,
    61, 14, 21, -12, -15, -40, -39, -9, 24, -32, 50, 45, 0, 55, -4, 11, -2, -30, -31, 20, -1, 8, -16, -35, -4,
    -21, -67, -10, -5, 15, -6, 64, -15, -7, 34, -38, -15, -34, -20, -8, -6, -14, -82, -25, 11, 82, 53, -76,
    -11, 65, 3, 10, 40, 127, 75, 56, 13, -59, -20, -44, 25, -54, 36, 47, 4, -20, 16, -34, -20, 12, 32, -20,
    -12, -32, 23, 72, 30, -18, -18, 27, -37, 43, 27, 32, -45, 40, 38, -27, 9, 20, 18, 10, -4, 27, -19, -11,
    26, -23, 12, 28, 9, 2, 19, -18, 11, 25, 43, 52, -35, 52, 6, -28, -4, -23, -16, 7, 6, -32, -5, 54, 7, 14,
    -8, -32, -17, 40, 48, -3, 71, 32, 12, -16, -35, -7, 40, 11, 64, -50, -9, 29, 13, -8, 8, 32, -3, 47, 61,
    47, 21, -13, -9, 5, 18, 14, 10, 40, -3, -32, 1, 46, 10, -23, -40, 29, 24, 1, 22, -6, -4, 0, -22, -1, 21,
    28, 10, 42, -25, -12, -33, -59, -41, 16, 10, 64, 64, -42, -6, 47, -68, 44, -25, 35, -21, -35, -56, -2, -3,
    -22, -7, 27, -7, 16, 46, -22, 80, -30, -10, 45, -32, 4, -118, -15, -53, 48, -26, -4, -28, 35, -31, 35, 5,
    16, 31, 44, -40, 17, -28, -8, -23, -13, -55, -70, -17, 68, -33, 26, 67, 55, 1, -72, -127, 53, -69, 33, 34,
    3, -9, 14, -67, 44, 15, 93, -7, 22, 49, -37, -83, -12, -26, 8, -46, 15, -9, -5, -23, 33, 11, 55, -34, 6,
    -32, 58, -48, -71, -85, 10, -66, 10, -12, 33, -37, -10, 24, 68, -56, -35, 9, 17, 16, 44, 35, -12, -15, -7,
    -46, 22, -74, -4, -12, 17, -38, 2, -83, 31, -34, -26, 14, 38, 5, -17, -34, -8, -75, 27, -36, -22, 28, 23,
    -6, -33, -52, 22, -93, -27, -5, 0, -48, 78, -27, 23, -32, 49, 1, -41, 12, -15, -20, 56, -78, 19, -54, 19,
    -5, -37, -22, -40, -34, 44, -127, 51, 1, -6, 36, 0, 8, 16, -56, 6, -68, 2, 12, -55, 24, 0, -9, 10, -124,
    52, 8, -52, -13, 11, 15, -24, -35, 6, -4, 80, 59, 0, 27, -31, -48, 8, -50, -10, -14, -48, -9, -5, -34, 39,
    -19, -68, 16, -22, -31, -12, 24, -55, -27, -10, -52, 0, 21, 17, -27, 28, -23, -6, -10, 12, -50, 12, 4, 8,
    -8, -64, -6, -31, -40, 2, 11, -72, -62, -4, -56, -53, -72, 6, -29, -53, -44, 25, -45, 34, -9, 10, -44, 67,
    -60, -38, 78, -67, -49, 52, 16, -49, 0, 8, 11, -27, -31, 0, 12, 16, -2, -4, 76, 26, 4, 1, 8, -5, 33, -33,
    -61, -23, -70, -41, -42, -17, 2, -21, 39, -37, -1, -11, -80, -28, 18, -23, 4, 11, 32, 12, -50, -27, -13,
    -36, 19, -38, -14, -9, 1, 43, 0, -49, 40, 17, -9, 17, 31, 16, -42, -17, 33, -15, -30, 28, -11, -71, 22,
    -53, 41, 43, 26, 63, -29, 48, -25, -34, -51, 19, 10, 17, 31, -47, 44, 57, -15, -3, -39, -13, -14, -6, -25,
    5, 15, -62, -16, -46, 45, -27, 59, -16, -10, -24, -22, -40, 10, 35, -1, 13, -30, -44, -28, 34, 81, -20,
    -5, 31, -44, 110, 10, -55, 127, -24, 28, 14, 38, 101, 11, -26, -32, 3, -7, 32, -12, -20, 27, -9, 66, 47,
    5, -8, -5, -19, 3, 24, -24, 29, -88, -12, -24, 1, -23, 76, -44, -9, 32, 52, -37, -7, -28, 96, 48, -45,
    -31, -19, -42, 40, 24, -45, 24, -42, 5, 26, -13, -28, 10, -14, 46, -1, 18, 22, 38, -4, -59, 18, -35, 49,
    -31, 28, 9, -81, 41, 17, -31, 28, 6, -56, 7, 21, 13, -1, -45, -64, -35, 11, -16, 37, -6, 13, -9, -11, -7,
    -66, 76, 32, 40, 5, -33, 32, -21, 38, 16, -27, -2, -7, -8, 68, -20, -7, -2, -46, -69, 25, -40, 6, 12, -30,
    -66, 1, 9, -73, -49, 26, 13, 20, 63, -22, 6, -57, -29, -51, 2, -27, -28, -58, 9, -74, 58, -47, -3, -30,
    -36, -18, 39, -8, 78, -18, 10, -10, 8, 56, -14, -10, -38, -19, 50, -87, 11, -4, -16, 40, -15, 42, 39, -55,
    31, -23, -32, -5, 25, 19, -64, -33, -30, -29, -53, 8, -33, 42, 48, -37, -7, -28, -5, -46, 19, -6, -11,
    -65, -17, -11, 33, -3, -41, 8, -37, -4, 9, -69, 97, 1, 8, 127, 19, -1, 18, -26, -8, -7, 39, -22, -2, -36,
    -14, -26, -19, 13, -12, -73, 97, 1, -8, -7, -15, 49, -58, -20, -38, -19, -33, -41, 0, -33, -37, 23, -27,
    -80, 33, -32, 16, -6, -25, 27, 24, 68, -19, 4, 24, -24, -32, -56, -30, 33, -33, -29, 104, -11, 15, -25, 5,
    3, 19, -2, 13, 89, -16, -65, -25, 71, -39, -13, -1, 25, -120, 65, 44, -61, -5, -29, 19, 47, 61, 29, 46,
    -63, -25, 7, -34, 9, -41, -45, -29, -46, -19, -22, 26, -18, -1, -55, -50, -127, 53, 80, 29, -18, 97, 66,
    -20, -5, -13, -102, -21, 36, -27, -14, 51, -10, 15, 74, -71, -9, -51, 103, 1, 23, 59, 24, 55, 6, -21, -26,
    -29, 31, 55, -57, -69, -45, -1, 33, -33, 23, -1, 75, 35, 27, 51, -54, -51, 54, -70, 32, -14, 5, 2, -15,
    -39, -6, -42, -11, 35, 5, 24, -43, 8, -26, -66, -13, -55, -4, 46, -47, -82, 45, 22, 21, -8, -19, 3, -15,
    -43, 8, 42, 89, -54, 115, 34, -29, 39, -45, -81, -10, -28, -71, -37, -8, -24, 0, -26, -14, 64, 19, -10,
    44, -94, -17, -32, 107, -7, 28, 19, -105, -47, -19, -50, -59, 20, -10, -46, 34, -16, 1, -63, -8, 79, 44,
    -5, -41, 127, -35, -21, 11, -62, -26, -15, -13, -22, 34, -16, -35, 8, -21, 19, 16, -60, -51, -8, 0, 6,
    -41, -7, 5, -1, -36, -5, -100, -26, 94, 53, -23, -52, 20, -67, 21, -15, -18, -53, -64, -15, -42, 12, -79,
    68, 5, 18, -109, 25, -30, -11, -39, 25, 64, -56, -16, -68, -36, -45, -49, 15, -64, -66, 45, 16, -51, -80,
    -37, -15, -77, -13, 3, -20, 2, -6, -3, -35, 15, 16, 18, -43, -20, -20, 51, 5, -7, -15, -10, -60, 28, -21,
    -35, -42, 32, 30, -13, -7, -47, -43, -18, -32, -25, -12, -16, 31, -16, -77, 60, 45, 23, -25, -10, -49, 36,
    -16, -51, -43, -13, -39, 8, -119, -12, 8, 0, -4, 55, 100, -55, -8, 9, -96, -15, -25, 19, -12, 65, 0, 108,
    -35, -21, 16, 66, -1, 30, 14, -7, -26, 41, 23, 8, 32, 41, -76, 44, 3, -7, -7, 127, -56, -40, -61, 90, -46,
    36, -29, 55, 58, 38, -65, -33, 36, 86, 19, 16, -18, 70, -35, -14, -14, 22, -44, 9, -18, -32, 25, 78, -35,
    32, -61, -7, 16, -29, -30, 8, 15, 108, 5, 12, -12, -77, -47, -20, -31, 13, -3, -5, -18, 23, 27, -36, -20,
    6, 6, 50, 62, -6, 28, 46, -76, 70, -6, -37, -36, 35, 21, 9, -22, 86, -34, -57, -10, 59, 35, -14, 26, -4,
    23, -7, -65, 51, 0, -35, -23, -31, -5, 3, 37, -48, -24, -125, -43, -28, -40, 51, 46, -3, -12, 22, -16,
    -73, -49, 15, 7, 39, 0, 6, -31, -67, -8, -23, -23, 24, 18, 37, -12, 4, -18, 73, 15, -1, -36, -21, 42, -20,
    4, -6, 30, -23, -28, 0, -3, -1, 7, -42, 36, -15, 23, 1, 1, 41, -6, 38, -12, -67, -1, 15, -94, 49, -8, -15,
    -25, 8, 6, -28, 82, -39, 4, 76, 35, -9, 26, -23, -108, -68, 17, -51, 19, -74, -30, -24, -68, -105, 22,
    -21, -88, -93, -7, -18, -30, -9, -127, 47, 42, -22, 120, -23, 18, 54, -69, -23, -18, 66, 52, -78, 27, 11,
    -11, 38, -27, 61, -42, 28, 53, -42, 97, 1, -92, 20, -16, -14, -71, -39, -66, -35, -96, 77, 70, -22, -74,
    32, -9, 36, -13, -57, 6, 11, 13, -55, -50, 64, -8, -41, -64, -2, -21, 47, -15, -118, 21, -84, -34, -31, 6,
    65, -18, -22, -11, -5, 5, -42, 39, -27, 8, 55, 29, -9, 4, 22, -68, 4, 40, -42, -10, -47, 21, 23, -120,
    -23, 53, 71, 71, -99, 0, 59, -24, 4, -84, -37, -6, 31, 2, -34, 6, 102, -115, 29, -68, 3, 12, 10, 2, -41,
    -42, -32, -3, -15, -53, 3, -66, -17, -44, 30, -28, 12, -86, -16, 14, 22, -10, -36, -43, -48, -67, 86, -54,
    15, -1, 27, -54, -37, -9, -41, -34, 3, 101, 10, 19, -84, 35, -40, -20, -57, -18, 36, -47, -55, -79, -53,
    72, 74, -21, -80, -29, 1, 45, -9, -9, 26, 44, 62, -72, -37, -62, -33, 60, -35, -62, 33, 40, 61, 64, -26,
    30, -12, 25, 89, 31, 35, 46, 25, -54, 38, 21, 53, -52, -44, -19, 62, 83, 97, -70, -2, 53, -20, -16, -84,
    -10, 48, -40, 71, -22, 97, 30, 18, 25, -94, -127, -52, 6, 31, -46, -2, 23, -87, 10, -21, -13, -36, 28,
    -56, -31, -24, -17, 38, 74, -14, 1, -16, -63, 19, 9, -24, -17, -37, -53, 29, 4, -38, -39, -11, 7, -42, 11,
    38, -47, -54, 24, -20, -27, -80, -63, -6, 99, 0, -11, 37, 12, -30, 16, -33, -1, -25, -15, -78, -62, 34,
    18, -17, 45, -79, 56, -34, -8, -124, -16, -17, -45, 14, 69, -31, 51, -51, -6, -24, 11, -47, -46, -56, -57,
    21, -30, -72, 42, -29, -34, 42, 25, 19, -32, -11, -11, 19, 36, -16, 7, -62, -95, -34, -106, -50, 40, -5,
    -6, -18, -32, -52, -23, -49, -40, 36, 72, 46, 25, -56, 89, -109, 0, -31, -40, -44, -4, 56, 4, -56, 31, 7,
    -44, -74, -61, 25, 20, 41, 95, -39, 52, 20, 34, -14, -28, 15, -6, -77, -18, -3, 2, -35, 27, -58, 23, -71,
    -14, -4, -13, -55, 42, 55, -30, -1, -33, 2, -21, -3, -1, -28, 82, -26, 6, 4, -1, 76, 110, -52, -47, 44,
    52, 56, 63, -9, 45, -119, -73, 46, -31, -40, 56, 14, 17, -29, 50, -17, 1, -8, 8, -28, -55, 4, -7, -22, 10,
    -90, -15, 68, 3, 12, -22, -7, 5, -20, 47, 61, 43, -26, 18, 55, -5, 43, 29, 42, -58, 40, -36, 10, 46, 49,
    127, 22, -51, 2, -13, 5, 111, 16, -4, -35, -29, 93, -49, -58, -17, -19, 58, 42, 6, 28, -71, -77, 0, 4, 22,
    -9, -47, 127, 47, 29, -22, 121, -54, 49, 16, 26, 5, -18, 8, 13, -31, -54, -40, 68, 32, -29, -3, 12, -85,
    2, -33, -35, -41, 10, -7, 13, 5, -21, 58, 43, -16, -22, 111, 10, 77, -38, -2, 2, -4, 67, 36, -14, 37, -12,
    -5, -39, 71, 19, 61, -3, 31, 15, 44, 4, -63, 14, 36, 90, 58, 11, 28, 12, 11, 27, 24, 24, 34, 84, 21, -53,
    8, -7, -20, -56, 5, -38, -21, -24, 3, 23, -7, 13, 8, 70, 19, -40, 34, -35, -71, -30, -19, -15, 12, 7, 97,
    -9, 68, -44, -39, -39, 54, 58, 4, 28, -21, -39, 45, -5, -77, -10, 10, 91, 28, 55, -41, -76, -17, 28, -3,
    12, 36, 53, -73, -58, -23, 33, -7, -20, -32, -12, -66, 50, 15, 5, -70, 20, 1, 122, 9, 2, 9, -8, -61, 74,
    6, 9, 27, -34, 50, 71, 38, -76, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_11_bias[18] = { /* 18 */
    11711, 6753, 20808, -2620, -4877, -8354, -17364, 2384, 22754, -557, 10880, -885, 7572, 1100, 12983, 4632,
    -10797, -23690,
};

static const int32_t conv_2d_11_multiplier[18] = { /* 18 */
    1163601387, 1956190673, 1674921493, 1905126214, 1988744291, 2083945610, 1137936854, 1115092024,
    1980420314, 1531655238, 1894055752, 1685452490, 1123141667, 2008763373, 1571523571, 1955523046,
    1585162011, 1903907424,
};

static const int8_t conv_2d_11_shift[18] = { /* 18 */
    -7, -8, -8, -8, -8, -8, -7, -7, -8, -8, -8, -8, -7, -8, -8, -8, -8, -8,
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
    93, 70, -37, -14, 30, 6, -82, 90, -47, -30, -6, -19, -74, 86, -12, -22, 11, 64, -22, 61, -21, -12, -39,
    19, -46, 35, -71, 6, -28, -7, -53, -39, 10, 127, -29, 57, 7, -41, -24, -37, 17, 111, 24, 82, -25, -32, 8,
    12, -48, -58, 0, 79, 1, -100, -27, 22, -92, -1, 20, 50, -116, 36, 12, 8, 27, 60, 6, 21, 4, -18, 24, 118,
    -17, 77, 31, -48, -26, 50, 29, -43, -13, -3, 77, 6, 4, -28, -13, 66, -11, 40, -30, -69, 5, 6, -5, 45, 37,
    -51, 36, -37, -29, -75, -35, 2, -54, 52, 19, -73, -46, 2, -81, -55, -71, -28, -30, 35, -62, -7, -37, 86,
    56, 19, -21, -20, 41, 34, 17, 12, 20, -99, 16, -60, 30, -79, -14, -27, 20, 27, 82, -18, -43, 6, -52, 42,
    7, -59, -15, -21, 46, 1, 29, -47, 18, -4, -36, -2, -65, -1, 40, 33, -48, -59, 43, -43, 26, -20, 17, -17,
    -20, -50, 73, -9, -17, -37, -58, -38, -39, 22, -41, 67, 26, -17, -40, 62, -75, -22, -108, -46, 19, -56,
    32, 31, 77, -40, 30, -13, -99, 10, -35, -77, 15, 15, -43, 32, -55, -49, -7, -26, 10, -20, 48, -61, -1, 0,
    -30, -41, -19, 22, 0, -36, -10, -64, -67, -127, 10, -18, -58, -3, -16, -42, 13, 42, -1, 0, 12, -37, -59,
    5, -35, -60, -75, -98, 3, -72, -50, 11, -14, 67, 18, 16, -38, 7, -52, -89, -3, -40, -18, 29, -34, -40,
    -56, -62, -8, 37, 7, 23, -58, -62, -67, -45, -13, 42, -20, 33, -29, -76, -67, -13, -66, -6, -32, 37, 45,
    -35, -37, 40, 20, -9, -5, -72, -53, -54, -8, -65, -26, -47, -49, -2, -51, 93, -5, 24, -24, -31, 23, 17,
    -42, -54, 21, 4, 19, -12, 51, -52, -53, 0, 7, 35, -42, -5, -83, 7, -33, 31, 69, -82, -33, -40, -36, -13,
    -83, -6, 33, 27, 18, -11, -45, 5, -25, -45, -100, -3, 127, -18, -68, 12, 37, -47, 18, 0, 39, 22, 4, -20,
    -23, 82, -35, -55, -57, 16, 63, 6, -64, -2, -20, -14, -11, -18, -76, -25, -23, 7, -8, -26, 1, -26, 1, -8,
    -11, -22, 11, -39, -17, 27, -21, 14, -48, -55, -54, 4, -16, -30, 34, 12, 81, -28, 47, -34, -18, -19, -45,
    -11, -51, -12, 53, 29, 17, -22, -3, -26, 23, -11, 78, -23, 85, -45, -10, 41, 94, -11, -29, 9, 46, 40, 13,
    -43, -18, 102, -50, 6, -14, -13, 42, -4, -4, -12, 51, 9, -2, -22, -19, -4, 47, -35, -28, 42, -33, 35, 47,
    -34, 37, 35, -19, 18, -6, -9, -8, -41, -22, -37, 45, 41, -30, -3, -16, -51, 110, -13, -20, 21, -79, 28,
    -48, -29, -15, -56, 25, -32, -2, -2, 30, 0, 4, -21, 26, -24, 37, -95, -30, -25, -26, 33, -104, -51, -32,
    -5, 94, -44, -51, -41, -18, -31, 59, -110, 11, -45, 50, -5, 31, -10, -52, 30, 21, -2, 55, -14, 5, -35, 61,
    2, -18, -18, -34, -75, 2, 45, -100, -13, -30, 97, 62, -21, -58, 32, -50, -8, -16, -8, -62, 16, 2, 7, -50,
    101, -33, -33, -18, 15, -2, -32, 78, -92, -49, -4, -30, -30, 58, -127, -29, 13, 64, 55, 29, -48, -55, 8,
    -6, 31, -12, -36, -37, 25, 12, -61, -47, -63, -12, 26, 26, 28, 60, -44, -17, -1, 48, -4, -4, -50, -42, -1,
    5, -7, -59, -35, 9, 40, -47, 50, -4, 12, -19, 21, 30, -22, -16, 29, -17, 16, 4, -7, 2, -68, 46, 1, -19,
    -11, -8, -20, -19, -15, -5, 37, -57, 31, -11, 29, 25, -45, -41, 28, -1, 26, 14, -48, 36, -43, -28, -89,
    -43, -1, 17, 2, -46, 24, -30, 14, 52, -7, -35, 16, 12, -6, 4, 54, -1, 82, -50, -39, -103, 40, 81, 8, 23,
    -8, 47, 42, 53, -64, -2, -24, 20, 103, -64, -30, -9, -19, -47, -67, 79, 23, 58, -2, -18, 12, 26, -5, 49,
    57, -19, -27, 4, 8, -60, 15, 3, -41, 47, 44, 3, 15, -35, 50, -1, -16, 6, 3, -34, 71, 46, 29, -20, -127,
    -99, -29, 109, -36, -31, -43, -7, 16, 47, -47, 24, 10, -27, 22, -18, -32, 15, -104, -82, -45, 4, -6, 10,
    -10, -23, -1, 34, -11, 52, 27, -28, -109, -9, 38, -12, -41, -48, 4, -5, 32, -26, -37, -19, 35, -36, -26,
    -32, 65, -29, 14, -25, 1, 15, 6, -44, -34, -52, 101, -1, -58, -79, -78, -28, -37, 22, 21, -27, -25, 22,
    -9, 2, -41, -3, 3, -45, 41, -21, -87, -28, -13, 20, 28, 18, 3, -56, -112, 21, -11, 12, -22, -39, 68, -8,
    51, -54, -114, 3, 0, 13, -6, -83, -19, -37, -11, -76, -24, 45, 41, -101, -44, -58, 19, 61, 29, 16, -32,
    -37, -18, -58, -25, -11, -77, -30, -85, 18, 10, 14, -18, 6, -7, -18, -46, 15, -46, 11, 25, -16, -65, -24,
    -54, 34, -87, 16, 32, 80, -73, -19, -100, -46, 30, -33, -11, -14, -43, -65, 2, 74, -113, -22, -36, -30, 4,
    -40, -70, -78, 37, 86, 18, -27, 15, -24, 59, -69, 51, -73, -8, -16, -53, -63, 4, -59, -44, 26, 33, 50,
    -20, -56, -52, -8, 44, -75, 0, -51, -53, -36, -38, -18, -15, -25, -38, 36, -74, -12, -107, -64, 32, -55,
    -38, -2, 21, 2, -51, -44, 4, -49, -61, 16, -63, -70, 11, 33, 25, -34, 67, -38, 37, -53, 55, 15, -48, 0,
    -43, -57, 14, 1, 41, -30, 49, 127, -11, -46, -8, -26, 21, 29, -38, -7, 4, -30, -21, -61, -44, -8, 63, -20,
    -75, 32, 33, -1, 28, -21, -63, 1, -44, -70, 18, -46, -19, -28, -11, 1, 0, 5, -39, -1, 15, 29, -82, -41,
    28, -82, -37, 27, -67, -48, 52, -8, 75, 14, -10, -66, 37, -57, -12, 70, -30, 4, 1, -46, -27, 9, -47, -36,
    50, -7, 41, 13, -70, -42, 20, -49, -24, 40, -90, 37, -46, 64, 4, -65, -14, 19, -56, 12, -76, -3, 38, 28,
    -27, 57, 22, -81, -91, 10, 30, -22, 39, 3, -18, -37, -12, -18, 23, -17, 42, -38, 5, -29, -43, -6, 3, -54,
    75, -63, 19, -16, -21, -47, -11, 48, -17, -40, 12, 4, 76, 15, -6, 75, -90, -21, -63, 97, -90, 127, 47, 31,
    -20, 24, -75, -13, -59, -76, 51, -16, -37, -65, -28, 29, 11, 58, 49, 38, 39, -37, -65, 9, -58, -31, 2,
    -72, -13, 33, 23, -49, -21, -6, -1, -51, 64, 40, -34, -70, -64, 8, -79, -23, 38, -81, 58, -24, -29, 17,
    -13, 16, 2, 72, -10, -66, 18, -5, 0, 2, -97, -6, 9, 19, 19, -27, -69, 15, -38, -47, -74, -66, -1, 44, -49,
    -52, 29, -68, -8, 93, -26, 23, -24, 9, 36, 46, -56, 5, -47, -16, -55, -23, -2, -41, -39, -56, -4, -52,
    -84, 8, -39, -28, 0, 94, -95, -51, 39, 12, -30, -1, -70, -38, -61, 81, -7, -40, -19, 13, 44, -28, -70, 35,
    28, -27, -10, -63, -20, 32, 6, -29, -36, -47, 4, 17, 10, 114, 51, 3, 11, -42, -32, 12, 50, -52, 31, 125,
    35, -43, -21, -111, 21, 26, -47, 13, -62, -38, -14, -3, -3, 8, 55, -49, -18, 33, -127, 36, -71, 44, 10,
    -97, 86, -47, -15, -15, -29, 21, 4, 56, -8, -14, -13, -71, 83, 25, 11, -44, -22, -82, 122, 85, -40, -56,
    -82, 11, -71, 59, 84, -60, -33, 16, 36, 1, -37, -42, 54, 113, 2, 110, -16, -76, 2, -41, 47, -7, 37, -41,
    -49, -42, 15, -22, -22, -13, 6, 19, -21, 45, -34, 12, -52, 108, -47, -44, 26, -28, -33, 27, -5, -32, -28,
    -23, 0, -6, -18, 28, 46, -22, -22, 13, -44, -21, 8, -19, 35, 127, -15, 17, -87, -51, 74, -10, -21, -60,
    24, -17, -21, 61, 13, -21, -65, -2, -38, -22, -47, 8, 30, -12, -43, -7, -67, -8, -64, -22, -56, 65, -1,
    -7, -14, 33, -13, -1, -3, -35, 4, 24, 23, -58, 56, 35, 19, 35, -63, 2, 1, -45, -6, 23, -42, 56, 54, 6,
    -14, 20, 75, -21, -59, 27, 34, 41, 36, 26, 1, -49, -27, -110, -12, 5, -8, -15, -6, -40, -53, 11, -7, 5,
    -58, 24, 1, 24, 8, 2, 15, 15, 42, -14, 8, 48, 7, 42, 23, -25, 9, -17, -11, 76, -38, 0, 6, 14, 13, -6, -6,
    -31, 46, 6, 56, 11, 1, -34, -39, -15, -41, 21, 20, 17, -67, 70, -36, 19, -23, -57, 51, 46, 6, -71, -25,
    -39, 15, 35, -14, 46, 17, -67, 37, -21, -4, -40, 59, 0, 32, 48, 10, -27, 12, -60, 14, 38, 39, 41, -26, -4,
    30, -56, 112, 37, -6, -42, -52, 75, 58, 62, -55, 58, 2, -3, -38, -3, -15, -40, -70, 11, -13, -49, -127,
    -25, -3, 116, -1, 7, -32, -19, 12, 21, 6, -17, 28, -43, 36, 98, -6, -74, -47, -45, 15, 64, 29, -28, 68,
    14, 1, -37, 54, 42, -13, 4, 36, -23, -17, 34, 20, -72, -36, 46, 57, 89, -5, 13, -22, -64, 62, 63, -31,
    -41, -47, 51, 41, -57, -80, -41, 22, 110, 43, 17, -12, 79, -11, 6, 35, -40, -15, -22, -15, 40, 21, -72,
    -16, -30, 33, 23, -20, 10, 40, 28, 9, 20, 22, -28, -4, -37, 61, 22, 14, -21, -18, -40, -43, -16, 0, 72,
    54, -17, -60, 2, -30, 58, 28, -33, -14, 28, 29, 25, 31, 18, 127, 116, -36, 47, -12, -64, -68, 10, 59, -62,
    21, -8, -26, -31, 55, 27, 33, -28, -41, 22, -45, 31, -32, -14, -40, -69, -1, -4, -59, -55, -13, -31, 44,
    45, 59, -49, -44, 7, -85, 18, -44, -24, 110, 56, -3, -18, -61, -26, 34, -32, 2, 7, 26, -1, 99, 92, 36,
    -18, -81, -14, -79, 12, 39, -31, -6, -53, -30, -5, 44, 29, -13, -40, 13, 3, -45, -40, -78, -67, -23, -46,
    31, -11, -1, -67, -20, 4, 4, 73, 35, -32, 3, 31, -96, 10, -82, -31, 46, -47, 10, 3, -24, -57, 89, -73, -5,
    52, 44, -12, -13, 94, 56, 15, -13, 68, 42, 104, 14, -2, -74, -38, -19, -17, -22, 43, -8, 43, 54, 32, 21,
    -37, 4, -2, -33, 51, -7, 24, -26, -42, -22, 28, 32, 123, 17, 13, -22, 60, 38, 5, 31, 21, -35, -6, -44, 5,
    34, -59, 65, 52, 22, -50, -31, -28, -2, -32, -26, -33, -49, -12, -15, 35, -3, -33, -30, -10, -26, 10, 17,
    -29, -38, 33, 12, -35, 28, -89, -20, 85, 12, -21, -23, 28, -42, -27, -28, -82, 53, -81, -25, 19, -20, -9,
    -119, -70, -36, 22, 15, 72, -16, -20, 62, 20, 2, -20, 34, -31, -1, 36, 14, -35, -127, 24, 28, -38, -18, 4,
    -28, 9, -17, 19, -52, 68, 26, -23, 1, -49, -21, -13, 41, 73, 45, -29, -33, -46, 0, 45, -92, 9, -31, 26,
    -62, -34, -7, -14, -1, 23, -102, -64, -23, 55, -11, -1, 13, -6, 17, -89, -56, -86, 5, -43, 9, -15, -27,
    -6, 13, -91, 4, -15, 56, 4, -12, 20, -25, 8, -5, -69, -9, 0, -18, 10, -54, -13, 45, 22, 66, -87, 41, -86,
    -17, 22, 34, 16, -5, 12, -22, 17, -88, 36, -42, 49, -1, -51, 15, -17, -32, -97, 18, -11, 50, 47, -59, 78,
    -19, 20, -86, 16, 50, -108, 17, -41, 10, -104, -11, -32, -11, -7, -16, 4, -43, 51, -43, -36, -46, -20, 82,
    -127, 22, -33, 23, -24, 23, 42, -11, 25, 7, -3, 38, 22, -51, -50, 42, -2, -87, -7, -12, 25, 35, -11, -45,
    -42, 96, 88, -10, 34, -21, 3, -7, 22, 11, 31, -38, 76, 8, -37, -50, -49, -28, -1, -12, -1, -14, 33, -59,
    -1, -32, -47, -36, -4, 51, 2, 24, -25, -32, 30, 42, 47, -46, 10, -1, 16, 34, -12, -96, -40, -2, -20, -74,
    -92, 11, 43, 44, -35, 43, -39, 34, 26, -20, 31, 32, 6, 80, 44, 11, 22, 5, 77, 6, -5, 23, -31, -46, -48,
    33, -12, 7, 54, -57, -24, -5, -39, 54, 48, 5, 52, 5, -21, -21, 15, -47, 51, -13, 0, 16, 16, 32, 16, -20,
    15, -2, -10, 6, 37, 32, 13, -59, -77, 29, 19, -29, 6, -59, 1, 32, -64, -19, -78, -31, -25, -23, -46, -47,
    -8, -27, 33, -59, -5, -23, -55, 21, 22, -30, -18, 32, -42, -67, 23, 11, -36, -27, -29, 7, -10, -21, 12, 8,
    -25, 6, 62, -93, 1, 3, -47, 13, -6, -42, 8, -3, -23, 57, -19, -81, -15, -12, -49, -12, 48, -62, -10, -44,
    -28, 26, -44, -57, -20, 3, 9, -37, -65, -29, 25, -67, 32, -16, 13, -37, -14, -17, 25, 19, -5, 0, -25, 66,
    -31, 5, -127, -27, -26, 47, 26, -54, 17, -74, -4, -24, -48, -3, 19, -37, -24, -4, -14, -17, -73, -60, -22,
    39, 5, -20, -6, -49, -22, 17, -3, 6, -8, -5, -31, 7, -10, 21, 23, -30, -13, 58, 19, -24, 23, 10, 45, -43,
    13, 6, -1, -68, -10, -4, -58, 13, -26, -12, -88, 12, -3, -48, -18, -27, 72, -53, -23, 4, -14, -52, -33,
    -84, -58, -15, 0, -10, -59, 59, -39, 0, -18, -21, 42, 74, 54, 9, -12, -6, -48, 15, 51, -46, 49, 59, -102,
    7, -2, 16, -91, 14, 7, -7, 48, -78, -71, -72, -12, 65, -2, -2, 5, -21, -23, -8, 44, -18, -22, 2, 40, 8,
    43, -32, -50, 4, -39, 101, -39, 9, -16, -17, -66, -1, 10, 51, 35, -101, 14, 21, -22, 21, -18, -46, -15,
    -12, 42, 59, 34, -11, 17, 1, -20, 52, -30, 18, 24, -2, 42, -17, -52, -72, 19, 64, 50, -2, -8, -57, 64, 12,
    -34, -36, -23, -9, 12, 14, 53, -7, -57, -7, 13, 17, -2, -36, -15, -83, 33, -1, -1, 61, 14, -55, -55, -31,
    -14, 0, -54, -80, 20, -19, -42, -16, -90, -14, 9, -98, 0, 4, -1, 2, -2, -24, -2, -49, -71, -101, 11, 28,
    6, -45, -127, -2, 48, -62, -62, -19, -13, 20, 36, 17, 28, -44, 47, -26, -2, -21, -41, -72, -62, 63, 91,
    -50, 1, 16, -49, 40, 57, -53, 16, -7, -36, 28, -63, -12, -33, 4, 40, -12, -57, 50, 24, -50, 21, -44, -49,
    -43, -53, 46, -51, 5, -53, 66, -31, 45, 58, -25, -39, 75, -11, -41, 62, -92, -50, -5, 7, -42, -5, 25,
    -119, 60, -22, -31, 16, -7, -65, 13, -50, -62, -11, -89, 68, 79, 18, -32, -20, -9, -45, -27, -58, -37, 39,
    -39, 39, 66, 26, -38, 18, 30, -6, 124, -73, 15, 1, -89, 26, 85, -78, -17, 36, 58, 48, 49, 10, 20, 10, 51,
    13, 68, -39, -38, -2, -15, 36, 45, -78, 53, 47, -9, -27, -6, 23, 41, -5, 28, 29, 4, 58, 10, -94, -77, -39,
    -41, 73, -82, 10, 18, 27, -27, -14, -33, -68, 2, 16, 12, 41, -38, -76, -56, -26, 39, 65, -117, -64, 45,
    12, -20, -42, 3, -100, 35, -31, 0, 75, 3, -46, -127, 11, 9, 90, -21, -24, -92, -24, 22, 25, -19, -62, -63,
    -12, -5, -5, 63, 91, 21, 20, -12, 66, 10, -25, 10, 29, 11, -37, -16, -74, 53, -58, 43, -52, 54, -43, -29,
    75, 9, 1, 4, -39, 45, 8, 1, -23, -54, -119, 56, -6, -25, -59, -44, -40, -49, 29, -65, -39, -6, 17, 32, 36,
    -6, 53, -30, -65, -10, -80, -49, 79, 23, 85, 47, 58, 3, 74, -54, -49, -48, -20, -29, -29, 57, -50, 15,
    -43, -54, -32, 18, -58, -21, 27, 15, 39, -10, -52, -20, -25, -29, -14, 36, -31, 24, 28, 41, -42, -85,
    -103, -43, 58, 16, 41, -48, -26, 8, 45, -31, -21, -40, 7, 8, -24, 12, 54, -20, 127, 0, -23, 26, -18, -8,
    24, -53, -59, 18, -28, 75, -3, 25, 42, -28, -9, 1, -10, -7, -57, -30, -29, 75, 7, -23, -46, 19, -18, 17,
    30, 18, 37, -2, 61, 15, -51, 25, -39, -33, 18, -24, 11, -2, 7, -75, -10, -14, 51, 57, 103, -43, 11, -115,
    -20, 49, -56, -87, 119, -47, 82, -31, 4, -36, -102, -38, 18, -28, 2, 25, -7, -49, -45, -12, -51, -78, -20,
    -32, 75, -1, -43, -58, -52, 1, 24, -55, -31, 47, -69, -74, -50, -32, -68, -19, 9, -39, 80, -16, 18, -30,
    -64, 28, 39, 29, 70, 27, 15, -35, -18, 0, -64, -10, -5, -96, -8, -53, 20, -109, 59, 1, 38, -58, 41, 21,
    33, -47, 1, 7, -118, -29, 12, -99, -67, 0, -15, -93, 22, 79, -84, 52, -11, 43, -21, -28, -45, 91, 17, 3,
    47, -127, 9, 95, -39, -47, 0, 38, -6, 22, -35, 20, 57, -2, 89, 77, -25, 89, -39, -42, -28, -63, -24, -51,
    100, -14, 81, 29, -34, -11, 10, 39, 100, 84, -2, 82, 31, -42, -37, -1, -38, -76, 98, 28, -117, 69, -13,
    -41, 64, 16, -49, 24, -22, 42, 70, -111, 6, -47, -41, -18, 31, -11, -78, 19, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_12_bias[18] = { /* 18 */
    -1688, 25732, -4437, -5644, 4812, 17115, 2010, 6064, 1262, -2141, -779, 344, -11992, 16779, 13149, 4601,
    5383, 3018,
};

static const int32_t conv_2d_12_multiplier[18] = { /* 18 */
    1275454555, 1088986098, 1342809947, 1610226562, 1481381323, 2096518345, 2016796265, 1954288279,
    1184540060, 1579821784, 2107413367, 1841735994, 1185494107, 1874380678, 1675102494, 1365805374,
    2111185726, 2100648814,
};

static const int8_t conv_2d_12_shift[18] = { /* 18 */
    -9, -9, -9, -10, -10, -10, -10, -10, -9, -10, -10, -10, -9, -10, -10, -10, -10, -10,
};

static const conv_layer conv_2d_12_layer = {
    7, 7, 18, /* input: height, width, channels */
    7, 7, /* convolution: height, width */
    7, 7, 18, /* output: height, width, channels */
    3, 3, 1, 1, 1, 1, 1, 1, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -18, -128, 127, /* zero points, range of the output */
    conv_2d_12_weights, conv_2d_12_bias, conv_2d_12_multiplier, conv_2d_12_shift
};

static const add_layer add_13_layer = {
    -128, 1237949165, -1, /* left: zero point, multiplier, shift */
    -18, 1073741824, 0, /* right */
    1, 1886667313, -18, -128, /* sign of the right, output */
    -128, 127, /* range of the output */
    {1, 1, 1, 7, 7, 18}, {0, 0, 0, 126, 18, 1}, {0, 0, 0, 126, 18, 1} /* shape, elements to the next of each dimension */
};

static const int8_t conv_2d_14_weights[5215] = { /* 32x3x3x18 */
    22, 4, 7, -36, 26, 4, -35, -5, -30, 30, 14, 4, -24, -7, 15, 21, -19, -24, 31, -22, -17, 6, -19, 4, -5, 9,
    -53, -2, -34, -28, -43, -25, -25, -2, -24, -28, 4, -6, 29, 26, 0, 20, 80, -5, -17, -36, -29, -37, -33, 6,
    -5, -1, 14, 25, 29, -39, -66, -2, 41, -17, 14, 17, -21, 22, 112, -35, -21, 1, -23, 27, -64, 16, 35, -36,
    -40, -27, 28, 19, -6, -7, -34, -59, 75, -5, 5, -13, -9, 14, -67, 35, 10, 35, 41, 24, 25, 56, 127, -4, 11,
    -27, -59, -3, -25, 116, 1, 63, -25, 121, -39, -20, -42, -17, 5, -38, 4, 21, -24, 17, 30, -27, 33, 18, -20,
    9, -14, 13, 1, -3, 17, -38, 0, -59, 8, 6, 17, -15, 66, 6, -4, 11, 11, 5, -54, 49, 57, -6, 60, 56, -22,
    -44, 27, 28, -29, -34, 38, 4, -62, 60, 0, 4, -54, 33, -7, 21, 16, -5, -25, -14, -4, -7, 4, -53, -21, -11,
    -22, 6, 35, -35, -33, -19, -29, 23, 62, 14, 11, -54, -27, 58, -7, -32, 2, 6, 20, -58, 60, -74, 22, -10,
    -4, 29, 33, 0, -17, -49, -41, 24, -18, -47, 13, -26, -3, -53, 10, -88, -8, 11, 23, -6, -17, 40, 28, 68,
    -52, 22, 5, -81, 31, -59, -31, -42, -27, -39, -28, -33, 0, -29, -24, 69, 33, 127, -29, 68, 20, -84, 21,
    -49, -13, -13, 5, 80, -6, 14, -14, -25, 32, 37, 34, 57, -16, 43, 2, -36, -18, -43, -5, -28, 1, 53, -66,
    54, 4, -40, 1, 32, 10, 33, 18, 37, 8, -14, 50, 1, -14, -5, -26, 11, 8, 21, 97, -52, -15, 8, 36, 90, -1,
    69, 14, -37, 0, 24, -40, 6, -5, 117, -15, 64, 3, -22, -43, 45, 0, 12, -12, 74, 5, -48, -18, 36, -17, -16,
    35, 21, -14, 78, -1, 17, -33, -20, 12, -19, -11, -3, 13, 7, -17, 29, 10, -39, -29, -51, 22, -10, -28, 26,
    80, -5, 34, -40, 88, 18, 38, 25, -70, 35, 59, 59, -9, -65, 30, -9, -42, 8, 117, 25, 62, -7, 108, 18, -23,
    -59, 0, -11, 19, 40, -14, 16, -20, -7, 42, 1, -39, 4, 3, -50, -19, 29, -1, -49, -19, 16, -65, -54, 14,
    -24, -12, 16, 55, 81, -63, -43, 63, -64, 79, 33, 6, 94, -4, 3, 21, 88, -8, -41, -24, 18, -36, -34, 16, 71,
    86, -13, 127, -10, 18, 88, -4, -31, 46, 91, -11, -2, 8, 12, -6, 14, 54, 9, 55, -27, 18, -13, -12, 21, -41,
    19, -34, -28, 24, -26, -82, -33, -49, 4, -21, -30, 29, -52, -16, 4, -17, 50, 44, 41, 22, 13, 19, -80, -45,
    33, -25, -11, 25, -16, 21, -4, 62, 19, -17, 16, 58, 2, 17, 35, -3, -66, 28, 7, -25, 76, -32, 114, -55, 79,
    -15, 40, -30, 6, -49, 61, -53, 15, 8, -6, -2, -29, -29, 81, 4, 127, -26, 50, 12, 18, -26, -57, -73, 64,
    -41, 40, -74, 16, -11, -2, -47, 22, -24, 87, -29, 35, 11, -11, -14, -25, -19, -15, -28, 19, -53, -6, -42,
    15, 20, -16, 5, 29, -8, 44, 44, 11, 31, 14, -2, -10, -31, -53, -12, 31, 19, -28, 36, 3, 22, 110, 13, 46,
    29, 36, 2, 11, -6, -43, -21, -2, -36, 53, -36, 41, -9, 3, -13, 26, 14, -46, -18, 58, -7, -7, 21, 2, -32,
    29, -6, -23, -45, -20, 19, 21, -41, -34, -37, 25, 8, -27, 39, -20, -3, -26, -17, -37, 48, -4, -9, -2, 81,
    -67, 8, -10, 13, -60, -4, 14, 18, -17, 19, 0, -18, -34, 80, -64, -13, -9, 53, -32, 7, -49, 5, -35, 19, -6,
    -2, -11, -17, 4, 31, -33, 43, -112, 17, -2, 121, 1, 16, 39, -53, -40, 0, 25, -63, 65, 30, 38, 31, 61, 18,
    108, -32, 53, 127, -32, 41, -1, -53, -57, -53, -55, -92, 73, 71, 5, -16, 39, 54, 59, -83, 53, 127, -30, 5,
    19, -35, -27, 81, -51, -57, 33, -45, 22, 51, 22, 26, 9, -52, -30, 68, -27, 15, -31, -48, -66, -23, -33,
    -13, -1, -4, 25, 11, -9, 11, -2, -8, 18, 114, -24, 46, -10, -30, -38, -41, -67, -80, 10, 2, -34, -8, -5,
    124, 44, 8, 24, 64, -15, 34, -48, -47, -34, 98, -34, -12, 10, -32, -4, -38, 82, 73, -46, 22, -30, 23, 16,
    -1, 0, -25, -8, -4, -13, -31, 16, -24, 18, -1, -52, -30, -21, 20, 16, 3, -17, 37, 51, 40, 29, -85, -57,
    -50, 27, -33, 2, -23, 28, 88, -73, 68, 36, -38, -37, 48, 24, -54, -68, 59, -15, 27, 10, -30, -32, -24, 39,
    14, 0, 35, -94, -50, 41, 2, 50, -30, -15, 36, 15, -16, -15, -61, -9, -23, -36, 1, -44, -13, 31, 21, -67,
    18, 65, -13, -17, 23, -53, -39, 33, -22, -69, 34, -31, 94, 9, 44, 9, 33, -18, -3, 0, -24, 7, 2, 11, 19,
    56, 3, -27, 8, -51, -4, -16, 2, 73, -11, 38, 24, 57, -66, 12, 12, -26, -40, -62, -34, -1, -46, -62, -66,
    -37, 46, -67, 6, 59, 23, 97, -21, 12, 0, 18, 1, -1, -85, 31, -13, -84, 127, -70, 123, 3, -27, 15, -6, 37,
    -59, -35, -1, 58, -5, 1, -8, -38, -52, -3, 0, -23, -22, -18, 32, -18, -2, 4, -55, 21, -29, -33, -4, -57,
    -10, -53, -34, -26, -33, 9, -16, -35, -13, 55, 6, 3, 17, 48, -41, -28, -14, -29, -36, -16, -13, -37, 33,
    74, 80, -2, -11, 1, -48, -33, -23, -9, -65, 78, 2, -12, -19, -16, 1, 1, -4, 32, -36, 26, 37, 32, 8, -27,
    12, -6, -42, 23, -19, 29, -17, 19, -19, -21, 41, -1, -38, 24, 46, -18, -14, -20, -21, -30, -11, 13, -23,
    42, -100, 8, 16, -48, 57, 46, -83, 7, 27, -42, -12, 19, -51, -33, -11, -6, -32, 17, -63, -59, 10, -2, 15,
    -4, -61, -74, -35, -49, -31, -56, 5, 24, 35, -36, -49, -21, -30, -13, 27, -41, 42, 14, -11, 40, -11, -14,
    -16, -54, 9, -32, 15, -26, -51, 16, -57, 54, -16, -50, 65, 18, -62, 34, -86, 9, -74, -26, -67, -23, 0, 79,
    -9, 17, -41, 106, 27, -117, 70, 16, -56, -50, -44, -24, -8, 6, 23, -54, 25, -80, -15, -14, -4, -16, -46,
    26, -53, 0, -19, 9, 7, 4, -10, -14, 31, 42, 32, -127, -22, -23, 32, 46, -15, 13, -116, -32, 60, 50, -52,
    50, -41, -1, -5, 68, 8, -50, -6, 18, -4, 63, 22, -8, -61, 2, 40, -10, 51, -40, 40, -62, 62, -28, -21, 4,
    -61, 9, -50, -45, 4, -96, -26, -29, 26, -14, 31, -26, 24, -54, 90, -1, -30, 8, -69, 64, -14, -71, 9, -15,
    -65, -34, -23, 26, 5, -64, -10, 7, 8, 48, -6, -26, -84, 27, 22, -56, -15, -2, -127, 51, -41, -28, 27, -82,
    13, -56, 16, -11, 14, 15, -41, -29, -76, -76, 3, -94, 98, 11, 0, 20, 49, -72, 61, 0, 34, -81, -28, -5,
    -61, -55, -52, -69, 12, -75, 65, 2, -57, 65, 76, -25, -13, -54, 5, -91, -11, 9, -54, 11, 49, -36, 45, -88,
    18, 16, -36, -5, -101, -76, -30, -45, 41, 10, 29, -10, 8, -17, -97, -41, 74, -4, -14, 19, -35, -7, 21, -7,
    -47, -28, 21, -39, -39, -18, -19, -2, -127, -29, 12, -89, -29, -58, -41, -47, 34, 8, -6, -36, -15, -97,
    -54, 87, 30, -18, -32, 2, -47, -65, -24, -19, -55, 3, -46, -27, 39, -25, -52, -13, 21, -15, 13, -57, -34,
    -22, -39, -19, -6, 63, -127, -23, 39, 40, -11, 12, -26, -60, 26, -13, -21, 17, -19, 35, 3, -18, -1, -7,
    33, 14, 23, 71, 10, -36, -4, -46, 34, -28, -29, 7, 32, -15, -45, -12, -25, -31, 55, 35, 6, 113, -15, 25,
    -60, 36, -1, -27, 57, -112, -70, 40, -46, 85, 21, 95, -58, 56, 40, 52, 6, 22, -50, -14, -32, 53, 29, -12,
    -61, 22, -27, 48, 2, 5, 32, 23, 8, 3, -57, -75, -31, -51, 2, 16, -21, 125, 51, -45, -10, -82, -54, -60,
    77, 20, -42, 52, -6, 78, 2, 57, 15, -29, 1, -12, -4, 32, -12, 46, -32, 35, -86, 22, -3, 59, -23, 81, 10,
    -49, -11, -2, -51, 33, -47, 2, -22, -3, -6, -4, -89, -56, 9, 43, -24, -72, -20, -56, -39, -27, 6, -12, 59,
    -24, 24, -1, -7, -33, 65, 0, -48, 55, -17, -62, -27, -39, -19, 75, 20, -56, -19, 55, -1, 29, -57, 25, -64,
    41, 23, -50, -8, -80, -3, -2, 21, 39, 41, 11, -28, 74, 4, 48, -70, -35, -31, -10, -4, -39, 8, -44, -35,
    18, -7, 26, -16, -41, -24, -40, -33, -62, 4, -17, -30, -12, -70, 28, -17, -41, -68, 4, -9, -38, 21, -32,
    -91, 65, -37, 72, 25, 79, -45, 52, -19, 23, 3, -77, -67, -37, -22, 83, 24, 15, -6, 127, -23, 58, 9, 9, 23,
    -13, -11, 9, -32, -22, -16, 11, -16, 61, -20, 16, 21, 24, -34, -2, -5, -5, -27, -8, 15, 2, -15, 17, 25,
    -48, -12, -7, -16, -27, 0, -22, 5, -10, 19, -29, 3, 22, 0, -14, -2, -31, -3, 8, 30, -27, -17, -40, -19,
    119, -8, 43, -3, -20, 1, -3, -18, 35, 25, 5, -31, 15, -7, -1, 4, -34, 0, 107, -30, -17, -26, -7, 14, 28,
    83, 40, 31, 26, -33, -24, -40, 13, -28, -46, 0, -27, -17, -34, 20, -48, 4, 82, -25, 29, 113, 51, 7, -33,
    -11, -12, -4, -43, -50, -46, -23, 49, 23, -72, -22, 50, -30, 19, 83, -32, -52, 46, -9, -23, -87, -12, -37,
    2, 12, 3, 42, 0, 36, -9, 102, 38, -7, 17, 22, 30, -33, -55, -18, 8, -4, 36, 37, 22, 103, -36, -14, 71, 64,
    3, 70, -57, 21, -5, -36, 11, -21, 2, -48, -54, 5, 85, 80, -55, -57, 55, 68, 18, 28, -73, -77, -33, -9, 71,
    -42, 12, -4, -16, 26, -5, 38, -37, -19, 14, 0, -32, 61, -21, 3, 7, 21, -28, 12, -1, -22, 2, 54, -18, 2,
    30, 49, 75, 44, -6, -25, -20, 62, 53, -118, -55, 64, 1, -25, 23, 52, -26, 13, -32, -67, 127, -28, -34,
    -35, -53, 58, -29, -75, -13, 5, 17, -1, 9, 50, -21, -25, 3, -45, 49, 9, -3, -36, 5, 2, 20, -15, 10, 32,
    -41, 42, 94, 4, 86, -9, -16, -22, 40, -27, -26, -39, 87, -26, 94, -27, 33, 15, 14, 29, -8, 18, 66, -29,
    20, -54, 38, -25, -18, -70, 33, -75, 85, -50, -63, -5, 3, 46, -49, -20, -20, -69, 1, -48, 9, -42, -70,
    -85, -2, 53, -19, 50, -51, 43, 123, 62, 18, -19, 88, -55, 55, -21, 43, 9, -54, -38, 50, 4, 47, -66, -88,
    -7, -4, 33, 2, -7, 53, 20, 35, -31, -35, 107, -39, -26, -19, -30, 30, -127, -65, 13, -17, 58, 5, -35, -30,
    -29, -22, -27, -20, -12, -24, -47, 14, -39, 53, 69, -71, -35, -12, 69, 0, -61, 42, -42, 75, -23, -18, -3,
    -56, -44, 5, -35, -34, 12, -102, -41, -6, 16, 9, -19, -22, -15, -54, 7, -79, 62, -33, -8, 12, -70, -15,
    -73, -4, -37, 3, -32, 44, 0, -69, -29, -25, 28, -53, -10, -49, 14, 50, 26, -36, -62, 6, 31, -30, 41, -76,
    -57, -33, 86, -66, -9, -37, -7, 53, -50, 73, -25, -26, -6, -33, -38, 24, 106, -2, -33, -3, 55, -32, 86,
    20, -1, 100, -65, -35, -22, 14, 30, -3, -45, 59, -21, 43, -18, 1, 54, 33, 65, 58, 44, -7, -2, 28, -59,
    -16, -67, -9, 45, -4, 70, -96, -26, -35, 20, -34, 46, -42, -34, 127, -7, 80, -61, -18, -21, -80, 63, -34,
    39, -40, -16, 63, 45, -50, 45, 32, 33, 111, -2, 35, -2, -64, 20, -6, 0, -61, 4, 10, 50, 43, 55, -20, 92,
    20, -43, -7, -1, 44, -65, 45, 9, 6, -47, -11, -43, -27, -28, 12, -9, 69, 37, 10, -25, 47, 37, 33, -80,
    -20, 2, 33, 55, -22, 13, -43, -7, 65, -34, 70, -2, 5, 56, 26, -43, 48, 5, -26, -8, -21, 2, 50, 71, 64,
    113, 61, 5, 33, 37, -15, -49, -6, -69, 7, -11, 4, 13, -6, 18, 36, -77, -11, 9, 67, -15, 5, 5, -27, -39,
    -21, -71, -9, -38, -83, 25, -47, -50, 32, -72, 30, -35, 55, -9, 22, -29, -16, -51, -14, -37, -17, 18, -65,
    -3, -25, -95, 26, -105, -48, 24, -50, -8, -72, -48, -63, -61, -29, -59, 124, 45, 25, 15, -21, 57, 41, -22,
    -50, -66, 104, 40, 76, -96, 52, -56, -32, -127, 103, 77, 43, 31, -71, -1, -84, -64, -39, -11, 80, -10, 16,
    -2, 47, -57, 35, -29, -23, 26, -5, 28, -71, -9, 16, 22, 18, 57, -10, 40, -64, 43, 84, -1, -40, 27, 32,
    -33, 6, -64, -9, 2, -10, -58, -30, -44, 34, 54, 44, -74, 0, 38, -36, -2, 51, -24, 2, -21, -16, 0, -38,
    -49, 25, -20, 106, -48, 19, -46, 21, 27, 27, 47, 22, -26, -41, -15, -24, -16, -48, 27, -4, 30, 15, -47,
    -29, 1, 74, -44, -29, -24, -49, -23, -35, -15, 6, 37, 46, 18, 6, -20, 58, -50, -66, 47, -21, -25, 6, -27,
    31, 10, 69, 0, 69, 10, 11, 25, -3, -15, 99, -9, 74, 63, 74, -38, -1, -83, 9, -81, 30, -19, -19, -12, -47,
    -9, -10, -22, 24, -14, 30, -61, 58, 1, -75, 76, -18, -7, -18, -35, -16, 17, 35, -19, 29, 6, 21, -32, -60,
    46, -10, 33, -76, 88, 25, 42, 126, 12, 84, -46, 3, 40, -13, -62, 95, 86, 123, 12, 94, 37, -54, -6, 46,
    -39, -46, 83, -38, -36, -89, -92, -52, -46, 28, 76, 92, -47, 127, 11, -7, 2, 31, -18, 54, -19, -36, 34,
    -53, 66, -43, 6, -26, -95, -73, -22, -25, 35, 30, 73, -34, -4, 9, 46, 11, -11, -39, -1, -45, 14, 37, 79,
    -52, -7, 56, 75, 15, 8, -35, -7, -36, 63, -33, -25, -48, 3, -12, -14, -14, 53, -20, -38, 57, 13, 36, -61,
    -46, 39, -8, 18, 18, -47, 58, 1, 16, -34, -69, 51, -47, 43, -28, -54, -10, -25, -27, 53, -6, 72, 2, -20,
    77, 50, 43, -38, 0, 11, -48, 40, 5, -26, -54, -58, 11, 5, 28, 7, 66, 6, -14, 1, -32, 43, -41, 86, -3, -60,
    -35, -89, -54, -37, 37, -28, -27, 22, -6, -68, -9, -8, 0, -21, 54, -20, -10, -37, -48, -26, -16, 40, 17,
    -9, -39, 24, -71, -30, 118, -2, -11, 1, 14, -54, -54, 52, -30, -69, 48, 57, -19, -40, 18, 91, 102, 19, -1,
    31, 64, 10, 64, 46, -66, -5, 50, -23, 8, -9, 80, 12, -84, -43, 20, 8, -14, -30, -3, 2, -15, 1, 20, -76,
    -37, 66, -16, 34, -6, -45, -49, -7, 13, -11, -23, 5, -63, 7, -18, 16, -56, -5, 9, 29, -5, 55, 2, -59, 49,
    102, -21, 58, -51, 27, 0, -4, 48, -31, -31, 26, 127, -22, -25, -4, -42, 127, -33, -7, 28, 28, 65, -13, 9,
    14, 12, -55, -17, -1, 9, -10, 4, 39, 39, 20, 20, 42, -17, -18, 39, 18, -8, 64, 29, -32, 17, -21, -46, -8,
    18, 7, -5, -51, 31, 24, -28, -18, -44, -41, 13, -37, 12, -15, 7, -4, -34, -41, 5, -22, -33, 64, -8, -32,
    7, 5, 56, -17, 7, 60, 73, 4, -84, 2, 55, -39, -44, 39, 17, 74, 2, 50, -49, 5, 69, 55, -27, 100, 4, 38, 22,
    -15, -4, -8, -28, -4, 26, -11, 25, 47, -11, 16, 9, 3, -15, 14, -44, 15, 31, 2, -3, -51, 36, -19, 11, -13,
    54, 0, 30, -23, -25, 33, 14, -40, 46, 14, -45, -13, -11, -20, -36, 32, 12, -32, 6, 3, 0, -11, 22, 22, 2,
    22, -2, 61, 11, 6, -37, -8, -15, 0, 13, 5, 13, 31, -1, 34, 12, -17, -11, 24, 10, 43, 20, -25, 13, 41, 57,
    0, -34, -44, 56, 32, 28, 5, -40, -67, 41, -30, -33, -34, -14, -106, 72, 78, 43, -35, 4, 65, -10, -26, -41,
    4, -42, 16, 21, -24, -7, 19, -31, -77, 31, 39, -28, -19, 2, -24, 6, 33, -82, -2, -26, -4, -40, -37, 49,
    38, -16, -66, -26, 42, 58, -21, -68, 8, -12, -36, -38, 7, 49, 8, 6, 17, 15, -21, -65, -71, 22, 72, 88,
    -68, -2, 76, -33, -71, -71, -8, 127, 20, 22, -29, -103, 47, -79, -31, 2, -73, -87, -98, 65, 16, -40, -34,
    -19, 84, -41, -1, -86, -27, 116, 46, -66, -92, -4, 28, -5, -55, 13, -13, 10, 33, -4, 12, -14, -3, -41, 17,
    31, -25, -34, -25, -18, 23, 15, 30, 3, 17, 6, -3, -38, 23, 3, -32, -27, -20, -4, -18, 13, 44, -33, -29, 8,
    4, -8, -35, -35, -22, -2, 87, -2, -16, 0, -18, -8, 28, -22, -19, -12, -73, 4, 5, -9, -10, -32, 7, -75,
    -24, 120, 51, -54, 60, -14, 21, 78, 97, -19, -124, 43, 45, 67, -62, 0, 7, -112, -41, 116, 99, 19, 13, -49,
    -100, 96, 15, -33, -71, 81, -18, 60, -70, -23, 0, -21, -43, 67, -10, 29, 3, 15, -8, 37, -50, 19, -37, -68,
    88, -74, -50, -63, -18, -92, -65, 16, 17, -35, 77, -58, 56, 46, 26, 49, -74, -11, -5, -30, -8, -88, 28,
    -77, -45, 81, 69, -2, 65, -92, -17, 63, -63, 13, -43, 40, -124, -11, -29, -40, -26, -125, 9, 127, 22, 41,
    115, -23, -112, -47, -26, -9, -60, -18, 31, -36, -55, -27, 26, 17, -44, -31, -28, 24, -39, 31, 109, 59,
    -1, 72, -40, -18, 40, 23, 4, -28, 28, -5, -12, 13, -15, -11, -24, -68, 80, -7, -24, 49, 55, 25, -27, -29,
    -37, -64, -58, 14, -6, -2, 30, 35, -5, -28, 11, -5, -47, 14, -1, -51, 2, -62, -50, 91, 46, -6, 20, -62,
    44, -46, -39, -30, 47, 37, 6, 2, -46, -30, -52, -76, -10, 48, 8, -48, 27, -23, -1, 19, 50, -73, 55, -3, 0,
    76, -3, -31, 30, -50, 56, -68, 34, -60, 39, -25, -114, -25, 58, -72, 34, -21, -21, -9, -7, 6, -118, -44,
    13, 126, -23, -62, 15, -10, 46, -45, -14, -6, -56, -6, -16, 24, -36, -84, -54, -21, -26, 127, 66, -59, 14,
    -5, -21, -9, 61, 27, -50, -18, -37, -8, -54, -39, 19, 7, 62, 66, 34, -77, -81, 32, 11, 8, 91, -58, 10,
    -47, 6, 18, -50, 34, -35, 37, 119, 24, -78, -64, -42, 76, 23, 7, 2, -42, -103, 6, -55, -70, -59, -59, -47,
    -7, -12, 71, 7, -46, -38, 9, -2, 13, 17, 89, 2, -21, -47, -88, -58, -61, 11, 18, -49, 91, -9, -1, 17, 17,
    -37, -28, 93, 12, -8, 57, -18, 9, 59, -9, 5, 32, -35, 14, 14, 36, 5, 7, 2, -9, -14, 4, -40, -20, 16, -10,
    21, 22, 28, 14, -65, 30, 7, -29, 10, 28, 37, -18, -39, -7, -56, -43, 127, -38, 8, 30, 9, 7, -30, -3, -20,
    21, 34, 42, -1, 19, -9, -34, 39, -28, 49, 36, 31, -18, -31, 39, -14, -39, 14, 42, 50, -10, -22, -34, -13,
    13, -28, -4, -31, -12, 20, 17, -1, -32, -40, 23, 11, 35, 50, -30, -38, 55, -14, 4, -34, -73, 39, 11, 47,
    42, 45, 22, -64, 33, -20, -4, -10, 6, -26, 3, -36, -45, 39, 27, 18, -6, -4, 18, -44, 15, 24, -44, 19, 70,
    79, -20, -4, 36, -23, 39, -50, -29, -85, 16, 55, -14, -9, -44, 26, 2, 45, 84, -3, -39, 36, 76, 16, 30,
    -19, -31, -14, 10, 21, 59, 23, -7, 44, 17, 36, -55, -6, 15, -19, 34, 8, -38, -23, 1, 25, -13, 9, -32, 7,
    41, -20, 24, 7, -65, -31, -37, -31, -65, -32, -1, 13, 101, 39, -25, -23, -18, -73, 38, 6, -16, -30, -103,
    8, -37, -59, -3, -32, 5, 21, 65, -11, -47, -15, -37, -9, -43, -15, 3, 34, -29, 32, -50, -68, 61, -42, 29,
    -4, 23, -14, -19, -68, 50, -53, 7, -21, -23, -22, 37, 66, 61, -32, 17, -34, 16, -43, 15, -17, -9, -94,
    -37, -31, 117, 80, -8, 71, -76, 25, -45, -59, 28, -32, 59, -12, 72, -97, 4, -23, -31, -56, 100, 29, -6,
    111, -46, -8, -106, -83, -11, -35, 28, -45, 46, 4, 34, 3, 119, 36, -4, 11, 4, -2, -1, 21, 15, -31, 60,
    -18, 37, -45, -127, -25, -31, -34, 77, 12, 85, 92, -2, -62, -15, -19, -16, -46, -7, -14, 58, -6, -49, -13,
    57, 9, 51, 23, 64, 26, -60, -17, -16, -3, -34, -58, -41, -63, 78, -13, 23, -52, 41, 16, -33, -13, 17, -66,
    -19, -38, -26, 79, 41, -64, -21, -22, -44, 6, -27, -58, 7, 21, -44, -110, 73, -20, -23, 16, -67, -1, -49,
    -30, -74, 6, -4, -4, -1, -34, -4, -103, -99, -20, 55, -10, -9, 35, -31, -43, -59, -36, -82, 3, -29, 79,
    52, -31, 19, 28, -45, -35, 81, 8, -16, -14, -16, 50, -21, -44, 6, 17, -85, -21, 14, -106, -28, -22, 72,
    -96, 123, 19, 12, 0, -99, 8, -37, 2, 1, 42, -72, -12, -32, -18, -60, -127, 2, -36, 72, 11, 4, -61, 32,
    -69, -77, -121, -28, -1, -121, 47, -10, 70, -6, -10, -60, -39, 45, 26, 11, 14, -86, 15, 31, -68, -22, -11,
    -27, -8, -8, -55, -114, -19, 18, -105, 69, -58, 75, -70, -95, 22, -84, 38, -56, -16, 23, -55, -51, -77,
    -21, 0, 43, -24, 97, -18, 20, 18, -22, -39, -86, 26, -23, -3, -21, -42, -49, 60, -48, -27, -54, -25, -57,
    -11, 54, 36, -17, 53, -48, 30, -50, -10, 11, -73, -15, -42, -28, 50, 67, -54, 8, 28, 16, -6, 25, 23, -13,
    75, 39, -29, 4, -37, -43, -53, -16, 29, 45, -88, 18, 12, 47, 12, -47, -45, 16, -39, -10, 0, -49, 7, -54,
    -61, -41, -100, -40, -46, -7, -66, -49, 82, 58, -38, -49, -108, -100, -16, -51, -12, 68, -23, -44, -44,
    -15, -56, 67, -14, 15, 0, 2, -13, 46, 127, -41, -37, 108, -16, -13, -87, -4, -46, 50, -13, 55, 4, -9, -17,
    -6, 18, -33, 53, -8, 11, 110, -33, -39, -66, -61, -25, -13, -3, -43, -97, 30, 82, 43, -38, -27, -71, -22,
    -48, 3, 25, 103, 44, -24, 17, -6, -14, 59, -72, 0, -11, 29, 21, -10, 18, -106, -39, 41, 44, 36, 6, 32, -7,
    16, -16, 57, -60, -39, -52, 77, 109, 20, 57, 6, 23, 44, -12, -47, -81, 3, 23, 11, -86, 2, -32, -9, -26,
    58, 26, -30, -7, 10, -52, -48, 28, 49, -30, -56, -55, -4, -60, -6, -9, -44, -62, -50, -8, 22, -48, 43, 40,
    7, 42, -18, -16, -5, -3, -20, -21, -35, 40, -46, -72, -79, -11, 62, 18, -11, 73, -4, -52, -73, 17, 1, -85,
    94, -73, -18, -90, 68, -22, -1, -34, -43, 31, 106, -52, -17, 27, -28, -3, -47, -67, 71, -48, -23, -39,
    -25, -49, 41, -85, -17, -127, 120, 57, -17, 89, -26, 30, -84, -26, -46, 31, 104, 74, -9, 53, -54, -41,
    -15, -28, -94, 51, 9, 35, -54, 12, -47, -16, 61, -61, 3, -44, 85, 34, -21, 9, -78, 88, 42, -43, 33, -34,
    -26, 21, -20, -4, 3, -43, -53, -33, 79, 5, -62, -63, -48, -33, 74, 6, -17, 16, 36, 53, -72, 7, -18, 36,
    22, 14, -4, 42, -18, -89, 59, -66, -56, 13, 12, -31, 84, -38, -22, -28, 31, -46, 52, -60, 23, -67, 3, 32,
    -61, -89, 10, -8, -47, -66, -26, -82, -16, -42, 85, 2, 49, -9, 0, -64, -26, 18, -36, -17, 9, 13, 23, 40,
    -51, -2, -49, -53, 43, -5, 49, -38, -31, -28, 1, -26, 37, 31, -3, 26, 35, 31, 13, 37, -10, -14, 36, -82,
    39, -98, -18, 20, 45, 7, -24, -48, 36, -2, -25, -14, 15, -94, -33, 7, -11, 44, -7, -68, -77, -3, -77, -9,
    30, -72, 1, -30, 24, 48, -11, 30, 7, 6, -34, 18, 36, -28, -47, 33, -51, 8, 124, -3, 6, 6, -11, 33, 7, -1,
    -31, 28, 12, -68, -1, -54, -59, 22, 55, 51, -34, -33, 49, -41, 10, 28, -4, -5, -22, 41, -79, 12, -17, 28,
    -39, 68, -13, 32, 69, -30, 15, -6, -41, 127, 20, -36, -15, 19, -36, -12, 34, -42, -8, 79, -32, 19, 73, 39,
    -41, -71, -22, 97, 88, -48, 3, -80, -40, -7, -11, 8, 21, 32, -17, 3, 20, -28, 32, 42, -31, -14, -2, 26,
    -7, 18, -35, -29, 0, 5, -4, -27, 19, 5, 14, 24, 6, -62, -118, 26, -15, 5, -36, 17, 16, -12, -50, 39, 1,
    -4, -24, -27, -54, -5, -33, -12, -27, 43, -47, 6, 39, -36, 56, -15, -4, 51, -24, 55, 64, -17, 116, -43,
    80, 84, -35, 16, -58, 27, 19, -7, -38, -62, 54, -4, -4, 14, 63, -27, 31, 62, 4, -40, -127, -9, -47, -60,
    -55, -4, -11, -45, -6, -30, 18, -14, -117, -21, -91, 20, -33, -51, -59, -22, 2, -52, 48, -30, 80, -36,
    -30, -49, -25, -26, 51, -9, 36, -55, 39, 75, -42, 60, -13, 33, -27, -46, 34, -41, -7, -41, -15, -82, 94,
    47, 81, 28, 64, 9, -25, 36, -18, -77, -39, 73, 46, -27, -21, -44, -8, 12, 13, 56, 19, 9, 12, 30, 41, -30,
    90, -30, 36, 39, 9, -9, -22, -7, 5, -40, -17, 12, -78, 40, 13, -13, -20, -9, -104, -42, 13, 2, 69, 2, -38,
    10, -30, -48, -4, 1, -47, -10, 16, -20, -70, 31, -83, -38, -30, 4, 51, 3, -9, -31, 1, -1, 29, 18, -11, 51,
    26, -46, -83, 67, -74, -14, 3, -14, 21, -24, -17, -39, 61, -63, -14, -25, -99, 17, 14, -83, -38, -41, -40,
    18, 13, -53, 29, -4, -67, -33, -9, -36, 44, -42, -62, 62, -10, -45, -30, -34, -29, -18, 49, -18, 63, -7,
    -61, -61, -74, -18, 65, -14, -12, 31, 18, -127, -61, 3, -23, -24, 24, 53, 13, -1, 0, -18, -10, -78, -4,
    24, -6, 0, 32, -54, -6, 2, 34, 26, -42, -31, -17, 35, 35, -39, -38, -93, 62, -13, -23, -16, -33, 2, 28,
    36, -1, 16, 36, 61, 2, 33, 0, -2, -38, -41, 33, -27, -25, -45, 2, -45, -6, 6, 22, -22, 33, 14, -21, 64,
    10, -12, 9, -12, -6, -24, -32, -49, 46, -27, -13, 73, 27, 21, -51, 56, -39, 127, -37, -34, -41, -20, 67,
    -16, -69, -45, 5, 7, -64, -5, -76, 63, -104, 38, 7, 113, 2, -74, 15, -17, -13, -39, -44, 5, -4, -4, -39,
    12, -30, -13, 30, 2, -83, 25, 29, 61, 107, 42, -19, -12, 51, -38, -36, 65, -35, -28, 12, 69, -45, 23,
    -121, 81, 60, 42, -14, 73, 91, 56, 23, -30, -23, 77, -31, -66, -35, -14, -98, 12, -22, 28, 27, -11, -45,
    -48, 44, -6, 14, 73, 34, -11, -15, -24, 0, -1, -37, -52, 32, -43, 41, -56, 93, 57, -3, 32, 47, -81, 41,
    -31, 24, 45, 39, -13, -7, -18, 35, -51, 25, 8, 27, 54, -41, -5, -46, -97, -25, 18, -25, -26, 113, -68,
    -51, -20, 4, -54, -59, 18, -49, -25, -44, 13, -51, -86, -50, 39, -23, -11, 4, -62, -17, 3, -15, -24, -50,
    -45, -50, 28, 6, 22, -48, 84, 34, -34, -15, 18, -63, 1, 39, -52, -25, 5, -68, -64, 18, 50, 18, 19, -40,
    26, 49, 12, 0, -2, 9, 31, 58, -35, -67, 5, 55, -22, 56, -22, -6, 57, -32, 31, -22, -50, 23, 13, 29, -5,
    -24, -25, 7, -13, -4, -33, -7, -45, 34, 21, -127, 39, 86, -101, 10, 55, 73, 47, 57, -19, 2, 35, -36, -63,
    20, -2, 49, 65, -68, 37, 19, -32, 89, -25, 85, 76, 126, 17, -47, 3, 75, -71, -4, 23, 66, 59, 48, 90, -22,
    -19, 28, -61, 86, -4, 68, -4, -68, 33, 4, 16, -56, -61, -28, -64, -35, 32, -9, -43, 19, -19, 13, 58, -18,
    63, -42, 17, -8, -22, -21, -47, -39, -88, -24, -76, -29, -63, 28, -9, 33, -19, 14, 12, -27, 1, -28, 12,
    -60, -47, 1, -62, 16, -63, 35, -26, 32, -32, 45, -31, -3, -53, 77, 4, 5, 6, 0, 51, 20, 24, 23, -21, 67,
    -9, 18, 32, -59, 52, -13, -6, 42, 36, -26, 7, 0, -9, -18, 35, 41, -47, 101, 1, 45, 40, -66, 44, -43, 29,
    -35, -24, -40, -51, -19, -38, -1, -70, 54, -29, 13, 2, -28, 34, 1, -18, 29, -27, 47, 100, -33, -23, 88, 1,
    -72, -3, 27, 10, 11, 19, 27, -63, 6, 95, -47, -15, 83, 70, 36, -13, 94, 25, -16, -43, -40, -56, 84, 2, 34,
    -66, -47, 20, 18, -84, 127, 65, 30, 11, 2, 58, 13, -87, -23, -31, 79, -30, -34, 36, -34, -3, -77, 44, 46,
    6, -33, -60, 71, 11, 40, 44, -56, -10, -8, -31, 23, -17, 10, 50, -44, 57, 17, 11, 6, -52, 80, -21, 1, 40,
    8, 10, -12, -23, 23, 4, 19, -13, -41, 28, 32, 16, -12, -3, 23, 26, 9, 2, -4, -40, -17, -32, -8, 33, 50,
    58, -54, -7, -36, 12, 71, -33, -7, 70, -11, -23, -21, 0, -19, 45, -32, -50, 20, -32, 2, 35, -14, 0, 20,
    -45, 46, 127, 12, 10, -27, 13, 11, 20, -101, -7, 45, 4, -57, -13, 9, -20, 84, -43, 51, 50, 31, -29, -70,
    26, -6, -77, -9, -26, 21, 5, -57, -1, 4, -33, 41, -5, -19, 89, 11, -9, -35, 39, -18, 57, -46, -27, 30,
    -55, -9, 63, 10, -34, 82, -20, -34, 79, -4, 39, 1, 10, 18, 45, -81, 37, 15, 9, -67, 7, -9, 38, 77, -42,
    -11, 75, -35, 12, -49, 0, 16, 10, -53, 30, 20, -37, -44, -71, 32, -12, 20, 6, -15, 47, -58, -39, -11, -13,
    -8, -18, 6, -1, 5, -10, -8, -10, 36, -47, 7, 7, -34, 38, -65, -82, -35, -42, 2, 6, -6, 45, -10, 12, -7,
    -15, -10, -32, -8, -42, -5, 15, -53, -18, -54, -71, -15, -40, -56, -14, 11, -48, 18, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_14_bias[32] = { /* 32 */
    -10990, -4121, -11931, -7155, -19860, 6253, 18360, 32398, -226, -611, -722, 3995, -20726, 10341, -15085,
    -6592, -12594, 1413, 6707, 11905, -8519, 9518, 28397, 9749, 16105, 5717, 5723, 24110, 3982, -9712, -10255,
    10082,
};

static const int32_t conv_2d_14_multiplier[32] = { /* 32 */
    1667441677, 1260958420, 2072797634, 1747819053, 1134128239, 1193184244, 2132918637, 2017993788,
    1479809553, 1545620485, 1136595652, 1089084184, 1363362752, 1345428115, 1192832891, 1323173373,
    1308165290, 1456856482, 1850508291, 2129417319, 1437134565, 1871986626, 1186860130, 2031973033,
    2099219893, 1170179351, 1205534208, 1078319393, 1218618316, 1313053823, 1130439210, 1247716543,
};

static const int8_t conv_2d_14_shift[32] = { /* 32 */
    -8, -8, -9, -8, -8, -8, -9, -9, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -9, -9, -8, -9, -8, -9, -9, -8,
    -8, -8, -8, -8, -8, -8,
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
    -53, 37, 2, -15, -89, -25, -45, -76, -5, -16, 12, -30, 17, -58, -15, -27, 8, -46, 46, 1, -3, -25, 4, 2,
    -38, 25, -92, -2, 14, -49, 1, 1, -55, 38, -4, -89, 14, 59, 2, -73, 19, -5, 3, -23, -3, -4, -61, -53, -57,
    -17, 2, -34, 0, -29, -15, 31, 4, -17, 17, -21, 38, -66, 19, -31, 6, -36, 57, -60, 57, 58, 37, -4, 23, -22,
    47, -51, 23, -48, -27, 101, 0, 49, -38, -61, 27, -9, 10, -58, -13, -28, -49, 43, -31, -45, -29, -49, 38,
    84, 39, 31, -39, 23, 20, 51, 6, -25, 82, 12, -34, 42, 115, 5, -36, -13, -46, 41, -38, -17, -32, 8, -35,
    -33, -102, 25, 26, 86, 7, 42, -44, -27, -73, 29, -24, -31, 45, 26, -20, 18, 41, 21, -28, 17, -7, -17, 38,
    20, 58, -9, 1, 52, -21, -35, -11, 7, 7, -53, -9, -30, -37, 37, 5, -46, -8, 3, -68, 43, 3, 30, -16, 41, 24,
    -10, -37, -28, -12, -53, -48, -6, 13, -40, 43, -6, 48, 79, -26, -24, 19, 80, -8, 53, -84, -16, -33, -57,
    -38, -47, -15, -49, -96, -27, 30, -14, -5, -9, -29, 3, -11, -4, -20, -10, 16, -13, -47, 10, -5, -36, -43,
    16, 20, 43, -38, -2, -32, -60, -38, -27, 32, -84, -41, -8, -78, -57, 14, 0, -80, -52, -9, -20, -27, -6,
    28, 106, 31, -38, -84, 3, 17, -27, -44, -14, 60, 48, -63, -41, -32, 27, -47, -14, 0, 21, -1, 43, -33, 12,
    27, -2, -24, 98, 127, 119, -77, 11, -28, 83, -38, -32, -23, -13, 66, 6, -8, -36, -23, 8, -57, 13, -54, 3,
    -30, 22, 57, 54, 36, 51, -6, 15, -30, -19, 14, 4, -9, -59, 59, -26, -29, 36, -40, -36, -22, -33, -51, -38,
    -27, -44, -19, 30, -47, 19, 43, 0, 40, 6, 19, 80, -20, 37, -65, 30, -3, -19, -1, 35, 2, -6, 13, 6, 30, -7,
    -60, -30, -40, -31, -64, 7, 2, -22, -13, 32, 19, 19, 15, -15, -8, 50, -39, 44, -16, 34, -25, -32, 4, -13,
    -40, -8, 6, 71, 5, 28, -51, -13, -18, -17, 59, 10, -13, -1, -53, 29, 24, 18, -21, 23, 29, -22, -14, 1,
    -29, -87, -50, 12, 36, 8, 5, -28, 7, 11, -24, -24, 10, -29, -61, 10, -81, 42, -10, 9, 3, -16, 67, 3, -46,
    34, -20, -32, -83, 4, -14, 1, -22, -19, -1, -31, 48, 5, 7, 19, 9, -52, -52, 24, -2, 30, -61, -16, -31, 20,
    46, 3, 34, -15, -31, -4, -18, 0, -14, -4, -35, 17, -36, 26, -13, 30, 11, -20, -22, -2, -3, 89, -4, -2,
    -51, -16, 100, 10, -26, -31, -29, -12, 99, -11, -46, -11, -21, -13, -17, 0, 3, 31, -25, -31, 7, -26, -27,
    -62, 15, -8, -17, -59, -21, -11, -7, -8, -72, 38, 13, -35, -20, 75, -75, 9, 31, 127, -19, -40, -9, 39, 46,
    -15, -61, -58, -23, -1, -16, 8, -23, -35, 3, 1, -6, -57, 46, -19, 21, 28, -40, 61, 29, 22, -1, -21, -11,
    59, -2, 83, -6, -53, -33, 27, -10, -4, -26, -38, -18, 9, 25, 8, 105, -16, 19, -13, 29, -7, -13, 39, 31,
    13, -59, -4, 6, 3, -4, 56, -47, 19, 3, -59, -62, 5, -40, -25, -35, -25, -12, -53, 6, 10, 10, -57, 89, -22,
    -53, -55, -42, -58, 40, -34, -49, -53, 18, 0, -65, 15, 32, -2, -3, 26, -4, -17, 52, -36, 41, 34, -74, -12,
    -71, 24, -13, -23, 40, -50, 127, 3, -7, -28, -12, -36, -22, -57, -34, -25, 15, -66, 13, 26, 126, 11, 34,
    50, 2, 36, 27, -82, 16, -42, 47, -81, 68, -8, 28, 80, -40, -53, -16, 34, 56, 71, -30, 49, 8, -25, -93, 26,
    -36, -40, -2, -29, 0, 6, 9, -32, -66, 8, -16, -24, -3, -72, 42, -27, 38, -7, 15, 68, 73, 68, -67, -23, 11,
    12, 0, 15, -16, -27, -34, -81, 33, -28, -52, -15, -66, -40, -59, 12, 27, -17, -35, -2, -9, 8, 45, 104,
    -72, 32, -26, -32, 45, 29, -41, -4, 12, -24, 56, 32, 28, 63, 5, -49, 73, -28, -2, 10, -95, 4, -11, -58,
    -50, 1, 23, 31, -41, 12, 64, 44, -52, 42, 36, 7, -32, 27, -2, -61, -14, -14, 59, 21, -6, 35, 8, 5, -33,
    -67, 12, 4, -93, -31, -73, 20, -18, 28, 12, 15, -34, -85, 55, 59, -25, 2, -26, -2, 19, 120, -77, 3, 43,
    -36, 12, 57, -16, 18, -5, 89, -33, 1, 108, -48, 35, -123, -4, -27, -5, 6, -95, 6, -72, -28, -36, 56, 45,
    122, 33, 10, 3, 18, -15, -27, 57, -26, -5, 32, 14, -22, -4, 42, 25, -11, -30, -29, -87, -34, -14, 14, 4,
    -35, -27, 11, -40, 31, 11, 88, -1, 39, -25, 8, -16, 28, 6, 19, 13, -10, -17, 20, -9, 23, 33, 88, -27, -12,
    -19, -27, -57, -9, 13, 0, -37, -29, -2, -47, -10, 53, -12, 27, -26, 75, -55, -46, -38, -53, -23, -33, -15,
    -30, 28, 1, -46, 2, -48, 54, -34, -69, 23, -5, 35, 8, -25, -13, -28, -41, 1, -25, 23, -44, 7, -1, -53,
    -10, -30, 6, 65, 127, -48, 59, -52, -62, 26, -21, -21, -8, -20, -20, -59, 69, 66, -40, -2, -11, -42, 12,
    -42, 16, -71, -6, -68, -19, 43, 18, 0, 67, -58, 11, -27, -20, -33, 20, -48, -15, -1, 6, 74, 81, -24, -10,
    -3, -32, -3, -14, -31, -5, -37, -53, -1, -23, -1, 25, 25, -4, 3, 23, -31, 30, -15, 3, 14, 18, -30, 27,
    -74, -35, 28, 75, 4, -16, 9, 4, -16, 27, -49, 25, -31, -25, -15, 12, 21, -50, -17, 36, -25, -49, -4, 12,
    -33, 2, -3, 18, 24, 0, 50, 12, 53, -38, 4, 27, 24, 7, 11, -2, -21, -10, 13, 36, -46, 24, -3, 2, 4, -30,
    -13, -9, 5, -2, -10, -58, -33, 2, 15, 8, 38, 23, -33, -30, 22, -13, -11, 0, -5, 44, 5, 28, -9, 33, -4, 3,
    -59, 23, -55, -26, 24, 27, -5, 17, 6, -12, 27, -19, -1, 8, -8, 44, 10, -35, -33, -5, -12, -14, 40, -12,
    17, -19, -30, -1, 43, 19, 17, 18, 20, -31, -28, 1, 21, 24, -10, 0, 19, 3, 27, -26, -19, 1, -27, 38, 9,
    -41, 5, -14, -39, -53, -27, -44, 4, -15, -38, 17, -38, -9, -36, 15, -34, -37, -10, -69, 7, -41, -70, 12,
    -23, 60, -28, -3, -20, 1, 13, -25, 11, -15, -25, -2, 3, -10, 4, -84, -32, 38, -66, 31, -19, 15, 45, 40,
    -39, -15, -10, -4, 49, 25, -10, 13, 6, -23, -17, -3, -18, -27, 72, 6, -16, -65, -29, -53, 1, -56, -19, 5,
    -93, -94, -7, -18, -33, -54, -57, -25, 76, -9, 1, 11, -68, -52, -49, -35, 4, 1, -24, -60, 34, -53, -44,
    -26, -73, -48, -15, 45, -22, -42, -27, 0, -68, 51, -29, 28, 50, 14, -4, -38, 34, -11, 37, -17, -12, 45,
    -29, 20, -42, 4, 8, -60, -18, -15, -26, 46, -100, 25, -7, 43, -43, -18, -32, -29, 6, -1, -6, 15, 33, 28,
    -48, -35, -52, -3, 29, 28, -3, 2, 68, 39, 14, 47, 21, 35, 24, 26, 37, 21, -35, -70, 0, 51, -28, -64, 17,
    66, -25, 28, -2, -6, -66, -21, -21, -39, 48, -9, -9, -73, -7, -10, -85, -26, 56, 65, 54, 14, -49, -38,
    -101, -17, -37, -10, -19, -22, 57, -57, 80, 28, -95, 29, -26, -61, -35, 31, -30, -32, 61, -23, 57, 21,
    -28, -47, -55, -11, 26, 8, -37, -41, 8, -86, -10, -20, -45, -2, -35, 5, -5, -37, 107, 6, -71, -38, -11,
    -23, -2, 20, -17, -37, -26, 32, 23, 29, -46, 30, 50, -26, 43, -11, -59, -41, -93, -51, 50, 17, -53, -54,
    75, 55, -17, 41, 4, -111, 34, 120, -39, 8, -34, -17, 4, -3, 39, -25, 18, 1, 16, -35, -107, -40, 47, 23,
    15, 10, -36, 19, 59, -96, -32, -72, -69, 48, 16, -4, -8, -127, -29, -5, -22, 58, -25, 22, 25, -17, 0, -27,
    -30, -1, -33, 13, -16, -55, -19, -14, -118, 18, -31, -54, 64, -74, 56, -41, 63, 4, -11, -41, -94, -108,
    48, -66, -6, -6, 7, 14, -24, 31, 43, -37, 86, 4, -72, -30, -35, -11, -9, -28, -49, -35, -40, 29, 45, -46,
    7, -47, 84, -30, -9, -70, -25, 10, 98, 41, 33, -30, -13, 19, 8, -19, 12, -8, 3, -17, 17, -40, -57, 12,
    -49, -50, -24, -1, -39, 19, 7, -117, 22, -11, 63, -30, 29, -27, 48, 9, 10, 22, 19, -4, -36, -90, 3, -10,
    28, -4, 39, -24, 1, -12, -57, -79, -46, -17, -55, -27, -96, -20, 16, 20, -11, 19, 25, -2, 10, 33, -9, 42,
    20, -9, 27, -43, -27, -57, -2, 22, -47, -38, -19, 40, -31, 52, -58, -15, 1, 30, 27, 24, 8, -16, 47, -8,
    -18, 22, -28, -22, 14, -48, -9, 57, 49, -90, -27, 30, 11, -2, -51, -32, 15, -40, -5, -12, -80, -17, -5,
    17, -30, -51, -114, -9, 12, -89, 54, 26, -6, -2, 31, -33, 23, -23, -15, 19, 65, 0, 39, -78, 114, -30, -45,
    29, 0, -44, 3, -45, -15, -41, -71, -20, -63, -7, 36, 126, 38, -27, 45, -25, -77, -61, 53, -21, -10, -2,
    37, 33, 70, 47, 38, -46, -12, -92, -21, -40, 7, 38, -22, -29, 6, -24, -22, -81, 108, 53, 21, 14, 6, 77,
    -23, 5, 2, 78, 35, 27, -19, 2, 16, -80, 22, 29, -5, 26, 63, -61, 53, 11, -9, -51, 7, 25, 21, -6, -39, -30,
    -35, -15, -48, 23, 1, 70, 53, -65, 13, 18, -19, 32, -5, -65, -16, -50, 24, 63, 16, 71, 58, -4, -6, -6,
    -22, -18, 24, -44, -127, -7, -32, 53, -28, 12, -32, 22, 41, 19, 32, -63, -52, -50, -35, 11, 5, -39, -2,
    -1, 1, 35, -15, 4, 14, -6, -7, 17, -28, 0, -51, -73, 72, -29, -33, 88, -45, -66, 31, -3, -32, -89, 9, -63,
    42, -29, -19, 21, 51, 18, 36, 13, -28, 14, -16, 34, -69, 59, -5, -3, 25, 30, 22, 24, -47, 33, -107, -21,
    -29, 8, -26, -37, 37, 39, 6, 8, 1, 40, 6, 29, -34, 20, 28, -52, -42, -10, 28, 73, -1, 28, 35, -23, 2, -33,
    -36, 47, 8, 25, 18, 1, -65, -37, 35, -69, 55, -18, 63, 50, -70, 1, -44, 22, -27, 9, 23, -7, 21, 127, 9, 9,
    -48, -12, -36, -68, -88, -14, 13, 35, -37, 25, -4, -63, -14, 14, 5, 35, 3, -37, -27, -8, -30, 26, 47, 29,
    -1, 21, 26, -42, -7, -14, -10, -87, -43, 17, -48, 22, -40, 23, -12, -6, 18, -14, 0, -6, -13, -35, -29, 8,
    1, -6, -14, -12, 23, -55, -6, 30, -58, -10, -81, 45, 12, 65, -10, 60, 2, 18, 56, -53, 38, -1, -13, -4, 34,
    32, -49, 13, -10, -76, -14, -53, -24, 6, 24, -49, 4, 10, -72, -8, -34, -27, -4, -37, 7, 51, 7, 11, -14,
    59, -5, 19, 94, -19, 0, 31, -33, 27, 78, -50, -48, -8, -5, 22, 30, -86, 53, 2, 30, -18, -19, -2, 6, 6, 13,
    44, 33, 66, 27, -30, -43, 20, 27, 21, -45, -2, -22, 57, 8, 2, -35, -9, -9, 10, -8, 51, -39, 14, -45, -15,
    -37, 16, -1, -32, 0, 20, 11, 33, -21, 9, 8, 15, 38, -1, 48, 16, 72, -3, 10, -2, 47, -47, -55, 21, 80, 69,
    11, -8, 3, -14, 61, -3, 19, 43, -65, -20, 6, 2, 52, 3, 0, 57, 57, 22, 44, 14, -21, -15, 41, 3, 53, -30,
    -2, -19, 18, 19, 30, -14, 20, 29, 17, -27, -2, 13, 85, -79, 59, -35, -45, -70, -30, 23, -30, -57, -38, 48,
    -57, 55, 27, -26, 75, -53, 90, -15, -33, 74, 59, -12, -39, 3, 45, -48, -76, 45, -116, -12, 36, -36, 37,
    32, 61, 8, -33, 9, -5, -20, 16, 4, -44, 60, 25, 4, 17, 15, 110, -9, -34, 30, 37, -7, 0, -20, -84, -54,
    -25, 1, 11, -7, -47, -92, 53, -6, 25, 43, 90, -20, 2, 24, 64, 21, -31, -14, 9, -29, -14, 25, 1, -4, -4,
    -23, 49, -82, 113, 14, -101, -25, 17, -10, 17, -24, 18, -22, -16, -4, 61, -20, 52, 33, -16, 7, 36, 1, 4,
    55, -38, 1, -15, 5, 31, 40, -29, 47, 0, 21, 31, -32, -23, -106, 42, -27, 96, -46, 57, -26, -7, -114, 41,
    20, 18, -4, -23, -19, -17, -35, -58, 37, -72, 16, -64, 36, -56, -48, -7, 20, -49, 8, 36, 20, -40, -47, 34,
    -53, -22, 1, -38, -50, 3, -55, -51, -35, -81, 23, 60, -8, 20, -62, -28, -62, -42, -39, -73, -22, 10, 24,
    38, -24, -34, 45, -68, -80, 28, 44, -22, -27, -44, -39, 10, -127, 28, -18, -42, -62, -41, 10, -36, -9, -2,
    1, 46, -36, -57, 82, 71, -11, 42, 6, -5, -72, 25, 24, 23, 30, -23, 10, -39, -21, -22, -17, 63, -12, -19,
    78, 22, 28, -14, 18, -69, 13, -34, -21, -72, 6, 45, 22, 26, -52, 13, -6, 34, 19, -39, -29, -23, -55, 30,
    -17, -17, 9, 32, -18, -42, -21, 4, -30, -76, 8, -5, 37, 4, 34, 6, -79, 49, -11, -37, -1, -92, 4, -29, 15,
    -35, 6, -2, 48, -14, -15, 46, 14, 58, -9, 28, 10, -36, -58, 23, -1, -2, -6, -20, -2, -2, 36, 19, -41, -22,
    -35, 56, 8, -14, 19, 7, -68, 14, 20, -13, 15, -22, 3, 17, -37, -12, 8, 22, 43, 10, -13, 14, -43, 82, 13,
    4, 18, -41, -70, -17, 42, -24, -12, -11, -31, 25, 24, -8, -6, -19, 6, -5, 12, 93, 82, 2, -10, 3, -28, 27,
    -23, 31, -44, 51, 1, 66, -12, -6, -6, -24, -90, 45, 2, -14, -1, -25, 33, -43, 40, -77, -5, -25, -9, 13,
    -46, -46, 5, -50, -23, 38, -25, -1, 25, -21, 47, -68, 18, 15, 24, 24, -30, 26, -56, 25, -127, 35, -39, 30,
    -27, -65, 39, -20, -38, -20, 44, 17, 41, -32, 5, -27, 29, 16, -2, -52, -23, -21, -8, -3, 22, 30, -14, 28,
    -51, 31, 29, -45, -16, -45, 33, -9, 14, -3, 34, -26, -12, -24, 36, -48, -6, -6, -12, -12, -57, 16, -17,
    -1, -2, -32, -31, 19, 2, -3, -12, 32, -23, -57, -35, -15, 21, -9, 27, -46, 36, 7, -9, -35, -11, 20, 18,
    23, -19, 16, -20, -18, -12, 11, -26, -13, 41, -42, -41, -2, 65, 34, -22, -5, 31, -6, -27, 100, 63, 4, -15,
    -3, -39, 14, 62, 7, 17, -32, -60, -57, 49, -6, -15, 12, 36, -13, -44, -43, -24, -8, -7, -30, 28, -18, -41,
    19, 20, -37, -26, 27, -9, 7, -77, 0, -19, -9, 10, 2, -66, 2, -73, 4, -15, -72, 30, 9, 41, 0, -77, -9, -45,
    4, -2, -10, 22, -24, -6, -83, 1, 30, 22, 7, -16, 36, -48, 14, -13, -22, -42, -10, -2, 28, -18, -10, 29,
    -49, 7, 19, 86, -12, -12, 5, -32, -45, 6, -10, 0, -6, -53, -22, 73, -2, -7, 15, -32, -61, 59, 83, -39, 12,
    -7, 71, -54, 24, -8, -16, 17, -68, 7, 26, -11, 65, -17, -1, 28, 40, -22, 19, -14, -9, -20, 13, -6, 67,
    -39, 8, -51, -6, 1, -11, 18, -16, -32, 81, -44, -35, 57, -25, -65, -89, -6, -103, 15, -19, 13, -73, 17,
    21, -37, 80, 31, 26, -9, -14, -54, -22, 65, -27, 32, 14, 62, -18, -6, 29, -10, 34, 36, 12, 38, 2, 31, 16,
    -11, -36, -111, 28, -17, 52, 76, -62, -69, -8, 16, 38, 42, -65, -23, 70, 15, -10, -9, -18, -21, -25, -69,
    10, 1, 43, -47, -23, -12, -21, -67, 12, 18, 58, 17, 40, -13, 32, -19, 3, -28, -50, -35, 16, 30, 16, -7,
    13, -91, 3, 1, -1, 5, -18, 36, -1, -2, -10, 17, -54, -5, 109, -47, 7, -11, 6, 37, -56, -62, -50, -56, 6,
    -8, -20, 13, -4, 88, 9, 42, 52, -22, 6, 35, 56, 35, -12, 31, 36, -70, 58, 14, 28, 1, -24, -48, 33, -1,
    -16, -44, -53, 41, -2, -26, -16, -14, 15, -3, -14, 15, -6, 46, -46, 17, -13, 11, -22, -4, 26, -20, 34, 2,
    54, -20, -6, 64, -54, 3, 35, -8, 36, 30, 56, -7, 7, -9, 36, -54, 36, 25, -42, 6, 20, -27, 18, -1, -24, 26,
    91, -20, -65, -15, -36, -6, -16, 20, 53, -10, 48, 13, 1, -45, -13, 15, -21, -36, -42, -13, -19, 39, 10,
    13, -4, 9, 30, -72, 107, 38, 17, -47, 107, 0, 40, 3, -3, -89, -27, 24, 24, -22, -37, -43, 72, 61, -89,
    -31, 70, 107, 127, 5, -34, -10, 18, 62, -72, -56, -48, -14, 20, 23, -47, 3, -10, -1, -48, -18, 28, -58,
    102, -20, 19, 6, -71, 3, -19, -18, 0, -16, 66, 80, -63, 9, 26, -65, 74, -64, 17, -19, -52, -72, 37, -56,
    -73, 8, 18, 23, -3, 47, 8, 17, 32, -46, -48, -3, 127, 81, 17, 21, 3, 25, -53, -26, 14, 41, 6, -4, 12, 29,
    -58, 66, -52, -93, -64, -1, -23, 50, 18, -39, 38, -65, 83, 15, 54, -72, -25, -16, 2, -13, 65, 75, -34, 21,
    16, 13, 44, -42, -3, -31, 29, 51, 13, -1, -6, 7, -12, 11, 34, -29, 17, 46, 68, 23, 2, 22, 62, -11, -29,
    69, 19, -31, 14, -18, -46, -62, -41, -21, -33, -23, 11, 18, -24, -27, 23, -34, -53, 78, -16, 13, -11, -9,
    15, 13, -37, -5, -19, 12, -43, -16, 44, 28, 0, 85, 8, 21, -5, -28, 21, -21, 0, -22, -26, -4, 15, -52, 11,
    37, -47, 29, -17, -35, -20, -36, -48, -37, 18, -30, 40, -34, 33, 71, -15, 1, 47, -49, -27, 40, -43, -7,
    43, -45, 24, 71, -59, -18, -111, -45, 2, 23, 16, -28, 110, -32, 71, -22, -2, 73, -63, 12, -20, 18, -68,
    -13, 5, 108, 16, -53, -47, 10, -33, 7, -8, -43, -28, -15, -34, -61, 1, -3, 6, -41, 90, 59, 56, -18, -9,
    27, -18, 13, 49, 23, 25, -26, -25, 66, -29, -32, -57, -2, 32, -23, -6, 38, -7, 56, 21, 31, -16, -40, 14,
    10, -5, -12, 42, 36, -43, -62, -22, 29, 30, -75, 26, -32, -4, 101, 18, -56, -64, -4, 15, 28, 18, 46, -3,
    2, -33, -75, 15, 75, 74, 105, 3, 0, 9, -29, -27, -73, -46, -44, 49, -21, 66, 17, -39, 13, -55, -22, -30,
    8, 70, -46, -16, 1, -5, -19, -15, 44, -67, -71, 32, -27, 78, 25, 29, 17, -24, 23, -5, -91, -23, 12, -4,
    -113, -14, -11, -20, -39, -67, -20, 5, 10, 37, 51, -17, -47, 23, -54, 18, -39, 48, -23, 45, -36, -17, -67,
    -10, -124, -3, -17, -66, 11, -4, -46, -33, 24, -55, -36, -54, -59, -27, -9, 0, -20, -53, -26, -28, -10,
    -38, -66, -38, 7, -39, -31, -81, -17, 37, 74, -43, 15, 72, -43, -63, -16, -64, -5, -1, 116, -34, 15, 13,
    -88, -30, -50, -9, -12, -37, 1, -59, 27, -33, -13, -34, -10, 8, 63, 9, 30, 22, 50, -16, -6, 37, 27, -4,
    42, -22, 20, 56, -1, 0, 3, 16, 14, -39, -21, 27, 16, -2, 4, 36, -17, -80, -16, -41, 29, -73, 16, 25, -23,
    23, -12, 27, -88, 8, 3, 82, -25, -92, -1, 12, -112, 44, -13, -29, 80, 52, 3, 0, 11, 17, 36, -36, 44, -11,
    2, -37, 3, -31, 15, 54, 9, -3, -74, -12, 67, 19, -15, -88, 46, -34, -61, -76, 40, -39, -29, -2, -96, 58,
    -28, 89, -49, -122, 47, -22, -32, 29, -8, 11, -10, 2, -5, -36, 68, 11, -49, -64, 18, 21, -17, -58, 8, 5,
    -36, -72, -54, -5, 29, -17, -54, -63, 25, 28, -105, -8, -13, 49, 65, -81, -12, 24, 39, 36, 18, -48, -20,
    -4, -30, 60, -15, -12, 0, -40, 2, 10, 27, -67, 45, 3, 127, 84, 75, 92, 14, 23, -4, 16, 87, 10, -19, 6, 35,
    -42, 32, -27, 67, 15, -52, -45, -2, -3, 20, -28, 27, -2, 13, -7, -33, -14, -39, -11, -68, -2, -11, -36,
    -32, 28, -13, -18, 15, -19, -8, -2, -6, 5, -5, -30, 10, -28, -1, -79, -54, -1, 4, -34, -35, -53, -15, 59,
    37, 20, -5, -28, -3, -69, -39, -34, -11, 19, -25, -15, -24, 20, 28, -19, -16, 0, 68, -10, 5, -66, -24, 43,
    -19, 6, -16, 20, -3, -26, -113, -4, -60, -51, 32, 2, -2, 19, -18, -24, 15, -19, 15, -23, 3, -5, 26, -28,
    7, -4, -11, -23, -11, -7, -1, -47, 39, -55, -32, 49, 100, 86, 44, -16, 55, 14, -9, -18, -45, 65, 54, 5, 1,
    7, 11, 39, -39, 23, -100, 11, 26, -28, 10, -14, 24, 15, -55, -40, 16, -34, 4, 7, 3, -31, 48, 15, 0, 15,
    -16, 4, -28, 7, 25, -39, 23, 27, -42, 11, -36, -15, 3, 44, 65, 24, -23, -14, -18, -3, -44, 0, -9, 18, 41,
    -8, 17, -77, 12, 31, 32, -18, -27, 22, -4, 24, 24, 50, -1, 31, -35, 37, 16, -38, 94, -12, 68, 30, -22, 6,
    21, -1, -57, 8, 27, -15, -61, -34, -8, 21, -1, -14, 12, 9, 52, 7, 17, 1, -1, 44, -1, -94, 66, 78, 4, -34,
    -68, -57, -23, -7, -6, 6, 4, -1, -9, -37, 12, -35, 7, 1, -37, 26, 11, -37, 14, 0, -7, -22, -23, 13, -17,
    -1, -51, -4, 127, -12, 17, -27, -77, -45, -38, -3, -21, -7, 16, -30, 11, 17, 5, 53, 13, 26, -12, 66, 5,
    -25, 38, 45, -39, -2, 1, 13, -11, 48, 19, 0, -29, -47, -28, -41, -4, -37, -5, -31, -26, 13, 45, -21, 52,
    -8, 25, -59, -28, -12, -58, 13, 44, -27, -16, 43, -20, -26, -38, -28, -6, -23, -1, -33, -19, -25, -42,
    -61, 57, 3, 1, -13, 15, -45, 58, -59, -10, 4, 43, -37, -18, -18, -27, 28, -33, 3, 19, -34, -5, -38, -23,
    -58, -15, 4, 3, -4, 43, 52, -14, -6, 66, 23, -38, 2, 36, 41, -47, 58, -41, -81, -35, -42, 31, -37, 32, 41,
    41, -18, -56, 43, -74, -38, -106, 11, 25, 15, 14, 1, -71, 46, -46, -42, -51, 35, -31, -46, 10, 42, -11, 0,
    -83, 41, 69, -32, 24, 3, -53, 62, 39, -82, 28, 24, 54, -1, 7, -44, 72, -32, 6, 16, 73, 22, -76, 32, 18,
    -26, -47, -9, 78, -34, 66, -2, -8, -10, 18, -16, -23, 7, 19, 62, -99, -53, 48, -39, 0, -4, -24, 43, 55,
    32, -67, -6, 19, 13, 34, 17, -59, 47, 15, -22, 12, -40, -10, -52, 16, -38, 51, -79, -9, -41, -6, 64, -56,
    -45, 66, -44, -36, -30, 35, -49, -5, -109, -73, 10, -1, -52, 1, -9, 46, -27, -69, -6, -5, 10, -39, -85,
    -18, 13, -56, -33, -19, 24, -38, 38, -13, -100, -17, -81, 77, -58, 8, 37, -23, -52, 22, -69, 14, -63, 39,
    -44, -29, 32, -68, -25, -56, -19, 65, -48, 34, 46, 11, 34, -9, 13, -34, 5, -14, 28, -69, -21, 62, -42, 56,
    -2, -21, 9, -82, -56, 66, 43, 2, 77, -24, -46, -35, -28, -13, -8, 65, -14, 75, -21, 3, 24, 10, -23, -1,
    30, -51, 64, -47, -15, -35, -16, 42, -32, 37, -5, -38, 56, 127, 11, -19, -17, -80, -43, -24, -57, -67, 7,
    33, 18, 41, 15, 15, 26, -10, -31, 47, 75, 11, 28, 9, 9, -29, -14, -23, 12, 29, -22, -36, 27, -6, 42, 5,
    -27, -17, 15, 100, -14, 29, -5, 38, 41, 24, 30, 10, -30, 71, -18, 10, -3, -46, -42, 20, -47, 75, -12, -8,
    17, -3, 38, -2, 32, 26, -43, 13, 26, 45, 51, -17, 36, -39, 58, -12, -1, 32, -42, -2, -64, 40, 10, 37, -14,
    -9, 6, 3, -8, 48, -2, 113, -19, -2, -121, -33, -15, -31, 8, -25, 50, 37, -26, -66, 51, -1, 13, -16, -34,
    -13, 42, 25, -55, 31, -30, 31, -53, 0, 3, 19, 3, 52, 1, 7, 57, -13, 39, -11, -20, -23, -12, -13, 1, -12,
    1, 6, -15, 17, -6, 21, 28, -28, -43, -18, -19, 74, 22, 44, 7, -44, 11, -23, 31, -4, 20, 11, -23, 13, -41,
    20, 41, 1, -28, -29, 31, 18, -33, -55, -12, -38, -15, -33, -12, 24, 30, 1, 127, -8, -38, -15, -34, -4, -3,
    1, 22, -45, -8, -16, -57, -28, -36, -19, -53, 44, 48, -8, -27, 18, -10, 1, 51, -10, 60, -19, -27, -6, 28,
    35, 9, 2, -5, 16, 6, -52, -21, -32, -22, 7, 35, -13, -21, -17, -36, 6, 32, -54, 52, -3, 2, -4, -40, 30,
    20, 16, -28, -6, -5, -18, 3, 22, -51, 3, 2, 40, 38, -38, 88, 6, 19, -21, 63, -31, -16, 17, 1, 25, -96,
    -22, 52, 24, -58, -58, -3, 19, -34, 17, 5, -35, 26, -82, -33, -11, 102, 43, -6, -98, -28, -17, -7, -5,
    -23, 32, -55, 27, 46, 16, 25, 4, -13, 17, -22, 33, -34, -21, 3, 14, -38, -66, -15, -3, -37, -6, 101, 18,
    -18, 21, 53, 1, 41, 44, -57, 44, 9, -40, -78, -32, 57, 42, 2, 6, -2, -31, 12, -18, -45, -44, 12, 46, -33,
    -30, 5, 18, -50, 65, -40, 42, -16, 103, 47, 4, 91, 28, 16, 55, 38, -2, -5, 19, -18, -24, -14, 7, 28, -20,
    -41, 30, -3, -24, -27, 2, -23, -31, 37, -19, -21, 89, -18, -33, 42, 77, -11, -13, 8, -11, -45, -45, 11, 2,
    -46, 7, -9, -46, 32, 0, 59, 18, -7, -6, 29, -44, 1, 115, -26, -57, 39, -27, -24, 52, 1, -49, -20, -6, -74,
    54, 17, -37, 6, 3, -9, -38, -52, 42, -12, 29, 47, -31, -9, 3, -11, 26, -64, -30, 32, 4, 19, 30, -27, 39,
    52, -57, -79, 33, -68, 37, -46, -4, 16, -124, -13, 1, -19, -24, 21, -37, 15, 47, -37, -46, -83, -13, 8,
    -70, -24, -30, -47, -13, -56, -9, -43, -12, 34, -66, -49, -48, -12, -13, -6, 8, 54, 37, -47, -8, -8, -20,
    2, -2, -70, -22, 12, 6, -5, 45, -31, -13, 21, -50, 127, 22, -16, -36, -8, -22, -18, -23, -20, -12, 70,
    -51, -11, 52, -24, 10, 25, -6, 57, 36, 7, -56, 57, -39, -13, -16, -15, -18, 34, -18, -27, -44, -27, 27,
    -12, 16, -25, -23, 24, -80, 56, -85, 8, -44, 29, -50, -65, 70, 0, -34, -3, 25, -38, -55, -7, -2, 28, -20,
    33, -37, -99, -39, -36, 22, -30, -17, 4, 34, -24, -36, -56, 12, -21, 21, -8, 3, 26, -30, -37, -52, 23,
    -52, -20, -11, 13, -6, -37, -54, -10, -10, 37, 49, -23, 8, -60, -9, -6, 52, -68, 6, -79, -35, 20, 22, -7,
    -34, -29, -63, -30, -10, 102, 29, -48, 48, 28, -53, 56, -18, -5, 34, -42, -22, -23, -70, -41, -30, -32,
    -50, -1, -10, 5, -16, -36, -61, 20, -26, -40, -20, 16, -1, 1, -69, -17, -88, 77, 127, 10, -60, 7, -12,
    -26, 2, -75, 0, 4, 21, 46, 9, -42, 13, 24, -13, 49, -2, -69, -5, -41, -20, 31, 7, -22, -19, -29, -9, 19,
    -77, -23, -9, -26, 0, 67, -51, 62, -11, -3, -5, -31, -15, -1, -6, -4, -34, 13, -17, -35, 35, -31, -8, 26,
    -21, -12, 1, 1, -11, -2, -66, -15, 10, -5, -38, 15, 3, 6, 2, -52, -19, 71, 9, 39, -1, -28, -97, -38, 39,
    -21, 14, 20, 33, 47, -37, -48, -34, -16, -51, -23, 42, -42, -5, 13, -17, 25, 56, -12, 1, 21, 21, 18, -22,
    6, -24, 47, -29, -30, -36, -59, -43, 61, 44, 62, 6, 45, -3, 86, 49, -72, -27, 5, 2, -10, -17, 14, -67, 48,
    20, 5, 77, -26, 38, -11, -5, -12, -29, 4, 57, -2, -52, 30, -17, 66, -3, 7, 3, -37, 79, 19, -10, 21, -46,
    -44, -28, 29, 17, 5, -14, 9, 1, 14, -58, 23, -9, 11, 12, -33, 27, 36, -64, -23, -12, 19, -19, -62, -26,
    -4, 2, -65, 50, -101, 8, -5, -20, 22, -15, -11, 30, 42, 34, 2, 28, 20, 51, 67, -3, -27, -4, 14, -14, 42,
    -47, -55, 6, 35, 25, 31, 19, 49, -28, -24, 9, 57, 43, 15, -43, -36, -19, -8, 31, -32, -38, 25, 31, 8, 60,
    -17, 2, -22, 6, -18, 14, -8, -5, 41, -10, 38, -18, 30, 2, 16, 16, -35, -6, 2, 17, -108, -115, 13, -7, 18,
    -52, 12, -8, 54, 33, 7, 19, -28, -91, -37, -80, 20, -89, -58, -41, -33, -81, 12, 14, -87, -57, -58, 6,
    -12, 46, -37, 5, 45, 19, -11, 78, 100, -21, -40, -22, -30, -96, -50, 23, -65, -49, 68, -22, 6, 65, -36,
    24, -19, -26, -14, -37, 10, 53, 1, -9, 9, -43, -8, -6, -11, 59, -37, 45, 47, -37, -34, 24, 26, -96, 50,
    -51, -17, 74, -23, 14, -4, 18, -56, -42, -41, 7, 85, -80, -72, -41, -23, -13, 91, 20, -63, 20, 10, -2,
    -65, -15, -11, -70, -7, 97, -9, -11, -20, 18, -2, 29, -19, 30, 3, -37, 40, 14, 40, -8, -25, -5, -76, -56,
    -29, 20, -112, 39, -114, -67, -114, 18, -119, -73, -37, 19, -57, 31, 47, -67, -44, -22, -17, -70, 11, -35,
    -8, -15, 39, -17, 18, 1, 40, 2, -68, -23, 38, 36, 32, -1, -58, -19, 87, 5, -72, 43, -5, 30, 16, 21, 12,
    -4, -44, 15, 27, 4, -4, 74, -50, -41, 37, -57, -39, -5, 55, 42, -94, -55, 42, 54, 33, -36, -57, -1, 29,
    -8, -12, -3, -2, -38, 24, 28, 24, -15, 49, -3, 82, -57, 54, 30, 58, -86, 16, -81, 42, -32, 10, 48, -120,
    -38, 18, 106, 21, 12, 55, -19, -20, -3, 20, -19, -60, 62, 62, -17, -3, 44, 7, 9, 13, -75, 11, -28, -76,
    44, -103, 6, 38, 110, -59, -69, 22, -14, 47, 62, -13, -78, 37, 46, -3, -10, 37, -56, 39, 35, 68, 39, 11,
    4, 73, 16, 40, 28, -54, -47, -92, 41, -66, -90, 0, 92, 75, 14, 19, 24, -47, 79, 2, -42, 14, 127, 4, -98,
    52, -22, 18, -30, 1, 18, 13, -75, 32, -9, 18, 32, 0, 16, 12, 3, 48, -45, -71, 34, 5, -9, -30, 67, -79,
    -48, -4, 18, -44, 22, -47, -110, -3, 9, 61, -2, -54, 10, -12, 42, -56, 59, 59, -17, 7, -28, 1, -60, 61,
    -41, 16, -42, 3, 4, -39, -88, -13, -117, 17, -36, 83, -3, -109, 17, -44, -63, 14, 14, -70, -5, 21, -47,
    -16, 36, -50, 17, 12, -65, -127, -2, 64, 79, 4, 50, 77, -66, -3, -9, -13, 2, -30, -13, -29, -21, 46, 22,
    87, -46, -34, -23, -45, -11, 12, -43, 14, 5, -62, 60, 0, -7, -16, -28, -46, 10, -7, 3, 6, 14, -7, -16, -2,
    47, -51, 32, -100, -54, 24, 7, 62, -44, -12, -34, 15, 16, -18, -27, 26, 1, 16, 5, -85, 15, 62, -22, 8,
    -28, -15, -58, -14, 58, -24, -56, -13, -17, 15, -23, -92, 30, 76, -20, 2, -38, -66, 7, 11, 62, -28, 14,
    33, -31, -44, 1, -17, -40, 91, 3, 30, -27, -35, 27, 54, -16, -39, -51, -15, -23, 56, -88, -16, 8, -8, -86,
    -29, 68, -5, 27, -18, 109, 26, 38, 27, 21, 38, -9, 67, 13, -2, -9, -32, -57, -19, -7, -30, -9, 14, 21, 25,
    29, 2, -20, -9, 14, 10, -5, 58, 2, -64, 12, -81, 2, 35, -13, -75, -6, 44, 6, -6, -3, -16, -47, 46, 9, 10,
    -45, -85, 13, -34, 14, -13, 63, -34, 26, -35, 14, -13, -2, 8, -30, -55, -20, 15, -7, 8, 10, -28, 16, 48,
    -46, -45, -30, 102, 21, 26, -51, 8, -17, -11, 35, 22, -33, 13, -25, 51, -57, -46, 58, -50, 1, -49, -15,
    -17, -41, -27, -25, -7, -3, 10, -19, -10, 35, -118, -24, 36, -16, 1, 41, 18, -53, 32, 37, -55, -34, -97,
    -29, -3, 8, -53, -11, -57, -33, -73, -14, -65, 11, 38, -15, 31, 42, 1, -13, 39, -41, 57, 41, -15, -16,
    -82, 3, 6, -30, -40, -31, 42, -72, 22, -18, 127, -25, 8, 27, -84, -67, 20, -69, -38, -64, 23, 23, 33, -12,
    38, -54, -4, -50, -27, 9, 23, 40, -20, 1, 30, 6, 16, 11, 42, 64, 29, -21, -45, 4, -27, -64, -53, 3, -17,
    90, 13, -31, -19, 5, 16, -15, -37, 53, -47, 17, -4, -9, 44, -18, 39, 1, 3, 21, -50, -28, 68, 86, -13, -63,
    -18, -3, 21, -8, -34, -38, -6, 32, -56, 20, 52, -37, -46, 39, 9, -13, 54, -25, -38, 14, 36, 0, 35, 59,
    -49, -34, 9, -7, 29, -9, 7, 29, -1, -28, 50, 27, 2, -30, 90, -10, -49, -60, -49, 79, -21, -83, -9, -25,
    42, 1, -2, 16, 59, 19, 25, -9, 29, 8, -35, 34, 77, 7, 48, 57, -4, 48, -44, 15, 41, -37, 21, 12, 30, -39,
    -45, 42, 32, -18, 1, 16, 14, 11, -84, -40, 5, -10, 82, -50, -13, 24, 18, 92, 16, 55, 24, -15, -40, -41,
    -14, 9, -17, -35, -58, -24, -8, 19, 72, -7, 34, 27, -34, -50, -28, 28, 0, 63, -6, 13, 2, 37, 7, -22, -46,
    13, 60, -16, -2, 26, -56, -1, 26, -13, -7, -2, 71, -36, -58, -13, 37, 49, 10, -27, 12, -39, 32, 20, -20,
    31, 40, 52, -27, 10, -48, -4, -43, 27, 111, -13, 12, -17, 29, 36, 33, 1, 47, 13, 41, 17, -34, -24, -79,
    -27, -4, -44, 2, 24, 127, -10, -43, -10, 4, -3, -51, 27, -5, 25, 32, -10, 5, -14, -15, 6, 3, -20, 22, -55,
    -10, -23, -6, -44, -51, -53, 6, 16, 33, -30, 25, -20, 81, 15, -35, -55, -25, -27, -4, 35, 44, -16, 79, 35,
    -2, -46, -5, 57, 42, -27, 126, -13, 38, 53, 4, -59, 4, 2, -90, -4, 53, 32, 15, -95, 49, -55, 60, 5, -51,
    -8, -50, -26, -3, 12, -27, 6, 53, -22, 6, 39, 30, 22, 18, -27, -58, -69, -20, -14, 35, -58, 1, 11, -14, 8,
    -45, 14, 11, -44, 26, -46, 37, 19, -56, -32, -8, 59, -13, 29, -45, 11, -7, -44, -10, -24, 33, -56, 91,
    -46, 29, 46, 22, -9, -34, -12, -22, -14, -28, 53, 110, 61, -37, -53, 44, -19, 47, -51, -94, 22, -29, 103,
    -43, 4, -61, -69, -44, -11, 29, 23, -22, -51, -2, 13, 13, -32, -100, -41, 80, 110, 56, 32, -38, -26, -13,
    -9, -33, 5, -56, -29, -34, -37, -2, 0, -39, 6, 24, -48, -29, -34, 36, -38, -14, 5, -117, 11, -19, 26, 17,
    100, -20, -9, -15, 17, -38, -18, 55, -21, 29, -16, 30, -64, 47, -20, -30, -40, -5, -36, -60, -2, -45, 71,
    -40, -5, 21, -12, -20, 34, -25, 13, 24, 102, -29, 39, 2, -5, 29, 101, 93, 27, -99, -11, 24, 0, 29, 12, 72,
    2, -11, 6, 38, -2, -3, 77, 38, 21, 0, -22, -76, 17, -3, -14, -27, 29, -18, 1, -3, -6, 6, -13, 5, 28, -87,
    -20, -28, -68, -4, -49, -8, -17, -34, -18, -8, -39, -7, 14, -23, -8, 40, 22, -10, 22, 99, -45, 3, 29, -35,
    -69, -48, 64, -2, 127, -10, 1, 45, 16, -47, -8, -72, 51, 61, -13, 6, -65, 23, -42, -29, -73, -33, -49,
    -83, -48, -22, -26, 41, 6, 46, -5, 17, 103, -25, 2, -64, 10, -65, -25, 13, -16, -4, -15, -58, -27, -48,
    -4, -9, -4, -74, -55, -33, 64, 1, -62, 80, 41, -4, -2, 24, 23, -88, -56, -48, -38, -33, -22, 41, 22, 19,
    -43, -23, -32, 15, -32, 28, 15, 31, -46, 5, -86, 87, -4, 33, -23, 73, 50, 40, 5, -64, 46, 56, -68, -45, 7,
    47, -53, -7, 37, -5, 108, -56, -32, 10, 19, 39, -95, 1, -21, 5, 34, -71, -15, 1, -8, -74, -74, -24, -24,
    27, -1, 10, 38, -9, 19, -26, 10, 1, 18, 5, -46, 7, -31, -41, -20, -19, -77, 29, -53, 56, -19, -44, -50,
    22, 5, -43, -47, -10, 21, -2, 11, -42, -11, -10, -13, -55, 7, -7, -24, 40, 60, -62, -14, 11, -29, -58,
    -44, -61, -13, 6, -20, 13, 9, 38, 39, -12, -76, 111, -11, 22, -44, 15, 10, -43, 10, -38, -37, 44, -67, -8,
    70, -13, 43, -54, -28, -13, -25, -112, -50, -40, -59, 1, -21, -12, -67, -123, 6, -36, -12, 34, 39, 33,
    -63, -64, -6, 56, -8, 97, -28, 11, -24, 51, 16, -92, 30, 36, 19, -13, 19, 55, 81, -22, 61, -15, -21, 34,
    56, 12, -7, -5, 0, -46, -37, -33, 48, -51, -42, -77, -50, -36, 19, -31, -29, -44, -42, 51, 79, -46, 62,
    18, 77, -45, -26, -30, -7, -39, -22, -15, 28, 28, 6, -38, -28, 16, -39, 13, -24, -62, 8, 26, -23, 8, 11,
    3, 18, 69, 35, -55, 23, 33, -5, 26, -96, 42, 20, 33, 8, 38, 2, -23, -18, -38, -14, -18, -2, -17, -57, -22,
    32, 20, -91, 10, -97, 10, -35, -59, -65, -35, 127, 28, 13, 19, -48, -4, -61, -40, 48, 61, -3, -18, -44,
    29, -18, 74, 23, -48, 6, 49, 40, 31, 31, -72, 34, 39, 34, 1, 24, 22, 9, 7, 41, -17, -78, -57, 24, -22,
    -12, 33, -3, -12, -22, -74, 50, 26, 26, -1, -3, 78, 60, -33, -16, 8, -43, 21, -33, 16, -6, -16, -36, -27,
    -1, 56, -5, -29, -16, -15, -43, -51, 46, 6, 47, -12, -32, 36, 2, 13, 14, -52, -27, -112, 16, -15, -44, -8,
    -17, 65, 28, -30, -52, -14, -38, -33, 12, 19, 36, 0, -51, 12, -3, 37, -36, -75, -11, -45, -16, 20, 5, -83,
    -11, 66, 57, 16, 19, 8, 1, -11, -14, -45, 42, 85, -9, 65, 23, 35, -47, -76, -60, 30, -53, -12, -9, 18,
    -29, 32, 34, 65, -1, -28, 54, -26, 39, 25, -26, 4, -6, 24, -40, -7, -49, -21, -15, -17, -48, 10, -6, 15,
    -31, 48, -35, 114, 3, 12, 10, 79, 88, -21, 93, 17, -22, -46, -9, 47, 25, 77, -8, -99, 12, 1, 22, -18, -31,
    19, 15, 7, 7, -62, -9, -34, 98, 10, 11, -32, -57, -20, -5, 46, -51, -37, 7, -35, -8, -10, -17, -56, -22,
    -67, 8, 56, 43, -20, -41, -77, -42, -43, 11, 39, -18, -17, -44, 14, -52, -19, 33, 54, -15, 41, 2, 4, 1,
    -48, -24, 71, 99, -3, -43, -68, -11, -20, 53, -112, 8, 12, -42, 1, -36, -37, -24, 89, -37, -8, -34, -67,
    -27, -18, 43, -50, -37, -42, 5, 86, -34, -4, 0, -10, -11, -15, -57, 5, -18, -25, 13, -7, 59, 1, -58, -71,
    -26, -40, 18, 14, 127, 29, -7, -108, -28, -12, -6, -40, 33, 48, -31, 36, 46, 47, 17, 41, -24, -15, 79, 84,
    78, -87, 37, -37, 33, -23, 9, 39, -2, -41, 29, -96, 3, 5, -53, -52, -4, 26, -56, -11, 9, 58, -65, 12, -19,
    -42, -49, -13, -53, 16, -2, 50, -52, -10, -61, -20, 29, -65, -1, 5, 8, 79, -43, -19, 17, -51, -65, -25,
    -75, 91, 41, -21, 35, -8, -55, -14, 25, -23, 25, 25, -27, -8, 9, -61, -30, -106, 37, -97, -51, 0, 42, -9,
    -32, -29, 11, -25, -37, 53, 79, 31, 34, 52, -21, 61, 82, -12, 6, -19, -36, 76, 0, -26, -5, -7, 13, 21,
    -39, 46, -89, 71, -12, 31, 4, -27, 15, 65, -18, -24, 0, -46, 12, 33, -74, 2, 36, -28, -68, 50, -26, -13,
    84, 26, -17, -22, 53, -26, 39, 19, 67, 46, -27, 54, 0, 44, -29, -103, -35, -54, -7, -27, 17, -29, -23, -9,
    -29, 51, 22, 17, 28, 6, -11, 11, 24, 34, -39, -28, 3, 31, 28, -27, 6, 1, -55, 15, -16, -48, -8, -92, -36,
    20, -36, 13, 23, -46, 7, 5, -14, -47, 7, -78, -70, 13, -6, -56, -30, -1, -38, 31, -16, 24, -46, -31, -16,
    -50, 16, -66, 49, 34, 1, 26, -47, -5, 60, 48, -25, -14, 61, -24, 18, -61, 8, 60, -24, -22, -16, -11, -26,
    -19, 30, -48, 24, 44, 15, 12, -99, -17, -21, -33, -18, 15, 11, -31, 47, -31, 19, -12, 4, 3, 61, 46, -48,
    3, -15, -37, 22, -17, 42, -43, 0, 19, 63, 13, 21, 36, 11, 27, 26, -32, 1, -47, -20, 24, 24, 16, 7, -23,
    -19, 28, -20, -19, 103, 4, -38, -21, -127, -10, -54, -8, 42, 12, 14, 26, -43, 4, -68, -5, -20, -97, 43,
    -50, 1, 41, -4, -43, 1, -1, 34, 13, 68, -48, -18, -18, 21, -49, -40, -61, -28, 51, 57, -20, -8, -36, -27,
    -41, -78, -80, -31, -50, 36, 27, 11, -20, 91, 35, 23, 116, 46, 26, 70, -41, -59, -67, 10, 43, -46, 75, 10,
    20, 77, 64, 52, 26, 39, -92, -67, 68, -15, 34, 24, 45, 6, 46, -9, -23, -66, 18, -24, -40, -29, 55, 27, 30,
    -21, 18, -25, -49, 1, 79, -8, -18, 4, -31, -36, -3, 46, -39, -24, 46, -36, 10, -29, 29, -26, -114, 31, -4,
    8, -58, -94, -11, -5, 40, 30, 6, -41, 24, -14, 20, -28, 90, -12, -14, -2, -5, 60, -25, 51, -29, 17, -15,
    -12, 15, 10, 48, -39, -66, 31, 16, 47, 2, 31, 23, -22, 10, 5, -38, 39, -21, -51, 43, -32, -34, 13, 14, -7,
    50, 35, -6, -40, 15, 9, -12, 55, -47, -76, 18, -8, 13, -78, -12, -46, 3, 22, -22, 6, 10, -46, 49, 3, -34,
    -56, 15, -74, 11, 5, -40, -50, -126, -15, 31, -65, -48, -26, 45, -37, 1, 5, 47, -62, -94, 55, -28, -45,
    56, -9, 3, -32, 41, -15, 74, -57, -33, -55, -35, -27, 7, 8, 27, -2, -96, -28, 18, 65, -25, 28, 22, -26,
    -8, 57, -47, -27, -43, 39, 33, -6, -35, -34, -19, -2, 23, -68, -41, 31, 16, -89, 37, -39, -24, -64, 0,
    -35, -27, 20, 22, -37, -1, -3, -88, -1, 49, -9, 39, -26, 32, -35, 38, 2, -23, 51, -20, 31, -19, 34, -25,
    -12, -12, -75, 39, -7, -45, 42, -12, -106, -5, 48, -35, 58, 26, -3, 19, -69, 43, -30, 42, -12, 7, 42, 52,
    -4, 25, 15, 13, -6, 3, 2, 25, 30, 13, -30, -22, 28, -21, 24, -5, 80, 34, 28, 73, 39, -104, 56, 34, 2, -45,
    -19, -14, -28, -20, -15, -6, 20, -55, -57, 69, 32, 22, 40, -73, 0, 63, -59, 42, 30, 59, 41, -32, 8, -32,
    -12, -51, 18, -3, -23, -59, 2, 35, 62, 61, -21, 19, 0, -35, -17, 93, 16, 4, -10, -20, 8, 51, -12, 5, -3,
    17, -41, -31, 26, 42, -18, 41, -4, 40, -52, 37, 75, 19, 17, -19, 5, 25, -5, -24, 5, 18, -17, -60, -33, 29,
    -36, -37, -3, 18, -20, -11, -17, -1, -49, -2, 42, -8, 68, -47, -18, -5, -14, -37, -38, 9, -25, 11, 2, -8,
    13, -24, -8, -47, -28, 66, -5, 46, 3, 14, 8, -30, 39, 3, 74, 7, -58, -41, -22, -4, 106, 5, 3, 49, -16,
    -22, -2, 8, -12, -2, -55, -31, -22, 41, -27, -102, -26, -18, -63, -9, -5, 127, 46, 14, -18, 25, 60, 62,
    -18, -78, -16, -10, 29, -24, -33, 14, -46, 14, 8, 28, 51, -1, 31, -42, 10, 13, 4, -45, 0, -72, -47, 27, 0,
    16, -27, 4, 34, -26, 47, -63, -23, -46, 84, 20, -28, -7, 40, 22, 6, -11, -10, 0, -88, 25, 33, -12, 10, 10,
    33, 11, -2, 66, 72, -44, -38, 42, 41, 48, -24, -20, -52, 61, -1, 0, 64, 21, 12, 12, 115, 45, -19, -41,
    -38, -40, 28, 22, -5, -19, -48, -14, 36, -33, 15, 12, -26, 49, 74, -19, 45, -6, -30, 91, 34, 39, -50, 3,
    -42, -49, -12, -77, -7, -19, 68, 7, 1, -113, -42, 51, 7, -66, -19, -9, 3, -43, 78, -19, -46, 84, 36, -42,
    -40, -81, -36, 44, -71, -9, -72, -24, -41, -7, -70, 30, -7, -33, 2, 44, 40, -21, -13, -14, 26, -1, 28,
    -79, 17, 23, 52, 107, 16, -25, 67, -32, 25, -1, 6, -60, -15, 127, 37, -38, 3, 52, 6, -5, 43, 70, -13, -8,
    -32, -13, 3, -55, -6, 19, -38, 45, -67, 0, -66, -83, -35, -42, 12, -8, -17, 12, -40, 5, 51, 43, 100, 28,
    -1, -29, -59, -25, -21, -101, 113, -28, -36, 57, -40, 39, 8, -4, -32, 40, 43, -40, -37, 1, -16, -58, -61,
    -32, 17, 16, 71, 30, 13, -6, 42, 51, -12, 3, -53, 59, -52, -30, -14, -10, 8, -38, 49, -8, -62, -37, 60,
    -48, 38, 55, 10, 44, -4, 4, 26, 13, 33, -22, 80, 42, -19, 37, -30, -26, 4, -53, 62, -19, 6, 24, -50, 67,
    0, 11, 24, -69, 82, 56, -30, -68, 6, 60, 51, -8, 37, 13, 24, 6, 21, 77, -13, -32, -22, 16, 27, 11, 33, 3,
    47, -7, -13, -38, -11, 72, 47, -4, 117, -28, 25, 14, -66, 13, -69, 9, 81, 57, 24, -60, 17, -96, -33, 65,
    -22, 43, 23, -9, -22, 38, -7, -21, 98, -65, 24, 99, 32, 20, -20, -4, 33, 4, 0, 2, -40, -15, -38, 9, 72,
    -6, -13, 47, 47, 20, 49, 34, -44, -97, -63, 34, -55, 1, -3, 44, -11, -40, -21, -21, -3, 57, -12, -55, -16,
    8, 24, 21, 2, -36, -47, -1, -11, -5, -23, -15, -24, -64, -123, -15, -33, -5, -12, 56, -10, -47, -25, -19,
    29, 36, 28, 25, 0, 43, 55, -60, -50, 38, 21, 11, 43, 21, 28, 43, -6, 49, -2, 73, 29, 58, -57, 1, -44, -20,
    -75, 29, -47, -21, -16, -16, -36, -25, 8, -9, 7, 4, 7, -8, 34, 98, 37, 16, 3, 16, 14, 43, -52, -52, -22,
    -5, -4, 1, -55, 18, -5, -36, 62, -1, -53, -13, 6, -74, -126, 23, -102, -8, 22, 4, 1, -7, -25, -24, 29,
    -26, 27, 80, 21, -68, 40, 4, -40, -19, -46, -12, -61, 58, -65, 21, 21, -64, 59, 36, 42, -24, -44, -24, 13,
    -25, 61, -28, 66, 51, 20, 15, 23, 3, 53, 31, 60, -39, 10, 47, 3, -4, 32, 45, -33, 90, -83, 2, 44, 49, 26,
    -14, -40, -3, -111, -7, 49, 40, -63, 6, 78, -57, 45, -28, -3, 1, 23, 127, 30, -87, 58, -39, -36, 32, 35,
    -3, -73, 22, -90, -43, 24, -43, 21, -41, -27, -14, 75, -4, -51, -11, 12, -30, -62, -21, -38, 9, 43, -47,
    28, 27, -60, -6, 64, -38, -72, 39, 98, 4, -10, -76, 35, -1, -19, 24, 12, -33, -14, 30, 82, 48, 79, 39, 69,
    26, 64, 63, -2, 56, 6, 51, -14, 42, 1, 36, 9, 41, 79, -14, 44, -11, 8, -12, -32, 26, -25, 15, 3, -49, -46,
    19, 92, 10, 126, 30, -17, 9, 5, 23, 75, -9, -5, -38, -47, 53, 21, -21, 44, -48, 34, 82, 59, 35, 34, 2, 10,
    -25, -45, -51, 4, -41, 16, -20, -30, -1, 43, -5, 41, 45, -5, -34, -42, -58, -13, -68, 9, -22, 9, 84, 64,
    -40, -66, -9, 89, -65, -8, -27, 2, -31, -127, 5, -32, -69, 33, -26, -43, 45, 43, -40, -22, 15, -57, -47,
    12, 3, -2, 6, 24, 21, 1, 25, 17, -6, -8, -16, 103, -32, 51, -53, 7, -23, -76, -6, -65, -65, -3, 2, 56, 20,
    -3, 13, -31, -21, -38, -38, -6, 34, 11, 23, 32, 75, -5, 63, -32, -20, -45, 25, 84, -26, 3, -39, -1, -34,
    -4, -42, -36, 49, -27, 47, -10, -11, -27, 22, 30, 24, -3, -106, -39, -3, -17, -67, 31, -2, -65, 12, 14,
    25, 14, -47, 69, -40, -40, 42, -72, -25, -36, 24, -1, -4, 29, -32, 47, 5, -5, -4, 25, 48, -9, -33, -17,
    17, 6, 8, -5, -37, -13, -23, 5, 92, 56, 40, 93, -21, -36, -30, -59, -15, -13, 18, -18, -69, 9, 44, -42,
    -3, 22, -45, 13, 27, 19, -33, 28, 76, 13, 39, -13, 13, -10, 5, -4, 13, 19, -11, 72, 19, 14, -20, -14, 27,
    -7, 34, -25, 40, -90, 39, -15, -73, 14, -4, 6, 40, -28, 57, -55, -8, -58, -13, 47, -21, 9, -68, -28, -59,
    -48, -49, 1, -38, 49, -34, 4, -28, 5, 26, -11, 17, 17, 79, -15, -46, -28, -15, 6, 51, -54, -25, -25, 24,
    -39, -19, 20, -49, 39, -38, -33, 3, 19, 30, -37, 119, 26, 61, 34, -39, -27, 7, 10, -31, 71, 81, 26, -3,
    -6, 61, 15, 49, -10, -53, -27, -120, 21, -30, -53, 4, 8, 42, -27, 62, -26, -50, -20, 54, 58, 36, 60, -15,
    -56, -44, -57, 12, -4, 15, 19, -3, 3, -15, 0, -43, -16, 33, -22, -33, -10, -4, 65, 27, 9, 17, -30, 74,
    -11, 21, 50, -59, 53, 57, -35, -4, 14, -42, -49, -36, 23, 65, -29, 9, 35, -44, -28, -7, 53, -8, 77, -25,
    -4, 34, 10, 9, 13, -10, -5, 25, -24, -15, 39, -92, 28, 49, -9, -28, 9, -60, -32, -3, -9, 28, -9, 0, 38,
    -40, -21, 26, 8, -10, 3, -28, 2, 21, -29, 17, -1, -29, -10, 19, -31, 0, 74, -82, 0, 69, -53, -8, -60, -44,
    -22, -6, -48, 18, -4, 17, -10, 47, -26, -3, -6, 7, -10, -4, 10, -1, 53, 3, 8, -27, 31, 8, -60, -16, -9,
    -2, -59, 127, -12, -24, -16, -31, -15, 8, 16, -34, 4, 23, -49, -2, 13, -13, -8, -53, 5, 13, 0, 14, -5, 29,
    -9, -37, -33, 30, -5, 0, -62, 56, -23, -25, -3, -44, 4, 1, 57, -10, -9, -49, -21, 17, -17, -13, -4, -71,
    2, 2, -30, 18, 9, 23, -7, 43, -20, -61, 18, -41, -7, 15, 51, 87, -44, -6, -37, -41, 20, -43, 4, 4, -25,
    15, -7, -24, -56, -22, 20, -7, -30, -3, -45, -23, 10, -13, 60, -24, -24, 22, 36, -11, -22, -14, 6, -9,
    -17, -40, -13, 22, 45, 10, 48, -7, 18, 12, -31, -8, -34, -18, 27, 34, -41, 63, -4, 4, -3, -33, 13, -28,
    -29, -5, 30, -18, -15, 5, 1, -8, -1, -44, 32, 3, 11, -11, 38, -6, -13, -11, 64, 19, -5, -8, -26, -29, -50,
    -31, -6, -6, 10, -39, 7, 22, -4, -15, 25, -16, -1, 83, 18, 42, -37, -81, 9, 33, -25, 19, 27, 8, -42, -11,
    82, 16, 3, 9, 2, -69, 36, -53, 33, 7, -1, -65, -15, 27, 22, 6, 28, -65, -3, 103, 0, 39, 17, -10, -1, 19,
    11, -20, -31, -16, 38, 35, 40, -44, 1, -16, 30, 24, -53, 13, -50, -46, -22, -43, -25, 49, -28, 17, 18, 8,
    32, 43, 91, -12, 6, -29, 6, 54, 38, 73, 9, 16, 23, -41, -17, -45, -86, 8, 3, 24, -39, 7, -4, 56, 46, 15,
    16, -2, 10, -13, 4, 22, 98, -44, -21, -5, 29, 2, 37, -4, -7, 81, -8, -41, 21, -9, 25, -9, -1, -60, -73,
    -21, -35, -18, 12, 17, 17, -65, -42, -44, 6, -31, -12, 40, 11, 48, 9, -9, -45, -24, -19, -13, 12, -54, -2,
    -13, -2, -31, -42, -21, 28, -16, 69, -21, -39, 0, -40, 11, 9, -79, -2, 33, 35, -54, 31, -15, -4, -21, -2,
    -3, 50, -36, -9, -78, -34, -32, -53, -18, 0, 27, -20, 45, -35, -26, -6, 19, -17, -48, -36, -14, 6, 11, 25,
    30, -4, 79, -21, 20, 16, -46, -15, -34, -20, -7, -21, 29, 55, 88, -5, -89, 1, 1, 58, 127, 69, -28, -62,
    16, -53, 44, 39, 41, -44, 64, -79, 20, -29, 34, -22, 13, 21, 5, -4, -19, 29, 8, -21, -38, 39, 15, -72,
    -13, -54, -51, 3, -30, -3, -65, 68, -80, 27, 57, -26, 1, -3, -12, 8, -46, 47, 2, 29, -7, -48, -24, 0, -9,
    60, -47, 9, 6, 43, -73, -6, -1, -5, -4, 4, -51, 21, 8, 64, 37, 101, 48, 25, -4, -66, -3, -32, -31, -19,
    15, 53, -49, -13, -37, -14, -26, -24, 46, 2, 59, 78, -102, 43, -43, -15, -7, -18, -41, -17, -17, 39, -62,
    24, -22, -30, 19, -18, 28, 17, 10, -11, -67, 83, 23, -1, 0, -36, 30, 31, -59, 26, -69, -43, 1, 70, -71,
    -50, 18, -49, -8, 19, 20, -17, 5, -48, 1, 2, 21, -26, 51, 20, -27, -5, -17, 2, 57, 39, 52, 8, -63, 29,
    -51, 20, 3, 19, 9, 20, -4, -34, 11, -53, -33, 42, -33, -46, -13, -63, -11, -16, -9, -45, 25, 23, -63, 31,
    -74, -47, -73, 127, 20, 0, -4, -63, 11, 30, 42, 69, 16, 15, 87, 123, 90, -17, 114, -23, -43, -31, 26, 79,
    57, 26, -29, 23, 30, -6, 3, -8, 83, 76, -19, 61, -40, -72, -65, -23, -67, 124, -52, -25, 47, 47, 10, -58,
    27, 95, 35, 8, 51, -18, -59, 20, -19, 66, -20, -24, -18, 33, 27, 42, 3, -17, 31, 30, 40, -25, -9, -21, -9,
    4, -1, 30, 17, 4, 44, 43, 64, -20, 14, -15, -7, -27, 34, -9, 60, 33, 54, -52, 31, 50, -43, 3, -24, -74,
    -18, 63, -2, -51, -27, -81, 56, 50, 20, -26, 35, -27, 7, 86, -13, -109, 124, 18, -64, -9, 115, 29, 27, 64,
    -4, 14, -48, 8, 29, 48, 108, 96, 50, 116, -18, -51, 2, -43, 40, 62, 16, 11, 34, 4, -6, -24, -63, -32, -6,
    13, -76, -49, 58, -31, -39, 21, -17, -68, -23, -2, 53, -23, -3, 37, 21, 2, 30, -9, -30, -1, -13, -38, 84,
    3, -14, 12, 18, 44, 15, -96, 17, 11, -52, 35, 67, 14, 89, 92, 71, -18, -5, 10, -45, 24, -114, 11, 23, 0,
    -12, -67, -81, 19, 68, 44, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0,
};

static const int32_t conv_2d_15_bias[32] = { /* 32 */
    11033, 9015, 2813, 8892, 29667, 9141, -635, 15806, 9297, -1781, -4200, 12539, 6851, 10384, -653, 12514,
    83, 12180, 4608, -4613, 2167, 21676, 3268, 5968, 9201, -3093, -10292, -7998, -1166, 1714, -134, -17723,
};

static const int32_t conv_2d_15_multiplier[32] = { /* 32 */
    1537016061, 1882229388, 1429818218, 2029972674, 1393490851, 1386432077, 1759080787, 1206109946,
    1881925572, 1366315270, 1397491382, 1488898497, 1498621255, 1146486245, 1574757905, 1545049393,
    1302238277, 2101718376, 1216128507, 1641671644, 2109212567, 1999027826, 1708259615, 1689411633,
    1246790943, 1829555468, 1229098514, 1118822562, 1078943362, 1251791278, 1940019768, 1368873445,
};

static const int8_t conv_2d_15_shift[32] = { /* 32 */
    -9, -9, -9, -9, -9, -9, -10, -9, -9, -9, -9, -9, -9, -9, -9, -9, -9, -10, -9, -9, -10, -10, -9, -9, -9,
    -9, -9, -9, -9, -8, -9, -9,
};

static const conv_layer conv_2d_15_layer = {
    4, 4, 32, /* input: height, width, channels */
    4, 4, /* convolution: height, width */
    4, 4, 32, /* output: height, width, channels */
    3, 3, 1, 1, 1, 1, 1, 1, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -11, -128, 127, /* zero points, range of the output */
    conv_2d_15_weights, conv_2d_15_bias, conv_2d_15_multiplier, conv_2d_15_shift
};

static const pool_layer average_pool_2d_16_layer = {
    7, 7, 18, 4, 4, /* input, output */
    2, 2, 2, 2, 0, 0, /* window */
    -128, 127 /* range of the output */
};

static const int8_t conv_2d_17_weights[607] = { /* 32x1x1x18 */
    21, -31, -85, 24, 59, -108, 127, 7, 37, -8, -90, 79, -17, -63, 8, 88, -32, 38, -127, -76, -64, -41, -79,
    27, -17, -8, 107, -101, -102, 40, -79, -70, 68, -42, -82, 17, 21, 66, 12, -111, -85, -29, -94, 20, -102,
    -61, 18, -3, -113, -127, -60, -13, -31, 97, 68, -24, 3, 14, -123, 16, 127, -3, 48, 40, -22, 99, -75, 88,
    1, -20, 1, -74, -66, -85, -108, -91, -28, -13, -51, -127, -17, 19, -18, 62, 113, -88, 12, 34, 5, 7, -36,
    124, 5, -40, -4, -127, -24, 20, -55, -68, 18, 73, 46, 7, 33, 1, -69, -26, -42, -31, 60, 13, 89, 1, -43,
    -29, 61, 79, -2, 27, 127, 37, -42, -50, 23, 26, 3, -27, 127, -8, 22, 35, 81, 124, -44, -37, -36, 7, -19,
    24, -8, -2, -53, 19, -43, -65, -78, 0, 1, -3, 54, -21, 4, -18, 6, -6, -125, 127, -3, -81, 32, 8, -34, 11,
    9, 127, 14, -56, -75, -61, 5, -62, -13, -79, -47, 32, -25, -65, 57, 11, 78, -44, -1, 3, 40, 127, 1, 54,
    -12, -44, 12, -28, 4, 18, -42, -11, -15, -51, 16, -5, 15, -9, 32, -33, 24, -29, -57, -8, 11, 18, -17, -10,
    -48, 8, -10, 127, 50, -31, 38, -12, 17, 34, -35, 66, 6, 57, -100, -31, -1, -35, 127, 64, -28, 66, -3, -53,
    30, 32, -8, 22, 127, 2, 11, -42, 67, 26, 12, -53, -12, 43, 22, 83, 89, 62, -78, 24, -66, -32, -10, -13, 8,
    -49, -54, -24, -47, -32, 52, -62, 127, 79, -55, 95, 3, -46, -25, 85, -7, -51, -34, -31, 9, -39, -93, 51,
    -107, -83, 127, 37, -18, 33, 0, 54, -77, -20, -5, -42, 23, 113, -26, 127, -12, -44, -14, 12, -25, -16,
    -17, -52, -31, 22, -111, -34, -53, -45, -52, -6, -72, -78, -23, -127, -23, 26, -28, -29, -39, -1, 57, -39,
    44, -21, 3, 0, -21, -15, 8, -18, 127, -38, -21, -1, 4, 30, -124, 50, -31, -45, -37, -56, 1, 65, -29, -42,
    -23, 35, 68, -51, 127, -5, -6, 3, -27, 77, -52, -46, -77, 58, -4, -9, 23, 17, -27, -24, -9, 127, -6, 10,
    -32, -31, -28, 53, 105, -16, -66, -13, 127, -11, -27, 3, -40, -30, -25, 72, -2, 74, 26, -18, -37, 96,
    -113, -96, 31, -99, -109, 63, -3, -69, 33, -39, 112, -2, 120, -9, -127, 12, 39, 112, 8, -8, 14, 41, -65,
    71, -30, 26, -18, 127, 19, -79, 50, -31, 55, -59, 40, -5, 10, -50, -13, -64, -23, -102, -127, 46, -41, -9,
    -26, 35, 63, 22, -81, 26, -11, -8, 109, 100, -48, 120, 94, -125, -105, -121, -127, 43, -23, 26, -11, -66,
    75, 62, 20, 20, -14, 122, 22, 64, 87, -47, -3, 42, 89, 15, -101, 13, -73, 127, -51, -35, -20, 60, -46, 56,
    -95, 127, -49, 7, 75, 20, -26, 48, -20, 107, -108, -32, -49, -73, -60, -55, 63, 69, -44, -67, -65, -52,
    22, -42, -72, 106, 127, -62, 63, -70, -54, -64, 75, 7, 92, 127, 36, 31, 9, 59, 48, -58, -6, -49, 17, 23,
    -27, 17, -12, -90, -24, -63, 26, 40, 44, -4, 57, 48, 88, -10, 70, -30, -47, 127, -61, 15, -10, 2, 18, -10,
    -30, -107, 69, -65, 127, -1, -62, 42, 70, -58, 12, 17, 9, 2, 80, 19, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_17_bias[32] = { /* 32 */
    1033, 9213, 7439, -4416, 8665, 1145, -2747, -997, 927, 2618, -2537, 48, -3216, -4347, -1353, -827, -721,
    12251, -546, 884, -1237, -2076, 661, -5023, 3804, 2392, -6757, -421, 6645, -6879, -6458, -6758,
};

static const int32_t conv_2d_17_multiplier[32] = { /* 32 */
    1148920502, 1481229770, 1392852887, 1577157221, 1233199472, 1534225056, 1613306759, 1290417458,
    1588593295, 1473474376, 1518960239, 1161815574, 1196413688, 1806475001, 1341461357, 1995916011,
    1243343757, 1600625071, 1283732887, 1278053368, 1076681192, 1867523156, 1474800329, 1137892725,
    1410312357, 1166567828, 1261989376, 1266489804, 1587496044, 1676234973, 1214163276, 2001417436,
};

static const int8_t conv_2d_17_shift[32] = { /* 32 */
    -8, -9, -9, -8, -8, -8, -8, -8, -8, -8, -8, -7, -8, -8, -8, -9, -7, -8, -7, -8, -7, -8, -9, -8, -8, -9,
    -8, -8, -8, -8, -8, -9,
};

static const conv_layer conv_2d_17_layer = {
    4, 4, 18, /* input: height, width, channels */
    4, 4, /* convolution: height, width */
    4, 4, 32, /* output: height, width, channels */
    1, 1, 1, 1, 1, 1, 0, 0, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -50, -128, 127, /* zero points, range of the output */
    conv_2d_17_weights, conv_2d_17_bias, conv_2d_17_multiplier, conv_2d_17_shift
};

static const add_layer add_18_layer = {
    -50, 1073741824, 0, /* left: zero point, multiplier, shift */
    -11, 1632796931, -1, /* right */
    1, 1546706461, -18, -128, /* sign of the right, output */
    -128, 127, /* range of the output */
    {1, 1, 1, 4, 4, 32}, {0, 0, 0, 128, 32, 1}, {0, 0, 0, 128, 32, 1} /* shape, elements to the next of each dimension */
};

static const int8_t conv_2d_19_weights[9247] = { /* 32x3x3x32 */
    -66, 21, -81, -25, -63, 40, 123, 20, 33, -35, -10, 36, 13, 38, -28, -20, -56, -101, 50, -31, 8, -32, 42,
    -31, -37, -3, 3, 41, -57, -45, 53, -13, -18, -7, 38, -5, -11, 25, -72, 38, -17, 22, 78, 78, 42, 17, 73,
    -6, -63, 23, -61, -12, -69, -6, 50, 3, -88, 14, 46, -36, -56, -4, -19, -83, 39, -16, -96, -72, -70, -84,
    119, -18, -58, -27, 6, -17, 43, -26, -11, -45, -69, 35, 45, 7, -28, 57, 6, -52, 0, -42, 17, 1, 25, 9, -9,
    -1, -33, 15, 8, -9, 9, 49, -114, 28, 5, 18, -53, 47, 12, 46, 31, -25, -8, -95, -59, -19, -55, -19, -22,
    28, -42, 52, -55, 4, 33, -45, -21, -27, -18, 33, 37, 0, -9, 91, -75, -1, -80, 37, 32, -7, 8, 20, 62, -30,
    -3, -46, -4, 10, -7, 0, 80, 56, -92, 8, 19, -15, -76, -13, -53, -4, -5, -52, -53, -47, -56, -29, 124, -73,
    18, 0, -2, -57, -2, -20, -29, -66, -56, -42, -34, 6, -31, 18, 4, 8, 22, -97, 92, 72, 50, -17, 94, 3, 7,
    16, 15, -46, 16, 48, -127, 25, -10, 75, -39, -32, -20, 35, -47, 43, -33, -65, -51, 35, -7, -48, 47, 5,
    -49, 1, -17, -18, 7, -18, -12, 6, -69, -16, 38, -45, -31, 64, -124, -42, -82, 72, -25, -2, 23, 32, 44, 82,
    -41, 90, 9, 23, 54, -19, 111, 28, -83, -2, 9, -48, -27, 8, -86, -9, 8, 4, -7, 31, 16, -59, 121, -44, 58,
    -62, -51, -30, 44, 52, -48, -8, -18, -7, 20, -3, -7, 77, -21, 17, 10, -52, 11, 22, 54, -60, 49, 65, 17,
    21, 2, -45, 39, -7, 56, -8, -5, -19, 31, 14, 49, -24, -70, -55, 26, 10, 86, 76, 87, -20, 47, -56, 34, -84,
    -45, 3, 52, -25, -26, -15, 35, -88, 47, -10, 25, 73, -32, -16, -69, -42, -4, 35, 19, -18, -41, -61, 52,
    15, 31, 9, 57, -7, -12, -1, 28, -25, -40, -40, 60, -41, -6, -38, 39, 12, 35, 29, 78, -12, 7, -61, 5, 61,
    -5, 9, -5, -37, -2, -12, 82, 69, 32, -78, 33, -109, -48, 26, 31, 1, 24, 35, 72, -12, -42, -25, -3, 33,
    -64, -9, 6, 27, 4, 17, 71, -74, 14, 33, 21, 22, 34, 2, 48, -28, -9, 31, 45, 127, 17, 6, 11, -25, -2, 10,
    -6, -28, -45, 29, -25, -35, -15, 5, 21, 18, 81, -18, 50, -6, -8, 8, 16, -14, -35, 44, -21, 3, 63, -29,
    -25, 14, -43, 27, -5, -24, -1, -4, 31, -1, 33, -27, 12, 1, -60, 42, 14, -58, -14, -35, 60, 45, 11, -52,
    -20, -60, 29, 50, 51, 43, 1, -72, 30, 22, -71, -5, -9, 18, -15, 61, 8, 9, -51, -12, -42, 29, -43, 33, -35,
    -9, 81, -8, 33, -84, -26, 21, -16, 36, 19, -17, 33, 34, 25, 1, -60, 26, -5, 14, -30, -29, 19, -9, 24, -34,
    11, 7, 14, -7, 30, 55, 63, -59, 43, -59, 27, 47, -30, 1, -66, 0, 28, 42, -30, 11, -19, -89, -83, 7, -42,
    -65, -33, -16, 15, 18, 2, -16, 74, -2, 0, -7, 10, 58, 53, -75, 1, -47, -5, -15, 1, -1, -42, -24, 54, 10,
    3, -5, 32, -63, 0, 41, -83, -32, -31, 15, 10, 39, -29, -27, -1, 9, -10, 52, -127, 94, 28, -76, -78, -27,
    68, -34, -30, -62, 46, -21, 40, 64, -29, -43, -7, -44, -23, -92, -21, 26, -12, -92, -127, -31, -39, 1,
    -44, -16, 10, 73, -51, -66, -4, -21, 106, 24, -48, 1, 17, -33, -29, 21, -53, 56, -64, -36, 9, -7, -64,
    -80, 89, 23, -62, -15, -61, -27, 48, -25, 49, 15, 26, 17, 25, 0, 59, 16, -32, -33, 19, -51, -26, -12, -27,
    83, 30, 34, -22, 85, -44, -26, -37, -60, -50, -1, -87, 16, 45, 17, -12, 58, 56, -8, -17, -19, -76, -19,
    -27, -49, -43, -58, 64, 0, -28, -77, 39, -22, -13, -53, -28, 83, -88, -5, -12, -64, -49, -49, 18, -9, -75,
    3, -1, -20, -63, -25, -66, 26, -50, -2, -19, 20, 32, -25, 66, -57, -28, 28, -104, -8, -31, 16, -24, -64,
    42, -48, 0, -28, 21, -12, -48, 13, -64, 45, -28, -82, 0, -70, 28, 41, 0, -7, 16, -41, -11, 27, -42, -75,
    -45, -29, 2, 47, 54, 10, -95, -17, -56, -11, -47, -60, -39, -2, -26, 8, 14, -18, -9, 20, 3, -100, 34, -33,
    0, 15, -51, -52, -46, 24, -60, -9, -1, -4, 60, 91, -34, -26, -16, -34, -50, 17, -87, 8, -5, 2, -19, -11,
    -42, 12, -4, 76, -87, -77, 36, -62, 37, 4, -3, -52, 21, 57, -1, 8, 54, -53, 7, 39, 2, -56, 16, 0, -11,
    -21, -80, -14, 35, -9, 8, 16, -20, -14, 40, 32, -20, -95, 44, 12, 9, 18, 73, -9, -98, 11, 42, -44, -10,
    -22, -76, -36, 7, 30, 9, 14, -60, -25, -15, -62, -85, -31, 27, -36, -21, -6, -57, -16, 30, 20, -14, 19,
    -15, 38, 37, -53, 27, -28, 6, 0, -19, -26, -33, -13, -7, 73, -93, 50, 5, -38, -6, -34, -72, 16, 55, -2,
    19, 10, -82, -8, -20, 27, -38, -64, -24, -94, -14, -25, 82, -24, -22, 11, -48, 34, -2, -22, -14, -15, -40,
    -36, 94, -23, -40, 24, 2, -3, 90, -26, -25, -19, -19, 5, -17, 82, 57, -41, -27, -29, 11, 6, 68, -17, 32,
    -5, -24, -6, -28, 4, -21, -17, -50, 51, 99, 48, 17, 23, 22, -64, 70, 44, -79, -58, 32, -33, -25, -12, 61,
    4, 31, -22, 75, -27, 49, -39, 18, 5, 10, 0, 43, -81, -41, -34, -24, 72, 120, 27, -75, -62, -7, -2, -14,
    43, -43, -38, 75, -109, -28, -78, 30, -56, -37, -47, 47, -11, 51, -25, -26, -29, -53, -9, -35, -41, -43,
    -58, -31, 2, 71, -32, -36, -9, -7, 61, 12, -42, -87, -30, 25, -60, -44, -23, 2, -54, 47, -71, 61, 20, -19,
    -18, -40, -30, -38, -10, -113, -33, -23, -95, -8, 1, 15, -6, -8, -84, -19, -25, 28, 19, -76, -29, 34, -46,
    -47, 14, -26, 14, 8, -42, 81, 19, -61, 21, -13, -35, 3, 16, -58, -21, 43, 21, -40, -57, -51, 60, -68, -72,
    66, 62, -22, 12, -67, -27, 49, -14, -24, -20, -57, -27, 1, -33, -16, -22, 11, 4, -99, -50, -33, -43, -15,
    61, 12, -55, -2, -27, 47, -4, 11, 40, -38, -3, 17, 3, -14, -10, 68, -16, -39, -38, 51, -47, 47, -48, 11,
    -3, -63, 42, -13, -115, -28, -24, -84, 16, -48, -76, 1, 6, -63, -19, -27, -127, -5, -34, -13, 8, -22, -7,
    9, -7, 13, -74, -7, -43, -32, 30, 25, -30, 39, 34, 19, -26, 27, 10, 26, -11, -25, -50, 19, -22, 3, 35, 50,
    90, -21, -75, 52, -7, 31, 45, 39, -8, -72, 85, 35, 54, -5, -31, 52, 2, 39, -44, -36, -42, -93, -7, 0, -42,
    -82, -10, -54, -12, 53, 23, -4, 33, -7, -24, 67, -25, 23, -78, 47, -114, -38, 6, 37, -36, -21, 14, 4, -41,
    -26, -53, -14, 22, 35, -11, 33, -39, -69, -62, -40, 12, 21, 28, 18, -21, 75, -62, -34, -7, -15, -40, 35,
    -72, -39, -23, 5, 35, 17, 24, 21, -13, 62, 19, 82, -87, -94, 63, 15, 99, -73, 10, 19, 14, 0, -20, -26, 15,
    -10, 7, -11, -1, -44, 15, 13, 17, -94, 121, 27, -48, 21, -14, 45, -7, 8, -75, 10, 22, -98, 18, -7, -50,
    -57, 9, 16, -63, 8, -33, 5, 35, -5, -26, 29, 14, -20, -1, -62, -42, -62, 59, -8, 22, -5, -23, -8, 29, -86,
    72, -6, 43, 44, 3, 56, -41, -1, -12, 39, -82, 0, 29, 32, 38, 44, 15, -71, -19, -22, 51, 2, -16, -62, -63,
    0, 10, -17, 47, 12, 24, -80, 6, 32, -51, -31, -73, -1, -48, -39, 27, 29, -11, -82, -19, -30, -76, 38, 46,
    68, -62, 37, 2, -82, -30, -47, 55, -27, -69, 47, 43, 9, -13, 13, -98, 18, 8, -33, 34, -37, 11, -59, -11,
    -27, -33, 44, -28, -54, -32, -65, -9, 13, 45, 4, -22, -127, -72, -26, 52, 40, 0, 32, 24, 15, 20, -50, 18,
    20, 7, -38, 2, 29, 40, 88, -6, 18, -101, 21, 17, 21, 82, 15, 78, -46, 42, 35, 20, -11, -34, -17, -7, 0,
    -7, 6, -115, 66, -2, -38, -9, -21, -5, 5, 50, 18, 59, 7, 8, -25, 31, 21, -64, 64, 23, -73, -30, -54, -61,
    33, 86, -11, 28, -26, -76, 66, -4, -12, -27, 8, 70, -49, 11, 40, -57, -20, -8, 30, 58, -13, -34, -48, 23,
    -16, 36, 43, 22, -39, -54, -41, -95, -50, 98, -8, 43, -62, -93, 34, 8, -9, -28, 46, 70, -88, -17, -1, 14,
    -18, -31, -10, -13, -43, -8, 33, -21, 8, 64, -76, 26, -32, 44, -21, -66, -100, 59, 51, -21, 20, 14, 14,
    -50, -37, 15, 95, -56, -70, -21, -23, 1, 65, -24, 49, 36, 58, 4, -53, 50, -56, -6, 5, -5, -72, -39, 26,
    -68, 35, 42, 2, 14, 103, -34, 36, 24, -14, 86, 6, -68, -61, -54, -40, 2, 39, 29, 22, 41, 19, 10, -77, 10,
    -15, 8, -28, -11, -58, -50, 38, -108, -13, -12, 16, -55, -38, -19, 115, 66, 3, 58, 13, -50, -7, -66, -32,
    -27, 29, 18, 6, 39, 0, -2, 21, 47, 3, -7, -25, 37, -39, -2, -8, -19, -31, -8, 92, -44, 18, 0, 1, 31, 21,
    -26, 42, 47, 57, -26, 37, 19, -72, 14, -11, -21, 35, 11, 78, -16, -49, 18, -55, 73, -1, 17, 34, 39, 1,
    -15, 38, -2, 22, 24, -4, -26, -7, -127, 16, 1, 96, -18, 21, 17, -82, 14, -29, -14, -79, 24, 3, -57, -31,
    -10, -52, 9, -3, -17, 68, -22, -22, 3, 12, 26, -1, 38, 51, -18, 24, -16, -7, -19, 71, -11, 37, 31, -51,
    15, 2, 16, -51, 61, 1, 20, -42, 44, -37, 17, 106, 21, 27, 0, 31, -7, 43, 13, 11, -88, 29, -4, -1, -31, 53,
    -55, 59, -75, -58, 11, -60, 83, -50, 58, -34, 15, -42, -49, 18, -79, -21, -48, -56, -1, 39, -47, -12, -53,
    -82, -45, 69, 35, 68, -20, -2, 5, -6, -49, 23, 7, -60, -29, -58, 80, -40, 109, 11, -20, 23, -26, 33, 4,
    -31, 63, -10, -11, 4, -61, 50, 5, -24, 34, -24, -6, 57, -39, -18, 10, -78, 8, -8, 39, -40, -47, -24, 106,
    -7, 80, -71, -69, 41, -70, 39, 19, -8, 106, 70, -6, -41, 30, -9, 53, -1, 8, -60, -1, -4, -55, -19, -15,
    -49, -67, 15, 51, -42, 32, -33, -48, -74, -54, -31, 36, -59, -17, -79, -14, 21, 28, -23, -38, -17, -51,
    77, 10, -35, 78, 0, 30, -42, -42, 0, -35, -40, 61, 18, 8, -7, -16, -89, -67, -127, -61, -44, -86, -52, 45,
    -21, -15, -22, -3, -63, 20, 20, 23, 46, -20, -6, 43, 39, 84, -33, -13, 57, -15, -7, 59, -36, -17, -63,
    -42, -10, 34, -19, -53, -54, -56, -5, 73, -61, 18, -35, -19, -9, 29, 3, -13, -40, -32, 51, -36, -44, 30,
    -7, 17, -33, -19, -11, -63, 70, 67, -3, -1, 65, 4, 120, 21, 35, 52, -16, 60, 70, -10, 29, 79, -22, -77,
    -19, 18, -7, 63, 88, -18, -43, 14, 86, -13, -47, -35, -7, -34, 62, 9, -20, -28, 71, 14, 67, 6, -16, 19, 7,
    123, 121, -57, 10, -16, 38, -62, 35, 54, 14, 68, 10, -34, -70, -15, -8, 2, -8, -39, 47, -60, -3, -37, -15,
    -63, 51, 2, -50, 62, -18, 36, -38, 102, 69, -99, -3, -9, 9, -30, -15, -52, -14, 42, -64, -55, -70, -12,
    87, -51, 3, -43, 4, -47, -23, 20, 14, -42, -8, 72, 82, 10, -32, -12, -1, -52, -2, -8, -6, 4, -21, -60, 14,
    -23, 60, 30, 36, 121, 9, -38, 52, 21, -20, -29, -21, -26, -11, 17, -25, -38, 29, 82, 80, 17, -50, -24,
    -20, -50, 0, -27, -37, 24, -42, -39, -17, -39, 11, 22, 64, 127, 14, -3, 68, 8, 16, -20, -6, 4, 28, -1,
    -26, -35, 5, 54, 73, 43, -23, 34, 6, -26, 48, -11, -38, 10, -19, -33, -20, -26, 12, 2, 36, 93, 40, 12, 33,
    -2, -15, -1, -27, -2, 2, 28, -46, 4, 49, 14, -37, -37, 36, 36, 51, 15, -44, 37, -35, -62, -9, 39, 44, -43,
    13, -38, -22, -35, 39, -14, 10, 7, 5, -32, -3, -11, 6, 5, -74, 43, 63, 27, -19, -26, 4, 25, -5, 87, -60,
    22, -2, -40, 12, -38, 32, -14, 17, -35, -35, 8, 26, -33, 11, 14, 7, 29, -15, -13, 6, -45, 1, 30, 47, 36,
    -35, -10, 40, -33, -31, 53, -44, -1, 40, -56, -34, -9, 54, -9, -7, -14, -40, -33, 7, -31, -31, -27, 28,
    -40, 42, 53, -67, 6, 0, 53, -14, -12, 18, -26, -7, -15, 29, 55, 2, 22, -38, 67, 0, -33, 4, 7, -32, 19, 7,
    -7, -36, 31, -67, 17, -7, -63, 14, 5, -26, -12, -13, 44, -31, -17, 34, 4, 6, -50, -1, 66, -6, 53, -32, 18,
    77, -13, 23, 23, -4, 13, 17, 24, -55, -30, -19, -1, -63, -61, 33, -60, 6, -44, 28, 19, -12, -11, 1, -18,
    8, 10, 4, 42, -2, 18, -20, -5, 24, -9, 17, -47, 24, 32, 34, 39, -40, 35, -43, 44, -62, 20, 1, 25, 43, 25,
    21, 9, -21, -3, 72, 21, 37, -65, -64, -2, 7, -45, -37, 45, -15, -22, 33, 1, -3, 26, 22, 61, -28, -56, -27,
    16, -98, 96, 0, -5, 47, 48, 43, -63, 34, 22, 26, 58, 25, 34, -82, -16, 11, -82, -43, -38, 13, 27, 127,
    -40, 44, 23, -70, 46, -56, 6, 53, -37, -75, 105, -11, 3, -6, 78, 15, 12, 21, -34, -14, 33, -13, -19, 6,
    -33, 31, -9, -25, 30, 12, 9, 114, -19, 1, 44, -14, 5, -30, 30, 9, -36, 20, -18, -66, 40, 56, 44, -4, 73,
    -55, -1, -82, 14, 6, 16, -27, -102, -22, 13, 13, 8, 27, -38, -47, -37, 18, 67, -54, 29, 25, -27, 19, -78,
    12, -88, -35, -10, 3, 9, -27, 50, -59, 40, -64, -33, 5, 16, -92, -40, 30, 50, -79, -11, 1, -65, -62, -11,
    -30, -36, 3, 0, -17, 0, 51, -33, -12, -21, 11, 33, 27, 15, -7, -16, -29, 32, -20, -21, 9, 56, -36, -43,
    67, 38, -39, 19, 29, -39, -4, -15, -46, -42, -14, -66, -52, 39, -57, -6, 0, -50, -66, -34, -74, -21, -76,
    2, 36, -36, 63, -35, 9, -55, -3, 63, -45, -39, 24, 31, 25, -103, 65, -1, -40, 2, 1, -66, -1, -2, -76, 22,
    48, -7, -50, -8, -52, -55, -93, -29, 56, -32, 68, -61, -23, -10, 12, 60, -28, -16, 21, 58, 27, -59, 54, 5,
    -17, 42, 18, 6, -11, -25, 10, -58, 54, -75, 16, 15, -62, -53, -80, -66, 20, -2, 39, -10, -46, 21, -33,
    119, -5, -28, -32, 77, 37, -34, 70, 16, -24, -9, -10, 15, -26, -10, -42, -26, -5, 34, 57, 63, 5, 7, 35,
    -25, 31, 32, -90, -71, -22, 56, 57, -42, 0, 24, 50, -32, 9, 44, -52, -15, -24, 72, 20, 32, 10, -28, -45,
    -52, 25, 6, 100, -47, 25, 15, 67, 27, -26, 11, 9, -60, -21, 106, -70, 10, -11, 60, 31, -56, -7, -18, -19,
    82, 3, 29, 19, -1, 33, -26, 11, 17, -21, 36, 2, -41, 59, 118, 87, -31, 16, 9, -20, -40, -63, 79, -61, -17,
    26, 21, 57, -23, 27, -18, -44, -40, -37, 43, -7, 28, 47, 2, 17, -2, -64, -52, -44, 25, -43, -1, -38, -46,
    5, 1, -27, 27, 1, 8, 2, -24, 4, -40, 59, 36, -43, -31, -22, -8, 8, 45, -11, 43, 77, -56, -3, -16, -11,
    -93, 30, 31, -18, 9, -68, -45, 16, 30, -58, -15, 23, -15, -45, 27, -1, 8, 9, -71, -14, -82, -70, -62, -20,
    -15, -9, 20, 6, 14, -23, 97, 3, -51, -44, -28, 32, 16, -26, -6, -56, -30, -74, -24, -58, -27, 16, 2, -53,
    -10, 41, -22, 33, 1, -19, -29, 0, 36, -57, -32, 37, -26, 59, 39, -1, 42, -41, -37, 13, 37, 28, 30, 28, 15,
    -30, 90, -5, -67, 25, -8, 2, -38, 28, 73, -59, 39, 0, -20, 37, 21, -10, -53, 13, -13, 49, 127, -2, 0, 1,
    1, -14, 50, 10, 40, 75, 39, 61, 25, 23, -11, -46, 66, 22, 81, -47, 3, 67, 13, -12, 8, -12, -18, 21, 52,
    -2, 41, -5, 58, 12, 88, -48, -46, 29, 26, -32, 46, 50, -37, 70, 59, -23, -51, 18, 75, 68, 16, -82, 77, 24,
    8, 98, 30, -33, -33, 40, 1, -74, -30, -71, 8, -17, 89, -19, -8, -66, -34, -34, -36, -90, -79, 66, 26, 122,
    20, 50, 22, -51, -42, 25, -22, -20, 30, 69, -10, 102, -39, 28, -36, 4, -45, -35, -77, -13, 43, -55, -51,
    -79, 53, 3, -16, 20, 19, 61, 34, 37, -24, 70, -26, -69, 60, 55, 51, -25, -45, 31, -75, 42, 14, -11, -13,
    -2, -8, -32, -104, 17, 6, -2, -37, -50, 22, 20, -22, 4, 49, -25, 42, 1, -4, -4, -24, -8, 12, 2, 62, -16,
    -27, -6, 17, -1, -11, -34, 2, -17, -5, 28, 23, 32, 27, 21, 5, -127, -29, 32, -69, -29, -59, 25, -44, 95,
    -14, -1, 121, -36, -26, -18, -26, -17, -44, 59, 90, 20, -45, -37, -57, -7, 101, -14, 43, -34, 59, 40, -4,
    -69, -8, -10, -66, -10, -23, 5, -55, 70, -11, 28, 5, -3, 23, -10, 19, -19, 1, 37, -1, 0, -35, -35, -67,
    -12, 65, -23, 65, -32, 9, -37, -47, -3, 25, -15, 0, 35, 5, 33, 0, 43, -46, -6, -7, 7, 64, 27, 38, 16, -6,
    -18, -31, 16, -5, -7, -41, -47, 25, -7, 11, 21, -73, -25, 13, -56, -44, 64, -1, -5, -31, -30, -20, 39, -2,
    -16, 40, -53, -37, 3, 41, 25, 3, 22, 66, -87, -44, -35, -69, -25, 60, -27, 19, -2, -23, 0, -4, -57, -40,
    88, 7, -12, -10, -39, -38, 52, 28, -40, -15, -80, -9, -26, 74, 13, -39, -12, 89, -30, 2, 4, -6, 4, 99,
    -33, 113, -44, -19, 25, -18, -17, -36, 26, 31, -59, -32, -3, 30, 44, 61, -60, -13, 22, 70, -24, 50, 14, 8,
    -15, 53, -3, 18, -17, -36, -7, 3, -9, -6, -39, -32, -110, 9, 119, -39, -44, -37, -37, 46, 24, -44, -41,
    -51, -91, 12, 31, 4, 14, 86, -31, -6, 25, -25, -31, 60, 42, 53, -47, -34, 49, 55, -31, -25, -8, 64, -19,
    63, 8, -55, 61, -69, 32, -26, -3, -62, -93, 85, -20, -4, 33, 0, 33, -33, 63, 37, -27, -4, -54, 14, 19,
    -36, -13, -13, 13, 79, 12, 3, -54, 53, 19, 26, -4, 23, -25, -5, -53, -35, -43, 0, -55, 33, 27, 30, 38, 23,
    26, -43, -48, -9, -30, -14, 29, 9, 11, 37, -72, 68, -70, -43, 68, -31, 43, -52, -37, -6, -53, 8, -73, -73,
    -18, -1, 8, -19, 41, 17, -3, -48, -19, -52, -35, 34, 127, 3, -58, 35, 54, 77, -30, 52, 22, -7, 2, 18, -7,
    -23, -22, -26, -21, -2, 4, -2, -49, -45, -29, -5, 20, 23, 16, -71, 47, 19, -9, -11, 21, 14, 46, -7, 24,
    -38, -11, -14, 49, 72, -94, 31, -47, -48, -5, -10, -41, -4, 4, -24, -10, 74, -28, 55, -13, -24, 55, 29, 6,
    -68, -45, -49, -5, -44, 36, -48, -5, -7, -53, -21, -16, -55, -16, 25, -2, -93, -8, -50, -28, -9, -51, -73,
    -2, 20, -20, -7, -3, 24, 36, -13, 14, -86, -42, 33, 29, 12, -56, 121, 12, 18, 33, -51, 54, 43, -91, 113,
    -44, -25, -84, 8, -57, 7, -41, 41, -62, -80, -28, 33, 0, -21, 17, 18, 22, 5, -32, -22, 11, 27, -37, -64,
    2, -76, -50, 29, 10, 3, -122, -3, 52, -38, -13, 34, -53, 62, -10, -44, 18, 18, -54, 44, 7, 30, 51, 12, 14,
    -35, -28, -27, -8, -35, 28, -36, -9, -22, -37, 45, 79, -29, 21, -58, -24, -10, -43, -23, 12, -21, -32,
    -30, 9, 82, 57, -22, 7, -83, -65, -10, 8, -83, -53, 11, -7, 0, -24, -63, 20, 14, -31, 35, 87, 11, -29,
    -52, -23, -5, -3, -26, -11, -76, -43, 33, 45, 62, -20, 18, -7, -76, -26, 0, 5, -84, -89, 32, 10, -17, -56,
    -31, -58, 5, 3, -15, 88, -12, 26, -38, -39, -95, 6, -61, 24, 25, -17, 71, -29, 21, 50, 2, -9, -88, -32,
    20, 43, -13, -8, -29, 15, 19, -56, -52, -74, -32, -50, 10, 23, -35, 0, -40, -26, 27, 21, -47, 43, -25,
    -63, 30, 20, 99, -26, 31, -33, -44, -8, 62, 8, -52, 8, 23, -9, 28, -46, -45, 6, 21, -30, -10, -16, -62,
    -41, -18, -11, -26, -27, -100, -17, 21, -52, 51, 8, 14, 19, 30, 42, -41, -26, -15, 16, 69, -12, 38, -22,
    5, -14, -65, -3, -62, 3, 1, -14, 8, -46, -22, 79, -96, 1, 34, -39, -39, 14, 64, 23, 21, -48, -41, 20, -68,
    -37, -19, 39, -59, -67, 24, -8, 23, -3, 12, -12, -45, -7, 16, 21, -21, -45, 11, -30, -11, -18, -6, 17, 10,
    18, -19, -20, 127, -7, -9, 21, 17, 69, 24, -28, 53, -68, 64, 11, 80, -31, -26, -38, -103, 29, 69, -5, 9,
    73, 67, 36, -25, 28, -20, -22, -16, 10, -34, -20, -114, -36, -50, 18, 17, -76, 28, 17, 33, -15, 44, -57,
    28, 18, -44, 33, 1, 1, -14, -21, -31, -4, 103, -6, -24, 5, 42, -25, 27, 34, 18, -19, 21, -31, 37, -56,
    -77, -15, -53, 25, -14, -4, -16, -9, 95, 1, 23, 17, 123, -6, 80, -13, -15, -85, 30, -19, 3, 32, -41, -39,
    -16, 41, -4, -57, 113, -67, -88, 34, 31, -43, -20, -4, -113, 5, 44, -49, -24, -40, -75, 49, 12, -17, 35,
    16, 21, -71, -27, -3, -61, 85, -38, 4, -23, 83, 28, -38, 50, -46, -36, 28, -59, -105, -9, 78, -76, 59, 55,
    -39, -32, -7, -70, 56, 7, 40, -14, 4, -21, -60, -72, -56, -68, 47, -14, 23, -15, 14, -2, 25, 95, -5, -3,
    -27, 24, -92, 5, 29, -39, -63, -32, 19, -108, -66, 3, -17, 33, 21, 68, 68, -47, 37, -12, -35, -27, 41,
    -72, -50, -18, -62, -8, -119, 64, -8, -48, -25, -33, 8, -11, 10, 6, -76, -37, 4, 5, -81, -103, -4, 127,
    -72, 74, -14, -41, 36, -24, 28, -76, -11, 8, 6, 8, -75, 49, -22, -76, 58, -59, -29, -38, -33, -9, -22, 41,
    -2, 39, 30, 38, -76, 24, 38, -11, -80, 50, -47, 9, -2, 48, -1, 10, 22, -20, -10, 43, -68, -37, -26, 35,
    11, -30, -41, -6, -33, -27, -25, 8, -48, 69, 6, 105, -72, -25, 41, -66, -23, -48, -89, -24, 79, 47, -29,
    114, 60, -18, 24, -42, -16, -52, -99, 2, 5, -73, 49, -17, 69, -52, -11, 44, -51, -43, -16, -23, 2, -83,
    -57, -76, 45, -74, -12, -57, 59, 14, 36, -35, -50, 11, -50, -67, -24, -66, -31, 18, 13, -116, 12, -78,
    -61, -56, 88, -64, 0, -41, 49, 28, -52, -64, -10, -126, 65, -27, -22, 66, 44, -24, 4, -25, 11, 52, -95,
    -39, 21, 82, 39, -69, 24, -42, 87, -70, -77, -15, -18, -2, 29, 17, -82, 16, -27, -4, -3, 38, 55, 32, -52,
    -44, -13, -4, -20, -58, -8, 11, -8, 45, -7, -5, -45, 36, -31, 17, -8, -78, -30, 41, -22, 24, 23, -17, -21,
    -12, 102, -83, 108, 27, 3, 46, -82, -59, -39, -50, 21, -52, -2, 84, 84, 0, -26, -37, -67, 9, -78, -45,
    -34, -53, 2, -15, -18, -74, -25, -41, -45, 2, 57, -8, -23, -13, 78, -17, 18, -58, 5, -61, -1, 53, 28, 95,
    -118, 60, -43, 4, -17, -24, -47, -18, -33, 8, 28, 16, -97, 15, 36, -77, -20, 10, 49, -32, -10, -19, 65,
    74, 46, -60, 4, -64, 37, -101, -27, 45, -44, 4, -62, 35, 17, -22, 65, -53, 11, -35, -36, -1, 105, 89, 79,
    -22, -39, -60, 8, -61, 13, 21, 53, 124, 1, -22, 33, -14, 38, -42, -14, -28, 13, -11, -37, -23, 7, 3, 9,
    -16, -30, -15, -24, -32, 96, 21, -5, -88, 36, -8, -11, -56, 34, 74, 47, -21, 9, -4, 32, -16, 15, 47, 69,
    -60, 11, -33, 47, -11, 4, 35, -22, 35, -22, 2, -6, 13, -13, -8, -17, -121, 46, -26, 30, -34, 44, -69, 18,
    -53, -21, 45, -115, -57, -43, -34, 22, 67, -94, -27, -3, -34, 33, 104, -64, -55, -20, -79, -37, 13, -2,
    -75, 50, 31, -108, -6, 17, -24, 66, -1, 39, -40, 8, -24, 6, -63, 29, -25, -2, 69, -127, -71, -36, -68, 22,
    73, -39, 19, -50, -92, 7, 34, -32, -85, 10, -10, -109, -51, 28, 65, 62, 14, 21, -60, 23, -59, -3, -65, 17,
    36, 1, -31, -94, -1, 36, -15, -12, 18, -29, 7, -34, -11, 17, -17, -7, -36, 9, 4, -57, 4, 4, 31, -24, 91,
    -9, -4, -100, -6, 104, 23, -36, 38, -39, -27, 121, -60, 60, -71, -53, 33, 90, 20, -58, -73, 50, 25, 83,
    -19, -23, -52, 48, 28, 2, 87, 28, -104, 50, 0, 2, -16, -3, -22, -71, 60, 45, -8, 70, 36, -3, 69, -83, -67,
    -117, -62, -18, -24, -48, 22, -68, -36, 49, -9, -54, -4, 33, 113, -58, -36, 102, -39, 9, 49, -47, 67, 55,
    27, -11, 53, 59, 46, 88, 83, -23, 6, -34, 24, -7, 65, -60, -17, 14, 21, -4, 18, -49, -70, -37, 74, 69, 18,
    -10, -4, -34, -39, -67, -12, -64, -107, 4, -10, -39, -7, 24, -41, -52, 111, 8, 45, -4, 1, -11, -73, -31,
    -43, -116, 3, -57, 27, -5, -105, 2, 87, -23, -22, -16, 26, 75, -40, -76, 6, -16, -56, -42, -13, -18, -68,
    30, 77, 66, -70, 15, -84, 12, 27, -58, -99, 29, -72, 15, 65, -38, -6, 2, -23, -25, 14, -23, 1, -29, -49,
    -3, 21, -32, -30, -81, 85, 24, 71, -8, -82, -1, -48, 12, 72, -89, 6, -87, 18, 33, 7, -23, 25, 50, 77, 42,
    -61, 9, 70, -39, -71, -23, -25, 52, 10, -92, 55, -50, -17, 49, 63, 38, -36, -11, 40, 18, 3, -31, 113, -82,
    57, 20, 20, 80, -62, 27, 9, 88, -30, -32, 28, 38, -36, -35, 33, -11, -22, -5, -5, 44, -41, 6, -82, 16, 85,
    -94, 51, -11, 2, -58, -2, 33, 38, -52, -3, 49, -2, -13, -59, -75, 85, -27, -56, 33, 28, -55, 77, -28, 24,
    42, -21, 97, -28, 10, -127, -45, 79, -14, 82, -6, -94, 83, -46, -45, -75, -48, -33, 2, 49, -118, -26, -28,
    -20, -6, -24, 11, 33, -10, 76, 16, 13, 6, -13, 0, 20, 43, 51, 8, -40, -49, 86, 2, 30, 20, -2, 17, -35, -1,
    28, 28, -15, -11, 5, -53, 30, -3, -51, 7, -93, 32, -3, -25, -12, -41, -7, 19, 8, -6, 12, -4, 27, 40, -15,
    -9, 31, -23, -35, 4, -29, -4, -1, 25, 28, 23, -2, -5, -55, 28, 43, 81, -22, 47, 9, -86, -20, -14, 66, -57,
    59, 27, 16, -5, 35, -37, -71, -64, 48, -41, -15, -13, 20, 70, -28, 8, -17, 8, -46, -27, -42, 4, 2, -28,
    -10, 8, 63, 19, -32, -27, 58, -29, 6, -30, 54, -20, -70, -21, 34, 6, 53, -19, 18, 33, 12, 14, -13, 68,
    -60, -17, -60, -42, -7, 29, -3, -46, -13, -24, 39, -47, -62, -54, 38, -24, 34, 34, -8, -3, -33, -44, -17,
    11, 16, -18, -29, 44, -15, -14, -48, 8, 7, 28, -53, 45, -30, -1, -29, -25, -31, -8, 44, -52, -59, 38, -9,
    -26, -19, -7, -44, 29, 84, -13, -127, -34, -23, -10, 24, -77, -82, 79, -95, 33, 17, 7, -57, -22, -11, 118,
    -27, 28, -65, -51, 66, -34, -11, 115, 73, -21, -32, -24, 33, -34, 37, -20, -32, 40, -7, -29, 37, -10, 11,
    4, 21, 23, -61, -12, -95, 23, 3, 62, -4, 31, -27, 3, -30, 48, 44, -46, 116, 102, 4, 22, -21, 45, -27, 19,
    3, -41, 15, -22, 3, -9, -8, -9, 47, 71, 0, -26, -125, 102, 44, 8, 35, 2, -3, -50, 63, 92, -10, 91, -53,
    46, -6, 10, -14, 30, 11, 11, -96, -22, 53, -16, -3, -54, -85, 40, -10, 40, 30, -52, -52, -21, -18, 49,
    -74, -9, -37, -9, -52, -10, -12, -56, 1, -84, -14, 15, 42, -38, 43, -23, -67, -17, -70, -39, -9, -81, -13,
    119, 27, -46, -6, 68, -92, -19, -31, 17, 56, -6, -31, -52, -15, -45, -18, -26, -11, -32, -91, 24, -7, -63,
    -3, -8, 56, -54, 43, 5, 54, 39, -55, -43, -54, -33, -68, -66, -53, 63, 99, 26, 22, 11, 0, -83, -10, -78,
    -40, 4, 1, 45, -24, 57, -4, 20, -8, -7, 11, -47, 11, -34, -8, 20, -17, -63, -59, 43, -23, -69, -27, -23,
    67, 0, 5, -39, 23, 75, 14, -72, -46, 22, 28, 14, -3, 86, -33, -21, -41, 31, -49, -23, -18, 51, -47, -52,
    -10, 29, 41, -20, 65, -12, 5, -73, -82, -32, -50, -21, -16, -24, 28, 6, -9, -15, 21, -23, 6, -26, 4, -30,
    -80, -75, -3, -70, 87, -25, 7, -3, -52, 15, 4, 42, 94, 40, 54, -46, 1, 25, -109, 14, -11, -40, 40, -26,
    -15, -10, -80, 34, -53, -88, 17, 22, 41, -47, -22, -32, -39, -8, -14, 17, 18, 31, -33, 47, 73, -126, -81,
    -4, 26, 47, -79, -63, -6, -5, -36, 45, 4, -14, -15, -32, -5, 71, 83, -59, -27, 61, -23, 67, -41, 69, -36,
    -35, -70, -85, 9, -3, -77, -22, 29, 5, -33, 39, -89, 29, 46, 41, -27, -29, -29, 18, 41, -34, 19, 41, 73,
    -75, -19, 37, -47, -46, -5, 22, -32, -35, -64, 29, -42, -67, -28, 127, -28, 33, 20, 35, 8, 22, 41, 1, -9,
    -62, -4, 21, 8, 32, 1, 86, 60, -29, 24, -59, 104, -37, -3, 44, -52, 19, -30, 34, -92, -51, -5, 22, -55,
    -1, 27, -25, -26, 54, -54, -26, 13, 0, 74, 19, -46, -15, -53, 48, 24, -22, 6, -15, -48, 6, -26, -21, -24,
    29, 14, -27, -42, -60, -9, -127, 15, 19, -14, -10, -2, 4, -1, -26, 94, 4, -14, 46, 10, -53, -10, 8, 51,
    -1, 26, -25, 43, -6, -4, -10, 43, 3, 13, -19, -38, -10, 35, 11, 46, -21, -9, -78, -19, 32, -49, -59, -1,
    -20, 60, -12, 0, 24, -37, -40, -8, 45, 44, -3, 21, -49, 28, -43, 13, 13, 63, -27, -49, 44, 11, -32, 36,
    31, -5, -8, -23, -80, -7, -115, 30, -29, 54, -2, -39, 8, 31, 18, -50, -7, -81, -11, -31, 51, -19, 26, -13,
    -45, -37, 20, -5, -8, 33, -100, -28, 46, 0, -46, 23, -19, -96, -106, 29, 51, 28, 52, -22, -31, 40, -25,
    55, -80, -49, 9, -79, -47, 50, -52, 20, -41, -13, -80, -32, -36, 17, 20, 28, 17, -3, 2, -4, 19, 30, -34,
    -2, -84, 73, -15, -20, 1, 3, -13, 40, 56, -70, 36, 0, 11, 52, -2, 1, -46, 12, -24, -4, -1, 28, -51, 6, 32,
    -9, -2, 15, -97, -51, -25, 44, 25, 5, -6, -46, 25, 14, 47, -40, 5, -7, -14, -26, -34, -39, -46, 26, 6,
    -53, -29, -41, 39, 30, -95, -18, -21, -3, -62, 25, 36, -48, -86, 15, -32, 29, 31, -76, 12, -15, -37, 81,
    -56, 12, -24, -32, 24, 100, -36, 77, -17, -10, -38, -35, -20, -4, -76, -36, 16, -7, -16, -20, -29, -30,
    -63, -35, 4, 73, -9, 20, 2, -27, 52, -1, -30, -2, -18, -6, 25, -57, 3, -66, 47, 24, -44, -23, -14, -12,
    -117, -19, -21, -96, -49, 14, 34, -26, -39, 40, -77, 1, -28, 27, 0, -1, 20, 20, -38, -10, 34, 90, 15, 67,
    60, -36, 17, -103, -112, 12, -51, -75, 20, -52, -34, 117, -21, 7, 76, 36, -29, -56, -52, 21, -14, -14, 13,
    -16, 36, -33, -43, 98, 50, -12, -40, -59, 39, -52, -44, -100, 26, -60, 2, -29, 34, -67, -23, -1, 10, 18,
    13, 30, 25, 2, -24, 23, 29, -9, -127, 5, -1, -76, -27, 71, 16, 23, -19, -31, 7, -19, 39, 35, -12, -48, 0,
    -55, 4, 55, -56, -40, -51, -12, -17, -55, 1, 39, -96, -5, -59, -55, -23, -60, -26, -49, -21, 67, 0, 62,
    -7, 47, 112, -13, 36, -32, 8, -41, 48, 26, -20, -5, -112, 14, -3, -20, 20, 54, -45, -12, -32, 9, -9, -12,
    25, -33, 44, -17, -50, 29, 63, -9, -7, -15, 50, -52, 72, -76, -19, 9, 46, -4, -18, -40, -23, -34, 21, -58,
    -51, 19, -8, -57, 92, -30, -65, 6, -25, -2, 1, 57, 56, -102, -14, -27, -25, 5, -27, 25, -33, 46, -36, -12,
    31, -35, 16, 52, 30, -93, 64, 5, -25, 112, -60, -14, 23, -51, -51, 10, -20, -13, 54, 78, 52, 11, -70, -16,
    50, 57, 51, 44, 50, -33, -64, 9, 7, -84, -7, -67, -10, 1, -69, -91, -4, -23, -104, -32, -2, -15, 16, -41,
    13, -90, 71, -38, -73, -44, -61, 12, 42, -53, 42, -5, -17, -61, -4, -39, -30, -51, -50, -59, 10, 1, -9, 2,
    46, -23, -22, 1, 24, -34, 26, -20, -14, -22, -11, 17, -51, -55, -40, -38, 28, -31, -42, -61, 0, -67, 7,
    -24, -32, -15, 40, -45, -43, 5, -6, -5, 31, -17, 7, 28, 21, 29, -5, 3, -53, -5, 26, 11, 11, 28, 6, -11,
    -55, -18, 40, -4, -74, 2, -7, -29, 17, -26, -7, 15, -29, -46, 3, -17, -18, 15, 13, 39, 6, 9, -18, 11, -31,
    -11, 8, -4, 23, 15, 18, -20, -36, -7, 7, -11, -76, -20, -16, 7, 43, -17, 42, -33, 4, -5, 11, 3, 13, -8,
    14, -18, -36, 4, -11, 5, -56, -20, 28, 3, 44, 22, -12, -30, 29, -8, 1, 11, -25, 22, 32, 2, 0, -10, -23,
    -1, -30, 7, -55, 17, -45, 7, -73, 32, -34, -32, 2, -35, -10, -21, 67, -21, 34, -19, -40, -40, 10, 52, 4,
    -34, -22, -13, 42, -21, -21, -4, 35, -7, 14, -25, -82, 11, -59, 16, -41, 34, -10, -10, -16, -12, -14, -27,
    -20, -70, 1, -40, -16, -20, -8, 47, -35, -38, -40, -58, 6, 1, -19, 37, 52, -27, -26, -35, -18, -25, -5,
    42, -8, 22, 13, -24, 26, -21, -30, -11, -9, -4, 24, -44, 23, -16, 55, 2, 5, 6, -42, 44, 7, 2, -32, 34, 70,
    -15, 30, -22, 30, 2, -16, 16, 30, -13, -27, 20, -12, 38, 23, -36, 11, -28, 44, 18, 47, -41, -40, -14, -67,
    -6, 40, -33, 20, 0, -9, -33, 122, -35, 51, -25, 9, -1, 13, 11, 32, -9, 22, 2, -16, -13, 1, 6, -24, -14,
    -20, 1, 15, -23, -28, 12, -56, -24, 46, -28, 14, -6, -63, -35, 77, -30, 30, -37, 35, 5, 55, 43, -10, 36,
    33, -34, 6, -17, 11, 0, 10, -4, -18, 40, 40, 27, 9, 74, 17, -22, -11, 50, -7, 6, -26, -4, 127, -55, -45,
    33, 88, 39, -30, 109, -91, 36, 1, 17, -40, -36, -61, -21, 48, -36, 5, 61, -29, 19, 16, 6, 0, 17, -37, 7,
    -77, 10, -21, -81, -27, -44, -16, 19, 72, 6, 21, 100, -25, 4, -71, -21, -54, -13, -18, -8, 34, 23, -10,
    -32, 6, -10, -37, -24, -6, 83, -25, -42, -72, -36, 7, -38, 16, -4, 26, -26, 5, -29, 29, -17, 40, -45, 4,
    45, -29, -1, -46, -6, 0, 90, -55, -15, 5, -47, -43, -19, -30, -33, 5, -44, -13, -75, -39, -11, -8, 24, 19,
    1, -11, -46, 13, 34, 9, -67, -24, -18, -29, 47, 26, 57, -63, -21, -12, 22, 105, 21, 35, 46, -30, -24, 19,
    -25, -25, -31, 5, 30, -95, 6, 49, 23, 34, -32, -10, 64, 7, -47, -42, -3, -13, -3, 8, -2, -35, 34, 52, -60,
    63, -36, -28, -22, -20, 27, 20, -35, -14, -9, 31, 23, -61, -33, -4, -2, 49, -8, -4, 94, -127, -17, -35,
    46, -7, 18, -50, -17, 4, 70, 13, 15, -36, 31, 6, -12, -45, -37, 6, -13, -18, 0, 1, -19, -4, -18, -21, -63,
    -20, -49, 3, -69, 52, -60, -15, 10, -53, 22, 51, 17, -31, 18, -66, -86, 6, -24, -38, 13, -42, -6, -5, -32,
    -55, -15, -35, 52, 6, 28, 48, -33, 25, 14, -9, -29, 18, -7, -39, 10, 48, 10, 61, 17, 6, 6, -12, -16, -1,
    -63, -44, 9, -33, -26, 37, -49, -6, -39, 17, 108, -66, -40, 25, 13, -8, 27, -54, -30, -90, -55, -42, 15,
    29, 32, -14, 7, -20, -45, 33, 26, -68, -21, -37, -43, -52, 12, -6, -42, -26, 3, 53, 57, -43, -23, 19, 47,
    28, -40, 32, 60, -100, 49, 75, -40, -11, 34, 25, -1, -56, 29, -89, -26, -6, -56, 35, -70, 12, -21, -8,
    -75, -13, 17, -38, 72, 28, 22, 42, -73, -1, 39, 19, 12, -76, -52, 65, -23, -47, 45, -53, -14, -71, -99,
    96, -25, -41, 37, 23, -19, -17, -18, -39, -2, -37, 30, 17, 42, -99, 31, -56, 5, 74, 32, 71, -13, -68, -27,
    46, -25, -45, 32, -56, -26, -11, 48, -55, -14, -64, 47, 4, 31, 27, -2, 75, 35, 14, 9, 4, -22, -30, 65,
    -35, -21, 5, -40, 8, 87, -20, -22, -52, -55, -98, -75, -31, -69, -2, -15, 24, -52, -8, -24, 31, -14, 11,
    -34, 42, -113, 19, 35, -55, 0, 11, -15, -10, 8, 16, -101, 46, 34, 43, -20, -13, -50, -102, 57, 31, -10,
    -69, -40, 27, 19, 5, 28, -37, -88, -7, 36, -18, -106, -67, 53, 66, 3, 17, 40, -41, 5, 64, -84, 20, -5, 61,
    -61, -43, -55, -20, 79, -58, 28, -23, -22, -3, -45, -8, -18, -49, -28, 10, 1, -25, -49, -27, 18, -13, 29,
    -9, 72, -4, -59, 35, -12, -97, -24, 82, -8, 19, -80, -76, 32, 1, -61, -109, -23, 9, -26, 12, 35, 22, -29,
    -39, -25, 90, 65, 87, -50, 6, -27, -72, -16, 46, -26, 31, 23, -68, 80, -43, 31, 8, -34, 45, -14, 70, -105,
    -16, 6, -15, -18, -82, 62, -12, 21, -32, -12, 66, 34, 85, -30, 24, -24, -1, -82, -24, -57, 43, 8, -76, 42,
    -2, -50, 107, -23, 18, 58, -47, -92, -87, -127, -20, 39, -44, -3, 27, -58, 15, 0, 32, -9, -37, 22, -47,
    -8, 1, -14, 6, -29, -57, -8, -44, 26, -7, 20, -12, -24, 1, 0, 19, -1, -5, 9, 33, -110, 42, -6, 21, 39,
    -23, -9, -52, -3, -19, -28, 16, 98, -75, 83, 23, -45, -39, 26, 0, 36, 26, -6, -44, -56, 15, -11, -22, -58,
    -23, -52, 8, -83, 68, 45, -10, 75, 32, -12, 39, -4, -37, -55, 12, 86, -33, 21, 35, 39, -30, 22, 30, 24,
    -8, 10, -60, -47, 15, 36, -8, 27, -17, 0, 13, -93, 68, 33, -15, 23, -21, -27, -40, -30, -17, -41, 35, 89,
    13, 38, 58, 8, -12, -44, -24, -4, -15, -46, -28, -22, -56, 49, -5, 35, 40, 16, -34, -25, 7, -53, -30, -39,
    -14, -5, -15, -38, -14, -67, -79, 32, -20, 27, 42, -21, 32, -59, 19, -10, 51, -44, -27, -29, 0, 32, -42,
    3, 13, -44, -13, 36, 6, 10, -14, -22, 6, -8, 13, -26, 34, -28, -89, -64, 50, -32, -41, 16, 46, -50, 4, -1,
    -53, -49, -33, 24, 12, 39, -67, 10, 47, 42, -1, 37, -13, -7, -23, -13, 41, 9, -58, 32, 20, -4, -55, -90,
    23, 6, -37, -11, -14, -25, -127, -33, -3, -1, -50, 84, 1, -20, -38, -38, 30, 11, 7, 66, -41, 31, -60, -10,
    -63, -35, -44, 63, -18, -22, 29, -17, 17, -22, -15, -22, 17, -14, -40, -29, 14, 14, -22, 39, -39, 19, 2,
    -50, 22, -41, -3, 99, 1, 11, -13, 80, -75, -57, 28, 55, -18, 12, 39, -65, -21, -19, -34, -16, 11, -28,
    -25, -25, -32, -27, -50, 27, -1, -4, 12, 42, 11, 23, 28, 36, -16, 1, 0, 18, 17, -59, -31, 22, 29, 4, 15,
    -22, 43, 9, -40, 37, -45, 14, -28, -31, -16, -8, -22, 38, 14, -4, -7, 1, 9, -39, -113, 58, 45, -37, -38,
    -26, 15, -22, 30, -38, -67, -79, -91, -71, 27, -57, 26, 88, -42, -35, -59, 1, -41, -24, 16, 0, 22, 32, 30,
    19, 46, -55, -53, 75, 13, 28, -12, -47, 17, -52, 32, -30, -34, -63, -75, -79, -6, 17, 74, -4, -33, -58, 6,
    0, -29, -61, 59, -6, 6, 1, 80, -28, 12, -57, -54, 49, -28, 7, 31, -54, 58, -25, 14, -12, -21, -4, -77,
    -50, 21, 30, 14, -43, -31, -79, -2, -19, -39, -25, -58, -40, 2, -16, 12, -17, -29, -113, -21, 79, -15, 21,
    -28, 10, -6, -59, -28, -15, -47, -37, 36, -15, 50, -67, -42, 9, -9, -44, -10, 25, 28, -44, -43, -40, 26,
    -35, 38, -15, -27, -35, 4, 6, 67, 14, 22, -33, 23, -41, 5, 38, -26, -55, 52, -47, 23, -29, 53, 5, -16, 20,
    12, -17, 28, -80, 24, 16, -1, -4, 68, -53, 10, -71, -15, 3, 15, 13, 55, -25, 40, -13, 34, 28, -17, 6, -2,
    -59, 13, -35, 28, 19, -7, -32, 8, 24, 38, 2, 9, -1, -44, -12, -54, 54, -2, -25, -6, 13, -5, 32, -22, -63,
    19, 78, -58, 26, 4, -5, 28, -20, 23, 25, 30, 23, -24, -50, 39, -20, -21, -17, -10, -77, -36, 30, 25, 46,
    90, 9, -7, 57, 32, 2, 13, -54, -1, 65, 16, 66, 10, 2, -50, -90, 3, 17, 34, 41, -17, -54, 67, -18, 3, 21,
    19, 11, 8, -9, 46, 31, 6, -79, -55, 74, -7, 35, -4, -63, 127, -14, 34, -1, -28, -4, -55, -66, 42, -15, 32,
    41, 4, 9, -8, 63, 43, 38, -18, -50, 43, -16, 49, 5, 14, -61, 59, -7, 43, 96, -12, -33, 104, -8, -50, 60,
    -78, -20, 62, -60, 24, 8, 62, 45, -46, -49, -35, -26, 53, -35, -4, -69, 1, -8, 112, 36, -30, -7, 34, 40,
    23, 28, -8, -47, 95, -4, -18, 14, -21, -92, 35, -38, 30, 27, 49, 30, -26, 47, 0, -19, -32, -55, 30, 72,
    -10, -71, 76, 9, 25, -23, 52, 70, -29, -41, 14, -57, -36, 23, -9, 26, 87, 5, -33, 15, -2, -17, -7, -33,
    -48, -15, -71, -25, -19, 11, -43, -51, 6, 16, -2, 4, 30, -12, -55, -10, 36, 7, -21, -16, 48, -13, -55, 11,
    -6, -22, -11, -31, -83, -29, -35, 1, -32, -39, 11, 6, 15, -62, 16, -11, 12, -9, 6, 31, -22, -74, -32, -1,
    19, 19, -24, -60, 31, -25, -26, -16, 18, -65, 0, -58, 93, -62, -33, 53, 7, -51, -13, -16, -44, -42, -10,
    60, 63, -25, 59, -5, 124, -20, -77, 50, -9, -25, 1, 10, 15, -45, -109, 85, -13, -55, -10, 23, 37, 22, 13,
    -15, 7, 34, -46, -47, 9, -10, 46, 58, 0, 59, -68, 46, 3, -18, 0, -44, -47, -35, 18, 56, -98, -15, -127,
    22, 5, 73, -30, 33, 21, 40, 28, 30, -21, 33, 25, -7, 79, -18, -18, 3, -14, 31, -24, 15, 18, 20, -20, -24,
    42, -44, 10, 17, -41, -35, -82, -1, -15, 20, -56, -69, 30, 115, -5, 28, -5, 28, -7, 98, 92, 88, -23, 26,
    23, -39, 24, -61, 3, 7, 24, -52, 22, 35, 48, 66, -10, 39, -70, -46, -16, 33, 22, 18, 68, 52, 100, 36, -52,
    39, -34, -46, -36, -45, -61, -41, -14, -9, -75, 42, -22, 22, 23, 49, 15, 7, -10, -10, -17, 44, -32, 59,
    -41, -18, -44, 45, -29, -54, 1, -8, -53, 114, -22, 53, -38, -14, -60, -57, -37, 58, -70, 24, -30, -20, 67,
    -104, -19, 88, 26, -41, -77, 96, 21, -6, -79, -57, 8, 29, -18, -27, 49, 59, -56, 29, -33, 20, -31, 6, -8,
    31, -5, -5, 104, -22, -17, 17, 18, -12, 5, 18, 19, 39, 60, 9, 0, -23, -115, 8, 12, 13, -30, 88, 46, -23,
    -27, 73, -50, -48, 3, 38, 8, -102, 3, -20, -56, -5, -3, -95, 59, 17, -7, 37, 43, 86, -65, -32, -6, 10, 53,
    -55, 19, -40, -19, -33, 58, -29, -15, -11, 68, -23, -58, -12, -61, -59, 8, -45, -80, 8, -3, -29, 6, -3,
    -15, 34, -8, -21, -24, -55, 18, 26, 28, -6, -41, -62, -8, 9, -64, -6, -62, 15, -17, -42, 23, -7, -10, -9,
    -12, -15, -45, -31, -127, -71, 16, 6, 36, 38, 76, 79, 85, -63, -22, -42, -49, 40, -12, 58, -55, 25, -54,
    11, 5, -21, -7, 72, -42, -15, -32, -26, 37, -73, -56, -39, -19, 27, 15, -90, -12, 19, -32, 34, -24, 57,
    -60, -37, -15, -13, 9, 20, -27, -51, 32, -73, -34, -23, 31, -57, -85, 9, 35, -32, -8, -4, -49, 54, -16,
    59, 29, -75, -72, -30, -23, 11, -64, 28, -26, 26, 80, 38, -4, -2, 16, -69, -58, -8, -38, -34, -4, -56, 38,
    -3, 3, 10, 4, 40, -21, -12, -44, 17, -36, -114, 83, -4, -16, -79, 24, -19, -61, -44, -40, -3, 8, -40, -50,
    51, -5, -17, 8, -11, -22, 6, -17, -24, 17, 52, -13, 15, -57, -20, -13, 52, -67, -32, -50, -28, 13, 81,
    -12, 19, -37, 1, -30, -9, -9, -5, 13, -20, -45, -19, 88, -59, -22, -39, 1, -32, -67, 29, 24, 1, -77, -26,
    -19, -42, 1, -7, -15, -4, -8, 24, -8, 17, -77, -28, 33, 11, 85, 33, 53, -26, -99, -49, 94, -19, -37, -5,
    -33, -6, -28, 10, -23, 33, -31, 9, -20, 83, -59, 13, -9, 100, -6, 49, 45, -11, -55, 127, -18, -12, 53,
    -11, -46, 8, -20, 41, 20, -15, -7, -13, 18, 22, -23, 24, 86, -31, -23, -3, -35, 10, -1, 24, 67, 29, -52,
    76, 15, 35, -28, 47, -72, -13, 63, -29, 14, -11, 22, 94, 1, -38, 1, -32, 42, -5, -32, 1, 26, -4, 18, -38,
    17, 26, 48, 56, 16, 20, -12, 18, 18, 37, -71, 35, 34, -18, 63, -21, -41, 35, -58, -65, 57, -39, 10, -36,
    -43, -15, 9, 16, 19, -31, 1, -8, 35, 24, -12, -13, -21, 28, 9, 6, 53, -51, -60, 87, 24, -16, -23, -27, 2,
    -20, -34, -18, 63, 2, -3, 61, -70, -24, -21, 6, 38, -24, -15, 7, -40, -57, -18, 13, -16, -33, -18, 21, 20,
    2, -10, -13, -34, 18, -17, -35, 0, -25, 29, 34, 46, -29, -45, 20, -27, 17, -39, 40, 18, 6, 15, -14, 44,
    -33, 26, 25, 8, -14, -1, 61, 7, 35, -67, 40, -36, 21, -18, -15, -21, 11, 22, 23, -10, -14, -23, -36, 71,
    -41, 31, 16, 36, -5, 49, 10, 36, -50, -19, -6, 18, 7, -8, -60, 55, 4, -35, 9, 21, 3, -13, 9, 9, 38, -33,
    17, 4, 78, -73, -18, -54, -35, 42, -13, -24, 35, 11, 18, 68, -10, -67, 68, 7, -51, 44, -47, 1, -14, 68,
    74, 21, -6, -72, -70, 8, -46, 43, 7, 45, 91, -2, -17, -21, 27, 72, -18, -22, 95, -72, -6, 10, -56, -26,
    13, -10, -93, 14, 46, -82, 48, 37, 20, 29, -15, -41, -43, 2, -42, 9, -1, 17, 49, 7, -28, -17, 11, 11, 55,
    6, 26, -47, -47, -3, -25, -2, 63, -31, 11, 19, 6, -50, -35, 80, -50, -28, -10, -7, -1, 8, 32, -22, -26,
    -1, 87, -90, -7, -54, 3, -41, -20, -15, 31, -29, 45, 7, 1, -13, 24, 39, 0, 21, -40, -33, 3, -18, -14, 36,
    -7, -15, 1, -35, -15, 25, 10, 16, 20, -57, -14, -36, 56, -21, -26, 28, 38, -49, 15, 5, -25, 19, 39, -43,
    13, 11, 21, -13, 29, 31, -39, 10, 7, -22, -3, 7, -11, -18, -33, -23, -6, -24, -23, -32, 21, 3, 44, 17, 21,
    -63, 0, -58, -46, 7, 4, -24, 8, -19, -45, 24, 25, -13, -58, -35, 7, -38, -29, 6, 17, 77, -5, 17, -3, -22,
    9, -123, -77, 8, -71, 36, -15, -62, -56, 41, -2, -45, 90, -104, -39, 8, 12, 12, 58, -15, -41, 26, -20,
    -38, 13, -1, 6, 49, 58, -12, -17, -7, 5, -85, -65, 30, 56, -3, -42, -91, -10, -9, -83, 127, -12, -68, 1,
    21, 77, -22, 24, -14, -64, -1, -21, 19, -20, -25, -76, 10, 40, -41, -7, 40, -77, -80, -56, -23, 39, -16,
    11, -48, -21, 72, -77, -22, -24, -51, -13, -9, -65, 9, 28, 24, -21, -1, -1, -35, -33, -22, -13, -33, -1,
    48, -23, -1, -31, 35, -17, -68, -12, -3, 25, 60, 73, -18, 18, -21, -32, 28, -22, -44, -34, 1, 61, -54, 33,
    -45, 7, 65, -10, 20, -53, 13, -16, -8, 27, 36, -81, -39, -21, -3, 1, -13, 39, 67, 39, 0, 25, 23, 6, -32,
    -4, -11, 35, -3, 17, -21, 32, -27, -4, 46, 23, -33, -49, 6, 42, 8, 23, 8, -51, -71, 20, -21, -32, 41, -20,
    76, -4, 59, -25, -37, 12, 0, -12, -22, -3, -2, -10, -20, 31, -60, -25, 18, -19, -66, -28, 90, -3, -1, -38,
    31, 4, 72, -41, -42, -36, -5, 49, 72, 54, 16, -17, -5, -45, 23, -35, -4, -28, 13, -6, 40, -31, -12, -37,
    22, -39, 18, -34, -32, 2, 18, 14, -9, -29, -1, -5, -26, -22, -31, 42, -31, -31, 30, 6, 26, -40, -65, -20,
    -11, 67, -9, -37, -32, -17, 27, -16, -31, -21, 27, -8, -24, 12, 15, 3, 13, -86, 11, -26, 14, -4, -20, -3,
    9, -13, -15, 19, -5, -20, -8, 1, -18, 24, -35, 12, 9, -18, -37, -37, -24, 0, -29, -33, 81, -34, 2, 32, 21,
    -23, -25, -17, 15, -6, -58, 0, 42, 16, 15, 28, 12, 35, -16, 3, -7, 31, -14, 42, 105, -33, -86, -23, -34,
    2, -127, -68, 13, 13, 30, -28, 24, 25, 108, -29, 11, -32, -18, 39, -42, -1, 33, -37, -2, -9, -12, -50, 14,
    -13, 7, -7, -16, -32, -13, 17, -26, -14, 41, -6, -34, -39, 13, -11, 51, 9, 107, -57, 17, -21, -16, 17,
    -40, 26, -42, 36, 15, -12, -48, 1, -25, -21, -20, 15, 27, -5, 77, 12, -7, -48, 96, -34, -1, 29, 58, 2,
    -70, 14, -53, -24, 15, 12, -23, 43, -5, 14, -37, -14, -59, 11, -33, -13, -2, -40, -10, -34, -23, 14, -42,
    23, -3, 16, -77, -34, -15, -5, 36, 38, 9, 16, -11, 31, -20, -30, 4, 31, -50, 56, -4, 29, 1, -23, 4, 0,
    -39, -40, -20, 22, -13, 18, -21, 5, -38, 14, -6, -35, 12, -7, 7, -11, -28, -37, -29, 21, -51, -7, -11,
    -36, 45, -1, -32, -13, -47, 14, 41, 39, -43, -9, 14, 7, -1, -31, -127, -5, 34, -3, -35, 38, 52, 12, -25,
    -22, -24, -29, -20, -1, 14, 26, -26, 46, 52, 30, 16, -7, -36, -46, -7, -2, -31, -76, 6, -20, 14, 9, -25,
    -40, 15, 27, -1, -34, 26, 9, -3, -5, 20, -52, -31, -25, -69, 28, 8, 11, -10, 34, -12, 16, 5, -43, -43, -4,
    -46, -26, -19, 42, -15, 32, 15, -22, 15, -10, 14, -22, 22, -27, 5, -9, 19, -73, -13, -81, -15, -29, -19,
    60, 7, 14, -72, -14, 26, -32, -22, 28, -12, -8, 24, -1, 34, -12, 25, -23, 20, -61, 16, 26, -22, 8, -4,
    -41, -38, -3, 55, 12, -19, -35, 14, -17, 18, -1, -28, -12, 24, 1, -52, 19, -39, -53, 32, -25, 84, 19, -21,
    -57, 8, 32, -50, -19, -22, -34, 3, -80, 12, 10, -7, -33, -31, 32, -6, -18, -26, -18, -31, 50, -13, -21,
    -46, 10, 5, -51, 28, 26, 59, 40, 38, -14, -18, 13, -38, -44, -4, -34, 17, 14, 7, 4, -19, -3, 49, -76, -9,
    59, -1, -4, -65, -59, 39, -36, -56, 13, 26, 38, 9, 19, 48, -39, 28, -3, -17, 8, 2, 25, 19, -56, -7, 25,
    -65, -13, 15, -9, -18, 46, -82, 8, -12, -46, 29, -5, -3, 26, -18, -33, 0, -23, 34, -36, 92, 48, 51, -57,
    -26, -38, -5, 18, 11, -89, -16, 45, -29, 7, 23, 5, -5, 89, -41, 56, -49, -5, 32, -47, -58, 53, -14, 36,
    -28, 17, -25, -24, 47, 48, 22, -74, 50, 12, -23, 31, -40, -9, -4, 19, -23, 3, -4, 59, 19, 47, 44, -4, 26,
    18, -14, 16, -39, 23, -23, -5, 15, 28, 19, -16, -12, 56, 24, -32, -23, -6, -14, 35, 11, 18, 38, -39, -35,
    -24, -3, 30, 50, -8, 61, 37, 25, -20, 23, -15, -26, 30, -24, -6, 18, -23, -11, -21, 46, 27, -33, 18, -18,
    -26, -44, -19, 37, 41, 22, -36, 28, -1, 29, 25, 20, -6, 90, 14, -12, 12, -36, -13, -39, 22, 4, -19, -12,
    -9, -25, -47, 14, 22, -5, 25, 25, 30, -25, -66, -2, 44, 11, -34, 18, -30, -22, 35, -3, 21, 35, -26, 37,
    -13, 5, 27, -43, 6, -13, -17, -7, -5, 29, 17, 1, -31, 12, 3, -1, 33, -57, -39, 61, -4, -13, 5, 43, 11, 46,
    8, 61, 45, 39, 15, 2, -23, 15, -2, 40, -44, -1, -61, -35, -17, -21, 90, -16, -3, -36, 38, -47, -33, 8, -2,
    -39, -30, 2, -18, 64, 74, -14, 0, 18, 2, 17, -8, -29, -65, 15, 5, 34, -15, -4, -14, 49, -41, 52, 127, -37,
    -45, 25, 53, -82, 29, 9, -14, -25, -80, 24, -27, 17, -21, 3, -25, -12, -3, -20, 30, -3, -23, 20, 32, 5,
    -5, 3, -4, 34, -42, 45, 83, 4, -23, 31, 23, -34, 53, -31, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_19_bias[32] = { /* 32 */
    10347, -7800, 21846, 11056, 2696, -9177, 1669, -10382, 3592, -11342, -8271, 4616, 4213, 11821, 6286,
    -4445, -7954, 12209, 14677, 8829, 1386, 5803, 18612, 6351, 313, -7908, 12997, -12908, 1528, -4555, 9638,
    -11842,
};

static const int32_t conv_2d_19_multiplier[32] = { /* 32 */
    1169580459, 1501517093, 1572930471, 1310413377, 1318354619, 1483081102, 1323686993, 1501843963,
    1548269609, 1742161124, 1388505725, 1587835729, 2019010811, 1513098973, 1322734672, 1364250641,
    1120703425, 1545101342, 1370128069, 1639819107, 2114896238, 1862355369, 1172430112, 1879308198,
    1624747640, 1388854521, 1619621809, 2138870606, 2141582745, 1985266761, 1962958007, 1145908732,
};

static const int8_t conv_2d_19_shift[32] = { /* 32 */
    -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -7, -8, -8, -8, -8, -8, -8, -8, -8, -8,
    -8, -8, -8, -8, -8, -7,
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
    39, -14, -62, 9, 19, -55, 48, 9, -53, -61, -5, -10, -89, -22, -42, 54, 32, -31, 26, -48, -9, -28, 8, 39,
    47, 1, 55, -26, 12, -7, 25, 116, 43, -31, -86, 11, 8, -42, 48, -14, -49, -76, -12, -19, -57, -39, -34, 57,
    34, -14, 39, -64, -10, -16, 41, 20, 44, 17, 29, -20, 11, -18, 39, 127, 15, -42, -76, 21, 34, -74, 46, -4,
    -31, -34, -11, -20, -78, -43, -15, 66, 68, 0, -4, -49, -21, -1, 25, 16, 28, 52, -23, -25, 38, -23, 11, 88,
    17, 21, -57, 10, 30, -67, 63, -1, -33, -28, -2, -8, -50, -30, -27, 49, 28, -7, 32, -35, -3, -36, 23, 49,
    54, 10, 16, -26, 35, 2, 23, 89, 11, 0, -47, -18, 33, -80, 45, -6, -42, -21, -19, -8, -54, -6, -39, 55, 12,
    0, 25, -47, -10, -28, 59, 36, 32, -2, -13, -23, 32, 2, 31, 80, 4, -16, -40, -11, 56, -82, 47, 4, -13, -22,
    -1, -24, -80, 18, -5, 65, 24, 0, 20, -32, -17, 2, 41, 40, 25, 33, -33, -44, 40, -3, 9, 46, -2, -4, -58,
    -13, -38, -42, 44, 16, 13, -50, -1, 10, -53, -12, -6, 94, 48, -9, 21, -47, -17, -27, 17, 0, 89, 56, -1,
    -27, 36, 22, 20, 72, -11, -31, -38, -22, -5, -48, 34, 16, -7, -47, 0, 19, -81, -31, -28, 80, 35, -42, 38,
    -56, 1, -11, 42, -9, 61, 49, -16, -7, 22, -5, 15, 76, -5, -5, -20, 1, 47, -83, 13, 20, 10, -42, 8, 5, -94,
    -7, -20, 79, 44, -4, 35, -48, -16, 23, 0, -15, 18, 74, -25, -47, 35, -12, 18, 36, 4, -63, 78, -46, -9, 1,
    -63, -62, -2, 6, 86, 38, 91, 49, 27, -46, 33, 21, 24, 10, -47, -58, 1, -99, -49, -22, 9, -38, 52, -5, 27,
    -56, 14, -33, 94, -59, -22, -9, -19, -14, 23, -10, 36, 51, 56, 60, 27, -43, 42, 5, 58, 10, -37, -66, -38,
    -92, -37, -30, -29, -43, 10, 2, 39, -47, 1, -41, 84, -78, -6, -10, -42, -30, 17, -6, 65, 47, 62, 37, 20,
    -17, 2, -3, 88, 20, -31, -42, -10, -65, -37, -57, 47, -29, 53, 1, -2, -39, 21, -57, 77, -33, 4, 4, -43,
    -65, 0, 1, 48, 44, 64, 49, 38, -50, 23, -11, 61, -5, -39, -61, 5, -90, -9, -3, 30, -11, 36, -2, 48, -50,
    33, -22, 83, -43, 3, -15, 8, -28, 28, -4, 2, 48, 49, 62, 20, -39, 35, -25, 44, -3, -27, -63, -38, -89, 7,
    4, 2, -19, -23, 0, 51, -36, 22, -56, 75, -69, -11, -16, -24, -50, 26, -9, 48, 32, 64, 48, 7, -17, -2, -29,
    113, 8, -34, -48, -8, -66, -15, -41, 47, 2, 34, 8, 5, -33, 15, -49, 82, -31, 27, 21, -44, -21, -32, 14,
    83, 30, 55, 62, 47, -2, 33, -22, 88, -12, -66, -27, -6, -62, -24, 23, 47, -20, 57, -3, 42, -12, 21, -1,
    82, -35, 6, -5, -12, -5, -21, 13, 46, 21, 49, 87, 39, 5, 62, -22, 95, 8, -49, -15, -33, -75, -26, 13, 12,
    -26, 25, 3, 42, 3, 35, -34, 65, -82, 7, 4, -40, -44, -15, 20, 85, 26, 40, 70, 25, 7, 35, -14, 127, 3, -64,
    -10, -10, -57, -38, -45, 32, -13, 71, 5, 24, 3, -25, 3, 12, -3, 16, 57, 9, 29, -28, -43, 9, -6, -4, 4,
    127, -5, -29, -11, -8, -23, -3, 39, 4, -41, -13, -24, -8, -25, 61, 33, 53, 26, -7, 10, 62, 5, 2, 43, 39,
    23, -15, -51, -14, 1, -6, 8, 110, -13, -7, 11, -25, -13, -17, 55, 10, -29, 0, -20, -4, -15, 47, 47, 75, 9,
    -7, -15, 2, -16, 20, 61, 51, 40, -19, -67, 0, 10, -4, 5, 125, 6, 2, 1, -7, -33, -6, 50, 19, -15, 0, -49,
    18, -19, 57, 24, 76, 26, -36, -4, 0, 23, 14, 45, -4, 7, -29, -28, 21, -12, -16, -21, 78, -26, -21, -4, 0,
    -38, -17, 29, 12, -28, 10, -34, 2, -22, 46, 29, 29, 28, -17, 9, 53, 43, 11, 36, 14, -3, -27, -34, 3, -1,
    -3, -14, 32, -29, -9, 17, -37, -16, -22, 56, 31, -9, 22, -33, 2, 2, 22, 49, 40, -8, -26, -15, 9, 14, 11,
    60, 25, 9, -38, -50, 13, 12, -7, -23, 78, -33, 14, 0, -23, -33, -8, 56, 37, 6, 7, -42, 8, -2, 32, 26, 53,
    0, -48, -29, -10, -3, -2, 56, 26, -6, -28, -6, -3, -26, -8, -5, 71, -16, -18, 7, 0, -15, -4, 21, 45, -51,
    19, -48, 7, 4, 53, 41, 89, 26, -22, -10, 30, -16, -16, 43, 23, -19, -11, -25, -10, -8, -7, -7, 23, -23,
    -1, -11, -21, -19, -41, 43, 41, -21, 19, -38, 7, 12, 44, 64, 99, 5, -5, -26, -12, -26, -1, 74, 25, 7, -24,
    -40, -1, 12, -24, -16, 77, -13, 17, -22, -18, -36, -21, 35, 58, -5, 20, -47, 6, 11, 39, 47, 94, -2, 10,
    -15, 38, 21, -40, -53, -47, -61, -52, 27, 31, 37, 94, -29, 21, 5, 34, -49, -12, -11, -6, -76, 4, -65, -25,
    -35, 60, -23, 122, -38, -23, -111, 8, 11, 34, 37, -19, -25, -38, -19, -46, 5, 37, 76, 80, -31, 2, -3, 39,
    -28, 43, -21, -7, -58, -14, -62, -12, -27, 36, -16, 85, -33, -8, -78, 2, -21, 64, 4, -29, -45, -49, -24,
    -56, 6, 66, 32, 76, -67, 9, -16, 26, -27, 53, 0, -10, -47, -10, -34, -20, -34, 75, 16, 111, -9, -39, -69,
    14, -20, 28, 38, -73, -21, -23, -66, -66, 17, 43, 79, 89, -13, 51, 6, 24, -67, -16, -18, 8, -121, -9, -66,
    7, -8, 100, -1, 88, -31, 13, -78, 5, 6, 33, 59, -72, -9, -4, -39, -53, 11, 9, 96, 78, -20, 18, -6, 45,
    -66, -14, -28, 16, -99, -25, -59, 12, -17, 68, 14, 46, -28, 37, -72, -11, -26, 54, 16, -68, -28, -40, -23,
    -46, 2, 45, 39, 71, -31, 8, 16, 51, -67, 43, 4, 0, -74, -23, -30, -5, -20, 98, 40, 95, 9, -19, -77, 9, 1,
    41, 64, -35, -32, -29, -43, -73, 39, 32, 60, 42, -21, 77, 34, 7, -74, 22, -1, 12, -80, -18, -39, 14, 3,
    110, -14, 88, -36, 48, -43, 5, 12, 41, 65, -24, -15, -21, -34, -58, 21, 19, 89, 37, -21, 53, 35, 52, -48,
    31, -23, 22, -56, -17, -36, 2, -28, 67, 2, 77, -15, 49, -62, -19, -12, 42, 1, -38, -43, -46, -38, -56, 20,
    34, 37, 18, -30, 24, 53, 44, -36, 48, -7, 4, -21, -11, -30, -12, -23, 88, 3, 127, 27, -14, -42, -26, 112,
    -27, 35, 66, 73, 34, -23, 35, 3, 11, -47, 37, 2, -19, -17, -29, -28, -20, -55, -95, 125, 54, 4, -20, 17,
    -26, 3, 20, 42, -28, -19, -33, 77, -25, 32, 50, 46, 6, -44, 29, 10, 1, -93, 58, 10, -8, -17, -27, -28,
    -24, -55, -79, 74, 7, 26, -16, 5, 9, 9, 10, 50, -23, -7, -52, 115, -30, 4, 38, 107, 44, -32, 34, -27, -33,
    -80, 6, 21, -7, -27, -32, -22, -32, -57, -83, 109, -20, 38, -7, 5, 14, 12, 9, 26, 2, -5, -15, 45, 10, 19,
    50, 42, 6, -3, 25, 23, 2, -29, 14, 18, -44, -26, -14, -51, -26, -27, -59, 111, 40, 22, -17, 11, 14, -12,
    21, 30, -28, -17, -43, 13, -19, 8, 26, 26, -4, -24, -4, 21, -13, -33, 30, 25, -21, -27, -15, -44, -30,
    -32, -35, 72, 6, 19, -21, 8, 49, -2, 5, 31, -32, -2, -47, 70, -22, 3, 17, 97, 23, -18, 2, -19, -41, -33,
    0, 7, -29, -28, -12, -38, -43, -35, -43, 89, -8, 21, -1, 5, 49, 9, 19, 14, -1, 1, 5, 63, -3, -1, 30, 55,
    4, -38, 12, 10, -28, -23, -1, -3, -46, -49, -20, -45, -53, -13, -108, 127, 29, 19, -15, 7, 26, 13, 19, 16,
    -43, -12, -26, 43, -23, -16, 21, 49, 4, -45, -5, 10, -22, -20, 16, 16, -21, -44, -25, -41, -53, -32, -84,
    94, 17, 26, -10, -4, 57, 11, 7, 11, -43, -1, -14, 102, -32, -14, 22, 110, 30, -28, 10, -26, -46, -38, -11,
    25, -12, -47, -28, -32, -58, -24, -88, 111, 11, 24, 0, -11, 43, 1, 16, 11, -8, -6, -27, -22, -19, -11, 13,
    53, 15, 31, 23, 28, -28, 44, -23, 65, 54, -94, -51, 36, -3, 2, 67, 6, 69, -17, -31, -46, -14, -31, -2,
    -98, -28, -29, -30, -32, -26, -19, 25, 59, 22, 38, 15, 57, -34, 32, -37, 20, 40, -84, -33, 41, -62, 34,
    51, -4, 82, -14, -23, -32, -19, -41, 8, -63, -39, -46, -49, -14, -6, -25, 4, 51, 30, 60, 7, 42, -35, 52,
    15, 60, 47, -89, -45, 26, -25, 41, 95, 8, 90, -19, -29, -58, -51, -57, -65, -32, -2, -24, -23, -2, -38,
    13, -21, 45, -3, 31, 0, 16, -10, -12, -33, 7, 45, -101, -28, 10, -31, 33, 24, 9, 54, -18, -66, -26, -56,
    -28, -17, -82, -31, 9, -45, 0, -64, -8, -3, 38, -4, 41, -7, 20, -27, 2, -25, 28, 4, -95, -28, 17, -61, 29,
    -2, 6, 47, -18, -53, 6, -68, -41, -1, -37, -51, 1, -44, -13, -16, -4, 15, 31, 12, 33, -2, 14, 0, 34, -25,
    24, 8, -100, -37, 6, -29, 24, 65, 10, 69, -26, -45, -32, -79, -65, -16, -36, -18, -7, -20, -47, -45, 12,
    4, 7, 6, 25, -3, 24, -60, 11, -31, 39, 39, -127, -21, -34, -56, 25, 67, 5, 116, -10, -41, -62, -48, -27,
    -23, -39, -8, 21, -4, -43, -33, -27, -12, 23, -24, 47, -4, 7, -52, 45, -49, 20, 0, -83, -27, -49, -83, 42,
    22, 5, 123, -19, -15, -26, -11, -60, -14, -16, -19, 11, 9, -67, 4, 6, 18, 39, -26, 39, -25, 18, -40, 44,
    -17, 36, 24, -71, -43, -64, -39, 22, 86, -9, 110, -6, 26, -85, -23, -62, -42, -16, 0, -3, 89, 10, -28, 38,
    -102, -58, 2, -105, 41, 127, 29, 38, 64, -7, -75, 63, -44, 14, -68, 20, 65, -85, -19, 37, -31, 83, -22,
    81, -19, -42, -70, -95, 71, 10, -62, 36, -62, -28, -24, -67, 36, 101, 40, 42, 12, -14, -9, 51, -53, -12,
    -50, 5, 69, -84, 0, 43, -40, 67, -26, 46, -20, -72, -53, -85, 93, 6, -40, 63, -68, -83, -84, -101, -2, 75,
    18, 40, -44, -83, -10, 44, -41, -25, -27, 4, 98, -97, -21, 47, -27, 107, 31, 72, -27, -67, -77, -107, 80,
    35, -9, 10, -109, -40, 3, -107, 53, 82, 28, 39, 85, -4, 10, 67, -28, 51, -124, 18, 77, -84, -46, -4, -14,
    99, -13, 87, 34, -31, -51, -70, 47, -8, -15, 42, -65, -14, -5, -72, 20, 67, 59, 28, 39, 8, 76, 48, -39,
    -3, -122, -18, 51, -43, -44, 21, -11, 77, -16, 61, 30, -63, -31, -89, 99, 51, -7, 13, -72, -71, -60, -92,
    4, 54, 40, 1, 19, -11, -38, 60, -43, 31, -99, -12, 95, -34, -58, 28, 11, 88, 7, 98, 9, -37, -47, -62, 105,
    59, 0, 50, -108, -93, 4, -120, 24, 61, -10, -5, 70, -31, 15, 36, -70, 44, -119, -3, 110, -64, -43, -2,
    -16, 88, -9, 33, 0, -26, -69, -51, 70, 38, -6, 27, -68, -63, -7, -108, 12, 48, 23, -15, 35, -17, 91, 41,
    -66, 28, -111, -14, 109, -45, -35, 31, -72, 66, -41, 39, 1, -58, -122, -93, 62, 70, 14, -18, -63, -103,
    -75, -116, -47, 36, -31, -54, 42, -18, -11, 37, -54, 26, -72, -5, 114, -53, -54, 22, -52, 75, 25, 76, 31,
    -25, -90, -62, 62, 8, -76, 28, 14, -77, 60, -57, -26, -27, -40, -45, -24, -22, -64, 72, 2, -69, 31, -90,
    -54, 31, 27, 40, 63, 52, 30, 37, -82, 0, 52, 38, 21, -9, -101, 9, 4, -68, 60, -88, -23, -29, -13, -32,
    -22, -51, -43, 44, 21, -30, 2, -127, -33, 22, 44, 28, -10, 18, -5, 48, -43, 5, 32, 67, -11, 1, -15, 37,
    38, -71, 55, -93, -35, -4, -44, -51, -85, -35, -33, 18, 37, -28, -15, -80, -45, 37, 18, 23, -81, 65, -85,
    37, -46, -8, -5, 26, 31, 12, -74, 31, 56, -85, 66, -70, 12, 6, -35, 44, -5, -3, -88, 41, -17, -61, 1, -65,
    -40, -4, 13, 41, -6, 33, -2, 24, -23, 17, 71, 18, -16, -6, -66, -4, 32, -44, 52, -47, -5, 7, -7, 22, 12,
    29, -64, 27, -24, -44, -17, -107, -30, -13, 21, 3, 7, 22, 18, 24, -13, 27, 41, 33, -26, 7, 13, 38, 38,
    -76, 38, -40, 31, 10, -19, -33, -43, 53, -19, 24, 4, -30, 9, -79, -50, 15, 21, 1, -42, 52, -46, -13, -21,
    35, 10, 8, 29, 10, -41, 21, 47, -89, 38, -77, 34, -25, -12, 2, -27, -5, -41, 59, 5, -51, 60, -84, -70, 22,
    5, -1, 6, 70, -4, 21, -10, -2, 9, 18, -32, 6, -49, 9, 33, -75, 62, -78, 11, -23, 5, -11, 8, 25, -32, 30,
    0, -29, 44, -119, -62, 33, -2, 0, -27, 32, 13, 29, -34, 10, 9, 66, -42, 22, 11, 53, 38, -92, 39, -60, 48,
    -29, -2, -59, -26, 29, -3, 17, 34, -6, 81, -70, -57, 58, -26, -6, -57, 74, -21, 1, -15, 19, -11, 7, -13,
    -8, 18, -41, 37, 42, -37, -13, -9, -29, 127, -3, -4, 18, 8, -14, 25, 8, -10, 6, -23, -20, -6, -31, -9, -3,
    13, -41, 58, -7, -18, 38, 11, 12, 10, -63, 37, 29, 16, -2, 26, -22, 95, 7, -3, 16, 3, -20, 21, 4, -31,
    -12, -22, -17, -20, -31, -1, 10, 4, -37, 20, -1, -1, 27, 18, 8, -5, -60, 27, 34, -2, -11, 28, -35, 125, 2,
    9, 34, 10, -16, 6, -14, 12, -23, -11, -4, -2, -27, 1, -33, 49, -40, 39, -1, 8, 37, -1, -17, 28, -46, 36,
    14, -32, -19, -2, -14, 99, -6, 4, 27, -8, -61, 11, 8, 14, -4, -3, 1, 33, -20, 3, 5, -31, -35, 37, 0, -10,
    7, 26, -8, 31, -39, 8, 9, 16, -2, 10, -10, 61, -14, 13, 19, -9, -28, -28, -3, 1, 0, -2, -8, 20, -25, 22,
    -2, -22, -23, -4, -2, -17, 22, 37, -2, -3, -60, 8, 20, 1, -20, 41, -16, 100, -10, 34, 27, -14, -18, -16,
    -26, 27, -18, -2, 9, 16, -23, 9, -32, 5, -19, 13, -7, -7, 36, 2, -17, 23, -52, 32, 29, -28, 8, -13, -21,
    127, 4, 5, 31, -2, -27, 28, 5, 8, -8, -31, 12, 12, -35, 12, 21, -14, -35, 37, 12, -7, 36, 21, -10, 47,
    -50, 12, 17, 3, 18, 6, -12, 99, -5, 23, 35, -12, -4, 6, -13, 7, 8, -29, 2, 0, -32, 17, 6, -8, -37, 12, -5,
    -20, 38, 40, -8, 18, -75, 17, 24, -1, 0, 15, -3, 125, -5, 40, 49, -6, -12, -7, -10, 27, -21, -34, 9, -3,
    -17, 5, -22, 21, -18, 21, -10, -16, 46, -54, 8, -32, 0, -37, 13, -4, 80, -6, -3, -7, -76, -55, -10, -36,
    -4, -10, 50, 60, 74, -1, 20, -27, 127, 39, 15, -29, 44, 13, -13, -30, 13, -84, 0, -35, 27, -36, 20, -6,
    55, -8, -14, -6, -92, -29, -6, -32, 12, -3, 66, 75, 101, -20, 20, -13, 108, 15, 42, -21, 27, -5, -5, -32,
    9, -35, 6, -44, 2, -28, 23, -18, 39, -6, 0, 31, -33, 8, 34, -33, 7, -8, 53, 11, 74, -15, 9, -15, 64, 27,
    -14, -28, -6, 2, -6, -5, 37, -67, -4, -11, -42, -21, 12, 6, 83, -14, 11, 10, -87, -50, -33, -39, -9, -21,
    73, 57, 58, 36, 66, -46, 111, 31, -14, -44, 0, -1, -17, -21, 15, -73, -7, -27, -17, -36, 6, 5, 67, -6, -1,
    2, -89, -39, -17, -9, 13, -14, 60, 86, 78, 21, 47, -39, 81, -2, 26, -26, -28, 4, -18, -57, -23, -32, 5,
    -37, -39, -29, 6, -4, 53, 4, -14, 40, -52, 9, 39, -16, 4, 8, 49, 16, 54, 11, 37, -43, 58, 24, -10, -21,
    -47, -8, -18, -6, 17, -47, 5, 21, -26, -19, -9, 4, 63, -8, 4, 38, -81, -17, 12, -51, -25, -28, 55, 50, 10,
    14, 35, -39, 109, -5, -23, -25, -30, -19, -27, -43, -11, -59, 16, -15, -30, -33, -5, 2, 51, -6, -15, 28,
    -92, -8, 4, -13, -9, -14, 41, 72, 45, 24, 12, -33, 99, -21, 32, -12, -23, -4, -24, -67, -41, -31, 6, -6,
    -21, -16, -31, 14, 46, 24, -19, 22, -39, 39, 45, -38, -4, -3, 26, 38, 30, 16, 14, -37, 60, 1, -8, 9, -44,
    -46, -33, -20, -3, 3, -62, 30, -12, -41, -9, 82, 16, 101, 22, 37, 3, 6, 91, -43, -36, 12, 27, -8, 29, -16,
    0, -21, -22, -124, -76, -115, 57, -39, -18, -20, 64, 79, -27, -11, 0, -9, -27, 81, 1, 92, 1, 23, -17, -12,
    75, -42, -55, 11, 39, 24, 22, 2, 1, -36, -17, -94, -70, -97, 20, -32, -27, 17, 13, 18, -20, -2, 4, -5,
    -18, 65, -4, 96, -10, 39, 31, -11, 70, -56, -28, -28, 22, 31, 4, 20, 13, -2, -8, -88, -71, -74, 61, -95,
    -20, 12, 62, 27, -29, 36, -49, -8, -22, 69, 2, 93, 24, 41, 36, -18, 127, -19, -32, -4, 40, 62, -5, 15, 8,
    -43, -26, -115, -46, -84, 45, -35, -11, 20, 11, 72, -26, -4, -28, 0, -25, 70, -4, 75, 25, 39, 42, -24,
    113, -24, -35, 26, 34, 81, -6, 7, -12, -47, -32, -79, -38, -64, 19, -30, -16, 29, -2, 40, -43, -2, -43,
    18, -27, 71, 1, 67, 31, 63, 62, -29, 87, -36, -31, -7, 41, 53, -3, 15, -14, -4, -40, -100, -20, -35, 35,
    -68, -8, 33, 32, 24, -29, 15, -17, -19, 8, 78, -6, 64, 45, 36, -1, 39, 73, -36, -63, 14, 7, 31, 3, 18, 24,
    -55, -23, -126, -49, -78, 53, -43, -27, 1, -1, 55, -23, -3, -16, 6, -6, 83, -21, 58, 51, 88, 40, 39, 76,
    -65, -57, 32, 27, 81, -44, -15, -6, -62, -43, -72, -20, -57, 43, -47, -13, 9, -12, 42, -52, 7, -8, 0, -32,
    65, -3, 63, 31, 67, 32, 42, 38, -64, -31, 10, 23, 57, -27, 2, -12, -5, -20, -69, -55, -7, 56, -63, -6, 18,
    11, -23, -50, -2, 11, 4, -23, 104, 36, 74, -15, -9, -38, -39, 73, -18, -44, 11, 33, 9, 12, 17, 16, 12, 37,
    -23, -106, -65, 39, -28, -9, -2, -2, -10, -29, -12, 10, 48, -1, 99, 16, 79, -27, 12, -36, -43, 41, -37,
    -46, -16, 33, -10, -11, 16, 3, 16, 45, -51, -84, -86, 61, -25, 3, -9, 24, -12, -30, -22, 16, 31, 11, 127,
    31, 79, -14, 5, 25, -26, 95, -47, -33, 8, 19, -12, 26, 45, -4, 9, 38, -27, -95, -43, 34, -51, 11, 19, 63,
    -34, -23, -19, -3, 42, -12, 98, 31, 72, -11, 40, 43, -73, 81, -23, -14, -3, 32, 26, 5, 29, 20, -16, 4,
    -23, -69, -64, -16, -24, -15, 25, -50, 5, -7, -31, -8, 47, -22, 103, 16, 39, -27, 36, 13, -52, 60, -31, 7,
    -6, 42, 13, 0, 17, 6, 3, -5, -31, -49, -50, -1, -24, 27, 29, -51, -3, 2, -48, 3, 61, -19, 94, 11, 44, -10,
    51, 39, -41, 72, -8, 11, -4, 28, 2, 2, 36, 3, 7, 4, -47, -69, -74, -18, -50, 36, 38, -5, -8, -44, -40, 24,
    -8, -30, 98, 12, 91, -11, 11, 16, -10, 51, -58, -32, 12, 0, 3, -10, 41, 34, -44, -2, -27, -63, -85, 23,
    -70, -20, 10, -63, 6, -59, -40, 25, 11, -13, 83, -5, 85, -17, 21, 18, -14, 41, -60, -52, 12, -5, 11, -26,
    9, -8, -33, -12, -47, -46, -62, 14, -76, 16, 44, -61, 3, -66, -14, 51, 1, -39, 88, 18, 65, 7, 25, 31, -13,
    59, -37, -9, 35, 14, 16, -26, 26, -9, -5, 1, -12, -40, -35, 8, -76, -9, 33, -16, -3, 12, -10, -6, -28, -3,
    -69, -48, -76, -59, 15, 47, 46, -17, 34, 67, 63, -23, -6, -23, 2, -46, 8, -76, 123, 61, 127, -29, 54, 22,
    12, -38, -6, 12, 53, -11, 17, 4, -57, -44, -71, -83, 62, 26, 45, -52, 11, 31, 37, -37, -21, -36, -21, -44,
    -28, -59, 87, 39, 78, -44, 46, 22, -36, -7, 24, -12, 44, 7, 46, 12, -27, -24, -33, -73, 95, -18, 15, -41,
    19, 55, -65, -45, 29, -31, -17, -37, -44, -21, 41, -24, 74, -23, 84, -9, -27, 17, 34, -52, -31, 8, 22,
    -22, -39, -20, -78, -19, 27, 49, 40, -37, 42, -1, 64, -28, -23, -12, 1, -64, 8, -60, 114, 76, 105, 4, 10,
    2, 58, -92, 30, -21, 60, -1, 19, -20, -5, -36, -59, -49, 14, 46, 30, -47, -23, 67, 19, -46, -5, -38, -3,
    -58, 11, -51, 93, 60, 36, -5, -29, 2, -11, -32, 24, -49, 61, 25, 4, 19, -23, -26, -20, -58, 33, -16, 22,
    -39, -1, 76, 40, -53, 9, -38, -9, -52, 3, -34, 29, 38, 45, -15, 43, -28, -36, 14, -10, -60, -33, -1, 57,
    7, -58, -6, -42, -41, 68, 65, -27, -13, 47, 72, 63, -19, 25, -36, -39, -42, 21, -46, 104, 80, 127, -28,
    65, 9, 61, -39, 16, -25, 15, -9, 30, -15, -17, -5, -45, -56, 29, 103, -3, -6, 18, 94, 46, -35, 21, -26,
    -14, -15, 3, -48, 82, 40, 81, -22, 34, 18, 42, -26, 15, -34, 26, -20, 37, 7, -33, -14, -29, -18, 38, 9,
    -35, -22, 30, 76, 67, -31, 15, -43, -20, 19, -19, -42, 17, 66, 12, -45, 89, 3, -19, 2, 3, 9, 67, 12, -31,
    37, 9, 9, 25, -44, -11, -9, -7, -15, 36, 28, -10, 61, -36, -1, 11, 20, -20, -16, 4, -4, -23, 5, -3, 125,
    32, -7, 19, -3, 89, 10, -23, 29, 10, -2, 22, -34, 18, -23, 1, -19, 26, 22, -9, 46, -49, -2, 9, 39, -20,
    -6, 3, -11, -17, 22, -5, 127, 4, -21, 48, -4, 22, -7, -20, 31, 18, 14, 15, -54, 9, -11, 2, -17, 32, 16,
    -2, 35, -43, -5, 3, 36, -4, 1, -1, -13, -15, 32, -5, 110, 31, -20, -15, -12, 55, 41, -28, 30, 14, -15, 3,
    -34, -7, -20, -21, -20, 33, 19, -11, 76, -58, -11, 11, 10, -41, -19, 8, -27, -13, 10, -18, 106, 12, -12,
    0, -11, 86, 49, -20, 28, 2, -21, 8, -29, 9, -45, -10, -25, 7, 15, -6, 57, -65, -6, 1, 39, -39, 0, 9, -40,
    -13, 27, -26, 102, -22, -38, 36, -15, 38, 25, -8, 23, 9, -23, 2, -37, -16, -18, -8, -33, 25, 5, -2, 48,
    -60, -5, -1, 29, -17, -4, -6, -32, 1, 47, -29, 68, 8, -25, -26, -8, 41, 15, -38, 32, 5, -35, 10, -17, -21,
    -25, -19, -17, 28, -4, -13, 97, -51, -12, 19, -5, -25, -27, -11, -18, -3, 13, -9, 116, 38, -13, -7, -7,
    65, 25, -49, 27, -17, -37, 20, -17, 6, -58, -16, -17, 11, -1, -4, 69, -54, -16, -2, 29, -35, 6, -10, -16,
    -9, 26, -15, 118, 10, -26, 49, -8, 11, 10, -32, 26, -6, -32, 12, -19, -20, -34, -33, -26, 38, 0, 3, 44,
    -48, -28, 5, 17, -5, 13, -13, -10, 10, 32, -18, 77, 46, -19, -7, -5, -13, 14, -71, -7, -5, 26, 14, -26, 4,
    -43, -38, -20, -57, 66, -21, 66, 19, 65, 13, -2, -55, 127, 49, 99, -37, 71, -6, 36, -43, 22, -23, 6, -12,
    32, -54, 8, -22, 10, 2, -40, 25, -82, -18, -18, -21, 67, -21, 69, 42, 75, 23, 28, -24, 122, 52, 117, -33,
    37, 7, 3, -47, 12, 35, 19, -63, 6, -56, -9, -26, -10, -7, -19, 8, -58, -18, -5, -40, 47, -18, 50, -35, 50,
    -6, 2, -29, 84, 62, 84, -27, 27, 10, 29, -21, 10, -7, 2, 20, -42, -51, -6, 5, 25, -7, -20, 11, -67, -48,
    -31, -57, 79, -26, 111, -8, 65, 50, 23, -75, 113, 40, 67, -23, 49, 0, 21, -43, -9, -23, -3, 16, -28, -36,
    0, -9, 24, -10, -26, 13, -87, -11, -27, 29, 86, -8, 84, 39, 72, 29, 54, -55, 107, 33, 78, -25, 31, -3,
    -29, -60, -10, 49, 11, -12, -36, -26, -12, -24, 0, 3, -34, -12, -60, 1, -8, -17, 61, -14, 55, -32, 37, -9,
    41, -61, 82, 53, 79, 18, 33, -10, -25, -24, -13, 19, 21, 18, -19, -46, -13, -6, 32, 14, -36, 34, -61, -35,
    -37, -49, 37, -27, 105, -28, 21, 18, 4, -89, 114, 14, 95, -29, 1, 8, 17, -60, -14, 7, 24, 10, -5, -48, -9,
    -11, 26, -1, -27, 33, -82, -31, -18, 21, 51, -12, 92, 8, 28, 39, 18, -53, 106, 2, 104, -22, 20, -23, -15,
    -82, -40, 46, 44, 0, -16, -30, -34, -33, 9, -11, -35, -21, -64, -2, -5, -33, 37, -24, 65, -42, 6, 7, 7,
    -70, 71, 8, 90, 32, 16, -30, -39, -31, -32, 5, 23, 54, 9, -38, 37, -3, -16, 45, -15, 19, -23, 7, 6, -18,
    39, -13, 58, -28, 4, 6, 19, -5, -1, 2, 34, -34, 29, -20, 127, -30, -5, 15, 20, 59, 4, -23, 16, -22, -22,
    44, -18, 50, -56, 21, 0, 2, 31, -11, 39, -27, 12, 3, 7, -6, 8, 3, 27, -32, 19, -5, 108, -49, -9, 52, 48,
    0, -28, -25, 18, -29, -26, 44, -34, 34, -29, 0, 1, -9, 7, -11, 30, -30, 0, -26, 12, -8, 4, -2, 28, -22,
    23, -8, 78, -20, -14, 14, -5, 63, 17, -34, 26, 4, -11, 40, -12, -3, -33, 0, 2, -26, 35, -8, 75, -56, -11,
    4, 28, -10, -5, 9, 18, -14, 26, -16, 104, -19, -4, 22, -13, 75, 24, -22, 10, -17, -22, 29, -8, 16, -48,
    28, 7, -7, 40, -10, 47, -51, -9, 4, 30, -6, 7, -1, 19, -1, 31, -17, 70, -62, -5, 59, 10, 32, 0, -10, 12,
    -20, -47, 32, -30, 2, -28, 14, -5, -11, 25, -10, 46, -48, -1, -27, 19, -14, -9, 2, 21, 29, 51, -25, 34,
    -44, -3, 18, 29, 43, 10, -40, 50, -11, -27, 33, -20, 8, -33, -11, -15, -26, 12, -26, 98, -72, -11, -10,
    11, -41, -6, -21, 42, -11, 4, -5, 99, -15, 3, 41, 33, 60, 11, -48, 27, -22, -16, 30, -12, 23, -63, -1, -5,
    -2, 8, -13, 57, -57, -9, -17, 20, -35, 19, -13, 38, -12, 10, -18, 75, -59, 5, 61, 46, 22, -1, -19, 28,
    -36, -35, 35, -17, 9, -39, -10, 7, -2, 12, -12, 52, -58, -20, -25, 16, -40, 8, -11, 36, 17, 24, -24, 28,
    -27, -1, -56, 103, -29, 14, 61, -2, 21, -51, 10, 30, 17, -41, 9, 23, 12, -39, -3, -79, -24, -56, -30, 58,
    90, 39, -5, 15, -20, -14, 10, -26, -49, -21, -84, 83, -58, 19, 50, -10, 8, -72, 6, 34, 19, -71, 37, 33, 2,
    -25, 14, -54, -39, -79, -17, 25, 60, 46, -12, 3, 13, -5, 19, -22, -36, -18, -56, 125, -33, -3, 59, 13, 24,
    -50, 0, 16, -13, -55, 0, 18, 0, -44, 17, -38, -18, -64, 2, 63, 22, 26, -19, -14, 15, -16, 2, -35, -15, -1,
    -38, 46, -33, 12, 35, -17, -11, -27, 27, 42, 17, -24, 18, 30, -16, -51, -8, -97, -49, -46, -22, 22, 74,
    45, -27, 19, -4, -31, 4, -32, -40, 15, -88, 34, -81, 3, 17, -16, 7, -38, -5, 48, 22, -38, 23, 41, -10,
    -53, 2, -57, -64, -54, -4, -2, 49, 39, -25, 27, 18, -41, 20, -38, -31, 1, -59, 68, -69, 15, 24, 17, -3,
    -19, -15, 12, -5, -42, -7, 39, -16, -41, 3, -31, -54, -50, 10, 34, 15, 22, -22, 28, -13, -52, 7, -22, -9,
    5, -33, 54, -7, 0, 56, -17, -23, -51, 20, 8, -8, -37, -16, 7, -3, -51, -2, -127, -30, -29, -19, 85, 88,
    33, -33, 4, 15, -11, 4, -37, -64, 4, -70, 44, -44, -2, 39, -15, 0, -56, 5, 4, -2, -23, 3, 23, 12, -48,
    -13, -84, -50, -37, -17, 73, 96, 16, -27, -1, 23, -27, 8, -21, -58, 9, -56, 98, -21, -25, 26, 3, 19, -39,
    7, -14, -22, -38, 13, 29, 5, -47, -1, -69, -19, -16, 11, 83, 52, 2, -30, 17, 5, -49, -1, -9, -43, -6, -77,
    -12, -38, -6, -27, -20, -27, 87, -69, -4, -10, -68, -36, -29, -4, -30, -8, 8, 110, 72, 10, 24, -48, 98,
    75, 3, 19, 62, 102, -24, -68, -9, -108, -5, -24, 23, -36, -14, -7, 73, -87, -23, -11, -51, -21, -6, 11,
    -19, -11, 34, 118, 97, 7, 52, -8, 60, 45, 51, -2, 59, 105, -20, -55, -22, -83, -25, -37, 26, -20, -33, 24,
    79, -116, -15, -11, -50, 15, -14, 23, -4, -6, 23, 17, 82, 6, 24, -9, 46, 70, -9, -8, 44, 75, -20, 21, 4,
    -84, 4, -14, -24, -29, -20, -23, 77, -74, 9, -1, -81, -49, -33, 28, -9, 1, 1, 92, 48, 21, 45, -47, 121,
    70, -43, 21, 43, 77, -32, -61, -8, -101, 1, -28, -7, -32, -23, -14, 54, -71, -4, -12, -50, -41, -7, 47,
    -10, 9, 27, 103, 90, 11, 41, -26, 86, 23, -12, 5, 15, 83, -12, -32, -14, -101, 4, -39, 9, -4, -35, 21, 74,
    -73, -13, -13, -26, -34, -8, 60, -14, 31, 12, 15, 64, 1, 16, -37, 82, 52, -20, 22, 13, 61, -18, 23, 3,
    -106, -19, 17, -30, 32, -42, -21, 82, -72, 15, 19, -76, -64, -19, 11, -2, -20, 18, 83, -3, 43, -16, 5,
    120, 43, -47, 36, 24, 79, -53, -41, -26, -127, -7, -14, -9, 14, -49, -7, 59, -71, -2, -7, -61, -50, -1,
    21, 4, 0, 37, 103, 43, 42, -9, 9, 101, 4, -11, 34, 19, 81, -21, -24, -38, -108, -9, -33, -3, 20, -77, 36,
    68, -78, 3, -12, -26, -53, -19, 25, 24, 10, 3, 24, 28, 29, -23, -3, 64, 23, -24, 19, 21, 45, -6, 36, -3,
    38, -8, -39, 39, -4, 29, 62, 42, 53, 9, -23, 5, -18, 64, -76, -29, -40, -24, -15, -2, 2, -4, -19, 36, -22,
    -90, -49, 36, -25, -14, 1, -3, 32, -1, -56, 63, 5, 23, 49, 4, 6, -6, -18, 41, -35, 31, -72, -37, -56, -38,
    -35, 4, 4, -24, -12, 45, 5, -61, -29, 48, -40, -10, -7, 44, -22, -7, -17, 105, -13, 10, 66, -6, -8, -21,
    -42, 30, -35, 37, -68, -22, -47, -35, -22, 7, 2, -19, -21, 41, 18, -18, -10, 57, -74, -3, -5, 67, 58, 34,
    -46, 100, 17, 15, 92, 7, 40, 9, -51, 69, -13, 42, -76, -4, -79, -15, -40, 4, 21, 0, -39, 5, 5, -60, -20,
    8, -46, -6, 31, -27, 52, 49, -73, 79, 5, 0, 46, -11, -7, -1, -25, 60, -37, 37, -57, 25, -83, -41, -58,
    -14, 9, -16, -30, 16, 16, -50, 10, 37, -25, 6, 20, 59, -15, 40, -13, 99, -13, -2, 56, 3, -21, 0, -21, 37,
    -50, 38, -37, 4, -49, -16, -39, -5, 16, -16, -38, 34, 9, -41, -14, 34, -63, 7, -9, 75, 63, 15, -41, 106,
    -42, -4, 121, 17, 30, 17, -54, 39, 35, 11, -32, 36, -50, -29, -48, -4, 8, -15, -38, 10, 29, -83, -39, 57,
    -50, -11, -13, 10, 55, 2, -68, 95, -34, -19, 90, -3, 3, 13, -24, 42, 13, -3, -32, 14, -52, -24, -38, -21,
    -5, -23, -23, 4, 23, -80, -24, 49, -35, -14, 1, 52, -8, 2, -8, 127, -42, -24, 84, 8, -1, -26, -34, -6, 14,
    4, -24, 16, -25, -1, -21, 0, 12, -16, -8, 16, 25, -56, -19, 50, -57, -28, 9, 46, 64, -24, -15, 60, -11,
    30, -59, 30, 10, 38, -62, 95, 47, -19, 15, 11, -65, -11, -5, -9, -13, -4, 11, -49, 65, 5, 101, 10, -25,
    -57, 40, -105, 64, -37, 8, 55, 28, 39, -57, 34, -14, 21, -20, 127, 37, -30, -19, 18, -98, -17, -38, 34,
    -2, -11, -7, -43, 60, 3, 112, 6, -19, -55, 42, -58, 11, -51, 45, 89, 28, 52, -48, 27, -28, 19, -27, 71,
    33, -73, -4, -38, -117, -5, -13, 36, -17, -28, -49, -4, 67, 30, 85, 3, -2, -64, -24, -60, 104, 11, -38,
    89, 25, 38, -4, 24, -21, 3, -85, 99, 75, -53, 0, 10, -50, -23, -23, 50, 11, -34, 6, -38, 57, -29, 65, 36,
    -15, -65, 38, -100, 77, -5, -5, 64, 40, 43, -18, 19, -34, 20, -46, 97, 37, -85, -10, 23, -61, -13, -35,
    68, 19, -17, -7, -22, 57, -33, 69, 28, 4, -65, 56, -51, 12, -13, 40, 87, 2, 59, -50, 30, -69, 38, -45, 42,
    15, -90, 1, 1, -64, -4, 14, 32, 1, -22, -24, 38, 65, 10, 3, 22, 22, -47, 8, -47, 68, -11, -36, 118, 4, 12,
    -22, -3, -66, -38, -57, 106, 15, -44, 14, 92, -3, -43, -39, 16, -10, -83, -4, -7, 119, 57, 103, -10, -35,
    -34, 60, -107, 68, -29, -14, 102, -17, -7, 0, 10, -69, -65, -69, 125, 16, -52, -13, 56, -20, -49, -44, 36,
    3, -79, -5, 10, 94, -6, 103, -22, -39, -34, 66, -46, -3, -36, 17, 103, -10, 0, -31, -3, -48, -28, -58, 46,
    15, -45, -34, 23, -23, -23, 10, 18, -9, -48, 6, 19, 68, 10, 26, -31, -26, -31, 18, -60, -41, -12, -24, 10,
    -30, -75, -5, -20, 8, 58, 30, 13, -21, 23, 31, -29, -2, -42, -22, 2, 99, -59, 32, 22, -15, -43, -27, 5, 1,
    -101, -39, 29, -21, -7, -36, 29, 5, -54, 8, -17, 10, 44, 21, 20, -33, 9, 25, -36, 7, -1, -41, 12, 83, -54,
    58, 24, -24, -14, -28, -2, 6, -91, -64, -3, -22, -4, -20, 18, 3, -64, 4, -5, 3, 60, 24, 36, -14, 28, 13,
    -24, 12, -5, -14, 18, 111, -42, 50, 4, -33, -48, -29, -18, -36, -64, -10, 2, -23, 16, -37, 0, -37, -72, 4,
    -3, 21, 46, 37, -2, -20, 30, 57, -32, -3, -23, -27, 18, 67, -65, 12, 15, -29, -14, -59, -4, 12, -73, -6,
    34, -19, 0, -74, 3, -24, -64, 1, 4, 14, 41, 50, 14, -44, 12, 46, -46, 2, -4, -55, 9, 39, -63, 43, 18, -43,
    23, -51, -26, 11, -50, -32, 23, -20, -6, -41, 9, 7, -59, 8, 14, 22, 57, 72, 29, -13, 40, 12, -24, 1, -4,
    -45, 9, 73, -57, 31, -12, -49, -7, -76, -53, -7, -28, -13, 35, -28, 2, -25, 15, -10, -76, -11, -12, 33,
    26, 4, -6, -5, 17, 66, -44, -5, -53, -41, 12, 127, -35, 59, 13, -23, -36, -50, -19, -12, -57, -13, 16,
    -15, -1, -36, 5, 2, -53, 13, -6, 24, 34, 20, 8, -18, -4, 55, -50, -10, -35, -46, 18, 106, -53, 87, 21,
    -26, -1, -50, -42, -5, -37, -26, 4, -4, -18, -15, 10, 8, -59, 1, 7, 22, 65, 37, 35, 18, 6, 20, -44, -10,
    -39, -18, 17, 127, -54, 57, -8, -13, -18, -42, -59, -36, -22, -29, 9, 48, -24, -16, 40, -61, -56, 36, -36,
    -3, 94, -17, 21, 35, -35, -24, 32, 8, -4, 7, -5, -11, -23, -26, 5, -38, 10, -1, 88, 8, -9, -4, -80, 33,
    -26, -23, 29, -36, -31, 7, -29, 13, 87, -6, 30, 12, -25, -2, 30, 3, -10, 41, 5, 6, -31, -23, 12, -57, 1,
    -18, 82, 13, -13, 1, -74, 18, -41, 8, 39, -47, -81, -24, -51, -17, 64, -9, 34, 11, -83, 1, 26, 15, 2, 16,
    18, 26, -25, -12, 21, -61, 27, -14, 127, -7, -1, -18, -85, 12, -2, -17, -2, -44, -55, 21, -66, 11, 88, -5,
    13, 59, 31, 26, 33, 22, -19, -43, -16, 13, -47, -31, -18, -34, 32, 33, 95, 52, 1, 3, -61, -9, -3, -39, -7,
    -42, -28, 6, -46, 24, 76, 13, 30, 43, 34, 45, 8, 27, -17, -14, -14, 7, -42, -57, -26, -46, 20, 28, 85, 35,
    -2, -7, -62, -8, -24, 13, 17, -40, -61, -5, -30, 7, 45, 2, 22, 11, 13, 37, -9, 5, 4, -9, -6, 36, -48, -51,
    7, -33, 22, 31, 123, 28, 21, 4, -60, 25, 13, -23, 2, -17, -57, 0, -54, 7, 98, -33, -19, -13, 14, 33, 4,
    13, 15, -34, -21, 28, -21, -11, -6, -16, 32, 12, 76, 20, -29, -26, -58, -6, 14, -27, 1, -7, -40, -12, -55,
    5, 65, -24, -23, -12, 11, 61, -6, -19, 15, -31, 1, 25, -15, -19, -9, -31, 9, -10, 70, 10, -10, -42, -44,
    -6, 10, -8, 13, -14, -63, -7, -49, 6, 37, -5, -32, -22, -33, 46, 6, -20, 4, -18, -10, 30, -17, -2, 11,
    -17, 22, 1, 109, 26, 5, 8, -44, 96, -74, -7, 2, -27, -6, 25, 28, 2, 4, -68, 115, 0, 39, -56, 6, -5, 14,
    25, 16, -6, -65, -17, -50, -66, -23, 16, -36, -95, -66, 72, 28, 99, -53, -37, -12, -26, -16, 14, 38, -5,
    7, -87, 113, -17, 3, -44, -4, -18, -4, 9, 9, -4, -62, 8, -58, -38, -43, -8, -28, -90, -71, 96, 60, 25,
    -75, 39, 18, -31, -20, -6, 19, 2, 30, -68, 93, -31, 26, -37, -19, -39, -8, 23, 20, -17, -61, 21, -31, -40,
    20, -3, -43, -127, -45, 8, 30, 89, 3, -21, -19, -9, 3, 30, 18, 28, -17, -58, 112, 9, 28, -51, 18, 0, 10,
    65, 25, -17, -46, 1, -62, -63, 6, -6, -21, -63, -57, 76, -2, 88, 15, -35, -35, -9, -1, 21, 41, 21, 16,
    -60, 126, -18, 1, -64, 19, -16, 8, 56, -27, -33, -58, 6, -78, -37, 6, -13, -17, -59, -38, 96, 62, 44, -30,
    40, -6, -30, -21, -11, 10, 26, 35, -35, 72, -6, 19, -51, 28, -44, 15, 102, 13, -13, -59, 35, -28, -23, 10,
    -16, -14, -72, -35, 14, 46, 95, -34, -30, 1, -47, 19, 54, 26, 14, -9, -36, 91, 57, 30, -39, 40, 10, -26,
    53, 23, -39, -46, -20, -69, -16, 23, -22, 1, -68, -50, 55, 29, 102, -22, -34, -12, -25, 8, 42, 54, 16, 3,
    -29, 108, 16, 21, -62, 43, -4, -24, 49, -10, -59, -65, -19, -80, 4, 23, -16, -13, -59, -50, 90, 75, 34,
    -88, 42, 22, -51, -10, 7, 30, 20, 33, -11, 67, 28, 35, -56, 28, -25, 22, 96, 4, -39, -53, 2, -54, 11, 9,
    -20, -18, -67, -58, 24, 55, 60, 14, -49, -11, 94, 31, 3, -44, -49, -62, 48, -6, -67, -28, -35, 65, 54,
    -60, -13, -76, -66, -9, 21, -19, 21, 31, 71, -69, 17, 15, 4, 90, 36, 8, -75, -20, 65, -3, 35, -45, -12,
    -55, 11, 5, -52, -54, -43, 55, 58, -41, -46, -101, -60, -8, 51, -7, 6, 17, 51, -47, -13, 0, 7, 96, 25, 18,
    -46, -18, 78, -4, 25, -34, 9, -65, 31, -26, -73, -6, -24, 39, 69, -28, -6, -108, -65, -8, 16, -4, -1, 48,
    24, -78, 29, -23, 5, 72, 47, 9, -44, -40, 127, -21, -8, -16, -2, -27, 6, -43, -39, -23, -77, 36, 24, -53,
    2, -72, -40, -20, 61, 2, 41, 16, 17, -46, 8, 29, 30, 66, 29, -3, -49, -48, 92, -17, 21, -11, -2, 4, -1,
    12, -36, -36, -36, 22, 16, -64, 3, -48, -8, -32, 86, -17, 29, 12, 10, -30, -10, 13, -15, 88, 25, 14, -36,
    -32, 88, -13, 13, -11, 36, -20, 34, -32, -84, -10, -40, 61, 23, -33, 35, -71, -36, -22, 58, -11, 4, 25,
    -8, -29, 9, 11, -6, 74, 25, 17, -34, -36, 107, 21, -28, -7, 19, -46, 64, 30, -63, -20, -36, 59, 49, -52,
    -3, -51, -86, 1, 42, -38, 64, 56, 16, -28, 37, 34, 2, 80, 14, 4, -36, -49, 89, -8, 10, 10, 14, -51, 30,
    15, -60, -33, -37, 45, 33, -66, -10, -32, -65, -8, 61, -37, 66, 43, 10, -49, -6, 13, -8, 91, 20, 16, -42,
    -76, 99, 4, 1, 1, 56, -50, 61, -30, -86, -34, -11, 13, 28, -23, 19, -59, -81, 3, 23, -37, 29, 57, 23, -60,
    26, 6, -29, 73, -26, 24, 6, -45, 5, 34, 48, 10, 108, 50, 35, -47, -5, 117, -47, -61, 7, 32, 3, 22, 17, 36,
    36, 3, -98, -64, -50, -17, -6, -52, -68, 79, 1, 34, -21, -52, 28, 18, 23, 4, 100, 54, -3, -68, -2, 100,
    -36, -60, 7, 40, -17, 38, 2, -25, 25, -7, -54, -28, -65, -33, -24, -43, -42, 39, -4, 59, -29, -55, 32, 52,
    21, 2, 85, 32, 30, 17, -9, 123, -47, -63, -3, 32, 15, 22, 26, -18, 20, -20, -30, -48, -28, -64, -55, -54,
    20, 39, 17, 9, 21, -51, 16, 19, 25, 8, 106, 43, 35, -18, -18, 117, -53, -96, 0, 27, 20, 18, 7, 40, 4, 13,
    -103, -53, -104, -25, -11, -41, -36, 83, 30, 21, -31, -56, 13, -5, 30, 12, 88, 51, -14, -14, -12, 100,
    -50, -98, 5, 36, 27, 23, 1, 2, 19, -11, -76, 10, -63, -48, -23, -43, -24, 69, 29, 44, -41, -78, 38, 8, 32,
    -21, 105, 43, 36, 31, -24, 127, -80, -59, 14, 38, 33, 6, 23, -6, 18, -45, -41, -22, -57, -76, -45, -50, 7,
    79, 37, -1, 6, -2, 23, 28, 17, 15, 91, 35, 65, -2, -10, 86, -46, -115, -2, 9, -7, -24, -14, 57, -6, -7,
    -54, -42, -124, -22, -41, -18, -61, 49, 69, 5, -13, -39, 25, 21, 40, 33, 80, 67, 42, 14, 12, 95, -54,
    -112, -5, 11, -10, 17, -23, 9, 28, -17, -48, -22, -62, -35, -63, -29, -33, 39, 30, -4, -5, -44, 48, 20,
    20, 33, 90, 64, 65, 48, -2, 110, -81, -88, 12, 23, 17, 4, -5, -5, 27, -18, -13, -42, -45, -36, -56, -35,
    -15, 73, 36, -50, -20, -27, -23, -72, 49, -16, -10, 45, -29, -20, -30, -9, -34, 67, 106, -18, 45, -53,
    -51, -36, -11, -44, -71, -38, -19, 44, 21, 2, -10, 30, 19, 14, -49, -11, -38, -71, -2, -1, -21, 25, 14,
    -5, -38, -4, -34, 46, 100, 3, 72, -60, -49, -14, 11, -57, -30, -36, -6, 26, 6, 18, 10, 23, 16, -13, 20,
    16, -63, -75, 14, -8, -5, -4, 30, -36, -50, -59, -13, 83, 124, -4, 27, -68, -40, -24, 12, -53, -49, 12,
    -5, 32, 46, 25, -1, 31, 32, -6, -28, -19, -19, -62, 56, -43, 5, 42, 22, 10, -47, 36, 8, 49, 86, -21, 15,
    -54, -52, -54, -7, -35, -62, -19, -8, 45, -18, 26, 44, 5, -3, 20, -27, -1, -27, -42, 26, -7, 11, 47, -2,
    32, -30, 74, -16, 22, 98, -21, 12, -20, -33, -36, 5, -70, -16, -28, -11, 29, 21, 42, 22, -29, -10, 3, 4,
    -3, -63, -59, 43, -10, 7, 23, -10, 16, -34, 4, 12, 56, 87, -26, 17, -25, -40, -39, -7, -50, -68, 17, 11,
    17, 81, 47, 9, -31, -11, 3, -13, 14, -35, -66, 38, -53, 26, 45, -4, 0, -62, 13, 4, 60, 108, -15, 25, -43,
    -39, -9, -20, -9, -37, -22, -12, 59, 29, 45, 41, 27, -20, 18, -14, 22, -18, -26, 11, -39, 34, 16, 15, -3,
    -47, 37, -9, 38, 123, -6, 44, -44, -44, -23, -20, -26, -13, -14, -34, 48, 13, 19, 20, 12, -18, 23, 13, 29,
    -26, -57, 52, -57, 2, 19, 11, -29, -58, 17, 5, 57, 127, -4, -4, -28, -24, -14, -1, -11, -35, -1, 34, 35,
    67, 32, 34, -8, -46, -16, 12, 2, -21, -42, -16, 7, -18, 12, 10, 9, -19, 8, 80, -37, 6, -46, -22, -10, 108,
    -54, 41, -16, 2, -42, 2, -33, 38, -68, -27, -15, -22, -21, 7, 26, -10, -32, 10, 8, -20, 15, 40, 38, -14,
    -6, 53, -37, 25, -27, -49, -11, 65, -34, 53, -11, 6, -21, -33, -19, 44, -44, -34, -30, -15, -24, 9, 12,
    -5, -46, 6, 3, -43, -6, 48, 41, 5, -24, 67, -16, 26, -23, -6, -1, 106, -28, 52, -17, -26, -60, -1, -28,
    37, -43, -7, -18, -48, 2, -41, 26, -27, -41, -8, -2, -17, -1, 33, -11, 1, -24, 97, -14, 4, -32, -42, -22,
    62, -73, 38, -25, -12, -16, -6, -28, 56, -55, -44, 35, -38, 4, -36, 38, -31, -32, 3, -15, -9, -16, 54, 7,
    -19, -27, 40, -33, 32, -3, -68, -31, 24, -54, 61, -7, -3, 1, -51, -41, 56, -28, -43, 0, -25, -13, -21, 30,
    -5, -39, -12, 3, -50, -5, 51, 31, -8, -11, 60, -2, 23, -8, -50, -20, 77, -35, 48, -20, -36, -15, -44, -50,
    45, -7, -14, 16, -59, -26, -22, 0, -41, -53, -5, -10, -23, -30, 23, -17, -27, -16, 127, -8, 20, -71, -22,
    -25, 124, -65, 88, -31, 8, -44, -5, -32, 51, -31, 27, 39, -39, -12, -5, 16, -28, -45, -8, -12, -4, -43,
    20, 12, -40, -31, 54, -25, 34, -53, -47, -24, 105, -46, 105, -10, 13, -8, -31, -42, 46, 13, 9, 3, -5, -35,
    -3, 3, -21, -58, -4, 3, -31, 3, 33, 16, -23, -28, 75, -2, 39, -54, -37, -20, 125, -41, 75, -11, 4, -24,
    -18, -55, 49, 9, 0, 20, -16, 113, -5, 11, -1, 1, -2, -76, 42, 34, 14, -47, 24, -1, -30, -10, -20, -22,
    -36, -41, -6, 33, 38, 25, 8, 37, -21, 10, -6, -11, -66, -13, -29, 83, -34, 24, 16, 14, -30, -81, 28, 44,
    36, -74, 47, 20, 2, -12, -19, -36, -43, -62, 7, 9, 15, 34, 4, 30, -8, -10, 1, -11, -63, -17, -4, 123, -36,
    6, 21, 26, -39, -82, 14, 20, -4, -53, -6, 1, -14, -16, -22, -8, -31, -41, 23, 24, -3, 18, 0, 46, 7, 12, 0,
    0, -38, -41, -6, 55, -8, -14, -15, -2, -13, -58, 45, 28, 12, -37, 10, 21, -38, 3, -26, -24, -79, -25, 1,
    16, 28, 31, 8, 50, -13, 8, 17, 0, -52, 19, -50, 13, -44, -3, -5, 6, -20, -53, 23, 31, 25, -55, 22, 34, 29,
    1, -19, -45, -91, -44, 18, -3, -4, 27, 12, 41, 1, -1, 20, -1, -61, 25, -4, 51, -45, -21, 1, 8, -41, -53,
    13, 14, -2, -50, -18, 12, -9, -3, -20, -20, -85, -19, 15, 20, -19, 4, 20, 69, 23, 6, 22, 2, -28, 9, 18,
    103, 7, -32, -7, -38, -28, -57, 14, 12, 2, -33, -1, -14, -17, -37, -48, -9, -71, -19, -12, 62, -4, 22,
    -10, 35, -6, -4, -6, -10, -98, -1, -20, 68, -15, -13, 2, -27, -26, -72, 23, 19, 13, -53, 9, 1, 33, -17,
    -53, -35, -51, -21, 12, 22, 2, 26, -4, 35, 26, 4, -2, -23, -127, 6, 15, 108, -34, -42, 4, -17, -35, -64,
    31, 6, -24, -59, 5, -2, -12, -35, -44, -17, -48, -7, 22, 34, -27, 19, 1, 52, 36, -9, 8, -3, -94, -7, -62,
    79, 9, 58, -17, 22, 8, 31, -21, 44, -33, -76, 95, -4, -29, -48, -40, -18, 62, 25, -120, 124, -7, 42, 5,
    -7, -23, 64, 51, 15, -12, -107, -99, 60, -22, 67, -11, 21, -37, 12, -5, 51, -33, -72, 85, 27, -22, -27,
    -37, 18, 105, 42, -74, 87, -60, 20, -19, 5, -5, 54, 15, 27, -11, -98, -109, 67, 0, 46, -26, 34, 0, 4, -13,
    19, -73, -38, 101, 1, -35, -17, -47, -2, 44, 53, -101, 98, -44, 30, -16, -39, 49, 84, 34, 24, 2, -66, -89,
    35, 30, 11, -40, 46, -4, 28, -21, 46, -47, -38, 58, 37, -9, -26, -16, -56, 35, -11, -82, 127, -33, 43, 5,
    -21, 64, 40, 69, 3, -25, -73, -118, 22, -19, 4, -56, 33, -22, 22, -40, 48, -54, -51, 47, 46, 6, -23, -9,
    -14, 66, 14, -47, 74, -106, 25, -11, -27, 68, 14, 46, 1, -3, -62, -127, 57, 0, 27, -54, 72, 22, 32, -35,
    10, -77, -29, 74, 16, 1, -22, -2, -17, 11, 42, -67, 66, -79, 38, -7, -34, 88, 61, 52, -2, 28, -53, -63,
    52, 65, 16, 32, 11, -21, 8, -68, 80, -83, -78, 101, 21, -33, -50, -57, -58, 69, 6, -110, 109, -12, 81,
    -34, -59, 80, 39, 52, -41, -58, -83, -87, 63, 5, 20, -9, 12, 2, -12, -61, 76, -77, -80, 94, 32, 6, -24,
    -27, -7, 94, 8, -77, 69, -52, 62, -74, -56, 109, 23, 61, -29, -26, -76, -114, 74, -4, 6, -43, 41, 48, 2,
    -40, 29, -76, -47, 98, -11, -14, -29, -40, -18, 24, 35, -93, 72, -24, 63, -46, -60, 99, 61, 62, -16, 18,
    -41, 3, -2, 51, 40, -73, 18, 11, 27, -24, 64, -40, 2, 127, 37, -10, -35, -48, 30, 17, 38, -37, 11, -35,
    -11, -18, -30, 5, 15, 19, -6, 21, -75, 14, 1, 66, 27, -51, 1, -12, 40, -3, 62, -37, 29, 71, 56, -18, -21,
    -26, 38, 58, 52, -28, -8, -70, -14, -16, -25, -24, -5, 8, 0, 25, -66, -29, -18, 64, 6, -49, -7, -21, 15,
    -6, 49, -18, 47, 113, 25, -22, -9, -44, 20, 36, 58, -21, -9, -41, -22, -5, -58, 6, 34, -1, 6, -1, -65,
    -16, -1, 44, 8, -62, 22, 10, 20, -13, 28, -33, 4, 108, 88, 15, -13, -17, 22, 29, -2, -23, 6, -41, -26,
    -26, -14, 27, 13, 35, -29, 29, -46, 15, 3, 70, 14, -68, 0, 17, 35, -14, 38, -22, 9, 57, 78, 9, -9, -9, 36,
    47, -1, -28, -17, -73, -42, -21, -4, 31, -7, 15, -12, 34, -41, -33, -18, 88, 9, -79, 19, 20, 10, -9, 31,
    0, 33, 87, 39, 13, -8, -24, 17, 24, 44, -14, -19, -25, -30, -13, -52, 42, 37, 0, -4, 39, -61, -34, 12, 40,
    6, -42, 20, 30, 15, -57, 103, -33, -34, 120, 47, -16, -38, -30, -16, 34, -6, -51, 0, -37, 23, -57, -42,
    26, -2, 29, -17, 16, -41, -1, 32, 60, 16, -65, 6, 13, 25, -39, 109, -18, -27, 91, 59, -27, -16, -15, -2,
    59, 7, -52, -10, -52, 1, -66, -21, 33, -14, 43, -10, 32, -47, -45, -3, 68, -7, -72, -4, 25, 6, 9, 77, -16,
    10, 107, 57, -31, -28, -11, 0, 54, 18, -37, -17, -7, 16, -48, -59, 29, 37, -17, -16, 41, -29, -9, 0, 47,
    8, -52, -19, -20, -19, 25, 2, 7, 1, -12, -4, 16, 9, -3, 19, -41, 6, 104, -43, -6, 4, 11, -20, -16, -4,
    -10, 20, -32, -18, 12, -2, 44, 26, -34, -12, -22, -19, 18, -2, 28, 3, -18, -8, 19, -5, -9, 3, -71, -9, 80,
    -25, 2, 17, 9, -12, -14, -3, -5, 24, -52, -30, 47, -3, 24, 13, -14, -35, -28, -20, -7, -2, 29, 18, -10,
    -17, 17, -3, -7, 8, -34, 4, 95, -35, 20, 12, -4, -10, -9, 4, -15, 25, -30, -23, -16, 3, 10, 21, -58, -16,
    -11, -27, 15, -5, 14, -19, -7, -12, 40, 12, -4, 46, -71, 10, 77, -38, -41, -5, 0, -17, -20, 4, -5, 13,
    -30, 8, -10, -6, 13, 24, -42, -2, -21, -24, 21, -10, 35, -33, -18, -11, 34, -2, 1, 19, -100, -22, 53, -10,
    -39, 1, -5, -15, -45, 1, -5, 18, -56, -17, 40, 1, 6, 14, -5, -29, -29, -25, 4, -9, 24, -2, -13, -12, 23,
    1, -1, 25, -72, -1, 70, -18, -24, 4, -13, -1, -25, 0, -8, 14, -31, -6, -9, 4, 12, 24, -54, -35, -27, -37,
    19, -17, -15, -17, -5, -18, 52, -15, -15, 47, -70, -5, 127, -24, -5, -11, -14, -19, -7, -6, -17, 35, -26,
    5, 5, 0, 24, 30, -46, -2, -37, -28, 25, -23, 12, -40, -13, -25, 50, -20, -16, 9, -77, -10, 108, -14, 13,
    3, -24, -9, -21, -8, -9, 44, -56, -17, 42, -1, 11, 20, -24, -29, -37, -19, 7, -13, -8, -6, -13, -18, 46,
    -13, -17, 6, -58, -8, 124, -25, -7, 12, -10, -7, 1, -7, -24, 29, -34, -3, 13, -66, -1, 25, 9, 78, -17, 29,
    82, -1, -1, 61, -49, 37, -19, -29, -65, 110, -1, 4, -5, -10, 14, -37, -7, 18, -44, -7, 6, -61, -31, -27,
    54, -71, -2, -33, 2, 83, 1, 64, 80, 25, -18, 57, -26, 37, -22, -17, -59, 64, -36, 114, -8, -10, 22, -53,
    -10, 24, 2, -39, -13, -70, -21, -21, 21, -59, -2, -17, 9, 96, -18, 25, 88, 50, 14, 82, 2, 56, -22, -42,
    -82, 71, -33, 57, -6, -16, 19, -35, 35, 44, -2, -50, -24, -60, 8, -5, 63, -28, 28, 5, 81, 39, 25, 47, 46,
    4, -22, 20, -13, 7, -33, -79, -81, 78, 35, 53, 8, -9, 35, -18, -7, 5, -38, 0, -18, -52, -35, -57, 76, -33,
    3, -32, 45, 12, 21, 53, 39, 23, -27, 5, 0, -38, -28, -37, -97, 51, 15, 105, -8, 0, 44, -36, -31, 16, -48,
    -33, -23, -51, -49, -28, 55, -39, -24, -64, 63, 18, 10, 25, 52, 32, -1, 38, 37, 7, -32, -66, -117, 73, 16,
    51, -3, 16, 54, -27, 38, 23, -27, -18, -24, -86, -10, -22, 68, -52, -35, -19, 99, 77, -12, 82, 3, -8, 5,
    76, -87, 23, -11, -8, -78, 13, -41, 33, -43, -17, 38, -51, 61, 17, -19, -43, -19, -26, -2, -15, 127, -73,
    -34, -72, 95, 28, -20, 115, -13, 36, -41, 74, -83, -11, -32, -3, -84, -3, -64, 108, -50, -27, 29, -52, 82,
    38, -16, -59, -19, -31, -31, 14, 64, -85, -7, -40, 111, 84, -31, 78, -2, 67, 1, 80, -81, 32, -34, -4, -91,
    22, -11, 73, -65, -32, 22, -47, 120, 5, 22, -38, -32, -73, -29, -4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_20_bias[32] = { /* 32 */
    560, 2782, -7892, 9213, 6305, 19405, 16851, 16095, -1011, 4631, -2173, 2377, 935, 864, 287, -3071, 19849,
    2364, 5297, -1880, 10975, 9296, 7318, 7455, 797, 6285, 12621, 19081, 16133, -208, 13994, -1291,
};

static const int32_t conv_2d_20_multiplier[32] = { /* 32 */
    1262556607, 1922179156, 1403494627, 1583430894, 1675501400, 1618860745, 1213340297, 1119345510,
    1748714235, 1998351766, 1612295249, 2074523156, 1129261091, 1766102988, 1694361662, 1248921884,
    1164938884, 1527177197, 1247761161, 1136762828, 1073876984, 1568659747, 1908031866, 1885999917,
    1710793683, 1936606916, 1244351509, 1418508766, 1504353050, 1414915384, 1883200410, 1502128191,
};

static const int8_t conv_2d_20_shift[32] = { /* 32 */
    -9, -10, -9, -10, -9, -10, -10, -9, -9, -10, -11, -10, -9, -9, -10, -9, -9, -9, -9, -9, -9, -9, -10, -10,
    -10, -9, -9, -9, -10, -9, -9, -9,
};

static const conv_layer conv_2d_20_layer = {
    4, 4, 32, /* input: height, width, channels */
    4, 4, /* convolution: height, width */
    4, 4, 32, /* output: height, width, channels */
    3, 3, 1, 1, 1, 1, 1, 1, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -48, -128, 127, /* zero points, range of the output */
    conv_2d_20_weights, conv_2d_20_bias, conv_2d_20_multiplier, conv_2d_20_shift
};

static const add_layer add_21_layer = {
    -128, 1351350483, -2, /* left: zero point, multiplier, shift */
    -48, 1073741824, 0, /* right */
    1, 1565055675, -18, -128, /* sign of the right, output */
    -128, 127, /* range of the output */
    {1, 1, 1, 4, 4, 32}, {0, 0, 0, 128, 32, 1}, {0, 0, 0, 128, 32, 1} /* shape, elements to the next of each dimension */
};

static const mean_layer mean_22_layer = {
    {1, 1, 1, 32}, {1, 4, 4, 1}, {512, 128, 32, 1}, /* output, reduced, elements to the next */
    -2048, 1647034215, -3, -128
};

static const int8_t fully_connected_23_weights[320] = { /* 10x32 */
    79, -10, -32, -13, -12, -35, -7, 96, -6, -8, 33, 78, 6, -26, -11, -12, 1, -39, 70, -46, -4, 26, 52, 48,
    19, 127, -18, -9, -32, -36, -44, -73, 15, -25, -8, -12, -12, -10, -17, -23, -24, 68, -5, -1, -19, -18, 48,
    -14, -14, 127, -5, -20, -7, 5, -37, -23, -15, -16, -10, -14, 37, 3, -21, -21, 33, -22, -30, -26, -15, 32,
    7, 29, -42, -15, -8, 16, 1, -34, -4, -21, -33, -36, 85, 116, -7, -26, 84, 19, 11, -51, -27, -43, -24, -15,
    -26, 127, -74, 71, -20, 75, -19, -39, 23, 8, -40, -29, 14, -32, 15, -17, -37, -16, -32, 8, 12, 42, -29,
    108, 34, -69, -38, 70, -35, -20, 59, 127, -34, -64, -31, 82, -16, -2, -21, 21, -43, -72, 127, 18, 36, 27,
    -11, -27, -12, 3, -38, -29, -40, -37, 7, -62, 51, 22, 88, -71, -17, -42, 5, 81, -37, 116, -32, -44, -37,
    19, -49, 63, 52, -32, -32, -18, -14, -15, -45, -64, -30, -47, 64, -11, -18, -34, 120, 45, -49, -33, 10,
    -31, 127, 71, -42, -43, 123, -33, 80, 56, 21, 54, -28, -34, -20, 42, 95, -29, -25, -62, 127, -33, -18,
    -23, -7, -4, -69, 62, -27, -26, 22, 76, -42, 94, 12, -36, -41, -43, -54, 58, -8, -27, 127, -31, -7, 46,
    -36, -39, -36, -29, -6, 30, -35, 111, -28, 19, -3, -9, -12, -23, 12, -57, -33, -32, -18, -24, 55, -48,
    -21, -24, 69, -29, -27, -22, -1, -14, 127, 8, -8, 19, 3, -2, -9, -12, -16, -26, -17, -1, 86, -26, -2, -17,
    -17, -23, -43, 24, 18, -34, -34, 78, 46, -15, -50, -33, -32, -30, -20, -27, -7, -51, 68, -21, -22, 11,
    -10, -31, -1, 127, 88, 110, -42, -38, -21, -25, -31, 27, -42, -22, -29, -36, -35, 54, -23, -31, 96, -21,
};

static const int32_t fully_connected_23_bias[10] = { /* 10 */
    666, -236, 684, 283, 607, -962, 300, -176, -204, -776,
};

static const int32_t fully_connected_23_multiplier[10] = { /* 10 */
    1289382184, 1988639520, 1333440347, 1289108330, 1269400472, 1201712120, 1245078634, 1502991729,
    1770371480, 1326219919,
};

static const int8_t fully_connected_23_shift[10] = { /* 10 */
    39, 39, 39, 39, 39, 39, 39, 39, 39, 39,
};

static const fully_connected_layer fully_connected_23_layer = {
    1, 32, 10, /* rows, input size, output size */
    -128, -82, -128, 127, /* zero points, range of the output */
    1, /* multiplier and shift for each channel */
    fully_connected_23_weights, fully_connected_23_bias, fully_connected_23_multiplier, fully_connected_23_shift
};

static const int32_t softmax_24_exponential[249] = { /* 249 */
    2147483647, 2010643214, 1882522450, 1762565727, 1650252523, 1545096509, 1446640972, 1354459204,
    1268151177, 1187343034, 1111684008, 1040846162, 974521986, 912424222, 854283377, 799847471, 748880025,
    701160436, 656481595, 614649602, 575483462, 538812918, 504479074, 472332950, 442235341, 414055537,
    387671402, 362968441, 339839647, 318184627, 297909520, 278926308, 261152773, 244511782, 228931216,
    214343384, 200685150, 187897236, 175924143, 164714064, 154218273, 144391289, 135190471, 126575975,
    118510391, 110958762, 103888315, 97268424, 91070355, 85267243, 79833894, 74746778, 69983817, 65524370,
    61349061, 57439820, 53779682, 50352760, 47144227, 44140136, 41327471, 38694026, 36228397, 33919877,
    31758460, 29734767, 27840031, 26066028, 24405070, 22849945, 21393917, 20030669, 18754293, 17559242,
    16440344, 15392745, 14411896, 13493554, 12633727, 11828690, 11074950, 10369241, 9708499, 9089862, 8510643,
    7968334, 7460582, 6985185, 6540079, 6123337, 5733150, 5367827, 5025781, 4705532, 4405690, 4124953,
    3862106, 3616008, 3385591, 3169856, 2967869, 2778753, 2601687, 2435904, 2280685, 2135357, 1999290,
    1871892, 1752613, 1640934, 1536372, 1438472, 1346811, 1260990, 1180638, 1105407, 1034969, 969019, 907272,
    849459, 795331, 744651, 697202, 652775, 611179, 572234, 535771, 501631, 469666, 439739, 411718, 385483,
    360919, 337921, 316388, 296227, 277351, 259678, 243131, 227639, 213133, 199552, 186836, 174931, 163784,
    153348, 143576, 134427, 125861, 117841, 110332, 103302, 96719, 90556, 84786, 79383, 74325, 69589, 65154,
    61003, 57116, 53476, 50068, 46878, 43891, 41094, 38476, 36024, 33728, 31579, 29567, 27683, 25919, 24267,
    22721, 21273, 19918, 18648, 17460, 16348, 15306, 14331, 13417, 12562, 11762, 11012, 10311, 9654, 9039,
    8463, 7923, 7418, 6946, 6503, 6089, 5701, 5338, 4997, 4679, 4381, 4102, 3840, 3596, 3366, 3152, 2951,
    2763, 2587, 2422, 2268, 2123, 1988, 1861, 1743, 1632, 1528, 1430, 1339, 1254, 1174, 1099, 1029, 964, 902,
    845, 791, 740, 693, 649, 608, 569, 533, 499, 467, 437, 409, 383, 359, 336, 315, 295, 276, 258, 242, 227,
    212, 199, 186, 174,
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
NETWORK_STEP(softmax_24, softmax(softmax_24_exponential, 249, a + 0, out, 1, 10))

int model_run(const int8_t *in, int8_t *out, void *arena)
{
    if (in == 0 || out == 0 || arena == 0)
        return MODEL_ERROR_NULL;
    if (((uintptr_t)arena & 3u) != 0)
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
