"""Every public name of the kit shows in an example that runs how it is used."""

from __future__ import annotations

import doctest
import sys

import pytest

from timeline import strategies, testing

NAMES = [(kit, name) for kit in (strategies, testing) for name in kit.__all__]


@pytest.mark.parametrize(("kit", "name"), NAMES, ids=[f"{kit.__name__}.{name}" for kit, name in NAMES])
def test_a_public_name_of_the_kit_has_an_example_that_runs(kit: object, name: str) -> None:
    """Run here, since what Hypothesis composes is not found by a walk through its module."""
    thing = getattr(kit, name)
    words = vars(sys.modules[thing.__module__]).copy()
    test = doctest.DocTestParser().get_doctest(thing.__doc__ or "", words, name, None, 0)
    assert test.examples, f"{name} has no example"
    assert doctest.DocTestRunner(verbose=False).run(test).failed == 0
