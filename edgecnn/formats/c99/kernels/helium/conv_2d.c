/*
 * Columns are staged as int8, with the zero point where the kernel reaches over the image: what the zero point adds to
 * every sum, in_zero * sum(weights), is subtracted from the bias when the code is generated (FOLDED_BIAS). Columns are
 * padded with zeros to whole vectors, so that it does not matter which weights stand behind those of a channel.
 */
enum {
    HELIUM_BLOCK = 16, /* channels whose accumulators wait to be stored */
    HELIUM_COLUMNS = 3 /* that are computed together: six accumulators need an even register each */
};

/* Return `size` rounded up to whole vectors. */
static inline int32_t helium_round_up(int32_t size)
{
    return (size + 15) & ~15;
}

/* Copy `rows` rows of `run` bytes, `down` bytes apart, in whole vectors: excess bytes are overwritten later. */
static inline void helium_copy_rows(int8_t *to, const int8_t *from, int32_t rows, int32_t run, int32_t down)
{
    if (run <= 16) {
        for (int32_t row = rows; row > 0; row--) {
            vstrbq_s8(to, vldrbq_s8(from));
            from += down;
            to += run;
        }
    } else if (run <= 32) {
        for (int32_t row = rows; row > 0; row--) {
            const int8x16_t first = vldrbq_s8(from);
            const int8x16_t second = vldrbq_s8(from + 16);
            vstrbq_s8(to, first);
            vstrbq_s8(to + 16, second);
            from += down;
            to += run;
        }
    } else {
        const int32_t next = down - helium_round_up(run);
        for (int32_t row = rows; row > 0; row--) {
            int8_t *const end = to + run;
            for (int32_t i = run; i > 0; i -= 16) {
                vstrbq_s8(to, vldrbq_s8(from));
                from += 16;
                to += 16;
            }
            from += next;
            to = end;
        }
    }
}

/*
 * Stage a window that reaches over an edge of the image, is dilated, or lies at the image's end: zero points first,
 * then the elements inside; nothing is read behind the image.
 *
 * source: pixel `x` of the line in the image that row `above` of the window reads
 * above, rows: rows of padding, and rows inside the image behind them
 */
static HELIUM_NOINLINE void helium_stage_edge(const conv_layer *layer, const int8_t *source, int32_t x, int32_t above,
                                              int32_t rows, int8_t *to)
{
    const int8x16_t zero = vdupq_n_s8((int8_t)layer->in_zero);
    const int32_t taps = (layer->dilation_w == 1) ? 1 : layer->kernel_w; /* undilated taps are one run of memory */
    const int32_t length = (layer->dilation_w == 1) ? layer->kernel_w : 1;
    const int32_t depth = layer->in_c;
    const int32_t down = layer->dilation_h * layer->in_w * depth;
    const int32_t run = layer->kernel_w * depth;
    const int32_t size = layer->kernel_h * run;
    for (int32_t i = 0; i < size; i += 16) {
        vstrbq_s8(to + i, zero);
    }
    for (int32_t k = 0; k < taps; k++) {
        const int32_t left = k * layer->dilation_w;
        const int8_t *line;
        int8_t *column;
        int32_t first;
        int32_t last;
        clip(x + left, layer->in_w, length, 1, &first, &last);
        line = source + ((left + first) * depth);
        column = to + (above * run) + ((k + first) * depth);
        for (int32_t i = (last - first) * depth; i > 0; i -= 16) {
            const mve_pred16_t inside = vctp8q((uint32_t)i);
            const int8_t *from = line;
            int8_t *put = column;
            for (int32_t row = rows; row > 0; row--) {
                vstrbq_p_s8(put, vldrbq_z_s8(from, inside), inside);
                from += down;
                put += run;
            }
            line += 16;
            column += 16;
        }
    }
}

/*
 * Compute the accumulators of pairs of channels for three columns: acc[column * HELIUM_BLOCK + channel].
 *
 * w0: [2 * pairs][filter], weights; up to 15 bytes behind the last are read, and count as 0
 * step: filter, or 0 for a single channel, which stands in for its own neighbour
 * columns: [3][pitch], pitch a multiple of 16
 * bias: [2 * pairs]
 */
static HELIUM_NOINLINE void helium_dot_2x3(const int8_t *w0, int32_t filter, int32_t step, const int8_t *columns,
                                           int32_t pitch, const int32_t *bias, int32_t pairs, int32_t *acc)
{
    int32_t *const stop = acc + (2 * pairs);
    const int32_t next = filter - pitch;
    do {
        const int8_t *w1 = w0 + step;
        const int8_t *c0 = columns;
        const int8_t *c1 = c0 + pitch;
        const int8_t *c2 = c1 + pitch;
        int32_t a0 = bias[0];
        int32_t a1 = a0;
        int32_t a2 = a0;
        int32_t b0 = bias[1];
        int32_t b1 = b0;
        int32_t b2 = b0;
        int32_t i = pitch / 16;
        do {
            const int8x16_t v = vldrbq_s8(w0);
            const int8x16_t u = vldrbq_s8(w1);
            int8x16_t x = vldrbq_s8(c0);
            a0 = vmladavaq_s8(a0, v, x);
            b0 = vmladavaq_s8(b0, u, x);
            x = vldrbq_s8(c1);
            a1 = vmladavaq_s8(a1, v, x);
            b1 = vmladavaq_s8(b1, u, x);
            x = vldrbq_s8(c2);
            a2 = vmladavaq_s8(a2, v, x);
            b2 = vmladavaq_s8(b2, u, x);
            w0 += 16;
            w1 += 16;
            c0 += 16;
            c1 += 16;
            c2 += 16;
            i--;
        } while (i != 0);
        acc[0] = a0;
        acc[1] = b0;
        acc[HELIUM_BLOCK] = a1;
        acc[HELIUM_BLOCK + 1] = b1;
        acc[2 * HELIUM_BLOCK] = a2;
        acc[(2 * HELIUM_BLOCK) + 1] = b2;
        acc += 2;
        bias += 2;
        w0 = w1 + next;
    } while (acc != stop);
}

/* The same for two columns. */
static HELIUM_NOINLINE void helium_dot_2x2(const int8_t *w0, int32_t filter, int32_t step, const int8_t *columns,
                                           int32_t pitch, const int32_t *bias, int32_t pairs, int32_t *acc)
{
    int32_t *const stop = acc + (2 * pairs);
    const int32_t next = filter - pitch;
    do {
        const int8_t *w1 = w0 + step;
        const int8_t *c0 = columns;
        const int8_t *c1 = c0 + pitch;
        int32_t a0 = bias[0];
        int32_t a1 = a0;
        int32_t b0 = bias[1];
        int32_t b1 = b0;
        int32_t i = pitch / 16;
        do {
            const int8x16_t v = vldrbq_s8(w0);
            const int8x16_t u = vldrbq_s8(w1);
            int8x16_t x = vldrbq_s8(c0);
            a0 = vmladavaq_s8(a0, v, x);
            b0 = vmladavaq_s8(b0, u, x);
            x = vldrbq_s8(c1);
            a1 = vmladavaq_s8(a1, v, x);
            b1 = vmladavaq_s8(b1, u, x);
            w0 += 16;
            w1 += 16;
            c0 += 16;
            c1 += 16;
            i--;
        } while (i != 0);
        acc[0] = a0;
        acc[1] = b0;
        acc[HELIUM_BLOCK] = a1;
        acc[HELIUM_BLOCK + 1] = b1;
        acc += 2;
        bias += 2;
        w0 = w1 + next;
    } while (acc != stop);
}

/* Return the output values of four accumulators. */
static inline int32x4_t helium_output(const conv_layer *layer, int32x4_t acc, int32x4_t multiplier, int32x4_t shift)
{
    int32x4_t value;
#if defined(LEFT_SHIFTS)
    if (layer->left_shifts != 0) {
        value = helium_requantize_left(acc, multiplier, shift);
    } else {
        value = helium_requantize(acc, multiplier, shift);
    }
#else
    value = helium_requantize(acc, multiplier, shift);
#endif
    return helium_clamp(vaddq_n_s32(value, layer->out_zero), layer->low, layer->high);
}

/* Store the outputs of `count` channels of one column; acc: [count rounded up to 4]. */
static HELIUM_NOINLINE void helium_store(const conv_layer *layer, int32_t channel, int32_t count, const int32_t *acc,
                                         int8_t *out)
{
    const int32_t *multiplier = layer->multiplier + channel;
    const int8_t *shift = layer->shift + channel;
    const mve_pred16_t rest = vctp32q((uint32_t)(count % 4));
    for (int32_t i = count / 4; i > 0; i--) {
        vstrbq_s32(out, helium_output(layer, vldrwq_s32(acc), vldrwq_s32(multiplier), vldrbq_s32(shift)));
        multiplier += 4;
        shift += 4;
        acc += 4;
        out += 4;
    }
    if ((count % 4) != 0) {
        const int32x4_t m = vldrwq_z_s32(multiplier, rest);
        vstrbq_p_s32(out, helium_output(layer, vldrwq_s32(acc), m, vldrbq_z_s32(shift, rest)), rest);
    }
}

/* Store the outputs of three columns, `count` a multiple of 4. */
static inline void helium_store_three(const conv_layer *layer, int32_t channel, int32_t count, const int32_t *acc,
                                      int8_t *out)
{
    const conv_layer own = *layer; /* in registers: `out` might be part of it */
    const int32_t *multiplier = layer->multiplier + channel;
    const int8_t *shift = layer->shift + channel;
    for (int32_t i = count; i > 0; i -= 4) {
        const int32x4_t m = vldrwq_s32(multiplier);
        const int32x4_t s = vldrbq_s32(shift);
        vstrbq_s32(out, helium_output(&own, vldrwq_s32(acc), m, s));
        vstrbq_s32(out + own.out_c, helium_output(&own, vldrwq_s32(acc + HELIUM_BLOCK), m, s));
        vstrbq_s32(out + (2 * own.out_c), helium_output(&own, vldrwq_s32(acc + (2 * HELIUM_BLOCK)), m, s));
        multiplier += 4;
        shift += 4;
        acc += 4;
        out += 4;
    }
}

/* Return the pool values of four channels with the largest of one to three accumulators each. */
static inline int32x4_t helium_pool_max(int32x4_t pooled, const int32_t *acc, int32_t second, int32_t third)
{
    const int32x4_t larger = vmaxq_s32(vldrwq_s32(acc), vldrwq_s32(acc + second));
    return vmaxq_s32(pooled, vmaxq_s32(larger, vldrwq_s32(acc + third)));
}

/* Add the accumulators of one to three columns to the pool values of `count` channels. */
static inline void helium_pool(const conv_layer *layer, int32_t channel, int32_t count, const int32_t *acc,
                               int32_t columns, int32_t *pooled)
{
    int32_t *to = pooled + channel;
    if (layer->pooling == POOL_MAX) {
        const int32_t second = (columns > 1) ? HELIUM_BLOCK : 0;
        const int32_t third = (columns <= 2) ? 0 : (2 * HELIUM_BLOCK);
        const mve_pred16_t rest = vctp32q((uint32_t)(count % 4));
        for (int32_t i = count / 4; i > 0; i--) {
            vstrwq_s32(to, helium_pool_max(vldrwq_s32(to), acc, second, third));
            acc += 4;
            to += 4;
        }
        if ((count % 4) != 0) {
            vstrwq_p_s32(to, helium_pool_max(vldrwq_z_s32(to, rest), acc, second, third), rest);
        }
    } else {
        for (int32_t i = 0; i < count; i += 4) {
            const mve_pred16_t inside = vctp32q((uint32_t)(count - i));
            const int32x4_t m = vldrwq_z_s32(layer->multiplier + channel + i, inside);
            const int32x4_t s = vldrbq_z_s32(layer->shift + channel + i, inside);
            int32x4_t now = vldrwq_z_s32(to + i, inside);
            for (int32_t column = 0; column < columns; column++) {
                now = vaddq_s32(now, helium_output(layer, vldrwq_s32(acc + (column * HELIUM_BLOCK) + i), m, s));
            }
            vstrwq_p_s32(to + i, now, inside);
        }
    }
}

/* Compute all channels of one to three positions into `out` [count][out_c], or the pool values `pooled` [out_c]. */
static HELIUM_NOINLINE void helium_channels(const conv_layer *layer, const int8_t *columns, int32_t pitch,
                                            int32_t count, int8_t *out, int32_t *pooled)
{
    const int32_t filter = layer->kernel_h * layer->kernel_w * layer->in_c;
    int32_t channel = 0;
    while (channel < layer->out_c) {
        const int32_t left = layer->out_c - channel;
        const int32_t even = (left > HELIUM_BLOCK) ? HELIUM_BLOCK : (left & ~1);
        const int32_t some = (even > 0) ? even : 1;
        const int32_t step = (even > 0) ? filter : 0;
        const int8_t *const weights = layer->weights + (channel * filter);
        const int32_t *const bias = layer->bias + channel;
        int32_t acc[HELIUM_COLUMNS * HELIUM_BLOCK];
        if (count == HELIUM_COLUMNS) {
            helium_dot_2x3(weights, filter, step, columns, pitch, bias, (some + 1) / 2, acc);
        } else {
            helium_dot_2x2(weights, filter, step, columns, pitch, bias, (some + 1) / 2, acc);
        }
        if (layer->pooling != POOL_NONE) {
            helium_pool(layer, channel, some, acc, count, pooled);
        } else if ((count == HELIUM_COLUMNS) && ((some % 4) == 0)) {
            helium_store_three(layer, channel, some, acc, out + channel);
        } else {
            for (int32_t i = 0; i < count; i++) {
                helium_store(layer, channel, some, acc + (i * HELIUM_BLOCK), out + (i * layer->out_c) + channel);
            }
        }
        channel += some;
    }
}

/*
 * Compute the positions y0 <= y < y1, x0 <= x < x1 of the convolution, area = {y0, y1, x0, x1}: into `out` one after
 * the other, or into the pool values of one window.
 *
 * group: positions that are computed together, 2 or 3
 */
static HELIUM_NOINLINE void helium_positions(const conv_layer *layer, const int8_t *in, const int32_t *area,
                                             int32_t group, int8_t *columns, int8_t *out, int32_t *pooled)
{
    const int32_t depth = layer->in_c;
    const int32_t line = layer->in_w * depth;
    const int32_t run = layer->kernel_w * depth;
    const int32_t size = layer->kernel_h * run;
    const int32_t pitch = helium_round_up(size);
    const int32_t down = layer->dilation_h * line;
    const int32_t kernel_h = layer->kernel_h;
    const int32_t stride_w = layer->stride_w;
    const int32_t pad_w = layer->pad_w;
    const int32_t x_end = area[3];
    const int32_t inside = (layer->dilation_w == 1) ? (layer->in_w - layer->kernel_w) : -1;
    /* The last address from which a whole window may be read in vectors. */
    const int8_t *const end = in + (layer->in_h * line) - ((layer->kernel_h - 1) * down) - helium_round_up(run);
    const int8x16_t nothing = vdupq_n_s8(0);
    int8_t *to = columns;
    int32_t count = 0;
    for (int32_t y = area[0]; y < area[1]; y++) {
        const int32_t y0 = (y * layer->stride_h) - layer->pad_h;
        const int8_t *lines;
        int32_t above;
        int32_t below;
        int32_t whole;
        clip(y0, layer->in_h, layer->kernel_h, layer->dilation_h, &above, &below);
        whole = (below - above) == kernel_h;
        lines = in + ((y0 + (above * layer->dilation_h)) * line);
        for (int32_t x = area[2]; x < x_end; x++) {
            const int32_t left = (x * stride_w) - pad_w;
            const int8_t *const source = lines + (left * depth);
            if ((whole != 0) && (left >= 0) && (left <= inside) && (source <= end)) {
                helium_copy_rows(to, source, kernel_h, run, down);
            } else {
                helium_stage_edge(layer, source, left, above, below - above, to);
            }
            vstrbq_s8(to + size, nothing);
            to += pitch;
            count++;
            if (count == group) {
                helium_channels(layer, columns, pitch, count, out, pooled);
                out += count * layer->out_c;
                to = columns;
                count = 0;
            }
        }
    }
    if (count > 0) {
        helium_channels(layer, columns, pitch, count, out, pooled);
    }
}

/* Compute one pooling window. */
static void helium_window(const conv_layer *layer, const int8_t *in, int32_t y, int32_t x, int32_t limit,
                          int8_t *columns, int8_t *out, int32_t *pooled)
{
    const int32_t y0 = (y * layer->pool_stride_h) - layer->pool_pad_h;
    const int32_t x0 = (x * layer->pool_stride_w) - layer->pool_pad_w;
    const int32x4_t start = vdupq_n_s32(pool_start(layer));
    int32_t area[4];
    int32_t count;
    clip(y0, layer->conv_h, layer->pool_h, 1, &area[0], &area[1]);
    clip(x0, layer->conv_w, layer->pool_w, 1, &area[2], &area[3]);
    count = (area[1] - area[0]) * (area[3] - area[2]);
    area[0] += y0;
    area[1] += y0;
    area[2] += x0;
    area[3] += x0;
    for (int32_t i = 0; i < layer->out_c; i += 4) {
        vstrwq_p_s32(pooled + i, start, vctp32q((uint32_t)(layer->out_c - i)));
    }
    /* Four positions are two and two, not three and one. */
    helium_positions(layer, in, area, (count == 4) ? 2 : limit, columns, out, pooled);
    if (layer->pooling == POOL_MAX) {
        helium_store(layer, 0, layer->out_c, pooled, out);
    } else {
        for (int32_t i = 0; i < layer->out_c; i++) {
            out[i] = pool_output(layer, i, pooled[i], count);
        }
    }
}

/*
 * CONV_2D and the pooling that follows it: arguments, memory and results are those of the portable kernel, but for the
 * bias (FOLDED_BIAS). Up to three positions are read, in the same order, before the first of them is written.
 */
static void conv_2d(const conv_layer *layer, const int8_t *in, int8_t *out, int32_t limit, int16_t *columns,
                    int32_t *pooled)
{
    const int32_t group = (limit == 1) ? 2 : HELIUM_COLUMNS; /* int16 columns of one position hold two of int8 */
    int8_t *const bytes = (int8_t *)columns;
    if (layer->pooling == POOL_NONE) {
        const int32_t area[4] = {0, layer->out_h, 0, layer->out_w};
        helium_positions(layer, in, area, group, bytes, out, pooled);
        return;
    }
    for (int32_t y = 0; y < layer->out_h; y++) {
        for (int32_t x = 0; x < layer->out_w; x++) {
            helium_window(layer, in, y, x, group, bytes, out, pooled);
            out += layer->out_c;
        }
    }
}
