"""Two calls with the very same objects: what a cache by identity answers is seen."""

import numpy as np
import pytest

from labkit import exercises
from labkit.engine.draw import draw
from labkit.engine.judge import is_right, watch
from labkit.exercises._twice import on_same_objects

TRIED = [
    name
    for name in exercises.every_name()
    if "on_same_objects" in (exercises.room(name) / "cases.py").read_text(encoding="utf-8")
]


def test_the_second_call_finds_its_numbers_in_the_objects_of_the_first():
    seen = []

    def subject(array, params, words, flag):
        seen.append((array, params, params[0], words, flag))
        return array.copy(), params[0].copy(), [*words], flag

    first = np.zeros(2), (np.zeros((2, 2), order="F"),), ["a", ["b"]], 1
    second = np.ones(2), (np.ones((2, 2)),), ["c", ["d", "e"]], 2
    array, param, words, flag = on_same_objects(subject, first, second)
    assert array.all() and param.all() and words == ["c", ["d", "e"]] and flag == 2
    assert all(a is b for a, b in zip(seen[0][:4], seen[1][:4], strict=True))
    assert seen[0][2].flags.f_contiguous
    assert not first[0].any() and first[2] == ["a", ["b"]]  # a case's own arguments are not touched


def test_what_does_not_fit_is_an_object_of_its_own():
    seen = []
    on_same_objects(seen.append, (np.zeros(2),), (np.ones(3),))
    on_same_objects(seen.append, (np.zeros(2),), (np.ones(2, dtype=int),))
    assert seen[0] is not seen[1] and seen[1].shape == (3,)
    assert seen[2] is not seen[3] and seen[3].dtype == int


@pytest.mark.parametrize("name", TRIED)
def test_a_result_kept_by_the_identity_of_an_argument_is_wrong(name):
    exercise, kept = exercises.load(name), {}

    def answer(*args):
        if id(args[0]) not in kept:
            kept[id(args[0])] = args, exercise.answer(*args)
        return kept[id(args[0])][1]

    cases = draw(exercise)
    assert is_right(cases, watch(exercise.answer, cases))
    assert not is_right(cases, watch(answer, cases))
