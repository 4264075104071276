/* 46,898 parameters, 6,126,320 multiply-accumulates. Generated code: do not edit. */

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

static const int8_t conv_2d_1_weights[103] = { /* 8x3x3x1 */
    -51, 28, 38, -127, -12, 64, -36, -35, 25, 7, -41, 12, -34, -127, -43, 15, -40, 19, 25, 4, -1, 105, -127,
    -21, 6, 2, -2, -19, -83, -75, 0, -68, -92, 9, 127, -17, -69, 2, -1, -127, 20, -5, 19, 64, 13, -127, -56,
    -25, -74, 57, -25, -18, 27, -7, 37, -39, 15, 19, 127, 12, -62, -83, -17, -44, 48, -10, -38, 127, 58, 30,
    -15, -19, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_1_bias[8] = { /* 8 */
    5294, 7661, 7242, 10459, 5873, -2972218, 5444, -22510,
};

static const int32_t conv_2d_1_multiplier[8] = { /* 8 */
    1217048199, 1702627211, 1654181988, 2100346088, 2138804164, 1215878922, 1194090319, 1317089516,
};

static const int8_t conv_2d_1_shift[8] = { /* 8 */
    -8, -7, -7, -9, -8, -25, -7, -7,
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
    1, -7, 24, 11, 41, 0, -69, -71, -83, 7, -35, -4, -72, 0, -127, -55, 11, -39, 4, -25, -13, 0, -66, -61, 3,
    -14, -123, -25, 20, 0, -28, 63, -13, -2, -98, -33, -32, 0, -29, 60, 59, -14, -77, -2, -1, 0, -4, 28, -15,
    24, -79, -19, -18, 0, -40, 49, 14, 22, -87, -20, -12, 0, -9, 5, 48, 4, -45, 31, 51, 0, 22, 18, 4, 67, 32,
    48, 12, 0, -127, -47, 8, -32, 52, 26, 2, 0, -97, -19, -8, -8, -99, 12, 40, 0, -2, 37, -10, -44, -6, -38,
    -34, 0, -19, 45, 15, -117, -49, -33, -34, 0, 32, 24, -10, -27, 43, -5, -60, 0, -51, -17, 9, 48, -4, -11,
    -26, 0, 11, -15, -22, 0, 6, -28, 2, 0, -16, -24, -26, 121, 20, -12, -72, 0, -20, -99, 7, 1, 31, -75, -49,
    0, -63, -10, -6, -3, -86, -44, -4, 0, -67, -28, -18, 13, -30, -14, -25, 0, 94, 24, -40, -100, 11, -53,
    -29, 0, 48, -39, -57, 48, 121, -10, -48, 0, -13, 13, 34, 127, 45, 24, 13, 0, 85, 50, -21, -120, -62, -21,
    -4, 0, -30, -43, -36, 61, 64, 35, -31, 0, -31, 30, 48, 115, 19, 42, 4, 0, 52, 62, -13, -1, 6, -13, -26, 0,
    -14, 7, 0, 45, -4, -2, -1, 0, -10, 10, 3, 14, -15, -27, -43, 0, -20, -6, 8, 50, 8, 20, -22, 0, -27, 7, 7,
    127, -6, 29, 16, 0, -15, 1, 17, 36, -4, -26, -2, 0, -23, -8, -7, -13, -20, 5, -25, 0, 6, -15, -11, 21, 1,
    30, 10, 0, -7, 0, -23, -18, 6, -8, 28, 0, -12, 3, 63, 85, -17, -11, -35, 0, 4, -13, 27, -17, -82, -38, 34,
    0, 38, -32, -31, -49, 44, -33, -18, 0, 38, -35, 40, 127, 51, 26, 73, 0, -18, 0, 64, 18, -46, -44, 98, 0,
    -24, 9, -17, -20, 63, -59, -16, 0, 29, -50, -52, -10, -47, 18, 35, 0, -11, 27, -59, 6, -45, -12, -9, 0,
    -27, -28, -66, -8, -51, -9, -15, 0, 55, -29, -36, -15, -13, -23, -21, 0, -27, 33, -29, 12, 7, 0, -37, 0,
    -29, 5, 6, 60, -28, -25, -23, 0, 20, -25, -27, -30, 38, -45, -40, 0, -33, 66, -33, 69, 97, 27, -56, 0,
    -78, -68, 4, 67, 46, 25, -18, 0, -127, -70, -22, -10, -14, 0, -22, 0, -14, 19, -47, -9, -59, 41, -13, 0,
    -12, 61, -7, -40, -19, -6, -24, 0, -17, -18, -6, -1, 2, -3, -3, 0, 17, 5, -19, 0, -7, -6, -21, 0, 13, -9,
    14, 19, -12, 3, 6, 0, 0, 13, -5, 21, 24, 4, -7, 0, -46, -23, -9, -34, -127, -1, 29, 0, 25, 35, 3, -2, 14,
    -19, -8, 0, 8, -5, -6, 8, -20, -1, -21, 0, 11, -18, -7, -11, -9, 0, 6, 0, -22, 5, -6, 22, -2, 6, -2, 0, 1,
    -5, 13, -26, -26, -19, 20, 0, 5, -19, -14, -5, 94, 11, -44, 0, -44, -4, -3, 24, -2, -2, 14, 0, -44, -29,
    -4, -8, 16, -10, 6, 0, 16, 21, -8, -19, -13, 6, -35, 0, 26, 44, -18, 35, 72, -19, -33, 0, -63, -64, -46,
    23, -3, 1, -23, 0, 31, 42, -22, -19, -127, -1, -20, 0, 31, 83, -3, -1, 55, -20, -25, 0, -9, -25, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_2_bias[8] = { /* 8 */
    35329, 20804, -10898, -2390, -3140, 15070, 8195, -507,
};

static const int32_t conv_2d_2_multiplier[8] = { /* 8 */
    1623208812, 1776627383, 1086041883, 1142726874, 1251202590, 2144444059, 1479050067, 1944183392,
};

static const int8_t conv_2d_2_shift[8] = { /* 8 */
    -8, -8, -7, -6, -7, -8, -6, -8,
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
    -63, -8, -42, 10, -13, 5, -14, -49, 55, -1, -5, -43, -40, -25, -7, 18, 36, -15, -5, -15, -16, 28, -8, -6,
    -38, -6, 29, 44, 3, 44, -127, -47, 28, -5, 23, -52, 66, -87, 115, 24, 79, 15, 2, -81, 6, -41, 71, 35, 3,
    56, -1, 25, -43, -29, -18, -14, 30, 30, 9, 1, 51, -52, 34, -13, 3, -34, 3, -16, 9, 19, 20, 29, -24, -29,
    61, 9, 8, -9, -6, -8, 21, -50, 9, 72, -36, 9, -38, -14, -20, -92, -36, 6, -3, -64, -4, 13, -26, -5, 43,
    75, 26, 64, -12, 44, 69, -46, 31, 127, 7, 33, -16, -2, 13, -6, -11, 63, 53, -53, 29, -17, -48, 6, -7, -36,
    36, 8, -14, 2, 38, 12, 4, 34, -8, 21, -25, 15, -22, 16, -63, 24, 15, -17, -22, -29, 2, -4, -55, -6, -69,
    5, -24, 12, -39, 4, 39, -20, -6, -46, 16, -57, 35, -23, 99, -10, -52, -28, 31, -82, 25, 82, 46, -73, -61,
    31, 49, 40, -49, 0, 85, -22, 13, 115, -127, -18, 6, -65, -10, 40, -28, 73, 70, 11, -12, -7, 121, -43, -63,
    17, -53, -44, -61, -2, -33, 22, 15, -1, 19, -30, 58, -78, -53, 60, -19, -8, 95, 49, -6, 27, 14, -52, -6,
    46, -21, 65, -9, -64, 33, 29, -10, -72, 95, -15, 15, 28, -25, 69, -7, -38, 32, 36, 72, 116, -67, -36, -32,
    39, -41, 100, -58, 63, -26, -20, -9, 67, -77, 52, -18, -67, 23, 30, -13, -12, 67, -65, -35, -5, -127, 19,
    3, -14, -18, 54, -52, 50, 46, -25, 50, -23, -23, 94, 51, -4, 68, -45, 69, 19, -1, -28, -5, -35, 50, 15,
    55, 18, 1, 1, -3, -3, 0, 2, -14, 67, -19, 46, -14, -27, 1, 6, 31, 7, 30, 1, 14, -56, -26, 22, -10, 34,
    -22, -10, -12, 13, -21, 41, -25, 82, -13, 50, -4, -37, 18, 1, 36, 12, 38, -25, 55, 112, -29, -42, -49,
    -84, -13, -34, 13, 127, -40, -30, -71, -41, 81, 27, 70, 75, -25, -45, -55, -51, -72, -45, 8, -13, -7, 3,
    15, -5, 2, -13, 4, 18, -8, -19, 17, 3, 13, 27, -4, -7, 10, -5, 24, 6, -5, -15, 12, -20, -2, -20, -16, -38,
    11, -6, 22, 20, -16, -36, 18, -7, 97, 37, 2, -23, 36, -14, -11, 29, -127, -24, 19, 14, -2, -3, 13, -30,
    26, 4, 9, -21, -16, -15, 7, 2, 7, 9, -45, 27, 7, 25, -24, 46, -36, 13, 19, 2, -21, -34, -16, 111, 10, 29,
    44, 1, -1, 6, -113, 91, -81, 25, 7, 23, 61, 7, -56, 5, 31, 5, 54, -15, -4, -28, -11, -47, -21, -1, 89, 72,
    -33, -33, 9, -127, 114, 7, 42, 75, -8, -10, 4, -3, -111, -13, -44, -6, 17, 49, 0, -36, 27, -8, -65, -53,
    -23, -15, 36, 13, -51, -52, -95, -34, -2, 3, 32, -47, 52, -33, -9, -51, -6, -48, 26, -21, -27, -76, 112,
    15, -5, -19, -19, -17, 82, 17, 127, 20, -26, -22, -46, -4, 30, 8, -46, 15, -3, -30, 40, -19, 9, -58, 49,
    -31, 25, 21, -10, -44, 49, -64, 54, -7, -44, 25, -72, 26, -22, 28, -45, 89, 4, -6, 6, -18, -54, -11, -71,
    10, -10, 62, -24, -36, -66, -56, -69, -66, -6, 77, -49, -90, -18, -40, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_3_bias[8] = { /* 8 */
    1711, -2593, -8528, -9873, -13326, 2850, 2329, 18768,
};

static const int32_t conv_2d_3_multiplier[8] = { /* 8 */
    1515559761, 1394145252, 1938528276, 1399061215, 1702924470, 1202820267, 1375471594, 1537369325,
};

static const int8_t conv_2d_3_shift[8] = { /* 8 */
    -9, -9, -10, -9, -9, -8, -9, -10,
};

static const conv_layer conv_2d_3_layer = {
    28, 28, 8, /* input: height, width, channels */
    28, 28, /* convolution: height, width */
    28, 28, 8, /* output: height, width, channels */
    3, 3, 1, 1, 1, 1, 1, 1, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -15, -128, 127, /* zero points, range of the output */
    conv_2d_3_weights, conv_2d_3_bias, conv_2d_3_multiplier, conv_2d_3_shift
};

static const add_layer add_4_layer = {
    -128, 1427999625, -2, /* left: zero point, multiplier, shift */
    -15, 1073741824, 0, /* right */
    1, 1921520067, -18, -128, /* sign of the right, output */
    -128, 127, /* range of the output */
    {1, 1, 1, 28, 28, 8}, {0, 0, 0, 224, 8, 1}, {0, 0, 0, 224, 8, 1} /* shape, elements to the next of each dimension */
};

static const int8_t conv_2d_5_weights[607] = { /* 8x3x3x8 */
    -2, -16, 40, 1, 24, -11, -8, 20, 7, -74, -43, 16, 3, 43, 12, -32, 20, 2, 3, -42, -2, -48, 23, -55, -34,
    -50, 10, -27, 2, 12, -33, -17, 13, -127, -58, -17, -24, 50, 4, 59, -16, -39, 3, -2, -20, -42, -2, -32, 19,
    -12, 3, 1, 26, 48, 31, -2, -26, -28, 4, 26, 36, -62, -40, 43, 2, 28, -48, 5, 37, 17, 45, -12, 41, -92, 55,
    24, -105, -39, 75, 39, -20, -4, -82, -13, -66, -12, 35, -31, -46, 18, 23, -108, -92, -69, -32, -127, -21,
    66, -35, -95, -57, -114, -97, 7, 56, 5, -40, 29, -8, -20, 5, 32, -14, -47, -38, -43, 6, -13, 71, 24, 0,
    49, -22, -88, -82, -93, -103, -33, 71, -31, -14, -104, 41, -1, -124, -47, 7, -101, -75, -69, -63, 56, -37,
    41, -4, -15, -33, -5, 30, -62, 19, 26, -49, 37, 19, -28, -2, -127, 0, 45, -21, 7, -51, 4, 3, -61, 10, 24,
    -22, -6, 7, 4, 24, -15, 9, -13, -23, 72, 56, -6, -41, -125, -51, -12, 60, 1, -44, -20, 13, 31, 22, 55,
    -23, -30, -47, -10, 26, -22, -24, -13, -50, -12, -17, -6, -5, -89, 43, -7, -26, -10, -26, -32, -5, -11,
    -5, 27, -35, -46, 22, -4, -18, -31, -57, 44, 9, -10, -69, -12, -64, 18, -1, -4, -69, 6, -115, -91, -15,
    -15, 47, 37, -11, -49, -36, -1, -25, -15, 71, 39, 3, -35, -84, 68, -10, 83, 50, -33, -127, 42, 34, -50,
    -8, 14, 24, 2, -96, -48, -48, -25, -8, -43, 55, 45, -18, -68, -78, 36, -19, 0, 20, -26, -113, 5, 58, -42,
    -27, -21, -85, -55, -11, -9, -10, -8, -48, 27, -20, 49, 5, -41, -68, 4, -76, 17, -24, -91, 16, -17, 32,
    -66, -26, -19, -19, -1, 32, -14, -19, 5, -63, -25, 27, 8, 33, -97, -14, 11, -34, 24, 43, -7, -52, 0, 91,
    -26, -25, -21, -84, 4, -42, 25, -10, 5, -36, 28, -127, 1, 27, -12, 9, -6, -15, -62, -113, -13, 28, 66,
    -36, -5, -26, 64, -50, 10, -54, -13, -5, -45, 26, 45, -34, 17, -25, 8, 74, 118, 44, -48, -44, 19, -17, 62,
    -92, -14, 36, -86, -86, 65, -19, 6, -28, -11, 18, 6, 78, -12, 24, -18, 6, 70, -25, 10, 47, 25, -22, 33,
    -62, -18, -15, 10, 53, 70, 3, 13, 14, -31, -7, -1, -6, -18, 47, -54, 48, 34, -40, 52, -2, -8, -24, 23,
    127, 31, -39, 42, -17, 16, -22, 61, -24, 64, 37, 17, 32, -23, -10, 45, -87, 33, -24, -12, -69, -27, -63,
    108, -5, -12, -60, -35, -67, -18, 10, -34, -7, 52, -22, -22, 11, -9, 3, -63, 41, 31, -19, -24, -19, -46,
    -16, 22, 64, 19, -61, 10, -52, -16, -53, -50, 23, -2, -16, -74, -3, -51, -19, -91, 127, -86, -57, -37,
    -67, -34, 18, -41, 84, -88, -84, 27, 9, -1, -40, 58, 1, -4, 27, -24, -74, 6, 60, 30, -68, -35, -59, -22,
    4, -4, 13, -46, -24, -21, -102, -17, 13, -86, -28, 84, -127, -13, 109, -40, -50, -26, 92, 19, -94, -46,
    44, 23, 27, -8, 35, -74, 24, -50, -29, 38, 48, -39, -86, -81, -36, 0, -27, 31, 22, -74, -80, -29, 52, -55,
    18, 14, 9, -13, 10, 17, 37, -63, -17, -6, -16, -37, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_5_bias[8] = { /* 8 */
    11868, 26199, 7169, 8695, 13846, -13945, 5190, 8710,
};

static const int32_t conv_2d_5_multiplier[8] = { /* 8 */
    1930630135, 1392503163, 1435645267, 1842879514, 1105270020, 1463492878, 1076184271, 1242061259,
};

static const int8_t conv_2d_5_shift[8] = { /* 8 */
    -8, -8, -7, -8, -7, -8, -7, -7,
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
    -5, 57, 31, -77, -21, -27, -34, -35, -36, 25, 22, -12, -26, 8, 28, 48, 63, -4, -48, 79, -3, -26, 8, -5,
    -122, 51, 97, -101, -59, 3, 13, 16, -39, 26, 33, -24, -40, -3, 8, 82, 99, 67, -127, 80, 26, 1, 8, -61,
    -63, -18, 70, -47, -15, -59, -13, 101, -12, -67, 6, 5, 67, -25, -7, 52, 66, 9, -55, 2, -10, 31, -30, 16,
    -113, -3, -53, 13, -39, 44, -92, -12, -84, -22, -6, -31, -18, -51, -79, 8, -92, 70, 5, -13, -29, -22, 10,
    -15, -98, 11, -4, 0, -5, 49, -71, -127, -126, 51, 72, 13, -25, -38, -73, -10, -62, 60, 1, 19, -7, 3, -2,
    12, -38, -27, -6, -4, 14, 31, -19, 21, -61, -21, 50, -9, -5, -14, 3, 59, -21, -75, -50, 5, -26, -12, 30,
    -13, -34, -78, 47, 64, -26, 5, 89, 13, 70, -23, -43, 91, 63, -40, 33, 17, 9, -16, 19, -39, 4, -11, -4, 43,
    40, -70, -124, 127, 32, -9, 60, 69, 85, -19, 13, 37, 125, -126, -28, -21, -67, 5, 89, -81, -100, -38, -73,
    -71, 30, -100, -79, 79, 11, -10, 1, 12, 6, 39, 69, -39, -3, -66, -50, -17, -56, 56, 22, -30, -32, 12, -86,
    -50, -42, -53, 9, 13, -50, 30, 58, -57, 35, 74, 21, -17, 33, -46, -21, 36, 17, 18, -46, -23, 65, 15, -10,
    -7, 19, -54, -48, 37, 33, 18, 1, -12, -72, -55, 76, 8, -112, -50, -12, 26, 32, 72, 23, 1, 7, -25, -35, 9,
    48, 127, 5, -28, 15, -20, -10, -10, -20, -17, -95, 21, 24, -17, 13, -20, -13, -113, 30, -12, -34, -14, 37,
    -10, -56, 29, 50, -10, 40, 30, -28, 71, -8, 17, -16, -20, 30, 31, -9, 127, -13, -23, -18, -53, 12, 13, -6,
    75, 25, -62, 37, 39, -23, 41, -51, 48, 70, -82, 37, -3, 6, 3, -40, 39, 9, -13, 16, 15, -46, -35, 0, -13,
    61, -38, -54, 46, 15, -7, -46, -39, -34, -61, 31, -1, -49, -15, -38, -19, -4, 6, -7, 29, 60, -38, -11, 77,
    53, 16, 27, -13, -18, -26, 1, -2, 10, 34, -51, 60, 8, -8, 30, -1, -13, -16, 37, -40, -4, -6, -19, -33,
    -14, 37, 70, -43, -23, -3, 2, -24, 66, 11, -127, 57, 36, 21, 22, -2, -87, -44, 84, -18, -41, -14, -43, 6,
    5, 29, 43, -26, 0, 0, -23, -10, 27, 28, -51, 54, 15, -18, 33, 9, -60, -91, 34, -21, 23, -11, 13, 5, -4,
    -23, -9, -17, -45, 26, 38, -39, -34, -48, 15, -28, -127, -63, 60, -49, -6, -100, 12, 21, -122, -40, 18,
    -47, 15, 65, 4, -10, 12, -13, 21, -50, 3, 45, -61, 12, 105, 12, 12, -27, -14, 59, -16, 23, 121, -33, 49,
    57, -13, -14, 19, 29, 57, 34, -5, -24, -11, 78, -22, 6, 38, -3, -46, 22, -16, 81, 21, -46, 9, -5, -52, 3,
    59, 41, 58, -84, 24, -2, -27, 21, 11, 35, -15, 37, -35, -15, 11, 7, 83, -5, -127, 64, 24, 1, 27, 36, 11,
    -18, 54, -10, -38, -63, -21, -10, -26, -49, 0, 68, 29, -38, 2, -25, -6, 12, -26, 59, 25, -69, -28, 72, 34,
    -77, -36, 1, -1, -17, 24, 2, -69, 4, 0, -9, 37, 5, -33, -11, -107, 55, 57, -1, -47, -46, -68, 30, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_6_bias[8] = { /* 8 */
    -5712, 14675, -3407, 8, 1169, -5174, -12332, 5039,
};

static const int32_t conv_2d_6_multiplier[8] = { /* 8 */
    1673614807, 1307300509, 1952536714, 2001226630, 2071151075, 1369216752, 1946034207, 1175644675,
};

static const int8_t conv_2d_6_shift[8] = { /* 8 */
    -10, -10, -10, -9, -10, -9, -10, -9,
};

static const conv_layer conv_2d_6_layer = {
    28, 28, 8, /* input: height, width, channels */
    28, 28, /* convolution: height, width */
    28, 28, 8, /* output: height, width, channels */
    3, 3, 1, 1, 1, 1, 1, 1, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -15, -128, 127, /* zero points, range of the output */
    conv_2d_6_weights, conv_2d_6_bias, conv_2d_6_multiplier, conv_2d_6_shift
};

static const add_layer add_7_layer = {
    -128, 1582988702, -2, /* left: zero point, multiplier, shift */
    -15, 1073741824, 0, /* right */
    1, 1931932475, -18, -128, /* sign of the right, output */
    -128, 127, /* range of the output */
    {1, 1, 1, 28, 28, 8}, {0, 0, 0, 224, 8, 1}, {0, 0, 0, 224, 8, 1} /* shape, elements to the next of each dimension */
};

static const int8_t conv_2d_8_weights[1759] = { /* 24x3x3x8 */
    -22, -1, 52, -8, 26, -27, 22, 107, -86, -86, 27, -3, -7, -53, -43, 23, -81, -61, 17, -27, -22, -12, -35,
    8, -9, 21, -64, -33, -15, -45, 9, 3, -92, -60, -81, -55, -65, -115, -46, -10, -88, -72, -25, -42, 0, -53,
    -60, 21, -18, 65, -88, 84, 33, -52, 60, -20, -78, 11, -127, 29, -11, -81, 9, -36, -72, -7, -52, -15, -7,
    -59, -21, 33, 1, -28, -30, 19, -4, -32, -9, -57, 18, -80, -62, -3, 51, -81, 3, -21, 28, -76, -63, 15, 73,
    -55, -22, 7, 37, -115, -37, 3, -22, 13, -13, 10, -13, -127, -43, 27, 14, -64, 40, 62, -50, -91, -27, 34,
    34, -32, 31, 59, 6, -52, -66, 5, -17, -3, 44, 36, -34, -55, -34, 24, 10, -37, 52, 98, -65, -29, -9, 29,
    19, -32, 0, 41, -61, -68, -14, -9, 39, 28, 74, -29, -80, -51, -68, 0, 35, 34, 127, -83, -45, 29, -113, 1,
    32, -25, 36, -55, -73, -60, 5, -15, -10, 42, 92, -33, -118, -111, -48, -12, 21, 50, 94, -96, -64, -55,
    -72, -31, 29, 22, 33, -95, -29, -17, -30, 8, -1, 21, 36, -6, -77, -67, -27, -6, 21, 53, 39, -83, -45, -36,
    -9, -7, 4, 18, 34, -31, 56, -16, -46, -11, -54, 63, -39, -50, 23, -69, -34, -32, -76, 41, -53, -9, -2,
    -39, -43, -29, 2, 13, 9, -28, 127, -8, -36, -37, -25, 51, -70, 19, 107, -74, -66, -69, -71, 38, -2, 37,
    29, -78, -77, -48, -26, -40, 84, 10, 48, 25, -65, -77, 25, -10, -33, -49, 69, -20, -82, -117, -47, -32,
    25, -6, -1, -35, -81, -56, -23, -40, 26, 9, -5, -18, -33, -21, 26, -25, -10, 39, -48, -25, -21, -55, -2,
    54, -35, -17, -49, 9, 41, -2, 12, 46, -22, -30, -2, -21, -25, -27, 40, -7, -11, 63, -8, -15, -67, -68, 2,
    67, 13, -19, -50, -2, 44, -6, -2, 127, -23, -46, -58, -15, -5, -19, 30, -26, 1, 26, -23, -4, -92, -59, 20,
    -11, 29, 2, -26, 0, -30, 17, 6, 86, 15, -49, -38, -77, 35, 28, -47, 5, -38, 20, 23, -122, 9, -2, -68, 66,
    -47, -16, 89, -61, -14, 1, -62, 72, -32, 12, -22, -81, 58, 3, -20, 12, -16, 15, 28, -127, 78, -42, -53,
    76, -79, -10, 43, -80, 37, -7, -25, 51, -72, -3, 41, -22, 32, 4, 0, 18, 12, -40, 36, -53, 54, -35, -20,
    19, -27, -46, 59, -26, 36, -18, -1, 6, -37, -12, 19, -8, 103, 1, -13, 27, -21, -30, 36, 52, 51, -1, 9, -8,
    -26, 6, 39, 27, 28, -40, 36, 25, -19, -23, -2, 44, -4, -6, -21, 31, -25, 11, -35, 127, 2, 8, 17, 6, -39,
    -3, 22, 58, -37, -18, 34, 15, -46, -25, -13, 24, -26, 19, -54, 11, -38, 3, -24, 63, -32, -22, -27, -19,
    -7, -41, 32, -8, -74, -22, -38, 28, -1, -48, 37, -35, -42, 60, -22, -11, 6, 71, 32, -35, -5, 29, -32, -11,
    57, 27, 20, 37, 39, 28, -16, 52, 40, -4, -6, -35, -64, 21, -52, -80, 47, 10, -78, -41, -66, -19, -23,
    -122, 127, 0, -35, -15, -1, 35, 16, -44, 95, -29, -28, 21, 3, -17, -40, -95, 21, 6, -90, 38, -41, -49,
    -42, -123, 60, -8, -23, 13, -14, -15, -44, -35, 55, -14, -14, 0, -57, 7, -6, -2, -13, -39, 28, -5, -30,
    -5, 1, 8, -8, 64, -35, 0, 68, -14, 10, -11, 11, 27, 17, -15, -29, -7, -18, -19, 18, 54, -31, -28, 71, -7,
    7, 35, 19, 35, -16, -7, 21, -1, 20, -41, -47, -89, -9, -8, 60, 0, -18, 11, 5, 6, -5, -20, 14, 15, 4, -33,
    -14, -82, 36, 10, -127, 19, -1, 31, -17, 45, 4, 82, -55, -99, 2, -42, -38, -48, 56, 78, 7, -87, 77, -59,
    11, -39, 58, 57, 42, -53, 127, -15, -17, -22, 68, 76, 38, -45, 51, 4, 13, 25, 94, 18, 16, -55, 108, 7, 29,
    68, 52, -27, 23, -47, 77, -19, 29, 36, 53, -32, -6, -22, -4, 17, -1, -39, 20, -72, -12, -25, 27, 29, 4,
    15, -22, -22, -20, 7, 42, 6, -9, 35, 28, 32, -15, 59, 6, 0, -19, -96, 127, 60, -25, 120, 75, -89, -13, 49,
    50, 1, -66, 24, 56, -27, -22, 74, -53, -85, 23, 11, -32, 42, -19, -78, -35, 18, 2, 86, -2, 34, 11, -45,
    -14, 47, 36, 62, 23, -3, -50, 14, -21, -79, -14, -28, -34, 59, -69, -75, -17, -36, -64, 85, -42, 69, 1,
    -105, -15, 17, -11, -14, -51, -6, -20, -1, 4, -71, -12, -38, 33, -56, 23, 39, -61, -114, -5, -80, 38, -77,
    14, 10, -18, -78, -7, -58, 13, -38, 27, -5, -2, -95, 34, -71, 78, -74, 15, 70, -58, -109, 9, -127, 74,
    -116, -14, 43, -15, -84, 20, -86, 60, -54, -5, 32, -13, -29, 9, -54, 53, -57, 4, -8, -70, -30, 33, -75,
    61, -81, -37, -27, 29, -41, 38, -46, 24, -6, -17, -23, 10, 2, 17, 26, 19, 22, -5, -22, 6, 14, 18, -6, -22,
    9, -66, 38, -22, 9, -23, -48, -28, -18, -44, 22, 28, -35, 37, 7, 12, 43, -41, -2, 20, 5, 47, -47, -56, 31,
    -127, 33, -33, 5, 5, -64, -56, -18, -107, 30, -20, -44, 8, -15, -9, 28, -13, -15, -22, 5, 5, -44, -63, -5,
    -105, -8, -60, 23, 14, -48, -68, 8, -79, -36, -113, 8, -114, -78, -23, -80, -84, -27, -10, -42, -127, -4,
    -39, -3, 3, 57, 65, -55, 9, 92, 8, 14, 79, 63, -126, 25, -80, -104, 12, -45, -106, -93, -26, 1, -101, -97,
    40, 91, -47, 65, 91, -34, -108, 85, 76, 68, 113, 73, -73, -20, -12, -114, 7, 40, -35, -40, -28, -35, -79,
    -84, 62, 78, 30, 52, 89, -36, -97, 24, 64, 75, 108, 119, 21, -32, -34, -4, -24, -13, 12, 56, -26, -45,
    119, 0, 12, 14, 9, 71, -17, 3, 56, 8, 12, -18, -9, -73, -12, -23, 66, -25, -34, 38, -5, 43, -18, -1, 7,
    23, 15, -40, -28, -107, 19, 25, -90, 9, 23, 9, 17, 7, 11, 9, -8, -16, 2, -21, -24, -52, 29, 23, -127, -8,
    -3, 2, 23, 7, 2, 5, -5, -10, 34, 2, -14, 41, -37, 76, -29, -37, -32, -11, -77, -51, 75, 67, -20, -35, -27,
    -13, -78, -44, 95, 9, -35, -75, -96, -17, -53, 69, -24, 93, 21, 1, -47, -19, -37, -14, 103, 35, -15, -55,
    -10, 66, -92, -26, 12, -66, 18, -100, -67, 26, -5, 46, 68, 61, -24, 30, -31, 3, -32, -83, 102, -4, -27,
    -59, -34, 121, -25, -92, -31, -127, -28, -72, -64, 45, -9, -2, -48, -34, 78, -22, 4, -4, -20, -35, -33,
    -36, 96, -5, -21, 40, 52, -26, 28, -59, 76, -10, 16, 20, 74, -4, -69, 7, 42, -25, 22, 5, 32, -58, -27,
    -16, 127, 17, 2, 61, 92, -87, 4, -1, 100, 19, 32, 55, 70, -35, -53, 31, 29, 19, 10, 4, 68, -44, -37, 44,
    55, 31, 33, 9, 34, -41, 0, 38, 48, 14, 69, 37, 44, -17, -38, -12, -62, -37, -33, 110, -52, 9, -97, 21, 48,
    -35, 4, 51, -41, -118, -8, 14, -29, -26, 31, -63, -48, -39, -17, -29, -99, -61, -11, 71, -35, 48, -27, 3,
    98, -8, 10, 127, -73, -79, -50, 8, -20, -29, 18, -84, -108, -29, 44, -26, -89, -37, 7, 7, -25, 25, 1, 21,
    62, 31, -8, 89, -32, -51, -120, -9, 44, -34, -8, -64, -41, -18, 101, -19, -66, 47, 38, 4, 41, 39, 69, -54,
    -49, 69, -36, 9, 15, -5, 6, -64, -2, 36, -58, 5, 2, -37, 16, 52, -39, 40, 72, -32, -64, 13, 115, 59, -32,
    106, 28, 23, -3, 57, 110, 10, -37, 34, -53, 17, 37, 27, -127, 61, -30, -5, 66, -55, -8, 27, -45, 72, -17,
    -25, 30, -38, -7, 18, 48, 49, -57, -8, -35, 17, 11, -30, -2, -91, 57, -31, 28, -47, 55, 57, 18, -127, 45,
    -76, 43, -60, 36, 56, -7, -86, 21, -73, 59, -22, 1, 2, -1, 18, 68, -16, 4, -12, 11, 24, -22, 49, 107, -68,
    17, -64, -2, 56, 3, 63, 104, -64, 28, -76, -74, 7, 25, 54, -45, -18, -46, -16, -20, -14, 1, 69, -40, -33,
    -69, -70, -25, 11, -36, 58, -29, -2, -60, -67, -21, -24, -55, -34, 19, 32, -15, -55, 105, 118, -40, -76,
    13, -3, -26, -92, 60, 14, -32, -85, -9, -34, -31, -33, 42, 41, 52, -44, 72, 104, 50, 35, -12, 5, 127, -55,
    113, 86, 28, 99, 83, 108, 51, 19, 85, -6, -7, 68, 25, 125, -5, -46, -11, 127, 71, 25, -34, -77, 51, -56,
    85, 101, 12, 108, 25, 67, 53, 28, 85, 50, -72, 42, 12, 28, -11, -78, 30, -22, -17, 56, -9, 49, 0, -63,
    -17, -13, -23, 18, 27, 85, -15, -69, -7, -29, -32, -12, 10, 27, 14, -24, 1, 3, -23, 53, 55, 67, 21, -17,
    -38, 26, 12, 19, 127, 104, -2, -25, -15, 13, 39, -14, 68, 32, 4, -16, 6, 21, 26, 35, 46, 9, 20, -16, -28,
    48, 37, 25, 98, 29, -12, -7, -27, 11, 54, -15, 62, 10, -28, 9, 3, 18, -25, -55, 10, 19, -15, 6, -31, 44,
    -29, -115, 28, 41, -38, -15, -2, 9, -1, -102, 36, 6, -18, -22, 26, 46, 13, -38, 0, -13, -28, 0, 5, 38, 36,
    -127, 24, 5, -39, -1, -11, -5, 59, -117, 34, -12, 13, -29, 33, 34, 24, 11, 4, -49, 13, -26, 31, 4, 41,
    -59, 5, -11, -30, 0, 19, -5, 42, -44, -24, 5, 49, 44, -67, 2, -8, -40, -49, 7, 48, -15, -44, 31, -42, 28,
    -66, 25, -46, 28, 30, 2, -33, 65, -49, -63, 62, 9, -48, 7, 1, -24, 17, 40, 41, -24, -15, -20, -22, 15, -8,
    43, -42, 5, 127, -35, -12, 61, -41, -22, 31, 12, -95, -10, 25, -23, 33, -31, 15, 12, -49, -20, -9, -46,
    -9, -3, -63, 33, 85, -30, -9, 21, -14, -48, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_8_bias[24] = { /* 24 */
    17492, 18984, 26957, 14957, 3351, 19626, -1572, 10214, -719, -12965, 5138, 21091, 6136, 18488, -281, 4689,
    -5617, 11252, -12147, -3691, -21137, -7327, 9852, 2391,
};

static const int32_t conv_2d_8_multiplier[24] = { /* 24 */
    1591183301, 1113341273, 1103216568, 1379292671, 1726901298, 1236731623, 1802822578, 1668445225,
    1253349679, 1427612774, 1284775939, 1372767121, 1225640333, 1682844886, 1168376924, 1535637334,
    1256100921, 1207646922, 1097721924, 2086538111, 1730585251, 1674334708, 1905100458, 1397209733,
};

static const int8_t conv_2d_8_shift[24] = { /* 24 */
    -8, -8, -8, -8, -8, -8, -8, -8, -7, -8, -8, -8, -7, -9, -7, -8, -8, -8, -7, -8, -9, -8, -8, -8,
};

static const conv_layer conv_2d_8_layer = {
    28, 28, 8, /* input: height, width, channels */
    14, 14, /* convolution: height, width */
    14, 14, 24, /* output: height, width, channels */
    3, 3, 2, 2, 1, 1, 0, 0, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -128, -128, 127, /* zero points, range of the output */
    conv_2d_8_weights, conv_2d_8_bias, conv_2d_8_multiplier, conv_2d_8_shift
};

static const int8_t conv_2d_9_weights[5215] = { /* 24x3x3x24 */
    19, 15, 55, 32, -14, -26, -2, 29, -25, -13, -27, -33, -15, -10, -14, -18, 27, 37, -51, -14, -35, -21, -27,
    19, 46, 0, -6, -61, -19, -35, -5, 85, -4, 15, 17, -3, -22, -49, -15, -17, -1, -22, -37, -16, -54, -27, 22,
    -19, 2, -22, -32, -35, -15, -23, 2, 18, 15, 15, 2, 25, -42, 6, 14, 12, -7, -48, -28, -2, -22, -78, 40, -3,
    -7, -8, 6, 103, 4, -19, 10, -53, -44, -22, -36, -38, -12, -4, -34, 16, 27, 16, -48, 12, 20, -27, -25, 20,
    43, 14, 27, -8, 0, 11, -50, -1, 8, 20, 9, 8, -23, -16, 5, -41, -3, 33, -24, 26, -12, -22, 11, -23, 9, 1,
    -19, -22, 4, 46, -52, -37, -10, -32, 37, -3, 43, 6, -26, -17, 37, 2, -13, -4, 15, -54, 9, 13, -32, 3, -78,
    127, -30, -61, 47, -26, 22, 30, -6, -57, -104, 50, 11, 53, -3, -65, 71, -7, 58, 16, -74, 5, 38, 97, 38,
    74, 0, -11, -40, 36, 23, 50, 7, 13, -22, -43, 26, 12, -18, 15, 24, 16, 13, 101, -1, 55, 5, -9, -21, -55,
    34, 53, -16, 31, -10, -42, 3, 49, 60, -7, -31, -22, 121, 12, -4, -2, -11, -76, 11, 33, -22, 0, 10, -3, 48,
    63, -27, -11, -25, -53, -12, -21, -20, 3, 1, -22, 21, 14, 0, -24, 24, 22, -29, -12, -69, -43, 61, 2, 30,
    63, 34, -59, -2, -40, 30, -87, -51, -36, -13, -10, 90, 43, -48, -31, -3, -29, -28, 27, -86, -17, 55, -34,
    -46, -6, 69, -62, 35, 52, 40, -58, -1, 7, 23, 58, 60, 13, 10, 22, 37, -7, -5, -42, 8, -12, -40, 14, -9,
    46, -15, -26, -11, -60, 16, -7, -9, 10, 3, -5, 1, -12, -8, 3, -13, -23, -18, 11, 12, 2, -2, -3, -2, -8, 6,
    44, 24, -15, 14, -42, -112, -35, 19, -17, 3, -47, 4, -14, 4, -19, -6, -19, -12, 12, -7, -9, -6, -8, -13,
    -30, 48, 35, 39, -1, -68, -9, 56, 8, 19, -33, -12, 9, 0, -57, -13, -24, 30, 31, -9, 26, -48, -35, -85, 18,
    -13, -28, -70, 48, 39, 20, -6, -27, -32, -25, -50, -37, -69, -8, -26, -10, 90, 55, -61, 41, -63, -33, -41,
    68, 10, 6, -20, 127, 55, 13, -4, -28, -5, -41, -18, 40, -9, -24, 63, -70, 69, 39, -46, 36, 30, 7, -21, 46,
    11, 13, -46, 96, 7, 26, 8, 6, -1, -51, -38, 74, -9, -40, -30, 16, 1, 0, 40, 39, -7, -59, 7, 18, -4, -45,
    4, -37, 17, -52, 6, 1, 31, -3, -5, 21, -5, -8, 23, -14, -14, -11, -46, 17, -46, -63, -18, -25, -29, 6, 0,
    -16, -55, -16, -18, -39, -22, -64, -23, -4, -44, -36, 61, -23, -48, -14, -127, -52, -3, -45, -9, -29, 30,
    111, -48, 39, -30, 37, 22, -32, -34, -23, -52, 16, -23, -22, 32, 2, -5, 1, 104, 18, 6, -5, 8, 47, -32,
    -107, 46, -75, -2, -46, -8, -14, 23, -20, 31, -21, 34, 7, 36, -19, -35, 2, 43, 6, -40, 19, -90, -11, -6,
    -22, 46, -32, -20, -3, -30, -9, 15, -51, -30, 8, 24, -53, 0, -42, -30, 30, -67, 5, -19, -14, -39, -34, 15,
    66, 46, 57, 40, -43, 17, -23, -37, -35, -17, 46, 34, -26, -18, 7, 32, 13, 0, 8, 43, 40, 8, 17, -22, -79,
    28, 16, -58, 7, 1, -32, 28, -36, -14, -1, 15, -4, 24, -21, -13, 28, -5, 21, 18, 71, -9, -50, -6, -54, -11,
    0, -12, 22, -4, 27, 10, 19, -36, -13, 21, 27, -20, 36, 21, 30, -16, 20, -25, 47, -9, 12, 28, -37, -51, 18,
    47, -3, 42, 37, -17, -19, -11, -30, -28, 34, -37, -6, 21, -31, -64, 27, -17, -1, -76, -99, -3, 18, 14,
    -28, 14, -67, -17, -44, -10, 14, 18, -9, 36, -54, 40, 29, -19, 54, -95, -35, -39, -14, 18, -41, 14, 7, 20,
    65, -16, 39, 25, -104, -4, 0, 20, 41, 26, 22, 10, 0, -22, 14, 14, -99, -60, -82, 36, 60, 102, 21, 64, -65,
    -44, -60, 90, -32, 26, -53, 56, 13, 72, -8, -19, -22, -2, -65, -26, 28, 31, 51, -37, -96, -48, -21, -33,
    -21, 65, -10, -39, 53, -2, 21, 46, -47, -9, -88, -30, 49, -50, -13, -14, 47, -3, 74, -18, -68, -27, -31,
    -1, 10, 35, 39, -53, -45, 20, 32, 1, 13, -17, -49, 12, 13, -16, 0, -1, -48, 7, -52, 25, 31, 21, -48, 42,
    -78, -58, -30, 27, -33, -45, -26, 61, -18, -3, -16, -9, 9, 30, -59, 16, 28, 11, 41, -34, -32, -43, 3, -68,
    21, 40, -21, -81, 9, 7, 3, -20, -41, -43, -78, -53, 30, -26, 16, -24, 127, -20, 66, -19, -5, -7, -11, 6,
    23, 25, 38, -16, 29, -19, 0, -28, -8, -82, -54, -19, 22, -10, 13, -22, -13, -6, -57, -26, 2, 33, -18, 8,
    -25, -90, -21, 49, -22, -96, -24, 19, -51, 42, 35, -2, 2, 28, 13, -9, -1, 25, -66, 26, -3, -50, 22, -15,
    122, -24, 21, -22, -14, 5, -37, 19, 40, -5, 46, 56, -44, 7, -13, 55, 16, 110, 37, -67, 16, -107, 5, 13,
    -18, -77, 60, -127, -56, 51, 33, 13, -51, -41, 27, -16, 1, -82, -45, -22, -6, 59, 26, 17, -29, -46, -45,
    57, -69, -10, 42, -54, -9, 72, 74, 52, -39, 60, 76, -47, 8, 41, -1, 31, -39, 16, -87, 48, 16, -84, 29, 43,
    47, 23, 33, -53, 5, -33, 18, -70, 50, -18, -32, 94, -39, -8, -27, 61, -31, 63, -3, 31, 32, -81, -33, -23,
    -5, -41, 34, -82, -17, 5, 5, -27, 58, -26, -68, -25, -12, -83, -19, 31, 63, -5, -4, 29, 10, -30, -21, 77,
    -77, -49, 45, -34, 55, 27, 39, 95, -69, -5, 1, -53, 17, -17, -8, -5, 26, 27, 27, -35, -89, -68, 27, 61,
    -42, 64, -7, -71, -16, 1, 82, -48, -18, 2, 9, 43, -15, 18, -19, -49, -29, 20, 29, 68, -80, -4, -2, -16,
    -9, 77, 2, -48, -47, -25, 9, -50, 14, 3, -58, 24, -32, -36, 33, -19, 26, -45, 85, -3, 0, 26, 37, 5, -13,
    -46, 1, 58, 8, 75, -7, -46, 15, 65, 15, -71, -7, 32, 66, -42, 68, -60, -23, -29, 13, 23, 29, -34, 52, 45,
    2, 9, 39, -19, -45, -31, 45, 46, 59, 15, 9, 18, 36, -60, 20, -17, 31, -17, 13, 40, -37, -58, 75, -82, 26,
    30, -34, -93, -37, 3, -25, 65, 18, 0, -19, -18, 48, 15, 15, 27, 32, -50, -51, -14, -22, -5, 2, -6, 28,
    -25, 2, -127, 13, 15, -30, -20, 18, -12, 1, 31, 26, 35, 4, -15, -61, -54, 6, -73, -38, 48, -59, 4, -7,
    -35, -81, -31, -37, -2, -2, -45, -33, 48, -53, -21, 49, -63, 13, -35, -1, -40, -3, -3, -67, 16, -52, -62,
    26, 11, -54, -57, -23, -23, -54, 84, 54, -3, 12, -13, -6, -14, 30, 15, 15, -35, -26, 33, -41, -4, 50, 28,
    -16, -2, 22, -66, 7, -1, -24, 19, 90, 0, 30, -13, 29, 46, 28, 69, -49, -55, 43, -47, -25, 7, -2, -4, 51,
    -85, -74, -30, -13, 14, -37, -21, 78, 23, -23, -45, -58, 20, -69, 77, -1, -28, 61, 34, -6, 64, -76, -36,
    -78, -2, -43, 60, 67, -17, 4, 27, -39, -3, 75, 53, -120, -62, 16, -14, -4, 16, -84, -2, -10, 31, -12, 105,
    -74, 32, 32, 35, 41, -22, 74, 22, -57, 30, 5, -83, 52, -70, 78, -60, -90, -44, 28, -74, -10, 48, 15, -70,
    -78, -92, -24, -102, -73, 127, 16, -25, -6, 111, -53, -23, 22, 13, 65, -56, -36, -65, 81, -28, -29, 23,
    51, -83, -126, -35, -30, -21, -51, 37, 12, -57, -29, 20, -8, 1, 16, -34, 17, -6, -11, -59, -11, -31, 19,
    -1, -11, -37, -20, 11, -20, -25, 4, 19, -10, -81, -5, -62, -25, 36, 62, -12, -1, -46, 12, -24, 18, -85,
    -18, 37, 97, 39, 18, -75, -36, -76, -15, 94, 25, -45, 13, 126, -69, 78, 44, 27, 30, -22, -24, -15, 46, 6,
    -28, 12, 121, -12, -2, 33, -51, -11, -52, 30, 56, -31, -10, 111, -53, 78, 47, 74, 14, 49, -5, -15, -1, 2,
    5, 6, 108, -16, 25, -36, -45, -66, -8, 30, 38, -30, -2, 52, -27, -43, -17, -24, -10, -80, 41, -10, -59,
    -31, -18, 2, -33, 62, -22, -24, -3, 39, -9, 37, -29, 54, 46, 40, -44, -18, 18, -1, -4, -17, -14, 9, 12,
    -3, -2, 6, -10, -5, -10, -14, -3, 60, -46, -30, 7, 31, 21, -19, -25, -6, -54, 11, 10, 9, -26, 26, -39, 42,
    -23, 59, -64, 1, -56, 23, -10, 30, 18, 52, 1, 46, 13, -22, -54, -66, 5, 0, 50, -7, 12, -3, 13, 22, -22, 2,
    -22, -18, -53, -3, 22, -1, 36, -3, 2, 20, 54, -5, 48, -11, -58, 16, -64, -44, 58, 11, -10, 33, -12, 8, 11,
    -9, -74, 4, -38, -60, 10, 5, -8, 6, -62, -35, -25, -90, -4, -44, 17, -29, 127, -72, -108, 24, 35, 12, -52,
    22, 47, 7, 64, -30, 9, -8, -51, 9, -57, -95, 58, 47, 51, 20, 22, -8, -68, -27, 105, -10, 11, 5, 84, -30,
    19, -14, -26, -57, -21, -53, 37, -10, 50, 65, 4, 29, 5, 1, -26, -18, 40, -5, 65, 26, 65, -10, 80, -9, 10,
    46, 39, -9, 7, -47, 39, -27, -13, -19, 30, -3, 15, -56, -21, 16, 76, -5, -70, 46, 48, 2, -2, 61, 22, 64,
    -15, 42, 22, -80, 31, -11, 12, -9, 47, 70, 50, -13, 5, -33, -117, -27, 73, -58, 33, -29, 53, -2, 7, -72,
    -35, -91, -44, -61, 10, -37, 8, 46, -45, 42, -18, -2, -27, 19, -2, -13, 53, -2, 80, -24, 64, -13, -16,
    -18, 68, 7, 28, -44, 46, -43, -73, -8, 16, -35, -8, 50, -21, -6, -32, -3, -54, 5, -1, 2, -88, -9, -7, 15,
    -75, 37, 15, -21, -33, 23, 10, 9, -35, 15, 17, 29, -1, -2, -16, 10, 76, -24, 29, -9, -21, 30, 49, -3, 17,
    26, -59, 127, -23, 86, 120, 43, -17, 12, 30, 45, 31, 4, -20, 20, 55, 34, -1, -13, 47, -7, -23, 11, -8, 23,
    -6, -13, 37, 8, 65, 41, -9, -4, -24, -76, -16, 2, 61, -1, 21, 40, 22, 17, -16, 32, 10, 35, 20, -41, 10,
    42, -1, -1, -31, -11, 21, -77, -6, 9, -65, 7, -32, -29, -28, 1, 8, 76, -9, -35, -11, -17, -69, 17, -23,
    38, -40, 50, -28, 88, -19, -70, -44, -8, 7, 34, -19, -8, -43, 12, 10, 18, 7, -25, -17, 17, -22, 24, -18,
    56, 1, 44, 27, 20, -21, -6, -22, -39, 5, -33, -17, -27, 2, -37, 11, 33, 0, 8, -27, -17, -9, -62, 12, 45,
    -32, -22, 4, 9, -6, -32, 57, 43, 21, 21, 37, -21, 6, 7, 0, 30, 33, -5, 24, 1, -24, 13, 46, -43, 8, -52,
    -65, -12, -14, 41, 59, 26, -18, 15, -10, -15, -12, -3, 51, 32, 32, 4, -2, 1, 13, -7, -39, 9, 2, -43, -37,
    37, -8, 36, 55, 43, -3, 35, 37, -50, 22, -14, 24, 26, 19, 6, 18, -30, -32, -16, 46, 23, -16, -17, -3, -16,
    7, -25, 37, 29, -45, 10, 11, -31, -2, 7, 24, 11, 12, -14, -25, 24, -39, 20, -9, 17, -18, 2, -11, 39, -38,
    -48, 15, -28, -27, 32, -42, 40, -15, -25, 23, 7, -10, 46, -16, 5, -1, -14, -9, -9, -2, 10, 5, -6, 8, -1,
    2, 3, 6, -12, -23, -48, 33, -62, -27, -47, -7, -31, -29, -16, -47, 11, -46, -18, 57, 39, 22, -16, 0, -31,
    59, 89, 13, 24, 84, -72, 27, -31, -4, -27, 37, -25, -51, -1, 0, -13, 14, -17, -69, -12, 60, 7, 7, -77, -7,
    13, -9, 90, 56, -27, -8, -15, -4, 51, -22, 37, 11, -47, -45, 2, 59, 39, -90, -41, -25, -88, 44, 3, -85,
    -55, -35, -12, -89, 47, -42, -82, -33, 0, -80, 43, -81, -73, -13, -4, -2, -15, 60, 24, -67, 17, -19, 13,
    5, 75, 17, 14, 3, -39, 8, -8, -16, -10, 34, -30, -74, -32, 16, 6, -14, -22, 1, -22, -1, 12, -15, 10, -24,
    43, -20, 13, 2, -35, 77, 11, -27, -2, 34, -34, -32, -24, -35, -21, -12, -10, -35, -46, -65, -54, -31, 12,
    -106, -68, -32, -4, -127, 43, -18, -36, -14, 22, -110, 8, -43, -21, 1, -33, -5, 18, -11, -30, -112, -1,
    -8, 68, -15, 98, -38, -31, -12, -22, 104, 40, -68, -44, 127, 0, -37, 21, -50, 13, -36, 17, 38, 31, 20, 25,
    -8, 51, 43, 41, -20, -77, 11, -16, 26, 16, 8, -10, 94, -33, 45, 57, 13, 42, -77, -2, 34, 30, -19, 91, -42,
    -1, 104, 2, 40, -9, 20, -13, 44, 24, -19, -20, 86, -34, 45, 39, -1, -60, -91, -4, -24, 37, 69, 18, 6, -15,
    -20, 4, -20, -34, 42, -16, -55, 24, 26, -42, 25, 4, 5, 9, 21, -12, -44, -15, -8, -16, -44, -63, -1, -20,
    -7, -8, 55, -21, 68, -27, -96, -33, 11, 5, -24, 21, -16, -22, 59, 20, 5, 2, -10, -17, -33, -19, 9, -17, 9,
    -13, 55, 36, 61, -7, -14, -51, -12, 6, -23, -7, 19, -29, -1, -48, 4, -40, 12, -8, 3, -9, -4, -57, -37, 0,
    18, -49, 49, -19, -44, 16, 38, 20, -83, -44, -34, 42, 40, 41, -37, 33, -17, 66, 46, -53, 17, -51, -64, 15,
    49, -1, 99, -10, -52, -10, 4, 2, -44, -11, -93, -62, 29, 75, 84, 30, -2, 7, -3, 9, 76, -58, -67, -28, 16,
    21, 72, 28, -45, -4, -46, 48, -45, 12, -10, -21, -6, 43, 28, 16, 24, 23, -27, 60, 14, 20, -38, 4, -71, 5,
    13, -18, 23, 9, -19, 89, -3, -24, 7, -6, -59, -4, 26, 10, 24, 18, -20, 22, -22, 13, 2, -25, 43, -30, 33,
    30, -16, 19, -18, 23, 54, -38, 21, 7, 77, -8, -54, 6, 12, 64, 0, 6, -24, -43, 55, -10, 51, 34, -21, -1,
    13, 7, -21, 20, -11, -33, 23, 2, -26, 59, -7, 11, 1, 22, 21, -32, 44, -44, -56, 19, 0, -16, 74, 36, -85,
    77, -87, 22, -72, -34, -1, 30, 39, -10, 9, -49, 48, 45, -62, -21, -12, -13, 82, -20, 89, -44, -7, 14, 3,
    -3, 15, 35, 39, 32, 14, 1, 69, -50, -38, -51, -4, 2, 38, -26, -23, -3, -6, 3, -17, -1, -34, 12, 108, 1,
    -68, -23, 73, -8, 10, -7, 1, -31, -29, 9, 42, -12, 57, -5, 0, -82, 22, -9, 101, 17, 48, -49, -70, 4, 44,
    2, -70, 11, 11, 21, 39, -31, -4, 39, -28, -37, -23, -75, 60, 15, 40, 1, -38, -31, -41, -38, -7, 4, -5, 42,
    84, 87, -70, -8, -127, -39, 21, -36, 35, -7, 28, 60, -47, 66, -22, 55, -53, -7, -48, -1, 66, -13, 24, -19,
    15, -5, -29, -2, -4, -55, -61, -16, -6, -22, -27, 43, -14, 8, 9, 12, -4, -6, 11, -85, 22, -2, 19, 1, -13,
    -26, -4, -15, -63, 32, 10, -12, -14, 0, 21, 43, 11, 5, 5, 21, -54, 4, 26, -29, 6, -9, -19, 26, -14, 3, -7,
    -23, -127, -48, 25, 2, -41, 3, 30, 19, -18, 0, 14, 35, 11, 1, 48, -34, 6, -5, 10, -15, -12, 8, 15, -13,
    -10, -10, 10, 21, -44, 17, 31, -34, 12, -10, -40, -21, -39, 13, -44, 23, -26, -5, -21, 29, -39, 2, 10, -6,
    -42, 11, 15, 68, 52, 30, -56, 21, -19, -27, 12, 22, 37, 10, 2, -6, 0, 3, -18, 21, -21, -13, 1, -11, -19,
    -25, 7, 74, -8, -18, -7, -24, 15, 39, 52, 33, 33, -8, 33, -59, 28, -26, 11, -2, 49, 25, 1, -26, -20, -26,
    -11, 26, -15, -44, 20, -8, 3, 3, -51, -66, -5, -10, -73, 41, 17, -13, 12, -18, -59, 6, 23, -5, 7, -56, 2,
    14, -25, -15, -46, -15, 2, -26, -44, -26, 1, -2, -43, 9, 12, -4, 14, -29, -38, 19, -19, -24, 14, -22, 0,
    27, -12, -19, -11, -15, 13, 37, -16, -4, 6, -12, -29, 20, 7, -32, -5, -28, -9, 38, -13, -17, 26, -30, -2,
    -15, 20, -17, -16, -2, -5, 5, -44, -31, 26, -4, 5, 51, -11, -19, 12, -13, -2, 36, -17, 29, 17, 12, 64, 23,
    -31, 50, 32, 15, 75, 17, -31, 4, 5, 4, -127, 106, -30, 10, 78, 8, 8, 1, 19, -26, 31, 19, -19, -26, 7, -12,
    -35, 43, -28, 7, -65, -23, 17, 1, -118, 9, -5, 3, -64, 10, -70, -16, -36, 7, 61, -40, -6, 0, 8, -29, -68,
    -12, 3, 5, -3, 22, 16, 26, -44, 30, -8, 40, -1, -15, 98, -8, -22, -9, -27, -45, 43, 86, 16, 56, 18, 108,
    46, 31, -18, 56, 31, 31, -62, -3, -28, 39, -11, 11, 49, -45, 37, 69, -25, -57, 19, 46, 24, -4, -1, 29, -2,
    12, -36, 12, 13, -11, -99, 7, -3, -9, -66, -8, -43, 20, -14, 38, -16, -55, 9, 11, -10, -66, -52, 21, -7,
    -13, 80, 85, -27, -7, 48, 3, 6, 25, -5, 19, 5, 14, 19, 32, 34, -10, 28, -61, -1, 31, -17, 16, 25, -11, 76,
    12, -6, 28, 60, -66, -38, 19, 19, 47, 10, -3, 52, 1, -6, -84, 73, 53, 0, 12, 2, -49, 46, 5, 19, 6, -26, 6,
    -6, 3, -61, 12, 12, 23, -46, 65, -24, -14, -10, -65, 12, 38, -12, 13, -8, 9, -15, 48, -9, 75, 15, -29,
    -34, 4, 46, -54, 12, -33, 19, 40, -14, -74, 127, 22, -34, 14, -13, -32, -11, 4, -20, -20, -17, -15, 51,
    -15, 126, -64, -47, 4, -17, -27, 28, 16, -26, 12, -16, -13, 38, 32, -16, 6, -25, -7, 99, 8, 23, -44, 14,
    -5, -10, -2, -20, -15, 22, -17, 61, 0, 11, 18, -45, -21, -25, -51, 33, -6, 43, 43, -52, -31, 31, 49, -64,
    3, -15, -16, 24, 11, 44, 25, -6, -11, -4, -21, -35, 60, 36, 60, -43, 82, 43, 9, 50, -43, -67, -60, -6, 17,
    93, 11, -124, 48, 8, -19, -56, 24, 17, 2, 20, 56, 97, 107, 18, 48, -19, -35, 65, -2, -1, -16, 116, 2, -55,
    59, -32, -38, -14, -84, 1, -7, -1, -32, -9, -17, 0, 51, 1, 30, 98, 17, 24, -7, 72, -27, 8, -29, 1, -72,
    43, 17, -41, 24, 22, -2, -21, 9, -41, 22, 12, -63, -8, 33, 28, 21, 12, -23, -32, -38, -64, -35, -100, 88,
    -25, -67, -49, 38, -62, -7, 55, -39, -16, -27, -27, 77, 12, -58, -88, 27, -63, 12, -15, 21, 58, -45, -67,
    -9, 33, -5, -14, -36, 16, -29, -29, -69, 54, -79, -56, 0, 66, -74, -48, -27, -3, -16, -102, -81, -33, 13,
    -35, -7, -28, -21, -49, -50, -77, -32, 0, -57, 8, -78, -7, 3, -42, -9, -79, -29, -6, -34, -12, 17, -3, 21,
    -25, -16, -70, -12, 39, -2, 28, -38, 65, -28, 2, -44, -2, 46, -14, -3, -28, 58, 10, 10, -17, -1, -17, -22,
    -15, -16, -32, -35, -23, -12, 22, 18, 1, -27, -35, -39, -18, 3, -5, -1, -45, 42, -49, -47, -92, -127, -15,
    -6, 2, -12, -22, 84, 17, 26, -50, 18, -37, 22, 63, -3, -11, 65, -22, -11, -74, -116, 69, -17, 14, 23, 67,
    21, 23, -28, 38, 15, -4, -8, 38, -24, -61, 60, 33, -5, 24, 27, -23, -44, -11, -15, 55, -1, -11, -5, 17,
    -20, -31, 18, 23, 2, -12, 62, -19, 18, -39, 19, -23, 13, 19, 16, -21, -43, -41, 28, -49, -19, -24, -17,
    -44, -46, -118, -6, 3, 2, 43, 1, -9, -3, -14, 23, 81, 6, -16, -84, 46, -41, -63, -36, -7, 13, 26, 60, -15,
    28, -64, -12, 76, -1, -27, 13, 68, -18, -58, -7, -62, -49, -22, 9, 6, -77, 2, -18, -29, -26, -45, 41, -2,
    22, -78, 12, 35, -26, 2, 17, 7, 17, -18, -25, -27, -34, -30, 42, 14, -3, -17, 37, -19, 26, 8, 19, 13, 4,
    12, -40, -1, 4, 7, 15, 30, -28, -38, -6, -11, -13, -44, 33, -13, -4, -37, -10, -11, -18, -19, -30, 56, 7,
    -63, 2, -12, 13, -3, 48, -10, 3, 6, 24, -3, -21, 6, 11, -17, -9, -4, 67, -22, 42, -35, -61, 2, -21, -77,
    -12, -10, -22, -40, -34, -45, -49, -42, -35, 24, -34, -83, -54, 24, -22, -22, 4, -5, 20, 38, -46, 10, -18,
    97, -36, -8, 21, -54, 3, 47, 40, 10, 17, 4, 66, -10, 13, -7, -8, 43, 21, -3, -6, -42, 34, 37, 23, 23, -18,
    62, 44, -26, 30, 12, -22, 7, 53, -27, 30, 2, 73, -14, -45, -15, 25, -13, -23, -75, 8, -6, 0, -127, -13, 8,
    -34, -33, 61, -99, -1, -48, -12, 10, -20, -36, -44, -35, -75, -80, 43, -21, -12, 17, -37, -9, -28, -13,
    31, -31, 49, -49, -2, 47, 10, 2, 46, 0, 15, -9, 10, 15, 26, 48, -2, -1, 3, -2, 38, -14, 21, 43, -30, -26,
    15, 16, -3, 74, -17, -22, 34, 2, -18, -51, 7, 16, 19, -42, 23, -18, -30, -13, -10, 2, -13, 34, -53, -31,
    6, -13, -30, 37, 47, -46, -28, -35, 37, 50, -25, -13, -1, -47, 20, 25, 15, -83, 7, -76, -41, -127, 27, 16,
    -57, 19, -19, -26, 1, 19, -47, 6, -26, -16, -61, -2, -4, -80, -16, -45, -10, -52, 8, -22, 5, -94, 4, -11,
    -14, 71, -16, 23, 7, -18, -26, -17, -37, -29, 31, -17, -7, -45, -33, -18, -8, -44, -3, 12, 5, -73, -10,
    -27, -18, 23, 6, -1, -40, -3, -20, -22, -41, -26, -9, -2, -8, -20, -3, -32, 8, -34, 15, 18, 29, 9, -55,
    -35, -14, 11, -42, 4, -35, 11, -37, -11, -30, 31, -10, -7, -22, -38, -23, 38, -3, 20, 22, -18, 40, 66,
    -33, -23, -50, -8, 32, 25, -23, 41, -7, -56, -5, 10, -3, -21, 10, 25, -24, -27, -28, -6, 10, 25, 4, 32,
    -43, -17, 8, -46, 14, -9, -54, 28, -6, -22, -6, 15, -6, -39, -7, 66, -36, -10, -36, -29, 22, 25, 34, 15,
    4, -43, -15, -25, -42, -26, -59, -35, -18, 23, -1, 35, -7, -9, 14, 23, -65, 46, -42, -15, 2, 1, 32, 36,
    -2, -11, -3, 1, -21, 20, -33, -32, -22, -9, 4, 11, -16, 29, -8, 40, -53, 22, -54, -36, 2, -24, 14, -3,
    -29, -6, -25, 0, -33, -15, -60, -27, -24, -16, -17, 23, 8, -18, -16, 52, -57, 4, -4, -73, 14, -21, -26,
    -75, 33, -14, 2, -10, -18, -39, -9, -8, -1, 50, -43, -24, 2, 14, -10, -63, 53, 7, -65, -18, -14, -14, -23,
    -21, -10, -36, -13, 67, -30, -9, -14, 33, 15, -7, -10, -38, -32, -10, 18, -75, 28, -35, -66, 84, -40, -17,
    -13, -30, -55, -27, 6, 69, -6, -7, 13, 40, 8, -24, -12, -29, -33, 0, 37, 13, -36, -58, -40, 32, -8, -19,
    -10, -103, -40, 13, 21, 127, 41, -18, -29, -28, 4, -32, -12, -42, -53, 35, -26, -58, 25, 6, -43, 46, -64,
    -29, -50, 0, -53, -29, 45, 21, 40, 13, -26, 5, 25, -83, 14, -55, -1, 27, -5, 1, -24, -36, 12, 69, -65, 19,
    -40, 67, -29, 13, 40, -78, 9, 5, 13, 11, 43, -45, 40, -43, 61, -22, 64, 71, -48, 8, 38, 53, 72, 52, -30,
    -1, 4, 72, -28, -103, 37, -32, 4, -6, -24, 1, 8, -30, 18, -25, -16, -2, 83, -21, 28, 40, 5, -26, -51, -9,
    -10, 7, -9, 6, 8, -23, 2, -8, 5, -51, 42, -46, 17, -17, -9, -12, 45, -55, 25, -3, -14, -11, -7, 40, -5, 1,
    -13, 1, 3, 4, -2, -6, 26, -8, 14, -44, 19, -56, -16, 16, 43, -17, -69, -10, 20, -87, -48, -29, 4, -29,
    -21, -50, -4, 37, -1, -35, -28, -54, 0, 0, 1, -2, -8, 10, 127, -64, 32, -12, 23, -39, -35, -33, -16, 65,
    8, -4, 16, 49, -40, 1, 19, -4, -42, -82, -14, 21, -28, -57, 74, -39, -38, 1, 37, 48, 20, 47, -45, -24, 30,
    -18, 19, -72, -48, 4, 13, -6, -70, -17, 40, -49, -9, 9, -107, 44, -44, -6, 34, -93, -49, 51, -36, -95, 19,
    -40, 17, -1, 6, 5, 17, -47, 31, 6, -79, 35, -11, 27, 25, -80, 26, 10, -14, 11, 13, -3, -48, -18, 21, -31,
    -23, 19, -6, 25, 27, -30, -42, -44, 31, 37, -5, 5, 15, -6, -23, 42, 62, 7, 7, 51, -51, -44, -4, -4, -1,
    -52, -44, 36, -35, -96, -69, 20, -19, -75, 35, 48, -57, -21, -78, -1, 29, -29, -46, 23, -49, -52, 3, 3,
    -25, -19, -39, 8, 12, -1, 0, 6, -49, -14, 28, 126, -28, -38, -6, 46, 29, -20, 54, -69, -40, 33, -6, 73,
    -16, 59, -35, 40, 10, -46, -16, -49, -15, 7, -26, 13, 57, -6, -43, 42, 17, -14, 46, -16, -52, -30, 18, 61,
    44, 3, -66, 10, 35, -88, -6, 47, 27, -49, 52, 48, -69, -52, -26, -50, 29, -52, -22, -30, -6, -46, -2, 20,
    -6, 12, 22, -92, -10, -3, -18, -4, 35, -6, 16, -55, -4, -4, 14, -28, -47, -9, 19, -10, -24, -9, -85, -3,
    -28, 34, 38, -22, -80, 4, -29, -4, -43, 21, -35, -69, 68, -4, -4, -5, -34, 5, 21, -33, -12, 8, -47, 21,
    28, -48, -13, 32, -47, -17, 5, 28, -27, -8, -32, -59, 4, -6, -24, 9, 8, -23, -2, 23, -14, -39, 3, 22, -43,
    51, 37, -11, -7, 22, -16, -14, -14, -3, 13, -12, -63, 35, 1, 6, -13, 9, 30, 63, -42, -50, -101, 27, 2, 15,
    72, -6, -127, 18, -9, 42, -24, 7, -44, -46, 3, 4, -14, 28, 36, 57, 23, 24, -18, -46, -51, 4, 18, 18, 8,
    42, -57, -13, -16, 65, 12, -12, -28, -24, -13, -18, 17, 7, -33, 30, -19, 25, -26, 27, -35, -16, -18, 0, 3,
    -13, -38, -3, -9, -36, -9, 7, -2, 30, -61, 21, 22, -9, -26, 72, 39, 68, -39, 20, -105, -8, -19, 21, 27, 3,
    -88, -11, 1, 28, -4, 0, -20, 15, -37, 43, -8, 30, -9, 71, 4, 43, -22, 32, 11, -28, 26, 32, -16, 18, -17,
    -18, 26, 48, 16, 1, 26, 31, -4, 39, -74, 15, 4, -16, -15, -46, -21, -31, -9, 48, 20, -32, 31, -94, -13,
    -6, 5, -8, -36, -11, 0, -20, -34, 1, -23, -5, 29, -32, 0, -44, 2, -1, -1, 15, -20, 55, 26, -74, -36, -64,
    -32, -34, -11, 5, -8, -19, 15, -50, -44, -31, 60, 2, 18, -26, -60, -1, -30, 94, 25, 6, -68, -9, 3, 29,
    -59, -33, -2, -46, -73, -86, -28, -1, -12, 18, 82, 52, -1, 51, -39, 18, -50, -69, -9, -59, -2, 11, -35,
    -16, -23, 4, 48, -13, -8, 7, -3, 7, 2, 55, 57, 19, -23, 64, -48, -22, 35, -9, 25, 61, -18, -20, 1, -26,
    -6, 13, 3, 26, 59, 32, 29, 29, -50, 45, -16, -25, -5, 87, -34, -93, 40, 38, -2, 127, 30, 14, 42, -40, 7,
    25, -60, 113, 19, -31, -13, 68, -32, -39, 8, -44, 11, -27, -17, 3, -23, 23, 50, -42, 10, 40, -38, -61,
    -55, 9, 47, -18, -43, -58, -1, -27, -18, -30, -26, 11, 7, -36, -3, 47, -7, 38, -5, -23, -20, -6, -8, 55,
    -44, -29, 64, 71, -3, -22, -34, 4, 1, -55, -76, -35, -20, -73, 73, -8, 4, -14, -17, -15, 55, -71, 41, 1,
    4, 32, -46, 120, -33, -41, -26, 22, -15, 3, -15, 58, -57, -46, -28, 6, -40, 6, 15, -39, 5, 52, -63, 69,
    -110, -1, 37, -52, -76, -94, 5, 26, -69, 42, -7, 42, 12, 37, -44, -79, 28, -31, 2, -20, 40, 34, -2, 23,
    -44, 10, -20, -14, 41, -13, -36, 2, -40, -6, 8, -41, 18, 6, -27, -127, 30, -76, -10, 12, -9, -100, 20,
    -71, -46, 41, -25, -18, 28, -20, -2, 19, -5, 27, -32, -5, -29, -74, -51, 14, 31, 108, -16, 70, -54, 42,
    -1, 31, -76, -41, -23, -4, -57, -58, -4, 23, -26, 48, -64, 21, 51, 35, -22, 10, -39, -59, 6, 11, -17, 44,
    14, -73, -23, 16, 21, -34, 26, 73, -54, 21, -17, -58, -6, 12, 73, 70, -47, -47, 21, -72, 24, -67, -48,
    -55, 34, -17, 36, 65, 86, -33, 31, -13, -17, 47, 4, 50, -29, -63, -23, -120, -23, -9, 21, 49, -14, -31,
    -9, -16, 35, -47, -13, -24, -66, 29, 6, 11, -39, 15, -34, -44, -86, -76, 29, -18, 42, 0, -49, -13, -2,
    -25, -11, 47, -37, -27, 9, -7, 11, 5, 57, 52, -38, -18, -39, -56, 5, -3, -25, -24, -35, -13, 2, 12, 26,
    -35, -51, -52, 9, 28, 20, 2, 3, 12, 35, -5, 23, -12, -67, 46, -16, 34, 53, -57, -35, 31, 28, 33, -20, 32,
    -57, 27, 4, 30, 27, 42, 44, 16, -1, 89, -44, 19, -48, 27, -32, -15, 30, -26, -6, 39, -33, 42, 4, -75, 18,
    -71, -4, -37, 50, 50, 15, -21, 14, 76, -29, 49, 16, -22, -15, -80, -26, -12, -12, -8, -12, -99, 6, -66, 2,
    -98, -27, -33, -1, -50, -53, -34, 23, -28, 10, -39, 6, -10, -4, -47, 4, -32, -9, 114, -18, 7, 47, 82, -9,
    -21, 16, -16, -19, -43, -23, 67, 7, 57, 40, -85, 5, -30, 33, -45, 7, 37, -46, 69, 17, -7, 15, -7, -18, -3,
    21, -44, 40, -13, 34, 35, -24, -30, -61, -24, -4, 2, 25, 59, 8, 53, -5, -24, 12, -8, 12, -87, 5, 24, 30,
    -24, -24, -30, 57, -59, 5, -24, -21, 2, -9, -91, -17, -57, -49, -49, -4, -10, -22, 16, 6, 47, 60, -40,
    -37, -23, -24, -19, 15, 23, -33, -110, 75, -29, -1, -40, -30, 45, -72, -31, -11, -3, 8, 18, -49, 8, 0, 5,
    10, 33, -60, -55, -3, 51, -11, -110, 11, -9, -1, 20, -30, 127, -1, 12, 2, -11, -36, 18, -37, -30, 2, 62,
    8, 14, -74, 21, 41, -59, -43, -15, -54, 51, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_9_bias[24] = { /* 24 */
    7246, 2218, 6236, 23075, 3297, 7582, 483, 1150, -15622, 25331, -8858, -5476, 7839, -11215, -1285, 26593,
    6073, 30376, 8335, 14825, 391, 16032, 25646, 13024,
};

static const int32_t conv_2d_9_multiplier[24] = { /* 24 */
    1895505094, 1590269865, 1945177286, 1809285963, 1437204324, 1915066960, 1960056241, 1906960031,
    1246087048, 1110467006, 1756065364, 1175409823, 1128235917, 1120062856, 1888995223, 1113003672,
    1763409831, 1214216270, 1408927334, 1676091700, 1370660698, 1337943574, 1414429339, 2024401490,
};

static const int8_t conv_2d_9_shift[24] = { /* 24 */
    -10, -9, -9, -10, -10, -10, -10, -10, -9, -9, -10, -9, -8, -9, -10, -9, -9, -9, -9, -10, -9, -9, -10, -10,
};

static const conv_layer conv_2d_9_layer = {
    14, 14, 24, /* input: height, width, channels */
    14, 14, /* convolution: height, width */
    14, 14, 24, /* output: height, width, channels */
    3, 3, 1, 1, 1, 1, 1, 1, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -5, -128, 127, /* zero points, range of the output */
    conv_2d_9_weights, conv_2d_9_bias, conv_2d_9_multiplier, conv_2d_9_shift
};

static const pool_layer average_pool_2d_10_layer = {
    28, 28, 8, 14, 14, /* input, output */
    2, 2, 2, 2, 0, 0, /* window */
    -128, 127 /* range of the output */
};

static const int8_t conv_2d_11_weights[223] = { /* 24x1x1x8 */
    -127, -42, -88, -5, -17, -67, -32, -41, -90, 21, 24, 127, -20, 33, -57, -52, -55, 29, -29, 47, 36, -72,
    127, -127, 29, -91, 32, -28, -127, 33, -62, 19, -127, 80, -74, -121, -5, 1, 32, -8, 34, -127, -122, 101,
    -30, -83, 19, 117, -15, -4, -28, -11, -1, -127, 13, -27, -77, 22, 42, -87, 8, -127, 18, -5, 63, 7, 17, 16,
    127, -54, 30, 27, -42, -127, 13, 6, -10, 22, -19, -51, 108, -106, 127, -71, -26, -51, -14, -77, 127, 4,
    -27, 74, 43, 37, -26, -7, 71, 62, -86, 127, -42, -19, 22, -46, -22, -2, -44, 28, 127, -40, 35, -53, 84,
    -49, 127, -33, 34, 42, -4, -20, 127, -45, 39, 36, 53, 114, -22, -82, -19, -127, 75, 83, -73, -9, 33, -39,
    7, -110, 25, -5, 87, 127, 93, -5, 88, 42, -18, -43, 65, -127, 23, -9, -108, -127, -18, 20, -10, -93, 3,
    -1, -22, -32, -14, -80, -3, -8, -127, 0, 76, -127, 18, 3, -23, 31, 92, -23, 127, -69, 14, 28, 31, 38, 4,
    99, -76, -105, 17, 15, -63, -47, 127, -26, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_11_bias[24] = { /* 24 */
    6037, -14346, -10615, 2347, 2337, 448, 1776, 1563, -4130, 3101, 2117, -3487, -2775, -309, -1718, -1548,
    -2474, -1082, -4891, 3516, 1840, -220, -3965, 2710,
};

static const int32_t conv_2d_11_multiplier[24] = { /* 24 */
    1944523374, 1303673262, 1172230428, 1401522930, 1527143424, 1504885159, 1360600199, 1154295107,
    1150229693, 1918012180, 1799339601, 1510651777, 1804359711, 2104592884, 1086927724, 1142775116,
    1781796511, 1493754896, 1104215463, 1331357032, 1130219268, 1312943313, 2076491767, 1956532747,
};

static const int8_t conv_2d_11_shift[24] = { /* 24 */
    -8, -10, -9, -7, -8, -9, -6, -8, -7, -8, -11, -8, -8, -7, -7, -7, -9, -8, -8, -8, -6, -9, -9, -8,
};

static const conv_layer conv_2d_11_layer = {
    14, 14, 8, /* input: height, width, channels */
    14, 14, /* convolution: height, width */
    14, 14, 24, /* output: height, width, channels */
    1, 1, 1, 1, 1, 1, 0, 0, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -23, -128, 127, /* zero points, range of the output */
    conv_2d_11_weights, conv_2d_11_bias, conv_2d_11_multiplier, conv_2d_11_shift
};

static const add_layer add_12_layer = {
    -23, 1977015175, -1, /* left: zero point, multiplier, shift */
    -5, 1073741824, 0, /* right */
    1, 1981974860, -18, -128, /* sign of the right, output */
    -128, 127, /* range of the output */
    {1, 1, 1, 14, 14, 24}, {0, 0, 0, 336, 24, 1}, {0, 0, 0, 336, 24, 1} /* shape, elements to the next of each dimension */
};

static const int8_t conv_2d_13_weights[5215] = { /* 24x3x3x24 */
    27, 66, 34, 72, -21, -28, 14, -32, 13, -26, 1, -34, 4, 21, -12, -29, 65, 7, 6, -38, 9, 5, -32, 39, 40, -8,
    33, -49, 1, 27, 52, 4, -46, -92, -32, 26, -6, 39, -78, -56, 6, -20, 6, 48, -20, -13, -39, -33, 7, -37, -2,
    -70, 37, 63, 127, -12, -96, -80, 23, -50, -13, -69, -40, -25, -15, -3, -65, 69, 16, -76, -19, 15, 41, 15,
    13, -1, 7, -16, 29, -17, -14, 20, 6, -24, -10, 9, 32, 24, -7, 6, -27, -2, 0, -23, 3, -21, 84, -22, 15, 22,
    2, -26, -63, 35, -8, 60, 13, 32, -2, 92, 9, 17, 59, 47, 25, 30, -47, -48, -25, -10, -31, -4, -23, -67, -7,
    3, -68, -50, -4, 42, 7, 32, 33, -20, -22, -23, -37, -51, -61, -1, -83, -44, -9, -21, -18, -2, 9, -62, 0,
    40, 65, 7, 29, 34, -2, 3, -30, 30, -12, -33, -68, -25, 26, -41, 4, -33, 9, 13, -20, 34, 16, 55, -2, -3,
    -27, -4, 24, 108, 80, 7, -31, -2, -1, 84, 20, 13, -4, -56, 2, -25, -20, 0, -40, 77, 13, 13, -19, -95, -69,
    -9, 27, 80, 4, 30, -13, 3, 4, 40, 19, 12, -1, -15, -81, 4, -41, 26, 69, -27, -58, -29, 14, -52, 41, 34,
    -33, -39, -73, -7, -39, 109, -10, 72, 58, 12, -39, -47, 35, -13, -4, -21, 12, -69, 67, -29, -58, -4, 20,
    50, -71, -80, -27, -10, -28, 59, -9, 26, -8, 13, -23, 0, 7, 7, -25, 10, -42, 3, 15, 11, -13, -10, -19,
    -19, -32, -35, -42, -74, -32, 3, -45, 18, -39, -32, 14, -64, 18, -34, -47, -62, -6, -45, -16, -74, -17,
    -18, 35, -21, 44, 11, 20, 70, -46, -6, -21, -47, 41, -19, -81, 33, -31, 41, 25, 92, 22, -61, 90, -63, 6,
    25, 28, 33, 2, 5, 8, -20, -3, 7, 56, -40, 66, 62, -7, 64, -33, 30, -64, 127, 59, -31, 100, -41, -28, 41,
    -89, -32, -51, 38, -15, -20, 26, -4, -6, -19, 66, 70, 34, -64, 25, 52, -35, -88, -123, 26, -30, 29, -7,
    -31, -5, -59, 31, 59, 4, 67, 78, 22, 5, -19, -51, -71, -15, -30, -45, -2, 20, 49, -26, 14, -24, 20, 10, 0,
    32, -13, -19, -23, 2, 17, 109, 13, 58, 2, -74, -29, -4, -8, 21, -12, -17, 46, 12, -46, -65, -7, -31, -16,
    -58, 3, -74, 51, 12, 58, 37, -9, 35, 36, -44, -35, -10, -73, 2, 15, 50, -91, 38, 4, 39, 5, -21, 0, 37,
    -28, -36, -19, 18, -54, -19, -31, -12, -62, 33, -18, -58, 117, 56, 71, -56, -29, 8, 7, 42, 19, 38, 12,
    -29, 6, -3, 104, -8, -48, -26, -27, -11, -16, 57, 4, -67, 92, 25, -43, -5, 13, -55, -38, -54, -10, 14,
    -68, -56, -43, -22, 61, -2, -34, -9, -22, -16, 63, 55, 2, -38, -21, 18, -38, 53, -53, -19, -8, 13, 17,
    -53, 62, -14, -32, -2, -45, -27, -19, 0, -74, 33, -43, -67, 42, -45, 44, 7, 116, -27, -1, -21, 28, -5, 14,
    2, 11, -33, -9, -3, -8, -54, -25, 23, -47, -3, 10, 10, 9, -36, 3, -9, -7, -40, 45, -46, 96, -44, -14, -22,
    -55, -48, -60, 12, 64, -64, 2, -11, -1, -32, 77, 74, -2, -13, -11, -54, -22, 14, 12, -26, -48, -30, 48,
    -45, 18, -8, -41, -11, -73, -39, 29, -17, -34, 33, -13, -35, 26, -35, 11, -1, 21, -19, 18, 5, 19, -4, 23,
    -27, -12, 16, 0, 32, -105, -21, 44, 2, 4, 10, 10, -12, -5, -1, -13, 29, -25, -42, 0, 68, 51, -34, 24, -45,
    -6, 38, -28, 20, 127, 19, 15, -7, 67, -99, -9, 103, -22, 12, 42, 27, 52, -76, -18, -47, 0, -11, -72, 46,
    31, 61, 71, 33, 24, 26, 34, -43, -1, 24, -24, 43, 27, 22, 11, -75, -1, 44, 66, -68, -60, 50, -11, -70, 6,
    -74, -4, 23, -28, -18, 65, -36, -49, 62, -27, -18, 27, -42, -101, -49, 22, 114, -19, -37, 6, -47, 76, -31,
    28, -50, -1, 46, -4, 0, 94, 37, -54, 33, 4, -67, -49, -23, -34, -3, -27, 4, -3, 8, 5, -9, -24, -10, -10,
    23, 31, 17, -46, 80, 0, -37, -23, 24, 17, -9, -22, 6, 0, -16, -73, 7, 11, -27, -50, 27, 6, -39, -56, -85,
    -4, -22, -80, -43, 28, -17, -33, -45, -44, -45, -26, -14, -50, -18, -25, -13, 5, 7, 33, 17, 49, -6, -18,
    -22, 22, -7, -30, -40, 28, -4, -53, -94, -37, -91, -38, -20, 2, 1, -3, -37, -17, 53, 9, 22, -20, -48, 12,
    105, 24, 106, -56, -1, -13, -46, 22, 1, 42, -42, 4, -17, 88, 30, -25, -9, 19, 11, -49, -6, -19, -25, -11,
    31, -17, -10, -55, -20, -58, -9, 54, -64, -22, -59, -2, -16, -3, 52, -3, -74, 11, 33, 34, -10, 127, 14,
    -12, 55, 68, -8, -31, 21, -66, -12, 29, -83, -48, -77, -10, -28, 106, 77, 22, -23, 54, 18, -21, -20, 42,
    -77, -47, -14, -3, -26, 59, -40, 100, -5, 30, -15, 114, 24, -38, 55, -54, 22, -40, 16, -10, -14, -13, -31,
    66, 24, -21, -16, 11, -1, 108, -100, -34, -57, -4, 5, -51, -15, -1, -20, -70, 18, -18, -17, 46, -62, -15,
    -18, -75, 30, -40, -29, 37, -13, -34, 21, 22, 69, -27, -6, -55, -51, 6, -28, -25, -70, -9, -97, -50, -21,
    12, -30, -5, 41, -17, 4, -32, 17, -82, -62, 9, -49, -18, -13, -10, -28, 30, 36, -9, 12, 5, 47, 31, -8,
    -17, -63, 11, 47, 15, 4, 10, 17, 79, -8, -4, 54, -16, -69, -68, 39, -13, -18, -46, 23, -1, -69, 21, -19,
    -42, -54, -7, -21, -66, 11, -21, 5, 10, 27, 19, -12, -49, -58, 23, 12, 14, -8, -65, -6, -41, -32, -51,
    -48, -65, -38, 14, 110, 43, -9, -29, -50, -61, -55, -38, 49, -39, -33, -89, -33, 2, -50, 26, -12, -3, 1,
    3, 42, 16, -48, -75, 17, -28, 17, -23, -23, -68, 22, 48, 127, -42, -18, 40, 39, -25, -5, 3, -13, -31, -9,
    -10, 65, -37, -33, -1, -68, 11, 21, -48, -11, 70, 0, 40, -59, 22, -21, 7, 90, 23, 21, -47, 26, -13, 18,
    35, 3, -44, 126, 39, -54, 26, 111, 27, -24, -16, 24, -81, -44, -3, 65, -36, -29, 7, -53, 42, -24, 56, -23,
    -61, 34, 42, 35, 7, -34, 2, 0, 14, -13, 2, 45, -41, -45, 17, 7, -48, -17, -18, 72, -28, 1, 76, -72, -34,
    -10, -10, -76, 26, -7, -33, 17, 86, 20, -38, 117, -13, 4, -31, -17, 5, -33, 35, 94, 83, 89, 21, 10, 71,
    -36, -51, 59, 36, -57, 25, 80, -17, -33, -12, -13, -17, -34, -50, -7, -68, 28, 4, -50, -18, -23, 68, -33,
    -19, 18, -8, 12, -37, -59, 17, 2, 20, -29, -19, -52, -26, -54, -5, -22, -31, 10, 17, 54, 11, -39, 50, -20,
    -2, -61, -12, -25, -18, -39, 5, -21, 41, -37, -7, 53, -63, -26, -79, 15, 6, -50, 34, 3, 59, 57, 19, 48,
    36, -44, -24, -15, 96, -67, 8, 2, -53, 56, -30, -19, -23, -2, -1, 14, -70, 0, 25, -60, -82, -44, 26, -43,
    -11, 65, -16, -36, -51, -60, -45, -71, -24, 80, -45, 0, -46, -14, -3, 10, -36, 18, 20, -47, 30, -35, -19,
    -25, 9, 30, 28, -22, -40, -7, 43, -53, -17, 120, -46, 79, -40, 2, -31, -10, -25, -25, 19, -36, 127, 73,
    -62, 7, 15, 9, 3, -45, 47, -43, 37, -11, -40, -61, -65, -23, -31, -31, -46, -32, -14, 2, 33, -3, -42, -35,
    18, 70, 32, 36, -56, 71, -49, -34, 79, 2, -8, -4, 1, -36, 56, -41, 116, -34, -43, -21, 74, 25, -12, -124,
    33, 59, -10, -53, -82, -15, 3, -36, -15, -50, -1, -60, 41, -11, -34, -27, -65, 50, 1, -17, -24, -52, -97,
    -15, 45, 11, -91, -29, 21, -51, 40, -47, -21, 36, 9, 3, -8, -44, -64, 54, -33, -1, 99, -33, -2, -1, 12,
    -103, 11, 75, 5, -30, -29, 11, 67, -46, -26, 35, 2, 23, 71, -45, -9, -26, 72, 46, 46, 29, 69, -7, 17, -96,
    -51, 73, -6, -85, 6, 20, -3, -24, -64, -35, -29, 2, -17, -84, -28, -54, 22, 25, 63, 127, -33, -18, -75,
    -26, -67, 6, -47, -84, -33, -39, -44, -36, -47, 17, -11, -17, -29, 3, -1, 25, 12, 31, 55, -41, -70, -16,
    -46, -60, -59, -1, -30, -30, 33, -45, 71, 0, 19, 20, -63, 51, 46, 11, 35, 68, 62, 7, 53, 35, 14, -30, 20,
    -22, -37, -8, -1, -4, 3, -3, -44, 13, -43, 3, -17, 2, -39, -85, 2, -24, 53, -58, 7, -54, -13, -37, -5, 13,
    10, -14, 33, -52, -14, -40, 20, -43, 3, 75, 15, 62, -80, -4, 68, -57, -19, -27, -5, -84, -75, -7, 93, -38,
    -58, -3, -34, -85, -57, 23, 22, -20, -39, -14, 29, -18, -99, -93, -35, -18, -26, 11, 4, -33, -25, -21,
    -21, -19, -38, 15, -39, 91, 3, -4, 50, -72, -98, -40, -53, -20, -26, -53, -24, -11, -13, 9, 12, -18, -18,
    29, -55, 1, -66, -33, 13, 33, 13, -23, -10, -26, -16, 60, 4, 42, 54, 4, -1, -104, 6, -35, 1, 42, -59, -38,
    75, 25, -22, 11, 0, -50, -64, 19, -27, -7, 51, 7, 22, -10, 41, -26, -64, -4, -4, -58, 15, 26, -11, -14,
    -31, -1, -29, -86, -2, 69, 55, 16, -17, -24, -38, -26, -89, -18, -78, 27, 66, 50, 22, 31, 36, -29, -14,
    18, -46, 31, -12, -31, -40, 5, 57, -59, -32, 27, -4, 36, 70, 25, 21, -8, -4, -41, 4, -96, -58, 20, -61,
    -35, 76, 66, 45, 8, 94, -67, -52, -26, -42, 18, 9, -24, 30, -54, 119, -60, -68, -5, 7, -18, 57, 38, -14,
    13, -100, 1, -32, -81, 60, 11, -14, -9, -45, -43, -35, -42, -93, -41, -66, 3, 50, 127, 2, -14, 20, -39,
    -33, 20, -103, -2, 26, -3, -100, 48, 22, 17, 36, -69, 47, 21, 83, -15, -74, -43, -63, 3, 44, -84, -3, -18,
    17, 5, 4, 10, 35, 14, -25, -16, -4, 8, -75, -25, 26, -13, -34, -16, -20, -15, -6, -50, -20, -91, -10, -25,
    49, -32, -21, -19, 47, -5, -57, -11, 59, -41, -11, 49, -62, 8, -23, 20, 34, -60, -10, -7, -33, -29, -15,
    -40, -11, -54, 27, 12, -20, 2, -19, 6, -12, 12, 10, -63, 105, 16, 72, 24, 29, 49, -11, -39, 24, -47, 8,
    -34, 48, -19, 27, -14, 28, 66, 38, -31, -23, 6, -8, -29, 7, -83, -34, 10, 25, -5, -5, -52, -37, 31, -40,
    -45, 6, -52, -30, -25, -3, -26, -27, 65, 65, -16, 14, 15, -88, 41, 6, -2, 47, -13, 59, 50, -16, 24, 28,
    -58, -20, -45, 45, 11, -25, -36, -43, -76, -31, 14, -18, -19, 44, 51, 43, -32, 54, 40, -73, -64, -22, -2,
    18, -9, 48, -10, -11, -40, 45, 72, 127, -63, -59, -7, 48, -40, -13, -113, -43, -21, 11, -30, -13, 22, -47,
    80, -11, -35, 20, -21, -79, 19, -9, -36, -31, 71, -7, 6, 60, -7, -21, 16, 32, -29, -39, 3, 34, 75, 18, 16,
    36, -1, -13, 24, 9, 53, 54, -7, -75, -23, 5, -69, 67, -26, 58, -11, -37, -8, -93, -35, -41, -70, -59, 11,
    -23, 16, 22, -27, -23, -1, 30, 23, -40, 70, 10, 27, -38, 3, -9, -1, -11, 22, 36, -2, -31, 22, 22, 35, -8,
    25, -16, -5, 38, 51, -5, -19, 57, 27, -12, 17, -5, -66, 32, -20, 37, 43, 33, -45, -36, 16, 47, 63, -1,
    -27, 4, 60, -4, 58, 47, 26, -26, -41, 16, -38, 46, -17, 45, -17, -56, -50, -47, 6, 75, -37, -30, 49, 24,
    -28, -53, -18, 7, -53, 40, -49, -77, 15, 30, 2, -63, -1, -44, -18, -16, 7, -33, 13, 62, -37, -17, 1, 26,
    -35, 9, -4, 2, 7, 5, -10, 12, -21, -21, 3, -41, -33, -34, 12, 49, 28, 29, -40, -13, -13, -22, 17, -20, -5,
    19, 19, 19, 42, -1, -20, 81, 32, 2, -22, -24, -43, 26, -96, -40, -3, 79, -7, 75, -53, 34, 81, -10, 19, 14,
    16, -15, -84, 35, -24, -117, -127, -28, -23, -7, 2, -27, 25, -33, -45, -5, 17, -10, -34, -9, -12, 16, -57,
    2, 16, -18, -54, 79, -25, 37, 9, -53, 10, -17, 28, -20, 56, -24, -14, -15, 15, -65, -11, 31, -46, -2, 0,
    -21, 7, 19, 60, -10, -92, 105, -46, -56, -21, 2, -26, -36, 8, -32, -52, -7, -21, 63, -20, -54, 118, 126,
    -16, 17, 37, -43, -30, 3, 33, -17, 62, -72, -60, 20, -44, 25, -4, 10, -41, -43, -54, -21, 6, 55, -19, -28,
    -3, -5, -16, -46, 10, 7, 10, 11, -13, -44, -40, -53, 26, -16, -15, 23, 45, -12, -2, -47, -4, 127, -10,
    -64, 14, -32, -35, 1, -19, -33, -24, 2, -69, -31, 6, -43, 12, -82, 16, -21, 65, -18, -26, 54, -17, 44, 39,
    48, -16, 53, 92, -16, -40, 17, 29, -10, 24, -62, -23, -14, -16, 49, 11, 20, -24, -20, -10, -14, -3, 25,
    -25, 46, -47, 26, 5, 15, 27, -14, 19, -27, 28, -31, 16, -35, 24, -4, 43, 6, -1, -13, -11, -36, -19, 116,
    8, -20, -18, 40, -51, 60, 43, 11, -15, -12, -39, -32, 24, -37, 31, -52, 25, 57, 25, 6, 33, 6, 18, 44, -24,
    -48, -4, 23, 54, 36, -37, -28, 44, 41, -47, -24, -32, 37, 29, 34, -29, 26, -45, 33, 23, 16, -41, 6, 6, 37,
    -30, -39, -11, -23, 31, -56, 31, -60, -7, 50, 4, 21, 48, -18, -21, -22, -29, 20, -4, -5, -24, -25, -17,
    35, -8, -4, -36, 34, 62, -46, 28, -25, -73, -41, -15, 50, -45, -98, 9, -5, -61, -6, 22, -20, 66, -4, 44,
    -58, -23, 35, -21, -78, -54, -16, -12, 35, 29, 35, 22, 28, -19, -40, 43, -16, -39, 13, 56, 33, -35, -41,
    -62, 47, -3, 23, -78, 22, 9, -11, 48, 2, 76, 11, 27, -2, -44, -25, -18, -26, 14, 28, 48, -29, -56, -53,
    -16, -52, -9, 55, -21, 87, 38, 66, -18, -64, -42, -43, -55, -52, -81, -60, -64, 23, -127, 51, 17, 76, 48,
    -28, 10, 54, 13, -45, -14, -8, -28, -41, -40, -46, 11, 50, -11, -28, 22, 14, 17, 14, -93, -32, -27, 20,
    -102, -46, -35, 37, -8, 8, -62, 8, 28, -29, 56, 30, -14, -8, -42, -40, -33, 26, -2, -45, -13, 1, -37, -20,
    -12, -60, -46, -26, 23, 2, 2, 3, -27, 4, 45, -34, -1, -39, -7, -67, -104, -11, -87, -32, -79, 61, 35, 71,
    1, -17, -74, 55, 42, 7, 47, 21, -2, -32, 2, -55, 40, 41, 18, -50, 10, 56, 29, 10, -88, -40, -60, -6, -32,
    -43, -48, -23, -28, 26, -4, 59, 19, 1, 10, 14, -20, 52, 19, -35, -5, 65, -2, -5, -31, 16, -51, -20, 32,
    -58, -9, -24, -32, 5, 24, 75, -38, 18, 28, -84, -50, 7, 44, -80, 21, 2, -29, 61, 49, -20, -37, 46, 47, 76,
    17, 35, -13, -20, 62, -77, -23, -4, 29, -35, -54, -15, 3, 13, -24, -58, -20, -58, -17, 16, 0, 64, 15, 5,
    54, 122, -19, 8, -47, -52, -22, -30, 84, 0, -1, -19, 59, 83, 6, 22, -15, 10, -46, -31, -12, -93, 5, -127,
    32, -44, -86, 16, -21, -26, 66, 32, -19, -11, -42, 28, 29, -65, -46, 33, 56, 45, 113, -58, 3, -44, -38, 9,
    -15, 14, -32, 8, 28, -23, -73, 13, 34, 2, -29, 16, -29, -42, 29, 31, 62, -1, 11, 1, 8, 11, -69, -73, 6,
    35, 39, 2, 8, -2, -16, -32, -3, 39, -25, -37, -18, 3, 40, 9, 16, 48, -63, 15, 54, -2, -15, -70, 35, -5,
    -12, -12, -6, 3, 59, -56, -35, -56, 38, -20, 21, 64, -25, 51, 25, 30, -6, 28, 66, -21, 22, 2, -23, 122, 7,
    59, -9, 50, 26, 25, 50, -4, 37, 16, -13, -8, 73, 23, 15, 20, 50, -19, -40, -20, -71, -35, 29, -50, -26, 2,
    -38, 59, -21, 29, -29, 24, 62, -2, -17, -51, 67, -7, -50, -7, 1, 37, 43, 24, 2, 3, 72, -2, 121, -11, -26,
    14, 35, -15, -54, -13, 42, 6, -5, -54, 0, -12, -36, -23, -31, -41, -49, -26, -25, 15, -17, 29, -19, 25,
    37, -20, 19, 27, -11, 6, -29, 9, 6, 5, 4, 13, 28, -6, -18, 0, 0, -23, -37, -23, -1, 37, -14, 15, 52, 41,
    -10, 48, -8, 4, -24, 15, -4, 18, -38, -12, 66, -31, 19, -5, -19, -5, -44, -20, 50, 22, 70, 0, 22, 40, -25,
    -11, 49, 33, -15, -12, -37, -2, -24, 12, 6, 43, -61, 37, 26, -41, -21, -19, -38, -26, -26, -1, -18, -18,
    -33, 47, -48, -19, -31, -4, -21, -20, -42, 4, -54, -16, 3, 41, 8, -1, -74, -46, 127, 36, 80, 19, 22, 6,
    -3, 11, 24, -9, -7, -56, -4, -15, -12, -9, -27, -22, 90, -43, 11, 25, 66, 93, 43, -6, 33, -16, 5, -38, -5,
    -29, 22, -19, -3, 39, 5, 42, -11, 12, -12, -29, -54, 17, 13, 6, -15, -14, -44, -8, 16, -41, 14, -56, -4,
    -33, -62, -59, 18, -7, -6, 4, 32, -31, -23, 10, -33, -6, -23, -18, 10, 5, -58, -14, 88, -36, -22, -15, 21,
    -4, -4, 8, -14, -70, 43, -9, 35, -62, -15, 7, 7, 11, 8, 26, 37, 113, -95, 16, -13, -13, -23, -2, 10, -28,
    -27, 6, 22, -50, -43, -44, 41, -2, 1, 40, -28, -29, 8, -43, -25, -45, -16, -43, -36, -61, 30, -36, -18,
    -53, -56, 21, -27, -22, -40, -14, -8, 18, 18, -7, -42, -29, -14, 12, -8, -45, -22, -12, -14, 35, 13, -19,
    45, 22, 37, -16, 17, -3, -10, -58, -5, 28, -52, -14, 27, -45, -77, -73, -23, 25, 2, 22, -42, 49, 56, -28,
    7, 37, 85, -7, -28, -35, -6, -20, -14, -75, -6, 28, -2, -23, 23, 28, 40, 13, 37, 34, -44, 34, 127, -21,
    39, -50, -7, 6, -15, -24, -36, 56, -35, 21, 13, 47, -17, -18, 0, -7, 83, -15, 8, -33, -37, 28, 50, 11, 46,
    23, 37, -14, -15, -14, -34, 6, -33, 29, -47, -49, 13, -50, -7, 9, 22, -44, 40, -24, -40, -24, -35, 16,
    -42, 8, 3, 62, 23, -50, 36, 3, -30, -57, 6, 21, -31, -39, 15, 67, -32, -13, -30, 62, 16, 1, -40, 3, 59,
    -10, -17, -21, 45, -25, 31, 4, -7, 16, 33, 59, -9, 0, -33, 41, -1, 6, -31, 4, 21, -20, -56, -6, 68, 13,
    -42, 9, -38, 1, 22, -13, -58, -22, -39, -51, 24, 49, -21, 14, -20, -8, 13, 14, 11, -61, -24, 8, -76, 7,
    -79, -1, -4, 6, 2, 16, 9, -63, 11, -54, 22, -8, -49, 25, -35, 10, 26, 28, -35, -7, -2, -12, 11, -5, 22,
    -54, 8, 13, -15, 6, 4, -40, -1, -14, -22, 10, -23, -10, -25, 3, 6, 53, -22, -3, -41, 19, 25, -32, -8, -30,
    15, 4, 14, -5, -27, 1, -26, -13, -25, -20, -4, -41, -21, 8, -4, 41, -19, -9, -61, 26, -17, 3, 5, -30, -37,
    2, -11, -48, -19, 19, 56, 9, -8, -36, -10, -43, -27, 20, -14, 3, -5, 29, 67, 17, 3, 10, 20, -6, -25, 18,
    -25, -44, -1, -20, 2, 14, -15, 23, -18, 0, -21, 4, 3, 8, 52, -3, 18, 25, -5, -49, 23, 59, -16, 19, -16,
    -29, -33, 5, -52, -5, 7, 49, -5, -18, -24, -55, -2, -20, 19, 1, -45, 24, -14, -17, 28, 80, -8, -24, -1,
    26, -49, -21, 5, -18, -24, 36, 14, -51, -13, -15, 22, 0, -15, -16, 8, 11, -7, 18, -61, 24, -21, 6, 3, -1,
    23, -32, -13, 17, -31, -2, -6, -7, 21, -15, -12, -3, 19, -11, 21, 13, -16, -31, -21, 18, 1, 28, 38, -25,
    57, 0, -22, 20, -20, -17, -19, -40, 8, -15, -24, -16, -32, 24, -6, 33, 6, 9, 15, 127, 62, 56, 30, 33, -26,
    -31, -42, -24, -10, 27, 14, 75, 9, -22, -54, 76, 46, 57, 38, -127, -35, -20, -12, -15, -64, 27, -16, -11,
    -6, -7, -1, -5, -6, -49, 22, -1, -29, 18, -19, -12, -12, 15, 59, 6, 8, -4, 9, 3, 20, 12, -40, 1, 32, -3,
    42, -47, -7, -48, 20, -42, -27, -44, -63, -16, 49, -68, -61, 29, 46, -19, -19, 3, 64, 10, -2, 75, -22, 35,
    -18, -29, -58, -22, -20, 3, -33, 18, -15, 62, 46, 56, 26, -88, 3, 2, 69, -5, -40, -14, -28, 14, -16, -37,
    -15, 16, -15, -32, 12, -9, -22, 9, -24, -28, 17, -23, -9, 32, 22, 2, -9, 30, -3, -1, 23, 21, -10, -25, 8,
    -17, -11, -25, -1, -48, -13, -12, -7, -36, 36, -52, -58, 33, 17, 11, 5, 63, 39, -43, -4, 9, -40, 64, -16,
    -37, -22, -40, -45, -3, 29, 26, 12, 23, 11, 23, 9, -45, -13, 56, 109, -30, -3, -16, 17, 1, -67, -70, -50,
    -29, -50, 15, -27, -15, -18, 11, 43, -17, -1, 0, 10, 44, 33, 4, 12, -16, -31, 19, 52, -41, -54, 15, -16,
    -28, 42, -14, -65, -17, -15, 24, 31, -22, -21, 14, 7, 25, -23, 12, 31, 6, 19, 8, 30, 41, -82, 58, -45,
    -38, -15, -32, -4, -18, 55, -62, 116, -7, -23, -39, -38, -110, 29, 65, 127, 20, 42, -37, -23, 76, -25,
    -105, -42, -30, -64, -17, 10, -25, 8, -48, 4, 22, -64, 85, -12, 2, 24, 19, -28, -69, 38, 6, -40, -80, -63,
    1, 77, 23, -51, -12, 22, 9, -79, -16, -20, -104, 29, 85, -10, 73, -36, 12, -33, -4, -46, 15, 50, -52, 19,
    5, 8, -44, 61, -79, -17, 11, 20, 42, 100, -13, -36, 5, 66, -106, -80, -50, 76, 47, -22, -47, 3, 85, -17,
    -12, -18, -1, -18, -70, 14, 6, 60, -32, 23, 18, -54, -28, 68, -22, -31, -33, 15, -52, 24, 12, 29, 26, -50,
    27, 9, 62, -31, -32, 5, -31, -92, 19, -46, -61, 28, -13, -5, 15, -43, -22, -10, -10, 21, 5, 7, -116, 92,
    14, 66, 42, 13, -68, -48, -11, -6, -21, -64, -37, -17, 9, -19, -13, -39, -70, -78, 116, -18, -44, -20,
    -46, 50, -39, 11, 42, 12, -65, 27, 29, 17, -20, -44, 52, -29, -72, 16, -7, 18, -36, -6, -2, -56, 29, -5,
    56, -58, 55, -20, 52, 10, -84, -14, 10, -110, -8, -51, 58, 11, -37, -26, 1, 32, -16, 67, -55, -11, -6,
    -83, 32, -5, -26, 44, 22, -10, 5, 24, 65, -41, -7, -16, -25, -21, 33, 3, 83, 18, 56, -22, -21, -15, -30,
    2, -13, 7, -34, 18, 22, -4, -28, 24, 2, -55, -13, 8, 17, -31, 42, -50, -19, 35, 13, -6, 2, -27, 34, 63,
    37, -31, -104, -66, -75, -7, 48, 25, -28, -22, 5, 13, 39, -34, 53, -27, -127, 24, 29, -48, -1, 7, -39, 16,
    47, -10, 27, 41, -18, -19, 8, -47, 6, -5, 26, 30, -2, -3, 5, -63, 100, 19, 30, 21, 15, 12, -13, 42, 35,
    17, 42, 43, -20, -18, -13, -26, -23, -29, 33, -27, -34, -13, 76, -37, -4, 12, 6, 20, -18, 53, 36, 9, -23,
    -21, 10, -68, -33, -29, -25, -25, -50, -51, -4, -32, -4, -64, 83, 22, -75, 35, -7, -8, -18, -62, -19, 0,
    17, -9, -71, -29, 7, -25, -8, -38, 15, 76, -22, 26, -46, -18, -70, -47, 54, 34, -5, -4, -5, -36, -19, -17,
    33, -18, 83, 57, -47, -6, -23, -19, -18, 74, -18, -99, -29, -6, -12, -34, -9, -57, 5, 28, -25, 66, 17,
    -22, -70, -41, 54, -37, 3, -66, -81, 9, -27, -38, -26, -74, -84, -50, -19, -5, -64, -83, 3, -31, -42, -56,
    49, -31, 14, -60, 81, -18, -1, 17, -45, 29, 24, -25, -17, 91, 18, 7, -50, 15, 10, -13, 11, 30, -3, 22, 34,
    -20, -75, -14, 51, -38, 25, 28, -35, 41, -28, -36, 7, 45, -1, -1, 7, 14, -19, -31, -27, 30, 28, -20, 61,
    -27, -94, 36, -6, -81, 35, 10, 81, 10, -60, -19, 14, 51, -13, 48, -27, 3, -61, 42, 29, -7, 27, -31, 12,
    -8, 38, -32, 51, 97, 2, -40, -53, 12, -30, 123, 0, 19, -49, -14, -29, -47, 21, -12, 15, 21, 72, 25, 12,
    -7, -5, -23, 17, 18, 12, 19, -27, 7, -82, 18, 26, -3, -23, -36, 31, -4, -46, -32, 14, 9, 34, 24, 3, -14,
    -50, 8, -58, 1, -8, -7, 100, -33, -70, -92, 8, 26, -20, -48, -5, 1, -36, 34, 75, -2, 34, -50, -5, -19, 34,
    42, 43, 91, -18, -91, -14, 3, -75, 30, -9, -48, -27, -43, -40, -39, -12, -12, 12, 62, 17, -3, -24, 5, 1,
    6, -48, 2, -17, -64, -43, -3, -87, 8, -6, 35, -34, -54, 8, 5, -114, -19, 8, -24, -17, 127, -28, -15, 5, 1,
    -36, -8, -65, -22, 31, 10, -67, -16, -6, -37, 6, -26, 6, 4, -63, 45, 12, -22, 30, -62, 9, -27, -22, 1,
    -30, -13, -46, 2, 24, -43, 13, -28, -76, 20, -36, 52, -9, -34, -40, -39, 23, -13, -38, -73, 59, 9, -44, 3,
    -3, 55, -24, -11, -8, -72, -69, -31, -10, 83, -23, 78, -63, 26, -118, -79, 60, 39, -29, -34, -64, -42,
    -41, -4, -49, 10, 65, 8, -40, -47, -22, -20, 42, 87, -18, 103, 2, 60, -52, -77, 13, 32, 25, 9, 19, -26,
    -21, -60, -62, -39, -58, -95, -23, -57, 6, -4, -74, -63, -46, 39, 12, -43, -1, 22, -65, -26, 5, 62, 69, 6,
    -52, -33, 15, 48, 17, 65, -25, -45, 9, -47, 41, 52, -15, 10, 5, 40, 42, -18, -35, 2, 23, 10, -27, -33,
    -24, -26, 74, -6, 68, 58, -72, -60, 20, -38, 41, 15, -11, -61, 24, 38, 72, -67, -23, -10, 11, 24, 101,
    -58, 11, -46, -6, -75, -79, -127, -11, 0, 18, 43, -52, -104, 25, -23, 3, -59, -4, 111, 11, -45, 8, 49, 20,
    -38, 22, -32, -19, 60, 28, -11, -14, -9, 21, -24, 43, -67, 38, -1, 68, 9, 72, 116, -39, -1, 67, 0, -41,
    -34, 80, -18, 55, 42, 29, -35, 66, -19, -18, -53, 56, -83, 18, 25, 88, -27, 79, -19, -3, -14, -18, 31, 27,
    -9, 50, -6, -35, -15, -46, -28, 2, -43, -10, 1, -6, 11, 68, -19, 95, 78, 59, 58, 2, 10, -49, 19, 92, -56,
    -22, 36, 67, 41, -78, -37, 5, -83, -46, -24, -2, 26, -59, -8, 42, -21, 8, -14, 45, 10, -16, -5, 51, 25,
    -52, 20, 31, 79, 48, -14, -37, -30, -27, -4, 62, -21, -37, -28, 18, 32, -2, -20, 65, -25, -11, -81, 53,
    -53, -19, -8, 24, -23, -7, -18, -34, -2, -64, -13, 2, -75, -55, -1, -36, -50, 16, -66, 69, -62, 55, -48,
    -22, -28, -56, -35, -22, 44, 12, 31, -4, 30, -11, 37, -3, -82, -50, -7, -16, -16, -29, -43, 76, -61, 39,
    -70, -30, -4, -30, -49, -38, 48, 66, 39, 37, 59, -15, -35, -42, 22, 71, -2, 7, -16, -34, -54, -18, 44,
    -45, -85, -92, -30, 34, -9, -86, -78, 61, -62, -21, -12, -17, -35, 12, 42, -21, -7, -1, -39, -8, -52, 38,
    -90, 92, 50, -83, 9, -2, -59, -80, -39, -24, -14, -47, 88, 121, 13, -28, 18, 127, -11, 38, -4, -37, 57,
    -54, -16, 18, 37, -33, 0, 85, 3, -70, -4, -31, -30, 77, 4, 21, -24, -6, -49, 61, 52, 12, -10, -21, 67,
    -99, 12, -36, 1, -65, -24, -62, 33, 127, 3, 24, 8, -23, 16, 17, 102, -40, -3, -41, -70, -76, 0, -36, 0,
    -30, -42, -26, 19, -71, -21, -45, -18, -6, -35, 43, -10, -3, 47, -17, -3, -7, -34, 24, -84, -73, 20, 13,
    -5, -5, 22, -90, 59, -53, -60, 117, -88, 121, 64, 11, 22, 87, -52, -45, -48, -33, 55, -42, 1, -62, -74,
    52, 30, 29, -5, 2, -45, -53, 87, -12, 38, 60, -3, -35, 37, 7, -12, -22, 25, 75, 15, -21, -62, 46, 4, -77,
    -37, -33, 6, 35, -39, -43, -5, -25, -12, -105, -32, 22, -1, 48, -4, 5, -16, 30, -65, 59, 37, 7, -16, -32,
    33, 9, 66, -71, -5, -28, -20, 63, -42, -53, 3, -4, 40, 114, -37, -38, -86, 6, 80, 77, 31, 33, -99, -3,
    -17, -46, 21, 54, -33, -56, 70, -1, 31, -51, -27, -80, -41, 11, -42, 41, 26, 63, 113, -92, -60, 58, 25,
    -39, -12, -80, -84, 34, 12, -9, 0, -24, -27, -90, 13, -55, -90, -26, -24, 62, 55, -10, -61, -6, 49, -52,
    -1, -31, -14, 73, -16, -105, 25, 61, 15, -21, -13, 2, 51, 16, -17, 53, -17, -48, -122, -6, 52, 17, 88, 11,
    -29, -54, -61, 64, 9, 78, -2, 50, -56, 112, -41, -101, -23, 14, 34, -95, 27, 13, -14, -30, -23, -38, -77,
    -15, -24, 61, 71, 27, -83, 24, -38, -16, 3, 22, -70, 23, -19, -14, -11, -56, -33, -19, -60, -31, -27, -80,
    -76, -26, -41, 77, 1, -24, -78, 32, 68, -22, -26, -71, -5, 16, -40, 46, -34, -102, -14, -2, -28, -26, -22,
    -32, -31, 47, 38, 6, -24, -57, -54, -11, -15, 24, 33, 15, 4, -62, 12, 0, -28, -103, 26, -47, 67, 13, 13,
    -38, -27, -37, -42, 18, 36, -3, -25, 45, -17, -42, 52, -28, -16, 43, 5, -43, -79, -48, -13, 17, 43, 13,
    -53, -12, -2, -27, -32, 0, -19, -16, -66, 26, 72, -94, 5, -54, 18, 40, -24, 20, -108, -34, -23, 12, 53,
    41, -68, 46, -38, 65, 39, 23, 13, -13, 11, -20, -38, 7, 68, 52, 0, -62, 21, 29, 0, -118, 53, -64, 51, 73,
    -6, -106, 3, 63, 21, 71, 126, -5, 1, 25, -52, -31, 53, 78, -6, 26, -9, -38, -19, -28, -32, -8, 81, 88,
    -60, -28, 60, 53, 26, 7, 18, 5, 15, -29, 61, -34, -17, -65, 12, 15, -45, -16, -82, 91, -53, 41, 127, 37,
    -85, 63, 71, 42, 43, 19, 11, 7, 29, -2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_13_bias[24] = { /* 24 */
    -4844, -202, -4169, 3265, 6716, 1635, 6769, 19917, 6, 1305, -3269, 8449, -15881, -2125, 3205, 781, 6389,
    1977, 10222, -4089, 4911, -690, -1960, 3170,
};

static const int32_t conv_2d_13_multiplier[24] = { /* 24 */
    2014122058, 1722481341, 1514450281, 1723832479, 1618824147, 1322001486, 1762905981, 1335557511,
    1588422249, 1953416720, 1659079520, 1596241358, 1905709727, 1291856475, 2103669844, 1306915809,
    1553332005, 1586987973, 1669254900, 1562239852, 1461233088, 1908950999, 1425840183, 1397928137,
};

static const int8_t conv_2d_13_shift[24] = { /* 24 */
    -9, -9, -9, -9, -9, -9, -9, -9, -9, -9, -9, -9, -9, -8, -9, -8, -9, -9, -9, -9, -9, -9, -9, -9,
};

static const conv_layer conv_2d_13_layer = {
    14, 14, 24, /* input: height, width, channels */
    14, 14, /* convolution: height, width */
    14, 14, 24, /* output: height, width, channels */
    3, 3, 1, 1, 1, 1, 1, 1, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -128, -128, 127, /* zero points, range of the output */
    conv_2d_13_weights, conv_2d_13_bias, conv_2d_13_multiplier, conv_2d_13_shift
};

static const int8_t conv_2d_14_weights[5215] = { /* 24x3x3x24 */
    -1, 45, -17, 25, -19, -43, -6, 0, 23, -7, -48, 13, -36, 1, -58, 23, 37, 37, -34, -6, 32, 36, 14, -19, 65,
    38, -41, -25, -21, 13, -3, 16, 29, -19, -127, -7, -18, 21, -9, -10, 30, -23, 16, 9, 36, 40, -15, 30, 32,
    42, -20, 2, 3, -15, -35, 14, 36, 1, -13, -42, -6, -73, 53, -6, -45, -57, 57, 23, -20, 43, 37, -56, 3, 53,
    -38, 1, -23, -28, -45, 50, 22, -34, -23, -1, 8, -11, -20, -16, 25, 63, -61, -14, -1, -65, 14, 21, 44, 59,
    -64, -14, -7, -21, -28, 41, 43, -13, -78, -12, -8, -1, 7, -10, 48, 57, -8, 26, 1, -9, 3, 12, 68, -16, -4,
    5, 12, 7, -17, 29, 56, 36, -43, -33, 43, -49, 5, -5, 24, -3, -29, 4, -17, 14, 43, -84, 43, 43, -83, 15,
    -19, -22, -25, 50, -16, -21, 69, -44, 42, -57, -30, 19, 11, 68, -104, 11, 39, -82, 47, 52, 75, -58, -45,
    -21, -59, -108, 28, -36, -26, 126, 29, 6, 24, 16, -38, 89, 17, 80, -20, 8, -30, -110, 49, 1, -12, 32, -30,
    -3, -13, -80, 94, 78, 36, 52, 23, 61, 12, 31, -57, -36, 30, 69, -66, 48, 7, -71, 24, -66, 12, 3, 43, 25,
    -9, 11, -36, 7, 8, -51, 4, -27, 63, -29, -22, -49, 25, -97, 55, 14, -60, -64, 120, 15, -55, -9, 50, 0, 34,
    -5, -57, -13, 0, 8, -55, 46, 62, 11, 28, -26, 7, -64, 94, -17, -45, -45, 42, -48, -100, -67, -51, -14, 38,
    16, -50, -6, -38, -53, -49, 38, 41, -14, 18, 9, 32, -8, 26, -35, -90, -12, -6, -13, 48, 7, 63, 43, -59, 0,
    -21, -78, 7, -29, 8, 32, -6, 77, 9, 11, -37, -71, 54, -36, -22, -3, -39, -40, -19, 61, 69, 44, 24, -17,
    47, -74, 21, -24, 7, -43, 48, 113, 23, -49, -9, 35, 40, -14, -18, 20, -37, -44, -65, -21, -37, 57, 89, -2,
    -29, -61, -10, -127, 35, -50, 52, 3, -34, -40, 27, 110, -7, -23, -17, 32, -14, -29, 51, -17, 16, 27, 25,
    0, -55, 38, 67, 8, -26, -15, -40, 80, 43, -18, -72, -13, -20, -109, 121, 43, -80, 27, 17, -14, -33, 73, 1,
    -68, 54, 53, 42, -23, 54, -41, 12, 29, -65, 4, -43, 66, -58, -61, 116, 61, -95, 46, 2, -13, -76, 40, -36,
    -87, -17, -16, -86, 20, -10, 89, 54, -12, 47, 36, -23, 19, -43, -33, 84, -16, -31, 29, 29, 4, 50, -31, 5,
    -23, 35, 9, -38, -3, -62, 26, -61, 6, 6, -5, 20, -61, 58, -13, 14, -24, -16, -20, 15, 12, 18, -16, -19,
    -22, 22, -11, 8, -3, -73, 6, -23, 21, -4, 0, 29, -10, 16, -27, -2, -27, -12, -127, -17, 6, 44, -43, -22,
    5, -9, 12, -1, 5, -21, -26, 13, 29, -19, 16, 9, 20, -13, -2, 15, -21, -21, -17, 28, -21, 14, -28, -9, -49,
    18, -15, -58, -3, -28, 18, -65, -30, -12, -34, 89, -23, 25, -26, 37, 21, -14, -4, -20, 33, -24, 9, -39,
    -5, 4, -36, -18, 1, -82, -19, -14, -31, -2, 4, 43, 5, 1, -3, 5, -2, 2, -53, -11, 28, -27, 14, -60, 41,
    -22, -7, -35, -21, -64, -28, 5, -19, 17, 28, 30, -8, -17, 46, 25, -30, -12, 41, 14, 22, -17, 13, 2, -51,
    -7, -27, -5, 32, 40, 26, 0, -21, -12, -30, 60, -20, -23, -57, 51, 40, -29, -11, -53, 13, -47, 18, -41,
    -37, 12, -38, -33, 31, -27, -28, -13, -15, 6, 37, -13, 9, -16, -1, 33, 12, 12, -1, -37, 34, -28, 47, -43,
    13, 23, -32, -41, 8, -57, -42, 4, 2, 43, 66, 8, -51, -40, 29, 53, -13, -42, 110, 62, -23, -11, 55, -33,
    -67, 35, 13, -8, 2, 38, 7, -6, 9, 11, 37, -38, 11, 26, 40, 7, -9, 39, -15, 21, 5, -10, 68, -39, -48, 59,
    -15, 25, -56, 29, -57, -47, 34, -21, -1, -18, 50, 16, -55, -13, -14, -29, -8, 41, 0, -33, -76, -35, 44,
    71, -15, 40, -5, 47, -4, -76, -77, -57, 15, 35, 8, 18, -22, 44, -24, -37, -50, 22, -22, -9, 17, 14, -36,
    -29, 10, -38, -8, -4, -5, -14, 21, 51, 5, -68, 49, 9, 3, -48, 34, -24, -71, 3, 5, -16, 49, -33, -8, 15,
    -16, -12, -15, -15, 1, -27, 20, -8, -5, -15, 0, 1, -45, -44, -18, -30, -17, 8, 3, -32, -70, -40, 39, -2,
    11, -5, 9, 9, 59, -16, -45, -17, 19, 1, -14, 31, -37, 32, -37, -45, -29, -14, -5, -11, 1, 35, -64, -49,
    124, -33, -29, -42, 38, -39, -3, 38, -50, -64, 32, -12, -8, -62, -7, -51, -52, -7, -12, 8, 46, -24, 20,
    -11, 17, 25, -28, -5, 53, -42, -12, -23, -1, 15, -11, -24, -41, -41, -2, 15, 24, 2, -26, -1, -38, -14, 52,
    -4, -60, -87, -1, -23, 127, -31, -10, 30, 27, -7, -31, -24, -35, 102, 9, -31, -44, 57, -79, -61, -93, -25,
    28, -1, 52, 44, -10, -35, -38, -63, 43, -73, -17, 53, 109, -42, 19, 22, 13, -37, -107, 3, -11, -20, -34,
    -41, -40, -6, 21, -5, 70, 32, 53, -72, -14, 0, 16, 23, -9, 22, -72, 11, 52, 5, 22, -127, 56, -23, 30, -17,
    -75, 22, 74, 2, -33, -17, -28, -74, -30, -32, -29, -26, -24, 79, 59, -27, -16, -10, 77, 7, -23, -16, -3,
    18, 58, 18, 10, 30, 25, 38, 44, -8, 98, -68, 42, 25, 70, -33, 4, 44, 32, 2, -103, -5, 32, 0, 20, -41, -39,
    4, 18, -7, 7, 53, 86, -36, 64, -11, 22, -4, -21, -8, -81, 41, 29, 12, 18, -54, 64, -12, 17, 10, -26, -5,
    55, 91, -42, 3, 32, -1, -2, -3, -20, -36, 18, 39, 10, 49, -71, 14, 107, 11, 28, -45, 16, 36, 91, -5, -16,
    41, 67, 47, 2, -31, 47, 16, -7, -17, 59, -27, 5, 22, 31, 56, -96, -16, 36, 2, -9, -45, -55, -9, -30, -60,
    6, 37, 87, -43, 63, 32, -38, 4, -78, -53, -56, 0, -40, 20, 3, -1, 37, -29, -7, 1, 12, -12, 24, 61, -34, 8,
    -14, -9, 18, 17, -15, -90, 36, 2, -42, -30, -45, -12, 60, -48, -57, -61, 38, 6, -54, 76, 22, -45, 32, 17,
    -5, -13, 19, 60, 30, 47, -3, -19, -51, -86, -19, -90, 52, -75, -64, -51, 113, -32, 49, 70, 6, 42, -57,
    -32, -28, 10, 10, 93, -5, -90, 46, 14, -93, -16, -8, -55, 38, -86, 21, 31, 107, -32, 11, 75, -64, 26, 8,
    26, -17, -15, -34, 16, -36, -4, 91, 12, -70, 17, 11, -38, -65, 1, -12, -46, -6, -74, -127, -36, 15, -23,
    59, 13, 48, 44, 69, 61, 48, 89, -14, 34, -67, -33, 2, -21, 52, 1, -1, -60, 45, -24, -28, -51, -7, 22, 57,
    -69, 1, 15, 38, 69, 12, 18, 47, -2, -100, 11, 14, -6, 49, -10, -14, -3, 58, 11, -3, 50, -8, 45, 117, -63,
    -86, -17, 31, -38, -1, 21, 12, 21, -69, 31, 11, -36, -41, 61, -15, -33, -83, -15, -114, -63, 8, -26, 49,
    73, -44, -9, 21, -26, 111, 80, -81, 76, -5, 70, -3, 15, -11, 97, -20, -120, -34, -51, 17, -55, 7, 6, 35,
    22, -37, -58, 20, 5, 55, 2, -10, -23, -53, 32, -47, -2, -53, -14, -14, -91, 31, -36, 46, -29, 73, 49, 89,
    -15, -109, -45, 16, -36, 37, 1, 18, 60, -90, -79, -93, -38, -86, -15, -22, 11, -26, 25, -25, -81, -10,
    -56, -9, -24, 21, -44, -34, -40, -3, 10, -21, -1, -8, 23, 38, -17, -40, 15, -9, 0, -29, -16, -30, -52,
    -24, -73, 28, 25, 62, -19, -28, -9, 20, -7, -31, -32, 12, 12, 31, -16, 21, 44, 30, -60, -18, 14, 67, -48,
    20, -102, 65, 20, 65, 11, -10, 0, -18, -10, -13, -24, 1, 55, 21, -54, 34, -6, -41, -1, 16, 23, 5, -69, 9,
    -33, -8, -25, 29, -25, -41, -7, -33, -17, -56, 27, -15, 45, 20, -30, 5, 23, -18, 8, 7, -9, -10, -17, -43,
    -69, 37, 34, 38, 5, -27, -15, 18, -50, 3, -6, 0, 22, 6, -26, 29, 74, 17, -4, -29, 16, 34, -40, -40, -118,
    58, 10, 58, 9, -43, -6, 31, -37, 44, 10, -8, 46, 9, -48, 30, 1, -46, -16, -12, 15, 25, -28, -11, -19, -37,
    -38, -6, -32, 2, -15, -66, 2, -9, -5, 3, 38, 43, -12, 1, 24, -48, -16, -26, -10, -1, -3, -44, -57, 13, 6,
    8, -12, -10, -63, -19, -87, 18, -28, 3, -3, 41, -28, 28, 58, -13, 9, -85, -14, 0, -39, -60, -127, 38, -15,
    22, -23, -84, -22, 48, -36, 25, -19, -5, -24, 5, -52, 32, -19, 1, 30, -34, -20, -11, 26, -35, -18, -39,
    82, 31, -67, -27, -59, -9, 122, 11, -20, -7, -15, 65, -88, -6, -40, 10, 19, 23, -25, 41, -8, -17, -23,
    -45, -23, -79, -76, -37, -78, 15, -25, -26, 20, 1, -34, 33, -49, 11, -58, -63, 36, -40, 15, -86, 99, -48,
    -13, -19, -59, -25, 19, -6, -11, 38, -12, -47, 52, 69, -64, 16, 115, -34, -3, -33, -4, -5, -22, 4, -20,
    -55, -55, -49, 57, 35, -49, 6, -44, -19, 67, 25, -13, 5, -6, 115, -60, -19, -17, 0, 0, 58, -55, 83, -54,
    -20, -37, 32, -44, -27, -45, -9, -41, 38, -46, -14, -17, 19, 19, 65, -20, -1, -72, 11, 41, -41, -28, -11,
    97, -22, 40, -19, -29, -3, 28, 57, 13, 18, -34, -34, 93, 59, -20, -28, 75, -4, 31, -68, -30, -25, -30,
    -15, -29, -127, -99, 98, 19, 53, -27, -9, -4, 13, -67, -10, -9, 50, 3, 67, 16, -2, 87, 4, -10, -9, -7, 58,
    -44, -80, -83, 81, -7, -8, 2, 1, -7, 63, -74, -43, -101, 20, 20, 15, 16, -11, 68, 79, -42, -108, -3, -23,
    57, 23, 26, -99, -5, -20, 16, 50, 33, -20, -26, -36, -26, -10, -33, -88, -50, 9, 8, 24, 10, 37, 4, -64,
    19, -61, -16, -4, 84, 35, -21, -55, 16, -26, -4, 50, 58, 34, -13, -29, -65, 27, 51, -2, 49, -1, -38, -14,
    -13, -33, 37, 50, -14, 41, -59, -37, -27, -28, -22, 72, -32, 1, 26, -31, 17, 9, 39, -27, 105, -36, -38,
    -127, 13, 48, 20, 60, -34, 0, -75, -18, 2, -19, -45, 15, 21, 75, -43, -6, 35, -21, 0, 27, 43, -3, 16, -10,
    -14, -19, 22, -10, -15, -45, -59, -69, -45, -46, -15, 7, 40, 54, -4, -43, 8, 25, 25, 9, 54, 15, -19, 37,
    19, -10, 8, 39, -47, -16, -30, -19, -57, -24, -29, 6, 2, 7, -7, 5, 60, 3, 25, -61, 75, -41, -1, -47, 37,
    52, -31, 51, -37, -22, -49, -45, -2, -32, -13, -52, 26, 59, -36, 22, 64, -56, -4, 23, 32, 36, -9, 8, -5,
    2, 70, -30, -89, -125, -34, -37, -96, -29, -6, -13, 13, 37, 15, -5, 47, 26, 12, -1, 40, 20, 6, 83, 24,
    -49, 2, 14, -4, -40, -39, 22, -107, -3, 9, 29, -2, 6, 38, 36, 65, 1, 22, -50, 41, -34, 35, -19, 48, 19,
    -20, -3, -1, -17, -38, -42, -16, -19, 57, -42, 21, 32, -11, 79, 57, -48, -51, -15, -34, 8, -1, 25, 2, 12,
    -49, -30, 39, 31, -9, -6, -38, -8, -14, -14, 4, -49, 23, -18, -54, 19, -52, 4, 18, -12, 7, -28, 29, -28,
    -24, 1, 1, -23, 28, 39, 42, -17, -38, -15, 24, -15, -4, -2, -11, 0, 5, 27, 24, -5, 72, -106, 60, 14, 63,
    32, 53, -25, 63, 1, 28, -16, -24, 58, 6, 18, 20, 3, 15, -34, -8, -34, -3, 8, -1, 38, -20, 31, -23, -77, 5,
    24, -4, -34, -37, -24, -5, -16, 23, -27, 43, -32, -55, 7, -64, -13, 9, -63, 11, -55, 0, 10, -17, 23, -32,
    3, 10, -31, -6, 20, -33, -9, 9, -9, -9, -7, -11, -20, -32, 41, -74, -59, 27, -99, 3, 53, 7, 84, 31, 30,
    72, 12, 2, 8, -21, 24, -21, -40, -11, -23, 10, -28, 50, -3, 18, 46, -49, -3, -27, -5, -45, -100, 10, 27,
    -7, -63, 11, 44, 14, -1, -25, 9, 2, -64, -22, 35, 23, -17, 8, -67, -42, -82, 36, 56, 19, -24, -32, -18,
    -16, -4, -61, 43, -24, -8, -2, 35, -67, -38, 32, -23, -37, -15, -127, -90, -9, -71, 1, 101, 11, 28, 5, 28,
    21, 56, -29, -33, -28, 12, -10, -81, -51, -29, 16, -80, -9, 18, -40, -68, -42, 57, 21, -63, 49, -65, 72,
    56, -18, -23, -32, -23, 83, 66, -14, 50, 14, 56, -21, 43, -3, -67, 36, -50, -51, 60, 24, -41, 37, -82, 23,
    -44, -16, 11, -33, -8, -40, 9, 7, -15, 14, -14, -16, 55, -22, -127, 11, -74, -68, 27, 3, -53, 16, -4, -40,
    -30, 5, 67, 13, -17, -3, -74, -6, 14, 32, 1, 21, 39, -4, 6, 4, -40, -39, 3, 45, -21, 93, -6, 35, 49, 0,
    -36, 11, -4, 30, 49, -6, 40, -34, 19, 77, 36, -21, -24, 63, -1, 16, 33, 9, -12, 87, -20, 5, -10, 7, -14,
    11, 1, -22, 25, -20, 11, -13, -16, 54, 29, -34, -55, 50, -80, -4, 15, 5, -41, 42, 32, -40, -9, -34, 46,
    23, 3, 2, -34, -42, 18, 24, 42, 15, 19, -7, 32, 17, -49, -4, -96, 49, 27, 57, 53, -23, 59, 45, -41, 29,
    -27, 30, 2, -14, -44, -60, -23, 81, -30, -21, 31, 32, -33, 60, -17, 22, 44, 82, 36, -54, -9, 2, -21, 22,
    -35, 28, 76, -21, -58, -49, -19, 47, -1, 7, 9, 31, -91, 36, -16, -14, -34, 36, 45, -59, 2, -27, 19, 39,
    15, 21, 47, -46, -38, -43, 43, 19, 10, -7, -27, 25, -21, -23, 51, 51, -72, 16, 99, 0, 1, 16, -4, 31, -37,
    123, 35, 43, -32, -66, -7, 47, -40, -40, -42, 38, -8, -40, 22, 26, 23, -24, 46, 14, 34, 51, 44, -41, -43,
    -20, 38, -12, -8, 56, 2, -4, -45, -26, -59, -13, -90, -30, 19, 22, -18, -47, 59, 9, 22, 14, 30, -66, 35,
    -114, 127, -10, -31, 70, 21, 5, -36, -11, -44, 68, 11, 36, 18, 36, -74, 23, 109, -53, -17, 35, -1, 7, -21,
    72, 47, 26, -79, -9, 13, -10, -8, 16, -68, 55, -25, 58, 16, 44, 12, -14, 71, -23, 46, 50, 5, -2, 4, -10,
    -11, -43, -7, 14, 64, -44, -15, 59, -14, 6, 19, 40, 40, 34, 25, -39, 19, -67, 18, 98, 53, -22, 30, -42,
    22, -73, -33, 44, 49, -23, -72, 53, -3, 8, -27, 35, 17, -12, -66, 14, 51, -80, -63, -55, -44, -7, -43, 3,
    61, 2, -77, 29, -37, -48, 70, 56, -14, -2, -65, 77, -9, 2, -37, -1, -36, -10, -2, 12, -43, -1, -12, 38,
    -17, 8, 45, 11, -24, -40, 68, 51, -3, -6, 35, 19, -38, -28, -24, -4, -9, -53, -43, 51, -1, -12, -2, 57,
    -20, -65, -11, 41, 21, -19, -93, -64, -21, -10, 35, 63, -51, 44, 7, 44, 15, 3, 37, 91, 43, -45, -11, 37,
    12, 123, -23, 40, 35, -16, -10, -9, -24, 95, 5, 38, -43, 30, -1, -73, 6, 22, -7, 50, 40, -20, 9, 70, 14,
    42, -21, 19, 20, -16, -31, 26, -2, 103, 2, 14, -54, 70, 26, -60, -33, 60, -38, -67, 72, -51, 10, 37, 11,
    40, 25, 27, -35, -81, -14, -1, -11, -40, 11, -10, -99, 59, -18, 19, 42, -25, -36, -12, 54, -11, -32, -5,
    30, 76, -39, 55, 14, -80, 17, 27, 6, 25, -15, -18, -41, 68, -27, -15, 28, -13, -114, -12, 57, -9, -22, 33,
    6, -3, 48, 41, 20, -74, -28, -5, 21, 19, -23, 8, -93, 17, -15, -51, -41, 73, -127, -51, -16, -74, 76, 32,
    35, -10, 63, -4, -32, -93, -26, 8, -34, -25, 8, -8, -90, -15, 54, -49, -5, -12, -7, -54, 87, 56, -59, -94,
    16, 63, -65, 53, 33, -30, 65, 21, 7, -96, -57, -27, 3, 95, 78, -3, 69, 3, -74, -44, 78, 25, -58, 7, 46,
    10, 28, 23, 21, -98, 28, -16, 61, -47, -77, 43, -41, 19, 25, -54, -28, 55, -47, -47, 18, -76, 12, -5, 47,
    8, 54, -27, 30, -120, 34, -21, -2, 101, -17, 127, -41, 18, 65, 29, -17, -20, -40, -24, 17, -66, 9, -8,
    -52, 48, 34, -69, 59, 30, -25, 1, -32, 103, -16, 65, -33, 15, 33, 9, 0, -42, 76, 79, 42, 20, -8, -6, -55,
    -30, 25, -65, 36, 23, -70, 28, -12, 5, 25, 31, -22, 4, 62, 5, 13, 27, 79, 106, 57, 2, -50, 83, 26, -3,
    -35, -32, -22, -7, -69, -65, -84, 32, 43, 39, -1, -20, -16, 25, -25, -12, -19, 28, 17, 18, -2, -13, -21,
    22, -47, 22, 9, -38, -33, -13, -38, 16, 36, -8, -15, -10, -14, 51, -40, -19, 23, 30, -47, 18, -25, 17, -9,
    13, 2, 20, -53, -30, 5, 74, -38, -22, 64, 2, 2, 5, -8, 22, -16, -14, 9, 6, -45, -13, -25, 34, 28, 4, -31,
    28, -29, -28, -31, -23, 11, -44, -24, -17, 37, -10, -45, -4, -10, 18, 27, 10, -24, -18, -14, -28, -20,
    -12, -15, -23, 23, 9, 0, 21, 5, -18, 3, -7, 29, 12, -9, 60, -59, -3, 11, -18, -24, -21, -16, 49, 14, 22,
    7, 1, 24, 16, 14, 31, -57, 13, 28, -37, -26, 28, -31, 8, 5, -1, -16, -47, -33, -30, -1, 63, -33, 27, -23,
    0, -39, 11, -12, 47, -41, -27, 78, -62, 72, 21, -7, -24, 87, -7, -91, 10, 76, 0, 21, -44, -62, -16, -7,
    -38, 32, -24, -90, -32, -23, -48, 45, -72, -37, 18, -5, -18, -3, -7, -55, -16, 46, 16, -14, -77, 22, 15,
    -63, 22, -6, -24, -49, -11, -80, -85, -27, -40, -48, 41, 0, 20, -36, 6, -90, -10, 37, -8, 27, 6, 4, -33,
    -43, 71, -43, -17, 44, 44, 8, -39, 88, -60, 56, 20, -13, -13, 48, -9, -42, -12, 54, -56, -52, -62, -35, 0,
    -8, -25, 27, -15, -68, -2, -56, -45, 44, -91, -82, 60, -9, 22, -17, 42, -32, -76, 7, -88, -54, -40, 6, 21,
    -69, 12, -17, 15, 1, -8, -56, -58, 3, -54, -58, 98, -2, 51, -40, 14, -35, -42, -13, -61, -8, -15, 8, -8,
    -64, 25, -39, -27, 70, -17, 14, -26, -23, -74, 82, -11, -7, 4, 0, -17, -16, -15, 78, -66, -34, 10, -19,
    -13, -14, -28, 40, -43, -44, -6, -30, 13, -38, -88, 2, 33, -5, 79, -62, 34, -22, -76, 56, -63, -9, -17, 0,
    9, -47, -40, 21, 71, 21, -17, 19, 26, -80, -41, -8, 127, -9, 106, -53, 45, 25, -42, 94, -51, -2, -20, 3,
    17, -76, -20, -17, -17, 110, -37, 2, -7, 11, -89, 37, 41, -38, -42, 32, 48, -37, -1, 17, -99, 84, -68,
    -40, 61, 12, 20, 16, 41, 81, 33, -15, -15, 6, -76, 25, 95, -41, 14, -31, -19, -38, -4, -28, 17, 127, 46,
    -34, -17, -27, -35, -45, 15, -57, -17, 60, -31, -31, 30, -106, -20, -33, -3, -5, -87, -28, 31, -88, -1,
    82, 79, 25, 93, 34, 14, -43, -24, 6, 16, -23, 13, 1, -103, 45, 46, -47, -16, -21, 11, -24, 24, -12, 14,
    107, -77, -46, 41, 1, -35, -10, 67, 59, 16, -33, -52, 3, -54, 19, 75, -52, -15, -64, 27, -66, 24, -39, -7,
    76, 45, -37, -29, -36, -30, -33, 78, -47, 9, 2, -20, -35, -2, -60, 7, -20, -30, -24, -85, -11, -24, -41,
    0, -20, 14, -9, 23, -15, 58, -49, 6, 26, 55, -37, -24, -38, -34, 22, 17, -46, 18, -40, 17, 26, 43, 1, -22,
    81, -44, -72, 26, -8, -4, -10, 51, 92, 53, -38, -126, 26, -22, -8, 1, -25, -4, -5, 43, -11, 4, 7, -48, 6,
    -22, -64, -65, -80, 3, -5, 42, -80, 9, -25, 13, -47, 16, -13, -11, 36, 56, -15, -27, 46, -54, -38, -5,
    -100, -71, -67, -9, -20, 67, -21, 14, -21, -9, 3, -40, 59, -26, -24, -12, 89, 46, -48, -41, -64, 12, 55,
    17, 92, -50, 1, -8, -10, -58, 51, 8, -60, 21, 59, 30, -28, -33, -74, 19, 22, 31, 46, -108, -20, -35, -22,
    -4, 32, -40, -34, -69, -56, 61, 29, -36, -61, 127, 95, 103, -74, -43, -100, 58, 47, -38, 18, -44, -9, -35,
    -4, 19, -59, -3, -33, -23, -32, 127, 10, -34, 65, 21, -18, -9, 51, 21, 45, -17, 71, 8, -39, -111, -56,
    -17, 81, 29, 38, -71, -9, -5, -38, -72, 4, -26, 21, -17, 8, 19, 51, -29, -37, 13, 7, 9, 56, -116, 44, -25,
    32, 32, 12, -21, -75, -86, -70, 18, 34, -11, -21, 44, 3, 84, -87, -20, -8, -5, 45, -45, 29, -46, 28, -30,
    1, 70, -18, 79, -37, -74, 2, 53, 18, 23, 27, 40, 46, -13, 28, 6, 62, 19, 12, -4, -16, -99, -78, -9, 52,
    22, 47, -80, 3, 32, -25, -89, 14, -14, 31, -34, 5, -9, 22, -44, 72, -9, -45, -30, 42, -58, 63, -7, 5, 86,
    3, 26, -29, -64, -90, 9, 29, -28, -58, -49, -5, 32, -113, 7, 49, -8, 0, -5, 12, -64, 49, 15, -18, 73, -2,
    89, -43, -39, -35, 39, -32, 21, 4, 13, 39, -40, -50, 6, -15, 55, -20, -45, 6, -7, -24, 10, 6, 52, -1, 82,
    -121, -6, 15, 50, 64, -61, 59, 48, 53, 5, 8, 0, -13, 61, -33, -15, -19, -7, -82, 16, 45, 49, 26, -84, -93,
    -27, -24, 11, 30, -69, 38, 110, 127, -3, 41, -21, -105, 71, -44, -89, 31, -11, -93, -6, -19, 19, 39, -52,
    -43, 17, 22, -53, 9, -85, 16, -33, -27, -37, -24, -9, -15, 6, -21, -3, -22, 17, -11, -10, -6, 39, 71, 110,
    31, -7, 0, 8, -20, -62, -48, -22, 47, -6, -43, -30, 13, 2, -42, -54, -15, -22, -19, -41, 5, 73, 44, -9,
    -24, 1, 6, 62, 1, -46, -10, 42, -3, 27, 21, -69, -88, -3, -34, -71, 17, -31, 0, -24, -29, 62, 50, 3, -61,
    27, 55, -34, -14, -57, 16, -45, -56, -20, -23, 13, 25, -25, 7, 49, -9, 14, 18, -75, -39, -78, 8, 7, 14, 0,
    7, -39, -64, -8, -50, -49, 9, -6, -36, -10, -28, -28, -1, -24, 5, 9, 42, -79, 22, -40, 49, 59, -28, -2,
    -21, 1, -28, 1, -5, -30, 24, 11, -8, -13, -79, -34, 37, 58, -18, 13, 56, -7, -29, 12, 10, 24, -38, 79, 58,
    -77, -2, 14, 32, -2, 66, 57, -21, -39, 4, -21, -28, 15, 64, -62, 23, 15, 12, 16, 15, -127, 5, -75, 91,
    117, -18, 31, -40, -82, 8, 84, 0, -74, -8, -41, -11, 60, -74, -4, -60, 76, -7, 76, -54, -44, 7, -25, 22,
    28, -73, 54, -34, -51, -117, -1, -15, 19, 40, -27, -25, -53, -114, -6, -102, 41, -24, 122, -4, -1, -21,
    12, -49, -19, 2, -3, 70, -12, 76, 28, -42, -18, -47, -87, 47, 39, 36, -68, 4, 1, 6, 17, -14, 10, -42, -78,
    78, 43, -45, 54, -6, -64, 25, 41, -34, -57, 28, -82, 37, 52, -50, -62, -58, 10, -28, 40, -52, 9, -28, -26,
    23, -11, -12, 89, -13, -53, -72, 26, -28, -11, 98, -33, 57, 7, 29, -53, -80, 20, -12, 96, -15, -27, -40,
    39, -41, -46, 33, 68, -68, -19, 67, -48, -27, 23, -65, -75, 4, 21, 43, 21, -68, -15, -28, -6, -14, 25,
    -56, -70, 42, 6, -103, 65, -39, -19, 11, -16, -54, -96, 50, -31, -6, 10, 4, -19, -79, -25, -10, -43, -117,
    9, 23, -83, 16, 5, -84, 50, -12, -51, -41, -43, -34, -33, -7, 24, 70, 13, 90, -41, -53, 4, 20, 13, -127,
    -20, 61, 75, 32, -50, -17, 55, 11, 46, 8, 21, -89, -12, -88, 23, 39, -40, -34, -14, -27, -35, -42, 1, -76,
    77, -37, 127, 15, -37, 41, 4, 36, -14, 42, -28, 21, -16, 4, 28, 38, -3, -51, 4, -33, -18, 36, -17, -11,
    15, -21, 70, 10, -9, -37, 44, 2, -50, 34, -62, 27, -43, 119, 22, -9, -14, -26, -6, 66, 27, 36, -12, -2,
    26, 58, 16, -21, 7, -18, 17, 1, -8, 45, 11, -37, -52, -55, 31, 30, -4, -23, -20, -17, -20, 25, -21, -46,
    56, -49, 85, 19, -55, 8, 20, 22, -28, 44, -9, 11, -27, 32, -2, 64, -30, -35, -40, -7, 14, 38, -50, 1, -21,
    -37, 23, -20, 9, -38, 37, 14, -31, 24, -92, -7, -53, 103, -20, -9, -24, -65, -2, 38, -10, 12, -6, -61,
    -48, 46, 14, -43, -5, -14, 7, -12, -35, 18, 16, -34, -72, -46, 25, -2, 29, 14, 12, 22, -34, 54, -15, -42,
    -3, -36, 19, 69, -49, 58, 49, -8, -43, 14, -17, 9, -60, 29, 8, 74, 6, -48, -19, 7, -26, 55, -48, -3, -57,
    -9, 4, 5, 43, -23, 50, 31, -30, -33, -91, 14, -70, 57, 18, -64, 0, -12, -25, 20, -27, 8, 0, -50, -93, 44,
    1, -52, -18, 29, -17, -67, 4, 127, 93, 8, 49, 69, 5, -31, 72, -121, 9, -2, 89, 16, -99, 26, -13, -42, 24,
    -14, 29, 38, 1, -10, -10, 4, 11, 24, -11, 16, -37, -36, 5, -30, -29, 24, 47, -26, -71, -6, 44, -43, -9,
    -84, 50, -8, -4, -48, -42, -53, -2, -18, -13, -81, -6, 42, -63, -13, -70, -10, 11, -44, 61, -42, 36, -30,
    11, -70, 83, -32, -25, -55, -74, 77, 73, 52, 45, 99, 27, -67, 39, -59, -35, 40, -11, -10, -104, -55, -16,
    4, 30, -7, -18, -6, -8, -17, -60, -21, -1, 41, 14, 5, -9, -26, 11, -58, -29, 3, 1, -93, -90, -58, 71, 34,
    37, -82, -32, -61, -45, -45, -35, -61, 6, -76, 40, -67, -25, 24, -22, -24, -51, 22, -35, -65, 5, -97, 22,
    30, 24, -89, -35, -30, -39, -2, -109, 26, 21, -24, -24, 48, 55, -90, -76, 34, -39, -3, -61, -63, -22, -71,
    58, 46, -63, -31, -4, -48, -40, -52, -84, 0, -20, -13, -83, -36, 21, -32, -41, -23, -74, -84, -69, -47,
    -94, -47, 70, 54, -13, -63, 6, -56, -59, -59, -44, -47, 27, -46, -89, -73, 26, -53, -32, -8, -74, -34,
    -89, 6, 7, -24, -16, 7, -13, -47, -27, 61, 6, 5, -11, 13, -28, -35, 34, 5, -20, 38, -88, -33, 34, -45, 11,
    -34, -18, -25, -27, -77, 37, -41, 3, 9, -28, 64, 29, 74, -38, -44, 4, -3, 40, 33, -49, -51, 29, -45, 24,
    44, -45, 29, 38, -65, 68, -48, 48, 7, -55, -22, 26, 58, 47, 1, 14, -37, 87, 35, -15, -37, 36, 9, 20, 109,
    33, 22, 0, 3, 26, -66, -14, -106, -20, -79, -16, -29, -4, -36, -45, -21, 51, -9, -23, 32, 26, -127, 19,
    11, 27, -68, -46, 70, 36, 23, -65, 15, -42, 36, -24, 48, -24, -17, -38, -5, 85, -48, 6, 49, -3, -79, -2,
    108, 27, -70, -4, 34, 69, 21, 53, 39, -94, -59, 15, 9, -7, 23, -25, 37, 15, 29, 11, 22, 29, -34, 0, 41, 2,
    31, 3, 17, 30, -32, 2, 58, -67, -110, 62, -29, -39, -25, -6, -47, -78, 31, -20, -25, 36, -90, 100, 13, 59,
    -27, -89, 86, -85, 20, 66, -2, -21, 34, 19, -33, -55, -25, 15, 7, -17, 21, 3, 15, 21, -90, -3, 15, 47,
    -17, -20, 69, -56, 28, 20, 109, -31, -18, 62, -1, -27, 5, 19, 65, 5, -25, 17, -5, -18, -55, -47, 39, -20,
    0, -2, -11, -16, 30, -47, 88, -22, -25, 10, 11, 46, -2, 35, 46, -1, -31, -27, 73, -46, 45, -1, 33, 30,
    -37, -53, -6, 29, -36, -31, 28, -29, 82, 81, -8, 38, 48, 46, 44, -58, -47, 99, 88, 70, 85, -16, 37, 15,
    11, 58, -24, 29, 33, -6, 70, 64, -3, -22, -4, 81, 9, 36, -45, -35, -41, -48, 35, 17, -14, -55, 44, -14,
    14, 59, 78, -5, 84, -57, 62, 0, -47, 30, -84, 72, -48, -5, -15, -25, -4, -17, 65, -61, 93, 2, -13, 19, 7,
    -10, -86, 26, -22, -26, -40, 81, 37, 0, 31, 38, -19, 76, -63, -91, -15, 58, 72, -19, 73, -8, -38, -21, 75,
    52, -82, 62, 33, -50, 16, 1, -13, -14, 42, -5, -14, 49, -44, -96, -56, -34, 48, 3, 31, 7, -48, -16, 51,
    29, 55, 26, 83, -72, -21, 27, -13, 83, -50, 104, -120, 13, -47, -11, 4, 48, 127, -39, 51, -15, 1, 52, 105,
    -46, -118, -40, -17, -51, 67, 89, -54, 17, 110, -28, -87, 65, -98, 2, 95, -28, 66, -54, -14, -60, -16, 33,
    112, -27, -20, 63, -14, -64, 56, -98, 43, -73, 118, -68, -93, 58, 26, -79, 33, -29, -13, -42, 23, -63, 28,
    -18, 7, -73, 66, 59, 19, -42, 16, 3, 101, 48, 69, -1, -31, -107, 57, -74, -26, -13, -19, -32, 33, -14, 16,
    -88, -17, -111, -45, -1, -47, 43, 76, -57, 4, 17, 58, 2, -29, -21, 55, -74, -61, 53, -25, -2, -4, 0, -24,
    -30, -11, -55, -11, -19, -59, -24, 60, -20, -23, 26, 39, 40, 30, 49, 29, -24, -14, 12, -17, -38, -8, 27,
    -13, 5, 23, -48, -41, 6, -58, -42, 0, -8, -15, 33, 61, 33, -4, -11, 27, -37, 22, 11, 16, -22, -11, 3, 17,
    -75, 0, -127, -18, 28, -36, 48, 70, -62, -5, 10, -22, -33, -1, -10, 21, -34, -8, 57, 23, -5, -28, 15, -11,
    -15, -5, -41, -2, -34, -76, 9, -10, -21, 7, -7, -24, -22, 20, 46, 17, -45, -1, 42, 3, -42, -12, 19, -3,
    -46, -8, -36, -7, -29, -86, 5, -33, 6, 31, 50, 66, 24, 15, 18, -14, -42, 8, 0, 10, 9, -11, 10, -44, -56,
    25, -116, -24, 54, 31, 9, 20, -41, 16, 23, 19, -63, 19, 1, -51, -41, 7, 64, 12, 16, -29, 0, -14, -31, 22,
    -23, 5, -28, -6, -7, -28, -17, 26, -13, 30, -26, 6, 33, -16, -9, -25, 28, 53, -30, -16, -27, 12, -29, 1,
    -7, -2, -19, 25, 0, -46, 57, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_14_bias[24] = { /* 24 */
    -5976, -4677, 3984, 97, -4487, -4028, 13266, 867, 2882, 3764, -4015, -4101, 232, -4443, 11693, 4477, 4885,
    1618, 4875, -910, 21019, -2775, -13545, 11404,
};

static const int32_t conv_2d_14_multiplier[24] = { /* 24 */
    1863801837, 1863560962, 2036403311, 2016603410, 1679887813, 1168594747, 1540502655, 1303722006,
    1463953439, 1574899811, 1322301634, 1479797472, 1138731790, 2025982372, 1502732486, 1473261419,
    1238980275, 1605553010, 1345217771, 2102558868, 1264934038, 1570546364, 1369374999, 1550180285,
};

static const int8_t conv_2d_14_shift[24] = { /* 24 */
    -9, -9, -9, -9, -9, -9, -10, -9, -9, -9, -9, -9, -9, -9, -9, -9, -9, -9, -9, -9, -10, -9, -9, -9,
};

static const conv_layer conv_2d_14_layer = {
    14, 14, 24, /* input: height, width, channels */
    14, 14, /* convolution: height, width */
    14, 14, 24, /* output: height, width, channels */
    3, 3, 1, 1, 1, 1, 1, 1, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -17, -128, 127, /* zero points, range of the output */
    conv_2d_14_weights, conv_2d_14_bias, conv_2d_14_multiplier, conv_2d_14_shift
};

static const add_layer add_15_layer = {
    -128, 1583063140, -2, /* left: zero point, multiplier, shift */
    -17, 1073741824, 0, /* right */
    1, 1894856759, -18, -128, /* sign of the right, output */
    -128, 127, /* range of the output */
    {1, 1, 1, 14, 14, 24}, {0, 0, 0, 336, 24, 1}, {0, 0, 0, 336, 24, 1} /* shape, elements to the next of each dimension */
};

static const int8_t depthwise_conv_2d_16_weights[216] = { /* 1x3x3x24 */
    25, -33, -18, 23, -56, -64, 17, 39, 0, -35, 43, -99, -7, 35, -36, 44, -73, 55, -94, -74, -45, -112, -15,
    104, 79, -53, -88, 74, -127, -71, 57, 79, 72, -26, 13, -106, 48, 68, -87, 73, -127, 124, -79, -127, -67,
    -113, -72, 63, 42, -51, -92, 55, -92, -24, 82, 65, 121, -10, -20, -56, 90, 51, -56, 47, -98, 86, -40,
    -101, -33, -84, -24, 28, 72, -67, -106, 62, -97, -82, 31, 58, 79, -44, 93, -103, 72, 81, -49, 77, -55, 85,
    -88, -46, -61, -120, -92, 127, 108, -127, -127, 99, -123, -127, 127, 127, 122, -103, 127, -127, 127, 127,
    -124, 127, -75, 127, -127, -81, -114, -127, -127, 113, 72, -80, -91, 77, -80, -83, 115, 121, 127, -100,
    77, -81, 108, 80, -120, 108, -73, 99, -93, -61, -94, -92, -79, 29, 78, -44, -102, 90, -26, -26, 25, 37,
    79, -67, 69, -70, 53, 43, -57, 34, 4, 39, 2, 27, -72, -43, -49, 50, 127, -87, -87, 127, -31, -91, 92, 80,
    69, -127, 115, -112, 127, 75, -127, 72, -20, 33, -55, 20, -127, -70, -113, 55, 70, -67, -42, 67, -17, -71,
    88, 79, 24, -104, 112, -60, 51, 35, -69, 51, -27, 22, -68, 2, -96, -10, -94, 11,
};

static const int32_t depthwise_conv_2d_16_bias[24] = { /* 24 */
    -5441, 2044, 4978, -4780, 8701, 3829, -9455, -4606, -9057, 6688, -6769, 6166, -7166, -4304, 8957, -4581,
    6934, -4656, 4825, 3645, 9245, 5563, 4696, -11818,
};

static const int32_t depthwise_conv_2d_16_multiplier[24] = { /* 24 */
    1848302853, 1586251453, 1098873442, 1088057670, 2101711387, 1259737285, 2117531871, 1202013911,
    1675170816, 1316824472, 1541468098, 1955573351, 1880101252, 1311740945, 1817039603, 1207859237,
    1078725847, 1151595628, 1133744299, 1249753022, 1125883890, 1886270252, 1853381778, 2000849365,
};

static const int8_t depthwise_conv_2d_16_shift[24] = { /* 24 */
    -9, -8, -8, -8, -9, -8, -9, -8, -9, -8, -9, -9, -9, -8, -9, -8, -8, -8, -8, -8, -8, -9, -9, -9,
};

static const conv_layer depthwise_conv_2d_16_layer = {
    14, 14, 24, /* input: height, width, channels */
    7, 7, /* convolution: height, width */
    7, 7, 24, /* output: height, width, channels */
    3, 3, 2, 2, 1, 1, 0, 0, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, 8, -128, 127, /* zero points, range of the output */
    depthwise_conv_2d_16_weights, depthwise_conv_2d_16_bias, depthwise_conv_2d_16_multiplier, depthwise_conv_2d_16_shift
};

static const int8_t conv_2d_17_weights[1951] = { /* 80x1x1x24 */
    9, 7, -85, 48, -2, -127, 1, 46, -37, -8, -9, -49, -22, 9, 75, 19, 42, 27, 13, -56, 11, 30, 22, -76, -16,
    -17, 8, 16, 116, -31, 68, -6, 8, 62, -10, 18, -13, -127, -68, -33, -87, -29, -36, 19, -76, 27, 73, 108,
    58, -50, 21, -29, 39, -127, -45, -23, -31, 26, -20, 39, -50, 28, 43, 32, 42, -53, -32, -28, 8, 17, 37,
    -10, 41, 56, -51, 29, -102, 36, -15, -12, 9, 47, 30, 86, 45, -29, 25, 20, 127, 82, 27, -13, -49, -60, 32,
    -79, 98, 24, 87, -94, 60, 34, -53, 12, 113, -127, -5, 125, -100, -47, -7, 14, 78, -96, -45, 39, 4, -33,
    -34, 26, -23, 38, 9, -53, 127, 74, 72, -5, 12, 79, -91, 8, 89, -28, 40, 54, 69, 95, -29, -98, 94, -55, 36,
    -23, -37, 17, 113, 19, -16, -125, -58, -4, 127, 30, 49, 9, -13, -42, 26, -23, -20, 34, -18, 51, 40, -119,
    -20, -32, -13, -22, 59, 61, 1, 9, 43, 8, -24, -31, -76, -127, -23, 36, 53, -25, 21, -56, 11, 6, 123, -30,
    54, -66, 18, 31, 10, 4, 65, -13, -15, 43, 54, 46, -35, 12, -127, -38, 2, -55, 12, -52, 19, -109, -27,
    -104, 65, 8, -44, 2, -92, -2, 16, 4, 4, 85, 32, 3, -70, -32, 57, 24, -29, 75, -106, -40, 52, 52, 108,
    -127, 4, -64, -76, 37, -47, 42, 97, 2, -109, 42, 1, -50, -56, -127, 9, 65, 5, -4, -67, -9, 73, 76, 57, -7,
    49, -41, -37, -13, 46, 47, -3, -58, -29, 31, -19, 127, -43, -105, -59, -35, -72, -12, 75, 15, 9, -9, 10,
    15, -14, 36, 3, -8, 3, -4, -19, -65, -21, 118, -22, -9, 119, -67, 19, -22, 11, -8, 9, 12, 11, -16, 127,
    62, 24, 38, 40, -5, 91, 96, -48, 30, 26, 52, 22, 43, 31, -29, -79, 127, 38, 24, 1, 46, 11, 3, -37, 54, 80,
    -13, -52, 14, 94, 13, 0, -5, -105, 50, -127, 110, -39, -54, -83, -34, 16, -106, 0, 28, -2, 36, 99, -73,
    -9, 59, 5, 57, -52, 3, 48, -127, 4, -11, -6, 48, 5, -6, -3, -59, -29, -49, -30, 43, 2, 23, 34, 34, 14,
    -51, 68, 25, -58, -31, 75, 29, -70, 26, 27, 55, -70, -48, 43, -32, -21, 1, 0, -16, -28, 15, 127, -17, 41,
    10, 92, 83, 42, -6, -2, -21, 1, -60, -26, 59, 51, 84, -33, -93, -30, 78, -93, 38, -6, -30, 25, 25, 30,
    -127, -23, 50, -13, 86, 0, -22, -127, -5, 27, -16, 29, 5, 6, -26, 10, -3, 21, 37, 24, -32, -94, 6, -25,
    -11, 6, -14, 3, 11, -25, 2, -8, 5, 35, -27, 5, -9, -40, -29, -7, -40, -6, 127, 32, -6, -28, -1, 22, -39,
    -72, 14, -24, 62, -13, 47, -37, 18, 89, -48, 41, -23, -39, 54, 24, -77, 65, -102, -54, -76, -16, 95, -67,
    -127, -20, -97, 71, 56, 25, 35, -23, -30, -21, -82, -16, 48, 127, -49, -22, -57, -61, -39, -57, -4, -25,
    -40, -14, -44, 4, -9, 58, 27, 21, 63, -45, -38, -19, 95, 18, -127, 9, -37, -13, -61, 11, -12, -5, 46, -36,
    9, 8, -18, -16, 52, 55, -8, -127, -65, -29, -61, -99, 44, 1, 29, -9, -4, -61, -5, -107, 6, -35, -75, 68,
    50, 80, 77, 127, -65, -36, -19, -34, 86, 36, -36, -23, 121, 87, 10, -6, 109, 85, 1, -26, -80, 78, 57, -52,
    22, 113, 65, -73, 26, 15, 71, -89, -19, 72, -29, 40, -21, -25, -57, 29, 32, -44, 29, 82, 76, 111, -13, 78,
    -118, 65, 127, 46, -4, -57, -53, 44, 36, 106, 19, -34, -42, 127, -21, -7, -120, 6, 50, 19, -19, 103, -85,
    50, 53, 3, -101, -41, 14, 22, -11, 39, 31, -4, 25, 23, 10, -1, 6, -42, 127, 28, 21, -62, 19, 82, 20, -41,
    61, -25, -17, -14, -5, 38, -12, 47, 39, -33, -3, -61, -127, -52, -60, -30, 116, 49, 47, -73, -18, -24, 61,
    -34, 62, -23, -9, -29, -71, 77, -78, 127, 5, 73, -75, -97, 19, -93, 17, -11, -68, 90, 95, -65, 106, -6,
    85, 8, -61, -115, -19, -74, -69, -16, -115, 31, -25, -63, -21, 83, 14, -18, -29, 123, 27, 21, 79, -103,
    127, 65, 12, 29, 22, 48, 18, 10, 0, -41, -44, 61, 45, 127, 30, 66, 74, 5, -39, -22, 8, 51, -75, -56, -30,
    70, 17, 16, -73, 39, 10, -14, 19, -78, -31, 33, -19, 0, 44, -13, -101, -20, 21, 11, -30, 43, -30, 9, 22,
    31, 35, -15, -20, -127, -68, 127, -46, 23, -125, -74, -27, 29, 10, 15, 96, -29, 12, 61, 96, -88, -56, -8,
    13, 65, 103, 68, -98, -24, -55, 15, -124, -127, 28, 32, -5, 27, -4, 7, 38, -11, -33, -23, -26, -8, -23,
    19, -37, 0, -14, 20, 35, 2, 12, 36, -31, 59, -7, -32, 1, -75, 91, 79, -127, -4, 27, 12, 111, -84, 45, 27,
    -123, 29, 6, 41, -46, 27, -96, -45, -16, -16, -5, 17, -31, 29, 12, 24, 8, -22, -9, -76, -16, -29, 11, -24,
    -67, 69, 12, -14, 127, 59, -40, 12, 7, 63, -42, -56, -43, -31, -42, 60, 52, -29, 127, -16, 6, 96, 84, -63,
    12, -18, -9, -14, 7, -122, 81, 34, 8, 26, 26, -2, 36, 23, -80, 42, 36, -52, -12, 21, -27, -2, 46, -70,
    127, 86, -3, 32, 68, 14, -66, 99, -109, 89, -127, 43, -119, 0, 26, -109, 58, -81, 56, 75, -80, 83, -32,
    15, -67, -47, -95, -12, -57, 8, 91, 1, -28, -17, 20, -5, 64, -58, -12, -39, -78, 21, 18, -14, 18, 40, -43,
    20, 127, 42, -57, -9, -109, 6, -19, -3, -8, -127, -41, -102, 51, -40, -73, 32, 17, -22, 69, -33, 90, -39,
    -60, -58, 17, 2, -37, 62, -102, 32, -10, 63, 77, -4, 58, -9, 6, 23, 50, 13, -71, 100, 22, -102, 127, 60,
    -23, 11, 18, 2, 32, 16, 77, -13, -14, 21, 28, -9, 38, 62, 44, -48, 4, 5, -88, 48, -127, -28, -70, -62,
    -17, 18, 37, -111, -26, 71, -51, -20, 35, -34, -10, 86, 127, 29, 2, -21, 34, -34, -117, -76, -68, -45,
    -58, 18, 38, -14, -34, 68, 82, -35, 64, -24, -8, -62, 21, -48, -127, 27, -65, -110, 59, 43, 88, -80, 17,
    -39, 22, -33, -46, 34, 22, -21, 63, -27, 20, 42, 54, -77, -127, -84, -2, -1, 46, 106, 115, -99, -10, 5,
    -36, 33, 33, 43, 53, -9, 6, -99, 26, -28, 105, -17, -14, 40, 5, -50, -67, 20, 29, -103, -102, 24, 28, 78,
    -1, -14, -50, -127, 37, 0, 21, 48, -18, 17, 23, -6, -48, 23, -23, 28, -30, 120, 4, -95, -1, 81, 6, -53,
    20, 24, -26, -4, 74, -96, 5, 9, 8, -41, 35, 64, 127, 59, 24, 24, -7, 18, 26, 77, 127, -45, -62, -6, -26,
    14, 36, 5, 39, 44, -16, 47, -14, -63, 7, 50, -53, 1, 41, 40, -42, -67, -17, -85, 127, 43, 91, -45, -40,
    18, -6, -19, -3, 24, -48, -64, -22, 26, -70, -47, 61, -10, -73, -32, -69, -32, -5, 14, -53, -66, 29, 57,
    -127, 37, -19, -14, -19, 26, 35, 3, -54, -24, 17, -9, 30, 127, -2, -52, 89, 61, -55, 73, -35, -24, -85,
    103, 36, -79, 41, -55, -17, -11, -10, 13, 65, -10, -12, -37, 35, -48, -44, -127, -118, 47, 46, 104, 95,
    33, -8, -56, -53, 14, -27, 24, -7, 60, -64, 44, -66, 23, 107, 38, 46, -82, 43, -70, -56, 59, -48, -96,
    -26, -31, 127, 51, 17, 19, 43, 31, 25, 41, 46, 47, 19, 24, 56, -24, -45, -11, -4, -16, -70, -10, 11, -55,
    64, 67, 1, 65, -52, -57, -34, -40, -53, -67, 46, 8, 44, -127, -36, 15, 4, 49, -58, 37, 64, 74, 52, -46,
    79, 0, -55, -87, 95, 26, -38, 127, 41, 13, -10, -8, 23, 28, 79, -125, 71, 79, -93, 4, 59, 17, 23, -75,
    116, -102, -77, 43, 14, -45, -25, -113, -127, -65, 46, 36, -62, 43, -19, 71, 18, 1, 53, 23, 36, 80, 8, 28,
    -1, 127, -57, -10, 2, 102, 78, 18, 6, -31, 42, 73, -3, 27, 18, -20, 3, -33, 0, -26, 62, -9, -26, 44, -64,
    -21, 65, -52, 92, 22, -114, -68, -39, -127, 33, -98, 12, 28, -17, 28, -37, -8, 19, 30, -17, 16, -40, 43,
    14, 127, -19, 17, 28, -19, -13, 36, -17, -44, 25, 6, -41, 16, 16, -1, 11, 35, -60, 32, -15, 32, 3, 8, 127,
    69, -28, -31, -21, 16, -87, 31, -38, -39, 17, 44, 54, 81, 18, -82, -22, 12, 11, 43, -34, -39, -70, 77, 48,
    -58, -11, -10, 28, 12, -10, 67, -25, -18, -86, -28, -11, -127, -4, 41, -31, -60, 66, 34, -16, -38, 38, 10,
    -34, 39, -121, -11, -38, -127, 78, -98, 77, 61, 33, 10, 8, 95, 76, 94, -33, 5, 73, -67, -70, -57, 28, -11,
    -4, 17, -27, 87, -60, 31, -9, -30, -32, 61, 64, 5, 22, -27, 37, -25, -127, -1, -22, -80, 2, 45, -3, 52,
    -115, -127, 51, 50, 3, -9, -71, -71, -44, 25, 6, 10, -57, -8, -88, 44, 85, 10, 50, 17, 93, -31, 38, 7,
    -59, -79, -47, -5, 71, -103, -49, -41, 127, -27, 33, -73, 35, 1, 38, 123, 61, 127, -42, 43, 1, -71, -7,
    32, 45, 3, -12, 10, -4, 15, -14, 108, -33, 59, -21, -63, -16, 10, -69, -116, 36, -93, 8, 2, 3, -10, 22,
    -19, 20, -25, -24, -42, -72, -38, 127, 74, 57, -81, -11, 0, 20, -52, 6, -10, -33, 33, -42, -2, 13, 7, -4,
    21, 85, 0, 28, 3, -127, 75, 21, -70, 1, 99, -6, -5, 12, 43, -5, 33, -107, 26, 36, 19, -7, -33, -20, -27,
    29, -49, -127, 16, -105, -30, -17, -35, 21, 63, -20, 10, -5, -65, 11, 23, -6, -38, 1, 127, -25, -81, -19,
    -70, 57, -42, -41, 29, 24, 6, 49, -75, 111, -83, 9, -42, 10, -103, -1, 29, 57, -35, -118, -25, 4, 11, -4,
    -127, 37, -6, 25, -54, -4, -59, 21, 42, 48, 33, -17, 23, -119, -18, -110, 59, -12, 42, 57, -29, -4, -35,
    -6, -18, -91, 42, -23, 0, -47, 55, 22, 127, -4, 63, 44, 64, 43, 16, -102, 6, -19, -55, -32, 44, -41, 13,
    -127, 10, -2, -61, 17, -29, -16, 35, 28, -60, 39, 17, 47, -62, 113, 68, -87, 20, -82, -57, -44, 59, -93,
    -119, 54, -34, 18, 49, 1, -6, -81, -38, 31, 17, -13, 76, -127, -8, -103, 12, 43, 51, -35, -66, 45, 62, 32,
    -23, 32, 34, 57, -2, 15, -22, 0, 106, 78, -70, 127, 93, 32, 56, 4, -61, -15, 35, 63, 6, 119, -72, 127,
    -12, 84, -55, -27, 27, -71, 17, 31, -35, -41, 17, 69, 27, -54, -43, -106, 16, 100, 30, -9, -10, -27, -77,
    -54, -27, -10, 30, -23, -34, 39, 27, 54, -3, -6, -65, -27, 21, 11, -80, 61, -127, 11, -51, 18, -1, 31, 29,
    -93, -40, -87, -37, -127, 39, -67, 52, 3, 106, -63, -53, 54, -42, -48, 12, 20, 119, 12, -49, 39, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_17_bias[80] = { /* 80 */
    1541, -498, 1221, -445, -886, -795, 2200, -1706, -1362, -1383, 358, 883, 410, 2230, 383, -476, 745, -363,
    1138, 70, -192, -2266, 1059, -46, 1999, -247, 1867, -788, 1690, 1168, 3006, 410, 1450, -1309, 1666, 3070,
    854, -1109, -324, 4257, -908, -828, -149, -150, 1433, 1443, -4408, 1172, 453, -1022, -817, -1445, 3758,
    664, 1145, -933, -681, -3447, 1721, -728, 610, 491, 1717, 2802, 1230, 1802, 823, 196, -1236, -1797, 1128,
    3731, -1040, -764, -648, 2793, 39, -99, -565, 1055,
};

static const int32_t conv_2d_17_multiplier[80] = { /* 80 */
    1108405800, 1203240371, 1294441154, 1101752665, 1605893563, 1078423683, 1917219600, 1496726218,
    1351688311, 1784190264, 2130335963, 1133878813, 1286394811, 1737787751, 1137128901, 1597426400,
    1306564939, 1174489953, 1229467126, 1813493920, 2029741194, 1423530159, 1377636570, 1184053163,
    1851360350, 2005734689, 1079842957, 1361431173, 1860282218, 1843925947, 1451072651, 2082232657,
    1363241342, 1885974503, 1226408888, 1470304173, 1256543026, 1242277401, 1476826037, 1343076323,
    1441238870, 1250342199, 2015215424, 1097482539, 2144091204, 1104858240, 1173836098, 1256351385,
    2124810261, 1319767985, 1082104391, 1312244747, 1792382266, 1783647870, 1249758099, 1346599798,
    1143029337, 1244989370, 1947782169, 1400347775, 1560134895, 1173895113, 1267759694, 1528986349,
    1206331453, 2106810334, 2074872283, 1201748215, 1276615978, 1211351568, 1235618531, 1746698983,
    1325839418, 1385279089, 1221969433, 1948152523, 1226165113, 1097629242, 1693069349, 1077122855,
};

static const int8_t conv_2d_17_shift[80] = { /* 80 */
    -6, -6, -6, -6, -7, -6, -7, -6, -6, -7, -7, -6, -6, -7, -6, -6, -6, -6, -6, -6, -7, -6, -6, -6, -7, -7,
    -6, -6, -7, -7, -7, -7, -6, -7, -6, -7, -6, -6, -6, -7, -6, -6, -7, -6, -7, -6, -6, -6, -7, -6, -6, -6,
    -7, -7, -6, -6, -6, -6, -7, -6, -6, -6, -6, -7, -6, -7, -7, -6, -6, -6, -6, -7, -6, -6, -6, -7, -6, -6,
    -6, -6,
};

static const conv_layer conv_2d_17_layer = {
    7, 7, 24, /* input: height, width, channels */
    7, 7, /* convolution: height, width */
    7, 7, 80, /* output: height, width, channels */
    1, 1, 1, 1, 1, 1, 0, 0, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    8, -128, -128, 127, /* zero points, range of the output */
    conv_2d_17_weights, conv_2d_17_bias, conv_2d_17_multiplier, conv_2d_17_shift
};

static const int8_t depthwise_conv_2d_18_weights[720] = { /* 1x3x3x80 */
    -69, -127, 72, 125, 72, 9, 20, -127, 2, -40, -113, -11, -96, 10, 29, 127, 49, 127, -74, -86, 82, -95, -69,
    25, -103, -127, 127, 127, 118, 62, 127, -71, -127, -48, -84, 29, -17, 28, -11, -127, 102, 95, -56, -108,
    0, 33, 107, 15, -127, -123, -109, 30, -68, 6, 73, -14, -18, 43, 116, 86, 67, -33, 65, -39, -107, -92, 6,
    46, 9, -18, -34, 46, 78, 50, 127, -127, 64, 70, -53, 31, -22, -96, 23, 37, 23, -10, 127, -65, -9, -35,
    -127, -3, -85, -16, 15, 30, 115, 72, -82, -13, 69, -103, -4, 26, 28, -104, 22, 83, 115, 67, 0, -22, -24,
    10, 12, -25, -93, 106, 53, 26, 28, 84, -52, -100, -19, 67, 48, -27, 2, -87, -64, 63, -77, 11, 55, 59, 5,
    20, -68, 127, -50, 37, 105, -4, 5, 4, -46, 49, -26, -52, -36, 6, 60, -44, -1, -62, 72, 66, -23, 52, 57,
    -88, -23, -41, -91, 43, -106, -19, 76, -90, -115, -127, -20, -18, -22, -56, 14, 20, 26, -125, 127, -56,
    -61, 46, 80, -38, -46, 16, -39, -127, -51, 127, -99, -13, 20, -127, -37, 127, 48, -122, 127, -127, -34,
    -127, -49, 20, -62, 25, 116, -8, 20, 38, 37, 21, -29, -45, 67, -127, -127, 47, -90, -16, 10, -57, -15, 47,
    -127, 35, 56, 15, -27, -75, -21, -127, -120, -56, 127, -18, -57, 2, 84, -34, 73, 127, -23, 72, -72, -37,
    -64, 51, 57, 21, 17, 54, -51, 36, -21, 90, -58, -127, 36, -53, -1, 61, 3, -6, 10, 10, -25, 54, 1, -14,
    -75, 5, 17, 39, -12, -49, 17, -55, 13, 78, 20, 98, 34, 47, 127, -28, -53, -127, -57, 23, 124, -45, -54,
    -85, -27, 30, 102, 0, -6, -29, 47, 26, -127, 42, 8, 14, 53, 54, -65, 61, 71, 103, 43, 41, 110, -6, 104,
    -31, -47, -2, -45, -10, -60, 15, 34, 13, 16, 9, 66, -2, -31, -54, 10, 35, 10, 73, 32, 11, 25, -12, 34, -3,
    4, 1, 15, 37, -31, 27, -24, -20, 78, 25, 25, 55, 3, 41, 9, 80, -12, -19, 17, 24, 66, 0, 64, -11, 5, -112,
    -4, 75, 127, -32, -46, 25, -18, 18, -36, -9, -7, -16, 22, 17, 25, 19, -71, -27, 70, 16, -6, 87, 20, -28,
    12, 47, 67, -20, 2, -2, -27, 31, -115, -90, -94, -39, -48, -19, -106, -127, 3, -111, 69, -56, 18, 0, -19,
    -44, -38, -2, -45, 22, 74, 18, -49, -8, 38, -50, -3, -73, -49, 26, -110, -63, -120, -64, -27, 50, 127,
    -54, 49, -104, 53, -95, 68, -127, -109, -53, 88, -5, -4, 127, 19, -16, -2, -103, 14, -41, -69, -68, 29,
    -3, -58, -29, 16, 127, -32, -127, 39, -11, 105, 26, -127, -81, -33, 57, 9, -46, -122, 19, 127, 35, 20, 14,
    11, 125, -31, 79, -60, 9, 21, -10, 127, 127, -127, -34, -127, 18, 107, 43, -18, 127, -77, -112, 127, -24,
    -57, -87, -52, 21, -53, 33, 51, 81, 127, -49, 127, -22, 41, 64, 9, 21, 127, 26, -127, -10, 90, 80, -34,
    -74, -89, -42, -102, -115, -127, -69, 33, 93, -82, -9, -16, -66, -123, 89, -76, 24, 92, 84, 87, 127, -21,
    -110, 4, 64, 20, 17, 17, -87, 127, -127, -33, 44, -26, -58, 98, 63, 57, 67, -7, -43, -7, 11, 39, 47, 38,
    -81, -4, 60, 127, 119, -23, 121, 74, -127, 42, -12, -40, -110, -12, 49, -19, 24, 127, 62, 117, 12, 81, 15,
    -14, 74, 9, -54, 127, 52, -117, -26, 111, 127, -27, 15, -6, 57, -78, -127, -45, -3, -48, 82, -86, 35, 15,
    -34, -127, 67, 43, -24, 77, 105, 127, 49, 48, -93, -27, 51, 32, 5, -9, -127, 111, -13, 3, 9, -127, -65,
    127, -127, -18, -27, -127, -26, 66, -31, 115, 5, 48, -2, -126, 4, -46, 32, -16, 45, 127, 32, -52, -23, 67,
    -76, 127, -44, -4, -27, 38, 127, -33, -48, 40, 54, 50, 83, -30, 35, 81, 26, -35, -54, -27, 38, 32, 94,
    -127, 61, -102, -98, 80, -127, -127, 32, 36, 27, 127, 127, 6, 127, -16, 81, 74, 70, -13, -63, 127, 127,
    -66, 19, -4, 6, -60, 13, -50, 119,
};

static const int32_t depthwise_conv_2d_18_bias[80] = { /* 80 */
    -957, 2138, 2418, -425, -401, -1594, 508, 573, 1875, 2163, 1265, 3081, -1665, -1290, 25, -547, 1428,
    -3373, 59, 1749, -2526, 113, -1959, 267, -1085, 3225, -2156, 168, -2798, -836, 1214, -500, 1802, -1151,
    -1140, 2632, -821, -2335, -2488, -200, -1888, -44, -2664, 1980, 2503, 1176, -1196, -2312, -247, 2623,
    3319, -2608, 1773, 4989, 1592, 3325, 1048, -501, 2926, -1868, -904, 464, 638, -3003, 3552, -3966, 716,
    -2631, -2877, -965, -921, -2038, 126, -100, -876, 546, -3995, 1790, -311, -523,
};

static const int32_t depthwise_conv_2d_18_multiplier[80] = { /* 80 */
    1891214433, 1478116013, 1198284234, 1119679505, 1705496282, 1801094464, 1649533398, 1831038546,
    1353861724, 1510005055, 1182140228, 1333041564, 1151856028, 1471865372, 1181474040, 1683407119,
    1336721262, 2072410222, 1446954515, 1148483914, 1529128986, 1478314610, 1374918021, 1608729123,
    1711249462, 1542322453, 2105071532, 1321590181, 1523990973, 1510777323, 1673941949, 2041826431,
    1132276696, 1668983319, 1266402794, 1489992442, 1495549286, 1224878887, 1700428181, 1183406890,
    1363135401, 1451354974, 1110569146, 1104261589, 1727990713, 1751863213, 1351350198, 1829661929,
    1231920930, 1705090853, 1141004312, 1133733882, 1342170007, 1091715904, 1788514387, 1289437312,
    2005075636, 1982306560, 1959098310, 1620677725, 1820821775, 1941824722, 1327762434, 1257123466,
    1366877261, 1571401265, 1526754863, 1301914296, 1228193118, 1948558294, 1395594562, 1693883842,
    1548690800, 1378269146, 1775326087, 1839828324, 1229946827, 1603842504, 1165460333, 1793584587,
};

static const int8_t depthwise_conv_2d_18_shift[80] = { /* 80 */
    -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -7, -8, -8, -9, -8, -8, -8, -8, -8, -8, -8, -8,
    -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -9, -8, -8,
    -8, -8, -8, -8, -8, -8, -9, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8,
    -8, -8,
};

static const conv_layer depthwise_conv_2d_18_layer = {
    7, 7, 80, /* input: height, width, channels */
    7, 7, /* convolution: height, width */
    7, 7, 80, /* output: height, width, channels */
    3, 3, 1, 1, 1, 1, 1, 1, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -5, -128, 127, /* zero points, range of the output */
    depthwise_conv_2d_18_weights, depthwise_conv_2d_18_bias, depthwise_conv_2d_18_multiplier, depthwise_conv_2d_18_shift
};

static const int8_t conv_2d_19_weights[6431] = { /* 80x1x1x80 */
    -5, 60, 7, 14, 22, -56, 26, -83, -35, 8, -12, -3, -27, 15, -51, 67, 38, -42, -6, 40, 101, 84, -50, -55,
    73, 22, 127, 56, -1, -21, 23, 30, -7, -24, -34, -33, -62, 40, -19, 102, -47, -24, -38, 52, -35, 37, -58,
    -19, 15, 29, -26, -70, 22, 17, 5, 48, -114, -5, -46, -14, 21, 32, -45, -53, -29, -4, 61, 28, 19, -40, -22,
    -32, -52, -60, -17, -56, -41, -7, 6, 49, -52, 14, 20, 18, 47, -9, -10, -68, -7, -44, -127, -57, 11, 15,
    -21, 10, 2, -15, 53, 20, -57, 55, -16, 24, 26, 29, 4, 47, 49, 25, -38, 21, 23, -14, 52, -40, -16, 0, 5,
    24, -22, -27, 0, 66, 2, 1, -34, 18, 76, 20, -32, -7, 30, -35, 47, 12, -33, 17, -83, -94, 31, 16, 3, -20,
    43, -41, 23, -11, -38, 33, 16, 31, -5, -34, 29, 31, 26, -34, -1, 11, -35, -3, -8, -40, 7, 35, 60, 55, 24,
    69, 121, 7, -47, -7, 11, -46, 8, 0, -22, 7, -32, 14, 21, 127, 19, -25, -21, -22, -86, 3, -29, -56, 37,
    -64, -18, 49, 107, 73, -37, -25, -30, 46, 3, 5, 0, -3, 17, -4, 3, 52, 42, 48, 1, 8, -13, 11, -9, 24, 20,
    82, -74, -10, -59, 27, 75, 44, -11, -11, -74, -78, 29, -25, -18, -27, -26, 89, -64, 11, 29, 1, -50, -58,
    -66, -25, 53, 39, 20, -35, -41, 49, 9, -28, 8, -71, 67, 22, -43, -19, 4, 13, -1, -34, -34, 53, 39, 42, 15,
    84, 1, -48, -29, 51, 25, -31, 57, 97, -25, -21, -33, 88, 2, 3, -127, 24, 73, -24, 56, -37, 20, 33, 46, 6,
    56, -71, 37, 87, -21, -28, 13, 55, 40, -40, -49, -58, 69, 11, -2, -66, -56, -30, -32, 29, 0, -42, 6, -41,
    -31, 59, 64, 3, -39, 30, 38, 16, -58, -67, 73, 85, 127, -11, -14, 46, -31, -23, 8, -29, 16, 76, -71, 0,
    -12, -37, 106, -43, -63, -35, -40, -17, -62, 40, 63, -7, -41, -59, 23, 14, -12, -23, -4, 61, 7, 46, -16,
    -33, -48, -10, 5, -31, -24, -7, 36, 36, 104, -49, 54, 65, -58, -44, 3, 22, 19, -16, -16, -56, 78, 11, -50,
    -39, -107, -46, -58, -1, 39, -72, -51, 25, -25, 88, -25, 7, 53, -83, -24, 12, 49, -52, 36, 0, 23, -13, 10,
    12, -39, -36, -56, 15, 44, 1, 26, 35, -55, -18, -39, -84, 35, 28, -42, -59, -20, -34, 30, 127, 46, 1, -35,
    46, 41, 57, 21, -9, -84, -15, 18, -2, -21, -6, -39, -77, 34, 16, 9, -16, 18, 16, 62, 2, 11, 22, -32, 101,
    -19, 24, 33, 34, -29, -26, -16, -6, 4, 12, -17, 14, -30, -17, 117, 56, 11, -66, -59, 20, -32, 86, -8, 17,
    -8, -6, 127, -25, 21, -31, 17, -9, -16, -6, -11, -25, 92, -22, 43, 28, -4, -39, 46, 12, -21, -16, 30, -20,
    -66, 25, 11, 23, 39, -51, 9, 56, 26, -12, -60, -7, 7, -69, 15, 24, -48, 27, 23, 19, -23, 30, 13, 26, -16,
    8, 44, 17, 2, -2, -1, 4, -43, 1, -16, 30, 18, -10, 58, 5, -28, -15, 58, -17, 5, -15, 74, -25, -21, -30,
    40, 11, -62, -31, -38, 11, 83, -1, -38, -19, -27, 8, 103, -13, 17, -27, 48, 45, -34, 14, -1, 14, -69, 39,
    24, 24, 45, -77, -37, -22, -116, -35, -65, 38, 55, -6, 79, 85, 115, 17, -48, 13, 16, 39, 18, 48, 66, 18,
    -59, 33, 55, 60, 9, -78, 14, 12, -19, 5, -14, 71, -68, -13, 54, 37, 31, 31, 127, -6, -27, -8, 63, -21,
    -12, 25, 46, -61, 12, 49, 2, -72, 2, 16, 34, -54, 86, 13, -67, 21, 6, -67, -68, 20, 72, -3, -32, -33, 22,
    39, -65, 30, -51, -29, 29, 43, 127, -57, -32, 18, 69, -48, 4, -24, -15, 19, 11, 47, -27, -20, -26, -82,
    -33, 114, -42, -1, -13, -19, -27, 16, -26, -112, 7, 11, -73, -36, 24, 53, 19, -25, 27, 42, -66, 30, -94,
    65, -80, -72, -21, -51, -31, 62, 20, -65, -8, 32, 45, 18, -61, 17, -31, 37, 9, -61, 36, 22, 13, -20, 35,
    5, -20, -18, 18, -32, -5, 17, 83, 3, -27, 3, 0, 7, -49, -33, 43, 7, 30, -12, 3, 9, -18, -2, 0, 11, -15, 2,
    -22, 25, 5, -33, -13, 2, -25, 27, 48, 13, 94, 6, -38, 23, -1, -34, 21, 16, -32, -10, -59, 1, -23, -23,
    -73, 0, -25, -16, 18, 1, 35, -40, -59, -34, 15, 127, 12, 6, -16, 16, -12, -3, -18, -5, 24, 30, 4, -44,
    -15, 27, -10, -37, -27, 16, 26, 8, -14, -12, -30, 40, -19, -41, -13, -12, -47, -38, 30, 36, 12, -22, -13,
    19, 48, 12, -4, -20, -24, 16, 9, -34, 45, -29, 38, -15, -4, -25, 127, 7, -2, -17, -13, 0, 22, 57, -31,
    -44, -18, 6, 22, -18, 36, -14, -9, 34, 19, -21, 0, 19, 99, 25, 0, -71, 39, -43, -41, 32, 59, 30, -36, 27,
    -6, 26, -29, -17, -27, -8, 3, -64, 66, 110, 22, 32, -53, -58, -127, 68, 23, 2, 18, -16, 22, 18, -36, -10,
    25, 37, -47, -90, 42, -56, -8, 4, -42, 36, -113, -58, -55, -50, -51, -17, -19, -30, 21, -41, 77, 48, 63,
    12, 18, -22, 1, 17, -58, -21, -79, -27, 51, 38, -15, -9, 18, 110, -65, -1, 49, -41, -49, -1, 11, 45, 29,
    47, -79, -116, 21, -11, -30, -16, 22, 5, 30, -1, 11, 28, -88, 48, -19, 82, 14, 52, -26, 16, 24, 17, -69,
    -17, 10, 76, 49, 82, -75, -32, -36, -5, -3, 4, -127, 43, 42, 32, -42, -28, -43, 25, 37, -19, -14, -35,
    -21, -63, -50, -11, 9, -14, 90, 71, 46, 34, -37, -8, 16, 107, 15, -47, 1, 35, 55, -45, 7, -9, 75, 22, -15,
    -32, -55, 16, 23, -64, 55, 24, 50, 30, -22, -69, -75, 8, -14, 11, -34, 71, 35, -61, -18, -11, 58, 51, -32,
    -65, 40, 16, -34, -24, 27, -14, -23, 36, -11, 32, 71, -57, 2, 11, -15, 24, 59, -56, -15, 7, 46, 7, 31, 38,
    43, 38, -23, -17, 39, -17, 30, -21, 43, -33, 127, -18, 17, -44, -34, -15, -31, 15, 63, -7, -57, 29, 40,
    -77, -37, 53, 29, 36, -48, -60, 58, 36, -48, 17, -13, 0, -21, -3, 0, -64, 11, 13, -13, 77, 9, 5, 40, -3,
    9, -11, -14, -45, -23, 50, 83, 13, 17, -22, 30, 23, 2, -104, -84, -22, 47, 62, -50, 0, -6, 12, -42, 12,
    22, 3, 119, 59, -114, -8, -40, -12, -1, 62, -37, 11, 127, -92, -21, -28, 35, -78, -5, 3, 56, -2, 29, 30,
    -39, 43, 23, 6, -112, 17, -32, -32, 24, -42, 54, -35, 43, -29, 20, -25, -5, 35, -21, 50, 34, 13, -70, 2,
    -25, 9, 50, -28, -52, 10, 45, 0, 11, -33, -62, 9, -4, 3, 49, -8, 37, -73, -3, 27, -81, -126, -40, -39,
    -43, 30, -36, 55, 42, 9, -47, 65, -32, 32, 24, -17, -38, 74, 24, -123, 5, 19, 35, 78, 14, -1, 1, -3, 20,
    30, -2, -24, -92, -28, 9, 34, 73, -22, -25, 35, 3, 58, -28, 0, 62, -6, -8, 0, 61, 83, -49, 46, -25, 21,
    -61, -40, -25, 15, 27, -19, -42, 15, 48, -52, -7, 16, 7, -127, 20, -22, 6, 7, 7, -50, 52, 0, -97, 111, 69,
    5, 76, 48, 86, 28, 25, -10, -1, 30, -80, -67, -40, 80, -81, 38, -127, -8, 2, -13, 90, 54, -36, 28, 7, -36,
    -59, -78, -73, 60, 14, 13, 25, 8, -29, -23, 18, 10, 5, 12, -37, -8, -94, 13, 21, -64, -5, 27, 8, 6, 3, 6,
    111, -74, 58, 1, 1, 2, -25, -5, 51, -12, -6, 66, 29, -40, 19, -12, 15, 22, -13, 68, -20, -34, 31, 42, -38,
    -98, 33, -5, 1, -31, 99, -70, 18, -11, 40, 19, -10, -41, 24, 2, -41, 47, 3, 5, -25, 27, 63, -11, 48, 27,
    24, 26, -84, 74, 49, -27, 34, 37, -4, -34, 23, 83, -45, -18, -36, -12, -37, 9, 19, 24, 81, -4, -45, 92,
    -68, 46, -19, 90, -20, 14, -1, -4, 50, -72, 60, -70, -17, 48, 38, 19, 94, 4, -11, -26, -125, -127, 47, 16,
    34, 30, 41, 19, 1, 67, -16, -68, 127, 41, 88, -26, 92, 5, 35, 51, 84, 38, 80, 41, 32, 19, -13, -26, 80,
    -21, -11, 31, -49, 37, 13, -15, -97, -5, -47, -45, 54, 18, -10, -1, 38, -106, 44, 65, -4, -21, 95, -33,
    -29, -8, 5, 127, -82, -19, 94, -95, 2, -2, 70, -23, 42, 4, -65, 32, -23, -22, 26, -31, 23, 33, -23, 72,
    -55, -62, -32, -45, 50, 77, 34, 18, 54, -74, -12, -24, -34, 42, -43, 11, -24, 15, 27, 4, -13, 13, 15,
    -110, 54, 20, -18, -73, 19, 58, 28, -16, 55, -22, -30, 13, -20, -63, -2, 27, 56, 1, -60, -127, 1, 32, -6,
    13, -6, -8, -4, 13, -29, 39, -22, -24, 43, 9, 66, -42, 8, -28, 7, -52, -25, -9, 7, -43, -19, -12, -61, 23,
    39, 3, 24, -1, 6, -69, 63, -5, 20, -16, -6, -7, 66, -12, 11, 31, -7, -1, -48, -29, -44, 47, -22, -20, 45,
    68, -12, -25, -53, -27, -54, -30, 88, -27, 11, 61, -59, 98, -104, 5, 24, 109, 25, 29, 29, 6, -46, -3, 13,
    46, 43, -71, 15, -28, -48, -50, -35, 12, 77, -38, -11, -24, -77, 17, 21, 30, 11, -127, 17, 11, 29, 29, 64,
    5, 51, -7, -4, 77, -77, -23, -40, -9, 26, -27, 47, 57, 29, -10, -2, -82, 10, -56, -52, -23, 85, -19, -62,
    26, -10, -40, -41, 76, 5, 23, 9, 41, 41, 29, 0, -27, -36, 51, 44, 35, 68, 55, -127, 29, -39, -19, 34, 47,
    -29, 40, 70, -18, -19, 7, -18, 99, 37, 41, 35, -8, 34, -26, 75, -84, -7, -38, 38, -32, -42, 2, -37, -44,
    -35, -54, 19, -6, -2, -32, -20, 33, 57, -71, 48, 54, 9, 84, -42, -15, 32, -36, -113, -2, -41, -18, -59,
    -87, -9, 12, 39, 47, 123, 46, 29, 9, -39, -59, -8, 40, -47, 65, 60, 42, -78, 23, -90, 45, -47, 21, 27, 1,
    17, 52, 27, 20, -27, 12, -7, -24, 31, 16, -2, -20, -96, -21, -46, -16, 25, -23, -17, -26, -32, -17, -19,
    33, -35, -65, -41, 2, -41, -42, -13, 70, 29, -6, -10, 14, -30, 5, 88, -1, -55, 20, -4, 65, -30, -9, 80,
    66, -11, 32, -43, -61, 1, 35, -73, -127, 21, 14, 4, 40, -40, 29, -5, 33, 12, 2, -27, -31, 70, 8, 61, 76,
    46, 24, -14, 42, 54, -11, -49, 24, 63, 83, 16, -31, 33, 16, -26, -27, -100, -1, -14, 28, -19, 3, 54, -21,
    -83, -34, -13, -1, -81, 31, -43, -8, 127, -22, 15, -13, 56, -38, 49, -116, 13, -68, 23, 24, 2, -53, 115,
    -46, -32, -92, -10, -67, 69, -34, -20, -20, -9, -49, -16, -122, -81, -46, -43, -57, -81, -9, -44, 21, 33,
    67, -51, 30, 104, -1, -64, -51, -26, -27, -18, 5, -16, 41, -13, 60, -75, -55, 13, -15, 15, 24, 58, -1, 70,
    -117, -63, -58, -16, 6, -8, -52, -25, 22, 60, 68, 1, -7, 9, -68, 26, -69, -71, 10, 99, -16, -18, 95, 16,
    44, 5, 71, -11, 17, 76, -22, 95, -42, -127, -16, -38, 55, 5, 95, -31, -97, 57, 19, 69, 24, 78, 37, 66,
    -63, -85, -39, -74, 15, -24, -22, 32, 42, -2, 28, -83, -106, -26, 69, 9, 37, 21, -94, -21, 39, 41, -30,
    -40, -1, -8, 4, 40, 46, -6, -24, -60, 49, 17, 54, 10, -55, -39, 25, -21, 29, -13, 31, -86, 3, 13, 49, -9,
    100, 51, 39, -43, -39, -12, -20, -7, 27, -18, -38, -20, -21, -6, -43, -41, 44, 61, 29, 26, -46, -73, -14,
    -14, 19, 18, -83, -66, 127, -55, -10, 43, 35, -62, -76, 10, 11, -6, -26, 19, 0, -33, 7, 54, 58, 1, -44,
    -45, 9, 64, 17, 73, 30, -2, 1, -53, 16, 59, -6, -2, 56, 37, 3, -49, 20, 51, -29, -43, -47, -24, 1, -51,
    -5, -7, 29, -59, -16, 23, 12, -39, 21, -26, -16, 52, 6, 33, -58, 23, 0, 35, 6, -27, -9, -42, 4, 8, -68,
    44, -13, 64, -65, 14, -70, -41, 60, -85, -88, -13, -25, -18, 56, 61, 31, -38, -127, -4, -28, -54, 41, -15,
    -14, 0, -22, 78, 76, 25, 9, -67, -22, 30, 52, 46, 45, -14, -65, -39, 44, 28, -75, -14, 22, -36, 55, 38,
    -45, 41, 8, -13, -20, 37, -27, -91, -7, 52, -4, 77, -63, -5, -27, -35, -2, 4, -39, -67, 39, 83, 77, 9, 55,
    45, -56, 10, -49, -19, -50, -7, -79, 24, -80, 30, -1, -25, -12, -14, 55, 91, -14, -41, -38, -53, -26, -75,
    47, -127, -28, 77, -11, -11, 37, -23, 36, 61, 20, -49, 16, 33, 85, -12, 58, 11, 33, -21, -5, 10, -20, 15,
    27, -15, -5, -27, -55, -11, -10, -14, 107, 46, 25, 26, -4, -63, 7, -30, -13, 58, -25, -1, -15, 32, 11, 80,
    -34, -23, -31, 15, -42, -10, -74, -63, -5, -23, 1, 21, -48, 21, 31, -8, 22, -51, 42, -16, 34, 17, -8, -82,
    18, 1, -111, 63, 9, -6, -73, -26, 7, -127, 98, -49, -5, -9, 6, 3, 23, -45, 20, 26, 44, -8, -27, 3, -38,
    13, 2, 3, -53, -7, 27, -17, 17, 30, 47, -9, -2, 26, 9, 11, -1, -23, 57, 58, -54, -27, 21, -76, 23, 41, 35,
    95, 35, 44, 39, -6, -60, -41, -1, 70, -32, 65, -11, 13, 10, 50, -35, -31, -68, 60, -69, 34, 43, 62, -18,
    45, 29, 0, -86, -55, 15, 31, -22, -12, -15, 21, -26, -127, 16, -22, -73, -10, -93, -28, 26, 15, -26, 41,
    -39, 9, 34, -14, -9, 42, 33, -18, -19, 62, 17, 25, 126, -58, -20, 41, -21, -28, 32, 12, -67, 2, 16, -12,
    9, -23, 53, 81, -7, 110, -14, -40, -7, 81, -7, 13, 11, -17, 25, -80, -60, -41, -44, -2, 14, -65, -68, -10,
    -40, 19, -41, 57, 89, -24, 16, -53, -16, 57, 9, -20, -27, -48, 30, 70, -21, -54, -44, 60, 22, 92, 12, -10,
    -101, 81, -75, -21, 40, 20, 32, 47, -32, -63, -80, 14, 0, 27, 127, -52, -104, -47, -3, 58, 63, -51, -62,
    -56, -15, 45, -69, 7, 74, -8, -80, -72, -3, 11, 47, -24, -4, -29, 22, -51, -2, -7, 108, 34, 27, -65, -67,
    124, 117, -8, 18, -39, -36, -24, 9, 31, -49, -54, 17, 91, -46, -39, 127, -36, -47, -9, -43, 19, 41, 25,
    50, 50, -23, 64, -71, 35, -57, 76, -33, 75, -22, 9, 22, -68, -14, -82, 44, -36, 52, 1, -100, 35, -37, -88,
    28, -15, 4, 104, -2, -36, 44, -12, 6, -90, 29, 0, -39, 41, 50, -29, -3, 57, 99, -77, -68, 59, 33, -7, -8,
    79, 8, -37, -60, -23, 54, -22, -2, 48, -6, 7, -25, -18, -4, 72, 101, 52, -43, -28, 17, 51, 66, -127, 2, 6,
    -20, 47, -5, -8, -2, -69, -81, 55, 47, -52, 13, 80, 17, -24, -32, 0, -11, -122, -1, 24, -82, 54, 36, -13,
    -36, -9, -17, 106, 104, -50, 18, -26, 0, 21, 13, -8, -58, 10, -13, -14, 24, -34, 33, -42, -6, -2, 15, 31,
    -25, 5, -38, 31, -28, -24, 30, 42, 40, -4, 20, 34, -9, 9, -9, 59, -1, 5, -9, -20, -6, 46, -10, 38, 2, -3,
    -6, -29, 32, 3, -30, 18, 55, -33, 1, 2, -13, 9, 0, -13, -16, -3, -14, 20, 127, -117, -5, 2, -7, -25, 19,
    -28, -37, 49, -26, 46, 6, 6, 1, -7, -25, -5, 14, 127, -27, 112, -46, 22, -44, 45, -82, 23, -1, -41, 26,
    58, 32, 45, 69, 14, -35, 7, 36, -113, -73, -14, 37, 40, -47, -42, 34, 20, 15, 26, 16, 43, 8, 67, -53, -37,
    -48, -3, -32, 34, -33, 90, -79, 27, 35, -42, -23, 53, 29, 2, -12, 7, -15, -66, 19, -14, -70, -15, -36,
    -12, 2, 30, 48, -3, -75, 10, -43, -66, 45, 94, 38, 4, 15, 64, -33, 8, 3, -116, 36, -51, 6, 58, 106, -59,
    35, -9, -49, -49, -46, 1, 70, 30, 1, 90, 91, -35, 60, -23, -42, -15, 43, -18, 10, -8, 87, -36, 54, -17,
    63, -2, 107, -115, 33, -69, -42, -31, -95, 3, 73, -3, -102, -24, -59, -15, 16, -53, 4, 28, 24, -12, -32,
    2, -20, 27, -63, 13, -63, 14, 19, 12, 32, -58, -27, -127, -74, -32, -42, 24, 13, 90, 78, 86, 9, 34, 5,
    -22, -49, -78, -12, 55, 60, 49, -56, 61, -14, -15, -9, -17, -87, -2, 44, -12, 0, -50, -16, -23, -35, 79,
    39, 20, -1, -54, -20, 17, 6, 25, -48, -3, -27, -20, 29, 41, 19, -7, -1, 39, -4, 30, -35, 2, -14, 19, 15,
    -67, 2, 49, 4, 30, 7, -23, -61, -10, 60, -30, 34, -14, -12, -40, -10, 47, 91, -31, 39, 25, 24, -5, -5,
    -31, 12, -35, -16, 22, -68, -19, -127, -3, -28, 27, 123, 15, 4, 27, 30, -48, -23, 9, 20, 58, 15, 8, 46,
    34, 18, 45, 22, -1, 20, 21, 39, 7, -32, 63, 11, 1, 40, 11, -61, -25, -34, 25, -3, -1, 31, -17, -48, -29,
    -43, 8, 2, -51, 1, 5, -17, -5, 39, 0, 127, 20, 9, 45, 23, -19, 95, 56, -12, 37, 54, 12, -21, -41, 69, 34,
    17, -34, 1, -13, 11, -48, 14, 55, 21, -16, 11, -18, -25, 2, -53, -5, 16, -64, -98, 32, -32, -13, -58, 21,
    19, 1, -26, -38, 92, 44, -87, 24, -59, -12, -33, -46, 73, -49, -45, -5, -59, 35, -31, 13, -75, -1, 85,
    -20, -20, -88, 9, 32, -71, -6, -88, -12, -6, 22, -31, 9, -42, 26, -38, -5, -19, -31, 57, -15, -43, 28,
    -39, 60, -98, 0, -73, -22, -54, 83, 64, 18, 0, 105, -60, -23, -13, -43, -36, 35, 2, 10, 7, 13, -11, 24,
    -51, -89, -127, -24, -18, -1, -27, -19, -7, -1, 41, 13, -8, 12, 30, 14, 16, -11, -23, 6, 31, 127, 3, -32,
    -28, -7, 18, -52, 62, 72, -70, 26, 48, 37, 31, 24, -2, -95, -40, -16, 0, -24, -1, 10, -5, 13, -21, 8, 8,
    16, 41, 12, 7, 57, 22, -18, -3, -56, -20, -20, -31, -44, 33, 1, 42, 44, -4, 1, 9, 18, 7, 18, 11, -37, 20,
    -70, -6, 44, 21, -15, -2, 76, 49, -37, -35, -19, 18, -62, -18, -49, 0, 18, 45, 84, 45, -10, -7, -48, -12,
    -44, -3, 85, 46, -76, -1, 11, 29, -26, 33, 64, -116, -126, -13, -20, 9, 3, 7, -6, 41, 93, -70, -26, -90,
    -2, 38, 12, 74, 12, 21, -10, -8, -17, -32, 27, -55, 16, 30, -74, -80, 125, 127, -60, 3, 8, 9, 37, -60, 42,
    46, 13, 36, 15, -16, -71, -12, -18, 42, -27, 20, -35, -30, -16, -30, -55, -45, 1, -8, 46, -48, -20, 37,
    -51, -12, 1, 35, 10, 22, -35, 5, -35, 16, 5, 47, -8, 6, -41, -52, 12, 20, 119, -9, -127, -98, -69, 0, 13,
    -10, -85, 81, -22, 14, -36, -43, -65, -22, 29, 59, -17, -69, 40, 5, 45, -30, -9, -59, -20, 13, 103, -95,
    3, -1, -4, -6, 4, 73, -4, 43, -4, -121, 23, 19, -34, 16, -37, -49, 7, -6, -99, 7, 72, -18, 24, -27, 16, 8,
    3, 9, -13, -53, -17, -25, 86, -16, -67, -41, 127, 9, -59, -16, -89, -12, -19, 46, 12, 38, -70, -66, -27,
    0, 18, 5, -16, 0, 24, -40, 38, -52, 9, -38, -111, -68, -83, 87, -11, 2, 44, 21, 87, 31, -11, -15, -64,
    -20, -75, -17, 83, -40, 55, 81, -68, -27, 52, 28, -16, 20, 6, -80, -7, -22, 20, -44, -58, 99, -13, -42,
    -19, -1, -29, -46, 14, 27, -7, 2, 44, 86, 58, 11, -60, -26, -8, -32, 20, -21, -25, 66, -3, 10, -36, -32,
    -21, -20, -17, -10, 42, -127, -36, 12, 28, 46, -64, 24, 47, 25, -9, -39, -22, 24, 33, 42, 44, -16, -12,
    -17, -21, 44, -118, 6, 67, -8, -88, -17, -15, -17, 14, -100, 0, -13, -67, -8, -65, -53, 54, -58, 63, 65,
    -21, -39, 16, -2, 26, -20, 33, -1, -55, 34, 33, -7, 20, -2, 3, 41, 23, 74, -39, 88, 58, 2, -62, 42, 82,
    53, 50, 40, 92, -22, -87, -4, 18, -80, 58, -41, 92, 5, 20, 11, 32, -12, -44, 26, -17, -22, -17, 14, -25,
    -27, 36, 45, -22, -56, -25, -20, -45, 48, -21, -56, -73, 40, -10, -66, -8, -50, -1, 65, 45, -48, 28, 127,
    -93, 88, 9, 25, 1, -71, -83, -122, -17, -25, 108, 68, -68, -28, 0, 25, 86, 79, -76, -19, 8, -26, -46, -11,
    18, -108, -54, 78, -7, -39, 29, 41, 10, 14, 41, 40, -30, 24, -59, -8, -100, -62, -8, -13, -38, -32, 4, 1,
    -32, -4, 63, -41, -56, 17, 51, 13, 41, 15, -5, -25, -4, 58, 10, -9, 127, -49, 7, 4, -45, 67, -22, 39, 17,
    -14, -77, 66, -7, -4, -20, 40, -54, 52, 9, 5, 2, 16, 4, 15, 63, 19, 21, 31, 13, -16, 42, -28, 52, 96, -3,
    -71, 56, -10, 4, -21, 89, 44, 85, -127, -102, 117, 19, -45, 32, 33, 114, -34, 108, 20, 24, -36, -1, -109,
    -2, 0, -55, 41, -31, 30, 16, -78, -1, 40, 51, -5, -71, -14, 20, -11, 55, 19, 22, -16, 91, -37, -10, -59,
    -87, 32, -15, 16, 72, 61, -22, 10, 40, -6, 26, -17, -5, -25, -31, 66, 54, 3, 87, -48, -107, -11, 25, 29,
    44, 20, 50, 64, -28, 17, 23, -68, 10, 46, 22, -68, -27, 8, 4, -26, -95, 42, -80, 68, -16, -20, 51, -82,
    60, 42, -9, -58, 61, -20, 41, -48, -28, -27, -57, -72, 1, -118, 39, 15, -11, 37, 9, -68, -125, 45, 54,
    -22, -36, 8, -96, 93, 14, 5, -41, 6, 50, 17, 61, 12, -41, -78, -77, -127, -25, 23, 34, -40, 25, -14, 27,
    -73, 86, -32, 53, 18, 84, 4, -77, -12, 1, -59, 53, 47, 89, -106, -19, -54, 11, 45, 8, -26, -16, -28, 20,
    -44, 116, 53, -31, 82, -42, 43, -9, -29, 7, -12, 63, 5, 30, -29, -42, 12, 6, -41, 40, -5, -36, 6, 39, -27,
    -34, 30, -88, 12, 43, -49, -20, -46, 3, 11, -8, -67, -10, -95, -59, -2, -31, 127, -20, 57, 83, 29, -3, -7,
    72, 53, 56, -27, 51, 1, -62, 21, -12, 20, 28, 48, -76, -46, -28, -4, -68, -50, -11, -25, 29, 15, 73, 94,
    -54, 98, -10, 9, -74, -47, 47, -26, -92, -52, 77, 44, 32, -41, -29, 39, 7, -34, 22, -36, -100, 39, 36, 18,
    -6, -8, 36, 42, -13, 3, 33, 4, 13, 53, 30, -56, -11, -3, -92, -86, -22, -46, -127, -40, -36, -27, -14,
    -29, -21, -14, 23, -27, -63, -28, -35, 46, -10, 17, -22, -25, -69, 27, 45, 54, 1, -1, -19, -35, -30, 0,
    36, 27, -9, -31, 69, -2, 28, -50, -11, -80, 10, 120, -60, -34, -3, -10, -77, 15, 22, 9, 31, -98, 22, -105,
    76, 43, 37, -6, 9, -32, -3, 22, 18, -11, -11, -30, -31, 19, -70, 19, 84, 21, 55, 32, 8, 54, -62, -51, 29,
    77, -58, 8, -75, 127, 18, -77, 24, -15, 57, -17, -25, -46, -56, -68, -32, -85, -109, 4, 93, 35, -24, 59,
    39, -34, 20, -37, 19, -10, -69, 7, -42, 34, 86, 59, 27, 62, -2, -81, 0, 71, -101, -26, 51, 12, 7, 9, -14,
    -121, 17, 18, 28, -18, 13, 28, 30, -8, 4, -64, -28, 10, 40, 15, -34, -30, -4, -34, -8, 38, -45, 28, -37,
    -10, -16, -52, -28, 14, -8, 0, -51, 0, 24, 37, 68, -55, 17, -105, 29, -25, 36, 27, -32, 14, -26, -5, -29,
    -5, -42, -71, -14, 36, -48, -39, 61, -32, 41, 127, 38, -24, -1, -19, 8, 0, 16, 64, 11, -34, -17, 114, -31,
    -19, 35, 32, -116, 8, 90, 32, -45, 61, -43, -30, 6, -40, 28, 15, -2, -73, -75, -61, -35, 16, -55, 31, -7,
    75, 103, 13, 27, 18, -69, 36, -24, -16, 8, -22, 24, -19, -21, 17, 53, 26, -5, 32, -38, -2, 38, -67, -7, 0,
    6, 28, 36, -127, 28, 15, -16, -16, -9, -19, -11, -8, -15, 47, 1, -3, -12, -16, 39, 72, 3, -10, -33, 27,
    56, 14, -52, -9, -8, 6, 14, -2, -28, -42, 46, 50, 1, 40, 2, -24, -1, 54, 27, 15, 26, -37, -8, -27, 19, 12,
    2, -6, 6, -16, 12, -15, 21, -57, -26, 17, 127, -37, -18, -1, -41, 2, -8, -7, 14, -27, -30, -31, -48, -26,
    -36, -43, -4, -15, -46, 24, 24, -4, -14, -32, 9, 26, -36, 18, -3, -1, 29, -36, -14, 29, 11, 6, -2, -33, 7,
    -20, 15, 36, 12, -33, -20, -27, -2, -18, 3, 3, -6, 24, -22, 6, -38, -74, -24, 47, -2, 40, 0, 13, -22, 14,
    -26, 10, 33, -69, -37, 8, 14, -48, -29, -7, 0, -8, 2, -31, 37, 23, -15, 67, 10, -66, 14, -80, 4, 3, -33,
    -27, 14, 27, 46, -26, -1, -11, -19, -58, 32, 43, 48, -18, -54, -3, 19, 15, -30, 89, -13, -21, 12, -7, -22,
    -30, 28, -4, 16, 85, -26, -63, -3, 16, -27, -45, 9, 81, -27, -69, -35, 10, 15, -10, -12, -18, 46, -34,
    127, 69, 28, -23, -31, 61, -24, -33, -48, -37, 0, 44, 69, 43, 52, 51, -7, -49, -33, 7, -75, -34, -70, 37,
    18, -44, -40, 22, -63, 23, 64, 2, -50, -7, -8, -35, -72, 0, 16, -24, -127, 84, -49, 21, -4, -31, -83, -57,
    90, -30, -102, -81, 28, -8, -51, -74, -7, 92, -18, 121, -13, -39, 59, -6, -32, 27, 21, -95, -6, -36, -20,
    64, -96, 9, -55, -36, 10, 17, -5, 13, -80, 75, -16, 80, -6, 15, 40, 42, 6, -59, -43, -12, 34, 28, -8, 37,
    0, -9, -20, 8, 1, 6, 8, -55, 1, 14, -16, -22, 18, -30, -7, 38, 36, -4, 24, -28, -59, 1, -11, -36, 6, 61,
    32, 25, 73, 91, -29, -15, -5, -56, 19, -20, 3, 28, -27, -1, 29, -16, 17, 15, 4, -20, 10, 8, -45, 41, -96,
    16, -22, -50, 6, 39, 28, 54, 55, -62, 127, 39, -61, 27, -79, 0, 4, 10, 127, 19, 26, 71, -12, -32, 62, -19,
    -13, -28, -13, 9, -35, 35, 13, 4, 41, -39, 32, 2, -28, 21, -41, 21, 5, 37, 32, 61, 50, -6, 50, 21, 23, 13,
    -4, 25, -10, -47, 4, -8, -36, -39, -16, 3, -37, 96, -12, -7, -2, -41, 25, 15, -9, 15, -37, 59, 5, 66, 50,
    2, 23, -18, -27, -27, -114, 77, -62, -20, 0, 64, -29, -16, -23, -20, -50, -55, 26, 6, -22, 82, -56, 63,
    -48, 44, -63, -43, -30, -19, -11, 18, -36, -9, 32, -13, -41, -70, 49, -83, 55, -45, -127, 79, 5, 39, -18,
    -76, -7, -39, -18, -1, 55, 20, 115, -14, 26, 38, 103, -47, -56, 26, 62, 59, 16, -2, 21, -14, -22, -31,
    -12, 3, 12, 42, 71, -24, -39, -27, -28, -4, -13, -38, 23, -68, -41, -24, 5, 9, 31, 6, -103, -10, 21, 41,
    -4, -16, -58, 39, 56, 0, 20, -62, 3, 19, -11, -6, -3, -1, 24, 39, 10, 19, -18, -20, 3, -20, 5, -13, 32,
    -25, -54, 4, 57, 127, 15, 27, -17, -9, -26, 15, -24, 10, 13, -31, -1, 21, 9, 7, -60, -24, -1, 32, 39, 7,
    -33, 13, -71, 40, -8, 1, -36, 46, 5, 27, -34, 4, 16, -29, 0, -2, -20, 6, 26, -45, -8, -76, 56, 32, -43,
    -17, -26, -2, -15, -29, -24, -24, 74, -4, 3, 86, -11, -45, -34, -42, -2, 14, 84, -4, -11, -10, 10, 8, 73,
    -67, 40, -44, 11, -43, 21, -39, -16, 33, 39, -13, -9, -56, -58, 13, 18, 5, 55, 127, -14, 11, 20, 87, -27,
    32, -28, -28, 12, 52, -79, -12, -66, -38, -50, -19, 5, -85, -88, 14, 33, 5, -56, -26, 9, 3, 11, 43, 79,
    -2, 50, -35, 10, -19, 14, 66, 83, 27, -77, 17, -49, 4, 19, 31, -32, 25, -58, -37, -57, -45, 6, 20, -56,
    96, -17, 42, 3, -1, -7, 3, 31, -37, 42, -35, -27, 8, -71, -3, -42, -96, -21, -62, 16, -15, -2, -127, 16,
    -102, -22, -94, 12, 13, 47, 57, 22, -28, -4, 71, 21, -34, 125, 83, 22, -50, 3, 3, -12, 1, -50, 22, -93,
    65, 32, 43, -24, 0, 16, 32, 31, 68, -14, -15, 70, 10, -36, 54, -3, 51, 1, -7, 3, 2, -12, 33, 4, -4, 61,
    52, 17, 58, -50, -71, 6, -62, 37, 5, -8, 68, -6, 71, -108, -1, -99, -18, -12, 10, 63, -86, -44, -10, -57,
    32, -6, -21, 51, -49, 16, -11, -24, -25, -2, 93, -46, -5, 27, -11, -1, 103, -35, 11, -89, -22, -34, -20,
    7, -20, -86, 4, 127, 14, 27, -39, -64, -22, 10, -37, -76, 26, -99, -55, -63, -121, 2, 32, -75, -87, 31,
    81, -50, 10, 29, 52, 20, -12, 27, 60, -29, -62, 10, 108, 37, 15, -12, -35, 62, -42, 28, 20, -71, -47, -10,
    19, 30, 19, 18, -35, 14, 3, -101, 31, 54, -39, -25, 14, 102, 36, 86, -33, -58, -57, -7, 54, 1, 20, 84, 35,
    57, -20, -31, -14, -7, 1, -11, -37, 55, 81, 5, -39, 13, 1, 70, 20, -80, -74, 7, -23, 33, 38, 4, -40, 14,
    -1, -21, 11, 42, 17, -42, -72, 69, -10, -31, 9, -6, 6, 11, 34, 5, 127, -8, 76, 2, 47, -32, 50, 35, 24,
    -28, -41, 24, 12, -3, 74, -28, 60, 41, -38, 35, 79, 41, 55, 118, -33, -1, 6, 41, 127, 9, 98, 96, 59, -5,
    40, -4, -44, -72, -77, 13, 15, -6, -37, -35, -44, 51, 81, -3, 8, 24, -47, -30, 22, 41, -35, -21, 60, -3,
    -16, 2, -91, -42, 51, 10, 17, -19, 64, 1, 5, 95, -37, 60, -14, 106, -26, 36, 16, -14, -72, -21, -98, -5,
    17, -73, 23, -47, -36, 10, 19, -127, -26, -7, 12, -13, -45, 14, 5, -19, -19, -29, -48, -15, -78, -34, 93,
    33, -17, -4, -29, 8, -2, 26, -63, 88, 67, -24, -7, 18, 63, 50, -45, -43, -5, 8, 44, -5, 67, -42, -66, 67,
    22, -96, 3, 17, 11, -24, -29, 41, -71, -20, 36, 39, -4, -38, -31, -3, -19, 8, -6, 25, 23, 82, -1, 6, 8,
    -19, -57, -39, -7, 8, -18, 36, -44, 38, 27, 35, 53, -25, -30, -11, -23, -20, -61, -42, 34, 31, 69, 18, 75,
    19, -4, -25, -32, -45, -48, -5, 8, 23, 40, -30, 52, -47, -33, 16, 49, 14, -2, -28, 76, 7, 0, -11, 32, -15,
    -84, -26, 1, 17, 2, -103, 23, -34, 8, 39, 1, 29, -12, -127, -2, 3, 2, 77, -28, 41, -93, -28, -7, -74, 100,
    50, -45, -43, -3, -58, 16, -4, 16, -42, 25, -63, 65, -106, -24, -53, -7, 67, 9, -33, -49, 101, 22, 49,
    -16, -14, 11, -32, -43, 47, 47, -32, 15, 0, -11, 41, 17, 75, -20, 3, 21, 42, 37, -23, 20, -13, -12, -58,
    1, -29, -9, 7, -12, 12, 42, 3, -24, -20, 47, -57, 35, 47, 16, -2, 4, 41, 15, 71, 42, 127, 64, 2, 21, -53,
    11, -77, -27, -9, 16, -13, 16, 33, 51, -45, -50, 10, -46, 0, 43, 1, 13, -27, -42, -93, -48, -7, 41, -10,
    7, -19, -50, 8, -42, -8, -25, -47, 13, 7, -4, -25, 3, 73, 25, 48, 41, -35, 65, 97, -35, -71, 34, 15, 87,
    60, -25, 58, 10, -59, -10, -8, -27, 8, -48, -46, -5, 2, 46, -34, 55, -76, 37, -13, 23, -19, -24, 49, 62,
    -51, 14, 17, 28, 37, -17, 28, -7, 3, 40, 49, -24, 32, -16, 38, 43, -127, -30, -27, -66, 16, -36, -100, 44,
    39, -65, -69, -30, 118, 29, 63, 125, 76, -25, -28, -9, 42, 34, 112, 43, 78, -3, -39, -4, 14, 82, 118, -76,
    -59, -16, 7, -90, -8, 49, -81, -65, 10, 19, 11, 10, 1, 34, -88, 6, -11, -55, 56, -25, 41, 7, 47, -34, 48,
    -43, -30, 37, 6, 67, 39, -35, -18, 32, -127, 27, 23, -77, 24, 32, 48, 47, -46, 27, -6, 15, -37, -39, -46,
    -82, 11, -37, 94, 36, 45, -6, -26, -18, -1, 47, 83, -6, 7, -27, -24, 35, -2, 36, -53, 69, 56, -91, 11,
    -44, 127, -2, -61, 18, -35, 4, -19, 33, -28, 27, -105, 7, -50, -33, -61, -16, 16, -47, 56, -24, 28, 2,
    -13, 44, 4, 58, -28, 4, -26, -23, 19, -110, -96, -16, 66, 13, -40, 46, 23, -33, -62, -11, 10, -52, 43,
    -55, 5, 85, 5, -50, -4, 3, -24, -13, -8, -17, -110, -2, -30, 58, -6, -24, 18, -10, 40, -55, -81, 20, 9,
    25, -21, 107, 27, 127, -5, 6, 41, 71, 25, 17, -20, 58, -21, 46, 13, 6, -35, 38, -42, -104, 13, 32, 47,
    -105, -19, -71, -63, 22, 14, 64, -87, -4, -6, 25, 34, 41, 39, -84, 44, 11, 76, -14, -23, 46, 12, 43, -26,
    54, 105, -4, -67, -32, 17, 41, 25, -54, 46, 5, -72, 17, -38, 55, -95, -8, -43, -20, 54, 14, -71, 32, 7,
    11, -33, 20, -6, 13, 15, 94, 18, 32, 13, 122, 30, 38, 1, -127, 74, 64, -10, -30, 12, 36, -34, 64, -7, 44,
    -42, -12, -54, 16, -11, -14, -2, -34, -28, 58, -51, 11, -46, 28, 25, -50, -17, -24, -9, -71, 13, -59, -23,
    0, 9, -74, -61, -4, -7, 38, -30, 13, -10, -1, 27, 31, 37, 5, 2, 10, 27, 27, -3, -23, -11, -61, -9, 27,
    -28, 63, -45, 0, -84, 68, 49, 43, -39, 9, -18, -21, -51, -14, 10, 42, 26, -47, -25, 29, 15, -10, -21, 16,
    6, 11, 11, 7, 40, 34, -16, -8, 30, 7, 18, -21, -37, -5, 66, 70, 5, 8, 33, -26, 29, 21, -82, -21, -60, -27,
    -21, -16, -11, -74, -23, -3, 11, 36, 29, -9, -46, -127, -4, 19, 6, -16, 23, -34, 39, -8, 33, -13, -35,
    -12, 110, -11, -7, -60, 13, 79, -30, 44, -29, 10, -41, -11, 72, -37, 26, -24, -24, -7, 15, -49, -29, 7,
    74, 75, -53, -64, -70, 13, 11, -21, 56, -69, 32, -105, -6, -10, -13, 37, 68, -31, -61, 56, 31, -100, -49,
    13, 44, -97, -8, -4, 9, 11, 10, 7, -2, 56, 34, -10, -30, 53, -1, 8, -18, -10, 127, 9, 44, -17, -80, -27,
    4, -36, -96, -64, -104, -24, -23, -55, 27, 88, 66, -16, 3, -31, -17, -47, 4, -73, 7, 115, 10, -14, -45,
    -66, 65, 15, 54, 19, -29, -64, -23, 4, -1, 32, -11, 60, 52, -21, -15, -39, -123, 6, 36, -56, 61, 42, 54,
    -1, 32, 38, 58, -33, -125, 49, -34, 117, -25, 11, 94, 45, 21, -71, -14, 67, -35, 39, -4, -78, -26, 16,
    -59, -28, -93, 6, 44, -9, -55, 49, 70, -10, -38, 2, 22, -43, -69, 22, 43, 21, -85, -31, 30, -5, 42, 52,
    61, 7, -127, -24, 28, 13, 28, -38, -101, 27, 45, -92, 5, -25, -6, 72, 80, -12, -57, 94, -12, -99, 90, 94,
    26, -72, 12, -23, -97, 62, -67, -13, -51, -86, 66, -10, -35, 15, -4, 10, -20, 21, -38, 127, 21, -3, 37,
    -31, -9, 19, -98, -53, -73, 35, 51, 38, -35, -4, 33, 21, 11, -78, -46, 18, 15, -61, 62, -31, 43, 22, 54,
    14, 83, -60, 11, -3, 19, -80, 1, 80, 39, -56, -28, 32, 5, -14, 32, 33, 98, -43, -103, 36, 72, 56, -45, 1,
    106, 24, 4, 110, -35, -127, 0, -99, -4, -40, 68, -61, 36, 73, -52, -25, -77, -17, 37, -25, -17, 41, -66,
    38, -22, 77, 8, -4, -60, -12, -50, -44, 35, -35, -63, 40, 23, 2, -56, 21, -57, 15, -27, -95, 2, -75, 32,
    113, -6, -48, 20, -39, -68, -27, -44, 4, -36, -14, -88, 58, 124, 4, -10, -71, 83, -62, 13, 22, -36, -4,
    -21, 19, 33, -12, 41, 25, -121, -18, -64, 11, -15, 48, 38, 41, 15, 21, 37, 73, 100, 7, 30, 67, 55, -70,
    39, 7, -51, -12, -4, 47, -39, -23, 1, 88, 26, 31, 4, -37, 48, 79, 54, -28, -25, 18, -37, -7, -17, 71, -21,
    -19, 89, 96, 49, 13, -108, 6, -12, -6, 56, 30, -127, 48, 31, 89, -15, -56, 21, -2, 17, 31, -8, -1, -16, 1,
    19, -60, -8, 120, 59, -68, 83, 56, 30, 15, 25, 80, -19, -18, -26, 37, -68, 28, -15, 32, 35, 8, -51, 9,
    -51, -16, -7, -21, 93, -18, 101, -12, 19, 37, -48, -43, 9, -26, -39, 36, 29, 42, 40, 67, 38, 23, 15, -75,
    17, 53, -46, 0, 39, 18, -68, -88, -11, 60, -64, -58, -15, -27, -19, 1, 63, -72, 28, 127, 113, 48, -34,
    -22, 65, -77, -54, -20, -41, -14, 10, 10, 30, -81, -27, 60, -53, -42, -2, 37, 61, -8, 21, -63, 34, -23, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_19_bias[80] = { /* 80 */
    -2743, -1896, 1510, 2023, -3035, -3203, -1207, -1485, -2849, -2565, -261, 6713, -2777, 172, 92, -3530,
    -1909, -1465, -5234, -3270, -2286, 1245, -2389, -1199, -2553, -3750, -2593, -4348, -2418, -2174, -584,
    -2641, 9508, -2418, -2174, -3246, -2251, -580, -1812, -2380, -1581, -1429, -2755, -2198, -593, -641, 3321,
    -712, -4343, -2082, 918, 2817, -204, 1804, 3833, -657, -1495, -1868, -841, -2035, -2116, 2119, -671,
    -1330, -2341, -189, 580, -3157, -756, -3436, -1655, -6004, 61, -3602, -4287, -2007, -518, -3379, -2595,
    -3615,
};

static const int32_t conv_2d_19_multiplier[80] = { /* 80 */
    1308928419, 1301974269, 1896425916, 1385938740, 2139977001, 1694682645, 1074288966, 1212541259,
    1214202139, 1608808422, 1575278217, 1312955338, 1684490631, 1262435200, 2080444061, 1262977640,
    1566619757, 1395321394, 1196460658, 1224839441, 1104618885, 1303984273, 1172865135, 1953090421,
    1628985456, 1305559705, 2089231822, 1101092459, 1363052465, 1943815635, 1996002152, 1774085090,
    1444133980, 1541469530, 1575745361, 1965396218, 1226536418, 1726106258, 1155886482, 1806384476,
    1900576212, 1211685086, 1235396795, 2120265560, 1527278939, 2095959521, 1936057200, 1582921028,
    1235969833, 1239927237, 1899891922, 1912470279, 1271007648, 1349523463, 1867122995, 1892214283,
    1263249636, 1119038042, 1185582662, 1928166081, 1157574083, 1182352977, 1205354452, 1297937621,
    1131083617, 1143572789, 1906463248, 1243709797, 2105738112, 1852253191, 1283570494, 1249908733,
    1575289920, 1684247964, 1994806442, 1945052236, 1890373764, 1743509754, 1648921093, 1847672974,
};

static const int8_t conv_2d_19_shift[80] = { /* 80 */
    -8, -8, -9, -8, -9, -9, -8, -9, -8, -8, -8, -8, -9, -8, -9, -8, -9, -8, -8, -8, -8, -8, -8, -9, -9, -8,
    -9, -8, -8, -9, -9, -9, -9, -8, -9, -9, -8, -8, -8, -8, -9, -8, -8, -9, -9, -9, -9, -9, -8, -8, -9, -8,
    -8, -7, -8, -9, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -9, -8, -9, -9, -8, -9, -8, -9, -9, -9, -9, -9,
    -9, -9,
};

static const conv_layer conv_2d_19_layer = {
    7, 7, 80, /* input: height, width, channels */
    7, 7, /* convolution: height, width */
    7, 7, 80, /* output: height, width, channels */
    1, 1, 1, 1, 1, 1, 0, 0, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -5, -16, -128, 127, /* zero points, range of the output */
    conv_2d_19_weights, conv_2d_19_bias, conv_2d_19_multiplier, conv_2d_19_shift
};

static const pool_layer average_pool_2d_20_layer = {
    14, 14, 24, 7, 7, /* input, output */
    2, 2, 2, 2, 0, 0, /* window */
    -128, 127 /* range of the output */
};

static const int8_t conv_2d_21_weights[1951] = { /* 80x1x1x24 */
    -39, -48, -20, -15, -11, -1, -21, -32, 21, 115, -127, -50, -45, -12, -91, -4, -64, -56, -84, -89, -37,
    -46, -10, 62, -42, -28, 19, 127, -21, 120, -80, 80, -19, -19, 50, 52, 1, 32, 12, 32, -10, 5, -59, 4, 26,
    -24, 83, -60, 50, 19, 2, 44, 111, -47, 30, -14, 41, 77, 82, -85, -8, -55, 3, -127, 19, 37, -25, -26, -55,
    46, 101, 18, -57, 127, 90, 37, -55, -8, -19, 37, -52, 75, -65, 75, -32, 3, -3, 17, 82, -13, 64, -39, -76,
    16, 4, 56, 127, 22, 13, 34, -20, 17, 45, 26, -16, 19, 25, 14, -68, -83, -49, 26, 32, 9, 92, -16, 39, -97,
    75, 38, -24, -14, 23, 127, -7, 3, -79, 1, 12, 41, -54, 25, 94, -74, 66, 18, -13, 21, 0, 1, -4, 14, -12,
    -10, -39, 19, -51, -47, 12, 22, -48, -50, -1, -5, 87, -17, 63, 9, -8, 14, 27, 8, -9, -75, -127, 112, 96,
    -31, -19, 3, 18, -8, -85, 49, -5, -31, -18, -81, 10, 80, -48, -3, 3, 12, 127, -2, 32, -37, 43, 47, -41,
    72, -58, -45, -118, -20, -17, -15, -24, -22, 8, -93, 81, 51, -93, -61, 33, 13, 79, -36, 71, 69, -1, -73,
    -127, 123, -27, -12, 28, -16, 41, 11, -28, 25, -125, -72, 31, -57, 49, -19, -43, 68, -60, 35, -18, -36,
    127, -31, 93, -81, 38, 109, 38, -80, -48, 1, -103, -10, -127, 14, -44, 34, -14, 53, 126, -50, 69, 22, 70,
    -74, 16, -45, -5, -78, -66, -34, -44, 44, 127, 97, -74, 35, 16, -102, 8, -36, -32, -10, -5, -56, 29, 41,
    -13, 3, -9, 4, 57, -70, -44, -29, 24, 38, -35, 27, 116, 127, -47, -5, -18, 51, 3, 21, 11, 49, -57, -17,
    -40, 48, 15, 16, -6, 59, 38, -18, 44, 127, -84, -3, -3, -40, 10, -7, -6, 54, -65, -42, 117, -61, -39, -82,
    56, -8, 17, -44, -19, -2, 46, 70, -2, -26, 21, -13, 81, -21, -127, 0, -127, -52, 21, 0, 55, -10, 17, 37,
    0, 45, 67, -44, -45, 5, 26, 29, 3, -52, 79, -15, 53, -36, -42, -63, 16, -12, 6, -2, 103, -127, 25, -36,
    -46, 47, -60, -65, 53, 32, 22, 10, 49, -66, -8, -12, -100, -79, 6, 14, 68, 67, 10, -90, 127, 56, -15, -21,
    106, -12, -99, -8, -37, -46, -44, -65, -8, -56, -97, 21, -100, -82, 44, 12, 23, 36, -25, 51, 37, 58, -55,
    -127, 49, -3, -15, 35, -127, -108, 74, -29, 40, -23, 29, -62, -24, -73, 6, 33, -40, 27, 32, -7, 5, 93,
    -40, 25, -24, -20, -127, -65, 20, -59, -65, -24, -11, -49, -21, -12, -43, 59, -45, 40, -90, 127, 52, 8,
    -18, 29, 48, -32, 16, -113, -111, 38, -22, -27, 13, -2, 18, 12, 5, -23, -42, -13, 17, 17, 127, 5, -31, 2,
    19, 8, -13, 47, -24, -37, -53, -61, 4, -43, 6, -46, -17, 45, -1, -53, -43, -16, 5, 26, 89, 50, 56, -12,
    18, 27, -66, -127, 21, -30, 2, -61, 29, -117, 49, -8, 24, -18, 99, -8, 20, 121, 68, -11, 33, -53, -8, 28,
    37, -67, -6, 92, 3, -53, 13, 31, 127, -84, 85, 81, 18, -70, -52, -51, 16, 82, 8, 10, 14, -127, -59, 18,
    16, 76, -3, 55, -15, -69, -36, -11, 19, 122, -29, 71, 127, -33, 1, 35, -25, -17, -121, -94, -71, -17, -3,
    -62, -112, 8, 80, 23, 91, 17, 90, -33, -31, -7, -28, -85, -75, 92, 36, -127, 85, 16, 11, -1, -57, -96, -7,
    -13, 4, -42, 58, 36, -91, 78, 52, -71, -70, -47, -35, 8, 41, 9, -42, 27, -27, 57, -32, -33, 11, -6, -6,
    -7, 33, -24, -14, 46, -66, 14, 127, -34, 26, -47, 47, 44, -72, -13, 17, -58, -20, 111, -41, 127, 48, 84,
    1, -19, 4, -4, -45, -19, -44, -17, 55, -21, -32, -86, -34, -4, 52, -42, 46, -22, 19, -27, 41, -93, -58,
    -51, 45, -34, -25, -18, -74, 10, -12, 127, -23, -18, -8, -24, -32, 88, 26, -127, -34, -66, 111, 41, -40,
    -16, -65, 71, -3, -12, -40, 19, -76, -29, -64, 18, -19, -76, 21, 24, -77, -76, -40, -127, -20, -59, -18,
    -10, 5, 23, -49, -18, -33, -73, -6, 19, -28, -29, 57, 17, 91, -23, -24, -1, 67, 9, -114, -127, -47, 14,
    -23, -31, -71, -3, -100, 27, 92, 115, -55, -2, 30, -52, -84, -3, 76, 33, -44, -39, -97, -93, -99, -78,
    126, 100, -29, 4, 52, -71, 40, -28, -127, 64, -2, 109, 1, 57, -72, 123, 100, -80, 8, -80, 75, 127, 30, 59,
    -2, -68, -74, -5, -86, -4, 8, 10, -11, 6, 22, -63, -25, -11, -8, -26, 3, 72, 16, 16, -36, -55, 18, 20,
    -112, 127, -70, -18, 98, -74, -84, 29, 80, 22, 64, -2, 18, -47, -98, -106, -82, -100, -115, -11, -32, -16,
    -37, 40, 80, 127, -96, -3, 61, -62, -16, -48, 23, -90, -6, -1, 57, -31, 18, 73, 17, 33, -76, -12, -49,
    -76, -88, 17, -20, 16, -42, -4, -3, 112, -11, -29, -95, 27, 53, 30, -18, 7, 44, -127, -12, 23, -10, 59,
    56, -19, -10, -16, 20, -9, -54, -67, 17, -1, 127, 34, 41, -84, 118, 8, 30, -49, 66, 4, -4, 15, -18, -35,
    6, 50, -19, 66, -8, -84, 66, -26, -127, -1, -59, 1, 88, -21, 44, -53, -7, -46, 4, -12, -42, 35, 53, 126,
    121, -7, -50, -67, -91, -75, 84, -88, -110, 10, 65, -27, 75, -58, -3, -15, -14, 42, -24, -2, 127, 27, 10,
    -11, 43, -19, -55, -127, -47, 51, 117, 8, -62, -25, -53, -14, -26, -12, -77, -112, 87, 53, 32, -68, -18,
    11, -78, -43, 44, -94, -9, 127, -63, -24, 1, 27, -62, 22, 64, -29, 21, -113, 80, 104, -30, -57, -12, 32,
    5, 29, -20, 34, 80, -127, 33, 106, 33, 31, 3, 53, -29, 52, 19, 25, 14, 5, 110, -68, -28, -84, -7, 87, 75,
    -39, -46, 25, -124, -30, -82, 38, 17, -8, -1, 11, -51, 78, -127, 11, 58, 22, -84, 56, 64, 6, -20, -40,
    -95, -46, 61, -61, -58, 58, 20, -31, -55, 67, -80, -45, 99, -16, 104, 9, 55, 32, -21, 7, 16, 127, -42,
    -73, -49, 64, 83, -66, -29, 10, -38, -63, -4, 17, -40, -14, 2, -40, -44, 11, 50, 88, 90, 127, 63, 96, -44,
    -69, 33, 24, -54, -11, 20, -77, 12, -63, -59, -54, -6, -39, -31, 1, -84, -80, 85, -127, -22, 18, -51, -51,
    -15, -90, -5, -26, -112, -42, -87, 81, -41, 35, 37, -2, -116, -40, -11, 104, -9, -4, 75, 13, -127, -48,
    77, -80, -3, -12, -7, 46, -26, 14, 29, 61, 59, -58, -14, -6, 3, -5, 62, -16, 31, -6, -42, 49, 25, -127,
    38, 6, 71, -44, -20, 44, -10, 44, -1, 2, 19, -66, 19, 3, -45, 104, -17, -72, 42, 12, -38, 25, -51, 16, 30,
    34, 16, -29, -127, 6, -13, 118, 11, 34, -53, 72, 65, 44, -127, -110, -29, 54, -11, -6, 51, 31, -20, -43,
    85, -11, -25, 38, 92, 1, -36, -50, 4, 21, 47, 53, -22, -5, -14, 57, -37, 3, -33, 29, -15, 29, 127, 7, -5,
    4, -55, 12, -50, 71, -59, -12, 47, 13, 90, 101, -56, 119, 102, 0, -14, -14, -127, 2, 1, -19, -49, 2, 26,
    84, 17, 55, -27, 13, -50, -26, -62, 58, -96, 106, 88, -53, -110, 84, -62, 91, 43, -34, -17, 6, -103, -127,
    -4, -25, -59, -71, 81, 54, 47, 0, 4, -2, -10, 53, 0, 38, 50, 2, -34, -4, -40, -2, 2, 54, 107, 67, -16,
    127, -20, 45, -29, 39, -104, 77, 105, -39, 17, 97, 35, 37, -87, 17, -65, 48, -87, -127, -4, -59, -10, -55,
    -82, -111, 47, -12, -21, -3, -12, -29, -25, 92, 20, -61, 33, -98, -55, -26, -35, -34, 24, 52, -52, -16,
    -91, -1, -127, 6, -9, 74, -35, 48, 11, 16, -42, -10, 59, -71, 6, 111, -84, 14, 101, 51, -6, 24, -45, 121,
    -27, 74, 45, 106, -21, -58, 16, -73, -127, 78, -41, -6, -90, 70, 81, -22, 55, -38, -43, 66, 63, -13, 25,
    21, 54, -55, -60, 127, -50, -27, 16, 36, -53, 59, -127, 65, 60, -4, -89, 22, -8, -1, -7, -51, -45, -73,
    56, -11, 18, -9, -16, 13, 44, -80, 33, -8, -5, -96, -25, 108, -35, -4, -56, -31, 86, 21, -69, 5, -105, 9,
    -11, -101, -127, 82, 27, -86, -14, -45, 23, -76, 125, 62, 36, -28, 37, 48, 127, 35, -8, -10, 58, 3, 12,
    18, 48, 21, 24, -10, 50, 40, -27, 4, 27, 87, -40, 37, 50, 106, -31, 24, -79, -55, -36, 19, 119, 42, -78,
    4, 44, -35, 127, -1, -119, -28, -22, -91, -85, -34, 28, 81, -6, 56, -19, 57, -6, -127, -41, 2, -68, 115,
    2, 106, 15, -39, -10, 98, -12, -40, -58, 9, -57, -80, -75, -77, -43, -46, -64, -11, 2, 26, 23, 2, 42, 2,
    20, -51, -59, -1, -127, 88, 22, -20, -6, 4, 78, -76, -15, -16, -87, 23, -17, -13, 54, -49, 76, -18, -127,
    43, -82, -15, 80, 99, -19, 18, 37, -85, 21, 39, -75, -34, -123, 48, -31, 62, 127, -54, -100, 33, -21, 27,
    54, 118, 18, 49, 0, -21, 12, -54, 89, 58, -26, 45, 14, 3, -28, 25, 27, -31, -41, -15, 4, 48, -1, -28, 26,
    -1, 127, 21, -13, -60, 23, 8, -40, -14, -67, 56, -35, 3, 26, 27, 79, 39, -10, 15, 1, -127, -34, 0, -47,
    46, -47, 59, -109, 100, 2, 75, -96, -4, 26, 104, 54, -96, -17, -84, -4, -5, 37, 11, -8, -24, -127, -69, 2,
    5, -74, -1, -9, -65, 45, 23, 21, 60, -18, 26, -28, 4, -12, -12, 1, -55, -22, 43, -33, -2, 14, -44, -45,
    -71, 6, 127, -40, -40, -21, -28, -57, -38, -54, 63, 24, 10, -45, 42, -6, -54, 70, 7, -22, -44, -37, -15,
    -62, -44, -83, -44, -51, -38, -9, 119, -1, 87, 44, 58, -127, -17, -46, -11, 127, -4, -18, -90, 20, -12,
    -26, -13, 20, -11, -16, 62, 32, -48, -12, 25, 37, 3, -1, -36, -63, 93, -6, -73, 33, 13, 8, 14, -22, 1,
    127, 66, -50, 23, -7, 1, 25, -16, -18, 15, -30, -30, -18, -48, 85, -48, -27, -32, -106, -53, 1, -127, -27,
    -78, 100, -21, -5, 4, 50, -103, -21, 55, 82, -11, -95, 6, 1, 81, 94, -13, -11, 96, 63, -7, -8, 127, -47,
    -118, -73, 9, 50, -38, 3, 16, -80, -58, 73, 107, -116, -44, 114, 54, 112, -92, 1, 19, 48, 36, -71, 29,
    -20, 46, 17, 85, 5, -9, -65, 40, -85, 20, 21, 62, -44, 46, -19, -23, -127, 31, -11, -34, -127, -44, 33,
    -6, -112, -53, -9, -7, -1, -47, 26, 36, 46, 73, -43, 16, -56, 113, 17, -47, -13, -5, 51, -17, 51, -13, 28,
    25, -21, 63, -68, -75, -78, 3, -127, 118, 58, -54, 37, 29, -62, -13, 6, -69, 61, 95, -19, -96, -28, 21,
    18, -34, -1, -17, -47, 38, -43, -12, -58, -6, 127, -6, 6, -22, 16, 85, -36, -6, 1, 81, 87, 9, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_21_bias[80] = { /* 80 */
    -1822, -3339, -1923, 2153, -5334, -2522, 414, -2091, -9289, -9362, 1666, 4717, -4601, 886, -485, -5697,
    238, 4465, -2540, 881, -655, 3776, -8072, -3531, 672, -3288, -1059, -3937, -2351, 1057, 2899, 1324, 4307,
    -2443, 4091, -3524, -2678, -3260, -5945, -6262, 2737, -3161, -15093, 1822, -255, -2201, 9454, 1242, -7448,
    -3217, 1914, 2698, -1722, 6838, -589, 3820, 2904, -8690, -4414, -2380, -457, -3981, -864, -626, -817, 428,
    -3127, -3685, 1674, 1486, 192, 3035, 1203, -2491, -6289, -2509, 1641, 322, 1611, -3025,
};

static const int32_t conv_2d_21_multiplier[80] = { /* 80 */
    1702974974, 1530556006, 1606783418, 1483497147, 1320653658, 1710645045, 1081440465, 1671350715,
    1327335251, 1255447256, 2124851086, 1501403399, 2061901483, 1202459340, 2009913652, 1621428648,
    2096191355, 1605658904, 2046052721, 1302304988, 1288139819, 1667669981, 1117071923, 1284303875,
    2023636907, 2003523406, 1593192566, 2064078862, 1260735593, 1236427288, 1901102465, 1903856683,
    1672953575, 2008057391, 1185598384, 1638571667, 1419028446, 1880611132, 1870948562, 1337977419,
    2136559641, 1992422370, 1214456718, 1710771191, 1684274105, 1975861338, 2112640774, 1156027174,
    1807660485, 1331685768, 1568185615, 1443427373, 1100236701, 1853075210, 1624631138, 1878787972,
    2140256219, 1294555697, 1171520608, 1968398751, 1681732216, 1507355363, 1499505560, 1455459568,
    1953365799, 1294492524, 1456606183, 1412324753, 1511726973, 1862965650, 1901342445, 1912221868,
    1363588154, 1085421426, 1941729501, 1774384422, 1167584656, 2013464708, 1112973596, 1495949256,
};

static const int8_t conv_2d_21_shift[80] = { /* 80 */
    -10, -9, -9, -9, -8, -8, -8, -8, -10, -10, -11, -7, -8, -9, -9, -9, -9, -9, -9, -8, -8, -8, -9, -9, -9,
    -9, -8, -9, -9, -8, -9, -9, -8, -9, -8, -9, -9, -9, -10, -9, -9, -9, -10, -9, -9, -9, -8, -8, -9, -9, -10,
    -8, -9, -9, -8, -10, -9, -10, -8, -10, -9, -9, -9, -10, -9, -9, -9, -8, -9, -8, -9, -8, -7, -7, -9, -9,
    -9, -9, -8, -8,
};

static const conv_layer conv_2d_21_layer = {
    7, 7, 24, /* input: height, width, channels */
    7, 7, /* convolution: height, width */
    7, 7, 80, /* output: height, width, channels */
    1, 1, 1, 1, 1, 1, 0, 0, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, -50, -128, 127, /* zero points, range of the output */
    conv_2d_21_weights, conv_2d_21_bias, conv_2d_21_multiplier, conv_2d_21_shift
};

static const add_layer add_22_layer = {
    -50, 1073741824, 0, /* left: zero point, multiplier, shift */
    -16, 1955579237, -1, /* right */
    1, 1545508090, -18, -128, /* sign of the right, output */
    -128, 127, /* range of the output */
    {1, 1, 1, 7, 7, 80}, {0, 0, 0, 560, 80, 1}, {0, 0, 0, 560, 80, 1} /* shape, elements to the next of each dimension */
};

static const int8_t depthwise_conv_2d_23_weights[720] = { /* 1x3x3x80 */
    127, 127, -124, -32, -42, 101, 127, -127, -2, 12, 87, -67, -127, 29, 44, 116, 35, 27, -62, -89, 1, -98,
    22, -51, -117, -127, -109, -100, -127, -84, -67, 5, -15, -17, -86, 99, -18, 4, -104, 9, -100, 127, -67, 9,
    -11, 34, -69, 49, -127, -52, 32, 55, -107, -80, -76, -14, -114, -113, 127, -61, -29, 127, -75, -18, -53,
    90, 91, -73, 68, -127, -32, 68, -109, -29, 74, 120, -103, 7, -76, -43, 87, 75, -127, -18, -29, 127, 112,
    -75, -23, -3, 44, -41, -67, 6, 61, 127, 3, -121, -104, -109, 2, -88, -66, -66, -109, -43, -127, -79, -86,
    -10, -127, -5, 52, 6, -83, 46, 26, -34, -111, 1, -90, 109, -4, 68, -30, 37, -80, 84, -116, -104, 74, -41,
    -32, -119, 48, 10, -127, -28, 90, -76, -3, 12, -77, -44, -51, 127, 0, -80, 110, -36, -58, 31, -127, 7, 79,
    127, 6, 55, -71, -2, 99, 94, -83, -76, -35, 69, 65, -96, 51, -13, -127, -18, -126, -15, 48, 96, 45, -54,
    -127, -82, 58, -127, -71, -61, -127, -96, -86, -102, -33, -127, -125, -37, 90, -103, -106, 127, 49, -11,
    -127, -56, -69, 119, -86, 50, -24, 70, -127, 61, -113, -127, 127, -41, -127, -127, -29, 15, -113, 14, 127,
    -17, 10, 19, -127, -20, -78, 44, -71, -95, 62, -76, -127, 127, -73, -16, 86, 55, 73, 19, -33, -28, 102,
    45, 3, 8, -111, 77, 49, -35, 77, 30, 100, -127, 0, 53, 53, 94, 61, -43, -68, -47, 45, 18, -62, -85, -41,
    85, -49, -127, -62, -66, 18, -1, -127, -120, 14, 0, -16, 51, -58, 69, -95, 38, -83, 97, -63, 54, -61, 1,
    -79, -91, 56, 98, -32, 85, -21, 21, -51, -110, 31, -104, -92, 47, -16, 37, -50, 79, 72, -79, -101, -34,
    24, 55, 1, -65, 53, 31, -127, 74, -127, -76, 35, 12, -25, 11, -76, 64, 33, -53, 28, 17, 3, -106, 14, 26,
    61, 86, 49, -108, -52, -78, 91, 57, -112, -78, -32, -17, -17, -77, -14, 13, -44, 42, -59, -69, -22, 28,
    60, -26, -31, 86, -118, 19, 3, 48, -103, 46, 1, -10, -65, -47, 68, -13, 25, 78, -63, 18, -27, -64, 94,
    -46, -67, -64, 3, 18, 6, 71, -32, -127, -127, 41, 12, 55, 3, -60, 58, 23, 23, 113, -63, -19, 15, -15, -45,
    4, -93, 59, 6, -47, 62, 49, -72, -117, 63, 38, 50, 87, 40, -67, -81, -54, 74, 38, -127, -80, -19, -34, 15,
    -91, -25, -52, -45, 26, -73, -124, 3, 30, 95, 12, -67, 44, -127, 11, -87, 29, -57, 127, -30, -27, -16,
    -89, 90, 9, -49, 73, -109, 66, -63, -24, 44, -54, -53, 20, 7, 75, -65, 27, -123, -95, -89, 28, -39, 69, 9,
    -64, 39, 14, 80, 69, -34, -47, -92, 10, 42, 121, -127, 8, -21, 55, 127, 98, 41, 59, 86, -110, -94, 92, 95,
    -98, -91, -127, 102, 17, -115, -106, -104, -11, 102, -9, -56, -109, 11, 80, -77, -104, 122, 25, 11, 127,
    -102, 127, 11, -88, -73, 127, -77, 21, -94, -122, 65, -125, 108, 78, 13, -21, 106, 127, 27, -127, -83,
    -127, -65, 56, -6, 115, -69, -20, 74, -49, -49, 13, 94, 6, -76, -127, 98, 55, -75, 127, -113, -127, -106,
    40, 110, 127, -91, 14, -28, 31, 43, 96, 5, 59, 2, -127, -127, 75, 127, -120, -112, -95, 127, 37, -123,
    -77, -86, -43, 85, 23, -24, 22, -69, 127, -96, -99, 75, 38, 90, 15, -79, 104, -40, -82, -29, 119, -127, 1,
    -19, -127, 45, -43, 96, -127, 32, 29, 127, 14, 37, -116, -45, -105, -64, -14, 22, 116, -38, 6, -48, -72,
    -118, 35, 83, -2, -27, -93, 127, 68, 16, 107, -34, -80, -126, -5, 26, 95, -86, 43, -39, 47, 90, 127, -55,
    -7, 50, -105, -82, 116, 80, -127, -115, -115, 127, 18, -66, -127, -106, -40, 91, 21, -57, -74, -17, 85,
    -119, -127, 127, -5, 127, 127, -99, 110, -41, -127, -127, 119, -68, 13, -58, -94, 49, -50, 74, -105, -21,
    15, 74, 82, 50, -94, -65, -98, -127, 79, -4, 127, -127, -3, -127, -41, -49, 19, 102, 21, -53, -117, 45,
    39, 72, 66, 20, -114,
};

static const int32_t depthwise_conv_2d_23_bias[80] = { /* 80 */
    -208, -1035, 2044, -3531, 1212, -1255, -1129, 1447, -643, -628, -118, 14387, 242, 983, -656, -1077, -1675,
    3448, 950, 1147, -1810, 785, 1960, 3210, 2150, 360, 264, 785, 808, 1513, 2042, -758, 12483, 793, -125,
    -854, -799, -1219, 2060, -504, 2809, -534, 950, -1520, 2431, -1903, 8541, 765, 614, 1963, -6000, 1879,
    1357, -199, -772, -1941, 997, 1286, -1827, 792, 1175, -3428, 1355, -1331, 1364, -2550, 1189, 1864, 1413,
    303, -147, -819, 4860, 1107, -1624, -2065, -82, -1410, 1054, 1040,
};

static const int32_t depthwise_conv_2d_23_multiplier[80] = { /* 80 */
    1144115458, 1274853419, 1964122923, 1390830858, 1983205226, 2123534775, 1153721402, 1868933177,
    1385159702, 1235975275, 1491976119, 1121769466, 1257554962, 1195378770, 1430196491, 2000488445,
    2113467663, 1126479500, 2007771549, 1880437440, 1399892519, 1783472537, 1673908506, 1495442434,
    1600160676, 1755348597, 1248836848, 1132651745, 1331116033, 1811446113, 1101804119, 1628146845,
    1121211078, 2049024418, 1147525482, 1349922668, 1362608690, 1927911040, 1422807603, 1260928339,
    1675687189, 1143892304, 1341298249, 2072126388, 1535848150, 1221749844, 1598796566, 2023513470,
    1400255836, 1101117278, 1194295114, 2126212118, 1229958809, 1353767791, 1102510101, 1326360790,
    2009638637, 1679924468, 1787560208, 1947054294, 1325241620, 1851007823, 1324064143, 1147015200,
    2021253722, 1073752591, 1788407614, 1956667921, 1940678415, 1716663383, 1342741445, 1430485886,
    1771560124, 2020609573, 1787102188, 1833306883, 1439857594, 1826907706, 1195611117, 1091569641,
};

static const int8_t depthwise_conv_2d_23_shift[80] = { /* 80 */
    -7, -7, -8, -8, -8, -8, -7, -8, -7, -7, -7, -9, -7, -7, -7, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, -7,
    -7, -7, -7, -8, -7, -7, -9, -8, -7, -7, -7, -8, -8, -7, -8, -7, -7, -8, -8, -7, -9, -8, -7, -7, -8, -9,
    -7, -8, -8, -7, -8, -8, -8, -8, -7, -8, -7, -7, -8, -7, -8, -8, -8, -7, -7, -7, -9, -8, -8, -8, -7, -8,
    -7, -7,
};

static const conv_layer depthwise_conv_2d_23_layer = {
    7, 7, 80, /* input: height, width, channels */
    7, 7, /* convolution: height, width */
    7, 7, 80, /* output: height, width, channels */
    3, 3, 1, 1, 1, 1, 1, 1, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, 2, -128, 127, /* zero points, range of the output */
    depthwise_conv_2d_23_weights, depthwise_conv_2d_23_bias, depthwise_conv_2d_23_multiplier, depthwise_conv_2d_23_shift
};

static const int8_t conv_2d_24_weights[6431] = { /* 80x1x1x80 */
    -33, 32, 28, 1, 100, -127, 23, -11, -48, 59, -12, 62, 38, 25, -51, -20, 76, -101, -4, -28, -59, 19, 7,
    -66, 16, 77, 89, 50, 35, -102, -8, -12, -50, -14, -36, -47, -10, 29, 18, 95, -27, -30, -61, -62, -5, 22,
    -5, 31, -18, -51, 39, -14, 70, 56, -27, -35, -52, 12, -12, -34, 115, -44, 3, 50, -57, -32, -46, -27, -47,
    33, 13, -11, -34, 22, -38, -24, -27, 48, -55, 75, -14, 5, 8, -61, 117, 47, -53, 9, 87, 27, -27, -95, 82,
    34, 16, 4, -73, 61, 17, 16, 86, -53, -14, 126, 32, -7, 72, 25, 2, 127, -1, 56, -82, 38, -85, 38, 33, -2,
    -14, -8, 68, -24, 33, -3, -108, -19, 96, -67, -67, 68, 13, 11, 69, -37, -37, 86, 51, -38, -36, 40, -30,
    -17, 49, -84, 5, -13, -26, 24, 79, -75, 21, 2, -23, 85, -53, -83, -19, -8, -20, -91, 31, 27, 56, -19, 64,
    9, -47, -38, 37, -80, 8, -30, 3, -7, -12, -6, -3, 28, 3, 0, 53, -48, -59, 104, 37, -14, 24, 22, 9, 30,
    -40, -6, -46, 10, -28, 45, 3, 28, 20, 10, 110, -1, 104, 9, 34, -45, 57, -56, -23, 127, 74, -10, 38, -32,
    -10, 19, 60, -69, -78, 45, -33, -55, -62, -43, 35, -6, -11, 62, -40, -32, 20, -52, 35, -106, -3, 9, 1, 15,
    19, -19, -55, -51, 34, -9, -107, 80, -14, 33, -111, -20, -35, -19, -4, 57, -26, -98, 116, -29, -55, -16,
    24, -6, -2, -25, -78, 35, 24, 2, 8, -24, 8, -66, 42, -40, -25, -7, 1, -24, -49, -33, 27, 64, -53, 2, -18,
    -36, -70, -60, -2, 45, 2, -10, 21, -3, -50, 127, 17, -9, -74, 44, 55, 20, 37, 10, 17, -6, -8, -35, 4, 4,
    5, 16, -33, -87, -65, -77, 21, -22, -23, 61, -20, -17, 30, -20, -67, 23, 29, -23, -90, -52, 56, 59, 95,
    57, 39, -9, -22, 31, 28, -36, -52, 63, 40, 29, -9, -11, -5, 0, -11, 10, 23, 127, 14, 14, -21, -58, 44, 34,
    15, 56, 69, -19, 26, -30, 74, 41, -91, 54, 87, 72, -37, -7, -76, 23, -49, 68, -10, 13, 85, 53, -12, -30,
    24, 9, 35, 47, -117, 62, 24, 29, -7, -51, -79, -36, -71, -31, -50, -26, 13, 38, -5, -60, 25, 66, -11, -58,
    -28, -68, -80, -18, -14, 24, -127, 12, 91, 16, 31, 10, 32, 26, 34, 27, -9, 59, 97, -8, -11, 33, -44, -35,
    11, -36, -49, 69, 38, -80, -6, 74, -1, 28, 45, 68, -8, 3, 8, 66, 25, 18, 20, 18, -21, 40, -45, 55, 17,
    -39, -37, 39, -107, -66, -17, -17, 15, 14, -83, -85, 30, -35, -5, -13, -16, 68, 8, 123, 127, -33, -31,
    -32, -1, 60, -12, -12, 59, 16, 12, 70, 23, 2, 21, 50, -6, 21, 25, -40, -9, -19, -8, -7, -18, -21, -52, 30,
    17, -48, 26, 17, 6, 32, 15, 16, -8, 7, 39, 17, 24, -7, 23, -1, 11, -42, 77, -15, 35, 33, -18, 127, -11,
    -24, 72, -109, 12, 19, 19, 15, -40, 7, 25, 3, 60, 12, 53, -15, 15, -21, -39, -23, 3, 63, 7, -57, -57, -1,
    54, -17, -60, 1, 72, 4, -57, -3, -17, 2, 19, 13, 47, -1, 8, 0, 29, -83, 12, 32, 14, 75, -58, -98, 81, -27,
    8, 70, -73, 48, 65, -17, -49, 31, 0, 68, -17, -48, 36, -72, -11, 23, -12, -24, -10, -35, 35, -65, 59, -15,
    36, -57, 79, -16, -99, 53, 9, 31, 5, -6, -7, 2, 22, -17, -20, 18, 15, 39, 67, -11, -12, -44, 4, -127, -54,
    14, -3, -12, 55, 85, 2, -16, 16, 25, -43, 4, -40, 42, -21, -70, 43, -45, 39, 73, -66, -1, 31, -40, 4, -32,
    13, 14, 12, -68, 60, 75, -56, -116, -6, -127, 92, 99, -11, -118, 48, -52, 22, 54, 4, 41, -38, 40, 18, 72,
    35, -34, 56, -52, 84, -28, 85, 26, -54, -65, -58, -55, 9, 102, -94, 9, -49, 13, -23, 82, 49, 21, -31, 76,
    39, -68, 28, 18, -109, -47, -8, -72, -26, 55, 5, 22, 0, -15, -83, 21, 25, -110, -83, -61, 127, 6, 48, -7,
    -20, -24, -17, 21, -25, 0, 13, -40, 61, 24, -8, -28, -102, 6, -6, 14, -69, -43, -5, -54, 12, 21, -8, -39,
    -28, 31, 15, -32, 16, -105, 2, 5, -35, -35, -15, -44, -12, -6, 73, 85, 2, -42, 25, -9, 31, -30, -26, 16,
    6, 1, 18, 24, -63, 39, -21, -21, -58, -13, -55, 40, 7, -25, -5, 86, -7, -18, -44, 23, 27, -28, -33, 46,
    -15, -5, 24, 23, -38, 3, 14, 127, 48, -33, -11, 45, 82, 4, 25, -23, -11, -34, -27, 13, -62, 95, -12, -3,
    53, 27, 11, 54, 91, 6, -28, 1, 115, -34, -59, -28, -76, 88, 16, -8, 72, 39, -43, -51, 49, -75, 68, 5, 2,
    22, 30, -68, 25, 41, -54, -19, 62, -37, -15, -86, -28, -30, 60, -25, -34, -38, -20, -120, 3, -28, -55, 91,
    13, 92, -44, -88, 84, -15, -3, 40, -30, -32, -54, -26, -64, 35, -4, 5, 31, 34, -23, 35, -6, 21, -15, -13,
    100, -72, 43, -22, -31, -11, -23, -78, 15, 82, 28, -1, 22, -14, -28, 23, -64, -16, 53, -85, 66, -19, -127,
    -52, -2, -26, 34, -42, 23, 29, 25, -29, 17, -5, -41, 48, -16, 54, 3, 2, -20, -13, 31, 33, 65, -35, 22, 33,
    29, -31, -14, -24, 31, -26, 15, 14, -53, -41, 93, -32, -26, 29, -47, 10, -21, 19, -5, 42, -47, -76, 34,
    100, 4, 46, -44, 50, -85, -100, -34, -27, 17, 57, 27, 51, -15, -4, 35, 127, -9, 6, -5, -4, 33, -19, -19,
    24, -55, 22, 23, 15, 21, 40, -10, -41, 22, 5, 15, 14, 60, 50, 101, 44, -83, -7, 110, 21, 19, 95, 51, -8,
    -83, 88, 16, -89, -87, 125, -23, -11, -93, 85, -3, 36, 46, -113, -101, 1, -1, -89, -38, -16, 58, 35, 18,
    29, -89, -29, 34, 71, -46, -23, 68, -87, -20, 36, -7, 63, 24, 46, 2, -5, 10, -20, -9, 6, -13, 88, -3, 20,
    62, -10, 0, 78, -24, 53, 1, 12, 27, 93, 49, -25, -39, 14, -27, -25, -15, 70, -107, -3, 85, 11, -11, -24,
    2, -59, -73, 35, -65, 49, -45, -5, -2, 69, -25, 46, 71, -79, -24, 127, 94, -14, -48, -49, -9, 41, 6, -39,
    35, -25, -39, 4, 42, 28, -36, -43, 36, -58, -24, 96, 27, -35, -82, 42, 68, -42, 4, 11, 28, -114, 5, -20,
    -4, 78, -15, -15, 2, -36, 53, -110, 127, 71, -80, 16, 7, -88, -38, 122, 57, -56, -70, 43, -14, 106, -31,
    34, -9, 5, 92, 3, 54, -48, 118, 109, -40, -6, 52, -20, -40, -52, 3, -4, 0, 52, 49, 14, -11, 47, -116, 47,
    -30, -41, -25, 102, 14, -8, -8, 0, -3, -36, -48, 3, 81, 38, 3, -49, -69, 73, 27, 15, -20, 9, -4, -20, 28,
    -5, 2, -79, 20, -38, 8, -19, 28, 49, -45, -90, -44, 5, -64, 66, 0, 66, 28, -22, 6, 28, -1, -3, 81, -4, 97,
    -11, 23, 0, 20, 53, -12, -5, -24, 38, -3, 33, 73, 32, 17, -73, -2, -100, -33, 64, 59, -12, -24, 28, -21,
    -11, -17, 35, -48, 4, 2, -75, 67, 2, 35, -42, 9, -44, 70, -31, -13, 127, -18, -32, -33, -34, -12, 20, 72,
    -30, -61, 33, -108, -3, 35, 52, 2, -43, 34, -3, -28, -48, 41, 44, 33, -18, -53, -23, 21, 39, 21, -10, 37,
    46, 35, -62, -56, 40, -8, 38, 60, 8, -37, 57, -74, 40, 39, -11, 55, -54, -32, -16, 13, -61, -50, 43, 21,
    76, -8, 33, -36, 13, -7, 90, 72, 78, -11, -27, -38, -74, 30, -15, -26, 4, -8, -17, 9, 30, -6, -100, 48,
    39, -21, 91, -127, -61, 2, -2, -3, -18, 10, 1, 39, 45, -119, 3, -54, 12, -87, 31, -48, 9, 35, -86, 38,
    -104, -31, -57, -36, 14, -40, -13, -19, -18, 37, -78, 43, 113, -35, -46, 23, -103, 18, -50, -2, -16, -30,
    -37, 29, -13, 61, 65, -56, -83, -20, 5, 51, -16, -8, 3, 46, -19, 16, 13, 10, 67, -12, 13, -33, -24, -57,
    -36, -107, -127, 4, -17, 77, 31, 75, -33, -35, -21, 12, 4, -8, 124, 50, -3, 3, 61, -6, -36, -13, -32, -21,
    -121, -26, -13, -15, -7, -13, 35, -3, 4, -5, -20, -38, -63, 25, -10, -29, -28, 34, -19, 36, -18, 40, 39,
    12, -26, 69, -7, -8, 10, 3, -24, -21, -44, 15, 46, -23, -30, -33, -45, -14, 16, 68, -15, 12, 5, 21, 32,
    55, -25, -54, -40, 53, 21, -24, 106, 61, -27, -59, -12, -35, 16, -77, 41, -5, 25, -27, -44, -54, 39, -67,
    22, -5, -21, -6, 127, 5, 54, 23, 0, 48, 8, -53, -3, -34, 37, 4, -8, 127, -18, -39, -6, -4, -40, 48, -8,
    -27, 14, 15, -53, 31, -3, -19, -24, -36, -36, 29, 11, 12, 20, 5, -3, -76, -18, 7, -25, -2, 0, -19, -11,
    36, 1, -12, 5, 0, -9, -47, -13, 32, 41, -12, -32, -29, -31, 9, 23, 67, -67, -46, 33, 22, -8, 19, -24, 32,
    0, -9, 45, 46, -107, -50, -25, 8, 29, -50, 21, -4, 13, -3, 19, 57, 13, -17, -5, 32, -6, -65, 89, -4, 30,
    10, -32, 13, 21, -10, 0, -22, 28, 35, 31, -26, 35, 16, 34, 13, -2, 50, -49, 53, 3, -3, 15, -52, -22, -7,
    -18, 3, 7, 1, -45, 43, -24, -23, 53, -23, -67, -127, -31, -41, 36, 44, -20, -21, 10, 19, -33, 25, 27, 22,
    -48, 67, -20, -8, 27, -21, 14, 20, -41, 24, -15, -56, -37, -22, 0, -44, -15, -50, -50, 67, -18, 127, -29,
    -15, 0, 57, -34, -20, -97, -4, 52, 4, 63, 8, 1, 53, -24, 36, 54, 47, 101, 123, 15, -50, 21, -29, 50, -23,
    16, -10, -36, -28, -31, -26, 0, -10, 71, 80, 0, -11, 65, -13, 0, 78, -41, 28, 49, 57, 92, 89, -19, -48,
    -7, 63, -20, -32, 16, 30, 7, 54, -58, 125, -25, 36, -22, 21, 32, 3, -20, 104, 4, 3, -82, 47, -42, 7, -34,
    28, 79, -21, -2, 32, 35, -15, 32, 56, -54, -3, -19, -2, -50, 20, -61, 51, 127, 13, 38, 22, 24, 40, -84,
    -10, 52, 43, 12, 10, -26, -47, 16, 4, 20, -19, 105, 4, -50, 31, -27, 77, 61, 61, -83, 122, -63, -7, -35,
    38, 43, 16, -58, 28, 3, -9, 28, -30, -25, 43, 58, 24, 78, 46, 30, -30, 85, 20, 74, -8, 10, 108, -60, -17,
    25, -15, 60, 23, 11, 18, -9, 28, -41, -8, -78, 2, 63, 67, 44, 35, -49, 2, -28, 14, 3, -7, 25, -37, 29,
    -17, -46, 37, -53, 71, -19, 12, 38, 19, -49, -10, 29, -23, -64, -8, 39, 10, -10, 56, -52, -64, -16, 64,
    -46, -21, -104, 5, -25, -50, -3, 78, -9, -44, 35, -9, -26, 35, -85, -13, -55, 62, 37, -55, 35, 8, 38, -61,
    -21, 43, 50, -20, -22, -43, 7, -27, 39, -6, -127, -51, -38, -7, -44, -11, 19, -26, 80, 11, 57, 86, 57, 51,
    16, 15, 2, -18, 48, -119, -22, -114, -17, 57, -15, 72, 41, 16, -3, 20, 69, 16, 115, 8, -77, 42, 77, 50,
    37, 8, -21, 13, 27, -2, -19, 101, 121, -35, 61, 100, -35, -50, 99, -127, 50, 69, -25, 42, 40, -4, -23, 56,
    -36, -28, 59, 8, -49, -15, -27, 36, -10, 28, 26, -72, 61, -32, -21, 38, -25, -15, 33, -20, -16, 3, -47,
    19, 15, -34, -36, 60, 13, -37, 8, -14, -44, 8, 5, 5, -11, -48, 22, 1, 14, 48, 107, 13, 12, 32, -12, -4,
    -9, 2, 79, -53, -41, -15, 40, -12, -17, 29, 10, -33, -5, 53, 4, 45, -46, -3, -13, 2, 14, 36, -15, 23, 54,
    47, -9, 27, 17, 11, -39, -48, 7, 10, 127, 39, -9, -21, 12, -28, 50, -11, 33, 41, -22, -46, 4, 57, 30, 0,
    50, -1, -21, -7, 46, -38, 65, 40, 0, -36, 88, -2, 20, 0, -35, -127, 29, 18, 22, 14, 38, 58, 28, -16, 43,
    -28, 4, 2, -29, 36, 1, 43, -32, 9, 39, 11, -25, 25, -85, -31, 34, -28, -12, 21, 20, -22, -70, 18, 42, 63,
    32, 89, 42, -62, 33, -51, -3, 17, -27, 13, -48, -16, 12, -26, 64, 67, -3, 14, 18, 44, -8, -37, 3, -4, 24,
    -48, -26, 64, -7, -50, 57, -88, -14, 17, 10, -42, 9, 8, -51, -19, -2, -22, 4, -43, -4, 19, -73, -37, 11,
    -17, 34, 40, 45, -11, -9, 12, 70, 14, 3, -25, -18, 80, 25, -29, 15, -7, -38, 23, 22, 127, 75, 44, 12, 56,
    -31, -30, -48, -6, 19, 16, 18, -14, -16, 14, -17, 2, 6, 15, -88, 1, -6, -31, 7, 55, -28, 29, 6, -20, -84,
    63, 6, 10, -63, 35, 51, -67, -34, 2, 52, 5, -65, 19, -62, 8, 45, -5, -27, -31, 35, -34, 35, -14, 0, -4,
    16, 10, 17, -13, -67, 30, 38, 50, -38, -20, 9, -44, -7, -7, -21, -52, -75, -13, 72, -4, 17, 58, -44, 38,
    16, 55, 12, -55, -3, 22, 11, -28, -32, -127, -19, -11, -10, 9, 25, -19, 9, 19, 13, -2, 60, -9, 81, 23, 2,
    -43, 47, 71, 14, 11, 20, 50, 48, -27, 18, 56, -33, 73, 47, -9, 3, 10, 24, 8, 16, -62, 20, -37, 8, -16,
    -57, 62, -87, 33, 35, 24, 96, -77, -18, -2, -83, -3, -76, -3, -71, 1, 25, 29, -10, -35, 55, -72, 72, 47,
    -51, -3, 45, -110, -29, -62, 19, 47, -15, 81, -47, 72, 46, 99, 77, 38, -69, 77, -18, 13, 32, -63, 39, -20,
    -20, 39, -89, -41, 21, -83, 8, -36, 30, 7, 57, 107, -35, 16, -30, -3, 117, -41, -4, 127, -33, -2, -62, 17,
    -48, -24, 47, -62, -28, 18, -25, 3, -21, 88, -35, 11, 35, 36, -22, -11, 0, 3, 38, 26, 45, -69, -69, 63, 8,
    106, -13, -62, 8, 20, -30, 7, 9, 54, -28, -70, 24, -20, 7, -39, -8, -12, -36, -12, 19, 32, -30, 64, 29,
    -48, -51, 32, 7, 5, 29, 37, -14, -26, -16, -28, -26, -14, 53, -49, -60, -61, 0, -2, 10, 10, 33, 20, 51,
    31, -17, -15, 22, 27, 28, -17, -39, -91, 127, 15, -83, -29, 12, 74, 25, -66, -51, -79, -29, -21, 54, -6,
    6, -16, -57, 88, -27, 37, 13, 3, 73, 105, 63, -14, 45, 11, 43, 108, -32, -5, -52, 25, -5, 6, 49, -21, -64,
    0, -51, -52, -38, 55, 27, -8, -1, 42, 6, -7, -53, -127, 33, -11, -5, 20, 81, -32, 56, -40, -60, 36, 58,
    47, 18, -14, 101, -20, 49, -34, 1, 51, -27, -39, 37, 50, 64, -42, 1, -10, 50, -20, -2, -41, 40, -36, 21,
    -13, 34, 127, -44, 29, -61, 6, 0, -14, 47, 16, 12, 20, 62, -8, -41, 0, 41, 7, -7, 13, -2, 22, -37, 10, 33,
    -17, 13, 53, -20, -24, 44, 8, -46, -62, 44, -37, -29, 51, -2, -14, -9, -84, 71, -51, 26, -30, 3, -26, -15,
    55, 14, -6, -11, -32, 0, 29, -10, 40, 38, -20, 32, -42, 59, 11, -17, -6, 43, -107, 28, -59, -48, -18, 19,
    15, 12, -4, 24, 14, 8, 8, 25, 16, 9, -15, 7, -14, -6, 17, 18, -1, 127, -3, 9, -20, -17, -15, -15, 14, 5,
    -14, -5, -21, -19, 47, 59, 41, 18, 27, 13, -29, -16, -29, 4, -9, -13, 21, 18, -5, 15, 3, -2, 48, 0, -10,
    18, -26, 15, -44, -2, -16, 18, -48, -2, -2, 23, 12, -10, 20, 40, -15, -29, -36, -20, -28, -4, 13, -6, 4,
    74, -38, -1, -25, -44, -10, 7, 10, 40, 54, 4, -40, -56, -18, -20, 115, 23, -18, -39, 32, -12, -17, 46,
    -69, 51, 36, -34, 9, 127, 82, 81, 65, 37, -74, 34, 65, 66, -10, -26, -38, 47, -68, 2, -11, 117, -47, -75,
    -42, 27, -26, -19, -4, 41, -14, 64, -65, 32, -16, -5, -18, 33, -17, 38, 27, -52, 53, 7, -65, -15, -3, -64,
    -59, 78, 3, -64, -7, -4, -49, -52, -6, 49, -25, -4, -8, -97, -19, -8, 12, -39, -54, -16, 24, -12, -13, 13,
    -37, 10, -20, -10, 8, -18, 71, -74, -85, -2, -48, 60, -79, -8, 55, 12, -77, 127, 61, 31, -15, -31, -24,
    -43, -107, 2, 30, 26, 25, -92, 33, -40, 9, 76, 32, -40, -39, -117, 45, -41, -11, 50, -9, -11, -11, 20,
    -30, -55, -61, 31, 91, -3, 8, -29, 46, -28, 19, -11, -35, 20, 42, -87, -17, 11, -32, -69, 22, -49, -18,
    14, 18, -8, -78, -30, -5, 86, 2, -127, -52, -76, -2, 65, 26, 33, -52, -6, 81, 31, -27, -59, 8, -12, -70,
    47, 21, -4, -6, -6, -10, 96, 76, 9, -32, 64, -27, -37, 58, -54, 32, 39, 50, 43, -32, 14, 22, -80, -29, 1,
    7, 35, -86, -68, 30, 41, -6, 47, 65, -6, 22, 41, 19, -73, 57, -69, 25, -83, -38, 31, -47, 65, -42, 10,
    -72, -32, -80, 93, -58, 111, -10, 38, -3, 122, 62, 119, 126, 125, 20, 5, 69, 41, 22, -45, -29, 2, -87, 56,
    -53, -74, 7, -64, -4, 12, -59, -14, -21, 48, 41, -10, 126, -7, 22, 53, 22, -44, 18, -66, 42, -25, 94, 6,
    -79, -39, 9, -49, 64, 50, -74, 35, -7, -38, 52, 53, 21, 20, 85, 36, -110, 104, -29, -98, -100, -37, -15,
    0, -9, -127, -45, 39, -22, 93, 58, 34, -8, -9, 96, -48, -19, -16, 1, 42, 39, -2, -23, -39, -10, -8, 18,
    10, -19, -35, -5, -108, 66, 8, -2, 107, 25, -15, -18, -7, -48, -36, 32, 34, 17, 15, 29, -127, 0, 32, 45,
    15, 50, 69, 32, 42, 10, 72, 5, 52, -6, -78, -22, -16, 76, 42, 16, 47, -5, 4, 56, 53, -39, 56, -23, 24, 51,
    -13, 34, -7, -13, 98, 34, -28, 11, -12, -92, -27, -10, -54, 53, 40, -110, 66, 22, -55, -90, 41, -27, -16,
    37, -28, -55, -93, -2, -71, 9, -40, -120, 2, -3, 31, -25, 26, 56, 26, 44, 3, -50, 67, 127, -2, 0, 4, 101,
    -47, 113, 10, -11, 36, -34, -20, 29, 42, -11, 21, 73, -67, 30, 23, -28, -34, -21, 49, -37, -71, 13, -5,
    -9, -27, 48, -48, -5, -53, 101, -27, 81, -24, -23, -1, -82, -3, -41, 33, 85, -80, 66, 26, 5, 81, -37, 32,
    -39, -72, 13, 9, 33, -58, -58, -15, -66, -41, -39, -78, -11, -32, -73, 71, 61, 31, -11, 85, 0, 25, -45,
    -2, 28, 26, 127, 22, -67, -85, 64, -18, 64, 21, -34, -57, 53, -14, 31, -47, -55, 27, 22, 34, 25, -33, -32,
    16, 3, -37, 34, 64, 11, -18, -36, -71, -75, 5, 61, 12, -67, 0, 1, 17, -37, 34, -43, 8, -71, 75, -9, -16,
    21, 2, -29, -67, 28, -125, -20, 27, 3, -48, -15, 23, 27, 4, 13, -83, -85, -3, -24, 11, -36, -60, 20, 2,
    -90, -69, -18, -47, 6, 17, 41, -61, -59, -75, 6, 102, 26, -30, 26, 11, 50, 6, -26, -7, 4, 94, -9, -19, -1,
    2, -24, -59, -7, 18, 65, 30, 37, 28, 0, 5, 45, -8, 75, 30, -11, -47, -127, 61, 5, -38, -62, 16, -18, -12,
    -34, -67, -49, 6, 59, -10, 62, -30, -87, 55, 17, 28, 12, -35, -5, -52, 7, -51, -43, 39, -4, -31, -47, -25,
    -30, -47, 9, -86, -107, -32, 9, 9, 23, 80, 85, 127, -13, 0, -14, 38, -46, -8, -45, -7, -7, 50, -47, 113,
    -76, 29, 57, 62, 37, -1, 1, -24, -12, 10, -69, -75, -18, 41, 36, 71, 5, -49, 5, 33, 0, -13, 33, 42, -106,
    -31, -31, 42, -14, 15, 66, 45, -13, 26, -95, 52, -2, -89, 36, -40, -20, 41, 86, -4, -27, 40, 19, -28, 62,
    47, 60, 11, 62, -27, -34, 16, -65, 5, 11, -18, -26, 33, 67, -14, -27, -30, -10, 31, -46, -13, -29, 33, 12,
    -23, 37, 15, 37, 29, 14, -35, 25, 31, -23, -22, 10, -127, 18, 7, 16, 4, -8, -68, 20, -10, -45, 45, 33,
    -27, -5, -66, -34, -7, 14, -43, -23, 13, 41, -2, -33, 11, -38, -77, -35, -63, -7, -10, -54, -19, -39, 5,
    13, -39, 16, -18, -5, 5, 0, 22, 19, -77, 71, 9, -5, -32, -29, 34, -73, 7, 54, -66, 62, -72, 5, -41, -35,
    93, -13, 75, 23, -3, -24, -33, 73, -78, 8, 34, -22, -8, -21, -56, 30, 62, 79, -18, 67, -106, -50, -45,
    -28, -65, -5, -54, -10, -3, 2, 2, -16, -37, -26, -77, 41, -27, -20, 18, -18, 14, 42, 3, 120, -69, -83, 68,
    -14, -127, -17, -36, 71, -17, 54, -24, -93, 28, -17, 39, -25, 83, 36, 30, -11, -52, -61, -50, -74, 45,
    -43, 28, 16, -20, -91, -36, 43, 28, 83, -23, -50, -10, 14, -40, -9, 86, -10, -31, -22, 49, 93, -19, 46,
    -62, -19, -95, 68, -5, 67, -58, 29, 31, 37, -12, 0, -17, 88, -28, 14, -87, 10, -36, -83, -20, 17, -6, -9,
    -61, 56, -17, -2, 36, -11, -4, 48, -3, -4, -78, 40, 30, 84, 11, -20, 2, -8, 8, -16, 9, 0, 37, -11, -7,
    -17, -127, -26, -33, -22, 50, -40, 2, -52, 92, 46, -21, 9, 110, 36, -57, 21, 28, 68, -118, 42, 9, -42, 38,
    -7, -37, 37, 5, -78, -42, -31, 47, -4, 38, -45, 1, -11, 38, 64, 37, -3, -12, 55, 43, 60, 27, -27, -6, -24,
    64, 8, 16, 30, 28, 1, 21, -127, 78, -48, 34, -48, -29, 42, 20, 4, -35, 36, 40, -49, 78, 31, -91, 59, -41,
    34, 19, -50, -14, 72, -5, 34, 18, -101, 88, -90, -69, 7, 69, -8, 17, 65, 43, -45, 7, -14, -76, -11, 48,
    109, -23, 22, -2, -52, -36, -54, -8, -52, 79, 44, 83, 23, 57, -38, 54, 71, 29, 1, 70, 2, 33, -9, -8, -35,
    60, 0, 10, -32, 113, 3, -37, 6, 6, -24, 15, 25, 13, 35, 47, -39, -1, 16, -37, 51, -11, 29, -14, 44, -3,
    78, 118, 0, -45, -32, -47, -36, 127, -1, 51, 78, 4, -65, -16, 0, 35, -31, -25, 29, -57, -15, 51, -66, -65,
    10, 26, -9, 8, 93, -34, -63, 24, 3, -24, 24, -6, -14, -29, -28, 69, 47, 115, -72, -31, 39, 70, 9, 69, -37,
    -28, 39, -10, 126, -7, -10, 45, -15, -67, -50, 14, -30, 20, 19, 6, -3, 11, -117, 36, 45, -13, 39, -23, 67,
    93, -9, 37, 33, -59, 38, 103, 63, -43, -26, -16, -69, -63, 101, -108, -77, -127, -13, 4, -11, 31, -28, 24,
    3, -30, -49, -43, -1, -12, -36, -6, 24, -16, 1, -60, 18, 4, -14, 5, 41, -27, -13, -60, -127, -48, -29, 34,
    25, -53, 39, 27, -15, -8, -33, 18, 18, 64, -11, -22, 4, -38, 13, -27, 22, -21, -25, -58, -4, -99, 81, 17,
    12, -16, -2, 73, -38, -26, -46, -1, 36, 16, -15, -7, 53, -61, 14, -62, -83, 94, 28, -82, -61, 40, 0, 27,
    -10, -57, -49, -9, 28, 30, 28, 7, -71, 11, -7, -26, -27, 47, 3, -31, -25, 37, -22, -16, -28, 16, 14, 0, 4,
    -42, -10, -49, 1, 1, -53, 36, -70, 4, -24, -61, 27, -9, 91, 29, 127, 52, 51, 10, 22, -5, -64, 24, 47, -13,
    1, 0, 13, -18, -10, -65, 0, 54, -31, 98, -44, -42, 28, 57, -61, -32, 55, 22, 58, -48, 5, -40, 19, 13, 17,
    -46, -4, 44, 63, -59, 10, 19, -2, -28, 33, -53, 28, -2, -35, 34, -25, 44, -32, 57, -6, 6, 26, -20, 64,
    -13, -24, 20, -14, 0, -19, 9, -32, 1, 15, 17, -7, -10, 11, -4, -6, -30, 74, 10, 29, -12, -36, 27, -17, 5,
    16, -17, 52, -27, 6, 6, 9, -12, -6, -16, 13, 5, -3, 25, 6, 56, -30, -7, 16, -127, 1, -35, 65, -28, -4,
    -22, 5, -11, 30, 2, 37, 10, -29, -48, 37, -26, -38, -9, 1, 15, -75, -45, 42, -18, -15, -8, 0, -19, -65,
    -10, -18, 59, -56, -32, 27, 39, -17, 0, 86, 86, -11, -35, -3, 25, -85, -26, 28, 50, -18, 37, 127, -52,
    -36, 17, -63, 23, -22, -35, -21, 16, -20, 83, 23, 12, -9, -55, -77, 7, -32, -41, 90, 87, 36, -50, 40, 4,
    -8, -29, -65, 26, 5, -6, -19, 15, 18, -84, 60, -40, 2, -40, 36, -48, 30, -32, 39, 17, -3, 77, -107, 45,
    51, -12, 27, -30, -87, -71, -40, 26, -44, 1, 1, -105, -83, 22, 20, -81, -50, 35, -28, -24, 91, -46, -52,
    -40, 113, -18, -11, 82, 99, -2, 32, 18, -109, 11, -57, -31, -47, 21, 99, 7, 39, 121, 71, 30, 0, -40, -34,
    56, -103, -38, 46, 25, 18, 45, -14, 4, -98, 23, -127, 36, -24, -65, 66, -24, -4, -39, 33, -10, 45, 45,
    -72, 34, 49, 110, 55, -35, -29, 9, 84, -12, 64, -5, 43, 75, -75, -91, 32, 41, -1, -40, -18, -56, 23, 49,
    12, -35, 72, 4, -10, -7, -127, 0, -17, -5, -22, 26, -9, 21, 57, -21, 24, 32, 18, -71, 14, -37, 64, -4, 31,
    12, 21, -41, 71, -22, -7, -35, -77, 53, -44, 31, 53, -79, -15, -55, -92, 41, 61, 65, -41, 0, -67, 14, 34,
    13, 24, 1, -47, -34, -55, 19, 48, 9, -35, 12, 1, -48, 98, 41, 32, 29, -29, 4, -47, -12, -24, 1, 7, -33,
    -19, -59, -96, 35, -72, -110, 51, 42, -98, -41, -102, 75, -53, 64, 119, -80, -2, -118, -13, -40, 4, -41,
    1, 108, 63, 15, -45, -9, -79, -53, 56, 45, 12, -48, 65, 65, -127, 83, -80, 81, -11, -56, 33, 44, 58, -40,
    56, 14, -90, 121, -10, 8, -74, 11, -122, -107, 17, 55, 37, 8, -17, 54, 61, 18, -32, -33, 33, -43, -41, 62,
    -33, -63, 30, -29, -15, 6, -63, 17, -42, 0, -19, 33, -55, -7, -36, 108, -6, 77, 59, -5, 28, -2, -23, -34,
    -29, 27, -14, -18, 14, 4, 15, 25, 0, -127, 34, 7, -17, 58, 15, -39, -13, 0, -68, 94, 15, 68, -9, -2, -55,
    -10, 37, -33, 22, 98, 26, -58, 31, -57, -48, -37, -9, 56, 1, 15, 24, 1, -20, -15, 73, 81, -17, -25, -48,
    -24, -76, 50, 35, -86, 7, 7, -53, -15, 26, -13, -4, -28, 31, -5, 1, 47, -6, 32, -30, 74, 120, -2, -26, 13,
    -43, 127, -56, -3, -23, -70, -35, -63, -57, -21, 9, -12, -14, 22, 14, -6, 33, 89, -5, 16, -77, -73, 126,
    38, -18, -13, -40, 21, 34, 43, 46, 107, -3, -33, 44, 47, 53, -63, 1, -10, 7, -51, 19, 24, -20, -59, 79,
    -4, -46, -9, -45, -56, 18, -66, -24, 33, 34, -91, -54, -11, 14, 59, 0, -5, -95, -65, 40, 37, -4, 35, -3,
    -98, -21, 13, -28, -88, -35, 21, -23, 12, 19, -94, -18, 18, -23, 25, -27, 27, -45, -17, 11, 1, 8, 57, -29,
    -40, -32, 3, 28, -1, 3, -1, 40, 6, 60, 30, 32, 12, -10, -8, -4, 20, -8, 32, -63, -95, 63, 39, -28, -41,
    54, -17, 31, -12, -25, -39, -48, -4, -7, -74, -3, 73, 0, 4, -127, 28, -20, -75, 10, -81, -13, -43, 39,
    -22, -55, -30, -29, 48, -1, 78, -13, -22, 46, -16, -104, -15, 34, 28, -50, 14, -63, -32, -5, -11, -5, -23,
    57, 59, 91, 31, -46, 3, 53, 18, 23, 19, -18, 26, 38, -58, 62, -45, -12, -5, -51, 28, 0, -41, -53, -30, 31,
    2, -21, 15, 42, 29, -7, -1, 55, -9, -5, 4, 20, -6, 35, 28, -55, 87, 34, 19, 2, -34, -9, 8, 6, -35, -94, 2,
    20, 11, -13, 71, 106, -53, -127, 0, 42, -33, -52, -40, 43, -96, 10, 50, -43, -122, -22, -26, 6, -54, -20,
    42, -6, -16, 99, -13, 30, -5, 27, -31, -32, 70, 127, -22, -16, 74, 32, 7, 7, -5, 41, 21, -23, 14, 11, -77,
    69, -2, -6, -24, 36, -31, -29, -29, 51, -34, 0, -98, -21, 52, -48, 41, -55, -8, -1, 29, 28, 12, -12, -7,
    27, 33, 11, 53, -50, -112, 0, -33, -1, -54, -57, 43, 12, 19, 16, -66, -65, 14, 29, -20, 106, 74, -46, -81,
    116, 25, -36, -17, 18, 61, 60, 74, 46, -10, -47, 32, 22, -54, 14, 77, -31, 90, 45, -61, 101, -50, 19, 23,
    31, -64, -42, 79, -13, 23, -53, 27, -69, 34, -11, -32, 25, -88, -54, 4, 64, -38, 44, 30, -59, -29, 59, 57,
    0, 12, -22, 50, -91, -103, 40, -67, 32, 61, -31, 34, -48, -76, 0, -2, -52, 38, -89, 72, -11, 20, -15, -48,
    5, 90, 29, -127, -69, 46, 14, 2, -12, 89, 7, 52, -56, -68, -13, 8, 9, 44, -75, -4, 65, 52, 80, -21, 61,
    28, -101, 9, -51, 36, 122, -70, -18, 34, -35, 35, 71, 15, -28, -102, 52, 34, -3, 105, -19, -40, 51, 0,
    -17, -32, 2, 13, 55, 20, -29, 6, 85, 9, -127, 18, 101, -12, 24, -34, 19, 12, -4, 8, -14, -85, 41, -12, 30,
    44, -25, 29, 15, -40, -40, 33, -19, -34, -66, -15, -3, 13, 21, 74, -5, 21, -31, 1, -8, 20, 36, 0, 114,
    -44, 6, 10, 52, 14, 59, 8, 31, -12, 1, 40, 19, 61, 34, 59, 19, -19, 0, 36, -33, 60, 36, -43, -35, 65, -9,
    47, 6, -17, 41, -38, -31, -12, -47, -40, -57, -22, 47, 10, -61, -12, 11, 33, 25, 15, -48, 49, 0, 40, 2,
    29, 20, 8, -36, -30, -31, -23, -25, -24, 89, -127, 18, 75, -7, 52, -87, -18, 18, -31, -11, -17, 18, 80,
    -1, -56, 7, -15, 13, 10, -12, 52, 14, -83, 7, 39, -26, 12, -22, -74, 71, 32, -69, 49, -12, 13, -119, -127,
    -85, 11, -3, 42, -5, 2, -47, 18, -55, 122, -10, 12, 2, -61, 34, 24, 1, 24, -13, -33, 44, 62, -4, -45, -13,
    -11, 41, -62, -4, 7, -3, 25, -40, -56, -8, -14, 9, -28, -12, 13, -15, -116, 30, -88, 15, 14, 22, 2, -18,
    -60, 3, -81, -3, -30, 44, -6, -28, 90, 39, -46, -73, 42, -40, -32, -78, -55, -57, -37, 55, 65, 17, 7, 49,
    37, 38, 12, 79, -89, 57, -36, -127, -36, 54, 44, 13, -21, -31, 29, 0, -12, -39, -27, -26, -30, 34, 14, 44,
    19, 6, -31, -11, 16, -15, 20, -16, 34, -47, -52, 2, -96, -26, 32, 44, 19, 15, -12, 67, 64, -3, -35, -107,
    -18, 5, -17, -30, 11, 50, 53, -52, -16, -65, 14, 25, -15, -1, -38, -11, 25, -18, -51, -37, -42, -68, 25,
    7, 40, 8, -43, 33, -57, -16, -52, 24, 7, -71, 28, -49, 55, 20, -47, 49, 12, 0, -57, -3, -84, 26, -11, -1,
    -27, -127, -9, 29, -43, 25, 1, 19, -12, 17, -9, 0, 3, -31, -34, 109, 55, 33, 52, 8, 14, 28, -54, -91, -22,
    -58, -54, -68, -112, 1, 38, 86, -1, -29, -29, 10, -27, 94, -20, -4, 100, 72, 6, 21, 37, -23, -6, -7, 39,
    -3, -14, 15, -94, -44, -26, 9, 22, -39, -13, 9, 13, 30, -10, 34, -24, -28, -13, -8, -44, 61, 22, -20, 1,
    -2, -76, 5, -8, 34, -49, 17, -34, -44, 22, 15, 22, -51, -17, -6, 2, 4, 42, 48, 22, 17, -23, 22, 18, 14,
    -3, -21, -72, 9, 0, -14, 7, -3, -54, -35, 83, 9, -55, 19, -86, -33, 35, -26, 33, 1, -127, -21, -17, 8,
    -25, -39, 78, -3, 67, 22, -28, 16, -38, 24, -127, -3, -16, 9, 6, -57, 19, -26, 2, -43, 32, 30, -23, 55,
    40, -29, -27, 0, 42, 31, 22, -9, -3, -28, 6, -9, 1, -75, 26, 27, 35, -11, 65, 0, -9, 76, -17, -32, 17, 16,
    33, 4, 22, 28, 2, -22, 2, 16, -78, 41, -10, 1, 70, -28, -50, -13, -12, 3, -14, -55, -1, -25, 61, -63,
    -102, -40, 23, -24, 57, 3, -30, 0, -29, 39, 7, -75, 9, -7, -51, 98, -42, -12, -87, 19, -10, -84, -83, 20,
    15, 20, -53, -7, 54, 46, -14, -8, -7, 56, 29, -42, -73, 112, -95, -50, -47, -19, 0, 17, -44, 85, 33, 56,
    34, -27, -39, 62, -41, 64, -44, 27, 33, 62, 19, 58, -21, 88, -14, 35, -124, -20, -26, 61, -53, -29, -58,
    -127, -19, 53, -64, -31, 57, -76, 92, -60, -64, 24, 38, 29, 100, -38, -96, 12, -2, -11, 15, 62, -74, -7,
    50, -98, -16, -2, 4, 4, 127, -51, -15, -69, -28, -8, -20, -54, 16, -18, -3, 1, 47, -83, 14, 15, 6, 91, -2,
    37, 30, 66, 14, 19, 60, -53, -76, 93, 17, -1, 12, 22, -5, 49, -86, -41, 1, 2, -19, -53, 5, -50, 37, -51,
    -57, 4, 33, -40, -55, 64, 11, -64, -2, 13, -18, 47, -76, 45, -1, 13, 87, 94, 1, -121, -15, 78, -97, 66,
    -2, 6, 15, -34, 30, 68, -3, 54, 63, -10, -5, -20, -54, 20, -19, -1, -20, 21, -5, 16, 7, 63, 84, 48, -42,
    30, 39, -59, 18, -4, -106, -74, -12, 33, 78, -2, -88, 3, -51, 14, 9, 50, -15, -24, -3, -84, -14, 48, -127,
    27, 8, 95, 38, -2, -64, -24, -17, -9, 7, 59, -26, 1, -37, 35, -9, 88, -15, -28, -7, 43, -62, 19, 41, 4,
    42, 56, -23, -2, 66, -15, -52, 80, -1, -15, 14, -22, 3, 45, 22, 37, -76, 36, 45, -98, -35, 9, -28, 103,
    -8, 4, 35, -34, 73, -30, -91, 11, 45, -37, 7, 121, -50, 34, -27, 22, -12, -62, -68, 37, 23, -65, -5, 36,
    -14, 9, -108, 54, 87, 70, 47, 12, -36, -14, -79, 78, -8, -33, -68, 29, -44, 33, -76, 14, 13, -19, 26, 94,
    -23, -32, 127, -82, 93, 102, -4, -16, -59, -17, 95, 101, -50, -5, 19, -15, -42, -32, 85, -25, -26, 30,
    -25, -18, 14, 6, 19, 16, -84, 56, -29, -114, 56, 85, 54, 35, -23, -55, 74, -126, -26, 48, 9, 32, 25, 39,
    -98, 62, 55, -48, -45, -127, -47, -62, -67, 26, -14, 27, -36, 8, -40, 6, 43, -14, -59, 46, 51, 7, -38, 24,
    -12, 68, 48, -26, -26, -23, -6, 29, 8, 11, 18, 77, 25, 42, 66, -40, -59, 59, 14, 54, -54, 119, -15, 21, 8,
    41, 23, -23, 56, 92, 38, -55, 6, 56, 2, 30, -26, 8, 35, -1, -2, -9, 56, 4, -24, -16, 43, 80, -69, 51, -47,
    -44, 57, 53, -43, 85, 2, -1, 64, 24, -15, -10, -58, 34, -46, 36, -81, -127, -25, 11, -23, 91, 48, -4, -19,
    1, -43, 8, 40, -38, 3, -8, -53, 88, -31, 28, 21, 31, 27, 94, 48, -35, 102, 82, -74, 5, -41, 61, -11, -24,
    -33, 13, -13, -106, -28, -3, 3, 75, 38, 13, -28, 117, 34, -8, -13, -53, -12, -33, 51, 37, -16, 41, -127,
    -7, 52, -111, 55, -59, -7, 15, -38, -7, -6, -43, -77, -33, -10, -39, 108, -21, -34, -13, -33, 127, -110,
    69, -34, -105, -72, -30, 15, 26, 65, 78, -22, -10, -36, 74, -14, 24, 47, -6, 65, -28, 18, 46, -10, -123,
    -35, 47, -22, 24, -77, 57, 50, 0, 15, -61, 70, 3, -28, 31, -23, -36, 55, 9, -70, -72, -45, 33, -57, 42,
    51, -17, -89, -34, -61, -13, 14, 22, 30, -20, -93, 18, 30, 22, -17, -18, 3, 10, -37, -12, -66, 42, -27,
    51, -9, -23, -9, 29, -1, 42, 25, -39, 10, 53, -35, 42, -51, -36, -11, 17, -20, 49, 33, -20, 12, 27, 37,
    86, -38, -127, 3, -19, 31, 27, 19, 11, 5, -30, 14, -5, 53, -33, -83, 10, -24, -8, -29, -11, -48, 5, -71,
    4, 39, 29, -14, 12, 87, -15, -12, -25, -10, -19, -38, -19, 19, 16, 58, 2, -16, -34, 15, -6, -70, -22, -19,
    10, -42, 41, -51, 40, 14, -15, -21, 28, 55, -6, 0, -67, -49, -59, -59, -24, -45, -9, -63, 6, 14, 19, 5,
    -23, 9, -13, 14, 56, 50, -16, -7, 1, 78, -5, -91, -8, -42, -36, 39, 0, -59, 40, 102, 29, 127, 47, -50, 71,
    12, 12, -24, 16, 17, -24, 29, -13, -3, -113, -68, -76, -2, 15, 0, 44, 32, 3, 20, -52, -70, -1, 59, 18, 2,
    -84, -59, 41, 69, 34, -45, 36, 17, -59, -65, -127, 39, -17, 30, -1, 24, -1, 27, 0, 35, 39, 40, 11, 15, 41,
    -61, 2, -4, 3, -8, 127, 85, -58, 18, -51, -35, 41, 71, 63, 7, -52, -23, 38, -11, 27, 16, -6, 61, 89, 5,
    -14, 50, -11, -55, -32, -21, 11, 38, -73, -80, 7, -46, -9, 13, 16, 64, -23, 40, -8, -35, 21, -27, -10,
    -20, 31, 31, -18, 12, -25, -21, 29, 86, 58, -44, -6, -1, -14, 14, 48, 44, 19, 89, 30, 49, 57, 75, 59, 18,
    -87, -43, 13, 0, -12, 17, 22, 17, -20, 59, -107, 47, 16, -4, -8, -1, -52, -55, 46, 39, -32, 53, 54, 15,
    -34, -17, 48, -53, -59, 0, 11, -57, -81, -38, -3, 3, 34, -23, 28, -26, -34, -29, 127, 14, -17, 15, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_24_bias[80] = { /* 80 */
    -1344, 123809, 605, -1931, -1375, -4168, -1809, 232, -3636, -3559, -1945, -3689, -2307, -1052, -2587,
    1225, -1392, -1409, -976, -1708, -96, -436, -3722, -1775, -3316, -2072, -2279, -2458, -4195, -4623,
    105107, -2695, 363, -1571, -3536, -3705, -1342, -3514, -3750, -1182, -2077, -2866, -3482, 209390, -2579,
    -2445, -2676, -3693, -2031, -1338, -2407, -1198, -5068, -2405, -3177, -2869, -3570, -2919, -2343, -2841,
    -3236, -3051, -3619, -1333, 57704, -2948, 1404, -911, -2315, -4663, -1942, -2069, -1915, -3976, -2097,
    -1411, -2298, 2766, -1026, -2686,
};

static const int32_t conv_2d_24_multiplier[80] = { /* 80 */
    1768603296, 1633665215, 1426173110, 1969685349, 1438375605, 1240877607, 1288423317, 1885322204,
    1681839218, 1333036673, 2089646675, 1281351961, 1461254517, 2071644896, 1616973559, 1786176890,
    1194417064, 1782312541, 1313469203, 1370034409, 1198223074, 1829873856, 1977676576, 1360328040,
    1212258710, 1778239321, 1126590123, 1349424025, 1349739732, 2070692973, 2063058626, 1969662781,
    2023413753, 2021487821, 1119596433, 1270833637, 1899274171, 1953097408, 1626746551, 1862481945,
    1984987413, 1122295427, 1874306431, 1830709820, 1133601698, 2036986512, 1733223588, 1369145268,
    1202786060, 1172587428, 1198677188, 1525388648, 1234923469, 1709613989, 1359298091, 1217367881,
    2123328648, 2018450552, 1401338736, 1185937391, 1326138296, 1923887671, 1101777115, 1987143464,
    1126416064, 1124664430, 1078772281, 1260379655, 1364210756, 2040592534, 2115653247, 1146933296,
    1348201051, 1929684075, 2026446941, 1960728154, 1238084140, 1272993529, 1485954206, 1206069173,
};

static const int8_t conv_2d_24_shift[80] = { /* 80 */
    -7, -18, -7, -7, -7, -6, -6, -7, -7, -6, -7, -6, -7, -7, -7, -7, -6, -7, -6, -6, -6, -7, -7, -6, -6, -6,
    -6, -6, -6, -7, -23, -7, -8, -6, -6, -6, -7, -7, -6, -7, -7, -6, -7, -24, -6, -7, -7, -6, -6, -6, -6, -6,
    -6, -7, -6, -7, -7, -7, -6, -6, -6, -7, -6, -7, -19, -6, -7, -6, -6, -7, -7, -6, -7, -7, -7, -7, -6, -11,
    -7, -6,
};

static const conv_layer conv_2d_24_layer = {
    7, 7, 80, /* input: height, width, channels */
    7, 7, /* convolution: height, width */
    7, 7, 80, /* output: height, width, channels */
    1, 1, 1, 1, 1, 1, 0, 0, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    2, -128, -128, 127, /* zero points, range of the output */
    conv_2d_24_weights, conv_2d_24_bias, conv_2d_24_multiplier, conv_2d_24_shift
};

static const int8_t depthwise_conv_2d_25_weights[720] = { /* 1x3x3x80 */
    103, -55, -127, -127, -99, -127, 127, 127, 127, -127, 56, -127, 107, -115, -127, 104, 127, -96, -67, -126,
    -60, -82, -127, 100, 127, -109, -98, 62, -99, 127, -116, 77, 127, -122, 98, 94, 102, -127, -68, 92, -106,
    127, 126, -127, 127, -105, 87, -91, 118, 123, 72, 127, -121, 50, 125, -127, 122, -127, -90, -127, 127,
    -100, 127, 125, -126, -122, -83, 75, 122, -109, -70, 93, -79, 115, -127, 127, -127, 127, 127, -127, 66,
    -39, -111, -46, -89, -76, 75, 66, 38, -115, 67, -45, 127, -89, -105, 29, -19, -109, -67, -58, -123, -117,
    -77, 36, 114, -103, -117, 25, -81, 67, -89, 37, 119, -58, 27, 61, 47, -40, -24, 59, 27, 92, 110, -104, 86,
    -45, 31, -50, 95, 85, -8, 108, -98, 8, 124, -71, 75, -101, -85, -96, 98, -84, 108, 62, -127, -71, -76, 73,
    82, -75, -120, 82, -67, 92, -78, 74, -51, 100, 83, -101, 104, -51, -110, -109, -95, -120, 102, 96, 113,
    -120, 98, -119, 122, -112, -106, 88, 111, -127, -49, -123, -54, -72, -102, 69, 119, -87, -107, 88, -127,
    105, -119, 60, 125, -127, 105, 58, 106, -116, -90, 72, -127, 117, 127, -106, 112, -82, 61, -72, 120, 127,
    78, 108, -127, 37, 127, -95, 127, -99, -97, -119, 127, -127, 121, 80, -126, -127, -64, 88, 119, -106, -72,
    82, -89, 92, -83, 100, -110, 106, 112, -108, 83, -87, -124, -90, -118, -77, 62, 103, 117, -92, 70, -97,
    71, -111, -111, 80, 72, -68, -104, -122, -77, -127, -100, 72, 72, -101, -67, 99, -87, 63, -127, 82, 43,
    -36, 49, 85, 68, -65, -91, 100, -89, 85, 79, -96, 76, -126, 72, -67, 84, 102, 64, 76, -108, 59, 46, -104,
    96, -93, -63, -69, 63, -62, 62, 68, -47, -74, -71, 51, 86, -73, -85, 62, -60, 80, -64, 69, -74, 108, 104,
    -104, 40, -70, -91, -14, -111, -21, 26, 40, 23, -80, 83, -32, 90, -95, -80, -1, -47, -65, -96, -58, -127,
    -114, -61, 18, 59, -89, -78, 57, -62, 12, -90, 43, 30, 30, -16, 47, 9, 11, -54, 60, 52, 48, 64, -70, 42,
    -64, 30, -26, 63, 55, -15, 48, -86, 10, 32, -54, 52, -66, -44, -43, 45, -40, 34, 19, -46, -30, -69, 54,
    31, -53, -127, 50, -38, 60, -45, 21, -4, 78, 67, -75, 89, -83, -107, -73, -127, -74, 44, 88, 112, -92,
    110, -96, 83, -127, -87, 83, 79, -81, -95, -127, -66, -111, -95, 47, 75, -86, -79, 127, -104, 59, -126,
    69, 54, -34, 53, 51, 81, -67, -114, 88, -104, 73, 82, -84, 66, -100, 67, -49, 94, 110, 78, 71, -114, 49,
    42, -80, 101, -62, -59, -61, 68, -83, 55, 39, -50, -80, -56, 66, 72, -72, -84, 50, -55, 75, -58, 60, -55,
    88, 95, -83, 122, -127, -105, -94, -83, -125, 72, 95, 84, -85, 87, -102, 52, -81, -107, 118, 116, -103,
    -119, -115, -37, -81, -112, 127, 62, -127, -99, 49, -110, 66, -95, 127, 46, -97, 101, 127, 116, -81, -99,
    127, -113, 101, 86, -93, 70, -127, 117, -117, 108, 118, 119, 58, -102, 126, 112, -100, 79, -88, -127, -45,
    86, -42, 115, 127, -32, -122, -122, 113, 127, -127, -21, 127, -127, 121, -112, 83, -117, 111, 112, -120,
    81, -113, -78, -4, -93, -59, 49, 61, -9, -66, 103, -36, 63, -77, -71, 62, -42, -99, -126, -59, -92, -110,
    -72, 63, 51, -113, -123, 43, -78, 17, -62, 103, 35, -26, 38, 92, 71, -12, -68, 106, 32, 66, 69, -75, 37,
    -75, 83, -87, 111, 98, 47, 32, -89, 71, 106, -54, 38, -52, -110, -21, 68, -18, 82, 77, -26, -72, -127,
    113, 75, -96, -66, 116, -93, 103, -103, 44, -41, 83, 57, -96, 127, -119, -85, -60, -104, -119, 69, 93, 69,
    -71, 127, -94, 60, -117, -82, 127, 100, -111, -127, -116, -26, -80, -108, 95, 59, -121, -127, 86, -111,
    62, -97, 124, 67, -88, 127, 96, 127, -80, -127, 125, -121, 102, 86, -74, 52, -108, 127, -127, 127, 120,
    127, 65, -110, 127, 105, -89, 85, -51, -123, -33, 94, -67, 103, 112, -31, -124, -106, 127, 122, -112, -32,
    110, -102, 127, -116, 80, -98, 89, 88, -97,
};

static const int32_t depthwise_conv_2d_25_bias[80] = { /* 80 */
    -4527, 217, 7030, 3733, 4486, 2103, -2105, -6832, -2121, 2001, -3821, 1861, -2687, 6389, 2805, -7472,
    -4044, 5405, 6346, 3431, 6372, 7688, 2191, -3605, -2679, 3217, 2798, -2660, 1855, -1638, 6, -3430, -3519,
    2331, -2259, -2017, -5302, 2404, 2409, -6188, 3227, -3394, -2440, -1, -2907, 3670, -3383, 1461, -5437,
    -4511, -2823, -3432, 1341, -3366, -1921, 3225, -3191, 2937, 3512, 2494, -2316, 2036, -2346, -4156, 29,
    2845, 6922, -5040, -4207, 2892, 3814, -3428, 3013, -2532, 3889, -5325, 2878, -753, -4219, 3039,
};

static const int32_t depthwise_conv_2d_25_multiplier[80] = { /* 80 */
    2031809511, 1686111587, 1684250741, 1450881780, 1917908844, 1548486349, 1717345754, 2103858748,
    1724349191, 1287161367, 1377041893, 1672407226, 1170631935, 2066285053, 2012809310, 1198859229,
    1574329024, 1684450402, 1212501236, 2077191202, 1425473911, 1111396877, 1250454455, 1611742399,
    1715884615, 1273283829, 1405114138, 1859890265, 1446973668, 1952351087, 2139545884, 1393007837,
    1343570957, 1922660854, 2028216512, 1652547313, 1354806874, 1763890956, 2010824399, 1414340460,
    1462496321, 1346021016, 1571307238, 1759964202, 1592808666, 1312902347, 1524226307, 1289809415,
    2101146160, 2059753705, 2035559874, 1610320601, 1528465859, 1890082929, 1759520782, 1209979053,
    1510671338, 1509049879, 1448349054, 1857138465, 2101672247, 1484379715, 1586735910, 2101123404,
    1836895557, 1634630527, 1531116864, 1920202310, 1216541641, 1441845606, 1750812319, 1109461335,
    1104097741, 1733771831, 1225242390, 1329914422, 1283174573, 1440533988, 1730998689, 1363347303,
};

static const int8_t depthwise_conv_2d_25_shift[80] = { /* 80 */
    -10, -20, -10, -9, -10, -9, -9, -10, -9, -9, -9, -9, -9, -10, -10, -9, -9, -10, -9, -10, -9, -9, -9, -9,
    -9, -9, -9, -9, -9, -9, -26, -9, -10, -9, -9, -9, -9, -9, -9, -9, -9, -9, -9, -27, -9, -9, -9, -8, -10,
    -10, -9, -9, -9, -9, -9, -9, -9, -9, -9, -9, -9, -9, -9, -10, -22, -9, -10, -10, -9, -9, -9, -9, -9, -9,
    -9, -9, -9, -14, -10, -9,
};

static const conv_layer depthwise_conv_2d_25_layer = {
    7, 7, 80, /* input: height, width, channels */
    7, 7, /* convolution: height, width */
    7, 7, 80, /* output: height, width, channels */
    3, 3, 1, 1, 1, 1, 1, 1, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    -128, 7, -128, 127, /* zero points, range of the output */
    depthwise_conv_2d_25_weights, depthwise_conv_2d_25_bias, depthwise_conv_2d_25_multiplier, depthwise_conv_2d_25_shift
};

static const int8_t conv_2d_26_weights[6431] = { /* 80x1x1x80 */
    27, -1, -56, 41, 48, 64, -36, -51, 17, 76, -8, 40, 6, -19, -93, 62, 68, 95, -1, 49, 49, -90, -78, 62, 74,
    30, -4, -12, 70, 79, 0, 20, -15, 54, -57, 111, -41, -14, -127, -23, 76, 47, -38, 0, 90, 48, -22, 18, 67,
    -39, -38, 26, 54, -53, -14, 30, -31, 28, 42, 14, -24, -28, 16, 32, -1, -14, 29, -44, -81, 22, -10, 112, 2,
    23, 67, -2, -113, -10, 67, -79, 70, 0, 18, -15, 18, -17, -18, 12, -36, 31, -17, -37, -12, 49, 21, -23, -9,
    -44, -127, -36, 58, 9, 6, -19, -66, -40, -19, -18, 11, -4, 0, -44, 17, 34, 13, -17, 113, -4, 41, -11, -9,
    37, 42, 0, 24, -62, -15, 43, -15, -17, 8, -2, 23, -4, -1, 1, 3, -35, 43, 25, -13, 20, -17, -40, 0, -16,
    -27, -6, 22, 46, 7, -22, 41, -24, 10, 117, 17, -2, -22, 13, -3, 0, 16, 30, 42, 20, -27, -55, 3, -3, 34,
    24, 56, 16, 6, -34, -13, -5, 10, 11, -51, 75, 29, -35, -7, 26, -78, 9, -2, -42, 0, 58, -9, -120, -3, 32,
    -32, 16, 2, -47, 9, -31, 88, 0, 18, -36, -16, 11, -33, -17, 13, -14, -11, 127, -16, -9, 16, 6, 10, 42,
    100, -16, 1, -8, 0, -118, -15, 6, 11, 11, -27, -13, 15, 111, 6, -6, -1, -4, 37, 36, 6, 1, 20, 14, 32, -4,
    -35, -22, 1, 6, 15, 24, -7, 0, -17, 10, -3, 2, 17, -22, -81, 61, 18, -12, 0, 6, -44, -4, 12, -16, 0, 15,
    6, 5, 2, 5, -12, 4, 27, -86, -9, -8, 44, 0, 4, -18, 40, -2, -17, -5, 85, 2, 5, 26, -70, -44, 4, 20, -11,
    17, -22, -8, 117, 1, -1, -86, -1, -22, 22, 6, -127, 8, 14, 100, -13, 2, -9, -5, 8, 20, -57, -2, -78, -22,
    0, -10, -26, 3, 51, 4, 36, 32, -14, -127, -30, 45, -49, -8, 98, 17, 43, -76, 44, 30, 61, -6, 78, -10, -23,
    -3, 0, 42, -31, -7, 29, -59, -79, 48, 43, -8, -23, 8, -38, 0, -5, 14, -14, -71, 16, 73, -38, -65, -70,
    -69, 3, 22, 8, 29, -62, -68, -26, -52, 13, -9, 0, 40, -22, 36, 59, -54, 33, 18, -3, -6, 16, -87, 3, 4,
    -22, -21, -16, -1, -18, -42, -22, 12, 3, 23, 102, 4, 20, 12, -5, -48, 13, -10, -45, 17, 20, 9, -11, 12,
    30, -7, -22, -42, 9, -21, -5, 8, 0, -24, -9, -52, 91, 2, -3, 59, 1, 29, -78, -13, -26, 0, -27, 18, 16,
    -127, -16, -11, -25, -35, 12, 27, 70, -30, 26, -18, 21, 30, 45, 28, -31, 18, 0, 31, 20, 13, 16, 12, 40,
    -32, -10, -31, 4, -27, 15, -3, -19, -41, -18, 0, 2, 43, 30, 17, -32, -50, -5, 4, 16, 28, 57, 18, -4, -35,
    3, 19, 6, 34, 20, 21, -21, -27, 35, -4, -23, 8, 10, -6, 0, 86, -29, -127, 4, 56, -51, 42, -20, -10, 15,
    -14, 71, 0, 8, -12, -47, 9, 14, -6, -2, 12, -39, 34, -21, 21, 38, 33, -20, 7, 63, -32, 13, -1, 0, -83,
    -11, -2, -23, 14, 0, 20, 7, 78, -6, -9, -12, -3, 43, 36, 7, 0, 43, 9, 11, 67, 82, 2, -24, -5, 23, -127,
    -24, 49, 47, -82, 59, -31, -36, -44, 7, 13, -23, -12, -32, 15, 43, 83, -84, -58, 0, -16, -3, 38, 32, -9,
    25, -60, 46, 100, -29, 12, -3, 0, -44, -36, -53, 41, -40, 41, 96, 103, 18, -46, -36, 10, -15, -17, 5, -11,
    -23, 42, -16, 23, 0, 34, 14, -40, 47, 42, 34, -16, -13, -13, -118, 74, 68, 9, -5, 3, -72, -1, -65, 69, 1,
    -3, -26, -3, -20, 8, -16, 52, 24, -11, -53, 45, 7, 5, 82, 18, 70, -46, -8, -10, 127, 17, 54, 28, -28, 32,
    0, 94, -30, 12, -45, -46, -99, 42, -2, 0, 28, 65, -47, 0, 18, 41, -10, 12, 79, 87, -47, -16, -125, -74,
    -9, 47, 4, 93, -108, -93, -17, -57, 22, -3, 0, 27, -20, -1, 22, -5, 25, 39, 7, -2, 33, -38, 6, 6, -1, 41,
    -5, 0, 9, 23, 45, 27, -27, -58, 2, -1, 56, 22, 44, -4, 0, -39, 2, -5, 5, 27, -22, 36, 18, -9, -9, 27, -23,
    3, 3, -53, 0, 79, -16, -110, 0, 44, -32, 16, -4, -22, 20, -44, 97, 0, 20, -51, -46, 13, -23, -19, 31, 7,
    -8, 52, -35, 9, 2, 0, 6, 41, 64, -50, 11, -22, 0, -127, -28, 7, -6, -15, -17, 10, 4, 122, -9, -14, -20,
    -4, 36, 25, -22, -1, -15, -29, 27, 21, -24, -25, 86, 7, 50, 18, 24, -40, 22, -42, -35, 14, 15, 26, -5, 13,
    13, -26, -10, -40, -1, -2, 2, -30, 0, 29, -41, -127, 109, 37, -19, 64, 5, 0, -64, -19, 50, 0, -14, -19,
    -45, -105, -24, -17, 24, -9, 0, 29, -5, -18, 48, -8, 9, 48, 49, -3, 5, 9, 0, -50, -5, 5, 8, 16, -1, -15,
    3, 62, -24, -21, 14, -6, 12, 1, -16, -1, -22, 31, 16, 35, -18, -46, 1, -58, 11, -52, -12, 52, 15, 23, 127,
    24, -40, 32, 32, -35, -3, -15, 4, 8, 16, 87, -9, -39, 0, -3, -4, 14, 10, 57, 9, -64, -23, 10, -13, 38, 5,
    0, -33, 4, -9, 35, -8, -8, 5, 25, 18, -4, -1, -24, 13, -17, -8, 24, -11, 44, -1, 66, -1, 25, 7, -63, -34,
    26, 11, -21, 31, 10, -11, 61, 20, 0, 53, 19, 114, 1, 21, -30, 15, -70, -11, 57, -27, 69, -59, 22, 26, 18,
    -3, -23, -67, 16, -62, -65, 43, 10, -26, -1, -52, -66, -26, -78, 77, 47, 0, -60, 20, 28, -4, -33, 95, -8,
    -2, -35, 22, -3, 46, 0, 127, -29, -20, 33, 35, -36, 3, -8, 16, -7, -5, 31, -5, -51, 61, 22, -9, -6, -18,
    -60, 0, -47, -19, 45, -38, -1, -4, 14, 4, -26, 22, 52, -41, -2, -26, -23, -65, -1, -41, 68, -5, -20, -24,
    6, -23, -4, -26, 43, 28, -7, -31, 31, -9, 6, 64, 10, 56, -28, 2, -30, 121, 11, 47, 35, -28, 20, 0, 92,
    -28, -1, -26, -33, -89, 52, 11, 11, 11, 64, -36, 0, 7, 44, -9, 2, 83, 85, -35, -6, -127, -69, -5, 40, 30,
    91, -110, -85, -11, -38, 21, -4, 0, 22, -8, 0, 15, 4, 24, 22, 11, -2, 15, -31, 16, 5, -8, 50, 34, 1, -1,
    -32, 3, -127, -17, 46, -45, 1, -25, 9, 22, 7, 30, -6, -71, -34, -7, -103, 54, 12, 14, -27, -19, -34, 7,
    -21, 15, -34, 0, -3, 2, 12, -22, -91, 27, 43, 51, -9, 19, 8, 39, 0, 54, -31, -18, 44, 11, 30, -11, -30,
    -40, -30, 11, 45, 5, 26, -60, -70, -16, -6, -17, -43, 0, -16, -34, 108, 57, -19, 24, -68, 0, -26, -1, 9,
    10, 4, -50, 10, 6, 0, -20, 93, 1, -93, -19, 30, -19, 1, -65, 34, 76, 43, -22, 20, -37, 35, 0, -19, 83,
    -15, -38, -85, 93, -67, 19, 9, 29, 98, 0, 62, -31, 5, -28, -21, -50, 68, -3, -17, -9, 93, -1, 0, 2, 50,
    -13, 15, 127, 67, -34, 9, -83, -66, 14, 43, 110, 88, -99, -74, -13, 6, 12, -16, 0, 18, 7, 36, -30, 47, 29,
    24, 27, -18, 33, 32, -1, -3, -10, 38, -12, 0, -14, -63, 12, 67, -27, -12, 24, -41, 37, -107, -32, 20, 53,
    -41, 14, -53, -88, -22, 52, 2, 30, -52, -60, -47, 22, 59, -58, -78, 0, -52, 9, 5, 127, 4, 64, -27, 79, 22,
    -107, 60, -15, 0, -60, -91, -11, -36, -57, -11, 24, -26, 22, -1, 10, -53, 22, -54, 26, 54, -9, 32, -12, 3,
    0, 34, -18, -10, 82, 75, 26, -51, 46, -8, -5, 104, 64, -1, -6, 25, 68, 0, 16, -9, 16, -16, -17, 20, -40,
    37, -15, -30, -11, 50, 23, -17, -14, -31, -123, -38, 63, 10, -3, -15, -62, -48, -30, -28, 30, -4, 0, -48,
    29, 37, 17, -20, 107, -9, 34, -14, -13, 50, 53, 0, 14, -70, -13, 46, -4, -19, 4, 1, 17, 0, 3, 6, 17, -43,
    37, 16, -10, 20, -16, -49, 0, -31, -17, -15, 16, 58, 8, -25, 57, -29, 4, 127, 17, -4, -27, 1, 7, 1, 12, 8,
    4, -9, -18, 22, 4, 4, -11, 10, -27, -6, -20, 27, 1, 1, 19, -31, -74, 30, 12, 2, 9, 0, -13, -5, 13, 6, 0,
    -16, 14, 43, -15, -18, 2, -14, 18, -68, -8, 4, -7, 0, -6, 8, 63, -7, -15, -3, 64, 2, 16, -2, -57, -49, -7,
    15, -9, -2, -58, 11, 127, 8, 0, -23, 11, -20, 18, -1, -123, 10, 10, 43, -7, 3, -6, -3, -17, 6, 29, -1, 8,
    -29, 20, 32, 81, -2, 0, 11, 87, 9, -21, -47, -12, -36, 26, 3, 85, 4, -31, -42, -23, 127, -35, 55, 38, -41,
    -12, -16, 0, 3, -1, 29, -53, 17, 10, -97, -2, 69, 68, -87, -9, 0, 41, -9, -69, 22, -51, 2, 33, 48, 44,
    -50, -40, 57, -105, -46, 43, -3, -28, -51, -22, -8, 0, 8, -16, 14, -14, -106, 10, 42, -86, 0, -68, -82,
    -49, 10, 15, -112, -4, -1, -56, -67, 9, 22, -11, -3, 102, 33, 79, 14, -26, -127, -20, 3, -34, 3, 39, 18,
    2, -47, 41, 62, -35, -10, 50, -40, -1, 1, 0, -20, -13, -18, 38, -7, 3, 19, 7, -8, 1, -41, -21, 0, 19, -13,
    -16, -93, -29, -15, -13, -46, 22, -23, 5, -4, -33, -46, 31, 27, -17, -44, 8, -7, 0, 12, -13, 19, 10, -62,
    8, -1, -23, 11, 13, -54, -36, -1, -6, -71, -7, -1, -46, -66, 5, 14, -2, 9, 125, 19, 62, 4, -25, -101, 0,
    2, -41, 12, 26, 4, -5, -38, 44, 29, -27, -42, 63, -28, -5, 14, 0, -25, -25, -28, 66, -1, -2, 50, 7, 5,
    -30, -28, -13, 0, -4, -5, -14, -127, -25, -11, 6, -38, 18, -22, 22, -20, -5, -15, 16, 29, -15, -19, 13, 6,
    0, 19, 4, 20, 15, -25, 10, -8, -17, 17, -4, -37, -10, -2, -20, -62, -31, 0, 0, -18, 9, 65, -9, -32, -38,
    -105, 40, -127, -36, 69, 55, -17, 43, -85, -75, -7, 48, -8, 42, -38, -46, 18, 17, 94, -93, -85, 0, -31,
    24, 11, 51, 16, 51, -87, 74, 26, -49, 50, -14, 0, -78, -90, -1, 63, -44, -8, 18, -18, -7, 7, -7, -48, -8,
    -59, -8, 15, -4, 25, -14, -18, -1, 29, -33, -23, 67, 59, 25, -48, 53, -3, -16, 88, 81, 5, 17, 62, 127, 1,
    30, -37, 10, -71, -13, 62, -37, 62, -56, 13, 17, 31, 12, -40, -72, -2, -88, -77, 51, 9, -22, -12, -66,
    -77, -41, -79, 67, 24, 0, -62, 27, 35, 4, -51, 114, 6, 18, -26, 11, 19, 65, 0, 109, -48, -18, 39, 20, -39,
    5, -7, 16, 0, 1, 31, 1, -47, 57, 20, -9, 0, -21, -71, 1, -45, -23, 41, -15, 22, -4, -6, 13, -37, 14, 68,
    -7, -1, -46, -13, -11, 0, 15, 27, 44, 20, -28, -60, -4, -3, 32, 19, 49, 11, 9, -34, -5, -2, 0, 15, -34,
    53, 21, -32, -4, 19, -52, 7, -1, -49, 0, 65, -18, -117, 9, 35, -29, 20, 1, -33, 3, -30, 98, 0, 11, -42,
    -36, 8, -17, -11, 32, 1, -16, 81, -32, -4, 20, 7, 0, 39, 70, -21, 9, -13, 0, -126, -21, 3, 0, 10, -26, -5,
    14, 127, -6, -4, 1, -4, 32, 40, -36, -1, -41, 78, 29, 51, -29, -39, 1, 10, -37, 22, 28, 42, -62, 88, 101,
    73, 9, 41, 69, -79, -47, -19, 121, -19, 24, 60, 37, 74, 0, 22, -23, 34, -47, 67, -61, 9, -127, -24, 24,
    72, -35, 0, -4, 59, -13, 20, 104, 12, -41, 22, -28, -62, -17, 17, 33, 50, -49, -24, -24, 17, 7, 83, 0, 33,
    31, -67, -52, 60, 20, 62, 30, -4, 38, 32, -16, -5, 57, 13, 127, 1, 20, -25, 23, -63, -21, 45, -36, 68,
    -65, 25, 26, 36, -6, -23, -76, 9, -113, -56, 57, 11, -38, -3, -58, -98, -34, -85, 92, 61, 0, -58, 19, 37,
    -6, -26, 114, 3, -5, -40, 17, 23, 53, 0, 116, -32, -21, 39, 46, -40, -3, 0, 22, -10, -4, 28, 0, -50, 70,
    35, -11, 6, -18, -76, 0, -50, -24, 25, -44, 23, -3, 15, 26, -26, 37, 101, -54, -5, -29, -22, -7, -1, -42,
    -21, 14, -17, -16, -27, -34, -1, 50, 35, -20, -59, -49, 40, -1, -37, 63, 21, 25, -69, 23, 84, 0, 74, 25,
    -32, 1, -14, 0, 31, 8, 5, -61, -33, 8, -61, 13, -13, 83, -41, -33, 0, 46, -21, -15, 43, -26, 10, -46, -49,
    -10, -31, -9, 44, -71, -9, -6, -50, -16, -88, -4, -36, 0, 11, -46, 49, 19, -127, 5, 31, -17, 7, 44, -75,
    -39, 7, 17, -40, -20, -1, 0, 22, 19, 45, 16, -40, -8, -61, 12, -96, -23, 43, 32, 8, 127, -2, -62, 28, 26,
    -10, 19, -24, -28, 21, 20, 107, -53, -57, 0, -15, 2, 8, 24, 10, 28, -71, -8, 31, -20, 28, -6, 0, -57, -24,
    -16, 39, -42, 3, 30, 34, 8, -4, -9, -28, 4, -24, -8, 17, -17, 45, -12, 66, 0, 33, 4, -64, -4, 41, 17, -43,
    29, 2, -27, 82, 31, 2, 37, 28, 127, 1, 20, -19, 23, -74, -15, 49, -30, 67, -71, 27, 30, 31, -8, -17, -80,
    17, -92, -65, 54, 9, -44, -9, -50, -97, -28, -84, 88, 75, 0, -54, 14, 34, -7, -21, 101, 4, -14, -44, 20,
    16, 47, 0, 126, -19, -19, 37, 50, -40, -2, 3, 19, -14, -4, 29, 4, -40, 70, 32, -11, 7, -14, -66, 0, -48,
    -17, 39, -52, 19, -2, 20, 14, -30, 35, 83, -59, -4, -25, -20, -69, -2, -96, 2, -1, -2, -23, -11, -27, -10,
    44, 57, -13, -115, -66, 82, -23, -50, 127, 40, 58, -115, 55, 71, 78, 59, 86, -1, -49, -8, 0, 75, -27, 0,
    -61, -88, -80, -7, 58, -4, 59, -4, -62, 0, 22, 13, -11, 18, 10, 96, -65, -87, -107, -89, -2, 58, -62, 49,
    -81, -116, -33, -110, 16, -26, 1, 52, -60, 58, 65, -125, 35, 50, -15, 2, 28, -120, -11, 11, -8, -18, -19,
    -1, -6, 17, 20, 47, -9, -34, -11, -54, 15, -91, -24, 47, 30, 16, 127, -10, -81, 25, 36, -4, 19, -23, -34,
    10, 10, 99, -39, -62, 0, -20, 9, 14, 17, 15, 41, -74, -7, 13, -18, 39, -9, 0, -55, -35, -13, 49, -46, 0,
    15, 17, 14, 1, -2, -33, -2, -31, -2, 22, -16, 50, -15, 56, 0, 28, -1, -55, 0, 46, 13, -50, 38, -2, -12,
    101, 28, -1, 36, 37, 31, 0, -11, 96, 14, -16, -25, 0, -3, 25, -77, 37, 55, 34, -10, 38, -25, 63, -65, 13,
    79, -25, -73, -53, 84, -96, 7, 2, 79, 99, 0, 31, -27, 24, -32, 29, -29, 49, -76, -19, -1, 95, 1, 0, 27,
    52, -16, 7, 127, 6, -19, 46, -24, -54, 11, 26, 88, 78, -34, -26, -17, 35, 19, 12, 0, 1, 18, -12, -86, 54,
    5, 44, 16, -2, 40, 80, -30, -10, -3, 2, -33, -1, 0, 3, 11, 48, -5, -40, -29, -104, 35, -127, -44, 57, 48,
    1, 92, -40, -71, 22, 35, -13, 48, -30, -37, 35, 16, 117, -81, -77, 0, -20, 14, 6, 44, 17, 41, -100, 63,
    29, -44, 34, -4, 0, -81, -65, -6, 54, -52, -5, 22, 0, -8, 8, -5, -45, -1, -55, 0, 27, -7, 39, -10, 18, 0,
    37, -12, -50, 33, 42, 20, -46, 48, 1, -27, 79, 78, 4, 21, 53, 7, 1, 20, 5, -44, 0, -6, 74, -4, 6, -27, 0,
    -22, 8, -5, 46, -1, 0, 18, -15, -88, 45, 19, -10, -4, 11, -9, -7, -1, 4, 0, -26, 33, 47, -22, -25, -1, -6,
    6, -51, -4, 5, -33, 0, -11, 17, 127, 1, -17, -7, 23, -19, 18, 27, -24, -65, -13, 15, -3, -10, -26, 20, 86,
    13, 0, 5, 18, -22, 17, 0, -90, -12, 12, -17, 15, -7, 9, -1, -20, 4, -20, 0, 8, 39, 31, 22, -30, -58, -2,
    5, 14, 26, 51, 22, 1, -32, 15, 19, -9, 34, 10, 30, -11, -35, 31, -5, -26, 23, 7, -21, 0, 72, -31, -127,
    12, 53, -40, 36, -27, -15, 8, -19, 82, 0, 7, -17, -42, 7, 2, -9, 20, 10, -32, 38, -27, 13, 39, 28, -17,
    16, 59, -19, 7, 9, -1, -92, -10, -10, -21, 21, -5, 10, 10, 94, -12, 9, -6, -3, 46, 42, -41, 0, -25, 73,
    -9, -72, -17, 22, -29, -16, -42, 28, 51, 23, -15, 30, -16, 19, 28, -3, 56, -16, -11, -69, 97, -18, 30, 32,
    -4, 63, 0, 70, -28, -4, -23, -34, -54, 55, 21, 4, -16, 64, -26, 0, -16, 53, 1, 8, 97, 77, -36, -9, -103,
    -59, 21, 32, 74, 76, -127, -94, -10, -10, 12, -5, 0, 36, 10, 19, -10, 28, 28, 0, 16, -16, 17, -14, 19, 2,
    -12, 53, -17, 0, -30, -49, 8, 12, -11, 9, 102, 1, 30, 5, -10, -35, 21, -14, -40, 15, 8, 4, -1, -14, 24,
    -17, -17, -60, 30, -17, 1, -3, 0, -25, -22, -60, 116, 11, 6, 54, 7, 7, -91, -3, 3, 0, -29, -9, -19, -127,
    -23, -15, 20, -21, 10, -5, 19, -36, 43, -11, 11, 36, 5, 17, 4, 12, 0, 9, 8, 12, 16, 24, 14, -19, 5, 8,
    -12, -12, 18, -6, -18, -19, 3, 0, 2, 1, -67, 22, 9, 1, -7, 36, 9, 26, 0, -21, -26, 25, -4, -10, 36, 30, 1,
    30, 30, 72, -33, 55, -49, -27, -7, 19, 0, -8, 48, -5, -62, -29, 7, -37, -4, 19, 66, -46, -62, 0, 51, -10,
    57, 17, -12, -15, -127, -65, 26, 85, 114, 9, -66, -31, 60, -2, 92, -29, -74, 7, 1, 46, 9, 30, -3, -79, 47,
    -12, -38, -78, 68, -53, -58, 6, 18, -82, 59, -1, -14, 84, 34, 41, -18, -16, 27, 36, -66, 24, 30, 20, -27,
    43, 5, 102, -72, 30, 52, -38, -88, -21, 78, -81, 0, 0, 94, 127, 0, 6, -26, 37, -20, 127, -21, 45, -127,
    -27, 18, 67, -9, 0, 54, 70, -19, -12, 112, -39, -8, 61, 36, -45, 2, 20, 61, 65, 29, 9, -10, 42, 18, 35,
    -1, -17, 42, -39, -112, 64, -3, 70, 20, 9, 38, 75, -68, -14, 34, -38, 6, 1, 13, 11, 0, -9, -22, 20, 4, 4,
    -9, 9, -27, -5, -21, 27, -1, -3, 19, -30, -78, 36, 15, 2, 9, 0, -20, -5, 12, 8, 0, -15, 15, 44, -15, -17,
    1, -17, 24, -79, -9, 8, -8, 0, -7, 6, 78, -7, -14, -2, 56, -3, 15, 10, -59, -55, -7, 15, -6, 0, -56, 11,
    119, 10, 0, -24, 12, -22, 21, -2, -127, 9, 12, 47, -8, 5, -6, -3, -16, 8, -17, -1, -31, -49, 7, 12, -8,
    12, 107, 1, 34, 3, -13, -39, 19, -14, -38, 16, 14, 4, -4, -19, 33, -13, -17, -55, 44, -15, -2, 1, 0, -22,
    -26, -56, 114, 6, 2, 55, 10, 9, -86, -7, -1, 0, -30, -5, -18, -127, -24, -12, 23, -23, 8, -8, 21, -35, 36,
    -10, 11, 34, 0, 19, 5, 13, 0, 13, 12, 12, 19, 18, 13, -15, 0, 9, -16, -18, 18, -6, -21, -25, -9, -1, -6,
    33, 24, 55, 0, -39, 6, -1, 3, -75, -11, 48, 11, 13, 127, -2, -82, 30, 40, 2, -17, -23, -26, -13, 12, 92,
    -20, -38, 0, -14, -1, 17, 10, 8, 40, -28, -40, 10, -3, 38, -10, 0, -44, -10, -17, 29, -43, -2, 25, 36, 21,
    -17, -8, -20, 6, -17, -2, 15, -16, 49, -11, 77, 0, 21, 7, -63, -8, 46, 9, -39, 36, -4, -15, 107, -5, -3,
    46, 21, 6, 1, 11, 6, -3, -8, -16, 40, -2, 5, -9, 7, -19, -4, -15, 35, -1, 0, 21, -24, -74, 32, 12, -7, 5,
    4, -6, -4, 8, 1, 0, -11, 13, 42, -16, -16, -5, -5, 8, -64, -3, 5, -4, 0, -5, 11, 71, -2, -17, 3, 59, -4,
    14, -2, -54, -46, -6, 12, -13, -7, -55, 6, 127, 5, 0, -21, 4, -15, 17, -1, -116, 4, 10, 37, -1, -4, 1, -2,
    -14, 15, -75, -2, -79, 60, 1, 1, -35, -16, -37, 21, 6, 65, 15, -37, -76, 58, 10, -19, 115, 24, 80, -70, 3,
    29, 122, 49, 62, 17, -46, 10, 0, 104, -23, 25, -73, -66, -111, 16, 16, 0, 61, 57, -66, 0, 46, 40, -7, 27,
    71, 89, -71, -36, -127, -87, -11, 60, -40, 93, -94, -109, -27, -103, 21, -4, 0, 36, -35, 10, 23, -68, 27,
    62, 0, -2, 50, -77, -17, 10, 11, 19, 0, 0, 26, 21, -88, 3, 2, 57, 0, 5, -20, 20, -1, 29, -13, 39, -11, -3,
    13, 9, -53, 74, 27, -1, -6, 12, -74, -8, -5, 17, 0, -21, 42, 2, -26, -13, -2, -6, 17, -15, -5, -12, -59,
    0, -4, 17, 127, -9, 1, -5, -83, -50, 10, 83, 73, -36, -17, -11, 30, -13, 50, 25, -61, 29, 1, 33, 40, 12,
    23, -2, 17, -37, 1, -70, 36, -11, 7, 1, -1, 1, 10, 1, 15, 9, -33, -16, -22, 49, 11, 5, -17, 16, -43, -13,
    -28, 41, -1, -6, 22, -37, -99, 40, 20, 10, 5, 4, -30, -6, 12, 23, 0, -27, 25, 47, -17, -24, 11, -23, 35,
    -75, -13, 8, -31, 0, -9, 12, 127, -15, -12, -9, 29, -17, 15, 30, -56, -66, -17, 15, -6, -8, -56, 14, 92,
    17, 0, -7, 32, -17, 28, -6, -118, 11, 7, 6, -3, 1, -8, -3, -21, 0, 29, -1, -35, -54, 25, 23, -15, -41, -8,
    32, 83, 30, -42, -72, -58, 40, 43, -38, 60, 45, 7, -80, -1, 127, -42, 99, 6, -35, 12, -22, 0, -14, 21, 13,
    -72, 21, 68, -106, -22, -11, 109, -60, -23, 0, 54, -4, -31, 49, -51, -35, -42, -48, 51, -23, -18, 49,
    -119, -74, 65, 22, -24, -89, -13, -28, 0, -5, -61, 51, -19, -108, -18, 30, -47, 11, 44, -71, -56, 10, 45,
    -92, -6, 0, 11, 24, 44, 21, -24, -60, 0, -3, 41, 18, 54, 4, 11, -43, -2, -3, -2, 17, -32, 43, 18, -34, -5,
    16, -24, 8, -1, -50, 0, 74, -19, -106, 7, 41, -39, 20, -7, -23, 7, -38, 101, 0, 18, -46, -43, 9, -18, -15,
    37, 7, -11, 50, -35, -2, 21, 7, -3, 44, 66, -22, 17, -21, -1, -127, -25, 7, -1, 9, -18, 3, 13, 119, -6,
    -5, -2, -5, 31, 35, 11, 1, 13, 7, -4, -5, -7, 42, 2, 6, -12, 5, -22, -1, -14, 33, 3, 1, 18, -27, -76, 31,
    11, -6, 5, 2, -7, -5, 11, 2, 0, -16, 17, 47, -17, -16, -1, -12, 2, -66, -3, 2, -6, 0, -6, 11, 73, -3, -20,
    -1, 68, 0, 13, -3, -57, -51, -6, 17, -5, -4, -59, 14, 127, 9, 0, -17, 8, -19, 14, -1, -118, 3, 10, 32, -5,
    0, -1, -2, -15, 9, 33, -1, -56, 11, 36, -18, -26, -29, -14, 70, -12, 51, 4, -35, -90, 72, 10, 16, 24, 32,
    64, -86, -47, 65, 23, 50, 9, -45, 43, 68, 0, 7, 0, 37, -70, 7, 25, -19, -63, -34, 109, 10, -33, 0, 108,
    23, -25, 53, 36, -21, -61, -16, 13, -59, -7, 44, -57, 8, 45, -8, -29, -67, -1, -20, 0, 3, -28, 18, -64,
    -70, -1, 84, -16, 12, 84, -19, -127, 1, 34, -66, 20, 0, 66, -6, -9, 23, 127, 51, 15, 7, -3, 6, 6, 5, 25,
    -77, 0, 7, 53, -25, -53, 5, -51, 30, 4, -6, 45, -10, -15, 9, 0, 8, -27, 13, -4, 18, -25, -8, -28, 115, 9,
    -65, 3, 0, -5, 52, -51, -5, -12, 44, 43, 89, 26, -32, 2, 46, -33, 16, -6, -29, 12, 27, -38, 33, 0, 9, 24,
    -7, 12, -37, 38, -1, -74, -24, -93, -42, 18, 8, -18, -59, -3, 0, 59, 7, -110, 3, 126, 83, -3, 17, -17, 16,
    3, 16, 17, -33, -20, -8, 78, -7, -63, 67, -20, 45, 5, 11, -34, -18, -29, 31, 0, -19, 26, 17, -45, -26,
    -29, -6, 8, 117, 22, -80, -84, 0, -10, 64, 56, -1, -8, 60, -74, 10, 10, 56, 127, 37, -64, 10, 11, -62, 89,
    33, -114, 44, 1, 72, 46, 29, 36, -57, 95, -54, -95, -112, -25, -62, 7, 14, -21, -73, 2, -1, -56, -51, 18,
    13, -12, -33, -23, 10, 78, 17, -47, -82, -67, 50, 30, -61, 78, 47, 9, -106, 7, 114, -21, 94, 26, -23, -10,
    -28, 0, -1, 15, -1, -67, -2, 50, -84, 2, -1, 96, -52, -35, 0, 25, 3, -18, 45, -47, -4, -45, -59, 35, -32,
    -6, 48, -112, -37, 30, -23, -23, -91, -5, -31, 0, 20, -72, 74, 1, -127, -7, 29, -36, 12, 40, -90, -12, 12,
    35, -63, 28, 0, 74, -10, 14, 28, 119, 41, 13, 5, 5, 6, 7, -1, 29, -85, 14, 17, 55, -36, -43, -9, -69, 23,
    14, -16, 70, -6, -12, 9, 0, 9, -41, 19, 5, 15, -35, -7, -27, 105, 2, -66, 30, 0, -8, 45, -75, -6, -20, 58,
    89, 122, 28, -57, -48, 53, -27, 26, -26, -30, -22, 28, -1, 35, 0, -2, 24, -24, 11, -32, 16, 17, -67, -7,
    -127, -38, 22, 9, -23, -55, -32, -2, -56, 5, 27, 58, -27, -41, 94, -22, 22, -76, -17, 18, 25, 17, 119, 26,
    -60, 52, 50, -32, -18, -36, -38, -57, 44, 103, -17, -47, 0, -22, -17, -5, 101, 22, 30, -4, -53, 11, -69,
    54, -18, 0, -75, -14, -19, -68, -58, -13, 22, 9, 37, -20, 9, -48, 38, -42, -7, 44, -18, 60, 3, 127, -1,
    49, 15, -80, -8, 55, 28, -69, 38, 5, -20, 90, 2, -5, 52, 1, -38, -1, -24, 71, -12, -82, -13, 31, -35, -16,
    -39, 27, 55, 19, -2, 20, -22, 12, 22, -11, 53, -7, 0, -70, 89, -14, 35, 32, -7, 64, 0, 75, -31, -12, -15,
    -42, -49, 49, 31, 10, -22, 63, -25, 0, -13, 44, 0, 2, 88, 85, -26, -14, -117, -62, 18, 34, 81, 78, -127,
    -92, -11, -13, 16, -14, 0, 35, 10, 20, -11, 31, 28, -10, 15, -13, 11, -18, 20, 2, -26, 53, 44, 2, 32, -19,
    -3, 3, -19, 71, -37, -13, -26, -80, -28, 49, 18, 19, 3, -72, -65, -69, -37, 54, 24, -45, -47, 7, 4, 15,
    -44, -45, 0, -50, 33, 82, -12, -49, 58, -11, 82, -65, -1, 39, -10, 0, -15, -40, 80, 42, -37, 16, 82, -11,
    46, -25, -61, -69, -19, 23, -6, -6, -75, 23, 127, -16, 0, 4, -19, 9, 90, 27, -89, -38, 32, -3, 10, 74, 59,
    -1, -26, 44, 19, 0, 43, 5, 30, 25, 81, 8, 8, 9, 30, 9, 23, 12, 28, -76, -1, 16, 45, -10, -40, 15, -51, 14,
    5, -3, 24, 4, -17, -17, 0, 33, -30, -39, 12, 33, -33, 8, -21, 84, 7, -61, 51, 0, -4, 21, -75, -9, -22, 21,
    80, 102, 16, -27, -39, 34, -11, 18, -5, 2, 13, 7, -12, 15, 0, -38, 10, -10, -9, -17, 12, 17, -56, 13,
    -127, -33, 19, 4, 9, -31, -18, -1, -11, -11, 14, 38, -16, -36, -30, -82, 44, -78, -46, 29, 16, 12, 82,
    -41, -24, 25, 36, -25, 34, 10, -39, 48, 13, 61, -53, -64, 0, -18, 21, 16, 13, 16, 48, -127, 53, 14, -8,
    20, -6, 0, -54, -65, -10, 59, -53, -8, -1, -13, 5, -6, -9, -22, -30, -68, 21, 22, -14, 12, -10, -2, 0, 27,
    -18, -28, 26, -3, 16, -13, 36, 0, -4, 35, 42, 5, 23, 13, -38, 0, -7, -36, 16, 64, -17, -35, -6, -90, 36,
    -127, -32, 40, 59, -32, 37, -81, -66, -2, 54, 7, 49, -52, -51, 13, 24, 103, -97, -80, 0, -27, 13, -27,
    100, 10, 51, -58, 89, 24, -72, 52, -10, 0, -87, -91, -8, 13, -46, 1, 27, -24, 1, 6, -2, -53, -1, -52, -4,
    18, -5, 23, -14, 11, -1, 35, -23, -23, 83, 65, 32, -56, 48, -1, -13, 78, 83, 2, 18, 50, -14, 0, 20, 30,
    -24, 15, -4, -20, -2, 4, -2, 17, 33, 27, 12, -20, -11, -5, -1, 24, -7, 66, 22, -18, -10, 11, -74, -1, -8,
    -17, 0, 23, 11, -95, -8, 15, -18, 14, -1, 8, 7, -19, 5, 0, 4, -7, 25, 4, -4, -7, -66, -31, -10, 119, 68,
    4, 7, -7, 25, 16, 127, 7, -45, 6, 0, 6, 8, 19, -1, 3, 33, -30, -2, -23, 32, -13, 6, 1, 23, 15, -43, 1,
    -34, -12, 8, -79, -11, 35, -55, -76, 20, -69, -2, 34, 41, 6, -32, -85, -14, -50, 70, 23, 35, -52, -15, 8,
    46, 60, -61, -57, 0, 11, -1, -2, -7, -67, 11, -1, 80, 5, -10, 10, 0, 0, -57, -46, 2, 46, -20, 76, -14,
    -47, -50, -30, 1, 15, -5, 37, -95, -91, -16, 5, -23, -25, 0, 10, -56, 36, 127, 32, 47, -97, 53, -24, -20,
    19, 56, 8, -12, 48, 11, 0, -11, -24, 4, -127, -13, 56, -47, -9, -11, 10, 17, -6, 35, 13, -63, -37, 9, -96,
    37, 24, 29, -32, -12, -33, 13, -9, 10, -31, 0, 14, -10, 1, -32, -77, -3, 43, 54, -2, 18, -8, 22, 0, 29,
    -13, -16, 31, 1, 57, -5, -32, -55, -37, 3, 46, 3, 44, -85, -92, -19, 6, -11, -27, 0, -6, -36, 100, 74,
    -24, 21, -86, -1, -21, -7, -5, 3, 4, -56, 16, 27, 0, -3, -40, 20, 8, -31, -12, -44, -34, 19, -76, -32, 59,
    38, 0, 37, -59, -105, -23, 65, -8, 17, -6, -67, -2, -6, 20, -34, -55, 0, -57, 30, 31, 10, -3, 127, -89,
    68, -5, -3, 40, 28, 0, -8, -91, -18, 73, -49, -25, 1, -18, 9, -5, -4, -17, -29, -81, 47, 47, -19, 22, -24,
    -37, 0, 0, -37, -11, 34, 22, 16, -22, 47, -16, 7, 107, 38, 3, 4, 20, -4, 0, 12, 22, 47, 19, -25, -57, 1,
    -4, 43, 16, 53, 1, 11, -43, -1, -5, 1, 15, -34, 46, 21, -32, -7, 20, -23, 10, -2, -49, 0, 72, -19, -100,
    5, 40, -42, 18, -7, -27, 8, -35, 100, 0, 19, -47, -40, 11, -19, -17, 39, 7, -9, 50, -34, -1, 21, 7, -3,
    44, 65, -23, 17, -19, 0, -127, -22, 7, 1, 7, -20, 2, 13, 116, -3, -3, -2, -5, 32, 36, 0, 0, -17, 106, -7,
    -68, -17, 24, 0, -2, -54, 24, 85, 35, -20, 2, -34, 33, 19, 2, 70, -10, -43, -82, 97, -39, 18, 12, 11, 89,
    0, 75, -36, -18, -20, -9, -58, 66, -18, 0, -1, 85, -6, 0, 1, 51, -13, 10, 127, 68, -28, 18, -80, -65, 9,
    44, 93, 87, -84, -74, -2, -3, 14, -15, 0, 12, 15, 21, -36, 41, 23, 27, 18, -7, 18, 10, -2, -2, 6, 45, -4,
    0, 25, 9, -79, -10, -5, 74, -9, 7, -32, 17, -1, 19, 5, 39, -21, -1, 22, 5, -53, 73, 25, -13, -1, 6, -37,
    -15, 2, 7, 0, -24, 47, 16, -21, -29, -9, 16, 22, -24, -10, 6, -53, 0, -13, 19, 127, 1, 4, -5, -54, -57, 2,
    70, 71, -45, -7, 17, -6, -20, 49, 28, -9, 4, 0, 31, 25, 6, 31, -3, -6, -36, 1, -61, 39, -12, 12, 0, -13,
    -6, 42, 0, 4, -41, 18, 2, -27, 14, -3, 21, 13, -55, -18, 30, 33, -33, -17, -38, -124, -40, 69, 8, 8, -44,
    -79, -78, -4, 4, -1, -28, 0, -53, 11, 26, 80, -17, 96, 10, 62, -1, -72, 61, 39, 0, -13, -82, -14, -16,
    -40, -31, 16, -11, 28, -8, 13, -17, 34, -39, 43, 42, -11, 24, -13, -27, 0, -2, -10, -1, 45, 69, 20, -27,
    50, -23, 8, 127, 32, -4, -29, 5, 5, -1, -26, 34, 23, 31, -8, -20, 44, 12, 0, 13, 6, 14, -21, 32, 87, 61,
    -31, 22, 14, -20, -42, 0, 0, -21, 2, 26, 42, 4, 0, -2, -14, 14, -6, 49, 0, 15, -127, -10, 22, 1, -4, 0,
    -1, 49, -11, -19, -10, -12, 8, 26, 39, -11, 4, 5, 20, 22, -25, -6, -6, 40, 2, 95, 0, 1, 27, -39, -53, 38,
    -4, -36, 12, 5, 0, 51, -51, -6, 57, -34, 32, 0, 42, 19, 20, 33, 107, 26, 19, 19, 3, -1, 18, 14, 14, -65,
    22, 37, 41, -26, -32, -3, -84, 14, 11, -27, 43, 5, 5, 9, 0, 8, -29, 28, -12, 19, -35, 3, -52, 89, 8, -45,
    21, 0, -4, 39, -69, -6, 2, 29, 84, 127, 34, -56, -39, 43, -8, 28, -9, -17, -20, 33, -10, 39, 0, 0, 27,
    -27, -17, -9, 13, 30, -59, -8, -126, -17, 7, 3, -2, -48, -10, 0, 13, 25, 37, 19, -28, -59, -3, -1, 32, 20,
    42, 8, 4, -38, -3, 2, 0, 16, -27, 41, 9, -25, 0, 14, -39, 6, 4, -40, 0, 66, -18, -106, 10, 39, -29, 20,
    -3, -29, 7, -31, 94, 0, 11, -36, -39, 8, -16, -12, 33, 8, -15, 62, -32, 0, 19, 10, -1, 35, 58, -27, 10,
    -15, 0, -127, -20, 1, -6, 8, -24, 3, 12, 123, -15, -5, -6, -4, 32, 33, -7, 0, 23, 39, -107, 9, 18, 34, 6,
    4, -19, 19, 11, 36, -9, 19, -13, -4, 3, 19, -21, 81, 29, -3, -6, 13, -89, -11, -12, 23, 0, -18, 34, -16,
    -34, -8, -7, -4, 5, 18, -3, -20, -66, 0, 0, 24, 97, -11, 13, 7, -122, -55, 12, 110, 127, -18, -15, -21,
    48, -13, 97, 27, -95, 35, 1, 53, 43, 31, 20, -2, 54, -51, -8, -92, 47, -18, 7, 2, 4, 0, 51, -1, 18, -89,
    10, -70, 103, 73, 75, 39, 47, -3, -16, -109, 53, -75, -77, -6, 65, -103, -35, 10, -29, 75, -29, -54, 61,
    -70, 3, -16, 0, -19, -44, 29, 28, -33, -10, 53, 17, 96, -19, -99, -3, 0, 53, 26, -83, -81, -25, 60, 76,
    65, 17, -91, -35, 72, -46, -5, 5, -26, -46, 8, -13, -8, 1, 28, -2, 102, 33, -96, 43, -27, -127, -32, -115,
    -61, -23, 9, -57, -96, 13, 0, 1, -4, -2, -127, -11, 48, -54, -3, -27, 18, 27, 0, 39, 18, -50, -18, 6, -87,
    43, 5, 26, -34, 13, -28, 17, -10, 16, -12, 0, 22, -10, -5, -26, -74, -1, 40, 42, 2, 8, 10, 19, 0, 44, 3,
    -17, 28, 34, 56, -19, -29, -89, -39, 10, 52, 46, 37, -66, -72, -17, -13, -12, -37, 0, 6, -20, 106, 36, -3,
    22, -52, 0, -23, -3, -11, 8, 5, -58, 30, -9, 0, -24, -71, 5, 0, -12, 13, 85, 7, 32, -10, -16, -33, 22,
    -21, -41, 9, -6, -17, 11, -13, 34, -20, -28, -69, 36, -7, -1, -5, 0, -36, -18, -28, 127, -5, 22, 51, 27,
    8, -114, 13, 1, 0, -31, -24, -13, -119, -29, -10, 19, -33, 12, -11, 20, -31, 42, -21, 21, 37, -7, 19, 2,
    4, 0, 20, 8, 21, 37, 39, 16, -26, 13, -2, -4, 1, 27, -5, -28, -18, 12, -1, -17, 28, 22, 23, -2, -5, 39,
    12, -2, 18, 4, 7, -24, 34, 63, 53, -26, 20, -2, -13, -35, 3, 8, -13, -7, 7, 48, 12, 0, -3, -12, 13, -19,
    39, -3, 16, -127, -9, 20, -19, -1, 0, 7, 48, -8, -2, -18, -19, 5, 1, 26, -6, 8, 1, 10, 29, -25, -9, -5,
    36, 12, 72, 0, -12, 19, -19, -42, 31, -14, -19, -4, 5, 8, 24, -52, -5, 45, -29, 38, -1, -48, -27, 40, 27,
    -15, -53, 11, 54, 46, 50, -22, -49, -79, 63, 63, -4, 33, 54, 28, -80, -27, 115, -29, 82, -5, -46, 42, 6,
    0, -21, 17, 37, -90, 43, 46, -96, -85, -26, 126, -49, -25, 0, 80, 11, -32, 52, -24, -50, -54, -38, 53,
    -27, -22, 46, -114, -55, 66, 22, -31, -75, -22, 3, 0, -13, -49, 23, -44, -92, -13, 47, -42, 14, 68, -52,
    -127, 6, 57, -97, -30, -1, 0, 12, 15, 48, 2, -43, -28, -96, 28, -127, -44, 53, 49, 6, 116, -26, -77, 27,
    33, -12, 42, -29, -34, 34, 19, 125, -73, -77, 0, -20, 11, 10, 39, 16, 40, -100, 44, 31, -39, 35, -5, 0,
    -78, -55, -11, 53, -55, -1, 27, 15, -1, 4, -5, -43, 2, -47, -3, 29, -14, 45, -11, 38, -1, 38, -6, -58, 21,
    43, 20, -49, 44, 4, -29, 90, 70, 3, 27, 47, -12, 0, 17, 29, -51, 17, 5, 1, -1, 7, -22, 19, 21, 28, 8, -7,
    -10, 0, 2, 22, 0, 69, 14, -7, -14, 9, -76, -7, -6, 6, 0, 8, 20, -75, -16, 4, -14, 13, -7, 26, 9, -16, -17,
    0, 0, 13, 43, 1, 12, -8, -93, -36, -3, 114, 107, -2, -2, -9, 31, 6, 127, 18, -60, 17, 0, 36, 26, 20, -5,
    -3, 50, -40, -14, -63, 41, -17, 2, 1, 14, -4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t conv_2d_26_bias[80] = { /* 80 */
    1669, 1500, 1248, 1084, 2329, 1313, 1281, 1770, 1552, 1250, 1421, 743, 1213, 1159, 1243, 1981, 1953, 1305,
    1124, 1811, 1400, 972, 1199, 1308, 1258, 2341, 1590, 1402, 1308, 1571, 2243, 1315, 1287, 1120, 1504, 1381,
    1444, 1052, 1341, 1445, 1085, 973, 1607, 1159, 1724, 909, 1084, 1127, 1105, 1228, 1691, 765, 1959, 963,
    666, 1971, 1289, 3554, 1124, 1077, 1588, 830, 1313, 1333, 1727, 976, 1540, 1686, 1901, 762, 1173, 1209,
    781, 3624, 1373, 1225, 413, 1528, 1221, 865,
};

static const int32_t conv_2d_26_multiplier[80] = { /* 80 */
    1702175764, 1797650160, 1433733653, 2031187669, 1215061229, 1372390870, 1619355588, 1701528423,
    1328007710, 1317299809, 1144397978, 1991463190, 1861912191, 1660053638, 1391400711, 1835830123,
    1506251749, 1182463898, 1809422556, 1468980751, 1399195943, 1320236968, 1405356192, 1458503129,
    2141690173, 1489623199, 2036773955, 2076785553, 1671100836, 1956953991, 1614696268, 1581366246,
    1315318857, 1288481527, 2143367558, 1665175344, 1155181269, 1826751814, 1194823597, 1980557083,
    2031911587, 1119794633, 2052547182, 1503894309, 1291278143, 1263056669, 1357936542, 1987078012,
    2092115400, 1692226231, 1496991866, 1385447348, 2004235656, 1424253451, 1515119426, 1435850853,
    1806845437, 1190462087, 1375899616, 1796668914, 1373095233, 1315755931, 1262009354, 1447802629,
    1196648196, 1168145178, 1601818714, 1713357475, 2010132820, 1082306879, 1325468514, 1759848332,
    1590316805, 1119000443, 1763475050, 1306982651, 1841438706, 1323827408, 2096076937, 1101586932,
};

static const int8_t conv_2d_26_shift[80] = { /* 80 */
    -8, -9, -8, -8, -9, -8, -9, -9, -8, -8, -8, -7, -8, -8, -8, -9, -9, -7, -8, -9, -8, -7, -8, -8, -9, -10,
    -9, -9, -9, -9, -9, -9, -7, -8, -10, -9, -8, -8, -8, -8, -8, -7, -10, -9, -8, -7, -7, -8, -8, -9, -8, -7,
    -9, -7, -7, -9, -8, -11, -8, -8, -9, -7, -7, -8, -8, -7, -8, -10, -9, -8, -8, -9, -7, -10, -8, -8, -8, -8,
    -9, -7,
};

static const conv_layer conv_2d_26_layer = {
    7, 7, 80, /* input: height, width, channels */
    7, 7, /* convolution: height, width */
    7, 7, 80, /* output: height, width, channels */
    1, 1, 1, 1, 1, 1, 0, 0, /* kernel, stride, dilation, padding before */
    POOL_NONE, 1, 1, 1, 1, 0, 0, /* pooling */
    7, -52, -128, 127, /* zero points, range of the output */
    conv_2d_26_weights, conv_2d_26_bias, conv_2d_26_multiplier, conv_2d_26_shift
};

static const add_layer add_27_layer = {
    -128, 1420809062, -3, /* left: zero point, multiplier, shift */
    -52, 1073741824, 0, /* right */
    1, 1527425092, -18, -128, /* sign of the right, output */
    -128, 127, /* range of the output */
    {1, 1, 1, 7, 7, 80}, {0, 0, 0, 560, 80, 1}, {0, 0, 0, 560, 80, 1} /* shape, elements to the next of each dimension */
};

static const mean_layer mean_28_layer = {
    {1, 1, 1, 80}, {1, 7, 7, 1}, {3920, 560, 80, 1}, /* output, reduced, elements to the next */
    -6272, 1390853078, -4, -128
};

static const int8_t fully_connected_29_weights[800] = { /* 10x80 */
    0, -27, -23, -24, 40, -18, 9, -13, 102, -16, -17, -36, -31, 118, 52, 69, -22, -59, -18, -20, -21, -32,
    -11, -29, -12, 16, -27, 21, -16, -19, 67, -19, 75, -18, -7, 1, 89, -23, -16, 6, -22, -22, -16, -5, 107,
    -23, -34, -32, -18, -11, 25, -12, 0, 13, -10, -22, 127, -3, -15, -22, -5, -20, 117, 73, -39, -21, 102, 2,
    -33, -22, -12, -9, -25, 1, 92, -16, -29, -30, -19, -13, -22, -8, -14, -16, 26, 65, -7, -10, -11, -10, 48,
    -27, -15, -11, -12, -10, 24, -18, -9, -6, 63, 127, -11, -13, -9, -7, -10, -10, -8, -11, 7, -9, -25, -10,
    -5, -6, -11, 90, -11, -15, -13, 106, -5, -5, -16, -15, -11, -13, -13, -7, -26, -12, -10, -9, -12, 25, -14,
    -3, -3, -18, 7, -15, -18, -11, -13, -15, -17, -1, 20, 0, -9, -7, -19, 11, -15, 68, -5, -19, -10, -12, -29,
    56, -15, -17, -16, -15, -11, 9, -28, -12, -16, -57, 115, -22, 72, 20, 22, 127, -14, -13, -15, -20, 21,
    105, -10, -15, 78, -7, -9, 74, -27, -1, 48, 0, -7, -13, 2, -7, -10, 13, -15, -14, -1, -8, -33, -14, -27,
    -13, -16, -7, 14, -30, -17, -31, -33, -17, 9, 8, -21, 1, 8, -17, 53, 55, 50, -17, 16, -2, 56, -25, -12,
    -9, -17, 7, 63, 10, -32, -8, -2, -14, 35, -7, -9, -14, 13, -13, -3, -20, 10, 5, -13, -13, 9, 0, 0, -22,
    -18, -19, -10, 31, 33, 20, -9, 0, -7, -1, 2, 49, -11, 1, 35, -10, -45, -8, -6, -8, -17, -21, 30, -19, -13,
    -21, -10, -4, 31, -13, -15, 96, -7, -7, 57, -14, -1, 127, -23, -16, -25, -3, -9, 17, -11, -12, -19, -4, 6,
    -7, -29, -6, -20, -7, -13, -4, -15, 4, -5, -18, -4, 68, -10, -9, -13, 17, -10, -17, -12, -10, -8, 33, -22,
    -8, -6, 127, -31, -27, -14, -17, 34, 33, -11, -1, -15, -22, 69, -13, -6, 3, -11, -7, 41, -19, -15, 39,
    -20, 66, -2, -2, -13, -4, -14, -18, -11, -6, 25, -5, -26, -15, -21, 6, -11, -5, -20, -21, -15, 7, -15, 33,
    -21, 5, -6, 68, 38, -11, 44, -17, 47, -12, -30, -4, 25, 9, -4, -6, -20, -12, -29, 2, 0, -2, 57, -13, -18,
    -6, 8, -22, -7, 17, -5, -10, -10, -13, -7, -22, -12, -11, -8, -6, -5, -12, -13, -8, -10, -16, -8, -8, -4,
    -3, -9, -7, -5, -8, -10, -3, -23, -7, 6, -7, -4, -7, 44, -17, -9, -10, -4, -6, -10, 83, 11, -16, -17, -6,
    -17, 11, 45, -23, -23, -7, -7, -3, -13, -11, -5, 69, -10, -7, -10, -19, -9, 18, -8, -4, -14, -7, 127, -6,
    -9, -7, -3, -10, -7, 74, 98, 1, -21, -21, -5, -12, 7, -12, 27, -13, -9, 80, 15, 26, -31, 29, -13, 13, -9,
    -11, -16, -24, -24, 3, -13, 30, 18, -12, 11, 19, -5, 12, 127, -7, -5, 7, 20, -10, -11, 120, -13, -15, 16,
    -5, 24, -20, -26, -4, -19, -4, 45, -19, -24, -19, -13, 24, 23, -7, -6, -12, -17, -24, -73, -38, -6, -22,
    43, -7, -4, 51, 9, -6, -23, -13, -24, -15, 67, 24, 1, -11, -18, -4, 11, 83, -7, -17, -13, -7, -12, -2,
    -14, -29, -7, -13, -8, -11, -7, -11, 79, -9, -11, -16, -9, -6, 5, -4, -7, -10, -6, -5, -10, -4, -24, -8,
    30, -7, -9, -17, -14, -17, 90, -17, -4, 38, -16, 27, 127, -18, 5, 43, -18, -29, -9, -27, -16, -9, -12, 11,
    -16, -11, -7, -27, -10, -2, -9, 7, -19, 10, -9, -2, -10, 2, -5, -3, -9, -9, 5, -13, -7, -28, -12, -7, -18,
    -13, -7, -3, -4, 30, -11, -6, -6, -19, -6, -9, -5, -8, -8, -19, -6, 25, -7, -8, -10, -6, -11, -5, -9, -7,
    2, -6, -9, -4, -21, -6, -3, -6, -9, -8, -6, -11, -12, -7, -1, -4, -12, -16, -17, -8, -12, -2, -18, 108,
    31, -15, 127, -9, -11, -1, 52, -9, -7, -18, -14, -2, -13, -13, -5, -6, -11, -3, 56, -6, -16, 17, -3, -8,
    -4, -9, -3, -11, -13, -10, 92, 57, -11, -3, 45, -10, -8, 80, 43, -19, -18, -6, -14, -7, -9, -22, 2, -5,
    -10, -20, -10, -17, 70, -7, -12, -7, -6, -12, -17, -7, -28, -9, -8, 49, -11, 7, -9, -16, 6, 4, -4, 0, -14,
    -20, -14, -16, 118, -2, -25, -15, -24, -33, -10, -8, -13, -5, 23, -16, -1, 65, -23, -12, -16, 127, 0, -7,
    -12, -3, -3, 55, -20, -7, -14, -6, -2, -14, -8, 23,
};

static const int32_t fully_connected_29_bias[10] = { /* 10 */
    431, -81, 410, 152, 116, -62, 37, 138, -234, -593,
};

static const int32_t fully_connected_29_multiplier[10] = { /* 10 */
    1679334405, 1253332460, 2008266123, 1402180463, 1368440308, 1529687681, 1140026658, 1374633288,
    1567806969, 1148119541,
};

static const int8_t fully_connected_29_shift[10] = { /* 10 */
    40, 39, 40, 39, 39, 39, 39, 39, 39, 39,
};

static const fully_connected_layer fully_connected_29_layer = {
    1, 80, 10, /* rows, input size, output size */
    -128, -72, -128, 127, /* zero points, range of the output */
    1, /* multiplier and shift for each channel */
    fully_connected_29_weights, fully_connected_29_bias, fully_connected_29_multiplier, fully_connected_29_shift
};

static const int32_t softmax_30_exponential[256] = { /* 256 */
    2147483647, 2021623316, 1903139476, 1791599735, 1686597489, 1587748577, 1494693395, 1407091975,
    1324624916, 1246990730, 1173906786, 1105106118, 1040337846, 979365306, 921966436, 867931560, 817063634,
    769176844, 724096766, 681658693, 641707875, 604098399, 568693292, 535363151, 503986450, 474448591,
    446642043, 420465119, 395822388, 372623835, 350785068, 330226158, 310872173, 292652551, 275500628,
    259354011, 244153720, 229844324, 216373508, 203692232, 191754181, 180515817, 169936073, 159976417,
    150600475, 141774049, 133464900, 125642758, 118279053, 111346926, 104821060, 98677687, 92894358, 87449981,
    82324675, 77499777, 72957649, 68681728, 64656397, 60867008, 57299698, 53941462, 50780057, 47803913,
    45002209, 42364707, 39881790, 37544380, 35343970, 33272521, 31322479, 29486718, 27758553, 26131672,
    24600141, 23158366, 21801096, 20523371, 19320532, 18188187, 17122210, 16118707, 15174018, 14284692,
    13447493, 12659358, 11917415, 11218954, 10561432, 9942445, 9359735, 8811179, 8294769, 7808627, 7350977,
    6920150, 6514571, 6132763, 5773332, 5434968, 5116433, 4816568, 4534277, 4268531, 4018359, 3782851,
    3561144, 3352432, 3155951, 2970987, 2796862, 2632943, 2478630, 2333362, 2196608, 2067869, 1946674,
    1832583, 1725179, 1624069, 1528885, 1439280, 1354926, 1275516, 1200760, 1130386, 1064136, 1001769, 943057,
    887786, 835754, 786772, 740661, 697252, 656388, 617918, 581703, 547610, 515516, 485302, 456859, 430084,
    404877, 381148, 358810, 337780, 317984, 299347, 281803, 265287, 249739, 235102, 221323, 208352, 196141,
    184645, 173824, 163636, 154046, 145017, 136518, 128517, 120985, 113894, 107219, 100935, 95019, 89450,
    84208, 79273, 74627, 70253, 66135, 62259, 58610, 55175, 51942, 48897, 46032, 43334, 40794, 38403, 36153,
    34034, 32039, 30161, 28394, 26729, 25163, 23688, 22300, 20993, 19763, 18604, 17514, 16487, 15521, 14611,
    13755, 12949, 12190, 11476, 10803, 10170, 9574, 9013, 8485, 7987, 7519, 7078, 6664, 6273, 5905, 5559,
    5233, 4927, 4638, 4366, 4110, 3869, 3643, 3429, 3228, 3039, 2861, 2693, 2535, 2387, 2247, 2115, 1991,
    1875, 1765, 1661, 1564, 1472, 1386, 1305, 1228, 1156, 1088, 1025, 965, 908, 855, 805, 758, 713, 671, 632,
    595, 560, 527, 496, 467, 440,
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
NETWORK_STEP(add_4, add(&add_4_layer, a + 7336, a + 832, a + 7104))

/* 5. CONV_2D 3x3, 28x28x8 -> 28x28x8, 430,336 MACs */
NETWORK_STEP(conv_2d_5, conv_2d(&conv_2d_5_layer, a + 7104, a + 832, 4, (int16_t *)(void *)(a + 0), 0))

/* 6. CONV_2D 3x3, 28x28x8 -> 28x28x8, 430,336 MACs */
NETWORK_STEP(conv_2d_6, conv_2d(&conv_2d_6_layer, a + 832, a + 0, 4, (int16_t *)(void *)(a + 13376), 0))

/* 7. ADD, 28x28x8 and 28x28x8 */
NETWORK_STEP(add_7, add(&add_7_layer, a + 7104, a + 0, a + 0))

/* 8. CONV_2D 3x3, 28x28x8 -> 14x14x24, 322,752 MACs */
NETWORK_STEP(conv_2d_8, conv_2d(&conv_2d_8_layer, a + 0, a + 6272, 4, (int16_t *)(void *)(a + 10976), 0))

/* 9. CONV_2D 3x3, 14x14x24 -> 14x14x24, 921,600 MACs */
NETWORK_STEP(conv_2d_9, conv_2d(&conv_2d_9_layer, a + 6272, a + 12832, 4, (int16_t *)(void *)(a + 10976), 0))

/* 10. AVERAGE_POOL_2D 2x2, 28x28x8 -> 14x14x8 */
NETWORK_STEP(average_pool_2d_10, average_pool_2d(&average_pool_2d_10_layer, a + 0, a + 6272))

/* 11. CONV_2D 1x1, 14x14x8 -> 14x14x24, 37,632 MACs */
NETWORK_STEP(conv_2d_11, conv_2d(&conv_2d_11_layer, a + 6272, a + 320, 4, (int16_t *)(void *)(a + 0), 0))

/* 12. ADD, 14x14x24 and 14x14x24 */
NETWORK_STEP(add_12, add(&add_12_layer, a + 320, a + 12832, a + 6560))

/* 13. CONV_2D 3x3, 14x14x24 -> 14x14x24, 921,600 MACs */
NETWORK_STEP(conv_2d_13, conv_2d(&conv_2d_13_layer, a + 6560, a + 0, 4, (int16_t *)(void *)(a + 4704), 0))

/* 14. CONV_2D 3x3, 14x14x24 -> 14x14x24, 921,600 MACs */
NETWORK_STEP(conv_2d_14, conv_2d(&conv_2d_14_layer, a + 0, a + 11264, 4, (int16_t *)(void *)(a + 4704), 0))

/* 15. ADD, 14x14x24 and 14x14x24 */
NETWORK_STEP(add_15, add(&add_15_layer, a + 6560, a + 11264, a + 5416))

/* 16. DEPTHWISE_CONV_2D 3x3, 14x14x24 -> 7x7x24, 9,600 MACs */
NETWORK_STEP(depthwise_conv_2d_16, depthwise_conv_2d(&depthwise_conv_2d_16_layer, a + 5416, a + 320))

/* 17. CONV_2D 1x1, 7x7x24 -> 7x7x80, 94,080 MACs */
NETWORK_STEP(conv_2d_17, conv_2d(&conv_2d_17_layer, a + 320, a + 1496, 4, (int16_t *)(void *)(a + 0), 0))

/* 18. DEPTHWISE_CONV_2D 3x3, 7x7x80 -> 7x7x80, 28,880 MACs */
NETWORK_STEP(depthwise_conv_2d_18, depthwise_conv_2d(&depthwise_conv_2d_18_layer, a + 1496, a + 10120))

/* 19. CONV_2D 1x1, 7x7x80 -> 7x7x80, 313,600 MACs */
NETWORK_STEP(conv_2d_19, conv_2d(&conv_2d_19_layer, a + 10120, a + 1496, 4, (int16_t *)(void *)(a + 0), 0))

/* 20. AVERAGE_POOL_2D 2x2, 14x14x24 -> 7x7x24 */
NETWORK_STEP(average_pool_2d_20, average_pool_2d(&average_pool_2d_20_layer, a + 5416, a + 320))

/* 21. CONV_2D 1x1, 7x7x24 -> 7x7x80, 94,080 MACs */
NETWORK_STEP(conv_2d_21, conv_2d(&conv_2d_21_layer, a + 320, a + 5416, 4, (int16_t *)(void *)(a + 0), 0))

/* 22. ADD, 7x7x80 and 7x7x80 */
NETWORK_STEP(add_22, add(&add_22_layer, a + 5416, a + 1496, a + 5416))

/* 23. DEPTHWISE_CONV_2D 3x3, 7x7x80 -> 7x7x80, 28,880 MACs */
NETWORK_STEP(depthwise_conv_2d_23, depthwise_conv_2d(&depthwise_conv_2d_23_layer, a + 5416, a + 0))

/* 24. CONV_2D 1x1, 7x7x80 -> 7x7x80, 313,600 MACs */
NETWORK_STEP(conv_2d_24, conv_2d(&conv_2d_24_layer, a + 0, a + 9336, 4, (int16_t *)(void *)(a + 3920), 0))

/* 25. DEPTHWISE_CONV_2D 3x3, 7x7x80 -> 7x7x80, 28,880 MACs */
NETWORK_STEP(depthwise_conv_2d_25, depthwise_conv_2d(&depthwise_conv_2d_25_layer, a + 9336, a + 0))

/* 26. CONV_2D 1x1, 7x7x80 -> 7x7x80, 313,600 MACs */
NETWORK_STEP(conv_2d_26, conv_2d(&conv_2d_26_layer, a + 0, a + 0, 4, (int16_t *)(void *)(a + 3920), 0))

/* 27. ADD, 7x7x80 and 7x7x80 */
NETWORK_STEP(add_27, add(&add_27_layer, a + 5416, a + 0, a + 0))

/* 28. MEAN, 7x7x80 -> 80 */
NETWORK_STEP(mean_28, mean(&mean_28_layer, a + 0, a + 3920))

/* 29. FULLY_CONNECTED, 80 -> 10, 800 MACs */
NETWORK_STEP(fully_connected_29, fully_connected(&fully_connected_29_layer, a + 3920, a + 0))

/* 30. SOFTMAX, 10 */
NETWORK_STEP(softmax_30, softmax(softmax_30_exponential, 256, a + 0, out, 1, 10))

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
    depthwise_conv_2d_16(in, out, arena);
    conv_2d_17(in, out, arena);
    depthwise_conv_2d_18(in, out, arena);
    conv_2d_19(in, out, arena);
    average_pool_2d_20(in, out, arena);
    conv_2d_21(in, out, arena);
    add_22(in, out, arena);
    depthwise_conv_2d_23(in, out, arena);
    conv_2d_24(in, out, arena);
    depthwise_conv_2d_25(in, out, arena);
    conv_2d_26(in, out, arena);
    add_27(in, out, arena);
    mean_28(in, out, arena);
    fully_connected_29(in, out, arena);
    softmax_30(in, out, arena);
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
