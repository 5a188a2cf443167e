# exercise: softmax
# right: no
# wrong: the largest score of the whole array is taken away, so columns far below it become 0/0 and NaN
# lines: 6
def shift(scores):
    biggest = max(scores.ravel())
    return scores - biggest


def softmax(x, axis=0):
    def normalise(e):
        return e / np.expand_dims(np.add.reduce(e, axis=axis), axis)

    return normalise(np.exp(shift(np.asarray(x, dtype=np.float64))))
