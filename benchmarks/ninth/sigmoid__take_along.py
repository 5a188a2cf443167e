# exercise: sigmoid
# right: yes
def sigmoid(x):
    """1 / (1 + exp(-x)) for every entry, without overflow.

    x        array of any shape; ints are promoted
    returns  float64 array of the shape of x; no warning, also for entries of ±1000
    """
    x = np.array(x, dtype=np.float64)
    small = np.exp(-np.abs(x.ravel()))
    tops = np.stack((small, np.ones_like(small)))
    side = (x.ravel() >= 0).astype(np.intp)
    return (tops[side, np.arange(x.size)] / (small + 1)).reshape(x.shape)
