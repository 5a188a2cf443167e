# exercise: sgd_step
# right: no
# wrong: the gradients are taken anew for each parameter, after those before it have already moved
# lines: 8
def sgd_step(model, x, y, learning_rate):
    for i in range(5):
        params = list(model.params)
        params[i] = params[i] - learning_rate * model.bptt(x, y)[i]
        model.params = tuple(params)
