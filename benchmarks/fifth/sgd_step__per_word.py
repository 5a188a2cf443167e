# exercise: sgd_step
# right: no
# wrong: The step is divided by the number of words.
# lines: 6
def sgd_step(model, x, y, learning_rate):
    step = learning_rate / len(x)
    model.params = tuple(update_parameters(model.params, model.bptt(x, y), step))
