"""Toy English's exact figures are held against drawing many sentences, and against each other."""

import math

import numpy as np
import pytest

from labkit.data import (
    toy_english,
    toy_english_agreement,
    toy_english_best_accuracy,
    toy_english_best_tags,
    toy_english_floor,
    toy_english_mean_length,
    toy_english_next,
    toy_english_nll,
    toy_english_tag_probabilities,
)
from labkit.data._english_words import CLEAR_NOUNS
from labkit.data.english import _model, _tag
from labkit.data.hmm import HiddenMarkov, ImpossibleWords

SENTENCES = 6000


@pytest.fixture(scope="module")
def drawn():
    return toy_english(SENTENCES, np.random.default_rng(7))


def near(samples, exact, errors=3.5):
    """Whether exact lies within so many standard errors of the samples' mean."""
    samples = np.asarray(samples, dtype=float)
    error = samples.std(ddof=1) / math.sqrt(len(samples))
    return abs(samples.mean() - exact) < errors * error


def test_the_floor_is_the_mean_surprise(drawn):
    nats = [toy_english_nll(words) for words in drawn[0]]
    assert near(nats, toy_english_floor())
    assert not near(nats, toy_english_floor() * 1.02)  # the interval is tight: 2 % off shows
    assert not near(nats, toy_english_floor() * 0.98)


def test_the_best_accuracy_is_what_the_best_tags_reach(drawn):
    pairs = zip(*(part[:6000] for part in drawn), strict=True)
    right = [(np.array(toy_english_best_tags(w)) == np.array(t)).tolist() for w, t in pairs]
    best = toy_english_best_accuracy()
    # A ratio of two means: right - best * words has mean 0 exactly when best is that ratio.
    assert near([sum(r) - best * len(r) for r in right], 0.0)
    for wrong in (best + 0.004, best - 0.004):
        assert not near([sum(r) - wrong * len(r) for r in right], 0.0)
    assert 0.97 < best < 0.99  # not all tags can be right


def test_read_from_the_end_the_sentences_are_the_same_and_their_tags_are_clearer(drawn):
    model, back = _model(), _model().backwards()
    assert back.floor() == pytest.approx(model.floor(), rel=1e-12)
    assert back.mean_length() == pytest.approx(model.mean_length(), rel=1e-12)
    for words in drawn[0][:50]:
        assert back.nll(words[::-1]) == pytest.approx(model.nll(words), rel=1e-12)
    best, pairs = toy_english_best_accuracy(right_to_left=True), zip(*drawn, strict=True)
    right = [(np.array(back.best_labels(w[::-1], _tag)) == np.array(t[::-1])).tolist()
             for w, t in pairs]  # fmt: skip
    assert near([sum(r) - best * len(r) for r in right], 0.0)
    for wrong in (best + 0.004, best - 0.004):
        assert not near([sum(r) - wrong * len(r) for r in right], 0.0)


def test_the_mean_lengths(drawn):
    words, letters = toy_english_mean_length()
    assert near([len(s) for s in drawn[0]], words)
    assert near([sum(map(len, s)) for s in drawn[0]], letters)


def test_sentences_are_of_4_to_14_words_and_every_length_occurs(drawn):
    assert {len(s) for s in drawn[0]} == set(range(4, 15))


def test_words_and_tags_belong_together(drawn):
    words, tags = drawn
    assert len(words) == len(tags) == SENTENCES
    assert [len(s) for s in words] == [len(t) for t in tags]
    assert {t for sentence in tags for t in sentence} == {
        "DET", "ADJ", "NOUN", "ADP", "VERB", "AUX", "ADV", "CCONJ"
    }  # fmt: skip
    assert all(type(w) is str for sentence in words[:50] for w in sentence)
    assert 40 <= len({w for sentence in words for w in sentence}) <= 60


def test_words_are_ambiguous(drawn):
    tags = {}
    for sentence, its_tags in zip(*drawn, strict=True):
        for word, tag in zip(sentence, its_tags, strict=True):
            tags.setdefault(word, set()).add(tag)
    assert tags["light"] == {"ADJ", "NOUN", "VERB"}
    for word in ("duck", "fish", "walks", "watch"):
        assert tags[word] == {"NOUN", "VERB"}
    assert tags["like"] == {"ADP", "VERB"}
    assert tags["old"] == {"ADJ", "NOUN"}
    assert tags["sheep"] == {"NOUN"}


def test_a_draw_is_fixed_by_its_generator():
    once, again, other = (toy_english(5, np.random.default_rng(s)) for s in (1, 1, 2))
    assert once == again != other
    assert toy_english(0, np.random.default_rng(1)) == ([], [])


def test_what_can_come_next_sums_to_one(drawn):
    for words in drawn[0][:40]:
        for t in range(len(words) + 1):
            assert sum(toy_english_next(words[:t]).values()) == pytest.approx(1.0)


def test_a_sentence_costs_the_sum_of_its_steps(drawn):
    for words in drawn[0][:40]:
        steps = [toy_english_next(words[:t])[w] for t, w in enumerate([*words, ""])]
        assert toy_english_nll(words) == pytest.approx(-np.log(steps).sum(), rel=1e-12)


def test_all_readings_are_summed_over():
    """The forward algorithm against a sum over every path of states."""
    model, words = _model(), ["the", "old", "fish", "light", "the", "river"]

    def paths(weights, rest):
        here = weights * model.emit[:, model.word_to_idx[rest[0]]]
        if len(rest) == 1:
            return sum(p * model.stop[s] for s, p in enumerate(here))
        return sum(paths(p * model.step[s], rest[1:]) for s, p in enumerate(here) if p)

    assert toy_english_nll(words) == pytest.approx(-math.log(paths(model.start, words)))


def test_a_reader_from_left_to_right_is_sometimes_wrong():
    assert toy_english_best_tags(["the", "old"]) == ["DET", "ADJ"]
    tags = toy_english_best_tags(["the", "old", "sleep", "here"])
    assert tags == ["DET", "ADJ", "VERB", "ADV"]  # 'old' is a noun here, which only 'sleep' shows


def test_probabilities_of_tags_are_those_of_all_sentences_that_begin_so(drawn):
    """What share of 'the old ...' goes on with a noun that is 'old'? Counted, and exact."""
    exact = toy_english_tag_probabilities(["the", "old"])
    assert exact[0]["DET"] == pytest.approx(1.0)
    assert sum(exact[1].values()) == pytest.approx(1.0)
    begun = [t[1] for w, t in zip(*drawn, strict=True) if w[:2] == ["the", "old"]]
    assert len(begun) > 150
    assert near([tag == "NOUN" for tag in begun], exact[1]["NOUN"])
    assert exact[1]["NOUN"] + exact[1]["ADJ"] == pytest.approx(1.0)


def test_sentences_that_never_occur():
    assert toy_english_nll(["dogs", "the"]) == math.inf
    assert toy_english_nll(["the", "unheard"]) == math.inf
    assert toy_english_nll(["the", "dogs"]) == math.inf  # may go on, may not end
    assert toy_english_nll([]) == math.inf
    assert toy_english_nll(["the", "dog", "sleep", "here"]) == math.inf
    with pytest.raises(ValueError, match="'unheard' cannot be word 2"):
        toy_english_next(["the", "unheard"])
    with pytest.raises(ImpossibleWords):
        toy_english_best_tags(["dogs"])


def test_spelling_can_be_read_in_one_way_only():
    codes = [f"{word} " for word in _model().words]
    assert not [(a, b) for a in codes for b in codes if a != b and b.startswith(a)]
    assert all(word.isalpha() and word.islower() for word in _model().words)


def test_characters_cost_what_words_cost(drawn):
    """-ln p letter by letter, from the words that can still come, is -ln p word by word."""
    for words in drawn[0][:10]:
        nats = 0.0
        for t, word in enumerate([*words, ""]):
            can_come = {f"{w} ": p for w, p in toy_english_next(words[:t]).items()}
            for i in range(len(word) + 1):
                before = sum(p for code, p in can_come.items() if code[:i] == f"{word} "[:i])
                after = sum(
                    p for code, p in can_come.items() if code[: i + 1] == f"{word} "[: i + 1]
                )
                nats -= math.log(after / before)
        assert nats == pytest.approx(toy_english_nll(words), rel=1e-10)


def test_agreement_across_distractors():
    tests = toy_english_agreement(200, np.random.default_rng(3))
    number = {word: n for n, words in CLEAR_NOUNS.items() for word in words}
    many = set()
    for prefix, right, wrong in tests:
        subject, *distractors = [number[w] for w in prefix if w in number]
        assert distractors and all(n != subject for n in distractors)
        assert right[0] == ("sleeps" if subject == "singular" else "sleep")
        chances = toy_english_next(prefix)
        assert all(chances[w] > 0 for w in right)
        assert not any(w in chances for w in wrong)
        assert len(right) == len(wrong) and not set(right) & set(wrong)
        many.add(len(distractors))
    assert many == {1, 2}
    assert len({right[0] for _, right, _ in tests}) == 2


@pytest.mark.parametrize("draw", [toy_english, toy_english_agreement])
def test_arguments_are_checked(draw):
    with pytest.raises(TypeError, match="default_rng"):
        draw(3, 0)
    with pytest.raises(ValueError, match="0 or more"):
        draw(-1, np.random.default_rng(0))


def coin(stop=0.5):
    """A biased coin, thrown until it stops: everything about it is known by hand."""
    return HiddenMarkov.from_rules(
        {"coin": 1.0}, lambda s: {"coin": 1 - stop, None: stop}, lambda s: {"h": 0.75, "t": 0.25}
    )


def test_a_process_without_a_longest_sentence():
    """Beliefs may come back: the visits are a geometric series, which the linear system sums."""
    entropy = lambda *ps: -sum(p * math.log(p) for p in ps)  # noqa: E731
    model = coin(0.2)
    assert model.mean_length() == pytest.approx(5.0)
    assert model.mean_count({"h": 1, "t": 0}) == pytest.approx(3.75)
    assert model.floor() == pytest.approx(5 * (entropy(0.75, 0.25) + entropy(0.2, 0.8)))
    assert model.nll(["h", "t"]) == pytest.approx(-math.log(0.75 * 0.8 * 0.25 * 0.2))


def test_best_labels_of_two_hidden_coins():
    """One of two coins is kept for two throws; the label is the coin."""
    words = {"a": {"h": 0.9, "t": 0.1}, "b": {"h": 0.2, "t": 0.8}}
    model = HiddenMarkov.from_rules(
        {("a", 1): 0.5, ("b", 1): 0.5},
        lambda s: {(s[0], 2): 1.0} if s[1] == 1 else {None: 1.0},
        lambda s: words[s[0]],
    )
    one = 0.5 * (0.9 + 0.8)
    two = 0.5 * sum(max(0.9 ** (2 - k) * 0.1**k, 0.2 ** (2 - k) * 0.8**k) * n
                    for k, n in ((0, 1), (1, 2), (2, 1)))  # fmt: skip
    assert model.best_accuracy(lambda s: s[0]) == pytest.approx((one + two) / 2)
    assert model.best_labels(["h", "t"], lambda s: s[0]) == ["a", "b"]


def test_a_process_with_endless_beliefs_is_refused(monkeypatch):
    monkeypatch.setattr("labkit.data.hmm._MOST_BELIEFS", 100)
    model = HiddenMarkov.from_rules(
        {"a": 0.5, "b": 0.5},
        lambda s: {s: 0.9, None: 0.1},
        lambda s: {"x": 0.5, "y": 0.5} if s == "a" else {"x": 0.51, "y": 0.49},
    )
    with pytest.raises(ValueError, match="more than 100 beliefs"):
        _ = model.beliefs


def test_states_have_known_tags():
    assert {_tag(state) for state in _model().states} >= {"NOUN", "AUX"}
    chances = np.column_stack([_model().step, _model().stop])
    np.testing.assert_allclose(chances.sum(axis=1), 1.0)
    np.testing.assert_allclose(_model().emit.sum(axis=1), 1.0)
    assert _model().start.sum() == pytest.approx(1.0)
