# exercise: sigmoid
# right: no
# wrong: tanh is moved and halved, but its argument is not divided by 2
# lines: 9
def sigmoid(x):
    """A sigmoid is a tanh, stretched and moved."""

    def stretched(curve):
        return lambda z: (1 + curve(z)) / 2

    return stretched(np.tanh)(np.asarray(x, dtype=float))
