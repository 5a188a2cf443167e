# exercise: sigmoid
# right: no
# wrong: the tanh identity is used without halving the argument, so the curve is twice as steep
# lines: 7
def sigmoid(x):
    z = np.array(x, dtype=float)
    return (np.tanh(z) + 1) * 0.5
