# exercise: sgd_step
# right: no
# wrong: model.params becomes a generator, which can be read once and has no length.
# lines: 7
def sgd_step(model, x, y, learning_rate):
    grads = model.bptt(x, y)
    model.params = (p - learning_rate * g for p, g in zip(model.params, grads))
