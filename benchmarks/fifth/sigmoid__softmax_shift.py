# exercise: sigmoid
# right: no
# wrong: Brings softmax's shift by the maximum over to the sigmoid, where it changes the result, and it still overflows for widely spread entries.
# lines: 7, 8
def sigmoid(x):
    x = np.asarray(x, dtype=float)
    z = x - np.max(x)
    return 1 / (1 + np.exp(-z))
