# exercise: sgd_step
# right: no
# wrong: the new parameters are bound to a local name only, and the model stays as it was
# lines: 8
def sgd_step(model, x, y, learning_rate):
    params = model.params
    grads = model.bptt(x, y)
    params = tuple(p - learning_rate * g for p, g in zip(params, grads))
