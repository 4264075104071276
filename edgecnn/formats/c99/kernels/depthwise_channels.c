/*
 * Compute channels `first` and on of one position of a depthwise convolution with one output channel for each input
 * channel.
 *
 * from: the first tap inside the image
 * kernel: its weights
 * rows, taps: of the kernel inside the image, 0 or more
 * out: [in_c], of the position
 */
#if defined(__SSE2__) || defined(__ARM_NEON) || defined(__wasm_simd128__)
enum { DEPTHWISE_GROUP = 16 }; /* channels computed together, so that compilers put their accumulators into vectors */

static void depthwise_channels(const conv_layer *layer, const int8_t *from, const int8_t *kernel, int32_t rows,
                               int32_t taps, int32_t first, int8_t *out)
{
    const int32_t depth = layer->in_c;
    const int32_t zero = layer->in_zero;
    for (int32_t c = first; c < depth; c += DEPTHWISE_GROUP) {
        const int32_t count = ((depth - c) > DEPTHWISE_GROUP) ? DEPTHWISE_GROUP : (depth - c);
        int32_t acc[DEPTHWISE_GROUP];
        for (int32_t i = 0; i < count; i++) {
            acc[i] = layer->bias[c + i];
        }
        for (int32_t ky = 0; ky < rows; ky++) {
            for (int32_t kx = 0; kx < taps; kx++) {
                const int32_t line = ky * layer->dilation_h * layer->in_w;
                const int8_t *x = from + ((line + (kx * layer->dilation_w)) * depth) + c;
                const int8_t *w = kernel + (((ky * layer->kernel_w) + kx) * depth) + c;
                for (int32_t i = 0; i < count; i++) {
                    acc[i] += w[i] * (x[i] - zero);
                }
            }
        }
        for (int32_t i = 0; i < count; i++) {
            out[c + i] = conv_output(layer, c + i, acc[i]);
        }
    }
}
#else
static void depthwise_channels(const conv_layer *layer, const int8_t *from, const int8_t *kernel, int32_t rows,
                               int32_t taps, int32_t first, int8_t *out)
{
    const int32_t depth = layer->in_c;
    const int32_t step = layer->dilation_w * depth;
    const int32_t down = (layer->dilation_h * layer->in_w * depth) - (taps * step);
    const int32_t pitch = (layer->kernel_w - taps) * depth;
    const int32_t zero = layer->in_zero;
    for (int32_t c = first; c < depth; c++) {
        const int8_t *x = from + c;
        const int8_t *w = kernel + c;
        int32_t acc = layer->bias[c];
        for (int32_t ky = rows; ky > 0; ky--) {
            for (int32_t kx = taps; kx > 0; kx--) {
                acc += *w * (*x - zero);
                x += step;
                w += depth;
            }
            x += down;
            w += pitch;
        }
        out[c] = conv_output(layer, c, acc);
    }
}
#endif
