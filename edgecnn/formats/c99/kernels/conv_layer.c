/* Pooling that is computed together with a convolution. */
enum { POOL_NONE, POOL_MAX, POOL_AVERAGE };

/*
 * Parameters of a convolution over one image, [height][width][channels], and of the pooling that follows it.
 *
 * Without pooling, pool_h, pool_w and their strides are 1, and out_h x out_w equals conv_h x conv_w. With pooling, only
 * the convolution's outputs that a window reads are computed, and none of them is stored.
 */
typedef struct {
    int32_t in_h;              /* input height, 1 or more */
    int32_t in_w;              /* input width */
    int32_t in_c;              /* input channels */
    int32_t conv_h;            /* height of the convolution's output */
    int32_t conv_w;            /* width of the convolution's output */
    int32_t out_h;             /* output height, after pooling */
    int32_t out_w;             /* output width, after pooling */
    int32_t out_c;             /* output channels; depthwise a multiple of in_c */
    int32_t kernel_h;          /* 1..32767 */
    int32_t kernel_w;          /* 1..32767 */
    int32_t stride_h;          /* 1..32767 */
    int32_t stride_w;          /* 1..32767 */
    int32_t dilation_h;        /* rows from one tap to the next, 1..32767 */
    int32_t dilation_w;        /* columns from one tap to the next, 1..32767 */
    int32_t pad_h;             /* padding above the image, 0..(kernel_h-1)*dilation_h */
    int32_t pad_w;             /* padding to the left, 0..(kernel_w-1)*dilation_w */
    int32_t pooling;           /* POOL_NONE, POOL_MAX or POOL_AVERAGE */
    int32_t pool_h;            /* pooling window, 1..32767 */
    int32_t pool_w;            /* 1..32767 */
    int32_t pool_stride_h;     /* pool_h or more: windows do not overlap */
    int32_t pool_stride_w;     /* pool_w or more */
    int32_t pool_pad_h;        /* padding above the convolution's output, 0..pool_h-1 */
    int32_t pool_pad_w;        /* padding to the left, 0..pool_w-1 */
    int32_t in_zero;           /* input zero point, -128..127; the value of padding */
    int32_t out_zero;          /* output zero point, -128..127 */
    int32_t low;               /* range of output values, -128 <= low <= high <= 127 */
    int32_t high;
    int32_t left_shifts;       /* 1 if some shift is 0 or to the left, else 0 */
    const int8_t *weights;     /* [out_c][kernel_h][kernel_w][in_c]; depthwise [kernel_h][kernel_w][out_c] */
    const int32_t *bias;       /* [out_c]; an odd number is followed by a 0 */
    const int32_t *multiplier; /* [out_c], 0..2^31-1, Q31: input scale * weight scale / output scale */
    const int8_t *shift;       /* [out_c], -31..30, to the left if positive */
#if defined(KERNELS_X86)
    const int32_t *sums;       /* [out_c], sums of the weights; depthwise NULL */
#endif
} conv_layer;
