/* Parameters of MEAN, over four dimensions; missing ones come first and have the size 1. */
typedef struct {
    int32_t out[4];     /* output shape: 1 for a dimension that is averaged */
    int32_t inner[4];   /* averaged shape: 1 for a dimension that is kept */
    int32_t step[4];    /* elements from one to the next along each dimension of the input */
    int32_t zero_sum;   /* input zero point times averaged elements */
    int32_t multiplier; /* 0..2^31-1, Q31: input scale / output scale / averaged elements */
    int32_t shift;      /* -31..30, to the left if positive */
    int32_t zero;       /* output zero point, -128..127 */
} mean_layer;

/* Average the elements that start at `in`. */
static int8_t mean_one(const mean_layer *layer, const int8_t *in)
{
    const int32_t *const step = layer->step;
    int32_t sum = 0;
    for (int32_t a = 0; a < layer->inner[0]; a++) {
        for (int32_t b = 0; b < layer->inner[1]; b++) {
            for (int32_t c = 0; c < layer->inner[2]; c++) {
                for (int32_t d = 0; d < layer->inner[3]; d++) {
                    sum += in[(a * step[0]) + (b * step[1]) + (c * step[2]) + (d * step[3])];
                }
            }
        }
    }
    return clamp(requantize(sum - layer->zero_sum, layer->multiplier, layer->shift) + layer->zero, INT8_MIN, INT8_MAX);
}

/*
 * MEAN over any of the dimensions.
 *
 *   out = clamp(requantize(sum(in) - zero_sum, multiplier, shift) + zero, -128, 127)
 *
 * in: row-major, out[d] * inner[d] elements along dimension d; the sum fits into int32_t
 * out: row-major; must not overlap `in`
 *
 * Equals LiteRT's reference_ops::QuantizedMeanOrSum.
 */
static void mean(const mean_layer *layer, const int8_t *in, int8_t *out)
{
    const int32_t *const step = layer->step;
    for (int32_t a = 0; a < layer->out[0]; a++) {
        for (int32_t b = 0; b < layer->out[1]; b++) {
            for (int32_t c = 0; c < layer->out[2]; c++) {
                for (int32_t d = 0; d < layer->out[3]; d++) {
                    *out = mean_one(layer, in + (a * step[0]) + (b * step[1]) + (c * step[2]) + (d * step[3]));
                    out++;
                }
            }
        }
    }
}
