"""Devices in the report: every stored figure as it is, times only where a clock is given; folders of sources."""

import dataclasses

import pytest

from edgecnn import api
from edgecnn.errors import BundleError, UsageError
from edgecnn.report import ReportContent, comparisons, html, markdown
from tests.html_page import Page
from tests.sample_report import DEVICES, sample_content, without

BYTES = ("code", "weights", "static RAM", "arena", "stack")


@pytest.fixture(scope="module")
def content() -> ReportContent:
    return sample_content(images=600)


def with_devices(content, *devices):
    return without(content, evaluation=dataclasses.replace(content.evaluation, devices=devices))


def shown(value):
    return "n/a" if value is None else f"{value:,}"


def headings(page):
    found = [e["text"] for e in page.all("th") if e["section"] == "devices" and e["attributes"]["scope"] == "col"]
    assert found[:3] == ["Artifact", "device", "output"]
    return found[3:]


def test_every_device_is_shown_with_its_figures(content):
    page = Page(html.render(content))
    assert headings(page) == ["instructions", "cycles", *BYTES]
    for line, device in zip(page.table("devices"), DEVICES, strict=True):
        assert line[0] == device.format + device.runtime
        assert line[1] == device.board + device.compiler
        figures = (
            device.instructions, device.cycles, device.code_bytes, device.weight_bytes, device.ram_bytes,
            device.arena_bytes, device.stack_bytes,
        )  # fmt: skip
        assert line[3:] == [shown(value) for value in figures]
    assert [line[2] for line in page.table("devices")] == [
        "3 of 500 differ", "all 500 equal", "all 500 equal", "all 8 equal",
    ]  # fmt: skip
    assert "they are not time" in page.section("devices")
    assert "MHz" not in page.section("devices")


def test_a_figure_that_no_device_has_is_left_out(content):
    page = Page(html.render(with_devices(content, DEVICES[0])))
    assert headings(page) == ["arena"]
    assert "nstructions" not in page.section("devices")
    assert "ycles" not in page.section("devices")


def test_with_a_clock_the_time_is_given_and_called_an_estimate(content):
    clocked = without(content, clock_mhz=80.0)
    page = Page(html.render(clocked))
    assert headings(page)[:2] == ["instructions", "estimate at 80 MHz"]
    # 6,912,345 instructions at 80 million a second are 86.4 ms; a board's cycles are no estimate
    assert [line[4] for line in page.table("devices")] == ["n/a", "86.4 ms", "123 ms", "n/a"]
    for text in (page.section("devices"), markdown.render(clocked)):
        assert "is an estimate" in text
        assert "one instruction a cycle" in text


def test_the_model_card_has_the_same_figures(content):
    section = markdown.render(content).split("## Devices\n", 1)[1].split("\n## ", 1)[0]
    lines = [[cell.strip() for cell in line.strip("|").split("|")] for line in section.splitlines() if line[:1] == "|"]
    assert lines[0] == ["Artifact", "device", "output", "instructions", "cycles", *BYTES]
    assert lines[3] == [
        "c-int8 on cortex-m4", "QEMU mps2-an386 (Cortex-M4); arm-none-eabi-gcc 12.2.1 -Os -mcpu=cortex-m4",
        "all 500 equal", "6,912,345", "n/a", "5,804", "49,212", "5,024", "5,024", "312",
    ]  # fmt: skip
    assert "they are not time" in section


def test_answers_that_were_compared_with_nothing_are_not_called_equal(content):
    lone = with_devices(content, dataclasses.replace(DEVICES[0], differing=None))
    assert Page(html.render(lone)).table("devices")[0][2] == "500, not compared"
    assert "500, not compared" in markdown.render(lone)


def test_without_devices_that_is_said(content):
    bare = with_devices(content)
    assert "No artifact was run on a device" in Page(html.render(bare)).section("devices")
    assert "No artifact was run on a device" in markdown.render(bare)


def test_a_folder_has_the_size_of_its_constants_and_is_never_the_smallest_file(content):
    folders = [row for row in comparisons.join_results(content) if row.format == "c-int8"]
    assert len(folders) == 2
    assert all(row.folder and row.size_bytes == 49_212 for row in folders)
    smallest = next(headline for headline in comparisons.headlines(content) if headline.label == "Smallest file")
    assert smallest.row.format == "tflite-dynamic"
    page = Page(html.render(content))
    inputs = {line[0]: line for line in page.table("files")}
    assert inputs["c-int8"][1] == "48.1 KB of constants"
    assert inputs["tflite-int8"][1] == "68.2 KB"
    assert "c-int8 on c-host" in page.section("tradeoff")
    card = [line for line in markdown.render(content).splitlines() if line.startswith("| c-int8 on c-host")]
    assert "| 48.1 KB of constants |" in card[0]


@pytest.mark.parametrize("clock", [0.0, -80.0, float("nan"), float("inf")])
def test_a_clock_that_is_none_is_refused(content, tmp_path, clock):
    with pytest.raises(ValueError, match="above 0 MHz"):
        without(content, clock_mhz=clock)
    with pytest.raises(UsageError, match="above 0 MHz"):
        api.report(tmp_path, clock_mhz=clock)
    with pytest.raises(BundleError):
        api.report(tmp_path, clock_mhz=80.0)
