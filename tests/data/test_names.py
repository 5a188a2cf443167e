"""The floor is held against every name that the process can write, one by one."""

import math

import numpy as np
import pytest

from labkit.data import made_up_names, made_up_names_floor, made_up_names_next, made_up_names_nll

VOWELS = set("aeiouy")
ENDINGS = {"lmnsv": VOWELS, "bdgkt": set("nr"), "aeiouy": set("sl")}


def drawn(num=4000, seed=0):
    return made_up_names(num, np.random.default_rng(seed))


def walk(prefix="", chance=1.0, deepest=6):
    """All beginnings of up to `deepest` letters and whole names, as (text, chance, is_whole)."""
    for letter, p in made_up_names_next(prefix).items():
        if letter == "":
            yield prefix, chance * p, True
        elif len(prefix) + 1 == deepest:
            yield prefix + letter, chance * p, False
        else:
            yield from walk(prefix + letter, chance * p, deepest)


def test_chances_sum_to_one_and_nll_is_their_product():
    found = list(walk())
    assert len(found) > 10_000
    assert sum(chance for _, chance, _ in found) == pytest.approx(1.0, rel=1e-12)
    for name, chance, is_whole in found[::97]:
        if is_whole:
            assert made_up_names_nll(name) == pytest.approx(-math.log(chance), rel=1e-12)


def remaining(prefix):
    """Expected nats of what follows prefix, by brute force over all ways to go on."""
    chances = made_up_names_next(prefix)
    after = {x: remaining(prefix + x) if x else 0.0 for x in chances}
    return sum(p * (after[x] - math.log(p)) for x, p in chances.items())


def test_floor_is_the_entropy_by_brute_force_from_the_middle_on():
    from labkit.data import names

    for prefix in ("lattama", "kobbodor", "esitti", "dyrenine"):
        state = names._State()
        for letter in prefix:
            state = names._after(state, letter)
        assert names._entropy(state) == pytest.approx(remaining(prefix), rel=1e-12)


def test_floor_is_the_mean_cost_of_a_drawn_name():
    nats = np.array([made_up_names_nll(name) for name in drawn(20_000)])
    error = nats.std() / math.sqrt(len(nats))
    assert abs(nats.mean() - made_up_names_floor()) < 4 * error
    assert error < 0.03 and 8 < made_up_names_floor() < 14


def test_letters_come_as_often_as_they_should():
    names = drawn(20_000)
    for prefix in ("", "l", "ka", "nan"):
        following = [n[len(prefix) :][:1] for n in names if n.startswith(prefix)]
        for letter, p in made_up_names_next(prefix).items():
            error = math.sqrt(p * (1 - p) / len(following)) + 1e-9
            assert abs(following.count(letter) / len(following) - p) < 4.5 * error, (prefix, letter)


def test_names_keep_to_what_the_process_remembers():
    for name in drawn():
        assert 3 <= len(name) <= 10 and name.isalpha() and name.islower()
        ends = next(ends for first, ends in ENDINGS.items() if name[0] in first)
        assert name[-1] in ends
        assert not (set(name) & set("aou") and set(name) & set("eiy"))
        assert sum(a == b for a, b in zip(name, name[1:], strict=False)) <= 1
        assert 1 < sum(letter in VOWELS for letter in name) <= 4


def test_memory_pays():
    """A model that sees two letters back cannot come near the floor."""
    counts, contexts, names = {}, {}, drawn(20_000)
    for name in names:
        text = f"^^{name}."
        for i in range(2, len(text)):
            counts[text[i - 2 : i + 1]] = counts.get(text[i - 2 : i + 1], 0) + 1
            contexts[text[i - 2 : i]] = contexts.get(text[i - 2 : i], 0) + 1
    trigram = -sum(n * math.log(n / contexts[gram[:2]]) for gram, n in counts.items()) / len(names)
    assert trigram > 1.15 * made_up_names_floor()


def test_a_draw_is_fixed_by_its_generator():
    assert drawn(50, seed=3) == drawn(50, seed=3) != drawn(50, seed=4)
    assert drawn(0) == []


@pytest.mark.parametrize("name", ["", "a", "lat", "kit", "Lala", "lala.", "latte", "llama", "l la"])
def test_a_name_that_never_occurs_costs_infinitely_much(name):
    assert made_up_names_nll(name) == math.inf


def test_bad_arguments_are_named():
    with pytest.raises(TypeError, match="default_rng"):
        made_up_names(3, None)
    with pytest.raises(ValueError, match="0 or more"):
        made_up_names(-1, np.random.default_rng(0))
    with pytest.raises(ValueError, match="no made-up name begins with 'xa'"):
        made_up_names_next("xa")
