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
