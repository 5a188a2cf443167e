"""Sentences about what was seen: all of what was changed, and differences that end somewhere."""

import pytest

from labkit import check, exercises
from labkit.engine import compare
from labkit.engine.evidence import in_one_case
from labkit.engine.judge import assess
from labkit.reports import text


def everything(params, grads, lr=1e-3):
    """In place, and wrong besides, so that no name fits."""
    for param, grad in zip(params, grads, strict=True):
        param -= lr * grad * (1 + 1e-3 * abs(grad))
    return [param.copy() for param in params]


def the_first_two(params, grads, lr=1e-3):
    for param, grad in zip(params[:2], grads, strict=False):
        param -= lr * grad * (1 + 1e-3 * abs(grad))
    return [param - 0.7 * lr * abs(grad) for param, grad in zip(params, grads, strict=True)]


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (everything, "it changes every entry of its argument params in place"),
        (the_first_two, "it changes 2 of the 5 entries of its argument params in place"),
    ],
)
def test_what_was_changed_is_told_whole(answer, said):
    verdict = assess(exercises.load("update_parameters"), answer)
    assert verdict.headline == said, text.render(verdict)


def test_the_first_wrong_entry_is_one_that_is_wrong():
    found = compare.difference("loss", [1.0 + 1e-9, 2.0, 3.5], [1.0, 2.0, 3.0], 1e-6)
    assert found is not None and "its entry 2 is the first that is wrong" in found.text


def test_what_too_many_outputs_are_is_counted():
    class _Result:
        problem, case, right = (
            "values",
            type("C", (), {"label": "x"}),
            type("R", (), {"leaves": {}}),
        )
        yours = right
        differences = [
            compare.Difference(f"o{i}", "values", f"o{i} is " + "so " * 18) for i in range(6)
        ]

    assert in_one_case(_Result()).endswith("; 3 more outputs are wrong")


def test_a_length_reads_well_whatever_the_name_and_the_number():
    found = compare.difference("words", ["a", "b"], ["a"], 1e-6)
    assert found is not None and found.text == "words should have 1 entry, not 2: ['a', 'b']"
    found = compare.difference("words", ["a"], ["a", "b", "c"], 1e-6)
    assert found is not None and found.text == "words should have 3 entries, not 1: ['a']"


def decode(indices, idx_to_word):
    return [idx_to_word[i].upper() if i else {}["no"] for i in indices]


def test_what_happens_in_every_case_is_not_said_to_happen_in_one():
    def one_hot_encode(idx, vocab_size):
        return [][idx]

    said = check(one_hot_encode).text
    assert "It happens in all 9 cases, the first of them with an index in the middle." in said
    said = check(decode).text
    assert "KeyError" in said and "It happens in all" not in said


def test_words_of_a_room_stand_without_quotes_and_texts_of_the_learner_with():
    def cross_entropy(outputs, targets):
        return -1.0

    wrong = check(cross_entropy).verdict.cases
    assert "loss is negative" in {case.text for case in wrong}

    def clean_text(text):
        return "a  b"

    assert any("'a  b'" in case.text for case in check(clean_text).verdict.cases)
