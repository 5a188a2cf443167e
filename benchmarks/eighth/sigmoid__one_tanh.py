# exercise: sigmoid
# right: no
# wrong: the tanh is moved and halved in height, but its argument is not halved, so it is the sigmoid of 2x
# lines: 6
def sigmoid(x):
    squash = np.tanh(np.asarray(x, dtype=float))
    return (squash + 1) / 2
