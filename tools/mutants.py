"""``python tools/mutants.py PACKAGE COUNT TEST…``: a sample of small faults put into a package, and those that no test sees.

Each fault is one change of a module's syntax tree: a comparison, a sign, a whole number, a truth value. Every one is
tried in a process of its own, which reads the faulty module in place of the true one; no file is changed.
"""

from __future__ import annotations

import ast
import os
import signal
import sys
from collections.abc import Iterator
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_loader
from pathlib import Path
from random import Random

import pytest

ROOT = Path(__file__).parents[1]
SECONDS = 120
COMPARED = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In,
}  # fmt: skip
COUNTED = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.FloorDiv, ast.FloorDiv: ast.Mult, ast.Mod: ast.Mult,
    ast.Div: ast.Mult, ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd,
}  # fmt: skip


def faults(tree: ast.Module) -> Iterator[tuple[ast.AST, str, object]]:
    """Every fault: a node, the name of its field, and what to put there."""
    for node in code(tree):
        match node:
            case ast.Compare(ops=[one]) if type(one) in COMPARED:
                yield node, "ops", [COMPARED[type(one)]()]
            case ast.BinOp(op=op, left=left) if (
                type(op) in COUNTED
                and not isinstance(left, ast.Name | ast.Constant | ast.Call)
                or isinstance(op, ast.Add | ast.Sub)
            ):
                yield node, "op", COUNTED[type(op)]()
            case ast.BoolOp(op=op):
                yield node, "op", ast.Or() if isinstance(op, ast.And) else ast.And()
            case ast.UnaryOp(op=ast.Not()):
                yield node, "op", ast.UAdd()
            case ast.Constant(value=bool() as value):
                yield node, "value", not value
            case ast.Constant(value=int() as value):
                yield node, "value", value + 1
            case ast.IfExp(body=body, orelse=other):
                yield node, "body", other
                yield node, "orelse", body


def code(tree: ast.AST) -> Iterator[ast.AST]:
    """The nodes of a tree that run: no annotations."""
    for name, field in ast.iter_fields(tree):
        if name in ("annotation", "returns"):
            continue
        for node in field if isinstance(field, list) else [field]:
            if isinstance(node, ast.AST):
                yield node
                yield from code(node)


class Faulty(MetaPathFinder, Loader):
    """Reads one module from another tree."""

    def __init__(self, name: str, path: Path, tree: ast.Module) -> None:
        self.name, self.path, self.tree = name, path, tree

    def find_spec(self, fullname: str, path: object, target: object = None) -> ModuleSpec | None:  # noqa: ARG002
        """The specification of the module, and none of another."""
        if fullname != self.name:
            return None
        where = [str(self.path.parent)] if self.path.name == "__init__.py" else None
        spec = spec_from_loader(fullname, SourceFileLoader(fullname, str(self.path)), is_package=where is not None)
        if spec is not None:
            spec.loader = self
            spec.submodule_search_locations = where
        return spec

    def exec_module(self, module: object) -> None:
        """Run the faulty tree."""
        exec(compile(self.tree, str(self.path), "exec"), module.__dict__)  # noqa: S102


def seen(tests: list[str], faulty: Faulty | None = None) -> bool:
    """Whether some test fails, breaks or never ends; with a faulty module, or none."""
    child = os.fork()
    if child == 0:
        signal.alarm(SECONDS)
        sys.meta_path[:0] = [faulty] if faulty else []
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        os.dup2(1, 2)
        os._exit(int(pytest.main(["-x", "-q", "-p", "no:cacheprovider", *tests])))
    return os.waitpid(child, 0)[1] != 0


def sample(package: str, count: int) -> list[tuple[Path, int]]:
    """Some faults of a package, each as a module and a number: the same ones every time."""
    found = []
    for path in sorted((ROOT / package).rglob("*.py")):
        found += [(path, number) for number, _ in enumerate(faults(ast.parse(path.read_text(encoding="utf-8"))))]
    return sorted(Random(package).sample(found, min(count, len(found))))  # noqa: S311


def main(package: str, count: int, tests: list[str]) -> None:
    """Try a sample, print those that no test sees, then how many were seen."""
    if seen(tests):
        raise SystemExit(" ".join(tests))
    caught = tried = 0
    for path, number in sample(package, count):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        node, field, value = list(faults(tree))[number]
        line, before = node.lineno, ast.unparse(node)
        setattr(node, field, value)
        name = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        found = seen(tests, Faulty(name, path, ast.fix_missing_locations(tree)))
        tried, caught = tried + 1, caught + found
        if not found:
            print(f"{path.relative_to(ROOT)}:{line}: {before}  ->  {ast.unparse(node)}", flush=True)
    print(f"{package}: {caught} of {tried} faults seen", flush=True)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), sys.argv[3:])
