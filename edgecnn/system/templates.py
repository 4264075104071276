"""Jinja2 environments for what edgecnn writes: HTML, Markdown, and the files of kits.

Templates lie in the folder `templates` of the package that renders them. A name that a template uses and nobody gives
is an error (StrictUndefined).
"""

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from jinja2 import Environment, Template

Dialect = Literal["html", "markdown", "code"]

# `{{1, 2}}` is C, and `${{...}}` is YAML; `@{` begins nothing in any language that a kit holds.
_CODE_DELIMITERS: dict[str, Any] = {
    "variable_start_string": "@{",
    "variable_end_string": "}@",
    "block_start_string": "@%",
    "block_end_string": "%@",
    "comment_start_string": "@#",
    "comment_end_string": "#@",
}


@functools.cache
def environment(package: str, dialect: Dialect, finalize: Callable[[object], object] | None = None) -> "Environment":
    """Return the environment of a package's templates.

    Callers add no filters or globals to it: it is shared.

    Args:
        package: name of the package whose folder `templates` holds them.
        dialect: "html" escapes every value that is not `markupsafe.Markup`; "code" (C, CMake, YAML and the other files
            of a kit) writes `@{name}@`, `@% if %@` and `@# comment #@`.
        finalize: maps every value that a template writes, so that no template can forget it. An escape for a language
            other than HTML returns `markupsafe.Markup` and returns `markupsafe.Markup` as it is: macros write it.
    """
    import jinja2

    return jinja2.Environment(
        loader=jinja2.PackageLoader(package),
        undefined=jinja2.StrictUndefined,
        autoescape=dialect == "html" or finalize is not None,  # noqa: S701 - the other dialects are not HTML
        finalize=finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        **(_CODE_DELIMITERS if dialect == "code" else {}),
    )


def render(package: str, dialect: Dialect, name: str, /, **values: Any) -> str:
    """Render the template `name` of a package.

    Raises:
        jinja2.TemplateNotFound: there is none of this name.
        jinja2.UndefinedError: it uses a name that `values` lacks.
    """
    template: Template = environment(package, dialect).get_template(name)
    return template.render(**values)
