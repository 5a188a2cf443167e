# exercise: sgd_step
# right: no
# wrong: the gradient is divided by the number of words, a mean where bptt's own gradient is asked for
# lines: 6
def sgd_step(model, x, y, learning_rate):
    rate = learning_rate / max(len(y), 1)
    grads = model.bptt(x, y)
    model.params = tuple(np.asarray(p) - rate * np.asarray(g) for p, g in zip(model.params, grads))
