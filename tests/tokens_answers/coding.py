"""Answers to encode and decode."""

from collections import defaultdict
from functools import reduce

import numpy as np

from tokens_answers.table import right, wrong


@right("encode")
def encode_by_comprehension(words, word_to_idx):
    return np.array([word_to_idx.get(w, word_to_idx["UNK"]) for w in words])


@right("encode")
def encode_with_try(words, word_to_idx):
    result = np.empty(len(words), dtype=np.int16)
    for i, word in enumerate(words):
        try:
            result[i] = word_to_idx[word]
        except KeyError:
            result[i] = word_to_idx["UNK"]
    return result


@right("encode")
def encode_fromiter(words: list[str], word_to_idx: dict[str, int], dtype=np.uint16) -> np.ndarray:
    return np.fromiter((word_to_idx[w if w in word_to_idx else "UNK"] for w in words), dtype)


@wrong("encode")
def encode_in_eight_bits(words, word_to_idx):
    return encode_fromiter(words, word_to_idx, np.uint8)


@wrong("encode")
def encode_wrapped_into_eight_bits(words, word_to_idx):
    return encode_by_comprehension(words, word_to_idx).astype(np.uint8)


@right("encode")
def encode_vectorised(words, word_to_idx):
    return np.vectorize(lambda w: word_to_idx.get(w, word_to_idx["UNK"]))(words)


@right("encode")
def encode_with_a_defaultdict_of_its_own(words, word_to_idx):
    table = defaultdict(lambda: word_to_idx["UNK"], word_to_idx)
    return np.asarray(list(map(table.__getitem__, words)), dtype=np.int32)


@right("encode")
def encode_recursively(words, word_to_idx):
    head = np.array([word_to_idx.get(words[0], word_to_idx["UNK"])])
    return head if len(words) == 1 else np.append(head, encode_recursively(words[1:], word_to_idx))


@right("encode")
def encode_with_a_comparison_matrix(words, word_to_idx):
    known = np.array(list(word_to_idx))
    same = np.array(words)[:, None] == known
    indices = same @ np.array(list(word_to_idx.values()))
    return np.where(same.any(axis=1), indices, word_to_idx["UNK"]).astype(np.uint64)


@wrong("encode", "unk-is-last")
def encode_unk_last(words, word_to_idx):
    return np.array([word_to_idx.get(w, max(word_to_idx.values())) for w in words])


@wrong("encode", "index-zero-lost")
def encode_by_truth(words, word_to_idx):
    indices = []
    for word in words:
        idx = word_to_idx.get(word)
        if not idx:
            idx = word_to_idx["UNK"]
        indices.append(idx)
    return np.array(indices)


@wrong("encode", "floats")
def encode_into_zeros(words, word_to_idx):
    out = np.zeros(len(words))
    for i, word in enumerate(words):
        out[i] = word_to_idx.get(word, word_to_idx["UNK"])
    return out


@wrong("encode", "vocabulary-grows")
def encode_and_learn(words, word_to_idx):
    for word in words:
        if word not in word_to_idx:
            word_to_idx[word] = len(word_to_idx)
    return np.array([word_to_idx[word] for word in words])


@wrong("encode", "unknown-stored")
def encode_and_store(words, word_to_idx):
    for word in words:
        if word not in word_to_idx:
            word_to_idx[word] = word_to_idx["UNK"]
    return np.array([word_to_idx[word] for word in words])


@wrong("encode", "skips-unknown", "returns-list")
def encode_what_is_known(words, word_to_idx):
    return [word_to_idx[w] for w in words if w in word_to_idx]


@wrong("encode", "unknown-raises")
def encode_without_unk(words, word_to_idx):
    return np.array([word_to_idx[w] for w in words])


@wrong("encode", "unk-not-looked-up")
def encode_with_the_word(words, word_to_idx):
    return np.array([word_to_idx.get(w, "UNK") for w in words])


@wrong("encode", "unk-is-zero", "column-of-indices")
def encode_column_and_zero(words, word_to_idx):
    return np.array([[word_to_idx.get(w, 0)] for w in words])


@wrong("encode", "argument-changed")
def encode_rewrites_the_words(words, word_to_idx):
    for i, word in enumerate(words):
        if word not in word_to_idx:
            words[i] = "UNK"
    return np.array([word_to_idx[w] for w in words])


@right("decode")
def decode_by_comprehension(indices, idx_to_word):
    return [idx_to_word[int(i)] for i in indices]


@right("decode")
def decode_by_map(indices, idx_to_word):
    return list(map(idx_to_word.__getitem__, np.asarray(indices).tolist()))


@right("decode")
def decode_by_gathering(indices, idx_to_word):
    table = np.array([idx_to_word[i] for i in range(len(idx_to_word))])
    return table[np.asarray(indices)].tolist()


@right("decode")
def decode_to_numpy_strings(indices, idx_to_word):
    table = np.array([idx_to_word[i] for i in sorted(idx_to_word)])
    return list(table[indices])


@right("decode")
def decode_with_get(indices, idx_to_word):
    return [*(idx_to_word.get(i, "UNK") for i in indices)]


@right("decode")
def decode_by_reduce(indices, idx_to_word):
    return reduce(lambda words, i: words + [idx_to_word[i]], indices, [])


@right("decode")
def decode_vectorised(indices, idx_to_word):
    return np.vectorize(idx_to_word.get)(indices).tolist()


@wrong("decode", "letters-for-words")
def decode_extends(indices, idx_to_word):
    words = []
    for i in indices:
        words.extend(idx_to_word[i])
    return words


@wrong("decode", "returns-array")
def decode_to_an_array(indices, idx_to_word):
    return np.array([idx_to_word[i] for i in indices])


@wrong("decode", "position-not-key")
def decode_by_position(indices, idx_to_word):
    names = list(idx_to_word.values())
    return [names[i] for i in indices]


@wrong("decode", "drops-unk", "joins-words")
def decode_to_readable_text(indices, idx_to_word):
    return " ".join(idx_to_word[i] for i in indices if idx_to_word[i] != "UNK")


@wrong("decode", "stops-after-eos")
def decode_until_eos(indices, idx_to_word):
    words = []
    for i in indices:
        words.append(idx_to_word[i])
        if words[-1] == "EOS":
            break
    return words


@wrong("decode", "first-word-only")
def decode_returns_too_early(indices, idx_to_word):
    words = []
    for i in indices:
        words.append(idx_to_word[i])
        return words


@wrong("decode")
def decode_arrays_only(indices, idx_to_word):
    return [idx_to_word[i] for i in indices.tolist()]


@wrong("decode")
def decode_yields(indices, idx_to_word):
    for i in indices:
        yield idx_to_word[i]
