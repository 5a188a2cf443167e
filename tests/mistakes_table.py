"""One table at the end of the run: exercises, mistakes, pairs, caught, named."""

import pytest

_results = []


@pytest.fixture
def mistakes_table():
    """The list that the table is printed from; a test appends its Audit."""
    return _results


def pytest_terminal_summary(terminalreporter):
    if not _results:
        return
    write = terminalreporter.write_line
    terminalreporter.section("mistakes: caught and called by name")
    write(
        f"{'exercise':<24} {'mistakes':>8} {'pairs':>6} {'masked':>7} {'caught':>7} {'named':>14}"
    )
    for r in sorted(_results, key=lambda r: r.exercise):
        write(_row(r.exercise, [r]))
    write(_row("all", _results))


def _row(name, results):
    singles, pairs = sum(r.singles for r in results), sum(r.pairs for r in results)
    masked, caught = sum(r.masked for r in results), sum(r.caught for r in results)
    named = sum(r.named_singles + r.named_pairs for r in results)
    of = singles + pairs - masked
    share = f"{named}/{of} {named / max(of, 1):.1%}"
    rate = caught / max(singles + pairs, 1)
    return f"{name:<24} {singles:>8} {pairs:>6} {masked:>7} {rate:>7.0%} {share:>14}"
