# exercise: split_heads
# right: no
# wrong: one reshape without moving an axis: the first head gets the first time steps
# lines: 9
def split_heads(x, heads):
    batch, time, size = x.shape
    per_head, rest = divmod(size, heads)
    assert rest == 0
    return np.array([sequence.reshape(heads, time, per_head) for sequence in x])
