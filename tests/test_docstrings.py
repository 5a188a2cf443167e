"""The engine's main objects carry an example, and every example is true."""

import doctest
import importlib
import inspect

import pytest

EXAMPLES = (
    "labkit.engine.exercise:Case",
    "labkit.engine.exercise:Mistake",
    "labkit.engine.judge:assess",
    "labkit.engine.observe:observe",
    "labkit.engine.plain:freeze",
    "labkit.engine.compare:close",
    "labkit.engine.contract:Array",
    "labkit.engine.verdict:Finding.said",
    "labkit.words:say",
)


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_is_true(name):
    module, _, path = name.partition(":")
    found = importlib.import_module(module)
    scope = dict(vars(found))
    for part in path.split("."):
        found = inspect.getattr_static(found, part)
    found = getattr(found, "__func__", found)
    text = inspect.getdoc(found) or ""
    test = doctest.DocTestParser().get_doctest(text, scope, name, None, None)
    assert test.examples, f"{name} shows no example"
    said: list[str] = []
    failed = doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE).run(
        test, out=said.append
    )
    assert not failed.failed, "".join(said)
