# exercise: merge_heads
# right: no
# wrong: each further head is put in front of those before it, so the heads come out in reverse order
# lines: 7
def merge_heads(x):
    per_head = np.rollaxis(x, 1)
    return functools.reduce(lambda done, head: np.concatenate([head, done], axis=-1), per_head)
