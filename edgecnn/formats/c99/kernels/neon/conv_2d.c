/*
 * Columns are staged as int8, with the zero point where the kernel reaches over the image: what the zero point adds to
 * every sum, in_zero * sum(weights), is subtracted from the bias when the code is generated (FOLDED_BIAS). Elements of
 * the last vector that lie behind a column meet weights that are masked.
 */
enum { NEON_TILE = 4 }; /* columns, and channels, that are computed together */

/* Return `size` rounded up to whole vectors. */
static inline int32_t neon_round_up(int32_t size)
{
    return (size + 15) & ~15;
}

/* Return the accumulators with sixteen products more. */
static inline int32x4_t neon_dot(int32x4_t acc, int8x16_t w, int8x16_t x)
{
#if defined(__ARM_FEATURE_DOTPROD)
    return vdotq_s32(acc, w, x);
#elif defined(LOWEST_WEIGHTS)
    acc = vpadalq_s16(acc, vmull_s8(vget_low_s8(w), vget_low_s8(x)));
    return vpadalq_s16(acc, vmull_high_s8(w, x));
#else /* the sum of two products fits into 16 bits, as no weight is -128 */
    return vpadalq_s16(acc, vmlal_high_s8(vmull_s8(vget_low_s8(w), vget_low_s8(x)), w, x));
#endif
}

/* Fill `count` bytes in whole vectors, and return where they end: excess bytes are overwritten later. */
static inline int8_t *neon_fill(int8_t *to, int8x16_t value, int32_t count)
{
    for (int32_t i = 0; i < count; i += 16) {
        vst1q_s8(to + i, value);
    }
    return to + count;
}

/* Copy `count` bytes in whole vectors, and return where they end: excess bytes are overwritten later. */
static inline int8_t *neon_copy(int8_t *to, const int8_t *from, int32_t count)
{
    for (int32_t i = 0; i < count; i += 16) {
        vst1q_s8(to + i, vld1q_s8(from + i));
    }
    return to + count;
}

/*
 * Stage rows that reach over an edge of the image, are dilated, or lie at the image's end.
 *
 * at, x: offset in the image, and column, of the first tap of the first row; both may lie before the image
 * rows: inside the image
 */
static NEON_NOINLINE void neon_stage_edge(const conv_layer *layer, const int8_t *in, int32_t at, int32_t x, int32_t rows,
                                          int8_t *to)
{
    const int8x16_t zero = vdupq_n_s8((int8_t)layer->in_zero);
    const int32_t taps = (layer->dilation_w == 1) ? 1 : layer->kernel_w; /* undilated taps are one run of memory */
    const int32_t length = (layer->dilation_w == 1) ? layer->kernel_w : 1;
    const int32_t depth = layer->in_c;
    const int32_t size = layer->in_h * layer->in_w * depth;
    for (int32_t row = 0; row < rows; row++) {
        for (int32_t k = 0; k < taps; k++) {
            const int32_t left = k * layer->dilation_w;
            int32_t first;
            int32_t last;
            int32_t from;
            clip(x + left, layer->in_w, length, 1, &first, &last);
            from = at + ((left + first) * depth);
            to = neon_fill(to, zero, first * depth);
            if ((from + neon_round_up((last - first) * depth)) <= size) {
                to = neon_copy(to, in + from, (last - first) * depth);
            } else {
                memcpy(to, in + from, (size_t)((last - first) * depth));
                to += (last - first) * depth;
            }
            to = neon_fill(to, zero, (length - last) * depth);
        }
        at += layer->dilation_h * layer->in_w * depth;
    }
}

/*
 * Stage the rows that one position, or several one below the other, reads: [rows][kernel_w][in_c], and up to 15 bytes
 * behind them.
 *
 * y, x: of the first tap, negative in the padding
 */
static inline void neon_stage(const conv_layer *layer, const int8_t *in, int32_t y, int32_t x, int32_t rows, int8_t *to)
{
    const int8x16_t zero = vdupq_n_s8((int8_t)layer->in_zero);
    const int32_t run = layer->kernel_w * layer->in_c;
    const int32_t down = layer->dilation_h * layer->in_w * layer->in_c;
    int32_t above;
    int32_t below;
    int32_t at;
    int32_t end;
    clip(y, layer->in_h, rows, layer->dilation_h, &above, &below);
    at = (((y + (above * layer->dilation_h)) * layer->in_w) + x) * layer->in_c;
    end = at + ((below - above - 1) * down) + neon_round_up(run);
    to = neon_fill(to, zero, above * run);
    if ((layer->dilation_w == 1) && (x >= 0) && (x <= (layer->in_w - layer->kernel_w)) &&
        (end <= (layer->in_h * layer->in_w * layer->in_c))) {
        for (int32_t row = above; row < below; row++) {
            to = neon_copy(to, in + at, run);
            at += down;
        }
    } else {
        neon_stage_edge(layer, in, at, x, below - above, to);
        to += (below - above) * run;
    }
    (void)neon_fill(to, zero, (rows - below) * run);
}

/* Load `count` numbers, 1 to 4; without those, lanes hold 0. */
static inline int32x4_t neon_load(const int32_t *from, int32_t count)
{
    int32_t numbers[NEON_TILE] = {0, 0, 0, 0};
    if (count >= NEON_TILE) {
        return vld1q_s32(from);
    }
    for (int32_t i = 0; i < count; i++) {
        numbers[i] = from[i];
    }
    return vld1q_s32(numbers);
}

/* The same for shifts. */
static inline int32x4_t neon_load_shifts(const int8_t *from, int32_t count)
{
    uint32_t bytes = 0;
    if (count >= NEON_TILE) {
        memcpy(&bytes, from, NEON_TILE);
    } else {
        memcpy(&bytes, from, (size_t)count);
    }
    return vmovl_s16(vget_low_s16(vmovl_s8(vcreate_s8(bytes))));
}

/* Return the output values of four channels of four columns: [column][channel]. */
static inline int8x16_t neon_outputs(const conv_layer *layer, const int32x4_t *acc, int32_t channel, int32_t count)
{
    const int32x4_t multiplier = neon_load(layer->multiplier + channel, count);
    const int32x4_t shift = neon_load_shifts(layer->shift + channel, count);
    const int16x8_t zero = vdupq_n_s16((int16_t)layer->out_zero);
    int32x4_t v0;
    int32x4_t v1;
    int32x4_t v2;
    int32x4_t v3;
    int8x16_t values;
#if defined(LEFT_SHIFTS)
    if (layer->left_shifts != 0) {
        v0 = neon_requantize_any(acc[0], multiplier, shift);
        v1 = neon_requantize_any(acc[1], multiplier, shift);
        v2 = neon_requantize_any(acc[2], multiplier, shift);
        v3 = neon_requantize_any(acc[3], multiplier, shift);
    } else
#endif
    {
        v0 = neon_requantize(acc[0], multiplier, shift);
        v1 = neon_requantize(acc[1], multiplier, shift);
        v2 = neon_requantize(acc[2], multiplier, shift);
        v3 = neon_requantize(acc[3], multiplier, shift);
    }
    values = vcombine_s8(neon_narrow(v0, v1, zero), neon_narrow(v2, v3, zero));
    return vminq_s8(vmaxq_s8(values, vdupq_n_s8((int8_t)layer->low)), vdupq_n_s8((int8_t)layer->high));
}

/* Store `count` of four bytes. */
static inline void neon_store(int8_t *to, int32_t bytes, int32_t count)
{
    if (count >= NEON_TILE) {
        memcpy(to, &bytes, NEON_TILE);
    } else {
        memcpy(to, &bytes, (size_t)count);
    }
}

/* Store four channels of `columns` positions. */
static inline void neon_store_columns(const conv_layer *layer, int8x16_t values, int32_t columns, int32_t count, int8_t *to)
{
    const int32x4_t words = vreinterpretq_s32_s8(values);
    neon_store(to, vgetq_lane_s32(words, 0), count);
    if (columns > 1) {
        to += layer->out_c;
        neon_store(to, vgetq_lane_s32(words, 1), count);
    }
    if (columns > 2) {
        to += layer->out_c;
        neon_store(to, vgetq_lane_s32(words, 2), count);
    }
    if (columns > 3) {
        to += layer->out_c;
        neon_store(to, vgetq_lane_s32(words, 3), count);
    }
}

/* Positions whose columns wait to be computed. */
typedef struct {
    const int8_t *columns[NEON_TILE]; /* the first stands in for those that there are not */
    int32_t count;                    /* 1..NEON_TILE */
    int32_t window;                   /* positions of the pooling window, 1 without pooling */
    int32_t first;                    /* whether they are the first of their window */
    int32_t last;                     /* whether they are the last */
} neon_group;

/* Pool four channels of a group: into `to` for the last of a window, else into `pooled`. */
static inline void neon_pool(const conv_layer *layer, const neon_group *group, const int32x4_t *acc, int32_t channel,
                             int32_t count, int8_t *to, int32_t *pooled)
{
    int32_t numbers[NEON_TILE];
    int32x4_t now;
    if (group->first != 0) {
        now = vdupq_n_s32(pool_start(layer));
    } else {
        now = neon_load(pooled, count);
    }
    if (layer->pooling == POOL_MAX) {
        now = vmaxq_s32(vmaxq_s32(now, vmaxq_s32(acc[0], acc[1])), vmaxq_s32(acc[2], acc[3]));
        if (group->last != 0) {
            const int32x4_t largest[NEON_TILE] = {now, now, now, now};
            const int8x16_t values = neon_outputs(layer, largest, channel, count);
            neon_store(to, vgetq_lane_s32(vreinterpretq_s32_s8(values), 0), count);
            return;
        }
        vst1q_s32(numbers, now);
    } else {
        int8_t values[NEON_TILE * NEON_TILE];
        vst1q_s8(values, neon_outputs(layer, acc, channel, count));
        vst1q_s32(numbers, now);
        for (int32_t i = 0; i < (group->count * NEON_TILE); i++) {
            numbers[i % NEON_TILE] += values[i];
        }
        if (group->last != 0) {
            for (int32_t i = 0; i < count; i++) {
                to[i] = pool_output(layer, channel + i, numbers[i], group->window);
            }
            return;
        }
    }
    for (int32_t i = 0; i < count; i++) {
        pooled[i] = numbers[i];
    }
}

/* Add the products of one channel's weights and four columns. */
#define NEON_CHANNEL(channel, weights) \
    { \
        const int8x16_t w = weights; \
        a[channel] = neon_dot(a[channel], w, x0); \
        b[channel] = neon_dot(b[channel], w, x1); \
        c[channel] = neon_dot(c[channel], w, x2); \
        d[channel] = neon_dot(d[channel], w, x3); \
    }

/* Return the sums of the lanes of four accumulators. */
static inline int32x4_t neon_sums(const int32x4_t *acc)
{
    return vpaddq_s32(vpaddq_s32(acc[0], acc[1]), vpaddq_s32(acc[2], acc[3]));
}

/* Compute the accumulators of four channels and four columns: acc[column], a lane for each channel. */
static inline void neon_tile(const int8_t *const *columns, const int8_t *w0, const int8_t *w1, const int8_t *w2,
                             const int8_t *w3, int32_t size, int32x4_t bias, int32x4_t *acc)
{
    static const uint8_t mask[32] = {255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255};
    const int8_t *const c0 = columns[0];
    const int8_t *const c1 = columns[1];
    const int8_t *const c2 = columns[2];
    const int8_t *const c3 = columns[3];
    const int32x4_t none = vdupq_n_s32(0);
    const int32_t whole = size & ~15;
    int32x4_t a[NEON_TILE] = {none, none, none, none};
    int32x4_t b[NEON_TILE] = {none, none, none, none};
    int32x4_t c[NEON_TILE] = {none, none, none, none};
    int32x4_t d[NEON_TILE] = {none, none, none, none};
    for (int32_t i = 0; i < whole; i += 16) {
        const int8x16_t x0 = vld1q_s8(c0 + i);
        const int8x16_t x1 = vld1q_s8(c1 + i);
        const int8x16_t x2 = vld1q_s8(c2 + i);
        const int8x16_t x3 = vld1q_s8(c3 + i);
        NEON_CHANNEL(0, vld1q_s8(w0 + i))
        NEON_CHANNEL(1, vld1q_s8(w1 + i))
        NEON_CHANNEL(2, vld1q_s8(w2 + i))
        NEON_CHANNEL(3, vld1q_s8(w3 + i))
    }
    if (whole != size) {
        const int8x16_t inside = vreinterpretq_s8_u8(vld1q_u8(mask + 16 - (size - whole)));
        const int8x16_t x0 = vld1q_s8(c0 + whole);
        const int8x16_t x1 = vld1q_s8(c1 + whole);
        const int8x16_t x2 = vld1q_s8(c2 + whole);
        const int8x16_t x3 = vld1q_s8(c3 + whole);
        NEON_CHANNEL(0, vandq_s8(vld1q_s8(w0 + whole), inside))
        NEON_CHANNEL(1, vandq_s8(vld1q_s8(w1 + whole), inside))
        NEON_CHANNEL(2, vandq_s8(vld1q_s8(w2 + whole), inside))
        NEON_CHANNEL(3, vandq_s8(vld1q_s8(w3 + whole), inside))
    }
    acc[0] = vaddq_s32(bias, neon_sums(a));
    acc[1] = vaddq_s32(bias, neon_sums(b));
    acc[2] = vaddq_s32(bias, neon_sums(c));
    acc[3] = vaddq_s32(bias, neon_sums(d));
}

/* Compute all channels of a group of positions, four at a time, into `out` [count][out_c] or their pool values. */
static NEON_NOINLINE void neon_channels(const conv_layer *layer, const neon_group *group, int8_t *out, int32_t *pooled)
{
    const int32_t size = layer->kernel_h * layer->kernel_w * layer->in_c;
    const int32_t channels = layer->out_c;
    const int8_t *w = layer->weights;
    for (int32_t channel = 0; channel < channels; channel += NEON_TILE) {
        const int32_t left = channels - channel;
        const int32_t count = (left > NEON_TILE) ? NEON_TILE : left; /* without the others, the first */
        const int8_t *const w1 = (count > 1) ? &w[size] : w;
        const int8_t *const w2 = (count > 2) ? &w[2 * size] : w;
        const int8_t *const w3 = (count > 3) ? &w[3 * size] : w;
        const int32x4_t bias = neon_load(layer->bias + channel, count);
        int32x4_t acc[NEON_TILE];
        neon_tile(group->columns, w, w1, w2, w3, size, bias, acc);
        if (layer->pooling == POOL_NONE) {
            neon_store_columns(layer, neon_outputs(layer, acc, channel, count), group->count, count, out + channel);
        } else {
            neon_pool(layer, group, acc, channel, count, out + channel, pooled + channel);
        }
        w += NEON_TILE * size;
    }
}

/*
 * Copy the pixels that a group of a 1x1 convolution reads where they lie, unless they may stay there: whole vectors of
 * them inside the image, and none of them among the values that the group writes.
 */
static inline void neon_stage_pixels(const conv_layer *layer, const int8_t *in, neon_group *group, int8_t *columns,
                                     const int8_t *out)
{
    const int32_t depth = layer->in_c;
    const int8_t *const last = group->columns[group->count - 1];
    const int32_t left = (layer->in_h * layer->in_w * depth) - (int32_t)(last - in);
    const uintptr_t from = (uintptr_t)group->columns[0];
    const uintptr_t to = (uintptr_t)out;
    if ((left >= neon_round_up(depth)) &&
        (((to + (uintptr_t)(group->count * layer->out_c)) <= from) || (((uintptr_t)last + (uintptr_t)depth) <= to))) {
        return;
    }
    for (int32_t i = 0; i < group->count; i++) {
        int8_t *const column = columns + (i * depth);
        memcpy(column, group->columns[i], (size_t)depth);
        group->columns[i] = column;
    }
}

/* Let the first column stand in for those that there are not. */
static inline void neon_complete(neon_group *group)
{
    for (int32_t i = group->count; i < NEON_TILE; i++) {
        group->columns[i] = group->columns[0];
    }
}

/* Compute all positions of a convolution without pooling, `most` at a time. */
static NEON_NOINLINE void neon_positions(const conv_layer *layer, const int8_t *in, int32_t most, int8_t *columns,
                                         int8_t *out)
{
    const int32_t size = layer->kernel_h * layer->kernel_w * layer->in_c;
    const int32_t pixels = ((layer->kernel_h == 1) && (layer->kernel_w == 1)) ? 1 : 0;
    neon_group group = {{NULL, NULL, NULL, NULL}, 0, 1, 1, 1};
    int32_t left = layer->out_h * layer->out_w;
    for (int32_t y = 0; y < layer->out_h; y++) {
        const int32_t y0 = (y * layer->stride_h) - layer->pad_h;
        for (int32_t x = 0; x < layer->out_w; x++) {
            const int32_t x0 = (x * layer->stride_w) - layer->pad_w;
            if (pixels != 0) {
                group.columns[group.count] = in + (((y0 * layer->in_w) + x0) * size);
            } else {
                int8_t *const column = columns + (group.count * size);
                neon_stage(layer, in, y0, x0, layer->kernel_h, column);
                group.columns[group.count] = column;
            }
            group.count++;
            left--;
            if ((group.count == most) || (left == 0)) {
                if (pixels != 0) {
                    neon_stage_pixels(layer, in, &group, columns, out);
                }
                neon_complete(&group);
                neon_channels(layer, &group, out, NULL);
                out += group.count * layer->out_c;
                group.count = 0;
            }
        }
    }
}

/* Compute one pooling window; positions one below the other share the rows that both of them read. */
static inline void neon_window(const conv_layer *layer, const int8_t *in, int32_t y, int32_t x, int32_t most,
                               int8_t *columns, int8_t *out, int32_t *pooled)
{
    const int32_t y0 = (y * layer->pool_stride_h) - layer->pool_pad_h;
    const int32_t x0 = (x * layer->pool_stride_w) - layer->pool_pad_w;
    const int32_t run = layer->kernel_w * layer->in_c;
    const int32_t stride = layer->stride_h;
    const int32_t shared = ((layer->dilation_h == 1) && (stride < layer->kernel_h)) ? 1 : 0;
    neon_group group = {{NULL, NULL, NULL, NULL}, 0, 0, 1, 0};
    int8_t *to = columns;
    int32_t top;
    int32_t bottom;
    int32_t first;
    int32_t last;
    int32_t left;
    clip(y0, layer->conv_h, layer->pool_h, 1, &top, &bottom);
    clip(x0, layer->conv_w, layer->pool_w, 1, &first, &last);
    left = (bottom - top) * (last - first);
    group.window = left;
    for (int32_t column = first; column < last; column++) {
        int32_t row = top;
        while (row < bottom) {
            const int32_t fit = most - group.count;
            const int32_t below = bottom - row;
            const int32_t count = (shared == 0) ? 1 : ((below < fit) ? below : fit);
            const int32_t rows = layer->kernel_h + ((count - 1) * stride);
            neon_stage(layer, in, ((y0 + row) * stride) - layer->pad_h, ((x0 + column) * layer->stride_w) - layer->pad_w,
                       rows, to);
            for (int32_t i = 0; i < count; i++) {
                group.columns[group.count + i] = to + (i * stride * run);
            }
            to += rows * run;
            group.count += count;
            left -= count;
            row += count;
            if ((group.count == most) || (left == 0)) {
                group.last = (left == 0) ? 1 : 0;
                neon_complete(&group);
                neon_channels(layer, &group, out, pooled);
                group.first = 0;
                group.count = 0;
                to = columns;
            }
        }
    }
}

/*
 * CONV_2D and the pooling that follows it: arguments, memory and results are those of the portable kernel, but for the
 * bias (FOLDED_BIAS). Up to four positions are read, in the same order, before the first of them is written; those of a
 * pooling window column by column.
 */
static void conv_2d(const conv_layer *layer, const int8_t *in, int8_t *out, int32_t limit, int16_t *columns,
                    int32_t *pooled)
{
    const int32_t most = (limit == 1) ? 2 : NEON_TILE; /* int16 columns of one position hold two of int8 */
    int8_t *const bytes = (int8_t *)columns;
    if (layer->pooling == POOL_NONE) {
        neon_positions(layer, in, most, bytes, out);
        return;
    }
    for (int32_t y = 0; y < layer->out_h; y++) {
        for (int32_t x = 0; x < layer->out_w; x++) {
            neon_window(layer, in, y, x, most, bytes, out, pooled);
            out += layer->out_c;
        }
    }
}
