# exercise: sgd_step
# right: no
# wrong: the new parameters are returned, the model keeps the old ones

def sgd_step(model, x, y, learning_rate):
    return tuple(p - learning_rate * g for p, g in zip(model.params, model.bptt(x, y)))
