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
    const add_layer own = *layer; /* `out` might be part of the layer, for all that the compiler knows */
    const int32_t other_right = -own.other_shift - 1;
    const int32_t right = -own.shift - 1;
    for (int32_t i = 0; i < own.size; i++) {
        const int32_t difference = other[i] - own.other_zero;
        int32_t sum = (exact[i] - own.exact_zero) * ((int32_t)1 << 19);
        if (other_right < 0) { /* the scales are equal: the second operand is exact, too */
            sum += difference * ((int32_t)1 << 19);
        } else {
            sum += requantize_right(difference * ((int32_t)1 << 20), own.other_multiplier, other_right);
        }
        out[i] = clamp(requantize_right(sum, own.multiplier, right) + own.zero, own.low, own.high);
    }
}
