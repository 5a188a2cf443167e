# exercise: sigmoid
# right: no
# wrong: two faults: overflow, and float32 stays float32
# lines: 6, 7
def sigmoid(x):
    e = np.exp(x)
    return e / (1 + e)
