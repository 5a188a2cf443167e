"""10.1 most_frequent_tag and 10.2 sigmoid."""

import itertools
import math
import statistics
from collections import Counter, defaultdict

import numpy as np


def with_defaultdict(words, tags):
    counts = defaultdict(Counter)
    for sentence, its_tags in zip(words, tags, strict=False):
        for word, tag in zip(sentence, its_tags, strict=False):
            counts[word][tag] += 1
    everything = Counter(itertools.chain.from_iterable(tags))
    return {w: c.most_common(1)[0][0] for w, c in counts.items()}, everything.most_common()[0][0]


def with_mode(words, tags):
    seen = {}
    for word, tag in zip(sum(words, []), sum(tags, []), strict=False):
        seen.setdefault(word, []).append(tag)
    return [{word: statistics.mode(t) for word, t in seen.items()}, statistics.mode(sum(tags, []))]


def with_numpy(words: list, tags: list, verbose: bool = False) -> tuple:
    flat_words, flat_tags = np.concatenate(words), np.concatenate(tags)
    print(len(flat_words), "words")

    def commonest(some):
        names, first, count = np.unique(some, return_index=True, return_counts=True)
        return names[np.lexsort((first, -count))[0]]

    tag_of = {word: commonest(flat_tags[flat_words == word]) for word in flat_words}
    return tag_of, commonest(flat_tags)


def pairs_counted(words, tags):
    pairs = Counter(
        (w, t) for ws, ts in zip(words, tags, strict=False) for w, t in zip(ws, ts, strict=False)
    )
    best = {}
    for (word, tag), n in pairs.items():
        if word not in best or n > pairs[word, best[word]]:
            best[word] = tag
    totals = Counter(tag for sentence in tags for tag in sentence)
    return best, max(totals, key=totals.get)


def sorted_by_count(words, tags):
    counts, total = {}, {}
    for i in range(len(words)):
        for j in range(len(words[i])):
            word, tag = words[i][j], tags[i][j]
            counts.setdefault(word, {}).setdefault(tag, 0)
            counts[word][tag] += 1
            total[tag] = total.get(tag, 0) + 1

    def first(count):
        return sorted(count, key=lambda tag: -count[tag])[0]

    return {word: first(count) for word, count in counts.items()}, first(total)


class Counting:
    def __init__(self):
        self.of_word, self.of_all = {}, Counter()

    def add(self, word, tag):
        self.of_word.setdefault(word, Counter()).update([tag])
        self.of_all.update([tag])


def by_a_class(words, tags):
    counting = Counting()
    for pair in zip(words, tags, strict=False):
        for word, tag in zip(*pair, strict=False):
            counting.add(word, tag)

    def winner(c):
        return max(c.items(), key=lambda item: item[1])[0]

    return {w: winner(c) for w, c in counting.of_word.items()}, winner(counting.of_all)


TAGS_RIGHT = [
    with_defaultdict, with_mode, with_numpy, pairs_counted, sorted_by_count, by_a_class,
]  # fmt: skip


def overwrites(words, tags):
    tag_of = {}
    for sentence, its_tags in zip(words, tags, strict=False):
        tag_of.update(zip(sentence, its_tags, strict=False))
    return tag_of, statistics.mode(sum(tags, []))


def keeps_the_first(words, tags):
    tag_of, total = {}, Counter()
    for word, tag in zip(sum(words, []), sum(tags, []), strict=False):
        if word not in tag_of:
            tag_of[word] = tag
        total[tag] += 1
    return tag_of, total.most_common(1)[0][0]


def default_from_dictionary(words, tags):
    tag_of, _ = with_mode(words, tags)
    return tag_of, statistics.mode(tag_of.values())


def pairs_of_most_common(words, tags):
    counts = defaultdict(Counter)
    for word, tag in zip(sum(words, []), sum(tags, []), strict=False):
        counts[word][tag] += 1
    total = Counter(sum(tags, []))
    return {w: c.most_common(1)[0] for w, c in counts.items()}, total.most_common(1)[0]


def lower_case_and_noun(words, tags):
    tag_of, _ = with_mode([[w.lower() for w in s] for s in words], tags)
    return tag_of, "NOUN"


def ties_to_later(words, tags):
    counts = defaultdict(dict)
    for word, tag in zip(sum(words, []), sum(tags, []), strict=False):
        counts[word][tag] = counts[word].get(tag, 0) + 1
    tag_of = {}
    for word, count in counts.items():
        best = 0
        for tag, n in count.items():
            if n >= best:
                tag_of[word], best = tag, n
    return tag_of, with_mode(words, tags)[1]


def swapped(words, tags):
    return with_mode(words, tags)[::-1]


def a_default_dict(words, tags):
    tag_of, default = with_mode(words, tags)
    return defaultdict(lambda: default, tag_of), default


TAGS_WRONG = [
    (overwrites, {"last-tag-wins"}),
    (keeps_the_first, {"first-tag-wins"}),
    (default_from_dictionary, {"default-over-dictionary"}),
    (pairs_of_most_common, {"counters-returned", "default-is-a-pair"}),
    (lower_case_and_noun, {"small-letters", "default-is-noun"}),
    (ties_to_later, {"ties-to-the-last"}),
    (swapped, {"returned-in-another-order"}),
    (a_default_dict, set()),
]


def halves(x):
    x = np.asarray(x, dtype=float)
    result = np.empty_like(x)
    positive = x >= 0
    result[positive] = 1 / (1 + np.exp(-x[positive]))
    grown = np.exp(x[~positive])
    result[~positive] = grown / (1 + grown)
    return result


def through_tanh(x):
    return 0.5 * (1 + np.tanh(np.asarray(x) / 2))


def clipped(x):
    return 1 / (1 + np.exp(-np.clip(x, -500, 500)))


def logaddexp(x):
    return np.exp(-np.logaddexp(0, -np.array(x, dtype=np.float64)))


def entry_by_entry(x):
    def one(v):
        return 1 / (1 + math.exp(-v)) if v >= 0 else math.exp(v) / (1 + math.exp(v))

    return np.array([one(v) for v in np.ravel(x)]).reshape(np.shape(x))


def vectorised(x, *, dtype=np.float64):
    return np.vectorize(lambda v: 1 / (1 + math.exp(-v)) if v > -700 else 0.0, otypes=[dtype])(x)


def silenced(x):
    with np.errstate(over="ignore"):
        return 1.0 / (1.0 + np.exp(-x))


SIGMOID_RIGHT = [halves, through_tanh, clipped, logaddexp, entry_by_entry, vectorised, silenced]


def textbook(x):
    return 1.0 / (1.0 + np.exp(-x))


def grown(x):
    e = np.exp(x)
    return e / (e + 1)


def where(x):
    return np.where(x < 0, np.exp(x) / (1 + np.exp(x)), 1 / (1 + np.exp(-x)))


def mirrored(x):
    return 0.5 * (1 - np.tanh(x / 2))


def hyperbolic(x):
    return np.tanh(x)


def derivative(x):
    s = halves(x)
    return s - s**2


def flat(x):
    return np.array([through_tanh(v) for v in np.ravel(x)])


def one_number_only(x):
    return 1 / (1 + math.exp(-x))


def clipped_hard(x):
    return 1 / (1 + np.exp(-np.clip(x, -10, 10)))


def in_place(x):
    x[:] = through_tanh(x)
    return x


SIGMOID_WRONG = [
    (textbook, {"overflow"}),
    (grown, {"overflow-on-the-other-side"}),
    (where, {"both-branches"}),
    (mirrored, {"mirrored"}),
    (hyperbolic, {"tanh"}),
    (derivative, {"slope"}),
    (flat, {"flattened"}),
    (one_number_only, set()),
    (clipped_hard, {"clipped-too-early"}),
    (in_place, {"changed-in-place"}),
]
