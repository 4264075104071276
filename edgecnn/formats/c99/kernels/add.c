/*
 * ADD of operands of one shape; the sum is computed in 20 fractional bits of twice the larger scale.
 *
 *   a = (exact - exact_zero) * 2^19
 *   b = requantize((other - other_zero) * 2^20, other_multiplier, other_shift)
 *   out = clamp(requantize(a + b, multiplier, shift) + zero, low, high)
 *
 * exact, other: [size]
 * out: [size]; may be the memory of an operand
 *
 * Equals LiteRT's reference_integer_ops::Add.
 */
static void add(const add_layer *layer, const int8_t *exact, const int8_t *other, int8_t *out)
{
    for (int32_t i = 0; i < layer->size; i++) {
        const int32_t a = (exact[i] - layer->exact_zero) * ((int32_t)1 << 19);
        const int32_t b = requantize((other[i] - layer->other_zero) * ((int32_t)1 << 20), layer->other_multiplier,
                                     layer->other_shift);
        const int32_t sum = requantize(a + b, layer->multiplier, layer->shift);
        out[i] = clamp(sum + layer->zero, layer->low, layer->high);
    }
}
