# exercise: merge_heads
# right: no
# wrong: later heads are put in front, so their order is reversed
# lines: 7
def merge_heads(x):
    heads = (x[:, h] for h in range(x.shape[1]))
    return functools.reduce(lambda done, new: np.concatenate((new, done), axis=2), heads)
