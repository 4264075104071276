enum { DEPTHWISE_GROUP = 16 }; /* channels whose sums are computed before they are requantized */

/*
 * Compute the sums of `count` channels, acc[count]; arguments as below, for the first of the channels.
 * With SIMD, the sums of a group are computed together, so that compilers put them into vectors.
 */
#if defined(__SSE2__) || defined(__ARM_NEON) || defined(__wasm_simd128__)
static inline void depthwise_sums(const conv_layer *layer, const int8_t *from, const int8_t *kernel, int32_t rows,
                                  int32_t taps, const int32_t *bias, int32_t count, int32_t *acc)
{
    const int32_t depth = layer->in_c;
    const int32_t zero = layer->in_zero;
    for (int32_t i = 0; i < count; i++) {
        acc[i] = bias[i];
    }
    for (int32_t ky = 0; ky < rows; ky++) {
        for (int32_t kx = 0; kx < taps; kx++) {
            const int32_t line = ky * layer->dilation_h * layer->in_w;
            const int8_t *x = from + ((line + (kx * layer->dilation_w)) * depth);
            const int8_t *w = kernel + (((ky * layer->kernel_w) + kx) * depth);
            for (int32_t i = 0; i < count; i++) {
                acc[i] += w[i] * (x[i] - zero);
            }
        }
    }
}
#else
/* Add the product of one tap, and go on to the next. */
#define DEPTHWISE_TAP \
    sum += *w * (*x - zero); \
    x += step; \
    w += depth;

static inline void depthwise_sums(const conv_layer *layer, const int8_t *from, const int8_t *kernel, int32_t rows,
                                  int32_t taps, const int32_t *bias, int32_t count, int32_t *acc)
{
    const int32_t depth = layer->in_c;
    const int32_t step = layer->dilation_w * depth;
    const int32_t down = (layer->dilation_h * layer->in_w * depth) - (taps * step);
    const int32_t pitch = (layer->kernel_w - taps) * depth;
    const int32_t zero = layer->in_zero;
    for (int32_t i = 0; i < count; i++) {
        const int8_t *x = from + i;
        const int8_t *w = kernel + i;
        int32_t sum = bias[i];
        if (taps == 3) {
            for (int32_t ky = rows; ky > 0; ky--) {
                DEPTHWISE_TAP
                DEPTHWISE_TAP
                DEPTHWISE_TAP
                x += down;
                w += pitch;
            }
        } else if (taps == 2) {
            for (int32_t ky = rows; ky > 0; ky--) {
                DEPTHWISE_TAP
                DEPTHWISE_TAP
                x += down;
                w += pitch;
            }
        } else {
            for (int32_t ky = rows; ky > 0; ky--) {
                for (int32_t kx = taps; kx > 0; kx--) {
                    DEPTHWISE_TAP
                }
                x += down;
                w += pitch;
            }
        }
        acc[i] = sum;
    }
}
#endif

/*
 * Compute channels `first` and on of one position of a depthwise convolution with one output channel for each input
 * channel.
 *
 * from: the first tap inside the image
 * kernel: its weights
 * rows, taps: of the kernel inside the image, 0 or more
 * out: [in_c], of the position
 */
static void depthwise_channels(const conv_layer *layer, const int8_t *from, const int8_t *kernel, int32_t rows,
                               int32_t taps, int32_t first, int8_t *out)
{
    const int32_t depth = layer->in_c;
    const int32_t zero = layer->out_zero;
    const int32_t low = layer->low;
    const int32_t high = layer->high;
    int32_t acc[DEPTHWISE_GROUP];
    for (int32_t c = first; c < depth; c += DEPTHWISE_GROUP) {
        const int32_t count = ((depth - c) > DEPTHWISE_GROUP) ? DEPTHWISE_GROUP : (depth - c);
        const int32_t *const multiplier = layer->multiplier + c;
        const int8_t *const shift = layer->shift + c;
        int8_t *const to = out + c;
        depthwise_sums(layer, from + c, kernel + c, rows, taps, layer->bias + c, count, acc);
        if (layer->left_shifts == 0) {
            for (int32_t i = 0; i < count; i++) {
                to[i] = clamp(requantize_right(acc[i], multiplier[i], -shift[i] - 1) + zero, low, high);
            }
        } else {
            for (int32_t i = 0; i < count; i++) {
                to[i] = clamp(requantize(acc[i], multiplier[i], shift[i]) + zero, low, high);
            }
        }
    }
}
