/* Return the output value of a window of `count` positions, 1 or more; an average is rounded with ties away from 0. */
static int8_t pool_output(const conv_layer *layer, int32_t channel, int32_t pooled, int32_t count)
{
    if (layer->pooling == POOL_AVERAGE) {
        return (int8_t)(((pooled > 0) ? (pooled + (count / 2)) : (pooled - (count / 2))) / count);
    }
    return conv_output(layer, channel, pooled);
}
