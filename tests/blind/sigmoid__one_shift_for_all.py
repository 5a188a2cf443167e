# exercise: sigmoid
# right: no
# wrong: The trick of softmax is taken over: one shift by the largest entry of the whole array, so entries far below the largest become 0/0 and arrays of very negative ones overflow.
# name: one-shift-for-all
# lines: 13
def sigmoid(x):
    """1 / (1 + exp(-x)) for every entry, without overflow.

    x        array of any shape; ints are promoted
    returns  float64 array of the shape of x; no warning, also for entries of ±1000
    """
    x = np.asarray(x, dtype=np.float64)
    m = x.max()
    top = np.exp(x - m)
    rest = np.exp(-m)
    return top / (top + rest)
