/* Return the accumulator of output position (y, x) of one channel, read straight from the image. */
static int32_t conv_direct_acc(const conv_layer *layer, const int8_t *in, int32_t y, int32_t x, int32_t channel)
{
    const int32_t y0 = (y * layer->stride_h) - layer->pad_h;
    const int32_t x0 = (x * layer->stride_w) - layer->pad_w;
    const int8_t *w = layer->weights + (channel * layer->kernel_h * layer->kernel_w * layer->in_c);
    int32_t acc = layer->bias[channel];
    int32_t top;
    int32_t bottom;
    int32_t left;
    int32_t right;
    clip(y0, layer->in_h, layer->kernel_h, layer->dilation_h, &top, &bottom);
    clip(x0, layer->in_w, layer->kernel_w, layer->dilation_w, &left, &right);
    for (int32_t ky = top; ky < bottom; ky++) {
        for (int32_t kx = left; kx < right; kx++) {
            const int32_t row = (y0 + (ky * layer->dilation_h)) * layer->in_w;
            const int8_t *source = in + ((row + x0 + (kx * layer->dilation_w)) * layer->in_c);
            const int8_t *weight = w + (((ky * layer->kernel_w) + kx) * layer->in_c);
            for (int32_t i = 0; i < layer->in_c; i++) {
                acc += weight[i] * (source[i] - layer->in_zero);
            }
        }
    }
    return acc;
}

/*
 * CONV_2D and the pooling that follows it, without scratch memory: formula and result are those of conv_2d. The
 * generator takes it for layers whose columns would enlarge the arena.
 *
 * in: [in_h][in_w][in_c]
 * out: [out_h][out_w][out_c]; may overlap `in` where no value is overwritten before its last read
 */
static void conv_2d_direct(const conv_layer *layer, const int8_t *in, int8_t *out)
{
    int32_t top;
    int32_t bottom;
    int32_t left;
    int32_t right;
    for (int32_t y = 0; y < layer->out_h; y++) {
        const int32_t y0 = (y * layer->pool_stride_h) - layer->pool_pad_h;
        clip(y0, layer->conv_h, layer->pool_h, 1, &top, &bottom);
        for (int32_t x = 0; x < layer->out_w; x++) {
            const int32_t x0 = (x * layer->pool_stride_w) - layer->pool_pad_w;
            clip(x0, layer->conv_w, layer->pool_w, 1, &left, &right);
            for (int32_t channel = 0; channel < layer->out_c; channel++) {
                int32_t pooled = pool_start(layer);
                for (int32_t py = top; py < bottom; py++) {
                    for (int32_t px = left; px < right; px++) {
                        const int32_t acc = conv_direct_acc(layer, in, y0 + py, x0 + px, channel);
                        pooled = pool_add(layer, channel, pooled, acc);
                    }
                }
                *out = pool_output(layer, channel, pooled, (bottom - top) * (right - left));
                out++;
            }
        }
    }
}
