# exercise: split_heads
# right: no
# wrong: the heads stay behind time
# lines: 7
def split_heads(x, heads):
    *front, size = x.shape
    return np.reshape(x, (*front, heads, size // heads))
