/* The taps of one position that lie inside the image. */
typedef struct {
    int32_t top, bottom, left, right;
} conv_taps;

static conv_taps conv_taps_at(const conv_layer *l, int32_t y, int32_t x)
{
    conv_taps t;
    clip(y * l->stride_h - l->pad_h, l->in_h, l->kernel_h, l->dilation_h, &t.top, &t.bottom);
    clip(x * l->stride_w - l->pad_w, l->in_w, l->kernel_w, l->dilation_w, &t.left, &t.right);
    return t;
}

/* Copy what the taps of one position read into a column, as differences to the zero point. */
static void conv_stage(const conv_layer *l, const int8_t *in, int32_t y, int32_t x, const conv_taps *t, int16_t *column)
{
    const int32_t taps = t->right - t->left;
    const int32_t runs = l->dilation_w == 1 ? 1 : taps; /* neighbouring taps are one run of memory */
    const int32_t run = l->dilation_w == 1 ? taps * l->in_c : l->in_c;
    int32_t ky, k, i;
    for (ky = t->top; ky < t->bottom; ky++) {
        const int32_t row = y * l->stride_h - l->pad_h + ky * l->dilation_h;
        const int32_t first = x * l->stride_w - l->pad_w + t->left * l->dilation_w;
        const int8_t *source = in + (row * l->in_w + first) * l->in_c;
        for (k = 0; k < runs; k++) {
            for (i = 0; i < run; i++)
                column[i] = (int16_t)(source[i] - l->in_zero);
            column += run;
            source += l->dilation_w * l->in_c;
        }
    }
}

/* Accumulators of one channel for four columns: each weight is read once for all of them. */
static void conv_dot_4(const int8_t *w, int32_t rows, int32_t run, int32_t pitch, const int16_t *c, int32_t size,
                       int32_t *acc)
{
    const int16_t *c0 = c, *c1 = c0 + size, *c2 = c1 + size, *c3 = c2 + size;
    int32_t a0 = acc[0], a1 = acc[1], a2 = acc[2], a3 = acc[3];
    int32_t row, i;
    for (row = 0; row < rows; row++) {
        for (i = 0; i < run; i++) {
            const int16_t weight = w[i];
            a0 += weight * c0[i];
            a1 += weight * c1[i];
            a2 += weight * c2[i];
            a3 += weight * c3[i];
        }
        w += pitch;
        c0 += run;
        c1 += run;
        c2 += run;
        c3 += run;
    }
    acc[0] = a0;
    acc[1] = a1;
    acc[2] = a2;
    acc[3] = a3;
}

static int32_t conv_dot_1(const int8_t *w, int32_t rows, int32_t run, int32_t pitch, const int16_t *c, int32_t acc)
{
    int32_t row, i;
    for (row = 0; row < rows; row++) {
        for (i = 0; i < run; i++) {
            const int16_t weight = w[i];
            acc += weight * c[i];
        }
        w += pitch;
        c += run;
    }
    return acc;
}

/* All channels of `count` staged positions: into `out` one after the other, or into the pooling window `pooled`. */
static void conv_channels(const conv_layer *l, const conv_taps *t, const int16_t *columns, int32_t count, int8_t *out,
                          int32_t *pooled)
{
    const int32_t pitch = l->kernel_w * l->in_c, width = (t->right - t->left) * l->in_c, height = t->bottom - t->top;
    const int32_t rows = width == pitch ? 1 : height; /* whole rows of the kernel are one run of memory */
    const int32_t run = width == pitch ? width * height : width;
    const int8_t *w = l->weights + t->top * pitch + t->left * l->in_c;
    int32_t channel, i;
    for (channel = 0; channel < l->out_c; channel++) {
        int32_t acc[4];
        for (i = 0; i < count; i++)
            acc[i] = l->bias[channel];
        if (count == 4)
            conv_dot_4(w, rows, run, pitch, columns, height * width, acc);
        else
            for (i = 0; i < count; i++)
                acc[i] = conv_dot_1(w, rows, run, pitch, columns + i * height * width, acc[i]);
        for (i = 0; i < count; i++) {
            if (l->pooling == POOL_NONE)
                out[i * l->out_c + channel] = conv_output(l, channel, acc[i]);
            else
                pooled[channel] = pool_add(l, channel, pooled[channel], acc[i]);
        }
        w += l->kernel_h * pitch;
    }
}

/* The positions y0..y1-1 x x0..x1-1 of the convolution, row by row, up to `block` of the same taps at a time. */
static void conv_positions(const conv_layer *l, const int8_t *in, const int32_t *area, int32_t block, int16_t *columns,
                           int8_t *out, int32_t *pooled)
{
    conv_taps taps = {0, 0, 0, 0};
    int32_t count = 0, size = 0, y, x;
    for (y = area[0]; y < area[1]; y++) {
        for (x = area[2]; x < area[3]; x++) {
            const conv_taps t = conv_taps_at(l, y, x);
            if (count == block || (count > 0 && (t.top != taps.top || t.bottom != taps.bottom || t.left != taps.left ||
                                                 t.right != taps.right))) {
                conv_channels(l, &taps, columns, count, out, pooled);
                out += count * l->out_c;
                count = 0;
            }
            taps = t;
            size = (t.bottom - t.top) * (t.right - t.left) * l->in_c;
            conv_stage(l, in, y, x, &t, columns + count * size);
            count++;
        }
    }
    conv_channels(l, &taps, columns, count, out, pooled);
}

/* `columns` holds `block` columns of kernel_h * kernel_w * in_c; `pooled`, one number a channel, is used with pooling. */
static void conv_2d(const conv_layer *l, const int8_t *in, int8_t *out, int32_t block, int16_t *columns,
                    int32_t *pooled)
{
    int32_t y, x, i;
    for (y = 0; y < l->out_h; y++) {
        if (l->pooling == POOL_NONE) {
            const int32_t area[4] = {y, y + 1, 0, l->out_w};
            conv_positions(l, in, area, block, columns, out, pooled);
            out += l->out_w * l->out_c;
            continue;
        }
        for (x = 0; x < l->out_w; x++) {
            int32_t area[4];
            clip(y * l->pool_stride_h - l->pool_pad_h, l->conv_h, l->pool_h, 1, &area[0], &area[1]);
            clip(x * l->pool_stride_w - l->pool_pad_w, l->conv_w, l->pool_w, 1, &area[2], &area[3]);
            for (i = 0; i < 2; i++) {
                area[i] += y * l->pool_stride_h - l->pool_pad_h;
                area[2 + i] += x * l->pool_stride_w - l->pool_pad_w;
            }
            for (i = 0; i < l->out_c; i++)
                pooled[i] = pool_start(l);
            conv_positions(l, in, area, block, columns, out, pooled);
            for (i = 0; i < l->out_c; i++)
                *out++ = pool_output(l, i, pooled[i], (area[1] - area[0]) * (area[3] - area[2]));
        }
    }
}
