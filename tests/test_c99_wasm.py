"""Generated C as WebAssembly, with and without vectors: the host's outputs, by modules that import nothing."""

import numpy as np
import pytest
import wasmtime

from edgecnn.formats.c99 import generator, network
from edgecnn.runtimes.c_host import HostCode
from edgecnn.runtimes.c_kit import read_kit
from tests import tools
from tests.commands import ROOT

INPUTS = 4
OPTIONS = ("--target=wasm32", "-nostdlib", "-std=c99", "-O2", "-mbulk-memory")
LINK = ("-Wl,--no-entry", "-Wl,--export=net_run", "-Wl,--export=__heap_base", "-Wl,--strip-all")


@pytest.fixture(scope="module", params=["edge", "micro"])
def kit(request, tmp_path_factory):
    tools.need("clang", "wasm-ld", "cc")
    model = ROOT / "export" / f"fashion-mnist-{request.param}" / "model-int8.tflite"
    folder = tmp_path_factory.mktemp("wasm") / request.param
    generator.generate(network.read(model.read_bytes(), str(model)), folder, generator.CodeOptions("net"))
    return read_kit(folder / "kit.json")


def outputs(module, store, kit, inputs):
    """Return the outputs of a module; arena, input and output lie behind its own data."""
    exports = wasmtime.Instance(store, module, []).exports(store)
    memory, run, heap = exports["memory"], exports["net_run"], exports["__heap_base"]
    assert isinstance(memory, wasmtime.Memory)
    assert isinstance(run, wasmtime.Func)
    assert isinstance(heap, wasmtime.Global)
    arena = (heap.value(store) + 15) & ~15
    source = arena + kit.manifest.arena_bytes
    to = source + kit.input.elements
    end = to + kit.output.elements
    memory.grow(store, max(0, end - memory.data_len(store) + 0xFFFF) >> 16)
    found = []
    for values in inputs:
        memory.write(store, values.tobytes(), source)
        assert run(store, source, to, arena) == 0
        found.append(np.frombuffer(bytes(memory.read(store, to, end)), np.int8))
    return np.array(found)


@pytest.mark.parametrize(("flags", "edge_bytes"), [((), 72_000), (("-msimd128",), 95_000)], ids=["plain", "simd"])
def test_a_module_needs_nothing_and_computes_what_the_host_computes(kit, flags, edge_bytes, tmp_path):
    sources = [str(kit.folder / name) for name in kit.manifest.sources if "float" not in name]
    file = tmp_path / "net.wasm"
    tools.run(["clang", *OPTIONS, *flags, *LINK, *sources, "-o", str(file)])
    assert file.stat().st_size <= edge_bytes, "edge is the larger of both"

    store = wasmtime.Store()
    module = wasmtime.Module.from_file(store.engine, str(file))
    assert not module.imports
    inputs = np.random.default_rng(1).integers(-128, 128, (INPUTS, *kit.input.shape[1:])).astype(np.int8)
    np.testing.assert_array_equal(outputs(module, store, kit, inputs), HostCode(kit)(inputs))
