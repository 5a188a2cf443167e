# exercise: merge_heads
# right: no
# wrong: each head is put in front of what is joined already, so the heads stand in reverse order
# lines: 7
def merge_heads(x):
    def join(done, head):
        return np.concatenate((head, done), axis=-1)

    return functools.reduce(join, x.swapaxes(0, 1))
