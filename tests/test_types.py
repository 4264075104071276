import dataclasses
import json
import typing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edgecnn import types
from edgecnn.types import InputContract, Interval, Ratio, TensorSpec, from_json, to_json

VALUES = [item for item in vars(types).values() if isinstance(item, type) and dataclasses.is_dataclass(item)]
numbers = st.floats(allow_nan=False, allow_infinity=False)


@pytest.mark.parametrize("kind", VALUES, ids=lambda kind: kind.__name__)
def test_values_are_frozen_slotted_documented_and_hold_no_arrays(kind):
    assert kind.__dataclass_params__.frozen
    assert hasattr(kind, "__slots__")
    assert "array" not in str(typing.get_type_hints(kind)).lower()
    for name in typing.get_type_hints(kind):
        assert name in (kind.__doc__ or ""), f"{kind.__name__}.{name} is not documented"


@pytest.mark.parametrize(("earlier", "present"), [("Silent", "NullProgress"), ("Reading", "ImageOptions")])
def test_earlier_names_give_the_present_class_with_a_warning(earlier, present):
    with pytest.warns(DeprecationWarning, match=f"{earlier} is called {present} now"):
        assert getattr(types, earlier) is getattr(types, present)


@given(name=st.text(), shape=st.lists(st.none() | st.integers(0, 4096)), scale=st.none() | numbers)
def test_json_round_trip(name, shape, scale):
    spec = TensorSpec(name, "int8", tuple(shape), "NHWC", scale, None)
    assert from_json(TensorSpec, json.loads(json.dumps(to_json(spec)))) == spec


def test_mistakes_are_named():
    with pytest.raises(ValueError, match=r"unknown key a.colour; allowed: low, high"):
        from_json(Interval, {"low": 0.0, "high": 1.0, "colour": 1}, "a")
    with pytest.raises(ValueError, match=r"missing key high"):
        from_json(Interval, {"low": 0.0})
    with pytest.raises(ValueError, match=r"verdict is 'fast'; allowed: 'faster'"):
        from_json(Ratio, {"value": 1, "interval": {"low": 0, "high": 1}, "verdict": "fast"})
    with pytest.raises(ValueError, match=r"shape\[1\] must be int, got '3'"):
        from_json(TensorSpec, {"name": "", "dtype": "", "shape": [1, "3"], "layout": "NC"})


@pytest.mark.parametrize(("rescale", "offset"), [(0.0, 0.0), (float("nan"), 0.0), (1.0, float("inf"))])
def test_input_contract_refuses_what_is_no_scaling(rescale, offset):
    with pytest.raises(ValueError, match="rescale must be finite and not 0"):
        InputContract(rescale, offset)
