# exercise: merge_heads
# right: no
# wrong: squeeze drops the batch or time axis too when it has length 1.
# name: axes-of-one-lost
# lines: 8
def merge_heads(x):
    heads = np.split(x, x.shape[1], axis=1)
    return np.concatenate([h.squeeze() for h in heads], axis=-1)
