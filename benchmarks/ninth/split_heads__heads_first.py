# exercise: split_heads
# right: no
# wrong: The heads come before the batch, (heads, B, T, D / heads).
# lines: 10
def split_heads(x, heads):
    pieces = []
    d = x.shape[-1] // heads
    for h in range(heads):
        pieces.append(x[:, :, h * d : (h + 1) * d])
    return np.array(pieces)
