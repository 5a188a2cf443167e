# exercise: sgd_step
# right: no
# wrong: bptt is called again for each parameter, when those before it have been moved already.
# lines: 8, 9
def sgd_step(model, x, y, learning_rate):
    params = list(model.params)
    for i in range(len(params)):
        params[i] = params[i] - learning_rate * model.bptt(x, y)[i]
        model.params = tuple(params)
