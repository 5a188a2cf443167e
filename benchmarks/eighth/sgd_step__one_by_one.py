# exercise: sgd_step
# right: no
# wrong: the gradients are asked for again after each parameter has moved, so the later ones belong to another model
# lines: 7
def sgd_step(model, x, y, learning_rate):
    for i in range(5):
        step = learning_rate * model.bptt(x, y)[i]
        params = list(model.params)
        params[i] = params[i] - step
        model.params = tuple(params)
