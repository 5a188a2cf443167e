# exercise: split_heads
# right: no
# wrong: head h begins at entry h instead of h times D / heads
# lines: 9
def split_heads(x, heads):
    size = x.shape[2] // heads
    pieces = []
    for h in range(heads):
        pieces.append(x[:, :, h : h + size])
    return np.stack(pieces, axis=1)
