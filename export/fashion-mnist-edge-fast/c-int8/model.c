/* 42,538 parameters, 1,359,376 multiply-accumulates. Generated code: do not edit. */

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

/* Channels are taken in groups, so that the accumulators of a group stay in registers or on a small stack. */
enum { DEPTHWISE_GROUP = 16 };

/* Accumulators of channels c..c+count-1 at one position; output channel o reads input channel o / multiplier. */
static void depthwise_acc(const conv_layer *l, const int8_t *in, int32_t y, int32_t x, int32_t c, int32_t count,
                          int32_t *acc)
{
    const int32_t y0 = y * l->stride_h - l->pad_h, x0 = x * l->stride_w - l->pad_w;
    const int32_t multiplier = l->out_c / l->in_c;
    int32_t top, bottom, left, right, ky, kx, i;
    clip(y0, l->in_h, l->kernel_h, l->dilation_h, &top, &bottom);
    clip(x0, l->in_w, l->kernel_w, l->dilation_w, &left, &right);
    for (i = 0; i < count; i++)
        acc[i] = l->bias[c + i];
    for (ky = top; ky < bottom; ky++) {
        for (kx = left; kx < right; kx++) {
            const int8_t *source = in + ((y0 + ky * l->dilation_h) * l->in_w + x0 + kx * l->dilation_w) * l->in_c;
            const int8_t *w = l->weights + (ky * l->kernel_w + kx) * l->out_c + c;
            if (multiplier == 1)
                for (i = 0; i < count; i++)
                    acc[i] += w[i] * (source[c + i] - l->in_zero);
            else
                for (i = 0; i < count; i++)
                    acc[i] += w[i] * (source[(c + i) / multiplier] - l->in_zero);
        }
    }
}

static void depthwise_conv_2d(const conv_layer *l, const int8_t *in, int8_t *out)
{
    int32_t y, x, c, py, px, i, top, bottom, left, right;
    for (y = 0; y < l->out_h; y++) {
        const int32_t y0 = y * l->pool_stride_h - l->pool_pad_h;
        clip(y0, l->conv_h, l->pool_h, 1, &top, &bottom);
        for (x = 0; x < l->out_w; x++) {
            const int32_t x0 = x * l->pool_stride_w - l->pool_pad_w;
            clip(x0, l->conv_w, l->pool_w, 1, &left, &right);
            for (c = 0; c < l->out_c; c += DEPTHWISE_GROUP) {
                const int32_t count = l->out_c - c < DEPTHWISE_GROUP ? l->out_c - c : DEPTHWISE_GROUP;
                int32_t acc[DEPTHWISE_GROUP], pooled[DEPTHWISE_GROUP];
                for (i = 0; i < count; i++)
                    pooled[i] = pool_start(l);
                for (py = top; py < bottom; py++) {
                    for (px = left; px < right; px++) {
                        depthwise_acc(l, in, y0 + py, x0 + px, c, count, acc);
                        for (i = 0; i < count; i++)
                            pooled[i] = pool_add(l, c + i, pooled[i], acc[i]);
                    }
                }
                for (i = 0; i < count; i++)
                    *out++ = pool_output(l, c + i, pooled[i], (bottom - top) * (right - left));
            }
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

static const int8_t conv_2d_1_weights[139] = { /* 12x3x3x1 */
    26, -59, 21, -47, -127, -43, 12, -46, 17, 15, 28, 23, -1, 1, 5, -5, -27, -12, 0, -1, -1, 0, 1, 0, -1, -1,
    -1, -2, 32, 11, -127, 68, 18, -18, 16, 8, -26, -127, -77, -46, -105, -10, 26, 41, 73, -20, 62, -31, -127,
    92, 34, -62, 51, 3, -87, -29, 65, -31, -127, -52, 107, -79, -29, 88, 18, -48, 127, -34, -124, 32, -53,
    -116, -4, 125, -2, -31, 127, 39, -102, -39, -13, 51, 39, -16, 44, -127, -5, -107, -85, 1, 15, -17, -6, 39,
    127, -73, -19, 72, -40, 35, 89, 54, -44, 4, 70, -5, -127, -86, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_1_bias[12] = { /* 12 */
    5883, -4215448, -779222, 2297, 4942, -4333, 3744, 9932, -8807147, 3508, -16544, 1793,
};

static const int32_t conv_2d_1_multiplier[12] = { /* 12 */
    1178014523, 1122270359, 1122270359, 1707948921, 1426150681, 1222797589, 1899475540, 1321050872,
    1447573985, 1683840376, 1722802174, 1076295189,
};

static const int8_t conv_2d_1_shift[12] = { /* 12 */
    -7, -28, -28, -7, -8, -7, -8, -9, -26, -8, -8, -8,
};

static const conv_layer conv_2d_1_layer = {
    28, 28, 1, /* input: height, width, channels */
    28, 28, /* convolution: height, width */
    28, 28, 12, /* output: height, width, channels */
    3, 3, 1, 1, 1, 1, 1, 1, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -128, -128, 127, /* zero points, range of the output */
    conv_2d_1_weights, conv_2d_1_bias, conv_2d_1_multiplier, conv_2d_1_shift
};

static const pool_layer average_pool_2d_2_layer = {
    28, 28, 12, 14, 14, /* input, output */
    2, 2, 2, 2, 0, 0, /* window */
    -128, 127 /* range of the output */
};

static const int8_t conv_2d_3_weights[1327] = { /* 12x3x3x12 */
    5, 0, 0, 25, 25, 10, -90, -41, 0, -10, -127, -110, -62, 0, 0, 67, 1, -14, -116, -58, 0, -15, -90, -80,
    -36, 0, 0, 30, 30, 8, -70, -109, 0, 15, -52, 53, -45, 0, 0, 108, -6, -31, -35, -83, 0, -42, -107, -19,
    -52, 0, 0, 93, 14, -30, -36, -90, 0, -31, -58, 87, 4, 0, 0, 7, 40, -29, 0, -48, 0, 52, 15, 110, -39, 0, 0,
    -2, -19, -21, 21, -20, 0, -34, -62, 32, -36, 0, 0, -17, -4, -36, 7, -74, 0, -15, 13, 89, 29, 0, 0, -44,
    12, 8, 4, -70, 0, 6, 54, 14, -86, 0, 0, 2, -127, 13, -26, 73, 0, -85, 0, -96, 46, 0, 0, -15, 29, 12, -28,
    98, 0, -30, -45, 27, 58, 0, 0, 1, 81, -7, -13, -21, 0, 59, -3, 68, -87, 0, 0, -12, -124, 6, -92, 28, 0,
    -46, -2, -62, 43, 0, 0, 16, 35, 8, 51, 105, 0, -30, 26, -41, 85, 0, 0, -14, 69, 39, 23, 20, 0, 73, -16,
    68, -7, 0, 0, -17, -47, -23, -53, -77, 0, -11, -55, 0, 4, 0, 0, 3, 9, -14, 82, 9, 0, -53, -18, -15, 34, 0,
    0, -49, 24, 2, 39, -5, 0, 1, -1, 21, 105, 0, 0, -127, 59, 84, 0, 17, 0, 83, 46, 39, 4, 0, 0, 40, 21, 28,
    49, -23, 0, -11, -86, -35, -79, 0, 0, 122, -43, -79, 12, -41, 0, -54, 43, -50, 101, 0, 0, -87, 68, 4, -25,
    6, 0, 99, 17, -11, 3, 0, 0, 39, -31, -28, 10, -18, 0, 9, -14, 10, -47, 0, 0, 83, -78, -28, 30, -15, 0,
    -56, -6, 5, 56, 0, 0, 3, 49, -69, -28, -36, 0, 38, -29, 20, -35, 0, 0, 6, -10, -35, -35, 14, 0, -8, 30,
    -15, -9, 0, 0, -33, -55, 9, -15, 39, 0, 10, 2, -9, 73, 0, 0, -32, 127, -29, 26, -38, 0, 57, -45, 73, 97,
    0, 0, -35, 53, -35, 27, -17, 0, 57, -69, 5, 31, 0, 0, -29, 38, -31, -15, -82, 0, 18, -60, -62, 15, 0, 0,
    2, 47, 4, 4, -87, 0, -35, -35, 43, -30, 0, 0, -20, 24, 3, -67, -48, 0, -62, -42, -27, -49, 0, 0, -15, 18,
    1, -78, -54, 0, -62, -60, -16, -8, 0, 0, 3, 32, -8, -3, -55, 0, -30, 1, -12, -24, 0, 0, -9, 27, 17, -75,
    -20, 0, -7, 3, -58, -16, 0, 0, 3, 53, 57, -30, 2, 0, 5, 6, -25, 57, 0, 0, -23, 42, 62, 13, 83, 0, -5, -35,
    -29, 117, 0, 0, -1, 29, 32, 47, 26, 0, 51, 27, 46, 23, 0, 0, 33, -35, -10, 83, -106, 0, -12, 33, -21, 84,
    0, 0, -54, 53, 44, 31, 38, 0, -21, -4, 1, 127, 0, 0, -20, 96, -1, 19, -6, 0, 69, 0, 14, 54, 0, 0, 20, -54,
    -20, 30, -97, 0, 37, 25, -20, -6, 0, 0, -22, 9, 10, 32, 5, 0, -57, 3, 8, 47, 0, 0, -39, 51, 8, 4, -26, 0,
    0, -6, -11, 10, 0, 0, -1, 23, -4, -37, -56, 0, -4, -38, -43, -27, 0, 0, 59, -15, -38, -10, -2, 0, -19, 43,
    -17, 18, 0, 0, -60, 12, 71, 7, 3, 0, 20, -40, 12, 7, 0, 0, 6, 0, -7, -25, 15, 0, -9, 3, 3, -33, 0, 0, 106,
    -7, -69, -12, -15, 0, -9, 54, -17, 14, 0, 0, -127, 10, 51, 13, 4, 0, 26, -30, -5, 6, 0, 0, 14, 3, 10, -13,
    6, 0, -6, -13, 19, -14, 0, 0, 55, 2, -49, 4, -6, 0, 2, -6, 5, 8, 0, 0, -56, 11, 45, 2, -1, 0, 19, 2, -6,
    -2, 0, 0, -5, 0, -3, -4, 17, 0, -11, 3, -4, -47, 0, 0, -44, -31, -6, -26, -16, 0, 68, -19, 6, -90, 0, 0,
    -47, -51, -58, -34, -25, 0, 54, 36, 21, -42, 0, 0, -53, -34, 7, 11, -21, 0, 4, 6, 35, -31, 0, 0, -70, 8,
    -31, -46, 3, 0, 20, 47, 35, -16, 0, 0, -47, -12, -62, -68, 9, 0, 29, 127, 43, -6, 0, 0, -51, 7, 6, 2, 44,
    0, 6, 43, 16, -27, 0, 0, -22, 41, -4, -33, -32, 0, -32, 32, 5, -38, 0, 0, -8, 52, -11, -51, 5, 0, 13, 98,
    58, -37, 0, 0, -32, 41, 4, -15, 21, 0, 14, 59, 40, -46, 0, 0, -54, 43, -9, -35, -10, 0, 1, 57, -3, -23, 0,
    0, -127, 37, 36, 14, -24, 0, -16, 36, -56, 23, 0, 0, -68, 38, 32, 21, -10, 0, -25, 11, -21, 11, 0, 0, 57,
    -36, 2, 54, -3, 0, -13, -42, 69, -36, 0, 0, 93, -23, -18, -16, -8, 0, -14, -10, 29, -4, 0, 0, 11, -17, 5,
    -2, 6, 0, -17, -20, -66, 33, 0, 0, -7, -2, -1, 37, 28, 0, 12, -16, 19, -11, 0, 0, 26, -28, -35, 35, 4, 0,
    -16, -39, 23, 3, 0, 0, 34, -27, -15, 0, 2, 0, -11, 0, -39, 35, 0, 0, -5, 4, 15, 8, 29, 0, 0, -29, -32, 70,
    0, 0, 33, 25, 28, 29, 12, 0, 11, -34, -4, 37, 0, 0, 46, 0, 3, -4, 5, 0, 9, 1, 19, -24, 0, 0, -33, 23, -16,
    8, -35, 0, -45, 49, 4, 12, 0, 0, -127, 63, 11, 34, -26, 0, -29, 57, -53, 21, 0, 0, -59, 9, 3, 19, -11, 0,
    -10, 15, -50, -50, 0, 0, 52, -39, -22, -8, 1, 0, 1, -36, 79, -64, 0, 0, 81, -29, -33, -29, 8, 0, -21, -27,
    38, -6, 0, 0, 12, -50, -10, -36, -9, 0, -6, -14, -34, -33, 0, 0, -7, -15, 17, -34, -35, 0, 10, -18, -41,
    -44, 0, 0, -7, -41, 45, -81, 3, 0, 53, 0, -28, -17, 0, 0, 0, -40, 38, -58, -32, 0, 8, -31, 23, -39, 0, 0,
    -25, -26, 9, -81, 46, 0, 49, -20, -15, 17, 0, 0, -54, -15, 28, -127, 66, 0, 116, -17, -24, 39, 0, 0, -44,
    -14, 36, -37, 28, 0, 58, -9, 9, 3, 0, 0, -43, -13, 41, -45, 25, 0, 17, -28, -32, 47, 0, 0, -34, 54, 18,
    -51, 35, 0, 58, -50, 36, 28, 0, 0, -47, 36, 16, -30, 31, 0, 56, -21, 13, -1, 0, 0, -6, 10, 10, 18, -18, 0,
    2, -36, -11, -40, 0, 0, 79, -32, -49, -17, 30, 0, -27, 55, -11, 32, 0, 0, -67, 12, 65, 7, -10, 0, 19, -32,
    20, 16, 0, 0, 11, 1, -13, 8, -11, 0, 23, -58, -2, -52, 0, 0, 114, -21, -63, -10, 16, 0, -32, 84, -19, 23,
    0, 0, -127, 20, 57, 22, -3, 0, 23, -18, 19, 6, 0, 0, 20, 5, -2, -18, -3, 0, 9, -4, -10, -24, 0, 0, 44,
    -18, -44, -2, 10, 0, -15, -11, 4, 24, 0, 0, -60, 14, 56, 12, -8, 0, 11, 19, 0, -90, 0, 0, -86, -79, 91,
    -11, 12, 0, -60, -9, -79, -24, 0, 0, -55, 0, 74, 56, -3, 0, -115, -6, -103, 26, 0, 0, 5, 54, 18, 22, 4, 0,
    -42, -61, -9, -90, 0, 0, -83, -36, 39, -56, 10, 0, -2, -15, 108, -98, 0, 0, -127, -66, 55, -30, -5, 0,
    -32, 4, -90, -14, 0, 0, -59, -6, 39, 6, -17, 0, -70, 16, -84, 29, 0, 0, -47, 32, 25, 14, 14, 0, 45, 10,
    24, -1, 0, 0, -83, 14, 4, -36, -40, 0, 14, -10, -22, 13, 0, 0, -84, 39, 9, -3, -11, 0, 8, 3, -120, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_3_bias[12] = { /* 12 */
    8705, -2541, -1042, 8038, -6383, -94, 17818, 1168, 245, 3936, -109, 20010,
};

static const int32_t conv_2d_3_multiplier[12] = { /* 12 */
    1327068749, 1726139591, 1131592992, 1094574555, 1414955864, 1196470630, 1387733295, 1953049877,
    1878336793, 1856920383, 1944978554, 2130651246,
};

static const int8_t conv_2d_3_shift[12] = { /* 12 */
    -8, -7, -7, -7, -7, -6, -8, -7, -7, -7, -7, -8,
};

static const conv_layer conv_2d_3_layer = {
    28, 28, 12, /* input: height, width, channels */
    14, 14, /* convolution: height, width */
    14, 14, 12, /* output: height, width, channels */
    3, 3, 2, 2, 1, 1, 0, 0, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -128, -128, 127, /* zero points, range of the output */
    conv_2d_3_weights, conv_2d_3_bias, conv_2d_3_multiplier, conv_2d_3_shift
};

static const int8_t conv_2d_4_weights[1327] = { /* 12x3x3x12 */
    4, -49, -18, 16, -3, 2, 23, -26, -28, 29, -31, -5, 21, -12, 58, -38, 4, -10, 65, -12, -8, 62, 12, -5, 44,
    -14, -14, -55, 13, 9, -44, -2, 18, -57, -21, 2, 20, 75, 10, -11, -33, 0, 50, 3, -19, 22, 33, 41, -64, 28,
    38, 4, 127, 44, 60, -59, -27, 64, -10, -53, -3, -26, 51, -20, 4, 0, -46, 37, -20, -58, 14, -39, 28, 4,
    -26, -47, -24, -9, -81, 1, -38, -58, 1, 15, -52, 34, -40, 11, 72, 9, -30, -4, -9, -15, -24, -2, -13, 0,
    23, 3, 24, -57, -28, -12, -14, -48, -10, -8, 35, -46, -30, -34, -125, -31, -2, 39, 28, -6, -33, -63, -22,
    53, -56, -16, -30, 2, 84, 24, 66, -29, -26, 86, -23, 76, 31, 27, 80, 15, -23, -64, -53, -35, 51, 11, -67,
    49, 65, -51, 86, -21, -45, -1, -7, 5, -24, -55, -8, -26, -29, -27, -127, -8, -46, 78, 44, -34, 17, -22,
    -22, 15, 31, -12, -27, 10, 26, 6, 10, 24, -16, 91, -37, -16, -17, 68, 52, 35, 26, -8, 18, 29, 13, 28, -13,
    -35, 44, 40, -27, -19, -81, 22, 3, -38, -16, 9, 48, -76, -31, -22, -37, -16, -1, -12, -20, -8, -24, -35,
    14, -17, 32, -9, -17, -19, -19, 18, 16, 5, -30, -18, -18, -9, 1, -7, 4, -40, -3, -2, -2, 11, -28, 6, -11,
    -2, 14, 10, 7, 0, -35, -10, 3, 27, 15, -2, 30, -29, -23, 23, -10, -26, -9, 11, 30, 9, -85, 1, -10, -19,
    -50, 3, -2, -127, 11, -10, -24, 19, -95, 0, -1, -12, -7, 5, 7, -10, 11, 0, -9, 19, 2, 5, 4, -26, -5, 0,
    -11, 10, 4, 6, 12, -2, -23, 13, -16, -12, -33, 2, -18, -49, 20, -17, -11, -7, -17, -3, -8, -2, 4, -20,
    -11, 19, 3, 9, 0, -4, 12, -12, 15, -34, 6, 47, 44, -13, -67, 40, 83, -7, -12, 3, -17, -93, -3, 52, -93,
    -61, -74, 84, 23, -32, -29, -1, 20, -58, -64, -82, -88, 1, -51, -47, -62, 70, 1, 9, 62, -53, -61, 62, -32,
    9, 50, 104, 98, -58, -8, 36, -68, 33, 4, -12, -94, 58, 67, 55, 13, 57, 48, 23, -64, 84, 57, -73, 73, 59,
    2, -76, -127, 50, 66, -44, 76, 7, -94, -12, -86, -15, 100, 25, 29, -44, -17, 37, -76, 64, 6, -17, 53, -8,
    13, 3, 2, 27, -38, 54, -21, 7, 48, 24, 59, 0, -77, -57, -16, 24, 39, -3, 36, -3, 21, -102, -127, -2, 53,
    -52, -37, 22, 20, 21, -17, 109, -88, -60, 91, -29, -42, -18, 24, 22, -83, -49, -76, -4, 104, 52, 91, -25,
    -62, 38, 49, -53, 18, -15, 0, 42, -5, -17, 86, -20, -29, -45, 2, -16, -43, -92, -31, -26, 66, 102, 43,
    -47, -14, 22, 68, -26, -17, 11, 2, 9, 15, -33, -93, 28, 11, 34, 7, 36, 32, 42, -18, -33, -58, 92, 35, -16,
    1, 0, 2, -28, -42, 5, 52, -14, -1, 34, -120, 26, 25, 24, -3, 8, 82, -10, 89, 29, -99, -37, -15, 24, 5,
    -23, -10, -46, -24, 25, -9, -35, -34, -32, -105, 12, -16, -23, 8, 23, 17, 57, 17, -46, -61, 49, -19, -47,
    -6, 10, 28, 0, -111, 18, 17, -41, -38, 74, 35, -111, -21, 45, 9, -23, -71, 23, -31, 39, 39, -78, 22, 14,
    -1, 17, -26, 7, 19, 0, -4, -26, -45, -9, -127, -30, 35, 19, -3, -79, -53, 60, 60, -47, -74, 47, -85, -21,
    79, -26, -46, 8, -37, 44, -2, 24, 6, 48, 97, -26, -78, -11, 9, 12, -14, -43, 21, 24, 58, -36, 31, -29,
    -35, 9, -8, -23, 3, -40, 12, -7, 23, -35, 11, 24, 29, -42, -27, -10, 24, -63, -54, 127, -58, -55, -15, 6,
    -56, 52, 49, -72, 38, 46, -88, 35, -44, 47, 78, 25, -57, 45, 80, -103, 8, -16, -21, -59, -3, 63, -4, -50,
    -74, -66, 4, -23, -18, -87, -31, -37, -32, -85, -103, 6, 27, 53, -23, 1, -15, 84, -32, 19, -43, -10, 7,
    69, -5, 71, 36, -40, 80, 52, -37, -12, -18, 68, 35, 50, -88, 3, 17, -4, -11, -29, 0, -75, -51, -14, -77,
    -19, 21, -51, -56, -1, -8, -32, 33, -11, -29, -9, -69, 3, 49, -11, 4, 34, 42, -13, -37, -1, -12, 30, -63,
    48, 16, 19, -2, 1, 50, 31, 35, 32, -108, -36, 27, -12, 37, -41, -9, -78, -12, 9, -127, -7, 50, 18, 33,
    -21, -35, 0, -37, -50, -9, 37, 75, -64, -9, -11, -69, -3, 38, -52, -57, -36, -37, -6, -120, -3, -20, 3,
    53, 18, 38, 34, -4, -7, -32, 6, 67, -12, 75, 78, 23, 25, -82, -45, -37, 9, 74, -47, 60, -67, -23, 24, -43,
    -5, 87, -38, 18, -39, -21, -4, -35, 23, 49, 4, 19, -7, -4, -16, -18, -1, 41, -37, 102, 24, 16, -2, -3, 51,
    -43, -72, -24, -10, -23, -29, -31, -15, -100, 9, -27, -91, 78, -8, 7, -24, -76, 0, -18, -15, -13, 34, 6,
    8, -31, -24, -94, 53, 10, -65, -57, -84, -91, 54, -74, -2, 74, 9, -13, 75, -100, 33, -83, 20, -68, 0, -91,
    -127, 63, -39, -37, -25, -77, 65, 47, -6, 17, 21, -59, 19, -48, -67, -40, -17, 65, -18, 35, -50, -25, 42,
    -102, 53, 4, -24, -32, 18, -3, 16, -25, -7, -25, -4, -80, -25, 79, -15, -13, 18, 8, 68, -58, 36, -28, 28,
    17, -12, -5, -6, 20, -29, 52, 0, 73, 0, -2, 9, -51, 41, -124, 21, 35, -2, 45, -91, 17, -54, 13, 23, -29,
    37, 4, 18, 34, 47, -11, -101, 5, -94, 19, 38, 0, -10, 8, -28, -34, 69, -11, -45, 62, 17, 42, -43, -69, 39,
    82, 23, 41, -22, 49, 127, 7, 3, 3, -41, -17, 18, -36, 39, 76, -95, 10, 48, 59, 30, -44, -9, 4, -19, -1,
    -19, -1, -33, -63, -90, -9, -35, -67, -22, 42, -107, 48, 49, 18, 39, -122, -97, -56, -12, -27, -43, 34,
    -59, 2, 54, 7, 25, -42, 66, -16, 44, 7, 4, 0, -10, -34, -8, -18, -31, -6, 82, 30, 29, -22, 90, 28, -35,
    -58, -28, -10, -47, -54, -17, 3, -13, -10, 65, 42, -24, -27, -52, -27, -2, 13, -49, 32, 18, 9, -13, -42,
    25, -67, 16, -4, -51, 5, -63, 79, -25, 59, -1, -28, -8, 26, 19, 39, 27, 14, -3, -32, -58, 8, -49, -52, 39,
    71, -27, -63, -16, -3, 66, 127, -21, 3, -25, -63, -73, -61, -2, 8, -39, -70, -69, 1, -40, -60, -6, -8,
    -57, 58, -1, 44, -40, -85, 24, -84, -3, -23, -33, -64, -52, 69, -45, -83, 14, -62, 106, -15, -27, -32, 11,
    5, -29, 16, -3, -6, -38, -68, -16, -97, -53, -20, 34, -3, -48, -29, 52, 9, -6, -30, -32, 60, -44, 24, 48,
    -8, -38, -96, -35, -26, 49, 6, 2, 21, 9, -10, -54, -3, 12, 28, 27, 28, 37, -6, -55, 50, -58, 3, -48, 10,
    -58, 30, 55, 63, 48, -114, -104, 25, -29, 25, -33, 36, -48, -27, 90, 47, 22, 8, 5, -19, -62, -10, -13,
    -32, 30, 80, 72, 63, 10, 35, -2, 63, -65, -66, 85, -13, -37, 69, 35, 108, 48, -127, -32, 60, -60, -2, 101,
    42, -73, -15, 39, 70, 32, -31, -8, -38, 32, 32, -11, -89, 25, 12, 88, 56, -7, 28, 44, 17, -31, -61, 39,
    -125, 39, 64, 82, 33, -13, -17, -24, -29, -10, 42, 33, -64, 12, 62, 42, 10, 68, 18, 17, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_4_bias[12] = { /* 12 */
    -3474, 4653, 7055, -4747, -3286, 5844, 5642, -2727, 20377, 1997, 11798, -5666,
};

static const int32_t conv_2d_4_multiplier[12] = { /* 12 */
    1299379204, 1587932599, 1633163977, 2098524800, 1452724359, 1543090046, 2087010477, 1305762310,
    1435477006, 1406072904, 2094102392, 1354797436,
};

static const int8_t conv_2d_4_shift[12] = { /* 12 */
    -9, -9, -8, -10, -9, -9, -10, -9, -10, -9, -10, -10,
};

static const conv_layer conv_2d_4_layer = {
    14, 14, 12, /* input: height, width, channels */
    14, 14, /* convolution: height, width */
    14, 14, 12, /* output: height, width, channels */
    3, 3, 1, 1, 1, 1, 1, 1, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, 18, -128, 127, /* zero points, range of the output */
    conv_2d_4_weights, conv_2d_4_bias, conv_2d_4_multiplier, conv_2d_4_shift
};

static const add_layer add_5_layer = {
    -128, 1226938728, -2, /* left: zero point, multiplier, shift */
    18, 1073741824, 0, /* right */
    1, 1250304684, -17, -128, /* sign of the right, output */
    -128, 127, /* range of the output */
    {1, 1, 1, 14, 14, 12}, {0, 0, 0, 168, 12, 1}, {0, 0, 0, 168, 12, 1} /* shape, elements to the next of each dimension */
};

static const int8_t conv_2d_6_weights[2623] = { /* 24x3x3x12 */
    -17, -76, -28, 45, 7, 1, 10, 0, 68, -19, 54, 16, -4, -127, -15, 57, 25, 3, 29, -7, 59, -17, 17, 17, 16,
    -77, 18, 15, 0, -2, 7, -41, 33, 8, -11, 9, 55, -90, -22, 6, 50, -8, -62, 16, 24, -13, -6, -28, 85, -112,
    -12, 25, 111, -20, -68, 5, 12, 14, -25, 33, 38, -46, 27, 3, 43, -46, -17, -29, -7, 47, -26, 32, 9, -26, 2,
    -45, 18, -14, 10, 1, -10, 20, -41, 32, -21, -50, 15, -53, 61, -8, 19, -8, 7, 31, -42, 18, -39, -19, 34,
    -39, 31, -28, 12, -51, -34, 6, -46, 13, -35, 0, 83, -35, 98, -38, 38, 42, 13, 85, 37, -24, -25, -36, 85,
    7, 127, -50, -60, 59, -32, -55, -10, -43, -56, -41, 23, 9, 37, -3, -31, 71, 7, -43, 20, 21, -41, -10, 21,
    51, 82, -101, -14, 77, -24, 4, -26, -86, -90, -42, -71, 14, 113, -41, -115, 90, 14, -15, 43, -17, -74,
    -42, -3, 0, -22, -8, -63, 13, 22, 56, 72, 27, -49, 44, 47, 3, 60, -91, -10, 54, -19, -67, -59, -62, -16,
    -19, 10, -50, 44, -22, -73, 31, 29, -6, 0, 7, -22, -60, 6, -21, -47, 16, -33, -39, -9, 35, 35, -14, -35,
    -1, -82, -75, 6, -38, 45, -3, 14, -40, -53, -83, -36, -5, -29, -110, -24, 29, 79, -33, 40, 83, -59, 52,
    -35, 2, 63, -110, -13, 38, 51, -67, 8, 47, -9, 97, -35, -14, -98, -65, -20, -69, -3, 6, 35, -64, -33, -57,
    -75, -57, -14, -127, -43, 13, 57, -7, -7, 66, -40, 72, -50, -45, 37, -119, -26, 71, 18, -34, 31, 51, -16,
    58, 33, -58, -31, 33, -40, -33, -50, 0, 14, -52, -17, -20, -27, -84, 15, -20, -43, 10, -18, 2, 2, -19,
    -42, 43, -55, -30, -25, -94, -33, 55, 3, -46, 16, 27, 15, 47, 18, -1, -29, -17, -1, -70, 10, -2, -7, -2,
    -5, -59, 17, 27, 4, -9, -16, -39, -9, 6, -85, 21, 0, 2, 0, 32, 14, 6, -17, -19, 8, 17, -68, -20, -3, -2,
    -24, 26, -17, -28, 20, 10, 30, 25, 24, 53, 33, -22, 2, 0, 102, -38, 1, 49, 12, 10, 15, 61, 72, 24, -4, -4,
    127, -11, -6, 22, -37, 9, -21, 21, 63, -2, -34, -10, -42, -4, 55, 22, 34, 18, 9, 21, -4, -26, -19, -15,
    79, -1, 6, 52, 26, 2, 32, 31, 33, 23, -13, 10, 57, -33, 9, 23, 20, 8, -12, -6, 32, 21, -9, 22, -78, 48,
    30, -14, 22, -50, -5, -20, -15, -5, -12, 20, -65, 77, 25, 22, -26, -35, -4, 12, 115, 19, -24, 18, -21, 40,
    2, 1, 3, 9, 6, 0, 116, -19, -29, 24, -29, 13, 32, -10, 26, -24, -2, -16, 22, 37, -58, -4, 35, 7, -3, -14,
    -18, -33, 22, 37, 127, 61, -28, -25, 16, 4, 4, -48, -44, 5, 20, -9, 97, -17, -33, 16, 31, -28, -5, -38, 6,
    7, -3, 18, 12, 3, -65, -13, 64, -23, -17, -32, -22, -27, 18, 41, 19, 48, -30, -33, 18, -27, 8, -47, -39,
    4, 24, -6, -9, -9, -61, -3, 31, 45, 9, 44, 37, 12, 54, -48, -16, 13, -61, -65, -20, 45, 46, 47, 20, -1,
    40, -64, -29, -19, 8, -38, 47, 14, 52, 38, -19, 24, 38, -2, -5, 25, 49, 12, -72, 18, -69, 30, 4, -28, 18,
    -59, 42, -45, 67, -13, -82, 20, -78, 6, -63, -46, 63, -127, 31, -100, 26, -24, -20, -3, -27, -7, -40, 1,
    32, -85, -19, -19, 97, 5, -2, -3, -50, 7, 13, -27, -14, -34, 17, -38, 97, 19, -52, 2, -78, -52, -33, -20,
    -10, -90, -1, -85, 30, -1, -41, -21, -19, -20, -15, 11, 1, -71, -17, -17, -25, -53, 28, -55, 22, 11, -1,
    -19, -52, -2, -126, 18, -33, -38, 82, -59, 95, -107, -3, -77, -16, 8, 38, -89, -2, -24, -93, -89, 49, -17,
    -49, -43, 107, -21, 60, -83, -117, -20, 47, -23, 10, 66, 70, -24, -25, -49, -94, 66, -90, -29, 124, 24,
    70, -55, -49, -81, -104, 32, 28, -44, 27, -14, -67, -62, 39, 2, -53, -28, 69, 26, 41, -69, -101, -16, 35,
    -14, -1, 43, 68, 11, 36, -60, -61, 111, -52, -34, 80, 57, -18, 33, -30, -100, -127, 15, 26, -11, -41, -6,
    -19, 26, -45, 7, -23, -69, 23, 3, -3, -25, -41, -69, -3, -5, 33, -14, -89, -14, 92, 118, 0, 28, -43, -28,
    -20, 25, -9, 14, 27, -61, 39, 127, 29, -7, -66, 15, -26, -36, -16, -4, 72, -52, -42, 21, 36, -19, 63, -80,
    -109, -6, 5, -29, -3, -18, 19, 124, -19, -14, 86, -3, -38, 27, 45, 15, -62, -65, 45, 119, -28, 4, 42, 8,
    -33, 2, 22, -3, -39, -3, -7, 55, -20, -33, -14, -12, -22, -30, -24, -37, 95, 16, -52, -22, -31, -56, 9,
    -8, -5, -23, 40, -46, 23, 49, 24, 37, -28, -54, 33, -23, -13, -15, 35, -42, 30, 89, 20, 1, 0, -69, 100,
    -5, 127, -11, -27, -68, -8, -21, -78, 23, 34, 29, 68, -70, 79, -40, -52, -11, -20, -18, -71, 7, 10, -51,
    60, -71, 24, -81, 0, 43, -43, 16, 29, -44, -66, 51, 20, 2, 50, -21, -29, -27, 35, -35, -54, 53, 4, 59,
    -15, -59, 27, -34, 87, -72, -8, 60, -72, -41, -61, -55, -33, -68, -63, -60, 73, 70, -74, 45, 37, -75, 6,
    17, -30, 31, -62, 17, -49, -79, 60, -54, -82, -25, -25, -9, -11, -23, -28, 19, 62, -40, 2, 3, -21, -48,
    -22, -83, -27, -33, -61, -76, 75, 36, -90, 7, 28, -15, -9, 12, 19, 29, 5, -16, 39, -6, -14, -11, 1, -22,
    19, -74, -23, 33, -99, -24, -15, -12, -19, -55, 81, -45, 82, -86, -13, -3, 50, 6, 0, 16, 34, -35, 4, -24,
    -40, 13, 20, 10, 36, 13, 16, -31, -31, -19, -12, 9, 48, -41, -29, 30, -104, 9, -15, -27, -12, -12, 100,
    -45, 68, -47, -34, -42, 104, -39, 4, 39, -7, 6, 37, -37, -30, 21, 2, 15, 9, 53, 38, -23, -16, -16, -45, 3,
    41, -2, -35, 23, -88, 25, 17, -15, -17, 40, 44, -14, -7, -6, -7, -33, 127, 0, 28, 43, -45, 20, 17, 4, -22,
    8, -55, -27, 116, 71, 54, 0, -91, -15, 12, 65, 110, 121, -32, 19, 127, 44, 31, -10, -36, -45, -25, -74,
    36, -57, 10, 22, 29, 71, -2, -16, -2, -24, -18, -55, -38, -123, -39, -67, 113, 31, 27, 7, -96, -23, 29,
    56, 25, 81, -53, -1, 90, 60, 80, -41, -13, -49, -15, -6, -31, -42, 1, 39, 25, 22, 12, -42, 34, -30, -44,
    35, -54, -114, -6, -7, -41, -26, 32, -8, -89, -11, 34, 29, -32, 76, -93, -3, -22, 12, 70, -32, -16, 12,
    -34, -34, -46, -12, -50, 26, -12, -10, 21, -40, -23, -25, -22, 48, -48, -102, -127, 15, 4, 34, 51, -15,
    45, 63, 0, -49, 28, -3, -126, -8, 27, 51, 59, -7, 12, 18, -21, -34, -13, -45, -48, -9, -8, 2, 47, -17,
    -14, 23, 1, -31, 5, -119, 73, -70, -9, 3, -4, 11, -22, -32, 62, 55, 23, 29, 33, -42, -6, -7, 41, 61, 14,
    -66, 32, 79, -1, 30, -61, 0, -22, -30, -6, 58, -35, -67, -5, 20, 37, -13, 78, -94, -59, 21, 33, -13, -35,
    -60, -27, 66, -70, -28, 98, -1, -49, 10, 53, 27, -45, -65, -53, 122, -84, 28, 30, 0, -54, -15, 22, 68,
    -52, -33, -59, 48, -7, -27, -1, 20, 3, -12, -41, 35, 79, 15, -13, -23, 20, -4, 29, 30, 3, -14, -50, 13,
    124, 40, -14, 13, -3, -48, 36, -23, 10, 7, -15, -20, 56, 16, -53, 60, -26, -29, -29, 22, -25, -55, -29,
    26, 57, 22, 17, 42, 11, 25, 7, 43, 1, -64, -60, 35, 127, 27, -22, 7, -8, -18, -9, -1, 33, 3, -38, 26, 124,
    -7, -100, 23, -32, -38, -69, -8, -20, -7, -22, 6, -26, -7, 20, 34, 9, 8, -39, 21, 6, -44, -42, -6, 80, -9,
    -23, -36, -26, 12, -10, 20, 7, -19, -16, 11, 70, -16, -93, -5, -38, -1, -49, -77, 118, 30, -38, 20, -24,
    -97, 89, -14, 41, 30, -61, 39, 50, 14, -110, 28, -8, -110, 34, 7, 42, 1, -11, 92, -2, 75, -51, -40, 50,
    -70, 11, 21, 3, -33, -53, -6, 55, -9, -69, 42, -15, -116, 88, -1, 20, 50, -71, 86, -7, 18, -70, -7, 29,
    -127, 28, 15, 31, -17, -4, 118, -55, 21, -25, -63, 56, -41, -10, 7, -9, -48, -7, 11, -37, -9, -12, -4, 0,
    -74, -30, -11, -21, 66, -19, 55, -58, -16, -9, -40, 10, -69, -1, 10, 3, 14, 21, 47, -83, -13, 66, -27,
    -11, 10, 45, 9, -51, 26, 49, -32, 15, 79, 48, 53, -66, 40, -2, 6, 33, -115, 36, 80, 17, 40, 31, 111, -102,
    -33, 67, -68, 35, -28, -12, 71, 6, 51, 19, 59, -44, -12, 58, -79, 45, 35, 23, 1, 51, 19, 80, -9, 4, -36,
    -83, 50, -28, -69, 37, 66, -78, 84, 104, -1, -47, -60, -20, -64, -53, -61, 7, 89, -127, 55, 108, 15, -75,
    -29, 34, -118, 6, -28, -51, 24, 30, -16, 42, 27, 15, -59, -33, 3, -14, 35, -58, 46, -6, 28, 73, -47, -39,
    -53, -81, 12, -20, -6, 4, 44, -46, 13, 74, -58, -43, -7, -26, -5, 20, -7, 54, 51, -27, 15, -2, 71, 6, -92,
    -47, 45, -35, -10, -56, 65, -23, -17, -36, 62, -37, -92, -43, -18, 16, 5, -90, 28, 24, -20, -27, 28, -16,
    -41, 26, 12, 6, 15, 42, 89, 25, -26, 14, 49, -14, -53, -86, 50, -72, -14, 7, 127, -1, -40, -48, 56, -18,
    -47, -75, -19, 29, -23, -70, 34, 20, -8, -47, 21, -45, -27, -10, 15, 55, -10, 22, -1, 4, 3, 61, -6, 6, 6,
    -35, 37, -32, -6, 9, 43, -15, -37, -7, -13, 13, 15, -33, 18, -6, -7, 4, 3, -8, -42, 26, 4, 2, 34, -16, 10,
    -46, -45, 13, 11, 25, -79, 5, 1, 69, -38, -10, 20, -13, 30, 3, -33, 122, -60, -12, 3, 27, -6, 0, 127, -2,
    29, 8, -9, 69, -83, -59, -14, -15, 7, -66, 54, -38, -3, -24, 16, 25, -36, 39, 22, 105, -2, -14, 15, -29,
    47, -58, 23, 19, 26, 27, 32, 95, -38, 13, 67, -52, 14, -24, -8, -24, -21, -5, -9, 35, -17, -35, -4, -89,
    -46, 47, 41, 23, 31, 43, 28, 32, -25, 5, -24, -27, 40, 57, 40, -6, 41, -13, 33, 13, -61, -34, -59, -69,
    -24, 39, 2, -94, 28, 20, -6, -31, -32, -30, -47, -53, -64, -57, -5, -55, 4, 18, 26, 23, 0, 10, 8, -5, 26,
    -70, -24, 98, -42, 45, 55, -13, -48, 19, 4, 10, 96, -60, 2, 87, -8, 30, -82, -8, -34, -9, -20, -27, -37,
    -89, -65, -17, -28, 5, 9, 29, -1, 48, -33, 1, 53, -115, -93, 112, -33, 10, 51, 23, -43, 34, -18, -21, 127,
    -52, -4, 30, 2, 56, -82, 31, -42, 37, -59, -30, -17, -42, -58, -78, -5, -32, 19, 52, 10, 19, -23, -30, -8,
    -13, -48, 5, -45, -37, 47, 26, -29, -26, -19, -35, 46, 8, 10, -92, 13, -27, -54, -7, -33, -15, -45, -46,
    -77, -42, 49, -63, 7, -72, -17, -32, 95, 67, 67, 25, -1, 12, 42, -88, 92, -22, -39, 50, -27, -46, -20, 83,
    -94, 10, 5, -42, -22, -10, 47, 10, 14, 59, 0, -50, -40, -71, 66, -7, -31, -10, -21, -73, 46, 127, 109, 60,
    77, 1, 52, 58, -13, 39, -34, 21, 12, -43, 42, 43, -44, 23, 61, -19, -94, 19, 38, 0, 32, 20, -47, -86, -74,
    -48, 47, -45, -19, -22, 31, -52, -18, 56, 97, 8, 39, -39, 24, 97, -59, 39, 70, -14, 20, -1, 52, -22, -62,
    -6, -20, -10, -34, 89, 54, -15, 66, -36, -66, -45, -85, 5, -24, 72, 2, 74, -49, -29, 93, -6, -56, -29,
    -127, -1, -27, -21, 30, 8, 9, -46, 65, 41, -22, 17, -56, -6, 0, -26, 32, -52, 17, -13, -10, 56, 20, 35,
    -24, -35, -65, -25, 3, 55, -53, -12, 53, 12, -49, -26, -54, -23, -33, -12, 26, -22, -23, 8, 45, 14, 74,
    78, 9, 12, 21, 14, 35, -38, 12, 20, -33, -32, 69, 22, 13, -58, 5, -51, -1, 42, -14, 35, -31, 37, -30, -30,
    0, 1, 21, 10, 23, -14, -36, 36, -60, -32, 81, 10, 13, 25, 30, 30, 8, -35, -3, -28, -47, -45, 53, -19, -16,
    -35, -15, 10, -1, -12, 8, 57, -27, -43, -3, -66, 64, -117, 7, 7, 54, 38, -73, 114, -9, -93, 35, -78, 72,
    -106, -19, -3, 39, 69, -55, 63, 31, -80, 28, -43, 35, -53, -25, -46, 19, -49, -8, 37, -25, 69, 0, 39, -40,
    -85, -52, -80, 86, -5, -42, 38, -3, 16, -12, 60, -16, -34, -30, -47, 74, 44, -17, -32, -20, -48, -19, 29,
    14, -2, -20, -6, 9, -1, 13, -19, 24, 42, 1, 6, -127, 45, -71, -13, -10, -16, 34, -51, 21, 0, -2, 73, -95,
    0, -75, 40, -8, -14, 28, -55, -21, -70, -23, 47, -45, -3, -16, 46, -15, -46, 44, -51, -41, 63, -39, 0, 65,
    -12, 18, 60, 8, -39, 52, -31, 10, 41, 44, -20, 65, -4, 38, 63, 35, -9, -6, 7, 1, 3, 37, 35, 17, 16, 5,
    -100, 17, -47, 34, -66, 20, 43, -127, -1, -5, 28, 72, -76, 6, -10, 52, -47, 48, 72, 32, 0, 54, 19, 24, 2,
    13, 13, 28, 6, 52, -1, 103, 13, 55, 17, 30, -33, 47, -25, -47, 12, -42, -41, -64, 45, -36, 33, 41, -119,
    16, 17, -4, -13, 69, 35, -31, -19, 24, -1, 2, -25, -14, 42, 14, 5, 23, 19, 57, -25, 49, -47, -5, 16, -14,
    -40, 25, 26, -30, -18, 1, 65, 39, -104, -12, 25, 55, -35, -7, -4, -13, 31, -57, 32, -2, -33, 5, -3, -7, 5,
    10, -30, -13, 1, -74, -22, -24, -26, -48, 58, 41, -1, -8, -5, 37, 14, -38, 95, 45, 127, -43, -18, 84, 4,
    6, -68, -32, -37, -84, -12, -11, 68, 6, -49, 19, 26, 73, -80, -41, -24, -67, -110, 20, 68, -44, 7, 81, 4,
    -34, -43, -29, -47, 2, -23, -4, 120, -22, -81, 23, -31, 22, -100, -56, -100, 5, -25, -50, 27, 41, -18,
    -66, -99, 77, -55, -56, -51, 10, -5, -14, 13, 32, -80, 42, -37, -38, -25, -73, 69, -89, 78, -72, 73, -66,
    73, -1, -13, 63, -3, -33, -36, -18, -112, -41, 40, -26, 43, 16, 41, -30, -27, 19, -47, 49, -5, -36, -1,
    46, -127, 11, -52, 9, 31, -11, 89, -115, 101, -63, -5, -35, 58, -49, -31, 56, 44, 26, 6, -46, -23, 10, -8,
    2, 22, -21, 2, -37, -40, -3, -64, 69, 8, -49, -31, 12, -63, -28, -38, -23, 93, 59, 74, -36, 38, -26, -87,
    -28, 96, -30, 16, 48, 62, 11, -16, -15, -27, 45, -52, -10, 28, -10, 16, -16, 15, -33, -75, 52, 12, 4, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_6_bias[24] = { /* 24 */
    -3836, 2320, 14613, -12555, -3775, 10086, 7856, -4332, 11156, -3563, 1324, -512, -558, 4039, 2070, 413,
    -3388, 7910, -1930, -335, 8688, -12212, 1924, 2743,
};

static const int32_t conv_2d_6_multiplier[24] = { /* 24 */
    1372216146, 1311143247, 1199787938, 1422009387, 1635097344, 1362450137, 1455000374, 1449271447,
    1863168041, 1871396839, 1307753374, 1758187972, 1439195273, 2087521409, 1155074354, 1143825158,
    1631570844, 1390814351, 1299125267, 1777111305, 1575919843, 1592478677, 1690834353, 1643090695,
};

static const int8_t conv_2d_6_shift[24] = { /* 24 */
    -7, -8, -8, -7, -8, -8, -8, -8, -9, -8, -8, -8, -8, -9, -8, -7, -8, -8, -8, -8, -8, -8, -8, -8,
};

static const conv_layer conv_2d_6_layer = {
    14, 14, 12, /* input: height, width, channels */
    7, 7, /* convolution: height, width */
    7, 7, 24, /* output: height, width, channels */
    3, 3, 2, 2, 1, 1, 0, 0, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -128, -128, 127, /* zero points, range of the output */
    conv_2d_6_weights, conv_2d_6_bias, conv_2d_6_multiplier, conv_2d_6_shift
};

static const int8_t conv_2d_7_weights[5215] = { /* 24x3x3x24 */
    -32, 53, -32, 28, 28, -2, -10, -36, 8, -34, 31, -11, 19, -63, -36, -36, -33, -47, 20, 20, 9, -10, 34, -47,
    -31, 38, 68, 7, 18, -39, 27, -6, -12, -21, -13, -57, 5, -64, 12, -8, 21, -82, -50, 4, -28, -9, 2, 26, -50,
    -12, 19, 24, -5, -71, -63, 5, -18, 16, 3, 39, 33, -58, -43, -24, 36, -13, -10, 49, -2, 28, -50, 13, -28,
    -24, -26, -25, 88, 4, 9, -43, 7, -6, 113, -9, -66, 53, 27, 23, -18, -3, 29, 13, -46, 11, -14, -64, 18, 58,
    56, -28, -29, -12, -6, 13, -5, -19, 53, -53, 48, -23, 30, -32, -27, -127, 27, 88, -72, 11, 34, 62, 35,
    -93, 94, 11, 0, -33, -37, 50, 14, 35, 13, 50, 10, -42, -23, -14, 28, 41, -44, 25, -1, 5, 18, 39, -14, 87,
    29, -18, -29, -44, -19, 4, 40, -49, -2, 24, -43, 22, -20, -10, -69, -3, 60, -45, 30, -7, -25, -1, 4, -17,
    23, -3, -39, 52, -7, -94, -77, 14, 77, -35, -1, 15, -3, -24, -12, 23, -40, 22, 4, 24, 55, 3, -21, -54, 12,
    55, 27, -22, -26, 36, 26, -32, -40, 33, -27, -18, -27, -21, 34, 67, -92, -16, 11, 44, -6, -21, 27, 26,
    -21, 22, -67, -11, -8, 9, 3, -28, 38, -7, -7, 4, -41, 4, 1, -5, 14, -44, 10, 9, 1, 2, -16, 0, -14, -5,
    -49, 18, -11, 0, 6, -38, 11, 10, -33, -68, -27, 37, 2, 10, 0, -2, -7, -25, 0, -30, -22, 2, -37, -15, 10,
    19, -5, -6, -20, 15, 11, 12, -30, 1, -16, -4, 23, -21, -64, 41, -24, -16, -27, -1, -15, -21, 89, 48, -22,
    9, -33, 3, -37, -14, -51, 10, -43, 36, -51, -18, 35, 58, 21, -1, 35, 20, -9, 1, 42, -70, -10, 28, -21, -5,
    7, 5, 16, -51, -11, -11, -127, -7, -25, 20, -27, 41, -11, -70, 18, 7, -14, -50, -23, 4, -78, -25, 23, -4,
    -1, 48, -61, -9, 46, 21, 24, 73, 4, -9, 1, 0, 30, 41, 3, 27, -14, -25, 1, -30, -6, -30, 26, 13, -3, 5,
    -18, -41, 26, 17, 31, 35, -15, -11, 14, 27, 18, 4, 24, 4, -15, -3, -14, 45, 4, 1, -3, 35, -36, 27, -12, 8,
    -32, 38, -25, 10, -6, -18, -14, -26, 8, 23, 12, 0, -20, -3, 21, 8, -23, 8, -7, -7, -14, -6, 4, -2, 0, -24,
    -9, 31, 2, -18, -7, 34, -19, 11, -18, -3, 9, 18, -21, 25, 45, 15, 20, -29, -8, -9, 48, 7, -58, -54, -26,
    -32, 19, 3, -62, -19, 22, 52, -51, -14, -51, 20, 20, -14, -12, 5, 18, 7, -58, 20, -88, -25, -60, -1, -58,
    49, -1, -78, -32, 61, -20, -14, 36, -35, 33, -19, 7, 37, 14, 17, -11, -11, 55, 7, -19, -19, 19, 22, -70,
    80, -6, 0, -42, 28, -36, -39, -1, -47, -10, -25, -13, 79, 31, 28, 16, -53, 16, 4, 23, 15, 91, -50, -9, 27,
    -31, -60, -43, -5, 15, 85, -43, -48, -36, -4, 38, 38, 35, -23, -52, 5, 19, -5, -82, 2, -46, 7, -17, 0, 6,
    -127, -44, -41, -14, 35, 1, -40, 74, -40, -70, -46, 55, -18, 22, 19, 39, -11, -47, -11, -83, 17, -116, 17,
    -21, 94, -55, 15, -40, -61, 12, 28, 7, 7, 31, 36, 15, 33, -36, -65, 56, -14, -15, -41, 19, -5, -28, 26,
    -50, -13, -13, 51, -3, 5, -1, -10, 10, 29, 36, 2, -23, 43, 9, -26, 22, -7, -41, -14, -20, -1, 31, -20, 18,
    -7, 6, -15, -3, 41, 28, -18, 36, -18, -21, -33, 13, -24, -11, 43, -18, 10, -24, 18, -69, 20, -34, -30,
    -20, 54, -27, 19, -54, -33, 14, 72, 12, 13, 44, -57, -23, -42, -108, -74, 15, 6, 16, -18, -1, 18, 63, -54,
    -48, 2, 21, -36, 15, -89, 24, -33, 19, -4, 10, 96, -87, 8, -7, -52, 82, -4, 68, -23, -26, 51, -1, -43, 19,
    43, 37, 58, -49, -14, 52, -44, -3, -9, -25, 23, -28, -61, -41, 34, -48, 29, -3, 29, 24, -11, -26, -38,
    -21, -47, -15, -67, -39, 7, -101, -28, 11, -2, 33, 127, 0, 16, -45, 29, 31, -26, -4, -22, -11, 42, -42,
    -124, -14, -1, 9, -2, -20, 13, -40, -31, 1, -12, 0, 77, -84, -12, 35, 67, -6, 28, -69, -7, -5, 48, -21,
    63, 7, 35, 10, 13, 21, 59, -11, -5, -42, -17, -45, -67, -18, -17, 51, 3, -61, -36, -31, -20, -15, -51,
    -23, 96, 6, -11, -59, -47, -37, 21, 2, 36, -18, 42, 10, 22, -63, -20, -31, -64, -39, -80, -25, -85, 50,
    -33, -33, 39, -25, 32, -34, 28, -38, 5, -13, -23, -5, -49, 8, -40, -42, -10, 15, -47, -34, 45, -53, -94,
    -13, 59, 21, 49, 4, 0, 30, -85, 68, 15, 38, 7, -7, -44, 20, -17, -1, -27, 2, -24, -1, -22, 53, 3, 1, 9,
    -72, -91, -17, -5, 18, 19, 49, -71, -26, 17, -42, -51, -4, -39, 26, 26, 9, 34, 0, -53, -16, 28, -76, -48,
    -92, -91, -5, 15, 63, -9, -53, 67, 54, 7, 8, 27, 4, -48, -37, 2, -4, 114, 19, -115, -43, 2, 45, -25, -44,
    -7, -29, 1, 72, 90, 48, -55, 82, -63, 66, -20, 12, -49, -53, -9, -127, 47, 38, -27, -16, 17, -5, -34, -2,
    -23, 42, -38, 19, 8, 4, 7, 56, -32, 44, 17, 4, 1, 29, -4, 58, 30, -9, -35, 5, 42, -39, -48, 21, -59, -18,
    2, -14, -50, 54, 6, 8, -37, -17, 62, -71, 24, -54, -41, -17, 47, 51, -4, 7, 63, 49, -88, -23, 34, -36, 28,
    -85, 69, -6, -10, -13, -105, -28, 33, -83, -24, 30, 4, -101, 36, 40, -20, -36, 68, -68, -8, -26, 1, 25, 3,
    -73, -70, -25, 50, -17, -13, -12, 104, -22, 107, 21, 23, 27, -31, -6, -6, -25, 26, -11, 42, -11, -49, -45,
    61, -20, -33, 43, 60, -11, 7, -14, -8, -49, 54, 29, -6, 25, -20, -32, -77, -8, 58, 13, -13, 107, 37, -95,
    -3, -71, 3, 48, 33, 40, -52, 4, 19, -61, -55, -10, 22, 22, -21, -9, 4, -9, 2, -30, 4, 47, 13, -29, 59,
    -16, -15, -21, 48, 2, -26, 0, 48, -3, -31, -127, 36, 30, -46, 45, 13, 19, -39, 54, 49, 51, 43, 11, -58,
    51, 30, 24, -12, -10, 31, 2, -10, -13, 18, 42, -35, -24, -13, -13, 21, 44, 49, -71, 14, -5, 5, 35, -5, 0,
    -62, -25, -32, -1, 3, 3, 56, -9, 28, 6, 66, -1, -54, 26, 3, 3, -18, 44, -25, -27, 27, -3, 60, 3, 85, -24,
    31, 49, 5, 8, -11, 61, -85, -49, 21, 26, -20, 66, 30, -8, -21, 47, 14, 15, 15, -48, -59, -29, 30, -2, -41,
    25, 30, 6, 7, -2, 26, 44, -78, 20, 14, 7, 6, 18, 61, -52, -22, -47, -9, 1, 16, -9, -47, -18, -37, -48,
    -24, -4, 4, 24, 17, 29, 55, 15, 25, -4, -19, -16, -13, 7, 10, -15, 26, -8, 50, -26, 53, 5, 10, 51, -11,
    23, -1, 20, -41, 84, 51, -29, -75, 63, -6, -14, 12, -21, -23, 16, -5, -44, -22, 0, 72, 24, -1, 27, 60, 38,
    55, -14, -34, -14, -56, -25, 15, -48, -62, -4, 3, -46, -21, -53, -7, -54, -20, -19, -16, -81, -32, -18,
    -33, -29, -24, -23, -12, -18, 11, 22, -16, 60, -31, -28, 42, 37, -10, -23, 28, 62, 32, -31, -25, 8, 0,
    -40, 0, 1, -33, -42, 65, -60, -58, -20, 72, 0, -26, 3, -14, -15, -12, -8, -5, 75, -30, 21, -33, 25, 33,
    -22, -99, -25, -34, -42, 59, 16, 48, 14, -94, -41, -25, -26, -40, -68, 58, 88, -19, 61, 53, -12, 25, -38,
    17, 27, -26, -36, -7, -46, -65, -18, -95, -34, 39, -15, 34, 16, 77, 19, -12, 116, 13, -33, -9, 67, -92,
    -15, -3, 39, -11, 17, 0, 17, 16, -55, -110, -11, 60, 48, 49, -7, -3, -84, 50, -57, 49, -43, -3, -17, -51,
    17, 33, -12, -71, -2, -23, -54, -16, 89, 62, 24, -64, -5, 2, -54, 32, 9, 100, 30, 56, 6, 84, -15, 101, 3,
    19, -3, 6, 1, 91, 48, -22, -41, -102, -25, 105, 26, 56, -15, 103, 11, 16, 102, -40, -75, -49, 29, -101, 0,
    -25, 40, -6, 28, -2, 6, -31, -73, -93, 0, 7, 40, -19, 5, -57, -97, -13, -73, 80, -5, 60, 16, 14, -2, -13,
    -24, -58, 58, -39, 48, -77, 43, -6, -61, -83, 24, 60, -56, -26, 74, 16, -127, -63, -5, 30, -32, 119, -8,
    -54, -34, 4, 19, 60, 60, -26, -57, -1, 7, 22, -93, -31, -32, 83, -76, -54, 58, -41, -21, 12, -60, -71,
    -43, -75, -80, 8, -50, -37, -23, 29, -20, -39, 0, -125, -83, 38, 81, -80, -54, 21, 60, -71, 43, 10, 47,
    -32, -22, -6, -63, -28, -29, 13, 45, 60, -74, 48, 6, -50, 8, 54, 91, 12, 81, 22, -1, -64, 88, -52, 123,
    -17, 45, 14, 1, 39, 36, -10, -17, 38, -70, -94, 8, -1, 29, 2, 103, -28, 23, 4, -82, -46, -2, -96, -20,
    -119, -43, -8, -30, -83, -32, -75, -24, -32, 39, 12, 15, -85, -19, -17, 45, -70, 0, -86, -9, -73, -10,
    -49, 26, -27, -60, 42, -17, -9, -18, -39, 17, 43, 86, 66, -3, 42, -97, 78, 31, -8, 13, -68, 25, -60, 32,
    11, 23, 0, 36, 2, 85, 39, -18, 30, 10, -7, 16, -58, 7, -25, 43, -1, 18, -52, -8, -52, -2, -26, -18, -21,
    12, 33, -59, 8, -11, -116, -38, -26, -5, -7, 11, -27, -10, 25, 25, -30, -20, 39, 30, -35, 67, 15, 5, -87,
    -11, 33, 28, -2, 47, -33, -12, 11, -67, 36, 102, 2, -2, 99, -17, -127, -50, 75, 13, -63, 89, 86, -43, -52,
    -68, -16, 23, 37, 42, 26, 23, 66, -97, -29, 75, -96, 59, 26, 92, -49, -58, 13, -68, -55, 21, 83, -53, 32,
    -92, -35, -23, 19, -30, 11, -35, 5, -10, 52, 14, -34, -1, 13, -65, -38, -22, -49, 36, 23, -57, 31, 54,
    -82, 26, 69, -44, 98, -12, -38, 33, -30, 54, -41, 17, -21, 3, -8, -36, 2, -31, -88, 46, 9, -25, 75, -8,
    -57, -9, 89, -5, -16, 15, -15, 16, -80, -31, -80, 57, 31, -39, -1, 21, -6, -52, 30, -27, -33, 13, 19, 32,
    13, 14, 8, -31, 11, 80, 21, 32, -90, 51, -46, 51, -44, 2, 16, -56, -16, -3, -18, -14, 7, 24, -47, 47, -47,
    -28, -85, -59, 9, -23, -36, -24, 49, -37, -48, -5, 24, 58, -95, 2, -1, -21, -74, 24, 15, 7, 127, -5, -57,
    5, -25, -35, -20, 15, -49, -82, -38, -45, -92, -54, -24, -22, -55, -69, -2, -9, 11, 4, -23, 78, 39, -43,
    -22, -37, -68, 65, -23, 6, -18, 62, -5, 28, 6, 7, 67, -72, -7, 32, -51, 28, 9, 7, -20, 4, -38, 6, -8, -12,
    -56, -74, -34, 99, 23, 2, 21, 3, -37, 49, 53, 99, -116, 29, 4, -29, -15, 1, 22, 68, 37, -44, -19, 45, -29,
    -15, 9, 8, 5, -56, -50, 6, 0, -91, -2, -29, -27, -23, -34, -20, -60, 6, -69, 88, -18, 29, -26, -5, 23, 34,
    20, -45, -42, -12, -58, -17, -10, 34, -18, -55, 2, -15, -23, -25, 8, -26, -20, -74, 13, -1, -85, -98, 114,
    -49, -4, -72, 40, 78, -82, -47, 18, 62, 5, -55, -93, -46, 91, -93, 11, 65, 43, 35, 126, -35, -88, -89, 61,
    67, 89, -5, 92, -38, 17, -125, -70, 10, 20, -103, 80, 26, -77, -31, -21, -22, -52, 51, 8, -20, 39, -89,
    32, 56, -61, 42, 65, -2, 47, 81, -7, -69, -61, -82, 97, -19, -31, 20, -70, 13, -44, -56, -6, 6, -79, -95,
    -2, -19, 24, 5, 7, 54, -41, -61, 11, -21, 24, -11, 8, 0, 40, -57, 4, -19, 31, -22, 12, -32, 1, 8, -37,
    127, 108, -14, 67, -8, -2, -24, -12, -24, -49, -52, 75, -10, -57, 71, -40, 4, -28, 2, -50, 50, -11, -48,
    -14, 59, -14, -5, 82, -15, 18, -3, -4, -59, -10, -22, 43, -22, -80, -27, -65, 81, -67, 85, -58, 26, -34,
    84, -78, 38, 84, 122, -57, 39, 50, -18, -70, -1, 35, -62, -113, -18, 51, 53, -85, -22, 44, -127, -114, 8,
    45, 11, -106, -13, -1, -92, 13, 15, -39, 64, 108, -12, -41, -38, -45, -11, -70, 71, -1, -9, -18, 6, -71,
    12, 4, -12, 6, 40, 18, 1, -13, -49, -32, -33, -29, -28, -33, -10, -4, -6, -28, -7, 1, -1, 17, 39, -10, 49,
    -22, -70, -83, -44, -50, -23, -59, -26, 23, 4, 8, -17, 6, -34, 39, 12, 6, 15, -3, -19, 50, 13, -4, 35, 3,
    26, -25, -68, -19, -27, -39, 14, 23, -9, -24, 40, -10, -68, 24, 20, 1, -18, -16, -35, -27, 3, -42, -47,
    -19, 18, -15, 6, 30, -47, -53, 9, 1, 111, 48, -43, 41, -13, -48, 37, 36, -7, -40, 27, 47, -44, -83, -35,
    -47, -48, -19, -38, 45, 12, -73, 92, -34, 40, -75, -8, 52, -25, -44, -4, 47, -125, 23, 14, 127, 31, -17,
    45, 85, 21, -6, -4, 29, -24, -24, 35, -15, -100, -27, 27, -11, -30, -27, -44, -3, -2, 19, -43, -46, 44,
    -20, -23, 46, 57, 18, -15, 0, 23, -23, -47, -3, -8, -32, 27, 32, -51, 10, -28, 27, -16, -34, -48, -77,
    -38, -49, -51, -22, 12, -17, -41, -76, -3, -23, -34, 32, 56, 20, -12, 31, -11, -8, 21, 97, -5, -23, 4, 84,
    -68, -39, 4, 44, -7, 53, -32, -53, -12, -20, -6, -16, -47, 32, -27, 34, -40, -7, 15, -6, 7, -13, -11, -26,
    -20, -24, -10, 2, -15, -2, -6, -20, -5, -44, -36, -34, 2, -75, -60, 15, -35, 57, -68, 2, 4, 27, -20, 6,
    36, -26, -30, -1, 31, -46, 19, -4, 43, 4, -39, -7, -16, -31, 15, 109, -32, 58, 32, -21, 40, -41, 7, 6,
    -51, -46, -7, 9, -31, 3, -48, -60, 8, -13, -8, 49, -2, 51, -43, -84, -3, 38, 44, -4, 7, -21, -48, -38, 6,
    33, 13, 22, -22, -50, -18, 76, 71, -6, 36, -52, 46, -1, 111, 44, 12, 21, -51, 49, 29, 2, -98, -8, 25,
    -127, -2, -32, 35, -31, -53, 19, -43, 24, -42, 11, 5, -50, 81, 97, 28, -19, 53, 62, -31, -8, 67, 101, -59,
    46, -6, 60, 53, 77, -6, 5, -13, 30, -14, -5, -93, 19, -46, -49, -59, -2, 33, 12, 26, -34, 33, -14, -32,
    48, 57, 49, 6, -68, 32, 6, 4, -38, -6, -35, 33, -11, 35, 1, -26, 61, -65, -5, 24, -5, -38, -13, 9, -84,
    -51, -20, 38, -19, -15, 11, 22, -26, 1, -21, 61, -24, -19, 64, 19, 4, 15, 44, -18, -37, 41, 74, -68, 80,
    -42, 26, 19, 54, 18, -33, 60, 16, 1, 6, -38, 19, -35, -48, -56, -20, 20, 31, 17, 2, 2, -15, 5, -39, -13,
    36, -17, -66, -26, -9, 42, -2, -9, 0, -30, 11, -31, 35, -39, -67, 40, 14, 5, 14, 21, 3, 19, -23, 31, 1,
    -19, -56, 1, 14, 48, -38, -28, 73, -38, 26, 25, 75, 18, -39, 52, -9, 16, 38, -2, 15, 24, -127, 9, 11, -6,
    -92, 19, 35, 75, -5, 24, 47, -24, 1, 8, -7, -14, 5, 5, -1, -52, 1, -36, 16, 3, 0, -36, 4, 14, 23, -40, -8,
    -45, -11, -43, -20, -29, 9, 36, 13, 61, -70, -56, -18, -11, 22, -10, -20, 18, 4, -22, -6, -49, -35, -59,
    32, -28, 9, -25, -20, -16, -11, 11, 79, 49, -80, -15, 13, -27, -36, 57, 6, 54, 18, 19, -2, -31, 61, 29, 8,
    -21, -4, -19, -27, -42, -46, -27, -32, -51, 9, -63, 23, -44, -52, 60, -10, 38, 56, -22, -29, -1, 6, 13,
    -20, 1, 14, 29, -84, 68, 22, -24, -18, 17, 85, -61, 1, 16, 8, -6, 0, -4, 45, 28, 24, -7, 55, 24, -16, 3,
    -9, 12, -37, 34, 1, 30, -33, -64, 116, -58, -14, 7, -38, 4, -20, 56, 58, 19, 9, 23, 42, -26, -10, -1, 10,
    2, -17, 6, 26, 49, -8, 20, 30, -7, -13, -25, -10, -18, 43, -10, -31, -1, 0, 7, -2, -23, 62, 15, -12, 0,
    12, -7, 47, 1, 4, -16, -75, 4, 17, 52, -22, 2, 22, 31, -33, 32, 7, -29, 23, 28, 53, -35, -78, 19, 13, 14,
    -5, -14, -17, 49, 12, 12, -24, -56, 109, 3, -28, -11, 81, 35, 23, -76, 2, 27, 18, 23, 46, 21, 14, 43, -6,
    26, 26, -46, -60, 25, 63, 45, 1, 36, 14, -37, -54, -65, -35, -12, -8, 27, -17, 23, 29, 30, 61, -50, 21,
    -24, -9, -40, -23, -18, 36, 12, -39, 44, -5, 4, 20, 4, -2, 30, 48, 17, -29, -10, -57, 46, -43, -18, -2,
    -64, -10, -25, 23, 27, -28, -46, 56, -23, -25, 35, 34, 71, 27, -43, -37, 31, 39, -8, 37, 15, 40, 36, -13,
    61, 33, -30, 4, -2, 27, 38, -32, -2, 41, 6, -127, -45, -46, 42, 21, 39, 12, 3, -14, 28, 46, -7, 8, -58,
    -11, -42, 0, -15, -4, 16, -12, 59, -6, 9, 0, 17, -51, -5, -46, 21, 11, -13, -30, 35, 18, -15, -13, -45,
    28, -67, -30, 5, 9, -5, -7, -55, -37, -22, -23, 46, 15, -19, -22, 15, -29, -6, 5, -21, 55, 35, 30, 78, 18,
    24, -8, -16, 67, 16, -9, 48, 6, 40, -30, -39, -15, 17, 47, -22, 2, 27, -69, -1, -40, -60, 22, 20, -60, -3,
    -18, -4, -103, -35, 1, -27, -79, 31, 101, -40, -70, -56, 19, -28, -13, -60, -64, -35, -59, -109, 2, 93,
    -23, -97, 6, -41, -9, -6, 4, -53, -66, 50, 2, -44, -77, -59, -11, 100, 79, -118, -68, -46, 13, -15, 26,
    19, 4, -50, -12, -29, -66, -2, -2, -52, -59, 90, -25, -15, 17, -23, 32, 38, 5, -26, 36, -6, -19, -16, -1,
    22, -79, -83, 4, 23, 27, -63, 10, -28, 11, 26, 45, -78, -48, -91, -1, -19, 33, -98, -1, -94, 39, -116, 90,
    33, -26, -127, -63, -28, 36, -36, -47, -7, 8, 32, -22, -108, -77, 6, 23, 37, -2, -123, -88, -100, 40, -98,
    38, 45, -31, -99, -47, -8, -13, 53, 22, -1, -24, 101, 34, 5, 31, -20, 1, 2, 1, -56, -15, -57, -7, 45, 30,
    -4, -26, -16, -12, -3, -32, 54, -13, -63, -21, -60, -22, -48, 4, -1, 47, -25, -57, -11, 3, -1, -1, -59,
    68, 42, 81, -65, -92, -20, -32, -10, -57, 2, -53, -39, -16, -89, -41, 2, 51, 0, 8, -4, -58, -65, -10, -21,
    6, -3, 35, -58, -117, 18, 10, 49, -2, 60, -15, -27, 33, -47, -21, -1, -58, 35, -48, -13, -26, 10, -18, -6,
    -60, -56, -1, 88, -37, -35, -43, 6, -57, 52, -13, -17, 32, -82, -1, 115, 31, -7, -42, 17, -71, 95, -93,
    34, 47, 79, 4, 12, 100, 72, -43, -56, -41, -91, 14, -48, -73, -9, 11, -14, 55, -33, -38, 29, -46, 127,
    -32, 46, 14, -5, 7, 27, -80, -70, -37, 19, -6, 66, -25, -6, 20, -30, -51, -46, -26, -38, -26, 19, -8, -28,
    -36, 19, -77, -57, -8, -10, 27, 29, -11, 6, -60, 0, -10, -93, 21, -19, 22, -86, 58, -16, -61, 36, -99, 62,
    55, 53, -119, -2, 36, -8, 21, -33, -7, -11, 49, -45, 1, -43, -53, -22, 83, -65, 109, -90, -89, -5, -54,
    11, 91, -17, -97, -22, 22, 30, 16, 24, -61, 17, 20, -15, 4, -14, 61, 13, 7, -29, -34, 19, -54, 6, 38, -25,
    5, -37, -7, 14, -38, 58, -59, 25, 14, 73, -79, 10, 7, 113, 11, -95, 10, -15, -20, -8, -9, -2, -16, -43,
    -51, -40, 84, 24, -57, -15, -104, -58, 11, 75, 47, 50, -67, 35, -53, -5, -39, 56, 30, 6, 83, 14, -11, -49,
    29, 6, 17, 27, 1, -53, -7, -10, 43, 8, -10, -52, -13, 27, 54, 106, -42, -21, -13, -3, 69, -6, 61, 27, -24,
    -3, -43, -61, 54, -4, -24, 20, -11, -63, -7, 41, -2, -51, 2, -31, 23, 14, 12, 45, 10, 33, -93, 12, -53,
    -15, -124, 22, -29, -2, 29, 13, -72, -127, 14, 25, -10, -2, 12, 17, 59, -24, 33, -20, -87, 42, -34, 35,
    30, 26, -80, 6, -15, 64, 20, 57, -52, -12, 5, -58, -43, -23, -8, -13, -50, 2, 27, -53, -26, -24, 42, 19,
    -13, 3, -63, -51, 19, -36, -96, -6, 58, 55, -56, 78, 7, -61, -19, -52, 29, 41, 42, 23, -35, 4, -59, 36,
    -71, 13, -23, 25, -16, -39, 44, -25, 6, -25, 33, 59, -12, 2, 3, -14, 53, -76, -23, 22, -25, 23, -36, 55,
    -48, -14, -36, 60, -14, 32, 21, -16, -32, -8, -22, -42, 12, 75, -3, 9, 52, 56, 13, -2, -12, 52, 11, -14,
    0, 0, -9, -14, -13, 42, -123, -27, 46, 78, -69, -34, -17, -56, -16, -16, -40, 32, -17, 2, -52, -26, 28,
    21, -61, -21, 16, -30, -52, -12, -18, -6, -46, 19, -10, 9, -30, -72, -43, -1, -5, -26, 4, -21, 13, -21,
    -7, -39, -37, -25, -3, 51, 5, -1, -23, -7, -51, -50, -14, -37, -23, 91, 34, -61, 14, -27, -2, 12, 47, 68,
    -4, -12, 3, -24, -12, -39, 7, -30, -25, -16, -9, 4, 0, 22, 10, 45, -101, 10, -28, 4, -104, 55, 4, 15, -33,
    4, 21, -4, -27, 64, -19, 7, 30, -14, -16, -5, 7, -4, -8, -61, -21, -20, 18, -12, 55, -1, -60, 42, 34, -16,
    -49, 8, -50, -51, -38, -63, 14, -22, -18, 10, -71, 38, -6, -44, 31, 3, -9, -17, -10, 6, 6, 52, 6, 42, 19,
    -47, 33, -73, -12, -30, -27, 21, -12, 38, 29, 23, -37, 21, -127, 99, -31, 4, -95, -31, 17, -29, -53, -11,
    -22, -35, 26, 37, 6, 61, -2, -27, -18, 23, 20, 11, 2, -50, 14, 0, 0, 36, 62, -21, 17, 31, 2, -21, 1, 7,
    -68, -47, -22, -3, 46, 2, -10, 11, 27, 37, -26, 75, 80, -5, -23, -11, -1, 81, -13, 81, -34, -16, 9, -20,
    3, -57, -6, -53, -57, 31, -14, 27, -43, 10, 19, -20, -57, 4, 62, -5, -45, -26, -51, -59, 5, -1, -16, 9,
    28, 3, 31, 61, -27, 8, -8, -29, -7, 15, -18, -12, 18, -34, -43, -21, 48, -48, 50, -30, 10, -60, -31, 33,
    -19, -35, -4, 29, -38, 33, 28, 37, 27, -1, 20, 8, 54, 3, -6, -16, -16, 50, -40, -2, 6, 24, -19, 40, 4,
    -17, -33, -34, -3, 8, -35, -8, -4, 11, -17, -5, 3, -24, -110, -24, 26, 24, 26, 11, 22, 16, -32, -48, -13,
    -21, -68, -41, -99, -4, 69, 25, -1, -36, 67, -32, -20, 39, 61, 2, -43, -11, -12, -38, -9, -2, 15, -28, 44,
    -31, 0, 1, 17, -60, -29, -6, 36, -6, -62, -47, 31, -23, 20, -36, 19, -14, 21, -4, -60, -60, 25, 28, -32,
    -21, -6, 44, 8, -9, -30, -3, 2, 21, -27, 27, 74, -41, -60, -32, 3, 37, 2, 4, 29, 7, 6, 1, 63, 23, -53,
    -37, -127, -17, 51, 39, -7, -30, 44, 58, -10, 9, -5, -4, -79, 17, 9, -24, 24, 26, 40, -20, 28, 35, 35, 8,
    18, -15, -22, 27, 37, -34, -24, -61, 13, 6, 25, -11, 45, 9, 45, -17, -10, -3, 25, 24, -61, -14, -1, 21,
    21, -44, 23, 38, -17, 40, 19, 13, 7, 9, -2, 6, -2, -7, -42, -46, -5, -8, -19, 17, 40, 10, -17, -13, -3,
    -46, 23, -15, -7, 5, -16, 9, -42, -18, -35, 44, -62, 15, -5, -13, 1, 17, -14, -56, -28, -23, -17, -19, 13,
    -36, 30, 27, -11, -27, -4, -58, -6, 11, 46, -43, 8, -25, -3, -50, -6, 14, 9, -50, 35, -33, -27, -14, 44,
    -25, -18, 32, 6, -3, -126, 33, 38, -17, -12, -15, -41, -88, -6, 1, -22, -77, -12, -18, 9, 51, 27, 7, 92,
    6, -53, 11, 7, -16, -122, 42, 29, -7, -48, -29, -17, -21, 8, 36, -29, -23, 45, 26, 36, 2, -27, 13, 65, 22,
    -2, -3, 29, -65, -57, 0, 50, -36, -36, -30, -18, 9, 3, 73, -2, 13, 26, -43, -69, -59, -13, 40, -18, 18,
    -51, 37, -6, -22, -22, 0, 29, 12, -24, 14, -55, 3, 16, -64, -13, -41, 21, -22, -31, 6, 20, -53, 24, 34,
    -59, -22, 25, 15, -86, -48, 10, 19, -68, 12, 2, -17, -33, -59, 35, 29, 22, -14, -34, 3, -12, -32, 46, 61,
    -68, -15, 6, -127, -22, -92, -37, 3, -46, -51, -64, -25, 21, -70, 85, 8, -34, 19, 0, -68, -44, 12, -34,
    -67, -23, 31, -44, -31, 28, 33, -8, -22, 20, -1, -32, -24, -25, -13, -39, -3, -57, -49, 19, 40, -9, -39,
    -16, -32, -53, 14, -55, 33, -37, -19, -24, -5, -64, -1, 0, -22, 26, 1, -49, 3, -14, -47, -20, -1, 4, 59,
    -6, -20, -39, 12, -37, -7, -23, -41, 11, -11, 12, -41, -37, 15, -4, 18, 11, 38, -41, 36, 79, 14, 19, -67,
    7, 7, -6, 12, -57, 31, 2, -33, 32, -44, -16, 8, 29, 7, 27, 18, -46, -6, -3, 18, -62, -29, 20, 45, -55,
    -19, 21, -28, 29, 12, -9, -30, 42, -59, 34, -48, -18, -11, -9, -58, -6, -58, -48, -62, -7, 49, 20, -97,
    14, -35, 2, -53, -16, 56, -21, 44, -42, 1, 3, 11, 50, 14, -20, 63, -3, -77, 39, -60, -46, 18, -29, -70,
    65, 18, -50, -118, -6, -41, 15, -32, 47, -7, 118, -36, 19, -26, -47, 61, 11, -29, 49, 12, -28, -34, -21,
    37, 32, 21, 7, -52, -2, -18, -60, -40, 3, -19, -1, -42, 12, -4, -4, -25, -51, -36, -32, 127, -22, -84,
    -60, -89, 77, -6, -49, -11, 3, 91, 36, 48, 39, -10, -35, -10, 77, -63, 4, 81, -78, 72, -4, 19, -89, 15, 8,
    21, -78, -5, 7, -88, -43, -66, 52, -30, 11, 37, 60, -17, 9, -37, -44, -31, 34, 22, -25, 37, -10, -56, -30,
    44, -10, -31, -1, -16, 44, -60, -4, -50, -6, 33, -22, 18, -57, -40, -24, 6, -38, 8, -23, 19, -23, -25,
    -25, 26, -79, 34, -9, -21, 22, 44, 18, 21, 13, -18, -8, -70, -43, 27, -4, -21, -27, 4, 12, -4, 29, -52,
    -25, -9, 42, 30, -25, -4, -16, 28, -25, -32, 45, -55, -5, -26, -16, -3, 33, -45, -22, 6, 60, 6, -11, -6,
    -62, -123, 14, -17, 37, 2, 0, -17, 30, -23, -4, -7, 44, -19, 11, 13, 7, 13, -12, 39, -4, -25, 51, 36, -55,
    -57, 23, 22, 32, 17, -21, -21, 0, -18, -90, 13, 9, -8, 37, -9, 18, 15, 26, -35, -32, -29, -28, 83, -1,
    -24, -38, -68, -31, -42, 24, -40, -11, 93, 27, -20, -9, -11, -6, 0, -9, -9, 14, -47, 36, -19, -29, -44,
    22, 41, -62, 41, 4, -20, -38, -76, 10, -8, -43, 53, 5, 78, -23, 21, 1, 98, 28, 21, 3, 4, 92, -49, -25, 81,
    42, 37, -25, -30, 14, 63, 18, -57, -48, 7, 7, -127, -13, -10, -1, -70, 28, -34, -33, 48, 8, 36, -15, 12,
    48, -1, 19, 3, 50, 1, -3, -26, 14, 10, 20, 10, 47, 34, 51, 38, 21, 40, 47, 47, -33, 14, 102, 29, 13, -17,
    -6, -75, -33, -48, 25, -66, 0, 13, -43, -49, 26, -31, -28, 14, 16, 6, -34, -12, -10, -31, -3, 4, 2, -26,
    -14, -37, 24, 62, -3, -20, 19, -9, 22, -21, 49, 23, -22, -30, -9, -17, 0, -9, -80, -13, -30, -34, 68, -75,
    -26, -24, -1, -6, -21, -10, 20, 0, -11, -62, 36, -39, -68, 6, 10, 97, -18, 17, 30, 36, 23, -72, -10, -45,
    -12, -6, -33, 49, 42, 65, 6, -58, 30, 1, -15, -10, -78, 33, 61, -13, 7, 12, 4, 3, 46, 7, -55, 5, 7, 17,
    -9, 10, 2, 50, -31, -22, 2, 80, 26, -3, 32, -4, -35, 12, 0, -26, 25, -26, 10, 56, -127, -19, -14, 45, -19,
    38, -10, -20, -51, 43, -23, 15, -78, 67, 83, -35, -18, 13, -87, -31, -84, -62, -70, 52, 13, -27, -65, -51,
    27, -51, -11, -25, -17, 99, 67, 12, -39, -10, 14, -22, 27, -6, -27, 34, -23, 27, -28, 31, 53, 14, -11,
    -36, 12, -4, -64, -27, 43, 3, -66, -20, 8, 34, -29, 37, 19, 3, 12, 16, 8, 35, 43, 2, -9, 16, -2, -24, -29,
    0, -4, 6, -13, -13, -2, 17, 44, 12, 11, -18, 34, -31, 15, -23, -15, 1, 36, -1, -60, -4, 11, -16, -54, 43,
    31, -7, 3, -13, -28, -5, 30, 2, 4, 29, 13, 3, -43, -31, 27, 0, 2, 55, 44, 16, -36, -30, 16, -2, -2, -27,
    -17, 50, -18, -22, -8, -11, 21, -6, -34, 6, -28, -21, -127, 53, 0, -29, 65, -11, -23, -13, 38, -14, -46,
    29, -11, -58, -40, 0, -26, 33, -84, 34, -9, -26, 75, 18, 21, 48, -28, -73, 26, 27, 47, -18, -12, -26, 53,
    -79, 50, 72, -24, -76, 60, -32, 63, -31, -50, -4, 3, 72, -43, 55, 5, 10, 76, 54, 66, -73, 102, -66, 56,
    62, 69, 25, 4, -9, -65, 11, 32, 39, 63, 7, 72, 6, -58, 104, -10, 34, 47, -17, -63, 3, 1, 12, 1, -63, -39,
    -93, -57, 32, 76, -23, 8, 42, -62, -1, -1, 3, -18, -16, -30, 0, -7, 19, 19, -15, -11, 19, 40, -78, 69, 6,
    -5, -20, 27, -23, 23, -18, -38, -79, 17, 15, 4, 19, -41, -27, -10, 15, 87, 13, 43, -5, 6, 70, 13, 48, -7,
    39, -63, 4, 2, -7, 20, -11, 18, 48, -6, 7, 15, 77, -23, -62, 14, -34, -5, -46, -12, -29, 51, -91, -45, 22,
    46, -79, -6, 50, -15, 28, -40, -38, -23, -31, -25, -50, -41, -1, 10, -26, -12, 49, 42, 19, 34, -58, 2,
    -22, -8, -9, -55, 3, 26, -61, -29, -29, 47, 37, -9, -47, -61, 10, 40, -11, 19, -10, 64, -21, -17, -41,
    -18, 44, -51, 32, 76, -1, 17, 17, -4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_7_bias[24] = { /* 24 */
    143, 753, 5641, 10449, 5344, -2305, 4603, -68, 8941, 5406, 12002, -5822, -3183, -3065, 28963, 2251, 10458,
    1920, 5601, 10433, 7582, -1878, 3046, -5171,
};

static const int32_t conv_2d_7_multiplier[24] = { /* 24 */
    1079662963, 1121777973, 1799536315, 1225872587, 1674352929, 2013346158, 1504726541, 1186591134,
    1772877934, 1266817194, 1882488443, 1585410252, 1775326938, 1731877167, 1641930827, 1862516168,
    1339448286, 1664017724, 1469933105, 1259420847, 1344605584, 2117505432, 1788375974, 1499789246,
};

static const int8_t conv_2d_7_shift[24] = { /* 24 */
    -9, -8, -9, -9, -10, -9, -9, -9, -10, -9, -9, -9, -9, -9, -10, -9, -9, -9, -9, -9, -9, -9, -9, -9,
};

static const conv_layer conv_2d_7_layer = {
    7, 7, 24, /* input: height, width, channels */
    7, 7, /* convolution: height, width */
    7, 7, 24, /* output: height, width, channels */
    3, 3, 1, 1, 1, 1, 1, 1, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, 4, -128, 127, /* zero points, range of the output */
    conv_2d_7_weights, conv_2d_7_bias, conv_2d_7_multiplier, conv_2d_7_shift
};

static const pool_layer average_pool_2d_8_layer = {
    14, 14, 12, 7, 7, /* input, output */
    2, 2, 2, 2, 0, 0, /* window */
    -128, 127 /* range of the output */
};

static const int8_t conv_2d_9_weights[319] = { /* 24x1x1x12 */
    59, 47, -50, 27, 70, -65, 14, -26, -51, -76, 7, -127, -87, -127, 113, -54, 24, 113, -47, -66, 4, -48, -78,
    123, -26, -127, 14, 37, -50, 19, -47, 21, 18, 38, -37, -6, -127, -58, 31, 51, 76, -29, -103, 10, 89, 8,
    45, 18, 17, -16, -46, 71, -54, -2, -3, 56, 48, -119, -11, -127, 51, -66, -46, -84, 18, -127, 9, -7, -60,
    16, -10, 5, -82, 76, -19, 18, -68, 127, -90, -58, 47, 45, 45, 78, -30, 24, -93, 18, 105, -65, 127, 37, 17,
    -36, -4, -55, -42, -4, -127, 9, -51, -79, 35, -77, 15, -1, -27, 19, 69, 48, -31, 14, -66, -4, -76, 55, 28,
    127, -33, 44, -2, 59, -119, 12, 127, 15, 21, -78, -80, 12, -89, 13, -32, -26, 127, -85, 25, -3, 14, -20,
    39, 51, 38, -42, -48, 42, 127, 11, -77, 83, 14, 7, 47, 21, 67, -8, 19, 127, -60, 32, -23, -86, -9, 52,
    109, -46, 34, -29, -22, -4, 50, -127, -61, -82, 42, -27, 28, -8, -26, -117, 122, -19, 46, -20, -92, 85,
    -127, -106, -23, -80, -84, -82, -39, 31, 50, -19, -51, -60, -11, -60, -24, -9, -79, -127, -125, 8, -100,
    -35, -36, 127, -90, 86, 108, -37, -52, -58, 127, -32, 12, -63, 100, -97, 80, -23, -90, 102, -27, -37, 75,
    8, -45, 15, -64, -35, -39, -19, -4, -127, 1, 46, -124, -48, 49, -22, -45, 33, -45, -127, 19, -8, 53, -84,
    -82, 120, -20, -26, -67, 5, 127, -49, -40, 20, -54, 11, 43, 127, -81, 42, -22, 106, -68, -1, -3, -40, 5,
    -20, -30, -127, -32, -4, 47, -22, -13, 14, -80, -78, -109, -116, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_9_bias[24] = { /* 24 */
    1861, -2086, -2959, -1185, 2679, -13414, -4578, 134, 3840, -5171, 1329, -4020, -4770, -1936, 4925, 366,
    3636, 997, -1199, 1254, 2175, -1377, -827, 1171,
};

static const int32_t conv_2d_9_multiplier[24] = { /* 24 */
    1510991518, 1429930171, 2009585574, 1428192327, 1293572688, 1796154860, 1104720871, 1711621620,
    1685926326, 1334939279, 1164071131, 1106819692, 1319967282, 1215877320, 1999865057, 1138905172,
    2062156266, 1216597205, 1942926985, 1958044110, 1083615246, 1917051836, 1954133041, 1431916754,
};

static const int8_t conv_2d_9_shift[24] = { /* 24 */
    -7, -8, -9, -8, -7, -11, -9, -8, -7, -8, -7, -7, -7, -7, -8, -7, -8, -8, -9, -7, -7, -8, -8, -9,
};

static const conv_layer conv_2d_9_layer = {
    7, 7, 12, /* input: height, width, channels */
    7, 7, /* convolution: height, width */
    7, 7, 24, /* output: height, width, channels */
    1, 1, 1, 1, 1, 1, 0, 0, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -45, -128, 127, /* zero points, range of the output */
    conv_2d_9_weights, conv_2d_9_bias, conv_2d_9_multiplier, conv_2d_9_shift
};

static const add_layer add_10_layer = {
    -45, 1683591768, -1, /* left: zero point, multiplier, shift */
    4, 1073741824, 0, /* right */
    1, 2034642913, -18, -128, /* sign of the right, output */
    -128, 127, /* range of the output */
    {1, 1, 1, 7, 7, 24}, {0, 0, 0, 168, 24, 1}, {0, 0, 0, 168, 24, 1} /* shape, elements to the next of each dimension */
};

static const int8_t depthwise_conv_2d_11_weights[216] = { /* 1x3x3x24 */
    58, 75, 82, 60, 2, -54, -28, -30, -89, 106, 92, -127, 113, -117, -88, -94, -46, -111, -87, -107, 52, 15,
    -30, -73, 45, 47, 53, 95, 30, -42, 36, -87, -75, 72, 76, -108, 72, -127, -31, -118, -54, -127, -98, -127,
    102, 62, -72, -114, 29, 3, -12, 68, 38, 19, 78, -87, -8, -17, 19, -70, 75, -17, 127, -121, -36, -45, -52,
    -79, 120, 69, -73, -115, 98, 127, 127, 52, 70, -127, -14, -127, -127, 123, 127, -91, 127, -58, -71, -87,
    -116, -118, -119, -46, 48, 66, -69, -68, 127, 120, 115, 127, 42, -89, 105, -127, -119, 127, 91, -99, 118,
    -85, 5, -127, -127, -119, -127, -121, 120, 127, -127, -127, 77, 49, 28, 101, 3, -19, 127, -42, -5, -21,
    -3, -48, 112, -34, 112, -109, -69, -23, -77, -64, 127, 109, -92, -82, 44, 67, 83, 19, -23, -100, 10, -117,
    -42, 58, 34, -3, 77, 21, 19, 48, -107, 5, -60, 62, 11, 55, -34, 23, 49, 82, 116, 51, -127, -72, 62, -62,
    15, 72, 32, -20, 19, 44, 22, 56, -115, 39, -48, 93, 13, 76, -59, -29, 41, 55, 79, 60, -70, -37, 74, -46,
    53, 17, -23, -10, 23, 0, 33, 33, -69, 33, -9, 80, 3, 49, -29, 3,
};

static const int32_t depthwise_conv_2d_11_bias[24] = { /* 24 */
    -4312, -3014, -3324, -3739, 592, 2254, -3448, 6990, 2870, -3303, -3153, 3148, -4564, 2783, -1728, 3048,
    6139, 3986, 8404, 2574, -4019, -2241, 3902, 2623,
};

static const int32_t depthwise_conv_2d_11_multiplier[24] = { /* 24 */
    1909030864, 1399034051, 1197716424, 1770273830, 1684062485, 1637920705, 1103867150, 1741898737,
    1231764481, 1546941291, 1552199118, 1462308017, 1825707833, 1325228626, 1290791748, 1165807283,
    1370652540, 2083444353, 1423647547, 1242953229, 1118259136, 1984318799, 1647282734, 1525706508,
};

static const int8_t depthwise_conv_2d_11_shift[24] = { /* 24 */
    -8, -8, -8, -8, -8, -8, -8, -9, -8, -8, -8, -8, -9, -8, -8, -8, -8, -9, -8, -8, -8, -8, -8, -8,
};

static const conv_layer depthwise_conv_2d_11_layer = {
    7, 7, 24, /* input: height, width, channels */
    4, 4, /* convolution: height, width */
    4, 4, 24, /* output: height, width, channels */
    3, 3, 2, 2, 1, 1, 1, 1, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -23, -128, 127, /* zero points, range of the output */
    depthwise_conv_2d_11_weights, depthwise_conv_2d_11_bias, depthwise_conv_2d_11_multiplier, depthwise_conv_2d_11_shift
};

static const int8_t conv_2d_12_weights[2143] = { /* 88x1x1x24 */
    38, 88, 13, 12, 58, -11, 7, 65, 32, -73, -60, 20, -110, 35, -55, -59, -4, 48, 100, 4, 42, 32, 127, 33, 58,
    3, 79, -57, 103, 38, 18, 66, -13, -73, 16, 44, -30, 45, -20, -10, 35, -39, 81, -127, -67, -72, -39, 83,
    21, -13, -9, -19, 50, 11, -22, 9, 7, -26, -13, -1, 4, -32, -6, 32, 42, -127, -31, -26, -76, -7, -23, -73,
    -47, -10, -28, 116, 44, 8, -23, -20, 17, -24, 4, 3, -10, 26, 46, 22, -29, 18, 80, -3, -11, -127, -62, 73,
    -89, 29, 77, -78, -22, -41, -47, 31, -5, 102, -23, 8, 28, 36, 1, 84, 69, -12, -8, 44, -28, 127, 56, 36,
    22, 15, -11, -42, 17, 70, -58, 58, -72, -67, -73, -9, -95, -105, 9, 83, -30, -21, -66, -24, -28, 61, 47,
    -127, 17, -66, 7, -30, 20, -6, 62, -77, 29, -6, -63, 62, -54, 19, 68, 6, 78, -19, 60, 24, -17, -4, 127, 7,
    -43, -62, -40, -112, 28, -35, -21, 19, 56, 6, -78, 46, -7, 53, 21, -71, -127, 21, 78, -51, -44, -53, 89,
    79, 2, -48, -12, -62, -3, 43, 77, 66, -11, -1, -50, -127, -96, -25, 4, -26, 74, -114, 122, 36, 22, -76,
    77, -51, 127, -20, -8, -52, -15, 13, -16, -10, -2, -70, 21, 43, 4, 80, 2, -5, -66, 4, -16, 53, 39, -23,
    -14, 29, 127, 2, -12, -84, 23, 18, -26, 53, -99, 8, 7, 32, -26, -105, 95, 44, 86, 63, -40, -91, -83, -3,
    65, 38, 119, -41, 0, 67, 11, 76, 55, 77, 87, -27, 85, 9, -86, 56, -49, -26, -43, 39, 56, -70, -127, -8,
    -8, -1, 127, -1, -29, 19, 39, 15, 22, 7, 5, -9, -5, -37, 19, -15, 12, 45, -59, -13, -14, 23, -64, -7, -7,
    -33, -30, -49, -13, 127, 46, 2, -31, 28, -21, 38, 46, 39, -48, -76, -19, 33, 43, 34, 61, -34, -20, -9, 93,
    22, -8, -20, 29, -23, -18, 41, 11, -15, 32, -21, -10, 27, -2, 6, -29, 2, -19, -12, 23, 11, 16, 127, -8, 5,
    -3, 2, -3, -3, 2, 1, 1, 3, -1, -2, 4, 0, 0, 2, -1, 1, 0, 1, 3, 1, -3, 1, -5, 0, -86, 68, -91, -56, 67,
    -13, 8, 49, -37, -109, -83, 45, 13, 54, -19, 39, 53, 51, 127, 2, 43, 9, -39, -47, -127, -16, -71, -91,
    -44, -23, -23, 57, 77, -124, 15, -2, 12, 63, -35, -35, 34, -18, 43, -38, 11, -25, -41, -26, 127, 41, -47,
    10, 3, -24, -80, 104, -25, -83, -30, -20, -78, 9, 81, 23, 69, -60, -13, -45, -105, -74, 20, 25, -48, -7,
    -127, 87, -87, 84, 53, 25, -32, 40, -19, -3, 15, 41, -26, 43, -62, 7, 90, 60, 51, -11, -91, 74, 5, -59,
    -25, -51, 29, 14, -1, -6, 54, -12, 72, 38, -1, -17, 23, 38, -127, 6, 59, 7, 47, 15, -55, -4, 93, -62, 74,
    13, -48, 6, -36, -37, -14, 19, -74, -31, 1, 84, -127, -102, -107, 23, -116, 123, -98, -76, 36, 25, 43, 44,
    13, 127, -58, 59, -37, -53, -24, -27, -53, 11, -32, -22, -61, 16, 74, 78, 89, -13, 27, 26, 94, -49, -41,
    -46, 11, 3, 109, -22, 49, -58, -8, 1, 5, -7, -3, -5, 23, 31, -71, 22, -3, 9, 127, -30, 70, -50, 89, 127,
    26, 19, -4, 43, 69, -19, 52, 20, 121, 44, 59, -24, 10, -19, -73, 19, -105, 66, -47, -72, -11, -84, -44,
    -18, -54, -23, -5, 18, -41, -30, -37, 16, -33, 17, 29, 12, -127, -35, -22, -17, -10, 78, -35, -11, 20, 12,
    -8, -3, 127, -84, 19, -35, 17, 23, 81, -10, -24, 40, 9, -6, -89, 58, 7, -17, -31, -65, 30, -4, 36, 30, 6,
    -80, -46, 6, -12, -61, 108, 32, -63, 114, 12, 54, 34, 63, 52, 4, -14, -111, -100, 90, 8, -127, 87, -3,
    -24, 7, -10, 7, 1, 6, 12, -3, -11, -18, 8, -16, -20, -9, -14, 9, 1, -7, 127, -6, -14, 1, 11, 28, -33, -45,
    80, 22, 17, 6, -33, 20, 52, -13, 12, 69, -20, -12, 25, 35, -5, -80, -29, -9, 127, 17, -46, 41, 37, 6, -18,
    -31, 17, -44, 0, 53, 102, 21, 93, 12, -13, 23, -76, 68, -117, -5, -127, 42, -11, -25, -118, 57, -67, -127,
    -72, -39, 11, -89, 48, -26, -33, -46, 27, -23, -11, -47, 19, -25, 41, 0, 42, 48, -60, -7, -56, 41, 63,
    -58, 38, 88, -49, -9, -22, 6, 38, -57, 7, 16, 2, -59, 30, 19, 81, -55, -17, 14, -35, -127, 28, 49, -9,
    -62, 24, -99, 21, -14, 64, -49, 89, -2, -39, -38, 66, -28, 69, 40, -5, -18, -23, 7, 84, -19, 127, -33,
    -29, -37, 15, -28, -44, 62, -96, 50, -34, -47, -36, -20, -33, 26, 28, -79, -8, -45, -127, 118, -121, 63,
    31, -18, 31, 39, 6, 41, 80, 92, 35, -41, 109, -11, 124, -21, -52, -32, 19, -110, 31, 27, -54, -127, 81,
    61, 4, -59, 68, -19, -122, -56, 17, 32, -5, -75, -46, -127, 60, -127, 78, -21, -88, -11, -36, 68, 80, -19,
    4, -11, -58, -26, -73, 36, 127, 63, 24, -18, 3, 34, -2, -17, -4, 75, 52, 67, -35, 38, 39, 3, 20, 62, -20,
    -81, -53, 44, -127, -122, -84, -21, 25, 8, 19, 32, 38, -59, 26, 31, -26, -6, -71, -33, 42, -8, 8, 4, -94,
    2, -27, 81, -44, -25, 20, -42, 53, 25, -107, 100, -53, -127, -2, 60, 61, 9, -60, 30, 41, -13, 22, -97,
    -21, -38, -14, 127, -124, -59, 16, 124, -24, -9, -38, 48, 43, 127, -43, 80, -36, 14, 2, 49, 46, 35, -15,
    -1, 2, -96, -8, 27, -3, -26, 72, -37, -74, -2, -42, 47, 115, -8, 57, -3, 112, -6, 66, -34, 44, -43, -77,
    4, 104, -127, 46, 88, 2, 45, -22, 39, 5, 48, -43, -49, 47, -9, 17, -127, 100, -27, -20, 56, -35, -12, -30,
    5, 35, -10, 35, -28, -43, -32, -6, -43, 115, 45, -30, 27, -127, 11, -53, -42, 42, -6, 114, 65, 27, 43, 37,
    -34, -96, -11, 103, -31, -24, 5, -61, 39, 36, -69, 53, -41, 14, 40, 74, -6, -24, 17, -11, -92, 21, -127,
    -74, 41, -19, 63, 102, -6, 56, 23, -127, 73, 47, 23, 65, 20, 15, 22, -10, -31, -30, -77, 47, 94, 59, 24,
    25, 57, 20, -60, -96, 17, -71, -33, -30, 39, 34, -79, 16, -67, 64, -50, 40, 126, 85, 64, 1, -33, 38, 57,
    46, 3, -61, 86, 127, 67, -2, -17, -20, -50, -91, -50, 20, -39, 28, -16, 50, -2, -16, 15, 9, 91, 7, 27, 34,
    127, -66, -35, 73, 49, -7, 22, 29, 12, 34, 25, -49, 95, 105, 127, -73, 76, -49, -86, -12, 20, -46, 54, 59,
    -20, -41, -30, -24, 43, 4, 126, 32, -67, -63, -92, -11, 42, -5, -40, -39, -42, -102, 30, -24, -3, 65, -21,
    16, 28, -127, -59, -6, 29, 14, 14, 68, -39, 17, 37, -38, 79, -127, -32, -32, 17, 6, 11, 54, 4, 49, 33, 63,
    -13, 17, 4, 26, -19, 103, -12, -74, -71, -56, 22, -6, 12, 33, -70, 52, -20, 127, -42, -30, 71, 73, -55,
    34, -28, -91, 31, -53, 22, -7, -2, 35, -3, 45, 76, 37, 64, 12, 10, -127, 82, 111, 16, -5, 45, 113, 51,
    -80, 65, 7, 110, -67, -87, 25, 127, 2, -19, -43, 30, -93, -21, 4, -2, 119, -22, -23, 49, -25, -6, -7, 31,
    41, 64, -6, -84, -31, 37, -3, 81, 38, -33, -44, 62, 80, 62, 60, -27, 71, 29, 127, 23, 55, 58, -28, 54,
    -21, 60, 23, -27, 22, -29, 30, -40, 60, -75, 13, 27, 9, -40, 23, -73, 117, -35, -58, -127, -33, -85, -5,
    -6, -46, -99, 3, -53, 18, -30, -14, 16, -10, 10, 28, -127, 51, 90, 14, 29, 4, 62, 123, 29, -26, 95, 71,
    -61, -20, 116, 18, 37, -26, 85, 28, -29, 19, 1, 3, -45, 23, -86, -51, -22, -109, 127, -33, 91, -44, -2,
    -11, -44, -108, 103, 8, 16, -23, 77, -109, 101, -14, -30, 120, 12, 47, 98, 18, 48, 67, 6, -13, 31, 20,
    -20, 57, -15, -127, 18, 82, 44, 1, -85, -77, -22, 6, 2, 7, -48, 48, -48, 11, -13, 1, 87, -31, 68, -9, 12,
    9, 90, 126, -12, 73, 14, 127, 39, -15, -38, -2, 25, -127, -19, 49, 29, 1, -11, 70, 43, -14, 25, 17, -24,
    -32, -20, 21, 19, 49, -5, -24, 59, 17, -38, -16, -53, -16, -14, -2, 74, 1, -58, 0, 10, -15, 36, -5, -57,
    -114, 16, 45, -127, 66, 29, 16, 43, -17, -13, -40, 19, 50, -41, 17, 76, 31, 19, -30, -77, 14, -40, 17,
    -127, 0, -103, -72, -25, -113, -40, -12, 26, -6, 67, 81, 30, -41, 30, 90, 80, -127, -3, -1, 10, 38, 39,
    58, -14, -45, 41, 4, -27, -111, -41, -74, -49, -31, 109, -83, 36, 4, 105, -40, 9, 27, 42, 3, -127, 48, 38,
    55, 8, -49, 73, -13, 10, 6, -15, -35, -85, 29, 19, -44, 7, -22, 1, 5, -25, 37, -35, 43, 21, 9, 4, -35,
    -26, 7, -24, -18, 11, -31, 127, -34, 9, -6, 36, -1, -101, -52, 10, -82, 127, 26, 41, -30, -18, 2, -21, 56,
    41, -95, 81, 41, -34, -24, -47, 60, -14, 91, -105, -51, -54, 106, 44, -103, -3, 126, -50, -39, -21, -40,
    17, 89, -35, -81, 89, 127, 43, -11, -16, 63, 0, 32, -31, 34, -17, 1, 3, -63, 71, -22, -127, -5, -84, 73,
    -21, -8, 84, -17, -76, 82, 16, -4, 99, -82, -25, -73, 48, -72, 71, -76, 70, 53, 8, -14, -61, 82, -45, -29,
    27, 37, 33, 32, 83, 99, 127, 11, -49, 56, 59, -51, -87, -27, 127, 38, -37, 20, 14, 28, -19, -29, -5, -14,
    -58, 3, 5, 12, -8, 41, 61, -39, -79, -2, -126, 59, -19, 118, 127, -50, 39, 0, -4, 49, 63, 11, 84, -19,
    -74, -60, 35, -22, 98, 51, -63, -32, -71, 74, 22, -43, -13, -5, -21, 10, 10, -36, 13, -1, -24, 5, 18, -17,
    4, -127, -15, -70, 9, 23, 14, -42, 39, -6, 5, -63, -10, -19, -16, 19, -48, 68, 13, -127, 6, -53, 51, 20,
    50, -5, -17, -4, -95, 41, 34, -30, 28, -45, 111, -108, -127, -95, 78, 46, -64, 102, 116, 29, -24, -4, 17,
    34, -1, -43, 23, -42, -39, 3, 29, -31, -19, 42, -3, -61, -23, -19, 72, 23, 32, -17, 18, -71, 80, 67, 46,
    -30, -53, 24, -27, -127, 26, 100, -19, -27, -29, 17, 7, 91, 55, 35, -18, 127, 31, -16, 46, -66, -23, 30,
    0, -8, -41, -8, -27, -7, -37, -32, -32, 59, 64, -63, -34, -57, -4, 20, -79, -1, 26, 12, -28, 74, -17, -24,
    37, -55, 55, -106, -79, -47, -13, 72, -48, 33, 127, 51, 43, -59, 61, -2, -122, -5, 30, 70, 95, 36, 52,
    -21, 2, -2, 85, 15, -1, -13, 109, 19, 7, -5, -35, -127, 31, 48, -24, -16, -63, -1, 12, 36, -1, 107, -23,
    -127, -21, 71, 61, -31, -72, -66, -50, -18, 48, 32, 12, 96, -31, 0, 4, -1, -2, 0, 1, -1, 0, 2, 2, 2, 0, 0,
    -3, 1, -1, 1, 4, 0, 1, -1, -1, -1, -2, 6, -28, -19, 55, 21, 33, -30, 24, -18, 22, 102, -24, 117, -14, -70,
    27, -2, -19, 59, 31, -127, 59, 6, -3, 26, -125, -20, 13, 20, -2, 11, -36, -28, 16, 127, 39, 35, -55, 62,
    -55, 92, 11, 53, 35, -68, -23, -23, -9, -70, 95, -15, 127, 15, -32, -34, 57, 52, 12, -23, -62, -20, -51,
    -4, -41, -15, 45, 43, 51, -32, -65, -35, 114, 3, -65, 0, -47, -15, 61, 23, 61, 15, -1, 34, -47, -48, -9,
    -94, 64, -127, 14, -8, 84, -53, 10, -56, -51, -61, -6, -1, -27, -33, 61, -48, 127, -12, -5, 3, 5, -17, 3,
    -40, 51, -10, 39, 2, 3, 68, 48, -95, 17, -107, -98, 51, -108, -26, -127, 60, 98, -6, 100, 99, 77, -36,
    -82, -36, -60, 34, -32, -91, 12, 46, -80, 32, 17, -62, 5, -110, -122, 14, -63, 111, -25, 41, 15, 44, 21,
    23, 41, 17, -21, 49, -27, 127, 35, -29, -35, -3, 63, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_12_bias[88] = { /* 88 */
    1839, 82, 53, -437, 910, 750, 1148, -201, 254, -559, 1465, 2152, -220, 91, -1584, -5025680, -1155, 875,
    1064, 2630, -130, 1124, 460, -493, 617, 467, 1324, -241, 944, -292, 1451, -713, 3486, -1154, 2156, 2636,
    1336, 28, 1129, 149, 1718, -1137, -1271, 947, 1578, 386, -1251, -500, -162, -1361, 1456, 1098, 1861,
    -1226, -1525, 93, 894, -492, 2170, 165, 678, 509, 16, -722, 55, 209, 2678, 2811, 924, 2316, 1097, -159,
    518, -268, 863, -402, -377, 1185, 156, 1276, -912987, 1151, -873, -577, 417, 299, -641, -84,
};

static const int32_t conv_2d_12_multiplier[88] = { /* 88 */
    1357477178, 1319414848, 1101741004, 1909580664, 1294166489, 1346265857, 1371197285, 1354992428,
    1082482353, 1079581246, 1089971147, 1176786548, 1943880669, 1713643589, 1252152963, 1164403646,
    1175318263, 1452940411, 1319243840, 2028737941, 1802100057, 2022540776, 1435151686, 2028008330,
    1235128262, 1736839448, 1657066733, 1249939174, 1242072375, 1704656039, 2080222360, 2122519981,
    1128453052, 1967043693, 2095949128, 1989112365, 1251644271, 1471287869, 1251808450, 1391555213,
    1281631492, 1412719062, 1938887264, 1309055288, 1296636003, 1437345117, 1551231330, 1668445516,
    1624374237, 1900011395, 1488445883, 1442395131, 1168184359, 1942915165, 1739421523, 1447668427,
    1352824872, 1304660020, 1808890893, 1631023747, 1958191557, 1460494875, 1655359403, 1595532329,
    1304930587, 2034158473, 1203510154, 1858633570, 1140835691, 1096997940, 1588860621, 1357586850,
    1601382222, 1675318441, 1244016780, 1544634488, 1358149786, 1287483486, 1342233228, 1359828089,
    1164403646, 1626902330, 1792477332, 1667174640, 1681837265, 1685026015, 1095651804, 1736017371,
};

static const int8_t conv_2d_12_shift[88] = { /* 88 */
    -6, -6, -5, -6, -6, -6, -6, -6, -6, -5, -6, -6, -6, -6, -5, -25, -6, -6, -6, -7, -6, -7, -6, -6, -6, -6,
    -6, -6, -5, -6, -7, -6, -6, -6, -7, -7, -6, -6, -6, -6, -6, -6, -6, -6, -6, -6, -6, -6, -6, -6, -6, -6,
    -6, -6, -6, -6, -6, -6, -7, -6, -6, -6, -6, -6, -6, -6, -6, -7, -6, -6, -6, -6, -6, -6, -6, -6, -6, -6,
    -6, -6, -25, -6, -6, -6, -6, -6, -6, -6,
};

static const conv_layer conv_2d_12_layer = {
    4, 4, 24, /* input: height, width, channels */
    4, 4, /* convolution: height, width */
    4, 4, 88, /* output: height, width, channels */
    1, 1, 1, 1, 1, 1, 0, 0, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -23, -128, -128, 127, /* zero points, range of the output */
    conv_2d_12_weights, conv_2d_12_bias, conv_2d_12_multiplier, conv_2d_12_shift
};

static const int8_t depthwise_conv_2d_13_weights[792] = { /* 1x3x3x88 */
    62, -26, -54, 0, 127, 26, -127, -61, -72, -127, 14, 56, 38, 69, 125, 100, 15, -2, 53, 3, -41, 104, 36, -9,
    103, -17, -39, -83, 38, 42, -60, 32, 24, 57, -23, -127, 16, -127, 69, -8, 40, -35, 23, -90, 88, -83, 89,
    15, -7, 31, 23, -74, 27, 8, -67, 79, -8, 23, 98, 8, -127, -54, 57, -6, -33, -66, 9, 0, -127, -68, 51,
    -122, -41, -78, 99, 31, -13, 24, -16, 3, -1, -47, -29, 28, 127, -42, -33, -63, -83, 53, -124, 127, -81,
    70, 93, -33, 54, -75, -127, 4, -25, -15, 127, -29, -3, -18, 44, -31, -21, -66, 21, -33, 68, -46, -26, -47,
    -127, -75, 8, 127, 0, 127, 69, -73, 42, -71, -108, 11, -20, 127, 2, 35, -61, 119, 66, -9, -23, -57, 4, 5,
    -4, 127, 69, -25, -127, 125, 112, 26, 20, -110, 44, -69, 34, 127, 7, 39, 62, 43, 26, 67, -40, -124, 109,
    20, -7, 117, -21, -82, 5, 22, 89, -25, -38, 91, 89, -28, -90, 65, -79, -21, 97, 72, -19, -7, 66, -79, 13,
    10, 16, -89, 106, -26, -11, -51, 35, 35, -2, -116, 20, -28, 45, 105, 127, -127, 26, 44, -57, 92, -40, 121,
    10, -124, -76, -43, -127, -86, 92, 12, -72, -41, 5, -90, 127, 23, 31, 0, 11, -50, 31, 92, 127, 89, -85,
    26, 97, 3, -111, -45, -2, -89, 3, -43, -24, -70, 51, 55, 66, 99, 127, -127, 127, -27, 13, -85, 70, -118,
    25, -83, 127, -27, -22, -11, 20, 52, 127, 70, 120, 9, -36, -52, -115, -127, -7, 81, 18, 127, -50, 32, -51,
    127, 65, 127, -20, -1, 127, 25, -86, -59, 127, 6, -35, 72, -99, 63, -127, -34, 127, 56, 19, -28, -127,
    -100, 43, 6, 127, -35, -33, 86, -64, -127, 86, 11, 7, 68, -127, -23, -33, 30, -48, 126, 14, 41, 45, -117,
    45, 88, -14, 50, 28, 1, 127, -90, -89, 76, -89, -127, -71, -71, 53, -71, 46, 30, 127, 127, 0, -127, -37,
    64, -8, -79, -51, -45, -29, 5, 17, 101, -98, 6, 13, -16, -4, 37, 28, -50, -127, 24, 57, -71, 49, 51, 5,
    17, -8, 3, -30, 46, 88, -9, -38, -119, 4, 17, -64, 16, 3, 19, 53, -5, 41, 27, -8, 127, -12, -16, 3, 22,
    40, 75, 77, 111, 54, 127, 16, -8, 98, 52, 55, -127, -23, 85, -6, -114, 41, 52, -127, 22, -97, -4, -114,
    -77, 4, -41, -67, 51, -19, 6, -51, -118, -27, 78, 20, 87, -14, 49, 11, 3, -16, 18, 123, 60, 28, -84, 46,
    -30, 78, -127, 29, -23, 11, 53, 93, 3, -120, -11, 0, -11, -3, 26, 127, 55, -68, 54, 127, 8, 49, 39, -27,
    6, 1, 52, 16, 34, -51, 21, 103, 26, -74, -60, -78, -68, -36, -71, 57, -94, 18, -78, 104, 38, 35, 91, -17,
    -31, -42, 2, 40, -96, -4, 75, 37, -127, 70, -10, -90, -127, -127, 15, -9, -103, -51, -9, -38, 43, 43, 80,
    66, -31, -4, 45, -97, 69, 9, -1, 101, -31, 13, -17, 79, 127, -115, 127, 127, -53, -125, 31, 42, -63, 97,
    -20, -12, -78, 65, -127, -66, 45, -75, 64, -30, -18, 26, -127, -10, -48, 5, -22, 25, 45, -100, -53, -3, 5,
    -73, 17, 43, -31, -82, 6, 77, 63, 57, -6, -62, 57, -127, 117, 55, -66, 32, 13, -83, -45, 1, 24, -41, 111,
    -9, -127, -127, 14, -16, -127, 0, 15, 47, 25, -59, -127, 17, 127, -21, -43, 7, -20, 122, 73, -26, -49, 41,
    -56, 5, -33, -22, 127, -114, 127, -14, -38, 77, 48, -52, 41, 28, 47, 50, 36, -62, 11, 62, 53, 44, 7, 17,
    -48, 21, -36, -6, 127, 17, -35, 15, -39, 16, -6, 1, -83, 109, 11, 5, 2, 16, -63, -127, -95, -34, -70, 5,
    15, 10, -26, 91, -126, 92, -102, 43, -127, 127, 28, 63, 28, -28, 22, 74, 32, -47, -92, -71, 56, -54, 32,
    -113, 18, 28, 83, 22, 67, -84, -111, 62, -98, -38, 72, -24, -127, -127, -127, -49, -20, -3, 57, 9, 11, 21,
    15, 127, 12, -2, -42, 33, -32, -61, 24, 63, -24, -127, 64, -39, 26, 40, 111, -1, 10, 127, -38, 2, -27,
    -25, -77, 24, -127, -32, 127, -31, 92, -126, -127, 65, 54, 55, -9, -6, -45, 52, 33, -34, 64, -70, -16,
    127, 127, 101, 13, 39, -117, 118, 23, -32, 127, 127, -8, 62, -30, 40, -76, -13, -6, -59, -41, -7, -76, 5,
    13, 20, -21, -87, -26, -127, 26, 20, 29, -23, -82, -87, 10, -70, 86, -4, -48, -17, -54, 14, 78, 125, -36,
};

static const int32_t depthwise_conv_2d_13_bias[88] = { /* 88 */
    -134, -1860, -1352, -1906, 910, -941, -49, 3563, 588, 503, -1192, -2252, 1612, -345, -1703, -20, -1638,
    -2599, -2357, -2692, -214, 2627, -1209, 2609, -5652, -2020, 1077, 2629, 4824, 112, 2638, -1865, -1796,
    -2350, -2625, 7319, 3444, 4234, 2461, -1963, -2488, 439, -1295, 132, -1566, 1452, -5368, -999, -4007,
    -1508, 2497, 968, -2719, -2467, -1842, -392, 3749, -2281, -1461, 3869, 1866, 1521, 4200, 1934, 1446,
    -1951, 1025, 6089, 4449, -480, 2495, 797, -74, 2013, -3925, 3789, 3148, -1314, -298, -2410, -12, 2123,
    -1679, -652, 331, -1854, -5464, -724,
};

static const int32_t depthwise_conv_2d_13_multiplier[88] = { /* 88 */
    1736643996, 1718329708, 1410990490, 1886357963, 1335412106, 1827909617, 1542543975, 1197100826,
    1445414057, 1546042643, 1159853088, 1106336167, 1373038750, 1903873544, 1512663600, 1450981775,
    2109991470, 2013357134, 1095904286, 1907916939, 1135325284, 1743917372, 1167909656, 1985415143,
    1108827170, 1518961597, 1193654353, 1338788268, 1668850264, 2026817661, 1749493072, 1835580284,
    1128696451, 1653128499, 1774397719, 1132108217, 1751649382, 1338508371, 1582573285, 1748966101,
    1965815356, 1163622326, 1789362210, 1680579035, 1433211408, 1170357611, 1361720094, 1833988432,
    1628500072, 1802077481, 2059455394, 1915434071, 1981953065, 1933587111, 1463027840, 1465120745,
    1794202518, 1274055199, 1864761858, 1404623797, 1618865194, 1529786912, 1605650395, 1333729585,
    1671780349, 1180017780, 1329717130, 1456534964, 1479817895, 1834503744, 1701474007, 1272692393,
    1463992727, 1271614507, 1135508145, 1287381920, 1599165681, 1348015902, 1602413239, 1347024738,
    1590122523, 2078030476, 1805253832, 1151295916, 1140839372, 1666133263, 1354530122, 1959953572,
};

static const int8_t depthwise_conv_2d_13_shift[88] = { /* 88 */
    -8, -8, -8, -8, -8, -8, -8, -7, -8, -8, -7, -7, -8, -8, -8, -26, -8, -8, -7, -8, -7, -8, -7, -8, -8, -8,
    -7, -8, -8, -8, -8, -8, -7, -8, -8, -8, -8, -8, -8, -8, -8, -7, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8,
    -8, -8, -8, -8, -8, -8, -9, -8, -8, -8, -8, -8, -8, -7, -7, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8,
    -8, -8, -28, -8, -8, -7, -7, -8, -8, -8,
};

static const conv_layer depthwise_conv_2d_13_layer = {
    4, 4, 88, /* input: height, width, channels */
    4, 4, /* convolution: height, width */
    4, 4, 88, /* output: height, width, channels */
    3, 3, 1, 1, 1, 1, 1, 1, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -14, -128, 127, /* zero points, range of the output */
    depthwise_conv_2d_13_weights, depthwise_conv_2d_13_bias, depthwise_conv_2d_13_multiplier, depthwise_conv_2d_13_shift
};

static const int8_t conv_2d_14_weights[7775] = { /* 88x1x1x88 */
    25, 40, -6, 12, 10, -57, 1, -23, 24, 12, -56, -39, 16, -57, 70, 0, -38, -61, 7, 0, -8, 30, -65, 22, -83,
    -6, -9, 5, 13, 53, 34, -39, 3, 58, 46, 57, 65, -56, 29, 51, 89, -48, 23, -68, -40, -20, -30, -8, 24, 18,
    34, 80, -7, -47, -7, -4, -81, 21, 6, -10, 4, 20, -34, 24, 40, 19, -29, -35, 14, 34, 16, -21, -41, -85, 11,
    -8, -33, 16, -32, 100, 0, -12, -61, 46, 34, -9, -127, 23, 24, 43, 25, 61, -21, 96, -27, 7, -46, 19, -85,
    -38, 118, -28, -14, 0, 21, -1, -106, 98, -46, 45, -127, 28, -35, -5, 9, 50, 52, 29, 55, 10, -15, -33, 21,
    -23, 40, -20, -18, -15, 76, -25, -44, 2, 24, -19, -80, -6, 50, -46, -5, 12, 8, 40, 15, -30, 33, 9, 4, 25,
    3, 20, 26, -28, -74, -59, 18, 19, 36, -111, 31, -61, 20, -10, 35, -18, 41, -35, -58, 38, 0, -9, -14, -8,
    23, -24, -6, 61, 40, -5, 8, -28, -14, -28, 127, 31, -4, 9, 25, -52, -11, -31, -12, 0, -41, -35, -28, -20,
    -17, -43, -33, 1, 34, 17, -20, 19, 17, -21, 17, -18, -40, -82, 37, 22, 47, -13, 5, 20, -16, -6, 17, -16,
    -53, 15, -26, 46, 6, 41, -20, 55, 24, -23, -12, -18, 36, 11, -2, 12, -16, 1, 95, 5, -10, -93, -23, 58, 29,
    -15, 13, 31, 3, 13, -36, -1, 79, 5, 94, -2, 0, -21, -65, 30, -16, -64, -84, -49, 41, 41, -66, -48, 22, 11,
    33, 11, -5, 56, 53, -52, 40, -1, -24, 0, -21, 127, -85, -57, -64, 57, -52, -16, -24, 2, 39, 39, -87, -18,
    55, -8, 2, -35, -1, 15, 14, -47, 10, 0, -53, 9, -57, -28, 43, -9, -35, -72, -33, 13, -23, 24, 8, 64, 74,
    -55, -29, -14, -25, 1, 13, -38, 36, 49, 18, 46, 11, 24, -22, 47, 7, 34, -22, 2, -40, 68, 1, -26, -12, 114,
    0, 17, 70, 76, 60, 9, 67, -66, -24, 78, -24, 12, -41, 56, -1, -68, -42, 77, -34, 2, -12, 0, -72, 0, 17,
    -59, 52, 66, 70, -11, 57, -28, -55, -1, 19, 90, -10, -29, -20, 50, -15, -42, 22, 37, -4, -5, -19, 13, -30,
    -63, 101, 34, 27, 13, -44, 27, -50, 46, -13, -7, -19, -87, -2, -7, 24, 21, -67, -7, 34, 10, -63, -102, 15,
    42, 5, -52, -11, -41, 7, 0, -3, -42, 16, -47, -127, 27, 5, 55, 0, 45, -24, -67, -20, 74, -25, 28, -17, 4,
    48, -21, -13, -25, -51, -25, 63, -43, 14, -23, 12, -5, 14, 0, -70, -26, -13, 1, -98, -23, -16, 127, -42,
    -59, -40, -45, 40, 7, 53, -55, 51, -62, 36, -20, 63, -13, 20, 0, -27, -6, -60, -53, 21, -59, -32, 29, 75,
    26, -19, 125, -1, 23, -9, 67, 89, 78, 22, 16, -23, -93, -29, -6, -36, -71, -56, 12, -8, -5, 78, 18, -27,
    -57, -27, 38, 9, 36, 16, 22, 0, 53, -21, 6, -80, -2, 44, -3, 78, -75, -11, -45, -5, -50, -7, -25, 8, -10,
    108, -100, -30, -15, -9, 0, 34, -29, 29, -86, -112, -127, -63, -44, -15, -49, 30, 16, -20, 76, 55, -24,
    -27, -24, -19, 32, 60, 14, 53, -33, 16, 10, 30, -10, 25, 1, 5, -58, -2, 1, -24, 2, 12, -50, -55, -101, 65,
    -72, 6, 4, -16, 30, 65, 93, 26, -11, 7, -76, -44, 68, -93, 33, -25, 13, 3, 50, -15, 1, -25, -85, 0, 28,
    65, 6, -61, -47, -40, -24, -39, 31, 76, -98, -25, 42, 57, -117, 11, -78, -15, 39, 14, -10, -12, 0, -65,
    14, 67, -5, 0, -50, -19, 54, -20, 45, 16, -51, 73, 44, -38, -42, -21, 55, -26, 74, 21, 34, 19, -29, -45,
    83, 18, -6, 31, 43, -73, 12, -22, 4, 47, -5, -25, -55, 24, 9, -5, -38, -9, -20, 71, -48, -127, -11, 43,
    -63, 42, -45, 54, -44, -32, -7, 18, -39, -8, -30, 12, -15, 21, -36, 0, 34, 34, -35, 15, -70, 23, 8, -24,
    5, 7, -44, -18, 5, 7, -31, -5, -3, 1, 91, 31, 6, -77, 0, 36, -39, -31, -35, -36, 10, -127, -51, -6, -75,
    10, -8, -23, -32, 65, 27, 35, -13, -15, 59, -6, 67, -13, -49, -56, 0, -10, -56, 9, -24, 7, 69, -12, 27,
    11, 31, 9, 3, -13, 1, 53, -41, 17, -48, -4, 33, -5, -26, -8, 5, 18, -7, 1, 18, 22, -26, -42, 34, -33, -3,
    13, 33, -74, -7, 0, 14, -40, -71, 4, -42, -22, 76, -27, 12, 17, 9, -18, 44, 22, 20, -19, -26, -39, 6, 29,
    -7, -18, 0, 27, 55, 2, 10, 30, -1, -27, -13, -10, -15, 23, 52, -38, 36, 27, 14, 40, -8, -80, 51, -21, 22,
    11, -7, -51, 28, -53, -12, -12, -13, -53, -30, -14, -13, 19, 7, 11, 127, 39, -3, -22, -30, -1, -26, -3,
    -13, 8, 24, 13, 9, 6, 20, -7, 3, -37, 1, 4, 11, -35, 32, 22, -5, -8, -32, 0, 17, -14, 1, -21, 29, 0, 20,
    -94, 8, 20, 20, 105, 114, -1, -22, 43, -74, -38, -57, 10, -52, 40, 0, -86, -6, 17, 17, -2, 42, -17, 87,
    -33, 36, 119, 22, 19, -22, 16, 107, 10, -9, -56, -12, -115, 120, -93, -125, -62, 32, -34, 3, -21, 22, 94,
    -1, -14, 4, 85, -4, 5, -64, -73, -30, -87, 24, 47, 64, 69, -21, -13, 19, -78, -127, 47, 5, -15, -22, 31,
    49, 35, -69, 36, -30, 2, -3, -26, -31, 0, -109, 33, -23, 55, -69, -78, -70, 48, 1, 12, -9, 6, 2, -7, 35,
    25, -9, -46, -59, 34, -32, 66, 0, -58, -26, -39, 46, 34, -8, 13, -43, -27, 9, 36, 11, 83, -6, 31, -21,
    -39, 32, 31, 8, -41, -2, -20, 3, 2, -27, 73, 52, 35, 9, -5, -18, 45, -34, -127, -30, -42, -73, -30, -8,
    18, -6, 5, -31, 34, 16, -10, 56, 1, -78, 16, 57, 8, -115, 67, 35, 21, -69, -22, -26, 74, -12, -12, -16, 0,
    83, 2, -4, -20, 13, 34, -14, -4, -32, -16, 49, 43, 103, 75, -75, -75, 95, -11, -11, -29, -45, -52, 0, 36,
    62, 16, 55, 7, -96, -17, -14, -51, 52, 6, -14, 65, -21, -32, 37, -40, 8, -41, 26, 19, -62, 2, -24, 46, 24,
    -83, 49, -37, 12, -6, -106, -2, -84, 70, 101, 9, 17, 85, -30, 3, -52, 16, -20, 52, 100, -30, -12, 55, 19,
    8, -56, -17, 48, 48, -34, -4, -48, 38, -8, 60, 34, 19, -35, 0, -24, -19, 127, -34, -34, -28, 77, 76, -13,
    0, 21, 39, 23, 65, 106, -25, -83, -48, -61, -45, -2, -35, 0, -35, -55, 9, -32, 5, -23, -85, -20, 80, -90,
    25, 40, -1, 40, -53, -30, -28, -83, 22, 67, 32, -12, 33, -12, -73, -12, -32, -21, -88, -40, -64, -6, 79,
    39, 14, -39, -30, -51, -16, -61, -4, 3, 83, -35, -18, -9, 4, 69, -20, -8, -51, 75, 76, 83, -99, 66, -20,
    20, -36, 12, 127, -51, 33, 25, 0, -38, -40, 84, -68, -3, 50, -8, -22, -41, 61, -85, -11, -30, 14, 2, 31,
    27, 4, 16, 49, 12, -71, 0, -6, -25, -101, 22, 7, 53, -7, 27, -10, -35, 37, -22, -42, 48, -29, -5, 56, -19,
    -78, 47, -11, 38, -34, 4, -100, -14, -55, -36, -10, -2, -71, -7, -46, 0, 21, 22, 4, -33, 34, 77, -5, -17,
    -27, -40, -127, -22, 85, -67, 25, -80, 72, 29, -16, -89, -23, -59, -39, -21, -3, 18, 91, -33, -37, -14, 0,
    87, -22, -84, 73, 18, -55, 19, 46, -99, -101, -102, 8, 7, 43, -76, 8, -13, 71, -18, -9, 13, -35, 0, -58,
    51, 126, -8, -23, -92, -46, -43, 35, 11, 17, -66, 61, -31, 2, 22, -43, 6, 104, 9, 31, 104, -11, -13, 14,
    -37, -9, 45, 10, 10, -88, -11, -102, 113, 3, -23, -54, 2, 65, -14, 20, -20, 45, 127, 14, 67, 83, 29, -25,
    26, 77, -62, 71, 22, 70, -92, -4, 55, 11, 19, 8, -56, 2, 2, 0, -16, 35, -32, 6, -41, -29, 7, -6, -10, 7,
    16, -14, 5, 28, 0, -19, 6, 28, 31, -17, 81, -24, 0, 24, 5, 4, -1, 44, 33, -23, 72, 7, 31, 28, 49, -12, 21,
    -39, -41, 25, -62, -13, -5, 54, -12, -10, 0, -11, 29, 1, 38, 1, 15, -28, -22, 7, -44, 48, 33, 49, 30, 66,
    -17, -32, -14, 33, -1, 25, 28, -3, -127, 35, -16, -38, 19, 10, -44, 33, -30, 7, -17, -4, 12, 1, -58, 6,
    -12, 0, -5, -60, -10, -43, -25, -25, 47, -54, -2, 58, 56, -12, 48, -28, 23, 18, -10, 68, 47, 12, 31, 63,
    0, -31, 89, -9, -18, -16, 25, 57, 16, -13, 24, 57, 51, -40, -46, -53, -21, -2, -102, -48, 24, -15, 10, 50,
    6, -24, -46, -2, -51, 61, 18, 62, -5, 1, 13, 56, -29, -32, -25, -106, -14, 69, 28, -34, -39, 8, -1, -116,
    -127, 23, -5, 65, 56, 95, 8, 3, 65, -15, -20, -23, -82, -57, -52, 75, 64, 0, 43, 42, -67, 104, -32, 73,
    -101, -15, 51, -21, -54, -21, 104, 52, -67, 46, 4, -6, 13, 11, 29, -63, 0, -44, 64, 127, 26, -30, -22,
    -25, 67, 8, 46, 9, -26, 15, -19, -20, -123, -44, -55, -11, 49, 70, 42, 57, 50, -1, 70, -18, -12, 32, -8,
    -117, 17, 94, 8, 36, 60, -17, 22, -31, 92, 48, -55, 30, -32, -28, 9, -94, 44, 6, -57, -21, -5, 114, -19,
    9, 34, -24, 10, -24, -61, 121, 14, 10, 27, 0, 40, -17, -35, 0, 16, 20, 39, -16, -63, 8, -32, -10, 57, 86,
    68, -32, -19, 1, -113, 15, -7, 66, 0, -21, 73, -42, -8, 38, -34, 44, -21, -7, 8, 42, 53, 35, 112, 10, -44,
    -73, 21, 24, 54, -52, 18, 61, -63, -28, 11, -35, -48, -57, -3, 49, 6, 50, 23, 50, -14, -60, -43, -15, -29,
    61, 44, 24, -32, 24, 43, -23, 25, -19, 127, -99, -26, -62, 53, -33, 36, -27, -24, 35, -35, 100, -2, -13,
    9, 0, 43, -41, -37, -24, -102, 26, 35, -45, 4, 65, -34, -16, 44, -1, -14, 12, 19, 30, 22, 60, -24, 16, 0,
    -47, 9, -28, -31, 27, -46, 78, 76, -18, 32, 1, 52, 2, 12, 15, -91, 17, 69, -17, -57, 4, 13, 20, 21, 101,
    60, -56, -58, 19, -15, 20, 35, -53, 50, 58, 19, -21, 3, 25, 30, 62, -48, 18, -2, 27, 20, 29, -26, 28, 1,
    -14, 10, 43, 43, 19, -6, 17, 100, -20, -19, -127, 11, 14, 0, 0, -17, -47, -8, -5, -25, 29, 19, 61, -4, -5,
    37, -5, 37, 50, -65, -50, -18, -79, -3, 82, -12, -20, 0, 50, 32, 2, -12, 52, 112, 47, -48, -7, -65, 18,
    28, 87, 15, -56, 20, 5, -79, 46, -39, 39, 51, -31, -36, 46, -68, 29, -8, -80, 48, 31, 107, 35, -11, 120,
    -78, 55, 39, -36, 42, 69, -109, -40, -56, 46, 31, 79, 9, 94, 4, 68, 60, 76, -16, 28, 10, -23, 61, 21, -30,
    31, -30, 101, 103, 0, 14, 119, -40, 10, -61, 11, 127, 11, -35, 50, -61, -81, -12, 41, -32, 3, 42, 2, 35,
    22, 83, -53, 0, -61, -37, -31, 39, -22, 55, -40, 34, -12, 19, 30, 22, -55, 56, 60, 24, 57, 11, 58, 34, 42,
    -57, -103, 33, 51, -18, -48, -71, -11, 2, 28, 60, 2, 3, -7, 79, -45, -7, 23, -9, 55, 39, 43, -36, -42, 3,
    41, 64, 50, 20, -49, -3, 18, -102, 74, -94, 6, 6, -26, -23, 19, -18, -127, -22, 0, 26, 22, -18, 64, 58, 1,
    56, 59, -30, 14, -78, -29, -23, 127, 15, 16, 3, -24, 2, -42, -67, -60, 0, -41, 12, 51, -27, -79, 54, -19,
    36, -64, -1, -9, -18, -23, -47, 64, -18, -94, -24, -1, 45, 4, -2, -52, -54, -18, -9, -10, -87, -39, -33,
    -14, 97, -25, 61, 117, -2, 31, 58, -16, 1, -41, -2, 56, -16, -59, 54, -7, 35, -26, -53, -62, 115, -63, 10,
    11, -10, 30, 68, -14, 71, 34, -12, -29, 36, 0, -30, 25, 35, -8, 66, -36, -2, 32, -21, 81, -6, 48, -64,
    -43, 64, 47, 10, 109, -32, -83, -27, -122, 0, 14, -56, 47, 5, 31, 72, 38, 42, -17, -40, -51, 50, 30, 0,
    19, -45, 12, 103, 21, 45, 33, 49, -6, 1, 13, 127, 15, -41, -11, 22, 83, 34, -20, 19, 22, 31, -19, 93, 78,
    -77, 38, -72, 5, 62, 56, -78, -87, 14, -35, -1, 28, -5, -89, -9, -8, 9, -16, 84, 16, 24, 12, -10, -10, 2,
    0, -2, 20, -25, -45, 75, -24, -25, 26, 39, 1, -10, -63, -26, 26, 86, 7, -80, -113, -112, -4, -39, -8, 0,
    86, 30, -12, -67, -58, -67, -17, -16, -4, -42, 74, 87, 56, 127, 74, -36, -111, -91, -8, 14, 13, -20, -35,
    -47, -53, -9, -21, 33, -5, 7, 14, 104, -58, -35, 9, 9, 18, -41, -99, -91, 57, 84, -45, 43, -7, -2, -88,
    39, 36, 118, 6, 69, -39, -65, 29, 21, -5, 14, -83, 80, -3, -7, -10, -43, 0, 111, -33, -19, 34, -44, -35,
    -31, -31, -97, 38, 45, -34, -36, 33, 96, -9, -9, 25, -7, 27, -59, -92, 0, 24, -17, 18, 12, -39, -57, -13,
    -41, -32, 107, -70, 12, 5, 127, 14, -55, -31, -67, -43, 76, 49, 18, -26, -62, -57, -26, 32, 21, -55, 64,
    -19, -85, -37, -8, -100, -30, -29, -58, -4, -76, 33, 24, -79, -15, -11, 66, -1, 22, 45, 18, -111, 49, -25,
    2, 26, -45, 55, -13, -55, 15, 99, 12, -37, -47, 0, -16, 5, 36, 14, -41, -76, -19, 1, -71, 36, 0, 52, -21,
    -86, -2, 2, -3, 13, -11, 25, -53, 81, 0, -46, -111, 46, 15, 17, -126, 8, 19, -15, 44, -2, 20, 21, 13, 42,
    -3, -47, -66, -40, 26, 72, 127, -49, -96, 49, 59, 38, -107, -86, 22, 31, -5, 76, 7, 86, 39, 33, -116, -15,
    -58, 86, -71, 53, -46, -58, -2, 33, 25, -18, -7, -25, -44, -14, 16, -127, -5, -24, 82, 24, -24, 86, 26,
    -110, -80, 0, 6, -105, 79, 48, -46, -10, -90, -47, 30, -21, -7, 33, -6, 127, -8, -9, 86, 77, -28, -25,
    -61, 29, 0, 37, 84, 60, 45, -17, -51, 12, 36, -33, -10, -23, -17, 31, 20, 50, 24, -87, 10, 26, 67, 19, 75,
    -56, -29, 2, 12, -5, -45, 5, -21, -66, -13, -26, 48, 10, -6, -39, -16, -58, -59, 72, -73, 33, 16, 38, -23,
    8, 72, 59, -21, 19, -9, -52, -20, 18, 94, -11, 84, -17, 50, 95, 2, -35, 16, 0, -1, 9, 5, -86, -68, -31,
    28, -56, 11, 79, 8, 105, -6, 10, 24, 50, 40, 59, 43, -77, -62, 43, 0, -59, -56, 24, 14, 127, 4, 40, 18,
    -61, 29, 38, 63, -38, -36, -5, -16, -25, -28, -86, 7, -77, 58, -55, 25, -76, 30, -3, 2, 56, 21, -1, -31,
    -2, -27, 19, -44, -8, 46, 1, 1, 62, -27, -18, 28, 10, 52, 24, 36, 15, -53, 72, -32, -64, 2, -22, 36, 25,
    0, -71, -54, -25, -1, 0, 7, 0, -19, -17, -2, -66, 0, -9, 64, 29, -29, 38, -11, 23, 20, -67, 15, 16, 65,
    32, 18, 63, 24, 44, 0, 45, 62, -1, 2, -17, 61, 45, -127, -55, -15, -33, 26, 13, -67, 5, 35, 33, -32, 27,
    53, 77, 82, -18, -3, 8, 26, 28, -33, 18, 8, -29, 73, -69, 97, -44, -4, -60, -81, 9, 37, 101, -18, -68,
    -17, -16, -19, 92, -20, 97, -35, 77, -7, 67, -19, -2, -16, 8, -9, -60, -37, -29, 44, 74, 14, 0, 67, 53,
    -53, 15, 60, 48, 105, 39, -12, -35, 30, 16, 25, -4, -27, -58, 19, -16, -15, 2, -6, -14, 0, -9, -3, -25,
    -16, -16, -8, -2, 4, -7, 13, -12, 13, 41, 7, 13, 31, 32, -57, 1, 11, 1, -2, 13, -2, 35, -34, 127, -46,
    -12, 31, -31, -14, -17, 17, 30, 17, 31, -30, -10, 54, -40, -12, 6, 82, 1, -17, -15, -37, -3, 1, -8, -2,
    16, -11, 20, -11, -12, -33, 6, 9, 1, -17, -6, 2, 0, -17, 8, -18, 0, 2, 25, 5, 67, 26, 68, 10, 77, 49, -70,
    78, -110, 39, 86, -49, 2, 48, 4, 0, 25, 2, -3, -44, 99, -10, 31, -52, -71, 67, -76, -19, -105, 58, -57,
    -39, -34, 36, -66, -15, 78, 25, -126, 12, -35, -15, -16, -57, 61, 22, 36, 13, 37, -53, 66, -39, -9, -41,
    -24, 111, 19, 36, 44, 14, 64, -28, -14, 21, 45, -127, -6, 68, 5, -31, -1, -70, 18, -19, 4, -82, 21, 91,
    18, 20, 0, 21, -28, -58, -71, 22, -20, -38, 24, 27, 46, 69, 53, -27, 89, -15, -13, 30, -42, -9, 27, 86,
    -59, 0, -35, -39, 18, 14, 22, -46, -13, 65, -8, 66, 91, 13, -3, 35, -15, -60, -34, -42, 27, 5, -13, 23,
    -57, -26, -78, 23, -47, -8, 59, -21, -1, -71, -68, 45, 25, -33, -71, -22, 81, 24, 20, -4, -9, 26, 34, 13,
    9, -38, 68, 0, 35, 59, -5, -55, -18, -24, 25, 29, -127, -17, 46, -41, -8, -31, 0, -73, -2, 50, 37, -52,
    -53, 77, 14, -61, -29, 62, 29, 17, 2, -64, -76, 49, 41, -10, 2, 23, -24, 0, 58, -3, 14, 17, 24, -28, -23,
    37, -21, -11, 7, 28, -15, 41, -12, 34, -17, -36, -3, 28, 48, 14, 0, 4, -9, 39, -104, -13, -43, 34, -5, -6,
    -33, -36, 0, -21, 20, 43, -80, 16, -8, 77, -2, 19, 9, 56, -11, -12, 91, -12, 45, 25, 3, 24, -19, -50, -63,
    127, -24, 35, -7, -52, 14, 2, 0, 75, -6, 71, 9, -33, -79, 49, -9, -20, -6, -28, -8, 40, -23, 1, 25, -14,
    -83, 9, 23, -6, 55, 0, 66, 9, 14, 27, 53, 3, 52, 0, -35, -16, 71, 31, -14, 8, -69, 2, 17, -7, 30, -9, 97,
    -4, 47, -10, 121, -50, 55, 22, 7, -1, -65, 28, -29, 21, 7, 49, -53, -28, -65, 19, -62, -84, 44, -4, -18,
    -12, 31, 41, -65, 127, -28, 48, 81, -19, -117, -19, -21, -9, 27, 18, 25, -16, 46, -12, 0, 112, -100, 31,
    -36, 14, -23, 21, 50, 11, -44, -34, -28, 3, -26, -52, 16, 2, 60, 91, -16, 4, -28, 0, -31, -34, -15, -14,
    -48, 30, -17, 38, 16, -20, 8, -63, -48, -127, 19, -20, 18, -62, -70, -5, -83, 30, 12, -114, -8, 25, -37,
    -3, 35, 13, 10, -103, 13, -12, -57, 31, 42, -43, -64, -14, 66, -48, 13, -8, -56, 14, 5, -27, -12, -53, 61,
    -58, 32, 1, 6, -54, 14, 19, -25, 1, 56, -30, -57, -18, 0, 10, 6, 38, 26, 5, 11, 2, -32, 21, 25, 25, 7, 19,
    19, 29, 60, -6, -54, -66, 58, -8, -29, 0, 54, -35, -44, 51, -6, -34, 0, 18, -43, 127, 109, 36, -1, 40, 2,
    21, -57, -37, 25, -30, 30, 63, -112, -9, -24, 27, -23, 94, 64, -69, 12, -53, -32, -19, -45, -4, 26, 3, 43,
    33, -22, 3, 34, 27, 30, 38, -13, 46, -32, -41, -3, 52, 3, -29, 11, 35, 108, -26, -29, 6, 12, -37, 39, -57,
    0, -13, -6, -33, -27, -9, -38, -32, 19, -62, -67, 90, 41, -2, 37, -127, -2, 25, 20, 62, 18, 8, -26, 0, 9,
    65, 39, 2, 8, 53, 10, 35, -70, -39, -63, 76, 28, 10, 9, 52, 27, 97, -12, -36, -90, 15, -9, -39, 30, -35,
    1, -63, -72, 53, 40, -2, 0, -53, 72, -75, 1, -74, 23, -6, 15, 13, -45, -49, 65, 58, -17, -27, 54, -52, 18,
    -35, 127, 66, 49, 23, -22, -17, 67, -28, 43, -46, 20, 88, 0, -11, 112, 39, 45, -24, -19, 41, -29, 56, -33,
    -70, 19, 38, -23, 20, 8, -15, -4, -29, -29, -100, 28, 0, 38, -91, 27, 34, -66, -5, 28, -55, -31, -84, -26,
    51, -52, -49, 4, 45, 6, -69, -55, 27, 44, -45, 50, -4, 48, -5, 50, -30, 10, -50, -57, -45, 21, -10, -58,
    -19, 17, 5, -79, -10, 40, -19, -22, 12, -46, -29, 1, -21, -16, -27, 127, 48, 12, 42, -8, -54, -27, 37, 27,
    13, 32, 10, -75, 50, 0, 12, -13, -71, -4, 55, 40, 36, -43, -26, 92, 33, 32, -35, 52, -40, -7, -2, -105,
    -35, 40, -20, 31, 0, -29, -28, -34, 21, 13, -56, 50, 23, -15, 7, 8, 38, 127, 68, -28, -20, -62, 12, -33,
    19, -13, 65, 7, -18, -59, -8, -42, 6, -16, 44, -22, 25, -30, -10, 39, -52, -5, 37, -30, 15, -13, 4, -40,
    29, -38, -3, 73, -13, 46, -2, 102, -46, 14, -16, 19, 77, -21, 19, 12, 25, 19, -59, -18, 34, 0, 30, 0, -8,
    60, -53, -12, -41, 21, -32, -27, 41, 56, -23, 24, 59, -39, 0, 36, -83, -8, 10, 81, 0, 36, 20, 30, 34, -45,
    -46, 33, -38, -29, 34, 33, 13, -10, 37, 77, 7, -41, 87, 19, 3, -48, 77, -127, -52, -121, 37, 7, 28, -6,
    -14, 35, -28, 103, 45, -46, -54, 6, 27, 41, 8, 25, 72, 46, 25, 8, -3, 63, 54, -50, -84, -61, 5, -66, -47,
    28, 21, 40, -41, -75, -29, 41, 1, 34, -22, 0, 30, -10, 22, -17, -9, -78, 23, 21, -16, 74, -66, -25, -49,
    45, -6, -7, -127, -82, 36, -34, 24, -53, 0, 26, 28, 47, -13, 46, -35, 20, -24, 17, -26, -9, -32, -4, -44,
    64, -11, -29, -36, -6, 25, 55, 47, 59, 52, -6, -15, -28, -23, 25, 49, -31, 20, -67, 66, -18, 2, -6, 50,
    56, -9, -56, 109, -65, 27, -6, 46, 2, 36, -21, 15, 22, 7, 37, 2, -33, 39, -18, -2, -80, 40, 79, -4, 0,
    -71, 0, 21, -17, -36, -24, 76, 102, -4, 55, -23, -40, 10, -79, 21, 10, -46, 31, -56, 28, 5, 54, 3, 0, 0,
    -69, 34, 12, 11, -3, -7, -4, 6, 13, 1, -76, 5, -18, -121, -10, -40, -35, 39, -8, -19, -127, -27, 65, -55,
    -99, 37, -74, -24, 4, -63, -33, -4, -41, -29, 52, -27, -15, -12, 33, 29, -3, -16, 4, -18, 36, 30, -9, -10,
    50, 3, 12, -32, 41, 62, 50, 64, 7, 11, -22, 58, -23, 41, -44, -24, 0, -55, 46, 45, -31, 17, 84, 38, 16, 9,
    39, -92, -58, -41, 29, -15, -27, -74, 42, -41, 76, -45, -4, 0, 62, -66, 19, -7, -77, 68, 66, 93, -45, -48,
    -123, -52, 30, 49, -8, 41, -21, -65, 93, 100, 89, 25, 12, 62, 9, -39, -69, 19, 42, 33, 33, -22, -91, -10,
    6, 75, 42, -90, -14, -71, -27, 127, -38, 18, 64, 73, -45, -45, -24, -35, 38, -42, 109, -12, 31, -47, -22,
    -27, 45, 76, -27, -4, 48, 50, 0, 56, 57, -1, 31, -8, -9, -10, -41, 20, -4, -16, -5, 16, 127, 31, -35, 2,
    -54, 57, 18, -49, 25, 0, 10, -67, 23, 49, -24, -25, -23, -31, 18, 89, -19, -11, 35, -41, -76, 0, 56, 44,
    47, -17, 38, -26, -57, -15, -4, -27, -3, -6, -59, 49, -15, -23, -14, 56, 43, -37, 49, -55, 43, 28, -75,
    -42, 46, 61, -38, -36, 14, -43, 14, -2, -4, 95, 31, 5, -18, -28, 50, 70, 42, 10, -15, 3, -59, 100, 0, -49,
    52, 52, 78, 18, -38, 33, 62, 20, -71, 70, 34, 50, -83, 8, -26, 93, -7, -63, -10, 46, -1, 0, 23, -6, 23,
    44, 47, -11, 18, 96, -27, 10, -19, 56, -26, 30, 80, -58, -7, -127, -20, 46, 2, -13, 43, 0, 12, -111, -10,
    -35, -1, 42, -1, -77, -45, -58, 35, 66, 39, -11, -4, -1, 23, 4, -12, -35, 15, -9, -11, -9, -41, -61, -30,
    21, 13, -52, 70, 70, 15, -58, -16, 31, 37, 1, 23, 17, 0, -13, 11, -29, -99, 45, -46, -69, 11, -51, -127,
    12, 9, 21, 55, 4, 36, -23, 11, -30, 33, 7, -16, 0, -21, 43, -66, 16, 65, 24, -3, -9, 60, -21, -14, -33,
    40, 43, -39, -64, -45, 54, 35, 21, 8, 30, 79, 31, -26, 60, -30, -2, 15, -26, -77, 1, -10, -41, -24, 87,
    -13, -2, -13, -76, -37, 10, 71, -26, 36, 34, 32, -2, 21, -17, 2, -38, 34, -6, 27, -61, -14, -70, -57, -30,
    15, 10, 63, -51, 0, 68, 28, -35, 20, -36, 30, -20, 68, 71, -4, 103, 41, 56, -11, 87, -10, -27, -17, 31,
    -46, 15, -69, 0, 57, -19, -111, -52, 24, 113, -39, -22, 54, -24, 45, -22, -9, 6, -6, -90, 127, 65, -8,
    -68, -65, -70, -16, -29, -57, 26, -11, 36, 58, -46, -37, 7, -2, -68, -7, -39, -20, -19, -28, 51, -66, 78,
    27, 24, 72, 29, -72, -1, 47, -68, -64, -9, 33, 15, -52, 4, -5, -49, 29, -37, -30, -85, 23, -5, 0, 36, 0,
    -56, -34, 3, 92, 87, 24, -50, 67, 0, 25, -127, 48, 34, 19, 0, -18, -35, 1, 46, 3, 0, -16, -80, -17, -31,
    -15, -47, -27, 7, -9, 35, 13, 27, 12, -73, 14, -76, 10, -30, -9, 7, 20, -20, 41, -9, 10, 4, 73, -12, 27,
    66, 42, -19, 23, 19, -83, 0, 15, -55, 45, 23, -52, -42, -26, 31, -15, -55, -24, -49, 25, -62, 10, 13, -86,
    6, -29, 17, 23, 3, -28, 59, 15, -17, -15, 37, 0, -23, -12, 31, 17, 7, 9, 21, 39, -53, -92, -57, -55, -23,
    57, -113, 10, 72, 37, 59, -63, 25, -30, 0, -96, 33, 95, -79, 10, 77, 17, 45, 60, 4, 17, -54, 46, 23, -11,
    23, -73, -77, 15, -55, 23, -3, 44, 6, 65, -125, 40, 6, 88, 38, 7, -69, -32, 37, -72, -23, -100, -49, -89,
    -69, 78, -57, 2, 81, 62, -72, -27, -54, 6, 1, 48, -104, 13, 85, 60, 58, -20, -95, 17, -61, 50, 15, 28,
    127, 0, -95, 121, -76, 37, 38, 29, -26, 72, 51, -5, 10, 48, 14, -19, 127, -5, 33, -89, 11, -21, -60, 0, 0,
    51, -25, -13, 2, 32, 17, -36, 23, -3, 19, 47, -25, -28, 57, 50, -52, -31, -2, -39, 93, 94, -1, 6, -77,
    -91, -76, -67, 37, -49, 87, -60, -39, -9, 49, -1, 17, 61, -4, -6, 42, 27, -82, -9, -29, 39, 45, 52, -36,
    7, 13, -90, 119, -63, -11, -72, 32, 50, -57, -37, 74, 38, -122, -17, 88, 0, 28, -11, 61, 49, 22, 45, -19,
    -103, 30, 28, -35, -80, 26, 76, 33, -21, 0, -75, 36, -4, -36, 86, 0, 19, -61, -62, -12, -35, 78, 17, -70,
    83, 83, -9, -8, 24, -14, -72, -32, 80, -76, 127, -3, 50, -41, -94, -120, 34, 40, -55, -8, -63, -48, -96,
    -34, -59, -35, -26, 49, 89, 26, 4, 68, -63, 25, -24, 103, -32, -65, 72, 15, 9, 89, 64, 90, 14, 2, 89, -84,
    57, -16, 33, 13, -44, -16, -21, 29, 0, -35, 70, -30, 86, 99, 38, -38, 28, 8, 29, 71, 23, -57, 59, 57, -7,
    14, -5, -18, 10, 29, -51, 0, 51, 11, -22, 3, -37, 80, -9, 40, -29, -19, 61, 10, -22, -14, -13, 24, 96, 17,
    -12, 41, 38, -33, -24, -88, 30, 121, -42, 32, -16, 2, -30, -33, -92, 9, 31, 42, -42, -24, -77, 38, 46,
    -30, -23, -5, 40, 32, 127, -81, 102, -36, 32, -6, 56, 55, -47, -56, 15, -87, 26, 34, 63, -50, 27, 13, 0,
    47, 9, -7, -29, -40, 3, 74, -15, 40, -13, -27, -38, 63, 40, 7, -12, -56, -55, -68, 2, -52, -28, 0, 40, 11,
    9, -2, 0, -64, 1, -16, -25, -2, 18, 28, -61, 12, 30, -18, 5, -11, -127, 50, 54, -4, -2, 1, -76, -41, 27,
    24, -6, -5, 5, 1, -62, 38, -30, 22, 12, 21, 6, -21, 87, 43, -104, -93, 51, -11, -26, 38, 15, 0, -77, 95,
    -88, -39, -10, 106, -28, -14, -51, 88, -76, -35, 61, -26, 0, 52, -21, 4, 3, 7, 17, -20, -77, 28, 3, 32,
    -10, -69, -67, 59, 94, 69, 43, -34, -44, 52, 3, 0, -1, -107, -25, 17, -33, 64, 2, 127, 49, -17, -84, -63,
    -24, 29, -29, 72, 106, 83, -75, -18, -22, 19, 18, 97, -43, -74, -62, 33, 3, 21, -22, 20, 45, 0, 6, 10,
    -18, 10, -106, 32, 108, -4, 9, 14, -79, -102, 122, -46, -92, 2, 46, -81, 104, -10, 63, -1, 11, -22, 55,
    123, 115, -47, -67, 41, 0, 10, -26, -21, -61, 60, 87, 32, 7, -65, 22, -36, 4, 83, 40, -46, -55, 28, 8,
    -48, -25, -49, 30, 0, 16, 7, 33, -41, -25, 26, -27, -69, -41, -12, 43, -40, -5, 19, 6, -28, -12, -15, 62,
    43, 26, 76, -23, -62, 50, -127, -9, 28, -26, 47, 23, -7, -25, -38, 68, -47, 65, -5, 9, 29, 17, 3, -2, 26,
    56, 31, 1, 30, -10, 23, 18, -24, 11, 0, -22, -15, -2, -89, -2, 23, 77, 48, 9, 105, 0, 23, -24, 34, 4, -52,
    20, 32, -53, -15, 24, -58, 13, 33, -21, -58, -57, -8, 62, 3, -11, -14, 90, 0, 57, -32, -21, 26, 62, -23,
    45, 55, 11, -1, -20, 35, 52, 48, -11, -56, 25, 14, 17, -19, 3, 62, 60, 22, 18, 38, 63, 7, -42, -29, 27,
    62, 5, -30, 76, 11, 70, -10, 127, 68, -11, 26, 21, -14, -20, -36, 1, -105, -23, 65, -6, -36, -33, 8, 47,
    -10, 24, 31, -41, 9, -83, 34, -12, -34, 0, -27, -53, 3, -9, 15, -47, -13, 117, -59, -86, -16, 13, 15, 10,
    64, 23, -37, -26, 59, 20, 97, -45, 0, 77, -11, 94, 30, 24, -8, 37, 15, -69, -23, 19, -4, -125, 16, 127,
    -15, -29, -38, -50, 63, -57, -26, -10, -66, -22, 9, -50, 16, -1, -7, -72, 36, 36, 33, 2, 5, 15, -33, 11,
    15, 52, 15, -5, -86, -13, -55, 23, -39, 3, -25, -24, -60, -27, -26, -38, -33, 5, -76, -1, -37, 90, 33, 18,
    2, 0, 65, -106, 38, -73, 51, -44, 32, 30, 3, 61, 77, 66, -30, -3, -18, 17, -8, -78, -16, -17, 34, -34, 0,
    -21, 16, -7, 10, -1, -7, -85, -18, 18, 46, 84, 14, 22, -20, 19, -39, 62, -2, 17, 52, 41, 3, -88, -1, 3, 6,
    -64, 2, -40, 1, 17, 33, 5, 44, 43, 54, -43, 44, -7, -83, -23, -90, -2, 62, 54, -17, 19, 60, -49, -11, 42,
    28, 78, -19, -13, -79, 42, 17, -30, 2, 20, -57, 43, 8, 0, 127, -14, 72, 10, 13, -72, 59, -99, 112, 47, 40,
    24, 67, 23, -90, 10, 127, 46, -84, 75, -56, -26, 0, 44, -28, -4, -45, 2, 13, -25, 2, -107, 28, -8, 27,
    -12, 19, 11, -31, -99, -11, 48, 56, 17, -104, -20, 68, 5, -67, 2, -54, 6, 5, -11, 78, 45, 39, 37, 47, 69,
    99, -5, 121, -17, -9, 43, 66, 34, 24, 27, -6, -64, -71, 16, 35, -10, -33, 57, -49, -24, -3, -67, 22, -78,
    -77, -61, 68, 0, 63, -102, -35, 98, -102, -47, -26, 61, 49, 31, -23, 25, -18, -27, 127, -73, -3, 36, -18,
    24, -21, 65, 0, 84, 19, 18, 34, 25, 90, 35, -57, 0, 40, -26, -23, -43, -30, 19, -26, 46, 43, -32, -27,
    -59, -29, -6, 5, 26, 18, 20, 48, -32, -14, -99, 24, 6, 82, -90, -8, 18, 92, 42, 88, 37, 15, 4, -47, -51,
    97, 34, -71, -5, -16, -30, 74, -15, -4, -18, -72, 44, 75, -24, -16, -78, 10, -6, 10, 0, 50, -25, 21, -43,
    13, 45, 46, 19, -7, -2, 22, -23, -41, -5, 38, 28, -8, 52, -14, 27, -3, -7, 0, -10, -46, 23, -18, -19, -39,
    19, -43, -17, 11, 35, 14, 127, 26, -17, -5, 33, 23, 32, -15, 25, 44, 0, -5, 13, 1, 26, -76, -45, -1, -63,
    -9, -28, 55, 79, -8, -50, -30, -15, 24, 30, 20, -2, 69, 37, -19, 70, -24, -45, 15, -11, 23, 59, -41, 4, 9,
    13, 5, 4, 19, -13, -21, -2, -8, 0, 50, 15, -39, 7, 6, -41, -35, 24, 32, 3, 14, -8, -65, 23, -2, -93, -35,
    15, -6, -1, -80, 10, 0, 36, 66, -16, -16, -27, -13, -92, -3, 41, -16, -18, 26, 84, 40, -45, -20, 56, -39,
    13, 91, -21, 13, 17, -4, 116, -27, -4, 17, 17, 22, -1, 23, -25, 127, 42, 4, 6, -6, 40, -78, 6, -80, 12,
    108, -36, -62, -54, -35, -17, -4, 1, -51, 9, 26, -111, -72, -48, 31, -27, 48, 4, -43, 18, 2, 0, 17, 70,
    -12, 47, -30, -39, -30, 25, 4, -26, -18, 5, 32, 44, 48, -23, 43, -28, -16, 43, 5, -55, 0, 47, -27, -24,
    61, 49, 24, 60, -27, 21, -7, 11, 49, 33, -41, 8, -45, -6, -15, -15, 16, -4, 72, 40, 21, -73, 10, 19, 4,
    -1, -19, -13, 49, -50, 77, 13, 21, -24, -8, 35, 13, 82, -5, -38, -20, 127, 24, 19, 48, -20, 22, -10, 30,
    -6, -38, -2, 57, 30, 112, -62, 52, -37, -48, 0, -10, 0, 85, -5, 22, -43, -4, -33, -25, -1, -35, 55, 53,
    46, -33, -24, 50, -24, 94, 127, 14, 21, -25, -105, 0, -34, -64, -23, 27, 44, 5, 6, 81, -90, -4, -58, -48,
    -40, 32, 34, 123, 4, -12, -57, 83, -7, -62, -28, -15, -12, -38, 20, -67, 72, 59, 26, 34, -11, -32, 34, 66,
    -52, -81, -19, 20, -117, 21, 21, 51, 35, -45, 49, 6, 17, 55, -66, 3, 16, -62, 85, -24, -31, -57, 47, -26,
    64, 2, -9, 7, 0, -12, 10, 18, -59, -20, -28, 21, 106, 20, 51, 83, -68, 71, -59, 78, -62, 38, -57, 40, 38,
    56, -80, 0, 111, -101, -65, 118, 59, 55, 37, -126, -3, -11, -6, 114, -104, -5, 90, 65, 37, 2, -48, -8, -5,
    -42, -87, -62, 96, -2, 49, -71, -45, -29, 75, 19, 16, 12, -37, -36, -13, -26, 18, -40, 59, -83, 5, -103,
    -51, 24, -1, -38, 97, -60, -110, -8, -11, -41, -47, -95, -25, 76, 116, -127, 33, -61, -55, 17, 0, -89, 95,
    -41, -111, 44, -75, 125, -127, -95, 86, 15, -59, -31, -13, 40, 83, 29, 43, 91, -3, -37, -52, 0, -51, -35,
    9, -63, 3, 29, -85, 29, 26, -13, 8, -61, -76, 97, -78, -100, 13, -45, 9, 23, 64, 64, 28, 53, -58, 18, 32,
    83, -10, 32, -76, -90, -53, -7, -8, 51, 5, 125, 2, -12, -2, -29, 50, 101, -91, 49, -48, 18, 30, 23, -84,
    71, 47, -51, -31, -1, -5, -50, 1, -29, 55, 30, -14, -46, 0, -3, -61, -25, 17, -19, 68, -23, -39, 11, -55,
    18, 30, 63, 8, 16, 56, 27, 7, -20, 110, 41, 47, 0, -42, 8, 13, -12, -100, -20, -20, 36, -36, 62, -25, 51,
    -18, -33, 72, -4, -40, -41, -67, -51, -9, -41, -31, -36, -30, -54, -71, -49, 20, -40, 40, 29, 71, -48,
    -89, -65, -40, 2, 24, -37, 8, 15, -33, -38, 40, -19, -12, 17, 10, -47, 75, 35, 47, -9, 127, 61, 25, 36,
    -56, -11, -38, -40, 6, 11, 0, -52, 1, 1, 72, 8, 93, -30, 5, -38, -26, 61, -1, -29, 43, -108, 4, -31, -45,
    -14, 5, 34, 8, 0, 19, 28, -2, 31, 25, -2, 30, 6, -57, 26, 11, 0, -40, -14, 37, 25, -21, 1, 28, 44, -54,
    17, 12, 41, -1, 13, 6, 5, 14, 2, 127, 13, 1, -41, 24, -8, -13, -38, 3, -4, -7, 5, 16, -60, 8, 10, 33, 0,
    -9, 29, -27, -59, 10, 13, -32, 22, 6, -17, 17, -44, 60, -37, -3, 34, 0, -22, -23, 69, 11, -10, -105, -20,
    16, -12, 42, -40, -19, 63, 9, 39, -58, 63, -24, 0, 8, -12, 109, 0, 60, -10, -33, 13, 18, 1, 96, 2, -27,
    -59, 27, 56, 23, 85, 16, -30, -34, -70, 12, 19, 109, -63, 53, 73, 88, -51, -21, 79, -35, -13, -7, -49, 48,
    -40, -34, 33, 56, -23, 1, 26, -23, -9, 1, 2, -35, 0, 39, -49, -46, 87, 72, 3, 2, -2, -29, -38, -30, -33,
    9, -26, 66, 61, 2, 43, 0, 127, -108, -49, -78, 37, 0, 39, -98, -72, 52, 18, -6, 5, -10, -30, 76, -71, 126,
    -19, 60, 86, 50, 0, -90, 17, 24, -22, -60, 42, 41, -6, -32, -54, 23, -7, -19, -29, 17, -42, -28, 48, -50,
    -12, 80, -49, 57, -1, 23, 79, 41, -59, -3, -29, 32, -6, 28, -45, 48, -23, 24, -79, 67, -111, -127, -58,
    23, 14, 38, -30, -26, -47, -25, -15, 6, 39, 43, 18, -25, 48, -32, -19, 20, -81, -102, 90, 60, 29, 0, 36,
    43, 13, 9, 16, 25, 20, -75, 123, 79, -76, 27, -77, 73, 45, 46, -54, 26, 9, 29, -6, 81, 0, 56, -6, 77,
    -103, -6, -11, 11, 20, -42, 23, 28, -49, -86, 15, 19, -27, -7, -2, 76, 6, 56, -30, 23, 32, 57, -23, 23,
    -66, -2, 66, -44, -41, -82, -78, 78, 69, 44, 127, -13, 43, -11, -33, -45, 95, -53, 72, 40, 80, 0, 34, -36,
    -12, -68, 28, -65, 29, -29, -69, -52, 80, -22, 27, -41, -1, 0, -91, 1, 35, 93, 13, 43, -70, 14, 11, 12,
    -40, -56, -19, -38, 127, 8, 6, -23, -6, 45, -81, 61, 0, -8, -99, -59, 22, -37, 8, -54, -48, -9, 32, 29,
    120, -28, -15, 82, 2, 65, -56, -17, 14, 22, 39, 50, 19, 8, 32, 22, -45, -60, 15, -10, -12, 63, -6, 13, -5,
    20, -43, 13, -19, 38, -68, 43, -55, -51, 9, 93, 20, -30, -23, -29, 62, 18, 28, -74, -9, 3, 12, 30, -39,
    38, 7, -51, 19, 0, 14, -69, -24, -30, 89, 24, -80, 21, -43, 35, -24, 0, -8, 22, 42, -47, 55, -17, -25, 34,
    -18, -31, 0, -44, -56, -3, 60, 107, -22, 37, 12, -8, -7, 26, 54, 29, 86, -5, -50, 3, -8, -3, 0, 21, -47,
    26, -24, 5, 11, -47, 46, -23, -94, -73, -122, -22, -16, -37, 39, -6, -19, -38, 10, -2, 61, -18, 127, -96,
    -7, 46, 6, 22, -62, 43, 17, 3, -35, 15, 8, 8, -49, 4, -15, -5, -47, 3, -42, 0, -27, -54, -27, -40, -23,
    -38, -110, -3, 30, -29, -34, 123, 60, -4, -75, 11, 16, 37, -87, 6, -15, -72, 0, -22, 67, -30, -5, -6, -40,
    -59, -3, -15, -45, 14, 30, 74, 52, 29, -46, -13, -21, 3, 50, -44, -20, 68, -86, -21, -9, -26, -127, 32,
    53, -18, -29, -21, -28, 42, -46, -7, 1, -9, -10, -37, -27, 47, 5, -44, 20, -27, -12, -20, 0, 64, -19, -49,
    37, -35, 14, 15, 2, 27, 53, -12, -75, -45, 4, 0, 41, -15, -117, -19, 2, 36, -16, 25, 94, 10, -23, 8, -12,
    -43, 91, -36, 8, -23, -73, -20, 75, -12, 0, 26, -81, -114, 41, -32, -66, -8, 3, -51, 11, 12, 85, 74, 15,
    66, 51, 82, -33, -25, 42, 55, -53, -8, 22, 21, 68, -22, -108, -37, 52, 29, -10, -12, -25, 40, -38, 26,
    -60, -7, 75, 82, 68, -46, -22, -18, 46, 91, -57, 4, -24, 7, 75, -24, -46, 8, -127, 14, -42, -12, -112, 25,
    -6, -32, -93, 0, 51, -19, 17, -39, -50, -69, 96, 3, 3, -101, 24, 30, -54, 5, 35, -37, -3, 32, 29, -13, 21,
    -45, 0, -9, 12, 23, -29, 81, -87, 51, -114, 61, 35, 35, -46, 16, -20, 2, 18, 46, 40, -20, 22, 10, 19, 59,
    -32, -56, -23, -32, -20, 7, 68, -92, -81, -96, 33, 20, -33, 22, -71, -24, -40, 75, 16, -4, 83, 69, 26,
    110, 33, 14, -26, 68, 52, -2, 7, -15, 48, 16, 67, -60, -81, -48, -87, 41, -65, 0, 15, 8, -3, -127, 23,
    -18, -81, 70, -28, -24, 25, 12, -14, -32, -69, -5, 37, -58, 32, -8, 93, -28, 0, -111, 18, 96, -1, 71, 28,
    125, 95, 1, -56, -48, 19, 37, 40, -86, -47, -43, 60, 59, 24, -13, 72, 62, -19, -58, -44, -25, 1, -28, 65,
    -40, 16, -40, 48, -10, -23, -82, -29, -56, 18, 8, 0, -8, 3, 52, 53, -21, 7, 44, 127, 65, -60, 89, -41,
    -11, 40, -92, 40, -44, 50, 76, 7, 82, 23, 0, 29, -13, -59, -11, -39, -51, -40, -47, -37, -4, -13, 17, 40,
    23, -30, 57, -4, 29, -52, 66, -69, 64, 0, -78, 40, -16, -17, -60, 52, 24, 32, -25, 13, -44, -48, -41, -65,
    34, 16, -63, -25, -79, 29, 14, 57, -21, -35, -93, 6, -66, -90, -19, 28, 14, -10, 50, 53, -6, -6, -27, -2,
    79, -109, -19, -13, 10, -47, -44, 26, -40, 53, 26, -65, 94, -36, 70, -28, -7, 30, -11, -2, 52, -63, 28,
    26, -40, 21, 0, 81, -16, -11, 11, 21, 127, -7, -55, 41, -10, -11, 42, -38, -3, -28, -5, 7, 1, 18, -49, 18,
    -41, 0, 0, 18, -10, -27, -28, 30, -72, 69, 30, -90, 5, 24, -41, -85, 6, -63, 114, -19, 8, -60, 17, 24, 72,
    4, 60, 88, -26, -35, 46, -8, 48, 38, 47, -14, 16, 64, -118, 24, -47, -41, 103, 14, 50, 52, 101, -98, -10,
    -57, 29, -51, 7, -79, 4, 74, -87, -13, -31, 127, -33, -4, 15, 0, 39, -1, 0, -27, 9, 44, -5, 22, 45, 1,
    -20, -3, 4, 28, -23, -13, -17, -16, -26, -121, 55, 14, -1, -55, 45, 0, 23, 18, 16, -48, -9, -48, -89, -68,
    11, 9, -46, -10, 4, -53, 15, -23, 89, 109, 21, -13, 57, 62, -49, 22, 24, -7, -32, -116, -3, 16, -41, -104,
    -115, 13, 20, 59, -17, -48, 30, -17, 52, 13, -57, -5, -19, 29, 34, -47, -50, -41, -19, 32, -9, -88, 36,
    -12, 3, -4, 34, 57, -25, 15, -36, -49, 0, 127, -111, -17, 41, -21, -22, 33, -31, 14, -42, 26, 45, 55, 41,
    65, 37, -79, -114, -2, 108, 36, -14, 0, -127, -60, -5, -65, -84, -44, -93, -64, -61, -29, 31, -33, 48,
    122, 47, -20, 24, 90, -33, 28, -39, 34, -40, -60, 17, 36, -63, -70, 85, -33, 13, 107, -99, -89, 57, -40,
    -57, -103, -114, -48, 48, -50, -24, -1, -10, -72, -71, 84, 25, -21, 8, 57, 56, 61, 45, 39, 33, 28, 20, 30,
    35, -26, -17, -29, 0, 55, -27, -54, -51, -78, 19, -22, -28, 23, -3, -7, -6, 25, -18, 5, 30, -3, -6, 68,
    -3, 26, -1, 0, 19, 80, -64, -38, 42, 23, 38, -3, -18, -26, 21, -20, -127, 26, -30, 1, 28, -4, -36, 16, -3,
    -9, 71, 49, -19, 17, 38, 56, 37, -12, 0, 2, -36, -28, -36, -21, 29, -6, 7, 33, 14, -20, -25, 1, -86, -11,
    -25, -9, 28, 34, 10, -24, -64, 16, -15, -34, -35, -41, 14, 31, 34, 9, 24, 16, 0, 27, -36, -31, 61, -39,
    26, -39, -15, 17, 60, -32, -71, -71, 6, 63, -5, 127, 22, 24, -19, -11, 44, 0, -12, 22, 13, 0, -67, -11,
    82, -21, -12, 2, -4, 42, -113, -50, 45, 29, -17, -36, -3, -17, 3, -5, -37, 7, 8, 8, 2, 24, -11, -22, 28,
    50, -31, 6, -96, -39, -33, -36, -9, -2, -5, -54, -41, -20, 32, -3, 43, 22, 21, 24, -38, -2, -14, 27, 14,
    25, 40, 14, 0, -12, -20, 3, 35, 29, 0, -55, -16, -31, -68, 51, -14, -62, -34, -12, 15, -21, -13, 19, -16,
    -26, 2, -1, -27, 65, -21, 46, -35, 0, -122, -34, -38, -1, 0, 46, -76, 12, -1, -11, 20, -19, 23, -88, -1,
    -18, 72, 56, -73, -12, -6, 23, 4, -12, -9, 60, -21, 17, 7, 3, -9, 32, 11, -20, 17, 43, 15, -38, 27, 42,
    46, -35, 32, -15, 35, -88, -44, -34, -21, -25, -14, 26, 70, 14, -36, -67, -4, -12, 15, -48, 46, -17, -35,
    -127, 0, 7, 0, 22, 44, 22, -9, -4, 36, -8, 3, -66, -13, 86, 18, 9, 32, 47, 18, -94, 11, 21, -43, 0, 44,
    -14, 6, 51, -28, 14, 52, 37, -74, 10, -29, 30, -5, 77, 101, -14, 9, 46, 8, 95, 85, -127, 40, 95, 81, -9,
    -57, -77, 30, -22, 16, 42, -16, -50, 22, 72, 48, 28, 7, -51, -36, 16, -35, -80, -22, 34, -4, -39, -12, 12,
    11, 46, 34, 17, 50, 53, -8, -13, 41, 9, 54, 0, -63, -1, 0, 80, -40, -40, 77, 44, -5, 26, -90, -17, -42,
    -52, -52, 58, -65, 25, 6, 86, -17, 21, 7, 10, -4, 0, 60, 39, 11, 90, -5, 120, -109, 76, 74, 20, 39, -7,
    -43, -53, -33, -127, 112, 60, -77, -1, 60, 66, 73, 116, 43, -28, -54, 14, -13, -63, 25, -46, -11, -84, 3,
    43, 21, 27, 122, -10, 96, 23, 35, -15, 47, 9, 38, -110, 8, -33, -121, -9, 0, -43, 43, -8, 37, 23, -22, 25,
    105, -17, -99, 18, 0, 58, -99, 37, 1, -2, -40, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_14_bias[88] = { /* 88 */
    -276, -1935, -2807, -709, 341, 3402, -3660, 1037, -2730, 1310, -252, -3758, 3862, -2173, 867, -3772, -243,
    -4574, 3041, -3583, -3751, -6305, -1412, -2777, -1990, -4450, 1071, -2871, -989, -3401, 15746, -5037,
    -3906, -2442, -1965, -952, -1963, -3429, 1203, -571, -1504, 453, -1545, -1051, -878, -3424, -978, -655,
    -2135, 3916, -8395, -2806, -4235, 797, -1200, -2603, -2389, -2894, -1177, -2806, 4686, -797, -2364, -3567,
    -9, -589, -4030, -2495, -4376, 3193, -4049, -5751, -4408, -3132, -2857, -913, 3923, -2201, -6294, -590,
    -4348, -527, -3046, -1622, -3057, -2403, 681, -3355,
};

static const int32_t conv_2d_14_multiplier[88] = { /* 88 */
    1316303822, 1694820122, 1579017274, 1333532566, 1363419027, 1112846366, 1377357252, 1191730953,
    1697291462, 1777362692, 1412756724, 1655027738, 2125752918, 1321391108, 1290292015, 1615178235,
    1237526238, 1291807567, 1745767998, 1187454088, 1853651896, 2110496296, 1300745517, 1821320941,
    1245733829, 2051939433, 1177362147, 1499817677, 1086865213, 1542766636, 1385870809, 1987820913,
    1625035226, 1676278407, 1624321813, 1672980939, 1702065451, 1567436532, 1084642911, 1144480567,
    1570664220, 1843895814, 1438502738, 1904568737, 1432788573, 1890976748, 1200395114, 1595957949,
    1332878746, 1516827561, 1934076310, 1562921576, 1966784249, 1125364047, 1505446354, 1914368420,
    1819760455, 1368791240, 1175371843, 1634571020, 1582071321, 1271342472, 2039597203, 1075690300,
    1362640021, 1603694881, 1111971687, 1767539020, 1400781672, 1245821696, 1306982795, 1242163999,
    1293469153, 1284636111, 1650425295, 1527467461, 1334850011, 1285527165, 1402112635, 1725675889,
    1298087875, 1967685394, 1096271823, 1914101294, 1841734819, 1820676450, 1945000471, 1115884325,
};

static const int8_t conv_2d_14_shift[88] = { /* 88 */
    -9, -9, -9, -9, -9, -9, -9, -8, -9, -8, -10, -9, -10, -9, -9, -9, -9, -9, -9, -9, -9, -10, -9, -10, -9,
    -10, -9, -10, -9, -9, -10, -9, -10, -9, -9, -9, -9, -9, -9, -9, -9, -9, -9, -9, -10, -9, -9, -9, -9, -9,
    -10, -9, -10, -9, -9, -10, -9, -9, -9, -9, -10, -9, -9, -9, -9, -9, -9, -10, -9, -7, -9, -9, -9, -9, -9,
    -9, -9, -9, -9, -10, -9, -10, -10, -9, -9, -9, -10, -9,
};

static const conv_layer conv_2d_14_layer = {
    4, 4, 88, /* input: height, width, channels */
    4, 4, /* convolution: height, width */
    4, 4, 88, /* output: height, width, channels */
    1, 1, 1, 1, 1, 1, 0, 0, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -14, -38, -128, 127, /* zero points, range of the output */
    conv_2d_14_weights, conv_2d_14_bias, conv_2d_14_multiplier, conv_2d_14_shift
};

static const pool_layer average_pool_2d_15_layer = {
    7, 7, 24, 4, 4, /* input, output */
    2, 2, 2, 2, 0, 0, /* window */
    -128, 127 /* range of the output */
};

static const int8_t conv_2d_16_weights[2143] = { /* 88x1x1x24 */
    83, -14, 23, -21, 73, -2, 0, 89, 10, -47, -127, 19, 33, 58, 79, 44, 28, -43, 37, 32, -6, -2, -13, -25, -4,
    72, 23, 26, -127, -1, -18, -36, -41, -14, 47, -20, -14, -15, -37, -47, -45, -16, -16, -52, 17, -36, -2,
    -12, 16, -15, 14, -4, 24, 12, 18, 15, -12, -3, -46, -10, 2, -30, 69, -127, 6, 15, 17, 73, -5, -77, -31,
    -12, -41, -13, 22, 64, 20, -82, 0, -72, 49, 127, 79, -14, 7, -32, 43, -1, -49, 8, 24, -49, -17, 51, -39,
    38, 109, 59, 1, -86, 84, -35, -104, 12, 85, -112, -123, 26, -4, -127, -43, 102, 47, 117, -42, -92, 40, 94,
    34, -78, 52, 8, -53, 13, 107, 13, -7, -24, -23, 91, -8, -2, 51, -19, 4, -127, 92, 20, 29, 26, -98, 4, 31,
    -42, 94, -71, -41, -1, 68, -11, -53, 4, 75, -24, 127, 2, -45, -82, -60, -34, 74, -4, -42, -18, -35, -61,
    20, 26, -53, -45, -11, 13, 127, 64, 3, -95, -52, 4, -32, 91, 13, 31, 97, 46, 31, 77, 37, 76, -91, -26,
    -54, -46, 20, 14, -9, 15, 108, 26, -9, 127, 28, 12, 20, -54, 34, -92, -51, 21, 37, 19, -23, -18, -19, -29,
    -13, 10, -58, 9, 36, -20, -8, 64, -86, -99, -26, 17, 51, -2, 22, -77, -127, -31, -54, -35, -80, -65, -60,
    -82, 64, -55, 46, -44, -91, 13, -90, -34, -48, -112, -35, -29, -19, 127, -20, 71, -41, 43, 60, 58, -95,
    124, -7, -9, 48, -74, 8, 36, 20, 50, -46, 61, -11, 20, -48, -5, -37, 127, 21, -4, 70, 3, -18, -94, -67,
    15, -17, 44, 20, -14, 92, -36, -43, 30, -80, -82, -123, 19, -68, 67, 29, -127, 85, -17, -11, -52, 67, -56,
    -36, -120, -25, -36, -52, -3, 29, 2, -62, 4, -22, -3, -69, -127, -109, 6, -108, -64, -31, 26, 127, -85,
    79, -25, -55, 89, -80, -74, 92, -26, -84, 44, -30, -41, -96, 19, -35, -10, 86, -67, 8, -42, -23, -127, 7,
    -16, -57, -9, -95, 24, -22, 18, -22, -22, 60, 66, -13, 12, 86, -85, 55, -15, 127, -15, 27, -14, -25, -24,
    41, -30, 28, 98, 22, 24, -9, -21, 35, -82, 47, -23, 6, 8, -83, 7, -117, -126, 127, 38, -56, -27, 44, -1,
    -53, -18, -9, -51, -37, -5, -31, 0, 75, -88, -38, -1, 3, -2, -57, -24, -7, -29, 127, 31, 47, -4, -50, 44,
    -60, 50, -1, 12, 38, 34, -28, 2, 5, 10, -86, 68, -40, -19, 15, -20, 82, -61, -28, 10, -66, -125, -1, 49,
    -63, 123, -127, 99, 8, 92, -120, -37, -12, -54, -37, 1, 95, 9, 57, -39, -51, -45, 2, 51, 47, 22, -54, -75,
    127, -25, 22, -46, -25, 36, -47, -46, -18, 19, -10, 30, 49, 36, 106, -42, -23, 24, 127, -45, 72, 22, -76,
    -25, -35, -48, -5, -18, -14, 32, -22, -16, -26, 75, -41, -9, -11, 38, 2, 41, 127, 48, 11, 1, 44, -67, -34,
    -70, 13, 58, -3, 26, -47, 82, 59, -25, -59, -7, 19, -45, -28, -8, -19, 12, 41, 65, 19, 19, 4, -24, 127,
    -10, 43, -57, 0, -60, -38, 4, 12, 40, -8, 34, -2, -17, 5, -48, 33, -8, -19, -21, -13, -37, -57, 14, 35,
    -44, 19, 85, 61, 17, -43, 127, -35, -37, -37, -28, 118, -26, -24, 52, 98, 84, 20, -54, 59, -26, -27, 56,
    -11, 19, -69, 30, 37, 99, 36, -28, -127, 23, 100, 72, -8, -55, 9, -19, 100, -42, 7, 21, -57, -65, 48, -54,
    15, 5, -117, 127, -2, -19, 30, -15, -5, 76, 5, 9, 15, -33, 31, 11, 127, -39, -72, -52, 92, -79, 5, -1,
    -96, -7, 38, 34, 46, 6, 74, -93, 20, -22, -1, 55, -28, 27, -13, 113, -57, -50, -4, -38, -54, 8, -44, -25,
    10, 57, -18, -34, -3, -9, 16, -11, -16, 13, 127, -1, -16, -54, -99, -7, 13, -28, 42, -5, -12, -62, -28,
    -12, -27, -46, -75, 20, -13, 127, 28, -77, 20, -13, 23, -41, 76, -23, 15, 8, 127, -67, -90, 5, 33, 8, 60,
    -7, -5, 50, -65, 59, 47, -72, -63, 38, -56, 61, -19, 25, -49, 29, 17, -51, 94, -22, 5, 6, 21, -26, 54,
    -23, -31, -33, 68, -68, -8, 16, -24, 94, 127, -33, -5, 81, 44, -41, -28, -16, 83, -17, -92, -52, -71, 3,
    -4, 106, 127, 12, -42, -15, 42, 36, 11, -5, 68, -62, -10, 36, -3, 14, -8, -38, -40, -17, -8, -9, 44, 52,
    73, -19, -23, 127, 37, -2, 60, -18, 26, -33, 16, -24, -40, 125, 4, -80, -127, 37, -3, -19, 51, 66, 66,
    -70, 89, -60, 24, -98, -80, -24, -105, 85, 29, -40, 43, 13, -28, -97, -94, -83, 31, 62, -5, 37, 21, 9, 91,
    -15, -127, -92, -16, -10, -44, 22, 3, 103, -6, 62, 31, -42, 55, -57, -57, -7, -21, -40, -25, -7, 29, 3,
    -55, -33, -69, -36, -55, -60, -30, -51, -4, -127, -23, -8, -35, 40, -29, -66, 74, 6, -71, -82, -127, -9,
    6, 12, -19, 100, -15, -19, -10, 60, -45, -16, 11, -46, 71, -77, -47, -18, -61, -22, -64, 31, -82, 20, -98,
    -30, 17, 127, -40, -46, -27, 39, 1, -32, -40, -24, 6, 8, -92, -104, 8, 67, 48, -98, -34, -9, 25, -17, 29,
    32, 23, -35, -32, 8, 28, -38, -63, 17, 20, 127, 51, -83, -16, 94, 64, -13, 11, -16, -69, 3, -46, -87, 0,
    19, 66, -103, -120, -45, 10, -13, -127, -30, -1, 44, -34, -57, -29, 23, -51, 101, 119, 3, -61, -9, 43, 3,
    -42, 47, 70, 24, -9, -26, 13, -29, 10, -59, -12, -28, 21, -52, -62, 13, 127, 39, 76, -57, 16, 8, 54, 12,
    26, -32, -18, -3, -5, -21, 1, 0, -33, 127, -31, -23, 42, -98, -25, 67, -5, -21, 9, 5, -22, 58, -56, -56,
    117, -59, -2, -127, -40, -26, 16, -62, -84, 28, -15, 18, -92, 32, -5, 104, 53, -121, 9, -43, 0, -54, 127,
    -51, 24, 78, -7, 32, -11, 69, 32, -33, 27, -55, 22, -3, 19, 41, 51, 39, 48, -26, 29, -6, 21, 25, 23, -65,
    90, 2, -93, -27, 2, -5, -87, 2, -64, 127, 42, -75, -44, 23, 42, 49, -80, 90, 50, 123, 104, -29, 103, -48,
    -49, 4, -77, 32, -10, 8, -106, 31, -29, -123, 113, 31, 28, -17, 127, -27, -26, 36, -35, -37, 8, 34, 57,
    15, -80, -53, -48, -62, 23, -14, -85, 85, 127, -43, -11, -41, -19, 74, -39, -71, 86, 8, 46, -15, -45, -74,
    10, 16, -115, -71, -40, 111, -64, -45, 83, -9, -1, -22, -77, 74, 127, -48, 38, -70, 60, 17, 52, -17, 12,
    -9, -52, 21, -36, 45, 127, -10, -32, 75, 26, 19, -13, 58, 46, 113, -25, 74, 29, -36, 14, -37, -68, 10, 44,
    13, 54, 43, 45, 15, 19, -65, -12, 29, -43, -61, 94, -12, 111, 127, -62, 104, 4, -109, -30, 53, -99, -7,
    17, -27, -32, 22, 38, 5, 50, 4, -23, -21, -15, 85, -13, -49, 5, 3, 23, 127, 17, -31, 31, -54, -24, 22, -9,
    -41, 6, 7, -81, 2, -5, -68, -15, 26, 21, 1, -29, 10, 127, -7, -67, 0, 77, -74, 1, 21, -8, 63, 71, -41, 11,
    -14, -121, -27, 6, 123, 36, -68, -14, -42, 54, 2, 57, -79, -34, -1, 102, -127, 3, -16, 1, 38, -7, -44, 29,
    20, 9, 49, 97, 74, 55, 54, -71, -58, -127, -85, -71, 5, -14, 75, -49, 4, 6, -49, -27, 28, -97, -5, -48,
    34, -63, -9, -78, -127, -8, -14, 0, -15, -92, 10, 2, 63, 7, 34, 45, -30, -62, 47, 27, 21, 33, 5, 40, -46,
    -47, -1, -1, -19, 12, 18, -19, -71, 29, -61, -29, -13, 20, 1, 5, 29, 127, -17, 32, -72, -16, -15, -10,
    -18, 66, 3, 40, 56, -127, -2, 35, -5, 62, 17, 0, 37, -8, 13, -13, 10, 49, -5, -48, 28, 50, 14, 88, -87,
    -8, -99, -115, -122, 75, -79, 19, 81, 127, -30, 16, -81, 19, -27, 17, 23, 87, 36, 57, 7, 13, -45, -62, 39,
    2, 12, -9, 127, 25, -10, -14, 35, -11, 40, -53, 2, 28, -125, -115, 27, -5, 36, -6, -54, 71, -12, -23, -29,
    -55, -1, 87, -47, -26, -87, 127, 54, -62, -58, -82, -66, 49, -37, 1, 5, -57, -76, 7, -59, -16, -16, 24,
    -61, -13, 45, 28, 91, -41, 29, -127, -27, 83, -52, 59, 4, 26, 57, 73, -58, -12, -83, -72, -2, 5, 58, 38,
    -93, 10, -34, -124, 22, 67, -55, 2, 55, -37, 109, 9, -80, 6, -24, -15, -8, 87, -127, -61, 43, -19, 55, 60,
    18, -35, -76, 5, -25, 81, -103, 127, 13, -1, -35, -79, -29, -24, -28, 10, 42, 97, -25, 0, 17, -12, 53,
    -47, -15, 74, 2, -28, -55, -57, -55, -51, 69, -4, 15, -33, 3, 35, 127, 65, -95, -59, -105, 52, 70, -12,
    50, -23, -24, 36, -7, -34, -18, -2, -47, 63, 83, -127, 15, -72, -7, 34, 49, -19, -21, 12, 12, 11, -6, 105,
    42, -24, -3, 0, -65, -26, -60, 23, -13, -5, -26, 68, 30, 90, -43, 88, -12, 78, -11, 24, -13, -127, 17,
    -45, 21, -32, 2, -98, 79, -20, -12, 12, -8, -17, -72, 30, -67, 9, 36, 39, -80, -127, 8, 1, -5, -31, -22,
    -52, 10, -26, 9, -34, 9, 78, -58, -53, -20, 127, 19, -44, 19, -118, -35, -33, 3, 12, 17, -10, 37, 17, -39,
    -63, 13, 63, 28, 65, -8, 20, -32, -33, 127, 12, -11, 57, 64, 7, 5, -8, -18, -9, -15, 13, -9, 4, 2, -31,
    -35, -2, 127, -112, -28, -27, 50, -43, 17, -56, -11, 28, -59, 28, 38, 97, -63, -113, -36, -38, 28, -31,
    -40, -22, 127, -59, -60, -34, -71, -50, -36, -7, -28, 26, -46, 52, -31, 5, 19, -44, -42, -39, 14, -8, 78,
    -24, -25, -23, 19, 31, 16, 105, -50, -55, -36, 30, 127, -16, 10, 15, 49, 44, 66, 40, -31, -14, 70, -39,
    34, 23, 10, -20, -29, -23, -76, 85, 32, 127, 23, 39, -29, -126, -6, 39, -26, 119, -22, -5, 1, -19, -50,
    50, -32, -43, 65, -68, 20, 127, 43, 45, -14, 39, 28, -21, 36, 10, -53, 1, 7, -99, -1, 41, -56, -35, 20,
    27, -10, -5, 19, 64, 6, 19, 34, -28, -91, -3, 127, 63, -29, -12, -29, -44, -41, -20, -7, 7, 40, 25, -76,
    -46, -8, 44, 15, 12, 14, -104, -24, -64, 116, 70, -54, -64, 21, 122, 30, -51, -11, -71, -27, -55, 66, -20,
    -127, -45, -11, 91, 42, 22, -23, -54, -50, 22, 18, 49, 21, 127, -74, 33, -22, 47, 9, -68, 9, 19, 115, -2,
    37, 55, 7, -58, 21, 32, -31, 31, -26, -24, -45, 51, 3, 127, -42, -6, -6, -29, 55, 74, -58, -38, -5, 42, 5,
    -30, 47, -11, 12, -37, 19, 7, 75, -45, 12, 0, -15, 48, -6, -39, 47, -3, -14, 0, 2, -45, 127, -13, -33, 15,
    24, 60, 6, -80, 54, 60, 63, -6, -41, 69, -41, -5, 92, -58, -100, -7, 127, -68, 39, -56, -32, 17, -15, -31,
    -36, 34, 9, -17, -102, -42, -13, 125, 46, 9, 26, -27, -43, 21, 10, -37, 30, 37, -1, 45, 113, -25, -9, 127,
    -56, -13, -12, -37, 27, -4, 17, -86, -30, -9, -109, 22, -127, 94, 14, -34, 127, -45, -49, -73, 48, 66,
    -22, -32, 14, 0, 14, -37, -36, -56, 38, -57, -20, 28, 51, 32, -25, 127, -11, -85, 16, -92, -23, -18, -33,
    1, 8, 30, 38, 29, 13, -37, 36, 89, -50, -47, 127, -2, -17, -66, 64, -3, -101, -4, 3, -15, -20, -2, 16,
    111, -4, -61, -41, 60, 66, 19, 15, -51, -18, 68, 69, 30, 5, 61, -35, -42, -5, 52, -50, -93, -95, 54, 127,
    -46, -78, 62, 3, 21, 73, 0, -1, -46, -29, -108, 20, -4, 93, -39, 60, -86, -1, 9, -30, -40, -47, -39, -42,
    -21, -47, -127, -5, -10, -43, 29, 91, 22, -23, -43, -34, 5, -39, -12, 15, -19, 122, 29, 53, 27, 34, -66,
    0, -40, 5, -80, 127, -70, 55, 7, 66, 23, -16, -7, -38, -127, -83, 3, 21, 0, -49, 47, -23, -18, -93, 19,
    -75, -49, -28, 85, -7, 38, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_16_bias[88] = { /* 88 */
    -5735, 3983, -2597, -2076, 1669, -2172, -1102, -4387, -3231, 13054, 3170, -2616, 6759, -159, 7472, -9334,
    5426, -1238, 5545, -3986, -4231, -3734, -2232, -999, -5393, -84, -2310, 711, 3125, -2611, -1828, -4180,
    -4028, 895, -430, 6415, 1373, 1111, -1627, 4323, 214, 41, 1066, -5250, -2693, -7924, 1950, 1620, -4921,
    -1703, -4674, -3092, -2489, 2349, 2934, 248, -2638, -1328, 2007, 2294, -6, 411, -932, -1010, 1839, -4594,
    3311, 3374, -4318, 6125, 1120, -7592, -6300, -195, -2014, 2973, 741, -3753, -4217, 1655, -6168, 3153,
    2192, -2685, -3242, 4145, 278, 2967,
};

static const int32_t conv_2d_16_multiplier[88] = { /* 88 */
    1684722564, 1961809947, 2090803807, 1934028412, 1336958788, 1699998107, 1116874670, 1399946680,
    1283171320, 1239107592, 1395376270, 1355447963, 1138436331, 1406009387, 1612278073, 1314248463,
    1104460612, 1548767588, 1193396997, 1281200017, 2059485213, 1540557505, 1196598868, 1683880730,
    1243311566, 1301080174, 1881193907, 1893083063, 1238811442, 2072739518, 1092701996, 1270125418,
    1576991616, 1483917644, 1894393080, 1379599062, 1262103243, 1977367929, 1081582368, 1799684510,
    1192423036, 1534739137, 1634704804, 1238191576, 1162648478, 1134938816, 2076860507, 1781149584,
    1227313688, 1268824926, 1386395504, 1198526008, 1109350336, 1636478385, 2141248041, 1343360219,
    1081831541, 1426931121, 2138762660, 2013463171, 1781334894, 1599230439, 1652925396, 1647680566,
    1653250410, 1623843658, 1886174482, 1410147117, 1333031335, 1367321533, 1680321156, 1143981568,
    1615660996, 1181029267, 1214547772, 1293274483, 2010568202, 1225489738, 1980064021, 1271607611,
    2102004689, 1409575166, 1826122689, 1393949496, 1161419859, 1597623983, 1324508649, 1452863161,
};

static const int8_t conv_2d_16_shift[88] = { /* 88 */
    -9, -9, -8, -9, -9, -8, -8, -8, -8, -9, -8, -8, -8, -9, -9, -9, -8, -8, -8, -8, -9, -8, -8, -8, -9, -8,
    -9, -8, -8, -9, -7, -8, -8, -9, -9, -9, -9, -10, -8, -9, -8, -7, -9, -8, -8, -9, -9, -9, -8, -8, -8, -8,
    -8, -8, -9, -8, -7, -8, -9, -9, -9, -9, -9, -8, -8, -9, -9, -8, -8, -7, -9, -8, -9, -8, -8, -9, -9, -8,
    -9, -8, -9, -8, -8, -9, -9, -9, -8, -8,
};

static const conv_layer conv_2d_16_layer = {
    4, 4, 24, /* input: height, width, channels */
    4, 4, /* convolution: height, width */
    4, 4, 88, /* output: height, width, channels */
    1, 1, 1, 1, 1, 1, 0, 0, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -64, -128, 127, /* zero points, range of the output */
    conv_2d_16_weights, conv_2d_16_bias, conv_2d_16_multiplier, conv_2d_16_shift
};

static const add_layer add_17_layer = {
    -64, 1073741824, 0, /* left: zero point, multiplier, shift */
    -38, 1806044322, -1, /* right */
    1, 1433121802, -18, -128, /* sign of the right, output */
    -128, 127, /* range of the output */
    {1, 1, 1, 4, 4, 88}, {0, 0, 0, 352, 88, 1}, {0, 0, 0, 352, 88, 1} /* shape, elements to the next of each dimension */
};

static const int8_t depthwise_conv_2d_18_weights[792] = { /* 1x3x3x88 */
    48, 117, 119, 26, 44, 90, 100, -100, 63, -30, -33, 75, 104, 57, -92, -106, -127, 42, 21, -27, -8, 127, 47,
    -42, -127, 31, -31, -117, -9, -59, 82, -48, -18, 50, 126, 127, -5, 71, -127, 127, -9, 10, -100, -21, -127,
    110, -55, -3, 104, 24, 2, -116, 24, 12, -28, -11, 127, -95, 100, -64, -27, 56, -123, -127, 94, 112, -127,
    -2, -127, 86, 127, -88, -32, 56, 123, -127, -26, -127, -100, 77, 107, 94, 127, -22, 56, 23, 8, -127, -74,
    108, 126, -46, 29, 52, 127, -108, 54, 11, -87, -10, 127, 21, -55, -101, -117, 10, 23, 24, -13, 87, 126,
    -19, -64, -20, -37, -125, -47, -127, 106, -58, -50, 10, 127, 96, -8, 39, -115, 82, -36, 46, -24, -6, -84,
    103, -7, -11, 51, 10, -10, -52, -14, -18, -22, 0, 61, -79, 29, -89, 58, 15, -58, -113, 36, 86, -97, 18,
    -82, -17, 84, -83, -127, 47, 127, -39, 17, -66, -127, 92, 75, 46, 100, -36, 71, 66, -10, -107, -90, 127,
    127, -127, 50, 107, -6, -94, 102, 81, 2, 97, 52, 127, 71, -50, -7, 15, 28, -23, 56, 107, 127, 15, -45, 80,
    -63, -60, -54, -105, 95, 17, -33, 31, 3, -67, -69, 7, -50, -17, -79, 105, -72, 55, -58, 127, 21, 36, 127,
    4, -12, -62, -11, 10, -72, 13, 71, -104, 53, -114, -5, 90, -51, -75, 127, 127, -55, 22, -72, 1, 62, -102,
    -82, 38, 61, 24, -29, -58, -51, 43, 74, 80, 50, 7, 102, 71, 100, -71, 35, -28, 96, -13, 47, -112, 18, 127,
    75, -115, -127, 121, 28, -86, -6, -13, 12, 47, -63, -13, 21, 41, 110, 127, 48, 127, 127, 5, 127, -20,
    -118, -127, -36, -61, -1, 47, 106, 114, 42, 39, -123, -122, -66, -75, 104, 13, -127, -27, 76, 25, 19, 72,
    97, -10, -127, 11, 43, -6, -37, -65, 127, 92, 51, 43, -32, -46, -28, 127, -77, 14, -62, -127, -91, -64,
    16, -106, -19, 8, 14, -90, -50, 127, 51, -122, 49, 46, 0, -18, 47, 14, 66, -29, 43, -127, 40, 119, 65,
    -127, -74, 120, 2, -63, 1, -26, 30, 10, -65, 22, -21, 43, 46, 76, 63, 57, 96, -32, 84, -18, -104, -121,
    -127, -35, 35, 26, 127, 114, 49, 38, -127, -94, -51, -127, 12, -127, -80, -18, 25, 20, -8, 57, 127, -34,
    -113, -39, -2, -21, -75, -127, 92, 57, 72, 58, -37, -11, -23, 46, -44, -87, -26, -63, -55, -18, 45, -29,
    127, 80, 29, -127, -49, 25, 29, -31, 127, 75, -54, -43, 38, 20, 92, -15, 28, -88, 34, 7, 127, -13, -71,
    101, 19, -87, -22, -32, -6, 13, -58, -14, 41, 52, 26, 79, 26, 87, 66, -14, 64, -28, -127, -78, -94, 25,
    23, 27, 64, -127, -10, -24, -51, -42, -66, -70, 64, -68, -66, -55, 45, 15, 8, 26, 124, 21, -114, -59, 10,
    -57, -127, -83, 92, 127, -3, 70, 9, -24, 31, 94, 44, -53, -15, -80, -108, -5, -41, 61, -77, 77, 15, -58,
    -13, 81, 22, 90, 121, 39, 127, 4, 67, -34, -50, 28, -127, 12, -74, 48, 5, 71, -89, 25, -7, -62, 127, 127,
    47, 127, 127, 127, -91, -36, 6, -47, -71, 77, 1, -10, 47, 9, 82, 37, 19, -127, -53, -31, 113, 54, -17,
    -47, -121, -127, 127, -118, -32, -46, -78, -71, -52, -127, 127, 127, -15, 127, 115, 127, -59, -122, -72,
    -35, -74, 85, 97, -38, 91, 12, 43, 111, -20, 54, 92, -21, 0, -127, -59, 2, -79, 27, 74, -76, -109, -39,
    64, -127, -46, 127, -78, 62, 119, 5, -53, 21, -96, 15, -8, 7, -25, -3, -119, 127, -26, -105, 100, 68, 38,
    118, 96, 103, -68, -36, -56, -40, -76, 115, -85, -72, -36, 45, 96, -13, -49, -46, -61, -85, 34, 87, -17,
    -16, -83, -39, 75, -90, -30, -39, -101, -37, -71, -71, 104, 127, -3, 74, 100, 87, -26, -127, -61, 0, -35,
    110, 127, -37, 5, 10, 1, 82, -21, 63, 122, 71, 13, -49, -65, -41, 87, 77, 93, -53, -127, -32, -45, -3, 7,
    105, -38, 57, 127, 16, -98, 93, -61, 23, -68, -3, -14, -51, -32, -50, -45, -120, -84, 46, -27, 33, 37, 91,
    -127, 1, -77, -10, -53, 117, -76, -127, 44, 63, 46, -22, -92, 34, -12, -23, 116, -125, -40, 24, 9, -22,
    115, -109, -4, -47, -57, -127, -48, -19, 83, 127, 22, 72, 94, 17, -12, -24, -47, -22, -115, 50, 95, -3,
    -5, -11, 4, 50, 17, 127, -66, -125, -24, -1, -90, 8, -104, 20, 48, -94, -71, -18, 75, 59, -3, 84, 12, 38,
};

static const int32_t depthwise_conv_2d_18_bias[88] = { /* 88 */
    -1056, -643, -1235, 340, -289, 1102, -284, -1163, -845, 2149, 3006, -962, -1720, 1135, -67, 196, 272,
    -740, -770, -509, 179, -464, -1097, -393, 519, -973, -330, 1277, -642, 474, -1349, 355, 1324, 226, -633,
    -353, -984, -537, 978, -493, 1525, 3421, 147, 2001, 460, 59, 2181, 869, -474, 632, -355, -769, -901,
    -1081, 834, -248, -422, 2284, 687, 860, -1608, -2294, -376, 433, -902, -661, 685, -1692, 582, -1948, -388,
    1087, 952, 201, -375, 653, 124, -225, 10, 1438, 341, -991, -1454, 99, -841, -915, -31, 419,
};

static const int32_t depthwise_conv_2d_18_multiplier[88] = { /* 88 */
    2044247146, 1260003682, 1845458664, 1515946353, 1183130165, 1807740386, 1680824792, 1088635966,
    1143794083, 1326718272, 1208302226, 1981898195, 1594558425, 1103209378, 1551714337, 1399303507,
    1464936911, 2144605287, 1437058816, 1642913519, 1527166474, 1202076827, 1629566352, 1589543482,
    1314547711, 1148873888, 1142175030, 1972239762, 1313184130, 1316146658, 2007334362, 1159743004,
    1388861504, 2041755805, 2045965366, 1428196336, 1132857265, 1210064521, 1263733650, 1655492450,
    1842308138, 1408129297, 2054148442, 1386186482, 1459509282, 1349481235, 1445821675, 1339339233,
    1133128414, 2076065471, 1511861517, 1946232218, 1143324827, 1502503086, 1181263931, 1325316297,
    1408214947, 1110451442, 1188933448, 1135081206, 1090093375, 1132097663, 1250379555, 1203450859,
    2025695221, 1351964624, 1299922727, 1506476259, 1355176718, 2105328616, 1322086482, 1693660332,
    1844560022, 1672735772, 2032293208, 1619239079, 2136359962, 1253736708, 1693857304, 1777249178,
    2122465614, 1987550399, 1570064405, 1575224520, 1118834897, 1233247668, 1452025150, 1123932649,
};

static const int8_t depthwise_conv_2d_18_shift[88] = { /* 88 */
    -7, -6, -7, -6, -6, -7, -6, -7, -6, -7, -7, -7, -7, -6, -6, -6, -6, -7, -7, -6, -6, -6, -7, -6, -6, -6,
    -6, -7, -6, -6, -8, -6, -7, -6, -7, -6, -6, -6, -6, -6, -7, -8, -7, -7, -6, -6, -7, -6, -6, -7, -6, -7,
    -6, -7, -6, -6, -6, -7, -6, -6, -6, -7, -6, -6, -7, -6, -6, -7, -6, -9, -6, -7, -7, -6, -7, -6, -7, -6,
    -6, -7, -7, -7, -7, -6, -6, -6, -6, -6,
};

static const conv_layer depthwise_conv_2d_18_layer = {
    4, 4, 88, /* input: height, width, channels */
    4, 4, /* convolution: height, width */
    4, 4, 88, /* output: height, width, channels */
    3, 3, 1, 1, 1, 1, 1, 1, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -6, -128, 127, /* zero points, range of the output */
    depthwise_conv_2d_18_weights, depthwise_conv_2d_18_bias, depthwise_conv_2d_18_multiplier, depthwise_conv_2d_18_shift
};

static const int8_t conv_2d_19_weights[7775] = { /* 88x1x1x88 */
    -96, 38, 95, 7, 66, -4, 127, 70, 30, 57, 20, -7, -28, -33, 54, 30, 55, -91, 15, -11, -5, 14, 75, 67, 93,
    -64, 56, 0, 39, 18, 2, 52, -31, 30, 86, -84, 46, -16, -66, -60, 43, -22, -21, 7, -25, -125, 73, -32, 123,
    -25, 70, 61, -20, 12, 85, 31, 5, 121, -77, 15, -76, -10, -52, 26, -37, 43, -67, -37, 36, 38, -64, -22, -4,
    -102, 34, 26, 2, -46, -31, 42, -30, -12, 26, 1, 17, -10, 57, 44, -27, -127, 12, -21, 36, -17, -13, 16, -9,
    2, 21, 10, -2, -26, 29, 2, 1, -114, 10, 10, 1, 55, 52, -8, -49, -39, 17, -49, -68, 24, -10, 25, -44, 12,
    92, -31, 16, -21, -8, 7, -36, -6, 22, 49, 88, 32, 13, 32, -19, -26, 107, -36, -18, -3, -51, 3, -69, 24,
    15, 27, 10, -35, -57, -39, 10, 22, 59, 36, 11, -9, -51, 26, -1, -25, 70, -20, 0, -11, -52, 16, -13, 19,
    -32, 30, 10, 59, -10, 16, 12, -11, -59, -60, 10, 29, -55, -81, -13, -24, 62, -16, -29, 54, 48, -29, 60, 0,
    65, -41, 24, -55, -92, -37, -31, -13, 35, -11, -49, -50, -37, -82, -7, -58, 0, 78, 15, 14, 43, 45, 41,
    -87, -87, 8, 19, -3, -7, 59, -9, 19, 17, -4, -117, -17, -1, 34, 34, 0, -18, 47, -13, 48, 15, 28, 127, 41,
    27, -14, -41, -46, 61, 64, -52, -17, 12, 35, -33, 15, 23, -47, 35, 21, 57, 31, 7, 34, 1, 47, -60, 77, 50,
    -8, -19, -29, 33, -7, -62, 127, -30, 11, 13, -6, -18, 36, 22, 107, 79, 2, 82, 111, 57, -22, 67, 37, 54,
    58, 15, 89, 71, 40, -22, 49, 35, -37, -30, 10, -17, -77, 2, 21, 109, 37, 40, -46, 96, 48, -43, 29, 86, 5,
    53, 26, -1, 62, 64, 102, -57, -83, 107, -18, 0, 12, -29, 65, -88, -10, 61, -24, -105, 5, -25, -40, -8, 21,
    -15, 27, 40, -25, -101, 19, 65, -8, 49, -19, 40, 96, 1, 1, 12, -30, 3, 31, 3, 2, -16, 23, -3, 23, -35, 14,
    13, -89, -8, -36, -23, 5, 14, -11, -33, 16, 19, -21, 21, 19, -37, 63, -12, 26, 52, -34, 11, 6, 1, -2, -20,
    27, 12, 21, -2, -1, -12, 127, 15, -41, -31, 44, 8, -10, 33, -8, -29, 25, -10, 2, -5, 17, 15, -20, -34, 63,
    -64, 19, 37, -35, -7, 27, -4, -30, -53, -42, -2, 21, 29, 23, -36, 16, 30, -7, -19, 34, 4, 17, 8, -13, -80,
    17, 36, 12, -3, -91, 6, -40, 35, 10, 19, 10, 15, -54, 46, -38, -9, -8, 51, 21, -28, -25, 115, 67, 61, -41,
    -37, -52, -6, 113, -2, 42, -16, -28, 71, -39, -119, -16, 17, -33, 18, -84, 116, 64, 89, 62, -21, -3, -44,
    18, 21, -7, 27, -15, 87, -20, -15, -55, -10, -28, 14, 76, -64, 83, 11, 9, 127, -35, 5, 84, 49, 40, -22,
    89, 37, 11, 5, 0, 18, 28, 12, -14, -30, 75, -45, -25, -42, -52, 0, 0, -1, -1, 1, 0, 1, 0, 1, 0, 0, -1, 1,
    0, 0, -1, 0, 0, 0, 0, 0, 1, -1, 1, -1, 1, 0, 0, -1, 0, 0, -1, 0, -1, -1, 0, 0, 0, 0, 1, 0, -1, 1, 0, 0, 0,
    0, 0, 0, 0, -1, -1, 1, 1, 0, 0, 0, -1, 0, -1, 0, 0, -1, 0, 1, 0, 0, 1, -1, 0, 0, 0, -1, 0, 0, 0, 0, 1, 0,
    -1, 0, 0, 0, -1, 1, 0, 1, -1, -1, 104, -13, -19, 11, -30, -40, 16, 23, -127, 2, 31, 52, 5, 38, 24, -20,
    54, -31, -48, -76, -56, -15, 65, 2, 10, -47, 18, -34, 32, -42, 54, 39, -32, -127, 5, -11, 8, -2, 3, -2,
    12, 35, -6, 19, -24, 15, 41, 16, -22, -62, 2, -19, 17, 21, -28, 31, -48, -42, -15, -28, 27, -8, 33, -19,
    23, -61, 8, 4, 43, 112, -53, 13, 42, -7, 41, -14, 22, -22, 25, -52, -11, -38, -13, 9, -80, 8, -122, 39,
    -68, -2, 31, -37, 34, 22, -18, 9, 14, -108, 61, 10, 26, -76, -45, -28, 19, -22, -34, -17, -18, 92, -13, 2,
    -16, 20, -59, 12, 16, 8, 14, -9, 6, 36, -27, -26, 66, 28, -31, -42, -55, 13, 30, 33, 24, -14, -18, 10, 7,
    15, -34, -15, -54, -64, 19, 31, -15, -13, 69, -45, -20, -49, -19, -74, -3, -69, 35, 13, -28, -81, 19, 73,
    4, -23, -21, -53, -74, -6, -32, 7, -9, -9, 127, -75, -70, 81, 49, 4, 58, -12, -31, 16, 11, 5, 10, 19, -13,
    -37, 13, 39, -27, -3, 28, -32, -30, -10, -7, 7, -2, 4, -18, -64, -3, -1, -23, -27, -6, 17, -29, 37, 16,
    -35, -12, 5, 8, -14, 25, 19, -6, 18, 70, -23, 28, -37, 30, -5, 0, -31, -14, -3, 0, -20, -24, -8, -18, 6,
    11, -24, 8, -16, -10, -11, 37, -75, -55, -10, 24, 24, -6, 12, 25, 29, 45, 10, -19, -3, 28, 27, -31, -17,
    10, 17, 62, -7, -61, -40, -10, 4, 20, 26, 8, 12, -4, 1, 22, -11, 23, -12, -34, 43, 89, 61, 2, -22, -47,
    20, -2, 16, -6, 37, 24, 40, -3, -22, 59, 36, 4, -7, 27, -56, -39, 58, -15, -1, -20, 20, -17, -71, -24,
    -127, 2, -12, -26, 21, 16, -101, -25, -21, -80, 5, -71, 32, -42, -6, 39, -2, -25, 0, -76, 20, -29, 10, 8,
    -20, -12, -1, 12, -1, 12, -25, -4, 24, -45, -3, -105, 58, -1, -23, -22, -19, -32, -7, 34, -19, 67, 14,
    -13, 99, -25, -21, -26, 58, 30, -17, -101, -22, 4, 121, 6, 32, 31, 127, -1, 39, 19, 25, -31, -4, 51, 28,
    -38, 13, -4, -119, -9, 32, -23, 20, -41, -34, 13, -39, 82, 24, 4, -47, 78, 83, -8, -32, -46, -45, 55, -50,
    -37, 26, 102, 13, 22, 14, 83, -38, -48, -20, -45, -22, 48, -71, -91, -78, 44, 42, -40, -69, 36, 52, -17,
    -6, 7, -22, 30, -29, -17, 45, 27, -12, -36, 87, 30, -5, 33, -71, -74, 71, 54, 3, -43, -6, 5, -16, 32, -10,
    -3, 116, -10, -15, -40, 46, 4, 13, -4, 18, -36, -2, -68, -20, 21, -65, 60, 14, 88, -66, 37, 16, -68, -32,
    -5, 34, -56, 52, -37, -54, -5, -86, 120, 90, -22, -42, -61, 16, 29, 30, -103, 82, -26, 79, -39, -7, -55,
    -127, -14, -1, -70, -37, 38, -25, -5, 69, 0, 41, -7, -115, 99, 22, -32, 39, 20, 74, 16, 94, 70, 33, 15,
    -40, 77, -17, 105, 37, 18, 12, 4, -48, 7, 48, 4, 6, -43, -19, -5, 43, -15, -27, 57, -38, 5, 2, 21, 38,
    -23, 8, 18, -7, 18, 82, -5, 12, -26, 31, 23, -5, 60, 17, -35, 49, -32, 13, -3, -34, 37, 17, -27, 19, 18,
    -20, -11, 127, 17, 50, -21, -29, -9, -7, 67, -18, 2, 6, 122, -21, 59, -9, -9, -5, -4, -30, 17, -29, -26,
    -57, -64, -25, 34, 27, -23, 14, 2, 4, 15, -25, -50, -2, -45, -15, -9, 28, 8, 19, 33, 101, 24, -18, -25,
    15, 73, 51, 89, -53, 33, -27, -10, 84, 30, -78, 70, -103, 102, 89, -16, -15, -127, -44, -3, -15, -1, -8,
    22, -8, -112, 28, -51, -5, -2, 0, -11, -52, -18, 41, -54, -2, 96, -39, -40, -45, -55, -18, 4, -19, -19,
    -39, 46, 73, 51, 29, -36, -37, 27, 1, 62, 3, -60, 58, -95, -45, 77, 9, -1, -50, 5, -38, -29, 17, 24, -23,
    5, 10, 30, -4, 0, -40, -16, -64, -3, 30, -104, -13, -22, -83, -56, -79, 52, -8, 9, -122, 7, 14, 57, -37,
    1, -3, 47, -11, 66, 44, 108, -21, -13, 73, 26, -23, -30, 15, 2, -75, -4, -127, 52, 10, 25, 96, -53, 25,
    -7, -109, -17, -18, -10, 2, -42, -83, 30, 65, -79, 15, 22, 72, 42, -16, -13, 0, -56, -70, 5, -24, 65, -1,
    52, 74, -25, -62, 14, -36, -37, 45, 12, 38, 42, -33, -123, 93, 62, 44, -8, 95, -72, -34, -61, 6, 2, -29,
    60, -51, -25, -10, -20, 0, 17, -39, 18, -18, -5, 127, -23, 7, 34, 20, 2, 85, -17, 79, -19, 25, -15, 43,
    24, 45, -10, -7, -70, -3, -39, -10, 57, 17, -54, -29, -43, 46, 50, -78, 26, 51, -32, -45, 1, 7, 47, 78,
    10, -93, -54, -35, 3, 23, 19, -28, -13, 68, -21, 24, 10, -21, 3, -44, -1, 14, -1, -2, 73, -29, 7, 18, -45,
    15, -20, -62, 10, 33, 35, -1, 2, 20, 28, 61, -12, 11, -8, 10, 8, 8, 17, 18, 24, -16, 32, 14, 17, 57, 69,
    24, -31, -37, 67, 31, 4, 49, 43, -34, 20, 40, 43, 79, -24, 50, 36, 11, 25, 124, 14, 60, -61, 55, 95, -7,
    79, -61, 15, 42, -52, 66, -3, -8, -31, 34, 1, 54, 84, 3, -27, 79, -95, 54, 46, -17, 57, -64, 5, -67, 14,
    40, 127, -55, 9, 2, -59, -33, 45, -85, -35, -43, -1, 22, 55, -73, 47, 50, -70, -43, 10, 5, 46, -21, -59,
    -36, -44, 11, 22, 15, 21, 4, 86, 15, -49, 56, -90, 18, 0, -35, 52, -38, 66, -5, -35, -37, 33, 54, -25,
    -52, -3, 20, -44, -17, 13, -38, 50, -21, -28, -14, 19, 12, -39, 18, -6, 69, -41, 23, 26, -37, -20, 6, 10,
    -106, 53, -19, -37, 7, 20, -12, -6, -30, 13, -35, -24, -62, 26, -42, 25, 10, -37, 108, -9, 12, -127, 9,
    33, 6, 12, 17, 13, 57, -15, 36, 0, -22, 72, 2, 68, 14, -17, -86, 53, 16, -2, -31, 12, -108, 9, -10, -4,
    36, 37, 126, 48, -21, -60, 15, 8, 27, -53, 46, -10, -29, 41, 1, -4, 7, -32, 9, -8, -24, 47, -44, -127, 3,
    -74, -7, -16, -31, 9, -36, 0, 38, 39, -25, 35, -29, 29, 68, 87, 72, -5, 32, 36, 38, 13, 19, 24, -36, 40,
    -54, 97, -55, 35, 46, 77, 0, 52, -13, -33, 28, 123, 8, 79, 33, 76, -43, 7, -93, -2, 38, -58, 1, -1, -81,
    -4, -47, 28, 57, -61, 43, -6, 2, 5, 81, 23, -60, 5, -11, -26, -49, 20, -31, 14, 69, 30, 9, 37, -7, -14,
    25, -19, 23, -74, -32, -2, 25, -14, 20, -6, 24, 47, -44, -35, -19, 74, 6, 32, -42, 47, 23, -9, -57, -38,
    -3, 8, 17, -30, 0, 24, -12, -14, 16, 23, -20, 53, 21, 6, -21, 5, -6, 16, -13, 11, -76, -51, 70, -43, 2,
    -30, 20, 36, 60, 39, 55, -57, 24, -30, -1, -28, 10, 12, 5, -55, 31, -33, 127, -10, 40, -46, 52, 45, 0, 44,
    -32, -17, 3, 1, -3, -1, 8, -2, 1, -4, 0, -1, 1, -3, -4, 0, -2, -5, -4, 1, -2, -6, 4, -3, -2, 2, 2, 6, 3,
    0, -3, 2, 10, 3, 3, -1, -1, 2, -1, 3, 0, 0, -2, 6, 4, -1, 2, 2, 7, -1, -5, -4, 0, -2, -1, 4, -3, -2, -5,
    2, 3, 3, -3, -6, 0, -1, -2, -3, 4, 0, -1, -2, 0, 2, -1, 2, 3, 1, -1, -1, -2, 4, 0, 0, -3, 4, -3, -3, 3,
    -3, 127, 21, -29, -44, 124, 19, -69, -28, 37, -47, 7, -15, -37, 11, -34, -23, 50, -72, -94, -33, -20, 60,
    -42, -5, 23, 32, 65, 46, 80, 0, 8, 105, -13, -67, -72, 34, -72, -76, -56, 28, -103, 61, 20, 15, -46, 1,
    17, 42, -44, -86, 8, 3, -14, 84, -72, 51, -69, 40, -6, 23, 43, -59, -55, 9, -87, -12, -8, -124, 8, 87,
    -33, -45, 25, -33, -37, 22, 61, 15, -15, 8, -116, -67, -16, 41, -5, -3, 15, 30, -7, 5, -35, -48, 36, 6,
    -20, 24, 49, 30, 18, 21, 14, -39, 18, -4, -29, 7, 28, 27, 3, -18, -8, 31, 18, 24, -18, -39, -41, -62, -21,
    52, -4, 32, 36, 39, 7, -17, 41, -10, -27, -29, 20, -48, 127, -1, 26, 27, 61, -52, -40, -18, -20, 31, 17,
    50, 14, 18, 12, -3, 14, -27, -8, 28, 11, -21, 45, 23, -27, -9, 2, -41, -24, -21, 41, -13, -17, -15, -47,
    -9, 5, 8, 18, -23, -6, -38, 45, 4, -7, -22, -53, 106, -19, 18, 8, 13, 16, -26, -15, -20, -25, 84, -58, 52,
    -48, 64, -80, 23, -60, -7, -74, 17, 117, -107, 79, -8, 78, 23, 16, 56, 25, -89, -60, -65, -2, -2, -13, 66,
    36, -86, 2, -37, 39, 33, -19, 29, -42, 34, -33, -20, -62, 54, 127, 13, -97, 13, -29, -3, -99, -14, 3, -6,
    -83, -11, 47, 6, -13, -48, -46, 16, 4, -74, -42, -19, 21, 19, 75, -25, 59, -24, 27, 53, -52, 21, 38, -67,
    9, -39, 27, 19, 39, 6, -15, -14, -33, -8, -95, 18, -34, -31, 22, -40, -120, -77, 5, 10, 14, -23, -2, 15,
    36, -48, 10, 28, -9, -12, 64, -98, 62, 46, 116, -32, -6, -22, -2, -5, 19, 7, 3, -25, 26, -7, -127, 1, -54,
    55, 27, 17, 52, -37, 84, 52, -42, -86, -60, 9, 10, -30, -24, 78, -42, -38, -35, -83, -62, 19, 43, -17, 62,
    66, -25, 62, -23, -82, 0, 31, -33, -52, -79, -66, 81, 3, -82, -17, -28, -9, 3, -65, 89, -32, -9, -9, -46,
    -15, -42, -70, -33, -26, 111, 29, -20, 67, 119, 21, 53, -10, -4, 9, -5, 24, -16, -1, -27, -76, -89, 7,
    -48, 29, 9, 70, 17, 15, -69, 43, 23, -67, 2, 32, 25, -26, 41, 42, 32, 49, -75, -55, -41, -7, 35, 94, 127,
    -49, -63, 49, -8, -4, 57, 73, -58, -55, -35, 37, 2, -64, 59, 35, -62, 32, 19, 27, -22, -31, 36, -43, -17,
    -4, 30, 17, -21, 18, -14, -22, 10, -24, -62, -27, 45, 37, -19, -44, 4, 35, 60, -40, -44, 56, 43, 24, 49,
    46, 13, -41, -54, 91, -41, -40, 19, 45, 60, 123, -27, -10, 127, -52, -83, -34, 9, -11, -6, -6, 32, 16,
    -21, -61, 51, 75, 47, 8, 31, -13, -35, 10, -49, 49, -79, 26, -61, 63, 79, -22, 26, -56, 10, 64, 12, 26,
    48, -5, -25, -15, -7, -42, -38, 71, 1, -13, -71, 10, -1, 89, -42, -17, -4, -4, 34, 21, 12, 46, 5, 90, -19,
    -19, -55, 24, -54, 39, 32, -7, -3, 37, -1, -47, -43, -54, -4, -10, 23, -14, -19, 24, 44, 8, -13, -15, 17,
    7, -67, 4, -21, 38, 33, -50, -13, -39, 20, -36, 9, 10, 13, -40, 14, 9, 54, 33, 23, -34, -12, 31, 24, -5,
    63, -11, 0, -84, 7, 5, -52, -13, 46, 6, -42, -65, 5, -5, -5, 4, 34, -42, -16, -17, -65, 58, 73, -32, -20,
    32, 14, 27, -44, -7, 30, -26, -68, 31, -16, 16, 127, 46, 11, -30, -90, -36, 29, -43, -40, -38, -52, 8, 17,
    19, 13, -19, -8, -40, -20, -18, 18, -73, -1, -26, -8, -38, -12, -64, 9, -19, -66, 16, 74, 29, -8, -2, -31,
    -20, -70, -24, 27, -65, 9, -3, 76, 15, -11, 43, 11, -19, -53, -11, -14, -25, 127, 18, 16, -36, -4, 20, 6,
    55, 94, 74, -94, -43, 21, -17, 76, 38, 0, -19, 33, 22, -47, -42, 62, 9, 17, 33, -40, -11, -55, 34, -58,
    -27, 1, -64, 13, 34, 77, 69, -63, -13, -79, 6, -35, -15, -42, -3, 21, -42, -7, -29, 7, -67, 34, 21, -9,
    24, 2, -52, -13, -55, 20, 2, -6, -79, 36, 84, -36, -2, -32, -13, 1, -30, -6, -58, 18, -35, -58, -11, -48,
    -25, 24, 7, 8, -126, -55, 2, -18, -33, 26, -22, -85, -29, 56, 8, -1, -18, 11, 54, -30, -55, 9, -29, 100,
    127, 38, -20, 21, 48, -63, -4, -46, -55, 17, -38, -98, -46, -94, 50, 49, -56, -93, -73, -2, -25, -46, 44,
    83, -12, 2, -93, -82, 62, -6, -4, -47, 5, -17, -127, 4, 37, -51, -107, 40, 12, -28, -24, 50, 49, -19,
    -115, -55, 5, 27, 97, -13, -85, 26, -24, -24, 9, -29, -23, 27, 17, 57, -30, 63, 18, 58, 63, -41, 102, 50,
    42, 28, 8, -78, -27, 57, -17, -67, -80, 9, 26, -4, -33, -74, 90, -4, -48, -79, -76, -11, -8, -2, 15, 70,
    54, -10, 29, 3, -93, 34, 3, 11, -20, -86, 12, 7, 5, -13, -81, 51, 7, -75, 50, 45, 63, -20, 46, -22, -15,
    27, 18, 92, 42, 73, 9, 40, 15, -15, -38, -50, -39, 25, -2, -3, 123, 80, -4, -54, 18, -61, -92, 35, 33,
    -88, -1, 96, -48, 18, -16, -28, 37, 2, -60, -35, 8, 55, 86, -21, -40, -62, -37, 44, 21, -58, -27, 127, -1,
    24, 23, 15, -24, 15, -19, -24, 63, 42, -23, -46, 10, 34, -98, -31, -45, 21, 41, 24, 53, -7, 52, -45, -89,
    -12, -1, -44, 32, 50, 30, 4, -95, -56, -16, -4, -72, 7, 10, -1, -26, -57, -43, -31, 8, 11, -17, -2, 25,
    22, -65, 30, -79, -7, -103, -56, -18, 98, -74, 5, 0, -127, -39, 47, 10, -95, -47, 66, -16, 10, 34, 39,
    -41, 49, -11, 61, 36, 14, 75, -103, -19, 102, -22, -55, -52, -36, -64, -56, -80, -26, 50, 0, 52, -32, -62,
    -72, -105, 92, -22, 1, 14, -8, 10, 10, -9, 36, 4, 60, -6, -15, -12, -34, 38, -18, -21, -10, 99, -7, -35,
    -91, -118, 9, 20, 90, 69, -10, 9, -33, 0, 22, 16, -51, -41, 60, -52, -55, 49, -1, 70, 29, -62, 33, -54,
    36, -68, -50, -5, 19, 30, -27, -34, -48, 66, 42, 65, 7, -61, -24, 4, 74, -46, 22, 3, -66, 53, 66, -33,
    -21, 86, 57, 99, -59, 66, -1, 51, 109, -9, -42, 44, -27, 14, 35, -55, -33, 74, 87, -48, 86, 13, 27, 127,
    33, 16, -38, -22, 11, 14, 56, 6, -20, 36, 27, 48, -71, -98, -36, -5, 9, -3, 42, -66, 37, -63, 26, -19, 12,
    19, -29, 7, -39, -36, 16, -44, 48, 5, -12, -80, 37, 65, -29, 60, 31, -19, 53, -14, -54, 10, -5, -91, 79,
    2, -33, -6, 127, -23, -79, 46, 33, 9, 20, -8, 24, 36, 49, 49, 53, 45, -81, -111, -25, -54, 5, -11, -43, 2,
    -40, -54, 9, -73, 15, -11, -38, -4, -68, -3, -55, -25, -16, -16, 43, -63, -13, 5, 12, -33, -30, -37, 121,
    -28, -21, -12, 12, 63, 4, 58, 44, 12, 82, 35, -70, -29, 9, -5, -11, -12, -26, -93, -36, -51, 40, 17, -37,
    -21, -50, -46, 23, -91, 34, 7, -17, -16, 44, -57, 36, 17, 99, -4, 42, -27, -14, -28, 67, -23, 51, 7, 51,
    -8, -35, 18, 5, 6, -21, 7, 22, 17, -56, -127, -43, 1, -11, 15, -57, -10, -16, 46, -38, 2, 2, 10, -52, 18,
    -123, 3, -4, -45, -48, 19, 59, -23, 93, 3, -8, 11, -26, 7, 17, 44, -41, 8, 39, 6, 4, 11, 28, 59, 112, 1,
    -82, -75, 61, -78, 41, -6, -8, -24, -40, 4, -16, 66, -27, -3, 7, -62, -65, -18, 17, -99, -11, -105, 40,
    -44, -13, -20, -44, 18, -14, 10, 7, 3, -35, -1, 7, -6, -8, 24, 72, -13, 31, -26, -36, 27, -40, -89, -19,
    66, -80, -9, 92, 32, -127, 11, 23, -47, -19, 43, -56, -14, -7, -50, 49, -35, -39, 90, 29, -43, 36, 3, -53,
    -10, -36, 70, 46, -46, 69, -3, -5, 23, -15, -59, -35, 22, -12, -18, -6, 31, 10, 19, 13, -41, -31, 14, -31,
    -17, 43, 31, 16, 18, 35, 22, 3, -8, 3, -36, 24, 4, -12, -7, -4, -45, 40, 22, 8, -16, -5, -56, -12, -2,
    -30, -1, -26, -32, -26, 42, 48, 56, 16, 2, 16, -65, -22, 25, 3, -40, 15, -73, 41, -2, -54, 23, 25, 58,
    -76, -127, -69, 11, -23, 13, 38, -67, 46, 126, -4, 8, 83, 36, -37, 8, 20, 13, -18, 18, 31, 11, 63, 69, 16,
    -15, 64, 9, -59, 26, 107, 23, -81, 3, 35, -22, -5, 17, 52, -34, -18, -1, -34, -66, 5, -108, 33, -2, -23,
    -75, 21, -29, 22, -47, -44, -40, -62, 14, 65, -5, -82, -15, 42, -58, -3, -5, 14, -7, 41, 25, -6, 2, -7,
    -17, -69, 77, -4, -127, 62, 94, -31, -4, 62, -15, -58, 55, 6, 20, -15, 31, 11, -95, 19, 86, 65, -47, 39,
    -33, -13, 37, -13, 56, 93, 26, 10, 11, -26, 107, -38, -4, -27, 17, -45, -79, -4, -21, -38, 2, 2, 21, 46,
    40, -2, -25, -42, 7, -4, 56, -1, 34, 10, 0, -13, 80, 22, 28, 12, -50, -2, 14, -55, -60, -39, 17, 31, -19,
    -14, 20, 17, -23, 36, -38, 29, 12, 71, -25, 15, 27, 6, -78, -47, 6, 33, -9, -14, 40, -16, 5, -4, 69, 8,
    19, 11, 74, 19, 11, -27, -30, 127, -67, -12, 40, 39, 28, 35, -33, 11, 14, -20, -30, 13, 4, 26, 28, 22,
    -44, -2, -24, 12, -13, 11, -12, -11, -47, -29, -8, -71, 20, 117, 23, 4, -59, -1, 12, 7, -3, 31, 73, 31,
    -26, 76, -11, 22, -47, 34, -4, -34, -2, -10, 56, 15, 57, 31, -19, 65, -7, 127, -24, -9, -101, -37, 8, 9,
    -21, -81, 71, 31, -12, 41, -16, -97, -80, -44, 24, -12, -93, -19, 35, -26, -40, -22, -51, 9, -50, -34,
    -11, 6, 44, 71, -9, -13, 48, 104, 81, -36, 42, 20, -3, -17, -56, -34, -33, -7, 50, -18, 10, 47, -54, 96,
    -3, -23, -23, 116, 30, 127, -5, -25, 60, 12, 14, 7, 33, 38, 22, -45, 3, 38, -27, 65, -86, -6, 9, -3, 57,
    -17, 19, -16, -15, -11, 60, -30, 46, 43, -15, 21, 4, -2, -3, -54, -1, -46, 3, -115, -13, 1, -84, -46, 16,
    -54, -12, -13, -42, -22, 12, -60, 6, -33, 110, 70, 55, -26, -17, 49, -18, -42, 16, 8, 30, -31, -2, -14,
    10, 8, -20, -117, 31, -45, 49, 57, -39, 10, 40, -35, -61, -41, 35, -43, -58, 12, 46, 30, -34, 1, -40, -53,
    88, 7, 10, -32, 81, -18, -10, 19, -8, 87, -23, 62, 23, 12, 6, 33, -14, 6, -9, -26, 127, -40, 42, 22, -17,
    37, 27, 71, -10, -8, 28, -16, 37, 29, -45, -12, 31, 76, 2, -6, -15, -26, 72, -2, -24, -69, -45, 42, 41,
    -6, -35, -36, -11, 2, 43, -12, -39, -20, 15, 74, 103, -18, -61, 34, -7, 45, 30, -32, 80, 49, 115, 45, -32,
    -83, 72, 25, 1, -73, -57, 45, -33, 16, -22, -52, -17, -19, 46, -17, -9, 83, -12, -9, -3, -37, 24, -16, -4,
    -20, -18, 20, 46, -32, 67, 1, 1, 21, 44, 81, -93, -80, 56, 29, 31, -9, 36, -26, 29, 5, -34, -32, 6, -85,
    -90, -3, 9, 45, -16, 3, -34, 27, -32, 38, -7, 23, 32, -22, 13, 63, 36, -9, 46, -20, 22, -25, -18, -68,
    103, -48, 66, -109, -25, 21, 47, -127, -75, 59, 26, 37, 20, 24, -96, 19, 46, -65, 33, -8, -2, 22, -70, 84,
    9, -11, -63, -70, -83, -1, 58, -34, 58, -33, 13, 8, -46, 67, -86, 127, 33, 59, 18, 4, -14, -96, -8, 0, 5,
    -59, -6, 17, 24, -16, -86, 4, -1, 7, -13, 34, 55, -33, -61, 107, -61, -12, 85, 10, -2, 45, -28, -25, 99,
    -38, -36, -107, 79, -10, 70, -97, 23, -10, -72, 126, 72, -64, -51, 90, -2, -3, 48, -30, -20, 20, 21, 16,
    80, 5, 18, 56, 55, 22, 4, -16, 52, 24, 46, -39, 20, -54, 7, -50, 1, -41, -7, 12, -7, -46, 9, 40, -54, 17,
    -62, -54, -48, 26, -49, 1, 34, 28, -37, 4, -25, -20, -106, -20, 68, 24, -23, -77, -70, -16, 5, 96, 23, 9,
    14, 20, -3, -59, 2, -42, -16, 74, -16, 3, 87, 4, -54, 37, 59, -28, -74, 108, -54, 18, 32, 97, -68, 48, 46,
    -31, 37, -16, -8, -24, -21, 30, 91, 127, -29, 53, -49, 8, 21, 49, 28, 54, -23, -11, 19, -23, 39, -72, 38,
    -27, -10, 6, -37, -7, 18, 37, -4, -94, 49, -43, 49, -48, -81, -43, -15, -19, -4, -57, 47, 27, -74, 19,
    -33, 6, -12, 74, -2, -53, -17, -4, -12, -5, -70, 69, 61, 36, 9, 58, -23, 0, 11, 6, -32, 70, -54, -17, 88,
    66, 34, -3, 42, -34, 34, -83, 36, -97, -72, -5, 42, -78, 11, -32, 31, 57, -8, 127, 27, 10, -12, 2, -87,
    46, -6, -10, -18, -6, 16, 20, 51, -70, -9, -4, 27, -90, 72, -9, -36, -26, 47, -13, 25, -35, -8, -54, -35,
    -51, -8, 14, 60, -79, 25, -65, 78, 37, -33, -44, 9, 47, -43, 10, -1, -127, 2, 29, 55, -36, -77, 37, -21,
    113, 26, 36, -2, 25, 16, -70, -17, 7, -28, 22, 0, 111, 3, -24, -10, 12, -3, 3, 73, 52, -16, -31, -64, -25,
    53, -15, 5, -89, 60, 53, -69, 115, 62, -16, 18, 29, 2, -60, 17, 8, -7, 13, -54, -9, 98, 3, 6, -23, 19,
    -10, -16, -20, 7, -13, 76, 52, 46, -78, -12, -27, 11, -17, 28, 77, 28, -5, 26, 0, 29, -4, -53, -127, -1,
    -40, 4, -9, 63, -62, 10, 42, 1, -22, -92, -36, 2, -29, 21, -52, -42, 76, -50, 14, -8, 26, 9, -43, 4, -17,
    19, 28, -36, 80, 2, -51, -19, -40, -3, 11, 69, -28, 49, 47, -15, -63, -3, 87, -39, 35, -43, -16, -4, 42,
    -4, -34, -40, 71, -67, 74, -27, 30, -12, 48, 33, 56, 45, -56, -46, -26, -66, 64, 62, -36, -3, -34, -29, 0,
    -23, -11, -15, -10, -27, 89, 38, 72, 62, -11, 34, -37, -55, -40, 14, -64, -20, -33, 40, -38, 71, 1, 42, 3,
    -52, -46, 52, -90, -15, -127, 1, 7, 47, -41, -5, -25, 9, 22, 59, -3, 2, -3, -4, 36, -32, -30, -10, -90,
    -72, 34, 53, -66, 42, 2, -20, -9, 2, 50, 17, 44, 26, -42, 21, 26, -29, 14, -19, 69, 8, 74, -27, 57, -18,
    14, 18, 28, -7, -91, 12, 4, -53, 72, -3, -1, 2, -19, -12, -2, -56, 13, -37, -49, -59, -68, -40, -49, -14,
    -73, 28, -5, 29, 36, -14, -3, 25, -15, -20, 18, -36, -90, 127, 21, -47, -31, 109, 0, 12, -56, 15, 25, -13,
    -97, -41, -13, 26, -81, 14, -35, -36, 20, -6, 0, -15, -69, 19, -88, 62, 25, -101, 43, 24, 77, -107, 39,
    -14, -22, 39, 0, -35, -33, 44, -72, -10, 11, -74, -11, 125, 19, 1, 63, -15, -6, -15, 2, -51, 99, -1, 14,
    -70, -75, 25, -91, -8, -42, -52, -20, -21, 13, 12, -38, -46, 18, 23, -57, 58, 39, 108, -15, -15, -13, 47,
    -57, 1, 4, 28, 20, 127, 79, -7, 15, 61, -3, 20, -54, -38, 21, -11, -26, 43, 19, -16, 29, -20, 27, -18,
    -94, 17, 28, -28, 44, 51, -73, -33, 8, 55, -5, 50, 42, -1, -9, 81, 17, 49, 67, -18, 62, 38, -21, 10, -52,
    -15, -27, -38, 5, -12, 83, -38, 72, 63, 21, 57, -40, 29, 13, 42, -24, -11, 20, 8, -17, 47, -34, -8, -8,
    -45, 0, -27, -45, 44, 4, -76, 127, -3, -91, 33, -43, -3, 45, -15, -30, -56, -8, -53, -12, 20, 46, 125, 71,
    0, -18, -67, 61, -20, -8, 46, -42, -5, 53, 0, -56, 44, 58, -4, 1, -29, -82, -36, -18, 50, -14, 10, 29,
    -48, 37, -42, 13, 42, -21, 90, -20, -67, 47, 75, 34, -30, -21, 81, 3, -43, 34, 103, -96, 32, -30, 31,
    -104, 37, 25, -77, 13, 107, -15, -10, -27, -32, 12, 59, -117, -7, -41, 14, -57, -106, 0, -10, 1, 5, -35,
    20, 15, -5, -29, -63, -95, 29, 50, -4, -6, 78, 44, -3, 5, -11, 19, -19, 50, -17, -12, 14, 5, -28, -8, 17,
    11, 24, 19, -23, 5, -58, 2, -36, 14, 127, 11, -22, -68, 62, 25, -27, 32, 27, -10, -18, 9, 17, -8, -68,
    -29, -28, -30, -1, -25, 6, -1, 64, -31, -79, 27, -7, 65, 29, 12, -3, 24, 44, -3, -28, 2, -14, 19, 22, 21,
    12, 15, 0, -7, 22, 61, -36, -9, -28, -9, -4, 45, 19, -25, -37, -4, -25, -37, 48, -3, 30, -29, -17, -31,
    -26, 39, 45, -26, -20, 56, -53, 0, 75, 55, -7, -127, -7, -2, -45, -103, -25, 66, -19, 39, 68, 81, 15, 43,
    2, 61, 38, -26, -52, 82, 5, 30, 74, 13, 67, -11, -111, 21, -51, -22, 12, -26, -28, -101, -6, -1, 29, 30,
    -15, 34, -53, 45, -8, -20, -2, 24, -16, 13, -70, -15, -5, 34, 39, -26, -29, -107, -95, 4, -8, -4, 7, 10,
    4, 7, -18, -22, 46, -6, -13, -3, 4, -2, -42, -106, -28, 11, -77, 15, 5, 24, 5, 21, -5, 22, 2, 33, -19,
    -18, -30, -10, 7, -30, 12, 13, 18, 13, -7, 13, -127, -14, 1, 22, 27, -9, 4, 6, 16, 36, -6, -7, 51, 82, 21,
    -7, -35, 5, -46, -56, -3, 19, -12, -32, 38, 68, -28, -25, -27, 44, -16, -10, 1, 29, 70, 5, 37, 12, 0, 0,
    -4, 35, 49, 105, 31, 5, 16, 39, 27, -23, -3, 6, 6, 48, -10, -21, -49, -54, 35, 14, 12, 3, -33, 3, -36, 21,
    127, -17, 34, 12, -18, 17, -30, 44, -23, 26, 19, 27, 1, 9, -37, -4, 11, -36, 4, 19, 77, 37, 8, 107, -67,
    1, 15, 9, -64, -22, 42, 13, -83, 21, 2, -61, -9, 23, 1, -22, -43, -20, 23, -17, -10, 28, 10, -30, 26, -3,
    -33, -8, -46, 42, -12, 34, -26, 10, 45, 17, -36, -48, -43, -26, 28, -45, -25, 4, -14, 23, -14, -54, 21,
    -21, -19, 38, -24, -31, 6, -12, 51, 70, 28, -22, 13, -21, -12, -31, 27, -61, 19, 4, 39, -4, 1, 22, 39, 62,
    -44, 60, -30, 26, 22, 21, 7, -35, 8, -5, 16, -10, -18, 96, -48, -8, -5, 58, -21, 28, -92, 0, -10, -43,
    -24, -99, -28, -58, 69, -59, -127, -37, -31, 62, -51, -20, 3, -53, 16, -22, 37, 15, 20, 29, 10, -6, 33,
    13, 12, -50, 21, -32, -11, -24, 50, -15, -41, 29, -34, 28, 4, -38, 24, 14, -3, -10, -38, -21, -17, -38,
    19, 27, -2, 9, -26, 95, -26, -7, -49, 30, -30, 79, 0, 49, -33, -35, 21, 16, 6, 32, -17, 33, 41, 13, -2,
    -10, -15, 29, 2, -10, 5, -9, 46, -5, -127, 10, -40, 77, 28, 14, -6, 26, -34, -30, 1, 1, 17, -6, 11, -13,
    -51, 44, -21, 14, 11, -12, 46, -25, -40, -23, -14, -39, -2, 1, -94, -3, 67, -8, 4, 3, 21, -3, 90, 42, 2,
    54, -13, 9, -59, -10, 38, -37, 24, -29, 17, -42, -78, 63, -42, 11, -28, -22, 113, -1, -69, -26, 18, -64,
    85, -54, -3, -15, 56, 45, -53, 3, -12, -53, 17, -42, 52, 5, 56, -23, 73, 45, 40, 99, -78, 64, -49, -86,
    -9, 55, -13, -5, 81, -72, -71, 55, 11, 23, -53, -29, 13, -9, -7, -47, 29, -11, -119, -27, 3, 11, -17, -44,
    16, -101, -41, 28, -31, 31, 78, -14, -24, -27, -1, -12, 5, 1, 60, -45, -37, -96, 0, -11, 31, -26, -78, 63,
    20, 42, -127, 48, 40, -4, -2, -24, 40, -30, -21, -106, -9, -19, -6, 31, 18, 15, -4, 3, -63, -1, -7, 14, 2,
    -36, 24, -13, 16, -15, -9, 30, -8, -3, -3, 20, 21, -20, -5, 3, -66, -22, 30, 42, 7, 25, 9, 6, 42, -24, 45,
    -61, -2, 41, -62, -1, -12, 0, -12, -20, 31, 15, -56, -43, -55, -5, -10, -12, -2, 27, 31, 13, 60, 17, -8,
    43, -22, 4, -36, -44, 10, -66, -23, -15, 127, -25, -26, 0, 29, -49, -10, 6, -6, 31, -20, -127, 54, 81, 1,
    -24, -5, 6, -27, -19, 40, -57, -46, -50, -43, 13, -11, -6, -17, 7, -20, -14, 21, -50, -9, -5, 85, -5, 54,
    45, -9, -47, 8, 12, -18, -15, -20, -2, 24, 2, -6, 22, -21, -18, -8, 23, 9, -99, -53, 21, 32, 2, 55, -23,
    17, 48, -69, -53, -19, 28, 14, -51, 11, 87, -62, 6, -59, 36, 3, 62, 6, 31, -45, 2, 31, 54, 38, 4, -17,
    -67, 40, -33, 38, -37, 12, 63, 27, 83, 31, 0, 44, -19, 55, -11, 27, -17, -51, 39, -75, -31, 22, -55, -12,
    36, 70, 42, -48, 28, 5, 27, -44, 1, -41, -68, 29, -9, -5, 29, 12, 40, -31, 39, -6, 28, -46, 50, -127, 25,
    58, -49, -12, 31, 79, -91, 94, -83, -106, -32, 34, -13, -10, 12, 9, -74, -44, 20, 37, 40, 33, 8, 8, -10,
    18, 35, -45, 2, 14, 30, -46, -5, 43, -1, 40, 0, -25, 64, 39, -5, 7, 50, 40, -12, -20, 0, 1, 1, 0, -1, 0,
    0, -1, 1, 1, 0, 1, 1, -1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, -1, -1, 0, -1, 1, -2, 1, 0, 0, 0, 2, -1, 0, 0, -1,
    -1, 0, -1, 0, 1, 0, 0, -1, 0, 0, 0, 0, 1, -1, -1, 1, -1, 1, 0, 1, 1, 0, 0, 0, -1, 0, 1, 1, 0, 0, 0, 1, 0,
    0, 1, 1, 0, 0, -1, -2, -1, -1, 0, 0, 0, 0, 0, -1, 2, -25, 18, -9, 3, 6, -19, 11, -68, 35, 55, 66, -17,
    -29, 23, 5, 70, -14, 22, 41, -39, 45, 62, 36, 46, 38, 54, -55, -41, -41, 12, -69, 70, -21, 77, 72, 34, 77,
    5, 24, 31, 13, -31, 16, -1, 36, -45, 45, 5, 87, 18, -54, -2, -91, 7, 61, 33, 41, 111, -13, -5, 36, -30,
    -8, -24, 63, -39, -13, -21, -32, -49, 34, 80, -68, 15, 89, 0, -25, -14, -30, 5, 24, -56, 1, 0, -20, -81,
    12, 127, 20, -35, 5, 55, 34, -4, 40, -4, -16, 15, -18, 67, -12, -11, 24, 13, 16, -70, 112, 22, 26, -45,
    11, -96, 66, -125, 44, -34, -2, -66, -58, 37, 6, 72, -33, -60, 6, 5, -46, -24, 14, 57, 65, -79, -4, 27,
    -70, -37, -86, 13, -85, -2, 58, 13, 23, 85, -38, 32, 79, -12, -79, -49, 108, 80, -28, 1, 13, 25, -41,
    -114, 69, -46, -21, 43, 2, -3, 28, -19, 31, -5, -51, -30, -44, -7, 8, -127, -44, -13, -54, -35, 32, 8, 41,
    24, 7, 15, -17, 17, 54, -43, 7, -14, 15, -57, -35, -11, 127, -11, 54, 75, 3, -55, 17, 63, 61, 59, 3, 38,
    -64, 33, 37, 41, 108, -39, -55, 6, -29, 24, -1, 34, -50, 1, -42, -24, -4, -11, -57, 11, 7, 106, 36, -82,
    9, -47, -39, -5, -9, -19, -80, -54, -15, -2, 18, 6, -26, 24, 84, -11, 15, 110, 21, 45, -28, -6, -7, -59,
    53, -31, 81, 13, 2, 19, -13, 23, -35, -14, -5, 47, 40, 37, 28, 15, -23, 49, -3, -30, -24, 19, 100, 26, -6,
    33, 38, 25, 46, -56, -127, 20, 39, -70, 19, -30, -26, -6, -69, 21, -29, 40, 6, 56, -70, 21, -14, -30, 43,
    59, 7, -42, 12, -1, 6, 0, 17, 31, -35, 42, -25, 32, 41, 54, 37, -72, 109, 4, 51, -38, 2, 48, 0, 65, 4, 25,
    45, -19, 20, 57, 63, -13, -27, 0, -55, 5, -28, 20, 12, -54, -57, -28, 10, 40, -58, -26, -77, -11, 0, 0, 1,
    0, 0, 0, 0, 1, 1, 1, 0, 0, 1, -1, 0, 0, 0, 0, 0, -1, 0, 0, 0, 0, 0, 0, -1, 0, -1, 0, -1, 0, 0, -1, 1, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, 0, -1, 0, 1, 0, 1, -1, 0, -1, 0, 1, 1, 0, 0, -1, 0, 0, 0, 0, 0, 0, 0, 0,
    -1, 0, 0, 0, 1, -1, -1, 0, 1, 0, 0, -1, 0, 0, 0, 0, 0, 1, 94, 36, -87, -54, 88, 102, 19, 53, -2, 14, 44,
    20, 75, -88, -13, -25, -77, 17, -13, 64, -32, -67, -51, 120, -20, -41, 69, -8, 9, 7, -6, -8, 35, 35, 17,
    10, 6, 26, 127, -49, -33, -17, 16, 41, 88, -82, 57, 92, 32, 29, -14, -25, -59, 51, 22, 1, -31, 42, -46,
    17, 50, -23, -67, -33, 1, 79, -42, -24, 8, 33, -37, -1, 33, -2, 102, 7, -16, 20, 32, 33, -12, -8, -70,
    -40, 47, 35, -26, 65, -92, 42, 37, 17, -15, 91, 43, 65, 41, -47, -74, -72, 56, -36, 27, 39, -33, -19, 50,
    -51, -28, -40, 25, -12, 2, 54, 90, 90, 50, -95, 97, 50, 59, -53, -53, -50, -15, 47, 19, -5, -14, -16, 43,
    -26, 20, -80, 59, 35, -41, -44, -53, 25, 8, 53, 59, -10, 92, -40, 48, -25, -63, 2, 28, 33, 106, -4, -64,
    -11, 51, -47, 40, 12, 27, 32, 50, -5, -31, -9, 21, 41, 2, -21, -1, -55, 57, -14, -75, -127, 46, -21, 61,
    8, -111, 21, -26, 71, -48, 43, 10, 0, 23, -1, -53, -22, -26, 36, 20, -24, -1, 5, 28, 10, -69, -88, 18,
    -33, -70, 88, -23, 38, -4, -27, 42, -36, -77, 11, 109, -17, -6, 21, 63, -28, 55, 75, -32, 46, -17, 5, -1,
    14, -16, 84, -14, -9, 14, -4, 10, 44, 35, 61, -117, -65, 14, 22, -11, 32, -29, -46, -23, 22, -24, -3, -15,
    46, -11, 9, -73, -127, 22, 39, -39, -18, 39, -2, -33, -42, 127, 8, 30, -4, -4, -40, 0, 29, -1, 4, 37, 6,
    60, 89, -33, 34, -23, 4, -29, -104, 24, 62, -25, 28, 77, 23, 82, 14, 29, -11, -55, -4, -42, -16, -17, -17,
    -28, 4, 39, 4, 34, -100, -16, 27, 75, -57, 43, 2, -15, -27, 14, -45, -97, -3, -8, -69, -20, -25, -17, 25,
    13, 77, -19, 42, 65, -38, 33, 5, -12, 49, 45, 31, -16, -60, -82, 5, -26, 72, -31, -28, -45, -23, 23, 0,
    26, -8, 26, 59, 29, -21, 57, 19, -79, -21, 101, -42, -7, -33, -29, -56, -46, -37, 39, 1, 105, -50, -22,
    -62, 34, 15, -23, -48, 55, -56, -5, -13, 43, -35, 97, -7, 82, -37, -32, 15, 16, 20, -9, 2, 74, 71, -14,
    28, -71, -97, 61, 60, 23, 45, -90, -26, 31, -19, -21, -22, -4, 54, 41, 36, 0, -14, 7, 127, -17, 32, 32,
    -12, 41, 23, -5, -38, 41, -18, -3, 0, 15, -69, 5, -37, -56, -36, -34, -32, -28, -3, -3, 58, -21, 38, -15,
    21, -92, -50, -31, -86, -73, 53, -40, -46, -6, 35, -30, 127, -64, 0, 50, -84, -102, 75, 36, -31, 76, -13,
    30, -22, -36, -20, 26, 4, -47, 4, 6, -5, -26, 10, -50, 37, -7, 32, 42, 32, -4, -19, 40, 9, -40, -1, -23,
    67, 9, 57, -29, 17, 6, -37, 94, 52, 1, 34, 1, 50, -3, -35, -45, -3, 3, -12, 14, -3, 33, 5, -64, -3, -22,
    70, 62, 35, -49, 21, 16, 34, -7, 23, 7, -7, -34, 9, 22, 16, -2, 5, 13, -17, -61, 34, -32, 3, 15, 38, -22,
    -9, -24, 46, -12, 8, 1, -24, 5, -50, -55, 35, 4, 53, -13, 3, -28, -39, -13, -73, -10, -40, -12, 7, 79,
    -13, 4, 21, -16, -52, 12, 46, -3, -32, -30, 8, -7, 23, -2, 27, -72, 53, -127, -5, 66, -2, -86, 42, 35,
    -35, -51, 3, -8, -13, 37, 63, -47, -1, -33, -82, -25, 20, 6, 72, 28, -1, 34, -9, 20, -5, -16, -16, 22,
    -74, 15, -3, -56, 8, 7, 51, 21, 28, -76, -31, 99, -6, 40, -25, -4, -91, 40, -127, -59, -26, 33, 23, 3, 6,
    27, -41, 19, 1, 85, 109, -22, -3, 27, 7, 18, -16, -74, -45, -31, -56, -33, 31, -19, 45, -70, -19, -93, 16,
    -14, 35, -13, 81, -50, -33, -100, -22, -20, -2, -49, -44, -109, -34, 21, 34, -30, 65, 25, -53, 91, 10,
    -16, 72, 21, 53, -23, 20, 32, -44, 60, 53, 27, 39, -17, 33, -35, -4, 21, 4, 68, 77, -43, -107, 43, 14, 5,
    41, -19, -47, -9, 9, 35, -52, -47, 5, -59, -46, 55, 78, 55, -1, 60, -40, -8, -51, -6, -95, -63, 52, 13, 0,
    -43, 30, 20, 7, 35, 34, -25, -30, -10, -54, 74, 36, -16, -10, 68, 110, 13, -61, 22, 46, -26, -8, -42, -59,
    11, 72, 18, -1, -38, -14, -26, -18, -27, 32, -127, 17, 33, 9, -25, 6, 66, -14, -43, -27, -1, 10, 33, -29,
    -5, -2, 1, 6, 57, -15, 21, 5, 14, -12, -66, 5, -17, 16, -25, -2, -52, -35, -10, 27, -13, 77, 5, 90, -52,
    -41, 19, -9, 13, -30, -49, -57, 47, -34, 62, 20, 52, 15, 51, 35, -15, -45, 24, -25, -53, -44, -39, -31,
    21, 78, -85, 3, 0, -86, 23, 10, -63, -22, 20, -38, 48, 71, -45, 43, 35, -7, 29, 38, -21, 16, -13, 11, 41,
    -9, 11, 0, 102, 36, -16, 4, -2, -127, -17, 45, -25, 27, 27, -10, -80, 100, 28, -22, 39, 16, 12, 10, -44,
    -74, 2, 34, -41, -11, -47, -81, -36, -6, -8, 106, -67, 1, -22, 20, -24, 19, 79, 55, -64, -8, 44, -127, 25,
    -19, -81, -4, -27, -62, -27, 50, 5, 12, 76, -48, -7, 37, -65, -15, -20, -26, 14, 66, -88, 39, -72, -50,
    17, 66, -80, 8, -13, 0, -14, -46, 75, 32, -99, 26, -13, 13, 40, -55, 13, -19, 78, 28, -3, 70, -33, -27,
    -113, -25, -8, 22, -73, -31, -35, 39, -30, -12, 7, 86, -28, -87, -21, 3, -39, -11, -5, 5, 28, -40, -23, 5,
    28, 25, -82, 1, -52, 30, -41, 47, -42, -38, -11, 5, 36, 41, -15, 21, 36, 101, 0, 4, -42, -43, 15, -26, 58,
    -9, 54, -25, 21, -23, -29, 19, -21, -64, -50, -24, 11, 5, 5, 4, -74, 2, -36, -45, -60, -33, -20, 17, 1,
    -45, -12, 8, -11, 4, -18, 20, -19, -76, 31, -14, 12, -23, -24, 2, 51, 36, -25, 20, 15, -41, 5, 127, 31,
    -11, 28, 24, -72, -23, 19, 31, 61, -33, 12, -60, 29, 39, -2, 36, -39, -25, -5, 35, -58, -22, 3, -70, -12,
    18, -8, -57, -44, 71, 81, 45, -11, 14, -24, 39, -33, 7, 79, -28, -26, 11, 127, 33, -14, 34, -1, -43, -83,
    -1, 111, 28, 51, 12, 8, 30, -5, -36, 26, 45, -58, 59, -63, 28, -11, -18, 50, 50, -33, -62, 35, 31, -24,
    50, -101, 6, 7, 48, -9, -11, 31, 90, 6, 47, 23, -59, -6, 60, -50, -51, -27, 64, -55, -112, 80, 68, 9, 2,
    3, -3, 0, -6, -1, 0, -4, 4, 5, 1, -12, 0, 0, 0, 4, 0, 3, -10, -4, 10, 1, -4, 1, 1, 6, 3, 3, 4, 2, 4, -6,
    5, 0, 0, -2, -1, 3, -1, -4, -2, -1, -3, -1, 6, 11, 12, 5, -5, -1, 0, -4, 4, -4, 3, 0, 3, 5, 10, -8, -4, 4,
    0, -9, -4, 2, -3, -3, -7, -11, 9, -2, 4, -7, 3, -1, 9, -8, -1, -8, -1, 1, 0, 1, -8, 2, 2, -3, 1, 88, 6,
    -20, 31, -36, 27, -24, 27, -35, 45, -6, -42, 2, -20, 18, 5, 14, 72, -60, 24, 32, -57, 38, 29, -25, 90, -4,
    127, 102, -19, 4, 5, 24, 3, -16, -8, -27, -29, -7, -14, 76, -30, 14, 2, -16, -10, -8, 79, -4, -76, 42,
    -37, 8, 22, 35, -40, 5, 1, 27, 4, -44, 20, 9, 58, -14, -29, -11, -31, -7, -24, 1, -43, -28, -2, 27, -44,
    7, 60, -52, -2, -13, 0, -37, -47, 2, 15, -75, -38, 0, 15, 29, -1, 21, -14, -29, -6, -2, -72, 82, 46, -71,
    70, -93, 65, -39, -2, -16, -48, -59, -46, 30, 57, 27, 48, 41, 2, 9, 0, -42, -32, -88, -127, -8, -31, 61,
    89, 50, -45, -27, 91, -44, -28, 13, -38, 20, 51, -41, -57, 1, -38, 31, -100, -45, 33, -18, 17, -51, 6,
    -99, -21, 77, 6, -55, 35, 15, 51, -18, 28, 100, -32, 5, -93, -86, 42, 15, -7, 44, 8, 113, -70, 117, 15,
    -112, -48, 51, 5, -13, -37, 12, 9, -8, -25, 43, -4, 6, 5, 17, 2, -28, -4, 6, 15, -20, -6, 17, 0, -8, 25,
    -16, 9, 25, -27, -16, -13, -22, 18, 25, 62, 5, 15, -16, -127, 26, 4, -31, 21, 35, -40, -11, 13, -10, 14,
    -27, 0, -9, 7, 14, -8, 0, 14, 19, 14, -4, -33, -43, -36, -54, -21, -6, -26, 52, -5, -45, 50, -6, -14, 25,
    -30, -3, -39, -114, 17, -38, -16, -2, 8, -1, 23, -8, -15, 37, 29, -35, -83, 3, 27, -42, 16, -15, 37, -10,
    -27, -10, 41, -72, -33, 21, 39, -9, 17, -1, 5, -27, 12, 28, -100, -27, 26, -14, -5, 2, 29, 17, -10, 10,
    24, 46, -23, -76, 14, 5, 14, -3, 52, -65, 2, -48, -79, -7, 63, -12, 9, 16, 41, 56, 0, -48, -5, 12, -18,
    24, 34, -101, -24, -1, 30, -47, 127, 62, 11, 121, 1, -14, 0, 41, -15, -8, 97, -10, 14, 56, -12, -10, 69,
    10, -12, -69, 7, -11, -4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0,
};

static const int32_t conv_2d_19_bias[88] = { /* 88 */
    -8256, -3084, -3613, -6729, -2699, -3847, 118152, -3020, -4639, 840485, -3526, -6614, -604, 2336, -2654,
    -4704, -3523, -1438, -3873, -6266, -1467, -3144985, -5460, -2844, -1909, -5109, -3445, -1057, -2247,
    -4576, -3629, -2557, -2569, -2639, 201, -5259, -210, -3764, -4402, -1771, -2465, -1739, -6129, -7141,
    -7579, -2927, 1130, -2608, 88, -3113, -3550, -4653, -3893, -2978, -3516, -8711, -1531, -2839, -1072,
    -4027, -5411, -3777, -2083, -1405, 242098, -802, -4844, -5320, -6906, 48814, -4809, -1442, -4408, -6431,
    -1975, -219, -3830, -6114, -4282, -3266, -4058, -1957, -4252, 806716, -7136, -136, -3505, -5858,
};

static const int32_t conv_2d_19_multiplier[88] = { /* 88 */
    1258996771, 2118685844, 2128965271, 1380020674, 1230765776, 1356976343, 1654997128, 1592666059,
    1945544401, 1654997128, 1877680467, 1518791356, 1276958887, 1553728415, 1509266495, 1649125063,
    1854715849, 1236953052, 2129211877, 1724925945, 1174061472, 1654997128, 1324370374, 1131095803,
    1382605279, 1465100184, 1526351301, 1376729480, 1168113428, 1797644156, 1352327975, 1298246266,
    1746154052, 1420534842, 1186684125, 1845895523, 1283312683, 1597149774, 1784302406, 1587622859,
    1484050498, 1506128193, 1722809164, 1875050125, 1642749518, 1325563735, 1086403705, 1459980259,
    1362727438, 1606840781, 1652976488, 1665687441, 1673248786, 1417004229, 1172346523, 1424830196,
    2052745849, 2094018317, 1556265136, 1279967632, 1546949825, 1214940789, 1875687456, 1575350794,
    1654997128, 1460577640, 1591145538, 1811601955, 1819487192, 1654997128, 1558985925, 1166653766,
    1638294365, 1712449650, 1593207061, 1379449149, 2045238455, 1689834873, 1597373045, 1515811080,
    1474880892, 2135607770, 1392439097, 1654997128, 1825926209, 1249894277, 1252180285, 2039782129,
};

static const int8_t conv_2d_19_shift[88] = { /* 88 */
    -7, -7, -7, -7, -6, -7, -27, -7, -7, -27, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -6, -27, -7, -6, -7, -7,
    -7, -7, -6, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7,
    -7, -7, -6, -22, -7, -7, -7, -6, -7, -6, -7, -7, -27, -7, -7, -7, -7, -27, -7, -7, -7, -7, -7, -7, -7, -7,
    -7, -7, -7, -7, -7, -27, -7, -7, -6, -7,
};

static const conv_layer conv_2d_19_layer = {
    4, 4, 88, /* input: height, width, channels */
    4, 4, /* convolution: height, width */
    4, 4, 88, /* output: height, width, channels */
    1, 1, 1, 1, 1, 1, 0, 0, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -6, -128, -128, 127, /* zero points, range of the output */
    conv_2d_19_weights, conv_2d_19_bias, conv_2d_19_multiplier, conv_2d_19_shift
};

static const int8_t depthwise_conv_2d_20_weights[792] = { /* 1x3x3x88 */
    112, 110, 125, 101, 81, 92, 2, -98, -119, 52, -127, -125, 47, 116, -122, 114, 85, 106, 126, 102, 122, 15,
    -80, 98, 86, 127, -127, -127, -106, 127, -123, -122, 105, 119, -127, -78, -118, -85, -112, -94, 127, 111,
    -62, 114, -127, 122, 86, -70, 98, 112, -127, -123, 98, 127, 127, 73, 76, -124, -127, -96, -90, -108, 84,
    17, -3, -107, -94, -125, 89, 1, -98, -94, -93, -94, -86, -65, -127, -115, 100, -92, 100, -95, -106, 7,
    -123, -121, -100, -91, 58, 49, 76, 19, 127, 89, 1, -67, -66, 45, -112, -49, 69, 54, -13, 127, 34, 108,
    114, 92, 50, 8, -27, 42, 55, 82, -20, -58, -120, 107, -79, -103, 107, 105, -66, -74, -127, -125, -82, -62,
    96, 7, -66, 118, -112, 48, 53, -105, 74, 77, -107, -111, 61, 107, 52, 69, 127, -57, -106, -60, -13, -127,
    43, 110, -3, -127, -71, -99, 68, 1, -112, -63, -18, -121, -102, -21, -95, -127, 51, -49, 127, -127, -51,
    10, -115, -85, -64, -115, 127, 90, 107, 80, 111, 118, 1, -63, -127, 32, -94, -127, 40, 96, -127, 23, 83,
    126, 127, 127, 127, 14, -67, 90, 81, 66, -114, -98, -44, 125, -114, -100, 79, 112, -94, -83, -85, -118,
    -127, -94, 118, 127, -81, 114, -111, 122, 81, -89, 78, 94, -115, -127, 127, 114, 115, 66, 75, -125, -117,
    -111, -78, -122, 70, 65, -3, -104, -53, -127, 68, 1, -127, -105, -71, -127, -53, -45, -109, -115, 114,
    -90, 98, -110, -120, 11, -115, -127, -115, -127, 84, 113, 84, 85, 106, 67, 1, -102, -58, 83, -80, -94, 70,
    127, -74, 47, 122, 109, 90, 94, 75, 17, -127, 100, 127, 72, -99, -91, -121, 110, -127, -85, 84, 127, -104,
    -127, -84, -91, -23, -99, 87, 29, -86, 120, -98, 118, 102, -95, 127, 90, -86, -105, 66, 87, 38, 68, 15,
    -49, -115, -33, -80, -50, 127, -8, 1, -101, -103, -99, 90, -1, -60, -93, -98, -85, -109, -52, -63, -94,
    90, -94, 74, -86, -85, 17, -108, -67, -48, -89, 34, 52, 43, 3, 108, 66, 0, -46, 8, 80, -62, -26, 83, 22,
    10, 52, 51, 95, 74, 68, 29, 10, -51, 46, 91, 13, -16, -26, -127, 78, -89, -72, 79, 119, -39, -73, -79,
    -126, 17, -75, 63, -48, -82, 127, -81, 67, 64, -127, 93, 53, -58, -82, 32, 64, -13, 66, 38, -1, -78, -9,
    -10, -56, 94, 53, 1, -112, -67, -64, 67, -1, -60, -42, -29, -105, -127, -20, -42, -97, 29, -53, 84, -94,
    -24, 23, -101, -13, -20, -93, 94, 89, 68, 60, 113, 93, 0, -54, -59, 59, -58, -100, 68, 93, -80, -18, 103,
    127, 101, 96, 88, 15, -111, 96, 108, 12, -96, -66, -55, 98, -126, -86, 51, 126, -82, -102, -38, -102, -26,
    -109, 75, 31, -98, 123, -81, 127, 94, -113, 124, 71, -63, -108, 86, 75, 27, 59, 28, -50, -84, -45, -76,
    -52, 114, 13, 0, -84, -54, -91, 64, 0, -74, -84, -82, -113, -93, -29, -53, -95, 100, -86, 68, -77, -94,
    22, -101, -63, -61, -109, 60, 127, 127, 127, 67, 109, 1, -127, -98, 108, -62, -75, 103, 123, -98, 94, 127,
    101, 77, 116, 94, 4, -33, 125, 12, 98, -111, -95, -121, 79, -123, -127, 127, 99, -124, -95, -99, -96,
    -111, -112, 72, 120, -124, 114, -103, 105, 127, -99, 115, 127, -86, -84, 81, 76, 126, 120, 94, -116, -55,
    -109, -127, -102, 92, 31, 1, -112, -127, -106, 127, -1, -56, -127, -127, -81, -42, -127, -56, -44, 109,
    -127, 59, -90, -123, 12, -127, -105, -109, -87, 20, 65, 95, 37, 73, 82, 1, -82, -16, 106, -50, -8, 127,
    30, 1, 105, 62, 80, 61, 103, 38, 1, -36, 76, -1, 46, -12, -54, -123, 38, -106, -111, 118, 83, -60, -54,
    -95, -127, -65, -79, 44, -2, -126, 121, -96, 60, 103, -109, 105, 93, -69, -78, 39, 54, 56, 127, 121, -58,
    -33, -78, -36, -110, 98, 127, 2, -101, -101, -65, 95, -1, -47, -86, -32, -95, -55, -101, -29, -48, 67,
    -93, 64, -86, -60, 15, -124, -48, -71, -85, 75, 104, 111, 84, 93, 127, 0, -87, -106, 85, -45, -75, 126,
    66, -96, 11, 122, 100, 88, 112, 114, 1, -36, 127, 19, 53, -98, -69, -6, 45, -115, -117, 101, 74, -101,
    -83, -61, -85, -106, -127, 61, 123, -127, 113, -102, 121, 117, -96, 99, 93, -65, -106, 99, 53, 118, 122,
    90, -127, -43, -127, -109, -119, 84, 75, 1, -62, -68, -98, 96, 0, -62, -125, -107, -106, -44, -97, -47,
    -59, 127, -111, 63, -84, -127, 14, -121, -103, -127, -113,
};

static const int32_t depthwise_conv_2d_20_bias[88] = { /* 88 */
    -1491, -2908, -3324, -2133, -2935, -4559, 1, 3618, 2158, 21, 2720, 1926, -5538, -8166, 4085, -2499, -2804,
    -5437, -2977, -2284, -3787, 3, 2258, -4240, -3816, -1930, 4224, 4506, 4611, -2332, 4259, 6757, -4648,
    -5156, 6097, 2735, 4577, 3895, 2727, 5815, -3290, -5373, 1653, -1760, 1366, -4320, -6815, 4868, -7121,
    -3338, 3108, 3192, -2530, -4864, -3477, -1, -3972, 4228, 5812, 1908, 2701, 2604, -4065, -4225, 1, 6292,
    2265, 1953, -1448, -1, 2616, 5289, 3579, 2342, 4578, 4019, 1974, 1506, -3959, 3510, -3435, 3844, 3217,
    -11, 1434, 6088, 2835, 1783,
};

static const int32_t depthwise_conv_2d_20_multiplier[88] = { /* 88 */
    1280879231, 1669138197, 1776350562, 1241785161, 1905476010, 1781698998, 1605899268, 1604763499,
    1513264679, 1605899268, 1168458906, 1275057830, 2011071672, 1343416230, 1950797333, 1669781980,
    1188935976, 1339128297, 1890359785, 1963638761, 2084515307, 1605899268, 1366519696, 1861858883,
    1195022028, 1179639341, 1897437234, 1405685499, 1080010992, 1770647085, 1439910347, 1426151882,
    1600385810, 1472527096, 1416846642, 1096076227, 1179333933, 1610736699, 1229268432, 1389560487,
    1561363744, 1243130965, 1897637941, 2022202020, 1201443466, 1474456816, 1199349178, 1810182873,
    1342300297, 1614747030, 1638562480, 1615551487, 2014581504, 1701761739, 1558350063, 2003692076,
    2112475497, 1209896880, 1521574718, 1679265917, 1393334517, 1088140068, 2093282099, 1963080116,
    1605899268, 1231659614, 1272557328, 1962346123, 1091592568, 1605899268, 1124525503, 1416706618,
    1329925313, 2052740241, 1088425731, 1843577179, 1327934458, 1196407683, 1691866606, 1808066938,
    1081057728, 1602111381, 1689357228, 1605899268, 1813525329, 1838800793, 1529085099, 2094903331,
};

static const int8_t depthwise_conv_2d_20_shift[88] = { /* 88 */
    -8, -9, -9, -8, -9, -9, -29, -9, -8, -29, -8, -8, -9, -9, -9, -8, -8, -9, -9, -9, -9, -29, -8, -9, -8, -8,
    -9, -9, -8, -9, -9, -9, -9, -9, -9, -8, -9, -9, -8, -9, -9, -8, -9, -9, -8, -9, -9, -9, -9, -9, -9, -9,
    -9, -9, -8, -24, -9, -8, -9, -8, -8, -8, -9, -9, -29, -9, -8, -9, -8, -29, -8, -9, -8, -9, -8, -9, -8, -8,
    -9, -9, -8, -9, -9, -29, -9, -9, -8, -9,
};

static const conv_layer depthwise_conv_2d_20_layer = {
    4, 4, 88, /* input: height, width, channels */
    4, 4, /* convolution: height, width */
    4, 4, 88, /* output: height, width, channels */
    3, 3, 1, 1, 1, 1, 1, 1, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -2, -128, 127, /* zero points, range of the output */
    depthwise_conv_2d_20_weights, depthwise_conv_2d_20_bias, depthwise_conv_2d_20_multiplier, depthwise_conv_2d_20_shift
};

static const int8_t conv_2d_21_weights[7775] = { /* 88x1x1x88 */
    -15, 77, -10, -62, -53, 62, 0, -3, -23, 0, -39, 60, -31, 28, -15, 25, 19, -8, -127, -67, -19, 0, -8, 20,
    -5, -53, 39, 47, -1, 116, -50, -16, -17, -31, -51, -43, -22, 68, 16, -97, 45, -2, 5, 6, -14, -6, 64, -43,
    27, -18, -47, 69, 111, -33, -29, 0, -18, 36, 78, 16, -33, 27, -63, -49, 0, -2, -26, -82, 17, 0, -47, -17,
    -39, 28, -50, 9, 1, -81, -46, -28, -12, 8, -14, 0, -15, -9, 39, -73, -65, 7, -61, -41, -46, 27, 0, -52,
    15, 0, -127, 17, 28, -64, -98, 26, -44, -73, -55, 64, 37, 0, 8, 38, 63, 49, -12, 29, -22, -36, -78, -8, 9,
    -24, -3, -9, -2, -127, -7, -72, 13, 34, 57, 13, 58, -73, -41, 23, -42, -79, 49, -36, -10, 62, -22, 0, 11,
    34, 59, -5, 41, 7, -42, -47, 0, 28, -98, -20, 53, 0, -100, 10, -35, 68, 24, 0, 35, -7, 45, 38, 92, 47,
    -53, 0, 29, -7, -15, 20, 82, 56, -87, -3, -108, 3, 0, -27, -3, 0, -110, -59, -15, -36, 35, 51, -33, -46,
    -51, 18, -28, 0, -67, 109, 22, -52, -96, 58, 25, 86, -85, -5, -54, -92, -9, -108, -89, 97, 0, -102, -28,
    -58, 51, -5, 37, -27, 49, -127, 2, -69, 51, 121, 57, -23, 10, 0, -27, -21, -14, 3, -13, 19, 43, 114, 0,
    30, -14, -103, -64, 0, -41, 41, 16, 65, -121, 65, 50, -117, 89, 7, -56, -15, 11, 0, 101, -29, 22, -62,
    -37, -7, -8, -31, -53, -61, 0, -80, 33, 0, -1, -61, 57, -14, -26, 11, 11, -17, 4, -58, 106, 0, 71, 5, 62,
    61, 33, -34, -40, -19, -37, -27, 17, -8, 60, 8, 30, -48, 71, -28, -37, 83, 35, 75, -7, -8, -16, 38, -49,
    -20, 53, -20, -44, -19, -103, 0, -3, 12, -2, 24, -21, 18, 21, -127, 0, -2, -2, -32, -26, 0, -120, -80, 63,
    6, 30, 50, 18, -6, 73, 69, -4, 9, -36, 0, -12, -17, 34, 25, 2, 4, 8, -1, -20, -24, 0, -25, 18, 0, -2, 12,
    -13, -13, 8, -9, -5, -13, -26, -18, 9, 0, -23, 12, -30, -6, 26, 14, 39, -10, 19, -20, 41, -7, 32, 3, -10,
    -6, 30, 7, 16, 30, 5, -26, -3, 10, -23, -11, -11, -2, -5, 1, 4, -2, 57, 0, -8, -127, -38, -64, 2, 40, 32,
    4, 0, -7, -26, -8, -24, 0, 4, 36, 0, -6, 26, 3, 2, 23, 10, -5, 56, 10, 26, 0, 0, 62, -32, -6, 22, 20, -23,
    -17, 18, -36, 0, 12, 9, 0, 4, 16, -44, 40, -11, 127, 64, 16, 5, 7, -21, 0, 10, -18, 21, -4, -2, 31, 6, 35,
    19, 1, -4, 10, 35, -33, -4, 8, -13, -22, -13, -8, -29, 26, 1, -16, 14, -1, -28, -12, 26, 29, 44, -1, -17,
    0, 21, -12, 16, -2, -70, 12, -39, -1, 0, 21, -62, 44, -23, 0, 7, -19, -99, 13, -69, 32, 23, 30, -12, 9,
    -14, -5, -6, 0, 3, -18, 9, 14, -28, 42, 17, -43, -10, -8, 0, -5, 15, 0, 29, -51, 25, 3, 32, 110, 122, -6,
    24, -74, 64, 0, 59, -39, -4, 35, 2, -19, -27, 36, -5, -8, -28, 21, 67, 6, -30, 32, 77, 29, -46, 51, -22,
    11, 4, -56, 9, -7, -67, -8, 26, 4, -17, -44, -127, 0, 3, 24, -72, 41, -91, 19, 66, -14, 0, 25, -47, -6,
    -85, 0, 27, -76, -49, -25, -62, 69, 24, 20, -31, 21, -42, -114, 4, 0, -9, -87, 61, 40, -18, -22, -14, -24,
    127, -61, 0, 31, 8, 0, 65, 43, -79, 85, -70, 98, 96, 46, -5, -19, -23, 0, 18, -57, 19, -23, 59, 23, 14,
    30, 54, -22, 6, 62, 45, -14, 40, -15, -8, -14, 30, -16, -80, -8, -5, 2, 31, 33, -22, 39, -26, -2, 59, -61,
    -36, 0, 34, -18, 34, -6, -78, 3, -73, -1, 0, 17, -35, 30, -51, 0, 8, -78, -47, -12, -88, 42, -18, 43, 1,
    18, 5, 28, 22, 0, -10, -5, 19, 55, 6, 23, 20, 6, -37, -22, 0, 10, 26, 0, -37, -55, -40, 31, 42, 25, 2,
    -10, 12, 19, 14, 0, -73, 46, 8, -28, 3, -4, 50, 13, 17, 34, 4, -24, 36, 1, -14, 4, 58, 7, 20, 35, -29, 15,
    8, -27, -16, -29, -33, -30, 7, 15, 16, -26, 21, 0, -21, -127, -61, -18, -87, 44, 60, 17, 0, -46, -56, -21,
    -44, 0, -1, 22, -33, -34, -2, 31, 11, 3, -12, -6, 38, 10, 15, 0, 14, 32, -30, 18, -17, 17, 44, 5, -3, -6,
    0, -37, 4, 0, 18, -83, 72, -19, 4, 22, 40, 26, 11, -80, 127, 0, 65, -7, -22, 17, 40, -73, -13, 0, -21, 5,
    -45, 10, 55, 40, 11, -17, 85, -6, -29, 106, -27, -41, -33, -51, -4, -1, -42, 11, 44, -1, -49, -36, -124,
    0, -3, 9, -48, 25, -40, 45, 72, -104, 0, -51, -34, -51, -45, 0, -16, -59, 69, -51, 9, 55, -26, 4, 13, 5,
    -20, -41, 36, 0, -23, -34, 58, 12, -20, 43, -39, -45, -42, 14, 0, 15, 6, 0, -27, -21, 0, -22, 52, -4, -5,
    -17, -11, -45, -63, 0, 2, 27, -4, -14, -60, 18, -24, 78, -51, -10, 16, -4, 0, -50, -92, 50, 12, 12, -6,
    -61, 21, 22, 53, -23, 21, -48, 9, -9, 7, 40, 18, -33, 4, 0, -1, -3, -36, 18, 32, -11, 37, 127, 0, 30, 19,
    8, -40, 0, -9, 12, -26, 21, -59, 31, 18, -16, 26, -11, -45, -75, 23, 0, 11, -32, 12, 40, -3, 25, -9, -21,
    -10, -4, 0, 3, -57, 0, 5, 27, 16, -11, 2, -9, 19, 8, -20, 0, 2, 0, -24, -15, -30, -21, 17, 12, 55, -11,
    10, -1, 35, 4, 16, 10, -7, -11, 11, 14, -15, 19, 18, -11, -8, 13, -25, -29, -9, -1, -3, 8, 9, -12, 51, 0,
    -48, -116, -43, -127, 6, 60, 4, -3, 0, 9, 5, 5, -18, 0, 1, 28, 11, 7, 26, -1, 23, 17, 19, 4, 69, 0, -3, 0,
    2, 38, -12, -7, 7, 8, -17, 0, 10, -2, 0, 15, -25, 0, 27, 23, 64, 11, -5, 0, 7, 60, 13, 7, -18, 0, 20, -14,
    -11, 7, -2, 17, 13, -1, 19, -5, -20, 16, -8, 10, 2, 1, -127, 21, -25, 26, 7, -15, -3, -2, -7, -10, -2, 7,
    -4, 4, -17, 1, 61, 0, 12, 34, 20, 37, 20, -21, -45, 0, 0, -11, 47, 5, 10, 0, 10, 14, 1, 8, 5, 3, 4, -16,
    9, -3, -24, -2, -6, 0, -11, -31, -43, 11, -39, 9, -46, -52, 17, 79, 0, -31, 31, 0, 34, 67, -4, -9, -29,
    -86, -50, -9, -54, -14, -68, 0, 47, -51, -61, 52, 38, 55, -111, 35, -39, -99, 20, 58, -66, -44, -8, 32,
    -26, -36, 25, -44, 29, -22, 64, -21, 64, 0, 31, 104, -74, 3, 21, -39, 25, 0, 78, 73, 45, 77, 127, -110,
    -59, 32, 0, 48, 63, 10, 98, 0, 4, -27, 10, 26, -23, -27, -37, -11, -45, -47, -64, -54, 58, 0, -17, -4,
    -33, -37, 31, 62, -15, -8, -60, 24, 0, -5, 2, 0, -37, -127, 51, -20, 44, 8, 34, -1, -18, -29, 64, 0, 4,
    37, 14, -18, -28, -15, -6, 55, -35, 25, -55, -35, 27, -14, -43, 44, 72, -42, -47, 36, 20, 11, 1, -43, 25,
    -65, -20, -40, 51, 37, -17, -31, -97, 0, -28, 7, -68, 17, -31, 34, 111, -3, 0, -28, -10, -101, -92, 0,
    -27, -15, 44, 6, -45, 63, 18, -60, 14, 5, -42, -58, 15, 0, 37, -69, 56, -11, -21, 30, 19, -35, -16, 96, 0,
    -4, -26, 0, 12, 36, -27, 36, -1, -24, -4, 12, -127, -97, -13, 0, -16, 17, -41, -29, 67, 29, 3, 102, -37,
    -31, -27, -21, -50, -45, -8, 72, 34, -66, 46, -7, 1, -48, -14, 17, 77, -36, 53, 29, -65, 45, 94, -77, -23,
    0, -26, 34, 59, 8, 3, 9, -42, -56, 0, -33, 23, -70, 18, 0, -29, -15, 18, -9, -33, -21, -65, -59, -53, -76,
    -24, 0, 19, 0, -19, 23, 46, -96, 5, 1, -16, -10, 18, -46, 0, 10, 32, 0, 18, 17, -27, 35, -11, 127, 32, 6,
    26, -2, -16, 0, 18, -6, 14, 0, 13, 31, 3, 7, 7, -1, -8, 14, 43, -14, 12, -2, -28, 9, -4, 7, -29, 16, -4,
    -19, 2, 15, -34, -5, 8, 6, 16, 0, 24, 0, 58, 17, 31, 38, -66, -37, -34, -9, 0, 5, -49, 39, -19, 0, 17, -2,
    -84, -7, -46, 30, 12, 19, -12, 10, -28, -2, 5, 0, -10, -18, -38, 32, 57, 4, 22, 3, -19, -91, 0, -17, 24,
    0, -25, -8, 50, 8, 11, -27, -44, 9, 81, -63, -32, 0, 45, 49, 68, 13, -10, 4, -20, -31, -10, -15, -4, 0, 0,
    64, 31, 12, 19, 14, -21, -15, -19, 95, -73, 97, -12, 36, 46, -17, 33, -62, -85, 57, -44, 0, 4, 6, 55, 13,
    24, 10, -24, -46, 0, 24, -17, 8, -18, 0, -31, -16, 18, 36, 32, -4, 19, 12, 127, 59, 44, 41, -60, 0, -55,
    14, -5, 90, 25, -2, -11, -4, 48, -60, 0, 21, 13, 0, 33, 29, -58, 51, -15, 127, 83, 27, 20, 1, -13, 0, 5,
    -37, 26, -2, 33, 28, 10, 30, 40, -13, -4, 26, 44, -14, 15, 3, -10, -9, 1, -11, -70, 8, -24, -18, -3, 10,
    -30, -8, 17, 14, 36, -1, -18, 0, 34, -21, 17, -6, -98, 14, -53, 4, 0, 23, -59, 47, -49, 0, 14, -31, -93,
    -9, -64, 45, 4, 45, -9, 6, -2, 3, -13, 0, -6, -26, 3, 23, 3, 24, -19, -20, 10, 24, 0, 14, -103, 0, 19, 15,
    42, -15, -4, 0, 35, 28, -8, 12, 0, 0, -9, -35, -16, -12, 2, -2, 36, -1, 0, 5, 10, 12, -3, 9, -8, -9, -23,
    17, -35, -3, 18, -11, -17, 2, -17, -27, -3, 0, -4, 10, 5, -3, 3, 0, -54, -43, -27, -127, 9, 47, -8, 4, 0,
    19, 25, 3, -8, 0, 0, 4, 13, 18, 8, -3, 22, 8, 23, 9, 31, -11, -25, 0, 3, -1, 25, -2, -36, -76, 52, 36, 78,
    77, 0, 32, 0, 0, 81, 10, -49, 63, 5, -51, -13, 49, 9, -64, -7, 0, -2, -37, -76, 2, 85, -52, -1, 11, 11,
    -40, -3, 13, -50, -6, 26, 19, 32, 23, 45, -36, 4, -80, -8, 57, 48, 39, 87, 82, -58, 18, 34, -88, -8, 0,
    -21, 9, 28, -6, 16, -13, -18, -16, 0, -17, 57, 22, 13, 0, 25, -7, 82, -67, 13, -70, -127, 46, -63, -85,
    -19, 9, 68, 0, 10, 53, 37, -60, -28, -2, 54, 13, -6, -19, 0, -15, 67, 0, 34, -60, 67, -2, 19, 4, 13, 29,
    33, -14, 61, 0, 89, 11, 24, 30, 18, -38, -27, -16, 4, 28, -72, 6, 28, 37, 18, 11, -24, 30, -36, 106, -11,
    -1, 10, -21, -4, 21, -29, -4, 39, 10, -47, -3, -11, 0, 109, 90, 3, 127, -17, -99, 36, -54, 0, -53, 23,
    -30, -3, 0, 15, -21, 47, -31, 16, 37, -19, -38, -19, 16, -68, -14, 43, 0, -3, -123, -34, 24, 2, 26, -19,
    -21, 5, 20, 0, 15, -96, 0, 17, 11, 40, -16, -8, 0, 32, 24, -10, 12, 3, 0, -7, -33, -16, -15, 1, 1, 36, -3,
    -2, 7, 9, 10, -1, 7, -7, -9, -15, 12, -34, -1, 20, -8, -15, 4, -17, -24, -4, -2, -2, 11, 5, -5, 4, 0, -53,
    -45, -26, -127, 6, 47, -8, 1, 0, 19, 23, 2, -10, 0, -3, 5, 14, 20, 9, -1, 25, 6, 23, 10, 33, -9, -23, 0,
    4, 0, 28, -6, 29, -13, -3, -12, 18, -80, 0, 47, 21, 0, 56, 49, -53, 70, 34, 115, 56, 12, 81, 13, -3, 0,
    -26, -38, 18, -7, 39, 23, 14, -42, 63, 5, -17, 22, 13, 45, 20, -5, 1, 19, -6, -50, -127, -3, -55, -51,
    -23, 18, -15, -26, -25, 4, 7, 52, -28, 0, 34, -15, -17, -2, -102, 5, -25, 80, 0, 20, -30, 65, -53, 0, 52,
    -8, -117, -57, -43, 25, 15, 36, -29, 16, -5, -3, -44, 0, -53, -46, 6, 42, -29, -35, -18, 12, 46, 8, 0, -4,
    55, 0, 44, 35, -11, 29, -41, -46, -52, 21, -38, -31, -23, 0, 36, -20, -43, 0, 52, 21, -45, 11, -40, -40,
    -10, 30, -32, -25, 26, 22, -42, -6, 50, 13, 2, -24, 35, -3, 49, 35, 29, 72, -48, -11, 8, -66, 61, 0, 111,
    79, 65, 89, 71, -127, -61, -13, 0, -5, 58, 10, 43, 0, -1, -13, 42, -16, 3, -20, -80, -23, -39, -66, -44,
    6, 74, 0, -23, -8, -52, -28, -21, 65, -49, -93, -61, 43, 0, -62, -10, 0, 15, 54, 10, -58, 14, -75, 2, -59,
    -14, 27, -32, 0, 55, -36, -24, 123, 17, 37, -127, 27, -15, -103, 85, 68, 2, -38, -1, -10, 40, 17, -8, -20,
    23, -17, 60, -68, -1, -14, -38, 55, -25, -3, -19, 39, -19, 0, 8, 3, 1, 17, 95, -41, -12, -15, 0, 60, -11,
    -11, 67, 0, -8, -50, -28, 74, -12, -15, 19, 31, -5, 29, -32, -117, -40, 0, 3, 26, -15, 22, -79, -101, 37,
    -66, 41, 40, 0, 5, -2, 0, 20, 57, -27, 39, -17, -127, -51, -13, 11, 32, -45, 0, 4, -42, -12, 38, 13, -51,
    -86, -34, 20, -13, 58, 50, -105, 27, 21, -38, 27, 38, 59, -105, 8, 5, -1, 43, 15, 68, 94, 74, -78, -65, 3,
    28, -57, 0, -4, 35, 27, 3, 98, -29, -48, 5, 0, 23, 32, 55, 118, 0, 19, -40, 53, -18, 71, -110, -32, 64,
    -73, -5, 35, -4, 14, 0, -39, 15, 48, 12, 2, 2, 2, 8, -16, -26, 0, -16, 46, 0, 7, 24, -6, 7, 6, -13, -18,
    -8, -9, -14, -11, 0, 0, 20, -16, 14, 12, 23, 12, 0, 9, -19, 14, -6, 20, -3, 0, 1, -15, 6, 20, 33, -1, -9,
    11, -1, -9, -5, -10, 3, -1, 0, -7, -6, 127, 0, 36, -9, -4, 30, 10, -13, -1, 2, 0, -22, 2, -4, -2, 0, 8,
    32, -5, -9, 17, 8, -12, 6, -10, -11, 6, 5, 25, 0, -5, 27, -93, 5, 82, -13, 3, 90, -22, -4, 0, 108, 26, 0,
    -4, -51, -30, 127, 66, 20, -24, 60, 34, 48, -2, 0, -96, 19, 39, -52, 3, -4, 62, -3, 40, 49, -67, -62, -25,
    19, 17, 24, 29, -8, -19, -56, -72, 8, -55, -56, -14, -38, 5, -58, -2, 5, 39, 34, -43, 0, -7, 3, -28, 17,
    -63, 27, 12, 54, 0, -79, 8, -47, -70, 0, 25, 62, -30, -44, -6, 21, 35, -31, 21, 15, -28, 27, -31, 0, -15,
    -21, 19, -35, -37, -52, 49, -77, -13, -74, 0, 1, 9, 0, -3, 69, 7, 36, 21, -28, -25, -36, 72, 78, -36, 0,
    8, -9, 60, 31, -77, 0, -58, -76, 71, 28, 44, 32, -19, 84, 0, -53, 15, 55, 5, -104, -78, 65, -17, -4, -34,
    49, 18, -50, -15, -30, -49, 127, -54, 0, 39, 29, -19, 3, 6, -28, -40, 85, 0, 24, -36, 38, 11, 0, 76, -12,
    -53, -20, 49, -16, 43, 40, -10, 74, 37, -37, -76, 0, -61, -34, 19, 102, -17, -37, 111, 41, 31, 17, 0, 87,
    5, 0, 8, 23, -18, 36, 96, -61, -46, 3, 66, 55, 13, 0, -88, -21, 31, -26, -41, -115, 26, -58, 78, 106, -28,
    2, -98, 93, 28, 28, 22, 93, 7, -127, -89, -50, -34, 20, -43, 36, 90, 0, -46, -18, -28, 62, -22, 0, -5, 4,
    -61, 9, -5, -3, 20, 95, 0, -27, 63, 36, 22, 0, 85, 33, 36, -116, 71, -64, 13, 11, -50, 2, -36, 31, -19, 0,
    -52, -37, 26, -22, -2, -21, 8, 8, -26, -37, 0, -18, 76, 0, -9, 25, -18, 8, 14, -17, -40, -8, -6, -20, -20,
    0, 14, 44, -11, 11, 15, 42, -2, 2, -4, -14, 17, -5, 25, -5, 14, 2, -26, 13, 55, 38, -6, -11, 25, -16, -6,
    1, -17, 3, 0, -4, -26, -1, 126, 0, 97, 20, 13, 65, 16, -59, -7, 2, 0, -40, -23, 4, 7, 0, 4, 31, -11, -19,
    14, 17, -20, -3, -14, -8, -45, 13, 44, 0, -9, 20, -127, 11, -37, -21, 29, -25, -15, -14, 0, 43, 7, 0, -59,
    45, 26, -15, 10, -60, -53, -60, 63, 112, -30, 0, -1, 20, 88, 9, -122, -31, -48, -70, 50, 77, 42, 24, -44,
    105, 0, -66, 12, 78, 8, -114, -30, 56, -5, 28, -72, 23, 24, -51, 14, -43, -72, 127, -40, 0, 17, 29, -32,
    6, 42, -23, 18, 80, 0, 1, -12, 15, 9, 0, 46, 2, -12, -4, 68, -35, 57, 7, 11, 86, 40, 1, -90, 0, -44, -51,
    15, 109, 105, -22, -37, 99, -66, 27, 0, 127, 25, 0, -49, -75, -17, 84, 71, -7, -58, 44, 23, 17, 7, 0,
    -122, 52, 57, -74, -39, 10, 68, 13, 20, 55, -80, -90, -43, 27, 18, 36, 23, -39, -21, -43, -56, 14, -44,
    -55, -5, -70, 13, -72, 30, 14, 28, 41, -35, 0, -12, -1, -32, 21, -30, 26, 31, 54, 0, -104, 9, -82, -72, 0,
    25, 85, 22, -9, 11, 22, 55, -76, 49, 30, -26, 33, -34, 0, -16, -29, 21, -50, -25, -3, -10, -7, -43, 2, 0,
    1, 8, 0, -43, -127, 36, 13, 53, 12, 0, 23, 6, 22, 41, 0, -8, 62, 51, -57, -42, -52, 18, 27, -7, 80, -66,
    -29, 17, 22, -19, 21, 45, 4, -19, -12, -15, 22, -3, 1, 5, -27, -6, -22, 20, 8, 0, -1, -75, 0, -26, 5, -54,
    27, -44, 39, 96, -6, 0, -58, -7, -60, -48, 0, -19, -1, 41, -2, 6, 28, 30, -34, 32, 21, -10, 4, 19, 0, 14,
    -55, 58, 36, 4, 8, -7, -9, -21, -15, 0, -10, -9, 0, 3, 21, -2, -9, 11, -12, 5, -4, -16, -10, 5, 0, -30, 2,
    -30, -15, 20, 18, 45, -9, 22, -8, 39, -6, 20, 10, -8, -8, 16, 9, 8, 23, 3, -16, -6, 7, -23, -19, -15, -2,
    -10, 4, 4, -6, 62, 0, -28, -127, -43, -85, 3, 51, 20, 8, 0, -4, -10, -1, -18, 0, 2, 35, 6, -6, 29, 1, 14,
    19, 12, -4, 62, 4, 7, 0, -3, 54, -32, -7, 1, 11, -1, -9, -20, -14, 0, -12, -10, 0, -3, 20, -5, -11, 9,
    -13, -2, -6, -19, -10, -1, 0, -28, 6, -29, -7, 19, 19, 39, -7, 19, -12, 40, -7, 22, 4, -9, -6, 12, 6, 7,
    23, 7, -14, -1, 7, -21, -21, -15, -3, -3, 4, 6, -5, 60, 0, -26, -127, -37, -77, 2, 48, 18, 1, 0, 0, -21,
    -3, -19, 0, 4, 31, 3, -3, 25, 5, 11, 13, 11, -3, 56, 3, 8, 0, 4, 54, -31, -8, 24, -10, -8, 10, -20, -10,
    0, 5, -8, 0, -2, 27, -4, 3, 22, -24, -6, -3, -9, -15, 5, 0, -45, 4, -28, -22, 19, 18, 50, -9, 28, -5, 31,
    -12, 18, 29, 2, -7, 19, 23, 18, 25, -12, -11, -32, -3, -26, -17, -16, -7, -21, -10, -8, 1, 71, 0, -30,
    -127, -45, -70, -1, 48, 22, 7, 0, -12, -12, 6, -21, 0, 6, 38, 6, -13, 34, -7, 7, 23, 12, -7, 63, 13, -8,
    0, -22, 58, -38, 6, 5, -15, 10, 11, -16, -33, 0, -20, 70, 0, 0, 23, -14, 7, 9, -11, -30, -9, -5, -17, -17,
    0, 11, 35, -11, 18, 15, 33, 1, 4, 12, -18, 13, -2, 22, -5, 8, 0, -25, 9, 48, 39, -3, -15, 21, -9, -6, -3,
    -15, 5, 0, -1, -20, -5, 127, 0, 74, 26, 6, 57, 11, -42, -7, 2, 0, -34, -10, -4, 4, 0, 9, 33, -14, -20, 9,
    11, -21, -2, -14, -11, -34, 12, 39, 0, -7, 30, -114, 6, -18, -53, 37, 43, 44, 84, 0, 14, -5, 0, 64, 11,
    -27, 42, 0, -40, -25, 33, -53, -86, 14, 0, -12, -21, -79, 5, 84, -34, 18, 46, -16, -53, -16, -2, -24, -38,
    26, 37, 34, -9, 40, -12, 29, -107, -10, 54, 49, 3, 69, 60, -39, 26, 56, -77, -8, 0, -24, 21, 37, -2, -4,
    -10, -15, -52, 0, -24, 45, -42, -12, 0, 31, -3, 67, -53, 5, -48, -127, -8, -40, -92, -22, 3, 63, 0, 11,
    60, 34, -95, 84, -91, -11, 127, 6, 73, 0, 67, -11, 0, 24, 49, -23, 26, 47, -21, -25, 15, 6, -65, 32, 0,
    -42, -25, -35, -27, 34, -7, 52, -6, 40, -8, -31, -2, -6, 68, 48, -42, 23, 45, 13, 37, 6, -18, -124, -7,
    -22, -35, 23, 16, -21, -37, -27, 28, -22, 0, 11, -4, -26, 29, 15, 3, 6, 2, 0, -8, 14, 25, -70, 0, 17, -9,
    -41, -4, 18, -44, -18, 20, 2, 39, -6, 19, -35, 0, -81, -11, -18, 33, 7, 77, 13, -23, -1, 40, 0, -7, -26,
    0, 28, 40, -4, -60, 73, -63, 9, -78, -22, -6, -44, 0, 12, -70, -40, -4, -11, 12, -73, 10, 42, -4, 97, 40,
    -55, 74, -39, 41, 25, 86, 5, -99, -41, -67, -7, -43, -24, -35, -18, -49, -89, -51, 19, 48, 12, 0, 17, -18,
    -93, 7, 68, -33, 32, 127, 0, 69, 45, 18, 77, 0, 48, -1, -52, -9, -37, 6, 32, 78, -74, 9, -66, -93, -42, 0,
    -94, -73, -2, 21, 0, 15, -57, -24, -82, 12, 0, -9, 11, 0, -127, -8, 9, -16, 16, -40, -62, -44, -12, 73,
    -38, 0, -35, 90, 92, -16, -120, 11, -30, 12, -49, 42, 5, -57, -46, -6, -33, -19, 18, -58, -10, -85, 43,
    71, 37, 8, -10, -29, 25, -80, 65, 5, -7, 73, -41, 0, -17, 38, 10, 17, 40, 12, 6, 29, 0, 4, -32, -31, 24,
    0, -59, 32, -9, 63, -16, -1, 60, -61, 59, 64, 24, 16, -67, 0, 51, -22, 40, 10, 3, -9, 67, 12, -32, -59, 0,
    -47, 80, 0, -31, -3, -59, -14, 27, -15, -30, -56, -27, -30, 34, 0, -27, 51, -22, -1, 30, -2, 28, -9, 21,
    -23, 44, -22, 56, 3, -6, -8, 57, -8, 68, 57, -22, -26, -5, 3, -23, -1, -24, -1, -8, -4, -9, 1, 49, 0, 28,
    -127, -41, -20, -40, 45, 73, 0, 0, -32, -88, -20, -40, 0, -1, 27, -7, -46, 36, 16, -25, 39, -2, -14, 47,
    17, 47, 0, -6, 97, -67, -5, -23, -18, -6, -24, -38, -48, 0, -15, 69, 0, -43, 41, -28, 0, 4, 21, -38, -24,
    4, 4, -35, 0, 15, 54, 7, 7, -10, 53, -24, -8, -23, -14, 44, 1, 35, -8, 11, -17, -28, 12, 42, 12, -10, 15,
    31, -20, -12, 24, -20, -7, 11, -14, -25, 33, 98, 0, 117, 21, 29, 65, 7, -82, -30, 4, 0, -14, -62, 32, 20,
    0, 3, 28, -48, 2, 3, 14, -6, 2, -5, 21, -32, 5, 26, 0, -7, -1, -127, 47, -101, -27, 1, -43, 121, -109, 0,
    9, 35, 0, -12, -28, -2, 80, -93, -53, -75, 18, 20, -5, -20, 0, 58, 37, 47, 7, 45, -46, -35, -3, -53, -27,
    33, 37, -15, -29, 29, -21, 11, -49, 23, -66, 7, 78, 27, 126, 34, 127, 93, 52, 62, -29, -66, -51, -59, 0,
    -17, 16, 70, -19, 50, 4, -46, -72, 0, 34, 21, -3, -30, 0, -92, -48, 115, 5, 49, -78, -62, 14, 89, -62, 36,
    69, 51, 0, 9, 79, 51, 83, -47, 21, -86, -87, -63, -34, 0, -72, 47, 0, 39, 14, 83, -7, -8, -22, -11, -16,
    0, -26, 51, 0, 114, -26, 27, 118, 30, 28, -62, 12, -30, -93, 16, 2, 46, 0, 16, -52, -31, -6, -48, 72, 66,
    51, 45, -35, -15, 19, -84, -21, 16, -12, -74, -29, 17, 0, 67, 82, -7, 102, 65, -92, -40, -57, 0, 12, 70,
    -14, 4, 0, -127, -52, 8, 21, 27, 51, 18, -4, 43, 45, -64, -37, -59, 0, 6, -21, -58, 32, -18, 25, 20, -19,
    7, 16, 0, -10, -64, 0, 52, -75, 117, -13, 4, 16, 103, 52, -6, -49, 117, 0, 50, -51, -39, -2, 39, -60, 24,
    -7, 13, 16, -34, 21, 39, 41, 1, -9, 36, 13, -66, 127, 9, -37, -28, -28, -12, -21, -39, 9, 33, 18, -30,
    -39, -95, 0, -70, -32, -70, -72, -32, 82, 62, -93, 0, -22, 18, -54, -45, 0, 2, -47, 81, -20, 17, 37, 6,
    -4, 16, 15, -2, -37, 10, 0, -9, -53, 76, 14, 3, -10, -11, 13, 78, -117, 0, -15, 32, 0, -13, -8, 15, 61,
    -27, -38, -56, 9, 65, -55, -26, 0, 42, 24, 51, 4, 37, 3, -24, -34, -37, -25, 13, 7, -15, 44, 33, 2, 24,
    -4, -8, -36, -48, 96, -60, 111, 20, 86, 55, -1, 30, -95, -76, 3, -61, 0, -3, 0, 59, 8, 29, 6, -46, -61, 0,
    50, 5, 19, -43, 0, -68, -34, 47, 22, 34, -24, 3, 11, 127, -3, 45, 70, -13, 0, -71, 29, 27, 89, -127, -50,
    -39, -72, 4, -9, 0, -37, -7, 0, -57, 17, -17, 7, -92, -88, -78, -40, -45, 110, -38, 0, 3, -8, 26, 61, -2,
    -34, -117, -42, -51, -42, 93, 58, -30, -40, 21, -107, 13, -19, 64, -51, 63, 98, 62, 13, 16, 94, 36, 82,
    10, -97, -5, 24, -70, 0, 8, 38, 108, -11, 126, -41, -64, -71, 0, 40, -37, 21, 99, 0, -53, -40, 46, 34, 80,
    -85, -18, 27, -1, 31, 107, 16, 0, 0, -10, 26, 38, 49, -100, -41, -93, -75, 17, 21, 0, -21, 1, 0, 2, 13,
    -22, 20, -122, -63, -37, -22, -78, 41, -17, 0, 30, -40, -18, 77, 84, 21, -72, -9, -45, -127, -4, 45, -34,
    -29, 31, -73, 25, -45, 68, -28, 42, 55, 65, -21, 70, 49, 5, 118, -55, -65, -24, -20, -38, 0, 3, 6, 60, -6,
    94, -30, -63, -27, 0, 23, 12, -10, 31, 0, -61, -60, 66, 15, 47, -35, -40, 31, -8, -1, 31, -4, 36, 0, -8,
    62, 13, 79, -36, -76, -5, 46, 61, 94, 0, -6, -9, 0, 47, 32, -47, 24, -53, -32, -34, 18, -62, -98, 1, 0,
    -30, 5, -44, 6, 82, -8, 19, 35, -54, -65, -9, -17, -75, -55, 34, 15, 17, -33, 56, -21, 36, -59, -16, 85,
    55, 15, 125, 44, -22, 37, 53, -77, -14, 0, -36, 37, 53, -11, -4, -1, -38, -57, 0, -35, 48, -58, -10, 0,
    -1, -10, 62, -37, 10, -52, -114, -42, -40, -67, -8, 37, 51, 0, 35, 64, 46, -127, -11, -55, 20, 44, 57, -3,
    0, -2, 80, 0, 52, 35, -24, 51, -37, -49, -82, 23, -34, -55, -19, 0, 25, 17, -72, 6, 81, 22, -4, 25, -30,
    -49, -11, 24, -6, -32, 37, 24, -38, 17, 99, 32, -4, -82, 31, 19, 46, 35, 33, 69, -47, -5, -5, -94, 118, 0,
    117, 63, 55, 97, 62, -120, -48, -21, 0, -42, 38, -1, 15, 0, 17, 0, 59, -55, 14, -41, -127, -35, -50, -106,
    -56, 19, 100, 0, -16, 41, -95, -38, 94, -32, -59, 87, -86, 23, 0, 60, 24, 0, -98, -81, -22, 56, 55, 12,
    -59, 13, -6, 2, 3, 0, -123, 127, 64, -92, -79, 29, 78, 39, -36, 56, -93, -101, -23, -6, -1, 53, 20, -48,
    -10, -52, -6, 12, -24, -8, 23, -89, 9, -66, 45, 53, 34, 25, -23, 0, -19, -7, -6, 20, -43, 33, 37, 51, 0,
    -94, -11, -100, -65, 0, -1, 76, 40, 41, -9, 29, 53, -107, 74, 25, -18, 37, -20, 0, 10, -19, 24, -62, -6,
    -6, 20, 8, 13, -21, 0, -18, 22, 0, 15, 19, -20, 15, -9, -25, -22, -13, -36, -28, 14, 0, -30, 6, -47, -17,
    57, 8, 38, 14, 13, -34, 33, 1, 27, -12, -4, 7, 49, -13, 53, 24, 10, -52, 1, 26, 3, -2, 10, 22, -24, -6, 4,
    -46, 74, 0, -18, -127, -27, -54, 9, 40, 26, -7, 0, -18, -10, -15, -19, 0, -2, 26, 33, -34, 32, -23, -40,
    17, -2, -42, 59, 10, 49, 0, -2, 88, -39, -3, 3, -4, 41, 6, -26, -38, 0, -30, 60, 0, -24, 6, -46, -14, 19,
    -16, -24, -43, -21, -22, 19, 0, -33, 38, -24, -2, 21, 7, 29, -10, 17, -16, 46, -16, 41, 4, -6, -9, 47, 1,
    48, 40, -14, -19, -1, 7, -23, -3, -18, -3, -9, -5, -4, 2, 55, 0, 14, -127, -35, -21, -22, 38, 52, 4, 0,
    -20, -63, -11, -27, 0, 1, 28, -2, -30, 34, 9, -13, 31, -2, -12, 52, 15, 32, 0, -4, 80, -58, -6, -18, -100,
    75, 24, 54, 87, 0, 73, 3, 0, 85, 47, -42, 74, 48, -100, -47, 29, 25, -40, -1, 0, -36, -44, -47, -7, 59,
    -70, -12, -43, 71, 28, -13, 26, -127, 78, 46, 15, 40, 97, 56, -100, -44, -77, -51, 42, 15, 47, 113, 68,
    -120, -30, -9, -8, -28, 0, -8, 15, -18, 4, 36, -17, -20, 34, 0, -31, 83, 62, 69, 0, 61, -13, 67, -101, 45,
    -107, -60, 48, -87, -35, -21, 12, 36, 0, -70, 11, 43, -16, -126, -12, 70, -117, -26, -57, 0, -89, 16, 0,
    -39, 16, 63, -11, 4, -62, -30, -50, 36, 125, -11, 0, 34, -8, 71, 116, -55, -37, -127, -43, 22, -6, 44, 72,
    4, 50, -15, -98, 56, 32, -5, -39, -4, 112, 9, -36, -51, 66, -2, -36, 79, -43, -77, 115, -117, 0, 27, 42,
    19, 22, 86, -15, -21, -42, 0, 40, -56, -22, 49, 0, 12, -85, 22, 5, 92, -9, 56, 34, -15, 110, 77, -48, -62,
    0, -11, -61, 52, 63, -25, -38, 91, -17, 12, -17, 0, 45, 3, 0, -8, 50, 20, -6, 46, -73, -33, -42, 86, 100,
    -19, 0, -16, -1, 80, -5, -118, -68, -35, -83, 90, 95, 26, 26, -43, 121, 14, -41, 16, 118, -2, -127, -75,
    0, -40, 26, -71, 26, 23, -49, -15, -37, -100, 127, -44, 0, 11, 25, -73, 5, 24, -6, 11, 119, 0, -18, 11,
    39, 3, 0, 88, -1, -4, -59, 73, -45, 48, 29, -6, 73, 7, -9, -69, 0, -70, -52, 18, 97, 7, -3, -15, 15, 3,
    -15, 0, -2, 55, 0, 33, 22, 36, 7, -2, 3, -21, 27, 15, 1, -23, 0, 59, 17, 3, 39, -5, 37, -19, 3, -1, -17,
    -36, 10, 5, 0, 13, 8, -117, 17, -11, 45, -2, -2, 19, -18, 5, 11, -11, 2, 3, 1, -28, -11, 93, 0, 117, 87,
    45, 113, 37, -127, -50, 6, 0, -23, 46, 11, 24, 0, 9, 19, -11, 0, -3, 15, -16, -24, -22, -15, -63, 5, 11,
    0, -13, -53, -89, 15, 0, 6, 10, -2, -20, -18, 0, -15, 11, 0, -24, 10, -26, -12, 3, -10, -9, -21, -26, -12,
    5, 0, -34, 28, -16, -6, 13, 14, 34, 7, 5, -12, 41, -11, 24, -3, -9, -6, 27, -2, 29, 31, 3, -8, 1, 7, -15,
    -11, -9, -5, 0, -3, 5, 5, 65, 0, -15, -127, -32, -50, -12, 40, 30, 1, 0, -7, -48, -6, -21, 0, -3, 28, -2,
    -3, 18, 6, -2, 11, 8, -11, 59, 7, 17, 0, 6, 58, -43, -6, -56, 11, -4, -74, -10, 32, 0, -51, -16, 0, -11,
    61, 8, -64, 13, -77, -22, -68, -13, 38, -51, 0, 26, -35, -19, 102, -22, 7, -127, 1, 3, -62, 97, 71, -41,
    -3, -7, -12, 23, 33, 8, -59, 8, 13, 36, -36, -20, 23, 9, 43, -19, -44, -5, 60, -28, 0, 11, 20, 15, 6, 101,
    -39, -28, 0, 0, 76, -4, 23, 113, 0, 38, -40, -4, 38, 28, -38, 22, 56, -46, 32, 1, -69, -24, 0, -18, -7, 8,
    15, 0, 59, -57, -57, -60, 24, 0, -13, -7, 0, -46, -26, -12, -30, 56, -25, -20, -22, -28, 20, -68, 0, -2,
    28, -12, -22, -70, 43, -48, 87, -49, 1, 31, -9, -20, -44, -99, 61, 11, 10, -11, -61, 14, 12, 61, -32, 34,
    -54, 3, -20, -13, 52, 41, -1, -3, 0, -16, -16, -29, 10, 54, -7, 40, 127, 0, 56, 3, -15, 43, 0, -15, 12,
    -40, 69, -75, 24, 28, -16, 2, -13, -41, -78, 39, 0, 1, -23, 19, 56, -72, -84, -50, -1, 28, 86, 0, -29, 11,
    0, -4, 35, -41, 0, -127, -37, -52, -15, -98, -95, 7, 0, -24, 35, -18, 8, 94, 14, 17, 15, -85, -73, -9,
    -27, -74, -51, 28, -37, 19, -84, 80, -23, 64, -24, 1, 90, 62, 27, 123, 20, -7, 3, 40, -68, -28, 0, -35,
    54, 73, -4, 14, 11, -58, -65, 0, -31, 33, -58, -2, 0, -79, -20, 57, -3, 17, -56, -99, -56, -12, -50, 31,
    85, 34, 0, 40, 64, 57, -102, -18, 8, 44, 8, 4, -8, 0, -34, -1, 0, 23, -78, 61, -10, 3, 18, 45, 28, 0, -79,
    127, 0, 59, -7, -34, 5, 43, -73, 0, 1, -15, 0, -45, 6, 54, 31, 9, -12, 83, -15, -26, 108, -31, -46, -31,
    -41, 2, 1, -30, 17, 38, 10, -43, -42, -115, 0, -6, 6, -48, 16, -46, 50, 70, -102, 0, -56, -31, -54, -39,
    0, -8, -53, 74, -49, 6, 44, -43, 3, 7, -4, -20, -33, 52, 0, -20, -14, 61, 17, 4, 3, -12, 5, 7, -8, 0, -4,
    19, 0, 25, 28, 42, 9, -6, 2, -10, 36, 12, 4, -29, 0, 39, 5, 1, 32, -6, 33, -5, 4, 16, -12, -25, 13, -3, 0,
    7, 5, -127, 16, -15, 22, 6, -6, 16, -8, 0, 1, -10, 5, -3, 5, -19, -9, 79, 0, 53, 56, 33, 74, 28, -72, -49,
    6, 0, -12, 46, 4, 24, 0, 6, 18, -7, 7, -7, 6, -5, -20, -15, -11, -40, 3, 1, 0, -7, -27, -67, 13, 55, 52,
    -94, -61, -75, 0, 0, -23, 36, 0, -8, -7, 9, -3, -20, -22, -40, -47, 3, 95, 2, 0, 21, 1, 30, 32, -20, 39,
    -21, 54, -14, -56, 0, -54, -6, -58, -29, -25, 13, -98, -47, -5, 75, 59, 45, -30, 26, -24, -26, -54, 55,
    66, -14, 1, 1, 0, 6, -23, -2, -1, 49, -3, -16, 21, 0, 23, -1, -14, 4, 0, -127, 9, -23, 83, -43, 34, 15,
    -28, 64, 15, -19, -13, -35, 0, 75, 38, -12, -30, -17, -7, 13, 12, -12, -22, 0, -43, 68, 0, 38, -55, 70,
    -3, 5, 12, 5, 26, 11, -51, 74, 0, 85, 3, 13, 58, 24, -28, -36, -7, -20, -11, -60, 2, 46, 31, 32, -9, -9,
    6, -34, 127, -14, 15, 2, -49, 3, 22, -48, -5, 44, 8, -45, -29, -34, 0, 97, 80, 12, 120, 4, -88, 17, -88,
    0, -47, 9, -34, -3, 0, -28, -44, 49, -33, 12, 57, -25, -40, -10, 13, -57, -19, 40, 0, -23, -83, -28, 27,
    6, 5, -15, -10, 14, -43, 0, 9, 13, 0, 4, 14, -44, 38, -11, 127, 49, -1, 17, 1, -10, 0, 0, 0, 13, -5, 13,
    28, 15, 19, 19, 1, -1, 10, 42, -14, 7, -5, 2, -2, 5, -11, -27, 20, -11, -14, -2, 8, -32, -6, 11, 9, 27, 3,
    1, 0, 19, -23, 14, -2, -91, 15, -26, -17, 0, 6, -77, 35, -31, 0, 13, -5, -92, -2, -42, 26, 14, 35, -14,
    10, -8, -4, -4, 0, -3, 4, -16, 18, 3, 45, -31, -22, 26, 21, 0, 23, -127, 0, 30, 26, 84, -14, -29, 12, 45,
    57, 2, 33, -3, 0, 6, -49, -22, -7, -10, 3, 42, 6, -4, 12, 1, 31, -8, 6, -4, -14, -99, 22, -57, 9, 32, -2,
    -9, 12, -25, -24, 4, 2, -14, 13, -1, -8, 33, 0, -35, -17, -20, -62, 9, 23, -52, 9, 0, 14, 63, 0, 1, 0, -2,
    2, 9, 37, 5, -7, 17, 1, 24, 9, 7, -16, -18, 0, 1, -17, 4, -7, 0, -20, 9, 7, -25, -38, 0, -15, 76, 0, -14,
    23, -18, 7, 14, -17, -37, -10, -5, -19, -18, 0, 11, 48, -12, 10, 16, 40, 0, -1, 0, -13, 19, -6, 25, -2,
    11, 1, -21, 12, 56, 38, -9, -10, 20, -13, -6, 1, -14, 3, 0, -6, -23, 0, 125, 0, 90, 16, 12, 59, 13, -49,
    -4, 2, 0, -40, -28, 0, 2, 0, 7, 31, -11, -22, 16, 16, -18, 1, -13, -8, -39, 14, 45, 0, -9, 23, -127, 11,
    -53, -30, -34, -67, -6, -90, 0, -35, 19, 0, -56, 52, -26, 15, -70, 125, 16, -40, 45, 69, -17, 0, 30, 13,
    93, 44, -18, 18, -39, -55, -1, -27, 43, 17, 55, -5, 12, -111, 0, -24, 2, -40, -3, 112, 25, 1, -28, 74,
    -22, -45, 55, -31, 3, 89, -54, 0, 30, 23, 65, -1, -48, -7, -64, -52, 0, 49, -127, 63, 8, 0, -31, -12,
    -120, 42, -13, 4, 43, 24, 48, 91, 64, 9, -76, 0, 5, 5, 5, 92, -108, -20, 127, -53, 37, -13, 0, 31, 28, 0,
    41, 3, -15, 23, 32, -31, -9, 6, 76, 33, 4, 0, -20, -17, 15, -5, -2, -60, -2, -52, 70, 81, 17, 24, -58, 16,
    -11, -38, 2, 21, 15, -74, -42, -26, -5, 31, -5, 51, 46, 7, -30, 31, -18, -26, -12, 0, 3, 15, -32, -2, 8,
    2, -7, 40, 0, -32, 32, 40, 21, 0, 31, 9, 33, -59, 28, -41, 5, 35, -84, -27, -1, 17, 7, 0, 25, -10, 17,
    -35, -50, -18, 71, 19, 28, 32, 0, 6, 9, 0, 52, -73, 29, 16, -2, -22, 38, 32, -10, -65, 127, 0, 31, -39,
    -66, -11, 77, -90, 8, 19, -1, 2, -46, 7, 18, 21, 22, 16, 86, -15, 1, 61, 12, -68, -1, 10, 30, 9, 13, 40,
    -1, 8, -9, -65, -99, 0, -23, 12, -29, 16, -53, 41, 68, -95, 0, -48, 23, -63, -34, 0, 19, -46, 109, -78,
    18, 0, -89, 1, -34, -46, -27, -18, 74, 0, 0, -9, 79, -14, 87, 97, -90, -10, -109, -7, 0, -12, 16, 0, -74,
    -88, -3, -29, 37, 26, -22, -43, -30, 37, 8, 0, -27, 85, 17, -32, -70, 60, 8, 83, -53, -25, -65, -77, 13,
    -114, -90, 68, 24, -98, -58, -18, 38, 27, 28, -21, 50, -116, 5, -55, 67, 127, 25, -33, -12, 0, -19, -24,
    -28, 13, 5, 9, 66, 90, 0, 9, -13, -126, -114, 0, -88, 23, 19, 67, -119, 76, 38, -115, 78, 1, -64, -40, 12,
    0, 102, -10, 23, -40, 2, 2, 19, 2, -19, -26, 0, -22, 31, 0, -10, 8, -29, -9, 14, -13, -14, -30, -19, -13,
    10, 0, -31, 22, -25, -7, 22, 8, 35, 1, 18, -13, 37, -12, 32, 3, -7, -4, 42, 1, 28, 32, -6, -16, -1, 5,
    -20, -9, -19, -2, -8, 0, 0, -8, 65, 0, -3, -127, -36, -32, -14, 36, 37, 4, 0, -16, -37, -8, -19, 0, 0, 27,
    2, -20, 31, 6, -6, 20, 1, -12, 51, 10, 22, 0, -2, 70, -45, -4, 25, -13, 33, 97, -16, -9, 0, 93, 29, 0,
    -56, -54, -19, 112, 58, -21, -66, 51, 13, 63, 20, 0, -111, 53, 51, -73, -45, -76, 77, 31, -5, 127, -89,
    -79, -94, 9, 4, 39, 20, -22, 9, -107, 1, 2, -20, 50, 10, -18, 91, -60, 16, 19, 6, 6, -36, 0, -38, 24, -12,
    19, -34, 26, 21, 30, 0, -104, 36, -55, -24, 0, 0, 77, 84, -74, 48, -35, 18, -79, 1, -16, -23, 73, -1, 0,
    31, -6, 67, -79, -8, 5, -9, -31, -24, 120, 0, 15, -18, 0, 5, -8, -23, 31, 42, -57, -17, -30, -81, -127,
    -58, 0, -35, 0, -63, -2, 29, 12, -24, 79, -26, -39, 20, -44, -69, -33, -52, 86, 44, -53, 13, -91, 42, -79,
    44, -5, 68, -71, 15, 3, -80, 8, 88, -71, -6, 0, -22, 2, -45, 16, 49, 0, 16, 110, 0, 24, 45, -63, 28, 0,
    15, 8, 31, -5, -67, -9, -14, -7, -19, -41, -71, -32, 38, 0, -15, -15, 44, -96, -39, -42, 45, 32, 67, 44,
    0, -4, -4, 0, 80, -62, 20, 36, -24, -35, 36, 40, -32, -87, 114, 0, 38, -44, -78, -4, 106, -75, 1, 17, -9,
    -33, -41, 21, 18, -1, 35, 21, 85, -18, 25, 55, 1, -65, -14, 23, 64, 30, 33, 75, -9, 9, 1, -115, -103, 0,
    -28, 22, 4, 14, -28, 25, 36, -110, 0, -41, 33, -66, -20, 0, 6, -81, 124, -63, 12, -15, -127, 2, -40, -72,
    -19, -11, 88, 0, -2, 15, 83, -24, -18, -4, -29, -16, -68, -9, 0, 25, 22, 0, -127, -6, 1, -12, 9, -25, -67,
    -41, 6, 76, -33, 0, -23, 102, 92, -29, -106, -7, -25, -13, -14, 57, 17, -20, -12, 45, -18, -50, 18, -5,
    26, -67, 10, 77, 20, 23, -32, -8, 25, -44, 30, -28, -28, 64, -25, 0, -7, 21, 5, 14, 25, 12, 26, 16, 0,
    -29, -53, -32, -7, 0, -31, 21, -9, 33, 6, -1, 52, -44, 44, 81, 38, 26, -44, 0, 9, -11, -1, 87, -86, -36,
    -58, -68, 79, -6, 0, 1, 8, 0, 32, 20, -45, 49, -127, 6, 16, -16, -53, 4, -5, 0, 36, -50, -12, 41, 69, 34,
    -39, -8, 3, -106, 2, 51, -9, -29, 40, -76, 11, -57, 45, -34, 19, 36, 53, 7, 78, 56, -17, 111, -57, -46,
    17, -42, -38, 0, 15, 3, 52, 1, 37, -25, -76, -28, 0, 23, -2, 6, -13, 0, -59, -63, 14, 4, 1, 11, -17, 46,
    5, 14, 10, 17, 33, 0, -7, 66, 18, 75, 6, -33, 21, 89, 4, 17, 0, 74, 25, 0, -35, -41, -31, 124, 20, -48,
    -85, 55, 13, 51, 5, 0, -96, 51, 29, -60, -21, -74, 51, 21, -21, 114, -70, -68, -121, -10, -1, 34, 24, -30,
    40, -124, 15, -1, -7, 78, 27, -2, 127, -40, 4, 10, 23, -32, -47, 0, -44, 41, 11, 17, -5, 13, 3, 18, 0,
    -88, 52, -45, 4, 0, -6, 49, 94, -80, 53, -63, -21, -81, -4, -35, -10, 84, 20, 0, 48, 13, 72, -109, 13, -7,
    -11, 23, 11, -15, 0, -1, 66, 0, 34, 21, 30, 10, -5, -4, -23, 25, 21, 1, -22, 0, 60, 19, 8, 44, -1, 34,
    -19, 5, 14, -19, -39, 9, 4, 3, 18, 11, -106, 18, -11, 44, -10, -1, 15, -17, 6, 15, -11, 7, 5, -2, -26, -2,
    81, 0, 117, 78, 48, 112, 36, -127, -47, 2, 0, -24, 43, 10, 27, 0, 14, 18, -13, -6, 1, 14, -18, -31, -23,
    -15, -63, 6, 13, 0, -16, -49, -85, 16, -44, 39, -84, -115, -66, 35, 0, -71, 5, 0, 0, 45, 17, -51, -26,
    -67, -16, -71, -19, 39, -15, 0, 60, -37, 1, 127, 21, 41, -119, 19, -16, -126, 73, 42, 7, -44, 2, -64, 39,
    -18, -5, -13, 49, 11, 58, -65, -2, 13, -58, 51, -24, -13, -27, 19, -27, 0, 7, 1, 3, 15, 100, -35, -35,
    -24, 0, 59, -11, -7, 66, 0, -69, -43, -23, 68, 9, -3, 27, 25, 11, 43, -22, -88, -50, 0, -2, 48, -10, 32,
    -96, 19, 106, -67, -15, -77, 0, -55, 32, 0, -14, -51, 82, -6, -10, -17, -4, 3, 71, 74, 67, 0, 69, 21, 89,
    56, -8, -74, -67, -47, 3, 33, -8, 42, 37, 39, 10, -64, 65, -33, -46, 29, 14, 85, 8, 0, -38, 90, 9, -25,
    120, -9, -82, 66, -127, 0, 7, 26, 34, 22, -3, 33, 36, -116, 0, 20, -47, -32, -15, 0, -34, -45, 74, -11,
    58, -3, 19, -9, 62, 82, 49, -6, -29, 0, 32, -58, 60, 45, 9, -1, 20, -5, -13, -67, 0, -12, 59, 0, -20, 20,
    -80, 23, 11, 74, 11, -42, 16, -18, 0, 0, -34, 33, -15, -3, 42, 38, 36, 5, 24, -19, 42, -10, 65, -5, 2, -3,
    56, 5, 51, 23, -47, 1, -2, -15, -17, 3, -44, -1, -8, 2, 25, 1, 78, 0, 15, -127, -23, -7, -102, 43, 25, -3,
    0, -13, -109, 19, -44, 0, 24, 25, -80, -33, -7, 26, 0, 44, -18, -10, 35, -1, 21, 0, -4, 74, -90, 16, -95,
    -21, 42, -57, 50, -77, 0, -57, 63, 0, 8, -19, 42, 9, -73, -61, -60, -13, 10, 59, 34, 0, 80, 15, 52, 78,
    14, -47, -113, -17, -59, -46, -10, 48, 18, 11, 31, -63, -17, -57, 0, 42, 30, 69, 35, 19, 15, 105, 14, 49,
    67, -59, -73, 24, -31, 0, 92, 107, 95, 104, 89, -118, -45, -127, 0, 27, 15, -5, 0, 0, -59, -45, 84, -4,
    78, -42, -39, -11, 36, -12, 6, 19, 17, 0, 14, -31, -18, 83, -106, -65, 53, -108, -17, -23, 0, -69, 14, 0,
    -13, 45, 23, -16, 14, -71, -23, -54, 41, 88, -36, 0, 14, -4, 51, 74, -81, -18, -89, -42, 37, 13, 66, 45,
    -35, 47, -12, -87, 32, 74, 2, -67, -30, 61, -6, -16, -50, 45, 8, -39, 27, -17, -60, 127, -75, 0, 24, 39,
    -12, 15, 78, -19, -37, 26, 0, 24, -31, 5, 81, 0, 30, -62, 1, -9, 83, -35, 52, 46, -47, 75, 58, -37, -49,
    0, -42, -39, 31, 47, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0,
};

static const int32_t conv_2d_21_bias[88] = { /* 88 */
    1263, 964, 1726, 1515, 1353, 910, 3435, 1016, 4918, 873, 1297, 1671, 826, 4412, 1614, 1497, 1505, 629,
    841, 964, 1355, 2523, 934, 1521, 2565, 2007, 2718, 1531, 2263, 2641, 1568, 1802, 2349, 2000, 1612, 1581,
    1626, 1980, 1384, 1072, -402, 1458, 3018, 1881, 2660, 1790, 3373, 1929, 1283, 2230, 2232, 1523, 2725,
    1966, 1784, 1625, 2240, 2959, 2365, 1386, 938, 2351, 1670, 2298, 1034, 952, 1328, 2045, 1367, 850, 1724,
    3379, 557, 1672, 1958, 1388, 2075, 2545, 2044, 2615, 2462, 2981, 1231, 2371, 2128, 2686, 4024, 2607,
};

static const int32_t conv_2d_21_multiplier[88] = { /* 88 */
    1195402388, 1668514195, 1420265878, 1288479250, 1859118039, 1667214419, 1755102205, 1178502672,
    1150460541, 2046860307, 1463837588, 1334581822, 1872264641, 1558968303, 1373750610, 1121619839,
    1343755471, 1204107704, 1098662434, 2142771683, 1257619557, 1372478373, 1327184082, 1182807932,
    1363389651, 1233876715, 1213272359, 1758819580, 1970181637, 1441851872, 1363315787, 2115910970,
    1454157480, 1959135530, 1542005150, 1325746210, 1890302636, 1695690101, 2017524050, 1103591236,
    1419994462, 1294962768, 1314423035, 1246647234, 1463992797, 1404180334, 1928490423, 1438280632,
    1654407844, 1131333536, 1972867628, 1244843466, 1248218984, 1452921220, 1185708828, 1080858686,
    2122369417, 1547443197, 1217760765, 1990534076, 1334621380, 1995219956, 1356626040, 1984174168,
    2096884414, 1919413163, 1749633753, 1199255870, 1842288446, 1470026846, 1089865346, 1736020250,
    1664557240, 1597511877, 1899376554, 1972321292, 1090428238, 1317486304, 1629102883, 1931707150,
    1423698147, 1460433496, 1544890287, 1195838326, 1946641761, 1697883881, 1290195384, 1087334325,
};

static const int8_t conv_2d_21_shift[88] = { /* 88 */
    -8, -8, -8, -9, -8, -8, -10, -7, -12, -8, -8, -8, -8, -11, -9, -8, -9, -7, -7, -9, -8, -9, -8, -8, -10,
    -8, -9, -8, -10, -9, -8, -9, -8, -9, -8, -8, -9, -9, -8, -8, -7, -7, -9, -8, -10, -8, -10, -9, -8, -8, -9,
    -8, -9, -8, -8, -8, -9, -9, -9, -9, -9, -9, -8, -9, -8, -8, -8, -8, -9, -7, -8, -10, -8, -9, -9, -9, -8,
    -8, -9, -9, -9, -9, -8, -9, -9, -10, -10, -9,
};

static const conv_layer conv_2d_21_layer = {
    4, 4, 88, /* input: height, width, channels */
    4, 4, /* convolution: height, width */
    4, 4, 88, /* output: height, width, channels */
    1, 1, 1, 1, 1, 1, 0, 0, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -2, -61, -128, 127, /* zero points, range of the output */
    conv_2d_21_weights, conv_2d_21_bias, conv_2d_21_multiplier, conv_2d_21_shift
};

static const add_layer add_22_layer = {
    -128, 1222983598, -2, /* left: zero point, multiplier, shift */
    -61, 1073741824, 0, /* right */
    1, 1459170655, -18, -128, /* sign of the right, output */
    -128, 127, /* range of the output */
    {1, 1, 1, 4, 4, 88}, {0, 0, 0, 352, 88, 1}, {0, 0, 0, 352, 88, 1} /* shape, elements to the next of each dimension */
};

static const mean_layer mean_23_layer = {
    {1, 1, 1, 88}, {1, 4, 4, 1}, {1408, 352, 88, 1}, /* output, reduced, elements to the next */
    -2048, 1531764638, -3, -128
};

static const int8_t fully_connected_24_weights[880] = { /* 10x88 */
    -19, 121, -24, 44, -21, -17, -14, -34, -5, -14, -27, -16, -25, 3, -16, -29, -6, 127, -40, -10, -24, -11,
    -10, -34, -2, 40, 35, -24, -23, 32, -5, -9, 72, -28, -15, -22, -13, -19, -25, -29, -46, -58, 38, -13, 7,
    100, 32, -18, 105, 118, 60, 7, -17, -21, -25, -10, -5, 73, 17, -13, -6, 46, -22, 40, -23, -16, 67, 1, -6,
    -38, -10, 40, -4, -24, -13, -14, -8, -68, -19, 50, 32, 6, -18, 41, 67, -14, 34, 41, 10, -8, -12, -4, -13,
    80, 18, 127, 1, -10, -7, -10, -11, -4, -9, -6, 32, -14, 116, -6, -8, -8, -8, 66, -4, -12, -13, -13, 8, 12,
    -22, -7, -21, -7, -14, -10, -7, -7, -9, -11, -7, -23, -11, -7, 5, -12, -9, -8, 4, -20, -9, -12, -11, -15,
    -13, -8, -21, -15, -10, -7, -4, -16, -11, -15, -7, -8, -13, -10, 47, -20, -7, 27, -11, -9, -11, -7, -23,
    -25, -7, -9, 16, -20, -11, -6, -13, 15, -11, -8, 6, 6, 25, -10, -11, -2, 10, -22, -3, -17, 51, -9, -13,
    15, 6, 3, -5, -27, -20, -1, -5, -11, -2, 1, 2, 64, 18, -11, -14, 22, 9, -4, 27, -21, -15, -10, -4, -11,
    -12, -9, -30, 127, 11, -16, 3, -33, 9, -10, -33, 20, 23, -24, -7, -24, -14, -10, 12, 26, 14, -5, -5, 52,
    55, -21, -23, -6, 29, -14, -8, -18, -6, 2, 3, -12, 18, -10, -33, 51, -12, 4, 8, -21, -9, 30, -5, -5, 0,
    23, 49, -42, -30, -17, -18, -23, -27, 68, -7, -21, -45, -15, -21, 19, -24, 90, -20, -45, -8, -10, 113,
    -19, -13, -35, 27, 2, 44, -22, -4, -41, 19, -16, -74, -19, -48, -18, -14, -11, -21, 97, 2, -32, -22, -17,
    -13, 96, -21, -13, 40, 42, 65, 127, 47, -23, 23, -13, 77, -34, -37, -15, -7, 4, -37, 109, -6, -17, -35,
    -26, -21, -37, -17, -29, 29, 33, -29, -10, 31, 63, 65, -51, 49, 50, -17, -1, -25, -16, 9, -24, 66, 4, 126,
    -15, -22, 10, -1, -38, 4, -24, 60, -15, -20, -2, 35, 43, -2, -40, -7, -8, -16, -8, -6, -9, -8, -23, -26,
    -14, 32, -21, 9, -12, 7, 76, 61, -15, -7, -13, -19, 8, -7, -6, 43, -17, -3, -54, -13, -14, -53, -43, -28,
    25, -12, 127, -14, -14, -26, -40, -5, -12, -2, -31, 62, 24, -20, -17, 58, -21, 2, -37, -12, -9, -40, -7,
    86, -9, 73, 55, -11, 38, -22, 45, -20, -15, -41, -4, -25, -26, -19, -9, -20, -6, -30, -14, -8, -23, -6,
    -20, 2, -32, 84, 9, -14, -17, 15, -12, -18, -19, -15, 51, -25, -12, 26, -11, -16, 58, -9, -12, -34, 60,
    -21, -13, -25, -23, -18, -13, 96, -11, -8, -27, -17, -25, 21, -19, 31, -12, -18, -22, -12, -21, 50, -25,
    -17, -21, -20, -18, -12, 89, -15, -16, -11, -20, -26, 112, -12, 73, -7, 41, 57, -9, -17, -17, -13, -14,
    -24, -24, -15, -15, -11, -15, 127, -7, -16, -8, 18, -12, -41, -28, -14, -12, -21, -27, -12, -39, 3, -22,
    -16, -16, -10, -8, -11, -29, -11, 98, -17, -6, 11, 3, -9, 27, -11, -42, 27, -25, 32, 41, 124, -17, 94, 54,
    30, -9, -11, 4, -26, -5, 127, 69, 17, -13, -4, 35, -34, -14, 56, 8, -38, -4, -16, 51, -19, -8, 65, 27, 60,
    -14, -10, 6, -9, -17, -24, -21, -63, -21, -12, -46, -14, -2, 79, 0, -31, -9, 74, 12, -15, 33, -33, 47,
    -13, -29, 31, -6, 0, 25, -11, -9, -12, -6, 23, -10, -7, -15, 0, -16, -9, 49, 33, -7, -5, -9, -9, -7, -17,
    41, -10, -17, 48, -10, -10, -8, -11, 4, -5, -9, -22, -18, -15, -8, -14, 29, 20, 19, -20, -8, 1, -14, -10,
    -4, -13, -13, 0, 20, -12, -16, -9, -12, -16, -16, 14, 2, -11, -13, -5, -6, 7, -10, -9, -13, -13, 10, 1,
    -26, -9, 127, -18, -7, -13, -7, -8, 8, -16, -11, -8, -16, -7, -15, -11, -3, -12, -3, -10, -8, -13, -14,
    -18, 34, -12, -10, 31, -16, 2, 127, -12, -15, -10, -8, 36, -9, -3, -17, -11, -6, -8, 36, -6, -11, -5, 0,
    -16, -23, -5, -12, -19, -12, -26, -9, 50, -15, -11, -13, -22, -2, -9, -28, -16, 3, -11, -17, 13, 50, -18,
    -26, -12, -17, -9, -17, -13, -3, -18, 17, -6, -3, -7, -10, -19, -19, 122, -18, -11, 64, -6, -20, -12, -10,
    -3, 47, 5, -5, -13, -19, 41, -18, -8, -15, -3, -2, 44, -5, 8, 2, -20, 1, -23, -6, 127, -12, -14, -24, 11,
    -10, -19, 62, -30, -12, -13, -17, 1, -23, -4, 0, -8, -17, 3, -6, -3, -19, -19, 81, -7, -16, -28, 51, -28,
    -13, -15, 88, 65, 63, 81, -6, -10, -43, -18, 126, 17, -20, -12, -7, -20, -17, -17, -19, 15, -11, 90, 96,
    -22, -20, -14, -15, 53, -21, -15, -15, -2, -26, -21, -22, 10, -28, 57, -4, -3, -3, -14, 77, -20, -34, -12,
    5, -15, -22, -21, -9, -20, 45, -9, -11,
};

static const int32_t fully_connected_24_bias[10] = { /* 10 */
    314, -205, 325, 120, 420, -279, 184, -210, -72, -312,
};

static const int32_t fully_connected_24_multiplier[10] = { /* 10 */
    1822955777, 1462763776, 1491021918, 1789855877, 1085796243, 1130388854, 2083477387, 1762318400,
    1436074180, 2003834937,
};

static const int8_t fully_connected_24_shift[10] = { /* 10 */
    40, 39, 39, 40, 39, 39, 40, 39, 39, 40,
};

static const fully_connected_layer fully_connected_24_layer = {
    1, 88, 10, /* rows, input size, output size */
    -128, -69, -128, 127, /* zero points, range of the output */
    1, /* multiplier and shift for each channel */
    fully_connected_24_weights, fully_connected_24_bias, fully_connected_24_multiplier, fully_connected_24_shift
};

static const int32_t softmax_25_exponential[249] = { /* 249 */
    2147483647, 2013751241, 1888346911, 1770752020, 1660479905, 1557075443, 1460110133, 1369183265,
    1283918559, 1203963966, 1128988317, 1058681736, 992753267, 930930635, 872957862, 818595327, 767618034,
    719815435, 674989650, 632955393, 593538659, 556576657, 521916403, 489414635, 458936765, 430356950,
    403556902, 378425858, 354859705, 332761178, 312038810, 292606967, 274385100, 257298045, 241275069,
    226249853, 212160416, 198948340, 186559034, 174941225, 164046962, 153831102, 144251428, 135268295,
    126844613, 118945492, 111538284, 104592336, 98078962, 91971193, 86243783, 80873029, 75836746, 71114089,
    66685535, 62532753, 58638591, 54986931, 51562681, 48351660, 45340610, 42517069, 39869367, 37386536,
    35058327, 32875105, 30827847, 28908068, 27107847, 25419733, 23836739, 22352335, 20960366, 19655080,
    18431076, 17283302, 16207002, 15197728, 14251302, 13363818, 12531600, 11751208, 11019411, 10333190,
    9689701, 9086285, 8520444, 7989843, 7492283, 7025709, 6588190, 6177917, 5793193, 5432429, 5094129,
    4776897, 4479421, 4200470, 3938889, 3693599, 3463584, 3247893, 3045633, 2855969, 2678117, 2511339,
    2354949, 2208297, 2070777, 1941821, 1820897, 1707502, 1601169, 1501458, 1407956, 1320277, 1238058,
    1160959, 1088662, 1020866, 957293, 897678, 841776, 789356, 740199, 694105, 650880, 610347, 572338, 536696,
    503274, 471933, 442544, 414985, 389142, 364909, 342185, 320875, 300893, 282155, 264584, 248108, 232657,
    218169, 204582, 191842, 179895, 168693, 158187, 148336, 139099, 130437, 122314, 114697, 107554, 100856,
    94576, 88686, 83163, 77984, 73128, 68574, 64304, 60299, 56544, 53023, 49721, 46625, 43721, 40998, 38445,
    36051, 33806, 31701, 29727, 27876, 26140, 24512, 22985, 21554, 20212, 18953, 17773, 16666, 15628, 14655,
    13742, 12886, 12084, 11331, 10626, 9964, 9344, 8762, 8216, 7704, 7225, 6775, 6353, 5957, 5586, 5238, 4912,
    4606, 4319, 4050, 3798, 3562, 3340, 3132, 2937, 2754, 2582, 2422, 2271, 2129, 1997, 1872, 1756, 1647,
    1544, 1448, 1358, 1273, 1194, 1119, 1050, 984, 923, 866, 812, 761, 714, 669, 628, 589, 552, 518, 485, 455,
    427, 400, 375, 352, 330, 309, 290, 272, 255,
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

/* 1. CONV_2D 3x3, 28x28x1 -> 28x28x12, 80,688 MACs */
NETWORK_STEP(conv_2d_1, conv_2d(&conv_2d_1_layer, in, a + 0, 4, (int16_t *)(void *)(a + 9428), 0))

/* 2. AVERAGE_POOL_2D 2x2, 28x28x12 -> 14x14x12 */
NETWORK_STEP(average_pool_2d_2, average_pool_2d(&average_pool_2d_2_layer, a + 0, a + 9408))

/* 3. CONV_2D 3x3, 28x28x12 -> 14x14x12, 242,064 MACs */
NETWORK_STEP(conv_2d_3, conv_2d(&conv_2d_3_layer, a + 0, a + 0, 4, (int16_t *)(void *)(a + 11760), 0))

/* 4. CONV_2D 3x3, 14x14x12 -> 14x14x12, 230,400 MACs */
NETWORK_STEP(conv_2d_4, conv_2d(&conv_2d_4_layer, a + 0, a + 2352, 4, (int16_t *)(void *)(a + 4704), 0))

/* 5. ADD, 14x14x12 and 14x14x12 */
NETWORK_STEP(add_5, add(&add_5_layer, a + 9408, a + 2352, a + 0))

/* 6. CONV_2D 3x3, 14x14x12 -> 7x7x24, 115,200 MACs */
NETWORK_STEP(conv_2d_6, conv_2d(&conv_2d_6_layer, a + 0, a + 4208, 4, (int16_t *)(void *)(a + 2352), 0))

/* 7. CONV_2D 3x3, 7x7x24 -> 7x7x24, 207,936 MACs */
NETWORK_STEP(conv_2d_7, conv_2d(&conv_2d_7_layer, a + 4208, a + 5384, 4, (int16_t *)(void *)(a + 2352), 0))

/* 8. AVERAGE_POOL_2D 2x2, 14x14x12 -> 7x7x12 */
NETWORK_STEP(average_pool_2d_8, average_pool_2d(&average_pool_2d_8_layer, a + 0, a + 2352))

/* 9. CONV_2D 1x1, 7x7x12 -> 7x7x24, 14,112 MACs */
NETWORK_STEP(conv_2d_9, conv_2d(&conv_2d_9_layer, a + 2352, a + 0, 4, (int16_t *)(void *)(a + 1176), 0))

/* 10. ADD, 7x7x24 and 7x7x24 */
NETWORK_STEP(add_10, add(&add_10_layer, a + 0, a + 5384, a + 2816))

/* 11. DEPTHWISE_CONV_2D 3x3, 7x7x24 -> 4x4x24, 2,400 MACs */
NETWORK_STEP(depthwise_conv_2d_11, depthwise_conv_2d(&depthwise_conv_2d_11_layer, a + 2816, a + 960))

/* 12. CONV_2D 1x1, 4x4x24 -> 4x4x88, 33,792 MACs */
NETWORK_STEP(conv_2d_12, conv_2d(&conv_2d_12_layer, a + 960, a + 0, 4, (int16_t *)(void *)(a + 1408), 0))

/* 13. DEPTHWISE_CONV_2D 3x3, 4x4x88 -> 4x4x88, 8,800 MACs */
NETWORK_STEP(depthwise_conv_2d_13, depthwise_conv_2d(&depthwise_conv_2d_13_layer, a + 0, a + 1408))

/* 14. CONV_2D 1x1, 4x4x88 -> 4x4x88, 123,904 MACs */
NETWORK_STEP(conv_2d_14, conv_2d(&conv_2d_14_layer, a + 1408, a + 0, 4, (int16_t *)(void *)(a + 3992), 0))

/* 15. AVERAGE_POOL_2D 2x2, 7x7x24 -> 4x4x24 */
NETWORK_STEP(average_pool_2d_15, average_pool_2d(&average_pool_2d_15_layer, a + 2816, a + 2368))

/* 16. CONV_2D 1x1, 4x4x24 -> 4x4x88, 33,792 MACs */
NETWORK_STEP(conv_2d_16, conv_2d(&conv_2d_16_layer, a + 2368, a + 1408, 4, (int16_t *)(void *)(a + 2816), 0))

/* 17. ADD, 4x4x88 and 4x4x88 */
NETWORK_STEP(add_17, add(&add_17_layer, a + 1408, a + 0, a + 0))

/* 18. DEPTHWISE_CONV_2D 3x3, 4x4x88 -> 4x4x88, 8,800 MACs */
NETWORK_STEP(depthwise_conv_2d_18, depthwise_conv_2d(&depthwise_conv_2d_18_layer, a + 0, a + 1408))

/* 19. CONV_2D 1x1, 4x4x88 -> 4x4x88, 123,904 MACs */
NETWORK_STEP(conv_2d_19, conv_2d(&conv_2d_19_layer, a + 1408, a + 1408, 4, (int16_t *)(void *)(a + 2816), 0))

/* 20. DEPTHWISE_CONV_2D 3x3, 4x4x88 -> 4x4x88, 8,800 MACs */
NETWORK_STEP(depthwise_conv_2d_20, depthwise_conv_2d(&depthwise_conv_2d_20_layer, a + 1408, a + 2816))

/* 21. CONV_2D 1x1, 4x4x88 -> 4x4x88, 123,904 MACs */
NETWORK_STEP(conv_2d_21, conv_2d(&conv_2d_21_layer, a + 2816, a + 1408, 4, (int16_t *)(void *)(a + 4224), 0))

/* 22. ADD, 4x4x88 and 4x4x88 */
NETWORK_STEP(add_22, add(&add_22_layer, a + 0, a + 1408, a + 0))

/* 23. MEAN, 4x4x88 -> 88 */
NETWORK_STEP(mean_23, mean(&mean_23_layer, a + 0, a + 1408))

/* 24. FULLY_CONNECTED, 88 -> 10, 880 MACs */
NETWORK_STEP(fully_connected_24, fully_connected(&fully_connected_24_layer, a + 1408, a + 0))

/* 25. SOFTMAX, 10 */
NETWORK_STEP(softmax_25, softmax(softmax_25_exponential, 249, a + 0, out, 1, 10))

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
    depthwise_conv_2d_11(in, out, arena);
    conv_2d_12(in, out, arena);
    depthwise_conv_2d_13(in, out, arena);
    conv_2d_14(in, out, arena);
    average_pool_2d_15(in, out, arena);
    conv_2d_16(in, out, arena);
    add_17(in, out, arena);
    depthwise_conv_2d_18(in, out, arena);
    conv_2d_19(in, out, arena);
    depthwise_conv_2d_20(in, out, arena);
    conv_2d_21(in, out, arena);
    add_22(in, out, arena);
    mean_23(in, out, arena);
    fully_connected_24(in, out, arena);
    softmax_25(in, out, arena);
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
