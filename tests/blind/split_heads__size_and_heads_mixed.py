# exercise: split_heads
# right: no
# wrong: takes heads for the size of a piece
# lines: 7
def split_heads(x, heads):
    B, T, D = x.shape
    pieces = [x[:, :, i:i + heads] for i in range(0, D, heads)]
    return np.stack(pieces, axis=1)
