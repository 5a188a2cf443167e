# exercise: sgd_step
# right: no
# wrong: The rate is not handed on, so update_parameters takes its own default of 0.001.
# lines: 6
def sgd_step(model, x, y, learning_rate):
    model.params = update_parameters(model.params, model.bptt(x, y))
