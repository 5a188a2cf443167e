"""Two faults of different kinds: a listed mistake beside a change of an argument, an option that
has no effect, a factor. And likenesses that are no evidence of a name."""

from dataclasses import replace

import numpy as np
import pytest
from cell import defined

from labkit import exercises, reference
from labkit.engine import beside, plain
from labkit.engine.judge import assess


def verdict_on(name, subject):
    return assess(exercises.load(name), subject, line=False)


def test_an_option_without_effect_beside_a_listed_mistake():
    def clip_gradient_norm(grads, max_norm=0.25):
        total = sum((g**2).sum() for g in grads)
        return [g * 0.25 / total for g in grads] if total > 0.25 else grads

    verdict = verdict_on("clip_gradient_norm", clip_gradient_norm)
    assert verdict.mistakes == ("argument-ignored", "root-missing")
    assert "left at its default, 0.25" in verdict.headline


def test_an_argument_that_is_changed_beside_faults_of_single_outputs():
    def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
        d_h_next += params[2].T @ d_o
        d_f = (1 - h**2) * d_h_next
        grads = d_f @ x.T, d_f @ h_prev.T, d_o @ h.T, np.zeros_like(d_f), d_o
        return grads, params[1] @ d_f

    verdict = verdict_on("rnn_step_backward", rnn_step_backward)
    assert verdict.mistakes == ("argument-changed", "only-zeros", "V-not-transposed")


def test_an_argument_that_is_changed_beside_an_edit_that_no_list_has():
    def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
        grads, d_h_prev = reference.rnn_step_backward(d_o, d_h_next, x, h_prev, h, params)
        d_h_next += 1
        return (grads[0], grads[1], 2 * grads[2], grads[3], grads[3]), d_h_prev

    verdict = verdict_on("rnn_step_backward", rnn_step_backward)
    assert verdict.mistakes[0] == "argument-changed" and len(verdict.mistakes) > 1


def test_what_a_mistake_has_put_in_is_not_edited_in_its_turn():
    exercise = exercises.load("bptt")
    (late,) = (m for m in exercise.mistakes if m.name == "slope-one-step-late")
    assert "min(" in late.new and "min(" not in late.old
    facts = [edit.fact for edit in beside._edits(exercise, late)]
    assert facts and not any("min" in fact.split() for fact in facts)


def test_a_factor_beside_a_listed_mistake():
    class Tanh:
        def forward(self, x):
            self.h = np.tanh(x)
            return self.h

        def backward(self, d_h):
            return (1 - self.h**2) / 2

    verdict = verdict_on("Tanh", Tanh)
    assert verdict.mistakes == ("gradient-not-used", "constant-factor")
    assert verdict.headline.endswith("is multiplied by 1/2")


def test_one_entry_that_came_back_for_all():
    def forward_pass(inputs, hidden_state, params):
        outputs, hidden_states = reference.forward_pass(inputs, hidden_state, params)
        return outputs[-1], hidden_states

    verdict = verdict_on("forward_pass", forward_pass)
    assert verdict.headline == "in outputs, the last entry stands alone, without the others"


def test_a_report_headed_by_a_changed_argument_says_it_once():
    def inputs_and_targets(sequence):
        pair = list(sequence[:-1]), list(sequence[1:])
        sequence.clear()
        return pair

    verdict = verdict_on("inputs_and_targets", inputs_and_targets)
    text = " ".join([verdict.headline, *verdict.evidence])
    assert verdict.mistakes == ("argument-changed",) and text.count("argument sequence") == 1
    assert verdict.evidence[-1] == "What it returns is right."


def test_an_argument_that_is_changed_among_other_faults_is_said_once():
    def tanh_backward(d_h, h):
        d_h *= 1 - np.abs(h) ** 1.3
        return d_h

    verdict = verdict_on("tanh_backward", tanh_backward)
    text = " ".join([verdict.headline, *verdict.evidence])
    assert text.count("argument d_h") == 1


def test_half_of_the_wrong_cases_make_no_name():
    def one_hot_encode(idx, vocab_size):
        return np.array([float(place == idx) for place in range(1, vocab_size + 1)])

    exercise = exercises.load("one_hot_encode")
    others = [m for m in exercise.mistakes if m.name != "index-zero-has-no-place"]
    # In five of nine cases, small ones, it is what ones before the index give.
    verdict = assess(replace(exercise, mistakes=tuple(others)), one_hot_encode, line=False)
    assert verdict.mistakes == ()


def test_a_list_that_lacks_an_entry_in_one_case_is_no_cause():
    def split_sequences(sequences, p_train=0.8, p_val=0.1):
        n, parts = len(sequences), ([], [], [])
        for i, sequence in enumerate(sequences):
            late = len(parts[1]) >= round(n * p_val)
            parts[0 if i / n < p_train else 1 + late].append(sequence)
        return parts

    exercise = exercises.load("split_sequences")
    others = [m for m in exercise.mistakes if "rounded-up" not in m.name]
    verdict = assess(replace(exercise, mistakes=tuple(others)), split_sequences, line=False)
    assert verdict.mistakes == () and not verdict.causes


def test_a_few_words_that_are_alike_make_no_name():
    def split_sequences(sequences, p_train=0.8, p_val=0.1):
        parts = [], [], []
        for i, sequence in enumerate(sequences):
            place = i % 10 / 10
            parts[0 if place < p_train else 1 if place < p_train + p_val else 2].append(sequence)
        return parts

    # The sizes of one part are those of shares that are rounded up; five outputs are not.
    assert verdict_on("split_sequences", split_sequences).mistakes == ()


def test_a_list_that_holds_itself_is_read_once(monkeypatch):
    knot = [1.0]
    knot += [knot, knot, [knot, knot]]
    seen = []
    monkeypatch.setattr(plain, "kind_name", lambda kind: seen.append(kind) or "")
    frozen = plain.freeze(knot)
    assert frozen[0] == 1.0 and frozen[1].kind == "something that holds itself"
    twice = [2.0]
    assert plain.freeze([twice, twice]) == [[2.0], [2.0]]  # twice in a list is not in itself


def test_a_network_without_gradients_is_told_so():
    pytest.importorskip("labkit.exercises.names.drivers")

    class RNNModel(reference.RNNModel):
        def backward(self):
            super().backward()
            grads, self.grads = self.grads, None
            return grads

    assert "the network keeps no grads: self.grads is wanted" in (
        verdict_on("RNNModel", RNNModel).headline
    )


def test_no_pair_is_told_of_which_one_takes_the_other_back_where_all_is_right():
    """A mean over the vocabulary, times its size, is what was right before."""
    exercise = exercises.load("cross_entropy")
    verdict = assess(exercise, defined("cross_entropy", """
def cross_entropy(outputs, targets):
    outputs = np.asarray(outputs)
    mixed = (1 - 1e-6) * outputs + 1e-6 / outputs.shape[1]
    return -(targets * np.log(mixed)).sum()
"""))  # fmt: skip
    assert not verdict.causes and verdict.place.parts[0].line == 4
