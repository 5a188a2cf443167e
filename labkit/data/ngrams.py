"""A model that only counts: n-grams, the baseline beside every language model of the labs.

What comes next is predicted from the last few tokens alone, by how often each token followed them
in what was read. Longer contexts say more and were seen less often, so every order is mixed with
the next shorter one. With c(h w) for how often token w followed the context h, c(h) for how often
anything did, n(h) for how many different tokens did, and h' for h without its first token,

    p(w | h) = (c(h w) + n(h) p(w | h')) / (c(h) + n(h)).

n(h) is the evidence for surprises after h: a context that many different tokens followed trusts
the shorter one more. Below the empty context stands 1 / C for each of the C tokens of the
vocabulary, so nothing is impossible. A context never seen leaves p(w | h') as it is.

Sources: I. H. Witten, T. C. Bell, "The zero-frequency problem: estimating the probabilities of
novel events in adaptive text compression" (1991), method C; in this interpolated form S. F. Chen,
J. Goodman, "An empirical study of smoothing techniques for language modeling" (1998).
"""

import itertools
import math
from collections import Counter
from collections.abc import Collection, Hashable, Iterable, Sequence

_START = object()  # stands before every sequence; equal to no token


class NGrams:
    """Counts of all contexts of up to `order` - 1 tokens, with Witten-Bell smoothing.

    A sequence begins with contexts of its own: what stood first is counted as first. An end mark
    is a token like any other, so whoever wants the end to be predicted puts it in.

    Args:
        sequences: what to count, each a string or another sequence of hashable tokens. One long
            text is a list of one.
        order: n, 1 or more. 1 looks at no context, 2 at the last token, and so on.
        vocabulary: every token that may come, each once or more; those of `sequences` at least.

    Raises:
        ValueError: `order` is below 1, or a token is not in the vocabulary.
    """

    def __init__(
        self,
        sequences: Iterable[Sequence[Hashable]],
        order: int,
        vocabulary: Collection[Hashable],
    ):
        if order < 1:
            raise ValueError(f"order must be 1 or more, not {order}")
        self.order = order
        self.vocabulary = tuple(dict.fromkeys(vocabulary))
        self._known = frozenset(self.vocabulary)
        self._counts: Counter = Counter()  # c(h w), by h w
        self._totals: Counter = Counter()  # c(h), by h
        self._kinds: Counter = Counter()  # n(h), by h
        self._count(sequences)

    def probability(self, token: Hashable, before: Sequence[Hashable] = ()) -> float:
        """p(token | before), above 0.

        Args:
            token: one of the vocabulary.
            before: all tokens of the sequence so far, or the last `order` - 1 of them; fewer
                mean that the sequence began with these.

        Raises:
            ValueError: `token` is not in the vocabulary.
        """
        self._require(token)
        room = self.order - 1
        padded = (*[_START] * (room - len(before)), *before[max(0, len(before) - room) :])
        return self._mixed(padded, token)[-1]

    def nats(self, sequence: Sequence[Hashable]) -> float:
        """-ln of the probability of a whole sequence, from its first token to its last.

        Raises:
            ValueError: a token is not in the vocabulary.
        """
        return self.nats_by_order(sequence)[self.order]

    def nats_by_order(self, sequence: Sequence[Hashable]) -> dict[int, float]:
        """`nats` of this model and of each shorter one that counted the same, by order from 1.

        A context holds all shorter ones, so the longest are counted once for all.

        Raises:
            ValueError: a token is not in the vocabulary.
        """
        room, totals = self.order - 1, [0.0] * self.order
        padded = (*[_START] * room, *sequence)
        for place, token in enumerate(sequence):
            self._require(token)
            mixed = self._mixed(padded[place : place + room], token)
            for shorter, p in enumerate(mixed):
                totals[shorter] -= math.log(p)
        return dict(enumerate(totals, 1))

    def mean_nats(self, sequences: Collection[Sequence[Hashable]]) -> float:
        """The mean of `nats` over sequences: nats a sequence."""
        return self.mean_nats_by_order(sequences)[self.order]

    def mean_nats_by_order(self, sequences: Collection[Sequence[Hashable]]) -> dict[int, float]:
        """The mean of `nats_by_order` over sequences."""
        each = [self.nats_by_order(sequence) for sequence in sequences]
        return {order: sum(nats[order] for nats in each) / len(each) for order in each[0]}

    def _require(self, token):
        if token not in self._known:
            raise ValueError(f"{token!r} is not in the vocabulary of {len(self.vocabulary)} tokens")

    def _mixed(self, context, token):
        """p(token | context) by each order from 1 to this model's own."""
        p, mixed = 1 / len(self.vocabulary), []
        for length in range(self.order):
            known = context[len(context) - length :]
            total = self._totals.get(known)
            if total is None:  # nor was any longer context seen
                return mixed + [p] * (self.order - length)
            kinds = self._kinds[known]
            p = (self._counts.get((*known, token), 0) + kinds * p) / (total + kinds)
            mixed.append(p)
        return mixed

    def _count(self, sequences):
        pad = [_START] * (self.order - 1)
        flat = list(itertools.chain.from_iterable((*pad, *sequence) for sequence in sequences))
        windows = zip(*(flat[first:] for first in range(self.order)), strict=False)
        grams = {gram: many for gram, many in Counter(windows).items() if gram[-1] is not _START}
        for token in dict.fromkeys(gram[-1] for gram in grams):
            if token not in self._known:
                raise ValueError(f"the sequences hold {token!r}, which is not in the vocabulary")
        while grams:
            shorter: Counter = Counter()
            for gram, many in grams.items():
                self._counts[gram] = many
                self._totals[gram[:-1]] += many
                self._kinds[gram[:-1]] += 1
                shorter[gram[1:]] += many
            grams = shorter if len(next(iter(grams))) > 1 else {}
