/*
 * DEPTHWISE_CONV_2D with one output channel for each input channel, and no pooling behind it.
 *
 *   acc = bias[c] + sum over i, j of weights[i][j][c] * (in[row][column][c] - in_zero)
 *   out[y][x][c] = clamp(requantize(acc, multiplier[c], shift[c]) + out_zero, low, high)
 *
 * where row = y * stride_h - pad_h + i * dilation_h, column likewise; taps outside the image add nothing. Every partial
 * sum fits into int32_t.
 *
 * in: [in_h][in_w][in_c]
 * weights: [kernel_h][kernel_w][in_c]
 * out: [out_h][out_w][in_c]; may overlap `in` where no value is overwritten before its last read
 *
 * Equals LiteRT's reference_integer_ops::DepthwiseConvPerChannel.
 */
static void depthwise_conv_2d(const conv_layer *layer, const int8_t *in, int8_t *out)
{
    const int32_t depth = layer->in_c;
    int32_t top;
    int32_t bottom;
    int32_t left;
    int32_t right;
    for (int32_t y = 0; y < layer->out_h; y++) {
        const int32_t y0 = (y * layer->stride_h) - layer->pad_h;
        clip(y0, layer->in_h, layer->kernel_h, layer->dilation_h, &top, &bottom);
        for (int32_t x = 0; x < layer->out_w; x++) {
            const int32_t x0 = (x * layer->stride_w) - layer->pad_w;
            const int32_t line = (y0 + (top * layer->dilation_h)) * layer->in_w;
            clip(x0, layer->in_w, layer->kernel_w, layer->dilation_w, &left, &right);
            depthwise_channels(layer, in + ((line + x0 + (left * layer->dilation_w)) * depth),
                               layer->weights + (((top * layer->kernel_w) + left) * depth), bottom - top, right - left,
                               0, out);
            out += depth;
        }
    }
}
