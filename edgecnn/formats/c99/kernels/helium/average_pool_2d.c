/* Return four sums of `count` values, divided by it and rounded to nearest, ties away from 0; `power`: see below. */
static inline int32x4_t helium_average(int32x4_t sum, int32_t count, int32_t power)
{
    int32_t sums[4];
    if (power == 0) {
        return sum;
    }
    if (count == ((int32_t)1 << power)) { /* VRSHL rounds ties up: 1 less where the sum is negative */
        return vrshlq_n_s32(vaddq_s32(sum, vshrq_n_s32(sum, 31)), -power);
    }
    vstrwq_s32(sums, sum);
    for (int32_t i = 0; i < 4; i++) {
        sums[i] = ((sums[i] > 0) ? (sums[i] + (count / 2)) : (sums[i] - (count / 2))) / count;
    }
    return vldrwq_s32(sums);
}

/* AVERAGE_POOL_2D: arguments, memory and results are those of the portable kernel, four channels at a time. */
static void average_pool_2d(const pool_layer *layer, const int8_t *in, int8_t *out)
{
    const int32_t depth = layer->channels;
    for (int32_t y = 0; y < layer->out_h; y++) {
        const int32_t y0 = (y * layer->stride_h) - layer->pad_h;
        int32_t top;
        int32_t bottom;
        clip(y0, layer->in_h, layer->kernel_h, 1, &top, &bottom);
        for (int32_t x = 0; x < layer->out_w; x++) {
            const int32_t x0 = (x * layer->stride_w) - layer->pad_w;
            const int8_t *window = in + ((((y0 + top) * layer->in_w) + x0) * depth);
            int32_t left;
            int32_t right;
            int32_t count;
            int32_t power = 0; /* the smallest with 2^power >= count */
            clip(x0, layer->in_w, layer->kernel_w, 1, &left, &right);
            window += left * depth;
            count = (bottom - top) * (right - left);
            while (((int32_t)1 << power) < count) {
                power++;
            }
            for (int32_t c = 0; c < depth; c += 4) {
                const mve_pred16_t inside = vctp32q((uint32_t)(depth - c));
                const int8_t *line = window + c;
                int32x4_t sum = vdupq_n_s32(0);
                for (int32_t ky = top; ky < bottom; ky++) {
                    const int8_t *tap = line;
                    for (int32_t kx = left; kx < right; kx++) {
                        sum = vaddq_s32(sum, vldrbq_z_s32(tap, inside));
                        tap += depth;
                    }
                    line += layer->in_w * depth;
                }
                sum = helium_clamp(helium_average(sum, count, power), layer->low, layer->high);
                vstrbq_p_s32(out + c, sum, inside);
            }
            out += depth;
        }
    }
}
