# exercise: sgd_step
# right: no
# wrong: adds the gradient
# lines: 6
def sgd_step(model, x, y, learning_rate):
    model.params = [p + learning_rate * g for p, g in zip(model.params, model.bptt(x, y))]
