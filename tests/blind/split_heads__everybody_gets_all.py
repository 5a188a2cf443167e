# exercise: split_heads
# right: no
# wrong: thinks that each head sees the whole vector: heads copies with D entries each
# name: whole-vector-for-each-head
# lines: 8

def split_heads(x, heads):
    return np.repeat(x[:, np.newaxis], heads, axis=1)
