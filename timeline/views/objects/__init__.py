"""Views that give Python objects, for programs that work on: one module each, with one function, `render`."""
