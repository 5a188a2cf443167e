"""Hidden Markov models, and the one forward algorithm that gives all their exact figures.

A model walks from state to state, writes one word in each, and stops. What the words so far say
about the state is its *belief*: the probabilities of the states given these words. The forward
algorithm moves from one belief to the next,

    belief after word w  =  (belief @ step) * emit[:, w], normalised,

and everything is read from beliefs: the chance of a word, of the end, of a tag. Where only
finitely many beliefs can occur, an expectation over all sentences is a sum over beliefs, each
counted as often as a sentence visits it; the visits solve one linear system.
"""

import bisect
import itertools
import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from labkit.numerics import require_generator

_SAME = 10  # decimals to which two beliefs must agree to be one
_MOST_BELIEFS = 5000


class ImpossibleWords(ValueError):
    """No sentence of the model begins with these words."""


@dataclass(frozen=True)
class HiddenMarkov:
    """States (any values), words, and four arrays of probabilities.

    start (S,): of the first state. step (S, S): from a state to the next. stop (S,): of ending
    after a state; step[s].sum() + stop[s] == 1. emit (S, V): of each word in a state.
    """

    states: tuple
    words: tuple
    start: np.ndarray
    step: np.ndarray
    stop: np.ndarray
    emit: np.ndarray

    @classmethod
    def from_rules(cls, start, following, words):
        """Find the states that can be reached, and fill the arrays.

        Args:
            start: dict from state to probability.
            following: function from a state to a dict from next state to probability, None for
                the end.
            words: function from a state to a dict from word to probability.
        """
        states = list(start)
        for state in states:  # grows while it is walked
            states += [s for s in following(state) if s is not None and s not in states]
        vocabulary = list(dict.fromkeys(word for state in states for word in words(state)))
        after = [following(state) for state in states]
        return cls(
            tuple(states),
            tuple(vocabulary),
            np.array([start.get(state, 0.0) for state in states]),
            np.array([[row.get(state, 0.0) for state in states] for row in after]),
            np.array([row.get(None, 0.0) for row in after]),
            np.array([[words(state).get(word, 0.0) for word in vocabulary] for state in states]),
        )

    def backwards(self):
        """The model of the same sentences, read from their end: each as likely as before.

        Walked backwards, a step goes from a state to the one before it, as often as sentences
        hold that pair among all visits to the state.
        """
        visits = np.linalg.solve(np.eye(len(self.states)) - self.step.T, self.start)
        pairs = visits[:, None] * self.step  # how often a sentence goes from a row to a column
        return HiddenMarkov(
            self.states,
            self.words,
            visits * self.stop,
            pairs.T / visits[:, None],
            self.start / visits,
            self.emit,
        )

    @cached_property
    def word_to_idx(self):
        return {word: index for index, word in enumerate(self.words)}

    def sample(self, rng):
        """Draw one sentence.

        Returns:
            list of pairs (state, word).
        """
        require_generator(rng)
        starts, steps, writes = self._ladders
        pairs, s = [], _climb(starts, rng)
        while s < len(self.states):
            pairs.append((self.states[s], self.words[_climb(writes[s], rng)]))
            s = _climb(steps[s], rng)
        return pairs

    def filtered(self, words):
        """The belief after each word of the beginning of a sentence.

        Returns:
            (beliefs (T, S), nats (T,)): rows that sum to 1, and -ln p of each word given those
            before it.

        Raises:
            ImpossibleWords: no sentence begins so.
        """
        ahead, beliefs, nats = self.start, [], []
        for position, word in enumerate(words):
            joint = ahead * self.emit[:, self.word_to_idx[word]] if word in self.word_to_idx else 0
            chance = float(np.sum(joint))
            if chance == 0.0:
                raise ImpossibleWords(f"{word!r} cannot be word {position + 1} of {words!r}")
            beliefs.append(joint / chance)
            nats.append(-math.log(chance))
            ahead = beliefs[-1] @ self.step
        return np.array(beliefs).reshape(-1, len(self.states)), np.array(nats)

    def nll(self, words):
        """-ln p of a whole sentence, its end included, in nats; inf if it cannot occur."""
        try:
            beliefs, nats = self.filtered(words)
        except ImpossibleWords:
            return math.inf
        end = float(beliefs[-1] @ self.stop) if len(beliefs) else 0.0
        return float(nats.sum()) - math.log(end) if end > 0 else math.inf

    def following(self, words):
        """What may come after the beginning of a sentence: ({word: p}, p of the end)."""
        beliefs, _ = self.filtered(words)
        ahead = beliefs[-1] @ self.step if len(beliefs) else self.start
        chances = ahead @ self.emit
        found = {w: float(p) for w, p in zip(self.words, chances, strict=True) if p > 0}
        return found, float(beliefs[-1] @ self.stop) if len(beliefs) else 0.0

    @cached_property
    def beliefs(self):
        """All beliefs that can occur, and how often a sentence visits each on average.

        Returns:
            (beliefs (N, S), visits (N,)). Rows are beliefs after a word; the start is none.

        Raises:
            ValueError: there are more than 5,000, or no end to them.
        """
        found, rows, links = {}, [], []

        def place(belief):
            key = np.round(belief, _SAME).tobytes()
            if key not in found:
                found[key] = len(rows)
                rows.append(belief)
            return found[key]

        first = [(place(b), p) for b, p in self._moves(self.start)]
        for here, belief in enumerate(rows):  # grows while it is walked
            links += [(here, place(b), p) for b, p in self._moves(belief @ self.step)]
            if len(rows) > _MOST_BELIEFS:
                raise ValueError(f"more than {_MOST_BELIEFS:,} beliefs can occur")
        begun, moves = np.zeros(len(rows)), np.zeros((len(rows), len(rows)))
        for there, p in first:
            begun[there] += p
        for here, there, p in links:
            moves[here, there] += p
        # visits = begun + moves.T @ visits: begun there, or come from another belief.
        return np.array(rows), np.linalg.solve(np.eye(len(rows)) - moves.T, begun)

    def floor(self):
        """Expected nats of a sentence, its end included: the entropy of the next word or end,
        summed over the start and all beliefs as often as they are visited."""
        beliefs, visits = self.beliefs
        chances = np.column_stack([beliefs @ self.step @ self.emit, beliefs @ self.stop])
        return float(_entropy(self.start @ self.emit) + visits @ _entropy(chances))

    def mean_length(self):
        """Expected number of words of a sentence."""
        return float(self.beliefs[1].sum())

    def mean_count(self, counts):
        """Expected sum of counts[word] over a sentence's words."""
        by_word = np.array([counts[word] for word in self.words], dtype=float)
        beliefs, visits = self.beliefs
        after = self.start @ self.emit + visits @ (beliefs @ self.step @ self.emit)
        return float(after @ by_word)

    def best_accuracy(self, label):
        """Expected share of right labels when each word gets the likeliest label of its belief.

        Args:
            label: function from a state to its label.

        Returns:
            expected right labels of a sentence, over expected words of a sentence.
        """
        beliefs, visits = self.beliefs
        _, membership = self._labels(label)
        return float(visits @ (beliefs @ membership).max(axis=1) / visits.sum())

    def label_chances(self, words, label):
        """For each word, {label: probability} given this word and those before it."""
        names, membership = self._labels(label)
        beliefs, _ = self.filtered(words)
        return [dict(zip(names, row.tolist(), strict=True)) for row in beliefs @ membership]

    def best_labels(self, words, label):
        """The likeliest label of each word, given this word and those before it."""
        return [max(row, key=row.__getitem__) for row in self.label_chances(words, label)]

    def _labels(self, label):
        """The labels, and which state has which: (L,), (S, L)."""
        names = list(dict.fromkeys(label(state) for state in self.states))
        rows = [[float(label(state) == name) for name in names] for state in self.states]
        return names, np.array(rows)

    def _moves(self, ahead):
        """(belief, probability) for every word that can come, given (S,) of the next state."""
        joint = ahead[:, None] * self.emit
        chances = joint.sum(axis=0)
        return [(joint[:, w] / chances[w], chances[w]) for w in np.flatnonzero(chances)]

    @cached_property
    def _ladders(self):
        """Cumulative probabilities, to draw by bisection; the end comes after all states."""
        ends = np.column_stack([self.step, self.stop])
        return _ladder(self.start), [_ladder(row) for row in ends], [_ladder(r) for r in self.emit]


def _ladder(chances):
    """Only what can be drawn: its places, and the cumulative chances of all but the last."""
    places = [int(i) for i in np.flatnonzero(chances)]
    return places, list(itertools.accumulate(float(chances[i]) for i in places))[:-1]


def _climb(ladder, rng):
    places, heights = ladder
    return places[bisect.bisect(heights, rng.random())]


def _entropy(chances):
    """Nats along the last axis; what cannot occur adds nothing."""
    return -np.sum(chances * np.log(np.where(chances > 0, chances, 1.0)), axis=-1)
