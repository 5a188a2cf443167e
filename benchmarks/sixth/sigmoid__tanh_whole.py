# exercise: sigmoid
# right: no
# wrong: The tanh is not stretched: tanh(x) stands where tanh(x / 2) should.
# lines: 6
def sigmoid(x):
    t = np.tanh(np.asarray(x, dtype=np.float64))
    return (t + 1) / 2
