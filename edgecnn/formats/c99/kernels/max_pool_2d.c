/*
 * MAX_POOL_2D: largest value of each window.
 *
 *   out[y][x][c] = clamp(max(in[y * stride_h - pad_h + i][x * stride_w - pad_w + j][c]), low, high)
 *
 * The maximum runs over the taps (i, j) inside the image, at least one. Input and output have the same scale and zero
 * point, so that quantized values are compared.
 *
 * in: [in_h][in_w][channels]
 * out: [out_h][out_w][channels]; may overlap `in` where no value is overwritten before its last read
 *
 * Equals LiteRT's reference_integer_ops::MaxPool.
 */
static void max_pool_2d(const pool_layer *layer, const int8_t *in, int8_t *out)
{
    int32_t top;
    int32_t bottom;
    int32_t left;
    int32_t right;
    for (int32_t y = 0; y < layer->out_h; y++) {
        const int32_t y0 = (y * layer->stride_h) - layer->pad_h;
        clip(y0, layer->in_h, layer->kernel_h, 1, &top, &bottom);
        for (int32_t x = 0; x < layer->out_w; x++) {
            const int32_t x0 = (x * layer->stride_w) - layer->pad_w;
            clip(x0, layer->in_w, layer->kernel_w, 1, &left, &right);
            for (int32_t c = 0; c < layer->channels; c++) {
                int32_t largest = INT8_MIN;
                for (int32_t ky = top; ky < bottom; ky++) {
                    for (int32_t kx = left; kx < right; kx++) {
                        const int32_t value = in[((((y0 + ky) * layer->in_w) + x0 + kx) * layer->channels) + c];
                        largest = (value > largest) ? value : largest;
                    }
                }
                *out = clamp(largest, layer->low, layer->high);
                out++;
            }
        }
    }
}
