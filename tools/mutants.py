"""``python tools/mutants.py PACKAGE [COUNT]``: small faults put into a package, and those that no test sees.

Each fault is one change of a module's syntax tree, of the kinds that cosmic-ray and mutmut know: a comparison, a sign,
a whole number, a truth value, a condition denied, a branch for the other, a loop that never runs. Every one is
tried in a process of its own, which reads the faulty module in place of the true one; no file is changed. Only the
tests that run the faulty line are tried, those first that saw the last fault of that module, then the quickest, a minute
of them at most: which tests run which lines is found out by running all of them once, and kept until code or tests change.

What no test could see is no fault: annotations, what only a type checker reads, unions of types, and sizes of caches; nor
is what could only raise, as the difference of two words.
A whole number in a literal outside every function belongs to a table; tables are counted apart.

``--seed`` draws another sample, ``--modules`` one of some modules, ``--teeth`` looks instead for a fault that each law by itself sees.
"""

from __future__ import annotations

import argparse
import ast
import hashlib
import json
import os
import re
import resource
import signal
import sys
import tempfile
from bisect import bisect
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_loader
from itertools import accumulate
from math import inf
from pathlib import Path
from random import Random
from time import perf_counter
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[1]
OURS, TESTS = ROOT / "timeline", ROOT / "tests"
MEMORY = 4 << 30
POOL = 600
SECONDS = 60
OPTIONS = ["-q", "-p", "no:cacheprovider", "-W", "ignore::pytest.PytestAssertRewriteWarning", "--rootdir", str(ROOT)]
FAR = (
    "test_views*",
    "test_cli*",
    "test_same_everywhere*",
)  # tests of what only shows a timeline, or of other processes
COMPARED = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In,
}  # fmt: skip
COUNTED = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.FloorDiv, ast.FloorDiv: ast.Mult, ast.Mod: ast.Mult,
    ast.Div: ast.Mult, ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd, ast.Pow: ast.Mult,
}  # fmt: skip


class Fault(NamedTuple):
    """A change: of which node, which field, to what; the lines of its statement where it is in a function, and what the module calls what it is in."""

    node: ast.AST
    field: str
    value: object
    lines: range
    names: frozenset[str]
    table: bool


def changes(node: ast.AST) -> Iterator[tuple[str, object]]:
    """The changes of one node: a field and what to put there."""
    yield from of_operators(node)
    yield from of_values(node)
    yield from of_branches(node)


def of_operators(node: ast.AST) -> Iterator[tuple[str, object]]:
    """Other comparisons, sums and signs."""
    match node:
        case ast.Compare(ops=ops):
            for n, op in enumerate(ops):
                yield "ops", [*ops[:n], COMPARED[type(op)](), *ops[n + 1 :]]
        case ast.BinOp(op=op) if type(op) in COUNTED and not is_union(node) and not is_text(node):
            yield "op", COUNTED[type(op)]()
        case ast.BoolOp(op=op):
            yield "op", ast.Or() if isinstance(op, ast.And) else ast.And()
        case ast.UnaryOp(op=ast.Not(), operand=inner):
            yield "operand", ast.UnaryOp(ast.Not(), inner)
        case ast.UnaryOp(op=ast.USub()):
            yield "op", ast.UAdd()


def of_values(node: ast.AST) -> Iterator[tuple[str, object]]:
    """Other truth values and numbers."""
    match node:
        case ast.Constant(value=bool() as value):
            yield "value", not value
        case ast.Constant(value=int() as value):
            yield "value", value + 1


def of_branches(node: ast.AST) -> Iterator[tuple[str, object]]:
    """The other branch, and loops that never run."""
    match node:
        case ast.IfExp(body=body, orelse=other):
            yield "body", other
            yield "orelse", body
        case ast.If(test=test) | ast.While(test=test) if isinstance(test, ast.Name | ast.Call | ast.Attribute):
            yield "test", ast.UnaryOp(ast.Not(), test)
        case ast.comprehension(ifs=[ast.Name() | ast.Call() | ast.Attribute() as test, *more]):
            yield "ifs", [ast.UnaryOp(ast.Not(), test), *more]
        case ast.For():
            yield "iter", ast.Tuple([], ast.Load())


def is_text(node: ast.BinOp) -> bool:
    """Whether a sum is one of words, of which there is no difference: another sign could only raise."""
    sides = (node.left, node.right)
    return any(isinstance(s, ast.JoinedStr) or isinstance(s, ast.Constant) and isinstance(s.value, str) for s in sides)


def is_union(node: ast.expr) -> bool:
    """Whether a node is a union of types."""
    while isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        if isinstance(node.right, ast.Constant) and node.right.value is None:
            return True
        node = node.left
    named = node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
    return (
        isinstance(node, ast.Constant | ast.Subscript)
        or named in ("str", "int", "float", "object")
        or named[:1].isupper()
    )


def faults(module: ast.Module) -> Iterator[Fault]:
    """Every fault of a module, in order."""
    for statement in module.body:
        if not checked_only(statement):
            yield from within(statement, made_by(statement))


def within(tree: ast.AST, names: frozenset[str], lines: range = range(0), table: bool = False) -> Iterator[Fault]:
    """The faults below a node."""
    inside = bool(lines) or isinstance(tree, ast.FunctionDef)
    for name, each in ast.iter_fields(tree):
        if name in ("annotation", "returns") or isinstance(tree, ast.keyword) and tree.arg == "maxsize":
            continue
        for node in each if isinstance(each, list) else [each]:
            if not isinstance(node, ast.AST):
                continue
            here = span_of(node) if inside and isinstance(node, ast.stmt | ast.match_case) else lines
            own = table or not here and isinstance(node, ast.Dict | ast.Tuple | ast.List | ast.Set)
            yield from (Fault(node, *change, here, names, own) for change in changes(node))
            yield from within(node, names, here, own)


def checked_only(statement: ast.stmt) -> bool:
    """Whether only a type checker reads a statement."""
    return isinstance(statement, ast.If) and "TYPE_CHECKING" in ast.dump(statement.test)


def made_by(statement: ast.stmt) -> frozenset[str]:
    """The names that a statement of a module gives to what it makes."""
    match statement:
        case ast.Assign(targets=targets):
            return frozenset(n.id for target in targets for n in ast.walk(target) if isinstance(n, ast.Name))
        case ast.AnnAssign(target=ast.Name(id=name)) | ast.FunctionDef(name=name) | ast.ClassDef(name=name):
            return frozenset((name,))
    return frozenset()


def read_by(tree: ast.AST) -> Iterator[tuple[str, int]]:
    """The names that a tree reads, each with its line."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            yield node.id, node.lineno


def span_of(node: ast.AST) -> range:
    """The lines of a statement without those of the statements in it."""
    if isinstance(node, ast.match_case):
        return range(node.pattern.lineno, node.body[0].lineno)
    body = getattr(node, "body", None)
    last = body[0].lineno - 1 if isinstance(body, list) and body else node.end_lineno
    return range(node.lineno, max(node.lineno, last or 0) + 1)


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


class Runs:
    """Which tests run which lines of which files: a plugin that watches them."""

    def __init__(self) -> None:
        self.lines: dict[str, dict[str, list[int]]] = {}
        self.seconds: dict[str, float] = {}
        self.failed: set[str] = set()
        self.now: dict[str, set[int]] = {}
        self.local: dict[str, Callable[..., object] | None] = {}
        self.last = ""

    def called(self, frame: object, event: str, _: object) -> Callable[..., object] | None:  # noqa: ARG002
        """The watcher of a function's lines, where it is one of ours."""
        path = frame.f_code.co_filename  # type: ignore[attr-defined]
        if path not in self.local:
            self.local[path] = self.watcher(path) if path.startswith(str(OURS)) else None
        return self.local[path]

    def watcher(self, path: str) -> Callable[..., object]:
        """What notes the lines of one file."""

        def line(frame: object, *_: object) -> Callable[..., object]:
            self.now[path].add(frame.f_lineno)  # type: ignore[attr-defined]
            return line

        return line

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        """Watch one test, and time it; nothing that another test has worked out is kept for it."""
        if item.nodeid.split("[")[0] != self.last:
            self.last = item.nodeid.split("[")[0]
            forget()
        self.now, start = defaultdict(set), perf_counter()
        sys.settrace(self.called)
        try:
            return (yield)
        finally:
            sys.settrace(None)
            self.seconds[item.nodeid] = perf_counter() - start
            self.lines[item.nodeid] = {path: sorted(lines) for path, lines in self.now.items()}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note what does not hold without any fault."""
        if report.outcome != "passed":
            self.failed.add(report.nodeid)


def forget() -> None:
    """Empty our caches, but for those of languages, which take long to load."""
    for module in [each for name, each in sys.modules.items() if name.startswith("timeline.")]:
        for value in list(vars(module).values()):
            where = getattr(value, "__module__", "").split(".")
            if hasattr(value, "cache_clear") and where[0] == "timeline" and where[1] not in ("rules", "lang"):
                value.cache_clear()


class Picked:
    """A plugin that runs these tests in this order, and names the first that fails."""

    def __init__(self, tests: Sequence[str], told: int) -> None:
        self.rank = {test: n for n, test in enumerate(tests)}
        self.told = told

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Leave out what is not asked for."""
        items[:] = sorted((i for i in items if i.nodeid in self.rank), key=lambda i: self.rank[i.nodeid])

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Name a test that fails."""
        if report.failed:
            os.write(self.told, f"{report.nodeid}\n".encode())


def apart(task: Callable[[int], int], seconds: float = 0) -> tuple[int, str]:
    """Do a task in a process of its own, of no more than so many seconds: how it ended, and what it wrote."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(read)
        signal.setitimer(signal.ITIMER_PROF, seconds)
        signal.setitimer(signal.ITIMER_REAL, 10 * seconds)
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        if not os.environ.get("MUTANTS_LOUD"):
            os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
            os.dup2(1, 2)
        os._exit(task(write))
    os.close(write)
    with os.fdopen(read, "rb") as told:
        words = told.read().decode()
    return os.waitpid(child, 0)[1], words


def seen(tests: Sequence[str], seconds: float, faulty: Faulty | None = None, most: int = 1) -> tuple[str, ...]:
    """The first *most* of some tests that fail, or how they break or never end; nothing when all of them pass."""
    files = list(dict.fromkeys(test.split("::")[0] for test in tests))

    def run(write: int) -> int:
        sys.meta_path[:0] = [faulty] if faulty else []
        where = [str(ROOT / each) for each in files]
        return int(pytest.main([f"--maxfail={most}", *OPTIONS, *where], plugins=[Picked(tests, write)]))

    ended, words = apart(run, seconds)
    return tuple(words.splitlines()) or ((f"ended by {ended}",) if ended else ())


def watched() -> Runs:
    """What every test runs, looked up where neither code nor tests have changed."""
    digest = hashlib.sha256(str(ROOT).encode())
    for path in sorted([*OURS.rglob("*.py"), *TESTS.rglob("*.py")]):
        digest.update(path.read_bytes())
    kept = Path(tempfile.gettempdir()) / f"mutants-{digest.hexdigest()[:16]}.json"
    runs = Runs()
    fresh = not kept.exists()
    if fresh:
        left = [f"--ignore-glob={TESTS / name}" for name in FAR]

        def run(_: int) -> int:
            pytest.main([*OPTIONS, *left, str(TESTS)], plugins=[runs])
            kept.write_text(json.dumps([runs.lines, runs.seconds, sorted(runs.failed)]), encoding="utf-8")
            return 0

        apart(run)
    lines, runs.seconds, failed = json.loads(kept.read_text(encoding="utf-8"))
    runs.lines = {test: found for test, found in lines.items() if test not in failed and found}
    failing = fresh and seen(sorted(runs.lines, key=runs.seconds.__getitem__), 3600)
    if failing:
        kept.unlink()
        raise SystemExit(failing[0])
    return runs


def warm() -> None:
    """Load what is not ours, and work out all patterns, once for all processes."""
    re._MAXCACHE = 100_000  # type: ignore[attr-defined]  # noqa: SLF001
    import hypothesis  # noqa: F401, PLC0415
    import jsonschema  # noqa: F401, PLC0415
    import pendulum  # noqa: F401, PLC0415
    import whenever  # noqa: F401, PLC0415

    from timeline import build_timeline  # noqa: PLC0415

    build_timeline("The talk began at 9:15 a.m. in Oslo on May 4, 2021.")
    for name in [name for name in sys.modules if name.split(".")[0] == "timeline"]:
        del sys.modules[name]


class Bench:
    """The faults of a package, and the tests that they are tried on."""

    def __init__(self, package: str, tests: str) -> None:
        self.package = ROOT / package
        self.paths = sorted(self.package.rglob("*.py"))
        self.found = {path: list(faults(parsed(path))) for path in self.paths}
        self.runs = watched()
        self.runs.lines = {test: found for test, found in self.runs.lines.items() if test.startswith(tests)}
        self.by_line: dict[tuple[str, int], list[str]] = {}
        for test, found in self.runs.lines.items():
            for path in map(str, self.paths):
                for line in found.get(path, ()):
                    self.by_line.setdefault((path, line), []).append(test)
        self.killers: dict[Path, list[str]] = {}
        trees = {path: parsed(path) for path in self.paths}
        made = (s for tree in trees.values() for s in tree.body if isinstance(s, ast.Assign | ast.AnnAssign))
        self.statements = list(made)
        self.reads = [(path, *row) for path, tree in trees.items() for row in read_by(tree)]

    def tests_of(self, path: Path, number: int, most: float = SECONDS) -> list[str]:
        """The tests that run a fault, those first that saw others of its module, then the quickest, as far as time allows.

        What runs when a module is loaded is seen where the names that it makes are read.
        """
        fault = self.found[path][number]
        tests = {test for line in fault.lines for test in self.by_line.get((str(path), line), ())}
        tests = tests or {test for row in self.readers(fault.names) for test in self.by_line.get(row, ())}
        last = self.killers.get(path, [])
        rank = {test: len(last) - n for n, test in enumerate(last)}
        cost = self.runs.seconds
        ordered = sorted(tests, key=lambda test: (rank.get(test, len(last) + 1), cost[test]))
        spent = list(accumulate(cost[test] for test in ordered))
        return ordered[: bisect(spent, most)]

    def readers(self, names: frozenset[str]) -> set[tuple[str, int]]:
        """The lines of the package that read some names of a module, or what modules make of them."""
        known: set[str] = set()
        while names - known:
            known |= names
            names = names.union(*(made_by(s) for s in self.statements if known & {name for name, _ in read_by(s)}))
        return {(str(path), line) for path, name, line in self.reads if name in known}

    def tried(self, path: Path, number: int, tests: Sequence[str], most: int = 1) -> tuple[str, tuple[str, ...]]:
        """Where a fault is and what it changes, and which tests see it."""
        tree = parsed(path)
        node, field, value, *_ = list(faults(tree))[number]
        where = ast.unparse(node)
        line = getattr(node, "lineno", None) or getattr(node, "target", node).lineno
        setattr(node, field, value)
        told = f"{path.relative_to(ROOT)}:{line}: {first(where)}  ->  {first(ast.unparse(ast.fix_missing_locations(node)))}"
        name = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        limit = 30 + 3 * sum(self.runs.seconds[test] for test in tests)
        found = seen(tests, limit, Faulty(name, path, ast.fix_missing_locations(tree)), most) if tests else ()
        if found and "::" in found[0]:
            killers = self.killers.setdefault(path, [])
            killers[:] = [*(each for each in killers if each != found[0]), found[0]]
        return told, found

    def sample(self, count: int, seed: str, modules: str = "*") -> list[tuple[Path, int]]:
        """Some faults, each as a module and a number: the same ones for a seed."""
        every = [(path, n) for path, rows in self.found.items() if path.match(modules) for n, _ in enumerate(rows)]
        return sorted(Random(seed).sample(every, min(count, len(every))))  # noqa: S311


def parsed(path: Path) -> ast.Module:
    """The syntax tree of a file."""
    return ast.parse(path.read_text(encoding="utf-8"))


def first(words: str) -> str:
    """The first line of some code."""
    return words.split("\n", maxsplit=1)[0][:110]


def survey(bench: Bench, faults_of: Iterable[tuple[Path, int]]) -> None:
    """Try faults, print those that no test sees, then how many were seen: in the code and in its tables."""
    count = {True: [0, 0], False: [0, 0]}
    for path, number in faults_of:
        told, found = bench.tried(path, number, bench.tests_of(path, number))
        row = count[bench.found[path][number].table]
        row[0], row[1] = row[0] + bool(found), row[1] + 1
        if not found:
            print(told, flush=True)
    (tabled, rows), (caught, tried) = count[True], count[False]
    name = bench.package.relative_to(ROOT)
    print(f"{name}: {caught} of {tried} faults of the code seen, {tabled} of {rows} of its tables", flush=True)


def teeth(bench: Bench, seed: str) -> None:
    """A fault for every law: those first that are on lines which most laws run that have seen none yet."""
    laws = {test.split("[")[0] for test in bench.runs.lines}
    pool = {row: bench.tests_of(*row, most=inf) for row in bench.sample(POOL, seed)}
    while laws and pool:
        row = max(pool, key=lambda each: len({test.split("[")[0] for test in pool[each]} & laws))
        told, found = bench.tried(*row, [test for test in pool.pop(row) if test.split("[")[0] in laws], most=10**6)
        for law in sorted({test.split("[")[0] for test in found} & laws):
            print(f"{law}\t{told}", flush=True)
            laws.remove(law)
    print("without a fault that they see:", *sorted(laws), sep="\n")


def main() -> None:
    """Read what is asked for, and do it."""
    asked = argparse.ArgumentParser(description=str(__doc__).split("\n")[0])
    asked.add_argument("package", help="a folder: timeline/solving")
    asked.add_argument("count", nargs="?", type=int, default=10**9, help="how many faults, all by default")
    asked.add_argument("--tests", default="tests", help="only those whose names begin so: tests/laws")
    asked.add_argument("--modules", default="*", help="only those whose file names match: [a-f]*")
    asked.add_argument("--seed", default="", help="which sample")
    asked.add_argument("--teeth", action="store_true", help="a fault for every law instead")
    said = asked.parse_args()
    os.environ.setdefault("HYPOTHESIS_PROFILE", "faults")
    os.chdir(ROOT)
    warm()
    bench = Bench(said.package.rstrip("/"), said.tests)
    if said.teeth:
        teeth(bench, said.seed)
    else:
        survey(bench, bench.sample(said.count, said.seed, said.modules))


if __name__ == "__main__":
    main()
