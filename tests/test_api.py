"""The Python interface: every name that it lists, and the names of earlier versions."""

import pytest

from edgecnn import api

EARLIER = {
    "Contrast": "BundleComparison",
    "Finding": "DoctorCheck",
    "Kits": "ExportedKits",
    "contrast": "compare",
    "hold": "check_gates",
}


@pytest.mark.parametrize("earlier", EARLIER)
def test_earlier_names_give_the_present_object_with_a_warning(earlier):
    with pytest.warns(DeprecationWarning, match=f"{earlier} is called {EARLIER[earlier]} now"):
        assert getattr(api, earlier) is getattr(api, EARLIER[earlier])


def test_listed_names_exist_and_are_sorted():
    assert api.__all__ == sorted(api.__all__)
    assert all(vars(api)[name].__doc__ for name in api.__all__)
    with pytest.raises(AttributeError, match="has no attribute 'ghost'"):
        _ = api.ghost
