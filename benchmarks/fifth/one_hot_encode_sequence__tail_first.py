# exercise: one_hot_encode_sequence
# right: no
# wrong: The recursion puts the first index behind the rest, so the columns come in reverse order.
# lines: 9
def one_hot_encode_sequence(indices, vocab_size):
    if len(indices) == 0:
        return []
    first = one_hot_encode(indices[0], vocab_size).reshape(vocab_size, 1)
    return one_hot_encode_sequence(indices[1:], vocab_size) + [first]
