/*
 * Requantize with one rounding: round(acc * multiplier / 2^shift), ties away from 0.
 *
 * acc: accumulator, -2^31+1..2^31-1
 * multiplier: 0..2^31-1
 * shift: 1..62, to the right
 *
 * The generator chooses multiplier and shift such that the result equals round(acc * scale) in double precision, as
 * LiteRT's reference FULLY_CONNECTED computes it, wherever it is an int8 value after clamping.
 */
static int32_t requantize_once(int32_t acc, int32_t multiplier, int32_t shift)
{
    const int64_t product = (int64_t)acc * multiplier;
    return (int32_t)((product + ((int64_t)1 << (shift - 1)) - ((product < 0) ? 1 : 0)) >> shift);
}
