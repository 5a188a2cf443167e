# exercise: merge_heads
# right: no
# wrong: the heads' entries alternate in the merged vector instead of lying head after head
# lines: 7
def merge_heads(x):
    B, heads, T, d = x.shape
    columns = [x[:, h, :, j] for j in range(d) for h in range(heads)]
    return np.stack(columns, axis=-1)
