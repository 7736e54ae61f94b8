"""Settings of Sphinx, used by ``build_site.py``.

Why Sphinx, furo and MyST: both are maintained (MkDocs has had no release since August 2024, and its theme
mkdocs-material is in maintenance mode), their pages load nothing from other hosts, and the search index is
a script, which also works when the site is opened from files.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

project = "talon-one"
author = "the authors of talon-one"
html_title = "talon-one"

extensions = ["myst_parser", "crosslinks"]
myst_enable_extensions = ["alert", "attrs_block", "deflist"]
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
pygments_style = "friendly"
pygments_dark_style = "github-dark"
