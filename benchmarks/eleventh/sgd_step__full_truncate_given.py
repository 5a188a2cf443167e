# exercise: sgd_step
# right: no
# wrong: the gradient goes back through the whole sentence, not the four steps of model.bptt(x, y)
# lines: 6
def sgd_step(model, x, y, learning_rate):
    whole = model.bptt(x, y, len(x))
    model.params = update_parameters(model.params, whole, learning_rate)
