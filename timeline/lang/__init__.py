"""One folder per language: words, rules that carry their own examples, and how neighbours are joined."""
