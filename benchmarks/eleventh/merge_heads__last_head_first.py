# exercise: merge_heads
# right: no
# wrong: the heads are joined from the last to the first
# lines: 9
def merge_heads(x):
    def join(heads):
        if len(heads) == 1:
            return heads[0]
        return np.dstack([join(heads[1:]), heads[0]])

    return join(list(x.swapaxes(0, 1)))
