"""Answers to build_vocabulary."""

import operator
from collections import Counter, OrderedDict, defaultdict
from itertools import chain, count

import numpy as np

from labkit import reference
from tokens_answers.table import right, wrong


def of_dicts(words):
    """The two dicts of a list of words."""
    return {w: i for i, w in enumerate(words)}, dict(enumerate(words))


@right("build_vocabulary")
def counter_and_most_common(sequences, max_words=None):
    counts = Counter(word for sequence in sequences for word in sequence)
    return of_dicts([word for word, _ in counts.most_common(max_words)] + ["UNK"])


@right("build_vocabulary")
def sorted_with_first_position(sequences, max_words=None, unk="UNK"):
    flat = sum(sequences, [])
    words = sorted(set(flat), key=lambda w: (-flat.count(w), flat.index(w)))
    limit = len(words) if max_words is None else min(max_words, len(words))
    return list(of_dicts([*words[:limit], unk]))


@right("build_vocabulary")
def with_numpy(sequences: list, *, max_words: int | None = None) -> tuple:
    flat = np.concatenate(sequences)
    words, first, counts = np.unique(flat, return_index=True, return_counts=True)
    order = np.lexsort((first, -counts))[slice(max_words)]
    names = np.append(words[order], "UNK")
    indices = np.arange(len(names), dtype=np.int32)
    return dict(zip(names, indices, strict=True)), dict(zip(indices, names, strict=True))


@right("build_vocabulary")
def filled_in_another_order(sequences, max_words=None):
    print("counting")
    counts = Counter(chain.from_iterable(sequences))
    order = [w for w, _ in counts.most_common()][:max_words]
    word_to_idx, idx_to_word = {"UNK": len(order)}, {len(order): "UNK"}
    for i in reversed(range(len(order))):
        word_to_idx[order[i]] = i
        idx_to_word[i] = order[i]
    return word_to_idx, idx_to_word


@right("build_vocabulary")
def picking_the_most_frequent_again_and_again(sequences, max_words=None):
    counts, word_to_idx = {}, {}
    for word in chain(*sequences):
        counts |= {word: 1 + counts.get(word, 0)}
    while counts and (max_words is None or len(word_to_idx) < max_words):
        best = max(counts, key=counts.__getitem__)
        word_to_idx[best] = len(word_to_idx)
        del counts[best]
    word_to_idx["UNK"] = len(word_to_idx)
    return word_to_idx, {v: k for k, v in word_to_idx.items()}


@right("build_vocabulary")
def recursive(sequences, max_words=None):
    def merge(counts, rest):
        if not rest:
            return counts
        for word in rest[0]:
            counts[word] += 1
        return merge(counts, rest[1:])

    counts = merge(defaultdict(int), list(sequences))
    words = [w for _, w in sorted(((-n, w) for w, n in counts.items()), key=lambda pair: pair[0])]
    words = words if max_words is None else words[: int(max_words)]
    numbers = count()
    return {w: next(numbers) for w in [*words, "UNK"]}, dict(enumerate([*words, "UNK"]))


class Counts:
    """Counts words one sequence at a time."""

    def __init__(self):
        self.counts = OrderedDict()

    def add(self, sequence):
        for word in sequence:
            self.counts[word] = self.counts.setdefault(word, 0) + 1
        return self

    def names(self, max_words):
        ranked = sorted(self.counts.items(), key=operator.itemgetter(1), reverse=True)
        return [w for w, _ in ranked][0:max_words] + ["UNK"]


@right("build_vocabulary")
def with_a_class_of_its_own(sequences, max_words=None):
    table = Counts()
    for sequence in sequences:
        table = table.add(sequence)
    names = table.names(max_words)
    return {w: np.int64(i) for i, w in enumerate(names)}, dict(enumerate(map(np.str_, names)))


@wrong("build_vocabulary", "ties-in-set-order")
def through_a_set(sequences, max_words=None):
    flat = [word for sequence in sequences for word in sequence]
    words = sorted(set(flat), key=flat.count, reverse=True)
    return of_dicts(words[:max_words] + ["UNK"])


@wrong("build_vocabulary", "ties-alphabetical")
def through_np_unique(sequences, max_words=None):
    words, counts = np.unique(np.concatenate(sequences), return_counts=True)
    order = np.argsort(-counts, kind="stable")
    return of_dicts([*words[order].tolist()[:max_words], "UNK"])


@wrong("build_vocabulary", "ties-reverse-alphabetical")
def pairs_sorted_downwards(sequences, max_words=None):
    counts = Counter(chain(*sequences))
    pairs = sorted(((n, w) for w, n in counts.items()), reverse=True)
    return of_dicts([w for _, w in pairs][:max_words] + ["UNK"])


@wrong("build_vocabulary", "unk-counted")
def leaves_room_for_unk(sequences, max_words=None):
    counts = Counter(chain(*sequences))
    most = counts.most_common() if max_words is None else counts.most_common(max_words - 1)
    return of_dicts([w for w, _ in most] + ["UNK"])


@wrong("build_vocabulary", "zero-keeps-all", "unk-first")
def unk_in_front_and_zero_as_no_limit(sequences, max_words=None):
    words = [w for w, _ in Counter(chain(*sequences)).most_common()]
    if max_words:
        words = words[:max_words]
    return of_dicts(["UNK"] + words)


@wrong("build_vocabulary", "grows-on-look-up")
def as_in_many_tutorials(sequences, max_words=None):
    words = [w for w, _ in Counter(chain(*sequences)).most_common(max_words)] + ["UNK"]
    word_to_idx = defaultdict(lambda: len(words) - 1)
    for i, word in enumerate(words):
        word_to_idx[word] = i
    return word_to_idx, {i: w for w, i in word_to_idx.items()}


@wrong("build_vocabulary", "order-of-appearance", "no-unk")
def numbers_words_as_they_come(sequences, max_words=None):
    word_to_idx = {}
    for sequence in sequences:
        for word in sequence:
            if word not in word_to_idx and (max_words is None or len(word_to_idx) < max_words):
                word_to_idx[word] = len(word_to_idx)
    return word_to_idx, {i: w for w, i in word_to_idx.items()}


@wrong("build_vocabulary", "numbered-from-one")
def zero_kept_for_padding(sequences, max_words=None):
    words = [w for w, _ in Counter(chain(*sequences)).most_common(max_words)] + ["UNK"]
    return {w: i + 1 for i, w in enumerate(words)}, {i + 1: w for i, w in enumerate(words)}


@wrong("build_vocabulary", "counts-once-a-sequence", "numbered-from-one")
def in_how_many_sequences(sequences, max_words=None):
    counts = Counter()
    for sequence in sequences:
        for i, word in enumerate(sequence):
            counts[word] += word not in sequence[:i]
    words = [w for w, _ in counts.most_common(max_words)] + ["UNK"]
    return {w: i for i, w in enumerate(words, 1)}, dict(enumerate(words, 1))


@wrong("build_vocabulary", "unk-cut-off")
def cuts_at_the_very_end(sequences, max_words=None):
    words = [w for w, _ in Counter(chain(*sequences)).most_common()] + ["UNK"]
    return of_dicts(words[:max_words])


@wrong("build_vocabulary", "no-way-back-from-unk", "ties-alphabetical")
def unk_added_to_one_dict(sequences, max_words=None):
    counts = Counter(sorted(chain(*sequences)))
    words = [w for w, _ in counts.most_common(max_words)]
    word_to_idx, idx_to_word = of_dicts(words)
    word_to_idx["UNK"] = len(word_to_idx)
    return word_to_idx, idx_to_word


@wrong("build_vocabulary", "cut-before-sorting")
def limits_while_counting(sequences, max_words=None):
    counts = Counter()
    for word in chain(*sequences):
        if word in counts or max_words is None or len(counts) < max_words:
            counts[word] += 1
    return of_dicts(sorted(counts, key=lambda w: -counts[w]) + ["UNK"])


@wrong("build_vocabulary")
def indices_as_floats(sequences, max_words=None):
    words, _ = reference.build_vocabulary(sequences, max_words)
    return {w: float(i) for w, i in words.items()}, {float(i): w for w, i in words.items()}


seen = Counter()


@wrong("build_vocabulary")
def counts_in_a_global(sequences, max_words=None):
    seen.update(chain(*sequences))
    return of_dicts([w for w, _ in seen.most_common(max_words)] + ["UNK"])
