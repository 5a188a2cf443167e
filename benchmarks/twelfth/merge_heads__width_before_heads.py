# exercise: merge_heads
# right: no
# wrong: the entries stand before the heads when they are joined, so the heads' entries alternate
# lines: 7
def merge_heads(x):
    B, N, T, W = x.shape
    return np.einsum("bntw->btwn", x).reshape(B, T, N * W)
