# exercise: sigmoid
# right: no
# wrong: decides by the whole array which formula to use (x.min())
# lines: 9
def sigmoid(x):
    x = np.asarray(x, dtype=np.float64)
    if x.size and x.min() >= 0:
        return 1 / (1 + np.exp(-x))
    e = np.exp(x)
    return e / (1 + e)
