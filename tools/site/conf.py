"""Settings of Sphinx, used by ``build_site.py``.

Why Sphinx, furo and MyST: both are maintained (MkDocs has had no release since August 2024, and its theme
mkdocs-material is in maintenance mode), their pages load nothing from other hosts, and the search index is
a script, which also works when the site is opened from files.
"""

import re
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(Path(__file__).parent))

project = "talon-one"
author = "the authors of talon-one"
# Read without importing the package.
[version] = re.findall(
    r'^__version__ = "(.+)"', (ROOT / "talon_one/__init__.py").read_text("utf-8"), re.M
)
release = version
html_title = f"talon-one {version}"

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "sphinx_copybutton",
    "crosslinks",
    "site_search",
]
myst_enable_extensions = ["alert", "attrs_block", "attrs_inline", "deflist"]
myst_heading_anchors = 4  # link to headings as GitHub does: glossary.md#customer-session
nitpicky = True
nitpick_ignore_regex = [("py:.*", ".*")]  # annotations name types of other projects, and aliases

autoclass_content = "both"
autodoc_default_options = {
    "members": True,
    "inherited-members": "Exception,dict,object,tuple",
    "special-members": "__bool__,__call__,__enter__,__getitem__,__iter__,__len__",
    "member-order": "bysource",
    "no-value": True,
}
autodoc_preserve_defaults = True
napoleon_numpy_docstring = False
default_role = "code"
add_module_names = False
python_maximum_signature_line_length = 84
toc_object_entries_show_parents = "hide"

html_theme = "furo"
html_theme_options = {
    "light_css_variables": {
        "color-brand-primary": "#0b6b4f",
        "color-brand-content": "#0b6b4f",
        "color-brand-visited": "#0b6b4f",
    },
    "dark_css_variables": {
        "color-brand-primary": "#6fd3ae",
        "color-brand-content": "#6fd3ae",
        "color-brand-visited": "#6fd3ae",
    },
}
html_static_path = ["static"]
html_css_files = ["site.css"]
html_copy_source = False
html_show_sourcelink = False
html_show_sphinx = False
html_show_copyright = False
# Summaries are fetched from each page, which browsers forbid for pages opened from files.
html_show_search_summary = False
html_search_scorer = str(Path(__file__).with_name("ranking.js"))

copybutton_selector = "div:not(.highlight-text) > div.highlight > pre"  # not on output
copybutton_prompt_text = "$ "
pygments_style = "friendly"
pygments_dark_style = "github-dark"


def _keep_colons(
    app: Any, what: str, name: str, target: Any, options: Any, lines: list[str]
) -> None:
    """Keep napoleon from reading ``Text: more text`` below an attribute as a type and its description."""
    if what in ("attribute", "data", "property"):
        lines.insert(0, "")


def setup(app: Any) -> None:
    """Register what no setting can say."""
    app.connect("autodoc-process-docstring", _keep_colons, priority=400)
