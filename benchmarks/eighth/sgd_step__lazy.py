# exercise: sgd_step
# right: no
# wrong: the new parameters are a generator, which is empty after it has been read once
# lines: 7
def sgd_step(model, x, y, learning_rate):
    pairs = zip(model.params, model.bptt(x, y))
    model.params = (p - learning_rate * g for p, g in pairs)
