# exercise: sgd_step
# right: no
# wrong: The gradients are asked for anew after each parameter has moved, so only the first is moved by the gradient of the old model.
# lines: 8
def sgd_step(model, x, y, learning_rate):
    for k in range(5):
        params = list(model.params)
        params[k] = params[k] - learning_rate * model.bptt(x, y)[k]
        model.params = tuple(params)
