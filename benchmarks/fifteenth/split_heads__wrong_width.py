# exercise: split_heads
# right: no
# wrong: the pieces are as wide as there are heads, not D / heads
# lines: 7
def split_heads(x, heads):
    def piece(h):
        return x[..., h * heads : (h + 1) * heads]

    return np.stack([piece(h) for h in range(heads)], axis=1)
