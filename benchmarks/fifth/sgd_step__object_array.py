# exercise: sgd_step
# right: no
# wrong: Two faults: the step goes uphill, and the tuple is made an array of objects, which crashes when the number of words equals that of units.
# lines: 6, 8
def sgd_step(model, x, y, learning_rate):
    theta = np.array(model.params, dtype=object)
    slope = np.array(model.bptt(x, y), dtype=object)
    model.params = tuple(theta + learning_rate * slope)
