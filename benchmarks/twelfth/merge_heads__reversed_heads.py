# exercise: merge_heads
# right: no
# wrong: the heads are joined from the last to the first
# lines: 8
def merge_heads(x):
    joined = x[:, 0]
    for h in range(1, x.shape[1]):
        joined = np.concatenate([x[:, h], joined], axis=-1)
    return joined
