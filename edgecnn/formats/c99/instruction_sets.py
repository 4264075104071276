"""Instruction sets with their own versions of kernels: the portable kernels that they replace, and when."""

import dataclasses
from collections.abc import Mapping


@dataclasses.dataclass(frozen=True, slots=True)
class InstructionSet:
    """Kernels written for the instructions of some processors.

    Attributes:
        name: folder of the kernels in `kernels/`; the header in a kit is `model_<name>.h`.
        title: instructions and processors, for comments.
        condition: C preprocessor condition, true if the compiler generates these instructions.
        includes: headers that the kernels need.
        kernels: replaced kernels, each with the portable files that its replacement needs.
        folded_bias: True if sums leave out the input's zero point and biases are `Constant.folded`.
        at_run_time: True if the kernels, named <name>_<kernel>, ask the processor and call the portable ones.
    """

    name: str
    title: str
    condition: str
    includes: tuple[str, ...]
    kernels: Mapping[str, tuple[str, ...]]
    folded_bias: bool = False
    at_run_time: bool = False

    @property
    def macro(self) -> str:
        """Name of the macro that is defined if its kernels are compiled."""
        return f"KERNELS_{self.name.upper()}"

    @property
    def header(self) -> str:
        """Name of the file that holds its kernels in a kit."""
        return f"model_{self.name}.h"


PORTABLE = "KERNELS_PORTABLE"  # macro that is defined if no other is

# The first whose condition holds is compiled.
INSTRUCTION_SETS: tuple[InstructionSet, ...] = (
    InstructionSet(
        name="helium",
        title="Helium, the vector extension of Armv8.1-M (Cortex-M52, M55, M85)",
        condition="defined(__ARM_FEATURE_MVE) && ((__ARM_FEATURE_MVE & 1) != 0) && !defined(__ARM_BIG_ENDIAN)",
        includes=("arm_mve.h",),
        kernels={
            "add": ("add_layer",),
            "average_pool_2d": ("pool_layer", "clip"),
            "conv_2d": ("clip", "pool_start", "pool_output"),
            "depthwise_conv_2d": ("depthwise_channels",),
            "fully_connected": ("fully_connected_layer", "requantize_once", "clamp"),
        },
        folded_bias=True,
    ),
    InstructionSet(
        name="dsp",
        title="the DSP extension of Armv7E-M and Armv8-M (Cortex-M4, M7, M33)",
        condition="defined(__ARM_FEATURE_DSP) && (__ARM_ARCH_PROFILE == 'M') && !defined(__ARM_BIG_ENDIAN)",
        includes=("arm_acle.h", "string.h"),
        kernels={
            "add": ("add_layer", "clamp"),
            "conv_2d": ("clip", "pool_start", "pool_add", "pool_output"),
            "depthwise_conv_2d": ("depthwise_channels",),
            "fully_connected": ("fully_connected_layer", "requantize_once", "clamp"),
        },
    ),
    InstructionSet(
        name="neon",
        title="NEON in AArch64, with the dot products of Armv8.2-A where the compiler may use them",
        condition="defined(__aarch64__) && defined(__ARM_NEON) && !defined(__ARM_BIG_ENDIAN)",
        includes=("arm_neon.h", "string.h"),
        kernels={
            "add": ("add_layer",),
            "conv_2d": ("clip", "pool_start", "pool_output"),
            "depthwise_conv_2d": ("depthwise_channels",),
            "fully_connected": ("fully_connected_layer", "requantize_once", "clamp"),
        },
        folded_bias=True,
    ),
    InstructionSet(
        name="x86",
        title="x86-64 processors with AVX2 or AVX-512 VNNI",
        condition="defined(__x86_64__) && defined(__GNUC__) && (defined(__clang__) || (__GNUC__ >= 8))",
        includes=("immintrin.h", "string.h"),
        kernels=dict.fromkeys(("add", "conv_2d", "depthwise_conv_2d", "fully_connected"), ()),
        at_run_time=True,
    ),
)
