# exercise: sgd_step
# right: no
# wrong: p is only a name for the new array; the model keeps its old parameters.
# lines: 8
def sgd_step(model, x, y, learning_rate):
    grads = model.bptt(x, y)
    for p, g in zip(model.params, grads):
        p = p - learning_rate * g
