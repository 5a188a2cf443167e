# exercise: sgd_step
# right: no
# wrong: The gradients are taken anew after each parameter has moved.
# lines: 8
def sgd_step(model, x, y, learning_rate):
    for i in range(len(model.params)):
        params = list(model.params)
        params[i] = params[i] - learning_rate * model.bptt(x, y)[i]
        model.params = tuple(params)
