# exercise: numerical_gradient
# right: no
# wrong: moves all entries together: one slope for the whole array instead of one for each entry
# lines: 8

def numerical_gradient(loss, param, h=1e-5):
    old = param.copy()
    param[...] = old + h
    above = loss()
    param[...] = old - h
    below = loss()
    param[...] = old
    return np.full(param.shape, (above - below) / (2 * h))
