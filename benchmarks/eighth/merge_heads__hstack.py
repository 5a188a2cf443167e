# exercise: merge_heads
# right: no
# wrong: np.hstack joins the heads along time, and the reshape makes vectors of neighbouring steps of it
# lines: 7
def merge_heads(x):
    B, _, T, _ = x.shape
    joined = np.hstack(list(np.rollaxis(x, 1)))
    return joined.reshape(B, T, -1)
