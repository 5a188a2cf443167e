"""Every form that a stub allows is among the cases: each "or", "any", "may", and default.

`promises.py` says how an exercise declares it, in PROMISES of its cases.py.
"""

import functools

import pytest
from promises import (
    SEEDS,
    containers_never_given,
    declared,
    defaults_never_left,
    labels,
    problems,
    stub,
    words,
)

from labkit import exercises
from labkit.engine.judge import assess
from labkit.engine.verdict import State

# Labs whose cases do not declare their promises yet.
PENDING = set()
NAMES = [n for n in exercises.every_name() if exercises.room(n).parent.name not in PENDING]
FORMS = [
    (name, phrase, form)
    for name in NAMES
    for phrase, held in declared(name).items()
    for form in held
    if callable(form)
]


@pytest.mark.parametrize("name", NAMES)
def test_every_form_that_a_stub_allows_is_among_the_cases(name):
    found = problems(words(stub(name)), declared(name), [labels(name, seed) for seed in SEEDS])
    assert not found, "\n".join(found)


@pytest.mark.parametrize("name", NAMES)
def test_every_default_is_left_out_in_one_case_and_given_in_another(name):
    assert not defaults_never_left(name)


@pytest.mark.parametrize("name", NAMES)
def test_params_and_grads_come_as_tuples_and_as_lists(name):
    assert not containers_never_given(name)


@pytest.mark.parametrize("name, phrase, form", FORMS)
def test_every_form_of_what_is_returned_is_accepted(name, phrase, form):
    exercise = exercises.load(name)

    @functools.wraps(exercise.answer)
    def answer(*args):
        return form(exercise.answer(*args))

    verdict = assess(exercise, answer)
    assert verdict.state is State.PASSED, verdict


STUB = '''
def stack(rows, pad=0):
    """Rows one above the other.

    rows     lists or arrays, some may be
             empty
    returns  array
    """
    # Either order will do.
'''
HELD = {
    "lists or arrays, some may be empty": ("lists", "arrays of 3", "nothing"),
    "Either order will do": ("*",),
}


@pytest.mark.parametrize(
    ("promises", "named", "said"),
    [
        (HELD, ["lists", "arrays of 4", "nothing"], ["no case has the label “arrays of 3”"]),
        (HELD, ["lists", "arrays of 3", "nothing"], []),
        ({**HELD, "lists or": (list,)}, HELD["lists or arrays, some may be empty"], ["names one"]),
        ({"some may be empty": ("a",)}, ["a"], ["hold “or”", "hold “Either”"]),
        ({**HELD, "sets": ("*",)}, HELD["lists or arrays, some may be empty"], ["does not say"]),
    ],
)
def test_what_is_missing_is_said(promises, named, said):
    found = problems(words(STUB), promises, [list(named)])
    assert len(found) == len(said)
    assert all(part in one for part, one in zip(said, found, strict=True)), found
