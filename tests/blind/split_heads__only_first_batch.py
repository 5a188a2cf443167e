# exercise: split_heads
# right: no
# wrong: writes head by head, always from the first sequence
# name: outputs-along
# lines: 12
def split_heads(x, heads):
    B, T, D = x.shape
    size = D // heads
    out = np.zeros((B, heads, T, size))
    for b in range(B):
        for h in range(heads):
            out[b, h] = x[0, :, h * size:(h + 1) * size]
    return out
