/*
 * Requantize as double precision does: acc * multiplier is rounded to 53 bits, ties to even; that number divided by
 * 2^shift is rounded to an integer, ties away from 0.
 *
 * acc: accumulator, -2^31+1..2^31-1
 * multiplier: 0, or 2^52..2^53-1, the significand of a double
 * shift: 0..127, to the right; the result fits into int32_t
 *
 * Equals round(acc * scale) in double precision, as LiteRT's reference FULLY_CONNECTED computes it, in integers only.
 */
static int32_t requantize_double(int32_t acc, int64_t multiplier, int32_t shift)
{
    const uint64_t size = (acc < 0) ? (uint64_t)(-(int64_t)acc) : (uint64_t)acc;
    const uint64_t part = ((uint64_t)1 << 26) - 1;
    uint64_t low = size * ((uint64_t)multiplier & part); /* the product is high * 2^26 + low */
    uint64_t high = (size * ((uint64_t)multiplier >> 26)) + (low >> 26);
    uint64_t kept;
    uint64_t rest;
    uint64_t half;
    int32_t drop = -27;
    int32_t value;
    low &= part;
    for (kept = high; kept != 0; kept >>= 1) {
        drop++; /* bits of the product beyond 53 */
    }
    if (drop > 26) {
        kept = high >> (drop - 26);
        rest = ((high << 26) | low) & (((uint64_t)1 << drop) - 1);
    } else {
        drop = (drop > 0) ? drop : 0;
        kept = (high << (26 - drop)) | (low >> drop);
        rest = low & (((uint64_t)1 << drop) - 1);
    }
    half = ((uint64_t)1 << drop) >> 1;
    kept += ((rest > half) || ((drop > 0) && (rest == half) && ((kept & 1) != 0))) ? 1 : 0;
    shift -= drop;
    if (shift > 62) {
        return 0;
    }
    value = (int32_t)((shift > 0) ? ((kept + ((uint64_t)1 << (shift - 1))) >> shift) : (kept << -shift));
    return (acc < 0) ? -value : value;
}
