# exercise: merge_heads
# right: yes
def merge_heads(x):
    def join(sequence):
        return functools.reduce(lambda left, head: np.hstack([left, head]), sequence)

    return np.array([join(sequence) for sequence in x])
