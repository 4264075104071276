/* Add the products of one tap and eight channels to their accumulators; go on to the next tap. */
#define NEON_TAP_8 \
    { \
        const int16x8_t pixel = vsubl_s8(vld1_s8(tap), vget_low_s8(zero)); \
        const int16x8_t weight = vmovl_s8(vld1_s8(w)); \
        a0 = vmlal_s16(a0, vget_low_s16(pixel), vget_low_s16(weight)); \
        a1 = vmlal_high_s16(a1, pixel, weight); \
        tap += step; \
        w += depth; \
    }

/* The same for sixteen channels. */
#define NEON_TAP_16 \
    { \
        const int8x16_t pixels = vld1q_s8(tap); \
        const int8x16_t weights = vld1q_s8(w); \
        const int16x8_t pixel = vsubl_s8(vget_low_s8(pixels), vget_low_s8(zero)); \
        const int16x8_t weight = vmovl_s8(vget_low_s8(weights)); \
        const int16x8_t high_pixel = vsubl_high_s8(pixels, zero); \
        const int16x8_t high_weight = vmovl_high_s8(weights); \
        a0 = vmlal_s16(a0, vget_low_s16(pixel), vget_low_s16(weight)); \
        a1 = vmlal_high_s16(a1, pixel, weight); \
        a2 = vmlal_s16(a2, vget_low_s16(high_pixel), vget_low_s16(high_weight)); \
        a3 = vmlal_high_s16(a3, high_pixel, high_weight); \
        tap += step; \
        w += depth; \
    }

/* Add all taps of a window by NEON_TAP_8 or NEON_TAP_16; three in a row, the most frequent number, without a loop. */
#define NEON_TAPS(add_tap) \
    for (int32_t row = rows; row > 0; row--) { \
        if (taps == 3) { \
            add_tap \
            add_tap \
            add_tap \
        } else { \
            for (int32_t i = taps; i > 0; i--) { \
                add_tap \
            } \
        } \
        tap += down; \
        w += pitch; \
    }

/* Return the output values of eight channels. */
static inline int8x8_t neon_depthwise_output(const conv_layer *layer, int32_t channel, int32x4_t low, int32x4_t high)
{
    const int32_t *const multiplier = layer->multiplier + channel;
    const int16x8_t shift = vmovl_s8(vld1_s8(layer->shift + channel));
    const int32x4_t first = vmovl_s16(vget_low_s16(shift));
    const int32x4_t second = vmovl_high_s16(shift);
    int8x8_t values;
#if defined(LEFT_SHIFTS)
    if (layer->left_shifts != 0) {
        low = neon_requantize_any(low, vld1q_s32(multiplier), first);
        high = neon_requantize_any(high, vld1q_s32(multiplier + 4), second);
    } else
#endif
    {
        low = neon_requantize(low, vld1q_s32(multiplier), first);
        high = neon_requantize(high, vld1q_s32(multiplier + 4), second);
    }
    values = neon_narrow(low, high, vdupq_n_s16((int16_t)layer->out_zero));
    return vmin_s8(vmax_s8(values, vdup_n_s8((int8_t)layer->low)), vdup_n_s8((int8_t)layer->high));
}

/*
 * Compute the channels of one position, sixteen and eight at a time, and return how many; the last, fewer than eight, are
 * left out.
 *
 * from: the first tap inside the image
 * kernel: its weights
 * rows, taps: of the kernel inside the image, 0 or more
 */
static NEON_NOINLINE int32_t neon_depthwise(const conv_layer *layer, const int8_t *from, const int8_t *kernel,
                                            int32_t rows, int32_t taps, int8_t *out)
{
    const int32_t depth = layer->in_c;
    const int32_t step = layer->dilation_w * depth;
    const int32_t down = (layer->dilation_h * layer->in_w * depth) - (taps * step);
    const int32_t pitch = (layer->kernel_w - taps) * depth;
    const int8x16_t zero = vdupq_n_s8((int8_t)layer->in_zero);
    int32_t channel = 0;
    while ((channel + 16) <= depth) {
        const int8_t *tap = from + channel;
        const int8_t *w = kernel + channel;
        int32x4_t a0 = vld1q_s32(layer->bias + channel);
        int32x4_t a1 = vld1q_s32(layer->bias + channel + 4);
        int32x4_t a2 = vld1q_s32(layer->bias + channel + 8);
        int32x4_t a3 = vld1q_s32(layer->bias + channel + 12);
        NEON_TAPS(NEON_TAP_16)
        vst1q_s8(out + channel, vcombine_s8(neon_depthwise_output(layer, channel, a0, a1),
                                            neon_depthwise_output(layer, channel + 8, a2, a3)));
        channel += 16;
    }
    if ((channel + 8) <= depth) {
        const int8_t *tap = from + channel;
        const int8_t *w = kernel + channel;
        int32x4_t a0 = vld1q_s32(layer->bias + channel);
        int32x4_t a1 = vld1q_s32(layer->bias + channel + 4);
        NEON_TAPS(NEON_TAP_8)
        vst1_s8(out + channel, neon_depthwise_output(layer, channel, a0, a1));
        channel += 8;
    }
    return channel;
}

/*
 * DEPTHWISE_CONV_2D with one output channel for each input channel: arguments, memory and results are those of the
 * portable kernel. Positions are computed in the same order, up to sixteen channels of each at a time.
 */
static void depthwise_conv_2d(const conv_layer *layer, const int8_t *in, int8_t *out)
{
    const int32_t depth = layer->in_c;
    for (int32_t y = 0; y < layer->out_h; y++) {
        const int32_t y0 = (y * layer->stride_h) - layer->pad_h;
        int32_t top;
        int32_t bottom;
        int32_t line;
        clip(y0, layer->in_h, layer->kernel_h, layer->dilation_h, &top, &bottom);
        line = (y0 + (top * layer->dilation_h)) * layer->in_w;
        for (int32_t x = 0; x < layer->out_w; x++) {
            const int32_t x0 = (x * layer->stride_w) - layer->pad_w;
            const int8_t *from;
            const int8_t *kernel;
            int32_t left;
            int32_t right;
            int32_t done;
            clip(x0, layer->in_w, layer->kernel_w, layer->dilation_w, &left, &right);
            from = in + ((line + x0 + (left * layer->dilation_w)) * depth);
            kernel = layer->weights + (((top * layer->kernel_w) + left) * depth);
            done = neon_depthwise(layer, from, kernel, bottom - top, right - left, out);
            if (done < depth) {
                depthwise_channels(layer, from, kernel, bottom - top, right - left, done, out);
            }
            out += depth;
        }
    }
}
