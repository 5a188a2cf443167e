"""Answers to one_hot_encode and one_hot_encode_sequence."""

from collections import deque

import numpy as np

from labkit import reference
from tokens_answers.table import right, wrong


@right("one_hot_encode")
def one_hot_from_eye(idx, vocab_size):
    return np.eye(vocab_size)[idx]


@right("one_hot_encode")
def one_hot_by_comparing(idx, vocab_size):
    return (np.arange(vocab_size) == idx).astype(np.int8)


@right("one_hot_encode")
def one_hot_from_a_list(idx: int, vocab_size: int, *, dtype=np.float32):
    return np.array([1 if i == idx else 0 for i in range(vocab_size)], dtype=dtype)


@right("one_hot_encode")
def one_hot_by_bincount(idx, vocab_size):
    return np.bincount([idx], minlength=vocab_size)


@right("one_hot_encode")
def one_hot_by_put(idx, vocab_size):
    vector = np.zeros((1, vocab_size), dtype=np.uint8)
    np.put_along_axis(vector, np.array([[idx]]), 1, axis=1)
    return vector.ravel()


@right("one_hot_encode")
def one_hot_by_concatenating(idx, vocab_size):
    return np.concatenate([np.zeros(idx), [1], np.zeros(vocab_size - idx - 1)])


@wrong("one_hot_encode", "column")
def one_hot_column(idx, vocab_size):
    column = np.zeros((vocab_size, 1))
    column[idx, 0] = 1
    return column


@wrong("one_hot_encode", "row")
def one_hot_sliced_from_eye(idx, vocab_size):
    return np.eye(vocab_size)[idx : idx + 1]


@wrong("one_hot_encode", "counts-from-one")
def one_hot_counted_from_one(idx, vocab_size):
    return (np.arange(1, vocab_size + 1) % vocab_size == idx).astype(float)


@wrong("one_hot_encode", "returns-list")
def one_hot_list(idx, vocab_size):
    vector = [0] * vocab_size
    vector[idx] = 1
    return vector


@wrong("one_hot_encode", "length-from-index")
def one_hot_just_long_enough(idx, vocab_size):
    return np.array([0] * int(idx) + [1])


@wrong("one_hot_encode", "stores-the-index", "one-entry-too-long")
def one_hot_with_room_for_unk(idx, vocab_size):
    vector = np.zeros(vocab_size + 1, dtype=int)
    vector[idx] += idx
    return vector


@wrong("one_hot_encode", "never-set")
def one_hot_of_nothing(idx, vocab_size):
    vector = np.zeros(vocab_size)
    vector.copy()[idx] = 1
    return vector


@wrong("one_hot_encode")
def one_hot_with_a_buffer(idx, vocab_size, buffer=np.zeros(64)):  # noqa: B008
    buffer[idx] = 1
    return buffer[:vocab_size].copy()


@right("one_hot_encode_sequence")
def stack_from_eye(indices, vocab_size):
    return np.eye(vocab_size)[indices][..., None]


@right("one_hot_encode_sequence")
def stack_as_a_list_of_columns(indices, vocab_size):
    return [reference.one_hot_encode(i, vocab_size).reshape(-1, 1) for i in indices]


@right("one_hot_encode_sequence")
def stack_by_broadcasting(indices, vocab_size):
    return (indices[:, None, None] == np.arange(vocab_size)[None, :, None]) * 1


@right("one_hot_encode_sequence")
def stack_by_scatter(indices, vocab_size):
    T = indices.shape[0]
    out = np.zeros((T, vocab_size, 1), dtype=np.float32)
    out[np.arange(T), indices, 0] = 1
    return out


@right("one_hot_encode_sequence")
def stack_as_plain_lists(indices, vocab_size):
    return [[[int(c == i)] for c in range(vocab_size)] for i in indices.tolist()]


@right("one_hot_encode_sequence")
def stack_as_a_transposed_view(indices, vocab_size):
    out = np.zeros((1, vocab_size, len(indices)))
    for t, i in enumerate(indices):
        out[0, i, t] = 1
    return out.T


@right("one_hot_encode_sequence")
def stack_as_a_tuple_of_views(indices, vocab_size):
    table = np.identity(vocab_size, dtype=int)
    return tuple(table[:, [i]] for i in indices)


@right("one_hot_encode_sequence")
def stack_in_a_deque(indices, vocab_size):
    return deque(np.vstack(reference.one_hot_encode(i, vocab_size)) for i in indices)


@right("one_hot_encode_sequence")
def stack_recursively(indices, vocab_size):
    if len(indices) == 0:
        return np.zeros((0, vocab_size, 1))
    head = np.eye(1, vocab_size, indices[0]).reshape(1, vocab_size, 1)
    return np.concatenate([head, stack_recursively(indices[1:], vocab_size)])


@wrong("one_hot_encode_sequence", "no-last-axis")
def stack_flat(indices, vocab_size):
    return np.array([reference.one_hot_encode(i, vocab_size) for i in indices])


@wrong("one_hot_encode_sequence", "rows-not-columns")
def stack_of_rows(indices, vocab_size):
    return np.array([[reference.one_hot_encode(i, vocab_size)] for i in indices])


@wrong("one_hot_encode_sequence", "aliased-rows")
def stack_of_one_row(indices, vocab_size):
    rows = [np.zeros((vocab_size, 1))] * len(indices)
    for t, i in enumerate(indices):
        rows[t][i] = 1
    return rows


@wrong("one_hot_encode_sequence", "ones-pile-up")
def stack_never_cleared(indices, vocab_size):
    column, columns = np.zeros((vocab_size, 1)), []
    for i in indices:
        column[i] = 1
        columns.append(column.copy())
    return np.array(columns)


@wrong("one_hot_encode_sequence", "size-from-largest-index", "no-last-axis")
def stack_of_guessed_width(indices, vocab_size):
    return np.eye(indices.max() + 1)[indices]


@wrong("one_hot_encode_sequence", "columns-side-by-side")
def stack_side_by_side(indices, vocab_size):
    return np.stack([reference.one_hot_encode(i, vocab_size) for i in indices], axis=1)


@wrong("one_hot_encode_sequence", "reshaped-not-transposed")
def stack_reshaped(indices, vocab_size):
    columns = [reference.one_hot_encode(i, vocab_size)[:, None] for i in indices]
    return np.hstack(columns).reshape(len(indices), vocab_size, 1)


@wrong("one_hot_encode_sequence", "one-long-vector")
def stack_end_to_end(indices, vocab_size):
    return np.concatenate([reference.one_hot_encode(i, vocab_size) for i in indices])


@wrong("one_hot_encode_sequence", "first-step-only", "rows-not-columns")
def stack_returned_in_the_loop(indices, vocab_size):
    rows = np.zeros((len(indices), 1, vocab_size))
    for t, i in enumerate(indices):
        rows[t, 0, i] = 1
        return rows


@wrong("one_hot_encode_sequence")
def stack_in_a_generator(indices, vocab_size):
    return (np.eye(vocab_size)[:, [i]] for i in indices)
