# exercise: sgd_step
# right: no
# wrong: the step is divided by the length of the sentence
# lines: 6
def sgd_step(model, x, y, learning_rate):
    rate = learning_rate / len(y)
    model.params = update_parameters(model.params, model.bptt(x, y), rate)
