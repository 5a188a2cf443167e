# exercise: split_heads
# right: no
# wrong: every head keeps the full length, with zeros at the entries of the other heads
# lines: 9
def split_heads(x, heads):
    size = x.shape[-1]
    owner = np.arange(size) * heads // size
    mine = owner == np.arange(heads)[:, None]
    return x[:, None] * mine[None, :, None, :]
