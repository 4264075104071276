/* Add the products of one tap of four channels, and go on to the next tap. */
#define DSP_TAP \
    { \
        const uint32_t pixel = dsp_load(x); \
        const uint32_t weight = dsp_load(w); \
        const int32_t x02 = dsp_even_plus(minus, pixel); \
        const int32_t x13 = dsp_odd_plus(minus, pixel); \
        const int32_t w02 = dsp_even(weight); \
        const int32_t w13 = dsp_odd(weight); \
        a0 = __smlabb(x02, w02, a0); \
        a1 = __smlabb(x13, w13, a1); \
        a2 = __smlatt(x02, w02, a2); \
        a3 = __smlatt(x13, w13, a3); \
        x += depth; \
        w += depth; \
    }

/*
 * Compute the channels of one position, four at a time; those behind the last four are left out.
 *
 * from: the first tap inside the image; dilation_w is 1
 * kernel: its weights
 * rows, taps: of the kernel inside the image, 1 or more
 */
DSP_INDEXED_LOOP
static void dsp_depthwise(const conv_layer *layer, const int8_t *from, const int8_t *kernel, int32_t rows, int32_t taps,
                          int8_t *out)
{
    const int32_t depth = layer->in_c;
    const int32_t down = (layer->dilation_h * layer->in_w * depth) - (taps * depth);
    const int32_t pitch = (layer->kernel_w - taps) * depth;
    const int32_t minus = dsp_minus(layer->in_zero);
    const int32_t round = (2 * layer->out_zero) + 1;
    const int32_t *const bias = layer->bias;
    const int32_t *const multiplier = layer->multiplier;
    const int8_t *const shift = layer->shift;
#if defined(LEFT_SHIFTS)
    const int32_t left = layer->left_shifts;
#endif
    for (int32_t c = 0; c < (depth & ~3); c += 4) {
        const int8_t *x = from + c;
        const int8_t *w = kernel + c;
        int32_t a0 = bias[c];
        int32_t a1 = bias[c + 1];
        int32_t a2 = bias[c + 2];
        int32_t a3 = bias[c + 3];
        int32_t i = rows;
        if (taps == 3) {
            do {
                DSP_TAP
                DSP_TAP
                DSP_TAP
                x += down;
                w += pitch;
                i--;
            } while (i != 0);
        } else if (taps == 2) {
            do {
                DSP_TAP
                DSP_TAP
                x += down;
                w += pitch;
                i--;
            } while (i != 0);
        } else {
            do {
                int32_t k = taps;
                do {
                    DSP_TAP
                    k--;
                } while (k != 0);
                x += down;
                w += pitch;
                i--;
            } while (i != 0);
        }
#if defined(LEFT_SHIFTS)
        if (left != 0) {
            out[c] = (int8_t)dsp_requantize_left(a0, multiplier[c], shift[c], round);
            out[c + 1] = (int8_t)dsp_requantize_left(a1, multiplier[c + 1], shift[c + 1], round);
            out[c + 2] = (int8_t)dsp_requantize_left(a2, multiplier[c + 2], shift[c + 2], round);
            out[c + 3] = (int8_t)dsp_requantize_left(a3, multiplier[c + 3], shift[c + 3], round);
            continue;
        }
#endif
        out[c] = (int8_t)dsp_requantize(a0, multiplier[c], shift[c], round);
        out[c + 1] = (int8_t)dsp_requantize(a1, multiplier[c + 1], shift[c + 1], round);
        out[c + 2] = (int8_t)dsp_requantize(a2, multiplier[c + 2], shift[c + 2], round);
        out[c + 3] = (int8_t)dsp_requantize(a3, multiplier[c + 3], shift[c + 3], round);
    }
    if ((layer->low != INT8_MIN) || (layer->high != INT8_MAX)) {
        dsp_clamp(out, depth & ~3, layer->low, layer->high);
    }
}

/*
 * DEPTHWISE_CONV_2D with one output channel for each input channel: arguments, memory and results are those of the
 * portable kernel. Positions are computed in the same order, four channels of each at a time.
 */
static void depthwise_conv_2d(const conv_layer *layer, const int8_t *in, int8_t *out)
{
    const int32_t depth = layer->in_c;
    for (int32_t y = 0; y < layer->out_h; y++) {
        const int32_t y0 = (y * layer->stride_h) - layer->pad_h;
        int32_t top;
        int32_t bottom;
        clip(y0, layer->in_h, layer->kernel_h, layer->dilation_h, &top, &bottom);
        for (int32_t x = 0; x < layer->out_w; x++) {
            const int32_t x0 = (x * layer->stride_w) - layer->pad_w;
            const int32_t line = (y0 + (top * layer->dilation_h)) * layer->in_w;
            const int8_t *from;
            const int8_t *kernel;
            int32_t left;
            int32_t right;
            int32_t done = 0;
            clip(x0, layer->in_w, layer->kernel_w, layer->dilation_w, &left, &right);
            from = in + ((line + x0 + (left * layer->dilation_w)) * depth);
            kernel = layer->weights + (((top * layer->kernel_w) + left) * depth);
            if ((layer->dilation_w == 1) && (bottom > top) && (right > left)) {
                dsp_depthwise(layer, from, kernel, bottom - top, right - left, out);
                done = depth & ~3;
            }
            if (done < depth) {
                depthwise_channels(layer, from, kernel, bottom - top, right - left, done, out);
            }
            out += depth;
        }
    }
}
