/* Parameters of FULLY_CONNECTED. */
typedef struct {
    int32_t rows;              /* input vectors, 1 or more */
    int32_t in_size;           /* elements of an input vector */
    int32_t out_size;          /* elements of an output vector */
    int32_t in_zero;           /* input zero point, -128..127 */
    int32_t out_zero;          /* output zero point, -128..127 */
    int32_t low;               /* range of output values, -128 <= low <= high <= 127 */
    int32_t high;
    int32_t per_channel;       /* 0: one multiplier and shift for all outputs; 1: one for each */
    const int8_t *weights;     /* [out_size][in_size] */
    const int32_t *bias;       /* [out_size] */
    const int32_t *multiplier; /* [out_size] or [1], 0..2^31-1 */
    const int8_t *shift;       /* [out_size] or [1], 1..62, to the right */
} fully_connected_layer;
