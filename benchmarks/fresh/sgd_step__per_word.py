# exercise: sgd_step
# right: no
# wrong: divides the step by the number of words
# lines: 7
def sgd_step(model, x, y, learning_rate):
    grads = model.bptt(x, y)
    model.params = tuple(p - learning_rate * g / len(x) for p, g in zip(model.params, grads))
