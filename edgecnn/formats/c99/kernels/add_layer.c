/*
 * Parameters of ADD of two operands of one shape. The "exact" operand has the larger scale: its multiplier is 1/2, and
 * nothing is rounded.
 */
typedef struct {
    int32_t exact_zero;       /* zero point of the operand of the larger scale, -128..127 */
    int32_t other_zero;       /* zero point of the other operand, -128..127 */
    int32_t other_multiplier; /* 0..2^31-1, Q31: its scale / (2 * larger scale) */
    int32_t other_shift;      /* -31..0; 0 where its scale is the larger, too */
    int32_t multiplier;       /* 0..2^31-1, Q31: 2 * larger scale / (2^20 * output scale) */
    int32_t shift;            /* -31..-1 */
    int32_t zero;             /* output zero point, -128..127 */
    int32_t low;              /* range of output values, -128 <= low <= high <= 127 */
    int32_t high;
    int32_t size;             /* elements, 1 or more */
} add_layer;
