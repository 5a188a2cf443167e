# exercise: sgd_step
# right: no
# wrong: update_parameters is called without the rate, and the new parameters are returned as well
# lines: 7, 8
def sgd_step(model, x, y, learning_rate):
    grads = model.bptt(x, y)
    model.params = update_parameters(model.params, grads)
    return model.params
