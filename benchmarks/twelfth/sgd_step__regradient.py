# exercise: sgd_step
# right: no
# wrong: the gradients are taken anew for each parameter, after the ones before it have moved
# lines: 8
def sgd_step(model, x, y, learning_rate):
    for i in range(len(model.params)):
        moved = list(model.params)
        moved[i] = moved[i] - learning_rate * model.bptt(x, y)[i]
        model.params = tuple(moved)
