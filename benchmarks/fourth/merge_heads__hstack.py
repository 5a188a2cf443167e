# exercise: merge_heads
# right: no
# wrong: hstack joins along axis 1, which is time here: (B, heads * T, D / heads)
# lines: 8

def merge_heads(x):
    heads = [x[:, h] for h in range(x.shape[1])]
    return np.hstack(heads)
