"""Settings of Sphinx, used by ``build_site.py``.

Why Sphinx, furo and MyST: both are maintained (MkDocs has had no release since August 2024, and its theme
mkdocs-material is in maintenance mode), their pages load nothing from other hosts, and the search index is
a script, which also works when the site is opened from files.
"""

import re
import sys
from pathlib import Path

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

extensions = ["myst_parser", "sphinx_copybutton", "crosslinks", "site_search"]
myst_enable_extensions = ["alert", "attrs_block", "attrs_inline", "deflist"]
myst_heading_anchors = 4  # link to headings as GitHub does: glossary.md#customer-session
nitpicky = True

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
pygments_style = "friendly"
pygments_dark_style = "github-dark"
