"""Answers of an acceptance round, written from the contract, blind to the exercises: vectors."""

import numpy as np

from tokens_answers.table import right, wrong


def two(words):
    return {w: i for i, w in enumerate(words)}, dict(enumerate(words))


@right("one_hot_encode")
def zeros(idx, vocab_size):
    v = np.zeros(vocab_size)
    v[idx] = 1
    return v


@right("one_hot_encode")
def eye(idx, vocab_size):
    return np.eye(vocab_size, dtype=int)[idx]


@right("one_hot_encode")
def compare_astype(idx, vocab_size):
    return (np.arange(vocab_size) == idx).astype(np.float32)


@right("one_hot_encode")
def int8_bincount(idx, vocab_size):
    return np.bincount([idx], minlength=vocab_size).astype(np.int8)


# column
@wrong("one_hot_encode", "column")
def column(idx, vocab_size):
    v = np.zeros((vocab_size, 1))
    v[idx] = 1
    return v


# row
@wrong("one_hot_encode", "row")
def row(idx, vocab_size):
    v = np.zeros((1, vocab_size))
    v[0, idx] = 1
    return v


# ones and zeros swapped
@wrong("one_hot_encode", "inverted")
def ones_and_zeros_swapped(idx, vocab_size):
    v = np.ones(vocab_size)
    v[idx] = 0
    return v


# idx - 1
@wrong("one_hot_encode", "counts-from-one")
def idx_1(idx, vocab_size):
    v = np.zeros(vocab_size)
    v[idx - 1] = 1
    return v


# idx + 1 wraps
@wrong("one_hot_encode", "one-place-late")
def idx_1_wraps(idx, vocab_size):
    v = np.zeros(vocab_size)
    v[(idx + 1) % vocab_size] = 1
    return v


# idx + 1 crashes at the end
@wrong("one_hot_encode", "index-past-the-end")
def idx_1_crashes_at_the_end(idx, vocab_size):
    v = np.zeros(vocab_size)
    v[idx + 1] = 1
    return v


# C + 1
@wrong("one_hot_encode", "one-entry-too-long")
def c_1(idx, vocab_size):
    v = np.zeros(vocab_size + 1)
    v[idx] = 1
    return v


# column and C+1
@wrong("one_hot_encode", "one-entry-too-long", "column")
def column_and_c_1(idx, vocab_size):
    v = np.zeros((vocab_size + 1, 1))
    v[idx] = 1
    return v


# column and idx-1
@wrong("one_hot_encode", "counts-from-one", "column")
def column_and_idx_1(idx, vocab_size):
    v = np.zeros((vocab_size, 1))
    v[idx - 1] = 1
    return v


# row and value idx
@wrong("one_hot_encode", "stores-the-index", "row")
def row_and_value_idx(idx, vocab_size):
    v = np.zeros((1, vocab_size))
    v[0, idx] = idx
    return v


# C+1 and idx+1
@wrong("one_hot_encode", "one-entry-too-long", "index-past-the-end")
def c_1_and_idx_1(idx, vocab_size):
    v = np.zeros(vocab_size + 1)
    v[idx + 1] = 1
    return v


@right("one_hot_encode_sequence")
def one_eye(indices, vocab_size):
    return np.eye(vocab_size)[np.asarray(indices, dtype=int)][:, :, None]


@right("one_hot_encode_sequence")
def nested_lists(indices, vocab_size):
    return [[[int(i == j)] for j in range(vocab_size)] for i in indices]


@right("one_hot_encode_sequence")
def tuple_of_bool_columns(indices, vocab_size):
    return tuple((np.arange(vocab_size) == i)[:, np.newaxis] for i in indices)


@right("one_hot_encode_sequence")
def scatter_int8(indices, vocab_size):
    out = np.zeros((len(indices), vocab_size, 1), dtype=np.int8)
    out[np.arange(len(indices)), indices, 0] = 1
    return out


# (T, C)
@wrong("one_hot_encode_sequence", "no-last-axis")
def t_c(indices, vocab_size):
    return np.eye(vocab_size)[list(indices)]


# (C, T, 1)
@wrong("one_hot_encode_sequence", "vocabulary-before-time")
def c_t_1(indices, vocab_size):
    return np.eye(vocab_size)[:, list(indices)][:, :, None]


# (T, 1, C)
@wrong("one_hot_encode_sequence", "rows-not-columns")
def t_1_c(indices, vocab_size):
    return np.eye(vocab_size)[list(indices)][:, None, :]


# (C, T)
@wrong("one_hot_encode_sequence", "columns-side-by-side")
def c_t(indices, vocab_size):
    return np.eye(vocab_size)[:, list(indices)]


# (1, T, C)
@wrong("one_hot_encode_sequence", "extra-axis-first")
def one_ho_1_t_c(indices, vocab_size):
    return np.eye(vocab_size)[list(indices)][None]


# reshape in place of transpose
@wrong("one_hot_encode_sequence", "reshaped-not-transposed")
def reshape_in_place_of_transpose(indices, vocab_size):
    return np.eye(vocab_size)[:, list(indices)].reshape(len(indices), vocab_size, 1)


# concatenated (T*C, 1)
@wrong("one_hot_encode_sequence", "wrong-shape")
def concatenated_t_c_1(indices, vocab_size):
    return np.concatenate([np.eye(vocab_size)[:, [i]] for i in indices])


# (T, C) and reversed
@wrong("one_hot_encode_sequence", "no-last-axis", "back-to-front")
def t_c_and_reversed(indices, vocab_size):
    return np.eye(vocab_size)[list(indices)[::-1]]


# (C,T,1) and reversed
@wrong("one_hot_encode_sequence", "vocabulary-before-time", "back-to-front")
def c_t_1_and_reversed(indices, vocab_size):
    return np.eye(vocab_size)[:, list(indices)[::-1]][:, :, None]


# (T,C) and idx-1
@wrong("one_hot_encode_sequence", "no-last-axis", "counts-from-one")
def t_c_and_idx_1(indices, vocab_size):
    return np.eye(vocab_size)[np.array(indices) - 1]


# row and last missing
@wrong("one_hot_encode_sequence", "rows-not-columns", "last-step-left-out")
def row_and_last_missing(indices, vocab_size):
    return np.eye(vocab_size)[list(indices)[:-1]][:, None]


# Round two.


@wrong("one_hot_encode", "one-vector-for-all-calls")
def hands_out_one_buffer(idx, vocab_size, buffers={}):  # noqa: B006
    vector = buffers.setdefault(int(vocab_size), np.zeros(vocab_size))
    vector[:] = 0
    vector[idx] = 1
    return vector


@wrong("one_hot_encode", "counts-from-one", "returns-list")
def list_from_one(idx, vocab_size):
    vector = [0] * vocab_size
    vector[idx - 1] = 1
    return vector


@wrong("one_hot_encode_sequence", "last-column-only")
def list_started_anew(indices, vocab_size):
    for index in indices:
        columns = [np.eye(vocab_size)[:, [index]]]
    return columns


@wrong("one_hot_encode_sequence", "columns-side-by-side", "counts-from-one")
def wide_from_one(indices, vocab_size):
    return np.array([np.eye(vocab_size)[i - 1] for i in indices]).T
