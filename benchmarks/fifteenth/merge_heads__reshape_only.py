# exercise: merge_heads
# right: no
# wrong: the heads are not moved behind time before the reshape, so time steps and heads are mixed
# lines: 7
def merge_heads(x):
    d = {name: n for name, n in zip(("B", "heads", "T", "width"), x.shape)}
    return np.reshape(x, (d["B"], d["T"], d["heads"] * d["width"]))
