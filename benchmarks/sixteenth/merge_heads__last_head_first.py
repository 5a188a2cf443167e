# exercise: merge_heads
# right: no
# wrong: puts the first head behind the rest, so that the heads come in reverse order
# lines: 9
def merge_heads(x):
    first, rest = x[:, 0], x[:, 1:]
    if rest.shape[1] == 0:
        return first
    return np.concatenate([merge_heads(rest), first], axis=-1)
