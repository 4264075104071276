"""The layers of a network, compiled once more for each generation of a PC's processors."""

from collections.abc import Iterable

from edgecnn.formats.c99.step import Variant

_KERNELS = ("conv_2d",)  # that newer instructions make much faster

_COMPILERS = """\
#if defined(__linux__) && defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && defined(__OPTIMIZE__) && \\
    !defined(__OPTIMIZE_SIZE__)"""


def wanted(variants: Iterable[Variant]) -> bool:
    """Tell whether the kernels of a network are worth versions of their own."""
    return any(variant.kernel in _KERNELS for variant in variants)


def layers(parameters: str, arguments: str, body: str) -> str:
    """Return the C function `layers` and, where the compiler can make them, its versions.

    Args:
        parameters: of the function, as C declares them.
        arguments: the same by their names.
        body: its statements.
    """
    return f"""\
static inline void layers({parameters})
{{
{body}
}}

/* On a PC, versions for newer processors, of which `run` picks one. All kernels are inlined, so that each knows the
 * sizes of its layer. Vectors stay at 256 bits where there are wider ones: adding up more numbers costs what they save.
 */
{_COMPILERS}
#define VERSIONS
__attribute__((flatten, target("avx2"))) static void layers_avx2({parameters})
{{
    layers({arguments});
}}

__attribute__((flatten, target("avx512vnni,avx512vl,avx512bw,prefer-vector-width=256"))) static void
layers_vnni({parameters})
{{
    layers({arguments});
}}
#endif

"""


def choice(arguments: str) -> str:
    """Return the C statements that call the version for the processor at hand."""
    return f"""\
#if defined(VERSIONS)
    if (__builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("avx512vl") &&
        __builtin_cpu_supports("avx512bw"))
        layers_vnni({arguments});
    else if (__builtin_cpu_supports("avx2"))
        layers_avx2({arguments});
    else
#endif
        layers({arguments});"""
