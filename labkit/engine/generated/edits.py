"""All edits of one right answer that have words, as mistakes that can be observed."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np

from labkit import place
from labkit.engine.draw import Observed
from labkit.engine.exercise import Case, Exercise
from labkit.engine.generated import words
from labkit.engine.generated.loops import of_loop
from labkit.engine.locate.build import SEEN, Bench
from labkit.engine.locate.candidates import candidates
from labkit.engine.locate.edit import (
    Edit,
    Site,
    Tree,
    bodies,
    functions_in,
    is_counter,
    sites,
)
from labkit.engine.locate.rights import RightSteps, bench_of
from labkit.engine.locate.search import built
from labkit.engine.locate.trace import Trace, number_nodes, watched
from labkit.engine.observe import Observation, observe
from labkit.words import say

MOST = 360  # mistakes of one exercise: a count, so that every machine knows the same
FEW = 90  # where a call goes through PyTorch, which takes ten times as long
ROOM = 400  # steps that an edit may take beyond four times the answer's own


@dataclass(frozen=True)
class Generated(Observed):
    """A mistake made by machine. It is observed case by case, each time on a new object."""

    bench: Bench = field(default=None, compare=False, repr=False)  # type: ignore[assignment]
    edit: Edit = field(default=None, compare=False, repr=False)  # type: ignore[assignment]
    steps: RightSteps = field(default=None, compare=False, repr=False)  # type: ignore[assignment]

    def observe(self, case: Case) -> Observation | None:
        """What the edited answer does in a case; None where the edit is no Python."""
        subject = built(self.bench, self.edit)
        if subject is None:
            return None
        self.bench.steps.start(4 * self.steps(case) + ROOM)
        return observe(subject, case)


@lru_cache(maxsize=128)
def generated(exercise: Exercise) -> tuple[Generated, ...]:
    """The mistakes that come from an exercise's right answer, those made most often first."""
    made: dict[tuple[str, str], Generated] = {}
    bench = bench_of(exercise)
    (tree,) = (d.node for d in bench.definitions)
    steps = RightSteps(bench)
    sayer = words.Sayer(exercise, tree)
    for number, edit in enumerate(_edits(exercise, bench, tree)):
        said = sayer(edit)
        if said is None:
            continue
        name, fact, question = said
        key = name, f"{fact} {number}"
        twin = say("part.twin", fact=fact)
        made[key] = Generated(name, key[1], "", fact, twin, question, bench, edit, steps)
        if len(made) >= (FEW if "torch" in exercise.source else MOST):
            break
    return tuple(made.values())


place.on_change(generated.cache_clear)  # they hold words of the language in use


def _edits(exercise: Exercise, bench: Bench, tree: Tree) -> Iterator[Edit]:
    """Edits of the answer, in the order in which learners are likely to make them."""
    number_nodes(tree)
    trace, kept = Trace(), bench.codes
    bench.codes = [bench.compile(0, watched(tree))]
    bench.steps.start(10**9)
    try:
        for case in exercise.cases(_rng())[:3]:
            observe(bench.build(0, more={SEEN: trace}), case)
    finally:
        bench.codes = kept
    yield from sorted([*_more(tree), *candidates([tree], trace)], key=lambda e: e.rank)


def _rng() -> "np.random.Generator":
    return np.random.default_rng(0)


def _more(tree: Tree) -> Iterator[Edit]:
    """Edits that make no sense on a learner's code: what was right is done in part, or again."""
    for function in functions_in(tree):
        for site in sites(function):
            yield from _of_site(site)
        for _, _, body in bodies(function):
            for statement in body:
                if isinstance(statement, ast.For) and not is_counter(statement):
                    yield from (_ranked(edit, 1) for edit in of_loop(statement))


def _of_site(site: Site) -> Iterator[Edit]:
    node = site.node
    yield from _under_a_logarithm(site)
    if isinstance(node, ast.Call) and len(node.args) == 1:
        (arg,) = node.args
        if isinstance(arg, ast.BinOp) and isinstance(arg.op, (ast.Add, ast.Sub)):
            parts = [ast.Call(node.func, [part], node.keywords) for part in (arg.left, arg.right)]
            yield _ranked(site.edit(ast.BinOp(parts[0], arg.op, parts[1]), "spread"), 2)
        if not isinstance(arg, ast.Starred):
            yield _ranked(site.edit(ast.Call(node.func, [node], node.keywords), "again"), 2)
    if isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Add, ast.Sub)):
        for part, name in ((node.left, "left"), (node.right, "right")):
            twice = ast.BinOp(ast.Constant(2), ast.Mult(), part)
            sides = {"left": node.left, "right": node.right, name: twice}
            new = ast.BinOp(sides["left"], node.op, sides["right"])
            yield _ranked(site.edit(new, "doubled", part=part), 3)


def _under_a_logarithm(site: Site) -> Iterator[Edit]:
    """A small number that is added under a logarithm, and is not small enough."""
    node = site.node
    if isinstance(node, ast.Call) and ast.unparse(node.func) == "np.log" and len(node.args) == 1:
        for size in (1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7):
            more = ast.BinOp(node.args[0], ast.Add(), ast.Constant(size))
            yield _ranked(site.edit(ast.Call(node.func, [more], node.keywords), "epsilon"), 3)


def _ranked(edit: Edit, rank: float) -> Edit:
    edit.rank = edit.prior = rank  # type: ignore[assignment]
    return edit
