# exercise: split_heads
# right: no
# wrong: the pieces begin at h times the number of heads instead of h times their width
# lines: 10
def split_heads(x, heads):
    B, T, D = x.shape
    n = D // heads
    out = np.zeros((B, heads, T, n), dtype=x.dtype)
    for h in range(heads):
        start = h * heads
        piece = x[:, :, start:start + n]
        out[:, h, :, :piece.shape[2]] = piece
    return out
