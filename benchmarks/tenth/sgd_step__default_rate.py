# exercise: sgd_step
# right: no
# wrong: learning_rate is not handed on, so every step uses the default rate 0.001 of update_parameters
# lines: 6
def sgd_step(model, x, y, learning_rate):
    *new, = update_parameters(model.params, model.bptt(x, y))
    model.params = tuple(new)
