"""Sphinx: the site is built from the Markdown beside this file and from the docstrings."""

from importlib import metadata

project = "timeline"
author = "the timeline authors"
copyright = author
release = metadata.version("prose-timeline")
extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "sphinx.ext.viewcode"]
myst_enable_extensions = ["deflist", "colon_fence"]
html_theme = "furo"
html_title = "timeline"
html_static_path = ["_static"]
html_css_files = ["own.css"]
exclude_patterns = ["_build"]
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
nitpicky = False
