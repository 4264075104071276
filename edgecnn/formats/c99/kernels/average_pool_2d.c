/*
 * AVERAGE_POOL_2D: mean of each window, without the padding, rounded to nearest with ties away from 0.
 *
 *   out[y][x][c] = clamp(round(sum(in[y * stride_h - pad_h + i][x * stride_w - pad_w + j][c]) / count), low, high)
 *
 * The sum runs over the `count` taps (i, j) inside the image, at least one. Input and output have the same scale and
 * zero point, so that quantized values are averaged.
 *
 * in: [in_h][in_w][channels]
 * out: [out_h][out_w][channels]; may overlap `in` where no value is overwritten before its last read
 *
 * Equals LiteRT's reference_integer_ops::AveragePool.
 */
static void average_pool_2d(const pool_layer *layer, const int8_t *in, int8_t *out)
{
    const int32_t depth = layer->channels;
    int32_t top;
    int32_t bottom;
    int32_t left;
    int32_t right;
    for (int32_t y = 0; y < layer->out_h; y++) {
        const int32_t y0 = (y * layer->stride_h) - layer->pad_h;
        clip(y0, layer->in_h, layer->kernel_h, 1, &top, &bottom);
        for (int32_t x = 0; x < layer->out_w; x++) {
            const int32_t x0 = (x * layer->stride_w) - layer->pad_w;
            const int8_t *window;
            int32_t count;
            int32_t down;
            clip(x0, layer->in_w, layer->kernel_w, 1, &left, &right);
            window = in + ((((y0 + top) * layer->in_w) + x0 + left) * depth);
            count = (bottom - top) * (right - left);
            down = (layer->in_w - (right - left)) * depth;
            for (int32_t c = 0; c < depth; c++) {
                const int8_t *value = window + c;
                int32_t sum = 0;
                for (int32_t ky = bottom - top; ky > 0; ky--) {
                    for (int32_t kx = right - left; kx > 0; kx--) {
                        sum += *value;
                        value += depth;
                    }
                    value += down;
                }
                sum = ((sum > 0) ? (sum + (count / 2)) : (sum - (count / 2))) / count;
                *out = clamp(sum, layer->low, layer->high);
                out++;
            }
        }
    }
}
