# exercise: sgd_step
# right: no
# wrong: the gradient is divided by the number of words
# lines: 6
def sgd_step(model, x, y, learning_rate):
    rate = learning_rate / len(x)
    model.params = tuple(p - rate * g for p, g in zip(model.params, model.bptt(x, y)))
