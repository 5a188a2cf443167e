# exercise: sgd_step
# right: no
# wrong: the gradient is taken anew for every parameter, after the ones before it have moved
# lines: 8, 9
def sgd_step(model, x, y, learning_rate):
    for which in range(5):
        moved = list(model.params)
        moved[which] = moved[which] - learning_rate * model.bptt(x, y)[which]
        model.params = tuple(moved)
