# exercise: merge_heads
# right: no
# wrong: the entry of a head becomes the slow part and the head the fast one, so the pieces are interleaved
# lines: 9
def merge_heads(x):
    b, h, t, d = x.shape
    out = np.zeros((b, t, h * d))
    for head in range(h):
        out[:, :, head::h] = x[:, head]
    return out
