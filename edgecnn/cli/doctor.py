"""The command `doctor`."""

from edgecnn.cli import options


def doctor(as_json: options.Json = False) -> None:
    """List installed packages, and missing ones with the command that installs them."""
    from edgecnn import api
    from edgecnn.cli import show_inspection

    show_inspection.doctor_checks(api.doctor(), as_json=as_json)
