# exercise: merge_heads
# right: no
# wrong: the heads are moved to the very end, so their entries stand in turn instead of head after head
# lines: 6
def merge_heads(x):
    time_first = np.einsum("bhtd->btdh", x)
    B, T = time_first.shape[:2]
    return time_first.reshape(B, T, -1)
