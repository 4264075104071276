/* Initial pool value: INT32_MIN for max, 0 for average. */
static int32_t pool_start(const conv_layer *layer)
{
    return (layer->pooling == POOL_AVERAGE) ? 0 : INT32_MIN;
}
