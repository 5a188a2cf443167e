# exercise: sgd_step
# right: no
# wrong: the gradient is asked for anew for each parameter, after the ones before have moved
# lines: 8
def sgd_step(model, x, y, learning_rate):
    for k in range(5):
        new = list(model.params)
        new[k] = new[k] - learning_rate * model.bptt(x, y)[k]
        model.params = tuple(new)
