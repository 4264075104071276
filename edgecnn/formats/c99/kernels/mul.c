/* Product; a stride of 0 repeats a dimension. */
typedef struct {
    int32_t left_zero, right_zero;
    int32_t multiplier, shift, zero;
    int32_t low, high;
    int32_t shape[6], left_step[6], right_step[6];
} mul_layer;

static void mul(const mul_layer *l, const int8_t *left, const int8_t *right, int8_t *out)
{
    int32_t at[6] = {0, 0, 0, 0, 0, 0}, d, i, a = 0, b = 0;
    for (;;) {
        for (i = 0; i < l->shape[5]; i++) {
            const int32_t product = (left[a + i * l->left_step[5]] - l->left_zero) *
                                    (right[b + i * l->right_step[5]] - l->right_zero);
            *out++ = clamp(requantize(product, l->multiplier, l->shift) + l->zero, l->low, l->high);
        }
        for (d = 4; d >= 0; d--) {
            a += l->left_step[d];
            b += l->right_step[d];
            if (++at[d] < l->shape[d])
                break;
            a -= at[d] * l->left_step[d];
            b -= at[d] * l->right_step[d];
            at[d] = 0;
        }
        if (d < 0)
            return;
    }
}
