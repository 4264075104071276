import jinja2
import pytest
from markupsafe import Markup

from edgecnn.system import templates


@pytest.fixture
def package(tmp_path, monkeypatch):
    """A package with one template of each dialect."""
    folder = tmp_path / "letters" / "templates"
    folder.mkdir(parents=True)
    (tmp_path / "letters" / "__init__.py").write_text("")
    (folder / "page.html").write_text("<p>{{ name }}</p>\n")
    (folder / "card.md").write_text("{% if name %}\n# {{ name }}\n{% endif %}\n")
    (folder / "code.c").write_text("@# no word of this #@\nint @{name}@[2][2] = {{1, 2}, {3, 4}};\n")
    (folder / "row.md").write_text(
        "{% macro bold(text) %}**{{ text }}**{% endmacro %}| {{ bold(name) }} | {{ name }} | {{ number }} |\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    return "letters"


def test_html_escapes_everything_but_markup(package):
    assert templates.render(package, "html", "page.html", name="<b>") == "<p>&lt;b&gt;</p>\n"
    assert templates.render(package, "html", "page.html", name=Markup("<b>")) == "<p><b></p>\n"


def test_blocks_leave_no_blank_line(package):
    assert templates.render(package, "markdown", "card.md", name="a < b") == "# a < b\n"


def test_code_keeps_the_braces_of_c(package):
    assert templates.render(package, "code", "code.c", name="grid") == "int grid[2][2] = {{1, 2}, {3, 4}};\n"


def test_a_missing_name_is_an_error(package):
    with pytest.raises(jinja2.UndefinedError, match="name"):
        templates.render(package, "code", "code.c")


def test_finalize_sees_every_value_once_and_macros_keep_what_it_made(package):
    def escape(value):
        return value if isinstance(value, Markup) else Markup(str(value).replace("|", "/"))

    template = templates.environment(package, "markdown", escape).get_template("row.md")
    assert template.render(name="a|<b>", number=3) == "| **a/<b>** | a/<b> | 3 |\n"
    with pytest.raises(jinja2.UndefinedError, match="number"):
        template.render(name="a")
