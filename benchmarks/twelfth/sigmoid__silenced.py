# exercise: sigmoid
# right: no
# wrong: the warnings are silenced, and for large positive entries inf / inf makes NaN
# lines: 7, 8
def sigmoid(x):
    with np.errstate(over="ignore", invalid="ignore"):
        grow = np.exp(np.asarray(x, dtype=np.float64))
        return grow / (grow + 1)
