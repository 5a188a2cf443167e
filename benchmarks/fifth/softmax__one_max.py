# exercise: softmax
# right: no
# wrong: Takes away the largest score of the whole array, so where all scores along the axis are far below it, 0 is divided by 0.
# lines: 6
def stable_exp(z):
    top = max(z.ravel().tolist())
    return np.exp(z - top)


def softmax(x, axis=0):
    powers = stable_exp(np.asarray(x, dtype=float))
    norm = np.expand_dims(powers.sum(axis), axis)
    return powers / norm
