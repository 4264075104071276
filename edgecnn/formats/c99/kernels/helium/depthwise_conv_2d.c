/* GCC would keep a pointer for each array indexed by channel, schedule before it allocates registers, and spill. */
#if defined(__clang__)
#define HELIUM_INDEXED_LOOP __attribute__((noinline))
#else
#define HELIUM_INDEXED_LOOP __attribute__((noinline, optimize("no-ivopts,no-schedule-insns")))
#endif

/* Add the products of one tap, 32 bits each, of even channels in one vector and of odd ones in another; go on. */
#define HELIUM_TAP \
    { \
        const int16x8_t pixel = vsubq_n_s16(vldrbq_s16(tap), zero); \
        const int16x8_t weight = vldrbq_s16(w); \
        even = vaddq_s32(even, vmullbq_int_s16(pixel, weight)); \
        odd = vaddq_s32(odd, vmulltq_int_s16(pixel, weight)); \
        tap += depth; \
        w += depth; \
    }

/*
 * Compute the channels of `count` neighbouring positions, eight at a time; those behind the last eight are left out.
 *
 * in: the first tap inside the image; positions are layer->stride_w pixels apart, and dilation_w is 1
 * kernel: its weights
 * rows, taps: of the kernel inside the image, 1 or more
 */
HELIUM_INDEXED_LOOP
static void helium_depthwise(const conv_layer *layer, const int8_t *in, const int8_t *kernel, int32_t rows,
                             int32_t taps, int32_t count, int8_t *out)
{
    const int32_t depth = layer->in_c;
    const int32_t down = (layer->dilation_h * layer->in_w * depth) - (taps * depth);
    const int32_t pitch = (layer->kernel_w - taps) * depth;
    const int32_t step = layer->stride_w * depth;
    const int32_t whole = depth & ~7;
#if defined(LEFT_SHIFTS)
    const int32_t left = layer->left_shifts;
#endif
    const int16_t zero = (int16_t)layer->in_zero;
    const int16_t out_zero = (int16_t)layer->out_zero;
    const int16x8_t low = vdupq_n_s16((int16_t)layer->low);
    const int16x8_t high = vdupq_n_s16((int16_t)layer->high);
    const int32_t *const bias = layer->bias;
    const int32_t *const multiplier = layer->multiplier;
    const int8_t *const shift = layer->shift;
    do {
        for (int32_t c = 0; c < whole; c += 8) {
            const int32x4x2_t start = vld2q_s32(bias + c);
            int32x4_t even = start.val[0];
            int32x4_t odd = start.val[1];
            const int8_t *tap = in + c;
            const int8_t *w = kernel + c;
            int32_t i = rows;
            if (taps == 3) {
                do {
                    HELIUM_TAP
                    HELIUM_TAP
                    HELIUM_TAP
                    tap += down;
                    w += pitch;
                    i--;
                } while (i != 0);
            } else {
                do {
                    int32_t k = taps;
                    do {
                        HELIUM_TAP
                        k--;
                    } while (k != 0);
                    tap += down;
                    w += pitch;
                    i--;
                } while (i != 0);
            }
            {
                const int32x4x2_t m = vld2q_s32(multiplier + c);
                const int16x8_t s = vldrbq_s16(shift + c);
                const int32x4_t even_shift = vmovlbq_s16(s);
                const int32x4_t odd_shift = vmovltq_s16(s);
                int16x8_t values;
#if defined(LEFT_SHIFTS)
                if (left != 0) {
                    even = helium_requantize_left(even, m.val[0], even_shift);
                    odd = helium_requantize_left(odd, m.val[1], odd_shift);
                } else
#endif
                {
                    even = helium_requantize(even, m.val[0], even_shift);
                    odd = helium_requantize(odd, m.val[1], odd_shift);
                }
                values = vqmovntq_s32(vqmovnbq_s32(vuninitializedq_s16(), even), odd);
                values = vminq_s16(vmaxq_s16(vqaddq_n_s16(values, out_zero), low), high);
                vstrbq_s16(out + c, values);
            }
        }
        in += step;
        out += depth;
        count--;
    } while (count != 0);
}

/*
 * Compute a row of positions: those that reach over the image's edge one by one, those between at once. Channels behind
 * the last eight are computed with their position: `out` may follow `in` closely.
 */
static void helium_depthwise_row(const conv_layer *layer, const int8_t *in, int32_t y0, int8_t *out)
{
    const int32_t depth = layer->in_c;
    int32_t top;
    int32_t bottom;
    int32_t line;
    int32_t x = 0;
    clip(y0, layer->in_h, layer->kernel_h, layer->dilation_h, &top, &bottom);
    line = (y0 + (top * layer->dilation_h)) * layer->in_w;
    while (x < layer->out_w) {
        const int32_t x0 = (x * layer->stride_w) - layer->pad_w;
        const int8_t *from;
        const int8_t *kernel;
        int32_t first;
        int32_t last;
        int32_t count = 1;
        int32_t done = 0;
        clip(x0, layer->in_w, layer->kernel_w, layer->dilation_w, &first, &last);
        if (((depth % 8) == 0) && (layer->dilation_w == 1) && (first == 0) && (last == layer->kernel_w)) {
            const int32_t most = ((layer->in_w - layer->kernel_w - x0) / layer->stride_w) + 1;
            count = (most < (layer->out_w - x)) ? most : (layer->out_w - x);
        }
        from = in + (((line + x0) + (first * layer->dilation_w)) * depth);
        kernel = layer->weights + (((top * layer->kernel_w) + first) * depth);
        if ((layer->dilation_w == 1) && (bottom > top) && (last > first)) {
            helium_depthwise(layer, from, kernel, bottom - top, last - first, count, out);
            done = depth & ~7;
        }
        for (int32_t i = 0; i < count; i++) {
            if (done < depth) {
                depthwise_channels(layer, from, kernel, bottom - top, last - first, done, out);
            }
            from += layer->stride_w * depth;
            out += depth;
        }
        x += count;
    }
}

/*
 * DEPTHWISE_CONV_2D with one output channel for each input channel: arguments, memory and results are those of the
 * portable kernel. Positions are computed in the same order, eight channels of each at a time.
 */
static void depthwise_conv_2d(const conv_layer *layer, const int8_t *in, int8_t *out)
{
    for (int32_t y = 0; y < layer->out_h; y++) {
        helium_depthwise_row(layer, in, (y * layer->stride_h) - layer->pad_h, out);
        out += layer->out_w * layer->out_c;
    }
}
