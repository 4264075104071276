/* The same without scratch memory, for layers whose columns would not fit into the memory that the rest needs anyway. */
static int32_t conv_direct_acc(const conv_layer *l, const int8_t *in, int32_t y, int32_t x, int32_t channel)
{
    const int32_t y0 = y * l->stride_h - l->pad_h, x0 = x * l->stride_w - l->pad_w;
    const int8_t *w = l->weights + channel * l->kernel_h * l->kernel_w * l->in_c;
    int32_t acc = l->bias[channel], top, bottom, left, right, ky, kx, i;
    clip(y0, l->in_h, l->kernel_h, l->dilation_h, &top, &bottom);
    clip(x0, l->in_w, l->kernel_w, l->dilation_w, &left, &right);
    for (ky = top; ky < bottom; ky++) {
        for (kx = left; kx < right; kx++) {
            const int8_t *source = in + ((y0 + ky * l->dilation_h) * l->in_w + x0 + kx * l->dilation_w) * l->in_c;
            const int8_t *weight = w + (ky * l->kernel_w + kx) * l->in_c;
            for (i = 0; i < l->in_c; i++)
                acc += weight[i] * (source[i] - l->in_zero);
        }
    }
    return acc;
}

static void conv_2d_direct(const conv_layer *l, const int8_t *in, int8_t *out)
{
    int32_t y, x, channel, py, px, top, bottom, left, right;
    for (y = 0; y < l->out_h; y++) {
        const int32_t y0 = y * l->pool_stride_h - l->pool_pad_h;
        clip(y0, l->conv_h, l->pool_h, 1, &top, &bottom);
        for (x = 0; x < l->out_w; x++) {
            const int32_t x0 = x * l->pool_stride_w - l->pool_pad_w;
            clip(x0, l->conv_w, l->pool_w, 1, &left, &right);
            for (channel = 0; channel < l->out_c; channel++) {
                int32_t pooled = pool_start(l);
                for (py = top; py < bottom; py++)
                    for (px = left; px < right; px++)
                        pooled = pool_add(l, channel, pooled, conv_direct_acc(l, in, y0 + py, x0 + px, channel));
                *out++ = pool_output(l, channel, pooled, (bottom - top) * (right - left));
            }
        }
    }
}
