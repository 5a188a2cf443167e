"""Every mistake of every exercise is caught and called by its name. Nothing here is written
per mistake: all of it comes from labkit/exercises."""

from dataclasses import replace

import pytest
import verdicts
from dealt import LONG, share

from labkit import exercises
from labkit.engine import variants
from labkit.engine.audit import audit
from labkit.engine.draw import draw
from labkit.engine.judge import assess, judge, watch
from labkit.engine.verdict import State

NAMES = exercises.every_name()
OTHER = 1  # a seed that is not a notebook's
# On which the right answer must keep its contract.
SEEDS = range(1000) if LONG else share(range(80), 8)
JUDGED = 50 if LONG else 3  # of which, on which it is judged against itself as a learner's would be
# Of the pairs, one in so many. All of them are most of the work of this file; since outputs are
# judged one by one, pairs of different outputs no longer depend on each other.
EVERY = 1 if LONG else 16
PAIRED = share(NAMES, 16)  # the exercises whose pairs are tried


@pytest.mark.parametrize("name", NAMES)
def test_every_edit_fits_exactly_one_place(name):
    exercise = exercises.load(name)
    for mistake in exercise.mistakes:
        variants.variant(exercise, (mistake,))  # raises EditError with the mistake's name


@pytest.mark.dealt(8)
@pytest.mark.parametrize("name", NAMES)
def test_every_edit_knows_the_names_that_it_uses(name):
    """One that raises NameError is equal to every other, and would be caught and named all the
    same."""
    drawn = draw(exercises.load(name))
    for mistake in drawn.exercise.mistakes:
        readings = (drawn.reading((mistake,), i) for i in range(len(drawn)))
        crashes = [r.observation.crash for r in readings if r.observation.crash]
        assert all(crash.kind != "NameError" for crash in crashes), (mistake.name, crashes)


@pytest.mark.parametrize("name", NAMES)
def test_every_mistake_and_pair_is_caught_and_named(name, mistakes_table, request):
    paired = name in PAIRED or request.config.getoption("exercises")
    result = audit(exercises.load(name), every=EVERY if paired else None)
    verdicts.OF_MISTAKES[name] = result.verdicts
    mistakes_table.append(replace(result, verdicts={}))
    assert not result.problems, "\n".join(result.problems)
    assert result.caught == result.singles + result.pairs
    # Of few of the pairs, chance may pick more that have no name, and one may be a fifth.
    few = not LONG and len(result.unnamed) == 1
    assert few or result.named_share >= (0.95 if LONG else 0.85), "\n".join(result.unnamed)


@pytest.mark.dealt(16)
@pytest.mark.parametrize("name", NAMES)
def test_mistakes_keep_their_names_with_other_cases(name):
    exercise = exercises.load(name)
    for mistakes in variants.sets(exercise, 1):
        verdict = assess(exercise, variants.variant(exercise, mistakes), OTHER)
        assert verdict.mistakes == (mistakes[0].name,), verdict


@pytest.mark.parametrize("name", NAMES)
def test_the_right_answer_passes_on_many_seeds(name):
    exercise = exercises.load(name)
    for place, seed in enumerate(SEEDS):
        cases = draw.__wrapped__(exercise, seed)  # kept by nobody: those of other tests are
        assert cases.rights  # raises when the answer breaks its own contract on a case
        if place >= JUDGED:
            continue
        verdict = judge(cases, watch(exercise.answer, cases))
        assert verdict.state is State.PASSED, (seed, verdict)


@pytest.mark.parametrize("name", NAMES)
def test_an_exercise_is_complete(name):
    exercise = exercises.load(name)
    names = [m.name for m in exercise.mistakes]
    assert len(names) == len(set(names)) >= 1
    assert len(exercise.hints) == 3 and all(exercise.hints)
    assert exercise.difficulty in (1, 2, 3) and exercise.minutes > 0 and exercise.points > 0
    labels = [c.label for c in draw(exercise)]
    assert len(labels) == len(set(labels)), "two cases have the same label"
    for mistake in exercise.mistakes:
        assert len(mistake.fact) <= 75, f"{mistake.name}: the fact is a headline, keep it short"
        assert mistake.question.rstrip().endswith("?"), f"{mistake.name} asks no question"
