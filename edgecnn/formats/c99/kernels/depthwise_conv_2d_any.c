/* Channels computed together, so that their accumulators stay in registers or on a small stack. */
enum { DEPTHWISE_ANY_GROUP = 16 };

/* Compute the accumulators of channels c..c+count-1 at output position (y, x) into acc[count]; count: 1..16. */
static void depthwise_acc(const conv_layer *layer, const int8_t *in, int32_t y, int32_t x, int32_t c, int32_t count,
                          int32_t *acc)
{
    const int32_t y0 = (y * layer->stride_h) - layer->pad_h;
    const int32_t x0 = (x * layer->stride_w) - layer->pad_w;
    const int32_t multiplier = layer->out_c / layer->in_c;
    int32_t top;
    int32_t bottom;
    int32_t left;
    int32_t right;
    clip(y0, layer->in_h, layer->kernel_h, layer->dilation_h, &top, &bottom);
    clip(x0, layer->in_w, layer->kernel_w, layer->dilation_w, &left, &right);
    for (int32_t i = 0; i < count; i++) {
        acc[i] = layer->bias[c + i];
    }
    for (int32_t ky = top; ky < bottom; ky++) {
        for (int32_t kx = left; kx < right; kx++) {
            const int32_t row = (y0 + (ky * layer->dilation_h)) * layer->in_w;
            const int8_t *source = in + ((row + x0 + (kx * layer->dilation_w)) * layer->in_c);
            const int8_t *w = layer->weights + (((ky * layer->kernel_w) + kx) * layer->out_c) + c;
            if (multiplier == 1) {
                for (int32_t i = 0; i < count; i++) {
                    acc[i] += w[i] * (source[c + i] - layer->in_zero);
                }
            } else {
                for (int32_t i = 0; i < count; i++) {
                    acc[i] += w[i] * (source[(c + i) / multiplier] - layer->in_zero);
                }
            }
        }
    }
}

/*
 * DEPTHWISE_CONV_2D with any number of output channels for each input channel, and the pooling that follows it.
 *
 *   acc[y][x][o] = bias[o] + sum over i, j of weights[i][j][o] * (in[row][column][o / multiplier] - in_zero)
 *   conv[y][x][o] = clamp(requantize(acc[y][x][o], multiplier[o], shift[o]) + out_zero, low, high)
 *   out = conv, or its largest or average value in each pooling window
 *
 * where row = y * stride_h - pad_h + i * dilation_h, column likewise, and multiplier = out_c / in_c; taps outside the
 * image add nothing. Every partial sum fits into int32_t.
 *
 * in: [in_h][in_w][in_c]
 * weights: [kernel_h][kernel_w][out_c]
 * out: [out_h][out_w][out_c]; may overlap `in` where no value is overwritten before its last read
 *
 * Equals LiteRT's reference_integer_ops::DepthwiseConvPerChannel, and MaxPool or AveragePool after it.
 */
static void depthwise_conv_2d_any(const conv_layer *layer, const int8_t *in, int8_t *out)
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
            for (int32_t c = 0; c < layer->out_c; c += DEPTHWISE_ANY_GROUP) {
                const int32_t left_over = layer->out_c - c;
                const int32_t count = (left_over > DEPTHWISE_ANY_GROUP) ? DEPTHWISE_ANY_GROUP : left_over;
                int32_t acc[DEPTHWISE_ANY_GROUP];
                int32_t pooled[DEPTHWISE_ANY_GROUP];
                for (int32_t i = 0; i < count; i++) {
                    pooled[i] = pool_start(layer);
                }
                for (int32_t py = top; py < bottom; py++) {
                    for (int32_t px = left; px < right; px++) {
                        depthwise_acc(layer, in, y0 + py, x0 + px, c, count, acc);
                        for (int32_t i = 0; i < count; i++) {
                            pooled[i] = pool_add(layer, c + i, pooled[i], acc[i]);
                        }
                    }
                }
                for (int32_t i = 0; i < count; i++) {
                    *out = pool_output(layer, c + i, pooled[i], (bottom - top) * (right - left));
                    out++;
                }
            }
        }
    }
}
