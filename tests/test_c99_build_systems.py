import json
import re
import subprocess
from pathlib import Path

import pytest
import yaml

from edgecnn.formats.c99 import package
from tests import stub_kit
from tests.tools import need


def make(folder, prefix="model"):
    kit = stub_kit.write_model(folder, prefix)
    package.write(folder, kit, *stub_kit.vectors())
    return kit


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    path = tmp_path_factory.mktemp("kit") / "c-int8"
    make(path)
    return path


def check(value, schema, where="manifest"):
    """Hold a value against a schema: a type, a pattern, a list of one kind, or a table ("!" marks a required key)."""
    if isinstance(schema, dict):
        keys = {key.rstrip("!"): kind for key, kind in schema.items()}
        assert set(value) <= set(keys), f"{where}: unknown key among {sorted(value)}"
        assert {key.rstrip("!") for key in schema if key.endswith("!")} <= set(value), f"{where}: a key is missing"
        for key, item in value.items():
            check(item, keys[key], f"{where}.{key}")
    elif isinstance(schema, list):
        assert isinstance(value, list), where
        for item in value:
            check(item, schema[0], where)
    elif isinstance(schema, str):
        assert isinstance(value, str), where
        assert re.fullmatch(schema, value), f"{where}: {value!r} does not match {schema}"
    else:
        assert isinstance(value, schema), where


TEXT = r".+"
SEMVER = r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?"
# arduino/arduino-lint, etc/schemas/arduino-library-properties-schema.json and its definitions. A name that starts with
# "Arduino" is reserved; the strict schema, which is advice, wants no "Arduino" and no "library" in it either.
LIBRARY_PROPERTIES = {
    "name!": r"(?!.*([aA]rduino|[lL]ibrary))[a-zA-Z][a-zA-Z0-9_.\-]{0,62}",
    "version!": SEMVER,
    "author!": TEXT,
    "maintainer!": r"(?![aA]rduino).+",
    "email": TEXT,
    "sentence!": TEXT,
    "paragraph!": r".*",
    "category!": "Display|Communication|Signal Input/Output|Sensors|Device Control|Timing|Data Storage|Data Processing"
    "|Other",
    "url!": r"https?://\S+",
    "architectures!": TEXT,
    "includes": TEXT,
}
# platformio/platformio-core, platformio/assets/schema/library.json: lengths and required keys; characters of a name
# from its description there.
LIBRARY_JSON = {
    "name!": r"(?!.*--)[^-:;/,@<>][^:;/,@<>]{0,49}",
    "version!": rf"(?=.{{1,20}}$){SEMVER}",
    "description!": r".{1,255}",
    "keywords!": [r"[a-z0-9][a-z0-9-]{0,254}"],
    "frameworks": TEXT,
    "platforms": TEXT,
    "headers": [TEXT],
    "build": {"srcDir": TEXT, "includeDir": TEXT, "srcFilter": [r"[+-]<[^<>]+>"], "flags": TEXT},
}
# espressif/idf-component-manager, idf_component_tools/manifest: keys of the manifest that are not about dependencies.
IDF_COMPONENT = {
    "version!": SEMVER,
    "description!": TEXT,
    "tags": [r"[A-Za-z0-9_\-]{3,32}"],
    "targets": [r"esp32\w*|linux"],
    "maintainers": [TEXT],
    "license": TEXT,
    "url": TEXT,
}
# zephyrproject-rtos/zephyr, scripts/zephyr_module.py, METADATA_SCHEMA.
ZEPHYR_MODULE = {"name": TEXT, "build!": {"cmake": TEXT, "kconfig": TEXT}}


@pytest.mark.parametrize("prefix", ["model", "a" * 40])
def test_every_manifest_is_what_its_build_system_wants(tmp_path, prefix):
    kit = make(tmp_path, prefix)
    properties = dict(line.split("=", 1) for line in (tmp_path / "library.properties").read_text().splitlines())
    check(properties, LIBRARY_PROPERTIES, "library.properties")
    check(json.loads((tmp_path / "library.json").read_text()), LIBRARY_JSON, "library.json")
    check(yaml.safe_load((tmp_path / "idf_component.yml").read_text()), IDF_COMPONENT, "idf_component.yml")
    module = yaml.safe_load((tmp_path / "zephyr/module.yml").read_text())
    check(module, ZEPHYR_MODULE, "module.yml")
    assert (tmp_path / module["build"]["cmake"] / "CMakeLists.txt").is_file()
    assert (tmp_path / module["build"]["kconfig"]).is_file()
    assert properties["includes"] == kit.header


def test_platformio_builds_the_sources_and_nothing_else(folder):
    build = json.loads((folder / "library.json").read_text())["build"]
    chosen: set[Path] = set()
    for rule in build["srcFilter"]:
        matching = set((folder / build["srcDir"]).glob(rule[2:-1].replace("*", "**/*")))
        chosen = chosen | matching if rule[0] == "+" else chosen - matching
    assert {path.name for path in chosen} == {"model.c", "model_selftest.c"}


def cmake_targets(tmp_path, stubs, folder):
    """Configure a project that takes a folder in, with a build system's functions replaced by messages."""
    need("cmake")
    (tmp_path / "CMakeLists.txt").write_text(
        f"cmake_minimum_required(VERSION 3.13)\nproject(stub NONE)\n{stubs}\nadd_subdirectory({folder} kit)\n"
    )
    done = subprocess.run(["cmake", "-S", ".", "-B", "out"], cwd=tmp_path, capture_output=True, text=True, check=True)
    return [line.removeprefix("got ") for line in (done.stdout + done.stderr).splitlines() if line.startswith("got ")]


def test_esp_idf_registers_the_sources(folder, tmp_path):
    stub = (
        "set(ESP_PLATFORM 1)\nfunction(idf_component_register)\n"
        'cmake_parse_arguments(A "" "" "SRCS;INCLUDE_DIRS" ${ARGN})\n'
        'message("got ${A_SRCS}|${A_INCLUDE_DIRS}")\nendfunction()'
    )
    assert cmake_targets(tmp_path, stub, folder) == ["model.c;model_selftest.c|."]


@pytest.mark.parametrize("enabled", [True, False])
def test_zephyr_takes_the_sources_where_it_is_configured(folder, tmp_path, enabled):
    names = ("zephyr_include_directories", "zephyr_library_named", "zephyr_library_sources")
    stub = "".join(f'function({name})\nmessage("got {name} ${{ARGN}}")\nendfunction()\n' for name in names)
    stub += "set(CONFIG_EDGECNN_MODEL y)\n" if enabled else ""
    got = [line.split(" ", 1) for line in cmake_targets(tmp_path, stub, folder / "zephyr")]
    if not enabled:
        assert got == []
        return
    assert "config EDGECNN_MODEL\n" in (folder / "zephyr/Kconfig").read_text()
    sources = [Path(value).resolve() for name, value in got if name == "zephyr_library_sources"]
    assert sources == [(folder / name).resolve() for name in ("model.c", "model_selftest.c")]
    assert [Path(value).resolve() for name, value in got if name == "zephyr_include_directories"] == [folder.resolve()]
