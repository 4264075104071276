/*
 * Add an accumulator to a pool value: the sum of output values for average, else the largest accumulator.
 * Requantization is monotonic, so the maximum of accumulators requantizes to the maximum of output values.
 */
static int32_t pool_add(const conv_layer *layer, int32_t channel, int32_t pooled, int32_t acc)
{
    if (layer->pooling == POOL_AVERAGE) {
        return pooled + conv_output(layer, channel, acc);
    }
    return (pooled > acc) ? pooled : acc;
}
