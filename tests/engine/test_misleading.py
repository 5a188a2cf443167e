"""Messages that sent learners the wrong way, each with what it says now."""

import numpy as np
import pytest
from cell import defined

from labkit import exercises
from labkit.engine.judge import assess
from labkit.engine.verdict import State, Verdict
from labkit.reports import text

MOST_WORDS = 160


def told(name: str, source: str, **scope) -> tuple[Verdict, str]:
    """The verdict on a cell's code, and its report in one line."""
    verdict = assess(exercises.load(name), defined(name, source, **scope))
    report = " ".join(text.render(verdict).split())
    assert len(report.split()) <= MOST_WORDS
    assert verdict.state is not State.FAULT
    return verdict, report


def test_a_result_with_a_row_too_many_is_told_by_its_shape():
    torch = pytest.importorskip("torch")
    source = """
    class TorchTagger(nn.Module):
        def __init__(self, params):
            super().__init__()
            E, U, V, W, b_hidden, b_out = (nn.Parameter(torch.tensor(p)) for p in params)
            self.E, self.U, self.V, self.W = E, U, V, W
            self.b_hidden, self.b_out = b_hidden, b_out

        def log_forward(self, words):
            states = [torch.zeros(len(self.V), dtype=self.V.dtype)]
            for z in self.E[words] @ self.U.T + self.b_hidden[:, 0]:
                states.append(torch.sigmoid(z + self.V @ states[-1]))
            logits = torch.stack(states) @ self.W.T + self.b_out[:, 0]
            return torch.log_softmax(logits, dim=1)
    """
    verdict, report = told("TorchTagger", source, torch=torch, nn=torch.nn)
    assert verdict.state is State.TYPE
    assert "log_forward's result has shape (4, 5); the shape (3, 5) is wanted" in report
    assert len(verdict.mistakes) == 1 and verdict.whole and "a row for the state before" in report


def test_of_five_parameters_four_that_change_are_told_as_four():
    source = """
    def backward_pass(inputs, outputs, hidden_states, targets, params):
        U, V, W, b_hidden, b_out = params
        U += 1; V += 1; W += 1; b_hidden += 1
        return 0.5, tuple(np.full_like(p, 0.3) for p in params)
    """
    _, report = told("backward_pass", source)
    assert report.count("4 of the 5 entries of its argument params in place") == 1
    _, report = told("backward_pass", source.replace("b_hidden += 1", "b_hidden += 1; b_out += 1"))
    assert "it changes every entry of its argument params in place" in report


RAREST = """
def prepare(sentences, vocabulary_size=8000):
    counts = Counter(word for sentence in sentences for word in sentence)
    kept = [word for word, _ in counts.most_common()[::-1][:vocabulary_size - 3]]
    index_to_word = ["UNKNOWN", "SENTENCE_START", "SENTENCE_END", *kept]
    index = {word: i for i, word in enumerate(index_to_word)}
    X, y = [], []
    for sentence in sentences:
        marked = [1, *(index.get(word, 0) for word in sentence), 2]
        X.append(np.array(marked[:-1]))
        y.append(np.array(marked[1:]))
    return index_to_word, index, X, y
"""


def test_lists_in_lists_show_the_entry_that_is_wrong():
    """'its entry 0 is the first that is wrong' stood under lists whose shown part was right."""
    from collections import Counter

    _, report = told("prepare", RAREST, Counter=Counter)
    assert "the vocabulary holds 'b', which does not belong there and lacks 'c'" in report
    assert "X[0][1], the first that is wrong, is 'UNKNOWN'" in report
    assert "entry 0" not in report


def test_a_word_twice_in_the_vocabulary_is_wrong():
    from collections import Counter

    twice = RAREST.replace("[::-1]", "").replace("*kept]", '*kept, "UNKNOWN"]')
    verdict, _ = told("prepare", twice, Counter=Counter)
    assert verdict.state is State.VALUES and verdict.score == 0


def test_one_line_that_mends_everything_leaves_no_other_cause():
    from collections import Counter

    verdict, report = told("prepare", RAREST, Counter=Counter)
    assert verdict.place is not None and "to make every case right" in report
    assert "identical to" not in report and "another cause" not in report


@pytest.mark.parametrize("counted, question", [
    ("len(p.size)", "What should be counted here, and which object holds it?"),
    ("len(np.float64(3))", "What should be counted here, and which object holds it?"),
    ("len(zip(p, p))", "How often is it gone through, and what keeps its values?"),
])  # fmt: skip
def test_what_has_no_length_is_asked_about_as_what_it_is(counted, question):
    """A number was told to have a method __len__ 'under exactly that name'."""
    source = f"""
    def gradient_check(model, x, y, h=0.001, tolerance=0.01):
        for p in model.params:
            for i in range({counted}):
                pass
        return []
    """
    verdict, report = told("gradient_check", source)
    assert verdict.question == question and "__len__" not in report


def test_an_object_without_len_is_still_asked_for_its_method():
    source = """
    class SequenceDataset(Dataset):
        def __init__(self, inputs, targets):
            self.inputs, self.targets = inputs, targets

        def __length__(self):
            return len(self.inputs)

        def __getitem__(self, index):
            return self.inputs[index], self.targets[index]
    """
    data = pytest.importorskip("torch.utils.data")
    _, report = told("SequenceDataset", source, Dataset=data.Dataset)
    assert "__len__" in report or "no-length" in report


def test_either_side_of_an_assignment_may_be_the_wrong_one():
    from labkit.reference import init_rnn, softmax

    source = """
    class RNNNumpy:
        def __init__(self, vocab_size, hidden_size, rng):
            self.params = init_rnn(hidden_size, vocab_size, rng)

        def forward_propagation(self, x):
            U, V, W, b_hidden, b_out = self.params
            states = np.zeros((len(x) + 1, V.shape[0]))
            for t in range(len(x)):
                states[t + 1] = np.tanh(U[:, x[t]] + V @ states[t] + b_hidden)
            return softmax(states[1:] @ W.T + b_out[:, 0], axis=1), states

        def predict(self, x):
            return self.forward_propagation(x)[0].argmax(axis=1)

        def calculate_loss(self, X, y):
            return 0.0
    """
    verdict, _ = told("RNNNumpy", source, init_rnn=init_rnn, softmax=softmax)
    shapes = "Which of the two shapes is the one on paper, and where does the other come from?"
    assert verdict.question == shapes or verdict.place is not None


def test_what_only_follows_from_another_output_is_not_counted_up():
    """Seven things were wrong with a sampling of which one mattered."""
    source = """
    def sequential_batches(corpus, batch_size, num_steps, rng):
        corpus = np.array(corpus)
        offset = int(rng.integers(num_steps))
        n = (len(corpus) - offset - 1) // batch_size
        rows = np.arange(batch_size)[:, None] * n + offset
        for i in range(0, n, num_steps):
            columns = np.arange(i, min(i + num_steps, n))
            yield corpus[rows + columns], corpus[rows + columns + 1]
    """
    _, report = told("sequential_batches", source)
    assert "cannot be told" not in report


def test_a_long_sentence_of_python_s_is_cut_at_its_end():
    source = """
    def softmax(x, axis=0):
        return np.array([[1.0, 2.0], [1.0]])
    """
    verdict, _ = told("softmax", source)
    wanted = "ValueError: setting an array element with a sequence. The requested array has an "
    assert verdict.headline == wanted + "inhomogeneous shape after 1 dimensions"


def test_ones_of_all_steps_in_every_step_are_not_taken_for_a_shared_object():
    source = """
    def one_hot_encode_sequence(indices, vocab_size):
        one_hot = np.zeros((len(indices), vocab_size, 1))
        one_hot[:, indices, 0] = 1
        return one_hot
    """
    verdict, report = told("one_hot_encode_sequence", source)
    assert verdict.headline == "every step has the ones of all steps"
    assert "Who else holds" not in report


def test_outputs_under_other_names_are_no_defect_of_ours():
    """A view may give other leaves than the right answer's: `KeyError: ''` was the verdict."""
    from labkit.engine.draw import draw
    from labkit.engine.generic import recognise
    from labkit.engine.judge import _sheet, watch

    class Tanh:
        def forward(self, x):
            return x**2

        def backward(self, d_h):
            return d_h - 3

    exercise = exercises.load("Tanh")
    cases = draw(exercise)
    results = _sheet(cases, watch(Tanh, cases)).results
    odd = [_renamed(exercise, r) for r in results]
    assert recognise(cases, odd) == ()


def _renamed(exercise, result):
    from dataclasses import replace

    from labkit.engine.results import compare

    yours = replace(result.yours, leaves={"sideways": np.zeros(3)})
    return compare(exercise, result.case, yours, result.right)
