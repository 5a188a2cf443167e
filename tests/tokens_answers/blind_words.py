"""Answers of an acceptance round, written from the contract, blind to the exercises: words."""

import itertools
from collections import Counter

import numpy as np

from tokens_answers.table import right, wrong


def words_of(sequences):
    return [w for w, _ in Counter(w for s in sequences for w in s).most_common()]


def two(words):
    return {w: i for i, w in enumerate(words)}, dict(enumerate(words))


@right("build_vocabulary")
def counter_most_common(sequences, max_words=None):
    words = [
        w for w, _ in Counter(itertools.chain.from_iterable(sequences)).most_common(max_words)
    ] + ["UNK"]
    return ({w: i for i, w in enumerate(words)}, dict(enumerate(words)))


@right("build_vocabulary")
def np_unique_np_str_keys_np(sequences, max_words=None):
    flat = np.array([w for s in sequences for w in s], dtype=str)
    words, first, count = np.unique(flat, return_index=True, return_counts=True)
    order = np.lexsort((first, -count))[:max_words]
    vocab = np.append(words[order], "UNK")
    idx = np.arange(len(vocab))
    return (dict(zip(vocab, idx, strict=False)), dict(zip(idx, vocab, strict=False)))


@right("build_vocabulary")
def kw_only_option(sequences, *, max_words=None):
    flat = sum((list(s) for s in sequences), [])
    words = sorted(set(flat), key=lambda w: (-flat.count(w), flat.index(w)))
    if max_words is not None:
        words = words[:max_words]
    words += ["UNK"]
    return [
        dict(zip(words, range(len(words)), strict=False)),
        dict(zip(range(len(words)), words, strict=False)),
    ]


@right("build_vocabulary")
def recursion_buckets(sequences, max_words=None):

    def count(flat, i, c):
        for j in range(len(flat)):
            c[flat[j]] = c.get(flat[j], 0) + 1
        return c

    flat = [w for s in sequences for w in s]
    c = count(flat, 0, {})
    buckets = [[] for _ in range(len(flat) + 1)]
    for w in c:
        buckets[c[w]].append(w)
    words = [w for b in buckets[::-1] for w in b]
    words = words if max_words is None else words[:max_words]

    def number(ws, start=0):
        return {} if not ws else {ws[0]: start, **number(ws[1:], start + 1)}

    a = number([*words, "UNK"])
    return (a, dict(map(reversed, a.items())))


# UNK first, index 0
@wrong("build_vocabulary", "unk-first")
def unk_first_index_0(sequences, max_words=None):
    return two(["UNK"] + words_of(sequences)[:max_words])


# ties alphabetical
@wrong("build_vocabulary", "ties-alphabetical")
def ties_alphabetical(sequences, max_words=None):
    c = Counter(w for s in sequences for w in s)
    return two(sorted(c, key=lambda w: (-c[w], w))[:max_words] + ["UNK"])


# order of first appearance, counts forgotten
@wrong("build_vocabulary", "order-of-appearance")
def order_of_first_appearance_counts_forgotten(sequences, max_words=None):
    seen = []
    for s in sequences:
        for w in s:
            if w not in seen:
                seen.append(w)
    if max_words is not None:
        seen = seen[:max_words]
    return two(seen + ["UNK"])


# rarest first (sorted without reverse)
@wrong("build_vocabulary", "rarest-first")
def rarest_first_sorted_without_reverse(sequences, max_words=None):
    c = Counter(w for s in sequences for w in s)
    return two(sorted(c, key=c.get)[:max_words] + ["UNK"])


# UNK counted among max_words
@wrong("build_vocabulary", "unk-counted")
def unk_counted_among_max_words(sequences, max_words=None):
    w = words_of(sequences)
    if max_words is not None:
        w = w[: max(max_words - 1, 0)]
    return two(w + ["UNK"])


# UNK counted: most_common(max_words - 1)
@wrong("build_vocabulary", "unk-counted")
def unk_counted_most_common_max_words(sequences, max_words=None):
    c = Counter(w for s in sequences for w in s)
    if max_words is not None:
        w = [x for x, _ in c.most_common(max_words - 1)]
    else:
        w = [x for x, _ in c.most_common()]
    return two(w + ["UNK"])


# if max_words: treats 0 as no limit
@wrong("build_vocabulary", "zero-keeps-all")
def if_max_words_treats_0_as(sequences, max_words=None):
    w = words_of(sequences)
    if max_words:
        w = w[:max_words]
    return two(w + ["UNK"])


# UNK first, ties alphabetical
@wrong("build_vocabulary", "ties-alphabetical", "unk-first")
def unk_first_ties_alphabetical(sequences, max_words=None):
    c = Counter(w for s in sequences for w in s)
    return two(["UNK"] + sorted(c, key=lambda w: (-c[w], w))[:max_words])


# no UNK, indices from 1
@wrong("build_vocabulary", "no-unk", "numbered-from-one")
def no_unk_indices_from_1(sequences, max_words=None):
    w = words_of(sequences)[:max_words]
    return ({x: i for i, x in enumerate(w, 1)}, {i: x for i, x in enumerate(w, 1)})


# max_words ignored and rarest first
@wrong("build_vocabulary", "rarest-first", "max-words-ignored")
def max_words_ignored_and_rarest_first(sequences, max_words=None):
    c = Counter(w for s in sequences for w in s)
    return two(sorted(c, key=c.get) + ["UNK"])


# once per sequence and UNK counted
@wrong("build_vocabulary", "counts-once-a-sequence", "unk-counted")
def once_per_sequence_and_unk_counted(sequences, max_words=None):
    c = Counter()
    for s in sequences:
        c.update(list(dict.fromkeys(s)))
    w = [x for x, _ in c.most_common()]
    if max_words is not None:
        w = w[: max(0, max_words - 1)]
    return two(w + ["UNK"])


@right("encode")
def list_comp_with_get(words, word_to_idx):
    return np.array([word_to_idx.get(w, word_to_idx["UNK"]) for w in words])


@right("encode")
def fromiter_uint8(words, word_to_idx):
    return np.fromiter(
        (word_to_idx[w] if w in word_to_idx else word_to_idx["UNK"] for w in words), dtype=np.int16
    )


@right("encode")
def vectorize(words, word_to_idx):
    f = np.vectorize(lambda w: word_to_idx.get(w, word_to_idx["UNK"]))
    return f(words)


@right("encode")
def try_except_int32_extra_default(words, word_to_idx, unk="UNK", dtype=np.int32):
    out = np.empty(len(words), dtype=dtype)
    for t, w in enumerate(words):
        try:
            out[t] = word_to_idx[w]
        except KeyError:
            out[t] = word_to_idx[unk]
    return out


# list
@wrong("encode", "returns-list")
def encode_list(words, word_to_idx):
    return [word_to_idx.get(w, word_to_idx["UNK"]) for w in words]


# tuple
@wrong("encode", "returns-list")
def encode_tuple(words, word_to_idx):
    return tuple(word_to_idx.get(w, word_to_idx["UNK"]) for w in words)


# -1 for unknown
@wrong("encode", "unk-is-minus-one")
def encode_1_for_unknown(words, word_to_idx):
    return np.array([word_to_idx.get(w, -1) for w in words])


# last index for unknown: len - 1
@wrong("encode", "unk-is-last")
def last_index_for_unknown_len_1(words, word_to_idx):
    return np.array([word_to_idx.get(w, len(word_to_idx) - 1) for w in words])


# len(vocab) for unknown
@wrong("encode", "unk-past-the-end")
def len_vocab_for_unknown(words, word_to_idx):
    return np.array([word_to_idx.get(w, len(word_to_idx)) for w in words])


# 0 for unknown
@wrong("encode", "unk-is-zero")
def encode_0_for_unknown(words, word_to_idx):
    return np.array([word_to_idx.get(w, 0) for w in words])


# unknown dropped
@wrong("encode", "skips-unknown")
def unknown_dropped(words, word_to_idx):
    return np.array([word_to_idx[w] for w in words if w in word_to_idx], dtype=int)


# list and -1
@wrong("encode", "unk-is-minus-one", "returns-list")
def list_and_1(words, word_to_idx):
    return [word_to_idx.get(w, -1) for w in words]


# float and len-1
@wrong("encode", "unk-is-last", "floats")
def float_and_len_1(words, word_to_idx):
    out = np.zeros(len(words))
    for i, w in enumerate(words):
        out[i] = word_to_idx.get(w, len(word_to_idx) - 1)
    return out


# column and 0
@wrong("encode", "unk-is-zero", "column-of-indices")
def column_and_0(words, word_to_idx):
    return np.array([[word_to_idx.get(w, 0)] for w in words])


# dropped and list
@wrong("encode", "skips-unknown", "returns-list")
def dropped_and_list(words, word_to_idx):
    return [word_to_idx[w] for w in words if w in word_to_idx]


@right("decode")
def comp(indices, idx_to_word):
    return [idx_to_word[i] for i in indices]


@right("decode")
def decode_int(indices, idx_to_word):
    return [idx_to_word[int(i)] for i in indices]


@right("decode")
def decode_map(indices, idx_to_word):
    return list(map(idx_to_word.get, indices))


@right("decode")
def np_str_words_by_fancy_indexing(indices, idx_to_word):
    table = np.array([idx_to_word[i] for i in range(len(idx_to_word))])
    return list(table[np.asarray(indices, dtype=int)])


# np array
@wrong("decode", "returns-array")
def np_array(indices, idx_to_word):
    return np.array([idx_to_word[i] for i in indices])


# joined string
@wrong("decode", "joins-words")
def joined_string(indices, idx_to_word):
    return " ".join(idx_to_word[i] for i in indices)


# joined without blank
@wrong("decode", "joins-without-a-blank")
def joined_without_blank(indices, idx_to_word):
    return "".join(idx_to_word[i] for i in indices)


# tuple
@wrong("decode", "wrong-container")
def decode_tuple(indices, idx_to_word):
    return tuple(idx_to_word[i] for i in indices)


# map object
@wrong("decode", "wrong-container")
def map_object(indices, idx_to_word):
    return map(idx_to_word.get, indices)


# off by one i+1, and UNK for what is then missing: two faults, and in half of the cases no name
@wrong("decode")
def off_by_one_i_1(indices, idx_to_word):
    return [idx_to_word.get(i + 1, "UNK") for i in indices]


# i - 1 KeyError
@wrong("decode", "counts-from-one")
def i_1_keyerror(indices, idx_to_word):
    return [idx_to_word[i - 1] for i in indices]


# array and reversed
@wrong("decode", "back-to-front", "returns-array")
def array_and_reversed(indices, idx_to_word):
    return np.array([idx_to_word[i] for i in list(indices)[::-1]])


# tuple and UNK dropped
@wrong("decode", "wrong-container", "drops-unk")
def tuple_and_unk_dropped(indices, idx_to_word):
    return tuple(idx_to_word[i] for i in indices if idx_to_word[i] != "UNK")


# string and unique
@wrong("decode", "repeats-lost", "joins-words")
def string_and_unique(indices, idx_to_word):
    return " ".join(idx_to_word[i] for i in dict.fromkeys(list(indices)))


# UNK and EOS dropped: a name that fits some cases, and does nothing in the others, is none
@wrong("decode")
def unk_and_eos_dropped(indices, idx_to_word):
    return [idx_to_word[i] for i in indices if idx_to_word[i] not in ("UNK", "EOS")]


@wrong("build_vocabulary", "words-with-counts")
def numbers_the_pairs(sequences, max_words=None):
    return two([*Counter(w for s in sequences for w in s).most_common(max_words), "UNK"])


@wrong("build_vocabulary", "default-changed")
def keeps_ten_words(sequences, max_words=10):
    return two(words_of(sequences)[:max_words] + ["UNK"])


@wrong("build_vocabulary", "max-words-ignored", "letters-for-words")
def all_letters(sequences, max_words=None):
    return two(words_of(["".join(s) for s in sequences]) + ["UNK"])


@wrong("encode", "unk-is-zero", "back-to-front")
def zero_and_backwards(words, word_to_idx):
    return np.array([word_to_idx.get(w, 0) for w in words[::-1]])


@wrong("encode", "index-zero-lost", "returns-list")
def falsy_list(words, word_to_idx):
    return [word_to_idx.get(w) or word_to_idx["UNK"] for w in words]


@wrong("decode", "stops-after-eos", "drops-eos")
def up_to_eos(indices, idx_to_word):
    return list(itertools.takewhile(lambda w: w != "EOS", (idx_to_word[i] for i in indices)))


@wrong("decode", "neighbours-merged")
def grouped(indices, idx_to_word):
    return [idx_to_word[i] for i, _ in itertools.groupby(indices)]
