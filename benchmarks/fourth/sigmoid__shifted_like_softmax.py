# exercise: sigmoid
# right: no
# wrong: subtracts the maximum as in softmax, as if a sigmoid did not change when all entries are moved
# lines: 7, 9
def sigmoid(x):
    x = np.asarray(x, dtype=np.float64)
    z = x - x.max()
    e = np.exp(z)
    return e / (1 + e)
